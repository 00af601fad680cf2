//! Records with everything a map can show.

use std::collections::BTreeSet;

use kring::deck::MapTemplate;
use kring::session::{ALL, Basis, Direction, Partner, Session, Side, Status, Tie};

use super::chance::Chance;
use super::stage::{decks, empty};

/// Words of names: common, long, capital, wide, with marks on letters, and without a space for long.
const WORDS: [&str; 10] = [
    "zorg",
    "van",
    "buurthuis",
    "leersteuncentrum",
    "OCMW",
    "WWW",
    "学校",
    "e\u{301}cole",
    "ครูประจำชั้น",
    "samenwerkingsverbandcoördinatievergadering",
];

/// A record with everything a map can show, and names of up to 130 letters.
pub fn crowd(partners: usize, chance: &mut Chance) -> Session {
    let mut session = empty();
    let map = decks().remove(0).map;
    session.partners = (0..partners).map(|n| partner(n, &map, chance)).collect();
    for n in 0..partners / 3 {
        let (a, b) = (chance.below(partners), chance.below(partners));
        let (from, to) = (format!("p-{a}x"), format!("p-{b}x"));
        if a != b {
            session.ties.push(Tie {
                id: format!("b-{n}x").into(),
                from: from.as_str().into(),
                to: to.as_str().into(),
                direction: *chance.one(&[Direction::None, Direction::Forward, Direction::Both]),
                ..Tie::default()
            });
        }
    }
    session
}

/// A name of 1 to 130 letters that begins with a number of its own.
fn name(n: usize, chance: &mut Chance) -> String {
    let mut name = format!("P{n}");
    for _ in 0..chance.below(12) {
        let word = *chance.one(&WORDS);
        if name.chars().count() + 1 + word.chars().count() <= 130 {
            name = format!("{name} {word}");
        }
    }
    name
}

fn partner(n: usize, map: &MapTemplate, chance: &mut Chance) -> Partner {
    let mut partner = Partner {
        id: format!("p-{n}x").into(),
        name: name(n, chance).as_str().into(),
        status: *chance.one(&[
            Status::Now,
            Status::Past,
            Status::Wished,
            Status::Explored,
            Status::Ended,
        ]),
        ..Partner::default()
    };
    let domains = (0..chance.below(3)).map(|_| chance.one(&map.domains).id.clone());
    partner.domains = domains.collect::<BTreeSet<_>>().into_iter().collect();
    if chance.below(8) > 0 {
        partner.distance.ring = Some(chance.one(&map.rings).id.clone());
    }
    if chance.below(20) == 0 {
        partner.side = Side::Internal;
    }
    partner.distance.too_close = chance.below(9) == 0;
    let by = &mut partner.importance.by;
    match chance.below(6) {
        0 => drop(by.insert(ALL.into(), Basis::Stated)),
        1 => drop(by.insert(chance.one(&map.roles).id.clone().into(), Basis::Inferred)),
        2 => drop(by.insert(chance.one(&map.roles).id.clone().into(), Basis::Stated)),
        3 => partner.importance.others = kring::session::Others::Number(3),
        4 => drop(by.insert("p2".into(), Basis::Stated)),
        _ => {}
    }
    partner
}
