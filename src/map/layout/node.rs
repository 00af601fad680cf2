//! A partner on its way to the map: what is drawn of it, and where it belongs.
//!
//! Reads the record and the view; decides no position.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::deck::MapTemplate;
use crate::session::{ALL, Basis, Partner, Session};
use crate::text::{cells, shorten};

use super::cell_grid::Fit;
use super::input::LayoutInput;
use super::label::{Shape, short, whole};
use crate::map::legend;
use crate::map::options::Options;
use crate::map::scene::{BadgeSort, Emphasis, Form, Item, Place, RoleKey};
use crate::map::view::{self, View};
use crate::network::graph;

/// Where a name stands, and in which shape.
pub(super) type Placement = (Fit, Rc<Shape>);

/// A partner that looks for a place.
pub(super) struct Node {
    pub place: Place,
    pub item: Item,
    pub signs: Vec<(String, BadgeSort)>,
    pub badge_cells: u16,
    pub whole: Vec<Rc<Shape>>,
    /// What stands for the name where it has no room in full, once that was asked.
    short: OnceCell<String>,
    /// Its place among those of its field; nothing before an order was sought.
    pub slot: Option<usize>,
    pub target: (f32, f32),
    pub seat: Option<Placement>,
    pub domains: Vec<usize>,
}

impl Node {
    /// Cells of the whole name on one line, badges included.
    pub fn cells(&self) -> u16 {
        self.whole.first().map_or(0, |shape| shape.width())
    }

    /// Returns the name in at most `max` cells: what is short for it, cut at a word border where that is still too long.
    pub fn brief(&self, max: u16, input: &LayoutInput<'_>) -> Rc<Shape> {
        let short = self
            .short
            .get_or_init(|| short(&self.item.name, &input.template.abbreviations));
        let text = shorten(short, usize::from(max), if input.options.ascii { ".." } else { "…" });
        Rc::new(Shape::new(vec![text], self.badge_cells, false))
    }
}

/// What is the same for all partners of a session.
struct Known<'a> {
    tied: HashSet<&'a str>,
    /// The subgroup of each partner, counted from 1, where the view shows them.
    groups: HashMap<&'a str, usize>,
}

/// Returns all partners of a session, in the order of the record.
pub(super) fn nodes(session: &Session, template: &MapTemplate, options: &Options) -> Vec<Node> {
    let groups = if options.view == View::Ties {
        groups(session)
    } else {
        HashMap::new()
    };
    let known = Known {
        tied: view::tied(session),
        groups,
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

fn node(session: &Session, template: &MapTemplate, options: &Options, known: &Known<'_>, partner: &Partner) -> Node {
    let domains: Vec<usize> = partner
        .domains
        .iter()
        .filter_map(|id| template.domains.iter().position(|d| d.id == *id))
        .collect();
    let ring = options
        .view
        .ring(partner)
        .and_then(|id| template.ring(id))
        .map(|(at, _)| at);
    let place = match ring {
        _ if partner.is_internal() => Place::School,
        Some(ring) => Place::Field { ring, sector: 0 },
        None => Place::Tray,
    };
    let mut signs = badges(template, options, partner, &domains);
    if let Some(&n) = known.groups.get(partner.id.as_str()) {
        let sort = BadgeSort::Group(n);
        signs.push((legend::sign(sort, template, 0, false, options.ascii), sort));
    }
    let badge_cells: usize = signs.iter().map(|(sign, _)| cells(sign)).sum();
    let badge_cells = u16::try_from(badge_cells + usize::from(badge_cells > 0)).unwrap_or(u16::MAX);
    let name = if partner.name.is_empty() {
        partner.id.to_string()
    } else {
        partner.name.to_string()
    };
    let selected = options.selected.as_ref() == Some(&partner.id);
    Node {
        place,
        whole: whole(&name, badge_cells, 3).into_iter().map(Rc::new).collect(),
        short: OnceCell::new(),
        signs,
        badge_cells,
        item: Item {
            id: partner.id.clone(),
            name,
            place,
            mark: partner.status.into(),
            at: (0, 0),
            form: Form::Missing,
            lines: Vec::new(),
            badges: Vec::new(),
            tone: if selected {
                Emphasis::Selected
            } else {
                options.view.tone(session, &known.tied, partner)
            },
        },
        slot: None,
        target: (0.0, 0.0),
        seat: None,
        domains,
    }
}

fn badges(template: &MapTemplate, options: &Options, partner: &Partner, domains: &[usize]) -> Vec<(String, BadgeSort)> {
    let mut out = Vec::new();
    let mut push =
        |sort, count, inferred| out.push((legend::sign(sort, template, count, inferred, options.ascii), sort));
    if partner.importance.by.contains_key(ALL) {
        push(BadgeSort::All, 0, false);
    }
    for (index, role) in template.roles.iter().enumerate() {
        if let Some(basis) = partner.importance.by.get(role.id.as_str()) {
            push(
                BadgeSort::Role(RoleKey {
                    index,
                    colour: role.colour,
                }),
                0,
                *basis == Basis::Inferred,
            );
        }
    }
    if partner.importance.others.any() {
        push(
            BadgeSort::Others,
            partner.importance.others.number().unwrap_or(0),
            false,
        );
    }
    let people = partner
        .importance
        .by
        .keys()
        .filter(|who| who.person().is_some())
        .count();
    // Only where it is asked: each of ten people names a few, and the map of all partners would be full of them.
    if people > 0 && matches!(options.view, View::Important(_) | View::Disagree) {
        push(BadgeSort::People, u16::try_from(people).unwrap_or(u16::MAX), false);
    }
    for &domain in domains.iter().skip(1) {
        push(BadgeSort::Domain(domain), 0, false);
    }
    if partner.distance.too_close {
        push(BadgeSort::TooClose, 0, false);
    }
    if let Some(shift) = options.view.shift(template, partner) {
        push(shift, 0, false);
    }
    out
}
