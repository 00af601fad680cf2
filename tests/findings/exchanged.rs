//! Which exchanges and single words the two short lengths tell: who differ on a partner before second words on a theme, no name without a voice, no
//! half of what somebody said, and nobody known in the staff room on its wall.

use kring::deck::Lang;
use kring::findings::Length;
use serde_json::{Value, json};

use crate::{page_of, said};

fn page(lang: Lang, length: Length, fields: &Value) -> String {
    page_of(lang, length, fields, None)
}

fn partner(id: &str, name: &str, domain: &str, more: &Value) -> Value {
    let mut one = json!({ "id": id, "name": name, "domains": [domain], "kind": "organisation" });
    for (key, value) in more.as_object().into_iter().flatten() {
        one[key] = value.clone();
    }
    one
}

/// Returns a talk with many words on one theme, two of a tannery without a mark, and one of each of many posts.
fn talk(lang: Lang, reply: &str) -> Value {
    let (mut partners, mut statements) = (vec![partner("leerlooier", "Tannery", "aanbod", &json!({}))], Vec::new());
    let (theme, post, first) = match lang {
        Lang::Nl => (
            "Op dag {n} zat ik tot na vijven te schrijven wat er die week bij ons anders was gelopen dan wij vooraf samen hadden uitgedacht.",
            "Bij post {n} zitten we om de twee weken aan tafel met een schriftje waarin alles staat wat die week anders liep.",
            "In de looierij mogen ze met blote handen in het bad, en daar ruiken ze een week naar.",
        ),
        Lang::En => (
            "On day {n} I sat writing until after five about all that had gone another way with us that week than we had thought out.",
            "At post {n} we sit down every other week with a notebook that holds all that went another way that week.",
            "At the tannery they may put their bare hands in the bath, and they smell of it for a week.",
        ),
    };
    let mut evidence = Vec::new();
    for n in 0..14 {
        let id = format!("x{n}");
        let matters = json!({ "importance": { "by": { "p1": "stated", "p2": "stated" } } });
        partners.push(partner(&id, &format!("Post {n}"), "zorg", &matters));
        statements.push(said(
            &format!("s{n}x0"),
            "actoren",
            "p1",
            &post.replace("{n}", &n.to_string()),
            &[&id],
        ));
        let text = theme.replace("{n}", &n.to_string());
        statements.push(said(&format!("t{n}"), "beweegredenen", "p3", &text, &[]));
        evidence.push(format!("t{n}"));
    }
    statements.push(said("u1", "actoren", "p1", first, &["leerlooier"]));
    statements.push(said("u2", "actoren", "p2", reply, &["leerlooier"]));
    let themes = json!([{ "id": "h1", "aspect": "why", "title": "Later", "evidence": evidence }]);
    json!({ "partners": partners, "statements": statements, "themes": themes })
}

#[test]
fn who_differ_on_a_partner_without_a_mark_come_in_a_meeting_before_second_words_on_a_theme() {
    for (lang, first, reply) in [
        (
            Lang::Nl,
            "met blote handen in het bad",
            "Ik stuur daar niemand meer heen, mijn klas heeft er handschoenen gevraagd en ze niet gekregen.",
        ),
        (
            Lang::En,
            "their bare hands in the bath",
            "I would rather not send mine there, they asked for gloves in March and they were laughed at.",
        ),
    ] {
        let page = page(lang, Length::Meeting, &talk(lang, reply));
        assert!(page.contains(first) && page.contains(reply), "{page}");
    }
}

#[test]
fn a_meeting_names_no_domain_of_which_people_spoke_without_their_words() {
    let of = |spoken: bool| {
        let mut fields = talk(
            Lang::Nl,
            "Ik stuur daar niemand meer heen, want ze kregen er geen handschoenen.",
        );
        let mill = partner("molen", "windmolen", "beleid", &json!({}));
        fields["partners"].as_array_mut().expect("a list").push(mill);
        if spoken {
            let words = "De molenaar laat hen zakken dragen van vijftig kilo, en dan zitten ze op de trap te blazen en te lachen, en iedereen die daar voorbijkomt moet eerst raden hoeveel zakken het er die ochtend geweest zijn, want dat is daar de gewoonte, en wie het raadt mag mee naar boven om de wieken te zien draaien, en dat vergeten ze hun leven lang niet meer.";
            let words = said("m1", "actoren", "p1", words, &["molen"]);
            fields["statements"].as_array_mut().expect("a list").push(words);
        }
        page(Lang::Nl, Length::Meeting, &fields)
    };
    let silenced = of(true);
    assert!(
        !silenced.contains("de windmolen") && silenced.contains("domein"),
        "{silenced}"
    );
    let silent = of(false);
    assert!(silent.contains("windmolen"), "{silent}");
}

#[test]
fn half_of_what_somebody_said_stands_for_the_rest_only_where_both_speak_in_one_tone() {
    let page = |rest: &str| {
        let first = format!("The quarry never answers us and the forms get lost. {rest}");
        let fields = json!({
            "partners": [partner("groeve", "quarry", "zorg", &json!({ "experience": "negative" }))],
            "statements": [said("s1", "actoren", "p1", &first, &["groeve"])],
        });
        page(Lang::En, Length::Meeting, &fields)
    };
    let cut = "“The quarry never answers us and the forms get lost.”";
    let praised = page(
        "Then again the foreman taught my class more in one wet morning than I did in a year, and they love him for it.",
    );
    assert!(!praised.contains(cut), "{praised}");
    let plain = page(
        "It is forty minutes by bus from the gate, the road has been up since Easter, and we set off in the dark with lamps.",
    );
    assert!(plain.contains(cut), "{plain}");
}

#[test]
fn a_few_words_that_name_a_thing_somebody_told_of_come_with_that_or_not_at_all() {
    let page = |print: bool, few: &str| {
        let mut told = said(
            "s1",
            "actoren",
            "p1",
            "The baker folds little paper boats with them while the bread is in, and writes what they owe inside.",
            &["bakker"],
        );
        told["print"] = json!(print);
        let fields = json!({
            "partners": [partner("bakker", "baker", "zorg", &json!({}))],
            "statements": [
                told,
                said("s2", "beweegredenen", "p2", "We do it so that they have somebody to greet in the street.", &[]),
                said("s3", "leren", "p3", few, &["bakker"]),
            ],
        });
        page(Lang::En, Length::Full, &fields)
    };
    let few = "I hung the paper boats in my window, all nine.";
    let whole = page(true, few);
    assert!(
        whole.find("The baker folds") < whole.find(few) && whole.contains(few),
        "{whole}"
    );
    assert!(!page(false, few).contains(few));
    let own = "I hung a lamp in my window, and now he waves.";
    assert!(page(false, own).contains(own));
}

#[test]
fn the_wall_quotes_nobody_about_one_known_person_or_a_death() {
    let wall = |kind: &str, text: &str| {
        let fields = json!({
            "partners": [partner("oma", "grandmother of the cook", "zorg", &json!({ "kind": kind }))],
            "statements": [said("s1", "beweegredenen", "p1", text, &["oma"])],
            "themes": [{ "id": "h1", "aspect": "why", "title": "Bread", "evidence": ["s1"] }],
        });
        page(Lang::En, Length::Wall, &fields)
    };
    let plain = "I do it for the smell of bread in that corridor on a Monday morning.";
    assert!(wall("organisation", plain).contains(plain));
    assert!(!wall("person", plain).contains(plain));
    let story = "I do it for the miller, and he is ninety and still counts every sack himself.";
    assert!(!wall("organisation", story).contains(story));
    let dark = "I do it since those who could still bake it at home have died one by one.";
    assert!(!wall("organisation", dark).contains(dark));
}

#[test]
fn the_wall_takes_a_longer_quote_where_it_has_room_for_one() {
    let wall = |text: &str| {
        let fields = json!({
            "partners": [partner("werf", "shipyard", "zorg", &json!({}))],
            "statements": [said("s1", "beweegredenen", "p1", text, &["werf"])],
            "themes": [{ "id": "h1", "aspect": "why", "title": "Boats", "evidence": ["s1"] }],
        });
        page(Lang::En, Length::Wall, &fields)
    };
    let longer = "I do it for the ones who count on their fingers in my lessons and who measure a hull to the millimetre down there, with a piece of string and a pencil behind the ear, and who sing while they do it.";
    assert!(wall(longer).contains(longer), "{}", wall(longer));
    let too_long = format!("{longer} {longer}");
    assert!(!wall(&too_long).contains(longer));
}
