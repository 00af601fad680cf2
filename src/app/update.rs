//! The one entry of the program: a message in, the effects out that the runtime must perform.

use crate::app::command::{self, Command};
use crate::app::dialog::overlay::Overlay;
use crate::app::key::{Key, KeyName};
use crate::app::message::{Effect, Msg};
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::app::screen::Screen;
use crate::app::windows::Window;
use crate::app::{
    archive, check, close, dispatch, findings, home, intake, map, menu, onward, opening, second, still, talk, time,
    versions,
};
use crate::say;
use crate::session::{Event, Moment};

/// Handles one message and returns the effects the runtime must perform.
pub fn update(model: &mut Model, msg: Msg, now: Moment) -> Vec<Effect> {
    let before = std::mem::replace(&mut model.now, now);
    time::skip_gap(model, before);
    take_in(model, msg);
    type_what_waits(model);
    model.exchange_deck();
    model.name_centre();
    findings::refresh(model);
    map::refresh(model);
    versions::refresh(model);
    check::refresh(model);
    flush(model);
    std::mem::take(&mut model.effects)
}

fn take_in(model: &mut Model, msg: Msg) {
    match msg {
        Msg::Key(key) => press(model, key),
        Msg::Mouse(mouse) => dispatch::mouse::run(model, mouse),
        Msg::Paste(text) => dispatch::run(model, Command::Paste(text)),
        Msg::Resize(columns, rows) => model.size = (columns, rows),
        Msg::Tick => tick(model),
        Msg::Still => still::still(model),
        Msg::Listed(news) => home::take(model, news),
        Msg::Found(found) => archive::take(model, *found),
        Msg::NotCreated(why) => not_created(model, &why),
        Msg::TakenIn(events) => taken_in(model, &events),
        Msg::Opened(opened) => {
            opening::open(model, *opened);
            archive::arrive(model);
        }
        Msg::Versions(all) => versions::open(model, all),
        Msg::Second(session, name, later) => second::begin(model, *session, name, later),
        Msg::Sound(sound) => {
            if let Some(open) = &mut model.open {
                open.sound = *sound;
            }
            talk::forget(model);
            archive::heard(model);
        }
        Msg::PathCompleted(path, names) => intake::completed(model, &path, &names),
        Msg::TranscriptRead(read) => intake::read(model, read),
        Msg::TranscriptTaken { name, sound, left } => {
            intake::taken(model, &name, *sound, &left);
            archive::heard(model);
        }
        Msg::Durable(n) => safe(model, n, 0),
        Msg::Stored(n) => safe(model, n, n),
        Msg::Forgotten { n, removed, left } => {
            safe(model, n, n);
            erased(model);
            findings::recalled(model, removed, left);
        }
        Msg::Recovered => in_trouble(model, None),
        Msg::Trouble(what) => {
            intake::trouble(model, &what);
            in_trouble(model, Some(what));
        }
        Msg::Failed(what) => {
            model.search.going = None;
            model.warn(what);
        }
        Msg::Done(what) => model.tell(what),
        Msg::Check => check::open(model),
        Msg::Hangup => close::leave(model),
    }
}

/// Types the lines that waited for a question to be answered, one after the other, until one of them asks something itself; what was only
/// begun stands in the line behind them.
fn type_what_waits(model: &mut Model) {
    while model.overlays.is_empty() {
        let Some(line) = model.open.as_mut().and_then(OpenSession::next_waiting) else {
            break;
        };
        dispatch::run(model, Command::Paste(line));
        dispatch::run(model, Command::Enter);
    }
    if model.overlays.is_empty()
        && let Some(half) = model.open.as_mut().and_then(OpenSession::take_half)
    {
        dispatch::run(model, Command::Paste(half));
    }
}

/// Takes in what somebody changed by hand in the file of the record.
fn taken_in(model: &mut Model, events: &[Event]) {
    let (now, words) = (model.now, model.words);
    if let Some(open) = &mut model.open {
        open.take_in(events, now);
        model.warn(say!(words, "taken-in", n = events.len()));
    }
}

/// Takes in that events up to `durable` are safe on disk, and that the state there holds those up to `stored`.
fn safe(model: &mut Model, durable: u32, stored: u32) {
    if let Some(open) = &mut model.open {
        open.durable = open.durable.max(durable);
        open.stored = open.stored.max(stored);
    }
}

/// Takes in why the disk does not take what is written, or that it does again.
fn in_trouble(model: &mut Model, trouble: Option<String>) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    open.trouble.clone_from(&trouble);
    if let (Some(trouble), true) = (trouble, open.erasing.is_some()) {
        model.warn(say!(words, "erasing-not-yet", trouble = trouble));
    }
}

/// Looks a key up where the model stands and runs what it means.
fn press(model: &mut Model, key: Key) {
    // Where the group reads this window, any key brings it back, and does nothing else.
    if model.windows.blank && model.windows.window == Window::Only {
        model.windows.blank = false;
        return;
    }
    still::before(model);
    let is_form = |model: &Model| matches!(model.overlays.last(), Some(Overlay::Form(..)));
    let commands = !is_form(model) && !model.typing().0 && key.typed().is_some();
    look_up(model, key);
    if let (true, Some(Overlay::Form(form, _))) = (commands, model.overlays.last_mut()) {
        form.from_key = true;
    }
}

/// Runs what a key means.
fn look_up(model: &mut Model, key: Key) {
    match menu::press(model, key) {
        menu::Meaning::Letter(command) => return by_letter(model, command),
        menu::Meaning::Back => return dispatch::run(model, Command::Cancel),
        menu::Meaning::Other => {}
    }
    close_what_is_read(model, key);
    let command = meaning(model, key);
    let meant = command.is_some();
    if let Some(command) = command {
        run(model, key, command);
    }
    still::after(model, key, meant);
}

/// Closes help and explanations for who goes on typing: they are no mode.
fn close_what_is_read(model: &mut Model, key: Key) {
    let reading = matches!(model.overlays.last(), Some(Overlay::Help { .. } | Overlay::Explain(_)));
    let bound = command::lookup(key, &model.scopes(), false, true).is_some();
    if reading && !bound && key.typed().is_some() {
        model.overlays.pop();
    }
}

/// Returns what a key means where the model stands; Enter goes on where there is nothing to write and nothing to choose.
fn meaning(model: &Model, key: Key) -> Option<Command> {
    let (typing, blank) = model.typing();
    let found = command::lookup(key, &model.scopes(), typing, blank);
    // Esc and a letter behind it arrive as that letter with Alt, also from a presenter's clicker: no letter may be lost.
    let letter = Key { alt: false, ..key };
    let on = key == Key::plain(KeyName::Enter) && matches!(model.screen(), Screen::Phase(..) | Screen::Review(..));
    let found = found.or_else(|| on.then_some(Command::Enter));
    // Where the check asks nothing, the first sign opens the line for a remark, a count or a quotation mark too; a stop is a clicker's.
    let opens = matches!(model.screen(), Screen::Check(open) if open.check.opens());
    let begins = letter.typed().filter(|c| opens && !c.is_whitespace() && *c != '.');
    let found = found.or_else(|| begins.map(Command::Insert));
    found.or_else(|| letter.typed().filter(|_| typing && key.alt).map(Command::Insert))
}

/// Runs what a key means; Esc and Enter mean something of their own on an empty line.
fn run(model: &mut Model, key: Key, command: Command) {
    let just_noted = std::mem::take(&mut model.noted);
    match command {
        Command::Cancel if menu::open(model) => {}
        Command::Enter => {
            let writes = onward::writes(model);
            match onward::meaning(model, just_noted) {
                onward::Enter::Said => {}
                onward::Enter::On(command) => dispatch::run(model, command),
                onward::Enter::Usual => dispatch::run(model, Command::Enter),
            }
            model.noted = writes && onward::is_idle(model);
        }
        command if key.alt && matches!(key.code, KeyName::Char(_)) => by_letter(model, command),
        command => dispatch::run(model, command),
    }
}

/// Runs a command by its letter of the menu; what removes or leaves waits for Enter.
fn by_letter(model: &mut Model, command: Command) {
    if command.takes_away() {
        menu::open_at(model, &command);
    } else {
        dispatch::run(model, command);
    }
}

/// Hands on what changed: events at once, the draft on the next tick.
fn flush(model: &mut Model) {
    if let Some(open) = &mut model.open {
        let entries = open.drain();
        if !entries.is_empty() && open.writable {
            model.effects.insert(0, Effect::Append(entries));
        }
    }
}

/// Saves what is due: what is typed reaches the disk within half a second, the state as soon as the talk leaves room for it.
fn tick(model: &mut Model) {
    let now = model.now;
    if let Some(open) = &mut model.open
        && let Some(playback) = &mut open.map.playback
    {
        playback.tick(now, open.session.partners.len());
    }
    versions::tick(model);
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
