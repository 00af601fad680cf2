//! What puts at risk whom everyone finds important: somebody says that it hangs on one person, who is old, leaves or has nobody after.
//!
//! Reads words by a list; silent in doubt.

use std::sync::LazyLock;

use super::lived::side;
use crate::findings::language::clause::spaced;
use crate::findings::language::phrases::Phrases;
use crate::findings::language::prose;
use crate::findings::{SectionSource, Sentence};
use crate::session::{Partner, Statement, Voice};

/// Words that say that it may end with somebody.
const MAY_END: &str = "met pensioen, op pensioen, op rust, geen opvolg*, zonder opvolg*, niemand die|om .. opvolgt|overneemt|opvolgen, niemand .. na hem|haar, als hij|zij|ze stopt|wegvalt|vertrekt|weggaat|sterft|morgen, \
    wanneer hij|zij|ze stopt|wegvalt|vertrekt|weggaat, de dag dat hij|zij|ze, wat als hij|zij|ze, durf* .. niet aan denken, niet aan denken, loopt|lopen|hangt|hangen|passeert .. langs|aan hem|haar, via hem|haar alleen, \
    staat|staan of valt|vallen met, zonder hem|haar .. niets|niks|niet|niemand|gedaan, no apprentice, no successor, nobody to follow, nobody to take over, nobody after him|her, retires, retire, about to retire, when|if he|she stops|goes|leaves|dies|retires, the day he|she, \
    what if he|she, hangs on him|her, depends on him|her, rests on him|her, through him|her alone, not one of us has a plan, nobody has a plan, without him|her .. nothing|nobody|no|over";
static ENDS: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(MAY_END));

/// How the words for a great age end in Dutch and begin in English; and the words before them.
const OLD_NL: [&str; 4] = ["zestig", "zeventig", "tachtig", "negentig"];
const OLD_EN: [&str; 4] = ["sixty", "seventy", "eighty", "ninety"];
const IS: &str = "is wordt word be turns turned nearly almost bijna";

/// Words that are told at the beginning at most.
const LONGEST: usize = 32;

fn is_old(words: &[String]) -> bool {
    let old = |word: &String| {
        OLD_NL.iter().any(|end| word.ends_with(end)) || OLD_EN.iter().any(|begin| word.starts_with(begin))
    };
    let is = |word: &String| IS.split(' ').any(|known| known == word);
    let near = |four: &[String]| four.first().is_some_and(is) && four.iter().skip(1).any(old);
    words.windows(4.min(words.len().max(1))).any(near)
}

/// Returns whether words say that it may end with whoever they are about.
fn may_end(text: &str) -> bool {
    let words: Vec<String> = spaced(text).split_whitespace().map(str::to_owned).collect();
    ENDS.are_in(&words)
        || is_old(&words)
            && !words
                .iter()
                .any(|word| matches!(word.as_str(), "euro" | "km" | "leerlingen" | "pupils"))
}

/// Returns what somebody says that puts one of these partners at risk, the weightiest words.
pub(super) fn at_risk(record: &SectionSource<'_>, partners: &[&Partner]) -> Vec<Sentence> {
    let of = |s: &Statement| partners.iter().find(|p| s.about.first() == Some(&p.id)).copied();
    let may = |s: &&Statement| {
        s.voice == Voice::Verbatim
            && s.speakers.len() == 1
            && of(s).is_some()
            && record.waiting.may_print(s)
            && (record.exchanges.is_alone(&s.id) || record.exchanges.goes_on(&s.id))
            && crate::findings::choosing::weight::printed_words(s) <= LONGEST
            && may_end(&s.text)
    };
    let mut all: Vec<&Statement> = record.session.statements.iter().filter(may).collect();
    record.by_weight(&mut all);
    let Some((said, partner)) = all.first().and_then(|s| Some((*s, of(s)?))) else {
        return Vec::new();
    };
    record.tell_first(std::iter::once(said));
    let text = prose::one_line(said.printed());
    side(record, said, &text, 0, Some(&record.name(partner)))
}

#[cfg(test)]
mod tests {
    use super::may_end;

    #[test]
    fn what_may_end_with_one_person_is_heard() {
        for text in [
            "Zij wordt volgend jaar negenenzestig en de sleutel past alleen bij haar.",
            "Hij gaat in juni met pensioen.",
            "Er is geen opvolger voor de molen.",
            "She is seventy-four and the kiln is hers.",
            "If she stops, the garden goes with her.",
            "There is nobody to take over.",
        ] {
            assert!(may_end(text), "{text}");
        }
        for text in [
            "Hij komt elke dinsdag met zeventig eieren.",
            "Er komen zeventig kinderen.",
            "She brings sixty loaves.",
            "We go there when it rains.",
        ] {
            assert!(!may_end(text), "{text}");
        }
    }
}
