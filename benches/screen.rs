//! What one key costs on the map: `update` and the frame it leads to, at 160×50 with eighty partners of the demo, and with a thousand.

#![allow(clippy::unwrap_used)]

use kring::app::key::{Key, KeyName};
use kring::app::{Model, Msg, OpenedSession, update};
use kring::deck::{Deck, Lang};
use kring::session::{Distance, Moment, Partner, Session};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

fn main() {
    divan::main();
}

/// Returns the map of the demo with so many partners, most of whom bear a name that others bear too; those may all wait as notes.
fn model(partners: usize, wait: bool) -> (Model, Terminal<TestBackend>, Moment) {
    let now: Moment = "2026-11-21T14:00:00+01:00".parse().unwrap();
    let deck: Deck = serde_yaml::from_str(include_str!("../cards/collectief-leren.nl.yaml")).unwrap();
    let mut session: Session = serde_yaml::from_str(include_str!("../assets/demo.nl.yaml")).unwrap();
    let first = session.partners.clone();
    for (n, p) in (session.partners.len()..partners).zip(first.iter().cycle()) {
        session.partners.push(Partner {
            id: kring::text::Id::new(&format!("extra-{n}")),
            ..p.clone()
        });
    }
    for partner in session.partners.iter_mut().filter(|_| wait) {
        partner.distance = Distance::default();
    }
    let mut model = Model::new(Lang::Nl, now, vec![deck.clone()]);
    model.size = (160, 50);
    let opened = OpenedSession {
        name: "bench".into(),
        session,
        deck,
        writable: true,
        demo: true,
        drafts: Vec::new(),
        last_seen: None,
        outdated: Vec::new(),
        notices: Vec::new(),
        masks: Vec::new(),
        anchors: None,
    };
    update(&mut model, Msg::Opened(Box::new(opened)), now);
    let mut terminal = Terminal::new(TestBackend::new(160, 50)).unwrap();
    press(&mut model, &mut terminal, now, Key::plain(KeyName::F(4)));
    (model, terminal, now)
}

fn press(model: &mut Model, terminal: &mut Terminal<TestBackend>, now: Moment, key: Key) {
    update(model, Msg::Key(key), now);
    terminal.draw(|frame| kring::ui::draw(frame, model)).unwrap();
}

/// Arrow keys walk over the picture.
#[divan::bench]
fn arrow(bencher: divan::Bencher<'_, '_>) {
    let (mut model, mut terminal, now) = model(80, false);
    let mut keys = [KeyName::Right, KeyName::Down, KeyName::Left, KeyName::Up]
        .into_iter()
        .cycle();
    bencher.bench_local(|| press(&mut model, &mut terminal, now, Key::plain(keys.next().unwrap())));
}

/// A letter in the line for names.
#[divan::bench]
fn letter(bencher: divan::Bencher<'_, '_>) {
    let (mut model, mut terminal, now) = model(80, false);
    let mut keys = [KeyName::Char('a'), KeyName::Backspace].into_iter().cycle();
    bencher.bench_local(|| press(&mut model, &mut terminal, now, Key::plain(keys.next().unwrap())));
}

/// A partner a ring nearer or farther: a change of the record, and a new layout.
#[divan::bench]
fn nearer(bencher: divan::Bencher<'_, '_>) {
    let (mut model, mut terminal, now) = model(80, false);
    press(&mut model, &mut terminal, now, Key::plain(KeyName::Right));
    let ctrl = |code| Key {
        ctrl: true,
        ..Key::plain(code)
    };
    let mut keys = [KeyName::Up, KeyName::Down].into_iter().cycle();
    bencher.bench_local(|| press(&mut model, &mut terminal, now, ctrl(keys.next().unwrap())));
}

/// A letter while a thousand notes wait for their place.
#[divan::bench]
fn letter_among_a_thousand_notes(bencher: divan::Bencher<'_, '_>) {
    let (mut model, mut terminal, now) = model(1_000, true);
    let mut keys = [KeyName::Char('a'), KeyName::Backspace].into_iter().cycle();
    bencher.bench_local(|| press(&mut model, &mut terminal, now, Key::plain(keys.next().unwrap())));
}

/// A letter under the table of a thousand partners.
#[divan::bench]
fn letter_under_a_long_table(bencher: divan::Bencher<'_, '_>) {
    let (mut model, mut terminal, now) = model(1_000, false);
    for _ in 0..2 {
        press(&mut model, &mut terminal, now, Key::plain(KeyName::F(7)));
    }
    let mut keys = [KeyName::Char('a'), KeyName::Backspace].into_iter().cycle();
    bencher.bench_local(|| press(&mut model, &mut terminal, now, Key::plain(keys.next().unwrap())));
}
