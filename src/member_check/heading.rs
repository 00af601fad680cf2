//! Which question a line of an account heads: by its number (*Vraag 3*, *V3*, *Derde vraag*), or by its own words.
//!
//! A sentence that only begins as a heading does is none: *vraag een collega om raad*.

use super::refusal::InputRefusal;
use super::tidy::unmarked;
use crate::deck::{CheckQuestion, MemberCheck};
use crate::text::{Id, Line, fold, number_in_words};

/// A question of the check, as an account may head it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedHeading {
    /// Its id.
    pub id: Id,
    /// Its words.
    pub text: String,
}

impl AskedHeading {
    /// Returns the questions of a deck's member check, in order.
    pub fn of(check: &MemberCheck) -> Vec<Self> {
        let asked = |question: &CheckQuestion| Self {
            id: question.id.clone(),
            text: question.text.to_string(),
        };
        check.questions.iter().map(asked).collect()
    }
}

/// Words before the number of a question.
const QUESTION: [&str; 2] = ["vraag", "question"];
/// The same, as people shorten them.
const SHORT: [&str; 3] = ["v", "vr", "q"];
/// Words that may stand before *vraag 3*.
const LEADS: [&str; 11] = [
    "antwoord",
    "antwoorden",
    "op",
    "bij",
    "over",
    "op de",
    "answer",
    "answers",
    "to",
    "on",
    "for",
];
/// What the first ten are called.
const ORDINALS: [(&str, usize); 16] = [
    ("eerste", 1),
    ("tweede", 2),
    ("derde", 3),
    ("vierde", 4),
    ("vijfde", 5),
    ("laatste", 0),
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("last", 0),
    ("1ste", 1),
    ("1e", 1),
    ("1st", 1),
    ("2nd", 2),
];

/// Returns the question that a line heads; an error where it names the number of one that is not asked; nothing where it is no heading.
pub(super) fn heading<'a>(line: &str, questions: &'a [AskedHeading]) -> Option<Result<&'a Id, InputRefusal>> {
    let plain = line
        .trim()
        .trim_start_matches(['#', '*', '_', ' ', '-', '•'])
        .trim_end_matches(['*', '_', ' ', ':']);
    if let Some(number) = numbered(plain, questions.len()) {
        let asked = number.checked_sub(1).and_then(|at| questions.get(at));
        let asked = asked.map(|asked| &asked.id);
        return Some(asked.ok_or_else(|| InputRefusal::NoQuestion(Line::new(line))));
    }
    let words = unmarked(plain);
    let number: Option<usize> = plain
        .strip_suffix(words)
        .and_then(|front| front.trim_end_matches(['.', ')', ' ']).parse().ok());
    let alike = questions
        .iter()
        .find(|asked| is_alike(words, &asked.text) || fold(words) == fold(&asked.id));
    if let Some(asked) = alike {
        return Some(Ok(&asked.id));
    }
    let numbered = number.and_then(|n| questions.get(n.checked_sub(1)?));
    numbered.filter(|_| words.ends_with('?')).map(|asked| Ok(&asked.id))
}

/// Returns the number that a heading gives its question, of so many.
fn numbered(plain: &str, all: usize) -> Option<usize> {
    let folded = fold(plain);
    let words: Vec<&str> = folded
        .split([' ', ':', '.', ')'])
        .filter(|word| !word.is_empty())
        .collect();
    let led = words.iter().take_while(|word| LEADS.contains(word)).count();
    let at = if words.len() <= led + 2 { led } else { 0 };
    let (first, next) = (*words.get(at)?, words.get(at + 1).copied());
    let digits = |word: &str| -> Option<usize> {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        word.get(..digits)?.parse().ok().filter(|_| digits <= 2)
    };
    if QUESTION.contains(&first) {
        let in_words = || {
            number_in_words(next?)
                .map(usize::from)
                .filter(|_| words.len() == at + 2)
        };
        return next.and_then(digits).or_else(in_words);
    }
    if let Some(number) = QUESTION.iter().find_map(|word| digits(first.strip_prefix(word)?)) {
        return Some(number);
    }
    // *V3*, alone or with a sign behind it, and *Vr. 3*.
    let alone = || {
        words.len() == 1
            || folded
                .get(first.len()..)
                .is_some_and(|rest| rest.starts_with([':', '.', ')']))
    };
    if let Some(number) = SHORT
        .iter()
        .find_map(|word| digits(first.strip_prefix(word)?))
        .filter(|_| alone())
    {
        return Some(number);
    }
    if SHORT.contains(&first) && words.len() == 2 {
        return next.and_then(digits);
    }
    let of_question = words.len() == 2 && next.is_some_and(|word| QUESTION.contains(&word));
    let (_, ordinal) = ORDINALS
        .iter()
        .find(|(word, _)| *word == first)
        .filter(|_| of_question)?;
    Some(if *ordinal == 0 { all } else { *ordinal })
}

/// Returns whether a line repeats a question: it holds most of its words, and few others.
pub(super) fn is_alike(line: &str, question: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let text = fold(text);
        let parts = text.split(|c: char| !c.is_alphanumeric());
        parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let (line, question) = (words(line), words(question));
    let shared = line.iter().filter(|word| question.contains(word)).count();
    line.len() >= 3 && shared * 10 >= line.len() * 7 && (shared * 10 >= question.len() * 5 || shared >= 5)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be
mod tests {
    use super::*;

    #[test]
    fn a_question_is_headed_by_its_number_in_many_ways() {
        for line in [
            "Vraag 3",
            "VRAAG 3 - wie ontbreekt er?",
            "Vraag3",
            "Vraag 3/4: wie?",
            "Vraag drie",
            "Derde vraag",
            "V3",
            "V3: wie ontbreekt er",
            "Vr. 3",
            "Q3",
            "Question 3",
            "Third question",
            "Antwoorden op vraag 3",
            "Bij vraag 3",
        ] {
            assert_eq!(numbered(line, 4), Some(3), "{line}");
        }
        assert_eq!(numbered("Laatste vraag", 4), Some(4));
        for line in [
            "vraag een collega om raad",
            "Vraag is of dat klopt",
            "v3 van de kaart is beter",
            "bij vraag 3 zei iemand dat de bib ontbreekt",
            "De derde vraag was moeilijk",
            "3 leraren missen de bib",
        ] {
            assert_eq!(numbered(line, 4), None, "{line}");
        }
    }
}
