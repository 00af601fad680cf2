//! Reads by the kinds of its words whether a part of a sentence asks not to pass something on: a denial, a verb of recording or passing on, what
//! it is about, and a word of asking. The order of the words does not count.
//!
//! Knows no record.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Kinds of words, each a bit; a word may be of several.
#[derive(Clone, Copy, Default)]
struct WordKinds(u32);

const NOT: u32 = 1;
const THIS: u32 = 1 << 1;
const RECORD: u32 = 1 << 2;
const PASS_ON: u32 = 1 << 3;
const OUT: u32 = 1 << 4;
const REMOVE: u32 = 1 << 5;
const WISH: u32 = 1 << 6;
const MODAL: u32 = 1 << 7;
const TELLER: u32 = 1 << 8;
const OTHERS: u32 = 1 << 9;
const YOU: u32 = 1 << 10;
const KNOW: u32 = 1 << 11;
const IF: u32 = 1 << 12;
const RISK: u32 = 1 << 13;
const MINE: u32 = 1 << 14;
const SAYING: u32 = 1 << 15;
const PAPER: u32 = 1 << 18;
const LEARN: u32 = 1 << 16;
const DUTY: u32 = 1 << 17;

/// The words of each kind, in English and Dutch.
const KINDS: &[(u32, &str)] = &[
    (
        NOT,
        "not t never no none nobody nowhere without cannot niet nooit nergens geen niks niets niemand zonder nie",
    ),
    (
        THIS,
        "this that it these bit remark sentence name dat dit het da dees daar daarvan hiervan hierover daarover erover stuk stukje zin opmerking naam",
    ),
    (
        RECORD,
        "write writing written type typing typed minute minuting minuted noted noting recording recorded print printed printing transcribe transcribed tape taped \
        opschrijven opgeschreven opschrijft noteren genoteerd noteert uittypen uitgetypt typen getypt afdrukken afgedrukt neerschrijven neergeschreven optekenen opnemen opgenomen",
    ),
    (
        PASS_ON,
        "repeat repeated repeating spread quote quoted quoting circulate circulated publish published leak leaked pass passed \
        doorvertellen doorverteld voortvertellen voortverteld rondvertellen rondverteld citeren geciteerd voortzeggen doorzeggen verderzeggen verspreiden verspreid uitlekken rondbazuinen overbrieven voort",
    ),
    (
        OUT,
        "out around round about abroad rondgaat rondgaan uitlekt uitkomt buitenkomt naarbuiten",
    ),
    (
        REMOVE,
        "unsaid unwritten unrecorded unprinted weglaten weggelaten weglaat schrappen geschrapt doorstrepen disappear vanish wissen eruitlaten",
    ),
    (
        WISH,
        "please rather prefer mind grateful better best hope ask dare agree appreciate agreed obliged liever liefst gelieve beter best vraag vragen waag afgesproken hopelijk hoop asjeblieft alsjeblieft alstublieft",
    ),
    (
        MODAL,
        "must mustn should shouldn may can could would ought needn need won moet moogt mag hoeft hoef kunt wilt zoudt mogen moeten hoeven",
    ),
    (TELLER, "i ik we wij"),
    (
        OTHERS,
        "they he she we ze zij hij wij we them pupils children kinderen leerlingen",
    ),
    (YOU, "you ge gij u jullie je jij"),
    (
        KNOW,
        "knew know knows las wist hoorde vernam heard hear hears find finds found reads read see sees saw seen ziet zag weten weet wisten horen hoort hoorden lezen leest vernemen",
    ),
    (LEARN, "know hear learn weten horen vernemen"),
    (DUTY, "must mustn may should shouldn mag mogen moogt moet moeten"),
    (IF, "if als indien moest when"),
    (
        RISK,
        "job neck pack boeltje koffers skin kill shoot sack fire fired sacked hang end einde kop job werk vel vermoorden vermoordt wurgen ontslaan ontslagen buiten kwijt last straat miserie",
    ),
    (MINE, "my me mijn mij mijne m"),
    (
        PAPER,
        "report minutes transcript writeup verslag notulen notas rapport transcript",
    ),
    (
        SAYING,
        "saying telling told say tell zeg vertel zei gezegd verteld vertelde",
    ),
];

static WORDS: LazyLock<HashMap<&'static str, u32>> = LazyLock::new(|| {
    let mut all = HashMap::new();
    for (kind, words) in KINDS {
        for word in words.split_whitespace() {
            *all.entry(word).or_default() |= kind;
        }
    }
    all
});

impl WordKinds {
    fn of(words: &[String]) -> Self {
        let known = &*WORDS;
        Self(words.iter().fold(0, |all, word| {
            all | known.get(word.as_str()).copied().unwrap_or_default()
        }))
    }

    fn have(self, kinds: u32) -> bool {
        self.0 & kinds == kinds
    }

    /// Returns whether it is asked: by a word of wishing, or by one of duty of which nobody else, nor the speaker, is the subject.
    fn wish(self) -> bool {
        self.have(WISH) || self.have(MODAL) && !self.have(TELLER)
    }
}

/// Returns whether the kinds of words in a part of a sentence make a wish not to pass it on.
pub(super) fn asks(part: &[String]) -> bool {
    if may_not_know(part) {
        return true;
    }
    let part = up_to_verb(part);
    let kinds = WordKinds::of(part);
    if !kinds.have(THIS) || kinds.have(OTHERS) {
        return false;
    }
    let recorded = kinds.have(RECORD) || kinds.have(PASS_ON) || is_written_down(part);
    let kept = kinds.have(NOT)
        && (kinds.wish() && recorded
            || kinds.have(YOU | PASS_ON)
            || kinds.have(WISH | OUT)
            || kinds.have(YOU | PAPER) && kinds.wish()
            || kinds.have(RECORD | SAYING) && part.iter().any(|word| word == "without" || word == "zonder"));
    let known = kinds.have(PASS_ON) && if_it(part);
    let removed = (kinds.have(REMOVE) || is_left_out(part)) && (kinds.wish() || kinds.have(YOU | MODAL));
    kept || known || removed
}

/// Verbs that take something out of a record, before what they take: *leave my remark out of the notes*, *hou dat van de band*.
const TAKE: [&str; 14] = [
    "leave", "keep", "take", "cut", "strike", "delete", "remove", "laat", "hou", "houd", "haal", "knip", "schrap",
    "houdt",
];
const FROM: [&str; 6] = ["of", "from", "off", "uit", "buiten", "van"];
/// What holds a record of the talk.
const HOLDS: [&str; 19] = [
    "report",
    "minutes",
    "transcript",
    "notes",
    "tape",
    "recording",
    "newsletter",
    "record",
    "summary",
    "verslag",
    "notulen",
    "nota",
    "notas",
    "notities",
    "rapport",
    "band",
    "opname",
    "nieuwsbrief",
    "tekst",
];

/// Returns whether words ask to take something out of what is written of the talk.
pub(super) fn takes_out(asked: &[String]) -> bool {
    let is = |word: &String, list: &[&str]| list.contains(&word.as_str());
    let mut from = (0..asked.len()).filter(|at| asked.get(*at).is_some_and(|word| is(word, &FROM)));
    let held = |at: usize| asked.iter().skip(at + 1).take(4).any(|word| is(word, &HOLDS));
    asked.first().is_some_and(|word| is(word, &TAKE)) && from.any(held)
}

/// Returns whether words say what would be if it was passed on.
fn if_it(part: &[String]) -> bool {
    part.windows(2).any(|two| match two {
        [first, second] => {
            matches!(first.as_str(), "if" | "als") && matches!(second.as_str(), "this" | "that" | "dit" | "dat")
        }
        _ => false,
    })
}

/// Words within which what is said shall stay, and whom they hold: *keep the bit about them to yourselves*.
const WITHIN: [&str; 9] = [
    "to", "among", "between", "within", "voor", "onder", "tussen", "binnen", "inside",
];
const OURS: [&str; 12] = [
    "yourself",
    "yourselves",
    "ourselves",
    "us",
    "this",
    "these",
    "deze",
    "dees",
    "ons",
    "jullie",
    "uzelf",
    "jezelf",
];

/// Returns whether words ask to keep something among those who are there.
pub(super) fn keeps_in(asked: &[String]) -> bool {
    let keep = |word: &String| matches!(word.as_str(), "keep" | "hou" | "houd" | "houdt");
    let within = |two: &[String]| matches!(two, [first, second] if WITHIN.contains(&first.as_str()) && OURS.contains(&second.as_str()));
    asked.first().is_some_and(keep) && asked.windows(2).any(within)
}

/// Whom somebody tells who speaks of himself, and words that make of telling a way to teach.
const TOLD_ME: [&str; 5] = ["me", "us", "you", "yourself", "ourselves"];
const HOW: [&str; 6] = ["what", "how", "to", "when", "where", "which"];

/// Returns whether words say not to tell somebody, whoever that is: *don't tell Brussels*.
pub(super) fn tells_nobody(asked: &[String]) -> bool {
    match asked {
        [not, tell, whom, rest @ ..] if ["not", "t", "never"].contains(&not.as_str()) && tell == "tell" => {
            !TOLD_ME.contains(&whom.as_str()) && !rest.iter().any(|word| HOW.contains(&word.as_str()))
        }
        _ => false,
    }
}

/// Returns whether somebody else may not know it: *mijn baas mag dat niet weten*, *they must not hear it*.
fn may_not_know(part: &[String]) -> bool {
    let is = |word: &String, kind: u32| WORDS.get(word.as_str()).is_some_and(|kinds| kinds & kind != 0);
    let at = |kind: u32, from: usize| {
        part.iter()
            .skip(from)
            .position(|word| is(word, kind))
            .map(|found| from + found)
    };
    let Some(duty) = at(DUTY, 0) else {
        return false;
    };
    let (Some(no), Some(known)) = (at(NOT, duty), at(LEARN, duty)) else {
        return false;
    };
    let by_us = part.iter().any(|word| is(word, TELLER) || word == "we");
    let it = |word: &String| is(word, THIS);
    let before = part.get(duty + 1..no).unwrap_or_default().first().is_some_and(it);
    let last = part
        .get(known + 1..)
        .is_some_and(|rest| matches!(rest, [only] if it(only)));
    no < known && !by_us && (before || last)
}

/// Returns a part up to what follows its verb of writing down or passing on: *better not print that | we paid him*.
fn up_to_verb(part: &[String]) -> &[String] {
    let verb = |word: &String| {
        WORDS
            .get(word.as_str())
            .is_some_and(|kinds| kinds & (RECORD | PASS_ON) != 0)
    };
    let end = part.iter().position(verb).map_or(part.len(), |at| at + 2);
    part.get(..end).unwrap_or(part)
}

/// Words that make of *vertellen*, *zeggen* or *schrijven* what is passed on or written down.
const ON: [&str; 4] = ["verder", "door", "op", "neer"];

fn is_written_down(part: &[String]) -> bool {
    let verb = |word: &String| {
        matches!(
            word.as_str(),
            "vertellen" | "zeggen" | "schrijven" | "schrijf" | "vertelt" | "zegt"
        )
    };
    part.iter().any(verb) && part.iter().any(|word| ON.contains(&word.as_str()))
}

/// Words that take *out* with them.
const LEAVE: [&str; 7] = ["leave", "left", "leaving", "take", "cut", "edit", "keep"];

/// Words within which they do.
const NEAR: usize = 4;

fn is_left_out(part: &[String]) -> bool {
    let out = |words: &[String]| words.iter().skip(1).any(|word| word == "out");
    let near = |at: usize| part.get(at..part.len().min(at + NEAR)).unwrap_or_default();
    (0..part.len())
        .map(near)
        .any(|near| near.first().is_some_and(|word| LEAVE.contains(&word.as_str())) && out(near))
}

/// Returns whether a sentence says what happens to whoever speaks where others hear it: *they would have my head if they knew*.
pub(super) fn is_risk(sentence: &[String]) -> bool {
    let kinds = WordKinds::of(sentence);
    let heard = kinds.have(IF | KNOW) && (kinds.have(THIS) || kinds.have(SAYING));
    kinds.have(RISK | MINE) && heard
}
