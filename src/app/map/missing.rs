//! Who is missing: what is typed at this step never becomes a partner that is there.
//!
//! A name becomes a partner that is wished for, with a place on the map; the same words can be noted as an absence instead.

use crate::app::dialog::purpose::Purpose;
use crate::app::map::step::InventoryStep;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::locale::Words;
use crate::say;
use crate::session::{Gap, GapKind, Intent, Partner, Status};
use crate::text::{self, Text};

/// Returns what a partner that is typed now is: at the step that asks who is missing, one that is wished for.
pub(super) fn status(open: &OpenSession) -> Status {
    if open.map.step == InventoryStep::Missing {
        Status::Wished
    } else {
        Status::Now
    }
}

/// Notes the line as an absence in words; with an empty line, or at another step, the form asks what is missing.
pub(super) fn note_absence(model: &mut Model) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let typed = Text::new(open.map.line.text());
    if open.map.step != InventoryStep::Missing || typed.is_empty() {
        return model.fill_in(Purpose::Gap(None));
    }
    let gap = Gap {
        kind: GapKind::Partner,
        text: typed.clone(),
        ..Gap::default()
    };
    if model.act(vec![Intent::Add(gap.into())]) {
        if let Some(open) = &mut model.open {
            open.map.line.take();
            open.draft_stale = true;
        }
        let name = text::shorten(&typed.replace('\n', " "), 40, "…");
        model.tell(say!(words, "missing-noted", name = name));
    }
}

/// Returns what the screen says once a partner was noted as wished for.
pub(super) fn told(words: &Words, partner: &Partner) -> String {
    let name = text::shorten(&partner.name, 30, "…");
    say!(words, "missing-wished", name = name)
}

/// Returns what was noted as missing, in the order noted: the partners that are wished for, and the absences in words.
pub fn absences(open: &OpenSession) -> (Vec<String>, Vec<String>) {
    let wished = open.session.partners.iter().filter(|p| p.status == Status::Wished);
    let gaps = open.session.gaps.iter().map(|gap| gap.text.replace('\n', " "));
    (wished.map(|p| p.name.to_string()).collect(), gaps.collect())
}
