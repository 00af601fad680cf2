//! Going from place to place of the talk: a step further or back, to a card, to the map and back.

use crate::app::card::closing;
use crate::app::model::Model;
use crate::app::{page_line, recordings, time};
use crate::say;
use crate::session::{Intent, Place};

/// Goes `by` places further in the walk, at the closing from question to question; past its ends nothing happens.
pub(super) fn step(model: &mut Model, by: isize) {
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
pub(super) fn go(model: &mut Model, place: Place) {
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
    page_line::arrive(model);
}

/// Opens a card of the phase that begins or ends here.
pub(super) fn open_card(model: &mut Model, at: usize) {
    let Some(open) = &model.open else { return };
    if let Place::Phase(id) | Place::Review(id) = &open.session.progress.place
        && let Some(card) = open.deck.phase(id).and_then(|phase| phase.cards.get(at))
    {
        go(model, Place::Card(card.id.clone()));
    }
}

/// Turns to the map and back. Who comes from a partner on the map card means to note what is said about it.
pub(super) fn turn_map(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let about = open.map.selected.clone().filter(|_| open.on_map());
    open.over = !open.over;
    if let Some(id) = about.filter(|_| open.on_note()) {
        let line = open.note_mut();
        if line.is_blank() {
            line.about = vec![id];
        }
    }
    page_line::arrive(model);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Msg, OpenedSession, key, update};
    use crate::deck::Lang;
    use crate::session::Moment;
    use crate::text::Id;

    /// Returns a model with the demo on the table, at the map card.
    fn at_map() -> Model {
        let session = crate::format::session::read(include_str!("../../assets/demo.nl.yaml"), "demo").unwrap();
        let deck: crate::deck::Deck =
            serde_yaml::from_str(include_str!("../../cards/collectief-leren.nl.yaml")).unwrap();
        let now: Moment = "2026-11-21T14:00:00+01:00".parse().unwrap();
        let mut model = Model::new(Lang::Nl, now, vec![deck.clone()]);
        let opened = OpenedSession {
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
