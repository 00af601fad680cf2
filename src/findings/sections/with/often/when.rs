//! Which words for how often there is contact say when, so that they stand inside a sentence: *elke dinsdag*, *twice a year*.
//!
//! Reads one phrase; with anything else in it, it is a remark: *elke maand een bezoek*, *two days a year for teachers*.

use crate::deck::Lang;

/// Words of a phrase that still stands inside a sentence.
const LONGEST: usize = 6;

/// Dutch words that say how often by themselves.
const DUTCH: &str = "\
    dagelijks wekelijks tweewekelijks veertiendaags maandelijks tweemaandelijks driemaandelijks jaarlijks halfjaarlijks zelden \
    vaak soms geregeld regelmatig onregelmatig sporadisch weinig veel altijd nauwelijks amper voortdurend doorlopend";

/// English words that say how often by themselves, behind what they belong to.
const ENGLISH: &str = "daily weekly monthly yearly fortnightly often regularly";

/// Words that stand before such a word.
const MODIFIERS: &str = "heel erg zeer vrij bijna nogal minstens hoogstens almost very quite";

/// How phrases begin that count in time.
const COUNTING: [&str; 14] = [
    "elke ",
    "elk ",
    "iedere ",
    "ieder ",
    "om de ",
    "op ",
    "in ",
    "every ",
    "each ",
    "once ",
    "twice ",
    "at least once ",
    "on ",
    "van ",
];

/// How phrases begin that say on what occasion.
const ASKED: [&str; 10] = [
    "bij een vraag",
    "op aanvraag",
    "op afspraak",
    "enkel bij ",
    "alleen bij ",
    "op vraag",
    "when there is ",
    "when asked",
    "on request",
    "only when ",
];

/// Phrases that say how often by themselves.
const NOW_AND_THEN: [&str; 4] = ["af en toe", "nu en dan", "now and then", "from time to time"];

/// Words beside units of time in a phrase that counts.
const OF_TIME: &str = "elke elk iedere ieder om de het een één twee drie vier vijf zes zeven acht negen tien elf twaalf veertien twintig dertig eerste tweede derde \
    vierde laatste andere halve half anderhalve anderhalf hele volle paar enkele per in van tot en of minstens hoogstens ongeveer zowat bijna \
    januari februari maart april mei juni juli augustus september oktober november december vakantie schoolvakantie \
    every each once twice a an the one two three four five six seven eight nine ten eleven twelve fourteen twenty thirty first second third fourth \
    last other half whole few or and of in on at to from per least most about almost school january february march april may june july august \
    september october november december fortnight night noon holiday";

/// Words between what is counted and the time in which it is.
const WITHIN: &str = "per a an each every elke elk iedere ieder in op on";

/// Returns whether a phrase says when or how often, and nothing else.
pub(super) fn says_when(lang: Lang, often: &str) -> bool {
    let often = often.to_lowercase();
    let words: Vec<&str> = often.split_whitespace().collect();
    if words.len() > LONGEST || often.contains([',', ';', ':', '(', '.', '!', '?', '/']) {
        return false;
    }
    let known = |list: &str, word: &str| list.split_whitespace().any(|known| known == word);
    let alone = match lang {
        Lang::Nl => DUTCH,
        Lang::En => ENGLISH,
    };
    let by_itself = match words.as_slice() {
        [word] if is_weekday(word) => true,
        [word] => known(alone, word),
        [before, word] => known(MODIFIERS, before) && known(alone, word),
        _ => false,
    };
    // With another thing in it it is no time any more: *elke maand een bezoek*, *two days a year for teachers*.
    let only_time = words
        .iter()
        .all(|word| is_time(word) || known(OF_TIME, word) || is_figure(word));
    let counts = COUNTING.iter().any(|o| often.starts_with(o))
        || words
            .windows(2)
            .any(|two| matches!(two, [time, within] if is_time(time) && known(WITHIN, within)));
    by_itself
        || counts && only_time
        || ASKED.iter().any(|o| often.starts_with(o))
        || NOW_AND_THEN.contains(&often.as_str())
}

/// Returns whether a phrase is a Dutch day of the week: *dinsdag*.
pub(super) fn is_weekday(often: &str) -> bool {
    matches!(
        often,
        "maandag" | "dinsdag" | "woensdag" | "donderdag" | "vrijdag" | "zaterdag" | "zondag"
    )
}

/// Returns whether a word is a unit of time, or counts times: *tweemaal*.
pub(super) fn is_time(word: &str) -> bool {
    let one = word.strip_suffix('s').unwrap_or(word);
    let listed = |word: &str| UNITS.split_whitespace().any(|unit| unit == word);
    // *Maandagochtend* is one word of two.
    let two = word
        .find("dag")
        .and_then(|at| word.split_at_checked(at + 3))
        .filter(|(_, rest)| !rest.is_empty());
    let listed = listed(word) || listed(one) || two.is_some_and(|(day, part)| listed(day) && listed(part));
    listed
        || word
            .strip_suffix("maal")
            .is_some_and(|number| OF_TIME.split_whitespace().any(|known| known == number))
}

/// Units of time.
const UNITS: &str = "dag dagen week weken weekend maand maanden jaar jaren schooljaar schooldag schooldagen trimester semester kwartaal kwartier uur uren \
    avond avonden ochtend ochtenden morgen middag middagen namiddag namiddagen voormiddag voormiddagen keer maal voorjaar najaar lente zomer herfst winter \
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag \
    day week weekend month year term half-term semester hour quarter morning afternoon evening time spring summer autumn \
    monday tuesday wednesday thursday friday saturday sunday";

fn is_figure(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::says_when;
    use crate::deck::Lang;

    #[test]
    fn a_phrase_that_says_when_is_told_from_a_remark() {
        for often in [
            "wekelijks",
            "elke dinsdag",
            "Drie keer per jaar",
            "heel vaak",
            "om de veertien dagen",
            "tweemaal per jaar",
            "drie halve dagen per week",
            "bij een vraag",
            "van april tot oktober",
            "op aanvraag",
            "elke morgen",
            "elke maandagochtend",
            "twee halve dagen per week",
        ] {
            assert!(says_when(Lang::Nl, often), "{often}");
        }
        for often in [
            "every Tuesday",
            "twice a year",
            "almost daily",
            "six times a school year",
            "every third Monday",
            "four afternoons a week",
        ] {
            assert!(says_when(Lang::En, often), "{often}");
        }
        for often in [
            "wekelijkse vergadering",
            "elke dinsdag, vroeger ook donderdag",
            "als er iets is",
            "drie keer per jaar (vergadering)",
            "telefonisch",
            "elke maand een raad van bakkers",
            "drie dagen per jaar voor de smeden",
            "elke woensdag in de kelder",
            "zes per jaar",
        ] {
            assert!(!says_when(Lang::Nl, often), "{often}");
        }
        assert!(!says_when(Lang::En, "every Monday in the crypt") && !says_when(Lang::En, "each week a cake"));
        assert!(!says_when(Lang::En, "rarely") && !says_when(Lang::En, "by phone"));
    }
}
