//! The marks inside the words of a cue or a page: tags, inner times and entities. Never fails: what is no mark is text.

use std::borrow::Cow;

use super::time::cue_time;

/// A part of marked-up words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum MarkupToken<'a> {
    /// Words, their entities resolved.
    Text(Cow<'a, str>),
    /// An inner time, in milliseconds.
    Time(u64),
    /// The start of an element: its name in small letters, its classes, and what follows them.
    Open(String, &'a str, &'a str),
    /// The end of an element.
    Close(String),
}

/// Takes marked-up words apart. `<` that begins no tag is text; a tag that never ends takes the rest.
pub(super) fn tokens(text: &str) -> Tokens<'_> {
    Tokens { rest: text }
}

/// The parts of marked-up words, one after the other.
pub(super) struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = MarkupToken<'a>;

    fn next(&mut self) -> Option<MarkupToken<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        if let Some(inside) = self.rest.strip_prefix("<!--") {
            self.rest = inside.split_once("-->").map_or("", |(_, rest)| rest);
            return self.next_or_end();
        }
        if begins_tag(self.rest) {
            let inside = self.rest.get(1..).unwrap_or_default();
            let end = tag_end(inside);
            let tag = inside.get(..end).unwrap_or_default();
            self.rest = inside.get(end + 1..).unwrap_or_default();
            return Some(tag_of(tag));
        }
        let mut end = self.rest.chars().next().map_or(1, char::len_utf8);
        while let Some(at) = self.rest.get(end..).and_then(|rest| rest.find('<')) {
            end += at;
            if begins_tag(self.rest.get(end..).unwrap_or_default()) {
                let (text, rest) = self.rest.split_at(end);
                self.rest = rest;
                return Some(MarkupToken::Text(unescape(text)));
            }
            end += 1;
        }
        Some(MarkupToken::Text(unescape(std::mem::take(&mut self.rest))))
    }
}

impl<'a> Tokens<'a> {
    /// Returns what follows a comment; a text of nothing where many comments follow each other, so that nothing recurses.
    fn next_or_end(&mut self) -> Option<MarkupToken<'a>> {
        (!self.rest.is_empty()).then_some(MarkupToken::Text(Cow::Borrowed("")))
    }
}

fn begins_tag(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next() == Some('<')
        && chars
            .next()
            .is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?') || c.is_ascii_digit())
}

/// Returns where a tag ends; a `>` in quotes after `=` does not end it.
fn tag_end(inside: &str) -> usize {
    let bytes = inside.as_bytes();
    let (mut at, mut quote) = (0, None);
    while let Some(byte) = bytes.get(at) {
        match (quote, byte) {
            (None, b'>') => return at,
            // Only a quote after `=` that is closed again protects what stands in it.
            (None, b'"') if opens(bytes, at) => quote = Some(b'"'),
            (Some(open), byte) if open == *byte => quote = None,
            _ => {}
        }
        at += 1;
    }
    inside.len()
}

/// Returns whether a quote at `at` begins the value of an attribute and ends somewhere.
fn opens(bytes: &[u8], at: usize) -> bool {
    let behind_equals = at.checked_sub(1).and_then(|i| bytes.get(i)) == Some(&b'=');
    behind_equals && memchr::memchr(b'"', bytes.get(at + 1..).unwrap_or_default()).is_some()
}

fn tag_of(tag: &str) -> MarkupToken<'_> {
    if tag.starts_with(|c: char| c.is_ascii_digit()) {
        return match cue_time(tag) {
            Some((at, "")) => MarkupToken::Time(at),
            _ => MarkupToken::Text(Cow::Borrowed("")),
        };
    }
    if let Some(name) = tag.strip_prefix('/') {
        return MarkupToken::Close(name.trim().to_ascii_lowercase());
    }
    let name_end = tag
        .find(|c: char| c == '.' || c.is_whitespace() || c == '/')
        .unwrap_or(tag.len());
    let (name, rest) = tag.split_at(name_end);
    let class_end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let (classes, rest) = if rest.starts_with('.') {
        rest.split_at(class_end)
    } else {
        ("", rest)
    };
    MarkupToken::Open(
        name.to_ascii_lowercase(),
        classes.trim_start_matches('.'),
        rest.trim().trim_end_matches('/').trim_end(),
    )
}

/// The entities by name that transcripts hold, beside numeric ones.
const ENTITIES: [(&str, &str); 36] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("lrm", ""),
    ("rlm", ""),
    ("eacute", "é"),
    ("egrave", "è"),
    ("ecirc", "ê"),
    ("euml", "ë"),
    ("aacute", "á"),
    ("agrave", "à"),
    ("acirc", "â"),
    ("auml", "ä"),
    ("iacute", "í"),
    ("icirc", "î"),
    ("iuml", "ï"),
    ("oacute", "ó"),
    ("ocirc", "ô"),
    ("ouml", "ö"),
    ("uacute", "ú"),
    ("ugrave", "ù"),
    ("ucirc", "û"),
    ("uuml", "ü"),
    ("ccedil", "ç"),
    ("ntilde", "ñ"),
    ("euro", "€"),
    ("hellip", "…"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
];

/// Resolves the entities of a text; one that is not known stays as it stands. None grows: each gives one sign at most.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut parts = text.split('&');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        match part
            .split_once(';')
            .filter(|(name, _)| name.len() <= 8)
            .and_then(|(name, rest)| Some((entity(name)?, rest)))
        {
            Some((sign, rest)) => {
                out.push_str(&sign);
                out.push_str(rest);
            }
            None => {
                out.push('&');
                out.push_str(part);
            }
        }
    }
    Cow::Owned(out)
}

/// Returns the sign of an entity by its name, without `&` and `;`.
pub(super) fn entity(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(String::from);
    }
    let found = ENTITIES.iter().find(|(known, _)| *known == name);
    found.map(|(_, sign)| (*sign).to_owned())
}

/// Writes words so that no mark can begin in them.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>']) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
}

/// Returns the words without their marks.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for token in tokens(text) {
        if let MarkupToken::Text(words) = token {
            out.push_str(&words);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_times_and_entities() {
        let open = |name: &str, classes, rest| MarkupToken::Open(name.to_owned(), classes, rest);
        let found: Vec<_> = tokens("<v.loud Jan &amp; An>a < b <00:01.500>&eacute;&#233;</v>").collect();
        assert_eq!(
            found,
            [
                open("v", "loud", "Jan &amp; An"),
                MarkupToken::Text("a < b ".into()),
                MarkupToken::Time(1500),
                MarkupToken::Text("éé".into()),
                MarkupToken::Close("v".into()),
            ]
        );
        assert_eq!(
            plain("<i>ja</i> <c.x>nee</c> 3 < 4 & 5 &onbekend; <!-- weg -->klaar"),
            "ja nee 3 < 4 & 5 &onbekend; klaar"
        );
        assert_eq!(plain("open <b ja"), "open ");
        assert_eq!(plain(&escape("a<b>&c")), "a<b>&c");
    }

    #[test]
    fn a_quote_keeps_a_bracket() {
        let found: Vec<_> = tokens("<a name=\"ts_0_5_>\">x</a>").collect();
        assert_eq!(
            found.first(),
            Some(&MarkupToken::Open("a".into(), "", "name=\"ts_0_5_>\""))
        );
    }
}
