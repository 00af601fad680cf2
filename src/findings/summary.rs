//! The one-page form for the wall of the staff room: map, five figures, conclusions, image.

use super::ending;
use super::who::{self, for_everyone, near_ring};
use super::{Block, Figure, Record, paragraph};
use super::{profile, prose};
use crate::say;
use crate::session::Partner;
use crate::text::Id;

pub(super) fn write(record: &Record<'_>, blocks: &mut Vec<Block>) {
    if !record.session.partners.is_empty() {
        blocks.push(who::map(record));
    }
    blocks.push(Block::Figures {
        figures: figures(record),
    });
    ending::conclusions(record, blocks);
    ending::image_page(record, blocks);
    paragraph(blocks, profile::withheld(record).into_iter().collect());
}

fn figures(record: &Record<'_>) -> Vec<Figure> {
    let (words, session) = (record.words, record.session);
    let outside = record.such(|p| !p.is_internal());
    let domains = &record.deck.map.domains;
    let named = domains
        .iter()
        .filter(|d| record.in_domain(&d.id).next().is_some())
        .count();
    let near: Vec<&Partner> = near_ring(record).into_iter().filter(|p| !p.is_internal()).collect();
    let everyone: Vec<&Partner> = outside.iter().copied().filter(|p| for_everyone(session, p)).collect();
    let ties: Vec<Id> = session.ties.iter().map(|tie| tie.id.clone()).collect();
    let figure = |value: String, label: String, evidence: Vec<Id>| Figure { value, label, evidence };
    vec![
        figure(
            outside.len().to_string(),
            say!(words, "figure-partners", n = outside.len()),
            prose::ids(&outside),
        ),
        figure(
            format!("{named} / {}", domains.len()),
            say!(words, "figure-domains"),
            vec![],
        ),
        figure(
            near.len().to_string(),
            say!(words, "figure-near", n = near.len()),
            prose::ids(&near),
        ),
        figure(
            everyone.len().to_string(),
            say!(words, "figure-everyone", n = everyone.len()),
            prose::ids(&everyone),
        ),
        figure(ties.len().to_string(), say!(words, "figure-ties", n = ties.len()), ties),
    ]
}
