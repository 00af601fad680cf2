//! Schools of real size as sessions: the three that are committed, and the researched ones where they stand beside the checkout.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use kring::deck::{Deck, MapTemplate, Role};
use kring::session::{
    ALL, Basis, Conclusion, Distance, DomainState, Entity, Experience, Formality, Gap, GapKind, Image, Importance,
    Intent, Partner, PartnerKind, Session, Side, Speaker, Statement, Status, Theme, Tie, Voice, some_line, some_text,
};
use kring::text::{Id, Line, Text};
use serde_json::Value;

/// The schools that come with the project, by code: the structure of real ones, with sentences of our own.
pub const COMMITTED: [(&str, &str); 3] = [
    ("BOS1", include_str!("../fixtures/schools/bos1.json")),
    ("BOS2", include_str!("../fixtures/schools/bos2.json")),
    ("SOS3", include_str!("../fixtures/schools/sos3.json")),
];

/// The committed school of this code.
pub fn school(code: &str) -> Session {
    let (_, json) = COMMITTED.iter().find(|(c, _)| *c == code).expect("a committed school");
    session(&serde_json::from_str(json).expect("valid JSON"))
}

/// The committed schools, and the researched ones if they stand beside this checkout.
pub fn schools() -> Vec<Session> {
    let mut all: Vec<Session> = COMMITTED.iter().map(|(code, _)| school(code)).collect();
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/examples");
    let mut paths: Vec<_> = std::fs::read_dir(beside)
        .into_iter()
        .flatten()
        .flatten()
        .map(|e| e.path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    paths.sort();
    for path in paths {
        let json = std::fs::read_to_string(path).expect("a readable school");
        all.push(session(&serde_json::from_str(&json).expect("valid JSON")));
    }
    all
}

/// The Dutch deck that comes with the program.
pub fn deck() -> Deck {
    static DECK_READ: std::sync::OnceLock<Deck> = std::sync::OnceLock::new();
    DECK_READ
        .get_or_init(|| serde_yaml::from_str(DECK).expect("the deck reads"))
        .clone()
}

/// The map template of that deck.
pub fn template() -> MapTemplate {
    deck().map
}

const DECK: &str = include_str!("../../cards/collectief-leren.nl.yaml");

/// A school of `shared/examples` as a session, rings from `drawn_distance`.
pub fn session(json: &Value) -> Session {
    let template = template();
    let mut session = blank(json);
    participants(&mut session, json, &template);
    partners(&mut session, json, &template);
    ties(&mut session, json);
    quotes(&mut session, json);
    themes(&mut session, json);
    rest(&mut session, json);
    session
}

fn text<'a>(json: &'a Value, field: &str) -> &'a str {
    json.get(field).and_then(Value::as_str).unwrap_or_default()
}

fn list<'a>(json: &'a Value, field: &str) -> &'a [Value] {
    json.get(field).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn texts<'a>(json: &'a Value, field: &str) -> impl Iterator<Item = &'a str> {
    list(json, field).iter().filter_map(Value::as_str)
}

/// Adds a thing the way a key press would; its id.
fn add(session: &mut Session, item: impl Into<Entity>) -> Id {
    let events = session.decide(Intent::Add(item.into())).expect("a thing that fits");
    let id = match &events[0] {
        kring::session::Event::Added { item, .. } => item.id().clone(),
        other => panic!("not an addition: {other:?}"),
    };
    events.iter().for_each(|event| session.apply(event));
    id
}

fn blank(json: &Value) -> Session {
    let profile = &json["profile"];
    let mut session = Session::new(&deck(), kring::session::School::default(), "2026-11-21".into());
    session.school.code = text(json, "code").into();
    session.school.level = some_line(text(profile, "level"));
    session.school.kind = some_line(text(profile, "type"));
    session.school.network = some_line(text(profile, "network"));
    session.school.location = some_line(&format!(
        "{}, {} inwoners",
        text(profile, "location"),
        text(profile, "inhabitants")
    ));
    session
}

fn participants(session: &mut Session, json: &Value, template: &MapTemplate) {
    for group in list(json, "participants") {
        let function = Line::new(text(group, "function"));
        for _ in 0..group["count"].as_u64().unwrap_or(1) {
            let role = template.role_of(&function).map(|role| role.id.clone());
            add(
                session,
                Entity::Participant(kring::session::Participant {
                    function: function.clone(),
                    role,
                    ..Default::default()
                }),
            );
        }
    }
}

fn partners(session: &mut Session, json: &Value, template: &MapTemplate) {
    for raw in list(json, "partners") {
        let (kind, formality) = kind(raw);
        let internal = raw["internal"].as_bool().unwrap_or(false);
        let partner = Partner {
            name: text(raw, "name").into(),
            domains: texts(raw, "domains").map(Id::new).collect(),
            kind,
            formality,
            side: if internal { Side::Internal } else { Side::External },
            status: match text(raw, "status") {
                "vroeger" => Status::Past,
                "gewenst" | "afwezig" => Status::Wished,
                _ => Status::Now,
            },
            distance: Distance {
                ring: Some(Id::new(text(raw, "drawn_distance"))).filter(|r| !r.is_empty()),
                ..Default::default()
            },
            frequency: some_line(text(raw, "frequency")),
            importance: importance(session, template, raw),
            experience: match text(raw, "experience") {
                "positief" => Some(Experience::Positive),
                "gemengd" => Some(Experience::Mixed),
                "negatief" => Some(Experience::Negative),
                _ => None,
            },
            note: some_text(text(raw, "note")),
            ..Default::default()
        };
        add(session, partner);
    }
}

fn kind(raw: &Value) -> (Option<PartnerKind>, Option<Formality>) {
    let kind = match text(raw, "kind") {
        "groep" => Some(PartnerKind::Group),
        "organisatie" => Some(PartnerKind::Organisation),
        "persoon" => Some(PartnerKind::Person),
        "bron" => Some(PartnerKind::Source),
        _ => None,
    };
    let formality = match raw["formal"].as_bool() {
        Some(true) => Some(Formality::Formal),
        Some(false) => Some(Formality::Informal),
        None if kind.is_none() => Some(Formality::Informal),
        None => None,
    };
    (kind, formality)
}

/// Everyone named: unanimous. Else per role of each function, or a count where the function was not noted.
fn importance(session: &Session, template: &MapTemplate, raw: &Value) -> Importance {
    let mut importance = Importance::default();
    let named: Vec<&str> = texts(raw, "priority_for").collect();
    let functions: Vec<&str> = session.participants.iter().map(|p| p.function.as_str()).collect();
    if named.len() > 1 && functions.iter().all(|f| named.contains(f)) {
        importance.by.insert(ALL.into(), Basis::Stated);
        return importance;
    }
    for name in named {
        if let Some(count) = name.split(' ').next().and_then(kring::session::Others::parse) {
            importance.others = count;
        } else if let Some(role) = template.role_of(name) {
            importance.by.insert(role.id.clone().into(), Basis::Stated);
        }
    }
    importance
}

fn names(session: &Session) -> HashMap<String, Id> {
    session
        .partners
        .iter()
        .map(|p| (p.name.to_string(), p.id.clone()))
        .collect()
}

fn ties(session: &mut Session, json: &Value) {
    let ids = names(session);
    let end = |name: &str| ids.get(Line::new(name).as_str()).cloned();
    for raw in list(json, "links") {
        if let (Some(from), Some(to)) = (end(text(raw, "a")), end(text(raw, "b"))) {
            add(
                session,
                Tie {
                    from,
                    to,
                    label: some_line(text(raw, "label")),
                    ..Default::default()
                },
            );
        }
    }
}

/// The participant, where only one bears the function; else the function.
fn speaker(session: &Session, function: &str) -> Speaker {
    let mut bearers = session.participants.iter().filter(|p| p.function == *function);
    match (bearers.next(), bearers.next()) {
        (Some(one), None) => Speaker::Participant(one.id.clone()),
        _ => Speaker::Function(function.into()),
    }
}

fn speakers(session: &Session, raw: &Value) -> Vec<Speaker> {
    let function = text(raw, "function");
    if function.is_empty() {
        Vec::new()
    } else {
        vec![speaker(session, function)]
    }
}

/// The card a section of the findings came from; the closing questions have none.
fn card(section: &str) -> Option<Id> {
    let card = match section.split('/').next().unwrap_or_default() {
        "concept" => "betekenis",
        "partners" | "priority" | "distance" | "absence" => "actoren",
        "motives" => "beweegredenen",
        "conditions" => "condities",
        _ => return None,
    };
    Some(card.into())
}

fn quotes(session: &mut Session, json: &Value) {
    let ids = names(session);
    let deck = deck();
    let closing = &deck.closing;
    for raw in list(json, "quotes") {
        let card = card(text(raw, "section"));
        let image = closing.iter().find(|q| deck.asks_for_image(q)).map(|q| q.id.clone());
        let statement = Statement {
            question: if card.is_none() { image } else { None },
            card,
            speakers: speakers(session, raw),
            voice: Voice::Verbatim,
            text: text(raw, "text").into(),
            about: texts(raw, "about")
                .filter_map(|n| ids.get(Line::new(n).as_str()).cloned())
                .collect(),
            ..Default::default()
        };
        add(session, statement);
    }
}

fn themes(session: &mut Session, json: &Value) {
    let mut theme = |aspect: &str, title: &str, note: &str| {
        add(
            session,
            Theme {
                id: Id::default(),
                aspect: aspect.into(),
                title: title.into(),
                note: some_text(note),
                evidence: Vec::new(),
            },
        );
    };
    for point in texts(json, "concept") {
        theme("what", point, "");
    }
    for motive in list(json, "motives") {
        theme("why", text(motive, "title"), text(motive, "note"));
    }
    for condition in list(json, "conditions") {
        theme("how", text(condition, "theme"), text(condition, "note"));
    }
}

fn rest(session: &mut Session, json: &Value) {
    for absence in texts(json, "absences") {
        add(
            session,
            Gap {
                kind: GapKind::Partner,
                text: absence.into(),
                ..Default::default()
            },
        );
    }
    for raw in list(json, "metaphors") {
        let image = Image {
            image: text(raw, "image").into(),
            why: some_text(text(raw, "why")),
            speakers: speakers(session, raw),
            ..Default::default()
        };
        add(session, image);
    }
    for conclusion in texts(json, "conclusions") {
        add(
            session,
            Conclusion {
                text: Text::new(conclusion),
                ..Default::default()
            },
        );
    }
    session.domains = states(&json["domains"]);
}

fn states(json: &Value) -> BTreeMap<Id, DomainState> {
    let state = |raw: &Value| match raw.as_str() {
        Some("asked_none") => Some(DomainState::AskedNone),
        Some("not_discussed") => Some(DomainState::NotReached),
        _ => None,
    };
    json.as_object()
        .into_iter()
        .flatten()
        .filter_map(|(domain, raw)| Some((Id::new(&domain.replace('_', "-")), state(raw)?)))
        .collect()
}

/// A role of the template, for tests that need one.
pub fn role(template: &MapTemplate, letter: char) -> &Role {
    template
        .roles
        .iter()
        .find(|role| role.letter == letter)
        .expect("a role of this letter")
}
