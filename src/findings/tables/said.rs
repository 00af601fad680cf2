//! Tables of what was said: statements, who said them, what they are about; images of the map.
//!
//! Statements and images of whoever refused are not in what it reads, so they have no row here, and none that leads to them.

use super::Source;
use super::column::{Cell, Column, Kind, List, Table, col, table};
use super::map::word;
use crate::session::{Image, Recording, Speaker, Statement};

const TOPIC: List = List::Fixed(
    "topic",
    &["importance", "distance", "absence", "initiative", "experience"],
);
const STATEMENT: Kind = Kind::Link("statements.statement_id");

pub(super) fn tables(of: &Source<'_>) -> Vec<Table> {
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
fn told<'b, 'a>(of: &'b Source<'a>) -> impl Iterator<Item = (&'b Source<'a>, &'b Statement)> {
    of.session.statements.iter().map(move |s| (of, s))
}

fn statements(of: &Source<'_>) -> Table {
    table(
        of,
        "statements",
        told(of),
        &[
            col("statement_id", Kind::Key, |&(of, s): &(&Source<'_>, &Statement)| {
                of.id(&s.id)
            }),
            col("code", Kind::Text, |&(_, s)| (&s.id).into()),
            col("at", Kind::Moment, |&(_, s)| s.at.into()),
            col("recording_id", Kind::Link("recordings.recording_id"), |&(of, s)| {
                heard(of, s).map(|(recording, _)| of.unique(&recording.id)).into()
            }),
            col("offset", Kind::Whole("0–"), |&(of, s)| {
                heard(of, s).map(|(_, seconds)| seconds).into()
            }),
            col("phase", Kind::Code(List::Deck("phase")), |&(of, s)| {
                let phase = s.card.as_deref().and_then(|card| of.deck.phase_of(card));
                phase.map(|phase| &phase.id).into()
            }),
            col("card", Kind::Code(List::Deck("card")), |&(_, s)| s.card.as_ref().into()),
            col("question", Kind::Code(List::Deck("question")), |&(_, s)| {
                s.question.as_ref().into()
            }),
            col(
                "voice",
                Kind::Code(List::Fixed("voice", &["verbatim", "paraphrase"])),
                |&(_, s): &(_, &Statement)| word(Some(&s.voice)),
            ),
            col("topic", Kind::Code(TOPIC), |&(_, s)| word(s.of.as_ref())),
            col("text", Kind::Text, |&(_, s)| (&s.text).into()),
            col("printed", Kind::Truth, |&(_, s)| s.print.into()),
            col("excerpt", Kind::Text, |&(_, s)| s.excerpt.as_ref().into()),
        ],
    )
}

/// Returns the recording that ran when a statement was noted, and how many seconds it had run.
fn heard<'b>(of: &'b Source<'_>, statement: &Statement) -> Option<(&'b Recording, u32)> {
    statement.at.and_then(|at| of.session.recorded(at))
}

fn speakers(of: &Source<'_>) -> Table {
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
fn sort<'b, 'a: 'b>() -> Column<Said<'b, 'a>> {
    let list = List::Fixed("speaker", &["participant", "function", "group"]);
    col("speaker", Kind::Code(list), |&(_, _, who)| {
        Cell::from(match who {
            Speaker::Participant(_) => "participant",
            Speaker::Function(_) => "function",
            Speaker::Group => "group",
        })
    })
}

/// Returns the participant who speaks; nothing where only a function is known.
fn speaking<'b, 'a: 'b>() -> Column<Said<'b, 'a>> {
    col(
        "participant_id",
        Kind::Link("participants.participant_id"),
        |&(of, _, who)| match who {
            Speaker::Participant(id) => of.id(id),
            Speaker::Function(_) | Speaker::Group => Cell::Absent,
        },
    )
}

fn function<'b, 'a: 'b>() -> Column<Said<'b, 'a>> {
    col("function", Kind::Text, |&(of, _, who)| {
        of.session.function_of(who).into()
    })
}

/// Somebody who speaks in a statement or an image of this id.
type Said<'b, 'a> = (&'b Source<'a>, &'b crate::text::Id, &'b Speaker);

fn partners(of: &Source<'_>) -> Table {
    let rows = told(of).flat_map(|(of, s)| s.about.iter().map(move |id| (of, s, id)));
    table(
        of,
        "statement_partners",
        rows,
        &[
            col("statement_id", STATEMENT, |&(of, s, _)| of.id(&s.id)),
            col("partner_id", Kind::Link("partners.partner_id"), |&(of, _, id)| {
                of.id(id)
            }),
        ],
    )
}

fn themes(of: &Source<'_>) -> Table {
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
            col("theme_id", Kind::Link("themes.theme_id"), |&(of, _, theme)| {
                of.id(&theme.id)
            }),
        ],
    )
}

/// Returns the cues of the transcript in which a statement was said.
fn cues(of: &Source<'_>) -> Table {
    let rows = told(of).flat_map(|(of, s)| s.heard.iter().map(move |cue| (of, s, cue)));
    table(
        of,
        "statement_cues",
        rows,
        &[
            col("statement_id", STATEMENT, |&(of, s, _)| of.id(&s.id)),
            col("cue", Kind::Text, |&(_, _, cue)| cue.into()),
        ],
    )
}

fn shown<'b, 'a>(of: &'b Source<'a>) -> impl Iterator<Item = (&'b Source<'a>, &'b Image)> {
    of.session.images.iter().map(move |i| (of, i))
}

fn images(of: &Source<'_>) -> Table {
    table(
        of,
        "images",
        shown(of),
        &[
            col("image_id", Kind::Key, |&(of, i): &(&Source<'_>, &Image)| of.id(&i.id)),
            col("code", Kind::Text, |&(_, i)| (&i.id).into()),
            col("at", Kind::Moment, |&(_, i)| i.at.into()),
            col("image", Kind::Text, |&(_, i)| (&i.image).into()),
            col("why", Kind::Text, |&(_, i)| i.why.as_ref().into()),
        ],
    )
}

fn image_speakers(of: &Source<'_>) -> Table {
    let rows = shown(of).flat_map(|(of, i)| i.speakers.iter().map(move |who| (of, &i.id, who)));
    table(
        of,
        "image_speakers",
        rows,
        &[
            col("image_id", Kind::Link("images.image_id"), |&(of, id, _)| of.id(id)),
            sort(),
            speaking(),
            function(),
        ],
    )
}
