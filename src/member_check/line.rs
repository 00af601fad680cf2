//! One remark from one line: `leraar: mist #kinderopvang, want daar begint de dag x6`.
//!
//! The function before the colon, the words that give the sort, the reason and how many agree may each be absent. What words give
//! which sort is data of the deck. Never keeps a function that may not be told.

use std::collections::BTreeSet;

use super::grammar::Grammar;
use super::refusal::InputRefusal;
use super::telling::{Label, Telling};
use super::tidy::tidy;
use super::wording::subjects;
use crate::deck::MapTemplate;
use crate::session::{Remark, Session, called, mentioned, name_partners, unlinked};
use crate::text::{Id, Line, Text, fold, is_person, singular};

/// What a line is read with.
#[derive(Clone, Copy, Debug)]
pub struct CheckReader<'a> {
    /// The session: its partners.
    pub session: &'a Session,
    /// The roles of the deck.
    pub map: &'a MapTemplate,
    /// The words of remarks.
    pub grammar: Grammar<'a>,
    /// What may be told of whom.
    pub telling: &'a Telling,
    /// How many were present.
    pub present: u32,
}

impl CheckReader<'_> {
    /// Reads a line as a remark on a question; its id and its check are given later.
    ///
    /// # Errors
    /// Where nothing is remarked, the function is none of those present, or more people agree than were present.
    pub fn line(&self, raw: &str, question: &Id) -> Result<Remark, InputRefusal> {
        let (who, rest) = self.function(raw)?;
        self.remark(who, rest, question)
    }

    /// Reads what was remarked, without a function before it.
    ///
    /// # Errors
    /// As [`CheckReader::line`].
    pub fn remark(&self, who: Option<Line>, raw: &str, question: &Id) -> Result<Remark, InputRefusal> {
        let raw = tidy(raw);
        let (rest, agree) = agreeing(&raw);
        let present = self.present;
        if let Some(agree) = agree.filter(|agree| *agree > present) {
            return Err(InputRefusal::TooManyAgree { agree, present });
        }
        let rest = rest.trim_end_matches(['.', ' ']);
        let (rest, because) = self.grammar.reason(rest);
        let is_named = self.is_named(&name_partners(self.session, rest).0);
        let (sort, said) = match self.grammar.asked(rest, is_named) {
            Some((sort, said)) => (sort.clone(), said),
            None => (self.grammar.plain(question, rest), rest.trim()),
        };
        let said = self.grammar.bare(&sort, said);
        let proposed = unlinked(self.session, said);
        let (text, mut about) = name_partners(self.session, said);
        let text = Text::new(&with_one_article(&named(&text)));
        // Whoever types no `#`, as in an account of a school, names a partner too.
        let others = mentioned(self.session, &text);
        about.extend(others.into_iter().filter(|_| proposed.is_empty()));
        if about.is_empty() && self.grammar.is_of_one_there(&sort) {
            about.extend(self.subject(&text));
        }
        let mut seen = BTreeSet::new();
        about.retain(|id| seen.insert(id.clone()));
        if !text.chars().any(char::is_alphanumeric) {
            return Err(InputRefusal::NoText);
        }
        let because = because.map(|because| name_partners(self.session, because).0);
        Ok(Remark {
            question: question.clone(),
            who,
            sort,
            about,
            proposed: proposed.iter().map(|name| Line::new(&name.replace('-', " "))).collect(),
            text,
            because: because.map(|because| Text::new(&named(&because))),
            agree,
            ..Remark::default()
        })
    }

    /// Reads what somebody wrote where nobody can be asked any more, as in a survey: what holds no remark, only a reason or the beginning of
    /// one, is kept as it was written.
    ///
    /// # Errors
    /// As [`CheckReader::line`]; without a word there is nothing to keep.
    pub(super) fn written(&self, who: Option<Line>, raw: &str, question: &Id) -> Result<Remark, InputRefusal> {
        match self.remark(who.clone(), raw, question) {
            Err(InputRefusal::NoText) => self.as_written(who, raw, question).ok_or(InputRefusal::NoText),
            read => read,
        }
    }

    /// Returns the words of a line as a remark of the last sort of the deck, which tells anything.
    fn as_written(&self, who: Option<Line>, raw: &str, question: &Id) -> Option<Remark> {
        let (words, about) = name_partners(self.session, raw.trim().trim_end_matches(['.', ',', ' ', '#']));
        let text = Text::new(&named(&words));
        let sort = self.grammar.check.sorts.last().map(|sort| sort.id.clone());
        text.chars().any(char::is_alphanumeric).then(|| Remark {
            question: question.clone(),
            who,
            sort: sort.unwrap_or_default(),
            about,
            text,
            ..Remark::default()
        })
    }

    /// Returns the only partner in whose name the subject of a text stands.
    fn subject(&self, text: &str) -> Option<Id> {
        let one = subjects(text)
            .into_iter()
            .find_map(|front| called(self.session, &front));
        one.map(|partner| partner.id.clone())
    }

    /// Returns whether a text names a partner of the map.
    fn is_named(&self, text: &str) -> bool {
        !mentioned(self.session, text).is_empty() || self.subject(text).is_some()
    }

    /// Takes the function from the beginning of a line: what may be told of it, and the rest.
    pub(super) fn function<'b>(&self, raw: &'b str) -> Result<(Option<Line>, &'b str), InputRefusal> {
        let Some((head, rest)) = raw.split_once(':') else {
            return Ok((None, raw));
        };
        let (head, words) = (head.trim(), head.split_whitespace().count());
        let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '/' | '\'' | '’' | '(' | ')');
        if !(1..=5).contains(&words) || !head.chars().all(plain) || self.grammar.begins(head) {
            return Ok((None, raw));
        }
        // A habit of the session: the code of a participant says nothing here, and would tell who it was.
        if head.split(' ').all(is_code) {
            return Ok((None, rest));
        }
        match self.telling.label(head) {
            Label::Told(label) => Ok((label, rest)),
            Label::Absent(function) if self.is_function(head) => Err(InputRefusal::Absent(function)),
            Label::Absent(_) => Ok((None, raw)),
        }
    }

    /// Returns whether words are meant as a function: the deck knows them, or they end as words for people do.
    fn is_function(&self, head: &str) -> bool {
        self.map.role_of(head).is_some() || head.split(' ').any(|word| is_person(&singular(word)))
    }
}

/// Returns a line with what may be told of its speaker in place of the function it begins with; `is_label` where that is a label which was
/// told before.
pub(super) fn told_line(line: &str, telling: &Telling, grammar: &Grammar<'_>, is_label: bool) -> String {
    let Some((head, rest)) = line.split_once(':') else {
        return line.trim().to_owned();
    };
    let rest = rest.trim();
    match telling.label(head) {
        _ if grammar.begins(head.trim()) || head.split_whitespace().count() > 5 => line.trim().to_owned(),
        Label::Told(Some(label)) => format!("{label}: {rest}"),
        Label::Told(None) => rest.to_owned(),
        Label::Absent(_) if is_label => rest.to_owned(),
        Label::Absent(_) => line.trim().to_owned(),
    }
}

/// Returns whether a word is the code of a participant, such as `p3`.
fn is_code(word: &str) -> bool {
    let digits = word.strip_prefix(['p', 'P']);
    digits.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}

/// Takes `x6`, `×6` or `(×6)` from the end of a line.
fn agreeing(raw: &str) -> (&str, Option<u32>) {
    let bare = raw.trim_end_matches(['.', ' ', ')']);
    let number = bare.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    let head = bare.strip_suffix(number).unwrap_or_default().trim_end_matches(' ');
    let Some(front) = head
        .strip_suffix(['x', 'X', '×'])
        .filter(|_| (1..=4).contains(&number.len()))
    else {
        return (raw, None);
    };
    if !(front.is_empty() || front.ends_with([' ', '('])) {
        return (raw, None);
    }
    let front = front.trim_end_matches(['(', ' ']);
    (front, number.parse().ok().filter(|agree| *agree > 0))
}

/// Returns a text in which a `#name` that is no partner stands as words.
fn named(text: &str) -> String {
    let word = |word: &str| match word.strip_prefix('#') {
        Some(name) if name.starts_with(char::is_alphabetic) => name.replace('-', " "),
        _ => word.to_owned(),
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// Returns a text in which the article of a name stands once: *de #de-bib* names *de bib*.
fn with_one_article(text: &str) -> String {
    const ARTICLES: [&str; 6] = ["de", "het", "een", "the", "a", "an"];
    let mut words: Vec<&str> = Vec::new();
    for word in text.split(' ') {
        let is_article = ARTICLES.contains(&fold(word).as_str());
        match words.last_mut() {
            Some(last) if is_article && fold(last) == fold(word) => *last = word,
            _ => words.push(word),
        }
    }
    words.join(" ")
}
