//! How it goes with the partners of the whole map, in three sentences: with whom both learn, where it is hard, where experiences differ.
//!
//! The weightiest difficulty is told with a reason: a sentence of each side. Never names a partner twice, and tells of those outside the school that are there now.

use super::complains;
use crate::findings::language::clause::spaced;
use crate::findings::language::name::is_named;
use crate::findings::language::prose::{self, sentence};
use crate::findings::statements::hangs::{HangsOn, hangs_on};
use crate::findings::statements::tone::{SaidTone, Speech, ToneSource};
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::{Experience, Learning, Partner, PartnerKind, Statement, Status, Voice};
use crate::text::fold;

/// Names up to which a sentence tells of partners one by one.
const NAMES: usize = 3;

fn is_hard(partner: &Partner) -> bool {
    partner.experience == Some(Experience::Negative)
}

fn is_mixed(partner: &Partner) -> bool {
    partner.experience == Some(Experience::Mixed)
}

/// Returns with which partners of outside learning goes both ways: named are the weightiest of whom nothing is noted but that it goes well, and all
/// are counted.
pub(in crate::findings) fn learning_both_ways(record: &SectionSource<'_>) -> Option<Sentence> {
    let both = |p: &Partner| p.learning == Some(Learning::Both) && p.status == Status::Now && !p.is_internal();
    let (well, others): (Vec<&Partner>, Vec<&Partner>) = record
        .heaviest(&record.such(both))
        .into_iter()
        .partition(|p| !is_hard(p) && !is_mixed(p));
    let named = well.len().min(NAMES);
    let such: Vec<&Partner> = well.into_iter().chain(others).collect();
    (named > 0).then(|| {
        let names = record.named(&such, named).0;
        sentence(say!(record.words, "short-both", names = names), prose::ids(&such))
    })
}

/// Returns a sentence for each of these that the map holds somebody for, the weightiest partners named.
pub(in crate::findings) fn how_it_goes(record: &SectionSource<'_>, reason: Reason) -> Vec<Sentence> {
    let words = record.words;
    let here = |which: &dyn Fn(&Partner) -> bool| {
        record.heaviest(&record.such(|p| p.status == Status::Now && !p.is_internal() && which(p)))
    };
    let (bad_ones, mixed_ones) = (here(&is_hard), here(&is_mixed));
    let names = |partners: &[&Partner]| record.named(partners, NAMES).0;
    let both = learning_both_ways(record);
    let bad = (!bad_ones.is_empty()).then(|| {
        sentence(
            say!(words, "short-hard", names = names(&bad_ones)),
            prose::ids(&bad_ones),
        )
    });
    let differ = (!mixed_ones.is_empty()).then(|| {
        let text = say!(words, "short-mixed", names = names(&mixed_ones));
        sentence(text, prose::ids(&mixed_ones))
    });
    let hardest = |partners: &[&Partner], reason| {
        let named = partners.iter().take(NAMES);
        let mut reasons = named.map(|p| sides(record, p, partners.len(), reason));
        reasons.find(|reason| !reason.is_empty()).unwrap_or_default()
    };
    // The weightiest of those that are named for which there is one is told with a reason.
    let why = hardest(&bad_ones, reason);
    let why_mixed = if why.is_empty() {
        hardest(&mixed_ones, Reason::BothSides)
    } else {
        Vec::new()
    };
    // A wall names nobody as difficult without both sides.
    let named = |why: &[Sentence]| reason == Reason::Words || !why.is_empty();
    let bad = bad.filter(|_| named(&why)).into_iter().chain(why);
    let differ = differ.filter(|_| named(&why_mixed)).into_iter().chain(why_mixed);
    both.into_iter().chain(bad).chain(differ).collect()
}

/// How many difficult partners a short report names.
const DIFFICULT: usize = 2;

/// Returns with whom of these it is difficult or goes now well, now badly: a short report that names other partners only does not hide it.
pub(super) fn difficult(record: &SectionSource<'_>, partners: &[&Partner]) -> Option<Sentence> {
    let of = |how| -> Vec<&Partner> { partners.iter().copied().filter(|p| p.experience == Some(how)).collect() };
    let (bad, mixed) = (of(Experience::Negative), of(Experience::Mixed));
    let part = |id: &str, partners: &[&Partner]| {
        let names = record.named(partners, DIFFICULT).0;
        (!partners.is_empty()).then(|| match id {
            "goes-badly" => say!(record.words, "goes-badly", names = names),
            _ => say!(record.words, "goes-mixed", names = names),
        })
    };
    let parts: Vec<String> = [part("goes-badly", &bad), part("goes-mixed", &mixed)]
        .into_iter()
        .flatten()
        .collect();
    let ids = prose::ids(&bad).into_iter().chain(prose::ids(&mixed)).collect();
    (!parts.is_empty()).then(|| sentence(parts.join("; "), ids))
}

/// Which reason stands with the weightiest difficulty.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::findings) enum Reason {
    /// What both sides say, else what one says.
    Words,
    /// What both sides say, or nothing: one side alone would accuse somebody who cannot answer.
    BothSides,
}

/// Words that what somebody says has at least and at most to be told here.
const TELLING: (usize, usize) = (4, 24);

/// Returns in whose words it is hard or mixed with a partner: a sentence of one and one of whoever answered, the weightiest exchange first.
fn sides(record: &SectionSource<'_>, partner: &Partner, named: usize, reason: Reason) -> Vec<Sentence> {
    let about = |s: &&Statement| {
        let of_it = s.about.contains(&partner.id) && s.about.len() <= 2;
        of_it
            && s.voice == Voice::Verbatim
            && s.speakers.len() == 1
            && record.waiting.may_print(s)
            && !record.asides.contains(&s.id)
    };
    let said: Vec<&Statement> = record.session.statements.iter().filter(about).collect();
    let mut ordered = said.clone();
    record.by_weight(&mut ordered);
    let first = |s: &Statement| record.exchanges.first_of(&s.id).clone();
    let telling = |s: &Statement, answers: bool| telling(record, s, partner, answers);
    // Of an exchange whoever begins it, whoever answers that, and who has the last word.
    let whole = ordered.iter().find_map(|of| {
        let here = said.iter().copied().filter(|s| first(s) == first(of));
        let here: Vec<&Statement> = here.collect();
        let [one, other] = here.first_chunk()?;
        let last = here.get(2..).unwrap_or_default();
        let ends = last.len() <= 1 && last.iter().all(|s| telling(s, true).is_some());
        let both = telling(one, false).is_some() && telling(other, true).is_some();
        (ends && both && answered(record, one, other)).then_some(here)
    });
    let told: Vec<&Statement> = match whole {
        Some(whole) => whole,
        None if reason == Reason::Words => {
            let alone = |s: &&Statement| record.exchanges.is_alone(&s.id) || only_asides_follow(record, s);
            let reason = ordered.into_iter().filter(alone).find(|s| telling(s, false).is_some());
            reason.into_iter().collect()
        }
        None => Vec::new(),
    };
    let parts = told.iter().enumerate();
    let parts: Option<Vec<(&Statement, String)>> = parts.map(|(at, s)| Some((*s, telling(s, at > 0)?))).collect();
    let parts = parts.unwrap_or_default();
    record.tell_first(parts.iter().map(|(s, _)| *s));
    let name = (named > 1).then(|| record.name(partner));
    let side = |(at, (s, what)): (usize, &(&Statement, String))| side(record, s, what, at, name.as_deref());
    parts.iter().enumerate().flat_map(side).collect()
}

/// Returns whether words begin an exchange of which the rest is asides.
fn only_asides_follow(record: &SectionSource<'_>, said: &Statement) -> bool {
    let all = record.exchanges.with(&said.id);
    let begins = *record.exchanges.first_of(&said.id) == said.id;
    begins && all.iter().all(|id| *id == said.id || record.asides.contains(id))
}

/// Returns whether somebody else says the second right behind the first.
fn answered(record: &SectionSource<'_>, one: &Statement, other: &Statement) -> bool {
    let all = &record.session.statements;
    let next = all.array_windows().any(|[a, b]| a.id == one.id && b.id == other.id);
    next && one.speakers != other.speakers
}

/// Words from which on the beginning of an answer says more than that somebody differs, and up to which it is told.
const ANSWERING: (usize, usize) = (10, 34);

/// Words for one pupil.
const PUPIL: &str =
    "meisje jongen jongetje kind kindje leerling gast peuter kleuter girl boy lad lass child kid pupil student toddler";

fn tells_of_a_pupil(part: &str) -> bool {
    let said = spaced(part);
    said.split_whitespace()
        .any(|word| PUPIL.split(' ').any(|one| one == word))
}

/// Returns the first sentences of an answer up to where they say something: *I see that differently* alone does not; none where that is too long.
fn beginning(text: &str) -> Option<&str> {
    let mut end = 0;
    for one in crate::text::sentences::sentences(text) {
        end += text.get(end..)?.find(one)? + one.len();
        let words = text.get(..end)?.split_whitespace().count();
        if words >= ANSWERING.0 {
            return text.get(..end).filter(|_| words <= ANSWERING.1);
        }
    }
    None
}

/// Returns what somebody says of a partner, whole where it is short. Of more only a sentence that complains stands for the rest; of an answer its
/// beginning, which is what answers. Neither stands for a rest that speaks in another tone.
fn telling(record: &SectionSource<'_>, statement: &Statement, partner: &Partner, answers: bool) -> Option<String> {
    let text = statement.printed();
    let fits = |part: &str| {
        (TELLING.0..=TELLING.1).contains(&part.split_whitespace().count())
            && !part.ends_with('?')
            && !part.contains(['(', '“', '"', '['])
    };
    // Words that name whom they are about need nothing before them.
    let about = statement.about.iter().filter_map(|id| record.session.partner(id));
    let names: Vec<String> = about.map(|partner| fold(&partner.name)).collect();
    let hangs = |part: &str| matches!(hangs_on(part, record.own), Some(HangsOn::Said | HangsOn::Thing));
    let named = |part: &str| names.iter().any(|name| fold(part).contains(name));
    // A sentence out of a story about a pupil shows who it is and not what it is about.
    let reads_alone = |part: &str| !hangs(part) && !tells_of_a_pupil(part) && (stands_alone(part) || named(part));
    let whole = prose::one_line(text);
    if fits(&whole) {
        return (answers || reads_alone(&whole)).then_some(whole);
    }
    let mut sentences = crate::text::sentences::sentences(&whole);
    let told = match answers {
        true => beginning(&whole).filter(|said| !said.ends_with('?') && !said.contains(['(', '“', '"', '['])),
        false => {
            sentences.find(|s| fits(s) && reads_alone(s) && means(statement, s, partner) && complains(s, record.own))
        }
    };
    // Of several partners the rest may tell of another.
    let of_another = |part: &str| statement.about.len() > 1 && is_named(partner, &spaced(part));
    told.filter(|part| of_another(part) || stands_for(part, &whole))
        .map(str::to_owned)
}

/// Returns whether a part of what was said speaks as all of it does: who praises in the rest does not complain, and who judges there judges here.
fn stands_for(part: &str, whole: &str) -> bool {
    let rest = whole.replacen(part, "", 1);
    let (told, rest) = (Speech::of(part), Speech::of(&rest));
    match (told.tone, rest.tone) {
        (SaidTone::Poor, SaidTone::Open) => told.source > ToneSource::Hinted,
        (one, other) => one == other,
    }
}

/// Words for one person and for several, who were named before.
const ONE: &str = "hij hem haar he him she her his zijn";
const SEVERAL: &str = "zij ze hen hun they them their theirs";

/// Returns whether one sentence out of a statement speaks of a partner where nothing else of it is printed: nobody else may be meant by *him*, nor
/// another partner by *them*.
fn means(statement: &Statement, sentence: &str, partner: &Partner) -> bool {
    let said = spaced(sentence);
    let has = |list: &str| {
        said.split_whitespace()
            .any(|word| list.split(' ').any(|known| known == word))
    };
    let (only, first) = match statement.about.as_slice() {
        [only] => (true, *only == partner.id),
        about => (false, about.first() == Some(&partner.id)),
    };
    let named = is_named(partner, &said);
    let person = partner.kind == Some(PartnerKind::Person) && only;
    (only || named || first && !has(SEVERAL)) && (person || !has(ONE))
}

impl SectionSource<'_> {
    /// Keeps that the beginning tells these statements.
    pub(super) fn tell_first<'s>(&self, statements: impl Iterator<Item = &'s Statement>) {
        for statement in statements {
            self.shown.borrow_mut().insert(statement.id.clone());
            let first = self.exchanges.first_of(&statement.id);
            self.told_first.borrow_mut().insert(first.clone());
        }
    }
}

/// Returns a sentence of somebody behind words that say whose it is, and about whom where the sentence before names several; `at` is its place in
/// its exchange.
pub(super) fn side(
    record: &SectionSource<'_>,
    said: &Statement,
    what: &str,
    at: usize,
    name: Option<&str>,
) -> Vec<Sentence> {
    let words = record.words;
    let who = record.speaking(&said.speakers).map(|who| who.names);
    let who = who.unwrap_or_else(|| say!(words, "somebody"));
    let ids = vec![said.id.clone()];
    let lead = match name {
        _ if at == 1 && !record.exchanges.stands_beside(&said.id) => say!(words, "short-answer", who = who),
        _ if at > 0 => say!(words, "short-then", who = who),
        Some(name) => say!(words, "short-side-about", who = who, name = name),
        None => say!(words, "short-side", who = who),
    };
    let what = format!("“{what}”");
    if record.foreign().is_some() {
        return vec![sentence(lead, ids.clone()), record.own_words(&what, ids)];
    }
    vec![sentence(format!("{lead} {what}"), ids)]
}

/// Words at the beginning of what was said that point back to something said before.
const POINTING: &str = "dat die dit deze daar hij zij ze hen hem er het zo maar en want dan toen ook ja nee this that these those it he she they there so \
    but and then yes no langs anderzijds";

/// Returns whether words make sense where nothing stands before them.
pub(in crate::findings) fn stands_alone(text: &str) -> bool {
    let folded = fold(text);
    let first = folded
        .split(|c: char| !c.is_alphanumeric())
        .find(|word| !word.is_empty());
    first.is_some_and(|first| !POINTING.split_whitespace().any(|word| word == first))
}
