//! Reasons as sentences: people write them as they say them, *want het CLB kent elk kind*, *omdat ze luisteren*, *dat hij er is*.
//!
//! The word that joins decides the sentence, and a partner that is named in front already is not named a second time.

use super::prose;
use super::vary::{SentenceForm, say_as, varied};
use crate::deck::Lang;
use crate::findings::SectionSource;
use crate::findings::report::Sentence;
use crate::session::Partner;
use crate::text::fold;

/// How a reason hangs on what it is the reason for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ReasonLink {
    /// By a word that keeps the order of a sentence, or by none: *want*.
    Main,
    /// By a word that does not: *omdat*, *because*.
    Clause,
    /// By *dat* or *that*.
    That,
    /// By nothing.
    Nothing,
}

/// Returns a reason without its joining word, with which kind of word that was.
fn parted(why: &str, lang: Lang) -> (ReasonLink, &str) {
    let words: &[(&str, ReasonLink)] = match lang {
        Lang::Nl => &[
            ("want ", ReasonLink::Main),
            ("omdat ", ReasonLink::Clause),
            ("doordat ", ReasonLink::Clause),
            ("aangezien ", ReasonLink::Clause),
            ("dat ", ReasonLink::That),
        ],
        Lang::En => &[
            ("because ", ReasonLink::Clause),
            ("since ", ReasonLink::Clause),
            ("that ", ReasonLink::That),
        ],
    };
    let small = why.to_lowercase();
    let found = words.iter().find(|(word, _)| small.starts_with(word));
    found
        .and_then(|(word, joined)| Some((*joined, why.get(word.len()..)?.trim_start())))
        // *Dat is…*, *that is…* point back; only with a subject behind them do they join.
        .filter(|(joined, rest)| *joined != ReasonLink::That || !points_back(rest))
        .unwrap_or((ReasonLink::Nothing, why))
}

fn points_back(rest: &str) -> bool {
    let first = rest.split(' ').next().unwrap_or_default();
    [
        "is", "zijn", "was", "geeft", "helpt", "maakt", "werkt", "doet", "kan", "gaat", "heeft", "scheelt", "'s",
        "gives", "helps", "makes", "works", "has", "can",
    ]
    .contains(&first)
}

impl SectionSource<'_> {
    /// Returns the sentence that says why partners matter, in its first form.
    pub(in crate::findings) fn mattering(&self, why: &str, partners: &[&Partner], most: usize) -> String {
        let forms = self.mattering_forms(why, partners, most).into_iter();
        forms.map(|(_, text)| text).next().unwrap_or_default()
    }

    /// Returns the sentence that says why partners matter.
    pub(in crate::findings) fn matters(&self, why: &str, partners: &[&Partner], most: usize) -> Sentence {
        let forms = self.mattering_forms(why, partners, most).into_iter();
        let forms = forms.map(|(begins, text)| SentenceForm::new(begins, text)).collect();
        varied("why", forms, prose::ids(partners))
    }

    /// Returns the forms of that sentence, each with how it is known.
    fn mattering_forms(&self, why: &str, partners: &[&Partner], most: usize) -> Vec<(String, String)> {
        let words = self.words;
        let (names, many) = self.named(partners, most);
        let n = if many { 2 } else { 1 };
        let (joined, rest) = parted(why, self.own);
        let (rest, again) = self.beside_name(rest, partners);
        let ids: &[&str] = match joined {
            ReasonLink::Main => &["why-main", "why-main-2"],
            ReasonLink::Clause => &["why-clause", "why-clause-2"],
            ReasonLink::That => &["why-that", "why-that-2"],
            ReasonLink::Nothing if again => &["why-main", "why-main-2"],
            ReasonLink::Nothing => &["remark-why", "remark-why-2", "remark-why-3"],
        };
        let form = |id: &&str| {
            let text = say_as!(words, id, n = n, names = names.as_str(), why = rest.as_str());
            (begins(id, &text, &names), text)
        };
        ids.iter().map(form).collect()
    }

    /// Returns the same behind a sentence that says that it is the reason: names and reason alone, where nothing joins them.
    pub(in crate::findings) fn reason(&self, why: &str, partners: &[&Partner]) -> String {
        let most = partners.len();
        let joins = parted(why, self.own).0 != ReasonLink::Nothing || self.beside_name(why, partners).1;
        if joins {
            return self.mattering(why, partners, most);
        }
        format!("{}: {why}", self.named(&self.heaviest(partners), most).0)
    }

    /// Returns the sentence that says why partners stand where they stand.
    pub(in crate::findings) fn standing(&self, why: &str, partners: &[&Partner], most: usize) -> Sentence {
        let words = self.words;
        let (names, many) = self.named(partners, most);
        let n = if many { 2 } else { 1 };
        let (joined, rest) = parted(why, self.own);
        let (rest, _) = self.beside_name(rest, partners);
        let ids: &[&str] = match joined {
            ReasonLink::That => &["distance-why-that", "distance-why-that-2"],
            ReasonLink::Clause => &["distance-why-clause"],
            _ => &["distance-why", "distance-why-2", "distance-why-3"],
        };
        let ring = self.ring_in_common(partners);
        let ring = ring.unwrap_or_else(|| words.get("distance-there"));
        let form = |id: &&str| {
            let text = say_as!(
                words,
                id,
                n = n,
                names = names.as_str(),
                ring = ring.as_str(),
                why = rest.as_str()
            );
            SentenceForm::new(begins(id, &text, &names), text)
        };
        varied("standing", ids.iter().map(form).collect(), prose::ids(partners))
    }

    /// Returns the ring of these partners, where all stand in one and nobody assumed it.
    fn ring_in_common(&self, partners: &[&Partner]) -> Option<String> {
        let of = |p: &Partner| p.distance.ring.clone().filter(|_| !p.distance.assumed);
        let first = of(partners.first()?)?;
        let one = partners.iter().all(|p| of(p).as_ref() == Some(&first));
        let (_, ring) = self.deck.map.ring(&first).filter(|_| one)?;
        Some(format!("‘{}’", ring.title.to_lowercase()))
    }

    /// Returns a reason whose subject is not the name of the partner that stands before it, and whether it was.
    fn beside_name(&self, why: &str, partners: &[&Partner]) -> (String, bool) {
        let [only] = partners else {
            return (why.to_owned(), false);
        };
        let name = self.name(only);
        let bare = self
            .called
            .get(&only.id)
            .map_or(only.name.as_str(), |called| &called.bare);
        for called in [name.as_str(), bare, only.name.as_str()] {
            let rest = why.get(called.len()..).filter(|rest| rest.starts_with(' '));
            let begins = why.get(..called.len()).is_some_and(|begin| fold(begin) == fold(called));
            // *CLB van de stad* is another name.
            let verb = rest.is_some_and(|rest| {
                let next = rest.split_whitespace().next().unwrap_or_default();
                !["van", "voor", "en", "of", "in", "met", "and", "of", "for", "in", "with"].contains(&next)
            });
            if begins && verb && !called.is_empty() {
                return (format!("{}{}", self.pronoun(only), rest.unwrap_or_default()), true);
            }
        }
        (why.to_owned(), false)
    }

    /// Returns the word that stands for a partner that was just named.
    fn pronoun(&self, partner: &Partner) -> &'static str {
        let many = self.called.get(&partner.id).is_some_and(|called| called.many);
        let neuter = self.name(partner).starts_with("het ");
        match (self.own, many) {
            (Lang::Nl, false) if neuter => "het",
            (Lang::Nl, _) => "die",
            (Lang::En, false) => "it",
            (Lang::En, true) => "they",
        }
    }

    /// Returns whether a reason begins with a word that joins it to the sentence before.
    pub(in crate::findings) fn joins(&self, why: &str) -> bool {
        matches!(parted(why, self.own).0, ReasonLink::Main | ReasonLink::Clause)
    }

    /// Returns a sentence with such a reason behind it.
    pub(in crate::findings) fn with_reason(&self, sentence: &str, why: &str) -> String {
        format!("{}, {}", prose::bare(sentence), prose::lower(why))
    }
}

/// Returns how a form is known: by its message, and by the names where it begins with them.
pub(in crate::findings) fn begins(id: &str, text: &str, names: &str) -> String {
    if text.starts_with(names) {
        format!("{id} {names}")
    } else {
        id.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_joining_word_is_told_from_one_that_points_back() {
        for (why, lang, expected) in [
            (
                "want het CLB kent elk kind",
                Lang::Nl,
                (ReasonLink::Main, "het CLB kent elk kind"),
            ),
            ("Omdat ze luisteren", Lang::Nl, (ReasonLink::Clause, "ze luisteren")),
            (
                "dat ze er altijd zijn",
                Lang::Nl,
                (ReasonLink::That, "ze er altijd zijn"),
            ),
            (
                "dat is goud waard",
                Lang::Nl,
                (ReasonLink::Nothing, "dat is goud waard"),
            ),
            ("because they listen", Lang::En, (ReasonLink::Clause, "they listen")),
            ("kent elk kind", Lang::Nl, (ReasonLink::Nothing, "kent elk kind")),
            ("wantrouwen", Lang::Nl, (ReasonLink::Nothing, "wantrouwen")),
        ] {
            assert_eq!(parted(why, lang), expected, "{why}");
        }
    }
}
