//! Searching a library: what is found, and what is gone from the cache once it has to be forgotten.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "archive_search/seen.rs"]
mod seen;
mod support;

use std::path::Path;
use std::process::{Command, Stdio};

use kring::archive::search::{self, FoundTexts, Query, SessionAnswer, Sort, When, fold};
use kring::session::{
    Check, Consent, Erasure, Memo, Participant, Partner, Recording, Remark, Session, Speaker, Statement,
};
use kring::store::{Library, Mode, Paths};
use proptest::prelude::*;
use support::stage::empty;
use support::told;
use tempfile::TempDir;

fn statement(id: &str, speaker: &str, text: &str) -> Statement {
    Statement {
        id: id.into(),
        card: Some("leren".into()),
        speakers: vec![Speaker::from(kring::text::Line::new(speaker))],
        text: text.into(),
        about: vec!["clb".into()],
        at: Some("2026-11-21T14:12:05+01:00".parse().unwrap()),
        ..Statement::default()
    }
}

fn example(code: &str, date: &str) -> Session {
    let mut session = empty();
    session.id = format!("case-{}", code.to_lowercase()).into();
    session.school.code = code.into();
    session.date = date.into();
    session.recordings = vec![Recording {
        id: "r1".into(),
        started: Some("2026-11-21T14:00:00+01:00".parse().unwrap()),
        ..Recording::default()
    }];
    for (id, function) in [("p1", "zorgcoördinator"), ("p2", "directeur")] {
        session.participants.push(Participant {
            id: id.into(),
            function: function.into(),
            consent: Consent::GIVEN,
            ..Participant::default()
        });
    }
    session.partners.push(Partner {
        id: "clb".into(),
        name: "Centrum voor Leerlingenbegeleiding".into(),
        why: Some("omdat één gesprek volstaat".into()),
        ..Partner::default()
    });
    session.statements = vec![
        statement("s1", "p1", "De leerlingenBEGELEIDING denkt mee, ook over geld."),
        statement("s2", "p2", "Begeleiding is er élke week,\nmaar zonder steun."),
        statement("s3", "ouder", "Een lantaarn in de mist."),
    ];
    session.memos.push(Memo {
        id: "n1".into(),
        text: "begeleiding van een kabouter".into(),
        ..Memo::default()
    });
    session
}

fn put(paths: &Paths, name: &str, session: &Session) {
    let folder = paths.library.join(name);
    std::fs::create_dir_all(&folder).unwrap();
    support::many::put(&folder, kring::format::session::write(session).as_bytes());
}

fn library() -> (TempDir, Paths) {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    put(&paths, "2026-11-21-BOS7", &example("BOS7", "2026-11-21"));
    put(&paths, "2025-03-01-SOS3", &example("SOS3", "2025-03-01"));
    (home, paths)
}

fn find(paths: &Paths, query: &str) -> Vec<SessionAnswer> {
    let (found, unread) = everything(paths, query);
    assert_eq!(unread, 0);
    found
}

/// Returns every text that was found, and how many sessions could not be read.
fn everything(paths: &Paths, query: &str) -> (Vec<SessionAnswer>, usize) {
    let query = Query::parse(query).unwrap();
    let found = search::search(paths, &query).unwrap();
    let mut texts = FoundTexts::new(paths, &query);
    let answers: Vec<SessionAnswer> = found.sessions.iter().map(|tally| texts.of(tally).unwrap()).collect();
    let counted: Vec<usize> = found.sessions.iter().map(|tally| tally.hits).collect();
    let taken: Vec<usize> = answers.iter().map(|answer| answer.hits.len()).collect();
    assert_eq!(counted, taken);
    (answers, found.unread.len())
}

fn ids(found: &[SessionAnswer]) -> Vec<String> {
    let of = |session: &SessionAnswer| {
        session
            .hits
            .iter()
            .map(|hit| format!("{}/{}", session.school, hit.note.id))
            .collect::<Vec<_>>()
    };
    found.iter().flat_map(of).collect()
}

#[test]
fn a_filter_with_a_minus_leaves_out_what_it_names() {
    let (_home, paths) = library();
    for (query, wanted) in [
        ("begeleiding -school:bos", vec!["SOS3/s1", "SOS3/s2", "SOS3/clb"]),
        ("begeleiding -sinds:2026", vec!["SOS3/s1", "SOS3/s2", "SOS3/clb"]),
        ("begeleiding school:bos -rol:zorg", vec!["BOS7/s2", "BOS7/clb"]),
        ("begeleiding school:bos -kaart:leren", vec!["BOS7/clb"]),
        ("mist -partner:clb", vec![]),
        ("mist -stand:gesprek", vec![]),
        ("mist -stand:klaar", vec!["BOS7/s3", "SOS3/s3"]),
    ] {
        assert_eq!(ids(&find(&paths, query)), wanted, "{query}");
    }
}

#[test]
fn every_place_is_found_with_who_where_and_when() {
    let (_home, paths) = library();
    let found = find(&paths, "begeleiding");
    assert_eq!(
        ids(&found),
        ["BOS7/s1", "BOS7/s2", "BOS7/clb", "SOS3/s1", "SOS3/s2", "SOS3/clb"]
    );
    let hit = &found[0].hits[0];
    assert_eq!(hit.text, "De leerlingenBEGELEIDING denkt mee, ook over geld.");
    assert!(hit.text[hit.at..].starts_with("BEGELEIDING"));
    assert_eq!(
        (hit.note.sort, hit.note.who.as_str()),
        (Sort::Statement, "p1 zorgcoördinator")
    );
    assert_eq!(hit.note.when, When::Offset(725));
    assert_eq!(hit.note.card.1, "Leren");
    let cases = [
        ("begeleiding -geld school:bos", vec!["BOS7/s2", "BOS7/clb"]),
        ("\"begeleiding is er elke week, maar\"", vec!["BOS7/s2", "SOS3/s2"]),
        ("BEGELEIDING STEUN", vec!["BOS7/s2", "SOS3/s2"]),
        ("rol:coordinator sinds:2026", vec!["BOS7/s1"]),
        ("kaart:leren partner:clb mist", vec!["BOS7/s3", "SOS3/s3"]),
        ("een gesprek", vec!["BOS7/clb", "SOS3/clb"]),
        ("sinds:2027 begeleiding", vec![]),
        ("kabouter", vec![]),
    ];
    for (query, wanted) in cases {
        assert_eq!(ids(&find(&paths, query)), wanted, "{query}");
    }
}

/// Of many texts those that are in sight are taken, wherever they stand.
#[test]
fn a_window_holds_just_the_texts_it_asks_for() {
    let (_home, paths) = library();
    let query = Query::parse("begeleiding").unwrap();
    let found = search::search(&paths, &query).unwrap();
    let all = ids(&find(&paths, "begeleiding"));
    assert_eq!(found.hits(), all.len());
    for from in 0..=all.len() {
        for count in 0..=all.len() {
            let shown = ids(&FoundTexts::new(&paths, &query).window(&found, from, count));
            assert_eq!(shown, all[from..(from + count).min(all.len())], "{from} {count}");
        }
    }
}

/// Where the cache cannot be written, everything is found all the same.
#[test]
fn without_a_cache_all_is_found() {
    let (_home, paths) = library();
    std::fs::create_dir_all(paths.cache.parent().unwrap()).unwrap();
    std::fs::write(&paths.cache, "no folder").unwrap();
    assert_eq!(ids(&find(&paths, "lantaarn rol:ouder")), ["BOS7/s3", "SOS3/s3"]);
}

#[test]
fn memos_are_found_only_when_asked_and_are_in_no_cache() {
    let (_home, paths) = library();
    let query = Query::parse("kabouter").unwrap();
    let (found, _) = search::memos(&paths, &query).unwrap();
    assert_eq!(ids(&found), ["BOS7/n1", "SOS3/n1"]);
    search::refresh(&paths).unwrap();
    assert_eq!(told(&paths.cache, "kabouter"), 0);
    assert!(told(&paths.cache, "lantaarn") == 2);
}

#[test]
fn a_changed_a_new_and_a_lost_session_are_noticed() {
    let (_home, paths) = library();
    assert_eq!(find(&paths, "lantaarn").len(), 2);
    let mut session = example("BOS7", "2026-11-21");
    session.statements.remove(2);
    put(&paths, "2026-11-21-BOS7", &session);
    std::fs::remove_dir_all(paths.library.join("2025-03-01-SOS3")).unwrap();
    put(&paths, "2026-12-01-KOS1", &example("KOS1", "2026-12-01"));
    assert_eq!(ids(&find(&paths, "lantaarn")), ["KOS1/s3"]);
    assert_eq!(told(&paths.cache, "lantaarn"), 1);
    std::fs::write(paths.library.join("2026-12-01-KOS1/session.yaml"), "kring: [").unwrap();
    let (found, unread) = everything(&paths, "lantaarn");
    assert_eq!((found.len(), unread), (0, 1));
    assert_eq!(told(&paths.cache, "lantaarn"), 0);
}

/// Remarks of member checks, of which one tells a function that nobody present shares, and one belongs to a check that is still open.
fn with_remarks(mut session: Session) -> Session {
    let check = |id: &str, closed| Check {
        id: id.into(),
        date: "2026-12-03".into(),
        present: [("leraar".into(), 5)].into(),
        threshold: 3,
        closed,
        ..Check::default()
    };
    let remark = |id: &str, check: &str, who: &str, text: &str| Remark {
        id: id.into(),
        check: check.into(),
        question: "1".into(),
        who: Some(who.into()),
        sort: "mist".into(),
        about: vec!["clb".into()],
        text: text.into(),
        because: Some("het is een zilverdraad".into()),
        ..Remark::default()
    };
    session.checks = vec![check("k1", true), check("k2", false)];
    session.remarks = vec![
        remark("f1", "k1", "leraar", "de kinderopvang"),
        remark("f2", "k1", "directeur", "de bibliotheek"),
        remark("f3", "k2", "leraar", "een koperdraad"),
    ];
    session
}

#[test]
fn remarks_are_found_as_they_may_be_told_and_forgotten_with_the_rest() {
    let (_home, paths) = library();
    let name = "2026-11-21-BOS7";
    put(&paths, name, &with_remarks(example("BOS7", "2026-11-21")));
    let found = find(&paths, "zilverdraad partner:clb");
    assert_eq!(ids(&found), ["BOS7/f1", "BOS7/f2"]);
    let told = |hit: &search::SearchHit| (hit.note.sort, hit.note.who.clone());
    let told: Vec<_> = found[0].hits.iter().map(told).collect();
    assert_eq!(
        told,
        [(Sort::Remark, "leraar".to_owned()), (Sort::Remark, String::new())]
    );
    assert_eq!(ids(&find(&paths, "kinderopvang rol:leraar")), ["BOS7/f1"]);
    assert_eq!(find(&paths, "bibliotheek rol:directeur"), []);
    assert_eq!(find(&paths, "koperdraad"), []);
    assert_eq!(told_in_cache(&paths, "koperdraad"), 0);
    let (mut case, opened) = Library::new(&paths)
        .open(&paths.library.join(name), Mode::Write)
        .unwrap();
    let masking = Erasure::Masking {
        from: "kinderopvang".into(),
        to: "[naam]".into(),
        renamed: Vec::new(),
    };
    let mut session = opened.session;
    masking.clean(&mut session);
    case.erase(&session, &masking).unwrap();
    assert_eq!(told_in_cache(&paths, "kinderopvang"), 0);
    assert_eq!(find(&paths, "kinderopvang"), []);
}

fn told_in_cache(paths: &Paths, word: &str) -> usize {
    told(&paths.cache, word)
}

#[test]
fn a_library_on_a_drive_that_is_not_connected_is_not_one_without_the_word() {
    let (home, paths) = library();
    assert_eq!(find(&paths, "lantaarn").len(), 2);
    let away = home.path().join("away");
    std::fs::rename(&paths.library, &away).unwrap();
    let query = Query::parse("lantaarn").unwrap();
    assert_eq!(
        search::search(&paths, &query).err(),
        Some(kring::store::Error::NoLibrary(paths.library.clone()))
    );
    std::fs::rename(&away, &paths.library).unwrap();
    assert_eq!(find(&paths, "lantaarn").len(), 2);
}

#[cfg(unix)]
#[test]
fn the_cache_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let (_home, paths) = library();
    search::refresh(&paths).unwrap();
    let folder = paths.cache.join("search");
    let rights = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(rights(&folder), 0o700);
    for entry in std::fs::read_dir(&folder).unwrap() {
        assert_eq!(rights(&entry.unwrap().path()), 0o600);
    }
}

#[test]
fn what_is_withdrawn_or_masked_is_gone_from_the_cache() {
    let (_home, paths) = library();
    let folder = paths.library.join("2026-11-21-BOS7");
    // Read under another name of the folder too: the lines of a case go, whatever it was called.
    let other = paths.library.join("another-name");
    std::fs::rename(&folder, &other).unwrap();
    search::refresh(&paths).unwrap();
    assert_eq!(told(&paths.cache, "elke week"), 2);
    std::fs::rename(&other, &folder).unwrap();
    let (mut case, opened) = Library::new(&paths).open(&folder, Mode::Write).unwrap();
    let withdrawal = Erasure::Withdrawal {
        who: "p2".into(),
        gone: vec!["s2".into()],
    };
    let mut session = opened.session;
    withdrawal.clean(&mut session);
    case.erase(&session, &withdrawal).unwrap();
    assert_eq!(told(&paths.cache, "elke week"), 1, "only the other school's is left");
    search::refresh(&paths).unwrap();
    assert_eq!(told(&paths.cache, "elke week"), 1);
    let masking = Erasure::Masking {
        from: "lantaarn".into(),
        to: "[naam]".into(),
        renamed: Vec::new(),
    };
    masking.clean(&mut session);
    case.erase(&session, &masking).unwrap();
    assert_eq!(told(&paths.cache, "lantaarn"), 1);
    assert_eq!(ids(&find(&paths, "lantaarn")), ["SOS3/s3"]);
}

#[test]
fn a_spoilt_cache_is_made_again() {
    let (_home, paths) = library();
    search::refresh(&paths).unwrap();
    for entry in std::fs::read_dir(paths.cache.join("search")).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        std::fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    }
    assert_eq!(find(&paths, "lantaarn").len(), 2);
}

/// What the list can be filtered by, a search can too.
#[test]
fn a_search_asks_for_network_level_and_how_far_sessions_are() {
    let (_home, paths) = library();
    let mut go = example("GO1", "2026-11-25");
    (go.school.network, go.school.level) = (Some("GO!".into()), Some("Basis".into()));
    go.progress.place = kring::session::Place::Findings;
    put(&paths, "2026-11-25-GO1", &go);
    let names = |query: &str| {
        let mut names: Vec<String> = find(&paths, query).into_iter().map(|answer| answer.school).collect();
        names.sort();
        names.join(" ")
    };
    let all = names("begeleiding");
    assert!(all.contains("GO1") && all.contains("BOS7"), "{all}");
    for query in [
        "net:go",
        "koepel:GO",
        "niveau:basis",
        "level:bas net:go",
        "stand:\"te toetsen\"",
        "state:check",
        "state:findings",
    ] {
        assert_eq!(names(&format!("begeleiding {query}")), "GO1", "{query}");
    }
    assert_eq!(names("net:go"), "GO1", "a filter alone");
    assert_eq!(names("begeleiding stand:klaar"), "");
    // What becomes of a case is in no record: the next search knows it all the same.
    let folder = paths.library.join("2026-11-25-GO1");
    let (mut case, _) = Library::new(&paths).open_closed(&folder, Mode::Write).unwrap();
    let closed = kring::format::closing::Act::of(kring::format::closing::ClosingAct::Closed, kring::store::now());
    case.note(closed).unwrap();
    drop(case);
    assert_eq!(names("begeleiding stand:klaar"), "GO1");
    assert_eq!(names("begeleiding state:check"), "");
}

fn kring(home: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_kring"))
        .args(arguments)
        .env("KRING_HOME", home)
        .env("LANG", "nl_BE.UTF-8")
        .env_remove("LC_ALL")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (done.status.code(), text(done.stdout), text(done.stderr))
}

#[test]
fn the_command_prints_what_is_found() {
    let (home, _paths) = library();
    let (code, out, err) = kring(home.path(), &["search", "begeleiding", "-geld", "school:bos7"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.starts_with("2026-11-21-BOS7\n  s2 · uitspraak · p2 directeur · Leren · 00:12:05\n      Begeleiding is er élke week, maar"), "{out}");
    assert!(out.ends_with("2 vindplaatsen in 1 sessie\n"), "{out}");
    let (_, json, _) = kring(home.path(), &["search", "--json", "mist"]);
    let found: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(found.as_array().unwrap().len(), 2);
    assert_eq!((&found[0]["offset"], &found[0]["who"]), (&725.into(), &"ouder".into()));
    let (_, _, err) = kring(home.path(), &["search", "schol:bos7"]);
    assert!(err.contains("schol") && err.contains("school:"), "{err}");
    let (_, csv, _) = kring(home.path(), &["search", "--csv", "mist"]);
    assert_eq!(csv.lines().count(), 3);
    let (_, none, _) = kring(home.path(), &["--lang", "en", "search", "nietszo"]);
    assert_eq!(none, "Nothing found.\n");
    let (_, behind, _) = kring(home.path(), &["search", "mist", "--json"]);
    assert_eq!(behind, json, "options count behind the words too");
    let (_, none, _) = kring(home.path(), &["search", "nietszo", "--lang", "en"]);
    assert_eq!(none, "Nothing found.\n");
    let (code, _, err) = kring(home.path(), &["search", "mist", "--jsn"]);
    assert!(code == Some(1) && err.contains("--jsn is geen optie"), "{err}");
    let (_, memos, _) = kring(home.path(), &["search", "--memos", "kabouter"]);
    assert!(memos.contains("n1 · memo"), "{memos}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    /// Whatever was said is found by any piece of it, however it is written.
    #[test]
    fn every_piece_of_a_text_finds_it(text in "[a-zéÉA-Z ’.]{3,40}", from in 0..20usize, length in 3..12usize) {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        let mut session = example("BOS7", "2026-11-21");
        session.statements = vec![statement("s1", "p1", &format!("x{text}x"))];
        put(&paths, "2026-11-21-BOS7", &session);
        let whole = kring::text::Line::new(&format!("x{text}x"));
        let piece: String = whole.chars().skip(from).take(length).collect();
        let folded = fold(&piece).text;
        prop_assume!(!folded.trim().is_empty() && !folded.contains("  ") && !whole.contains("  "));
        let found = find(&paths, &format!("\"{}\" kaart:leren", piece.to_uppercase()));
        prop_assert_eq!(ids(&found), vec!["BOS7/s1".to_owned()]);
        prop_assert_eq!(&found[0].hits[0].text, whole.as_str());
    }
}
