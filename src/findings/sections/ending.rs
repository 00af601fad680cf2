//! The end of what the talk gave: the school's own conclusions with what they rest on, the image of the map, and how the group found the method.
//!
//! Only conclusions that a person accepted or wrote are printed; a dropped proposal never is.

mod image;
mod rests;

use super::said::Under;
use crate::deck::ClosingPlace;
use crate::findings::choosing::place::Home;
use crate::findings::language::prose::{self, sentence};
use crate::findings::{Block, SectionSource, Sentence, heading, paragraph};
use crate::say;
use crate::session::{Conclusion, Statement, Voice};
use crate::text::Id;
use crate::text::sentences::{ends_at, sentences};
pub(in crate::findings) use rests::evidence;
use rests::rests_on;

pub(in crate::findings) use image::{TOLD, seen, sees_otherwise, telling_images};

/// Words of conclusions that the beginning holds; the first always stands there.
pub(in crate::findings) const CONCLUSIONS: usize = 150;

/// Words up to which a conclusion stands whole in a heading or a title.
const HEADING: usize = 25;

pub(in crate::findings) fn write(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    conclusions(record, blocks);
    image::image_section(record, blocks);
    back(record, blocks);
}

fn back(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let kinds = record.deck.closing_kinds_in(record.words.lang());
    for kind in kinds.iter().filter(|kind| kind.place == ClosingPlace::Method) {
        let home = [Home::Closing(kind.id.clone())];
        if record.printed(&home).is_empty() {
            continue;
        }
        blocks.push(heading(1, kind.heading.to_string()));
        record.say_all(&home, &Under::Partners, blocks);
    }
}

/// Returns the conclusions that people accepted or wrote, in their order.
pub(in crate::findings) fn accepted<'a>(record: &SectionSource<'a>) -> Vec<&'a Conclusion> {
    record.session.conclusions.iter().filter(|c| !c.dropped).collect()
}

/// Returns what a conclusion claims: its text without the words that somebody put between quotation marks behind it. They stand below it, once.
pub(in crate::findings) fn claim(conclusion: &Conclusion) -> String {
    let text = prose::one_line(&conclusion.text);
    let open = ['“', '"', '„'].iter().filter_map(|mark| text.find(*mark)).min();
    let before = open.and_then(|at| text.get(..at)).map(str::trim_end);
    let ends = |before: &&str| before.ends_with(['.', ':', ';', '!', '?']) && before.split_whitespace().count() > 2;
    match before.filter(ends) {
        Some(claim) => prose::full(claim.trim_end_matches([':', ';'])),
        None => text,
    }
}

/// Words up to which a claim needs the words it rests on, and how long those may be at the beginning.
const SHORT: (usize, usize) = (14, 30);

/// Words at the beginning of what answers something that was said before, folded.
const ANSWERING: &str = "maar en want ook ja nee neen toch langs anderzijds but and yes no still";

/// Returns whether words answer others. *Die* and *they* may mean the partner of the claim.
fn answers(text: &str) -> bool {
    let folded = crate::text::fold(text);
    let first = folded
        .split(|c: char| !c.is_alphanumeric())
        .find(|word| !word.is_empty());
    first.is_none_or(|first| ANSWERING.split(' ').any(|word| word == first))
}

/// Returns the words that stand with a short claim at the beginning of a report: *the experiences are mixed* says nothing alone. What answers
/// others or is answered stands there with all of its exchange, or not at all.
pub(in crate::findings) fn in_short<'a>(record: &SectionSource<'a>, conclusion: &Conclusion) -> Vec<&'a Statement> {
    let says_little = conclusion.rule.is_some() && claim(conclusion).split_whitespace().count() <= SHORT.0;
    if !says_little {
        return Vec::new();
    }
    let mut here = record.printed(&[Home::Conclusion(conclusion.id.clone())]);
    here.sort_by_key(|s| record.order.get(&s.id));
    let Some(first) = here.first() else {
        return Vec::new();
    };
    let whole = record.exchanges.with(&first.id);
    let all = here.iter().filter(|s| whole.contains(&s.id)).count() == whole.len();
    here.retain(|s| whole.contains(&s.id));
    let words: usize = here
        .iter()
        .map(|s| crate::findings::choosing::weight::printed_words(s))
        .sum();
    let fits = words <= SHORT.1 * whole.len().min(2) && here.iter().all(|s| s.voice == Voice::Verbatim);
    let begins = here.first().is_some_and(|s| !answers(&s.text));
    if all && fits && begins { here } else { Vec::new() }
}

/// Returns a conclusion as a heading: whole where it is short, else up to where it can end.
pub(in crate::findings) fn headline(conclusion: &Conclusion) -> String {
    let text = claim(conclusion);
    let fits = |part: &str| part.split_whitespace().count() <= HEADING;
    let whole = prose::bare(&text);
    let ends = |may_end: &dyn Fn(usize, char) -> bool| {
        let cuts = text.char_indices().filter(|(at, mark)| may_end(*at, *mark));
        let mut parts = cuts
            .filter_map(|(at, _)| text.get(..at))
            .filter(|part| fits(part) && part.split_whitespace().count() > 4 && !is_open(part));
        parts.next_back().map(str::to_owned)
    };
    if fits(&whole) && sentences(&whole).nth(1).is_none() {
        return prose::capital(text.trim_end_matches('.'));
    }
    let goes_on = |at: usize, mark: char| {
        text.get(at + mark.len_utf8()..)
            .is_some_and(|rest| rest.starts_with(' '))
    };
    // A sentence that stands whole reads better than a longer part that ends in one.
    let short = ends(&|at, mark| goes_on(at, mark) && ends_at(&text, at, mark))
        .or_else(|| ends(&|at, mark| goes_on(at, mark) && matches!(mark, ';' | ':')))
        .or_else(|| ends(&|at, mark| goes_on(at, mark) && mark == ','))
        .unwrap_or_else(|| {
            let words: Vec<&str> = text.split_whitespace().take(HEADING).collect();
            format!("{} …", words.join(" "))
        });
    prose::capital(&short)
}

/// Returns whether a bracket or a quotation mark of a text is still open at its end.
fn is_open(part: &str) -> bool {
    let behind = |open: char, close: char| part.rfind(open) > part.rfind(close);
    behind('(', ')') || behind('“', '”') || behind('‘', '’')
}

/// Returns what a conclusion says behind the part that stands as its heading, where that is no more than so many words.
pub(in crate::findings) fn rest(conclusion: &Conclusion, most: usize) -> Option<String> {
    let text = claim(conclusion);
    let rest = text
        .get(headline(conclusion).len()..)
        .filter(|rest| rest.starts_with(['.', '!', '?']))?;
    let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '‘' && c != '“');
    let words = rest.split_whitespace().count();
    (words > 0 && words <= most).then(|| prose::full(rest))
}

/// Adds the conclusions, each under a heading of its own with what it rests on and its quote.
fn conclusions(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let printed = accepted(record);
    if printed.is_empty() {
        return;
    }
    blocks.push(heading(1, say!(record.words, "report-conclusions")));
    let short = told_first(&printed);
    // On two pages those that do not stand whole at the beginning are told by their heading, the first of them.
    let told = if record.is_short() {
        printed.len().min(short + record.choice.plan.themes)
    } else {
        printed.len()
    };
    let mut untold = printed.len() - told;
    for (at, conclusion) in printed.iter().enumerate().take(told) {
        let whole = at < short;
        if !one(record, conclusion, whole, blocks) {
            untold += usize::from(!whole);
        }
    }
    if !record.is_short() {
        rests_nothing(record, printed.get(..told).unwrap_or_default(), blocks);
    }
    if untold > 0 {
        let number = prose::number(record.words, untold);
        let text = say!(record.words, "conclusions-more", n = untold, number = number);
        paragraph(blocks, vec![sentence(text, vec![])]);
    }
    if matches!(blocks.last(), Some(Block::Heading { level: 1, .. })) {
        blocks.pop();
    }
}

/// Adds one conclusion, `whole` where it stands whole at the beginning; returns whether there was anything to add.
fn one(record: &SectionSource<'_>, conclusion: &Conclusion, whole: bool, blocks: &mut Vec<Block>) -> bool {
    let sentences = behind_heading(record, conclusion, whole);
    let home = [Home::Conclusion(conclusion.id.clone())];
    let first = if whole {
        in_short(record, conclusion)
    } else {
        Vec::new()
    };
    let above = |s: &Statement| first.iter().any(|first| first.id == s.id);
    if sentences.is_empty() && record.printed(&home).iter().all(|s| above(s)) {
        return false;
    }
    blocks.push(heading(2, headline(conclusion)));
    paragraph(blocks, sentences);
    record.say_new(&home, &Under::Claim, above, blocks);
    true
}

/// Returns what stands below the heading of a conclusion, `whole` where it stands whole at the beginning of the report.
fn behind_heading(record: &SectionSource<'_>, conclusion: &Conclusion, whole: bool) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    match (whole, record.is_short()) {
        // On two pages it comes back for its quote only.
        (true, true) => return sentences,
        (false, true) => {}
        // It comes back by its heading, with the words that somebody put behind it.
        (true, false) => {
            let rest = rest(conclusion, HEADING);
            sentences.extend(rest.map(|rest| record.own_words(&rest, vec![conclusion.id.clone()])));
        }
        // What its heading says in whole sentences is not said again.
        (false, false) => {
            let claim = claim(conclusion);
            let more = prose::bare(&claim) != prose::bare(&headline(conclusion));
            let told = rest(conclusion, usize::MAX).unwrap_or(claim);
            sentences.extend(more.then(|| record.own_words(&told, evidence(conclusion))));
        }
    }
    sentences.extend(rests_on(record, conclusion));
    if !record.is_short() {
        sentences.extend(measures(record, conclusion));
    }
    sentences
}

/// Adds how many conclusions rest on nothing that was noted.
fn rests_nothing(record: &SectionSource<'_>, told: &[&Conclusion], blocks: &mut Vec<Block>) {
    let bare = told.iter().filter(|c| c.evidence.is_empty() && c.measures.is_empty());
    let bare: Vec<Id> = bare.map(|c| c.id.clone()).collect();
    if bare.is_empty() {
        return;
    }
    let (n, number) = (bare.len(), prose::number(record.words, bare.len()));
    let text = say!(record.words, "rests-nothing", n = n, number = number);
    paragraph(blocks, vec![sentence(text, bare)]);
}

/// Returns the figures that a conclusion rests on.
fn measures(record: &SectionSource<'_>, conclusion: &Conclusion) -> Option<Sentence> {
    // How many statements it rests on was just said.
    let counts = |m: &&crate::text::Line| {
        let second = m.split_whitespace().nth(1).unwrap_or_default();
        !["uitspra", "statement"].iter().any(|begin| second.starts_with(begin))
    };
    let parts: Vec<String> = conclusion
        .measures
        .iter()
        .filter(counts)
        .map(|m| prose::bare(m))
        .collect();
    (!parts.is_empty()).then(|| {
        sentence(
            say!(record.words, "rests-figures", parts = parts.join("; ")),
            vec![conclusion.id.clone()],
        )
    })
}

/// Returns the first conclusions that together have so many words; one at least.
pub(in crate::findings) fn within<'c, 'a>(all: &'c [&'a Conclusion], most: usize) -> &'c [&'a Conclusion] {
    let mut sum = 0;
    let fits = |c: &&&Conclusion| {
        sum += claim(c).split_whitespace().count();
        sum <= most
    };
    let n = all.iter().take_while(fits).count().max(1).min(all.len());
    all.get(..n).unwrap_or_default()
}

/// Returns how many conclusions stand whole at the beginning.
pub(in crate::findings) fn told_first(all: &[&Conclusion]) -> usize {
    within(all, CONCLUSIONS).len()
}
