//! Reads that the group agreed on something for later: *we spraken hier af dat*, *that was agreed by all of us*.
//!
//! What was agreed with a partner, or at another time, is told of that partner.

use std::sync::LazyLock;

use crate::findings::language::clause::spaced;
use crate::findings::language::phrases::Phrases;
use crate::session::Statement;

/// How words tell that something was agreed on.
const AGREED: &str = "we|wij hebben .. afgesproken|beslist, hebben we|wij .. afgesproken|beslist, we|wij spreken .. af, spreken we|wij .. af, we|wij spraken .. af, spraken we|wij .. af, is|was|werd .. afgesproken, \
    iedereen is|was|gaat akkoord, allemaal akkoord, iedereen .. over eens, allemaal over eens, \
    we agreed, we have agreed, we all agree|agreed, was|is agreed, agreed by, agreed on, we decided, we have decided, we said .. that we will|would";
/// How words tell that all of those at the table did, or that they did it in the talk.
const HERE: &str = "vandaag, hier, zonet, daarnet, deze namiddag, dit gesprek, aan tafel, rond de tafel, allemaal, iedereen, met zijn allen, met ons allen, met z n allen, \
    today, just now, here, this afternoon, this talk, round|around this|the table, at this table, all of us, everybody, everyone, we all";
/// How words tell that it was not agreed on, or at another time.
const NOT_HERE: &str = "niet|nooit|niks|niets afgesproken|beslist, geen afspraak, vorige|vorig week|maand|jaar|keer, vroeger, destijds, ooit, indertijd, toen, jaren geleden, jaar geleden, \
    not|never agreed|decided, no agreement, last week|month|year|time, years ago, a year ago, back then, used to";
static LISTS: LazyLock<[Phrases; 3]> = LazyLock::new(|| [AGREED, HERE, NOT_HERE].map(Phrases::of));

/// Returns whether words about no partner tell what the group agreed on in the talk.
pub(in crate::findings) fn tells_an_agreement(said: &Statement) -> bool {
    said.about.is_empty() && is_agreement(&said.text)
}

fn is_agreement(text: &str) -> bool {
    let words: Vec<String> = spaced(text).split_whitespace().map(str::to_owned).collect();
    let [agreed, here, not_here] = &*LISTS;
    agreed.are_in(&words) && here.are_in(&words) && !not_here.are_in(&words) && !text.trim_end().ends_with('?')
}

#[cfg(test)]
mod tests {
    use super::is_agreement;

    #[test]
    fn an_agreement_of_the_group_is_told_from_one_of_before_and_from_none() {
        for text in [
            "We hebben hier afgesproken dat we in mei elke partner bellen.",
            "Dan spreken we vandaag af dat niemand nog alleen gaat.",
            "In mei gaan we rond. Iedereen gaat akkoord.",
            "We agreed today that each of us rings one partner.",
            "In May we go round. It was agreed by all of us.",
        ] {
            assert!(is_agreement(text), "{text}");
        }
        for text in [
            "Vorige week hebben we hier afgesproken dat het een uur wordt.",
            "Daar hebben we allemaal nog nooit iets over afgesproken, dat is niet afgesproken.",
            "Hebben we hier iets afgesproken?",
            "Zij komt op afspraak, iedereen weet dat.",
            "Everyone here likes the garden.",
            "We agreed on that with the baker.",
        ] {
            assert!(!is_agreement(text), "{text}");
        }
    }
}
