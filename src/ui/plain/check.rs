//! The member check in lines: what is prepared, what is shown to the group, what is answered. Of the map it reads the partners.

use super::{NumberedLine, PlainPage, numbered};
use crate::app::OpenSession;
use crate::app::check::{self, CheckPage as Shown, CheckStage};
use crate::locale::Words;
use crate::member_check::Station;
use crate::say;
use crate::session::Outcome;

/// Returns what the check shows.
pub(super) fn page(words: &'static Words, open: &OpenSession) -> PlainPage {
    match (open.check.stage, check::shown(open, words)) {
        (_, Some(shown)) => walk(words, open, &shown),
        (CheckStage::Answer, None) => answer(words, open),
        (_, None) => prepare(words, open),
    }
}

fn walk(words: &'static Words, open: &OpenSession, shown: &Shown) -> PlainPage {
    let told = |(text, confirmed): &(String, Option<bool>)| match confirmed {
        Some(true) => say!(words, "plain-ticked", what = text.as_str()),
        Some(false) => say!(words, "plain-not-ticked", what = text.as_str()),
        None => text.clone(),
    };
    let mut rows = numbered(shown.remarks.iter().map(told));
    if shown.map.is_some() {
        let partners = crate::app::map::rows(open, words).into_iter();
        rows.extend(partners.map(|row| {
            let [_, name, domains, ring, ..] = row.cells;
            NumberedLine::plain(super::joined([name, domains, ring]))
        }));
    }
    PlainPage {
        key: format!("check {} {}", shown.title, shown.large),
        title: shown.title.clone(),
        head: head(words, open, shown),
        rows,
        foot: hint(words, open)
            .into_iter()
            .chain([say!(words, "plain-check")])
            .collect(),
        whole: false,
    }
}

/// Returns what stands above the remarks: what is shown, what is being typed, and which remark is chosen.
fn head(words: &'static Words, open: &OpenSession, shown: &Shown) -> Vec<String> {
    let mut head: Vec<String> = Some(shown.large.clone())
        .filter(|large| !large.is_empty())
        .into_iter()
        .collect();
    head.extend(
        shown
            .quotes
            .iter()
            .map(|quote| say!(words, "walk-quote", text = quote.as_str())),
    );
    head.extend(shown.points.iter().cloned());
    if !open.check.suspects.is_empty() {
        let names = open.check.suspects.join(", ");
        head.push(say!(words, "walk-looks-like-name", names = names));
    }
    if !open.check.line.is_blank() {
        head.push(say!(words, "plain-typed", text = open.check.line.text()));
        head.extend(check::preview(open, words));
    }
    let chosen = shown.chosen.and_then(|at| shown.remarks.get(at));
    head.extend(chosen.map(|(text, _)| say!(words, "plain-chosen", what = text.as_str())));
    head
}

/// Returns what may be typed at this station.
fn hint(words: &Words, open: &OpenSession) -> Option<String> {
    let station = open.check.meeting.as_ref().map(|meeting| &meeting.at);
    match station {
        Some(Station::Presence) => Some(say!(words, "walk-hint-presence")),
        Some(Station::Finding(_)) => Some(say!(words, "walk-hint-hands")),
        Some(Station::Question(_)) => Some(say!(words, "walk-hint-remark")),
        _ => None,
    }
}

fn prepare(words: &Words, open: &OpenSession) -> PlainPage {
    let choice = |choice: &check::CheckChoice| {
        if choice.on {
            say!(words, "plain-ticked", what = choice.text.as_str())
        } else {
            say!(words, "plain-not-ticked", what = choice.text.as_str())
        }
    };
    let chosen = open.check.choices.get(open.check.at);
    let mut head: Vec<String> = Vec::new();
    if let Some(plan) = &open.deck.member_check {
        head.push(say!(words, "walk-whole", n = plan.minutes()));
    }
    if open.check.choices.iter().all(|choice| choice.idea) {
        head.push(say!(words, "walk-no-conclusions"));
    }
    head.extend(chosen.map(|choice| say!(words, "plain-chosen", what = choice.text.as_str())));
    PlainPage {
        key: "check prepare".into(),
        title: say!(words, "walk-prepare"),
        head,
        rows: numbered(open.check.choices.iter().map(choice)),
        foot: vec![say!(words, "plain-check-prepare")],
        whole: true,
    }
}

fn answer(words: &'static Words, open: &OpenSession) -> PlainPage {
    let Some(request) = check::request(open, words) else {
        return PlainPage::default();
    };
    let (at, all) = request.place;
    let name = |outcome: Outcome| words.get(&format!("check-outcome-{}", outcome.word()));
    let mut head = vec![request.question, request.told];
    head.push(say!(words, "plain-chosen", what = name(open.check.outcome)));
    if !open.check.line.is_blank() {
        head.push(say!(words, "plain-typed", text = open.check.line.text()));
    }
    PlainPage {
        key: format!("check answer {at}"),
        title: say!(words, "answer-title", at = at.to_string(), all = all.to_string()),
        head,
        rows: numbered(Outcome::ALL.into_iter().map(name)),
        foot: vec![say!(words, "plain-check-answer")],
        whole: true,
    }
}
