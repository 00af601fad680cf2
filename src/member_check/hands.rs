//! Hands at a conclusion: `17 3 1` counts those who recognise it, in part, and not. A line that begins with a count and goes on as a
//! sentence is a remark.
//!
//! Never guesses numbers out of words: `17 ja, 3 nee` is neither.

/// Returns the hands a line counts, absent numbers as 0; nothing where it is no one to three numbers.
pub(super) fn counted(raw: &str) -> Option<[u32; 3]> {
    let mut hands = [0; 3];
    let mut places = hands.iter_mut();
    let mut given = 0;
    for part in parts(raw) {
        *places.next()? = part.parse().ok().filter(|n| *n <= 999)?;
        given += 1;
    }
    (given > 0).then_some(hands)
}

/// Returns whether what is typed at a conclusion counts hands, or tries to: a number without a sentence behind it. *3 ouders vinden dit
/// niet* is a remark.
pub fn counts_hands(raw: &str) -> bool {
    let raw = raw.trim();
    raw.starts_with(|c: char| c.is_ascii_digit()) && !goes_on(raw)
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
        for none in ["", "17 ja", "1 2 3 4", "1000", "-", "99999999999"] {
            assert_eq!(counted(none), None, "{none}");
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
