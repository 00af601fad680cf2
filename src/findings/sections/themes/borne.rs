//! The words below a theme: first those that somebody sorted under it, then what stands there by its words or in an exchange with others.

use std::collections::HashSet;

use super::titled::shares_a_word;
use super::{DENYING, quoted_at};
use crate::findings::language::clause::spaced;
use crate::findings::language::prose::sentence;
use crate::findings::sections::said::Under;
use crate::findings::statements::opposites::objects;
use crate::findings::{Block, SectionSource, Sentence};
use crate::say;
use crate::session::{Statement, Theme};
use crate::text::Id;

/// Quotes that stand below one sentence without another between them.
const BARE: usize = 2;

impl<'a> SectionSource<'a> {
    /// Adds the words below a theme. What nobody sorted there has a sentence of its own before it: it may say the reverse.
    pub(super) fn say_of(&self, theme: &Theme, under: &Under<'_>, blocks: &mut Vec<Block>) {
        let printed = quoted_at(self, theme);
        let sorted = |s: &Statement| theme.evidence.contains(&s.id);
        if !printed.iter().any(|s| sorted(s)) || !matches!(under, Under::Claim) {
            return self.say(&printed, under, blocks);
        }
        let unit = |s: &Statement| self.exchanges.first_of(&s.id).clone();
        // An answer to what was sorted says itself that it is one; what is about nobody goes on about the theme.
        let answers = |s: &Statement| self.exchanges.needs_another(&s.id) && theme.evidence.contains(&unit(s));
        let strange = |s: &&&Statement| !sorted(s) && !s.about.is_empty() && !answers(s);
        let mixed: HashSet<Id> = printed.iter().filter(strange).map(|s| unit(s)).collect();
        let (bearing, beside): (Vec<&Statement>, Vec<&Statement>) =
            printed.iter().partition(|s| !mixed.contains(&unit(s)));
        let (first, rest) = self.nearest_first(theme, bearing);
        let few = first.len() + rest.len() <= BARE;
        self.say(&first, under, blocks);
        self.say(&rest, if few { under } else { &Under::Partners }, blocks);
        self.say(&beside, &Under::Partners, blocks);
    }

    /// Returns words with the exchange first that shares a word with the theme, where the one that was said first shares none.
    fn nearest_first(&self, theme: &Theme, sorted: Vec<&'a Statement>) -> (Vec<&'a Statement>, Vec<&'a Statement>) {
        let text = format!("{} {}", theme.title, theme.note.as_deref().unwrap_or_default());
        let mut told = sorted.clone();
        told.sort_by_key(|s| self.order.get(&s.id));
        let unit = |s: &Statement| self.exchanges.first_of(&s.id).clone();
        let near = told.iter().find(|s| shares_a_word(&text, &s.text));
        // What was said at one card may go on from what stands before it there.
        let apart = |near: &Statement| told.iter().take_while(|s| s.id != near.id).all(|s| s.card != near.card);
        match near.filter(|near| apart(near) && told.first().is_some_and(|first| first.id != near.id)) {
            Some(near) => sorted.into_iter().partition(|s| unit(s) == unit(near)),
            None => (sorted, Vec::new()),
        }
    }

    /// Returns that not everybody says so, where all the words under a theme deny it.
    pub(super) fn only_denied(&self, theme: &Theme) -> Option<Sentence> {
        let printed = quoted_at(self, theme);
        let denies = |s: &&Statement| {
            let words: Vec<String> = spaced(&s.text).split_whitespace().map(str::to_owned).collect();
            (objects(&s.text, self.own) || DENYING.open(&words)) && !self.denies_another(theme, s)
        };
        let all = !printed.is_empty() && printed.iter().all(denies);
        let ids = printed.iter().map(|s| s.id.clone()).collect();
        all.then(|| sentence(say!(self.words, "theme-denied"), ids))
    }

    /// Returns whether words that somebody sorted under a theme follow right behind those of another that another theme of its question rests on:
    /// they deny that one, and bear theirs.
    fn denies_another(&self, theme: &Theme, said: &Statement) -> bool {
        let mut others = self.session.themes.iter();
        let others = |before: &Statement| {
            let of = |t: &Theme| t.id != theme.id && t.aspect == theme.aspect && t.evidence.contains(&before.id);
            others.any(of)
        };
        let mut pairs = self.session.statements.windows(2);
        let before = pairs.find_map(|two| match two {
            [before, now] if now.id == said.id => Some(before),
            _ => None,
        });
        let before = before.filter(|before| before.card == said.card && before.speakers != said.speakers);
        let unlike = before.filter(|before| !theme.evidence.contains(&before.id));
        theme.evidence.contains(&said.id) && unlike.is_some_and(others)
    }
}
