//! Lines of words as they are set in a picture: where they hang, how wide they come out, and when they are set smaller.
//!
//! A scene counts in cells; letters are wider or narrower than those. A line may use the white beside its cells, half of it where
//! something else stands behind; one that is still too wide is set smaller. Never breaks a line: see `legend`.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::colour::{INK, QUIET, badge};
use super::room::TakenCells;
use super::scale::{CELL, SIZE, shown};
use crate::map::{Annotation, AnnotationKind, Badge, Emphasis, Item, Run, Scene};
use crate::render::font::advance;
use crate::text::cells;

/// Space between a name and its signs.
const SPACE: f32 = 5.0;

/// Which end of a line stays where it is, however wide the line comes out.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Hang {
    Start,
    Middle,
    End,
}

/// A line of words.
pub(super) struct WordLine<'a> {
    run: &'a Run,
    /// What stands behind it, and on which ground where it has one of its own.
    tail: Vec<(&'a str, Option<&'static str>)>,
    /// Cells of all this.
    cells: u16,
    hang: Hang,
    fill: &'static str,
    bold: bool,
    size: f32,
    /// How far it is moved from its cells.
    shift: (f32, f32),
    /// Whose name it is, in [`Scene::items`].
    pub item: Option<usize>,
}

/// Returns every line on the map: those of nobody first, then the names in the order of their partners; each as large as it has room.
///
/// `shifts` says how far each partner is moved from its cells.
pub(super) fn lines<'a>(scene: &'a Scene, room: &TakenCells, shifts: &[(f32, f32)]) -> Vec<WordLine<'a>> {
    let centre = WordLine::new(&scene.centre.name, "#000000", true, Hang::Middle);
    let notes = scene.notes.iter().filter(|note| note.sort != AnnotationKind::Title);
    let mut all: Vec<WordLine<'_>> = std::iter::once(centre)
        .chain(notes.map(|note| of_note(scene, note)))
        .collect();
    for ((at, item), shift) in scene.items.iter().enumerate().zip(shifts) {
        if shown(item) {
            name(&mut all, at, item, *shift);
        }
    }
    // A map without room for itself has no school in its middle.
    all.retain(|line| !line.run.text.is_empty());
    fit(&mut all, room);
    all
}

fn of_note<'a>(scene: &Scene, note: &'a Annotation) -> WordLine<'a> {
    let (fill, bold) = match note.sort {
        AnnotationKind::Sector(_) | AnnotationKind::Count | AnnotationKind::Title => (INK, true),
        AnnotationKind::Ring | AnnotationKind::Hint | AnnotationKind::Tie => (INK, false),
        AnnotationKind::Tray => (QUIET, false),
    };
    let hang = match note.sort {
        AnnotationKind::Ring | AnnotationKind::Hint => Hang::Middle,
        _ if note.run.col + note.run.width() >= scene.width => Hang::End,
        _ => Hang::Start,
    };
    WordLine::new(&note.run, fill, bold, hang)
}

/// Adds the lines of a partner's name, its signs behind the last.
fn name<'a>(all: &mut Vec<WordLine<'a>>, at: usize, item: &'a Item, shift: (f32, f32)) {
    let left = item.lines.first().is_some_and(|run| run.col < item.at.0);
    let hang = if left { Hang::End } else { Hang::Start };
    all.extend(item.lines.iter().map(|run| WordLine {
        item: Some(at),
        shift,
        ..WordLine::new(run, INK, item.tone >= Emphasis::Strong, hang)
    }));
    if let Some(last) = all.last_mut().filter(|line| line.item == Some(at)) {
        let sign = |sign: &'a Badge| (sign.run.text.as_str(), badge(sign.sort));
        last.tail = item.badges.iter().map(sign).collect();
        let signs: usize = last.tail.iter().map(|(sign, _)| cells(sign)).sum();
        let space = usize::from(signs > 0);
        last.cells += u16::try_from(signs + space).unwrap_or(0);
    }
}

impl<'a> WordLine<'a> {
    fn new(run: &'a Run, fill: &'static str, bold: bool, hang: Hang) -> Self {
        Self {
            run,
            tail: Vec::new(),
            cells: run.width(),
            hang,
            fill,
            bold,
            size: SIZE,
            shift: (0.0, 0.0),
            item: None,
        }
    }

    fn width(&self) -> f32 {
        let space = if self.tail.is_empty() { 0.0 } else { SPACE / SIZE };
        let signs: f32 = self.tail.iter().map(|(sign, _)| advance(sign, true)).sum();
        (advance(&self.run.text, self.bold) + space + signs) * self.size
    }

    /// Returns where it hangs.
    fn x(&self) -> f32 {
        let (from, room) = (f32::from(self.run.col) * CELL.0, f32::from(self.cells) * CELL.0);
        let hung = match self.hang {
            Hang::Start => from,
            Hang::Middle => from + room / 2.0,
            Hang::End => from + room,
        };
        hung + self.shift.0
    }

    /// Returns its left and right end.
    pub(super) fn extent(&self) -> (f32, f32) {
        let (x, width) = (self.x(), self.width());
        match self.hang {
            Hang::Start => (x, x + width),
            Hang::Middle => (x - width / 2.0, x + width / 2.0),
            Hang::End => (x - width, x),
        }
    }

    /// Returns the top and bottom of its row of cells, moved as it is.
    pub(super) fn height(&self) -> (f32, f32) {
        let top = f32::from(self.run.row) * CELL.1 + self.shift.1;
        (top, top + CELL.1)
    }

    /// Writes the grounds of the signs behind it.
    fn chips(&self, out: &mut String, y: f32) {
        let mut x = self.extent().0 + advance(&self.run.text, self.bold) * self.size + SPACE * self.size / SIZE;
        for (sign, ground) in &self.tail {
            let width = advance(sign, true) * self.size;
            if let Some(ground) = ground {
                chip(out, (x, y), (width, self.size), ground);
            }
            x += width;
        }
    }

    /// Writes it.
    pub(super) fn set(&self, out: &mut String) {
        let y = (f32::from(self.run.row) + 0.5) * CELL.1 + self.size * 0.36 + self.shift.1;
        self.chips(out, y);
        let _ = write!(out, r#"<text x="{:.1}" y="{y:.1}" fill="{}""#, self.x(), self.fill);
        out.push_str(match self.hang {
            Hang::Start => "",
            Hang::Middle => r#" text-anchor="middle""#,
            Hang::End => r#" text-anchor="end""#,
        });
        if self.bold {
            out.push_str(r#" font-weight="bold""#);
        }
        if self.size < SIZE {
            let _ = write!(out, r#" font-size="{:.1}""#, self.size);
        }
        let _ = write!(out, ">{}", escape(&self.run.text));
        for (i, (sign, ground)) in self.tail.iter().enumerate() {
            out.push_str("<tspan");
            if i == 0 {
                let _ = write!(out, r#" dx="{:.1}""#, SPACE * self.size / SIZE);
            }
            let fill = if ground.is_some() { ON_CHIP } else { INK };
            let _ = write!(out, r#" font-weight="bold" fill="{fill}">{}</tspan>"#, escape(*sign));
        }
        out.push_str("</text>\n");
    }
}

/// Ink of a letter on the ground of a role.
pub(super) const ON_CHIP: &str = "#000000";

/// Draws the ground of a sign on a base line: how wide the sign is, and how large its letters.
pub(super) fn chip(out: &mut String, (x, y): (f32, f32), (width, size): (f32, f32), ground: &str) {
    let _ = writeln!(
        out,
        r#"<rect x="{:.1}" y="{:.1}" width="{:.1}" height="{:.1}" rx="2" fill="{ground}"/>"#,
        x - 0.5,
        y - 0.84 * size,
        width + 1.0,
        size * 1.04
    );
}

/// Sets the lines smaller that would reach into what stands beside them.
fn fit(lines: &mut [WordLine<'_>], room: &TakenCells) {
    for line in lines {
        let own = f32::from(line.cells) * CELL.0;
        let width = line.width();
        if width <= own {
            continue;
        }
        let (from, to) = (line.run.col, line.run.col.saturating_add(line.cells));
        let (left, right) = room.beside(line.run.row, from, to);
        let (left, right) = (left + line.shift.0, right - line.shift.0);
        let room = own
            + match line.hang {
                Hang::Start => right,
                Hang::Middle => 2.0 * left.min(right),
                Hang::End => left,
            };
        // A tenth of a unit is lost in writing the size.
        line.size = (SIZE * room / width - 0.05).min(SIZE);
    }
}
