//! Consent at the list of participants: given by one key, for everyone by two, refused only on purpose, archiving asked apart.
//!
//! Every change is one intent, undone as one. Never records a refusal from the key that grants consent.

use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::{Picker, PickerChoice};
use crate::app::doubtful;
use crate::app::model::Model;
use crate::app::note::maybe_of;
use crate::locale::{Words, list};
use crate::say;
use crate::session::{Answer, Archiving, Consent, Entity, Intent, Participant, Session};
use crate::text::{Id, value_of, word_of};

/// Returns whether sound is asked about in this session: only where there is a recording, or one is planned.
fn asks_sound(session: &Session) -> bool {
    !session.recordings.is_empty()
}

/// Returns what is asked, in words.
fn asked(words: &Words, session: &Session) -> String {
    let mut levels = vec![say!(words, "consent-talk")];
    if asks_sound(session) {
        levels.push(say!(words, "consent-sound"));
    }
    levels.push(say!(words, "consent-quote"));
    list(words, &levels)
}

/// Returns a consent with every level given that is asked and was not answered.
fn given(consent: Consent, sound: bool) -> Consent {
    let give = |answer| {
        if answer == Answer::Unasked {
            Answer::Given
        } else {
            answer
        }
    };
    Consent {
        talk: give(consent.talk),
        sound: if sound { give(consent.sound) } else { consent.sound },
        quote: give(consent.quote),
        ..consent
    }
}

fn refuses(consent: Consent) -> bool {
    [consent.talk, consent.sound, consent.quote].contains(&Answer::Refused)
}

/// Gives everything of one participant that is asked; who gave it already was not asked yet. A refusal stays.
pub(super) fn turn(model: &mut Model, who: Participant) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let mut consent = given(who.consent, asks_sound(&open.session));
    if consent == who.consent && refuses(consent) {
        return model.tell(say!(words, "consent-refusal-stays", who = who.id.to_string()));
    }
    if consent == who.consent {
        consent = Consent {
            archive: consent.archive,
            ..Consent::default()
        };
    }
    model.act(vec![Intent::Change(Participant { consent, ..who }.into())]);
}

/// Returns the participants of whom something is asked that they have not answered, as they are once they gave it.
fn all_given(session: &Session) -> Vec<Participant> {
    let sound = asks_sound(session);
    let give = |p: &Participant| Participant {
        consent: given(p.consent, sound),
        ..p.clone()
    };
    let people = session.participants.iter();
    people
        .filter(|p| given(p.consent, sound) != p.consent)
        .map(give)
        .collect()
}

/// Asks whether all who were not asked yet give consent.
pub(super) fn ask_all(model: &mut Model) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let (n, what) = (all_given(&open.session).len(), asked(words, &open.session));
    let title = match n {
        0 => return model.tell(say!(words, "consent-nobody-open")),
        n if n > 1 && n == open.session.participants.len() => {
            say!(words, "consent-everyone-title", n = n, what = what)
        }
        n => say!(words, "consent-all-title", n = n, what = what),
    };
    let rows = vec![
        PickerChoice::new("yes", &say!(words, "consent-all-yes")),
        PickerChoice::new("", &say!(words, "consent-all-no")),
    ];
    model
        .overlays
        .push(Overlay::Picker(Picker::new(title, rows), Pick::ConsentAll));
}

/// Gives the consent of all who were not asked yet.
pub(super) fn give_all(model: &mut Model) {
    let Some(open) = &model.open else { return };
    let intents = all_given(&open.session).into_iter().map(|p| Intent::Change(p.into()));
    model.act(intents.collect());
}

/// Asks what a participant refuses; the first choice is nothing.
pub(super) fn ask_refusal(model: &mut Model, who: &Participant) {
    let words = model.words;
    let rows = vec![
        PickerChoice::new("", &say!(words, "refuse-nothing")),
        PickerChoice::new("quote", &say!(words, "field-consent-quote")),
        PickerChoice::new("sound", &say!(words, "field-consent-sound")),
        PickerChoice::new("talk", &say!(words, "field-consent-talk")),
        PickerChoice::new("all", &say!(words, "refuse-all")),
    ];
    let title = say!(
        words,
        "refuse-title",
        who = who.id.to_string(),
        function = who.function.as_str()
    );
    model
        .overlays
        .push(Overlay::Picker(Picker::new(title, rows), Pick::Refuse(who.id.clone())));
}

/// Notes what a participant refuses.
pub(super) fn refuse(model: &mut Model, id: &Id, what: &str) {
    let Some(who) = participant(model, id) else { return };
    let mut consent = who.consent;
    match what {
        "quote" => consent.quote = Answer::Refused,
        "sound" => consent.sound = Answer::Refused,
        "talk" => consent.talk = Answer::Refused,
        "all" => consent = Consent::REFUSED,
        _ => return,
    }
    let Some(open) = &model.open else { return };
    let maybe = maybe_of(&open.session, id).into_iter();
    // What is no statement and no image has no speaker that could refuse.
    let maybe: Vec<Id> = maybe
        .filter(|id| open.session.find(id).is_some_and(|(_, item)| is_said(&item)))
        .collect();
    model.act(vec![Intent::Change(Participant { consent, ..who.clone() }.into())]);
    if refuses_words(consent) {
        doubtful::ask(model, &who, maybe, false);
    }
}

fn refuses_words(consent: Consent) -> bool {
    [consent.talk, consent.quote].contains(&Answer::Refused)
}

fn is_said(item: &Entity) -> bool {
    matches!(item, Entity::Statement(_) | Entity::Image(_))
}

/// Asks whether a participant may be kept in an archive; below it, the same for all who were not asked.
pub(super) fn ask_archive(model: &mut Model, who: &Participant) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let answers = [
        Archiving::Open,
        Archiving::Restricted,
        Archiving::No,
        Archiving::Unasked,
    ];
    let label = |answer: &Archiving| words.get(&format!("choice-consent-archive-{}", word_of(answer)));
    let mut rows: Vec<PickerChoice> = Vec::new();
    for answer in &answers {
        let mut row = PickerChoice::new(&word_of(answer), &label(answer));
        // Who was not asked yet is asked now: the cursor stands on the first answer.
        row.on = who.consent.archive == *answer && *answer != Archiving::Unasked;
        rows.push(row);
    }
    let n = unarchived(&open.session).count();
    for answer in answers.iter().take(3).filter(|_| n > 0) {
        let all = say!(words, "archive-all", n = n, answer = label(answer));
        rows.push(PickerChoice::new(&format!("all {}", word_of(answer)), &all));
    }
    let title = say!(
        words,
        "archive-title",
        who = who.id.to_string(),
        function = who.function.as_str()
    );
    model
        .overlays
        .push(Overlay::Picker(Picker::new(title, rows), Pick::Archive(who.id.clone())));
}

fn unarchived(session: &Session) -> impl Iterator<Item = &Participant> {
    let people = session.participants.iter();
    people.filter(|p| p.consent.archive == Archiving::Unasked)
}

/// Notes the answer about archiving, of one or of all who were not asked.
pub(super) fn archive(model: &mut Model, id: &Id, answer: &str) {
    let (all, word) = answer.strip_prefix("all ").map_or((false, answer), |word| (true, word));
    let Some(archive) = value_of::<Archiving>(word) else {
        return;
    };
    let Some(open) = &model.open else { return };
    let people: Vec<Participant> = if all {
        unarchived(&open.session).cloned().collect()
    } else {
        participant(model, id).into_iter().collect()
    };
    let change = |p: Participant| {
        let consent = Consent { archive, ..p.consent };
        Intent::Change(Participant { consent, ..p }.into())
    };
    model.act(people.into_iter().map(change).collect());
}

fn participant(model: &Model, id: &Id) -> Option<Participant> {
    model.open.as_ref()?.session.participant(id).cloned()
}
