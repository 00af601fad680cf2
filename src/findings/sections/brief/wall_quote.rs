//! Which words of somebody stand on the page for the wall: short, clear without others, about nobody whom a staff room knows by them.

use std::sync::LazyLock;

use crate::findings::SectionSource;
use crate::findings::choosing::length::Length;
use crate::findings::choosing::weight::printed_words;
use crate::findings::language::clause::spaced;
use crate::findings::language::nominal::{NounKind, nature};
use crate::findings::language::phrases::Phrases;
use crate::findings::sections::with;
use crate::findings::statements::hangs::{HangsOn, hangs_on};
use crate::session::{Conclusion, Partner, PartnerKind, Statement, Status, Topic, Voice};
use crate::text::Id;

/// Partners that the sentence before a quote on the wall names.
const NAMED_BEFORE: usize = 1;

/// Returns whether words say something to whoever passes by: they ask nothing, and no masked name stands in them.
fn reads_on_a_wall(text: &str) -> bool {
    let masked = text.split('[').skip(1).any(|behind| !behind.starts_with(['…', '.']));
    !masked && !text.trim_end().ends_with('?')
}

/// Ranks words by what they rest on, for the page on the wall: what the title claims first, a partner that it names last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Bearing {
    Title,
    Conclusion,
    /// They tell how near somebody stands who matters to everyone.
    Happened,
    /// Somebody sorted them as what a theme or a gap rests on.
    Sorted,
    Partner,
}

/// Words that a quote may have where there is room beside it.
const WITH_ROOM: usize = 48;

/// Words of death and of what people die of: nobody reads them in a staff room about somebody who is known there.
const DEATH: &str = "dood, dode, doden, doodgaan, doodgaat, gestorven, sterven, sterft, stierf, stierven, overleden, overleed, begraven, begrafenis, uitvaart, kanker, zelfmoord, zelfdoding, suïcide, \
    dead, death, died, dies, dying, funeral, buried, cancer, suicide, passed away";
static DYING: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(DEATH));

/// Words for one person of a story.
const ONE: &str = "hij, hem, die ene, he, she, him, her, that one";
static SOMEBODY: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(ONE));

/// Words in which somebody says that he asked in vain.
const IN_VAIN: &str = "op een bureau, op het bureau, op zijn bureau, op haar bureau, in een lade, in de kast, al twee keer, al drie keer, al vier keer, al tien keer, nog altijd geen antwoord, \
    on a desk, on his desk, on her desk, in a drawer, three times already, already asked, still no answer";
static VAIN: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(IN_VAIN));

/// Words that tell how it was, and those that tell how it is now.
const BEFORE: &str = "jaren|jaar|maanden geleden, vroeger, in het begin, toen ik hier begon, years|months ago, a year ago, used to, at first, in the beginning";
const SINCE: &str =
    "nu, sinds, sindsdien, vandaag, ondertussen, niet meer, now, since, today, these days, no longer, not any more";
static WAS: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(BEFORE));
static IS: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(SINCE));

impl<'a> SectionSource<'a> {
    /// Returns whether words tell only how it was with a partner of which others tell how it went on: alone they say that it still is so.
    fn is_told_on(&self, said: &Statement) -> bool {
        let words: Vec<String> = spaced(&said.text).split_whitespace().map(str::to_owned).collect();
        let behind = self.session.statements.iter().skip_while(|s| s.id != said.id).skip(1);
        let same = |s: &Statement| !s.about.is_empty() && s.about.first() == said.about.first();
        WAS.are_in(&words) && !IS.are_in(&words) && behind.into_iter().any(same)
    }

    /// Returns whether words reproach somebody whom a school would know by them: a person, or one of its own where no partner is meant that
    /// is there now.
    fn accuses(&self, statement: &Statement) -> bool {
        let words: Vec<String> = spaced(&statement.text).split_whitespace().map(str::to_owned).collect();
        let known = |p: &Partner| p.kind == Some(PartnerKind::Person) || p.is_internal() || p.status != Status::Now;
        let mut about = statement
            .about
            .iter()
            .filter_map(|id| self.session.partner(id))
            .peekable();
        let known = about.peek().is_none() || about.any(known);
        known && (with::complains(&statement.text, self.own) || VAIN.are_in(&words))
    }

    /// Returns whether words tell of one person who is there and does not matter to everyone, or of a death.
    fn tells_of_one(&self, statement: &Statement) -> bool {
        let words: Vec<String> = spaced(&statement.text).split_whitespace().map(str::to_owned).collect();
        let person = |p: &Partner| match p.kind {
            Some(kind) => kind == PartnerKind::Person,
            None => self.verb(&[p]) == 1 && nature(&p.name, self.own) == Some(NounKind::Person),
        };
        let about = statement.about.first().and_then(|id| self.session.partner(id));
        let wished = about.is_some_and(|p| p.status == Status::Wished);
        let one = about.is_some_and(|p| person(p) && !with::for_everyone(self.session, p));
        !wished && (one || SOMEBODY.are_in(&words)) || DYING.are_in(&words)
    }

    /// Returns whether words only complain of a partner that is there: of one side alone a wall takes no more than a few.
    fn laments_a_partner(&self, statement: &Statement) -> bool {
        let about = statement.about.first().and_then(|id| self.session.partner(id));
        let lacks = self.session.gaps.iter().any(|gap| gap.evidence.contains(&statement.id));
        let there = about.is_some_and(|p| p.status == Status::Now);
        there && !lacks && self.exchanges.speech(statement).complains
    }

    /// Returns whether words tell how near a partner stands that matters to everyone: what happened is no side of a difference of views.
    fn tells_what_happened(&self, statement: &Statement) -> bool {
        let about = statement.about.first().and_then(|id| self.session.partner(id));
        statement.of == Some(Topic::Distance) && about.is_some_and(|p| with::for_everyone(self.session, p))
    }

    /// Returns whether words say something by themselves to whoever passes by, whatever stands beside them.
    fn stands_on_a_wall(&self, statement: &Statement) -> bool {
        self.for_a_wall.get(statement.id.clone(), || {
            let leans = self.exchanges.leans(&statement.id);
            let happened = || self.tells_what_happened(statement) && !self.exchanges.answers(&statement.id);
            statement.voice == Voice::Verbatim
                && self.waiting.may_print(statement)
                && reads_on_a_wall(statement.printed())
                && (!leans || happened())
                && !matches!(
                    hangs_on(&statement.text, self.own),
                    Some(HangsOn::Said | HangsOn::Thing)
                )
                && !self.is_told_on(statement)
                && !self.speech(statement).ironic
        })
    }

    /// Returns whether a theme or a gap rests on words.
    fn is_sorted(&self, statement: &Statement) -> bool {
        let themes = self.session.themes.iter().map(|theme| &theme.evidence);
        let mut evidence = themes.chain(self.session.gaps.iter().map(|gap| &gap.evidence));
        evidence.any(|ids| ids.contains(&statement.id))
    }

    /// Returns the words for the wall: those that its title rests on, else another conclusion, else a theme or a gap, else those about a partner
    /// that it names, the weightiest that stand alone, mean what they say and are short enough, or a little longer where there is `room`; those chosen
    /// by hand not to be printed never.
    pub(super) fn on_the_wall(&self, conclusions: &[&Conclusion], room: bool) -> Option<&'a Statement> {
        let short = Length::Wall.longest_quote();
        let longest = if room { WITH_ROOM } else { short };
        let told = self.told_first.borrow();
        let may = |s: &&Statement| {
            printed_words(s) <= longest && !told.contains(self.exchanges.first_of(&s.id)) && self.stands_on_a_wall(s)
        };
        let mut all: Vec<&Statement> = self.session.statements.iter().filter(may).collect();
        self.by_weight(&mut all);
        let named: Vec<&Id> = self
            .session
            .partners
            .iter()
            .filter(|p| with::for_everyone(self.session, p) || p.status == Status::Wished)
            .map(|p| &p.id)
            .collect();
        let rests = |c: &&Conclusion, s: &Statement| c.evidence.contains(&s.id);
        let bears = |s: &Statement| match conclusions {
            [title, ..] if rests(title, s) => Some(Bearing::Title),
            _ if conclusions.iter().any(|c| rests(c, s)) => Some(Bearing::Conclusion),
            _ if self.tells_what_happened(s) => Some(Bearing::Happened),
            _ if self.is_sorted(s) => Some(Bearing::Sorted),
            _ if s.about.iter().any(|id| named.contains(&id)) => Some(Bearing::Partner),
            _ => None,
        };
        // What bears nothing that stands on the page is a word by the way.
        let concluded = |s: &Statement| conclusions.iter().any(|c| rests(c, s));
        let is_discreet = |s: &Statement| {
            let key = (s.id.clone(), concluded(s));
            let is_discreet = || !self.accuses(s) && (concluded(s) || !self.tells_of_one(s));
            self.discreet.get(key, is_discreet)
        };
        all.retain(|s| bears(s).is_some() && is_discreet(s));
        let long = |s: &Statement| printed_words(s) > short;
        // What takes more room bears more than the name of a partner.
        all.retain(|s| !long(s) || bears(s) < Some(Bearing::Partner) && !self.laments_a_partner(s));
        all.sort_by_cached_key(|s| {
            (
                long(s),
                !with::stands_alone(&s.text),
                bears(s),
                s.about.len() > NAMED_BEFORE,
            )
        });
        all.into_iter().next()
    }
}
