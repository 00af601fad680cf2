//! Partners with whom cooperation is past or was ended: what is known of them is told in the past.
//!
//! Reads the status and the tense of a note; never changes what was noted.

use crate::deck::Lang;
use crate::findings::SectionSource;
use crate::findings::language::clause::{is_clause, spaced};
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::findings::language::verbs::verb_first;
use crate::say;
use crate::session::{Experience, Learning, Partner, Status};

/// Words that tell of the past, or of its end.
const PAST_NL: &str = "was waren had hadden gaf gaven liet lieten bracht brachten kwam kwamen inspireerde maakte maakten werkte werkten organiseerde kreeg kregen ging \
    gingen stond stonden vond vonden zat zaten deed deden stopte stopten sloot sloten startte verdween verdwenen schreef stuurde belde werd werden hielp hielpen liep \
    liepen leerde leerden kende kenden nam namen bleef bleven hield hielden las lazen sprak spraken vroeger voorheen gestopt stopgezet gesloten vertrokken \
    verdwenen voorbij afgelopen weg tot sinds pensioen failliet opgeheven opgedoekt geweest toen indertijd destijds ontstond ontstonden vertrok gold golden reed verkochten kocht kochten droeg \
    droegen trok trokken zong zongen schreven belden stuurden leverden betaalden vertelden toonden volgden leenden speelden zorgden bezorgden bouwden steunden beheerden \
    gebruikten bakten kookten woonden verhuurden herstelden vertaalden verzorgden";
const PAST_EN: &str = "was were had gave let brought came made worked did got went stood found sat stopped closed left used took ran sent told asked kept met began \
    started ended moved changed helped taught offered provided became lost formerly previously until since retired gone past over then once shut lent bought sold spoke wrote sang drove paid built held led rang sat";

/// Returns whether cooperation with a partner is past or was ended.
pub(in crate::findings) fn is_gone(partner: &Partner) -> bool {
    matches!(partner.status, Status::Past | Status::Ended)
}

/// Returns whether a note tells as of now what its partner does: by a verb, and by no word of the past.
pub(super) fn tells_now(note: &str, lang: Lang, many: bool) -> bool {
    let past = match lang {
        Lang::Nl => PAST_NL,
        Lang::En => PAST_EN,
    };
    let words = spaced(note);
    // Of verbs in the singular only those of the past end so: *leverde*.
    let ends = |first: &str| lang == Lang::Nl && !many && (first.ends_with("de") || first.ends_with("te"));
    let is_past = words.split_whitespace().next().is_some_and(ends)
        || words
            .split_whitespace()
            .any(|word| past.split_whitespace().any(|known| known == word));
    !is_past && (verb_first(lang, note, many) || is_clause(note, lang))
}

/// Returns the sentence that says which way learning went with a partner that is gone.
pub(in crate::findings) fn learnt(record: &SectionSource<'_>, partner: &Partner) -> String {
    let (words, name, n) = (record.words, record.name(partner), record.verb(&[partner]));
    match partner.learning {
        Some(Learning::Both) => say!(words, "group-both-past", names = name),
        Some(Learning::ToSchool) => say!(words, "group-to-school-past", names = name),
        Some(Learning::FromSchool) => say!(words, "group-from-school-past", names = name, n = n),
        Some(Learning::None) if !record.tells_of_learning(partner) => say!(words, "group-referral-past", names = name),
        Some(Learning::None) | None => worked(record, &[partner], &name),
    }
}

/// Words of a name that say that it is of the past.
static FORMER: ListedWords = listed_words!("vorige vroegere voormalige gewezen toenmalige former previous late ex");

/// Returns the sentence that says that the school worked with these partners, under these names: without *vroeger* where each name says it.
pub(super) fn worked(record: &SectionSource<'_>, partners: &[&Partner], names: &str) -> String {
    let former = |p: &&Partner| {
        spaced(&p.name)
            .split_whitespace()
            .next()
            .is_some_and(|first| FORMER.has(first))
    };
    match partners.iter().all(former) {
        true => say!(record.words, "domain-past-former", names = names),
        false => say!(record.words, "domain-past", names = names),
    }
}

/// Returns the sentence that says how it went with a partner that is gone, whose name stands before.
pub(in crate::findings) fn went(record: &SectionSource<'_>, how: Experience) -> String {
    match how {
        Experience::Positive => say!(record.words, "partner-went-well"),
        Experience::Mixed => say!(record.words, "partner-went-mixed"),
        Experience::Negative => say!(record.words, "partner-went-badly"),
    }
}
