//! Reads what the school learns from somebody and what somebody learns from the school, where each may stand in a statement of its own.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use std::sync::LazyLock;

use super::rows::{FoldedRows, ListedPhrases};

/// Words that deny: a sentence with one of them says that nobody learns.
static DENIES: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "niet, geen, nooit, niemand, niets, niks, zouden, zou, willen, not, never, nobody, nothing, no, would, should, hardly",
    )
});
/// Phrases with which the school learns from others.
static OURS: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "ik leer* .. van hem, ik leer* .. van haar, ik leer* .. van hen, wij leer* .. van hem, wij leer* .. van haar, wij leer* .. van hen, we leer* .. van hem, we leer* .. van haar, we leer* .. van hen, van hem .. geleerd, van haar .. geleerd, van hen .. geleerd, \
         heb ik van haar, heb ik van hem, heb ik van hen, heb van haar, heb van hem, heb van hen, hebben we van haar, hebben we van hem, hebben we van hen, hebben wij van haar, hebben wij van hem, hebben wij van hen, leerde ons, leerden ons, leert ons, leren ons hoe, leerde mij, leert mij, \
         toonde ons, toonden ons, toont ons, tonen ons, toonde mij, toonden mij, toont mij, tonen mij, leerden mij, legden mij .. uit, legde ons .. uit, legden ons .. uit, legt ons .. uit, legde mij .. uit, legt mij .. uit, heeft ons .. geleerd, hebben ons .. geleerd, heeft mij .. geleerd, hebben mij .. geleerd, \
         kreeg ik de truc, kreeg ik het idee, kregen we het idee, kreeg ik de tip, kreeg ik het recept, kregen we het recept, laten ons zien, laat ons zien, laat mij zien, lieten ons zien, liet ons zien, liet mij zien, door haar .. ik nu, door hem .. ik nu, door hen .. wij nu, door hen .. we nu, van hen overgenomen, van haar overgenomen, van hem overgenomen, \
         i learn* .. from him, i learn* .. from her, i learn* .. from them, we learn* .. from him, we learn* .. from her, we learn* .. from them, taught us, taught me, teach us, teaches us, teaches me, showed us, showed me, shows us, explained to us, explained to me, told us how, taught my class, taught my, taught our, showed my, showed our, picked up from her, picked up from him, picked up from them, lets us see how, let us see how, \
         have shown us, has shown us, got it from her, got it from him, got it from them, i got .. from her, i got .. from him, i got .. from them, because of her i, because of him i, because of them we",
    )
});
/// Phrases with which others learn from the school.
static THEIRS: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "leren .. van ons, leert .. van ons, leerde .. van ons, leerden .. van ons, wij leerden hen, wij leerden hem, wij leerden haar, we leerden hen, we leerden hem, we leerden haar, leerden wij hen, leerden wij hem, leerden we hen, leerden we hem, ik leerde hem, ik leerde haar, ik leerde hen, \
         wij toonden hen, wij toonden hem, wij toonden haar, toonden wij hen, toonden we hen, neem ik mee naar mijn, neemt ze mee naar, neemt hij mee naar, nemen ze mee naar, nemen zij mee naar, neemt zij mee naar, gebruikt ze nu, gebruikt hij nu, gebruikt zij nu, gebruiken ze nu, gebruiken zij nu, \
         vroeg mij .. hoe, vroeg mij .. welke, vroeg mij .. waarom, vroeg ons .. hoe, vroeg ons .. welke, vroeg ons .. waarom, vroegen ons .. hoe, vroegen ons .. welke, vroegen mij .. hoe, vraagt mij .. hoe, vraagt ons .. hoe, vragen ons .. hoe, vragen mij .. hoe, \
         hebben ze van ons, heeft ze van ons, heeft hij van ons, hebben zij van ons, van ons overgenomen, van mij overgenomen, bij ons gezien hoe, bij ons gezien wat, bij ons geleerd, bij ons opgestoken, bij ons komen kijken hoe, kwam bij ons kijken hoe, komt bij ons kijken hoe, komen bij ons kijken hoe, \
         learn* .. from us, learn* .. from me, asked us how, asked us which, asked us why, asks us how, ask us how, asked me how, asked me which, asks me how, uses our, use our, we showed them, we showed him, we showed her, we taught them, we taught him, we taught her, i showed them, i showed him, \
         i showed her, i taught them, i taught him, i taught her, we explained to them, got it from us, take it to my students, takes it to her, takes it to his, take it to their, took it back to, copied ours, from watching my, from watching our, came to us to find out, came to us to learn, came to see how we, comes to see how we, come to see how we, copied it from us",
    )
});

fn tells(said: &FoldedRows, list: &ListedPhrases) -> bool {
    said.sentences.iter().any(|one| list.is_in(one) && !DENIES.is_in(one))
}

/// Returns whether a text tells what the school learns from whom it is about.
pub(in crate::findings::propose) fn we_learn(said: &FoldedRows) -> bool {
    tells(said, &OURS)
}

/// Returns whether a text tells what whom it is about learns from the school.
pub(in crate::findings::propose) fn they_learn(said: &FoldedRows) -> bool {
    tells(said, &THEIRS)
}

#[cfg(test)]
mod tests {
    use super::{they_learn, we_learn};
    use crate::findings::propose::wording::rows::FoldedRows;

    #[test]
    fn what_either_side_learns_is_told_from_what_it_refuses() {
        let of = |text: &str| FoldedRows::of(text);
        for text in [
            "De smid toonde ons hoe ge een mes slijpt.",
            "En ik heb van haar die rekenwandeling.",
            "She explained to us what a fast is.",
        ] {
            assert!(we_learn(&of(text)), "{text}");
        }
        for text in [
            "Zij vroeg mij dan welke liedjes wij zingen.",
            "De docente zei: dat neem ik mee naar mijn studenten.",
            "And he asked us how we tell parents.",
        ] {
            assert!(they_learn(&of(text)), "{text}");
        }
        for text in [
            "Zij hebben ons nog nooit iets geleerd.",
            "Ze toonden ons de deur niet.",
            "They would teach us if they came.",
            "Nobody asked us how it went.",
            "Ze vroegen ons geld.",
        ] {
            assert!(!we_learn(&of(text)) && !they_learn(&of(text)), "{text}");
        }
    }
}
