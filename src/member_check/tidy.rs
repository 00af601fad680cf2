//! A line as people type or paste it, made plain: without the mark of a list before it, and with one blank between two words.
//!
//! Never changes a word.

/// Returns a text with one blank where there are several, and none before a comma or a full stop.
pub(super) fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let sign = word.starts_with([',', '.', ';', ':', '!', '?']) && word.chars().count() == 1;
        if !out.is_empty() && !sign {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Returns a line without the signs, the number or the letter of a list before it, and without the signs of Markdown around it.
pub fn unmarked(line: &str) -> &str {
    let mut line = line.trim();
    while let Some(rest) = without_sign(line).or_else(|| without_number(line)) {
        line = rest.trim_start();
    }
    line.trim_end_matches(['*', '_'])
}

/// Returns what stands behind the sign of a list. Word writes some as letters of another font: `o`, `§`, `Ø`, `ü`, or a letter that no
/// other font has.
fn without_sign(line: &str) -> Option<&str> {
    let first = line.chars().next()?;
    let rest = line.get(first.len_utf8()..)?;
    // A minus before a number, `@` and the like are no marks of a list.
    let ascii = first.is_ascii() && !(matches!(first, '*' | '#' | '>') || first == '-' && !rest.starts_with(is_digit));
    let kept = ascii || "‘’“”„«»‹›…€×".contains(first) || is_face(first);
    let private = ('\u{e000}'..='\u{f8ff}').contains(&first);
    let as_letter = matches!(first, 'o' | 'Ø' | 'ü' | '§') && rest.starts_with(char::is_whitespace);
    let partner = first == '#' && rest.starts_with(char::is_alphanumeric);
    let sign = !first.is_alphanumeric() && !kept && !partner;
    (private || as_letter || sign).then_some(rest)
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// Returns whether a sign says something by itself: a smile, a heart.
fn is_face(sign: char) -> bool {
    sign >= '\u{1f000}' || matches!(sign, '☹' | '☺' | '☻' | '♥' | '❤')
}

/// Returns what stands behind the number or the letter of a list: `1.`, `12)`, `(3)`, `a)`.
fn without_number(line: &str) -> Option<&str> {
    let inside = line.strip_prefix('(').unwrap_or(line);
    let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
    let letter = || inside.starts_with(|c: char| c.is_ascii_lowercase()).then_some(1);
    let (length, ends): (usize, &[char]) = match digits {
        1 | 2 if inside.len() == line.len() => (digits, &['.', ')']),
        1 | 2 => (digits, &[')']),
        0 => (letter()?, &[')']),
        _ => return None,
    };
    let rest = inside.get(length..)?.strip_prefix(ends)?;
    // *2.5 kilometer* and *9.30 uur* begin no list.
    (!rest.starts_with(|c: char| c.is_ascii_digit())).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_one_blank_apart() {
        assert_eq!(
            tidy("  mist  de bib ,\twant\u{a0}het telt . "),
            "mist de bib, want het telt."
        );
        assert_eq!(
            tidy("wacht ... maar .net en :-) blijven"),
            "wacht ... maar .net en :-) blijven"
        );
    }

    #[test]
    fn marks_of_lists_go() {
        for line in [
            "- mist de bib",
            "•\tmist de bib",
            "\u{f0b7} mist de bib",
            "\u{f0a7}mist de bib",
            "o   mist de bib",
            "§ mist de bib",
            "➢ mist de bib",
            "☐ mist de bib",
            "1) mist de bib",
            "12. mist de bib",
            "(3) mist de bib",
            "a) mist de bib",
            "- 1. mist de bib",
            "**mist de bib**",
        ] {
            assert_eq!(unmarked(line), "mist de bib", "{line}");
        }
        for line in [
            "(leraar) mist de bib",
            "“wij missen de bib”",
            "2.5 uur is te lang",
            "2026 was een druk jaar",
            "ons team mist de bib",
            "…en dan de bib",
            "👍 voor de bib",
            ":-) de bib",
            "#bib dichter",
            "-2+3",
            "@SUM(A1)",
            "+1 voor de bib",
        ] {
            assert_eq!(unmarked(line), line);
        }
    }
}
