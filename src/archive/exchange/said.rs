//! The texts of a project: the statements of a session and its transcripts, each line with who speaks, when, and what it is coded with.
//!
//! Reads a session as others may read it: no memo, no word of anybody who refused.

use super::case::NamedCase;
use super::codes;
use super::source::TextSource;
use crate::say;
use crate::session::{Conclusion, ParticipantId, Speaker, Statement};
use crate::text::{Id, word_of};
use crate::transcript::Talk;
use crate::transcript::write::rows;

/// The texts of a session, and whose words stand where.
#[derive(Default)]
pub(super) struct SessionTexts {
    pub(super) sources: Vec<TextSource>,
    /// Participants, each with a stretch of a text that is theirs.
    pub(super) whose: Vec<(ParticipantId, String)>,
}

impl SessionTexts {
    /// Returns the texts of a session; one in which nothing stands is left out.
    pub(super) fn of(named: &NamedCase<'_>) -> Self {
        let mut said = Self::default();
        said.statements(named);
        for (number, (name, talk)) in named.case.talks.iter().enumerate() {
            said.talk(named, number, name, talk);
        }
        said.sources.retain(|source| !source.text.is_empty());
        said
    }

    fn statements(&mut self, named: &NamedCase<'_>) {
        let (case, session) = (named.case.key, named.case.session);
        let name = say!(named.words, "exchange-statements", school = named.label.as_str());
        let mut source = begin(named, name, "statements");
        for statement in &session.statements {
            let at = statement.at.and_then(|at| session.recorded(at));
            let who: Vec<String> = statement.speakers.iter().map(|speaker| who(named, speaker)).collect();
            let before = before(&who.join(", "), at.map(|(_, seconds)| u64::from(seconds)));
            let selection = source.line(case, &statement.id, &before, &statement.text, coded(named, statement));
            for speaker in &statement.speakers {
                if let Speaker::Participant(id) = speaker {
                    self.whose.push((id.clone(), selection.clone()));
                }
            }
        }
        self.sources.push(source);
    }

    fn talk(&mut self, named: &NamedCase<'_>, number: usize, name: &str, talk: &Talk) {
        let title = say!(
            named.words,
            "exchange-transcript",
            school = named.label.as_str(),
            name = name.trim_end_matches(".vtt")
        );
        let mut source = begin(named, title, &format!("talk {number}"));
        for row in rows(talk, named.case.session, named.words).0 {
            let who = match (row.code.as_str(), row.function.as_str()) {
                ("", function) => function.to_owned(),
                (code, function) => format!("{} ({function})", code.to_uppercase()),
            };
            let (before, codes) = (before(&who, Some(row.start / 1000)), resting_on(named, &row.id));
            let selection = source.line(named.case.key, &row.id, &before, &row.text, codes);
            if !row.code.is_empty() {
                self.whose.push((Id::new(&row.code), selection));
            }
        }
        self.sources.push(source);
    }
}

/// Returns a text in which nothing stands yet.
fn begin(named: &NamedCase<'_>, name: String, key: &str) -> TextSource {
    let mut source = TextSource::new(named.case.key, name, key);
    source.variables = named.school();
    source.made = named.made();
    source
}

fn who(named: &NamedCase<'_>, speaker: &Speaker) -> String {
    let function = named.case.session.function_of(speaker);
    match (speaker, function) {
        (Speaker::Participant(id), Some(function)) => format!("{} ({function})", id.to_uppercase()),
        (Speaker::Participant(id), None) => id.to_uppercase(),
        (Speaker::Function(function), _) => function.to_string(),
        (Speaker::Group, _) => say!(named.words, "search-group"),
    }
}

/// Returns the codes of a statement: card, question, partners, topic, voice, and the themes and conclusions that rest on it.
fn coded(named: &NamedCase<'_>, statement: &Statement) -> Vec<String> {
    let (case, session, deck) = (named.case.key, named.case.session, named.case.deck);
    let of_deck = codes::of_deck(deck);
    let mut all = Vec::new();
    let card = statement.card.as_ref().filter(|id| deck.card(id).is_some());
    all.extend(card.map(|id| codes::code(&of_deck, &format!("card {id}"))));
    let asked = |id: &&Id| {
        let mut cards = deck.cards();
        cards.any(|(_, card)| card.questions().any(|q| q.id == **id))
    };
    let question = statement.question.as_ref().filter(asked);
    all.extend(question.map(|id| codes::code(&of_deck, &format!("question {id}"))));
    let partners = statement.about.iter().filter(|id| session.partner(id).is_some());
    all.extend(partners.map(|id| codes::code(case, id)));
    all.extend(statement.of.map(|topic| codes::code("kring", &word_of(&topic))));
    all.push(codes::code("kring", &word_of(&statement.voice)));
    all.extend(resting_on(named, &statement.id));
    all
}

/// Returns the codes of the themes and conclusions that rest on a statement or a cue.
fn resting_on(named: &NamedCase<'_>, id: &Id) -> Vec<String> {
    let (case, session) = (named.case.key, named.case.session);
    let themes = session.themes.iter().filter(|theme| theme.evidence.contains(id));
    let rests = |c: &&Conclusion| !c.dropped && c.evidence.contains(id);
    let conclusions = session.conclusions.iter().filter(rests);
    let found = themes.map(|theme| &theme.id).chain(conclusions.map(|c| &c.id));
    found.map(|id| codes::code(case, id)).collect()
}

/// Returns what stands before the words of a line: who speaks and when, as other programs find it.
fn before(who: &str, seconds: Option<u64>) -> String {
    let time = seconds.map(|s| format!("[{:02}:{:02}:{:02}] ", s / 3600, s / 60 % 60, s % 60));
    let who = if who.is_empty() {
        String::new()
    } else {
        format!("{who}: ")
    };
    format!("{who}{}", time.unwrap_or_default())
}
