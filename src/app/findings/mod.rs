//! The desk of the findings: the report as it will be, sentence by sentence, with what each rests on; proposals, names, what is
//! still open.
//!
//! The report is made anew whenever the record changed; it is never kept and never changed by itself.

mod conclude;
mod evidence;
mod names;
mod page;
mod paging;
mod ready;
mod sort;

pub use evidence::{Thing, listed, statement_here, subject, thing};
pub use names::mask;
pub use page::{Page, Part, Passage, Shape, Stop};
pub use ready::recalled;
pub use sort::unsorted;

use super::command::{Command, Scope};
use super::picker::{Choice, Picker};
use super::{Model, Overlay};
use crate::deck::Lang;
use crate::findings::anonymity::{self, Suspect};
use crate::findings::{self, Length, Options, Proposal};
use crate::say;
use crate::session::Place;
use crate::text::Id;

/// The desk of the findings.
#[derive(Debug, Default)]
pub struct Desk {
    /// What is shown.
    pub view: View,
    /// The stop with the cursor.
    pub at: usize,
    /// The report.
    pub page: Page,
    /// What the record suggests and nobody accepted or dropped yet.
    pub proposals: Vec<Proposal>,
    /// Whether somebody asked for the proposals behind the first [`FIRST`](findings::FIRST).
    pub rest: bool,
    /// What is still open before the report can go out.
    pub ready: Vec<findings::Open>,
    /// Words that may tell who somebody is.
    pub suspects: Vec<Suspect>,
    /// Whether a card was opened from a sentence, so that Esc leads back to it.
    pub away: bool,
    /// What all this was made from.
    made: Option<(u32, Lang, usize, usize)>,
}

/// What the desk shows; where it is a list, the line with the cursor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The report.
    #[default]
    Text,
    /// What the sentence with the cursor rests on.
    Evidence {
        /// The line with the cursor.
        at: usize,
    },
    /// A proposed conclusion.
    Proposals {
        /// Which one.
        at: usize,
        /// The first line of its evidence that is shown.
        from: usize,
    },
    /// The suspected words.
    Names {
        /// The line with the cursor.
        at: usize,
    },
    /// What is still open.
    Ready {
        /// The line with the cursor.
        at: usize,
    },
}

/// What a list of the findings is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The theme a statement goes to.
    Theme(Id),
    /// A part of the report to go to.
    Part,
    /// A sentence of the report to go to.
    Sentence,
    /// What else a conclusion, theme or gap rests on.
    Found(Id),
    /// A card whose state is open.
    Card,
    /// Whether to write the report although a name may stand in it.
    Export,
}

impl Pick {
    /// Returns whether this choice exports a report that may hold names.
    pub(super) fn lets_out(&self, id: &str) -> bool {
        *self == Self::Export && id == "write"
    }
}

impl View {
    /// Returns where its commands are looked up.
    pub fn scope(self) -> Scope {
        match self {
            Self::Text => Scope::Findings,
            Self::Evidence { .. } => Scope::Evidence,
            Self::Proposals { .. } => Scope::Proposals,
            Self::Names { .. } => Scope::Names,
            Self::Ready { .. } => Scope::Ready,
        }
    }
}

impl Desk {
    /// Returns the stop with the cursor.
    pub fn stop(&self) -> Option<&Stop> {
        self.page.stops.get(self.at)
    }

    /// Puts the cursor on the sentence about a thing.
    pub fn show(&mut self, id: &Id) {
        let about = |stop: &Stop| stop.evidence.first() == Some(id);
        if let Some(at) = self.page.stops.iter().position(about) {
            self.at = at;
        }
    }

    /// Puts the cursor on a line: of the list that is shown, else of the sentences.
    pub fn go_to(&mut self, line: usize) {
        match &mut self.view {
            View::Text => self.at = line.min(self.page.stops.len().saturating_sub(1)),
            View::Evidence { at } | View::Names { at } | View::Ready { at } => *at = line,
            View::Proposals { .. } => {}
        }
        self.keep_within();
    }

    /// Puts the cursor on the first sentence of a part of the report.
    pub fn go_to_part(&mut self, part: usize) {
        if let Some(part) = self.page.parts.get(part) {
            self.at = part.stops.start.min(self.page.stops.len().saturating_sub(1));
        }
    }

    /// Puts the cursor on the same place in a page that was made anew: the same words, else the same subject, else the same height.
    fn find_again(&mut self, old: Option<Stop>) {
        let stops = &self.page.stops;
        let near = |fits: &dyn Fn(&Stop) -> bool| {
            let fitting = stops
                .iter()
                .enumerate()
                .filter(|(_, stop)| fits(stop))
                .map(|(at, _)| at);
            fitting.min_by_key(|at| at.abs_diff(self.at))
        };
        let again = old.and_then(|old| {
            let first = old.evidence.first();
            near(&|stop| *stop == old).or_else(|| near(&|stop| first.is_some() && stop.evidence.first() == first))
        });
        self.at = again.unwrap_or(self.at).min(stops.len().saturating_sub(1));
    }
}

/// Makes report, proposals and lists anew where the record changed since they were made.
pub fn refresh(model: &mut Model) {
    let lang = model.words.lang();
    let Some(open) = &mut model.open else { return };
    let key = (open.session.events, lang, open.masks.len(), open.outdated.len());
    if open.session.progress.place != Place::Findings || open.findings.made == Some(key) {
        return;
    }
    // Everything can be reached at the desk: to sort it, to print it, to leave it out.
    let options = Options {
        lang,
        length: Length::Evidence,
        bare: true,
        ..Options::default()
    };
    let known = anonymity::known(&open.deck, &open.masks);
    let (session, deck, desk) = (&open.session, &open.deck, &mut open.findings);
    let old = desk.stop().cloned();
    desk.page = Page::of(&findings::report(session, deck, &options));
    desk.find_again(old);
    // A conclusion is the group's own text: it is proposed in the language of the talk.
    desk.proposals = findings::propose(session, deck, deck.language);
    desk.suspects = anonymity::suspects(session, &known);
    desk.ready = findings::readiness(session, deck, &known);
    desk.ready.splice(0..0, findings::Open::outdated(&open.outdated));
    desk.made = Some(key);
    desk.keep_within();
}

impl Desk {
    /// Returns how many proposals can be looked at: the first, or all once somebody asked for the rest.
    pub fn shown(&self) -> usize {
        let all = self.proposals.len();
        if self.rest { all } else { all.min(findings::FIRST) }
    }

    /// Brings the cursor of a list that became shorter back into it; the last proposal leads back to the report.
    fn keep_within(&mut self) {
        let last = |list: usize| list.saturating_sub(1);
        let (proposals, names, ready) = (self.shown(), self.suspects.len(), self.ready.len());
        match &mut self.view {
            View::Proposals { .. } if proposals == 0 => self.view = View::Text,
            View::Proposals { at, from } if *at >= proposals => (*at, *from) = (last(proposals), 0),
            View::Names { at } => *at = (*at).min(last(names)),
            View::Ready { at } => *at = (*at).min(last(ready)),
            _ => {}
        }
    }
}

/// Runs a command on the findings.
pub fn run(model: &mut Model, command: &Command) {
    if paging::run(model, command) {
        return;
    }
    let Some(open) = &model.open else { return };
    match open.findings.view {
        View::Text => text(model, command),
        View::Evidence { at } => rests_on(model, command, at),
        View::Proposals { at, from } => conclude::run(model, command, at, from),
        View::Names { at } => names::run(model, command, at),
        View::Ready { at } => ready::run(model, command, at),
    }
}

/// Commands on the report.
fn text(model: &mut Model, command: &Command) {
    let Some(open) = &mut model.open else { return };
    let desk = &mut open.findings;
    let last = desk.page.stops.len().saturating_sub(1);
    match command {
        Command::Up => desk.at = desk.at.saturating_sub(1),
        Command::Down => desk.at = (desk.at + 1).min(last),
        Command::NextPart => desk.turn_part(true),
        Command::PreviousPart => desk.turn_part(false),
        Command::Ready => desk.view = View::Ready { at: 0 },
        Command::Enter => evidence::open_list(model),
        Command::Outline => ask_part(model),
        Command::Propose => conclude::open_proposals(model),
        Command::Conclusion => conclude::own(model),
        Command::Raise | Command::Lower => conclude::shift(model, *command == Command::Raise),
        Command::Sort => sort::ask_theme(model),
        Command::Print => sort::ask_excerpt(model),
        Command::Remove => sort::remove(model),
        Command::Mask => names::open_names(model),
        Command::Export => ready::ask_export(model),
        Command::Edit => match subject(open) {
            Some(item) => evidence::edit(model, &item),
            None => evidence::open_list(model),
        },
        _ => {}
    }
}

/// Commands on what a sentence rests on.
fn rests_on(model: &mut Model, command: &Command, at: usize) {
    let Some(open) = &mut model.open else { return };
    let things = listed(open);
    let last = things.len().saturating_sub(1);
    let here = things.get(at.min(last)).cloned();
    match command {
        Command::Up => {
            open.findings.view = View::Evidence {
                at: at.min(last).saturating_sub(1),
            }
        }
        Command::Down => open.findings.view = View::Evidence { at: (at + 1).min(last) },
        Command::Cancel => open.findings.view = View::Text,
        Command::Sort => sort::ask_theme(model),
        Command::Print => sort::ask_excerpt(model),
        Command::Found => evidence::ask_found(model),
        Command::Remove => sort::remove(model),
        Command::Mask => names::open_names(model),
        Command::Enter => {
            if let Some(id) = here {
                evidence::go_there(model, &id);
            }
        }
        Command::Edit => {
            let item = here.and_then(|id| open.session.find(&id)).map(|(_, item)| item);
            if let Some(item) = item {
                evidence::edit(model, &item);
            }
        }
        _ => {}
    }
}

impl Desk {
    /// Goes to the first sentence of the next or of the previous part that has any.
    fn turn_part(&mut self, on: bool) {
        let filled = || {
            self.page
                .parts
                .iter()
                .map(|part| &part.stops)
                .filter(|stops| !stops.is_empty())
        };
        let to = if on {
            filled().find(|stops| stops.start > self.at)
        } else {
            filled().rfind(|stops| stops.end <= self.at)
        };
        if let Some(stops) = to {
            self.at = stops.start;
        }
    }
}

/// Asks which part of the report to go to.
fn ask_part(model: &mut Model) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let desk = &open.findings;
    let now = desk.page.part_of(desk.at);
    let row = |(at, part): (usize, &Part)| Choice {
        id: at.to_string(),
        label: format!(
            "{}{}",
            "  ".repeat(usize::from(part.level.saturating_sub(1))),
            part.title
        ),
        detail: if part.empty {
            say!(words, "part-empty")
        } else {
            String::new()
        },
        on: now == Some(at),
    };
    let rows = desk.page.parts.iter().enumerate().map(row).collect();
    let pick = super::Pick::Findings(Pick::Part);
    model
        .overlays
        .push(Overlay::Picker(Picker::new(say!(words, "cmd-outline"), rows), pick));
}

/// Takes the choice of a list that the findings asked for.
pub fn choose(model: &mut Model, pick: &Pick, id: &str) {
    match pick {
        Pick::Theme(statement) => sort::put(model, statement, id),
        Pick::Found(on) => evidence::turn(model, on, &Id::new(id)),
        Pick::Card => ready::settle(model, &super::Pick::Findings(Pick::Card), &Id::new(id)),
        Pick::Export if id == "write" => model.ask(super::Effect::Export),
        Pick::Export => names::open_names(model),
        Pick::Sentence => {
            if let (Some(open), Ok(at)) = (&mut model.open, id.parse()) {
                open.findings.view = View::Text;
                open.findings.go_to(at);
            }
        }
        Pick::Part => {
            if let (Some(open), Ok(part)) = (&mut model.open, id.parse()) {
                open.findings.go_to_part(part);
            }
        }
    }
}

/// Puts the cursor of the report on the conclusion that was just added.
pub fn after_new(model: &mut Model) {
    refresh(model);
    let Some(open) = &mut model.open else { return };
    if let Some(id) = open.session.conclusions.last().map(|c| c.id.clone()) {
        open.findings.show(&id);
    }
}
