//! What the group sees of a member check: one thing at a time, as words and as a reveal of the map. Without a time, without what is
//! only for the one who leads.

use serde::{Deserialize, Serialize};

use crate::deck::Deck;
use crate::findings::{check as shown, for_school};
use crate::locale::{Words, list};
use crate::member_check::{self, Meeting, Reveal, Station};
use crate::say;
use crate::session::{Hands, Session, Status};
use crate::text::{Id, Line};

/// One thing that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckPage {
    /// Where in the check this is.
    pub title: String,
    /// What is shown large.
    pub large: String,
    /// Whether it stays large when there is more on the page.
    pub stays: bool,
    /// Words in quotation marks below it.
    pub quotes: Vec<String>,
    /// Sentences below that.
    pub points: Vec<String>,
    /// Remarks, each with whether it was confirmed where that is asked.
    pub remarks: Vec<(String, Option<bool>)>,
    /// The remark with the cursor.
    pub chosen: Option<usize>,
    /// How much of the map is shown.
    pub map: Option<Reveal>,
    /// Whether the map only stands beside the words, where there is room.
    pub beside: bool,
}

/// What a page is made of.
#[derive(Clone, Copy)]
pub struct PageSource<'a> {
    /// The language of the screen.
    pub words: &'static Words,
    /// The record.
    pub session: &'a Session,
    /// The deck.
    pub deck: &'a Deck,
    /// The check.
    pub meeting: &'a Meeting,
}

impl PageSource<'_> {
    /// Returns the page of where the check stands. `at` is the remark with the cursor, `domain` the domain that was asked for.
    pub fn page(&self, at: Option<usize>, domain: Option<&Id>) -> CheckPage {
        let page = match &self.meeting.at {
            Station::Presence => self.presence(),
            Station::Welcome => self.welcome(),
            Station::Map(reveal) => self.map(reveal, domain),
            Station::Finding(id) => self.finding(id),
            Station::Question(id) => self.question(id, at),
            Station::Reading => self.reading(at),
            Station::Close => self.close(),
        };
        CheckPage {
            title: self.title(),
            ..page
        }
    }

    /// Returns the step, and the place within it where it has several.
    fn title(&self) -> String {
        let at = &self.meeting.at;
        let step = self.deck.member_check.as_ref().and_then(|plan| at.step(plan));
        let title = step.map(|step| step.title.to_string()).unwrap_or_default();
        let all = Station::all(self.deck, self.meeting);
        let here: Vec<&Station> = all.iter().filter(|station| station.kind() == at.kind()).collect();
        match here.iter().position(|station| *station == at) {
            Some(nth) if here.len() > 1 && matches!(at, Station::Finding(_) | Station::Question(_)) => {
                format!("{title} · {}/{}", nth + 1, here.len())
            }
            _ => title,
        }
    }

    fn presence(&self) -> CheckPage {
        let words = self.words;
        let mut present: Vec<(&Line, &u32)> = self.meeting.present.iter().collect();
        present.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
        let people: Vec<String> = present.iter().map(|(who, n)| format!("{n} {who}")).collect();
        let mut points = Vec::new();
        match self.meeting.telling(self.deck) {
            _ if people.is_empty() => points.push(say!(words, "walk-presence-how")),
            Ok(telling) => {
                let count = usize::try_from(self.meeting.count()).unwrap_or(0);
                points.push(say!(words, "walk-present", n = count, who = list(words, &people)));
                points.extend(self.told(&telling));
            }
            Err(why) => points.push(why.say(words)),
        }
        CheckPage {
            large: say!(words, "walk-presence"),
            points,
            ..CheckPage::default()
        }
    }

    /// Returns what stands behind a remark of whom, in sentences.
    fn told(&self, telling: &member_check::Telling) -> Vec<String> {
        let words = self.words;
        let names = |all: Vec<&Line>| list(words, &all.iter().map(|line| line.as_str()).collect::<Vec<_>>());
        let (told, hidden) = (telling.told(), telling.hidden());
        let least = member_check::threshold(self.deck, Some(self.meeting.threshold)).to_string();
        if told.is_empty() {
            return vec![say!(words, "walk-told-none", least = least)];
        }
        let mut lines = vec![say!(words, "walk-told", who = names(told), least = least)];
        if !hidden.is_empty() {
            lines.push(say!(words, "walk-hidden", who = names(hidden)));
        }
        lines
    }

    fn welcome(&self) -> CheckPage {
        let steps = self.deck.member_check.iter().flat_map(|plan| &plan.steps);
        let step = steps.filter(|step| step.kind == crate::deck::CheckStepKind::Welcome);
        let view = for_school(self.session, self.deck);
        let chosen = |theme: &&crate::session::Theme| self.meeting.ideas.contains(&theme.id);
        let ideas = shown::ideas(&view, self.deck).into_iter().filter(chosen);
        CheckPage {
            large: self.deck.title.to_string(),
            quotes: ideas.map(shown::meant).collect(),
            points: step.flat_map(|step| &step.points).map(ToString::to_string).collect(),
            stays: true,
            ..CheckPage::default()
        }
    }

    fn map(&self, reveal: &Reveal, domain: Option<&Id>) -> CheckPage {
        let words = self.words;
        let map = &self.deck.map;
        if let Some(domain) = domain.and_then(|id| map.domain(id)) {
            return CheckPage {
                large: domain.title.to_string(),
                map: Some(Reveal::Domain(domain.id.clone())),
                ..CheckPage::default()
            };
        }
        let outside = self.there().filter(|p| !p.is_internal()).count();
        let large = match reveal {
            Reveal::Domains | Reveal::Domain(_) => {
                say!(
                    words,
                    "walk-map-domains",
                    n = outside,
                    school = self.session.school.code.as_str()
                )
            }
            Reveal::Rings(n) => {
                let ring = n.checked_sub(1).and_then(|at| map.rings.get(at));
                let on = ring.map_or(0, |ring| self.standing_on(&ring.id));
                let title = ring.map(|ring| ring.title.to_string()).unwrap_or_default();
                say!(words, "walk-map-ring", ring = title, n = on)
            }
            Reveal::Importance => say!(words, "walk-map-importance"),
            Reveal::Ties => self.ties(),
        };
        CheckPage {
            large,
            map: Some(reveal.clone()),
            ..CheckPage::default()
        }
    }

    /// Returns the partners that are there now: who is wished for, or was there, is no partner with whom the school learns.
    fn there(&self) -> impl Iterator<Item = &crate::session::Partner> {
        self.session.partners.iter().filter(|p| p.status == Status::Now)
    }

    fn standing_on(&self, ring: &Id) -> usize {
        self.there().filter(|p| p.distance.ring.as_ref() == Some(ring)).count()
    }

    /// Returns how many ties there are, and which domains stayed empty.
    fn ties(&self) -> String {
        let words = self.words;
        let stands = |id: &Id| self.session.partners.iter().any(|p| p.domains.contains(id));
        let empty = self.deck.map.domains.iter().filter(|domain| !stands(&domain.id));
        let empty: Vec<&str> = empty.map(|domain| domain.title.as_str()).collect();
        let ties = say!(words, "walk-map-ties", n = self.session.ties.len());
        if empty.is_empty() {
            ties
        } else {
            format!("{ties} {}", say!(words, "walk-map-empty", names = list(words, &empty)))
        }
    }

    fn finding(&self, id: &Id) -> CheckPage {
        let view = for_school(self.session, self.deck);
        let Some(conclusion) = view.conclusions.iter().find(|conclusion| conclusion.id == *id) else {
            return CheckPage::default();
        };
        let hands = self.meeting.hands.iter().find(|hands| hands.on == *id);
        CheckPage {
            large: shown::concluded(conclusion),
            stays: true,
            quotes: shown::quote(&view, conclusion).into_iter().collect(),
            points: hands.map(|hands| self.hands(hands)).into_iter().collect(),
            ..CheckPage::default()
        }
    }

    fn hands(&self, hands: &Hands) -> String {
        say!(
            self.words,
            "walk-hands",
            yes = hands.yes.to_string(),
            partly = hands.partly.to_string(),
            no = hands.no.to_string()
        )
    }

    /// Returns a remark as the report will tell it, without a number: numbers come when the order is gone.
    pub fn told_as(&self, remark: &crate::session::Remark) -> String {
        let said = member_check::said(self.deck, remark);
        match &remark.who {
            Some(who) => say!(
                self.words,
                "walk-colleague-function",
                function = who.as_str(),
                said = said
            ),
            None => say!(self.words, "walk-colleague", said = said),
        }
    }

    fn question(&self, id: &Id, at: Option<usize>) -> CheckPage {
        let question = self.deck.member_check.as_ref().and_then(|plan| plan.question(id));
        let noted = self
            .meeting
            .noted
            .iter()
            .enumerate()
            .filter(|(_, noted)| noted.question == *id);
        let (places, remarks): (Vec<usize>, Vec<(String, Option<bool>)>) = noted
            .map(|(place, noted)| {
                let remark = self.meeting.remark(self.session, self.deck, noted);
                (place, (self.told_as(&remark), None))
            })
            .unzip();
        CheckPage {
            large: question.map(|question| question.text.to_string()).unwrap_or_default(),
            chosen: at.and_then(|at| places.iter().position(|place| *place == at)),
            remarks,
            map: Some(Reveal::Rings(self.deck.map.rings.len())),
            beside: true,
            ..CheckPage::default()
        }
    }

    fn reading(&self, at: Option<usize>) -> CheckPage {
        let words = self.words;
        let places = self.meeting.reading(self.session, self.deck);
        let line = |place: &usize| {
            let noted = self.meeting.noted.get(*place)?;
            let remark = self.meeting.remark(self.session, self.deck, noted);
            Some((self.told_as(&remark), Some(noted.confirmed)))
        };
        let remarks: Vec<(String, Option<bool>)> = places.iter().filter_map(line).collect();
        let points = if remarks.is_empty() {
            vec![say!(words, "walk-reading-none")]
        } else {
            Vec::new()
        };
        CheckPage {
            chosen: at
                .map(|at| at.min(remarks.len().saturating_sub(1)))
                .filter(|_| !remarks.is_empty()),
            remarks,
            points,
            ..CheckPage::default()
        }
    }

    fn close(&self) -> CheckPage {
        let words = self.words;
        let noted = self.meeting.noted.len();
        let asks = |noted: &&member_check::Noted| {
            member_check::asks(self.deck, &self.meeting.remark(self.session, self.deck, noted))
        };
        let requests = self.meeting.noted.iter().filter(asks).count();
        CheckPage {
            large: say!(words, "walk-close"),
            stays: true,
            points: vec![
                say!(words, "walk-close-counts", n = noted, requests = requests),
                say!(words, "walk-close-then"),
            ],
            ..CheckPage::default()
        }
    }
}
