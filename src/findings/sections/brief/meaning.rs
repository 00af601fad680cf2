//! What the group means by learning together, in a note, in a sentence, or in the words of people.
//!
//! Words about a partner tell of that partner, not of what learning is.

use std::sync::LazyLock;

use crate::deck::ReportPart;
use crate::findings::choosing::weight::printed_words;
use crate::findings::language::clause::spaced;
use crate::findings::language::defining::defines_learning;
use crate::findings::language::phrases::Phrases;
use crate::findings::language::prose::{self, sentence};
use crate::findings::sections::{themes, with};
use crate::findings::statements::hangs::hangs_on;
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::{Statement, Theme, Voice};

/// Words that what the group means by learning together has at most: as it was noted, and as people said it.
const MEANING: usize = 24;
const MEANING_SAID: usize = 45;

/// Returns what the group means by learning together: what is noted of its weightiest theme, else what people said that it rests on. A bare title
/// says nothing to whoever was not there.
pub(super) fn meaning(record: &SectionSource<'_>) -> Vec<Sentence> {
    let Some(theme) = themes::first(record, ReportPart::Concept) else {
        return Vec::new();
    };
    let text = themes::text_of(theme);
    // What another turned down right behind it is not what the group means.
    if theme.evidence.iter().any(|id| record.exchanges.turns_down(id)) {
        let name = format!("‘{}’", prose::lower(&prose::bare(&theme.title)));
        let text = say!(record.words, "wall-meaning-doubted", name = name);
        return vec![sentence(text, vec![theme.id.clone()])];
    }
    if !themes::says_itself(record, theme) || is_about_the_word(&text) {
        // A full report quotes them where they belong.
        return match record.is_short() {
            true => meaning_said(record, theme),
            false => Vec::new(),
        };
    }
    let short = text.split_whitespace().count() <= MEANING;
    short.then(|| record.meaning(&text, theme)).into_iter().collect()
}

/// Returns in whose words a theme says what learning together is: what defines it, else the weightiest that can be read alone, with the answer of
/// another.
fn meaning_said(record: &SectionSource<'_>, theme: &Theme) -> Vec<Sentence> {
    // What is about somebody tells of them, not of what learning is.
    let rests = |s: &&Statement| theme.evidence.contains(&s.id) && s.about.is_empty() && may(record, s);
    let mut said: Vec<&Statement> = record.session.statements.iter().filter(rests).collect();
    record.by_weight(&mut said);
    said.sort_by_key(|s| !defines_learning(&s.text));
    let told = said.iter().find_map(|s| whole(record, s)).unwrap_or_default();
    record.shown.borrow_mut().extend(told.iter().map(|s| s.id.clone()));
    let firsts = told.iter().map(|s| record.exchanges.first_of(&s.id).clone());
    record.told_first.borrow_mut().extend(firsts);
    told.iter()
        .enumerate()
        .flat_map(|(at, s)| said_of_learning(record, s, at))
        .collect()
}

/// Returns whether words are those of one person, who may be quoted.
fn may(record: &SectionSource<'_>, said: &Statement) -> bool {
    said.voice == Voice::Verbatim && said.speakers.len() == 1 && record.waiting.may_print(said)
}

/// Returns words with the answer of another, where both can be read alone: what asks says nothing of learning, nor does a word back.
fn whole<'a>(record: &SectionSource<'a>, first: &Statement) -> Option<Vec<&'a Statement>> {
    let ids = record.exchanges.needed(&first.id);
    let all = record.session.statements.iter().filter(|s| ids.contains(&s.id));
    let all: Vec<&Statement> = all.collect();
    let words: usize = all.iter().map(|s| printed_words(s)).sum();
    let reads_alone = |s: &&Statement| {
        defines_learning(&s.text) || with::stands_alone(&s.text) && hangs_on(&s.text, record.own).is_none()
    };
    let asks = first.text.trim_end().ends_with('?');
    let alone = all.first().is_some_and(reads_alone) && !asks && !is_a_word_back(record, first);
    (alone && all.len() <= 2 && words <= MEANING_SAID && all.iter().all(|s| may(record, s))).then_some(all)
}

/// How a note tells what a word stands for among these people: *in this town partner is a word for sponsor*.
const OF_A_WORD: &str = "woord voor, naam voor, word for, name for";
static TELLS_OF_A_WORD: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(OF_A_WORD));

/// Returns whether a text tells what a word is used for, which is often no praise, and not what learning is.
fn is_about_the_word(text: &str) -> bool {
    let words: Vec<String> = spaced(text).split_whitespace().map(str::to_owned).collect();
    TELLS_OF_A_WORD.are_in(&words)
}

/// Words up to which what is said right behind another is a word back to him.
const WORD_BACK: usize = 10;

/// Returns whether words are a few that follow right behind those of another at the same card: *I would settle for one of us*.
fn is_a_word_back(record: &SectionSource<'_>, said: &Statement) -> bool {
    let short = said.text.split_whitespace().count() <= WORD_BACK;
    let behind = |two: &[Statement]| match two {
        [before, now] => now.id == said.id && before.card == now.card && before.speakers != now.speakers,
        _ => false,
    };
    short && record.session.statements.windows(2).any(behind)
}

/// Returns what somebody said of learning together, behind words that say whose it is; `at` is its place in its exchange.
fn said_of_learning(record: &SectionSource<'_>, said: &Statement, at: usize) -> Vec<Sentence> {
    let words = record.words;
    let who = record.speaking(&said.speakers).map(|who| who.names);
    let who = who.unwrap_or_else(|| say!(words, "somebody"));
    let lead = match at {
        0 => say!(words, "wall-meaning-said", who = who),
        _ => say!(words, "short-answer", who = who),
    };
    let ids = vec![said.id.clone()];
    let what = format!("“{}”", prose::one_line(said.printed()));
    if record.foreign().is_some() {
        return vec![sentence(lead, ids.clone()), record.own_words(&what, ids)];
    }
    vec![sentence(format!("{lead} {what}"), ids)]
}
