//! On every map it is clear whose mark is whose: names and marks of different partners stand apart, nobody's name runs over the school's box, and
//! a mark lies inside its ring: where a ring is too thin for that, no border is drawn through it. See `tests/steady.rs` for how many names stand in full.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be

mod support;

use std::rc::Rc;

use kring::deck::{Lang, MapTemplate};
use kring::locale::Words;
use kring::map::{Item, Legend, MapOptions, NameForm, NodePlace, Scene, arrange, layout};
use kring::render::cells::{Ink, draw as draw_cells};
use kring::session::{Anchors, Session};
use support::{drawn, example};

/// Pictures of the map card and of a screen filled with it, at 80×24, 100×30, 120×40 and 160×50.
const PICTURES: [(u16, u16); 8] = [
    (80, 19),
    (80, 22),
    (100, 23),
    (100, 28),
    (120, 33),
    (120, 38),
    (160, 43),
    (160, 48),
];
/// Pictures from this one on have room for all but one in ten marks off the borders of rings.
const ROOMY: (u16, u16) = (120, 33);
/// Free cells between what belongs to two partners; beside a number, which stands right at its mark, one.
const APART: u16 = 2;

fn draw(session: &Session, template: &MapTemplate, anchors: &Anchors, (width, height): (u16, u16)) -> Scene {
    let options = MapOptions {
        legend: Legend::Page(0),
        anchors: Some(Rc::new(anchors.clone())),
        ..MapOptions::new(width, height, Words::of(Lang::Nl))
    };
    layout(session, template, &options)
}

/// A stretch of cells: row, first column, column behind the last.
type Stretch = (u16, u16, u16);

/// The stretches of cells that belong to a partner.
fn stretches(item: &Item) -> Vec<Stretch> {
    if matches!(item.form, NameForm::Missing | NameForm::Counted) {
        return Vec::new();
    }
    let mut all = vec![(item.at.1, item.at.0, item.at.0 + 1)];
    let runs = item.lines.iter().chain(item.badges.iter().map(|badge| &badge.run));
    all.extend(runs.map(|run| (run.row, run.col, run.col + run.width())));
    all
}

/// Asserts that the cells of different partners stand apart in every row.
fn apart(scene: &Scene, what: &str) {
    let shown: Vec<(&Item, Vec<Stretch>)> = scene.items.iter().map(|item| (item, stretches(item))).collect();
    for (n, (a, cells)) in shown.iter().enumerate() {
        for (b, others) in shown.iter().skip(n + 1) {
            let number = matches!(a.form, NameForm::Number(_)) || matches!(b.form, NameForm::Number(_));
            let least = if number { 1 } else { APART };
            for (row, from, to) in cells {
                for (_, low, high) in others.iter().filter(|(other, _, _)| other == row) {
                    let clear = *to + least <= *low || *high + least <= *from;
                    assert!(clear, "{what}: {} and {} in row {row}", a.name, b.name);
                }
            }
        }
    }
}

/// Asserts that no partner that is not of the school itself has a cell in its box.
fn off_the_school(scene: &Scene, what: &str) {
    for item in scene.items.iter().filter(|item| item.place != NodePlace::School) {
        for (row, from, to) in stretches(item) {
            let over = (from..to).any(|col| scene.is_school(col, row));
            assert!(!over, "{what}: {} lies over the school in row {row}", item.name);
        }
    }
}

/// Returns whether the border of a ring is drawn in a cell: one around it lies on a ring farther out.
fn is_border(scene: &Scene, (col, row): (u16, u16)) -> bool {
    let Some((ring, _)) = scene.field(col, row) else {
        return false;
    };
    let around = (row.saturating_sub(1)..=row + 1)
        .flat_map(|row| (col.saturating_sub(1)..=(col + 1).min(scene.width - 1)).map(move |col| (col, row)));
    around
        .into_iter()
        .any(|(col, row)| scene.field(col, row).is_some_and(|(other, _)| other > ring))
}

/// Returns how many marks lie on the border of their ring; asserts that no line touches those.
fn on_borders(scene: &Scene, what: &str) -> usize {
    let grid = draw_cells(scene);
    let placed = |item: &&Item| item.form != NameForm::Missing && is_border(scene, item.at);
    let mut count = 0;
    for item in scene.items.iter().filter(placed) {
        let (col, row) = item.at;
        let around = [
            (col.wrapping_sub(1), row, "─"),
            (col + 1, row, "─"),
            (col, row.wrapping_sub(1), "│"),
            (col, row + 1, "│"),
        ];
        let line = |(col, row, sign): &(u16, u16, &str)| {
            let cell = grid.cell(*col, *row);
            cell.is_some_and(|cell| cell.ink == Ink::RingLine && cell.symbol == *sign)
        };
        assert!(
            !around.iter().any(line),
            "{what}: a border runs into the mark of {}\n{}",
            item.name,
            grid.text()
        );
        count += 1;
    }
    count
}

fn check(session: &Session, template: &MapTemplate, anchors: &Anchors, what: &str) {
    for size in PICTURES {
        let scene = draw(session, template, anchors, size);
        let what = format!("{what} {size:?}");
        apart(&scene, &what);
        off_the_school(&scene, &what);
        let on_borders = on_borders(&scene, &what);
        if size >= ROOMY {
            let most = scene.items.len() / 10;
            assert!(on_borders <= most, "{what}: {on_borders} marks on a border");
        }
        println!("{what}: {on_borders} of {} on borders", scene.items.len());
    }
}

#[test]
fn whose_mark_is_whose_is_clear_in_schools_of_real_size() {
    let template = example::template();
    for (code, _) in example::COMMITTED {
        let school = example::school(code);
        check(&school, &template, &arrange(&school, &template), code);
        for order in support::growth::ORDERS {
            check(
                &school,
                &template,
                &support::growth::grown(&school, &template, order),
                code,
            );
        }
    }
}

#[test]
fn and_in_schools_that_nobody_saw_before() {
    let template = example::template();
    for seed in 1..=8 {
        let school = drawn::school(seed, &template);
        let what = format!("school {seed} of {}", school.partners.len());
        check(&school, &template, &arrange(&school, &template), &what);
    }
}
