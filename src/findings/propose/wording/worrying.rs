//! Sentences in which somebody fears something for a partner, now.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::phrases::{holds, listed, sentences};
use crate::findings::language::clause::spaced;
use crate::findings::statements::tone::{SaidTone, tone};

/// Phrases with which people say that they fear something.
const WORRIES: &str = "ik vrees, we vrezen, wij vrezen, maak me zorgen, maken ons zorgen, i worry, we worry, worries me, worries us, i fear, we fear";
/// Words of fear that say nothing of who fears: it has to be whoever speaks.
const AFRAID: &str = "bang dat, afraid that";
/// Words for whoever speaks.
const OURS: &str = "ik we wij mij me ons i us";
/// What is said to be a danger: in a sentence that praises it is none.
const DANGER: &str = "is ook een gevaar, het gevaar is, het gevaar bestaat, the danger is, the risk is";
/// What would be if somebody or something goes.
const GONE: &str = "als hij stopt, als zij stopt, als ze stopt, als hij wegvalt, als zij wegvalt, als ze wegvalt, als dat wegvalt, staan we nergens, tot ze het contract, tot zij het contract, tot hij het contract, tot het contract, \
    if he stops, if she stops, if they stop, until they lose, until he loses, until she loses, until the contract, if he leaves, if she leaves, if they leave, what comes next, comes after that";
/// How somebody says that a worry is none, was one, or is one of others; and who stops by.
const NONE: &str = "the way you worry, the way one worries, like you worry, as you worry, as one worries, zoals ge u zorgen maakt, zoals je je zorgen maakt, gelijk ge u zorgen maakt, do not worry, don t worry, am not worried, are not worried, \
    not worried about, maak me geen zorgen, maak mij geen zorgen, maken ons geen zorgen, niet bang dat, nooit bang dat, never afraid that, not afraid that, no longer afraid that, niet meer bang dat, minder zorgen, less than it, less than before, less now, \
    niet over, not about, was ik bang, was bang, waren bang, bang geweest, was afraid, were afraid, been afraid, used to, vroeger, eerst, at first, vreesde, vreesden, feared, worried me, worried us, stop by, stops by";

/// Returns the first sentence of a text in which whoever speaks fears something now.
pub(in crate::findings::propose) fn worry(text: &str) -> Option<&str> {
    sentences(text).find(|one| fears(one))
}

fn fears(sentence: &str) -> bool {
    let said = spaced(sentence);
    let ours = || said.split_whitespace().any(|word| listed(OURS, word));
    let feared = holds(&said, WORRIES) || holds(&said, GONE) || holds(&said, AFRAID) && ours();
    let danger = || holds(&said, DANGER) && tone(sentence) != SaidTone::Good;
    // *As one worries about a rich uncle* fears nothing.
    (feared || danger()) && !holds(&said, NONE)
}

#[cfg(test)]
mod tests {
    use super::worry;

    #[test]
    fn a_worry_is_one_of_now_and_of_who_speaks() {
        for text in [
            "Als hij stopt, staan we nergens.",
            "Ik ben bang dat de molen sluit.",
            "Het gaat goed. Ik maak me zorgen over volgend jaar.",
            "We are afraid that the ferry will not last.",
            "The danger is that nobody follows her.",
        ] {
            assert!(worry(text).is_some(), "{text}");
        }
        for text in [
            "Wat als hij stopt?",
            "Ik was bang dat het zou regenen, maar de zon scheen.",
            "Vroeger was ik bang dat ze ons zouden uitlachen.",
            "Ik ben nooit bang dat zij iets laat liggen.",
            "De grootouders zijn bang dat de boot te klein is.",
            "We worry about the tide, not about the ferry.",
            "I used to be afraid that they would laugh.",
            "That worries me less than it did.",
            "If they stop by, we sing.",
            "The danger is that you want to stay, it is so lovely.",
        ] {
            assert!(worry(text).is_none(), "{text}");
        }
    }
}
