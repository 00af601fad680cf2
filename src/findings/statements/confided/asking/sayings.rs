//! Sayings by which it is asked: words that ask it as they stand, beside what the kinds of words tell (`ways`).
//!
//! A row holds the sayings of one idea, in Dutch and in English, parted by commas. Their words are written as phrases are (`language::phrases`);
//! `<name>` stands for the words of a kind. A sign before a saying tells where it stands: `^` at the beginning of a part of a sentence, `$`
//! at its end, `=` a part that holds nothing else, `:` a part right before what is told, `~` over the commas of a sentence; none: anywhere in a part.

mod kept;
mod written;

use std::collections::HashMap;
use std::sync::LazyLock;

use super::kinds::{in_sayings, kinds};
use super::part::Part;
use crate::deck::Lang;
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::findings::language::phrases::Phrases;

/// Sayings that make a part a story of what somebody else asked, in Dutch and in English.
const REPORTED: (&str, &str) = (
    "vroeg|vroegen|smeekte|smeekten ons|om|mij|me|of, vraagt|vragen|smeken ons|mij|me, \
    we|wij|ze moesten|moest|mochten|mocht, moesten|mochten we|wij|ze, niet meer|langer, niet langer",
    "asked|asks|begged|told|tells|made|makes us|me|them|him|her|the to|not, asked|asks|begged us|me|them, \
    we|i|they|he|she had to, we|i|they were|was asked|forbidden, used to, no longer, not|t keeping quiet, \
    not|t keep quiet|silent",
);

/// Where a saying stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum SayingPlace {
    Beginning,
    End,
    Alone,
    BeforeIt,
    Across,
    Anywhere,
}

const SIGNS: [(char, SayingPlace); 5] = [
    ('^', SayingPlace::Beginning),
    ('$', SayingPlace::End),
    ('=', SayingPlace::Alone),
    (':', SayingPlace::BeforeIt),
    ('~', SayingPlace::Across),
];

/// Words in about every sentence, and words that are common: a saying is looked for where another of its words stands, if it has one.
static EVERYWHERE: ListedWords = listed_words!(
    "de het een en ik we ge je ze is was zijn in van te dat die dit er op voor met aan om als niet ook maar daar hier ons \
    the a and i you they are of to that it this for on with at not t s if as but our one can do"
);
static COMMON: ListedWords = listed_words!(
    "moet moeten moest heb hebt heeft hebben had hadden zou zoudt zouden kan kunt kunnen kun geen mijn mij me mag mogen moogt mocht nog \
    gaat ga gaan alleen wat wie weet weten wil wilt laat komt heel nu dan wij jullie u hoeft hoeven horen hoort dient nooit nergens nie ni niks \
    niets enkel bij uit naar over want iemand graag liever so be have has would d ll will must should shouldn may could couldn cannot no never my \
    nobody say tell he she did don doesn does know won go goes keep us any some more all mustn need needs needn ought from by out up who what \
    when where how because anyone anybody somebody someone"
);

/// The sayings, each found by one of its words.
struct Sayings {
    all: Vec<(SayingPlace, Phrases)>,
    by_word: HashMap<&'static str, Vec<usize>>,
    by_beginning: Vec<(&'static str, usize)>,
}

static SAYINGS: LazyLock<Sayings> = LazyLock::new(|| {
    let mut sayings = Sayings {
        all: Vec::new(),
        by_word: HashMap::new(),
        by_beginning: Vec::new(),
    };
    let (in_dutch, in_english) = (in_sayings(Lang::Nl), in_sayings(Lang::En));
    for (dutch, english) in kept::SAYINGS.iter().chain(written::SAYINGS) {
        dutch.split(", ").for_each(|saying| sayings.add(saying, &in_dutch));
        english.split(", ").for_each(|saying| sayings.add(saying, &in_english));
    }
    sayings
});

static STORIES: LazyLock<Phrases> = LazyLock::new(|| Phrases::of([REPORTED.0, REPORTED.1].join(", ").leak()));

impl Sayings {
    fn add(&mut self, text: &'static str, names: &[(String, String)]) {
        let sign = SIGNS
            .iter()
            .find_map(|(sign, place)| Some((*place, text.strip_prefix(*sign)?)));
        let (place, text) = sign.unwrap_or((SayingPlace::Anywhere, text));
        let written: &'static str = written_out(text, names).leak();
        let slots = written.split(' ').filter(|slot| *slot != "..");
        let common = |slot: &&str| slot.split('|').map(how_common).sum::<usize>();
        for word in slots.min_by_key(common).into_iter().flat_map(|slot| slot.split('|')) {
            match word.strip_suffix('*') {
                Some(beginning) => self.by_beginning.push((beginning, self.all.len())),
                None => self.by_word.entry(word).or_default().push(self.all.len()),
            }
        }
        self.all.push((place, Phrases::of(written)));
    }

    /// Returns those that may be in words, since one of theirs is there, in their order.
    fn near(&self, words: &[String]) -> Vec<&(SayingPlace, Phrases)> {
        let mut found: Vec<usize> = words.iter().flat_map(|word| self.of_word(word)).collect();
        found.sort_unstable();
        found.dedup();
        found.into_iter().filter_map(|at| self.all.get(at)).collect()
    }

    fn of_word<'s>(&'s self, word: &'s str) -> impl Iterator<Item = usize> + 's {
        let whole = self.by_word.get(word).into_iter().flatten().copied();
        let begun = self.by_beginning.iter().filter(move |(text, _)| word.starts_with(text));
        whole.chain(begun.map(|(_, at)| *at))
    }
}

/// Returns how many other words of a saying are rather looked for than one.
fn how_common(word: &str) -> usize {
    match () {
        () if EVERYWHERE.has(word) => 600,
        () if COMMON.has(word) => 20,
        () => 1,
    }
}

/// Returns a saying with the words of the names in it.
fn written_out(text: &str, names: &[(String, String)]) -> String {
    let names = names.iter().filter(|_| text.contains('<'));
    names.fold(text.to_owned(), |text, (name, words)| text.replace(name, words))
}

/// The sayings that may be in a sentence.
pub(super) struct NearSayings(Vec<&'static (SayingPlace, Phrases)>);

impl NearSayings {
    pub(super) fn of(sentence: &[String]) -> Self {
        Self(SAYINGS.near(sentence))
    }

    pub(super) fn none() -> Self {
        Self(Vec::new())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns whether the whole sentence holds one that stands over its commas.
    pub(super) fn are_across(&self, sentence: &[String]) -> bool {
        let mut all = self.0.iter();
        all.any(|(place, saying)| *place == SayingPlace::Across && saying.are_in(sentence))
    }

    /// Returns whether a part of it holds one; some count only where it stands right before what is told.
    pub(super) fn are_in(&self, part: &Part<'_>) -> bool {
        let views = [part.own, part.asked, behind_it_is(part.own)];
        self.0.iter().any(|(place, saying)| match place {
            SayingPlace::Beginning => views.iter().any(|words| saying.open(words)),
            SayingPlace::Alone => views.iter().any(|words| saying.are_all_of(words)),
            SayingPlace::End => ends(part.own, saying),
            SayingPlace::BeforeIt => part.kinds.has(kinds!("before-it")) && saying.are_in(part.all),
            SayingPlace::Anywhere => saying.are_in(part.all),
            SayingPlace::Across => false,
        })
    }
}

/// Returns whether a part is a story of what somebody else asked.
pub(super) fn is_story(part: &Part<'_>) -> bool {
    STORIES.are_in(part.all)
}

/// Returns what is said of *this*: behind *that is* or *da's*.
fn behind_it_is(words: &[String]) -> &[String] {
    match words {
        [first, second, rest @ ..]
            if ["this", "that", "it", "dat", "dit", "da", "het"].contains(&first.as_str())
                && ["is", "s"].contains(&second.as_str()) =>
        {
            rest
        }
        [first, rest @ ..] if first == "das" => rest,
        all => all,
    }
}

fn ends(words: &[String], saying: &Phrases) -> bool {
    (0..words.len()).any(|from| saying.are_all_of(words.get(from..).unwrap_or_default()))
}

/// Returns the words in the sayings that stand for no form.
#[cfg(test)]
pub(super) fn unknown() -> Vec<&'static str> {
    let words = SAYINGS.all.iter().flat_map(|(_, saying)| saying.words());
    words.filter(|word| word.contains(['<', '>'])).collect()
}
