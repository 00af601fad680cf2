//! What is withdrawn or masked in a session goes from the second sessions that started from its map as well: every byte of the library is
//! searched.

use std::path::{Path, PathBuf};

use crate::support::disk::{acted, erased, made, read, told};
use crate::support::run::kring;
use kring::archive::second;
use kring::session::{Basis, Entity, Erasure, Intent, Partner, Session, Statement, Version, Viewer, Voice};
use kring::store::{self, Library, Mode, Paths};
use kring::text::Id;
use tempfile::TempDir;

/// A partner that only the one who withdraws named.
const TOKEN: &str = "Zeppelin";
/// Its id: what is kept of what was withdrawn is ids, so this one is no name.
const PARTNER: &str = "partner-q";

/// A library with a session whose first participant is the only one of their role, and the second session that started from its map.
struct Two {
    home: TempDir,
    paths: Paths,
    first: PathBuf,
    second: PathBuf,
}

impl Two {
    fn new() -> Self {
        Self::of(PARTNER)
    }

    /// Returns them with a partner of this id that only the first participant named.
    fn of(partner: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        let first = made(&paths, &of_demo(home.path(), partner));
        let second = go_on(&paths, &first);
        Self {
            home,
            paths,
            first,
            second,
        }
    }

    /// Has the first participant of the first session withdraw, with the partner that nobody else named; which files are left.
    fn withdraw(&self) -> Vec<PathBuf> {
        let mut left = erased(&self.paths, &self.first, |session| {
            Erasure::withdrawal(session, &"p1".into())
        });
        let partner = |session: &Session| Erasure::removal(session, &"p1".into(), vec![PARTNER.into()]);
        left.extend(erased(&self.paths, &self.first, partner));
        left.sort();
        left.dedup();
        left
    }

    fn mask(&self) -> Vec<PathBuf> {
        erased(&self.paths, &self.first, |session| {
            Erasure::masking(session, TOKEN.into(), "X".into())
        })
    }

    fn outdated(&self) -> Vec<PathBuf> {
        let id = read(&self.first).id;
        store::outdated_exports(&self.paths, &id).unwrap()
    }
}

/// Returns the demo with a partner and marks of its first participant alone.
fn of_demo(home: &Path, partner: &str) -> Session {
    let yaml = kring(home, &["show", "demo", "--lang", "nl", "--yaml"]).out;
    let mut session = kring::format::session::read(yaml.as_bytes(), "").unwrap();
    session.id = Id::default();
    for person in &mut session.participants {
        let mine = *person.id == *"p1";
        person.role = Some(if mine { "zorg" } else { "leerkracht" }.into());
    }
    for partner in &mut session.partners {
        partner
            .importance
            .by
            .retain(|viewer, _| viewer.as_str() != "zorg" && viewer.as_str() != "p1");
    }
    session.partners[0].importance.by.insert("p1".into(), Basis::Stated);
    session.partners[1].importance.by.insert("p1".into(), Basis::Stated);
    session.partners[1].importance.by.insert("p2".into(), Basis::Stated);
    session.partners.push(Partner {
        id: partner.into(),
        name: TOKEN.into(),
        by: vec!["p1".into()],
        ..Partner::default()
    });
    session.versions = vec![Version {
        id: "v1".into(),
        nr: session.events,
        at: None,
        by: "session".into(),
    }];
    session
}

/// Begins a second session from the map of one; its folder.
fn go_on(paths: &Paths, first: &Path) -> PathBuf {
    let earlier = second::earlier(paths, first).unwrap();
    let mut case = Library::new(paths).create(&earlier.session).unwrap();
    earlier.settle(paths, &mut case).unwrap();
    let folder = case.folder().to_owned();
    drop(case);
    acted(paths, &folder, Vec::new(), None);
    folder
}

fn change(session: &Session, id: &str, change: impl Fn(&mut Partner)) -> Intent {
    let mut partner = session.partner(id).unwrap().clone();
    change(&mut partner);
    Intent::Change(partner.into())
}

fn zorg() -> Viewer {
    Viewer::from("zorg")
}

#[test]
fn whoever_withdraws_is_gone_from_the_second_session_and_from_the_third() {
    let two = Two::new();
    let ids: Vec<Id> = read(&two.first).partners.iter().map(|p| p.id.clone()).collect();
    let (alone, shared) = (&ids[0], &ids[1]);
    // In the second session things are said of what was taken over.
    let session = read(&two.second);
    assert_eq!(
        session.partner(alone).unwrap().importance.by.get("zorg"),
        Some(&Basis::Stated)
    );
    let said = Statement {
        voice: Voice::Verbatim,
        text: "Daar komen we vaak.".into(),
        about: vec![alone.clone()],
        ..Statement::default()
    };
    let note = |partner: &mut Partner| partner.note = Some("van de tweede keer".into());
    let intents = vec![
        change(&session, alone, note),
        change(&session, PARTNER, note),
        Intent::Add(Entity::from(said)),
    ];
    acted(&two.paths, &two.second, intents, None);
    let (mut case, opened) = Library::new(&two.paths).open(&two.second, Mode::Write).unwrap();
    let mut closed = opened.session;
    closed.versions.push(Version {
        id: "v2".into(),
        nr: closed.events,
        at: None,
        by: "session".into(),
    });
    case.save(&closed).unwrap();
    case.export("kaart.txt", TOKEN.as_bytes(), false).unwrap();
    drop(case);
    let third = go_on(&two.paths, &two.second);
    assert!(!told(&third, TOKEN).is_empty() && !told(&third, "zorg: stated").is_empty());

    assert_eq!(two.withdraw(), Vec::<PathBuf>::new());
    assert_eq!(told(two.home.path(), TOKEN), Vec::<String>::new());
    assert_eq!(told(two.home.path(), "zorg: stated"), Vec::<String>::new());
    for folder in [&two.second, &third] {
        let session = read(folder);
        assert_eq!(session.partner(PARTNER), None);
        assert_eq!(session.partner(alone).unwrap().importance.by.get(&zorg()), None);
        // What another of the first session said stays.
        let left = session.partner(shared).unwrap().importance.by.get("leerkracht");
        assert_eq!(left, Some(&Basis::Stated), "{folder:?}");
    }
    let session = read(&two.second);
    assert_eq!(
        session.partner(alone).unwrap().note.as_deref(),
        Some("van de tweede keer")
    );
    assert_eq!(session.statements.len(), 1, "what was said in the second session stays");
    assert_eq!(two.outdated(), Vec::<PathBuf>::new(), "nothing is named any more");
}

#[test]
fn a_second_session_that_is_open_or_unreadable_is_named_until_it_is_done() {
    let state = |folder: &Path| folder.join("session.yaml");
    // Open elsewhere.
    let two = Two::new();
    let open = Library::new(&two.paths).open(&two.second, Mode::Write).unwrap();
    assert_eq!(two.withdraw(), [state(&two.second)]);
    assert_eq!(two.outdated(), [state(&two.second)]);
    assert!(!told(&two.second, TOKEN).is_empty());
    // Reading along does not show it.
    let along = Library::new(&two.paths).open(&two.second, Mode::Read).unwrap().1;
    assert!(along.session.partner(PARTNER).is_none());
    drop(open);
    drop(Library::new(&two.paths).open(&two.second, Mode::Write).unwrap());
    assert_eq!(told(two.home.path(), TOKEN), Vec::<String>::new());
    assert_eq!(told(two.home.path(), "zorg: stated"), Vec::<String>::new());
    assert_eq!(two.outdated(), Vec::<PathBuf>::new());

    // Of a format that this kring does not know; made readable again, it is done when the first session is next opened.
    let two = Two::new();
    let good = std::fs::read(state(&two.second)).unwrap();
    std::fs::write(state(&two.second), "kring: session/99\n").unwrap();
    assert_eq!(two.withdraw(), [state(&two.second)]);
    assert_eq!(two.outdated(), [state(&two.second)]);
    std::fs::write(state(&two.second), good).unwrap();
    drop(Library::new(&two.paths).open(&two.first, Mode::Write).unwrap());
    assert_eq!(told(two.home.path(), TOKEN), Vec::<String>::new());
    assert_eq!(two.outdated(), Vec::<PathBuf>::new());
}

#[test]
fn a_mask_reaches_the_second_session() {
    let two = Two::of("zeppelin");
    let third = go_on(&two.paths, &two.second);
    assert_eq!(two.mask(), Vec::<PathBuf>::new());
    assert_eq!(told(&two.paths.library, TOKEN), Vec::<String>::new());
    for folder in [&two.second, &third] {
        let session = read(folder);
        let masks = store::masks(&two.paths, &session.id).unwrap();
        assert_eq!(masks[0].from.as_str(), TOKEN);
        assert!(session.partners.iter().any(|partner| *partner.name == *"X"));
    }
}

#[test]
fn a_copy_of_the_second_session_that_is_brought_back_loses_it_again() {
    let two = Two::new();
    let files = ["session.yaml", "transcript.yaml"];
    let kept: Vec<Vec<u8>> = files
        .iter()
        .map(|name| std::fs::read(two.second.join(name)).unwrap())
        .collect();
    two.withdraw();
    for (name, bytes) in files.iter().zip(&kept) {
        std::fs::write(two.second.join(name), bytes).unwrap();
    }
    assert!(!told(&two.second, TOKEN).is_empty());
    drop(Library::new(&two.paths).open(&two.second, Mode::Write).unwrap());
    assert_eq!(told(two.home.path(), TOKEN), Vec::<String>::new());
    assert_eq!(told(two.home.path(), "zorg: stated"), Vec::<String>::new());
}

#[test]
fn what_the_second_session_marked_and_said_itself_stays() {
    let two = Two::new();
    let alone = read(&two.first).partners[0].id.clone();
    let other = read(&two.first).partners[2].id.clone();
    let without = |partner: &mut Partner| {
        partner.importance.by.remove("zorg");
    };
    let with = |partner: &mut Partner| {
        partner.importance.by.insert(zorg(), Basis::Inferred);
    };
    let before = read(&two.second);
    acted(&two.paths, &two.second, vec![change(&before, &alone, without)], None);
    let before = read(&two.second);
    acted(
        &two.paths,
        &two.second,
        vec![change(&before, &alone, with), change(&before, &other, with)],
        None,
    );
    // The partner is spoken of by others now.
    let said = Statement {
        voice: Voice::Verbatim,
        text: "Dat kennen wij ook.".into(),
        about: vec![PARTNER.into()],
        ..Statement::default()
    };
    acted(&two.paths, &two.second, vec![Intent::Add(Entity::from(said))], None);
    two.withdraw();
    let after = read(&two.second);
    for id in [&alone, &other] {
        assert_eq!(
            after.partner(id).unwrap().importance.by.get("zorg"),
            Some(&Basis::Inferred)
        );
    }
    assert!(after.partner(PARTNER).is_some());
    assert_eq!(told(&two.second, "zorg: stated"), Vec::<String>::new());
}

#[test]
fn a_mark_goes_with_two_partners_that_became_one() {
    let two = Two::new();
    let ids: Vec<Id> = read(&two.first).partners.iter().map(|p| p.id.clone()).collect();
    let merge = Intent::Merge {
        keep: ids[3].clone(),
        gone: ids[0].clone(),
    };
    acted(&two.paths, &two.second, vec![merge], None);
    assert!(
        read(&two.second)
            .partner(&ids[3])
            .unwrap()
            .importance
            .by
            .contains_key("zorg")
    );
    two.withdraw();
    assert!(
        !read(&two.second)
            .partner(&ids[3])
            .unwrap()
            .importance
            .by
            .contains_key("zorg")
    );
    assert_eq!(told(&two.second, "zorg: stated"), Vec::<String>::new());
}
