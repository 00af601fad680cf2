//! Decks: which there are, what one asks, what is wrong with a file.

use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::output::Output;
use super::{CliContext, CommandFailure, ToPrint};
use crate::deck::{Card, CheckStepKind, Deck, MemberCheck, Severity, compare};
use crate::format::{self, Diagnostic, Wrong};
use crate::locale::Words;
use crate::say;
use crate::store;

#[derive(Subcommand, Debug)]
pub(super) enum DeckCommand {
    /// List the decks at hand.
    List(Output),
    /// Print a deck as plain text.
    Show {
        /// The deck's id.
        id: String,
        #[command(flatten)]
        output: Output,
    },
    /// Name every fault of a deck file, with file, line, column and field.
    Check {
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        output: Output,
    },
}

pub(super) fn run(context: &CliContext, command: &DeckCommand) -> ToPrint {
    let shelf = store::decks(&context.paths);
    match command {
        DeckCommand::List(output) => {
            let decks = shelf.decks.iter().map(|deck| row(context.words, deck));
            let faults = shelf
                .faults
                .iter()
                .map(|fault| format!("! {}\n", fault.say(context.words)));
            let out: String = decks.chain(faults).collect();
            output.deliver(context, out.into_bytes())
        }
        DeckCommand::Show { id, output } => {
            let deck = shelf
                .deck(id, context.words.lang())
                .map_err(|error| context.failure(&error))?;
            output.deliver(context, text(context, deck).into_bytes())
        }
        DeckCommand::Check { file, output } => check(context, file, &shelf.decks, output),
    }
}

/// Returns a deck as a line of the list.
fn row(words: &Words, deck: &Deck) -> String {
    let (phases, cards, minutes) = (deck.phases.len(), deck.cards().count(), deck.minutes());
    let facts = say!(words, "cli-deck", phases = phases, cards = cards, minutes = minutes);
    let language = format!("{:?}", deck.language).to_lowercase();
    format!("{:<24} {language:<3} {}  ({facts})\n", deck.id.as_str(), deck.title)
}

/// Returns every fault and warning of a file, and where it differs from its twin in another language.
fn check(context: &CliContext, file: &Path, known: &[Deck], output: &Output) -> ToPrint {
    let words = context.words;
    let source = store::shown(file);
    let bytes = store::read(file).map_err(|error| context.failure(&error))?;
    let (deck, mut faults) = match format::deck::inspect(&bytes, &source) {
        Ok(found) => found,
        Err(fault) => return faulty(context, output, &fault.say(words), fault.say(words)),
    };
    let text = String::from_utf8_lossy(&bytes);
    let is_twin = |other: &&Deck| other.id == deck.id && other.language != deck.language;
    for twin in known.iter().filter(is_twin) {
        faults.extend(format::deck::faults(&text, &source, &compare(&deck, twin)));
    }
    let told =
        |fault: &Diagnostic<Wrong>| format!("{}: {}", severity(words, fault.severity()), fault.say(words).trim_end());
    let shown: Vec<String> = faults.iter().take(format::deck::PLACED).map(told).collect();
    let (errors, sum) = counted(words, &faults, faults.len().saturating_sub(shown.len()));
    let between = if shown.is_empty() { "" } else { "\n\n" };
    let out = format!("{}{between}{sum}\n", shown.join("\n\n"));
    if errors == 0 {
        return output.deliver(context, out.into_bytes());
    }
    let brief = if output.file().is_some() { &sum } else { &out };
    faulty(context, output, &out, format!("{source}\n{brief}"))
}

/// Returns how many errors there are, and how many faults in words; `rest` of them are not shown.
fn counted(words: &Words, faults: &[Diagnostic<Wrong>], rest: usize) -> (usize, String) {
    let errors = faults
        .iter()
        .filter(|fault| fault.severity() == Severity::Error)
        .count();
    let warnings = faults.len() - errors;
    let sum = match rest {
        0 => say!(words, "cli-deck-checked", errors = errors, warnings = warnings),
        rest => say!(
            words,
            "cli-deck-checked-more",
            errors = errors,
            warnings = warnings,
            rest = rest
        ),
    };
    (errors, sum)
}

/// Returns how bad a fault is, in words.
fn severity(words: &Words, severity: Severity) -> String {
    match severity {
        Severity::Error => say!(words, "severity-error"),
        Severity::Warning => say!(words, "severity-warning"),
    }
}

/// Fails with what was found; the faults are the answer, so they go where it was asked for as well.
fn faulty(context: &CliContext, output: &Output, faults: &str, said: String) -> ToPrint {
    if output.file().is_some() {
        output.deliver(context, format!("{}\n", faults.trim_end()).into_bytes())?;
    }
    Err(CommandFailure(said))
}

/// Returns a deck as plain text: its cards, the questions that end the talk, and its member check.
fn text(context: &CliContext, deck: &Deck) -> String {
    let mut out = format!("{}\n{}\n", deck.title, "=".repeat(crate::text::cells(&deck.title)));
    for phase in &deck.phases {
        out.push_str(&format!("\n{}\n", phase.title));
        phase.cards.iter().for_each(|card| push_card(context, card, &mut out));
    }
    if !deck.closing.is_empty() {
        out.push_str(&format!("\n{}\n\n", say!(context.words, "place-closing")));
        deck.closing
            .iter()
            .for_each(|question| push_question(&question.text, &mut out));
    }
    if let Some(check) = &deck.member_check {
        push_check(context, check, &mut out);
    }
    out
}

fn push_card(context: &CliContext, card: &Card, out: &mut String) {
    push_title(context, &card.theme, card.minutes, out);
    for line in crate::text::wrap(&card.question, 76) {
        out.push_str(&format!("    {line}\n"));
    }
    for group in &card.groups {
        if let Some(title) = &group.title {
            out.push_str(&format!("    {title}\n"));
        }
        group
            .questions
            .iter()
            .for_each(|question| push_question(&question.text, out));
    }
}

fn push_check(context: &CliContext, check: &MemberCheck, out: &mut String) {
    out.push_str(&format!("\n{}\n", say!(context.words, "cli-deck-check")));
    for step in &check.steps {
        push_title(context, &step.title, step.minutes, out);
        step.points.iter().for_each(|point| push_question(point, out));
        if step.kind == CheckStepKind::Questions {
            check
                .questions
                .iter()
                .for_each(|question| push_question(&question.text, out));
        }
    }
}

/// Adds a title with its minutes.
fn push_title(context: &CliContext, title: &str, minutes: u16, out: &mut String) {
    let minutes = say!(context.words, "budget-minutes", count = minutes);
    out.push_str(&format!("\n  {title} ({minutes})\n"));
}

fn push_question(question: &str, out: &mut String) {
    let lines = crate::text::wrap(question, 72);
    out.push_str(&format!("      - {}\n", lines.join("\n        ")));
}
