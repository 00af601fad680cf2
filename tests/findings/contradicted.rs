//! What two people say differently of one partner is told with both, whatever was marked: a rule with an example and a counter-example, in Dutch and in
//! English.

use kring::deck::Lang;
use kring::findings::{Proposal, propose};
use serde_json::{Value, json};

use crate::{deck, record};

fn proposals(lang: &str, fields: &Value) -> Vec<Proposal> {
    let school = json!({ "school": { "code": "ROER" }, "participants": [
        { "id": "p1", "function": "directeur", "role": "leiding" },
        { "id": "p2", "function": "leraar", "role": "leerkracht" },
        { "id": "p3", "function": "zorgcoach", "role": "zorg" },
    ]});
    let of = if lang == "nl" { Lang::Nl } else { Lang::En };
    propose(&record(lang, &school, fields), &deck(of), of)
}

/// Returns the text of the first proposal that repeats these words.
fn with<'a>(all: &'a [Proposal], words: &str) -> Option<&'a Proposal> {
    all.iter().find(|p| p.text.contains(words))
}

fn partner(id: &str, name: &str, more: &Value) -> Value {
    let mut partner = json!({ "id": id, "name": name, "domains": ["aanbod"], "kind": "organisation" });
    for (key, value) in more.as_object().into_iter().flatten() {
        partner[key] = value.clone();
    }
    partner
}

/// Returns statements on partners, one after another: by whom, about whom, what.
fn row(said: &[(&str, &str, &str)]) -> Vec<Value> {
    let one = |(at, (who, about, text)): (usize, &(&str, &str, &str))| json!({ "id": format!("s{}", at + 1), "card": "actoren", "speakers": [who], "voice": "verbatim", "text": text, "about": [about] });
    said.iter().enumerate().map(one).collect()
}

fn of(lang: &str, partners: &[Value], said: &[(&str, &str, &str)]) -> Vec<Proposal> {
    proposals(lang, &json!({ "partners": partners, "statements": row(said) }))
}

#[test]
fn who_contradicts_is_told_with_what_is_contradicted_without_a_mark_and_against_one() {
    let positive = json!({ "experience": "positive", "importance": { "by": { "all": "stated" } } });
    for (lang, name, first, second, agreeing, differ) in [
        (
            "nl",
            "Brouwerij",
            "De brouwerij geeft bier voor het feest. Over de lessen zwijgen ze en dat vind ik goed.",
            "Ik zou dat net wel willen. Daar werken mensen van wie we kunnen leren.",
            "Dat vind ik ook, ze geven graag.",
            "één deelnemer",
        ),
        (
            "nl",
            "Kanoclub",
            "De kanoclub is opgelegd, maar ze heeft ons veel gedoe bespaard.",
            "Daar denk ik anders over. Wij zijn er onze steiger door kwijt.",
            "En de steiger is er nu ook.",
            "één deelnemer",
        ),
        (
            "en",
            "Brewery",
            "The brewery pays for the party. Of lessons they say nothing, and that is right.",
            "I think differently. There are people there we could learn from.",
            "And they bring the glasses as well.",
            "More than one participant",
        ),
    ] {
        for marks in [json!({}), positive.clone()] {
            let one = [partner("k", name, &marks)];
            let all = of(lang, &one, &[("p1", "k", first), ("p2", "k", second)]);
            let told = with(&all, second).map(|p| p.text.to_string()).unwrap_or_default();
            assert!(told.contains(differ) && told.contains(first), "{all:?}");
            assert!(!all.iter().any(|p| p.rule.starts_with("good")), "{all:?}");
            let all = of(lang, &one, &[("p1", "k", first), ("p2", "k", agreeing)]);
            assert!(!all.iter().any(|p| p.rule.starts_with("differ")), "{all:?}");
        }
    }
}

#[test]
fn who_affirms_what_another_denies_is_told_and_who_speaks_of_something_else_is_not() {
    for (lang, name, first, second, other, differ) in [
        (
            "nl",
            "Vissers",
            "De vissers praten weinig.",
            "Op de dijk praten ze wel, over hun netten.",
            "Op de dijk zitten ze wel, met hun netten.",
            "Meer dan één deelnemer sprak over de vissers",
        ),
        (
            "en",
            "Fishermen",
            "The fishermen seldom speak.",
            "On the dyke they do speak, about their nets.",
            "On the dyke they do sit, with their nets.",
            "More than one participant spoke of Fishermen",
        ),
    ] {
        let one = [partner("k", name, &json!({}))];
        let all = of(lang, &one, &[("p1", "k", first), ("p2", "k", second)]);
        assert!(with(&all, second).is_some_and(|p| p.claim.contains(differ)), "{all:?}");
        let all = of(lang, &one, &[("p1", "k", first), ("p2", "k", other)]);
        assert!(!all.iter().any(|p| p.rule.starts_with("differ")), "{all:?}");
        // Whoever says both sees both sides.
        let all = of(lang, &one, &[("p1", "k", first), ("p1", "k", second)]);
        assert!(!all.iter().any(|p| p.rule.starts_with("differ")), "{all:?}");
    }
}

#[test]
fn what_several_say_in_a_row_of_a_mixed_partner_is_told_whole() {
    let mixed = json!({ "experience": "mixed" });
    for (lang, name, said, aside) in [
        (
            "nl",
            "Kapper",
            [
                "Bij de kapper zaten er eerst zeven op de bank.",
                "Sinds hij verhalen vertelt, zijn het er zestig.",
                "Zestig, en de moeders vragen nog altijd wat dat met school te maken heeft.",
            ],
            "Wie is dat?",
        ),
        (
            "en",
            "Hairdresser",
            [
                "At first seven sat on the bench at the hairdresser’s.",
                "Since he tells stories there are sixty.",
                "Sixty, and the mothers still ask what it has to do with school.",
            ],
            "Who is that?",
        ),
    ] {
        let one = [partner("k", name, &mixed)];
        let all = of(
            lang,
            &one,
            &[("p1", "k", said[0]), ("p2", "k", said[1]), ("p3", "k", said[2])],
        );
        let told = with(&all, said[2]).map(|p| p.text.to_string()).unwrap_or_default();
        assert!(said.iter().all(|words| told.contains(words)), "{all:?}");
        // A bare question is no second voice.
        let all = of(lang, &one, &[("p1", "k", said[0]), ("p2", "k", aside)]);
        assert!(with(&all, aside).is_none(), "{all:?}");
    }
}

#[test]
fn a_person_is_set_beside_the_service_in_two_statements_of_which_the_second_turns() {
    let service = json!({ "experience": "negative" });
    let person = json!({ "experience": "positive", "kind": "person", "part_of": "a" });
    for (lang, names, of_service, of_person, plain, claim) in [
        (
            "nl",
            ["Haven", "loods"],
            "De haven antwoordt met een formulier.",
            "Maar de loods zwaait als er een kind van ons op de kade staat.",
            "De loods draagt een gele jas.",
            "Met de loods zijn er goede ervaringen, met de haven moeilijke.",
        ),
        (
            "en",
            ["Harbour", "Pilot"],
            "The harbour answers with a form.",
            "But the pilot waves when one of our children is on the quay.",
            "The pilot wears a yellow coat.",
            "Experiences with the pilot are good, those with the harbour are difficult.",
        ),
    ] {
        let two = [partner("a", names[0], &service), partner("b", names[1], &person)];
        let all = of(lang, &two, &[("p1", "a", of_service), ("p1", "b", of_person)]);
        let told = with(&all, of_person).map(|p| p.text.to_string()).unwrap_or_default();
        assert!(told.starts_with(claim) && told.contains(of_service), "{all:?}");
        // How it goes with either is said there.
        assert_eq!(all.iter().filter(|p| p.text.contains(of_service)).count(), 1, "{all:?}");
        let all = of(lang, &two, &[("p1", "a", of_service), ("p1", "b", plain)]);
        assert!(!all.iter().any(|p| p.claim.starts_with(claim)), "{all:?}");
    }
}

#[test]
fn what_somebody_grants_and_another_mocks_is_told_as_two_voices() {
    let negative = json!({ "experience": "negative", "importance": { "by": { "leiding": "stated" } } });
    for (lang, name, grants, mocks, differ) in [
        (
            "nl",
            "Kasteel",
            "Het kasteel gaf ons een kelder, dat mag gezegd worden.",
            "Ja, die onder water. Onze tekeningen zwemmen er rond.",
            "een moeilijke ervaring genoteerd",
        ),
        (
            "en",
            "Castle",
            "The castle gave us a cellar, I will give them that.",
            "Yes, the one under water. Our drawings swim in it.",
            "A difficult experience is noted",
        ),
    ] {
        let one = [partner("k", name, &negative)];
        let all = of(lang, &one, &[("p1", "k", grants), ("p2", "k", mocks)]);
        let told = with(&all, grants).map(|p| p.text.to_string()).unwrap_or_default();
        assert!(told.contains(differ) && told.contains(mocks), "{all:?}");
    }
}
