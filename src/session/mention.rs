//! The partners that a text names with `#`: as words of the sentence, or behind its end as those it is about. Also: the statements
//! that named a partner before it was one.
//!
//! Never changes a session.

use super::tag::is_tag;
use super::{Partner, Session, Statement};
use crate::text::{Id, Text, fold};

/// Returns the partners whose name or id fits `token`: those that begin with it first, then those with a word that does, last those that
/// hold it somewhere. A hyphen of the token may be a space of the name.
pub fn fitting<'a>(session: &'a Session, token: &str) -> Vec<&'a Partner> {
    let hits = PartnerNames::of(session).ranked(token);
    hits.into_iter().map(|(_, partner)| partner).collect()
}

/// The rank of a name that holds a token in the middle of a word.
const INSIDE: u8 = 3;

/// The names of all partners, folded once for many tokens.
pub struct PartnerNames<'a>(Vec<(&'a Partner, String, Id)>);

impl<'a> PartnerNames<'a> {
    /// Folds the names of the partners of a session.
    pub fn of(session: &'a Session) -> Self {
        let folded = |partner: &'a Partner| (partner, fold(&partner.name), Id::new(&partner.name));
        Self(session.partners.iter().map(folded).collect())
    }

    /// Returns the partners whose name or id fits a token, each with its rank.
    fn ranked(&self, token: &str) -> Vec<(u8, &'a Partner)> {
        let wanted = fold(token);
        let mut hits: Vec<(u8, &Partner)> = Vec::new();
        for (partner, name, joined) in &self.0 {
            let word = || name.split([' ', '-', '(', '/']).any(|word| word.starts_with(&wanted));
            let rank = match () {
                () if *partner.id == *wanted => 0,
                // The whole name: an id is cut, and the names of others may begin like it.
                () if hyphened(name) == wanted => 0,
                () if name.starts_with(&wanted) || partner.id.starts_with(&wanted) || joined.starts_with(&wanted) => 1,
                () if word() => 2,
                () if wanted.len() >= 3 && name.contains(&wanted) => INSIDE,
                () => continue,
            };
            hits.push((rank, *partner));
        }
        hits.sort_by_key(|(rank, _)| *rank);
        hits
    }

    /// Returns the partners that `token` means: those of which it is the id or the whole name, else those that fit it best. A name that holds
    /// the token in the middle of a word (*Klokhuis* for `huis`) makes no other name doubtful.
    fn rivals(&self, token: &str) -> Vec<&'a Partner> {
        if token.is_empty() {
            return Vec::new();
        }
        let hits = self.ranked(token);
        let among = |fits: fn(u8) -> bool| -> Vec<&'a Partner> {
            let found = hits.iter().filter(|(rank, _)| fits(*rank));
            found.map(|(_, partner)| *partner).collect()
        };
        let levels: [fn(u8) -> bool; 3] = [|rank| rank == 0, |rank| rank < INSIDE, |rank| rank == INSIDE];
        levels
            .into_iter()
            .map(among)
            .find(|found| !found.is_empty())
            .unwrap_or_default()
    }

    /// Returns the one partner that `token` can only mean.
    fn named(&self, token: &str) -> Option<&'a Partner> {
        match self.rivals(token).as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }

    /// Returns the names behind a `#` of a text that name no partner for sure: what is linked when that partner comes.
    pub fn unlinked(&self, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        each_token(text, |before, token, _| {
            let begins_word = before.is_empty() || before.ends_with([' ', '\n', '(']);
            let letters = token.starts_with(char::is_alphabetic);
            if begins_word && letters && self.named(token).is_none() {
                found.push(token.to_owned());
            }
            None
        });
        found
    }
}

/// Returns the words of a folded name with hyphens between.
fn hyphened(name: &str) -> String {
    let words = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// Takes the tags behind the last sentence from a text: `Dat helpt. #clb #bib` is about two partners and names none.
pub fn split_tags<'a>(session: &Session, text: &'a str) -> (&'a str, Vec<Id>) {
    let (mut rest, mut about) = (text.trim_end(), Vec::new());
    while let Some((head, word)) = rest.rsplit_once([' ', '\n']) {
        let Some(partner) = word.strip_prefix('#').and_then(|token| named(session, token)) else {
            break;
        };
        about.insert(0, partner.id.clone());
        rest = head.trim_end();
    }
    if is_tag(rest) {
        (rest, about)
    } else {
        (text, Vec::new())
    }
}

/// Replaces every `#word` that names a partner for sure by its name; the text, and the partners named.
pub fn name_partners(session: &Session, text: &str) -> (String, Vec<Id>) {
    let mut about = Vec::new();
    let out = each_token(text, |_, token, _| {
        let partner = named(session, token)?;
        about.push(partner.id.clone());
        Some(partner.name.to_string())
    });
    (out, about)
}

/// Returns the partners whose whole name stands in a text, with or without what stands in brackets behind it, in the order of the text; of
/// names that overlap the longest counts.
pub fn mentioned(session: &Session, text: &str) -> Vec<Id> {
    let mut names: Vec<(String, &Id)> = Vec::new();
    for partner in &session.partners {
        let also = partner.also.iter().map(|name| name.as_str());
        let all = [partner.name.as_str()].into_iter().chain(also).flat_map(spellings);
        names.extend(all.map(|name| (name, &partner.id)));
    }
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    let mut left = fold(text);
    let mut found: Vec<(usize, &Id)> = Vec::new();
    for (name, id) in names {
        while let Some(at) = whole(&left, &name) {
            found.push((at, id));
            left.replace_range(at..at + name.len(), &" ".repeat(name.len()));
        }
    }
    found.sort();
    let mut all: Vec<Id> = Vec::new();
    for (_, id) in found {
        if !all.contains(id) {
            all.push(id.clone());
        }
    }
    all
}

/// Returns the one partner in whose name these words stand whole, where there is only one: *library* for *Riverside Library*.
pub fn called<'a>(session: &'a Session, words: &str) -> Option<&'a Partner> {
    const SHORTEST: usize = 3;
    let words = fold(words);
    if words.chars().count() < SHORTEST {
        return None;
    }
    let mut hits = session
        .partners
        .iter()
        .filter(|partner| whole(&fold(&partner.name), &words).is_some());
    let one = hits.next()?;
    hits.next().is_none().then_some(one)
}

/// Returns a name as people write it, folded: whole, without its brackets, and what stands in them where that is one word.
fn spellings(name: &str) -> Vec<String> {
    const SHORTEST: usize = 3;
    let mut all = vec![fold(name)];
    if let Some((front, inside)) = name.trim_end_matches(')').split_once('(') {
        all.push(fold(front.trim()));
        all.push(fold(inside.trim()));
        all.retain(|part| part.contains('(') || part.len() > SHORTEST || !part.contains(' '));
    }
    all.retain(|part| part.chars().filter(|c| c.is_alphanumeric()).count() >= SHORTEST);
    all
}

/// Returns where words stand in a text as whole words; both are folded.
fn whole(text: &str, words: &str) -> Option<usize> {
    let free = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    let mut hits = text.match_indices(words);
    let hit = hits.find(|(at, _)| {
        let front = text.get(..*at).and_then(|front| front.chars().next_back());
        let tail = text.get(at + words.len()..).and_then(|tail| tail.chars().next());
        free(front) && free(tail)
    });
    hit.map(|(at, _)| at)
}

/// Returns the names behind a `#` of a text that name no partner for sure; for many texts see [`PartnerNames::unlinked`].
pub fn unlinked(session: &Session, text: &str) -> Vec<String> {
    PartnerNames::of(session).unlinked(text)
}

/// Returns a text as readers may have it: a name behind a `#` that is no partner stands as plain words.
pub(super) fn in_words(text: &str) -> String {
    each_token(text, |before, token, behind| {
        let begins_word = before.is_empty() || before.ends_with([' ', '\n', '(']);
        let name = token.starts_with(char::is_alphabetic);
        // A name may begin with a sign: `#"Triangle"`. `# 3` and `#3` are numbers.
        let sign = token.is_empty() && behind.chars().next().is_some_and(begins_name);
        (begins_word && (name || sign)).then(|| token.replace('-', " "))
    })
}

/// Returns whether a sign may be the first of a name: none that ends a word or a sentence.
fn begins_name(c: char) -> bool {
    !c.is_whitespace() && !"#.,;:!?)]}…".contains(c)
}

/// Returns a text with every `#token` replaced by what `by` makes of it, given what stands before, the token, and what stands behind.
fn each_token(text: &str, mut by: impl FnMut(&str, &str, &str) -> Option<String>) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, behind)) = rest.split_once('#') {
        let end = behind
            .find(|c: char| !(c.is_alphanumeric() || c == '-'))
            .unwrap_or(behind.len());
        let (token, tail) = behind.split_at(end);
        out.push_str(before);
        match by(&out, token, tail) {
            Some(words) => out.push_str(&words),
            None => out.extend(["#", token]),
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// Returns the partners that `token` means: one where that is sure, several where it is in doubt.
pub fn rivals<'a>(session: &'a Session, token: &str) -> Vec<&'a Partner> {
    PartnerNames::of(session).rivals(token)
}

/// Returns the one partner that `token` can only mean.
fn named<'a>(session: &'a Session, token: &str) -> Option<&'a Partner> {
    PartnerNames::of(session).named(token)
}

/// Returns the names behind a `#` of a text that fit several partners equally well.
pub fn doubtful_tokens(session: &Session, text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    each_token(text, |_, token, _| {
        if rivals(session, token).len() > 1 && !found.iter().any(|other| other == token) {
            found.push(token.to_owned());
        }
        None
    });
    found
}

/// Returns the session without the partners that fit a name behind a `#` of this text as well as one of those that are meant.
pub fn without_rivals(session: &Session, text: &str, meant: &[Id]) -> Session {
    let tokens = doubtful_tokens(session, text);
    let settled = |token: &&String| rivals(session, token).iter().any(|one| meant.contains(&one.id));
    let all = tokens.iter().filter(settled).flat_map(|token| rivals(session, token));
    let gone: Vec<Id> = all.map(|one| one.id.clone()).filter(|id| !meant.contains(id)).collect();
    let mut session = session.clone();
    session.partners.retain(|partner| !gone.contains(&partner.id));
    session
}

/// Returns whether `token` means this partner whatever others come: its id, its whole name, or whole words with which the name begins.
fn means(partner: &Partner, token: &str) -> bool {
    let (token, name) = (Id::new(token), Id::new(&partner.name));
    let begins = || {
        token.len() >= 3
            && name
                .strip_prefix(token.as_str())
                .is_some_and(|rest| rest.starts_with('-'))
    };
    !token.is_empty() && (token == partner.id || token == name || begins())
}

/// Returns the statements that named `partner` with `#` before it was one, as they are with the link.
pub(super) fn linked(session: &Session, partner: &Partner) -> Vec<Statement> {
    let others = || session.partners.iter().filter(|other| other.id != partner.id);
    let only = |token: &str| means(partner, token) && !others().any(|other| means(other, token));
    let link = |old: &Statement| {
        let text = each_token(&old.text, |before, token, behind| {
            let tag = is_tag(before) && behind.split_whitespace().all(|word| word.starts_with('#'));
            only(token).then(|| if tag { String::new() } else { partner.name.to_string() })
        });
        if text == *old.text {
            return None;
        }
        // A tag that went leaves the space before it.
        let text = Text::new(&text.replace("  #", " #"));
        let mut new = Statement { text, ..old.clone() };
        if !new.about.contains(&partner.id) {
            new.about.push(partner.id.clone());
        }
        Some(new)
    };
    session.statements.iter().filter_map(link).collect()
}
