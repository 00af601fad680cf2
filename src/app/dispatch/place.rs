//! The commands of an open session that mean the same at every place.

use crate::app::command::Command;
use crate::app::dialog::overlay::{MemoLine, Overlay};
use crate::app::dialog::purpose::Purpose;
use crate::app::editor::Editor;
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::app::scroll::Scroll;
use crate::app::{ask, close, findings, intake, memos, navigate, talk, time};
use crate::session::Place;

/// Runs a command that means the same at every place. Returns whether it is one.
pub(super) fn run(model: &mut Model, command: &Command) -> bool {
    match command {
        Command::Next => navigate::step(model, 1),
        Command::Previous => navigate::step(model, -1),
        Command::GoTo => ask::place(model),
        Command::Memo => open_memo(model),
        Command::Memos => memos::open(model),
        Command::School => model.fill_in(Purpose::School),
        Command::Participants => model.overlays.push(Overlay::Participants { at: 0 }),
        Command::Recordings => model.overlays.push(Overlay::Recordings { at: 0 }),
        Command::Talk => open_talk(model),
        Command::ReadIn => intake::begin(model),
        Command::Pause => time::turn_pause(model),
        Command::Map => navigate::turn_map(model),
        Command::Explain => model.overlays.push(Overlay::Explain(Scroll::default())),
        Command::Close => {
            close::close(model);
            model.ask(Effect::List);
        }
        _ => return false,
    }
    true
}

/// Opens the transcripts of the sound, at the cue or the statement with the cursor where there is one.
fn open_talk(model: &mut Model) {
    let findings = |open: &&OpenSession| open.session.progress.place == Place::Findings;
    let cue = model.open.as_ref().filter(findings).and_then(findings::cue_here);
    if let Some(cue) = cue {
        return talk::open_at(model, &cue);
    }
    let chosen = model.open.as_ref().and_then(|open| match open.session.progress.place {
        Place::Findings => findings::statement_here(open),
        _ => open
            .selected
            .as_ref()
            .and_then(|id| open.session.statement(id))
            .cloned(),
    });
    talk::open(model, chosen.as_ref());
}

fn open_memo(model: &mut Model) {
    let Some(open) = &model.open else { return };
    let memo = MemoLine {
        editor: Editor::new(&open.memo),
        ..MemoLine::default()
    };
    model.overlays.push(Overlay::Memo(memo));
}
