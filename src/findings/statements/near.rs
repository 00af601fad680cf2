//! Which theme, gap or remark words belong to: the one that shares most words of meaning with them; none where two share as many.
//!
//! Compares words by how they begin, compounds by their parts, and a few words that go together (*fund*, *money*). Words that many statements
//! hold say nothing, those of several only together with another. Never guesses: what shares nothing belongs nowhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::deck::Lang;
use crate::session::Session;
use crate::text::fold;

mod senses;
mod words;

/// From how much on words belong together.
pub(in crate::findings) const ENOUGH: u32 = 2;
/// How many statements may hold a word that tells apart by itself; in a long talk one in sixteen.
const RARE: usize = 3;
/// Letters from which on a word that only begins a compound of a title tells what that is about.
const TELLING_PART: usize = 7;
/// Letters from which on a word is long.
const LONG: usize = 5;
/// Letters of a part of a compound.
const PART: usize = 5;

/// Finds what belongs together in one session.
#[derive(Debug)]
pub(in crate::findings) struct Near {
    lang: Lang,
    /// The stems that so many statements hold that they tell nothing apart.
    common: BTreeSet<String>,
    /// Those that several statements hold: one of them alone tells nothing, two do.
    ordinary: BTreeSet<String>,
    /// Those that more than one statement holds: a short one of them tells nothing alone.
    again: BTreeSet<String>,
}

/// The words of a text, ready to be compared.
#[derive(Debug)]
pub(in crate::findings) struct SaidWords {
    stems: BTreeSet<String>,
    /// Words that carry little, such as *zeggen*: they count only with another of a short title.
    light: BTreeSet<String>,
    /// Words that go together, each with whether one of them means nothing else.
    families: BTreeMap<usize, bool>,
}

/// The words of a theme, ready to be compared: those of its title, and those that only its note holds.
#[derive(Debug)]
pub(in crate::findings) struct ThemeWords {
    title: SaidWords,
    note: SaidWords,
}

impl SaidWords {
    /// Returns whether every word is one that each talk is full of, such as *eigen leerlingen*.
    pub(in crate::findings) fn is_everyday(&self) -> bool {
        self.stems.is_empty()
    }
}

impl Near {
    /// Learns which words this session uses everywhere.
    pub(in crate::findings) fn of(session: &Session) -> Self {
        let lang = session.deck.language;
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for statement in &session.statements {
            for stem in read(&statement.text, lang).stems {
                *counts.entry(stem).or_default() += 1;
            }
        }
        let most = (session.statements.len() / 8).max(RARE);
        let rare = (session.statements.len() / 16).max(RARE);
        let above = |least: usize| counts.iter().filter(move |(_, n)| **n > least);
        Self {
            lang,
            common: above(most).map(|(stem, _)| stem.clone()).collect(),
            ordinary: above(rare).map(|(stem, _)| stem.clone()).collect(),
            again: above(1).map(|(stem, _)| stem.clone()).collect(),
        }
    }

    /// Returns the words of a text.
    pub(in crate::findings) fn read(&self, text: &str) -> SaidWords {
        read(text, self.lang)
    }

    /// Returns how much a title and what is said have in common.
    pub(in crate::findings) fn title(&self, title: &SaidWords, said: &SaidWords) -> u32 {
        let light = u32::try_from(title.light.intersection(&said.light).count()).unwrap_or(0);
        let all = self.text(title, said);
        if all > 0 {
            all + light
        } else {
            light.saturating_sub(1) * 2
        }
    }

    /// Returns the words of the title and the note of a theme; a word that both hold stands with the title.
    pub(in crate::findings) fn words_of_theme(&self, title: &str, note: &str) -> ThemeWords {
        let (title, mut note) = (self.read(title), self.read(note));
        note.stems
            .retain(|stem| !title.stems.iter().any(|other| alike(stem, other)));
        note.light.clear();
        note.families.retain(|at, _| !title.families.contains_key(at));
        ThemeWords { title, note }
    }

    /// Returns how much the title and the note of a theme have in common with what is said; a word that both hold counts once.
    pub(in crate::findings) fn theme(&self, theme: &ThemeWords, said: &SaidWords) -> u32 {
        self.title(&theme.title, said) + self.text(&theme.note, said)
    }

    /// Returns how much a text and what is said have in common: 2 for a long word of one sense that few statements hold or words that go
    /// together, 1 for a short one, one of several senses, or one that several hold.
    pub(in crate::findings) fn text(&self, text: &SaidWords, said: &SaidWords) -> u32 {
        let telling = |stem: &&String| !self.common.contains(*stem);
        let shared = |stem: &String| said.stems.iter().find(|other| alike(stem, other)).cloned();
        let same = text
            .stems
            .iter()
            .filter(telling)
            .filter_map(|stem| Some((stem, shared(stem)?)));
        let tells = |stem: &String| match stem.chars().count() {
            _ if senses::has_several(stem, self.lang) => false,
            long if long >= LONG => !self.ordinary.contains(stem),
            short if short + 1 == LONG => !self.again.contains(stem),
            _ => false,
        };
        // Of a compound the part that is the same must tell.
        let part = |stem: &String, other: &String| {
            if stem.len() <= other.len() {
                stem.clone()
            } else {
                other.clone()
            }
        };
        // *Fietsenrek* is about more than a *fiets*.
        let only_begins = |stem: &String, other: &String| {
            other.len() < stem.len() && other.chars().count() < TELLING_PART && !stem.ends_with(other.as_str())
        };
        let worth = |(stem, other): (&String, String)| {
            if tells(stem) && tells(&part(stem, &other)) && !only_begins(stem, &other) {
                2
            } else {
                1
            }
        };
        let words: u32 = same.map(worth).sum();
        // Words that go together count as one long word that is the same, unless they may mean something else.
        let together = text
            .families
            .iter()
            .filter_map(|(at, sure)| said.families.get(at).map(|other| *sure && *other));
        match together.max() {
            Some(true) => words.max(2),
            Some(false) => words.max(1),
            None => words,
        }
    }

    /// Returns the one that has most in common with what is said, enough of it.
    pub(in crate::findings) fn nearest<T>(&self, scored: impl Iterator<Item = (T, u32)>) -> Option<T> {
        let mut best: Option<(T, u32)> = None;
        let mut alone = true;
        for (one, score) in scored.filter(|(_, score)| *score >= ENOUGH) {
            match &best {
                Some((_, most)) if score < *most => {}
                Some((_, most)) if score == *most => alone = false,
                _ => (best, alone) = (Some((one, score)), true),
            }
        }
        best.filter(|_| alone).map(|(one, _)| one)
    }
}

fn read(text: &str, lang: Lang) -> SaidWords {
    let folded = fold(text).replace('’', "'");
    let all: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let whole = format!(" {} ", all.join(" "));
    let mut said = SaidWords {
        stems: BTreeSet::new(),
        light: BTreeSet::new(),
        families: words::families(&whole, lang),
    };
    // *Vol te houden* is *volhouden*.
    let apart = all.windows(3).filter(|three| three.get(1) == Some(&"te"));
    let parted = apart.filter_map(|three| Some(format!("{}{}", three.first()?, three.get(2)?)));
    said.stems.extend(parted.map(|word| words::stem(&word, lang)));
    for word in all {
        let stem = words::stem(word, lang);
        if words::is_light(word, &stem, lang) {
            said.light.insert(stem);
        } else if !words::is_empty(word, lang) && stem.chars().count() > 2 {
            said.stems.insert(stem);
        }
    }
    said
}

/// Returns whether two stems are of one word, or one is a part of the other: *stage* in *stageplaats*.
fn alike(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    one == other || short.chars().count() >= PART && (long.starts_with(short) || long.ends_with(short))
}

#[cfg(test)]
mod tests {
    use super::{Near, words};
    use crate::deck::Lang;
    use std::collections::BTreeSet;

    fn near(lang: Lang) -> Near {
        Near {
            lang,
            common: BTreeSet::new(),
            ordinary: BTreeSet::new(),
            again: BTreeSet::new(),
        }
    }

    #[test]
    fn a_short_word_that_comes_back_and_a_word_of_every_sentence_join_nothing() {
        let title = "meeting grown-ups who are like them";
        let en = near(Lang::En);
        assert_eq!(
            en.title(&en.read(title), &en.read("There are four schools like this left.")),
            0
        );
        let mut again = near(Lang::En);
        let of = |en: &Near| {
            en.text(
                &en.read("a barn in the yard"),
                &en.read("The barn burns and nobody moves."),
            )
        };
        assert_eq!(of(&again), 2);
        again.again.insert("barn".to_owned());
        assert!(of(&again) < 2);
    }

    #[test]
    fn forms_of_one_word_have_one_stem() {
        for (one, other, lang) in [
            ("passen", "pas", Lang::Nl),
            ("brieven", "brief", Lang::Nl),
            ("huizen", "huis", Lang::Nl),
            ("scholen", "school", Lang::Nl),
            ("opleidingen", "opleiding", Lang::Nl),
            ("belonging", "belong", Lang::En),
            ("funds", "fund", Lang::En),
            ("stopped", "stop", Lang::En),
            ("families", "family", Lang::En),
        ] {
            assert_eq!(words::stem(one, lang), words::stem(other, lang), "{one} {other}");
        }
    }

    #[test]
    fn words_belong_to_what_shares_their_meaning_and_else_nowhere() {
        let nl = near(Lang::Nl);
        let of = |said: &str| {
            let said = nl.read(said);
            let titles = ["een bus die op tijd rijdt", "geld dat opraakt", "ja zeggen op alles"];
            let scored = titles.iter().map(|title| (*title, nl.title(&nl.read(title), &said)));
            nl.nearest(scored)
        };
        assert_eq!(
            of("Het busje vertrekt voor het laatste uur."),
            Some("een bus die op tijd rijdt")
        );
        assert_eq!(of("In juni is de subsidie gedaan."), Some("geld dat opraakt"));
        assert_eq!(of("Er belt iemand en ik zeg ja."), Some("ja zeggen op alles"));
        assert_eq!(of("Ik zou er liever tien hebben."), None);
        assert_eq!(of("Ik zeg dat het goed is."), None);
    }

    #[test]
    fn a_word_of_several_senses_joins_nothing_alone() {
        for (lang, title, other, same) in [
            (
                Lang::Nl,
                "een lift naar de zolder",
                "Zijn kar geeft ons een lift tot aan de sluis.",
                "De lift staat stil en op zolder raakt niemand.",
            ),
            (
                Lang::Nl,
                "een bank in de inkom",
                "De bank leent ons geen frank meer.",
                "Wie in de inkom op de bank zit, praat vanzelf.",
            ),
            (
                Lang::En,
                "time and cover",
                "We give them space and they give us time, more or less.",
                "There is no time and no cover on Thursdays.",
            ),
            (
                Lang::En,
                "a lift for the attic",
                "The vet gave me a lift home.",
                "Without a lift nobody reaches the attic.",
            ),
        ] {
            let near = near(lang);
            let theme = near.words_of_theme(title, "");
            assert!(near.theme(&theme, &near.read(other)) < super::ENOUGH, "{other}");
            assert!(near.theme(&theme, &near.read(same)) >= super::ENOUGH, "{same}");
        }
        let nl = near(Lang::Nl);
        let theme = nl.words_of_theme("een lift", "Een lift die altijd vaststaat.");
        let said = nl.read("De boer gaf ons een lift.");
        assert!(nl.theme(&theme, &said) < super::ENOUGH);
    }

    #[test]
    fn a_word_that_only_begins_a_compound_of_a_title_joins_nothing_alone() {
        let nl = near(Lang::Nl);
        let of = |title: &str, said: &str| nl.title(&nl.read(title), &nl.read(said));
        assert!(of("gedoe over de bloembakken", "Zij brengt elke week een zak bloem mee.") < super::ENOUGH);
        assert!(of("gedoe over de bloembakken", "Wie geeft die bloembakken water?") >= super::ENOUGH);
        assert!(of("bloem van de molen", "De bloemzakken staan in de regen.") >= super::ENOUGH);
    }

    #[test]
    fn what_shares_as_much_with_two_belongs_to_neither() {
        let en = near(Lang::En);
        let said = en.read("The garden and the kitchen are both locked.");
        let of = |title: &str| en.title(&en.read(title), &said);
        assert_eq!(
            en.nearest([("a", of("a garden")), ("b", of("a kitchen"))].into_iter()),
            None
        );
        assert_eq!(
            en.nearest([("a", of("a garden")), ("b", of("a cellar"))].into_iter()),
            Some("a")
        );
    }
}
