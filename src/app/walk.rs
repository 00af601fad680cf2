//! The walk: welcome, phases, cards, closing, findings; one place at a time, back is always possible.

use super::command::Command;
use super::forms::Purpose;
use super::picker::{Choice, Picker};
use super::{Effect, Model, Overlay, Pick, Scroll, card, closing, findings, map, recordings, talk, time};
use crate::deck::StepKind;
use crate::locale::Words;
use crate::say;
use crate::session::{Intent, Place, Setting};
use crate::text::Id;

/// Runs a command in an open session.
pub fn run(model: &mut Model, command: &Command) {
    match command {
        Command::Next => step(model, 1),
        Command::Previous => step(model, -1),
        Command::GoTo => ask_place(model),
        Command::Memo => open_memo(model),
        Command::School => model.fill_in(Purpose::School),
        Command::Participants => model.overlays.push(Overlay::Participants { at: 0 }),
        Command::Recordings => model.overlays.push(Overlay::Recordings { at: 0 }),
        Command::Talk => open_talk(model),
        Command::Pause => time::turn_pause(model),
        Command::Map => turn_map(model),
        Command::Explain => model.overlays.push(Overlay::Explain(Scroll::default())),
        Command::Close => {
            super::close(model);
            model.ask(Effect::List);
        }
        command => here(model, command),
    }
}

/// Opens the transcripts of the sound, at the statement with the cursor where there is one.
fn open_talk(model: &mut Model) {
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

/// Runs a command that means something of its own at this place.
fn here(model: &mut Model, command: &Command) {
    let Some(open) = &model.open else { return };
    if open.on_map() {
        return map::run(model, command);
    }
    match open.session.progress.place {
        Place::Card(_) | Place::Closing => card::run(model, command),
        Place::Welcome => welcome(model, command),
        Place::Findings => findings::run(model, command),
        Place::Phase(_) | Place::Review(_) => {
            if *command == Command::Enter {
                step(model, 1);
            }
        }
    }
}

/// Goes `by` places further in the walk, at the closing from question to question; past its ends nothing happens.
fn step(model: &mut Model, by: isize) {
    if closing::turn(model, by) {
        return;
    }
    let Some(open) = &model.open else { return };
    let walk = Place::walk(&open.deck);
    let at = walk
        .iter()
        .position(|place| *place == open.session.progress.place)
        .unwrap_or(0);
    let to = at.checked_add_signed(by).and_then(|at| walk.get(at).cloned());
    if let Some(place) = to {
        go(model, place);
        if let Some(open) = model
            .open
            .as_mut()
            .filter(|open| open.session.progress.place == Place::Closing)
        {
            closing::enter(open, by < 0);
        }
    }
}

/// Opens a place; what is half-typed stays where it is.
pub fn go(model: &mut Model, place: Place) {
    let now = model.now;
    let Some(open) = &mut model.open else { return };
    (open.over, open.selected, open.at) = (false, None, 0);
    open.findings.away = false;
    if open.writable {
        let begins = open.session.progress.began.is_none();
        let was_running = open.session.running().is_some();
        let ends = place == Place::Findings && open.session.progress.place == Place::Closing;
        let mut intents = if ends {
            time::ended_recordings(open, now)
        } else {
            Vec::new()
        };
        intents.push(Intent::Visit(place, now));
        model.act(intents);
        if ends && was_running {
            model.tell(say!(model.words, "recording-off", time = now.hour_minute()));
        }
        if begins {
            recordings::ask_at_start(model);
        }
    } else {
        // Who reads along walks alone: nothing of it is kept.
        open.session.progress.place = place;
    }
}

/// Opens a card of the phase that begins or ends here.
pub fn open_card(model: &mut Model, at: usize) {
    let Some(open) = &model.open else { return };
    if let Place::Phase(id) | Place::Review(id) = &open.session.progress.place
        && let Some(card) = open.deck.phase(id).and_then(|phase| phase.cards.get(at))
    {
        go(model, Place::Card(card.id.clone()));
    }
}

/// Turns to the map and back. Who comes from a partner on the map card means to note what is said about it.
fn turn_map(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let about = open.map.selected.clone().filter(|_| open.on_map());
    open.over = !open.over;
    if let Some(id) = about.filter(|_| open.on_note()) {
        let line = open.note_mut();
        if line.is_blank() {
            line.about = vec![id];
        }
    }
}

/// Returns the name of a place, for a list and for the top of the screen.
pub fn place_title(words: &Words, deck: &crate::deck::Deck, place: &Place) -> String {
    let phase = |id: &Id| deck.phase(id).map(|phase| phase.title.to_string()).unwrap_or_default();
    match place {
        Place::Welcome => say!(words, "place-welcome"),
        Place::Phase(id) => phase(id),
        Place::Card(id) => deck.card(id).map(|card| card.theme.to_string()).unwrap_or_default(),
        Place::Review(id) => say!(words, "place-review", phase = phase(id)),
        Place::Closing => say!(words, "place-closing"),
        Place::Findings => say!(words, "place-findings"),
    }
}

fn ask_place(model: &mut Model) {
    let Some(open) = &model.open else { return };
    let row = |place: Place| {
        let indent = if matches!(place, Place::Card(_)) { "  " } else { "" };
        let label = format!("{indent}{}", place_title(model.words, &open.deck, &place));
        let on = place == open.session.progress.place;
        Choice {
            id: place.into(),
            label,
            detail: String::new(),
            on,
        }
    };
    let rows = Place::walk(&open.deck).into_iter().map(row).collect();
    model.overlays.push(Overlay::Picker(
        Picker::new(say!(model.words, "cmd-go-to"), rows),
        Pick::Place,
    ));
}

fn open_memo(model: &mut Model) {
    let Some(open) = &model.open else { return };
    let memo = super::MemoLine {
        editor: super::editor::Editor::new(&open.memo),
        ..Default::default()
    };
    model.overlays.push(Overlay::Memo(memo));
}

/// Does what follows a form that was taken in.
pub fn after_form(model: &mut Model, purpose: &Purpose) {
    if matches!(purpose, Purpose::Conclusion(None) | Purpose::Proposal(_)) {
        findings::after_new(model);
    }
}

fn welcome(model: &mut Model, command: &Command) {
    let Some(open) = &mut model.open else { return };
    let last = open.deck.welcome.len().saturating_sub(1);
    match command {
        Command::Up => open.at = open.at.saturating_sub(1),
        Command::Down => open.at = (open.at + 1).min(last),
        Command::Recording => recordings::turn(model),
        Command::Enter => {
            let Some(welcome_step) = open.deck.welcome.get(open.at).cloned() else {
                return;
            };
            let done = !open.session.progress.done.contains(&welcome_step.id);
            let mut intents = vec![Intent::Set(Setting::Step {
                id: welcome_step.id,
                done,
            })];
            let starts = done && welcome_step.kind == StepKind::Recording;
            let consent = done && welcome_step.kind == StepKind::Consent;
            if done {
                open.at = (open.at + 1).min(last);
            }
            intents.extend(recordings::start_planned(model).filter(|_| starts));
            if model.act(intents) && consent {
                model.overlays.push(Overlay::Participants { at: 0 });
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Msg, Opened, key, update};
    use crate::deck::Lang;
    use crate::session::Moment;

    /// Returns a model with the demo on the table, at the map card.
    fn at_map() -> Model {
        let session = crate::format::session::read(include_str!("../../assets/demo.nl.yaml"), "demo").unwrap();
        let deck: crate::deck::Deck =
            serde_yaml::from_str(include_str!("../../cards/collectief-leren.nl.yaml")).unwrap();
        let now: Moment = "2026-11-21T14:00:00+01:00".parse().unwrap();
        let mut model = Model::new(Lang::Nl, now, vec![deck.clone()]);
        let opened = Opened {
            name: "demo".into(),
            session,
            deck,
            writable: true,
            demo: true,
            drafts: Vec::new(),
            last_seen: None,
            masks: Vec::new(),
            outdated: Vec::new(),
            anchors: None,
            notices: Vec::new(),
        };
        update(&mut model, Msg::Opened(Box::new(opened)), now);
        go(&mut model, Place::Card("actoren".into()));
        model
    }

    fn press(model: &mut Model, name: &str) {
        let now = model.now;
        update(model, Msg::Key(name.parse::<key::Key>().unwrap()), now);
    }

    #[test]
    fn typing_on_closes_the_help_and_loses_no_letter() {
        let mut model = at_map();
        press(&mut model, "f1");
        assert_eq!(model.overlays.len(), 1);
        for key in ["q", "k", "o"] {
            press(&mut model, key);
        }
        assert_eq!(model.open.as_ref().unwrap().map.line.text(), "qko");
    }

    #[test]
    fn what_is_said_about_a_partner_is_noted_from_the_map() {
        let mut model = at_map();
        let clb: Id = "clb".into();
        model.open.as_mut().unwrap().map.selected = Some(clb.clone());
        press(&mut model, "f4");
        let now = model.now;
        update(&mut model, Msg::Paste("die komt elke donderdag".into()), now);
        press(&mut model, "enter");
        let open = model.open.as_ref().unwrap();
        let said = open.session.statements.last().unwrap();
        assert_eq!(
            (said.text.as_str(), said.card.as_deref()),
            ("die komt elke donderdag", Some("actoren"))
        );
        assert_eq!(said.about, [clb]);
        press(&mut model, "f4");
        assert!(model.open.as_ref().unwrap().on_map());
    }
}
