//! How fast a school of real size is read and written, noted and listed. `cargo bench --bench format`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/support/mod.rs"]
mod support;

use divan::Bencher;
use kring::format::{self, session, transcript};
use kring::session::{Entry, Event, Session};
use kring::store::{Case, Library, Mode, Paths};

fn main() {
    divan::main();
}

fn school() -> Session {
    support::example::school("BOS1")
}

/// Everything the school holds, as the events that noted it.
fn entries(session: &Session) -> Vec<Entry> {
    let statements = session.statements.iter().cloned().map(Into::into);
    let partners = session.partners.iter().cloned().map(Into::into);
    let entry = |(n, item)| Entry {
        n,
        at: "2026-11-21T14:03:05+01:00".parse().unwrap(),
        offset: None,
        recording: None,
        event: Event::Added { item, at: None },
        by: None,
        because: None,
    };
    (1..).zip(statements.chain(partners)).map(entry).collect()
}

#[divan::bench]
fn read_session(bencher: Bencher) {
    let yaml = session::write(&school());
    bencher
        .counter(divan::counter::BytesCount::new(yaml.len()))
        .bench(|| session::read(&yaml, "session.yaml").unwrap());
}

#[divan::bench]
fn write_session(bencher: Bencher) {
    let school = school();
    bencher.bench(|| session::write(&school));
}

#[divan::bench]
fn read_transcript(bencher: Bencher) {
    let written: Vec<String> = entries(&school()).chunks(1).map(transcript::write).collect();
    let yaml = format!("{}{}", transcript::HEADER, written.concat());
    bencher
        .counter(divan::counter::BytesCount::new(yaml.len()))
        .bench(|| transcript::read(&yaml, "transcript.yaml"));
}

#[divan::bench]
fn name_a_fault(bencher: Bencher) {
    let mut school = school();
    school.ties.last_mut().unwrap().to = "nergens".into();
    let yaml = session::write(&school);
    bencher.bench(|| session::read(&yaml, "session.yaml").unwrap_err().to_string());
}

#[divan::bench]
fn schema() -> String {
    format::schema()
}

#[divan::bench]
fn append_durably(bencher: Bencher) {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    let one: Vec<Entry> = entries(&school).into_iter().take(1).collect();
    let mut case = Library::new(&Paths::under(home.path())).create(&school).unwrap();
    bencher.bench_local(|| case.append(&one).unwrap());
}

#[divan::bench]
fn save_durably(bencher: Bencher) {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    let mut case = Library::new(&Paths::under(home.path())).create(&school).unwrap();
    bencher.bench_local(|| case.save(&school).unwrap());
}

#[divan::bench]
fn open_with_its_transcript(bencher: Bencher) {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    let mut case = Library::new(&Paths::under(home.path())).create(&school).unwrap();
    for entry in entries(&school) {
        case.append(&[entry]).unwrap();
    }
    bencher.bench_local(|| Case::open(case.folder(), Mode::Read).unwrap());
}

#[divan::bench(sample_count = 10)]
fn list_two_hundred(bencher: Bencher) {
    let home = tempfile::tempdir().unwrap();
    let library = Library::new(&Paths::under(home.path()));
    let school = school();
    for _ in 0..200 {
        library.create(&school).unwrap();
    }
    bencher.bench_local(|| assert_eq!(library.list().unwrap().len(), 200));
}
