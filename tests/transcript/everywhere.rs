//! No name of a speaker list, in any form, below the folder of kring or in any output; and no everyday word is taken for one.
//!
//! Lists, words and dialects are drawn at random. `KRING_ROUNDS` says how many talks; a few without it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use kring::deck::Lang;
use kring::session::{Archiving, Consent, Session, Statement};
use kring::store::{Library, Mode, Paths};
use kring::text::alike::is_invisible;
use kring::text::{Id, Line, Text, fold};
use kring::transcript::names::{Hider, NameAnswers, NamedPerson};
use kring::transcript::{full, read};

use super::support::chance::Chance;
use super::support::run::{Run, kring};
use super::support::talk;
#[cfg(unix)]
use super::support::wall::{Wall, is_saved};

const SESSION: &str = "2026-10-08-DEMO";

/// Dutch, Flemish, Turkish, Moroccan, Polish and French names; some with particles, two family names, accents, hyphens, or made of everyday words.
const NAMES: [(&str, &str); 24] = [
    ("Jan", "Peeters"),
    ("Roos", "van den Berg"),
    ("An", "De Smet"),
    ("Hilde", "Vandenbroucke"),
    ("Wouter", "Van de Velde-Goossens"),
    ("Lies", "Bakker"),
    ("Mark", "De Bie"),
    ("Noor", "'t Hooft"),
    ("Els", "ten Have"),
    ("Zoë", "D'Hondt"),
    ("Rik", "Maes-Van Damme"),
    ("Fatima", "El Amrani"),
    ("Yusuf", "Ben Haddou"),
    ("Karim", "ben Saïd"),
    ("Naïma", "Aït Benali"),
    ("Hülya", "Yıldız"),
    ("Ömer", "Şahin-Öztürk"),
    ("İlknur", "Çelik"),
    ("Łukasz", "Wójcik"),
    ("Małgorzata", "Kowalska"),
    ("Jean-Pierre", "Dupont-Lefèvre"),
    ("Geneviève", "de la Croix"),
    ("Anne-Sophie", "Lambert"),
    ("Zoé", "d'Ursel"),
];

const PARTICLES: [&str; 14] = [
    "van", "de", "den", "der", "ten", "t", "d", "el", "ben", "ait", "la", "du", "le", "te",
];

/// Words that are a name and something else too.
pub(super) fn ordinary() -> BTreeSet<String> {
    let file = include_str!("../../assets/transcript/ordinary-names.txt");
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).map(str::to_owned).collect()
}

/// Sentences of an everyday kind that hold no name, with everyday words that may be one.
const PLAIN: [&str; 8] = [
    "dat hangt af van de week en van het weer.",
    "in de tuin staat een roos bij de berg zand.",
    "ik ben er nog, en an sich is dat goed.",
    "de bakker om de hoek bakt van alles voor de klas.",
    "we hebben een mark voor de boeken en een smid op bezoek.",
    "el que no, zei de gids van de stad.",
    "dat lies je zo, de la is open en de velde is leeg.",
    "een lied van vroeger, met les en al.",
];

const FRAMES: [&str; 8] = [
    "en toen zei {n} dat het goed was.",
    "dat is het idee van {n}, toch?",
    "vraag het aan {n} of aan {n}.",
    "(het boek van {n} ligt daar)",
    "nee. {n}! Kom eens.",
    "{n} was er ook bij.",
    "mail het naar {n} en klaar.",
    "ik dacht: {n} weet dat wel.",
];

/// One of the ways in which somebody is named.
fn form(first: &str, last: &str, chance: &mut Chance) -> String {
    let initial: String = first.chars().take(1).collect();
    let other: String = last.split(' ').next_back().unwrap_or(last).chars().take(1).collect();
    let glued = fold(last).replace([' ', '\'', '-'], "");
    let simple = fold(first).replace('-', "");
    let all = [
        first.to_owned(),
        format!("{first}s"),
        format!("{first}'s"),
        format!("{first}’s"),
        format!("{first}s'"),
        format!("{first}'"),
        format!("{first}tje"),
        format!("{first}je"),
        format!("{first}ke"),
        format!("{first}kes"),
        format!("{first}tjes"),
        last.to_owned(),
        format!("{last}'"),
        format!("{last}s"),
        format!("{first} {last}"),
        format!("{first} {last}s"),
        format!("{first} {last}’s"),
        format!("{last}, {first}"),
        format!("{last} {first}"),
        format!("{initial}. {last}"),
        format!("{initial}.{last}"),
        format!("{first} {}.", other.to_uppercase()),
        first.to_uppercase(),
        last.to_uppercase(),
        format!("{} {}", first.to_uppercase(), last.to_uppercase()),
        first.to_lowercase(),
        format!("{} {}", first.to_lowercase(), last.to_lowercase()),
        format!("@{simple}"),
        format!("@{simple}{glued}"),
        format!("@{simple}_{glued}"),
        format!("@{simple}{glued}1"),
        format!("{simple}.{glued}@school.be"),
        format!("{first}\u{a0}{last}"),
        decomposed(first),
    ];
    chance.one(&all).clone()
}

/// A name that breaks off, to go on in the next cue: before the family name, or inside one of two parts.
fn halves((first, last): (&str, &str), chance: &mut Chance) -> (String, String) {
    let whole = format!("{first} {last}");
    let breaks: Vec<usize> = whole
        .char_indices()
        .filter(|(_, c)| matches!(c, ' ' | '-'))
        .map(|(at, _)| at)
        .collect();
    let at = *chance.one(&breaks);
    let (before, behind) = whole.split_at(at);
    match behind.strip_prefix('-') {
        Some(behind) => (format!("{before}-"), behind.to_owned()),
        None => (before.to_owned(), behind.trim_start().to_owned()),
    }
}

/// Breaks a text into short lines, as captions are, so that a line ends inside names too.
fn in_lines(text: &str) -> String {
    let mut out = String::new();
    let mut long = 0;
    for word in text.split(' ') {
        let next = word.chars().count();
        if long > 0 {
            out.push(if long + next > 14 { '\n' } else { ' ' });
            long = if long + next > 14 { 0 } else { long };
        }
        out.push_str(word);
        long += next + 1;
    }
    out
}

/// Returns a name whose accents are signs of their own, as some tools write them.
fn decomposed(name: &str) -> String {
    name.chars().fold(String::new(), |mut out, c| {
        match c {
            'ë' => out.push_str("e\u{308}"),
            'é' => out.push_str("e\u{301}"),
            'è' => out.push_str("e\u{300}"),
            'ü' => out.push_str("u\u{308}"),
            'Ö' => out.push_str("O\u{308}"),
            'ï' => out.push_str("i\u{308}"),
            c => out.push(c),
        }
        out
    })
}

fn label(first: &str, last: &str, chance: &mut Chance) -> String {
    let all = [
        format!("{first} {last}"),
        format!("{last}, {first}"),
        format!("{first} {last} (gast)"),
    ];
    chance.one(&all).clone()
}

/// A talk in a random dialect: the name of its file, what it holds, and who speaks.
struct Talk {
    name: &'static str,
    bytes: Vec<u8>,
    labels: Vec<String>,
    people: Vec<(&'static str, &'static str)>,
    plain: Vec<&'static str>,
}

fn random(chance: &mut Chance, known: &[(&'static str, &'static str)]) -> Talk {
    let mut people = Vec::new();
    while people.len() < 4 {
        let person = *chance.one(known);
        if !people.contains(&person) {
            people.push(person);
        }
    }
    let labels: Vec<String> = people.iter().map(|(f, l)| label(f, l, chance)).collect();
    let mut plain = Vec::new();
    let mut said = Vec::new();
    for turn in 0..60 {
        let text = if turn % 5 == 4 {
            let text = *chance.one(&PLAIN);
            plain.push(text);
            text.to_owned()
        } else {
            let mut text = (*chance.one(&FRAMES)).to_owned();
            while text.contains("{n}") {
                let (first, last) = *chance.one(&people);
                text = text.replacen("{n}", &form(first, last, chance), 1);
            }
            text
        };
        said.push((turn * 3000_u64, turn as usize % 4, text));
        if turn % 7 == 6 && turn % 5 != 4 {
            said.pop();
            let (before, behind) = halves(*chance.one(&people), chance);
            said.push((turn * 3000, turn as usize % 4, format!("en toen kwam {before}")));
            said.push((turn * 3000 + 1500, turn as usize % 4, format!("{behind} ook binnen.")));
        }
    }
    let (name, text) = match chance.below(6) {
        0 => (
            "teams.vtt",
            vtt(&said, |who, text| format!("<v {}>{}</v>", labels[who], in_lines(text))),
        ),
        1 => (
            "zoom.vtt",
            vtt(&said, |who, text| format!("{}: {}", labels[who], in_lines(text))),
        ),
        2 => ("talk.srt", srt(&said, &labels)),
        3 => ("talk.txt", paragraphs(&said, &labels)),
        4 => ("whisperx.json", whisperx(&said, &labels)),
        _ => ("f4.txt", f4(&said, &labels)),
    };
    Talk {
        name,
        bytes: text.into_bytes(),
        labels,
        people,
        plain,
    }
}

type Said = (u64, usize, String);

fn vtt(said: &[Said], line: impl Fn(usize, &str) -> String) -> String {
    let mut out = "WEBVTT\n".to_owned();
    for (at, who, text) in said {
        let _ = write!(out, "\n{} --> {}\n{}\n", full(*at), full(at + 3000), line(*who, text));
    }
    out
}

fn srt(said: &[Said], labels: &[String]) -> String {
    let mut out = String::new();
    for (n, (at, who, text)) in said.iter().enumerate() {
        let (from, to) = (full(*at).replace('.', ","), full(at + 3000).replace('.', ","));
        let _ = write!(out, "{}\n{from} --> {to}\n[{}]: {text}\n\n", n + 1, labels[*who]);
    }
    out
}

fn paragraphs(said: &[Said], labels: &[String]) -> String {
    let row = |(at, who, text): &Said| format!("[{}] {}: {text}\n", &full(*at)[..8], labels[*who]);
    said.iter().map(row).collect()
}

fn f4(said: &[Said], labels: &[String]) -> String {
    let row = |(at, who, text): &Said| format!("{}: {text} #{}-0#\n", labels[*who], &full(at + 3000)[..8]);
    said.iter().map(row).collect()
}

fn whisperx(said: &[Said], labels: &[String]) -> String {
    let segment = |(at, who, text): &Said| {
        serde_json::json!({
            "start": *at as f64 / 1000.0, "end": *at as f64 / 1000.0 + 3.0, "text": text, "words": [], "speaker": labels[*who],
        })
    };
    let all: Vec<_> = said.iter().map(segment).collect();
    serde_json::json!({ "segments": all, "word_segments": [], "language": "nl" }).to_string()
}

/// Notes people in a session before any transcript brings their names: in words, in names, in ids of partners that are there, were merged
/// or are gone, written in each way that a mask finds.
fn note(session: &mut Session, people: &[(&str, &str)]) {
    for (n, (first, last)) in people.iter().enumerate() {
        let full = format!("{first} {last}");
        let hidden: String = full.chars().flat_map(|c| [c, '\u{ad}']).collect();
        let said = [
            full.clone(),
            full.to_uppercase(),
            format!("{full}s"),
            format!("{full}’s"),
            full.replace(' ', "-"),
            full.replace(' ', "\u{a0}"),
            decomposed(&full),
            hidden,
        ];
        session.statements.push(Statement {
            id: Id::new(&format!("s{}", 900 + n)),
            text: Text::new(&said.map(|name| format!("vraag het aan {name} maar.")).join(" ")),
            ..Statement::default()
        });
        let mut partner = session.partners[0].clone();
        partner.id = Id::new(&format!("mevrouw-{full}"));
        partner.name = Line::new(&format!("mevrouw {full}"));
        partner.merged = vec![Id::new(&format!("{full}s zus"))];
        session.retired.extend([partner.merged[0].clone(), Id::new(&full)]);
        session.partners.push(partner);
    }
}

/// Puts what kring keeps beside a record: a line half-typed, and a note of what was withdrawn, both of which tell the people.
fn beside(home: &Path, folder: &Path, people: &[(&str, &str)]) {
    let full = |(first, last): &(&str, &str)| format!("{first} {last}");
    let typed: String = people.iter().map(full).map(|name| format!("{name} en ")).collect();
    let draft =
        format!("at: 2026-10-08T15:00:00+02:00\nlines:\n- field: memo\n  text: half getypt door {typed}niemand\n");
    std::fs::write(folder.join("draft.yaml"), draft).unwrap();
    let case = Library::new(&Paths::under(home))
        .open(folder, Mode::Read)
        .unwrap()
        .1
        .session
        .id;
    let gone: Vec<String> = people.iter().map(|person| Id::new(&full(person)).to_string()).collect();
    let stone = format!(
        "- case: {case}\n  at: 2026-10-08T15:00:00+02:00\n  who: p9\n  gone: [s99, {}]\n",
        gone.join(", ")
    );
    std::fs::write(folder.with_file_name("withdrawn.yaml"), stone).unwrap();
}

/// A home with the demo school, whose first theme, gap and conclusion rest on turns that the talk will have, and where people were noted.
fn home(people: &[(&str, &str)]) -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let mut session: Session = talk::talk(Lang::Nl).session;
    for person in &mut session.participants {
        person.consent = Consent {
            archive: Archiving::Open,
            ..Consent::GIVEN
        };
    }
    let cues = |from: usize| (from..from + 8).map(|n| Id::new(&format!("u{n:04}")));
    session.themes[0].evidence.extend(cues(1));
    session.gaps[0].evidence.extend(cues(9));
    session.conclusions.iter_mut().for_each(|c| c.evidence.extend(cues(17)));
    note(&mut session, people);
    let case = Library::new(&Paths::under(home.path())).create(&session).unwrap();
    let folder = case.folder().to_owned();
    drop(case);
    beside(home.path(), &folder, people);
    let study = include_str!("../../assets/demo.study.yaml");
    std::fs::write(folder.with_file_name("study.yaml"), study).unwrap();
    (home, folder)
}

/// Returns the words to answer that they are names.
fn asked(talk: &Talk) -> Vec<String> {
    let person = |label: &String| NamedPerson {
        label: label.as_str().into(),
        to: "[naam]".into(),
    };
    let people: Vec<NamedPerson> = talk.labels.iter().map(person).collect();
    let hide = |mask: &[String]| {
        let mask: Vec<Line> = mask.iter().map(|word| word.as_str().into()).collect();
        let answers = NameAnswers { mask, keep: Vec::new() };
        let mut hider = Hider::new(&people, &"[naam]".into(), &[], &[], &answers);
        for cue in read(&talk.bytes).unwrap().cues {
            hider.hide(&cue.text);
        }
        hider.questions().into_iter().map(|question| question.word)
    };
    let mut words: Vec<String> = Vec::new();
    loop {
        let more: Vec<String> = hide(&words).filter(|word| !words.contains(word)).collect();
        if more.is_empty() {
            return words;
        }
        words.extend(more);
    }
}

/// Everything kring wrote below its home, but the private list of masks; and every output.
fn everything(home: &Path, folder: &Path) -> Vec<(String, String)> {
    let out = home.join("out");
    std::fs::create_dir_all(&out).unwrap();
    let at = |name: &str| out.join(name).to_str().unwrap().to_owned();
    let mut all: Vec<(String, String)> = Vec::new();
    let mut run = |arguments: &[&str]| {
        let Run { code, out, err } = kring(home, arguments);
        assert_eq!(code, Some(0), "{arguments:?}: {err}");
        all.push((format!("{arguments:?}"), out + &err));
    };
    for format in ["vtt", "srt", "txt", "csv", "html", "docx"] {
        let file = at(&format!("talk.{format}"));
        run(&[
            "transcript",
            SESSION,
            "--format",
            format,
            "--despite-names",
            "-o",
            &file,
        ]);
    }
    for marks in ["f4", "nvivo"] {
        run(&[
            "transcript",
            SESSION,
            "--format",
            "txt",
            "--marks",
            marks,
            "--despite-names",
        ]);
    }
    run(&["transcript", SESSION, "--heard"]);
    run(&["transcript", SESSION, "--measures"]);
    for format in ["txt", "md", "html", "docx"] {
        let file = at(&format!("report.{format}"));
        let more = ["--length", "evidence", "--despite-names", "-o", &file];
        run(&[&["report", SESSION, "--format", format], &more[..]].concat());
    }
    run(&["data", SESSION, "-o", &at("data"), "--despite-names"]);
    run(&[
        "exchange",
        SESSION,
        "--format",
        "qdpx",
        "--despite-names",
        "-o",
        &at("all.qdpx"),
    ]);
    run(&["pack", SESSION, "-o", &at("pack"), "--despite-names"]);
    run(&["show", SESSION, "--yaml"]);
    run(&["show", SESSION]);
    run(&["search", "goed"]);
    run(&["wall", SESSION, "--once", "--size", "200x60"]);
    run(&["close", SESSION, "--as-it-is"]);
    run(&["deposit", SESSION, "--despite-names", "-o", &at("bag.zip")]);
    run(&["verify"]);
    for root in [home, folder] {
        files(root, &mut |path| {
            let bytes = std::fs::read(path).unwrap();
            all.push((path.display().to_string(), texts(&bytes)));
        });
    }
    all
}

/// Every frame of two windows through the session: what the group sees, and the one at the desk.
#[cfg(unix)]
fn windows(home: &Path) -> Vec<(String, String)> {
    let pause = || std::thread::sleep(std::time::Duration::from_millis(400));
    let mut desk = Wall::start_in(home, &["open", SESSION], 120, 40);
    desk.until("an open session", is_saved);
    let mut wall = Wall::start_in(home, &["wall", SESSION], 160, 50);
    wall.until("a frame", |screen| screen.trim().len() > 40);
    let mut seen = Vec::new();
    let mut look = |desk: &Wall, step: &str| {
        pause();
        seen.push((format!("the wall, {step}"), wall.screen()));
        seen.push((format!("the desk, {step}"), desk.screen()));
    };
    look(&desk, "as it opens");
    for keys in ["f4", "tab", "f4", "pageup", "pagedown", "pagedown"] {
        desk.keys(keys);
        look(&desk, keys);
    }
    desk.keys("f5");
    desk.write("Bevind");
    desk.keys("enter");
    look(&desk, "the findings");
    for keys in ["pagedown", "pagedown", "end", "g", "pagedown", "end", "esc", "r"] {
        desk.keys(keys);
        look(&desk, keys);
    }
    assert!(seen.iter().any(|(_, screen)| screen.contains("Geluid")), "{seen:?}");
    desk.keys("esc ctrl-q");
    assert!(desk.ended().success());
    wall.write("q");
    assert!(wall.ended().success());
    seen
}

pub(super) fn files(folder: &Path, each: &mut impl FnMut(&Path)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            // The private list of masks names the names; nothing else may.
            if path.file_name().is_none_or(|name| name != "masks") {
                files(&path, each);
            }
        } else {
            each(&path);
        }
    }
}

/// Returns what a file says, whether packed or not: of a packed one, what it holds and how that is called.
pub(super) fn texts(bytes: &[u8]) -> String {
    let Ok(mut pack) = zip::ZipArchive::new(std::io::Cursor::new(bytes)) else {
        return String::from_utf8_lossy(bytes).into_owned();
    };
    let mut out = String::new();
    for at in 0..pack.len() {
        let mut file = pack.by_index(at).unwrap();
        let mut inside = Vec::new();
        file.read_to_end(&mut inside).unwrap();
        out.push_str(&format!("{}\n{}\n", file.name(), String::from_utf8_lossy(&inside)));
    }
    out
}

/// Returns the words of a text that tell one of these people.
pub(super) fn told(text: &str, people: &[(&str, &str)], everyday: &BTreeSet<String>) -> BTreeSet<String> {
    let parts: BTreeSet<String> = people
        .iter()
        .flat_map(|(first, last)| {
            fold(&format!("{first} {last}"))
                .split([' ', '-', '\''])
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .filter(|part| part.chars().count() > 1 && !PARTICLES.contains(&part.as_str()))
        .collect();
    let glued: Vec<String> = people
        .iter()
        .map(|(first, last)| fold(&format!("{first}{last}")).replace([' ', '-', '\''], ""))
        .collect();
    let mut found = BTreeSet::new();
    let seen: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    for word in seen.split(|c: char| !(c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c))) {
        let folded = fold(word);
        let stems = ["", "s", "je", "tje", "ke", "kes", "jes", "tjes"];
        let named = stems
            .iter()
            .any(|end| folded.strip_suffix(end).is_some_and(|stem| parts.contains(stem)));
        let small = !word.chars().any(char::is_uppercase);
        let usual =
            |word: &str| everyday.contains(word) || word.strip_suffix('s').is_some_and(|w| everyday.contains(w));
        let is_everyday = small && stems.iter().any(|end| folded.strip_suffix(end).is_some_and(usual));
        if named && !is_everyday || glued.iter().any(|name| folded.contains(name)) {
            found.insert(word.to_owned());
        }
    }
    found
}

/// Takes a talk in; every question is answered with a name.
fn take(home: &Path, talk: &Talk) -> Run {
    let file = home.join(talk.name);
    std::fs::write(&file, &talk.bytes).unwrap();
    let path = file.to_str().unwrap().to_owned();
    let mut arguments = vec![
        "transcript".to_owned(),
        SESSION.to_owned(),
        path,
        "--despite-names".to_owned(),
        "--shift".to_owned(),
        "0".to_owned(),
    ];
    for (n, label) in (1..).zip(&talk.labels) {
        arguments.extend(["--speaker".to_owned(), format!("{label}=p{n}")]);
    }
    for word in asked(talk) {
        arguments.extend(["--mask".to_owned(), word]);
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let run = kring(home, &arguments);
    std::fs::remove_file(file).unwrap();
    run
}

#[test]
fn no_name_is_left_below_the_home_or_in_an_output_and_everyday_words_stand() {
    let rounds = std::env::var("KRING_ROUNDS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(2_u64);
    let everyday = ordinary();
    // Whom the demo, the deck or a page names by chance cannot be looked for.
    let (bare, folder) = home(&[]);
    let before: String = everything_before(bare.path(), &folder);
    let free = |person: &&(&'static str, &'static str)| told(&before, &[**person], &everyday).is_empty();
    let known: Vec<(&str, &str)> = NAMES.iter().filter(free).copied().collect();
    assert!(known.len() > 15, "{known:?}");
    for round in 0..rounds {
        let mut chance = Chance::new(0x6e61_6d65 + round);
        let talk = random(&mut chance, &known);
        let (home, folder) = home(&talk.people);
        let run = take(home.path(), &talk);
        let source = String::from_utf8_lossy(&talk.bytes).into_owned();
        assert_eq!(run.code, Some(0), "round {round}, {}: {}\n{source}", talk.name, run.err);
        #[cfg(unix)]
        let live = if round == 0 { windows(home.path()) } else { Vec::new() };
        #[cfg(not(unix))]
        let live = Vec::new();
        for (place, text) in live.into_iter().chain(everything(home.path(), &folder)) {
            let left = told(&text, &talk.people, &everyday);
            assert!(
                left.is_empty(),
                "round {round}, {}, {place}: {left:?}\n{source}",
                talk.name
            );
        }
        let draft = std::fs::read_to_string(folder.join("draft.yaml")).unwrap();
        assert!(draft.contains("half getypt door [naam"), "{draft}");
        let kept = std::fs::read_to_string(folder.join("talk.vtt")).unwrap();
        let kept = kept.split_whitespace().collect::<Vec<_>>().join(" ");
        for plain in &talk.plain {
            assert!(kept.contains(plain), "round {round}: `{plain}` is not in\n{kept}");
        }
        // What it looks with finds a name that was put there.
        std::fs::write(folder.join("talk.vtt"), format!("{kept}\n{}s boek", talk.people[0].0)).unwrap();
        let planted = std::fs::read_to_string(folder.join("talk.vtt")).unwrap();
        assert!(!told(&planted, &talk.people, &everyday).is_empty());
    }
}

/// What there is before a talk is taken in.
fn everything_before(home: &Path, folder: &Path) -> String {
    let mut all = String::new();
    for arguments in [
        &[
            "report",
            SESSION,
            "--length",
            "evidence",
            "--despite-names",
            "--format",
            "html",
        ][..],
        &["show", SESSION, "--yaml"],
        &[
            "data",
            SESSION,
            "--despite-names",
            "-o",
            home.join("data").to_str().unwrap(),
        ],
        &[
            "exchange",
            SESSION,
            "--format",
            "qdpx",
            "--despite-names",
            "-o",
            home.join("all.qdpx").to_str().unwrap(),
        ],
        &[
            "pack",
            SESSION,
            "--despite-names",
            "-o",
            home.join("pack").to_str().unwrap(),
        ],
    ] {
        let run = kring(home, arguments);
        assert_eq!(run.code, Some(0), "{arguments:?}: {}", run.err);
        all.push_str(&run.out);
    }
    for root in [home, folder] {
        files(root, &mut |path| all.push_str(&texts(&std::fs::read(path).unwrap())));
    }
    all
}
