//! Sentences that tell what somebody learns, and from a colleague.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::hearing::HeardPhrase;
use super::phrases::{listed, sentences};
use super::rows::{FoldedRows, ListedPhrases, phrase_lists};
use crate::findings::language::clause::spaced;

phrase_lists! {
    /// Words with which people say that they learn.
    LEARNS: "leer, leren, leert, leerde, leerden, geleerd, bijgeleerd, bijleren, learn, learns, learned, learnt, learning, taught, teach, teaches, teaching";
    /// What people do together who learn from each other: read where they were asked about learning.
    TOGETHER: "beslissen, beslist, bespreken, besproken, overleggen, delen, tonen, helpen, uitwisselen, decide, decides, discuss, share, show, help, exchange";
    /// Things that one shares without learning anything.
    THINGS: "lokaal, lokalen, kamer, klas, bureau, kast, gang, koffie, auto, bus, printer, tafel, keuken, room, rooms, office, desk, cupboard, corridor, coffee, car, kitchen, table, classroom";
    /// What one learns of somebody to beware of.
    WARY: "op slot, to lock, zwijgen, te zwijgen, mond, voorzichtig, opletten, op te letten, geduld, mouth, quiet, silent, careful, patience, beware, watch out, stay away";
    /// Phrases that say the same of a colleague.
    FROM_ONE: "door haar werk ik, door hem werk ik, werk ik nu, doe ik nu, doen we nu, doe ik het nu, binnen en vraag, loop ik binnen, ga achteraan zitten, kijk bij, toont mij, toont ons, because of her i, because of him i, i now do, i now work, \
     i walk in and, she shows me, he shows me, shows us how, showed me how, showed us how, toonde mij hoe, toonde ons hoe, meer aan gehad dan, veel van opgestoken, got more from it than, got more out of it than";
}
/// Words of somebody who laments.
const LAMENTS: &str = "niet nooit niemand geen niets niks not never nobody no nothing";
/// Words for who speaks.
const MINE: &str = "ik wij we mij me ons mijn i my our us";

/// Returns whether a sentence laments; *how to tell a child no* denies nothing.
fn laments(spaced: &str) -> bool {
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let said = |at: usize| {
        let next = words.get(at + 1);
        words[at] == "no" && next.is_none_or(|next| listed("and or but to when if", next))
    };
    (0..words.len()).any(|at| listed(LAMENTS, words[at]) && !said(at))
}

/// Returns whether somebody says that he or she learns from those the text is about; `asked` where people were asked about learning.
pub(in crate::findings::propose) fn learns_inside(text: &str, asked: bool) -> bool {
    let whole = spaced(text);
    let has = |list: &str| whole.split(' ').any(|word| listed(list, word));
    let said = FoldedRows::of(text);
    let of_one = |phrase: &HeardPhrase<'_>| {
        // *My trainee learns from them*: somebody else does.
        let third = phrase.phrase().last().is_some_and(|word| listed("leert learns", word));
        let from = phrase.behind().first().is_some_and(|word| listed("van from", word));
        phrase.is_meant() && !(third && from) && !phrase.is_followed_by(&WARY)
    };
    let shares = |phrase: &HeardPhrase<'_>| of_one(phrase) && !THINGS.is_in(phrase.behind());
    let heard = |list: &ListedPhrases| said.hear(list);
    let learns =
        heard(&LEARNS).iter().chain(&heard(&FROM_ONE)).any(of_one) || asked && heard(&TOGETHER).iter().any(shares);
    // Where something is denied anywhere, nobody knows whether that is the learning.
    has(MINE) && learns && !sentences(text).any(|one| laments(&spaced(one)))
}

/// Returns whether a text tells of learning in a sentence that denies nothing.
pub(in crate::findings::propose) fn tells_learning(text: &str) -> bool {
    let tells = |one: &str| !FoldedRows::of(one).hear(&LEARNS).is_empty() && !laments(&spaced(one));
    sentences(text).any(tells)
}

#[cfg(test)]
mod tests {
    use super::learns_inside;

    #[test]
    fn who_learns_from_a_colleague_is_told_from_who_misses_one() {
        assert!(learns_inside(
            "Van de poetsvrouw heb ik geleerd hoe je een ruzie stopt.",
            false
        ));
        assert!(learns_inside("Om vier uur, aan de koffie, beslissen wij alles.", true));
        assert!(learns_inside(
            "From the porter I learnt how to tell a parent no.",
            false
        ));
        assert!(!learns_inside("Wij delen een lokaal.", true) && !learns_inside("We share an office.", true));
        for text in [
            "Wij leren nooit iets van elkaar.",
            "De conciërge weet alles.",
            "Wij eten boven en zij beneden.",
            "Zij hebben ook een tweede leerjaar en wij ook.",
            "Wij zouden van elkaar moeten leren.",
            "We leren te weinig van de koks.",
            "Vroeger leerde ik veel van hem, nu zie ik hem zelden.",
            "We could learn more from each other.",
            "We learn too little from each other.",
            "I used to learn a lot from her.",
            "I hardly learn from my team.",
            "Ik heb geleerd om op te letten met haar.",
            "I learnt to keep quiet in that room.",
            "Our pupils learn more since my team sits together.",
            "Onze leerlingen staan in de rij.",
            "De koks leren veel van de hotels, maar wij van de talen vernemen daar niks van. Wij eten elders.",
            "The stables learn a lot from the vets, but we in languages never hear of it. We sit upstairs.",
        ] {
            assert!(!learns_inside(text, false), "{text}");
        }
    }
}
