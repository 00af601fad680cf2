//! `kring transcript`: what is said, what is kept, what is refused, and that no name reaches the disk.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use kring::deck::Lang;
use kring::session::{Answer, Session};
use kring::store::{Case, Library, Mode, Paths};

use super::support::dialects::all;
use super::support::talk::{self, PEOPLE, Said};

struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

/// A home with the demo school as a session of its own, and a folder with the talk in every dialect.
struct Desk {
    home: tempfile::TempDir,
    folder: PathBuf,
    said: Vec<Said>,
}

impl Desk {
    fn new(lang: Lang) -> Self {
        Self::with(lang, |_| ())
    }

    fn with(lang: Lang, change: impl Fn(&mut Session)) -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut talk = talk::talk(lang);
        change(&mut talk.session);
        let library = Library::new(&Paths::under(&home.path().join("kring")));
        let case = library.create(&talk.session).unwrap();
        let folder = case.folder().to_owned();
        drop(case);
        for example in all(&talk.cues) {
            std::fs::write(home.path().join(example.name), &example.bytes).unwrap();
        }
        Self {
            home,
            folder,
            said: talk.cues,
        }
    }

    fn file(&self, name: &str) -> String {
        self.home.path().join(name).to_str().unwrap().to_owned()
    }

    fn kring(&self, arguments: &[&str]) -> Run {
        let done = Command::new(env!("CARGO_BIN_EXE_kring"))
            .args(
                ["--lang", "nl", "transcript", "demo-"]
                    .iter()
                    .map(|a| if *a == "demo-" { "2026-10-08-DEMO" } else { *a }),
            )
            .args(arguments)
            .env("KRING_HOME", self.home.path().join("kring"))
            .stdin(Stdio::null())
            .output()
            .unwrap();
        Run {
            code: done.status.code(),
            out: String::from_utf8_lossy(&done.stdout).into_owned(),
            err: String::from_utf8(done.stderr).unwrap(),
        }
    }

    /// Takes a file in, every speaker given.
    fn take(&self, name: &str, more: &[&str]) -> Run {
        let given: Vec<String> = PEOPLE.iter().map(|(code, name)| format!("{name}={code}")).collect();
        let file = self.file(name);
        let mut arguments = vec![file.as_str()];
        for given in &given {
            arguments.extend(["--speaker", given]);
        }
        arguments.extend(more);
        self.kring(&arguments)
    }

    /// The names of the files of the session.
    fn files(&self) -> BTreeSet<String> {
        let entries = std::fs::read_dir(&self.folder).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    fn talk(&self) -> String {
        std::fs::read_to_string(self.folder.join("talk.vtt")).unwrap()
    }

    fn refused(&self, run: &Run, says: &[&str]) {
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{}", run.err);
        for word in says {
            assert!(run.err.contains(word), "`{word}` is not in\n{}", run.err);
        }
        assert!(
            !self.files().iter().any(|file| file.starts_with("talk")),
            "{:?}",
            self.files()
        );
    }
}

/// The names of the speakers that stand in a text as whole words, with an `s` or without.
fn told(text: &str) -> Vec<String> {
    let names: BTreeSet<String> = PEOPLE
        .iter()
        .flat_map(|(_, name)| name.split([' ', '\'']))
        .filter(|part| part.len() > 1 && !["van", "den", "El"].contains(part))
        .map(str::to_owned)
        .collect();
    let words = text.split(|c: char| !c.is_alphanumeric());
    let is_name =
        |word: &&str| names.contains(*word) || word.strip_suffix('s').is_some_and(|stem| names.contains(stem));
    words.filter(is_name).map(str::to_owned).collect()
}

#[test]
fn no_name_of_a_speaker_reaches_the_disk_or_an_output() {
    let voiced: Vec<&str> = all(&talk::talk(Lang::Nl).cues)
        .iter()
        .filter(|e| e.voiced && e.name != "first-last.txt")
        .map(|e| e.name)
        .collect();
    let english = ["teams.vtt", "f4.rtf"].map(|name| (Lang::En, name));
    for (lang, name) in voiced.into_iter().map(|name| (Lang::Nl, name)).chain(english) {
        let desk = Desk::new(lang);
        assert!(!told(&std::fs::read_to_string(desk.file("zoom.vtt")).unwrap()).is_empty());
        let run = desk.take(name, &["--despite-names"]);
        assert_eq!(run.code, Some(0), "{name}: {}", run.err);
        for entry in std::fs::read_dir(&desk.folder).unwrap() {
            let path = entry.unwrap().path();
            let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
            assert_eq!(told(&text), Vec::<String>::new(), "{name}: {}", path.display());
        }
        assert_eq!(told(&run.out), Vec::<String>::new(), "{}", run.out);
        assert!(run.out.contains("Verschuiving +2"), "{}", run.out);
        if name != "teams.vtt" {
            continue;
        }
        for format in ["vtt", "srt", "txt", "csv", "html"] {
            let out = desk.kring(&["--format", format, "--despite-names"]);
            assert_eq!(out.code, Some(0), "{format}: {}", out.err);
            assert!(
                told(&out.out).is_empty() && out.out.contains("[naam"),
                "{name}, {format}"
            );
        }
    }
}

#[test]
fn a_file_without_given_speakers_is_refused_with_their_list() {
    let desk = Desk::new(Lang::Nl);
    let run = desk.kring(&[&desk.file("teams.vtt")]);
    desk.refused(
        &run,
        &[
            "9 sprekers",
            "van-tot-tijden",
            "Nog niet gezegd",
            "Joke Peeters",
            "--speaker 'Joke Peeters=p3'",
            "beurten",
        ],
    );
    let run = desk.kring(&[&desk.file("f4.rtf"), "--list", "--speaker", "koen maes=p2"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(
        run.out.contains("Koen Maes ·") && run.out.contains("= p2"),
        "{}",
        run.out
    );
    assert!(run.err.contains("tijden aan het einde van een alinea"), "{}", run.err);
    assert!(!desk.files().contains("talk.vtt"));
    desk.refused(
        &desk.take("teams.vtt", &["--speaker", "Marie=p1"]),
        &["geen `marie`", "Koen Maes"],
    );
    desk.refused(
        &desk.take("teams.vtt", &["--speaker", "Koen Maes=p77"]),
        &["p77", "p1, p2"],
    );
    desk.refused(
        &desk.take("teams.vtt", &["--speaker", "Koen Maes"]),
        &["Koen Maes", "=facilitator"],
    );
}

#[test]
fn a_transcript_is_kept_once_and_written_out() {
    let desk = Desk::new(Lang::Nl);
    let run = desk.take("teams.vtt", &["--despite-names"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(
        run.out.contains("Bewaard als talk.vtt") && run.out.contains("citaten zijn het eens"),
        "{}",
        run.out
    );
    let kept = desk.talk();
    assert!(kept.starts_with("WEBVTT kring talk/1\n") && kept.contains("<v p3>") && kept.contains("<v facilitator>"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = desk.folder.join("talk.vtt").metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    is_kept_once(&desk);
    assert_eq!(desk.talk(), kept);
    is_set(&desk);
    its_names_are_masked(&desk);
    is_written_out(&desk, &kept);
}

/// Reads the same talk in again, from the same file and from others.
fn is_kept_once(desk: &Desk) {
    for (name, says) in [
        ("teams.vtt", "al ingelezen, als talk.vtt"),
        ("whisperx.json", "hetzelfde gesprek"),
        ("amberscript.docx", "hetzelfde gesprek"),
    ] {
        let again = desk.take(name, &["--despite-names"]);
        assert_eq!((again.code, again.out.as_str()), (Some(1), ""));
        assert!(again.err.contains(says), "{}", again.err);
    }
}

/// Gives the transcript another shift, and asks in one line what is kept.
fn is_set(desk: &Desk) {
    let set = desk.kring(&["--shift", "-3.5"]);
    assert!(
        set.code == Some(0) && set.out.contains("Verschuiving -3,5 s"),
        "{}{}",
        set.out,
        set.err
    );
    assert!(desk.talk().contains("shift-ms: -3500\n"));
    let list = desk.kring(&[]).out;
    assert!(
        list.starts_with("talk.vtt: ") && list.contains("verschuiving -3,5"),
        "{list}"
    );
}

/// Looks at the masks: they stand outside the folder, and only whole names of those that are everyday words.
fn its_names_are_masked(desk: &Desk) {
    let paths = Paths::under(&desk.home.path().join("kring"));
    let folder = paths.library.join("2026-10-08-DEMO");
    let (case, _) = Library::new(&paths).open(&folder, Mode::Read).unwrap();
    let masks = kring::store::masks(&paths, &case.key()).unwrap();
    let from: Vec<&str> = masks.iter().map(|mask| mask.from.as_str()).collect();
    assert!(
        from.contains(&"Koen Maes")
            && from.contains(&"Koen")
            && from.contains(&"Roos van den Berg")
            && !from.contains(&"Roos")
    );
}

/// Writes what is kept out in every format, and reads it back.
fn is_written_out(desk: &Desk, kept: &str) {
    let out = desk.file("uit.docx");
    let docx = desk.kring(&["--format", "docx", "--despite-names", "-o", &out]);
    assert_eq!(docx.code, Some(0), "{}", docx.err);
    let back = kring::transcript::read(&std::fs::read(out).unwrap()).unwrap();
    assert!(
        back.cues
            .iter()
            .any(|cue| cue.voice.as_deref() == Some("p3 (kleuterleerkracht)")),
        "{:?}",
        back.cues.first()
    );
    for (format, marks) in [("txt", "f4"), ("txt", "nvivo"), ("vtt", "plain"), ("srt", "plain")] {
        let text = desk
            .kring(&["--format", format, "--marks", marks, "--despite-names"])
            .out;
        let back = kring::transcript::read(text.as_bytes()).unwrap();
        assert_eq!(back.cues.len(), kept.matches(" --> ").count(), "{format} {marks}");
        assert_eq!(back.odd, [], "{format} {marks}");
    }
}

#[test]
fn what_does_not_fit_the_session_is_refused() {
    let desk = Desk::new(Lang::Nl);
    // Another talk than the session's.
    let foreign = desk.file("foreign.vtt");
    let english = all(&talk::talk(Lang::En).cues);
    std::fs::write(&foreign, &english[0].bytes).unwrap();
    let run = desk.take("foreign.vtt", &["--despite-names"]);
    desk.refused(&run, &["een andere sessie"]);
    // Nobody says who speaks.
    desk.refused(
        &desk.kring(&[&desk.file("whisper.json")]),
        &["wie spreekt", "--speaker '?=-'"],
    );
    // Another kring writes.
    let (case, _) = Case::open(&desk.folder, Mode::Write).unwrap();
    desk.refused(&desk.take("teams.vtt", &["--despite-names"]), &["kring"]);
    drop(case);
    // Words that may be names of others.
    let pupils = desk.file("pupils.txt");
    std::fs::write(
        &pupils,
        "[00:00:01] Koen Maes: en toen zei Yasmina dat Roos komt.\n[00:00:09] Koen Maes: ja\n",
    )
    .unwrap();
    let alone = |more: &[&str]| {
        let mut arguments = vec![pupils.as_str(), "--speaker", "Koen Maes=p2", "--shift", "none"];
        arguments.extend(more);
        desk.kring(&arguments)
    };
    desk.refused(&alone(&[]), &["Yasmina", "--mask"]);
    for bad in ["x", "1.2345", "", "12s"] {
        desk.refused(
            &desk.take("teams.vtt", &["--despite-names", "--shift", bad]),
            &["geen verschuiving"],
        );
    }
    let missing = desk.kring(&[&desk.file("nergens.vtt")]);
    desk.refused(&missing, &["nergens.vtt"]);
    desk.refused(&desk.kring(&[desk.home.path().to_str().unwrap()]), &["geen bestand"]);
    let kept = alone(&["--mask", "Yasmina", "--keep", "Roos"]);
    assert_eq!(kept.code, Some(0), "{}", kept.err);
    assert!(
        desk.talk().contains("en toen zei [naam] dat Roos komt."),
        "{}",
        desk.talk()
    );
}

#[test]
fn several_recordings_each_have_their_file_or_none_has() {
    let desk = Desk::new(Lang::Nl);
    let half = desk.said.len() / 2;
    let write = |name: &str, said: &[Said]| {
        let zero = said[0].start;
        let moved: Vec<Said> = said
            .iter()
            .map(|c| Said {
                start: c.start - zero,
                end: c.end - zero,
                ..c.clone()
            })
            .collect();
        std::fs::write(desk.file(name), &all(&moved)[0].bytes).unwrap();
    };
    write("een.vtt", &desk.said[..half]);
    write("twee.vtt", &desk.said[half..]);
    let bad = desk.take("een.vtt", &[&desk.file("nergens.vtt"), "--despite-names"]);
    desk.refused(&bad, &["nergens.vtt"]);
    let run = desk.take("een.vtt", &[&desk.file("twee.vtt"), "--despite-names"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let second = std::fs::read_to_string(desk.folder.join("talk-2.vtt")).unwrap();
    let ids = |text: &str| -> BTreeSet<String> {
        text.lines()
            .filter(|l| l.starts_with("u0"))
            .map(str::to_owned)
            .collect()
    };
    assert!(
        ids(&desk.talk()).is_disjoint(&ids(&second)),
        "an id is given once in a session"
    );
    let refused = desk.kring(&["--format", "txt"]);
    assert!(
        refused.err.contains("--talk") && refused.err.contains("talk-2.vtt"),
        "{}",
        refused.err
    );
    assert_eq!(
        desk.kring(&["--format", "txt", "--talk", "talk-2", "--despite-names"])
            .code,
        Some(0)
    );
}

/// Who speaks only in the second file may be told of in the first: both are read before either is written.
#[test]
fn a_name_of_one_file_is_hidden_in_the_others_of_the_same_command() {
    let desk = Desk::new(Lang::Nl);
    let vtt = |name: &str, voice: &str, text: &str| {
        let text = format!("WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v {voice}>{text}</v>\n");
        std::fs::write(desk.file(name), text).unwrap();
    };
    vtt("eerst.vtt", "Joke Peeters", "gisteren zei Verbrugghen dat ook al");
    vtt("dan.vtt", "Marleen Verbrugghen", "we gaan samen naar het bos");
    let (first, then) = (desk.file("eerst.vtt"), desk.file("dan.vtt"));
    let given = ["--speaker", "Joke Peeters=p1", "--speaker", "Marleen Verbrugghen=-"];
    let run = desk.kring(
        &[
            &[first.as_str(), &then, "--shift", "none", "--despite-names"],
            &given[..],
        ]
        .concat(),
    );
    assert_eq!(run.code, Some(0), "{}", run.err);
    let told = std::fs::read_to_string(desk.folder.join("talk.vtt")).unwrap();
    assert!(
        told.contains("gisteren zei [") && !told.contains("Verbrugghen"),
        "{told}"
    );
}

#[test]
fn whoever_refused_is_in_no_transcript() {
    let desk = Desk::with(Lang::Nl, |session| {
        session.participants[0].consent.sound = Answer::Refused
    });
    let run = desk.take("teams.vtt", &["--despite-names", "--shift", "0"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.out.contains("fragmenten weggelaten"), "{}", run.out);
    assert!(!desk.talk().contains("<v p1>") && desk.talk().contains("<v p2>"));
    assert!(!desk.talk().contains("withheld: 0\n"));
    // Who refused to be quoted is kept, and leaves in no output.
    let desk = Desk::with(Lang::Nl, |session| {
        session.participants[1].consent.quote = Answer::Refused
    });
    assert_eq!(desk.take("teams.vtt", &["--despite-names"]).code, Some(0));
    assert!(desk.talk().contains("<v p2>"));
    let out = desk.kring(&["--format", "vtt", "--despite-names"]);
    assert!(
        !out.out.contains("p2") && out.out.contains("<v p3") && out.err.contains("beurten weggelaten"),
        "{}",
        out.err
    );
}

#[test]
fn the_demo_keeps_nothing() {
    let desk = Desk::new(Lang::Nl);
    let done = Command::new(env!("CARGO_BIN_EXE_kring"))
        .args(["transcript", "demo", &desk.file("teams.vtt")])
        .env("KRING_HOME", Path::new(desk.home.path()).join("kring"))
        .output()
        .unwrap();
    assert_eq!(done.status.code(), Some(1));
}
