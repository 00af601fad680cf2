//! Takes transcripts in: reads all of them, says what they hold, asks what is open, and only then writes.

use std::path::Path;

use super::super::open::{self, OpenedRecord};
use super::super::{CliContext, CommandFailure, ToPrint, hint};
use super::{TranscriptArgs, place, questions, speakers};
use crate::findings::intake::speakers::{Given, names};
use crate::findings::intake::when::read_shift;
use crate::findings::intake::{Intake, IntakeFile, summary};
use crate::locale::list;
use crate::say;
use crate::session::{Mask, with_new_masks};
use crate::store::{self, Hidden, Library, Mode};
use crate::text::Line;
use crate::transcript::names::NameAnswers;
use crate::transcript::{CueReading, Talk};

pub(super) fn run(context: &CliContext, args: &TranscriptArgs) -> ToPrint {
    let path = place(context, args)?;
    let sources: Vec<IntakeFile> = args
        .files
        .iter()
        .map(|file| source(context, file))
        .collect::<Result<_, _>>()?;
    let mut record = open::record(context, &args.session)?;
    let given = speakers::read(context, &args.speaker, &record.session)?;
    let readings: Vec<&CueReading> = sources.iter().map(|source| &source.reading).collect();
    for source in &sources {
        hint(&report(context, source));
    }
    let lists = || -> String {
        readings
            .iter()
            .map(|reading| speakers::list(context, &given, reading, &record.session))
            .collect()
    };
    if args.list {
        return Ok(lists().into_bytes());
    }
    if let Err(CommandFailure(why)) = speakers::check(context, &given, &readings, &record.session) {
        return Err(CommandFailure(format!("{why}\n{}", lists())));
    }
    let (mut case, opened) = Library::new(&context.paths)
        .open(&path, Mode::Write)
        .map_err(|error| context.failure(&error))?;
    let mut session = opened.session.clone();
    record.session = opened.session;
    let kept = case.talks().map_err(|error| context.failure(&error))?;
    let shift = args.shift.as_deref().map(|shift| read_shift(context.words, shift));
    let mut work = Work {
        context,
        args,
        record: &record,
        given: &given,
        names: names(&readings),
        shift: shift.transpose().map_err(CommandFailure)?,
        kept,
        masks: Vec::new(),
        told: Vec::new(),
    };
    let talks: Vec<Talk> = sources
        .iter()
        .map(|source| work.talk(source))
        .collect::<Result<_, _>>()?;
    let (masks, told) = (work.masks, work.told);
    remember(context, &case.key(), &record.masks, masks)?;
    let hidden = case.hide_names(&mut session).map_err(|error| context.failure(&error))?;
    let told = talks.iter().zip(&told);
    let said: Vec<String> = told
        .map(|(talk, shift)| keep(context, &mut case, talk, shift))
        .collect::<Result<_, _>>()?;
    Ok([said.concat(), also_hidden(context, &hidden)].concat().into_bytes())
}

/// Returns which names were masked in what was noted before, and which files may still tell them; nothing where there was none.
fn also_hidden(context: &CliContext, hidden: &Hidden) -> String {
    let words = context.words;
    let names: Vec<String> = hidden.names.iter().map(ToString::to_string).collect();
    let mut out = String::new();
    if !names.is_empty() {
        let said = say!(
            words,
            "transcript-also-masked",
            n = names.len(),
            names = list(words, &names)
        );
        out.push_str(&format!("{said}\n"));
    }
    if !hidden.left.is_empty() {
        let left: Vec<String> = hidden.left.iter().map(|path| path.display().to_string()).collect();
        let said = say!(words, "transcript-may-tell", files = left.join(", "));
        out.push_str(&format!("{said}\n"));
    }
    out
}

/// Writes one talk into the session, and returns what is told of it: its file, its turns, what was replaced, and its shift.
fn keep(context: &CliContext, case: &mut store::Case, talk: &Talk, shift: &str) -> Result<String, CommandFailure> {
    let name = case.keep_talk(talk).map_err(|error| context.failure(&error))?;
    let replaced: u64 = talk.from.replaced.values().sum();
    let said = say!(
        context.words,
        "transcript-kept",
        name = name,
        turns = talk.turns.len(),
        replaced = replaced,
        withheld = talk.from.withheld
    );
    Ok(format!("{said}\n{shift}\n"))
}

fn source(context: &CliContext, file: &Path) -> Result<IntakeFile, CommandFailure> {
    let (name, bytes) = store::transcript_file(context.words, file).map_err(CommandFailure)?;
    let shown = store::shown(file);
    IntakeFile::read(&name, &bytes)
        .map_err(|refusal| CommandFailure(format!("{shown}: {}", refusal.say(context.words))))
}

/// Returns what a file holds, and what of it does not fit.
fn report(context: &CliContext, source: &IntakeFile) -> String {
    let words = context.words;
    let mut out = vec![summary::summary(words, source)];
    if let Some((said, rows)) = summary::odd(words, &source.reading, 12) {
        out.push(said);
        out.extend(rows.iter().map(|row| format!("  {row}")));
    }
    out.extend(summary::mended(words, &source.reading));
    out.join("\n")
}

/// What the files of one command have in common while they are taken in.
struct Work<'a> {
    context: &'a CliContext,
    args: &'a TranscriptArgs,
    record: &'a OpenedRecord,
    given: &'a Given,
    /// Everybody who speaks in one of the files.
    names: Vec<Line>,
    shift: Option<Option<i64>>,
    /// What is kept, with what this command adds.
    kept: Vec<(String, Talk)>,
    masks: Vec<Mask>,
    told: Vec<String>,
}

impl Work<'_> {
    /// Returns the transcript that a file becomes, without a name in it.
    fn talk(&mut self, source: &IntakeFile) -> Result<Talk, CommandFailure> {
        let lines = |words: &[String]| words.iter().map(|word| Line::new(word)).collect();
        let answers = NameAnswers {
            mask: lines(&self.args.mask),
            keep: lines(&self.args.keep),
        };
        let intake = Intake {
            session: &self.record.session,
            deck: &self.record.deck,
            masks: &self.record.masks,
            words: self.context.words,
            given: self.given,
            others: &self.names,
            answers: &answers,
            despite: self.args.names.despite(),
            shift: self.shift,
            at: store::now(),
        };
        let taken = intake
            .talk(source, &self.kept)
            .map_err(|hindrance| questions::say(self.context, source, &hindrance))?;
        self.kept.push((source.name.clone(), taken.talk.clone()));
        self.masks.extend(taken.masks);
        self.told.push(questions::told(self.context, self.args, &taken.placed));
        Ok(taken.talk)
    }
}

/// Puts new names on the private list, before the transcript without them is written.
fn remember(context: &CliContext, name: &str, known: &[Mask], new: Vec<Mask>) -> Result<(), CommandFailure> {
    let all = with_new_masks(known, new);
    if all.len() == known.len() {
        return Ok(());
    }
    store::remember_masks(&context.paths, name, &all).map_err(|error| context.failure(&error))
}
