//! Reminders of what had to be gone by now, said beside what a command prints.

use super::{Context, hint};
use crate::archive::retention::{self, Due, Unclear};
use crate::archive::study;
use crate::locale::Words;
use crate::say;
use crate::store::{self, Library};
use crate::text::{Line, scrub};

/// Says what of the library had to be gone; nothing where the study sets no dates.
pub(super) fn remind(context: &Context) {
    let words = context.words;
    let study = match study::study(&context.paths) {
        Ok(Some(study)) => study,
        Ok(None) => return,
        Err(error) => return hint(&error.say(words)),
    };
    let terms = &study.retention;
    if terms.attachments.is_none() && terms.masks.is_none() {
        return;
    }
    let Ok(all) = Library::new(&context.paths).list() else {
        return;
    };
    match retention::due(&context.paths, terms, &all, store::now().date()) {
        Err(Unclear(value)) => hint(&say!(words, "retention-unclear", value = Line::new(&value).to_string())),
        Ok(due) => due.iter().for_each(|one| hint(&told(words, one))),
    }
}

/// Says what of a session had to be gone, since when, and how it goes.
fn told(words: &Words, due: &Due) -> String {
    let option = due.what.word();
    let what = words.get(&format!("retention-{option}"));
    let (name, day) = (scrub(&due.name).into_owned(), due.day.to_string());
    say!(
        words,
        "retention-due",
        name = name,
        what = what,
        day = day,
        option = option
    )
}
