//! The list of participants: who, what they agreed to in words, when they came or left.

use ratatui::text::{Line, Span};

use super::Canvas;
use crate::app::OpenSession;
use crate::app::note::letter;
use crate::locale::Words;
use crate::say;
use crate::session::{Answer, Consent, Participant};
use crate::text::{cells, shorten, word_of};

/// The rows of the list, and the row above them that names the columns.
pub(super) struct PeopleRows {
    /// The names of the columns.
    pub head: Line<'static>,
    /// One row for each participant.
    pub people: Vec<Line<'static>>,
}

/// Makes the list for `width` columns, the cursor on row `at`.
pub(super) fn rows(canvas: &Canvas<'_>, open: &OpenSession, at: usize, width: usize) -> PeopleRows {
    let (look, words) = (canvas.look, canvas.model.words);
    let people = &open.session.participants;
    let names = LEVELS.map(|level| words.get(&format!("consent-{level}")));
    let answers = answer_widths(canvas, people, &names);
    let times: Vec<String> = people.iter().map(|p| times(canvas.model.words, p)).collect();
    let times_width = times.iter().map(|text| cells(text)).max().unwrap_or(0);
    let longest = people.iter().map(|p| cells(&p.function)).max();
    let free = width.saturating_sub(8 + answers.iter().sum::<usize>() + times_width);
    let widths = Widths {
        function: longest.unwrap_or(0).min(free.max(8)),
        answers,
    };
    let mut head = vec![Span::raw(" ".repeat(8 + widths.function))];
    let heads = names.iter().zip(answers);
    head.extend(heads.map(|(name, width)| Span::styled(padded(name, width), look.faint)));
    let row = |(n, (p, times)): (usize, (&Participant, &String))| row(canvas, p, times, n == at, &widths);
    PeopleRows {
        head: Line::from(head),
        people: people.iter().zip(&times).enumerate().map(row).collect(),
    }
}

/// The levels of consent that have a column, as the messages name them.
const LEVELS: [&str; 4] = ["talk", "sound", "quote", "archive"];

/// How wide the columns are, in cells.
struct Widths {
    function: usize,
    answers: [usize; 4],
}

/// Returns how wide the columns of the answers are: each as its name and the answers that stand in it.
fn answer_widths(canvas: &Canvas<'_>, people: &[Participant], names: &[String; 4]) -> [usize; 4] {
    [0, 1, 2, 3].map(|level: usize| {
        let answer = |p: &Participant| levels(p.consent).into_iter().nth(level).map(|(_, word)| word);
        let shown = people.iter().filter_map(answer);
        let widths = shown.map(|word| cells(&canvas.model.words.get(&format!("consent-{word}"))));
        let name = names.get(level).map(|name| cells(name));
        widths.chain(name).max().unwrap_or(0) + 1
    })
}

/// Returns the row of one participant: letter, code, function, the answers, and when they came or left.
fn row(canvas: &Canvas<'_>, p: &Participant, times: &str, here: bool, widths: &Widths) -> Line<'static> {
    let (look, words) = (canvas.look, canvas.model.words);
    let name = padded(&shorten(&p.function, widths.function, "…"), widths.function);
    let (letter, code) = (letter(&p.id).unwrap_or(' '), p.id.as_str());
    let answer = |((answer, word), width): ((Answer, String), usize)| {
        let style = match answer {
            Answer::Given => look.good,
            Answer::Refused => look.bad,
            Answer::Unasked => look.faint,
        };
        Span::styled(padded(&words.get(&format!("consent-{word}")), width), style)
    };
    let ink = if here { look.chosen } else { look.base };
    let mut spans = vec![Span::styled(format!(" {letter} {code:<4}{name}"), ink), Span::raw(" ")];
    spans.extend(levels(p.consent).into_iter().zip(widths.answers).map(answer));
    spans.push(Span::styled(times.to_owned(), look.faint));
    Line::from(spans)
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

/// Returns a participant in words: code, function, every answer about consent, when it came or left.
pub(super) fn in_words(words: &Words, p: &Participant) -> String {
    let names = ["talk", "sound", "quote", "archive"];
    let answers = names.into_iter().zip(levels(p.consent)).map(|(level, (_, answer))| {
        let (level, answer) = (
            words.get(&format!("consent-{level}")),
            words.get(&format!("consent-{answer}")),
        );
        format!("{level} {answer}")
    });
    let times = Some(times(words, p)).filter(|times| !times.is_empty());
    let all: Vec<String> = answers.chain(times).collect();
    format!("{} {}: {}", p.id, p.function, all.join(", "))
}

fn times(words: &Words, p: &Participant) -> String {
    let joined = p.joined.map(|at| say!(words, "joined-at", time = at.hour_minute()));
    let left = p.left.map(|at| say!(words, "left-at", time = at.hour_minute()));
    joined.into_iter().chain(left).collect::<Vec<_>>().join(" ")
}

fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(cells(text))))
}
