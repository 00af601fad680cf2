//! Hands at a conclusion: `17 3 1` counts those who recognise it, in part, and not; so does `17 ja, 3 deels, 1 niet`. A line that begins
//! with a count and goes on as a sentence is a remark.
//!
//! Never guesses numbers out of words, nor what a number counts: `20 ja, de rest niet` is refused.

use super::scale::{Recognition, answer, is_filler, is_of_scale};

/// Returns the hands a line counts, absent numbers as 0; nothing where it is no one to three numbers, by themselves or with words of the
/// scale.
pub(super) fn counted(raw: &str) -> Option<[u32; 3]> {
    let parts = pieces(raw)?;
    let worded = parts.iter().any(|part| part.word().is_some());
    if worded { by_words(&parts) } else { in_order(&parts) }
}

/// Returns whether a line is a count of hands and nothing else.
pub fn is_count_of_hands(raw: &str) -> bool {
    counted(raw).is_some()
}

/// Returns whether what is typed at a conclusion counts hands, or tries to: numbers with nothing but words of the scale, or a number
/// without a sentence behind it. *3 ouders vinden dit niet* is a remark.
pub fn counts_hands(raw: &str) -> bool {
    let raw = raw.trim();
    if pieces(raw).is_some_and(|parts| is_count(&parts)) {
        return true;
    }
    raw.starts_with(|c: char| c.is_ascii_digit()) && !goes_on(raw)
}

/// A number or a word of a line.
#[derive(Debug, PartialEq, Eq)]
enum HandsPiece {
    Number(u32),
    Word(String),
}

/// Returns the numbers and words of a line, also of `17ja/3nee`, without the whole of `17 van de 21`; `None` where it holds another sign,
/// or a number that counts nobody.
fn pieces(raw: &str) -> Option<Vec<HandsPiece>> {
    let mut all = Vec::new();
    let mut rest = raw;
    while let Some(first) = rest.chars().next() {
        let run = |within: fn(char) -> bool| rest.find(|c| !within(c)).unwrap_or(rest.len());
        let (digit, letter) = (first.is_ascii_digit(), first.is_alphabetic());
        let taken = match first {
            _ if digit => run(|c| c.is_ascii_digit()),
            _ if letter => run(|c| c.is_alphabetic() || matches!(c, '\'' | '’')),
            c if separates(c, rest) => c.len_utf8(),
            _ => return None,
        };
        let (piece, behind) = rest.split_at_checked(taken)?;
        if digit {
            all.push(HandsPiece::Number(piece.parse().ok().filter(|n| *n <= 999)?));
        } else if letter {
            all.push(HandsPiece::Word(piece.to_lowercase().replace('’', "'")));
        }
        rest = behind;
    }
    Some(without_whole(all))
}

/// Returns whether a sign stands between numbers and words: no point or colon within a number, as in a time or a fraction.
fn separates(sign: char, rest: &str) -> bool {
    let within = || {
        rest.get(1..)
            .is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit()))
    };
    match sign {
        '.' | ':' => !within(),
        ',' | ';' | '/' | '-' | '=' | '(' | ')' | '–' => true,
        other => other.is_whitespace(),
    }
}

/// Leaves out of how many it was: *17 van de 21*, *17 op 21*, *17 out of 21*.
fn without_whole(parts: Vec<HandsPiece>) -> Vec<HandsPiece> {
    const OF: [&[&str]; 6] = [
        &["van"],
        &["van", "de"],
        &["op"],
        &["op", "de"],
        &["out", "of"],
        &["out", "of", "the"],
    ];
    let mut left: Vec<HandsPiece> = Vec::new();
    for part in parts {
        let number = |part: &HandsPiece| matches!(part, HandsPiece::Number(_));
        let words = left.iter().rev().take_while(|part| !number(part)).count();
        let behind = left.len() - words;
        let said: Vec<&str> = left.iter().skip(behind).filter_map(HandsPiece::word).collect();
        if number(&part) && behind > 0 && OF.contains(&said.as_slice()) {
            left.truncate(behind);
        } else {
            left.push(part);
        }
    }
    left
}

impl HandsPiece {
    fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Number(_) => None,
        }
    }
}

/// Returns whether a line is numbers alone, or numbers with words of the scale, one of each at least.
fn is_count(parts: &[HandsPiece]) -> bool {
    let words = || parts.iter().filter_map(HandsPiece::word);
    let numbers = words().count() < parts.len();
    let answered = words().next().is_none() || words().any(|word| !is_filler(word));
    numbers && answered && words().all(is_of_scale)
}

/// Returns one to three numbers in the order of the scale.
fn in_order(parts: &[HandsPiece]) -> Option<[u32; 3]> {
    let mut hands = [0; 3];
    let mut places = hands.iter_mut();
    for part in parts {
        let HandsPiece::Number(number) = part else { return None };
        *places.next()? = *number;
    }
    (!parts.is_empty()).then_some(hands)
}

/// Returns the numbers by the words behind them, or before them where the line begins with a word. A first number without a word counts
/// those who recognise it.
fn by_words(parts: &[HandsPiece]) -> Option<[u32; 3]> {
    if !is_count(parts) {
        return None;
    }
    let mut hands: [Option<u32>; 3] = [None; 3];
    for (at, (number, words)) in groups(parts)?.iter().enumerate() {
        let place = match answer(words) {
            Some(Recognition::Yes) => 0,
            Some(Recognition::Partly) => 1,
            Some(Recognition::No) => 2,
            None if at == 0 && words.iter().all(|word| is_filler(word)) => 0,
            None => return None,
        };
        let hand = hands.get_mut(place)?;
        if hand.replace(*number).is_some() {
            return None;
        }
    }
    Some(hands.map(Option::unwrap_or_default))
}

/// Returns each number with the words that belong to it: those behind it, or those before it where the line begins with an answer. Words
/// that belong to no number leave nothing.
fn groups(parts: &[HandsPiece]) -> Option<Vec<(u32, Vec<String>)>> {
    let mut all: Vec<(u32, Vec<String>)> = Vec::new();
    let mut loose: Vec<String> = Vec::new();
    let says = |words: &[String]| words.iter().any(|word| !is_filler(word));
    let mut before = false;
    for part in parts {
        match part {
            HandsPiece::Number(number) => {
                before |= all.is_empty() && says(&loose);
                let words = if before { std::mem::take(&mut loose) } else { Vec::new() };
                all.push((*number, words));
            }
            HandsPiece::Word(word) if before || all.is_empty() => loose.push(word.clone()),
            HandsPiece::Word(word) => all.last_mut()?.1.push(word.clone()),
        }
    }
    (!before || !says(&loose)).then_some(all)
}

/// Returns whether one number begins a line and a sentence follows: two words beside each other. Where each part between commas begins
/// with a number, all of it is a count.
fn goes_on(raw: &str) -> bool {
    let begins = |part: &str| part.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let clauses: Vec<&str> = raw.split([',', ';']).filter(|part| !part.trim().is_empty()).collect();
    if clauses.len() > 1 && clauses.iter().all(|part| begins(part)) {
        return false;
    }
    let is_word = |part: &str| part.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let words: Vec<bool> = parts(raw).map(is_word).collect();
    words.windows(2).any(|two| two == [true, true])
}

fn parts(raw: &str) -> impl Iterator<Item = &str> {
    raw.split([' ', ',', '/', '-', ';']).filter(|part| !part.is_empty())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be
mod tests {
    use super::*;

    #[test]
    fn one_to_three_numbers_are_hands() {
        assert_eq!(counted("17 3 1"), Some([17, 3, 1]));
        assert_eq!(counted("17/3"), Some([17, 3, 0]));
        assert_eq!(counted(" 17, 3, 1 "), Some([17, 3, 1]));
        for none in ["", "1 2 3 4", "1000", "-", "99999999999", "17.5", "12:30", "80%"] {
            assert_eq!(counted(none), None, "{none}");
        }
    }

    #[test]
    fn numbers_with_words_of_the_scale_are_hands() {
        for (typed, hands) in [
            ("17 ja", [17, 0, 0]),
            ("17 wel herkenbaar", [17, 0, 0]),
            ("17 ja 3 nee", [17, 0, 3]),
            ("17 akkoord, 3 niet", [17, 0, 3]),
            ("17 Ja / 3 Nee", [17, 0, 3]),
            ("17ja 3deels 1nee", [17, 3, 1]),
            ("17x ja, 3x nee", [17, 0, 3]),
            ("ja 17 nee 3", [17, 0, 3]),
            ("Ja: 17, deels: 3, nee: 1.", [17, 3, 1]),
            ("niet 1 deels 3 wel 17", [17, 3, 1]),
            ("17 herkennen het, 3 deels, 1 helemaal niet", [17, 3, 1]),
            ("17 mee eens, 3 niet mee eens", [17, 0, 3]),
            ("17 akkoord 3 oneens", [17, 0, 3]),
            ("17 vinden het herkenbaar, 3 niet helemaal", [17, 3, 0]),
            ("17, 3 niet", [17, 0, 3]),
            ("17 en 3 niet", [17, 0, 3]),
            ("3 een beetje", [0, 3, 0]),
            ("12 min of meer", [0, 12, 0]),
            ("20 klopt 1 klopt niet", [20, 0, 1]),
            ("3 twijfelen", [0, 3, 0]),
            ("17 van de 21 akkoord", [17, 0, 0]),
            ("17 van de 21", [17, 0, 0]),
            ("17 op 21 herkennen het, 2 op 21 niet", [17, 0, 2]),
            ("17 out of 21 agree", [17, 0, 0]),
            ("17 akkoord maar 3 niet", [17, 0, 3]),
            ("er zijn 17 handen voor en 3 tegen", [17, 0, 3]),
            ("17 yes 3 no", [17, 0, 3]),
            ("17 agree, 3 partly, 1 don't", [17, 3, 1]),
            ("17 recognise it, 3 do not", [17, 0, 3]),
            ("17 agree 3 not sure", [17, 3, 0]),
            ("yes 17, somewhat 3, not at all 1", [17, 3, 1]),
        ] {
            assert!(counts_hands(typed), "{typed}");
            assert_eq!(counted(typed), Some(hands), "{typed}");
        }
    }

    #[test]
    fn hands_that_say_two_things_are_refused() {
        for typed in [
            "17 ja, 3",
            "20 ja, de rest niet",
            "17 ja 3 geen mening",
            "17 ja nee 3",
            "17 ja, 2 ja",
            "17 niet tegen",
            "ja 17 nee",
            "17 of 18 ja",
            "17 handen",
            "17 ja 3 beamen",
        ] {
            assert!(counts_hands(typed), "{typed}");
            assert_eq!(counted(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_count_with_a_sentence_behind_it_is_no_count_of_hands() {
        for said in [
            "2 leraren missen de bibliotheek",
            "3 ouders vinden dit niet",
            "2 van de 3 klassen doen mee",
            "3e graad mist de bib",
            "1 op de 4 leerlingen spreekt thuis geen Nederlands, dat missen we",
            "17 akkoord, maar de ouders niet",
            "3 niet omdat ze het CLB niet kennen",
            "2 collega's herkennen het niet in de kleuterklas",
            "3 parents do not agree with this",
            "ja, dat klopt helemaal",
            "niet akkoord",
            "deels wel",
            "dat is 3 keer te veel gezegd",
        ] {
            assert!(!counts_hands(said), "{said}");
        }
        for count in [
            "17 3 1",
            "17",
            "17/3/1",
            "17 ja",
            "17 ja 3 deels 1 nee",
            "17 herkennen het, 3 deels, 1 helemaal niet",
            "2 leraren twijfelen, 1 ouder ook",
            "17x 3x",
            "12-3-1",
        ] {
            assert!(counts_hands(count), "{count}");
        }
    }
}
