//! Rules that read how cooperation is lived: experience, closeness that is too much, informal ties, initiative,
//! reasons.

use super::voiced;
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::wording::tone::Speech;
use crate::findings::propose::{LISTED, Proposal, is_now, proposal};
use crate::findings::sections::with::by_reason;
use crate::say;
use crate::session::{Experience, Formality, InitiativeFrom, Partner, PartnerKind, Statement, Status};
use crate::text::fold;

const POSITIVE: usize = 3;
const INFORMAL: usize = 2;
/// The part of those from outside, in percent, from which on informal contact says something of the school.
const INFORMAL_SHARE: usize = 10;
const OWN: (usize, usize) = (3, 60);
const REASONS: usize = 3;
/// How many people beside their service are proposed.
const PEOPLE: usize = 4;
/// What a tie to an employer is called, folded.
const EMPLOYED: &str =
    "werkt voor, werkt bij, werkt in, in dienst van, verbonden aan, employed by, works for, works at, works in";
/// How many notes or reasons a proposal repeats.
pub(super) const NOTES: usize = 2;
/// Partners above which a list weighs no more than what is counted, and that weight.
const LIST: usize = 3;
const PLAIN_LIST: usize = 5;

/// Returns what was noted of partners, as sentences that name whom they are about: the first [`NOTES`].
fn notes(record: &SectionSource<'_>, partners: &[&Partner], of: impl Fn(&Partner) -> Option<String>) -> String {
    let one = |p: &&Partner| match partners.len() {
        1 => voiced::noted(record, p, of(p)),
        _ => Some(voiced::noted_of(record, p, &of(p)?)),
    };
    let sentences: Vec<String> = partners
        .iter()
        .filter_map(one)
        .take(NOTES)
        .map(|text| full(&text))
        .collect();
    if sentences.is_empty() {
        String::new()
    } else {
        format!(" {}", sentences.join(" "))
    }
}

pub(super) fn one(
    record: &SectionSource<'_>,
    rule: &str,
    such: &[&Partner],
    text: &str,
    weight: usize,
) -> Vec<Proposal> {
    let measure = say!(record.words, "measure-partners", n = such.len());
    let mut evidence = record.with_statements(such);
    // What one says and another denies shows neither.
    evidence.retain(|id| !record.exchanges.is_opposed(id));
    vec![proposal(rule, text, evidence, &measure).weighing(weight)]
}

fn lived<'a>(record: &SectionSource<'a>, how: Experience) -> Vec<&'a Partner> {
    // A bad experience may be why somebody is not there any more.
    let there = |p: &Partner| match p.status {
        Status::Now => true,
        Status::Past | Status::Ended => how == Experience::Negative,
        Status::Wished | Status::Explored => false,
    };
    record.such(|p| p.experience == Some(how) && there(p))
}

pub(super) fn negative(record: &SectionSource<'_>) -> Vec<Proposal> {
    let (such, gone): (Vec<&Partner>, Vec<&Partner>) =
        lived(record, Experience::Negative).into_iter().partition(|p| is_now(p));
    let claim = |names: String| full(&say!(record.words, "propose-negative", names = names));
    let was = |names: String| full(&say!(record.words, "propose-negative-once", names = names));
    let (mut told, rest) = voiced::each(record, "negative", &such, &claim);
    if !rest.is_empty() {
        told.extend(together(record, "negative", &rest, &claim, 9));
    }
    // Of whom the school works with no more it is told where somebody spoke of it, or a note judges.
    let (own, gone) = voiced::each(record, "negative", &gone, &was);
    told.extend(own);
    let gone: Vec<&Partner> = gone.into_iter().filter(|p| voiced::judging_note(p).is_some()).collect();
    if !gone.is_empty() {
        told.extend(together(record, "negative:once", &gone, &was, 4));
    }
    told
}

/// Returns the partners that have no proposal of their own, with what was said or noted of some.
fn together(
    record: &SectionSource<'_>,
    rule: &str,
    rest: &[&Partner],
    claim: &impl Fn(String) -> String,
    weight: usize,
) -> Vec<Proposal> {
    let words = voiced::words_on(record, rest);
    // Names of which nothing was said or noted stand in the report.
    if words.is_empty() {
        return Vec::new();
    }
    let text: Vec<String> = std::iter::once(claim(record.told(rest))).chain(words).collect();
    one(record, rule, rest, &text.join(" "), listed(weight, rest))
}

/// Returns how much a list of partners weighs: a long one says little of each.
fn listed(weight: usize, partners: &[&Partner]) -> usize {
    if partners.len() > LIST {
        PLAIN_LIST
    } else {
        weight + partners.len()
    }
}

pub(super) fn mixed(record: &SectionSource<'_>) -> Vec<Proposal> {
    let such = lived(record, Experience::Mixed);
    let claim = |names: String| full(&say!(record.words, "propose-mixed", names = names));
    let (mut told, rest) = voiced::each(record, "mixed", &such, &claim);
    if !rest.is_empty() {
        told.extend(together(record, "mixed", &rest, &claim, 8));
    }
    told
}

/// Proposes good experiences outside the school, where hardly anything else was noted.
pub(super) fn positive(record: &SectionSource<'_>) -> Vec<Proposal> {
    // Who is displeased with one is not satisfied with it.
    let outside = |p: &&Partner| !p.is_internal() && !says_of(record, p, Speech::laments_surely);
    let such: Vec<&Partner> = lived(record, Experience::Positive)
        .into_iter()
        .filter(outside)
        .collect();
    let known = record
        .such(|p| !p.is_internal() && is_now(p) && p.experience.is_some())
        .len();
    if such.len() < POSITIVE || such.len() * 3 < known * 2 {
        return Vec::new();
    }
    let text = say!(
        record.words,
        "propose-positive",
        n = such.len(),
        all = known,
        names = record.told(&such)
    );
    one(record, "positive", &such, &text, LISTED)
}

pub(super) fn informal(record: &SectionSource<'_>) -> Vec<Proposal> {
    let such = record.such(|p| p.formality == Some(Formality::Informal) && is_now(p));
    let all = record.such(|p| is_now(p) && !p.is_internal()).len();
    if such.len() < INFORMAL || such.len() * 100 < all * INFORMAL_SHARE {
        return Vec::new();
    }
    let text = full(&say!(record.words, "propose-informal", names = record.told(&such)));
    one(record, "informal", &such, &text, LISTED)
}

fn begun<'a>(record: &SectionSource<'a>, from: InitiativeFrom) -> Vec<&'a Partner> {
    // Where one says that it was imposed and another that it was chosen, the field decides nothing.
    let disputed = |p: &Partner| record.exchanges.disputes(&p.id, "choice");
    record.such(|p| is_now(p) && p.initiative.as_ref().is_some_and(|i| i.from == from) && !disputed(p))
}

fn how_begun(partner: &Partner) -> Option<String> {
    partner
        .initiative
        .as_ref()
        .and_then(|i| i.note.as_ref())
        .map(ToString::to_string)
}

/// Proposes what was noted as imposed, where the record says how that went or somebody speaks of it.
pub(super) fn imposed(record: &SectionSource<'_>) -> Vec<Proposal> {
    let mut such = begun(record, InitiativeFrom::Imposed);
    let said = voiced::imposed(record);
    // A mark without words says only that somebody ticked it.
    such.retain(|p| how_begun(p).is_some() || said.iter().any(|(partner, _)| partner.id == p.id));
    if such.is_empty() {
        return Vec::new();
    }
    let claim = full(&say!(record.words, "propose-imposed", names = record.told(&such)));
    let mut words: Vec<String> = Vec::new();
    for (_, text) in &said {
        if !words.contains(text) {
            words.push(text.clone());
        }
    }
    words.truncate(NOTES);
    let text = format!("{claim}{}", notes(record, &such, how_begun));
    let found = one(record, "imposed", &such, text.trim(), 7 + such.len().min(3));
    found.into_iter().map(|p| p.saying(words.clone())).collect()
}

/// Returns who begins most of the cooperations of which that was noted: the school, or those who ask it.
pub(super) fn initiative(record: &SectionSource<'_>) -> Vec<Proposal> {
    let known = record.such(|p| is_now(p) && p.initiative.is_some()).len();
    let most = |from: InitiativeFrom| {
        let such = begun(record, from);
        (such.len() >= OWN.0 && such.len() * 100 >= known * OWN.1).then_some(such)
    };
    let own = most(InitiativeFrom::School).map(|such| ("initiative:school", such));
    let Some((rule, such)) = own.or_else(|| most(InitiativeFrom::Partner).map(|such| ("initiative:partner", such)))
    else {
        return Vec::new();
    };
    let (n, names) = (such.len(), record.told(&such));
    let text = if rule == "initiative:school" {
        say!(
            record.words,
            "propose-initiative-school",
            n = n,
            all = known,
            names = names
        )
    } else {
        say!(
            record.words,
            "propose-initiative-partner",
            n = n,
            all = known,
            names = names
        )
    };
    one(record, rule, &such, &text, 8)
}

/// Returns why partners that matter to somebody matter, in the group's words.
pub(super) fn reasons(record: &SectionSource<'_>) -> Vec<Proposal> {
    let mut such = record.such(|p| p.why.is_some() && !p.importance.by.is_empty());
    if such.is_empty() {
        return Vec::new();
    }
    such.sort_by_key(|p| std::cmp::Reverse(p.importance.by.len()));
    such.truncate(REASONS);
    let why = |(why, partners): &(String, Vec<&Partner>)| full(&record.reason(why, partners));
    let told: Vec<String> = by_reason(&such, |p| p.why.as_ref()).iter().map(why).collect();
    let text = format!(
        "{} {}",
        full(&say!(
            record.words,
            "propose-reasons",
            n = such.len(),
            names = record.told(&such)
        )),
        told.join(" ")
    );
    one(record, "reasons", &such, &text, 9)
}

/// Returns a person with a good experience beside the service he or she belongs to, with a bad or mixed one, where somebody says so.
pub(super) fn person(record: &SectionSource<'_>) -> Vec<Proposal> {
    let good = lived(record, Experience::Positive);
    let people = good.into_iter().filter(|p| p.kind == Some(PartnerKind::Person));
    let pairs = people.filter_map(|p| Some((p, service_of(record, p)?)));
    let one = |(person, service): (&Partner, &Partner)| {
        let (name, of) = (record.name(person), record.name(service));
        let words = record.words;
        // Who is displeased with the person is not satisfied.
        if says_of(record, person, Speech::laments_surely) {
            return None;
        }
        let compared = voiced::setting_apart(record, person, service);
        let said: Vec<String> = match compared.is_empty() {
            false => compared.iter().map(|s| told(record, s, &one_line(&s.text))).collect(),
            true => voiced::of_good_and_poor(record, &[person], &[service]),
        };
        // Where nobody sets the two apart, and nobody praises the one and laments of the other, only marks do.
        if said.is_empty() {
            return None;
        }
        let text = match service.experience {
            Some(Experience::Negative) => say!(words, "propose-beside-negative", person = name, service = of),
            _ => say!(words, "propose-beside-mixed", person = name, service = of),
        };
        let found = one(record, &format!("person:{}", person.id), &[person, service], &text, 10);
        found.into_iter().next().map(|p| p.saying(said))
    };
    pairs.filter_map(one).take(PEOPLE).collect()
}

/// Returns the partner that a person belongs to, where experiences with it are bad or mixed: a part of it, named with it, or employed there.
fn service_of<'a>(record: &SectionSource<'a>, person: &Partner) -> Option<&'a Partner> {
    let named = fold(&person.name);
    let holds_name = |service: &Partner| {
        let name = fold(&service.name);
        // Pay, a first name or a function as a word in both names make nobody part of a service.
        let called = matches!(service.kind, Some(PartnerKind::Organisation | PartnerKind::Group));
        called && named.split(|c: char| !c.is_alphanumeric()).any(|word| word == name)
    };
    let employed = |service: &Partner| {
        let works = |label: &str| EMPLOYED.split(", ").any(|start| fold(label).starts_with(start));
        let mut ties = record.session.ties.iter();
        ties.any(|tie| tie.from == person.id && tie.to == service.id && tie.label.as_deref().is_some_and(works))
    };
    let belongs =
        |service: &Partner| person.part_of.as_ref() == Some(&service.id) || holds_name(service) || employed(service);
    let judged = |p: &Partner| is_now(p) && matches!(p.experience, Some(Experience::Negative | Experience::Mixed));
    let services = record.such(|p| p.id != person.id && p.kind != Some(PartnerKind::Person) && judged(p));
    services.into_iter().find(|service| belongs(service))
}

/// Returns whether something was said of a partner alone that reads so.
fn says_of(record: &SectionSource<'_>, partner: &Partner, read: fn(Speech) -> bool) -> bool {
    let of_it = |s: &&Statement| matches!(s.about.as_slice(), [id] if *id == partner.id);
    record
        .session
        .statements
        .iter()
        .filter(of_it)
        .any(|s| read(record.speech(s)))
}
