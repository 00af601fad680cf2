//! Tables of the school and the talk: the session itself, who took part, what became of each domain and card.

use super::column::{CellKind, CodeList, Column, Table, TableCell, col, table};
use super::{TableSource, consent};
use crate::deck::Card;
use crate::session::{DomainState, Participant, Recording, Statement};
use crate::text::word_of;

const DOMAIN_STATE: CodeList = CodeList::Fixed("domain_state", &["named", "asked-none", "not-reached", "off-agenda"]);
const CARD_STATE: CodeList = CodeList::Fixed(
    "card_state",
    &["fully", "partly", "implicitly", "not-reached", "off-agenda"],
);

pub(super) fn tables(of: &TableSource<'_>) -> Vec<Table> {
    vec![egos(of), participants(of), recordings(of), domains(of), cards(of)]
}

/// Returns one row: the school as the ego of its network, the talk, and how much it gave.
fn egos(of: &TableSource<'_>) -> Table {
    let mut egos = table(of, "egos", [of], &[profile(), talk(), figures()].concat_all());
    if let Some(session) = egos.columns.get_mut(1) {
        session.kind = CellKind::Key;
    }
    egos
}

trait ConcatAll<R> {
    fn concat_all(self) -> Vec<Column<R>>;
}

impl<R, const N: usize> ConcatAll<R> for [Vec<Column<R>>; N] {
    fn concat_all(self) -> Vec<Column<R>> {
        self.into_iter().flatten().collect()
    }
}

fn profile<'a, 'b>() -> Vec<Column<&'b TableSource<'a>>> {
    vec![
        col("level", CellKind::Text, |of| of.session.school.level.as_ref().into()),
        col("type", CellKind::Text, |of| of.session.school.kind.as_ref().into()),
        col("network", CellKind::Text, |of| {
            of.session.school.network.as_ref().into()
        }),
        col("location", CellKind::Text, |of| {
            of.session.school.location.as_ref().into()
        }),
    ]
}

fn talk<'a, 'b>() -> Vec<Column<&'b TableSource<'a>>> {
    vec![
        col("date", CellKind::Date, |of| (&of.session.date).into()),
        col("place", CellKind::Text, |of| of.session.place.as_ref().into()),
        col("group", CellKind::Text, |of| of.session.group.as_ref().into()),
        col("absent", CellKind::Text, |of| of.session.absent.as_ref().into()),
        col("began", CellKind::Moment, |of| of.session.progress.began.into()),
        col("seconds", CellKind::Whole(""), |of| of.session.progress.seconds.into()),
        col("deck", CellKind::Text, |of| (&of.session.deck.id).into()),
        col("deck_version", CellKind::Text, |of| (&of.session.deck.version).into()),
        col(
            "language",
            CellKind::Code(CodeList::Fixed("language", &["nl", "en"])),
            |of| word_of(&of.session.deck.language).into(),
        ),
    ]
}

fn figures<'a, 'b>() -> Vec<Column<&'b TableSource<'a>>> {
    vec![
        col("participants", CellKind::Whole(""), |of| {
            of.session.participants.len().into()
        }),
        col("withdrawn", CellKind::Whole(""), |of| of.session.withdrawn.into()),
        col("partners", CellKind::Whole(""), |of| of.session.partners.len().into()),
        col("partners_now", CellKind::Whole(""), |of| {
            let all = of.session.partners.iter();
            all.filter(|p| p.status == crate::session::Status::Now).count().into()
        }),
        col("ties", CellKind::Whole(""), |of| of.session.ties.len().into()),
        col("density", CellKind::Real("0–1"), |of| {
            of.measures.without_school.density.into()
        }),
        col("statements", CellKind::Whole(""), |of| of.noted.len().into()),
        col("statements_withheld", CellKind::Whole(""), |of| {
            of.withheld.statements.into()
        }),
        col("images_withheld", CellKind::Whole(""), |of| of.withheld.images.into()),
    ]
}

fn participants(of: &TableSource<'_>) -> Table {
    type Row<'b, 'a> = (&'b TableSource<'a>, &'b Participant);
    let said = |of: &TableSource<'_>, p: &Participant| {
        let speaks =
            |s: &&crate::session::Speaker| matches!(s, crate::session::Speaker::Participant(id) if *id == p.id);
        let all = of.noted.iter();
        all.filter(|s| s.speakers.iter().any(|who| speaks(&who))).count()
    };
    let rows = of.session.participants.iter().map(|p| (of, p));
    table(
        of,
        "participants",
        rows.map(|(of, p)| ((of, p), said(of, p))),
        &[
            col(
                "participant_id",
                CellKind::Key,
                |&((of, p), _): &(Row<'_, '_>, usize)| of.id(&p.id),
            ),
            col("code", CellKind::Text, |&((_, p), _)| (&p.id).into()),
            col("function", CellKind::Text, |&((_, p), _)| (&p.function).into()),
            col("role", CellKind::Code(CodeList::Deck("role")), |&((_, p), _)| {
                p.role.as_ref().into()
            }),
            col("consent_talk", CellKind::Code(consent::ANSWER), |&((_, p), _)| {
                word_of(&p.consent.talk).into()
            }),
            col("consent_sound", CellKind::Code(consent::ANSWER), |&((_, p), _)| {
                word_of(&p.consent.sound).into()
            }),
            col("consent_quote", CellKind::Code(consent::ANSWER), |&((_, p), _)| {
                word_of(&p.consent.quote).into()
            }),
            col("consent_archive", CellKind::Code(consent::ARCHIVE), |&((_, p), _)| {
                word_of(&p.consent.archive).into()
            }),
            col("joined", CellKind::Moment, |&((_, p), _)| p.joined.into()),
            col("left", CellKind::Moment, |&((_, p), _)| p.left.into()),
            col("statements", CellKind::Whole(""), |&(_, said)| said.into()),
            col("withheld", CellKind::Truth, |&((_, p), _)| {
                (!p.consent.allows_words()).into()
            }),
        ],
    )
}

/// Returns the stretches of sound; one without a start was planned only.
fn recordings(of: &TableSource<'_>) -> Table {
    table(
        of,
        "recordings",
        of.session.recordings.iter().map(|r| (of, r)),
        &[
            col(
                "recording_id",
                CellKind::Key,
                |&(of, r): &(&TableSource<'_>, &Recording)| of.id(&r.id),
            ),
            col("code", CellKind::Text, |&(_, r)| (&r.id).into()),
            col("file", CellKind::Text, |&(_, r)| r.name.as_ref().into()),
            col("started", CellKind::Moment, |&(_, r)| r.started.into()),
            col("ended", CellKind::Moment, |&(_, r)| r.ended.into()),
        ],
    )
}

/// Returns every domain of the deck, also one that nobody named.
fn domains(of: &TableSource<'_>) -> Table {
    let state = |id: &str| of.session.domain_state(id);
    let rows = of.measures.counts.domains.iter();
    table(
        of,
        "domains",
        rows.map(|(id, n)| (id, *n, state(id))),
        &[
            col("domain", CellKind::Code(CodeList::Deck("domain")), |&(id, ..)| {
                id.into()
            }),
            col(
                "state",
                CellKind::Code(DOMAIN_STATE),
                |&(_, _, state): &(_, _, Option<DomainState>)| state.map(|state| word_of(&state)).into(),
            ),
            col("partners", CellKind::Whole(""), |&(_, n, _): &(_, usize, _)| n.into()),
        ],
    )
}

/// Returns every card of the deck, in order.
fn cards(of: &TableSource<'_>) -> Table {
    type Row<'b, 'a> = (&'b TableSource<'a>, &'b str, &'b Card);
    table(
        of,
        "cards",
        of.deck.cards().map(|(phase, card)| (of, phase.id.as_str(), card)),
        &[
            col(
                "phase",
                CellKind::Code(CodeList::Deck("phase")),
                |&(_, phase, _): &Row<'_, '_>| phase.into(),
            ),
            col("card", CellKind::Code(CodeList::Deck("card")), |&(_, _, card)| {
                (&card.id).into()
            }),
            col("state", CellKind::Code(CARD_STATE), |&(of, _, card)| {
                of.session.card_state(card).word().into()
            }),
            col("seconds", CellKind::Whole(""), |&(of, _, card)| {
                let record = of.session.cards.get(&card.id);
                TableCell::from(record.map(|record| record.seconds))
            }),
            col("statements", CellKind::Whole(""), |&(of, _, card)| {
                let here = |s: &&Statement| s.card.as_ref() == Some(&card.id);
                of.noted.iter().filter(here).count().into()
            }),
        ],
    )
}
