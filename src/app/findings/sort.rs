//! Statements: which theme each goes to, and which words of it are printed.

use crate::app::ask;
use crate::app::dialog::forms::other::unsorted;
use crate::app::dialog::pick::{FindingsPick, Pick};
use crate::app::dialog::picker::PickerChoice;
use crate::app::dialog::purpose::Purpose;
use crate::app::findings::evidence;
use crate::app::findings::state::FindingsView;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::say;
use crate::session::{Conclusion, Entity, EntityKind, Intent, Statement, Theme};
use crate::text::Id;

/// The id of the choice that makes a new theme; no theme can bear it.
const NEW: &str = "+";

/// Returns the statement with the cursor: that of the evidence, or the only one of the sentence.
fn statement(model: &mut Model) -> Option<Statement> {
    let open = model.open.as_ref()?;
    let mut found = candidates(open);
    if found.len() == 1 {
        return found.pop();
    }
    let words = model.words;
    if found.is_empty() {
        model.tell(say!(words, "only-statements"));
    } else {
        evidence::open_list(model);
        model.tell(say!(words, "choose-statement"));
    }
    None
}

fn candidates(open: &OpenSession) -> Vec<Statement> {
    let ids = match open.findings.view {
        FindingsView::Evidence { at } => evidence::listed(open).get(at).cloned().into_iter().collect(),
        _ => evidence::listed(open),
    };
    ids.iter()
        .filter_map(|id| open.session.statement(id))
        .cloned()
        .collect()
}

/// Asks which theme the statement with the cursor goes to.
pub(super) fn ask_theme(model: &mut Model) {
    let words = model.words;
    let Some(statement) = statement(model) else { return };
    let Some(open) = &model.open else { return };
    let mut rows = vec![PickerChoice::new(NEW, &say!(words, "theme-new"))];
    for theme in in_order(open) {
        let on = theme.evidence.contains(&statement.id);
        let about = open.deck.aspect_title(&theme.aspect, words.lang());
        rows.push(PickerChoice {
            id: theme.id.to_string(),
            label: theme.title.to_string(),
            detail: if on { format!("✓ {about}") } else { about },
            on,
        });
    }
    let pick = Pick::Findings(FindingsPick::Theme(statement.id));
    ask::put(model, say!(words, "cmd-sort"), rows, pick);
}

/// Returns the themes in the order of the questions they answer; those that answer none of the deck's come last.
fn in_order(open: &OpenSession) -> Vec<&Theme> {
    let aspects = open.deck.aspects();
    let place = |theme: &&Theme| aspects.iter().position(|aspect| aspect.id == theme.aspect);
    let mut themes: Vec<&Theme> = open.session.themes.iter().collect();
    themes.sort_by_key(|theme| place(theme).unwrap_or(aspects.len()));
    themes
}

/// Puts a statement under a theme; under the one it stands in already: takes it out.
pub(super) fn put(model: &mut Model, statement: &Id, theme: &str) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    if theme == NEW {
        return model.fill_in(Purpose::Theme(None, vec![statement.clone()]));
    }
    let Some(mut theme) = open.session.themes.iter().find(|t| t.id == *theme).cloned() else {
        return;
    };
    let mut intents = unsorted(&open.session, std::slice::from_ref(statement), Some(&theme.id));
    ask::toggle(&mut theme.evidence, statement);
    let title = theme.title.to_string();
    intents.push(Intent::Change(theme.into()));
    if model.act(intents) {
        model.tell(say!(words, "sorted", theme = title));
    }
}

/// Opens the form for the words of a statement that are printed.
pub(super) fn ask_excerpt(model: &mut Model) {
    let Some(statement) = statement(model) else { return };
    model.fill_in(Purpose::Excerpt(statement.id));
}

/// Takes the thing with the cursor away: a conclusion or a theme goes, a quote is no longer printed, the rest stays.
pub(super) fn remove(model: &mut Model) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let item = evidence::subject(open);
    if let FindingsView::Evidence { at } = open.findings.view {
        let gone = evidence::listed(open).get(at).cloned();
        let on = item.filter(|item| {
            matches!(
                item.kind(),
                EntityKind::Theme | EntityKind::Conclusion | EntityKind::Gap
            )
        });
        return match (on, gone) {
            (Some(on), Some(id)) => evidence::turn(model, on.id(), &id),
            _ => model.tell(say!(words, "found-only-own")),
        };
    }
    match item {
        // What a rule proposed is kept as turned down, so that it does not come back.
        Some(Entity::Conclusion(conclusion)) if conclusion.rule.is_some() => {
            let dropped = Conclusion {
                dropped: true,
                ..conclusion
            };
            if model.act(vec![Intent::Change(dropped.into())]) {
                model.tell(say!(words, "proposal-dropped"));
            }
        }
        Some(Entity::Conclusion(_) | Entity::Theme(_) | Entity::Gap(_) | Entity::Image(_)) => {
            let Some(id) = item.map(|item| item.id().clone()) else {
                return;
            };
            if model.act(vec![Intent::Remove(id.clone())]) {
                model.tell(say!(words, "removed", id = id.to_string()));
            }
        }
        Some(Entity::Statement(statement)) => {
            let hidden = Statement {
                print: Some(false),
                ..statement
            };
            if model.act(vec![Intent::Change(hidden.into())]) {
                model.tell(say!(words, "not-printed"));
            }
        }
        _ => model.tell(say!(words, "remove-only-own")),
    }
}
