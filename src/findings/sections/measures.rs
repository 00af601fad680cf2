//! The figures of the network as a table: what was counted, with the name of the measure and whose it is.
//!
//! Computes nothing itself (see `network`) and draws no conclusion; where the figures mean little, it says so.

use crate::deck::Lang;
use crate::findings::language::prose::{self, sentence};
use crate::findings::{Block, Links, SectionSource, heading, paragraph};
use crate::network::{Broker, Caution, Measures, measure};
use crate::say;
use crate::text::Id;

pub(in crate::findings) fn write(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    if record.session.partners.is_empty() {
        return;
    }
    let measures = measure(record.session, &record.deck.map);
    blocks.push(heading(2, say!(words, "appendix-measures")));
    let caution = measures.caution.map(|caution| match caution {
        Caution::Tiny => say!(words, "caution-tiny"),
        Caution::TiePoor => say!(words, "caution-tie-poor"),
    });
    paragraph(blocks, caution.map(|text| sentence(text, vec![])).into_iter().collect());
    let rows = tied(record, &measures);
    blocks.push(Block::Table {
        links: Links::None,
        caption: say!(words, "table-measures"),
        head: vec![say!(words, "column-measure"), say!(words, "column-value")],
        rows: rows.into_iter().map(|(name, value)| vec![name, value]).collect(),
    });
}

/// Returns how the partners are tied to each other, the school left out.
fn tied(record: &SectionSource<'_>, measures: &Measures) -> Vec<(String, String)> {
    let (words, whole) = (record.words, &measures.without_school);
    let name = |id: &Id| {
        record
            .session
            .partner(id)
            .map_or_else(|| id.to_string(), |p| p.name.to_string())
    };
    let parts = whole.components.iter().filter(|n| **n > 1).count();
    let alone = whole.components.iter().filter(|n| **n == 1).count();
    let cut: Vec<String> = measures.cut_points.iter().map(name).collect();
    let broker = |b: &Broker| format!("{} ({})", name(&b.id), b.pairs);
    let brokers: Vec<String> = measures.brokers.iter().take(5).map(broker).collect();
    let none = || say!(words, "measure-none");
    let listed = |names: Vec<String>| if names.is_empty() { none() } else { names.join(", ") };
    vec![
        (say!(words, "measure-ties"), whole.ties.to_string()),
        (say!(words, "measure-density"), decimal(words.lang(), whole.density)),
        (
            say!(words, "measure-mean-degree"),
            decimal(words.lang(), whole.mean_degree),
        ),
        (say!(words, "measure-components"), parts.to_string()),
        (say!(words, "measure-alone"), alone.to_string()),
        (say!(words, "measure-subgroups"), measures.subgroups.len().to_string()),
        (
            say!(words, "measure-modularity"),
            decimal(words.lang(), measures.modularity),
        ),
        (say!(words, "measure-cut-points"), listed(cut)),
        (say!(words, "measure-brokers"), listed(brokers)),
    ]
}

/// Returns a number with two decimals, as the language writes it.
fn decimal(lang: Lang, value: f64) -> String {
    let text = format!("{value:.2}");
    match lang {
        Lang::Nl => text.replace('.', ","),
        Lang::En => text,
    }
}

impl SectionSource<'_> {
    /// Returns the partners that link domains, the strongest first, with the titles of the domains.
    pub(in crate::findings) fn brokers(&self) -> Vec<(Broker, String)> {
        let title = |id: &Id| self.deck.map.domain(id).map(|d| d.title.as_str());
        let row =
            |broker: &Broker| prose::row(self.words, &broker.domains.iter().filter_map(title).collect::<Vec<_>>());
        let brokers = measure(self.session, &self.deck.map).brokers;
        brokers
            .into_iter()
            .map(|broker| (broker.clone(), row(&broker)))
            .collect()
    }
}
