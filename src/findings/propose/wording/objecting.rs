//! How words begin that contradict what somebody said just before: who sees it otherwise, who has met something else.
//!
//! Reads the beginning of a text, in Dutch and English; in doubt it contradicts nothing. Knows no record and no partner.

use std::sync::LazyLock;

use super::phrases::{listed, sentences};
use super::rows::{ListedPhrases, row};

/// How words begin that see it otherwise, whatever the two say.
static OTHERWISE: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "daar denk ik anders over, ik denk daar anders over, daar denken wij anders over, bij mij is dat anders, bij ons is dat anders, bij mij is dat niet zo, bij ons is dat niet zo, bij mij was dat anders, bij ons was dat anders, bij mij is het anders, bij ons is het anders, \
         voor mij is dat anders, voor ons is dat anders, voor mij is dat niet zo, voor ons is dat niet zo, bij mij was het omgekeerd, bij ons was het omgekeerd, bij mij is het omgekeerd, bij ons is het omgekeerd, bij mij net omgekeerd, bij mij net niet, bij ons net niet, bij mij net wel, bij ons net wel, \
         ik zou dat net wel, ik zou dat juist wel, ik zou dat net niet, ik zou dat juist niet, ik vind van wel, ik vind van niet, wij vinden van wel, wij vinden van niet, dat is niet mijn ervaring, mijn ervaring is anders, mijn ervaring is een andere, ik heb een andere ervaring, ik heb daar een andere ervaring, \
         daar ben ik niet zo zeker van, spreek voor uzelf, spreek voor jezelf, jawel ik, jawel die, jawel wij, jawel bij, jawel ze, jawel zij, jawel hij, jawel daar, jawel want, toch wel, toch niet, \
         i think differently, i see it differently, with us it is different, with me it is different, for us it is different, for me it is different, it is different for us, it is different for me, it is different with us, it is different with me, with us it is not, with me it is the other way, with us it is the other way, \
         for me it was the other way, for us it was the other way, i would in fact, i would actually like, i should like exactly that, that is not my experience, my experience is different, my experience is another, not in my experience, i am not so sure, speak for yourself, i beg to differ, oh but they do, oh but he does, oh but she does, yes they do, yes he does, yes she does",
    )
});
/// How words begin that say what somebody thinks of it all the same: they contradict only where one of the two laments and the other does not.
static OPINES: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "ik vind toch, ik vind het toch, ik vind dat toch, ik vind hem toch, ik vind haar toch, ik vind ze toch, wij vinden toch, wij vinden het toch, wij vinden dat toch, toch vind ik, toch vinden wij, ik heb toch liever, ik ben toch, voor mij is dat, voor ons is dat, voor mij zijn ze, voor mij is hij, voor mij is zij, bij mij, bij ons, ik vind net, ik vind juist, ik vind dat net, ik vind dat juist, \
         i do think, i still think, i do find, i do like, for me it is, for us it is, for me they are, for me he is, for me she is, with me, with us, i find that, all the same",
    )
});
/// Words that deny or make little of something, and those that affirm it.
const LITTLE: &str = "niet nooit weinig zelden amper nauwelijks not never hardly seldom rarely";
const AFFIRMS: &str = "wel toch";
const DOES: &str = "do does did";
/// Words that stand beside such words everywhere.
const EVERYDAY: &str = "hebben heeft heb had hadden zijn is was waren worden wordt kunnen kan moeten moet mogen mag willen wil zullen gaan gaat have has been being with that this they them there doen doet veel goed meer much more very";
/// How many words off the denying word, or the affirming one, stands what it denies or affirms, and the letters that makes it a word that tells.
const NEAR: usize = 3;
const LETTERS: usize = 4;

/// Returns whether a text begins by seeing it otherwise.
pub(in crate::findings::propose) fn sees_otherwise(text: &str) -> bool {
    OTHERWISE.begins(&row(text))
}

/// Returns whether a text begins by saying what somebody thinks of it all the same.
pub(in crate::findings::propose) fn opines(text: &str) -> bool {
    OPINES.begins(&row(text))
}

/// Returns whether a text affirms what the one before it denies or makes little of, by the same word: *they seldom write*, *at Easter they do write*.
pub(in crate::findings::propose) fn affirms(text: &str, before: &str) -> bool {
    let tells = |word: &&String| word.chars().count() >= LETTERS && !listed(EVERYDAY, word) && !listed(LITTLE, word);
    let near = |words: &[String], at: usize| -> Vec<String> {
        let from = at.saturating_sub(NEAR);
        let to = (at + NEAR + 1).min(words.len());
        words
            .get(from..to)
            .unwrap_or_default()
            .iter()
            .filter(tells)
            .cloned()
            .collect()
    };
    let with = |words: &[String], list: &str| -> Vec<String> {
        let places = words.iter().enumerate().filter(|(_, word)| listed(list, word));
        places.flat_map(|(at, _)| near(words, at)).collect()
    };
    let denied: Vec<String> = sentences(before).flat_map(|one| with(&row(one), LITTLE)).collect();
    let said = |one: &str| {
        let words = row(one);
        let open = !words.iter().any(|word| listed(LITTLE, word));
        // *They do write*: the verb stands right behind.
        let done = words
            .windows(2)
            .filter(|two| listed(DOES, &two[0]))
            .map(|two| two[1].clone());
        let affirmed: Vec<String> = with(&words, AFFIRMS).into_iter().chain(done).collect();
        open && affirmed.iter().any(|word| denied.contains(word))
    };
    !denied.is_empty() && sentences(text).any(said)
}

#[cfg(test)]
mod tests {
    use super::{affirms, opines, sees_otherwise};

    #[test]
    fn who_contradicts_is_told_from_who_goes_on() {
        for text in [
            "Daar denk ik anders over. Mijn klas werd er stil van.",
            "Bij ons is dat niet zo, wij kregen een plank.",
            "Ik zou dat net wel willen, een bakker in de klas.",
            "With us it is different. She writes every week.",
            "That is not my experience, they wrote twice.",
        ] {
            assert!(sees_otherwise(text), "{text}");
        }
        for text in [
            "Bij ons staat de oven buiten.",
            "Ik denk daar vaak aan.",
            "With us it is Tuesday.",
        ] {
            assert!(!sees_otherwise(text), "{text}");
        }
        assert!(opines("Ik vind toch dat de bakker veel doet.") && !opines("Ik vond een plank."));
        assert!(opines("I do think the baker helps.") && !opines("I think so too."));
    }

    #[test]
    fn who_affirms_what_was_denied_is_told_from_who_says_it_of_something_else() {
        for (before, text) in [
            (
                "De bakkers schrijven zelden.",
                "Met Pasen schrijven ze wel, met een tekening.",
            ),
            ("The bakers seldom write.", "At Easter they do write, with a drawing."),
        ] {
            assert!(affirms(text, before), "{text}");
        }
        for (before, text) in [
            ("De bakkers schrijven zelden.", "Met Pasen bakken ze wel."),
            ("De bakkers schrijven elke week.", "Met Pasen schrijven ze wel."),
            ("The bakers seldom write.", "They do bake."),
            ("The bakers seldom write.", "They hardly write at all."),
        ] {
            assert!(!affirms(text, before), "{text}");
        }
    }
}
