//! The fields that several forms have: lines, choices among the words of the record, who speaks, whose view.

use crate::app::dialog::form::FormField;
use crate::deck::Deck;
use crate::locale::Words;
use crate::say;
use crate::session::{ALL, Session, Speaker, Viewer};
use crate::text::Line;

/// Returns a choice among the words of one field of the record; their labels are the messages `choice-<field>-<word>`.
pub(super) fn vocabulary(words: &Words, field: &str, ids: &[&str], chosen: Option<&str>) -> FormField {
    let choices = ids
        .iter()
        .map(|id| ((*id).to_owned(), words.get(&format!("choice-{field}-{id}"))))
        .collect();
    FormField::one(field, words.get(&format!("field-{field}")), choices, chosen)
}

/// Returns the choice `yes` or `no`.
pub(super) fn yes_no(words: &Words, field: &str, yes: bool) -> FormField {
    let choices = vec![
        ("no".to_owned(), say!(words, "no")),
        ("yes".to_owned(), say!(words, "yes")),
    ];
    FormField::one(
        field,
        words.get(&format!("field-{field}")),
        choices,
        Some(if yes { "yes" } else { "no" }),
    )
}

/// Returns a field of one line; its label is the message `field-<field>`.
pub(super) fn line(words: &Words, field: &str, text: Option<&str>) -> FormField {
    FormField::line(field, words.get(&format!("field-{field}")), text.unwrap_or_default())
}

/// Returns a field of several lines; its label is the message `field-<field>`.
pub(super) fn lines(words: &Words, field: &str, text: Option<&str>) -> FormField {
    FormField::text(field, words.get(&format!("field-{field}")), text.unwrap_or_default())
}

/// Returns everyone whose view can be told apart: the group, the roles, the participants.
pub(in crate::app) fn viewers(words: &Words, session: &Session, deck: &Deck, with_all: bool) -> Vec<(String, String)> {
    let mut all = Vec::new();
    if with_all {
        all.push((ALL.to_owned(), say!(words, "viewer-all")));
    }
    all.extend(
        deck.map
            .roles
            .iter()
            .map(|role| (role.id.to_string(), role.title.to_string())),
    );
    all.extend(people(session));
    let functions = functions(session);
    all.extend(functions.into_iter().map(|who| {
        let label = say!(words, "viewer-function", function = who.function().unwrap_or_default());
        (who.to_string(), label)
    }));
    all
}

/// Returns the participants, to choose from.
pub(super) fn people(session: &Session) -> Vec<(String, String)> {
    let people = session.participants.iter();
    people.map(|p| (p.id.to_string(), p.label())).collect()
}

/// Returns the functions that several participants bear, and those that a partner is marked for.
fn functions(session: &Session) -> std::collections::BTreeSet<Viewer> {
    let people = &session.participants;
    let borne = |function: &str| people.iter().filter(|p| *p.function == *function).count() > 1;
    let shared = people
        .iter()
        .filter(|p| borne(&p.function))
        .map(|p| Viewer::of_function(&p.function));
    let keys = |p: &'_ crate::session::Partner| -> Vec<Viewer> {
        p.importance.by.keys().chain(p.distance.views.keys()).cloned().collect()
    };
    let marked = session
        .partners
        .iter()
        .flat_map(keys)
        .filter(|who| who.function().is_some());
    shared.chain(marked).collect()
}

/// Returns the choice of who says something: the participants, and the functions among `speakers`.
pub(super) fn speaker_field(words: &Words, session: &Session, speakers: &[Speaker]) -> FormField {
    let mut choices = people(session);
    for speaker in speakers {
        if let Speaker::Function(function) = speaker {
            choices.push((function.to_string(), function.to_string()));
        }
    }
    FormField::many("speakers", say!(words, "field-speakers"), choices, |id| {
        speakers.iter().any(|s| Line::from(s.clone()) == *id)
    })
}
