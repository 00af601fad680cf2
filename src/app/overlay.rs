//! What lies over the screen: help, an explanation, a form, a list to choose from, a memo, the participants.
//!
//! Opens and closes them and takes their choices; how a form is filled in and handed in is the business of `forms::fill`.

use super::command::{self, Command, Scope};
use super::editor::Editor;
use super::form::Form;
use super::forms::{Purpose, fill};
use super::picker::Picker;
use super::scroll::Scroll;
use super::{Model, consent, map, menu, palette, participants, recordings, talk, walk, withdraw};
use crate::say;
use crate::session::{CardState, Intent, Memo, MemoKind, Setting, Statement};
use crate::text::{Id, Line, Text};

/// Something over the screen.
#[derive(Debug)]
pub enum Overlay {
    /// All keys of the place it was asked from.
    Help {
        /// How far it is turned down.
        page: Scroll,
        /// The place.
        scopes: Vec<Scope>,
    },
    /// The menu of single letters.
    Menu {
        /// The command with the cursor.
        at: usize,
        /// The places it was opened from.
        scopes: Vec<Scope>,
    },
    /// The explanation of the card, and how far it is turned down.
    Explain(Scroll),
    /// The figures of the network.
    Figures {
        /// How far they are turned down.
        page: Scroll,
        /// The figures, measured when they were asked for.
        lines: Vec<map::Figure>,
    },
    /// A form.
    Form(Form, Purpose),
    /// A list to choose from.
    Picker(Picker, Pick),
    /// A private memo.
    Memo(MemoLine),
    /// The sound recordings, with the line of the cursor.
    Recordings {
        /// The line of the cursor.
        at: usize,
    },
    /// What the sound holds.
    Talk(Box<talk::Desk>),
    /// The participants, with the line of the cursor.
    Participants {
        /// The line of the cursor.
        at: usize,
    },
}

/// A private memo being typed; shown as dots.
#[derive(Debug, Default)]
pub struct MemoLine {
    /// The words.
    pub editor: Editor,
    /// The kind.
    pub kind: MemoKind,
}

/// What a list is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// A command, run in the place the palette was opened from.
    Command,
    /// A place of the walk.
    Place,
    /// The card a statement moves to.
    MoveTo(Id),
    /// What became of the card.
    CardState(Id),
    /// The domain of a partner.
    Domain(Id),
    /// Who finds a partner important.
    Important(Id),
    /// The other end of a tie.
    Connect(Id),
    /// Whether a name that was typed means this partner.
    Same(Id),
    /// The partner that becomes one with this one.
    Merge(Id),
    /// A partner to go to.
    Find,
    /// The view of the map.
    View,
    /// An empty domain.
    EmptyDomain,
    /// What became of a domain.
    DomainState(Id),
    /// Whether a participant withdraws.
    Withdraw(Id),
    /// Whether everyone who was not asked gives consent.
    ConsentAll,
    /// What a participant refuses.
    Refuse(Id),
    /// Whether a participant may be kept in an archive.
    Archive(Id),
    /// What becomes of words that are noted under a function which nobody bears any more.
    Nameless {
        /// Who withdrew.
        who: Id,
        /// The function.
        function: Line,
        /// What is still to be decided, the present one first.
        left: Vec<Id>,
    },
    /// What becomes of marks on the map of a function which nobody bears any more.
    FunctionMarks(Line),
    /// Whether partners may stay whose only author withdrew.
    Orphans(Vec<Id>),
    /// Whether the sound recording runs.
    Recording,
    /// Whose voice a turn of the sound is.
    Voice,
    /// Something of the findings' own.
    Findings(super::findings::Pick),
}

/// Runs a command in the topmost overlay.
pub fn run(model: &mut Model, command: &Command) {
    let width = usize::from(model.size.0).saturating_sub(12).max(10);
    let Some(overlay) = model.overlays.last_mut() else {
        return;
    };
    if matches!(overlay, Overlay::Talk(_)) {
        return talk::run(model, command);
    }
    if matches!(overlay, Overlay::Menu { .. }) {
        return menu::walk(model, command);
    }
    if *command == Command::Cancel {
        return cancel(model);
    }
    match overlay {
        Overlay::Help { page, .. } | Overlay::Explain(page) | Overlay::Figures { page, .. } => {
            if !page.run(command) {
                model.overlays.pop();
            }
        }
        Overlay::Form(..) => fill::run(model, command, width),
        Overlay::Picker(picker, _) => match command {
            Command::Enter => choose(model, false),
            Command::Complete => choose(model, true),
            Command::Remove => map::remove_row(model),
            command => picker.run(command),
        },
        Overlay::Memo(memo) => match command {
            Command::Enter => keep_memo(model),
            Command::Complete => {
                memo.kind = match memo.kind {
                    MemoKind::Mood => MemoKind::Disturbance,
                    MemoKind::Disturbance => MemoKind::Emotion,
                    MemoKind::Emotion => MemoKind::Other,
                    MemoKind::Other => MemoKind::Mood,
                }
            }
            command => {
                memo.editor.edit(command, width);
                let text = memo.editor.text().to_owned();
                if let Some(open) = &mut model.open {
                    open.draft_stale |= open.memo != text;
                    open.memo = text;
                }
            }
        },
        // It has run already.
        Overlay::Talk(_) | Overlay::Menu { .. } => {}
        Overlay::Recordings { at } => {
            let line = *at;
            let line = recordings::run(model, command, line);
            for overlay in &mut model.overlays {
                if let Overlay::Recordings { at } = overlay {
                    *at = line;
                }
            }
        }
        Overlay::Participants { at } => {
            let line = *at;
            let line = participants::run(model, command, line);
            if let Some(Overlay::Participants { at }) = model
                .overlays
                .iter_mut()
                .find(|o| matches!(o, Overlay::Participants { .. }))
            {
                *at = line;
            }
        }
    }
}

fn cancel(model: &mut Model) {
    if !fill::may_go(model) {
        return;
    }
    model.overlays.pop();
    if !model.overlays.is_empty() {
        return;
    }
    // A half-typed memo stays for the next time F2 is pressed.
    if model.open.as_ref().is_some_and(|open| !open.memo.trim().is_empty()) {
        model.tell(say!(model.words, "memo-kept-typing"));
    }
}

fn keep_memo(model: &mut Model) {
    let Some(Overlay::Memo(memo)) = model.overlays.last() else {
        return;
    };
    let (text, kind, now) = (Text::new(memo.editor.text()), memo.kind, model.now);
    let card = model
        .open
        .as_ref()
        .and_then(|open| open.card())
        .map(|card| card.id.clone());
    if text.is_empty() {
        model.overlays.pop();
        return;
    }
    let memo = Memo {
        kind,
        at: Some(now),
        card,
        text,
        ..Memo::default()
    };
    if model.act(vec![Intent::Add(memo.into())]) {
        model.overlays.pop();
        if let Some(open) = &mut model.open {
            open.memo.clear();
            open.draft_stale = true;
        }
        model.tell(say!(model.words, "memo-kept"));
    }
}

/// Takes the choice of the topmost list, unless that takes something away: then it says which key does.
pub fn choose_with_mouse(model: &mut Model) {
    let Some(Overlay::Picker(picker, pick)) = model.overlays.last() else {
        return;
    };
    let id = picker.chosen().unwrap_or_default();
    let takes_away = match pick {
        Pick::Command => palette::command_of(&id).is_some_and(|row| row.command.takes_away()),
        Pick::Withdraw(_) => id == "yes",
        Pick::Orphans(_) | Pick::Refuse(_) | Pick::FunctionMarks(_) => !id.is_empty(),
        Pick::Nameless { .. } => id == "remove",
        Pick::Findings(pick) => pick.lets_out(&id),
        _ => false,
    };
    if takes_away {
        model.tell(say!(model.words, "not-with-mouse", key = "Enter"));
    } else {
        super::run(model, Command::Enter);
    }
}

/// Closes the help and runs one of its commands, unless that takes something away: then it says which key does.
pub fn run_from_help(model: &mut Model, at: usize) {
    let Some(Overlay::Help { scopes, .. }) = model.overlays.last() else {
        return;
    };
    let Some(row) = command::of(scopes).nth(at) else { return };
    match row.keys.first().filter(|_| row.command.takes_away()) {
        Some(key) => model.tell(say!(model.words, "not-with-mouse", key = key.to_string())),
        None => {
            model.overlays.pop();
            super::run(model, row.command.clone());
        }
    }
}

/// Takes the choice of the topmost list; with `stay` it comes back where several may be chosen.
fn choose(model: &mut Model, stay: bool) {
    let Some(Overlay::Picker(picker, pick)) = model.overlays.pop() else {
        return;
    };
    let Some(id) = picker.chosen() else {
        model.overlays.push(Overlay::Picker(picker, pick));
        return;
    };
    match pick {
        Pick::Command => palette::choose(model, &id),
        Pick::Place => {
            if let Ok(place) = id.try_into() {
                walk::go(model, place);
            }
        }
        Pick::MoveTo(statement) => {
            let old = model
                .open
                .as_ref()
                .and_then(|open| open.session.statement(&statement))
                .cloned();
            if let Some(old) = old {
                model.act(vec![Intent::Change(
                    Statement {
                        card: Some(Id::new(&id)),
                        question: None,
                        ..old
                    }
                    .into(),
                )]);
            }
        }
        Pick::CardState(card) => {
            let state: Option<CardState> = serde_json::from_value(serde_json::Value::String(id)).ok();
            model.act(vec![Intent::Set(Setting::Card { id: card, state })]);
        }
        Pick::Withdraw(who) if id == "yes" => withdraw::withdraw(model, &who),
        Pick::Withdraw(_) => {}
        Pick::Recording => recordings::answered(model, &id),
        Pick::Orphans(among) => withdraw::remove_orphan(model, &id, among),
        Pick::ConsentAll if id == "yes" => consent::give_all(model),
        Pick::ConsentAll => {}
        Pick::Refuse(who) => consent::refuse(model, &who, &id),
        Pick::Archive(who) => consent::archive(model, &who, &id),
        Pick::Nameless { who, function, left } => withdraw::settle_nameless(model, &who, &function, left, &id),
        Pick::FunctionMarks(function) if id == "remove" => withdraw::remove_function_marks(model, &function),
        Pick::FunctionMarks(_) => {}
        Pick::Voice => talk::choose_voice(model, &id),
        Pick::Findings(pick) => super::findings::choose(model, &pick, &id),
        pick => map::choose(model, &pick, &id, stay),
    }
}
