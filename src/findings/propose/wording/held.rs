//! Whether whoever speaks holds words to be so, here and now. What is asked, supposed, said by others or over is not held; what is denied twice is
//! said.
//!
//! Reads words alone, in Dutch and English; knows no record and no partner. In doubt words are held.

use std::sync::LazyLock;

use super::phrases::{all_sentences, listed, sentences};
use super::reported::is_hearsay;
use super::rows::{ListedPhrases, row};

/// How a sentence stands to what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::findings::propose) enum SentenceStance {
    /// Whoever speaks says so.
    Held,
    /// It is a question.
    Asked,
    /// It says what would be.
    Supposed,
    /// Others say or think so, or it is so elsewhere.
    OfOthers,
    /// It was so, and is no more.
    Over,
}

/// Phrases that say what would be.
static SUPPOSED: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "als .. zou, als .. zouden, als .. was dan, als .. waren dan, als .. had dan, als .. hadden dan, als .. kwam dan, als .. open was, zonder .. zou, zonder .. zouden, moest .. zou, mocht .. zou, had ik .. dan, hadden we .. dan, indien .. zou, \
         if .. would, if .. could, if .. were, if .. had, without .. would, without .. could, would .. if, zou .. als, zouden .. als",
    )
});
/// Phrases that say that what was told is over, or solved.
static OVER: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "was true until, was so until, was the case until, that was the story, used to be the story, before the .. came, before she came, before he came, before they came, is solved, has been solved, was solved, is sorted now, no longer a problem, not a problem any more, has stopped mattering, stopped mattering, has been the same .. years now, there was .. once, \
         it is on the .. now, i said in, i said last year, we said in, \
         vroeger dan, dat was vroeger, dat was waar tot, dat was zo tot, dat was het verhaal, was voor de .. kwam, waren voor de .. kwam, nog voor de .. kwam, net voor de .. kwam, voor zij kwam, voor hij kwam, is opgelost, zijn opgelost, opgelost nu, geen probleem meer, speelt geen rol meer, al .. jaar dezelfde, al .. jaar hetzelfde, er is ooit, er was ooit, nu staat het op, nu staat alles op, nu hangt het, zei ik in, zei ik vorig jaar, zeiden we in",
    )
});
/// Phrases that take back what stands before them.
static UNDONE: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "that is not why, that s not why, is not why i, is not why we, is not the reason, is another matter, is a different matter, is another thing, have never met one, i have not noticed, i would not call that, \
         dat is niet waarom, daarom doe ik het niet, daarvoor doe ik het niet, is niet de reden, is een andere zaak, is iets anders, is wat anders, is een ander paar mouwen, nog nooit een tegengekomen, zou ik dat niet noemen, merk ik niets van, merk ik niks van, niets van gemerkt, niks van gemerkt",
    )
});
/// Phrases of somebody who has it from others or from paper, doubts it now, or says under what condition.
static UNSURE: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "weet ik niet wat we, weet ik niet wat wij, weet niet wat we, weet niet wat wij, not sure what we, don t know what we, do not know what we, op papier loopt, op papier werkt, op papier is, op papier klinkt, op papier gaat, in theorie, volgens de folder, mijn twijfels, onze twijfels, heb .. gehoord, hebben .. gehoord, zouden .. kunnen leren, zou .. kunnen leren, zouden .. veel leren, als je daar iemand kent, als ge daar iemand kent, leren .. geduld, leren .. dubbel, \
         on paper it, on paper they, on paper that, on paper this, in theory, according to the leaflet, my doubts, our doubts, have heard, has heard, could learn, could .. if, once you have asked, once you ve asked, if you know somebody, if you know someone, learn .. patience, learn .. copies of",
    )
});
/// Phrases in which a word that denies only adds.
const ADDING: [[&str; 2]; 8] = [
    ["niet", "alleen"],
    ["niet", "enkel"],
    ["niet", "zomaar"],
    ["not", "only"],
    ["not", "just"],
    ["not", "merely"],
    ["no", "doubt"],
    ["geen", "twijfel"],
];
/// Words behind *nobody* where it praises.
const MORE: &str = "more better meer beter";
/// Words that deny, or say that something lacks.
const DENYING: &str = "niet geen nooit niemand niets niks noch zonder amper nauwelijks gebrek tekort not no never nobody nothing none neither nor without hardly cannot don doesn didn isn aren wasn weren wouldn couldn haven hasn lack shortage short";

/// Returns how a sentence stands to what it names.
pub(in crate::findings::propose) fn stance(sentence: &str) -> SentenceStance {
    let words = row(sentence);
    match () {
        () if sentence.trim_end().ends_with('?') => SentenceStance::Asked,
        () if is_hearsay(sentence) => SentenceStance::OfOthers,
        () if SUPPOSED.is_in(&words) => SentenceStance::Supposed,
        () if OVER.is_in(&words) => SentenceStance::Over,
        () => SentenceStance::Held,
    }
}

/// Returns how often a row of words denies: *not only* denies nothing.
pub(in crate::findings::propose) fn denials(words: &[String]) -> usize {
    let adds = |at: usize| {
        let next = words.get(at + 1).map(String::as_str).unwrap_or_default();
        ADDING.iter().any(|[not, more]| words[at] == *not && next == *more)
    };
    // *Nobody taught me more* denies nothing.
    let tops = |at: usize| {
        listed("nobody niemand never nooit nothing", &words[at]) && words.iter().skip(at).any(|word| listed(MORE, word))
    };
    (0..words.len())
        .filter(|at| listed(DENYING, &words[*at]) && !adds(*at) && !tops(*at))
        .count()
}

/// Returns whether a text tells of something that is over, or solved.
pub(in crate::findings::propose) fn is_over(text: &str) -> bool {
    OVER.is_in(&row(text))
}

/// Returns whether a text takes back what it says itself: *that is not why I do it*.
pub(in crate::findings::propose) fn is_undone(text: &str) -> bool {
    UNDONE.is_in(&row(text))
}

/// Returns whether whoever praises has it from others or from paper, doubts it now, or names a condition.
pub(in crate::findings::propose) fn is_unsure(text: &str) -> bool {
    UNSURE.is_in(&row(text))
}

/// Words from which on what stands beside a question says something.
const SAYS: usize = 4;

/// Returns whether a text ends in a question and says nothing beside it.
pub(in crate::findings::propose) fn asks_alone(text: &str) -> bool {
    let told: usize = sentences(text).map(|one| one.split_whitespace().count()).sum();
    text.trim_end().ends_with('?') && told < SAYS
}

/// Returns whether a text opens by giving somebody else the lie, so that it says nothing alone: *You are. You said so on Monday.*
pub(in crate::findings::propose) fn is_retort(text: &str) -> bool {
    const WHO: &str = "you i we they he she it gij jij wij zij hij ik ge je we ze";
    const DOES: &str = "are do did have were can will am is was has does wel niet zeker ook toch not";
    let first = all_sentences(text).next().map(row).unwrap_or_default();
    let word = |at: usize| first.get(at).map(String::as_str).unwrap_or_default();
    (2..=3).contains(&first.len()) && listed(WHO, word(0)) && first.iter().skip(1).all(|word| listed(DOES, word))
}

#[cfg(test)]
mod tests {
    use super::{SentenceStance, denials, is_over, is_retort, is_undone, is_unsure, row, stance};

    #[test]
    fn how_a_sentence_stands_to_what_it_names() {
        for (text, of) in [
            ("Komt de imker nog langs?", SentenceStance::Asked),
            ("Mensen denken dat het aan de trein ligt.", SentenceStance::OfOthers),
            ("People say that the choir is too loud.", SentenceStance::OfOthers),
            ("Op mijn vorige school vertelde niemand iets.", SentenceStance::OfOthers),
            ("Zonder de molen zouden we geen brood hebben.", SentenceStance::Supposed),
            ("If the harbour were open, we would sail.", SentenceStance::Supposed),
            ("Dat was zo tot het bord er hing.", SentenceStance::Over),
            ("Before the new nurse came we waited a year.", SentenceStance::Over),
            ("Wij zingen omdat de kinderen dat willen.", SentenceStance::Held),
            ("We learn when the smith is there.", SentenceStance::Held),
        ] {
            assert_eq!(stance(text), of, "{text}");
        }
    }

    #[test]
    fn what_is_denied_twice_is_said() {
        for (text, n) in [
            ("Geen plaats is geen reden.", 2),
            ("Dat is niet alleen leuk.", 0),
            ("Room is not what I am short of.", 2),
            ("We never sing.", 1),
            ("Nobody showed me more of the sea.", 0),
        ] {
            assert_eq!(denials(&row(text)), n, "{text}");
        }
    }

    #[test]
    fn a_retort_is_told_from_what_stands_alone() {
        for text in ["You do. I saw the bill.", "Ik wel.", "Gij ook niet. Dat weet ge."] {
            assert!(is_retort(text), "{text}");
        }
        for text in ["You sing. That helps.", "Ik zing. Wel vals.", "They have a boat."] {
            assert!(!is_retort(text), "{text}");
        }
    }

    #[test]
    fn what_is_over_or_taken_back() {
        assert!(is_over("Elke maand een andere gids, dat was het verhaal.") && !is_over("Elke maand een andere gids."));
        for text in [
            "Op papier loopt dat goed.",
            "Vorig jaar was het fijn, nu heb ik mijn twijfels.",
            "They could learn so much there if the ferry ran.",
            "I have heard good things about the mill.",
        ] {
            assert!(is_unsure(text), "{text}");
        }
        assert!(!is_unsure("We leren daar veel.") && !is_unsure("They heard us sing."));
        assert!(is_undone("The mill closes. That is not why I go there.") && !is_undone("That is why I go there."));
    }
}
