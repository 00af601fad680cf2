//! What must be settled before a transcript is kept, as the command line says it: words that may be names, a transcript that is there
//! already, a shift.

use super::super::{CliContext, CommandFailure, open::OpenedRecord};
use super::{TranscriptArgs, said_shift};
use crate::findings::intake::when::{Placed, shown_shift};
use crate::findings::intake::{Hindrance, IntakeFile, names};
use crate::say;
use crate::text::Line;
use crate::transcript::Turn;
use crate::transcript::names::NameQuestion;

/// Returns why a transcript is not kept, and which option settles it.
pub(super) fn say(context: &CliContext, source: &IntakeFile, hindrance: &Hindrance) -> CommandFailure {
    let words = context.words;
    let of_file = |why: String| CommandFailure(format!("{}: {why}", source.name));
    match hindrance.clone() {
        Hindrance::Doubts(questions) => doubts(context, &questions),
        Hindrance::Names(found) => suspected(context, &found),
        Hindrance::OtherSession(count) => CommandFailure(say!(words, "transcript-other-session", count = count)),
        Hindrance::Twice(name) => of_file(say!(words, "transcript-twice", name = name)),
        Hindrance::Same(share, name) => of_file(say!(words, "transcript-same-talk", share = share, name = name)),
        Hindrance::Overlap(minutes, name) => of_file(say!(words, "transcript-overlap", minutes = minutes, name = name)),
    }
}

/// Returns the refusal where words may be a name or not, with the places where they stand.
fn doubts(context: &CliContext, questions: &[NameQuestion]) -> CommandFailure {
    let mut out = say!(context.words, "transcript-questions");
    for question in questions.iter().take(20) {
        let around = question.around.first().map(Line::to_string).unwrap_or_default();
        let row = say!(
            context.words,
            "transcript-question-row",
            word = question.word.clone(),
            count = question.count,
            around = around
        );
        out.push_str(&format!("\n  {row}"));
    }
    let left = questions.len().saturating_sub(20);
    if left > 0 {
        let more = say!(context.words, "transcript-odd-more", count = left);
        out.push_str(&format!("\n  {more}"));
    }
    CommandFailure(out)
}

/// Returns the refusal where words look like a person's name and nobody has said that they are none.
fn suspected(context: &CliContext, found: &[NameQuestion]) -> CommandFailure {
    let shown: Vec<String> = found.iter().take(24).map(|name| name.word.clone()).collect();
    let more = found.len() - shown.len();
    CommandFailure(say!(
        context.words,
        "transcript-guard",
        words = shown.join(", "),
        more = more
    ))
}

/// Refuses where a word of the turns of a kept transcript looks like a person's name.
pub(super) fn guard(context: &CliContext, record: &OpenedRecord, turns: &[Turn]) -> Result<(), CommandFailure> {
    let found = names(&record.session, &record.deck, &record.masks, turns, &[]);
    match found.is_empty() {
        true => Ok(()),
        false => Err(suspected(context, &found)),
    }
}

/// Returns what is told of the shift of a sound: given, or found by how many quotes that are how far apart.
pub(super) fn told(context: &CliContext, args: &TranscriptArgs, placed: &Placed) -> String {
    match placed.found {
        Some(found) => say!(
            context.words,
            "transcript-shift-found",
            shift = shown_shift(context.words, Some(found.ms)),
            agree = found.agree,
            apart = ((found.apart + 500) / 1000).to_string(),
            session = Line::new(&args.session).to_string()
        ),
        None => said_shift(context, args, placed.shift),
    }
}
