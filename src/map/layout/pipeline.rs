//! From record to scene, step by step.
//!
//! Each step is a module of its own; this one only says in which order they follow.

use std::collections::HashMap;

use crate::deck::MapTemplate;
use crate::session::{Anchors, Session};
use crate::text::shorten;

use super::aggregate::{self, Reserved};
use super::cell_grid::CellGrid;
use super::input::LayoutInput;
use super::node::{self, Node};
use super::{anchoring, annotations, arranging, label_placement, legend_pages, routing, sectors, sizing, targets};
use crate::map::geometry::{Rect, RingGeometry};
use crate::map::legend;
use crate::map::options::{Legend, MapOptions};
use crate::map::query::centre_of;
use crate::map::scene::{Annotation, AnnotationKind, Emphasis, Item, NameForm, Path, Region, RingLine, Run, Scene};
use crate::map::view::View;

/// Smallest picture in which a map makes sense, in cells.
const LEAST: (u16, u16) = (24, 8);

/// Returns a picture with its title and nothing on it.
fn blank(session: &Session, template: &MapTemplate, options: &MapOptions) -> Scene {
    let view = match options.few {
        true => options.words.get("map-view-few"),
        false => options.view.title(session, template, options.words),
    };
    let title = format!("{} · {view}", session.school.code);
    let title = match options.ascii {
        true => title.replace(" · ", " - "),
        false => title,
    };
    Scene {
        width: options.width,
        height: options.height,
        aspect: options.aspect,
        lang: options.words.lang(),
        title,
        ascii: options.ascii,
        legend_row: options.height,
        ..Scene::default()
    }
}

pub(super) fn scene(session: &Session, template: &MapTemplate, options: &MapOptions) -> Scene {
    let mut scene = blank(session, template, options);
    let mut nodes = node::nodes(session, template, options);
    let lines = sectors::lines(session);
    let anchors = anchors(session, template, options);
    node::anchor(&mut nodes, &anchors, template);
    let lone = anchors.sectors.iter().any(|sector| sector.domain.is_none());
    let sectors = sectors::sectors(session, template, options, &nodes, lone);
    let sectors = anchoring::sorted(sectors, &anchors);
    sectors::place_sectors(&mut nodes, &sectors);
    let mut input = LayoutInput {
        session,
        template,
        options,
        sectors,
        legend_rows: 0,
        lines,
        anchors: &anchors,
    };
    input.legend_rows = legend_pages::first_rows(&nodes, &scene, &input);
    if options.width < LEAST.0 || options.height < LEAST.1 {
        return too_small(scene, nodes, input, options);
    }
    let room = options.height / 3;
    for again in [false, true, true] {
        let counts = fill(&mut scene, &mut nodes, &input);
        let rows = legend_pages::explain(&mut scene, &counts, &input);
        if rows <= input.legend_rows || input.legend_rows >= room || options.legend != Legend::Whole {
            break;
        }
        // Numbers need rows to be explained in: once more, with less room for the map. Less room makes more numbers, so the next time
        // they get all that a legend may take.
        input.legend_rows = if again { room } else { rows.min(room) };
    }
    legend_pages::turn_page(&mut scene, options);
    scene
}

/// Returns the anchors that were given, brought up to the record; without any, those of a map laid out afresh.
fn anchors(session: &Session, template: &MapTemplate, options: &MapOptions) -> Anchors {
    match &options.anchors {
        Some(given) => {
            let mut anchors = Anchors::clone(given);
            anchoring::follow(&mut anchors, session, template);
            anchors
        }
        None => arranging::arrange(session, template),
    }
}

/// Returns a picture too small for a map: its title, and how many it does not show.
fn too_small(mut scene: Scene, nodes: Vec<Node>, input: LayoutInput<'_>, options: &MapOptions) -> Scene {
    scene.sectors = input.sectors;
    scene.items = nodes
        .into_iter()
        .map(|g| Item {
            form: NameForm::Missing,
            ..g.item
        })
        .collect();
    scene.ground = vec![Region::Outside; usize::from(options.width) * usize::from(options.height)];
    scene.legend = legend::numbers(&scene, &[], options.words);
    scene.legend_row = options.height.min(1);
    title(&mut scene, 0, options);
    legend_pages::turn_page(&mut scene, options);
    scene
}

/// Writes the title of the picture, at the left of a row.
fn title(scene: &mut Scene, row: u16, options: &MapOptions) {
    let text = shorten(&scene.title, usize::from(options.width), "");
    scene.notes.push(Annotation {
        run: Run { col: 0, row, text },
        sort: AnnotationKind::Title,
    });
}

/// How much a map gives up so that everybody is on it.
#[derive(Clone, Copy, PartialEq)]
enum Care {
    /// Nothing: names and titles take what they need.
    None,
    /// A placement is kept for the count of every field before names and titles are written.
    Reserved,
    /// Every occupied field gets the same share of the ground, too.
    Even,
}

/// Places every partner and builds the scene, as carefully as it takes to show all of them. Returns what stands behind each count.
fn fill(scene: &mut Scene, nodes: &mut [Node], input: &LayoutInput<'_>) -> Vec<(String, Vec<String>)> {
    let mut counts = Vec::new();
    for care in [Care::None, Care::Reserved, Care::Even] {
        counts = fill_with(scene, nodes, input, care);
        if scene.missing() == 0 {
            break;
        }
    }
    counts
}

fn fill_with(scene: &mut Scene, nodes: &mut [Node], input: &LayoutInput<'_>, care: Care) -> Vec<(String, Vec<String>)> {
    let options = input.options;
    let free_rows = options.height - input.legend_rows;
    let tray_rows = match sizing::tray_rows(nodes, options.width, free_rows) {
        rows if care == Care::Even => rows.min(1),
        rows => rows,
    };
    let rect = Rect {
        col: 0,
        row: 0,
        width: options.width,
        height: free_rows - tray_rows,
    };
    let geometry = match care {
        Care::Even => sizing::even(nodes, input, rect),
        _ => sizing::anchored(input.anchors, input, rect),
    };
    let tray = Rect {
        col: 0,
        row: rect.height,
        width: options.width,
        height: tray_rows,
    };
    let (mut grid, fields) = CellGrid::of(&geometry, tray);
    targets::targets(nodes, &geometry, tray);
    scene.notes.clear();
    annotations::middle(scene, &mut grid, &geometry, input, tray);
    let kept = match care {
        Care::None => Reserved::new(),
        _ => aggregate::keep(nodes, &mut grid, &fields, options.ascii),
    };
    annotations::titles(scene, &mut grid, &geometry, input);
    let counts = label_placement::pack(nodes, &mut grid, input, &fields, kept, scene);
    finish(scene, nodes, &mut grid, &geometry, input);
    counts
}

/// Draws rings, ties and ring names: what takes the room that names left.
fn finish(scene: &mut Scene, nodes: &[Node], grid: &mut CellGrid, geometry: &RingGeometry, input: &LayoutInput<'_>) {
    let options = input.options;
    scene.items = nodes.iter().map(|g| g.item.clone()).collect();
    scene.ground = grid.regions.to_vec();
    scene.ground.resize(
        usize::from(options.width) * usize::from(options.height),
        Region::Outside,
    );
    scene.legend_row = options.height - input.legend_rows;
    title(scene, scene.legend_row, options);
    scene.rings = geometry
        .radii
        .iter()
        .enumerate()
        .map(|(i, &radius)| RingLine {
            radius,
            title: i
                .checked_sub(1)
                .and_then(|i| input.template.rings.get(i))
                .map(|r| r.title.to_string())
                .unwrap_or_default(),
        })
        .collect();
    scene.last_ring = input
        .template
        .rings
        .last()
        .map(|r| r.title.to_string())
        .unwrap_or_default();
    for (ring, named) in input.template.rings.iter().enumerate() {
        if let Some(run) = annotations::ring_run(grid, geometry, ring, &named.title) {
            grid.take(run.row, run.col.saturating_sub(1), run.col + run.width() + 1);
            scene.notes.push(Annotation {
                run,
                sort: AnnotationKind::Ring,
            });
        }
    }
    scene.ties = paths(scene, input);
    fade(scene);
    routing::route(scene);
    for path in &mut scene.ties {
        path.heads &= path.way().is_some();
    }
    annotations::tie_labels(scene, grid);
}

/// Returns the ties between partners that are drawn, from mark to mark.
fn paths(scene: &Scene, input: &LayoutInput<'_>) -> Vec<Path> {
    let index: HashMap<&str, usize> = scene
        .items
        .iter()
        .enumerate()
        .map(|(i, item)| (item.id.as_str(), i))
        .collect();
    let selected = input.options.selected.as_deref();
    let shown = |i: usize| {
        scene
            .items
            .get(i)
            .filter(|item| item.form != NameForm::Missing)
            .map(|item| centre_of(item.at))
    };
    let path = |tie: &crate::session::Tie| {
        let (a, b) = (*index.get(tie.from.as_str())?, *index.get(tie.to.as_str())?);
        let tone = match selected {
            Some(id) if *tie.from == *id || *tie.to == *id => Emphasis::Selected,
            Some(_) => Emphasis::Faded,
            None if input.options.view == View::Ties => Emphasis::Strong,
            None => Emphasis::Plain,
        };
        Some(Path {
            id: tie.id.clone(),
            ends: (a, b),
            from: shown(a)?,
            to: shown(b)?,
            asked: input.options.heads || tone >= Emphasis::Strong,
            runs: Vec::new(),
            label: tie.label.as_ref().map(ToString::to_string),
            sign: None,
            direction: tie.direction,
            tone,
            heads: tie.direction != crate::session::Direction::None
                && (input.options.heads || tone >= Emphasis::Strong),
        })
    };
    input.session.ties.iter().filter_map(path).collect()
}

/// Fades what is not tied to the selected partner, so that those tied to it stand out.
fn fade(scene: &mut Scene) {
    for path in scene.ties.iter().filter(|path| path.tone == Emphasis::Selected) {
        for end in [path.ends.0, path.ends.1] {
            if let Some(item) = scene.items.get_mut(end).filter(|item| item.tone != Emphasis::Selected) {
                item.tone = Emphasis::Strong;
            }
        }
    }
}
