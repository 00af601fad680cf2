//! Tables of what was said: statements, who said them, what they are about; images of the map.
//!
//! Statements and images of whoever refused are not in what it reads, so they have no row here, and none that leads to them.

use super::TableSource;
use super::column::{CellKind, CodeList, Column, Table, TableCell, col, table};
use super::map::word;
use crate::session::{Image, Recording, Speaker, Statement};

const TOPIC: CodeList = CodeList::Fixed(
    "topic",
    &["importance", "distance", "absence", "initiative", "experience"],
);
const STATEMENT: CellKind = CellKind::Link("statements.statement_id");

pub(super) fn tables(of: &TableSource<'_>) -> Vec<Table> {
    vec![
        statements(of),
        speakers(of),
        partners(of),
        themes(of),
        cues(of),
        images(of),
        image_speakers(of),
    ]
}

/// Returns the statements that may be told, in the order noted.
fn told<'b, 'a>(of: &'b TableSource<'a>) -> impl Iterator<Item = (&'b TableSource<'a>, &'b Statement)> {
    of.session.statements.iter().map(move |s| (of, s))
}

fn statements(of: &TableSource<'_>) -> Table {
    table(
        of,
        "statements",
        told(of),
        &[
            col(
                "statement_id",
                CellKind::Key,
                |&(of, s): &(&TableSource<'_>, &Statement)| of.id(&s.id),
            ),
            col("code", CellKind::Text, |&(_, s)| (&s.id).into()),
            col("at", CellKind::Moment, |&(_, s)| s.at.into()),
            col("recording_id", CellKind::Link("recordings.recording_id"), |&(of, s)| {
                heard(of, s).map(|(recording, _)| of.unique(&recording.id)).into()
            }),
            col("offset", CellKind::Whole("0–"), |&(of, s)| {
                heard(of, s).map(|(_, seconds)| seconds).into()
            }),
            col("phase", CellKind::Code(CodeList::Deck("phase")), |&(of, s)| {
                let phase = s.card.as_deref().and_then(|card| of.deck.phase_of(card));
                phase.map(|phase| &phase.id).into()
            }),
            col("card", CellKind::Code(CodeList::Deck("card")), |&(_, s)| {
                s.card.as_ref().into()
            }),
            col("question", CellKind::Code(CodeList::Deck("question")), |&(_, s)| {
                s.question.as_ref().into()
            }),
            col(
                "voice",
                CellKind::Code(CodeList::Fixed("voice", &["verbatim", "paraphrase"])),
                |&(_, s): &(_, &Statement)| word(Some(&s.voice)),
            ),
            col("topic", CellKind::Code(TOPIC), |&(_, s)| word(s.of.as_ref())),
            col("text", CellKind::Text, |&(_, s)| (&s.text).into()),
            col("printed", CellKind::Truth, |&(_, s)| s.print.into()),
            col("excerpt", CellKind::Text, |&(_, s)| s.excerpt.as_ref().into()),
        ],
    )
}

/// Returns the recording that ran when a statement was noted, and how many seconds it had run.
fn heard<'b>(of: &'b TableSource<'_>, statement: &Statement) -> Option<(&'b Recording, u32)> {
    statement.at.and_then(|at| of.session.recorded(at))
}

fn speakers(of: &TableSource<'_>) -> Table {
    let rows = told(of).flat_map(|(of, s)| s.speakers.iter().map(move |who| (of, &s.id, who)));
    table(
        of,
        "statement_speakers",
        rows,
        &[
            col("statement_id", STATEMENT, |&(of, id, _)| of.id(id)),
            sort(),
            speaking(),
            function(),
        ],
    )
}

/// Returns whether a participant, somebody of a function or the whole group speaks.
fn sort<'b, 'a: 'b>() -> Column<TextSpeaker<'b, 'a>> {
    let list = CodeList::Fixed("speaker", &["participant", "function", "group"]);
    col("speaker", CellKind::Code(list), |&(_, _, who)| {
        TableCell::from(match who {
            Speaker::Participant(_) => "participant",
            Speaker::Function(_) => "function",
            Speaker::Group => "group",
        })
    })
}

/// Returns the participant who speaks; nothing where only a function is known.
fn speaking<'b, 'a: 'b>() -> Column<TextSpeaker<'b, 'a>> {
    col(
        "participant_id",
        CellKind::Link("participants.participant_id"),
        |&(of, _, who)| match who {
            Speaker::Participant(id) => of.id(id),
            Speaker::Function(_) | Speaker::Group => TableCell::Absent,
        },
    )
}

fn function<'b, 'a: 'b>() -> Column<TextSpeaker<'b, 'a>> {
    col("function", CellKind::Text, |&(of, _, who)| {
        of.session.function_of(who).into()
    })
}

/// Somebody who speaks in a statement or an image of this id.
type TextSpeaker<'b, 'a> = (&'b TableSource<'a>, &'b crate::text::Id, &'b Speaker);

fn partners(of: &TableSource<'_>) -> Table {
    let rows = told(of).flat_map(|(of, s)| s.about.iter().map(move |id| (of, s, id)));
    table(
        of,
        "statement_partners",
        rows,
        &[
            col("statement_id", STATEMENT, |&(of, s, _)| of.id(&s.id)),
            col("partner_id", CellKind::Link("partners.partner_id"), |&(of, _, id)| {
                of.id(id)
            }),
        ],
    )
}

fn themes(of: &TableSource<'_>) -> Table {
    let sorted = |s: &Statement| {
        let all = of.session.themes.iter();
        let id = s.id.clone();
        all.filter(move |theme| theme.evidence.contains(&id))
    };
    let rows = told(of).flat_map(|(of, s)| sorted(s).map(move |theme| (of, s, theme)));
    table(
        of,
        "statement_themes",
        rows,
        &[
            col("statement_id", STATEMENT, |&(of, s, _)| of.id(&s.id)),
            col("theme_id", CellKind::Link("themes.theme_id"), |&(of, _, theme)| {
                of.id(&theme.id)
            }),
        ],
    )
}

/// Returns the cues of the transcript in which a statement was said.
fn cues(of: &TableSource<'_>) -> Table {
    let rows = told(of).flat_map(|(of, s)| s.heard.iter().map(move |cue| (of, s, cue)));
    table(
        of,
        "statement_cues",
        rows,
        &[
            col("statement_id", STATEMENT, |&(of, s, _)| of.id(&s.id)),
            col("cue", CellKind::Text, |&(_, _, cue)| cue.into()),
        ],
    )
}

fn shown<'b, 'a>(of: &'b TableSource<'a>) -> impl Iterator<Item = (&'b TableSource<'a>, &'b Image)> {
    of.session.images.iter().map(move |i| (of, i))
}

fn images(of: &TableSource<'_>) -> Table {
    table(
        of,
        "images",
        shown(of),
        &[
            col("image_id", CellKind::Key, |&(of, i): &(&TableSource<'_>, &Image)| {
                of.id(&i.id)
            }),
            col("code", CellKind::Text, |&(_, i)| (&i.id).into()),
            col("at", CellKind::Moment, |&(_, i)| i.at.into()),
            col("image", CellKind::Text, |&(_, i)| (&i.image).into()),
            col("why", CellKind::Text, |&(_, i)| i.why.as_ref().into()),
        ],
    )
}

fn image_speakers(of: &TableSource<'_>) -> Table {
    let rows = shown(of).flat_map(|(of, i)| i.speakers.iter().map(move |who| (of, &i.id, who)));
    table(
        of,
        "image_speakers",
        rows,
        &[
            col("image_id", CellKind::Link("images.image_id"), |&(of, id, _)| of.id(id)),
            sort(),
            speaking(),
            function(),
        ],
    )
}
