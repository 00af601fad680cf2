//! The short survey as one HTML page: nothing to fetch, nothing to send. It hands the answers out as a small file, or as text to paste;
//! without scripts it can be printed and filled in by hand.
//!
//! Escaping is maud's; the only markup let in as it is, is the SVG of the map and the page's own style and script.

use maud::{Markup, PreEscaped, html};

use super::document::{DocumentHead, document};
use crate::findings::check::Questionnaire;

const STYLE: &str = include_str!("survey.css");
const SCRIPT: &str = include_str!("survey.js");
/// Nothing leaves the page: no address may be fetched, and no form may be sent.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

/// The words of the page itself.
pub struct SurveyLabels {
    /// Before the function.
    pub function: String,
    /// What a function is needed for.
    pub function_why: String,
    /// Behind a field that may stay empty.
    pub optional: String,
    /// Above the map.
    pub map: String,
    /// Above the conclusions.
    pub findings: String,
    /// Before a question, followed by its number.
    pub question: String,
    /// The button that hands the answers out as a file.
    pub save: String,
    /// The button that shows them as text.
    pub text: String,
    /// Above the answers as text.
    pub copy: String,
    /// What to do with the answers.
    pub then: String,
    /// Where nothing is answered.
    pub empty: String,
    /// Without scripts.
    pub print: String,
}

/// Returns the survey as a whole HTML document, with the map as an SVG document.
pub fn html(survey: &Questionnaire, labels: &SurveyLabels, svg: Option<&str>) -> String {
    let body = html! {
        main {
                h1 { (survey.title) }
                p { (survey.about) }
                ul { @for promise in &survey.promises { li { (promise) } } }
                (shown(survey, labels, svg))
                (questions(survey, labels))
            } script { (PreEscaped(SCRIPT)) }
    };
    let head = DocumentHead {
        lang: survey.lang,
        title: &survey.title,
        styles: &[STYLE],
        more: html! { meta http-equiv="Content-Security-Policy" content=(POLICY); meta name="color-scheme" content="light"; },
    };
    document(head, &body)
}

/// Returns the map and the conclusions.
fn shown(survey: &Questionnaire, labels: &SurveyLabels, svg: Option<&str>) -> Markup {
    let bare = svg.and_then(|svg| svg.find("<svg").and_then(|at| svg.get(at..)));
    html! {
        @if let Some(svg) = bare {
            h2 { (labels.map) }
            div.map role="img" aria-label=(survey.alt) tabindex="0" { (PreEscaped(svg)) }
        }
        @if !survey.conclusions.is_empty() {
            h2 { (labels.findings) }
            ol { @for conclusion in &survey.conclusions { li { (conclusion) } } }
        }
    }
}

/// Returns the form: the function, the questions, and what hands the answers out.
fn questions(survey: &Questionnaire, labels: &SurveyLabels) -> Markup {
    html! {
        form #survey data-mark=(survey.mark) data-file=(survey.file) data-question=(labels.question)
            data-function=(labels.function) data-empty=(labels.empty) autocomplete="off" {
            p.field {
                label for="function" { (labels.function) " " small { "(" (labels.optional) ")" } }
                input #function name="function" type="text" list="functions" maxlength="80" aria-describedby="function-why";
                small #function-why { (labels.function_why) }
            }
            datalist #functions { @for function in &survey.functions { option value=(function) {} } }
            @for (at, question) in survey.questions.iter().enumerate() {
                p.field {
                    label for={ "q" (at + 1) } { (labels.question) " " (at + 1) ". " (question) }
                    textarea id={ "q" (at + 1) } name={ "q" (at + 1) } rows="4" maxlength="4000" {}
                }
            }
            noscript { p { (labels.print) } }
            div #hand-out hidden {
                p {
                    button #save type="button" { (labels.save) }
                    " "
                    button #show type="button" { (labels.text) }
                }
                p #said role="status" aria-live="polite" {}
                p.field #pasted hidden {
                    label for="answers" { (labels.copy) }
                    textarea #answers rows="10" readonly {}
                }
                p { (labels.then) }
            }
        }
    }
}
