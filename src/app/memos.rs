//! The private memos in clear: listed, corrected, removed. Only where nobody else reads along: at the desk, or once the talk is over.

use crate::app::command::Command;
use crate::app::dialog::overlay::{MemoLine, Overlay};
use crate::app::editor::Editor;
use crate::app::model::Model;
use crate::app::windows::Window;
use crate::say;
use crate::session::{Intent, Place};

/// Returns whether memos may be read in this window: at the desk always, in the only window once the talk is over, on the wall never.
pub fn may_be_read(model: &Model) -> bool {
    let over = || {
        let progress = model.open.as_ref().map(|open| &open.session.progress);
        progress.is_some_and(|progress| progress.ended.is_some() || progress.place == Place::Findings)
    };
    match model.windows.window {
        Window::Desk => true,
        Window::Only => over(),
        Window::Wall => false,
    }
}

/// Opens the list; while the group reads along it says how it can be read.
pub(super) fn open(model: &mut Model) {
    if may_be_read(model) {
        model.overlays.push(Overlay::Memos { at: 0 });
    } else {
        model.tell(say!(model.words, "memos-not-here"));
    }
}

/// Runs a command on the list, the cursor on line `at`.
pub(super) fn run(model: &mut Model, command: &Command, at: usize) {
    let Some(open) = &model.open else { return };
    let last = open.session.memos.len().saturating_sub(1);
    let to = match command {
        Command::Up => at.saturating_sub(1),
        Command::Down => (at + 1).min(last),
        Command::Enter => return correct(model, at),
        Command::Remove => {
            remove(model, at);
            at.min(last.saturating_sub(1))
        }
        _ => at,
    };
    if let Some(Overlay::Memos { at }) = model.overlays.last_mut() {
        *at = to;
    }
}

/// Takes the memo into the line for memos, unless a new one is half-typed there.
fn correct(model: &mut Model, at: usize) {
    if !may_be_read(model) {
        return;
    }
    let Some(open) = &mut model.open else { return };
    let Some(memo) = open.session.memos.get(at) else { return };
    if !open.memo.trim().is_empty() {
        return model.tell(say!(model.words, "memo-line-in-use"));
    }
    let line = MemoLine {
        editor: Editor::new(&memo.text),
        kind: memo.kind,
        editing: Some(memo.id.clone()),
    };
    model.overlays.push(Overlay::Memo(line));
}

fn remove(model: &mut Model, at: usize) {
    let memo = model.open.as_ref().and_then(|open| open.session.memos.get(at));
    let Some(id) = memo.map(|memo| memo.id.clone()) else {
        return;
    };
    if model.act(vec![Intent::Remove(id)]) {
        model.tell(say!(model.words, "memo-removed"));
    }
}
