//! Which statements about a partner tell what is learnt, and which tell how it began.
//!
//! Looks for words that tell it. A statement in which none stands is in neither list, and is printed below as before.

use crate::deck::Lang;
use crate::session::Statement;
use crate::text::fold;

/// How many statements stand below a sentence on the page of a partnership.
const MOST: usize = 3;

const LEARNT_NL: &str = "leren leert leerden leerde geleerd leer bijleren bijleert bijgeleerd aanleren aangeleerd opgestoken toont toonde tonen getoond \
    voorgedaan uitgelegd uitleggen uitleg uitwisselen uitgewisseld wisselen wisselt inzicht inzichten vorming vormt inspireert inspireren tips raad";
const LEARNT_EN: &str = "learn learns learned learnt learning teach teaches taught show shows showed shown explain explains explained exchange \
    exchanged exchanges trains trained tips insight insights advice inspire inspires inspired";
const BEGAN_NL: &str = "begon begonnen gestart startte startten ontstaan ontstond ontstonden gegroeid kennisgemaakt aangesproken aangeklopt \
    contacteerde contacteerden gecontacteerd opgericht oorsprong";
const BEGAN_EN: &str = "began begun started founded approached introduced grew origin contacted";

/// Returns the statements that tell what is learnt, in the order noted.
pub(super) fn learnt<'s>(statements: &[&'s Statement], lang: Lang) -> Vec<&'s Statement> {
    let words = match lang {
        Lang::Nl => LEARNT_NL,
        Lang::En => LEARNT_EN,
    };
    chosen(statements, |said| {
        let tells = |(at, word): (usize, &String)| {
            // *Leren kennen* is how it began.
            let known = said.get(at + 1).is_some_and(|next| next == "kennen");
            holds(words, word) && !known
        };
        said.iter().enumerate().any(tells)
    })
}

/// Returns the statements that tell how a partnership began, in the order noted.
pub(super) fn began<'s>(statements: &[&'s Statement], lang: Lang) -> Vec<&'s Statement> {
    let words = match lang {
        Lang::Nl => BEGAN_NL,
        Lang::En => BEGAN_EN,
    };
    chosen(statements, |said| {
        let met = said.windows(2).any(|pair| {
            matches!(pair, [one, other] if one.starts_with("leer") && other == "kennen")
                || matches!(pair, [one, other] if one == "first" && other == "met")
        });
        met || said.iter().any(|word| holds(words, word))
    })
}

fn chosen<'s>(statements: &[&'s Statement], tells: impl Fn(&[String]) -> bool) -> Vec<&'s Statement> {
    let told = |s: &&&Statement| {
        let said = fold(s.excerpt.as_ref().unwrap_or(&s.text));
        let said: Vec<String> = said
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .map(str::to_owned)
            .collect();
        tells(&said)
    };
    statements.iter().filter(told).take(MOST).copied().collect()
}

fn holds(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}
