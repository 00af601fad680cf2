//! Who is known without a name: by an office, a nickname, an event, the body, or what somebody runs; and what tells nobody.

use kring::findings::anonymity::{Giveaway, suspects};
use kring::session::{Session, Statement};

fn found(text: &str) -> Vec<(String, Giveaway)> {
    let mut session = Session::default();
    session.statements.push(Statement {
        id: "s1".into(),
        text: text.into(),
        ..Statement::default()
    });
    let all = suspects(&session, &[] as &[&str]);
    all.into_iter().map(|s| (s.word, s.why)).collect()
}

#[test]
fn who_is_known_without_a_name_is_asked_about() {
    for (text, words, why) in [
        (
            "De burgemeester van Lier zit in onze raad.",
            "burgemeester van Lier",
            Giveaway::Only,
        ),
        (
            "The vicar of Hexham comes to assembly.",
            "vicar of Hexham",
            Giveaway::Only,
        ),
        (
            "De pastoor van het dorp komt op vrijdag.",
            "pastoor van het dorp",
            Giveaway::Only,
        ),
        (
            "The village policeman comes on Mondays.",
            "village policeman",
            Giveaway::Only,
        ),
        (
            "Onze dorpsdokter komt kijken als er iemand valt.",
            "Onze dorpsdokter",
            Giveaway::Only,
        ),
        (
            "The postman's daughter is in my class.",
            "postman's daughter",
            Giveaway::Kin,
        ),
        (
            "De bakker zijn dochter zit in het vijfde.",
            "bakker zijn dochter",
            Giveaway::Kin,
        ),
        (
            "Ze noemen haar de generaal.",
            "noemen haar de generaal",
            Giveaway::Trait,
        ),
        ("They call him the general.", "call him the general", Giveaway::Trait),
        ("His nickname is Sparky.", "nickname is Sparky", Giveaway::Trait),
        (
            "De conciërge, bijgenaamd de kolonel, opent de deur.",
            "bijgenaamd de kolonel",
            Giveaway::Trait,
        ),
        (
            "De jongen die in 2019 bijna verdronk, komt nog langs.",
            "jongen die in 2019 bijna verdronk",
            Giveaway::Trait,
        ),
        (
            "The girl who was expelled last year is back.",
            "girl who was expelled last",
            Giveaway::Trait,
        ),
        (
            "Het meisje dat vorig jaar zwanger was, komt terug.",
            "meisje dat vorig jaar zwanger",
            Giveaway::Trait,
        ),
        (
            "Een papa met één arm herstelt de fietsen.",
            "papa met één arm",
            Giveaway::Trait,
        ),
        (
            "The man with one leg repairs our bikes.",
            "man with one leg",
            Giveaway::Trait,
        ),
        (
            "De tweeling van de frituur zit bij mij.",
            "tweeling van de frituur",
            Giveaway::Trait,
        ),
        (
            "De voorzitter van de voetbalclub van Dessel belde.",
            "voorzitter van de voetbalclub van Dessel",
            Giveaway::Only,
        ),
        (
            "De vrouw in de rolstoel uit de Molenstraat leest voor.",
            "vrouw in de rolstoel uit de Molenstraat",
            Giveaway::Trait,
        ),
        (
            "The woman who runs the chip shop in Hexham helps.",
            "woman who runs the chip shop in Hexham",
            Giveaway::Trait,
        ),
    ] {
        let all = found(text);
        assert!(
            all.iter().any(|(word, of)| word == words && *of == why),
            "{text}: {all:?}"
        );
    }
}

#[test]
fn what_tells_nobody_is_left_alone() {
    for text in [
        "De burgemeester opent de kermis.",
        "De burgemeester van Brussel sprak op televisie.",
        "The mayor came to the fair.",
        "Wij noemen dat de denktafel. They call it the quiet room.",
        "We call them when it burns. They call me every week.",
        "Ze noemen hem bij zijn voornaam.",
        "We called him the next day.",
        "De leerlingen die in 2019 afstudeerden, komen terug.",
        "De school die in 2015 brandde, staat er weer.",
        "Een jongen die elke week komt, leert veel.",
        "The pupils who left last year come back.",
        "De vrouw die vorig jaar voorlas, komt terug.",
        "Een papa met een bestelwagen helpt.",
        "The man with one hand on the wheel waved.",
        "De tweeling zit bij mij.",
        "The woman who runs the library helps us.",
        "De dochter van een collega speelt mee.",
        "De bijnaam van onze school is het fort.",
        "De voorzitter van de ouderraad belde.",
        "Een kind in een rolstoel raakt niet binnen.",
        "We werken met Kiva, met Sherborne en met Scoodle.",
        "The boys work at Tesco, at Greggs and at Aldi.",
        "On Bonfire Night and on Shrove Tuesday we close.",
        "Nissan takes two apprentices and Siemens takes one.",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}
