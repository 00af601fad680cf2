//! What the map promises, read off the finished cells: nothing overlaps, nobody is missing, every ring and sector is the recorded one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use kring::deck::{Lang, MapTemplate};
use kring::locale::Words;
use kring::map::{
    AnnotationKind, BadgeSort, Emphasis, Item, Legend, LegendEntry, MapOptions, Mark, NameForm, NodePlace, Run, Scene,
    Sign, View, arrange, follow, layout,
};
use kring::render::cells::{Grid, draw};
use kring::session::{Basis, Direction, Partner, Session, Side, Tie};
use proptest::prelude::*;
use support::example;

const SIZES: [(u16, u16); 5] = [(80, 24), (100, 30), (120, 40), (160, 50), (240, 60)];

fn options(width: u16, height: u16) -> MapOptions {
    MapOptions::new(width, height, Words::of(Lang::Nl))
}

fn picture(session: &Session, template: &MapTemplate, options: &MapOptions) -> (Scene, Grid) {
    let scene = layout(session, template, options);
    let grid = draw(&scene);
    (scene, grid)
}

/// The cells a run covers, as they are on the grid.
fn read(grid: &Grid, run: &Run) -> String {
    (run.col..run.col + run.width())
        .filter_map(|col| grid.cell(col, run.row))
        .map(|cell| cell.symbol.as_str())
        .collect()
}

/// Every cell that words or marks claim; fails where two claim the same.
fn claims(scene: &Scene) {
    let mut taken: BTreeMap<(u16, u16), String> = BTreeMap::new();
    let mut claim = |col: u16, row: u16, who: &str| {
        assert!(
            col < scene.width && row < scene.height,
            "{who} leaves the picture at {col},{row}"
        );
        if let Some(other) = taken.insert((col, row), who.to_owned()) {
            panic!("{who} and {other} share the cell {col},{row}");
        }
    };
    let mut run = |run: &Run, who: &str| (run.col..run.col + run.width()).for_each(|col| claim(col, run.row, who));
    run(&scene.centre.name, "the school");
    for note in scene.notes.iter().filter(|n| n.sort != AnnotationKind::Count) {
        run(&note.run, &note.run.text);
    }
    for item in scene
        .items
        .iter()
        .filter(|i| !matches!(i.form, NameForm::Counted | NameForm::Missing))
    {
        run(
            &Run {
                col: item.at.0,
                row: item.at.1,
                text: "x".into(),
            },
            &item.name,
        );
        item.lines.iter().for_each(|line| run(line, &item.name));
        item.badges.iter().for_each(|badge| run(&badge.run, &item.name));
    }
}

/// Ring and place along the border of a cell, worked out from the borders the scene shows.
fn polar(scene: &Scene, (col, row): (u16, u16)) -> (usize, f32) {
    let u = (f32::from(col) + 0.5 - scene.centre.at.0) / scene.centre.half.0;
    let v = (f32::from(row) + 0.5 - scene.centre.at.1) / scene.centre.half.1;
    let radius = (u.powi(4) + v.powi(4)).sqrt().sqrt();
    let ring = scene.rings.iter().filter(|line| radius >= line.radius).count();
    let turn = match (u.abs() <= v.abs(), v < 0.0, u > 0.0) {
        (true, true, _) => u / -v,
        (true, false, _) => 4.0 - u / v,
        (false, _, true) => 2.0 + v / u,
        (false, _, false) => 6.0 + v / u,
    };
    (ring, if turn < 0.0 { turn + 8.0 } else { turn })
}

fn standing(scene: &Scene, grid: &Grid, template: &MapTemplate, partner: &Partner, item: &Item) {
    let name = &partner.name;
    let ring = partner
        .distance
        .ring
        .as_ref()
        .and_then(|id| template.ring(id))
        .map(|(at, _)| at);
    let (seen, turn) = polar(scene, item.at);
    let ground = grid.cell(item.at.0, item.at.1).and_then(|cell| cell.ground);
    match (item.place, ring) {
        (NodePlace::School, _) => {
            assert!(partner.is_internal(), "{name} stands in the school");
            assert_eq!(
                (seen, ground),
                (0, Some(0)),
                "{name} stands outside the school's circle"
            );
        }
        (NodePlace::Tray, ring) => {
            assert_eq!(ring, None, "{name} lies in the tray");
            assert_eq!(ground, None, "{name} lies on a ring");
        }
        (NodePlace::Field { sector, .. }, Some(ring)) => {
            assert_eq!(
                (seen, ground.map(usize::from)),
                (ring + 1, Some(ring + 1)),
                "{name} stands on the wrong ring: {:?} {:?} of {} in {}x{}",
                item.form,
                item.at,
                scene.items.len(),
                scene.width,
                scene.height
            );
            let drawn = &scene.sectors[sector];
            match &drawn.domain {
                Some(domain) => assert!(partner.domains.contains(domain), "{name} stands in {domain}"),
                None => assert!(partner.domains.is_empty(), "{name} stands in no domain"),
            }
            let (from, to) = drawn.span;
            let turn = if turn < from { turn + 8.0 } else { turn };
            assert!(
                (from..=to).contains(&turn),
                "{name} at {turn} outside {from} to {to}: {:?} {:?} {:?} of {} in {}x{}",
                item.form,
                item.at,
                item.place,
                scene.items.len(),
                scene.width,
                scene.height
            );
        }
        (place, ring) => panic!("{name}: {place:?} with ring {ring:?}"),
    }
}

fn legible(scene: &Scene, grid: &Grid, item: &Item) {
    let name = &item.name;
    let explained = |sign: &str| {
        scene
            .legend
            .iter()
            .any(|e| e.sort == Sign::Number && e.sign == sign && e.text.contains(name.as_str()))
    };
    let drawn: Vec<String> = item.lines.iter().map(|line| read(grid, line)).collect();
    let mark = grid
        .cell(item.at.0, item.at.1)
        .map(|cell| cell.symbol.clone())
        .unwrap_or_default();
    match item.form {
        NameForm::Full => assert_eq!(drawn.join(" "), *name),
        NameForm::Short => assert!(!drawn.join("").is_empty() && drawn.join("") != *name, "{name}"),
        NameForm::Number(n) => {
            assert_eq!(drawn, [n.to_string()], "{name}");
            assert!(explained(&n.to_string()), "{n} stands unexplained for {name}");
        }
        NameForm::Counted => {
            let near = |n: &&kring::map::Annotation| n.run.row == item.at.1 && n.run.col.abs_diff(item.at.0) < 8;
            let counts = scene
                .notes
                .iter()
                .filter(|n| n.sort == AnnotationKind::Count)
                .filter(near);
            let told: Vec<_> = counts.filter(|note| explained(&note.run.text)).collect();
            assert!(!told.is_empty(), "no count stands for {name}");
            told.iter()
                .for_each(|note| assert_eq!(read(grid, &note.run), note.run.text));
        }
        NameForm::Missing => panic!("{name} is missing"),
    }
    if item.form != NameForm::Counted {
        assert_eq!(
            mark.chars().next(),
            Some(item.mark.symbol(scene.ascii)),
            "{name} without its mark"
        );
    }
}

/// All that must hold of any map at a size that is made for it.
fn true_map(session: &Session, template: &MapTemplate, options: &MapOptions) -> Scene {
    let (scene, grid) = picture(session, template, options);
    assert_eq!(scene.items.len(), session.partners.len());
    // A legend that needs more rows makes the picture higher, nothing else does.
    assert_eq!(grid.cells.len(), usize::from(options.width) * usize::from(scene.height));
    assert!(scene.height == options.height || scene.legend_row < options.height);
    claims(&scene);
    for (partner, item) in session.partners.iter().zip(&scene.items) {
        assert_eq!(partner.id, item.id);
        standing(&scene, &grid, template, partner, item);
        legible(&scene, &grid, item);
    }
    for row in grid.rows() {
        let width: usize = row.iter().map(|cell| kring::text::cells(&cell.symbol)).sum();
        assert_eq!(width, row.len(), "a row of another width");
    }
    scene
}

#[test]
fn schools_stand_truly_at_every_size() {
    let template = example::template();
    for session in example::schools() {
        for (width, height) in SIZES {
            true_map(&session, &template, &options(width, height));
            true_map(
                &session,
                &template,
                &MapOptions {
                    ascii: true,
                    ..options(width, height)
                },
            );
        }
    }
}

/// Least shares of names in full, in percent, for BOS1, BOS2 and SOS3.
const FULL: [((u16, u16), [usize; 3]); 5] = [
    ((80, 24), [70, 55, 90]),
    ((100, 30), [95, 90, 96]),
    ((120, 40), [100; 3]),
    ((160, 50), [100; 3]),
    ((240, 60), [100; 3]),
];

#[test]
fn enough_names_stand_in_full() {
    let template = example::template();
    for session in example::schools() {
        let school = example::COMMITTED
            .iter()
            .position(|(code, _)| session.school.code == **code)
            .expect("a school we know");
        for ((width, height), least) in FULL {
            let scene = layout(&session, &template, &options(width, height));
            let full = scene.items.iter().filter(|item| item.form == NameForm::Full).count();
            let share = full * 100 / scene.items.len();
            assert!(
                share >= least[school],
                "{} at {width}×{height}: {share} %",
                session.school.code
            );
        }
    }
}

#[test]
fn ties_cross_less_often_than_in_a_general_radial_layout() {
    // Graphviz twopi on the same graphs: 40, 10 and 17 crossings between ties of partners.
    let template = example::template();
    for (width, height) in SIZES {
        let crossings = |code| layout(&example::school(code), &template, &options(width, height)).crossings();
        let all = crossings("BOS1") + crossings("BOS2") + crossings("SOS3");
        assert!(all <= 67, "{width}×{height}: {all} crossings");
    }
}

#[test]
fn the_same_record_gives_the_same_scene() {
    let (template, session) = (example::template(), example::school("BOS1"));
    let first = layout(&session, &template, &options(120, 40));
    assert_eq!(first, layout(&session, &template, &options(120, 40)));
}

/// How many of the partners both scenes show stand elsewhere: more than an eighth of the width or height away.
fn moved(before: &Scene, after: &Scene) -> usize {
    let far = |item: &&Item| {
        after.item(&item.id).is_some_and(|now| {
            now.at.0.abs_diff(item.at.0) > before.width / 8 || now.at.1.abs_diff(item.at.1) > before.height / 8
        })
    };
    before.items.iter().filter(far).count()
}

#[test]
fn adding_or_moving_one_partner_leaves_the_others_where_they_were() {
    let template = example::template();
    for (code, _) in example::COMMITTED {
        let session = example::school(code);
        let anchors = arrange(&session, &template);
        let drawn = |session: &Session| {
            let mut anchors = anchors.clone();
            follow(&mut anchors, session, &template);
            let anchors = Some(Rc::new(anchors));
            layout(
                session,
                &template,
                &MapOptions {
                    anchors,
                    ..options(120, 40)
                },
            )
        };
        let before = drawn(&session);
        let (mut tries, mut shifted) = (0, 0);
        for (domain, ring) in template.domains.iter().zip(template.rings.iter().cycle()) {
            let mut added = session.clone();
            let partner = Partner {
                id: "nieuw".into(),
                name: "een nieuwe partner".into(),
                domains: vec![domain.id.clone()],
                ..Default::default()
            };
            added.partners.push(Partner {
                distance: kring::session::Distance {
                    ring: Some(ring.id.clone()),
                    ..Default::default()
                },
                ..partner
            });
            shifted += moved(&before, &drawn(&added));
            let mut nearer = session.clone();
            nearer.partners[tries * 3].distance.ring = Some(ring.id.clone());
            shifted += moved(&before, &drawn(&nearer));
            tries += 1;
        }
        let share = shifted * 100 / (2 * tries * session.partners.len());
        assert!(share <= 4, "{code}: {share} % moved");
    }
}

#[test]
fn an_empty_map_shows_the_school_and_what_to_do() {
    let template = example::template();
    let mut session = Session::default();
    session.school.code = "BOS9".into();
    for (width, height) in [(24, 8), (26, 8), (40, 10), (80, 24), (120, 40)] {
        let (scene, grid) = picture(&session, &template, &options(width, height));
        claims(&scene);
        let all: String = grid.text().split_whitespace().collect();
        assert!(all.contains("BOS9"));
        assert!(
            all.contains("Noteer"),
            "{width}×{height} without a hint: {}",
            grid.text()
        );
    }
    // Near and far have about as much room before anybody stands there.
    let (scene, _) = picture(&session, &template, &options(120, 40));
    let radii: Vec<f32> = scene.rings.iter().map(|line| line.radius).collect();
    let thin = radii
        .windows(2)
        .map(|pair| pair[1] - pair[0])
        .fold(f32::INFINITY, f32::min);
    assert!(thin > 0.12, "{radii:?}");
}

#[test]
fn any_size_and_any_deck_draws() {
    let session = example::school("BOS2");
    for (domains, rings) in [(1, 1), (12, 9), (6, 4), (0, 0)] {
        let mut template = example::template();
        let (domain, ring) = (template.domains[0].clone(), template.rings[0].clone());
        template.domains = (0..domains)
            .map(|i| kring::deck::Domain {
                id: format!("domein-{i}").as_str().into(),
                ..domain.clone()
            })
            .collect();
        template.rings = (0..rings)
            .map(|i| kring::deck::Ring {
                id: format!("ring-{i}").as_str().into(),
                ..ring.clone()
            })
            .collect();
        let mut session = session.clone();
        for (i, partner) in session.partners.iter_mut().enumerate() {
            partner.domains = template
                .domains
                .get(i % domains.max(1))
                .map(|d| d.id.clone())
                .into_iter()
                .collect();
            partner.distance.ring = template.rings.get(i % rings.max(1)).map(|r| r.id.clone());
        }
        for (width, height) in [
            (0, 0),
            (1, 1),
            (1, 200),
            (500, 1),
            (23, 7),
            (24, 8),
            (60, 20),
            (80, 24),
            (120, 40),
        ] {
            let (scene, _) = picture(&session, &template, &options(width, height));
            let told = scene.legend.iter().any(|entry| entry.sort == Sign::Remark);
            assert!(
                scene.missing() == 0 || told,
                "{} missing at {width}×{height} without a word",
                scene.missing()
            );
            claims(&scene);
        }
    }
}

#[test]
fn a_thousand_partners_still_draw() {
    let (template, mut session) = (example::template(), example::school("BOS1"));
    let partners = session.partners.clone();
    session.partners = (0..1000)
        .map(|i| Partner {
            id: format!("partner-{i}").as_str().into(),
            ..partners[i % partners.len()].clone()
        })
        .collect();
    session.ties.clear();
    true_map(&session, &template, &options(120, 40));
}

#[test]
fn the_most_crowded_map_shows_at_least_a_count_in_every_field() {
    let template = example::template();
    for (each, width, height) in [
        (1, 80, 24),
        (3, 80, 24),
        (12, 80, 24),
        (40, 80, 24),
        (3, 60, 20),
        (3, 40, 24),
    ] {
        let homes = template.domains.iter().map(|d| vec![d.id.clone()]).chain([Vec::new()]);
        let rings = || template.rings.iter().map(|r| Some(r.id.clone())).chain([None]);
        let places = homes.flat_map(|home| rings().map(move |ring| (home.clone(), ring)));
        let mut partners = Vec::new();
        for (i, (domains, ring)) in places.flat_map(|place| vec![place; each]).enumerate() {
            let mut partner = Partner {
                name: format!("een partner met een naam die nergens past, nummer {i}")
                    .as_str()
                    .into(),
                domains,
                ..Default::default()
            };
            partner.distance.ring = ring;
            if i % 13 == 0 {
                partner.side = Side::Internal;
            }
            partners.push(partner);
        }
        true_map(&session(partners, Vec::new()), &template, &options(width, height));
    }
}

#[test]
fn arrows_reach_every_partner() {
    use kring::map::MapDirection::{Down, Left, Right, Up};
    let scene = layout(&example::school("BOS1"), &example::template(), &options(120, 40));
    let start = scene.neighbour(None, Up).expect("a first partner");
    let (mut seen, mut todo) = (BTreeSet::from([start.clone()]), vec![start]);
    while let Some(id) = todo.pop() {
        let next = [Up, Down, Left, Right]
            .into_iter()
            .filter_map(|d| scene.neighbour(Some(&id), d));
        todo.extend(next.filter(|id| seen.insert(id.clone())));
    }
    assert_eq!(seen.len(), scene.items.len());
    let item = &scene.items[0];
    assert_eq!(scene.at(item.at.0, item.at.1), Some(item.id.clone()));
}

#[test]
fn the_legend_explains_every_mark_in_use_and_no_other() {
    let template = example::template();
    for view in [View::All, View::Gaps, View::Ties, View::Moved, View::Important(None)] {
        let scene = layout(
            &example::school("SOS3"),
            &template,
            &MapOptions {
                view,
                ..options(120, 40)
            },
        );
        let mut marks: BTreeSet<_> = scene.items.iter().map(|i| i.mark).collect();
        marks.retain(|mark| *mark != Mark::Now);
        let one = |sort| {
            if let BadgeSort::Group(_) = sort {
                BadgeSort::Group(1)
            } else {
                sort
            }
        };
        let badges: BTreeSet<_> = scene
            .items
            .iter()
            .flat_map(|i| i.badges.iter().map(|b| one(b.sort)))
            .collect();
        let told_marks: BTreeSet<_> = scene
            .legend
            .iter()
            .filter_map(|e| if let Sign::Mark(m) = e.sort { Some(m) } else { None })
            .collect();
        let told_badges: BTreeSet<_> = scene
            .legend
            .iter()
            .filter_map(|e| if let Sign::Badge(b) = e.sort { Some(b) } else { None })
            .collect();
        assert!(marks.is_subset(&told_marks), "{marks:?}: {told_marks:?}");
        assert_eq!(badges, told_badges);
    }
}

/// A partner that matters to single participants is marked on every map; how many they are stands where importance is asked for.
#[test]
fn what_matters_to_single_participants_bears_their_number() {
    let mut session = example::school("SOS3");
    let partner = &mut session.partners[0];
    partner.importance.by = ["p1", "p3"].map(|who| (who.into(), Basis::Stated)).into();
    let id = partner.id.clone();
    let of = |view, ascii| {
        let options = MapOptions {
            view,
            ascii,
            ..options(120, 40)
        };
        let scene = layout(&session, &example::template(), &options);
        let item = scene.items.iter().find(|item| item.id == id).unwrap();
        let told = scene.legend.iter().any(|e| e.sort == Sign::Badge(BadgeSort::People));
        (item.badges.first().map(|badge| badge.run.text.clone()), told)
    };
    assert_eq!(of(View::All, false), (Some("☆".to_owned()), false));
    assert_eq!(of(View::Important(None), false), (Some("◇2".to_owned()), true));
    assert_eq!(of(View::Important(None), true), (Some("&2".to_owned()), true));
}

fn template() -> &'static MapTemplate {
    static READ: std::sync::OnceLock<MapTemplate> = std::sync::OnceLock::new();
    READ.get_or_init(example::template)
}

fn name() -> impl Strategy<Value = String> {
    let latin = "[A-Za-zéï’() -]{1,130}";
    let wide = "[学校区図書館 a-z]{1,60}";
    let combining = "(a\u{327}|o\u{328}|क्षि|e|w| ){1,60}";
    prop_oneof![6 => latin, 2 => wide, 1 => combining].prop_map(|name| format!("n{name}"))
}

prop_compose! {
    fn partner()(name in name(), ring in 0usize..6, domains in proptest::collection::vec(0usize..6, 0..3), side in 0u8..12, others in 0u16..20) -> Partner {
        let template = template();
        let mut domains: Vec<_> = domains.iter().map(|d| template.domains[*d].id.clone()).collect();
        domains.dedup();
        let mut partner = Partner { name: name.into(), domains, ..Default::default() };
        partner.distance.ring = template.rings.get(ring).map(|r| r.id.clone());
        partner.side = if side == 0 { Side::Internal } else { Side::External };
        partner.importance.others = kring::session::Others::Number(others.saturating_sub(15));
        partner
    }
}

fn session(partners: Vec<Partner>, ties: Vec<(usize, usize)>) -> Session {
    let mut session = Session::default();
    session.school.code = "BOS1".into();
    session.partners = partners
        .into_iter()
        .enumerate()
        .map(|(i, p)| Partner {
            id: format!("n-{i}").as_str().into(),
            ..p
        })
        .collect();
    let n = session.partners.len().max(1);
    for (i, (a, b)) in ties
        .into_iter()
        .map(|(a, b)| (a % n, b % n))
        .filter(|(a, b)| a != b)
        .enumerate()
    {
        let end = |at: usize| format!("n-{at}").as_str().into();
        session.ties.push(Tie {
            id: format!("t{i}").as_str().into(),
            from: end(a),
            to: end(b),
            direction: [Direction::None, Direction::Forward, Direction::Both][i % 3],
            // Any text, in any script.
            label: Some(session.partners[a].name.clone()),
            ..Default::default()
        });
    }
    session
}

/// A map stands truly, and stands where it stood when a partner is chosen; whatever its ties say.
fn any_map(session: &Session, (width, height): (u16, u16), chosen: usize) {
    let alone = MapOptions {
        legend: Legend::Page(0),
        ..options(width, height)
    };
    true_map(session, template(), &options(width, height));
    let Some(chosen) = session.partners.get(chosen % session.partners.len().max(1)) else {
        return;
    };
    let with = MapOptions {
        selected: Some(chosen.id.clone()),
        ..alone.clone()
    };
    let (before, (now, grid)) = (layout(session, template(), &alone), picture(session, template(), &with));
    claims(&now);
    // No head of an arrow stands in a text. (A mark without a letter of its own may join the cell before.)
    let plain = |text: &str| text.chars().all(|c| c == ' ' || c.is_alphanumeric());
    let notes = now.notes.iter().filter(|note| note.sort != AnnotationKind::Count);
    let names = now.items.iter().flat_map(|item| &item.lines);
    for run in notes.map(|note| &note.run).chain(names).filter(|run| plain(&run.text)) {
        assert_eq!(read(&grid, run), run.text);
    }
    let at = |scene: &Scene| scene.items.iter().map(|item| item.at).collect::<Vec<_>>();
    assert_eq!(at(&now), at(&before), "{} moves somebody", chosen.name);
    for path in now.ties.iter().filter(|path| path.tone == Emphasis::Selected) {
        let stands = |text: &String| {
            now.notes
                .iter()
                .any(|note| note.sort == AnnotationKind::Tie && note.run.text == *text)
        };
        let label = path.label.as_ref().expect("every tie has one");
        match &path.sign {
            None => assert!(stands(label), "`{label}` stands nowhere"),
            Some(sign) => {
                assert!(sign.is_empty() || stands(sign), "{sign} stands nowhere");
                let tells = |entry: &&LegendEntry| {
                    entry.sort == Sign::Label && entry.sign == *sign && entry.text.ends_with(label)
                };
                assert!(now.legend.iter().any(|entry| tells(&entry)), "`{label}` is not told");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn any_map_stands_truly(
        partners in proptest::collection::vec(partner(), 0..60),
        ties in proptest::collection::vec((0usize..300, 0usize..300), 0..40),
        size in 0usize..5,
        chosen in 0usize..300,
    ) {
        any_map(&session(partners, ties), SIZES[size], chosen);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn any_large_map_stands_truly(
        partners in proptest::collection::vec(partner(), 60..300),
        ties in proptest::collection::vec((0usize..300, 0usize..300), 0..300),
        size in 0usize..5,
        chosen in 0usize..300,
    ) {
        any_map(&session(partners, ties), SIZES[size], chosen);
    }
}
