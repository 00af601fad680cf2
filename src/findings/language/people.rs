//! People in a sentence: roles, functions and participants with their article, each named once.
//!
//! One holder of a function is *de directeur*; of several it says how many. A code never leaves the record.

use std::collections::BTreeMap;

use super::prose;
use crate::findings::SectionSource;
use crate::say;
use crate::session::{ALL, Basis, Participant, Speaker, Viewer};
use crate::text::Id;

/// People as a sentence names them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::findings) struct Folk {
    /// Their names in a row.
    pub names: String,
    /// Whether the verb is in the plural.
    pub many: bool,
    /// Whether a role of several people is among them, of whom nobody noted that each of them says so.
    pub by_role: bool,
}

impl Folk {
    /// Returns 1 for a verb in the singular, 2 for one in the plural.
    pub(in crate::findings) fn n(&self) -> usize {
        if self.many { 2 } else { 1 }
    }
}

impl SectionSource<'_> {
    /// Returns those for whom a partner matters on one basis: roles in the deck's order, then participants and functions that no named role
    /// holds; `None` where nobody is marked.
    pub(in crate::findings) fn folk(
        &self,
        by: &BTreeMap<Viewer, Basis>,
        basis: Basis,
        more: Option<String>,
    ) -> Option<Folk> {
        let viewers: Vec<&Viewer> = by
            .iter()
            .filter(|(_, b)| **b == basis)
            .map(|(viewer, _)| viewer)
            .collect();
        self.viewers(&viewers, more)
    }

    /// Returns viewers as a sentence names them.
    pub(in crate::findings) fn viewers(&self, viewers: &[&Viewer], more: Option<String>) -> Option<Folk> {
        let marked = |id: &str| viewers.iter().any(|viewer| ***viewer == *id);
        let mut parts: Vec<(String, bool)> = Vec::new();
        if marked(ALL) {
            parts.push((say!(self.words, "everyone"), false));
        }
        let roles: Vec<_> = self.deck.map.roles.iter().filter(|role| marked(&role.id)).collect();
        parts.extend(roles.iter().map(|role| self.role(role)));
        let told = |p: &&Participant| marked(&p.id) && !roles.iter().any(|role| p.role.as_ref() == Some(&role.id));
        let people: Vec<&Participant> = self.session.participants.iter().filter(told).collect();
        parts.extend(self.by_function(&people));
        let functions = viewers.iter().filter_map(|viewer| viewer.function());
        parts.extend(functions.map(|function| self.function(function)));
        parts.extend(more.map(|more| (more, true)));
        let bearers = |id: &Id| {
            self.session
                .participants
                .iter()
                .filter(|p| p.role.as_ref() == Some(id))
                .count()
        };
        let by_role = roles.iter().any(|role| bearers(&role.id) != 1);
        self.row_of(parts).map(|folk| Folk { by_role, ..folk })
    }

    /// Returns the people that speak in a statement: the group, functions with their article, or nobody known.
    pub(in crate::findings) fn speaking(&self, speakers: &[Speaker]) -> Option<Folk> {
        if speakers.contains(&Speaker::Group) {
            return Some(Folk {
                names: say!(self.words, "the-group"),
                many: false,
                by_role: false,
            });
        }
        let people: Vec<&Participant> = speakers
            .iter()
            .filter_map(|speaker| match speaker {
                Speaker::Participant(id) => self.session.participant(id),
                _ => None,
            })
            .collect();
        let mut parts = self.by_function(&people);
        let functions = speakers.iter().filter_map(|speaker| match speaker {
            Speaker::Function(function) => Some(function.as_str()),
            _ => None,
        });
        parts.extend(functions.map(|function| self.one_of(function)));
        self.row_of(parts)
    }

    fn row_of(&self, mut parts: Vec<(String, bool)>) -> Option<Folk> {
        let mut seen = Vec::new();
        parts.retain(|(name, _)| {
            let new = !seen.contains(name);
            seen.push(name.clone());
            new
        });
        let many = parts.len() > 1 || parts.iter().any(|(_, many)| *many);
        let names: Vec<String> = parts.into_iter().map(|(name, _)| name).collect();
        let names = prose::row(self.words, &names);
        (!names.is_empty()).then_some(Folk {
            names,
            many,
            by_role: false,
        })
    }

    /// Returns a role: the one person who bears it, else the people it stands for.
    pub(in crate::findings) fn role(&self, role: &crate::deck::Role) -> (String, bool) {
        let bear = |p: &&Participant| p.role.as_ref() == Some(&role.id);
        let mut bearers = self.session.participants.iter().filter(bear);
        if let (Some(only), None) = (bearers.next(), bearers.next()) {
            return self.function(&only.function);
        }
        match &role.people {
            Some(people) => (people.to_string(), is_plural(people)),
            None => (say!(self.words, "role-name", role = role.title.to_lowercase()), false),
        }
    }

    /// Returns participants by function: *de directeur*, *twee van de drie leraren*, *de leraren*.
    fn by_function(&self, people: &[&Participant]) -> Vec<(String, bool)> {
        let mut counted: Vec<(&str, usize)> = Vec::new();
        for person in people {
            match counted.iter_mut().find(|(known, _)| *known == person.function.as_str()) {
                Some((_, n)) => *n += 1,
                None => counted.push((person.function.as_str(), 1)),
            }
        }
        let part = |(function, n): (&str, usize)| {
            let all = self.bearers(function);
            if n < 2 {
                return self.one_of(function);
            }
            let many = prose::plural(self.own, function);
            let text = match many {
                Some(many) if n == all => say!(self.words, "people-all", people = many),
                Some(many) => say!(
                    self.words,
                    "people-some",
                    number = prose::number(self.words, n),
                    people = many
                ),
                None => format!("{n} × {function}"),
            };
            (text, true)
        };
        counted.into_iter().map(part).collect()
    }

    fn bearers(&self, function: &str) -> usize {
        let all = self.session.participants.iter();
        all.filter(|p| p.function.as_str() == function).count()
    }

    /// Returns how many bear a function that tells more of one: *leraar wiskunde* of *leraar*, *primary teacher* of *teacher*.
    fn are_of(&self, function: &str) -> usize {
        let tells = |known: &str| {
            let mut words = known.split(|c: char| !c.is_alphanumeric() && c != '-');
            words.any(|word| word.eq_ignore_ascii_case(function))
        };
        let all = self.session.participants.iter();
        all.filter(|p| tells(&p.function)).count()
    }

    /// Returns one who bears a function: *de directeur* where there is one, *een leraar* where there are more.
    pub(in crate::findings) fn one_of(&self, function: &str) -> (String, bool) {
        // Of *ouders* nobody is one.
        let several = self.bearers(function) > 1 || self.bearers(function) == 0 && self.are_of(function) > 1;
        if several && !super::name::is_many(function, self.own) {
            (prose::article(self.words.lang(), false, function), false)
        } else {
            self.function(function)
        }
    }

    /// Returns a function with its article.
    pub(in crate::findings) fn function(&self, function: &str) -> (String, bool) {
        let many = super::name::is_many(function, self.own);
        (prose::article(self.words.lang(), true, function), many)
    }
}

/// Returns whether the people of a role are several in a sentence: *de leerkrachten*, *those who*; *wie zorg opneemt* is one.
fn is_plural(people: &str) -> bool {
    let first = people.split_whitespace().next().unwrap_or_default();
    let article = matches!(first, "de" | "the");
    first == "those" || (article && (people.ends_with("en") || people.ends_with('s')))
}
