//! The rule that tells a condition with what was said of it: a theme without evidence, and the statements that share a rare word with it.
//!
//! A word is rare where no other theme has it and hardly anybody else says it. In doubt a theme stays with the others of its question.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use super::subjects;
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, lower, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::wording::hindering::CONDITIONS;
use crate::findings::propose::wording::offers::is_flooded;
use crate::findings::propose::wording::subject_words::words_of;
use crate::findings::propose::{Proposal, QUOTED, proposal};
use crate::say;
use crate::session::{Statement, Theme};
use crate::text::{Id, fold};

/// How many statements a proposal repeats.
const TOLD: usize = 2;
/// In how many statements a rare word stands at most.
const RARE: usize = 3;
/// The same for a word of the note of a theme, of all that was said.
const RAREST: usize = 1;
/// From how many letters on words that begin alike are the same, and how much longer one may be.
const ALIKE: usize = 4;
const LONGER: usize = 3;
/// The same for words of which both have an ending, and how long that may be.
const FAMILY: usize = 6;
const ENDING: usize = 6;
/// About how many partners a statement is whose names count.
const ABOUT: usize = 2;
/// How words begin that say that a theme is about a calendar, and those of days and months.
const CALENDARS: &str = "kalender seizoen weekend rooster uurrooster lesrooster calendar season timetable";
const DAYS: &str = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april juni juli augustus september oktober november december \
     monday tuesday wednesday thursday friday saturday sunday january february march june july august october";
/// Words that many talks share, folded.
const COMMON: &str = "een het van voor met bij niet geen maar ook als dan die dat wat wie hoe naar uit aan over door onze ons wij zij hun hen haar zijn heeft hebben wordt worden kan kunnen moet moeten \
     mag mogen veel weinig meer altijd nooit elke alle alles iets niets iemand niemand mensen school scholen leraar leraren leraars leerkracht leerkrachten collega collegas leerling leerlingen kind kinderen partner \
     partners samen samenwerken werken werk leren gaan gaat komen komt doen doet zeggen zegt maken maakt goed jaar tot the and for with not but who how what that this they them their our his her have has \
     are was were will can must many much more all every somebody nobody people houden houdt hield krijgen krijgt kreeg nemen neemt nam geven geeft gaf vinden vindt vond weten weet staan staat stond zitten zit zat blijven blijft laten laat liet lopen loopt liep \
     hangen hangt brengen brengt vragen vraagt lezen leest spreken spreekt mij haar ouder ouders parent parents week uur dag maand liever keep keeps kept take takes took give gives gave get gets got find finds know knows stand stands stay stays leave \
     leaves left run runs ask asks bring brings say says need needs want wants day week month term teacher teachers pupil pupils child children colleague colleagues together work learn learning time year between";

/// The same, to look a word up.
static COMMON_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| COMMON.split_whitespace().collect());

/// Returns whether a word may carry a subject.
fn carries(word: &str) -> bool {
    // A number says nothing without what it counts.
    word.chars().count() > 2 && !COMMON_WORDS.contains(word) && !NUMBERS.contains(&word)
}

/// Returns the words of a text that may carry a subject.
pub(super) fn carrying(text: &str) -> BTreeSet<String> {
    let folded = fold(text);
    words_of(&folded)
        .filter(|word| carries(word))
        .map(str::to_owned)
        .collect()
}

/// Returns whether two words are forms of one: *bus* and *bussen*, *neutraal* and *neutraliteit*.
pub(super) fn same(one: &str, other: &str) -> bool {
    let alike = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    if alike < 2 {
        return false;
    }
    let rest = one.chars().count().max(other.chars().count()) - alike;
    alike >= FAMILY && rest <= ENDING || root(one) == root(other) || begins_alike(one, other)
}

/// Returns a word without the ending of its plural, and no letter twice in a row: *bussen* and *bus*, *brieven* and *brief*.
fn root(word: &str) -> Vec<char> {
    let cut = ["en", "es", "s"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending).filter(|rest| rest.chars().count() > 2));
    let mut letters: Vec<char> = cut.unwrap_or(word).chars().collect();
    letters.dedup();
    if let Some(last) = letters.last_mut() {
        *last = match *last {
            'v' => 'f',
            'z' => 's',
            other => other,
        };
    }
    letters
}

fn begins_alike(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    short == long || short.len() >= ALIKE && long.starts_with(short) && long.len() <= short.len() + LONGER
}

/// The words of texts that may carry a subject, and their pairs of words, each with the places of the texts that hold it.
#[derive(Default)]
struct PairIndex {
    words: BTreeMap<String, Vec<usize>>,
    pairs: HashMap<String, Vec<usize>>,
}

impl PairIndex {
    fn add(&mut self, at: usize, text: &str) {
        for word in carrying(text) {
            self.words.entry(word).or_default().push(at);
        }
        for pair in pairs(text) {
            self.pairs.entry(pair).or_default().push(at);
        }
    }

    /// Returns the places of the texts that hold a form of a word.
    fn holding(&self, word: &str) -> BTreeSet<usize> {
        // Forms of one word begin with the same two letters.
        let begin: String = word.chars().take(2).collect();
        let alike = self.words.range(begin.clone()..);
        let alike = alike.take_while(|(other, _)| other.starts_with(&begin));
        let forms = alike.filter(|(other, _)| same(other, word));
        forms.flat_map(|(_, places)| places.iter().copied()).collect()
    }
}

/// Words that count what stands behind them.
const NUMBERS: [&str; 22] = [
    "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "two", "three", "four",
    "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
];

/// Returns each two telling words that stand together in a text, and each number with what it counts: *drie scholen*.
fn pairs(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words: Vec<&str> = words_of(&folded).collect();
    let counts = |pair: &[&str]| pair.first().is_some_and(|word| NUMBERS.contains(word));
    let tells = |pair: &&[&str]| counts(pair) || pair.iter().all(|word| carries(word));
    words.windows(2).filter(tells).map(|pair| pair.join(" ")).collect()
}

/// What was said in the talk: where people were asked about conditions, and elsewhere; and the themes.
struct TalkHeard<'r, 'a> {
    record: &'r SectionSource<'a>,
    asked: PairIndex,
    elsewhere: PairIndex,
    /// The names of whom it was about.
    named: PairIndex,
    themes: PairIndex,
}

/// Returns the names of the one or two partners that a statement is about.
fn names_of(record: &SectionSource<'_>, statement: &Statement) -> String {
    let partners = statement.about.iter().filter_map(|id| record.session.partner(id));
    let names: Vec<&str> = partners.map(|p| p.name.as_str()).collect();
    if names.len() > ABOUT {
        String::new()
    } else {
        names.join(" ")
    }
}

impl<'r, 'a> TalkHeard<'r, 'a> {
    fn of(record: &'r SectionSource<'a>) -> Self {
        let mut heard = Self {
            record,
            asked: PairIndex::default(),
            elsewhere: PairIndex::default(),
            named: PairIndex::default(),
            themes: PairIndex::default(),
        };
        for (at, said) in record.session.statements.iter().enumerate() {
            let talk = subjects::is_talk(record, said) && !subjects::defines(record, said);
            match crate::findings::propose::wording::scarce::of_condition(record, said) {
                _ if !talk => {}
                true => heard.asked.add(at, &said.text),
                false => {
                    heard.elsewhere.add(at, &said.text);
                    heard.named.add(at, &names_of(record, said));
                }
            }
        }
        for (at, theme) in record.session.themes.iter().enumerate() {
            let text = format!("{} {}", theme.title, theme.note.as_deref().unwrap_or_default());
            heard.themes.add(at, &text);
        }
        heard
    }

    /// Returns these words of a theme that no other theme has and that some, but few, of these statements hold.
    fn rare(&self, theme: &Theme, words: BTreeSet<String>, said: &PairIndex) -> Vec<String> {
        let themes = &self.record.session.themes;
        let own = |at: &usize| themes.get(*at).is_some_and(|other| other.id == theme.id);
        let rare =
            |word: &String| (1..=RARE).contains(&said.holding(word).len()) && self.themes.holding(word).iter().all(own);
        words.into_iter().filter(rare).collect()
    }

    /// Returns what was said where people were asked about conditions and shares a rare word of the title, one of the note that nobody says
    /// elsewhere, or two words that stand together.
    fn where_asked(&self, theme: &Theme) -> Vec<usize> {
        let note = theme.note.as_deref().unwrap_or_default();
        let times = |word: &str| self.asked.holding(word).len() + self.elsewhere.holding(word).len();
        let mut mine = self.rare(theme, carrying(&theme.title), &self.asked);
        let noted = self.rare(theme, carrying(note), &self.asked);
        mine.extend(noted.into_iter().filter(|word| times(word) <= RAREST));
        let mut found: BTreeSet<usize> = mine.iter().flat_map(|word| self.asked.holding(word)).collect();
        let noted = pairs(note);
        found.extend(noted.iter().filter_map(|pair| self.asked.pairs.get(pair)).flatten());
        self.fair(found)
    }

    /// Returns what was said elsewhere and shares two rare words with a theme, or the one word of its title; of too much on offer who says so.
    fn elsewhere(&self, theme: &Theme) -> Vec<usize> {
        if is_flooded(&theme.title).is_some() {
            let all: BTreeSet<usize> = self.elsewhere.words.values().flatten().copied().collect();
            let said = |at: &usize| self.record.session.statements.get(*at);
            let flooded = |at: &usize| said(at).is_some_and(|s| is_flooded(&s.text).is_some());
            return self.fair(all.into_iter().filter(flooded).collect());
        }
        let title = carrying(&theme.title);
        let note = theme.note.as_deref().unwrap_or_default();
        let both = title.iter().cloned().chain(carrying(note)).collect();
        let alone = |word: &String| title.len() == 1 && title.contains(word) && word.chars().count() >= FAMILY;
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for word in self.rare(theme, both, &self.elsewhere) {
            for at in self.elsewhere.holding(&word) {
                *shared.entry(at).or_default() += if alone(&word) { 2 } else { 1 };
            }
        }
        // A word of the title may stand in the name of whom it is about; one has to be said.
        for (at, words) in &mut shared {
            let named = |word: &&String| {
                let there = self.named.holding(word);
                there.contains(at) && there.len() <= RARE && !self.elsewhere.holding(word).contains(at)
            };
            *words += title.iter().filter(named).count();
        }
        let enough = shared.into_iter().filter(|(_, words)| *words > 1);
        self.fair(enough.map(|(at, _)| at).collect())
    }

    /// Returns what was said, where people were asked about conditions, of two days or months, where a theme is about a calendar.
    fn of_days(&self, theme: &Theme) -> Vec<usize> {
        let text = format!("{} {}", theme.title, theme.note.as_deref().unwrap_or_default());
        if !words_of(&fold(&text)).any(|word| CALENDARS.split(' ').any(|begin| word.starts_with(begin))) {
            return Vec::new();
        }
        let mut days: BTreeMap<usize, usize> = BTreeMap::new();
        for day in DAYS.split(' ') {
            let there = self
                .asked
                .words
                .range(day.to_owned()..)
                .take_while(|(word, _)| word.starts_with(day));
            let places: BTreeSet<usize> = there.flat_map(|(_, places)| places.iter().copied()).collect();
            places.into_iter().for_each(|at| *days.entry(at).or_default() += 1);
        }
        let two = days.into_iter().filter(|(_, n)| *n > 1).map(|(at, _)| at);
        self.fair(two.collect())
    }

    /// Returns which of these statements may be repeated: short, printed, not contradicted, and none that answers another.
    fn fair(&self, places: BTreeSet<usize>) -> Vec<usize> {
        let is_fair = |statement: &Statement| {
            statement.text.split_whitespace().count() <= QUOTED
                && statement.print != Some(false)
                && crate::findings::statements::replies::leans_on(self.record, statement).is_none()
                && !self.record.exchanges.is_opposed(&statement.id)
        };
        let all = &self.record.session.statements;
        let fair = |at: &usize| all.get(*at).is_some_and(is_fair);
        places.into_iter().filter(fair).collect()
    }
}

/// What was said of each theme on conditions that rests on no statement: the places of the statements.
#[derive(Debug)]
pub(in crate::findings::propose) struct Voices(HashMap<Id, Vec<usize>>);

impl Voices {
    fn of(record: &SectionSource<'_>) -> Self {
        let heard = TalkHeard::of(record);
        let rests = |theme: &Theme| theme.evidence.iter().any(|id| record.session.statement(id).is_some());
        let themes = record.session.themes.iter();
        let asked = themes.filter(|theme| theme.aspect.as_str() == CONDITIONS && !rests(theme));
        let of_theme = |theme: &Theme| {
            let mut found = heard.where_asked(theme);
            if found.is_empty() {
                found = heard.of_days(theme);
            }
            if found.is_empty() {
                found = heard.elsewhere(theme);
            }
            (theme.id.clone(), found)
        };
        Self(asked.map(of_theme).collect())
    }
}

/// Returns the statements that belong to a theme on conditions that rests on none: those made where people were asked about conditions, and where
/// none of these does, those made elsewhere.
pub(super) fn voices<'a>(record: &SectionSource<'a>, theme: &Theme) -> Vec<&'a Statement> {
    let all = record.read.voices.get_or_init(|| Voices::of(record));
    let places = all.0.get(&theme.id).into_iter().flatten();
    places.filter_map(|at| record.session.statements.get(*at)).collect()
}

/// Proposes each condition with what was said of it.
pub(super) fn paired(record: &SectionSource<'_>) -> Vec<Proposal> {
    let known = subjects::told_themes(record);
    let open = record.session.themes.iter().filter(|theme| !known.contains(&theme.id));
    open.filter_map(|theme| of_theme(record, theme)).collect()
}

fn of_theme(record: &SectionSource<'_>, theme: &Theme) -> Option<Proposal> {
    let said = voices(record, theme);
    if said.is_empty() {
        return None;
    }
    let title = theme.title.trim_end_matches('.');
    let claim = match &theme.note {
        Some(note) => format!("‘{title}’: {}", one_line(note)),
        None => say!(record.words, "propose-condition", title = lower(title)),
    };
    let words = said
        .iter()
        .take(TOLD)
        .map(|s| told(record, s, &one_line(&s.text)))
        .collect();
    let ids = said.iter().map(|s| s.id.clone());
    let evidence = std::iter::once(theme.id.clone()).chain(ids).collect();
    let n = said.len();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    let rule = format!("voiced-theme:{}", theme.id);
    let found = proposal(&rule, &full(&claim), evidence, &measure);
    Some(found.saying(words).weighing(9))
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn forms_of_a_word_are_told_from_words_that_only_begin_alike() {
        for (one, other) in [
            ("bus", "bussen"),
            ("brief", "brieven"),
            ("neutraal", "neutraliteit"),
            ("placement", "placements"),
            ("buses", "bus"),
        ] {
            assert!(same(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("bus", "buurt"),
            ("uren", "uniform"),
            ("school", "schoen"),
            ("les", "lesbos"),
        ] {
            assert!(!same(one, other), "{one} {other}");
        }
    }
}
