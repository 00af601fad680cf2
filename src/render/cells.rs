//! A scene as a grid of cells, each with a symbol and what it is, for the screen, a pipe and plain text.
//!
//! Ground and ties have a file each. Names inks by what they mean; which colour an ink has is the theme's business (see `ui`), or that of [`ansi`](super::ansi).

use compact_str::CompactString;
use unicode_segmentation::UnicodeSegmentation;

mod ground;
mod ties;

use crate::deck::RoleColour;
use crate::map::{AnnotationKind, BadgeSort, Emphasis, Item, NameForm, Path, Run, Scene, Sign};
use crate::text::cells;

/// What a cell shows, and so in which colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ink {
    /// Plain text.
    #[default]
    Text,
    /// Text that steps back.
    Faint,
    /// The border of a ring.
    RingLine,
    /// The border between two sectors.
    SectorLine,
    /// The school.
    School,
    /// A role mark.
    Role(RoleColour),
    /// The selected partner.
    Selected,
    /// A tie.
    Tie,
    /// A tie of the selected partner.
    TieSelected,
    /// What a tie of the selected partner is.
    TieLabel,
    /// A badge that is no role.
    Badge,
    /// A hint or title.
    Title,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// One grapheme cluster; empty where the cell before is two wide.
    pub symbol: CompactString,
    /// What it is.
    pub ink: Ink,
    /// Whether it is bold.
    pub bold: bool,
    /// Whether it steps back.
    pub dim: bool,
    /// The tone of the ring underneath: 0 in the school's circle, the last on the outermost ring; `None` outside the rings.
    pub ground: Option<u8>,
}

/// A picture of cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
    /// The cells, row by row.
    pub cells: Vec<Cell>,
}

/// How a run is written.
#[derive(Clone, Copy)]
struct RunPen {
    ink: Ink,
    bold: bool,
    dim: bool,
}

impl Grid {
    /// Returns an empty grid.
    pub fn new(width: u16, height: u16) -> Self {
        let cell = Cell {
            symbol: " ".into(),
            ..Cell::default()
        };
        Self {
            width,
            height,
            cells: vec![cell; usize::from(width) * usize::from(height)],
        }
    }

    /// Returns the cell at a column and row.
    pub fn cell(&self, col: u16, row: u16) -> Option<&Cell> {
        if col >= self.width {
            return None;
        }
        self.cells
            .get(usize::from(row) * usize::from(self.width) + usize::from(col))
    }

    fn cell_mut(&mut self, col: u16, row: u16) -> Option<&mut Cell> {
        if col >= self.width {
            return None;
        }
        self.cells
            .get_mut(usize::from(row) * usize::from(self.width) + usize::from(col))
    }

    fn set(&mut self, col: u16, row: u16, symbol: &str, pen: RunPen) {
        if let Some(cell) = self.cell_mut(col, row) {
            cell.symbol = CompactString::from(symbol);
            (cell.ink, cell.bold, cell.dim) = (pen.ink, pen.bold, pen.dim);
        }
    }

    /// Writes a run; what would pass the right edge is left out.
    fn write(&mut self, run: &Run, pen: RunPen) {
        let mut col = run.col;
        // Most names need no search for where a letter ends.
        if run.text.is_ascii() {
            for letter in run.text.chars().take(usize::from(self.width.saturating_sub(col))) {
                self.set(col, run.row, letter.encode_utf8(&mut [0; 4]), pen);
                col += 1;
            }
            return;
        }
        for cluster in run.text.graphemes(true) {
            let width = u16::try_from(cells(cluster)).unwrap_or(0);
            if width == 0 {
                // A mark without a letter of its own joins the cell before.
                if let Some(cell) = col.checked_sub(1).and_then(|before| self.cell_mut(before, run.row)) {
                    cell.symbol.push_str(cluster);
                }
                continue;
            }
            if col + width > self.width {
                return;
            }
            self.set(col, run.row, cluster, pen);
            for next in col + 1..col + width {
                self.set(next, run.row, "", pen);
            }
            col += width;
        }
    }

    /// Returns the text of the grid, one line a row, without spaces at the ends of lines.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for row in self.rows() {
            let line: String = row.iter().map(|cell| cell.symbol.as_str()).collect();
            out.push_str(line.trim_end());
            out.push('\n');
        }
        out
    }

    /// Returns the rows, top to bottom.
    pub fn rows(&self) -> impl Iterator<Item = &[Cell]> {
        self.cells.chunks(usize::from(self.width).max(1))
    }
}

/// Draws a scene.
pub fn draw(scene: &Scene) -> Grid {
    let mut grid = Grid::new(scene.width, scene.height);
    ground::draw(&mut grid, scene);
    let shown = || scene.items.iter().filter(|item| item.form != NameForm::Missing);
    ground::leave_out(&mut grid, &shown().map(|item| item.at).collect::<Vec<_>>());
    let mut paths: Vec<&Path> = scene.ties.iter().collect();
    paths.sort_by_key(|path| path.tone);
    for path in paths {
        ties::draw(&mut grid, path, scene.ascii);
    }
    shown().for_each(|item| clear(&mut grid, item));
    for note in &scene.notes {
        grid.write(&note.run, note_pen(note.sort));
    }
    grid.write(
        &scene.centre.name,
        RunPen {
            ink: Ink::School,
            bold: true,
            dim: false,
        },
    );
    for item in &scene.items {
        partner(&mut grid, scene, item);
    }
    for path in scene.ties.iter().filter(|path| path.heads) {
        ties::head(&mut grid, scene, path);
    }
    legend(&mut grid, scene);
    grid
}

fn note_pen(sort: AnnotationKind) -> RunPen {
    let (ink, bold) = match sort {
        AnnotationKind::Sector(_) => (Ink::Text, true),
        AnnotationKind::Ring => (Ink::RingLine, false),
        AnnotationKind::Tray | AnnotationKind::Hint => (Ink::Title, false),
        AnnotationKind::Tie => (Ink::TieLabel, false),
        AnnotationKind::Count => (Ink::Text, true),
        AnnotationKind::Title => (Ink::Title, true),
    };
    RunPen { ink, bold, dim: false }
}

/// Clears the cells around a name and its mark: lines and dots stop a cell short of them, so that they read calmly.
fn clear(grid: &mut Grid, item: &Item) {
    for (i, run) in item.lines.iter().enumerate() {
        let badges = item
            .badges
            .iter()
            .filter(|b| b.run.row == run.row)
            .map(|b| b.run.col + b.run.width());
        let (mut from, mut to) = (run.col, badges.fold(run.col + run.width(), u16::max));
        if i == 0 {
            (from, to) = (from.min(item.at.0), to.max(item.at.0 + 1));
        }
        (from, to) = (from.saturating_sub(1), to + 1);
        let blank = RunPen {
            ink: Ink::Text,
            bold: false,
            dim: false,
        };
        for col in from..to {
            let tied = |cell: &Cell| matches!(cell.ink, Ink::Tie | Ink::TieSelected);
            // A tie beside a name has gone around it to stand there.
            if !grid.cell(col, run.row).is_some_and(tied) {
                grid.set(col, run.row, " ", blank);
            }
        }
    }
}

fn partner(grid: &mut Grid, scene: &Scene, item: &Item) {
    if item.form == NameForm::Missing {
        return;
    }
    let selected = item.tone == Emphasis::Selected;
    let pen = |ink| RunPen {
        ink: if selected { Ink::Selected } else { ink },
        bold: item.tone >= Emphasis::Strong,
        dim: item.tone == Emphasis::Faded,
    };
    grid.set(
        item.at.0,
        item.at.1,
        item.mark.symbol(scene.ascii).encode_utf8(&mut [0; 4]),
        pen(Ink::Text),
    );
    for run in &item.lines {
        grid.write(run, pen(Ink::Text));
    }
    for badge in &item.badges {
        grid.write(
            &badge.run,
            RunPen {
                bold: true,
                ..pen(badge_ink(badge.sort))
            },
        );
    }
}

fn badge_ink(sort: BadgeSort) -> Ink {
    match sort {
        BadgeSort::Role(role) => Ink::Role(role.colour),
        _ => Ink::Badge,
    }
}

fn legend(grid: &mut Grid, scene: &Scene) {
    for piece in scene.legend_pieces() {
        let ink = match scene.legend.get(piece.entry).map(|entry| entry.sort) {
            Some(Sign::Label) => Ink::TieLabel,
            _ if !piece.sign => Ink::Faint,
            Some(Sign::Badge(sort)) => badge_ink(sort),
            Some(Sign::Sector(_)) => Ink::Text,
            Some(Sign::Tie) => Ink::Tie,
            _ => Ink::Text,
        };
        let pen = RunPen {
            ink,
            bold: piece.sign,
            dim: false,
        };
        let row = scene.legend_row.saturating_add(piece.run.row);
        grid.write(&Run { row, ..piece.run }, pen);
    }
}
