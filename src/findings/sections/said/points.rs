//! What was noted in other words, as sentences: below a sentence that names several partners each says whom it is about.

use super::Under;
use crate::findings::language::prose;
use crate::findings::language::vary::{SentenceForm, say_as, varied};
use crate::findings::{Block, SectionSource, Sentence};
use crate::session::Statement;
use crate::text::Id;

/// Words of a sentence among which its subject stands.
const OPENING: usize = 4;

/// Words that stand for somebody who was named before, or for those who speak.
const PRONOUNS: [&str; 20] = [
    "hij", "zij", "ze", "hen", "hem", "haar", "hun", "die", "er", "daar", "we", "wij", "je", "ik", "he", "she", "they",
    "them", "it", "i",
];

impl<'a> SectionSource<'a> {
    /// Returns what was noted in other words; below a sentence that names several partners each says whom it is about, where its words do not.
    pub(super) fn points(&self, points: &[&'a Statement], under: &Under<'_>, blocks: &[Block]) -> Vec<Sentence> {
        let mut last: Option<&[Id]> = None;
        let mut sentences = Vec::new();
        for statement in points {
            let point = self.point(statement);
            let known =
                last == Some(statement.about.as_slice()) || self.about_all_above(statement, blocks) && last.is_none();
            let known = known && !self.measuring.get();
            let unnamed = self
                .unnamed(statement)
                .filter(|_| !known && matches!(under, Under::Partners));
            last = Some(&statement.about);
            sentences.push(match unnamed {
                Some(name) if self.foreign().is_none() => {
                    let text = prose::lower(&point.text);
                    let say = |id: &str| say_as!(self.words, id, name = name.as_str(), text = text.as_str());
                    let forms = ["point-about", "point-about-2"];
                    let forms = forms.iter().map(|id| SentenceForm::new(*id, say(id))).collect();
                    varied("point", forms, point.evidence)
                }
                _ => point,
            });
        }
        sentences
    }

    /// Returns the name of the one partner that a statement is about and none of whose words stands in it.
    fn unnamed(&self, statement: &Statement) -> Option<String> {
        let [only] = statement.about.as_slice() else {
            return None;
        };
        let partner = self.session.partner(only)?;
        let said = crate::text::fold(statement.printed());
        let name = crate::text::fold(&partner.name);
        let mut words = name
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() > 2);
        // A sentence with a subject of its own says what it is about; *we bellen maar* and *duur is hij niet* do not.
        let mut opening = said.split(|c: char| !c.is_alphabetic()).take(OPENING);
        if !opening.any(|word| PRONOUNS.contains(&word)) {
            return None;
        }
        (!words.any(|word| said.contains(word))).then(|| self.name(partner))
    }
}
