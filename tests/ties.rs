//! Ties on the map: drawn from mark to mark where they are asked for, short elsewhere, and never over the mark or the name of a partner
//! that is not theirs nor behind the school's name, on the screen and in the pictures. Prints how many with `--nocapture`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be

mod support;

use std::rc::Rc;

use kring::deck::Lang;
use kring::locale::Words;
use kring::map::{Item, Legend, MapOptions, NameForm, Path, Run, Scene, View, arrange, layout};
use kring::render::{cells, svg};
use kring::session::Session;
use resvg::usvg::{self, roxmltree};
use support::chance::Chance;
use support::crowd::crowd;
use support::{example, stage};

/// The picture on the map card at 80×24, 100×30 and 120×40, and on the whole screen of 80×24.
const PICTURES: [(u16, u16); 4] = [(80, 19), (100, 23), (120, 33), (80, 23)];

fn schools() -> Vec<Session> {
    let mut all = example::schools();
    all.push(stage::demo(Lang::Nl));
    all
}

fn drawn(session: &Session, options: &MapOptions) -> Scene {
    let anchors = Some(Rc::new(arrange(session, &example::template())));
    layout(
        session,
        &example::template(),
        &MapOptions {
            anchors,
            ..options.clone()
        },
    )
}

fn options((width, height): (u16, u16), view: View) -> MapOptions {
    MapOptions {
        view,
        legend: Legend::Page(0),
        ..MapOptions::new(width, height, Words::of(Lang::Nl))
    }
}

/// Returns the cells that a line passes, looked at in small steps.
fn cells_of(run: &[(f32, f32)]) -> Vec<(u16, u16)> {
    let mut all = Vec::new();
    for pair in run.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        // As fine as the dots that lines are drawn with.
        let steps = ((b.0 - a.0) * 2.0).abs().max(((b.1 - a.1) * 4.0).abs()).ceil().max(1.0);
        for step in 0..steps as u32 {
            let share = (step as f32 + 0.5) / steps;
            all.push(((a.0 + (b.0 - a.0) * share) as u16, (a.1 + (b.1 - a.1) * share) as u16));
        }
    }
    all.dedup();
    all
}

fn covers(run: &Run, (col, row): (u16, u16)) -> bool {
    run.row == row && (run.col..run.col + run.width()).contains(&col)
}

/// Returns whether a partner's mark, name or sign stands in a cell.
fn stands(item: &Item, cell: (u16, u16)) -> bool {
    match item.form {
        NameForm::Missing => false,
        NameForm::Counted => item.at == cell,
        _ => {
            item.at == cell
                || item.lines.iter().any(|run| covers(run, cell))
                || item.badges.iter().any(|badge| covers(&badge.run, cell))
        }
    }
}

/// Returns what a tie runs over that is not its own.
fn over<'a>(scene: &'a Scene, path: &Path) -> Option<&'a str> {
    let ends = [path.ends.0, path.ends.1].map(|at| &scene.items[at]);
    let own = |item: &Item| {
        let counted = |end: &&Item| item.form == NameForm::Counted && end.at == item.at;
        ends.iter().any(|end| end.id == item.id) || ends.iter().any(counted)
    };
    for cell in path.runs.iter().flat_map(|run| cells_of(run)) {
        if covers(&scene.centre.name, cell) {
            return Some(&scene.centre.name.text);
        }
        if let Some(item) = scene.items.iter().find(|item| !own(item) && stands(item, cell)) {
            return Some(&item.name);
        }
    }
    None
}

/// Returns whether the legend says that a tie has no room.
fn told(scene: &Scene, path: &Path) -> bool {
    let name = |at: usize| scene.items[at].name.as_str();
    let pair = format!("{} – {}", name(path.ends.0), name(path.ends.1));
    scene.legend.iter().any(|entry| entry.text.contains(&pair))
}

#[test]
fn ties_run_over_nobody_elses_mark_or_name_on_the_screen() {
    for size in PICTURES {
        let (mut all, mut whole, mut short) = (0, 0, 0);
        for session in schools() {
            let code = &session.school.code;
            let mut asked = vec![(View::All, None), (View::Ties, None)];
            asked.extend(session.ties.iter().map(|tie| (View::All, Some(tie.from.clone()))));
            for (view, selected) in asked {
                let scene = drawn(
                    &session,
                    &MapOptions {
                        selected: selected.clone(),
                        ..options(size, view.clone())
                    },
                );
                for path in &scene.ties {
                    all += 1;
                    assert_eq!(over(&scene, path), None, "{code} at {size:?}: {} in {view:?}", path.id);
                    let ends = [path.ends.0, path.ends.1].map(|at| &scene.items[at].id);
                    let is_asked = view == View::Ties || selected.as_ref().is_some_and(|id| ends.contains(&id));
                    match path.way() {
                        Some(_) => assert!(is_asked, "{code}: {} is drawn in full unasked", path.id),
                        None if is_asked => {
                            assert!(
                                told(&scene, path),
                                "{code} at {size:?}: {} is hidden in silence",
                                path.id
                            );
                            short += 1;
                        }
                        None => {}
                    }
                    whole += usize::from(path.way().is_some());
                }
            }
        }
        println!("{size:?}: {all} ties, none over anybody; {whole} drawn in full, {short} told in words");
        // Where names stand close a few have room for a letter only.
        assert!(short * 100 <= 2 * whole, "{size:?}: {short} of {whole} have no room");
    }
}

/// What is drawn of a tie is seen: no name, no blank and no border lies on it.
#[test]
fn a_tie_that_is_asked_for_is_seen_from_mark_to_mark() {
    for session in schools() {
        let scene = drawn(&session, &options((120, 33), View::Ties));
        let grid = cells::draw(&scene);
        for path in scene.ties.iter().filter(|path| path.way().is_some()) {
            let ends = [path.ends.0, path.ends.1].map(|at| &scene.items[at]);
            for cell in cells_of(path.way().unwrap()) {
                let own = ends.iter().any(|item| stands(item, cell));
                let noted = scene.notes.iter().any(|note| covers(&note.run, cell));
                let shown = grid.cell(cell.0, cell.1).unwrap();
                let tied = matches!(shown.ink, cells::Ink::Tie | cells::Ink::TieSelected);
                assert!(
                    own || noted || tied,
                    "{}: {} at {cell:?}: {shown:?}",
                    session.school.code,
                    path.id
                );
            }
        }
    }
}

/// A picture: the marks and the words of each partner and the school's name as boxes, and the ties as lines from bend to bend.
struct Picture {
    /// Whose box (none for the school), left, top, right, bottom.
    boxes: Vec<(Option<usize>, [f32; 4])>,
    ties: Vec<Vec<Vec<(f32, f32)>>>,
}

fn number(node: roxmltree::Node<'_, '_>, name: &str) -> f32 {
    node.attribute(name).unwrap().parse().unwrap()
}

/// Returns how far the groups around a node move it.
fn moved(node: roxmltree::Node<'_, '_>) -> (f32, f32) {
    let by = |node: roxmltree::Node<'_, '_>| {
        let inside = node
            .attribute("transform")?
            .strip_prefix("translate(")?
            .strip_suffix(')')?
            .to_owned();
        let (x, y) = inside.split_once(' ')?;
        Some((x.parse::<f32>().ok()?, y.parse::<f32>().ok()?))
    };
    node.ancestors()
        .filter_map(by)
        .fold((0.0, 0.0), |sum, by| (sum.0 + by.0, sum.1 + by.1))
}

/// Returns the boxes of all texts as the renderer sets them, in the order of the document.
fn rendered(document: &str) -> Vec<[f32; 4]> {
    fn walk(group: &usvg::Group, all: &mut Vec<[f32; 4]>) {
        for node in group.children() {
            match node {
                usvg::Node::Group(group) => walk(group, all),
                usvg::Node::Text(text) => {
                    let b = text.abs_bounding_box();
                    // From the top of a d to the foot of a p, whatever the letters.
                    all.push([b.left(), b.top(), b.right(), b.bottom()]);
                }
                _ => {}
            }
        }
    }
    let mut options = usvg::Options::default();
    let fonts = options.fontdb_mut();
    fonts.load_font_data(include_bytes!("../assets/fonts/DejaVuSans.ttf").to_vec());
    fonts.load_font_data(include_bytes!("../assets/fonts/DejaVuSans-Bold.ttf").to_vec());
    let mut all = Vec::new();
    walk(
        usvg::Tree::from_str(document, &options).expect("an SVG").root(),
        &mut all,
    );
    all
}

fn read(document: &str, school: &str) -> Picture {
    let tree = roxmltree::Document::parse(document).unwrap();
    let mut boxes = Vec::new();
    let mut partners = 0;
    let texts = tree.descendants().filter(|node| node.has_tag_name("text"));
    let mut sizes = texts.map(|node| node.id()).zip(rendered(document));
    for node in tree.descendants() {
        let own = || {
            let group = node
                .parent_element()
                .filter(|g| g.has_tag_name("g") && g.attribute("class").is_none())?;
            group
                .children()
                .any(|child| child.has_tag_name("title"))
                .then_some(group.id())
        };
        if node.has_tag_name("g")
            && node.attribute("class").is_none()
            && node.children().any(|c| c.has_tag_name("title"))
        {
            partners += 1;
        }
        if node.has_tag_name("circle") && own().is_some() {
            let (x, y, r, by) = (number(node, "cx"), number(node, "cy"), number(node, "r"), moved(node));
            boxes.push((Some(partners), [x + by.0 - r, y + by.1 - r, x + by.0 + r, y + by.1 + r]));
        }
        if node.has_tag_name("text") {
            let (id, size) = sizes.next().unwrap();
            assert_eq!(id, node.id());
            if own().is_some() {
                boxes.push((Some(partners), size));
            } else if node.text() == Some(school) && node.attribute("font-weight").is_some() {
                boxes.push((None, size));
            }
        }
    }
    let ties = tree.descendants().filter(|node| node.attribute("class") == Some("tie"));
    let way = |node: roxmltree::Node<'_, '_>| {
        let by = moved(node);
        let point = |text: &str| {
            let (x, y) = text.split_once(' ').unwrap();
            (x.parse::<f32>().unwrap() + by.0, y.parse::<f32>().unwrap() + by.1)
        };
        // Behind words nothing is drawn; where those stand, what passes is looked at on the screen.
        let run = |part: &str| part.split('L').map(point).collect();
        let ways = node.children().filter_map(|path| path.attribute("d"));
        let parts = ways.flat_map(|way| way.split('M')).filter(|part| !part.is_empty());
        parts.map(run).collect()
    };
    Picture {
        boxes,
        ties: ties.map(way).collect(),
    }
}

/// Returns how many ties of a picture run over the mark or words of somebody else, or over the school's name.
fn struck(picture: &Picture, code: &str) -> usize {
    let within = |[left, top, right, bottom]: [f32; 4], (x, y): (f32, f32), by: f32| {
        left + by < x && x < right - by && top + by < y && y < bottom - by
    };
    let over = |runs: &Vec<Vec<(f32, f32)>>| {
        let ends: Vec<_> = runs
            .iter()
            .flat_map(|run| run.first().into_iter().chain(run.last()))
            .collect();
        let marks = picture.boxes.iter().filter(|(_, area)| area[2] - area[0] < 11.0);
        let own: Vec<usize> = marks
            .filter(|(_, area)| ends.iter().any(|end| within(*area, **end, -1.0)))
            .filter_map(|(whose, _)| *whose)
            .collect();
        let pieces = runs.iter().flat_map(|run| run.windows(2));
        let struck = |pair: &[(f32, f32)]| {
            let (a, b) = (pair[0], pair[1]);
            let steps = ((b.0 - a.0).hypot(b.1 - a.1)).ceil().max(1.0);
            let hit = (0..=steps as usize).find_map(|step| {
                let share = step as f32 / steps;
                let at = (a.0 + (b.0 - a.0) * share, a.1 + (b.1 - a.1) * share);
                let foreign = |whose: &Option<usize>| whose.is_none_or(|at| !own.contains(&at));
                picture
                    .boxes
                    .iter()
                    .find(|(whose, area)| foreign(whose) && within(*area, at, 1.0))
            });
            if let Some(hit) = hit {
                println!("{code}: {hit:?} between {a:?} and {b:?} of {runs:?}");
            }
            hit.is_some()
        };
        pieces.filter(|pair| struck(pair)).count() > 0
    };
    picture.ties.iter().filter(|runs| over(runs)).count()
}

#[test]
fn ties_run_over_nobody_elses_mark_or_name_in_pictures() {
    for size in [(80, 24), (120, 44), (160, 50)] {
        let (mut all, mut bad) = (0, 0);
        for session in schools() {
            for view in [View::All, View::Ties, View::Gaps] {
                let picture = MapOptions {
                    view,
                    ..MapOptions::picture(size.0, size.1, Words::of(Lang::Nl))
                };
                let scene = drawn(&session, &picture);
                let picture = read(&svg::write(&scene), &scene.centre.name.text);
                assert_eq!(picture.ties.len(), scene.ties.len());
                all += picture.ties.len();
                bad += struck(&picture, &session.school.code);
                for path in &scene.ties {
                    assert_eq!(
                        over(&scene, path),
                        None,
                        "{} at {size:?}: {}",
                        session.school.code,
                        path.id
                    );
                }
                let silent = scene
                    .ties
                    .iter()
                    .filter(|path| path.way().is_none() && !told(&scene, path));
                assert_eq!(silent.count(), 0, "{} at {size:?}", session.school.code);
            }
        }
        println!("{size:?}: {bad} of {all} ties over somebody else");
        assert_eq!(bad, 0, "{size:?}: of {all}");
    }
}

#[test]
fn ties_of_any_crowd_run_over_nobody_else() {
    let mut chance = Chance::new(5);
    for _ in 0..30 {
        let partners = 2 + chance.below(70);
        let session = crowd(partners, &mut chance);
        let size = (
            60 + u16::try_from(chance.below(80)).unwrap(),
            16 + u16::try_from(chance.below(30)).unwrap(),
        );
        let scene = drawn(&session, &options(size, View::Ties));
        for path in &scene.ties {
            assert_eq!(over(&scene, path), None, "{partners} at {size:?}");
            assert!(
                path.way().is_some() || told(&scene, path),
                "{partners} at {size:?}: {} is hidden",
                path.id
            );
        }
    }
}
