//! What a sentence holds of a partner on a point where people can say the opposite: near or far, on time or too late, imposed or chosen.
//!
//! Reads one text by lists of words. Returns no stance where it is in doubt: a question, a wish, the past, what others would say, a distance in
//! kilometres and a sentence that holds both sides take no side. A negation in front of a word turns its side around.

mod axes;
mod words;

use crate::deck::Lang;
use crate::findings::language::clause::is_clause;
use crate::findings::language::phrases::Phrases;
use crate::text::fold;
use axes::{Axis, Pole};
use words::OppositeLists;

/// A side that a text takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::findings) struct Stance {
    /// On which point: the key of a pair of opposites, or what there is much or little of.
    pub axis: String,
    /// Which of the two sides.
    pub first: bool,
    /// The sentence that takes it.
    pub sentence: String,
    /// Whether the point names what it is about itself, *time*, so that it needs no partner.
    pub named: bool,
    /// In what or for what there is so much of it, where the clause says that: *in the classroom*.
    pub within: Option<String>,
}

/// A point with the side that a clause takes, what it is within, and whether it names what it is about itself.
type PointSide = (String, bool, Option<String>, bool);

/// Returns the sides that a text takes; on a point of which it holds both sides it takes none.
pub(in crate::findings) fn stances(text: &str, lang: Lang) -> Vec<Stance> {
    let lists = OppositeLists::of(lang);
    let mut all: Vec<Stance> = Vec::new();
    for sentence in sentences(text) {
        let parts = parts(sentence);
        let tokens = parts.concat();
        if sentence.ends_with('?') || lists.is_unsure(&tokens) {
            continue;
        }
        let clauses = stated(clauses(parts, lists), lists, lang);
        for clause in clauses.iter().map(|clause| unconditional(clause, lists)) {
            let found = lists.axes.iter().filter_map(|axis| side(axis, clause, &tokens, lists));
            let amount = amount(clause, lists);
            for (axis, first, within, named) in found.chain(amount) {
                all.push(Stance {
                    axis,
                    first,
                    sentence: sentence.to_owned(),
                    named,
                    within,
                });
            }
        }
    }
    let both = |s: &Stance| all.iter().any(|other| other.axis == s.axis && other.first != s.first);
    let mut clear: Vec<Stance> = Vec::new();
    for stance in all.iter().filter(|s| !both(s)) {
        if !clear.iter().any(|known| known.axis == stance.axis) {
            clear.push(stance.clone());
        }
    }
    clear
}

/// How a text begins, beside what was said before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::findings) struct ReplyOpening {
    /// It says that it does not agree.
    pub objects: bool,
    /// It says that whoever speaks is against it, or not for it.
    pub is_against: bool,
    /// It answers and says little without what it answers: *ja*, *dat is bij ons ook zo*, *niet akkoord*.
    pub replies: bool,
    /// It is no more than *ja* or *klopt*, which tells nothing of its own.
    pub is_bare: bool,
}

impl ReplyOpening {
    /// Reads how a text begins.
    pub(in crate::findings) fn of(text: &str, lang: Lang) -> Self {
        let (lists, words) = (OppositeLists::of(lang), called_off(tokens(text)));
        let clause = text
            .split([',', '.', ';', ':', '!', '?', '–', '—'])
            .find(|part| tokens(part).len() > 1);
        let against = |clause: &str| lists.against.make_up(&tokens(clause));
        let objects = lists.objections.open(&words);
        let replies = lists.replies.open(&words);
        let short = words.len() <= SHORT && lists.short_replies.open(&words);
        Self {
            objects: objects && !lists.object_to_more(&words),
            is_against: clause.is_some_and(against),
            replies: short || objects || replies,
            is_bare: words.len() <= BARE && (replies || short),
        }
    }
}

/// Words that may stand before what is said and say nothing.
const CALLS: &str = "well oh ah sorry look awel allee kijk goh tja";

/// Returns words without those that only call.
fn called_off(words: Vec<String>) -> Vec<String> {
    let call = |word: &String| CALLS.split(' ').any(|call| call == word);
    words.into_iter().skip_while(call).collect()
}

/// Returns whether a text begins by saying that it does not agree with what was said before.
pub(in crate::findings) fn objects(text: &str, lang: Lang) -> bool {
    ReplyOpening::of(text, lang).objects
}

/// Returns whether a text answers another and says little without it.
pub(in crate::findings) fn replies(text: &str, lang: Lang) -> bool {
    ReplyOpening::of(text, lang).replies
}

/// Words of such a text at most.
const BARE: usize = 2;

/// Words up to which what begins with *ja* or *dat is* says little on its own.
const SHORT: usize = 6;

/// Returns the side that a clause takes on a point; none where it holds both.
fn side(axis: &Axis, clause: &[String], sentence: &[String], lists: &OppositeLists) -> Option<PointSide> {
    let of = |pole: &Pole, first: bool| {
        let (_, at) = pole.phrases.find(clause)?;
        let turned = if pole.verb {
            clause.iter().any(|word| lists.is_not(word))
        } else {
            negated(clause, at, lists)
        };
        Some(first != turned)
    };
    let (one, other) = (of(&axis.first, true), of(&axis.second, false));
    // Most clauses hold neither side, and what else they hold need not be read.
    one.or(other)?;
    let in_context = axis.context.is_empty() || axis.context.are_in(sentence);
    if !in_context || axis.never.are_in(sentence) || lists.is_of_others(clause, axis) {
        return None;
    }
    let side = match (one, other) {
        (Some(one), Some(other)) => (one == other).then_some(one),
        (one, other) => one.or(other),
    };
    side.map(|side| (axis.key.to_owned(), side, None, false))
}

/// Returns whether one of the four words before a place says no, or the last word of the clause.
fn negated(clause: &[String], at: usize, lists: &OppositeLists) -> bool {
    let before = clause.get(..at).unwrap_or_default();
    // *Duur is hij niet*: at the end it turns what stands first.
    let last = clause.last().is_some_and(|word| lists.is_not(word));
    last || before.iter().rev().take(4).any(|word| lists.is_not(word))
}

/// Returns what a clause says there is too little or enough of.
fn amount(clause: &[String], lists: &OppositeLists) -> Option<PointSide> {
    if lists.costs.are_in(clause) {
        return None;
    }
    let find = |phrases: &Phrases| phrases.find(clause).map(|(phrase, at)| (at, at + phrase.len()));
    let little = find(&lists.little).map(|found| (found, true));
    let enough = || find(&lists.enough).map(|found| (found, false));
    let ((at, end), little) = little.or_else(enough)?;
    let of = clause.get(end).filter(|word| !lists.no_nouns.has(word))?;
    let little = little != negated(clause, at, lists);
    let rest = clause.get(end + 1..).unwrap_or_default();
    let is_in = |word: &String| lists.within.has(word);
    let within = rest.iter().any(is_in).then(|| rest.last().cloned()).flatten();
    (of.chars().count() > 2).then(|| (format!("amount:{of}"), little, within, true))
}

/// Returns the sentences of a text.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    crate::text::sentences::sentences(text).filter(|part| part.chars().any(char::is_alphabetic))
}

fn tokens(text: &str) -> Vec<String> {
    fold(text)
        .replace('’', "'")
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Returns the clauses that state a fact: none that wishes or demands, nor what goes on with one that does and has no verb of its own.
///
/// *Het CLB zou dichter mogen staan, niet zo ver weg* states nothing; *dat moet de stad niet beslissen, het CLB zit te ver* does.
fn stated(clauses: Vec<Vec<String>>, lists: &OppositeLists, lang: Lang) -> Vec<Vec<String>> {
    let mut wishes = false;
    let mut kept = Vec::new();
    for clause in clauses {
        let first = clause.first().map_or("", String::as_str);
        let of_its_own = || is_clause(&clause.join(" "), lang) && !matches!(first, "dat" | "om" | "that" | "to");
        wishes = lists.wishes(&clause) || wishes && !of_its_own();
        if !wishes {
            kept.push(clause);
        }
    }
    kept
}

/// Returns a clause up to a word that makes what follows a condition.
fn unconditional<'c>(clause: &'c [String], lists: &OppositeLists) -> &'c [String] {
    let is_if = |word: &String| lists.conditions.has(word);
    let end = clause.iter().position(is_if).unwrap_or(clause.len());
    clause.get(..end).unwrap_or_default()
}

/// Returns the words of a sentence between its commas and colons.
fn parts(sentence: &str) -> Vec<Vec<String>> {
    let parts = sentence.split([',', ';', ':', '(', ')', '–', '—', '…']);
    parts.map(tokens).collect()
}

/// Returns these parts, each parted at the words that join: a negation reaches no farther.
fn clauses(parts: Vec<Vec<String>>, lists: &OppositeLists) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for part in parts {
        let mut clause = Vec::new();
        for word in part {
            if lists.joins.has(&word) {
                all.push(std::mem::take(&mut clause));
            } else {
                clause.push(word);
            }
        }
        all.push(clause);
    }
    all.retain(|clause| !clause.is_empty());
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side(text: &str, lang: Lang) -> Vec<(String, bool)> {
        stances(text, lang).into_iter().map(|s| (s.axis, s.first)).collect()
    }

    #[test]
    fn a_side_is_read_with_what_turns_it_around() {
        for (text, axis, first) in [
            ("Het CLB zit te ver, we horen het altijd te laat.", "near", false),
            ("Het CLB staat net heel dicht, ik bel elke week.", "near", true),
            ("Ze zijn niet ver weg.", "near", true),
            ("Het CLB is opgelegd door de overheid.", "choice", false),
            ("Niet akkoord: het CLB hebben we zelf gekozen in 2019.", "choice", true),
            ("Het is ons niet opgelegd.", "choice", true),
            ("We horen het nooit op tijd.", "time", false),
            ("Ze komen nooit te laat.", "time", true),
            ("De samenwerking verloopt stroef.", "ease", false),
            ("Het contact loopt heel vlot.", "ease", true),
            ("We hebben er niets aan.", "worth", false),
            ("Ze luisteren niet naar ons.", "listen", false),
            ("Er is te weinig overleg.", "amount:overleg", true),
            (
                "Er is overleg genoeg en er is voldoende overleg.",
                "amount:overleg",
                false,
            ),
            ("Er is niet genoeg tijd.", "amount:tijd", true),
            ("Dat moet de stad niet beslissen, het CLB zit te ver.", "near", false),
            (
                "We moeten altijd zelf bellen, want ze komen altijd te laat.",
                "time",
                false,
            ),
            ("Ik moet zeggen dat het contact heel vlot loopt.", "ease", true),
            ("Het CLB staat te ver en dat moet anders.", "near", false),
        ] {
            assert!(
                side(text, Lang::Nl).contains(&(axis.to_owned(), first)),
                "{text}: {:?}",
                side(text, Lang::Nl)
            );
        }
        for (text, axis, first) in [
            ("The police are too far away.", "near", false),
            ("The police are very close to us.", "near", true),
            ("That is not our own choice.", "choice", false),
            ("Contact runs smoothly.", "ease", true),
            ("We never hear it in time.", "time", false),
            (
                "They should ask us first, and contact is always difficult.",
                "ease",
                false,
            ),
            ("I must say the police are very close to us.", "near", true),
        ] {
            assert!(
                side(text, Lang::En).contains(&(axis.to_owned(), first)),
                "{text}: {:?}",
                side(text, Lang::En)
            );
        }
    }

    #[test]
    fn what_is_no_side_is_none() {
        for text in [
            "Staat het CLB te ver?",
            "Het CLB zou dichter mogen staan, niet zo ver weg.",
            "Vroeger stond het CLB heel dicht.",
            "De deur is dicht.",
            "Te ver om te voet te gaan, met de bus is het te doen.",
            "Soms heel dicht, soms te ver.",
            "Niet iedereen vindt dat ze te laat komen.",
            "Dat kost veel tijd.",
            "Ze moeten luisteren en op tijd komen.",
            "Ik zou willen, dat ze heel dicht bij ons staan.",
            "Het CLB moet dichtbij staan, niet te ver.",
            "We gaan verder.",
            "Onze kinderen komen te laat.",
            "De busrit is tijdverlies.",
            "Voor de leerlingen is het verplicht.",
            "Voor gezinnen op zondag is het duur.",
            "Ze luisteren niet naar praatjes.",
        ] {
            assert!(side(text, Lang::Nl).is_empty(), "{text}: {:?}", side(text, Lang::Nl));
        }
    }

    #[test]
    fn an_objection_is_told_from_what_objects_to_something_else() {
        for (text, lang) in [
            ("Niet akkoord: zij komen wel.", Lang::Nl),
            ("Niet mee eens, met dat van de maandag.", Lang::Nl),
            ("I disagree with that.", Lang::En),
            ("I see that differently.", Lang::En),
            ("Ik heb daar toch een ander gedacht over. De brug is te smal.", Lang::Nl),
            ("Awel, daar ben ik het absoluut niet mee eens.", Lang::Nl),
            ("I’ve got to disagree there. The bridge is too narrow.", Lang::En),
            ("Well, I must disagree.", Lang::En),
        ] {
            assert!(objects(text, lang), "{text}");
        }
        for (text, lang) in [
            ("Niet akkoord met de huur van de zaal, maar ik ga graag.", Lang::Nl),
            ("Dat zie ik anders nu: ze zijn prima.", Lang::Nl),
            ("I do not agree with the fee for the boat.", Lang::En),
            ("I disagree with my sister, who finds it dull.", Lang::En),
            ("I see that differently now, they are great.", Lang::En),
        ] {
            assert!(!objects(text, lang), "{text}");
        }
        for text in [
            "Our children are too late.",
            "It is compulsory for year nine.",
            "The bus is a waste of time.",
            "They do not listen to rumours.",
        ] {
            assert!(side(text, Lang::En).is_empty(), "{text}: {:?}", side(text, Lang::En));
        }
    }

    #[test]
    fn who_is_against_it_is_told_from_who_is_not_made_for_it() {
        let against = |text: &str, lang| ReplyOpening::of(text, lang).is_against;
        for (text, lang) in [
            ("Ik ben daar niet voor, en dat weten jullie.", Lang::Nl),
            ("Ik ben daar absoluut tegen.", Lang::Nl),
            ("I’m against that, always was.", Lang::En),
        ] {
            assert!(against(text, lang), "{text}");
        }
        for (text, lang) in [
            ("Ik ben daar niet voor opgeleid.", Lang::Nl),
            ("Ik ben daar tegen een paal gelopen.", Lang::Nl),
            ("I’m against that wall all day.", Lang::En),
        ] {
            assert!(!against(text, lang), "{text}");
        }
    }

    #[test]
    fn a_reply_is_told_from_what_stands_alone() {
        for text in [
            "Ja",
            "Niet akkoord: het CLB hebben we zelf gekozen.",
            "Dat is bij ons ook zo.",
            "Wij zien dat niet zo.",
            "Dat is niet genoeg",
            "Dat hoeven ze ook niet te weten, daar zijn wij voor.",
            "Bij ons ook niet, ik krijg nooit antwoord.",
            "Ja, maar niet alle ouders: een deel zien we nooit.",
            "Dan zien zij een klas vol lachende gezichten en wij een leeg scherm.",
            "Er zijn er wel die iedere week bellen.",
            "Dan doe ik het zelf.",
            "En wie heeft dat beslist?",
            "Dat van die sleutel is waar, daar moeten we iets op vinden.",
        ] {
            assert!(replies(text, Lang::Nl), "{text}");
        }
        for text in [
            "Then they get the forms and we get the child.",
            "Some do, though.",
            "And who decided on forty?",
        ] {
            assert!(replies(text, Lang::En), "{text}");
        }
        for text in [
            "Jaarlijks komt de politie.",
            "Dat de ouders meewerken is voor ons het belangrijkste van al.",
            "Ja, het CLB komt elke week langs en dat werkt goed.",
            "Dan komt de bus van de gemeente en gaan we met de hele school zwemmen.",
            "Er zijn er drie in de stad.",
        ] {
            assert!(!replies(text, Lang::Nl), "{text}");
        }
    }
}
