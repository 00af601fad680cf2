//! The rule that tells the themes of one question together: those of which no subject tells and which have no proposal of their own.

use super::hindering::hinders;
use super::paired::voices;
use super::subjects::{speaks_for_itself, told_themes};
use super::{Proposal, proposal};
use crate::deck::Aspect;
use crate::findings::Record;
use crate::findings::clause::is_clause;
use crate::findings::prose::{full, lower, number, one_line, row};
use crate::say;
use crate::session::Theme;
use crate::text::fold;

/// Words up to which the title of a theme is a name.
const NAME: usize = 5;
/// How many titles that are sentences a proposal repeats.
const TITLES: usize = 3;
/// How many notes on themes a proposal repeats.
const EXPLAINED: usize = 5;

/// Returns the notes on themes as sentences, those with most statements first: behind the title, where a note does not hold it.
fn explained(record: &Record<'_>, themes: &[&Theme]) -> String {
    let mut noted: Vec<&&Theme> = themes.iter().filter(|t| t.note.is_some()).collect();
    noted.sort_by_key(|t| std::cmp::Reverse(t.evidence.len()));
    let one = |theme: &&Theme| {
        let note = one_line(theme.note.as_ref()?);
        let title = theme.title.trim_end_matches('.');
        let alone = themes.len() == 1;
        let told = alone || fold(&note).contains(&fold(title)) || is_clause(&note, record.own);
        Some(full(&if told {
            note
        } else {
            format!("{title}: {}", lower(&note))
        }))
    };
    let notes: Vec<String> = noted.into_iter().filter_map(one).take(EXPLAINED).collect();
    notes.join(" ")
}

/// Returns themes as one text: names behind the words of the deck, then their notes, then the titles that are sentences.
fn in_one(record: &Record<'_>, text: &str, themes: &[&Theme]) -> String {
    let long = |theme: &&Theme| theme.title.split_whitespace().count() > NAME;
    let (mut sentences, mut named): (Vec<&Theme>, Vec<&Theme>) = themes.iter().copied().partition(long);
    // Where nothing is short, the first that is no sentence stands behind the words of the deck.
    let fragment = sentences.iter().position(|theme| !is_clause(&theme.title, record.own));
    if let Some(at) = fragment.filter(|_| named.is_empty()) {
        named.push(sentences.remove(at));
    }
    let names: Vec<String> = named.iter().map(|t| lower(t.title.trim_end_matches('.'))).collect();
    let lead = (!names.is_empty()).then(|| full(&text.replace("{names}", &row(record.words, &names))));
    let whole = |theme: &Theme| {
        let note = theme.note.as_ref().map(|note| full(&one_line(note)));
        let title = full(theme.title.as_str());
        note.map_or(title.clone(), |note| format!("{title} {note}"))
    };
    let sentences = sentences.into_iter().take(TITLES).map(whole);
    let parts: Vec<String> = lead
        .into_iter()
        .chain(Some(explained(record, &named)).filter(|notes| !notes.is_empty()))
        .chain(sentences)
        .collect();
    parts.join(" ")
}

/// Themes that no other rule tells of, by the question they answer: what has a note, with it; the others by title.
pub(super) fn together(record: &Record<'_>) -> Vec<Proposal> {
    let told = told_themes(record);
    let one = |aspect: &Aspect| {
        let text = aspect.proposal.as_ref()?;
        let left: Vec<&Theme> = record
            .session
            .themes
            .iter()
            .filter(|t| {
                t.aspect == aspect.id && !told.contains(&t.id) && !speaks_for_itself(t) && voices(record, t).is_empty()
            })
            .collect();
        let n = left.len();
        if n == 0 {
            return None;
        }
        let (hinder, rest): (Vec<&Theme>, Vec<&Theme>) = left.iter().copied().partition(|t| hinders(t));
        let hinders = (!hinder.is_empty()).then(|| in_one(record, &record.words.get("propose-hinders"), &hinder));
        let others = (!rest.is_empty()).then(|| in_one(record, text, &rest));
        let parts: Vec<String> = hinders.into_iter().chain(others).collect();
        let text = parts.join(" ");
        let evidence = left
            .iter()
            .flat_map(|t| std::iter::once(&t.id).chain(&t.evidence))
            .cloned()
            .collect();
        let measure = say!(record.words, "part-themes", n = n, number = number(record.words, n));
        Some(proposal(&format!("together:{}", aspect.id), text.trim(), evidence, &measure).weighing(5 + n.min(4)))
    };
    record.aspects().iter().filter_map(one).collect()
}
