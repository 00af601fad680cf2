//! One sentence for partners about whom the same was noted: with a verb they do it, with a word for what they do it is about that, else the same
//! goes for all of them.

use super::verbs::{is_passive, is_plural, verb_first};
use crate::deck::Lang;
use crate::findings::SectionSource;
use crate::findings::language::prose;
use crate::say;
use crate::session::Partner;

/// Nouns for what people do with each other, by themselves or as the end of one.
const DOING_NL: &str = "samenwerking overleg contact uitwisseling advies steun ondersteuning begeleiding hulp vorming nascholing informatie afstemming \
    doorverwijzing opvolging overdracht kennismaking therapie toezicht";
const DOING_EN: &str = "cooperation contact consultation exchange advice support guidance help training information follow-up referral therapy supervision";
/// Verbs behind which *so does* is wrong.
const AUXILIARY: &str = "is was has does";

/// Returns the sentence that says the same of several partners.
pub(super) fn same_note(record: &SectionSource<'_>, partners: &[&Partner], note: &str) -> String {
    let words = record.words;
    let names = || record.named(partners, record.choice.plan.names).0;
    let begins = record.foreign().is_none() && !is_passive(record.own, note);
    let plural = is_plural(record.own, note);
    if begins && plural == Some(true) && verb_first(record.own, note, true) {
        return format!("{} {note}", names());
    }
    if begins
        && plural == Some(false)
        && verb_first(record.own, note, false)
        && let Some((one, other)) = two(record, partners, note)
    {
        return say!(words, "group-same-note-both", one = one, other = other, note = note);
    }
    match is_doing(record.own, note) {
        true => say!(words, "group-same-note-about", names = names(), note = note),
        false => say!(words, "group-same-note", names = names(), note = note),
    }
}

/// Returns the names of two partners that each are one, where a sentence can say of each of them what the note says.
fn two(record: &SectionSource<'_>, partners: &[&Partner], note: &str) -> Option<(String, String)> {
    let first = note.split_whitespace().next().unwrap_or_default();
    let [one, other] = partners else { return None };
    let each = record.verb(&[one]) == 1 && record.verb(&[other]) == 1;
    // *Keeps the keys and opens the hall, and so does …* holds one *and* too many.
    let simple = record.own == Lang::Nl
        || !AUXILIARY.split(' ').any(|verb| verb == first) && !note.contains(" and ") && !note.contains([';', ',']);
    (each && simple).then(|| (record.name(one), record.name(other)))
}

/// Returns whether a note begins with a noun for what people do with each other, or with one word before it.
fn is_doing(lang: Lang, note: &str) -> bool {
    let list = match lang {
        Lang::Nl => DOING_NL,
        Lang::En => DOING_EN,
    };
    let small = prose::bare(note).to_lowercase();
    let mut first = small.split(' ').take(2);
    let ends = |word: &str| list.split_whitespace().any(|noun| word.ends_with(noun));
    first.any(ends) && !small.contains([';', '.', ':'])
}

#[cfg(test)]
mod tests {
    use super::is_doing;
    use crate::deck::Lang;

    #[test]
    fn what_is_done_is_told_from_who_does_it() {
        for note in [
            "overleg over een leerling",
            "wekelijks contact aan de poort",
            "taalondersteuning",
        ] {
            assert!(is_doing(Lang::Nl, note), "{note}");
        }
        for note in [
            "aanbieder van vorming",
            "een van de oudste buren, geeft advies",
            "stadsdienst",
            "contact; betaalt de bus",
        ] {
            assert!(!is_doing(Lang::Nl, note), "{note}");
        }
        assert!(is_doing(Lang::En, "weekly support for parents") && !is_doing(Lang::En, "supporter of the club"));
    }
}
