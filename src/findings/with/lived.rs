//! How it goes with the partners of the whole map, in three sentences: with whom both learn, where it is hard, where experiences differ.
//!
//! Never names a partner twice, and tells of those outside the school that are there now.

use crate::findings::prose::{self, sentence};
use crate::findings::{Record, Sentence};
use crate::say;
use crate::session::{Experience, Learning, Partner, Status};

/// Names up to which a sentence tells of partners one by one.
const NAMES: usize = 3;

/// Returns a sentence for each of these that the map holds somebody for, the weightiest partners named.
pub(in crate::findings) fn how_it_goes(record: &Record<'_>) -> Vec<Sentence> {
    let words = record.words;
    let here = |which: &dyn Fn(&Partner) -> bool| {
        record.heaviest(&record.such(|p| p.status == Status::Now && !p.is_internal() && which(p)))
    };
    let hard = |p: &Partner| p.experience == Some(Experience::Negative);
    let mixed = |p: &Partner| p.experience == Some(Experience::Mixed);
    let (both, bad, differ) = (
        here(&|p| p.learning == Some(Learning::Both) && !hard(p) && !mixed(p)),
        here(&hard),
        here(&mixed),
    );
    let names = |partners: &[&Partner]| record.named(partners, NAMES).0;
    let both = (!both.is_empty()).then(|| {
        let text = say!(words, "short-both", names = names(&both));
        sentence(text, prose::ids(&both))
    });
    let bad = (!bad.is_empty()).then(|| sentence(say!(words, "short-hard", names = names(&bad)), prose::ids(&bad)));
    let differ = (!differ.is_empty()).then(|| {
        let text = say!(words, "short-mixed", names = names(&differ));
        sentence(text, prose::ids(&differ))
    });
    both.into_iter().chain(bad).chain(differ).collect()
}
