//! Which words hang on what was said right before them: *that is over*, *they also came*, *at forty she cannot*, *er zijn er nochtans*.
//!
//! Reads one text by lists of words, in Dutch and English. Knows no record: whether something stands before the words is for the caller. In
//! doubt words stand by themselves.

use crate::deck::Lang;
use crate::findings::language::clause::is_clause;
use crate::text::fold;

/// On what words hang.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::findings) enum HangsOn {
    /// On what was said before, whatever it is about: *me too*, *some do*.
    Said,
    /// On a thing that was named before, which may be whom a sentence in front names: *that is over*, *daar leer ik veel*.
    Thing,
    /// On a person whom somebody named before: *he died in June*.
    Person,
}

/// Words that stand for what was said, where a verb stands behind them.
const THAT: &str = "dat dit zo daar that this which";
/// Verbs behind them.
const VERBS: &str = "is was zijn waren geldt gold zegt heeft had hadden kan kon kunnen moet moest mag zal zou wil wordt werd doet deed doen gaat ging komt kwam werkt \
    werkte helpt hielp klopt betekent maakt maakte blijft bleef lukt lukte kost kostte duurt duurde vraagt vroeg geeft gaf hangt ligt lag zit zat staat stond loopt liep \
    weet zie ziet vind vond vinden doe heb hebben snap begrijp hoor voel merk leer leren lukken scheelt \
    has does did can could will would may might must happened happens works worked helps helped means takes took makes made costs lasted lasts comes came \
    goes went ended seems sounds";
/// Verbs behind which *it* stands for what was told, unless the words say themselves what it is: *it took years to get a bus*.
const TURNED_OUT: &str = "felt took lasted ended seemed worked voelde duurde lukte mislukte eindigde werkte";
const CONTENT: &str = "dat that to om te als wie wat voor before until if when who what how";
/// Adverbs behind which a verb and *dat* take up what was said: *soms is dat beter*.
const ADVERBS: &str =
    "soms misschien vaak toch gelukkig eigenlijk dikwijls helaas jammer natuurlijk zeker sometimes often perhaps maybe";
/// Words with which a subject begins: behind *dat* they make it a conjunction, behind *toen* as well.
const SUBJECTS: &str = "ik je jij ge gij hij zij ze we wij jullie het er men iemand niemand iedereen alles niets de een die deze mijn onze ons hun haar zijn sommige \
    elke elk alle veel i you he she it we they there the a an my our your their his her some every all nobody everybody";
/// Words that turn against what was said, or add to it, among the first of a sentence.
const AGAINST: &str = "nochtans echter daarentegen anderzijds integendeel evenmin however nevertheless";
/// Words that go on in time from what was said, where a verb stands behind them.
const AFTER: &str = "dan toen daarna sindsdien daarom vandaar";
/// Those of them that begin no clause of their own: a verb stands behind them, whichever it is.
const ONLY_AFTER: &str = "daarna sindsdien daarom vandaar";
const AFTER_EN: &str = "then afterwards therefore";
/// Auxiliaries that an English clause ends in where the verb was said before: *at forty she cannot*.
const CUT_SHORT: &str = "cannot can could do does did don doesn didn is isn was wasn were weren has hasn have haven had hadn will won would wouldn should shouldn am are aren";
/// Words with which such a clause is no shortened one: *that is how it is*, *what they do*.
const WHOLE: &str = "what who whom whose how when where why which if because as than that whatever whether";
/// Words behind *dat* and *that* at the end of a clause: *zelf kon ik dat niet*.
const LAST: &str = "niet wel ook nooit al nog meer altijd vaak graag not too either well never always";
/// Verbs behind which *so* stands for what was said.
const SO_BEHIND: &str = "say says said think thinks do does did hope hopes suppose";
/// Auxiliaries behind which *toen* is a moment that was told before, not the beginning of a clause: *ik heb toen gebeld*.
const HELPING: &str =
    "heb hebt heeft hebben ben bent is zijn had hadden moest moesten kon konden ging gingen werd werden";
/// Those who speak or are spoken of, before *then*: *I then rang*.
const SPEAKING: &str = "i we he she they";
/// Times that were told before, behind *die* and *that*: *die nacht stonden we er*.
const TIMES: &str =
    "dag nacht ochtend avond namiddag week winter zomer day night morning evening afternoon week winter summer";
/// Words that begin with a moment that was told before.
const SINCE: [&str; 5] = ["by then", "from then", "since then", "until then", "tegen dan"];
/// Words for a person who was named before.
const PERSONS: &str = "hij hem he she him";
/// Words that may stand alone before a clause and say nothing.
const CALLS: &str = "well oh ah so look right okay tja allee awel kijk zeg bon goh nou";
/// Words up to which a clause ends in *too*, *ook* or an auxiliary because the rest was said.
const SHORT: usize = 6;
const SHORTENED: usize = 8;

fn is_one(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

/// The first sentence of a text, in words.
struct FirstSentence {
    /// Its clauses between commas, colons and dashes.
    clauses: Vec<Vec<String>>,
    /// As it stands.
    text: String,
    asks: bool,
    /// Whether its first clause leads to what follows: *trust is: …*.
    leads: bool,
    /// Whether something is said behind it.
    goes_on: bool,
}

impl FirstSentence {
    fn of(text: &str) -> Self {
        let text = fold(text).replace('’', "'");
        let end = text.find(['.', '!', '?', '…']).unwrap_or(text.len());
        let (sentence, rest) = text.split_at(end);
        let words = |part: &str| -> Vec<String> {
            let words = part.split(|c: char| !c.is_alphanumeric());
            words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
        };
        let clauses = sentence.split([',', ';', ':', '–', '—', '(', ')']).map(words);
        let calls = |clause: &Vec<String>| matches!(clause.as_slice(), [only] if is_one(CALLS, only));
        let clauses = clauses.filter(|clause| !clause.is_empty()).skip_while(calls);
        Self {
            clauses: clauses.collect(),
            text: sentence.to_owned(),
            asks: rest.starts_with('?'),
            goes_on: rest.chars().any(char::is_alphanumeric),
            leads: sentence
                .find([',', ';', ':'])
                .is_some_and(|at| sentence.get(at..).is_some_and(|rest| rest.starts_with(':'))),
        }
    }

    /// Returns how many words of the sentence are subjects.
    fn subjects(&self, is_subject: impl Fn(&&String) -> bool) -> usize {
        self.clauses.iter().flatten().filter(is_subject).count()
    }

    fn word(&self, at: usize) -> &str {
        let first = self.clauses.first();
        first.and_then(|clause| clause.get(at)).map_or("", String::as_str)
    }
}

/// Returns on what words hang, where they do.
pub(in crate::findings) fn hangs_on(text: &str, lang: Lang) -> Option<HangsOn> {
    let first = FirstSentence::of(text);
    let clause = first.clauses.first()?;
    let said = goes_on_in_time(&first)
        || joins_on(&first, lang)
        || is_in_that_way(&first)
        || tells_of_then(clause)
        || since_those(clause)
        || compares(clause)
        || tells_a_time(&first)
        || is_never(clause)
        || er_zijn_er(&first)
        || is_a_number(&first)
        || adds(clause, lang)
        || turns(&first)
        || !first.asks && ends_short(&first, clause, lang)
        || lang == Lang::En && clause.windows(2).any(is_so);
    if said {
        return Some(HangsOn::Said);
    }
    if takes_up(&first) || !first.asks && ends_in_that(clause) {
        return Some(HangsOn::Thing);
    }
    let person = clause.iter().take(SHORT).any(|word| is_one(PERSONS, word));
    person.then_some(HangsOn::Person)
}

/// Conjunctions of a clause that stands beside another; and what stands behind *of* or *or* in one that adds a possibility.
const BESIDE: &str = "whereas although while terwijl hoewel ofschoon";
const ADDING: &str = "and or but en of maar";
/// How words begin that take something out of what was said.
const EXCEPT: &str = "except behalve uitgezonderd tenzij unless";
const POSSIBLE: &str = "omdat misschien dat because maybe perhaps that";

/// Returns whether a sentence is only the clause beside one that was said before: *whereas the choir comes in June*, *of omdat ge iets zei*.
fn joins_on(first: &FirstSentence, lang: Lang) -> bool {
    // What *and* adds belongs to the clause.
    let adds = |clause: &Vec<String>| clause.first().is_some_and(|word| is_one(ADDING, word));
    let alone = is_one(BESIDE, first.word(0)) && first.clauses.iter().skip(1).all(adds);
    // *Except the fair* takes something out of what was said; *except for the fair, nobody comes* says it itself.
    let but = is_one(EXCEPT, first.word(0)) && first.clauses.len() == 1 && !is_clause(&first.text, lang);
    // *Or tired ears, in my case*: behind *of* a clause may begin that tells whether something is so.
    let or = match lang {
        Lang::Nl => first.word(0) == "of" && !is_clause(&first.text, lang),
        Lang::En => first.word(0) == "or",
    };
    alone || but || or || matches!(first.word(0), "of" | "or") && is_one(POSSIBLE, first.word(1))
}

fn is_so(two: &[String]) -> bool {
    matches!(two, [verb, so] if so == "so" && is_one(SO_BEHIND, verb))
}

/// Returns whether a sentence begins by taking up what was said.
fn takes_up(first: &FirstSentence) -> bool {
    let (one, two, three, four) = (first.word(0), first.word(1), first.word(2), first.word(3));
    let that = is_one(THAT, one) && is_one(VERBS, two) && !first.asks;
    let own = |clause: &Vec<String>| clause.iter().any(|word| is_one(CONTENT, word));
    let it = matches!(one, "het" | "it") && is_one(TURNED_OUT, two) && !first.clauses.iter().any(own);
    let adverb = is_one(ADVERBS, one) && is_one(VERBS, two) && three == "dat" && !is_one(SUBJECTS, four);
    that || it || adverb
}

/// Returns whether a sentence begins with *zo is het …*, which tells what came of something by what was said.
fn is_in_that_way(first: &FirstSentence) -> bool {
    first.word(0) == "zo"
        && matches!(first.word(1), "is" | "was" | "ging" | "gaat" | "liep" | "loopt")
        && matches!(first.word(2), "het" | "dat")
}

/// Returns whether a sentence begins by going on in time from what was said.
fn goes_on_in_time(first: &FirstSentence) -> bool {
    let (one, two) = (first.word(0), first.word(1));
    // *Toen ze belden* is a clause of its own; *toen belden ze* goes on.
    let verb = is_one(VERBS, two) || is_one(ONLY_AFTER, one) && !is_one(SUBJECTS, two) && !two.is_empty();
    let after = is_one(AFTER, one) && verb && first.clauses.len() < 3;
    after || is_one(AFTER_EN, one) && is_one(SUBJECTS, two)
}

/// Returns whether a clause speaks of a moment that was told before: *ik heb toen gebeld*, *by then it was shut*, *that night nobody slept*.
fn tells_of_then(clause: &[String]) -> bool {
    let word = |at: usize| clause.get(at).map_or("", String::as_str);
    let within = (1..3).any(|at| match word(at) {
        "toen" => (0..at).any(|before| is_one(HELPING, word(before))) && !is_one(SPOKEN_OF, word(at + 1)),
        "then" => is_one(SPEAKING, word(at - 1)),
        _ => false,
    });
    let begins = format!("{} {}", word(0), word(1));
    let that =
        |two: &[String]| matches!(two, [one, time] if matches!(one.as_str(), "die" | "that") && is_one(TIMES, time));
    // *Die nacht dat het vroor* says itself which.
    let own = clause
        .iter()
        .any(|word| matches!(word.as_str(), "dat" | "when" | "waarop" | "waarin"));
    within || SINCE.contains(&begins.as_str()) || !own && clause.windows(2).take(SHORT).any(that)
}

/// Returns whether a clause begins with things that were named before: *sinds die briefjes bel ik niet meer*, *since those letters we wait*.
fn since_those(clause: &[String]) -> bool {
    match clause {
        [since, those, thing, ..] => {
            matches!(since.as_str(), "sinds" | "since")
                && matches!(those.as_str(), "die" | "deze" | "that" | "those" | "these")
                && !is_one(VERBS, thing)
                && !clause
                    .iter()
                    .any(|word| matches!(word.as_str(), "dat" | "who" | "which" | "when" | "waarop" | "waarin"))
        }
        _ => false,
    }
}

/// Which of several times something was.
const NTH: &str = "eerste tweede derde laatste first second third last";

/// Returns whether a sentence begins with one of several times of what was told: *the first time I was nervous*, *de eerste keer was ik bang*. What
/// says itself which time, *de eerste keer dat …*, does not.
fn tells_a_time(first: &FirstSentence) -> bool {
    let nth = matches!(first.word(0), "de" | "the") && is_one(NTH, first.word(1));
    let time = nth && matches!(first.word(2), "keer" | "time");
    let subject = |word: &&String| is_one("i we you they he she it there", word);
    let clause = first.clauses.first().into_iter().flatten();
    let of_its_own = match first.word(2) {
        "time" => clause.skip(3).any(|word| is_one("that when", word)) || first.subjects(subject) != 1,
        _ => !is_one(VERBS, first.word(3)) && !is_one(HELPING, first.word(3)),
    };
    time && !of_its_own
}

/// Words with which somebody sets his own beside what was told: *voor ons is dat anders*, *with us it is the other way round*.
const FOR_US: &str = "voor bij met for with at";
const US: &str = "ons mij us me";
const ALIKE: &str = "anders omgekeerd hetzelfde different other opposite same otherwise";

/// Returns whether a clause says that it is otherwise, or so as well, for whoever speaks.
fn compares(clause: &[String]) -> bool {
    let word = |at: usize| clause.get(at).map_or("", String::as_str);
    let of_us = is_one(FOR_US, word(0)) && is_one(US, word(1));
    // *Voor ons is dat dus anders*; in *bij ons is de poort anders geverfd* it is the gate.
    let that = clause
        .iter()
        .skip(2)
        .take(3)
        .any(|word| is_one("dat het that it", word));
    let alike = clause.iter().rev().take(3).any(|word| is_one(ALIKE, word));
    of_us && that && alike && clause.len() <= SHORTENED
}

/// Returns whether a clause supposes the opposite of what was told: *if it is never us*, *als het nooit van ons komt*.
fn is_never(clause: &[String]) -> bool {
    match clause {
        [when, it, rest @ ..] => {
            let supposes =
                matches!(when.as_str(), "if" | "als") && matches!(it.as_str(), "it" | "het" | "that" | "dat");
            let always = rest
                .iter()
                .take(2)
                .any(|word| is_one("never always nooit altijd", word));
            supposes && always && clause.len() <= SHORT
        }
        _ => false,
    }
}

/// Words behind *toen* with which it begins a clause: *ik was blij toen ze belde*.
const SPOKEN_OF: &str = "ik je jij ge gij hij zij ze we wij jullie het er men";

/// Returns whether a sentence counts some of those that were named: *er zijn er wel*.
fn er_zijn_er(first: &FirstSentence) -> bool {
    let some = first.word(0) == "er" && matches!(first.word(1), "zijn" | "waren") && first.word(2) == "er";
    some && is_one("nochtans wel ook die geen", first.word(3))
}

/// Numbers with which an answer begins.
const NUMBERS: &str = "een één twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig honderd geen     one two three four five six seven eight nine ten eleven twelve twenty thirty none";

/// Returns whether a text begins with a bare number that answers something, and goes on: *eight, and two of them come*, *eight. I counted*.
fn is_a_number(first: &FirstSentence) -> bool {
    let digits = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
    let bare = first.clauses.first().is_some_and(|clause| clause.len() == 1);
    let told = first.clauses.len() > 1 || first.goes_on;
    bare && told && (is_one(NUMBERS, first.word(0)) || digits(first.word(0)))
}

/// Returns whether a clause adds to what was said: *ook geld*, *ze nemen ook niet op*, *they also came*, *my nephew too*.
fn adds(clause: &[String], lang: Lang) -> bool {
    let word = |at: usize| clause.get(at).map_or("", String::as_str);
    let last = clause.last().map_or("", String::as_str);
    match lang {
        Lang::Nl => {
            let opens = word(0) == "ook" && !is_one("al als wie wat waar wanneer", word(1));
            let denies = clause
                .windows(2)
                .take(SHORT)
                .any(|two| matches!(two, [one, two] if one == "ook" && matches!(two.as_str(), "niet" | "geen")));
            let conditional = is_one("als wanneer indien wie dat omdat of", word(0));
            opens || !conditional && (denies || last == "ook" && clause.len() <= SHORT)
        }
        Lang::En => {
            let also = clause.iter().take(3).skip(1).any(|word| word == "also");
            let neither = matches!(word(0), "neither" | "nor") && !clause.iter().skip(1).any(|word| word == "nor");
            let last_one = last == "either" || last == "too" && clause.len() <= SHORT;
            also && word(0) != "we" && word(0) != "i" || neither || last_one
        }
    }
}

/// Returns whether a sentence turns against what was said, with nothing of its own to turn against.
fn turns(first: &FirstSentence) -> bool {
    let Some(clause) = first.clauses.first() else {
        return false;
    };
    let against = clause.iter().take(SHORT).any(|word| is_one(AGAINST, word));
    // *She is strict, fair though* turns against what it says itself.
    let own: Vec<&Vec<String>> = first
        .clauses
        .iter()
        .filter(|clause| !matches!(clause.as_slice(), [only] if only == "though"))
        .collect();
    let last = first.clauses.last().and_then(|clause| clause.last());
    against || own.len() == 1 && last.is_some_and(|word| word == "though")
}

/// Returns whether a clause stops where what was said before goes on in mind: *some do*, *met de bib wel*.
fn ends_short(first: &FirstSentence, clause: &[String], lang: Lang) -> bool {
    let Some((last, before)) = clause.split_last() else {
        return false;
    };
    match lang {
        Lang::En => {
            // *Don't* is read as two words.
            let (last, before) = match (last.as_str(), before.split_last()) {
                ("t" | "not", Some((verb, before))) => (verb.as_str(), before),
                (last, _) => (last, before),
            };
            let begins = before.first().is_some_and(|word| !is_one(CUT_SHORT, word));
            let whole = before.iter().any(|word| is_one(WHOLE, word));
            begins && !whole && !first.leads && clause.len() <= SHORTENED && is_one(CUT_SHORT, last)
        }
        Lang::Nl => last == "wel" && clause.len() <= SHORT && !clause.iter().any(|word| is_one(VERBS, word)),
    }
}

/// Returns whether a clause ends in a *dat* or *that* that was said before.
fn ends_in_that(clause: &[String]) -> bool {
    let mut words = clause.iter().rev().skip_while(|word| is_one(LAST, word));
    let last = words.next().map_or("", String::as_str);
    let before = words.next().map_or("", String::as_str);
    matches!(last, "dat" | "that") && !before.is_empty() && !is_one("dat that like zoals than dan", before)
}

#[cfg(test)]
mod tests;
