//! The list of participants: who, what they agreed to in words, when they came or left.

use ratatui::text::{Line, Span};

use super::Canvas;
use crate::app::OpenSession;
use crate::app::note::letter;
use crate::say;
use crate::session::{Answer, Consent, Participant};
use crate::text::{cells, shorten, word_of};

/// The rows of the list, and the row above them that names the columns.
pub(super) struct Rows {
    /// The names of the columns.
    pub head: Line<'static>,
    /// One row for each participant.
    pub people: Vec<Line<'static>>,
}

/// Makes the list for `width` columns, the cursor on row `at`.
pub(super) fn rows(canvas: &Canvas<'_>, open: &OpenSession, at: usize, width: usize) -> Rows {
    let (look, words) = (canvas.look, canvas.model.words);
    let names = ["talk", "sound", "quote", "archive"].map(|level| words.get(&format!("consent-{level}")));
    // A column is as wide as its name and the answers that stand in it.
    let column = [0, 1, 2, 3].map(|level: usize| {
        let answer = |p: &Participant| levels(p.consent).into_iter().nth(level).map(|(_, word)| word);
        let shown = open.session.participants.iter().filter_map(answer);
        let widths = shown.map(|word| cells(&words.get(&format!("consent-{word}"))));
        let name = names.get(level).map(|name| cells(name));
        widths.chain(name).max().unwrap_or(0) + 1
    });
    let times: Vec<String> = open.session.participants.iter().map(|p| times(canvas, p)).collect();
    let times_width = times.iter().map(|text| cells(text)).max().unwrap_or(0);
    let longest = open.session.participants.iter().map(|p| cells(&p.function)).max();
    let free = width.saturating_sub(8 + column.iter().sum::<usize>() + times_width);
    let function = longest.unwrap_or(0).min(free.max(8));
    let mut spans = vec![Span::raw(" ".repeat(8 + function))];
    let heads = names.iter().zip(column);
    spans.extend(heads.map(|(name, width)| Span::styled(padded(name, width), look.faint)));
    let row = |(n, (p, times)): (usize, (&Participant, &String))| {
        let ink = if n == at { look.chosen } else { look.base };
        let name = shorten(&p.function, function, "…");
        let mut spans = vec![
            Span::styled(
                format!(
                    " {} {:<4}{}",
                    letter(&p.id).unwrap_or(' '),
                    p.id.as_str(),
                    padded(&name, function)
                ),
                ink,
            ),
            Span::raw(" "),
        ];
        spans.extend(
            levels(p.consent)
                .into_iter()
                .zip(column)
                .map(|((answer, word), column)| {
                    let style = match answer {
                        Answer::Given => look.good,
                        Answer::Refused => look.bad,
                        Answer::Unasked => look.faint,
                    };
                    Span::styled(padded(&words.get(&format!("consent-{word}")), column), style)
                }),
        );
        spans.push(Span::styled(times.clone(), look.faint));
        Line::from(spans)
    };
    let people = open.session.participants.iter().zip(&times).enumerate();
    Rows {
        head: Line::from(spans),
        people: people.map(row).collect(),
    }
}

/// Returns the four levels, each with the colour of its answer and the word for it.
fn levels(consent: Consent) -> [(Answer, String); 4] {
    use crate::session::Archiving::{No, Open, Restricted, Unasked};
    let archive = match consent.archive {
        Unasked => Answer::Unasked,
        Open | Restricted => Answer::Given,
        No => Answer::Refused,
    };
    let plain = |answer: Answer| (answer, word_of(&answer));
    [
        plain(consent.talk),
        plain(consent.sound),
        plain(consent.quote),
        (archive, word_of(&consent.archive)),
    ]
}

fn times(canvas: &Canvas<'_>, p: &Participant) -> String {
    let words = canvas.model.words;
    let joined = p.joined.map(|at| say!(words, "joined-at", time = at.hour_minute()));
    let left = p.left.map(|at| say!(words, "left-at", time = at.hour_minute()));
    joined.into_iter().chain(left).collect::<Vec<_>>().join(" ")
}

fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(cells(text))))
}
