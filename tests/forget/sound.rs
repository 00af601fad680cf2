//! What has to be forgotten goes from the transcripts of the sound too.

use super::*;

/// A transcript of the sound in the folder of the room, as `kring transcript` keeps it.
fn hear(room: &Room, said: &[(&str, &str)]) {
    let head = "WEBVTT kring talk/1\n\nNOTE\nsource: webvtt\nread: 2026-11-27T14:03:05+01:00\nrecording: r1\nshift-ms: 0\nsha-256: ab\nwithheld: 0\n";
    let cue = |(n, (voice, words)): (usize, &(&str, &str))| {
        format!("\nu{n:04}\n00:00:{n:02}.000 --> 00:00:{n:02}.900\n<v {voice}>{words}</v>\n")
    };
    let cues: String = (1..).zip(said).map(cue).collect();
    std::fs::write(room.folder.join("talk.vtt"), format!("{head}{cues}")).unwrap();
}

fn heard(room: &Room) -> String {
    std::fs::read_to_string(room.folder.join("talk.vtt")).unwrap()
}

#[test]
fn the_voice_of_whoever_withdraws_goes_from_the_sound_too() {
    let mut room = Room::new();
    room.note("p1:onze keukenprinses weet het");
    hear(
        &room,
        &[
            ("p1", "onze keukenprinses weet het"),
            ("p2", "het is druk"),
            ("p1", "de stilte <00:00:03.200>en de regenworm"),
            ("facilitator", "dank je"),
        ],
    );
    let before = heard(&room).len();
    assert!(room.told(&SECRETS).len() > 3);
    room.keys("f10 w down enter esc");
    assert_eq!(room.told(&SECRETS), Vec::<String>::new());
    let left = heard(&room);
    assert!(
        left.contains("het is druk") && left.contains("dank je") && !left.contains("<v p1>"),
        "{left}"
    );
    assert!(left.len() < before);
}

/// Gives a statement its cues, as confirming a proposal does.
fn place(room: &mut Room, statement: &str, cues: &[&str]) {
    let mut said = room.session().statement(statement).unwrap().clone();
    said.heard = cues.iter().map(|cue| (*cue).into()).collect();
    let open = room.model.open.as_mut().unwrap();
    open.act(vec![Intent::Change(said.into())], now()).unwrap();
    room.send(Msg::Tick);
}

/// Words without a speaker that were taken from the sound go with the one who said them, whether or not the screen knows the sound.
#[test]
fn quotes_taken_from_the_voice_of_whoever_withdraws_go_too() {
    for shown in [true, false] {
        let mut room = Room::new();
        room.note("-:\"onze keukenprinses weet het");
        room.note("-: het is druk en er is een regenworm");
        room.note("p2: de soep was goed");
        hear(
            &room,
            &[
                ("p1", "onze keukenprinses weet het"),
                ("p2", "het is druk"),
                ("p1", "en een lantaarn"),
                ("p1", "de regenworm"),
            ],
        );
        if shown {
            let sound = Library::new(&room.paths)
                .open(&room.folder, Mode::Read)
                .unwrap()
                .0
                .sound()
                .unwrap();
            room.send(Msg::Sound(Box::new(sound)));
        }
        place(&mut room, "s1", &["u0001"]);
        place(&mut room, "s2", &["u0003", "u0004"]);
        place(&mut room, "s3", &["u0002", "u0003"]);
        room.keys("f10 w down enter esc");
        assert_eq!(room.told(&SECRETS), Vec::<String>::new(), "shown: {shown}");
        assert!(!heard(&room).contains("<v p1>"));
        let left = std::fs::read_to_string(room.folder.join("session.yaml")).unwrap();
        assert!(
            left.contains("de soep was goed") && left.contains("u0002") && !left.contains("u0003"),
            "{left}"
        );
        let diary = std::fs::read_to_string(room.folder.join("transcript.yaml")).unwrap();
        assert!(!diary.contains("u0001") && !diary.contains("u0003"), "{diary}");
        if shown {
            assert_eq!(room.session().statements.len(), 1);
            let sound = &room.model.open.as_ref().unwrap().sound;
            assert_eq!(sound.turns().count(), 1);
        }
    }
}

#[test]
fn a_masked_name_goes_from_the_sound_too_also_across_its_pieces() {
    let mut room = Room::new();
    room.keys("f4");
    room.note("Quirina Zwerver");
    hear(
        &room,
        &[
            ("p2", "dat doet Quirina <00:00:01.500>Zwerver altijd"),
            ("@buur van Quirina Zwerver", "ja"),
            ("p1", "iets anders"),
        ],
    );
    assert!(room.told(&["quirina"]).iter().any(|told| told.ends_with("talk.vtt")));
    room.keys("f5");
    room.write("Bevind");
    room.keys("enter m enter");
    room.write("leerkracht");
    room.keys("enter");
    room.send(Msg::Tick);
    assert_eq!(room.told(&["quirina", "zwerver"]), Vec::<String>::new());
    assert!(
        heard(&room).contains("dat doet [naam, leerkracht] altijd"),
        "{}",
        heard(&room)
    );
}

#[test]
fn whoever_refuses_later_is_taken_out_of_the_sound() {
    let mut room = Room::new();
    hear(&room, &[("p1", "de regenworm"), ("p2", "het is druk")]);
    let mut session = room.session().clone();
    session.participants[0].consent = Consent::REFUSED;
    room.writer.send(Job::Save(Box::new(session)));
    assert!(room.writer.flush(Duration::from_secs(20)));
    assert_eq!(room.told(&SECRETS), Vec::<String>::new());
    assert!(heard(&room).contains("het is druk"));
    room.send(Msg::Tick);
}

#[test]
fn a_transcript_that_cannot_be_read_stops_the_forgetting_before_anything_changes() {
    let mut room = Room::new();
    room.note("p1:onze keukenprinses weet het");
    room.send(Msg::Tick);
    std::fs::write(room.folder.join("talk.vtt"), "WEBVTT\n\n<v p1>de stilte</v>\n").unwrap();
    let session = Box::new(room.session().clone());
    let erasure = Erasure::Masking {
        from: "keukenprinses".into(),
        to: "[naam]".into(),
        renamed: Vec::new(),
    };
    room.writer.send(Job::Erase(session, erasure));
    assert!(room.writer.flush(Duration::from_secs(20)));
    assert!(
        room.told(&["keukenprinses"])
            .iter()
            .any(|told| told.ends_with("transcript.yaml"))
    );
}
