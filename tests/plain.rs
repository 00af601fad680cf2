//! Plain mode: a session in lines says what the same session in keys says, and no line is anything but plain text.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::io::Write;
use std::process::Stdio;

use kring::app::plain::{LineOutcome, LineReader};
use kring::app::{Msg, Screen};
use kring::deck::Lang;
use kring::session::{Place, Session};
use kring::ui::plain::ReadAloud;
use support::run::command;
use support::stage::{Stage, empty};

/// A stage on which lines are read.
struct Lines {
    stage: Stage,
    reader: LineReader,
    voice: ReadAloud,
}

impl Lines {
    fn of(stage: Stage) -> Self {
        let mut lines = Self {
            stage,
            reader: LineReader::default(),
            voice: ReadAloud::default(),
        };
        lines.voice.say(&lines.stage.model, false);
        lines
    }

    /// Hands a line in. Returns what is read out.
    fn line(&mut self, line: &str) -> String {
        // The reader needs the model while the stage answers what follows: the messages are taken in by a stage of their own.
        let mut stage = std::mem::replace(&mut self.stage, Stage::home(Lang::Nl));
        let mut model = std::mem::replace(&mut stage.model, Stage::home(Lang::Nl).model);
        let answer = self.reader.line(&mut model, line, &mut |model, message| {
            std::mem::swap(&mut stage.model, model);
            stage.send(message);
            std::mem::swap(&mut stage.model, model);
        });
        stage.model = model;
        self.stage = stage;
        let said = match answer {
            None => Vec::new(),
            Some(LineOutcome::Done) => self.voice.say(&self.stage.model, false),
            Some(LineOutcome::Read) => self.voice.say(&self.stage.model, true),
            Some(LineOutcome::Unclear(why)) => vec![why],
        };
        let said = said.join("\n");
        is_plain(&said);
        said
    }
}

/// Holds that a text moves no cursor, draws no box and has no colour.
fn is_plain(text: &str) {
    let drawn = |c: char| {
        c != '\n' && c.is_control() || ('\u{2500}'..='\u{259f}').contains(&c) || ('\u{2800}'..='\u{28ff}').contains(&c)
    };
    assert!(!text.contains(drawn), "{text:?}");
}

/// The record of a session with everything noted in it.
fn record(session: &Session) -> String {
    kring::format::session::write(session)
}

fn at(place: Place) -> Stage {
    let mut stage = Stage::home(Lang::Nl);
    let mut session = empty();
    session.progress.place = place;
    stage.open(session);
    stage
}

/// A card of the first phase.
fn card() -> Place {
    Place::Card("betekenis".into())
}

const LINES: &str = ":a
n
3 leerkrachten, directeur
:ctrl-s
2 geeft
:esc
p1:2)\"Wij leren van elkaar
Nog een zin, met een vraag?
? en wat is dit
p2: eerst dit\\
en dan dat
:2

p4: Een zin, verbeterd
:undo
:redo
:memo
stil aan tafel
:k
CLB @zorg !1 *L
Bibliotheek
:2
:alt-2
:D
1
:I
1 2
:C
clb
:ctrl-s
:esc
:k
:n";

#[test]
fn a_session_in_lines_leaves_the_record_that_the_same_keys_leave() {
    let mut lines = Lines::of(at(card()));
    LINES.lines().for_each(|line| drop(lines.line(line)));
    let mut keys = at(card());
    keys.keys("f10 n");
    keys.write("3 leerkrachten, directeur");
    keys.keys("ctrl-s down space esc");
    for line in ["p1:2)\"Wij leren van elkaar", "Nog een zin, met een vraag?"] {
        keys.write(line);
        keys.keys("enter");
    }
    keys.send(Msg::Paste("?".into()));
    keys.write(" en wat is dit");
    keys.keys("enter");
    keys.write("p2: eerst dit");
    keys.keys("alt-enter");
    keys.write("en dan dat");
    keys.keys("enter up up up enter");
    (0..40).for_each(|_| keys.keys("backspace"));
    keys.write("p4: Een zin, verbeterd");
    keys.keys("enter ctrl-z ctrl-y f2");
    keys.write("stil aan tafel");
    keys.keys("enter f4");
    for name in ["CLB @zorg !1 *L", "Bibliotheek"] {
        keys.write(name);
        keys.keys("enter");
    }
    keys.keys("alt-2 alt-D enter alt-I tab down enter alt-C");
    keys.write("clb");
    keys.keys("enter ctrl-s esc f4 pagedown");
    let (by_lines, by_keys) = (record(lines.stage.session()), record(keys.session()));
    for part in [
        "stil aan tafel",
        "Een zin, verbeterd",
        "? en wat is dit",
        "verbatim",
        "eerst dit",
    ] {
        assert!(by_lines.contains(part), "{part} is missing\n{by_lines}");
    }
    assert_eq!(by_lines, by_keys);
    assert_eq!(lines.stage.entries.len(), keys.entries.len());
}

#[test]
fn a_page_is_read_once_and_afterwards_what_has_changed() {
    let mut lines = Lines::of(at(card()));
    let all = lines.line(":lees");
    let deck = lines.stage.model.open.as_ref().unwrap().deck.clone();
    let card = deck.card("betekenis").unwrap();
    assert!(all.contains(card.question.as_str()), "{all}");
    for (n, question) in card.questions().enumerate() {
        assert!(all.contains(&format!("{}) {}", n + 1, question.text)), "{all}");
    }
    let said = lines.line("wij leren van elkaar");
    assert_eq!(said, "1. wij leren van elkaar");
    // What names nobody for sure is asked about, and a number answers.
    let asked = lines.line("zrg: dat klopt niet");
    assert!(asked.contains("Niemand heet zrg") && asked.contains("\n1. "), "{asked}");
    let said = lines.line("1");
    assert!(said.contains("2. "), "{said}");
    assert_eq!(lines.stage.session().statements.len(), 2);
    // A line that answers nothing is a line of its own: the one that waits is noted as it stands, and nothing is glued together.
    lines.line("xyz: drie");
    let said = lines.line("xqz: vier");
    assert!(
        said.contains("Genoteerd zoals het er stond: xyz: drie") || said.contains("3. "),
        "{said}"
    );
    let said = lines.line("en dit is een gewone zin");
    assert!(said.contains("xqz: vier"), "{said}");
    let texts: Vec<String> = lines
        .stage
        .session()
        .statements
        .iter()
        .map(|s| s.text.to_string())
        .collect();
    assert_eq!(texts[2..], ["xyz: drie", "xqz: vier", "en dit is een gewone zin"]);
    let unknown = lines.line(":xyzzy");
    assert!(unknown.contains("xyzzy"), "{unknown}");
    assert!(matches!(lines.stage.model.screen(), Screen::Card(_)));
}

#[test]
fn every_screen_is_read_in_plain_lines() {
    for (name, way) in support::places::places() {
        let mut stage = Stage::demo(Lang::Nl);
        way(&mut stage);
        let mut lines = Lines::of(stage);
        let all = lines.line(":lees");
        assert!(all.lines().count() > 1, "{name} says nothing: {all}");
        assert!(!all.contains("spanning tussen twee collega"), "{name} reads a memo out");
        for line in [
            ":",
            ":esc",
            "?",
            ":esc",
            "",
            ":1",
            ":esc",
            ":table",
            ":measures",
            ":esc",
            ":gibberish",
        ] {
            lines.line(line);
        }
    }
}

#[test]
fn memos_are_read_out_only_where_the_list_is_asked_for_and_nobody_reads_along() {
    let mut lines = Lines::of(at(card()));
    lines.line(":memo");
    let kept = lines.line("Zjeloo geheim");
    assert!(!kept.contains("Zjeloo"), "{kept}");
    assert!(!lines.line(":memos").contains("Zjeloo"));
    lines.line(":desk");
    let list = lines.line(":memos");
    assert!(list.contains("1. Zjeloo geheim"), "{list}");
    lines.line("");
    lines.line("Zjeloo verbeterd");
    assert_eq!(lines.stage.session().memos[0].text.as_str(), "Zjeloo verbeterd");
    assert_eq!(lines.stage.session().memos.len(), 1);
    lines.line("x");
    assert!(lines.stage.session().memos.is_empty());
    lines.line(":undo");
    assert_eq!(lines.stage.session().memos.len(), 1);
}

#[test]
fn a_form_is_asked_field_by_field() {
    let mut lines = Lines::of(at(card()));
    lines.line(":k");
    lines.line("CLB");
    let first = lines.line("");
    assert!(first.contains("1 van ") && first.contains("Nu: CLB"), "{first}");
    let next = lines.line("CLB Noord");
    assert!(next.contains("2 van "), "{next}");
    lines.line(":ctrl-s");
    assert_eq!(lines.stage.session().partners[0].name.as_str(), "CLB Noord");
}

#[test]
fn a_session_can_be_held_through_a_pipe() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str], input: &str| {
        let mut child = command(home.path())
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let done = child.wait_with_output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        let said = String::from_utf8(done.stdout).unwrap();
        is_plain(&said);
        said
    };
    let begun = run(
        &["new", "--plain"],
        "BOS7\n:6\n2 leerkrachten\n:ctrl-s\n:go-to\n3\n4\np1: eerste zin\n:memo\nhalf",
    );
    assert!(begun.contains("1. eerste zin"), "{begun}");
    assert!(!begun.contains("half\n"), "{begun}");
    // The end of the input saved and left: the next run goes on there.
    let again = run(&["open", "bos7", "--plain"], "p2: tweede zin\n:undo\n:redo\n");
    assert!(
        again.contains("1. eerste zin") && again.contains("2. tweede zin"),
        "{again}"
    );
    let shown = command(home.path()).args(["show", "bos7"]).output().unwrap();
    let shown = String::from_utf8(shown.stdout).unwrap();
    assert!(shown.contains("eerste zin") && shown.contains("tweede zin"), "{shown}");
    let demo = run(
        &["demo", "--plain", "--lang", "en", "--ascii"],
        ":go-to\n20\n:read\np\nq\n:quit\n",
    );
    assert!(demo.contains("Findings"), "{demo}");
    assert!(!demo.contains('…') && !demo.contains('’'), "only ASCII signs");
}

#[test]
fn somebody_who_speaks_closes_a_list_of_commands() {
    let mut stage = at(card());
    let mut session = stage.session().clone();
    session.participants.push(kring::session::Participant {
        id: "p1".into(),
        function: "leraar".into(),
        ..Default::default()
    });
    stage.open(session);
    let mut lines = Lines::of(stage);
    lines.line(":kaart");
    assert!(matches!(lines.stage.model.screen(), Screen::Picker(..)));
    lines.line("p1: dat ging over iets anders");
    let statements = &lines.stage.session().statements;
    assert_eq!(statements.last().unwrap().text.as_str(), "dat ging over iets anders");
}
