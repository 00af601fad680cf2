//! How likely a capitalised word is somebody's name: points for what the word is, and for what stands around it.
//!
//! At [`ASKED`] points people are asked. What a word is (the marks in `assets/anonymity/context.txt` name what stands around it):
//!
//! | the word | at the start of a sentence | within one |
//! | --- | --- | --- |
//! | a first or family name that is no word | 4 | 4 |
//! | a first name that is an everyday word too | 1 | 4 |
//! | such a first name that hardly begins a sentence as a word (`mostly`): *Els*, *Peter* | 4 | 4 |
//! | a first name that is a language, a month or a feast too: *Frans* | 1 | 1 |
//! | a family name that is an everyday word too | 1 | 3 |
//! | neither a name nor a word | 3 | 4 |
//! | a word, a place, a feast, a brand, what the session also writes small | never | never |
//!
//! | around it | points |
//! | --- | --- |
//! | a form of address before it (`title`): *juf Roos* | asked at once, also a word |
//! | somebody's function before it (`person`): *collega Roos* | +3 |
//! | a doubtful word that begins a sentence does what people do (`deed`, `plural`, `state` with `personal`): *Roos komt* | +3 |
//! | an unknown word that begins a sentence does or is something (`deed`, `state`) | +1 |
//! | a doubtful word stands beside a certain name, or before another capital that is no word: *Roos en Fatima* | +3 |
//! | a preposition before a doubtful family name (`to`): *aan Bakker* | +1 |
//! | a doubtful or unknown word that begins a sentence is spoken to, introduced, or speaks (`call`, `you`, `ask`): *Roos, wil jij*, *Roos: ja* | +3 |
//! | a greeting or thanks before a doubtful or unknown word (`greet`): *dag Roos*, *Bedankt, Roos* | +1 |
//! | a language that is a first name is met as people are (`meets`, `said`): *met Frans gesproken*, *zei Frans* | +3 |
//! | a place that is a name too stands where places do (`meant`): *in Florence*, *families from Jordan* | never |
//! | an article before what is no certain name (`article`): *de Zonnewijzer* | −3 |
//! | a preposition of place before what is no certain name (`place`): *in Zwevezele* | −3 |
//! | it is played, staged or rehearsed (`plays`), or the play, song or book stands before it (`work`): *we perform Medea* | −3 |
//! | a body before it or behind it (`body`, `after`): *uitgeverij Janssen*, *Maria Instituut* | −6 |
//! | a doubtful word does what people do not (`thing`): *Linde en Roos bloeien* | −4 |
//! | it begins the name of a partner that is a person, and another capital follows | +2 |

use super::initials;
use super::lists::{self, marked};
use super::sentence::{KnownWords, WordKind};
use super::shape;
use super::why::Giveaway;
use crate::text::dictionary;

/// From how many points on people are asked.
pub(super) const ASKED: i32 = 4;

impl KnownWords<'_, '_> {
    pub(super) fn kind(&self, at: usize) -> WordKind {
        let Some(token) = self.token(at) else {
            return WordKind::Word;
        };
        let (word, lower) = (token.word.as_ref(), token.lower());
        if self.context.allows(lower) || marked("title", lower) || lists::abbreviation(word) {
            return WordKind::Word;
        }
        if self.is_known_body(at) {
            return WordKind::Word;
        }
        if self.means_no_person(at) {
            return WordKind::Word;
        }
        if lists::first_name(word) || lists::family_name(word) || shape::joined_particle(lower) {
            return WordKind::Name;
        }
        if self.context.plain.contains(lower) && !lists::first_or_word(word) && !lists::family_or_word(word) {
            return WordKind::Word;
        }
        match () {
            () if lists::first_or_word(word) => WordKind::FirstOrWord,
            () if lists::no_name(lower) || lists::place(lower) || lists::opener(lower) || marked("particle", lower) => {
                WordKind::Word
            }
            () if lists::family_or_word(word) => WordKind::FamilyOrWord,
            () if word.contains('.') || dictionary::is_word(lower) || shape::is_place(lower) => WordKind::Word,
            () => WordKind::Unknown,
        }
    }

    /// Returns whether the word and the capital beside it are both listed as no names: *Thomas More*, *Karel de Grote*.
    fn is_known_body(&self, at: usize) -> bool {
        let listed = |i: usize| self.capital(i) && lists::no_name(self.lower(i));
        let joined = |i: usize| self.token(i).is_some_and(|t| t.joined && !t.begins);
        let particle = |i: usize| self.is("particle", i);
        let next = if joined(at + 1) && particle(at + 1) {
            at + 2
        } else {
            at + 1
        };
        let last = match at.checked_sub(1) {
            Some(i) if particle(i) && joined(at) => i.checked_sub(1),
            other => other,
        };
        let behind = joined(next) && listed(next);
        let before = joined(at) && last.is_some_and(listed);
        listed(at) && (behind || before)
    }

    /// Returns what makes the word at `at` suspect, if people should be asked.
    pub(super) fn sign(&self, at: usize) -> Option<Giveaway> {
        let token = self.token(at).filter(|token| !token.bracketed)?;
        if super::address::is_address(&token.word) || lists::abbreviation(&token.word) {
            return None;
        }
        if let Some(why) = initials::sign(self, at) {
            return Some(why);
        }
        if !self.capital(at) {
            return self.small(at);
        }
        if token.is("particle") {
            return self.particle(at);
        }
        let kind = self.kind(at);
        if marked("title", self.before(at)) && !self.context.allows(token.lower()) && !lists::no_name(token.lower()) {
            return Some(Giveaway::Title);
        }
        if kind == WordKind::Word || self.is_body(at, kind) {
            return None;
        }
        (self.points(at, kind) >= ASKED).then(|| self.why(at, kind))
    }

    fn why(&self, at: usize, kind: WordKind) -> Giveaway {
        match kind {
            WordKind::Name => Giveaway::KnownName,
            _ if self.token(at).is_some_and(|t| t.begins) && !self.person => Giveaway::Speaks,
            _ => Giveaway::Capital,
        }
    }

    /// Returns a name without its capital: only where it is no word, or behind a form of address.
    fn small(&self, at: usize) -> Option<Giveaway> {
        let token = self.token(at)?;
        let (word, lower) = (token.word.as_ref(), token.lower());
        if self.context.allows(lower)
            || word.chars().count() < 3
            || !word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
        {
            return None;
        }
        let first = || lists::first_name(word);
        // *Bij haar als juf wil ik zitten*: what people do is no name in small letters.
        let does = token.is("deed") || token.is("state");
        if marked("title", self.before(at)) && (first() || lists::first_or_word(word) && !does) {
            return Some(Giveaway::Title);
        }
        // In small letters an *s* of possession is none: *greets* is a verb.
        let sure =
            lists::listed_first_name(lower) && first() && word.chars().count() > 3 && !dictionary::is_word(lower);
        (sure && shape::is_lower(word)).then_some(Giveaway::KnownName)
    }

    /// Returns why `Van Damme`, `El Amrani`, `De Smet` are suspect where no first name stands before it.
    fn particle(&self, at: usize) -> Option<Giveaway> {
        let mut next = at + 1;
        while self
            .token(next)
            .is_some_and(|t| t.joined && !t.begins && t.is("particle"))
        {
            next += 1;
        }
        let joined = self.token(next).is_some_and(|t| t.joined && !t.begins) && self.capital(next);
        if !joined || self.is_body(at, WordKind::Unknown) || self.is_body(next, WordKind::Unknown) {
            return None;
        }
        let article = matches!(self.lower(at), "de" | "la" | "le" | "die") && next == at + 1;
        // *Van Mechelen* within a sentence is somebody, *van Mechelen* is not.
        let owned = self.capital(at) && !self.token(at).is_some_and(|t| t.begins) && self.lower(at) == "van";
        if owned && lists::place(self.lower(next)) {
            return Some(Giveaway::Capital);
        }
        if marked("title", self.before(at)) {
            return Some(Giveaway::Title);
        }
        match self.kind(next) {
            WordKind::Name => Some(Giveaway::KnownName),
            WordKind::Unknown if !article || shape::foreign(self.lower(next)) => Some(Giveaway::Capital),
            WordKind::FamilyOrWord if !article || self.acts(next) || marked("to", self.before(at)) => {
                Some(Giveaway::KnownName)
            }
            _ => None,
        }
    }

    fn points(&self, at: usize, kind: WordKind) -> i32 {
        let begins = self.token(at).is_none_or(|t| t.begins);
        let grouped = self.group_begins(at);
        let sure = kind == WordKind::Name;
        let mut points = match kind {
            WordKind::Name => 4,
            WordKind::FirstOrWord if begins && self.is("mostly", at) => 4,
            WordKind::FirstOrWord | WordKind::FamilyOrWord if begins || grouped || lists::no_name(self.lower(at)) => 1,
            WordKind::FirstOrWord => 4,
            WordKind::FamilyOrWord => 3,
            WordKind::Unknown if begins => 3,
            WordKind::Unknown => 4,
            WordKind::Word => return 0,
        };
        let before = self.before(at);
        let subject = lists::subject(self.lower(at));
        // A teacher of French is no *teacher Frans*.
        let teaches = subject && marked("teaches", before);
        points += 3 * i32::from(!sure && marked("person", before) && !teaches);
        points += 3 * i32::from(subject && self.meets(at));
        points += i32::from(kind == WordKind::FamilyOrWord && marked("to", before));
        points += i32::from(!sure && self.is_greeted(at));
        points += 3 * i32::from(!sure && self.is_called(at));
        points -= 3 * i32::from(!sure && marked("article", before) && !self.followed_by_name(at));
        points -= 3 * i32::from(!sure && marked("place", before) && !self.followed_by_name(at));
        points -= 3 * i32::from(!sure && self.is_a_work(at) && !self.followed_by_name(at));
        points += 2 * i32::from(self.person && self.followed_by_name(at));
        points + self.doings(at, kind, begins || grouped)
    }

    /// Returns points for what the word does, and for the words it stands beside.
    fn doings(&self, at: usize, kind: WordKind, begins: bool) -> i32 {
        let doubtful = matches!(kind, WordKind::FirstOrWord | WordKind::FamilyOrWord);
        let mut points = 0;
        if doubtful && (self.does_a_thing(at) || self.is_spoken(at)) {
            points -= 4;
        } else if doubtful && begins && self.acts(at) {
            points += 3;
        } else if kind == WordKind::Unknown
            && begins
            && (marked("deed", self.after(at)) || marked("state", self.after(at)))
        {
            points += 1;
        }
        if doubtful && (self.beside_a_name(at) || self.followed_by_name(at)) {
            points += 3;
        }
        points + i32::from(kind == WordKind::Unknown && (shape::foreign(self.lower(at)) || self.followed_by_name(at)))
    }

    /// Returns the last member of the group that the word is in: *Roos, Linde en Jade*.
    fn group_end(&self, at: usize) -> usize {
        let mut end = at;
        loop {
            let next = match self.token(end + 1) {
                Some(t) if t.listed && !t.begins && self.capital(end + 1) => end + 1,
                Some(t) if !t.begins && matches!(t.lower(), "en" | "and" | "of") && self.capital(end + 2) => end + 2,
                _ => return end,
            };
            end = next;
        }
    }

    /// Returns whether the word ends a group of doubtful words with which the sentence begins.
    fn group_begins(&self, at: usize) -> bool {
        let and = at
            .checked_sub(1)
            .filter(|i| matches!(self.lower(*i), "en" | "and" | "of"));
        let other = match and {
            Some(and) => and.checked_sub(1),
            None => at.checked_sub(1).filter(|_| self.token(at).is_some_and(|t| t.listed)),
        };
        let Some(other) = other.filter(|other| self.capital(*other) && !self.is("greet", *other)) else {
            return false;
        };
        let doubtful = !matches!(self.kind(other), WordKind::Name | WordKind::Unknown);
        doubtful && (self.token(other).is_some_and(|t| t.begins) || self.group_begins(other))
    }

    /// Returns whether the word, or the group it is in, does what people do.
    fn acts(&self, at: usize) -> bool {
        let end = self.group_end(at);
        let verb = self.after(end);
        if end > at || self.group_begins(at) {
            return marked("plural", verb) || marked("deed", verb);
        }
        marked("deed", verb) && !marked("state", verb)
            || marked("state", verb)
                && (end + 2..end + 7)
                    .map_while(|i| self.token(i).filter(|t| !t.begins))
                    .any(|t| t.is("personal"))
    }

    /// Returns whether the word, or the group it is in, does what only things do, in the next four words.
    fn does_a_thing(&self, at: usize) -> bool {
        let end = self.group_end(at);
        (end + 1..end + 5)
            .map_while(|i| self.token(i).filter(|t| !t.begins))
            .any(|t| t.is("thing"))
    }

    fn beside_a_name(&self, at: usize) -> bool {
        let and = |i: usize| matches!(self.lower(i), "en" | "and");
        let name = |i: usize| self.capital(i) && self.kind(i) == WordKind::Name;
        (and(at + 1) && name(at + 2)) || (at > 1 && and(at - 1) && name(at - 2))
    }

    /// Returns whether a family name follows, with or without particles.
    fn followed_by_name(&self, at: usize) -> bool {
        let mut next = at + 1;
        let joined = |i: usize| self.token(i).is_some_and(|t| t.joined && !t.begins && !t.bracketed);
        while next < at + 4 && joined(next) && self.is("particle", next) {
            next += 1;
        }
        joined(next)
            && self.capital(next)
            && matches!(
                self.kind(next),
                WordKind::Name | WordKind::Unknown | WordKind::FamilyOrWord
            )
            && !self.is_body(next, WordKind::Unknown)
    }

    /// Returns whether the word belongs to the name of a body: one is named before the run of capitals it stands in, or behind it.
    fn is_body(&self, at: usize, kind: WordKind) -> bool {
        let inner = |i: usize| {
            self.capital(i)
                || self.is("particle", i)
                || matches!(self.lower(i), "het" | "in" | "op" | "’t" | "'t" | "t")
        };
        let joined = |i: usize| self.token(i).is_some_and(|t| t.joined && !t.begins);
        let mut from = at;
        while from > 0 && joined(from) && inner(from - 1) && !shape::is_body(self.lower(from - 1)) {
            from -= 1;
        }
        let head = from.checked_sub(1).map(|i| self.lower(i)).unwrap_or_default();
        let adjoins = self.token(from).is_some_and(|t| t.joined || t.begins)
            && from > 0
            && !self.token(from).is_some_and(|t| t.begins && t.listed);
        let common = kind == WordKind::Name && marked("common", head);
        let acronym = from
            .checked_sub(1)
            .and_then(|i| self.token(i))
            .is_some_and(|t| shape::acronym(&t.word));
        let named = adjoins
            && !self.is_greeted(from)
            && (shape::is_body(head) || acronym && kind != WordKind::Name)
            && !common
            && !self
                .token(from)
                .is_some_and(|t| t.begins && self.token(from - 1).is_some_and(|b| b.stopped));
        let mut to = at;
        while joined(to + 1) && inner(to + 1) && !shape::is_body(self.lower(to + 1)) {
            to += 1;
        }
        let tail = self.lower(to + 1);
        let behind = joined(to + 1)
            && (marked("after", tail) || self.capital(to + 1) && shape::is_body(tail))
            && !(kind == WordKind::Name && marked("common", tail) && !self.capital(to + 1));
        let saint = from < at && matches!(self.lower(from), "sint" | "sinte" | "st" | "heilig" | "heilige");
        named || behind || saint || shape::is_institution(self.lower(at))
    }
}
