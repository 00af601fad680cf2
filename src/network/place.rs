//! From record to scene, step by step.
//!
//! Each step has a room of its own; this one only says in which order they follow.

use std::collections::HashMap;

use crate::deck::MapTemplate;
use crate::session::{Basis, SCHOOL, Session};
use crate::text::shorten;

use super::ground::{Ground, Rect};
use super::guest::{self, Guest};
use super::pack::Board;
use super::scene::{
    Badge, Entry, Form, Item, Note, NoteKind, Path, RingLine, Run, Scene, Sector, Spot, Tone, centre_of,
};
use super::{Options, View, aim, legend, notes, room, seat, sectors};

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
}

/// Smallest picture in which a map makes sense, in cells.
const LEAST: (u16, u16) = (24, 8);

pub(super) fn scene(session: &Session, template: &MapTemplate, options: &Options) -> Scene {
    let title = format!(
        "{} · {}",
        session.school.code,
        options.view.title(template, options.words)
    );
    let mut scene = Scene {
        width: options.width,
        height: options.height,
        aspect: options.aspect,
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
    scene.legend = first_legend(&guests, session, template, options);
    let marks = scene.legend.clone();
    let mut frame = Frame {
        session,
        template,
        options,
        sectors,
        legend_rows: 0,
        lines,
    };
    frame.legend_rows = legend_rows(&scene, options);
    if options.width < LEAST.0 || options.height < LEAST.1 {
        return too_small(scene, guests, frame, options);
    }
    let room = options.height / 3;
    loop {
        let counts = fill(&mut scene, &mut guests, &frame);
        let rows = full_legend(&mut scene, &marks, &counts, options);
        if !options.legend || rows <= frame.legend_rows || frame.legend_rows >= room {
            break;
        }
        // Numbers need rows to be explained in: once more, with less room for the map.
        frame.legend_rows = rows.min(room);
    }
    scene
}

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
    let text = shorten(&scene.title, usize::from(options.width), "");
    scene.notes = vec![Note {
        run: Run { col: 0, row: 0, text },
        sort: NoteKind::Title,
    }];
    scene.legend = legend::numbers(&scene, &[], options.words);
    scene
}

/// The legend of all marks; it depends on the record and the view, not on where things stand.
fn first_legend(guests: &[Guest], session: &Session, template: &MapTemplate, options: &Options) -> Vec<Entry> {
    let drawn: Vec<Item> = guests
        .iter()
        .map(|g| Item {
            badges: g
                .signs
                .iter()
                .map(|(_, sort)| Badge {
                    run: Run::default(),
                    sort: *sort,
                })
                .collect(),
            ..g.item.clone()
        })
        .collect();
    let inferred = session
        .partners
        .iter()
        .any(|p| p.importance.by.values().any(|b| *b == Basis::Inferred));
    let ties = session.ties.iter().any(|t| t.from != *SCHOOL && t.to != *SCHOOL);
    legend::marks(&drawn, template, inferred, ties, options.words, options.ascii)
}

fn legend_rows(scene: &Scene, options: &Options) -> u16 {
    if !options.legend {
        return 0;
    }
    let rows = legend::rows(&scene.legend, legend::lead(&scene.title), options.width).max(1);
    rows.min(options.height / 4)
}

/// What numbers stand for, then what marks mean: where room runs out, whom a number stands for matters more than a mark that every
/// map has. How many rows the whole legend takes.
fn full_legend(scene: &mut Scene, marks: &[Entry], counts: &[(String, Vec<String>)], options: &Options) -> u16 {
    scene.legend = legend::numbers(scene, counts, options.words);
    scene.legend.extend_from_slice(marks);
    legend::rows(&scene.legend, legend::lead(&scene.title), options.width).max(1)
}

/// Gives every guest a place and builds the scene; what stands behind each count.
fn fill(scene: &mut Scene, guests: &mut [Guest], frame: &Frame<'_>) -> Vec<(String, Vec<String>)> {
    let options = frame.options;
    let free_rows = options.height - frame.legend_rows;
    let tray_rows = room::tray_rows(guests, options.width, free_rows);
    let rect = Rect {
        col: 0,
        row: 0,
        width: options.width,
        height: free_rows - tray_rows,
    };
    let ground = room::measured(guests, frame, rect);
    let mut board = Board::new(options.width, free_rows);
    board.lay(rect, |col, row| ground.spot(col, row));
    let tray = Rect {
        col: 0,
        row: rect.height,
        width: options.width,
        height: tray_rows,
    };
    board.lay(tray, |_, _| Spot::Tray);
    scene.notes.clear();
    notes::begin(scene, &mut board, &ground, frame, tray);
    aim::targets(guests, &ground, tray);
    aim::settle(guests, &ground, frame);
    let counts = seat::pack(guests, &mut board, frame, scene);
    finish(scene, guests, &mut board, &ground, frame);
    counts
}

/// Rings, ties and ring names: what takes the room that names left.
fn finish(scene: &mut Scene, guests: &[Guest], board: &mut Board, ground: &Ground, frame: &Frame<'_>) {
    let options = frame.options;
    scene.items = guests.iter().map(|g| g.item.clone()).collect();
    scene.ground = board.ground.clone();
    scene
        .ground
        .resize(usize::from(options.width) * usize::from(options.height), Spot::Outside);
    scene.legend_row = options.height - frame.legend_rows;
    if options.legend {
        scene.notes.push(Note {
            run: Run {
                col: 0,
                row: scene.legend_row,
                text: shorten(&scene.title, usize::from(options.width), ""),
            },
            sort: NoteKind::Title,
        });
    }
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

/// The ties between partners that are drawn, from mark to mark.
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
            direction: tie.direction,
            tone,
        })
    };
    frame.session.ties.iter().filter_map(path).collect()
}

/// With a partner selected, those tied to it stand out.
fn fade(scene: &mut Scene) {
    for path in scene.ties.iter().filter(|path| path.tone == Tone::Selected) {
        for end in [path.ends.0, path.ends.1] {
            if let Some(item) = scene.items.get_mut(end).filter(|item| item.tone != Tone::Selected) {
                item.tone = Tone::Strong;
            }
        }
    }
}
