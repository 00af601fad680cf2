//! Whether whoever speaks asks in a text not to pass it on.
//!
//! A sentence is cut into parts at its commas, and these into clauses (`clauses`). Each clause is read by the kinds of its words (`kinds`, `part`,
//! `ways`), and by sayings that ask it as they stand (`sayings`), in Dutch and English at once. What another person asked, in a story, is left out.
//! Reads the words alone.

mod clauses;
mod free;
mod in_confidence;
mod kinds;
mod part;
mod sayings;
mod spoken;
#[cfg(test)]
mod tests;
mod ways;
mod wish;

use crate::findings::language::clause::spaced;
use clauses::clauses;
use kinds::{KindSet, kinds};
use part::{Part, PartSetting, WordRow};
use sayings::NearSayings;

const POLITE: KindSet = kinds!("polite filler");
const QUOTING: KindSet = kinds!("quoting");
const AGAINST: KindSet = kinds!("against");
const TAG: KindSet = kinds!("tag");
const BARE: KindSet = kinds!("bare");
const NEXT: KindSet = kinds!("next");
/// What writes or records, and stops.
const STOPS: KindSet = kinds!("pen off");

/// Words that stand alone behind what is asked, often without a comma.
const TRAILING: [&str; 4] = ["he", "hoor", "zulle", "zenne"];

/// Marks at which a text is cut into sentences.
const ENDS: [char; 11] = ['.', '!', '?', ';', ':', '…', '\n', '(', ')', '–', '—'];

/// Returns whether whoever speaks asks not to pass it on.
pub(super) fn asks(text: &str) -> bool {
    let mut before = "";
    text.split_inclusive(ENDS).any(|sentence| {
        let told = std::mem::replace(&mut before, sentence);
        sentence_asks(sentence) && !(told.ends_with(':') && free::is_rule_of_others(&words(told), &words(sentence)))
    })
}

/// Returns whether a text that asks it tells nothing beside: what it is about stands before or behind it.
pub(super) fn says_no_more(text: &str) -> bool {
    let mut sentences = text.split_inclusive(ENDS);
    sentences.all(|sentence| {
        let mut parts = sentence.split(',').map(words);
        parts.all(|part| part.len() <= CALL || is_bare(&part) || sentence_asks(&part.join(" ")))
    })
}

/// Words up to which a part tells nothing.
const CALL: usize = 2;

fn is_bare(part: &[String]) -> bool {
    let each = kinds::of_all(part);
    let row = WordRow {
        words: part,
        kinds: &each,
    };
    Part::of(row, PartSetting::default()).kinds.has(BARE)
}

/// Returns whether a text that asks it is about what comes next: *put your pen down a moment*, *may I say something that is not for the minutes?*
pub(super) fn announces(text: &str) -> bool {
    let all = words(text)
        .iter()
        .fold(KindSet::NONE, |all, word| all.with(kinds::of(word)));
    all.has(NEXT) || all.has_all(STOPS) || text.trim_end().ends_with([':', '?'])
}

/// Returns the words of a text. A Dutch *’t* is an article and no *not*: *in ’t wit*.
fn words(text: &str) -> Vec<String> {
    let article = |word: &str| {
        let mut letters = word.chars().skip_while(|letter| !letter.is_alphanumeric());
        !word.starts_with(char::is_alphanumeric) && letters.next() == Some('t') && !letters.any(char::is_alphanumeric)
    };
    let each = text
        .split_whitespace()
        .map(|word| if article(word) { "het" } else { word });
    let plain = spaced(&each.collect::<Vec<_>>().join(" "));
    plain.split_whitespace().map(str::to_owned).collect()
}

fn sentence_asks(sentence: &str) -> bool {
    let mut words: Vec<String> = Vec::new();
    let mut ends: Vec<usize> = Vec::new();
    for part in sentence.split(',') {
        words.extend(self::words(part));
        // *Niet doorvertellen hè* has no comma.
        if words.last().is_some_and(|last| TRAILING.contains(&last.as_str())) {
            ends.push(words.len() - 1);
        }
        ends.push(words.len());
    }
    ends.retain(|end| *end > 0);
    let opening = rule_of_talk(&words);
    words.drain(..opening);
    ends.retain(|end| *end > opening);
    ends.iter_mut().for_each(|end| *end -= opening);
    ends.dedup();
    let each = kinds::of_all(&words);
    let whole = WordRow {
        words: &words,
        kinds: &each,
    };
    let asked = AskedIn {
        sayings: NearSayings::of(&words),
        by_kinds: ways::may_ask(whole.union()),
    };
    // Most sentences hold no word of any that asks it, and need not be read.
    let may_ask = !asked.sayings.is_empty() || asked.by_kinds || wish::may_ask(whole.union());
    let in_confidence = || in_confidence::is_told(&words);
    if !may_ask && !in_confidence()
        || free::denies_what_is_said(&words)
        || free::permits(&words)
        || free::is_kept_from_us(&words)
    {
        return false;
    }
    let parts = cut_at(whole, &ends);
    asked.across(whole) && !free::is_free(whole)
        || asked.within(&parts, sentence)
        || asks_of_what_was_said(&words, &ends, sentence)
}

/// Returns whether a sentence asks it of *what I say now*, read as one word.
fn asks_of_what_was_said(words: &[String], ends: &[usize], sentence: &str) -> bool {
    let Some((words, ends)) = spoken::as_a_word(words, ends) else {
        return false;
    };
    let each = kinds::of_all(&words);
    let whole = WordRow {
        words: &words,
        kinds: &each,
    };
    let asked = AskedIn {
        sayings: NearSayings::none(),
        by_kinds: true,
    };
    asked.within(&cut_at(whole, &ends), sentence)
}

fn cut_at<'a>(whole: WordRow<'a>, ends: &[usize]) -> Vec<WordRow<'a>> {
    let starts = std::iter::once(0).chain(ends.iter().copied());
    starts.zip(ends).map(|(from, to)| whole.cut(from, *to)).collect()
}

/// What a talk goes without, so that people dare to speak.
const BLAME: [&str; 10] = [
    "blame",
    "shame",
    "judgement",
    "judgment",
    "fault",
    "verwijt",
    "verwijten",
    "schuld",
    "oordeel",
    "oordelen",
];
/// The words beside it.
const WITHOUT: [&str; 8] = ["no", "geen", "names", "name", "namen", "naam", "and", "en"];

/// Returns how many words at the beginning of a sentence tell how people talk somewhere, and ask nothing: *no names, no blame*.
fn rule_of_talk(words: &[String]) -> usize {
    let holds = |list: &[&str], word: &String| list.contains(&word.as_str());
    let beside = words
        .iter()
        .take_while(|word| holds(&BLAME, word) || holds(&WITHOUT, word));
    let opening: Vec<&String> = beside.collect();
    let names_blame = opening.iter().any(|word| holds(&BLAME, word));
    if names_blame { opening.len() } else { 0 }
}

/// What may ask it in a sentence, by the words it holds.
struct AskedIn {
    sayings: NearSayings,
    by_kinds: bool,
}

impl AskedIn {
    fn across(&self, whole: WordRow<'_>) -> bool {
        let by_kinds = || ways::ask_across(&Part::of(whole, PartSetting::default()));
        self.sayings.are_across(whole.words) || self.by_kinds && by_kinds()
    }

    /// Returns whether one of the parts of a sentence asks it.
    fn within(&self, parts: &[WordRow<'_>], sentence: &str) -> bool {
        let announces = sentence.ends_with([':', '–', '—']);
        parts.iter().enumerate().any(|(at, part)| {
            let mut behind = parts.iter().skip(at + 1);
            let is_tagged = behind.clone().next().is_some_and(|next| all_are(*next, TAG));
            // *Don't write that, says the smith*: another asked it.
            let said_by = at.checked_sub(1).and_then(|before| parts.get(before));
            if behind.clone().next().is_some_and(|next| next.is(0, QUOTING)) || said_by.is_some_and(tells_who_says_it) {
                return false;
            }
            // *This stays here, please: …* announces as much without *please*.
            let next = behind.find(|next| !all_are(**next, POLITE));
            let setting = PartSetting {
                is_question: sentence.ends_with('?'),
                is_before_it: next.map_or(announces, |next| next.is(0, AGAINST)),
                is_tagged,
            };
            let clauses = clauses(*part);
            let asks = |row: WordRow<'_>| !free::is_free(row) && self.part(&Part::of(row, setting));
            let says = || !free::is_free(*part) && self.says(&Part::of(*part, setting));
            clauses.len() > 1 && says() || clauses.into_iter().any(asks)
        })
    }

    fn part(&self, part: &Part<'_>) -> bool {
        let asks = || self.by_kinds && ways::ask(part) || wish::asks_plainly(part);
        self.says(part) || asks() && !sayings::is_story(part)
    }

    /// Returns whether a part asks it in words that ask it as they stand.
    fn says(&self, part: &Part<'_>) -> bool {
        self.sayings.are_in(part) && !sayings::is_story(part) || in_confidence::is_told(part.all)
    }
}

/// Returns whether a part tells that another says what stands behind it: *she says, in confidence, …*.
fn tells_who_says_it(part: &WordRow<'_>) -> bool {
    let last = part.words.len().saturating_sub(1);
    let says = part.is(0, QUOTING) || part.is(last, kinds!("says"));
    says && !part.union().has(kinds!("i we"))
}

fn all_are(row: WordRow<'_>, kind: KindSet) -> bool {
    row.kinds.iter().all(|kinds| kinds.has(kind))
}
