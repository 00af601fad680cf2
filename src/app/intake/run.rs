//! The steps of taking a transcript in: what each answer leads to.

use super::form::{NAME, NO_NAME, REST, about, voice};
use super::leave::forget;
use super::state::IntakeState;
use crate::app::command::Command;
use crate::app::dialog::form::DialogForm;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::{Picker, PickerChoice};
use crate::app::dialog::purpose::{IntakeStep, Purpose};
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::app::{erase, memos, talk};
use crate::findings::intake::speakers::{Given, Missing, UNVOICED, names};
use crate::findings::intake::when::{read_shift, shown_shift};
use crate::findings::intake::{Hindrance, Intake, IntakeFile, TakenTranscript};
use crate::locale::Words;
use crate::say;
use crate::session::{Erasure, Intent, Mask, Moment, settled, with_new_masks};
use crate::text::Line;
use crate::transcript::{CueReading, SessionSound};

/// Names that are listed where several complete a path.
const MOST: usize = 12;

/// Returns whether names may stand in clear in this window: where memos may be read, and where the group may read names.
pub fn may_be_read(model: &Model) -> bool {
    let aloud = || model.open.as_ref().is_some_and(|open| open.intake.aloud);
    memos::may_be_read(model) || aloud()
}

/// Begins: asks for the file, and before that whether the group may read names, where it reads along.
pub(in crate::app) fn begin(model: &mut Model) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    if !open.writable {
        return model.warn(say!(words, "read-only"));
    }
    open.intake = IntakeState::default();
    if memos::may_be_read(model) {
        return model.fill_in(Purpose::Intake(IntakeStep::File));
    }
    let rows = vec![
        PickerChoice::new("no", &say!(words, "intake-aloud-no")),
        PickerChoice::new("yes", &say!(words, "intake-aloud-yes")),
    ];
    let about = vec![say!(words, "intake-aloud-about")];
    let picker = Picker::new(say!(words, "intake-aloud-title"), rows).about(about);
    model.overlays.push(Overlay::Picker(picker, Pick::NamesAloud));
}

/// Takes the answer whether the group may read names.
pub(in crate::app) fn allowed(model: &mut Model, answer: &str) {
    if answer != "yes" {
        return;
    }
    if let Some(open) = &mut model.open {
        open.intake.aloud = true;
    }
    model.fill_in(Purpose::Intake(IntakeStep::File));
}

/// Completes the path where the topmost form asks for the file; whether that was asked.
pub(in crate::app) fn complete(model: &mut Model, command: &Command) -> bool {
    let Some(Overlay::Form(form, Purpose::Intake(IntakeStep::File))) = model.overlays.last() else {
        return false;
    };
    let asked = *command == Command::Down;
    if asked {
        let text = form.get("file").to_owned();
        model.ask(Effect::CompletePath(text));
    }
    asked
}

/// Puts a path that was completed into the form, with the names that are possible behind it.
pub(in crate::app) fn completed(model: &mut Model, path: &str, names: &[String]) {
    let words = model.words;
    let Some(Overlay::Form(form, Purpose::Intake(IntakeStep::File))) = model.overlays.last_mut() else {
        return;
    };
    let Some(field) = form.fields.first_mut() else { return };
    field.value.set(path);
    field.under = match names.len() {
        0 => vec![say!(words, "intake-no-file-begins")],
        1 => Vec::new(),
        _ => names.iter().take(MOST).cloned().collect(),
    };
    if names.len() > MOST {
        field
            .under
            .push(say!(words, "transcript-odd-more", count = names.len() - MOST));
    }
}

/// Takes in the answers of a step, the topmost form.
pub(in crate::app) fn hand_in(model: &mut Model, step: IntakeStep) {
    match step {
        IntakeStep::File => ask_for_file(model),
        IntakeStep::Speakers => take_speakers(model),
        IntakeStep::Names => take_names(model),
        IntakeStep::Time => take_time(model),
    }
}

fn ask_for_file(model: &mut Model) {
    let text = topmost(model).map(|form| form.get("file").trim().to_owned());
    match text.unwrap_or_default() {
        text if text.is_empty() => fault(model, 0, say!(model.words, "intake-file-hint")),
        text => model.ask(Effect::ReadTranscript(text)),
    }
}

/// Takes files that were read, or why they cannot be.
pub(in crate::app) fn read(model: &mut Model, read: Result<Vec<IntakeFile>, String>) {
    if !matches!(
        model.overlays.last(),
        Some(Overlay::Form(_, Purpose::Intake(IntakeStep::File)))
    ) {
        return;
    }
    match read {
        Err(why) => fault(model, 0, why),
        Ok(sources) => {
            if let Some(open) = &mut model.open {
                open.intake = open.intake.begun(sources);
            }
            model.fill_in(Purpose::Intake(IntakeStep::Speakers));
        }
    }
}

fn take_speakers(model: &mut Model) {
    let words = model.words;
    let (Some(Overlay::Form(form, _)), Some(open)) = (model.overlays.last(), &model.open) else {
        return;
    };
    let mut given = Given::default();
    for field in &form.fields {
        if let (Some(name), Some(voice)) = (about(field), voice(&field.value.raw())) {
            given.give(name, voice);
        }
    }
    let reading = open.intake.source.as_ref().map(|source| &source.reading);
    let missing = reading.and_then(|reading| given.missing(&[reading], &open.session));
    let at = |name: &str| form.fields.iter().position(|field| about(field) == Some(name));
    let open_field = match &missing {
        Some(Missing::Speakers(names)) => {
            let first = names.iter().filter_map(|name| Some((at(name)?, name))).min();
            first.map(|(at, name)| (at, say!(words, "intake-who", name = name.to_string())))
        }
        Some(Missing::Voices) => at(UNVOICED).map(|at| (at, say!(words, "intake-no-voices"))),
        Some(Missing::Refused) => at(UNVOICED).map(|at| (at, say!(words, "intake-no-voices-refused"))),
        None => None,
    };
    if let Some((at, text)) = open_field {
        return fault(model, at, text);
    }
    if let Some(open) = &mut model.open {
        open.intake.given = given;
    }
    go_on(model);
}

fn take_names(model: &mut Model) {
    let words = model.words;
    let (Some(Overlay::Form(form, _)), Some(open)) = (model.overlays.last(), &mut model.open) else {
        return;
    };
    let rest = form.get(REST).to_owned();
    let mut answered = Vec::new();
    for (at, field) in form.fields.iter().enumerate() {
        let Some(word) = about(field) else { continue };
        let answer = match field.value.raw() {
            own if own.is_empty() => rest.clone(),
            own => own,
        };
        if answer.is_empty() {
            let text = say!(words, "intake-name-open", word = word.to_owned());
            return fault(model, at, text);
        }
        answered.push((Line::new(word), answer));
    }
    let answers = &mut open.intake.answers;
    for (word, answer) in answered {
        answers.mask.retain(|old| *old != word);
        answers.keep.retain(|old| *old != word);
        match answer.as_str() {
            NAME => answers.mask.push(word),
            NO_NAME => answers.keep.push(word),
            _ => {}
        }
    }
    go_on(model);
}

/// Works out what the file becomes, and asks what is still open: words, or else the time.
fn go_on(model: &mut Model) {
    let (words, now) = (model.words, model.now);
    let Some(open) = &mut model.open else { return };
    open.intake.why = None;
    let mut worked = work_out(open, words, now, None);
    if let Err(hindrance @ (Hindrance::OtherSession(_) | Hindrance::Overlap(..))) = &worked {
        open.intake.why = Some(say_why(words, hindrance));
        worked = work_out(open, words, now, Some(None));
    }
    let step = match worked {
        Ok(taken) => {
            open.intake.taken = Some(taken);
            IntakeStep::Time
        }
        Err(Hindrance::Doubts(questions) | Hindrance::Names(questions)) => {
            open.intake.questions = questions;
            IntakeStep::Names
        }
        Err(hindrance) => {
            let text = say_why(words, &hindrance);
            return fault_here(model, text);
        }
    };
    if step == IntakeStep::Names && is_on_top(model, IntakeStep::Names) {
        model.overlays.pop();
    }
    model.fill_in(Purpose::Intake(step));
}

fn work_out(
    open: &OpenSession,
    words: &Words,
    at: Moment,
    shift: Option<Option<i64>>,
) -> Result<TakenTranscript, Hindrance> {
    let state = &open.intake;
    let Some(source) = &state.source else {
        return Err(Hindrance::Doubts(Vec::new()));
    };
    let after: Vec<&CueReading> = state.after.iter().map(|source| &source.reading).collect();
    let intake = Intake {
        others: &names(&after),
        session: &open.session,
        deck: &open.deck,
        masks: &open.masks,
        words,
        given: &state.given,
        answers: &state.answers,
        despite: false,
        shift,
        at,
    };
    intake.talk(source, &open.sound.talks)
}

/// Returns why a transcript is not taken in as it is.
fn say_why(words: &Words, hindrance: &Hindrance) -> String {
    match hindrance.clone() {
        Hindrance::Doubts(_) | Hindrance::Names(_) => say!(words, "intake-names-about"),
        Hindrance::OtherSession(count) => say!(words, "intake-other-session", count = count),
        Hindrance::Twice(name) => say!(words, "transcript-twice", name = name),
        Hindrance::Same(share, name) => say!(words, "transcript-same-talk", share = share, name = name),
        Hindrance::Overlap(minutes, name) => say!(words, "intake-overlap", minutes = minutes, name = name),
    }
}

/// Takes the shift in and hands the transcript to the disk.
fn take_time(model: &mut Model) {
    let (words, now) = (model.words, model.now);
    let typed = topmost(model).map(|form| form.get("shift").trim().to_owned());
    let typed = typed.unwrap_or_default();
    let Some(open) = &mut model.open else { return };
    if open.intake.handed {
        return model.tell(say!(words, "intake-being-kept"));
    }
    let proposed = open.intake.taken.as_ref().filter(|_| open.intake.why.is_none());
    let as_proposed = proposed.is_some_and(|taken| shown_shift(words, taken.placed.shift) == typed);
    let shift = match as_proposed {
        true => None,
        false => match read_shift(words, &typed) {
            Ok(shift) => Some(shift),
            Err(text) => return fault(model, 0, text),
        },
    };
    match work_out(open, words, now, shift) {
        Ok(taken) => hand_on(model, taken),
        Err(hindrance) => fault(model, 0, say_why(words, &hindrance)),
    }
}

/// Masks the names in what is noted already, and hands the transcript to the disk.
fn hand_on(model: &mut Model, taken: TakenTranscript) {
    let words = model.words;
    let names: Vec<Mask> = taken
        .masks
        .iter()
        .filter(|mask| mask.to.is_some() && !mask.tells())
        .cloned()
        .collect();
    for mask in &names {
        hide(model, mask);
    }
    let Some(open) = &mut model.open else { return };
    open.masks = settled(with_new_masks(&open.masks, taken.masks.clone()));
    open.draft_stale = true;
    open.intake.handed = true;
    let session = Box::new(open.session.clone());
    let (masks, talk) = (open.masks.clone(), Box::new(taken.talk.clone()));
    open.intake.taken = Some(taken);
    model.ask(Effect::TakeTranscript { session, masks, talk });
    model.tell(say!(words, "intake-being-kept"));
}

/// Masks a name in the record, where that tells it, and in what is half-typed.
fn hide(model: &mut Model, mask: &Mask) {
    let words = model.words;
    let (Some(open), Some(to)) = (&mut model.open, mask.to.clone()) else {
        return;
    };
    let from = mask.from.clone();
    let replace = Intent::Replace {
        from: from.clone(),
        to: to.clone(),
    };
    if open.session.decide(replace).is_err() {
        return open.hide(&from, &to, &[]);
    }
    let erasure = Erasure::masking(&open.session, from, to.clone());
    let done = say!(words, "masked", mask = to.to_string());
    // What the session refuses was not told by it.
    let _ = erase::carry_out(model, erasure, done);
}

/// Takes in that the transcript is on the disk: the forms close, and the next file is asked about; after the last, the screen of the
/// transcripts opens at its first turn.
pub(in crate::app) fn taken(model: &mut Model, name: &str, sound: SessionSound, left: &[String]) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    open.sound = sound;
    let (next, taken) = std::mem::take(&mut open.intake).next();
    let goes_on = next.source.is_some();
    open.intake = next;
    let talks = &open.sound.talks;
    let first = talks
        .iter()
        .find(|(other, _)| other == name)
        .and_then(|(_, talk)| talk.turns.first());
    let first = first.map(|turn| turn.id.clone());
    talk::forget(model);
    let stayed = is_on_top(model, IntakeStep::Time);
    model
        .overlays
        .retain(|overlay| !matches!(overlay, Overlay::Form(_, Purpose::Intake(_)) | Overlay::Talk(_)));
    match first.filter(|_| stayed && !goes_on) {
        Some(first) => talk::open_at(model, &first),
        None if stayed && goes_on => model.fill_in(Purpose::Intake(IntakeStep::Speakers)),
        None => {}
    }
    let unread = if stayed { None } else { forget(model) };
    let Some(taken) = taken else { return };
    let mut said = say!(
        words,
        "transcript-kept",
        name = name.to_owned(),
        turns = taken.talk.turns.len(),
        replaced = taken.talk.from.replaced.values().sum::<u64>(),
        withheld = taken.talk.from.withheld
    );
    if !left.is_empty() {
        said = format!("{said} {}", say!(words, "transcript-may-tell", files = left.join(", ")));
    }
    model.tell(unread.map_or(said.clone(), |unread| format!("{said} {unread}")));
}

/// Says in the last form why the disk does not take the transcript.
pub(in crate::app) fn trouble(model: &mut Model, what: &str) {
    let handed = model.open.as_ref().is_some_and(|open| open.intake.handed);
    if handed && is_on_top(model, IntakeStep::Time) {
        fault(model, 0, what.to_owned());
    }
}

fn topmost(model: &Model) -> Option<&DialogForm> {
    match model.overlays.last() {
        Some(Overlay::Form(form, Purpose::Intake(_))) => Some(form),
        _ => None,
    }
}

fn is_on_top(model: &Model, step: IntakeStep) -> bool {
    matches!(model.overlays.last(), Some(Overlay::Form(_, Purpose::Intake(top))) if *top == step)
}

/// Says what is wrong, and goes to the field that it is about.
fn fault(model: &mut Model, at: usize, text: String) {
    if let Some(Overlay::Form(form, _)) = model.overlays.last_mut() {
        (form.at, form.fault) = (at, Some(text));
    }
}

/// Says what is wrong without leaving the field.
fn fault_here(model: &mut Model, text: String) {
    let at = topmost(model).map_or(0, |form| form.at);
    fault(model, at, text);
}
