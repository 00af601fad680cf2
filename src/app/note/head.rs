//! What a line begins with that may name who speaks: words before a colon, and what a slip makes of that.
//!
//! A code of a participant begins no sentence: with a sign behind it that is near the colon, or that stands between who speaks and the
//! words, it is read as with the colon; with mere words behind it, it is asked about. A letter, or a function, may begin a sentence: there
//! only `;` is read as the colon, and other signs are asked about. Decides nothing else: whom the words name is said in `speaker`.

use super::ordinary::is_ordinary;
use super::speaker;
use crate::session::Session;
use crate::text::code::{code_at, codes};
use crate::text::fold;

/// The longest prefix that is looked at, in bytes.
const LONGEST: usize = 60;

/// Signs that stand for the colon behind a code; no sentence begins so.
const SLIPS: [char; 4] = [':', ';', '.', ','];

/// The beginning of a line that may name who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LineHead<'a> {
    /// The words that name somebody.
    pub text: &'a str,
    /// How many bytes they take, with the sign behind them.
    pub bytes: usize,
    /// Whether it has to be asked about even where the words name somebody for sure: there is no colon, nor what stands for one.
    pub open: bool,
}

/// Returns what a line begins with that may name who speaks; `None` where no prefix can stand: an address, a path, a smiley, too many
/// words.
pub(super) fn head<'a>(session: &Session, row: &'a str) -> Option<LineHead<'a>> {
    let colon = before_colon(row);
    if let Some(found) = colon.filter(|found| speaker::speakers(session, found.text).is_some()) {
        return Some(found);
    }
    coded(session, row, colon.is_some())
        .or_else(|| lettered(session, row))
        .or_else(|| named(session, row))
        .or(colon)
}

/// Returns whether a line begins with the code of somebody who takes part, whatever stands behind it.
fn begins_with_code(session: &Session, row: &str) -> bool {
    code_at(row).is_some_and(|(id, _)| session.participant(&id).is_some())
}

/// Returns whether a line begins with words that name its speakers for sure, or with the code of somebody who takes part.
pub fn says_who(session: &Session, line: &str) -> bool {
    let sure = |found: LineHead<'_>| !found.open && speaker::speakers(session, found.text).is_some();
    head(session, line).is_some_and(sure) || begins_with_code(session, line)
}

fn before_colon(row: &str) -> Option<LineHead<'_>> {
    let (text, rest) = row.split_once(':')?;
    let smiley = text.ends_with(' ') && rest.starts_with([')', '(', '-', '/', '|']);
    let address = rest.starts_with("//") || rest.starts_with('\\');
    let time = text.ends_with(|c: char| c.is_ascii_digit()) && rest.starts_with(|c: char| c.is_ascii_digit());
    let clock = time && text.chars().all(|c| c.is_ascii_digit());
    let no_prefix = text.len() > LONGEST || text.contains('\n') || smiley || address || clock;
    (!no_prefix && !text.trim().is_empty()).then_some(LineHead {
        text,
        bytes: text.len() + 1,
        open: false,
    })
}

/// Returns the codes with which a line begins, with the sign behind them.
fn coded<'a>(session: &Session, row: &'a str, colon: bool) -> Option<LineHead<'a>> {
    let (ids, end) = codes(row)?;
    let (text, rest) = row.split_at_checked(end)?;
    let there = ids.iter().all(|id| session.participant(id).is_some());
    // *Page 12* is written `p. 12`, too.
    if !there && text.contains([' ', '.']) {
        return None;
    }
    let bare = rest.trim_start();
    let gap = rest.len() - bare.len();
    let joined = [",", "+", "&", "/", "en ", "and "]
        .iter()
        .any(|sign| bare.starts_with(sign));
    // With more before a colon, such as `p1, zorg: …`, all of it is the prefix.
    if colon && joined {
        return None;
    }
    let sign = bare.chars().next().filter(|c| SLIPS.contains(c));
    let bytes = match sign {
        Some(sign) => gap + sign.len_utf8(),
        None => gap + stroke(bare).unwrap_or(0),
    };
    let plain = text
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c.is_whitespace() || ",.;+&/".contains(c));
    let sure = sign.is_some() || stroke(bare).is_some() || asks(bare) || bare.starts_with(['"', '“']);
    (sure || (plain && (gap > 0 || bare.is_empty()))).then_some(LineHead {
        text,
        bytes: end + bytes,
        open: !sure,
    })
}

/// Returns the bytes of a stroke, or of another sign between who speaks and the words, with which a text begins.
fn stroke(text: &str) -> Option<usize> {
    let sign = text.chars().next().filter(|c| "-–—=>)".contains(*c))?;
    Some(sign.len_utf8())
}

/// Returns whether a text begins with the number of a question: `2) …`.
fn asks(text: &str) -> bool {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    (1..=2).contains(&digits) && text.get(digits..).is_some_and(|rest| rest.starts_with(')'))
}

/// Returns the letter of somebody who takes part, with what stands there in the place of the colon.
fn lettered<'a>(session: &Session, row: &'a str) -> Option<LineHead<'a>> {
    let letter = row.chars().next().filter(char::is_ascii_alphabetic)?;
    let text = row.get(..letter.len_utf8())?;
    speaker::one(session, text)?;
    let rest = row.get(text.len()..)?;
    let bare = rest.trim_start();
    let gap = rest.len() - bare.len();
    let spaced = |bytes: usize| {
        bare.get(bytes..)
            .is_some_and(|behind| behind.is_empty() || behind.starts_with(' '))
    };
    let (bytes, open) = match bare.chars().next()? {
        ';' => (1, false),
        '.' | ',' if gap == 0 && spaced(1) => (1, true),
        '-' | '–' | '—' if stroke(bare).is_some_and(spaced) => (stroke(bare)?, true),
        _ if gap > 0 && asks(bare) => (0, true),
        _ => return None,
    };
    Some(LineHead {
        text,
        bytes: text.len() + gap + bytes,
        open,
    })
}

/// Returns a function with which a line begins, with what stands there in the place of the colon.
fn named<'a>(session: &Session, row: &'a str) -> Option<LineHead<'a>> {
    let end = row.find([';', '.', '-', '–', '—'])?;
    let (text, rest) = row.split_at_checked(end)?;
    let sign = rest.chars().next()?;
    let spaced = rest
        .get(sign.len_utf8()..)
        .is_some_and(|behind| behind.starts_with(' '));
    let stands = match sign {
        ';' => true,
        '.' => spaced,
        _ => spaced && text.ends_with(' '),
    };
    let word = fold(text);
    let fits = word.split(' ').count() <= 4 && word.chars().count() > 1 && !is_ordinary(&word);
    if !stands || !fits || text.len() > LONGEST {
        return None;
    }
    let whole = session.participants.iter().any(|p| fold(&p.function) == word);
    let known = speaker::speakers(session, text).is_some();
    let holds = |function: &str| fold(function).split([' ', '-', '/']).any(|part| part == word);
    let begins = sign == ';' && !speaker::beginning(session, &word).is_empty()
        || session.participants.iter().any(|p| holds(&p.function));
    (known || begins).then_some(LineHead {
        text,
        bytes: end + sign.len_utf8(),
        open: !(whole && sign == ';'),
    })
}

/// Returns whether words are no name of a function: codes in any spelling, or digits alone.
pub(super) fn holds_code(words: &str) -> bool {
    let starts = words.char_indices().filter(|(at, _)| {
        let before = words.get(..*at).and_then(|before| before.chars().next_back());
        before.is_none_or(|c| !c.is_alphanumeric())
    });
    let coded = starts
        .filter_map(|(at, _)| words.get(at..))
        .any(|rest| code_at(rest).is_some());
    coded || !words.chars().any(char::is_alphabetic)
}
