//! Lines that are pasted, in whatever pieces they arrive.

use super::*;

/// Twelve lines as somebody copies them from another program.
const TWELVE: &str = "p1: De kaart helpt ons.\np2: 2) \"We zien nu wie er is.\"\nen wie niet\nzrg: dat klopt\np3: een voorbeeld: het CLB\n\
    1) daar komt het vandaan\np9: wie ben ik\n\ndirecteur: tijd is er niet\nleraar: nooit\nb: soms\n@ouder: thuis ook\nlaatste regel";

/// Types a text as a terminal does that marks no paste: keys that arrive together, in pieces of at most `piece` keys.
fn burst(stage: &mut Stage, text: &str, piece: usize) {
    let key = |c: char| Key::plain(if c == '\n' { KeyName::Enter } else { KeyName::Char(c) });
    let keys: Vec<Key> = text.chars().map(key).collect();
    for piece in keys.chunks(piece) {
        let mut rest = piece;
        while let Some((first, more)) = rest.split_first() {
            let (message, behind) = match unmarked_paste(&stage.model, rest) {
                Some((text, behind)) => (Msg::Paste(text), behind),
                None => (Msg::Key(*first), more),
            };
            stage.send(message);
            rest = behind;
        }
    }
}

#[test]
fn a_paste_gives_the_same_however_it_arrives() {
    let mut records = Vec::new();
    for way in 0..4 {
        let mut stage = three();
        match way {
            0 => stage.send(Msg::Paste(TWELVE.into())),
            1 => burst(&mut stage, TWELVE, usize::MAX),
            2 => burst(&mut stage, &format!("{TWELVE}\n"), usize::MAX),
            _ => stage.send(Msg::Paste(TWELVE.replace('\n', "\r\n"))),
        }
        if way != 2 {
            stage.keys("enter");
        }
        assert_eq!(noted(&stage), []);
        // zrg is the care coordinator, and nobody is p9.
        stage.keys("enter tab");
        records.push((stage.session().statements.clone(), stage.draft.clone()));
    }
    let first = record_of(&records[0].0);
    assert_eq!(
        first,
        [
            ("p1", None, "De kaart helpt ons."),
            ("p2", Some(2), "We zien nu wie er is.”\nen wie niet"),
            ("p2", None, "dat klopt"),
            ("p3", None, "een voorbeeld: het CLB"),
            ("p3", Some(1), "daar komt het vandaan"),
            ("", None, "p9: wie ben ik"),
            ("p3", None, "tijd is er niet"),
            ("p1", None, "nooit"),
            ("p2", None, "soms"),
            ("@ouder", None, "thuis ook\nlaatste regel"),
        ]
        .map(|(who, question, text)| (who.to_owned(), question, text.replace('”', "\"")))
    );
    for other in &records[1..] {
        assert_eq!(other, &records[0]);
    }
}

#[test]
fn one_line_pasted_is_that_line() {
    let mut stage = three();
    stage.write("p1: Eerst dit.");
    stage.keys("enter");
    stage.send(Msg::Paste("p2: regel".into()));
    stage.keys("enter");
    stage.send(Msg::Paste("geen spreker\nin twee rijen".into()));
    stage.keys("enter");
    assert_eq!(
        noted(&stage)[1..],
        [
            ("p2".into(), "regel".into()),
            ("p2".into(), "geen spreker\nin twee rijen".into())
        ]
    );
}

/// Lines by chance give the same record however a paste of them arrives, and whatever is answered none of them is lost.
#[test]
fn any_lines_give_the_same_record_however_they_arrive() {
    let mut chance = Chance::new(5);
    for round in 0..40 {
        let functions: Vec<&str> = (0..=chance.below(5)).map(|_| *chance.one(&FUNCTIONS)).collect();
        let count = 2 + chance.below(7);
        let line = |n: usize, chance: &mut Chance| match chance.below(6) {
            0 => format!("regel{n}einde"),
            1 => format!("{}) regel{n}einde", 1 + chance.below(3)),
            2 => format!("{}: \"regel{n}einde\"", chance.one(&HEADS)),
            _ => format!("{}: regel{n}einde", chance.one(&HEADS)),
        };
        let text: Vec<String> = (0..count).map(|n| line(n, &mut chance)).collect();
        let text = text.join(if chance.below(4) == 0 { "\n\n" } else { "\n" });
        let answers: Vec<&str> = (0..8)
            .map(|_| *chance.one(&["tab", "enter", "down enter", "1 enter"]))
            .collect();
        let records: Vec<_> = (0..2)
            .map(|way| {
                let mut stage = at_card(&functions);
                match way {
                    0 => stage.send(Msg::Paste(text.clone())),
                    _ => burst(&mut stage, &text, usize::MAX),
                }
                stage.keys("enter");
                for keys in &answers {
                    if stage.model.open.as_ref().unwrap().note().unwrap().asking.is_some() {
                        stage.keys(keys);
                    }
                }
                stage.session().statements.clone()
            })
            .collect();
        assert_eq!(records[0], records[1], "round {round}: {functions:?}\n{text}");
        let all: String = records[0].iter().map(|s| s.text.as_str()).collect();
        for n in 0..count {
            assert!(
                all.contains(&format!("regel{n}einde")),
                "round {round}, line {n}: {functions:?}\n{text}\n{all}"
            );
        }
    }
}
