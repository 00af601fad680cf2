//! A partner on its way to the map: what is drawn of it, and where it belongs.
//!
//! Reads the record and the view; decides no position.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::deck::MapTemplate;
use crate::session::{ALL, Anchors, Basis, Partner, PartnerAnchor, Session, Status};
use crate::text::{cells, shorten};

use super::cell_grid::Fit;
use super::input::LayoutInput;
use super::label::{NameShape, short, whole};
use super::signs::Signs;
use crate::map::legend;
use crate::map::options::MapOptions;
use crate::map::scene::{BadgeSort, Emphasis, Item, NameForm, NodePlace, RoleKey};
use crate::map::view::{self, View};
use crate::network::graph;

/// Where a name stands, and in which shape.
pub(super) type Placement = (Fit, Rc<NameShape>);

/// The largest displacement of a partner that may stand anywhere in its field.
pub(super) const FREE: (f32, f32) = (f32::INFINITY, f32::INFINITY);

/// A partner that looks for a place.
pub(super) struct Node {
    pub place: NodePlace,
    pub item: Item,
    pub signs: Vec<(String, BadgeSort)>,
    /// Its status, whatever mark this view has for it.
    pub status: Status,
    /// Cells kept behind the name.
    pub badge_cells: u16,
    /// Cells that the signs of this view take.
    pub sign_cells: u16,
    pub whole: Vec<Rc<NameShape>>,
    /// What stands for the name where it has no room in full, once that was asked.
    short: OnceCell<String>,
    /// How far along its sector and across its ring it belongs.
    pub anchor: (f32, f32),
    /// When it got its anchor: whoever came earlier is put down first.
    pub turn: usize,
    pub target: (f32, f32),
    /// How far from there its mark may stand, in columns and rows.
    pub max_displacement: (f32, f32),
    pub placement: Option<Placement>,
    pub domains: Vec<usize>,
}

impl Node {
    /// Returns whether it stands with its whole name.
    pub(super) fn is_full(&self) -> bool {
        self.placement.as_ref().is_some_and(|(_, shape)| shape.full)
    }

    /// Cells of the whole name on one line, badges included.
    pub(super) fn cells(&self) -> u16 {
        self.whole.first().map_or(0, |shape| shape.width())
    }

    /// Returns the name in at most `max` cells: what is short for it, cut at a word border where that is still too long.
    pub(super) fn brief(&self, max: u16, input: &LayoutInput<'_>) -> Rc<NameShape> {
        let short = self
            .short
            .get_or_init(|| short(&self.item.name, &input.template.abbreviations));
        let text = shorten(short, usize::from(max), if input.options.ascii { ".." } else { "…" });
        Rc::new(NameShape::new(vec![text], self.badge_cells, false))
    }
}

/// Gives every partner what its anchor says; one whose ring is another in this view stands in the middle of that.
pub(super) fn anchor(nodes: &mut [Node], anchors: &Anchors, template: &MapTemplate) {
    let known: HashMap<&str, (usize, &PartnerAnchor)> = (0..)
        .zip(&anchors.partners)
        .map(|(turn, anchor)| (anchor.id.as_str(), (turn, anchor)))
        .collect();
    for node in nodes {
        let Some((turn, anchor)) = known.get(node.item.id.as_str()) else {
            continue;
        };
        let ring = anchor
            .ring
            .as_deref()
            .and_then(|id| template.ring(id))
            .map(|(at, _)| at);
        let own = match node.place {
            NodePlace::Field { ring: here, .. } => ring == Some(here),
            _ => ring.is_none(),
        };
        node.turn = *turn;
        node.anchor = (anchor.along, if own { anchor.across } else { 0.5 });
    }
}

/// What is the same for all partners of a session.
struct SharedByNodes<'a> {
    tied: HashSet<&'a str>,
    /// The subgroup of each partner, counted from 1, where the view shows them.
    groups: HashMap<&'a str, usize>,
    /// The signs of the view, and those of the map of everything.
    signs: (Signs, Signs),
}

/// Returns all partners of a session, in the order of the record.
pub(super) fn nodes(session: &Session, template: &MapTemplate, options: &MapOptions) -> Vec<Node> {
    let groups = if options.view == View::Ties {
        groups(session)
    } else {
        HashMap::new()
    };
    let known = SharedByNodes {
        tied: view::tied(session),
        groups,
        signs: (
            Signs::of(&options.view, session, template),
            Signs::of(&View::All, session, template),
        ),
    };
    session
        .partners
        .iter()
        .map(|p| node(session, template, options, &known, p))
        .collect()
}

/// Returns the subgroup of every partner that is in one of two or more.
fn groups(session: &Session) -> HashMap<&str, usize> {
    let found = graph::subgroups(&graph::Net::partners(session).adjacency());
    let several = found.into_iter().filter(|group| group.len() > 1).zip(1..);
    let named = |(group, n): (Vec<usize>, usize)| group.into_iter().map(move |at| (at, n));
    several
        .flat_map(named)
        .filter_map(|(at, n)| Some((session.partners.get(at)?.id.as_str(), n)))
        .collect()
}

fn node(
    session: &Session,
    template: &MapTemplate,
    options: &MapOptions,
    known: &SharedByNodes<'_>,
    partner: &Partner,
) -> Node {
    let domains: Vec<usize> = partner
        .domains
        .iter()
        .filter_map(|id| template.domains.iter().position(|d| d.id == *id))
        .collect();
    // Every view keeps the places of the map of everything, so that is what room is sought for.
    let badges = |view, signs| badges(template, (view, signs), options.ascii, partner, &domains);
    let badge_cells = cells_of(&badges(&View::All, known.signs.1));
    let mut signs = badges(&options.view, known.signs.0);
    if let Some(&n) = known.groups.get(partner.id.as_str()) {
        let sort = BadgeSort::Group(n);
        signs.push((legend::sign(sort, template, 0, false, options.ascii), sort));
    }
    let sign_cells = cells_of(&signs);
    let item = item(session, template, options, known, partner);
    Node {
        place: item.place,
        whole: whole(&item.name, badge_cells, 3).into_iter().map(Rc::new).collect(),
        short: OnceCell::new(),
        status: partner.status,
        signs,
        badge_cells,
        sign_cells,
        item,
        anchor: (0.5, 0.5),
        turn: 0,
        target: (0.0, 0.0),
        max_displacement: FREE,
        placement: None,
        domains,
    }
}

/// Returns how many cells these signs take behind a name, with the space before them.
fn cells_of(signs: &[(String, BadgeSort)]) -> u16 {
    let all: usize = signs.iter().map(|(sign, _)| cells(sign)).sum();
    u16::try_from(all + usize::from(all > 0)).unwrap_or(u16::MAX)
}

/// Returns where a partner belongs in this view: on its ring, with the school, or beside the map.
fn place(template: &MapTemplate, options: &MapOptions, partner: &Partner) -> NodePlace {
    let ring = options.view.ring(partner).and_then(|id| template.ring(id));
    match ring {
        Some((ring, _)) => NodePlace::Field { ring, sector: 0 },
        // An inner actor that the group gave a ring keeps it.
        None if partner.is_internal() => NodePlace::School,
        None => NodePlace::Tray,
    }
}

/// Returns a partner as the scene shows it, not yet drawn anywhere.
fn item(
    session: &Session,
    template: &MapTemplate,
    options: &MapOptions,
    known: &SharedByNodes<'_>,
    partner: &Partner,
) -> Item {
    let name = match partner.name.is_empty() {
        true => partner.id.to_string(),
        false => partner.name.to_string(),
    };
    let tone = match options.selected.as_ref() == Some(&partner.id) {
        true => Emphasis::Selected,
        false => options.view.tone(session, &known.tied, partner),
    };
    Item {
        id: partner.id.clone(),
        name,
        place: place(template, options, partner),
        mark: known.signs.0.mark(partner.status),
        at: (0, 0),
        form: NameForm::Missing,
        lines: Vec::new(),
        badges: Vec::new(),
        tone,
    }
}

/// Returns the signs behind a name: to whom a partner matters, and what else the view asks for. The map of everything keeps to few of them.
fn badges(
    template: &MapTemplate,
    (view, signs): (&View, Signs),
    ascii: bool,
    partner: &Partner,
    domains: &[usize],
) -> Vec<(String, BadgeSort)> {
    let mut out = important(template, (view, signs), ascii, partner);
    let mut push = |sort| out.push((legend::sign(sort, template, 0, false, ascii), sort));
    let spatial = matches!(view, View::Distance(_) | View::Moved | View::Disagree);
    if matches!(view, View::Domain(_)) {
        domains
            .iter()
            .skip(1)
            .for_each(|&domain| push(BadgeSort::Domain(domain)));
    }
    if partner.distance.too_close && spatial {
        push(BadgeSort::TooClose);
    }
    view.shifts(template, partner).into_iter().for_each(push);
    out
}

/// Returns to whom a partner matters. How many they are, and what is only concluded, stands where importance is asked for.
fn important(
    template: &MapTemplate,
    (view, signs): (&View, Signs),
    ascii: bool,
    partner: &Partner,
) -> Vec<(String, BadgeSort)> {
    let asked = matches!(view, View::Important(_));
    let by = &partner.importance.by;
    let mut out = Vec::new();
    let mut push =
        |sort, count, inferred| out.push((legend::sign(sort, template, count, inferred && asked, ascii), sort));
    let unanimous = by.contains_key(ALL).then(|| signs.all());
    if unanimous == Some(BadgeSort::All) {
        push(BadgeSort::All, 0, false);
    }
    for (index, role) in template.roles.iter().enumerate() {
        if let Some(basis) = by.get(role.id.as_str()) {
            let colour = role.colour;
            push(BadgeSort::Role(RoleKey { index, colour }), 0, *basis == Basis::Inferred);
        }
    }
    let others = partner.importance.others.any();
    let people = by.keys().filter(|who| who.person().is_some()).count();
    if asked {
        if others {
            push(
                BadgeSort::Others,
                partner.importance.others.number().unwrap_or(0),
                false,
            );
        }
        if people > 0 {
            push(BadgeSort::People, u16::try_from(people).unwrap_or(u16::MAX), false);
        }
    } else if others || people > 0 || unanimous == Some(BadgeSort::Others) {
        // One sign for whoever else it matters to: the map of everything has no room for how many.
        push(BadgeSort::Others, 0, false);
    }
    out
}
