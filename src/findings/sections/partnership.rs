//! The page of one partnership: who learns with whom, about what, how often and where, what it needs and yields, and what was said of it.

pub(in crate::findings) mod heard;
mod stretch;
mod ties;

use std::collections::BTreeSet;

use super::said::Under;
use super::themes;
use crate::findings::anonymity::Suspect;
use crate::findings::choosing::weight::Weights;
use crate::findings::language::clause::is_clause;
use crate::findings::language::noted::cited;
use crate::findings::language::prose::{self, sentence};
use crate::findings::statements::exchanges::Exchanges;
use crate::findings::statements::placed::SaidOrder;
use crate::findings::{Block, SectionSource, Sentence, heading, paragraph};
use crate::say;
use crate::session::{
    Experience, Formality, InitiativeFrom, Learning, Partner, PartnerKind, Session, Speaker, Statement, Status,
};
use crate::text::Id;

/// What the page of one partner holds of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contained {
    /// The things it tells of: the partner, its ties, what was said of it and by whom, the themes and gaps that name it.
    ids: BTreeSet<Id>,
    /// The names of other partners on it.
    names: Vec<String>,
}

impl Contained {
    /// Returns what the page of a partner holds.
    pub fn of(session: &Session, partner: &Id) -> Self {
        let mut ids = BTreeSet::from([partner.clone()]);
        let mut others: BTreeSet<Id> = session
            .partner(partner)
            .and_then(|p| p.part_of.clone())
            .into_iter()
            .collect();
        for tie in session.ties.iter().filter(|t| t.from == *partner || t.to == *partner) {
            ids.insert(tie.id.clone());
            others.extend([tie.from.clone(), tie.to.clone()]);
        }
        let exchanges = Exchanges::of(session, &Weights::of(session), &SaidOrder::of(session));
        let about = session.statements.iter().filter(|s| s.about.contains(partner));
        let printed: BTreeSet<Id> = about.flat_map(|s| exchanges.needed(&s.id)).collect();
        for said in session.statements.iter().filter(|s| printed.contains(&s.id)) {
            ids.extend(said.speakers.iter().filter_map(|speaker| match speaker {
                Speaker::Participant(id) => Some(id.clone()),
                Speaker::Function(_) | Speaker::Group => None,
            }));
            others.extend(said.about.iter().cloned());
        }
        ids.extend(printed);
        let named = |ids: &[Id]| ids.contains(partner);
        let themes = session.themes.iter().filter(|t| named(&t.evidence));
        ids.extend(themes.map(|t| t.id.clone()));
        ids.extend(session.gaps.iter().filter(|g| named(&g.about)).map(|g| g.id.clone()));
        let names = others.iter().filter_map(|id| session.partner(id));
        Self {
            ids,
            names: names.map(|p| p.name.to_string()).collect(),
        }
    }

    /// Returns whether the page tells of a thing.
    pub fn tells(&self, id: &Id) -> bool {
        self.ids.contains(id)
    }

    /// Returns whether a suspected word stands on the page.
    pub fn holds(&self, suspect: &Suspect) -> bool {
        suspect.ids.iter().any(|id| self.tells(id)) || self.names.iter().any(|name| name.contains(&suspect.word))
    }
}

pub(in crate::findings) fn write(record: &SectionSource<'_>, partner: &Partner, blocks: &mut Vec<Block>) {
    let mut rest = about(record, partner);
    let (who, life) = (who(record, partner), life(record, partner));
    // Whoever is not there yet is named by that.
    let absent = partner.status == Status::Wished && partner.learning.is_none();
    let (first, second) = if absent { (life, who) } else { (who, life) };
    paragraph(blocks, first);
    // What only stands with words about the partner because these answer it begins nothing here.
    let own = |s: &Statement| s.about.contains(&partner.id);
    if matches!(partner.learning, Some(learning) if learning != Learning::None) {
        let learnt = stretch::around(
            record,
            &mut rest,
            |s| own(s) && heard::tells_learning(s, record.own),
            |s| own(s) && heard::tells_beginning(s),
        );
        record.say(&learnt, &Under::Page(&partner.id), blocks);
    }
    paragraph(blocks, second);
    let began = stretch::around(record, &mut rest, |s| own(s) && heard::tells_beginning(s), |_| false);
    record.say(&began, &Under::Page(&partner.id), blocks);
    paragraph(blocks, how(record, partner));
    sections(record, partner, blocks);
    said(record, partner, &rest, blocks);
}

/// Returns how often there is contact, how it goes, and what was noted of the partner.
fn how(record: &SectionSource<'_>, partner: &Partner) -> Vec<Sentence> {
    let note = partner.note.as_ref();
    let remark = note.map(|note| super::with::remark(record, partner, &prose::one_line(note)));
    let contact = super::with::how_often(record, &[partner]).into_iter();
    contact.chain(lived(record, partner)).chain(remark).collect()
}

/// Adds the parts on how much a partner matters and how near it is, and on its ties.
fn sections(record: &SectionSource<'_>, partner: &Partner, blocks: &mut Vec<Block>) {
    let words = record.words;
    let mut matters = importance(record, partner);
    matters.extend(distance(record, partner));
    if !matters.is_empty() {
        blocks.push(heading(1, say!(words, "partner-matters")));
        paragraph(blocks, matters);
    }
    let ties = ties::ties(record, partner);
    if !ties.is_empty() {
        blocks.push(heading(1, say!(words, "partner-ties")));
        paragraph(blocks, ties);
    }
}

/// Returns the statements about a partner that may be printed, each with what it answers or hangs on, also where that is about another.
fn about<'a>(record: &SectionSource<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let all = &record.session.statements;
    let printed: BTreeSet<&Id> = all
        .iter()
        .filter(|s| record.waiting.may_print(s))
        .map(|s| &s.id)
        .collect();
    // What hangs on words that nobody may print, or that were not noted, stands only where somebody chose it.
    let stands =
        |s: &Statement| s.print == Some(true) || record.exchanges.stands_among(&s.id, |id| printed.contains(id));
    let own = all
        .iter()
        .filter(|s| s.about.contains(&partner.id) && printed.contains(&s.id) && stands(s));
    let needed: BTreeSet<Id> = own.flat_map(|s| record.exchanges.needed(&s.id)).collect();
    let may = |s: &&Statement| needed.contains(&s.id) && record.waiting.may_print(s);
    all.iter().filter(may).collect()
}

/// Returns what the partner is to the school: how they learn, its domains, its whole.
fn who(record: &SectionSource<'_>, partner: &Partner) -> Vec<Sentence> {
    let words = record.words;
    let (name, id) = (record.name(partner), vec![partner.id.clone()]);
    let n = record.verb(&[partner]);
    let text = match partner.learning {
        _ if super::with::is_gone(partner) => super::with::learnt(record, partner),
        Some(Learning::Both) => say!(words, "group-both", names = name),
        Some(Learning::ToSchool) => say!(words, "group-to-school", names = name),
        Some(Learning::FromSchool) => say!(words, "group-from-school", names = name, n = n),
        Some(Learning::None) if !record.tells_of_learning(partner) => say!(words, "group-referral", names = name),
        Some(Learning::None) | None => say!(words, "partner-named", name = name, n = n),
    };
    let there = partner.status != Status::Wished || partner.learning.is_some();
    let mut sentences: Vec<Sentence> = there.then(|| sentence(text, id.clone())).into_iter().collect();
    let domains = record
        .deck
        .map
        .domains
        .iter()
        .filter(|d| partner.domains.contains(&d.id));
    let titles: Vec<String> = domains.map(|d| format!("‘{}’", d.title)).collect();
    if !titles.is_empty() {
        let names = prose::row(words, &titles);
        let text = match super::with::is_gone(partner) {
            true => say!(words, "partner-domains-past", names = names),
            false => say!(words, "partner-domains", names = names),
        };
        sentences.push(sentence(text, id.clone()));
    }
    let whole = partner.part_of.as_ref().and_then(|id| record.session.partner(id));
    sentences.extend(whole.map(|whole| {
        sentence(
            say!(words, "partner-whole", n = n, name = record.name(whole)),
            id.clone(),
        )
    }));
    if partner.formality == Some(Formality::Informal) && partner.kind != Some(PartnerKind::Source) {
        let text = match super::with::is_gone(partner) {
            true => say!(words, "partner-informal-past"),
            false => say!(words, "partner-informal"),
        };
        sentences.push(sentence(text, id));
    }
    sentences
}

fn life(record: &SectionSource<'_>, partner: &Partner) -> Vec<Sentence> {
    let (words, id) = (record.words, vec![partner.id.clone()]);
    let status = match partner.status {
        // That it was before is told by the tense of the first sentence.
        Status::Now | Status::Past => None,
        Status::Ended if tells_its_end(partner) => None,
        Status::Wished if super::with::wisher(record, partner).is_some() => {
            Some(say!(words, "partner-wished", name = record.name(partner)))
        }
        Status::Wished => {
            let n = record.verb(&[partner]);
            Some(super::with::not_there(record, n, &record.name(partner)))
        }
        Status::Explored if super::with::stayed(record, partner) => Some(say!(words, "partner-stayed")),
        Status::Explored if super::with::waits(record, partner) => Some(say!(words, "partner-waits")),
        Status::Explored => Some(say!(words, "partner-explored")),
        Status::Ended => Some(say!(words, "partner-ended")),
    };
    let began = partner.initiative.as_ref().map(|initiative| {
        let note = initiative.note.as_ref().map(|note| match is_clause(note, record.own) {
            true => format!(": {}", prose::lower(note)),
            false => format!(". {}", say!(words, "began-noted", note = cited(note, record.own))),
        });
        let text = match initiative.from {
            InitiativeFrom::School => say!(words, "began-school"),
            InitiativeFrom::Partner => say!(words, "began-partner"),
            InitiativeFrom::Third => say!(words, "began-third"),
            InitiativeFrom::Imposed => say!(words, "began-imposed"),
        };
        text + &note.unwrap_or_default()
    });
    status
        .into_iter()
        .chain(began)
        .map(|text| sentence(text, id.clone()))
        .collect()
}

/// Words of a note that tells that cooperation came to its end.
const ENDED: &str =
    "stopgezet gestopt stopte beeindigd opgezegd gesloten afgelopen ended stopped closed cancelled terminated";

/// Returns whether the note on a partner tells that cooperation ended.
fn tells_its_end(partner: &Partner) -> bool {
    let note = partner
        .note
        .as_ref()
        .map(|note| crate::findings::language::clause::spaced(note))
        .unwrap_or_default();
    note.split_whitespace()
        .any(|word| ENDED.split(' ').any(|known| known == word))
}

fn lived(record: &SectionSource<'_>, partner: &Partner) -> Option<Sentence> {
    let words = record.words;
    // The page has named its partner.
    let text = match partner.experience? {
        how if super::with::is_gone(partner) => super::with::went(record, how),
        Experience::Positive if partner.kind == Some(PartnerKind::Source) => say!(words, "partner-used-well"),
        Experience::Positive => say!(words, "partner-goes-well"),
        Experience::Mixed => say!(words, "partner-goes-mixed"),
        Experience::Negative => say!(words, "partner-goes-badly"),
    };
    Some(sentence(text, vec![partner.id.clone()]))
}

fn importance(record: &SectionSource<'_>, partner: &Partner) -> Vec<Sentence> {
    let (words, id) = (record.words, vec![partner.id.clone()]);
    let n = record.verb(&[partner]);
    let folk = record.folk(&partner.importance.by, crate::session::Basis::Stated, None);
    let mut sentences = Vec::new();
    if super::with::for_everyone(record.session, partner) {
        sentences.push(sentence(say!(words, "partner-everyone", n = n), id.clone()));
    } else if let Some(folk) = folk {
        let who = folk.names.as_str();
        let text = match folk.by_role {
            true => say!(words, "partner-marked", who = who, n = n),
            false => say!(words, "partner-counts", who = who, n = n),
        };
        sentences.push(sentence(text, id.clone()));
    }
    if let Some(why) = &partner.why {
        let why = prose::lower(&prose::one_line(why));
        sentences.push(record.matters(&why, &[partner], 1));
    }
    sentences
}

fn distance(record: &SectionSource<'_>, partner: &Partner) -> Vec<Sentence> {
    let (words, id) = (record.words, vec![partner.id.clone()]);
    let n = record.verb(&[partner]);
    let ring = partner
        .distance
        .ring
        .as_ref()
        .and_then(|ring| record.deck.map.ring(ring));
    // Where views that differ are told, the map is one of them.
    let differ = record.spread(partner) > 0;
    let place = ring.filter(|_| !differ).map(|(_, ring)| {
        let ring = ring.title.to_lowercase();
        if partner.distance.assumed {
            say!(words, "partner-ring-assumed", n = n, ring = ring)
        } else {
            say!(words, "partner-ring", n = n, ring = ring)
        }
    });
    let was = partner.distance.was.as_ref().and_then(|was| record.deck.map.ring(was));
    let moved = was
        .filter(|_| partner.distance.was != partner.distance.ring)
        .map(|(_, ring)| {
            let ring = ring.title.to_lowercase();
            say!(words, "partner-was", ring = ring)
        });
    let why = partner.distance.why.as_ref().map(|why| {
        let why = prose::lower(&prose::one_line(why));
        record.standing(&why, &[partner], 1)
    });
    let views = differ.then(|| record.views_of(partner));
    let close = super::with::too_close(record, &[partner]);
    let close = close.into_iter().filter(|_| partner.distance.too_close);
    let told = |text: String| sentence(text, id.clone());
    let place = place.map(told).into_iter();
    // *It used to be* stands behind what says where it is now.
    place
        .chain(views.map(told))
        .chain(close)
        .chain(moved.map(told))
        .chain(why)
        .collect()
}

/// Adds what else was said about a partner, and the themes and gaps that name it.
fn said<'a>(record: &SectionSource<'a>, partner: &Partner, statements: &[&'a Statement], blocks: &mut Vec<Block>) {
    let themes = record
        .session
        .themes
        .iter()
        .filter(|t| t.evidence.contains(&partner.id));
    let gaps = record.session.gaps.iter().filter(|g| g.about.contains(&partner.id));
    let themes = themes.flat_map(|t| themes::noted(record, t));
    let gaps =
        gaps.flat_map(|g| record.noted_gap(g.kind, &prose::one_line(&g.text), std::slice::from_ref(&g.id), false));
    let sentences: Vec<Sentence> = themes.chain(gaps).collect();
    if sentences.is_empty() && statements.is_empty() {
        return;
    }
    blocks.push(heading(1, say!(record.words, "partner-said")));
    paragraph(blocks, sentences);
    record.say(statements, &Under::Page(&partner.id), blocks);
}

impl SectionSource<'_> {
    /// Returns whether somebody tells of learning in what was said of a partner.
    pub(in crate::findings) fn tells_of_learning(&self, partner: &Partner) -> bool {
        let mut about = self.session.statements.iter().filter(|s| s.about.contains(&partner.id));
        about.any(|s| heard::tells_learning(s, self.own))
    }
}
