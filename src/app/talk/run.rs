//! The screen of the transcripts at the keyboard: what each command does there.

use super::state::{TalkLine, TalkState, Task};
use super::turn::{here, may_show};
use super::{change, evidence, note};
use crate::app::command::{self, Command, Scope};
use crate::app::dialog::glued;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::purpose::Purpose;
use crate::app::editor::Editor;
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::say;
use crate::session::Statement;
use crate::text::{Id, Line, fold};
use crate::transcript::sound::time;
use crate::transcript::{Talk, Turn};

/// Rows that a page turns.
const PAGE: usize = 10;

/// Opens the screen; at the cues of a statement where one is chosen that has some.
pub(in crate::app) fn open(model: &mut Model, statement: Option<&Statement>) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    if open.sound.is_empty() {
        return model.warn(say!(words, "talk-none-yet", key = read_in()));
    }
    let mut desk = TalkState::default();
    desk.read(open);
    let cue = statement.and_then(|statement| statement.heard.first().or_else(|| desk.proposed(&statement.id)));
    let place = cue.and_then(|cue| open.sound.turns().position(|(_, turn)| turn.id == *cue));
    match (place, statement) {
        (Some(at), _) => desk.at = at,
        (None, Some(statement)) => {
            desk.at = noted_at(open, statement).unwrap_or(0);
            model.tell(say!(words, "talk-not-heard"));
        }
        (None, None) => {}
    }
    model.overlays.push(Overlay::Talk(Box::new(desk)));
}

/// Returns the key that takes a transcript in, as it is shown.
fn read_in() -> String {
    let row = command::row(&Command::ReadIn, &[Scope::Walk]);
    let key = row.and_then(|row| row.keys.first());
    key.map(ToString::to_string).unwrap_or_default()
}

/// Opens the screen at a turn.
pub(in crate::app) fn open_at(model: &mut Model, cue: &Id) {
    open(model, None);
    let place = model
        .open
        .as_ref()
        .and_then(|open| open.sound.turns().position(|(_, turn)| turn.id == *cue));
    if let (Some(Overlay::Talk(desk)), Some(at)) = (model.overlays.last_mut(), place) {
        desk.at = at;
    }
}

/// Returns the turn that was spoken when a statement was noted.
fn noted_at(open: &OpenSession, statement: &Statement) -> Option<usize> {
    let at = statement.at?;
    let before = |(_, (talk, turn)): &(usize, (&Talk, &Turn))| {
        time(&open.session, talk, at).is_some_and(|ms| i64::try_from(turn.start).is_ok_and(|start| start <= ms))
    };
    let turns = open.sound.turns().enumerate().filter(before);
    turns.map(|(at, _)| at).last()
}

/// Runs a command on the screen, which lies on top.
pub(in crate::app) fn run(model: &mut Model, command: &Command) {
    let Some(Overlay::Talk(mut desk)) = model.overlays.pop() else {
        return;
    };
    let under = model.overlays.len();
    let stays = if desk.line.is_some() {
        typed(model, &mut desk, command);
        true
    } else {
        read(model, &mut desk, command)
    };
    if stays {
        model.overlays.insert(under, Overlay::Talk(desk));
    }
}

/// Runs a command while nothing is typed; whether the screen stays.
fn read(model: &mut Model, desk: &mut TalkState, command: &Command) -> bool {
    let last = desk.folded.len().saturating_sub(1);
    if changes(command) && model.open.as_ref().is_some_and(|open| !open.writable) {
        model.warn(say!(model.words, "read-only"));
        return true;
    }
    match command {
        Command::Up => desk.at = desk.at.saturating_sub(1),
        Command::Down => desk.at = (desk.at + 1).min(last),
        Command::Previous => desk.at = desk.at.saturating_sub(PAGE),
        Command::Next => desk.at = (desk.at + PAGE).min(last),
        Command::LineStart => desk.at = 0,
        Command::LineEnd => desk.at = last,
        Command::NextPart => seek(model, desk, true),
        Command::PreviousPart => seek(model, desk, false),
        Command::Complete => desk.mark = if desk.mark.is_some() { None } else { Some(desk.at) },
        Command::Find => begin(model, desk, Task::Find),
        Command::Edit => begin(model, desk, Task::Correct),
        Command::Split => begin(model, desk, Task::Split),
        Command::Enter => note::confirm(model, desk, false),
        Command::ConsentAll => note::confirm(model, desk, true),
        Command::New => note::note(model, desk),
        Command::Found => evidence::ask(model, desk),
        Command::Remove => note::unhear(model, desk),
        Command::Merge => change::merge(model, desk),
        Command::Turn => change::ask_voice(model, desk),
        Command::Mask => {
            // What was corrected before tells the name still.
            desk.undo.clear();
            model.fill_in(Purpose::Mask(Line::default()));
        }
        Command::Cancel if desk.mark.is_some() => desk.mark = None,
        Command::Cancel if !desk.found.is_empty() => desk.found.clear(),
        Command::Cancel => return false,
        _ => {}
    }
    true
}

/// Returns whether a command changes the record or a transcript.
fn changes(command: &Command) -> bool {
    use Command::{ConsentAll, Edit, Enter, Found, Mask, Merge, New, Remove, Split, Turn};
    matches!(
        command,
        ConsentAll | Edit | Enter | Found | Mask | Merge | New | Remove | Split | Turn
    )
}

/// Begins to type a line.
fn begin(model: &mut Model, desk: &mut TalkState, task: Task) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let turn = here(open, desk).map(|(_, turn)| turn);
    let text = match task {
        Task::Find => String::new(),
        _ => match turn.filter(|turn| may_show(open, turn)) {
            Some(turn) => turn.text(),
            None => return model.warn(say!(words, "talk-not-quoted")),
        },
    };
    let mut editor = Editor::line(&text);
    if task == Task::Split {
        editor.edit(&Command::LineStart, 80);
    }
    desk.line = Some(TalkLine {
        task,
        editor,
        was: text,
        asked: None,
    });
}

/// Runs a command while a line is typed.
fn typed(model: &mut Model, desk: &mut TalkState, command: &Command) {
    let Some(line) = &mut desk.line else { return };
    match command {
        Command::Cancel => {
            if line.task == Task::Find {
                desk.found.clear();
            }
            desk.line = None;
        }
        Command::Enter if asks(line) => {
            let question = glued::question(model.words, &line.was, line.editor.text(), "Enter");
            line.asked = Some(line.editor.text().to_owned());
            model.warn(question);
        }
        Command::Enter => {
            let (task, text, at) = (line.task, line.editor.text().to_owned(), line.editor.before().len());
            desk.line = None;
            match task {
                Task::Find if desk.found.is_empty() && !text.trim().is_empty() => {
                    model.tell(say!(model.words, "talk-not-found", text = text.as_str()));
                }
                Task::Find => {}
                Task::Correct => change::correct(model, desk, &text),
                Task::Split => change::split(model, desk, at),
            }
        }
        Command::Down | Command::Up if line.task == Task::Find => {
            let forward = *command == Command::Down;
            next_of(desk, forward);
        }
        // Where a turn is cut is chosen by going through its words; they cannot be changed meanwhile.
        Command::Insert(_) | Command::Paste(_) | Command::Backspace | Command::Delete | Command::DeleteWord
            if line.task == Task::Split => {}
        command => {
            line.editor.edit(command, usize::from(model.size.0).max(10));
            if line.task == Task::Find {
                let query = fold(line.editor.text());
                search(desk, query.trim());
            }
        }
    }
}

/// Returns whether a correction only adds words behind those of a turn: the rest of a sentence, perhaps, whose first letter was a command.
fn asks(line: &TalkLine) -> bool {
    let text = line.editor.text();
    line.task == Task::Correct && line.asked.as_deref() != Some(text) && glued::is_grown(&line.was, text)
}

/// Finds the turns that hold some words, and goes to the first from the cursor on.
fn search(desk: &mut TalkState, query: &str) {
    desk.found.clear();
    if query.is_empty() {
        return;
    }
    let holds = |(at, text): (usize, &String)| text.contains(query).then_some(at);
    desk.found = desk.folded.iter().enumerate().filter_map(holds).collect();
    let next = desk.found.iter().find(|at| **at >= desk.at).or(desk.found.first());
    desk.at = next.copied().unwrap_or(desk.at);
}

/// Goes to the next turn that was found; from the last to the first.
fn next_of(desk: &mut TalkState, forward: bool) {
    let (mut all, here) = (desk.found.iter(), desk.at);
    let next = if forward {
        all.find(|at| **at > here).or(desk.found.first())
    } else {
        all.rfind(|at| **at < here).or(desk.found.last())
    };
    desk.at = next.copied().unwrap_or(here);
}

/// Goes to the next turn that was found, or else to the next with a proposal.
fn seek(model: &mut Model, desk: &mut TalkState, forward: bool) {
    if !desk.found.is_empty() {
        return next_of(desk, forward);
    }
    let words = model.words;
    let Some(open) = &model.open else { return };
    let proposed: Vec<usize> = open
        .sound
        .turns()
        .enumerate()
        .filter(|(_, (_, turn))| desk.proposals.iter().any(|heard| heard.cues.first() == Some(&turn.id)))
        .map(|(at, _)| at)
        .collect();
    if proposed.is_empty() {
        return model.tell(say!(words, "talk-no-proposals"));
    }
    let here = desk.at;
    let next = if forward {
        proposed.iter().find(|at| **at > here).or(proposed.first())
    } else {
        proposed.iter().rfind(|at| **at < here).or(proposed.last())
    };
    desk.at = next.copied().unwrap_or(here);
}

/// Takes the last correction of a transcript back, where that is the last change; whether it was.
pub(in crate::app) fn undo(model: &mut Model) -> bool {
    let words = model.words;
    let Some(Overlay::Talk(desk)) = model.overlays.last_mut() else {
        return false;
    };
    let Some(open) = &mut model.open else { return false };
    let Some(edit) = desk.undo.pop_if(|edit| edit.events == open.session.events) else {
        return false;
    };
    let Some((name, talk)) = open.sound.talks.get_mut(edit.talk) else {
        return false;
    };
    *talk = edit.before;
    let effect = Effect::Talk(name.clone(), Box::new(talk.clone()));
    desk.read(open);
    model.ask(effect);
    model.tell(say!(words, "talk-undone"));
    true
}

/// Reads the screen anew, after the record was changed by something else.
pub(in crate::app) fn refresh(model: &mut Model) {
    let Some(open) = &model.open else { return };
    for overlay in &mut model.overlays {
        if let Overlay::Talk(desk) = overlay {
            desk.read(open);
        }
    }
}

/// Forgets what was corrected, and reads the screen anew: what is erased must not come back.
pub(in crate::app) fn forget(model: &mut Model) {
    for overlay in &mut model.overlays {
        if let Overlay::Talk(desk) = overlay {
            desk.undo.clear();
        }
    }
    refresh(model);
}
