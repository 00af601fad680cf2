//! Any partner that the form lays out is read back as it was.

use proptest::prelude::*;

use super::read::read;
use crate::deck::{Deck, Lang};
use crate::locale::Words;
use crate::session::{
    ALL, Basis, Distance, Importance, Initiative, Others, Participant, Partner, Session, UNKNOWN_RING, Viewer,
    some_line, some_text,
};
use crate::text::{Id, Line, value_of};

fn deck() -> Deck {
    serde_yaml::from_str(include_str!("../../../../../cards/collectief-leren.nl.yaml")).unwrap()
}

fn session() -> Session {
    let person = |id: &str| Participant {
        id: id.into(),
        function: "leraar".into(),
        ..Participant::default()
    };
    let partner = |id: &str| Partner {
        id: id.into(),
        name: id.into(),
        ..Partner::default()
    };
    Session {
        participants: vec![person("p1"), person("p2")],
        partners: vec![partner("clb"), partner("ocmw"), partner("bib")],
        ..Session::default()
    }
}

fn ids(list: Vec<Id>) -> impl Strategy<Value = Option<Id>> {
    proptest::option::of(proptest::sample::select(list))
}

/// Returns one of a field's own words, or none.
fn word<T: serde::de::DeserializeOwned + Clone + std::fmt::Debug + 'static>(
    words: &'static [&'static str],
) -> impl Strategy<Value = Option<T>> {
    proptest::option::of(proptest::sample::select(words).prop_map(|word| value_of::<T>(word).unwrap()))
}

fn some(text: impl Strategy<Value = String>) -> impl Strategy<Value = Option<Line>> {
    proptest::option::of(text).prop_map(|raw| raw.as_deref().and_then(some_line))
}

prop_compose! {
    fn distance()(
        ring in ids(rings()),
        was in ids(rings()),
        too_close: bool,
        assumed: bool,
        unknown: bool,
        why in proptest::option::of("[a-z\n]{0,40}"),
        nearer_for in some("[a-z ]{0,20}"),
        views in proptest::collection::btree_map(
            proptest::sample::select(people_and_roles()), proptest::sample::select(rings()), 0..4),
    ) -> Distance {
        let was = was.filter(|_| !unknown).or_else(|| unknown.then(|| UNKNOWN_RING.into()));
        let why = why.as_deref().and_then(some_text);
        Distance { ring, assumed, was, why, nearer_for, too_close, views }
    }
}

prop_compose! {
    fn importance()(
        by in proptest::collection::btree_map(
            proptest::sample::select([people_and_roles(), vec![Viewer::from(ALL)]].concat()),
            proptest::sample::select(vec![Basis::Stated, Basis::Inferred]), 0..5),
        others in proptest::sample::select(vec![
            Others::Number(0), Others::Number(3), Others::Number(65535), Others::Several, Others::Most]),
    ) -> Importance {
        Importance { by, others }
    }
}

fn rings() -> Vec<Id> {
    deck().map.rings.iter().map(|ring| ring.id.clone()).collect()
}

fn people_and_roles() -> Vec<Viewer> {
    let mut all: Vec<Viewer> = deck().map.roles.iter().map(|role| role.id.clone().into()).collect();
    all.extend(["p1".into(), "p2".into(), Viewer::of_function("leraar")]);
    all
}

prop_compose! {
    fn nature()(
        kind in word(&["organisation", "person", "group", "source"]),
        side in word(&["external", "internal", "both"]),
        formality in word(&["formal", "informal"]),
        status in word(&["now", "past", "wished", "explored", "ended"]),
        learning in word(&["to-school", "from-school", "both", "none"]),
        experience in word(&["positive", "mixed", "negative"]),
        round in word(&["alone", "together", "after"]),
    ) -> Partner {
        Partner {
            kind, formality, learning, experience, round,
            side: side.unwrap_or_default(),
            status: status.unwrap_or_default(),
            ..Partner::default()
        }
    }
}

prop_compose! {
    fn arbitrary()(
        nature in nature(),
        name in "[a-zé]{1,12}( [a-z(),]{1,30}){0,3}",
        domains in proptest::sample::subsequence(deck().map.domains, 0..=6).prop_shuffle(),
        distance in distance(),
        importance in importance(),
        count in 0_u16..50,
        collective: bool,
        part_of in ids(vec!["ocmw".into(), "bib".into()]),
        by in proptest::sample::subsequence(vec![Id::new("p1"), Id::new("p2")], 0..=2).prop_shuffle(),
        article in word(&["de", "het", "none"]),
        case in word(&["keep", "lower"]),
        why in proptest::option::of("[a-z\n]{0,40}"),
        initiative in proptest::option::of((
            proptest::sample::select(vec!["school", "partner", "third", "imposed"]), some("[a-z ]{0,20}"))),
        frequency in some(".{0,20}"),
        location in some("[a-z ]{0,20}"),
        note in proptest::option::of("[a-z\n]{0,40}"),
    ) -> Partner {
        Partner {
            id: "clb".into(),
            name: Line::new(&name),
            domains: domains.into_iter().map(|domain| domain.id).collect(),
            distance,
            importance,
            count,
            collective: collective || count > 0,
            part_of,
            by,
            article,
            case,
            why: why.as_deref().and_then(some_text),
            initiative: initiative.map(|(from, note)| Initiative { from: value_of(from).unwrap(), note }),
            frequency,
            location,
            note: note.as_deref().and_then(some_text),
            ..nature
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn the_form_of_a_partner_forgets_nothing(partner in arbitrary()) {
        let (session, deck) = (session(), deck());
        let words = Words::of(Lang::Nl);
        let form = super::form(words, &session, &deck, &partner);
        prop_assert_eq!(read(&form, &Partner { id: "clb".into(), ..Partner::default() }), partner.clone().sorted(&deck));
        prop_assert_eq!(read(&form, &partner), partner);
    }
}

impl Partner {
    /// Returns the partner with its domains in the order of the deck, as when it is read into an empty one.
    fn sorted(mut self, deck: &Deck) -> Self {
        self.domains
            .sort_by_key(|id| deck.map.domains.iter().position(|d| d.id == *id));
        self.by.sort();
        self
    }
}
