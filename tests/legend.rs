//! Nothing on the map stays unexplained: read off the finished screens, page after page of the legend.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;

use kring::app::map;
use kring::deck::Lang;
use kring::map::{AnnotationKind, BadgeSort, Emphasis, Mark, NameForm, Run, Scene};
use kring::session::{Direction, Place, Session, Tie};
use kring::text::Id;
use ratatui::buffer::Buffer;
use support::chance::Chance;
use support::crowd::crowd;
use support::example;
use support::stage::Stage;
use support::wall::flat;

const SIZES: [(u16, u16); 3] = [(80, 24), (100, 30), (120, 40)];
/// The row of the screen on which the picture begins.
const TOP: u16 = 1;

/// A session at its map, the picture before it.
fn at_map(session: Session, columns: u16, rows: u16) -> Stage {
    let mut stage = Stage::home(Lang::Nl);
    stage.resize(columns, rows);
    stage.open(session);
    stage.go(Place::Card("actoren".into()));
    stage.model.open.as_mut().unwrap().map.show = map::Show::Picture;
    stage.resize(columns, rows);
    stage
}

fn scene(stage: &Stage) -> Scene {
    stage.model.open.as_ref().unwrap().map.scene().clone()
}

/// What the screen shows in some columns of a row of the picture; the cell behind a wide letter belongs to it.
fn read(buffer: &Buffer, row: u16, columns: std::ops::Range<u16>) -> String {
    let (mut text, mut next) = (String::new(), columns.start);
    while next < columns.end {
        let Some(cell) = buffer.cell((next, row + TOP)) else {
            break;
        };
        text.push_str(cell.symbol());
        next += u16::try_from(kring::text::cells(cell.symbol())).unwrap().max(1);
    }
    text.trim_end().to_owned()
}

/// What the screen shows where the scene has this run.
fn seen(buffer: &Buffer, run: &Run) -> String {
    read(buffer, run.row, run.col..run.col + run.width())
}

/// Everything the legend says, page after page until the first comes back, without spaces; and how many pages there were.
fn told(stage: &mut Stage) -> (String, usize) {
    let (mut all, mut pages) = (String::new(), BTreeSet::new());
    loop {
        let (buffer, scene) = (stage.buffer(), scene(stage));
        if !pages.insert(scene.legend_page) {
            return (all, pages.len());
        }
        let columns = buffer.area.width;
        let rows = scene.legend_row..scene.height;
        let text: Vec<String> = rows.map(|row| read(&buffer, row, 0..columns)).collect();
        let mut page = flat(&text.join(" "));
        if scene.legend_pages > 1 {
            let label = format!("·legenda{}/{}", scene.legend_page + 1, scene.legend_pages);
            assert!(page.contains(&label), "a page without its number: {page}");
            assert!(
                stage.screen().contains("Ctrl-U legenda"),
                "no word of the key that turns"
            );
            page = page.replacen(&label, "", 1);
        }
        all.push_str(&page.replacen(&flat(&scene.title), "", 1));
        stage.keys("ctrl-u");
    }
}

/// Every mark, number, badge, count, ring and sector of the finished screen is explained in the pages of its legend.
fn explained(stage: &mut Stage) -> usize {
    let (buffer, scene) = (stage.buffer(), scene(stage));
    let (legend, pages) = told(stage);
    let words = stage.model.words;
    let says = |sign: &str, meaning: &str| {
        let wanted = flat(&format!("{sign} {meaning}"));
        assert!(
            legend.contains(&wanted),
            "`{sign}` is not explained as `{meaning}` in\n{legend}"
        );
    };
    for item in scene.items.iter().filter(|item| item.form != NameForm::Missing) {
        // A full mark that stands for what is there now needs no words.
        if item.form != NameForm::Counted && item.mark != Mark::Now {
            let status = format!("{:?}", item.mark).to_lowercase();
            let mark = buffer.cell((item.at.0, item.at.1 + TOP)).unwrap().symbol();
            says(mark, &words.get(&format!("map-status-{status}")));
        }
        if let NameForm::Number(_) = item.form {
            says(&seen(&buffer, item.lines.first().unwrap()), &item.name);
        }
        if item.form == NameForm::Counted {
            assert!(legend.contains(&flat(&item.name)), "{} is nowhere\n{legend}", item.name);
        }
        for badge in &item.badges {
            let sign = seen(&buffer, &badge.run);
            match badge.sort {
                BadgeSort::Role(_) if sign.chars().all(char::is_lowercase) => says("a-z", &words.get("map-inferred")),
                BadgeSort::Role(role) => says(&sign, &roles(stage)[role.index]),
                BadgeSort::All => says(&sign, &words.get("map-matters-all")),
                BadgeSort::Others if sign == "☆" => says("☆", &words.get("map-matters-more")),
                BadgeSort::Others => says("☆n", &words.get("map-matters-others")),
                BadgeSort::People => says("◇n", &words.get("map-matters-people")),
                BadgeSort::Domain(_) => says(&sign, "ook"),
                BadgeSort::TooClose => says(&sign, &words.get("map-too-close")),
                BadgeSort::Nearer => says(&sign, &words.get("map-nearer")),
                BadgeSort::Farther => says(&sign, &words.get("map-farther")),
                BadgeSort::Group(_) => says("#n", &words.get("map-subgroup")),
            }
        }
    }
    for note in &scene.notes {
        if note.sort == AnnotationKind::Count {
            says(&seen(&buffer, &note.run), "");
        }
    }
    if !scene.ties.is_empty() {
        let whole = scene.ties.iter().any(|path| path.asked);
        says("⠤⠤", &words.get(if whole { "map-tie" } else { "map-tie-start" }));
    }
    labels(&scene, &buffer, &legend);
    grounds(stage, &scene, &buffer, &legend);
    pages
}

/// What ties the selected partner to others stands on its ties, or else in the legend; how many say it by a letter.
fn labels(scene: &Scene, buffer: &Buffer, legend: &str) -> usize {
    let written = scene.notes.iter().filter(|note| note.sort == AnnotationKind::Tie);
    let mut drawn: Vec<String> = written.map(|note| seen(buffer, &note.run)).collect();
    let mut takes = |text: &str| {
        let at = drawn.iter().position(|drawn| drawn == text);
        at.map(|at| drawn.remove(at)).is_some()
    };
    let mut letters = 0;
    for path in scene.ties.iter().filter(|path| path.tone == Emphasis::Selected) {
        let Some(label) = &path.label else { continue };
        let ends = [path.ends.0, path.ends.1].map(|end| &scene.items[end]);
        let other = ends.iter().find(|item| item.tone != Emphasis::Selected).unwrap();
        match path.sign.as_deref() {
            None => assert!(takes(label), "`{label}` stands nowhere"),
            Some(sign) => {
                assert!(sign.is_empty() || takes(sign), "no {sign} on the map");
                let way = match (path.direction, ends[0].tone == Emphasis::Selected) {
                    (Direction::None, _) => "",
                    (Direction::Both, _) => "↔",
                    (Direction::Forward, true) => "→",
                    (Direction::Forward, false) => "←",
                };
                let wanted = flat(&format!("{sign} {way} {}: {label}", other.name));
                assert!(legend.contains(&wanted), "`{wanted}` is not in\n{legend}");
                letters += usize::from(!sign.is_empty());
            }
        }
    }
    assert_eq!(drawn, Vec::<String>::new(), "what says this of no tie?");
    letters
}

fn roles(stage: &Stage) -> Vec<String> {
    let deck = &stage.model.open.as_ref().unwrap().deck;
    deck.map.roles.iter().map(|role| role.title.to_string()).collect()
}

/// Rings and sectors have their names on the map, or else in the legend.
fn grounds(stage: &Stage, scene: &Scene, buffer: &Buffer, legend: &str) {
    let template = &stage.model.open.as_ref().unwrap().deck.map;
    let drawn: Vec<String> = scene.notes.iter().map(|note| seen(buffer, &note.run)).collect();
    for ring in &template.rings {
        let named = drawn.iter().any(|text| *text == *ring.title) || legend.contains(&flat(&ring.title));
        assert!(named, "nothing names the ring {}", ring.title);
    }
    for sector in &scene.sectors {
        let domain = sector.domain.as_ref().and_then(|id| template.domain(id));
        let short = domain.map_or(sector.title.as_str(), |domain| &domain.short);
        let whole = |text: &String| text.starts_with(short) || text.starts_with(sector.title.as_str());
        assert!(
            drawn.iter().any(whole) || legend.contains(&flat(&sector.title)),
            "nothing names the domain {}",
            sector.title
        );
    }
}

#[test]
fn the_demo_is_explained_in_every_view() {
    for (columns, rows) in SIZES {
        let mut stage = at_map(support::stage::demo(Lang::Nl), columns, rows);
        for _ in 0..16 {
            explained(&mut stage);
            stage.keys("f6");
        }
        stage.keys("right");
        explained(&mut stage);
    }
}

#[test]
fn however_crowded_the_map_everything_on_it_is_explained() {
    let mut chance = Chance::new(3);
    for (partners, least) in [(1, 1), (12, 1), (40, 1), (76, 2), (120, 2)] {
        for (columns, rows) in SIZES {
            let mut stage = at_map(crowd(partners, &mut chance), columns, rows);
            let pages = explained(&mut stage);
            assert!(pages >= least || rows > 24, "{partners} partners on one page?");
            stage.keys("right");
            explained(&mut stage);
        }
    }
}

#[test]
fn every_tie_of_a_selected_partner_says_what_it_is() {
    for (columns, rows) in SIZES {
        let mut letters = 0;
        for session in example::schools().into_iter().chain([support::stage::demo(Lang::Nl)]) {
            let labelled = |id: &Id| {
                let of = |tie: &&Tie| tie.label.is_some() && (tie.from == *id || tie.to == *id);
                session.ties.iter().filter(of).count()
            };
            let mut ids: Vec<Id> = session.partners.iter().map(|p| p.id.clone()).collect();
            ids.sort_by_key(|id| std::cmp::Reverse(labelled(id)));
            let mut stage = at_map(session.clone(), columns, rows);
            let alone = scene(&stage);
            for id in ids.into_iter().take(8) {
                stage.model.open.as_mut().unwrap().map.selected = Some(id);
                stage.resize(columns, rows);
                let (buffer, now) = (stage.buffer(), scene(&stage));
                assert_eq!(now.legend_page, 0, "what is chosen is told first");
                let at = |scene: &Scene| scene.items.iter().map(|item| item.at).collect::<Vec<_>>();
                assert_eq!(at(&now), at(&alone), "somebody moved");
                letters += labels(&now, &buffer, &told(&mut stage).0);
            }
        }
        assert!(letters > 0, "{columns}×{rows} has room for every label?");
    }
}

#[test]
fn a_turned_page_leaves_the_map_where_it_is() {
    let mut stage = at_map(support::stage::demo(Lang::Nl), 80, 24);
    let first = scene(&stage);
    assert!(first.legend_pages > 1);
    let map = |stage: &mut Stage| {
        stage
            .screen()
            .lines()
            .take(usize::from(first.legend_row))
            .collect::<String>()
    };
    let before = map(&mut stage);
    stage.keys("ctrl-u");
    assert_eq!(scene(&stage).legend_page, 1);
    assert_eq!(map(&mut stage), before);
}
