//! Files as a researcher in Flanders brings them: what a program says around the talk is nobody's, what it writes twice was said once.

use kring::transcript::{CueReading, read};

use super::support::dialects::docx;

/// The same six turns in every file below: who and what.
const SAID: [(&str, &str); 6] = [
    ("Jan Peeters", "Goeiemorgen iedereen, we beginnen eraan."),
    ("Els Maes", "Ja, ik heb de kaart al bij me."),
    ("Jan Peeters", "Wie wil er starten met een partner?"),
    ("Els Maes", "Het CLB komt elke week langs bij ons."),
    ("Jan Peeters", "En hoe loopt dat dan in de praktijk?"),
    ("Els Maes", "Dat loopt vrij goed, maar het kost tijd."),
];

fn turns(reading: &CueReading) -> Vec<(String, String)> {
    let cues = reading.cues.iter();
    cues.map(|cue| (cue.voice.as_deref().unwrap_or("?").to_owned(), cue.text.to_string()))
        .collect()
}

fn said() -> Vec<(String, String)> {
    let all = SAID.iter().map(|(who, text)| ((*who).to_owned(), (*text).to_owned()));
    all.collect()
}

fn each(row: impl Fn(u64, &str, &str) -> String) -> String {
    (0..)
        .zip(SAID)
        .map(|(at, (who, text))| row(at * 65, who, text))
        .collect()
}

#[test]
fn who_stopped_the_transcription_says_nothing() {
    let ends = [
        "heeft de transcriptie gestopt",
        "stopped transcription",
        "a arrêté la transcription",
    ];
    for end in ends {
        let bold = |name: &str| format!("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{name}</w:t></w:r>");
        let plain = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
        let turn = |at: u64, who: &str, text: &str| {
            let time = plain(&format!("   {}:{:02}", at / 60, at % 60));
            format!("<w:p>{}{time}<w:r><w:br/></w:r>{}</w:p>", bold(who), plain(text))
        };
        let around = |end: &str| format!("<w:p>{}{}</w:p>", bold("Jan Peeters"), plain(&format!(" {end}")));
        let body = format!(
            "{}{}{}",
            around("is gestart met transcriberen"),
            each(turn),
            around(end)
        );
        let reading = read(&docx(&body)).unwrap();
        assert_eq!(turns(&reading), said(), "{end}");
        assert!(
            reading.odd.iter().any(|odd| odd.text.contains(end)),
            "shown, not dropped"
        );
    }
}

#[test]
fn what_google_meet_writes_under_the_talk_is_nobodys() {
    let bold = |text: &str| format!("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    let plain = |text: &str| format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>");
    let turn = |at: u64, who: &str, text: &str| {
        let time = if at.is_multiple_of(130) {
            plain(&format!("00:{:02}:00", at / 60))
        } else {
            String::new()
        };
        let said = format!("<w:r><w:t xml:space=\"preserve\"> {text}</w:t></w:r>");
        format!("{time}<w:p>{}{said}</w:p>", bold(&format!("{who}:")))
    };
    let body = [
        plain("Deelnemers"),
        plain("Jan Peeters, Els Maes"),
        each(turn),
        plain("Vergadering beëindigd na 00:06:12 👋"),
        plain("Dit bewerkbare transcript werd door de computer gemaakt, en er kunnen fouten in staan."),
    ];
    assert_eq!(turns(&read(&docx(&body.concat())).unwrap()), said());
}

#[test]
fn captions_that_roll_up_are_said_once() {
    let mut text = String::from("WEBVTT\nKind: captions\nLanguage: nl\n\n");
    let mut before = " ";
    for (at, (_, line)) in (0..).zip(SAID) {
        let (first, rest) = line.split_once(' ').unwrap();
        let from = at * 5;
        text += &format!(
            "00:00:{from:02}.000 --> 00:00:{:02}.990 align:start position:0%\n",
            from + 4
        );
        text += &format!("{before}\n{first}<00:00:{from:02}.400><c> {rest}</c>\n\n");
        text += &format!(
            "00:00:{:02}.990 --> 00:00:{:02}.000 align:start position:0%\n",
            from + 4,
            from + 5
        );
        text += &format!("{line}\n \n\n");
        before = line;
    }
    let reading = read(text.as_bytes()).unwrap();
    let texts: Vec<&str> = reading.cues.iter().map(|cue| cue.text.as_str()).collect();
    assert_eq!(texts, SAID.map(|(_, text)| text));
    assert_eq!(reading.cues[1].start, 5_000);
}

#[test]
fn times_with_points_are_times_and_dates_are_none() {
    let text = each(|at, who, text| format!("{}.{:02}.{:02} {who}: {text}\n", at / 3600, at / 60 % 60, at % 60));
    let reading = read(text.as_bytes()).unwrap();
    assert_eq!(turns(&reading), said());
    assert_eq!(reading.cues[5].start, 325_000);
    let dated = each(|at, who, text| format!("{}.11.2026 {who}: {text}\n", 1 + at / 65));
    assert!(read(dated.as_bytes()).is_err());
    let chapters = each(|at, _, text| format!("1.{}. {text}\n", at / 65));
    assert!(read(chapters.as_bytes()).is_err());
}

#[test]
fn who_made_the_transcript_is_no_turn() {
    let text = each(|at, who, text| format!("{who}  {}:{:02}\n{text}\n\n", at / 60, at % 60));
    let reading = read(format!("{text}Transcribed by https://otter.ai\n").as_bytes()).unwrap();
    assert_eq!(turns(&reading), said());
    assert!(reading.cues.iter().all(|cue| cue.doubt.is_none()));
}

/// A chat that Zoom saved, old and new, in English and Dutch: each line is a turn of whoever wrote it, and what was written to one person
/// alone is nobody's; both people are names of the file all the same.
#[test]
fn a_saved_chat_of_zoom_is_read() {
    let time = |at: u64| format!("14:{:02}:{:02}", at / 60, at % 60);
    let kinds: [fn(&str, &str, &str) -> String; 4] = [
        |at, who, text| format!("{at} From {who} to Everyone:\n\t{text}\n"),
        |at, who, text| format!("{at} From {who} to Everyone: {text}\n"),
        |at, who, text| format!("{at}\t From  {who} : {text}\n"),
        |at, who, text| format!("{at} Van {who} aan Iedereen:\n\t{text}\n"),
    ];
    for kind in kinds {
        let text = each(|at, who, text| kind(&time(at), who, text));
        let reading = read(text.as_bytes()).unwrap();
        assert_eq!(turns(&reading), said(), "{text}");
        assert_eq!(reading.odd, [], "{text}");
        let apart =
            "14:20:00 From Els Maes to Wim Bogaert (Direct Message):\n\tniet verder vertellen\n\ten dit ook niet\n";
        let with = format!("{text}{apart}14:21:00 From Els Maes to Everyone:\n\tTot dan.\n");
        let reading = read(with.as_bytes()).unwrap();
        assert_eq!(turns(&reading).len(), 7, "{with}");
        let told = format!("{:?}{:?}", reading.cues, reading.odd);
        assert!(!told.contains("vertellen") && !told.contains("dit ook"), "{told}");
        assert!(
            reading.names.iter().any(|name| *name == "Wim Bogaert"),
            "{:?}",
            reading.names
        );
    }
}

/// Layouts without a colon behind the speaker: columns apart by tabs, a time in full between name and words, cells of a table.
#[test]
fn speakers_without_a_colon_are_speakers() {
    let clock = |at: u64| format!("{:02}:{:02}:{:02}", at / 3600, at / 60 % 60, at % 60);
    let short = |at: u64| format!("{}:{:02}", at / 60, at % 60);
    for (layout, text) in [
        (
            "time, name, words",
            each(|at, who, text| format!("{}\t{who}\t{text}\n", clock(at))),
        ),
        (
            "name, time, words",
            each(|at, who, text| format!("{who}\t{}\t{text}\n", short(at))),
        ),
        (
            "a time in full",
            each(|at, who, text| format!("{who} {} {text}\n", clock(at))),
        ),
    ] {
        let reading = read(text.as_bytes()).unwrap();
        assert_eq!(turns(&reading), said(), "{layout}");
        let starts: Vec<u64> = reading.cues.iter().map(|cue| cue.start).collect();
        assert_eq!(starts[..3], [0, 65_000, 130_000], "{layout}");
    }
    let cell = |lines: &[&str]| {
        let lines: String = lines
            .iter()
            .map(|line| format!("<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"))
            .collect();
        format!("<w:tc>{lines}</w:tc>")
    };
    let rows = each(|at, who, text| format!("<w:tr>{}{}</w:tr>", cell(&[who, &clock(at)]), cell(&[text])));
    let reading = read(&docx(&format!("<w:tbl>{rows}</w:tbl>"))).unwrap();
    assert_eq!(turns(&reading), said());
}

/// A name that is longer than most is a speaker all the same: what is not would stand in the words of somebody else.
#[test]
fn titles_and_long_names_are_speakers() {
    for name in [
        "Prof. dr. ir. J. de Vries",
        "dr. Maes",
        "mevr. Peeters-De Smet",
        "Jan Willem van den Berg",
        "María del Carmen García López",
    ] {
        let rename = |who: &str| {
            if who == "Els Maes" {
                name.to_owned()
            } else {
                who.to_owned()
            }
        };
        let text = each(|at, who, text| format!("{} [00:{:02}:{:02}]: {text}\n", rename(who), at / 60, at % 60));
        let reading = read(text.as_bytes()).unwrap();
        let wanted: Vec<_> = said().into_iter().map(|(who, text)| (rename(&who), text)).collect();
        assert_eq!(turns(&reading), wanted, "{name}");
    }
}

#[test]
fn a_sign_of_two_units_in_rich_text_is_one_sign() {
    let text = r"{\rtf1\ansi\uc1 Jan: Goed \u-10179?\u-8704? en \u233?\'e9n. #00:00:04-0#\par Els: Half \u-10179? hier. #00:00:09-0#\par}";
    let reading = read(text.as_bytes()).unwrap();
    let words: Vec<&str> = reading.cues.iter().map(|cue| cue.text.as_str()).collect();
    assert_eq!(words, ["Goed 😀 en één.", "Half \u{fffd} hier."]);
}

#[test]
fn time_speaker_and_words_may_stand_apart_by_a_dash_or_a_bar() {
    let clock = |seconds: u64| format!("00:{:02}:{:02}", seconds / 60, seconds % 60);
    let ways: [fn(&str, &str, &str) -> String; 6] = [
        |time, who, text| format!("{time} - {who} - {text}\n"),
        |time, who, text| format!("[{time}] {who} - {text}\n"),
        |time, who, text| format!("{time} | {who} | {text}\n"),
        |time, who, text| format!("{time} – {who} – {text}\n\n"),
        |time, who, text| format!("{who} | {time} | {text}\n"),
        |time, who, text| format!("| {time} | {who} | {text} |\n"),
    ];
    for way in ways {
        let text = each(|at, who, text| way(&clock(at), who, text));
        let reading = read(text.as_bytes()).unwrap();
        assert_eq!(turns(&reading), said(), "{text}");
        assert_eq!(reading.cues[1].start, 65_000, "{text}");
    }
}
