//! Partners with whom cooperation is explored: first contacts, one that waits, or one that came to nothing, where somebody said so.
//!
//! Reads what was said and noted of the partner; guesses nothing from silence or dates.

use std::sync::LazyLock;

use crate::findings::language::clause::spaced;
use crate::findings::language::phrases::Phrases;
use crate::findings::language::prose::{self, sentence};
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::Partner;

/// Words that say that a first contact led to no more.
const STAYED: &str = "daar is het bij gebleven, daar bleef het bij, daarbij is het gebleven, daarbij bleef het, het is daarbij gebleven, het bleef daarbij, \
    is het bij gebleven, nooit iets van gekomen, niets van gekomen, niks van gekomen, niets op gevolgd, niks op gevolgd, nooit een vervolg, \
    is doodgebloed, it stayed at that, it stopped there, that was it, that was all, nothing came of it, nothing has come of it, never came to anything, \
    went no further, got no further, left it at that, fizzled out";

/// Words that say that it waits for somebody, or how long it does.
const WAITS: &str = "wacht op, wachten op, wacht al, wachten al, wachten nog, wacht nog, duurt nu, duurt al, al jaren, moet nog tekenen, moeten nog tekenen, moet nog goedkeuren, \
    moet eerst tekenen, een keer tekenen, nog niet getekend, nog geen handtekening, nog geen goedkeuring, goedkeuring van, erkenning van, laat op zich wachten, \
    waiting for, waits for, wait for, still waiting, have waited, has waited, has to sign, must sign, not signed, no signature, not approved, no approval, \
    no such thing, does not exist on the form, such a thing does not exist, takes years";
static STAYS: LazyLock<[Phrases; 2]> = LazyLock::new(|| [STAYED, WAITS].map(Phrases::of));

/// Returns whether somebody said or noted that it came to no more than a first contact.
pub(in crate::findings) fn stayed(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let [stayed, _] = &*STAYS;
    says(record, partner, stayed)
}

/// Returns whether somebody said or noted that it waits: what has waited for years is no first contact.
pub(in crate::findings) fn waits(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let [_, waits] = &*STAYS;
    says(record, partner, waits)
}

fn says(record: &SectionSource<'_>, partner: &Partner, phrases: &Phrases) -> bool {
    let says = |text: &str| {
        let words: Vec<String> = spaced(text).split_whitespace().map(str::to_owned).collect();
        phrases.are_in(&words)
    };
    let said = record.session.statements.iter();
    let mut said = said.filter(|s| s.about.contains(&partner.id));
    said.any(|s| says(&s.text)) || partner.note.as_ref().is_some_and(|note| says(note))
}

/// Returns the sentences that say with whom there are first contacts, with whom cooperation waits, and with whom it stayed at a first contact.
pub(super) fn explored(record: &SectionSource<'_>, partners: &[&Partner]) -> Vec<Sentence> {
    let (ended, going): (Vec<&Partner>, Vec<&Partner>) = partners.iter().partition(|p| stayed(record, p));
    let (waiting, going): (Vec<&Partner>, Vec<&Partner>) = going.iter().partition(|p| waits(record, p));
    let names = |partners: &[&Partner]| record.named(partners, record.choice.plan.names).0;
    let told =
        |partners: &[&Partner], text: String| (!partners.is_empty()).then(|| sentence(text, prose::ids(partners)));
    let going_on = told(&going, say!(record.words, "domain-explored", names = names(&going)));
    let waiting = told(&waiting, say!(record.words, "domain-waits", names = names(&waiting)));
    let no_more = told(
        &ended,
        say!(record.words, "domain-stayed", n = ended.len(), names = names(&ended)),
    );
    going_on.into_iter().chain(waiting).chain(no_more).collect()
}
