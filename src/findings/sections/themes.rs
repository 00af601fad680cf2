//! The questions what, why, how and what for: their themes told one after another, each with its words, then what was noted and not sorted.

mod borne;
mod named;
mod order;
mod telling;
mod titled;

use std::ops::Range;
use std::sync::LazyLock;

use named::name;
use telling::{claims, is_sentence, meant, only_noted, telling};
pub(in crate::findings) use telling::{noted, text_of};

use super::ending::accepted;
use super::said::Under;
use crate::deck::{Aspect, Card, ReportPart};
use crate::findings::choosing::place::Home;
use crate::findings::language::clause::is_clause;
use crate::findings::language::phrases::Phrases;
use crate::findings::language::prose::{self, open, sentence};
use crate::findings::{Block, SectionSource, Sentence, heading, paragraph};
use crate::say;
use crate::session::{CardState, Session, Statement, Theme};
use order::ordered;

/// Adds what belongs to no question of this deck.
pub(in crate::findings) fn general(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let strange: Vec<&Theme> = record
        .session
        .themes
        .iter()
        .filter(|t| record.deck.aspect(&t.aspect).is_none())
        .collect();
    if record.printed(&[Home::General]).is_empty() && strange.is_empty() {
        return;
    }
    blocks.push(heading(1, say!(record.words, "report-general")));
    for theme in strange {
        paragraph(blocks, telling(record, theme, false));
        record.say_of(theme, &Under::Claim, blocks);
    }
    record.say_all(&[Home::General], &Under::Partners, blocks);
}

/// Adds the part of one question: its themes, then what was noted at its cards.
pub(in crate::findings) fn section(record: &SectionSource<'_>, aspect: &Aspect, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, aspect.heading.to_string()));
    let before = blocks.len();
    told(record, aspect, blocks);
    let cards: Vec<&Card> = record
        .deck
        .cards()
        .map(|(_, card)| card)
        .filter(|card| card.feeds == aspect.id)
        .collect();
    let homes: Vec<Home> = cards.iter().map(|card| Home::Card(card.id.clone())).collect();
    let numbered = blocks.len() > before;
    let under = if numbered { Under::Beside } else { Under::Partners };
    record.say_all(&homes, &under, blocks);
    if blocks.len() == before {
        let unsorted = homes.iter().any(|home| record.homes.contains_key(home));
        let elsewhere = |s: &&Statement| {
            s.card
                .as_ref()
                .is_some_and(|id| cards.iter().any(|card| card.id == *id))
        };
        let noted = record.session.statements.iter().any(|s| elsewhere(&s));
        let themed = record.session.themes.iter().any(|theme| theme.aspect == aspect.id);
        if record.is_short() && (themed || noted) {
            // A heading that stands over *what was said is in the record* takes room from words.
            blocks.pop();
            return;
        }
        let text = if unsorted {
            sentence(say!(record.words, "aspect-in-record"), vec![])
        } else if noted {
            sentence(say!(record.words, "aspect-elsewhere"), vec![])
        } else {
            nothing(record, aspect)
        };
        paragraph(blocks, vec![text]);
    }
}

/// Adds the themes of a question: a sentence that says how many there are, then what the group meant by each, with its words below. Several are
/// numbered where somebody said or noted more of one of them than its name.
pub(in crate::findings) fn told(record: &SectionSource<'_>, aspect: &Aspect, blocks: &mut Vec<Block>) {
    let themes = ordered(record, aspect);
    if themes.is_empty() {
        return;
    }
    let most = record.choice.plan.themes.min(themes.len());
    let told = themes.get(..most).unwrap_or_default();
    if record.is_short() {
        return in_words(record, aspect, &themes, blocks);
    }
    let bare = |theme: &&&Theme| !says_itself(record, theme) && !claims(record, theme) && !record.is_quoted(theme);
    let (only_named, more): (Vec<&Theme>, Vec<&Theme>) = told.iter().partition(bare);
    let numbered = themes.len() > 1 && told.len() == themes.len() && !more.is_empty() && more.len() <= NUMBERED;
    if !numbered {
        return named(record, aspect, &themes, told, blocks);
    }
    let mut sentences: Vec<Sentence> = intro(record, aspect, &themes, &[]).into_iter().collect();
    for (at, theme) in more.iter().enumerate() {
        sentences.extend(telling(record, theme, at > 0));
        if record.is_quoted(theme) {
            sentences.extend(record.only_denied(theme));
            paragraph(blocks, std::mem::take(&mut sentences));
            record.say_of(theme, &Under::Claim, blocks);
        }
    }
    sentences.extend(besides(record, &only_named));
    paragraph(blocks, sentences);
}

/// How many themes are numbered at most.
const NUMBERED: usize = 12;

/// Returns the names of themes of which nothing more is known.
fn besides(record: &SectionSource<'_>, themes: &[&Theme]) -> Option<Sentence> {
    let names: Vec<String> = themes.iter().map(|t| name(t)).collect();
    let ids = themes.iter().map(|theme| theme.id.clone()).collect();
    let row = prose::row(record.words, &names);
    (!names.is_empty()).then(|| sentence(say!(record.words, "themes-besides", n = names.len(), names = row), ids))
}

/// Adds the themes of a short report that say something: those of which somebody is quoted, and of the first those of which something is noted or
/// whose title is a sentence. A bare title says nothing to whoever was not there.
fn in_words(record: &SectionSource<'_>, aspect: &Aspect, themes: &[&Theme], blocks: &mut Vec<Block>) {
    let mut too = false;
    for (at, theme) in themes.iter().enumerate() {
        let says = says_itself(record, theme) && without_words(record, aspect).contains(&at);
        let quoted = record.is_quoted(theme);
        let mut sentences = if says { meant(record, theme, too) } else { Vec::new() };
        let denied = record.only_denied(theme).filter(|_| quoted);
        if denied.is_some() && sentences.is_empty() {
            // What is denied is named first.
            sentences = telling(record, theme, too);
        }
        too |= says || quoted;
        sentences.extend(denied);
        let name = name(theme);
        let under = if sentences.is_empty() {
            Under::Subject(&name)
        } else {
            Under::Claim
        };
        paragraph(blocks, sentences);
        record.say_of(theme, &under, blocks);
    }
}

/// Returns which themes of a question, by their place, a short report tells without the words of anybody where they say what they mean.
fn without_words(record: &SectionSource<'_>, aspect: &Aspect) -> Range<usize> {
    // The beginning tells the first where no conclusion is accepted yet.
    let told_first = usize::from(aspect.part == ReportPart::Concept && accepted(record).is_empty());
    told_first..told_first + record.choice.plan.themes.min(LEAST)
}

/// Returns whether a short report tells something of a question although it quotes nobody there: a theme that says what it means, or, of what
/// learning is, what its beginning told.
pub(in crate::findings) fn tells_itself(record: &SectionSource<'_>, aspect: &Aspect) -> bool {
    let themes = ordered(record, aspect);
    let (told, says) = (record.told_first.borrow(), |theme: &&Theme| says_itself(record, theme));
    let rests = |theme: &&Theme| {
        theme
            .evidence
            .iter()
            .any(|id| told.contains(record.exchanges.first_of(id)))
    };
    let first = aspect.part == ReportPart::Concept && themes.first().is_some_and(|t| says(t) || rests(t));
    first
        || themes
            .get(without_words(record, aspect))
            .is_some_and(|told| told.iter().any(says))
}

/// Adds themes behind a sentence that says how many there are, each with what is noted of it and its words.
fn named(record: &SectionSource<'_>, aspect: &Aspect, themes: &[&Theme], told: &[&Theme], blocks: &mut Vec<Block>) {
    let mut sentences: Vec<Sentence> = intro(record, aspect, themes, themes).into_iter().collect();
    let joined = said_at_once(record, themes, &mut sentences);
    for (at, theme) in told.iter().enumerate() {
        if joined || themes.len() == 1 && !is_sentence(theme) && !record.keeps_themes_back(aspect) {
            sentences.extend(only_noted(record, theme));
        } else if record.keeps_themes_back(aspect) {
            sentences.extend(telling(record, theme, at > 0));
        } else {
            sentences.extend(meant(record, theme, at > 0));
        }
        if !record.is_quoted(theme) {
            continue;
        }
        sentences.extend(record.only_denied(theme));
        paragraph(blocks, std::mem::take(&mut sentences));
        let name = name(theme);
        // Where the sentence above names this theme alone, its name is not said again.
        let under = if theme.note.is_some() || is_sentence(theme) || themes.len() == 1 {
            Under::Claim
        } else {
            Under::Subject(&name)
        };
        record.say_of(theme, &under, blocks);
    }
    paragraph(blocks, sentences);
}

/// Lets the sentence that says that there is one theme say which, where its title is no name; returns whether it does.
fn said_at_once(record: &SectionSource<'_>, themes: &[&Theme], sentences: &mut [Sentence]) -> bool {
    let ([only], [intro]) = (themes, sentences) else {
        return false;
    };
    let title = prose::bare(&only.title);
    let joins = is_sentence(only) && record.foreign().is_none() && !title.contains(['.', ':', ';', '!', '?']);
    if joins {
        intro.text = prose::full(&format!("{}: {}", prose::bare(&intro.text), prose::lower(&title)));
        intro.evidence.extend(only.evidence.iter().cloned());
    }
    joins
}

/// Returns whether a theme says what it means without the words of anybody: something is noted of it, or its title is a sentence.
pub(in crate::findings) fn says_itself(record: &SectionSource<'_>, theme: &Theme) -> bool {
    // *Two movements: going out and bringing in* tells something without a verb.
    let explains = theme.title.trim_end_matches(':').contains(": ");
    theme.note.is_some() || is_sentence(theme) && (explains || is_clause(&theme.title, record.own))
}

/// Returns the sentence of the deck that says how many themes there are, with the names of those that have a short title.
fn intro(record: &SectionSource<'_>, aspect: &Aspect, themes: &[&Theme], named: &[&Theme]) -> Option<Sentence> {
    let (words, n) = (record.words, themes.len());
    let intro = aspect.intro.as_ref().filter(|_| !record.keeps_themes_back(aspect))?;
    let text = match n {
        1 => intro.one.to_string(),
        n => intro.other.replace("{number}", &prose::number(words, n)),
    };
    let named = named.iter().filter(|t| !is_sentence(t)).map(|t| name(t));
    let names: Vec<String> = named.collect();
    let (text, row) = (prose::bare(&text), prose::row(words, &names));
    let text = match names.len() {
        0 => text,
        known if known == n => format!("{text}: {row}"),
        _ => say!(words, "themes-among", intro = text, names = row),
    };
    Some(sentence(text, themes.iter().map(|theme| theme.id.clone()).collect()))
}

/// Themes of one question that a short report tells whether or not somebody is quoted.
const LEAST: usize = 2;

/// How words begin that deny what a theme says.
const DENIES: &str = "ik niet, voor mij niet, bij mij niet, bij ons niet, mij niet, dat is niet, dat klopt niet, dat geloof ik niet, dat zie ik niet, dat vind ik niet, \
    daar geloof ik niet, nee, neen, not for me, not me, not with us, i do not|don't believe|agree|think|see, i don t believe|agree|think|see, that is not, \
    that s not, that is not|t true, no";
static DENYING: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(DENIES));

/// Returns why a section is empty: it was not on the agenda, somebody noted that it was not reached, nothing was noted, or nothing that may be
/// told.
fn nothing(record: &SectionSource<'_>, aspect: &Aspect) -> Sentence {
    match record.aspect(&aspect.id) {
        Some(CardState::OffAgenda) => sentence(say!(record.words, "aspect-off"), vec![]),
        Some(CardState::NotReached) if record.said_so(&aspect.id) => {
            sentence(say!(record.words, "aspect-not-reached"), vec![])
        }
        _ if record.keeps_back(aspect) => sentence(say!(record.words, "aspect-nothing-told"), vec![]),
        _ => open(say!(record.words, "aspect-nothing-noted")),
    }
}

/// Returns the theme of a question that rests on most.
pub(in crate::findings) fn first<'a>(record: &SectionSource<'a>, part: ReportPart) -> Option<&'a Theme> {
    let aspect = record
        .deck
        .aspects_in(record.words.lang())
        .iter()
        .find(|aspect| aspect.part == part)?;
    ordered(record, aspect).into_iter().next()
}

/// Returns the words that are printed under a theme.
fn quoted_at<'a>(record: &SectionSource<'a>, theme: &Theme) -> Vec<&'a Statement> {
    record.printed(&[Home::Theme(theme.id.clone())])
}

impl SectionSource<'_> {
    /// Returns whether themes of a question are kept back, so that nobody may count them.
    fn keeps_themes_back(&self, aspect: &Aspect) -> bool {
        let of = |session: &Session| session.themes.iter().filter(|t| t.aspect == aspect.id).count();
        self.whole.is_some_and(|whole| of(whole) > of(self.session))
    }

    /// Returns whether something that was said or noted of a question is kept back: it is not so that nothing was.
    fn keeps_back(&self, aspect: &Aspect) -> bool {
        let feeds = |s: &&Statement| s.card.as_ref().and_then(|id| self.deck.card(id));
        let of = |session: &Session| {
            let said = session.statements.iter();
            said.filter(|s| feeds(s).is_some_and(|card| card.feeds == aspect.id))
                .count()
        };
        self.keeps_themes_back(aspect) || self.whole.is_some_and(|whole| of(whole) > of(self.session))
    }

    /// Returns whether words are printed under a theme.
    fn is_quoted(&self, theme: &Theme) -> bool {
        !quoted_at(self, theme).is_empty()
    }
}
