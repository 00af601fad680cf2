//! Enter on the line: a name becomes a partner on the map, short forms alone are about the one with the cursor.

use super::line::{self, MapLine};
use super::step::InventoryStep;
use super::{missing, pick, statement};
use crate::app::map::partner::{change, selected};
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::session::{Intent, Partner, Place, Round, Status};
use crate::text::{Id, fold};

/// Keeps the line: a name makes a partner, with whatever else the line says of it; a line without a name is about the selected partner.
pub(super) fn keep_line(model: &mut Model) {
    let Some(open) = &model.open else { return };
    let typed = line::parse(open.map.line.text(), &open.deck.map);
    if typed.name.is_empty() {
        let Some(mut partner) = selected(model) else { return };
        typed.give(&mut partner);
        if change(model, partner) {
            clear_line(model);
        }
        return;
    }
    if statement::reads_like_one(open) {
        return statement::ask(model);
    }
    name_partner(model, &typed);
}

/// Keeps the line as the name of a partner, however it reads.
pub(super) fn keep_name(model: &mut Model) {
    let Some(open) = &model.open else { return };
    let typed = line::parse(open.map.line.text(), &open.deck.map);
    name_partner(model, &typed);
}

fn name_partner(model: &mut Model, typed: &MapLine) {
    let Some(open) = &model.open else { return };
    if let Some(twin) = twin(&open.session.partners, &typed.name) {
        return pick::ask_same(model, &twin, &typed.name);
    }
    add_partner(model, typed);
}

/// Returns the partner that a name may mean: one of the same letters and digits, else one whose name differs by a slip of the hand.
fn twin(partners: &[Partner], name: &str) -> Option<Id> {
    let wanted = letters(name);
    let names = |p: &Partner| {
        [&p.name]
            .into_iter()
            .chain(&p.also)
            .map(|name| letters(name))
            .collect::<Vec<_>>()
    };
    let same = |p: &&Partner| names(p).contains(&wanted);
    let slip = |p: &&Partner| names(p).iter().any(|name| is_slip(name, &wanted));
    let found = partners.iter().find(same).or_else(|| partners.iter().find(slip));
    found.map(|p| p.id.clone())
}

/// Returns the letters and digits of a name, folded: *C.L.B.* is *clb*.
fn letters(name: &str) -> String {
    fold(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Returns whether two names differ by one letter that is missing, added, wrong or exchanged with the next. In short names, and in digits,
/// one sign makes another name.
fn is_slip(one: &str, other: &str) -> bool {
    let digits = |name: &str| name.chars().filter(char::is_ascii_digit).collect::<String>();
    let long = one.chars().count().min(other.chars().count()) >= 7;
    long && digits(one) == digits(other) && strsim::osa_distance(one, other) == 1
}

/// Puts a new partner on the map, whoever else bears its name.
pub(super) fn add_partner(model: &mut Model, typed: &MapLine) {
    let Some(open) = &model.open else { return };
    let (round, by) = origin(open);
    let mut partner = Partner {
        name: typed.name.clone(),
        round: Some(round),
        by: by.into_iter().collect(),
        status: missing::status(open),
        ..Partner::default()
    };
    typed.give(&mut partner);
    let wished = (partner.status == Status::Wished).then(|| missing::told(model.words, &partner));
    if !model.act(vec![Intent::Add(partner.into())]) {
        return;
    }
    clear_line(model);
    if let Some(open) = &mut model.open {
        open.map.selected = open.session.partners.last().map(|p| p.id.clone());
    }
    if let Some(wished) = wished {
        model.tell(wished);
    }
}

/// Returns when a partner typed now came onto the map, and in round 1 whose note it was.
pub(super) fn origin(open: &OpenSession) -> (Round, Option<Id>) {
    if open.session.progress.place == Place::Findings {
        (Round::After, None)
    } else if open.map.step == InventoryStep::Alone {
        let by = open.session.participants.get(open.map.turn);
        (Round::Alone, by.map(|p| p.id.clone()))
    } else {
        (Round::Together, None)
    }
}

pub(super) fn clear_line(model: &mut Model) {
    if let Some(open) = &mut model.open {
        open.map.line.take();
        open.draft_stale = true;
    }
}
