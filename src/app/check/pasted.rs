//! Several lines pasted at a question of the check: whether each is a remark is asked, never guessed.
//!
//! Each line is noted as if it had been typed. One that cannot be taken as it is stands in the line with the reason, and those behind it
//! wait until it is put right or emptied; they survive a crash with the rest. Never drops a line.

use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::{Picker, PickerChoice};
use crate::app::editor::Editor;
use crate::app::model::Model;
use crate::member_check::{Station, unmarked};
use crate::say;
use crate::text::{scrub, shorten};

use super::noting::{look_for_names, take};

/// How many of the lines are shown before one chooses.
const SHOWN: usize = 8;
/// The most signs of a line that are shown.
const WIDTH: usize = 60;

/// Takes in what was pasted: as one text, and where it is several lines it is asked whether each is a remark. At the attendance each line
/// is a part of it.
pub(super) fn paste(model: &mut Model, raw: &str) {
    let Some(open) = &mut model.open else { return };
    let at = open.check.meeting.as_ref().map(|meeting| meeting.at.clone());
    let clean = scrub(raw).into_owned();
    let text = match at {
        Some(Station::Presence) => parts(&clean).join(", "),
        _ => clean.clone(),
    };
    let (before, all) = (open.check.line.before().to_owned(), open.check.line.text().to_owned());
    let behind = all.get(before.len()..).unwrap_or_default();
    let lines = parts(&format!("{before}{clean}{behind}"));
    open.check.line.insert(&text);
    open.draft_stale = true;
    look_for_names(model);
    let Some(open) = &model.open else { return };
    if open.check.is_remark() && open.check.editing.is_none() && lines.len() > 1 {
        ask(model, lines);
    }
}

/// Returns the lines of a text that hold anything, without the marks of a list.
fn parts(text: &str) -> Vec<String> {
    let lines = text.lines().map(unmarked).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

fn ask(model: &mut Model, lines: Vec<String>) {
    let words = model.words;
    let n = lines.len();
    let mut about: Vec<String> = lines.iter().take(SHOWN).map(|line| shorten(line, WIDTH, "…")).collect();
    if n > SHOWN {
        about.push(say!(words, "check-paste-more", n = n - SHOWN));
    }
    let rows = vec![
        PickerChoice::new("one", &say!(words, "check-paste-one")),
        PickerChoice::new("each", &say!(words, "check-paste-each", n = n)),
    ];
    let picker = Picker::new(say!(words, "check-paste-title", n = n), rows).about(about);
    model.overlays.push(Overlay::Picker(picker, Pick::Remarks(lines)));
}

/// Carries out what was chosen; the text stays in the line where it is one remark.
pub(crate) fn chosen(model: &mut Model, id: &str, lines: Vec<String>) {
    if id != "each" {
        return;
    }
    if let Some(open) = &mut model.open {
        open.check.clear_line();
        open.check.pasted = lines;
    }
    go_on(model);
}

/// Notes the pasted lines that wait, up to the first that cannot be taken as it is.
pub(super) fn go_on(model: &mut Model) {
    let words = model.words;
    let mut noted = 0;
    loop {
        let Some(check) = model.open.as_mut().map(|open| &mut open.check) else {
            return;
        };
        if check.pasted.is_empty() || !check.line.is_blank() {
            break;
        }
        let line = check.pasted.remove(0);
        check.line = Editor::line(&line);
        if !take(model, false) {
            // The reason stands on the screen; what waits is told with it.
            return super::keep(model);
        }
        noted += 1;
    }
    if noted > 0 {
        super::keep(model);
        model.tell(say!(words, "check-paste-noted", n = noted));
    }
}

/// Returns whether pasted lines wait, and says so: one stays at the question they were pasted at.
pub(super) fn waits(model: &mut Model) -> bool {
    let words = model.words;
    let n = model.open.as_ref().map_or(0, |open| open.check.pasted.len());
    if n > 0 {
        model.warn(say!(words, "check-paste-waits", n = n));
    }
    n > 0
}
