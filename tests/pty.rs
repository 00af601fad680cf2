//! The real program in a real pseudo-terminal: a whole session, interruptions of every kind, and what must never come through.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use kring::session::{Session, Speaker};
use kring::text::Line;
use serde_json::Value;
use support::example;
use support::wall::{Wall, flat};
use tempfile::TempDir;

/// The folder of the only session of a home.
fn folder(home: &Path) -> PathBuf {
    let all: Vec<PathBuf> = std::fs::read_dir(home.join("library"))
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.join("session.yaml").exists())
        .collect();
    assert_eq!(all.len(), 1, "{all:?}");
    all.into_iter().next().unwrap()
}

/// The record as the next start finds it.
fn record(home: &Path) -> Session {
    let (_, opened) = kring::store::Case::open(&folder(home), kring::store::Mode::Read).unwrap();
    opened.session
}

/// A session that was just begun with three participants, at its welcome.
fn begun() -> (TempDir, Wall) {
    let home = tempfile::tempdir().unwrap();
    let mut wall = Wall::start(home.path(), &["new"]);
    wall.shows("Schoolcode");
    wall.write("BOS7");
    wall.keys("down down down down down");
    wall.write("2 leraar, directeur");
    wall.keys("ctrl-s");
    wall.shows("· Welkom");
    wall.saved();
    (home, wall)
}

/// A session at its first card.
fn at_a_card() -> (TempDir, Wall) {
    let (home, mut wall) = begun();
    wall.keys("r");
    wall.shows("Geluidsopname begonnen");
    wall.keys("pagedown pagedown");
    wall.shows("Betekenisonderhandeling");
    wall.shows("wie? (p1:");
    (home, wall)
}

/// How the question of the map card begins: on that card it stands where the place stands elsewhere.
const MAP_QUESTION: &str = "Met wie werken wij samen";

/// Goes to the map card.
fn to_the_map(wall: &mut Wall) {
    wall.keys("f5");
    wall.shows("Naar een andere plaats");
    wall.write("Actoreninventarisatie");
    wall.keys("enter");
    wall.until("the map card", |screen| {
        screen.contains(MAP_QUESTION) && !screen.contains("Naar een andere plaats")
    });
}

/// Goes to a place of the talk by its name.
fn go(wall: &mut Wall, place: &str) {
    wall.keys("f5");
    wall.shows("Naar een andere plaats");
    wall.write(place);
    wall.keys("enter");
    wall.until(place, |screen| {
        screen
            .lines()
            .next()
            .is_some_and(|row| row.contains(place.get(..6).unwrap()))
            && !screen.contains("Naar een andere plaats")
    });
}

// ---------------------------------------------------------------------------------------------------- a whole session

/// Plays a whole school through the keyboard, and checks that the record holds every word of it.
fn play(json: &Value) {
    let mut wanted = example::session(json);
    name_speakers(&mut wanted);
    let home = tempfile::tempdir().unwrap();
    let mut wall = Wall::start_in(home.path(), &[], 120, 40);
    set_up(&mut wall, &wanted, json);
    name_partners(&mut wall, &wanted);
    tie_partners(&mut wall, &wanted);
    note_absences(&mut wall, &wanted);
    note_quotes(&mut wall, &wanted);
    note_themes(&mut wall, &wanted);
    note_images(&mut wall, &wanted);
    wall.saved();
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    assert!(wall.is_restored());
    holds_all(&record(home.path()), &wanted);
}

/// A source may call a speaker by a function that nobody bears; at the keyboard that is somebody unknown.
fn name_speakers(wanted: &mut Session) {
    let functions: Vec<Line> = wanted.participants.iter().map(|p| p.function.clone()).collect();
    let known = |speaker: &Speaker| match speaker {
        Speaker::Participant(_) | Speaker::Group => true,
        Speaker::Function(function) => functions.contains(function),
    };
    wanted.statements.iter_mut().for_each(|s| s.speakers.retain(known));
    wanted.images.iter_mut().for_each(|i| i.speakers.retain(known));
}

fn set_up(wall: &mut Wall, wanted: &Session, json: &Value) {
    wall.shows("Er zijn nog geen sessies");
    wall.keys("n");
    wall.shows("Schoolcode");
    let school = &wanted.school;
    wall.write(&school.code);
    for field in [&school.level, &school.kind, &school.network, &school.location] {
        wall.keys("down");
        wall.paste(field.as_deref().unwrap_or_default());
    }
    wall.keys("down");
    let people: Vec<String> = json["participants"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| format!("{} {}", group["count"], group["function"].as_str().unwrap()))
        .collect();
    wall.write(&people.join(", "));
    wall.keys("down right ctrl-s");
    wall.shows("· Welkom");
    wall.keys("r");
    wall.shows("Geluidsopname begonnen");
}

fn name_partners(wall: &mut Wall, wanted: &Session) {
    to_the_map(wall);
    let deck = example::deck();
    for partner in &wanted.partners {
        wall.write(&partner.name);
        wall.keys("enter");
        for domain in &partner.domains {
            wall.keys("ctrl-o");
            wall.write(&deck.map.domain(domain).unwrap().title);
            wall.keys("enter");
        }
        if let Some(ring) = partner.distance.ring.as_deref() {
            // The first press puts it on the outermost ring.
            let (at, _) = deck.map.ring(ring).unwrap();
            for _ in at..deck.map.rings.len() {
                wall.keys("ctrl-up");
            }
        }
    }
    wall.saved();
}

fn tie_partners(wall: &mut Wall, wanted: &Session) {
    for tie in &wanted.ties {
        let name = |id: &str| wanted.partner(id).unwrap().name.to_string();
        wall.keys("ctrl-f");
        wall.write(&name(&tie.from));
        wall.keys("enter ctrl-k");
        wall.write(&name(&tie.to));
        wall.keys("enter");
        wall.write(tie.label.as_deref().unwrap_or_default());
        wall.keys("enter");
    }
    wall.saved();
}

fn note_absences(wall: &mut Wall, wanted: &Session) {
    for gap in &wanted.gaps {
        wall.keys("ctrl-l");
        wall.write(&gap.text);
        wall.keys("enter");
    }
}

fn note_quotes(wall: &mut Wall, wanted: &Session) {
    let deck = example::deck();
    let mut asked = Vec::new();
    for statement in &wanted.statements {
        match statement.card.as_deref().and_then(|card| deck.card(card)) {
            Some(card) if card.kind == kring::deck::CardKind::Map => go(wall, "Beweegredenen"),
            Some(card) => go(wall, &card.theme),
            None => {
                go(wall, "Afronding");
                wall.write("2)");
            }
        }
        note(
            wall,
            statement.speakers.first().map(|s| Line::from(s.clone())),
            true,
            &statement.text,
            &statement.about,
        );
        // The id of one may be the name of another: that is asked about, once.
        for id in &statement.about {
            let fitting = kring::session::rivals(wanted, id);
            if fitting.len() > 1 && !asked.contains(id) {
                wall.shows(&format!("#{id} past bij meer dan één"));
                let at = fitting.iter().position(|partner| partner.id == *id).unwrap();
                wall.write(&(at + 1).to_string());
                wall.keys("enter");
                asked.push(id.clone());
            }
        }
    }
}

/// Notes a line: who, word for word or not, what, about whom.
fn note(wall: &mut Wall, speaker: Option<Line>, verbatim: bool, text: &str, about: &[kring::text::Id]) {
    let speaker = speaker.map_or("-:".to_owned(), |speaker| format!("{speaker}:"));
    wall.write(&speaker);
    if verbatim {
        wall.write(&format!("\"{text}\""));
    } else {
        wall.write(text);
    }
    for id in about {
        wall.write(&format!(" #{id}"));
    }
    wall.keys("enter");
}

fn note_themes(wall: &mut Wall, wanted: &Session) {
    for (aspect, place) in [("why", "Beweegredenen"), ("how", "Organisatorische condities")] {
        go(wall, place);
        for theme in wanted.themes.iter().filter(|theme| theme.aspect == *aspect) {
            let text = format!("{}. {}", theme.title, theme.note.as_deref().unwrap_or_default());
            note(wall, None, false, &text, &[]);
        }
    }
}

fn note_images(wall: &mut Wall, wanted: &Session) {
    go(wall, "Afronding");
    for image in &wanted.images {
        wall.write("3)");
        let text = format!("{} - {}", image.image, image.why.as_deref().unwrap_or_default());
        note(
            wall,
            image.speakers.first().map(|s| Line::from(s.clone())),
            false,
            &text,
            &[],
        );
    }
}

fn holds_all(record: &Session, wanted: &Session) {
    assert_eq!(record.school, wanted.school);
    let people = |s: &Session| {
        s.participants
            .iter()
            .map(|p| (p.function.clone(), p.role.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(people(record), people(wanted));
    assert!(
        record
            .participants
            .iter()
            .all(|p| p.consent == kring::session::Consent::GIVEN)
    );
    let partners = |s: &Session| {
        let facts =
            |p: &kring::session::Partner| (p.id.clone(), p.name.clone(), p.domains.clone(), p.distance.ring.clone());
        s.partners.iter().map(facts).collect::<Vec<_>>()
    };
    assert_eq!(partners(record), partners(wanted));
    let ties = |s: &Session| {
        s.ties
            .iter()
            .map(|t| (t.from.clone(), t.to.clone(), t.label.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(ties(record), ties(wanted));
    let gaps = |s: &Session| s.gaps.iter().map(|gap| gap.text.clone()).collect::<Vec<_>>();
    assert_eq!(gaps(record), gaps(wanted));
    for quote in &wanted.statements {
        let same = |s: &&kring::session::Statement| s.text == quote.text;
        let found = record
            .statements
            .iter()
            .find(same)
            .unwrap_or_else(|| panic!("{} is missing", quote.text));
        assert_eq!(
            (found.voice, &found.speakers),
            (quote.voice, &quote.speakers),
            "{}",
            quote.text
        );
        assert_eq!(found.about, quote.about, "{}", quote.text);
        assert!(found.at.is_some());
    }
    for theme in wanted
        .themes
        .iter()
        .filter(|t| matches!(t.aspect.as_str(), "why" | "how"))
    {
        let text = format!("{}. {}", theme.title, theme.note.as_deref().unwrap_or_default());
        assert!(record.statements.iter().any(|s| *s.text == *text.trim_end()), "{text}");
    }
    let images = |s: &Session| {
        s.images
            .iter()
            .map(|i| (i.image.clone(), i.why.clone(), i.speakers.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(images(record), images(wanted));
}

#[test]
fn whole_sessions_from_the_keyboard() {
    for (_, json) in example::COMMITTED {
        play(&serde_json::from_str(json).unwrap());
    }
}

/// The researched schools, where they stand beside the checkout.
#[test]
fn whole_researched_sessions_from_the_keyboard() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/examples");
    for school in ["SOS3", "BOS1", "BOS2"] {
        if let Ok(json) = std::fs::read_to_string(beside.join(format!("{school}.json"))) {
            play(&serde_json::from_str(&json).unwrap());
        }
    }
}

// ------------------------------------------------------------------------------------------------------- who says what

/// Twelve lines of a talk, one of a speaker whom nobody is called, one that goes on with the line above.
const TWELVE: [&str; 12] = [
    "p1: 2) De kaart helpt ons verder.",
    "b: \"We zien nu pas wie er allemaal is.\"",
    "en wie er niet is",
    "direkteur: daar is geen tijd voor",
    "leraar: een voorbeeld: de bib",
    "1) dat begon vanzelf",
    "p3: met #bib gaat het goed",
    "@ouder: thuis ook",
    "pé: zeker",
    "p1,p3: samen dan",
    "-: iemand lacht",
    "c: tot slot dit",
];

/// Who, the question, the words, and the partners they are about.
type Told = (Vec<String>, Option<String>, String, Vec<String>);

/// Who said what at the card, question and partners with it.
fn told(home: &Path) -> Vec<Told> {
    let one = |s: &kring::session::Statement| {
        let who = s.speakers.iter().map(|s| Line::from(s.clone()).to_string()).collect();
        let about = s.about.iter().map(ToString::to_string).collect();
        (
            who,
            s.question.as_ref().map(ToString::to_string),
            s.text.to_string(),
            about,
        )
    };
    record(home).statements.iter().map(one).collect()
}

/// In the order of a real talk: three participants, speakers that fit nobody or several, a partner that is named before it stands on
/// the map, a paste of twelve lines that the terminal marks or does not mark, and a kill while a question waits.
#[test]
fn words_stand_under_the_right_person_however_they_were_pasted() {
    let mut records = Vec::new();
    for marked in [true, false] {
        let (home, mut wall) = at_a_card();
        wall.write("p1: Wij leren van elkaar.\r");
        wall.shows("Wij leren van elkaar. (leraar)");
        wall.write("drecteur: toch niet altijd\r");
        wall.shows("Bedoel je p3 directeur? Enter: ja · Tab: noteer het zo");
        wall.until("the draft on the disk", |_| {
            std::fs::read_to_string(folder(home.path()).join("draft.yaml"))
                .is_ok_and(|text| text.contains("toch niet altijd"))
        });
        wall.kill();
        let mut wall = Wall::start(home.path(), &["open", "BOS7"]);
        wall.shows("› drecteur: toch niet altijd");
        wall.keys("enter");
        wall.shows("Bedoel je p3 directeur?");
        wall.keys("enter");
        wall.shows("toch niet altijd (directeur)");
        wall.write("leraar: nee\r");
        wall.shows("nee (leraar)");
        wall.write("p9: wie ben ik\r");
        wall.shows("Niemand heet p9.");
        wall.keys("tab");
        wall.until("the line as it was typed, without a speaker", |screen| {
            screen.contains("p9: wie ben ik") && !screen.contains("Niemand heet") && screen.contains("wie? (p1:")
        });
        let text = TWELVE.join(if marked { "\n" } else { "\r" });
        if marked {
            wall.paste(&text);
        } else {
            wall.send(text.as_bytes());
        }
        wall.shows("c: tot slot dit");
        wall.keys("enter");
        wall.shows("Niemand heet direkteur.");
        wall.keys("enter");
        wall.shows("tot slot dit (directeur)");
        wall.keys("f4");
        wall.write("bib\r");
        wall.keys("f4");
        wall.shows("met bib gaat het goed");
        wall.saved();
        wall.keys("ctrl-q");
        assert!(wall.ended().success());
        records.push(told(home.path()));
    }
    assert_eq!(records[0], records[1]);
    let short: Vec<(String, &str)> = records[0]
        .iter()
        .map(|(who, _, text, _)| (who.join(","), text.as_str()))
        .collect();
    let wanted = [
        ("p1", "Wij leren van elkaar."),
        ("p3", "toch niet altijd"),
        ("leraar", "nee"),
        ("", "p9: wie ben ik"),
        ("p1", "De kaart helpt ons verder."),
        ("p2", "We zien nu pas wie er allemaal is.\"\nen wie er niet is"),
        ("p3", "daar is geen tijd voor"),
        ("leraar", "een voorbeeld: de bib"),
        ("leraar", "dat begon vanzelf"),
        ("p3", "met bib gaat het goed"),
        ("ouder", "thuis ook"),
        ("p2", "zeker"),
        ("p1,p3", "samen dan"),
        ("", "iemand lacht"),
        ("p3", "tot slot dit"),
    ];
    assert_eq!(short, wanted.map(|(who, text)| (who.to_owned(), text)));
    assert_eq!(
        records[0].iter().filter(|(_, question, ..)| question.is_some()).count(),
        2
    );
    assert_eq!(records[0][9].3, ["bib"]);
}

// ------------------------------------------------------------------------------------------------------ interruptions

#[test]
fn after_a_kill_the_talk_goes_on_at_the_card_with_the_half_typed_sentence() {
    let (home, mut wall) = at_a_card();
    wall.write("p1: We leren van elkaar.\r");
    wall.shows("We leren van elkaar. (leraar)");
    wall.write("\"En dan was er nog die ene");
    wall.shows("› En dan was er nog die ene");
    let draft = folder(home.path()).join("draft.yaml");
    let start = Instant::now();
    while !std::fs::read_to_string(&draft).is_ok_and(|text| text.contains("die ene")) {
        assert!(start.elapsed() < Duration::from_secs(20), "no draft");
        std::thread::sleep(Duration::from_millis(5));
    }
    wall.kill();
    let mut wall = Wall::start(home.path(), &[]);
    wall.shows("BOS7");
    wall.keys("enter");
    let screen = wall.shows("› En dan was er nog die ene");
    assert!(
        screen.contains("Betekenisonderhandeling") && screen.contains("letterlijk"),
        "{screen}"
    );
    wall.write(" keer.\r");
    wall.shows("En dan was er nog die ene keer.”");
    wall.saved();
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    let statements = record(home.path()).statements;
    let texts: Vec<&str> = statements.iter().map(|s| s.text.as_str()).collect();
    assert_eq!(texts, ["We leren van elkaar.", "En dan was er nog die ene keer."]);
    assert!(!draft.exists(), "the draft goes once it is noted");
}

/// Who types without a pause has a draft all the same.
#[test]
fn after_a_kill_the_form_is_there_as_it_was_being_filled_in() {
    let (home, mut wall) = at_a_card();
    wall.keys("f11");
    wall.shows("Schoolcode");
    wall.keys("down down down down");
    wall.write("een dorp aan de Leie");
    wall.until("the draft on the disk", |_| {
        std::fs::read_to_string(folder(home.path()).join("draft.yaml"))
            .is_ok_and(|draft| draft.contains("een dorp aan de Leie"))
    });
    wall.kill();
    let mut wall = Wall::start(home.path(), &["open", "BOS7"]);
    wall.shows("een dorp aan de Leie");
    wall.keys("enter");
    wall.saved();
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    assert_eq!(
        record(home.path()).school.location.as_deref(),
        Some("een dorp aan de Leie")
    );
}

#[test]
fn an_escape_with_a_function_key_behind_it_types_no_letters() {
    let (home, mut wall) = at_a_card();
    wall.send(b"\x1b\x1bOR");
    wall.shows("Enter sluiten");
    wall.send(b"\x1b\x1b[21~");
    wall.shows("directeur");
    wall.keys("esc ctrl-q");
    assert!(wall.ended().success());
    assert!(!folder(home.path()).join("draft.yaml").exists());
}

#[test]
fn files_that_are_being_made_are_written_also_for_one_who_leaves() {
    let (home, mut wall) = at_a_card();
    go(&mut wall, "Bevindingen");
    wall.send(b"w\x11");
    assert!(wall.ended().success());
    let files = std::fs::read_dir(folder(home.path()).join("exports")).unwrap();
    assert!(files.count() >= 5);
}

#[test]
fn whoever_writes_the_files_hears_of_letters_that_a_picture_cannot_draw() {
    let (_home, mut wall) = at_a_card();
    wall.keys("f4");
    wall.write("学校");
    wall.keys("enter f4");
    go(&mut wall, "Bevindingen");
    wall.keys("w");
    wall.shows("hokjes voor letters in 学校");
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
}

#[test]
fn typing_without_a_pause_reaches_the_draft() {
    let (home, mut wall) = at_a_card();
    let draft = folder(home.path()).join("draft.yaml");
    let start = Instant::now();
    while !draft.exists() {
        assert!(
            start.elapsed() < Duration::from_secs(15),
            "no draft after 15 seconds of typing"
        );
        wall.write("a");
        std::thread::sleep(Duration::from_millis(20));
    }
    wall.kill();
}

/// Each way of being told to end: nothing is lost, and the terminal is as it was.
#[test]
fn whoever_ends_it_everything_is_kept() {
    for way in ["TERM", "HUP", "INT", "close", "ctrl-c", "ctrl-q"] {
        let (home, mut wall) = at_a_card();
        wall.write("Dit blijft.\r");
        wall.until("an empty line", |screen| {
            screen.contains("Dit blijft.") && !screen.contains("› Dit blijft.")
        });
        wall.write("Dit ook, half");
        wall.shows("› Dit ook, half");
        match way {
            "close" => drop(wall.close()),
            key if key.starts_with("ctrl") => {
                wall.keys(key);
                if way == "ctrl-c" {
                    wall.shows("Nog eens Ctrl-C");
                    wall.keys(key);
                }
                assert!(wall.ended().success(), "{way}");
            }
            signal => {
                wall.signal(signal);
                assert!(wall.ended().success(), "{way}");
            }
        }
        assert!(way == "close" || wall.is_restored(), "{way}");
        let statements = record(home.path()).statements;
        assert_eq!(statements.len(), 1, "{way}");
        assert_eq!(
            record(home.path()).progress.since,
            None,
            "{way}: the clock stands still"
        );
        let draft = std::fs::read_to_string(folder(home.path()).join("draft.yaml")).unwrap();
        assert!(draft.contains("Dit ook, half"), "{way}");
    }
}

#[test]
fn a_second_writer_is_refused_and_may_read_along() {
    let (home, mut first) = at_a_card();
    first.write("Van de eerste.\r");
    first.saved();
    let mut second = Wall::start(home.path(), &["open", "BOS7"]);
    second.shows("alleen lezen");
    second.shows("Van de eerste.");
    second.write("Van de tweede.\r");
    second.until("a refusal", |screen| {
        !screen.contains("” Van de tweede") && screen.contains("alleen lezen")
    });
    second.keys("pagedown");
    second.shows(MAP_QUESTION);
    second.keys("ctrl-q");
    assert!(second.ended().success());
    first.write("Nog een.\r");
    first.shows("Nog een.");
    first.saved();
    first.keys("ctrl-q");
    first.ended();
    let texts: Vec<String> = record(home.path())
        .statements
        .iter()
        .map(|s| s.text.to_string())
        .collect();
    assert_eq!(texts, ["Van de eerste.", "Nog een."]);
}

// ------------------------------------------------------------------------------------------------- terminal and text

#[test]
fn a_storm_of_resizes_harms_nothing() {
    let (home, mut wall) = at_a_card();
    let sizes = [
        (1, 1),
        (20, 5),
        (500, 200),
        (80, 24),
        (2, 50),
        (200, 2),
        (60, 20),
        (300, 100),
    ];
    for round in 0..12 {
        let (columns, rows) = sizes[round % sizes.len()];
        wall.resize(columns, rows);
        wall.write("woord ");
        if round == 6 {
            wall.keys("f1");
            wall.resize(1, 1);
            wall.keys("f1");
        }
    }
    wall.resize(100, 30);
    wall.shows(&"woord ".repeat(12));
    wall.keys("enter");
    wall.saved();
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    assert_eq!(
        record(home.path()).statements[0]
            .text
            .split(' ')
            .filter(|w| *w == "woord")
            .count(),
        12
    );
}

#[test]
fn ten_thousand_characters_in_one_paste() {
    let (home, mut wall) = at_a_card();
    let text = "Een lange zin zonder einde 漢字 é 👩‍👩‍👧 ".repeat(300);
    assert!(text.chars().count() > 10_000);
    wall.paste(&text);
    wall.keys("enter");
    wall.shows("Een lange zin zonder einde");
    wall.until("an empty line", |screen| {
        !screen.contains("› Een") && support::wall::is_saved(screen)
    });
    wall.keys("ctrl-q");
    wall.ended();
    assert_eq!(record(home.path()).statements[0].text, text.trim_end());
}

/// Escape sequences, control characters and bidirectional overrides that are pasted never come out of the terminal again, nor
/// stand in a file.
#[test]
fn what_is_pasted_cannot_speak_to_the_terminal() {
    let (home, mut wall) = at_a_card();
    wall.paste("rood\u{1b}]0;titel\u{7} en \u{1b}[31mweg\u{202e}om\u{85}\u{9b}5m\u{0}\u{8} einde\u{2066}");
    wall.keys("enter");
    wall.shows("einde");
    wall.saved();
    wall.keys("ctrl-q");
    wall.ended();
    let out = String::from_utf8_lossy(&wall.bytes()).into_owned();
    for evil in ["\u{1b}]0", "titel", "\u{202e}", "\u{2066}", "\u{9b}", "\u{85}", "\u{7}"] {
        assert!(!out.contains(evil), "{evil:?} reached the terminal");
    }
    for file in ["session.yaml", "transcript.yaml"] {
        let text = std::fs::read_to_string(folder(home.path()).join(file)).unwrap();
        let stranger = text
            .chars()
            .find(|c| (c.is_control() && *c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
        assert_eq!(stranger, None, "{file}");
    }
}

/// A memo is dots while it is typed, and nothing afterwards: its words never leave the terminal.
#[test]
fn a_memo_never_comes_out_of_the_terminal() {
    let (home, mut wall) = at_a_card();
    wall.keys("f2");
    wall.shows("Privé-memo");
    wall.write("xqj xqj");
    wall.shows("•••••••");
    wall.keys("enter");
    wall.shows("Memo bewaard");
    wall.saved();
    wall.keys("f2 esc pagedown pagedown ctrl-q");
    wall.ended();
    assert!(!String::from_utf8_lossy(&wall.bytes()).contains("xq"));
    assert_eq!(record(home.path()).memos[0].text, "xqj xqj");
}

#[test]
fn the_demo_leaves_nothing_behind() {
    let home = tempfile::tempdir().unwrap();
    let mut wall = Wall::start(home.path(), &["demo"]);
    wall.shows("DEMO");
    wall.keys("pagedown");
    wall.saved();
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    assert!(wall.is_restored());
    let left: Vec<_> = std::fs::read_dir(home.path())
        .unwrap()
        .flatten()
        .map(|e| e.path())
        .collect();
    assert_eq!(left, Vec::<PathBuf>::new());
}

/// What the mouse does comes through the terminal, and the terminal keeps it where that is asked.
#[test]
fn the_mouse_chooses_a_partner_unless_the_terminal_keeps_it() {
    let home = tempfile::tempdir().unwrap();
    for (arguments, ours) in [(vec!["demo"], true), (vec!["demo", "--no-mouse"], false)] {
        let mut wall = Wall::start_in(home.path(), &arguments, 120, 40);
        wall.shows("DEMO");
        wall.keys("f4");
        let screen = wall.shows("Imker");
        assert_eq!(wall.has_mouse(), ours);
        let mouse = |wall: &mut Wall, screen: &str, text: &str, events: &[(u8, char)]| {
            let mut rows = (1..).zip(screen.lines());
            let (row, line) = rows.find(|(_, line)| line.contains(text)).unwrap();
            let column = line.split(text).next().unwrap().chars().count() + 2;
            for (code, end) in events {
                wall.send(format!("\u{1b}[<{code};{column};{row}{end}").as_bytes());
            }
        };
        if ours {
            // Moves and the other buttons mean nothing; a press and a release of the left one choose.
            let events = [(35, 'M'), (2, 'M'), (2, 'm'), (0, 'M'), (0, 'm')];
            mouse(&mut wall, &screen, "Imker", &events);
            wall.shows("▸ Imker");
            // A double click on a row of a list opens what it names.
            wall.keys("f5");
            let screen = wall.shows("Win-win");
            mouse(&mut wall, &screen, "Win-win", &[(0, 'M'), (0, 'm'), (0, 'M'), (0, 'm')]);
            wall.shows("DEMO · Wat het vraagt en wat het oplevert · Win-win");
        }
        wall.keys("ctrl-q");
        assert!(wall.ended().success());
        assert!(wall.is_restored());
    }
}

/// Without a terminal the demo is text, and what needs a screen says so.
#[test]
fn without_a_terminal_there_is_text() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_kring"))
            .args(arguments)
            .env("KRING_HOME", home.path())
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap()
    };
    let demo = run(&["demo"]);
    assert_eq!(demo.status.code(), Some(0));
    assert!(flat(&String::from_utf8(demo.stdout).unwrap()).contains(&flat("Soort samenwerkingsverband")));
    let home_screen = run(&[]);
    assert_eq!(home_screen.status.code(), Some(1));
    assert!(!home_screen.stderr.is_empty() && home_screen.stdout.is_empty());
}

/// A rehearsal is a copy: whatever is done in it, the session and its folder stay as they were.
#[test]
fn a_rehearsal_changes_nothing_and_leaves_nothing() {
    let (home, mut wall) = at_a_card();
    wall.write("p1:Van het echte gesprek.");
    wall.keys("enter");
    wall.saved();
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    let files = |folder: &Path| {
        let mut all: Vec<(PathBuf, Vec<u8>)> = std::fs::read_dir(folder)
            .unwrap()
            .flatten()
            .filter(|entry| entry.path().is_file())
            .map(|entry| (entry.path(), std::fs::read(entry.path()).unwrap()))
            .collect();
        all.sort();
        all
    };
    let before = files(&folder(home.path()));
    let mut wall = Wall::start(home.path(), &["rehearse", "BOS7"]);
    wall.shows("PROEF");
    wall.shows("Van het echte gesprek.");
    wall.write("p1:Alleen geprobeerd.");
    wall.keys("enter");
    wall.shows("Alleen geprobeerd.");
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    assert_eq!(files(&folder(home.path())), before);
    let left = std::fs::read_dir(home.path().join("state")).map_or(0, |all| {
        all.flatten()
            .filter(|entry| entry.file_name().to_string_lossy().contains("demo"))
            .count()
    });
    assert_eq!(left, 0);
}
