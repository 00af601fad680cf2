//! What was noted is corrected, named again, or taken out.

use super::*;

#[test]
fn a_correction_keeps_who_when_and_where_and_may_name_another() {
    let mut stage = three();
    for text in ["p2: een", "p1: twee"] {
        stage.write(text);
        stage.keys("enter");
    }
    let before = stage.session().statements[0].clone();
    stage.now = stage.now.plus(300);
    stage.keys("up up enter");
    stage.write(" en meer");
    stage.keys("enter");
    let after = stage.session().statements[0].clone();
    assert_eq!(
        after,
        kring::session::Statement {
            text: "een en meer".into(),
            ..before.clone()
        }
    );
    // The next line goes on with who spoke last, not with who was corrected.
    stage.write("drie");
    stage.keys("enter");
    assert_eq!(noted(&stage)[2], ("p1".into(), "drie".into()));
    for (prefix, keys, who, text) in [
        ("dir: ", "enter", "p3", "een en meer"),
        ("zrg: ", "enter enter", "p2", "een en meer"),
        ("xyz: ", "enter tab", "", "xyz: een en meer"),
    ] {
        stage.keys("up up up enter home");
        stage.write(prefix);
        stage.keys(keys);
        assert_eq!(noted(&stage)[0], (who.to_owned(), text.to_owned()), "{prefix}");
        assert_eq!(stage.session().statements[0].at, before.at);
        assert_eq!(stage.session().statements.len(), 3);
    }
    // What was noted as it stands is not asked about when only its end changes.
    stage.keys("up up up enter");
    stage.write("!");
    stage.keys("enter");
    assert_eq!(noted(&stage)[0], (String::new(), "xyz: een en meer!".into()));
}

#[test]
fn a_partner_named_before_it_is_one_is_linked_when_it_comes() {
    let mut stage = three();
    for text in [
        "p1: met #clb gaat het",
        "p2: \"Dat helpt.\" #clb #ocmw",
        "p3: #clb-team is anders",
    ] {
        stage.write(text);
        stage.keys("enter");
    }
    let texts = |stage: &Stage| -> Vec<(String, Vec<String>)> {
        let about = |s: &kring::session::Statement| s.about.iter().map(ToString::to_string).collect();
        stage
            .session()
            .statements
            .iter()
            .map(|s| (s.text.to_string(), about(s)))
            .collect()
    };
    assert!(
        stage
            .model
            .notice
            .as_ref()
            .unwrap()
            .text
            .contains("#clb-team is nog geen partner")
    );
    let plain = texts(&stage);
    assert_eq!(plain[0], ("met #clb gaat het".into(), vec![]));
    stage.keys("f4");
    stage.write("Centrum voor leerlingenbegeleiding (CLB)");
    stage.keys("enter");
    assert_eq!(
        texts(&stage),
        [
            (
                "met Centrum voor leerlingenbegeleiding (CLB) gaat het".to_owned(),
                vec!["clb".to_owned()]
            ),
            ("Dat helpt.\" #ocmw".into(), vec!["clb".into()]),
            ("#clb-team is anders".into(), vec![]),
        ]
    );
    stage.keys("ctrl-z");
    assert_eq!(texts(&stage), plain);
    assert!(stage.session().partners.is_empty());
}

#[test]
fn an_undone_partner_never_blocks_noting() {
    let mut stage = three();
    stage.keys("f4");
    stage.write("abc");
    stage.keys("enter ctrl-z f4");
    stage.write("p1: hallo");
    stage.keys("enter");
    assert_eq!(noted(&stage), said("p1", "hallo"));
    // The mark of a line that is half-typed goes with its partner, here and at other places.
    stage.keys("f4");
    stage.write("abc");
    stage.keys("enter f4");
    stage.write("hij komt");
    // The second undo takes the statement back, and shows where: at the card.
    stage.keys("pagedown pageup f4 ctrl-z ctrl-z enter");
    assert_eq!(noted(&stage).last().unwrap().1, "hij komt");
    let mut stage = three();
    stage.keys("f4");
    stage.write("abc");
    stage.keys("enter f4");
    stage.write("half");
    stage.keys("f4 ctrl-d f4 enter");
    assert_eq!(noted(&stage), said("", "half"));
}

#[test]
fn two_partners_of_one_name_are_told_apart() {
    let mut stage = three();
    stage.keys("f4");
    for text in ["Sportclub @aanbod", "Sportclub @zorg"] {
        stage.write(text);
        stage.keys("enter");
    }
    stage.keys("tab esc f4");
    stage.write("met #sport");
    let screen = stage.screen();
    assert!(
        screen.contains("(aanbod, #sportclub)") && screen.contains("(zorg, #sportclub-2)"),
        "{screen}"
    );
    stage.write("club-2 erbij");
    stage.keys("enter");
    let last = stage.session().statements.last().unwrap();
    assert_eq!(
        (last.text.as_str(), last.about[0].as_str()),
        ("met Sportclub erbij", "sportclub-2")
    );
}

#[test]
fn rows_behind_a_correction_are_statements_of_their_own() {
    let mut stage = three();
    stage.write("p2: een");
    stage.keys("enter up enter ctrl-j");
    stage.write("p1: twee");
    stage.keys("enter");
    let both = [("p2", "een"), ("p1", "twee")].map(|(who, text)| (who.to_owned(), text.to_owned()));
    assert_eq!(noted(&stage), both);
}

/// Whoever withdraws takes along what waits in a line under their name, and nobody else's.
#[test]
fn a_withdrawal_takes_the_waiting_words_of_one_person_only() {
    let mut stage = three();
    stage.send(Msg::Paste(
        "p1: van een\nhoort erbij\nzrg: van twee\np3: van drie".into(),
    ));
    stage.keys("enter f10 w down enter esc");
    let open = stage.model.open.as_ref().unwrap();
    let text = open.note().unwrap().editor.text();
    assert_eq!(text.trim_end(), "zrg: van twee\np3: van drie");
}
