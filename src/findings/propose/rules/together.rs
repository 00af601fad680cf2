//! The rule that tells the themes of one question together: those of which no subject tells and which have no proposal of their own.

use std::collections::BTreeSet;

use super::best_words::telling;
use super::paired::{carrying, same, voices};
use super::subjects::{defines, is_talk, speaks_for_itself, told_themes};
use super::talk::comes_back;
use super::titled::is_borne;
use crate::deck::{Aspect, ReportPart};
use crate::findings::SectionSource;
use crate::findings::language::clause::is_clause;
use crate::findings::language::prose::{full, lower, number, one_line, row};
use crate::findings::propose::repeated::told;
use crate::findings::propose::wording::hindering::{CONDITIONS, hinders};
use crate::findings::propose::wording::subject_words::words_of;
use crate::findings::propose::{Proposal, QUOTED, proposal};
use crate::findings::statements::replies::leans_on;
use crate::say;
use crate::session::{Statement, Theme};
use crate::text::fold;

/// Words up to which the title of a theme is a name.
const NAME: usize = 5;
/// How many titles that are sentences a proposal repeats.
const TITLES: usize = 3;
/// How many notes on themes a proposal repeats.
const EXPLAINED: usize = 5;

/// Returns the notes on themes as sentences, those with most statements first: behind the title, where a note does not hold it.
fn explained(record: &SectionSource<'_>, themes: &[&Theme]) -> String {
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
fn in_one(record: &SectionSource<'_>, text: &str, themes: &[&Theme]) -> String {
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

/// Words from which on a title says something.
const SAYS: usize = 4;
/// Words that make a title say something: what goes on, or is not there.
const TELLING: &str = "die dat wie zonder geen niet te that who which without no not too";

/// Returns whether a theme says something by itself: with a note, as a sentence, or in words that tell what goes on.
fn says(record: &SectionSource<'_>, theme: &Theme) -> bool {
    let title = fold(&theme.title);
    let tells = words_of(&title).any(|word| TELLING.split(' ').any(|one| one == word));
    let rests = theme.evidence.iter().any(|id| record.session.statement(id).is_some());
    rests
        || theme.note.is_some()
        || is_clause(&theme.title, record.own)
        || hinders(theme)
        || tells && words_of(&title).count() >= SAYS
}

/// Returns what tells titles best: one statement of each, of those without a note first.
fn bearing<'a>(record: &SectionSource<'a>, themes: &[&Theme]) -> Vec<&'a Statement> {
    let (explained, bare): (Vec<&Theme>, Vec<&Theme>) = themes.iter().copied().partition(|t| t.note.is_some());
    let mut found: Vec<&Statement> = Vec::new();
    for statement in bare
        .into_iter()
        .chain(explained)
        .flat_map(|theme| telling(record, theme, 1))
    {
        if found.len() < VOICES && !found.iter().any(|known| known.id == statement.id) {
            found.push(statement);
        }
    }
    found
}

/// How many statements are repeated below titles.
const VOICES: usize = 3;

/// Returns whether a title says itself that it is about learning: *leren is pas samen als …*.
fn names_learning(title: &str) -> bool {
    words_of(&fold(title))
        .any(|word| word.starts_with("leer") || word.starts_with("leren") || word.starts_with("learn"))
}

/// Returns a theme that says in a sentence what learning together is.
fn meant(record: &SectionSource<'_>, theme: &Theme) -> String {
    let title = lower(theme.title.trim_end_matches('.'));
    let claim = full(&say!(record.words, "propose-concept", title = title));
    let note = theme.note.as_ref().map(|note| full(&one_line(note)));
    std::iter::once(claim).chain(note).collect::<Vec<_>>().join(" ")
}

/// Returns what was said where people were asked what learning together is, and shares most words with the first of these themes.
fn defining<'a>(record: &SectionSource<'a>, themes: &[&Theme]) -> Vec<&'a Statement> {
    let mine: BTreeSet<String> = themes.iter().take(1).flat_map(|t| carrying(&t.title)).collect();
    let shared = |s: &Statement| {
        let words = carrying(&s.text);
        mine.iter()
            .filter(|word| words.iter().any(|one| same(one, word)))
            .count()
    };
    let fair = |s: &&Statement| {
        let short = s.text.split_whitespace().count() <= QUOTED && s.print != Some(false);
        short
            && defines(record, s)
            && is_talk(record, s)
            && !record.exchanges.is_opposed(&s.id)
            && leans_on(record, s).is_none()
    };
    let said = record.session.statements.iter().filter(fair).map(|s| (shared(s), s));
    // Of equals the one that was said first.
    let best = said.filter(|(n, _)| *n > 0).min_by_key(|(n, _)| std::cmp::Reverse(*n));
    best.map(|(_, s)| s).into_iter().collect()
}

/// Returns the themes of a question that no other rule tells of. A bare title says why somebody cooperates, but not how a condition works out.
fn left_of<'a>(record: &SectionSource<'a>, aspect: &Aspect) -> Vec<&'a Theme> {
    let known = told_themes(record);
    let condition = aspect.id.as_str() == CONDITIONS;
    let open = |t: &&Theme| {
        let alone = speaks_for_itself(t) || comes_back(record, t);
        t.aspect == aspect.id && !known.contains(&t.id) && !alone && voices(record, t).is_empty() && is_borne(record, t)
    };
    let themes = record.session.themes.iter().filter(open);
    let fits = |t: &&Theme| match () {
        () if condition => says(record, t),
        () => aspect.part == ReportPart::Concept || !is_missed(t),
    };
    themes.filter(fits).collect()
}

/// Words that deny.
const DENIES: &str = "niet geen nooit niemand niets niks zonder not no never nobody nothing without";

/// Returns whether the title of a theme tells of what is not so, *colleagues who do not hear of it*: neither a reason nor a yield. Where it begins
/// with such a word it is an aim: *not standing alone*.
fn is_missed(theme: &Theme) -> bool {
    let title = fold(&theme.title);
    words_of(&title)
        .skip(1)
        .any(|word| DENIES.split(' ').any(|one| one == word))
}

/// Returns the themes of a question in words.
fn in_words(record: &SectionSource<'_>, aspect: &Aspect, text: &str, left: &[&Theme]) -> String {
    let sentence =
        |t: &Theme| aspect.part == ReportPart::Concept && is_clause(&t.title, record.own) && !names_learning(&t.title);
    match left {
        [one] if sentence(one) => meant(record, one),
        _ => in_one(record, text, left),
    }
}

/// Themes that no other rule tells of, by the question they answer: what has a note, with it; the others by title.
pub(super) fn together(record: &SectionSource<'_>) -> Vec<Proposal> {
    let one = |aspect: &Aspect| {
        let left = left_of(record, aspect);
        let n = left.len();
        if n == 0 {
            return None;
        }
        let text = in_words(record, aspect, aspect.proposal.as_ref()?, &left);
        let mut said: Vec<&Statement> = match aspect.part {
            ReportPart::Concept => defining(record, &left),
            _ => Vec::new(),
        };
        if said.is_empty() {
            said = bearing(record, &left);
        }
        let themes = left.iter().flat_map(|t| std::iter::once(&t.id).chain(&t.evidence));
        let evidence = themes.chain(said.iter().map(|s| &s.id)).cloned().collect();
        let words = said.iter().map(|s| told(record, s, &one_line(&s.text))).collect();
        let measure = say!(record.words, "part-themes", n = n, number = number(record.words, n));
        let found = proposal(&format!("together:{}", aspect.id), text.trim(), evidence, &measure);
        Some(found.saying(words).weighing(5 + n.min(4)))
    };
    record.aspects().iter().filter_map(one).collect()
}
