//! Of whom a gap tells, and whether it names somebody who is lacked.
//!
//! Reads the words of a gap and the name of a partner; knows no wish.

use crate::findings::SectionSource;
use crate::findings::language::clause::{is_clause, spaced};
use crate::findings::language::headword::{head, named};
use crate::session::{Gap, GapKind, Partner, Status};
use crate::text::fold;

/// Returns whether a gap tells of a partner: it says so, its words hold the name or its abbreviation, or it is the only one that shares words of
/// meaning with somebody wished for.
pub(super) fn tells_of(record: &SectionSource<'_>, gap: &Gap, partner: &Partner) -> bool {
    let text = spaced(&gap.text);
    let short = partner.name.split(['(', ')']).nth(1).map(spaced);
    let is_abbreviation = |short: &String| short.split_whitespace().count() == 1;
    let told = gap.about.contains(&partner.id)
        || text.contains(&spaced(&partner.name))
        || short.filter(is_abbreviation).is_some_and(|short| text.contains(&short));
    let near = || {
        let name = record.near.read(&partner.name);
        if name.is_everyday() {
            return shares_long(head(&gap.text), &partner.name);
        }
        // One word is enough where no other gap shares as much: a means, such as money for somebody, is not that somebody.
        let share = |gap: &Gap| record.near.text(&name, &record.near.read(&gap.text));
        let own = share(gap);
        let others = record.session.gaps.iter().filter(|other| other.id != gap.id);
        own > 0 && gap.kind != GapKind::Means && others.into_iter().all(|other| share(other) < own)
    };
    told || partner.status == Status::Wished && (shares_most(&gap.text, &partner.name) || near())
}

/// Returns whether a text begins as one that names somebody who is not there: *een tolk*, *somebody for fathers*.
fn is_somebody(text: &str) -> bool {
    let text = spaced(text);
    let first = text.split_whitespace().next().unwrap_or_default();
    ["een", "iemand", "meer", "a", "an", "somebody", "someone", "more"].contains(&first)
}

/// Returns whether a gap names this partner, of which it tells, as one that is lacked.
pub(super) fn lacks(record: &SectionSource<'_>, gap: &Gap, partner: &Partner) -> bool {
    let names = is_somebody(&gap.text) || !is_clause(named(&gap.text), record.own);
    (gap.kind == GapKind::Partner || gap.about.contains(&partner.id)) && names
}

/// Words behind which a name says for whom or of what it is.
const WHICH: &str = "van voor met in uit op aan die dat of for in with at who that";

/// Returns whether a gap begins as one that names somebody or something that is not there, and holds a long word of the name of a partner before
/// what says for whom it is.
pub(super) fn is_named(gap: &Gap, partner: &Partner) -> bool {
    let words = partner.name.split_whitespace();
    let name: Vec<&str> = words
        .take_while(|word| !WHICH.split(' ').any(|which| which == *word))
        .collect();
    is_somebody(&gap.text) && shares_long(head(&gap.text), &name.join(" "))
}

/// Letters from which on a word carries meaning, and by how many two words are the same.
const MEANING: usize = 5;

/// Returns whether a text holds most of the words of a name that carry meaning, two at least, in whatever form.
fn shares_most(text: &str, name: &str) -> bool {
    let stems = |text: &str| -> Vec<String> {
        let folded = fold(text);
        let words = folded.split(|c: char| !c.is_alphanumeric());
        let long = words.filter(|word| word.chars().count() >= MEANING);
        long.map(|word| word.chars().take(MEANING).collect()).collect()
    };
    let (text, name) = (stems(text), stems(name));
    let shared = name.iter().filter(|stem| text.contains(stem)).count();
    shared > 1 && shared * 3 >= name.len() * 2
}

/// Returns whether a text holds a long word of a name.
fn shares_long(text: &str, name: &str) -> bool {
    let (text, name) = (spaced(text), spaced(name));
    let mut long = name.split_whitespace().filter(|word| word.chars().count() >= MEANING);
    long.any(|word| text.contains(&format!(" {word} ")))
}
