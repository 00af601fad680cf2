//! The words of remarks: which first words give a sort, which words begin a reason, and the sentence each sort is told in.
//!
//! All of it is data of the deck. Never knows a partner or a function.

use super::modality::{begins_with_nothing, begins_with_to_be, is_quantity};
use super::wording::{denies, is_occasion, is_sentence};
use crate::deck::{Change, Deck, MemberCheck, RemarkKind, RemarkSort, SortId};
use crate::text::fold;

/// The words of remarks.
#[derive(Clone, Copy, Debug)]
pub struct Grammar<'a> {
    pub(super) check: &'a MemberCheck,
}

impl<'a> Grammar<'a> {
    /// Returns the words of a deck; nothing where the deck has no member check.
    pub fn of(deck: &'a Deck) -> Option<Self> {
        deck.member_check.as_ref().map(|check| Self { check })
    }

    /// Returns the sort of a remark that begins with none of the words, at a question: the question's own, where what was said names
    /// something that its sentence can go on with; a sentence of its own is of the last sort of the deck, which tells anything as it was said.
    pub fn plain(&self, question: &str, said: &str) -> SortId {
        let asked = self.check.question(question).map(|asked| &asked.sort);
        // *We kunnen ze op de studiedag gebruiken* says a use of it, however it is put.
        let says = |sort: &RemarkSort| {
            let worded = || !denies(said) && sort.words.iter().any(|word| whole_word(said, word).is_some());
            sort.counts == RemarkKind::Use && (is_occasion(said) || worded())
        };
        let goes_on = |sort: &&RemarkSort| !is_sentence(said) || says(sort);
        let asked = self.check.sorts.iter().find(|sort| asked == Some(&sort.id));
        if asked.is_some_and(|sort| sort.counts == RemarkKind::Confirms) && denies(said) {
            return self.denial().map(|sort| sort.id.clone()).unwrap_or_default();
        }
        let asked = asked.filter(goes_on);
        let sort = asked.or(self.check.sorts.last());
        sort.map(|sort| sort.id.clone()).unwrap_or_default()
    }

    /// Returns the sort of what denies something: one that counts as contradicting and is told whole; else the last sort of the deck.
    fn denial(&self) -> Option<&'a RemarkSort> {
        let denies = |sort: &&RemarkSort| sort.counts == RemarkKind::Contradicts && !sort.begins.is_empty();
        self.check.sorts.iter().find(denies).or(self.check.sorts.last())
    }

    /// Takes the words that give a sort from the beginning of a remark; those it is told with, or those it is noted with. The longest
    /// that fit count.
    pub fn sort<'b>(&self, raw: &'b str) -> Option<(&'a SortId, &'b str)> {
        let raw = raw.trim();
        let fits = |sort: &'a RemarkSort| {
            let noted = sort.words.iter().filter_map(|word| rest_of(sort, raw, word));
            let asked = sort.words.iter().filter(|_| sort.change.is_some());
            noted
                .chain(asked.filter_map(|word| before(raw, word)))
                .chain(
                    sort.begins
                        .iter()
                        .filter(|word| behind(raw, word).is_some())
                        .map(|_| raw),
                )
                .chain(told(raw, sort.form()).filter(|rest| is_apt(sort, rest)))
                .map(|rest| (&sort.id, rest))
                .collect::<Vec<_>>()
        };
        let found = self
            .check
            .sorts
            .iter()
            .flat_map(fits)
            .min_by_key(|(_, rest)| rest.len());
        let (id, rest) = found?;
        // *Herkent zich niet in de kaart* is no recognition, whatever it begins with.
        let sort = self.check.sorts.iter().find(|sort| sort.id == *id);
        if sort.is_some_and(|sort| sort.counts == RemarkKind::Confirms) && denies(rest) {
            return self.denial().map(|sort| (&sort.id, raw));
        }
        Some((id, rest.trim_matches([' ', ':', ','])))
    }

    /// Returns whether words before a colon give a sort: *beeld: een web*.
    pub fn begins(&self, head: &str) -> bool {
        let mut words = self.check.sorts.iter().flat_map(|sort| &sort.words);
        words.any(|word| fold(word) == fold(head))
    }

    /// Cuts a remark before its reason. The word that begins it stays where it is not the usual one: the order of the words that
    /// follow hangs on it.
    pub fn reason<'b>(&self, raw: &'b str) -> (&'b str, Option<&'b str>) {
        let starts = self.check.reasons.iter().enumerate().filter_map(|(n, word)| {
            let at = whole_word(raw, word)?;
            Some((at, n, word.len()))
        });
        let Some((at, n, length)) = starts.min() else {
            return (raw, None);
        };
        let because = raw.get(if n == 0 { at + length } else { at }..).unwrap_or_default();
        let because = because.trim_matches([' ', ',', ':']);
        let said = raw
            .get(..at)
            .unwrap_or_default()
            .trim_end_matches([' ', ',', ':', ';', '–', '-']);
        (said, Some(because).filter(|because| !because.is_empty()))
    }

    /// Returns the words that tell a reason, with the word that begins it.
    pub fn told_reason(&self, because: &str) -> String {
        let begun = self
            .check
            .reasons
            .iter()
            .any(|word| whole_word(because, word) == Some(0));
        match self.check.reasons.first() {
            Some(word) if !begun => format!("{word} {because}"),
            _ => because.to_owned(),
        }
    }
}

/// Returns what is told of a remark that begins with a word of a sort: what stands behind it, or all where the word says how much of it
/// there is (*te veel sportclubs*). Nothing where the word is one of a sentence: *verder vind ik het goed*, *mist niemand*.
fn rest_of<'a>(sort: &RemarkSort, raw: &'a str, word: &str) -> Option<&'a str> {
    let rest = without_speaker(sort, word, behind(raw, word)?);
    if !is_apt(sort, rest) {
        return None;
    }
    Some(if is_quantity(word) && !rest.starts_with(':') {
        raw
    } else {
        rest
    })
}

/// Returns what stands behind a verb and whoever speaks, where the sort knows them the other way round: *mis ik de bib* as *ik mis de bib*.
fn without_speaker<'a>(sort: &RemarkSort, word: &str, rest: &'a str) -> &'a str {
    const SPEAKERS: [&str; 3] = ["ik", "wij", "we"];
    let known = |who: &&str| {
        sort.words
            .iter()
            .any(|listed| fold(listed) == format!("{who} {}", fold(word)))
    };
    let said = rest.strip_prefix(' ').unwrap_or_default();
    let mut behind_each = SPEAKERS
        .iter()
        .filter(|who| known(who))
        .filter_map(|who| behind(said, who));
    behind_each.next().unwrap_or(rest)
}

/// Returns whether the word before `rest` gives its sort: a colon or a partner behind it says so, a sentence that goes on with it does not.
fn is_apt(sort: &RemarkSort, rest: &str) -> bool {
    let said = rest.trim_start();
    if !rest.starts_with(' ') || said.starts_with('#') {
        return true;
    }
    let moves = matches!(sort.change, Some(Change::Remove | Change::Nearer | Change::Farther));
    let first = said.split([',', ';']).next().unwrap_or_default();
    let of_sentence = sort.change.is_some() && begins_with_nothing(said)
        || moves && is_sentence(first)
        || sort.counts == RemarkKind::Observes && begins_with_to_be(said);
    !of_sentence
}

/// Returns what stands behind words with which a text begins, as whole words and whatever their case.
pub(super) fn behind<'a>(raw: &'a str, words: &str) -> Option<&'a str> {
    let mut ends = raw.char_indices().map(|(at, _)| at).chain([raw.len()]);
    let (head, rest) = raw.split_at_checked(ends.nth(words.chars().count())?)?;
    let ends = !rest.starts_with(char::is_alphanumeric);
    (!words.is_empty() && ends && fold(&head.replace('’', "'")) == fold(words)).then_some(rest)
}

/// Returns the partner of a remark that names it first and asks for a change behind it: *#clb dichter*.
fn before<'a>(raw: &'a str, words: &str) -> Option<&'a str> {
    let (partner, asked) = raw.split_once(' ')?;
    let is_one = partner.len() > 1 && partner.starts_with('#');
    (is_one && fold(asked) == fold(words)).then_some(partner)
}

/// Returns the remark within what a sort tells of the one who remarks it.
fn told<'a>(raw: &'a str, (before, after): (&str, &str)) -> Option<&'a str> {
    let rest = behind(raw, before.trim_end_matches(':'))?;
    let after = after.trim_end_matches('.');
    if after.is_empty() {
        return Some(rest);
    }
    let at = rest.len().checked_sub(after.len())?;
    let ends = rest.get(at..).map(fold) == Some(fold(after));
    rest.get(..at).filter(|_| ends)
}

/// Returns where a word stands in a text as a whole word.
pub(super) fn whole_word(text: &str, word: &str) -> Option<usize> {
    let low: String = text.chars().map(|c| c.to_lowercase().next().unwrap_or(c)).collect();
    if low.len() != text.len() {
        return None;
    }
    let wanted = word.to_lowercase();
    let mut from = 0;
    while let Some(at) = low.get(from..)?.find(&wanted).map(|at| from + at) {
        let end = at + wanted.len();
        let free = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
        let before = low.get(..at).and_then(|t| t.chars().next_back());
        let after = low.get(end..).and_then(|t| t.chars().next());
        if free(before) && free(after) {
            return Some(at);
        }
        from = end;
    }
    None
}
