//! The question about words before a colon, below the line: what is asked, with which keys it is answered, and every answer there is.

use ratatui::text::{Line, Span};

use crate::app::note::{AskReason, NotedLine, SpeakerAnswer, UnclearLine, is_several, names_speakers};
use crate::app::{OpenSession, asked};
use crate::locale::Words;
use crate::say;
use crate::session::Speaker;
use crate::text::{Id, shorten};
use crate::ui::{Canvas, page};

/// Returns the question in rows of at most `width` cells and at most `most` of them, its answers in the last; none where none waits.
pub(super) fn lines(
    canvas: &Canvas<'_>,
    open: &OpenSession,
    note: &NotedLine,
    width: usize,
    most: usize,
) -> Vec<Line<'static>> {
    let (look, words) = (canvas.look, canvas.model.words);
    let Some(ask) = &note.asking else { return Vec::new() };
    let answers = asked(open);
    let now = answers.get(ask.at);
    let text = format!(
        "{} {}",
        problem(words, open, &ask.about),
        question(words, open, note, now)
    );
    let mut lines = page::paragraph(&text, width, Vec::new(), look.key);
    let choices = choices(
        canvas,
        open,
        note,
        &answers,
        ask.at,
        (width, most.saturating_sub(1).max(1)),
    );
    lines.truncate(most.saturating_sub(choices.len()).max(1));
    lines.extend(choices);
    lines
}

pub(in crate::ui) fn problem(words: &Words, open: &OpenSession, about: &UnclearLine) -> String {
    let head = about.head.as_str();
    match about.why {
        AskReason::NoColon(_) => say!(words, "ask-no-colon", head = head),
        AskReason::Partner => say!(words, "ask-several", head = format!("#{head}")),
        AskReason::Speaker if is_several(&open.session, head) => say!(words, "ask-several", head = head),
        AskReason::Speaker if names_speakers(&open.session, head) => say!(words, "ask-ordinary", head = head),
        AskReason::Speaker => say!(words, "ask-nobody", head = head),
    }
}

fn question(words: &Words, open: &OpenSession, note: &NotedLine, answer: Option<&SpeakerAnswer>) -> String {
    match answer {
        Some(SpeakerAnswer::Speakers(speakers)) => say!(words, "ask-meant", who = who(words, open, speakers)),
        Some(SpeakerAnswer::Partner(id)) => say!(words, "ask-meant", who = partner(open, id)),
        Some(SpeakerAnswer::GoesOn) => say!(words, "ask-still", who = who(words, open, &note.speakers)),
        _ => say!(words, "ask-as-typed"),
    }
}

/// Returns every answer with its number, in at most so many rows of so many cells; the one with the cursor is among them.
fn choices(
    canvas: &Canvas<'_>,
    open: &OpenSession,
    note: &NotedLine,
    answers: &[SpeakerAnswer],
    at: usize,
    (width, most): (usize, usize),
) -> Vec<Line<'static>> {
    let (look, words) = (canvas.look, canvas.model.words);
    let label = |(n, answer): (usize, &SpeakerAnswer)| {
        let text = label(words, open, note, answer);
        let text = shorten(&format!("{} {text}", n + 1), width.min(40), "…");
        Span::styled(text, if n == at { look.chosen } else { look.base })
    };
    let keys = Span::styled("↑ ↓", look.key);
    let pieces = [keys].into_iter().chain(answers.iter().enumerate().map(label));
    page::in_rows(pieces.collect(), width, most, at + 1)
}

/// Returns an answer in words.
pub(in crate::ui) fn label(words: &Words, open: &OpenSession, note: &NotedLine, answer: &SpeakerAnswer) -> String {
    match answer {
        SpeakerAnswer::Speakers(speakers) => who(words, open, speakers),
        SpeakerAnswer::Text => say!(words, "ask-text"),
        SpeakerAnswer::Partner(id) => partner(open, id),
        SpeakerAnswer::GoesOn => say!(words, "ask-goes-on", who = who(words, open, &note.speakers)),
    }
}

/// Returns a partner by the name that tells it from others of the same name.
fn partner(open: &OpenSession, id: &Id) -> String {
    let named = |partner| open.session.name_apart(&open.deck.map, partner).to_string();
    open.session.partner(id).map(named).unwrap_or_default()
}

/// Returns these speakers in words: a code with its function, or somebody of a function.
fn who(words: &Words, open: &OpenSession, speakers: &[Speaker]) -> String {
    let one = |speaker: &Speaker| match speaker {
        Speaker::Participant(id) => {
            let function = open.session.participant(id).map(|p| p.function.as_str());
            format!("{id} {}", function.unwrap_or_default())
        }
        Speaker::Group => say!(words, "whole-group"),
        Speaker::Function(function) => {
            let borne = open.session.participants.iter().any(|p| p.function == *function);
            if borne {
                say!(words, "ask-somebody", function = function.to_string())
            } else {
                say!(words, "ask-outside", function = function.to_string())
            }
        }
    };
    speakers.iter().map(one).collect::<Vec<_>>().join(", ")
}
