//! What the marks on a map mean: every one in use, and only those.

mod flow;

pub use flow::FlowPiece;
pub(super) use flow::{LegendRoom, flow, rows};

use std::collections::BTreeSet;

use crate::deck::MapTemplate;
use crate::locale::Words;
use crate::say;
use crate::session::Direction as TieDirection;
use crate::text::signs;

use super::scene::{
    Annotation, AnnotationKind, Badge, BadgeSort, Emphasis, Item, LegendEntry, Mark, NameForm, Path, Scene, Sign,
};

/// Returns the sign of a badge as drawn.
pub(super) fn sign(sort: BadgeSort, template: &MapTemplate, count: u16, inferred: bool, ascii: bool) -> String {
    let shown = |sign| signs::sign(sign, ascii.into());
    match sort {
        BadgeSort::Role(role) => {
            let letter = template.roles.get(role.index).map_or('?', |r| r.letter);
            if inferred {
                letter.to_lowercase().to_string()
            } else {
                letter.to_string()
            }
        }
        BadgeSort::All => shown('★').to_string(),
        BadgeSort::Others if count == 0 => shown('☆').to_string(),
        BadgeSort::Others => format!("{}{count}", shown('☆')),
        BadgeSort::People => format!("{}{count}", shown('◇')),
        BadgeSort::Domain(index) => format!("+{}", index + 1),
        BadgeSort::TooClose => "!".to_owned(),
        BadgeSort::Nearer => shown('‹').to_string(),
        BadgeSort::Farther => shown('›').to_string(),
        BadgeSort::Group(n) => format!("#{n}"),
    }
}

/// Returns what explains a badge; `counted` where those of others say how many.
fn badge(sort: BadgeSort, counted: bool, template: &MapTemplate, words: &Words, ascii: bool) -> LegendEntry {
    let plain = |count| sign(sort, template, count, false, ascii);
    let (sign, text) = match sort {
        BadgeSort::Others if !counted => (plain(0), say!(words, "map-matters-more")),
        BadgeSort::Others | BadgeSort::People => (plain(1).replace('1', "n"), meaning(sort, template, words)),
        BadgeSort::Group(_) => ("#n".to_owned(), meaning(sort, template, words)),
        _ => (plain(0), meaning(sort, template, words)),
    };
    LegendEntry {
        sign,
        sort: Sign::Badge(sort),
        text,
    }
}

/// Returns the entries for all marks and badges that `items` show, in a fixed order.
pub(super) fn marks(items: &[Item], template: &MapTemplate, words: &Words, ascii: bool) -> Vec<LegendEntry> {
    let shown = || {
        items
            .iter()
            .filter(|item| !matches!(item.form, NameForm::Counted | NameForm::Missing))
    };
    let badges = || shown().flat_map(|item| &item.badges);
    let used: BTreeSet<Mark> = shown().map(|item| item.mark).collect();
    let mut entries: Vec<LegendEntry> = used
        .into_iter()
        .map(|mark| LegendEntry {
            sign: mark.symbol(ascii).to_string(),
            sort: Sign::Mark(mark),
            text: status(mark, words),
        })
        .collect();
    // One entry explains every subgroup.
    let one = |sort| match sort {
        BadgeSort::Group(_) => BadgeSort::Group(1),
        sort => sort,
    };
    let sorts: BTreeSet<BadgeSort> = badges().map(|badge| one(badge.sort)).collect();
    let digit = |badge: &Badge| badge.run.text.chars().any(|c| c.is_ascii_digit());
    // The map of everything has no room for how many: its sign stands for whoever else a partner matters to.
    let counted = badges().any(|badge| badge.sort == BadgeSort::Others && digit(badge));
    entries.extend(
        sorts
            .into_iter()
            .map(|sort| badge(sort, counted, template, words, ascii)),
    );
    let small =
        |badge: &Badge| matches!(badge.sort, BadgeSort::Role(_)) && badge.run.text.chars().all(char::is_lowercase);
    if badges().any(small) {
        entries.push(remark("a-z", say!(words, "map-inferred")));
    }
    entries
}

/// Leaves out what a full mark means where at most one other stands beside it: what is there now needs no words.
pub(super) fn spare(entries: &mut Vec<LegendEntry>) {
    let several =
        |entry: &LegendEntry| matches!(entry.sort, Sign::Mark(mark) if !matches!(mark, Mark::Now | Mark::Away));
    if !entries.iter().any(several) {
        entries.retain(|entry| entry.sort != Sign::Mark(Mark::Now));
    }
}

/// Returns the entries with no more words for what is not now than one status has: the room of the map is the same in every view.
pub(super) fn brief(entries: &[LegendEntry], words: &Words) -> Vec<LegendEntry> {
    let brief = |entry: &LegendEntry| match entry.sort {
        Sign::Mark(Mark::Away) => LegendEntry {
            text: status(Mark::Past, words),
            ..entry.clone()
        },
        _ => entry.clone(),
    };
    entries.iter().map(brief).collect()
}

/// Says of ties that only where they begin is drawn.
pub(super) fn shorten_ties(entries: &mut [LegendEntry], words: &Words) {
    for entry in entries.iter_mut().filter(|entry| entry.sort == Sign::Tie) {
        entry.text = say!(words, "map-tie-start");
    }
}

/// Returns what ties look like.
pub(super) fn tie(words: &Words, ascii: bool) -> LegendEntry {
    LegendEntry {
        sign: if ascii { "--" } else { "⠤⠤" }.to_owned(),
        sort: Sign::Tie,
        text: say!(words, "map-tie"),
    }
}

/// Returns what the ties of the selected partner are that have no room to say so themselves, each with its direction and who is at its
/// other end: those with a letter, then those without.
pub(super) fn labels(scene: &Scene) -> Vec<LegendEntry> {
    let entry = |path: &Path| {
        let (from, to) = (scene.items.get(path.ends.0)?, scene.items.get(path.ends.1)?);
        let leaves = from.tone == Emphasis::Selected;
        let way = match (path.direction, leaves) {
            (TieDirection::None, _) => "",
            (TieDirection::Both, _) => ["↔ ", "<-> "][usize::from(scene.ascii)],
            (TieDirection::Forward, true) => ["→ ", "-> "][usize::from(scene.ascii)],
            (TieDirection::Forward, false) => ["← ", "<- "][usize::from(scene.ascii)],
        };
        let other = if leaves { to } else { from };
        Some(LegendEntry {
            sign: path.sign.clone()?,
            sort: Sign::Label,
            text: format!("{way}{}: {}", other.name, path.label.as_ref()?),
        })
    };
    let mut entries: Vec<LegendEntry> = scene.ties.iter().filter_map(entry).collect();
    entries.sort_by_key(|entry| entry.sign.is_empty());
    entries
}

/// Returns the ties that are asked for and have no way around the others.
pub(super) fn without_way(scene: &Scene, words: &Words) -> Option<LegendEntry> {
    let name = |at: usize| scene.items.get(at).map_or("", |item| item.name.as_str());
    let untied = scene.ties.iter().filter(|path| path.asked && path.way().is_none());
    let names: Vec<String> = untied
        .map(|path| format!("{} – {}", name(path.ends.0), name(path.ends.1)))
        .collect();
    (!names.is_empty()).then(|| remark("", say!(words, "map-ties-no-room", names = names.join("; "))))
}

/// Returns what the arrows of ties mean.
pub(super) fn arrow(words: &Words, ascii: bool) -> LegendEntry {
    remark(&signs::sign('▸', ascii.into()).to_string(), say!(words, "map-arrow"))
}

/// Returns the rings by name.
pub(super) fn rings(template: &MapTemplate, words: &Words) -> LegendEntry {
    let names: Vec<&str> = template.rings.iter().map(|ring| ring.title.as_str()).collect();
    remark("", say!(words, "map-rings", names = names.join(", ")))
}

/// Returns what the map has no room to write: the rings by name, titles that are cut or left out, what to do while it is empty.
pub(super) fn ground(scene: &Scene, template: &MapTemplate, words: &Words) -> Vec<LegendEntry> {
    let written = |text: &str| scene.notes.iter().any(|note| note.run.text == text);
    let mut entries = Vec::new();
    if scene.items.is_empty() && !scene.notes.iter().any(|note| note.sort == AnnotationKind::Hint) {
        entries.push(remark("", say!(words, "map-empty-hint")));
    }
    if !template.rings.iter().all(|ring| written(&ring.title)) {
        entries.push(rings(template, words));
    }
    for sector in &scene.sectors {
        let named = |note: &&Annotation| note.sort == AnnotationKind::Sector(sector.colour);
        let sign = scene.notes.iter().find(named).map_or("", |note| note.run.text.as_str());
        let short = sector.domain.as_ref().and_then(|id| template.domain(id));
        let whole = [short.map_or(sector.title.as_str(), |d| &d.short), &sector.title];
        if !whole.iter().any(|title| sign.starts_with(title)) {
            entries.push(LegendEntry {
                sign: if sign.is_empty() { "…" } else { sign }.to_owned(),
                sort: Sign::Sector(sector.colour),
                text: sector.title.clone(),
            });
        }
    }
    entries
}

fn remark(sign: &str, text: String) -> LegendEntry {
    LegendEntry {
        sign: sign.to_owned(),
        sort: Sign::Remark,
        text,
    }
}

fn status(mark: Mark, words: &Words) -> String {
    match mark {
        Mark::Now => say!(words, "map-status-now"),
        Mark::Past => say!(words, "map-status-past"),
        Mark::Wished => say!(words, "map-status-wished"),
        Mark::Explored => say!(words, "map-status-explored"),
        Mark::Ended => say!(words, "map-status-ended"),
        Mark::Away => say!(words, "map-status-away"),
    }
}

fn meaning(sort: BadgeSort, template: &MapTemplate, words: &Words) -> String {
    match sort {
        BadgeSort::Role(role) => template
            .roles
            .get(role.index)
            .map(|r| r.title.to_string())
            .unwrap_or_default(),
        BadgeSort::All => say!(words, "map-matters-all"),
        BadgeSort::Others => say!(words, "map-matters-others"),
        BadgeSort::People => say!(words, "map-matters-people"),
        BadgeSort::Domain(index) => {
            let domain = template
                .domains
                .get(index)
                .map(|d| d.short.to_string())
                .unwrap_or_default();
            say!(words, "map-also-in", domain = domain)
        }
        BadgeSort::TooClose => say!(words, "map-too-close"),
        BadgeSort::Nearer => say!(words, "map-nearer"),
        BadgeSort::Farther => say!(words, "map-farther"),
        BadgeSort::Group(_) => say!(words, "map-subgroup"),
    }
}

/// Returns the names behind the numbers, then the remarks about what is counted or missing.
pub(super) fn numbers(scene: &Scene, counts: &[(String, Vec<String>)], words: &Words) -> Vec<LegendEntry> {
    let mut named: Vec<(usize, &str)> = scene
        .items
        .iter()
        .filter_map(|item| match item.form {
            NameForm::Number(n) => Some((n, item.name.as_str())),
            _ => None,
        })
        .collect();
    named.sort_unstable();
    let mut entries: Vec<LegendEntry> = named
        .into_iter()
        .map(|(n, name)| LegendEntry {
            sign: n.to_string(),
            sort: Sign::Number,
            text: name.to_owned(),
        })
        .collect();
    for (sign, names) in counts {
        entries.push(LegendEntry {
            sign: sign.clone(),
            sort: Sign::Number,
            text: names.join(", "),
        });
    }
    let missing = scene.missing();
    if missing > 0 {
        entries.push(remark("", say!(words, "map-too-small", count = missing)));
    }
    entries
}
