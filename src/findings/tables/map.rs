//! Tables of the map: partners with their place, for whom they matter, and the ties between them and with the school.

use super::TableSource;
use super::column::{CellKind, CodeList, Column, Table, TableCell, col, table};
use crate::map::PartnerPoint;
use crate::network::Position;
use crate::session::{ALL, Basis, Direction, Partner, SCHOOL, Tie, UNKNOWN_RING, Viewer};
use crate::text::{Id, word_of};

const KIND: CodeList = CodeList::Fixed("kind", &["organisation", "person", "group", "source"]);
const SIDE: CodeList = CodeList::Fixed("side", &["external", "internal", "both"]);
const FORMALITY: CodeList = CodeList::Fixed("formality", &["formal", "informal"]);
pub(super) const STATUS: CodeList = CodeList::Fixed("status", &["now", "past", "wished", "explored", "ended"]);
const ARTICLE: CodeList = CodeList::Fixed("article", &["de", "het", "none"]);
const NAME_CASE: CodeList = CodeList::Fixed("name_case", &["keep", "lower"]);
const INITIATIVE: CodeList = CodeList::Fixed("initiative", &["school", "partner", "third", "imposed"]);
const LEARNING: CodeList = CodeList::Fixed("learning", &["to-school", "from-school", "both", "none"]);
const EXPERIENCE: CodeList = CodeList::Fixed("experience", &["positive", "mixed", "negative"]);
const ROUND: CodeList = CodeList::Fixed("round", &["alone", "together", "after"]);
const RING: CellKind = CellKind::Code(CodeList::Deck("ring"));
const RANK: CellKind = CellKind::Whole("1–");
const PARTNER: CellKind = CellKind::Link("partners.partner_id");
const DIRECTION: CodeList = CodeList::Fixed("direction", &["none", "forward", "both"]);
const WEIGHT: CellKind = CellKind::Whole("1–3");

pub(super) fn tables(of: &TableSource<'_>) -> Vec<Table> {
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
struct PartnerRow<'b, 'a> {
    of: &'b TableSource<'a>,
    partner: &'b Partner,
    position: Option<&'b Position>,
    point: Option<PartnerPoint>,
}

/// Returns every partner, in the order of the record.
pub(super) fn partners(of: &TableSource<'_>) -> Table {
    let row = |(at, partner): (usize, _)| PartnerRow {
        of,
        partner,
        position: of.measures.partners.get(at),
        point: of.places.get(at).copied().flatten().filter(|point| point.placed),
    };
    let rows = of.session.partners.iter().enumerate().map(row);
    let columns: Vec<Column<PartnerRow<'_, '_>>> =
        [about(), placed(), lived(), measured()].into_iter().flatten().collect();
    table(of, "partners", rows, &columns)
}

fn about<'b, 'a>() -> Vec<Column<PartnerRow<'b, 'a>>> {
    vec![
        col("partner_id", CellKind::Key, |row| row.of.id(&row.partner.id)),
        col("code", CellKind::Text, |row| (&row.partner.id).into()),
        col("name", CellKind::Text, |row| (&row.partner.name).into()),
        col("article", CellKind::Code(ARTICLE), |row| {
            word(row.partner.article.as_ref())
        }),
        col("name_case", CellKind::Code(NAME_CASE), |row| {
            word(row.partner.case.as_ref())
        }),
        col("kind", CellKind::Code(KIND), |row| word(row.partner.kind.as_ref())),
        col("side", CellKind::Code(SIDE), |row| word(Some(&row.partner.side))),
        col("formality", CellKind::Code(FORMALITY), |row| {
            word(row.partner.formality.as_ref())
        }),
        col("status", CellKind::Code(STATUS), |row| word(Some(&row.partner.status))),
        col("collective", CellKind::Truth, |row| row.partner.collective.into()),
        col("count", CellKind::Whole("1–"), |row| positive(row.partner.count)),
        col("part_of", PARTNER, |row| {
            row.partner.part_of.as_ref().map(|id| row.of.unique(id)).into()
        }),
        col("round", CellKind::Code(ROUND), |row| word(row.partner.round.as_ref())),
    ]
}

fn placed<'b, 'a>() -> Vec<Column<PartnerRow<'b, 'a>>> {
    vec![
        col("ring", RING, |row| row.partner.distance.ring.as_ref().into()),
        col("ring_rank", RANK, |row| {
            rank(row.of, row.partner.distance.ring.as_ref())
        }),
        col("ring_assumed", CellKind::Truth, |row| {
            row.partner.distance.assumed.into()
        }),
        col("moved", CellKind::Truth, |row| {
            row.partner.distance.was.is_some().into()
        }),
        col("ring_was", RING, |row| earlier(row).into()),
        col("ring_was_rank", RANK, |row| rank(row.of, earlier(row))),
        col("ring_why", CellKind::Text, |row| {
            row.partner.distance.why.as_ref().into()
        }),
        col("nearer_for", CellKind::Text, |row| {
            row.partner.distance.nearer_for.as_ref().into()
        }),
        col("too_close", CellKind::Truth, |row| {
            row.partner.distance.too_close.into()
        }),
        col("x", CellKind::Real("-1–1"), |row| {
            row.point.map(|point| point.x).into()
        }),
        col("y", CellKind::Real("-1–1"), |row| {
            row.point.map(|point| point.y).into()
        }),
    ]
}

/// Returns the ring a partner stood on earlier, where somebody knows which.
fn earlier<'b>(row: &PartnerRow<'b, '_>) -> Option<&'b Id> {
    let was = row.partner.distance.was.as_ref();
    was.filter(|ring| **ring != *UNKNOWN_RING)
}

fn lived<'b, 'a>() -> Vec<Column<PartnerRow<'b, 'a>>> {
    vec![
        col("frequency", CellKind::Text, |row| row.partner.frequency.as_ref().into()),
        col("location", CellKind::Text, |row| row.partner.location.as_ref().into()),
        col("learning", CellKind::Code(LEARNING), |row| {
            word(row.partner.learning.as_ref())
        }),
        col("experience", CellKind::Code(EXPERIENCE), |row| {
            word(row.partner.experience.as_ref())
        }),
        col("initiative", CellKind::Code(INITIATIVE), |row| {
            word(row.partner.initiative.as_ref().map(|began| &began.from))
        }),
        col("initiative_note", CellKind::Text, |row| {
            row.partner
                .initiative
                .as_ref()
                .and_then(|began| began.note.as_ref())
                .into()
        }),
        col("why", CellKind::Text, |row| row.partner.why.as_ref().into()),
        col("important_others", CellKind::Whole("1–"), |row| {
            let number = row.partner.importance.others.number();
            number.map_or(TableCell::Absent, positive)
        }),
        col(
            "important_others_word",
            CellKind::Code(CodeList::Fixed("others", &["several", "most"])),
            |row| row.partner.importance.others.word().into(),
        ),
        col("note", CellKind::Text, |row| row.partner.note.as_ref().into()),
    ]
}

fn measured<'b, 'a>() -> Vec<Column<PartnerRow<'b, 'a>>> {
    vec![
        col("degree", CellKind::Whole(""), |row| {
            row.position.map(|p| p.degree).into()
        }),
        col("betweenness", CellKind::Real("0–1"), |row| {
            row.position.map(|p| p.betweenness).into()
        }),
        col("closeness", CellKind::Real("0–1"), |row| {
            row.position.map(|p| p.closeness).into()
        }),
        col("subgroup", CellKind::Whole("1–"), |row| {
            row.position.and_then(|p| p.subgroup).map(|group| group + 1).into()
        }),
    ]
}

/// Returns the domains of each partner: a partner of two domains has two rows.
fn partner_domains(of: &TableSource<'_>) -> Table {
    let all = of.session.partners.iter();
    let rows = all.flat_map(|p| p.domains.iter().enumerate().map(move |(at, id)| (of, p, at + 1, id)));
    table(
        of,
        "partner_domains",
        rows,
        &[
            partner_id(|&(of, p, ..)| of.id(&p.id)),
            col("domain", CellKind::Code(CodeList::Deck("domain")), |&(.., id)| {
                id.into()
            }),
            col("domain_rank", RANK, |&(_, _, at, _): &(_, _, usize, _)| at.into()),
        ],
    )
}

/// Returns who put each partner on the map.
fn partner_participants(of: &TableSource<'_>) -> Table {
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
                CellKind::Link("participants.participant_id"),
                |&(of, _, id)| of.id(id),
            ),
        ],
    )
}

/// Returns the names of notes that were merged into a partner.
fn partner_names(of: &TableSource<'_>) -> Table {
    let all = of.session.partners.iter();
    table(
        of,
        "partner_names",
        all.flat_map(|p| p.also.iter().map(move |name| (of, p, name))),
        &[
            partner_id(|&(of, p, _)| of.id(&p.id)),
            col("name", CellKind::Text, |&(_, _, name)| name.into()),
        ],
    )
}

/// Returns the ids of partners that were merged into a partner: older files may still name them.
fn partner_merged(of: &TableSource<'_>) -> Table {
    let all = of.session.partners.iter();
    table(
        of,
        "partner_merged",
        all.flat_map(|p| p.merged.iter().map(move |id| (of, p, id))),
        &[
            partner_id(|&(of, p, _)| of.id(&p.id)),
            col("merged_id", CellKind::Text, |&(of, _, id)| of.id(id)),
        ],
    )
}

/// A partner as somebody sees it: who, and what is said of it.
type SeenPartner<'b, 'a, V> = (&'b TableSource<'a>, &'b Partner, &'b Viewer, &'b V);

/// Returns the columns that say of which partner a row is and whose view it holds.
fn seen<'b, 'a, V>() -> [Column<SeenPartner<'b, 'a, V>>; 5] {
    [
        partner_id(|&(of, p, ..)| of.id(&p.id)),
        col("viewer", CellKind::Code(VIEWER), |&(of, _, who, _)| viewer(of, who)),
        col("role", CellKind::Code(CodeList::Deck("role")), |&(of, _, who, _)| {
            role(of, who)
        }),
        col(
            "participant_id",
            CellKind::Link("participants.participant_id"),
            |&(of, _, who, _)| participant(of, who),
        ),
        col("function", CellKind::Text, |&(_, _, who, _)| who.function().into()),
    ]
}

/// Returns for whom a partner matters, a row for each mark.
fn importance(of: &TableSource<'_>) -> Table {
    let all = of.session.partners.iter();
    let rows = all.flat_map(|p| p.importance.by.iter().map(move |(who, basis)| (of, p, who, basis)));
    let basis = col(
        "basis",
        CellKind::Code(CodeList::Fixed("basis", &["stated", "inferred"])),
        |&(.., basis): &SeenPartner<'_, '_, Basis>| word(Some(basis)),
    );
    let columns: Vec<_> = seen().into_iter().chain([basis]).collect();
    table(of, "importance", rows, &columns)
}

/// Returns where a role or a participant sees a partner, instead of where the group placed it.
fn views(of: &TableSource<'_>) -> Table {
    let all = of.session.partners.iter();
    let rows = all.flat_map(|p| p.distance.views.iter().map(move |(who, ring)| (of, p, who, ring)));
    let rings = [
        col("ring", RING, |&(.., ring): &SeenPartner<'_, '_, Id>| ring.into()),
        col("ring_rank", RANK, |&(of, _, _, ring)| rank(of, Some(ring))),
    ];
    let columns: Vec<_> = seen().into_iter().chain(rings).collect();
    table(of, "views", rows, &columns)
}

/// Returns the ties between two partners.
fn ties(of: &TableSource<'_>) -> Table {
    let among = |tie: &&Tie| *tie.from != *SCHOOL && *tie.to != *SCHOOL;
    let rows = of.session.ties.iter().filter(among);
    table(
        of,
        "ties",
        rows.map(|tie| (of, tie)),
        &[
            col("tie_id", CellKind::Key, |&(of, tie): &(&TableSource<'_>, &Tie)| {
                of.id(&tie.id)
            }),
            col("code", CellKind::Text, |&(_, tie)| (&tie.id).into()),
            col("source", PARTNER, |&(of, tie)| of.id(&tie.from)),
            col("target", PARTNER, |&(of, tie)| of.id(&tie.to)),
            col("label", CellKind::Text, |&(_, tie)| tie.label.as_ref().into()),
            col("direction", CellKind::Code(DIRECTION), |&(_, tie)| {
                word(Some(&tie.direction))
            }),
            col("directed", CellKind::Truth, |&(_, tie)| {
                (tie.direction != Direction::None).into()
            }),
            col("strength", WEIGHT, |&(_, tie)| tie.strength.into()),
            col("weight", WEIGHT, |&(_, tie)| weight(tie).into()),
        ],
    )
}

/// Returns the tie of the school with each partner: a row, and where ties with the school were drawn, a row for each of those.
fn ego_ties(of: &TableSource<'_>) -> Table {
    type Row<'b, 'a> = (&'b TableSource<'a>, &'b Partner, Option<&'b Tie>);
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
            col("status", CellKind::Code(STATUS), |&(_, p, _)| word(Some(&p.status))),
            col("ring", RING, |&(_, p, _)| p.distance.ring.as_ref().into()),
            col("ring_rank", RANK, |&(of, p, _)| rank(of, p.distance.ring.as_ref())),
            col("tie_id", CellKind::Key, |&(of, _, tie)| {
                tie.map(|tie| of.unique(&tie.id)).into()
            }),
            col("label", CellKind::Text, |&(_, _, tie)| {
                tie.and_then(|tie| tie.label.as_ref()).into()
            }),
            col(
                "direction",
                CellKind::Code(CodeList::Fixed(
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

const VIEWER: CodeList = CodeList::Fixed("viewer", &["all", "role", "participant", "function"]);

/// Returns which sort of viewer: everyone, those of a function, one participant, or a role group.
fn viewer(of: &TableSource<'_>, who: &Viewer) -> TableCell {
    let sort = match () {
        () if **who == *ALL => "all",
        () if who.function().is_some() => "function",
        () if of.session.participant(who).is_some() => "participant",
        () => "role",
    };
    sort.into()
}

fn role(of: &TableSource<'_>, who: &Viewer) -> TableCell {
    let is_role = viewer(of, who) == TableCell::from("role");
    is_role.then_some(who.as_str()).into()
}

fn participant(of: &TableSource<'_>, who: &Viewer) -> TableCell {
    of.session.participant(who).map(|p| of.unique(&p.id)).into()
}

/// Returns a ring counted from the school, 1 the nearest.
fn rank(of: &TableSource<'_>, ring: Option<&Id>) -> TableCell {
    let place = ring.and_then(|id| of.deck.map.ring(id));
    place.map(|(at, _)| at + 1).into()
}

fn partner_id<R>(cell: fn(&R) -> TableCell) -> Column<R> {
    col("partner_id", PARTNER, cell)
}

fn positive(n: u16) -> TableCell {
    Some(n).filter(|n| *n > 0).into()
}

pub(super) fn word(value: Option<&impl serde::Serialize>) -> TableCell {
    value.map(word_of).into()
}
