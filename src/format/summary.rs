//! What a list says of a session: read from a few lines where kring wrote the file itself, else by reading it whole.

use serde::Deserialize;

use super::diagnostic::Wrong;
use super::emit::sections;
use super::parse;
use super::session::{is_as_written, read};
use crate::session::{Agreed, Consent, DeckRef, Entity, KNOWN_FORMATS as KNOWN, Place, Progress, School, Session};
use crate::text::{Diagnostic, Id, Line};

/// What a list shows of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The id of the case; empty where it has none yet.
    pub case: Id,
    /// The school's code.
    pub school: Line,
    /// The day of the talk.
    pub date: Line,
    /// The level of the school.
    pub level: Option<Line>,
    /// The network of schools it belongs to.
    pub network: Option<Line>,
    /// The id of the deck.
    pub deck: Id,
    /// What its participants agreed to, taken together.
    pub agreed: Agreed,
    /// Where in the walk it is.
    pub place: Place,
    /// How many take part.
    pub participants: usize,
    /// How many partners were named.
    pub partners: usize,
    /// How many statements were noted.
    pub statements: usize,
    /// How many member checks were held.
    pub checks: usize,
}

impl From<&Session> for Summary {
    fn from(session: &Session) -> Self {
        Self {
            case: session.id.clone(),
            school: session.school.code.clone(),
            date: session.date.clone(),
            level: session.school.level.clone(),
            network: session.school.network.clone(),
            deck: session.deck.id.clone(),
            agreed: Agreed::of(session.participants.iter().map(|p| p.consent)),
            place: session.progress.place.clone(),
            participants: session.participants.len(),
            partners: session.partners.len(),
            statements: session.statements.len(),
            checks: checks(session),
        }
    }
}

/// Counts the member checks: the things whose id is `k` and a number.
fn checks(session: &Session) -> usize {
    let is_check = |item: &Entity| matches!(item.id().numbered(), Some(('k', _)));
    session.entities().iter().filter(|item| is_check(item)).count()
}

/// Returns the summary of a session; `source` is the file's name, for messages.
///
/// # Errors
/// As [`read`].
pub fn summary(bytes: &[u8], source: &str) -> Result<Summary, Diagnostic<Wrong>> {
    // What nobody touched since kring wrote it is as sound as it was then, and laid out as kring lays it out.
    match std::str::from_utf8(bytes) {
        Ok(text) if is_as_written(bytes) => laid_out(text).map_or_else(|| whole(bytes, source), Ok),
        _ => whole(bytes, source),
    }
}

fn whole(bytes: &[u8], source: &str) -> Result<Summary, Diagnostic<Wrong>> {
    read(bytes, source).map(|session| Summary::from(&session))
}

/// The sections that are read; others are skipped.
#[derive(Deserialize)]
struct SummaryHead {
    kring: Line,
    #[serde(default)]
    id: Id,
    deck: DeckRef,
    school: School,
    #[serde(deserialize_with = "crate::session::day::read")]
    date: Line,
    #[serde(default)]
    progress: Progress,
    #[serde(default)]
    participants: Vec<SummaryPerson>,
}

/// What is read of a participant.
#[derive(Deserialize)]
struct SummaryPerson {
    #[serde(default)]
    consent: Consent,
}

fn laid_out(text: &str) -> Option<Summary> {
    let sections = sections(text, |line| !line.starts_with(' '));
    let find = |key: &str| sections.iter().find(|section| section.starts_with(key));
    let count = |key| find(key).map_or(0, |list| list.matches("\n  - id: ").count());
    let head: String = [
        "kring:",
        "id:",
        "deck:",
        "school:",
        "date:",
        "progress:",
        "participants:",
    ]
    .into_iter()
    .filter_map(find)
    .copied()
    .collect();
    let head: SummaryHead = parse::value(&head, "").ok()?;
    KNOWN.contains(&head.kring.as_str()).then(|| Summary {
        case: head.id,
        school: head.school.code,
        date: head.date,
        level: head.school.level,
        network: head.school.network,
        deck: head.deck.id,
        agreed: Agreed::of(head.participants.iter().map(|who| who.consent)),
        place: head.progress.place,
        participants: head.participants.len(),
        partners: count("partners:"),
        statements: count("statements:"),
        checks: count("checks:"),
    })
}
