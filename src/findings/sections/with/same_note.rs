//! One sentence for partners about whom the same was noted: it has them as its subject, else the same goes for all of them.

use super::predicate::NoteSubject;
use crate::deck::Lang;
use crate::findings::SectionSource;
use crate::findings::language::nominal::of_several;
use crate::findings::language::noted::cited;
use crate::findings::language::prose;
use crate::findings::language::verbs::{in_plural, is_passive, is_plural, verb_first};
use crate::say;
use crate::session::Partner;

/// Verbs behind which *so does* is wrong.
const AUXILIARY: &str = "is was has does";

/// Returns the sentence that says the same of several partners.
pub(super) fn same_note(record: &SectionSource<'_>, partners: &[&Partner], note: &str) -> String {
    let words = record.words;
    let names = record.named(partners, record.choice.plan.names).0;
    let own = record.foreign().is_none();
    let subject = NoteSubject {
        words,
        lang: record.own,
        name: &names,
        bare: &names,
        many: true,
        nature: None,
        past: false,
        partners: partners.len(),
    };
    let plural = (record.own == Lang::Nl)
        .then(|| in_plural(Lang::Nl, note).or_else(|| of_several(note, Lang::Nl)))
        .flatten();
    let told = || {
        plural
            .as_deref()
            .and_then(|note| subject.told(note))
            .or_else(|| subject.told(note))
    };
    if let Some(told) = own.then(told).flatten() {
        return prose::bare(&told);
    }
    let begins = own && !is_passive(record.own, note) && is_plural(record.own, note) == Some(false);
    if begins
        && verb_first(record.own, note, false)
        && let Some((one, other)) = two(record, partners, note)
    {
        return say!(words, "group-same-note-both", one = one, other = other, note = note);
    }
    say!(words, "group-same-note", names = names, note = cited(note, record.own))
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
