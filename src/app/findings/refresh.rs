//! The report on the screen, made anew whenever the record changed. It is never kept and never changed by itself.

use super::page::ReportPage;
use crate::app::model::Model;
use crate::findings::anonymity;
use crate::findings::{self, Length, ReportOptions};
use crate::session::Place;
use crate::transcript::forget::tellable;

/// Makes report, proposals and lists anew where the record changed since they were made.
pub fn refresh(model: &mut Model) {
    let lang = model.words.lang();
    let Some(open) = &mut model.open else { return };
    // What rests on the words of somebody who refused to be quoted is known only once the sound is there.
    let talks = open.sound.talks.len();
    let key = (open.session.events, lang, open.masks.len(), open.outdated.len(), talks);
    if open.session.progress.place != Place::Findings || open.findings.made == Some(key) {
        return;
    }
    // Everything can be reached here: to sort it, to print it, to leave it out.
    let options = ReportOptions {
        lang,
        length: Length::Evidence,
        bare: true,
        ..ReportOptions::default()
    };
    let known = anonymity::known(&open.deck, &open.masks);
    let (session, deck, desk) = (&open.session, &open.deck, &mut open.findings);
    let old = desk.stop().cloned();
    let told = tellable(session, &open.sound.talks);
    desk.page = ReportPage::of(&findings::report(&told, deck, &options));
    desk.find_again(old);
    // A conclusion is the group's own text: it is proposed in the language of the talk.
    desk.proposals = findings::propose(session, deck, deck.language);
    desk.suspects = anonymity::suspects(session, &known);
    desk.ready = findings::readiness(session, deck, &known);
    desk.ready.splice(0..0, findings::Open::outdated(&open.outdated));
    desk.made = Some(key);
    desk.keep_within();
}

/// Puts the cursor of the report on the conclusion that was just added.
pub fn after_new(model: &mut Model) {
    refresh(model);
    let Some(open) = &mut model.open else { return };
    if let Some(id) = open.session.conclusions.last().map(|c| c.id.clone()) {
        open.findings.show(&id);
    }
}
