//! What kring asks back or tells the one at the keyboard: who is missing, everyday words in the palette, and leaving by mistake.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::map::InventoryStep;
use kring::app::{Overlay, command};
use kring::deck::Lang;
use kring::locale::Words;
use kring::session::{GapKind, Place, Status};
use support::places::places;
use support::stage::Stage;

fn golden(name: &str, shown: &str) {
    insta::with_settings!({ snapshot_path => "snapshots/asking", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, shown);
    });
}

/// The demo at the step of the map that asks who is missing.
fn missing(lang: Lang) -> Stage {
    let mut stage = Stage::demo(lang);
    stage.go(Place::Card("actoren".into()));
    while stage.model.open.as_ref().unwrap().map.step != InventoryStep::Missing {
        stage.keys("tab");
    }
    stage
}

#[test]
fn who_is_missing_is_never_noted_as_there() {
    let mut stage = missing(Lang::Nl);
    let (partners, gaps) = (stage.session().partners.len(), stage.session().gaps.len());
    stage.write("VDAB @werk !3");
    stage.keys("enter");
    let partner = stage.session().partners.last().unwrap().clone();
    assert_eq!((partner.name.as_str(), partner.status), ("VDAB", Status::Wished));
    assert_eq!(partner.domains, ["werk-stage"]);
    let shown = stage.screen();
    assert!(
        shown.contains("Gewenst: ") && shown.matches("VDAB").count() > 2,
        "{shown}"
    );
    stage.write("iemand die de ouders kent");
    stage.keys("ctrl-l");
    let gap = stage.session().gaps.last().unwrap().clone();
    assert_eq!(
        (gap.text.as_str(), gap.kind),
        ("iemand die de ouders kent", GapKind::Partner)
    );
    assert_eq!(stage.session().partners.len(), partners + 1);
    let shown = stage.screen();
    assert!(shown.contains("iemand die de ouders kent"), "{shown}");
    assert!(stage.model.open.as_ref().unwrap().map.line.is_blank());
    // Both can be taken back, and both stand in the report.
    stage.keys("f5");
    stage.write("bevind");
    stage.keys("enter");
    let page = &stage.model.open.as_ref().unwrap().findings.page;
    let told: Vec<&str> = page.stops.iter().map(|stop| stop.text.as_str()).collect();
    assert!(
        told.iter()
            .any(|text| text.contains("Graag zou de groep ook samenwerken") && text.contains("VDAB")),
        "{}",
        told.len()
    );
    assert!(
        told.iter().any(|text| text.contains("iemand die de ouders kent")),
        "{}",
        told.len()
    );
    stage.keys("ctrl-z ctrl-z");
    assert_eq!(
        (stage.session().partners.len(), stage.session().gaps.len()),
        (partners, gaps)
    );
    // At every other step a name is a partner that is there, and Ctrl-L asks in a form.
    stage.keys("tab");
    stage.write("politie");
    stage.keys("ctrl-l");
    assert!(matches!(stage.model.overlays.last(), Some(Overlay::Form(..))));
    stage.keys("esc enter");
    assert_eq!(stage.session().partners.last().unwrap().status, Status::Now);
}

#[test]
fn the_step_that_asks_who_is_missing_says_what_a_name_becomes() {
    for (columns, rows) in [(80, 24), (100, 30), (120, 40), (160, 50)] {
        let mut stage = missing(Lang::Nl);
        stage.resize(columns, rows);
        stage.write("VDAB @werk");
        golden(&format!("missing_{columns}x{rows}"), &stage.screen());
    }
    let mut stage = missing(Lang::En);
    stage.write("employment office @work");
    stage.keys("enter");
    golden("missing_80x24_en", &stage.screen());
}

/// Everyday words, each with a place where somebody may look for it.
const WORDS: [(Lang, &[&str]); 2] = [
    (
        Lang::Nl,
        &[
            "pauze",
            "hernoemen",
            "opslaan",
            "bewaren",
            "afdrukken",
            "printen",
            "pdf",
            "verslag",
            "toestemming",
            "opname",
            "verplaatsen",
            "einde",
            "klok",
            "wissen",
            "afsluiten",
            "uitleg",
            "zoeken",
            "verbinden",
            "citaat",
            "anoniem",
            "cijfers",
            "hulp",
            "memo",
            "terug",
            "netwerk",
            "ontbreken",
            "tijd",
            "deelnemer",
            "naam",
            "kleur",
        ],
    ),
    (
        Lang::En,
        &[
            "pause",
            "rename",
            "save",
            "print",
            "pdf",
            "report",
            "consent",
            "recording",
            "move",
            "end",
            "clock",
            "erase",
            "leave",
            "explanation",
            "search",
            "link",
            "quote",
            "anonymous",
            "figures",
            "help",
            "memo",
            "back",
            "network",
            "missing",
            "time",
            "participant",
            "name",
            "colour",
            "delete",
            "share",
        ],
    ),
];

#[test]
fn the_palette_finds_everyday_words_wherever_one_is() {
    for (lang, all) in WORDS {
        for (name, way) in places() {
            if !["card", "map", "findings", "welcome", "closing", "phase"].contains(&name) {
                continue;
            }
            let mut stage = Stage::demo(lang);
            way(&mut stage);
            for word in all {
                stage.keys("ctrl-p");
                stage.write(word);
                let Some(Overlay::Picker(picker, _)) = stage.model.overlays.last() else {
                    panic!("no palette at {name}");
                };
                assert!(!picker.fitting().is_empty(), "{word} at {name}");
                stage.keys("esc");
            }
        }
    }
}

#[test]
fn a_command_of_another_place_says_where_it_works() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Card("leren".into()));
    stage.keys("ctrl-p");
    stage.write("pdf");
    let shown = stage.screen();
    assert!(
        shown.contains("verslag en kaart wegschrijven") && shown.contains("bij de bevindingen (F5)"),
        "{shown}"
    );
    stage.keys("enter");
    assert!(
        stage
            .screen()
            .contains("Dat werkt hier niet, wel bij de bevindingen (F5)."),
        "{}",
        stage.screen()
    );
    // At its own place it runs.
    stage.go(Place::Findings);
    stage.keys("ctrl-p");
    stage.write("printen");
    assert!(
        !stage.screen().contains("bij de bevindingen (F5)"),
        "{}",
        stage.screen()
    );
}

#[test]
fn a_list_in_which_nothing_fits_says_what_to_do() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Card("leren".into()));
    stage.keys("ctrl-p");
    stage.write("xyzzy");
    golden("palette_nothing_80x24", &stage.screen());
    stage.keys("enter");
    assert!(
        matches!(stage.model.overlays.last(), Some(Overlay::Picker(..))),
        "nothing is chosen"
    );
    stage.keys("esc f5");
    stage.write("xyzzy");
    assert!(stage.screen().contains("Niets gevonden"), "{}", stage.screen());
}

/// Whoever renames a command is told to rename its words.
#[test]
fn everyday_words_belong_to_commands_and_most_commands_have_some() {
    let text = include_str!("../assets/messages/nl/kring.ftl");
    let named: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("syn-")?.split(' ').next())
        .collect();
    for name in &named {
        assert!(command::table().iter().any(|row| row.name == *name), "syn-{name}");
    }
    assert!(named.len() > 70);
    assert_eq!(Words::of(Lang::Nl).find("syn-onbestaand"), None);
}

#[test]
fn ctrl_c_asks_once_wherever_one_is() {
    for (name, way) in places() {
        let mut stage = Stage::demo(Lang::Nl);
        way(&mut stage);
        stage.keys("ctrl-c");
        assert!(!stage.left, "{name}");
        assert!(stage.screen().contains("Nog eens Ctrl-C"), "{name}\n{}", stage.screen());
        // Another key takes the question away.
        stage.keys("f1 ctrl-c");
        assert!(!stage.left, "{name}");
        stage.keys("ctrl-c");
        assert!(stage.left, "{name}");
    }
    let mut stage = Stage::demo(Lang::Nl);
    stage.keys("ctrl-q");
    assert!(stage.left);
}
