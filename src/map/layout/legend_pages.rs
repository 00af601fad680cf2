//! What the legend of a map holds, how many rows it gets, and which page of it is shown.
//!
//! Where every entry stands in those rows is the business of `legend`.

use crate::say;
use crate::text::cells;

use super::input::LayoutInput;
use super::node::Node;
use crate::map::legend::{self, LegendRoom};
use crate::map::options::{Legend, MapOptions};
use crate::map::scene::{Annotation, AnnotationKind, Badge, Item, NameForm, Region, Run, Scene};

/// Returns how many rows the marks need, before anything stands anywhere.
pub(super) fn first_rows(nodes: &[Node], scene: &Scene, input: &LayoutInput<'_>) -> u16 {
    let options = input.options;
    if let Legend::Page(_) = options.legend {
        return page_rows(options.height);
    }
    let drawn: Vec<Item> = nodes
        .iter()
        .map(|g| Item {
            form: NameForm::Full,
            // As many rows as every status would take: the map has the same room in every view.
            mark: g.status.into(),
            badges: g
                .signs
                .iter()
                .map(|(sign, sort)| Badge {
                    run: Run {
                        text: sign.clone(),
                        ..Run::default()
                    },
                    sort: *sort,
                })
                .collect(),
            ..g.item.clone()
        })
        .collect();
    let mut entries = legend::marks(&drawn, input.template, options.words, options.ascii);
    if !input.lines.is_empty() {
        entries.push(legend::tie(options.words, options.ascii));
    }
    let marks = legend::rows(&entries, LegendRoom::endless(&scene.title, options.width)).max(1);
    marks.min(options.height / 4)
}

/// Returns the rows of a page of the legend: by the height alone, for the map must not move when a mark comes into use.
fn page_rows(height: u16) -> u16 {
    ((height + 11) / 14).max(1)
}

/// Returns what the ties of the selected partner are, what numbers stand for, what marks mean, then what the map has no room to say.
/// Returns how many rows it should have, the same whoever is selected: the map must not move for it.
pub(super) fn explain(scene: &mut Scene, counts: &[(String, Vec<String>)], input: &LayoutInput<'_>) -> u16 {
    let options = input.options;
    let (words, ascii) = (options.words, options.ascii);
    let mut entries = legend::numbers(scene, counts, words);
    entries.extend(legend::marks(&scene.items, input.template, words, ascii));
    if !scene.ties.is_empty() {
        entries.push(legend::tie(words, ascii));
    }
    let brief = legend::brief(&entries, words);
    let marks = legend::rows(&brief, LegendRoom::endless(&scene.title, options.width)).max(1);
    // What needs fewer words takes no room from the map, and gives it none: it must not move for that.
    legend::spare(&mut entries);
    if !scene.ties.iter().any(|path| path.asked) {
        legend::shorten_ties(&mut entries, words);
    }
    entries.extend(legend::ground(scene, input.template, words));
    entries.extend(legend::without_way(scene, words));
    scene.legend = legend::labels(scene);
    scene.legend.extend_from_slice(&entries);
    if scene.ties.iter().any(|path| path.heads) {
        scene.legend.push(legend::arrow(words, ascii));
    }
    marks
}

/// Gives the legend the room it may have, and shows the page that is asked for.
pub(super) fn turn_page(scene: &mut Scene, options: &MapOptions) {
    // A title on a row of its own leaves the legend's rows whole.
    let above = |note: &Annotation| note.sort == AnnotationKind::Title && note.run.row < scene.legend_row;
    let lead = if scene.notes.iter().any(above) {
        0
    } else {
        cells(&scene.title) + 3
    };
    let mut room = LegendRoom {
        lead,
        ..LegendRoom::endless("", options.width)
    };
    let rows = legend::rows(&scene.legend, room);
    let most = scene.height - scene.legend_row;
    scene.legend_pages = 1;
    match options.legend {
        _ if rows <= most => {}
        Legend::Whole => {
            scene.height = scene.legend_row.saturating_add(rows);
            let cells = usize::from(scene.width) * usize::from(scene.height);
            scene.ground.resize(cells, Region::Outside);
        }
        Legend::Page(_) if most == 0 => {}
        Legend::Page(page) => {
            // Room for the longest label there can be.
            room.lead += cells(&label(rows.into(), rows.into(), options)) + 1;
            room.rows = most;
            scene.legend_pages = usize::from(legend::rows(&scene.legend, room).div_ceil(most)).max(1);
            scene.legend_page = page % scene.legend_pages;
            let run = Run {
                col: u16::try_from(lead).unwrap_or(u16::MAX).saturating_sub(2),
                row: scene.legend_row,
                text: label(scene.legend_page + 1, scene.legend_pages, options),
            };
            let sort = AnnotationKind::Title;
            scene.notes.push(Annotation { run, sort });
        }
    }
    scene.legend_lead = u16::try_from(room.lead).unwrap_or(u16::MAX);
}

/// Returns which page of the legend is shown, counted from 1, behind the title of the picture.
fn label(page: usize, pages: usize, options: &MapOptions) -> String {
    let text = say!(options.words, "map-legend-page", page = page, pages = pages);
    format!("{} {text}", if options.ascii { '-' } else { '·' })
}
