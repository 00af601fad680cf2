//! Taking in what is typed at a station of the check: who is present, hands, a remark. A word that looks like a name is asked about first.
//!
//! What cannot be taken stays in the line, with the reason. Never moves to another station.

use crate::app::editor::Editor;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::findings::anonymity;
use crate::member_check::{Label, Station, Telling, is_count_of_hands};
use crate::say;
use crate::text::{Id, Line};

/// Takes in what is typed. Returns whether it could be. Only where it `confirms`, a line is taken of which it was asked before whether it
/// names anybody.
pub(super) fn take(model: &mut Model, confirms: bool) -> bool {
    let words = model.words;
    hide_masked(model);
    write_as_noted(model);
    if ask_about_names(model, confirms) || ask_about_hands(model, confirms) {
        return false;
    }
    let Some(open) = &model.open else { return false };
    let Some(meeting) = &open.check.meeting else {
        return false;
    };
    let line = open.check.line.text();
    let question = asked(open);
    let taken = match (&meeting.at, &question) {
        (Station::Presence, _) => meeting.attend(&open.deck, line),
        (Station::Finding(id), _) if !open.check.is_remark() => meeting.raise_hands(id, line),
        (_, Some(id)) => meeting.note(&open.session, &open.deck, (id, open.check.editing), line),
        (_, None) => return true,
    };
    match taken {
        Ok(mut to) => {
            let elsewhere = question.filter(|_| open.check.is_elsewhere());
            let Some(open) = &mut model.open else { return false };
            let allowed = std::mem::take(&mut open.check.suspects);
            to.no_names.extend(allowed.iter().map(|word| Line::new(word)));
            // What was corrected may stand elsewhere among what is read back: the cursor stays on it.
            let places = to.reading(&open.session, &open.deck);
            let corrected = open.check.editing.filter(|_| to.at == Station::Reading);
            let now = corrected.and_then(|place| places.iter().position(|other| *other == place));
            open.check.at = now.unwrap_or(open.check.at);
            open.check.change(to);
            open.check.clear_line();
            open.check.selected = None;
            super::keep(model);
            if let Some(question) = elsewhere {
                told_where(model, &question);
            }
            true
        }
        Err(why) => {
            model.warn(why.say(words));
            false
        }
    }
}

/// Returns the question that what is typed belongs to; `None` where it is no remark.
pub(super) fn asked(open: &OpenSession) -> Option<Id> {
    let check = &open.check;
    let meeting = check.meeting.as_ref().filter(|_| check.is_remark())?;
    match check.editing {
        Some(at) => meeting.noted.get(at).map(|noted| noted.question.clone()),
        None => meeting.question_for(&open.session, &open.deck, check.line.text()),
    }
}

/// Says at which question a remark was noted that was made while something else is shown.
fn told_where(model: &mut Model, question: &Id) {
    let words = model.words;
    let said = model.open.as_ref().and_then(|open| {
        let n = number_of(open, question)?;
        Some(say!(words, "walk-noted-at", n = n.to_string()))
    });
    if let Some(said) = said {
        model.tell(said);
    }
}

/// Returns the number of a question, from 1.
pub(super) fn number_of(open: &OpenSession, question: &Id) -> Option<usize> {
    let questions = open.deck.member_check.as_ref().map(|plan| &plan.questions)?;
    questions
        .iter()
        .position(|other| other.id == *question)
        .map(|at| at + 1)
}

/// Puts what was chosen for masked names in their place in the line.
fn hide_masked(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let line = open.check.line.text();
    let hidden = open.masks.iter().fold(line.to_owned(), |line, mask| mask.hide(&line));
    if hidden != line {
        open.check.line = Editor::line(&hidden);
    }
}

/// Writes a remark in the sentence form of an account as it is noted: a function that may not be told is then told nowhere.
fn write_as_noted(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let Some(meeting) = open.check.meeting.as_ref().filter(|_| open.check.is_remark()) else {
        return;
    };
    let line = open.check.line.text();
    let noted = meeting.as_noted(&open.session, &open.deck, line);
    if noted != line {
        open.check.line = Editor::line(&noted);
    }
}

/// Asks whether a word of the line names anybody; once, where a second time `confirms` that none does. Returns whether it was asked now.
fn ask_about_names(model: &mut Model, confirms: bool) -> bool {
    let words = model.words;
    look_for_names(model);
    let Some(open) = &mut model.open else { return false };
    let check = &mut open.check;
    let presence = check
        .meeting
        .as_ref()
        .is_some_and(|meeting| meeting.at == Station::Presence);
    let line = check.line.text().to_owned();
    if presence {
        let named = line.split([',', ';']).find_map(|part| {
            let part = part.trim().trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
            anonymity::name_in_function(part).map(str::to_owned)
        });
        if let Some(name) = named {
            model.warn(say!(words, "check-name-as-function", name = name));
            return true;
        }
        return false;
    }
    if confirms && check.asked.as_ref() == Some(&line) {
        return false;
    }
    let names = check.suspects.join(", ");
    let own = of_oneself(open);
    if names.is_empty() && own.is_none() {
        return false;
    }
    open.check.asked = Some(line);
    match own.filter(|_| names.is_empty()) {
        Some(own) => model.warn(say!(words, "check-says-who", words = own)),
        None => model.warn(say!(words, "walk-name", names = names)),
    }
    true
}

/// Asks once whether a count of hands is meant as a remark: hands are counted at a conclusion, and one station further they would be
/// nobody's words. Returns whether it was asked now.
fn ask_about_hands(model: &mut Model, confirms: bool) -> bool {
    let words = model.words;
    let Some(open) = &mut model.open else { return false };
    let check = &mut open.check;
    let line = check.line.text().to_owned();
    if !check.is_remark() || !is_count_of_hands(&line) || confirms && check.asked.as_ref() == Some(&line) {
        return false;
    }
    check.asked = Some(line);
    model.warn(say!(words, "walk-hands-elsewhere"));
    true
}

/// Returns the words of a remark that is being noted with which the speaker says a function that may not be told.
fn of_oneself(open: &OpenSession) -> Option<String> {
    let meeting = open.check.meeting.as_ref()?;
    let told = meeting.telling(&open.deck).ok().filter(|_| open.check.is_remark())?;
    told.said_of_oneself(said(open.check.line.text(), Some(&told)))
}

/// Looks for words of the line that look like names.
pub(super) fn look_for_names(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    open.check.suspects = match &open.check.meeting {
        Some(meeting) if open.check.is_remark() => {
            let mut known = anonymity::known(&open.deck, &open.masks);
            known.extend(meeting.no_names.iter().map(ToString::to_string));
            let told = meeting.telling(&open.deck).ok();
            anonymity::names_in_line(&open.session, said(open.check.line.text(), told.as_ref()), &known)
        }
        _ => Vec::new(),
    };
}

/// Returns a line without the function before it: one of those present, which is told or not by the threshold. Anything else before a
/// colon is kept with the remark.
fn said<'a>(line: &'a str, told: Option<&Telling>) -> &'a str {
    match line.split_once(':') {
        Some((head, rest)) if told.is_some_and(|told| matches!(told.label(head), Label::Told(_))) => rest,
        _ => line,
    }
}
