//! Findings that repeat what somebody said: an accepted proposal quotes the statements it rests on, and a theme is often noted in the words of the talk.
//!
//! Never decides whose words go, and reads the words alone: whether the finding names the statement makes no difference.

use super::Entity;
use crate::text::{Id, fold};

/// How many words in a row, the same ones, are a repetition; of a shorter text all its words, from [`LEAST`] on.
const RUN: usize = 5;
const LEAST: usize = 4;

/// What was said and goes: each text by its words.
pub(super) struct SaidOnce(Vec<Vec<String>>);

impl SaidOnce {
    /// Returns the words of the statements and images among these things that go.
    pub(super) fn of(things: &[Entity], gone: &[Id]) -> Self {
        let here = things.iter().filter(|item| gone.contains(item.id()));
        let texts = here.flat_map(|item| match item {
            Entity::Statement(statement) => vec![statement.text.to_string()],
            Entity::Image(image) => {
                let why = image.why.iter().map(ToString::to_string);
                std::iter::once(image.image.to_string()).chain(why).collect()
            }
            _ => Vec::new(),
        });
        Self(
            texts
                .map(|text| words(&text))
                .filter(|words| !words.is_empty())
                .collect(),
        )
    }

    /// Returns whether a finding repeats some of it.
    pub(super) fn is_in(&self, item: &Entity) -> bool {
        finding(item).iter().any(|text| {
            let told = words(text);
            let quoted: Vec<Vec<String>> = text.split(is_quotation_mark).skip(1).map(words).collect();
            self.0.iter().any(|said| repeats(&told, said) || quoted.contains(said))
        })
    }
}

/// Returns the texts of a finding; none for anything else.
fn finding(item: &Entity) -> Vec<String> {
    match item {
        Entity::Theme(theme) => {
            let note = theme.note.iter().map(ToString::to_string);
            std::iter::once(theme.title.to_string()).chain(note).collect()
        }
        Entity::Gap(gap) => vec![gap.text.to_string()],
        Entity::Conclusion(conclusion) => vec![conclusion.text.to_string()],
        _ => Vec::new(),
    }
}

fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '‘' | '’')
}

fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let all = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    all.map(str::to_owned).collect()
}

/// Returns whether a text holds a run of the words that were said.
fn repeats(told: &[String], said: &[String]) -> bool {
    if said.len() < LEAST {
        return false;
    }
    let run = said.len().min(RUN);
    said.windows(run).any(|some| told.windows(run).any(|here| here == some))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Conclusion, Statement};

    fn goes(said: &str, concluded: &str) -> bool {
        let statement = Entity::Statement(Statement {
            id: "s1".into(),
            text: said.into(),
            ..Statement::default()
        });
        let conclusion = Entity::Conclusion(Conclusion {
            id: "c1".into(),
            text: concluded.into(),
            ..Conclusion::default()
        });
        SaidOnce::of(std::slice::from_ref(&statement), &["s1".into()]).is_in(&conclusion)
    }

    #[test]
    fn a_finding_that_repeats_words_goes_with_them() {
        let said = "Ze hebben ons een petje gegeven. Vraag mij niet wat ze leerden.";
        for concluded in [
            "Met de terminal loopt het moeilijk. “Ze hebben ons een petje gegeven. Vraag mij niet wat ze leerden.” (leraar).",
            "De groep zegt dat ze hebben ons een petje, meer niet",
        ] {
            assert!(goes(said, concluded), "{concluded}");
        }
        assert!(!goes(
            said,
            "Met de terminal loopt het moeilijk: de school kreeg een petje."
        ));
    }

    #[test]
    fn a_few_words_go_where_they_are_quoted() {
        assert!(goes(
            "Warm en dichtbij",
            "Het zorgteam is ‘warm en dichtbij’, zegt de groep."
        ));
        assert!(!goes("Warm en dichtbij", "Het zorgteam staat warm en dichtbij."));
        assert!(goes(
            "Die komt altijd terug",
            "Van het CLB zegt men: die komt altijd terug."
        ));
    }
}
