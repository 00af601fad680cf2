//! Reads in everyday words who stays out, what is next door and yet far, what lies unused, to whom the school loses people, who sends
//! another face each time, what is not shared, what a plan waits for, and who goes.
//!
//! Reads the words of one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::far::hardly_speaks;
use super::hearing::HeardPhrase;
use super::rows::{FoldedRows, phrase_lists};

phrase_lists! {
    /// Phrases with which somebody says that he or she has no part in it.
    OUTSIDE: "van de rest ken ik, enige keer dat ik mee mocht, enige keer dat wij mee mochten, enige keer dat we mee mochten, word ik niet bij gevraagd, worden wij niet bij gevraagd, \
        worden we niet bij gevraagd, worden er niet bij gevraagd, word er niet bij gevraagd, niemand vraagt mij mee, niemand vraagt ons mee, vraagt niemand mij mee, vraagt niemand ons mee, wij staan daarbuiten, wij staan erbuiten, \
        we staan erbuiten, ik sta erbuiten, ik sta daarbuiten, wij horen daar niet bij, ik hoor daar niet bij, geen enkel briefje van mij, geen enkel briefje is van mij, daar kom ik niet aan te pas, daar komen wij niet aan te pas, \
        i know none of them, i know none of these, of the rest i only know, only time i was allowed along, only time i could come along, only time i was asked along, nobody asks me along, nobody asks us along, nobody takes us along, \
        nobody takes me along, we are left out, i am left out, we stand outside it, i stand outside it, not one of them is mine, none of these notes is mine, we are never asked along, i am never asked along";
    /// What says it only where nothing follows: *the only time I was asked along was by boat*.
    ONLY_ONCE: "enige keer, only time, none of these, none of them";
    /// That it was only otherwise than else: *de enige keer dat ik mee mocht zonder te betalen*.
    SAVE: "zonder, gratis, without, for free";
    /// What may have a map without anybody staying out.
    MAPPED: "gebouw, lokalen, tuin, route, building, rooms, garden, route, site, school, stad, buurt, wijk, gemeente, streek, wereld, haven, town, city, neighbourhood, village, region, world, harbour";
    /// What is next door.
    NEXT: "deur zit ertussen, deur ertussen, een deur tussen, one door between, om de hoek, naast de deur, aan de overkant, de straat over, over de straat, andere kant van de straat, dezelfde straat, zelfde straat, hetzelfde gebouw, zelfde gebouw, dezelfde gang, zelfde gang, achter de haag, achter de muur, aan de andere kant van de haag, \
        aan de andere kant van de muur, next door, around the corner, across the street, across the road, same building, same corridor, same street, behind the wall, behind the hedge, behind the fence, other side of the street, other side of the wall, in ons gebouw, achter die deur, achter de deur, in our building, from my window, from our window, into their classrooms, has an office here, heeft hier een bureau, heeft hier een lokaal, over the road, grenst aan, grenzen aan, ruik hun, hun muur is onze, delen een muur, smell their, their wall is our wall, share a wall, share a fence, share a building, share a hedge, delen een haag, delen een gebouw, delen een gang, hoor hun bel, horen hun bel, hear their bell, through that wall, through the wall";
    /// How a small distance is counted.
    METRES: "meter, meters, metres, yards, stappen, steps";
    NUMBERS: "tien, twaalf, vijftien, twintig, dertig, veertig, vijftig, zestig, tachtig, honderd, tweehonderd, driehonderd, vierhonderd, vijfhonderd, zeshonderd, achthonderd, ten, twelve, fifteen, twenty, thirty, forty, fifty, sixty, eighty, hundred";
    /// That there is no contact.
    NO_CONTACT: "nog nooit .. gezien, nog nooit .. binnen, nog nooit .. geweest, nog nooit .. gesproken, nog nooit .. ontmoet, nog nooit .. gevraagd, nog nooit .. gekomen, nooit .. binnengestapt, geen enkel .. gekregen, geen enkele .. gekregen, nooit .. gezien, nooit .. ontmoet, nooit .. gesproken, nooit een voet, nooit binnen, niet binnen geweest, een keer binnen geweest, niemand .. gezien, wij kennen elkaar niet, we kennen elkaar niet, kennen wij elkaar niet, kennen we elkaar niet, kennen we niet, kennen wij niet, ken ik niet, ken ze niet, \
        niets van elkaar, niks van elkaar, have not seen the inside, never seen the, never seen them, never seen her, never seen him, never seen any*, never seen it, never met one, never met the, never met them, never met her, never met him, never met any*, never been there, never been in, never been inside, never been over, never been across, never been asked, never been invited, never spoke*, never got, not once, we do not know each other, do not know them, know nobody there, have never .. inside, never shared, nooit .. gedeeld, nog nooit .. gedeeld";
    /// With which what never happens does happen, or praises.
    BUT_FOR: "zonder, without, zo n, zo een, zo goed*, zo vriend*, beter*, probleem, problemen, klagen, klacht*, such, so well, so kind*, better, problem*, complain*, refused, quarrel*, ruzie, trouble";
    /// What lies there for the school.
    MEANS: "euro, euro's, euros, geld, budget, subsidie, subsidies, cheque, cheques, bedrag, aanbod, cursus, cursussen, vorming, vormingen, opleidingen, plaatsen, uren, money, pounds, budget, grant, grants, fund, funds, course, courses, places, hours, vouchers";
    /// That it is not used.
    UNUSED: "blijft liggen, blijven liggen, bleef liggen, bleven liggen, krijgen dat niet op, krijgen het niet op, krijgen we dat niet op, krijgen wij dat niet op, krijgen ze niet op, geraakt niet op, raakt niet op, raken niet op, blijft onbenut, \
        blijven onbenut, blijft ongebruikt, blijven ongebruikt, niet opgebruikt, gaat elk jaar terug, gaat ieder jaar terug, unspent, stays unused, remains unused, is left over, are left over, we never use it, we do not use it, we never spend it, we cannot spend it, \
        can not spend it, goes back every year, goes back each year, lies there, sits there";
    /// Under which it would lie there, and to whom it goes back that has use of it.
    IF_SO: "whenever, zodra, telkens, als, indien, mocht, if, when, should, niets, niks, nothing, none";
    TO_OTHERS: "naar de leerlingen, naar de kinderen, naar de klas, naar de school, aan de leerlingen, aan de kinderen, to the pupils, to the children, to the class, to the school, into";
    USED: "volledig op, all spent";
    /// How those are called whom the school formed.
    OUR_BEST: "onze beste zijn, onze drie beste zijn, onze twee beste zijn, onze vier beste zijn, onze sterkste zijn, onze beste mensen, onze beste leraren, onze beste leerkrachten, onze beste collega s, onze beste leerlingen, our best went, our best have, \
        our three best, our two best, our best people, our best teachers, our best pupils";
    LEFT: "zijn naar .. gegaan, is naar .. gegaan, naar .. vertrokken, naar .. overgestapt, zijn daar gaan werken, went to, have gone to, has gone to, left for, moved to, now work for";
    TRAINED: "wij leiden .. op, we leiden .. op, leiden wij .. op, leiden we .. op, wij hebben .. opgeleid, we hebben .. opgeleid, wij vormen, we train*, we have trained, we taught";
    TAKEN: "zij plukken, ze plukken, plukken zij, zij pakken, zij kapen, zij gaan ermee weg, nu beslissen zij, they pick, they poach, they keep, zij houden, now they decide";
    /// What may be the aim, unless somebody says what the school is left with.
    TAKEN_ON: "zij nemen, ze nemen, zij halen, they take";
    LEFT_WITH: "opnieuw, herbeginnen, weg, af, leeg, kwijt, en wij, de beste, beter loon, meer loon, again, start over, from scratch, empty, and we, the best, better pay, more money";
    TAKES_OURS: "pakken onze .. af, pakt onze .. af, halen onze .. weg, haalt onze .. weg, trekken onze .. weg, trekt onze .. weg, vissen onze .. weg, kapen onze, snoepen onze .. af, take our .. away, takes our .. away, take away our, takes away our, poach our, poaches our, \
        took our";
    /// Whom a school may lose, and where somebody goes who comes back.
    PEOPLE: "leerling*, kinderen, kind, gasten, jongens, meisjes, leraar*, leraren, leerkracht*, collega*, mensen, vakmensen, personeel, stagiair*, beste, sterkste, pupil*, children, kids, boys, girls, students, teacher*, colleague*, people, staff, assistant*, best, strongest, young, learners";
    /// What is no loss but the aim, and what goes on for an hour.
    AIM: "in dienst, aan werk, een job, hun eerste job, bedoeling, afspraak, deal, beter kan niet, niveau, het vervolg, take them on, take them to, takes them on, have a job, a job, jobs, level, the aim, the idea, could not be better, that is good, prachtig, mooi, trots, blij, tevreden, proud, thrilled, delighted, happy";
    FOR_A_WHILE: "een week, een namiddag, uitstap, kamp, for a week, for the afternoon, afternoon, seaside, trip, camp, met hen, met hun, met haar, met hem, mee naar, schoolpoort, schermen, scherm, gsm, om vier uur, om drie uur, een dag, school gate, screens, screen, phones, at four, at three, for a day, for an hour, naar bed, naar de finale, naar de kermis, terug, to bed, to the final, to the finals, to the fair, back, for the day";
    /// That another face comes each time.
    FACES: "telkens iemand anders, elk jaar iemand anders, ieder jaar iemand anders, altijd iemand anders, elke keer iemand anders, telkens een ander gezicht, altijd een ander gezicht, elk jaar een ander gezicht, ieder jaar een ander gezicht, telkens een nieuw gezicht, \
        telkens een ander, elk jaar een nieuwe, ieder jaar een nieuwe, derde in .. jaar, vierde in .. jaar, vijfde in .. jaar, zesde in .. jaar, derde contactpersoon, vierde contactpersoon, vijfde contactpersoon, somebody else each time, somebody else every, someone else every, someone else each time, another face every, \
        another face each, a new face every, a new face each, third contact person, fourth contact person, third in .. years, fourth in .. years, fifth in .. years, third one in .. years, fourth one in .. years, third person in .. years";
    SAME_FACE: "dat was vroeger, was vroeger zo, vroeger zo, plezant, leuk, gelukkig, the same, lovely, fun, hetzelfde gezicht, zelfde gezicht, vast gezicht, vaste gezichten, same face";
    /// That it is the school that sends somebody.
    WE_SEND: "iemand anders van ons, somebody else of us, someone else of us, somebody else of ours, one of us, wij sturen, we sturen, sturen wij, sturen we, wij laten, we laten, van ons gaat, van ons gaan, bij ons gaat, gaat er .. mee, wij gaan, we gaan, gaan we, wij nemen .. mee, we nemen .. mee, we send, we take, we bring, we let, one of us goes, goes from us, of ours goes, of us goes";
    /// That schools do not tell each other.
    UNSHARED: "we zwijgen daarover, wij zwijgen daarover, we zwijgen erover, wij zwijgen erover, zwijgen we daarover, delen niets, delen niks, delen we niets, delen wij niets, deelt niemand iets, ieder voor zich, iedereen voor zich, we keep quiet about it, \
        we say nothing about it, share nothing, shares nothing, nobody shares anything, everyone for himself, cards to the chest, cards to their chest";
    /// With whom else nothing is shared.
    OF_THEM: "online, onder elkaar, among themselves, amongst themselves, met de pers, met de krant, met de ouders, met de buren, met de kranten, with the press, with the paper, with the papers, with the parents, with the newspapers, with the neighbours, with reporters";
    /// That nothing is written down.
    UNWRITTEN: "niks op papier, niets op papier, op geen enkel papier, niet op papier, geen contract, geen convenant, een handdruk, een hand en een, op geen enkele lijst, nothing on paper, not on paper, no contract, a handshake, on no list";
    /// What a plan waits for.
    WAITS: "moet .. tekenen, moeten .. tekenen, moet nog, moeten nog, handtekening, wacht op, wachten op, wacht nog, wachten nog, wachten al, wacht al, geen ja en geen nee, geen ja of nee, dat duurt nu, duurt al, nog niet goedgekeurd, goedkeuring, vergunning, \
        op het formulier, als .. meedoet, als .. meedoen, als .. ja zegt, hangt af van, has to sign, have to sign, must sign, signature, waiting for, waits for, no yes and no no, on the form, no such thing, does not exist, permit, approval, not yet approved, \
        if .. joins, if .. join, depends on";
    /// That somebody goes, or will be gone.
    GOES: "is hij weg, is zij weg, is ze weg, hij is weg, zij is weg, gaat hij met pensioen, gaat zij met pensioen, gaat ze met pensioen, hij gaat met pensioen, zij gaat met pensioen, ze gaat met pensioen, gaat hij op pensioen, gaat zij op pensioen, hij gaat op pensioen, \
        zij gaat op pensioen, stopt hij, stopt zij, stopt ze, hij stopt, zij stopt, vertrekt hij, vertrekt zij, he is gone, she is gone, he will be gone, she will be gone, he retires, she retires, he is retiring, she is retiring, he leaves, she leaves, he stops, she stops";
    /// Verbs of what goes from one to the other, in a text on those of whom the record says that both learn.
    EXCHANGE: "leer, leren, leert, leerde, leerden, bijgeleerd, geleerd, weet, weten, wist, wisten, kent, kennen, vraag* .. hoe, vraag* .. wat, vraag* .. welke, vraag* .. waarom, vraag* .. of, vroeg* .. hoe, vroeg* .. wat, vroeg* .. welke, vroeg* .. waarom, vroeg* .. of, gevraagd .. hoe, gevraagd .. wat, gevraagd .. of, toont, tonen, toonde, getoond, verbetert mij, verbetert me, verbetert ons, verbeterde mij, verbeterde ons, geeft, geven, gaf, gebruikt, gebruiken, helpt, helpen, hielp, hielpen, \
        learn, learns, learnt, learned, learning, taught, teach, teaches, know, knows, knew, ask* .. how, ask* .. what, ask* .. which, ask* .. why, ask* .. whether, ask* .. if, corrects me, corrects us, corrected me, corrected us, argue*, show, shows, showed, give, gives, gave, use, uses, helps, helped, sign, signs, explain*, kritische vriend*, critical friend*";
    OURS: "onze, ons, wij, we, ik, mij, mijn, kinderen, leerlingen, gasten, kleuters, our, us, i, me, my, mine, children, pupils, learners";
    THEIRS: "hij, hem, zij, ze, haar, hen, hun, zijn, die, he, him, she, her, they, them, their, his";
    /// What is one's own and holds all contacts.
    OWN_HAND: "mijn schriftje, mijn schrift, mijn boekje, mijn notitieboekje, mijn adresboek, mijn adresboekje, in mijn gsm, als mijn gsm, in mijn telefoon, in mijn hoofd, in mijn agenda, mijn lijstje, ik doe alles, doe ik allemaal, doe ik alleen, als ik stop, als ik vertrek, als ik ziek, \
        als ik met pensioen, als ik morgen, als ik er niet, my notebook, my little book, my address book, in my phone, in my head, in my diary, i do everything, i do it all, i do all of it, if i stop, if i leave, if i am ill, if i retire, when i retire, when i leave, i keep a notebook";
}

/// Returns whether whoever speaks says to have no part in what happens with partners.
pub(in crate::findings::propose) fn stays_out(said: &FoldedRows) -> bool {
    let outside = |phrase: &HeardPhrase<'_>| {
        let whole = phrase.rest().is_empty() || !ONLY_ONCE.is_in(phrase.phrase());
        phrase.is_meant() && whole && !SAVE.is_in(phrase.rest())
    };
    said.hear(&OUTSIDE).iter().any(outside) || said.sentences.iter().any(|one| is_their_map(one))
}

/// Returns whether a sentence says that a map is that of one group: *dat is een kaart van de keuken*.
fn is_their_map(words: &[String]) -> bool {
    let of = |row: &[String]| {
        let [is, one, map, of, the, whose] = row else {
            return false;
        };
        let among = |list: &[&str], word: &String| list.contains(&word.as_str());
        is == "is"
            && among(&["een", "de", "a", "the"], one)
            && among(&["kaart", "map"], map)
            && among(&["van", "of"], of)
            && among(&["de", "het", "the"], the)
            && !MAPPED.is_in(std::slice::from_ref(whose))
    };
    words.windows(6).any(of)
}

/// Returns whether something is next door and there is no contact.
pub(in crate::findings::propose) fn is_near_and_far(said: &FoldedRows) -> bool {
    let metres = said.whole.windows(2).any(counts_metres);
    let none = said
        .sentences
        .iter()
        .any(|one| NO_CONTACT.is_in(one) && !BUT_FOR.is_in(one));
    (metres || said.hold(&NEXT)) && (none || hardly_speaks(said))
}

fn counts_metres(pair: &[String]) -> bool {
    let [number, unit] = pair else { return false };
    let counted = number.bytes().all(|b| b.is_ascii_digit()) || NUMBERS.is_in(std::slice::from_ref(number));
    counted && METRES.is_in(std::slice::from_ref(unit))
}

/// Returns whether money, hours or courses lie there unused.
pub(in crate::findings::propose) fn lies_unused(said: &FoldedRows) -> bool {
    let unused = |phrase: &HeardPhrase<'_>| {
        phrase.is_meant() && !IF_SO.is_in(phrase.lead()) && !TO_OTHERS.begins(phrase.behind())
    };
    said.hold(&MEANS) && said.hear(&UNUSED).iter().any(unused) && !said.hold(&USED)
}

/// Returns whether others take those whom the school formed.
pub(in crate::findings::propose) fn loses(said: &FoldedRows) -> bool {
    let went = said
        .sentences
        .iter()
        .any(|one| OUR_BEST.is_in(one) && LEFT.is_in(one) && !FOR_A_WHILE.is_in(one));
    let from_a_thing =
        |phrase: &HeardPhrase<'_>| matches!(phrase.behind(), [from, whom, ..] if from == "from" && whom != "us");
    let taken = |phrase: &HeardPhrase<'_>| {
        let words = phrase.words();
        PEOPLE.is_in(words) && !FOR_A_WHILE.is_in(words) && !from_a_thing(phrase)
    };
    went || said.hear(&TAKES_OURS).iter().any(taken) || taken_on(said)
}

/// Returns whether others take those whom the school trains, and that is not the aim.
fn taken_on(said: &FoldedRows) -> bool {
    let taken = said.say(&TAKEN) || said.say(&TAKEN_ON) && said.hold(&LEFT_WITH);
    said.say(&TRAINED) && taken && !said.hold(&AIM)
}

/// Returns whether another face comes each time.
pub(in crate::findings::propose) fn changes_faces(said: &FoldedRows) -> bool {
    let changes = |phrase: &HeardPhrase<'_>| phrase.is_meant() && !phrase.stands_beside(&WE_SEND);
    said.hear(&FACES).iter().any(changes) && !said.hold(&SAME_FACE)
}

/// Returns whether those who might tell each other something say nothing.
pub(in crate::findings::propose) fn keeps_apart(said: &FoldedRows) -> bool {
    let apart = |phrase: &HeardPhrase<'_>| phrase.is_meant() && !OF_THEM.begins(phrase.behind());
    said.hear(&UNSHARED).iter().any(apart)
}

/// Returns whether nothing is written down.
pub(in crate::findings::propose) fn is_unwritten(said: &FoldedRows) -> bool {
    said.hold(&UNWRITTEN)
}

/// Returns whether a text says what a plan waits for.
pub(in crate::findings::propose) fn waits(said: &FoldedRows) -> bool {
    said.hold(&WAITS)
}

/// Returns whether a text says that somebody goes.
pub(in crate::findings::propose) fn goes(said: &FoldedRows) -> bool {
    said.say(&GOES)
}

/// Returns whether a text speaks of both sides and of what goes from one to the other; read where the record says that both learn.
pub(in crate::findings::propose) fn tells_an_exchange(said: &FoldedRows) -> bool {
    said.hold(&EXCHANGE) && said.hold(&OURS) && said.hold(&THEIRS)
}

/// Returns whether whoever speaks is the one on whom it hangs.
pub(in crate::findings::propose) fn holds_it_alone(said: &FoldedRows) -> bool {
    said.say(&OWN_HAND)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::propose::wording::rows::all_read;

    #[test]
    fn who_stays_out_is_told_from_who_waits_outside() {
        let yes = [
            "Van de rest ken ik alleen de logo’s.",
            "Dat is een kaart van de werkplaats.",
            "That is a map of the kitchen.",
            "Nobody asks us along.",
            "Wij worden er niet bij gevraagd.",
        ];
        let no = [
            "Dat is een kaart van de stad.",
            "Wij staan buiten te wachten.",
            "Die keer mocht ik mee.",
            "Hangt er een kaart van de keuken?",
            "That is a map of the garden.",
            "Winkels die zeuren, daar ken ik er geen van.",
            "De enige keer dat ik mee mocht zonder regenjas.",
        ];
        all_read(stays_out, &yes, &no);
    }

    #[test]
    fn what_is_next_door_and_far_is_told_from_what_is_far_away() {
        let yes = [
            "Zij zitten achter de haag en ik heb daar nog nooit iemand gezien.",
            "The mosque is around the corner. I have never been there.",
            "Op tweehonderd meter. Wij kennen elkaar niet.",
            "Eén deur zit ertussen. En ik heb nog geen enkele brief gekregen.",
        ];
        let no = [
            "Zij wonen in Spanje, ik heb ze nog nooit gezien.",
            "Om de hoek zit een bakker, daar gaan we elke week.",
            "Mijn meter heb ik nog nooit op school gezien.",
            "Zij wonen achter de haag en ik heb nog nooit zo’n lieve mensen gehad.",
            "Wij delen een muur en ik heb er nog nooit iemand ruzie horen maken.",
            "They are across the road and I have never been so kindly received.",
            "They share a wall with us. I have never met a child who was afraid of them.",
            "De buren van de overkant kennen elkaar niet, ze wonen in dezelfde straat.",
            "Hij zit om de hoek: een belletje en dat is het.",
            "It is next door, so a quick call and that is it.",
        ];
        all_read(is_near_and_far, &yes, &no);
    }

    #[test]
    fn what_lies_unused_is_told_from_what_is_spent() {
        let yes = [
            "Er is budget voor nascholing, maar dat blijft liggen.",
            "Duizend euro per jaar, en wij krijgen dat niet op.",
            "There is money for training. We never use it.",
        ];
        let no = [
            "Het budget is volledig op.",
            "De sleutel blijft liggen.",
            "Dat geld blijft nooit liggen.",
            "Money is short.",
            "Van dat budget is er niets dat blijft liggen.",
            "We share the hours out, so nothing is left over.",
            "Als er van het budget iets blijft liggen, kopen we verf.",
            "If any of the money is left over, we buy seeds.",
            "That money goes back every year to the children, as paint.",
        ];
        all_read(lies_unused, &yes, &no);
    }

    #[test]
    fn to_whom_the_school_loses_is_told_from_where_it_goes() {
        let yes = [
            "Onze twee beste zijn naar dat bedrijf gegaan.",
            "Wij leiden hen op en zij plukken.",
            "We train their people, and they keep them.",
            "Dat college, die pakken onze leerlingen af.",
        ];
        let no = [
            "Onze beste herinnering: we zijn naar zee gegaan met de bus.",
            "Wij leiden leerlingen op tot kok.",
            "They take the bus.",
            "Zij nemen ons mee naar het strand.",
        ];
        all_read(loses, &yes, &no);
    }

    #[test]
    fn another_face_each_time_is_told_from_a_face_that_stays() {
        all_read(
            changes_faces,
            &[
                "Daar krijg ik elk jaar een ander gezicht.",
                "It is somebody else every year.",
            ],
            &[
                "Elk jaar hetzelfde gezicht, gelukkig.",
                "Een ander gezicht zou goed zijn.",
            ],
        );
    }

    #[test]
    fn what_a_plan_waits_for_and_who_goes() {
        all_read(
            waits,
            &[
                "De stad moet nog tekenen.",
                "We are waiting for the permit.",
                "Ze zeggen geen ja en geen nee.",
            ],
            &["Wij gaan daar wonen.", "It is a lovely house."],
        );
        all_read(
            goes,
            &["En volgend jaar is hij weg.", "She retires in June."],
            &["De bus is weg.", "Is hij weg?"],
        );
    }

    #[test]
    fn who_takes_or_sends_others_is_told_from_who_lets_them_go() {
        all_read(
            changes_faces,
            &[
                "Het is telkens iemand anders.",
                "Somebody else every month, it is somebody else each time.",
            ],
            &[
                "Het is niet altijd iemand anders.",
                "It is never somebody else each time.",
                "Bij de andere dienst is het elk jaar iemand anders.",
                "At the other service it is somebody else every week.",
                "Wij sturen telkens iemand anders.",
                "We take somebody else each time.",
            ],
        );
        all_read(
            loses,
            &[
                "Wij leiden ze op en zij plukken ze.",
                "They take our best teachers away.",
            ],
            &[
                "Wij leiden hen op en zij nemen hen in dienst.",
                "We train them and they take them on, they have a job.",
                "Onze beste leerlingen zijn naar de zee gegaan met hen.",
                "They take our children away from their phones for an hour.",
                "Zij halen onze kinderen weg aan de schoolpoort.",
            ],
        );
    }

    #[test]
    fn what_is_not_shared_what_is_exchanged_and_who_holds_it_alone() {
        all_read(
            keeps_apart,
            &["Wij hebben dezelfde zorgen en we zwijgen daarover."],
            &[
                "Wij delen alles.",
                "Het was ieder voor zich tot vorig jaar, sindsdien delen we een lokaal.",
                "They used to share nothing. Now we share a choir.",
                "They share nothing with the press.",
            ],
        );
        all_read(
            tells_an_exchange,
            &["Hij wist dat niet, en onze gasten weten nu hoe ge zaait."],
            &["Het is een mooie tuin."],
        );
        all_read(
            holds_it_alone,
            &["Het zit in mijn schriftje.", "If I am ill, they call my home."],
            &[
                "Ik zat twee uur met mijn gsm te spelen.",
                "Het staat in haar schriftje.",
                "If she is ill, I have a list.",
            ],
        );
    }
}
