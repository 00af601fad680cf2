//! Notes in Dutch, and some in English, whose words are turned so that the name of their partner stands in them: *de klas gaat er zwemmen* goes
//! swimming with that partner.
//!
//! Moves words and puts the name for a word that points to it; leaves alone what could point elsewhere.

use super::subject::NoteSubject;
use crate::deck::Lang;
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::findings::language::nominal::own_noun;
use crate::findings::language::verbs::{begins_as_verb, holds_verb, verb_first};
use crate::findings::language::{name, prose};
use crate::session::Article;

/// Words for a partner as the subject of a note, in the singular or in the plural.
static ONE: ListedWords = listed_words!("zij ze hij die deze he she it");
static SEVERAL: ListedWords = listed_words!("zij ze die deze they");

/// Words behind *er* that go with it: nothing is known then of a place.
static WITH_THERE: ListedWords = listed_words!(
    "aan af bij door in mee naar om onder op over tegen toe uit van voor vanuit toch een geen iemand niemand iets niets veel weinig genoeg sprake twee drie vier vijf \
     zes altijd meer minder naartoe heen vandaan"
);
/// Words that end a sentence with *er*: *kijkt er naar uit*.
static PARTICLES: ListedWords =
    listed_words!("aan af bij door in mee naar op over tegen toe uit van voor naartoe heen vandaan vanuit");
/// Verbs that join in where *mee* ends their sentence.
static JOINS_IN: ListedWords =
    listed_words!("loopt lopen liep liepen doet doen deed deden eet eten draait draaien speelt spelen kijkt kijken");

/// Bodies that an *overleg* can be.
const BODIES: [&str; 13] = [
    "overleg",
    "groep",
    "raad",
    "team",
    "netwerk",
    "comité",
    "commissie",
    "vergadering",
    "kring",
    "cel",
    "meeting",
    "committee",
    "group",
];

/// Returns whether a name ends, before what describes it, as a body of people that meet.
pub(super) fn is_body(bare: &str) -> bool {
    let core = bare.to_lowercase();
    let head = core.split([',', '(']).next().unwrap_or_default();
    head.split_whitespace()
        .take(3)
        .any(|word| BODIES.iter().any(|body| word.ends_with(body)))
}

/// Returns what follows a word that points to the partner as its subject: *zij komt elke week*.
pub(super) fn of_pronoun(of: &NoteSubject<'_>, piece: &str) -> Option<String> {
    let (first, rest) = piece.split_once(' ')?;
    let first = first.to_lowercase();
    let points = if of.many { SEVERAL.has(&first) } else { ONE.has(&first) };
    (points && begins_as_verb(of.lang, rest, of.many)).then(|| rest.to_owned())
}

/// Returns a note whose first word is a noun of the partner: *rol hangt af van …* is *de rol van* the partner.
pub(super) fn of_noun(of: &NoteSubject<'_>, piece: &str) -> Option<String> {
    let (article, joins) = own_noun(piece, of.lang)?;
    let (first, rest) = piece.split_once(' ')?;
    let verb = verb_first(of.lang, rest, false);
    verb.then(|| format!("{article} {} {joins} {} {rest}", first.to_lowercase(), of.name))
}

/// Returns a later piece with the article that its first noun lacks.
pub(super) fn with_article(lang: Lang, piece: &str) -> String {
    let small = prose::lower(piece);
    let verb = |rest: &str| verb_first(lang, rest, false) || lang == Lang::Nl && holds_verb(rest);
    match (own_noun(piece, lang), small.split_once(' ')) {
        (Some((article, _)), Some((_, rest))) if verb(rest) => format!("{article} {small}"),
        _ => small,
    }
}

/// Returns whether a piece is a noun with its verb: *leraren zetten elkaar in*.
pub(super) fn has_verb_behind_noun(lang: Lang, piece: &str) -> bool {
    let small = prose::lower(piece);
    let determined = ["de ", "het ", "een ", "the ", "a "]
        .iter()
        .find_map(|article| small.strip_prefix(article));
    let Some((first, rest)) = determined.unwrap_or(&small).split_once(' ') else {
        return false;
    };
    if determined.is_some() && verb_first(lang, rest, false) {
        return true;
    }
    let noun = name::noun(first, lang);
    // No noun in the plural stands before a word in -en that is no verb.
    let next = rest.split_whitespace().next().unwrap_or_default();
    let open = lang == Lang::Nl && next.len() > 4 && next.ends_with("en") && !NO_VERB.has(next);
    own_noun(piece, lang).is_some() && verb_first(lang, rest, false)
        || noun.is_some_and(|(_, many)| begins_as_verb(lang, rest, many) || many && open)
}

/// Words in -en that are no verb.
static NO_VERB: ListedWords =
    listed_words!("tussen buiten binnen boven tegen alleen zonder beneden achteren allen samen");

/// Returns a sentence with *er* behind its verb, which begins with the partner instead: *de klas zwemt er* becomes *bij* the partner.
pub(super) fn of_there(of: &NoteSubject<'_>, piece: &str) -> Option<String> {
    if of.lang != Lang::Nl || piece.contains(['.', ':', '?', '!']) {
        return None;
    }
    let words: Vec<&str> = piece.split_whitespace().collect();
    let at = words
        .iter()
        .position(|word| *word == "er")
        .filter(|at| (2..7).contains(at))?;
    let [subject @ .., verb] = words.get(..at)? else {
        return None;
    };
    let rest = words.get(at + 1..).filter(|rest| !rest.is_empty())?;
    let last = rest.last()?.trim_end_matches(',');
    let first = rest.first()?.to_lowercase();
    if !is_subject(subject) || !verb_first(Lang::Nl, &format!("{verb} er"), verb.ends_with('n')) || rest.contains(&"er")
    {
        return None;
    }
    let has = matches!(*verb, "heeft" | "hebben" | "had" | "hadden");
    let (joins, rest) = match last {
        "mee" if has => ("met", rest.get(..rest.len() - 1)?),
        "mee" if JOINS_IN.has(verb) => ("bij", rest),
        _ if PARTICLES.has(last) => return None,
        // *Ging er op overleg* is no *er op*.
        _ if WITH_THERE.has(&first) && !(first == "op" && *rest.get(1)? == "overleg") => return None,
        _ if has || matches!(*verb, "is" | "zijn" | "was" | "waren") => return None,
        _ => ("bij", rest),
    };
    let subject = prose::lower(&subject.join(" "));
    Some(format!("{joins} {} {verb} {subject} {}", of.name, rest.join(" ")))
}

/// Returns whether words are the subject of a sentence: a noun with its article, or one in the plural.
fn is_subject(words: &[&str]) -> bool {
    let first = words.first().map(|word| word.to_lowercase()).unwrap_or_default();
    let determined = matches!(first.as_str(), "de" | "het" | "een" | "onze" | "elke" | "elk");
    let many = name::noun(&first, Lang::Nl).is_some_and(|(article, many)| many && article == Article::De);
    determined && words.len() > 1 || many
}

/// Returns a sentence that points to several partners by *hen*, with their name for it: *het team leert van hen*.
pub(super) fn of_them(of: &NoteSubject<'_>, piece: &str) -> Option<String> {
    let word = match of.lang {
        Lang::Nl => "hen",
        Lang::En => "them",
    };
    let words: Vec<&str> = piece.split(' ').collect();
    let is = |part: &&str| part.trim_end_matches([',', '.']) == word;
    let mut found = words.iter().enumerate().filter(|(_, part)| is(part));
    let (at, part) = found.next().filter(|_| of.many)?;
    let before = words.get(at.checked_sub(1)?)?.to_lowercase();
    let joins = matches!(
        before.as_str(),
        "van" | "met" | "bij" | "aan" | "door" | "voor" | "from" | "with" | "by" | "to" | "for"
    );
    // Another plural before it could be meant.
    let other = words.get(..at)?.iter().any(|part| {
        let noun = part.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        match of.lang {
            Lang::Nl => name::noun(&noun, Lang::Nl).is_some_and(|(_, many)| many),
            Lang::En => noun.ends_with('s') && name::is_listed(&noun),
        }
    });
    if !joins || other || found.next().is_some() || piece.contains(':') {
        return None;
    }
    let mark = part.trim_start_matches(word);
    let head = words.get(..at)?.join(" ");
    let tail = words.get(at + 1..)?.join(" ");
    Some(
        format!("{} {}{mark} {tail}", prose::lower(&head), of.name)
            .trim_end()
            .to_owned(),
    )
}

/// Returns a note that its first words tell how to turn: *onder de …*, *om te …*, *samen een …*, *onder meer …*.
pub(super) fn of_beginning(of: &NoteSubject<'_>, piece: &str) -> Option<String> {
    if of.lang != Lang::Nl || piece.contains(':') {
        return None;
    }
    let small = prose::lower(piece);
    let words: Vec<&str> = small.split_whitespace().collect();
    let (name, many) = (of.name, of.many);
    let verb = |one: &'static str, several: &'static str| if many { several } else { one };
    match words.as_slice() {
        _ if of.past => None,
        ["onder", "meer", ..] if many => Some(format!("bij {name} horen {small}")),
        ["onder", "de" | "het", ..] => Some(format!("{name} {} {small}", verb("valt", "vallen"))),
        ["om", .., _] if small.contains(" te ") => Some(format!("{name} {} er {small}", verb("is", "zijn"))),
        ["samen", "een" | "de" | "het", ..] => {
            let what = small.strip_prefix("samen ")?;
            Some(format!("samen met {name} is er {what}"))
        }
        ["door", .., last] if is_participle(last) => Some(format!("{name} {} {small}", verb("wordt", "worden"))),
        _ => None,
    }
}

/// Returns a note that begins with what was done to its partner or became of it: *gestopt toen …*.
pub(super) fn of_done(of: &NoteSubject<'_>, piece: &str) -> Option<String> {
    let small = prose::lower(piece);
    let has = |first: &str| DONE.has(first) || of.past && ENDED.has(first);
    let done = small.split_whitespace().next().is_some_and(has);
    let verb = if of.many { "zijn" } else { "is" };
    (done && of.lang == Lang::Nl).then(|| format!("{} {verb} {small}", of.name))
}

/// Participles that go with *is*: what was done to a partner, or became of it.
static DONE: ListedWords = listed_words!(
    "genoemd gesloten opgericht opgeheven afgeschaft vervangen vertrokken verdwenen verhuisd aangesteld gefuseerd overleden"
);

/// Returns whether the part of a Dutch note behind its last comma only says what was done: *stuurt stagiairs, samen een vak ontworpen*.
pub(super) fn ends_with_what_was_done(lang: Lang, piece: &str) -> bool {
    let Some((_, part)) = piece.rsplit_once(", ").filter(|_| lang == Lang::Nl) else {
        return false;
    };
    let words: Vec<&str> = part.split_whitespace().collect();
    let last = words.last().is_some_and(|word| is_done(word.trim_end_matches('.')));
    words.len() > 1
        && last
        && !holds_verb(part)
        && !begins_as_verb(lang, part, false)
        && !begins_as_verb(lang, part, true)
}

/// Returns whether a word is a participle, by how it begins and ends: *gemaakt*, *ontworpen*.
fn is_done(word: &str) -> bool {
    let small = word.to_lowercase();
    is_participle(&small)
        || small.len() > 6 && ["ont", "ver", "be"].iter().any(|begin| small.starts_with(begin)) && DONE_SO.has(&small)
}

/// Participles without *ge*.
static DONE_SO: ListedWords = listed_words!(
    "ontworpen ontwikkeld begonnen besproken bezocht bedacht begeleid verzameld verkocht verbouwd vertaald verdeeld onderzocht ontmoet ontvangen"
);

fn is_participle(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.']);
    word.len() > 5 && word.contains("ge") && (word.ends_with('d') || word.ends_with('t') || word.ends_with("en"))
}

/// What became of a partner that is gone; of one that is there it would be the cooperation.
static ENDED: ListedWords = listed_words!("gestopt stopgezet stilgevallen weggevallen");
