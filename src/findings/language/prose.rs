//! Sentences: capitals, numbers in words, people by their functions, names in a row, dates and durations.
//!
//! Knows both languages and no section of the report. Never invents a word of the record.

mod people;

pub(in crate::findings) use people::{article, functions, inflected, plural, speakers};

use super::listed_words::{ListedWords, listed_words};
use crate::deck::Lang;
use crate::findings::report::Sentence;
use crate::locale::Words;
use crate::say;
use crate::session::Partner;
pub(in crate::findings) use crate::text::capital;
use crate::text::{Id, Text};

/// Returns a sentence that rests on `evidence`.
pub(in crate::findings) fn sentence(text: impl AsRef<str>, evidence: Vec<Id>) -> Sentence {
    Sentence {
        text: full(text.as_ref()),
        evidence,
        ..Sentence::default()
    }
}

/// Returns a sentence that says what the record does not hold.
pub(in crate::findings) fn open(text: impl AsRef<str>) -> Sentence {
    Sentence {
        text: full(text.as_ref()),
        open: true,
        ..Sentence::default()
    }
}

/// Returns a text that begins with a capital and ends as a sentence does.
pub(in crate::findings) fn full(text: &str) -> String {
    let text = marks(text.trim_end());
    let text = text.as_str();
    let ended = text.ends_with(['.', '!', '?', '…', ':'])
        || [".”", "!”", "?”", "?’", ".)"].iter().any(|end| text.ends_with(end));
    let stop = if ended || text.is_empty() { "" } else { "." };
    format!("{}{stop}", capital(text))
}

/// Returns a number as a report writes it: in words up to twelve.
pub(in crate::findings) fn number(words: &Words, n: usize) -> String {
    say!(words, "count-word", n = n)
}

/// Returns a text as it goes on inside a sentence: with a small first letter, unless its first word keeps its capital.
pub(in crate::findings) fn lower(text: &str) -> String {
    let text = bare(text);
    let first: String = text.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
    let capitals = first.chars().filter(|c| c.is_uppercase()).count();
    let small = first.to_lowercase();
    let article = matches!(
        small.as_str(),
        "a" | "an" | "the" | "een" | "één" | "eén" | "de" | "het" | "its" | "his" | "only" | "our" | "no"
    );
    let everyday = capitals == 1
        && !PEOPLES.has(&small)
        && (article || crate::text::dictionary::is_word(&small) || is_many_for(&text) || is_doing(&small));
    // At the beginning of a sentence the stress stands on the second letter only: *Eén*.
    if let Some(rest) = text.strip_prefix("Eén") {
        return format!("één{rest}");
    }
    let mut letters = text.chars();
    match letters.next() {
        Some(c) if everyday && c.is_uppercase() => c.to_lowercase().chain(letters).collect(),
        _ => text,
    }
}

/// Adjectives of peoples, countries and languages, which keep their capital.
static PEOPLES: ListedWords = listed_words!(
    "poolse pools roemeense roemeens bulgaarse bulgaars turkse turks marokkaanse marokkaans franse frans duitse duits engelse engels nederlandse nederlands vlaamse \
     vlaams waalse waals brusselse belgische belgisch spaanse spaans italiaanse italiaans portugese portugees griekse grieks russische russisch oekraïense oekraïens \
     syrische afghaanse somalische arabische arabisch chinese chinees indische afrikaanse afrikaans europese europees latijnse latijn punjabi \
     polish romanian bulgarian turkish moroccan french german english dutch flemish walloon belgian spanish italian portuguese greek russian ukrainian syrian afghan \
     somali arabic chinese indian african european latin welsh scottish irish british american"
);

/// Returns whether a word is an English verb with *-ing*: *being*, *having*.
fn is_doing(word: &str) -> bool {
    let stem = word.strip_suffix("ing").unwrap_or_default();
    let verb = |stem: &str| crate::text::dictionary::is_english(stem);
    stem.len() > 1 && (verb(stem) || verb(&format!("{stem}e")))
}

/// Returns whether a text begins with an English word in the plural and says what it is for or of: *Parcels for families*.
fn is_many_for(text: &str) -> bool {
    let mut words = text.split(' ');
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let many = first.ends_with('s') && !["ss", "us", "is"].iter().any(|end| first.ends_with(end));
    many && matches!(second, "for" | "of")
}

/// Returns a text with one kind of quotation marks: straight ones become curved, and an apostrophe stays one.
pub(in crate::findings) fn marks(text: &str) -> String {
    if !text.contains(['\'', '"']) {
        return text.to_owned();
    }
    let letters: Vec<char> = text.chars().collect();
    let mut open = false;
    let mut out = String::with_capacity(text.len() + 8);
    for (at, c) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let starts = before.is_none_or(|c| !c.is_alphanumeric() && !".!?,;:…)".contains(*c));
        let closes = |mark: char| letters.get(at + 1..).is_some_and(|rest| rest.contains(&mark));
        out.push(match c {
            '"' if starts => '“',
            '"' => '”',
            '\'' if open && !starts && before.is_some_and(|c| !c.is_alphabetic() || ends(&letters, at)) => {
                open = false;
                '’'
            }
            '\'' if starts && !open && closes('\'') && !short(&letters, at) => {
                open = true;
                '‘'
            }
            '\'' => '’',
            c => *c,
        });
    }
    out
}

/// Returns the first so many words of a text, with an ellipsis where there are more.
pub(in crate::findings) fn cut(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.get(..most) {
        Some(first) if words.len() > most => format!("{} …", first.join(" ")),
        _ => text.to_owned(),
    }
}

/// Returns whether no letter follows a mark.
fn ends(letters: &[char], at: usize) -> bool {
    letters.get(at + 1).is_none_or(|c| !c.is_alphabetic())
}

/// Returns whether a mark stands for letters left out, as in *'s avonds* and *'t*.
fn short(letters: &[char], at: usize) -> bool {
    let next = letters.get(at + 1).copied().unwrap_or(' ');
    matches!(next, 's' | 't' | 'n' | 'k') && letters.get(at + 2).is_none_or(|c| !c.is_alphabetic())
}

/// Returns a text without the full stop at its end.
pub(in crate::findings) fn bare(text: &str) -> String {
    let text = text.trim();
    let cut = text.strip_suffix('.').filter(|rest| !rest.ends_with('.'));
    cut.unwrap_or(text).to_owned()
}

/// Returns a time of day as the language writes it: `16.21` in Dutch, `16:21` in English.
pub(in crate::findings) fn hour(words: &Words, time: &str) -> String {
    match words.lang() {
        Lang::Nl => time.replace(':', "."),
        Lang::En => time.to_owned(),
    }
}

/// Returns names in a row: `a, b en c`; where one of them holds a comma itself: `a; b, van boven; en c`.
pub(in crate::findings) fn row(words: &Words, names: &[impl AsRef<str>]) -> String {
    let plain = || crate::locale::list(words, names);
    let is_parted = |name: &str| name.contains(", ") && outside_brackets(name).contains(", ");
    if !names.iter().any(|name| is_parted(name.as_ref())) {
        return plain();
    }
    parted_row(words, names)
}

/// Returns names in a row whose parts a semicolon keeps apart, whatever they hold.
pub(in crate::findings) fn parted_row(words: &Words, names: &[impl AsRef<str>]) -> String {
    match names {
        [head @ .., last] if !head.is_empty() => {
            let head: Vec<&str> = head.iter().map(AsRef::as_ref).collect();
            let and = match words.lang() {
                Lang::Nl => "en",
                Lang::En => "and",
            };
            format!("{}; {and} {}", head.join("; "), last.as_ref())
        }
        _ => crate::locale::list(words, names),
    }
}

/// Returns a text without what stands in brackets or between quotation marks, where a comma does not part it.
fn outside_brackets(text: &str) -> String {
    // An apostrophe closes nothing: only what was opened is closed.
    let (mut brackets, mut marks) = (0_usize, 0_usize);
    let keep = |c: &char| {
        match c {
            '(' => brackets += 1,
            ')' => brackets = brackets.saturating_sub(1),
            '‘' | '“' => marks += 1,
            '’' | '”' => marks = marks.saturating_sub(1),
            _ => {}
        }
        brackets == 0 && marks == 0
    };
    text.chars().filter(keep).collect()
}

/// Returns the ids of partners.
pub(in crate::findings) fn ids(partners: &[&Partner]) -> Vec<Id> {
    partners.iter().map(|partner| partner.id.clone()).collect()
}

/// Returns a note-taker's words with the function of whoever said them: `Er is te weinig tijd (leraar).` Words that say who speaks need it not.
pub(in crate::findings) fn reported(text: &str, who: &str) -> String {
    let text = text.trim_end();
    if names(text, who) {
        return full(text);
    }
    let bare = text
        .strip_suffix('.')
        .filter(|bare| !bare.ends_with('.'))
        .unwrap_or(text);
    format!("{} ({who}).", capital(bare))
}

/// Verbs with which a note says that somebody says it.
const SAYING: &str = "noemt vertelt vindt zegt merkt denkt meent ziet ervaart voelt vraagt stelt legt calls tells finds says thinks notes points sees feels adds mentions";

/// Returns whether a note begins with the function of whoever said it and a verb of saying: *the teacher of Dutch calls …*.
fn names(text: &str, who: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let folded = crate::text::fold(text);
        let parts = folded.split(|c: char| !c.is_alphanumeric() && c != '-');
        parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let (said, who) = (words(text), words(who));
    let article = said
        .first()
        .is_some_and(|first| ["de", "het", "the"].contains(&first.as_str()));
    let rest = said.get(usize::from(article)..).unwrap_or_default();
    let verb = rest.get(who.len()).map(String::as_str).unwrap_or_default();
    !who.is_empty() && rest.starts_with(&who) && SAYING.split(' ').any(|one| one == verb)
}

/// Returns a text of several lines as one.
pub(in crate::findings) fn one_line(text: &Text) -> String {
    let lines: Vec<&str> = text
        .split('\n')
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    marks(&lines.join(" "))
}

/// Returns a text that stands in brackets itself, with commas for its own brackets.
pub(in crate::findings) fn unbracketed(text: &str) -> String {
    text.replace(" (", ", ").replace(['(', ')'], "")
}

/// Returns `2026-11-21` as `21 november 2026`; any other text as it is.
pub(in crate::findings) fn date(words: &Words, raw: &str) -> String {
    match raw.parse::<jiff::civil::Date>() {
        Ok(date) => {
            let month = say!(words, "month", n = i64::from(date.month()));
            format!("{} {month} {}", date.day(), date.year())
        }
        Err(_) => raw.to_owned(),
    }
}

/// Returns a duration in hours and minutes; `None` below half a minute.
pub(in crate::findings) fn duration(words: &Words, seconds: u32) -> Option<String> {
    let minutes = (seconds + 30) / 60;
    let (full, over) = (minutes / 60, minutes % 60);
    let hours = (full > 0).then(|| say!(words, "hours", n = full));
    let rest = (over > 0).then(|| say!(words, "minutes", n = over));
    let parts: Vec<String> = hours.into_iter().chain(rest).collect();
    Some(row(words, &parts)).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_read_as_dutch() {
        let nl = Words::of(Lang::Nl);
        assert_eq!(full("één partner"), "Eén partner.");
        assert_eq!(full("ijsclub"), "IJsclub.");
        assert_eq!(full("Is dat zo?"), "Is dat zo?");
        assert_eq!(
            reported("De leraar zang noemt het koor haar steun.", "leraar zang"),
            "De leraar zang noemt het koor haar steun."
        );
        assert_eq!(
            reported("De leraar zang trekt het koor.", "leraar zang"),
            "De leraar zang trekt het koor (leraar zang)."
        );
        assert_eq!(
            reported("er is te weinig tijd.", "leraar"),
            "Er is te weinig tijd (leraar)."
        );
        assert_eq!(reported("wie weet…", "leraar"), "Wie weet… (leraar).");
        let team = [
            "leraar",
            "directeur",
            "leraar",
            "zorgcoördinator",
            "zorgcoördinator",
            "hulp type 7",
            "hulp type 7",
        ];
        assert_eq!(
            functions(nl, Lang::Nl, team.into_iter()),
            "twee leraren, een directeur, twee zorgcoördinatoren en 2 × hulp type 7"
        );
        let team = [
            "care coordinator",
            "care coordinator",
            "head of year",
            "head of year",
            "head teacher",
        ];
        assert_eq!(
            functions(Words::of(Lang::En), Lang::En, team.into_iter()),
            "two care coordinators, two heads of year and a head teacher"
        );
        assert_eq!(date(nl, "2026-11-21"), "21 november 2026");
        assert_eq!(date(nl, "vorige week"), "vorige week");
        assert_eq!(duration(nl, 8_100).as_deref(), Some("2 uur en 15 minuten"));
        assert_eq!(duration(nl, 20), None);
    }

    #[test]
    fn a_function_of_several_words_has_a_plural() {
        for (lang, one, many) in [
            (Lang::En, "class teacher", Some("class teachers")),
            (Lang::En, "head of year", Some("heads of year")),
            (Lang::En, "school nurse", Some("school nurses")),
            (
                Lang::Nl,
                "leerkracht derde leerjaar",
                Some("leerkrachten derde leerjaar"),
            ),
            (Lang::Nl, "praktijkleraar hout", Some("praktijkleraren hout")),
            (Lang::Nl, "technisch adviseur", Some("technisch adviseurs")),
            (Lang::Nl, "hulp type 7", None),
        ] {
            assert_eq!(plural(lang, one).as_deref(), many, "{one}");
        }
    }

    #[test]
    fn a_note_goes_on_small_inside_a_sentence() {
        assert_eq!(lower("Eén keer in het voorjaar."), "één keer in het voorjaar");
        assert_eq!(lower("Only when something is wrong."), "only when something is wrong");
        assert_eq!(lower("Verhaegen levert hout."), "Verhaegen levert hout");
    }

    #[test]
    fn quotation_marks_are_of_one_kind() {
        for (text, expected) in [
            (
                "Chatgroep 'Eerste leerjaar, help!'",
                "Chatgroep ‘Eerste leerjaar, help!’",
            ),
            ("ook om halfelf 's avonds", "ook om halfelf ’s avonds"),
            ("collega's en 'den buiten'", "collega’s en ‘den buiten’"),
            ("zij zei \"ja\".", "zij zei “ja”."),
            ("niets", "niets"),
        ] {
            assert_eq!(marks(text), expected);
        }
    }

    #[test]
    fn a_plural_that_says_for_whom_goes_on_small() {
        assert_eq!(lower("Parcels for families"), "parcels for families");
        assert_eq!(lower("Vlerick came in May"), "Vlerick came in May");
        assert_eq!(lower("Quigleys with her class"), "Quigleys with her class");
    }

    #[test]
    fn an_apostrophe_within_brackets_does_not_close_them() {
        let names = ["de directeurs (bellen ’s avonds, buiten elk overleg om)", "de schepen"];
        let row = row(Words::of(Lang::Nl), &names);
        assert_eq!(
            row,
            "de directeurs (bellen ’s avonds, buiten elk overleg om) en de schepen"
        );
    }

    #[test]
    fn a_comma_within_a_name_does_not_split_it() {
        let en = Words::of(Lang::En);
        assert_eq!(row(en, &["a", "b", "c"]), "a, b and c");
        assert_eq!(row(en, &["a", "b, of old", "c"]), "a; b, of old; and c");
        assert_eq!(row(en, &["b, of old"]), "b, of old");
        assert_eq!(row(en, &[] as &[&str]), "");
    }
}
