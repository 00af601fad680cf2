//! A transcript taken in on the screen: the steps in two languages and sizes, what is refused, who reads the names, what is handed to the disk.

use kring::app::form::Value;
use kring::app::key::{Key, KeyName};
use kring::app::{Effect, Msg, Overlay, update};
use kring::deck::Lang;
use kring::findings::intake::IntakeFile;
use kring::session::Place;
use kring::transcript::{Talk, kept};

use super::support::dialects;
use super::support::stage::Stage;
use super::support::talk::{self, PEOPLE, Said, TOLD};

/// The demo school without a transcript, at its findings.
fn school(columns: u16, rows: u16, lang: Lang) -> Stage {
    let mut stage = Stage::demo(lang);
    stage.resize(columns, rows);
    stage.go(Place::Findings);
    stage
}

/// The talk of the demo school as Zoom writes it, with somebody in it who does not speak.
fn file(lang: Lang) -> IntakeFile {
    let mut cues = talk::talk(lang).cues;
    let told = match lang {
        Lang::Nl => "Toen was Katrien nog bij ons.",
        Lang::En => "Katrien was still with us then.",
    };
    cues[40].text = told.into();
    source(&cues)
}

fn source(cues: &[Said]) -> IntakeFile {
    let all = dialects::all(cues);
    let zoom = all.iter().find(|example| example.name == "zoom.vtt").unwrap();
    IntakeFile::read("gesprek.vtt", &zoom.bytes).unwrap()
}

/// Goes as far as the list of the speakers.
fn speakers(stage: &mut Stage, source: IntakeFile) {
    stage.keys("alt-B");
    stage.write("/tmp/gesprek.vtt");
    stage.keys("enter");
    stage.send(Msg::TranscriptRead(Ok(vec![source])));
}

/// Says of every speaker who it is.
fn choose(stage: &mut Stage) {
    let Some(Overlay::Form(form, _)) = stage.model.overlays.last_mut() else {
        panic!("no form");
    };
    for field in &mut form.fields {
        let person = PEOPLE.iter().find(|(_, name)| field.label == *name);
        if let (Some((code, _)), Value::One { .. }) = (person, &field.value) {
            field.value.set(code);
        }
    }
}

/// Answers the words that are asked about: Katrien is a name, what else is asked is none.
fn answer(stage: &mut Stage) {
    while let Some(Overlay::Form(form, _)) = stage.model.overlays.last_mut() {
        if !form.fields.iter().any(|field| field.id.starts_with("of ")) {
            return;
        }
        for field in &mut form.fields {
            field.value.set(if field.label == "Katrien" { "name" } else { "none" });
        }
        stage.keys("ctrl-s");
    }
}

/// Hands the last form in, and returns what goes to the disk.
fn keep(stage: &mut Stage) -> Option<Talk> {
    let enter = Msg::Key(Key::plain(KeyName::Enter));
    let effects = update(&mut stage.model, enter, stage.now);
    let take = |effect| match effect {
        Effect::TakeTranscript { talk, masks, .. } => Some((*talk, masks)),
        _ => None,
    };
    let (talk, masks) = effects.into_iter().find_map(take)?;
    for (_, name) in PEOPLE {
        let whole = name.split_whitespace().last().unwrap();
        assert!(
            masks.iter().any(|mask| mask.to.is_some() && mask.from.contains(whole)),
            "{name} is on the private list"
        );
    }
    Some(talk)
}

#[test]
fn golden_steps() {
    for (columns, rows, lang) in [(80, 24, Lang::Nl), (120, 40, Lang::Nl), (100, 30, Lang::En)] {
        let mut stage = school(columns, rows, lang);
        let shot = |stage: &mut Stage, step: &str| {
            insta::with_settings!({ snapshot_path => "../snapshots/talk", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("intake_{step}_{columns}x{rows}"), stage.screen());
            });
        };
        stage.keys("alt-B");
        shot(&mut stage, "file");
        stage.keys("esc");
        speakers(&mut stage, file(lang));
        shot(&mut stage, "speakers");
        choose(&mut stage);
        stage.keys("ctrl-s");
        shot(&mut stage, "names");
        answer(&mut stage);
        shot(&mut stage, "time");
    }
}

#[test]
fn what_goes_to_the_disk_holds_no_name_and_its_screen_opens() {
    for lang in [Lang::Nl, Lang::En] {
        let mut stage = school(120, 40, lang);
        speakers(&mut stage, file(lang));
        choose(&mut stage);
        stage.keys("ctrl-s");
        answer(&mut stage);
        let shift = talk::talk(lang).shift;
        assert!(stage.screen().contains(&format!("+{shift}")), "{}", stage.screen());
        let talk = keep(&mut stage).unwrap();
        assert!(keep(&mut stage).is_none(), "a second Enter keeps nothing twice");
        // An everyday word of the English talk.
        let text = kept::write(&talk).replace("jokes", "");
        for name in TOLD.iter().chain(&["Katrien"]) {
            assert!(!text.contains(name), "{name}");
        }
        assert_eq!(talk.from.shift.map(|ms| (ms + 500) / 1000), Some(shift));
        let sound = kring::transcript::SessionSound::new(vec![("talk.vtt".into(), talk.clone())], &[]);
        stage.send(Msg::TranscriptTaken {
            name: "talk.vtt".into(),
            sound: Box::new(sound),
            left: Vec::new(),
        });
        assert!(matches!(stage.model.overlays.as_slice(), [Overlay::Talk(_)]));
        assert!(stage.screen().contains("talk.vtt"));
        // The same file once more.
        stage.keys("i");
        stage.write("/tmp/gesprek.vtt");
        stage.keys("enter");
        stage.send(Msg::TranscriptRead(Ok(vec![file(lang)])));
        choose(&mut stage);
        stage.keys("ctrl-s");
        assert!(stage.screen().contains("talk.vtt"), "{}", stage.screen());
        assert!(matches!(stage.model.overlays.last(), Some(Overlay::Form(..))));
    }
}

/// Takes in that the transcript that was handed to the disk is kept beside those before it.
fn on_disk(stage: &mut Stage, talks: &mut Vec<(String, Talk)>, talk: Talk) {
    let name = format!("talk-{}.vtt", talks.len() + 1);
    talks.push((name.clone(), talk));
    let sound = Box::new(kring::transcript::SessionSound::new(talks.clone(), &[]));
    stage.send(Msg::TranscriptTaken {
        name,
        sound,
        left: Vec::new(),
    });
}

/// Two files at once: the second is asked about when the first is kept, and whoever was named is known there.
#[test]
fn several_files_are_taken_in_one_after_the_other() {
    let mut stage = school(120, 40, Lang::Nl);
    let cues = talk::talk(Lang::Nl).cues;
    let half = cues.len() / 2;
    stage.keys("alt-B");
    stage.write("/tmp/een.vtt /tmp/twee.vtt");
    stage.keys("enter");
    let both = vec![source(&cues[..half]), source(&cues[half..])];
    stage.send(Msg::TranscriptRead(Ok(both)));
    let mut talks = Vec::new();
    assert!(stage.screen().contains("Bestand 1 van 2"), "{}", stage.screen());
    choose(&mut stage);
    stage.keys("ctrl-s");
    answer(&mut stage);
    let first = keep(&mut stage).unwrap();
    on_disk(&mut stage, &mut talks, first);
    let seen = stage.screen();
    assert!(seen.contains("Bestand 2 van 2") && seen.contains("Wie zijn"), "{seen}");
    // Everybody is known by now.
    stage.keys("ctrl-s");
    answer(&mut stage);
    let second = keep(&mut stage).unwrap();
    assert!(second.turns.iter().any(|turn| turn.voice.is_some()));
    on_disk(&mut stage, &mut talks, second);
    assert!(matches!(stage.model.overlays.as_slice(), [Overlay::Talk(_)]));
}

/// Leaving halfway says which of several files are kept and which are not; nothing of what was read stays in memory.
#[test]
fn leaving_at_one_of_several_files_says_what_was_kept() {
    for late in [false, true] {
        let mut stage = school(120, 40, Lang::Nl);
        let cues = talk::talk(Lang::Nl).cues;
        let third = cues.len() / 3;
        stage.keys("alt-B");
        stage.write("/tmp/een.vtt /tmp/twee.vtt /tmp/drie.vtt");
        stage.keys("enter");
        let files = vec![
            source(&cues[..third]),
            source(&cues[third..2 * third]),
            source(&cues[2 * third..]),
        ];
        stage.send(Msg::TranscriptRead(Ok(files)));
        choose(&mut stage);
        if !late {
            // What was filled in warns first; then the form with the paths is left.
            stage.keys("esc esc");
            assert!(stage.screen().contains("/tmp/drie.vtt"), "{}", stage.screen());
            assert!(!stage.screen().contains("is bewaard"), "{}", stage.screen());
            stage.keys("esc esc");
            assert!(
                stage.screen().contains("Geen van de 3 bestanden is bewaard"),
                "{}",
                stage.screen()
            );
            continue;
        }
        stage.keys("ctrl-s");
        answer(&mut stage);
        let first = keep(&mut stage).unwrap();
        on_disk(&mut stage, &mut Vec::new(), first);
        assert!(stage.screen().contains("Bestand 2 van 3"), "{}", stage.screen());
        stage.keys("esc");
        let seen = stage.screen();
        assert!(stage.model.overlays.is_empty(), "{seen}");
        assert!(
            seen.contains("Alleen het eerste van de 3 bestanden is bewaard"),
            "{seen}"
        );
    }
}

/// Whoever leaves while the disk takes the first file in is told of the rest when that is done.
#[test]
fn leaving_while_a_file_is_being_kept_tells_of_the_rest() {
    let mut stage = school(120, 40, Lang::En);
    let cues = talk::talk(Lang::En).cues;
    let half = cues.len() / 2;
    stage.keys("alt-B");
    stage.write("/tmp/one.vtt /tmp/two.vtt");
    stage.keys("enter");
    stage.send(Msg::TranscriptRead(Ok(vec![
        source(&cues[..half]),
        source(&cues[half..]),
    ])));
    choose(&mut stage);
    stage.keys("ctrl-s");
    answer(&mut stage);
    let first = keep(&mut stage).unwrap();
    stage.keys("esc esc esc esc esc esc");
    on_disk(&mut stage, &mut Vec::new(), first);
    let seen = stage.screen();
    assert!(stage.model.overlays.is_empty(), "{seen}");
    assert!(seen.contains("Only the first of the 2 files is kept"), "{seen}");
}

#[test]
fn no_name_is_in_a_draft_or_on_the_wall() {
    let mut stage = school(120, 40, Lang::Nl);
    stage.keys("alt-d");
    speakers(&mut stage, file(Lang::Nl));
    choose(&mut stage);
    let clear = |stage: &mut Stage| {
        for _ in 0..3 {
            stage.now = stage.now.plus(2);
            stage.send(Msg::Tick);
        }
        let wall = stage
            .wall()
            .map(|wall| super::support::stage::text_of(&wall))
            .unwrap_or_default();
        let told = format!("{:?} {wall} {:?}", stage.draft, stage.entries);
        for name in TOLD.iter().chain(&["Katrien", "gesprek.vtt"]) {
            assert!(!told.contains(name), "{name} in {told}");
        }
    };
    clear(&mut stage);
    stage.keys("ctrl-s");
    clear(&mut stage);
    answer(&mut stage);
    clear(&mut stage);
}

#[test]
fn where_the_group_reads_along_it_asks_first() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.resize(100, 30);
    let card = stage
        .model
        .open
        .as_ref()
        .unwrap()
        .deck
        .cards()
        .next()
        .unwrap()
        .1
        .id
        .clone();
    stage.go(Place::Card(card));
    // A session that is not over, with one window.
    let open = stage.model.open.as_mut().unwrap();
    open.session.progress.ended = None;
    stage.keys("alt-B");
    assert!(stage.screen().contains("Namen op dit scherm?"), "{}", stage.screen());
    stage.keys("enter");
    assert!(stage.model.overlays.is_empty(), "no is the first answer");
    // At the desk nobody is asked; with the desk gone, the names are gone from the screen.
    stage.keys("alt-d");
    speakers(&mut stage, file(Lang::Nl));
    assert!(stage.screen().contains("Joke Peeters"));
    stage.keys("alt-d");
    let seen = stage.screen();
    assert!(
        !seen.contains("Joke") && seen.contains("venster voor jou alleen"),
        "{seen}"
    );
    stage.keys("esc esc esc");
    stage.keys("alt-B down enter");
    stage.send(Msg::TranscriptRead(Ok(vec![file(Lang::Nl)])));
    assert!(stage.screen().contains("Joke Peeters"), "{}", stage.screen());
}

#[test]
fn what_is_wrong_is_said_and_nothing_typed_is_lost() {
    let mut stage = school(100, 30, Lang::Nl);
    stage.keys("alt-B enter");
    assert!(stage.screen().contains("Typ of plak"));
    stage.write("/tmp/weg.vtt");
    stage.keys("enter");
    stage.send(Msg::TranscriptRead(Err(
        "/tmp/weg.vtt: regel 3: hier staan geen tijden".into(),
    )));
    let seen = stage.screen();
    assert!(seen.contains("regel 3") && seen.contains("/tmp/weg.vtt"), "{seen}");
    stage.keys("ctrl-a");
    stage.send(Msg::TranscriptRead(Ok(vec![file(Lang::Nl)])));
    // Nobody chosen: the first is asked for. Nothing chosen is lost on the way back.
    stage.keys("ctrl-s");
    assert!(stage.screen().contains("Zeg nog wie"), "{}", stage.screen());
    choose(&mut stage);
    stage.keys("ctrl-s ctrl-s");
    assert!(stage.screen().contains("Zeg nog of Katrien"), "{}", stage.screen());
    stage.keys("esc");
    assert!(stage.screen().contains("Joke Peeters"));
    stage.keys("ctrl-s");
    answer(&mut stage);
    // A shift that is none.
    stage.write("x");
    assert!(keep(&mut stage).is_none());
    assert!(stage.screen().contains("is geen verschuiving"), "{}", stage.screen());
    stage.keys("backspace backspace backspace backspace backspace backspace");
    stage.write("niet bekend");
    let talk = keep(&mut stage).unwrap();
    assert_eq!(talk.from.shift, None);
}

#[test]
fn another_talk_is_taken_in_only_with_a_shift_of_ones_own() {
    let mut stage = school(100, 30, Lang::Nl);
    let mut cues = talk::talk(Lang::Nl).cues;
    for said in &mut cues {
        said.text = said.text.split(' ').rev().collect::<Vec<_>>().join(" ");
    }
    speakers(&mut stage, source(&cues));
    choose(&mut stage);
    stage.keys("ctrl-s");
    // Words that stand in another order may look like names.
    answer(&mut stage);
    assert!(
        stage.screen().contains("is dit het transcript van"),
        "{}",
        stage.screen()
    );
    assert!(keep(&mut stage).is_none());
    stage.write("-12,5");
    assert_eq!(keep(&mut stage).unwrap().from.shift, Some(-12_500));
}
