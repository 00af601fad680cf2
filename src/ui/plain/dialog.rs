//! What lies over a place, in lines: help, the menu, lists to choose from, a memo, the participants, the search.

use super::{NumberedLine, PlainPage, joined, numbered};
use crate::app::archive::SearchState;
use crate::app::command::{self, Scope};
use crate::app::map::Figure;
use crate::app::memos::may_be_read;
use crate::app::picker::{Picker, PickerChoice};
use crate::app::versions::Versions;
use crate::app::{MemoLine, Model, Pick, menu as letters};
use crate::locale::Words;
use crate::say;
use crate::session::Recording;
use crate::text::capital;
use crate::ui::{hints, memos as memos_drawn, overlay, people};

/// Returns the commands of the place that help was asked from, and how lines are read.
pub(super) fn help(words: &Words, scopes: &[Scope]) -> PlainPage {
    let mut rows = vec![NumberedLine::plain(say!(words, "plain-help"))];
    if scopes.contains(&Scope::Note) {
        rows.push(NumberedLine::plain(say!(words, "help-note")));
    }
    if scopes.contains(&Scope::Map) {
        rows.push(NumberedLine::plain(say!(words, "help-map")));
    }
    for scope in scopes.iter().filter(|scope| **scope != Scope::Text) {
        let name = format!("{scope:?}").to_lowercase();
        rows.push(NumberedLine::plain(capital(&words.get(&format!("menu-group-{name}")))));
        for row in command::of(std::slice::from_ref(scope)) {
            let help = words.get(&format!("cmd-{}", row.name));
            let how = letters::letters(row).unwrap_or_else(|| row.name.to_owned());
            rows.push(NumberedLine::plain(format!(":{how} {help}")));
        }
    }
    PlainPage {
        key: "help".into(),
        title: say!(words, "plain-help-title"),
        rows,
        foot: vec![say!(words, "plain-close")],
        whole: true,
        ..PlainPage::default()
    }
}

/// Returns the menu of single letters, the cursor on command `at`.
pub(super) fn menu(model: &Model, at: usize, scopes: &[Scope]) -> PlainPage {
    let words = model.words;
    let rows = letters::rows(scopes);
    let chosen = rows.get(at).map(|row| hints::label(model, row.name));
    let row = |row: &&'static command::CommandRow| {
        let letter = letters::letters(row).unwrap_or_default();
        NumberedLine::plain(format!("{letter} {}", words.get(&format!("cmd-{}", row.name))))
    };
    PlainPage {
        key: "menu".into(),
        title: say!(words, "menu-title"),
        head: chosen
            .map(|label| say!(words, "plain-chosen", what = label))
            .into_iter()
            .collect(),
        rows: rows.iter().map(row).collect(),
        ..PlainPage::default()
    }
}

/// Returns the explanation of the card, or of the deck.
pub(super) fn explain(model: &Model) -> PlainPage {
    let words = model.words;
    let Some(open) = &model.open else {
        return PlainPage::default();
    };
    let (title, text, references) = overlay::explanation(open);
    let all: Vec<String> = references
        .iter()
        .map(|r| format!("{} ({})", r.author, r.year))
        .collect();
    let sources = (!all.is_empty()).then(|| say!(words, "sources", list = all.join("; ")));
    PlainPage {
        key: "explain".into(),
        title,
        head: text.lines().map(str::to_owned).chain(sources).collect(),
        foot: vec![say!(words, "plain-close")],
        ..PlainPage::default()
    }
}

/// Returns the maps that are compared by their names, and what changed between them; the maps themselves are drawings.
pub(super) fn versions(words: &Words, shown: &Versions) -> PlainPage {
    let Some(drawn) = shown.drawn() else {
        return PlainPage::default();
    };
    let titles: Vec<&str> = drawn.maps.iter().map(|(title, _)| title.as_str()).collect();
    let step = drawn
        .step
        .map(|(at, last)| say!(words, "version-step", at = at, last = last));
    let here = drawn.now.iter().filter_map(|at| drawn.lines.get(*at)).cloned();
    let rows = drawn.lines.iter().map(|line| NumberedLine::plain(line.clone()));
    PlainPage {
        key: "versions".into(),
        title: titles.join(" – "),
        head: step.into_iter().chain(here).collect(),
        rows: rows.collect(),
        foot: vec![say!(words, "plain-close")],
        ..PlainPage::default()
    }
}

/// Returns the figures of the network.
pub(super) fn figures(words: &Words, figures: &[Figure]) -> PlainPage {
    let line = |figure: &Figure| match figure {
        Figure::Title(text) | Figure::Line(text) | Figure::Caution(text) => NumberedLine::plain(text.clone()),
    };
    PlainPage {
        key: "figures".into(),
        title: capital(&say!(words, "cmd-measures")),
        rows: figures.iter().map(line).collect(),
        foot: vec![say!(words, "plain-close")],
        whole: true,
        ..PlainPage::default()
    }
}

/// Returns one hit of the search, or nothing where it was not handed over.
fn hit(words: &Words, search: &SearchState, at: usize) -> Option<String> {
    let row = search.row(at)?;
    let school = if row.school.is_empty() {
        &row.session
    } else {
        &row.school
    };
    let sort = words.get(&format!("search-sort-{}", row.sort));
    let text = row.text.clone().unwrap_or_else(|| say!(words, "search-withheld"));
    let place = [
        school.clone(),
        row.date.clone(),
        sort,
        row.who.clone(),
        row.card.clone(),
        row.when.clone(),
    ];
    Some(format!("{}: {text}", joined(place)))
}

/// Returns what the search of the library found.
pub(super) fn search(words: &Words, search: &SearchState) -> PlainPage {
    let mut head = vec![format!("{} {}", say!(words, "search-title"), search.line.text())];
    if let Some(found) = search.answer() {
        head.extend(found.fault.clone());
        head.push(match found.hits {
            0 => say!(words, "search-none"),
            _ => say!(words, "search-count", hits = found.hits, sessions = found.sessions),
        });
    }
    let chosen = hit(words, search, search.at);
    head.extend(chosen.map(|text| say!(words, "plain-chosen", what = text)));
    let first = search.answer().map_or(0, |found| found.from);
    let rows = (first..search.hits()).map_while(|at| {
        let number = Some(at + 1);
        hit(words, search, at).map(|text| NumberedLine { number, text })
    });
    PlainPage {
        key: "search".into(),
        title: capital(&say!(words, "cmd-search")),
        head,
        rows: rows.collect(),
        foot: vec![say!(words, "plain-search")],
        whole: false,
    }
}

/// Returns a list to choose from.
pub(super) fn picker(words: &Words, picker: &Picker, pick: &Pick) -> PlainPage {
    let row = |row: &PickerChoice| {
        let detail = Some(row.detail.clone()).filter(|detail| !detail.is_empty());
        let on = row.on.then(|| say!(words, "plain-on"));
        joined([row.label.trim().to_owned()].into_iter().chain(detail).chain(on))
    };
    let foot = match pick {
        Pick::Domain(_) | Pick::Important(_) => say!(words, "plain-choose-several"),
        _ => say!(words, "plain-choose"),
    };
    PlainPage {
        key: format!("picker {} {}", picker.title, picker.query.text()),
        title: capital(&picker.title),
        head: picker.about.clone(),
        rows: numbered(picker.fitting().into_iter().map(row)),
        foot: vec![foot],
        whole: true,
    }
}

/// Returns the line of a memo: its kind, and never its words.
pub(super) fn memo(words: &Words, memo: &MemoLine) -> PlainPage {
    let kind = overlay::memo_kind(words, memo.kind);
    let begun = (memo.editing.is_none() && !memo.editor.is_blank()).then(|| say!(words, "plain-memo-begun"));
    PlainPage {
        key: "memo".into(),
        title: say!(words, "plain-memo-title", kind = kind),
        head: begun.into_iter().collect(),
        foot: vec![say!(words, "plain-memo")],
        ..PlainPage::default()
    }
}

/// Returns the private memos, the cursor on line `at`: who opens the list asks for them.
pub(super) fn memos(model: &Model, at: usize) -> PlainPage {
    let words = model.words;
    let all = match &model.open {
        Some(open) if may_be_read(model) => open.session.memos.iter().map(|memo| {
            let about = memos_drawn::about_memo(words, open, memo);
            format!("{} ({about})", memo.text)
        }),
        _ => return PlainPage::default(),
    };
    let all: Vec<String> = all.collect();
    let mut head = vec![say!(words, "memos-about")];
    head.extend(all.is_empty().then(|| say!(words, "memos-none")));
    head.extend(
        all.get(at)
            .map(|memo| say!(words, "plain-chosen", what = memo.as_str())),
    );
    PlainPage {
        key: "memos".into(),
        title: capital(&say!(words, "cmd-memos")),
        head,
        rows: numbered(all),
        foot: vec![say!(words, "plain-memos")],
        whole: true,
    }
}

/// Returns the sound recordings, the cursor on line `at`.
pub(super) fn recordings(model: &Model, at: usize) -> PlainPage {
    let words = model.words;
    let session = model.open.as_ref().map(|open| &open.session);
    let all = session.map(|session| session.recordings.as_slice()).unwrap_or_default();
    let told = |recording: &Recording| {
        let name = recording.name.as_deref().unwrap_or_default().to_owned();
        let when = session.map(|session| overlay::recorded(words, session, recording, model.now));
        joined([recording.id.to_string(), when.unwrap_or_default(), name])
    };
    let mut head = vec![say!(words, "recordings-about")];
    head.extend(all.is_empty().then(|| say!(words, "recordings-none")));
    head.extend(
        all.get(at)
            .map(|recording| say!(words, "plain-chosen", what = told(recording))),
    );
    PlainPage {
        key: "recordings".into(),
        title: capital(&say!(words, "cmd-recordings")),
        head,
        rows: numbered(all.iter().map(told)),
        foot: vec![say!(words, "plain-list")],
        whole: true,
    }
}

/// Returns the participants, the cursor on line `at`.
pub(super) fn participants(model: &Model, at: usize) -> PlainPage {
    let words = model.words;
    let all = model
        .open
        .as_ref()
        .map(|open| open.session.participants.as_slice())
        .unwrap_or_default();
    let mut head = vec![say!(words, "participants-about")];
    head.extend(all.is_empty().then(|| say!(words, "participants-none")));
    head.extend(
        all.get(at)
            .map(|p| say!(words, "plain-chosen", what = people::in_words(words, p))),
    );
    PlainPage {
        key: "participants".into(),
        title: capital(&say!(words, "cmd-participants")),
        head,
        rows: numbered(all.iter().map(|p| people::in_words(words, p))),
        foot: vec![say!(words, "plain-participants")],
        whole: true,
    }
}
