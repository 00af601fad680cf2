//! Contact that is past, that changed, or that was noted as a sentence: told so that nobody takes it for contact that there is or is not.
//!
//! Reads only how often there is contact, as it was noted.

use super::says_when;
use super::when::is_time;
use crate::findings::language::clause::{is_clause, spaced};
use crate::findings::language::noted::in_marks;
use crate::findings::language::prose::{self, sentence};
use crate::findings::language::verbs::fits_verb;
use crate::findings::sections::with::gone::is_gone;
use crate::findings::sections::with::predicate::NoteSubject;
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::Partner;

/// How a phrase begins that says how often there was contact, and is no more.
const PAST: [&str; 6] = [
    "vroeger ",
    "voorheen ",
    "formerly ",
    "previously ",
    "in the past ",
    "used to be ",
];

/// Words that say, behind such a beginning, how it is now.
const NOW: &str = "nu thans tegenwoordig intussen sindsdien vandaag now today nowadays since";

/// Words that say so where a part of the phrase begins with them.
const ONLY: &str = "nog enkel alleen maar only still but";

/// How a phrase begins that says since when there is contact.
const SINCE: [&str; 2] = ["sinds ", "since "];

/// Words of such a phrase that stands inside a sentence.
const SHORT: usize = 6;

/// Returns the words for how often there was contact with a partner, where they say that this is past.
fn once(often: &str) -> Option<&str> {
    let often = often.trim();
    let past = PAST.iter().find(|past| begins(often, past))?;
    often.get(past.len()..).map(str::trim_start)
}

fn begins(text: &str, with: &str) -> bool {
    text.get(..with.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(with))
}

/// Returns whether words for the past say how it is now as well: *vroeger wekelijks, nu op afspraak*.
fn changed(often: &str) -> bool {
    let words = spaced(often);
    let is_in = |list: &str, word: &str| list.split(' ').any(|known| known == word);
    let now = words.split_whitespace().skip(1).any(|word| is_in(NOW, word));
    let only = |part: &str| {
        spaced(part)
            .split_whitespace()
            .next()
            .is_some_and(|first| is_in(ONLY, first))
    };
    once(often).is_some() && (now || often.split([',', ';']).skip(1).any(only))
}

/// Returns contact with a partner as a sentence of its own, where it is past, changed, began at some time or was noted as a sentence; `None`
/// where it is told with that of others.
pub(super) fn apart(record: &SectionSource<'_>, partner: &Partner) -> Option<Sentence> {
    let often = prose::bare(partner.frequency.as_deref()?.trim());
    let (words, name) = (record.words, record.name(partner));
    let own = record.foreign().is_none();
    let own_verb = own && !opens_a_part(&often);
    // *Work days in June* are days.
    let second = often.split_whitespace().nth(1);
    let verb = own_verb && !second.is_some_and(is_time) && fits_verb(record, partner, &often);
    let told = verb || own_verb && is_clause(&often, record.own);
    let small = prose::lower(&often);
    let text = if is_gone(partner) || once(&often).is_some() {
        let past = once(&often).unwrap_or(&often);
        match changed(&often) {
            true => say!(words, "goes-noted", names = name, often = in_marks(&small)),
            false if own && says_when(record.own, past) => {
                say!(words, "goes-past", names = name, often = prose::lower(past))
            }
            false if told => say!(words, "goes-then-noted", names = name, often = in_marks(&small)),
            false => say!(words, "goes-past-noted", names = name, often = prose::marks(past)),
        }
    } else if verb {
        format!("{name} {small}")
    } else if own && event(&often) {
        say!(words, "goes-event", names = name, often = small)
    } else if let Some(between) = NoteSubject::of(record, partner, &name)
        .between(&often)
        .filter(|_| own && !counts_time(&often))
    {
        between
    } else if told || own && (seldom(&often) || counts_time(&often)) && !says_when(record.own, &often) {
        say!(words, "goes-noted", names = name, often = in_marks(&small))
    } else if own && since(&often) {
        say!(words, "goes-since", names = name, often = small)
    } else {
        return None;
    };
    Some(sentence(text, vec![partner.id.clone()]))
}

/// Words between what is counted and the time in which it is.
const WITHIN: &str = "per a an each every elke elk iedere ieder in op on";

/// Returns whether a phrase counts time in another, so that nothing stands between both: *three mornings a week in the care room*.
fn counts_time(often: &str) -> bool {
    let small = often.to_lowercase();
    let words: Vec<&str> = small.split_whitespace().collect();
    let is = |list: &str, word: &str| list.split(' ').any(|one| one == word);
    let counted = words
        .first()
        .is_some_and(|word| is(A_NUMBER, word) || word.parse::<u32>().is_ok());
    let mut pairs = words.windows(2).skip(1).take(2);
    counted && pairs.any(|pair| matches!(pair, [time, within] if is_time(time) && is(WITHIN, within)))
}

/// Words before a number of times, and what stands for one.
const BARELY: &str = "maar slechts nog al enkel alleen pas only just already";
const A_NUMBER: &str =
    "één een twee drie vier vijf zes paar enkele a few several one two three four five six once twice";

/// Returns whether a phrase counts how often it happened and not how often it does: *maar één keer*, *a few times*.
fn event(often: &str) -> bool {
    let said = often.to_lowercase();
    let is_in = |list: &str, word: &str| list.split(' ').any(|known| known == word);
    let mut words: Vec<&str> = said.split_whitespace().skip_while(|word| is_in(BARELY, word)).collect();
    let times = words.pop().unwrap_or_default();
    let once = words.is_empty() && matches!(times, "once" | "twice");
    let counted = !words.is_empty() && matches!(times, "keer" | "maal" | "times");
    once || counted
        && words
            .iter()
            .all(|word| is_in(A_NUMBER, word) || word.parse::<usize>().is_ok())
}

/// Words that begin a part of a sentence: *when there is bad news* says when there is contact, and is no sentence.
const OPENING: &str =
    "als wanneer zodra zolang telkens zo terwijl omdat om when whenever if once as while until unless because";

/// Returns whether a phrase is only a part of a sentence.
fn opens_a_part(often: &str) -> bool {
    let said = spaced(often);
    let first = said.split_whitespace().next().unwrap_or_default();
    OPENING.split(' ').any(|word| word == first)
}

/// How a phrase begins that says that there is hardly any contact.
const SELDOM: [&str; 12] = [
    "hardly",
    "rarely",
    "seldom",
    "almost never",
    "never",
    "not any more",
    "no longer",
    "zelden",
    "bijna nooit",
    "nooit",
    "nauwelijks",
    "amper",
];

/// Returns whether a phrase says that there is hardly any contact: it does not stand behind *there is contact*.
fn seldom(often: &str) -> bool {
    let said = spaced(often);
    SELDOM.iter().any(|word| said.starts_with(&format!(" {word} ")))
}

/// Returns whether a phrase says since when there is contact, and nothing else.
fn since(often: &str) -> bool {
    let short = often.split_whitespace().count() <= SHORT && !often.contains([',', ';', ':', '(', '.', '/']);
    short && SINCE.iter().any(|with| begins(often, with))
}

#[cfg(test)]
mod tests {
    use super::{changed, counts_time, event, once, opens_a_part, seldom, since};

    #[test]
    fn what_counts_time_is_told_from_what_stands_between_both() {
        assert!(counts_time("drie voormiddagen per week in het lokaal") && counts_time("two days a year"));
        assert!(!counts_time("een overleg over de tuin") && !counts_time("een project rond water"));
    }

    #[test]
    fn a_part_of_a_sentence_is_no_sentence() {
        assert!(opens_a_part("when there is a wedding") && opens_a_part("Als de klok stilstaat"));
        assert!(!opens_a_part("there is a wedding every week") && !opens_a_part("de klok staat stil"));
    }

    #[test]
    fn hardly_any_contact_is_heard() {
        assert!(seldom("hardly ever since the mill shut") && seldom("Bijna nooit, sinds de brug dicht is"));
        assert!(!seldom("every month") && !seldom("als er iets stuk is"));
    }

    #[test]
    fn a_phrase_that_begins_with_the_past_is_no_contact_now() {
        assert_eq!(once("Vroeger elke maand"), Some("elke maand"));
        assert_eq!(once("used to be weekly"), Some("weekly"));
        for now in ["elke maand", "elke week, vroeger elke dag", "vroege opvang, elke dag"] {
            assert_eq!(once(now), None, "{now}");
        }
    }

    #[test]
    fn a_phrase_that_holds_a_past_and_a_present_is_no_end() {
        assert!(changed("vroeger wekelijks, nu op afspraak") && changed("formerly two days, now by telephone"));
        assert!(changed("vroeger elke week, enkel nog per mail") && !changed("vroeger enkel met de kleuters"));
        assert!(!changed("vroeger elke week") && !changed("formerly every Monday"));
    }

    #[test]
    fn a_phrase_that_says_since_when_is_known() {
        assert!(since("sinds vorig jaar") && since("Since the spring"));
        assert!(!since("sinds vorig jaar, elke week") && !since("elke week"));
    }

    #[test]
    fn what_happened_is_told_from_what_recurs() {
        for often in [
            "maar één keer",
            "al een paar keer",
            "twee keer",
            "only once",
            "a few times",
            "3 keer",
        ] {
            assert!(event(often), "{often}");
        }
        for often in ["één keer per maand", "af en toe", "elke keer", "once a year", "keer"] {
            assert!(!event(often), "{often}");
        }
    }
}
