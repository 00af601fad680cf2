//! The partners that a line names with `#`: as words of the sentence, or behind its end as those it is about.

use super::MOST;
use crate::session::{Partner, Session};
use crate::text::{Id, fold};

/// The letters behind a `#` at the cursor.
pub(super) fn partner_token(head: &str) -> Option<&str> {
    let (before, token) = head.rsplit_once('#')?;
    let starts_word = before.is_empty() || before.ends_with([' ', '\n', '(']);
    (starts_word && !token.is_empty() && !token.contains([' ', '\n'])).then_some(token)
}

/// The partners whose name or id fits `token`: those that begin with it first, then those with a word that does.
pub(super) fn find_partners(session: &Session, token: &str) -> Vec<(Id, String)> {
    let wanted = fold(token);
    let mut hits: Vec<(u8, &Partner)> = Vec::new();
    for partner in &session.partners {
        let name = fold(&partner.name);
        let word = || name.split([' ', '-', '(', '/']).any(|word| word.starts_with(&wanted));
        let rank = match () {
            () if *partner.id == *wanted => 0,
            () if name.starts_with(&wanted) || partner.id.starts_with(&wanted) => 1,
            () if word() => 2,
            () if wanted.len() >= 3 && name.contains(&wanted) => 3,
            () => continue,
        };
        hits.push((rank, partner));
    }
    hits.sort_by_key(|(rank, _)| *rank);
    hits.into_iter()
        .take(MOST)
        .map(|(_, p)| (p.id.clone(), p.name.to_string()))
        .collect()
}

/// Whether a `#partner` behind these words only says whom they are about: behind the end of a sentence, or of a quotation.
pub(super) fn is_tag(before: &str) -> bool {
    let said = |word: &&str| !word.is_empty() && !word.starts_with('#');
    before
        .split([' ', '\n'])
        .rfind(said)
        .is_some_and(|word| word.ends_with(['.', '!', '?', '…', '"', '”']))
}

/// Takes the tags behind the last sentence from a text: `Dat helpt. #clb #bib` is about two partners and names none.
pub(super) fn split_tags<'a>(session: &Session, text: &'a str) -> (&'a str, Vec<Id>) {
    let (mut rest, mut about) = (text.trim_end(), Vec::new());
    while let Some((head, word)) = rest.rsplit_once([' ', '\n']) {
        let Some((id, _)) = word.strip_prefix('#').and_then(|token| named(session, token)) else {
            break;
        };
        about.insert(0, id);
        rest = head.trim_end();
    }
    if is_tag(rest) {
        (rest, about)
    } else {
        (text, Vec::new())
    }
}

/// Replaces every `#word` that names a partner for sure by its name; the text, and the partners named.
pub(super) fn name_partners(session: &Session, text: &str) -> (String, Vec<Id>) {
    let (mut out, mut about) = (String::new(), Vec::new());
    for (i, part) in text.split('#').enumerate() {
        if i == 0 {
            out.push_str(part);
            continue;
        }
        let end = part
            .find(|c: char| !(c.is_alphanumeric() || c == '-'))
            .unwrap_or(part.len());
        let (token, tail) = part.split_at(end);
        if let Some((id, name)) = named(session, token) {
            about.push(id);
            out.push_str(&name);
        } else {
            out.push('#');
            out.push_str(token);
        }
        out.push_str(tail);
    }
    (out, about)
}

/// The one partner that `token` can only mean: by its id, or as the only one that fits.
fn named(session: &Session, token: &str) -> Option<(Id, String)> {
    if token.is_empty() {
        return None;
    }
    let hits = find_partners(session, token);
    match hits.as_slice() {
        [one] => Some(one.clone()),
        [one, ..] if *one.0 == *token => Some(one.clone()),
        _ => None,
    }
}
