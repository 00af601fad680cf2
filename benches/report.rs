//! How fast a report is: a school of 60 partners and 45 quotes in each format, and a record ten times its size.
//!
//! `cargo bench --bench report`. Wanted: below 30 ms for the school, below 500 ms for ten times as much.

// A bench that cannot read its own example has nothing to measure.
#![allow(clippy::expect_used)]

use divan::Bencher;
use kring::deck::Deck;
use kring::findings::{Length, Options, Report, propose, readiness, report};
use kring::locale::Words;
use kring::map;
use kring::render::{docx, html, json, markdown, picture::Picture, png, svg, text};
use kring::session::Session;

#[path = "../tests/support/mod.rs"]
mod support;

const WHOLE: Options = Options {
    lang: kring::deck::Lang::Nl,
    length: Length::Evidence,
    partner: None,
    draft: false,
    bare: false,
    not_names: Vec::new(),
};

fn main() {
    divan::main();
}

fn deck() -> Deck {
    serde_yaml::from_str(include_str!("../cards/collectief-leren.nl.yaml")).expect("the deck reads")
}

/// A school, `times` over: every partner, tie, statement, theme and gap again under ids of its own.
fn school(times: usize) -> Session {
    let one = support::example::school("BOS1");
    let mut all = one.clone();
    for copy in 1..times {
        let again = |id: &kring::text::Id| format!("{id}{copy}0").as_str().into();
        all.partners.extend(one.partners.iter().cloned().map(|mut p| {
            p.id = again(&p.id);
            p
        }));
        all.statements.extend(one.statements.iter().cloned().map(|mut s| {
            s.id = again(&s.id);
            s.about = s.about.iter().map(again).collect();
            s
        }));
        all.ties.extend(one.ties.iter().cloned().map(|mut t| {
            (t.id, t.from, t.to) = (again(&t.id), again(&t.from), again(&t.to));
            t
        }));
        all.themes.extend(one.themes.iter().cloned().map(|mut t| {
            t.id = again(&t.id);
            t
        }));
    }
    all
}

fn built(times: usize) -> Report {
    report(&school(times), &deck(), &WHOLE)
}

#[divan::bench(args = [1, 10])]
fn build_and_markdown(bencher: Bencher<'_, '_>, times: usize) {
    let (session, deck) = (school(times), deck());
    bencher.bench(|| markdown::write(&report(&session, &deck, &WHOLE), Picture::default()));
}

#[divan::bench(args = [1, 10])]
fn build_and_text(bencher: Bencher<'_, '_>, times: usize) {
    let (session, deck) = (school(times), deck());
    bencher.bench(|| text::write(&report(&session, &deck, &WHOLE), 80, Picture::default()));
}

#[divan::bench(args = [1, 10])]
fn build_and_html(bencher: Bencher<'_, '_>, times: usize) {
    let (session, deck) = (school(times), deck());
    bencher.bench(|| html::write(&report(&session, &deck, &WHOLE), Picture::default()));
}

#[divan::bench(args = [1, 10])]
fn build_and_word_with_the_map(bencher: Bencher<'_, '_>, times: usize) {
    let (session, deck) = (school(times), deck());
    bencher.bench(|| {
        let size = map::Options::new(120, 44, Words::of(kring::deck::Lang::Nl));
        let scene = map::layout(&session, &deck.map, &size);
        let dots = png::write(&svg::write(&scene), png::PAGE).expect("the map is drawn");
        let picture = Picture {
            png: Some(&dots),
            ..Picture::default()
        };
        docx::write(&report(&session, &deck, &WHOLE), picture).map(|file| file.len())
    });
}

#[divan::bench(args = [1, 10])]
fn write_json(bencher: Bencher<'_, '_>, times: usize) {
    let report = built(times);
    bencher.bench(|| json(&report));
}

#[divan::bench(args = [1, 10])]
fn proposals(bencher: Bencher<'_, '_>, times: usize) {
    let (session, deck) = (school(times), deck());
    bencher.bench(|| propose(&session, &deck, kring::deck::Lang::Nl));
}

#[divan::bench(args = [1, 10])]
fn readiness_with_names(bencher: Bencher<'_, '_>, times: usize) {
    let (session, deck) = (school(times), deck());
    bencher.bench(|| readiness(&session, &deck, &[] as &[&str]));
}
