//! Verbs that a remark begins with: behind the name of its partner such a remark is a sentence.

use crate::deck::Lang;
use crate::findings::SectionSource;
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::session::Partner;

/// Dutch verbs as remarks begin with them.
static DUTCH: ListedWords = listed_words!(
    "\
    werkt werken sluit sluiten komt komen geeft geven vertegenwoordigt helpt helpen levert leveren biedt bieden \
    organiseert organiseren staat staan is zijn was waren heeft hebben had gaf gaven liet doet doen neemt nemen vraagt \
    vragen brengt brengen inspireerde volgt volgen ondersteunt begeleidt betaalt beslist kwam kwamen kent kennen zit \
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
    wacht mist missen vist vissen vaart varen studeert studeren kost vergeet beslissen betalen begeleiden ondersteunen verwijzen leren lopen zien"
);

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
    offered provided became lost was had is sat found founded built prays warns films rents feeds washes minds fixes mends paints waits"
);

/// English verbs behind a partner in the plural; behind one in the singular they are nouns or commands.
static ENGLISH_MANY: ListedWords = listed_words!(
    "\
    run live bring share meet teach help give come work offer provide lend organise read translate collect cook lead join \
    sing drive visit take make pay know support want need stay have do go see talk plan send keep ask"
);

/// Returns whether a remark on one partner or on `many` begins with a verb, so that the name makes a sentence of it.
pub(super) fn verb_first(lang: Lang, note: &str, many: bool) -> bool {
    let mut words = note.split_whitespace().map(str::to_lowercase);
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let listed = match lang {
        Lang::Nl => DUTCH.has(&first),
        // A word of the one language is another in the other: *met*.
        Lang::En => ENGLISH.has(&first) || many && ENGLISH_MANY.has(&first),
    };
    listed || by_its_object(&first, &second) || lang == Lang::Nl && is_past(&first)
}

/// Returns whether a remark begins with what was done to somebody, *closed by the town*, which lacks its verb behind a name.
pub(super) fn is_passive(lang: Lang, note: &str) -> bool {
    let mut words = note.split_whitespace().map(str::to_lowercase);
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let participle = first.ends_with("ed")
        || "made run sent led kept held lost given taken taught told left"
            .split(' ')
            .any(|known| known == first);
    lang == Lang::En && participle && second == "by"
}

/// Returns whether a Dutch word is a verb of the past by its ending: *fotografeerde*, which no adjective is without *ge-*, *ver-* or *be-*.
fn is_past(word: &str) -> bool {
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
fn by_its_object(first: &str, second: &str) -> bool {
    let object = "de het een elkaar zich hun haar zijn ons onze geen the a an its their his her our each";
    let long = first.chars().count() > 3;
    let ending = first.ends_with('t') || first.ends_with('s') && !first.ends_with("ss");
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
    let first = note.split_whitespace().next().unwrap_or_default().to_lowercase();
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
    let many = record.verb(&[partner]) > 1;
    !is_passive(record.own, note)
        && verb_first(record.own, note, many)
        && is_plural(record.own, note).is_none_or(|plural| plural == many)
}

#[cfg(test)]
mod tests {
    use super::{is_plural, verb_first};
    use crate::deck::Lang;

    #[test]
    fn the_number_of_a_verb_is_known_by_its_form() {
        assert_eq!(is_plural(Lang::Nl, "komt elke week"), Some(false));
        assert_eq!(is_plural(Lang::Nl, "komen elke week"), Some(true));
        assert_eq!(is_plural(Lang::Nl, "kan rekenen"), Some(false));
        assert_eq!(is_plural(Lang::En, "helps out"), Some(false));
        assert_eq!(is_plural(Lang::En, "left us"), None);
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
        assert!(
            !verb_first(Lang::Nl, "Met pensioen en niet vervangen.", false)
                && verb_first(Lang::En, "Met us in May.", false)
        );
        assert_eq!(is_plural(Lang::En, "help with reading"), Some(true));
    }
}
