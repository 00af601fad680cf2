//! Dutch nouns that notes are made of, and what stands around them.

use super::phrase::{NounKind, NounPhrase, plain};
use crate::deck::Lang;
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::findings::language::verbs::may_hold_verb;
use crate::findings::language::{name, prose};
use crate::session::Article;

/// Ends of nouns for what there is between a school and somebody.
const BETWEEN: &str = "samenwerking overleg contact contacten uitwisseling afstemming gesprek gesprekken afspraak afspraken project projecten band \
    dag dagen moment momenten";
/// Ends of nouns for what somebody does or what it is about.
const MATTER: &str = "nascholing nascholingen bijscholing bijscholingen vorming vormingen opleiding opleidingen advies steun ondersteuning begeleiding \
    hulp informatie opvolging overdracht kennismaking therapie toezicht vakliteratuur literatuur materiaal workshop workshops lezing lezingen les lessen \
    lessenreeks reeks protocol kennis expertise inspiratie stage stages klassen cursus cursussen studiedag studiedagen screening screenings doorverwijzing \
    uitleg feedback coaching";
/// Of these, what nobody counts.
const MASS: &str = "samenwerking overleg contact uitwisseling afstemming nascholing bijscholing vorming advies steun ondersteuning begeleiding hulp informatie \
    opvolging overdracht kennismaking therapie toezicht literatuur materiaal kennis expertise inspiratie uitleg feedback coaching";
/// Ends of nouns for who or what a partner is, beside those that names of partners end with.
const BEING: &str = "aanbieder bron bronnen platform spil tijdschrift nieuwsbrief plek actor contactpersoon aanspreekpunt aanspreekpersoon voorbeeld meerwaarde \
    uitvalsbasis schakel doorgeefluik klankbord vangnet motor afdeling aannemer steunpilaar toeverlaat vakman vakvrouw vakmensen tussenpersoon \
    stageplaats organisatie initiatiefnemer opdrachtgever werkgever makelaar verrijking leverancier vertegenwoordiger gesprekspartner aanvulling \
    bondgenoot kenner raadgever lid leden leerling leerlingen";
/// Words that names of partners end with and that say no more than what there is or what is done.
const NO_BEING: &str = "ing ingen heid tie teit opleiding opvang werking aanbod onderwijs onderzoek spel plan programma bezoek feest traject initiatief kamp \
    concert reeks toets audit controle keuring dag praktijk missie ruimte zone evenement experiment congres water nieuws zorg post contact pers lijn \
    plaats kracht systeem studiedag bad gerecht leger agenda kalender actualiteit dossier methode handleiding jeugd klas klassen";
/// Persons and roles that several can be together without an article.
const ROLES: &str = "aanbieder partner lid vrijwilliger leverancier vertegenwoordiger makelaar aannemer opdrachtgever coördinator bondgenoot raadgever \
    initiatiefnemer werkgever";
/// Adjectives that keep their form before a noun.
static PLAIN: ListedWords = listed_words!(
    "eigen extern intern vast wekelijks jaarlijks maandelijks dagelijks elektronisch technologisch relevant informeel formeel groot klein kort nauw goed regelmatig \
     belangrijk houten gratis extra speciaal regionaal lokaal stedelijk digitaal nuttig open los warm apart nieuw oud jong sterk breed smal volwaardig beperkt \
     onmisbaar collegiaal gedeeld gezamenlijk onderling vakinhoudelijk pedagogisch didactisch sociaal medisch juridisch praktisch vlot occasioneel"
);
/// Words before a noun phrase that leave it one.
static LEADS: ListedWords = listed_words!("ook vooral tegelijk nog zelf eigenlijk meestal daarnaast");
static DETERMINERS: ListedWords =
    listed_words!("een één de het geen enkele twee drie vier vijf zes zeven acht negen tien verschillende");
/// Nouns in -e that an adjective could be taken for.
static NOUNS_E: ListedWords =
    listed_words!("site methode directie academie zone galerie crèche kine meerwaarde garage reclame");
/// Words behind which the noun phrase is over.
static FOLLOWS: ListedWords = listed_words!(
    "van voor met uit in op aan bij tussen over rond naar boven naast onder tegen door zonder te om als die dat wie waar waarmee waarvan waarin waarbij wier en of \
     maar dan per via binnen buiten tijdens sinds na thuis ter tot bovenop vaak soms altijd meestal zelden wekelijks"
);
/// Words for how often, which stand before their noun in a sentence.
static OFTEN: ListedWords = listed_words!("vaak soms altijd meestal zelden");
/// Nouns behind which what they count stands.
static COUNTS: ListedWords = listed_words!("reeks aantal paar soort groep");
/// Adjectives that are of one alone, so that *de* or *het* stands before them.
static ONLY_ONE: ListedWords =
    listed_words!("enige eerste tweede derde laatste naaste voornaamste inrichtende volgende vorige");
/// Nouns of which there is one.
static ONE_OF_A_KIND: ListedWords = listed_words!("spil motor uitvalsbasis");
/// Beings with *het*, beside those that names of partners end with.
static HET: ListedWords =
    listed_words!("voorbeeld tijdschrift klankbord vangnet doorgeefluik aanspreekpunt lid platform");

/// Qualities, and how they end.
static QUALITIES: ListedWords = listed_words!(
    "belangrijk belangrijker prioritair actief afhankelijk verst dichtst dichtbij dichterbij ruimer kleiner groter nuttig nodig onmisbaar beschikbaar bereikbaar \
     zichtbaar aanwezig betrokken verbonden bekend onbekend welkom haalbaar waardevol verrijkend moeilijk makkelijk gemakkelijk vraaggestuurd vrijblijvend \
     intern extern deels interessant leerrijk leerzaam toegankelijk laagdrempelig onzichtbaar sterk goed klein groot nieuw vertrouwd gratis duur ver"
);
/// Words before a quality.
static DEGREES: ListedWords = listed_words!(
    "heel zeer erg niet altijd minder meer vaak soms vooral nog al te zo vrij best nogal eerder weinig even wel"
);
/// Beginnings of *the role of*, with the article and the word that joins.
const OWN_NOUNS: [(&str, (&str, &str)); 16] = [
    ("rol", ("de", "van")),
    ("inbreng", ("de", "van")),
    ("bijdrage", ("de", "van")),
    ("aanpak", ("de", "van")),
    ("werking", ("de", "van")),
    ("opbrengst", ("de", "van")),
    ("aanwezigheid", ("de", "van")),
    ("waardering", ("de", "voor")),
    ("meerwaarde", ("de", "van")),
    ("aanbod", ("het", "van")),
    ("advies", ("het", "van")),
    ("contact", ("het", "met")),
    ("overleg", ("het", "met")),
    ("samenwerking", ("de", "met")),
    ("band", ("de", "met")),
    ("relatie", ("de", "met")),
];

pub(super) fn own_noun(first: &str) -> Option<(&'static str, &'static str)> {
    OWN_NOUNS.iter().find(|(noun, _)| *noun == first).map(|(_, how)| *how)
}

pub(super) fn phrase(note: &str) -> Option<NounPhrase> {
    let note = prose::lower(note);
    // What stands in brackets parts a noun from nothing.
    let unbracketed = without_brackets(&note);
    let words: Vec<&str> = unbracketed.split_whitespace().collect();
    let plains: Vec<String> = words.iter().map(|word| plain(word)).collect();
    let word = |at: usize| plains.get(at).map_or("", String::as_str);
    // *Leerlingen van het zesde volgen er lessen* is a sentence.
    if may_hold_verb(Lang::Nl, &plains) {
        return None;
    }
    let start = plains.iter().take_while(|word| LEADS.has(word)).count();
    let determined = DETERMINERS.has(word(start));
    if determined && word(start + 1) == "van" {
        let one = matches!(word(start), "een" | "één");
        return one.then(|| being(&note, false, false));
    }
    let first = start + usize::from(determined);
    let adjectives = adjectives(&plains, first);
    let head = first + adjectives;
    let (kind, many) = class(word(head))?;
    let counted = COUNTS.has(word(head)) && class(word(head + 1)).is_some_and(|(_, many)| many);
    let end = head + usize::from(counted);
    let over = words.get(end).is_some_and(|word| word.ends_with(','))
        || words.get(end + 1).is_none_or(|next| FOLLOWS.has(&plain(next)));
    let unmarked = !words
        .get(start..end)
        .is_some_and(|rest| rest.iter().any(|w| w.contains([':', ';', '.'])));
    if !over || !unmarked {
        return None;
    }
    let bare = adjectives == 0 && !determined;
    let described = matches!(word(end + 1), "die" | "dat");
    let article = if determined || many {
        ""
    } else {
        article(&plains, first..head, word(head), start, bare && !described)
    };
    let lead: String = words.iter().take(start).map(|word| format!("{word} ")).collect();
    let rest = note.get(lead.len()..)?;
    // *Overleg vaak over …* is *vaak overleg over …*.
    let turned = bare && start == 0 && OFTEN.has(word(1));
    let rest = if turned {
        format!(
            "{} {} {}",
            word(1),
            word(0),
            note.split_whitespace().skip(2).collect::<Vec<_>>().join(" ")
        )
    } else {
        rest.to_owned()
    };
    Some(NounPhrase {
        kind,
        many,
        text: format!("{lead}{article}{rest}"),
        shared: many || bare && !described && ends(ROLES, word(head)),
    })
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let keep = |c: &char| {
        match c {
            '(' => depth += 1,
            ')' if depth > 0 => {
                depth -= 1;
                return false;
            }
            _ => {}
        }
        depth == 0
    };
    text.chars().filter(keep).collect()
}

fn being(text: &str, many: bool, shared: bool) -> NounPhrase {
    NounPhrase {
        kind: NounKind::Being,
        many,
        text: text.to_owned(),
        shared,
    }
}

/// Returns the article of a noun in the singular that has none, with a space behind it; `bare` where nothing describes the noun.
fn article(words: &[String], described: std::ops::Range<usize>, noun: &str, lead: usize, bare: bool) -> &'static str {
    let adjectives = words.get(described).unwrap_or_default();
    let only = adjectives
        .iter()
        .any(|word| ONLY_ONE.has(word) || word.len() > 6 && word.ends_with("ste"));
    if only || ONE_OF_A_KIND.has(noun) {
        let het = HET.has(noun) || name::noun(noun, Lang::Nl).is_some_and(|(article, _)| article == Article::Het);
        return if het { "het " } else { "de " };
    }
    if ends(MASS, noun) || bare && (lead > 0 || ends(ROLES, noun)) {
        return "";
    }
    "een "
}

/// Returns how many adjectives stand from a place on, with what joins them.
fn adjectives(words: &[String], from: usize) -> usize {
    let is = |at: usize| words.get(at).is_some_and(|word| is_adjective(word));
    let mut at = from;
    loop {
        let joins = at > from && words.get(at).is_some_and(|word| matches!(word.as_str(), "en" | "of")) && is(at + 1);
        if !is(at) && !joins {
            return at - from;
        }
        at += 1;
    }
}

fn is_adjective(word: &str) -> bool {
    let inflected = word.len() > 4 && word.ends_with('e') && !NOUNS_E.has(word);
    (inflected || PLAIN.has(word)) && class(word).is_none()
}

/// Returns what a noun says, and whether it is a plural.
fn class(word: &str) -> Option<(NounKind, bool)> {
    let known = name::noun(word, Lang::Nl);
    let many = known.map_or_else(|| word.ends_with("en") || word.ends_with('s'), |(_, many)| many);
    if ends(BETWEEN, word) {
        Some((NounKind::Between, many && !ends(MASS, word)))
    } else if ends(MATTER, word) && !matches!(word, "les" | "hulp") || word == "lessen" {
        Some((NounKind::Matter, many && !ends(MASS, word)))
    } else if ends(BEING, word) || known.is_some() && !ends(NO_BEING, word) {
        Some((NounKind::Being, many))
    } else {
        None
    }
}

fn ends(list: &str, word: &str) -> bool {
    list.split_whitespace()
        .any(|end| word == end || end.len() > 3 && word.ends_with(end))
}

pub(super) fn is_quality(note: &str) -> bool {
    let words: Vec<String> = note.split_whitespace().map(plain).collect();
    let degrees = words.iter().take_while(|word| DEGREES.has(word)).count();
    let Some(quality) = words.get(degrees) else {
        return false;
    };
    let next = words.get(degrees + 1);
    let closed = note
        .split_whitespace()
        .nth(degrees)
        .is_some_and(|word| word.ends_with(','));
    let deels = quality == "deels";
    QUALITIES.has(quality) && (closed || deels || next.is_none_or(|next| FOLLOWS.has(next)))
}
