//! The images of the map: whose each was and why, with the words in which it was said right below it.
//!
//! Tells no image twice, and of a short report's images two: the first that says something and one that sees it otherwise.

use std::sync::LazyLock;

use crate::deck::{AnswerForm, ClosingPlace, Lang};
use crate::findings::choosing::place::Home;
use crate::findings::language::clause;
use crate::findings::language::listed_words::{ListedWords, listed_words};
use crate::findings::language::phrases::Phrases;
use crate::findings::language::prose::{self, sentence};
use crate::findings::sections::said::Under;
use crate::findings::sections::with;
use crate::findings::{Block, SectionSource, Sentence, heading, paragraph};
use crate::say;
use crate::session::{Image, Statement, Voice};
use crate::text::{Id, dictionary};

/// Words up to which what was said of the image is no more than its name.
const ONLY_NAMED: usize = 5;

pub(super) fn image_section(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let kinds = record.deck.closing_kinds_in(record.words.lang());
    let here = kinds.iter().filter(|kind| kind.place == ClosingPlace::Findings);
    for kind in here {
        let home = [Home::Closing(kind.id.clone())];
        let pictures = kind.answers == AnswerForm::Image && !record.session.images.is_empty();
        if !pictures && record.printed(&home).is_empty() {
            continue;
        }
        blocks.push(heading(1, kind.heading.to_string()));
        let beside = if pictures {
            images(record, &record.printed(&home), blocks)
        } else {
            Vec::new()
        };
        let is_told =
            |s: &Statement| pictures && (beside.contains(&s.id) || names_an_image(record, s) || of_another(record, s));
        record.say_new(&home, &Under::Partners, is_told, blocks);
    }
}

/// Returns whether a statement only names an image, *a parachute*, whose sentence stands above.
fn names_an_image(record: &SectionSource<'_>, statement: &Statement) -> bool {
    let short = statement.text.split_whitespace().count() <= ONLY_NAMED;
    let names = |image: &&Image| {
        let folded = crate::text::fold(&image.image);
        let longest = folded.split_whitespace().max_by_key(|word| word.chars().count());
        longest.is_some_and(|word| crate::text::fold(&statement.text).contains(word))
    };
    let told = told(record);
    let spoken = clause::spaced(&statement.text);
    let is_name = |image: &Image| clause::spaced(&image.image) == spoken;
    let mut images = record.session.images.iter().take(told);
    images.any(|image| is_name(image) || short && names(&image))
}

/// Returns whether a statement tells of an image that a short report leaves out: below the one it tells, it would tell of that.
fn of_another(record: &SectionSource<'_>, statement: &Statement) -> bool {
    let left = telling_images(record);
    let left = left.iter().skip(told(record));
    left.into_iter().any(|image| is_of(record, image, statement))
}

/// Returns the images, in a short report those with a reason first; *the map* itself is none where there are others.
pub(in crate::findings) fn telling_images<'a>(record: &SectionSource<'a>) -> Vec<&'a Image> {
    let all: &'a [Image] = &record.session.images;
    let is_slip = |image: &&Image| {
        let named = crate::text::fold(&image.image);
        image.why.is_none() && ["kaart", "de kaart", "map", "the map"].contains(&named.as_str())
    };
    let mut telling: Vec<&Image> = all.iter().filter(|image| !is_slip(image)).collect();
    if telling.is_empty() {
        telling = all.iter().collect();
    }
    if record.is_short() {
        telling.sort_by_key(|image| image.why.is_none());
        otherwise_second(record, &mut telling);
    }
    telling
}

/// Images that a short report tells.
pub(in crate::findings) const TOLD: usize = 2;

fn told(record: &SectionSource<'_>) -> usize {
    if record.is_short() { TOLD } else { usize::MAX }
}

/// Words with which an image turns: behind them stands what it finds wrong, or right.
const TURNS: [&str; 6] = [" maar ", " alleen ", " toch ", " but ", " only ", " yet "];

/// Returns whether an image turns or complains.
fn turns(record: &SectionSource<'_>, image: &Image) -> bool {
    let why = image.why.as_ref().map(|why| clause::spaced(why)).unwrap_or_default();
    TURNS.iter().any(|turn| why.contains(turn)) || with::complains(&why, record.own)
}

/// Returns whether the second image of a short report sees the map otherwise than the first.
pub(in crate::findings) fn sees_otherwise(record: &SectionSource<'_>) -> bool {
    let images = telling_images(record);
    let second = images
        .get(1)
        .filter(|second| images.first().is_some_and(|first| first.speakers != second.speakers));
    second.is_some_and(|image| turns(record, image))
}

/// Puts an image that another sees, and that turns or complains, right behind the first.
fn otherwise_second(record: &SectionSource<'_>, images: &mut Vec<&Image>) {
    let Some(first) = images.first().copied() else { return };
    let other = |image: &&Image| image.speakers != first.speakers && turns(record, image);
    if let Some(at) = images.iter().skip(1).position(other) {
        let image = images.remove(at + 1);
        images.insert(1, image);
    }
}

/// Writes each image with whose it was and why, and right below it the words in which it was said; returns those words' ids. A reason that
/// says what these words say is not told beside them.
fn images(record: &SectionSource<'_>, said: &[&Statement], blocks: &mut Vec<Block>) -> Vec<Id> {
    let told = told(record);
    let all = telling_images(record);
    let mut beside: Vec<Id> = Vec::new();
    for image in all.into_iter().take(told) {
        let of_it = |s: &&&Statement| !beside.contains(&s.id) && !names_an_image(record, s) && is_of(record, image, s);
        let own: Vec<&Statement> = said.iter().filter(of_it).copied().collect();
        beside.extend(own.iter().map(|s| s.id.clone()));
        let why = image.why.as_ref().map(prose::one_line);
        let new = |why: &String| !own.iter().any(|s| says_as_much(why, &s.text));
        let why = why.filter(new);
        // Words that name the image and are alone tell it themselves: it is not told and then quoted.
        let itself = |s: &Statement| why.is_none() && clause::spaced(&s.text).contains(&clause::spaced(&image.image));
        // No more than two quotes follow each other without a sentence.
        let room = !matches!(blocks.as_slice(), [.., Block::Quote(_), Block::Quote(_)]);
        match own.as_slice() {
            [only] if room && itself(only) && only.voice == Voice::Verbatim => {
                let mut quote = record.quote(only);
                quote.evidence.push(image.id.clone());
                blocks.push(Block::Quote(quote));
            }
            _ => {
                paragraph(blocks, pictured(record, image, why));
                for statement in own {
                    record.say(&[statement], &Under::Claim, blocks);
                }
            }
        }
    }
    beside
}

/// Returns the sentence of an image with why it is one.
fn pictured(record: &SectionSource<'_>, image: &Image, why: Option<String>) -> Vec<Sentence> {
    let seen = seen(record, image);
    let Some(why) = why else { return vec![seen] };
    let ids = vec![image.id.clone()];
    let one = |text: String| vec![sentence(text, ids.clone())];
    if record.foreign().is_some() {
        vec![seen, record.own_words(&why, ids)]
    } else if record.joins(&why) {
        one(record.with_reason(&seen.text, &why))
    } else if let Some(why) = beside(&why) {
        one(format!("{}, {why}", prose::bare(&seen.text)))
    } else if prose::bare(&why).contains(['.', ':', '!', '?', '(']) {
        vec![seen, record.own_words(&why, ids)]
    } else {
        one(format!("{}: {}", prose::bare(&seen.text), prose::lower(&why)))
    }
}

/// Returns whether a statement tells of an image: by whoever saw it, with its longest word or with its reason.
fn is_of(record: &SectionSource<'_>, image: &Image, statement: &Statement) -> bool {
    let key = (image.id.clone(), statement.id.clone());
    record.of_image.get(key, || tells_of(image, statement))
}

/// Returns whether whoever saw an image speaks.
fn may_be_of(image: &Image, statement: &Statement) -> bool {
    image
        .speakers
        .iter()
        .any(|speaker| statement.speakers.contains(speaker))
}

fn tells_of(image: &Image, statement: &Statement) -> bool {
    if !may_be_of(image, statement) {
        return false;
    }
    let folded = crate::text::fold(&image.image);
    let longest = folded.split_whitespace().max_by_key(|word| word.chars().count());
    let said = crate::text::fold(&statement.text);
    let reason = || image.why.as_ref().is_some_and(|why| says_as_much(why, &statement.text));
    longest.is_some_and(|word| said.contains(word)) || reason()
}

/// Returns whether at least half of the longer words of a reason stand in a text, by how they begin.
fn says_as_much(why: &str, text: &str) -> bool {
    let begins = |text: &str| -> Vec<String> {
        let words = crate::text::fold(text);
        let long = words
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() > 3);
        long.map(|word| word.chars().take(4).collect()).collect()
    };
    let (why, text) = (begins(why), begins(text));
    let shared = why.iter().filter(|word| text.contains(word)).count();
    !why.is_empty() && shared * 2 >= why.len()
}

/// Returns whose image of the map it was.
pub(in crate::findings) fn seen(record: &SectionSource<'_>, image: &Image) -> Sentence {
    let words = record.words;
    let picture = match record.foreign() {
        None => picture(&image.image, record.own),
        Some(_) => in_quotes(&image.image),
    };
    let text = match record.speaking(&image.speakers) {
        Some(who) if is_hoped(record, image) => say!(
            words,
            "image-hoped",
            who = who.names.as_str(),
            n = who.n(),
            image = picture
        ),
        // The longer form is measured, whichever is printed.
        Some(who) if record.measuring.get() || record.turn("image") => say!(
            words,
            "image-of-2",
            who = who.names.as_str(),
            n = who.n(),
            image = picture
        ),
        Some(who) => say!(
            words,
            "image-of",
            who = who.names.as_str(),
            n = who.n(),
            image = picture
        ),
        None => say!(words, "image-of-group", image = picture),
    };
    sentence(text, vec![image.id.clone()])
}

/// Phrases with which somebody says of what he just told that he hopes for it.
static HOPES: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::of(
        "wat ik|wij|we hoop|hopen, dat hoop ik, dat hopen wij|we, zo hoop ik, zo hopen wij|we, daar hoop ik op, what i|we hope, that is|s my|our hope, that i|we hope, i|we hope so",
    )
});

/// Returns whether whoever saw an image said that it is what he hopes for: told as what is, it would be a fact.
fn is_hoped(record: &SectionSource<'_>, image: &Image) -> bool {
    let hopes = |text: &str| {
        let words: Vec<String> = clause::spaced(text).split_whitespace().map(str::to_owned).collect();
        HOPES.are_in(&words)
    };
    let mut said = record.session.statements.iter();
    record.hoped.get(image.id.clone(), || {
        said.any(|s| may_be_of(image, s) && hopes(&s.text) && is_of(record, image, s))
    })
}

/// Returns a reason as what an image is, where it is a noun with a colon of its own: behind another colon it would be hard to follow.
fn beside(why: &str) -> Option<String> {
    let small = prose::lower(why);
    let thing = ["een ", "de ", "het ", "a ", "an ", "the "]
        .iter()
        .any(|article| small.starts_with(article));
    let one = small.matches(": ").count() == 1 && !small.contains(['.', '!', '?', '(']);
    (thing && one).then_some(small)
}

fn in_quotes(image: &str) -> String {
    format!("‘{}’", prose::lower(image))
}

/// Words of an image that nobody counts.
static MASS: ListedWords = listed_words!(
    "water lucht vuur licht muziek zand chaos verkeer werk geluk klei deeg goud regen sneeuw mist rook stof wol lijm magie leven water air fire light music sand \
     chaos traffic work luck clay dough gold rain snow fog smoke dust wool glue magic life"
);
/// Beginnings of an image that is one of its kind, with their article: *hart van het dorp*.
const HEARTS: [(&str, &str); 8] = [
    ("hart", "het"),
    ("centrum", "het"),
    ("middelpunt", "het"),
    ("begin", "het"),
    ("kern", "de"),
    ("spil", "de"),
    ("motor", "de"),
    ("kant", "de"),
];

/// Returns an image as a sentence holds it: with its article where that is sure, else between quotation marks.
fn picture(image: &str, own: Lang) -> String {
    let small = prose::lower(image);
    let words: Vec<&str> = small.split_whitespace().collect();
    let article = |word: &str| with_article(word, own);
    let told = match words.as_slice() {
        ["een" | "één" | "de" | "het" | "a" | "an" | "the", _, ..] => Some(small.clone()),
        [word] => article(word),
        [one, or @ ("of" | "or"), other] => {
            article(one).and_then(|one| article(other).map(|other| format!("{one} {or} {other}")))
        }
        [first, "van", "de" | "het" | "een", _, ..] => {
            let heart = HEARTS.iter().find(|(heart, _)| heart == first);
            heart.map(|(_, article)| format!("{article} {small}"))
        }
        _ => None,
    };
    told.filter(|told| !told.contains(['‘', '’', '.', '?', '!']))
        .unwrap_or_else(|| in_quotes(image))
}

/// Returns a word with *een* or *a* where it is one thing.
fn with_article(word: &str, own: Lang) -> Option<String> {
    let plain = word.chars().all(|c| c.is_lowercase() || c == '-') && !MASS.has(word);
    let is_word = |word: &str| match own {
        Lang::Nl => dictionary::is_word(word),
        Lang::En => dictionary::is_english(word),
    };
    let ends: &[&str] = match own {
        Lang::Nl => &["en", "ing", "heid"],
        Lang::En => &["ing", "ness", "ment", "y"],
    };
    // A plural or an adjective is another word with an ending: *bergen*, *houten*, *grote*, but not *koets*.
    let inflected = word.strip_suffix(['s', 'e']).is_some_and(is_word);
    let open = inflected || ends.iter().any(|end| word.ends_with(end));
    let known = is_word(word);
    (plain && !open && known && word.len() > 3).then(|| prose::article(own, false, word))
}

#[cfg(test)]
mod tests {
    use super::{beside, picture};
    use crate::deck::Lang;

    #[test]
    fn an_image_gets_its_article() {
        for (image, expected) in [
            ("Ladder", "een ladder"),
            ("de markt", "de markt"),
            ("dorp of ladder", "een dorp of een ladder"),
            ("hart van het bos", "het hart van het bos"),
            ("toren bouwen", "‘toren bouwen’"),
            ("water", "‘water’"),
            ("fornuis", "een fornuis"),
            ("ladders", "‘ladders’"),
            ("bloemen", "‘bloemen’"),
        ] {
            assert_eq!(picture(image, Lang::Nl), expected);
        }
        assert_eq!(picture("ladder", Lang::En), "a ladder");
        assert_eq!(picture("water", Lang::En), "‘water’");
    }

    #[test]
    fn a_reason_with_a_colon_goes_on_behind_a_comma() {
        assert_eq!(
            beside("Een touw met één doel: klimmen.").as_deref(),
            Some("een touw met één doel: klimmen")
        );
        assert_eq!(beside("Iedereen klimt: hoog."), None);
    }
}
