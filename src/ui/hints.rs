//! The keys that matter now, at the foot of every screen.

use ratatui::text::{Line, Span};

use super::map;
use super::theme::Look;
use crate::app::check::CheckStage;
use crate::app::command::{self, Command, Scope};
use crate::app::findings::{FindingsView, subject};
use crate::app::form::DialogForm;
use crate::app::map::InventoryStep;
use crate::app::picker::Picker;
use crate::app::{Model, OpenSession, Pick, Screen, menu};
use crate::member_check::Station;
use crate::say;
use crate::session::EntityKind as Kind;
use crate::text;

/// Returns the commands to hint at, those that matter most first.
fn wanted(screen: Screen<'_>) -> Vec<Command> {
    use Command::{
        Archive, Cancel, Complete, Consent, ConsentAll, Demo, Down, Edit, Enter, Find, Late, Leave, Left, Map, Mask,
        Memo, New, Next, NextPart, Previous, Quit, Recording, Refuse, Remove, Search, Sort, Split, Turn, Withdraw,
    };
    match screen {
        Screen::Home(list) if list.filter.is_some() => vec![Enter, Cancel, Sort],
        Screen::Home(_) => vec![Enter, New, Demo, Search, Find, Quit, Sort],
        Screen::Welcome(_) => vec![Enter, Recording, Next, Memo],
        Screen::Phase(..) | Screen::Review(..) => vec![Next, Previous, Map, Memo],
        Screen::Card(open) | Screen::Closing(open) => noting(open),
        Screen::Map(open) if follows(open) => [vec![Enter], map::keys(open)].concat(),
        Screen::Map(open) => map::keys(open),
        Screen::Findings(open) => findings(open),
        Screen::Check(open) => check(open),
        Screen::Help(..) | Screen::Explain(_) | Screen::Figures(..) => vec![Enter, Cancel],
        Screen::Search(_) => vec![Enter, Down, Cancel],
        Screen::Menu(..) => vec![Enter, Cancel],
        Screen::Form(form) => in_form(form),
        Screen::Picker(picker, pick) => choosing(picker, pick),
        Screen::Memo(_) => vec![Enter, Complete, Cancel],
        Screen::Talk(talk) if talk.line.is_some() => vec![Enter, Cancel],
        Screen::Talk(_) => vec![Enter, Find, NextPart, New, Complete, Edit, Split, Turn, Mask, Cancel],
        Screen::Memos(_) => vec![Enter, Remove, Cancel],
        Screen::Versions(_) => vec![Command::Playback, Left, Command::Right, Complete, Down, Cancel],
        Screen::Recordings(_) => vec![Recording, Enter, New, Remove, Cancel],
        Screen::Participants(_) => vec![
            Consent, ConsentAll, Refuse, Archive, New, Late, Leave, Withdraw, Cancel, Enter,
        ],
    }
}

fn noting(open: &OpenSession) -> Vec<Command> {
    use Command::{Cancel, CardState, Complete, Enter, Explain, Map, Memo, Next, Verbatim};
    // A question about the line itself says what Enter and Tab do.
    if open.note().is_some_and(|line| line.asking.is_some()) {
        return vec![Cancel, Next, Memo];
    }
    vec![Enter, Complete, Next, Verbatim, Map, Memo, Explain, CardState]
}

fn findings(open: &OpenSession) -> Vec<Command> {
    use Command::{
        Allow, Cancel, Conclusion, Edit, Enter, Export, Find, Found, Left, Lower, Mask, NextPart, Outline, Print,
        Propose, Raise, Ready, Remove, Right, Sort,
    };
    match open.findings.view {
        FindingsView::Text => match subject(open).map(|item| item.kind()) {
            Some(Kind::Conclusion) => vec![Enter, Edit, Raise, Lower, Remove, Propose, Ready, Conclusion, Export],
            Some(Kind::Statement) => vec![Enter, Sort, Print, Mask, Remove, Propose, Ready, Export],
            Some(Kind::Theme | Kind::Gap | Kind::Image) => vec![Enter, Edit, Remove, Propose, Ready, Export, Outline],
            _ => vec![Enter, Propose, Ready, Export, Find, NextPart, Outline, Conclusion, Mask],
        },
        FindingsView::Evidence { .. } => vec![Enter, Cancel, Sort, Print, Found, Remove, Edit, Mask],
        FindingsView::Proposals { .. } => vec![Enter, Edit, Remove, Right, Left, Cancel],
        FindingsView::Names { .. } => vec![Enter, Allow, Mask, Cancel],
        FindingsView::Ready { .. } => vec![Enter, Export, Cancel],
    }
}

/// Returns whether Enter ends the changes that follow a remark.
fn follows(open: &OpenSession) -> bool {
    open.check.following.is_some() && open.map.line.is_blank()
}

fn check(open: &OpenSession) -> Vec<Command> {
    use Command::{Cancel, Complete, Down, Enter, Next, Previous, Raise, Rehearse, Remove, Up};
    let at = open.check.meeting.as_ref().map(|meeting| &meeting.at);
    match (open.check.stage, at) {
        (CheckStage::Prepare, _) => vec![Enter, Complete, Rehearse, Cancel],
        (CheckStage::Closed, _) => vec![Enter, Cancel],
        (CheckStage::Answer, _) => vec![Enter, Complete, Next, Command::Conclusion, Cancel],
        (CheckStage::Walk, _) if open.check.editing.is_some() => vec![Enter, Complete, Cancel],
        (CheckStage::Walk, Some(Station::Welcome | Station::Map(_) | Station::Reading | Station::Close))
            if open.check.blank().is_some() =>
        {
            vec![Enter, Complete, Next, Cancel]
        }
        (CheckStage::Walk, Some(Station::Presence)) => vec![Enter, Next, Raise, Cancel],
        (CheckStage::Walk, Some(Station::Question(_))) => vec![Enter, Complete, Next, Previous, Up, Remove, Cancel],
        (CheckStage::Walk, Some(Station::Map(_))) => vec![Next, Previous, Complete, Cancel],
        (CheckStage::Walk, Some(Station::Reading)) => vec![Complete, Enter, Next, Previous, Down, Cancel],
        (CheckStage::Walk, _) => vec![Enter, Next, Previous, Cancel],
    }
}

fn in_form(form: &DialogForm) -> Vec<Command> {
    use Command::{Cancel, Down, Enter, Finish, Newline};
    let done = if form.steps { Finish } else { Enter };
    vec![Down, done, Newline, Cancel]
}

fn choosing(picker: &Picker, pick: &Pick) -> Vec<Command> {
    use Command::{Cancel, Complete, Enter, Remove};
    match pick {
        Pick::Domain(_) | Pick::Important(_) => vec![Enter, Complete, Cancel],
        Pick::Connect(_) if picker.rows.iter().any(|row| !row.detail.is_empty()) => vec![Enter, Remove, Cancel],
        _ => vec![Enter, Cancel],
    }
}

/// Returns the key of a command and what it does, or nothing where it has none here.
fn hint(model: &Model, command: &Command, scopes: &[Scope]) -> Option<(String, String)> {
    let row = command::row(command, scopes)?;
    let key = command::keys_of(row, scopes).first().map(ToString::to_string)?;
    Some((key, label(model, row.name)))
}

/// Returns the keys that matter now, as many as fit into `width` cells, and the key of help.
pub(super) fn line(model: &Model, look: Look, width: usize) -> Line<'static> {
    let scopes = model.scopes();
    let mut spans = vec![Span::raw(" ")];
    let mut used = 1;
    let help = if model.typing().0 { "F1" } else { "?" };
    let always = always(model, help);
    let rest: usize = always
        .iter()
        .map(|(key, label)| text::cells(key) + text::cells(label) + 3)
        .sum();
    let rest = rest.saturating_sub(2);
    for command in wanted(model.screen()) {
        let Some((key, label)) = hint(model, &command, &scopes) else {
            continue;
        };
        let room = text::cells(&key) + text::cells(&label) + 3;
        if used + room + rest > width {
            break;
        }
        used += room;
        spans.extend([
            Span::styled(key, look.key),
            Span::styled(format!(" {label}  "), look.faint),
        ]);
    }
    let last = always.into_iter().enumerate().flat_map(|(n, (key, label))| {
        let gap = if n == 0 { "" } else { "  " };
        let key = Span::styled(format!("{gap}{key}"), look.key);
        [key, Span::styled(format!(" {label}"), look.faint)]
    });
    spans.extend(last);
    Line::from(spans)
}

/// Returns the keys that are shown however little room there is: that of the menu, where Esc opens it, and that of help.
fn always(model: &Model, help: &'static str) -> Vec<(&'static str, String)> {
    let menu = menu::opens(model).then(|| ("Esc", say!(model.words, "key-menu")));
    let help = (help, say!(model.words, "key-help"));
    menu.into_iter().chain([help]).collect()
}

/// Returns what a key does here, in a word or two; some mean something of their own at the closing, and where it is asked who is missing.
pub(super) fn label(model: &Model, name: &str) -> String {
    let missing = |open: &OpenSession| open.map.step == InventoryStep::Missing;
    match (model.screen(), name) {
        (Screen::Map(open), "name-partner") if follows(open) => say!(model.words, "key-answer-done"),
        (Screen::Map(open), "name-partner") if missing(open) => say!(model.words, "key-missing-wished"),
        (Screen::Map(open), "turn") if missing(open) => say!(model.words, "key-missing-prompt"),
        (Screen::Map(open), "turn") if open.map.step != InventoryStep::Alone => say!(model.words, "key-turn-question"),
        (Screen::Map(open), "gap") if missing(open) => say!(model.words, "key-missing-absence"),
        (Screen::Closing(_), "complete") => say!(model.words, "key-closing-question"),
        (_, name) => model.words.get(&format!("key-{name}")),
    }
}
