//! Words that try to be more than words, in every field of a record, through every format that kring writes: none becomes markup, a
//! formula, a command of a terminal or a part of a file's structure.
//!
//! The fields are found by trying: each kind of text in a full record that may hold any words. The formats come from the tables; one with
//! an ending that is new here fails until its rule is added. `KRING_FUZZ=1` puts every payload into every field.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::path::Path;

use kring::format;
use kring::render::formats;
use kring::session::{Check, Remark, Session};
use kring::store::{Library, Mode, Paths};
use serde_json::Value;
use support::run::{Run, kring};

/// What is put into fields. Every tag is called `boo`, and so no file may have an element of that name.
const PAYLOADS: [&str; 8] = [
    "<boo onload=alert(1)>x</boo></script><boo>",
    "=BOO(1)+cmd|'/c boo'!A1",
    "\"><boo src=x onerror='alert(1)'>",
    "]]> --> <!--boo--> <?boo?> &boo; &lt;boo&gt;",
    "[boo](javascript:boo) ![boo](x) | # * _ ~ ` $boo$ \\",
    "{\\rtf1\\object boo} \\u0000 \" ] [label=boo]; }",
    "\u{1b}]0;boo\u{7}\u{1b}[31mboo \u{202e}oob\u{2066} \u{9b}2J",
    "-1+1, \"boo\"; 'boo' 00:00:01.000 --> 00:00:02.000 <v boo>",
];

/// A kind of field: its path with the places in lists left out.
type Kind = String;

/// Calls for every text of a value, with its kind.
fn texts(value: &mut Value, kind: &str, act: &mut impl FnMut(&str, &mut String)) {
    match value {
        Value::String(text) => act(kind, text),
        Value::Array(all) => all.iter_mut().for_each(|one| texts(one, &format!("{kind}[]"), act)),
        Value::Object(map) => {
            for (name, one) in map.iter_mut() {
                texts(one, &format!("{kind}.{name}"), act);
            }
        }
        _ => {}
    }
}

fn readable(value: &Value) -> Option<Session> {
    let session: Session = serde_json::from_value(value.clone()).ok()?;
    let text = format::session::write(&session);
    let read = format::session::read(text.as_bytes(), "").ok()?;
    read.problems(None).is_empty().then_some(read)
}

/// The record that has the most in it: the demo, with a member check that was held.
fn full() -> Value {
    let mut session = kring::store::demo_session(kring::deck::Lang::Nl).unwrap();
    session.checks.push(Check {
        id: "k1".into(),
        date: "2026-12-03".into(),
        present: [("leraar".into(), 9)].into(),
        threshold: 3,
        closed: true,
        ..Check::default()
    });
    session.remarks.push(Remark {
        id: "f1".into(),
        check: "k1".into(),
        question: "1".into(),
        sort: "mist".into(),
        text: "de bibliotheek".into(),
        ..Remark::default()
    });
    serde_json::to_value(session).unwrap()
}

/// The kinds of fields that may hold any words: an id, a day or a word of a list is none.
fn kinds(record: &Value) -> Vec<Kind> {
    let mut all = BTreeMap::new();
    texts(&mut record.clone(), "", &mut |kind, text| {
        all.entry(kind.to_owned()).or_insert_with(|| text.clone());
    });
    let free = all.into_keys().filter(|kind| {
        let mut tried = record.clone();
        let mut first = true;
        texts(&mut tried, "", &mut |here, text| {
            if here == kind && std::mem::take(&mut first) {
                *text = "<boo> = boo".to_owned();
            }
        });
        !kind.starts_with(".deck.") && *kind != ".kring" && readable(&tried).is_some()
    });
    free.collect()
}

/// The record with a payload in every free field: of each kind another one.
fn poisoned(record: &Value, kinds: &[Kind], turn: usize) -> Session {
    let mut value = record.clone();
    texts(&mut value, "", &mut |here, text| {
        if let Some(at) = kinds.iter().position(|kind| kind == here) {
            let payload = PAYLOADS[(at + turn) % PAYLOADS.len()];
            // Names differ, as the names of partners must.
            *text = format!("{payload} {text}");
        }
    });
    readable(&value).expect("a record that reads")
}

/// Every command that writes something for others, each with the name of its file.
fn commands() -> Vec<(Vec<String>, String)> {
    let mut all = Vec::new();
    let mut add = |line: &str, file: &str| {
        let words = line.split(' ').map(str::to_owned).collect();
        all.push((words, file.to_owned()));
    };
    for format in &formats::MAPS {
        let file = format!("map-{}.{}", format.name, format.extension);
        add(&format!("map BOS7 --despite-names --format {}", format.name), &file);
    }
    for format in &formats::REPORTS {
        let file = format!("report-{}.{}", format.name, format.extension);
        add(
            &format!("report BOS7 --despite-names --evidence --format {}", format.name),
            &file,
        );
        let file = format!("check-{}.{}", format.name, format.extension);
        add(&format!("check BOS7 --despite-names --report {}", format.name), &file);
    }
    for format in &formats::DATA {
        let is_folder = format.write == formats::DataWriter::Files;
        let file = if is_folder {
            "data".to_owned()
        } else {
            format!("data.{}", format.extension)
        };
        add(&format!("data BOS7 --despite-names --format {}", format.name), &file);
    }
    for format in &formats::SLIPS {
        let file = format!("slips-{}.{}", format.name, format.extension);
        add(&format!("slips BOS7 --format {}", format.name), &file);
    }
    for (line, file) in [
        ("show BOS7 --despite-names", "show.txt"),
        ("show BOS7 --yaml --despite-names", "show.yaml"),
        ("list --json", "list.json"),
        ("list --csv", "list.csv"),
        ("check BOS7 --despite-names --form docx", "form.docx"),
        ("check BOS7 --despite-names --form html", "form.html"),
        ("check BOS7 --despite-names --survey html", "survey.html"),
        ("check BOS7 --despite-names --survey docx", "survey.docx"),
        ("exchange BOS7 --despite-names", "all.qdpx"),
        ("exchange BOS7 --despite-names", "all.qdc"),
        ("pack BOS7 --despite-names", "pack.zip"),
        ("pack BOS7 --despite-names", "pack.yaml"),
        ("print BOS7", "paper.html"),
    ] {
        add(line, file);
    }
    all
}

/// Holds the rule of a file by how its name ends.
fn holds(name: &str, bytes: &[u8]) {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending {
        "txt" => plain(name, bytes),
        "md" => markdown(name, &plain_text(name, bytes)),
        "html" => no_tag(name, &plain_text(name, bytes)),
        "svg" | "graphml" | "gexf" | "xml" | "qdc" | "qde" | "rels" => xml(name, &plain_text(name, bytes)),
        "json" => drop(serde_json::from_slice::<Value>(bytes).unwrap_or_else(|e| panic!("{name}: {e}"))),
        "csv" => csv(name, bytes),
        "dot" => dot(name, &plain_text(name, bytes)),
        "yaml" => plain(name, bytes),
        "vtt" => cues(name, &plain_text(name, bytes)),
        "png" => assert!(bytes.starts_with(b"\x89PNG"), "{name}"),
        "docx" | "xlsx" | "qdpx" | "zip" => {
            let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap_or_else(|e| panic!("{name}: {e}"));
            for at in 0..archive.len() {
                let mut file = archive.by_index(at).unwrap();
                let inner = file.name().to_owned();
                assert!(
                    !inner.contains("..") && !inner.starts_with('/') && !inner.contains('\\'),
                    "{name}: {inner}"
                );
                let mut inside = Vec::new();
                file.read_to_end(&mut inside).unwrap();
                if !inner.ends_with('/') {
                    holds(&format!("{name}/{inner}"), &inside);
                }
            }
        }
        _ => panic!("{name}: there is no rule for files that end so; add one"),
    }
}

/// Holds that no terminal is told anything, and returns the text.
fn plain_text(name: &str, bytes: &[u8]) -> String {
    let text = String::from_utf8(bytes.to_vec()).unwrap_or_else(|e| panic!("{name}: {e}"));
    let bad = |c: char| {
        (c.is_control() && !"\n\r\t".contains(c))
            || ('\u{202a}'..='\u{202e}').contains(&c)
            || ('\u{2066}'..='\u{2069}').contains(&c)
    };
    if let Some(at) = text.find(bad) {
        let around: String = text[at..].chars().take(40).collect();
        panic!("{name}: a sign that a terminal obeys: {around:?}");
    }
    text
}

fn plain(name: &str, bytes: &[u8]) {
    plain_text(name, bytes);
}

/// Holds that no tag, comment or instruction begins that was typed.
fn no_tag(name: &str, text: &str) {
    for opening in ["<boo", "</boo", "<!--boo", "<?boo"] {
        assert!(!text.contains(opening), "{name}: {opening}: {}", around(text, opening));
    }
    assert!(!text.contains("href=\"javascript"), "{name}");
}

fn around(text: &str, word: &str) -> String {
    let at = text.find(word).unwrap_or(0);
    let from = text[..at].char_indices().rev().nth(60).map_or(0, |(at, _)| at);
    text[from..].chars().take(160).collect()
}

fn markdown(name: &str, text: &str) {
    // Pictures and anchors that kring draws itself are in it as HTML.
    let unescaped = text
        .replace("\\<", "")
        .replace("&lt;", "")
        .replace("\\]", "")
        .replace("\\[", "");
    no_tag(name, &unescaped);
    assert!(
        !unescaped.contains("](javascript"),
        "{name}: {}",
        around(&unescaped, "](javascript")
    );
    assert!(!unescaped.contains("](x)"), "{name}: {}", around(&unescaped, "](x)"));
}

fn xml(name: &str, text: &str) {
    no_tag(name, text);
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => return,
            Ok(quick_xml::events::Event::Start(tag) | quick_xml::events::Event::Empty(tag)) => {
                let is_formula = name.contains(".xlsx/") && tag.name().as_ref() == "f";
                assert!(!is_formula, "{name}: a formula");
                for attribute in tag.attributes() {
                    let attribute = attribute.unwrap_or_else(|e| panic!("{name}: {e}"));
                    assert!(!attribute.key.as_ref().starts_with("on"), "{name}");
                    let is_link =
                        attribute.key.as_ref() == "Target" && attribute.value.as_ref().starts_with("javascript");
                    assert!(!is_link, "{name}");
                }
            }
            Ok(_) => {}
            Err(error) => panic!("{name}: {error}"),
        }
    }
}

/// Holds that every row has as many cells as the first.
fn csv(name: &str, bytes: &[u8]) {
    let text = plain_text(name, bytes);
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    for row in reader.records() {
        row.unwrap_or_else(|e| panic!("{name}: {e}"));
    }
}

/// Holds that nothing stands outside quotes that was typed.
fn dot(name: &str, text: &str) {
    let (mut bare, mut quoted, mut escaped) = (String::new(), false, false);
    for c in text.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if !quoted => bare.push(c),
            _ => {}
        }
    }
    assert!(!quoted && !bare.to_lowercase().contains("boo"), "{name}: {bare}");
}

fn cues(name: &str, text: &str) {
    for line in text.lines().filter(|line| line.contains("-->")) {
        assert!(
            line.starts_with(|c: char| c.is_ascii_digit()) && !line.contains("boo"),
            "{name}: {line}"
        );
    }
}

fn written(path: &Path, name: &str) {
    if path.is_dir() {
        assert!(path.read_dir().unwrap().next().is_some(), "{name}: nothing was written");
        for entry in std::fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            let inner = path.file_name().unwrap().to_string_lossy().into_owned();
            written(&path, &format!("{name}/{inner}"));
        }
        return;
    }
    holds(name, &std::fs::read(path).unwrap_or_else(|e| panic!("{name}: {e}")));
}

/// Writes everything from one record, and holds the rule of each file.
fn try_out(session: &Session) {
    let home = tempfile::tempdir().unwrap();
    let library = Library::new(&Paths::under(home.path()));
    let mut session = session.clone();
    session.school.code = "BOS7".into();
    let folder = library.create(&session).unwrap().folder().to_owned();
    drop(library.open(&folder, Mode::Write).unwrap());
    let mut refused = Vec::new();
    for (mut words, file) in commands() {
        let folder = home.path().join(format!("out-{file}"));
        std::fs::create_dir_all(&folder).unwrap();
        let target = folder.join(&file).display().to_string();
        words.extend(["-o".to_owned(), target]);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let Run { code, err, out } = kring(home.path(), &words);
        if code != Some(0) {
            refused.push(format!("kring {}: {err}", words.join(" ")));
            continue;
        }
        plain("what is said", (err + &out).as_bytes());
        written(&folder, &words.join(" "));
    }
    assert_eq!(refused, Vec::<String>::new());
    let page = std::fs::read_to_string(home.path().join("out-report-html.html/report-html.html")).unwrap();
    assert!(
        page.contains("&lt;boo"),
        "the words are not in the report: the test is empty"
    );
    // Straight to the terminal, too.
    for line in [
        &["show", "BOS7", "--memos"][..],
        &["map", "BOS7", "--no-color"],
        &["list"],
        &["verify"],
        &["search", "boo"],
    ] {
        let Run { err, out, .. } = kring(home.path(), line);
        plain(&line.join(" "), (err + &out).as_bytes());
    }
}

#[test]
fn no_word_becomes_more_than_a_word_in_any_field_and_any_format() {
    let record = full();
    let kinds = kinds(&record);
    let lists: BTreeSet<&str> = kinds.iter().filter_map(|kind| kind.split(['.', '[']).nth(1)).collect();
    println!("{} kinds of fields: {kinds:?}", kinds.len());
    for list in [
        "participants",
        "partners",
        "ties",
        "statements",
        "memos",
        "themes",
        "conclusions",
        "remarks",
        "school",
    ] {
        assert!(lists.contains(list), "no free field in {list}: {lists:?}");
    }
    let turns = match std::env::var_os("KRING_FUZZ") {
        Some(_) => PAYLOADS.len(),
        None => 1,
    };
    for turn in 0..turns {
        try_out(&poisoned(&record, &kinds, turn));
    }
}
