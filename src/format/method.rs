//! What is said of a fault of the method a deck brings, as half a sentence behind the path of the field.

use crate::deck::MethodFlaw;
use crate::locale::Words;
use crate::say;

/// Returns what is wrong, and what to do about it.
pub(super) fn said(words: &Words, flaw: &MethodFlaw) -> String {
    match flaw {
        MethodFlaw::Unknown { id, list, known } => say!(
            words,
            "flaw-not-listed",
            id = id.as_str(),
            list = *list,
            known = known.as_str()
        ),
        MethodFlaw::NoPlace(mark) => say!(words, "flaw-no-mark", mark = *mark),
        MethodFlaw::BeginsNot(mark) => say!(words, "flaw-begins-not", mark = *mark),
        MethodFlaw::NoPartners => say!(words, "flaw-no-partners"),
        MethodFlaw::SecondPart(first) => say!(words, "flaw-second-part", first = first.as_str()),
        MethodFlaw::LowThreshold { threshold, least } => say!(
            words,
            "flaw-low-threshold",
            threshold = threshold.to_string(),
            least = least.to_string()
        ),
        MethodFlaw::QuestionMinutes { step, questions } => say!(
            words,
            "flaw-question-minutes",
            step = step.to_string(),
            questions = questions.to_string()
        ),
        MethodFlaw::SecondStep(first) => say!(words, "flaw-second-step", first = first.as_str()),
        MethodFlaw::NoQuestionStep => say!(words, "flaw-no-question-step"),
        MethodFlaw::SameFirstWord { word, first } => {
            say!(
                words,
                "flaw-same-first-word",
                word = word.as_str(),
                first = first.as_str()
            )
        }
        MethodFlaw::LongCheck { minutes, most } => say!(
            words,
            "flaw-long-check",
            minutes = minutes.to_string(),
            most = most.to_string()
        ),
    }
}
