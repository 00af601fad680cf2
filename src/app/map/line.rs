//! The line for names, and its short forms: `CLB @zorg !1 *LZ` names a partner, its domain, its ring and to whom it matters.
//!
//! `@` and the beginning of a domain, `!` and the number of a ring (1 is nearest), `*` and the letters of roles (`**` is
//! everyone). What names nothing of the deck stays part of the name. Changes nothing itself.

use crate::app::editor::Editor;
use crate::app::open_session::OpenSession;
use crate::deck::{Domain, MapTemplate};
use crate::session::{ALL, Basis, Partner};
use crate::text::{Id, Line, fold};

/// What a line says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MapLine {
    /// The name; empty where the line is about the selected partner.
    pub name: Line,
    /// The domains.
    pub domains: Vec<Id>,
    /// The ring.
    pub ring: Option<Id>,
    /// To whom it matters.
    pub important: Vec<Id>,
}

impl MapLine {
    /// Gives a partner everything the line says but the name.
    pub fn give(&self, partner: &mut Partner) {
        for domain in &self.domains {
            if !partner.domains.contains(domain) {
                partner.domains.push(domain.clone());
            }
        }
        if self.ring.is_some() {
            partner.distance.ring.clone_from(&self.ring);
        }
        for who in &self.important {
            partner.importance.by.insert(who.clone().into(), Basis::Stated);
        }
    }
}

/// Something that completes what is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What stands in the line afterwards, in place of the word at the cursor.
    pub word: String,
    /// What is shown.
    pub label: String,
}

/// Reads a line.
pub(super) fn parse(raw: &str, template: &MapTemplate) -> MapLine {
    let mut typed = MapLine::default();
    let mut name = Vec::new();
    for word in raw.split_whitespace() {
        if !short_form(word, template, &mut typed) {
            name.push(word);
        }
    }
    // The sign that means a partner everywhere else is no part of its name.
    typed.name = Line::new(name.join(" ").trim_start_matches('#'));
    typed
}

/// Takes a short form in; false where the word is none.
fn short_form(word: &str, template: &MapTemplate, typed: &mut MapLine) -> bool {
    let mut chars = word.chars();
    let (mark, rest) = (chars.next(), chars.as_str());
    match mark {
        Some('@') => match domains(rest, template).first() {
            Some(domain) if !rest.is_empty() => typed.domains.push(domain.id.clone()),
            _ => return false,
        },
        Some('!') => match ring(rest, template) {
            Some(ring) => typed.ring = Some(ring),
            None => return false,
        },
        Some('*') => match roles(rest, template) {
            Some(who) => typed.important.extend(who),
            None => return false,
        },
        _ => return false,
    }
    true
}

/// Returns the domains whose id, title or short name begins with `start`, or has a word that does.
fn domains<'a>(start: &str, template: &'a MapTemplate) -> Vec<&'a Domain> {
    let wanted = fold(start);
    let rank = |domain: &&Domain| {
        let names = [fold(&domain.id), fold(&domain.short), fold(&domain.title)];
        if names.iter().any(|name| name.starts_with(&wanted)) {
            Some(0)
        } else {
            let words = names.iter().flat_map(|name| name.split([' ', '-']));
            words.into_iter().any(|word| word.starts_with(&wanted)).then_some(1)
        }
    };
    let mut hits: Vec<&Domain> = template.domains.iter().filter(|d| rank(d).is_some()).collect();
    hits.sort_by_key(rank);
    hits
}

fn ring(number: &str, template: &MapTemplate) -> Option<Id> {
    let at = number.parse::<usize>().ok()?.checked_sub(1)?;
    template.rings.get(at).map(|ring| ring.id.clone())
}

fn roles(letters: &str, template: &MapTemplate) -> Option<Vec<Id>> {
    if letters == "*" {
        return Some(vec![Id::new(ALL)]);
    }
    let role = |letter: char| {
        let same = |role: &&crate::deck::Role| role.letter.to_lowercase().eq(letter.to_lowercase());
        template.roles.iter().find(same).map(|role| role.id.clone())
    };
    let all: Option<Vec<Id>> = letters.chars().map(role).collect();
    all.filter(|all| !all.is_empty())
}

/// Returns what could complete the word being typed, best first.
pub fn offers(open: &OpenSession) -> Vec<Offer> {
    offers_before(open.map.line.before(), &open.deck.map)
}

/// Returns what could complete the word before the cursor, best first.
fn offers_before(before: &str, template: &MapTemplate) -> Vec<Offer> {
    let word = last_word(before);
    let mut chars = word.chars();
    let (mark, rest) = (chars.next(), chars.as_str());
    match mark {
        Some('@') => {
            let offer = |domain: &Domain| Offer {
                word: format!("@{}", domain.id),
                label: domain.short.to_string(),
            };
            domains(rest, template).into_iter().map(offer).collect()
        }
        Some('!') if rest.is_empty() => {
            let offer = |(n, ring): (usize, &crate::deck::Ring)| Offer {
                word: format!("!{}", n + 1),
                label: format!("{} {}", n + 1, ring.title),
            };
            template.rings.iter().enumerate().map(offer).collect()
        }
        Some('*') if rest.is_empty() => {
            let offer = |role: &crate::deck::Role| Offer {
                word: format!("*{}", role.letter),
                label: format!("{} {}", role.letter, role.title),
            };
            template.roles.iter().map(offer).collect()
        }
        _ => Vec::new(),
    }
}

fn last_word(before: &str) -> &str {
    before.rsplit(char::is_whitespace).next().unwrap_or_default()
}

/// Takes the best offer over; false where there is none.
pub(super) fn complete(line: &mut Editor, template: &MapTemplate) -> bool {
    let Some(offer) = offers_before(line.before(), template).into_iter().next() else {
        return false;
    };
    let bytes = last_word(line.before()).len();
    line.remove_before(bytes);
    line.insert(&offer.word);
    line.insert(" ");
    true
}
