//! A note as what its partner is or does: a verb in front gets the name as its subject, a noun *is*, a sentence with *er* is turned to the name.
//!
//! Each piece behind a semicolon takes its own form. What no form fits for sure gives nothing, so that the note is told as a note. Never
//! changes what was noted.

mod subject;
mod turned;

pub(super) use subject::NoteSubject;

use crate::deck::Lang;
use crate::findings::language::clause::is_clause;
use crate::findings::language::comma::goes_on;
use crate::findings::language::impersonal::is_impersonal;
use crate::findings::language::nominal::{NounKind, is_quality, noun_phrase};
use crate::findings::language::noted::cited;
use crate::findings::language::prose;
use crate::findings::language::verbs::{begins_as_verb, holds_verb, verb_first};
use crate::say;
use crate::text::sentences::sentences;

/// What a piece of a note says.
enum NotePiece {
    /// With a verb behind its subject: *komt elke week*, *is een bron*.
    Predicate(String),
    /// A sentence that holds the name.
    Named(String),
    /// What there is or what it is about, behind one of these.
    Nominal(NounKind, bool, String),
    /// A sentence with a subject of its own.
    Own(String),
}

/// Words up to which a name is said twice in one sentence.
const SHORT_NAME: usize = 3;

impl NoteSubject<'_> {
    /// Returns that there is something between a school and its partner, where that is all that a phrase says.
    pub(super) fn between(&self, phrase: &str) -> Option<String> {
        let kinds = [NounKind::Between, NounKind::Moment];
        let phrase = noun_phrase(phrase, self.lang).filter(|phrase| kinds.contains(&phrase.kind))?;
        Some(self.nominal(NounKind::Between, phrase.many, &phrase.text))
    }

    /// Returns a note as a sentence that names its partner; `None` where no form fits it for sure.
    pub(super) fn told(&self, note: &str) -> Option<String> {
        let mut all = sentences(note);
        let first = prose::bare(all.next()?);
        let pieces: Vec<String> = self.pieces(&first);
        let (head, rest) = pieces.split_first()?;
        if !goes_on(self.lang, head) {
            return None;
        }
        let lead = self.piece(head)?;
        let known: Vec<NotePiece> = rest.iter().map_while(|piece| self.later(piece)).collect();
        let left = rest.get(known.len()..).unwrap_or_default();
        // Behind a verb what lacks one would lean on it; before a noun the whole is told as it was noted.
        if !left.is_empty() && !self.fits(head) {
            return None;
        }
        let rest = known;
        let text = match lead {
            NotePiece::Own(_) => return None,
            NotePiece::Predicate(verb) => self.predicates(verb, rest)?,
            NotePiece::Named(text) => self.behind(text, rest)?,
            NotePiece::Nominal(kind, many, what) => self.behind(self.nominal(kind, many, &what), rest)?,
        };
        let mut told = prose::full(&text);
        if !left.is_empty() {
            let beside = say!(
                self.words,
                "predicate-beside",
                what = cited(&left.join("; "), self.lang)
            );
            told = format!("{told} {}", prose::full(&beside));
        }
        for next in all {
            told = format!("{told} {}", self.next(next)?);
        }
        Some(told)
    }

    /// Returns the pieces of a sentence: those behind a semicolon, and a verb behind a colon or behind the comma of a noun.
    fn pieces(&self, text: &str) -> Vec<String> {
        let mut pieces: Vec<String> = Vec::new();
        for piece in text.split("; ") {
            let parted = [": ", ", "].iter().find_map(|mark| piece.split_once(mark));
            // *Leaves a key, rings the bell*: of two verbs the last gets *and*.
            let and = format!(" {} ", say!(self.words, "remark-and"));
            let two = |one: &str, other: &str| self.fits(one) && !one.contains(&and) && !other.contains([',', ';']);
            let parts = |one: &str, other: &str| self.noun(one).is_some() || two(one, other) && !other.contains(&and);
            match parted.filter(|(one, other)| self.fits(other) && parts(one, other)) {
                Some((one, other)) => pieces.extend([one.to_owned(), other.to_owned()]),
                None => pieces.push(piece.to_owned()),
            }
        }
        pieces
    }

    fn fits(&self, piece: &str) -> bool {
        begins_as_verb(self.lang, piece, self.many)
            && !is_impersonal(self.lang, piece)
            && !self.is_of_each_other(piece)
            && !turned::ends_with_what_was_done(self.lang, piece)
    }

    /// Returns whether a Dutch verb in the plural tells what is done together: *leren van elkaar* is an infinitive.
    fn is_of_each_other(&self, piece: &str) -> bool {
        let small = piece.to_lowercase();
        let first = small.split_whitespace().next().unwrap_or_default();
        let infinitive = first.ends_with('n') && self.lang == Lang::Nl;
        infinitive && (small.contains("elkaar") || small.starts_with("leren van ") || small.starts_with("delen van "))
    }

    /// Returns what a note says that nothing stands before.
    fn piece(&self, piece: &str) -> Option<NotePiece> {
        if self.fits(piece) {
            return Some(NotePiece::Predicate(prose::lower(piece)));
        }
        if let Some(verb) = turned::of_pronoun(self, piece) {
            return Some(NotePiece::Predicate(verb));
        }
        if let Some(text) = turned::of_noun(self, piece).or_else(|| turned::of_there(self, piece)) {
            return Some(NotePiece::Named(text));
        }
        if let Some(text) = turned::of_done(self, piece) {
            return Some(NotePiece::Named(text));
        }
        if is_clause(piece, self.lang) {
            return turned::of_them(self, piece).map(NotePiece::Named);
        }
        let noun = self.noun(piece);
        noun.or_else(|| turned::of_beginning(self, piece).map(NotePiece::Named))
    }

    /// Returns a piece without a verb as what its partner is, or as what there is.
    fn noun(&self, piece: &str) -> Option<NotePiece> {
        if piece.contains(": ") || is_clause(piece, self.lang) || self.lang == Lang::Nl && holds_verb(piece) {
            return None;
        }
        if is_quality(piece, self.lang) {
            return Some(NotePiece::Predicate(self.is(&prose::lower(piece))));
        }
        let phrase = noun_phrase(piece, self.lang)?;
        let body = turned::is_body(self.bare) && phrase.kind == NounKind::Between;
        let one_of = [" van de ", " of the "].iter().find_map(|of| {
            let (one, rest) = phrase.text.split_once(of)?;
            matches!(one, "een" | "één" | "one").then(|| format!("{}{rest}", of.trim_start()))
        });
        match phrase.kind {
            _ if body => Some(NotePiece::Predicate(self.is(&phrase.text))),
            NounKind::Role if self.many && one_of.is_some() => {
                let whole = one_of.unwrap_or_default();
                let whole = whole.split_once(' ').map_or("", |(_, rest)| rest);
                Some(NotePiece::Predicate(say!(self.words, "predicate-belong", what = whole)))
            }
            NounKind::Moment => None,
            NounKind::Between | NounKind::Matter => Some(NotePiece::Nominal(phrase.kind, phrase.many, phrase.text)),
            kind if !self.can_be(kind, phrase.many) || self.is_named_in(&phrase.text) => None,
            _ if self.many && !phrase.shared && self.partners > 1 => Some(NotePiece::Predicate(say!(
                self.words,
                "predicate-each",
                what = phrase.text
            ))),
            _ => Some(NotePiece::Predicate(self.is(&phrase.text))),
        }
    }

    /// Returns whether a partner can be what a noun says: nobody is a shop, no shop is a neighbour, and one is never several.
    fn can_be(&self, kind: NounKind, several: bool) -> bool {
        let nature = match kind {
            NounKind::Person => self.nature == Some(NounKind::Person),
            NounKind::Body => self.nature != Some(NounKind::Person),
            _ => true,
        };
        nature && (self.many || !several)
    }

    /// Returns whether a phrase begins with the last word of the name.
    fn is_named_in(&self, phrase: &str) -> bool {
        let last = self
            .bare
            .split_whitespace()
            .next_back()
            .unwrap_or_default()
            .to_lowercase();
        let first = phrase
            .split_whitespace()
            .find(|word| !matches!(*word, "een" | "de" | "het" | "a" | "an" | "the"));
        first.is_some_and(|first| first.to_lowercase() == last)
    }

    /// Returns what a piece says behind another.
    fn later(&self, piece: &str) -> Option<NotePiece> {
        if self.fits(piece) {
            return Some(NotePiece::Predicate(prose::lower(piece)));
        }
        if let Some(noun) = self.noun(piece) {
            return Some(noun);
        }
        let whole = is_clause(piece, self.lang)
            || turned::has_verb_behind_noun(self.lang, piece)
            || self.lang == Lang::Nl && holds_verb(piece);
        whole.then(|| NotePiece::Own(turned::with_article(self.lang, piece)))
    }

    /// Returns the name before its verb: with a comma where it ends with a verb of its own.
    fn subject(&self) -> String {
        let last = self.name.split_whitespace().next_back().unwrap_or_default();
        let part = [" die ", " dat "].iter().any(|which| self.name.contains(which));
        let comma = if part && verb_first(Lang::Nl, last, true) {
            ","
        } else {
            ""
        };
        format!("{}{comma}", self.name)
    }

    fn is(&self, what: &str) -> String {
        say!(
            self.words,
            "predicate-is",
            n = self.n(),
            when = self.when(),
            what = what
        )
    }

    fn when(&self) -> &'static str {
        if self.past { "past" } else { "now" }
    }

    fn n(&self) -> usize {
        if self.many { 2 } else { 1 }
    }

    fn nominal(&self, kind: NounKind, many: bool, what: &str) -> String {
        let n = if many { 2 } else { 1 };
        match kind {
            NounKind::Between => {
                say!(
                    self.words,
                    "predicate-between",
                    n = n,
                    when = self.when(),
                    name = self.name,
                    what = what
                )
            }
            _ => {
                say!(
                    self.words,
                    "predicate-matter",
                    when = self.when(),
                    name = self.name,
                    what = what
                )
            }
        }
    }

    /// Returns what a partner is and does as one sentence, with the sentences of others behind it.
    fn predicates(&self, first: String, rest: Vec<NotePiece>) -> Option<String> {
        let mut own = vec![first];
        let mut rest = rest.into_iter().peekable();
        let is = self.is("");
        while let Some(NotePiece::Predicate(verb)) = rest.next_if(|piece| matches!(piece, NotePiece::Predicate(_))) {
            // *Is a shop and a café* says the verb once.
            let again = own.last().is_some_and(|last| last.starts_with(&is));
            own.push(
                verb.strip_prefix(&is)
                    .filter(|_| again)
                    .map_or(verb.clone(), str::to_owned),
            );
        }
        let and = say!(self.words, "remark-and");
        let simple = |text: &String| !text.contains(", ") && !text.split(' ').any(|word| word == and);
        let last = own.pop()?;
        let text = match own.split_last() {
            None => last,
            Some((only, [])) if simple(only) => format!("{only} {and} {last}"),
            Some(_) if own.iter().all(simple) => format!("{} {and} {last}", own.join(", ")),
            Some(_) => format!("{}; {last}", own.join("; ")),
        };
        self.behind(format!("{} {text}", self.subject()), rest.collect())
    }

    /// Returns a sentence with pieces behind it, each with what it needs.
    fn behind(&self, text: String, rest: Vec<NotePiece>) -> Option<String> {
        let short = self.name.split_whitespace().count() <= SHORT_NAME;
        let mut all = text;
        for piece in rest {
            let next = match piece {
                NotePiece::Predicate(verb) if short => format!("{} {verb}", self.name),
                NotePiece::Predicate(_) => return None,
                NotePiece::Named(text) | NotePiece::Own(text) => text,
                NotePiece::Nominal(NounKind::Between, many, what) => {
                    let n = if many { 2 } else { 1 };
                    say!(
                        self.words,
                        "predicate-between-too",
                        n = n,
                        when = self.when(),
                        what = what
                    )
                }
                NotePiece::Nominal(_, _, what) => {
                    say!(self.words, "predicate-matter-too", when = self.when(), what = what)
                }
            };
            all = format!("{all}; {}", prose::lower(&next));
        }
        Some(all)
    }

    /// Returns a later sentence of a note: one that is whole as it stands, a noun behind a pronoun.
    fn next(&self, sentence: &str) -> Option<String> {
        let whole = is_clause(sentence, self.lang) || verb_first(self.lang, sentence, self.many);
        if whole {
            return Some(prose::full(sentence));
        }
        let phrase = noun_phrase(&prose::bare(sentence), self.lang)?;
        let being =
            !matches!(phrase.kind, NounKind::Between | NounKind::Matter) && self.can_be(phrase.kind, phrase.many);
        let fits = being && phrase.many == self.many && self.partners == 1;
        fits.then(|| {
            prose::full(&say!(
                self.words,
                "predicate-it-is",
                n = self.n(),
                when = self.when(),
                what = phrase.text
            ))
        })
    }
}

#[cfg(test)]
mod tests;
