//! Shows what would be kept of a file: each remark below its question, with who may be told, its sort and what it is about.

use crate::locale::Words;
use crate::member_check;
use crate::say;
use crate::session::{Remark, Session};
use crate::text::Id;

use super::super::open;

/// Returns the remarks of a check as they would be kept, question by question.
pub(super) fn list(words: &Words, record: &open::OpenedRecord, session: &Session, check: &Id) -> String {
    let questions = record.deck.member_check.iter().flat_map(|plan| &plan.questions);
    let mut out = String::new();
    for (at, question) in (1..).zip(questions) {
        let here = session
            .remarks_of(check)
            .filter(|remark| remark.question == question.id);
        let lines: Vec<String> = here.map(|remark| line(words, record, session, remark)).collect();
        if !lines.is_empty() {
            let number: usize = at;
            let head = say!(
                words,
                "check-report-question",
                number = number.to_string(),
                text = question.text.as_str()
            );
            out.push_str(&format!("{head}\n{}", lines.concat()));
        }
    }
    out
}

/// Returns a remark as it would be told, and below it how it was understood.
fn line(words: &Words, record: &open::OpenedRecord, session: &Session, remark: &Remark) -> String {
    let who = remark.who.as_ref();
    let who = who.map_or_else(|| say!(words, "check-nobody-told"), ToString::to_string);
    let plan = record.deck.member_check.as_ref();
    let sort = plan.and_then(|plan| plan.sort(&remark.sort));
    let mut understood = vec![sort.map_or_else(|| remark.sort.to_string(), |sort| sort.title.to_string())];
    understood.extend(about(words, record, session, remark));
    if member_check::asks(&record.deck, remark) {
        understood.push(say!(words, "check-asks-change"));
    }
    format!(
        "  ({who}) {}\n      {}\n",
        member_check::said(&record.deck, remark),
        understood.join(" · ")
    )
}

/// Returns what a remark is about, by name; nothing where it is about no partner, domain, card or conclusion.
fn about(words: &Words, record: &open::OpenedRecord, session: &Session, remark: &Remark) -> Option<String> {
    let map = &record.deck.map;
    let name = |id: &Id| {
        let partner = session.partner(id).map(|partner| partner.name.to_string());
        let domain = || map.domain(id).map(|domain| domain.title.to_string());
        let card = || record.deck.card(id).map(|card| card.theme.to_string());
        partner.or_else(domain).or_else(card).unwrap_or_else(|| id.to_string())
    };
    let known = remark.about.iter().map(name);
    let proposed = remark.proposed.iter();
    let proposed = proposed.map(|name| say!(words, "check-not-on-map", name = name.as_str()));
    let all: Vec<String> = known.chain(proposed).collect();
    (!all.is_empty()).then(|| say!(words, "check-about", names = crate::locale::list(words, &all)))
}
