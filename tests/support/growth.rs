//! A session as it grows, step by step, in the orders in which groups put partners on a map.

use kring::deck::MapTemplate;
use kring::map::follow;
use kring::session::{Anchors, Session};

/// In which order partners get what is known of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Order {
    /// All are named first; then each gets its ring, its domain and to whom it matters.
    Named,
    /// All are named first; then all get a domain, then all a ring, then to whom they matter: as the steps of the card go.
    Steps,
    /// Each gets everything before the next is named.
    Each,
}

/// All orders.
pub const ORDERS: [Order; 3] = [Order::Named, Order::Steps, Order::Each];

/// Returns a session as it grows: every state, and which partner the step was about.
pub fn steps(whole: &Session, order: Order) -> Vec<(Session, String)> {
    let mut growth = Growth {
        now: Session {
            partners: Vec::new(),
            ties: Vec::new(),
            ..whole.clone()
        },
        whole,
        all: Vec::new(),
    };
    growth.all.push((growth.now.clone(), String::new()));
    let count = whole.partners.len();
    match order {
        Order::Each => (0..count).for_each(|at| {
            growth.name(at);
            (0..3).for_each(|part| growth.give(at, part));
        }),
        Order::Named => {
            (0..count).for_each(|at| growth.name(at));
            (0..count).for_each(|at| (0..3).for_each(|part| growth.give(at, part)));
        }
        Order::Steps => {
            (0..count).for_each(|at| growth.name(at));
            [1, 0, 2]
                .into_iter()
                .for_each(|part| (0..count).for_each(|at| growth.give(at, part)));
        }
    }
    for tie in &whole.ties {
        growth.now.ties.push(tie.clone());
        growth.all.push((growth.now.clone(), String::new()));
    }
    growth.all
}

/// Returns the anchors of a map that grew in an order.
pub fn grown(whole: &Session, template: &MapTemplate, order: Order) -> Anchors {
    let mut anchors = Anchors::default();
    for (now, _) in steps(whole, order) {
        follow(&mut anchors, &now, template);
    }
    anchors
}

struct Growth<'a> {
    now: Session,
    whole: &'a Session,
    all: Vec<(Session, String)>,
}

impl Growth<'_> {
    fn name(&mut self, at: usize) {
        let mut named = self.whole.partners[at].clone();
        named.domains.clear();
        named.distance = Default::default();
        named.importance = Default::default();
        self.all_of(|now| now.partners.push(named), at);
    }

    /// Gives a partner its ring, its domains or to whom it matters.
    fn give(&mut self, at: usize, part: usize) {
        let partner = self.whole.partners[at].clone();
        let mut new = self.now.partners[at].clone();
        match part {
            0 => new.distance = partner.distance,
            1 => new.domains = partner.domains,
            _ => new.importance = partner.importance,
        }
        if new != self.now.partners[at] {
            self.all_of(|now| now.partners[at] = new, at);
        }
    }

    fn all_of(&mut self, change: impl FnOnce(&mut Session), at: usize) {
        change(&mut self.now);
        let about = self.whole.partners[at].id.to_string();
        self.all.push((self.now.clone(), about));
    }
}
