//! What the screen stands on: the model, and `update`, which turns a command into changes and effects.
//!
//! [`update`] is a pure function of model, message and moment: it reads no clock, touches no file and draws nothing. What has to
//! happen outside (saving, listing, leaving) comes back as an [`Effect`] that `runtime` carries out.

mod burst;
mod card;
pub mod closing;
pub mod command;
mod consent;
pub mod deed;
pub mod desk;
pub mod editor;
mod erase;
pub mod findings;
pub mod form;
pub mod forms;
pub mod home;
pub mod key;
pub mod lone;
pub mod map;
pub mod menu;
mod message;
mod model;
pub mod mouse;
pub mod note;
mod onward;
mod open;
mod overlay;
mod palette;
mod participants;
pub mod picker;
mod recordings;
mod scroll;
pub mod talk;
mod time;
mod undo;
mod walk;
pub mod windows;
mod withdraw;

pub use burst::unmarked_paste;
pub use card::{asked, listed, note_width};
pub use message::{Effect, Msg, Opened};
pub use model::{Model, Notice, Theme, refusal_text};
pub use open::Open;
pub use overlay::{MemoLine, Overlay, Pick};
pub use scroll::Scroll;
pub use walk::place_title;

use command::Command;
use key::{Code, Key};

use crate::deck::Lang;
use crate::locale::Words;
use crate::say;
use crate::session::{Intent, Moment, Place};

/// Takes a message in; what has to happen outside.
pub fn update(model: &mut Model, msg: Msg, now: Moment) -> Vec<Effect> {
    let before = std::mem::replace(&mut model.now, now);
    time::skip_gap(model, before);
    match msg {
        Msg::Key(key) => press(model, key),
        Msg::Mouse(mouse) => mouse::run(model, mouse),
        Msg::Paste(text) => run(model, Command::Paste(text)),
        Msg::Resize(columns, rows) => model.size = (columns, rows),
        Msg::Tick => tick(model),
        Msg::Still => lone::still(model),
        Msg::Listed(news) => home::take(model, news),
        Msg::NotCreated(why) => not_created(model, &why),
        Msg::TakenIn(events) => {
            let (now, words) = (model.now, model.words);
            if let Some(open) = &mut model.open {
                open.take_in(&events, now);
                model.warn(say!(words, "taken-in", n = events.len()));
            }
        }
        Msg::Opened(opened) => put_on_table(model, *opened),
        Msg::Sound(sound) => {
            if let Some(open) = &mut model.open {
                open.sound = *sound;
            }
            talk::forget(model);
        }
        Msg::Durable(n) => {
            if let Some(open) = &mut model.open {
                open.durable = open.durable.max(n);
            }
        }
        Msg::Stored(n) => {
            if let Some(open) = &mut model.open {
                open.stored = open.stored.max(n);
                open.durable = open.durable.max(n);
            }
        }
        Msg::Forgotten { n, removed, left } => {
            if let Some(open) = &mut model.open {
                open.stored = open.stored.max(n);
                open.durable = open.durable.max(n);
            }
            erased(model);
            findings::recalled(model, removed, left);
        }
        Msg::Recovered => {
            if let Some(open) = &mut model.open {
                open.trouble = None;
            }
        }
        Msg::Trouble(what) => {
            if let Some(open) = &mut model.open {
                open.trouble = Some(what);
            }
        }
        Msg::Failed(what) => model.warn(what),
        Msg::Done(what) => model.tell(what),
        Msg::Hangup => leave(model),
    }
    exchange_deck(model);
    name_centre(model);
    findings::refresh(model);
    flush(model);
    std::mem::take(&mut model.effects)
}

/// Speaks of what stands in the middle of the open session's map.
fn name_centre(model: &mut Model) {
    let lang = model.words.lang();
    model.words = match &model.open {
        Some(open) => Words::about(&open.deck, lang),
        None => Words::of(lang),
    };
}

/// Looks a key up where the model stands and runs what it means.
fn press(model: &mut Model, key: Key) {
    // Where the group reads this window, any key brings it back, and does nothing else.
    if model.windows.blank && model.windows.window == windows::Window::Only {
        model.windows.blank = false;
        return;
    }
    lone::before(model);
    if menu::press(model, key) {
        return;
    }
    // Help and explanations are no mode: who goes on typing has read enough.
    let reading = matches!(model.overlays.last(), Some(Overlay::Help { .. } | Overlay::Explain(_)));
    let bound = command::lookup(key, &model.scopes(), false, true).is_some();
    if reading && !bound && key.typed().is_some() {
        model.overlays.pop();
    }
    let (typing, blank) = model.typing();
    let found = command::lookup(key, &model.scopes(), typing, blank);
    // Esc and a letter behind it arrive as that letter with Alt, also from a presenter's clicker: no letter may be lost.
    let letter = Key { alt: false, ..key };
    let behind_escape = || letter.typed().filter(|_| typing && key.alt).map(Command::Insert);
    let command = found.or_else(behind_escape);
    let meant = command.is_some();
    match command {
        // Alt and a letter is the letter of the menu: what takes something away waits for Enter.
        Some(command) if key.alt && command.takes_away() && matches!(key.code, Code::Char(_)) => {
            menu::run(model, command)
        }
        Some(command) => run(model, command),
        None => {}
    }
    lone::after(model, key, meant);
}

/// Runs one command where the model stands; Esc that has nothing nearer to take back opens the menu.
pub fn run(model: &mut Model, command: Command) {
    if command == Command::Cancel && menu::open(model) {
        model.notice = None;
        return;
    }
    run_below_menu(model, command);
}

/// Runs one command where the model stands.
pub(in crate::app) fn run_below_menu(model: &mut Model, command: Command) {
    model.notice = None;
    let just_noted = std::mem::take(&mut model.noted);
    if command == Command::Enter && onward::run(model, just_noted) {
        return;
    }
    let wrote = command == Command::Enter && onward::writes(model);
    run_here(model, command);
    model.noted = wrote && model.open.as_ref().is_some_and(onward::is_idle);
}

fn run_here(model: &mut Model, command: Command) {
    model.let_go_of_mouse(&command);
    if !matches!(command, Command::Quit | Command::Interrupt) {
        model.leaving = false;
    }
    let interrupted = std::mem::replace(&mut model.interrupted, command == Command::Interrupt);
    match command {
        Command::Quit => return quit(model),
        Command::Interrupt if interrupted => return quit(model),
        // Everywhere else this key copies: who presses it once may have meant that.
        Command::Interrupt => return model.tell(say!(model.words, "interrupt-again")),
        Command::Palette => return palette::open(model),
        Command::Language => {
            let other = if model.words.lang() == Lang::Nl {
                Lang::En
            } else {
                Lang::Nl
            };
            model.words = Words::of(other);
            return;
        }
        Command::Theme => {
            model.theme = match model.theme {
                Theme::Dark => Theme::Light,
                Theme::Light => Theme::Dark,
                Theme::Plain => Theme::Plain,
            };
            return;
        }
        Command::Help if !matches!(model.overlays.last(), Some(Overlay::Help { .. })) => {
            model.overlays.push(Overlay::Help {
                page: Scroll::default(),
                scopes: model.scopes(),
            });
            return;
        }
        _ if windows::run(model, &command) => return,
        Command::Undo if talk::undo(model) => return,
        Command::Undo | Command::Redo => {
            undo::run(model, command == Command::Undo);
            return talk::refresh(model);
        }
        _ => {}
    }
    if model.overlays.is_empty() {
        match &model.open {
            None => home::run(model, &command),
            Some(_) => walk::run(model, &command),
        }
    } else {
        overlay::run(model, &command);
    }
}

/// Lays the cards of the session's language on the table, where that was changed or the change taken back.
fn exchange_deck(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let wanted = &open.session.deck;
    if wanted.language != open.deck.language
        && let Some(deck) = model
            .decks
            .iter()
            .find(|deck| deck.id == wanted.id && deck.language == wanted.language)
    {
        open.deck = deck.clone();
    }
}

/// Hands on what changed: events at once, the draft on the next tick.
fn flush(model: &mut Model) {
    if let Some(open) = &mut model.open {
        let entries = open.drain();
        open.map.follow(&open.session, &open.deck.map);
        if !entries.is_empty() && open.writable {
            model.effects.insert(0, Effect::Append(entries));
        }
    }
}

/// Saves what is due: what is typed reaches the disk within half a second, the state as soon as the talk leaves room for it.
fn tick(model: &mut Model) {
    let now = model.now;
    if let Some(open) = &mut model.open
        && let Some(growth) = &mut open.map.growth
    {
        growth.tick(now, open.session.partners.len());
    }
    let Some(open) = model.open.as_mut().filter(|open| open.writable) else {
        return;
    };
    if open.draft_stale {
        open.draft_stale = false;
        let drafts = model.drafts();
        model.effects.push(Effect::Draft(drafts));
    }
    let Some(open) = &model.open else { return };
    if open.stored < open.session.events {
        model.effects.push(Effect::Save(Box::new(open.session.clone())));
    }
    keep_anchors(model);
}

/// Keeps the anchors of the map, if they are others than those on disk.
fn keep_anchors(model: &mut Model) {
    let stale = model
        .open
        .as_mut()
        .filter(|open| open.writable && open.erasing.is_none());
    if let Some(anchors) = stale.and_then(|open| open.map.stale_anchors()) {
        model.effects.push(Effect::Anchors(Box::new(anchors)));
    }
}

/// Puts a session on the table: clocks that a crash left running are stopped at the last thing noted, then the talk goes on.
fn put_on_table(model: &mut Model, opened: Opened) {
    let Opened {
        name,
        session,
        deck,
        writable,
        demo,
        drafts,
        last_seen,
        masks,
        outdated,
        anchors,
        notices,
    } = opened;
    let stale = session
        .progress
        .since
        .map(|since| last_seen.filter(|last| *last > since).unwrap_or(since));
    let known = Place::walk(&deck).contains(&session.progress.place);
    let place = if known {
        session.progress.place.clone()
    } else {
        Place::Welcome
    };
    let mut open = Open::new(name, session, deck, writable, demo);
    open.masks = masks;
    open.outdated = outdated;
    open.map.begin(anchors, &open.session, &open.deck.map);
    open.restore(&drafts);
    model.overlays.clear();
    model.open = Some(open);
    if writable {
        model.refill(&drafts);
        let mut intents: Vec<Intent> = stale.map(Intent::Pause).into_iter().collect();
        intents.push(Intent::Visit(place, model.now));
        if let Some(open) = &model.open {
            intents.extend(time::on_another_day(open, last_seen, model.now));
        }
        model.act(intents);
    } else {
        model.warn(say!(model.words, "read-only"));
    }
    if !notices.is_empty() {
        model.warn(notices.join(" · "));
    }
}

/// Says that what had to go has gone.
fn erased(model: &mut Model) {
    if let Some(done) = model.open.as_mut().and_then(|open| open.erasing.take()) {
        model.tell(done);
    }
}

/// Says why a session could not be made, in the form that described it: nothing of what was filled in is lost.
fn not_created(model: &mut Model, why: &str) {
    if let Some(Overlay::Form(form, _)) = model.overlays.last_mut() {
        form.fault = Some(why.to_owned());
    } else {
        model.warn(why.to_owned());
    }
}

/// Ends the program: saved, with the clocks stopped. Where the disk refuses, once with a warning first.
fn quit(model: &mut Model) {
    let stuck = model.open.as_ref().and_then(|open| open.trouble.clone());
    if let Some(trouble) = stuck.filter(|_| !model.leaving) {
        model.leaving = true;
        return model.warn(say!(model.words, "quit-unsaved", trouble = trouble));
    }
    leave(model);
}

fn leave(model: &mut Model) {
    close(model);
    model.ask(Effect::Quit);
}

/// Stops the clocks, saves, and takes the session from the table.
pub(crate) fn close(model: &mut Model) {
    let now = model.now;
    let drafts = model.drafts();
    let Some(mut open) = model.open.take() else { return };
    if open.writable {
        // Stopping clocks cannot be refused.
        let _ = open.act(vec![Intent::Pause(now)], now);
        let entries = open.drain();
        model.ask(Effect::Append(entries));
        model.ask(Effect::Draft(drafts));
        let anchors = open.map.stale_anchors();
        model.ask(Effect::Save(Box::new(open.session)));
        if let Some(anchors) = anchors {
            model.ask(Effect::Anchors(Box::new(anchors)));
        }
    }
    model.overlays.clear();
    model.ask(Effect::Release);
}
