//! Words, one by one: where a sentence begins, what stands before and behind, and which of them look like a name.

use super::{Context, Why, is};

/// A word with its surroundings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    /// The word without the marks around it.
    pub word: &'a str,
    /// Its first byte in the text.
    pub at: usize,
    /// Whether a sentence, a quotation or a line begins with it.
    pub begins: bool,
    /// Whether only a space stands between it and the word before: not a comma or a bracket.
    pub joined: bool,
    /// Whether it stands between square brackets: masked, or the note-taker's own.
    pub bracketed: bool,
}

/// The words of a text; letters and digits with apostrophes, hyphens, dots and `@` inside.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let (mut depth, mut begins, mut joined, mut start) = (0_i32, true, false, None);
    let inner = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '.' | '@' | '_' | '+');
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (inner(c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let raw = text.get(from..at).unwrap_or_default();
                let word = raw.trim_matches(|c: char| !c.is_alphanumeric());
                let lead = raw.len() - raw.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
                if !word.is_empty() {
                    let begins = begins || raw.starts_with(['‘', '-']);
                    found.push(Token {
                        word,
                        at: from + lead,
                        begins,
                        joined,
                        bracketed: depth > 0,
                    });
                }
                // A full stop ends a sentence, unless it ends an initial.
                begins =
                    raw.trim_end_matches(['’', '\'']).ends_with('.') && word.chars().count() > 1 || word.is_empty();
                start = None;
                joined = true;
            }
            _ => {}
        }
        joined &= c.is_whitespace() || inner(c);
        match c {
            '[' => depth += 1,
            ']' => depth = (depth - 1).max(0),
            _ => {}
        }
        if matches!(
            c,
            '!' | '?' | ':' | ';' | '…' | '“' | '”' | '"' | '‘' | '«' | '\n' | '•' | '–' | '—' | ']'
        ) {
            begins = true;
        }
    }
    found
}

/// Everything in a text that looks like a name or an address, with what gives it away.
pub(super) fn names_in(text: &str, person: bool, context: &Context) -> Vec<(String, Why)> {
    let tokens = tokens(text);
    let mut found = addresses(text, &tokens);
    let mut at = 0;
    while at < tokens.len() {
        match sign(&tokens, at, person, context) {
            Some(why) => {
                let (from, to) = run(&tokens, at, context);
                found.push((span(text, &tokens, from, to), why));
                at = to + 1;
            }
            None => at += 1,
        }
    }
    found
}

/// What makes the word at `at` suspect.
fn sign(tokens: &[Token<'_>], at: usize, person: bool, context: &Context) -> Option<Why> {
    let token = tokens
        .get(at)
        .filter(|token| !token.bracketed && !token.word.contains('@'))?;
    let word = token.word.trim_end_matches('.');
    let before = at
        .checked_sub(1)
        .and_then(|i| tokens.get(i))
        .filter(|_| !token.begins)
        .map(|t| t.word);
    let after = tokens.get(at + 1).filter(|t| !t.begins).map(|t| t.word);
    let capital = is::capitalised(word);
    let titled = before.is_some_and(is::title);
    if titled && (capital || is::first_name(word) || initial(word)) && !context.allowed.contains(&word.to_lowercase()) {
        return Some(Why::Title);
    }
    if initials(word) || (initial(word) && capital_next(tokens, at) && !token.begins) {
        return Some(Why::Initials);
    }
    if is::first_name(word) && (capital || word.chars().count() > 3) && !context.allowed.contains(&word.to_lowercase())
    {
        return Some(Why::KnownName);
    }
    if !capital || institution(tokens, at) || is::title(word) {
        return None;
    }
    if is::family_name(word) && !context.allowed.contains(&word.to_lowercase()) {
        return Some(Why::KnownName);
    }
    if context.explains(word) || word.contains('.') {
        return None;
    }
    if !token.begins && !is::particle(word) {
        return Some(Why::Capital);
    }
    if person && after.is_some_and(is::capitalised) {
        return Some(Why::Capital);
    }
    let lower = word.to_lowercase();
    let acts = after.is_some_and(|verb| is::deed(verb) || is::state(verb) && personal(tokens, at + 2));
    let speaks = acts && !is::opener(&lower) && !is::noun(&lower) && !is::particle(&lower);
    speaks.then_some(Why::Speaks)
}

/// Whether one of the next words, still in the same breath, is mostly said of people.
fn personal(tokens: &[Token<'_>], from: usize) -> bool {
    let next = tokens.iter().skip(from).take(5);
    next.take_while(|token| token.joined && !token.begins)
        .any(|token| is::personal(token.word))
}

/// A school or street that bears a saint's or a person's name: `Sint-Jozef`, `Koning Boudewijnlaan`.
fn institution(tokens: &[Token<'_>], at: usize) -> bool {
    let word = |i: usize| tokens.get(i).map(|t| t.word.to_lowercase()).unwrap_or_default();
    let here = word(at);
    let before = at.checked_sub(1).map(word).unwrap_or_default();
    here.starts_with("sint-")
        || here.starts_with("st-")
        || here.ends_with("straat")
        || here.ends_with("laan")
        || here.ends_with("plein")
        || [
            "sint",
            "uitgeverij",
            "huize",
            "vzw",
            "basisschool",
            "college",
            "instituut",
        ]
        .contains(&before.as_str())
}

/// One capital letter: `P` or `P.`
fn initial(word: &str) -> bool {
    let bare = word.trim_end_matches('.');
    bare.chars().count() == 1 && bare.chars().all(char::is_uppercase)
}

/// Two or three capitals with stops between them: `J.P.`; not the subject `L.O.`
fn initials(word: &str) -> bool {
    let letters: Vec<&str> = word.split('.').collect();
    (2..=3).contains(&letters.len())
        && letters.iter().all(|l| initial(l))
        && !["L.O", "P.V", "P.O", "T.O", "W.O", "M.O", "B.O", "S.O"].contains(&word)
}

fn capital_next(tokens: &[Token<'_>], at: usize) -> bool {
    tokens
        .get(at + 1)
        .is_some_and(|next| is::capitalised(next.word) && next.joined && !next.begins)
}

/// The words that belong to the name at `at`: capitals, particles between them, an initial behind.
fn run(tokens: &[Token<'_>], at: usize, context: &Context) -> (usize, usize) {
    let part = |i: usize| {
        tokens
            .get(i)
            .is_some_and(|t| !t.bracketed && (is::capitalised(t.word) || initial(t.word)) && !institution(tokens, i))
    };
    let named = |i: usize| {
        tokens
            .get(i)
            .is_some_and(|t| part(i) && (is::first_name(t.word) || !context.explains(t.word)))
    };
    let joined = |i: usize| tokens.get(i).is_some_and(|t| t.joined && !t.begins);
    let mut from = at;
    while from > 0
        && joined(from)
        && named(from - 1)
        && !is::title(tokens.get(from - 1).map_or("", |t| t.word))
        && !is::opener(&tokens.get(from - 1).map(|t| t.word.to_lowercase()).unwrap_or_default())
    {
        from -= 1;
    }
    let mut to = at;
    loop {
        let next = (to + 1..to + 4)
            .take_while(|i| joined(*i))
            .find(|i| !tokens.get(*i).is_some_and(|t| is::particle(t.word) || t.bracketed));
        match next.filter(|i| named(*i) && (to + 1..*i).all(|j| tokens.get(j).is_some_and(|t| is::particle(t.word)))) {
            Some(next) => to = next,
            None => return (from, to),
        }
    }
}

fn span(text: &str, tokens: &[Token<'_>], from: usize, to: usize) -> String {
    let (Some(first), Some(last)) = (tokens.get(from), tokens.get(to)) else {
        return String::new();
    };
    let whole = text.get(first.at..last.at + last.word.len()).unwrap_or_default();
    let bare = ["'s", "’s", "'", "’"]
        .iter()
        .find_map(|end| whole.strip_suffix(end))
        .unwrap_or(whole);
    bare.to_owned()
}

/// E-mail addresses and phone numbers.
fn addresses(text: &str, tokens: &[Token<'_>]) -> Vec<(String, Why)> {
    let mail = |t: &&Token<'_>| {
        t.word
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    };
    let mut found: Vec<(String, Why)> = tokens
        .iter()
        .filter(mail)
        .map(|t| (t.word.to_owned(), Why::Email))
        .collect();
    found.extend(phones(text).into_iter().map(|phone| (phone, Why::Phone)));
    found
}

/// Runs of digits, spaces, slashes, dots and hyphens with 9 to 13 digits that begin with `0` or `+`.
fn phones(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for run in text.split(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '/' | '.' | '-' | '+' | '(' | ')'))) {
        let run = run.trim_matches(|c: char| !(c.is_ascii_digit() || c == '+'));
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        if (9..=13).contains(&digits) && run.starts_with(['0', '+']) {
            found.push(run.to_owned());
        }
    }
    found
}
