//! Few signs on the map: those of the map of everything are at most eight, the rest stand in the view that asks for them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be

mod support;

use kring::deck::{Lang, MapTemplate};
use kring::locale::Words;
use kring::map::{Emphasis, LegendEntry, MapOptions, NodePlace, Scene, Sign, View, layout};
use kring::session::{Basis, Partner, Side, Status};
use support::example;

fn options(width: u16, height: u16) -> MapOptions {
    MapOptions::new(width, height, Words::of(Lang::Nl))
}

/// Returns how many signs a legend explains; numbers and cut titles stand for names.
fn explained(scene: &Scene) -> usize {
    let sign = |entry: &&LegendEntry| {
        let named = matches!(entry.sort, Sign::Number | Sign::Sector(_) | Sign::Label);
        !named && !entry.sign.is_empty()
    };
    scene.legend.iter().filter(sign).count()
}

/// However much a record says, the map of everything explains at most eight signs; views tell the rest.
#[test]
fn the_map_of_everything_explains_at_most_eight_signs() {
    let mut session = example::school("BOS1");
    let mut template = example::template();
    let roles = template.roles.iter().map(|role| role.id.to_string());
    let whose: Vec<String> = roles.chain(["all".to_owned(), "p1".to_owned()]).collect();
    assert_eq!(whose.len(), 6);
    let status = [
        Status::Now,
        Status::Past,
        Status::Wished,
        Status::Explored,
        Status::Ended,
    ];
    for (at, partner) in session.partners.iter_mut().enumerate() {
        partner.status = status[at % status.len()];
        partner.importance.by = [(whose[at % whose.len()].as_str().into(), Basis::Inferred)].into();
        partner.distance.too_close = at % 3 == 0;
    }
    let drawn = |template: &MapTemplate, view: View| {
        let scene = layout(
            &session,
            template,
            &MapOptions {
                view,
                ..options(160, 60)
            },
        );
        (explained(&scene), scene)
    };
    let (few, scene) = drawn(&template, View::All);
    assert_eq!(few, 8, "{:?}", scene.legend);
    let (more, scene) = drawn(&template, View::Gaps);
    assert!(more > 8, "{:?}", scene.legend);
    // With six roles the stars are one, and all partners have one mark.
    for (at, letter) in ['X', 'Y'].into_iter().enumerate() {
        let mut role = template.roles[at].clone();
        (role.id, role.letter) = (format!("rol-{}", at + 1).as_str().into(), letter);
        template.roles.push(role);
    }
    session.partners[0].importance.by = [("rol-1".into(), Basis::Stated)].into();
    session.partners[1].importance.by = [("rol-2".into(), Basis::Stated)].into();
    let scene = layout(&session, &template, &options(160, 60));
    assert_eq!(explained(&scene), 8, "{:?}", scene.legend);
}

/// Only those who contradict each other differ: a mark of one role alone is no difference.
#[test]
fn opinions_differ_where_they_contradict_each_other() {
    let template = example::template();
    let mut session = example::school("SOS3");
    for partner in &mut session.partners {
        partner.distance.views.clear();
        partner.distance.nearer_for = None;
        partner.importance.by = [("leerkracht".into(), Basis::Stated)].into();
    }
    let ring = |at: usize| template.rings[at].id.clone();
    let seen = |rings: &[usize]| {
        rings
            .iter()
            .zip(["p1", "p2"])
            .map(|(at, who)| (who.into(), ring(*at)))
            .collect()
    };
    let set = |partner: &mut Partner, own: Option<usize>, rings: &[usize]| {
        partner.distance.ring = own.map(ring);
        partner.distance.views = seen(rings);
    };
    set(&mut session.partners[0], Some(1), &[1, 1]);
    set(&mut session.partners[1], Some(1), &[0, 3]);
    set(&mut session.partners[2], None, &[2, 3]);
    set(&mut session.partners[3], None, &[2]);
    session.partners[4].distance.nearer_for = Some("enkelen".into());
    let view = View::Disagree;
    let scene = layout(
        &session,
        &template,
        &MapOptions {
            view,
            ..options(160, 60)
        },
    );
    let differ: Vec<usize> = (0..scene.items.len())
        .filter(|at| scene.items[*at].tone == Emphasis::Strong)
        .collect();
    assert_eq!(differ, [1, 2, 4]);
    let signs = |at: usize| {
        scene.items[at]
            .badges
            .iter()
            .map(|badge| badge.run.text.as_str())
            .collect::<String>()
    };
    assert!(
        signs(1).ends_with("‹›") && signs(4).ends_with('‹'),
        "{} {}",
        signs(1),
        signs(4)
    );
}

/// An inner actor that has a ring and a domain stands there on the map, too.
#[test]
fn an_inner_actor_keeps_its_ring_and_domain() {
    let template = example::template();
    let mut session = example::school("BOS1");
    let partner = &mut session.partners[0];
    (partner.side, partner.domains) = (Side::Internal, vec![template.domains[1].id.clone()]);
    partner.distance.ring = Some(template.rings[2].id.clone());
    let scene = layout(&session, &template, &options(120, 40));
    let NodePlace::Field { ring, sector } = scene.items[0].place else {
        panic!("{:?}", scene.items[0].place)
    };
    assert_eq!(
        (ring, scene.sectors[sector].domain.as_ref()),
        (2, Some(&template.domains[1].id))
    );
}
