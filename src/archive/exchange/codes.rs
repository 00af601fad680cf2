//! The codebook for other programs: cards, questions, themes, partners by domain, topics, voices, conclusions.
//!
//! What other codes stand under is never a code itself, and no two names are alike: some programs would lose one.

use std::collections::HashSet;

use super::guid::guid;
use super::source::plain;
use crate::deck::Deck;
use crate::locale::Words;
use crate::say;
use crate::session::{Session, Topic, Voice};
use crate::text::{Id, fit, word_of};

/// A code, or a heading over codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExchangeCode {
    /// Its id.
    pub guid: String,
    /// Its name, which no other bears.
    pub name: String,
    /// What it means.
    pub description: Option<String>,
    /// What stands under it; where anything does, it is a heading.
    pub under: Vec<ExchangeCode>,
}

/// A codebook that grows.
#[derive(Debug, Default)]
pub(super) struct Book {
    /// The headings.
    pub(super) codes: Vec<ExchangeCode>,
    names: HashSet<String>,
}

/// Returns the key of things that all cases of a deck share.
pub(super) fn of_deck(deck: &Deck) -> String {
    format!("deck {}", deck.id)
}

/// Returns the id of the code of a thing of a case.
pub(super) fn code(case: &str, thing: &str) -> String {
    guid(case, &format!("code {thing}"))
}

impl Book {
    fn unique(&mut self, name: &str, else_by: &str) -> String {
        let name = plain(name.trim());
        let numbers = (2..).map(|n| format!("{name} ({else_by}-{n})"));
        let all = [name.clone(), format!("{name} ({else_by})")].into_iter().chain(numbers);
        for name in all {
            if self.names.insert(name.to_lowercase()) {
                return name;
            }
        }
        name
    }

    /// Adds a code under a heading of this id and name, which is made where it is not there.
    fn put(&mut self, heading: (&str, &str), guid: String, name: &str, else_by: &str, description: Option<&str>) {
        if self.codes.iter().any(|over| holds(over, &guid)) {
            return;
        }
        let at = self.codes.iter().position(|code| code.guid == heading.0);
        let at = at.unwrap_or_else(|| {
            let name = self.unique(heading.1, "kring");
            self.codes.push(ExchangeCode {
                guid: heading.0.to_owned(),
                name,
                description: None,
                under: Vec::new(),
            });
            self.codes.len() - 1
        });
        let code = ExchangeCode {
            guid,
            name: self.unique(name, else_by),
            description: description.map(plain),
            under: Vec::new(),
        };
        if let Some(over) = self.codes.get_mut(at) {
            over.under.push(code);
        }
    }

    /// Adds the codes that every session of a deck shares.
    pub(super) fn deck(&mut self, deck: &Deck, words: &Words) {
        let key = of_deck(deck);
        let cards = guid("kring", "cards");
        for (_, card) in deck.cards() {
            let id = code(&key, &format!("card {}", card.id));
            self.put(
                (&cards, &say!(words, "exchange-cards")),
                id,
                &card.theme,
                &card.id,
                None,
            );
        }
        for (_, card) in deck.cards() {
            let heading = guid(&key, &format!("questions {}", card.id));
            let title = say!(words, "exchange-questions", card = card.theme.as_str());
            for question in card.questions() {
                let id = code(&key, &format!("question {}", question.id));
                self.put((&heading, &title), id, &question.text, &question.id, None);
            }
        }
        let topics = guid("kring", "topics");
        for topic in TOPICS {
            let word = word_of(&topic);
            let name = words.get(&format!("exchange-topic-{word}"));
            self.put(
                (&topics, &say!(words, "exchange-topics")),
                code("kring", &word),
                &name,
                &word,
                None,
            );
        }
        let voices = guid("kring", "voices");
        for voice in [Voice::Verbatim, Voice::Paraphrase] {
            let word = word_of(&voice);
            let name = words.get(&format!("exchange-voice-{word}"));
            self.put(
                (&voices, &say!(words, "exchange-voices")),
                code("kring", &word),
                &name,
                &word,
                None,
            );
        }
    }

    /// Adds the codes of one session.
    pub(super) fn session(&mut self, case: &str, session: &Session, deck: &Deck, words: &Words) {
        let school = session.school.code.as_str();
        for partner in &session.partners {
            let domain = partner.domains.first();
            let title = domain
                .and_then(|id| deck.map.domain(id))
                .map(|domain| domain.title.to_string());
            let title = title.unwrap_or_else(|| say!(words, "exchange-no-domain"));
            let heading = guid("kring", &format!("domain {}", domain.map_or("", Id::as_str)));
            let title = say!(words, "exchange-partners", domain = title);
            let description = partner.why.as_deref().or(partner.note.as_deref());
            let id = code(case, &partner.id);
            self.put(
                (&heading, &title),
                id,
                &partner.name,
                &format!("{school} {}", partner.id),
                description,
            );
        }
        let themes = guid("kring", "themes");
        for theme in &session.themes {
            let id = code(case, &theme.id);
            let title = say!(words, "exchange-themes");
            self.put(
                (&themes, &title),
                id,
                &theme.title,
                &format!("{school} {}", theme.id),
                theme.note.as_deref(),
            );
        }
        let conclusions = guid("kring", "conclusions");
        for conclusion in session.conclusions.iter().filter(|conclusion| !conclusion.dropped) {
            let id = code(case, &conclusion.id);
            let name = format!("{school} {} {}", conclusion.id, fit(&plain(&conclusion.text), 60));
            let title = say!(words, "exchange-conclusions");
            self.put(
                (&conclusions, &title),
                id,
                &name,
                &conclusion.id,
                Some(&conclusion.text),
            );
        }
    }
}

fn holds(code: &ExchangeCode, guid: &str) -> bool {
    code.guid == guid || code.under.iter().any(|under| holds(under, guid))
}

/// The topics of a statement.
const TOPICS: [Topic; 5] = [
    Topic::Importance,
    Topic::Distance,
    Topic::Absence,
    Topic::Initiative,
    Topic::Experience,
];
