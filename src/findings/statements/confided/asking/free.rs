//! Sentences that ask nothing, whatever their words sound like: what nobody can tell whoever speaks, what he or she would never say, what is said in
//! words that deny something, and rules with an exception.
//!
//! Reads the words of one sentence; in doubt it does not free it.

use std::sync::LazyLock;

use crate::findings::language::phrases::Phrases;

/// Phrases with which nothing is asked.
static FREE: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::of(
        "is|was|heb|hebben niemand om, kan|kon|kunnen|konden niemand mij|ons|me, kan|kon niemand zeggen|vertellen|uitleggen, niemand kan|kon mij|ons|me, zou|zouden ik|we|wij dat|het|zoiets nooit|niet zeggen|vertellen, \
         niets|niks .. behalve|tenzij, niets|niks|geen .. blijven staan, nog niet voor iedereen, nog niet voor elk|elke, mag|mogen .. en niet verder, zwijgt|zwijg ge|gij|je wel, zwijgt|zwijg ge|gij|je even, tegen u|je|mij|ons|elkaar kunnen zeggen, \
         is|was|have|had nobody to, nobody can|could tell|say|explain, can|could tell|say me|us, nobody tells|told me|us, would never say|tell, wouldn t say|tell that, nothing .. except|unless, not for everybody|everyone yet, and no further|farther",
    )
});
/// Verbs of saying, and what begins what is said.
const SAYS: &str = "zeggen zegt zeg zei vertellen vertelt vertel say says tell tells said told";
const DENIES: &str = "niet nooit geen niemand niets niks not never no nobody nothing";
const THAT: &str = "dat that hoe how of whether";
/// Words with which a part begins that says what is said: *that her brother will never talk*.
const SUBJECT: &str =
    "het hij zij ze haar zijn hun de ik we wij ons onze mijn it he she they her his their the i we our my";

/// Returns whether the words of a sentence ask nothing.
pub(super) fn is_free(words: &[String]) -> bool {
    FREE.are_in(words) || denies_what_is_said(words)
}

/// Returns whether what is denied stands only in what is said, and nothing before the verb of saying is: *he has to tell her that it will never work*.
fn denies_what_is_said(words: &[String]) -> bool {
    let is = |list: &str, at: usize| words.get(at).is_some_and(|word| list.split(' ').any(|one| one == word));
    let says = (0..words.len()).find(|at| is(SAYS, *at) && is(THAT, at + 1) && is(SUBJECT, at + 2));
    says.is_some_and(|at| {
        let denied = |place: usize| is(DENIES, place);
        !(0..at).any(denied) && (at + 3..words.len()).any(denied)
    })
}

#[cfg(test)]
mod tests {
    use super::super::asks;

    #[test]
    fn what_nobody_can_tell_or_somebody_would_never_say_asks_nothing() {
        for text in [
            "Dan zwijgt ge wel even.",
            "De kinderen mogen van de kade tot aan de steiger en niet verder.",
            "Bij de molenaar hiernaast zou ik dat nooit zeggen.",
            "Er is niemand om tegen te zeggen: hoe doet gij dat.",
            "Iemand moet ook tegen u kunnen zeggen dat het niet goed is.",
            "Dat kan niemand mij zeggen, en intussen wacht hij.",
            "Er mag niets op papier blijven staan dat niet aan de poort hangt.",
            "We write nothing down except one question, and that goes on the door.",
            "Dat kind moet dan aan haar opa zeggen dat zijn boot nooit meer vaart.",
            "Dat is nog niet voor iedereen, maar het is een begin.",
            "Nobody can tell me whose key it is.",
            "She has to tell her gran that the boat will never sail.",
        ] {
            assert!(!asks(text), "{text}");
        }
        for text in [
            "Zeg niet dat ik dat niet graag doe.",
            "Dat moogt ge aan niemand zeggen.",
            "Do not tell them that it will never open.",
            "Schrijf dat niet op.",
        ] {
            assert!(asks(text), "{text}");
        }
    }
}
