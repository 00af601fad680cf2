//! English words of partners' names: which take an article, and which are a plural.

use super::stem::core;
use crate::session::Article;
use crate::text::dictionary;

/// Where a name goes on to say whose, of what or where.
const STOPS: [&str; 18] = [
    "of", "for", "with", "from", "who", "that", "in", "on", "at", "by", "between", "about", "to", "round", "across",
    "which", "against", "where",
];

/// Everyday words that name a partner, and the words that go before them.
const ONE: &[&str] = &[
    "bus",
    "minibus",
    "ferry",
    "tram",
    "gurdwara",
    "landlady",
    "landlord",
    "lottery",
    "centre",
    "apprentice",
    "implant",
    "crofter",
    "elder",
    "municipality",
    "crèche",
    "creche",
    "nursery",
    "clinic",
    "hospital",
    "mosque",
    "bakery",
    "garage",
    "center",
    "network",
    "team",
    "service",
    "school",
    "college",
    "university",
    "therapist",
    "teacher",
    "library",
    "librarian",
    "officer",
    "police",
    "committee",
    "board",
    "group",
    "chat",
    "sister",
    "brother",
    "mother",
    "father",
    "daughter",
    "son",
    "friend",
    "beekeeper",
    "trainer",
    "academy",
    "museum",
    "community",
    "care",
    "home",
    "farm",
    "club",
    "department",
    "publisher",
    "magazine",
    "inspectorate",
    "interpreter",
    "psychiatrist",
    "psychologist",
    "physiotherapist",
    "doctor",
    "researcher",
    "student",
    "adviser",
    "advisor",
    "accountant",
    "council",
    "chamber",
    "meeting",
    "cleaner",
    "contact",
    "union",
    "church",
    "mosque",
    "hospital",
    "nurse",
    "worker",
    "coach",
    "artist",
    "gardener",
    "head",
    "principal",
    "director",
    "coordinator",
    "assistant",
    "neighbour",
    "association",
    "foundation",
    "agency",
    "ministry",
    "office",
    "organisation",
    "organization",
    "company",
    "project",
    "day",
    "house",
    "clinic",
    "choir",
    "farmer",
    "shop",
    "bakery",
    "society",
    "allotment",
    "garage",
    "pool",
    "bank",
    "theatre",
    "theater",
    "station",
    "surgery",
    "charity",
    "website",
    "site",
    "course",
    "band",
    "authority",
    "body",
    "cluster",
    "pharmacy",
    "chemist",
    "cinema",
    "gym",
    "orchestra",
    "zoo",
    "castle",
    "park",
    "garden",
    "market",
    "baker",
    "butcher",
    "supermarket",
    "factory",
    "workshop",
    "studio",
    "laboratory",
    "playgroup",
    "nursery",
    "creche",
    "hospice",
    "hostel",
    "shelter",
    "court",
    "prison",
    "trust",
    "federation",
    "consortium",
    "partnership",
    "forum",
    "panel",
    "governor",
    "mayor",
    "councillor",
    "vicar",
    "priest",
    "imam",
    "rabbi",
    "builder",
    "carpenter",
    "plumber",
    "mechanic",
    "electrician",
    "architect",
    "supplier",
    "provider",
    "contractor",
    "solicitor",
    "lawyer",
    "joiner",
    "lifeguard",
    "poet",
    "author",
    "illustrator",
    "musician",
    "dancer",
    "actor",
    "storyteller",
    "photographer",
    "engineer",
    "scientist",
    "vet",
    "dentist",
    "paramedic",
    "firefighter",
    "chef",
    "cook",
    "caretaker",
    "secretary",
    "bursar",
    "counsellor",
    "counselor",
    "mentor",
    "tutor",
    "lecturer",
    "inspector",
    "mediator",
    "translator",
    "dietitian",
    "optician",
    "paediatrician",
    "aunt",
    "uncle",
    "cousin",
    "grandmother",
    "grandfather",
    "wife",
    "husband",
    "orchard",
    "reserve",
    "harbour",
    "brigade",
    "newspaper",
    "podcast",
    "platform",
    "database",
    "journal",
    "conference",
    "seminar",
    "fair",
    "festival",
    "scheme",
    "programme",
    "campaign",
    "helpline",
    "hub",
    "unit",
    "branch",
    "firm",
    "business",
    "employer",
    "bureau",
    "institute",
    "archive",
    "gallery",
    "circus",
    "hall",
    "stadium",
    "temple",
    "synagogue",
    "chapel",
    "cathedral",
    "parish",
    "hotel",
    "restaurant",
    "pub",
    "bookshop",
    "playground",
    "sitter",
    "minder",
    "carer",
    "specialist",
    "expert",
    "consultant",
    "manager",
    "leader",
    "warden",
    "ranger",
    "keeper",
    "guide",
    "volunteer",
    "parent",
    "pupil",
    "trainee",
    "colleague",
    "professional",
    "partner",
    "grandparent",
    "child",
    "collective",
    "cooperative",
    "alliance",
    "league",
    "tribunal",
    "registry",
    "depot",
    "mill",
    "brewery",
    "dairy",
    "stable",
    "kennel",
    "greenhouse",
    "observatory",
    "planetarium",
    "aquarium",
    "lab",
    "room",
    "space",
    "line",
    "game",
    "fund",
    "forest",
    "wood",
    "class",
    "guild",
    "sawmill",
    "boatyard",
    "shipyard",
    "yard",
    "berth",
    "quay",
    "dock",
    "pier",
    "port",
    "ferry",
    "lighthouse",
    "quarry",
    "vineyard",
    "winery",
    "inn",
    "tavern",
    "café",
    "cafe",
    "kitchen",
    "canteen",
    "reception",
    "ward",
    "lock",
    "canal",
    "bridge",
    "tower",
    "barn",
    "forge",
    "smithy",
    "foundry",
    "laundry",
    "launderette",
    "abbey",
    "monastery",
    "convent",
    "mission",
    "circle",
    "assembly",
    "congregation",
    "syndicate",
    "crew",
    "fleet",
    "troop",
    "squad",
    "canton",
    "district",
    "province",
    "government",
    "parliament",
    "embassy",
    "customs",
    "notary",
    "lawyer",
    "judge",
    "landlord",
    "donor",
    "sponsor",
    "benefactor",
    "bishop",
    "weaver",
    "potter",
    "tailor",
    "cobbler",
    "skipper",
    "captain",
    "sailor",
    "fisherman",
    "forester",
    "shepherd",
    "miller",
    "joiner",
    "blacksmith",
    "midwife",
    "porter",
    "janitor",
    "bookbinder",
    "inspection",
    "commission",
    "committee",
    "audit",
    "assessment",
    "checkup",
    "tram",
    "railway",
    "museum",
    "archivist",
    "curator",
    "conductor",
    "dressmaker",
    "hairdresser",
    "barber",
    "grocer",
    "greengrocer",
    "fishmonger",
    "florist",
    "mason",
    "roofer",
    "glazier",
    "army",
    "navy",
    "garrison",
    "regiment",
    "cadet",
    "contractor",
    "instructor",
    "veteran",
    "command",
    "barracks",
    "woodshed",
    "caterer",
];

/// Words for what nobody counts: no article, whatever stands before them.
const NONE: &str = "football rugby cricket hockey tennis netball basketball swimming judo karate dance drama music therapy work research support help advice \
     training education literacy numeracy childcare tuition safety science nature television transport housing riding counselling mentoring \
     catering funding policing coaching physiotherapy hydrotherapy sailing climbing rowing cycling gardening";

/// Words in the plural.
const MANY: &[&str] = &[
    "primaries",
    "parents",
    "teachers",
    "students",
    "pupils",
    "colleagues",
    "schools",
    "colleges",
    "universities",
    "centres",
    "networks",
    "teams",
    "groups",
    "volunteers",
    "grandparents",
    "friends",
    "neighbours",
    "partners",
    "organisations",
    "companies",
    "therapists",
    "experts",
    "professionals",
    "publishers",
    "libraries",
    "museums",
    "people",
    "families",
    "trainees",
    "children",
];

/// Words that only stand before the others.
const BEFORE: &[&str] = &[
    "late",
    "feeder",
    "lifeboat",
    "surf",
    "learning",
    "support",
    "speech",
    "reading",
    "town",
    "city",
    "village",
    "pedagogical",
    "advisory",
    "maths",
    "previous",
    "retired",
    "sports",
    "family",
    "child",
    "secondary",
    "primary",
    "training",
    "after",
    "special",
    "language",
    "social",
    "rehabilitation",
    "community",
    "local",
    "study",
    "trainee",
    "children's",
    "children’s",
    "children",
    "heads",
    "heads'",
    "teachers'",
    "pupils'",
    "parents'",
    "our",
    "other",
    "all",
    "some",
    "the",
    "former",
    "music",
    "art",
    "youth",
    "day",
    "health",
    "school's",
    "educational",
    "education",
    "external",
    "national",
    "neighbouring",
    "nearby",
    "mental",
    "adult",
    "public",
    "regional",
    "municipal",
    "parish",
    "mobile",
    "sport",
    "swimming",
    "cultural",
    "nature",
    "higher",
];

/// Returns whether a word, in small letters, is an everyday one.
pub(super) fn is_word(word: &str) -> bool {
    [ONE, MANY, BEFORE].iter().any(|list| list.contains(&word)) || is_mass(word) || is_many(word) || is_compound(word)
}

/// Words with which a compound ends that no name of people or of a place does: *steelworks*, *outdoor*, *workshop*.
const TAILS: [&str; 14] = [
    "works", "work", "door", "stream", "shop", "yard", "mill", "room", "house", "ground", "club", "group", "sports",
    "bank",
];

/// Returns whether a word is made of an everyday one and of one of those.
fn is_compound(word: &str) -> bool {
    let known = |head: &str| head.len() > 2 && (dictionary::is_english(head) || ONE.contains(&head) || head == "out");
    let heads = TAILS.iter().filter_map(|tail| word.strip_suffix(tail));
    heads.into_iter().any(known)
}

/// Returns that an English name takes an article and whether it is a plural; `None` where no word of its core is known and its letters do not
/// tell either.
pub(super) fn head(name: &str) -> Option<(Article, bool)> {
    let core = core(name, &STOPS);
    let acronym = |word: &&str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let whole = core.iter().all(acronym) && !core.is_empty();
    let mass = core.last().is_some_and(|word| is_mass(&bare(word)));
    if mass && is_phrase(&core) {
        return Some((Article::None, false));
    }
    let known = core.iter().rev().find_map(|word| of(&word.to_lowercase()));
    let spoken = matches!(core.as_slice(), [only] if is_spoken_as_a_word(only));
    let article = if spoken { Article::None } else { Article::De };
    known
        .or(whole.then_some((article, false)))
        .or_else(|| phrase(name, &core))
        .or_else(|| typed_small(&core))
}

/// Letters from which on an acronym can be spoken as a word.
const SPOKEN: usize = 4;

/// Returns whether an acronym is spoken as a word and not by its letters, so that it takes no article: *CAMHS*, *UCAS*, not *RSPCA* or *YMCA*.
fn is_spoken_as_a_word(word: &str) -> bool {
    let vowels: Vec<bool> = word
        .chars()
        .filter(|c| c.is_alphabetic())
        .map(|c| matches!(c, 'A' | 'E' | 'I' | 'O' | 'U'))
        .collect();
    match vowels.as_slice() {
        [false, true, false, ..] | [false, true, true, ..] => vowels.len() >= SPOKEN,
        [true, false, rest @ ..] => vowels.len() >= SPOKEN && rest.contains(&true),
        _ => false,
    }
}

/// Words that are no part of a name of what somebody is.
const JOINING: &str = "a an the and or my your his her their its this that not no";

/// Returns the same for several words without any capital, of which a dictionary need not hold each: *orthopaedic workshop*, not *learning to
/// swim*.
fn typed_small(core: &[&str]) -> Option<(Article, bool)> {
    let is_small = |word: &&str| word.chars().all(|c| c.is_lowercase() || matches!(c, '-' | '\'' | '’'));
    let joins = |word: &&str| JOINING.split(' ').any(|known| known == *word);
    let several = core.len() > 1 && core.iter().all(is_small) && !core.iter().any(joins);
    let last = core.last().filter(|last| several && is_thing(last))?;
    Some((Article::De, ends_as_many(&bare(last))))
}

/// Endings of English words for what one does or studies, which take no article.
const DONE: [&str; 7] = ["ing", "ics", "ism", "logy", "graphy", "ness", "sophy"];

/// Returns whether an English word in small letters can be a thing or somebody, by how it ends.
fn is_thing(word: &str) -> bool {
    let word = bare(word);
    word.len() > 2 && !is_mass(&word) && !DONE.iter().any(|end| word.ends_with(end))
}

/// Returns whether a name is one word without a capital for a thing or somebody, *manse*: among names whose capitals are deliberate it takes an
/// article.
pub(super) fn is_small_word(name: &str) -> bool {
    let core = core(name, &STOPS);
    matches!(core.as_slice(), [word] if word.chars().all(char::is_lowercase) && is_thing(word))
}

/// Returns whether a word, in small letters, ends as a plural does.
fn ends_as_many(word: &str) -> bool {
    word.ends_with('s') && !["ss", "us", "is", "ics"].iter().any(|end| word.ends_with(end))
}

/// Returns whether the words of a name say what somebody is: everyday words, of which only the first may have its capital.
pub(super) fn is_phrase(core: &[&str]) -> bool {
    // The dictionary spells as in America: *centre* and *harbour* are in the lists.
    let listed = |word: &str| dictionary::is_english(word) || is_word(word);
    let known = |word: &str| {
        let stem = word.strip_suffix("ves").unwrap_or_default();
        listed(word) || !stem.is_empty() && (listed(&format!("{stem}fe")) || listed(&format!("{stem}f")))
    };
    // Of *co-operative* the whole is known without its hyphen, of *second-hand* each part.
    let everyday = |word: &str| {
        let word = bare(word);
        known(&word) || known(&word.replace('-', "")) || word.split('-').all(known)
    };
    let small = |word: &&str| !word.contains(char::is_uppercase) && everyday(word);
    let opens = |word: &&str| {
        let rest_is_small = word.chars().skip(1).all(|c| !c.is_uppercase());
        let acronym = word.chars().count() > 1 && word.chars().all(char::is_uppercase);
        acronym || (rest_is_small && everyday(word))
    };
    match core {
        [first, rest @ ..] => opens(first) && rest.iter().all(small),
        [] => false,
    }
}

/// Returns the same for a name that its letters tell to be an everyday one: *Fire station*, *sports hall*, *Midwives of the clinic*, but not
/// *Mind*.
fn phrase(name: &str, core: &[&str]) -> Option<(Article, bool)> {
    let typed_small = core.first().is_some_and(|first| first.starts_with(char::is_lowercase));
    let last = bare(core.last()?);
    let many = ends_as_many(&last);
    // What describes a single word tells that it is no name: whole names of several words hold no capital there.
    let described = is_phrase(&name.split_whitespace().collect::<Vec<_>>());
    let several = core.len() > 1 || described && core.len() < name.split_whitespace().count();
    (is_phrase(core) && (several || typed_small)).then_some((Article::De, many))
}

fn of(word: &str) -> Option<(Article, bool)> {
    let word = word.trim_matches(|c: char| !c.is_alphabetic());
    let whole = |word: &str| {
        if MANY.contains(&word) || is_many(word) {
            Some((Article::De, true))
        } else {
            (ONE.contains(&word) || is_compound(word)).then_some((Article::De, false))
        }
    };
    // Of *ex-pupils* the last part tells.
    whole(word).or_else(|| whole(word.rsplit_once('-').map_or("", |(_, last)| last)))
}

/// Returns whether a word is the plural of one that is listed.
fn is_many(word: &str) -> bool {
    let is = |stem: &str| ONE.contains(&stem);
    let after = |end: &str| word.strip_suffix(end);
    after("s").is_some_and(is)
        || after("es").is_some_and(is)
        || after("ies").is_some_and(|stem| ONE.contains(&format!("{stem}y").as_str()))
}

fn is_mass(word: &str) -> bool {
    NONE.split_whitespace().any(|known| known == word)
}

fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase()
}

/// Returns whether the word that an unknown name is about ends as a plural does: *guardians of minors*, not *campus*.
pub(super) fn looks_many(name: &str) -> bool {
    let core = core(name, &STOPS);
    let last = core.last().map(|word| bare(word)).unwrap_or_default();
    let small = name.starts_with(char::is_lowercase);
    small && last.ends_with('s') && !["ss", "us", "is", "'s", "’s"].iter().any(|end| last.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::{head, is_small_word};
    use crate::session::Article;

    #[test]
    fn several_words_without_a_capital_say_what_somebody_is() {
        assert_eq!(head("orthopaedic workshop"), Some((Article::De, false)));
        assert_eq!(head("haematology nurses"), Some((Article::De, true)));
        for name in ["Zephyr Quorn", "zither playing", "quorn and zephyr"] {
            assert_eq!(head(name), None, "{name}");
        }
    }

    #[test]
    fn an_acronym_that_is_spoken_as_a_word_and_what_nobody_counts_take_no_article() {
        for name in ["CAMHS", "UCAS", "MENCAP", "OFSTED"] {
            assert_eq!(head(name), Some((Article::None, false)), "{name}");
        }
        for name in ["school transport", "supported housing", "riding for the disabled"] {
            assert_eq!(head(name), Some((Article::None, false)), "{name}");
        }
        for name in ["RSPCA", "YMCA", "NHS", "PTA", "AONB", "RNLI", "HMRC"] {
            assert_eq!(head(name), Some((Article::De, false)), "{name}");
        }
    }

    #[test]
    fn a_word_without_a_capital_may_be_a_thing() {
        assert!(is_small_word("manse") && is_small_word("ghillie of the loch"));
        assert!(
            !is_small_word("Manse")
                && !is_small_word("weaving")
                && !is_small_word("chess club")
                && !is_small_word("football")
        );
    }
}
