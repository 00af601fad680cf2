//! The closing: one question at a time, and what was answered to it.
//!
//! Says which question is asked, goes to the next and back, and finds the answers of each. Never leaves the closing without a
//! question where its deck has one, and never changes a session: `card` notes what is typed.

use crate::deck::{ClosingQuestion, Deck};
use crate::session::{Entity, Image, Session, Statement, some_text};
use crate::text::{Id, Line, Text};

/// The marks that may stand between an image and its reason, as they are typed.
const BETWEEN: [&str; 4] = [" - ", " – ", " — ", ": "];

/// What was answered to a closing question.
#[derive(Debug, Default)]
pub struct ClosingAnswers<'a> {
    /// The statements, in the order noted.
    pub said: Vec<&'a Statement>,
    /// The images, where the question asks for one.
    pub images: Vec<&'a Image>,
    /// Statements that belong to no card and no question; they stand under one question only.
    pub loose: Vec<&'a Statement>,
}

impl ClosingAnswers<'_> {
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
pub fn answers<'a>(session: &'a Session, deck: &Deck, question: &Id) -> ClosingAnswers<'a> {
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
    ClosingAnswers {
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
