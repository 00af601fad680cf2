//! A library of many sessions as kring writes them, with words drawn the way words occur: few often, most seldom (Zipf 1949).

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use kring::format;
use kring::session::{Partner, Place, Session, Statement, Theme};
use kring::store::Paths;

use super::chance::Chance;
use super::stage::empty;

/// Syllables that words are made of, so that every word looks like one and none is anybody's.
const PARTS: [&str; 24] = [
    "be", "ge", "lei", "ding", "school", "zorg", "over", "leg", "team", "buurt", "werk", "groep", "taal", "huis", "ou",
    "der", "leer", "kracht", "net", "samen", "één", "coö", "pe", "ratie",
];

/// How many words there are to draw from.
const WORDS: usize = 6_000;

/// Word number `n`, always the same.
fn word(n: usize) -> String {
    let mut chance = Chance::new(n as u64 + 1);
    let parts = 1 + n.min(40) / 20 + chance.below(3);
    (0..parts).map(|_| *chance.one(&PARTS)).collect()
}

/// A number below `WORDS`, the small ones often.
fn rank(chance: &mut Chance) -> usize {
    let uniform = (chance.next() % 1_000_000) as f64 / 1_000_000.0;
    // The inverse of the distribution of ranks, where the frequency falls as 1/rank.
    (((WORDS as f64).ln() * uniform).exp() as usize).min(WORDS - 1)
}

/// What stands in a library of many sessions.
pub struct Many {
    words: Vec<String>,
    chance: Chance,
}

impl Many {
    /// A library drawn from a seed.
    pub fn new(seed: u64) -> Self {
        Self {
            words: (0..WORDS).map(word).collect(),
            chance: Chance::new(seed),
        }
    }

    fn sentence(&mut self, words: usize) -> String {
        let words: Vec<&str> = (0..words)
            .map(|_| self.words[rank(&mut self.chance)].as_str())
            .collect();
        words.join(" ")
    }

    /// Session number `n`, with so many statements of 24 words.
    pub fn session(&mut self, n: usize, statements: usize) -> Session {
        let mut session = empty();
        session.school.code = format!("BOS{}", n % 4_000).into();
        session.school.level = Some(["basisonderwijs", "secundair onderwijs"][n % 2].into());
        session.date = format!("20{:02}-{:02}-{:02}", 20 + n % 7, 1 + n % 12, 1 + n % 28).into();
        session.progress.place = [Place::Findings, Place::Closing, Place::Welcome][n % 3].clone();
        session.partners = (0..20)
            .map(|at| Partner {
                id: format!("partner-{}", at + 1).into(),
                name: self.sentence(2).into(),
                ..Partner::default()
            })
            .collect();
        for partner in &mut session.partners {
            // The last number of an id would make it one of another sort.
            partner.id = format!("{}-x", partner.id).into();
        }
        session.statements = (1..=statements)
            .map(|at| Statement {
                id: format!("s{at}").into(),
                card: Some("beweegredenen".into()),
                speakers: vec![kring::text::Line::new("leraar").into()],
                text: self.sentence(24).into(),
                ..Statement::default()
            })
            .collect();
        session.themes = vec![Theme {
            id: "h1".into(),
            aspect: "why".into(),
            title: self.sentence(3).into(),
            note: None,
            evidence: vec!["s1".into()],
        }];
        session
    }

    /// Writes a session into a library as kring writes it, last changed an hour ago; its folder.
    pub fn write(&self, paths: &Paths, n: usize, session: &Session) -> PathBuf {
        let folder = paths
            .library
            .join(format!("{}-{}-{n}", session.date, session.school.code));
        std::fs::create_dir_all(&folder).unwrap();
        put(&folder, format::session::write(session).as_bytes());
        folder
    }
}

/// Writes a record, last changed an hour ago.
pub fn put(folder: &Path, bytes: &[u8]) {
    let file = std::fs::File::create(folder.join("session.yaml")).unwrap();
    std::io::Write::write_all(&mut &file, bytes).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_secs(3600))
        .unwrap();
}

/// A library of so many sessions in a home, with so many statements each.
pub fn library(home: &Path, sessions: usize, statements: usize) -> Paths {
    let paths = Paths::under(home);
    let mut many = Many::new(7);
    for n in 0..sessions {
        let session = many.session(n, statements);
        many.write(&paths, n, &session);
    }
    paths
}
