//! A private memo being typed. It is on no wall: the screen shows dots.

use crate::app::command::Command;
use crate::app::dialog::overlay::Overlay;
use crate::app::model::Model;
use crate::say;
use crate::session::{Intent, Memo, MemoKind};
use crate::text::Text;

/// Runs a command in the memo; a line of it is `width` cells wide.
pub(crate) fn run(model: &mut Model, command: &Command, width: usize) {
    let Some(Overlay::Memo(memo)) = model.overlays.last_mut() else {
        return;
    };
    match command {
        Command::Enter => keep(model),
        Command::Complete => memo.kind = next(memo.kind),
        command => {
            memo.editor.edit(command, width);
            let text = memo.editor.text().to_owned();
            if let Some(open) = &mut model.open {
                open.draft_stale |= open.memo != text;
                open.memo = text;
            }
        }
    }
}

fn next(kind: MemoKind) -> MemoKind {
    match kind {
        MemoKind::Mood => MemoKind::Disturbance,
        MemoKind::Disturbance => MemoKind::Emotion,
        MemoKind::Emotion => MemoKind::Other,
        MemoKind::Other => MemoKind::Mood,
    }
}

fn keep(model: &mut Model) {
    let Some(Overlay::Memo(memo)) = model.overlays.last() else {
        return;
    };
    let (text, kind, now) = (Text::new(memo.editor.text()), memo.kind, model.now);
    let editing = memo.editing.clone();
    let card = model
        .open
        .as_ref()
        .and_then(|open| open.card())
        .map(|card| card.id.clone());
    if text.is_empty() {
        model.overlays.pop();
        return;
    }
    let old = editing.and_then(|id| {
        let memos = &model.open.as_ref()?.session.memos;
        memos.iter().find(|memo| memo.id == id).cloned()
    });
    let intent = match old {
        Some(old) => Intent::Change(Memo { kind, text, ..old }.into()),
        None => Intent::Add(
            Memo {
                kind,
                at: Some(now),
                card,
                text,
                ..Memo::default()
            }
            .into(),
        ),
    };
    if model.act(vec![intent]) {
        model.overlays.pop();
        if let Some(open) = &mut model.open {
            open.memo.clear();
            open.draft_stale = true;
        }
        model.tell(say!(model.words, "memo-kept"));
    }
}
