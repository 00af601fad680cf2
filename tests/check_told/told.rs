//! What a check tells of its pace, its counts and its answers, and how it spells a function.

use kring::deck::Deck;
use kring::member_check::{Meeting, Pace, Station};

use super::*;

const MIXED: &str = "Vraag 1\nleraar: de zorg staat wel heel dicht\nleraar: vindt dat de kerkfabriek weg mag\n\n\
    Vraag 2\nleraar: het onthaal van nieuwe collega's\n\n\
    Vraag 3\nleraar: mist #kinderopvang, want daar begint de dag x6\nleraar: herkent de kaart\nleraar: dichter #clb\n\n\
    Vraag 4\nleraar: een web, want alles hangt vast\n";

/// Returns the words of a text without its line ends.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn ask(home: &Path, school: &Path, more: &[&str]) -> String {
    let mut all = vec!["check", text(school), "--lang", "nl", "--despite-names"];
    all.extend(more);
    let run = kring(home, &all);
    assert_eq!(run.code, Some(0), "{more:?}: {}", run.err);
    run.out
}

/// Returns the id of the remark whose line holds `part`.
fn id_of(state: &str, part: &str) -> String {
    let line = state.lines().find(|line| line.contains(part)).unwrap();
    line.split(' ').next().unwrap().to_owned()
}

fn checked(home: &Path, present: &str) -> PathBuf {
    let school = school(home);
    let account = file(home, "account.txt", MIXED);
    let run = read(home, &school, &account, &["--present", present, "--date", "2026-12-03"]);
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    school
}

#[test]
fn the_pace_is_one_clock_that_only_runs_down() {
    let (deck, session): (Deck, Session) = (example::deck(), Session::default());
    let mut meeting = Meeting::begin(&session, Vec::new(), Vec::new(), false);
    let mut last = u32::MAX;
    for (at, station) in Station::all(&deck, &meeting).into_iter().enumerate() {
        meeting.at = station;
        meeting.used = u32::try_from(at).unwrap() * 45;
        let pace = Pace::of(&deck, &meeting);
        assert!(pace.minutes <= last, "{:?}: {} after {last}", meeting.at, pace.minutes);
        // Nothing was used up between two places that stand for no time.
        assert_eq!(pace.minutes, (30 * 60 - meeting.used).div_ceil(60), "{:?}", meeting.at);
        last = pace.minutes;
    }
    meeting.used = 3600;
    assert_eq!(Pace::of(&deck, &meeting).minutes, 0);
}

#[test]
fn every_remark_is_counted_by_what_it_does_and_none_is_told_as_neglected() {
    let home = home();
    let school = checked(home.path(), PRESENT);
    let state = ask(home.path(), &school, &[]);
    for part in ["kinderopvang", "dichter"] {
        let id = id_of(&state, part);
        ask(
            home.path(),
            &school,
            &["--answer", &format!("{id}=declined:staat er al")],
        );
    }
    let counts = flat(&ask(home.path(), &school, &["--report", "txt", "--part", "counts"]));
    assert!(
        counts.contains(
            "Er zijn 7 opmerkingen: één bevestigt de bevindingen, één spreekt ze tegen, één vult ze aan, één geeft een beeld van de \
             kaart, één zegt waarvoor de kaart kan dienen en twee merken iets op zonder dat te beoordelen."
        ),
        "{counts}"
    );
    assert!(!counts.contains("zonder antwoord"), "{counts}");
    assert!(counts.contains("Nog te beantwoorden – opmerkingen: 0"), "{counts}");
    assert!(counts.contains("vraagt geen wijziging – opmerkingen: 5"), "{counts}");
    assert!(
        !counts.contains("bevindingen getoond"),
        "what a school showed by itself is not known: {counts}"
    );
    let english = kring(
        home.path(),
        &[
            "check",
            text(&school),
            "--lang",
            "en",
            "--report",
            "txt",
            "--part",
            "counts",
            "--despite-names",
        ],
    );
    assert!(
        flat(&english.out)
            .contains("There are 7 remarks: one confirms the findings, one contradicts them, one adds to them,"),
        "{}",
        english.out
    );
}

#[test]
fn what_is_accepted_without_a_change_is_told_as_not_yet_done_until_it_is() {
    let home = home();
    let school = checked(home.path(), PRESENT);
    let state = ask(home.path(), &school, &[]);
    let (opvang, clb, image) = (
        id_of(&state, "kinderopvang"),
        id_of(&state, "dichter"),
        id_of(&state, "een web"),
    );
    let state = ask(
        home.path(),
        &school,
        &[
            "--answer",
            &format!("{opvang}=accepted"),
            "--answer",
            &format!("{clb}=accepted"),
            "--answer",
            &format!("{image}=accepted"),
        ],
    );
    // An image asks for no change: nothing of it is to be done.
    assert_eq!(
        state.matches("[Aangenomen, nog niet op de kaart]").count(),
        2,
        "{state}"
    );
    assert!(
        state.contains("2 aangenomen vragen staan nog niet op de kaart"),
        "{state}"
    );
    let report = flat(&ask(home.path(), &school, &["--report", "txt"]));
    assert_eq!(
        report
            .matches("het staat nog niet op de kaart en niet in de bevindingen")
            .count(),
        2,
        "{report}"
    );
    assert!(report.contains("Waarvan nog te doen – opmerkingen: 2"), "{report}");
    let findings = flat(
        &kring(
            home.path(),
            &["report", text(&school), "--lang", "nl", "--despite-names", "--draft"],
        )
        .out,
    );
    let table = kring(home.path(), &["data", text(&school), "-o", "-", "--table", "remarks"]).out;
    let header: Vec<&str> = table.lines().next().unwrap().split(',').collect();
    assert!(header.contains(&"answer_to_do"), "{table}");
    assert!(
        findings.contains("Twee aangenomen vragen uit de member check staan nog niet op de kaart"),
        "{findings}"
    );

    // Whoever puts the partner on the map by hand has done it, without a word about the remark.
    let yaml = std::fs::read_to_string(&school).unwrap();
    let added = yaml.replacen(
        "\npartners:\n",
        "\npartners:\n  - id: kinderopvang\n    name: Kinderopvang\n",
        1,
    );
    assert_ne!(yaml, added);
    std::fs::write(&school, added).unwrap();
    let state = ask(home.path(), &school, &["--check", "k1"]);
    assert_eq!(
        state.matches("[Aangenomen, nog niet op de kaart]").count(),
        1,
        "{state}"
    );
    assert!(
        state.contains("Eén aangenomen vraag staat nog niet op de kaart"),
        "{state}"
    );
}

#[test]
fn a_function_is_spelled_as_the_deck_spells_it() {
    let deck = example::deck();
    for (typed, right) in [
        ("zorgcoordinator", "zorgcoördinator"),
        ("Zorgcoordinatoren", "Zorgcoördinatoren"),
        ("COORDINATOR zorg", "COÖRDINATOR zorg"),
        ("zorgcoördinator", "zorgcoördinator"),
        ("leraar", "leraar"),
        ("coordinati", "coordinati"),
        ("", ""),
    ] {
        assert_eq!(deck.map.spelled(typed).as_str(), right);
    }
    let home = home();
    let school = checked(
        home.path(),
        "18 leraar, 2 zorgcoordinatoren, 1 zorgcoördinator, directeur en graadcoordinator",
    );
    let report = flat(&ask(home.path(), &school, &["--report", "txt"]));
    assert!(
        report.contains("drie zorgcoördinatoren") && report.contains("graadcoördinator"),
        "{report}"
    );
    assert!(!report.contains("coordinator"), "{report}");
}

#[test]
fn a_sentence_about_the_one_who_says_it_has_one_verb() {
    let home = home();
    let school = checked(home.path(), PRESENT);
    let report = flat(&ask(home.path(), &school, &["--report", "txt"]));
    assert!(
        report.contains("(leraar) vindt dat de kerkfabriek weg mag."),
        "{report}"
    );
    assert!(report.contains("- Vindt dat de kerkfabriek weg mag."), "{report}");
    assert!(report.contains("merkt op: de zorg staat wel heel dicht"), "{report}");
}

#[test]
fn what_would_be_kept_is_shown_remark_by_remark_and_nothing_is_written() {
    let home = home();
    let school = school(home.path());
    let before = std::fs::read(&school).unwrap();
    let account = file(
        home.path(),
        "account.txt",
        format!(
            "{MIXED}leraar:\nbrugfiguur: mist iets\n\nVraag 3\nleraar: is niet akkoord met de plaats van het #clb\nleraar: merkt op dat er weinig cultuur is\n"
        ),
    );
    let run = read(
        home.path(),
        &school,
        &account,
        &["--present", PRESENT, "--date", "2026-12-03", "--list"],
    );
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    for part in [
        "(leraar) mist kinderopvang, want daar begint de dag (×6).",
        "mist een partner · over kinderopvang (nog niet op de kaart) · vraagt een wijziging",
        "wil iets dichterbij · over CLB · vraagt een wijziging",
        "(leraar) is niet akkoord met de plaats van het CLB.\n      is het niet eens · over CLB · vraagt een wijziging",
        "(leraar) merkt op dat er weinig cultuur is.",
        "Vraag 4. ",
        "9 opmerkingen gelezen, niets bewaard.",
    ] {
        assert!(run.out.contains(part), "{part}\n{}", run.out);
    }
    assert!(run.out.contains("één regel moet eerst verbeterd worden"), "{}", run.out);
    assert!(
        run.err
            .contains("is geen opmerking, er staat alleen wie sprak: ‘leraar:’"),
        "{}",
        run.err
    );
    assert_eq!(before, std::fs::read(&school).unwrap());
}

/// Returns what stands between two marks, each time they follow each other.
fn between<'a>(text: &'a str, from: &str, to: &str) -> Vec<&'a str> {
    let behind = text.split(from).skip(1);
    behind
        .filter_map(|rest| rest.split_once(to).map(|(part, _)| part))
        .collect()
}

#[test]
fn the_maps_of_a_report_can_be_read_on_paper_and_a_plain_text_is_80_wide() {
    for session in example::schools() {
        let home = home();
        let code = session.school.code.to_string();
        let school = file(
            home.path(),
            &format!("{code}.yaml"),
            kring::format::session::write(&session),
        );
        let account = file(home.path(), "account.txt", MIXED.replace("#clb", "de kaart"));
        let run = read(
            home.path(),
            &school,
            &account,
            &["--present", PRESENT, "--date", "2029-12-03", "--despite-names"],
        );
        assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
        let yaml = std::fs::read_to_string(&school).unwrap();
        let added = "\npartners:\n  - id: kinderopvang\n    name: Kinderopvang\n";
        std::fs::write(&school, yaml.replacen("\npartners:\n", added, 1)).unwrap();
        let plain = ask(home.path(), &school, &["--report", "txt"]);
        let wide = plain.lines().find(|line| line.chars().count() > 80);
        assert_eq!(wide, None, "{code}");
        for title in ["De kaart zoals ze getoond werd", "De kaart nu"] {
            assert!(plain.contains(title), "{code}: {plain}");
        }
        let page = ask(home.path(), &school, &["--report", "html"]);
        let sizes = between(&page, "<svg", ">");
        assert_eq!(sizes.len(), 2, "{code}: before and after");
        for (size, svg) in sizes.iter().zip(between(&page, "<svg", "</svg>")) {
            let size: Vec<f64> = between(size, "viewBox=\"0 0 ", "\"")[0]
                .split(' ')
                .map(|n| n.parse().unwrap())
                .collect();
            // As wide as the narrowest page sets it, 175 mm in Word, and at most 240 mm high.
            let scale = (175.0 / size[0]).min(240.0 / size[1]) / 0.3528;
            let letters = between(svg, "font-size=\"", "\"");
            let smallest = letters
                .iter()
                .map(|n| n.parse::<f64>().unwrap())
                .fold(f64::MAX, f64::min);
            assert!(smallest * scale >= 7.0, "{code}: {} points, {size:?}", smallest * scale);
        }
    }
}
