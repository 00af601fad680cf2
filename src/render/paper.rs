//! The method on paper as one HTML file: each kind of sheet on pages of its own size, printed by any browser.
//!
//! Knows nothing of a session; escaping is maud's.

use std::f64::consts::TAU;

use maud::{Markup, html};

use super::document::{DocumentHead, document};
use super::slips;
use crate::findings::paper::{NoteSheet, Paper, PaperCard, PlanStep, TalkPlan};

const STYLE: &str = include_str!("paper.css");

/// How many notes for partners go on one sheet of A4.
const NOTES: usize = 8;

/// Returns everything that is printed as one HTML file.
pub fn html(paper: &Paper) -> String {
    let body = html! {
        main {
            (plan(&paper.title, &paper.plan))
            @for shown in &paper.cards { (card(shown)) }
            section.notes { @for _ in 0..NOTES { div.note { @for line in &paper.note { p { (line) } } } } }
            (sheet(&paper.sheet))
            section.slips { (slips::articles(&paper.slips)) }
        }
    };
    let head = DocumentHead {
        lang: paper.lang,
        title: &paper.title,
        styles: &[STYLE, slips::STYLE],
        more: html! {},
    };
    document(head, &body)
}

fn plan(title: &str, plan: &TalkPlan) -> Markup {
    html! {
        section.plan {
            h1 { (title) }
            h2 { (plan.title) }
            table {
                thead { tr { @for column in &plan.columns { th scope="col" { (column) } } } }
                tbody { @for step in &plan.steps { (plan_step(step)) } }
            }
            p { (plan.afterwards) }
        }
    }
}

fn plan_step(step: &PlanStep) -> Markup {
    let from = step.from.map(|from| format!("{}:{:02}", from / 60, from % 60));
    html! {
        tr {
            td.number { (from.unwrap_or_default()) }
            td.number { (step.minutes.map(|minutes| minutes.to_string()).unwrap_or_default()) }
            td { b { (step.title) } br; (step.text) }
        }
    }
}

fn card(card: &PaperCard) -> Markup {
    html! {
        section.card {
            p.phase { (card.phase) }
            h2 { (card.theme) }
            p.question { (card.question) }
            @for (title, questions) in &card.groups {
                @if let Some(title) = title { h3 { (title) } }
                ul { @for question in questions { li { (question) } } }
            }
        }
        section.card.back {
            h2 { (card.theme) }
            @for paragraph in &card.explanation { p { (paragraph) } }
            p.references { (card.references) }
        }
    }
}

/// Half the width and half the height of the outer ring, in millimetres.
const OUTER: (f64, f64) = (138.0, 106.0);
/// The middle of the sheet, in millimetres from its upper left corner.
const MIDDLE: (f64, f64) = (200.0, 117.0);
/// How much of the outer ring the school takes.
const SCHOOL: f64 = 0.13;

fn sheet(sheet: &NoteSheet) -> Markup {
    let ring = |n: usize| SCHOOL + (1.0 - SCHOOL) * count(n + 1) / count(sheet.rings.len().max(1));
    let angle = |n: f64| TAU * (n / count(sheet.domains.len().max(1)) - 0.25);
    html! {
        section.sheet {
            svg viewBox="0 0 400 234" role="img" aria-label=(sheet.school) {
                @for n in 0..sheet.rings.len() {
                    ellipse cx=(MIDDLE.0) cy=(MIDDLE.1) rx=(mm(OUTER.0 * ring(n))) ry=(mm(OUTER.1 * ring(n))) {}
                }
                @for n in 0..sheet.domains.len() { (border(angle(count(n)))) }
                ellipse.school cx=(MIDDLE.0) cy=(MIDDLE.1) rx=(mm(OUTER.0 * SCHOOL)) ry=(mm(OUTER.1 * SCHOOL)) {}
                text.school x=(MIDDLE.0) y=(MIDDLE.1 + 2.0) { (sheet.school) }
                @for (n, title) in sheet.domains.iter().enumerate() { (domain(angle(count(n) + 0.5), title)) }
                @for (n, title) in sheet.rings.iter().enumerate() {
                    text.ring x=(MIDDLE.0) y=(mm(MIDDLE.1 - OUTER.1 * ring(n) + 5.0)) { (title) }
                }
            }
            p.roles { @for (letter, title) in &sheet.roles { span { b { (letter) } " " (title) } } }
            p.missing { b { (sheet.missing) } " " (sheet.prompts.join(" ")) }
        }
    }
}

/// Draws the border between two sectors, from the school to the outer ring.
fn border(angle: f64) -> Markup {
    let (from, to) = (point(angle, SCHOOL), point(angle, 1.0));
    html! { line x1=(mm(from.0)) y1=(mm(from.1)) x2=(mm(to.0)) y2=(mm(to.1)) {} }
}

/// Writes the title of a domain outside its sector, as lines of few letters so that none reaches beyond the sheet.
fn domain(angle: f64, title: &str) -> Markup {
    let (x, y) = point(angle, 1.03);
    let anchor = match angle.cos() {
        cos if cos > 0.3 => "end",
        cos if cos < -0.3 => "start",
        _ => "middle",
    };
    // Beside the ellipse the corner of the sheet is free: a title there begins at the edge of the paper.
    let x = match anchor {
        "end" => 396.0,
        "start" => 4.0,
        _ => x,
    };
    let lines = crate::text::wrap(title, 22);
    let top = if angle.sin() < 0.0 {
        y - 5.0 * (count(lines.len()) - 1.0)
    } else {
        y + 4.0
    };
    html! {
        text.domain text-anchor=(anchor) y=(mm(top)) {
            @for (n, line) in lines.iter().enumerate() {
                tspan x=(mm(x)) dy=(if n == 0 { "0" } else { "5" }) { (line) }
            }
        }
    }
}

/// Returns the point at a part of the way from the middle to the outer ring.
fn point(angle: f64, part: f64) -> (f64, f64) {
    (
        MIDDLE.0 + OUTER.0 * part * angle.cos(),
        MIDDLE.1 + OUTER.1 * part * angle.sin(),
    )
}

fn mm(length: f64) -> String {
    format!("{length:.1}")
}

/// Returns a small number as a length; a deck has some ten domains.
fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
