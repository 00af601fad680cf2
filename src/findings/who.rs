//! Who: the map, the partners domain by domain, the actors inside the school, and the ties.
//!
//! Every partner of the record is named at least once. Importance, distance and absence follow in [`super::who::write`]'s last steps.

mod absent;
mod distance;
mod important;
mod ties;

use super::place::{self, Home};
use super::prose::{self, open, sentence};
use super::{Block, Point, Record, Sentence, heading, list, paragraph, points, themes};
use crate::deck::{Aspect, Domain};
use crate::say;
use crate::session::{DomainState, Experience, Formality, Learning, Partner, PartnerKind, Side, Status, Theme};

pub(super) use distance::near_ring;
pub(super) use important::for_everyone;

pub(super) fn write(record: &Record<'_>, aspect: &Aspect, blocks: &mut Vec<Block>) {
    blocks.push(heading(2, aspect.heading.to_string()));
    paragraph(blocks, overview(record));
    if !record.session.partners.is_empty() {
        blocks.push(map(record));
    }
    let sorted: Vec<&Theme> = record.session.themes.iter().filter(|t| t.aspect == aspect.id).collect();
    themes::points(record, &sorted, blocks);
    record.say_all(&Home::Map, blocks);
    record.deck.map.domains.iter().for_each(|d| domain(record, d, blocks));
    others(record, blocks);
    ties::write(record, blocks);
    learning(record, blocks);
    important::write(record, blocks);
    distance::write(record, blocks);
    absent::write(record, blocks);
}

/// Returns the place of the map, described for whoever cannot see it.
pub(super) fn map(record: &Record<'_>) -> Block {
    let words = record.words;
    let inside = |d: &&Domain| record.in_domain(&d.id).next().is_some();
    let parts: Vec<String> = record
        .deck
        .map
        .domains
        .iter()
        .filter(inside)
        .map(|d| format!("{} ({})", d.title, record.in_domain(&d.id).count()))
        .collect();
    let partners = record.session.partners.len();
    Block::Map {
        caption: say!(words, "map-caption", school = record.session.school.code.as_str()),
        alt: say!(words, "map-alt", n = partners, domains = prose::row(words, &parts)),
    }
}

fn overview(record: &Record<'_>) -> Vec<Sentence> {
    let (words, partners) = (record.words, &record.session.partners);
    let n = partners.len();
    if n == 0 {
        return vec![open(say!(words, "who-nobody"))];
    }
    let count = |n| prose::number(words, n);
    // Numbers within one sentence are all words or all digits.
    let alike = |part: usize| {
        if n > 12 {
            part.to_string()
        } else {
            prose::number(words, part)
        }
    };
    let side = |side| partners.iter().filter(|p| p.side == side).count();
    let (outside, inside, both) = (side(Side::External), side(Side::Internal), side(Side::Both));
    let parts = [
        (outside > 0).then(|| say!(words, "who-outside", number = alike(outside))),
        (inside > 0).then(|| say!(words, "who-inside", number = alike(inside))),
        (both > 0).then(|| say!(words, "who-both", n = both, number = alike(both))),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let all: Vec<&Partner> = partners.iter().collect();
    let mut sentences = vec![if outside == n {
        sentence(
            say!(words, "who-all-outside", n = n, number = count(n)),
            prose::ids(&all),
        )
    } else {
        sentence(
            say!(
                words,
                "who-count",
                n = n,
                number = count(n),
                parts = prose::row(words, &parts)
            ),
            prose::ids(&all),
        )
    }];
    sentences.extend(kinds(record));
    sentences.extend(informal(record));
    let named = record
        .deck
        .map
        .domains
        .iter()
        .filter(|d| record.in_domain(&d.id).next().is_some())
        .count();
    let of = record.deck.map.domains.len();
    sentences.push(sentence(
        say!(words, "who-domains", n = named, number = count(named), of = count(of)),
        vec![],
    ));
    sentences
}

fn kinds(record: &Record<'_>) -> Option<Sentence> {
    let words = record.words;
    let most = record.session.partners.len();
    let of = |kind| record.session.partners.iter().filter(|p| p.kind == Some(kind)).count();
    let part = |kind| {
        let n = of(kind);
        let number = if most > 12 {
            n.to_string()
        } else {
            prose::number(words, n)
        };
        (n > 0).then(|| match kind {
            PartnerKind::Organisation => say!(words, "kind-organisations", n = n, number = number),
            PartnerKind::Person => say!(words, "kind-persons", n = n, number = number),
            PartnerKind::Group => say!(words, "kind-groups", n = n, number = number),
            PartnerKind::Source => say!(words, "kind-sources", n = n, number = number),
        })
    };
    let kinds = [
        PartnerKind::Organisation,
        PartnerKind::Group,
        PartnerKind::Person,
        PartnerKind::Source,
    ];
    let parts: Vec<String> = kinds.into_iter().filter_map(part).collect();
    (!parts.is_empty()).then(|| sentence(say!(words, "who-kinds", parts = prose::row(words, &parts)), vec![]))
}

fn informal(record: &Record<'_>) -> Option<Sentence> {
    let partners = record.such(|p| p.formality == Some(Formality::Informal));
    record.about(&partners, |n, names| {
        say!(record.words, "who-informal", n = n, names = names)
    })
}

impl<'a> Record<'a> {
    /// Returns the partners that stand in a domain, in the order named.
    pub(super) fn in_domain(&self, domain: &'a str) -> impl Iterator<Item = &'a Partner> {
        self.session
            .partners
            .iter()
            .filter(move |p| p.domains.iter().any(|d| d == domain))
    }

    /// Returns the partners that `which` holds for, in the order named.
    pub(super) fn such(&self, which: impl Fn(&Partner) -> bool) -> Vec<&'a Partner> {
        self.session.partners.iter().filter(|p| which(p)).collect()
    }

    /// Returns a sentence that names these partners; none where there are none.
    pub(super) fn about(&self, partners: &[&Partner], text: impl Fn(usize, String) -> String) -> Option<Sentence> {
        let names = prose::names(self.words, partners);
        (!partners.is_empty()).then(|| sentence(text(partners.len(), names), prose::ids(partners)))
    }
}

fn domain(record: &Record<'_>, domain: &Domain, blocks: &mut Vec<Block>) {
    let words = record.words;
    blocks.push(heading(3, domain.title.to_string()));
    let partners: Vec<&Partner> = record.in_domain(&domain.id).collect();
    let home = Home::Domain(domain.id.clone());
    let first = match record.session.domain_state(&domain.id) {
        Some(DomainState::Named) if partners.is_empty() => open(say!(words, "domain-named-nobody")),
        Some(DomainState::Named) => named(record, &partners, &home),
        Some(DomainState::AskedNone) => sentence(say!(words, "domain-asked-none"), vec![]),
        Some(DomainState::NotReached) => sentence(say!(words, "domain-not-reached"), vec![]),
        Some(DomainState::OffAgenda) => sentence(say!(words, "domain-off-agenda"), vec![]),
        None => open(say!(words, "domain-unknown")),
    };
    let mut sentences = vec![first];
    // A partner in several domains is described in the first of them only.
    let here: Vec<&Partner> = partners
        .into_iter()
        .filter(|p| place::of_partner(p, record.deck) == home)
        .collect();
    sentences.extend(shared(record, domain));
    paragraph(blocks, sentences);
    circumstances(record, &here, blocks);
    notes(&here, blocks);
    record.say_all(&home, blocks);
}

/// Returns how many partners a domain has and who; whoever has a remark of their own below is not named twice.
fn named(record: &Record<'_>, partners: &[&Partner], home: &Home) -> Sentence {
    let words = record.words;
    let below = |p: &&Partner| p.note.is_some() && place::of_partner(p, record.deck) == *home;
    let bare: Vec<&Partner> = partners.iter().copied().filter(|p| !below(p)).collect();
    let n = partners.len();
    let (number, names) = (prose::number(words, n), prose::names(words, &bare));
    let text = match bare.len() {
        0 => say!(words, "domain-named-below", n = n, number = number),
        some if some == n => say!(words, "domain-named", n = n, number = number, names = names),
        _ => say!(words, "domain-named-partly", number = number, names = names),
    };
    sentence(text, prose::ids(partners))
}

/// Returns the partners that also stand in another domain, with the others.
fn shared(record: &Record<'_>, domain: &Domain) -> Option<Sentence> {
    let shared: Vec<&Partner> = record.in_domain(&domain.id).filter(|p| p.domains.len() > 1).collect();
    let with = |p: &&Partner| {
        let others = record
            .deck
            .map
            .domains
            .iter()
            .filter(|d| d.id != domain.id && p.domains.contains(&d.id));
        let titles: Vec<&str> = others.map(|d| d.short.as_str()).collect();
        format!("{} ({})", p.name, prose::row(record.words, &titles))
    };
    let parts: Vec<String> = shared.iter().map(with).collect();
    let names = prose::row(record.words, &parts);
    let text = || say!(record.words, "domain-shared", n = parts.len(), names = names.as_str());
    (!shared.is_empty()).then(|| sentence(text(), prose::ids(&shared)))
}

/// Writes what the record knows of how things stand with these partners: what they are, how it goes, how often and where.
fn circumstances(record: &Record<'_>, here: &[&Partner], blocks: &mut Vec<Block>) {
    let words = record.words;
    let both: Vec<&Partner> = here.iter().copied().filter(|p| p.side == Side::Both).collect();
    let both = record.about(&both, |n, names| say!(words, "domain-both", n = n, names = names));
    paragraph(blocks, both.into_iter().chain(collective(record, here)).collect());
    paragraph(blocks, how_it_goes(record, here));
    let often = detail(
        here,
        |p| p.frequency.as_deref(),
        |names| say!(words, "domain-frequency", names = names),
    );
    let place = detail(
        here,
        |p| p.location.as_deref(),
        |names| say!(words, "domain-location", names = names),
    );
    paragraph(blocks, often.into_iter().chain(place).collect());
}

/// Returns how the cooperation with these partners is lived, and where it is in its life.
fn how_it_goes(record: &Record<'_>, here: &[&Partner]) -> Vec<Sentence> {
    let words = record.words;
    let some = |which: &dyn Fn(&Partner) -> bool, text: &dyn Fn(String) -> String| {
        let partners: Vec<&Partner> = here.iter().copied().filter(|p| which(p)).collect();
        record.about(&partners, |_, names| text(names))
    };
    let lived = |experience| move |p: &Partner| p.experience == Some(experience);
    let status = |status| move |p: &Partner| p.status == status;
    let parts = [
        some(&lived(Experience::Positive), &|names| {
            say!(words, "domain-positive", names = names)
        }),
        some(&lived(Experience::Mixed), &|names| {
            say!(words, "domain-mixed", names = names)
        }),
        some(&lived(Experience::Negative), &|names| {
            say!(words, "domain-negative", names = names)
        }),
        some(&status(Status::Past), &|names| {
            say!(words, "domain-past", names = names)
        }),
        some(&status(Status::Ended), &|names| {
            say!(words, "domain-ended", names = names)
        }),
        some(&status(Status::Explored), &|names| {
            say!(words, "domain-explored", names = names)
        }),
        some(&status(Status::Wished), &|names| {
            say!(words, "domain-wished", names = names)
        }),
    ];
    parts.into_iter().flatten().collect()
}

fn collective(record: &Record<'_>, here: &[&Partner]) -> Option<Sentence> {
    let many: Vec<&Partner> = here.iter().copied().filter(|p| p.collective).collect();
    let with = |p: &&Partner| match p.count {
        0 => p.name.to_string(),
        count => format!("{} ({count})", p.name),
    };
    let parts: Vec<String> = many.iter().map(with).collect();
    let names = prose::row(record.words, &parts);
    let n = many.len();
    (n > 0).then(|| {
        sentence(
            say!(record.words, "domain-collective", n = n, names = names),
            prose::ids(&many),
        )
    })
}

/// Returns a sentence that names partners, each with a detail.
fn detail<'p>(
    here: &[&'p Partner],
    get: impl Fn(&'p Partner) -> Option<&'p str>,
    text: impl Fn(String) -> String,
) -> Option<Sentence> {
    let with: Vec<(&Partner, &str)> = here.iter().filter_map(|p| get(p).map(|detail| (*p, detail))).collect();
    let parts: Vec<String> = with.iter().map(|(p, detail)| format!("{}: {detail}", p.name)).collect();
    let partners: Vec<&Partner> = with.iter().map(|(p, _)| *p).collect();
    (!parts.is_empty()).then(|| sentence(text(parts.join("; ")), prose::ids(&partners)))
}

/// Writes the remark that the record keeps of each partner.
fn notes(here: &[&Partner], blocks: &mut Vec<Block>) {
    let point = |p: &&Partner| {
        p.note.as_ref().map(|note| Point {
            lead: prose::capital(&p.name),
            sentences: vec![sentence(prose::one_line(note), vec![p.id.clone()])],
            ..Point::default()
        })
    };
    list(blocks, false, here.iter().filter_map(point).collect());
}

/// Writes the actors inside the school and the partners that stand in no domain.
fn others(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    let inside = record.such(Partner::is_internal);
    if !inside.is_empty() {
        blocks.push(heading(3, say!(words, "report-internal")));
        let number = prose::number(words, inside.len());
        let text =
            |n: usize, names: String| say!(words, "internal-named", n = n, number = number.as_str(), names = names);
        let undescribed: Vec<&Partner> = inside
            .iter()
            .copied()
            .filter(|p| home(record, p) == Home::Internal)
            .collect();
        paragraph(blocks, record.about(&inside, text).into_iter().collect());
        circumstances(record, &undescribed, blocks);
        notes(&undescribed, blocks);
        record.say_all(&Home::Internal, blocks);
    }
    let elsewhere = record.such(|p| home(record, p) == Home::Elsewhere);
    if !elsewhere.is_empty() {
        blocks.push(heading(3, say!(words, "report-elsewhere")));
        let text = |n: usize, names: String| say!(words, "elsewhere-named", n = n, names = names);
        paragraph(blocks, record.about(&elsewhere, text).into_iter().collect());
        circumstances(record, &elsewhere, blocks);
        notes(&elsewhere, blocks);
        record.say_all(&Home::Elsewhere, blocks);
    }
}

fn home(record: &Record<'_>, partner: &Partner) -> Home {
    place::of_partner(partner, record.deck)
}

/// Writes which way learning flows, where the record says so.
fn learning(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    let flows = |learning| record.such(|p| p.learning == Some(learning));
    let parts = [
        record.about(&flows(Learning::Both), |_, names| {
            say!(words, "learning-both", names = names)
        }),
        record.about(&flows(Learning::ToSchool), |_, names| {
            say!(words, "learning-to-school", names = names)
        }),
        record.about(&flows(Learning::FromSchool), |_, names| {
            say!(words, "learning-from-school", names = names)
        }),
        record.about(&flows(Learning::None), |_, names| {
            say!(words, "learning-none", names = names)
        }),
    ];
    let sentences: Vec<Sentence> = parts.into_iter().flatten().collect();
    if !sentences.is_empty() {
        blocks.push(heading(3, say!(words, "report-learning")));
        points(blocks, sentences);
    }
}
