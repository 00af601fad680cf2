//! The one loop: keys and other messages in, the model updated, the screen drawn, effects carried out.
//!
//! The only room that knows the terminal, and one of the three that know files and the clock. Decides nothing itself: what a key
//! means is in `app`, what a file holds in `format`, what is durable in `store`.

mod copies;
mod effects;
mod export;
mod files;
mod frame;
mod incoming;
mod intake;
#[cfg(unix)]
mod keyboard;
mod lead;
mod library;
mod mirror;
mod open_case;
mod opening;
pub mod pdf;
mod plain;
mod search;
mod second;
mod silence;
mod state;
mod terminal;
mod versions;
mod wall;

pub use frame::frame;
use incoming::Incoming;
pub use incoming::WallLook;
pub use library::row;
pub use plain::run as plain;
pub use silence::watch_disk;
pub use state::Ending;
pub use terminal::has_terminal;
pub use wall::run as wall;

use std::io::{Stdout, Write};
use std::panic::AssertUnwindSafe;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Instant;

use crossterm::event::Event;
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use crate::app::key::Key;
use crate::app::windows::Follow;
use crate::app::{self, Effect, Model, Msg, home};
use crate::locale::Words;
use crate::store::{self, Demo, Paths, WriterReport};
use crate::ui;
use state::Runtime;
use terminal::{TerminalScreen, translate};

/// What to show first.
#[derive(Clone, Debug)]
pub enum Start {
    /// The home screen.
    Home,
    /// The home screen with the form for a new session.
    New,
    /// The home screen with the form for a second session that goes on from the one of this name or path.
    Second(String),
    /// A session, by name, path or `demo`.
    Open(String),
    /// A copy of a session, to be tried and thrown away.
    Rehearse(String),
    /// The member check of a session, by name, path or `demo`, and what is said of the choice.
    Check(String, Option<String>),
    /// The home screen with the sessions that a name can mean.
    Choose(String),
}

/// Runs the program on the terminal until it is left.
///
/// # Errors
/// Where the terminal cannot be used.
pub fn run(paths: Paths, start: &Start, look: WallLook) -> std::io::Result<Ending> {
    let (mut runtime, mut model, inbox) = Runtime::new(paths, look);
    runtime.begin(&mut model, start);
    let mut screen = TerminalScreen::open(look.mouse)?;
    terminal::listen(&runtime.send, Incoming::Terminal, || Incoming::Hangup);
    let worked = std::panic::catch_unwind(AssertUnwindSafe(|| runtime.work(&mut model, &mut screen.0, &inbox)));
    runtime.part(model.words);
    drop(screen);
    runtime.end(worked, model.words)
}

impl Runtime {
    /// Returns what carries effects out, a model that shows nothing yet, and where what comes in arrives.
    fn new(paths: Paths, look: WallLook) -> (Self, Model, Receiver<Incoming>) {
        let shelf = store::decks(&paths);
        let mut model = Model::new(look.lang, store::now(), shelf.decks.clone());
        (model.theme, model.marks) = (look.theme, look.marks);
        model.windows.clock = look.clock;
        let (send, inbox) = channel();
        let runtime = Self {
            lead: lead::WallLead::start(paths.clone()),
            paths,
            shelf,
            send,
            case: None,
            finder: None,
            look: None,
            looks: 0,
            is_look_due: false,
            demo: None,
            mirrors_demo: false,
            making: None,
            earlier: None,
            opened: 0,
            ending: Ending::default(),
            leaving: false,
        };
        (runtime, model, inbox)
    }

    /// Ends the program. Whatever happened in there: what was handed to the writer reaches the disk first.
    fn end(
        mut self,
        worked: std::thread::Result<std::io::Result<()>>,
        words: &'static Words,
    ) -> std::io::Result<Ending> {
        self.part(words);
        match worked {
            // A terminal that is gone takes no message, but whoever started the program may.
            Ok(Err(gone)) if self.ending.said.is_empty() => Err(gone),
            Ok(_) => Ok(self.ending),
            Err(panic) => {
                self.ending.texts.iter().for_each(|text| println!("{text}"));
                self.ending.said.iter().for_each(|said| eprintln!("kring: {said}"));
                std::panic::resume_unwind(panic)
            }
        }
    }

    fn begin(&mut self, model: &mut Model, start: &Start) {
        self.mirrors_demo = matches!(start, Start::Open(name) if name == "demo");
        let effects = match start {
            Start::Open(name) if name == "demo" => vec![Effect::Demo],
            Start::Open(name) => vec![Effect::List, Effect::Open(name.clone())],
            Start::Check(name, _) if name == "demo" => vec![Effect::Demo, Effect::Check],
            Start::Check(name, _) => vec![Effect::List, Effect::Open(name.clone()), Effect::Check],
            Start::Rehearse(name) => vec![Effect::List, Effect::Rehearse(name.clone())],
            Start::Choose(_) => vec![Effect::List],
            Start::Second(name) => vec![Effect::List, Effect::Second(name.clone())],
            Start::Home | Start::New => vec![Effect::List],
        };
        self.carry_out(model, effects);
        match start {
            Start::New => app::run(model, app::command::Command::New),
            Start::Choose(name) => home::offer(model, name),
            Start::Check(_, Some(told)) => model.tell(told.clone()),
            Start::Home | Start::Open(_) | Start::Check(..) | Start::Rehearse(_) | Start::Second(_) => {}
        }
        for fault in &self.shelf.faults {
            model.warn(fault.say(model.words));
        }
    }

    fn work(
        &mut self,
        model: &mut Model,
        terminal: &mut Terminal<CrosstermBackend<Stdout>>,
        inbox: &Receiver<Incoming>,
    ) -> std::io::Result<()> {
        let size = terminal.size()?;
        self.take(model, Some(Msg::Resize(size.width, size.height)));
        let mut ticked = Instant::now();
        let mut heard = Instant::now();
        while !self.leaving {
            self.show(model, terminal)?;
            let mut next = awaited(inbox, model, (ticked, heard));
            // Everything that came in meanwhile is taken before drawing again, so that fast typing never waits for the screen.
            while let Some(incoming) = next.take() {
                if matches!(incoming, Incoming::Terminal(_)) {
                    heard = Instant::now();
                }
                self.receive(model, incoming);
                next = inbox.try_recv().ok().filter(|_| !self.leaving);
            }
            if model.awaits_stillness().is_some_and(|moment| heard.elapsed() >= moment) {
                self.take(model, Some(Msg::Still));
            }
            if ticked.elapsed() >= model.wake() {
                self.take(model, Some(Msg::Tick));
                ticked = Instant::now();
            }
        }
        Ok(())
    }

    /// Draws a frame, and only then begins what was asked for and would take its processors.
    fn show<W: Write>(
        &mut self,
        model: &mut Model,
        terminal: &mut Terminal<CrosstermBackend<W>>,
    ) -> std::io::Result<()> {
        self.tell_wall(model);
        if let Err(gone) = terminal.draw(|frame| ui::draw(frame, model)) {
            self.take(model, Some(Msg::Hangup));
            return Err(gone);
        }
        self.look_if_due(model);
        Ok(())
    }

    /// Tells the wall where this window stands.
    fn tell_wall(&mut self, model: &Model) {
        self.lead.tell(self.place_for_the_wall(model));
    }

    /// Returns where this window stands, with what names its case; `None` where no wall may follow it.
    fn place_for_the_wall(&self, model: &Model) -> Option<(String, Follow)> {
        let follow = Follow::of(model)?;
        let id = model
            .open
            .as_ref()
            .map(|open| open.session.id.to_string())
            .filter(|id| !id.is_empty());
        Some((
            id.or_else(|| self.case.as_ref().map(|table| table.name.clone()))?,
            follow,
        ))
    }

    /// Takes in what woke the loop.
    fn receive(&mut self, model: &mut Model, incoming: Incoming) {
        match incoming {
            Incoming::Terminal(events) => self.events(model, events),
            incoming => {
                let message = self.message(model, incoming);
                self.take(model, message);
            }
        }
    }

    /// Takes in events of the terminal; among keys that arrived together, a paste that the terminal did not mark as one.
    fn events(&mut self, model: &mut Model, events: Vec<Event>) {
        let (keys, others): (Vec<Event>, Vec<Event>) = events.into_iter().partition(|e| matches!(e, Event::Key(_)));
        let translated = |event| match event {
            Event::Key(key) => translate(key),
            _ => None,
        };
        let keys: Vec<Key> = keys.into_iter().filter_map(translated).collect();
        let mut rest = keys.as_slice();
        while let (Some((first, more)), false) = (rest.split_first(), self.leaving) {
            let (message, behind) = match app::unmarked_paste(model, rest) {
                Some((text, behind)) => (Msg::Paste(text), behind),
                None => (Msg::Key(*first), more),
            };
            self.take(model, Some(message));
            rest = behind;
        }
        for event in others {
            let message = match event {
                Event::Mouse(mouse) => terminal::pointed(mouse, |cell| ui::under(model, cell)).map(Msg::Mouse),
                Event::Paste(text) => Some(Msg::Paste(text)),
                Event::Resize(columns, rows) => Some(Msg::Resize(columns, rows)),
                _ => None,
            };
            self.take(model, message);
        }
    }

    /// Takes a message in and carries out what follows from it.
    fn take(&mut self, model: &mut Model, message: Option<Msg>) {
        if let Some(message) = message {
            let effects = app::update(model, message, store::now());
            self.carry_out(model, effects);
        }
    }

    fn message(&mut self, model: &Model, incoming: Incoming) -> Option<Msg> {
        let number = self.case.as_ref().map(|table| table.number);
        match incoming {
            Incoming::Hangup => Some(Msg::Hangup),
            Incoming::Terminal(_) | Incoming::Line(_) => None,
            Incoming::Disk(of, _) | Incoming::Made(of) | Incoming::Sound(of, _) | Incoming::Mirror(of, _)
                if Some(of) != number =>
            {
                None
            }
            Incoming::Listed(look, news) => (look == self.looks).then_some(Msg::Listed(news)),
            Incoming::Found(found) => Some(Msg::Found(found)),
            Incoming::Made(_) => self.write_files(model),
            Incoming::Sound(_, sound) => Some(Msg::Sound(sound)),
            Incoming::Disk(_, WriterReport::Noted(n)) => Some(Msg::Durable(n)),
            Incoming::Disk(_, WriterReport::Saved(n)) => Some(Msg::Stored(n)),
            Incoming::Disk(_, WriterReport::Erased(n, recalled)) => {
                self.copies_follow();
                Some(self.forgotten(n, &recalled))
            }
            Incoming::Mirror(_, news) => Some(match news.say(model.words) {
                (true, said) => Msg::Failed(said),
                (false, said) => Msg::Done(said),
            }),
            Incoming::Disk(_, WriterReport::TakenIn(events)) => Some(Msg::TakenIn(events)),
            Incoming::Disk(_, WriterReport::Recovered) => Some(Msg::Recovered),
            Incoming::Disk(_, WriterReport::Taken(name, sound, hidden)) => Some(intake::taken(name, sound, &hidden)),
            Incoming::Disk(_, WriterReport::Exported(paths, refused)) => Some(self.exported(model, &paths, &refused)),
            Incoming::Disk(_, WriterReport::Trouble(error)) => Some(Msg::Trouble(error.say_waiting(model.words))),
        }
    }

    /// Lets the session go; what has to be said where its disk did not take it.
    fn part(&mut self, words: &'static Words) -> Option<String> {
        let parting = self.let_go(words)?;
        self.ending.texts.extend(parting.text);
        self.ending.said.push(parting.said.clone());
        Some(parting.said)
    }

    /// Returns the folders of the session on the table: the demo has its own.
    fn folders(&self) -> Paths {
        self.demo.as_ref().map_or_else(|| self.paths.clone(), Demo::paths)
    }
}

/// Waits for what comes in, until the next tick or until the keyboard has been still for long enough, since the last tick and the last key.
fn awaited(inbox: &Receiver<Incoming>, model: &Model, (ticked, heard): (Instant, Instant)) -> Option<Incoming> {
    let stillness = model
        .awaits_stillness()
        .map(|moment| moment.saturating_sub(heard.elapsed()));
    // Counted from the last tick, not from the last key: who types without a pause is kept on disk as well.
    let tick = model.wake().saturating_sub(ticked.elapsed());
    match inbox.recv_timeout(stillness.map_or(tick, |still| still.min(tick))) {
        Ok(incoming) => Some(incoming),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => Some(Incoming::Hangup),
    }
}
