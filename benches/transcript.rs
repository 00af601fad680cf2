//! How fast a three-hour transcript is read, masked and written. `cargo bench --bench transcript`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/support/mod.rs"]
mod support;

use divan::{AllocProfiler, Bencher};
use kring::app::Msg;
use kring::deck::Lang;
use kring::session::Place;
use kring::store::{Library, Paths};
use kring::transcript::heard::propose;
use kring::transcript::measure::measure;
use kring::transcript::names::{Hider, NameAnswers, NamedPerson};
use kring::transcript::turns::{Turn, TurnVoice, turns};
use kring::transcript::{Provenance, SessionSound, Talk, align, fingerprint, kept, read};
use support::stage::Stage;
use support::talk::{self, PEOPLE, Said};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// Three hours of the talk of the demo school, 6,000 cues, as Teams writes them.
fn teams() -> Vec<u8> {
    let said = talk::talk(Lang::Nl).cues;
    let length = said.last().unwrap().end;
    let times = 6_000 / said.len() + 1;
    // As many cues as fit in three hours: each a little shorter than it was.
    let squeeze = |ms: u64, round: u64| (ms + round * length) * 10_800_000 / (length * u64::try_from(times).unwrap());
    let all: Vec<Said> = (0..)
        .take(times)
        .flat_map(|round| {
            said.iter().map(move |cue| Said {
                start: squeeze(cue.start, round),
                end: squeeze(cue.end, round),
                ..cue.clone()
            })
        })
        .take(6_000)
        .collect();
    support::dialects::all(&all).swap_remove(0).bytes
}

fn hider() -> Hider {
    let people: Vec<NamedPerson> = PEOPLE
        .iter()
        .map(|(_, name)| NamedPerson {
            label: (*name).into(),
            to: "[naam]".into(),
        })
        .collect();
    Hider::new(&people, &"[naam]".into(), &[], &[], &NameAnswers::default())
}

/// Reads and masks; the turns.
fn heard(bytes: &[u8]) -> Vec<Turn> {
    let mut reading = read(bytes).unwrap();
    let voice = |name: &str| {
        PEOPLE
            .iter()
            .find(|(_, known)| *known == name)
            .and_then(|(code, _)| TurnVoice::parse(code))
    };
    let voices: Vec<_> = reading
        .cues
        .iter()
        .map(|cue| cue.voice.as_deref().and_then(voice))
        .collect();
    let mut hider = hider();
    for cue in &mut reading.cues {
        if let Some(text) = hider.hide(&cue.text) {
            cue.text = text;
        }
    }
    assert!(reading.cues.len() == 6_000 && hider.questions().is_empty());
    turns(&reading.cues, &voices, 0)
}

fn kept(bytes: &[u8], turns: Vec<Turn>) -> Talk {
    Talk {
        from: Provenance {
            source: "webvtt".into(),
            read: "2026-11-27T14:03:05+01:00".parse().unwrap(),
            recording: None,
            shift: None,
            sha256: fingerprint(bytes),
            replaced: Default::default(),
            withheld: 0,
        },
        turns,
    }
}

#[divan::bench]
fn read_three_hours(bencher: Bencher) {
    let bytes = teams();
    bencher.bench_local(|| read(&bytes).unwrap());
}

#[divan::bench]
fn read_mask_and_write_three_hours(bencher: Bencher) {
    let bytes = teams();
    let home = tempfile::tempdir().unwrap();
    let session = talk::talk(Lang::Nl).session;
    let mut case = Library::new(&Paths::under(home.path())).create(&session).unwrap();
    bencher.bench_local(|| case.replace_talk("talk.vtt", &kept(&bytes, heard(&bytes))).unwrap());
}

#[divan::bench]
fn find_the_shift(bencher: Bencher) {
    let turns = heard(&teams());
    let session = talk::talk(Lang::Nl).session;
    let quotes = align::quotes(&session, &session.recordings[0]);
    bencher.bench_local(|| align::align(&turns, &quotes));
}

/// The sound of three hours, with the demo school as its session.
fn long() -> (SessionSound, kring::session::Session) {
    let bytes = teams();
    let talk = talk::talk(Lang::Nl);
    let mut kept = kept(&bytes, heard(&bytes));
    (kept.from.recording, kept.from.shift) = (Some("r1".into()), Some(talk.shift * 1000));
    (SessionSound::new(vec![("talk.vtt".into(), kept)], &[]), talk.session)
}

#[divan::bench]
fn find_the_cues_of_all_statements(bencher: Bencher) {
    let (sound, session) = long();
    bencher.bench_local(|| propose(&sound, &session));
}

#[divan::bench]
fn measure_three_hours(bencher: Bencher) {
    let (sound, session) = long();
    bencher.bench_local(|| measure(&sound, &session));
}

/// The demo school at its findings, with a sound of three hours.
fn stage() -> Stage {
    let mut stage = Stage::demo(Lang::Nl);
    stage.resize(120, 40);
    stage.go(Place::Findings);
    stage.send(Msg::Sound(Box::new(long().0)));
    stage
}

#[divan::bench]
fn open_the_screen(bencher: Bencher) {
    let mut stage = stage();
    bencher.bench_local(|| {
        stage.keys("g");
        stage.buffer();
        stage.keys("esc");
    });
}

#[divan::bench]
fn find_a_word_on_the_screen(bencher: Bencher) {
    let mut stage = stage();
    stage.keys("g / l e e s");
    bencher.bench_local(|| {
        stage.keys("o");
        stage.buffer();
        stage.keys("backspace");
    });
}

#[divan::bench]
fn read_what_is_kept(bencher: Bencher) {
    let bytes = teams();
    let text = kept::write(&kept(&bytes, heard(&bytes)));
    bencher.bench_local(|| kept::read(&text).unwrap());
}
