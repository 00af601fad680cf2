//! The files of a deposit, beside those of the bag itself.

use super::case::DepositCase;
use crate::archive::deposit::{self, Access, DepositFile, DepositSession, Gate};
use crate::cli::{CliContext, CommandFailure, data, map};
use crate::deck::Deck;
use crate::findings::{self, check, tables};
use crate::format;
use crate::render::picture::Picture;
use crate::render::{csv, graph, html, markdown, svg};
use crate::session::{Archiving, Check, Session};
use crate::transcript::kept;

/// Returns the sessions as members of the deposit, each with its files.
pub(super) fn members<'a>(
    context: &CliContext,
    cases: &'a [DepositCase],
) -> Result<Vec<DepositSession<'a>>, CommandFailure> {
    let member = |case: &'a DepositCase| {
        let people = &case.record.session.participants;
        let out = people.iter().filter(|p| p.consent.archive == Archiving::No).count();
        let quiet = people
            .iter()
            .filter(|p| p.consent.archive != Archiving::No && !p.consent.allows_words());
        let mut member = DepositSession {
            name: case.name.clone(),
            session: &case.view,
            left_out: (out, quiet.count()),
            deck: case.deck(),
            masks: case.record.masks.iter().filter(|mask| mask.to.is_some()).count(),
            parts: Vec::new(),
        };
        let access = member.access();
        member.parts = files(context, case, access)?;
        Ok(member)
    };
    cases.iter().map(member).collect()
}

/// Returns the files of a session.
fn files(context: &CliContext, case: &DepositCase, access: Access) -> Result<Vec<DepositFile>, CommandFailure> {
    let mut files = record(context, case)?;
    files.extend(shown(case)?);
    let part = |(name, what, bytes): SessionFile| DepositFile {
        path: format!("sessions/{}/{name}", case.name),
        what,
        bytes,
        access,
    };
    Ok(files.into_iter().map(part).collect())
}

/// A file within the folder of a session: its name, what it is, and what it holds.
type SessionFile = (String, &'static str, Vec<u8>);

/// Returns the record of a session: what it holds, how it came about and what was heard. Our own reader reads each of them back.
fn record(context: &CliContext, case: &DepositCase) -> Result<Vec<SessionFile>, CommandFailure> {
    let view = &case.view;
    let mut files = Vec::new();
    let mut put = |name: &str, what, text: String| files.push((name.to_owned(), what, text.into_bytes()));
    let unreadable = |file: &str| {
        let gate = Gate::Unreadable(format!("{}/{file}", case.name));
        CommandFailure(gate.say(context.words, &case.name))
    };
    let entries = deposit::entries(&case.entries, view);
    let mut record = view.clone();
    record.events = entries.last().map_or(view.events, |entry| entry.n.max(view.events));
    let written = format::session::write(&record);
    if !format::session::read(&written, "").is_ok_and(|read| read == record) {
        return Err(unreadable("session.yaml"));
    }
    put("session.yaml", "session", written);
    if !entries.is_empty() {
        let text = format!("{}{}", format::transcript::HEADER, format::transcript::write(&entries));
        let read = format::transcript::read(&text, "");
        if read.entries != entries || read.torn || !read.faults.is_empty() {
            return Err(unreadable("transcript.yaml"));
        }
        put("transcript.yaml", "transcript", text);
    }
    for (name, talk) in &case.talks {
        let talk = deposit::talk(talk, view);
        let text = kept::write(&talk);
        if !kept::read(&text).is_ok_and(|read| read == talk) {
            return Err(unreadable(name));
        }
        put(name, "talk", text);
    }
    Ok(files)
}

/// Returns what is made of the record for whoever has no kring: the network, the findings, the map and the member checks.
fn shown(case: &DepositCase) -> Result<Vec<SessionFile>, CommandFailure> {
    let (view, deck) = (&case.view, case.deck());
    let network =
        graph::graphml(&tables::graph(&in_tables(case, None))).map_err(|error| CommandFailure(error.to_string()))?;
    let scene = map::scene_in(view, deck, deck.language, case.record.anchors.as_ref());
    let svg = svg::write(&scene);
    let options = findings::ReportOptions {
        lang: deck.language,
        length: findings::Length::Evidence,
        ..findings::ReportOptions::default()
    };
    let report = findings::report(view, deck, &options);
    let drawn = Picture {
        svg: Some(&svg),
        ..Picture::default()
    };
    let in_text = Picture {
        scene: Some(&scene),
        ..Picture::default()
    };
    let page = html::write(&report, drawn).into_bytes();
    let text = markdown::write(&report, in_text).into_bytes();
    let mut files = vec![
        ("map.graphml".to_owned(), "graphml", network),
        ("findings.html".to_owned(), "findings-html", page),
        ("findings.md".to_owned(), "findings-md", text),
        ("map.svg".to_owned(), "map", svg.into_bytes()),
    ];
    files.extend(checks(view, deck).map(|page| ("check.md".to_owned(), "check", page.into_bytes())));
    Ok(files)
}

/// Returns what was remarked at the member checks and what was done with it; none where none was held. What changed on the map is left
/// out: an earlier version may hold what somebody wants in no archive.
fn checks(view: &Session, deck: &Deck) -> Option<String> {
    let held = view.checks.iter().filter(|check| check.closed);
    let part = |check: &Check, part| check::report(view, deck, check, &[], deck.language, part);
    let pages = held.flat_map(|check| {
        let parts = [
            check::CheckPart::Account,
            check::CheckPart::Answers,
            check::CheckPart::Counts,
        ];
        parts.map(|of| markdown::write(&part(check, of), Picture::default()))
    });
    let pages: Vec<String> = pages.collect();
    (!pages.is_empty()).then(|| pages.join("\n"))
}

/// Returns a session as its tables take it, with the deck in another language where there is one.
fn in_tables<'a>(case: &'a DepositCase, other: Option<&'a Deck>) -> tables::TableCase<'a> {
    tables::TableCase {
        name: &case.name,
        session: &case.view,
        deck: case.deck(),
        other,
    }
}

/// Returns the files about all sessions: tables, their codebook, and the decks.
pub(super) fn common(context: &CliContext, cases: &[DepositCase]) -> Result<Vec<DepositFile>, CommandFailure> {
    let twins = data::twins(context, cases.iter().map(DepositCase::deck));
    let mut everyone = cases.iter().flat_map(|case| &case.view.participants);
    let is_restricted = everyone.any(|p| p.consent.archive != Archiving::Open);
    let access = if is_restricted {
        Access::Restricted
    } else {
        Access::Open
    };
    let all: Vec<_> = cases
        .iter()
        .map(|case| in_tables(case, data::twin_of(&twins, case.deck())))
        .collect();
    let mut parts = Vec::new();
    for table in tables::tables(&all) {
        let (path, what, access) = match table.name {
            "codebook" | "codes" => (format!("{}.csv", table.name), "codebook", Access::Open),
            name => (format!("tables/{name}.csv"), "table", access),
        };
        let bytes = csv::csv(&table).map_err(|error| CommandFailure(error.to_string()))?;
        parts.push(DepositFile {
            path,
            what,
            bytes,
            access,
        });
    }
    parts.extend(decks(cases));
    Ok(parts)
}

/// Returns each deck of the sessions once.
fn decks(cases: &[DepositCase]) -> Vec<DepositFile> {
    let mut parts: Vec<DepositFile> = Vec::new();
    for case in cases {
        let deck = case.deck();
        let lang = crate::text::word_of(&deck.language);
        let path = format!("decks/{}.{lang}.yaml", deck.id);
        if parts.iter().all(|part| part.path != path) {
            parts.push(DepositFile {
                path,
                what: "deck",
                bytes: format::deck::write(deck).into_bytes(),
                access: Access::Open,
            });
        }
    }
    parts
}
