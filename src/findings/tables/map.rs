//! Tables of the map: partners with their place, for whom they matter, and the ties between them and with the school.

use super::Source;
use super::column::{Cell, Column, Kind, List, Table, col, table};
use crate::map::Point;
use crate::network::Position;
use crate::session::{ALL, Basis, Direction, Partner, SCHOOL, Tie, UNKNOWN_RING, Viewer};
use crate::text::{Id, word_of};

const KIND: List = List::Fixed("kind", &["organisation", "person", "group", "source"]);
const SIDE: List = List::Fixed("side", &["external", "internal", "both"]);
const FORMALITY: List = List::Fixed("formality", &["formal", "informal"]);
pub(super) const STATUS: List = List::Fixed("status", &["now", "past", "wished", "explored", "ended"]);
const ARTICLE: List = List::Fixed("article", &["de", "het", "none"]);
const NAME_CASE: List = List::Fixed("name_case", &["keep", "lower"]);
const INITIATIVE: List = List::Fixed("initiative", &["school", "partner", "third", "imposed"]);
const LEARNING: List = List::Fixed("learning", &["to-school", "from-school", "both", "none"]);
const EXPERIENCE: List = List::Fixed("experience", &["positive", "mixed", "negative"]);
const ROUND: List = List::Fixed("round", &["alone", "together", "after"]);
const RING: Kind = Kind::Code(List::Deck("ring"));
const RANK: Kind = Kind::Whole("1–");
const PARTNER: Kind = Kind::Link("partners.partner_id");
const DIRECTION: List = List::Fixed("direction", &["none", "forward", "both"]);
const WEIGHT: Kind = Kind::Whole("1–3");

pub(super) fn tables(of: &Source<'_>) -> Vec<Table> {
    vec![
        partners(of),
        partner_domains(of),
        partner_participants(of),
        partner_names(of),
        partner_merged(of),
        importance(of),
        views(of),
        ties(of),
        ego_ties(of),
    ]
}

/// A partner with what is computed of it.
#[derive(Clone, Copy)]
struct Row<'b, 'a> {
    of: &'b Source<'a>,
    partner: &'b Partner,
    position: Option<&'b Position>,
    point: Option<Point>,
}

/// Returns every partner, in the order of the record.
pub(super) fn partners(of: &Source<'_>) -> Table {
    let row = |(at, partner): (usize, _)| Row {
        of,
        partner,
        position: of.measures.partners.get(at),
        point: of.places.get(at).copied().flatten().filter(|point| point.placed),
    };
    let rows = of.session.partners.iter().enumerate().map(row);
    let columns: Vec<Column<Row<'_, '_>>> = [about(), placed(), lived(), measured()].into_iter().flatten().collect();
    table(of, "partners", rows, &columns)
}

fn about<'b, 'a>() -> Vec<Column<Row<'b, 'a>>> {
    vec![
        col("partner_id", Kind::Key, |row| row.of.id(&row.partner.id)),
        col("code", Kind::Text, |row| (&row.partner.id).into()),
        col("name", Kind::Text, |row| (&row.partner.name).into()),
        col("article", Kind::Code(ARTICLE), |row| word(row.partner.article.as_ref())),
        col("name_case", Kind::Code(NAME_CASE), |row| {
            word(row.partner.case.as_ref())
        }),
        col("kind", Kind::Code(KIND), |row| word(row.partner.kind.as_ref())),
        col("side", Kind::Code(SIDE), |row| word(Some(&row.partner.side))),
        col("formality", Kind::Code(FORMALITY), |row| {
            word(row.partner.formality.as_ref())
        }),
        col("status", Kind::Code(STATUS), |row| word(Some(&row.partner.status))),
        col("collective", Kind::Truth, |row| row.partner.collective.into()),
        col("count", Kind::Whole("1–"), |row| positive(row.partner.count)),
        col("part_of", PARTNER, |row| {
            row.partner.part_of.as_ref().map(|id| row.of.unique(id)).into()
        }),
        col("round", Kind::Code(ROUND), |row| word(row.partner.round.as_ref())),
    ]
}

fn placed<'b, 'a>() -> Vec<Column<Row<'b, 'a>>> {
    vec![
        col("ring", RING, |row| row.partner.distance.ring.as_ref().into()),
        col("ring_rank", RANK, |row| {
            rank(row.of, row.partner.distance.ring.as_ref())
        }),
        col("ring_assumed", Kind::Truth, |row| row.partner.distance.assumed.into()),
        col("moved", Kind::Truth, |row| row.partner.distance.was.is_some().into()),
        col("ring_was", RING, |row| earlier(row).into()),
        col("ring_was_rank", RANK, |row| rank(row.of, earlier(row))),
        col("ring_why", Kind::Text, |row| row.partner.distance.why.as_ref().into()),
        col("nearer_for", Kind::Text, |row| {
            row.partner.distance.nearer_for.as_ref().into()
        }),
        col("too_close", Kind::Truth, |row| row.partner.distance.too_close.into()),
        col("x", Kind::Real("-1–1"), |row| row.point.map(|point| point.x).into()),
        col("y", Kind::Real("-1–1"), |row| row.point.map(|point| point.y).into()),
    ]
}

/// Returns the ring a partner stood on earlier, where somebody knows which.
fn earlier<'b>(row: &Row<'b, '_>) -> Option<&'b Id> {
    let was = row.partner.distance.was.as_ref();
    was.filter(|ring| **ring != *UNKNOWN_RING)
}

fn lived<'b, 'a>() -> Vec<Column<Row<'b, 'a>>> {
    vec![
        col("frequency", Kind::Text, |row| row.partner.frequency.as_ref().into()),
        col("location", Kind::Text, |row| row.partner.location.as_ref().into()),
        col("learning", Kind::Code(LEARNING), |row| {
            word(row.partner.learning.as_ref())
        }),
        col("experience", Kind::Code(EXPERIENCE), |row| {
            word(row.partner.experience.as_ref())
        }),
        col("initiative", Kind::Code(INITIATIVE), |row| {
            word(row.partner.initiative.as_ref().map(|began| &began.from))
        }),
        col("initiative_note", Kind::Text, |row| {
            row.partner
                .initiative
                .as_ref()
                .and_then(|began| began.note.as_ref())
                .into()
        }),
        col("why", Kind::Text, |row| row.partner.why.as_ref().into()),
        col("important_others", Kind::Whole("1–"), |row| {
            let number = row.partner.importance.others.number();
            number.map_or(Cell::Absent, positive)
        }),
        col(
            "important_others_word",
            Kind::Code(List::Fixed("others", &["several", "most"])),
            |row| row.partner.importance.others.word().into(),
        ),
        col("note", Kind::Text, |row| row.partner.note.as_ref().into()),
    ]
}

fn measured<'b, 'a>() -> Vec<Column<Row<'b, 'a>>> {
    vec![
        col("degree", Kind::Whole(""), |row| row.position.map(|p| p.degree).into()),
        col("betweenness", Kind::Real("0–1"), |row| {
            row.position.map(|p| p.betweenness).into()
        }),
        col("closeness", Kind::Real("0–1"), |row| {
            row.position.map(|p| p.closeness).into()
        }),
        col("subgroup", Kind::Whole("1–"), |row| {
            row.position.and_then(|p| p.subgroup).map(|group| group + 1).into()
        }),
    ]
}

/// Returns the domains of each partner: a partner of two domains has two rows.
fn partner_domains(of: &Source<'_>) -> Table {
    let all = of.session.partners.iter();
    let rows = all.flat_map(|p| p.domains.iter().enumerate().map(move |(at, id)| (of, p, at + 1, id)));
    table(
        of,
        "partner_domains",
        rows,
        &[
            partner_id(|&(of, p, ..)| of.id(&p.id)),
            col("domain", Kind::Code(List::Deck("domain")), |&(.., id)| id.into()),
            col("domain_rank", RANK, |&(_, _, at, _): &(_, _, usize, _)| at.into()),
        ],
    )
}

/// Returns who put each partner on the map.
fn partner_participants(of: &Source<'_>) -> Table {
    let all = of.session.partners.iter();
    let rows = all.flat_map(|p| p.by.iter().map(move |id| (of, p, id)));
    table(
        of,
        "partner_participants",
        rows,
        &[
            partner_id(|&(of, p, _)| of.id(&p.id)),
            col(
                "participant_id",
                Kind::Link("participants.participant_id"),
                |&(of, _, id)| of.id(id),
            ),
        ],
    )
}

/// Returns the names of notes that were merged into a partner.
fn partner_names(of: &Source<'_>) -> Table {
    let all = of.session.partners.iter();
    table(
        of,
        "partner_names",
        all.flat_map(|p| p.also.iter().map(move |name| (of, p, name))),
        &[
            partner_id(|&(of, p, _)| of.id(&p.id)),
            col("name", Kind::Text, |&(_, _, name)| name.into()),
        ],
    )
}

/// Returns the ids of partners that were merged into a partner: older files may still name them.
fn partner_merged(of: &Source<'_>) -> Table {
    let all = of.session.partners.iter();
    table(
        of,
        "partner_merged",
        all.flat_map(|p| p.merged.iter().map(move |id| (of, p, id))),
        &[
            partner_id(|&(of, p, _)| of.id(&p.id)),
            col("merged_id", Kind::Text, |&(of, _, id)| of.id(id)),
        ],
    )
}

/// A partner as somebody sees it: who, and what is said of it.
type Seen<'b, 'a, V> = (&'b Source<'a>, &'b Partner, &'b Viewer, &'b V);

/// Returns the columns that say of which partner a row is and whose view it holds.
fn seen<'b, 'a, V>() -> [Column<Seen<'b, 'a, V>>; 5] {
    [
        partner_id(|&(of, p, ..)| of.id(&p.id)),
        col("viewer", Kind::Code(VIEWER), |&(of, _, who, _)| viewer(of, who)),
        col("role", Kind::Code(List::Deck("role")), |&(of, _, who, _)| role(of, who)),
        col(
            "participant_id",
            Kind::Link("participants.participant_id"),
            |&(of, _, who, _)| participant(of, who),
        ),
        col("function", Kind::Text, |&(_, _, who, _)| who.function().into()),
    ]
}

/// Returns for whom a partner matters, a row for each mark.
fn importance(of: &Source<'_>) -> Table {
    let all = of.session.partners.iter();
    let rows = all.flat_map(|p| p.importance.by.iter().map(move |(who, basis)| (of, p, who, basis)));
    let basis = col(
        "basis",
        Kind::Code(List::Fixed("basis", &["stated", "inferred"])),
        |&(.., basis): &Seen<'_, '_, Basis>| word(Some(basis)),
    );
    let columns: Vec<_> = seen().into_iter().chain([basis]).collect();
    table(of, "importance", rows, &columns)
}

/// Returns where a role or a participant sees a partner, instead of where the group placed it.
fn views(of: &Source<'_>) -> Table {
    let all = of.session.partners.iter();
    let rows = all.flat_map(|p| p.distance.views.iter().map(move |(who, ring)| (of, p, who, ring)));
    let rings = [
        col("ring", RING, |&(.., ring): &Seen<'_, '_, Id>| ring.into()),
        col("ring_rank", RANK, |&(of, _, _, ring)| rank(of, Some(ring))),
    ];
    let columns: Vec<_> = seen().into_iter().chain(rings).collect();
    table(of, "views", rows, &columns)
}

/// Returns the ties between two partners.
fn ties(of: &Source<'_>) -> Table {
    let among = |tie: &&Tie| *tie.from != *SCHOOL && *tie.to != *SCHOOL;
    let rows = of.session.ties.iter().filter(among);
    table(
        of,
        "ties",
        rows.map(|tie| (of, tie)),
        &[
            col("tie_id", Kind::Key, |&(of, tie): &(&Source<'_>, &Tie)| of.id(&tie.id)),
            col("code", Kind::Text, |&(_, tie)| (&tie.id).into()),
            col("source", PARTNER, |&(of, tie)| of.id(&tie.from)),
            col("target", PARTNER, |&(of, tie)| of.id(&tie.to)),
            col("label", Kind::Text, |&(_, tie)| tie.label.as_ref().into()),
            col("direction", Kind::Code(DIRECTION), |&(_, tie)| {
                word(Some(&tie.direction))
            }),
            col("directed", Kind::Truth, |&(_, tie)| {
                (tie.direction != Direction::None).into()
            }),
            col("strength", WEIGHT, |&(_, tie)| tie.strength.into()),
            col("weight", WEIGHT, |&(_, tie)| weight(tie).into()),
        ],
    )
}

/// Returns the tie of the school with each partner: a row, and where ties with the school were drawn, a row for each of those.
fn ego_ties(of: &Source<'_>) -> Table {
    type Row<'b, 'a> = (&'b Source<'a>, &'b Partner, Option<&'b Tie>);
    let drawn = |p: &Partner| -> Vec<&Tie> {
        let ends = |tie: &&Tie| (*tie.from == *SCHOOL && tie.to == p.id) || (*tie.to == *SCHOOL && tie.from == p.id);
        of.session.ties.iter().filter(ends).collect()
    };
    let rows = of.session.partners.iter().flat_map(|p| {
        let drawn = drawn(p);
        let none = drawn.is_empty().then_some((of, p, None));
        none.into_iter()
            .chain(drawn.into_iter().map(move |tie| (of, p, Some(tie))))
    });
    table(
        of,
        "ego_ties",
        rows,
        &[
            partner_id(|&(of, p, _): &Row<'_, '_>| of.id(&p.id)),
            col("status", Kind::Code(STATUS), |&(_, p, _)| word(Some(&p.status))),
            col("ring", RING, |&(_, p, _)| p.distance.ring.as_ref().into()),
            col("ring_rank", RANK, |&(of, p, _)| rank(of, p.distance.ring.as_ref())),
            col("tie_id", Kind::Key, |&(of, _, tie)| {
                tie.map(|tie| of.unique(&tie.id)).into()
            }),
            col("label", Kind::Text, |&(_, _, tie)| {
                tie.and_then(|tie| tie.label.as_ref()).into()
            }),
            col(
                "direction",
                Kind::Code(List::Fixed(
                    "ego_direction",
                    &["none", "to-school", "from-school", "both"],
                )),
                |&(_, _, tie)| tie.map(of_school).into(),
            ),
            col("strength", WEIGHT, |&(_, _, tie)| {
                tie.and_then(|tie| tie.strength).into()
            }),
            col("weight", WEIGHT, |&(_, _, tie)| tie.map(weight).into()),
        ],
    )
}

/// Returns the direction of a tie with the school, as the school sees it.
fn of_school(tie: &Tie) -> &'static str {
    match (tie.direction, *tie.from == *SCHOOL) {
        (Direction::None, _) => "none",
        (Direction::Both, _) => "both",
        (Direction::Forward, true) => "from-school",
        (Direction::Forward, false) => "to-school",
    }
}

/// Returns what a tie counts for: its strength, and 1 where the group gave none.
pub(super) fn weight(tie: &Tie) -> u8 {
    tie.strength.unwrap_or(1)
}

const VIEWER: List = List::Fixed("viewer", &["all", "role", "participant", "function"]);

/// Returns which sort of viewer: everyone, those of a function, one participant, or a role group.
fn viewer(of: &Source<'_>, who: &Viewer) -> Cell {
    let sort = match () {
        () if **who == *ALL => "all",
        () if who.function().is_some() => "function",
        () if of.session.participant(who).is_some() => "participant",
        () => "role",
    };
    sort.into()
}

fn role(of: &Source<'_>, who: &Viewer) -> Cell {
    let is_role = viewer(of, who) == Cell::from("role");
    is_role.then_some(who.as_str()).into()
}

fn participant(of: &Source<'_>, who: &Viewer) -> Cell {
    of.session.participant(who).map(|p| of.unique(&p.id)).into()
}

/// Returns a ring counted from the school, 1 the nearest.
fn rank(of: &Source<'_>, ring: Option<&Id>) -> Cell {
    let place = ring.and_then(|id| of.deck.map.ring(id));
    place.map(|(at, _)| at + 1).into()
}

fn partner_id<R>(cell: fn(&R) -> Cell) -> Column<R> {
    col("partner_id", PARTNER, cell)
}

fn positive(n: u16) -> Cell {
    Some(n).filter(|n| *n > 0).into()
}

pub(super) fn word(value: Option<&impl serde::Serialize>) -> Cell {
    value.map(word_of).into()
}
