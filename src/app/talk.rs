//! Reading what the sound holds: turns in the order they were said, beside what was noted then.
//!
//! Turns become statements, proposals become part of the record and corrections reach the file from here. Never shows who spoke how long:
//! that is not for the wall.

mod change;
mod note;

use super::command::Command;
use super::editor::Editor;
use super::forms::Purpose;
use super::open::Open;
use super::{Effect, Model, Overlay};
use crate::say;
use crate::session::Statement;
use crate::text::{Id, Line, fold};
use crate::transcript::forget::may_quote;
use crate::transcript::heard::{Heard, propose};
use crate::transcript::sound::{moment, time};
use crate::transcript::{Talk, Turn, turns::Voice};

pub use change::choose_voice;

/// The screen of the transcripts.
#[derive(Debug, Default)]
pub struct Desk {
    /// The turn with the cursor, over all transcripts.
    pub at: usize,
    /// Where the selection begins; it ends at the cursor.
    pub mark: Option<usize>,
    /// What is being typed.
    pub line: Option<Typed>,
    /// The turns that hold what was searched for.
    pub found: Vec<usize>,
    /// The cues that are proposed for statements without one.
    pub proposals: Vec<Heard>,
    /// The words of each turn, folded, for the search.
    folded: Vec<String>,
    /// Corrections that can be taken back, the last one last.
    undo: Vec<Edit>,
}

/// A line that is typed here.
#[derive(Debug)]
pub struct Typed {
    /// What it is for.
    pub task: Task,
    /// The words.
    pub editor: Editor,
}

/// What a line is typed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// To find words.
    Find,
    /// To correct the words of a turn.
    Correct,
    /// To choose where a turn is cut in two.
    Split,
}

/// A correction of a transcript, as it was before.
#[derive(Debug)]
struct Edit {
    talk: usize,
    before: Talk,
    /// How many events the record had afterwards: a change of the record since then is undone first.
    events: u32,
}

/// Rows that a page turns.
const PAGE: usize = 10;
/// The most corrections that can be taken back.
const MOST: usize = 20;

/// Opens the screen; at the cues of a statement where one is chosen that has some.
pub(super) fn open(model: &mut Model, statement: Option<&Statement>) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    if open.sound.is_empty() {
        let session = open.name.clone();
        return model.warn(say!(words, "transcript-none", session = session));
    }
    let mut desk = Desk::default();
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

/// Returns the turn that was spoken when a statement was noted.
fn noted_at(open: &Open, statement: &Statement) -> Option<usize> {
    let at = statement.at?;
    let before = |(_, (talk, turn)): &(usize, (&Talk, &Turn))| {
        time(&open.session, talk, at).is_some_and(|ms| i64::try_from(turn.start).is_ok_and(|start| start <= ms))
    };
    let turns = open.sound.turns().enumerate().filter(before);
    turns.map(|(at, _)| at).last()
}

impl Desk {
    /// Reads the words and the proposals anew.
    fn read(&mut self, open: &Open) {
        self.folded = open.sound.turns().map(|(_, turn)| fold(&turn.text())).collect();
        self.proposals = propose(&open.sound, &open.session);
        self.at = self.at.min(self.folded.len().saturating_sub(1));
    }

    /// Returns the first cue that is proposed for a statement.
    fn proposed(&self, statement: &Id) -> Option<&Id> {
        let heard = self.proposals.iter().find(|heard| heard.statement == *statement);
        heard.and_then(|heard| heard.cues.first())
    }

    /// Returns the proposals for the cue with this id.
    pub fn of_cue<'a>(&'a self, cue: &'a Id) -> impl Iterator<Item = &'a Heard> {
        self.proposals.iter().filter(move |heard| heard.cues.contains(cue))
    }

    /// Returns the turns that are chosen: the first, and the one after the last.
    pub fn chosen(&self) -> std::ops::Range<usize> {
        let mark = self.mark.unwrap_or(self.at);
        mark.min(self.at)..mark.max(self.at) + 1
    }
}

/// Returns the turn with the cursor, and its transcript.
fn here<'a>(open: &'a Open, desk: &Desk) -> Option<(&'a Talk, &'a Turn)> {
    open.sound.turns().nth(desk.at)
}

/// Returns whether the words of a turn may be shown: nobody's who refused to be quoted.
pub fn may_show(open: &Open, turn: &Turn) -> bool {
    match &turn.voice {
        Some(Voice::Participant(id)) => open.session.participant(id).is_some_and(may_quote),
        _ => true,
    }
}

/// Returns the statements that belong beside a turn, those heard in it first: each with whether it is.
pub fn beside<'a>(open: &'a Open, talk: &Talk, turn: &Turn) -> Vec<(&'a Statement, bool)> {
    let statements = || open.session.statements.iter();
    let at = moment(&open.session, talk, turn.start);
    let near = |s: &&Statement| {
        let apart = s.at.zip(at).map(|(noted, said)| noted.since(said) + said.since(noted));
        apart.is_some_and(|seconds| seconds <= 90) && !s.heard.contains(&turn.id)
    };
    let own = statements().filter(|s| s.heard.contains(&turn.id)).map(|s| (s, true));
    own.chain(statements().filter(near).map(|s| (s, false))).collect()
}

/// Runs a command on the screen, which lies on top.
pub(super) fn run(model: &mut Model, command: &Command) {
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
fn read(model: &mut Model, desk: &mut Desk, command: &Command) -> bool {
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
    use Command::{ConsentAll, Edit, Enter, Mask, Merge, New, Remove, Split, Turn};
    matches!(
        command,
        ConsentAll | Edit | Enter | Mask | Merge | New | Remove | Split | Turn
    )
}

/// Begins to type a line.
fn begin(model: &mut Model, desk: &mut Desk, task: Task) {
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
    desk.line = Some(Typed { task, editor });
}

/// Runs a command while a line is typed.
fn typed(model: &mut Model, desk: &mut Desk, command: &Command) {
    let Some(line) = &mut desk.line else { return };
    match command {
        Command::Cancel => {
            if line.task == Task::Find {
                desk.found.clear();
            }
            desk.line = None;
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

/// Finds the turns that hold some words, and goes to the first from the cursor on.
fn search(desk: &mut Desk, query: &str) {
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
fn next_of(desk: &mut Desk, forward: bool) {
    let (mut all, here) = (desk.found.iter(), desk.at);
    let next = if forward {
        all.find(|at| **at > here).or(desk.found.first())
    } else {
        all.rfind(|at| **at < here).or(desk.found.last())
    };
    desk.at = next.copied().unwrap_or(here);
}

/// Goes to the next turn that was found, or else to the next with a proposal.
fn seek(model: &mut Model, desk: &mut Desk, forward: bool) {
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
pub(super) fn undo(model: &mut Model) -> bool {
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
pub(super) fn refresh(model: &mut Model) {
    let Some(open) = &model.open else { return };
    for overlay in &mut model.overlays {
        if let Overlay::Talk(desk) = overlay {
            desk.read(open);
        }
    }
}

/// Forgets what was corrected, and reads the screen anew: what is erased must not come back.
pub(super) fn forget(model: &mut Model) {
    for overlay in &mut model.overlays {
        if let Overlay::Talk(desk) = overlay {
            desk.undo.clear();
        }
    }
    refresh(model);
}
