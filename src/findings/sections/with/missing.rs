//! Who or what is missing: the one place that tells it. What a gap says of a partner that is wished for is not said again.

use super::gaps::{is_named, lacks, tells_of};
use super::wanted::{Wisher, by_wisher, is_only_noted, wisher, would_like};
use crate::findings::choosing::place::Home;
use crate::findings::language::clause::{is_clause, spaced};
use crate::findings::language::headword::{contrasts, named};
use crate::findings::language::noted::in_marks;
use crate::findings::language::prose::{self, open, sentence};
use crate::findings::sections::ending::accepted;
use crate::findings::sections::said::Under;
use crate::findings::statements::bearers::Bearer;
use crate::findings::{Block, SectionSource, Sentence, heading, paragraph};
use crate::say;
use crate::session::{Gap, GapKind, Partner, Status};

/// Adds the part on what is missing; `domains` are the sentences on domains that hold only wishes.
pub(super) fn write(record: &SectionSource<'_>, domains: Vec<Sentence>, blocks: &mut Vec<Block>) {
    let words = record.words;
    let gaps = &record.session.gaps;
    let wished = wished(record);
    blocks.push(heading(2, say!(words, "report-absent")));
    if gaps.is_empty() && wished.is_empty() && record.printed(&[Home::Absent]).is_empty() {
        paragraph(blocks, vec![open(say!(words, "absent-nothing"))]);
    }
    let (told, left) = told_and_left(record);
    let first_alone = told.is_empty() && record.is_short();
    let number = left.len();
    let (mut sentences, quoted) = tell(record, &told, &wished, blocks);
    // What the beginning told, in its words or as somebody wished for, is not left.
    if number > 0 {
        let (n, number) = (number, prose::number(words, number));
        let text = match (first_alone, named_gaps(record, &left)) {
            (true, Some(what)) => say!(words, "absent-more-named", what = what),
            (true, None) => say!(words, "absent-more-first", n = n, number = number),
            (false, _) => say!(words, "absent-more", n = n, number = number),
        };
        sentences.push(sentence(text, left.iter().map(|gap| gap.id.clone()).collect()));
    }
    sentences.extend(unsaid(record, &wished));
    sentences.extend(domains);
    paragraph(blocks, sentences);
    let new = wished.iter().filter(|p| !quoted.iter().any(|q| q.id == p.id));
    let homes: Vec<Home> = new.map(|p| Home::Partner(p.id.clone())).collect();
    record.say_all(&homes, &Under::Partners, blocks);
    record.say_all(&[Home::Absent], &Under::Partners, blocks);
    // What the beginning of a short report told has no part of its own.
    if matches!(blocks.last(), Some(Block::Heading { .. })) {
        blocks.pop();
    }
}

/// Adds gaps with the words that belong to them; returns the sentences that no words stand below yet, and whom the words are about.
fn tell<'p>(
    record: &SectionSource<'_>,
    gaps: &[&Gap],
    wished: &[&'p Partner],
    blocks: &mut Vec<Block>,
) -> (Vec<Sentence>, Vec<&'p Partner>) {
    let mut sentences = Vec::new();
    let mut quoted: Vec<&'p Partner> = Vec::new();
    let others = record.is_short() && !told_at_first(record).is_empty();
    for gap in gaps {
        let mut evidence = vec![gap.id.clone()];
        evidence.extend(gap.about.iter().chain(&gap.evidence).cloned());
        sentences.extend(record.noted_gap(gap.kind, &prose::one_line(&gap.text), &evidence, others));
        // What was said of whom it tells stands with it.
        let new = |p: &Partner, quoted: &[&Partner]| !quoted.iter().any(|q| q.id == p.id);
        let of_it = wished.iter().copied();
        let of_it: Vec<&Partner> = of_it.filter(|p| tells_of(record, gap, p) && new(p, &quoted)).collect();
        let homes: Vec<Home> = [Home::Gap(gap.id.clone())]
            .into_iter()
            .chain(of_it.iter().map(|p| Home::Partner(p.id.clone())))
            .collect();
        if !record.is_short() {
            sentences.extend(of_it.iter().filter_map(|p| noted_beside(record, gap, p)));
        }
        quoted.extend(of_it);
        if !record.printed(&homes).is_empty() {
            paragraph(blocks, std::mem::take(&mut sentences));
            record.say_all(&homes, &Under::Claim, blocks);
        }
    }
    (sentences, quoted)
}

/// Letters from which on a word carries meaning, and how many of ten such words of a note a gap holds at most where the note says more.
const MEANING: usize = 5;
const SAID: usize = 5;
/// Such words from which on a note says something.
const TELLING: usize = 3;

/// Returns what is noted of somebody who is wished for beside the gap that tells of it, where it says more.
fn noted_beside(record: &SectionSource<'_>, gap: &Gap, partner: &Partner) -> Option<Sentence> {
    let note = prose::one_line(partner.note.as_ref()?);
    let (told, noted) = (spaced(&gap.text), spaced(&note));
    let long: Vec<&str> = noted
        .split_whitespace()
        .filter(|word| word.chars().count() >= MEANING)
        .collect();
    let again = long.iter().filter(|word| told.contains(&format!(" {word} "))).count();
    (long.len() >= TELLING && again * 10 < long.len() * SAID).then(|| super::remark(record, partner, &note))
}

/// Gaps that a short report names where it tells no others.
const NAMED: usize = 2;

/// Returns the few short gaps that are left, as they were noted.
fn named_gaps(record: &SectionSource<'_>, gaps: &[&Gap]) -> Option<String> {
    let whole = |gap: &Gap| asks(gap) || is_clause(named(&gap.text), record.own);
    let noted = |gap: &&Gap| match whole(gap) {
        true => in_marks(&prose::lower(&prose::one_line(&gap.text))),
        false => fragment(record, gap),
    };
    let all: Vec<String> = gaps.iter().map(noted).collect();
    (gaps.len() <= NAMED && gaps.iter().all(is_short)).then(|| row_of_gaps(record, &all))
}

/// Returns the gaps that the length tells, and those of the others that the beginning did not tell, in its words or as somebody wished for. A short
/// report tells a gap of which it quotes words, others as far as there is room, and none a second time.
fn told_and_left<'a>(record: &SectionSource<'a>) -> (Vec<&'a Gap>, Vec<&'a Gap>) {
    let most = record.choice.plan.themes;
    let (new, first) = (new_gaps(record), told_at_first(record));
    let is_in = |gaps: &[&Gap], gap: &Gap| gaps.iter().any(|known| known.id == gap.id);
    let quoted = |gap: &Gap| !record.printed(&[Home::Gap(gap.id.clone())]).is_empty();
    let is_told = |at: usize, gap: &Gap| match (record.is_short(), accepted(record).is_empty()) {
        (true, true) => (at < most && is_in(&new, gap) || quoted(gap)) && !is_in(&first, gap),
        (true, false) => at < most || quoted(gap),
        (false, _) => at < most,
    };
    let (mut told, mut left) = (Vec::new(), Vec::new());
    for (at, gap) in ordered(record).into_iter().enumerate() {
        if is_told(at, gap) {
            told.push(gap);
        } else if is_in(&new, gap) && !is_in(&first, gap) {
            left.push(gap);
        }
    }
    (told, left)
}

/// Returns the gaps: partners, roles, means, then others; in each those that rest on most.
fn ordered<'a>(record: &SectionSource<'a>) -> Vec<&'a Gap> {
    let mut gaps: Vec<&Gap> = record.session.gaps.iter().collect();
    gaps.sort_by_key(|gap| {
        let kind = [GapKind::Partner, GapKind::Role, GapKind::Means, GapKind::Other];
        let rests = gap.evidence.len() + gap.about.len();
        let at = kind.iter().position(|kind| *kind == gap.kind);
        (at, std::cmp::Reverse(rests), gap.text.as_str(), &gap.id)
    });
    gaps
}

fn wished<'a>(record: &SectionSource<'a>) -> Vec<&'a Partner> {
    record.heaviest(&record.such(|p| p.status == Status::Wished))
}

/// Returns the partners wished for of which no gap tells, with the remark of the weightiest.
fn unsaid(record: &SectionSource<'_>, wished: &[&Partner]) -> Vec<Sentence> {
    let told = |p: &&Partner| record.session.gaps.iter().any(|gap| tells_of(record, gap, p));
    let new: Vec<&Partner> = wished.iter().copied().filter(|p| !told(p)).collect();
    let plan = record.choice.plan;
    let (wanted, absent) = by_wisher(record, &new);
    let wanted = wanted
        .iter()
        .filter_map(|(who, theirs)| record.about(theirs, |_, names| would_like(record, who, theirs, &names)));
    let absent = record.about(&absent, |n, names| not_there(record, n, &names));
    let named = wanted.chain(absent);
    let noted = new
        .iter()
        .filter_map(|p| p.note.as_ref().map(|note| (*p, prose::one_line(note))));
    let most = plan.notes.min(3);
    let notes = noted
        .enumerate()
        .filter(|(at, (p, _))| *at < most || record.choice.more.contains(&p.id))
        .map(|(_, (p, note))| super::remark(record, p, &note));
    named.chain(notes).collect()
}

/// Words up to which a gap is told in short as it was noted.
const SHORT_GAP: usize = 14;
/// And of one that names what somebody wishes for, which is not named again.
const SHORT_WISH: usize = 16;

/// Returns what is missing: the two gaps that rest on most, in the words they were noted in where these are short, then whom the group would like to
/// work with. A gap about somebody who is wished for says the same again, unless it names what is not there yet: *a course for brothers*. A
/// number of others says nothing where one was told.
pub(in crate::findings) fn missing_in_words(record: &SectionSource<'_>) -> Vec<Sentence> {
    let (new, first) = (new_gaps(record), first_gaps(record));
    let mut told = lacking(record, &first);
    let in_gap = |p: &Partner| first.iter().any(|gap| names_wished(record, gap, p));
    let wished: Vec<&Partner> = wished(record).into_iter().filter(|p| !in_gap(p)).collect();
    told.extend(wished_for(record, &wished));
    match told.is_empty() {
        true => number_of(record, &new).into_iter().collect(),
        false => told,
    }
}

/// Returns the gaps that the beginning tells in their words.
fn told_at_first<'a>(record: &SectionSource<'a>) -> Vec<&'a Gap> {
    if !accepted(record).is_empty() {
        return Vec::new();
    }
    first_gaps(record)
}

/// Returns the gaps that the beginning tells where no conclusion is accepted yet.
fn first_gaps<'a>(record: &SectionSource<'a>) -> Vec<&'a Gap> {
    let wished = wished(record);
    let names = |gap: &Gap| wished.iter().any(|p| names_wished(record, gap, p));
    let new = new_gaps(record);
    let is_new = |gap: &Gap| is_short(&gap) && new.iter().any(|known| known.id == gap.id);
    let told = ordered(record).into_iter().filter(|gap| is_new(gap) || names(gap));
    told.take(2).collect()
}

/// Returns whether a short gap names somebody or something that the group wishes for, as one that is not there: *a course in signing*.
fn names_wished(record: &SectionSource<'_>, gap: &Gap, partner: &Partner) -> bool {
    gap.text.split_whitespace().count() <= SHORT_WISH
        && !asks(gap)
        && tells_of(record, gap, partner)
        && lacks(record, gap, partner)
        && is_named(gap, partner)
        && wisher(record, partner) == Some(Wisher::Group)
}

fn is_short(gap: &&Gap) -> bool {
    gap.text.split_whitespace().count() <= SHORT_GAP
}

/// Returns the first two gaps that are short enough to be told in the words they were noted in.
fn short_gaps<'a>(gaps: &[&'a Gap]) -> Vec<&'a Gap> {
    gaps.iter().copied().filter(is_short).take(2).collect()
}

/// Returns in one sentence whom the group would like to work with, else the gap that rests on most.
pub(in crate::findings) fn wished_in_short(record: &SectionSource<'_>) -> Option<Sentence> {
    let new = new_gaps(record);
    let first = || lacking(record, short_gaps(&new).get(..1)?).into_iter().next();
    wished_for(record, &wished(record))
        .or_else(first)
        .or_else(|| number_of(record, &new))
}

/// Returns the gaps that are no one who is wished for: of several that tell of one partner the first is that partner, so that each thing that is
/// missing is counted once.
fn new_gaps<'a>(record: &SectionSource<'a>) -> Vec<&'a Gap> {
    let mut gaps = ordered(record);
    for partner in wished(record) {
        if let Some(at) = gaps.iter().position(|gap| tells_of(record, gap, partner)) {
            gaps.remove(at);
        }
    }
    gaps
}

/// Returns the sentence that names who is not there; names that end in the verb of the sentence, *who have stopped*, stand behind it.
pub(in crate::findings) fn not_there(record: &SectionSource<'_>, n: usize, names: &str) -> String {
    if names.ends_with(" zijn") || names.ends_with(" are") {
        return say!(record.words, "absent-named-last", names = names);
    }
    say!(record.words, "absent-named", n = n, names = names)
}

/// Returns what is lacking: fragments in one sentence, and apart from them what was noted as a sentence or a question, each as it stands.
fn lacking(record: &SectionSource<'_>, told: &[&Gap]) -> Vec<Sentence> {
    let whole = |gap: &&&Gap| asks(gap) || is_clause(named(&gap.text), record.own);
    let (clauses, fragments): (Vec<&Gap>, Vec<&Gap>) = told.iter().partition(whole);
    let noted: Vec<String> = fragments.iter().map(|gap| fragment(record, gap)).collect();
    let what = row_of_gaps(record, &noted);
    let ids = fragments.iter().map(|gap| gap.id.clone()).collect();
    let named = (!fragments.is_empty()).then(|| sentence(of_whom(record, &fragments, &what), ids));
    let clause = |(at, gap): (usize, &&Gap)| {
        let what = prose::bare(&prose::one_line(&gap.text));
        if let Some(text) = of_one(record, gap, &what) {
            return sentence(text, vec![gap.id.clone()]);
        }
        let first = at == 0 && fragments.is_empty();
        let lead = match (asks(gap), first) {
            (true, true) => "lacking-asks",
            (true, false) => "lacking-asks-2",
            (false, true) => "lacking-noted",
            (false, false) => "lacking-noted-2",
        };
        sentence(format!("{}: ‘{what}’", record.words.get(lead)), vec![gap.id.clone()])
    };
    named
        .into_iter()
        .chain(clauses.iter().enumerate().map(clause))
        .collect()
}

/// Returns what is lacked: by the group, or by nobody in particular where some of it rests on the words of one person alone.
fn of_whom(record: &SectionSource<'_>, gaps: &[&Gap], what: &str) -> String {
    let of_one = |gap: &&Gap| matches!(record.bearer(&gap.evidence), Bearer::One(_));
    match gaps.iter().any(of_one) {
        true => say!(record.words, "short-lacking-all", what = what),
        false => say!(record.words, "short-lacking", what = what),
    }
}

/// Returns a gap that is a sentence as that of the one person whose words it rests on, where others answer them; and that others deny it where
/// they do.
fn of_one(record: &SectionSource<'_>, gap: &Gap, what: &str) -> Option<String> {
    let words = record.words;
    let denied = record.is_denied(&gap.evidence);
    let lead = match record.bearer(&gap.evidence) {
        Bearer::One(who) if !asks(gap) && (denied || record.is_answered(&gap.evidence)) => {
            say!(words, "lacking-said", who = who)
        }
        Bearer::Group | Bearer::Several if denied => words.get("lacking-noted"),
        _ => return None,
    };
    let told = format!("{lead}: ‘{what}’");
    Some(match denied {
        true => format!("{told}; {}", words.get("lacking-doubted")),
        false => told,
    })
}

/// Words that begin a part of a gap, and those that join two in a longer one: what follows it would belong to that part.
const PARTS: &str = "die dat waar waarop waarin waarvoor waarmee als wanneer zodat who that which where when while";
const JOINING: &str = "en of and or";
const LONGER: usize = 5;

/// Returns gaps in a row, kept apart by semicolons where one of them has parts of its own.
fn row_of_gaps(record: &SectionSource<'_>, gaps: &[String]) -> String {
    let is_in = |words: &str, word: &str| words.split(' ').any(|known| known == word);
    let has_parts = |gap: &String| {
        let said = spaced(gap);
        let longer = said.split_whitespace().count() >= LONGER;
        let mut words = said.split_whitespace();
        words.any(|word| is_in(PARTS, word) || longer && is_in(JOINING, word))
    };
    match gaps.iter().any(has_parts) {
        true => prose::parted_row(record.words, gaps),
        false => prose::row(record.words, gaps),
    }
}

fn asks(gap: &Gap) -> bool {
    gap.text.trim_end().ends_with('?')
}

/// Returns a fragment as it goes on behind a colon, with what there is enough of in brackets; words of another language stay apart.
fn fragment(record: &SectionSource<'_>, gap: &Gap) -> String {
    let whole = prose::bare(&prose::one_line(&gap.text));
    if record.foreign().is_some() || contrasts(&whole) {
        return in_marks(&prose::lower(&whole));
    }
    match whole.split_once(';') {
        Some((what, more)) if !whole.contains(['(', ')', ':', '.', '!', '?']) && !more.contains(';') => {
            format!("{} ({})", prose::lower(what.trim()), more.trim())
        }
        _ => prose::lower(&prose::bare(named(&gap.text))),
    }
}

/// Returns whom the group would like to work with, and who else is missing.
fn wished_for(record: &SectionSource<'_>, wished: &[&Partner]) -> Option<Sentence> {
    let (wanted, absent) = by_wisher(record, wished);
    let (noted, absent): (Vec<&Partner>, Vec<&Partner>) = absent.iter().partition(|p| is_only_noted(record, p));
    let names = |partners: &[&Partner]| record.named(partners, 3);
    let wanted = wanted
        .iter()
        .map(|(who, theirs)| would_like(record, who, theirs, &names(theirs).0));
    let mut parts: Vec<String> = wanted.collect();
    if !absent.is_empty() {
        let (names, many) = names(&absent);
        let n = if many { 2 } else { 1 };
        parts.push(say!(record.words, "absent-lacking", n = n, names = names));
    }
    if !noted.is_empty() {
        parts.push(say!(record.words, "absent-noted", names = names(&noted).0));
    }
    for part in parts.iter_mut().skip(1) {
        *part = prose::lower(part);
    }
    (!parts.is_empty()).then(|| sentence(parts.join("; "), prose::ids(wished)))
}

/// Returns how many gaps there are, where nothing else is told of what is missing.
fn number_of(record: &SectionSource<'_>, gaps: &[&Gap]) -> Option<Sentence> {
    let (n, number) = (gaps.len(), prose::number(record.words, gaps.len()));
    let ids = gaps.iter().map(|gap| gap.id.clone()).collect();
    (n > 0).then(|| sentence(say!(record.words, "short-gaps", n = n, number = number), ids))
}
