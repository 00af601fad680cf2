//! Whose a theme is: the group's only where the record says so, with its title where its note alone is a riddle, and with words below it that bear it.

use kring::deck::Lang;
use kring::findings::{Length, ReportOptions, propose, report};
use kring::render::{picture::Picture, text};
use serde_json::{Value, json};

use crate::{deck, record, said};

fn school(lang: Lang) -> Value {
    let names = match lang {
        Lang::Nl => ["kok", "directeur", "leraar"],
        Lang::En => ["cook", "head teacher", "teacher"],
    };
    json!({
        "school": { "code": "WIENS" },
        "participants": [
            { "id": "p1", "function": names[0] },
            { "id": "p2", "function": names[1], "role": "leiding" },
            { "id": "p3", "function": names[2], "role": "leerkracht" },
        ],
        "partners": [partner("molen"), partner("bakker"), partner("smid")],
    })
}

fn partner(id: &str) -> Value {
    json!({ "id": id, "name": id, "domains": ["zorg"] })
}

fn code(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => "nl",
        Lang::En => "en",
    }
}

/// The report of a school with three people and three partners, in one line.
fn page(lang: Lang, length: Length, more: &Value) -> String {
    let options = ReportOptions {
        lang,
        length,
        bare: false,
        ..ReportOptions::default()
    };
    let session = record(code(lang), &school(lang), more);
    let page = text::write(&report(&session, &deck(lang), &options), 10_000, Picture::default());
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn theme(id: &str, aspect: &str, title: &str, note: Option<&str>, evidence: &[&str]) -> Value {
    json!({ "id": id, "aspect": aspect, "title": title, "note": note, "evidence": evidence })
}

#[test]
fn what_learning_is_is_his_who_says_it_and_nobodys_where_partners_are_spoken_of() {
    let of = |lang, note: &str, words: Value, evidence: &[&str]| {
        let themes = json!([theme("h1", "what", "aan tafel", Some(note), evidence)]);
        page(lang, Length::Wall, &json!({ "statements": words, "themes": themes }))
    };
    let soup = said("s1", "betekenis", "p1", "Leren is samen soep koken.", &[]);
    let of_partner = |id: &str, who: &str, about: &str| {
        said(
            id,
            "actoren",
            who,
            "Wij hebben daar elk iets van mee naar huis gebracht.",
            &[about],
        )
    };
    let note = "Leren is samen iets op tafel zetten.";
    let one = of(Lang::Nl, note, json!([soup]), &["s1"]);
    assert!(one.contains("Over samen leren is van de kok genoteerd:"), "{one}");
    // What is said of a partner says nothing of learning, but who put it there did not leave the theme to one.
    let beside = of(
        Lang::Nl,
        note,
        json!([soup, of_partner("s2", "p2", "molen")]),
        &["s1", "s2"],
    );
    assert!(beside.contains("Over samen leren is genoteerd:"), "{beside}");
    let partners = json!([of_partner("s1", "p1", "molen"), of_partner("s2", "p2", "bakker")]);
    let several = of(Lang::Nl, note, partners, &["s1", "s2"]);
    assert!(several.contains("Over samen leren is genoteerd:"), "{several}");
    let both = json!([soup, said("s2", "betekenis", "p2", "En daarna samen eten.", &[])]);
    let group = of(Lang::Nl, note, both, &["s1", "s2"]);
    assert!(group.contains("Over samen leren noteerde de groep:"), "{group}");
    let english = json!([said("s1", "betekenis", "p1", "Learning is cooking soup together.", &[])]);
    let one = of(
        Lang::En,
        "Learning is putting something on the table.",
        english,
        &["s1"],
    );
    assert!(
        one.contains("On learning together, from the cook: ‘Learning is"),
        "{one}"
    );
}

#[test]
fn a_definition_leads_its_question_before_what_weighs_more() {
    let fields = json!({
        "statements": [
            said("s1", "betekenis", "p1", "Learning is watching a pan boil.", &[]),
            said("s2", "actoren", "p2", "The mill took our sacks home.", &["molen"]),
            said("s3", "actoren", "p3", "The baker took our flour home.", &["bakker"]),
        ],
        "themes": [
            theme("h1", "what", "fair trade", Some("Both carry something off."), &["s2", "s3"]),
            theme("h2", "what", "at the stove", Some("Learning is watching somebody cook."), &["s1"]),
        ],
    });
    let wall = page(Lang::En, Length::Wall, &fields);
    assert!(
        wall.contains("from the cook: ‘Learning is watching somebody cook’") && !wall.contains("carry something off"),
        "{wall}"
    );
}

#[test]
fn a_note_stands_behind_its_title_unless_it_names_its_subject() {
    let of = |lang, length, title: &str, note: &str, by: [&str; 2]| {
        let words = ["De oven staat heel de nacht aan.", "Wij zijn met te weinig handen."];
        let statements: Vec<Value> = (0..2)
            .map(|at| said(&format!("s{at}"), "condities", by[at], words[at], &[]))
            .collect();
        let themes = json!([
            theme("h1", "how", title, Some(note), &["s0", "s1"]),
            theme("h2", "how", "soep", None, &[])
        ]);
        page(lang, length, &json!({ "statements": statements, "themes": themes }))
    };
    let two = of(
        Lang::Nl,
        Length::Full,
        "warme handen",
        "Anders wordt het koud.",
        ["p1", "p3"],
    );
    assert!(two.contains("‘warme handen’: anders wordt het koud."), "{two}");
    let own = of(
        Lang::Nl,
        Length::Full,
        "warme handen",
        "Een oven geeft warme handen.",
        ["p1", "p3"],
    );
    assert!(own.contains(". Een oven geeft warme handen."), "{own}");
    // It shares a word, but says of nobody what is meant.
    let it = of(
        Lang::En,
        Length::Full,
        "one oven",
        "It hangs on one oven.",
        ["p1", "p3"],
    );
    assert!(it.contains("‘one oven’: it hangs on one oven."), "{it}");
    // What rests on the words of one person is not told as what the group speaks of.
    let one = of(Lang::En, Length::Full, "warm hands", "Else it gets cold.", ["p1", "p1"]);
    assert!(
        one.contains("‘warm hands’") && !one.contains("group speaks of ‘warm"),
        "{one}"
    );
}

#[test]
fn a_note_without_words_below_it_is_his_whose_words_it_rests_on() {
    let of = |lang, aspect: &str, note: &str, print: bool| {
        let mut words = said("s1", "condities", "p1", "Omdat wij anders koud eten.", &[]);
        words["print"] = json!(print);
        let themes = json!([
            theme("h1", aspect, "warm eten", Some(note), &["s1"]),
            theme("h2", aspect, "soep", None, &[])
        ]);
        page(lang, Length::Full, &json!({ "statements": [words], "themes": themes }))
    };
    let note = "Anders wordt het koud.";
    let alone = of(Lang::Nl, "why", note, false);
    assert!(
        alone.contains("is van de kok genoteerd: anders wordt het koud."),
        "{alone}"
    );
    let quoted = of(Lang::Nl, "why", note, true);
    assert!(
        quoted.contains("‘warm eten’ is genoteerd: anders wordt het koud.") && !quoted.contains("is van de kok"),
        "{quoted}"
    );
    // What helps is noted by nobody in particular.
    let helps = of(Lang::Nl, "how", note, false);
    assert!(
        helps.contains("‘warm eten’ is genoteerd: anders wordt het koud."),
        "{helps}"
    );
    let english = of(Lang::En, "why", "Else it is cold at noon.", false);
    assert!(
        english.contains("From the cook, on ‘warm eten’: else it is cold at noon."),
        "{english}"
    );
}

#[test]
fn a_motive_is_not_noted_of_the_partner_that_it_is_said_about() {
    let of = |aspect: &str, card: &str| {
        let fields = json!({
            "statements": [said("s1", card, "p1", "The mill closes where nobody eats bread.", &["molen"])],
            "themes": [theme("h1", aspect, "the valley has to eat bread", None, &["s1"]), theme("h2", aspect, "soup", None, &[])],
        });
        page(Lang::En, Length::Full, &fields)
    };
    let why = of("why", "beweegredenen");
    assert!(
        why.contains("‘the valley has to eat bread’")
            && !why.contains("Of the molen")
            && !why.contains("noted of the molen"),
        "{why}"
    );
    let how = of("how", "condities");
    assert!(how.contains("was noted"), "{how}");
}

#[test]
fn who_turns_down_another_theme_does_not_deny_his_own() {
    let of = |evidence: &[&str]| {
        let fields = json!({
            "statements": [
                said("s1", "beweegredenen", "p1", "We do it for the bread of the valley.", &[]),
                said("s2", "beweegredenen", "p3", "That’s not my why. I never baked a loaf for a living.", &[]),
            ],
            "themes": [
                theme("h1", "why", "bread of the valley", None, &["s1"]),
                theme("h2", "why", "baking what you cannot", None, evidence),
            ],
        });
        page(Lang::En, Length::Full, &fields)
    };
    assert!(!of(&["s2"]).contains("Not everybody says so"), "{}", of(&["s2"]));
}

#[test]
fn what_nobody_sorted_under_a_theme_says_whose_it_is() {
    let mut baker = partner("bakker");
    baker["experience"] = json!("negative");
    let fields = json!({
        "partners": [partner("molen"), baker],
        "statements": [
            said("s1", "actoren", "p1", "De molen was verplicht, en ik kom er nu graag.", &["molen"]),
            said("s2", "actoren", "p2", "De bakker heeft ons schorten opgelegd. Ik heb gezucht, maar nu blijft alles proper.", &["bakker"]),
            said("s3", "actoren", "p3", "Mijn deegrol is weg. Rollen mag niet, kneden mag niet. Wat mag er nog?", &["bakker"]),
        ],
        "themes": [
            theme("h1", "how", "moeten en toch goed", Some("Wat verplicht was, bleek bruikbaar."), &["s1", "s2"]),
            theme("h2", "how", "te gast", Some("De school kookt bij een ander."), &["s3"]),
        ],
    });
    let full = page(Lang::Nl, Length::Full, &fields);
    assert!(
        full.find("De molen was verplicht") < full.find("De bakker heeft"),
        "{full}"
    );
    assert!(full.contains("bakker zegt de directeur: “De bakker heeft"), "{full}");
    assert!(full.contains("zegt de leraar: “Mijn deegrol"), "{full}");
}

#[test]
fn words_that_share_something_with_a_theme_come_before_those_that_share_nothing() {
    let fields = json!({
        "statements": [
            said("s1", "actoren", "p1", "The miller is dead now, and nobody wrote his trick down.", &["molen"]),
            said("s2", "afhankelijkheden", "p3", "All our bread hangs on that baker, and he goes in June.", &["bakker"]),
        ],
        "themes": [theme("h1", "how", "one baker", Some("It hangs on one baker."), &["s1", "s2"]), theme("h2", "how", "soup", None, &[])],
    });
    let full = page(Lang::En, Length::Full, &fields);
    assert!(
        full.find("All our bread hangs") < full.find("The miller is dead"),
        "{full}"
    );
}

#[test]
fn who_goes_against_what_is_kept_back_does_not_stand_alone() {
    let of = |print: bool| {
        let mut first = said(
            "s1",
            "betekenis",
            "p1",
            "Leren is bij een ander in de keuken staan.",
            &[],
        );
        first["print"] = json!(print);
        let fields = json!({
            "statements": [first, said("s2", "betekenis", "p3", "Ik ga daar een beetje tegenin. Roeren is nog geen leren.", &[])],
            "themes": [theme("h1", "what", "roeren is nog geen leren", None, &["s2"]), theme("h2", "what", "keuken", None, &["s1"])],
        });
        page(Lang::Nl, Length::Full, &fields)
    };
    assert!(!of(false).contains("tegenin"), "{}", of(false));
    assert!(of(true).contains("tegenin"), "{}", of(true));
}

#[test]
fn gaps_with_parts_are_kept_apart_and_the_one_left_is_named() {
    let gap = |id: &str, kind: &str, text: &str| json!({ "id": id, "kind": kind, "text": text });
    let gaps = json!({ "gaps": [
        gap("g1", "partner", "Een bakker voor kinderen die niet eten."),
        gap("g2", "role", "Iemand die roept als de soep klaar is."),
        gap("g3", "means", "Een tafel waarop twaalf borden kunnen staan."),
    ] });
    let nl = page(Lang::Nl, Length::Meeting, &gaps);
    assert!(
        nl.contains("een bakker voor kinderen die niet eten; en iemand die roept als de soep klaar is."),
        "{nl}"
    );
    assert!(
        nl.contains("Aan middelen ontbreekt ook: een tafel")
            || nl.contains("Ook dit is bij wat ontbreekt genoteerd: een tafel"),
        "{nl}"
    );
    let plain = json!({ "gaps": [gap("g1", "means", "borden"), gap("g2", "means", "een bakker")] });
    assert!(page(Lang::Nl, Length::Meeting, &plain).contains("borden en een bakker"));
    let wait = json!({ "gaps": [gap("g1", "partner", "A baker: fourteen months.")] });
    let full = page(Lang::En, Length::Full, &wait);
    assert!(full.contains("a baker.") && !full.contains("fourteen months"), "{full}");
}

#[test]
fn somebody_who_is_lacked_is_not_announced_as_somebody() {
    let of = |text: &str| {
        let fields = json!({ "gaps": [{ "id": "g1", "kind": "role", "text": text }] });
        let session = record("nl", &school(Lang::Nl), &fields);
        let all: Vec<String> = propose(&session, &deck(Lang::Nl), Lang::Nl)
            .into_iter()
            .map(|p| p.text.to_string())
            .collect();
        all.join(" | ")
    };
    assert!(!of("Iemand die roept als de soep klaar is.").contains("die dit opneemt"));
    assert!(
        of("Het afwassen in de vakantie.").contains("die dit opneemt"),
        "{}",
        of("Het afwassen in de vakantie.")
    );
}

#[test]
fn what_somebody_hopes_is_not_told_as_what_is() {
    let of = |words: &str| {
        let fields = json!({
            "statements": [{ "id": "s1", "speakers": ["p1"], "voice": "verbatim", "text": words, "print": false }],
            "images": [{ "id": "b1", "image": "een soepketel", "why": "iedereen roert even lang", "speakers": ["p1"] }],
        });
        page(Lang::Nl, Length::Full, &fields)
    };
    let hoped = of("Een soepketel. Iedereen roert even lang, dat is toch wat ik hoop.");
    assert!(hoped.contains("De kok hoopt op een soepketel"), "{hoped}");
    let seen = of("Een soepketel. Iedereen roert even lang.");
    assert!(!seen.contains("hoopt op"), "{seen}");
}
