//! Ties as thin lines under the names, and the heads of their arrows.
//!
//! Where more than ASCII may be used, a line is made of dots, eight to a cell; else of the signs that come nearest to it.

use crate::map::{Emphasis, Path, Scene, TieDirection as Direction};
use crate::text::signs;

use super::ground::LINES;
use super::{Cell, Grid, Ink, RunPen};

/// Draws what is drawn of a tie.
pub(super) fn draw(grid: &mut Grid, path: &Path, ascii: bool) {
    let strong = path.tone >= Emphasis::Strong;
    let pen = RunPen {
        ink: if strong { Ink::TieSelected } else { Ink::Tie },
        bold: path.tone == Emphasis::Selected,
        dim: path.tone == Emphasis::Faded,
    };
    for run in &path.runs {
        for (from, to) in run.iter().zip(run.iter().skip(1)) {
            if ascii {
                signs(grid, (*from, *to), path.tone, pen);
            } else {
                dots(grid, (*from, *to), pen);
            }
        }
    }
}

/// A point of the plane.
type CellPoint = (f32, f32);

/// Draws a line of dots.
fn dots(grid: &mut Grid, (from, to): (CellPoint, CellPoint), pen: RunPen) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let steps = (dx * 2.0).abs().max((dy * 4.0).abs()).ceil().max(1.0);
    for i in 0..steps as u32 {
        // Half a step in, so that no dot falls on the corner of a cell that the line does not pass.
        let share = (i as f32 + 0.5) / steps;
        let (x, y) = (from.0 + dx * share, from.1 + dy * share);
        let (col, row) = (x as u16, y as u16);
        let dot = braille((x * 2.0) as u32 % 2, (y * 4.0) as u32 % 4);
        let before = grid
            .cell(col, row)
            .and_then(|c| c.symbol.chars().next())
            .map_or(0, u32::from);
        let before = if (0x2800..0x2900).contains(&before) {
            before
        } else {
            0x2800
        };
        if let Some(sign) = char::from_u32(before | dot) {
            grid.set(col, row, sign.encode_utf8(&mut [0; 4]), pen);
        }
    }
}

/// Draws a line of ASCII signs: one a column where it runs across, one a row where it runs down; a `+` where two cross.
fn signs(grid: &mut Grid, (from, to): (CellPoint, CellPoint), tone: Emphasis, pen: RunPen) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let across = dx.abs() >= dy.abs();
    let long = dx.abs().max(dy.abs());
    let lean = if dx * dy > 0.0 { "\\" } else { "/" };
    // A faded line has gaps, so that one that stands out is the one the eye follows.
    let stride = if tone == Emphasis::Faded { 2 } else { 1 };
    for i in (0..=long as u32).step_by(stride) {
        let share = if long > 0.0 { i as f32 / long } else { 0.0 };
        let (x, y) = (from.0 + dx * share, from.1 + dy * share);
        let sign = if across {
            flat(y, dy / dx, lean)
        } else {
            steep(x, dx / dy, lean)
        };
        let (col, row) = (x as u16, y as u16);
        let crossing = grid
            .cell(col, row)
            .filter(|cell| matches!(cell.ink, Ink::Tie | Ink::TieSelected))
            .is_some_and(|cell| across_sign(&cell.symbol) != across_sign(sign));
        grid.set(col, row, if crossing { "+" } else { sign }, pen);
    }
}

/// Returns whether a sign belongs to a line that runs across: two of these beside each other do not cross.
fn across_sign(sign: &str) -> bool {
    matches!(sign, "'" | "-" | ",")
}

/// Returns the sign of a line across at height `y` that falls by `slope` rows a column: where in the cell it passes, or its lean.
/// Low is a comma: dots are what borders are made of.
fn flat(y: f32, slope: f32, lean: &'static str) -> &'static str {
    match y - y.floor() {
        _ if slope.abs() > 0.4 => lean,
        high if high < 0.33 => "'",
        low if low >= 0.67 => ",",
        _ => "-",
    }
}

/// Returns the sign of a line down at `x` that moves by `shift` columns a row: its lean where it changes columns.
fn steep(x: f32, shift: f32, lean: &'static str) -> &'static str {
    if (x - shift / 2.0).floor() == (x + shift / 2.0).floor() {
        "|"
    } else {
        lean
    }
}

/// Draws the head of an arrow beside the mark it points to; where no room is left there, a little back on its line.
pub(super) fn head(grid: &mut Grid, scene: &Scene, path: &Path) {
    let ends = match path.direction {
        Direction::None => return,
        Direction::Forward => vec![path.arrival(false)],
        Direction::Both => vec![path.arrival(false), path.arrival(true)],
    };
    for (from, to) in ends {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let across = (if dx > 0.0 { '▸' } else { '◂' }, (-dx.signum(), 0.0));
        let down = (if dy > 0.0 { '▾' } else { '▴' }, (0.0, -dy.signum()));
        let sides = if (dx * scene.aspect).abs() > dy.abs() {
            [across, down]
        } else {
            [down, across]
        };
        let beside = sides.into_iter().filter(|(_, step)| dx * step.0 + dy * step.1 < 0.0);
        let long = dx.abs().max(dy.abs());
        let back = (2u8..=6).map(f32::from).filter(|n| 2.0 * n < long);
        let back = back.map(|n| (sides[0].0, (-dx * n / long, -dy * n / long)));
        let found = beside.chain(back).find_map(|(sign, step)| {
            let (col, row) = ((to.0 + step.0).max(0.0) as u16, (to.1 + step.1).max(0.0) as u16);
            is_open(grid, (col, row), (to.0 as u16, to.1 as u16)).then_some((sign, col, row))
        });
        if let Some((sign, col, row)) = found {
            let pen = RunPen {
                ink: Ink::TieSelected,
                bold: true,
                dim: false,
            };
            let sign = signs::sign(sign, scene.ascii.into());
            grid.set(col, row, sign.encode_utf8(&mut [0; 4]), pen);
        }
    }
}

/// Returns whether a head may stand in a cell: on a line, a border, or where nothing is. Not between two words, but between its mark and
/// the name behind it.
fn is_open(grid: &Grid, (col, row): (u16, u16), mark: (u16, u16)) -> bool {
    let Some(cell) = grid.cell(col, row) else { return false };
    let written = |col: Option<u16>| {
        let cell = col.and_then(|col| grid.cell(col, row));
        cell.is_some_and(|cell| cell.symbol != " " && !is_line(cell))
    };
    let gap = row == mark.1 && col.abs_diff(mark.0) == 1;
    let between = !gap && written(col.checked_sub(1)) && written(col.checked_add(1));
    is_line(cell) || (cell.symbol == " " && cell.ink != Ink::TieLabel && !between)
}

/// Returns whether a cell shows a tie, or a dot of a border: what a head may stand on.
fn is_line(cell: &Cell) -> bool {
    match cell.ink {
        Ink::Tie | Ink::TieSelected => true,
        Ink::RingLine | Ink::SectorLine => LINES.contains(&cell.symbol.as_str()),
        _ => false,
    }
}

/// Returns the bit of a braille cell's dot, two across and four down.
fn braille(x: u32, y: u32) -> u32 {
    match (x, y) {
        (0, 0) => 0x01,
        (0, 1) => 0x02,
        (0, 2) => 0x04,
        (1, 0) => 0x08,
        (1, 1) => 0x10,
        (1, 2) => 0x20,
        (0, _) => 0x40,
        _ => 0x80,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::Run;

    fn tie([x, y, to_x, to_y]: [f32; 4], direction: Direction) -> Path {
        Path {
            id: "t1".into(),
            ends: (0, 1),
            from: (x, y),
            to: (to_x, to_y),
            asked: true,
            runs: vec![vec![(x, y), (to_x, to_y)]],
            label: None,
            sign: None,
            direction,
            tone: Emphasis::Plain,
            heads: direction != Direction::None,
        }
    }

    /// Returns a grid of ten columns with plain lines between these points, in ASCII.
    fn drawn(rows: u16, lines: &[[f32; 4]]) -> String {
        let mut grid = Grid::new(10, rows);
        for line in lines {
            draw(&mut grid, &tie(*line, Direction::None), true);
        }
        grid.text()
    }

    #[test]
    fn a_head_stands_before_a_name_in_its_way_never_between_two_words() {
        let mut grid = Grid::new(20, 1);
        let run = Run {
            col: 12,
            row: 0,
            text: "ab cd".into(),
        };
        grid.write(
            &run,
            RunPen {
                ink: Ink::Text,
                bold: false,
                dim: false,
            },
        );
        let scene = Scene {
            ascii: true,
            aspect: 0.5,
            ..Scene::default()
        };
        head(&mut grid, &scene, &tie([0.5, 0.5, 17.5, 0.5], Direction::Forward));
        assert_eq!(grid.text(), "           >ab cd\n");
    }

    #[test]
    fn a_line_of_signs_can_be_followed_at_any_slope() {
        assert_eq!(drawn(1, &[[0.5, 0.5, 9.5, 0.5]]), "----------\n");
        assert_eq!(drawn(2, &[[0.5, 0.1, 9.5, 1.9]]), "''-,,\n     ''-,,\n");
        assert_eq!(drawn(2, &[[0.5, 1.9, 9.5, 0.1]]), "     ,,-''\n,,-''\n");
        assert_eq!(drawn(3, &[[0.5, 0.5, 2.5, 2.5]]), "\\\n \\\n  \\\n");
        assert_eq!(drawn(3, &[[2.5, 0.5, 0.5, 2.5]]), "  /\n /\n/\n");
        assert_eq!(drawn(3, &[[1.5, 0.5, 1.5, 2.5]]), " |\n |\n |\n");
    }

    #[test]
    fn two_lines_that_cross_show_where() {
        let lines = [[0.5, 1.5, 4.5, 1.5], [2.5, 0.5, 2.5, 2.5]];
        assert_eq!(drawn(3, &lines), "  |\n--+--\n  |\n");
    }
}
