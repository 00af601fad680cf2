//! Versions of a map, whatever was said, edited by hand, withdrawn and masked: replaying, comparing and erasing agree, and every change
//! cites a remark that is there.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use kring::member_check::{ChangeKind, causes, changes};
use kring::session::{
    Basis, Check, Entity, Erasure, Intent, Participant, Partner, Remark, School, Session, Speaker, Statement, Tie,
    Version, Voice, difference,
};
use kring::store::{Library, Mode, Paths};
use kring::text::Id;
use proptest::prelude::*;

use crate::cases;
use crate::support::disk::{acted, edited, erased, made, read, told};
use crate::support::example;

/// How many take part.
const PEOPLE: usize = 4;

/// Something that happens, with numbers for what it is about.
#[derive(Clone, Debug)]
enum Step {
    Say(usize, usize),
    Mark(usize, usize),
    Partner(usize),
    Move(usize, usize, Option<usize>),
    Tie(usize, usize),
    Remove(usize, Option<usize>),
    Merge(usize, usize),
    ByHand(usize, usize),
    NewByHand,
    Close,
    Withdraw(usize),
    Mask(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let any = || any::<usize>();
    let remark = || proptest::option::of(0_usize..3);
    prop_oneof![
        4 => (0..PEOPLE, any()).prop_map(|(who, what)| Step::Say(who, what)),
        4 => (0..PEOPLE, any()).prop_map(|(who, what)| Step::Mark(who, what)),
        4 => (0..PEOPLE).prop_map(Step::Partner),
        4 => (any(), any(), remark()).prop_map(|(what, ring, why)| Step::Move(what, ring, why)),
        2 => (any(), any()).prop_map(|(one, other)| Step::Tie(one, other)),
        1 => (any(), remark()).prop_map(|(what, why)| Step::Remove(what, why)),
        1 => (any(), any()).prop_map(|(one, other)| Step::Merge(one, other)),
        2 => (any(), any()).prop_map(|(what, ring)| Step::ByHand(what, ring)),
        1 => Just(Step::NewByHand),
        3 => Just(Step::Close),
        2 => (0..PEOPLE).prop_map(Step::Withdraw),
        2 => any().prop_map(Step::Mask),
    ]
}

/// A session on disk, and what must not be found in it any more.
#[allow(dead_code)]
struct History {
    home: tempfile::TempDir,
    paths: Paths,
    folder: PathBuf,
    made: usize,
    gone: Vec<String>,
}

impl History {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        let school = School {
            code: "BOS7".into(),
            ..School::default()
        };
        let mut session = Session::new(&example::deck(), school, "2026-10-08".into());
        for n in 1..=PEOPLE {
            session.participants.push(Participant {
                id: format!("p{n}").as_str().into(),
                function: "leraar".into(),
                ..Participant::default()
            });
        }
        session.checks.push(Check {
            id: "k1".into(),
            date: "2026-11-20".into(),
            threshold: 3,
            present: [("leraar".into(), 12)].into(),
            closed: true,
            ..Check::default()
        });
        for n in 1..=3 {
            session.remarks.push(Remark {
                id: format!("f{n}").as_str().into(),
                check: "k1".into(),
                question: "check-ontbreekt".into(),
                sort: "misses".into(),
                text: "iets".into(),
                ..Remark::default()
            });
        }
        let question = example::deck().member_check.unwrap().questions[0].id.clone();
        session
            .remarks
            .iter_mut()
            .for_each(|remark| remark.question = question.clone());
        let folder = made(&paths, &session);
        Self {
            home,
            paths,
            folder,
            made: 0,
            gone: Vec::new(),
        }
    }

    fn token(&mut self) -> String {
        self.made += 1;
        format!("Woord{}e", self.made)
    }

    fn step(&mut self, step: &Step) {
        let session = read(&self.folder);
        let partner = |at: usize| session.partners.get(at % session.partners.len().max(1)).cloned();
        let who = |n: usize| Id::new(&format!("p{}", n + 1));
        let ring = |at: usize| {
            let rings = example::deck().map.rings;
            rings[at % rings.len()].id.clone()
        };
        let f = |n: &Option<usize>| n.map(|n| Id::new(&format!("f{}", n + 1)));
        let (intent, because) = match step {
            Step::Say(n, what) => {
                let about = partner(*what).map(|p| p.id).into_iter().collect();
                let statement = Statement {
                    voice: Voice::Verbatim,
                    text: format!("Zo zei {} het.", said_by(*n)).as_str().into(),
                    speakers: vec![Speaker::Participant(who(*n))],
                    about,
                    card: Some("actoren".into()),
                    ..Statement::default()
                };
                (Intent::Add(Entity::from(statement)), None)
            }
            Step::Mark(n, what) => {
                let Some(mut partner) = partner(*what) else { return };
                partner.importance.by.insert(who(*n).into(), Basis::Stated);
                (Intent::Change(partner.into()), None)
            }
            Step::Partner(n) => {
                let partner = Partner {
                    name: self.token().as_str().into(),
                    by: vec![who(*n)],
                    ..Partner::default()
                };
                (Intent::Add(partner.into()), None)
            }
            Step::Move(what, to, why) => {
                let Some(mut partner) = partner(*what) else { return };
                partner.distance.ring = Some(ring(*to));
                (Intent::Change(partner.into()), f(why))
            }
            Step::Tie(one, other) => {
                let (Some(one), Some(other)) = (partner(*one), partner(*other)) else {
                    return;
                };
                let tie = Tie {
                    from: one.id,
                    to: other.id,
                    ..Tie::default()
                };
                (Intent::Add(tie.into()), None)
            }
            Step::Remove(what, why) => {
                let Some(partner) = partner(*what) else { return };
                (Intent::Remove(partner.id), f(why))
            }
            Step::Merge(one, other) => {
                let (Some(one), Some(other)) = (partner(*one), partner(*other)) else {
                    return;
                };
                (
                    Intent::Merge {
                        keep: one.id,
                        gone: other.id,
                    },
                    None,
                )
            }
            Step::ByHand(what, to) => {
                let Some(at) = what.checked_rem(session.partners.len()) else {
                    return;
                };
                return edited(&self.folder, |session| {
                    session.partners[at].distance.ring = Some(ring(*to))
                });
            }
            Step::NewByHand => {
                let name = self.token();
                let partner = Partner {
                    id: Id::new(&name.to_lowercase()),
                    name: name.as_str().into(),
                    ..Partner::default()
                };
                return edited(&self.folder, |session| session.partners.push(partner));
            }
            Step::Close => {
                let version = Version {
                    nr: session.events,
                    by: if session.versions.is_empty() { "session" } else { "k1" }.into(),
                    ..Version::default()
                };
                (Intent::Add(version.into()), None)
            }
            Step::Withdraw(n) => return self.withdraw(*n, &who(*n)),
            Step::Mask(at) => return self.mask(*at),
        };
        acted(&self.paths, &self.folder, vec![intent], because.as_ref());
    }

    fn withdraw(&mut self, n: usize, who: &Id) {
        if read(&self.folder).participant(who).is_some() {
            erased(&self.paths, &self.folder, |session| Erasure::withdrawal(session, who));
            self.gone.push(said_by(n));
        }
    }

    fn mask(&mut self, at: usize) {
        let Some(n) = at.checked_rem(self.made) else { return };
        let name = format!("Woord{}e", n + 1);
        let to = format!("Vervangen{}", n + 1);
        erased(&self.paths, &self.folder, |session| {
            Erasure::masking(session, name.as_str().into(), to.as_str().into())
        });
        self.gone.push(name);
    }
}

fn said_by(n: usize) -> String {
    format!("keukentaal{}", ["een", "twee", "drie", "vier"][n])
}

/// Checks what holds of each two versions.
fn compared(old: &Session, new: &Session, causes: &std::collections::BTreeMap<Id, Id>) -> Result<(), TestCaseError> {
    let deck = example::deck();
    let found = changes(old, new, &deck.map, causes);
    let ids = |session: &Session| session.partners.iter().map(|p| p.id.clone()).collect::<BTreeSet<_>>();
    let of = |wanted: fn(&ChangeKind) -> bool| {
        let some = found.iter().filter(|change| wanted(&change.what));
        some.map(|change| change.id.clone()).collect::<BTreeSet<_>>()
    };
    prop_assert_eq!(of(|what| *what == ChangeKind::New), &ids(new) - &ids(old));
    prop_assert_eq!(
        of(|what| matches!(what, ChangeKind::Gone | ChangeKind::Merged(_))),
        &ids(old) - &ids(new)
    );
    for partner in &new.partners {
        let was = old.partner(&partner.id).map(|old| &old.distance.ring);
        let moved = found.iter().any(|change| {
            change.id == partner.id
                && matches!(
                    change.what,
                    ChangeKind::Nearer(..) | ChangeKind::Farther(..) | ChangeKind::Placed(_) | ChangeKind::Unplaced(_)
                )
        });
        prop_assert_eq!(
            moved,
            was.is_some_and(|was| *was != partner.distance.ring),
            "{}",
            partner.id
        );
    }
    for change in &found {
        if let Some(because) = &change.because {
            prop_assert!(new.remark(because).is_some(), "{change:?}");
        }
    }
    // What sets them apart, carried out on the older one, gives the newer one.
    let mut made = old.clone();
    difference(old, new).iter().for_each(|event| made.apply(event));
    (made.events, made.progress) = (new.events, new.progress.clone());
    prop_assert_eq!(made.partners, new.partners.clone());
    prop_assert_eq!(made.ties, new.ties.clone());
    prop_assert_eq!(made.statements, new.statements.clone());
    Ok(())
}

fn holds(history: &History) -> Result<(), TestCaseError> {
    let (paths, folder) = (&history.paths, &history.folder);
    let (case, opened) = Library::new(paths).open(folder, Mode::Write).unwrap();
    let (now, past) = (opened.session, case.past().unwrap());
    drop(case);
    let mut states = vec![];
    for version in now.known_versions(past.entries()) {
        let state = past.after(version.nr);
        prop_assert!(state.is_some(), "{version:?} cannot be shown");
        states.push((version.nr, state.unwrap()));
    }
    let last = past.after(u32::MAX).unwrap();
    for (what, one, other) in [
        (
            "partners",
            serde_json::to_value(&last.partners),
            serde_json::to_value(&now.partners),
        ),
        (
            "ties",
            serde_json::to_value(&last.ties),
            serde_json::to_value(&now.ties),
        ),
        (
            "statements",
            serde_json::to_value(&last.statements),
            serde_json::to_value(&now.statements),
        ),
    ] {
        prop_assert_eq!(one.unwrap(), other.unwrap(), "replayed {}", what);
    }
    states.push((now.events, now.clone()));
    for (at, (nr, old)) in states.iter().enumerate() {
        prop_assert!(old.problems(None).is_empty(), "{:?}", old.problems(None));
        let causes = causes(past.entries(), *nr);
        prop_assert!(changes(old, old, &example::deck().map, &causes).is_empty());
        for (_, new) in &states[at..] {
            compared(old, &new.clone().seen_from(&now), &causes)?;
        }
        let text = kring::format::session::write(old).to_lowercase();
        for gone in &history.gone {
            prop_assert!(!text.contains(&gone.to_lowercase()), "{gone} in a version\n{text}");
        }
    }
    Ok(())
}

/// Checks that no byte below the library tells what is gone.
fn searched(history: &History, folder: &Path) -> Result<(), TestCaseError> {
    for gone in &history.gone {
        prop_assert_eq!(told(folder, gone), Vec::<String>::new(), "{}", gone);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(16), max_shrink_iters: 200, ..ProptestConfig::default() })]

    /// Checks versions after any history.
    #[test]
    fn replaying_comparing_and_erasing_agree(steps in proptest::collection::vec(step(), 4..28)) {
        let mut history = History::new();
        for step in &steps {
            history.step(step);
        }
        holds(&history)?;
        searched(&history, &history.paths.library)?;
    }
}
