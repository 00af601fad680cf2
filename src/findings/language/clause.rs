//! Whether a text has a verb of its own, by lists of Dutch and English words: a sentence, or a fragment such as *Korte lijnen*.
//!
//! Reads one text. Changes nothing and knows no section of the report.

use super::listed_words::{ListedWords, listed_words};
use super::name;
use crate::deck::Lang;
use crate::text::fold;
use crate::text::sentences::sentences;

/// Verbs that are the verb of a sentence, in a form that no noun and no infinitive has.
static VERBS_NL: ListedWords = listed_words!(
    "is was wordt werd heeft had kan kon moet mag wil zou zal gaat ging doet deed maakt maakte vindt vond hoort mist ontbreekt \
     vraagt telt lukt groeit ontstaat begint begon verwatert hangt lijkt blijkt bleek betekent gebeurt verandert versterkt stopt weet komt kwam geeft gaf \
     krijgt kreeg leert leerde helpt hielp werkt werkte brengt bracht staat stond ligt blijft bleef loopt liep verloopt zit ziet zag neemt nam \
     houdt hield levert verdwijnt verdween valt viel speelt zorgt steunt opent kost gelooft denkt zegt volgt bepaalt brak zijn hebben worden kunnen moeten \
     zouden waren gaan komen blijven ontbreken lag zat hing las sprak riep trok ving vroeg zocht dacht voelde \
     opende sloot stopte begreep vertelt toont past klopt vraagt daalt stijgt"
);
static VERBS_EN: ListedWords = listed_words!(
    "is are was were has had does did can could must should will would may might gives gave comes came brings brought takes took makes \
     made goes went knows knew teaches taught decides means matters keeps kept gets got happens hangs hang depends lacks began begins grows grew \
     learns learnt becomes became costs helps feels felt finds found wants works need needs"
);
/// Words that begin a part of a sentence whose verb is not that of the whole.
static JOINING: ListedWords = listed_words!(
    "die dat wat wie waar waarin waarmee waarvan waardoor waarop waaraan waarover als omdat zodat wanneer terwijl hoe of who that which what where when because if how whose \
     whom while hoewel although though"
);
/// Words that can only be the subject of what follows.
static SUBJECTS: ListedWords =
    listed_words!("we wij ze zij ik je jullie iedereen niemand they he she i you nobody everyone everybody");
/// Verbs in the plural that are nouns or infinitives as well: the verb of a sentence only behind a subject in the plural.
static PLURAL_EN: ListedWords = listed_words!(
    "happen stand come go take give know meet share learn work want have do bring help read live make keep hold leave let \
     teach tell ask say see think feel become begin hinder depend"
);
/// Words before a verb that make it an infinitive or a noun.
static BEFORE_NL: ListedWords = listed_words!("te om");
static BEFORE_EN: ListedWords = listed_words!("to for of the a an their our your");

/// Returns whether the first sentence of a text has a verb of its own.
pub(in crate::findings) fn is_clause(text: &str, lang: Lang) -> bool {
    // What stands behind a semicolon is another: *bazen die uitleggen; adressen zijn er genoeg*.
    let first = sentences(text)
        .next()
        .unwrap_or_default()
        .split_inclusive(';')
        .next()
        .unwrap_or_default();
    let all: Vec<String> = first.split_whitespace().map(bare).collect();
    let begins = all.first().map_or("", String::as_str);
    let second = all.get(1).map_or("", String::as_str);
    let (mut joined, mut before, mut comma) = (false, "", false);
    let behind_which = second_verb(&all, lang);
    // Infinitives behind the verb of a part belong to it: *waar werk kan blijven staan*.
    let mut closing = false;
    for (at, (part, word)) in first.split_whitespace().zip(&all).enumerate() {
        let last = all.len() == at + 1;
        let subject = match lang {
            Lang::Nl => !last && (many(begins) || at > 1 && many(second)),
            Lang::En => begins.ends_with('s') || MANY_EN.has(begins) || are_two(&all, at),
        };
        let verb = at > 0 && is_verb(word, before, subject, lang);
        if closing && verb && !comma && word.ends_with('n') && lang == Lang::Nl {
            before = word;
            continue;
        }
        if behind_which == Some(at) {
            return true;
        }
        closing = verb && joined && !comma;
        // Behind a comma the sentence goes on after the part in between: *Wie elk jaar wisselt, moet …*.
        if verb && (!joined || comma) {
            return true;
        }
        // *Iemand die mee rijdt en opgeleid is* names somebody: behind *en* the part goes on.
        joined &= !verb || all.get(at + 1).is_some_and(|next| AND.contains(&next.as_str()));
        let opens = at == 1 && SUBJECTS.has(before) && !BEFORE_EN.has(word) && !JOINING.has(word);
        let turned = at > 0 && !joined && TURNED.has(word) && !PARTED.has(before);
        // *Studiedagen gelden niet als bron.*
        let denies = at > 1 && !joined && word == "niet" && before.ends_with(['t', 'n']) && !BEFORE_NL.has(before);
        if opens || turned || denies {
            return true;
        }
        joined |= JOINING.has(word);
        comma = part.ends_with(',');
        before = word;
    }
    false
}

/// Words with which a part of a sentence goes on.
const AND: [&str; 4] = ["en", "of", "and", "or"];

/// Returns the place of the verb of a sentence whose subject a short part with *who* follows: *drivers who sign are lost*.
fn second_verb(words: &[String], lang: Lang) -> Option<usize> {
    let many = words
        .first()
        .is_some_and(|first| first.ends_with('s') || MANY_EN.has(first));
    if lang != Lang::En || !many {
        return None;
    }
    let at = words.iter().position(|word| word == "who")?;
    let verb = words.get(at + 1)?;
    let does = !VERBS_EN.has(verb) && !SUBJECTS.has(verb) && !NO_VERB_EN.has(verb) && !verb.ends_with("ly");
    let next = words
        .get(at + 2)
        .is_some_and(|next| matches!(next.as_str(), "are" | "were" | "have" | "do"));
    (does && next).then_some(at + 2)
}

/// Words behind *who* that are no verb.
static NO_VERB_EN: ListedWords =
    listed_words!("now still also never often always all both already not again just soon once themselves here there");

fn bare(part: &str) -> String {
    fold(part.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Returns whether a Dutch text that begins with this word has it or its noun as a subject in the plural.
fn many(begins: &str) -> bool {
    MANY.has(begins)
        || (!DOES.has(begins)
            && begins.chars().count() > 4
            && (begins.ends_with("en") || begins.ends_with("ers") || begins.ends_with("'s") || begins.ends_with("ies")))
}

/// Returns whether a Dutch text begins with what somebody wants to do, in infinitives: *beter worden, kennis delen*; nobody does it there.
pub(in crate::findings) fn is_infinitive(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let subject = words.first().is_some_and(|first| {
        let first = bare(first);
        MANY.has(&first) || name::noun(&first, Lang::Nl).is_some_and(|(_, many)| many)
    });
    let ends = |at: usize| {
        words.get(at).is_some_and(|word| word.ends_with(','))
            || words.get(at + 1).is_some_and(|next| matches!(*next, "en" | "of"))
    };
    let verb = |word: &str| word.ends_with('n') && (VERBS_NL.has(word) || MORE_NL.has(word));
    !subject && (1..4).any(|at| ends(at) && words.get(at).is_some_and(|word| verb(&bare(word))))
}

/// Returns whether a text may have a verb of its own, so that nothing may be said of its kind.
pub(in crate::findings) fn may_be_clause(text: &str, lang: Lang) -> bool {
    let verbs = |word: &str| match lang {
        Lang::Nl => {
            VERBS_NL.has(word)
                || MORE_NL.has(word)
                || word.ends_with("en") && word != "en" && word != "een" && !PLAIN.has(word)
        }
        Lang::En => VERBS_EN.has(word) || PLURAL_EN.has(word),
    };
    let words: Vec<String> = text.split_whitespace().map(bare).collect();
    // Behind *die* or *zodat* stands the verb of a part only.
    let end = words.iter().position(|word| JOINING.has(word)).unwrap_or(words.len());
    let one = words.first().is_some_and(|word| ONE.has(word));
    let may = |(at, word): (usize, &String)| {
        let before = at
            .checked_sub(1)
            .and_then(|at| words.get(at))
            .map_or("", String::as_str);
        let infinitive = BEFORE_NL.has(before) || BEFORE_EN.has(before) || PLACES.has(before);
        at > 0 && at < end && at + 1 < words.len() && verbs(word) && !infinitive
    };
    words.len() > LONG && !one && words.iter().enumerate().any(may)
}

/// Words that begin what is one thing, so that no verb in the plural belongs to it.
static ONE: ListedWords =
    listed_words!("een geen meer minder iemand tijd geld ruimte a an more less somebody someone cover time money");
/// Words behind which a noun stands.
static PLACES: ListedWords =
    listed_words!("met van voor in op naar bij over uit aan door tussen rond with from at on in by about");

/// Words up to which what has no known verb is a fragment.
const LONG: usize = 8;
/// Words that end as a verb in the plural does and are none.
static PLAIN: ListedWords = listed_words!(
    "tussen buiten binnen boven tegen alleen eigen open samen leraren leerlingen kinderen ouderen mensen scholen partners zonder dingen \
     elkaren beiden geen"
);

/// Subjects that stand behind their verb as well: *soms zien we*.
static TURNED: ListedWords = listed_words!("we wij ze zij ik je jullie");

/// Words behind which such a subject belongs to what comes before it: *van wie we*.
static PARTED: ListedWords = listed_words!("van met aan voor of with for");

/// Words that begin what is several, and words that end as a noun in the plural does and are none.
static MANY: ListedWords = listed_words!("de het een deze die alle er sommige veel we wij ze zij jullie ouders mensen");
static DOES: ListedWords =
    listed_words!("samenwerken leren werken delen praten samen tussen binnen buiten zonder alleen eigen tegen open");
static MANY_EN: ListedWords = listed_words!("people children we they i you all some many");

/// Returns whether two things stand before a word, so that its verb is in the plural: *distance and cover keep …*.
fn are_two(words: &[String], at: usize) -> bool {
    let before = words.get(..at.saturating_sub(1)).unwrap_or_default();
    at <= NEAR_AND && before.iter().skip(1).any(|word| word == "and")
}

/// Words before the verb of two things.
const NEAR_AND: usize = 6;

/// Returns whether a word is the verb of a sentence, by the word before it; `subject`: whether a subject in the plural stands before it.
fn is_verb(word: &str, before: &str, subject: bool, lang: Lang) -> bool {
    match lang {
        Lang::Nl => {
            // *Tijd om te kunnen praten*, *zelf kunnen kiezen*: in the plural only behind a subject.
            let plural = word.ends_with('n');
            (VERBS_NL.has(word) || MORE_NL.has(word)) && !BEFORE_NL.has(before) && (!plural || subject)
        }
        Lang::En => {
            let plural = subject && PLURAL_EN.has(word);
            (VERBS_EN.has(word) || plural) && !BEFORE_EN.has(before)
        }
    }
}

/// Verbs in the plural, which are infinitives as well.
static MORE_NL: ListedWords = listed_words!(
    "staan zien weten kennen werken leren helpen geven nemen vragen zoeken vinden krijgen doen maken zitten lopen liggen vallen \
     willen mogen brengen hangen voelen passen vertrekken kiezen botsen wegen spelen dragen verdwijnen"
);

/// Returns the words of a text, folded, with a space before and behind each: a phrase in it is found as whole words.
pub(in crate::findings) fn spaced(text: &str) -> String {
    let folded = fold(text);
    let mut out = String::with_capacity(folded.len() + 2);
    out.push(' ');
    for word in folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        out.push_str(word);
        out.push(' ');
    }
    // A text without words is two spaces, so that no phrase is found in it.
    if out.len() == 1 {
        out.push(' ');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{is_clause, is_infinitive, may_be_clause};
    use crate::deck::Lang;

    #[test]
    fn a_sentence_has_a_verb_of_its_own() {
        for (text, lang) in [
            (
                "Samenwerking hangt aan personen; wissels doen opnieuw beginnen.",
                Lang::Nl,
            ),
            ("Niemand volgt op wat er na een vorming van komt.", Lang::Nl),
            ("Wat één ondersteuner bracht, werd van iedereen.", Lang::Nl),
            ("De noden zijn te groot.", Lang::Nl),
            ("Wie te laat komt moet opnieuw beginnen.", Lang::Nl),
            ("Het blijft lastig dat niemand antwoordt.", Lang::Nl),
            ("Soms zien we hoe de buren meekijken.", Lang::Nl),
            (
                "Ouders die niet voorlezen of helpen, staan als één groep op de kaart.",
                Lang::Nl,
            ),
            (
                "Verre uitstappen, bijvoorbeeld naar een dierentuin, worden beperkt omdat ze veel kosten.",
                Lang::Nl,
            ),
            (
                "Vrijwilligers nemen taken op waarvoor niemand betaald kan worden.",
                Lang::Nl,
            ),
            ("Bijzondere situaties van leerlingen vragen extra expertise.", Lang::Nl),
            (
                "Pedagogische studiedagen gelden niet als bron: te breed voor elk vak.",
                Lang::Nl,
            ),
            ("Wie elk jaar wisselt, moet elk jaar opnieuw beginnen.", Lang::Nl),
            ("Meetings now happen at lunch.", Lang::En),
            (
                "Parents who do not read aloud, help or attend meetings stand on the map.",
                Lang::En,
            ),
            ("We bellen elkaar.", Lang::Nl),
            ("Distance and cover keep staff from going to others.", Lang::En),
            ("Partnerships hang on people.", Lang::En),
            ("They share plans.", Lang::En),
            ("Drivers who sign are lost when the contract changes.", Lang::En),
            ("Sailors who weld are gone by spring.", Lang::En),
            ("What one therapist brought, is now everybody's.", Lang::En),
        ] {
            assert!(is_clause(text, lang), "{text}");
        }
    }

    #[test]
    fn what_may_be_a_sentence_is_told_apart_from_what_is_none() {
        assert!(may_be_clause(
            "Vrijwilligers vangen taken op waarvoor geen partner betaald kan worden.",
            Lang::Nl
        ));
        for text in [
            "Een werking die vaders bereikt.",
            "Een kinderpsychiater die je kunt bellen vóór het kraakt; de wachtlijst duurt nu anderhalf jaar.",
            "Een tolk voor gesprekken met ouders, zodat grote zussen dat niet meer moeten doen.",
            "Vervanging voor wie naar een netwerk gaat: nu kan er één tegelijk weg, een halve dag.",
        ] {
            assert!(!may_be_clause(text, Lang::Nl), "{text}");
        }
        assert!(!may_be_clause("Tijd om elkaar na een bezoek te spreken.", Lang::Nl));
    }

    #[test]
    fn what_somebody_wants_to_do_is_told_from_what_is_done() {
        for text in [
            "Sterker worden, vrienden maken",
            "Raad zoeken en geven, het gevoel dat het lukt",
        ] {
            assert!(is_infinitive(text), "{text}");
        }
        for text in [
            "Ouders helpen en leren",
            "De smeden helpen, de boeren niet",
            "Wie helpt, leert",
        ] {
            assert!(!is_infinitive(text), "{text}");
        }
    }

    #[test]
    fn a_fragment_has_none() {
        for (text, lang) in [
            ("Een ruimte waar werk kan blijven staan.", Lang::Nl),
            ("Iemand die mee kan gaan zwemmen.", Lang::Nl),
            ("Korte lijnen.", Lang::Nl),
            ("Een werking die vaders bereikt.", Lang::Nl),
            ("Tijd om elkaar na een bezoek te spreken.", Lang::Nl),
            ("Zelf kunnen kiezen.", Lang::Nl),
            (
                "Onderwijs concreet maken zodat leerlingen er iets aan hebben.",
                Lang::Nl,
            ),
            ("Steun zoeken en vinden.", Lang::Nl),
            ("Samen leren met ouders.", Lang::Nl),
            ("Het jeugdhuis: dichtbij maar onbekend.", Lang::Nl),
            (
                "Iemand die mee op de bus zit en opgeleid is voor kinderen met astma.",
                Lang::Nl,
            ),
            ("Bread and a keep near the river.", Lang::En),
            ("More than a visit.", Lang::En),
            ("Cover for visits.", Lang::En),
            ("Drivers who are able to sign.", Lang::En),
            ("Somebody who says it is fine.", Lang::En),
            ("What one therapist brought.", Lang::En),
            ("Sailors who still are at sea.", Lang::En),
            ("Somebody to follow up what a course brings.", Lang::En),
            ("", Lang::Nl),
        ] {
            assert!(!is_clause(text, lang), "{text}");
        }
    }
}
