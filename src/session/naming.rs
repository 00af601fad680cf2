//! Partners that bear the same name, told apart: by the whole they are part of, their domain, where they are, their ring, or else a number.
//!
//! Adds words for readers; the record keeps the names as they were said.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::mention::in_words;
use super::{Partner, Session, Statement};
use crate::deck::MapTemplate;
use crate::text::{Id, Line, Text, fold};

impl Session {
    /// Returns the session for readers: every name of a partner told apart from the others, and no `#` before a name that is none; itself
    /// where that changes nothing.
    pub fn told_apart(&self, template: &MapTemplate) -> Cow<'_, Self> {
        let names = self.distinct_names(template);
        let tagged = self.statements.iter().any(is_tagged);
        if names.0.is_empty() && !tagged {
            return Cow::Borrowed(self);
        }
        let mut session = self.clone();
        for statement in session.statements.iter_mut().filter(|s| is_tagged(s)) {
            statement.text = Text::new(&in_words(&statement.text));
            let excerpt = statement.excerpt.as_ref();
            statement.excerpt = excerpt.map(|text| Text::new(&in_words(text)));
        }
        for partner in &mut session.partners {
            partner.name = names.of(partner).clone();
        }
        Cow::Owned(session)
    }

    /// Returns the name of a partner, with what tells it from others of that name. Looks at all partners: for a whole list see
    /// [`Session::distinct_names`].
    pub fn name_apart(&self, template: &MapTemplate, partner: &Partner) -> Line {
        let wanted = alike_key(&partner.name);
        let alike: Vec<&Partner> = self.partners.iter().filter(|p| alike_key(&p.name) == wanted).collect();
        let all = apart(self, template, &alike);
        all.into_iter()
            .find(|(id, _)| *id == partner.id)
            .map_or_else(|| partner.name.clone(), |(_, name)| name)
    }

    /// Returns the names of all partners, each with what tells it from others of that name.
    pub fn distinct_names(&self, template: &MapTemplate) -> DistinctNames {
        let mut alike: BTreeMap<String, Vec<&Partner>> = BTreeMap::new();
        for partner in &self.partners {
            alike.entry(alike_key(&partner.name)).or_default().push(partner);
        }
        DistinctNames(alike.values().flat_map(|group| apart(self, template, group)).collect())
    }
}

/// The names of all partners of a session, told apart once for a whole list.
pub struct DistinctNames(BTreeMap<Id, Line>);

impl DistinctNames {
    /// Returns the name of a partner, with what tells it from others of that name.
    pub fn of<'a>(&'a self, partner: &'a Partner) -> &'a Line {
        self.0.get(&partner.id).unwrap_or(&partner.name)
    }
}

/// Returns whether a statement, or what is printed of it, may hold the tag of a partner.
fn is_tagged(statement: &Statement) -> bool {
    let excerpt = statement.excerpt.as_ref();
    statement.text.contains('#') || excerpt.is_some_and(|text| text.contains('#'))
}

/// Returns what two names that sound alike in a sentence share: *Library* and *the library* are both called the library there.
fn alike_key(name: &str) -> String {
    let name = fold(name);
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let article = ["de ", "het ", "the "].into_iter().find_map(|a| name.strip_prefix(a));
    article.map_or(name.clone(), str::to_owned)
}

/// Reads something of a partner that may tell it from others.
type Trait<'a> = &'a dyn Fn(&Partner) -> Option<String>;

/// Returns the names of a group that shares one; nothing for a group of one.
fn apart(session: &Session, template: &MapTemplate, group: &[&Partner]) -> Vec<(Id, Line)> {
    if group.len() < 2 {
        return Vec::new();
    }
    let traits: [Trait<'_>; 4] = [
        &|p| Some(session.partner(p.part_of.as_deref()?)?.name.to_string()),
        &|p| Some(template.domain(p.domains.first()?)?.short.to_string()),
        &|p| Some(p.location.as_ref()?.to_string()),
        &|p| Some(template.ring(p.distance.ring.as_deref()?)?.1.title.to_string()),
    ];
    let tells = |of: Trait<'_>| {
        let mut seen: Vec<String> = group.iter().filter_map(|p| of(p)).collect();
        let all = seen.len() + 1 >= group.len();
        seen.sort();
        let before = seen.len();
        seen.dedup();
        all && seen.len() == before
    };
    let telling = traits.into_iter().find(|of| tells(of));
    let named = |(n, p): (usize, &&Partner)| {
        let word = match telling {
            Some(of) => of(p),
            None => Some((n + 1).to_string()),
        };
        let name = word.map_or_else(|| p.name.to_string(), |word| format!("{} ({word})", p.name));
        (p.id.clone(), Line::new(&name))
    };
    group.iter().enumerate().map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(partners: serde_json::Value) -> Session {
        Session {
            partners: serde_json::from_value(partners).unwrap(),
            ..Session::default()
        }
    }

    fn template() -> MapTemplate {
        let deck: crate::deck::Deck =
            serde_yaml::from_str(include_str!("../../cards/collectief-leren.nl.yaml")).unwrap();
        deck.map
    }

    fn names(partners: serde_json::Value) -> Vec<String> {
        let session = session(partners);
        let apart = session.told_apart(&template());
        apart.partners.iter().map(|p| p.name.to_string()).collect()
    }

    #[test]
    fn partners_of_one_name_are_told_apart_by_what_differs() {
        let domains = template().domains;
        let (a, b) = (&domains[0], &domains[1]);
        assert_eq!(
            names(serde_json::json!([
                {"id": "l", "name": "Logopedist", "part_of": "clb"}, {"id": "l-2", "name": "logopedist"}, {"id": "clb", "name": "CLB"}])),
            ["Logopedist (CLB)", "logopedist", "CLB"]
        );
        assert_eq!(
            names(serde_json::json!([
                {"id": "l", "name": "ouders", "domains": [a.id]}, {"id": "l-2", "name": "ouders", "domains": [b.id]}])),
            [format!("ouders ({})", a.short), format!("ouders ({})", b.short)]
        );
        assert_eq!(
            names(
                serde_json::json!([{"id": "l", "name": "ouders"}, {"id": "l-2", "name": "ouders"}, {"id": "l-3", "name": "ouders"}])
            ),
            ["ouders (1)", "ouders (2)", "ouders (3)"]
        );
        assert_eq!(
            names(serde_json::json!([{"id": "l", "name": "Library"}, {"id": "l-2", "name": "the library"}])),
            ["Library (1)", "the library (2)"]
        );
        assert_eq!(
            names(
                serde_json::json!([{"id": "b", "name": "de bib"}, {"id": "b-2", "name": "Bib"}, {"id": "c", "name": "bibber"}])
            ),
            ["de bib (1)", "Bib (2)", "bibber"]
        );
    }
}
