//! Codes of participants as they are typed: `p2`, `P2`, `p 2`, `p.2`, `pé`; one or several at the beginning of a text.
//!
//! Knows nobody of a session.

use super::Id;

/// The unshifted digit row of a Belgian keyboard, from 1 to 9 and 0.
const DIGIT_ROW: &str = "&é\"'(§è!çà";

/// Returns the digit that a key of the digit row means where no letter is meant: on a Belgian keyboard also without Shift.
pub fn digit(c: char) -> Option<char> {
    match DIGIT_ROW.chars().position(|key| key == c) {
        Some(at) => char::from_digit((at as u32 + 1) % 10, 10),
        None => Some(c).filter(char::is_ascii_digit),
    }
}

/// Returns the code that `p` and a number write, whether or not somebody bears it: `p2`, `P2`, `p 2`, `p.2`, `p02`.
pub fn code(part: &str) -> Option<Id> {
    let digits = part.strip_prefix(['p', 'P'])?;
    let spelled = digits.trim_start_matches('.').trim_start();
    let number: u32 = match spelled.len() < digits.len() {
        true => Some(spelled)
            .filter(|n| n.chars().all(|c| c.is_ascii_digit()))?
            .parse()
            .ok()?,
        false => digits.chars().map(digit).collect::<Option<String>>()?.parse().ok()?,
    };
    Some(Id::new(&format!("p{number}")))
}

/// Returns the code with which a text begins, in any spelling, and where it ends: no letter and no digit stands behind it. Digits of the
/// unshifted row of a Belgian keyboard are read only where a sign for the colon stands behind them.
pub fn code_at(text: &str) -> Option<(Id, usize)> {
    let digits = text.strip_prefix(['p', 'P'])?;
    let spelled = digits.strip_prefix('.').unwrap_or(digits).trim_start_matches(' ');
    let ascii = spelled.chars().take_while(char::is_ascii_digit).count();
    let end = match ascii {
        0 => {
            let row = digits.chars().take_while(|c| digit(*c).is_some());
            1 + row.map(char::len_utf8).sum::<usize>()
        }
        n => text.len() - spelled.len() + n,
    };
    let (head, rest) = text.split_at_checked(end)?;
    let ends = match ascii {
        0 => rest.starts_with([':', ';', '.', ',']),
        _ => !rest.starts_with(char::is_alphanumeric),
    };
    code(head).filter(|_| ends).map(|id| (id, end))
}

/// Returns the codes with which a row begins, one or several with signs or *en* between them, and where they end.
pub fn codes(row: &str) -> Option<(Vec<Id>, usize)> {
    let (first, mut end) = code_at(row)?;
    let mut ids = vec![first];
    while let Some((id, bytes)) = row.get(end..).and_then(next_code) {
        ids.push(id);
        end += bytes;
    }
    Some((ids, end))
}

/// Returns the code behind a sign or a word that joins codes, and the bytes of both.
fn next_code(rest: &str) -> Option<(Id, usize)> {
    let bare = rest.trim_start();
    let joint =
        |word: &&str| bare.starts_with(*word) && (rest.len() > bare.len() || !word.starts_with(char::is_alphabetic));
    let joint = ["en ", "and ", ",", ";", ".", "+", "&", "/"]
        .into_iter()
        .find(|word| joint(word))?;
    let behind = bare.get(joint.len()..)?;
    let next = behind.trim_start();
    let (id, bytes) = code_at(next)?;
    Some((id, rest.len() - next.len() + bytes))
}
