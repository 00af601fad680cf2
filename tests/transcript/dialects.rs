//! One talk in every dialect gives the same cues.

use kring::deck::Lang;
use kring::transcript::{Cue, Talk, kept, read, turns};

use super::support::dialects::{Example, all, meet};
use super::support::talk::{self, Said};

fn cues(said: &[Said], voiced: bool) -> Vec<(u64, u64, Option<String>, String)> {
    let cue = |c: &Said| (c.start, c.end, voiced.then(|| c.name().to_owned()), c.text.clone());
    said.iter().map(cue).collect()
}

fn found(cues: &[Cue]) -> Vec<(u64, u64, Option<String>, String)> {
    let cue = |c: &Cue| {
        (
            c.start,
            c.end,
            c.voice.as_ref().map(ToString::to_string),
            c.text.to_string(),
        )
    };
    cues.iter().map(cue).collect()
}

/// Writes the talk into the folder that `KRING_TALKS` names, to be taken in by hand.
fn keep(lang: Lang, example: &Example) {
    if let Ok(folder) = std::env::var("KRING_TALKS") {
        let folder = std::path::Path::new(&folder).join(format!("{lang:?}").to_lowercase());
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(example.name), &example.bytes).unwrap();
    }
}

#[test]
fn every_dialect_is_read_back_to_the_same_cues() {
    for lang in [Lang::Nl, Lang::En] {
        let said = talk::talk(lang).cues;
        let minutes = said.last().unwrap().end / 60_000;
        assert!(
            (24..=28).contains(&minutes) && said.len() >= 300,
            "{minutes} minutes, {} cues",
            said.len()
        );
        for example in all(&said) {
            keep(lang, &example);
            let reading = read(&example.bytes).unwrap_or_else(|refusal| panic!("{}: {refusal:?}", example.name));
            assert_eq!(
                (reading.dialect, reading.layout),
                (example.dialect, example.layout),
                "{}",
                example.name
            );
            let mut wanted = cues(&said, example.voiced);
            if example.name == "first-last.txt" {
                for (_, _, voice, _) in &mut wanted {
                    let name = voice.take().unwrap();
                    let (first, last) = name.split_once(' ').unwrap();
                    *voice = Some(format!("{last}, {first}"));
                }
            }
            if example.name == "subtitles.srt" {
                // What Latin has no sign for.
                wanted.iter_mut().for_each(|cue| {
                    cue.3 = cue
                        .3
                        .chars()
                        .map(|c| if u32::from(c) < 256 { c } else { '?' })
                        .collect()
                });
            }
            let read = found(&reading.cues);
            for (at, (read, wanted)) in read.iter().zip(&wanted).enumerate() {
                assert_eq!(read, wanted, "{}, cue {at}", example.name);
            }
            assert_eq!(read.len(), wanted.len(), "{}", example.name);
            let heads = if example.name.ends_with(".docx") { 4 } else { 0 };
            assert!(reading.odd.len() <= heads, "{}: {:?}", example.name, reading.odd);
        }
    }
}

#[test]
fn times_every_five_minutes_keep_the_words_and_the_speakers() {
    let said = talk::talk(Lang::Nl).cues;
    let reading = read(meet(&said).as_bytes()).unwrap();
    let words = |cues: &[(u64, u64, Option<String>, String)]| -> Vec<(Option<String>, String)> {
        cues.iter()
            .map(|(_, _, voice, text)| (voice.clone(), text.clone()))
            .collect()
    };
    assert_eq!(words(&found(&reading.cues)), words(&cues(&said, true)));
    assert!(
        reading
            .odd
            .iter()
            .any(|odd| odd.text.starts_with("Meeting ended after"))
    );
    assert!(reading.cues.iter().all(|cue| cue.start % 300_000 == 0));
    assert!(reading.names.iter().any(|name| *name == "Marie-Louise Wijffels"));
}

#[test]
fn a_name_of_the_list_of_who_was_invited_is_a_speaker_at_its_first_line() {
    let text = "Overleg\nAttendees\nJan Claes, Mia Baert\nTranscript\n\n00:00:00\n\nJan Claes: Hallo.\nMia Baert: Dag, nu: koffie.\n\n00:05:00\n\nJan Claes: Verder.\n\nDe vergadering duurde 00:06:12 \u{1f44b}\n";
    let reading = read(text.as_bytes()).unwrap();
    let said: Vec<_> = reading
        .cues
        .iter()
        .map(|c| (c.voice.as_deref().unwrap(), c.text.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            ("Jan Claes", "Hallo."),
            ("Mia Baert", "Dag, nu: koffie."),
            ("Jan Claes", "Verder.")
        ]
    );
    assert_eq!(reading.odd.last().unwrap().line, 15);
}

#[test]
fn what_is_kept_is_read_back_the_same() {
    for lang in [Lang::Nl, Lang::En] {
        let said = talk::talk(lang).cues;
        for example in all(&said) {
            let cues = read(&example.bytes).unwrap().cues;
            let voice = |cue: &Cue| {
                let name = cue.voice.as_ref()?;
                turns::TurnVoice::parse(talk::PEOPLE.iter().find(|(_, known)| *known == name.as_str())?.0)
            };
            let voices: Vec<_> = cues.iter().map(voice).collect();
            let kept = Talk {
                from: kept::Provenance {
                    source: example.dialect.word().into(),
                    read: "2026-11-27T14:03:05+01:00".parse().unwrap(),
                    recording: Some("r1".into()),
                    shift: Some(0),
                    sha256: kept::fingerprint(&example.bytes),
                    replaced: Default::default(),
                    withheld: 0,
                },
                turns: turns::turns(&cues, &voices, 0),
            };
            let text = kept::write(&kept);
            let again = kept::read(&text).unwrap();
            assert_eq!(again, kept, "{}", example.name);
            assert_eq!(kept::write(&again), text, "{}", example.name);
            // And as any other reader of WebVTT sees it.
            let plain = read(text.as_bytes()).unwrap();
            assert_eq!(plain.cues.len(), kept.turns.len(), "{}", example.name);
            assert_eq!(plain.odd, [], "{}", example.name);
        }
    }
}

#[test]
fn speakers_below_lone_times_need_not_speak_twice() {
    let voices = |text: &str| -> Vec<Option<String>> {
        let reading = read(text.as_bytes()).unwrap();
        let voice = |cue: &Cue| cue.voice.as_ref().map(ToString::to_string);
        reading.cues.iter().map(voice).collect()
    };
    let both = [Some("Spreker 1".to_owned()), Some("Spreker 2".to_owned())];
    assert_eq!(
        voices("00:00:00\nSpreker 1: hallo daar\n00:00:05\nSpreker 2: dag\n"),
        both
    );
    assert_eq!(
        voices("00:00:00\n\nSpreker 1: hallo daar\n\n00:00:05\n\nSpreker 2: dag\n"),
        both
    );
    // A word with a colon in one place only is no speaker.
    assert_eq!(
        voices("00:00:00\nVraag: wie begint er?\n00:00:05\nik wel\n00:00:09\nen ik ook\n"),
        [None, None, None]
    );
}
