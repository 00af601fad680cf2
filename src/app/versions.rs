//! Versions of the map on the screen: an earlier one and the map as it is now beside each other, what changed with the remark each
//! change follows, and the one growing into the other. Changes no record.

pub(super) mod state;

pub use state::EarlierVersion;
pub use state::{DrawnVersions, GAP, Versions, list_rows};

use crate::app::command::Command;
use crate::app::dialog::overlay::Overlay;
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::app::versions::state::{Growth, VersionsKey, is_wide};
use crate::findings::check::change_text;
use crate::locale::Words;
use crate::map::{self, MapOptions, Scene, View};
use crate::member_check::{self, MapChange, Steps};
use crate::say;
use crate::session::Session;
use crate::text::Id;

/// Rows of the frame around the screen, and of the title and the legend of keys of this page.
const AROUND: u16 = 5;

/// Asks for the earlier versions, once all that was noted is on the disk.
pub(super) fn ask(model: &mut Model) {
    model.ask(Effect::Flush);
    model.ask(Effect::Versions);
}

/// Opens the page at the latest version from which something changed; says so where there is none.
pub(super) fn open(model: &mut Model, all: Vec<EarlierVersion>) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let changed = all.iter().rposition(|of| !changes(open, of).is_empty());
    let Some(chosen) = changed else {
        let why = match all.last() {
            None => say!(words, "version-none"),
            Some(of) => say!(words, "version-same", number = of.number.to_string()),
        };
        return model.tell(why);
    };
    let events = open.session.events;
    model.overlays.push(Overlay::Versions(Box::new(Versions {
        all,
        chosen,
        older: false,
        first: 0,
        growth: None,
        events,
        made: None,
    })));
}

/// Runs a command on the page.
pub(super) fn run(model: &mut Model, command: &Command) {
    let now = model.now;
    let (Some(open), Some(Overlay::Versions(page))) = (&model.open, model.overlays.last_mut()) else {
        return;
    };
    let last = last_step(open, page);
    let lines = page.drawn().map_or(0, |drawn| drawn.lines.len());
    match (command, &mut page.growth) {
        (Command::Up, _) => page.first = page.first.saturating_sub(1),
        (Command::Down, _) => page.first = (page.first + 1).min(lines.saturating_sub(1)),
        (Command::Complete, None) => page.older = !page.older,
        (Command::Playback, None) => {
            page.growth = Some(Growth {
                at: 0,
                running: true,
                last: now,
            });
        }
        (Command::Playback, Some(growth)) => {
            if growth.at >= last {
                growth.at = 0;
            }
            (growth.running, growth.last) = (!growth.running, now);
        }
        (Command::Left | Command::Right, Some(growth)) => {
            let by = if *command == Command::Left { -1 } else { 1 };
            growth.running = false;
            growth.at = growth.at.saturating_add_signed(by).min(last);
        }
        (Command::Left, None) => page.choose(page.chosen.saturating_sub(1)),
        (Command::Right, None) => page.choose((page.chosen + 1).min(page.all.len().saturating_sub(1))),
        (Command::Cancel, Some(_)) => page.growth = None,
        (Command::Cancel, None) => drop(model.overlays.pop()),
        _ => {}
    }
}

/// Returns the last step of the growth.
fn last_step(open: &OpenSession, page: &Versions) -> usize {
    let last = |of: &EarlierVersion| Steps::new(&of.session, &open.session, &changes(open, of)).last();
    page.chosen().map_or(0, last)
}

/// Lets time pass: one step more for each second gone by.
pub(super) fn tick(model: &mut Model) {
    let now = model.now;
    let (Some(open), Some(Overlay::Versions(page))) = (&model.open, model.overlays.last_mut()) else {
        return;
    };
    if !page
        .growth
        .is_some_and(|growth| growth.running && now.since(growth.last) > 0)
    {
        return;
    }
    let last = last_step(open, page);
    if let Some(growth) = &mut page.growth {
        growth.last = now;
        growth.at = (growth.at + 1).min(last);
        growth.running = growth.at < last;
    }
}

/// Lays out what is shown, where it changed; leaves the page where the record is another than the one it compares with.
pub(super) fn refresh(model: &mut Model) {
    let (size, words, ascii) = (model.size, model.words, model.marks.is_ascii());
    let Some(at) = model
        .overlays
        .iter()
        .position(|dialog| matches!(dialog, Overlay::Versions(_)))
    else {
        return;
    };
    let stays = |page: &Versions| {
        let open = model.open.as_ref();
        open.is_some_and(|open| open.session.events == page.events && open.erasing.is_none())
    };
    if !matches!(model.overlays.get(at), Some(Overlay::Versions(page)) if stays(page)) {
        drop(model.overlays.remove(at));
        return;
    }
    let (Some(open), Some(Overlay::Versions(page))) = (&model.open, model.overlays.get_mut(at)) else {
        return;
    };
    let key = VersionsKey {
        chosen: page.chosen,
        at: page.growth.map(|growth| growth.at),
        size,
        lang: words.lang(),
        ascii,
    };
    if page.made.as_ref().is_none_or(|(made, _)| *made != key) {
        let drawn = page.chosen().map(|of| draw(open, of, &key, words)).unwrap_or_default();
        page.made = Some((key, drawn));
    }
}

fn changes(open: &OpenSession, of: &EarlierVersion) -> Vec<MapChange> {
    member_check::changes(&of.session, &open.session, &open.deck.map, &of.causes)
}

/// Returns the maps and the lines of a comparison.
fn draw(open: &OpenSession, of: &EarlierVersion, key: &VersionsKey, words: &'static Words) -> DrawnVersions {
    let changes = changes(open, of);
    let lines = lines(open, &changes, words);
    let titles = (
        say!(words, "version-title", number = of.number.to_string()),
        say!(words, "version-now"),
    );
    let scene = |session: &Session, ids: Vec<Id>| scene(open, session, ids, (key, lines.len()), words);
    let ids = |places: &mut dyn Iterator<Item = &MapChange>| places.flat_map(|change| change.at.clone()).collect();
    let Some(at) = key.at else {
        let all: Vec<Id> = ids(&mut changes.iter());
        let maps = vec![
            (titles.0, scene(&of.session, all.clone())),
            (titles.1, scene(&open.session, all)),
        ];
        return DrawnVersions {
            maps,
            lines,
            ..DrawnVersions::default()
        };
    };
    let steps = Steps::new(&of.session, &open.session, &changes);
    let last = steps.last();
    let places = steps.changes(at.min(last));
    let title = match at {
        0 => titles.0,
        at if at >= last => titles.1,
        _ => format!("{} → {}", titles.0, titles.1),
    };
    let here = ids(&mut places.iter().filter_map(|place| changes.get(*place)));
    DrawnVersions {
        maps: vec![(title, scene(&steps.state(at), here))],
        now: places.to_vec(),
        step: Some((at.min(last), last)),
        lines,
    }
}

/// Lays out one of the maps in the room that it has; `lines` is how many lines the list has.
fn scene(
    open: &OpenSession,
    session: &Session,
    changed: Vec<Id>,
    (key, lines): (&VersionsKey, usize),
    words: &'static Words,
) -> Scene {
    let (columns, rows) = key.size;
    let width = if key.at.is_none() && is_wide(columns) {
        columns.saturating_sub(GAP) / 2
    } else {
        columns
    };
    let options = MapOptions {
        view: View::Changed(changed),
        ascii: key.ascii,
        anchors: Some(open.map.anchors()),
        ..MapOptions::new(width, rows.saturating_sub(AROUND + list_rows(rows, lines)), words)
    };
    map::layout(session, &open.deck.map, &options)
}

/// Returns the changes as lines, each with the remark that it follows.
fn lines(open: &OpenSession, changes: &[MapChange], words: &Words) -> Vec<String> {
    let line = |(at, change): (usize, &MapChange)| {
        let what = change_text(words, &open.session, &open.deck, change);
        let remark = change.because.as_ref().and_then(|id| open.session.remark(id));
        let because = remark.map(|remark| format!(" ({}: {})", remark.id, member_check::said(&open.deck, remark)));
        format!("{} {}: {what}{}", at + 1, change.name, because.unwrap_or_default())
    };
    changes.iter().enumerate().map(line).collect()
}
