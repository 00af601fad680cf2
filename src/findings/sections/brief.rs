//! In short: the conclusions, what counts, what is missing and what is asked of the team; and the page for the wall, which holds nothing else.
//! Where no conclusion is accepted yet, both tell what the map holds; what kring proposes never stands in them.

mod meaning;
mod wall_quote;

use meaning::meaning;

use super::ending::{CONCLUSIONS, TOLD, accepted, claim, evidence, headline, in_short, rest, seen, within};
use super::headcount::present;
use super::with::{self, Reason, everyone};
use crate::findings::language::clause::spaced;
use crate::findings::language::prose::{self, sentence};
use crate::findings::report::{Block, Point, Sentence};
use crate::findings::{SectionSource, heading, list, paragraph};
use crate::say;
use crate::session::{Conclusion, Image, Statement, Status};
use crate::text::Id;

/// Adds the part that stands first: at most 200 words.
pub(in crate::findings) fn write(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    blocks.push(heading(1, say!(words, "report-short")));
    let all = accepted(record);
    let told = within(&all, CONCLUSIONS);
    if !told.is_empty() {
        let (n, number) = (all.len(), prose::number(words, all.len()));
        let text = if told.len() < n {
            let first = prose::number(words, told.len());
            say!(
                words,
                "conclusions-intro-first",
                n = told.len(),
                number = number,
                first = first
            )
        } else {
            say!(words, "conclusions-intro", n = n, number = number)
        };
        paragraph(blocks, vec![sentence(text, vec![])]);
        points(record, told, blocks);
    }
    let mut sentences = present(record);
    if record.is_short() && told.is_empty() {
        sentences.truncate(1);
    }
    if told.is_empty() {
        sentences.extend(meaning(record));
        sentences.extend(with::most_spoken_of(record));
        sentences.extend(everyone(record));
        sentences.extend(with::at_risk(record));
        sentences.extend(lived(record));
        sentences.extend(with::missing_in_words(record));
    } else {
        sentences.extend(with::wished_in_short(record));
    }
    sentences.push(sentence(say!(words, "short-ask"), vec![]));
    paragraph(blocks, sentences);
}

/// Returns how it goes with the partners of the map; where a full report quotes people where they belong, without their words.
fn lived(record: &SectionSource<'_>) -> Vec<Sentence> {
    if record.is_short() {
        return with::how_it_goes(record, Reason::Words);
    }
    let shown = record.shown.borrow().clone();
    let mut told = with::how_it_goes(record, Reason::Words);
    record.shown.replace(shown);
    told.retain(|s| !s.evidence.iter().any(|id| record.order.contains_key(id)));
    told
}

fn points(record: &SectionSource<'_>, conclusions: &[&Conclusion], blocks: &mut Vec<Block>) {
    let point = |conclusion: &&Conclusion| Point {
        sentences: vec![record.own_words(&claim(conclusion), evidence(conclusion))],
        quotes: in_short(record, conclusion)
            .into_iter()
            .map(|said| record.quote(said))
            .collect(),
        ..Point::default()
    };
    list(blocks, true, conclusions.iter().map(point).collect());
}

/// Returns the title: the first accepted conclusion, else the name of the school.
pub(in crate::findings) fn title(record: &SectionSource<'_>) -> String {
    match accepted(record).first() {
        Some(first) => headline(first),
        None => say!(
            record.words,
            "report-title",
            school = record.session.school.code.as_str()
        ),
    }
}

/// Adds the page for the wall: numbers, what learning means here, up to three conclusions, who counts for everyone, what is missing, a quote,
/// the image, the questions to the team.
pub(in crate::findings) fn wall(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    if !record.session.partners.is_empty() {
        blocks.push(super::map::place(record));
    }
    let room = record.choice.plan;
    let all = accepted(record);
    // Until a conclusion is accepted, the page tells what learning is here and how it goes.
    let none = all.is_empty();
    let lived = match room.themes {
        0 => Vec::new(),
        _ if !none => Vec::new(),
        1 => with::learning_both_ways(record).into_iter().collect(),
        _ => with::how_it_goes(record, Reason::BothSides),
    };
    let both_sides = lived.iter().any(|s| s.text.contains('“'));
    let mut first = present(record);
    first.truncate(if none && room.themes < 3 { 1 } else { first.len() });
    if room.themes > 2 || none && room.themes > 0 {
        first.extend(meaning(record));
    }
    let behind_title = all.first().and_then(|c| Some((c, rest(c, BEHIND)?)));
    let behind_title = behind_title.map(|(c, rest)| record.own_words(&rest, evidence(c)));
    let risk = if none { with::at_risk(record) } else { Vec::new() };
    let moved = if none { moved_away(record) } else { None };
    let quote = record
        .on_the_wall(&all, room.themes > FEW)
        .filter(|_| room.names > 2 && !both_sides && risk.is_empty());
    let of_title = |s: &&Statement| all.first().is_some_and(|c| c.evidence.contains(&s.id));
    if let Some(said) = quote.filter(of_title) {
        // Right below the title that it bears.
        paragraph(blocks, behind_title.into_iter().collect());
        blocks.push(Block::Quote(record.quote(said)));
        paragraph(blocks, first);
    } else {
        paragraph(blocks, behind_title.into_iter().chain(first).collect());
    }
    beside(
        record,
        beside_title(all.get(1..).unwrap_or_default(), room.themes),
        blocks,
    );
    let mut counts = who_counts(record, none);
    counts.extend(moved);
    counts.extend(risk);
    counts.extend(lived);
    if none && room.themes > 2 {
        counts.extend(with::missing_in_words(record));
    } else {
        counts.extend(with::wished_in_short(record));
    }
    if !counts.is_empty() {
        blocks.push(heading(1, say!(words, "wall-counts")));
        paragraph(blocks, counts);
    }
    foot(record, quote.filter(|s| !of_title(s)), blocks);
}

/// Adds the conclusions that the page for the wall tells beside its title.
fn beside(record: &SectionSource<'_>, rest: &[&Conclusion], blocks: &mut Vec<Block>) {
    if rest.is_empty() {
        return;
    }
    blocks.push(heading(1, say!(record.words, "wall-conclusions")));
    let point = |c: &&Conclusion| Point {
        sentences: vec![record.own_words(&whole(c), evidence(c))],
        ..Point::default()
    };
    list(blocks, false, rest.iter().map(point).collect());
}

/// Returns about which partners most was said, where no conclusion tells it, and who counts for everyone outside the school.
fn who_counts(record: &SectionSource<'_>, none: bool) -> Vec<Sentence> {
    let spoken = with::most_spoken_of(record).filter(|_| none && record.choice.plan.names > LEAST_NAMES);
    spoken.into_iter().chain(everyone(record).into_iter().take(1)).collect()
}

/// Returns that a partner whom everyone finds important stands farther away than it did, the weightiest one.
fn moved_away(record: &SectionSource<'_>) -> Option<Sentence> {
    let ring = |id: &Option<Id>| id.as_ref().and_then(|id| record.deck.map.ring(id));
    let such = record.such(|p| p.status == Status::Now && with::for_everyone(record.session, p) && !p.distance.assumed);
    record.heaviest(&such).into_iter().find_map(|partner| {
        let ((was, from), (is, to)) = ring(&partner.distance.was).zip(ring(&partner.distance.ring))?;
        let (from, to) = (from.title.to_lowercase(), to.title.to_lowercase());
        let name = record.name(partner);
        let n = record.verb(&[partner]);
        let text = say!(record.words, "wall-farther", n = n, name = name, from = from, to = to);
        (is > was).then(|| sentence(text, vec![partner.id.clone()]))
    })
}

/// Partners that a sentence of the page for the wall names where it is cut most; then it does not tell about whom most was said.
const LEAST_NAMES: usize = 2;

/// Words and number of the conclusions beside the title of the page for the wall, where there is room; and their number where there is little.
const BESIDE: (usize, usize) = (45, 4);
const FEW: usize = 2;

/// Returns the conclusions that the page for the wall tells beside its title: several short ones, or two.
fn beside_title<'c, 'a>(rest: &'c [&'a Conclusion], room: usize) -> &'c [&'a Conclusion] {
    let many = if room > FEW {
        within(rest, BESIDE.0).len().clamp(FEW, BESIDE.1)
    } else {
        // Conclusions stand before anything that is counted.
        room.max(1)
    };
    rest.get(..many.min(rest.len())).unwrap_or_default()
}

/// Words behind the heading of a conclusion up to which the page for the wall tells it whole.
const BEHIND: usize = 25;

/// Returns a conclusion as the wall tells it: whole, unless a list of words and notes stands behind its claim.
fn whole(conclusion: &Conclusion) -> String {
    match rest(conclusion, BEHIND) {
        Some(rest) => format!("{} {rest}", prose::full(&headline(conclusion))),
        None => headline(conclusion),
    }
}

/// Words that an image has at most on the page for the wall.
const IMAGE: usize = 12;

fn foot(record: &SectionSource<'_>, said: Option<&Statement>, blocks: &mut Vec<Block>) {
    let short =
        |image: &&Image| image.image.split_whitespace().count() <= IMAGE && !said.is_some_and(|s| names(s, image));
    let images = super::ending::telling_images(record).into_iter().filter(short);
    // Beside conclusions there is room for another image where it says otherwise.
    let second = accepted(record).is_empty() || super::ending::sees_otherwise(record);
    // Behind an image it would read as what the image means.
    if let Some(statement) = said {
        // Below sentences about others it says whom it is about.
        let whom = record.about_whom(statement);
        let mut quote = record.quote(statement);
        quote.led = whom.is_some();
        paragraph(blocks, whom.into_iter().collect());
        blocks.push(Block::Quote(quote));
    }
    blocks.push(heading(1, say!(record.words, "wall-foot")));
    paragraph(
        blocks,
        images
            .take(if second { TOLD } else { 1 })
            .map(|image| seen(record, image))
            .collect(),
    );
    // How much was left out is told where fewer read it: in a staff room it gives somebody away.
    let questions = sentence(say!(record.words, "wall-questions"), vec![]);
    paragraph(blocks, vec![questions]);
}

/// Returns whether words name an image: it is not told below them again.
fn names(said: &Statement, image: &Image) -> bool {
    spaced(&said.text).contains(&spaced(&image.image))
}
