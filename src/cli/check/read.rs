//! Reads what a school sends back, shows what it found, and keeps it where nothing is left open.

use std::collections::BTreeMap;
use std::path::Path;

use super::super::{CliContext, CommandFailure, ToPrint, guard, hint, open};
use super::list::list;
use super::{CheckArgs, first_version, is_held, past, perform};
use crate::locale::Words;
use crate::member_check::{
    self, AboutCheck, Account, AskedHeading, CheckReader, Grammar, InputRefusal, Survey, SurveyColumn, Telling,
    attendance, taking, telling, threshold,
};
use crate::say;
use crate::session::{CheckForm, Intent, Remark, Session, read_day};
use crate::store::{self, Disk};
use crate::text::{Diagnostic, Line};
use crate::transcript::{self, Unreadable};

/// The most bytes of a file.
const MOST: u64 = 16 * 1024 * 1024;
/// How many lines that could not be taken are shown.
const SHOWN: usize = 12;

/// What the files hold, before anything is read as a remark.
#[derive(Default)]
struct Sources {
    lines: Vec<String>,
    tables: Vec<Survey>,
}

pub(super) fn run(context: &CliContext, args: &CheckArgs, record: &open::OpenedRecord) -> ToPrint {
    let words = context.words;
    let refused = |refused: InputRefusal| CommandFailure(refused.say(words));
    if is_held(context, record)? {
        return Err(refused(InputRefusal::CheckOpen));
    }
    let plan = record.deck.member_check.as_ref();
    let asked = plan.map(AskedHeading::of).unwrap_or_default();
    let sources = sources(context, args, &asked)?;
    let about = about(context, args, record, &sources)?;
    let telling = telling(&about, &record.deck).map_err(refused)?;
    let grammar = Grammar::of(&record.deck).ok_or_else(|| CommandFailure(say!(words, "check-none")))?;
    let reader = CheckReader {
        session: &record.session,
        map: &record.deck.map,
        grammar,
        telling: &telling,
        present: about.present.values().sum(),
    };
    let account = account(&sources, &reader, &asked).map_err(refused)?;
    if args.threshold.is_some_and(|given| given < about.threshold) {
        let least = about.threshold.to_string();
        hint(&say!(words, "check-threshold-stays", least = least));
    }
    hint(&told(context, &telling, &account, &sources, &asked));
    if !account.odd.is_empty() && !args.list {
        return Err(CommandFailure(odd(context, &account)));
    }
    if account.remarks.is_empty() {
        return Err(refused(InputRefusal::NoRemarks));
    }
    let past = past(context, record)?;
    let n = account.remarks.len();
    let wanted = |now: &Session| {
        let first = first_version(now, past.as_ref());
        let session = after(now, first.clone());
        let taken = taking(&session, about.clone(), account.remarks.clone()).map_err(refused)?;
        Ok(first.into_iter().chain(taken).collect::<Vec<Intent>>())
    };
    let intents = wanted(&record.session)?;
    let asked = of_themselves(context, args, &telling, &account).and_then(|()| names(context, args, record, &intents));
    if args.list {
        return Ok(listed(context, record, &intents, &account, asked.err()).into_bytes());
    }
    asked?;
    let session = perform(context, record, wanted)?;
    let check = session.checks.last().map(|check| check.id.to_string());
    let check = check.unwrap_or_default();
    let waiting = member_check::requests(&session, &record.deck, &check).count();
    let kept = say!(words, "check-kept", n = n, id = check, waiting = waiting.to_string());
    Ok(format!("{kept}\n").into_bytes())
}

/// Returns what would be kept, what could not be taken, and what keeps it from being kept.
fn listed(
    context: &CliContext,
    record: &open::OpenedRecord,
    intents: &[Intent],
    account: &Account,
    kept_back: Option<CommandFailure>,
) -> String {
    let words = context.words;
    let session = kept(record, intents);
    let check = session.checks.last().map(|check| check.id.clone()).unwrap_or_default();
    let mut out = list(words, record, &session, &check);
    out.push_str(&format!("{}\n", say!(words, "check-listed", n = account.remarks.len())));
    if !account.odd.is_empty() {
        out.push_str(&format!("{}\n", odd(context, account)));
    }
    if let Some(CommandFailure(why)) = kept_back {
        out.push_str(&format!("{why}\n"));
    }
    out
}

/// Returns the session with what would be kept: names that are masked stand nowhere in it.
fn kept(record: &open::OpenedRecord, intents: &[Intent]) -> Session {
    intents.iter().fold(record.session.clone(), |session, intent| {
        after(
            &session,
            Some(crate::session::without_names(intent.clone(), &record.masks)),
        )
    })
}

/// Returns a session in which an intent is carried out.
fn after(session: &Session, intent: Option<Intent>) -> Session {
    let mut session = session.clone();
    if let Some(intent) = intent {
        let events = session.decide(intent).unwrap_or_default();
        events.iter().for_each(|event| session.apply(event));
    }
    session
}

/// Reads the files.
fn sources(context: &CliContext, args: &CheckArgs, asked: &[AskedHeading]) -> Result<Sources, CommandFailure> {
    let told = columns(context, args, asked)?;
    let mut sources = Sources::default();
    for file in &args.read {
        let shown = store::shown(file);
        let bytes = Disk::default()
            .read_up_to(MOST, file)
            .map_err(|error| unread(context, &shown, &error))?;
        let lines = transcript::lines(&bytes)
            .map_err(|refusal| CommandFailure(format!("{shown}: {}", unreadable(context.words, &refusal))))?;
        if lines.iter().all(|line| line.trim().is_empty()) {
            return Err(CommandFailure(format!(
                "{shown}: {}",
                say!(context.words, "check-file-empty")
            )));
        }
        if is_table(file) {
            let (head, rows) = member_check::table(&lines.join("\n"))
                .map_err(|refused| CommandFailure(format!("{shown}: {}", refused.say(context.words))))?;
            if rows.is_empty() {
                let why = InputRefusal::NoAnswers.say(context.words);
                return Err(CommandFailure(format!("{shown}: {why}")));
            }
            sources.tables.push(Survey::new(&head, rows, asked, &told));
        } else {
            sources.lines.extend(lines);
            sources.lines.push(String::new());
        }
    }
    Ok(sources)
}

/// Returns why a file cannot be read: one that is not there, or a folder, is not about a session.
fn unread(context: &CliContext, shown: &str, error: &store::Error) -> CommandFailure {
    let missing = match error {
        store::Error::NotASession(_) => true,
        store::Error::Disk { kind, .. } => *kind == std::io::ErrorKind::NotFound,
        _ => false,
    };
    match missing {
        true => CommandFailure(say!(context.words, "transcript-not-a-file", path = shown.to_owned())),
        false => context.failure(error),
    }
}

/// Returns why a file is no account and no survey, and as what it is to be saved.
fn unreadable(words: &Words, refusal: &Diagnostic<Unreadable>) -> String {
    match &*refusal.what {
        Unreadable::Binary(_) | Unreadable::NotWord => say!(words, "check-file-kind"),
        _ => refusal.say(words),
    }
}

fn is_table(file: &Path) -> bool {
    let extension = file.extension().map(|extension| extension.to_ascii_lowercase());
    extension.is_some_and(|extension| extension == "csv" || extension == "tsv")
}

/// Reads what the user says of columns.
fn columns(
    context: &CliContext,
    args: &CheckArgs,
    asked: &[AskedHeading],
) -> Result<Vec<(String, SurveyColumn)>, CommandFailure> {
    let read = |raw: &String| {
        let bad = || {
            CommandFailure(say!(
                context.words,
                "check-bad-column",
                given = Line::new(raw).to_string()
            ))
        };
        let (head, what) = raw.rsplit_once('=').ok_or_else(bad)?;
        let question = || {
            let at: usize = what.trim().parse().ok()?;
            asked.get(at.checked_sub(1)?)
        };
        let column = match what.trim() {
            "-" => SurveyColumn::Left,
            "function" | "functie" => SurveyColumn::Function,
            "why" | "waarom" => SurveyColumn::Reason,
            _ => SurveyColumn::Answer(question().ok_or_else(bad)?.id.clone()),
        };
        Ok((head.to_owned(), column))
    };
    args.column.iter().map(read).collect()
}

/// Returns who was present, as the sources say it; `None` where none does.
fn said_present(sources: &Sources) -> Result<Option<BTreeMap<Line, u32>>, member_check::NotPresent> {
    let mut present = member_check::present(&sources.lines)?;
    for table in &sources.tables {
        for (function, n) in table.present()?.into_iter().flatten() {
            *present.get_or_insert_default().entry(function).or_default() += n;
        }
    }
    Ok(present)
}

/// Returns what is known of the check beside its remarks.
fn about(
    context: &CliContext,
    args: &CheckArgs,
    record: &open::OpenedRecord,
    sources: &Sources,
) -> Result<AboutCheck, CommandFailure> {
    let words = context.words;
    let refused = |why: member_check::NotPresent| CommandFailure(why.say(words));
    let present = match &args.present {
        Some(raw) => Some(attendance(raw).map_err(refused)?),
        None => said_present(sources).map_err(refused)?,
    };
    let present = present.ok_or_else(|| CommandFailure(say!(words, "check-who-was-present")))?;
    let present = record.deck.map.spelled_all(present);
    if let Some(name) = present
        .keys()
        .find_map(|f| crate::findings::anonymity::name_in_function(f))
    {
        return Err(CommandFailure(say!(words, "check-name-as-function", name = name)));
    }
    let survey = sources.lines.iter().any(|line| line.contains("member check ·")) || !sources.tables.is_empty();
    Ok(AboutCheck {
        form: if survey { CheckForm::Survey } else { CheckForm::Account },
        date: day(context, args.date.as_deref(), &record.session)?,
        minutes: args.minutes,
        present,
        threshold: threshold(&record.deck, args.threshold),
    })
}

/// Returns the day that is meant; today where none is said. A check is never before the talk that it is of.
fn day(context: &CliContext, raw: Option<&str>, session: &Session) -> Result<Line, CommandFailure> {
    let Some(raw) = raw else {
        return Ok(Line::new(&store::now().date().to_string()));
    };
    match store::now().on_day(raw) {
        Some(at) if read_day(&session.date).is_some_and(|talk| at.date() < talk) => Err(CommandFailure(say!(
            context.words,
            "check-before-talk",
            given = at.date().to_string(),
            talk = session.date.to_string()
        ))),
        Some(at) => Ok(Line::new(&at.date().to_string())),
        None => Err(CommandFailure(say!(
            context.words,
            "check-bad-date",
            given = Line::new(raw).to_string()
        ))),
    }
}

/// Reads all sources as remarks.
fn account(sources: &Sources, reader: &CheckReader<'_>, asked: &[AskedHeading]) -> Result<Account, InputRefusal> {
    let mut account = member_check::read(&sources.lines, reader, asked);
    for table in &sources.tables {
        let answers = table.remarks(reader)?;
        account.remarks.extend(answers.remarks);
        account.silent.extend(answers.silent);
        account.odd.extend(answers.odd);
    }
    Ok(account)
}

/// Returns what a column of a table is read as.
fn column_of(words: &Words, column: &SurveyColumn, asked: &[AskedHeading]) -> String {
    let number = |id: &crate::text::Id| {
        asked
            .iter()
            .position(|question| question.id == *id)
            .map_or(0, |at| at + 1)
    };
    match column {
        SurveyColumn::Answer(id) => say!(words, "check-column-answer", n = number(id).to_string()),
        SurveyColumn::Reason => say!(words, "check-column-why"),
        SurveyColumn::Function => say!(words, "check-column-function"),
        SurveyColumn::Left => say!(words, "check-column-left"),
        SurveyColumn::Unknown => "?".to_owned(),
    }
}

/// Returns what was found, and what of it may be told.
fn told(
    context: &CliContext,
    telling: &Telling,
    account: &Account,
    sources: &Sources,
    asked: &[AskedHeading],
) -> String {
    let words = context.words;
    let names = |all: Vec<&Line>| {
        let all: Vec<&str> = all.iter().map(|line| line.as_str()).collect();
        if all.is_empty() {
            say!(words, "none")
        } else {
            crate::locale::list(words, &all)
        }
    };
    let mut out = say!(
        words,
        "check-found",
        n = account.remarks.len(),
        told = names(telling.told()),
        hidden = names(telling.hidden())
    );
    for (name, column) in sources.tables.iter().flat_map(|table| &table.columns) {
        out.push_str(&format!("\n  {name}: {}", column_of(words, column, asked)));
    }
    if !account.before.is_empty() {
        out.push_str(&format!("\n{}", say!(words, "check-before", n = account.before.len())));
    }
    for (line, text) in account.silent.iter().take(SHOWN) {
        let text = crate::text::shorten(text, 60, "…");
        out.push_str(&format!(
            "\n{}",
            say!(words, "check-silent", line = line.to_string(), text = text)
        ));
    }
    out
}

/// Returns the lines that could not be taken, each with why.
fn odd(context: &CliContext, account: &Account) -> String {
    let words = context.words;
    let mut out = say!(words, "check-odd", n = account.odd.len());
    for (line, text, why) in account.odd.iter().take(SHOWN) {
        let text = crate::text::shorten(text, 60, "…");
        let line = line.to_string();
        out.push_str(&format!(
            "\n  {}",
            say!(words, "check-odd-line", line = line, text = text, why = why.say(words))
        ));
    }
    out
}

/// Refuses where a remark says in its own words the function of the one who speaks, which may not be told.
fn of_themselves(
    context: &CliContext,
    args: &CheckArgs,
    telling: &Telling,
    account: &Account,
) -> Result<(), CommandFailure> {
    let texts = account.remarks.iter().flat_map(|r| [Some(&r.text), r.because.as_ref()]);
    let mut said = texts.flatten().filter_map(|text| telling.said_of_oneself(text));
    match said.next().filter(|_| !args.names.despite()) {
        Some(own) => Err(CommandFailure(say!(context.words, "check-says-who-read", words = own))),
        None => Ok(()),
    }
}

/// Refuses where remarks hold words that look like names and nobody has said that they are none.
fn names(
    context: &CliContext,
    args: &CheckArgs,
    record: &open::OpenedRecord,
    intents: &[Intent],
) -> Result<(), CommandFailure> {
    let after = kept(record, intents);
    let remarks: Vec<Remark> = after.remarks.clone();
    let known = |remark: &Remark| record.session.remark(&remark.id).is_some();
    let fresh: Vec<crate::text::Id> = remarks
        .into_iter()
        .filter(|remark| !known(remark))
        .map(|r| r.id)
        .collect();
    guard::fresh(context, record, &after, &fresh, &args.names)
}
