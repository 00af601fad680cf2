//! Words that stand with what they hang on, and lists that give what they promise: kinds of faults that readers of invented schools found.

use kring::deck::Lang;
use kring::findings::Length;
use serde_json::{Value, json};

use crate::page_of;

fn full(lang: Lang, fields: &Value) -> String {
    page_of(lang, Length::Full, fields, None)
}

fn said(id: &str, card: &str, who: &str, text: &str, about: &[&str]) -> Value {
    json!({ "id": id, "card": card, "speakers": [who], "voice": "verbatim", "text": text, "about": about })
}

fn partner(id: &str, name: &str, more: &Value) -> Value {
    let mut partner = json!({ "id": id, "name": name, "domains": ["zorg"], "kind": "organisation" });
    for (key, value) in more.as_object().into_iter().flatten() {
        partner[key] = value.clone();
    }
    partner
}

/// Checks that words stand on a page one after the other.
fn in_order(page: &str, words: &[&str]) {
    let mut from = 0;
    for word in words {
        let at = page[from..].find(word);
        from += at.unwrap_or_else(|| panic!("{word} behind {from}: {page}")) + word.len();
    }
}

#[test]
fn what_turns_down_a_theme_stands_behind_what_it_turns_down() {
    let of = |lang, first: &str, second: &str| {
        let theme = json!({ "id": "h1", "aspect": "what", "title": "samen zaaien", "evidence": ["s2"] });
        let fields = json!({ "themes": [theme], "statements": [said("s1", "betekenis", "p1", first, &[]), said("s2", "betekenis", "p2", second, &[])] });
        (full(lang, &fields), page_of(lang, Length::Meeting, &fields, None))
    };
    let (nl, meeting) = of(
        Lang::Nl,
        "Leren is voor mij dat we samen zaaien en samen maaien.",
        "Zo mooi is het niet, meestal sta ik alleen in de tuin.",
    );
    in_order(
        &nl,
        &["samen maaien", "Daarop zegt de leerkracht", "Zo mooi is het niet"],
    );
    assert!(
        meeting.contains("niet iedereen ziet dat zo") && !meeting.contains("Samen leren, dat is hier"),
        "{meeting}"
    );
    let (en, meeting) = of(
        Lang::En,
        "Learning is that we sow together and reap together.",
        "I would not call it that. Mostly I dig alone.",
    );
    in_order(
        &en,
        &[
            "reap together",
            "In reply, the class teacher says",
            "I would not call it",
        ],
    );
    assert!(meeting.contains("not everybody sees it so"), "{meeting}");
    // Nobody turns it down: it is what the group means.
    let (_, meeting) = of(
        Lang::En,
        "Learning is that we sow together.",
        "For me it is what stays in the shed.",
    );
    assert!(!meeting.contains("not everybody"), "{meeting}");
}

#[test]
fn an_objection_stands_behind_the_complaint_right_before_it_and_not_behind_the_first_praise() {
    let hall = partner("hal", "Sporthal", &json!({ "experience": "mixed" }));
    let fields = |objection: &str| {
        json!({ "partners": [hall], "statements": [
            said("s1", "actoren", "p1", "De sporthal is onze tweede speelplaats.", &["hal"]),
            said("s2", "actoren", "p2", "Ik sta elke week tien minuten voor een gesloten deur.", &["hal"]),
            said("s3", "actoren", "p3", "In de kleedkamer is het acht graden.", &["hal"]),
            said("s4", "actoren", "p1", objection, &["hal"]),
            said("s5", "actoren", "p2", "Voor u misschien, u komt er nooit.", &["hal"]),
        ] })
    };
    let page = page_of(
        Lang::Nl,
        Length::Full,
        &fields("Ik zie dat anders. De conciërge fietst voor ons naar huis om een sleutel."),
        Some("hal"),
    );
    in_order(
        &page,
        &[
            "tweede speelplaats",
            "gesloten deur",
            "acht graden",
            "Ik zie dat anders",
            "Voor u misschien",
        ],
    );
}

#[test]
fn words_that_say_they_come_with_whom_they_mean() {
    let of = |lang, text: &str, title: &str| {
        let name = if lang == Lang::Nl {
            "Havendienst"
        } else {
            "Harbour office"
        };
        let fields = json!({
            "partners": [partner("haven", name, &json!({}))],
            "themes": [{ "id": "h1", "aspect": "how", "title": title, "evidence": ["s1"] }, { "id": "h2", "aspect": "how", "title": "iets anders", "note": "Een noot." }],
            "statements": [said("s1", "condities", "p1", text, &["haven"])],
        });
        full(lang, &fields)
    };
    let page = of(
        Lang::Nl,
        "Als zij de brug opendraaien, komt de helft te laat.",
        "een brug",
    );
    in_order(&page, &["Over de havendienst zegt de directeur:", "Als zij de brug"]);
    let page = of(Lang::En, "If they lift the bridge, half of us are late.", "a bridge");
    in_order(
        &page,
        &["About the harbour office, the head teacher says:", "If they lift"],
    );
    // Words that name it need no such sentence.
    let page = of(
        Lang::Nl,
        "Als de havendienst de brug opendraait, komen ze te laat.",
        "een brug",
    );
    assert!(!page.contains("Over de havendienst zegt"), "{page}");
}

#[test]
fn a_short_report_tells_a_theme_with_its_words_or_its_note_and_no_bare_title() {
    let fields = json!({
        "themes": [
            { "id": "h1", "aspect": "why", "title": "iets dat blijft" },
            { "id": "h2", "aspect": "why", "title": "samen lachen", "note": "Wie samen lacht, belt later ook als het moeilijk gaat." },
            { "id": "h3", "aspect": "how", "title": "een ander paar ogen", "evidence": ["s1"] },
            { "id": "h4", "aspect": "what-for", "title": "rust in het hoofd" },
        ],
        "statements": [said("s1", "condities", "p1", "Een vreemde ziet na tien minuten wat ik al jaren niet meer zie.", &[])],
    });
    let page = page_of(Lang::Nl, Length::Meeting, &fields, None);
    for told in ["wie samen lacht", "Over ‘een ander paar ogen’ zegt de directeur:"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    for bare in ["iets dat blijft", "rust in het hoofd", "Waartoe?", "twee thema’s"] {
        assert!(!page.contains(bare), "{bare}: {page}");
    }
    let page = page_of(Lang::Nl, Length::Full, &fields, None);
    assert!(
        page.contains("iets dat blijft") && page.contains("rust in het hoofd"),
        "{page}"
    );
}

#[test]
fn a_gap_is_counted_alike_at_the_beginning_and_where_it_is_told() {
    let gap = |id: &str, kind: &str, text: &str| json!({ "id": id, "kind": kind, "text": text });
    let page = page_of(
        Lang::Nl,
        Length::Meeting,
        &json!({
            "partners": [partner("tolk", "Tolk", &json!({ "status": "wished", "kind": "person" }))],
            "gaps": [gap("g1", "partner", "Een tolk."), gap("g2", "means", "Een fietsenrek."), gap("g3", "role", "Iemand die alles bijhoudt."), gap("g4", "other", "Nieuws van vroeger.")],
        }),
        None,
    );
    let told = page.contains("Nog één leemte") || page.to_lowercase().contains("nieuws van vroeger");
    assert!(told && !page.contains("twee leemtes"), "{page}");
}

#[test]
fn a_second_image_that_sees_it_otherwise_stands_in_every_length() {
    let image = |id: &str, image: &str, why: &str, who: &str| json!({ "id": id, "image": image, "why": why, "speakers": [who] });
    let fields = json!({ "partners": [partner("bib", "Bib", &json!({}))], "images": [
        image("i1", "een fontein", "Het borrelt.", "p1"),
        image("i2", "een tuin", "Alles groeit.", "p2"),
        image("i3", "een lift", "Iedereen stapt in, maar ze blijft beneden.", "p3"),
    ] });
    for length in [Length::Wall, Length::Meeting] {
        let page = page_of(Lang::Nl, length, &fields, None);
        assert!(
            page.contains("fontein") && page.contains("een lift") && !page.contains("een tuin"),
            "{page}"
        );
    }
}

#[test]
fn who_counts_for_everyone_comes_with_what_puts_it_at_risk() {
    let of = |text: &str, length| {
        let fields = json!({
            "partners": [partner("smid", "Smid", &json!({ "kind": "person", "importance": { "by": { "all": "stated" } } }))],
            "statements": [said("s1", "actoren", "p2", text, &["smid"])],
        });
        page_of(Lang::Nl, length, &fields, None)
    };
    for length in [Length::Wall, Length::Meeting] {
        let page = of(
            "Hij wordt volgend jaar tweeënzeventig en de smidse staat te koop.",
            length,
        );
        in_order(&page, &["de smid", "Over de smid zegt de leerkracht: “Hij wordt"]);
    }
    let page = of(
        "Hij smeedt elk jaar tweeënzeventig nagels met de kinderen.",
        Length::Wall,
    );
    assert!(!page.contains("Over de smid zegt de leerkracht: “"), "{page}");
}

#[test]
fn two_pages_give_each_domain_of_which_people_spoke_its_words() {
    let domains = ["zorg", "aanbod", "beleid", "werk-stage"];
    let here = |n: usize| json!({ "id": format!("x{n}"), "name": format!("Dienst {n}"), "domains": [domains[n % 4]], "kind": "organisation" });
    let words = |n: usize| {
        said(
            &format!("s{n}"),
            "actoren",
            "p1",
            &format!("Bij dienst {n} weegt het anders dan elders in het dorp."),
            &[&format!("x{}", n % 8)],
        )
    };
    let fields = json!({
        "partners": (0..8).map(here).collect::<Vec<_>>(),
        "statements": (0..40).map(words).collect::<Vec<_>>(),
        "themes": [{ "id": "h1", "aspect": "why", "title": "anders wegen", "evidence": ["s8", "s16", "s24", "s32"] }],
    });
    let page = page_of(Lang::Nl, Length::Meeting, &fields, None);
    for n in 0..4 {
        let of = [
            format!("Over de dienst {n} zegt"),
            format!("Over de dienst {} zegt", n + 4),
            format!("Over dienst {n} zegt"),
            format!("Over dienst {} zegt", n + 4),
        ];
        assert!(of.iter().any(|lead| page.contains(lead)), "{n}: {page}");
    }
    assert!(page.contains("Eerst kwam wat het zwaarst weegt."), "{page}");
}

#[test]
fn the_end_of_a_partnership_is_told_once_and_in_the_past() {
    let of = |status: &str, note: &str| {
        let school = json!({ "status": status, "experience": "mixed", "note": note });
        let fields = json!({ "partners": [partner("atelier", "Atelier", &school)] });
        page_of(Lang::Nl, Length::Full, &fields, Some("atelier"))
    };
    let page = of("ended", "Het atelier is in 2019 stopgezet.");
    assert_eq!(page.matches("stopgezet").count(), 1, "{page}");
    assert!(page.contains("Het ging om") && !page.contains("Het gaat om"), "{page}");
    assert!(of("ended", "Zat boven de garage.").contains("De samenwerking is stopgezet."));
    assert!(!of("past", "Zat boven de garage.").contains("is van vroeger"));
}
