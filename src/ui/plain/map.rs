//! The map in lines: what the step asks, the chosen partner, and every partner with its place and its ties.

use super::{PlainPage, joined, numbered};
use crate::app::OpenSession;
use crate::app::map::{self, InventoryStep, TableRow};
use crate::deck::CardKind;
use crate::locale::Words;
use crate::map::View;
use crate::say;
use crate::ui::map as drawn;

/// Returns the map.
pub(super) fn page(words: &Words, open: &OpenSession) -> PlainPage {
    let guide = map::guide(open, words);
    let step = format!("{}/{} {}", guide.number, InventoryStep::ALL.len(), guide.title);
    let question = open
        .card()
        .filter(|card| card.kind == CardKind::Map)
        .map(|card| card.question.to_string());
    let mut head: Vec<String> = question.into_iter().collect();
    head.extend([step, guide.sentence, guide.progress]);
    if open.map.view != View::All {
        let view = open.map.view.title(&open.session, &open.deck.map, words);
        head.push(say!(words, "plain-view", view = view));
    }
    if let Some(partner) = open.map.selected.as_ref().and_then(|id| open.session.partner(id)) {
        let name = open.session.name_apart(&open.deck.map, partner);
        let facts = drawn::facts(words, open, partner, usize::MAX);
        head.push(say!(words, "plain-chosen", what = joined([name.to_string(), facts])));
    }
    if !open.map.line.is_blank() {
        head.push(say!(words, "plain-typed", text = open.map.line.text()));
    }
    if let Some(playback) = &open.map.playback {
        let at = playback.shown.checked_sub(1);
        let name = at
            .and_then(|at| open.session.partners.get(at))
            .map(|p| p.name.to_string());
        let (shown, all) = (playback.shown, open.session.partners.len());
        head.push(say!(
            words,
            "growth-count",
            shown = shown,
            all = all,
            name = name.unwrap_or_default()
        ));
    }
    let (wished, gaps) = map::absences(open);
    if open.map.step == InventoryStep::Missing {
        let lists = [("missing-list-wished", wished), ("missing-list", gaps)];
        let some = lists.into_iter().filter(|(_, items)| !items.is_empty());
        head.extend(some.map(|(id, items)| format!("{} {}", words.get(id), items.join("; "))));
    }
    let foot = match open.map.step {
        InventoryStep::Missing => say!(words, "plain-map-missing"),
        _ => say!(words, "plain-map"),
    };
    PlainPage {
        key: format!("map {}", open.session.progress.place.is_talk()),
        title: say!(words, "plain-map-title", school = open.session.school.code.to_string()),
        head,
        rows: numbered(map::rows(open, words).into_iter().map(|row| partner(words, open, row))),
        foot: vec![foot],
        whole: false,
    }
}

/// Returns a partner with what the table knows of it.
fn partner(words: &Words, open: &OpenSession, row: TableRow) -> String {
    let [_, name, ..] = row.cells;
    let facts = open
        .session
        .partner(&row.id)
        .map(|p| drawn::facts(words, open, p, usize::MAX));
    joined([name].into_iter().chain(facts))
}
