//! A remark whose own words say the function of the one who speaks, where none may be told: *als directeur vind ik …*.
//!
//! Only finds the words, to be asked about; never takes them out.

use super::telling::{Label, Telling};
use crate::text::fold;

/// Words behind which somebody says what they are, folded.
const LEADS: [&str; 9] = ["als", "as", "ben", "am", "m", "ik", "wij", "we", "i"];
/// Words that may stand before a function.
const BEFORE: [&str; 9] = ["de", "een", "enige", "jullie", "the", "a", "an", "only", "your"];
/// What somebody does who remarks something, behind whom it stands, folded.
const VERBS: [&str; 24] = [
    "mist",
    "missen",
    "vindt",
    "vinden",
    "zegt",
    "zeggen",
    "denkt",
    "denken",
    "ziet",
    "zien",
    "herkent",
    "herkennen",
    "merkt",
    "twijfelt",
    "vraagt",
    "wil",
    "misses",
    "miss",
    "finds",
    "says",
    "thinks",
    "sees",
    "recognises",
    "doubts",
];
/// The most words of a function.
const LONGEST: usize = 3;

impl Telling {
    /// Returns the words with which a speaker says their own function, where it may not be told.
    pub fn said_of_oneself(&self, said: &str) -> Option<String> {
        let words: Vec<&str> = said
            .split(|c: char| !(c.is_alphanumeric() || c == '-'))
            .filter(|word| !word.is_empty())
            .collect();
        let leads = words
            .iter()
            .enumerate()
            .filter(|(_, word)| LEADS.contains(&fold(word).as_str()));
        let found = leads.map(|(at, _)| at).find_map(|at| {
            let behind = words.get(at + 1..)?;
            let skipped = behind
                .iter()
                .take_while(|word| BEFORE.contains(&fold(word).as_str()))
                .count();
            let of = |n: usize| {
                behind
                    .get(skipped..skipped + n)
                    .filter(|function| self.is_kept_back(&function.join(" ")))
            };
            let n = (1..=LONGEST).rev().find(|n| of(*n).is_some())?;
            Some(words.get(at..=at + skipped + n)?.join(" "))
        });
        found
            .or_else(|| self.begun(said))
            .or_else(|| self.behind_a_colleague(said))
    }

    /// Returns a function that a remark begins with and somebody's verb stands behind: *directeur mist de gemeente*.
    fn begun(&self, said: &str) -> Option<String> {
        let words: Vec<&str> = said.split_whitespace().take(LONGEST + 3).collect();
        let skipped = words
            .iter()
            .take_while(|word| BEFORE.contains(&fold(word).as_str()))
            .count();
        (1..=LONGEST).rev().find_map(|n| {
            let function = words.get(skipped..skipped + n)?.join(" ");
            let verb = fold(words.get(skipped + n)?);
            let speaks = VERBS.contains(&verb.as_str()) && self.is_kept_back(&function);
            speaks.then(|| words.get(..=skipped + n).unwrap_or_default().join(" "))
        })
    }

    /// Returns a function in brackets behind a colleague: *zoals collega 2 (directeur) zei*.
    fn behind_a_colleague(&self, said: &str) -> Option<String> {
        said.match_indices('(').find_map(|(at, _)| {
            let (front, rest) = said.split_at_checked(at)?;
            let function = rest.get(1..)?.split_once(')')?.0;
            let numbered = front.trim_end().trim_end_matches(|c: char| c.is_ascii_digit());
            let noun = numbered.split_whitespace().last()?;
            let of_colleague = Self::is_nobody(noun) && self.is_kept_back(function);
            of_colleague.then(|| format!("{noun} ({function})"))
        })
    }

    /// Returns whether words name a function of those present that may not be told.
    fn is_kept_back(&self, function: &str) -> bool {
        /// Shorter words begin too many others.
        const SHORTEST: usize = 4;
        let long = function.chars().count() >= SHORTEST || self.is_known(function);
        long && !Self::is_nobody(function) && self.label(function) == Label::Told(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::MapTemplate;
    use crate::member_check::attendance;

    fn telling(present: &str) -> Telling {
        let json = serde_json::json!({"domains": [], "rings": [], "roles": []});
        let map: MapTemplate = serde_json::from_value(json).unwrap();
        Telling::new(&attendance(present).unwrap(), 3, &map).unwrap()
    }

    #[test]
    fn whoever_says_a_function_that_few_hold_is_found() {
        let dutch = telling("18 leraar, 2 zorgcoördinatoren, directeur");
        for (said, words) in [
            ("als directeur vind ik de kaart te vol", "als directeur"),
            ("Ik ben de directeur, en mis de gemeente", "ben de directeur"),
            ("wij zorgcoördinatoren missen het CLB", "wij zorgcoördinatoren"),
            (
                "mist het CLB, wat ik als zorgcoördinator vreemd vind",
                "als zorgcoördinator",
            ),
            ("als directrice mis ik de gemeente", "als directrice"),
            ("directeur mist de gemeente", "directeur mist"),
            ("de zorgcoördinatoren missen het CLB", "de zorgcoördinatoren missen"),
            ("zoals collega 2 (directeur) zei, is het te vol", "collega (directeur)"),
        ] {
            assert_eq!(dutch.said_of_oneself(said).as_deref(), Some(words), "{said}");
        }
        for said in [
            "als leraar mis ik de bib",
            "als collega zeg ik het",
            "de directeur van het museum mag dichter",
            "als je met de directeur praat",
            "ik mis de bib",
            "leraar mist de bib",
            "de directeur staat te dichtbij",
            "het overleg (directeur, ouders) telt",
            "",
        ] {
            assert_eq!(dutch.said_of_oneself(said), None, "{said}");
        }
        let english = telling("18 teachers, 2 care coordinators, head teacher");
        for (said, words) in [
            ("as the head teacher I miss the council", "as the head teacher"),
            ("I'm a care coordinator and miss the clinic", "m a care coordinator"),
            ("we care coordinators miss the clinic", "we care coordinators"),
        ] {
            assert_eq!(english.said_of_oneself(said).as_deref(), Some(words), "{said}");
        }
        assert_eq!(english.said_of_oneself("as a teacher I miss the clinic"), None);
    }
}
