//! Sentences that somebody reading a report aloud would stop at: fragments, names without their article, words said twice, replies without what
//! they answer.

use kring::deck::Lang;
use kring::findings::{Length, ReportOptions, report};
use kring::render::{picture::Picture, text};
use serde_json::{Value, json};

use crate::{deck, record};

fn page(lang: Lang, length: Length, fields: Value) -> String {
    let nl = lang == Lang::Nl;
    let school = json!({
        "school": { "code": "LUID" },
        "participants": [
            { "id": "p1", "function": if nl { "directeur" } else { "head teacher" }, "role": "leiding" },
            { "id": "p2", "function": if nl { "leerkracht" } else { "class teacher" }, "role": "leerkracht" },
            { "id": "p3", "function": if nl { "leerkracht" } else { "class teacher" }, "role": "leerkracht" },
        ],
        "partners": [{ "id": "clb", "name": "CLB", "domains": ["zorg"] }],
    });
    let session = record(if nl { "nl" } else { "en" }, &school, &fields);
    let options = ReportOptions {
        lang,
        length,
        bare: true,
        ..ReportOptions::default()
    };
    text::write(&report(&session, &deck(lang), &options), 10_000, Picture::default())
}

fn nl(fields: Value) -> String {
    page(Lang::Nl, Length::Full, fields)
}

fn en(fields: Value) -> String {
    page(Lang::En, Length::Full, fields)
}

#[test]
fn a_fragment_about_a_theme_is_told_and_a_sentence_stands_as_it_is() {
    let page = nl(json!({ "themes": [
        { "id": "h1", "aspect": "how", "title": "Steun", "note": "Uren om te coördineren." },
        { "id": "h2", "aspect": "how", "title": "Tijd", "note": "Te weinig tijd om na te praten." },
        { "id": "h3", "aspect": "how", "title": "Een vast gezicht", "note": "Samenwerking hangt aan personen." },
        { "id": "h5", "aspect": "how", "title": "Vertrouwen", "note": "Vertrouwen moet groeien." },
        { "id": "h4", "aspect": "why", "title": "Noden", "note": "Veertig nieuwkomers op één jaar." },
    ] }));
    for told in [
        "om steun: uren om te coördineren.",
        "om tijd: te weinig tijd om na te praten.",
        "Daarnaast gaat het om ",
        "een vast gezicht: samenwerking hangt aan personen.",
        " Vertrouwen moet groeien.",
    ] {
        assert!(page.contains(told), "{told}\n{page}");
    }
    assert!(
        !page.contains(". Uren") && !page.contains("Ten eerste") && !page.contains("om vertrouwen: vertrouwen"),
        "{page}"
    );
    // One theme was just named.
    assert!(page.contains("‘noden’. Het gaat om veertig nieuwkomers"), "{page}");
}

#[test]
fn a_fragment_about_what_is_missing_says_of_what_kind_it_is() {
    let page = nl(json!({ "gaps": [
        { "id": "g1", "kind": "partner", "text": "Het jeugdhuis: dichtbij maar onbekend." },
        { "id": "g2", "kind": "partner", "text": "Een werking die vaders bereikt." },
        { "id": "g3", "kind": "means", "text": "Tijd om elkaar te spreken." },
        { "id": "g4", "text": "Niemand volgt op wat er na een vorming van komt." },
    ] }));
    for told in [
        "De groep mist een partner: ",
        "Ook deze partner ontbreekt: ",
        "het jeugdhuis (dichtbij maar onbekend).",
        ": een werking die vaders bereikt.",
        "Aan middelen mist de groep: tijd om elkaar te spreken.",
        " Niemand volgt op wat er na een vorming van komt.",
    ] {
        assert!(page.contains(told), "{told}\n{page}");
    }
    let page = en(json!({ "gaps": [{ "id": "g1", "kind": "role", "text": "Somebody to follow up." }] }));
    assert!(
        page.contains("A role that nobody takes: somebody to follow up."),
        "{page}"
    );
}

#[test]
fn an_image_has_its_words_below_it_and_no_reason_that_they_hold() {
    let image = |id: &str, image: &str, why: &str, who: &str| json!({ "id": id, "image": image, "why": why, "speakers": [who] });
    let page = nl(json!({
        "images": [
            image("i1", "een tankstation", "Binnenrijden, tanken en weg.", "p1"),
            image("i2", "een bijenkorf", "Veel gezoem en toch weet elk wat te doen.", "p2"),
        ],
        "statements": [{ "id": "s1", "question": "beeld", "speakers": ["p1"], "voice": "verbatim",
            "text": "Een tankstation: ze rijden binnen, tanken en zijn weg." }],
    }));
    // Words that name the image tell it themselves.
    let words = page.find("“Een tankstation: ze rijden").expect("its words");
    let next = page.find("een bijenkorf: veel gezoem").expect("the second image");
    assert!(!page.contains("aan een tankstation") && words < next, "{page}");
    assert!(
        !page.contains("Binnenrijden") && !page.contains("Hierover zegt de directeur"),
        "{page}"
    );
}

#[test]
fn a_reply_stands_behind_what_it_answers_and_words_of_a_conclusion_share_its_claim() {
    let said = |id: &str, who: &str, text: &str| json!({ "id": id, "card": "actoren", "speakers": [who], "voice": "verbatim", "text": text, "about": ["clb"] });
    let page = nl(json!({ "statements": [
        said("s1", "p1", "Het CLB is goud waard, ze bellen mij op vrijdag nog."),
        said("s2", "p2", "Niet akkoord, de helft kent ons leerplan niet."),
        said("s3", "p3", "Dat hoeven ze ook niet te kennen, daar zijn wij voor."),
    ] }));
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}\n{page}"));
    assert!(
        at("goud waard") < at("Niet akkoord")
            && at("Niet akkoord") < at("Daarop zegt een leerkracht")
            && at("Daarop") < at("Dat hoeven ze")
    );
    let claim = "Samenwerking hangt aan een vast gezicht: wisselt het, dan begint alles opnieuw.";
    let page = nl(json!({
        "statements": [
            said("s1", "p1", "Ze zit mee op de mat, ze is een van ons."),
            { "id": "s2", "card": "condities", "speakers": ["p2"], "voice": "verbatim", "text": "Elk jaar een nieuw gezicht en je begint opnieuw." },
        ],
        "conclusions": [{ "id": "c1", "text": claim, "evidence": ["s1", "s2"] }],
    }));
    let (head, quote) = (
        page.rfind("Samenwerking hangt").expect("the claim"),
        page.find("“Elk jaar een nieuw").expect("its words"),
    );
    assert!(
        head < quote && page.find("“Ze zit mee").is_none_or(|other| other < head),
        "{page}"
    );
}

#[test]
fn what_all_of_a_group_share_names_nobody_again() {
    let imposed = |id: &str, name: &str, how: &str| json!({ "id": id, "name": name, "domains": ["beleid"], "initiative": { "from": "imposed" }, "experience": how });
    let page = nl(json!({ "partners": [imposed("lop", "LOP", "negative"), imposed("insp", "Inspectie", "negative")] }));
    assert!(page.contains("; met elk van hen loopt het moeilijk."), "{page}");
    let page = nl(json!({ "partners": [imposed("lop", "LOP", "mixed"), imposed("insp", "Inspectie", "mixed")] }));
    assert!(page.contains("; met elk van hen zijn de ervaringen gemengd."), "{page}");
}

#[test]
fn two_who_bear_one_function_are_told_in_the_plural() {
    let page = en(
        json!({ "statements": [{ "id": "s1", "question": "ervaring", "voice": "paraphrase", "text": "First map of the school ever." }] }),
    );
    assert!(page.contains("a head teacher and two class teachers"), "{page}");
    assert!(page.contains("This was noted: first map of the school ever"), "{page}");
}

#[test]
fn a_remark_of_two_verbs_is_one_sentence() {
    let page = nl(json!({ "partners": [
        { "id": "l", "name": "logopediste", "domains": ["zorg"], "kind": "person", "learning": "to-school", "note": "Werkt tijdens de lesuren op school; geeft tips over uitspraak." },
    ] }));
    assert!(
        page.contains(
            "De school leert van de logopediste. Die werkt tijdens de lesuren op school en geeft tips over uitspraak."
        ),
        "{page}"
    );
}
