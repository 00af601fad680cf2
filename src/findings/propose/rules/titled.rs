//! Whether what was said under a theme bears its title: the title is a name that somebody gave, and its words may stand in what is denied.
//!
//! Reads the statements a theme rests on; makes no proposal.

use std::collections::BTreeSet;

use super::paired::{carrying, same};
use super::subjects::defines;
use crate::findings::SectionSource;
use crate::findings::language::clause::is_clause;
use crate::findings::propose::wording::held::{SentenceStance, denials, is_over, is_undone, stance};
use crate::findings::propose::wording::hindering::{CONDITIONS, hinders};
use crate::findings::propose::wording::phrases::{all_sentences, listed};
use crate::findings::propose::wording::rows::row;
use crate::findings::propose::wording::tone::is_ironic;
use crate::session::{Speaker, Statement, Theme};

/// How a statement stands to the title of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TitleBearing {
    /// It says so, with so many words of the title.
    Says(usize),
    /// It says the opposite, or that others say so.
    Denies,
    /// It does neither.
    Nothing,
}

/// How many words of a title one voice says, and from how many words on a title tells by itself what it is about.
const SAID: usize = 2;
const TELLS: usize = 4;
/// Letters up to which a word is small.
const SMALL: usize = 3;
/// How many statements under a theme one that is over outweighs.
const FEW: usize = 2;
/// Words behind `als` where it opens a condition.
const CONDITION: &str = "ge je jij we wij ze zij hij het de er iemand ik";
/// Words of the others and of who speaks, and what the others have to.
const OTHERS: &str = "they he she zij ze hij die";
const OURS: &str = "we wij ons onze our us i ik mij my";
const MUST: &str = "must moet moeten";
/// Verbs of what is not so.
const UNREAL: &str = "would zou zouden";
/// The question on why the school cooperates.
const WHY: &str = "why";

/// The title of a theme: the words that carry it, and whether it denies something.
struct ReadTitle {
    words: BTreeSet<String>,
    all: Vec<String>,
    denies: bool,
    /// Whether it names what somebody does not want: *not singing alone*.
    aims: bool,
    conditional: bool,
}

impl ReadTitle {
    fn of(theme: &Theme) -> Self {
        let all = row(&theme.title);
        Self {
            words: carrying(&theme.title),
            denies: denials(&all) % 2 == 1,
            aims: all.first().is_some_and(|word| listed("niet not", word)),
            conditional: is_conditional(&all),
            all: all.into_iter().filter(|word| word.chars().count() > SMALL).collect(),
        }
    }

    /// Returns how many words of the title a part of a sentence holds; what denies in both counts as one.
    fn shared(&self, part: &str) -> usize {
        let said = carrying(part);
        let holds = |word: &&String| said.iter().any(|one| same(one, word));
        let shared = self.words.iter().filter(holds).count();
        // Word for word counts whatever the words are.
        match self.all.len() >= SAID && shared > 0 && self.stands_in(part) {
            true => self.all.len().max(shared),
            false => shared,
        }
    }

    /// Returns whether a part of a sentence holds every word of the title, beside the smallest.
    fn stands_in(&self, part: &str) -> bool {
        let said = row(part);
        self.all.iter().all(|word| said.iter().any(|one| same(one, word)))
    }

    /// Returns how a sentence stands to the title, part by part.
    fn in_sentence(&self, sentence: &str, defines: bool) -> TitleBearing {
        let found = stance(sentence);
        let parted = sentence.replace(" maar ", ", ").replace(" but ", ", ");
        let parts = parted.split([',', ';', ':', '–', '—', '…']);
        let open = defines || self.conditional;
        if !open && is_conditional(row(sentence).get(..2).unwrap_or_default()) {
            return TitleBearing::Nothing;
        }
        let one = |part: &str| match (self.shared(part), found) {
            _ if !open && is_conditional(&row(part)) => TitleBearing::Nothing,
            (0, _) | (_, SentenceStance::Asked | SentenceStance::Supposed | SentenceStance::Over) => {
                TitleBearing::Nothing
            }
            (_, SentenceStance::OfOthers) => TitleBearing::Denies,
            (n, SentenceStance::Held) => self.in_part(n, &row(part)),
        };
        together(parts.map(one))
    }

    fn in_part(&self, shared: usize, part: &[String]) -> TitleBearing {
        let denied = denials(part);
        // *Without a customer it is a game* says that it takes one.
        if !self.denies && part.first().is_some_and(|word| listed("zonder without", word)) {
            return TitleBearing::Says(shared);
        }
        // *That would be a third fence* says that there is none.
        let unreal = part.iter().any(|word| listed(UNREAL, word));
        match (self.denies, denied % 2 == 1) {
            (false, true) => TitleBearing::Denies,
            (false, false) => TitleBearing::Says(shared),
            (true, true) => TitleBearing::Says(shared + 1),
            (true, false) if denied == 0 && (unreal || self.aims) => TitleBearing::Says(shared + 1),
            (true, false) if denied > 0 => TitleBearing::Denies,
            (true, false) => TitleBearing::Nothing,
        }
    }
}

/// Returns what several parts say together: one that denies decides.
fn together(parts: impl Iterator<Item = TitleBearing>) -> TitleBearing {
    parts.fold(TitleBearing::Nothing, |all, part| match (all, part) {
        (TitleBearing::Denies, _) | (_, TitleBearing::Denies) => TitleBearing::Denies,
        (TitleBearing::Says(one), TitleBearing::Says(other)) => TitleBearing::Says(one + other),
        (TitleBearing::Nothing, other) | (other, TitleBearing::Nothing) => other,
    })
}

/// Returns whether words hold a condition.
fn is_conditional(words: &[String]) -> bool {
    let opens = |at: usize| {
        let next = words.get(at + 1).map(String::as_str).unwrap_or_default();
        match words[at].as_str() {
            "if" | "when" | "wanneer" | "indien" => true,
            "als" => listed(CONDITION, next),
            _ => false,
        }
    };
    (0..words.len()).any(opens)
}

/// Returns whether a text tells what moves the others alone: *their deed says they must give*.
fn moves_others(text: &str) -> bool {
    let words = row(text);
    let has = |list: &str| words.iter().any(|word| listed(list, word));
    has(OTHERS) && has(MUST) && !has(OURS)
}

/// Returns how a statement stands to the title of a theme.
fn bearing(record: &SectionSource<'_>, theme: &Theme, title: &ReadTitle, statement: &Statement) -> TitleBearing {
    let defines = defines(record, statement);
    let told = together(all_sentences(&statement.text).map(|one| title.in_sentence(one, defines)));
    match told {
        TitleBearing::Says(_) if is_undone(&statement.text) => TitleBearing::Denies,
        TitleBearing::Says(_) if is_over(&statement.text) || is_ironic(&statement.text) => TitleBearing::Nothing,
        TitleBearing::Says(_) if defines && mocks(&statement.text) => TitleBearing::Nothing,
        TitleBearing::Says(_) if theme.aspect.as_str() == WHY && moves_others(&statement.text) => TitleBearing::Nothing,
        told => told,
    }
}

/// Returns whether a text calls something a word for something else: *a fine word for coffee*.
fn mocks(text: &str) -> bool {
    let words = row(text);
    let pairs = words.windows(2);
    let mut pairs = pairs.map(|pair| (pair[0].as_str(), pair[1].as_str()));
    pairs.any(|pair| matches!(pair, ("woord" | "naam", "voor") | ("word" | "name", "for")))
}

/// Returns whether one of what was said under a theme says that it is over.
pub(super) fn is_over_now(record: &SectionSource<'_>, theme: &Theme) -> bool {
    let said: Vec<&Statement> = theme
        .evidence
        .iter()
        .filter_map(|id| record.session.statement(id))
        .collect();
    said.len() <= FEW && said.iter().any(|s| is_over(&s.text))
}

/// Returns whether what was said under a theme bears its title: two people say it, or one in its words, and nobody denies it. A theme with a note
/// is told by its note, and one that rests on no words by who sorted it.
pub(super) fn is_borne(record: &SectionSource<'_>, theme: &Theme) -> bool {
    let said: Vec<&Statement> = theme
        .evidence
        .iter()
        .filter_map(|id| record.session.statement(id))
        .collect();
    if said.is_empty() {
        return true;
    }
    if theme.note.is_some() {
        return !is_over_now(record, theme);
    }
    let title = ReadTitle::of(theme);
    let read: Vec<(TitleBearing, &Statement)> = said.iter().map(|s| (bearing(record, theme, &title, s), *s)).collect();
    if read.iter().any(|(bearing, _)| *bearing == TitleBearing::Denies) {
        return false;
    }
    let says = |bearing: &TitleBearing| match bearing {
        TitleBearing::Says(n) => *n,
        TitleBearing::Denies | TitleBearing::Nothing => 0,
    };
    let most = read.iter().map(|(bearing, _)| says(bearing)).max().unwrap_or_default();
    let voices = |of: &dyn Fn(&TitleBearing) -> bool| {
        let speaking = read.iter().filter(|(bearing, _)| of(bearing));
        let all: BTreeSet<Option<&Speaker>> = speaking.map(|(_, s)| s.speakers.first()).collect();
        all.len()
    };
    let words = theme.title.split_whitespace().count();
    let sentence = is_clause(&theme.title, record.own);
    let carried = title.words.len() + usize::from(title.denies);
    match () {
        () if voices(&|bearing| says(bearing) > 0) >= 2 => true,
        () if sentence && words >= TELLS && voices(&|_| true) >= 2 => true,
        () if theme.aspect.as_str() == CONDITIONS && words < TELLS && !hinders(theme) => false,
        () if most >= SAID => most * 2 >= carried,
        () => most > 0 && words >= TELLS && carried >= SAID,
    }
}
