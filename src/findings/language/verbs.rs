//! Verbs that a remark begins with: behind the name of its partner such a remark is a sentence.

mod noun_too;

use super::impersonal::is_impersonal;
use crate::deck::Lang;
use crate::findings::SectionSource;
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::session::Partner;
use noun_too::is_noun;

/// Dutch verbs as remarks begin with them; behind one in the singular stands its plural, where it has one.
const DUTCH_VERBS: &str = "\
    werkt werken sluit sluiten komt komen geeft geven vertegenwoordigt helpt helpen levert leveren biedt bieden \
    organiseert organiseren staat staan is zijn was waren heeft hebben had gaf gaven liet doet doen neemt nemen vraagt \
    vragen brengt brengen inspireerde volgt volgen ondersteunt begeleidt betaalt betalen beslist kwam kwamen kent kennen zit \
    zitten loopt ziet verwijst leest lezen zorgt zorgen deelt delen pakt pakken verrijkt verrijken verdeelt verdelen \
    behoort behoren bezorgt bezorgen leert maakt maken speelt spelen keurt keuren adviseert adviseren coacht coachen \
    leidt leiden verzorgt verzorgen beheert steunt steunen vangt vangen vult vullen bracht brachten gebruikt gebruiken \
    bezoekt bezoeken wil willen kan kunnen moet moeten mag mogen blijft blijven hangt hangen ligt liggen toont tonen \
    vertelt vertellen schrijft schrijven bepaalt bepalen verbindt verbinden gaat gaan krijgt krijgen denkt denken maakte \
    werkte organiseerde zet zetten stuurt sturen hoort horen vecht vechten leent lenen onderhoudt onderhouden belt bellen \
    koopt kopen verkoopt verkopen rijdt rijden haalt halen trekt trekken stelt stellen regelt regelen ontvangt ontvangen \
    opent openen verhuurt verhuren schenkt schenken betrekt betrekken bemiddelt bemiddelen overlegt overleggen luistert \
    luisteren kijkt kijken observeert observeren screent screenen behandelt behandelen traint trainen informeert informeren \
    stimuleert stimuleren inspireert inspireren motiveert motiveren versterkt versterken vervangt vervangen verdwijnt groeit \
    wisselt verandert controleert controleren subsidieert subsidiëren financiert financieren sponsort sponsoren stopt \
    stoppen verenigt bundelt bewaakt beschermt spreekt spreken vindt vinden zoekt zoeken kookt koken bakt bakken poetst \
    bouwt bouwen herstelt herstellen repareert tekent schildert verzamelt verzamelen ruilt ruilen vergadert vergaderen \
    reageert reageren antwoordt weet weten kreeg kregen ging gingen stond stonden vond vonden zat zaten deed deden stopte \
    stopten sloot sloten startte verdween schreef stuurde belde draagt dragen wordt worden werd werden lijkt lijken voelt \
    voert voeren rekent rekenen telt tellen verwacht verwachten vergt mengt bemoeit woont wonen verspreidt reikt houdt \
    houden laten past passen springt springen stapt stappen duikt lost lossen meldt melden rapporteert nodigt nodigen \
    wacht mist missen vist vissen vaart varen studeert studeren kost vergeet beslissen begeleiden ondersteunen verwijzen leren lopen zien waakt waken richt richten \
    treedt treden valt vallen hielp hielpen liep liepen leerde leerden nam namen hield hielden gold golden geldt gelden legt leggen kiest kiezen \
    botst botsen vertrekt vertrekken vertrok vertrokken ontstaat ontstaan ontstond ontstonden ontmoet ontmoeten wijst wijzen schuift schuiven \
    antwoordde antwoordden vormde vormden tekende tekenden opende openden begeleidde begeleidden leende leenden toonde toonden vertelde vertelden betaalde betaalden \
    schonk schonken beloofde beloofden zorgde zorgden speelde speelden zou zouden onderwijst stemt zingt zingen danst dansen tolkt tolken \
    verdeelde behandelde leverde leverden trekt drukt drukken maait maaien veegt naait oefent oefenen eet drinkt \
    reed las lazen sprak spraken trok trokken verkochten kocht kochten haalde haalden droeg droegen bakte bakten kookte kookten woonde woonden \
    verhuurden bezorgden bouwde bouwden herstelden gebruikten volgde volgden steunde steunden beheerden \
    zong zongen stuurden schreven belden vertaalden verzorgden";
static DUTCH: ListedWords = listed_words!(DUTCH_VERBS);

/// English verbs as remarks begin with them.
static ENGLISH: ListedWords = listed_words!(
    "\
    works gives comes helps offers provides brings has were are pays decides knows runs supports stopped left teaches \
    makes plays leads takes does goes needs wants stays lends meets reads stands visits shows shares costs opens closes eats \
    lives plans sends tells asks keeps sees talks listens trains coaches funds lets hosts holds organises organizes sponsors \
    invites joins checks translates cooks sings cleans drives collects donates sells buys repairs hires employs refers answers \
    calls rings replies responds writes builds manages coordinates covers connects links advises assesses tests treats \
    observes monitors reports expects gets puts sits speaks starts belongs drops learns hands acts serves arranges sets used \
    came gave took made ran did went sent told asked kept met began started ended moved changed closed helped worked taught \
    offered provided became lost was had is sat found founded built prays warns films rents feeds washes minds fixes mends paints waits shut lays shoes drew observes employs donated explained \
carries bought brought lent spent loans can cannot could would will must should owns swims plays sews prints draws steps stops fills hears loves finds thinks likes says turns walks picks bakes grows digs rows skates rides sails delivers measures supervises"
);

/// English verbs behind a partner in the plural; behind one in the singular they are nouns or commands.
static ENGLISH_MANY: ListedWords = listed_words!(
    "\
    run live bring share meet teach help give come work offer provide lend organise read translate collect cook lead join \
    sing drive visit take make pay know support want need stay have do go see talk plan send keep ask drop pick call ring write fund invite play help speak hear find think say use let get clash tell sleep eat sit buy sell bake carry mend lodge explain \
     decide choose examine arrange advise assess observe employ receive become attend belong follow expect require prefer hire wear swim dig mow deliver borrow leave"
);

/// English verbs behind the subject of a sentence, in forms that are no noun.
static AUXILIARY: ListedWords =
    listed_words!("are is was were has have had can could will would may might must should do does did");
static PAST: ListedWords = listed_words!(
    "bought brought came gave took made ran did went sent told asked kept met began started ended moved changed closed taught offered provided became \
     lost was were had found founded built stopped left"
);

/// Words with which a part begins that has a verb of its own.
static PARTS: ListedWords = listed_words!(
    "die dat wie waar waarmee waarvan waarin waarbij om zodat omdat als who that which whose where when because if so"
);

/// Returns whether words behind the first hold what may be the verb of a sentence, before a part that has one of its own.
pub(in crate::findings) fn may_hold_verb(lang: Lang, words: &[String]) -> bool {
    let own = words.iter().skip(1).take_while(|word| !PARTS.has(word));
    own.zip(words).any(|(word, before)| match lang {
        Lang::Nl => DUTCH.has(word) && !matches!(before.as_str(), "te" | "het"),
        Lang::En => AUXILIARY.has(word) || PAST.has(word) || ENGLISH_MANY.has(word) && before.ends_with('s'),
    })
}

/// Returns whether a Dutch text begins with *de*, a plural and its verb: *de twee paden kruisen elkaar*, not *de buren leren kennen*.
pub(in crate::findings) fn has_plural_subject(words: &[&str]) -> bool {
    let plural = |word: &str| word.ends_with("en") || word.ends_with('s');
    let verb = (2..words.len()).find(|at| {
        words
            .get(*at)
            .is_some_and(|word| DUTCH.has(word) && word.ends_with('n'))
    });
    verb.is_some_and(|at| {
        let subject = words.get(at - 1).is_some_and(|word| plural(word));
        let infinitive = words.len() == at + 2 && words.get(at + 1).is_some_and(|word| word.ends_with("en"));
        words.first() == Some(&"de") && subject && at + 1 < words.len() && !infinitive
    })
}

/// Returns whether a remark on one partner or on `many` begins with a verb, so that the name makes a sentence of it.
pub(in crate::findings) fn verb_first(lang: Lang, note: &str, many: bool) -> bool {
    let (first, second) = first_two(lang, note);
    match lang {
        Lang::Nl => DUTCH.has(&first) || by_its_object(lang, &first, &second) || is_past(&first),
        // A word of the one language is another in the other: *met*.
        Lang::En => {
            let listed = ENGLISH.has(&first) || many && ENGLISH_MANY.has(&first);
            // *Visits are paid for*: what a verb follows is a noun.
            let noun = AUXILIARY.has(&second) || is_noun(&first, &second);
            !noun && (listed || by_its_object(lang, &first, &second))
        }
    }
}

/// English words before a verb that leave it the first of its remark: *now leaves*, *only comes to check*.
static ADVERBS: ListedWords = listed_words!(
    "now still also only just often always never usually sometimes rarely hardly ever mostly regularly occasionally even no longer once gladly"
);

/// Returns the first two words of a note in small letters, without the English adverbs before its verb.
fn first_two(lang: Lang, note: &str) -> (String, String) {
    let mut words = note.split_whitespace().map(str::to_lowercase).peekable();
    while lang == Lang::En && words.peek().is_some_and(|word| ADVERBS.has(word)) {
        words.next();
    }
    (words.next().unwrap_or_default(), words.next().unwrap_or_default())
}

/// Returns whether a remark begins with what was done to somebody, *closed by the town*, which lacks its verb behind a name.
pub(in crate::findings) fn is_passive(lang: Lang, note: &str) -> bool {
    let (first, second) = first_two(lang, note);
    let participle = first.ends_with("ed")
        || "made run sent led kept held lost given taken taught told left"
            .split(' ')
            .any(|known| known == first);
    lang == Lang::En && participle && second == "by"
}

/// Returns whether a Dutch word is a verb of the past by its ending: *besteedde*, or *fotografeerde*, which no adjective is without *ge-*, *ver-* or
/// *be-*.
fn is_past(word: &str) -> bool {
    if word.ends_with("dde") && word.len() > 4 {
        return true;
    }
    let ends = word.ends_with("eerde") || word.ends_with("eerden");
    let adjective = ["ge", "ver", "be", "her", "ont"]
        .iter()
        .any(|begin| word.starts_with(begin))
        || word.contains("ge");
    ends && !adjective && word.chars().count() > 7
}

/// Words that end as a verb does and stand before an article as well.
static LEADS: ListedWords = listed_words!(
    "volgens tijdens sinds naast langs ondanks jegens behalve omtrent voorbij since towards besides against about without throughout across when then often even tegen wanneer"
);

/// Returns whether a word is a verb by its ending and by what follows: no noun stands before an article.
fn by_its_object(lang: Lang, first: &str, second: &str) -> bool {
    let object = match lang {
        Lang::Nl => "de het een elkaar zich hun haar ons onze geen",
        Lang::En => "the a an its their his her our each us",
    };
    let long = first.chars().count() > 3;
    let ending = match lang {
        Lang::Nl => first.ends_with('t'),
        Lang::En => first.ends_with('s') && !first.ends_with("ss") || first.ends_with("ed") && first.len() > 5,
    };
    // No noun stands before *er*, *it* and *there*.
    if long
        && !LEADS.has(first)
        && (ending || first.ends_with("en") || first.ends_with("ed"))
        && matches!(second, "er" | "it" | "them" | "him" | "hem" | "there" | "here")
    {
        return true;
    }
    long && ending && !LEADS.has(first) && object.split(' ').any(|word| word == second)
}

/// Returns whether the verb that a remark begins with is in the plural; `None` where its form does not tell.
pub(in crate::findings) fn is_plural(lang: Lang, note: &str) -> Option<bool> {
    let (first, _) = first_two(lang, note);
    let base = ENGLISH_MANY.has(&first);
    match lang {
        // Verbs of the past in -te and -de are singular; those that end in -n are the plural.
        Lang::Nl if matches!(first.as_str(), "kan" | "ben") => Some(false),
        Lang::Nl => Some(first.ends_with('n')),
        Lang::En if base || matches!(first.as_str(), "are" | "were") => Some(true),
        Lang::En if first.ends_with('s') => Some(false),
        Lang::En => None,
    }
}

/// Returns whether a remark begins with a verb in the number of its partner, so that the name makes a sentence of it.
pub(in crate::findings) fn fits_verb(record: &SectionSource<'_>, partner: &Partner, note: &str) -> bool {
    begins_as_verb(record.own, note, record.verb(&[partner]) > 1) && !is_impersonal(record.own, note)
}

/// Returns whether a remark begins with a verb in the number of its one subject, or of `many`.
pub(in crate::findings) fn begins_as_verb(lang: Lang, note: &str, many: bool) -> bool {
    !is_passive(lang, note) && verb_first(lang, note, many) && is_plural(lang, note).is_none_or(|plural| plural == many)
}

/// Words behind a verb that stands before its subject.
static TURNED: ListedWords = listed_words!("de het er een die deze ze zij we wij");

/// Returns whether a Dutch piece of a note has a verb of its own that its first words do not tell: *of het lukt hangt van hen af*, *ook botsen de
/// plannen*.
pub(in crate::findings) fn holds_verb(piece: &str) -> bool {
    let words: Vec<String> = piece.split_whitespace().map(str::to_lowercase).collect();
    let plain = |at: usize| words.get(at).map_or("", |word| word.trim_end_matches(','));
    let asks = matches!(plain(0), "of" | "wat" | "wie" | "welk" | "welke" | "hoe" | "waar");
    for at in 1..words.len() {
        let (word, next) = (plain(at), plain(at + 1));
        if !asks
            && matches!(
                word,
                "die" | "dat" | "wie" | "waar" | "waarmee" | "zodat" | "omdat" | "als"
            )
        {
            return false;
        }
        let singular = DUTCH.has(word) && !word.ends_with('n');
        let turned = at < 4 && DUTCH.has(word) && TURNED.has(next);
        if singular || turned {
            return true;
        }
    }
    false
}

/// Returns a note on one with the verbs that begin it in the plural: *keurt plannen goed en betaalt* is *keuren … betalen*; `None` where there is
/// none, or one whose plural is not known.
pub(in crate::findings) fn in_plural(lang: Lang, note: &str) -> Option<String> {
    match lang {
        Lang::Nl => dutch_in_plural(note),
        Lang::En => english_in_plural(note),
    }
}

/// Returns what [`in_plural`] does of an English note with one verb, known by its *-s*.
fn english_in_plural(note: &str) -> Option<String> {
    let (first, rest) = note.split_once(' ')?;
    let plural = match first {
        "is" => "are".to_owned(),
        "has" => "have".to_owned(),
        "does" => "do".to_owned(),
        "goes" => "go".to_owned(),
        _ if first.ends_with("ies") => format!("{}y", first.strip_suffix("ies")?),
        _ if ["ches", "shes", "sses", "xes"].iter().any(|end| first.ends_with(end)) => {
            first.strip_suffix("es")?.to_owned()
        }
        _ => first.strip_suffix('s')?.to_owned(),
    };
    (verb_first(Lang::En, note, false) && !rest.contains(" and ")).then(|| format!("{plural} {rest}"))
}

fn dutch_in_plural(note: &str) -> Option<String> {
    let mut begins = true;
    let mut any = false;
    let mut turned: Vec<&str> = Vec::new();
    for word in note.split(' ') {
        let verb = begins && DUTCH.has(word) && !word.ends_with('n');
        let told = if verb { plural_of(word)? } else { word };
        any |= verb;
        begins = word.ends_with([',', ';', ':']) || matches!(word, "en" | "maar");
        turned.push(told);
    }
    any.then(|| turned.join(" "))
}

/// Returns the plural of a Dutch verb, where the list holds both.
fn plural_of(verb: &str) -> Option<&'static str> {
    let mut words = DUTCH_VERBS.split_whitespace();
    words.find(|word| *word == verb).filter(|word| !word.ends_with('n'))?;
    let next = words.next()?;
    let same = next.get(..1) == verb.get(..1) || verb == "is";
    (same && next.ends_with('n')).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::{has_plural_subject, holds_verb, in_plural, is_plural, verb_first};
    use crate::deck::Lang;

    #[test]
    fn a_plural_with_its_verb_is_a_sentence() {
        let is = |text: &str| has_plural_subject(&text.split_whitespace().collect::<Vec<_>>());
        assert!(is("de twee paden vinden elkaar"));
        assert!(is("de ouders komen langs een andere deur"));
        assert!(!is("de buren leren kennen"));
        assert!(!is("de lange weg"));
        assert!(!is("het dorp leren kennen"));
    }

    #[test]
    fn the_number_of_a_verb_is_known_by_its_form() {
        assert_eq!(is_plural(Lang::Nl, "komt elke week"), Some(false));
        assert_eq!(is_plural(Lang::Nl, "komen elke week"), Some(true));
        assert_eq!(is_plural(Lang::Nl, "kan rekenen"), Some(false));
        assert_eq!(is_plural(Lang::En, "helps out"), Some(false));
        assert_eq!(is_plural(Lang::En, "left us"), None);
    }

    #[test]
    fn a_verb_within_a_piece_is_found() {
        for piece in [
            "of het lukt hangt van hen af",
            "ook botsen de plannen",
            "overleg met hen geldt als nodig",
        ] {
            assert!(holds_verb(piece), "{piece}");
        }
        for piece in [
            "als gasten een losse band met de haven",
            "een man die ook helpt",
            "samen rond het boek",
        ] {
            assert!(!holds_verb(piece), "{piece}");
        }
    }

    #[test]
    fn the_verbs_of_a_note_take_the_plural() {
        let many = |note: &str| in_plural(Lang::Nl, note);
        assert_eq!(
            many("geeft raad en betaalt de bus").as_deref(),
            Some("geven raad en betalen de bus")
        );
        assert_eq!(
            many("een gast, helpt in de tuin").as_deref(),
            Some("een gast, helpen in de tuin")
        );
        assert_eq!(many("bron van raad"), None);
    }

    #[test]
    fn a_remark_that_begins_with_a_verb_is_known() {
        let first = |note: &str| [Lang::Nl, Lang::En].iter().any(|lang| verb_first(*lang, note, false));
        for note in [
            "werkt naast de klas",
            "Pakken het lezen anders aan",
            "helps on Mondays",
            "Vecht om dezelfde kinderen",
            "stuurt nieuwsbrieven",
            "bevraagt de ouders",
            "shares its workshops",
            "mentors our trainees",
            "closed its office",
            "paints there",
            "painted it",
            "fotografeerde de optocht",
            "besteedde een avond aan de kast",
        ] {
            assert!(first(note), "{note}");
        }
        for note in [
            "volgens het secretariaat elke dag",
            "against the wall of the yard",
            "vaste dag op school",
            "stedelijke dienst",
            "contact met de directeur",
            "a day at school",
            "help with reading",
            "classes for adults",
            "verkeerde adressen",
            "gemotiveerde ouders",
            "",
        ] {
            assert!(!first(note), "{note}");
        }
        let many = |note: &str| verb_first(Lang::En, note, true);
        assert!(many("help with reading") && !many("volunteers of the parish"));
        assert!(many("tell the cook who is ill") && !verb_first(Lang::En, "tell the cook who is ill", false));
        assert!(
            !verb_first(Lang::Nl, "Met pensioen en niet vervangen.", false)
                && verb_first(Lang::En, "Met us in May.", false)
        );
        assert_eq!(is_plural(Lang::En, "help with reading"), Some(true));
    }
}
