//! The schema and the reader agree: what the schema accepts of a session, the reader accepts, but for what no schema can say.
//!
//! `KRING_FUZZ=100000 cargo test --release --test schema` for more of it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use kring::deck::Lang;
use kring::format::{self, Wrong};
use kring::session::{
    Basis, CardRecord, Consent, DomainState, Entity, Intent, Memo, Moment, Participant, Place, Session, SessionTrouble,
};
use serde_json::{Map, Value, json};
use support::chance::Chance;
use support::stage::{decks, demo};

/// The schema, ready to judge.
struct Judge {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Judge {
    fn new() -> Self {
        let schema: Value = serde_json::from_str(&format::schema()).unwrap();
        let mut compiler = Compiler::new();
        compiler.set_default_draft(Draft::V2020_12);
        compiler.add_resource("kring.json", schema).unwrap();
        let mut schemas = Schemas::new();
        let index = compiler.compile("kring.json", &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn accepts(&self, value: &Value) -> bool {
        self.schemas.validate(value, self.index).is_ok()
    }
}

/// What the reader says of a session that is JSON, which is YAML too.
fn read(value: &Value) -> Result<Session, format::Diagnostic<Wrong>> {
    format::session::read(value.to_string(), "session.yaml")
}

/// What no schema can say: whether an id stands once and leads somewhere, and where a tie or a whole leads to.
fn beyond_a_schema(fault: &format::Diagnostic<Wrong>) -> bool {
    use SessionTrouble::{Duplicate, EndsFirst, PartOfItself, SelfTie, Unknown};
    matches!(
        &*fault.what,
        Wrong::Session(Unknown(_) | Duplicate(_) | SelfTie | PartOfItself | EndsFirst)
    )
}

/// A small session that holds something in every field.
fn everything() -> Value {
    let mut session = demo(Lang::Nl);
    let moment: Moment = "2026-11-21T14:03:05+01:00".parse().unwrap();
    session.participants.truncate(2);
    session.participants.push(Participant {
        id: "p99".into(),
        function: "leraar".into(),
        consent: Consent::REFUSED,
        joined: Some(moment),
        left: Some(moment),
        ..Participant::default()
    });
    session.place = Some("school".into());
    session.progress.place = Place::Card("leren".into());
    session.progress.since = Some(moment);
    session.cards = BTreeMap::from([("leren".into(), CardRecord::default())]);
    session.domains = BTreeMap::from([("media".into(), DomainState::AskedNone)]);
    let memo = Entity::Memo(Memo {
        text: "stil".into(),
        at: Some(moment),
        ..Memo::default()
    });
    for event in session.decide(Intent::Add(memo)).unwrap() {
        session.apply(&event);
    }
    let partner = session.partners.first_mut().unwrap();
    partner.importance.by = BTreeMap::from([("all".into(), Basis::Inferred)]);
    partner.distance.views = BTreeMap::from([("zorg".into(), "dicht".into())]);
    let mut value = serde_json::to_value(&session).unwrap();
    for list in value
        .as_object_mut()
        .unwrap()
        .values_mut()
        .filter_map(Value::as_array_mut)
    {
        list.truncate(4);
    }
    value
}

/// Values that are right in one place and wrong in another.
fn strange(chance: &mut Chance) -> Value {
    let texts = [
        "",
        " ",
        "k3",
        "p3",
        "p0",
        "s14",
        "t1",
        "h2",
        "n1",
        "clb",
        "clb-2",
        "-clb",
        "clb-",
        "a--b",
        "Clb",
        "é",
        "school",
        "all",
        "\u{1b}[31m",
        "\u{202e}",
        "\u{1b}]0;x\u{7}",
        "\u{3000}",
        "\u{feff}x",
        "x\u{1b}[1m",
        "a\nb",
        "\u{0}",
        "\t",
        "p4294967296",
        "s00000000001",
        "2026-11-21T14:03:05+01:00",
        "2026-02-29T14:03:05Z",
        "2024-02-29T00:00:00Z",
        "2100-02-29T00:00:00Z",
        "2000-02-29T00:00:00-23:59",
        "2026-13-01T00:00:00Z",
        "2026-11-31T00:00:00Z",
        "2026-11-21T24:00:00Z",
        "2026-11-21 14:03:05Z",
        "2026-11-21T14:03:05",
        "8999-12-31T23:59:59.123456789-23:59",
        "0000-01-01T00:00:00+23:59",
        "9999-12-31T23:59:59Z",
        "2026-11-21T14:03:60Z",
        "welcome",
        "welcome ",
        "card",
        "card ",
        "card leren",
        "card Leren",
        "review x",
        "phase fase-1",
        "phase  x",
        "closing x",
        "session/1",
        "session/2",
        "session/01",
        "deck/1",
        "given",
        "refused",
        "asked-none",
        "function:leraar",
        "function:",
        "function: ",
        "function:\u{202e}",
        "unknown",
        "several",
        "verbatim",
        "why",
        "both",
        "nl",
        "fr",
        "true",
        "null",
        "~",
        "3",
    ];
    let numbers = [
        -1,
        0,
        1,
        3,
        4,
        255,
        256,
        65_535,
        65_536,
        4_294_967_295,
        4_294_967_296,
        i64::MAX,
    ];
    match chance.below(10) {
        0..5 => Value::from(*chance.one(&texts)),
        5..7 => Value::from(*chance.one(&numbers)),
        7 => Value::Null,
        8 => Value::Bool(chance.below(2) == 0),
        _ => chance
            .one(&[
                json!([]),
                json!({}),
                json!(["clb"]),
                json!([3]),
                json!({"id": "k3"}),
                json!(0.5),
            ])
            .clone(),
    }
}

/// Changes something somewhere in a value.
fn mutate(value: &mut Value, chance: &mut Chance) {
    match value {
        Value::Object(fields) if !fields.is_empty() && chance.below(8) > 0 => {
            let key = fields.keys().nth(chance.below(fields.len())).unwrap().clone();
            match chance.below(24) {
                0 => drop(fields.remove(&key)),
                1 => {
                    let new = (*chance.one(&["x", "id", "kring", "text", "K 3", "", "p3"])).to_owned();
                    let value = strange(chance);
                    fields.insert(new, value);
                }
                2 => rename(fields, &key, chance),
                _ => mutate(fields.get_mut(&key).unwrap(), chance),
            }
        }
        Value::Array(items) if !items.is_empty() && chance.below(8) > 0 => {
            let at = chance.below(items.len());
            match chance.below(12) {
                0 => drop(items.remove(at)),
                1 => items.push(items[at].clone()),
                2 => items.push(strange(chance)),
                _ => mutate(&mut items[at], chance),
            }
        }
        value => *value = strange(chance),
    }
}

fn rename(fields: &mut Map<String, Value>, key: &str, chance: &mut Chance) {
    let new = strange(chance).as_str().unwrap_or("id").to_owned();
    let value = fields.remove(key).unwrap();
    fields.insert(new, value);
}

fn rounds() -> usize {
    std::env::var("KRING_FUZZ")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(6_000)
}

#[test]
fn what_the_schema_accepts_the_reader_accepts() {
    let (judge, whole) = (Judge::new(), everything());
    let mut chance = Chance::new(30);
    let (mut accepted, mut refused) = (0, 0);
    for round in 0..rounds() {
        let mut value = whole.clone();
        for _ in 0..=chance.below(3) {
            mutate(&mut value, &mut chance);
        }
        if !judge.accepts(&value) {
            refused += 1;
            continue;
        }
        accepted += 1;
        if let Err(fault) = read(&value) {
            assert!(beyond_a_schema(&fault), "round {round}: {fault:?}\n{value:#}");
        }
    }
    // Else the two would agree by accepting nothing.
    assert!(
        accepted * 10 > refused && refused * 10 > accepted,
        "{accepted} {refused}"
    );
}

#[test]
fn every_session_and_every_deck_that_kring_writes_is_accepted() {
    let judge = Judge::new();
    let mut sessions = support::example::schools();
    sessions.extend([demo(Lang::Nl), demo(Lang::En)]);
    for session in sessions {
        assert!(
            judge.accepts(&serde_json::to_value(&session).unwrap()),
            "{}",
            session.school.code
        );
    }
    assert!(judge.accepts(&everything()));
    for deck in decks() {
        assert!(judge.accepts(&serde_json::to_value(&deck).unwrap()), "{}", deck.title);
    }
}

/// One wrong value a rule, so that a rule that goes missing is named.
#[test]
fn what_the_reader_refuses_in_a_field_the_schema_refuses() {
    let judge = Judge::new();
    for (path, wrong) in [
        ("/kring", json!("session/9")),
        ("/school/code", json!("\u{202e}")),
        ("/school/code", json!("\u{1b}[31m")),
        ("/partners/0/id", json!("k3")),
        ("/partners/0/id", json!("school")),
        ("/partners/0/id", json!("all")),
        ("/partners/0/id", json!("CLB")),
        ("/partners/0/name", json!(" ")),
        ("/participants/0/id", json!("s1")),
        ("/participants/2/joined", json!("2026-02-30T10:00:00Z")),
        ("/participants/2/consent", json!("perhaps")),
        ("/statements/0/id", json!("p1")),
        ("/statements/0/text", json!("\n")),
        ("/ties/0/strength", json!(4)),
        ("/progress/place", json!("card Leren")),
        ("/progress/seconds", json!(4_294_967_296_u64)),
        ("/cards", json!({"Leren": {}})),
        ("/domains", json!({"a--b": "named"})),
        ("/events", json!(-1)),
    ] {
        let mut value = everything();
        *value.pointer_mut(path).unwrap_or_else(|| panic!("{path} is not there")) = wrong.clone();
        assert!(read(&value).is_err(), "the reader takes {wrong} at {path}");
        assert!(!judge.accepts(&value), "the schema takes {wrong} at {path}");
    }
}
