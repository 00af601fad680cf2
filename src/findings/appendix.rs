//! The appendix: the table of partners, the method note, and what each sentence rests on.

use super::prose::{self, sentence};
use super::sound;
use super::who::for_everyone;
use super::{Block, Record, Rule, Sentence, heading, paragraph};
use crate::say;
use crate::session::{Partner, PartnerKind, Side, Status};

pub(super) fn write(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    let evidence = evidence(record, blocks);
    blocks.push(heading(1, say!(words, "report-appendix")));
    if !record.session.partners.is_empty() {
        blocks.push(heading(2, say!(words, "appendix-partners")));
        blocks.push(partners(record));
    }
    super::measures::write(record, blocks);
    blocks.push(heading(2, say!(words, "appendix-method")));
    paragraph(blocks, method(record));
    paragraph(blocks, sound::method(record));
    sound::tables(record, blocks);
    blocks.push(heading(2, say!(words, "appendix-evidence")));
    paragraph(blocks, vec![sentence(say!(words, "appendix-evidence-intro"), vec![])]);
    if matches!(&evidence, Block::Table { rows, .. } if !rows.is_empty()) {
        blocks.push(evidence);
    }
    if !record.session.statements.is_empty() {
        blocks.push(statements(record));
    }
}

fn partners(record: &Record<'_>) -> Block {
    let words = record.words;
    Block::Table {
        caption: say!(words, "table-partners"),
        head: vec![
            say!(words, "column-id"),
            say!(words, "column-name"),
            say!(words, "column-domains"),
            say!(words, "column-side"),
            say!(words, "column-kind"),
            say!(words, "column-ring"),
            say!(words, "column-important"),
            say!(words, "column-status"),
        ],
        rows: record.session.partners.iter().map(|p| row(record, p)).collect(),
    }
}

fn row(record: &Record<'_>, partner: &Partner) -> Vec<String> {
    let words = record.words;
    let map = &record.deck.map;
    let domains: Vec<&str> = map
        .domains
        .iter()
        .filter(|d| partner.domains.contains(&d.id))
        .map(|d| d.short.as_str())
        .collect();
    let ring = partner
        .distance
        .ring
        .as_ref()
        .and_then(|id| map.ring(id))
        .map(|(_, ring)| ring.title.to_string());
    let important = if for_everyone(record.session, partner) {
        say!(words, "everyone")
    } else {
        let viewers: Vec<String> = partner.importance.by.keys().map(|id| record.viewer(id)).collect();
        viewers.join(", ")
    };
    vec![
        partner.id.to_string(),
        partner.name.to_string(),
        domains.join(", "),
        side(record, partner.side),
        partner.kind.map(|kind| kind_name(record, kind)).unwrap_or_default(),
        ring.unwrap_or_default(),
        important,
        status(record, partner.status),
    ]
}

fn side(record: &Record<'_>, side: Side) -> String {
    match side {
        Side::External => say!(record.words, "side-external"),
        Side::Internal => say!(record.words, "side-internal"),
        Side::Both => say!(record.words, "side-both"),
    }
}

fn kind_name(record: &Record<'_>, kind: PartnerKind) -> String {
    match kind {
        PartnerKind::Organisation => say!(record.words, "kind-organisation"),
        PartnerKind::Person => say!(record.words, "kind-person"),
        PartnerKind::Group => say!(record.words, "kind-group"),
        PartnerKind::Source => say!(record.words, "kind-source"),
    }
}

fn status(record: &Record<'_>, status: Status) -> String {
    match status {
        Status::Now => say!(record.words, "status-now"),
        Status::Past => say!(record.words, "status-past"),
        Status::Wished => say!(record.words, "status-wished"),
        Status::Explored => say!(record.words, "status-explored"),
        Status::Ended => say!(record.words, "status-ended"),
    }
}

fn method(record: &Record<'_>) -> Vec<Sentence> {
    let (words, deck, session) = (record.words, record.deck, record.session);
    let mut sentences = vec![
        sentence(
            say!(
                words,
                "method-deck",
                title = deck.title.as_str(),
                version = session.deck.version.as_str()
            ),
            vec![],
        ),
        sentence(say!(words, "method-kring", version = env!("CARGO_PKG_VERSION")), vec![]),
        sentence(say!(words, "method-quotes", most = super::said::MOST), vec![]),
    ];
    let proposed = |c: &&crate::session::Conclusion| !c.dropped && c.rule.is_some();
    let mut rules: Vec<String> = Vec::new();
    for rule in session.conclusions.iter().filter(proposed).filter_map(Rule::of) {
        let described = rule.describe(words);
        if !rules.contains(&described) {
            rules.push(described);
        }
    }
    sentences.push(if rules.is_empty() {
        sentence(say!(words, "method-no-rules"), vec![])
    } else {
        sentence(say!(words, "method-rules", rules = rules.join("; ")), vec![])
    });
    sentences
}

/// Returns each numbered sentence with the ids it rests on, and the figures behind the conclusions.
fn evidence(record: &Record<'_>, blocks: &[Block]) -> Block {
    let words = record.words;
    let rows = blocks.iter().flat_map(Block::sentences).filter_map(|sentence| {
        let ids: Vec<&str> = sentence.evidence.iter().map(|id| id.as_str()).collect();
        let conclusion = record
            .session
            .conclusions
            .iter()
            .find(|c| sentence.evidence.first() == Some(&c.id));
        let measures = conclusion
            .map(|c| c.measures.join("; "))
            .filter(|text| !text.is_empty());
        let ids = ids.join(", ");
        let rests = measures.map_or_else(|| ids.clone(), |measures| format!("{ids} ({measures})"));
        sentence.mark.map(|mark| vec![mark.to_string(), rests])
    });
    Block::Table {
        caption: say!(words, "table-evidence"),
        head: vec![say!(words, "column-sentence"), say!(words, "column-rests-on")],
        rows: rows.collect(),
    }
}

fn statements(record: &Record<'_>) -> Block {
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
        ]
        .into_iter()
        .take(if timed { 5 } else { 4 })
        .collect()
    };
    Block::Table {
        caption: say!(words, "table-statements"),
        head: vec![
            say!(words, "column-id"),
            say!(words, "column-card"),
            say!(words, "column-who"),
            say!(words, "column-words"),
            say!(words, "column-sound"),
        ]
        .into_iter()
        .take(if timed { 5 } else { 4 })
        .collect(),
        rows: record.session.statements.iter().map(row).collect(),
    }
}
