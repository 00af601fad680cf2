//! The whole method on paper, for a room without a screen: cards, notes, the sheet of the map, consent slips, the plan of the talk.
//!
//! Holds only what the deck says and, of a session, its school and the codes of its participants. Never holds an answer.

use super::slips::{Slips, blank, slips};
use crate::deck::{Card, Deck, Lang, Reference};
use crate::locale::Words;
use crate::say;
use crate::session::Session;

/// Everything that is printed, ready for any writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The language it is written in.
    pub lang: Lang,
    /// The title of the document.
    pub title: String,
    /// The plan of the talk, for the one who leads it.
    pub plan: TalkPlan,
    /// The conversation cards, in order.
    pub cards: Vec<PaperCard>,
    /// The fields of a paper note for one partner, to be filled in by hand.
    pub note: Vec<String>,
    /// The sheet of the map.
    pub sheet: NoteSheet,
    /// Consent slips: one for each participant, or blank ones.
    pub slips: Slips,
}

/// The plan of the talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkPlan {
    /// Its heading.
    pub title: String,
    /// The headings of its columns: from when, how long, what.
    pub columns: [String; 3],
    /// The steps, in order.
    pub steps: Vec<PlanStep>,
    /// What to do with it afterwards.
    pub afterwards: String,
}

/// One step of the talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// Minutes from the first card on; none before it.
    pub from: Option<u32>,
    /// Minutes it takes; none where the deck does not say.
    pub minutes: Option<u32>,
    /// What it is called.
    pub title: String,
    /// What is said, asked or done.
    pub text: String,
}

/// A card on paper: the question in front, the background on its back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperCard {
    /// The phase it belongs to.
    pub phase: String,
    /// Its theme, with the minutes it takes.
    pub theme: String,
    /// The main question.
    pub question: String,
    /// The sub-questions, in groups that may have a title.
    pub groups: Vec<(Option<String>, Vec<String>)>,
    /// The background, a paragraph each.
    pub explanation: Vec<String>,
    /// The works the background leans on, as one line.
    pub references: String,
}

/// The sheet on which the notes are laid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteSheet {
    /// What stands in the middle.
    pub school: String,
    /// The titles of the domains, in order, each a sector.
    pub domains: Vec<String>,
    /// The titles of the rings, nearest first.
    pub rings: Vec<String>,
    /// The roles for whom a partner can matter: a letter and a name.
    pub roles: Vec<(char, String)>,
    /// The heading above the questions that help to see who is missing.
    pub missing: String,
    /// Those questions.
    pub prompts: Vec<String>,
}

/// Makes the paper of a deck, for one session where there is one, in the language of `words`.
pub fn paper(deck: &Deck, session: Option<&Session>, words: &'static Words) -> Paper {
    let people = session.filter(|session| !session.participants.is_empty());
    Paper {
        lang: deck.language,
        title: deck.title.to_string(),
        plan: plan(deck, words),
        cards: deck
            .cards()
            .map(|(phase, card)| paper_card(&phase.title, card, words))
            .collect(),
        note: vec![
            say!(words, "paper-note-partner"),
            say!(words, "paper-note-what"),
            say!(words, "paper-note-code"),
        ],
        sheet: sheet(deck, session, words),
        slips: people.map_or_else(|| blank(words), |session| slips(session, words)),
    }
}

fn plan(deck: &Deck, words: &Words) -> TalkPlan {
    let untimed = |title: String, text: String| PlanStep {
        from: None,
        minutes: None,
        title,
        text,
    };
    let welcome = say!(words, "place-welcome");
    let closing = say!(words, "place-closing");
    let mut steps: Vec<PlanStep> = Vec::new();
    steps.extend(
        deck.welcome
            .iter()
            .map(|step| untimed(welcome.clone(), step.text.to_string())),
    );
    let mut from = 0;
    for (_, card) in deck.cards() {
        let minutes = u32::from(card.minutes);
        steps.push(PlanStep {
            from: Some(from),
            minutes: Some(minutes),
            title: card.theme.to_string(),
            text: card.question.to_string(),
        });
        from += minutes;
    }
    steps.extend(
        deck.closing
            .iter()
            .map(|question| untimed(closing.clone(), question.text.to_string())),
    );
    TalkPlan {
        title: say!(words, "paper-plan"),
        columns: [
            say!(words, "paper-plan-from"),
            say!(words, "paper-plan-minutes"),
            say!(words, "paper-plan-what"),
        ],
        steps,
        afterwards: say!(words, "paper-afterwards"),
    }
}

fn paper_card(phase: &str, card: &Card, words: &Words) -> PaperCard {
    let group = |group: &crate::deck::QuestionGroup| {
        let questions = group.questions.iter().map(|question| question.text.to_string());
        (group.title.as_ref().map(ToString::to_string), questions.collect())
    };
    PaperCard {
        phase: phase.to_owned(),
        theme: say!(
            words,
            "paper-card-theme",
            theme = card.theme.as_str(),
            n = u32::from(card.minutes)
        ),
        question: card.question.to_string(),
        groups: card.groups.iter().map(group).collect(),
        explanation: paragraphs(&card.explanation),
        references: card.references.iter().map(reference).collect::<Vec<_>>().join("; "),
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    let parts = text.split('\n').map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

fn reference(work: &Reference) -> String {
    format!("{}, {}", work.author, work.year)
}

fn sheet(deck: &Deck, session: Option<&Session>, words: &Words) -> NoteSheet {
    let school = session.map(|session| session.school.code.as_str()).unwrap_or_default();
    NoteSheet {
        school: match school {
            "" => say!(words, "paper-school"),
            code => code.to_owned(),
        },
        domains: deck.map.domains.iter().map(|domain| domain.title.to_string()).collect(),
        rings: deck.map.rings.iter().map(|ring| ring.title.to_string()).collect(),
        roles: deck
            .map
            .roles
            .iter()
            .map(|role| (role.letter, role.title.to_string()))
            .collect(),
        missing: say!(words, "paper-missing"),
        prompts: deck.map.prompts.iter().map(ToString::to_string).collect(),
    }
}
