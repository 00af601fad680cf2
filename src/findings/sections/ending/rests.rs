//! What a conclusion rests on, in one sentence. Quotes nothing: the words stand below it.

use crate::findings::language::prose::{self, sentence};
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::{Conclusion, Entity, Partner, Tie, is_cue};
use crate::text::Id;

/// Ties that are told one by one.
const TIES: usize = 2;

/// What a conclusion rests on, by its sort.
#[derive(Default)]
struct RestsOn<'a> {
    partners: Vec<&'a Partner>,
    ties: Vec<&'a Tie>,
    /// Names of themes and images, between quotation marks.
    themes: Vec<String>,
    images: Vec<String>,
    statements: usize,
    /// Cues of the transcript.
    turns: usize,
}

impl<'a> RestsOn<'a> {
    fn of(record: &SectionSource<'a>, conclusion: &Conclusion) -> Self {
        let mut rests = Self {
            turns: conclusion.evidence.iter().filter(|id| is_cue(id)).count(),
            ..Self::default()
        };
        let name = |text: &str| format!("‘{}’", prose::lower(&prose::bare(text)));
        for id in &conclusion.evidence {
            match record.session.find(id).map(|(_, item)| item) {
                Some(Entity::Partner(_)) => rests.partners.extend(record.session.partner(id)),
                Some(Entity::Theme(theme)) => rests.themes.push(name(&theme.title)),
                Some(Entity::Statement(_)) => rests.statements += 1,
                Some(Entity::Tie(_)) => rests.ties.extend(record.session.ties.iter().find(|tie| tie.id == *id)),
                Some(Entity::Image(image)) => rests.images.push(name(&image.image)),
                _ => {}
            }
        }
        rests.partners = record.heaviest(&rests.partners);
        rests
    }

    /// Returns its ties: each with both ends where they are few, else their number.
    fn ties(&self, record: &SectionSource<'_>) -> Vec<String> {
        let between = |tie: &&Tie| {
            let end = |id: &Id| record.session.partner(id).map(|partner| record.name(partner));
            let (one, other) = end(&tie.from).zip(end(&tie.to))?;
            Some(say!(record.words, "rests-tie", one = one, other = other))
        };
        let named: Option<Vec<String>> = self.ties.iter().map(between).collect();
        match named.filter(|_| self.ties.len() <= TIES && !record.is_short()) {
            Some(named) => named,
            None => vec![say!(
                record.words,
                "rests-ties",
                n = self.ties.len(),
                number = prose::number(record.words, self.ties.len())
            )],
        }
    }
}

/// Returns what a conclusion rests on: how many statements, and the rest by name as far as that is short.
pub(super) fn rests_on(record: &SectionSource<'_>, conclusion: &Conclusion) -> Option<Sentence> {
    let words = record.words;
    let rests = RestsOn::of(record, conclusion);
    let (said, turns) = (rests.statements, rests.turns);
    let number = |n| prose::number(words, n);
    let mut parts: Vec<String> = [
        (said > 0).then(|| say!(words, "rests-statements", n = said, number = number(said))),
        (turns > 0).then(|| say!(words, "rests-turns", n = turns, number = number(turns))),
        // Beside words that were said, who stands on the map adds nothing.
        (!rests.partners.is_empty() && said + turns == 0 && !record.is_short())
            .then(|| say!(words, "rests-partners", names = record.named(&rests.partners, 4).0)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !rests.ties.is_empty() {
        parts.extend(rests.ties(record));
    }
    let row = |names: &[String]| prose::row(words, names);
    if !rests.themes.is_empty() {
        parts.push(say!(
            words,
            "rests-themes",
            n = rests.themes.len(),
            names = row(&rests.themes)
        ));
    }
    if !rests.images.is_empty() {
        parts.push(say!(
            words,
            "rests-images",
            n = rests.images.len(),
            names = row(&rests.images)
        ));
    }
    (!parts.is_empty()).then(|| sentence(say!(words, "rests-on", parts = row(&parts)), evidence(conclusion)))
}

/// Returns the ids of a conclusion and of what it rests on.
pub(in crate::findings) fn evidence(conclusion: &Conclusion) -> Vec<Id> {
    let mut ids = vec![conclusion.id.clone()];
    ids.extend(conclusion.evidence.iter().cloned());
    ids
}
