//! What each entity and each setting tells: who said it, what it rests on, and the same without a person, a name or an id.
//!
//! The arms a new entity needs to be erased stand here, and nowhere else.

use std::collections::BTreeMap;

use super::erase::new_name;
use super::mask::replace_word;
use super::{Entity, Partner, School, Setting, Speaker, Viewer};
use crate::text::{Id, Line, Text};

impl Entity {
    /// Returns who said it; `None` for things that nobody says.
    pub(super) fn speakers(&self) -> Option<&[Speaker]> {
        match self {
            Self::Statement(s) => Some(&s.speakers),
            Self::Image(i) => Some(&i.speakers),
            _ => None,
        }
    }

    /// Returns what it rests on, for the things that people conclude from others.
    pub fn evidence(&self) -> Option<&[Id]> {
        match self {
            Self::Theme(t) => Some(&t.evidence),
            Self::Gap(g) => Some(&g.evidence),
            Self::Conclusion(c) => Some(&c.evidence),
            _ => None,
        }
    }

    /// Returns the same to be changed.
    pub fn evidence_mut(&mut self) -> Option<&mut Vec<Id>> {
        match self {
            Self::Theme(t) => Some(&mut t.evidence),
            Self::Gap(g) => Some(&mut g.evidence),
            Self::Conclusion(c) => Some(&mut c.evidence),
            _ => None,
        }
    }

    /// Returns the thing without its pointers to `gone`. A tie keeps its ends: it goes as a whole.
    pub(super) fn without(mut self, gone: &[Id]) -> Self {
        let stays = |id: &Id| !gone.contains(id);
        let spoke = |speaker: &Speaker| !matches!(speaker, Speaker::Participant(id) if gone.contains(id));
        match &mut self {
            Self::Statement(s) => {
                s.about.retain(stays);
                s.speakers.retain(spoke);
                s.heard.retain(stays);
            }
            Self::Partner(p) => {
                p.part_of = p.part_of.take().filter(stays);
                p.by.retain(stays);
                let remains = |who: &Viewer| who.person().is_none_or(|id| stays(&id));
                p.distance.views.retain(|who, _| remains(who));
                p.importance.by.retain(|who, _| remains(who));
            }
            Self::Theme(t) => t.evidence.retain(stays),
            Self::Gap(g) => {
                g.about.retain(stays);
                g.evidence.retain(stays);
            }
            Self::Image(i) => i.speakers.retain(spoke),
            Self::Conclusion(c) => c.evidence.retain(stays),
            Self::Check(c) => {
                c.shown.conclusions.retain(stays);
                c.hands.retain(|hands| stays(&hands.on));
            }
            Self::Remark(r) => r.about.retain(stays),
            Self::Participant(_) | Self::Tie(_) | Self::Memo(_) | Self::Recording(_) | Self::Version(_) => {}
        }
        self
    }

    /// Returns the thing with `from` replaced by `to` in each of its texts.
    pub(super) fn with_text(mut self, from: &str, to: &str) -> Self {
        let words = Rewrite { from, to };
        match &mut self {
            Self::Participant(p) => words.line(&mut p.function),
            Self::Statement(s) => {
                words.text(&mut s.text);
                words.texts(&mut s.excerpt);
                words.speakers(&mut s.speakers);
            }
            Self::Partner(p) => words.partner(p),
            Self::Tie(t) => words.lines(&mut t.label),
            Self::Theme(t) => {
                words.line(&mut t.title);
                words.texts(&mut t.note);
            }
            Self::Gap(g) => words.text(&mut g.text),
            Self::Image(i) => {
                words.line(&mut i.image);
                words.texts(&mut i.why);
                words.speakers(&mut i.speakers);
            }
            Self::Conclusion(c) => {
                words.text(&mut c.text);
                words.lines(&mut c.measures);
            }
            Self::Memo(m) => words.text(&mut m.text),
            Self::Recording(r) => words.lines(&mut r.name),
            Self::Check(c) => words.present(&mut c.present),
            Self::Remark(r) => {
                words.text(&mut r.text);
                words.texts(&mut r.because);
                words.lines(r.proposed.iter_mut().chain(&mut r.who));
                words.texts(r.answer.iter_mut().flat_map(|reply| &mut reply.why));
            }
            Self::Version(_) => {}
        }
        self
    }

    /// Returns the thing with the partners' ids of `renamed` (old, new) replaced, its own among them.
    pub(super) fn with_ids(mut self, renamed: &[(Id, Id)]) -> Self {
        if renamed.is_empty() {
            return self;
        }
        let id = |id: &mut Id| *id = new_name(id, renamed);
        match &mut self {
            Self::Statement(s) => s.about.iter_mut().for_each(id),
            Self::Partner(p) => {
                id(&mut p.id);
                p.part_of.iter_mut().for_each(id);
                p.merged.iter_mut().for_each(id);
            }
            Self::Tie(t) => {
                id(&mut t.from);
                id(&mut t.to);
            }
            Self::Theme(t) => t.evidence.iter_mut().for_each(id),
            Self::Gap(g) => g.about.iter_mut().chain(&mut g.evidence).for_each(id),
            Self::Conclusion(c) => {
                c.evidence.iter_mut().for_each(id);
                c.rule = c.rule.take().map(|rule| rule_with_ids(&rule, renamed));
            }
            Self::Remark(r) => r.about.iter_mut().for_each(id),
            Self::Participant(_)
            | Self::Image(_)
            | Self::Memo(_)
            | Self::Recording(_)
            | Self::Check(_)
            | Self::Version(_) => {}
        }
        self
    }
}

/// One word or phrase, and what stands in its place from now on.
struct Rewrite<'a> {
    from: &'a str,
    to: &'a str,
}

impl Rewrite<'_> {
    fn text(&self, text: &mut Text) {
        *text = Text::new(&replace_word(text, self.from, self.to));
    }

    fn line(&self, line: &mut Line) {
        *line = Line::new(&replace_word(line, self.from, self.to));
    }

    fn texts<'t>(&self, texts: impl IntoIterator<Item = &'t mut Text>) {
        texts.into_iter().for_each(|text| self.text(text));
    }

    fn lines<'t>(&self, lines: impl IntoIterator<Item = &'t mut Line>) {
        lines.into_iter().for_each(|line| self.line(line));
    }

    /// Rewrites the functions among the speakers.
    fn speakers(&self, speakers: &mut [Speaker]) {
        for speaker in speakers {
            if let Speaker::Function(function) = speaker {
                self.line(function);
            }
        }
    }

    fn partner(&self, p: &mut Partner) {
        self.line(&mut p.name);
        self.lines(&mut p.also);
        self.texts(p.note.iter_mut().chain(&mut p.why).chain(&mut p.distance.why));
        self.lines(p.frequency.iter_mut().chain(&mut p.location));
        self.lines(&mut p.distance.nearer_for);
        self.lines(p.initiative.iter_mut().flat_map(|initiative| &mut initiative.note));
        p.distance.views = self.viewers(std::mem::take(&mut p.distance.views));
        p.importance.by = self.viewers(std::mem::take(&mut p.importance.by));
    }

    /// Rewrites the functions that were present; two that become one are counted together.
    fn present(&self, present: &mut BTreeMap<Line, u32>) {
        for (mut function, count) in std::mem::take(present) {
            self.line(&mut function);
            *present.entry(function).or_default() += count;
        }
    }

    /// Returns what viewers said, with the functions among them rewritten.
    fn viewers<T>(&self, said: BTreeMap<Viewer, T>) -> BTreeMap<Viewer, T> {
        let rewritten = |(who, value): (Viewer, T)| {
            let Some(function) = who.function() else {
                return (who, value);
            };
            let mut function = Line::new(function);
            self.line(&mut function);
            (Viewer::of_function(&function), value)
        };
        said.into_iter().map(rewritten).collect()
    }
}

/// Returns a rule's key names its subject behind a colon: `hub:clb`.
fn rule_with_ids(rule: &Line, renamed: &[(Id, Id)]) -> Line {
    match rule.split_once(':') {
        Some((key, subject)) => Line::new(&format!("{key}:{}", new_name(&Id::new(subject), renamed))),
        None => rule.clone(),
    }
}

impl School {
    /// Returns the profile with `from` replaced by `to`.
    pub(super) fn with_text(&self, from: &str, to: &str) -> Self {
        let line = |l: &Line| Line::new(&replace_word(l, from, to));
        Self {
            code: line(&self.code),
            level: self.level.as_ref().map(line),
            kind: self.kind.as_ref().map(line),
            network: self.network.as_ref().map(line),
            location: self.location.as_ref().map(line),
        }
    }
}

impl Setting {
    pub(super) fn with_text(self, from: &str, to: &str) -> Self {
        let line = |line: Option<Line>| line.map(|line| Line::new(&replace_word(&line, from, to)));
        match self {
            Self::School(school) => Self::School(school.with_text(from, to)),
            Self::Place(place) => Self::Place(line(place)),
            Self::Group(group) => Self::Group(line(group)),
            Self::Absent(absent) => Self::Absent(line(absent)),
            Self::NotAName { word, is } => Self::NotAName {
                word: Line::new(&replace_word(&word, from, to)),
                is,
            },
            other => other,
        }
    }
}
