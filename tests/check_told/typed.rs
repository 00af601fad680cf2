//! Remarks as people type them, in Dutch and English: the sort each gets, what it is about, and the sentence it is told in.

use kring::deck::Deck;
use kring::member_check::AskedHeading;
use kring::session::Partner;

use super::*;

/// A line as it is typed, the sort it gets, the partners it is about, and how it is told.
const DUTCH: &str = "
    ik mis de sportdienst | misses |  | mist de sportdienst.
    mis de bib hier, want we gaan er naartoe | misses |  | mist de bib hier, want we gaan er naartoe.
    we missen de VDAB en het jeugdhuis | misses |  | mist de VDAB en het jeugdhuis.
    de VDAB ontbreekt | misses |  | mist de VDAB.
    mist niemand | notices |  | mist niemand.
    ik mis niets | notices |  | merkt op: ik mis niets.
    verder niets te zeggen | notices |  | merkt op: verder niets te zeggen.
    verder vind ik de kaart goed | notices |  | merkt op: verder vind ik de kaart goed.
    we moeten verder werken met de ouders | notices | ouders | merkt op: we moeten verder werken met de ouders.
    verder weg: GeoMobiel | farther | geomobiel | ziet verder van de school: GeoMobiel.
    pedagogisch begeleider mag verder | farther | begeleider | ziet verder van de school: pedagogisch begeleider.
    wij vinden dat de bibliotheek dichter mag | nearer | de-bib | merkt op: wij vinden dat de bibliotheek dichter mag.
    ouders dichter | nearer | ouders | ziet graag dichter bij de school: ouders.
    OUDERS EN UNIVERSITEITEN DICHTER | nearer | ouders universiteiten | ziet graag dichter bij de school: OUDERS EN UNIVERSITEITEN.
    dichter #ouders en #universiteiten | nearer | ouders universiteiten | ziet graag dichter bij de school: ouders en universiteiten.
    ouders mogen dichter staan, want die komen wekelijks x4 | nearer | ouders | merkt op: ouders mogen dichter staan, want die komen wekelijks (×4).
    de ouders mogen niet dichter | notices | ouders | merkt op: de ouders mogen niet dichter.
    de universiteiten staan te ver, wij werken er mee samen | nearer | universiteiten | merkt op: de universiteiten staan te ver, wij werken er mee samen.
    valt op dat de ouders te ver staan | nearer | ouders | merkt op dat de ouders te ver staan.
    ook dichter: de ouders | nearer | ouders | ziet graag dichter bij de school: de ouders.
    het CLB te dicht | farther | clb | ziet verder van de school: het CLB.
    GeoMobiel moet weg | too-many | geomobiel | zou weglaten: GeoMobiel.
    GeoMobiel hoort er niet bij | too-many | geomobiel | zou weglaten: GeoMobiel.
    te veel cultuurpartners | too-many |  | merkt op: te veel cultuurpartners.
    te veel mensen weten niet wat het CLB doet | notices | clb | merkt op: te veel mensen weten niet wat het CLB doet.
    klopt | recognises |  | merkt op: klopt.
    klopt van de ouders | recognises | ouders | merkt op: klopt van de ouders.
    klopt niet van de ouders | disagrees | ouders | ziet het anders: klopt niet van de ouders.
    ja, herkenbaar | recognises |  | merkt op: ja, herkenbaar.
    herken de kaart volledig | recognises |  | herkent de kaart volledig.
    herken ik helemaal | recognises |  | herkent helemaal.
    mis ik de bib | misses |  | mist de bib.
    mis ik niets | notices |  | merkt op: mis ik niets.
    ook wij gaan naar de bib | adds |  | vult aan: wij gaan naar de bib.
    beeld van het kasteel | image |  | ziet in de kaart: het kasteel.
    wij herkennen de kaart niet | disagrees |  | ziet het anders: wij herkennen de kaart niet.
    ik twijfel of het CLB erop hoort | doubts | clb | betwijfelt of het CLB erop hoort.
    ik twijfel over het CLB | doubts | clb | betwijfelt het CLB.
    twijfelt niet aan de kaart | notices |  | twijfelt niet aan de kaart.
    ben het niet eens met de plaats van de ouders | disagrees | ouders | ziet het anders: ben het niet eens met de plaats van de ouders.
    voegt toe dat het CLB ook belt | adds | clb | vult aan dat het CLB ook belt.
    wat mij opvalt zijn de vele musea | notices |  | merkt op: wat mij opvalt zijn de vele musea.
    wat mij opvalt is dat er weinig sport is | notices |  | merkt op dat er weinig sport is.
    mij valt op dat er weinig sport is | notices |  | merkt op dat er weinig sport is.
    te weinig sport | notices |  | merkt op: te weinig sport.
    weg met de #de-bib | too-many | de-bib | zou weglaten: de bibliotheek.
    beeld van een boom met wortels | image |  | ziet in de kaart: een boom met wortels.
    ik denk aan een octopus | image |  | ziet in de kaart: een octopus.
    beeld: als een bord spaghetti | image |  | ziet in de kaart: een bord spaghetti.
    GEEN ENKEL BEDRIJF | notices |  | merkt op: GEEN ENKEL BEDRIJF.
";

const DUTCH_USES: &str = "
    om nieuwe collega's wegwijs te maken | use |  | zou de kaart gebruiken om nieuwe collega's wegwijs te maken.
    bij de opmaak van het jaarplan, omdat we dan zien wie we vergeten | use |  | zou de kaart gebruiken bij de opmaak van het jaarplan, omdat we dan zien wie we vergeten.
    we kunnen ze op de studiedag gebruiken | use |  | merkt op: we kunnen ze op de studiedag gebruiken.
    op de studiedag gebruiken | use |  | zou de kaart op de studiedag gebruiken.
    weet ik niet | notices |  | merkt op: weet ik niet.
    Dat verbaast me | notices |  | merkt op: Dat verbaast me.
    niets | notices |  | merkt op: niets.
    de toetsenweek | use |  | zou de kaart gebruiken: de toetsenweek.
";

const ENGLISH: &str = "
    miss the fire station | misses |  | misses the fire station.
    I miss the church | misses |  | misses the church.
    we’re missing the food bank and the scouts | misses |  | misses the food bank and the scouts.
    the food bank is missing | misses |  | misses the food bank.
    misses the library bus since it comes every Friday | misses |  | misses the library bus, since it comes every Friday.
    misses nobody | notices |  | misses nobody.
    too many sports clubs, because we only see two | too-many |  | notices: too many sports clubs, because we only see two.
    too many people do not know the police | notices |  | notices: too many people do not know the police.
    away with the maths website, because nobody uses it | too-many | web | would leave out: the maths website, because nobody uses it.
    leave out the maths website | too-many | web | would leave out: the maths website.
    the judo club doesn't belong there | too-many | judo | would leave out: the judo club.
    police out | too-many | police | would leave out: police.
    library closer | nearer | library | would put nearer to the school: library.
    the library is closer to us than that | nearer | library | notices: the library is closer to us than that.
    the library is closer than I thought | notices |  | notices: the library is closer than I thought.
    we think that the library should be closer | nearer | library | notices: we think that the library should be closer.
    the pupil guidance centre should be closer, because they come every week x4 | nearer | pgc | would put nearer to the school: the pupil guidance centre, because they come every week (×4).
    further no remarks | notices |  | notices: further no remarks.
    further away: city farm | farther | farm | would put farther from the school: city farm.
    recognise the map | recognises |  | recognises the map.
    right as it is | recognises |  | notices: right as it is.
    yes, very familiar | recognises |  | notices: yes, very familiar.
    don't recognise the care part | disagrees |  | sees it differently: don't recognise the care part.
    does not recognise the care part | disagrees |  | sees it differently: does not recognise the care part.
    I doubt whether the city farm is close | doubts | farm | doubts whether the city farm is close.
    not sure about the city farm | doubts | farm | doubts the city farm.
    notice that care is far away | notices |  | notices that care is far away.
    what strikes me is that the council is so far | notices |  | notices that the council is so far.
    what strikes me is so far | notices |  | notices: so far.
    adds that the farm gives lessons too | adds |  | adds that the farm gives lessons too.
    thinks of a town with many gates | image |  | sees in the map: a town with many gates.
    it makes me think of a plate of spaghetti | image |  | sees in the map: a plate of spaghetti.
    image: like an octopus | image |  | sees in the map: an octopus.
    who is the speech therapist? | notices |  | notices: who is the speech therapist?
";

const ENGLISH_USES: &str = "
    to welcome new colleagues | use |  | would use the map to welcome new colleagues.
    use it in the school plan | use |  | would use the map in the school plan.
    as a checklist when we plan the year | use |  | would use the map as a checklist when we plan the year.
    we could use it at the open day | use |  | notices: we could use it at the open day.
    nothing | notices |  | notices: nothing.
";

fn english() -> Deck {
    let json = include_str!(concat!(env!("OUT_DIR"), "/collectief-leren.en.json"));
    serde_json::from_str(json).unwrap()
}

fn school_of(names: &[(&str, &str)]) -> Session {
    let partner = |(id, name): &(&str, &str)| Partner {
        id: (*id).into(),
        name: (*name).into(),
        ..Partner::default()
    };
    Session {
        partners: names.iter().map(partner).collect(),
        ..Session::default()
    }
}

/// Checks each line at a question of the deck.
fn at_question(deck: &Deck, session: &Session, present: &str, nth: usize, rows: &str) {
    let present = attendance(present).unwrap();
    let telling = Telling::new(&present, 3, &deck.map).unwrap();
    let grammar = member_check::Grammar::of(deck).unwrap();
    let reader = CheckReader {
        session,
        map: &deck.map,
        grammar,
        telling: &telling,
        present: 21,
    };
    let question = AskedHeading::of(deck.member_check.as_ref().unwrap())[nth].id.clone();
    let function = if deck.language == Lang::Nl {
        "leraar"
    } else {
        "Teachers"
    };
    for row in rows.lines().map(str::trim).filter(|row| !row.is_empty()) {
        let line = row.split_once(" | ").unwrap().0;
        let remark = reader.line(&format!("{function}: {line}"), &question).unwrap();
        let ids: Vec<&str> = remark.about.iter().map(kring::text::Id::as_str).collect();
        let (sort, told) = (remark.sort.as_str(), member_check::said(deck, &remark));
        assert_eq!([line, sort, &ids.join(" "), &told].join(" | "), row);
    }
}

fn dutch_school() -> Session {
    school_of(&[
        ("ouders", "ouders"),
        ("clb", "Centrum voor leerlingenbegeleiding (CLB)"),
        ("geomobiel", "GeoMobiel"),
        ("universiteiten", "universiteiten"),
        ("begeleider", "pedagogisch begeleider"),
        ("de-bib", "de bibliotheek"),
    ])
}

#[test]
fn dutch_remarks_get_the_sort_that_was_meant() {
    let deck = example::deck();
    at_question(&deck, &dutch_school(), PRESENT, 2, DUTCH);
    at_question(&deck, &dutch_school(), PRESENT, 1, DUTCH_USES);
}

#[test]
fn english_remarks_are_told_with_the_verb_of_one_person() {
    let session = school_of(&[
        ("library", "Riverside Library"),
        ("pgc", "pupil guidance centre"),
        ("judo", "judo club"),
        ("swim", "swimming club"),
        ("police", "neighbourhood police"),
        ("web", "maths website"),
        ("farm", "city farm"),
    ]);
    let present = "18 teachers, 2 care coordinators, head teacher";
    at_question(&english(), &session, present, 2, ENGLISH);
    at_question(&english(), &session, present, 1, ENGLISH_USES);
}

#[test]
fn a_line_that_ends_early_ends_what_was_said() {
    let deck = example::deck();
    let session = dutch_school();
    let present = attendance(PRESENT).unwrap();
    let telling = Telling::new(&present, 3, &deck.map).unwrap();
    let grammar = member_check::Grammar::of(&deck).unwrap();
    let reader = CheckReader {
        session: &session,
        map: &deck.map,
        grammar,
        telling: &telling,
        present: 21,
    };
    let asked = AskedHeading::of(deck.member_check.as_ref().unwrap());
    let read = |account: &str| {
        let lines: Vec<String> = account.lines().map(str::to_owned).collect();
        let found = member_check::read(&lines, &reader, &asked);
        let said = |r: &Remark| (r.who.as_ref().map(ToString::to_string), member_check::said(&deck, r));
        found.remarks.iter().map(said).collect::<Vec<_>>()
    };
    let leraar = Some("leraar".to_owned());
    assert_eq!(
        read(
            "Vraag 3\nleraar: mist de bib\nklopt\nik zie weinig zorg\nte veel musea, en dat is jammer voor wie van sport houdt\n"
        ),
        [
            (leraar.clone(), "mist de bib.".to_owned()),
            (None, "merkt op: klopt.".to_owned()),
            (None, "merkt op: ik zie weinig zorg.".to_owned()),
            (
                None,
                "merkt op: te veel musea, en dat is jammer voor wie van sport houdt.".to_owned()
            ),
        ]
    );
    // The longest line of a text with a remark on each is no sign that it is broken at a width.
    let each = "Vraag 3\nCollega 1 (leraar) mist de bib, want daar lezen onze kinderen elke week.\nDe zorg mag dichter\n\
        we kennen zo veel mensen en toch bellen we altijd dezelfden\nik zie weinig zorg\nheel veel sport en weinig cultuur, vind ik\n";
    assert_eq!(read(each).len(), 5, "{:?}", read(each));
    // Broken at a width, it is one.
    let broken = "Vraag 3\nWat ik zie is dat we met heel veel mensen werken en dat\n\
        ze bijna allemaal heel dicht bij de school staan, ook wie\nwe maar een keer per jaar zien. Dat klopt voor mij niet.\n";
    assert_eq!(read(broken).len(), 1, "{:?}", read(broken));
    assert_eq!(
        read(
            "Vraag 3\nleraar: mist de bib in de stad, want daar gaan we met alle\nklassen elke maand naartoe, ook met de kleuters erbij\n"
        ),
        [(
            leraar,
            "mist de bib in de stad, want daar gaan we met alle klassen elke maand naartoe, ook met de kleuters erbij."
                .to_owned()
        )]
    );
}
