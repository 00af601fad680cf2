//! Where a text ends a sentence: at a point, a question mark or an exclamation mark, not at the point of an abbreviation, an initial or a number.
//!
//! Knows Dutch and English abbreviations. Changes nothing of a text and knows nothing of what it says.

/// Abbreviations that never end a sentence: the word they belong to follows.
const LEADING: &str = "bv bijv dhr mevr mej mw mr mrs ms dr prof st sr jr ir ing drs lic resp incl excl ca cf vgl nl vs eg ie viz approx dept o.l.v t.a.v i.v.m m.b.t t.e.m";
/// Abbreviations of what a number follows, which are words as well: *No. Entry is free* ends behind its first word.
const BEFORE_NUMBERS: &str = "tel nr nrs no blz pag art ste max min";
/// Abbreviations that may stand last in a sentence: what follows tells.
const CLOSING: &str = "enz enzv etc e.d e.a a.u.b a.m p.m vzw co ltd inc";

/// Returns the sentences of a text, each as it stands with the mark that ends it, without the spaces around it. A line that ends, ends a sentence.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let (one, others) = rest.split_at(first_end(rest));
            rest = others;
            let one = one.trim();
            if !one.is_empty() {
                return Some(one);
            }
        }
        None
    })
}

/// What may end a sentence.
const MARKS: [char; 4] = ['.', '!', '?', '\n'];
/// What may stand between the mark of a sentence and the space behind it.
const CLOSES: [char; 7] = ['.', '!', '?', '…', '”', '’', '"'];

/// Returns where the first sentence of a text ends: behind its mark, and what closes behind that.
fn first_end(text: &str) -> usize {
    let mut marks = text.char_indices().filter(|(_, mark)| MARKS.contains(mark));
    let found = marks.find(|(at, mark)| ends_at(text, *at, *mark));
    found.map_or(text.len(), |(at, mark)| {
        let rest = text.get(at + mark.len_utf8()..).unwrap_or_default();
        text.len() - rest.trim_start_matches(CLOSES).len()
    })
}

/// Returns whether the mark that stands here ends a sentence.
pub fn ends_at(text: &str, at: usize, mark: char) -> bool {
    let rest = text.get(at + mark.len_utf8()..).unwrap_or_default();
    match mark {
        '\n' => true,
        '!' | '?' => is_over(rest),
        '.' => is_over(rest) && !is_inside(text.get(..at).unwrap_or_default(), rest),
        _ => false,
    }
}

/// Returns whether a sentence may be over where this follows: nothing, a space, or what closes behind it, unless it goes on in a small letter
/// behind what was quoted: *“Why?” he asked*.
fn is_over(rest: &str) -> bool {
    let behind = rest.trim_start_matches(CLOSES);
    let goes_on = rest.starts_with(['”', '’', '"']) && behind.trim_start().starts_with(char::is_lowercase);
    behind.is_empty() || behind.starts_with(char::is_whitespace) && !goes_on
}

/// Returns whether a point between these is that of an abbreviation, an initial or a number.
fn is_inside(before: &str, rest: &str) -> bool {
    let word = before
        .rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '‘' | '“' | '"' | '[' | '/' | '’'))
        .next()
        .unwrap_or_default();
    let small = word.to_lowercase();
    let next = rest.trim_start().chars().next();
    let goes_on = next.is_some_and(|c| !c.is_uppercase());
    let listed = |list: &str| list.split_whitespace().any(|known| known == small);
    if listed(CLOSING) {
        return goes_on;
    }
    let letters = small.chars().filter(|c| c.is_alphabetic()).count();
    // *o.a*, *d.w.z*, *e.g*: letters with points between them.
    let pointed = letters > 1 && small.split('.').all(|part| part.chars().count() == 1);
    let initial = letters == 1 && word.chars().all(char::is_uppercase) && next.is_some_and(char::is_uppercase);
    let number = !word.is_empty() && word.chars().all(|c| c.is_ascii_digit()) && next.is_some_and(char::is_lowercase);
    let counted = listed(BEFORE_NUMBERS) && next.is_some_and(|c| c.is_ascii_digit());
    listed(LEADING) && next.is_some() || counted || pointed && next.is_some() || initial || number
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_sentence_ends_at_its_mark_and_not_at_an_abbreviation() {
        for (text, expected) in [
            (
                "De kok komt. Hij brengt soep! Lust je dat?",
                vec!["De kok komt.", "Hij brengt soep!", "Lust je dat?"],
            ),
            (
                "Ze doen veel (o.a. LEGO), bv. op Kamp Zuid. Dat werkt.",
                vec!["Ze doen veel (o.a. LEGO), bv. op Kamp Zuid.", "Dat werkt."],
            ),
            (
                "Meel, eieren enz. Daarna rust; verf enz. ook.",
                vec!["Meel, eieren enz.", "Daarna rust; verf enz. ook."],
            ),
            (
                "Dr. Peeters en J. Maes wonen in St. Job, d.w.z. ver.",
                vec!["Dr. Peeters en J. Maes wonen in St. Job, d.w.z. ver."],
            ),
            ("Op 3. graad na 2,5 jaar.", vec!["Op 3. graad na 2,5 jaar."]),
            (
                "No. 7 is free. No. Entry is free.",
                vec!["No. 7 is free.", "No.", "Entry is free."],
            ),
            ("We do art. Then we eat.", vec!["We do art.", "Then we eat."]),
            ("Dat was in 2019. Toen niet.", vec!["Dat was in 2019.", "Toen niet."]),
            (
                "Hij zei: ‘Kom maar.’ Wij kwamen… en ‘Waarheen?’ vroeg zij.",
                vec!["Hij zei: ‘Kom maar.’", "Wij kwamen… en ‘Waarheen?’ vroeg zij."],
            ),
            (
                "Some tools, e.g. Saws, i.e. sharp. Mr. Bean came at 9 p.m. Then we left.",
                vec![
                    "Some tools, e.g. Saws, i.e. sharp.",
                    "Mr. Bean came at 9 p.m.",
                    "Then we left.",
                ],
            ),
            ("Eerste regel\ntweede regel", vec!["Eerste regel", "tweede regel"]),
            ("", vec![]),
        ] {
            assert_eq!(sentences(text).collect::<Vec<_>>(), expected, "{text}");
        }
    }
}
