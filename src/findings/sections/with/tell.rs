//! One paragraph for a group of partners: what it does, how it goes, how often, what is noted of the weightiest, then its quotes.
//!
//! Known of fewer than half is told of those alone, by name.

use super::apposition::named_again;
use super::bearing::parted;
use super::belonging::belonging;
use super::goes::{first_alike, how_it_goes, is_source};
use super::gone::{is_gone, tells_now};
use super::groups::{Common, PartnerGroup};
use super::new_note::new_note;
use super::often::how_often;
use super::point_back::point_back;
use super::predicate::NoteSubject;
use super::same_note::same_note;
use super::spoken::main_subject;
use crate::findings::choosing::place::Home;
use crate::findings::language::clause::{is_clause, spaced};
use crate::findings::language::nominal::of_several;
use crate::findings::language::noted::cited;
use crate::findings::language::prose::{self, sentence};
use crate::findings::language::vary::{SentenceForm, preferred, say_as, varied};
use crate::findings::language::verbs::{fits_verb, verb_first};
use crate::findings::sections::said::Under;
use crate::findings::{Block, SectionSource, Sentence, paragraph};
use crate::say;
use crate::session::{InitiativeFrom, Partner, Statement};
use crate::text::Text;

/// Which group of a section it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Nth {
    /// The first, right behind the number of its partners, who are all that were counted.
    Counted,
    First,
    Later,
}

/// Adds the paragraph of a group, behind the sentences that open its section, and the quotes about its partners; returns those that do not bear
/// what it says.
pub(super) fn tell<'a>(
    record: &SectionSource<'a>,
    group: &PartnerGroup<'_>,
    opening: Vec<Sentence>,
    nth: Nth,
    blocks: &mut Vec<Block>,
) -> Vec<&'a Statement> {
    let here = &group.partners;
    let mut sentences = opening;
    sentences.push(opener(record, group, nth));
    if !record.is_short() {
        sentences.extend(how_often(record, here));
    }
    let apart: Vec<&Partner> = match here.as_slice() {
        [_] => Vec::new(),
        _ if is_of_one_note(group) || record.is_short() => Vec::new(),
        several => several.iter().copied().filter(|p| leads(record, p)).collect(),
    };
    let is_apart = |p: &Partner| apart.iter().any(|q| q.id == p.id);
    let rest: Vec<&Partner> = here.iter().copied().filter(|p| !is_apart(p)).collect();
    let mut noted = noted_of(record, group, &rest);
    match here.as_slice() {
        [only] if !record.is_short() => noted.extend(belonging(record, only)),
        _ => noted.extend(most_spoken(record, &rest, &sentences, &noted)),
    }
    point_back(record, &sentences, &mut noted);
    sentences.extend(noted);
    paragraph(blocks, sentences);
    let told = apart.into_iter().flat_map(|p| tell_apart(record, p, blocks));
    let mut aside: Vec<&Statement> = told.collect();
    let homes: Vec<Home> = rest.iter().map(|p| Home::Partner(p.id.clone())).collect();
    let (own, strange) = parted(record, &rest, record.printed(&homes));
    record.say(&own, &Under::Partners, blocks);
    aside.extend(strange);
    aside
}

/// Returns whether the partners of a group are told in one sentence that is noted of all of them.
fn is_of_one_note(group: &PartnerGroup<'_>) -> bool {
    matches!(group.common, Common::SameNote(_))
}

/// Returns what is noted of the partners of a group, as much as there is room for.
fn noted_of(record: &SectionSource<'_>, group: &PartnerGroup<'_>, rest: &[&Partner]) -> Vec<Sentence> {
    let mut noted = match group.partners.as_slice() {
        here if is_of_one_note(group) => why(record, here),
        [only] => remarks_on(record, only),
        _ => remarks(record, rest, false),
    };
    let most = record.choice.plan.notes;
    let more = noted.split_off(most.min(noted.len()));
    if most == 0 && !record.is_short() {
        // Where there is room for no remark, the reason why one of them matters is told all the same.
        noted = why(record, &group.partners);
        noted.truncate(1);
    }
    let new = |s: &Sentence| !noted.iter().any(|told| told.text == s.text);
    let wanted = |s: &Sentence| s.evidence.first().is_some_and(|id| record.choice.more.contains(id));
    let more: Vec<Sentence> = more.into_iter().filter(|s| wanted(s) && new(s)).collect();
    noted.extend(more);
    noted
}

/// Adds what is noted of one partner with the quotes about it; returns those that do not bear what it says.
fn tell_apart<'a>(record: &SectionSource<'a>, partner: &Partner, blocks: &mut Vec<Block>) -> Vec<&'a Statement> {
    let mut told = remarks(record, &[partner], true);
    told.truncate(record.choice.plan.notes.max(1));
    told.extend(belonging(record, partner));
    paragraph(blocks, told);
    let printed = record.printed(&[Home::Partner(partner.id.clone())]);
    let (own, strange) = parted(record, &[partner], printed);
    record.say(&own, &Under::Remark, blocks);
    strange
}

/// Returns the note on the partner that the talk dealt with most, where it is one of these and its note stands in none of these sentences.
fn most_spoken(
    record: &SectionSource<'_>,
    partners: &[&Partner],
    before: &[Sentence],
    noted: &[Sentence],
) -> Option<Sentence> {
    let main = main_subject(record).filter(|main| partners.iter().any(|p| p.id == main.id))?;
    let note = new_note(record, main)?;
    let bare = prose::lower(&prose::bare(&note));
    let remark = remark(record, main, &note);
    let told = before
        .iter()
        .chain(noted)
        .any(|s| s.text == remark.text || prose::lower(&s.text).contains(&bare));
    (!told).then_some(remark)
}

/// Returns whether what is noted of a partner leads to what was said of it, so that both stand apart: it has a remark or a reason, and words.
fn leads(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let told = new_note(record, partner).is_some() || partner.why.is_some();
    told && !record.printed(&[Home::Partner(partner.id.clone())]).is_empty()
}

fn opener(record: &SectionSource<'_>, group: &PartnerGroup<'_>, nth: Nth) -> Sentence {
    let words = record.words;
    let lived = matches!(group.common, Common::Positive | Common::Mixed | Common::Negative);
    let alike = first_alike(record, &group.partners).filter(|_| !lived);
    let here = alike.as_deref().unwrap_or(&group.partners);
    let plain = matches!(group.common, Common::SameNote(_));
    let (names, many) = if plain {
        record.named(here, record.choice.plan.names)
    } else {
        described(record, here)
    };
    let n = if many { 2 } else { 1 };
    let names = names.as_str();
    let text = match &group.common {
        Common::Imposed => say!(words, "group-imposed", names = names),
        Common::Informal => say!(words, "group-informal", names = names),
        Common::Both => say!(words, "group-both", names = names),
        Common::ToSchool => say!(words, "group-to-school", names = names),
        Common::FromSchool => say!(words, "group-from-school", names = names, n = n),
        Common::Referral => say!(words, "group-referral", names = names),
        Common::Negative => say!(words, "group-negative", names = names),
        Common::Mixed => say!(words, "group-mixed", names = names),
        Common::Positive if group.partners.iter().any(|p| is_source(p)) => {
            say!(words, "group-positive-used", names = names)
        }
        Common::Positive => say!(words, "group-positive", names = names),
        Common::Counts => say!(words, "group-counts", n = n, names = names),
        Common::CountsToo if nth != Nth::Later => say!(words, "group-counts", n = n, names = names),
        Common::CountsToo => say!(words, "group-counts-too", n = n, names = names),
        Common::Sources => say!(words, "group-sources", names = names),
        Common::SameNote(_) => {
            let note = group.partners.first().and_then(|p| p.note.as_ref());
            let note = note
                .map(|note| prose::lower(&prose::one_line(note)))
                .unwrap_or_default();
            same_note(record, &group.partners, &note)
        }
        Common::Rest if nth == Nth::Counted => say!(words, "group-they", names = names, n = n),
        Common::Rest if nth == Nth::First => say!(words, "group-only", names = names),
        Common::Rest => say!(words, "group-rest", names = names),
    };
    let goes = how_it_goes(record, here).filter(|_| !lived);
    let text = goes.map_or_else(|| text.clone(), |goes| format!("{text}; {goes}"));
    sentence(text, prose::ids(&group.partners))
}

/// Returns the names of the weightiest, and of those of whom the length tells more or quotes words, each with its remark where that is short enough to stand in
/// brackets.
fn described(record: &SectionSource<'_>, partners: &[&Partner]) -> (String, bool) {
    let plan = record.choice.plan;
    let mut room = plan.notes;
    let more = |p: &Partner| record.choice.more.contains(&p.id);
    let one = |p: &&Partner| {
        let name = record.name(p);
        let note = new_note(record, p).filter(|note| {
            in_brackets(record, p, note) && (partners.len() == 1 || record.is_short() || !leads(record, p))
        });
        match note {
            Some(note) if room > 0 || more(p) => {
                room = room.saturating_sub(1);
                let many = is_many(record, p) && record.foreign().is_none();
                let several = many.then(|| of_several(&note, record.own)).flatten();
                format!("{name} ({})", prose::lower(&several.unwrap_or(note)))
            }
            _ => name,
        }
    };
    let most = record.enough(partners.len(), plan.names);
    // Whose words stand below is not hidden behind a number.
    let told =
        |p: &Partner| more(p) || !record.is_short() && !record.printed(&[Home::Partner(p.id.clone())]).is_empty();
    let named = partners.iter().enumerate().filter(|(at, p)| *at < most || told(p));
    let mut named: Vec<&&Partner> = named.map(|(_, p)| p).collect();
    // *And one other* takes the room of its name.
    if named.len() + 1 == partners.len() {
        named = partners.iter().collect();
    }
    let parts: Vec<String> = named.into_iter().map(one).collect();
    record.and_others(parts, partners)
}

/// Returns whether a remark reads as what a partner is: short, one clause, and no verb of its own in front.
pub(super) fn in_brackets(record: &SectionSource<'_>, partner: &Partner, note: &str) -> bool {
    let words = note.split_whitespace().count();
    let clause = prose::bare(note);
    words <= 12
        && !clause.contains(['.', ';', ':', '(', '!', '?'])
        && !verb_first(record.own, note, is_many(record, partner))
}

/// Returns how many words it takes at most to tell a remark: in brackets behind a name, or as a sentence behind a row that names its partner too.
pub(in crate::findings) fn words_of_note(record: &SectionSource<'_>, partner: &Partner, note: &str) -> usize {
    let count = |text: &str| text.split_whitespace().count();
    match in_brackets(record, partner, note) {
        true => count(note) + count(&record.name(partner)),
        false => count(&remark(record, partner, note).text) + 1,
    }
}

fn is_many(record: &SectionSource<'_>, partner: &Partner) -> bool {
    record.called.get(&partner.id).is_some_and(|called| called.many)
}

/// Returns why partners matter, how it began with them, and their remarks where those are too long for brackets or `all` are wanted: each as
/// a sentence; partners that matter for one reason share it.
pub(in crate::findings) fn remarks(record: &SectionSource<'_>, partners: &[&Partner], all: bool) -> Vec<Sentence> {
    let mut sentences = why(record, partners);
    for partner in partners {
        if let Some(note) = partner.initiative.as_ref().and_then(|i| i.note.as_ref()) {
            sentences.push(match is_imposed(partner) {
                true => remark(record, partner, note),
                false => began(record, partner, note),
            });
        }
        let note = new_note(record, partner);
        let note = note.filter(|note| all || !in_brackets(record, partner, note));
        sentences.extend(note.map(|note| remark(record, partner, &note)));
    }
    sentences
}

/// Returns what [`remarks`] does of one partner that the sentence before named, without its name where none is needed.
fn remarks_on(record: &SectionSource<'_>, partner: &Partner) -> Vec<Sentence> {
    let mut sentences = why(record, &[partner]);
    let one = |kind: &'static str, ids: &[&str], note: &str| {
        let note = cited(note, record.own);
        let form = |id: &&str| SentenceForm::new(*id, say_as!(record.words, id, note = note.as_str()));
        varied(kind, ids.iter().map(form).collect(), vec![partner.id.clone()])
    };
    let began = partner.initiative.as_ref().and_then(|i| i.note.as_ref());
    let ids = ["remark-began-one", "remark-began-one-2"];
    sentences.extend(began.map(|note| match is_imposed(partner) {
        true => remark(record, partner, note),
        false => one("began-one", &ids, note),
    }));
    let note = new_note(record, partner);
    if let Some(note) = note.filter(|note| !in_brackets(record, partner, note)) {
        let ids = ["remark-noted-one", "remark-noted-one-2"];
        sentences.push(
            if itself(record, partner, &note).is_some() || stands(record, partner, &note) {
                remark(record, partner, &note)
            } else if is_clause(&note, record.own) {
                // Its name stands before: the sentence needs no words of ours.
                record.own_words(&note, vec![partner.id.clone()])
            } else {
                one("noted-one", &ids, &note)
            },
        );
    }
    sentences
}

/// Returns whether cooperation with a partner was imposed: what is noted of that tells of a rule, not of a beginning.
fn is_imposed(partner: &Partner) -> bool {
    let initiative = partner.initiative.as_ref();
    initiative.is_some_and(|i| i.from == InitiativeFrom::Imposed)
}

/// Returns how it began with a partner.
fn began(record: &SectionSource<'_>, partner: &Partner, note: &str) -> Sentence {
    let name = record.name(partner);
    let form = |id: &str| {
        let text = say_as!(record.words, id, name = name.as_str(), note = cited(note, record.own));
        SentenceForm::new(id, text)
    };
    let forms = vec![form("remark-began"), form("remark-began-2")];
    varied("began", forms, vec![partner.id.clone()])
}

/// Returns why partners matter, in the group's words: a sentence for each reason.
fn why(record: &SectionSource<'_>, partners: &[&Partner]) -> Vec<Sentence> {
    let reasons = by_reason(partners, |p| p.why.as_ref());
    let most = record.choice.plan.names;
    reasons
        .iter()
        .map(|(why, partners)| record.matters(why, partners, most))
        .collect()
}

/// Returns partners by the reason that is noted of them, in their order.
pub(in crate::findings) fn by_reason<'p>(
    partners: &[&'p Partner],
    reason: impl Fn(&'p Partner) -> Option<&'p Text>,
) -> Vec<(String, Vec<&'p Partner>)> {
    let mut all: Vec<(String, Vec<&Partner>)> = Vec::new();
    for partner in partners {
        let Some(why) = reason(partner).map(|why| prose::lower(&prose::one_line(why))) else {
            continue;
        };
        match all.iter_mut().find(|(known, _)| *known == why) {
            Some((_, such)) => such.push(partner),
            None => all.push((why, vec![partner])),
        }
    }
    all
}

/// Returns a remark as a sentence that names its partner.
pub(in crate::findings) fn remark(record: &SectionSource<'_>, partner: &Partner, note: &str) -> Sentence {
    let key = (partner.id.clone(), note.to_owned());
    record.remarks.get(key, || remarked(record, partner, note))
}

fn remarked(record: &SectionSource<'_>, partner: &Partner, note: &str) -> Sentence {
    let name = record.name(partner);
    let evidence = vec![partner.id.clone()];
    if is_gone(partner) && tells_now(note, record.own, is_many(record, partner)) {
        let text = say!(record.words, "remark-then", name = name, note = cited(note, record.own));
        return sentence(text, evidence);
    }
    if let Some(text) = itself(record, partner, note) {
        return sentence(text, evidence);
    }
    if stands(record, partner, note) {
        return record.own_words(note, evidence);
    }
    let note = cited(note, record.own);
    let form = |id: &str, more: &str| {
        let say = |id: &str| say_as!(record.words, id, name = name.as_str(), note = note.as_str());
        SentenceForm::new(id, say(id)).joined(say(more), &note)
    };
    // Behind the others it begins with the name, which is another each time.
    let mut named = form("remark-noted-5", "remark-noted-2-more");
    named.begins = format!("remark-noted-5 {name}");
    let forms = vec![
        form("remark-noted", "remark-noted-more"),
        form("remark-noted-2", "remark-noted-2-more"),
        form("remark-noted-3", "remark-noted-3-more"),
        form("remark-noted-4", "remark-noted-2-more"),
        named,
    ];
    preferred("remark", forms, evidence)
}

/// Returns a note as what its partner is or does; none where no form fits it for sure.
fn itself(record: &SectionSource<'_>, partner: &Partner, note: &str) -> Option<String> {
    let name = record.name(partner);
    if record.foreign().is_some() {
        return fits_verb(record, partner, note).then(|| format!("{name} {}", prose::lower(note)));
    }
    let subject = NoteSubject::of(record, partner, &name);
    named_again(record, partner, note).or_else(|| subject.told(note))
}

/// Letters of a word that tells by itself which partner is meant.
const HEAD: usize = 7;

/// Returns whether a remark is a sentence that names its partner itself: whole, or by its first word where the sentence begins with it.
fn stands(record: &SectionSource<'_>, partner: &Partner, note: &str) -> bool {
    let called = record.called.get(&partner.id);
    let bare = called.map_or(partner.name.as_str(), |called| called.bare.as_str());
    // *One of the main partners; which PGC it is, the city decides* does not say at once whom it is about.
    let first = note.split([';', '.', '!', '?']).next().unwrap_or_default();
    let head = bare.split_whitespace().next().unwrap_or_default();
    let begins: Vec<&str> = first.split_whitespace().take(3).collect();
    let names_head = head.chars().count() > HEAD && spaced(&begins.join(" ")).contains(&spaced(head));
    is_clause(note, record.own) && (names_head || spaced(first).contains(&spaced(bare)))
}
