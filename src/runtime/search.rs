//! The search of the library for the screen: a thread that answers what was asked last.
//!
//! The loop never waits for it. What was asked meanwhile is passed over: only the last word that is typed counts.

use std::sync::mpsc::{Sender, channel};

use crate::app::archive::{Asked, Found, FoundRow, WINDOW};
use crate::archive::search::{self, Answer, Hit, Query, Texts};
use crate::locale::Words;
use crate::store::Paths;

/// The thread that searches.
#[derive(Debug)]
pub(super) struct Finder {
    ask: Sender<(Asked, &'static Words)>,
}

impl Finder {
    /// Starts the thread; `send` takes every answer, until it answers `false` or the finder is dropped.
    pub(super) fn start(paths: Paths, send: impl Fn(Found) -> bool + Send + 'static) -> Self {
        let (ask, asked) = channel::<(Asked, &'static Words)>();
        std::thread::spawn(move || {
            let mut known = None;
            while let Ok(first) = asked.recv() {
                let (last, words) = asked.try_iter().last().unwrap_or(first);
                if !send(answer(&paths, &last, words, &mut known)) {
                    return;
                }
            }
        });
        Self { ask }
    }

    /// Asks for something; whatever was asked before may stay without an answer.
    pub(super) fn ask(&self, asked: Asked, words: &'static Words) {
        // Only a thread that panicked does not listen: then no answer comes, and the screen says that it waits.
        let _ = self.ask.send((asked, words));
    }
}

/// What was found last, by what was asked.
type Known = Option<(String, search::Found)>;

fn answer(paths: &Paths, asked: &Asked, words: &Words, known: &mut Known) -> Found {
    let query = asked.query.clone();
    let fault = |fault: String| Found {
        query: query.clone(),
        fault: Some(fault),
        ..Found::default()
    };
    let parsed = match Query::parse(&asked.query) {
        Ok(parsed) => parsed,
        Err(unclear) => return fault(unclear.say(words)),
    };
    // Who turns the pages of what was found does not search anew.
    let is_known = asked.from > 0 && known.as_ref().is_some_and(|(query, _)| *query == asked.query);
    if !is_known {
        match search::search(paths, &parsed) {
            Ok(found) => *known = Some((asked.query.clone(), found)),
            Err(error) => return fault(error.say(words)),
        }
    }
    let Some((_, found)) = known else {
        return Found::default();
    };
    let window = Texts::new(paths, &parsed).window(found, asked.from, WINDOW);
    Found {
        query,
        hits: found.hits(),
        sessions: found.sessions.len(),
        from: asked.from,
        rows: window.iter().flat_map(|answer| rows(answer, words)).collect(),
        unread: found.unread.len(),
        fault: None,
    }
}

fn rows<'a>(answer: &'a Answer, words: &'a Words) -> impl Iterator<Item = FoundRow> + 'a {
    answer.hits.iter().map(move |hit| {
        let Hit { note, .. } = hit;
        let (card, theme) = &note.card;
        FoundRow {
            path: answer.path.display().to_string(),
            session: answer.name.clone(),
            school: answer.school.clone(),
            date: answer.date.clone(),
            sort: crate::text::word_of(&note.sort),
            id: note.id.as_str().into(),
            who: functions(&note.who, words),
            card: if theme.is_empty() { card.clone() } else { theme.clone() },
            when: note.when.shown(),
            text: (!note.withheld).then(|| hit.around()),
        }
    })
}

/// Returns the functions of those who said it, without the codes of persons.
fn functions(who: &str, words: &Words) -> String {
    let one = |who: &str| match who.split_once(' ') {
        _ if who == crate::session::ALL => crate::say!(words, "search-group"),
        Some((code, function)) if is_code(code) => function.to_owned(),
        None if is_code(who) => String::new(),
        _ => who.to_owned(),
    };
    let mut all: Vec<String> = who.split(", ").map(one).filter(|who| !who.is_empty()).collect();
    all.dedup();
    all.join(", ")
}

fn is_code(word: &str) -> bool {
    word.strip_prefix('p')
        .is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::deck::Lang;

    #[test]
    fn codes_of_persons_are_left_out() {
        let words = Words::of(Lang::Nl);
        assert_eq!(
            functions("p1 zorgcoördinator, p2 leraar", words),
            "zorgcoördinator, leraar"
        );
        assert_eq!(functions("p1 , p12", words), "");
        assert_eq!(functions("ouder", words), "ouder");
    }

    #[test]
    fn what_cannot_be_understood_is_answered_too() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        let (send, answers) = channel();
        let finder = Finder::start(paths, move |found| send.send(found).is_ok());
        let ask = |query: &str| {
            let asked = Asked {
                query: query.into(),
                from: 0,
            };
            finder.ask(asked, Words::of(Lang::Nl));
            answers.recv_timeout(std::time::Duration::from_secs(20)).unwrap()
        };
        assert!(ask("\"half").fault.is_some());
        let none = ask("niets");
        assert_eq!((none.hits, none.fault, none.query.as_str()), (0, None, "niets"));
    }
}
