//! A walk without aim: keys, clicks, pastes and resizes by chance over all screens. Nothing panics, nothing is drawn that may not be seen,
//! and the record stays whole. `KRING_KEYS=1000000 cargo test --release --test walk` walks farther.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::command::{self, Command, Scope};
use kring::app::deed::{Deed, Site};
use kring::app::key::{Key, KeyName};
use kring::app::mouse::Mouse;
use kring::app::windows::Window;
use kring::app::{Msg, Overlay};
use kring::deck::Lang;
use kring::format;
use kring::session::{Distance, Partner, Session, Tie};
use kring::ui;
use support::chance::Chance;
use support::stage::{Stage, demo, empty, text_of};

/// Only ever typed into memos; so it may never be seen.
const SECRET: char = 'Ж';

const LETTERS: [char; 30] = [
    'a', 'e', 'n', 'o', 'r', 't', 'p', 's', '1', '2', '3', ' ', ' ', '#', ':', ')', '"', '-', ',', 'é', 'ß', 'א', '漢',
    '👩', '\u{200d}', '\u{301}', '|', '?', '/', '.',
];

const PASTES: [&str; 8] = [
    "een zin die iemand plakte",
    "twee\nregels\r\nen drie",
    "\u{1b}[2J\u{1b}]0;titel\u{7}rood\u{202e}draai\u{0}",
    "p1: 2) \"een citaat",
    "👩‍👩‍👧‍👦👩🏽‍🚀 e\u{301}\u{301}\u{301} שלום 漢字",
    "#clb #x #",
    "\t\t\u{85}\u{9b}31m\u{2028}\u{feff}",
    "",
];

const SIZES: [(u16, u16); 12] = [
    (1, 1),
    (2, 40),
    (40, 2),
    (20, 5),
    (30, 8),
    (60, 20),
    (80, 24),
    (80, 24),
    (100, 30),
    (120, 40),
    (160, 50),
    (500, 200),
];

/// Three hundred partners, each with a tie.
fn large() -> Session {
    let mut session = demo(Lang::Nl);
    let template = session.partners.clone();
    for n in 0..300 {
        let like = &template[n % template.len()];
        let partner = Partner {
            id: format!("partner-{n}").as_str().into(),
            name: format!("{} {n}", like.name).as_str().into(),
            distance: Distance {
                ring: like.distance.ring.clone(),
                ..Distance::default()
            },
            domains: like.domains.clone(),
            ..Partner::default()
        };
        session.ties.push(Tie {
            id: format!("t{}", 1000 + n).as_str().into(),
            from: partner.id.clone(),
            to: like.id.clone(),
            ..Tie::default()
        });
        session.partners.push(partner);
    }
    session
}

/// How many keys a walk takes: a fast one in the suite, more where asked.
fn keys() -> usize {
    std::env::var("KRING_KEYS")
        .ok()
        .and_then(|keys| keys.parse().ok())
        .unwrap_or(20_000)
        / 3
}

/// Walks from a session, looks at the screen after `every` few keys, and after every stretch whether all is well.
fn walk(first: Session, seed: u64, every: usize) {
    let mut chance = Chance::new(seed);
    let mut stage = Stage::home(Lang::Nl);
    stage.open(first.clone());
    let table: Vec<Key> = command::table()
        .iter()
        .filter(|row| row.scope != Scope::Everywhere || row.name != "quit")
        .flat_map(|row| row.keys.iter().copied())
        .collect();
    let mut pressed = Vec::new();
    let mut cell = (0, 0);
    for n in 0..keys() {
        let memo = matches!(stage.model.overlays.last(), Some(Overlay::Memo(_)));
        let message = match chance.below(25) {
            0 => Msg::Mouse(point(&mut chance, &stage, &mut cell)),
            _ => step(&mut chance, &table, memo),
        };
        pressed.push(format!("{message:?}"));
        let undone = undoes(&stage, &message);
        if let Msg::Resize(columns, rows) = message {
            stage.resize(columns, rows);
        } else {
            stage.send(message);
        }
        if let Some(deed) = undone {
            told(&stage, &deed, seed, &pressed);
        }
        if stage.left || (stage.model.open.is_none() && chance.below(20) == 0) {
            stage.left = false;
            stage.open(first.clone());
        }
        if n % every == 0 {
            let shown = text_of(&stage.buffer());
            let tail = &pressed[pressed.len().saturating_sub(12)..];
            // Drawn anew from nothing, so it is looked at less often.
            let looks = n % (8 * every) == 0;
            if let Some(wall) = looks.then(|| stage.wall()).flatten() {
                let wall = text_of(&wall);
                assert!(
                    !wall.contains(SECRET),
                    "seed {seed}, on the wall after {tail:?}\n{wall}"
                );
            }
            if stage.model.windows.window == Window::Desk {
                continue;
            }
            assert!(!shown.contains(SECRET), "seed {seed}, after {tail:?}\n{shown}");
            let stranger = shown.chars().find(|c| *c != '\n' && (c.is_control() || is_bidi(*c)));
            assert_eq!(stranger, None, "seed {seed}, after {tail:?}");
        }
        if n % 499 == 0 {
            hold(&stage, seed, &pressed);
            pressed.clear();
        }
        stage.now = stage.now.plus(1);
    }
    hold(&stage, seed, &pressed);
}

fn step(chance: &mut Chance, table: &[Key], memo: bool) -> Msg {
    match chance.below(100) {
        0..=44 => Msg::Key(Key::plain(KeyName::Char(if memo {
            SECRET
        } else {
            *chance.one(&LETTERS)
        }))),
        45..=49 => Msg::Key(Key::plain(KeyName::Enter)),
        50..=84 => match *chance.one(table) {
            key if memo && key.typed().is_some() => Msg::Key(Key::plain(KeyName::Char(SECRET))),
            key => Msg::Key(key),
        },
        85..=88 => Msg::Paste(if memo {
            SECRET.to_string()
        } else {
            (*chance.one(&PASTES)).to_owned()
        }),
        89..=93 => {
            let (columns, rows) = *chance.one(&SIZES);
            Msg::Resize(columns, rows)
        }
        94 => {
            let size = |most: usize, chance: &mut Chance| u16::try_from(1 + chance.below(most)).unwrap();
            Msg::Resize(size(200, chance), size(60, chance))
        }
        95..=97 => Msg::Tick,
        98 => Msg::Trouble("de schijf is vol".into()),
        _ => Msg::Recovered,
    }
}

/// What this message takes back, where it is an undo that may be carried out.
fn undoes(stage: &Stage, message: &Msg) -> Option<Deed> {
    let Msg::Key(key) = message else { return None };
    let undo = command::lookup(*key, &stage.model.scopes(), false, true) == Some(Command::Undo);
    let form = stage.model.overlays.iter().any(|o| matches!(o, Overlay::Form(..)));
    let open = stage.model.open.as_ref().filter(|_| undo && !form)?;
    open.next_undo()?.clone()
}

/// After an undo the message names the change and its place, and what still is there has the cursor.
fn told(stage: &Stage, deed: &Deed, seed: u64, pressed: &[String]) {
    let about = || format!("seed {seed}, {deed:?}, after {pressed:?}");
    let open = stage.model.open.as_ref().unwrap_or_else(|| panic!("{}", about()));
    let said = stage
        .model
        .notice
        .as_ref()
        .map(|notice| notice.text.clone())
        .unwrap_or_default();
    let at = deed.at(stage.model.words, &open.deck);
    let end = said.ends_with(&format!("({at})"));
    assert!(
        end && (said.starts_with("Ongedaan") || said.starts_with("Undone")),
        "{said}: {}",
        about()
    );
    let there = deed.id.as_ref().filter(|id| open.session.find(id).is_some());
    match (&deed.site, there) {
        (Site::Map, Some(id)) => assert!(open.on_map() && open.map.selected.as_ref() == Some(id), "{}", about()),
        (Site::Map, None) => assert!(open.on_map(), "{}", about()),
        (Site::Said(_), Some(id)) if !deed.at_findings => {
            assert!(!open.on_map() && open.selected.as_ref() == Some(id), "{}", about());
            assert!(kring::app::listed(open).contains(id), "{}", about());
        }
        (Site::Participants, _) => {
            let list = matches!(stage.model.overlays.last(), Some(Overlay::Participants { .. }));
            assert!(list, "{}", about());
        }
        _ => {}
    }
}

/// The mouse on the screen or a little beside it, or once more on the cell where it is.
fn point(chance: &mut Chance, stage: &Stage, cell: &mut (u16, u16)) -> Mouse {
    if chance.below(3) > 0 {
        let (columns, rows) = stage.model.size;
        let within = |most: u16, chance: &mut Chance| u16::try_from(chance.below(usize::from(most) + 3)).unwrap();
        *cell = (within(columns, chance), within(rows, chance));
    }
    let under = ui::under(&stage.model, *cell);
    match chance.below(8) {
        0..=4 => Mouse::Press(*cell, under),
        5 | 6 => Mouse::Release(under),
        _ => *chance.one(&[Mouse::WheelUp, Mouse::WheelDown]),
    }
}

fn is_bidi(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The record has no fault, reads back as it was written, and is what its transcript tells.
fn hold(stage: &Stage, seed: u64, pressed: &[String]) {
    let Some(open) = &stage.model.open else { return };
    let session = &open.session;
    let about = || format!("seed {seed}, after {pressed:?}");
    assert_eq!(session.problems(Some(&open.deck)), vec![], "{}", about());
    let written = format::session::write(session);
    let read = format::session::read(&written, "walk").unwrap_or_else(|fault| panic!("{fault:?}\n{}", about()));
    assert_eq!(&read, session, "{}", about());
    let stranger = written.chars().find(|c| (c.is_control() && *c != '\n') || is_bidi(*c));
    assert_eq!(stranger, None, "{}", about());
    let mut replayed = stage.first.clone();
    stage.entries.iter().for_each(|entry| replayed.apply(&entry.event));
    replayed.events = session.events;
    assert_eq!(&replayed, session, "{}", about());
    let told = format::transcript::write(&stage.entries);
    let back = format::transcript::read(format!("{}{told}", format::transcript::HEADER).as_bytes(), "walk");
    assert_eq!(back.entries, stage.entries, "{}", about());
}

#[test]
fn from_the_demo() {
    walk(demo(Lang::Nl), 1, 7);
}

#[test]
fn from_an_empty_session() {
    walk(empty(), 2, 3);
}

#[test]
fn from_three_hundred_partners() {
    walk(large(), 3, 31);
}
