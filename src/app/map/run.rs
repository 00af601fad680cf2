//! The map at the keyboard: what each command does there, whatever it shows.

use super::partner::{change, selected};
use super::state::Show;
use super::step::{InventoryStep, waiting};
use super::{cursor, line, merge, missing, name, pick, picture, play, question, rearrange, zoom};
use crate::app::command::Command;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::purpose::Purpose;
use crate::app::map::column::SortColumn;
use crate::app::map::figures::figures;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::app::scroll::Scroll;
use crate::app::versions;
use crate::map::View;
use crate::say;
use crate::session::{Intent, Partner};

/// Runs a command on the map.
pub fn run(model: &mut Model, command: &Command) {
    if play::run(model, command) {
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
        Command::Sort => open.map.sort_next(1),
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
        Command::Rearrange => rearrange::rearrange(model),
        Command::Fill => zoom::fill(open),
        Command::Zoom => zoom::zoom(open),
        Command::Left if blank && zoom::turn(open, -1) => {}
        Command::Right if blank && zoom::turn(open, 1) => {}
        Command::Measures => open_figures(model),
        Command::Gap => missing::note_absence(model),
        Command::Versions => versions::ask(model),
        Command::Remove => remove(model),
        Command::Cancel => cancel(open),
        Command::Paste(raw) if raw.trim().contains('\n') => paste(open, raw),
        Command::Up | Command::Down => cursor::walk(model, command),
        Command::Left | Command::Right if blank => cursor::walk(model, command),
        command => {
            if open.map.line.edit(command, usize::MAX) {
                open.draft_stale = true;
            }
        }
    }
}

/// Takes a paste of several lines as if each were typed and ended; the first goes on with what stands in the line.
fn paste(open: &mut OpenSession, raw: &str) {
    let begun = open.map.line.take();
    let lines = (begun + raw)
        .lines()
        .map(str::trim)
        .map(str::to_owned)
        .collect::<Vec<_>>();
    lines
        .iter()
        .filter(|line| !line.is_empty())
        .for_each(|line| open.wait(line));
}

/// Takes the selection back, then the view, then leaves the map where it lies over another place. A line that is typed stays.
fn cancel(open: &mut OpenSession) {
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
fn complete_or_step(open: &mut OpenSession) {
    if open.map.line.is_blank() {
        open.map.step = open.map.step.next();
        open.map.ask = 0;
        // From here on it is about places: the notes go on the map.
        if open.map.show == Show::Notes && open.map.step == InventoryStep::Distance {
            open.map.show = Show::Picture;
        }
    } else if line::complete(&mut open.map.line, &open.deck.map) {
        open.draft_stale = true;
    }
}

/// Gives the turn in round 1 to the next participant; asks the next sub-question of the card, or of the deck where it is about who is
/// missing.
fn turn(open: &mut OpenSession) {
    let desk = &mut open.map;
    match desk.step {
        InventoryStep::Missing => desk.prompt = (desk.prompt + 1) % open.deck.map.prompts.len().max(1),
        step if question::has_questions(step) => question::ask_next(open),
        _ => {
            desk.turn = (desk.turn + 1) % open.session.participants.len().max(1);
            desk.selected = None;
        }
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

/// Sorts the table by a column; by the one it is sorted by already, the other way round.
pub(in crate::app) fn sort_by(open: &mut OpenSession, column: usize) {
    let Some(column) = SortColumn::ALL.get(column) else {
        return;
    };
    let map = &mut open.map;
    (map.sort, map.reversed) = (*column, map.sort == *column && !map.reversed);
}

fn next_view(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let views = pick::views(open);
    let at = views.iter().position(|view| *view == open.map.view).unwrap_or(0);
    open.map.view = views.get(at + 1).or(views.first()).cloned().unwrap_or_default();
    open.map.show_picture();
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
    open.map.show_picture();
    picture::refresh(model);
    let Some(open) = &model.open else { return };
    let scene = open.map.scene();
    let next = (scene.legend_page + 1) % scene.legend_pages.max(1);
    if scene.legend_pages < 2 {
        model.tell(say!(model.words, "legend-whole"));
    }
    if let Some(open) = &mut model.open {
        open.map.page = (open.map.selected.clone(), next);
    }
}

/// Returns whether nobody waits for what this step is about.
pub fn is_done(open: &OpenSession) -> bool {
    waiting(&open.session, open.map.step).is_empty()
}

/// Opens the page of figures.
fn open_figures(model: &mut Model) {
    let Some(open) = &model.open else { return };
    let lines = figures(&open.session, &open.deck, model.words);
    model.overlays.push(Overlay::Figures {
        page: Scroll::default(),
        lines,
    });
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
