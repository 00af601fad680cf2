//! What could complete the line of a check, and how a remark in it will be told. Changes nothing but the line.

use super::noting::{asked, number_of};
use super::state::CheckStage;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::member_check::Meeting;
use crate::say;
use crate::session::fitting;
use crate::text::{Line, fold};

/// How many completions are offered.
const MOST: usize = 5;

/// Something that completes the line: what stands in it afterwards, and what is shown.
pub struct LineCompletion {
    /// How many bytes before the cursor it takes the place of.
    bytes: usize,
    /// What stands there afterwards.
    text: String,
    /// What is shown.
    pub label: String,
}

/// Returns what could complete the line: a function of those present, a word that gives a sort, a partner behind `#`.
pub fn completions(open: &OpenSession) -> Vec<LineCompletion> {
    let check = &open.check;
    let Some(meeting) = check.meeting.as_ref().filter(|_| check.stage == CheckStage::Walk) else {
        return Vec::new();
    };
    if !check.is_remark() {
        return Vec::new();
    }
    let before = check.line.before();
    if let Some((head, token)) = before.rsplit_once('#')
        && (head.is_empty() || head.ends_with([' ', '(']))
        && !token.is_empty()
        && !token.contains(' ')
    {
        let partner = |p: &&crate::session::Partner| LineCompletion {
            bytes: token.len() + 1,
            text: format!("#{} ", p.id),
            label: p.name.to_string(),
        };
        return fitting(&open.session, token).iter().take(MOST).map(partner).collect();
    }
    let mut found = functions(meeting, before);
    found.extend(sorts(open, before));
    found.truncate(MOST);
    found
}

/// Returns the functions of those present with which a line could begin.
fn functions(meeting: &Meeting, before: &str) -> Vec<LineCompletion> {
    let wanted = fold(before);
    let fits = |function: &&Line| fold(function).starts_with(&wanted) && !before.ends_with(' ');
    let offer = |function: &Line| LineCompletion {
        bytes: before.len(),
        text: format!("{function}: "),
        label: format!("{function}:"),
    };
    if before.contains(':') {
        return Vec::new();
    }
    meeting.present.keys().filter(fits).map(offer).collect()
}

/// Returns the words that give a sort and with which a remark could begin.
fn sorts(open: &OpenSession, before: &str) -> Vec<LineCompletion> {
    let token = before.rsplit_once(": ").map_or(before, |(_, rest)| rest);
    if token.is_empty() && !before.ends_with(": ") {
        return Vec::new();
    }
    let wanted = fold(token);
    let words = open
        .deck
        .member_check
        .iter()
        .flat_map(|plan| &plan.sorts)
        .filter_map(|sort| sort.words.first());
    let fits = |word: &&Line| fold(word).starts_with(&wanted) && fold(word) != wanted;
    let offer = |word: &Line| LineCompletion {
        bytes: token.len(),
        text: format!("{word} "),
        label: word.to_string(),
    };
    words.filter(fits).map(offer).collect()
}

/// Completes the line with the first thing that is offered.
pub(super) fn complete(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let Some(first) = completions(open).into_iter().next() else {
        return;
    };
    open.check.line.remove_before(first.bytes);
    open.check.line.insert(&first.text);
    open.draft_stale = true;
}

/// Returns how the line will be told, once it is taken in; `None` where it is no remark yet.
pub fn preview(open: &OpenSession, words: &'static crate::locale::Words) -> Option<String> {
    let meeting = open.check.meeting.as_ref()?;
    let question = asked(open)?;
    let remark = meeting
        .read(&open.session, &open.deck, &question, open.check.line.text())
        .ok()?;
    let source = super::PageSource {
        words,
        session: &open.session,
        deck: &open.deck,
        meeting,
    };
    let told = source.told_as(&remark);
    let number = number_of(open, &question).filter(|_| open.check.is_elsewhere());
    Some(number.map_or(told.clone(), |n| {
        say!(words, "walk-question-of", n = n.to_string(), said = told)
    }))
}
