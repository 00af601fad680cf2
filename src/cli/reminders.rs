//! Reminders of what had to be gone by now, and of a retention that cannot be meant, said beside what a command prints.

use super::{CliContext, hint};
use crate::archive::retention::{self, Due, Early};
use crate::archive::study;
use crate::format::study::{Retention, Study};
use crate::locale::Words;
use crate::say;
use crate::store::{self, Library, Listing};
use crate::text::scrub;

/// Says what of the library had to be gone; nothing where the study sets no dates.
pub(super) fn remind(context: &CliContext) {
    let words = context.words;
    let Some(study) = readable(context) else { return };
    let terms = &study.retention;
    if *terms == Retention::default() {
        return;
    }
    let Ok(all) = Library::new(&context.paths).list() else {
        return;
    };
    too_early(context, terms, &all).iter().for_each(|line| hint(line));
    let due = retention::due(&context.paths, terms, &all, store::now().date());
    due.iter().for_each(|one| hint(&told(words, one)));
}

/// Says where the study is wrong about how long something of one session is kept.
pub(super) fn check(context: &CliContext, name: &str, talk: &str) {
    let Some(study) = readable(context) else { return };
    let early = retention::early(&study.retention, talk);
    early.iter().for_each(|one| hint(&told_early(context, name, one)));
}

/// Returns a line for each day of a study that lies before a talk of the library, with the first such talk.
pub(super) fn too_early(context: &CliContext, terms: &Retention, all: &[Listing]) -> Vec<String> {
    let mut told: Vec<retention::RetentionDuty> = Vec::new();
    let mut lines = Vec::new();
    for listing in all {
        let Ok(summary) = &listing.summary else { continue };
        for one in retention::early(terms, &summary.date) {
            if !told.contains(&one.what) {
                told.push(one.what);
                lines.push(told_early(context, &listing.name, &one));
            }
        }
    }
    lines
}

/// Returns the study of the library; says why where it cannot be read.
fn readable(context: &CliContext) -> Option<Study> {
    study::study(&context.paths).unwrap_or_else(|error| {
        hint(&error.say(context.words));
        None
    })
}

/// Returns what of a session had to be gone, since when, and how it goes.
fn told(words: &Words, due: &Due) -> String {
    let option = due.what.word();
    let what = words.get(&format!("retention-{option}"));
    let (name, day) = (scrub(&due.name).into_owned(), due.day.to_string());
    say!(
        words,
        "retention-due",
        name = name,
        what = what,
        day = day,
        option = option
    )
}

/// Returns which day of the study lies before a talk, where it stands, and what to do.
fn told_early(context: &CliContext, name: &str, early: &Early) -> String {
    let field = format!("retention.{}", early.what.word());
    let line = study::line_of(&context.paths, &field).unwrap_or(1);
    let file = store::shown(&study::file(&context.paths));
    say!(
        context.words,
        "retention-early",
        place = format!("{file}:{line}"),
        field = field,
        day = early.day.to_string(),
        name = scrub(name).into_owned(),
        talk = early.talk.to_string()
    )
}
