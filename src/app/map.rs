//! The desk of the map: the line for names, the partner with the cursor, the step of the method.
//!
//! Draws nothing; `network` lays the map out, `ui` shows it.

use super::command::Command;
use super::editor::Editor;
use super::forms::{self, Purpose};
use super::picker::{Choice, Picker};
use super::{Model, Open, Overlay, Pick};
use crate::say;
use crate::session::{ALL, Basis, Gap, Intent, Partner, Round, SCHOOL, Tie};
use crate::text::{Id, Line};

/// The desk of the map.
#[derive(Debug)]
pub struct Desk {
    /// The name being typed.
    pub line: Editor,
    /// The partner with the cursor.
    pub selected: Option<Id>,
    /// The step of the method.
    pub step: Step,
    /// Whose turn it is in round 1: a participant's place in the list.
    pub turn: usize,
    /// Whether the map is shown as a table.
    pub table: bool,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            line: Editor::line(""),
            selected: None,
            step: Step::default(),
            turn: 0,
            table: false,
        }
    }
}

/// The steps of the inventory of actors, in the order of the method.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// Round 1: each for themselves.
    #[default]
    Alone,
    /// Round 2: place together, group by domain.
    Together,
    /// Nearer or farther.
    Distance,
    /// Who matters to whom.
    Importance,
    /// Ties between partners.
    Ties,
    /// Who is missing.
    Missing,
}

impl Step {
    /// All steps, in order.
    pub const ALL: [Self; 6] = [
        Self::Alone,
        Self::Together,
        Self::Distance,
        Self::Importance,
        Self::Ties,
        Self::Missing,
    ];

    /// The step's name in message ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Alone => "alone",
            Self::Together => "together",
            Self::Distance => "distance",
            Self::Importance => "importance",
            Self::Ties => "ties",
            Self::Missing => "missing",
        }
    }

    fn next(self) -> Self {
        let at = Self::ALL.iter().position(|step| *step == self).map_or(0, |at| at + 1);
        Self::ALL.get(at).copied().unwrap_or_default()
    }
}

/// Runs a command on the map.
pub fn run(model: &mut Model, command: &Command) {
    let Some(open) = &mut model.open else { return };
    match command {
        Command::Enter if open.map.line.is_blank() => edit(model),
        Command::Enter => name_partner(model),
        Command::Edit => edit(model),
        Command::Step => open.map.step = open.map.step.next(),
        Command::Turn => open.map.turn = (open.map.turn + 1) % open.session.participants.len().max(1),
        Command::Table => open.map.table = !open.map.table,
        Command::Nearer => shift(model, -1),
        Command::Farther => shift(model, 1),
        Command::Domain => ask_domain(model),
        Command::Important => ask_important(model),
        Command::Connect => ask_partner(model, Pick::Connect(Id::default())),
        Command::Find => ask_partner(model, Pick::Find),
        Command::Gap => {
            let form = forms::gap(model.words, &open.session, &Gap::default());
            model.overlays.push(Overlay::Form(form, Purpose::Gap(None)));
        }
        Command::Remove => remove(model),
        Command::Cancel => {
            if open.map.selected.take().is_none() {
                open.over = false;
            }
        }
        Command::Up | Command::Down => select(open, *command == Command::Up),
        command => {
            if open.map.line.edit(command, usize::MAX) {
                open.draft_stale = true;
            }
        }
    }
}

fn select(open: &mut Open, up: bool) {
    let partners = &open.session.partners;
    let at = open
        .map
        .selected
        .as_ref()
        .and_then(|id| partners.iter().position(|p| p.id == *id));
    let to = match (at, up) {
        (None, true) => partners.len().checked_sub(1),
        (None, false) => Some(0),
        (Some(at), true) => Some(at.saturating_sub(1)),
        (Some(at), false) => Some((at + 1).min(partners.len().saturating_sub(1))),
    };
    open.map.selected = to.and_then(|at| partners.get(at)).map(|p| p.id.clone());
}

/// A name and Enter make a partner.
fn name_partner(model: &mut Model) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let name = Line::new(open.map.line.text());
    let alone = open.map.step == Step::Alone;
    let round = Some(if alone { Round::Alone } else { Round::Together });
    let by = open
        .session
        .participants
        .get(open.map.turn)
        .filter(|_| alone)
        .map(|p| p.id.clone());
    let twin = open
        .session
        .partners
        .iter()
        .find(|p| crate::text::fold(&p.name) == crate::text::fold(&name))
        .map(|p| p.id.clone());
    if !model.act(vec![Intent::Add(
        Partner {
            name,
            round,
            by,
            ..Partner::default()
        }
        .into(),
    )]) {
        return;
    }
    if let Some(open) = &mut model.open {
        open.map.line.take();
        open.draft_stale = true;
        open.map.selected = open.session.partners.last().map(|p| p.id.clone());
    }
    if let Some(twin) = twin {
        model.tell(say!(words, "twin-partner", id = twin.to_string()));
    }
}

fn selected(model: &mut Model) -> Option<Partner> {
    let partner = model
        .open
        .as_ref()
        .and_then(|open| open.session.partner(open.map.selected.as_deref()?))
        .cloned();
    if partner.is_none() {
        model.tell(say!(model.words, "select-partner"));
    }
    partner
}

fn edit(model: &mut Model) {
    let Some(partner) = selected(model) else { return };
    let Some(open) = &model.open else { return };
    let form = forms::partner(model.words, &open.session, &open.deck, &partner);
    model.overlays.push(Overlay::Form(form, Purpose::Partner(partner.id)));
}

/// Moves the partner a ring nearer or farther; one that has none begins at the outermost or innermost.
fn shift(model: &mut Model, by: isize) {
    let Some(mut partner) = selected(model) else { return };
    let Some(open) = &model.open else { return };
    let rings = &open.deck.map.rings;
    let at = partner
        .distance
        .ring
        .as_deref()
        .and_then(|id| open.deck.map.ring(id))
        .map(|(at, _)| at);
    let to = match at {
        None if by < 0 => rings.len().checked_sub(1),
        None => Some(0),
        Some(at) => at.checked_add_signed(by),
    };
    let Some(ring) = to.and_then(|to| rings.get(to)) else {
        return;
    };
    partner.distance.ring = Some(ring.id.clone());
    model.act(vec![Intent::Change(partner.into())]);
}

fn ask_domain(model: &mut Model) {
    let Some(partner) = selected(model) else { return };
    let Some(open) = &model.open else { return };
    let row = |d: &crate::deck::Domain| {
        let on = partner.domains.contains(&d.id);
        Choice {
            id: d.id.to_string(),
            label: d.title.to_string(),
            detail: if on { "✓".into() } else { String::new() },
            on,
        }
    };
    let rows = open.deck.map.domains.iter().map(row).collect();
    model.overlays.push(Overlay::Picker(
        Picker::new(say!(model.words, "cmd-domain"), rows),
        Pick::Domain(partner.id),
    ));
}

fn ask_important(model: &mut Model) {
    let Some(partner) = selected(model) else { return };
    let Some(open) = &model.open else { return };
    let mut who = vec![(ALL.to_owned(), say!(model.words, "viewer-all"))];
    who.extend(
        open.deck
            .map
            .roles
            .iter()
            .map(|r| (r.id.to_string(), r.title.to_string())),
    );
    who.extend(
        open.session
            .participants
            .iter()
            .map(|p| (p.id.to_string(), format!("{} {}", p.id, p.function))),
    );
    let row = |(id, label): (String, String)| {
        let on = partner.importance.by.contains_key(id.as_str());
        Choice {
            id,
            label,
            detail: if on { "✓".into() } else { String::new() },
            on,
        }
    };
    let rows = who.into_iter().map(row).collect();
    model.overlays.push(Overlay::Picker(
        Picker::new(say!(model.words, "cmd-important"), rows),
        Pick::Important(partner.id),
    ));
}

fn ask_partner(model: &mut Model, pick: Pick) {
    let from = if pick == Pick::Find { None } else { selected(model) };
    if pick != Pick::Find && from.is_none() {
        return;
    }
    let Some(open) = &model.open else { return };
    let mut rows: Vec<Choice> = Vec::new();
    for p in open
        .session
        .partners
        .iter()
        .filter(|p| from.as_ref().is_none_or(|from| from.id != p.id))
    {
        rows.push(Choice::new(&p.id, &p.name));
    }
    if from.is_some() {
        rows.push(Choice::new(SCHOOL, &open.session.school.code));
    }
    let (title, pick) = match from {
        Some(from) => (
            say!(model.words, "connect-title", name = from.name.to_string()),
            Pick::Connect(from.id),
        ),
        None => (say!(model.words, "cmd-find"), Pick::Find),
    };
    model.overlays.push(Overlay::Picker(Picker::new(title, rows), pick));
}

fn remove(model: &mut Model) {
    let Some(partner) = selected(model) else { return };
    if model.act(vec![Intent::Remove(partner.id.clone())]) {
        if let Some(open) = &mut model.open {
            open.map.selected = None;
        }
        model.tell(say!(model.words, "removed", id = partner.name.to_string()));
    }
}

/// Takes the choice of a list that the map asked for.
pub fn choose(model: &mut Model, pick: &Pick, id: &str) {
    let Some(open) = &mut model.open else { return };
    match pick {
        Pick::Find => open.map.selected = Some(Id::new(id)),
        Pick::Domain(partner) => {
            let Some(mut partner) = open.session.partner(partner).cloned() else {
                return;
            };
            turn(&mut partner.domains, id);
            model.act(vec![Intent::Change(partner.into())]);
        }
        Pick::Important(partner) => {
            let Some(mut partner) = open.session.partner(partner).cloned() else {
                return;
            };
            if partner.importance.by.remove(id).is_none() {
                partner.importance.by.insert(Id::new(id), Basis::Stated);
            }
            model.act(vec![Intent::Change(partner.into())]);
        }
        Pick::Connect(from) => connect(model, from.clone(), Id::new(id)),
        _ => {}
    }
}

fn turn(list: &mut Vec<Id>, id: &str) {
    match list.iter().position(|other| *other == *id) {
        Some(at) => drop(list.remove(at)),
        None => list.push(Id::new(id)),
    }
}

/// Draws a tie and asks what ties the two.
fn connect(model: &mut Model, from: Id, to: Id) {
    if !model.act(vec![Intent::Add(
        Tie {
            from,
            to,
            ..Tie::default()
        }
        .into(),
    )]) {
        return;
    }
    let Some(open) = &model.open else { return };
    let Some(tie) = open.session.ties.last() else { return };
    let form = forms::tie(model.words, &open.session, tie);
    model.overlays.push(Overlay::Form(form, Purpose::Tie(tie.id.clone())));
}
