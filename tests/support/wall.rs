//! The real program in a real pseudo-terminal, read back as a person would see it.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, sleep};
use std::time::{Duration, Instant};

use kring::app::key::{Key, KeyName};
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

/// How long a screen may take before the test fails: long, since the machine may be busy with other things.
const PATIENCE: Duration = Duration::from_secs(30);

/// A terminal with kring in it.
pub struct Wall {
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    keyboard: Option<Box<dyn Write + Send>>,
    seen: Arc<Mutex<Seen>>,
    blind: Arc<AtomicBool>,
    eye: Option<JoinHandle<()>>,
}

/// What came out of the terminal.
struct Seen {
    screen: vt100::Parser,
    bytes: Vec<u8>,
}

impl Wall {
    /// Starts kring in a terminal of 100 × 30, with its files in `home`.
    pub fn start(home: &Path, arguments: &[&str]) -> Self {
        Self::start_in(home, arguments, 100, 30)
    }

    /// Starts kring in a terminal of this size.
    pub fn start_in(home: &Path, arguments: &[&str], columns: u16, rows: u16) -> Self {
        let pair = native_pty_system()
            .openpty(size(columns, rows))
            .expect("a pseudo-terminal");
        keep_output(&*pair.master);
        // Another build of kring can be put to the test, such as one that is to be released.
        let kring = std::env::var("KRING_UNDER_TEST").unwrap_or_else(|_| env!("CARGO_BIN_EXE_kring").to_owned());
        let mut command = CommandBuilder::new(kring);
        command.args(arguments);
        command.cwd(home);
        command.env("KRING_HOME", home);
        command.env("TMPDIR", home);
        command.env("TERM", "xterm-256color");
        command.env("LANG", "nl_BE.UTF-8");
        for name in ["LC_ALL", "LC_MESSAGES", "NO_COLOR"] {
            command.env_remove(name);
        }
        let child = pair.slave.spawn_command(command).expect("kring starts");
        drop(pair.slave);
        let mut output = pair.master.try_clone_reader().expect("a reader");
        let seen = Arc::new(Mutex::new(Seen {
            screen: vt100::Parser::new(cells(rows), cells(columns), 0),
            bytes: Vec::new(),
        }));
        let blind = Arc::new(AtomicBool::new(false));
        let (shared, closed) = (Arc::clone(&seen), Arc::clone(&blind));
        let eye = std::thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(n @ 1..) = output.read(&mut buffer) {
                if closed.load(Ordering::SeqCst) {
                    return;
                }
                let mut seen = shared.lock().expect("no reader panicked");
                seen.screen.process(&buffer[..n]);
                seen.bytes.extend_from_slice(&buffer[..n]);
            }
        });
        Self {
            child,
            keyboard: Some(pair.master.take_writer().expect("a writer")),
            master: Some(pair.master),
            seen,
            blind,
            eye: Some(eye),
        }
    }

    /// Sends bytes as a keyboard would.
    pub fn send(&mut self, bytes: &[u8]) {
        let keyboard = self.keyboard.as_mut().expect("a terminal that is open");
        keyboard
            .write_all(bytes)
            .and_then(|()| keyboard.flush())
            .expect("kring reads");
    }

    /// Sends bytes to a program that may have left meanwhile; whether it was still there.
    pub fn try_send(&mut self, bytes: &[u8]) -> bool {
        let there = !self.has_ended();
        there
            && self
                .keyboard
                .as_mut()
                .is_some_and(|keyboard| keyboard.write_all(bytes).is_ok())
    }

    /// Whether the process has ended.
    pub fn has_ended(&mut self) -> bool {
        self.child.try_wait().expect("a process").is_some()
    }

    /// How many bytes came out of the terminal so far.
    pub fn drawn(&self) -> usize {
        self.seen.lock().expect("no reader panicked").bytes.len()
    }

    /// Types a text.
    pub fn write(&mut self, text: &str) {
        self.send(text.as_bytes());
    }

    /// Pastes a text, the way a terminal says it is one.
    pub fn paste(&mut self, text: &str) {
        self.send(format!("\u{1b}[200~{text}\u{1b}[201~").as_bytes());
    }

    /// Presses keys, named as in the command table, with spaces between.
    pub fn keys(&mut self, keys: &str) {
        for key in keys.split(' ').filter(|key| !key.is_empty()) {
            let bytes = encode(key.parse().expect("a key"));
            self.send(&bytes);
            if key == "esc" {
                // Alone: what follows would make it another key.
                sleep(Duration::from_millis(60));
            }
        }
    }

    /// Gives the terminal another size.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        // The screen first: kring answers at once, and in the new size.
        self.seen
            .lock()
            .expect("no reader panicked")
            .screen
            .screen_mut()
            .set_size(cells(rows), cells(columns));
        let master = self.master.as_ref().expect("a terminal that is open");
        master.resize(size(columns, rows)).expect("another size");
    }

    /// The screen as text.
    pub fn screen(&self) -> String {
        self.seen.lock().expect("no reader panicked").screen.screen().contents()
    }

    /// Everything that came out of the terminal so far.
    pub fn bytes(&self) -> Vec<u8> {
        self.seen.lock().expect("no reader panicked").bytes.clone()
    }

    /// Waits until the screen is as `wanted`; the screen.
    pub fn until(&self, what: &str, wanted: impl Fn(&str) -> bool) -> String {
        let start = Instant::now();
        loop {
            let screen = self.screen();
            if wanted(&screen) {
                let whole = self.settled();
                return if wanted(&whole) { whole } else { screen };
            }
            assert!(
                start.elapsed() < PATIENCE,
                "waited in vain for {what}; on the screen:\n{screen}"
            );
            sleep(Duration::from_millis(3));
        }
    }

    /// The screen once nothing has come for a moment: a frame is read in parts, and half of one misleads.
    fn settled(&self) -> String {
        let start = Instant::now();
        let mut drawn = self.drawn();
        loop {
            sleep(Duration::from_millis(5));
            let now = self.drawn();
            if now == drawn || start.elapsed() > Duration::from_millis(100) {
                return self.screen();
            }
            drawn = now;
        }
    }

    /// Waits until the screen shows a text, its words maybe broken over rows.
    pub fn shows(&self, text: &str) -> String {
        self.until(text, |screen| flat(screen).contains(&flat(text)))
    }

    /// Waits until everything noted is on the disk.
    pub fn saved(&self) {
        self.until("the mark that all is kept", is_saved);
    }

    /// The process.
    pub fn process(&self) -> u32 {
        self.child.process_id().expect("a process")
    }

    /// What the process does right now, as the system tells it: running, sleeping, stopped; empty where it does not tell.
    pub fn doing(&self) -> String {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process())).unwrap_or_default();
        let state = status.lines().find(|line| line.starts_with("State"));
        state.unwrap_or_default().to_owned()
    }

    /// Sends a signal, such as `KILL`.
    pub fn signal(&self, name: &str) {
        let sent = std::process::Command::new("kill")
            .args([format!("-{name}"), self.process().to_string()])
            .status();
        assert!(sent.expect("kill runs").success(), "{name}");
    }

    /// Kills the process and waits until it is gone.
    pub fn kill(mut self) -> String {
        self.signal("KILL");
        self.child.wait().expect("it ends");
        self.screen()
    }

    /// Closes the terminal, as closing its window does; how the process ended.
    pub fn close(&mut self) -> ExitStatus {
        // Whoever reads holds the terminal open: what kring draws next wakes and ends the reader.
        self.blind.store(true, Ordering::SeqCst);
        self.resize(77, 22);
        if let Some(eye) = self.eye.take() {
            eye.join().expect("a reader that ends");
        }
        (self.keyboard, self.master) = (None, None);
        self.ended()
    }

    /// Waits until the process ends by itself.
    pub fn ended(&mut self) -> ExitStatus {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a process") {
                return status;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "process {} does not end ({}); on the screen:\n{}",
                self.process(),
                self.doing(),
                self.screen()
            );
            sleep(Duration::from_millis(3));
        }
    }

    /// Whether the mouse belongs to the program, and not to the terminal.
    pub fn has_mouse(&self) -> bool {
        let seen = self.seen.lock().expect("no reader panicked");
        seen.screen.screen().mouse_protocol_mode() != vt100::MouseProtocolMode::None
    }

    /// Whether the terminal is as it was: its own screen, the cursor seen, pastes unmarked, the mouse its own.
    pub fn is_restored(&self) -> bool {
        // What came last may still be on its way.
        sleep(Duration::from_millis(50));
        if self.has_mouse() {
            return false;
        }
        let seen = self.seen.lock().expect("no reader panicked");
        let screen = seen.screen.screen();
        !screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste()
    }
}

impl Drop for Wall {
    fn drop(&mut self) {
        // A test that failed leaves no process behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether the row above says that all is on the disk.
pub fn is_saved(screen: &str) -> bool {
    screen.lines().next().is_some_and(|row| row.contains('✓'))
}

/// A text without the breaks and spaces that wrapping puts in.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect()
}

fn cells(n: u16) -> std::num::NonZero<u16> {
    std::num::NonZero::new(n).expect("a terminal with cells")
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}

/// A key as xterm sends it.
pub fn encode(key: Key) -> Vec<u8> {
    let modifiers = 1 + u8::from(key.shift) + 2 * u8::from(key.alt) + 4 * u8::from(key.ctrl);
    let letter = |letter: char| match modifiers {
        1 => format!("\u{1b}[{letter}"),
        _ => format!("\u{1b}[1;{modifiers}{letter}"),
    };
    let number = |number: u8| match modifiers {
        1 => format!("\u{1b}[{number}~"),
        _ => format!("\u{1b}[{number};{modifiers}~"),
    };
    let alt = if key.alt { "\u{1b}" } else { "" };
    let text = match key.code {
        KeyName::Char(c) if key.ctrl => format!("{alt}{}", char::from(u8::try_from(c).expect("a letter") & 0x1f)),
        KeyName::Char(c) => format!("{alt}{c}"),
        KeyName::Enter => format!("{alt}\r"),
        KeyName::Esc => "\u{1b}".into(),
        KeyName::Tab if key.shift => "\u{1b}[Z".into(),
        KeyName::Tab => "\t".into(),
        KeyName::Backspace => format!("{alt}\u{7f}"),
        KeyName::Up => letter('A'),
        KeyName::Down => letter('B'),
        KeyName::Right => letter('C'),
        KeyName::Left => letter('D'),
        KeyName::Home => letter('H'),
        KeyName::End => letter('F'),
        KeyName::Delete => number(3),
        KeyName::PageUp => number(5),
        KeyName::PageDown => number(6),
        KeyName::F(n) => number(match n {
            1..=5 => 10 + n,
            6..=10 => 11 + n,
            _ => 12 + n,
        }),
    };
    text.into_bytes()
}

/// Has the terminal keep what it was sent when Ctrl-C, Ctrl-Z or Ctrl-\ comes: it drops that otherwise, and with it the last word of a
/// kring that has just given the terminal back. Does nothing where there is no `stty` that takes the name of a terminal.
fn keep_output(master: &dyn MasterPty) {
    if let Some(name) = master.tty_name() {
        let _ = std::process::Command::new("stty")
            .arg("-F")
            .arg(name)
            .arg("noflsh")
            .output();
    }
}
