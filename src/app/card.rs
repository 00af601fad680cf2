//! A card or the closing at the keyboard: what is typed becomes a statement or an image, and what was noted is corrected, moved,
//! removed.

pub(super) mod closing;
pub(super) mod keep;

pub use keep::asked;

use crate::app::ask;
use crate::app::command::Command;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::PickerChoice;
use crate::app::dialog::purpose::Purpose;
use crate::app::model::Model;
use crate::app::navigate::go;
use crate::app::note::NotedLine;
use crate::app::open_session::OpenSession;
use crate::say;
use crate::session::{Intent, Place, Statement, Voice};
use crate::text::Id;

/// Returns the width of the line being noted, in cells, on a screen of this many columns.
pub fn note_width(columns: u16) -> usize {
    usize::from(columns).saturating_sub(6).max(8)
}

/// Runs a command on a card or at the closing: words go to the line, the rest works on the line or on the statement with the cursor.
pub(super) fn run(model: &mut Model, command: &Command) {
    let width = note_width(model.size.0);
    let Some(open) = &mut model.open else { return };
    let questions = open.line_questions();
    let blank = open.note_mut().editor.text().is_empty();
    let erasing = std::mem::replace(&mut open.note_mut().erasing, *command == Command::Backspace);
    if keep::answer(model, command) {
        return;
    }
    let Some(open) = &mut model.open else { return };
    match command {
        Command::Enter if blank && open.selected.is_some() => return correct(model),
        Command::Enter => return keep::line(model),
        Command::Cancel => return leave_line(model),
        Command::Remove => return remove_selected(model),
        Command::Move => return ask_card(model),
        Command::CardState => return ask_card_state(model),
        Command::Verbatim => return turn_voice(model),
        Command::Complete => complete(model, &questions),
        Command::NextQuestion => turn_question(model, &questions, 1),
        Command::PreviousQuestion => turn_question(model, &questions, -1),
        // A key that is held down takes the words, not who says them.
        Command::Backspace if blank && erasing => {}
        Command::Backspace if blank => {
            open.draft_stale |= open.note_mut().drop_mark();
        }
        command => {
            let edited = edit(open, command, &questions, width);
            if !edited && matches!(command, Command::Up | Command::Down) {
                select(model, *command == Command::Up);
            }
        }
    }
    if let Some(open) = &mut model.open {
        open.draft_stale = true;
    }
}

/// Completes the word at the cursor; where there is nothing to complete, goes to the next question.
fn complete(model: &mut Model, questions: &[Id]) {
    let Some(open) = &mut model.open else { return };
    let session = &open.session;
    let place = session.progress.place.clone();
    let completed = open.notes.get_mut(&place).is_some_and(|note| note.complete(session));
    match completed {
        true => {}
        false if place == Place::Closing => closing::go_round(open, 1),
        false => turn_question(model, questions, 1),
    }
}

/// Edits the line, and reads who speaks and which question from what it begins with. Returns whether the line changed.
fn edit(open: &mut OpenSession, command: &Command, questions: &[Id], width: usize) -> bool {
    let place = open.session.progress.place.clone();
    let line = open.note_mut();
    let was_blank = line.editor.text().is_empty();
    let edited = line.editor.edit(command, width);
    // What was erased says nothing of what comes: the next line names who speaks as any other does.
    line.named &= !(edited && line.editor.text().is_empty());
    // While a question waits, what the line typed meanwhile begins with is read when its turn comes.
    if let Some(line) = open.notes.get_mut(&place).filter(|line| line.asking.is_none()) {
        match command {
            Command::Insert(_) => line.absorb(&open.session, questions),
            Command::Paste(_) if was_blank => line.absorb_paste(&open.session, questions),
            _ => {}
        }
    }
    if place == Place::Closing {
        open.ask_by_number();
    }
    open.draft_stale |= edited;
    edited
}

/// Moves the cursor among the statements; past the last it is back in the line.
fn select(model: &mut Model, up: bool) {
    let Some(open) = &mut model.open else { return };
    let ids = listed(open);
    let at = open
        .selected
        .as_ref()
        .and_then(|id| ids.iter().position(|other| other == id));
    open.selected = match (at, up) {
        (None, true) => ids.last().cloned(),
        (None, false) => None,
        (Some(at), true) => ids.get(at.saturating_sub(1)).cloned(),
        (Some(at), false) => ids.get(at + 1).cloned(),
    };
}

/// Returns everything of this place that the cursor can reach.
pub fn listed(open: &OpenSession) -> Vec<Id> {
    if at_closing(open) {
        return open.answers().ids();
    }
    open.statements().iter().map(|s| s.id.clone()).collect()
}

fn at_closing(open: &OpenSession) -> bool {
    open.session.progress.place == Place::Closing
}

/// Takes the statement with the cursor into the line, or opens the form of an image.
pub(super) fn correct(model: &mut Model) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let Some(id) = open.selected.clone() else { return };
    if let Some(statement) = open.session.statement(&id) {
        let note = NotedLine::of(statement).instead_of(open.note());
        open.notes.insert(open.session.progress.place.clone(), note);
        return model.tell(say!(words, "correcting", id = id.to_string()));
    }
    if open.session.images.iter().any(|image| image.id == id) {
        model.fill_in(Purpose::Image(Some(id)));
    }
}

/// Takes the statement with the cursor into the line, unless something is half-typed there.
pub(super) fn correct_if_free(model: &mut Model) {
    let free = |open: &OpenSession| open.note().is_none_or(NotedLine::is_blank);
    if model.open.as_ref().is_some_and(free) {
        correct(model);
    } else {
        model.tell(say!(model.words, "line-in-use"));
    }
}

/// Makes the line answer this question from now on, a question of the place.
pub(super) fn answer(open: &mut OpenSession, question: usize) {
    if at_closing(open) {
        let asked = open.deck.closing.get(question).map(|asked| asked.id.clone());
        asked.iter().for_each(|asked| open.ask(asked));
        return;
    }
    if let Some(question) = open.questions().into_iter().nth(question) {
        open.note_mut().choose(Some(question));
        (open.selected, open.draft_stale) = (None, true);
    }
}

/// Leaves a correction, then the selection; never throws a new line away.
fn leave_line(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let away = open.findings.away;
    let line = open.note_mut();
    if line.editing.is_some() {
        *line = line.next();
    } else if away {
        // Who came from a sentence of the findings goes back to it.
        return go(model, Place::Findings);
    }
    open.selected = None;
}

fn remove_selected(model: &mut Model) {
    let words = model.words;
    let Some(id) = model.open.as_ref().and_then(|open| open.selected.clone()) else {
        return model.tell(say!(words, "select-first"));
    };
    if model.act(vec![Intent::Remove(id.clone())]) {
        model.tell(say!(words, "removed", id = id.to_string()));
    }
}

fn ask_card(model: &mut Model) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let Some(statement) = open.selected.as_ref().and_then(|id| open.session.statement(id)) else {
        return model.tell(say!(words, "select-first"));
    };
    let row = |(_, card): (_, &crate::deck::Card)| {
        let on = statement.card.as_ref() == Some(&card.id);
        PickerChoice {
            id: card.id.to_string(),
            label: card.theme.to_string(),
            detail: String::new(),
            on,
        }
    };
    let rows = open.deck.cards().map(row).collect();
    let pick = Pick::MoveTo(statement.id.clone());
    ask::put(model, say!(words, "cmd-move"), rows, pick);
}

fn ask_card_state(model: &mut Model) {
    if let Some(card) = model.open.as_ref().and_then(|open| open.card()) {
        let id = card.id.clone();
        ask::card_state(model, &id);
    }
}

/// Returns the statement with the cursor, unless something stands in the line: then the line is meant.
fn chosen(open: &OpenSession) -> Option<Statement> {
    let id = open.selected.as_ref()?;
    let free = open.note().is_none_or(NotedLine::is_blank);
    open.session.statement(id).filter(|_| free).cloned()
}

/// Turns *word for word* on or off: of the statement with the cursor, else of the line.
fn turn_voice(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    match chosen(open) {
        Some(old) => {
            let voice = if old.voice == Voice::Verbatim {
                Voice::Paraphrase
            } else {
                Voice::Verbatim
            };
            let intent = Intent::Change(Statement { voice, ..old }.into());
            model.act(vec![intent]);
        }
        None => {
            let line = open.note_mut();
            line.verbatim = !line.verbatim;
        }
    }
}

/// Chooses the next or previous sub-question, with *none* between last and first: of the statement with the cursor, else of the line.
fn turn_question(model: &mut Model, questions: &[Id], by: isize) {
    let Some(open) = &mut model.open else { return };
    if at_closing(open) {
        return closing::turn_answer(model, by);
    }
    let turn = |question: &Option<Id>| {
        let at = question
            .as_ref()
            .and_then(|id| questions.iter().position(|q| q == id))
            .map_or(0, |at| at + 1);
        let next = (at as isize + by).rem_euclid(questions.len() as isize + 1) as usize;
        next.checked_sub(1).and_then(|at| questions.get(at).cloned())
    };
    match chosen(open) {
        Some(old) => {
            let intent = Intent::Change(
                Statement {
                    question: turn(&old.question),
                    ..old
                }
                .into(),
            );
            model.act(vec![intent]);
        }
        None => {
            let line = open.note_mut();
            line.choose(turn(&line.question));
        }
    }
}
