//! Deposits: what must be so before one is made, what is in it and what never is, and bags that somebody else made.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "archive_deposit/bags.rs"]
mod bags;
mod support;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use kring::archive::deposit::{self, Problem, along};
use kring::deck::Lang;
use kring::format;
use kring::session::{
    Answer, Archiving, Check, Conclusion, Consent, Entity, Entry, Erasure, Event, Memo, Participant, Place, Remark,
    Session, Speaker, Statement,
};
use kring::store::{self, Library, Mode, Paths};
use proptest::prelude::*;
use serde_json::Value;
use support::run::kring_en as kring;
use support::stage::empty;
use support::study::{self, STUDY};
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const OPEN: Consent = Consent {
    archive: Archiving::Open,
    ..Consent::GIVEN
};

/// A session of four: one open, one restricted, one who will not be quoted, one who will not be archived.
fn example() -> Session {
    let mut session = empty();
    session.id = "case7".into();
    session.school.code = "BOS7".into();
    session.date = "2026-11-21".into();
    session.progress.place = Place::Findings;
    let people = [
        ("p1", "leraar", OPEN),
        (
            "p2",
            "directeur",
            Consent {
                archive: Archiving::Restricted,
                ..Consent::GIVEN
            },
        ),
        (
            "p3",
            "brugfiguur",
            Consent {
                quote: Answer::Refused,
                ..OPEN
            },
        ),
        (
            "p4",
            "zorgcoördinator",
            Consent {
                archive: Archiving::No,
                ..Consent::GIVEN
            },
        ),
    ];
    for (id, function, consent) in people {
        session.participants.push(Participant {
            id: id.into(),
            function: function.into(),
            consent,
            ..Participant::default()
        });
    }
    let said = [
        ("s1", Speaker::Participant("p1".into()), "een lantaarn"),
        ("s2", Speaker::Participant("p2".into()), "een anker"),
        ("s3", Speaker::Participant("p3".into()), "een regenworm"),
        ("s4", Speaker::Participant("p4".into()), "een kandelaar"),
        // Noted under a function that only one of them bears.
        ("s5", Speaker::Function("zorgcoördinator".into()), "een hooiberg"),
    ];
    for (id, speaker, text) in said {
        session.statements.push(Statement {
            id: id.into(),
            speakers: vec![speaker],
            text: text.into(),
            ..Statement::default()
        });
    }
    session.conclusions.push(Conclusion {
        id: "c1".into(),
        text: "alleen op de vuurtoren gebouwd".into(),
        evidence: vec!["s4".into()],
        ..Conclusion::default()
    });
    session.memos.push(Memo {
        id: "n1".into(),
        text: "een zeepbel".into(),
        ..Memo::default()
    });
    session
}

/// What may be in no deposit of the example.
const NEVER: [&str; 8] = [
    "regenworm",
    "kandelaar",
    "hooiberg",
    "vuurtoren",
    "zeepbel",
    "kabouter",
    "zorgcoördinator",
    "Quirina",
];

/// A library with the example in it, closed, with a text that was corrected and one that was removed.
fn library() -> (TempDir, Paths, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    let folder = paths.library.join("2026-11-21-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("session.yaml"), format::session::write(&example())).unwrap();
    study::put(&paths.library);
    let (mut case, opened) = Library::new(&paths).open(&folder, Mode::Write).unwrap();
    let mut session = opened.session;
    let earlier = Statement {
        text: "een kabouter".into(),
        ..session.statements[0].clone()
    };
    let removed = Statement {
        id: "s9".into(),
        text: "nog een kabouter".into(),
        ..session.statements[0].clone()
    };
    let events = [
        Event::Changed {
            item: Entity::Statement(earlier),
        },
        Event::Changed {
            item: Entity::Statement(session.statements[0].clone()),
        },
        Event::Added {
            item: Entity::Statement(removed),
            at: None,
        },
        Event::Removed { id: "s9".into() },
    ];
    let mut entries = Vec::new();
    for event in events {
        session.apply(&event);
        entries.push(Entry::of(session.events, store::now(), event, None));
    }
    case.append(&entries).unwrap();
    case.save(&session).unwrap();
    drop(case);
    assert_eq!(kring(home.path(), &["close", "BOS7", "--as-it-is"]).code, Some(0));
    (home, paths, folder)
}

/// The files of a zip file.
fn files(zip: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(std::fs::File::open(zip).unwrap()).unwrap();
    let mut all = BTreeMap::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        all.insert(entry.name().to_owned(), bytes);
    }
    all
}

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

#[test]
fn a_deposit_holds_what_was_agreed_and_nothing_else() {
    let (home, paths, folder) = library();
    let made = kring(home.path(), &["deposit", "BOS7", "-o", "one.zip", "--for", "sodha"]);
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""));
    let all = files(&home.path().join("one.zip"));
    for (path, bytes) in &all {
        let text = String::from_utf8_lossy(bytes);
        for word in NEVER {
            assert!(!text.contains(word), "{word} in {path}");
        }
    }
    let root = "2026-11-21-bos7/data/";
    let record = text(&all, &format!("{root}sessions/2026-11-21-BOS7/session.yaml"));
    let read = format::session::read(&record, "").unwrap();
    let ids: Vec<&str> = read.statements.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(ids, ["s1", "s2"]);
    assert_eq!(read.participants.len(), 3);
    assert!(record.contains("een lantaarn") && record.contains("een anker"));
    let transcript = text(&all, &format!("{root}sessions/2026-11-21-BOS7/transcript.yaml"));
    assert_eq!(format::transcript::read(&transcript, "").entries.len(), 2);
    assert!(text(&all, &format!("{root}datalist.csv")).contains(",restricted,1,1,"));
    let listed = text(&all, &format!("{root}files.csv"));
    assert!(
        listed.contains("session.yaml,het dossier,the record,restricted,"),
        "{listed}"
    );
    assert!(listed.contains("codebook.csv") && !all.contains_key(&format!("{root}zenodo.json")));
    let dataverse: Value = serde_json::from_slice(&all[&format!("{root}dataverse.json")]).unwrap();
    assert!(dataverse.to_string().contains("Two<br>lines."));
    let again = kring(home.path(), &["deposit", "BOS7", "-o", "two.zip", "--for", "sodha"]);
    assert_eq!(again.code, Some(0));
    let bytes = |name: &str| std::fs::read(home.path().join(name)).unwrap();
    assert_eq!(
        bytes("one.zip"),
        bytes("two.zip"),
        "the same input gives the same bytes"
    );
    std::fs::write(home.path().join("mine.zip"), "mine").unwrap();
    for (out, code) in [("one.zip", 0), ("mine.zip", 1)] {
        let again = kring(home.path(), &["deposit", "BOS7", "-o", out]);
        assert_eq!(again.code, Some(code), "{out}: {}", again.err);
    }
    let listing: Value = serde_json::from_str(&kring(home.path(), &["list", "--json"]).out).unwrap();
    assert_eq!(listing[0]["state"], "deposited");
    let checked = kring(home.path(), &["deposit", "--check", "one.zip"]);
    assert!(
        checked.code == Some(0) && checked.out.contains("md5, sha512"),
        "{}{}",
        checked.out,
        checked.err
    );
    assert_eq!(kring(home.path(), &["deposit", "BOS7", "-o", "folder"]).code, Some(0));
    assert_eq!(kring(home.path(), &["deposit", "--check", "folder"]).code, Some(0));
    assert_eq!(kring(home.path(), &["deposit", "BOS7", "-o", "folder"]).code, Some(0));
    std::fs::write(home.path().join("folder/data/README.md"), "mine").unwrap();
    assert_eq!(
        kring(home.path(), &["deposit", "BOS7", "-o", "folder", "--force"]).code,
        Some(1)
    );
    // Once somebody withdraws, the deposits that hold their words are named.
    kring(home.path(), &["close", "BOS7", "--open", "terugtrekking"]);
    let (mut case, opened) = Library::new(&paths).open(&folder, Mode::Write).unwrap();
    let withdrawal = Erasure::Withdrawal {
        who: "p1".into(),
        gone: Vec::new(),
    };
    let mut session = opened.session;
    withdrawal.clean(&mut session);
    case.erase(&session, &withdrawal).unwrap();
    drop(case);
    let looked = kring(home.path(), &["verify"]);
    assert!(
        looked.err.contains("one.zip") && looked.err.contains("two.zip") && looked.err.contains("folder"),
        "{}",
        looked.err
    );
    // Read along, the old deposit does not tell it either.
    let old = along::read_along(&paths, &home.path().join("one.zip"))
        .unwrap()
        .unwrap();
    let own = old.paths();
    let path = own.library.join("2026-11-21-BOS7");
    let (_, read) = Library::new(&own).open(&path, Mode::Read).unwrap();
    assert_eq!(read.session.statements.len(), 1);
    assert!(matches!(
        Library::new(&own).open(&path, Mode::Write),
        Err(store::Error::Closed(_))
    ));
}

#[test]
fn every_gate_refuses_and_says_where_to_go() {
    let (home, paths, folder) = library();
    let refused = |why: &str| {
        let made = kring(home.path(), &["deposit", "BOS7", "-o", "no.zip"]);
        assert!(made.code == Some(1) && made.err.contains(why), "{why}: {}", made.err);
        assert!(!home.path().join("no.zip").exists());
    };
    let study = paths.library.join("study.yaml");
    std::fs::remove_file(&study).unwrap();
    refused("kring study --new");
    std::fs::write(
        &study,
        STUDY
            .replace("licence: CC-BY-4.0\n", "")
            .replace("an@example.org", "an"),
    )
    .unwrap();
    refused("contact.email, licence");
    refused(&study.display().to_string());
    let again = kring(home.path(), &["study", "--new"]);
    assert!(
        again.code == Some(1) && again.err.contains("`kring study` says what it lacks"),
        "{}",
        again.err
    );
    std::fs::write(&study, STUDY.replace("1825-0097", "1825-0098")).unwrap();
    refused("ORCID");
    refused(&study.display().to_string());
    std::fs::write(&study, STUDY).unwrap();
    kring(home.path(), &["close", "BOS7", "--open", "om te proberen"]);
    refused("kring close 2026-11-21-BOS7");
    let change = |change: &dyn Fn(&mut Session)| {
        let mut session = example();
        change(&mut session);
        std::fs::remove_dir_all(&folder).unwrap();
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("session.yaml"), format::session::write(&session)).unwrap();
        kring(home.path(), &["close", "BOS7", "--as-it-is"]);
    };
    change(&|session| session.participants[0].consent.archive = Archiving::Unasked);
    refused("Not asked about archiving: p1 leraar. Open it again with `kring close 2026-11-21-BOS7 --open");
    kring(home.path(), &["close", "BOS7", "--open", "om het te vragen"]);
    refused("Not asked about archiving: p1 leraar. Open the session, F10");
    change(&|session| {
        session.participants[0].consent.archive = Archiving::Unasked;
        session.participants[0].consent.quote = Answer::Unasked;
    });
    refused("being quoted: p1 leraar. Not asked about archiving: p1 leraar. Open it again with");
    let open = kring(home.path(), &["close", "BOS7", "--list"]).out;
    assert!(
        open.contains("being quoted: p1 leraar. Not asked about archiving: p1 leraar. A deposit waits"),
        "{open}"
    );
    change(&|session| {
        session
            .participants
            .iter_mut()
            .for_each(|p| p.consent.archive = Archiving::No)
    });
    refused("nobody is left who wants to be kept. Leave 2026-11-21-BOS7 out");
    change(&|session| session.statements[0].text = "Dat weet Fatima Amrani wel.".into());
    refused("Fatima Amrani");
    refused("open it again first: kring close 2026-11-21-BOS7 --open");
    kring(home.path(), &["close", "BOS7", "--open", "om af te schermen"]);
    let made = kring(home.path(), &["deposit", "BOS7", "-o", "no.zip"]);
    assert!(!made.err.contains("again first"), "{}", made.err);
    change(&|_| ());
    let pending = paths.state.join("erasures");
    std::fs::create_dir_all(&pending).unwrap();
    let unfinished = "- withdrawal:\n    who: p1\n    gone: []\n";
    std::fs::write(pending.join("case7.yaml"), unfinished).unwrap();
    refused("still to be erased");
    let day = kring(home.path(), &["deposit", "demo", "-o", "no.zip", "--date", "morgen"]);
    assert!(
        day.code == Some(1) && day.err.contains("--date 2026-11-21"),
        "{}",
        day.err
    );
}

/// What was remarked at a member check is deposited by the rule that holds for the school's report; a check that is still open is not.
#[test]
fn remarks_of_member_checks_are_deposited_as_they_may_be_told() {
    let (home, _paths, folder) = library();
    let deposited = |who: Option<&str>, closed: bool| {
        let mut session = example();
        session.checks.push(Check {
            id: "k1".into(),
            date: "2026-12-03".into(),
            present: [("leraar".into(), 5)].into(),
            threshold: 3,
            closed,
            ..Check::default()
        });
        session.remarks.push(Remark {
            id: "f1".into(),
            check: "k1".into(),
            question: "1".into(),
            who: who.map(Into::into),
            sort: "mist".into(),
            text: "de zeppelin".into(),
            ..Remark::default()
        });
        std::fs::remove_dir_all(&folder).unwrap();
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("session.yaml"), format::session::write(&session)).unwrap();
        kring(home.path(), &["close", "BOS7", "--as-it-is"]);
        let zip = home.path().join("check.zip");
        let out = zip.display().to_string();
        let made = kring(home.path(), &["deposit", "BOS7", "-o", &out, "--force"]);
        (made, made_of(&zip))
    };
    let page = "2026-11-21-bos7/data/sessions/2026-11-21-BOS7/check.md";
    let (made, files) = deposited(Some("leraar"), true);
    assert_eq!(made.code, Some(0), "{}", made.err);
    assert!(text(&files, page).contains("zeppelin"), "{}", text(&files, page));
    let (made, files) = deposited(Some("leraar"), false);
    assert_eq!(made.code, Some(0), "{}", made.err);
    let told = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).contains("zeppelin");
    assert!(!files.contains_key(page) && !files.values().any(told));
    let (made, _) = deposited(Some("directeur"), true);
    assert!(made.code == Some(1) && made.err.contains("f1"), "{}", made.err);
}

/// The files of a zip file; none where there is none.
fn made_of(zip: &Path) -> BTreeMap<String, Vec<u8>> {
    if zip.exists() { files(zip) } else { BTreeMap::new() }
}

#[test]
fn the_demo_is_deposited_by_one_command_in_both_languages() {
    let home = tempfile::tempdir().unwrap();
    for lang in ["nl", "en"] {
        let file = format!("{lang}.zip");
        let made = kring(home.path(), &["--lang", lang, "deposit", "demo", "-o", &file]);
        assert_eq!((made.code, made.err.as_str()), (Some(0), ""));
        assert_eq!(kring(home.path(), &["deposit", "--check", &file]).code, Some(0));
        let all = files(&home.path().join(&file));
        let described: Value = serde_json::from_slice(&all["demo/data/ro-crate-metadata.json"]).unwrap();
        let graph = described["@graph"].as_array().unwrap();
        let parts = graph.iter().find(|one| one["@id"] == "./").unwrap()["hasPart"]
            .as_array()
            .unwrap()
            .len();
        assert_eq!(parts + 1, all.keys().filter(|path| path.contains("/data/")).count());
        let readme = text(&all, "demo/data/README.md");
        assert!(readme.contains("Een verzonnen school") && readme.contains("A made-up school"));
    }
    let memos: usize = [Lang::Nl, Lang::En]
        .map(|lang| store::demo_session(lang).unwrap().memos.len())
        .iter()
        .sum();
    assert!(memos > 0, "the demo has memos to leave out");
}

#[test]
fn folders_of_sessions_differ_in_more_than_capitals() {
    let names = ["BOS7", "bos7", "École à côté", "字", "..", "BOS7-2"].map(str::to_owned);
    assert_eq!(
        deposit::folder_names(&names),
        ["BOS7", "bos7-2", "Ecole-a-cote", "session", "session-2", "BOS7-2-2"]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    /// A bag that is read back is what was packed, whatever was said and whoever agreed to what.
    #[test]
    fn a_bag_reads_back_as_it_was_packed(
        said in proptest::collection::vec((0..4usize, "[a-z éü字’\n]{1,30}"), 0..6),
        agreed in proptest::collection::vec((0..3usize, 0..2usize), 4),
    ) {
        let mut session = example();
        session.statements.clear();
        session.conclusions.clear();
        for (at, (who, text)) in said.iter().enumerate() {
            session.statements.push(Statement {
                id: format!("s{}", at + 1).into(),
                speakers: vec![Speaker::Participant(format!("p{}", who + 1).into())],
                text: format!("x{text}x").as_str().into(),
                ..Statement::default()
            });
        }
        for (person, (archive, quote)) in session.participants.iter_mut().zip(&agreed) {
            person.consent.archive = [Archiving::Open, Archiving::Restricted, Archiving::No][*archive];
            person.consent.quote = [Answer::Given, Answer::Refused][*quote];
        }
        session.participants[0].consent.archive = Archiving::Open;
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        let folder = paths.library.join("2026-11-21-BOS7");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("session.yaml"), format::session::write(&session)).unwrap();
        study::put(&paths.library);
        kring(home.path(), &["close", "BOS7", "--as-it-is"]);
        let made = kring(home.path(), &["deposit", "BOS7", "-o", "one.zip", "--despite-names"]);
        prop_assert_eq!(made.code, Some(0), "{}", made.err);
        let deck = store::deck(&paths, "collectief-leren", Lang::Nl).unwrap();
        let wanted = deposit::session(&session, &deck);
        let read = along::read_along(&paths, &home.path().join("one.zip")).unwrap().unwrap();
        let own = read.paths();
        let (_, opened) = Library::new(&own).open(&own.library.join("2026-11-21-BOS7"), Mode::Read).unwrap();
        prop_assert_eq!(&opened.session.statements, &wanted.statements);
        prop_assert_eq!(&opened.session.participants, &wanted.participants);
        let bytes = std::fs::read(home.path().join("one.zip")).unwrap();
        let all = files(&home.path().join("one.zip"));
        prop_assert!(!bytes.is_empty());
        for statement in session.statements.iter().filter(|s| wanted.statement(&s.id).is_none()) {
            let word = statement.text.lines().next().unwrap_or_default().trim().to_owned();
            let others = wanted.statements.iter().any(|s| s.text.contains(&word));
            if word.chars().count() > 8 && !others {
                prop_assert!(all.values().all(|bytes| !String::from_utf8_lossy(bytes).contains(&word)), "{}", word);
            }
        }
    }
}
