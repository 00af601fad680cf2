//! The appendix: the table of partners; and with everything the ties, the measures, and what each sentence rests on.

use super::cited::{self, CitedIn, numbers};
use super::with::{for_everyone, others};
use crate::findings::language::prose::{self, sentence};
use crate::findings::{Block, Links, SectionSource, heading, paragraph, sound};
use crate::say;
use crate::session::{Direction, Entity, Partner, PartnerKind, Side, Status, Tie};
use crate::text::Id;

pub(in crate::findings) fn write(record: &SectionSource<'_>, whole: bool, blocks: &mut Vec<Block>) {
    let words = record.words;
    if record.session.partners.is_empty() && !whole {
        return;
    }
    let evidence = evidence(record, blocks);
    let used = used(blocks);
    blocks.push(heading(1, say!(words, "report-appendix")));
    if !record.session.partners.is_empty() {
        blocks.push(heading(2, say!(words, "appendix-partners")));
        blocks.push(partners(record, whole.then_some(&used)));
    }
    if !whole {
        return;
    }
    if !record.session.ties.is_empty() {
        blocks.push(ties(record, &used));
    }
    super::measures::write(record, blocks);
    sound::tables(record, blocks);
    blocks.push(heading(2, say!(words, "appendix-evidence")));
    paragraph(blocks, vec![sentence(say!(words, "appendix-evidence-intro"), vec![])]);
    if matches!(&evidence, Block::Table { rows, .. } if !rows.is_empty()) {
        blocks.push(evidence);
    }
    if !record.session.statements.is_empty() {
        blocks.push(statements(record, &used));
    }
    blocks.extend(things(record, &used));
    blocks.extend(cited::table(record, &used));
}

/// Returns every tie with its label, its direction and its strength.
fn ties(record: &SectionSource<'_>, used: &CitedIn) -> Block {
    let words = record.words;
    let row = |tie: &Tie| {
        let arrow = match tie.direction {
            Direction::None => "–",
            Direction::Forward => "→",
            Direction::Both => "↔",
        };
        let label = tie.label.as_ref().map(ToString::to_string).unwrap_or_default();
        let strength = tie.strength.map(|n| n.to_string()).unwrap_or_default();
        vec![
            tie.id.to_string(),
            bare_end(record, &tie.from),
            arrow.to_owned(),
            bare_end(record, &tie.to),
            label,
            strength,
            numbers(used, &tie.id),
        ]
    };
    Block::Table {
        links: Links::Said,
        caption: say!(words, "table-ties"),
        head: vec![
            say!(words, "column-id"),
            say!(words, "column-from"),
            say!(words, "column-way"),
            say!(words, "column-to"),
            say!(words, "column-label"),
            say!(words, "column-strength"),
            say!(words, "column-used"),
        ],
        rows: record.session.ties.iter().map(row).collect(),
    }
}

/// Returns the plain name of the end of a tie.
fn bare_end(record: &SectionSource<'_>, id: &Id) -> String {
    let partner = record.session.partner(id).map(|p| p.name.to_string());
    partner.unwrap_or_else(|| record.end(id))
}

/// The columns of the partners that only a report with everything has: the id, which other tables name, the kind, and the sentences.
const ONLY_WHOLE: [usize; 3] = [0, 4, 8];

/// Returns every partner in a row; `used` in a report with everything.
fn partners(record: &SectionSource<'_>, used: Option<&CitedIn>) -> Block {
    let words = record.words;
    let head = [
        say!(words, "column-id"),
        say!(words, "column-name"),
        say!(words, "column-domains"),
        say!(words, "column-side"),
        say!(words, "column-kind"),
        say!(words, "column-ring"),
        say!(words, "column-important"),
        say!(words, "column-status"),
        say!(words, "column-used"),
    ];
    let shown = |cells: Vec<String>| {
        let cells = cells.into_iter().enumerate();
        let kept = cells.filter(|(at, _)| used.is_some() || !ONLY_WHOLE.contains(at));
        kept.map(|(_, cell)| cell).collect()
    };
    let row = |partner: &Partner| {
        let mut cells = row(record, partner);
        cells.push(used.map(|used| numbers(used, &partner.id)).unwrap_or_default());
        shown(cells)
    };
    Block::Table {
        links: if used.is_some() { Links::Said } else { Links::None },
        caption: say!(words, "table-partners"),
        head: shown(head.to_vec()),
        rows: record.session.partners.iter().map(row).collect(),
    }
}

/// Returns to whom a partner matters.
fn important(record: &SectionSource<'_>, partner: &Partner) -> String {
    if for_everyone(record.session, partner) {
        return say!(record.words, "everyone");
    }
    let viewers = partner.importance.by.keys().map(|id| record.viewer(id));
    // Also those of whom nobody noted the function.
    let viewers: Vec<String> = viewers.chain(others(record, partner)).collect();
    viewers.join(", ")
}

fn row(record: &SectionSource<'_>, partner: &Partner) -> Vec<String> {
    let map = &record.deck.map;
    let known = map.domains.iter().filter(|d| partner.domains.contains(&d.id));
    // A domain or a ring that this deck does not have is shown as it is noted.
    let strange = partner.domains.iter().filter(|id| map.domain(id).is_none());
    let domains: Vec<&str> = known
        .map(|d| d.short.as_str())
        .chain(strange.map(|id| id.as_str()))
        .collect();
    let ring = partner.distance.ring.as_ref().map(|id| {
        map.ring(id)
            .map_or_else(|| id.to_string(), |(_, ring)| ring.title.to_string())
    });
    vec![
        partner.id.to_string(),
        partner.name.to_string(),
        domains.join(", "),
        side(record, partner.side),
        partner.kind.map(|kind| kind_name(record, kind)).unwrap_or_default(),
        ring.unwrap_or_default(),
        important(record, partner),
        status(record, partner.status),
    ]
}

fn side(record: &SectionSource<'_>, side: Side) -> String {
    match side {
        Side::External => say!(record.words, "side-external"),
        Side::Internal => say!(record.words, "side-internal"),
        Side::Both => say!(record.words, "side-both"),
    }
}

fn kind_name(record: &SectionSource<'_>, kind: PartnerKind) -> String {
    match kind {
        PartnerKind::Organisation => say!(record.words, "kind-organisation"),
        PartnerKind::Person => say!(record.words, "kind-person"),
        PartnerKind::Group => say!(record.words, "kind-group"),
        PartnerKind::Source => say!(record.words, "kind-source"),
    }
}

fn status(record: &SectionSource<'_>, status: Status) -> String {
    match status {
        Status::Now => say!(record.words, "status-now"),
        Status::Past => say!(record.words, "status-past"),
        Status::Wished => say!(record.words, "status-wished"),
        Status::Explored => say!(record.words, "status-explored"),
        Status::Ended => say!(record.words, "status-ended"),
    }
}

/// Returns each numbered sentence and quote with the ids it rests on, and the figures behind the conclusions.
fn evidence(record: &SectionSource<'_>, blocks: &[Block]) -> Block {
    let words = record.words;
    let rows = blocks.iter().flat_map(Block::numbered).map(|(mark, evidence)| {
        let ids: Vec<String> = evidence.iter().map(|id| cited::shown(record, id)).collect();
        let conclusion = record
            .session
            .conclusions
            .iter()
            .find(|c| evidence.first() == Some(&c.id));
        let measures = conclusion
            .map(|c| c.measures.join("; "))
            .filter(|text| !text.is_empty());
        let ids = ids.join(", ");
        let rests = measures.map_or_else(|| ids.clone(), |measures| format!("{ids} ({measures})"));
        vec![mark.to_string(), rests]
    });
    Block::Table {
        links: Links::Sentences,
        caption: say!(words, "table-evidence"),
        head: vec![say!(words, "column-sentence"), say!(words, "column-rests-on")],
        rows: rows.collect(),
    }
}

/// Returns the numbers of the sentences and quotes that rest on each thing.
fn used(blocks: &[Block]) -> CitedIn {
    let mut used = CitedIn::new();
    for (mark, evidence) in blocks.iter().flat_map(Block::numbered) {
        for id in evidence {
            used.entry(id.clone()).or_default().push(mark.to_string());
        }
    }
    used
}

/// Returns what sentences rest on and no other table has: every theme, gap and image, and of the rest what is used.
fn things(record: &SectionSource<'_>, used: &CitedIn) -> Option<Block> {
    let words = record.words;
    let row = |item: Entity| {
        let (text, always) = match &item {
            Entity::Theme(t) => (t.title.to_string(), true),
            Entity::Gap(g) => (prose::one_line(&g.text), true),
            Entity::Image(i) => (i.image.to_string(), true),
            Entity::Conclusion(c) => (prose::one_line(&c.text), false),
            Entity::Participant(p) => (p.function.to_string(), false),
            Entity::Remark(r) => (prose::one_line(&r.text), false),
            Entity::Check(c) => (prose::date(words, &c.date), false),
            _ => return None,
        };
        let marks = numbers(used, item.id());
        (always || !marks.is_empty()).then(|| vec![item.id().to_string(), text, marks])
    };
    let rows: Vec<Vec<String>> = record.session.entities().into_iter().filter_map(row).collect();
    (!rows.is_empty()).then(|| Block::Table {
        links: Links::Said,
        caption: say!(words, "table-things"),
        head: vec![
            say!(words, "column-id"),
            say!(words, "column-thing"),
            say!(words, "column-used"),
        ],
        rows,
    })
}

/// The column of the minute in the sound, left out where there is none.
const SOUND: usize = 4;

fn statements(record: &SectionSource<'_>, used: &CitedIn) -> Block {
    let words = record.words;
    let timed = !record.sound.is_empty();
    let row = |statement: &crate::session::Statement| {
        let card = statement.card.as_ref().and_then(|id| record.deck.card(id));
        vec![
            statement.id.to_string(),
            card.map(|card| card.theme.to_string()).unwrap_or_default(),
            prose::speakers(words, record.session, &statement.speakers),
            prose::one_line(&statement.text),
            sound::said_at(record, statement),
            numbers(used, &statement.id),
        ]
        .into_iter()
        .enumerate()
        .filter(|(column, _)| timed || *column != SOUND)
        .map(|(_, cell)| cell)
        .collect()
    };
    Block::Table {
        links: Links::Said,
        caption: say!(words, "table-statements"),
        head: vec![
            say!(words, "column-id"),
            say!(words, "column-card"),
            say!(words, "column-who"),
            say!(words, "column-words"),
            say!(words, "column-sound"),
            say!(words, "column-used"),
        ]
        .into_iter()
        .enumerate()
        .filter(|(column, _)| timed || *column != SOUND)
        .map(|(_, cell)| cell)
        .collect(),
        rows: record.session.statements.iter().map(row).collect(),
    }
}
