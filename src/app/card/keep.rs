//! Enter on the line: it becomes statements, images or the new words of a statement, or a question about who speaks comes first.
//!
//! Everything a line says is noted in one change, once all of it is clear; until then the line keeps every letter.

use crate::app::closing;
use crate::app::command::Command;
use crate::app::dialog::glued;
use crate::app::model::Model;
use crate::app::note::{LinePart, NoteContext, NotedLine, SpeakerAnswer, choices};
use crate::app::open_session::OpenSession;
use crate::deck::ClosingQuestion;
use crate::locale::Words;
use crate::say;
use crate::session::{Entity, Image, Intent, Moment, Place, Session, Statement, some_text, split_tags, unlinked};
use crate::text::{Id, Line};

/// Notes the line, or asks about the first words before a colon that name nobody for sure.
pub(in crate::app) fn line(model: &mut Model) {
    let now = model.now;
    let Some(open) = &mut model.open else { return };
    let place = open.session.progress.place.clone();
    // A sign alone asks for the list of letters or of partners; it is no statement.
    let says = |line: &&NotedLine| !line.is_blank() && !matches!(line.editor.text().trim(), "@" | "#");
    let Some(line) = open.notes.get(&place).filter(says) else {
        return;
    };
    if line.editor.is_blank() && line.asking.is_none() {
        return go_on(model);
    }
    if let Some(question) = asks_of_findings(model.words, open) {
        return model.warn(question);
    }
    let Some(line) = open.notes.get(&place) else { return };
    let questions = open.line_questions();
    let parts = match line.parts(context(open, &questions)) {
        Ok(parts) => parts,
        Err(unclear) => {
            open.note_mut().ask(unclear);
            return open.draft_stale = true;
        }
    };
    let mut next = line.clone();
    if let Some(last) = parts.last() {
        next.speakers.clone_from(&last.speakers);
    }
    let unknown: Vec<String> = parts
        .iter()
        .flat_map(|part| unlinked(&open.session, &part.text))
        .collect();
    let tagged: Vec<String> = parts
        .iter()
        .flat_map(|part| tagged(&open.session, &part.text))
        .collect();
    let intents = intents(open, line, parts, now);
    let doubtful = intents.iter().any(|intent| doubtful_image(open, intent));
    if (intents.is_empty() || model.act(intents))
        && let Some(open) = &mut model.open
    {
        open.notes.insert(place, next.next());
        open.selected = None;
        open.draft_stale = true;
        if doubtful {
            model.tell(say!(model.words, "closing-noted-here"));
        }
        if !tagged.is_empty() {
            model.tell(say!(model.words, "linked-now", names = tagged.join(", ")));
        }
        if let Some(token) = unknown.first() {
            model.tell(say!(model.words, "linked-later", token = token.as_str()));
        }
        go_on(model);
    }
}

/// Asks once whether a statement that a letter of the findings brought here is meant to go on as it does: what was typed behind that letter
/// may be a sentence of the talk.
fn asks_of_findings(words: &Words, open: &mut OpenSession) -> Option<String> {
    if !open.findings.away {
        return None;
    }
    let note = open.note_mut();
    let (was, now) = (note.was.clone()?, note.editor.text().to_owned());
    if !glued::is_grown(&was, &now) || note.meant.as_ref() == Some(&now) {
        return None;
    }
    let question = glued::question(words, &was, &now, "Enter");
    note.meant = Some(now);
    Some(question)
}

/// Takes the next of the lines that wait behind the one that was noted; one that was ended with Enter is noted as if it came now.
pub(in crate::app) fn go_on(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let questions = open.line_questions();
    let place = open.session.progress.place.clone();
    let session = &open.session;
    let note = open.notes.get_mut(&place);
    let entered = note.is_some_and(|note| note.go_on(session, &questions));
    open.draft_stale = true;
    if entered {
        line(model);
    }
}

/// Returns the names of the partners that a text is about by the tags behind its last word, which leave it.
fn tagged(session: &Session, text: &str) -> Vec<String> {
    let ids = split_tags(session, text).1;
    let name = |id: &Id| session.partner(id).map(|partner| partner.name.to_string());
    ids.iter().filter_map(name).collect()
}

fn context<'a>(open: &'a OpenSession, questions: &'a [Id]) -> NoteContext<'a> {
    NoteContext {
        session: &open.session,
        questions,
        answers: &open.answers,
    }
}

/// Returns what has to be done so that these statements are noted: the first of a correction changes the statement it corrects.
fn intents(open: &OpenSession, line: &NotedLine, parts: Vec<LinePart>, now: Moment) -> Vec<Intent> {
    let mut old = line.editing.as_ref().and_then(|id| open.session.statement(id));
    let said = parts.into_iter().filter(|part| !part.text.trim().is_empty());
    let intent = |part: LinePart| {
        let new = part.statement(&open.session);
        match old.take() {
            Some(old) => {
                let corrected = corrected(open, old, new);
                (corrected != *old).then(|| Intent::Change(corrected.into()))
            }
            None => Some(added(open, new, now)),
        }
    };
    said.filter_map(intent).collect()
}

/// Returns a statement with new words and marks: its time, its card and what was made of it in the findings stay. At the closing its
/// question stays too: there it is turned with a key of its own.
fn corrected(open: &OpenSession, old: &Statement, new: Statement) -> Statement {
    let closing = open.session.progress.place == Place::Closing;
    Statement {
        text: new.text,
        speakers: new.speakers,
        voice: new.voice,
        question: if closing { old.question.clone() } else { new.question },
        about: new.about,
        ..old.clone()
    }
}

/// Returns the intent that adds a statement, or at a closing question that asks for one, an image.
fn added(open: &OpenSession, new: Statement, now: Moment) -> Intent {
    let statement = Statement {
        at: open.session.is_on().then_some(now),
        card: open.card().map(|card| card.id.clone()),
        ..new
    };
    match answered(open, &statement) {
        Some(question) if open.deck.asks_for_image(question) => image_of(open, question, &statement),
        Some(question) => Intent::Add(
            Statement {
                question: Some(question.id.clone()),
                ..statement
            }
            .into(),
        ),
        None => Intent::Add(statement.into()),
    }
}

/// Returns the closing question that a new statement answers: the one its number names, else the one that is asked.
fn answered<'a>(open: &'a OpenSession, statement: &Statement) -> Option<&'a ClosingQuestion> {
    if open.session.progress.place != Place::Closing {
        return None;
    }
    let named = open
        .deck
        .closing
        .iter()
        .find(|q| Some(&q.id) == statement.question.as_ref());
    named.or_else(|| open.asked())
}

/// Returns the intent that notes an image, and why, from `a parachute - many colours, one cloth`.
fn image_of(open: &OpenSession, question: &ClosingQuestion, statement: &Statement) -> Intent {
    let (image, why) = closing::image_parts(&statement.text);
    let image = Image {
        image: Line::new(image),
        why: why.and_then(some_text),
        speakers: statement.speakers.clone(),
        question: closing::several_images(&open.deck).then(|| question.id.clone()),
        at: statement.at,
        ..Image::default()
    };
    Intent::Add(image.into())
}

/// Returns whether a new answer to a question that asks for no image has the form of one: it stays where it was asked, and the screen says
/// how it comes where images are asked for.
fn doubtful_image(open: &OpenSession, intent: &Intent) -> bool {
    let Intent::Add(Entity::Statement(said)) = intent else {
        return false;
    };
    let (image, why) = closing::image_parts(&said.text);
    let some = open.deck.closing.iter().any(|q| open.deck.asks_for_image(q));
    let closing = open.session.progress.place == Place::Closing;
    closing && some && why.is_some() && !image.contains(['.', '!', '?'])
}

/// Carries a command out on the question that waits below the line; false where none waits, or where it means something of its own.
///
/// With an empty row Enter takes the answer with the cursor and Tab notes the words as they stand; a number and Enter take that answer.
/// Anything else that is typed goes to the line and waits with it.
pub(super) fn answer(model: &mut Model, command: &Command) -> bool {
    let Some(open) = &mut model.open else { return false };
    let Some(row) = open.note().and_then(NotedLine::answering).map(str::to_owned) else {
        return false;
    };
    let answers = asked(open);
    let empty = row.trim().is_empty();
    let number = row.trim().parse::<usize>().ok().and_then(|n| n.checked_sub(1));
    let line = open.note_mut();
    let here = line.asking.as_ref().map_or(0, |ask| ask.at);
    match command {
        Command::Enter => match number.and_then(|at| answers.get(at)) {
            Some(answer) => {
                line.editor.take();
                take(model, answer);
            }
            None if !empty => line.wait(),
            None => answers.get(here).into_iter().for_each(|answer| take(model, answer)),
        },
        Command::Complete if empty => take(model, &SpeakerAnswer::Text),
        Command::Cancel | Command::Backspace if empty => line.ask_no_more(),
        Command::Up | Command::Down if !empty => {}
        Command::Up | Command::Down => {
            let by = if *command == Command::Up { answers.len() - 1 } else { 1 };
            line.asking
                .iter_mut()
                .for_each(|ask| ask.at = (here + by) % answers.len());
        }
        _ => return false,
    }
    if let Some(open) = &mut model.open {
        open.draft_stale = true;
    }
    true
}

/// Returns what can be answered to the question that waits; empty where none does.
pub fn asked(open: &OpenSession) -> Vec<SpeakerAnswer> {
    let Some((line, ask)) = open.note().and_then(|line| Some((line, line.asking.as_ref()?))) else {
        return Vec::new();
    };
    choices(&open.session, &ask.about, &line.speakers)
}

/// Remembers an answer and goes on noting.
fn take(model: &mut Model, answer: &SpeakerAnswer) {
    let Some(open) = &mut model.open else { return };
    let Some(about) = open.note_mut().asking.as_ref().map(|ask| ask.about.clone()) else {
        return;
    };
    open.note_mut().ask_no_more();
    open.answers.keep(&about, answer.clone());
    line(model);
}
