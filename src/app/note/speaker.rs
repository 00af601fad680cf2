//! Whom the words before a colon name: `p3:`, `c:`, `zorg:`, `p1,p3:`, `@ouder:`, `-:`.
//!
//! The rule, said once; the first that holds decides:
//! 1. `-` is nobody, `@` and any words are somebody of that function, `iedereen` and `de groep` are the whole group.
//! 2. One letter is always a participant's letter: `a` is p1, `b` is p2. It never begins a function.
//! 3. `p` and a number is a participant's code, also with a blank or a full stop between them, and never the name of a function. The unshifted digit row of a Belgian keyboard counts as digits: `pé` is p2.
//! 4. A whole function, also one that only spoke before. Borne by several, it is the function and nobody of them.
//! 5. Two letters or more that begin one function, or begin some of its words in order; unless another function is a compound of that
//!    word: beside a *kleuterleerkracht*, `leerkracht` is not for sure the *leerkracht 5de leerjaar*.
//! 6. Whole words with which several functions begin (`leraar` of `leraar bso` and `leraar tso`): somebody of them, by these words.
//!
//! A word that is a person of its own (*leerling* beside a *leerlingbegeleider*) or an ordinary one (*zo*) begins no longer word for sure.
//! What may stand in the place of the colon is said in `head`.
//!
//! Several of these with commas, `+`, `&`, `/`, `;` or *en* between name several speakers. Whatever else stands there names nobody for sure.
//! Changes nothing and asks nothing; what to ask is decided in `ask`.

use super::ordinary::is_ordinary;
use crate::session::{ALL, Participant, Session, Speaker, some_line};
use crate::text::code::{code, codes};
use crate::text::{Id, Line, fold, is_person};

/// Words that stand for the whole group, in both languages.
const GROUP: [&str; 17] = [
    ALL,
    "iedereen",
    "allen",
    "allemaal",
    "wij allemaal",
    "groep",
    "de groep",
    "hele groep",
    "de hele groep",
    "everyone",
    "everybody",
    "all of us",
    "group",
    "the group",
    "whole group",
    "the whole group",
    "the entire group",
];

/// Returns the letter of a participant: `a` for p1 to `z` for p26; `None` for anybody else.
pub fn letter(id: &Id) -> Option<char> {
    match id.numbered()? {
        ('p', n @ 1..=26) => char::from_digit(n + 9, 36),
        _ => None,
    }
}

/// Returns the speakers that the words before a colon name for sure. A `.` or `b` that a presenter's clicker typed before them is dropped.
pub(super) fn speakers(session: &Session, head: &str) -> Option<Vec<Speaker>> {
    all(session, head).or_else(|| all(session, without_clicks(head)?))
}

/// Returns the same for a line that already says who speaks: only what cannot be a word of the sentence puts another in that place.
pub(super) fn replacing(session: &Session, head: &str) -> Option<Vec<Speaker>> {
    let plain = |part: &&str| {
        let part = part.trim();
        let whole = |p: &Participant| fold(&p.function) == fold(part);
        part == "-" || part.starts_with('@') || code(part).is_some() || session.participants.iter().any(whole)
    };
    speakers(session, head).filter(|_| parts(head).iter().all(|part| plain(&part.as_str())))
}

fn all(session: &Session, head: &str) -> Option<Vec<Speaker>> {
    if head.trim() == "-" {
        return Some(Vec::new());
    }
    if let Some(one) = one(session, head.trim()) {
        return (!is_in_doubt(session, &one, &fold(head))).then(|| vec![one]);
    }
    let parts = parts(head);
    if parts.len() < 2 {
        return None;
    }
    let mut all: Vec<Speaker> = Vec::new();
    for part in &parts {
        let one = one(session, part)?;
        if !all.contains(&one) {
            all.push(one);
        }
    }
    Some(all)
}

/// Returns whether an ordinary word only begins the function of this speaker, so that a sentence may begin with it as well.
fn is_in_doubt(session: &Session, one: &Speaker, word: &str) -> bool {
    let function = match one {
        Speaker::Participant(id) => session.participant(id).map(|p| &p.function),
        Speaker::Function(function) => Some(function),
        Speaker::Group => None,
    };
    let begins = |function: &Line| fold(function) != word && code(word).is_none();
    let borne = |function: &Line| session.participants.iter().any(|p| p.function == *function);
    word.chars().count() > 1
        && is_ordinary(word)
        && function.is_some_and(|function| begins(function) && borne(function))
}

/// Returns what stands between commas and other signs that join names, *en* and *and*.
pub(super) fn parts(head: &str) -> Vec<String> {
    if let Some((ids, _)) = codes(head).filter(|(_, end)| *end == head.trim_end().len()) {
        return ids.iter().map(Id::to_string).collect();
    }
    let head = head.replace(" en ", ",").replace(" and ", ",");
    let mut parts = vec![String::new()];
    let mut before = ' ';
    for c in head.chars() {
        // Behind p the sign & is a digit of a Belgian keyboard.
        let joins = matches!(c, ',' | ';' | '+' | '/') || (c == '&' && !matches!(before, 'p' | 'P' | '&'));
        match parts.last_mut() {
            Some(last) if !joins => last.push(c),
            _ => parts.push(String::new()),
        }
        before = c;
    }
    parts.iter().map(|part| part.trim().to_owned()).collect()
}

/// Returns the prefix behind what a clicker typed: any `.`, and `b` only before what can hardly be the rest of a word.
fn without_clicks(head: &str) -> Option<&str> {
    let dots = head.trim_start_matches(['.', ' ']);
    let rest = dots.trim_start_matches(['b', '.']);
    let whole = code(rest).is_some() || rest.chars().count() >= 4;
    match () {
        () if rest.len() < dots.len() && whole => Some(rest),
        () if dots.len() < head.len() && !dots.is_empty() => Some(dots),
        () => None,
    }
}

/// Returns the one speaker that a part of a prefix names for sure.
pub(super) fn one(session: &Session, part: &str) -> Option<Speaker> {
    if let Some(function) = part.strip_prefix('@') {
        return some_line(function).and_then(|function| somebody(session, function));
    }
    if GROUP.contains(&fold(part).as_str()) {
        return Some(Speaker::Group);
    }
    let mut chars = part.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        let same = |p: &&Participant| letter(&p.id) == c.to_lowercase().next();
        return session.participants.iter().find(same).map(person);
    }
    let coded = code(part).and_then(|id| session.participant(&id)).map(person);
    coded.or_else(|| by_function(session, &fold(part)))
}

/// Returns somebody of a function; a participant by its code where there is one, or the group where the words mean that.
fn somebody(session: &Session, function: Line) -> Option<Speaker> {
    if let Some(id) = code(&function) {
        return session.participant(&id).map(person);
    }
    match Speaker::from(function) {
        Speaker::Participant(id) => session.participant(&id).map(person),
        Speaker::Function(function) if GROUP.contains(&fold(&function).as_str()) => Some(Speaker::Group),
        speaker => Some(speaker),
    }
}

fn person(participant: &Participant) -> Speaker {
    Speaker::Participant(participant.id.clone())
}

fn by_function(session: &Session, wanted: &str) -> Option<Speaker> {
    if wanted.is_empty() {
        return None;
    }
    let exact = |p: &&Participant| fold(&p.function) == wanted;
    let exact: Vec<&Participant> = session.participants.iter().filter(exact).collect();
    if !exact.is_empty() {
        return bearer(&exact);
    }
    if let Some(function) = spoke_before(session, wanted) {
        return Some(Speaker::Function(function));
    }
    let hits = beginning(session, wanted);
    let inside = |p: &&Participant| !fold(&p.function).split([' ', '-', '/']).any(|word| word == wanted);
    let other = is_person(wanted) && hits.iter().any(inside);
    let alone = compounds(session, wanted).is_empty() && !other;
    if hits.len() == 1 && !alone {
        return None;
    }
    bearer(&hits).or_else(|| shared(&hits, wanted))
}

/// Returns the participants whose function begins with `wanted`, or has words that begin with its words, in order.
pub(super) fn beginning<'a>(session: &'a Session, wanted: &str) -> Vec<&'a Participant> {
    if wanted.chars().count() < 2 {
        return Vec::new();
    }
    let fits = |p: &&Participant| {
        let function = fold(&p.function);
        function.starts_with(wanted) || has_words(&function, wanted)
    };
    session.participants.iter().filter(fits).collect()
}

/// Returns the participants with a function of which a word ends in `wanted`, such as *kleuterleerkracht* in *leerkracht*.
pub(super) fn compounds<'a>(session: &'a Session, wanted: &str) -> Vec<&'a Participant> {
    if wanted.chars().count() < 5 {
        return Vec::new();
    }
    let ends = |word: &str| word.len() > wanted.len() && word.ends_with(wanted);
    let fits = |p: &&Participant| fold(&p.function).split([' ', '-', '/']).any(ends);
    session.participants.iter().filter(fits).collect()
}

fn has_words(function: &str, wanted: &str) -> bool {
    let mut words = function.split(' ');
    let mut typed = wanted.split(' ');
    let first = typed.next().unwrap_or_default();
    words.next().is_some_and(|word| word.starts_with(first))
        && wanted.contains(' ')
        && typed.all(|part| words.any(|word| word.starts_with(part)))
}

/// Returns who these are as a speaker: the one, or the function that all of them bear.
pub(super) fn bearer(people: &[&Participant]) -> Option<Speaker> {
    let first = people.first()?;
    let same = people.iter().all(|p| fold(&p.function) == fold(&first.function));
    match people.len() {
        1 => Some(person(first)),
        _ if same => Some(Speaker::Function(first.function.clone())),
        _ => None,
    }
}

/// Returns the whole words that begin the functions of all of these, as the first one writes them.
fn shared(people: &[&Participant], wanted: &str) -> Option<Speaker> {
    let first = people.first()?;
    let whole = |p: &&Participant| {
        fold(&p.function)
            .strip_prefix(wanted)
            .is_some_and(|rest| rest.starts_with(' '))
    };
    let words: Vec<&str> = first.function.split(' ').take(wanted.split(' ').count()).collect();
    people
        .iter()
        .all(whole)
        .then(|| Speaker::Function(Line::new(&words.join(" "))))
}

/// Returns a function that spoke before in this session, whoever bears it.
fn spoke_before(session: &Session, wanted: &str) -> Option<Line> {
    let said = session.statements.iter().flat_map(|s| &s.speakers);
    let shown = session.images.iter().flat_map(|i| &i.speakers);
    said.chain(shown).find_map(|speaker| match speaker {
        Speaker::Function(function) if fold(function) == wanted => Some(function.clone()),
        _ => None,
    })
}
