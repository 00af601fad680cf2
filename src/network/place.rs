//! From record to scene, step by step.
//!
//! Each step has a room of its own; this one only says in which order they follow.

use std::cell::Cell;
use std::collections::HashMap;

use crate::deck::MapTemplate;
use crate::session::Session;
use crate::text::shorten;

use super::count::{self, Kept};
use super::find::centre_of;
use super::ground::{Ground, Rect};
use super::guest::{self, Guest};
use super::pack::Board;
use super::scene::{Form, Item, Note, NoteKind, Path, RingLine, Run, Scene, Sector, Spot, Tone};
use super::{Options, View, aim, explain, legend, notes, room, seat, sectors};

/// Everything that stays the same while places are tried.
pub(super) struct Frame<'a> {
    pub session: &'a Session,
    pub template: &'a MapTemplate,
    pub options: &'a Options,
    pub sectors: Vec<Sector>,
    /// Rows kept for the legend.
    pub legend_rows: u16,
    /// Ties between partners, by their places in the record; two between the same partners count once.
    pub lines: Vec<(usize, usize)>,
    /// The widest names that found room so far, in the widths that `seat` tries; a map with less room begins with them.
    pub cap: Cell<usize>,
}

/// Smallest picture in which a map makes sense, in cells.
const LEAST: (u16, u16) = (24, 8);

pub(super) fn scene(session: &Session, template: &MapTemplate, options: &Options) -> Scene {
    let title = format!(
        "{} · {}",
        session.school.code,
        options.view.title(session, template, options.words)
    );
    let mut scene = Scene {
        width: options.width,
        height: options.height,
        aspect: options.aspect,
        lang: options.words.lang(),
        title: if options.ascii {
            title.replace(" · ", " - ")
        } else {
            title
        },
        ascii: options.ascii,
        legend_row: options.height,
        ..Scene::default()
    };
    let mut guests = guest::guests(session, template, options);
    let lines = sectors::lines(session);
    let sectors = sectors::ordered(sectors::sectors(session, template, options, &guests), &guests, &lines);
    sectors::seat_sectors(&mut guests, &sectors);
    let mut frame = Frame {
        session,
        template,
        options,
        sectors,
        legend_rows: 0,
        lines,
        cap: Cell::new(0),
    };
    frame.legend_rows = explain::first_rows(&guests, &scene, &frame);
    if options.width < LEAST.0 || options.height < LEAST.1 {
        return too_small(scene, guests, frame, options);
    }
    let room = options.height / 3;
    for again in [false, true, true] {
        let counts = fill(&mut scene, &mut guests, &frame);
        let rows = explain::explain(&mut scene, &counts, &frame);
        if rows <= frame.legend_rows || frame.legend_rows >= room {
            break;
        }
        // Numbers need rows to be explained in: once more, with less room for the map. Less room makes more numbers, so the next time
        // they get all that a legend may take.
        frame.legend_rows = if again { room } else { rows.min(room) };
    }
    explain::turn_page(&mut scene, options);
    scene
}

/// Returns a picture too small for a map: its title, and how many it does not show.
fn too_small(mut scene: Scene, guests: Vec<Guest>, frame: Frame<'_>, options: &Options) -> Scene {
    scene.sectors = frame.sectors;
    scene.items = guests
        .into_iter()
        .map(|g| Item {
            form: Form::Missing,
            ..g.item
        })
        .collect();
    scene.ground = vec![Spot::Outside; usize::from(options.width) * usize::from(options.height)];
    scene.legend = legend::numbers(&scene, &[], options.words);
    scene.legend_row = options.height.min(1);
    title(&mut scene, 0, options);
    explain::turn_page(&mut scene, options);
    scene
}

/// Writes the title of the picture, at the left of a row.
fn title(scene: &mut Scene, row: u16, options: &Options) {
    let text = shorten(&scene.title, usize::from(options.width), "");
    scene.notes.push(Note {
        run: Run { col: 0, row, text },
        sort: NoteKind::Title,
    });
}

/// How much a map gives up so that everybody is on it.
#[derive(Clone, Copy, PartialEq)]
enum Care {
    /// Nothing: names and titles take what they need.
    None,
    /// A seat is kept for the count of every field before names and titles are written.
    Kept,
    /// Every occupied field gets the same share of the ground, too.
    Even,
}

/// Gives every guest a place and builds the scene, as carefully as it takes to show everybody; what stands behind each count.
fn fill(scene: &mut Scene, guests: &mut [Guest], frame: &Frame<'_>) -> Vec<(String, Vec<String>)> {
    let mut counts = Vec::new();
    for care in [Care::None, Care::Kept, Care::Even] {
        counts = fill_with(scene, guests, frame, care);
        if scene.missing() == 0 {
            break;
        }
    }
    counts
}

fn fill_with(scene: &mut Scene, guests: &mut [Guest], frame: &Frame<'_>, care: Care) -> Vec<(String, Vec<String>)> {
    let options = frame.options;
    let free_rows = options.height - frame.legend_rows;
    let tray_rows = match room::tray_rows(guests, options.width, free_rows) {
        rows if care == Care::Even => rows.min(1),
        rows => rows,
    };
    let rect = Rect {
        col: 0,
        row: 0,
        width: options.width,
        height: free_rows - tray_rows,
    };
    let ground = match care {
        Care::Even => room::even(guests, frame, rect),
        _ => room::measured(guests, frame, rect),
    };
    let tray = Rect {
        col: 0,
        row: rect.height,
        width: options.width,
        height: tray_rows,
    };
    let rings = (0..rect.height).flat_map(|row| ground.row(row).into_iter().map(move |(a, b, spot)| (row, a, b, spot)));
    let below = (tray.row..free_rows).map(|row| (row, 0, tray.width, Spot::Tray));
    let (mut board, fields) = Board::new(options.width, free_rows, rings.chain(below));
    aim::targets(guests, &ground, tray, frame);
    scene.notes.clear();
    notes::middle(scene, &mut board, &ground, frame, tray);
    let kept = match care {
        Care::None => Kept::new(),
        _ => count::keep(guests, &mut board, &fields, options.ascii),
    };
    notes::titles(scene, &mut board, &ground, frame);
    let counts = seat::pack(guests, &mut board, frame, &fields, kept, scene);
    finish(scene, guests, &mut board, &ground, frame);
    counts
}

/// Rings, ties and ring names: what takes the room that names left.
fn finish(scene: &mut Scene, guests: &[Guest], board: &mut Board, ground: &Ground, frame: &Frame<'_>) {
    let options = frame.options;
    scene.items = guests.iter().map(|g| g.item.clone()).collect();
    scene.ground = board.ground.to_vec();
    scene
        .ground
        .resize(usize::from(options.width) * usize::from(options.height), Spot::Outside);
    scene.legend_row = options.height - frame.legend_rows;
    title(scene, scene.legend_row, options);
    scene.rings = ground
        .radii
        .iter()
        .enumerate()
        .map(|(i, &radius)| RingLine {
            radius,
            title: i
                .checked_sub(1)
                .and_then(|i| frame.template.rings.get(i))
                .map(|r| r.title.to_string())
                .unwrap_or_default(),
        })
        .collect();
    scene.last_ring = frame
        .template
        .rings
        .last()
        .map(|r| r.title.to_string())
        .unwrap_or_default();
    for (ring, named) in frame.template.rings.iter().enumerate() {
        if let Some(run) = notes::ring_run(board, ground, ring, &named.title) {
            board.take(run.row, run.col.saturating_sub(1), run.col + run.width() + 1);
            scene.notes.push(Note {
                run,
                sort: NoteKind::Ring,
            });
        }
    }
    scene.ties = paths(scene, frame);
    fade(scene);
    notes::tie_labels(scene, board);
}

/// Returns the ties between partners that are drawn, from mark to mark.
fn paths(scene: &Scene, frame: &Frame<'_>) -> Vec<Path> {
    let index: HashMap<&str, usize> = scene
        .items
        .iter()
        .enumerate()
        .map(|(i, item)| (item.id.as_str(), i))
        .collect();
    let selected = frame.options.selected.as_deref();
    let shown = |i: usize| {
        scene
            .items
            .get(i)
            .filter(|item| item.form != Form::Missing)
            .map(|item| centre_of(item.at))
    };
    let path = |tie: &crate::session::Tie| {
        let (a, b) = (*index.get(tie.from.as_str())?, *index.get(tie.to.as_str())?);
        let tone = match selected {
            Some(id) if *tie.from == *id || *tie.to == *id => Tone::Selected,
            Some(_) => Tone::Faded,
            None if frame.options.view == View::Ties => Tone::Strong,
            None => Tone::Plain,
        };
        Some(Path {
            id: tie.id.clone(),
            ends: (a, b),
            from: shown(a)?,
            to: shown(b)?,
            label: tie.label.as_ref().map(ToString::to_string),
            sign: None,
            direction: tie.direction,
            tone,
            heads: tie.direction != crate::session::Direction::None && (frame.options.heads || tone >= Tone::Strong),
        })
    };
    frame.session.ties.iter().filter_map(path).collect()
}

/// Fades what is not tied to the selected partner, so that those tied to it stand out.
fn fade(scene: &mut Scene) {
    for path in scene.ties.iter().filter(|path| path.tone == Tone::Selected) {
        for end in [path.ends.0, path.ends.1] {
            if let Some(item) = scene.items.get_mut(end).filter(|item| item.tone != Tone::Selected) {
                item.tone = Tone::Strong;
            }
        }
    }
}
