//! Dutch nouns that notes are made of, and what stands around them.

use super::phrase::{NounKind, NounPhrase, plain};
use crate::deck::Lang;
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::findings::language::verbs::may_hold_verb;
use crate::findings::language::{name, prose};
use crate::session::Article;

/// Ends of nouns for what there is between a school and somebody.
const BETWEEN: &str =
    "samenwerking overleg contact contacten uitwisseling afstemming afspraak afspraken project projecten band";
/// Ends of nouns for when both meet.
const MOMENT: &str = "dag dagen moment momenten gesprek gesprekken";
/// Ends of nouns for what somebody does or what it is about.
const MATTER: &str = "nascholing nascholingen bijscholing bijscholingen vorming vormingen opleiding opleidingen advies steun ondersteuning begeleiding \
    hulp informatie opvolging overdracht kennismaking therapie toezicht vakliteratuur literatuur materiaal workshop workshops lezing lezingen les lessen \
    lessenreeks reeks protocol kennis expertise inspiratie stage stages klassen cursus cursussen studiedag studiedagen screening screenings doorverwijzing \
    uitleg feedback coaching";
/// Of these, what nobody counts.
const MASS: &str = "samenwerking overleg contact uitwisseling afstemming nascholing bijscholing vorming advies steun ondersteuning begeleiding hulp informatie \
    opvolging overdracht kennismaking therapie toezicht literatuur materiaal kennis expertise inspiratie uitleg feedback coaching";
/// Ends of nouns for what anybody and anything can be to a school.
const ROLE: &str = "aanbieder bron bronnen spil plek actor aanspreekpunt voorbeeld meerwaarde uitvalsbasis schakel doorgeefluik klankbord vangnet motor steunpilaar \
    toeverlaat stageplaats opdrachtgever werkgever makelaar verrijking leverancier vertegenwoordiger gesprekspartner aanvulling bondgenoot kenner raadgever lid leden \
    initiatiefnemer partner partners eigenaar sponsor concurrent houvast ankerpunt brug geheugen stem gezicht uithangbord";
/// Ends of nouns for who somebody is.
const PERSON: &str = "persoon personen man vrouw vader moeder papa mama ouder ouders zoon dochter zus broer nicht neef tante nonkel oma opa buur buren buurman buurvrouw \
    vriend vriendin vrienden collega collega’s leerling leerlingen student studenten stagiair stagiaire stagiairs stagiaires leerkracht leerkrachten leraar leraren lerares \
    docent docenten directeur directeurs directrice begeleider begeleiders begeleidster ondersteuner ondersteuners adviseur coach coaches trainer trainers werker \
    werkers medewerker medewerkers vrijwilliger vrijwilligers deskundige deskundigen expert experten specialist specialisten vakman vakvrouw vakmensen aannemer \
    ingenieur architect smid smeden bakker kapper kapster dokter arts artsen verpleegster verpleger psycholoog psychologe logopedist logopediste kinesist \
    therapeut therapeute kunstenaar schrijver muzikant imker tuinman gids gidsen tolk tolken mentor mentoren gepensioneerden boer boeren mensen jongeren \
    coördinator coördinatoren opvoeder opvoeders verpleegkundige juf meester secretaris conciërge kok bediende figuur timmerman elektricien \
    loodgieter metselaar technicus fotograaf tandarts slager schilder dichter danser redder consulent bibliothecaris rechter agent burgemeester imam priester pastoor \
    boekhouder verzorger verzorgster landmeter chauffeur organisator leider leidster onderzoeker onderzoekster";
/// Ends of nouns for a body, a place or a paper.
const BODY: &str = "netwerk groep werkgroep vereniging organisatie school bedrijf firma fabriek winkel dienst club vzw team raad commissie comité platform site website blad \
    tijdschrift nieuwsbrief krant tafel kring academie afdeling koepel stichting fonds boerderij bond maatschappij onderneming federatie macht \
    centrum centra café bibliotheek \
    netwerken groepen werkgroepen verenigingen organisaties scholen bedrijven winkels diensten clubs teams raden comités";
/// Persons and roles that several can be together without an article.
const ROLES: &str = "aanbieder partner lid vrijwilliger leverancier vertegenwoordiger makelaar aannemer opdrachtgever coördinator bondgenoot raadgever \
    initiatiefnemer werkgever eigenaar sponsor concurrent";
/// Adjectives that keep their form before a noun.
static PLAIN: ListedWords = listed_words!(
    "eigen extern intern vast wekelijks jaarlijks maandelijks dagelijks elektronisch technologisch relevant informeel formeel groot klein kort nauw goed regelmatig \
     belangrijk houten gratis extra speciaal regionaal lokaal stedelijk digitaal nuttig open los warm apart nieuw oud jong sterk breed smal volwaardig beperkt \
     onmisbaar collegiaal gedeeld gezamenlijk onderling vakinhoudelijk pedagogisch didactisch sociaal medisch juridisch praktisch vlot occasioneel vertrouwd bekend verplicht vrij streng trouw"
);
/// Words before a noun phrase that leave it one.
static LEADS: ListedWords = listed_words!("ook vooral tegelijk nog zelf eigenlijk meestal daarnaast");
static DETERMINERS: ListedWords =
    listed_words!("een één de het geen weinig veel enkele twee drie vier vijf zes zeven acht negen tien verschillende");
/// Nouns in -e that an adjective could be taken for.
static NOUNS_E: ListedWords =
    listed_words!("site methode directie academie zone galerie crèche kine meerwaarde garage reclame");
/// Words behind which the noun phrase is over.
static FOLLOWS: ListedWords = listed_words!(
    "van voor met uit in op aan bij tussen over rond naar boven naast onder tegen door zonder te om als die dat wie waar waarmee waarvan waarin waarbij wier en of \
     maar dan per via binnen buiten tijdens sinds na thuis ter tot bovenop vaak soms altijd meestal zelden wekelijks"
);
/// Words with which a part begins that has a verb of its own.
static WHICH: ListedWords = listed_words!("die dat wie waar waarmee waarvan waarin waarbij om");
/// Participles that no ending tells, and nouns that end as one does.
static DONE: ListedWords = listed_words!(
    "besproken verloren begonnen ontvangen verkregen bezocht gekregen gegeven gedaan genomen gevonden gehouden geschreven gelezen gezien geholpen gekomen"
);
static NOT_DONE: ListedWords = listed_words!("gebied geluid gewicht gerecht gedicht gevecht gezicht geweld gezond");
/// Words for how often, which stand before their noun in a sentence.
static OFTEN: ListedWords = listed_words!("vaak soms altijd meestal zelden");
/// Words that end as one of these nouns does and are none of them.
static UNLIKE: ListedWords =
    listed_words!("tractor tractoren factor factoren reactor reactoren draad voorraad verband");
/// Nouns behind which what they count stands.
static COUNTS: ListedWords = listed_words!("reeks aantal paar soort groep");
/// Adjectives that are of one alone, so that *de* or *het* stands before them.
static ONLY_ONE: ListedWords = listed_words!(
    "enige oudste jongste beste eerste tweede derde laatste naaste voornaamste inrichtende volgende vorige"
);
/// Nouns of which there is one.
static ONE_OF_A_KIND: ListedWords = listed_words!("spil motor uitvalsbasis geheugen stem");
/// Beings with *het*, beside those that names of partners end with.
static HET: ListedWords =
    listed_words!("voorbeeld tijdschrift klankbord vangnet doorgeefluik aanspreekpunt lid platform geheugen gezicht");

/// Qualities, and how they end.
static QUALITIES: ListedWords = listed_words!(
    "belangrijk belangrijker prioritair actief afhankelijk verst dichtst dichtbij dichterbij ruimer kleiner groter nuttig onmisbaar beschikbaar bereikbaar \
     zichtbaar aanwezig betrokken verbonden bekend onbekend welkom waardevol verrijkend vraaggestuurd vrijblijvend \
     intern extern deels interessant leerrijk leerzaam toegankelijk laagdrempelig onzichtbaar sterk klein groot nieuw vertrouwd gratis duur ver"
);
/// Words before a quality.
static DEGREES: ListedWords = listed_words!(
    "heel zeer erg niet altijd minder meer vaak soms vooral nog al te zo vrij best nogal eerder weinig even wel"
);
/// Beginnings of *the role of*, with the article and the word that joins.
const OWN_NOUNS: [(&str, (&str, &str)); 16] = [
    ("rol", ("de", "van")),
    ("inbreng", ("de", "van")),
    ("bijdrage", ("de", "van")),
    ("aanpak", ("de", "van")),
    ("werking", ("de", "van")),
    ("opbrengst", ("de", "van")),
    ("aanwezigheid", ("de", "van")),
    ("waardering", ("de", "voor")),
    ("meerwaarde", ("de", "van")),
    ("aanbod", ("het", "van")),
    ("advies", ("het", "van")),
    ("contact", ("het", "met")),
    ("overleg", ("het", "met")),
    ("samenwerking", ("de", "met")),
    ("band", ("de", "met")),
    ("relatie", ("de", "met")),
];

pub(super) fn own_noun(first: &str) -> Option<(&'static str, &'static str)> {
    OWN_NOUNS.iter().find(|(noun, _)| *noun == first).map(|(_, how)| *how)
}

pub(super) fn phrase(note: &str) -> Option<NounPhrase> {
    let note = prose::lower(note);
    // What stands in brackets parts a noun from nothing.
    let unbracketed = without_brackets(&note);
    let words: Vec<&str> = unbracketed.split_whitespace().collect();
    let plains: Vec<String> = words.iter().map(|word| plain(word)).collect();
    let word = |at: usize| plains.get(at).map_or("", String::as_str);
    // *Leerlingen van het zesde volgen er lessen* is a sentence.
    if may_hold_verb(Lang::Nl, &plains) {
        return None;
    }
    let start = plains.iter().take_while(|word| LEADS.has(word)).count();
    let determined = DETERMINERS.has(word(start));
    if determined && word(start + 1) == "van" {
        let one = matches!(word(start), "een" | "één");
        return one.then(|| one_of(&note));
    }
    let first = start + usize::from(determined);
    let adjectives = adjectives(&plains, first);
    let head = first + adjectives;
    let (kind, many) = class(word(head))?;
    let counted = COUNTS.has(word(head)) && class(word(head + 1)).is_some_and(|(_, many)| many);
    let end = head + usize::from(counted);
    let over = words.get(end).is_some_and(|word| word.ends_with(','))
        || words.get(end + 1).is_none_or(|next| FOLLOWS.has(&plain(next)));
    let unmarked = !words
        .get(start..end)
        .is_some_and(|rest| rest.iter().any(|w| w.contains([':', ';', '.'])));
    if !over || !unmarked {
        return None;
    }
    // *Tijdschrift en een studiedag* is more than one thing.
    if kind == NounKind::Body && matches!(word(end + 1), "en" | "of") {
        return None;
    }
    // *Café op vrijdag* is when there is one.
    let when = word(end + 1) == "op"
        && ["dag", "dagen", "avond", "middag"]
            .iter()
            .any(|day| word(end + 2).ends_with(day));
    if when && matches!(kind, NounKind::Body | NounKind::Role | NounKind::Person) {
        return None;
    }
    // *Lid sinds vorig jaar* may be the school.
    if matches!(word(head), "lid" | "leden") && word(end + 1) != "van" {
        return None;
    }
    let bare = adjectives == 0 && !determined;
    let described = matches!(word(end + 1), "die" | "dat");
    // *Vorming voor het team gevolgd* tells what somebody did.
    if !plains.iter().any(|word| WHICH.has(word)) && plains.last().is_some_and(|word| is_done(word)) {
        return None;
    }
    let article = if determined || many {
        ""
    } else {
        let bare = bare && !described;
        match kind {
            NounKind::Person if bare => "",
            // *Uitwisseling van een week* is one of several.
            NounKind::Between if bare && word(head) == "uitwisseling" && word(end + 1) == "van" => "een ",
            NounKind::Between if adjectives > 0 && word(head) == "samenwerking" => "een ",
            _ => article(&plains, first..head, word(head), start, bare),
        }
    };
    let lead: String = words.iter().take(start).map(|word| format!("{word} ")).collect();
    let rest = note.get(lead.len()..)?;
    // *Overleg vaak over …* is *vaak overleg over …*.
    let turned = bare && start == 0 && OFTEN.has(word(1));
    let rest = if turned {
        format!(
            "{} {} {}",
            word(1),
            word(0),
            note.split_whitespace().skip(2).collect::<Vec<_>>().join(" ")
        )
    } else {
        rest.to_owned()
    };
    Some(NounPhrase {
        kind,
        many,
        text: format!("{lead}{article}{rest}"),
        shared: many || bare && !described && ends(ROLES, word(head)),
    })
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let keep = |c: &char| {
        match c {
            '(' => depth += 1,
            ')' if depth > 0 => {
                depth -= 1;
                return false;
            }
            _ => {}
        }
        depth == 0
    };
    text.chars().filter(keep).collect()
}

/// Returns *een van de oudste partners*, which anybody can be.
fn one_of(text: &str) -> NounPhrase {
    NounPhrase {
        kind: NounKind::Role,
        many: false,
        text: text.to_owned(),
        shared: false,
    }
}

/// Returns the article of a noun in the singular that has none, with a space behind it; `bare` where nothing describes the noun.
fn article(words: &[String], described: std::ops::Range<usize>, noun: &str, lead: usize, bare: bool) -> &'static str {
    let adjectives = words.get(described).unwrap_or_default();
    let only = adjectives
        .iter()
        .any(|word| ONLY_ONE.has(word) || word.len() > 6 && word.ends_with("ste"));
    if only || ONE_OF_A_KIND.has(noun) {
        let het = HET.has(noun) || name::noun(noun, Lang::Nl).is_some_and(|(article, _)| article == Article::Het);
        return if het { "het " } else { "de " };
    }
    if ends(MASS, noun) || bare && (lead > 0 || ends(ROLES, noun)) {
        return "";
    }
    "een "
}

/// Returns whether a word is a participle: *gevolgd*, *uitgewerkt*, *gekregen*.
fn is_done(word: &str) -> bool {
    let begins = [
        "ge", "uitge", "opge", "aange", "afge", "meege", "bijge", "inge", "voorge", "overge",
    ];
    let past = begins.iter().any(|begin| word.starts_with(begin)) && word.chars().count() > 5;
    DONE.has(word) || past && !NOT_DONE.has(word) && (word.ends_with('d') || word.ends_with('t'))
}

/// Returns how many adjectives stand from a place on, with what joins them.
fn adjectives(words: &[String], from: usize) -> usize {
    let is = |at: usize| words.get(at).is_some_and(|word| is_adjective(word));
    let mut at = from;
    loop {
        let joins = at > from && words.get(at).is_some_and(|word| matches!(word.as_str(), "en" | "of")) && is(at + 1);
        if !is(at) && !joins {
            return at - from;
        }
        at += 1;
    }
}

fn is_adjective(word: &str) -> bool {
    let inflected = word.len() > 4 && word.ends_with('e') && !NOUNS_E.has(word);
    (inflected || PLAIN.has(word)) && class(word).is_none()
}

/// Returns what a noun says, and whether it is a plural.
fn class(word: &str) -> Option<(NounKind, bool)> {
    let known = name::noun(word, Lang::Nl);
    let plural = word != "geheugen" && (word.ends_with("en") || word.ends_with('s'));
    let plural = plural && !word.ends_with("is") && !word.ends_with("us");
    let many = known.map_or(plural, |(_, many)| many);
    if ends(BETWEEN, word) {
        Some((NounKind::Between, many && !ends(MASS, word)))
    } else if ends(MOMENT, word) {
        Some((NounKind::Moment, many))
    } else if ends(MATTER, word) && !matches!(word, "les" | "hulp") || word == "lessen" {
        Some((NounKind::Matter, many && !ends(MASS, word)))
    } else if ends(ROLE, word) {
        Some((NounKind::Role, many))
    } else if ends(PERSON, word) {
        Some((NounKind::Person, many))
    } else {
        ends(BODY, word).then_some((NounKind::Body, many))
    }
}

/// Returns what a partner is by the words of its name: somebody, or a body of people.
pub(super) fn nature(name: &str) -> Option<NounKind> {
    let small = name.to_lowercase();
    let core = small.split([',', '(']).next().unwrap_or_default();
    let words = core.split_whitespace().take_while(|word| !FOLLOWS.has(word));
    words.map(plain).find_map(|word| match () {
        () if ends(PERSON, &word) || word.ends_with("leden") => Some(NounKind::Person),
        () => (ends(BODY, &word) || name::noun(&word, Lang::Nl).is_some()).then_some(NounKind::Body),
    })
}

fn ends(list: &str, word: &str) -> bool {
    let is = |end: &str| word == end || end.len() > 3 && word.ends_with(end);
    !UNLIKE.has(word) && list.split_whitespace().any(is)
}

pub(super) fn is_quality(note: &str) -> bool {
    let words: Vec<String> = note.split_whitespace().map(plain).collect();
    let degrees = words.iter().take_while(|word| DEGREES.has(word)).count();
    let Some(quality) = words.get(degrees) else {
        return false;
    };
    let next = words.get(degrees + 1);
    let closed = note
        .split_whitespace()
        .nth(degrees)
        .is_some_and(|word| word.ends_with(','));
    let deels = quality == "deels";
    // *Actief tot 2022* is no longer so.
    let dated = words
        .iter()
        .any(|word| word.len() == 4 && word.chars().all(|c| c.is_ascii_digit()));
    QUALITIES.has(quality) && !dated && (closed || deels || next.is_none_or(|next| FOLLOWS.has(next)))
}
