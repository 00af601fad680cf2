//! What the marks on a map mean: every one in use, and only those.

use std::collections::BTreeSet;

use crate::deck::MapTemplate;
use crate::locale::Words;
use crate::say;
use crate::text::cells;

use super::scene::{BadgeSort, Entry, Form, Item, Mark, Scene, Sign};

/// The sign of a badge as drawn.
pub(super) fn sign(sort: BadgeSort, template: &MapTemplate, count: u16, inferred: bool, ascii: bool) -> String {
    match sort {
        BadgeSort::Role(role) => {
            let letter = template.roles.get(role.index).map_or('?', |r| r.letter);
            if inferred {
                letter.to_lowercase().to_string()
            } else {
                letter.to_string()
            }
        }
        BadgeSort::All => if ascii { "*" } else { "★" }.to_owned(),
        BadgeSort::Others => format!("{}{count}", if ascii { "*" } else { "☆" }),
        BadgeSort::Domain(index) => format!("+{}", index + 1),
        BadgeSort::TooClose => "!".to_owned(),
        BadgeSort::Nearer => if ascii { "<" } else { "‹" }.to_owned(),
        BadgeSort::Farther => if ascii { ">" } else { "›" }.to_owned(),
        BadgeSort::Group(n) => format!("#{n}"),
    }
}

/// The entries for all marks and badges of `items`, in a fixed order.
pub(super) fn marks(
    items: &[Item],
    template: &MapTemplate,
    inferred: bool,
    ties: bool,
    words: &Words,
    ascii: bool,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    let used: BTreeSet<Mark> = items.iter().map(|item| item.mark).collect();
    for mark in used {
        entries.push(Entry {
            sign: mark.symbol(ascii).to_string(),
            sort: Sign::Mark(mark),
            text: status(mark, words),
        });
    }
    let badges: BTreeSet<BadgeSort> = items
        .iter()
        .flat_map(|item| item.badges.iter().map(|b| b.sort))
        .collect();
    for sort in badges {
        // One entry explains every subgroup.
        if matches!(sort, BadgeSort::Group(n) if n > 1) {
            continue;
        }
        let sign = match sort {
            BadgeSort::Others => sign(sort, template, 0, false, ascii).replace('0', "2"),
            _ => sign(sort, template, 0, false, ascii),
        };
        entries.push(Entry {
            sign,
            sort: Sign::Badge(sort),
            text: meaning(sort, template, words),
        });
    }
    if inferred {
        entries.push(Entry {
            sign: "a–z".replace('–', "-"),
            sort: Sign::Remark,
            text: say!(words, "map-inferred"),
        });
    }
    if ties {
        entries.push(Entry {
            sign: if ascii { "..." } else { "⠤⠤" }.to_owned(),
            sort: Sign::Tie,
            text: say!(words, "map-tie"),
        });
    }
    entries
}

fn status(mark: Mark, words: &Words) -> String {
    match mark {
        Mark::Now => say!(words, "map-status-now"),
        Mark::Past => say!(words, "map-status-past"),
        Mark::Wished => say!(words, "map-status-wished"),
        Mark::Explored => say!(words, "map-status-explored"),
        Mark::Ended => say!(words, "map-status-ended"),
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

/// The names behind the numbers, then the remarks about what is counted or missing.
pub(super) fn numbers(scene: &Scene, counts: &[(String, Vec<String>)], words: &Words) -> Vec<Entry> {
    let mut named: Vec<(usize, &str)> = scene
        .items
        .iter()
        .filter_map(|item| match item.form {
            Form::Number(n) => Some((n, item.name.as_str())),
            _ => None,
        })
        .collect();
    named.sort_unstable();
    let mut entries: Vec<Entry> = named
        .into_iter()
        .map(|(n, name)| Entry {
            sign: n.to_string(),
            sort: Sign::Number,
            text: name.to_owned(),
        })
        .collect();
    for (sign, names) in counts {
        entries.push(Entry {
            sign: sign.clone(),
            sort: Sign::Number,
            text: names.join(", "),
        });
    }
    let missing = scene.missing();
    if missing > 0 {
        entries.push(Entry {
            sign: String::new(),
            sort: Sign::Remark,
            text: say!(words, "map-too-small", count = missing),
        });
    }
    entries
}

/// Cells kept for the title of the picture before the first entry.
pub(super) fn lead(title: &str) -> usize {
    cells(title) + 3
}

/// How many rows of `width` cells a flow of entries takes.
pub(super) fn rows(entries: &[Entry], lead: usize, width: u16) -> u16 {
    flow(entries, lead, width).last().map_or(0, |(row, _)| row + 1)
}

/// Row and column of each entry in a flow that begins behind `lead` cells; entries are three cells apart.
pub(super) fn flow(entries: &[Entry], lead: usize, width: u16) -> Vec<(u16, u16)> {
    let width = usize::from(width);
    let (mut row, mut col) = (0u16, lead);
    let mut out = Vec::with_capacity(entries.len());
    for entry in entries {
        let need = length(entry);
        if col > 0 && col + need > width {
            row = row.saturating_add(1);
            col = 0;
        }
        out.push((row, u16::try_from(col).unwrap_or(u16::MAX)));
        col += need + 3;
    }
    out
}

/// Cells of an entry.
pub(super) fn length(entry: &Entry) -> usize {
    let sign = cells(&entry.sign);
    sign + usize::from(sign > 0) + cells(&entry.text)
}
