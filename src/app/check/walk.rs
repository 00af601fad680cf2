//! The check as it is held: from station to station, and on each what is typed there.
//!
//! Moves only when it is told to. Nothing typed is thrown away by moving on: it is taken in first, or one stays where one is.

use crate::app::command::Command;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::member_check::{InputRefusal, Station};
use crate::say;

use super::complete::complete;
use super::noting::{asked, look_for_names, number_of, take};
use super::pasted;
use super::state::CheckState;

/// Runs a command while the check is held.
pub(super) fn run(model: &mut Model, command: &Command) {
    let Some(open) = &model.open else { return };
    let Some(at) = open.check.meeting.as_ref().map(|meeting| meeting.at.clone()) else {
        return;
    };
    let blank = open.check.line.is_blank();
    let correcting = open.check.editing.is_some();
    let waiting = !open.check.pasted.is_empty();
    let typing = open.check.blank().is_some() || open.check.opens();
    // What is typed where nothing is asked: until it is noted, keys are for the line.
    let opened = !blank && !correcting && open.check.is_elsewhere();
    match (command, &at) {
        (Command::Cancel, _) if correcting => stop_correcting(model),
        (Command::Cancel, _) if opened => put_away(model),
        (Command::Cancel, _) => super::leave(model),
        (Command::Previous, _) if pasted::waits(model) => {}
        (Command::Previous, _) => step(model, -1),
        (Command::Next, _) => forward(model),
        (Command::Enter, Station::Close) if !opened => close(model),
        (Command::Enter, Station::Reading) if !correcting && !opened => correct_read(model),
        (Command::Enter, _) if !blank => {
            if take(model, true) {
                pasted::go_on(model);
            }
        }
        (Command::Enter, _) if waiting => pasted::go_on(model),
        (Command::Enter, Station::Question(_)) => correct_selected(model),
        (Command::Enter, _) => forward(model),
        (Command::Complete, Station::Reading) if !correcting && !opened => confirm(model),
        (Command::Complete, Station::Map(_)) if !opened => turn_domain(model, 1),
        (Command::PreviousPart, Station::Map(_)) => turn_domain(model, -1),
        (Command::Raise, Station::Presence) => raise(model),
        (Command::Remove, Station::Question(_) | Station::Reading) if !correcting && !opened => remove(model),
        (Command::Up | Command::Down, Station::Question(_)) if blank && !correcting => select(model, command),
        (Command::Up | Command::Down, Station::Reading) if !correcting && !opened => read_on(model, command),
        (Command::Complete, _) => complete(model),
        (Command::Paste(raw), _) if typing => pasted::paste(model, raw),
        (command, _) => edit(model, command),
    }
}

/// Goes `by` stations further.
fn step(model: &mut Model, by: isize) {
    let Some(open) = &mut model.open else { return };
    let Some(meeting) = &mut open.check.meeting else { return };
    let all = Station::all(&open.deck, meeting);
    // A conclusion that is gone meanwhile leaves its place: the check goes on at the first station of that step.
    let here = all.iter().position(|station| *station == meeting.at);
    let here = here.or_else(|| all.iter().position(|station| station.kind() >= meeting.at.kind()));
    let to = here
        .unwrap_or(0)
        .saturating_add_signed(by)
        .min(all.len().saturating_sub(1));
    let Some(station) = all.get(to) else { return };
    if *station == meeting.at {
        return;
    }
    open.check.go(station.clone());
    look_for_names(model);
    super::keep(model);
}

/// Goes to the next station, once what is typed was taken in, or is left here because one wants to move on all the same.
fn forward(model: &mut Model) {
    let words = model.words;
    let typed = model.open.as_ref().is_some_and(|open| !open.check.line.is_blank());
    let leaves = typed && !take(model, false);
    if leaves && !leaves_line(model) {
        return;
    }
    pasted::go_on(model);
    if pasted::waits(model) {
        return;
    }
    let Some(meeting) = model.open.as_ref().and_then(|open| open.check.meeting.as_ref()) else {
        return;
    };
    match meeting.at {
        Station::Presence if meeting.present.is_empty() => {
            model.warn(InputRefusal::Present(crate::member_check::NotPresent::Nobody).say(words));
        }
        Station::Close => {}
        _ => {
            step(model, 1);
            if leaves {
                model.tell(say!(words, "walk-line-left"));
            }
        }
    }
}

/// Returns whether a line that cannot be taken in is left where it was typed: not before one wanted to move on a second time with it.
fn leaves_line(model: &mut Model) -> bool {
    let Some(check) = model.open.as_mut().map(|open| &mut open.check) else {
        return false;
    };
    let uncounted = check.meeting.as_ref().is_none_or(|meeting| meeting.present.is_empty());
    let line = Some(check.line.text().to_owned());
    let again = check.refused == line;
    check.refused = line;
    // Nothing goes on before those present were counted; a correction is taken in or given up.
    again && !uncounted && check.editing.is_none()
}

/// Opens the remark with the cursor in the line.
fn correct_selected(model: &mut Model) {
    let words = model.words;
    let selected = model.open.as_ref().and_then(|open| open.check.selected);
    match selected {
        Some(at) => correct(model, at),
        None => model.tell(say!(words, "walk-question-next")),
    }
}

fn correct_read(model: &mut Model) {
    if let Some(at) = model.open.as_ref().and_then(read_at) {
        correct(model, at);
    }
}

/// Returns the noted remark with the cursor while reading back.
fn read_at(open: &OpenSession) -> Option<usize> {
    let meeting = open.check.meeting.as_ref()?;
    let places = meeting.reading(&open.session, &open.deck);
    places.get(open.check.at.min(places.len().saturating_sub(1))).copied()
}

fn correct(model: &mut Model, at: usize) {
    let Some(open) = &mut model.open else { return };
    let check = &mut open.check;
    let line = check
        .meeting
        .as_ref()
        .and_then(|meeting| meeting.noted.get(at))
        .map(|noted| noted.line.clone());
    if let Some(line) = line {
        check.clear_line();
        check.line = crate::app::editor::Editor::line(&line);
        check.editing = Some(at);
    }
}

/// Closes a line that was opened where nothing is asked: what stands in it waits at the question it belongs to.
fn put_away(model: &mut Model) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let Some(question) = asked(open) else { return };
    let n = number_of(open, &question).unwrap_or(0);
    open.check.leave_at(Station::Question(question));
    super::keep(model);
    model.tell(say!(words, "walk-waits-at", n = n.to_string()));
}

fn stop_correcting(model: &mut Model) {
    if let Some(open) = &mut model.open {
        open.check.clear_line();
        open.draft_stale = true;
    }
}

/// Confirms the remark that is read back, and goes to the next that is not confirmed; a confirmed one is opened again.
fn confirm(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let Some(at) = read_at(open) else { return };
    let Some(mut to) = open.check.meeting.clone() else {
        return;
    };
    let Some(noted) = to.noted.get_mut(at) else { return };
    noted.confirmed = !noted.confirmed;
    if noted.confirmed {
        let places = to.reading(&open.session, &open.deck);
        let waits = |place: &usize| to.noted.get(*place).is_some_and(|noted| !noted.confirmed);
        let mut lines = (open.check.at..places.len()).chain(0..open.check.at);
        let next = lines.find(|line| places.get(*line).is_some_and(waits));
        open.check.at = next.unwrap_or(open.check.at);
    }
    open.check.change(to);
    super::keep(model);
}

/// Takes the remark with the cursor away; undo brings it back.
fn remove(model: &mut Model) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let reads = open
        .check
        .meeting
        .as_ref()
        .is_some_and(|meeting| meeting.at == Station::Reading);
    let at = if reads { read_at(open) } else { open.check.selected };
    let Some(mut to) = open.check.meeting.clone() else {
        return;
    };
    let Some(at) = at.filter(|at| *at < to.noted.len()) else {
        return;
    };
    to.noted.remove(at);
    open.check.change(to);
    open.check.selected = None;
    super::keep(model);
    model.tell(say!(words, "walk-removed"));
}

fn raise(model: &mut Model) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let Some(meeting) = &open.check.meeting else { return };
    match meeting.raise(&open.deck) {
        Ok(to) => {
            open.check.change(to);
            super::keep(model);
        }
        Err(why) => model.warn(why.say(words)),
    }
}

/// Moves the cursor over the remarks of the question; below the last it is back in the line.
fn select(model: &mut Model, command: &Command) {
    let Some(open) = &mut model.open else { return };
    let Some(meeting) = &open.check.meeting else { return };
    let Station::Question(question) = &meeting.at else {
        return;
    };
    let here: Vec<usize> = meeting
        .noted
        .iter()
        .enumerate()
        .filter(|(_, noted)| noted.question == *question)
        .map(|(at, _)| at)
        .collect();
    let now = open
        .check
        .selected
        .and_then(|at| here.iter().position(|place| *place == at));
    let to = match (command, now) {
        (Command::Up, None) => here.len().checked_sub(1),
        (Command::Up, Some(at)) => Some(at.saturating_sub(1)),
        (_, Some(at)) => Some(at + 1).filter(|at| *at < here.len()),
        (_, None) => None,
    };
    open.check.selected = to.and_then(|at| here.get(at).copied());
}

fn read_on(model: &mut Model, command: &Command) {
    let Some(open) = &mut model.open else { return };
    let last = open
        .check
        .meeting
        .as_ref()
        .map_or(0, |meeting| meeting.noted.len().saturating_sub(1));
    open.check.at = match command {
        Command::Up => open.check.at.saturating_sub(1),
        _ => (open.check.at + 1).min(last),
    };
}

/// Shows one domain after another on the map; past the last the whole map again.
fn turn_domain(model: &mut Model, by: isize) {
    let Some(open) = &mut model.open else { return };
    let domains = &open.deck.map.domains;
    let now = open
        .check
        .domain
        .as_ref()
        .and_then(|id| domains.iter().position(|domain| domain.id == *id));
    let to = match (now, by) {
        (None, 1) => Some(0),
        (None, _) => domains.len().checked_sub(1),
        (Some(at), by) => at.checked_add_signed(by),
    };
    open.check.domain = to.and_then(|at| domains.get(at)).map(|domain| domain.id.clone());
}

fn edit(model: &mut Model, command: &Command) {
    let Some(open) = &mut model.open else { return };
    let opening = open.check.opens() && matches!(command, Command::Insert(_));
    if open.check.blank().is_none() && !opening {
        return match command {
            Command::Left => step(model, -1),
            Command::Right => forward(model),
            _ => {}
        };
    }
    if open.check.line.edit(command, usize::MAX) {
        open.draft_stale = true;
        open.check.selected = None;
        let ends_word = matches!(command, Command::Insert(c) if !c.is_alphanumeric());
        if ends_word || !open.check.suspects.is_empty() {
            look_for_names(model);
        }
    }
}

/// Closes the check: its remarks enter the record, shuffled and without a time.
fn close(model: &mut Model) {
    let words = model.words;
    let date = model.now.date().to_string();
    let Some(open) = &mut model.open else { return };
    let Some(meeting) = open.check.meeting.clone() else {
        return;
    };
    if meeting.rehearsal {
        return super::leave(model);
    }
    let n = open.check.left.len();
    if n > 0 && !std::mem::replace(&mut open.check.warned, true) {
        return model.warn(say!(words, "walk-close-lines", n = n));
    }
    let intents = match meeting.closed(&open.session, &open.deck, &date) {
        Ok(intents) => intents,
        Err(why) => return model.warn(why.say(words)),
    };
    if !model.act(intents) {
        return;
    }
    let Some(open) = &mut model.open else { return };
    let page = super::shown(open, words);
    // One key may not take a whole meeting back: what is closed is closed.
    open.forget();
    open.check = CheckState::closed(page);
    let drafts = model.drafts();
    model.ask(crate::app::message::Effect::Draft(drafts));
    let n = meeting.noted.len();
    let waiting = model.open.as_ref().map_or(0, |open| super::answer::waiting(open).len());
    model.tell(say!(words, "walk-closed", n = n, waiting = waiting.to_string()));
}
