//! Who was not there, without what ails them: a report says who or how many, never that somebody was ill or expecting.
//!
//! Reads the words of the record and changes none of them.

use super::clause::spaced;

/// Words, and beginnings of words, that tell of somebody's health or private life.
const PRIVATE: &str = "ziek* griep* quarantaine gebroken operatie* geopereerd bevall* zwanger* burn-out burnout depress* koorts migraine verkouden \
    windpokken corona* covid* besmet* hernia rouw* begrafenis overlijden scheiding ongeval kanker chemo* gekneusd verstuikt ouderschapsverlof verlof \
    ill sick* flu broken fracture* surgery operation hospital maternity paternity pregnan* unwell fever quarantine chickenpox measles infect* \
    bereave* funeral divorce accident cancer stress* sprained injur* leave";

/// Words that lead to why somebody was not there.
const LEADS: &str =
    "met in wegens door omdat want vanwege na op aan thuis die with in on because after off at due who for";

/// Returns words for who was not there, without those that tell of somebody's health or private life; empty where nothing else is told.
pub(in crate::findings) fn without_reason(absent: &str) -> String {
    let parts = absent.split_inclusive([',', ';']).filter_map(who);
    parts.collect::<String>().trim().trim_end_matches([',', ';']).to_owned()
}

/// Returns what a part says of who it was, up to what leads to a private word; a part without one stands whole.
fn who(part: &str) -> Option<String> {
    let words: Vec<&str> = part.split_whitespace().collect();
    let Some(private) = words.iter().position(|word| is_in(PRIVATE, word)) else {
        return Some(part.to_owned());
    };
    let before = words.get(..private).unwrap_or_default();
    let lead = before.iter().rposition(|word| is_in(LEADS, word)).unwrap_or(private);
    let kept = words.get(..lead).unwrap_or_default();
    let names = kept.first().is_some_and(|first| !is_in(LEADS, first));
    names.then(|| format!(" {},", kept.join(" ").trim_end_matches(['(', ','])))
}

fn is_in(list: &str, word: &str) -> bool {
    let word = spaced(word);
    let word = word.trim();
    list.split_whitespace().any(|known| match known.strip_suffix('*') {
        Some(begin) => word.starts_with(begin),
        None => word == known,
    })
}

#[cfg(test)]
mod tests {
    use super::without_reason;

    #[test]
    fn why_somebody_was_ill_is_not_told() {
        for (absent, told) in [
            ("twee kleuterjuffen, thuis met griep", "twee kleuterjuffen"),
            ("de zorgjuf (zwangerschapsverlof)", "de zorgjuf"),
            (
                "één leraar ziek, de directeur op vergadering",
                "één leraar, de directeur op vergadering",
            ),
            ("the caretaker, with a sprained ankle", "the caretaker"),
            ("one teacher on sick leave and a cook", "one teacher"),
            ("ill", ""),
        ] {
            assert_eq!(without_reason(absent), told, "{absent}");
        }
        for absent in [
            "de poetsploeg, die om vijf uur begint",
            "the head of sixth form, the nurse and one cook",
            "wie les had",
        ] {
            assert_eq!(without_reason(absent), absent);
        }
    }
}
