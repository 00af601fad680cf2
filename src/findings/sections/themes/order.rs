//! The order of the themes of a question: what weighs most first. Never the order in which they were noted.

use std::cmp::Reverse;

use super::telling::{is_sentence, text_of};
use crate::deck::{Aspect, ReportPart};
use crate::findings::SectionSource;
use crate::findings::choosing::place::Home;
use crate::findings::language::clause::{is_clause, spaced};
use crate::findings::language::defining::defines_learning;
use crate::findings::language::foremost::is_foremost;
use crate::findings::language::noted::speaks_of_learning;
use crate::session::Theme;
use crate::text::Id;

/// What a theme weighs for each conclusion and each statement that it rests on.
const CONCLUSION: usize = 6;
const EVIDENCE: usize = 2;
/// What it weighs more where it says itself that nothing weighs more.
const FOREMOST: usize = 2;

/// Returns the themes of a question: those first that conclusions rest on, that rest on most themselves, or that say that nothing weighs more; of
/// equals those that say what learning is, those that name others, a whole before its parts, those of which most is noted, then by the alphabet.
/// The one that says what learning together is leads its question.
pub(super) fn ordered<'a>(record: &SectionSource<'a>, aspect: &Aspect) -> Vec<&'a Theme> {
    let ids = record.themes.get(aspect.id.to_string(), || {
        let themes = by_weight(record, aspect);
        themes.iter().map(|theme| theme.id.clone()).collect()
    });
    let theme = |id: &Id| record.session.themes.iter().find(|theme| theme.id == *id);
    ids.iter().filter_map(theme).collect()
}

/// Returns the themes of a question in that order, worked out.
fn by_weight<'a>(record: &SectionSource<'a>, aspect: &Aspect) -> Vec<&'a Theme> {
    let mut themes: Vec<&Theme> = record.session.themes.iter().filter(|t| t.aspect == aspect.id).collect();
    let all = themes.clone();
    themes.sort_by_cached_key(|theme| {
        // What weighs heavily is often a complaint: that does not say what learning together is.
        let words = match aspect.part {
            ReportPart::Concept => 0,
            _ => theme.evidence.iter().map(|id| record.weights.statement(id)).sum(),
        };
        let noted = text_of(theme).split_whitespace().count();
        let named = named_by(theme, &all);
        let says = aspect.part == ReportPart::Concept && defines_learning(&text_of(theme));
        let heavier = Reverse((rests(record, theme), words, says, named, noted));
        (heavier, theme.title.to_string(), theme.id.clone())
    });
    if let Some(at) = says_what_learning_is(record, aspect, &themes) {
        let theme = themes.remove(at);
        themes.insert(0, theme);
    }
    themes
}

/// Returns how many other themes of a question have their title in the title or note of a theme: *out of the house* in *two movements: out of the
/// house and into it*.
fn named_by(theme: &Theme, all: &[&Theme]) -> usize {
    let text = spaced(&format!(
        "{} {}",
        theme.title,
        theme.note.as_deref().unwrap_or_default()
    ));
    let head = |other: &&&Theme| spaced(other.title.split(':').next().unwrap_or_default());
    let others = all.iter().filter(|other| other.id != theme.id);
    others.filter(|other| text.contains(&head(other))).count()
}

/// Returns how much holds a theme: conclusions that rest on it, what it rests on, what was said of it, and whether it says something itself.
fn rests(record: &SectionSource<'_>, theme: &Theme) -> usize {
    let kept = record.session.conclusions.iter().filter(|c| !c.dropped);
    let conclusions = kept.filter(|c| c.evidence.contains(&theme.id)).count();
    let said = record.homes.get(&Home::Theme(theme.id.clone())).map_or(0, Vec::len);
    let says = usize::from(theme.note.is_some() || is_sentence(theme));
    let foremost = if is_foremost(&text_of(theme)) { FOREMOST } else { 0 };
    CONCLUSION * conclusions + EVIDENCE * theme.evidence.len() + foremost + said + says
}

/// Returns the place of the theme that says itself what learning together is, where the weightiest claims something else: *the border is vague* is
/// no meaning.
fn says_what_learning_is(record: &SectionSource<'_>, aspect: &Aspect, themes: &[&Theme]) -> Option<usize> {
    let first = themes.first().filter(|_| aspect.part == ReportPart::Concept)?;
    let speaks = |theme: &Theme| speaks_of_learning(&theme.title) || speaks_of_learning(&text_of(theme));
    let claims = |theme: &Theme| is_clause(&text_of(theme), record.own);
    let doubted = |theme: &Theme| theme.evidence.iter().any(|id| record.exchanges.turns_down(id));
    if speaks(first) {
        return None;
    }
    let defines = |theme: &Theme| defines_learning(&text_of(theme));
    let says = |theme: &Theme| defines(theme) || claims(first) && speaks(theme) && claims(theme);
    themes.iter().position(|theme| says(theme) && !doubted(theme))
}
