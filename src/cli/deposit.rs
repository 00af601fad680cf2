//! Depositing sessions: the gates, the files that others render, the bag; and checking a bag that anybody made.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use jiff::civil::Date;

use super::open::Record;
use super::{Answer, Context, Failure, data, guard, map, open};
use crate::archive::deposit::{self, Access, Deposit, Gate, Member, Part, Target};
use crate::archive::study;
use crate::deck::Deck;
use crate::findings::{self, check, tables};
use crate::format;
use crate::format::closing::{Act, Closing, Deed};
use crate::format::study::Study;
use crate::render::picture::Picture;
use crate::render::{csv, graph, html, markdown};
use crate::say;
use crate::session::{Archiving, Check, Entry, Session};
use crate::store::{self, Library, Mode};
use crate::text::{Line, scrub};
use crate::transcript::{Talk, kept};

const EXAMPLES: &str = "\
Examples:
  kring deposit demo -o demo.zip           the demo school as a deposit
  kring deposit BOS7 SOS3 -o study.zip     two schools in one bag
  kring deposit --all -o study --for sodha a folder instead of a zip file, for SODHA
  kring deposit --check study.zip          whether a bag is whole, whoever made it
  kring open study.zip                     read its sessions along

What a deposit needs first: `kring study`, `kring close NAME`, and an answer of every participant about archiving.";

#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// The sessions: each by its name, a part of it, the path of its folder, or `demo`.
    #[arg(required_unless_present_any = ["all", "check"], conflicts_with_all = ["all", "check"])]
    sessions: Vec<String>,
    /// Every session of the library.
    #[arg(long, conflicts_with = "check")]
    all: bool,
    /// The zip file, or the folder, to write.
    #[arg(short, long, value_name = "FILE.zip|DIR", required_unless_present = "check")]
    output: Option<PathBuf>,
    /// Overwrite a zip file that is there.
    #[arg(long)]
    force: bool,
    /// The archive it is for: sodha, dans or zenodo; metadata for all three where nobody says.
    #[arg(long = "for", value_name = "ARCHIVE", value_enum)]
    target: Option<Archive>,
    /// The day it bears, such as 2026-11-21; that of the latest talk where nobody says.
    #[arg(long, value_name = "DAY")]
    date: Option<String>,
    /// Check a bag: a zip file or a folder, made by anybody.
    #[arg(long, value_name = "FILE.zip|DIR")]
    check: Option<PathBuf>,
    #[command(flatten)]
    names: guard::Names,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Archive {
    /// SODHA, of the State Archives of Belgium.
    Sodha,
    /// A Data Station of DANS.
    Dans,
    /// Zenodo.
    Zenodo,
}

impl From<Archive> for Target {
    fn from(archive: Archive) -> Self {
        match archive {
            Archive::Sodha => Self::Sodha,
            Archive::Dans => Self::Dans,
            Archive::Zenodo => Self::Zenodo,
        }
    }
}

pub(super) fn run(context: &Context, args: &Args) -> Answer {
    if let Some(path) = &args.check {
        return check(context, path);
    }
    let Some(output) = &args.output else {
        return Err(Failure(say!(context.words, "deposit-where")));
    };
    let cases = cases(context, args)?;
    let study = study_of(context, &cases)?;
    gates(context, args, study.as_ref(), &cases)?;
    let Some(study) = study else { return Ok(Vec::new()) };
    let date = date(context, args, &cases)?;
    let deposit = Deposit {
        study: &study,
        members: members(context, &cases)?,
        common: common(context, &cases)?,
        date,
        target: args.target.map(Target::from),
    };
    write(context, args, &deposit, &cases, output)
}

/// A session that is to be deposited, as it is and as it will lie in the archive.
struct Case {
    record: Record,
    view: Session,
    closing: Closing,
    entries: Vec<Entry>,
    talks: Vec<(String, Talk)>,
    is_unfinished: bool,
    name: String,
}

impl Case {
    fn deck(&self) -> &Deck {
        &self.record.deck
    }
}

fn cases(context: &Context, args: &Args) -> Result<Vec<Case>, Failure> {
    let names = match args.all {
        true => data::library(context)?,
        false => args.sessions.clone(),
    };
    let mut all = Vec::with_capacity(names.len());
    for name in &names {
        let case = case(context, open::record(context, name)?)?;
        if all
            .iter()
            .any(|other: &Case| data::called(&other.record) == data::called(&case.record))
        {
            return Err(Failure(say!(
                context.words,
                "cli-data-twice",
                name = data::called(&case.record)
            )));
        }
        all.push(case);
    }
    all.sort_by(|a, b| data::called(&a.record).cmp(data::called(&b.record)));
    let names: Vec<String> = all.iter().map(|case| data::called(&case.record).to_owned()).collect();
    for (case, name) in all.iter_mut().zip(deposit::folder_names(&names)) {
        case.name = name;
    }
    Ok(all)
}

fn case(context: &Context, record: Record) -> Result<Case, Failure> {
    let view = deposit::session(&record.session, &record.deck);
    let mut case = Case {
        view,
        record,
        closing: Closing::default(),
        entries: Vec::new(),
        talks: Vec::new(),
        is_unfinished: false,
        name: String::new(),
    };
    let Some(path) = &case.record.path else {
        // The demo ships closed.
        case.closing.acts.push(Act::of(Deed::Closed, store::now()));
        return Ok(case);
    };
    let read = || {
        let (opened, found) = Library::new(&context.paths).open(path, Mode::Read)?;
        let pending = store::unfinished(&context.paths, &opened.key())?;
        // What came back with a restored folder is out of the copy that was read, and not yet of its files.
        let is_back = found
            .notices
            .iter()
            .any(|notice| matches!(notice, store::Notice::Erased(_)));
        let is_unfinished = is_back || !pending.is_empty();
        Ok((opened.closing()?, opened.entries()?, opened.talks()?, is_unfinished))
    };
    let (closing, entries, talks, is_unfinished) = read().map_err(|error| context.failure(&error))?;
    (case.closing, case.entries, case.talks, case.is_unfinished) = (closing, entries, talks, is_unfinished);
    Ok(case)
}

/// Returns the study: that of the library, or that of the demo where only the demo is deposited.
fn study_of(context: &Context, cases: &[Case]) -> Result<Option<Study>, Failure> {
    if cases.iter().all(|case| case.record.path.is_none()) {
        return store::demo_study().map(Some).map_err(|error| context.failure(&error));
    }
    study::study(&context.paths).map_err(|error| context.failure(&error))
}

/// Refuses with everything that keeps the deposit from being made, and where to go.
fn gates(context: &Context, args: &Args, study: Option<&Study>, cases: &[Case]) -> Result<(), Failure> {
    let words = context.words;
    let mut lines: Vec<String> = deposit::gates_of_study(study)
        .iter()
        .map(|gate| gate.say(words, ""))
        .collect();
    for case in cases {
        let name = data::called(&case.record);
        let mut found = deposit::gates(&case.record.session, &case.closing);
        found.extend(case.is_unfinished.then_some(Gate::Unfinished));
        found.extend(deposit::gate_of_remarks(&case.view, case.deck()));
        let looked = Record {
            session: case.view.clone(),
            deck: case.deck().clone(),
            masks: case.record.masks.clone(),
            name: case.record.name.clone(),
            key: case.record.key.clone(),
            path: case.record.path.clone(),
            anchors: case.record.anchors.clone(),
        };
        if let Err(Failure(why)) = guard::names(context, &looked, &args.names) {
            found.push(Gate::Names(why));
        }
        let said = found
            .iter()
            .map(|gate| format!("{}: {}", scrub(name), gate.say(words, name)));
        lines.extend(said);
    }
    match lines.is_empty() {
        true => Ok(()),
        false => Err(Failure(format!(
            "{}\n{}",
            say!(words, "deposit-refused"),
            lines.join("\n")
        ))),
    }
}

fn date(context: &Context, args: &Args, cases: &[Case]) -> Result<Date, Failure> {
    let sessions: Vec<&Session> = cases.iter().map(|case| &case.view).collect();
    let day = args.date.as_deref();
    let wrong = || {
        Failure(say!(
            context.words,
            "deposit-day-wrong",
            day = Line::new(day.unwrap_or_default()).to_string()
        ))
    };
    match day {
        Some(day) => day.parse().map_err(|_| wrong()),
        None => Deposit::latest(&sessions).ok_or_else(wrong),
    }
}

fn members<'a>(context: &Context, cases: &'a [Case]) -> Result<Vec<Member<'a>>, Failure> {
    let member = |case: &'a Case| {
        let people = &case.record.session.participants;
        let out = people.iter().filter(|p| p.consent.archive == Archiving::No).count();
        let quiet = people
            .iter()
            .filter(|p| p.consent.archive != Archiving::No && !p.consent.allows_words());
        let mut member = Member {
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

/// Returns the files of a session, each of which our own reader reads back.
fn files(context: &Context, case: &Case, access: Access) -> Result<Vec<Part>, Failure> {
    let (view, deck) = (&case.view, case.deck());
    let mut parts = Vec::new();
    let mut put = |name: &str, what: &'static str, bytes: Vec<u8>| {
        parts.push(Part {
            path: format!("sessions/{}/{name}", case.name),
            what,
            bytes,
            access,
        });
    };
    let entries = deposit::entries(&case.entries, view);
    let mut record = view.clone();
    record.events = entries.last().map_or(view.events, |entry| entry.n.max(view.events));
    let written = format::session::write(&record);
    let unreadable = |file: &str| {
        let gate = Gate::Unreadable(format!("{}/{file}", case.name));
        Failure(gate.say(context.words, &case.name))
    };
    if !format::session::read(&written, "").is_ok_and(|read| read == record) {
        return Err(unreadable("session.yaml"));
    }
    put("session.yaml", "session", written.into_bytes());
    if !entries.is_empty() {
        let text = format!("{}{}", format::transcript::HEADER, format::transcript::write(&entries));
        let read = format::transcript::read(&text, "");
        if read.entries != entries || read.torn || !read.faults.is_empty() {
            return Err(unreadable("transcript.yaml"));
        }
        put("transcript.yaml", "transcript", text.into_bytes());
    }
    for (name, talk) in &case.talks {
        let talk = deposit::talk(talk, view);
        let text = kept::write(&talk);
        if !kept::read(&text).is_ok_and(|read| read == talk) {
            return Err(unreadable(name));
        }
        put(name, "talk", text.into_bytes());
    }
    let name = case.name.as_str();
    let of = tables::Case {
        name,
        session: view,
        deck,
        other: None,
    };
    let scene = map::scene_in(view, deck, deck.language, case.record.anchors.as_ref());
    let network = graph::graphml(&tables::graph(&of)).map_err(|error| Failure(error.to_string()))?;
    let options = findings::Options {
        lang: deck.language,
        length: findings::Length::Evidence,
        ..findings::Options::default()
    };
    let report = findings::report(view, deck, &options);
    let svg = crate::render::svg::write(&scene);
    put("map.graphml", "graphml", network);
    let page = html::write(
        &report,
        Picture {
            svg: Some(&svg),
            ..Picture::default()
        },
    );
    put("findings.html", "findings-html", page.into_bytes());
    let page = markdown::write(
        &report,
        Picture {
            scene: Some(&scene),
            ..Picture::default()
        },
    );
    put("findings.md", "findings-md", page.into_bytes());
    put("map.svg", "map", svg.into_bytes());
    if let Some(page) = checks(view, deck) {
        put("check.md", "check", page.into_bytes());
    }
    Ok(parts)
}

/// Returns what was remarked at the member checks and what was done with it; none where none was held. What changed on the map is left
/// out: an earlier version may hold what somebody wants in no archive.
fn checks(view: &Session, deck: &Deck) -> Option<String> {
    let held = view.checks.iter().filter(|check| check.closed);
    let part = |check: &Check, part| check::report(view, deck, check, &[], deck.language, part);
    let pages = held.flat_map(|check| {
        let parts = [check::Part::Account, check::Part::Answers, check::Part::Counts];
        parts.map(|of| markdown::write(&part(check, of), Picture::default()))
    });
    let pages: Vec<String> = pages.collect();
    (!pages.is_empty()).then(|| pages.join("\n"))
}

/// Returns the files about all sessions: tables, their codebook, and the decks.
fn common(context: &Context, cases: &[Case]) -> Result<Vec<Part>, Failure> {
    let twins = data::twins(context, cases.iter().map(Case::deck));
    let strictest = cases
        .iter()
        .flat_map(|case| &case.view.participants)
        .any(|p| p.consent.archive != Archiving::Open);
    let access = if strictest { Access::Restricted } else { Access::Open };
    let mut all: Vec<tables::Case<'_>> = Vec::with_capacity(cases.len());
    for case in cases {
        all.push(tables::Case {
            name: &case.name,
            session: &case.view,
            deck: &case.record.deck,
            other: data::twin_of(&twins, &case.record.deck),
        });
    }
    let mut parts = Vec::new();
    for table in tables::tables(&all) {
        let (path, what, access) = match table.name {
            "codebook" | "codes" => (format!("{}.csv", table.name), "codebook", Access::Open),
            name => (format!("tables/{name}.csv"), "table", access),
        };
        let bytes = csv::csv(&table).map_err(|error| Failure(error.to_string()))?;
        parts.push(Part {
            path,
            what,
            bytes,
            access,
        });
    }
    for case in cases {
        let deck = case.deck();
        let lang = crate::text::word_of(&deck.language);
        let path = format!("decks/{}.{lang}.yaml", deck.id);
        if parts.iter().all(|part| part.path != path) {
            parts.push(Part {
                path,
                what: "deck",
                bytes: format::deck::write(deck).into_bytes(),
                access: Access::Open,
            });
        }
    }
    Ok(parts)
}

/// Writes the bag, and notes in each session that it was deposited.
fn write(context: &Context, args: &Args, deposit: &Deposit<'_>, cases: &[Case], output: &Path) -> Answer {
    let files = deposit::bag(deposit);
    let is_zip = output.extension().is_some_and(|end| end.eq_ignore_ascii_case("zip"));
    let written = || {
        let keys = cases.iter().filter_map(|case| case.record.key.as_deref());
        // Remembered first: once something must be forgotten, kring can say where it still stands.
        match is_zip {
            true => {
                let bytes = deposit::zip(&deposit.name(), &files).map_err(|error| Failure(error.to_string()))?;
                let put = || {
                    store::may_write(output, args.force)?;
                    keys.clone()
                        .try_for_each(|key| store::remember_export(&context.paths, key, output))?;
                    store::export(output, &bytes, args.force)
                };
                put().map_err(|error| context.failure(&error))?;
                Ok(bytes)
            }
            false => {
                let names: Vec<String> = files.iter().map(|(path, _)| path.clone()).collect();
                let put = || {
                    store::may_make(output)?;
                    keys.clone()
                        .try_for_each(|key| store::remember_exports(&context.paths, key, output, names.clone()))?;
                    store::export_tree(&context.paths.disk, output, &files)
                };
                put().map_err(|error| context.failure(&error))?;
                let manifest = files.iter().find(|(path, _)| path == "manifest-sha512.txt");
                Ok(manifest.map(|(_, bytes)| bytes.clone()).unwrap_or_default())
            }
        }
    };
    let bytes = written()?;
    for case in cases {
        deposited(context, args, case, &bytes).map_err(|error| context.failure(&error))?;
    }
    let said = say!(
        context.words,
        "deposit-done",
        path = scrub(&output.display().to_string()).into_owned(),
        n = cases.len(),
        files = files.len()
    );
    Ok(format!("{said}\n").into_bytes())
}

fn deposited(context: &Context, args: &Args, case: &Case, bytes: &[u8]) -> Result<(), store::Error> {
    let Some(path) = &case.record.path else { return Ok(()) };
    let (mut opened, _) = Library::new(&context.paths).open_closed(path, Mode::Write)?;
    let target = args
        .target
        .and_then(|target| Some(Line::new(target.to_possible_value()?.get_name())));
    opened.note(Act {
        what: target,
        sha256: Some(crate::transcript::fingerprint(bytes)),
        ..Act::of(Deed::Deposited, store::now())
    })
}

/// Checks a bag that anybody made.
fn check(context: &Context, path: &Path) -> Answer {
    let words = context.words;
    let (bag, problems) = deposit::check(path, &|_| false).map_err(|error| context.failure(&error))?;
    if problems.is_empty() {
        let said = say!(
            words,
            "bag-sound",
            files = bag.files,
            bytes = bag.bytes.to_string(),
            by = bag.checked.join(", ")
        );
        return Ok(format!("{said}\n").into_bytes());
    }
    let lines: Vec<String> = problems
        .iter()
        .map(|problem| format!("  {}", problem.say(words)))
        .collect();
    let path = scrub(&path.display().to_string()).into_owned();
    Err(Failure(format!(
        "{}\n{}",
        say!(words, "bag-unsound", path = path),
        lines.join("\n")
    )))
}
