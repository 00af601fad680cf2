//! How often there is contact, and where: told as a sentence where the group's words say when, else behind the names.
//!
//! Never says of a place that there is contact there.

mod past;

use crate::deck::Lang;
use crate::findings::language::noted::in_marks;
use crate::findings::language::prose::{self, sentence};
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::Partner;
use crate::text::fold;

/// Words of a phrase that still stands inside a sentence.
const LONGEST: usize = 6;

/// Dutch words that say how often by themselves.
const DUTCH: &str = "\
    dagelijks wekelijks tweewekelijks veertiendaags maandelijks tweemaandelijks driemaandelijks jaarlijks halfjaarlijks zelden \
    vaak soms geregeld regelmatig onregelmatig sporadisch weinig veel altijd nauwelijks amper voortdurend doorlopend";

/// English words that say how often by themselves, behind what they belong to.
const ENGLISH: &str = "daily weekly monthly yearly fortnightly often regularly";

/// Words that stand before such a word.
const MODIFIERS: &str = "heel erg zeer vrij bijna nogal minstens hoogstens almost very quite";

/// How other phrases begin that say how often.
const OPENINGS: [&str; 24] = [
    "elke ",
    "elk ",
    "iedere ",
    "ieder ",
    "om de ",
    "af en toe",
    "nu en dan",
    "every ",
    "each ",
    "once ",
    "twice ",
    "now and then",
    "from time to time",
    "at least once ",
    "bij een vraag",
    "enkel bij ",
    "alleen bij ",
    "op vraag",
    "als er een ",
    "van april ",
    "when there is ",
    "when asked",
    "on request",
    "only when ",
];

/// Words that say the same; a sentence takes those of the partner that comes first.
const SAME: [&[&str]; 8] = [
    &[
        "wekelijks",
        "elke week",
        "iedere week",
        "één keer per week",
        "een keer per week",
    ],
    &[
        "maandelijks",
        "elke maand",
        "iedere maand",
        "één keer per maand",
        "een keer per maand",
    ],
    &[
        "jaarlijks",
        "elk jaar",
        "ieder jaar",
        "één keer per jaar",
        "een keer per jaar",
    ],
    &["dagelijks", "elke dag", "iedere dag"],
    &["weekly", "every week", "once a week", "each week"],
    &["monthly", "every month", "once a month", "each month"],
    &["yearly", "every year", "once a year", "each year", "annually"],
    &["daily", "every day", "each day"],
];

/// Returns whether two phrases say the same.
fn says_the_same(one: &str, other: &str) -> bool {
    one == other || SAME.iter().any(|same| same.contains(&one) && same.contains(&other))
}

/// Units of time.
const UNITS: [&str; 14] = [
    "dag",
    "week",
    "weken",
    "maand",
    "maanden",
    "jaar",
    "schooljaar",
    "trimester",
    "day",
    "week",
    "weeks",
    "month",
    "year",
    "term",
];

/// What is counted, and in what time.
const COUNTED: [&str; 10] = [
    " keer per ",
    " maal per ",
    "maal per ",
    " keer in de ",
    " dagen per ",
    " uur per ",
    " times a ",
    " times per ",
    " days a ",
    " mornings a ",
];

/// Returns how often there is contact with the weightiest of whom it is noted, and where the others are found.
pub(in crate::findings) fn how_often(record: &SectionSource<'_>, here: &[&Partner]) -> Vec<Sentence> {
    let known = here
        .iter()
        .copied()
        .filter(|p| p.frequency.is_some() || p.location.is_some());
    // What the remark on a partner says as well is not said before it.
    let known = known.filter(|p| p.location.is_some() || !says_too(record, p));
    let known: Vec<&Partner> = known.take(record.choice.plan.contacts()).collect();
    let (apart, known): (Vec<&Partner>, Vec<&Partner>) =
        known.into_iter().partition(|p| past::apart(record, p).is_some());
    let apart = apart.into_iter().filter_map(|p| past::apart(record, p));
    if let ([_], [only]) = (here, known.as_slice())
        && let Some(text) = of_one(record, only)
    {
        return vec![sentence(text, prose::ids(&known))];
    }
    let (when, rest): (Vec<&Partner>, Vec<&Partner>) = known.into_iter().partition(|p| when(record, p).is_some());
    let (often, places): (Vec<&Partner>, Vec<&Partner>) = rest.into_iter().partition(|p| p.frequency.is_some());
    let words = record.words;
    let row = |partners: &[&Partner]| {
        let parts: Vec<String> = partners.iter().map(|p| behind_name(record, p)).collect();
        prose::row(words, &parts)
    };
    let texts = [
        (at_times(record, &when), &when),
        (
            (!often.is_empty()).then(|| say!(words, "goes-often", names = row(&often))),
            &often,
        ),
        (
            (!places.is_empty()).then(|| say!(words, "goes-where", names = row(&places))),
            &places,
        ),
    ];
    let told = texts.into_iter().filter_map(|(text, partners)| Some((text?, partners)));
    told.map(|(text, partners)| sentence(text, prose::ids(partners)))
        .chain(apart)
        .collect()
}

/// Returns whether the remark on a partner holds the words for how often there is contact.
fn says_too(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let often = when(record, partner).map(|often| fold(&often));
    let note = partner.note.as_deref().map(fold);
    often.zip(note).is_some_and(|(often, note)| note.contains(&often))
}

/// Returns how often there is contact with a partner that the sentence before names.
fn of_one(record: &SectionSource<'_>, only: &Partner) -> Option<String> {
    let often = only.frequency.as_deref()?;
    let words = record.words;
    Some(match (when(record, only), &only.location) {
        (Some(when), None) => say!(words, "goes-at-one", often = when),
        (_, location) => {
            let parts: Vec<&str> = std::iter::once(often).chain(location.as_deref()).collect();
            let often = prose::lower(&parts.join("; "));
            match counts(only.frequency.as_deref().unwrap_or_default()) {
                true => say!(words, "goes-often-one", often = often),
                false => say!(words, "goes-noted-one", often = in_marks(&often)),
            }
        }
    })
}

/// Returns one sentence for partners whose words say when, those of the same words together.
fn at_times(record: &SectionSource<'_>, partners: &[&Partner]) -> Option<String> {
    let words = record.words;
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for partner in partners {
        let Some(often) = when(record, partner) else { continue };
        let place = partner
            .location
            .as_deref()
            .map(|place| format!(" ({})", prose::unbracketed(place)));
        let name = format!("{}{}", record.name(partner), place.unwrap_or_default());
        match groups.iter_mut().find(|(known, _)| says_the_same(known, &often)) {
            Some((_, names)) => names.push(name),
            None => groups.push((often, vec![name])),
        }
    }
    let parts: Vec<String> = groups
        .iter()
        .enumerate()
        .map(|(at, (often, names))| {
            let names = prose::row(words, names);
            if at == 0 {
                say!(words, "goes-at", names = names, often = often.as_str())
            } else {
                say!(words, "goes-at-more", names = names, often = often.as_str())
            }
        })
        .collect();
    (!parts.is_empty()).then(|| prose::row(words, &parts))
}

/// Returns a name with how often and where in brackets behind it.
fn behind_name(record: &SectionSource<'_>, partner: &Partner) -> String {
    let often = partner.frequency.as_deref().into_iter();
    let parts: Vec<&str> = often.chain(partner.location.as_deref()).collect();
    format!(
        "{} ({})",
        record.name(partner),
        prose::unbracketed(&prose::marks(&parts.join("; ")))
    )
}

/// Returns the words for how often there is contact with a partner, where they fit inside a sentence of this report.
fn when(record: &SectionSource<'_>, partner: &Partner) -> Option<String> {
    let often = partner.frequency.as_deref().filter(|_| record.foreign().is_none())?;
    let often = prose::bare(often.trim());
    says_when(record.own, &often).then(|| {
        let mut letters = often.chars();
        let first = letters.next().map(char::to_lowercase).into_iter().flatten();
        first.chain(letters).collect()
    })
}

/// Returns whether a phrase counts contact in a unit of time: *a quarter of an hour a week*, not *by letter*, nor *a sandwich every month*.
fn counts(often: &str) -> bool {
    let small = often.to_lowercase();
    let words: Vec<&str> = small
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .collect();
    let thing =
        |three: &[&str]| matches!(three, [before, "een" | "a" | "an", thing] if is_time(before) && !is_time(thing));
    // *Two briefings a year* counts briefings.
    let counted = |three: &[&str]| matches!(three, [_, thing, "per" | "a" | "an" | "each" | "every"] if !is_time(thing) && !TIMES.contains(thing));
    let begins = words.get(..3).is_some_and(counted);
    let leads = words
        .first()
        .is_some_and(|first| THINGS.split(' ').any(|thing| thing == *first));
    words.iter().any(|word| is_time(word)) && !words.windows(3).any(thing) && !begins && !leads
}

/// Words that count times.
const TIMES: [&str; 6] = ["keer", "maal", "times", "once", "twice", "of"];

/// Returns whether a word is a unit of time.
fn is_time(word: &str) -> bool {
    let one = word.strip_suffix('s').unwrap_or(word);
    UNITS.contains(&word) || LONGER.split(' ').any(|unit| unit == word || unit == one)
}

/// More units of time, and how phrases begin that count something else: *a new folder every term*, *for some twenty children*.
const LONGER: &str = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday semester kwartaal kwartier uur uren avond avonden dagen schooldag schooldagen ochtend ochtenden middag middagen namiddag namiddagen voormiddag voormiddagen keer maal voorjaar najaar lente zomer herfst winter spring summer autumn hours hour days morning mornings afternoon evening evenings weekends quarter half-term terms months years";
const THINGS: &str = "voor na via met als zonder bij tot per for after by with if without until at";

/// Returns whether a phrase says when or how often, and nothing else.
fn says_when(lang: Lang, often: &str) -> bool {
    let often = often.to_lowercase();
    let words: Vec<&str> = often.split_whitespace().collect();
    if words.len() > LONGEST || often.contains([',', ';', ':', '(', '.', '!', '?', '/']) {
        return false;
    }
    // Behind its unit of time another thing is no time any more: *elke maand een bezoek*.
    let thing =
        |three: &[&str]| matches!(three, [before, "een" | "a" | "an", thing] if is_time(before) && !is_time(thing));
    if words.windows(3).any(thing) {
        return false;
    }
    let known = |list: &str, word: &str| list.split_whitespace().any(|known| known == word);
    let alone = match lang {
        Lang::Nl => DUTCH,
        Lang::En => ENGLISH,
    };
    let by_itself = match words.as_slice() {
        [word] => known(alone, word),
        [before, word] => known(MODIFIERS, before) && known(alone, word),
        _ => false,
    };
    by_itself || OPENINGS.iter().any(|o| often.starts_with(o)) || COUNTED.iter().any(|c| often.contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_that_say_the_same_are_one() {
        assert!(says_the_same("elke week", "wekelijks") && says_the_same("om de week", "om de week"));
        assert!(says_the_same("once a month", "monthly"));
        assert!(!says_the_same("elke maand", "wekelijks") && !says_the_same("elke dinsdag", "wekelijks"));
    }

    #[test]
    fn what_counts_contact_is_told_from_what_only_says_how() {
        for often in [
            "een kwartier per week",
            "two afternoons a week",
            "six weeks a year",
            "elke dinsdag (vroeger ook vrijdag)",
            "twee weken in juni",
            "most days, by telephone",
        ] {
            assert!(counts(often), "{often}");
        }
        for often in [
            "via de portier",
            "elke maand een taart",
            "by letter",
            "na een begrafenis",
            "voor tien kinderen, elke dag",
        ] {
            assert!(!counts(often), "{often}");
        }
    }

    #[test]
    fn a_phrase_that_says_when_is_told_from_a_remark() {
        for often in [
            "wekelijks",
            "elke dinsdag",
            "Drie keer per jaar",
            "heel vaak",
            "om de veertien dagen",
            "tweemaal per jaar",
            "drie halve dagen per week",
            "bij een vraag",
            "van april tot oktober",
        ] {
            assert!(says_when(Lang::Nl, often), "{often}");
        }
        for often in [
            "every Tuesday",
            "twice a year",
            "almost daily",
            "six times a school year",
        ] {
            assert!(says_when(Lang::En, often), "{often}");
        }
        for often in [
            "wekelijkse vergadering",
            "elke dinsdag, vroeger ook donderdag",
            "als er iets is",
            "drie keer per jaar (vergadering)",
            "telefonisch",
        ] {
            assert!(!says_when(Lang::Nl, often), "{often}");
        }
        assert!(!says_when(Lang::En, "rarely") && !says_when(Lang::En, "by phone"));
    }
}
