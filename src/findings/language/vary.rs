//! Sentences of one kind in different words: no section of a report begins a sentence in the same words more than twice, where there are others.
//!
//! A sentence of a kind that recurs carries the forms it may have. Once the parts of a report stand, each takes the form that its section used
//! least; several in a row that each name a partner and a remark become one sentence. Never changes what is told, only its frame.

use std::collections::{HashMap, HashSet};

pub(in crate::findings) use super::frame::SentenceForm;
use super::frame::SentenceForms;
use super::prose;
use crate::findings::SectionSource;
use crate::findings::report::{Block, Sentence};
use crate::text::Id;

/// How often a section begins a sentence in the same words.
const OFTEN: usize = 2;
/// Sentences that become one.
const JOINED: usize = 3;
/// Words up to which several become one.
const LONG: usize = 48;

impl SentenceForm {
    /// Returns a form that is known by these words.
    pub(in crate::findings) fn new(begins: impl Into<String>, text: String) -> Self {
        Self {
            begins: begins.into(),
            text,
            more: None,
        }
    }

    /// Returns the form with its text behind another of the same form, where what it tells can stand there.
    pub(in crate::findings) fn joined(self, more: String, told: &str) -> Self {
        let joins = !prose::bare(told).contains(['.', ';', ':', '!', '?']);
        Self {
            more: joins.then_some(more),
            ..self
        }
    }
}

/// Returns a sentence that may have any of these forms, which take turns.
pub(in crate::findings) fn varied(kind: &'static str, forms: Vec<SentenceForm>, evidence: Vec<Id>) -> Sentence {
    framed(kind, forms, false, evidence)
}

/// Returns a sentence that may have any of these forms; one that stands before another is the better one.
pub(in crate::findings) fn preferred(kind: &'static str, forms: Vec<SentenceForm>, evidence: Vec<Id>) -> Sentence {
    framed(kind, forms, true, evidence)
}

fn framed(kind: &'static str, forms: Vec<SentenceForm>, best_first: bool, evidence: Vec<Id>) -> Sentence {
    let text = forms.first().map(|form| form.text.clone()).unwrap_or_default();
    Sentence {
        frame: Some(Box::new(SentenceForms {
            kind,
            forms,
            best_first,
        })),
        ..prose::sentence(text, evidence)
    }
}

/// What was used so far: beginnings in the section, whole sentences in the report.
#[derive(Default)]
struct UsedWords {
    begins: HashMap<String, usize>,
    said: HashSet<String>,
}

/// Gives every sentence its form.
pub(in crate::findings) fn vary(record: &SectionSource<'_>, blocks: &mut [Block]) {
    if record.measuring.get() {
        return longest(blocks);
    }
    let mut used = UsedWords::default();
    for section in sections(blocks) {
        used.begins.clear();
        let joins = crowded(section);
        for block in section.iter_mut() {
            let Block::Paragraph { sentences } = block else {
                continue;
            };
            let runs = runs(std::mem::take(sentences), &joins);
            *sentences = runs.into_iter().map(|run| used.told(record, run)).collect();
        }
    }
}

/// Returns the parts between headings.
fn sections(blocks: &mut [Block]) -> impl Iterator<Item = &mut [Block]> {
    blocks.split_mut(|block| matches!(block, Block::Heading { .. }))
}

/// Gives every sentence its longest form: a report that is measured holds no fewer words than it may have.
fn longest(blocks: &mut [Block]) {
    for block in blocks {
        let Block::Paragraph { sentences } = block else {
            continue;
        };
        for sentence in sentences {
            let frame = sentence.frame.take();
            let forms = frame.iter().flat_map(|frame| &frame.forms);
            if let Some(form) = forms.max_by_key(|form| form.text.len()) {
                sentence.text = prose::full(&form.text);
            }
        }
    }
}

/// Returns the kinds of which a section has more sentences than it has forms for.
fn crowded(section: &[Block]) -> HashSet<&'static str> {
    let mut counts: HashMap<&'static str, (usize, usize)> = HashMap::new();
    let frames = section
        .iter()
        .flat_map(Block::sentences)
        .filter_map(|s| s.frame.as_ref());
    for frame in frames {
        let (n, forms) = counts.entry(frame.kind).or_default();
        (*n, *forms) = (*n + 1, frame.forms.len());
    }
    let many = counts.into_iter().filter(|(_, (n, forms))| *n > forms * OFTEN);
    many.map(|(kind, _)| kind).collect()
}

/// Returns the sentences of a paragraph, those together that become one: three in a row of a kind, two where the section has many.
fn runs(sentences: Vec<Sentence>, crowded: &HashSet<&'static str>) -> Vec<Vec<Sentence>> {
    let mut runs: Vec<Vec<Sentence>> = Vec::new();
    for sentence in sentences {
        match runs.last_mut() {
            Some(run) if follows(run, &sentence) => run.push(sentence),
            _ => runs.push(vec![sentence]),
        }
    }
    let enough = |run: &[Sentence]| {
        let kind = run.first().and_then(|s| s.frame.as_ref()).map(|frame| frame.kind);
        run.len() >= JOINED || kind.is_some_and(|kind| crowded.contains(kind))
    };
    let apart = |run: Vec<Sentence>| -> Vec<Vec<Sentence>> {
        if enough(&run) {
            vec![run]
        } else {
            run.into_iter().map(|sentence| vec![sentence]).collect()
        }
    };
    runs.into_iter().flat_map(apart).collect()
}

/// Returns whether a sentence may stand in one with those of a run.
fn follows(run: &[Sentence], sentence: &Sentence) -> bool {
    let joins = |s: &Sentence| {
        s.frame
            .as_ref()
            .filter(|f| f.forms.iter().all(|form| form.more.is_some()))
            .map(|f| f.kind)
    };
    let same = run.iter().all(|s| joins(s).is_some() && joins(s) == joins(sentence));
    let words = |s: &Sentence| s.text.split_whitespace().count();
    let all: usize = run.iter().map(words).sum::<usize>() + words(sentence);
    same && run.len() < JOINED && all <= LONG
}

impl UsedWords {
    /// Returns the sentences of a run as one, in the form that suits best here.
    fn told(&mut self, record: &SectionSource<'_>, run: Vec<Sentence>) -> Sentence {
        let forms: Vec<(Vec<SentenceForm>, bool)> = run
            .iter()
            .filter_map(|s| s.frame.as_ref().map(|f| (f.forms.clone(), f.best_first)))
            .collect();
        let mut run = run.into_iter();
        let Some(mut first) = run.next() else {
            return Sentence::default();
        };
        first.evidence.extend(run.flat_map(|s| s.evidence));
        first.frame = None;
        if let Some((own, best_first)) = forms.first() {
            let at = self.best(own, *best_first);
            let begins = own.get(at).map(|form| form.begins.clone()).unwrap_or_default();
            *self.begins.entry(begins).or_default() += 1;
            first.text = prose::full(&together(record, &forms, at));
        }
        self.said.insert(first.text.clone());
        first
    }

    /// Returns which form suits best: not said before, its beginning not used often here.
    fn best(&self, forms: &[SentenceForm], best_first: bool) -> usize {
        let key = |(at, form): &(usize, &SentenceForm)| {
            let used = self.begins.get(&form.begins).copied().unwrap_or(0);
            let often = if best_first { used / OFTEN } else { used };
            (self.said.contains(&prose::full(&form.text)), often, *at)
        };
        forms.iter().enumerate().min_by_key(key).map_or(0, |(at, _)| at)
    }
}

/// Returns what several tell in one form, as one sentence.
fn together(record: &SectionSource<'_>, all: &[(Vec<SentenceForm>, bool)], at: usize) -> String {
    let form = |forms: &'_ [SentenceForm]| forms.get(at).or(forms.first()).cloned().unwrap_or_default();
    let mut parts = all.iter().map(|(forms, _)| form(forms));
    let first = parts.next().unwrap_or_default();
    let mut texts: Vec<String> = std::iter::once(first.text)
        .chain(parts.filter_map(|form| form.more))
        .collect();
    match texts.pop() {
        Some(last) if !texts.is_empty() => {
            let heads: Vec<String> = texts.iter().map(|text| prose::bare(text)).collect();
            format!("{}; {} {last}", heads.join("; "), record.words.get("remark-and"))
        }
        Some(only) => only,
        None => String::new(),
    }
}

/// Fetches a text as `say!` does, by an id that one of several forms gives.
macro_rules! say_as {
    ($words:expr, $id:expr, $($name:ident = $value:expr),+ $(,)?) => {{
        let mut args = $crate::locale::FluentArgs::new();
        $(args.set(stringify!($name), $value);)+
        $words.get_with($id, &args)
    }};
}
pub(in crate::findings) use say_as;
