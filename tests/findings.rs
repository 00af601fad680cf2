//! Reports of whole schools: what every one of them must hold, and what none may.

// A helper that cannot read its own example has failed the test that asked for it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

#[path = "findings/schools.rs"]
mod schools;

#[path = "findings/small.rs"]
mod small;
#[path = "findings/telling.rs"]
mod telling;

#[path = "findings/anonymity.rs"]
mod anonymity;

#[path = "findings/proposals.rs"]
mod proposals;

#[path = "findings/anything.rs"]
mod anything;

#[path = "findings/tables.rs"]
mod tables;

#[path = "findings/lengths.rs"]
mod lengths;

#[path = "findings/desk.rs"]
mod desk;

#[path = "findings/demo.rs"]
mod demo;

#[path = "findings/unsaid.rs"]
mod unsaid;

#[path = "findings/fresh.rs"]
mod fresh;

#[path = "findings/guarded.rs"]
mod guarded;

#[path = "findings/opposed.rs"]
mod opposed;

#[path = "findings/unseen.rs"]
mod unseen;

#[path = "findings/leaned.rs"]
mod leaned;

#[path = "findings/aloud.rs"]
mod aloud;

#[path = "findings/several.rs"]
mod several;

#[path = "findings/borne_out.rs"]
mod borne_out;

#[path = "findings/brief.rs"]
mod brief;

#[path = "findings/chapters.rs"]
mod chapters;

#[path = "findings/heard.rs"]
mod heard;
#[path = "findings/held.rs"]
mod held;

#[path = "findings/kept_back.rs"]
mod kept_back;

#[path = "findings/torn.rs"]
mod torn;

#[path = "findings/plain.rs"]
mod plain;

#[path = "findings/told.rs"]
mod told;

#[path = "findings/borne.rs"]
mod borne;

#[path = "findings/judged.rs"]
mod judged;

#[path = "findings/follows.rs"]
mod follows;

#[path = "findings/rows.rs"]
mod rows;

#[path = "findings/agree.rs"]
mod agree;

#[path = "findings/voices.rs"]
mod voices;

#[path = "findings/wider.rs"]
mod wider;

#[path = "findings/sparse.rs"]
mod sparse;

#[path = "findings/toned.rs"]
mod toned;

#[path = "findings/sides.rs"]
mod sides;

#[path = "findings/known_as.rs"]
mod known_as;

#[path = "findings/spoken_of.rs"]
mod spoken_of;

#[path = "findings/exchanged.rs"]
mod exchanged;

#[path = "findings/facts.rs"]
mod facts;

#[path = "findings/long.rs"]
mod long;

#[path = "findings/meeting.rs"]
mod meeting;
#[path = "findings/order.rs"]
mod order;

#[path = "findings/twice.rs"]
mod twice;

#[path = "findings/weighty.rs"]
mod weighty;

#[path = "findings/truly.rs"]
mod truly;

use kring::findings::{Length, ReportOptions, report};
use kring::render::picture::Picture;
use kring::render::text;
use std::sync::LazyLock;

use kring::deck::{Deck, Lang};
use kring::session::Session;
use kring::session::Viewer;
use kring::text::Id;
use serde_json::{Value, json};

/// Returns the record of a school in a language, with more fields or others than those of the school.
fn record(lang: &str, school: &Value, more: &Value) -> Session {
    let mut record = json!({
        "kring": "session/1",
        "deck": { "id": "collectief-leren", "version": "1", "language": lang },
        "date": "2026-11-12",
        "events": 0,
    });
    let all = record.as_object_mut().expect("an object");
    for fields in [school, more] {
        all.extend(fields.as_object().expect("an object").clone());
    }
    serde_json::from_value(record).expect("a record")
}

/// Returns the page of a report of a school with three people, or of one of its partners, in lines that are never broken.
fn page_of(lang: Lang, length: Length, fields: &Value, partner: Option<&str>) -> String {
    let nl = lang == Lang::Nl;
    let school = json!({
        "school": { "code": "DRIE" },
        "participants": [
            { "id": "p1", "function": if nl { "directeur" } else { "head teacher" }, "role": "leiding" },
            { "id": "p2", "function": if nl { "leerkracht" } else { "class teacher" }, "role": "leerkracht" },
            { "id": "p3", "function": if nl { "zorgcoördinator" } else { "care coordinator" }, "role": "zorg" },
        ],
    });
    let session = record(if nl { "nl" } else { "en" }, &school, fields);
    let options = ReportOptions {
        lang,
        length,
        bare: true,
        partner: partner.map(Id::from),
        ..ReportOptions::default()
    };
    let page = report(&session, &deck(lang), &options);
    text::write(&page, 10_000, Picture::default())
}

/// Returns what somebody said word for word at a card, of these partners.
fn said(id: &str, card: &str, who: &str, text: &str, about: &[&str]) -> Value {
    json!({ "id": id, "card": card, "speakers": [who], "voice": "verbatim", "text": text, "about": about })
}

/// The deck that ships with kring, read once.
fn deck(lang: Lang) -> Deck {
    static DECKS: LazyLock<[Deck; 2]> = LazyLock::new(|| {
        let read = |yaml| serde_yaml::from_str(yaml).expect("the deck reads");
        let (nl, en) = (
            include_str!("../cards/collectief-leren.nl.yaml"),
            include_str!("../cards/collectief-leren.en.yaml"),
        );
        [read(nl), read(en)]
    });
    let [nl, en] = &*DECKS;
    if lang == Lang::Nl { nl.clone() } else { en.clone() }
}

/// A committed school as its researchers wrote it down: only the distances that they state, and the cards of the deck that ships.
fn school(code: &str) -> Session {
    let (_, json) = support::example::COMMITTED
        .iter()
        .find(|(c, _)| *c == code)
        .expect("a committed school");
    as_stated(&serde_json::from_str(json).expect("valid JSON"))
}

/// A school of the example format with stated distances only.
fn as_stated(json: &Value) -> Session {
    let mut json = json.clone();
    for partner in json["partners"].as_array_mut().into_iter().flatten() {
        partner["drawn_distance"] = partner["distance"].clone();
        // Absent from the map is not the same as wished for: whoever used to come is past, the others stand with what is absent.
        if partner["status"] == "afwezig" {
            let came = partner["frequency"].as_str().is_some_and(|f| f.starts_with("vroeger"));
            partner["status"] = if came { "vroeger" } else { "huidig" }.into();
        }
    }
    let mut session = support::example::session(&json);
    session.deck.id = deck(Lang::Nl).id;
    session.deck.version = deck(Lang::Nl).version;
    for statement in &mut session.statements {
        statement.card = statement.card.take().map(|card| shipped(&card));
    }
    for partner in &mut session.partners {
        let by = std::mem::take(&mut partner.importance.by);
        let role = |id: Viewer| if *id == *"leraren" { "leerkracht".into() } else { id };
        partner.importance.by = by.into_iter().map(|(id, basis)| (role(id), basis)).collect();
    }
    session.school.location = None;
    session.progress.seconds = json["duration_minutes"]
        .as_u64()
        .and_then(|m| u32::try_from(m * 60).ok())
        .unwrap_or(0);
    session
}

/// The card of the shipped deck that stands for one of the examples' own.
fn shipped(card: &Id) -> Id {
    let deck = deck(Lang::Nl);
    let beginning = card.split('-').next().unwrap_or_default();
    let found = deck
        .cards()
        .map(|(_, c)| &c.id)
        .find(|id| beginning.starts_with(id.as_str()) || card.ends_with(id.as_str()));
    found.cloned().unwrap_or_else(|| card.clone())
}

#[path = "findings/contradicted.rs"]
mod contradicted;

#[path = "findings/countered.rs"]
mod countered;

#[path = "findings/owned.rs"]
mod owned;
