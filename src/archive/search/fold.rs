//! Folding a text so that it can be searched, with what it takes to get the text back.
//!
//! Lower case, without accents, on one line. What folding changed is kept in a few signs beside it, so that the cache needs no second
//! copy of every text.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::text::alike::is_invisible;

/// A text that can be searched, and how it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoldedText {
    /// The text in lower case and without accents, on one line.
    pub text: String,
    /// What folding changed: for each sign the bytes of `text` since the last one, a letter for how many bytes it became, and the sign.
    pub change: String,
}

/// Folds one line of text; line breaks and tabs become spaces.
pub fn fold(raw: &str) -> FoldedText {
    let mut out = FoldedText {
        text: String::with_capacity(raw.len()),
        change: String::new(),
    };
    let mut last = 0;
    for c in raw.chars() {
        let at = out.text.len();
        match c {
            ' '..='~' if !c.is_ascii_uppercase() => out.text.push(c),
            c if c.is_whitespace() => out.text.push(' '),
            c if c.is_ascii() => {
                out.text.push(c.to_ascii_lowercase());
                note(&mut out, &mut last, at, c);
            }
            c if is_invisible(c) => note(&mut out, &mut last, at, c),
            c => {
                let parts = std::iter::once(c).nfkd().filter(|c| !is_combining_mark(*c));
                out.text.extend(parts.flat_map(char::to_lowercase).map(plain));
                if out.text.get(at..).is_none_or(|part| !part.chars().eq([c])) {
                    note(&mut out, &mut last, at, c);
                }
            }
        }
    }
    out
}

/// Returns the sign that people type for a sign of print.
fn plain(c: char) -> char {
    match c {
        '’' | '‘' => '\'',
        '“' | '”' | '„' => '"',
        '–' | '—' | '‑' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

fn note(out: &mut FoldedText, last: &mut usize, at: usize, c: char) {
    let became = u8::try_from(out.text.len() - at).unwrap_or(25).min(25);
    out.change.push_str(&(at - *last).to_string());
    out.change.push(char::from(b'a' + became));
    out.change.push(c);
    *last = at;
}

/// Returns the text as it was written, on one line, and where in it the byte `at` of the folded text begins.
pub fn restore(text: &str, change: &str, at: usize) -> (String, usize) {
    let (mut out, mut from, mut found) = (String::with_capacity(text.len() + 8), 0, None);
    let mut last = 0;
    let mut rest = change;
    while let Some((distance, became, c, behind)) = next(rest) {
        rest = behind;
        let begins = last + distance;
        last = begins;
        if found.is_none() && at < begins {
            found = Some(out.len() + at.saturating_sub(from));
        }
        out.push_str(text.get(from..begins).unwrap_or_default());
        if found.is_none() && at < begins + became {
            found = Some(out.len());
        }
        out.push(c);
        from = begins + became;
    }
    let found = found.unwrap_or(out.len() + at.saturating_sub(from));
    out.push_str(text.get(from..).unwrap_or_default());
    let found = found.min(out.len());
    (out, found)
}

fn next(change: &str) -> Option<(usize, usize, char, &str)> {
    let digits = change.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = change.split_at_checked(digits)?;
    let mut chars = rest.chars();
    let became = u32::from(chars.next()?).checked_sub(u32::from('a'))?;
    let c = chars.next()?;
    Some((number.parse().ok()?, usize::try_from(became).ok()?, c, chars.as_str()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::Line;

    #[test]
    fn a_text_is_folded_and_comes_back() {
        let raw = "Eén Coördinator van ’t CLB – ﬁjn";
        let folded = fold(raw);
        assert_eq!(folded.text, "een coordinator van 't clb - fijn");
        let at = folded.text.find("clb").unwrap_or_default();
        let (text, found) = restore(&folded.text, &folded.change, at);
        assert_eq!(text, raw);
        assert!(text.get(found..).is_some_and(|rest| rest.starts_with("CLB")));
    }

    proptest! {
        /// Checks that nothing of a line is lost, and that every place in the folded text is a place in the line.
        #[test]
        fn every_line_comes_back(raw in "[a-cA-C éÉöß’“ﬁİ字e\u{301}0-9.]{0,40}") {
            let raw = Line::new(&raw);
            let folded = fold(&raw);
            let (text, _) = restore(&folded.text, &folded.change, 0);
            prop_assert_eq!(&*text, &*raw);
            for at in (0..=folded.text.len()).filter(|at| folded.text.is_char_boundary(*at)) {
                let (text, found) = restore(&folded.text, &folded.change, at);
                prop_assert!(text.is_char_boundary(found));
            }
        }
    }
}
