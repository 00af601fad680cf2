//! English nouns that notes are made of, and what stands around them.

use super::phrase::{NounKind, NounPhrase, plain};
use crate::deck::Lang;
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::findings::language::verbs::may_hold_verb;
use crate::findings::language::{name, prose};

static BETWEEN: ListedWords =
    listed_words!("cooperation contact consultation exchange exchanges contacts meetings agreement agreements");
/// Of these, what nobody counts.
static MASS: ListedWords = listed_words!("cooperation contact consultation exchange agreement");
/// When both meet.
static MOMENT: ListedWords = listed_words!("conversation conversations");
/// What anybody and anything can be to a school.
static ROLE: ListedWords = listed_words!(
    "provider source sources pivot actor example link bridge sounding-board partner partners supplier contractor mainstay member members ally rival sponsor owner voice \
     memory employer landlord tenant place"
);
/// Who somebody is.
static PERSON: ListedWords = listed_words!(
    "person people man woman mum mother dad father parent parents son daughter sister brother cousin aunt uncle grandmother grandfather grandparent grandparents wife \
     husband neighbour neighbours friend friends colleague colleagues pupil pupils student students trainee trainees teacher teachers head heads headteacher assistant \
     assistants tutor tutors coach coaches adviser advisor volunteer volunteers expert experts specialist specialists builder carpenter engineer architect farmer farmers \
     nurse nurses doctor therapist psychologist artist musician writer author baker cook chef gardener beekeeper interpreter mentor mentors librarian secretary \
     caretaker worker workers manager foreman governor governors electrician plumber mechanic accountant vet dentist officer photographer cleaner cleaners carer carers \
     clerk driver coordinator organiser lawyer solicitor joiner lifeguard physiotherapist priest vicar imam rabbi councillor mayor inspector researcher researchers lecturer \
     counsellor dancer poet actor scientist butcher fisherman sailor skipper trainer leader guide shopkeeper"
);
/// What a body of people, a place or a paper is.
static BODY: ListedWords = listed_words!(
    "network group association organisation organization school firm company factory shop service club team council committee board charity trust centre magazine \
     newsletter website site platform table yard society federation partnership meeting agency department unit branch business cooperative collective launderette farm café cafe pub library museum bakery garage hotel hostel nursery \
     networks groups schools firms companies shops clubs teams organisations committees"
);
/// Of these, what somebody or something is alone where *of* follows: *the owner of the hall*.
static OF_ONE: ListedWords = listed_words!(
    "mum mother dad father son daughter sister brother wife husband grandmother grandfather owner voice memory head chair"
);
static DETERMINERS: ListedWords = listed_words!(
    "a an the one two three four five six seven eight nine ten eleven twelve several some many no little much more less any"
);
/// Words that no noun phrase holds before its noun, behind its first word.
static STRAY: ListedWords =
    listed_words!("a an the each every all this that these those their its his her our both not now then and or");
/// Words behind which the noun phrase is over.
static FOLLOWS: ListedWords = listed_words!(
    "of for with from in on at by to between about around near under against through without as who that which whose where and or but than during since after before \
     looking over per across except"
);
static QUALITIES: ListedWords = listed_words!(
    "important essential useful visible present involved active dependent known unknown welcome valuable expensive free close closer farther \
     farthest near nearer internal external partly"
);
static DEGREES: ListedWords =
    listed_words!("very most more less not always often sometimes especially still too so quite rather");
static ONLY_ONE: ListedWords = listed_words!("only first second last main closest nearest");

pub(super) fn phrase(note: &str) -> Option<NounPhrase> {
    let note = prose::lower(note);
    let words: Vec<&str> = note.split_whitespace().collect();
    let plains: Vec<String> = words.iter().map(|word| plain(word)).collect();
    let first = plains.first()?;
    let determined = DETERMINERS.has(first);
    if first == "one" && plains.get(1).is_some_and(|word| word == "of") {
        return Some(NounPhrase {
            kind: NounKind::Role,
            many: false,
            text: note,
            shared: false,
        });
    }
    let after = usize::from(determined);
    let ended = |at: &usize| {
        let closed = words.get(*at).is_some_and(|word| word.ends_with(','));
        closed || plains.get(at + 1).is_none_or(|next| FOLLOWS.has(next))
    };
    let head = (after..words.len()).find(ended)?;
    let before = plains.get(after..head).unwrap_or_default();
    let next = plains.get(head + 1).map_or("", String::as_str);
    // *A trust bought the scheme* is no scheme, and *summer reading and visits* is no reading.
    let joined = matches!(next, "and" | "or");
    if joined || before.iter().any(|word| STRAY.has(word)) || may_hold_verb(Lang::En, &plains) {
        return None;
    }
    let noun = plains.get(head)?;
    // *Member since last year* may be the school.
    if matches!(noun.as_str(), "member" | "members") && next != "of" {
        return None;
    }
    let sounding = before.last().is_some_and(|word| word == "sounding");
    let kind = if sounding { NounKind::Role } else { class(noun)? };
    let many = is_many(noun);
    // What a list knows is no name, whatever its capital.
    let note = if head == 0 { small(&note) } else { note };
    let only = before.iter().any(|word| ONLY_ONE.has(word)) || OF_ONE.has(noun) && next == "of";
    let text = match () {
        () if determined || many || MASS.has(noun) => note,
        () if only => format!("the {note}"),
        () if note.starts_with(['a', 'e', 'i', 'o']) => format!("an {note}"),
        () => format!("a {note}"),
    };
    Some(NounPhrase {
        kind,
        many,
        text,
        shared: many,
    })
}

fn small(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_lowercase().to_string()).unwrap_or_default();
    format!("{first}{}", letters.as_str())
}

fn is_many(noun: &str) -> bool {
    noun == "people" || noun.ends_with('s') && !["ss", "us", "is"].iter().any(|end| noun.ends_with(end))
}

fn class(noun: &str) -> Option<NounKind> {
    match () {
        () if BETWEEN.has(noun) => Some(NounKind::Between),
        () if MOMENT.has(noun) => Some(NounKind::Moment),
        () if ROLE.has(noun) => Some(NounKind::Role),
        () if PERSON.has(noun) => Some(NounKind::Person),
        () => BODY.has(noun).then_some(NounKind::Body),
    }
}

/// Returns what a partner is by the words of its name: somebody, or a body of people.
pub(super) fn nature(name: &str) -> Option<NounKind> {
    let small = name.to_lowercase();
    let core = small.split([',', '(']).next().unwrap_or_default();
    let words: Vec<String> = core
        .split_whitespace()
        .take_while(|word| !FOLLOWS.has(word))
        .map(plain)
        .collect();
    let last = words.last()?;
    match () {
        () if PERSON.has(last) || last == "members" => Some(NounKind::Person),
        () => (BODY.has(last) || name::is_listed(last)).then_some(NounKind::Body),
    }
}

pub(super) fn is_quality(note: &str) -> bool {
    let words: Vec<String> = note.split_whitespace().map(plain).collect();
    let degrees = words.iter().take_while(|word| DEGREES.has(word)).count();
    let Some(quality) = words.get(degrees) else {
        return false;
    };
    let closed = note
        .split_whitespace()
        .nth(degrees)
        .is_some_and(|word| word.ends_with(','));
    QUALITIES.has(quality)
        && (closed
            || words
                .get(degrees + 1)
                .is_none_or(|next| FOLLOWS.has(next) || quality == "partly"))
}
