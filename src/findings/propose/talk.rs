//! Rules that read what was said: gaps, subjects that come back, themes across cards, the partner most spoken of.

use std::collections::BTreeSet;

use super::{Proposal, proposal};
use crate::findings::Record;
use crate::findings::prose::{number, row};
use crate::say;
use crate::session::{Gap, GapKind, Speaker, Statement, Theme};
use crate::text::{Id, fold};

const GAPS: usize = 2;
const RECURS: usize = 5;
const PLACES: usize = 2;
const VOICES: usize = 2;
/// Themes and gaps on one subject: a theme is no word in passing but what people made of several.
const SORTED: usize = 2;
const THEME: (usize, usize) = (3, 2);
const TALK: usize = 4;

pub(super) fn gaps(record: &Record<'_>) -> Vec<Proposal> {
    let words = record.words;
    let of = |kind| {
        record
            .session
            .gaps
            .iter()
            .filter(|g| g.kind == kind)
            .collect::<Vec<&Gap>>()
    };
    let one = |(key, kind): (&str, GapKind)| {
        let such = of(kind);
        let n = such.len();
        if n < GAPS {
            return None;
        }
        let number = number(words, n);
        let text = match kind {
            GapKind::Partner => say!(words, "propose-gaps-partner", number = number),
            GapKind::Role => say!(words, "propose-gaps-role", number = number),
            GapKind::Means | GapKind::Other => say!(words, "propose-gaps-means", number = number),
        };
        let evidence = such
            .iter()
            .flat_map(|g| [&g.id].into_iter().chain(&g.about).chain(&g.evidence))
            .cloned()
            .collect();
        let measure = say!(words, "measure-gaps", n = n);
        Some(proposal(&format!("gaps:{key}"), &text, evidence, &measure))
    };
    [
        ("partner", GapKind::Partner),
        ("role", GapKind::Role),
        ("means", GapKind::Means),
    ]
    .into_iter()
    .filter_map(one)
    .collect()
}

/// A subject, with the words that tell it: whole words, or beginnings where they end in `*`. Dutch and English together.
const SUBJECTS: [(&str, &[&str]); 6] = [
    (
        "time",
        &[
            "tijd",
            "tijdtekort",
            "tijdgebrek",
            "tijdsdruk",
            "tijdnood",
            "overlegtijd",
            "lestijd*",
            "time",
            // In a school, time that is made free is time in which somebody else stands before the class.
            "vervang*",
            "substitute*",
        ],
    ),
    (
        "money",
        &[
            "financi*", "budget*", "geld*", "subsidi*", "euro", "middelen", "money", "fund*",
        ],
    ),
    ("space", &["ruimte", "lokaal", "lokalen", "space", "classroom*"]),
    (
        "trust",
        &[
            "klik",
            "vertrouwen",
            "vertrouwd",
            "golflengte",
            "relatie",
            "relationele",
            "trust*",
        ],
    ),
    ("vision", &["visie*", "vision*"]),
    ("volunteers", &["vrijwillig*", "volunteer*"]),
];

fn speaks_of(text: &str, tellers: &[&str]) -> bool {
    let folded = fold(text);
    let mut words = folded.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        tellers.iter().any(|teller| match teller.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => word == *teller,
        })
    })
}

pub(super) fn recurs(record: &Record<'_>) -> Vec<Proposal> {
    SUBJECTS
        .iter()
        .filter_map(|(key, tellers)| subject(record, key, tellers))
        .collect()
}

fn subject(record: &Record<'_>, key: &str, tellers: &[&str]) -> Option<Proposal> {
    let (words, session) = (record.words, record.session);
    let statements: Vec<&Statement> = session
        .statements
        .iter()
        .filter(|s| speaks_of(&s.text, tellers))
        .collect();
    let theme =
        |t: &&Theme| speaks_of(&t.title, tellers) || t.note.as_ref().is_some_and(|note| speaks_of(note, tellers));
    let themes: Vec<&Theme> = session.themes.iter().filter(theme).collect();
    let gaps: Vec<&Gap> = session.gaps.iter().filter(|g| speaks_of(&g.text, tellers)).collect();
    let cards: BTreeSet<Option<&Id>> = statements.iter().map(|s| s.card.as_ref()).collect();
    let places = cards.len() + usize::from(!themes.is_empty()) + usize::from(!gaps.is_empty());
    // Those of whom nobody noted who they are count as one.
    let voices: BTreeSet<Option<&Speaker>> = statements.iter().map(|s| s.speakers.first()).collect();
    let (s, t, g) = (statements.len(), themes.len(), gaps.len());
    let all = s + t + g;
    let said_often = all >= RECURS && places >= PLACES && voices.len() >= VOICES;
    if s == 0 || !(said_often || t + g >= SORTED) {
        return None;
    }
    let titles: Vec<&str> = themes.iter().map(|theme| theme.title.trim_end_matches('.')).collect();
    let themed = || say!(words, "part-themes", n = t, number = number(words, t));
    let parts = [
        Some(say!(words, "part-statements", n = s, number = number(words, s))),
        (t > 0).then(|| format!("{} ({})", themed(), titles.join(" · "))),
        (g > 0).then(|| say!(words, "part-gaps", n = g, number = number(words, g))),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let name = words.get(&format!("subject-{key}"));
    let text = say!(words, "propose-recurs", subject = name, parts = row(words, &parts));
    let evidence = statements
        .iter()
        .map(|s| &s.id)
        .chain(themes.iter().map(|t| &t.id))
        .chain(gaps.iter().map(|g| &g.id));
    let measure = say!(words, "measure-recurs", n = all, words = tellers.join(", "));
    Some(proposal(
        &format!("recurs:{key}"),
        &text,
        evidence.cloned().collect(),
        &measure,
    ))
}

pub(super) fn theme(record: &Record<'_>) -> Vec<Proposal> {
    let words = record.words;
    let one = |theme: &Theme| {
        let said: Vec<&Statement> = theme
            .evidence
            .iter()
            .filter_map(|id| record.session.statement(id))
            .collect();
        let cards: BTreeSet<&Id> = said.iter().filter_map(|s| s.card.as_ref()).collect();
        if said.len() < THEME.0 || cards.len() < THEME.1 {
            return None;
        }
        let (n, c) = (said.len(), cards.len());
        let text = say!(
            words,
            "propose-theme",
            title = theme.title.as_str(),
            number = number(words, n),
            cards = number(words, c)
        );
        let measure = say!(words, "measure-theme", n = n, cards = c);
        let evidence = [&theme.id].into_iter().chain(&theme.evidence).cloned().collect();
        Some(proposal(&format!("theme:{}", theme.id), &text, evidence, &measure))
    };
    record.session.themes.iter().filter_map(one).collect()
}

pub(super) fn talk(record: &Record<'_>) -> Vec<Proposal> {
    let about = |id: &Id| {
        record
            .session
            .statements
            .iter()
            .filter(|s| s.about.contains(id))
            .collect::<Vec<_>>()
    };
    let mut counted: Vec<_> = record.session.partners.iter().map(|p| (p, about(&p.id))).collect();
    counted.sort_by_key(|(_, said)| std::cmp::Reverse(said.len()));
    let (Some((partner, said)), second) = (counted.first(), counted.get(1)) else {
        return Vec::new();
    };
    let n = said.len();
    if n < TALK || second.is_some_and(|(_, other)| other.len() == n) {
        return Vec::new();
    }
    let text = say!(
        record.words,
        "propose-talk",
        name = partner.name.as_str(),
        number = number(record.words, n)
    );
    let measure = say!(record.words, "measure-talk", n = n);
    let evidence = [&partner.id]
        .into_iter()
        .chain(said.iter().map(|s| &s.id))
        .cloned()
        .collect();
    vec![proposal(&format!("talk:{}", partner.id), &text, evidence, &measure)]
}
