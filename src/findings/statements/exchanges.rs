//! Which statements belong together: a reply with what it answers, and two that say opposite things of one partner or theme.
//!
//! A report prints a reply only with what it answers, and of two that contradict both or neither; so it is with all that was said in a row
//! of a partner on whom views differ. Judges nobody: it says that they differ.

mod chosen;
mod contrasts;
mod heard;
mod joining;
mod leaning;
mod replies;
mod sides;
mod taken_up;
mod turned;
mod views;

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::objecting;
use super::opposites::Stance;
use super::placed::{SaidOrder, is_same_place};
use super::tone::Speech;
use crate::deck::Lang;
use crate::findings::choosing::weight::Weights;
use crate::session::{Session, Statement};
use crate::text::Id;
pub(in crate::findings) use heard::ExchangeSubject;
use heard::HeardStatement;
use replies::{before, same_voice};
use sides::{apart, subjects};
pub(in crate::findings) use turned::{denies_outright, turns_down};

/// Two statements by different people that say opposite things.
#[derive(Clone, Debug)]
pub(in crate::findings) struct Opposition {
    pub about: ExchangeSubject,
    /// The point on which they take sides, as the opposites name it; empty where nobody named one.
    pub axis: String,
    /// Their ids, the one that was said first before the other.
    pub sides: [Id; 2],
    /// The sentences that say it.
    pub words: [String; 2],
}

/// How statements hang together.
#[derive(Clone, Debug, Default)]
pub(in crate::findings) struct Exchanges {
    /// Who contradict each other: one pair for each partner or theme and each point.
    pub oppositions: Vec<Opposition>,
    /// Who contradict what another said right before without saying the opposite, each behind what it answers.
    pub contrasts: Vec<[Id; 2]>,
    /// How each speaks, in the order in which they were said, once somebody asks.
    speeches: Vec<OnceCell<Speech>>,
    /// What must be printed for a statement to be printed.
    needs: HashMap<Id, Vec<Id>>,
    /// What a statement answers or hangs on, as its words say.
    leans_on: HashMap<Id, Id>,
    /// The first statement of the exchange that a statement belongs to.
    first: HashMap<Id, Id>,
    /// The places of the statements in the order in which they were said.
    at: HashMap<Id, usize>,
    /// Those that object to what another said right before.
    objecting: HashSet<Id>,
    /// Those that turn down what another said right before, or object to it.
    turned_down: HashSet<Id>,
    /// Replies to something that was not noted, and those that are no more than *ja*.
    lost: HashSet<Id>,
    /// What goes on about what another said before it and is no reply to it.
    goes_on: HashSet<Id>,
    /// Those that stand with another only because views differ there: they make sense by themselves.
    bound: HashSet<Id>,
    /// Those with which several people speak of one partner right behind one another.
    among_several: HashSet<Id>,
    /// Those of a long row about one partner that come with its weightiest words and answer nobody.
    following: HashSet<Id>,
    /// Those that hang on what was said before and answer nobody: that stands without them.
    hanging: HashSet<Id>,
}

fn is_behind_others(now: &HeardStatement<'_>, earlier: &[HeardStatement<'_>]) -> bool {
    earlier
        .iter()
        .any(|other| is_same_place(now.statement, other.statement))
}

/// Returns whether a statement goes on about what was said right before it.
pub(in crate::findings) fn goes_on(now: &Statement, before: &Statement, lang: Lang) -> bool {
    replies::goes_on(now, before, lang)
}

impl Exchanges {
    /// Finds the replies and the contradictions of a session.
    pub(in crate::findings) fn of(session: &Session, weights: &Weights, order: &SaidOrder) -> Self {
        let mut found = Self {
            at: session.statements.iter().map(|s| s.id.clone()).zip(0..).collect(),
            ..Self::default()
        };
        let lang = session.deck.language;
        let heard: Vec<HeardStatement<'_>> = session.statements.iter().map(|s| HeardStatement::of(s, lang)).collect();
        for (at, now) in heard.iter().enumerate() {
            let earlier = heard.get(..at).unwrap_or_default();
            // What was said behind words that are kept back goes on from none that are told.
            let last = earlier
                .last()
                .filter(|before| order.is_right_behind(now.statement, before.statement));
            found.place(session, now, (earlier, last), lang);
            if let Some(before) = last.filter(|before| contrasts::contradicts(session, now, before)) {
                found.contrast(before.statement, now.statement);
            }
        }
        found.contradict(session, &heard, weights);
        for views in views::exchanged(session, &heard, weights, order) {
            found.bind(&views.together);
            found.among_several.extend(views.telling);
            found.follow(&views.with_them, &views.together);
        }
        found.keep_whole(session);
        let opposed: HashSet<Id> = found.oppositions.iter().flat_map(|o| o.sides.clone()).collect();
        found
            .contrasts
            .retain(|pair| !pair.iter().any(|id| opposed.contains(id)));
        found.speeches = heard.into_iter().map(|heard| heard.speech).collect();
        let at = &found.at;
        found
            .oppositions
            .sort_by_key(|o| o.sides.each_ref().map(|id| at.get(id).copied()));
        found
    }

    /// Keeps what a statement answers, goes on about or hangs on, by what was said before it.
    fn place(
        &mut self,
        session: &Session,
        now: &HeardStatement<'_>,
        (earlier, last): (&[HeardStatement<'_>], Option<&HeardStatement<'_>>),
        lang: Lang,
    ) {
        let id = &now.statement.id;
        let right_before = || last.filter(|before| replies::goes_on(now.statement, before.statement, lang));
        // *I am against it* may answer the card.
        let other = || before(now, earlier).is_some_and(|other| !same_voice(now.statement, other.statement));
        if now.objects || now.is_against && other() {
            self.object(session, now, earlier);
        } else if now.is_bare {
            self.lost.insert(id.clone());
        } else if now.replies {
            self.reply(now, earlier);
            if now.turns_down {
                self.turned_down.insert(id.clone());
            }
        } else if let Some(before) = right_before() {
            self.lean_by_words(id, &before.statement.id);
            if !replies::speaks_to(now.statement) {
                self.goes_on.insert(id.clone());
            }
        } else if let Some(before) = leaning::support(session, now.statement, earlier, lang) {
            self.lean_by_words(id, &before.statement.id);
            self.goes_on.insert(id.clone());
            self.hanging.insert(id.clone());
        } else if leaning::lacks_its_support(session, now.statement, earlier, lang) {
            self.lost.insert(id.clone());
        }
    }

    fn object(&mut self, session: &Session, now: &HeardStatement<'_>, earlier: &[HeardStatement<'_>]) {
        let answered = before(now, earlier).filter(|other| !same_voice(now.statement, other.statement));
        let Some(answered) = answered else {
            return self.reply(now, earlier);
        };
        let (one, other) = (answered.statement, now.statement);
        self.leans_on.insert(other.id.clone(), one.id.clone());
        self.objecting.insert(other.id.clone());
        self.turned_down.insert(other.id.clone());
        if one.speakers.is_empty() || other.speakers.is_empty() {
            return self.reply(now, earlier);
        }
        let partner = other
            .about
            .iter()
            .chain(&one.about)
            .find(|id| session.partner(id).is_some());
        let about = partner.map_or(ExchangeSubject::Before, |id| ExchangeSubject::Partner(id.clone()));
        let axis = answered.stances.first().or(now.stances.first());
        let axis = axis.map_or("", |stance| stance.axis.as_str());
        self.oppose(
            about,
            axis,
            [one, other],
            [one.text.to_string(), other.text.to_string()],
        );
    }

    /// Keeps that a statement contradicts the one right before: of one partner, neither is printed alone.
    fn contrast(&mut self, before: &Statement, now: &Statement) {
        self.contrasts.push([before.id.clone(), now.id.clone()]);
        if before.about.is_empty() || self.lost.contains(&now.id) {
            return;
        }
        self.turned_down.insert(now.id.clone());
        if !self.leans_on.contains_key(&now.id) {
            self.lean_by_words(&now.id, &before.id);
        }
    }

    fn reply(&mut self, now: &HeardStatement<'_>, earlier: &[HeardStatement<'_>]) {
        let id = &now.statement.id;
        // *With us it is the other way* may tell of another partner than what it is set beside.
        let last = || {
            let last = earlier.last().filter(|_| now.turns_down)?;
            (is_same_place(now.statement, last.statement) && !same_voice(now.statement, last.statement)).then_some(last)
        };
        match before(now, earlier).or_else(last) {
            Some(answered) => self.lean_by_words(id, &answered.statement.id),
            // Who turns something down as the first at a card answers its question.
            None if (now.turns_down || now.objects) && !is_behind_others(now, earlier) => {}
            None => {
                self.lost.insert(id.clone());
            }
        }
    }

    fn oppose(&mut self, about: ExchangeSubject, axis: &str, sides: [&Statement; 2], words: [String; 2]) {
        let [one, other] = sides;
        let ids = [one.id.clone(), other.id.clone()];
        if self.oppositions.iter().any(|known| known.sides == ids) {
            return;
        }
        self.lean(&other.id, &one.id);
        self.needs.entry(one.id.clone()).or_default().push(other.id.clone());
        self.oppositions.push(Opposition {
            about,
            axis: axis.to_owned(),
            sides: ids,
            words,
        });
    }

    /// Finds who take opposite sides on one point of one partner or theme. The weightiest two stand for all; the others are printed only with
    /// them.
    fn contradict(&mut self, session: &Session, heard: &[HeardStatement<'_>], weights: &Weights) {
        let mut sides: BTreeMap<(ExchangeSubject, &str), Vec<(&HeardStatement<'_>, &Stance)>> = BTreeMap::new();
        for here in heard {
            for stance in &here.stances {
                for subject in subjects(session, here.statement, stance) {
                    sides.entry((subject, &stance.axis)).or_default().push((here, stance));
                }
            }
        }
        for ((subject, axis), taken) in sides {
            let Some((one, other)) = apart(&taken, weights) else {
                continue;
            };
            self.oppose(
                subject,
                axis,
                [one.0.statement, other.0.statement],
                [one.1.sentence.clone(), other.1.sentence.clone()],
            );
            for (rest, _) in &taken {
                let id = &rest.statement.id;
                if *id != one.0.statement.id && *id != other.0.statement.id {
                    self.needs
                        .entry(id.clone())
                        .or_default()
                        .push(one.0.statement.id.clone());
                }
            }
        }
    }

    /// Returns how a statement speaks.
    pub(in crate::findings) fn speech(&self, statement: &Statement) -> Speech {
        let read = || Speech::of(&statement.text);
        let known = self.at.get(&statement.id).and_then(|at| self.speeches.get(*at));
        known.map_or_else(read, |speech| *speech.get_or_init(read))
    }

    /// Returns whether a statement goes on in the sense of the one before.
    pub(in crate::findings) fn agree(&self, before: &Statement, now: &Statement) -> bool {
        objecting::agrees(&now.text) || contrasts::are_alike(self.speech(before), self.speech(now))
    }

    /// Returns the first statement of the exchange that a statement belongs to; itself where it belongs to none.
    pub(in crate::findings) fn first_of<'s>(&'s self, id: &'s Id) -> &'s Id {
        self.first.get(id).unwrap_or(id)
    }

    /// Returns what a statement answers or hangs on, as its words say.
    pub(in crate::findings) fn leans_on(&self, id: &Id) -> Option<&Id> {
        self.leans_on.get(id)
    }

    /// Returns whether a statement answers something that was not noted.
    pub(in crate::findings) fn answers_what_is_not_noted(&self, id: &Id) -> bool {
        self.lost.contains(id)
    }

    /// Returns whether a statement says little or the half without another.
    pub(in crate::findings) fn leans(&self, id: &Id) -> bool {
        self.needs.contains_key(id) || self.lost.contains(id)
    }

    /// Returns whether a statement makes sense where these are printed: what it answers or hangs on was noted, and is among them.
    pub(in crate::findings) fn stands_among(&self, id: &Id, may: impl Fn(&Id) -> bool) -> bool {
        let mut on = self.needs.get(id).into_iter().flatten();
        !self.lost.contains(id) && (!self.needs_another(id) || on.all(|on| may(on) && !self.lost.contains(on)))
    }

    /// Returns the statements that belong to the exchange of this one and say something with it, itself among them, in no order.
    pub(in crate::findings) fn with(&self, id: &Id) -> Vec<Id> {
        let mut all = self.needed(id);
        let first = self.first_of(id);
        all.extend(
            self.first
                .iter()
                .filter(|(_, of)| *of == first)
                .map(|(id, _)| id.clone()),
        );
        all.push(first.clone());
        all.sort();
        all.dedup();
        all
    }

    /// Returns whether a statement neither answers another nor is answered.
    pub(in crate::findings) fn is_alone(&self, id: &Id) -> bool {
        !self.leans(id) && !self.first.values().any(|first| first == id)
    }

    /// Returns whether a statement answers another and is no side of a contradiction.
    pub(in crate::findings) fn answers(&self, id: &Id) -> bool {
        self.needs.contains_key(id) && self.first_of(id) != id && !self.is_opposed(id) && !self.following.contains(id)
    }

    /// Returns whether a statement speaks to what another said right before it, whether it agrees or not.
    pub(in crate::findings) fn replies(&self, id: &Id) -> bool {
        self.answers(id) || self.objecting.contains(id)
    }

    /// Returns whether a statement begins by saying that it does not agree with what another said right before.
    pub(in crate::findings) fn objects(&self, id: &Id) -> bool {
        self.objecting.contains(id)
    }

    /// Returns whether somebody turns down what another said right before.
    pub(in crate::findings) fn turns_down(&self, id: &Id) -> bool {
        self.turned_down.contains(id)
    }

    /// Returns whether a statement answers another and makes little sense without it.
    pub(in crate::findings) fn needs_another(&self, id: &Id) -> bool {
        self.answers(id) && !self.bound.contains(id)
    }

    /// Returns whether a statement goes on about what another said, rather than reply to it.
    pub(in crate::findings) fn goes_on(&self, id: &Id) -> bool {
        self.goes_on.contains(id)
    }

    /// Returns whether several people speak of one partner right behind one another, and this is what one of them says.
    pub(in crate::findings) fn is_among_several(&self, id: &Id) -> bool {
        self.among_several.contains(id)
    }

    /// Returns whether a statement stands with others only because several people speak of one partner in a row: it turns down nothing that was said.
    pub(in crate::findings) fn stands_beside(&self, id: &Id) -> bool {
        let goes_on = self.goes_on.contains(id) && self.among_several.contains(id);
        self.bound.contains(id) || goes_on && !self.turned_down.contains(id)
    }

    /// Returns whether people contradict each other about a partner on this point.
    pub(in crate::findings) fn disputes(&self, partner: &Id, axis: &str) -> bool {
        let about = ExchangeSubject::Partner(partner.clone());
        self.oppositions.iter().any(|o| o.axis == axis && o.about == about)
    }

    /// Returns whether a statement is one side of a contradiction.
    pub(in crate::findings) fn is_opposed(&self, id: &Id) -> bool {
        self.oppositions.iter().any(|opposition| opposition.sides.contains(id))
    }

    /// Returns a contradiction whose two sides both are among these statements and begin with this one.
    pub(in crate::findings) fn begins(&self, id: &Id, among: &[&Statement]) -> Option<&Opposition> {
        let here = |id: &Id| among.iter().any(|s| s.id == *id);
        self.oppositions
            .iter()
            .find(|o| self.first_of(&o.sides[0]) == id && o.sides.iter().all(here))
    }
}
