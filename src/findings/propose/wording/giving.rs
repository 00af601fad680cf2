//! What a partner gives and what the school gives, where each stands in a statement of its own.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use std::sync::LazyLock;

use super::phrases::{listed, sentences};
use super::rows::{ListedPhrases, row};
use crate::findings::language::clause::spaced;

/// Words that deny, ask for something or turn around: a part with one of them gives nothing.
const DENIES: &str = "niet geen nooit niemand niets niks moet moeten enkel alleen weinig te laat vergeet vergeten wil willen had hadden zou zouden would not never nobody nothing no only must hardly late forget want wants";
/// How a part begins that is about the partner.
const THEIRS: &str = "zij ze hij die dat een de they he she that a the someone iemand somebody";
/// What somebody brings who comes.
const COMES: &str = "komt komen kwam kwamen brengt brengen bracht brachten toont tonen toonde leert leren leerde vertelt vertellen vertelde leest lezen telt tellen geeft geven gaf leent lenen helpt helpen hielp \
     comes come came brings bring brought shows show showed teaches teach taught tells tell told reads read counts count gives give gave lends lend helps help helped";
/// Whom it reaches: the school and who is in it.
const HERE: &str = "ons onze mij mijn speelplaats school klas klassen kleuter kleuters kinderen leerlingen kind leerling jongens meisjes gasten us our me my playground classroom class pupils pupil children child learners boys girls";
/// Who gives for the school.
const OURS: &str = "onze wij we ik mijn our we i my";
/// What the school makes or does for others.
const DOES: &str = "gemaakt maken maakten bouwen bouwden gebouwd koken kookten gekookt poetsen helpen hielpen geholpen herstellen herstelden hersteld schilderen geschilderd schilderden schrijven geschreven schreven zingen zongen \
     lezen lazen voorlezen lassen gelast onderhouden harken snoeien bakken gebakken bakten spelen speelden geplant planten tonen toonden leren leerden \
     made make build built cook cooked clean cleaned help helped repair repaired mend mended paint painted write wrote written sing sang read weld welded bake baked play played plant planted show showed teach taught sort sorted fix fixed scan scanned fill filled lend lent";
/// For whom.
const FOR_THEM: &str = "zijn haar hun hen hem daar ginder his her their them him there";

fn parts(text: &str) -> Vec<String> {
    let said: String = sentences(text).collect::<Vec<_>>().join(" ");
    // What stands behind a colon only goes on; a question that is told, *hij vraagt: wat dan?*, is no question of who speaks.
    let said = if said.is_empty() {
        text.split(':').next().unwrap_or_default().to_owned()
    } else {
        said
    };
    let said = said.replace(" en ", ", ").replace(" and ", ", ");
    said.split(['.', '!', ';', ':', ',', '\n']).map(spaced).collect()
}

fn has(part: &str, list: &str) -> bool {
    part.split(' ').any(|word| listed(list, word))
}

fn begins(part: &str, list: &str) -> bool {
    part.split_whitespace().take(2).any(|word| listed(list, word))
}

/// Returns whether a text tells what somebody from outside brings to the school.
pub(in crate::findings::propose) fn they_give(text: &str) -> bool {
    let of_school = |part: &str| part.split_whitespace().take(2).any(|word| listed(HERE, word));
    let gives = |part: &String| {
        begins(part, THEIRS)
            && !begins(part, OURS)
            && !of_school(part)
            && has(part, COMES)
            && has(part, HERE)
            && !has(part, DENIES)
    };
    parts(text).iter().any(gives)
}

/// Returns whether a text tells what the school does for somebody from outside.
pub(in crate::findings::propose) fn we_give(text: &str) -> bool {
    let gives = |part: &String| begins(part, OURS) && has(part, DOES) && has(part, FOR_THEM) && !has(part, DENIES);
    parts(text).iter().any(gives)
}

/// Who speaks for the school, and who is meant by the others, where a part begins with them.
const WE: &str = "wij we";
const ONESELF: &str = "wij we ik i";
const THEY: &str = "zij ze hij they he she";
const SOMEBODY: &str = "zij ze hij they he she de het the";
/// What is theirs and what is ours, and whom a verb reaches.
const WHAT_IS_THEIRS: &str = "hen hun hem haar them him her their his";
const WHAT_IS_OURS: &str = "ons onze mij mijn us our me my";
const THEM: &str = "hen hun hem haar them him her";
const US: &str = "ons mij us me";
/// What a part holds that only likens something: *she looked at me as if I had given her a bill*.
const LIKENED: [&str; 3] = [" as if ", " as though ", " alsof "];
/// How a part begins that only says when or why.
const SUBORDINATE: [&str; 8] = [
    " als ",
    " wanneer ",
    " omdat ",
    " zodat ",
    " if ",
    " when ",
    " because ",
    " until ",
];

/// Returns whether the school does something for the others and they for the school, whatever the verb: read where both are said to learn.
pub(in crate::findings::propose) fn crosses(text: &str) -> bool {
    let main = |part: &String| {
        let end = SUBORDINATE.iter().filter_map(|word| part.find(word)).min();
        part.get(..end.map_or(part.len(), |end| end + 1))
            .unwrap_or_default()
            .to_owned()
    };
    let likened = |part: &&String| LIKENED.iter().any(|word| part.contains(word));
    let mut parts: Vec<String> = parts(text).iter().filter(|part| !likened(part)).map(main).collect();
    parts.retain(|part| !has(part, NOT));
    let first = |part: &str, list: &str| part.split_whitespace().next().is_some_and(|word| listed(list, word));
    let one = |who: &str, whose: &str| {
        let begins = |part: &&String| first(part, who) && has(part, whose);
        parts.iter().any(|part| begins(&part))
    };
    let gives = |part: &&String| first(part, ONESELF) && has(part, THEM) && !TAKES.is_in(&row(part));
    one(WE, WHAT_IS_THEIRS) && one(THEY, WHAT_IS_OURS) || parts.iter().any(|part| gives(&part)) && one(SOMEBODY, US)
}

/// Words of what somebody gets or takes from the others: that gives them nothing.
static TAKES: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "van hem, van haar, van hen, van hun, van zijn, kreeg*, krijg*, pak*, afgepakt, neem*, neemt, nam, namen, overgenomen, haal*, \
         from him, from her, from them, off him, off her, off them, got, get, gets, take, takes, took, taken, fetch*",
    )
});

/// Words that deny, or turn around.
const NOT: &str = "niet geen nooit niemand niets niks zonder maar enkel alleen not never nobody nothing no but only hardly must moet moeten";

#[cfg(test)]
mod tests {
    use super::{crosses, they_give, we_give};

    #[test]
    fn what_crosses_is_told_from_what_goes_one_way() {
        for text in [
            "De kapster belt mij als een kind niet slaapt. Ik bel haar als er een verdriet heeft.",
            "We grease their wheels and they grind our wheat.",
        ] {
            assert!(crosses(text), "{text}");
        }
        for text in [
            "De kapster belt mij. Ik neem op.",
            "We grease their wheels and they never grind our wheat.",
            "De kapster zit naast mij op de bank. Ik heb van haar geleerd om te zwijgen.",
            "De mulder toonde mij hoe ge zeeft. Ik nam hem zijn zeef af.",
            "The weaver sits beside me. I took her trick home.",
            "The mill found out why my hands hurt. I keep their letter.",
        ] {
            assert!(!crosses(text), "{text}");
        }
    }

    #[test]
    fn what_either_side_gives_is_told_from_what_it_asks_or_refuses() {
        assert!(they_give(
            "Die komt met een kruiwagen tot op de speelplaats en vraagt: wat willen jullie planten?"
        ));
        assert!(they_give("A lady counts to a hundred with a child."));
        assert!(we_give("En onze leerlingen hebben haar uithangbord gemaakt."));
        assert!(we_give("Our pupils paint their fence every spring."));
        for text in [
            "Die komt nooit op onze speelplaats.",
            "Ze willen onze klas voor een avond.",
            "Wij komen graag in hun school.",
            "De leerlingen lezen in de klas.",
        ] {
            assert!(!they_give(text), "{text}");
        }
        for text in [
            "Onze leerlingen moeten daar helpen.",
            "Wij hebben een site gemaakt.",
            "Hun leerlingen koken voor ons.",
        ] {
            assert!(!we_give(text), "{text}");
        }
    }
}
