//! Makes text from outside safe: what could reach a terminal, a file or an export as anything but text goes.
//!
//! Never changes a sign that a reader sees, apart from its normal form.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::alike;

/// Returns outside text made safe: NFC, `\n` for every line break, spaces for tabs; C0 and C1 controls, whole escape sequences,
/// byte-order marks, bidirectional overrides and signs that nobody sees (soft hyphens, spaces without width) go.
pub fn scrub(raw: &str) -> Cow<'_, str> {
    // Counted to the end, because a machine counts many at once, and stops at one only one by one.
    let others = raw.bytes().filter(|b| !matches!(b, b' '..=b'~' | b'\n')).count();
    if others == 0 || raw.chars().all(is_plain) {
        return Cow::Borrowed(raw);
    }
    let mut out = cleaned(raw);
    // Where letters were joined into one, an invisible sign stands behind another letter than before.
    while out.chars().any(is_hidden) {
        let again = cleaned(&out);
        if again == out {
            break;
        }
        out = again;
    }
    Cow::Owned(out)
}

/// Returns a text after one pass of [`scrub`].
fn cleaned(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\u{1b}' => skip_escape(&mut chars),
            '\u{9b}' => skip_csi(&mut chars),
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
            }
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => out.push('\n'),
            '\t' => out.push_str("    "),
            c if is_unsafe(c) => {}
            c if is_hidden(c) && !shapes(out.chars().next_back(), c) => {}
            c => out.push(c),
        }
    }
    if !unicode_normalization::is_nfc(&out) {
        out = out.nfc().collect();
    }
    out
}

/// Returns whether a sign is one that most texts are made of: safe, and in normal form whatever stands beside them.
fn is_plain(c: char) -> bool {
    matches!(c, '\n' | ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{2010}'..='\u{2027}' | '€')
}

/// Returns whether nobody sees a sign: a soft hyphen, a space without width, what joins or parts two signs.
fn is_hidden(c: char) -> bool {
    alike::is_invisible(c)
}

/// Returns whether an invisible sign shapes what stands before it: letters of a script that joins, pictures made of several signs.
fn shapes(before: Option<char>, c: char) -> bool {
    let joins = matches!(c, '\u{200c}'..='\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{180b}'..='\u{180f}' | '\u{1160}' | '\u{115f}' | '\u{3164}' | '\u{ffa0}');
    let is_latin = |c: char| c.is_whitespace() || c.is_alphabetic() && (c as u32) < 0x600;
    joins && before.is_some_and(|before| !is_latin(before))
}

/// Returns whether a sign is one that no text should hold: a control, a mark that reorders what follows, a code point that is no sign.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        || matches!(c, '\u{e0000}'..='\u{e007f}' | '\u{fdd0}'..='\u{fdef}')
        || (c as u32) & 0xfffe == 0xfffe
}

type Chars<'a> = std::iter::Peekable<std::str::Chars<'a>>;

/// Skips what belongs to an escape: a CSI sequence, an OSC or other string up to its end, or one character.
fn skip_escape(chars: &mut Chars<'_>) {
    match chars.peek() {
        Some('[') => {
            chars.next();
            skip_csi(chars);
        }
        Some(']' | 'P' | 'X' | '^' | '_') => {
            // A string sequence ends with BEL or ESC \. One that never ends must not swallow the text behind it: stop at the line.
            let mut ahead = chars.clone();
            ahead.next();
            while let Some(c) = ahead.next() {
                if c == '\u{7}' || c == '\u{9c}' || (c == '\u{1b}' && ahead.next_if_eq(&'\\').is_some()) {
                    *chars = ahead;
                    return;
                }
                if c == '\n' || c == '\r' {
                    break;
                }
            }
            chars.next();
        }
        Some(c) if ('\u{20}'..='\u{7e}').contains(c) => {
            chars.next();
        }
        _ => {}
    }
}

fn skip_csi(chars: &mut Chars<'_>) {
    while chars.next_if(|c| ('\u{20}'..='\u{3f}').contains(c)).is_some() {}
    chars.next_if(|c| ('\u{40}'..='\u{7e}').contains(c));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Line, Text, is_trimmed};
    use super::scrub;

    proptest! {
        /// Checks that the short way for plain text takes nothing that the long way would change.
        #[test]
        fn what_is_clean_stays_as_it_is(raw in "[ \n\ta\u{a0}é’…\u{301}\u{1fc9}\u{180b}\u{200d}\u{2028}\u{202e}\u{340}\u{1b}]{0,8}") {
            let clean = scrub(&raw).into_owned();
            prop_assert_eq!(&*scrub(&clean), &*clean);
            prop_assert!(unicode_normalization::is_nfc(&clean));
            for text in [Text::new(&raw).to_string(), Line::new(&raw).to_string()] {
                prop_assert!(text.is_empty() || is_trimmed(&text) || text.starts_with(|c: char| c != ' ' && c.is_whitespace()));
                prop_assert_eq!(Text::new(&text).to_string(), text);
            }
        }
    }
}
