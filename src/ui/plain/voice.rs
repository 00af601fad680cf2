//! What is read out after each line: a whole page where it is another one, else what has changed on it, and what was said of it.

use super::{NumberedLine, PlainPage, page};
use crate::app::{DeskNotice, Model};
use crate::say;
use crate::text::{SignSet, signs};

/// The longest list that is read out as a whole when its page comes.
const LONG: usize = 20;

/// Knows what was read out.
#[derive(Debug, Default)]
pub struct ReadAloud {
    last: PlainPage,
    /// The place of the talk that was read last: who comes back from a dialog hears only what has changed.
    place: PlainPage,
    notice: Option<DeskNotice>,
    trouble: Option<String>,
}

impl ReadAloud {
    /// Returns what is to be read out after a line; `whole` asks for the whole page.
    pub fn say(&mut self, model: &Model, whole: bool) -> Vec<String> {
        let page = page(model);
        let is_place = model.overlays.is_empty();
        let known = match () {
            () if page.key == self.last.key => Some(&self.last),
            () if is_place && page.key == self.place.key => Some(&self.place),
            () => None,
        };
        let mut lines = match known.filter(|_| !whole) {
            Some(old) => {
                let title = (page.key != self.last.key).then(|| page.title.clone()).into_iter();
                title.chain(changed(model, old, &page)).collect()
            }
            None => arriving(model, &page, Some(&self.last).filter(|_| !whole)),
        };
        if is_place {
            self.place = page.clone();
        }
        self.last = page;
        self.notice.clone_from(&model.notice);
        lines.extend(model.notice.as_ref().map(|notice| notice.text.clone()));
        lines.extend(self.trouble(model));
        if lines.is_empty() {
            lines.push(say!(model.words, "plain-same"));
        }
        written(lines, model.marks)
    }

    /// Returns what became known since, without a line that asked for it.
    pub fn news(&mut self, model: &Model) -> Vec<String> {
        let new = model.notice != self.notice;
        self.notice.clone_from(&model.notice);
        let notice = model.notice.as_ref().filter(|_| new).map(|notice| notice.text.clone());
        let lines: Vec<String> = notice.into_iter().chain(self.trouble(model)).collect();
        written(lines, model.marks)
    }

    /// Returns that the disk refuses, or takes again, where that is new.
    fn trouble(&mut self, model: &Model) -> Option<String> {
        let trouble = model.open.as_ref().and_then(|open| open.trouble.clone());
        if trouble == self.trouble {
            return None;
        }
        self.trouble.clone_from(&trouble);
        Some(trouble.unwrap_or_else(|| say!(model.words, "mark-saved")))
    }
}

/// Returns a page that was not read before, behind the page `before`: what the two have in common is not said twice, and a long list only
/// by its length. Returns the whole page where none stands before it.
fn arriving(model: &Model, page: &PlainPage, before: Option<&PlainPage>) -> Vec<String> {
    let known = |line: &String| before.is_some_and(|old| old.title == *line || old.foot.contains(line));
    let mut lines = vec![String::new()];
    lines.extend(Some(page.title.clone()).filter(|title| !known(title)));
    lines.extend(page.head.iter().cloned());
    if before.is_none() || page.whole || page.rows.len() <= LONG {
        lines.extend(page.rows.iter().map(NumberedLine::said));
    } else {
        lines.push(say!(model.words, "plain-long", n = page.rows.len()));
    }
    lines.extend(page.foot.iter().filter(|line| !known(line)).cloned());
    lines
}

/// Returns the lines of a page that the old one did not have.
fn changed(model: &Model, old: &PlainPage, new: &PlainPage) -> Vec<String> {
    let mut lines: Vec<String> = fresh(&old.head, &new.head).cloned().collect();
    let texts = |page: &PlainPage| page.rows.iter().map(|row| row.text.clone()).collect::<Vec<_>>();
    let mut before = texts(old);
    let rows: Vec<&NumberedLine> = new.rows.iter().filter(|row| !taken(&mut before, &row.text)).collect();
    if rows.len() > LONG {
        lines.push(say!(model.words, "plain-long", n = new.rows.len()));
    } else {
        lines.extend(rows.into_iter().map(NumberedLine::said));
    }
    lines.extend(fresh(&old.foot, &new.foot).cloned());
    lines
}

fn fresh<'a>(old: &[String], new: &'a [String]) -> impl Iterator<Item = &'a String> {
    let mut before = old.to_vec();
    new.iter().filter(move |line| !taken(&mut before, line))
}

/// Takes a text out of others; whether it was among them.
fn taken(among: &mut Vec<String>, text: &str) -> bool {
    let at = among.iter().position(|other| other == text);
    at.map(|at| among.remove(at)).is_some()
}

/// Returns lines as they are written: each in one row, with the signs that there are.
fn written(lines: Vec<String>, marks: SignSet) -> Vec<String> {
    let one = |line: String| signs::text(&line.replace('\n', " "), marks).to_string();
    lines.into_iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_that_were_not_there_are_read() {
        let lines = |all: &[&str]| all.iter().map(ToString::to_string).collect::<Vec<_>>();
        let (old, new) = (lines(&["a", "b", "b"]), lines(&["b", "c", "b", "b", "a"]));
        let read: Vec<&String> = fresh(&old, &new).collect();
        assert_eq!(read, ["c", "b"]);
    }
}
