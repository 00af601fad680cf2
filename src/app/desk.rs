//! What the facilitator keeps an eye on at the desk: pace, who is silent, what is open, recording and consent, the latest memos.
//!
//! Computes lines of text from the model. They are for the desk alone: the wall never shows them.

use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::app::place::place_title;
use crate::locale::Words;
use crate::say;
use crate::session::{Answer, Moment, Participant, Place, Speaker};

/// From how many seconds without a word somebody is called silent.
const SILENT: u32 = 10 * 60;
/// How many memos the desk shows.
const MEMOS: usize = 2;

/// Rows of the desk, its rule included. Always the same, so that nothing above moves when somebody falls silent.
const ROWS: u16 = 7;
/// The most of the rows that desk and place share which the desk takes: one in so many.
const SHARE: u16 = 3;

/// Returns how many of `height` rows the desk takes, its rule included.
pub fn rows(height: u16) -> u16 {
    ROWS.min(height / SHARE)
}

/// Returns the lines, the most urgent first; each is a name and what it says.
pub fn lines(model: &Model, open: &OpenSession) -> Vec<(String, String)> {
    let words = model.words;
    if let Some(script) = script(open) {
        return vec![(say!(words, "desk-script"), script)];
    }
    let mut lines = vec![(say!(words, "desk-pace"), pace(model, open))];
    let questions = open.questions();
    if !questions.is_empty() {
        let answered = questions.iter().filter(|id| is_answered(open, id)).count();
        let said = say!(words, "desk-questions-answered", n = answered, all = questions.len());
        lines.push((say!(words, "desk-questions"), said));
    }
    let silent = silent(open, model.now);
    if !silent.is_empty() {
        lines.push((say!(words, "desk-silent"), silent.join(", ")));
    }
    lines.push((say!(words, "desk-recording"), recording(words, open)));
    let memos = open.session.memos.iter().rev().take(MEMOS);
    lines.extend(memos.map(|memo| (say!(words, "desk-memo"), memo.text.replace('\n', " "))));
    lines
}

/// Returns what to say at the step of a member check that is being held.
fn script(open: &OpenSession) -> Option<String> {
    let meeting = open.check.meeting.as_ref().filter(|_| open.check.shown)?;
    let plan = open.deck.member_check.as_ref()?;
    meeting.at.step(plan).map(|step| step.text.replace('\n', " "))
}

/// Returns how many minutes are left for the card and for the talk, and what comes next.
fn pace(model: &Model, open: &OpenSession) -> String {
    let words = model.words;
    let mut parts = Vec::new();
    // Once the talk is over nothing is left of its time.
    let is_over = open.session.progress.ended.is_some();
    if let Some(card) = open.card().filter(|_| !is_over) {
        let used = open.session.card_elapsed(&card.id, model.now) / 60;
        let left = i64::from(card.minutes) - i64::from(used);
        parts.push(match left {
            0.. => say!(words, "desk-card-left", n = left),
            _ => say!(words, "desk-card-over", n = -left),
        });
    }
    let left = i64::from(open.deck.minutes()) - i64::from(open.session.elapsed(model.now) / 60);
    if !is_over {
        parts.push(match left {
            0.. => say!(words, "desk-talk-left", n = left),
            _ => say!(words, "desk-talk-over", n = -left),
        });
    }
    if let Some(next) = next(open) {
        let title = place_title(words, &open.deck, &next);
        parts.push(say!(words, "desk-next", title = title));
    }
    parts.join(" · ")
}

fn next(open: &OpenSession) -> Option<Place> {
    let walk = Place::walk(&open.deck);
    let here = walk.iter().position(|place| *place == open.session.progress.place)?;
    walk.get(here + 1).cloned()
}

fn is_answered(open: &OpenSession, question: &crate::text::Id) -> bool {
    let statements = &open.session.statements;
    statements.iter().any(|said| said.question.as_ref() == Some(question))
}

/// Returns who has not been heard for ten minutes of talk: code and function.
fn silent(open: &OpenSession, now: Moment) -> Vec<String> {
    let Some(since) = open.session.progress.since else {
        return Vec::new();
    };
    let heard = |who: &Participant| {
        let by = |speaker: &Speaker| matches!(speaker, Speaker::Participant(id) if *id == who.id);
        let said = open
            .session
            .statements
            .iter()
            .filter(|said| said.speakers.iter().any(by));
        said.filter_map(|said| said.at).max()
    };
    let is_silent = |who: &&Participant| {
        let last = heard(who).filter(|last| *last > since).unwrap_or(since);
        who.left.is_none() && now.since(last) >= SILENT
    };
    let named = |who: &Participant| format!("{} {}", who.id, who.function);
    open.session.participants.iter().filter(is_silent).map(named).collect()
}

/// Returns whether the sound is being recorded, and how many people still have to be asked for their consent.
fn recording(words: &Words, open: &OpenSession) -> String {
    let sound = match open.session.running().and_then(|recording| recording.started) {
        Some(since) => say!(words, "desk-recording-runs", time = since.hour_minute()),
        None => say!(words, "desk-recording-off"),
    };
    let unasked = |who: &&Participant| who.consent.talk == Answer::Unasked;
    match open.session.participants.iter().filter(unasked).count() {
        0 => sound,
        n => format!("{sound} · {}", say!(words, "desk-unasked", n = n)),
    }
}
