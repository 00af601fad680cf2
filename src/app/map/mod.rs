//! The desk of the map: the line for names, the partner with the cursor, the step of the method, what is shown and how.
//!
//! Draws nothing; `network` lays the map out, `ui` shows it.

mod anchors;
mod cursor;
mod figures;
mod growth;
mod guide;
mod line;
mod merge;
mod missing;
mod name;
mod notes;
mod pick;
mod picture;
mod table;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests;
mod zoom;

pub use figures::{Figure, figures};
pub use growth::Growth;
pub use guide::{Step, Waiting};
pub use line::{Offer, Typed};
pub use notes::Group;
pub use picture::{beside, foot, lists_absences};
pub use table::{Column, Row};
pub use zoom::Zoom;

pub(super) use anchors::undo_rearranging;
pub(super) use cursor::{choose_row, drop_at, press_at};
pub(crate) use pick::{choose, remove_row};

use super::command::Command;
use super::editor::Editor;
use super::forms::Purpose;
use super::{Model, Open};
use crate::map::View;
use crate::say;
use crate::session::{Intent, Partner};
use crate::text::Id;

/// The desk of the map.
#[derive(Debug)]
pub struct Desk {
    /// The name being typed.
    pub line: Editor,
    /// The partner with the cursor.
    pub selected: Option<Id>,
    /// The partner on which the button of the mouse went down, until it comes up.
    pub held: Option<Id>,
    /// The step of the method.
    pub step: Step,
    /// Whose turn it is in round 1: a participant's place in the list.
    pub turn: usize,
    /// Which of the deck's prompts stands on the wall while the group looks for who is missing.
    pub prompt: usize,
    /// What has the screen.
    pub show: Show,
    /// The question the picture answers.
    pub view: View,
    /// Which page of the legend is shown, counted from 0, and for which selected partner: another one begins at the first.
    pub page: (Option<Id>, usize),
    /// What the table is sorted by.
    pub sort: Column,
    /// Whether the table stands upside down.
    pub reversed: bool,
    /// How far the map has grown, while it is played back.
    pub growth: Option<Growth>,
    /// Whether the picture has the whole screen.
    pub filled: bool,
    /// The part of the map that has the whole screen.
    pub zoom: Option<Zoom>,
    /// Where everything belongs on the picture.
    anchors: anchors::Kept,
    cache: picture::Cache,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            line: Editor::line(""),
            selected: None,
            held: None,
            step: Step::default(),
            turn: 0,
            prompt: 0,
            show: Show::default(),
            view: View::default(),
            page: (None, 0),
            sort: Column::default(),
            reversed: false,
            growth: None,
            filled: false,
            zoom: None,
            anchors: anchors::Kept::default(),
            cache: picture::Cache::default(),
        }
    }
}

impl Desk {
    /// Returns the desk of a session that is opened: at the step where the group left off.
    pub fn of(session: &crate::session::Session) -> Self {
        let step = Step::reached(session);
        let last = session.partners.iter().rev().find_map(|p| p.by.last());
        let turn = last.and_then(|by| session.participants.iter().position(|p| p.id == *by));
        Self {
            step,
            show: Show::fitting(session),
            turn: turn.unwrap_or(0),
            ..Self::default()
        }
    }

    /// Returns whether the picture has the whole screen.
    pub fn has_screen(&self) -> bool {
        self.shows_picture() && (self.filled || self.zoom.is_some())
    }

    /// Returns whether the picture is seen.
    pub fn shows_picture(&self) -> bool {
        matches!(self.show, Show::Picture | Show::Beside)
    }
}

/// What has the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Show {
    /// The picture alone.
    #[default]
    Picture,
    /// The picture with the list of partners at its left, where the screen is wide enough.
    Beside,
    /// The partners as a table.
    Table,
    /// The notes, as long as they have no place.
    Notes,
}

impl Show {
    /// Returns the picture as soon as half of the partners have a place on it; before that, the notes.
    fn fitting(session: &crate::session::Session) -> Self {
        let outside = || session.partners.iter().filter(|p| !p.is_internal());
        let placed = outside().filter(|p| p.is_placed()).count();
        if placed * 2 < outside().count().max(1) {
            Self::Notes
        } else {
            Self::Picture
        }
    }
}

/// Runs a command on the map.
pub fn run(model: &mut Model, command: &Command) {
    if growth::run(model, command) {
        return;
    }
    let Some(open) = &mut model.open else { return };
    let blank = open.map.line.is_blank();
    match command {
        Command::Enter if blank => edit(model),
        Command::Enter => name::keep_line(model),
        Command::Edit => edit(model),
        Command::Step => complete_or_step(open),
        Command::Turn => turn(open),
        Command::Table => show(model),
        Command::Sort => sort(open, 1),
        Command::Reverse => {
            open.map.show = Show::Table;
            open.map.reversed = !open.map.reversed;
        }
        Command::Ring(number) => ring(model, usize::from(*number)),
        Command::Nearer => shift(model, -1),
        Command::Farther => shift(model, 1),
        Command::Domain => pick::domain(model),
        Command::Important => pick::important(model),
        Command::Connect => pick::connect(model),
        Command::Merge => merge::ask_merge(model),
        Command::Split => merge::ask_split(model),
        Command::Find => pick::find(model),
        Command::Waiting => cursor::next_waiting(model),
        Command::View => next_view(model),
        Command::ViewByName => pick::view(model),
        Command::DomainState => pick::empty_domain(model),
        Command::Legend => turn_legend(model),
        Command::Rearrange => anchors::rearrange(model),
        Command::Fill => zoom::fill(open),
        Command::Zoom => zoom::zoom(model),
        Command::Left if blank && zoom::turn(open, -1) => {}
        Command::Right if blank && zoom::turn(open, 1) => {}
        Command::Measures => figures::open(model),
        Command::Gap => missing::note_absence(model),
        Command::Remove => remove(model),
        Command::Cancel => cancel(open),
        Command::Up | Command::Down => cursor::walk(model, command),
        Command::Left | Command::Right if blank => cursor::walk(model, command),
        command => {
            if open.map.line.edit(command, usize::MAX) {
                open.draft_stale = true;
            }
        }
    }
}

/// Takes the selection back, then the view, then leaves the map where it lies over another place. A line that is typed stays.
fn cancel(open: &mut Open) {
    let map = &mut open.map;
    let whole = map.zoom.take().is_some() || std::mem::take(&mut map.filled);
    if whole || map.selected.take().is_some() {
        return;
    }
    if open.map.view != View::All {
        open.map.view = View::All;
    } else {
        open.over = false;
    }
}

/// Completes what is being typed; where there is nothing to complete it goes to the next step.
fn complete_or_step(open: &mut Open) {
    if open.map.line.is_blank() {
        open.map.step = open.map.step.next();
        // From here on it is about places: the notes go on the map.
        if open.map.show == Show::Notes && open.map.step == Step::Distance {
            open.map.show = Show::Picture;
        }
    } else if line::complete(&mut open.map.line, &open.deck.map) {
        open.draft_stale = true;
    }
}

/// Gives the turn in round 1 to the next participant; while looking for who is missing the next question.
fn turn(open: &mut Open) {
    let desk = &mut open.map;
    if desk.step == Step::Missing {
        desk.prompt = (desk.prompt + 1) % open.deck.map.prompts.len().max(1);
    } else {
        desk.step = Step::Alone;
        desk.turn = (desk.turn + 1) % open.session.participants.len().max(1);
        desk.selected = None;
    }
}

fn show(model: &mut Model) {
    let wide = picture::is_wide(model.size.0);
    let Some(open) = &mut model.open else { return };
    open.map.show = match open.map.show {
        Show::Picture if wide => Show::Beside,
        Show::Picture | Show::Beside => Show::Table,
        Show::Table => Show::Notes,
        Show::Notes => Show::Picture,
    };
}

fn sort(open: &mut Open, by: isize) {
    open.map.show = Show::Table;
    (open.map.sort, open.map.reversed) = (open.map.sort.step(by), false);
}

/// Sorts the table by a column; by the one it is sorted by already, the other way round.
pub(super) fn sort_by(open: &mut Open, column: usize) {
    let Some(column) = Column::ALL.get(column) else { return };
    let map = &mut open.map;
    (map.sort, map.reversed) = (*column, map.sort == *column && !map.reversed);
}

fn next_view(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let views = pick::views(open);
    let at = views.iter().position(|view| *view == open.map.view).unwrap_or(0);
    open.map.view = views.get(at + 1).or(views.first()).cloned().unwrap_or_default();
    to_picture(open);
    let (title, only) = (
        open.map.view.title(&open.session, &open.deck.map, model.words),
        views.len() < 2,
    );
    if only {
        model.tell(say!(model.words, "one-view"));
    } else {
        model.tell(say!(model.words, "view-now", view = title));
    }
}

/// Turns to the next page of the legend, and after the last the first.
fn turn_legend(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    to_picture(open);
    let Some(open) = &model.open else { return };
    let scene = picture::scene(model, open);
    let next = (scene.legend_page + 1) % scene.legend_pages.max(1);
    if scene.legend_pages < 2 {
        model.tell(say!(model.words, "legend-whole"));
    }
    if let Some(open) = &mut model.open {
        open.map.page = (open.map.selected.clone(), next);
    }
}

/// Returns whether nobody waits for what this step is about.
pub fn is_done(open: &Open) -> bool {
    guide::waiting(&open.session, open.map.step).is_empty()
}

/// Returns whether the picture is shown and its legend has more pages than one.
pub fn has_pages(model: &Model, open: &Open) -> bool {
    open.map.shows_picture() && picture::scene(model, open).legend_pages > 1
}

/// Shows the picture, since a view is something to see: table and notes make room for the picture.
fn to_picture(open: &mut Open) {
    if !open.map.shows_picture() {
        open.map.show = Show::Picture;
    }
}

/// Returns the partner with the cursor; where there is none, says how to choose one.
fn selected(model: &mut Model) -> Option<Partner> {
    let partner = model
        .open
        .as_ref()
        .and_then(|open| open.session.partner(open.map.selected.as_deref()?))
        .cloned();
    if partner.is_none() {
        model.tell(say!(model.words, "select-partner"));
    }
    partner
}

/// Gives a partner new values; whether it was done.
fn change(model: &mut Model, partner: Partner) -> bool {
    model.act(vec![Intent::Change(partner.into())])
}

fn edit(model: &mut Model) {
    let Some(partner) = selected(model) else { return };
    model.fill_in(Purpose::Partner(partner.id));
}

/// Moves the partner a ring nearer or farther; one that has none comes in from outside, to the outermost ring.
fn shift(model: &mut Model, by: isize) {
    let Some(partner) = selected(model) else { return };
    let Some(open) = &model.open else { return };
    let here = partner.distance.ring.as_deref().and_then(|id| open.deck.map.ring(id));
    let to = match here {
        None => open.deck.map.rings.len().checked_sub(1),
        Some((at, _)) => at.checked_add_signed(by),
    };
    if let Some(to) = to {
        put_on_ring(model, partner, to);
    }
}

/// Puts the partner on a ring by its number, 1 the nearest; 0 and what is no ring say how it is done.
fn ring(model: &mut Model, number: usize) {
    let Some(partner) = selected(model) else { return };
    let count = model.open.as_ref().map_or(0, |open| open.deck.map.rings.len());
    match number.checked_sub(1).filter(|at| *at < count) {
        Some(at) => put_on_ring(model, partner, at),
        None => model.tell(say!(model.words, "ring-by-number", last = count)),
    }
}

fn put_on_ring(model: &mut Model, mut partner: Partner, to: usize) {
    let ring = model.open.as_ref().and_then(|open| open.deck.map.rings.get(to));
    let Some(ring) = ring else { return };
    let told = say!(
        model.words,
        "moved-to",
        name = partner.name.to_string(),
        ring = ring.title.to_string()
    );
    partner.distance.ring = Some(ring.id.clone());
    if change(model, partner) {
        model.tell(told);
    }
}

fn remove(model: &mut Model) {
    let Some(partner) = selected(model) else { return };
    if model.act(vec![Intent::Remove(partner.id)]) {
        if let Some(open) = &mut model.open {
            open.map.selected = None;
        }
        model.tell(say!(model.words, "removed", id = partner.name.to_string()));
    }
}

/// Returns the picture as it stands now, laid out once a change.
pub fn scene(model: &Model, open: &Open) -> std::rc::Rc<crate::map::Scene> {
    picture::scene(model, open)
}

/// Returns the rows of the table, sorted as asked.
pub fn rows(open: &Open, words: &crate::locale::Words) -> Vec<Row> {
    table::rows(open, words)
}

/// Returns what the marks of the table mean, each with its meaning.
pub fn table_legend(open: &Open, words: &crate::locale::Words) -> Vec<(String, String)> {
    table::legend(open, words)
}

/// Returns the notes in groups, as they hang on the wall before they have a place.
pub fn groups(open: &Open, words: &crate::locale::Words) -> Vec<Group> {
    notes::groups(open, words)
}

/// Returns one partner as a row of the table.
pub fn row_of(open: &Open, words: &crate::locale::Words, partner: &Partner) -> Row {
    table::row(0, partner, &open.session, &open.deck.map, words)
}

/// Returns what could complete the word being typed, best first.
pub fn offers(open: &Open) -> Vec<Offer> {
    line::offers(open.map.line.before(), &open.deck.map)
}

/// Returns what was noted as missing: the partners that are wished for, and the absences in words.
pub fn absences(open: &Open) -> (Vec<String>, Vec<String>) {
    missing::list(open)
}

/// Returns what the step asks, how far the group is, and what stands in the way.
pub fn guide(open: &Open, words: &crate::locale::Words) -> Waiting {
    guide::guide(open, words)
}
