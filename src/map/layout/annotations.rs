//! Words on the map that are no partner: sector titles, ring names, the school, the tray's heading, what to do on an empty map.
//!
//! Titles take their cells before the partners do, ring names what the partners leave.

use crate::say;
use crate::text::{cells, shorten};

use super::cell_grid::CellGrid;
use super::input::LayoutInput;
use crate::map::geometry::{self, Rect, RingGeometry};
use crate::map::scene::{Annotation, AnnotationKind, Centre, Emphasis, Path, Region, Run, Scene, Sector};

/// Places what everything else must keep clear of: the school, and the heading of the tray.
pub(super) fn middle(
    scene: &mut Scene,
    grid: &mut CellGrid,
    geometry: &RingGeometry,
    input: &LayoutInput<'_>,
    tray: Rect,
) {
    let name = shorten(&input.session.school.code, usize::from(grid.width / 3), "");
    let width = u16::try_from(cells(&name)).unwrap_or(0);
    let at = (
        (geometry.centre.0 - f32::from(width) / 2.0) as u16,
        geometry.centre.1 as u16,
    );
    grid.take(at.1, at.0, at.0 + width);
    scene.centre = Centre {
        at: geometry.centre,
        half: geometry.half,
        name: Run {
            col: at.0,
            row: at.1,
            text: name,
        },
    };
    if tray.height > 0 {
        let text = shorten(
            &say!(input.options.words, "map-tray"),
            usize::from(tray.width).saturating_sub(8),
            "",
        );
        let run = Run {
            col: 0,
            row: tray.row,
            text,
        };
        grid.take(run.row, 0, run.width());
        scene.notes.push(Annotation {
            run,
            sort: AnnotationKind::Tray,
        });
    }
}

/// Places the sector titles, each in its own sector, and a hint on an empty map.
pub(super) fn titles(scene: &mut Scene, grid: &mut CellGrid, geometry: &RingGeometry, input: &LayoutInput<'_>) {
    scene.sectors = input.sectors.clone();
    for (i, sector) in scene.sectors.iter_mut().enumerate() {
        sector.span = geometry.span(i);
        let texts = wordings(sector, input, usize::from(geometry.rect.width / 4));
        let found = texts.into_iter().find_map(|text| title_run(grid, geometry, i, text));
        if let Some(run) = found {
            grid.take(run.row, run.col, run.col + run.width());
            scene.notes.push(Annotation {
                run,
                sort: AnnotationKind::Sector(sector.colour),
            });
        }
    }
    if input.session.partners.is_empty() {
        hint(scene, grid, geometry, input);
    }
}

/// Returns the title of a sector from long to short; what became of an empty domain stays with it as long as may be.
fn wordings(sector: &Sector, input: &LayoutInput<'_>, most: usize) -> Vec<String> {
    let domain = sector.domain.as_ref().and_then(|id| input.template.domain(id));
    let (title, short) = domain.map_or((sector.title.as_str(), sector.title.as_str()), |d| (&d.title, &d.short));
    let state = sector.title.strip_prefix(title).unwrap_or_default();
    let mut texts = vec![sector.title.clone(), format!("{short}{state}")];
    texts.retain(|text| cells(text) <= most);
    texts.extend([short.to_owned(), shorten(short, 6, ""), shorten(short, 3, "")]);
    texts
}

/// Writes what to do next on an empty map: under the school, or above it; nowhere if titles leave no room for it, then the legend says it.
fn hint(scene: &mut Scene, grid: &mut CellGrid, geometry: &RingGeometry, input: &LayoutInput<'_>) {
    let text = say!(input.options.words, "map-empty-hint");
    let lines = crate::text::wrap(&text, usize::from(geometry.rect.width.saturating_sub(4)).min(50));
    let place = |(row, line): (u16, &String)| {
        let width = u16::try_from(cells(line)).unwrap_or(u16::MAX);
        let col = geometry.rect.width.saturating_sub(width) / 2;
        let to = col.saturating_add(width);
        let free = grid.free(row, col.saturating_sub(1), to.saturating_add(1).min(grid.width.max(to)));
        let text = line.clone();
        (row < geometry.rect.height && free).then_some(Run { col, row, text })
    };
    let from = |row: u16| (row..).zip(&lines).map(place).collect::<Option<Vec<Run>>>();
    let school = scene.centre.name.row;
    let found = (school + 2..geometry.rect.height)
        .chain((0..school).rev())
        .find_map(from);
    for run in found.into_iter().flatten() {
        grid.take(run.row, run.col, run.col + run.width());
        let sort = AnnotationKind::Hint;
        scene.notes.push(Annotation { run, sort });
    }
}

/// Returns where along the edge a sector's title stands: wholly in its own sector, as near the middle of its span as can be.
fn title_run(grid: &CellGrid, geometry: &RingGeometry, sector: usize, text: String) -> Option<Run> {
    let width = u16::try_from(cells(&text))
        .ok()
        .filter(|w| *w > 0 && *w <= geometry.rect.width)?;
    let (from, to) = geometry.span(sector);
    let middle = (from + to) / 2.0;
    let middle = if middle >= 8.0 { middle - 8.0 } else { middle };
    let aim = geometry.point(geometry::reach(middle), middle);
    let right = geometry.rect.width - width;
    let bottom = geometry.rect.height.saturating_sub(1);
    let own = |col: u16, row: u16| matches!(grid.spot(col, row), Region::Field(_, s) if usize::from(s) == sector);
    let edge = (0..=bottom).flat_map(|row| [(0, row), (right, row)]);
    let rows = (0..=right).flat_map(|col| [(col, 0), (col, bottom)]);
    let spots = edge.chain(rows).filter(|&(col, row)| {
        own(col, row)
            && own(col + width - 1, row)
            && grid.free(row, col.saturating_sub(1), (col + width + 1).min(grid.width))
    });
    let far = |&(col, row): &(u16, u16)| {
        let (dx, dy) = (
            f32::from(col) + f32::from(width) / 2.0 - aim.0,
            f32::from(row) + 0.5 - aim.1,
        );
        dx * dx * 0.25 + dy * dy
    };
    let (col, row) = spots.min_by(|a, b| far(a).total_cmp(&far(b)))?;
    Some(Run { col, row, text })
}

/// Returns a free spot for the name of a ring, wholly on it, near the line down from the school.
pub(super) fn ring_run(grid: &CellGrid, geometry: &RingGeometry, ring: usize, title: &str) -> Option<Run> {
    let width = u16::try_from(cells(title)).ok()?;
    let own = |col: u16, row: u16| matches!(grid.spot(col, row), Region::Field(r, _) if usize::from(r) == ring);
    for t in [4.0, 0.0, 4.4, 3.6, 7.6, 0.4, 2.0, 6.0, 3.0, 5.0, 1.0, 7.0] {
        let (inner, outer) = geometry.band(ring, t);
        for share in [0.5, 0.3, 0.7, 0.1, 0.9] {
            let (x, y) = geometry.point(inner + (outer - inner) * share, t);
            let (col, row) = ((x - f32::from(width) / 2.0).max(0.0) as u16, y as u16);
            let end = col.saturating_add(width);
            if (col..end).all(|c| own(c, row)) && grid.free(row, col.saturating_sub(2), (end + 2).min(grid.width)) {
                return Some(Run {
                    col,
                    row,
                    text: title.to_owned(),
                });
            }
        }
    }
    None
}

/// Writes on the ties of the selected partner what they are: the whole label where it has room, else a letter that the legend explains.
pub(super) fn tie_labels(scene: &mut Scene, grid: &mut CellGrid) {
    let most = usize::from(grid.width / 3);
    let chosen = |path: &&mut Path| path.tone == Emphasis::Selected;
    let mut untold = Vec::new();
    for path in scene.ties.iter_mut().filter(chosen) {
        let Some(label) = path.label.clone() else { continue };
        let whole = (cells(&label) <= most).then_some(label);
        match whole.and_then(|text| on_path(grid, path, text, 1)) {
            Some(run) => scene.notes.push(tie_note(grid, run)),
            None => untold.push(path),
        }
    }
    let mut used = 0;
    for path in untold {
        let letter = format!("({})", letters(used));
        let run = [1, 0]
            .into_iter()
            .find_map(|gap| on_path(grid, path, letter.clone(), gap));
        // Without room even for that, the legend says it by the partner's name alone.
        path.sign = Some(run.as_ref().map(|run| run.text.clone()).unwrap_or_default());
        if let Some(run) = run {
            scene.notes.push(tie_note(grid, run));
            used += 1;
        }
    }
}

fn tie_note(grid: &mut CellGrid, run: Run) -> Annotation {
    grid.take(run.row, run.col, run.col + run.width());
    let sort = AnnotationKind::Tie;
    Annotation { run, sort }
}

/// Returns free cells for a text on a tie, as near its middle as can be, with `gap` free cells at both ends.
fn on_path(grid: &CellGrid, path: &Path, text: String, gap: u16) -> Option<Run> {
    let width = u16::try_from(cells(&text)).unwrap_or(u16::MAX);
    let steps = (0u8..=8).map(|step| f32::from(step) * 0.05);
    let (col, row) = steps.flat_map(|step| [0.5 - step, 0.5 + step]).find_map(|share| {
        let (x, y) = along(path, share);
        let row = y as u16;
        let col = (x - f32::from(width) / 2.0).max(0.0) as u16;
        let to = col.saturating_add(width);
        let free = grid.free(
            row,
            col.saturating_sub(gap),
            to.saturating_add(gap).min(grid.width.max(to)),
        );
        free.then_some((col, row))
    })?;
    Some(Run { col, row, text })
}

/// Returns the point of a tie at a share of its length as it is drawn.
fn along(path: &Path, share: f32) -> (f32, f32) {
    let ends = [path.from, path.to];
    let way = path.way().unwrap_or(&ends);
    let pieces = || way.iter().zip(way.iter().skip(1));
    let length = |(a, b): &(&(f32, f32), &(f32, f32))| {
        let (dx, dy) = ((b.0 - a.0) * 0.5, b.1 - a.1);
        (dx * dx + dy * dy).sqrt()
    };
    let mut left = share * pieces().map(|piece| length(&piece)).sum::<f32>();
    for piece in pieces() {
        let long = length(&piece);
        if left <= long {
            let (a, b) = piece;
            let share = if long > 0.0 { left / long } else { 0.0 };
            return (a.0 + (b.0 - a.0) * share, a.1 + (b.1 - a.1) * share);
        }
        left -= long;
    }
    path.to
}

/// Returns the letters of the `n`-th, counted from 0: a to z, then aa, ab and so on.
fn letters(n: usize) -> String {
    let last = char::from(b'a' + u8::try_from(n % 26).unwrap_or(0));
    match (n / 26).checked_sub(1) {
        None => last.to_string(),
        Some(before) => format!("{}{last}", letters(before)),
    }
}
