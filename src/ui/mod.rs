//! The screens: one file each, drawn from the model.
//!
//! Reads the model, changes nothing, and draws a memo's words at the desk only. One idea at a time: what the group talks about is large and calm
//! in the middle, what the facilitator needs is small at the edges.

mod archive;
mod card;
mod check;
mod desk;
mod findings;
mod form;
mod frame;
mod hints;
mod home;
mod large;
mod map;
mod memos;
mod menu;
mod overlay;
mod page;
mod people;
pub mod plain;
mod rows;
mod talk;
mod theme;
mod versions;
mod welcome;

pub use rows::{spots, under};
pub use theme::Look;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use crate::app::mouse::MouseSpot;
use crate::app::windows::Window;
use crate::app::{Model, Screen};
use crate::say;
use crate::text::{SignSet, signs};

/// The least columns and rows a screen needs to be readable.
const LEAST: (u16, u16) = (30, 8);

/// Everything a screen needs to draw itself.
struct Canvas<'a> {
    buf: &'a mut Buffer,
    model: &'a Model,
    look: Look,
    cursor: Option<Position>,
    /// What can be pressed, and where; what lies on top comes last.
    spots: Vec<(Rect, MouseSpot)>,
}

/// Draws the model.
pub fn draw(frame: &mut Frame<'_>, model: &Model) {
    let (cursor, _) = paint(frame.buffer_mut(), model);
    if let Some(cursor) = cursor.filter(|at| frame.area().contains(*at)) {
        frame.set_cursor_position(cursor);
    }
}

/// Draws the model; where the cursor stands, and what can be pressed.
fn paint(buf: &mut Buffer, model: &Model) -> (Option<Position>, Vec<(Rect, MouseSpot)>) {
    let (area, look) = (buf.area, Look::of(model.theme));
    let mut canvas = Canvas {
        buf,
        model,
        look,
        cursor: None,
        spots: Vec::new(),
    };
    canvas.buf.set_style(area, look.base);
    if area.width < LEAST.0 || area.height < LEAST.1 {
        page::row(canvas.buf, area, &Line::styled("kring", look.strong));
        page::row(
            canvas.buf,
            page::nth(area, 1),
            &Line::styled(say!(model.words, "too-small"), look.base),
        );
        return (None, Vec::new());
    }
    if model.windows.blank && model.windows.window != Window::Desk {
        return (None, Vec::new());
    }
    let below = model.below();
    let body = match below {
        // A map that fills the screen has a row of its own for what was said.
        Screen::Map(open) if crate::app::map::fills(model, open) => area,
        _ => frame::draw(&mut canvas, area),
    };
    screen(&mut canvas, body, below);
    if !model.overlays.is_empty() {
        dialogs(&mut canvas, body);
    }
    if model.windows.window == Window::Wall {
        canvas.cursor = None;
    }
    exchange_signs(canvas.buf, model.marks);
    (canvas.cursor, canvas.spots)
}

/// Draws the topmost dialog; under a list that was opened from the transcripts, these too: it leaves most of them in sight.
fn dialogs(canvas: &mut Canvas<'_>, area: Rect) {
    let top = canvas.model.screen();
    let under = canvas
        .model
        .beneath()
        .filter(|under| matches!((top, under), (Screen::Picker(..), Screen::Talk(_))));
    for dialog in under.into_iter().chain([top]) {
        let area = overlay::room(canvas, area, dialog);
        screen(canvas, area, dialog);
    }
}

/// Draws a screen, or the dialog that lies over one.
fn screen(canvas: &mut Canvas<'_>, area: Rect, screen: Screen<'_>) {
    match screen {
        Screen::Home(_) => home::draw(canvas, area),
        Screen::Welcome(open) => welcome::draw(canvas, area, open),
        Screen::Phase(open, id) => {
            let area = card::page_line(canvas, area, open);
            welcome::phase(canvas, area, open, id);
        }
        Screen::Card(open) => card::draw(canvas, area, open),
        Screen::Map(open) if crate::app::map::fills(canvas.model, open) => map::fill(canvas, area, open),
        Screen::Map(open) => map::draw(canvas, area, open),
        Screen::Review(open, id) => {
            let area = card::page_line(canvas, area, open);
            welcome::review(canvas, area, open, id);
        }
        Screen::Closing(open) => card::closing(canvas, area, open),
        Screen::Findings(open) => findings::draw(canvas, area, open),
        Screen::Check(open) => check::draw(canvas, area, open),
        Screen::Help(page, scopes) => overlay::help(canvas, area, page, scopes),
        Screen::Explain(page) => overlay::explain(canvas, area, page),
        Screen::Figures(page, lines) => overlay::figures(canvas, area, page, lines),
        Screen::Search(_) => archive::draw(canvas, area),
        Screen::Menu(at, scopes) => menu::draw(canvas, area, at, scopes),
        Screen::Form(form) => form::draw(canvas, area, form),
        Screen::Picker(picker, pick) => overlay::picker(canvas, area, picker, pick),
        Screen::Memo(memo) => overlay::memo(canvas, area, memo),
        Screen::Talk(desk) => talk::draw(canvas, area, desk),
        Screen::Memos(at) => memos::draw(canvas, area, at),
        Screen::Versions(page) => versions::draw(canvas, area, page),
        Screen::Recordings(at) => overlay::recordings(canvas, area, at),
        Screen::Participants(at) => overlay::participants(canvas, area, at),
    }
}

/// Exchanges every sign that the terminal does not have; letters stay.
fn exchange_signs(buf: &mut Buffer, marks: SignSet) {
    if marks.is_full() {
        return;
    }
    for cell in &mut buf.content {
        let plain = signs::text(cell.symbol(), marks);
        if plain != cell.symbol() {
            cell.set_symbol(&plain);
        }
    }
}
