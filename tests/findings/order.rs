//! What comes first: the order of themes, what the full report takes before it is full, and what the page for the wall tells and quotes.

use kring::deck::Lang;
use kring::findings::Length;
use serde_json::{Value, json};

use crate::{page_of, said};

fn theme(id: &str, title: &str, note: &str) -> Value {
    json!({ "id": id, "aspect": "how", "title": title, "note": note })
}

/// Returns whether these words stand in a page in this order.
fn in_order(page: &str, words: &[&str]) -> bool {
    let at: Option<Vec<usize>> = words.iter().map(|word| page.find(word)).collect();
    at.is_some_and(|at| at.is_sorted())
}

fn full(themes: &[Value], conclusions: &[Value]) -> String {
    let fields = json!({ "themes": themes, "conclusions": conclusions });
    page_of(Lang::Nl, Length::Full, &fields, None)
}

#[test]
fn a_theme_that_says_that_nothing_weighs_more_leads_and_then_the_one_of_which_most_is_noted() {
    let page = full(
        &[
            theme("h1", "Afspraken", "Een blad aan de deur volstaat."),
            theme(
                "h2",
                "Bereikbaarheid",
                "Wie belt, wil dezelfde dag nog iemand horen die het kind kent.",
            ),
            theme("h3", "Nabijheid", "Om de hoek wonen is de voornaamste reden."),
        ],
        &[],
    );
    assert!(
        in_order(&page, &["voornaamste reden", "dezelfde dag", "blad aan de deur"]),
        "{page}"
    );
}

#[test]
fn a_theme_that_a_conclusion_rests_on_comes_before_all_others() {
    let themes = [
        theme("h1", "Nabijheid", "Om de hoek wonen is de voornaamste reden."),
        theme("h2", "Papier", "Formulieren schrikken af."),
    ];
    let conclusion = json!({ "id": "c1", "text": "Wie met papier begint, begint met schrik.", "evidence": ["h2"] });
    let page = full(&themes, &[conclusion]);
    assert!(
        in_order(&page, &["ormulieren schrikken af", "voornaamste reden"]),
        "{page}"
    );
    let page = full(&themes, &[]);
    assert!(
        in_order(&page, &["voornaamste reden", "ormulieren schrikken af"]),
        "{page}"
    );
}

#[test]
fn a_whole_comes_before_its_parts() {
    let page = full(
        &[
            theme(
                "h1",
                "Binnenkomen",
                "Ouders, grootouders en de mensen van de markt komen op vrijdag voorlezen in elke klas.",
            ),
            theme("h2", "Twee deuren", "Er zijn er twee: binnenkomen en buitengaan."),
            theme(
                "h3",
                "Buitengaan",
                "De klassen lopen elke week met een kar naar de volkstuin achter het station.",
            ),
        ],
        &[],
    );
    assert!(
        in_order(&page, &["zijn er twee", "volkstuin"]) && in_order(&page, &["zijn er twee", "voorlezen"]),
        "{page}"
    );
}

/// Returns a talk with more words than a full report holds, all at one card.
fn long_talk(last: Value) -> Value {
    let mut statements = Vec::new();
    for n in 0..130 {
        let text = format!(
            "Bij kraam {n} blijft er altijd iemand staan die vraagt waarom wij met zo veel zijn, en dan legt een kind dat uit in zijn eigen taal."
        );
        statements.push(said(&format!("s{n}"), "condities", "p1", &text, &[]));
    }
    statements.push(last);
    json!({ "statements": statements })
}

#[test]
fn what_was_noted_in_other_words_is_taken_as_soon_as_what_was_said() {
    let mut noted = said(
        "z1",
        "condities",
        "p2",
        "Het belangrijkste is dat er een tafel staat",
        &[],
    );
    noted["voice"] = json!("paraphrase");
    let page = page_of(Lang::Nl, Length::Full, &long_talk(noted.clone()), None);
    assert!(page.contains("dat er een tafel staat"), "{page}");
    // A long one that says nothing more falls away as any other.
    noted["text"] = json!(
        "Er was nog een kraam waar iemand vroeg waarom ze met zo veel waren, en daar heeft een ander kind dat nog eens in een andere taal uitgelegd, met handen en voeten erbij en een tekening op een doos"
    );
    let page = page_of(Lang::Nl, Length::Full, &long_talk(noted), None);
    assert!(!page.contains("tekening op een doos"), "{page}");
}

#[test]
fn the_wall_quotes_no_question_and_no_masked_name() {
    for (lang, kept, left) in [
        (
            Lang::Nl,
            "Zonder haar fluitje begint hier niets.",
            [
                "Wie fluit er als zij er niet is?",
                "Zonder [naam lerares] begint hier niets.",
            ],
        ),
        (
            Lang::En,
            "The whole yard starts the day with one tune.",
            [
                "Who blows it when she is out?",
                "Nothing starts here without [name of a teacher].",
            ],
        ),
    ] {
        for other in left {
            let fields = json!({
                "partners": [{ "id": "fluit", "name": "Conciërge", "kind": "person", "domains": ["zorg"], "importance": { "by": { "all": "stated" } } }],
                "statements": [said("s1", "actoren", "p1", other, &["fluit"])],
            });
            let page = page_of(lang, Length::Wall, &fields, None);
            assert!(!page.contains(other), "{page}");
            let mut fields = fields;
            fields["statements"] = json!([
                said("s1", "actoren", "p1", other, &["fluit"]),
                said("s2", "actoren", "p2", kept, &["fluit"])
            ]);
            let page = page_of(lang, Length::Wall, &fields, None);
            assert!(page.contains(kept), "{page}");
        }
    }
}

#[test]
fn a_conclusion_is_told_with_what_was_noted_for_it_and_names_what_it_rests_on() {
    let mut noted = said(
        "s1",
        "actoren",
        "p1",
        "Twee klassen wachten op de bel van de veerman",
        &["veer"],
    );
    noted["voice"] = json!("paraphrase");
    let fields = json!({
        "partners": [
            { "id": "veer", "name": "Veerman", "article": "de", "kind": "person", "domains": ["zorg"] },
            { "id": "brug", "name": "Brugwachter", "article": "de", "kind": "person", "domains": ["zorg"] },
        ],
        "ties": [{ "id": "t1", "from": "veer", "to": "brug" }],
        "statements": [noted],
        "images": [{ "id": "i1", "image": "een touw", "speakers": ["p1"] }],
        "conclusions": [{ "id": "c1", "text": "Alles hangt aan de overzet.", "evidence": ["s1", "t1", "i1"] }],
    });
    let page = page_of(Lang::Nl, Length::Full, &fields, None);
    let behind = page.split("waarop ze steunen").nth(1).unwrap_or_default();
    assert!(
        behind.contains("de band tussen de veerman en de brugwachter en het beeld ‘een touw’"),
        "{page}"
    );
    assert!(behind.contains("Twee klassen wachten op de bel"), "{page}");
}

#[test]
fn of_what_learning_is_the_theme_that_defines_it_leads() {
    let theme = |id, title| json!({ "id": id, "aspect": "what", "title": title });
    let fields = json!({ "themes": [
        theme("h1", "Binnen de muren leren telt evengoed, zoals aan de koffietafel op maandag en in de gang tussen twee lessen"),
        theme("h2", "Samen leren is iets meenemen wat je nog niet kon"),
    ] });
    let page = page_of(Lang::Nl, Length::Full, &fields, None);
    let behind = page.split("Het begrip").nth(1).unwrap_or_default();
    assert!(
        in_order(behind, &["iets meenemen wat je nog niet kon", "koffietafel"]),
        "{page}"
    );
    // The beginning says it in another sentence.
    assert_eq!(page.matches("Samen leren is iets meenemen").count(), 1, "{page}");
}

#[test]
fn a_theme_that_begins_as_a_question_and_claims_something_is_a_sentence() {
    for (title, told) in [
        (
            "Wat een buur meebrengt, wordt door een ander uitgepakt",
            "Wat een buur meebrengt, wordt door een ander uitgepakt.",
        ),
        ("Wat we vergeten zijn", "‘wat we vergeten zijn’"),
    ] {
        let fields = json!({ "themes": [
            { "id": "h1", "aspect": "what", "title": title },
            { "id": "h2", "aspect": "what", "title": "Samen leren is iets meenemen wat je nog niet kon" },
        ] });
        let page = page_of(Lang::Nl, Length::Full, &fields, None);
        assert!(page.contains(told), "{page}");
    }
}

#[test]
fn an_answer_to_why_stands_with_the_question_why_and_not_under_its_partner() {
    let fields = json!({
        "partners": [{ "id": "bron", "name": "bronwachter", "domains": ["aanbod"], "kind": "person", "distance": { "ring": "dicht" } }],
        "statements": [
            said("s1", "beweegredenen", "p1", "Wij doen het omdat er anders geen school meer is.", &[]),
            said("s2", "beweegredenen", "p2", "Zodat een kind dat ook eens van een ander hoort.", &["bron"]),
        ],
        "themes": [{ "id": "h1", "aspect": "why", "title": "Geen school zonder anderen", "evidence": ["s1"] }],
    });
    let page = page_of(Lang::Nl, Length::Full, &fields, None);
    assert!(
        in_order(&page, &["Waarom? De beweegredenen", "van een ander hoort"]),
        "{page}"
    );
}
