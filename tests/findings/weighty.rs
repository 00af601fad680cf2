//! What weighs is told in words before anything else, and words stand where they answer what is asked.

use kring::deck::Lang;
use kring::findings::Length;
use serde_json::{Value, json};

use crate::{page_of, said};

fn page(lang: Lang, length: Length, fields: &Value) -> String {
    page_of(lang, length, fields, None)
}

fn partner(id: &str, name: &str, domain: &str, more: &Value) -> Value {
    let mut partner = json!({ "id": id, "name": name, "domains": [domain], "kind": "organisation" });
    for (key, value) in more.as_object().into_iter().flatten() {
        partner[key] = value.clone();
    }
    partner
}

/// Returns the part of a page below a heading, up to the next heading that is given.
fn part<'p>(page: &'p str, from: &str, to: &str) -> &'p str {
    let at = page.find(from).unwrap_or_else(|| panic!("{from}: {page}"));
    let rest = &page[at..];
    &rest[..rest.find(to).unwrap_or(rest.len())]
}

#[test]
fn two_people_who_disagree_come_before_what_one_says_of_each_other_partner_of_a_domain() {
    let of = |experience: &str, second: &str| {
        let mut partners = vec![partner(
            "kliniek",
            "kliniek",
            "zorg",
            &json!({ "experience": experience }),
        )];
        let mut statements = Vec::new();
        for n in 0..26 {
            let id = format!("x{n}");
            partners.push(partner(
                &id,
                &format!("Dienst {n}"),
                "zorg",
                &json!({ "experience": "positive", "importance": { "by": { "p1": "stated", "p2": "stated" } } }),
            ));
            let text = format!(
                "Bij dienst {n} zitten we om de twee weken aan tafel met koffie en een schriftje waarin alles staat wat die week anders liep dan gedacht."
            );
            let mut one = said(&format!("s{n}"), "actoren", "p1", &text, &[&id]);
            one["of"] = json!("importance");
            statements.push(one);
        }
        statements.push(said(
            "t1",
            "actoren",
            "p3",
            "De kliniek stuurt ons haar brieven nu op papier.",
            &["kliniek"],
        ));
        statements.push(said(
            "t2",
            "actoren",
            second,
            "Op papier leest ge tenminste wat er staat.",
            &["kliniek"],
        ));
        page(
            Lang::Nl,
            Length::Meeting,
            &json!({ "partners": partners, "statements": statements }),
        )
    };
    let torn = of("mixed", "p2");
    assert!(
        torn.contains("haar brieven nu op papier") && torn.contains("tenminste wat er staat"),
        "{torn}"
    );
    assert!(!of("positive", "p3").contains("haar brieven nu op papier"));
}

#[test]
fn the_page_for_the_wall_tells_that_whom_everyone_needs_went_away() {
    let of = |lang: Lang, was: &str, ring: &str| {
        let name = if lang == Lang::Nl { "brouwerij" } else { "brewery" };
        let far = json!({ "distance": { "was": was, "ring": ring }, "importance": { "by": { "all": "stated" } }, "experience": "mixed" });
        let text = match lang {
            Lang::Nl => {
                "De brouwerij nam vroeger elk jaar tien van onze leerlingen. Sinds de sluiting neemt ze er geen."
            }
            Lang::En => "The brewery took ten of our pupils a year. Since it shut it has taken none.",
        };
        let mut first = said("s1", "actoren", "p1", text, &["brouwerij"]);
        first["of"] = json!("distance");
        let second = said(
            "s2",
            "actoren",
            "p2",
            "I did like the smell of the yeast.",
            &["brouwerij"],
        );
        let fields =
            json!({ "partners": [partner("brouwerij", name, "werk-stage", &far)], "statements": [first, second] });
        page(lang, Length::Wall, &fields)
    };
    let nl = of(Lang::Nl, "zeer-dicht", "ver");
    assert!(
        nl.contains("De brouwerij staat verder weg dan vroeger: van ‘heel dichtbij’ naar ‘ver weg’."),
        "{nl}"
    );
    assert!(nl.contains("Sinds de sluiting neemt ze er geen."), "{nl}");
    let en = of(Lang::En, "zeer-dicht", "ver");
    assert!(
        en.contains("The brewery stands farther away than before: from ‘very close’ to ‘far away’."),
        "{en}"
    );
    assert!(!of(Lang::Nl, "ver", "zeer-dicht").contains("stond vroeger"));
}

#[test]
fn an_exchange_of_which_a_few_words_were_sorted_stands_with_its_partner() {
    let of = |sorted: &[&str]| {
        let row = [
            ("s1", "p1", "De molen gaf ons vorig jaar meel voor een hele week."),
            ("s2", "p2", "Dat meel lag hier wel tot Pasen in de gang."),
            ("s3", "p3", "De molenaar heeft het zelf terug opgehaald."),
            ("s4", "p2", "En de gang gekuist heeft hij ook."),
        ];
        let statements: Vec<Value> = row
            .iter()
            .map(|(id, who, text)| said(id, "actoren", who, text, &["molen"]))
            .collect();
        let fields = json!({
            "partners": [partner("molen", "molen", "aanbod", &json!({ "experience": "mixed" }))],
            "statements": statements,
            "themes": [{ "id": "h1", "aspect": "what-for", "title": "wat blijft liggen", "evidence": sorted }],
        });
        page(Lang::Nl, Length::Full, &fields)
    };
    let few = of(&["s3"]);
    assert!(
        !part(&few, "Waartoe?", "Verantwoording").contains("zelf terug opgehaald"),
        "{few}"
    );
    assert!(part(&few, "Wie?", "Waartoe?").contains("zelf terug opgehaald"), "{few}");
    let half = of(&["s2", "s3"]);
    assert!(
        part(&half, "Waartoe?", "Verantwoording").contains("zelf terug opgehaald"),
        "{half}"
    );
}

#[test]
fn words_about_a_partner_that_nobody_sorted_stand_with_it_where_others_of_their_question_were_sorted() {
    let of = |evidence: &[&str]| {
        let fields = json!({
            "partners": [partner("bad", "zwembad", "aanbod", &json!({}))],
            "statements": [
                said("s1", "leren", "p1", "Een kind dat durft te vragen, dat is voor mij winst.", &[]),
                said("s2", "leren", "p2", "In het zwembad hangt een klok die achterloopt.", &["bad"]),
            ],
            "themes": [{ "id": "h1", "aspect": "what-for", "title": "durven vragen", "evidence": evidence }],
        });
        let page = page(Lang::Nl, Length::Full, &fields);
        part(&page, "Waartoe?", "Verantwoording").contains("een klok die achterloopt")
    };
    assert!(!of(&["s1"]));
    // Where nobody sorted that question, its words stand with it.
    assert!(of(&[]));
}

#[test]
fn what_learning_is_is_told_in_words_and_never_in_those_about_a_partner() {
    let of = |length: Length, about: &[&str]| {
        let fields = json!({
            "partners": [partner("bad", "zwembad", "aanbod", &json!({}))],
            "statements": [said("s1", "betekenis", "p2", "Leren is thuiskomen met een vraag die ge niet meehad.", about)],
            "themes": [{ "id": "h1", "aspect": "what", "title": "een vraag mee naar huis", "evidence": ["s1"] }],
        });
        page(Lang::Nl, length, &fields)
    };
    for length in [Length::Wall, Length::Meeting] {
        let told = of(length, &[]);
        assert_eq!(told.matches("een vraag die ge niet meehad").count(), 1, "{told}");
        assert!(
            told.contains("Over samen leren zegt de leerkracht: “Leren is"),
            "{told}"
        );
        assert!(!of(length, &["bad"]).contains("Over samen leren zegt de leerkracht"));
    }
}

#[test]
fn a_full_report_quotes_nobody_twice() {
    let fields = json!({
        "partners": [partner("fonds", "fonds", "zorg", &json!({ "experience": "negative" }))],
        "statements": [
            said("s1", "actoren", "p1", "Het fonds antwoordt nooit op een brief.", &["fonds"]),
            said("s2", "actoren", "p2", "Aan de telefoon zijn ze anders heel vlot.", &["fonds"]),
        ],
    });
    for (length, times) in [(Length::Wall, 1), (Length::Meeting, 1), (Length::Full, 1)] {
        let page = page(Lang::Nl, length, &fields);
        assert_eq!(
            page.matches("antwoordt nooit op een brief").count(),
            times,
            "{}: {page}",
            length.name()
        );
    }
}

#[test]
fn an_exchange_stands_under_the_theme_of_what_began_it() {
    let fields = json!({
        "partners": [partner("werf", "scheepswerf", "werk-stage", &json!({ "experience": "mixed" }))],
        "statements": [
            said("s1", "actoren", "p1", "De scheepswerf ging dicht in de winter van de grote vorst.", &["werf"]),
            said("s2", "actoren", "p2", "Voor die tijd vroeg niemand wat een kind graag deed.", &["werf"]),
            said("s3", "beweegredenen", "p3", "Wie veel deuren kent, moet ook weten wie erachter zit.", &[]),
        ],
        "themes": [
            { "id": "h1", "aspect": "why", "title": "veel deuren", "evidence": ["s2", "s3"] },
            { "id": "h2", "aspect": "why", "title": "een dak dat wegwoei", "evidence": ["s1"] },
        ],
    });
    let page = page(Lang::Nl, Length::Full, &fields);
    let (_, below) = page.split_once("om een dak dat wegwoei").expect("the theme");
    let end = below.find("om ‘veel deuren’").or(below.find("Hoe? De voorwaarden"));
    let below = &below[..end.expect("what follows")];
    assert!(
        below.contains("grote vorst") && below.contains("wat een kind graag deed"),
        "{page}"
    );
    assert!(!below.contains("wie erachter zit"), "{page}");
}

#[test]
fn a_long_row_is_cut_where_nobody_replies() {
    let row = [
        (
            "s1",
            "p1",
            "Zonder de bakkerij had hier niemand op zondag een uur werk, en ze nam er vorig jaar zeven in dienst.",
        ),
        (
            "s2",
            "p2",
            "Om drie uur in de nacht, en van die zeven staat er nog één.",
        ),
        (
            "s3",
            "p1",
            "Dat is waar, maar die ene is nu de beste van de hele straat.",
        ),
        (
            "s4",
            "p3",
            "De bakkerin heeft zelf eens een kind naar huis gevoerd dat ziek was.",
        ),
        ("s5", "p2", "Ik koop er mijn brood, dat zegt genoeg."),
    ];
    let statements: Vec<Value> = row
        .iter()
        .map(|(id, who, text)| said(id, "actoren", who, text, &["bakkerij"]))
        .collect();
    let fields = json!({
        "partners": [partner("bakkerij", "bakkerij", "werk-stage", &json!({ "experience": "mixed" }))],
        "statements": statements,
    });
    let page = page(Lang::Nl, Length::Meeting, &fields);
    for told in ["een uur werk", "nog één", "beste van de hele straat"] {
        assert!(page.contains(told), "{told}: {page}");
    }
}

#[test]
fn the_page_for_the_wall_does_not_print_what_was_and_is_told_on() {
    let of = |first: &str| {
        let shared = json!({ "importance": { "by": { "all": "stated" } } });
        let mut before = said("s1", "actoren", "p1", first, &["chapel"]);
        before["of"] = json!("distance");
        let after = said(
            "s2",
            "actoren",
            "p2",
            "Nine of ours sing there on Thursdays.",
            &["chapel"],
        );
        let fields =
            json!({ "partners": [partner("chapel", "chapel", "zorg", &shared)], "statements": [before, after] });
        page(Lang::En, Length::Wall, &fields)
    };
    let was = "Three years ago the chapel shut its door on us.";
    assert!(!of(was).contains("shut its door"), "{}", of(was));
    let is = "The chapel opened its door to us in the spring.";
    assert!(of(is).contains("opened its door"), "{}", of(is));
}

#[test]
fn what_learning_is_is_not_told_in_half_a_sentence() {
    let of = |second: &str| {
        let second = said("s2", "betekenis", "p2", second, &[]);
        let theme = json!({ "id": "h1", "aspect": "what", "title": "vuile handen", "evidence": ["s2"] });
        page(
            Lang::Nl,
            Length::Wall,
            &json!({ "statements": [second], "themes": [theme] }),
        )
    };
    assert!(!of("Of koude voeten, in mijn geval.").contains("koude voeten"));
    let whole = of("Leren is koude voeten krijgen en toch blijven staan.");
    assert!(whole.contains("koude voeten"), "{whole}");
    let behind = |text: &str| {
        let first = said(
            "s1",
            "betekenis",
            "p1",
            "Je hebt geleerd als je allebei moe naar huis gaat.",
            &[],
        );
        let second = said("s2", "betekenis", "p2", text, &[]);
        let theme = json!({ "id": "h1", "aspect": "what", "title": "allebei moe", "evidence": ["s2"] });
        page(
            Lang::Nl,
            Length::Wall,
            &json!({ "statements": [first, second], "themes": [theme] }),
        )
    };
    assert!(!behind("Ik teken al voor één van ons twee.").contains("Over samen leren zegt de leerkracht"));
    let longer = "Leren is ook de volgende dag nog eens teruggaan met de vraag die niemand kon beantwoorden.";
    assert!(behind(longer).contains("de volgende dag"), "{}", behind(longer));
}
