//! The closing: one question at a time, and what was answered to it.
//!
//! Says which question is asked, goes to the next and back, and finds the answers of each. Never leaves the closing without a
//! question where its deck has one, and never changes a session: `card` notes what is typed.

use super::note::Note;
use super::{Model, Open};
use crate::deck::{ClosingQuestion, Deck};
use crate::say;
use crate::session::{Entity, Image, Intent, Place, Session, Statement, some_text};
use crate::text::{Id, Line, Text};

/// The marks that may stand between an image and its reason, as they are typed.
const BETWEEN: [&str; 4] = [" - ", " – ", " — ", ": "];

impl Open {
    /// Returns the closing question that is asked, wherever the talk is; none where the deck has none.
    pub fn asked(&self) -> Option<&ClosingQuestion> {
        let closing = &self.deck.closing;
        let chosen = closing
            .iter()
            .find(|question| Some(&question.id) == self.asked.as_ref());
        chosen.or(closing.first())
    }

    /// Returns the number of the closing question that is asked, counted from 0.
    pub fn asked_at(&self) -> usize {
        let asked = self.asked().map(|question| &question.id);
        let found = self.deck.closing.iter().position(|other| Some(&other.id) == asked);
        found.unwrap_or(0)
    }

    /// Returns whether what is typed at the closing becomes an image and why.
    pub fn asks_image(&self) -> bool {
        self.asked().is_some_and(|question| self.deck.asks_for_image(question))
    }

    /// Asks another closing question. What is half-typed stays with the question it was typed at.
    pub fn ask(&mut self, question: &Id) {
        let Some(before) = self.asked().map(|question| question.id.clone()) else {
            return;
        };
        if before == *question || !self.deck.closing.iter().any(|other| other.id == *question) {
            self.asked = Some(before);
            return;
        }
        let line = self.notes.remove(&Place::Closing).unwrap_or_default();
        let next = self.parked.remove(question).unwrap_or_else(|| Note {
            speakers: line.speakers.clone(),
            ..Note::default()
        });
        if !line.is_blank() {
            self.parked.insert(before, line);
        }
        self.notes.insert(Place::Closing, next);
        self.asked = Some(question.clone());
        (self.selected, self.draft_stale) = (None, true);
    }

    /// Asks the closing question whose number the line begins with. The words behind the number answer it and go along; where something
    /// half-typed waits there, they stay here with the number and answer it once they are noted.
    pub(super) fn ask_by_number(&mut self) {
        let Some(line) = self.notes.get_mut(&Place::Closing) else {
            return;
        };
        let Some(question) = line.question.take() else { return };
        if line.is_blank() {
            self.ask(&question);
        } else if self.parked.contains_key(&question) {
            line.question = Some(question);
        } else if let Some(line) = self.notes.remove(&Place::Closing) {
            self.ask(&question);
            self.notes.insert(Place::Closing, line);
        }
    }

    /// Asks the closing question under which a statement or image stands; nothing changes where it stands under none.
    pub fn ask_about(&mut self, id: &Id) {
        let home = self.deck.closing.iter().map(|question| question.id.clone());
        let home = home.into_iter().find(|question| listed(self, question).contains(id));
        if let Some(question) = home {
            self.ask(&question);
        }
    }
}

/// Goes `by` questions further at the closing; false where that leaves it.
pub(super) fn turn(model: &mut Model, by: isize) -> bool {
    let Some(open) = model.open.as_mut().filter(|open| at_closing(open)) else {
        return false;
    };
    let to = open.asked_at().checked_add_signed(by);
    let Some(question) = to.and_then(|to| open.deck.closing.get(to)).map(|q| q.id.clone()) else {
        return false;
    };
    (open.over, open.selected) = (false, None);
    open.ask(&question);
    true
}

/// Asks the next or previous question, with the first behind the last.
pub(super) fn go_round(open: &mut Open, by: isize) {
    let count = open.deck.closing.len();
    if count == 0 {
        return;
    }
    let to = (open.asked_at() as isize + by).rem_euclid(count as isize) as usize;
    if let Some(question) = open.deck.closing.get(to).map(|question| question.id.clone()) {
        open.ask(&question);
    }
}

/// Asks the first question of whoever comes to the closing from the place before; the last of whoever comes from behind.
pub(super) fn enter(open: &mut Open, last: bool) {
    let question = if last {
        open.deck.closing.last()
    } else {
        open.deck.closing.first()
    };
    if let Some(question) = question.map(|question| question.id.clone()) {
        open.ask(&question);
    }
}

fn at_closing(open: &Open) -> bool {
    open.session.progress.place == Place::Closing
}

/// What was answered to a closing question.
#[derive(Debug, Default)]
pub struct Answers<'a> {
    /// The statements, in the order noted.
    pub said: Vec<&'a Statement>,
    /// The images, where the question asks for one.
    pub images: Vec<&'a Image>,
    /// Statements that belong to no card and no question; they stand under one question only.
    pub loose: Vec<&'a Statement>,
}

impl Answers<'_> {
    /// Returns whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.said.is_empty() && self.images.is_empty() && self.loose.is_empty()
    }

    /// Returns the ids in the order of the screen.
    pub fn ids(&self) -> Vec<Id> {
        let said = self.said.iter().map(|s| s.id.clone());
        let images = self.images.iter().map(|i| i.id.clone());
        let loose = self.loose.iter().map(|s| s.id.clone());
        said.chain(images).chain(loose).collect()
    }
}

/// Returns what was answered to a closing question of this deck.
///
/// An image that names no question of this deck stands under the first that asks for one, else under the first. A statement without card and question
/// stands under the first that asks for no image: nothing that was noted is out of sight.
pub fn answers<'a>(session: &'a Session, deck: &Deck, question: &Id) -> Answers<'a> {
    let first = |image: bool| {
        let fits = |q: &&ClosingQuestion| deck.asks_for_image(q) == image;
        deck.closing.iter().find(fits).map(|q| &q.id)
    };
    let images = |image: &&Image| {
        let own = image.question.as_ref().filter(|id| asks_for_image(deck, id));
        own.or(first(true)).or(deck.closing.first().map(|q| &q.id)) == Some(question)
    };
    let home = first(false).or(deck.closing.first().map(|q| &q.id)) == Some(question);
    let all = || session.statements.iter();
    Answers {
        said: all().filter(|s| s.question.as_ref() == Some(question)).collect(),
        images: session.images.iter().filter(images).collect(),
        loose: all().filter(|s| home && is_loose(s, deck)).collect(),
    }
}

fn asks_for_image(deck: &Deck, id: &Id) -> bool {
    deck.closing.iter().any(|q| q.id == *id && deck.asks_for_image(q))
}

/// Returns whether a statement belongs to no card and to no question of the closing.
pub fn is_loose(statement: &Statement, deck: &Deck) -> bool {
    let asked = deck.closing.iter().any(|q| Some(&q.id) == statement.question.as_ref());
    statement.card.is_none() && !asked
}

/// Returns what stands under a closing question, in the order of the screen.
fn listed(open: &Open, question: &Id) -> Vec<Id> {
    answers(&open.session, &open.deck, question).ids()
}

/// Returns an image and, behind the first mark between the two, why: `a parachute - many colours, one cloth`.
pub fn image_parts(text: &str) -> (&str, Option<&str>) {
    let cut = BETWEEN.iter().filter_map(|mark| Some((text.find(mark)?, mark.len())));
    match cut.min() {
        Some((at, mark)) => (
            text.get(..at).unwrap_or(text).trim(),
            text.get(at + mark..).map(str::trim).filter(|why| !why.is_empty()),
        ),
        None => (text.trim(), None),
    }
}

/// Returns the answer `item` as it is under another closing question: words become an image where one is asked for, and an image becomes
/// words where none is.
pub(super) fn moved(item: &Entity, to: &ClosingQuestion, deck: &Deck) -> Option<Entity> {
    let question = Some(to.id.clone());
    let asks_image = deck.asks_for_image(to);
    let of_image = question.clone().filter(|_| several_images(deck));
    match item.clone() {
        Entity::Statement(old) if asks_image => {
            let (image, why) = image_parts(&old.text);
            let new = Image {
                image: Line::new(image),
                why: why.and_then(some_text),
                speakers: old.speakers,
                question: of_image,
                at: old.at,
                ..Image::default()
            };
            Some(new.into())
        }
        Entity::Statement(old) => Some(Statement { question, ..old }.into()),
        Entity::Image(old) if asks_image => Some(
            Image {
                question: of_image,
                ..old
            }
            .into(),
        ),
        Entity::Image(old) => {
            let why = old.why.as_ref().map(|why| format!(" - {why}")).unwrap_or_default();
            let new = Statement {
                text: Text::new(&format!("{}{why}", old.image)),
                speakers: old.speakers,
                question,
                at: old.at,
                ..Statement::default()
            };
            Some(new.into())
        }
        _ => None,
    }
}

/// Returns whether a theme, gap or conclusion rests on this thing.
pub(super) fn is_evidence(session: &Session, id: &Id) -> bool {
    session.themes.iter().any(|theme| theme.evidence.contains(id))
        || session.gaps.iter().any(|gap| gap.evidence.contains(id))
        || session
            .conclusions
            .iter()
            .any(|conclusion| conclusion.evidence.contains(id))
}

/// Returns whether more than one closing question asks for an image.
pub(super) fn several_images(deck: &Deck) -> bool {
    let images = deck.closing.iter().filter(|q| deck.asks_for_image(q));
    images.count() > 1
}

/// Moves the answer with the cursor to the next or previous closing question; where none is chosen, that question is asked.
pub(super) fn turn_answer(model: &mut Model, by: isize) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let free = open.note().is_none_or(Note::is_blank);
    let chosen = open
        .selected
        .as_ref()
        .filter(|_| free)
        .and_then(|id| open.session.find(id));
    let Some((_, item)) = chosen else {
        return go_round(open, by);
    };
    let count = open.deck.closing.len().max(1);
    let to = (open.asked_at() as isize + by).rem_euclid(count as isize) as usize;
    let Some(to) = open.deck.closing.get(to).cloned() else {
        return;
    };
    let Some(new) = moved(&item, &to, &open.deck) else {
        return;
    };
    let id = item.id().clone();
    let intents = if new.kind() == item.kind() {
        vec![Intent::Change(new)]
    } else if is_evidence(&open.session, &id) {
        return model.warn(say!(words, "closing-is-evidence"));
    } else {
        vec![Intent::Remove(id.clone()), Intent::Add(new)]
    };
    if model.act(intents)
        && let Some(open) = &mut model.open
    {
        open.ask(&to.id);
        let last = open.answers().ids().last().cloned();
        open.selected = Some(id).filter(|id| open.session.find(id).is_some()).or(last);
    }
}

#[cfg(test)]
mod tests {
    use super::image_parts;

    #[test]
    fn an_image_and_its_reason_are_told_apart() {
        for (typed, parts) in [
            ("een parachute", ("een parachute", None)),
            ("een parachute - veel kleuren", ("een parachute", Some("veel kleuren"))),
            (
                "een vlinder – licht - en snel",
                ("een vlinder", Some("licht - en snel")),
            ),
            ("een half-open deur", ("een half-open deur", None)),
            ("een brug - ", ("een brug", None)),
            ("", ("", None)),
        ] {
            assert_eq!(image_parts(typed), parts, "{typed}");
        }
    }
}
