//! Takes transcripts in: reads all of them, says what they hold, asks what is open, and only then writes.

use std::path::Path;

use super::super::open::{self, Record};
use super::super::{Answer, Context, Failure, hint};
use super::speakers::{Given, counts};
use super::{Args, place, questions};
use crate::findings::anonymity::mask_form;
use crate::locale::list;
use crate::say;
use crate::session::{Mask, Session};
use crate::store::{self, Error, Hidden, Library, Mode};
use crate::text::Line;
use crate::transcript::forget::stays;
use crate::transcript::names::{Answers, Hider};
use crate::transcript::turns::{turn_number, turns};
use crate::transcript::{Doubt, MAX_BYTES, Provenance, Reading, Talk, fingerprint, read};

/// A file that was read.
struct Source {
    name: String,
    sha256: Line,
    reading: Reading,
}

pub(super) fn run(context: &Context, args: &Args) -> Answer {
    let path = place(context, args)?;
    let sources: Vec<Source> = args
        .files
        .iter()
        .map(|file| source(context, file))
        .collect::<Result<_, _>>()?;
    let mut record = open::record(context, &args.session)?;
    let given = Given::read(context, &args.speaker, &record.session)?;
    let readings: Vec<&Reading> = sources.iter().map(|source| &source.reading).collect();
    for source in &sources {
        hint(&report(context, source));
    }
    let lists = || -> String {
        readings
            .iter()
            .map(|reading| given.list(context, reading, &record.session))
            .collect()
    };
    if args.list {
        return Ok(lists().into_bytes());
    }
    if let Err(Failure(why)) = given.check(context, &readings, &record.session) {
        return Err(Failure(format!("{why}\n{}", lists())));
    }
    let (mut case, opened) = Library::new(&context.paths)
        .open(&path, Mode::Write)
        .map_err(|error| context.failure(&error))?;
    let mut session = opened.session.clone();
    record.session = opened.session;
    let kept = case.talks().map_err(|error| context.failure(&error))?;
    let mut work = Work {
        context,
        args,
        record: &record,
        given: &given,
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
fn also_hidden(context: &Context, hidden: &Hidden) -> String {
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
fn keep(context: &Context, case: &mut store::Case, talk: &Talk, shift: &str) -> Result<String, Failure> {
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

fn source(context: &Context, file: &Path) -> Result<Source, Failure> {
    let shown = Line::new(&file.to_string_lossy()).to_string();
    let bytes = store::Disk::default()
        .read_up_to(MAX_BYTES, file)
        .map_err(|error| match error {
            Error::NotASession(_) => Failure(say!(context.words, "transcript-not-a-file", path = shown.clone())),
            Error::TooLarge { bytes, .. } => {
                let size = (bytes / 1_000_000).to_string();
                Failure(format!(
                    "{shown}: {}",
                    say!(context.words, "transcript-too-large", size = size)
                ))
            }
            other => context.failure(&other),
        })?;
    let reading = read(&bytes).map_err(|refusal| Failure(format!("{shown}: {}", refusal.say(context.words))))?;
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    Ok(Source {
        name: Line::new(&name).to_string(),
        sha256: fingerprint(&bytes),
        reading,
    })
}

/// Returns what a file holds, and what of it does not fit.
fn report(context: &Context, source: &Source) -> String {
    let (words, reading) = (context.words, &source.reading);
    let (turns, speakers) = counts(&reading.cues);
    let layout = words.get(&format!("layout-{}", reading.layout.word()));
    let mut out = say!(
        words,
        "transcript-summary",
        file = source.name.clone(),
        turns = turns,
        speakers = speakers,
        layout = layout,
        dialect = reading.dialect.word()
    );
    if !reading.odd.is_empty() {
        out.push_str(&format!(
            "\n{}",
            say!(words, "transcript-odd", count = reading.odd.len())
        ));
    }
    for odd in reading.odd.iter().take(12) {
        let why = words.get(&format!("misfit-{}", odd.why.word()));
        let (line, text) = (odd.line.to_string(), odd.text.to_string());
        let row = say!(words, "transcript-odd-row", line = line, why = why, text = text);
        out.push_str(&format!("\n  {row}"));
    }
    let left = reading.odd.len().saturating_sub(12);
    if left > 0 {
        out.push_str(&format!("\n  {}", say!(words, "transcript-odd-more", count = left)));
    }
    if reading.moved > 0 {
        out.push_str(&format!("\n{}", say!(words, "transcript-moved", count = reading.moved)));
    }
    let doubts = |doubt| reading.cues.iter().filter(|cue| cue.doubt == Some(doubt)).count();
    let (credits, repeats) = (doubts(Doubt::Credit), doubts(Doubt::Repeat));
    if credits + repeats > 0 {
        let said = say!(words, "transcript-doubts", credits = credits, repeats = repeats);
        out.push_str(&format!("\n{said}"));
    }
    out
}

/// What the files of one command have in common while they are taken in.
struct Work<'a> {
    context: &'a Context,
    args: &'a Args,
    record: &'a Record,
    given: &'a Given,
    /// What is kept, with what this command adds.
    kept: Vec<(String, Talk)>,
    masks: Vec<Mask>,
    told: Vec<String>,
}

impl Work<'_> {
    /// Returns the transcript that a file becomes, without a name in it.
    fn talk(&mut self, source: &Source) -> Result<Talk, Failure> {
        let session = &self.record.session;
        let mut reading = source.reading.clone();
        let voices = self.given.voices(&reading.cues, session);
        let mut hider = self.hider(&reading);
        for cue in &mut reading.cues {
            if let Some(text) = hider.hide(&cue.text) {
                cue.text = text;
            }
        }
        questions::open(self.context, &hider)?;
        let last = self
            .kept
            .iter()
            .flat_map(|(_, talk)| &talk.turns)
            .filter_map(|turn| turn_number(&turn.id))
            .max();
        let mut all = turns(&reading.cues, &voices, last.unwrap_or(0));
        let before = all.len();
        all.retain(|turn| stays(turn, session));
        let withheld = u64::try_from(before - all.len()).unwrap_or(0);
        let keep: Vec<Line> = self.args.keep.iter().map(|word| Line::new(word)).collect();
        if !self.args.names.despite() {
            questions::guard(self.context, self.record, &all, &keep)?;
        }
        let placed = questions::place(self.context, self.args, session, &all, self.kept.len())?;
        let talk = Talk {
            from: Provenance {
                source: reading.dialect.word().into(),
                read: store::now(),
                recording: placed.recording,
                shift: placed.shift,
                sha256: source.sha256.clone(),
                replaced: hider.counts(),
                withheld,
            },
            turns: all,
        };
        questions::fresh(self.context, self.args, session, &talk, &self.kept)
            .map_err(|Failure(why)| Failure(format!("{}: {why}", source.name)))?;
        self.kept.push((source.name.clone(), talk.clone()));
        self.masks.extend(hider.masks().iter().cloned());
        self.masks.extend(keep.into_iter().map(|from| Mask { from, to: None }));
        self.told.push(placed.told);
        Ok(talk)
    }

    fn hider(&self, reading: &Reading) -> Hider {
        let session = &self.record.session;
        let lines = |words: &[String]| words.iter().map(|word| Line::new(word)).collect();
        // What people said of a word before, at the findings or of another file, is not asked again.
        let known = self
            .record
            .masks
            .iter()
            .filter(|mask| mask.to.is_none())
            .map(|mask| mask.from.clone());
        let mut answers = Answers {
            mask: lines(&self.args.mask),
            keep: lines(&self.args.keep),
        };
        answers.keep.extend(known.chain(session.not_names.iter().cloned()));
        let plain = Line::new(&mask_form(self.context.words.lang(), None));
        let people = self.given.people(self.context, reading, session);
        Hider::new(&people, &plain, &self.record.masks, &functions(session), &answers)
    }
}

/// Returns what a speaker may be called without being named.
fn functions(session: &Session) -> Vec<Line> {
    session
        .participants
        .iter()
        .map(|participant| participant.function.clone())
        .collect()
}

/// Puts new names on the private list, before the transcript without them is written.
fn remember(context: &Context, name: &str, known: &[Mask], new: Vec<Mask>) -> Result<(), Failure> {
    let mut all = known.to_vec();
    for mask in new {
        if !all.iter().any(|old| old.from == mask.from) {
            all.push(mask);
        }
    }
    if all.len() == known.len() {
        return Ok(());
    }
    store::remember_masks(&context.paths, name, &all).map_err(|error| context.failure(&error))
}
