//! Addresses of people: e-mail, handles, phone numbers.

use super::lists;
use super::tokens::PlacedToken;
use super::why::Giveaway;
use crate::text::dictionary;

/// Returns every address in a text, as it stands.
pub(super) fn addresses(text: &str, tokens: &[PlacedToken<'_>]) -> Vec<(String, Giveaway)> {
    let of = |token: &PlacedToken<'_>| {
        let why = match () {
            () if is_mail(&token.word) => Giveaway::Email,
            () if is_handle(&token.word) => Giveaway::Handle,
            () => return None,
        };
        Some((token.raw.to_owned(), why))
    };
    let mut found: Vec<(String, Giveaway)> = tokens.iter().filter(|token| !token.bracketed).filter_map(of).collect();
    found.extend(phones(text).into_iter().map(|phone| (phone, Giveaway::Phone)));
    found
}

/// Returns whether a token is an address rather than a word.
pub(super) fn is_address(word: &str) -> bool {
    word.contains(['@', '_']) || is_handle(word)
}

fn is_mail(word: &str) -> bool {
    let parts = word.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// Returns whether a word is `@jan.desmet`, `jan_d`, `jan.desmet`, `fatima85`: a handle in which something is no everyday word.
///
/// What only consists of words (`@thuis`, `foto_klas`) or is a site or a file (`www.klasse.be`, `plan_2.docx`) is none.
fn is_handle(word: &str) -> bool {
    const ENDS: [&str; 22] = [
        "be",
        "nl",
        "com",
        "org",
        "eu",
        "net",
        "vlaanderen",
        "brussels",
        "gent",
        "docx",
        "doc",
        "pdf",
        "xlsx",
        "xls",
        "pptx",
        "jpg",
        "png",
        "mp3",
        "mp4",
        "yaml",
        "txt",
        "html",
    ];
    if !word.contains(['@', '_', '.']) && !word.ends_with(|c: char| c.is_ascii_digit()) || is_mail(word) {
        return false;
    }
    let at = word.strip_prefix('@');
    let bare = at.unwrap_or(word).to_lowercase();
    let parts: Vec<&str> = bare.split(['.', '_']).filter(|part| !part.is_empty()).collect();
    let site = bare.starts_with("www.") || parts.last().is_some_and(|end| parts.len() > 1 && ENDS.contains(end));
    if site {
        return false;
    }
    let stem = |part: &str| part.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    let name = |part: &&str| {
        let stem = stem(part);
        stem.chars().count() > 1
            && (lists::first_name(&stem) || lists::family_name(&stem) || lists::first_or_word(&stem))
    };
    let strange = |part: &&str| {
        let stem = stem(part);
        stem.chars().count() > 3 && !dictionary::is_word(&stem) && !lists::no_name(&stem) && !lists::place(&stem)
    };
    let named = parts.iter().any(name);
    match (at, parts.len()) {
        (Some(_), _) => named || parts.iter().any(strange) || parts.len() > 1,
        (None, 2..) if word.contains('_') => named || parts.iter().any(strange),
        (None, 2..3) => {
            named
                && parts
                    .iter()
                    .all(|part| part.chars().all(char::is_alphanumeric) && part.len() > 1)
        }
        _ => parts
            .first()
            .is_some_and(|part| part.ends_with(|c: char| c.is_ascii_digit()) && named && stem(part).len() > 2),
    }
}

/// Digits of the shortest number of a telephone.
const SHORTEST: usize = 9;

/// Runs of digits, spaces, slashes, dots and hyphens with 9 to 13 digits that begin with `0` or `+`; and national numbers, whose 11
/// digits stand in the order of a birthday.
fn phones(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    if text.bytes().filter(u8::is_ascii_digit).count() < SHORTEST {
        return found;
    }
    for run in text.split(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '/' | '.' | '-' | '+' | '(' | ')'))) {
        let run = run.trim_matches(|c: char| !(c.is_ascii_digit() || c == '+'));
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        let national = || {
            let groups: Vec<usize> = run.split(['.', '-', ' ']).map(str::len).collect();
            groups == [2, 2, 2, 3, 2]
        };
        if (SHORTEST..=13).contains(&digits) && run.starts_with(['0', '+']) || national() {
            found.push(run.to_owned());
        }
    }
    found
}
