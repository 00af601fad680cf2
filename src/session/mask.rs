//! Finding a masked name in a text, however it is written.
//!
//! Found: other capitals, accents left out or written otherwise, look-alike letters, soft hyphens and zero-width signs inside, hyphens
//! for spaces, the genitive (*Jans*, *Jan’s*, *Jans’*), the plural (*Jannen*), a part of a hyphenated word. Never found: a part of
//! another word. What is only likely stays, and the check for names asks about it: a name that is an everyday word, written small
//! (*wil* for *Wil*), and an inflected form that is a word itself (*Bakkers*).

use crate::text::alike::{Folded, is_invisible};
use crate::text::{Id, dictionary};

/// An occurrence of a name: its bytes in the original, and whether an inflection was taken along.
struct MaskHit {
    from: usize,
    to: usize,
    owner: bool,
}

/// Returns `text` with every occurrence of the name `from` replaced by `to`; a genitive keeps its *’s*.
pub fn replace_word(text: &str, from: &str, to: &str) -> String {
    let name = Folded::new(from);
    let name = name.as_str().trim();
    if name.is_empty() || !may_hold(text, name) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for hit in hits(text, from, name) {
        out.push_str(text.get(at..hit.from).unwrap_or_default());
        out.push_str(to);
        out.push_str(if hit.owner && !to.is_empty() { "’s" } else { "" });
        at = hit.to;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    match at > 0 && to.starts_with('[') {
        true => flat(&out),
        false => out,
    }
}

/// Returns whether an id that was made from words tells the name `from`: as whole parts of the id, or in an inflection (`karens-zus`).
pub fn id_tells(id: &Id, from: &str) -> bool {
    let name = Id::new(from);
    let parts: Vec<&str> = name.split('-').filter(|part| !part.is_empty()).collect();
    let own: Vec<&str> = id.split('-').collect();
    if parts.is_empty() {
        return false;
    }
    let inflected = |part: &str, name: &str| {
        ["s", "en", "ens"]
            .iter()
            .any(|end| part.strip_suffix(end) == Some(name))
    };
    own.windows(parts.len()).any(|window| {
        let mut pairs = window.iter().zip(&parts).rev();
        let last = pairs
            .next()
            .is_some_and(|(part, name)| part == name || inflected(part, name));
        last && pairs.all(|(part, name)| part == name)
    })
}

/// What a mask begins with, in each language.
const OPENINGS: [&str; 2] = ["[naam", "[name"];

/// Returns a text in which no mask stands within a mask: `[naam, collega van [naam]]` becomes `[naam]`.
pub fn flat(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, opening)) = OPENINGS.iter().filter_map(|o| Some((rest.find(o)?, *o))).min() {
        let (before, mask) = rest.split_at(at);
        out.push_str(before);
        let end = end_of(mask);
        let whole = mask.get(..end).unwrap_or(mask);
        let inside = whole.get(1..).unwrap_or_default();
        if whole.ends_with(']') && OPENINGS.iter().any(|opening| inside.contains(opening)) {
            out.push_str(opening);
            out.push(']');
        } else {
            out.push_str(whole);
        }
        rest = mask.get(end..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// Returns the byte behind the bracket that closes the one a text begins with; behind its first one where none does.
fn end_of(mask: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in mask.char_indices() {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + c.len_utf8();
        }
    }
    mask.chars().next().map_or(0, char::len_utf8)
}

/// Returns what the masks of a text say behind their comma: `leraar` of `[naam, leraar]`.
pub fn functions_of_masks(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(at) = OPENINGS.iter().filter_map(|opening| rest.find(opening)).min() {
        let mask = rest.get(at..).unwrap_or_default();
        let end = end_of(mask);
        let inside = mask.get(..end).and_then(|mask| mask.strip_suffix(']'));
        all.extend(
            inside
                .and_then(|inside| inside.split_once(','))
                .map(|(_, function)| function.trim()),
        );
        rest = mask.get(end..).unwrap_or_default();
    }
    all
}

/// Returns whether a text may hold the name, a quick no for most: without its first letter a text cannot hold the name.
fn may_hold(text: &str, name: &str) -> bool {
    !text.is_ascii()
        || name
            .bytes()
            .next()
            .is_some_and(|first| text.bytes().any(|b| b.eq_ignore_ascii_case(&first)))
}

/// Returns every occurrence, in order and none within another.
fn hits(text: &str, from: &str, name: &str) -> Vec<MaskHit> {
    let folded = Folded::new(text);
    let low = folded.as_str();
    let mut found: Vec<MaskHit> = Vec::new();
    let mut search = 0;
    while let Some(start) = low.get(search..).and_then(|rest| rest.find(name)).map(|at| search + at) {
        let end = start + name.len();
        search = start
            + low
                .get(start..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8);
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let edge = |c: Option<char>| letter(c);
        let before = low.get(..start).and_then(|t| t.chars().next_back());
        if letter(before) && edge(name.chars().next()) {
            continue;
        }
        let rest = low.get(end..).unwrap_or_default();
        let Some(more) = ending(rest, name) else { continue };
        let bytes = (folded.origin(start), folded.origin(end + more));
        let written = text.get(bytes.0..bytes.1).unwrap_or_default();
        let inflected = more > 0;
        if !is_sure(written, from, low.get(start..end + more).unwrap_or_default(), inflected) {
            continue;
        }
        let to = bytes.0 + written.trim_end_matches(|c: char| is_invisible(c)).len();
        found.push(MaskHit {
            from: bytes.0,
            to,
            owner: inflected,
        });
        search = end + more;
    }
    found
}

/// Returns how many bytes behind a name are its inflection: an *s*, or the end of a plural; `None` where the word goes on otherwise.
fn ending(rest: &str, name: &str) -> Option<usize> {
    let letters = rest
        .chars()
        .take_while(|c| c.is_alphanumeric())
        .map(char::len_utf8)
        .sum::<usize>();
    let tail = rest.get(..letters).unwrap_or_default();
    let last = name.chars().next_back()?;
    let plural = || tail.strip_prefix(last) == Some("en");
    match tail {
        "" => Some(0),
        _ if !last.is_alphanumeric() => Some(0),
        "s" | "en" | "ens" if last.is_alphabetic() => Some(letters),
        _ => (last.is_alphabetic() && plural()).then_some(letters),
    }
}

/// Returns whether an occurrence is the name and not an everyday word.
fn is_sure(written: &str, from: &str, low: &str, inflected: bool) -> bool {
    let capital = |text: &str| text.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
    if inflected && (!capital(written) && capital(from) || dictionary::is_word(low)) {
        return false;
    }
    capital(written) || !capital(from) || !dictionary::is_simple(low)
}

#[cfg(test)]
mod tests {
    use super::{flat, functions_of_masks, id_tells, replace_word};
    use crate::text::Id;

    #[test]
    fn an_id_tells_the_name_it_was_made_from() {
        for (id, from, tells) in [
            ("mevrouw-karen", "Karen", true),
            ("mevrouw-karen-2", "Karen", true),
            ("karens-zus", "Karen", true),
            ("zoe-de-smet", "Zoë", true),
            ("van-den-broeck", "Van den Broeck", true),
            ("naam-directeur", "Karen", false),
            ("karenina", "Karen", false),
            ("c-l-b", "Karen", false),
            ("clb", "", false),
        ] {
            assert_eq!(id_tells(&Id::new(id), from), tells, "{from} in {id}");
        }
    }

    #[test]
    fn no_mask_stands_within_a_mask() {
        for (text, right) in [
            ("[naam, collega van [naam]] belt", "[naam] belt"),
            (
                "[naam, ex van [naam, zus van [naam]]] en [naam, leraar]",
                "[naam] en [naam, leraar]",
            ),
            ("[name, colleague of [name]]", "[name]"),
            ("[naam, leraar [lacht]]", "[naam, leraar [lacht]]"),
            ("[naam, collega van [naam]", "[naam, collega van [naam]"),
            ("geen [naam", "geen [naam"),
        ] {
            assert_eq!(flat(text), right, "{text}");
        }
        let told = replace_word("[naam, collega van Ahmed] en Ahmed", "Ahmed", "[naam, van het OCMW]");
        assert_eq!(told, "[naam] en [naam, van het OCMW]");
        let all = functions_of_masks("[naam, collega van Ahmed] en [name], [name, head]");
        assert_eq!(all, ["collega van Ahmed", "head"]);
    }

    #[test]
    fn a_name_is_found_however_it_is_written() {
        let cases = [
            (
                "Jans klas en Jan’s fiets, Jan's boek",
                "Jan",
                "[N]’s klas en [N]’s fiets, [N]'s boek",
            ),
            (
                "JAN, Ján en J\u{ad}an, Ja\u{200b}n en Jаn",
                "Jan",
                "[N], [N] en [N], [N] en [N]",
            ),
            ("de Jannen, twee Fatima’s", "Jan", "de [N]’s, twee Fatima’s"),
            ("Jan-Piet belt, de Jan-methode", "Jan", "[N]-Piet belt, de [N]-methode"),
            ("Chloe en Chloe\u{308} en chloë", "Chloë", "[N] en [N] en [N]"),
            ("Yilmaz, YILMAZ en Yılmaz", "Yılmaz", "[N], [N] en [N]"),
            (
                "Anne Marie en Anne-Marie en anne\u{a0}marie",
                "Anne-Marie",
                "[N] en [N] en [N]",
            ),
            ("O’Brien en O'Brien", "O'Brien", "[N] en [N]"),
            ("bij Els, Els’ klas", "Els", "bij [N], [N]’ klas"),
            (
                "in januari, Janssens, Marjan, Janine",
                "Jan",
                "in januari, Janssens, Marjan, Janine",
            ),
        ];
        for (text, from, right) in cases {
            assert_eq!(replace_word(text, from, "[N]"), right, "{from} in {text}");
        }
    }

    #[test]
    fn a_name_is_found_whatever_signs_stand_in_it() {
        let signs = [
            '\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{34f}', '\u{180e}', '\u{200e}',
            '\u{fe0f}', '\u{61c}', '\u{1160}',
        ];
        for sign in signs {
            let text = format!("bij Fa{sign}ti{sign}ma{sign} thuis");
            let hidden = replace_word(&text, "Fatima", "[N]");
            assert!(
                hidden.starts_with("bij [N]") && hidden.ends_with(" thuis"),
                "{sign:?}: {hidden}"
            );
        }
        for (written, from) in [
            ("Ｆａｔｉｍａ", "Fatima"),
            ("𝐅𝐚𝐭𝐢𝐦𝐚", "Fatima"),
            ("Fаtіmа", "Fatima"),
            ("FÁTIMA", "Fatima"),
            ("Fa\u{301}tima", "Fatima"),
            ("Zoe", "Zoë"),
            ("Žoë", "Zoë"),
            ("Strauss", "Strauß"),
            ("Soren", "Søren"),
            ("Lukasz", "Łukasz"),
            ("ﬁen", "Fien"),
            ("Ahmet’s", "Ahmet"),
            ("AHMETS", "Ahmet"),
            ("Van den Broeck’s", "Van den Broeck"),
            ("van den broeck", "Van den Broeck"),
            ("Van  den\u{a0}Broeck", "Van den Broeck"),
        ] {
            let hidden = replace_word(written, from, "[N]");
            assert!(hidden.starts_with("[N]"), "{from} in {written}: {hidden}");
        }
    }

    #[test]
    fn what_is_only_likely_stays() {
        assert_eq!(replace_word("Wil wil niet willen", "Wil", "[N]"), "[N] wil niet willen");
        assert_eq!(
            replace_word("roos is een roos, Roos niet", "Roos", "[N]"),
            "roos is een roos, [N] niet"
        );
        assert_eq!(replace_word("de Bakkers bakken", "Bakker", "[N]"), "de Bakkers bakken");
        assert_eq!(replace_word("fatima belt", "Fatima", "[N]"), "[N] belt");
    }
}
