//! Who a sentence of an account says speaks: *Collega 4 (leraar)*, *Drie collega’s (leraren)*, *Collega 4 en 5 (leraren)*, *Een leraar*,
//! *Leraar 2*.
//!
//! Cuts the sentence behind the one who speaks; whether a function may be told is decided elsewhere. Never keeps a number that follows a
//! person.

use std::borrow::Cow;

use super::attendance::{attendance, function};
use super::line::CheckReader;
use super::telling::Label;
use super::wording::is_of_speaker;
use crate::text::{Line, fold, is_person, singular};

/// Who a sentence says speaks.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct SentenceSubject<'a> {
    /// Their functions, as far as they are named.
    pub(super) functions: Vec<Line>,
    /// How many they are, where they are several.
    pub(super) agree: Option<u32>,
    /// What they say.
    pub(super) rest: &'a str,
}

/// Words that stand for a person of the team.
const COLLEAGUE: [&str; 8] = [
    "collega",
    "colleague",
    "collega's",
    "collega’s",
    "colleagues",
    "iemand",
    "someone",
    "somebody",
];
/// Words before one person.
const ARTICLES: [&str; 6] = ["een", "a", "an", "one", "de", "the"];
/// Words that join people: *collega 4 en 5*.
const JOINS: [&str; 7] = ["en", "and", "&", "+", "/", "of", "or"];
/// Words between the first and the last of several.
const UP_TO: [&str; 7] = ["-", "–", "tot", "t/m", "t.e.m.", "tem", "to"];

/// What several people do who say something, folded, and what one does.
const OF_SEVERAL: [(&str, &str); 22] = [
    ("vinden", "vindt"),
    ("denken", "denkt"),
    ("zeggen", "zegt"),
    ("zien", "ziet"),
    ("vragen", "vraagt"),
    ("willen", "wil"),
    ("zouden", "zou"),
    ("menen", "meent"),
    ("hopen", "hoopt"),
    ("vrezen", "vreest"),
    ("voelen", "voelt"),
    ("weten", "weet"),
    ("horen", "hoort"),
    ("gaan", "gaat"),
    ("zijn", "is"),
    ("merken", "merkt"),
    ("think", "thinks"),
    ("say", "says"),
    ("feel", "feels"),
    ("hope", "hopes"),
    ("want", "wants"),
    ("are", "is"),
];

/// Returns what is said, as one person says it where several did.
pub(super) fn said_by(agree: Option<u32>, said: &str) -> Cow<'_, str> {
    match agree {
        Some(_) => of_one(said),
        None => Cow::Borrowed(said),
    }
}

/// Returns what several people say as one of them says it, since a remark is told of one: *vinden dat …* is *vindt dat …*.
fn of_one(said: &str) -> Cow<'_, str> {
    let (verb, rest) = said.split_once(' ').unwrap_or((said, ""));
    let one = OF_SEVERAL.iter().find(|(several, _)| *several == fold(verb));
    one.map_or(Cow::Borrowed(said), |(_, one)| Cow::Owned(format!("{one} {rest}")))
}

/// Returns who a sentence says speaks; nothing where it does not say.
pub(super) fn subject<'a>(text: &'a str, reader: &CheckReader<'_>) -> Option<SentenceSubject<'a>> {
    let (first, behind) = word(text)?;
    let lead = fold(first);
    let article = ARTICLES.contains(&lead.as_str());
    let many = first.parse().ok().or_else(|| counted(&lead)).filter(|_| !article);
    let (noun, rest) = match article || many.is_some() {
        true => word(behind)?,
        false => (first, behind),
    };
    if is_colleague(noun) {
        let people = described(rest, noun.ends_with('s'), reader);
        return Some(people.many(many));
    }
    match article {
        true => of_function(behind, reader),
        false => numbered(text, reader).or_else(|| bare(text, reader)),
    }
}

/// Returns where in a line somebody else begins to speak: behind the end of a sentence, at a colleague with a number or a function.
pub(super) fn next_speaker(text: &str, reader: &CheckReader<'_>) -> Option<usize> {
    let ends = text.match_indices([' ', '\t']).map(|(at, _)| at);
    let is_mark = |front: &str| !front.contains(char::is_alphabetic) || front.len() < 3;
    ends.filter(|at| text.get(..*at).is_some_and(|front| !is_mark(front)))
        .filter(|at| {
            text.get(..*at)
                .is_some_and(|front| front.ends_with(['.', ';', '!', '?', ')', '”', '"']))
        })
        .find(|at| {
            let rest = text.get(*at..).unwrap_or_default().trim_start();
            let noun = word(rest).is_some_and(|(noun, _)| is_colleague(noun));
            let marked = word(rest).is_some_and(|(_, behind)| {
                behind.starts_with(['(', '[']) || behind.starts_with(|c: char| c.is_ascii_digit())
            });
            noun && marked && subject(rest, reader).is_some()
        })
}

/// Returns a line in the sentence form with its function before a colon, as it is noted in a meeting: *Collega 3 (leraar) mist de bib* is
/// *leraar: mist de bib*. Where several functions speak, none stands there; nothing where the line has another form.
pub(super) fn before_colon(raw: &str, reader: &CheckReader<'_>) -> Option<String> {
    let (first, _) = word(raw)?;
    let names = is_colleague(first) || numbered(raw, reader).or_else(|| bare(raw, reader)).is_some();
    let subject = subject(raw, reader).filter(|subject| names && !subject.rest.is_empty())?;
    let agree = subject.agree.map(|n| format!(" x{n}")).unwrap_or_default();
    let rest = subject.rest;
    match subject.functions.as_slice() {
        [] if raw.contains(':') || subject.agree.is_none() => None,
        [function] => Some(format!("{function}: {}{agree}", said_by(subject.agree, rest))),
        _ => Some(format!("{}{agree}", said_by(subject.agree, rest))),
    }
}

impl SentenceSubject<'_> {
    /// Returns the subject with how many it says in words or by its numbers; one person agrees with nobody.
    fn many(self, many: Option<u32>) -> Self {
        Self {
            agree: many.or(self.agree).filter(|many| *many > 1),
            ..self
        }
    }
}

fn is_colleague(noun: &str) -> bool {
    COLLEAGUE.contains(&fold(noun.trim_end_matches([',', ':'])).as_str())
}

/// Returns what stands behind *een* or *de* where that is a function of those present.
fn of_function<'a>(behind: &'a str, reader: &CheckReader<'_>) -> Option<SentenceSubject<'a>> {
    [3_usize, 2, 1].into_iter().find_map(|count| {
        let (named, rest) = words(behind, count)?;
        let known = function(named);
        let exact = reader.telling.is_known(&known);
        (exact && !rest.is_empty()).then_some(SentenceSubject {
            functions: vec![known],
            agree: None,
            rest,
        })
    })
}

/// Returns a function with a number behind it: *Leraar 2 mist de bib*, *Leraren 2 en 3: …*.
fn numbered<'a>(text: &'a str, reader: &CheckReader<'_>) -> Option<SentenceSubject<'a>> {
    [3_usize, 2, 1].into_iter().find_map(|count| {
        let (named, behind) = words(text, count)?;
        let known = function(named);
        let (several, rest) = numbers(behind, true);
        (several > 0 && reader.telling.is_known(&known)).then(|| SentenceSubject {
            functions: vec![known],
            agree: Some(several).filter(|n| *n > 1),
            rest: said(rest),
        })
    })
}

/// Returns a function that a verb of somebody who speaks, or words that begin a remark, stand behind: *Directeur mist de gemeente*.
fn bare<'a>(text: &'a str, reader: &CheckReader<'_>) -> Option<SentenceSubject<'a>> {
    [3_usize, 2, 1].into_iter().find_map(|count| {
        let (named, rest) = words(text, count)?;
        let known = function(named);
        let speaks = || is_of_speaker(rest) || reader.grammar.sort(rest).is_some();
        (is_present(named, reader) && speaks()).then(|| SentenceSubject {
            functions: vec![known],
            agree: None,
            rest,
        })
    })
}

/// Returns whether words are a function of those present, in any of its forms.
fn is_present(named: &str, reader: &CheckReader<'_>) -> bool {
    !is_colleague(named) && matches!(reader.telling.label(named), Label::Told(_))
}

/// Returns what stands behind *collega*: numbers, functions, others who say the same, and the rest.
fn described<'a>(behind: &'a str, plural: bool, reader: &CheckReader<'_>) -> SentenceSubject<'a> {
    let (several, after) = numbers(behind, plural);
    let (mut functions, mut rest) = bracketed(after.trim_start());
    if let Some((named, behind)) = between(rest, reader).filter(|_| functions.is_empty()) {
        (functions, rest) = (vec![(named, 0)], behind);
    }
    let mut people = several.max(functions.iter().map(|(_, n)| *n).sum()).max(1);
    while let Some((n, more, behind)) = joined(rest, reader) {
        people += n;
        functions.extend(more);
        rest = behind;
    }
    SentenceSubject {
        functions: functions.into_iter().map(|(function, _)| function).collect(),
        agree: Some(people),
        rest: said(rest),
    }
}

/// Returns a function between signs, and what stands behind it: *, leraar:* or *– leraar –*.
fn between<'a>(rest: &'a str, reader: &CheckReader<'_>) -> Option<(Line, &'a str)> {
    const SIGNS: [char; 4] = [',', '-', '–', '—'];
    let inside = rest.strip_prefix(SIGNS)?;
    [3_usize, 2, 1].into_iter().find_map(|count| {
        let (named, behind) = words(inside, count)?;
        let bare = named.trim_end_matches([',', ':']);
        let closed = bare != named || behind.starts_with(SIGNS);
        (closed && is_present(bare, reader)).then(|| (Line::new(bare), behind))
    })
}

/// Others who say the same: how many, their functions with how many each, and what stands behind them.
type JoinedOthers<'a> = (u32, Vec<(Line, u32)>, &'a str);

/// Returns others who say the same, how many, and what stands behind them: *en collega 5 (zorg)*, *en 5 (zorg)*, *en de directeur*.
fn joined<'a>(rest: &'a str, reader: &CheckReader<'_>) -> Option<JoinedOthers<'a>> {
    let (join, behind) = word(rest)?;
    if !JOINS.contains(&fold(join).as_str()) {
        return None;
    }
    let (noun, after) = word(behind)?;
    if let Some(one) = of_function(after, reader).filter(|_| ARTICLES.contains(&fold(noun).as_str())) {
        return Some((1, one.functions.into_iter().map(|named| (named, 1)).collect(), one.rest));
    }
    let behind = if is_colleague(noun) { after } else { behind };
    let (several, after) = numbers(behind, true);
    let (functions, rest) = bracketed(after.trim_start());
    let people = several.max(functions.iter().map(|(_, n)| *n).sum());
    (several > 0 && !functions.is_empty()).then_some((people, functions, rest))
}

/// Returns how many numbers of colleagues begin a text, and what stands behind them. Several count where that is certain: brackets or a
/// colon stand behind them, or it is the plural that they follow; *3 en 2 leerlingen* is one.
fn numbers(text: &str, plural: bool) -> (u32, &str) {
    let Some((first, mut rest)) = number(text) else {
        return (0, text);
    };
    let (single, mut last, mut several) = (rest, first, 1);
    while let Some((join, n, behind)) = another(rest) {
        several += if UP_TO.contains(&join) {
            n.saturating_sub(last)
        } else {
            1
        };
        (last, rest) = (n, behind);
    }
    let noun = word(rest).map(|(noun, _)| singular(noun)).unwrap_or_default();
    let certain = plural && !is_person(&noun) || rest.trim_start().starts_with(['(', '[', ':']);
    let ascends = several > 1 && last == first + several - 1 && !is_person(&noun);
    match several == 1 || certain || ascends {
        true => (several, rest),
        false => (1, single),
    }
}

/// Returns one more number behind a word or a sign that joins: *, 5* or *en 5*.
fn another(rest: &str) -> Option<(&str, u32, &str)> {
    let trimmed = rest.trim_start();
    let joins = JOINS.iter().chain(&UP_TO).chain(&[","]);
    joins.copied().find_map(|join| {
        let behind = trimmed.strip_prefix(join)?;
        let spaced = behind.starts_with(' ') || !join.ends_with(char::is_alphabetic);
        let (n, behind) = number(behind.trim_start()).filter(|_| spaced)?;
        Some((join, n, behind))
    })
}

/// Returns the number of one or two digits that begins a text, also in brackets: *4*, *nr. 4*, *(4)*.
fn number(text: &str) -> Option<(u32, &str)> {
    let text = text.trim_start();
    let text = text
        .strip_prefix("nr.")
        .or_else(|| text.strip_prefix('#'))
        .unwrap_or(text);
    let inside = text.strip_prefix('(').unwrap_or(text.trim_start());
    let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = inside.split_at_checked(digits).filter(|_| (1..=2).contains(&digits))?;
    let rest = match text.starts_with('(') {
        true => rest.strip_prefix(')')?,
        false => rest,
    };
    let ends = !rest.starts_with(|c: char| c.is_alphanumeric());
    Some((number.parse().ok().filter(|_| ends)?, rest))
}

/// Returns the functions in brackets that begin a text, how many of each, and the rest; 0 where it is not said.
fn bracketed(text: &str) -> (Vec<(Line, u32)>, &str) {
    let pairs = [('(', ')'), ('[', ']')];
    let inside = pairs
        .iter()
        .find_map(|(open, close)| text.strip_prefix(*open)?.split_once(*close));
    let Some((inside, rest)) = inside else {
        return (Vec::new(), text);
    };
    let counts = inside.contains(|c: char| c.is_ascii_digit());
    let several = || {
        let present = attendance(inside).ok().filter(|present| present.len() > 1 || counts)?;
        Some(present.into_iter().collect())
    };
    let one = || vec![(Line::new(inside), 0)];
    let functions = match inside.trim().is_empty() {
        true => Vec::new(),
        false => several().unwrap_or_else(one),
    };
    (functions, rest.trim_start())
}

/// Returns what is said, without the signs between it and the speaker.
fn said(rest: &str) -> &str {
    rest.trim_start_matches([':', ',', ' ', '-', '–', '—'])
}

fn counted(word: &str) -> Option<u32> {
    const WORDS: [&str; 9] = ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];
    const ENGLISH: [&str; 9] = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let at = WORDS
        .iter()
        .position(|w| *w == word)
        .or_else(|| ENGLISH.iter().position(|w| *w == word))?;
    u32::try_from(at + 2).ok()
}

fn word(text: &str) -> Option<(&str, &str)> {
    words(text, 1)
}

/// Returns the first words of a text, and what stands behind them.
fn words(text: &str, count: usize) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let ends = text.match_indices([' ', '\u{a0}']).map(|(at, _)| at);
    let end = ends.chain([text.len()]).nth(count - 1)?;
    let (head, rest) = text.split_at_checked(end)?;
    (!head.is_empty()).then_some((head, rest.trim_start()))
}
