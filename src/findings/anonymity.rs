//! Names that should not be there: words that look like a person's name, handles, e-mail addresses and phone numbers; and words that tell
//! who somebody is without a name.
//!
//! A suspicion is a proposal, never a change: people mask a word or say that it may stay. What stands between square brackets
//! is masked already. Memos are not searched: they never leave the record. How a word is judged stands in `score`, as points for
//! what it is and for what stands around it; what tells without a name, in `traces`.

mod address;
mod called;
mod context;
mod function;
mod initials;
mod known_as;
mod lists;
mod meant;
mod score;
mod sentence;
mod shape;
mod texts;
mod tokens;
mod traces;
mod traits;
mod why;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::deck::{Deck, Lang};
use crate::session::{Mask, Session, flat, functions_of_masks};
use crate::text::Id;
use context::CapitalContext;
pub use function::name_in_function;
use sentence::{KnownWords, WordKind};
pub use texts::ExportContent;
use texts::TextTokens;
use tokens::{PlacedToken, tokens};
pub use why::Giveaway;

/// A word that may tell who somebody is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Suspect {
    /// The word or words, as they stand.
    pub word: String,
    /// The things it stands in; `school` for the profile and the place of the talk.
    pub ids: Vec<Id>,
    /// What gives it away.
    pub why: Giveaway,
}

/// Returns every suspect of a session that is not among `known`: words that people said may stay. In the order of the alphabet.
pub fn suspects(session: &Session, known: &[impl AsRef<str>]) -> Vec<Suspect> {
    suspects_in(session, ExportContent::All, known)
}

/// Returns every suspect in a part of a session, as [`suspects`]: an export is answerable for what it contains.
pub fn suspects_in(session: &Session, content: ExportContent, known: &[impl AsRef<str>]) -> Vec<Suspect> {
    let all = texts::texts(session, ExportContent::All);
    let all = texts::with_tokens(&all);
    let context = context_of(session, &all, known);
    let part = match content {
        ExportContent::All => Vec::new(),
        _ => texts::texts(session, content),
    };
    let part = match content {
        ExportContent::All => all,
        _ => texts::with_tokens(&part),
    };
    let mut found: BTreeMap<String, (BTreeSet<Giveaway>, Vec<Id>)> = BTreeMap::new();
    for text in &part {
        for (word, why) in names_in(text.text, &text.tokens, text.person, &context) {
            let (whys, ids) = found.entry(word).or_default();
            whys.insert(why);
            if !ids.contains(text.id) {
                ids.push(text.id.clone());
            }
        }
    }
    let suspect = |(word, (whys, ids)): (String, (BTreeSet<Giveaway>, Vec<Id>))| {
        let why = whys.first().copied()?;
        (!context.allows(&word.to_lowercase())).then_some(Suspect { word, ids, why })
    };
    found.into_iter().filter_map(suspect).collect()
}

/// Returns the words of a text that look like a name or an address, for a line that is being noted: what explains a capital in the
/// session explains it here too. `known` are words that people said may stay.
pub fn names_in_line(session: &Session, line: &str, known: &[impl AsRef<str>]) -> Vec<String> {
    let all = texts::texts(session, ExportContent::All);
    let context = context_of(session, &texts::with_tokens(&all), known);
    let mut found: Vec<String> = names_in(line, &tokens(line), false, &context)
        .into_iter()
        .map(|(word, _)| word)
        .collect();
    found.retain(|word| !context.allows(&word.to_lowercase()));
    found.dedup();
    found
}

/// Returns what explains a capital in a session: what its texts say, with words that people said may stay.
fn context_of(session: &Session, texts: &[TextTokens<'_>], known: &[impl AsRef<str>]) -> CapitalContext {
    let mut context = CapitalContext::new(session, texts);
    let known = known.iter().map(AsRef::as_ref);
    let allowed = known.chain(session.not_names.iter().map(|word| word.as_str()));
    context.allowed.extend(allowed.map(str::to_lowercase));
    context
}

/// Returns everything in a text that looks like a name or an address, with what gives it away; `tokens` are its words.
fn names_in(text: &str, tokens: &[PlacedToken<'_>], person: bool, context: &CapitalContext) -> Vec<(String, Giveaway)> {
    let mut found = address::addresses(text, tokens);
    found.extend(traces::traces(text, tokens, context));
    let codes = tokens.iter().filter(|token| context.codes.contains(token.lower()));
    found.extend(codes.map(|token| (token.raw.to_owned(), Giveaway::Code)));
    // What a mask says of somebody may name another.
    let told = functions_of_masks(text).into_iter().filter_map(name_in_function);
    found.extend(told.map(|name| (name.to_owned(), Giveaway::KnownName)));
    let sentence = KnownWords {
        tokens,
        context,
        person,
    };
    let mut at = 0;
    while at < tokens.len() {
        match sentence.sign(at) {
            Some(why) => {
                let (from, to) = sentence.run(at);
                found.push((span(text, tokens, from, to), why));
                at = to + 1;
            }
            None => at += 1,
        }
    }
    found
}

impl KnownWords<'_, '_> {
    /// Returns the words that belong to the name at `at`: capitals, particles between them, an initial behind.
    fn run(&self, at: usize) -> (usize, usize) {
        let part = |i: usize| {
            let capital = self.capital(i)
                || self
                    .token(i)
                    .is_some_and(|t| !t.bracketed && shape::one_capital(&t.word));
            capital && !shape::is_institution(self.lower(i))
        };
        let named = |i: usize| part(i) && !self.explained(i);
        let joined = |i: usize| self.token(i).is_some_and(|t| t.joined && !t.begins);
        let particle = |i: usize| self.is("particle", i) && !self.token(i).is_some_and(|t| t.bracketed);
        let mut from = at;
        while from > 0
            && joined(from)
            && (named(from - 1) && self.kind(from - 1) != WordKind::Word
                || particle(from - 1) && self.capital(from - 1))
        {
            from -= 1;
        }
        let mut to = at;
        let stopped = |i: usize| self.token(i).is_some_and(|t| t.stopped && shape::one_capital(&t.word));
        loop {
            let end = (to + 1..to + 5).find(|i| !particle(*i));
            let whole = |end: usize| (to + 1..=end).all(|i| joined(i) || stopped(i - 1) && self.capital(i));
            // Where the first name comes again, the next name begins.
            let again = |end: usize| self.lower(end) == self.lower(from);
            match end.filter(|end| named(*end) && whole(*end) && !again(*end)) {
                Some(end) => to = end,
                None => return (from, to),
            }
        }
    }

    /// Returns whether a capital is one that something explains by itself, also beside a name: *Fatima Maandag*.
    fn explained(&self, at: usize) -> bool {
        let lower = self.lower(at);
        // Behind a particle a title is a family name: *De Meester*.
        let title = lists::marked("title", lower) && !lists::marked("particle", self.before(at));
        self.context.allows(lower) || lists::no_name(lower) || lists::opener(lower) || title
    }
}

/// Returns the words from token to token as they stand, without a possessive.
fn span(text: &str, tokens: &[PlacedToken<'_>], from: usize, to: usize) -> String {
    let (Some(first), Some(last)) = (tokens.get(from), tokens.get(to)) else {
        return String::new();
    };
    let whole = text.get(first.at..last.at + last.raw.len()).unwrap_or_default();
    let bare = ["'s", "’s", "'", "’"]
        .iter()
        .find_map(|end| whole.strip_suffix(end))
        .unwrap_or(whole);
    bare.to_owned()
}

/// Returns words that may stay although they look like names: those of the deck's own titles, which a proposed conclusion repeats, and
/// those that people said are none.
pub fn known(deck: &Deck, masks: &[Mask]) -> Vec<String> {
    let map = &deck.map;
    let domains = map.domains.iter().flat_map(|d| [&d.title, &d.short]);
    let titles = domains
        .chain(map.rings.iter().map(|ring| &ring.title))
        .chain(map.roles.iter().map(|role| &role.title))
        .chain(deck.cards().map(|(_, card)| &card.theme));
    let mut known: Vec<String> = titles
        .flat_map(|title| tokens(title))
        .map(|t| t.word.into_owned())
        .collect();
    known.extend(
        masks
            .iter()
            .filter(|mask| mask.to.is_none())
            .map(|mask| mask.from.to_string()),
    );
    known
}

/// Returns what to write instead of a name, in the study's manner: `[naam, leerkracht]`, or `[naam]` where no function is given.
pub fn mask_form(lang: Lang, function: Option<&str>) -> String {
    let name = match lang {
        Lang::Nl => "naam",
        Lang::En => "name",
    };
    match function.map(str::trim).filter(|function| !function.is_empty()) {
        Some(function) => flat(&format!("[{name}, {function}]")),
        None => format!("[{name}]"),
    }
}
