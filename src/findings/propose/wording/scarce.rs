//! What may say that time, money, room or people are short: where it was said, and whether the words say so. Reads one theme or statement.

use std::sync::LazyLock;

use super::rows::{ListedPhrases, row};
use super::shortage::{Sense, sense};
use super::subject_words::{SubjectWords, words_of};
use crate::deck::{Aspect, ReportPart};
use crate::findings::SectionSource;
use crate::session::{Statement, Theme};
use crate::text::fold;

/// Phrases in which time or room is no means that lacks: when something is, how often, what takes little of it, and a figure.
const IDLE: &str = "each time, every time, all the time, last time, this time, first time, next time, same time, at the time, on time, in time, \
     time to time, hours a week, hours per week, hours a day, uur per week, uren per week, uren per dag, op tijd, ten tijde, \
     kost weinig tijd, kost ons weinig tijd, vraagt weinig tijd, neemt weinig tijd, weinig tijd voor nodig, weinig tijd nodig, geen tijd verliezen, verliezen geen tijd, verliest geen tijd, geen tijd verloren, \
     takes little time, costs little time, little time is needed, little time goes, lose no time, loses no time, lost no time, no time is lost, room for error, room for doubt, room in my head, room to try, ruimte voor twijfel, \
     na verloop van tijd, van tijd tot tijd, in de tijd van";

/// Returns a text without the phrases in which time is no means.
pub(in crate::findings::propose) fn without_idle(text: &str) -> String {
    let folded = format!(" {} ", words_of(&fold(text)).collect::<Vec<_>>().join(" "));
    IDLE.split(", ")
        .fold(folded, |text, idle| text.replace(&format!(" {idle} "), " "))
}

/// Returns whether a theme may say that something is short: a reason to cooperate or a meaning of it says that of nobody who cooperates.
pub(in crate::findings::propose) fn is_condition(record: &SectionSource<'_>, theme: &Theme) -> bool {
    let concept = |aspect: &Aspect| aspect.part == ReportPart::Concept;
    theme.aspect.as_str() != "why" && !record.deck.aspect(&theme.aspect).is_some_and(concept)
}

/// Returns whether a statement was made at a card that asks for conditions.
pub(in crate::findings::propose) fn of_condition(record: &SectionSource<'_>, statement: &Statement) -> bool {
    let card = statement.card.as_ref().and_then(|id| record.deck.card(id));
    card.is_some_and(|card| card.feeds.as_str() == "how")
}

/// Phrases with which people say in other words that there is no time, or nobody who takes over.
static PRESSED: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "nergens in mijn rooster, nergens in het rooster, in geen enkel rooster, in geen rooster, past niet in .. rooster, tussen de soep en de patatten, tussen twee deuren, tussen twee lessen, iemand mijn .. overnemen, iemand .. klas overnemen, wie neemt mijn, geen vervanger, een vervanger is, \
         agenda staat vol, agenda zit vol, kalender staat vol, kalender zit vol, rooster zit vol, rooster staat vol, na vieren, na vier uur, na de uren, in mijn vrije, op mijn vrije, geen gaatje, geen halve dag, geen halfuur, geen kwartier, springuren, springuur, voor twee klassen, twee klassen tegelijk, woensdagnamiddag nog, tussendoor, tot vier sta ik, tot half vier sta ik, tot vier voor de klas, in mijn middagpauze, tijdens mijn middag, op de parking, aan de kopieermachine, tussen de boterhammen, splitsen .. mijn groep, splitsen .. mijn klas, verdelen .. mijn klas, over vier klassen, over drie klassen, over de andere klassen, twee lokalen tegelijk, op twee plaatsen, geen lesvrije, mijn middag is, mijn pauze is, tegen dat de laatste, dan maar s avonds, s avonds laat, geen minuut, \
          hele dag voor de klas, \
         lessons a day, marking until, mark until, never cover, never any cover, no cover, not got an afternoon, not got a morning, give them a morning, give them an afternoon, give anybody a morning, calendar is full, diary is full, timetable is full, at weekends, in my own time, after hours, free period, \
         free periods, free lesson, between two lessons, between lessons, who takes my class, pair of hands, stand in for me, stands in for me, eat my lunch, in my lunch, over my lunch, in the car park, at the photocopier, on the stairs, from half past eight, in two rooms, in two places, minutes between, by the time i have, split my class, split my group, close the .. for me to go, in the evenings, at midnight, not a minute",
    )
});

/// Returns whether a text says in other words that there is no time, or nobody who takes over; read where people were asked about conditions.
pub(in crate::findings::propose) fn is_pressed(text: &str) -> bool {
    PRESSED.is_in(&row(text))
}

/// Words from which on both parts of a sentence beside a comma say something each.
const CLAUSE: usize = 4;

/// Returns the parts of a sentence that commas set apart, where each says something by itself; else the whole sentence.
fn clauses(sentence: &str) -> Vec<&str> {
    let parts: Vec<&str> = sentence.split(", ").collect();
    let each = parts.iter().all(|part| part.split_whitespace().count() >= CLAUSE);
    if each { parts } else { vec![sentence] }
}

/// How a sentence begins that says what others lack.
const OTHERS: &str =
    "zij ze hij hun leerlingen kinderen jongeren ouders they their he she pupils children students parents";
/// Words for the school.
const OURS: &str = "wij we ik ons onze mij mijn we i our us my";

/// Returns whether a sentence tells what others have, not the school.
fn is_of_others(sentence: &str) -> bool {
    let words: Vec<String> = row(sentence);
    let has = |word: &String, list: &str| list.split(' ').any(|one| one == word);
    let begins = words.iter().take(2).any(|word| has(word, OTHERS));
    begins && !words.iter().any(|word| has(word, OURS))
}

/// Words with which people say that they lack or need something.
const LACKING: &str = "geen, niet, nooit, zonder, te, weinig, meer, nodig, moet, moeten, vragen, vraagt, kost, wanneer, zoeken, extra, genoeg, \
     no, not, never, without, too, little, more, need, needs, must, ask, costs, when, extra, enough, only, enkel, alleen";

/// Returns whether a sentence of a statement says of a subject that there is too little or enough of it, or what it takes.
pub(in crate::findings::propose) fn weighs(subject: &SubjectWords, statement: &Statement) -> bool {
    let lacks = |text: &str| words_of(&fold(text)).any(|word| LACKING.split(", ").any(|lacking| lacking == word));
    let sentences = statement.text.split_inclusive(['.', '!', '?', ';']).flat_map(clauses);
    let of_us = |clause: &&str| !is_of_others(clause);
    let mut told = sentences
        .filter(of_us)
        .filter(|sentence| subject.told_in(&without_idle(sentence)));
    told.any(|sentence| sense(sentence) != Sense::None || lacks(sentence))
}
