//! The session that `kring demo` opens: complete, free of faults, one school told in two languages.

// A helper that cannot read its file has failed the test that asked for it.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use kring::deck::{CardKind, Deck, Lang};
use kring::session::{DomainState, Session, Speaker, Status, Voice};

const SCHOOLS: [(&str, &str); 2] = [
    (
        include_str!("../assets/demo.nl.yaml"),
        include_str!("../cards/collectief-leren.nl.yaml"),
    ),
    (
        include_str!("../assets/demo.en.yaml"),
        include_str!("../cards/collectief-leren.en.yaml"),
    ),
];

fn both() -> [(Session, Deck); 2] {
    SCHOOLS.map(|(session, deck)| {
        (
            serde_yaml::from_str(session).unwrap(),
            serde_yaml::from_str(deck).unwrap(),
        )
    })
}

#[test]
fn what_the_binary_holds_is_what_the_file_says() {
    for (lang, (session, _)) in [Lang::Nl, Lang::En].into_iter().zip(both()) {
        assert_eq!(kring::store::demo_session(lang).unwrap(), session);
    }
}

#[test]
fn it_has_no_fault_and_fits_its_deck() {
    for (session, deck) in both() {
        assert_eq!(session.problems(Some(&deck)), vec![]);
        assert_eq!((&session.deck.id, session.deck.language), (&deck.id, deck.language));
        assert_eq!(session.deck.version, deck.version);
    }
}

#[test]
fn it_reads_back_as_it_was_written() {
    for (session, _) in both() {
        let written = serde_yaml::to_string(&session).unwrap();
        let read: Session = serde_yaml::from_str(&written).unwrap();
        assert_eq!(read, session);
    }
}

#[test]
fn every_card_and_every_closing_question_has_statements() {
    for (session, deck) in both() {
        for (_, card) in deck.cards() {
            assert!(session.at_card(&card.id).count() >= 4, "{}", card.id);
            assert!(session.cards.contains_key(&card.id), "{}", card.id);
        }
        for closing in deck.closing.iter().filter(|q| !deck.asks_for_image(q)) {
            let answered = session
                .statements
                .iter()
                .any(|s| s.question.as_ref() == Some(&closing.id));
            assert!(answered, "{}", closing.id);
        }
        assert_eq!(session.images.len(), 3);
    }
}

#[test]
fn it_is_of_the_size_of_a_real_school() {
    for (session, deck) in both() {
        assert_eq!((session.participants.len(), session.partners.len()), (8, 52));
        assert_eq!(session.partners.iter().filter(|p| p.is_internal()).count(), 6);
        assert_eq!((session.ties.len(), session.statements.len()), (19, 70));
        assert_eq!((session.conclusions.len(), session.memos.len()), (2, 3));
        let states = deck.map.domains.iter().map(|d| session.domain_state(&d.id).unwrap());
        assert_eq!(states.clone().filter(|s| *s == DomainState::Named).count(), 5);
        assert_eq!(states.filter(|s| *s == DomainState::AskedNone).count(), 1);
        assert!(session.recordings.iter().any(|r| r.started.is_some()));
        let lengths = session.partners.iter().map(|p| p.name.chars().count());
        assert_eq!((lengths.clone().min(), lengths.max() >= Some(74)), (Some(3), true));
    }
}

/// What the record must be able to say, this session says at least once.
#[test]
fn it_shows_every_kind_of_thing_a_record_can_hold() {
    for (session, _) in both() {
        let partners = &session.partners;
        for status in [Status::Past, Status::Wished, Status::Explored, Status::Ended] {
            assert!(partners.iter().any(|p| p.status == status), "{status:?}");
        }
        let kinds: BTreeSet<_> = partners.iter().filter_map(|p| p.kind).collect();
        assert_eq!(kinds.len(), 4);
        assert_eq!(
            partners
                .iter()
                .filter_map(|p| p.learning)
                .collect::<BTreeSet<_>>()
                .len(),
            4
        );
        assert_eq!(
            partners
                .iter()
                .filter_map(|p| p.formality)
                .collect::<BTreeSet<_>>()
                .len(),
            2
        );
        assert_eq!(
            partners
                .iter()
                .filter_map(|p| p.experience)
                .collect::<BTreeSet<_>>()
                .len(),
            3
        );
        assert_eq!(partners.iter().map(|p| p.side).collect::<BTreeSet<_>>().len(), 3);
        assert!(partners.iter().any(|p| p.distance.too_close));
        assert!(
            partners
                .iter()
                .any(|p| p.distance.was.is_some() && p.distance.views.len() > 1)
        );
        assert!(partners.iter().any(|p| p.collective && p.count > 0));
        assert!(partners.iter().any(|p| p.part_of.is_some() && p.frequency.is_some()));
        assert!(partners.iter().any(|p| p.domains.len() == 2));
        assert!(partners.iter().any(|p| !p.is_placed() && p.status == Status::Now));
        let names: BTreeSet<_> = partners.iter().map(|p| &p.name).collect();
        assert_eq!(names.len(), partners.len() - 1, "two partners bear one name");
        assert!(session.participants.iter().any(|p| p.joined.is_some()));
        assert!(session.statements.iter().any(|s| s.voice == Voice::Paraphrase));
        assert!(session.statements.iter().any(|s| s.text.chars().count() > 800));
        let aspects: BTreeSet<&str> = session.themes.iter().map(|theme| theme.aspect.as_str()).collect();
        assert!(["what", "why", "how"].iter().all(|a| aspects.contains(a)));
    }
}

/// Nothing is said before the talk began, by someone who was not there, or out of order.
#[test]
fn its_clock_is_true() {
    for (session, deck) in both() {
        let began = session.progress.began.unwrap();
        let end = began.plus(i64::from(session.progress.seconds));
        let times: Vec<_> = session.statements.iter().map(|s| s.at.unwrap()).collect();
        assert!(times.is_sorted() && times.iter().all(|at| (began..end).contains(at)));
        for participant in &session.participants {
            let said = session.statements.iter().filter(|s| {
                let by = Speaker::Participant(participant.id.clone());
                s.speakers.contains(&by)
            });
            for at in said.filter_map(|s| s.at) {
                assert!(
                    participant.joined.is_none_or(|joined| joined <= at),
                    "{}",
                    participant.id
                );
                assert!(participant.left.is_none_or(|left| at <= left), "{}", participant.id);
            }
        }
        let open: u32 = session.cards.values().map(|card| card.seconds).sum();
        assert!(open < session.progress.seconds);
        let map = deck.cards().find(|(_, card)| card.kind == CardKind::Map).unwrap().1;
        assert!(
            session
                .cards
                .values()
                .all(|card| card.seconds <= session.cards[&map.id].seconds)
        );
    }
}

/// The English school is the Dutch one: take the words away, and the two are equal.
#[test]
fn both_languages_tell_one_school() {
    let [nl, en] = both().map(|(session, _)| without_words(session));
    assert_eq!(nl, en);
}

fn without_words(mut session: Session) -> Session {
    session.deck.language = Lang::Nl;
    session.school = Default::default();
    (session.place, session.group, session.absent) = (None, None, None);
    session
        .participants
        .iter_mut()
        .for_each(|p| p.function = Default::default());
    for partner in &mut session.partners {
        (partner.name, partner.note) = Default::default();
        (partner.frequency, partner.location) = Default::default();
    }
    session.ties.iter_mut().for_each(|tie| tie.label = None);
    for statement in &mut session.statements {
        statement.text = Default::default();
        let person = |s: &Speaker| matches!(s, Speaker::Participant(_));
        statement.speakers.retain(person);
    }
    session
        .themes
        .iter_mut()
        .for_each(|theme| (theme.title, theme.note) = Default::default());
    session.gaps.iter_mut().for_each(|gap| gap.text = Default::default());
    session
        .images
        .iter_mut()
        .for_each(|image| (image.image, image.why) = Default::default());
    for conclusion in &mut session.conclusions {
        (conclusion.text, conclusion.measures) = Default::default();
    }
    session.memos.iter_mut().for_each(|memo| memo.text = Default::default());
    session
}
