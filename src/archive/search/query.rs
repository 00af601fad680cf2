//! What is searched for: words, phrases, words that may not stand there, and filters.

use super::fold::fold;
use crate::archive::state::Reached;
use crate::locale::Words;
use crate::say;
use crate::session::read_since;
use crate::text::Line;

/// What is asked of one property of a text or a session: parts of it that it must hold, and parts that it may not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskedProperty {
    /// All of these are parts of it.
    pub with: Vec<String>,
    /// None of these is.
    pub without: Vec<String>,
}

impl AskedProperty {
    /// Returns whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.with.is_empty() && self.without.is_empty()
    }

    /// Returns whether a folded text holds what it must and nothing it may not.
    pub fn fits(&self, text: &str) -> bool {
        let holds = |part: &String| text.contains(part.as_str());
        self.with.iter().all(holds) && !self.without.iter().any(holds)
    }
}

/// What is searched for, folded as the texts are. All of it must hold for one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words and phrases that stand in it, also inside a longer word; the longest first.
    pub with: Vec<String>,
    /// Words and phrases that do not.
    pub without: Vec<String>,
    /// The school's code.
    pub schools: AskedProperty,
    /// The network of schools it belongs to.
    pub networks: AskedProperty,
    /// The level of the school.
    pub levels: AskedProperty,
    /// How far the session is on its way to the archive.
    pub reached: Vec<Reached>,
    /// How far it is not.
    pub not_reached: Vec<Reached>,
    /// The id and the theme of the card.
    pub cards: AskedProperty,
    /// The role and the function of who said it.
    pub roles: AskedProperty,
    /// The names and ids of the partners it is about.
    pub partners: AskedProperty,
    /// The first day of the talk, as `2026-11-21`.
    pub since: Option<String>,
    /// A day before which the talk was.
    pub before: Option<String>,
}

/// Why a search cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnclearQuery {
    /// There is nothing to search for.
    Nothing,
    /// A filter has no value.
    NoValue(String),
    /// What stands behind a filter such as `sinds` is no day, month or year.
    NoDay(String, String),
    /// What stands behind a filter such as `stand` is nothing a session can be on its way to the archive.
    NoState(String, String),
    /// A quotation mark is not closed.
    OpenQuote,
}

impl UnclearQuery {
    /// Returns what is wrong and what to do.
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::Nothing => say!(words, "search-nothing"),
            Self::NoValue(filter) => say!(words, "search-no-value", filter = Line::new(filter).to_string()),
            Self::NoDay(filter, day) => no_day(words, filter, day),
            Self::NoState(filter, value) => say!(
                words,
                "search-no-state",
                filter = filter.as_str(),
                value = Line::new(value).to_string(),
                known = Reached::known(words).join(", ")
            ),
            Self::OpenQuote => say!(words, "search-open-quote"),
        }
    }
}

/// Returns that the value of a filter is no day, month or year, and what to write.
pub fn no_day(words: &Words, filter: &str, day: &str) -> String {
    say!(
        words,
        "search-no-day",
        filter = filter,
        day = Line::new(day).to_string()
    )
}

impl Query {
    /// Reads what a user types. A filter is a word of either language before a colon; any other word with a colon is a word.
    ///
    /// # Errors
    /// Where it cannot be understood.
    pub fn parse(raw: &str) -> Result<Self, UnclearQuery> {
        let mut query = Self::default();
        let mut rest = raw.trim_start();
        while !rest.is_empty() {
            if let Some(behind) = behind_and(rest).filter(|_| query != Self::default()) {
                rest = behind;
                continue;
            }
            let (not, word) = match rest.strip_prefix('-') {
                Some(word) if word.starts_with(|c: char| !c.is_whitespace()) => (true, word),
                _ => (false, rest),
            };
            let (filter, value) = split_filter(word);
            let (value, behind) = value_of(value)?;
            rest = behind.trim_start();
            query.take(filter, not, value)?;
        }
        query.with.sort_by_key(|word| std::cmp::Reverse(word.len()));
        match query == Self::default() {
            true => Err(UnclearQuery::Nothing),
            false => Ok(query),
        }
    }

    /// Reads the words of a command line, of which the shell took the quotation marks: a word with a space in it is a phrase.
    ///
    /// # Errors
    /// As [`Query::parse`].
    pub fn of_arguments(words: &[String]) -> Result<Self, UnclearQuery> {
        let quoted = |word: &String| {
            if word.contains(['"', '“', '”', '„']) || !word.trim().contains(char::is_whitespace) {
                return word.clone();
            }
            let (not, rest) = word.strip_prefix('-').map_or(("", word.as_str()), |rest| ("-", rest));
            match split_filter(rest) {
                (Some(filter), value) => format!("{not}{filter}:\"{value}\""),
                (None, phrase) => format!("{not}\"{phrase}\""),
            }
        };
        let quoted: Vec<String> = words.iter().map(quoted).collect();
        Self::parse(&quoted.join(" "))
    }

    /// Returns a word that looks like a filter and is none, and the filter that may be meant: of `schol:bos7`, `schol` and `school`.
    pub fn mistyped(&self) -> Option<(String, &'static str)> {
        self.with.iter().chain(&self.without).find_map(|word| {
            let (head, value) = word.split_once(':')?;
            let is_word = head.chars().count() > 2 && head.chars().all(char::is_alphabetic) && !value.is_empty();
            let far = |filter: &str| strsim::osa_distance(head, filter);
            let near = FILTERS.into_iter().min_by_key(|filter| far(filter))?;
            let may = is_word && far(near) <= 1 + usize::from(head.len() > 5);
            may.then(|| (head.to_owned(), near))
        })
    }

    fn take<'a>(&'a mut self, filter: Option<&str>, not: bool, value: &str) -> Result<(), UnclearQuery> {
        let folded = folded(value);
        let of = |asked: &'a mut AskedProperty| if not { &mut asked.without } else { &mut asked.with };
        let list = match filter {
            None if not => &mut self.without,
            None => &mut self.with,
            Some(filter) if folded.is_empty() => return Err(UnclearQuery::NoValue(filter.to_owned())),
            Some("school") => of(&mut self.schools),
            Some("net" | "network" | "koepel") => of(&mut self.networks),
            Some("niveau" | "level") => of(&mut self.levels),
            Some("kaart" | "card") => of(&mut self.cards),
            Some("rol" | "role") => of(&mut self.roles),
            Some("partner") => of(&mut self.partners),
            Some(filter @ ("stand" | "state")) => return self.take_state(filter, not, value),
            Some(filter) => return self.take_day(filter, not, value),
        };
        // Quotation marks with nothing between them say nothing.
        if !folded.is_empty() {
            list.push(folded);
        }
        Ok(())
    }

    fn take_state(&mut self, filter: &str, not: bool, value: &str) -> Result<(), UnclearQuery> {
        let no_state = || UnclearQuery::NoState(filter.to_owned(), value.to_owned());
        let reached = Reached::named(value).ok_or_else(no_state)?;
        let list = if not { &mut self.not_reached } else { &mut self.reached };
        list.push(reached);
        Ok(())
    }

    /// Takes a first day, or a day before which; of several, the one that leaves least.
    fn take_day(&mut self, filter: &str, not: bool, value: &str) -> Result<(), UnclearQuery> {
        let day = Some(since(filter, value)?);
        match not {
            false => self.since = self.since.take().max(day),
            true => self.before = self.before.take().into_iter().chain(day).min(),
        }
        Ok(())
    }
}

fn folded(value: &str) -> String {
    let words: Vec<&str> = value.split_whitespace().collect();
    fold(&Line::new(&words.join(" "))).text
}

/// The filters that there are, in both languages.
const FILTERS: [&str; 15] = [
    "school", "net", "network", "koepel", "niveau", "level", "stand", "state", "kaart", "card", "rol", "role",
    "partner", "sinds", "since",
];

fn split_filter(word: &str) -> (Option<&'static str>, &str) {
    let known = |filter: &&&str| {
        let head = word.get(..filter.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(filter))
            && word.get(filter.len()..).is_some_and(|rest| rest.starts_with(':'))
    };
    match FILTERS.iter().find(known) {
        Some(filter) => (Some(filter), word.get(filter.len() + 1..).unwrap_or_default()),
        None => (None, word),
    }
}

/// Returns a word or what stands between quotation marks, and what stands behind it.
fn value_of(raw: &str) -> Result<(&str, &str), UnclearQuery> {
    let quotes = ['"', '“', '”', '„'];
    if let Some(phrase) = raw.strip_prefix(quotes) {
        return phrase.split_once(quotes).ok_or(UnclearQuery::OpenQuote);
    }
    let end = raw.find(char::is_whitespace).unwrap_or(raw.len());
    Ok(raw.split_at(end))
}

/// Returns a day, a month or a year as the days of sessions are compared with it.
fn since(filter: &str, value: &str) -> Result<String, UnclearQuery> {
    let day = read_since(value).ok_or_else(|| UnclearQuery::NoDay(filter.to_owned(), value.to_owned()))?;
    Ok(day.to_string())
}

/// Returns what follows an `AND` in capitals, as catalogues of libraries write it: all words are wanted in any case.
fn behind_and(text: &str) -> Option<&str> {
    let (word, behind) = text.split_once(char::is_whitespace)?;
    let behind = behind.trim_start();
    (matches!(word, "AND" | "EN") && !behind.is_empty()).then_some(behind)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn words_phrases_and_filters_are_told_apart() {
        let query = Query::parse(
            "Begeleiding \"het CLB  denkt\" -geld school:bos7 KAART:\"Wat bindt\" rol:zorg since:2026-02 10:30 -",
        )
        .unwrap();
        assert_eq!(query.with, ["het clb denkt", "begeleiding", "10:30", "-"]);
        assert_eq!(query.without, ["geld"]);
        assert_eq!(
            (query.schools.with[0].as_str(), query.cards.with[0].as_str()),
            ("bos7", "wat bindt")
        );
        assert_eq!(
            (query.roles.with[0].as_str(), query.since.as_deref()),
            ("zorg", Some("2026-02-01"))
        );
        let query = Query::parse("Net:go niveau:\"basis school\" stand:klaar state:\"to check\"").unwrap();
        assert_eq!(
            (query.networks.with, query.levels.with),
            (vec!["go".to_owned()], vec!["basis school".to_owned()])
        );
        assert_eq!(query.reached.len(), 2);
        let words = ["het CLB", "-veel geld", "kaart:Wat bindt", "steun"].map(str::to_owned);
        let query = Query::of_arguments(&words).unwrap();
        assert_eq!((query.with.len(), query.with[0].as_str()), (2, "het clb"));
        assert_eq!(
            (query.without[0].as_str(), query.cards.with[0].as_str()),
            ("veel geld", "wat bindt")
        );
        let not = Query::parse("-\"veel geld\" sinds:2026").unwrap();
        assert_eq!(
            (not.without[0].as_str(), not.since.as_deref()),
            ("veel geld", Some("2026-01-01"))
        );
    }

    #[test]
    fn an_and_in_capitals_between_words_is_no_word() {
        let parse = |text: &str| Query::parse(text).unwrap();
        assert_eq!(parse("zorg AND overleg"), parse("zorg overleg"));
        assert_eq!(parse("zorg EN school:bos7"), parse("zorg school:bos7"));
        for word in ["AND zorg", "zorg AND", "zorg \"AND\" overleg", "zorg en overleg", "EN"] {
            let with = parse(word).with;
            assert!(
                with.contains(&"and".to_owned()) || with.contains(&"en".to_owned()),
                "{word}: {with:?}"
            );
        }
    }

    #[test]
    fn a_filter_that_is_mistyped_is_seen_and_a_word_with_a_colon_is_not() {
        let meant = |raw: &str| Query::parse(raw).unwrap().mistyped();
        assert_eq!(meant("steun schol:bos7"), Some(("schol".to_owned(), "school")));
        assert_eq!(meant("-kart:leren"), Some(("kart".to_owned(), "kaart")));
        for raw in ["10:30", "hij zei:nee", "school:bos7", "https://kring.be", "steun"] {
            assert_eq!(meant(raw), None, "{raw}");
        }
    }

    #[test]
    fn a_filter_with_a_minus_is_the_opposite_of_one_without() {
        let raw = "-school:bos7 -kaart:leren rol:zorg -rol:\"ouder raad\" -stand:klaar -sinds:2026-02 -sinds:2025 sinds:2024 sinds:2023";
        let query = Query::parse(raw).unwrap();
        assert_eq!(
            (query.schools.with.len(), query.schools.without),
            (0, vec!["bos7".to_owned()])
        );
        assert_eq!(
            (query.cards.with.len(), query.cards.without),
            (0, vec!["leren".to_owned()])
        );
        assert!(query.roles.fits("zorg leerkracht") && !query.roles.fits("zorg, ouder raad") && !query.roles.fits("x"));
        assert_eq!((query.reached.len(), query.not_reached.len()), (0, 1));
        assert_eq!(query.before.as_deref(), Some("2025-01-01"));
        assert_eq!(query.since.as_deref(), Some("2024-01-01"));
        let arguments = ["-kaart:Wat bindt".to_owned()];
        let query = Query::of_arguments(&arguments).unwrap();
        assert_eq!(query.cards.without, ["wat bindt"]);
    }

    #[test]
    fn what_cannot_be_understood_is_said() {
        assert_eq!(Query::parse("  "), Err(UnclearQuery::Nothing));
        assert_eq!(Query::parse("\"\""), Err(UnclearQuery::Nothing));
        assert_eq!(Query::parse("een \"twee"), Err(UnclearQuery::OpenQuote));
        assert_eq!(Query::parse("school: bos"), Err(UnclearQuery::NoValue("school".into())));
        for day in ["gisteren", "2026-02-30", "2026-13", "30/02/2026"] {
            let wrong = Err(UnclearQuery::NoDay("sinds".into(), day.into()));
            assert_eq!(Query::parse(&format!("sinds:{day}")), wrong);
        }
        assert_eq!(Query::parse("sinds:"), Err(UnclearQuery::NoValue("sinds".into())));
        assert_eq!(Query::parse("stand:"), Err(UnclearQuery::NoValue("stand".into())));
        let wrong = Err(UnclearQuery::NoState("stand".into(), "zoek".into()));
        assert_eq!(Query::parse("stand:zoek"), wrong);
    }
}
