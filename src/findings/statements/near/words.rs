//! Stems of Dutch and English words, words that carry no meaning, and words that go together.
//!
//! Knows lists and endings. Knows no session.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::deck::Lang;
use crate::findings::language::listed_words::{ListedWords, listed_words};

/// Words without a meaning of their own.
const EMPTY_NL: &str = "eigen de het een die dat dit deze en of maar want dus als dan toen toch ook nog wel niet geen er hier daar waar wie wat hoe \
    wanneer waarom omdat zodat terwijl sinds tot van voor met zonder aan op in uit bij naar over onder boven tussen door tegen rond om te ik je \
    jij gij ge u hij zij ze wij we jullie hen hun haar hem mijn jouw zijn ons onze zelf elkaar is was waren ben bent geweest heb hebt heeft \
    hebben had hadden gehad word wordt worden werd werden kan kunnen kon konden kunt mag mogen moet moeten moest wil willen wou zal zullen zou \
    zouden iets niets iemand niemand alles alle allemaal al elk elke ieder iedere iedereen ander andere anders veel meer meest weinig minder \
    minst heel zeer erg zo zoals even eens nooit altijd soms vaak weer terug nu straks later eerst laatste echt eigenlijk misschien gewoon \
    juist precies daarna daarom daarvan daarmee erover ervan ermee eraan erbij erin eruit ertoe waarbij waarvan waarmee men mensen \
    school scholen leraar leraren leerkracht leerkrachten leerling leerlingen kind kinderen gasten partner partners groep klas klassen team jaar jaren dag dagen \
    week weken keer één twee drie vier vijf zes zeven acht negen tien samen samenwerken samenwerking belangrijk \
    nochtans ooit zowat bijna toch intussen trouwens liever zelfs alleen enkel";
const EMPTY_EN: &str = "the a an this that these those and or but so if then than also too not no nor there here where who what how when why because \
    while since until of for with without at on in out by to from over under above between through against around about i me my you your he \
    him his she her they them their we us our it its is was were are am be been being have has had having do does did done can could may \
    might must shall should will would something nothing somebody nobody someone anybody everything everyone everybody all each every any some \
    other others another many much more most few less least very really just even ever never always sometimes often again back now later first \
    last own same only such both one two three four five six seven eight nine ten people school schools teacher teachers pupil pupils \
    child children partner partners group class classes team year years day days week weeks together important once like likes still already \
    instead quite almost perhaps maybe however also without within";
/// Words that carry little.
const LIGHT_NL: &str = "zeg doe ga kom maak vraag vind krijg geef ken zie sta werk weet denk blijf bel ja nee help leer houd hou breng zoek neem lig zit lop hoor les goed slecht groot klein nieuw oud \
    jong tijd moment plaat ding stuk manier deel heb wer";
const LIGHT_EN: &str = "say tell go come mak ask find get got giv know see stand work think stay call yes help learn hold kep keep bring look tak sit run hear teach taught lesson course good bad \
    big small new old young time moment plac thing piec way part want need us start stop lik";

/// Words that go together, each by its beginning; with a space in it, a phrase.
const TOGETHER_NL: [&[&str]; 10] = [
    &[
        "geld", "subsidie", "fonds", "budget", "euro", "betaal", "betal", "gratis", "financi", "middelen",
    ],
    &[
        "uren",
        "lesuur",
        "lesuren",
        "lesrooster",
        "uurrooster",
        "vervanger",
        "vervanging",
        "tijd om ",
        "geen tijd",
        "weinig tijd",
        "lesvrij",
    ],
    &[
        "geheim",
        "beroepsgeheim",
        "privacy",
        "vertrouwelijk",
        "mag niet zeggen",
        "mogen niet zeggen",
        "mag niks zeggen",
        "mag niets zeggen",
    ],
    &["vervoer", "bus ", "busje", "bussen", "trein", "fiets", "tram"],
    &["leeftijd", "achttien", "minderjarig", "meerderjarig"],
    &["ruimte", "lokaal", "lokalen", "zaal"],
    &["vrouw", "meisje"],
    &["vader", "papa"],
    &["moeder", "mama"],
    &["taal ", "talen", "vertaal", "vertal", "tolk", "nederlands"],
];
const TOGETHER_EN: [&[&str]; 10] = [
    &[
        "money", "fund", "grant", "budget", "euro", "paid ", "pay ", "pays ", "cost", "subsid",
    ],
    &[
        "timetable",
        "cover ",
        "no time",
        "little time",
        "schedule",
        "substitute",
    ],
    &[
        "secre",
        "privacy",
        "confidential",
        "may not tell",
        "not allowed to tell",
        "cannot tell",
    ],
    &["transport", "bus ", "buses", "train ", "bicycle", "tram "],
    &["eighteen", "minor ", "minors", "under age", "of age"],
    &["room ", "rooms", "space"],
    &["woman", "women", "girl"],
    &["father", "dad "],
    &["mother", "mum "],
    &["language", "translat", "interpret"],
];

static EMPTY: [ListedWords; 2] = [listed_words!(EMPTY_NL), listed_words!(EMPTY_EN)];
static LIGHT: [ListedWords; 2] = [listed_words!(LIGHT_NL), listed_words!(LIGHT_EN)];

/// Returns whether the list of a language has a word.
fn has([nl, en]: &[ListedWords; 2], word: &str, lang: Lang) -> bool {
    match lang {
        Lang::Nl => nl.has(word),
        Lang::En => en.has(word),
    }
}

/// Returns whether a word has no meaning of its own.
pub(super) fn is_empty(word: &str, lang: Lang) -> bool {
    has(&EMPTY, word, lang)
}

/// Returns whether a word, or its stem, carries little.
pub(super) fn is_light(word: &str, stem: &str, lang: Lang) -> bool {
    has(&LIGHT, word, lang) || has(&LIGHT, stem, lang)
}

/// Returns which words that go together a text holds, each with whether one of them means nothing else; the text has a space before and behind
/// each word.
pub(super) fn families(text: &str, lang: Lang) -> BTreeMap<usize, bool> {
    let [nl, en] = &*BY_LETTER;
    let by_letter = match lang {
        Lang::Nl => nl,
        Lang::En => en,
    };
    let mut found = BTreeMap::new();
    for (space, _) in text.match_indices(' ') {
        let behind = text.get(space + 1..).unwrap_or_default();
        let Some(begin) = behind.chars().next().and_then(|letter| by_letter.get(&letter)) else {
            continue;
        };
        for (at, word) in begin.iter().filter(|(_, word)| behind.starts_with(word)) {
            *found.entry(*at).or_default() |= !is_vague(word);
        }
    }
    found
}

/// Beginnings of words that go together by their first letter, each with the place of what they go together as.
type ByLetter = FxHashMap<char, Vec<(usize, &'static str)>>;

/// Those of Dutch and of English.
static BY_LETTER: LazyLock<[ByLetter; 2]> = LazyLock::new(|| [by_letter(&TOGETHER_NL), by_letter(&TOGETHER_EN)]);

fn by_letter(together: &[&'static [&'static str]]) -> ByLetter {
    let mut found = ByLetter::default();
    for (at, words) in together.iter().enumerate() {
        for word in *words {
            let letter = word.chars().next().unwrap_or(' ');
            found.entry(letter).or_default().push((at, word));
        }
    }
    found
}

/// Beginnings among words that go together that mean something else as well: *to cover*, *lokaal bestuur*. They need another word beside them.
const VAGUE: &str =
    "lokaal lokalen ruimte zaal middelen cover room rooms space minor minors cost train interpret of_age schedule";

/// Returns whether what goes together is such a beginning.
fn is_vague(beginning: &str) -> bool {
    let beginning = beginning.trim().replace(' ', "_");
    VAGUE.split_whitespace().any(|vague| vague == beginning)
}

/// Returns a word without its ending, so that its forms are the same.
pub(super) fn stem(word: &str, lang: Lang) -> String {
    match lang {
        Lang::Nl => dutch(word),
        Lang::En => english(word),
    }
}

/// Letters that stay of a word, and where a single letter is cut: *huis* ends in no plural.
const STAY: usize = 3;
const STAY_LONG: usize = 4;

/// Returns a word without the first of these endings it has, where enough stays.
fn without<'w>(word: &'w str, endings: &[&str]) -> &'w str {
    let least = |ending: &str| if ending.len() == 1 { STAY_LONG } else { STAY };
    let cut = |ending: &&str| {
        let rest = word.strip_suffix(*ending);
        rest.filter(|rest| rest.chars().count() >= least(ending))
    };
    endings.iter().find_map(cut).unwrap_or(word)
}

fn dutch(word: &str) -> String {
    let base = without(word, &["heden", "tjes", "tje", "jes", "je", "en", "s", "e", "t"]);
    let mut letters = single(base);
    // *Brieven* and *brief*, *huizen* and *huis*.
    let hard = match letters.chars().next_back() {
        Some('v') => 'f',
        Some('z') => 's',
        _ => return letters,
    };
    letters.pop();
    letters.push(hard);
    letters
}

fn english(word: &str) -> String {
    let plural = match word.strip_suffix("ies") {
        Some(rest) if rest.len() >= STAY => return english(&format!("{rest}y")),
        _ => without(word, &["ingly", "ings", "ing", "edly", "ed", "es", "ly", "s", "e"]),
    };
    single(plural)
}

/// Returns a word in which no letter stands twice in a row: *pass* and *pas*, *naam* and *nam*.
fn single(word: &str) -> String {
    let mut letters = String::with_capacity(word.len());
    let mut before = None;
    for letter in word.chars() {
        if before != Some(letter) {
            letters.push(letter);
        }
        before = Some(letter);
    }
    letters
}
