//! How long the map takes: a school of real size, growing networks, one press of an arrow key.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/support/mod.rs"]
mod support;

use kring::deck::Lang;
use kring::locale::Words;
use kring::map::{MapDirection, MapOptions, layout};
use kring::network::measure;
use kring::render::{cells, svg};
use kring::session::{Partner, Session, Tie};
use support::example;

fn main() {
    divan::main();
}

/// A network of `n` partners like those of BOS1, tied as often.
fn grown(n: usize) -> Session {
    let mut session = example::school("BOS1");
    let (partners, ties) = (session.partners.clone(), session.ties.len());
    let id = |i: usize| format!("partner-{i}").as_str().into();
    session.partners = (0..n)
        .map(|i| Partner {
            id: id(i),
            ..partners[i % partners.len()].clone()
        })
        .collect();
    let tie = |i: usize| Tie {
        id: format!("t{i}").as_str().into(),
        from: id(i),
        to: id((i * 7 + 13) % n),
        ..Tie::default()
    };
    session.ties = (0..n * ties / partners.len())
        .map(tie)
        .filter(|t| t.from != t.to)
        .collect();
    session
}

fn options(width: u16, height: u16) -> MapOptions {
    MapOptions::new(width, height, Words::of(Lang::Nl))
}

/// The sizes that every map is made for.
const SIZES: [(u16, u16); 5] = [(80, 24), (100, 30), (120, 40), (160, 50), (240, 60)];

#[divan::bench(args = SIZES)]
fn draw_a_school_of_60(bencher: divan::Bencher, size: (u16, u16)) {
    let (session, template) = (example::school("BOS1"), example::template());
    bencher.bench(|| cells::draw(&layout(&session, &template, &options(size.0, size.1))));
}

#[divan::bench(args = SIZES)]
fn draw_80_partners(bencher: divan::Bencher, size: (u16, u16)) {
    let (session, template) = (grown(80), example::template());
    bencher.bench(|| cells::draw(&layout(&session, &template, &options(size.0, size.1))));
}

#[divan::bench(args = SIZES)]
fn draw_2000_partners(bencher: divan::Bencher, size: (u16, u16)) {
    let (session, template) = (grown(2000), example::template());
    bencher.bench(|| cells::draw(&layout(&session, &template, &options(size.0, size.1))));
}

/// Growth: twice the partners should take little more than twice as long.
#[divan::bench(args = [250, 500, 1000, 2000, 4000, 8000])]
fn draw_more_and_more_partners(bencher: divan::Bencher, n: usize) {
    let (session, template) = (grown(n), example::template());
    bencher.bench(|| cells::draw(&layout(&session, &template, &options(120, 40))));
}

#[divan::bench]
fn press_an_arrow(bencher: divan::Bencher) {
    let scene = layout(&example::school("BOS1"), &example::template(), &options(120, 40));
    let from = scene.items.first().map(|item| item.id.clone());
    bencher.bench(|| scene.neighbour(from.as_ref(), MapDirection::Right));
}

#[divan::bench]
fn write_svg(bencher: divan::Bencher) {
    let scene = layout(&example::school("BOS1"), &example::template(), &options(160, 50));
    bencher.bench(|| svg::write(&scene));
}

#[divan::bench(args = [80, 1000])]
fn measure_partners(bencher: divan::Bencher, n: usize) {
    let (session, template) = (grown(n), example::template());
    bencher.bench(|| measure(&session, &template));
}
