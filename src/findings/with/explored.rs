//! Partners with whom cooperation is explored: first contacts, or one that came to nothing, where somebody said so.
//!
//! Reads what was said and noted of the partner; guesses nothing from silence or dates.

use crate::findings::clause::spaced;
use crate::findings::prose::{self, sentence};
use crate::findings::{Record, Sentence};
use crate::say;
use crate::session::Partner;

/// Words that say that a first contact led to no more.
const STAYED: &str = "daar is het bij gebleven,daar bleef het bij,daarbij is het gebleven,daarbij bleef het,het is daarbij gebleven,het bleef daarbij,\
    is het bij gebleven,nooit iets van gekomen,niets van gekomen,niks van gekomen,niets op gevolgd,niks op gevolgd,nooit een vervolg,\
    is doodgebloed,it stayed at that,it stopped there,that was it,that was all,nothing came of it,nothing has come of it,never came to anything,\
    went no further,got no further,left it at that,fizzled out";

/// Returns whether somebody said or noted that it came to no more than a first contact.
pub(in crate::findings) fn stayed(record: &Record<'_>, partner: &Partner) -> bool {
    let says = |text: &str| {
        let text = spaced(text);
        STAYED
            .split(',')
            .any(|phrase| text.contains(&format!(" {} ", phrase.trim())))
    };
    let said = record.session.statements.iter();
    let mut said = said.filter(|s| s.about.contains(&partner.id));
    said.any(|s| says(&s.text)) || partner.note.as_ref().is_some_and(|note| says(note))
}

/// Returns the sentences that say with whom there are first contacts, and with whom it stayed at one.
pub(super) fn explored(record: &Record<'_>, partners: &[&Partner]) -> Vec<Sentence> {
    let (ended, going): (Vec<&Partner>, Vec<&Partner>) = partners.iter().partition(|p| stayed(record, p));
    let names = |partners: &[&Partner]| record.named(partners, record.choice.plan.names).0;
    let told =
        |partners: &[&Partner], text: String| (!partners.is_empty()).then(|| sentence(text, prose::ids(partners)));
    let going_on = told(&going, say!(record.words, "domain-explored", names = names(&going)));
    let no_more = told(
        &ended,
        say!(record.words, "domain-stayed", n = ended.len(), names = names(&ended)),
    );
    going_on.into_iter().chain(no_more).collect()
}
