//! What is asked where the words before a colon name nobody, or several: when to ask, what can be answered, and what was answered.
//!
//! An ordinary sentence with a colon is not asked about; where that is not clear, it is. Notes nothing and names nobody itself.

use super::head::holds_code;
use super::ordinary::{is_opener, is_small};
use super::speaker::{self, bearer, beginning, compounds};
use crate::session::{Participant, Session, Speaker, rivals, some_line};
use crate::text::code::code;
use crate::text::{Id, fold};

/// A question that waits for its answer, below the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// What is asked about.
    pub about: UnclearLine,
    /// The answer with the cursor, counted from 0.
    pub at: usize,
    /// The line that is asked about, as it was typed.
    pub line: String,
}

/// What has to be asked about before a line is noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnclearLine {
    /// The words at the beginning that may name who speaks, or the name behind a `#`.
    pub head: String,
    /// Why it has to be asked.
    pub why: AskReason,
}

/// Why words have to be asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskReason {
    /// They stand before a colon and name nobody for sure.
    Speaker,
    /// No colon stands behind them. With the whole row: what it says on as a sentence says nothing of another row.
    NoColon(String),
    /// They name a partner, and fit several.
    Partner,
}

impl UnclearLine {
    /// Returns under which words an answer is remembered.
    fn key(&self, answer: Option<&SpeakerAnswer>) -> String {
        match &self.why {
            AskReason::Speaker => fold(&self.head),
            AskReason::NoColon(_) if matches!(answer, Some(SpeakerAnswer::Speakers(_))) => fold(&self.head),
            AskReason::NoColon(row) => fold(row),
            AskReason::Partner => format!("#{}", fold(&self.head)),
        }
    }
}

/// What the words before a colon turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpeakerAnswer {
    /// These speak.
    Speakers(Vec<Speaker>),
    /// Part of the text; nobody known speaks.
    Text,
    /// Part of a sentence of whoever spoke before.
    GoesOn,
    /// This partner.
    Partner(Id),
}

/// What was answered so far, by the folded words before the colon.
#[derive(Clone, Debug, Default)]
pub struct SpeakerAnswers(Vec<(String, SpeakerAnswer)>);

impl SpeakerAnswers {
    /// Remembers an answer, in place of an earlier one to the same words.
    pub fn keep(&mut self, about: &UnclearLine, answer: SpeakerAnswer) {
        let key = about.key(Some(&answer));
        self.0.retain(|(old, _)| *old != key);
        self.0.push((key, answer));
    }

    /// Forgets all of them.
    pub fn forget(&mut self) {
        self.0.clear();
    }

    /// Returns the answer to these words before a colon; none where somebody it names takes part no more.
    pub fn get(&self, head: &str, session: &Session) -> Option<&SpeakerAnswer> {
        self.under(&fold(head), session)
    }

    /// Returns the answer to what had to be asked about.
    pub fn of(&self, about: &UnclearLine, session: &Session) -> Option<&SpeakerAnswer> {
        let spoke = || {
            let found = self.get(&about.head, session);
            found.filter(|answer| {
                matches!(answer, SpeakerAnswer::Speakers(_)) && matches!(about.why, AskReason::NoColon(_))
            })
        };
        self.under(&about.key(None), session).or_else(spoke)
    }

    fn under(&self, key: &str, session: &Session) -> Option<&SpeakerAnswer> {
        let (_, answer) = self.0.iter().find(|(old, _)| old == key)?;
        let there = |speaker: &Speaker| match speaker {
            Speaker::Participant(id) => session.participant(id).is_some(),
            Speaker::Function(_) | Speaker::Group => true,
        };
        match answer {
            SpeakerAnswer::Speakers(speakers) if !speakers.iter().all(there) => None,
            SpeakerAnswer::Partner(id) if session.partner(id).is_none() => None,
            answer => Some(answer),
        }
    }
}

/// Returns whether each of these words names somebody, so that only the sentence may mean something else.
pub fn names_speakers(session: &Session, head: &str) -> bool {
    let parts = speaker::parts(head);
    parts
        .iter()
        .all(|part| speaker::one(session, part).is_some() || numbered(session, part).is_some())
}

/// Returns whether these words fit more than one participant, rather than none.
pub fn is_several(session: &Session, head: &str) -> bool {
    let wanted = fold(head);
    beginning(session, &wanted).len() + compounds(session, &wanted).len() > 1
}

/// The most people that are offered.
const MOST: usize = 5;

/// Returns what can be answered, the likeliest first; `before` are the speakers of the line before.
pub fn choices(session: &Session, about: &UnclearLine, before: &[Speaker]) -> Vec<SpeakerAnswer> {
    if about.why == AskReason::Partner {
        let fits = rivals(session, &about.head).into_iter().take(MOST);
        return fits
            .map(|one| SpeakerAnswer::Partner(one.id.clone()))
            .chain([SpeakerAnswer::Text])
            .collect();
    }
    let mut answers = speaking(session, &about.head);
    answers.push(SpeakerAnswer::Text);
    if !before.is_empty() {
        answers.push(SpeakerAnswer::GoesOn);
    }
    answers
}

/// Returns who may be meant.
fn speaking(session: &Session, head: &str) -> Vec<SpeakerAnswer> {
    let parts = speaker::parts(head);
    let known: Vec<Option<Speaker>> = parts.iter().map(|part| speaker::one(session, part)).collect();
    let open: Vec<usize> = (0..parts.len())
        .filter(|n| known.get(*n).is_some_and(Option::is_none))
        .collect();
    let mut answers = Vec::new();
    let mut add = |speakers: Vec<Speaker>| {
        let answer = SpeakerAnswer::Speakers(speakers);
        if !answers.contains(&answer) {
            answers.push(answer);
        }
    };
    if open.is_empty() {
        add(known.iter().flatten().cloned().collect());
    }
    let at = match (parts.len(), open.as_slice()) {
        (1, _) => 0,
        (_, [at]) => *at,
        _ => return answers,
    };
    for one in parts.get(at).map(|part| suggestions(session, part)).unwrap_or_default() {
        let all = known.iter().enumerate().map(|(n, place)| match n == at {
            true => Some(one.clone()),
            false => place.clone(),
        });
        add(all.flatten().collect());
    }
    answers
}

/// Returns who may be meant by words that name nobody for sure, and last somebody of a function of these words.
fn suggestions(session: &Session, part: &str) -> Vec<Speaker> {
    if let Some(person) = numbered(session, part) {
        return vec![person];
    }
    if code(part).is_some() || part.starts_with('@') || part.chars().count() < 2 {
        return Vec::new();
    }
    let people = likely(session, part);
    let mut found: Vec<Speaker> = Vec::new();
    let mut add = |speaker: Option<Speaker>| {
        if let Some(speaker) = speaker.filter(|speaker| !found.contains(speaker)) {
            found.push(speaker);
        }
    };
    for one in people.iter().take(MOST) {
        let same = |p: &&Participant| fold(&p.function) == fold(&one.function);
        let alike: Vec<&Participant> = people.iter().copied().filter(same).collect();
        add(bearer(&alike));
    }
    people.iter().take(MOST).for_each(|one| add(bearer(&[one])));
    // What means somebody or something else in the file is no name of a function.
    let function = some_line(without_article(part))
        .filter(|_| !holds_code(part))
        .map(Speaker::from);
    add(function.filter(|speaker| matches!(speaker, Speaker::Function(_))));
    found
}

/// Returns the participants of whose function these words may be a beginning, a word or a slip, the likeliest first.
fn likely<'a>(session: &'a Session, part: &str) -> Vec<&'a Participant> {
    let wanted = fold(part);
    let mut people = beginning(session, &wanted);
    if people.is_empty() {
        people = nearest(session, &wanted);
    }
    // A word further on may be the one that was begun: *couns* of a *pupil counsellor*.
    let inside = session
        .participants
        .iter()
        .filter(|p| has_word(p, without_article(&wanted)));
    let more: Vec<&Participant> = inside
        .filter(|p| !people.iter().any(|other| other.id == p.id))
        .collect();
    people.extend(more);
    // Who bears a compound of the same word may be meant just as well.
    let heads: Vec<String> = people.iter().map(|p| first_word(&p.function)).collect();
    for word in heads.iter().chain([&wanted]) {
        let more = compounds(session, word).into_iter();
        let more: Vec<&Participant> = more.filter(|p| !people.iter().any(|other| other.id == p.id)).collect();
        people.extend(more);
    }
    people
}

/// Returns every participant who may be meant by words that are no code of another.
pub(super) fn may_mean<'a>(session: &'a Session, part: &str) -> Vec<&'a Participant> {
    if let Some(Speaker::Participant(id)) = numbered(session, part) {
        return session.participant(&id).into_iter().collect();
    }
    match code(part).is_some() || part.chars().count() < 2 {
        true => Vec::new(),
        false => likely(session, part),
    }
}

/// Returns the participant whom a number tells: `3` may be p3, `teacher 2` the second teacher, as the wall numbers them.
fn numbered(session: &Session, part: &str) -> Option<Speaker> {
    let bare = |text: &str| fold(text).replace(['(', ')'], "");
    let apart = |p: &&Participant| p.function.len() < part.len() && bare(&session.function_apart(p)) == bare(part);
    if let Some(one) = session.participants.iter().find(apart) {
        return Some(Speaker::Participant(one.id.clone()));
    }
    let number = part.chars().all(|c| c.is_ascii_digit()).then(|| format!("p{part}"))?;
    let id = code(&number)?;
    session.participant(&id).map(|p| Speaker::Participant(p.id.clone()))
}

/// Returns whether a word of a function begins with what was typed.
fn has_word(p: &Participant, wanted: &str) -> bool {
    wanted.chars().count() > 1
        && fold(&p.function)
            .split([' ', '-', '/'])
            .any(|word| word.starts_with(wanted))
}

/// Returns the first word of a function, folded.
fn first_word(function: &str) -> String {
    fold(function).split(' ').next().unwrap_or_default().to_owned()
}

/// Returns the participants whose function, its beginning or one of its words is nearest to what was typed, if any is near at all.
fn nearest<'a>(session: &'a Session, wanted: &str) -> Vec<&'a Participant> {
    let wanted = without_article(wanted);
    let count = wanted.chars().count();
    let most = match count {
        0 | 1 => return Vec::new(),
        2..=4 => 1,
        5..=8 => 2,
        _ => 3,
    };
    let far = |p: &Participant| {
        let function = fold(&p.function);
        let letters: Vec<char> = function.chars().collect();
        let beginnings = ((count - 1).max(2)..=count + 1)
            .filter_map(|n| letters.get(..n))
            .map(String::from_iter);
        let words = function
            .split([' ', '-', '/'])
            .filter(|word| word.chars().count() > 2)
            .map(str::to_owned);
        let begins = function
            .split([' ', '-', '/'])
            .filter(|word| count > 1 && word.starts_with(wanted))
            .map(|_| wanted.to_owned());
        let all = beginnings.chain(words).chain(begins).chain([function.clone()]);
        let within = all.map(|text| strsim::osa_distance(&text, wanted)).min();
        within
            .into_iter()
            .chain(named_among(wanted, &function))
            .min()
            .unwrap_or(usize::MAX)
    };
    let least = session.participants.iter().map(far).min().filter(|far| *far <= most);
    session.participants.iter().filter(|p| Some(far(p)) == least).collect()
}

/// Returns how near a function is where one of several words is the function's own first word: *nieuwe directeur*, *leraar bso*.
fn named_among(wanted: &str, function: &str) -> Option<usize> {
    let first = function.split(' ').next().filter(|word| word.chars().count() > 3)?;
    (wanted.contains(' ') && wanted.split(' ').any(|word| word == first)).then_some(1)
}

fn without_article(text: &str) -> &str {
    let article = |word: &str| matches!(fold(word).as_str(), "de" | "het" | "een" | "the" | "a" | "an");
    match text.trim().split_once(' ') {
        Some((first, rest)) if article(first) => rest.trim(),
        _ => text.trim(),
    }
}

/// Returns whether words before a colon that name nobody for sure may be meant as a speaker, so that it has to be asked. At most four
/// words; a word that sentences with a colon begin with, or a small word of a sentence, says that it is none.
pub(super) fn is_doubtful(session: &Session, head: &str) -> bool {
    let (head, wanted) = (head.trim(), fold(head));
    // *De inspecteur* may be somebody, *een voorbeeld* and *het idee* are not.
    let bare = ["de ", "the "].iter().find_map(|article| wanted.strip_prefix(article));
    let wanted = bare.unwrap_or(&wanted);
    let words: Vec<&str> = wanted.split(' ').collect();
    let wordlike = |c: char| c.is_alphanumeric() || " -'’,+/&.()".contains(c);
    let at = head.starts_with('@') && head.len() > 1;
    if at || code(head).is_some() || numbered(session, head).is_some() {
        return true;
    }
    if words.len() > 4 || !head.chars().all(wordlike) || !head.chars().any(char::is_alphabetic) {
        return false;
    }
    let last = words.last().copied().unwrap_or_default();
    if is_opener(last) || is_opener(wanted) {
        return false;
    }
    if !beginning(session, wanted).is_empty()
        || !compounds(session, wanted).is_empty()
        || !nearest(session, wanted).is_empty()
    {
        return true;
    }
    let parts = speaker::parts(head);
    if parts.len() > 1 {
        return parts.iter().any(|part| speaker::one(session, part).is_some());
    }
    let number = head.starts_with(|c: char| c.is_ascii_digit());
    !number && !words.iter().any(|word| is_small(word))
}
