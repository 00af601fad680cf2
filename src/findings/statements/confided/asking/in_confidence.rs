//! *In confidence*: what somebody tells in confidence, or was told so, is not passed on.
//!
//! Reads the words of one part of a sentence. That people tell things in confidence somewhere, or grow in it, asks nothing.

/// What is told in, and words that may stand before it.
const CONFIDENCE: &str = "vertrouwen vertrouwelijkheid confidence";
const WHOLE: &str =
    "alle het volste diepste grootste strikt volledig all strict strictest the utmost complete total great";
const MOST: usize = 3;

/// Words of telling and of getting to know that tell of what was told.
const TOLD: &str = "verteld vertelde vertelden gezegd zei zeiden zegde vernomen vernam gehoord hoorde meegedeeld toevertrouwd toegegeven opgebiecht laten liet lieten let toegefluisterd ingefluisterd fluisterde \
    told said confided shared mentioned admitted disclosed revealed heard learned learnt spoke whispered";
/// Words of telling by which whoever speaks tells it now, and of knowing what another told.
const TELLS: &str = "zeg vertel deel spreek weet weten wist wisten tell telling say saying speak speaking talk talking share sharing know knew had got";
const WHO_SPEAKS: &str = "ik we wij i m";
const TO: &str = "te to";
/// Words between whoever speaks and the verb.
const NEAR: usize = 3;
/// Who comes with it: *a mother came to me in confidence*.
const COMES: &str = "kwam kwamen komen gekomen came come";
const TO_US: &str = "mij me ons us";
/// Words beside it with which it is no way to tell: *they grew in confidence*.
const GROWN: &str = "groeien groeit groeide groeiden gegroeid winnen wint won gewonnen grow grows growing grew grown gain gains gaining gained rise \
    rising rose up forward leap boost";
/// How people tell things somewhere, again and again.
const HABIT: &str = "altijd soms dikwijls vaak meestal vroeger wordt worden always sometimes often usually gets used";

/// Returns whether words tell in confidence, or tell what was told so.
pub(super) fn is_told(words: &[String]) -> bool {
    let is = |list: &str, word: &String| list.split_whitespace().any(|one| one == word);
    let any = |list: &str| words.iter().any(|word| is(list, word));
    let Some(at) = place(words) else {
        return false;
    };
    let beside = words
        .get(at.saturating_sub(2)..words.len().min(at + 4))
        .unwrap_or_default();
    let grown = beside.iter().any(|word| is(GROWN, word));
    let comes = any(COMES) && any(TO_US);
    let tells = |at: usize| {
        let near = words
            .get(at.saturating_sub(NEAR)..at + 2)
            .unwrap_or_else(|| words.get(at.saturating_sub(NEAR)..).unwrap_or_default());
        words.get(at).is_some_and(|word| is(TELLS, word))
            && near.iter().any(|word| is(WHO_SPEAKS, word))
            && !near.iter().any(|word| is(TO, word))
    };
    let told = any(TOLD) || (0..words.len()).any(tells) || comes;
    told && !grown && !any(HABIT)
}

/// Returns where *in confidence* begins.
fn place(words: &[String]) -> Option<usize> {
    let is = |list: &str, at: usize| {
        words
            .get(at)
            .is_some_and(|word| list.split_whitespace().any(|one| one == word))
    };
    let ends = |from: usize| {
        let whole = (from..from + MOST).take_while(|at| is(WHOLE, *at)).count();
        is(CONFIDENCE, from + whole)
    };
    (0..words.len()).find(|at| is("in", *at) && ends(at + 1))
}

#[cfg(test)]
mod tests {
    use super::super::asks;

    #[test]
    fn what_was_told_in_confidence_is_not_passed_on() {
        for text in [
            "Een grootvader heeft mij dat in vertrouwen verteld, ze moeten tegen juli weg.",
            "In alle vertrouwen heeft de logopediste ons laten weten dat ze stopt.",
            "Wij weten dat in vertrouwen van de poetsvrouw.",
            "Er kwam een vader bij mij in vertrouwen met zijn loonbrief.",
            "An aunt told me in confidence that they had to move.",
            "That was said to us in the strictest confidence.",
            "A father came to me in confidence with his payslip.",
            "We know it in confidence from the cleaner.",
        ] {
            assert!(asks(text), "{text}");
        }
        for text in [
            "De kinderen zijn gegroeid in vertrouwen, dat heeft de regisseur ons gezegd.",
            "Bij haar wordt er al eens iets in vertrouwen gezegd.",
            "Ze zei dat met zoveel vertrouwen dat wij het geloofden.",
            "She told us they had grown in confidence.",
            "They often tell her things in confidence, never us.",
            "He said it with confidence and it was wrong.",
        ] {
            assert!(!asks(text), "{text}");
        }
    }
}
