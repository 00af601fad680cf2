//! What may be of somebody who withdraws or refuses, although it is noted for another, for a function or for nobody: asked about, one by
//! one. Never takes anything away without an answer.

use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::{Picker, PickerChoice};
use crate::app::erase;
use crate::app::model::Model;
use crate::app::note::given_to;
use crate::locale::{Words, list};
use crate::say;
use crate::session::{Entity, Erasure, Intent, Participant, Session, Speaker};
use crate::text::{Id, shorten};

/// How much of a text the question shows, in columns.
const SHOWN: usize = 300;

/// Asks whether the first of `left` that is still there is of `who`.
pub(super) fn ask(model: &mut Model, who: &Participant, mut left: Vec<Id>, withdraws: bool) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    left.retain(|id| open.session.find(id).is_some());
    let Some((_, item)) = left.first().and_then(|id| open.session.find(id)) else {
        return;
    };
    let title = say!(
        words,
        "doubt-title",
        who = who.id.to_string(),
        function = who.function.as_str(),
        text = shown(&item)
    );
    let about = say!(words, "doubt-noted", speaker = noted_for(words, &open.session, &item));
    let mut rows = vec![PickerChoice::new("keep", &say!(words, "doubt-keep"))];
    match withdraws {
        true => {
            if has_function(&item) {
                rows.push(PickerChoice::new("unknown", &say!(words, "function-unknown")));
            }
            rows.push(PickerChoice::new("remove", &say!(words, "doubt-remove")));
        }
        false => rows.push(PickerChoice::new(
            "give",
            &say!(words, "doubt-give", who = who.id.to_string()),
        )),
    }
    let pick = Pick::Doubtful {
        who: Box::new(who.clone()),
        left,
        withdraws,
    };
    let picker = Picker::new(title, rows).about(vec![about]);
    model.overlays.push(Overlay::Picker(picker, pick));
}

/// Carries out what was answered about the first of `left`, and asks after the next.
pub(super) fn settle(model: &mut Model, who: &Participant, mut left: Vec<Id>, withdraws: bool, choice: &str) {
    if left.is_empty() {
        return;
    }
    let id = left.remove(0);
    let item = |model: &Model| model.open.as_ref()?.session.find(&id).map(|(_, item)| item);
    match choice {
        "remove" => {
            erase::of_person(model, &who.id, |open| {
                Erasure::removal(&open.session, &who.id, vec![id.clone()])
            });
        }
        "unknown" => {
            if let Some(item) = item(model).map(without_functions) {
                model.act(vec![Intent::Change(item)]);
            }
        }
        "give" => {
            let session = model.open.as_ref().map(|open| &open.session);
            let given = session.and_then(|session| given_to(session, item(model)?, &who.id));
            if let Some(given) = given {
                model.act(vec![Intent::Change(given)]);
            }
        }
        _ => {}
    }
    ask(model, who, left, withdraws);
}

/// Returns the words of a thing between quotation marks.
fn shown(item: &Entity) -> String {
    let text = match item {
        Entity::Statement(said) => said.text.to_string(),
        Entity::Image(image) => image.image.to_string(),
        Entity::Partner(partner) => partner.name.to_string(),
        Entity::Gap(gap) => gap.text.to_string(),
        Entity::Conclusion(conclusion) => conclusion.text.to_string(),
        Entity::Memo(memo) => memo.text.to_string(),
        _ => String::new(),
    };
    format!("“{}”", shorten(&text.replace('\n', " / "), SHOWN, "…"))
}

/// Returns the speakers of a thing.
fn speakers(item: &Entity) -> &[Speaker] {
    match item {
        Entity::Statement(said) => &said.speakers,
        Entity::Image(image) => &image.speakers,
        _ => &[],
    }
}

fn has_function(item: &Entity) -> bool {
    speakers(item).iter().any(|one| matches!(one, Speaker::Function(_)))
}

/// Returns for whom a thing is noted, in words.
fn noted_for(words: &Words, session: &Session, item: &Entity) -> String {
    let name = |speaker: &Speaker| match speaker {
        Speaker::Participant(id) => {
            let function = session.function_of(speaker).map(|function| format!(" ({function})"));
            format!("{id}{}", function.unwrap_or_default())
        }
        Speaker::Function(function) => format!("‘{function}’"),
        Speaker::Group => say!(words, "speaker-group"),
    };
    let names: Vec<String> = speakers(item).iter().map(name).collect();
    match names.is_empty() {
        true => say!(words, "doubt-nobody"),
        false => list(words, &names),
    }
}

/// Returns a thing without the functions among its speakers.
fn without_functions(mut item: Entity) -> Entity {
    let stays = |one: &Speaker| !matches!(one, Speaker::Function(_));
    match &mut item {
        Entity::Statement(said) => said.speakers.retain(stays),
        Entity::Image(image) => image.speakers.retain(stays),
        _ => {}
    }
    item
}
