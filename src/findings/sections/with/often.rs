//! How often there is contact, and where: told as a sentence where the group's words say when, else between quotation marks.
//!
//! Never says of a place that there is contact there.

mod past;
mod when;

use crate::findings::language::noted::in_marks;
use crate::findings::language::prose::{self, sentence};
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::Partner;
use crate::text::fold;
use when::{is_weekday, says_when};

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

/// Returns how often there is contact with the weightiest of whom it is noted, and where the others are found.
pub(in crate::findings) fn how_often(record: &SectionSource<'_>, here: &[&Partner]) -> Vec<Sentence> {
    let known = here
        .iter()
        .copied()
        .filter(|p| p.frequency.is_some() || p.location.is_some());
    // What the remark on a partner says as well is not said before it.
    let known = known.filter(|p| p.location.is_some() || !says_too(record, p));
    let known = told_of(record, known.collect());
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
        ((!often.is_empty()).then(|| noted_of_each(record, &often)), &often),
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

/// Returns those of whom the length tells it: the weightiest, those of whom it tells more, and several of whom the same is noted.
fn told_of<'p>(record: &SectionSource<'_>, known: Vec<&'p Partner>) -> Vec<&'p Partner> {
    let most = record.choice.plan.contacts();
    let often = |p: &Partner| p.frequency.as_deref().map(|often| fold(&prose::bare(often.trim())));
    let shared = |p: &Partner| {
        let own = often(p);
        let same = |other: &&&Partner| {
            often(other)
                .zip(own.as_ref())
                .is_some_and(|(one, own)| says_the_same(&one, own))
        };
        known.iter().filter(same).count() > 1
    };
    let is_told = |(at, p): &(usize, &&Partner)| *at < most || record.choice.more.contains(&p.id) || shared(p);
    let told = known.iter().enumerate().filter(is_told);
    told.map(|(_, partner)| *partner).collect()
}

/// Returns whether the remark on a partner holds the words for how often there is contact.
fn says_too(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let note = partner.note.as_deref().map(fold).unwrap_or_default();
    let plain = |often: &str| {
        let often = fold(often);
        let several = often.split_whitespace().count() > 1;
        let bare = ["maar ", "al ", "slechts ", "only "]
            .iter()
            .find_map(|b| often.strip_prefix(b));
        several.then(|| bare.unwrap_or(&often).to_owned())
    };
    let often = when(record, partner).map(|often| fold(&often));
    let often = often.or_else(|| partner.frequency.as_deref().and_then(plain));
    often.is_some_and(|often| note.contains(&often))
}

/// Returns how often there is contact with a partner that the sentence before names.
fn of_one(record: &SectionSource<'_>, only: &Partner) -> Option<String> {
    let often = only.frequency.as_deref()?;
    let words = record.words;
    Some(match (when(record, only), &only.location) {
        (Some(when), None) => say!(words, "goes-at-one", often = when),
        (_, location) => {
            let parts: Vec<&str> = std::iter::once(often).chain(location.as_deref()).collect();
            say!(
                words,
                "goes-noted-one",
                often = in_marks(&prose::lower(&parts.join("; ")))
            )
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

/// Returns a name with where in brackets behind it.
fn behind_name(record: &SectionSource<'_>, partner: &Partner) -> String {
    let place = partner.location.as_deref().unwrap_or_default();
    format!(
        "{} ({})",
        record.name(partner),
        prose::unbracketed(&prose::marks(place))
    )
}

/// Returns the words that are noted of the contact with each of these, where they fit no sentence: each between quotation marks.
fn noted_of_each(record: &SectionSource<'_>, partners: &[&Partner]) -> String {
    let words = record.words;
    let one = |(at, partner): (usize, &&Partner)| {
        let often = partner.frequency.as_deref().into_iter();
        let parts: Vec<&str> = often.chain(partner.location.as_deref()).collect();
        let (name, often) = (record.name(partner), in_marks(&prose::lower(&parts.join("; "))));
        match at {
            0 => say!(words, "goes-noted", names = name, often = often),
            _ => say!(words, "goes-noted-more", names = name, often = often),
        }
    };
    let parts: Vec<String> = partners.iter().enumerate().map(one).collect();
    parts.join("; ")
}

/// Returns the words for how often there is contact with a partner, where they fit inside a sentence of this report.
fn when(record: &SectionSource<'_>, partner: &Partner) -> Option<String> {
    let often = partner.frequency.as_deref().filter(|_| record.foreign().is_none())?;
    let often = prose::bare(often.trim());
    says_when(record.own, &often).then(|| {
        let mut letters = often.chars();
        let first = letters.next().map(char::to_lowercase).into_iter().flatten();
        let small: String = first.chain(letters).collect();
        match is_weekday(&small) {
            true => format!("op {small}"),
            false => small,
        }
    })
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
}
