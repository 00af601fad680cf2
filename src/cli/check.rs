//! The member check outside the screen: what it prints for whoever leads it, what comes back from a school, and what the school gets.

mod list;
mod read;
mod write;

use super::output::Output;
use super::{CliContext, CommandFailure, OpeningWay, ToPrint, guard, open};
use crate::app::check::CheckState;
use crate::locale::Words;
use crate::member_check::{self, Grammar, MapChange};
use crate::runtime::Start;
use crate::say;
use crate::session::{BY_EARLIER, Check, Entity, Entry, Intent, Outcome, Remark, Reply, Session, Version};
use crate::store::{self, Library, Mode, Past};
use crate::text::Line;

#[derive(clap::Args, Debug)]
pub(super) struct CheckArgs {
    /// The session: its name, a part of it, the path of its folder or file, or `demo`.
    session: String,
    /// Read what came back: accounts (txt, md, docx), answers of the survey page, or tables of a forms service (csv, tsv).
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with_all = ["form", "survey", "report", "answer"])]
    read: Vec<std::path::PathBuf>,
    /// Who was present: '18 teachers, 2 care coordinators, head teacher'.
    #[arg(long, value_name = "WHO", requires = "read")]
    present: Option<String>,
    /// The day of the check, such as 2026-12-03; today where it is not said.
    #[arg(long, value_name = "DATE", requires = "read")]
    date: Option<String>,
    /// How many minutes it took.
    #[arg(long, value_name = "MINUTES", requires = "read")]
    minutes: Option<u16>,
    /// From how many people up a function is told; never fewer than the deck says.
    #[arg(long, value_name = "PEOPLE", requires = "read")]
    threshold: Option<u32>,
    /// What a column of a table holds: 'HEAD=2' for question 2, 'HEAD=function', 'HEAD=why', or 'HEAD=-' to leave it out.
    #[arg(long, value_name = "HEAD=WHAT", requires = "read")]
    column: Vec<String>,
    /// Show what is read; keep nothing.
    #[arg(long, requires = "read")]
    list: bool,
    /// Print the guide and the form for notes: docx, html, md or txt; `print` is html for paper.
    #[arg(long, value_name = "FORMAT", conflicts_with_all = ["survey", "report", "answer"])]
    form: Option<String>,
    /// Print the short survey: html (a page of its own that sends nothing) or docx (on paper).
    #[arg(long, value_name = "FORMAT", conflicts_with_all = ["report", "answer"])]
    survey: Option<String>,
    /// Print the report for the school: txt, md, html, docx, pdf or json.
    #[arg(long, value_name = "FORMAT", conflicts_with = "answer")]
    report: Option<String>,
    /// Which part of the report: all, account, answers, map or counts.
    #[arg(long, value_name = "PART", default_value = "all")]
    part: String,
    /// Which check, where there are several: k1, k2, …; the newest where it is not said.
    #[arg(long, value_name = "ID")]
    check: Option<String>,
    /// Answer a remark: 'f3=accepted', 'f3=partly:WHY', 'f3=declined:WHY', 'f3=noted:WHY' or 'f3=follow-up:WHY'.
    #[arg(long, value_name = "REMARK=ANSWER")]
    answer: Vec<String>,
    #[command(flatten)]
    plain: OpeningWay,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    names: guard::Names,
}

pub(super) fn run(context: &CliContext, args: &CheckArgs) -> ToPrint {
    let (record, told) = open::with_a_talk(context, &args.session)?;
    if Grammar::of(&record.deck).is_none() {
        let deck = record.deck.title.to_string();
        return Err(CommandFailure(say!(context.words, "check-no-plan", deck = deck)));
    }
    let shows = !args.read.is_empty() || args.form.is_some() || args.survey.is_some();
    if shows && record.session.partners.is_empty() {
        return Err(CommandFailure(say!(context.words, "walk-no-map")));
    }
    match () {
        () if !args.read.is_empty() => read::run(context, args, &record),
        () if args.form.is_some() || args.survey.is_some() => write::paper(context, args, &record),
        () if args.report.is_some() => write::report(context, args, &record),
        () if !args.answer.is_empty() => answer(context, args, &record),
        () if args.check.is_none() && (args.plain.plain || crate::runtime::has_terminal()) => {
            walk(context, &record, args.plain, told)
        }
        () => state(context, args, &record),
    }
}

/// Opens the check on the screen, or in plain lines.
fn walk(context: &CliContext, record: &open::OpenedRecord, plain: OpeningWay, told: Option<String>) -> ToPrint {
    let start = match &record.path {
        Some(path) => Start::Check(open::absolute(path), told),
        None => Start::Check("demo".to_owned(), None),
    };
    plain.screen(context, &start)
}

/// Returns whether a check is being held on the screen, or was left there unfinished.
fn is_held(context: &CliContext, record: &open::OpenedRecord) -> Result<bool, CommandFailure> {
    let Some(path) = record.path.as_deref() else {
        return Ok(false);
    };
    let read = || Library::new(&context.paths).open(path, Mode::Read);
    let (_, opened) = read().map_err(|error| context.failure(&error))?;
    let lines = opened.draft.map(|draft| draft.lines).unwrap_or_default();
    Ok(lines.iter().any(|line| CheckState::is_kept_in(&line.field)))
}

/// Returns the check that is meant: the one named, or the newest that is closed.
fn chosen<'a>(context: &CliContext, args: &CheckArgs, session: &'a Session) -> Result<&'a Check, CommandFailure> {
    let words = context.words;
    match &args.check {
        Some(id) => session
            .check(id)
            .ok_or_else(|| CommandFailure(say!(words, "check-unknown", id = Line::new(id).to_string()))),
        None => session
            .checks
            .iter()
            .rev()
            .find(|check| check.closed)
            .ok_or_else(|| CommandFailure(say!(words, "check-none"))),
    }
}

/// Returns the past of a session; nothing for the demo, which has none.
pub(super) fn past(context: &CliContext, record: &open::OpenedRecord) -> Result<Option<Past>, CommandFailure> {
    let Some(path) = record.path.as_deref() else {
        return Ok(None);
    };
    let read = || Library::new(&context.paths).open(path, Mode::Read)?.0.past();
    read().map(Some).map_err(|error| context.failure(&error))
}

/// The map as a check showed it, as it became, and what sets the two apart.
struct Followed {
    /// Nothing where the transcript does not reach that far back.
    old: Option<Session>,
    new: Session,
    changes: Vec<MapChange>,
}

/// Returns what became of the map since a check showed it.
fn followed(context: &CliContext, record: &open::OpenedRecord, check: &Check) -> Result<Followed, CommandFailure> {
    let none = || Followed {
        old: None,
        new: record.session.clone(),
        changes: Vec::new(),
    };
    let Some(past) = past(context, record)? else {
        return Ok(none());
    };
    let session = &record.session;
    let until = session.versions.iter().find(|version| version.by == check.id);
    let until = until.map(|version| version.nr);
    let later = session.checks.iter().any(|other| other.shown.nr > check.shown.nr);
    let new = until.filter(|_| later).and_then(|nr| past.after(nr));
    let new = new.map_or_else(|| record.session.clone(), |new| new.seen_from(&record.session));
    let Some(old) = past.after(check.shown.nr) else {
        return Ok(none());
    };
    let causes = member_check::causes(past.entries(), check.shown.nr);
    let changes = member_check::changes(&old, &new, &record.deck.map, &causes);
    Ok(Followed {
        old: Some(old.seen_from(&record.session)),
        new,
        changes,
    })
}

/// Carries out in a session that lies in the library what `wanted` says of it, and writes it. It is asked of the record as it is opened for
/// writing: what was changed by hand has its numbers only then, and a version that is closed counts them.
fn perform(
    context: &CliContext,
    record: &open::OpenedRecord,
    wanted: impl FnOnce(&Session) -> Result<Vec<Intent>, CommandFailure>,
) -> Result<Session, CommandFailure> {
    let words = context.words;
    let path = record.path.as_deref();
    let path = path.ok_or_else(|| CommandFailure(say!(words, "check-demo")))?;
    let disk = |error| context.failure(&error);
    let (mut case, opened) = Library::new(&context.paths).open(path, Mode::Write).map_err(disk)?;
    let mut session = opened.session;
    let (mut entries, at) = (Vec::new(), store::now());
    for intent in wanted(&session)? {
        let intent = crate::session::without_names(intent, &record.masks);
        let events = session
            .decide(intent)
            .map_err(|refusal| CommandFailure(crate::app::refusal_text(words, &refusal)))?;
        for event in events {
            session.apply(&event);
            entries.push(Entry::of(session.events, at, event, None));
        }
    }
    if !session.weight().takes(crate::session::Weight::default()) {
        return Err(CommandFailure(say!(words, "check-full")));
    }
    case.append(&entries).map_err(disk)?;
    case.save(&session).map_err(disk)?;
    Ok(session)
}

/// Answers remarks, in the order they are given.
fn answer(context: &CliContext, args: &CheckArgs, record: &open::OpenedRecord) -> ToPrint {
    let session = perform(context, record, |session| answers(context, args, record, session))?;
    let record = open::OpenedRecord {
        session,
        name: record.name.clone(),
        called: record.called.clone(),
        key: record.key.clone(),
        path: record.path.clone(),
        deck: record.deck.clone(),
        masks: record.masks.clone(),
        anchors: record.anchors.clone(),
    };
    state(context, args, &record)
}

/// Returns the changes that give the answers of the command line.
fn answers(
    context: &CliContext,
    args: &CheckArgs,
    record: &open::OpenedRecord,
    now: &Session,
) -> Result<Vec<Intent>, CommandFailure> {
    let words = context.words;
    let mut session = now.clone();
    let mut all = Vec::new();
    for raw in &args.answer {
        let bad = || CommandFailure(say!(words, "check-bad-answer", given = Line::new(raw).to_string()));
        let (id, reply) = raw.split_once('=').ok_or_else(bad)?;
        let (what, why) = reply.split_once(':').unwrap_or((reply, ""));
        let what: Outcome = crate::text::value_of(what.trim()).ok_or_else(bad)?;
        // The command line changes nothing of the map.
        let reply = Reply {
            to_do: true,
            ..Reply::new(what, why)
        };
        let intents = member_check::answering(&session, &record.deck, &id.trim().into(), reply)
            .map_err(|refused| CommandFailure(refused.say(words)))?;
        for intent in &intents {
            let events = session
                .decide(intent.clone())
                .map_err(|refusal| CommandFailure(crate::app::refusal_text(words, &refusal)))?;
            events.iter().for_each(|event| session.apply(event));
        }
        all.extend(intents);
    }
    Ok(all)
}

/// Returns a remark on a line: who made it, what was said, and what was answered.
fn remark_line(words: &Words, record: &open::OpenedRecord, remark: &Remark) -> String {
    let nobody = || say!(words, "check-nobody-told");
    let who = remark.who.as_ref().map_or_else(nobody, ToString::to_string);
    let said = member_check::said(&record.deck, remark);
    let mark = match &remark.answer {
        Some(_) if member_check::is_to_do(&record.session, &record.deck, remark) => {
            format!(" [{}]", say!(words, "check-outcome-to-do"))
        }
        Some(reply) => format!(" [{}]", words.get(&format!("check-outcome-{}", reply.what.word()))),
        None if member_check::asks(&record.deck, remark) => format!(" [{}]", say!(words, "check-waits")),
        None => String::new(),
    };
    format!("{:<4} ({who}) {said}{mark}\n", remark.id.as_str())
}

/// Prints what there is of member checks: who was present, what was remarked, and what waits for an answer.
fn state(context: &CliContext, args: &CheckArgs, record: &open::OpenedRecord) -> ToPrint {
    let (words, session) = (context.words, &record.session);
    let check = chosen(context, args, session)?;
    let present: u32 = check.present.values().sum();
    let head = say!(
        words,
        "check-state",
        id = check.id.as_str(),
        date = check.date.as_str(),
        present = present.to_string(),
        n = session.remarks_of(&check.id).count()
    );
    let mut out = format!("{head}\n");
    for remark in session.remarks_of(&check.id) {
        out.push_str(&remark_line(words, record, remark));
    }
    let waiting = member_check::requests(session, &record.deck, &check.id).count();
    out.push_str(&format!("{}\n", say!(words, "check-waiting", n = waiting)));
    let to_do = member_check::to_do(session, &record.deck, &check.id).count();
    if to_do > 0 {
        out.push_str(&format!("{}\n", say!(words, "check-to-do", n = to_do)));
    }
    Ok(out.into_bytes())
}

/// Returns the version of the map that the end of the talk closed, where the record does not hold it yet.
fn first_version(session: &Session, past: Option<&Past>) -> Option<Intent> {
    if session.own_versions().next().is_some() {
        return None;
    }
    let known = past
        .map(|past| session.known_versions(past.entries()))
        .unwrap_or_default();
    let own = |version: &Version| *version.by != *BY_EARLIER;
    let version = known.into_iter().find(own).unwrap_or_else(|| Version {
        nr: session.events,
        by: crate::session::BY_SESSION.into(),
        ..Version::default()
    });
    Some(Intent::Add(Entity::from(version)))
}
