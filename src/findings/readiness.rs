//! What is still open before a report can go out: consent, places, domains, cards, names, conclusions.
//!
//! A list for people to go through; it stops nothing by itself and changes nothing.

use super::anonymity::{self, Suspect};
use super::language::prose;
use super::sections::partnership::Contained;
use super::statements::confided::{self, Waiting};
use crate::deck::{AnswerForm, Deck};
use crate::locale::Words;
use crate::session::{CardState, Consent, Partner, PartnerNames, Session, Status};
use crate::text::Id;
use crate::{member_check, say};

/// Something that is still open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// What sort of thing.
    pub kind: OpenKind,
    /// The things it is about: of the session, or of the deck for domains and cards.
    pub ids: Vec<Id>,
    /// Their names, or the suspected words.
    pub names: Vec<String>,
}

/// What can be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpenKind {
    /// Files that were written earlier and tell what has had to be forgotten since.
    Outdated,
    /// Words that look like a person's name or address.
    Names,
    /// Nobody was noted as a participant.
    NoParticipants,
    /// Participants whose consent was not noted.
    Consent,
    /// Participants whose words stay out of every report.
    Refused,
    /// Statements in which somebody asks not to pass them on, until the researcher chose whether they are printed.
    Confided,
    /// Statements that answer words that are kept back, until the researcher chose whether they are printed.
    Answering,
    /// Themes, gaps and conclusions that are in no report, because they rest on nothing but words that are kept back.
    LeftOut,
    /// The map is empty.
    NoPartners,
    /// Partners without a ring.
    Unplaced,
    /// External partners without a domain.
    NoDomain,
    /// Empty domains whose state was not set.
    Domain,
    /// Cards where nothing was noted and whose state was not set.
    Card,
    /// No conclusion was accepted or written.
    NoConclusions,
    /// Conclusions that rest on nothing.
    Unfounded,
    /// No image of the map.
    NoImage,
    /// Names behind a `#` that are no partner of the map.
    Tags,
    /// Remarks of a member check that ask for a change and wait for an answer.
    Requests,
    /// Remarks of a member check that were accepted, and that nothing on the map or in the findings follows yet.
    ToDo,
}

impl OpenKind {
    /// Returns whether a report must stay a draft while this is open: the school would read what nobody agreed to or concluded.
    pub fn keeps_draft(self) -> bool {
        matches!(
            self,
            Self::Names | Self::NoParticipants | Self::Consent | Self::NoConclusions | Self::Unfounded
        )
    }

    /// Returns whether it tells who refused or what somebody asked not to pass on: for the researcher alone.
    fn is_kept_secret(self) -> bool {
        matches!(self, Self::Refused | Self::Confided | Self::Answering | Self::LeftOut)
    }
}

/// Returns what is still open in a session; `known` are words that may stay although they look like names. The gravest first.
pub fn readiness(session: &Session, deck: &Deck, known: &[impl AsRef<str>]) -> Vec<Open> {
    open_points(session, session, deck, known, &Waiting::of(session))
}

/// Returns what is still open of a session as it is told to others; `whole` holds the words of those who refused to be quoted too.
pub(super) fn open_points(
    whole: &Session,
    session: &Session,
    deck: &Deck,
    known: &[impl AsRef<str>],
    waiting: &Waiting,
) -> Vec<Open> {
    let mut list = names(session, known);
    list.extend(people(session, waiting));
    list.extend(kept_back(whole, deck, waiting));
    list.extend(map(session, deck));
    list.extend(talk(session, deck));
    list.extend(findings(session, deck));
    list.extend(requests(session, deck));
    list.extend(to_do(session, deck));
    list
}

/// Returns what is still open of what the page of one partner tells, but for what is to be kept secret: that stands in the list of the session alone.
pub fn readiness_of(session: &Session, deck: &Deck, known: &[impl AsRef<str>], partner: &Id) -> Vec<Open> {
    open_points_of(session, deck, known, partner, &Waiting::of(session))
}

/// Returns the same of a session as it is told to others.
pub(super) fn open_points_of(
    session: &Session,
    deck: &Deck,
    known: &[impl AsRef<str>],
    partner: &Id,
    waiting: &Waiting,
) -> Vec<Open> {
    let here = Contained::of(session, partner);
    let mut list = names_of(anonymity::suspects(session, known), |suspect| here.holds(suspect));
    let rest = people(session, waiting).into_iter().chain(map(session, deck));
    list.extend(rest.filter_map(|open| match open.kind {
        OpenKind::NoParticipants => Some(open),
        OpenKind::Domain => None,
        // A page of one partner is given to it, also with this list: of whom something was confided would stand there.
        kind if kind.is_kept_secret() => None,
        _ => open.among(&here),
    }));
    list
}

fn some(kind: OpenKind, things: Vec<(Id, String)>) -> Option<Open> {
    let (ids, names): (Vec<Id>, Vec<String>) = things.into_iter().unzip();
    (!ids.is_empty()).then_some(Open { kind, ids, names })
}

fn plain(kind: OpenKind, when: bool) -> Option<Open> {
    when.then(|| Open {
        kind,
        ids: Vec::new(),
        names: Vec::new(),
    })
}

fn names(session: &Session, known: &[impl AsRef<str>]) -> Vec<Open> {
    names_of(anonymity::suspects(session, known), |_| true)
}

fn names_of(suspects: Vec<Suspect>, here: impl Fn(&Suspect) -> bool) -> Vec<Open> {
    let suspects: Vec<Suspect> = suspects.into_iter().filter(|suspect| here(suspect)).collect();
    if suspects.is_empty() {
        return Vec::new();
    }
    let names = suspects.iter().map(|suspect| suspect.word.clone()).collect();
    let mut ids: Vec<Id> = Vec::new();
    for id in suspects.into_iter().flat_map(|suspect| suspect.ids) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    vec![Open {
        kind: OpenKind::Names,
        ids,
        names,
    }]
}

fn people(session: &Session, waiting: &Waiting) -> Vec<Open> {
    let of = |such: fn(&Consent) -> bool| {
        let such = session.participants.iter().filter(move |p| such(&p.consent));
        such.map(|p| (p.id.clone(), p.function.to_string())).collect()
    };
    let parts = [
        plain(OpenKind::NoParticipants, session.participants.is_empty()),
        some(OpenKind::Refused, of(|consent| !consent.allows_words())),
        some(
            OpenKind::Consent,
            of(|consent| consent.allows_words() && consent.is_open()),
        ),
        some(OpenKind::Confided, confided(session, waiting)),
    ];
    parts.into_iter().flatten().collect()
}

/// Returns the statements in which somebody asks not to pass them on; those of who refused to be quoted stay out anyhow.
fn confided(session: &Session, waiting: &Waiting) -> Vec<(Id, String)> {
    let asking = session.statements.iter().filter(|s| waiting.has(s));
    let quoted = asking.filter(|s| !session.keeps_out(&s.speakers));
    quoted.map(|s| (s.id.clone(), s.id.to_string())).collect()
}

/// Returns what leaves the record with words that are kept back: what answers them, and the findings that nothing else bears.
fn kept_back(session: &Session, deck: &Deck, waiting: &Waiting) -> Vec<Open> {
    let view = session.for_others(deck).session;
    let told = confided::without(session, &view, waiting);
    let things = session.entities();
    let findings = things.iter().filter(|item| item.evidence().is_some());
    let gone = findings.filter(|item| told.find(item.id()).is_none());
    let named = |id: &Id| (id.clone(), id.to_string());
    let answers = confided::answers(session, &view, waiting);
    let parts = [
        some(OpenKind::Answering, answers.iter().map(named).collect()),
        some(OpenKind::LeftOut, gone.map(|item| named(item.id())).collect()),
    ];
    parts.into_iter().flatten().collect()
}

fn map(session: &Session, deck: &Deck) -> Vec<Open> {
    let named = |p: &Partner| (p.id.clone(), p.name.to_string());
    let partners = |which: &dyn Fn(&&Partner) -> bool| session.partners.iter().filter(which).map(named).collect();
    let domains = deck.map.domains.iter();
    let unset = domains.filter(|d| session.domain_state(&d.id).is_none());
    let domains = unset.map(|d| (d.id.clone(), d.title.to_string())).collect();
    let parts = [
        plain(OpenKind::NoPartners, session.partners.is_empty()),
        // Who is only wished for, or was there once, has no distance that anybody feels.
        some(OpenKind::Unplaced, partners(&|p| is_there(p) && !p.is_placed())),
        some(
            OpenKind::NoDomain,
            partners(&|p| is_there(p) && !p.is_internal() && p.domains.is_empty()),
        ),
        some(OpenKind::Tags, tags(session)),
        some(OpenKind::Domain, domains),
    ];
    parts.into_iter().flatten().collect()
}

fn is_there(partner: &Partner) -> bool {
    matches!(partner.status, Status::Now | Status::Explored)
}

/// Returns the names behind a `#` that are no partner, each with the statement it stands in.
fn tags(session: &Session) -> Vec<(Id, String)> {
    let (said, names) = (session.statements.iter(), PartnerNames::of(session));
    let tags = said.flat_map(|s| {
        names
            .unlinked(&s.text)
            .into_iter()
            .map(|tag| (s.id.clone(), format!("#{tag}")))
    });
    tags.collect()
}

fn talk(session: &Session, deck: &Deck) -> Option<Open> {
    let by_hand = |id: &Id| session.cards.get(id).is_some_and(|record| record.state.is_some());
    let missed = deck
        .cards()
        .map(|(_, card)| card)
        .filter(|card| session.card_state(card) == CardState::NotReached && !by_hand(&card.id));
    some(
        OpenKind::Card,
        missed.map(|card| (card.id.clone(), card.theme.to_string())).collect(),
    )
}

fn findings(session: &Session, deck: &Deck) -> Vec<Open> {
    let asks_image = deck
        .closing_kinds()
        .iter()
        .any(|kind| kind.answers == AnswerForm::Image);
    let printed = || session.conclusions.iter().filter(|c| !c.dropped);
    let unfounded = printed()
        .filter(|c| c.evidence.is_empty())
        .map(|c| (c.id.clone(), prose::one_line(&c.text)));
    let parts = [
        plain(OpenKind::NoConclusions, printed().next().is_none()),
        some(OpenKind::Unfounded, unfounded.collect()),
        plain(OpenKind::NoImage, asks_image && session.images.is_empty()),
    ];
    parts.into_iter().flatten().collect()
}

/// Returns the remarks of closed member checks that wait for an answer.
fn requests(session: &Session, deck: &Deck) -> Option<Open> {
    let closed = session.checks.iter().filter(|check| check.closed);
    let waiting = closed.flat_map(|check| member_check::requests(session, deck, &check.id));
    some(
        OpenKind::Requests,
        waiting
            .map(|remark| (remark.id.clone(), member_check::said(deck, remark)))
            .collect(),
    )
}

fn to_do(session: &Session, deck: &Deck) -> Option<Open> {
    let checks = session.checks.iter().filter(|check| check.closed);
    let accepted = checks.flat_map(|check| member_check::to_do(session, deck, &check.id));
    let told = accepted.map(|remark| (remark.id.clone(), member_check::said(deck, remark)));
    some(OpenKind::ToDo, told.collect())
}

impl Open {
    /// Returns the point for those of its things that are among these; `None` where none are.
    fn among(self, here: &Contained) -> Option<Self> {
        let things = self.ids.into_iter().zip(self.names);
        some(self.kind, things.filter(|(id, _)| here.tells(id)).collect())
    }

    /// Returns the point that these files, written earlier, are out of date; `None` where there are none.
    pub fn outdated(files: &[String]) -> Option<Self> {
        (!files.is_empty()).then(|| Self {
            kind: OpenKind::Outdated,
            ids: Vec::new(),
            names: files.to_vec(),
        })
    }

    /// Returns the point as a sentence.
    pub fn text(&self, words: &Words) -> String {
        let n = self.names.len();
        let (number, names) = (prose::number(words, n), prose::row(words, &self.names));
        let text = match self.kind {
            OpenKind::Outdated => say!(words, "ready-outdated", n = n, names = names),
            OpenKind::Names => say!(words, "ready-names", n = n, names = names),
            OpenKind::NoParticipants => say!(words, "ready-no-participants"),
            OpenKind::Consent => say!(words, "ready-consent", n = n, number = number),
            OpenKind::Refused => say!(words, "ready-refused", n = n, number = number),
            OpenKind::Confided => say!(words, "ready-confided", n = n, number = number, names = names),
            OpenKind::Answering => say!(words, "ready-answering", n = n, number = number, names = names),
            OpenKind::LeftOut => say!(words, "ready-left-out", n = n, number = number),
            OpenKind::NoPartners => say!(words, "ready-no-partners"),
            OpenKind::Unplaced => say!(words, "ready-unplaced", n = n, number = number, names = names),
            OpenKind::NoDomain => say!(words, "ready-no-domain", n = n, number = number, names = names),
            OpenKind::Domain => say!(words, "ready-domain", n = n, number = number, names = names),
            OpenKind::Card => say!(words, "ready-card", n = n, number = number, names = names),
            OpenKind::NoConclusions => say!(words, "ready-no-conclusions"),
            OpenKind::Unfounded => say!(words, "ready-unfounded", n = n, number = number, names = names),
            OpenKind::NoImage => say!(words, "ready-no-image"),
            OpenKind::Tags => say!(words, "ready-tags", n = n, number = number, names = names),
            OpenKind::Requests => say!(words, "ready-requests", n = n, number = number),
            OpenKind::ToDo => say!(words, "ready-to-do", n = n, number = number),
        };
        prose::full(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::Lang;

    fn session(json: serde_json::Value) -> Session {
        let mut session = Session::default();
        let fields: serde_json::Map<String, serde_json::Value> = serde_json::from_value(json).expect("an object");
        let mut whole = serde_json::to_value(&session).expect("a session");
        whole.as_object_mut().expect("an object").extend(fields);
        whole["deck"] = serde_json::json!({"id": "d", "version": "1", "language": "nl"});
        session.clone_from(&serde_json::from_value(whole).expect("a session"));
        session
    }

    fn deck() -> Deck {
        serde_yaml::from_str(include_str!("../../cards/collectief-leren.nl.yaml")).expect("the deck reads")
    }

    #[test]
    fn an_empty_session_is_open_everywhere() {
        let open = readiness(&session(serde_json::json!({})), &deck(), &[] as &[&str]);
        let kinds: Vec<OpenKind> = open.iter().map(|o| o.kind).collect();
        use OpenKind::{Card, Domain, NoConclusions, NoImage, NoParticipants, NoPartners};
        assert_eq!(
            kinds,
            [NoParticipants, NoPartners, Domain, Card, NoConclusions, NoImage]
        );
        assert_eq!(open[2].ids.len(), 6);
    }

    #[test]
    fn each_open_thing_is_named_once() {
        let session = session(serde_json::json!({
            "participants": [{"id": "p1", "function": "leraar"}, {"id": "p2", "function": "directeur", "consent": "refused"}],
            "partners": [{"id": "clb", "name": "CLB"}, {"id": "team", "name": "team", "side": "internal"}],
            "statements": [{"id": "s1", "voice": "verbatim", "text": "Dat weet Fatima wel."}],
            "conclusions": [{"id": "c1", "text": "Er is veel."}, {"id": "c2", "text": "Er is weinig.", "dropped": true}],
            "domains": {"zorg": "asked-none"},
        }));
        let open = readiness(&session, &deck(), &[] as &[&str]);
        let find = |kind| {
            open.iter()
                .find(|o| o.kind == kind)
                .map(|o| o.text(Words::of(Lang::Nl)))
                .unwrap_or_default()
        };
        assert_eq!(
            find(OpenKind::Names),
            "Dit lijkt op de naam of het adres van een mens: Fatima."
        );
        assert_eq!(
            find(OpenKind::Consent),
            "Van één deelnemer is de toestemming nog niet genoteerd."
        );
        assert_eq!(
            find(OpenKind::Refused),
            "Eén deelnemer wil niet geciteerd worden: die woorden blijven buiten elk verslag."
        );
        assert_eq!(
            find(OpenKind::Unplaced),
            "Nog twee partners zonder afstand: CLB en team."
        );
        assert_eq!(find(OpenKind::NoDomain), "Nog zonder domein: CLB.");
        assert_eq!(
            find(OpenKind::Unfounded),
            "Eén conclusie steunt nog op niets uit het gesprek: Er is veel."
        );
        assert!(find(OpenKind::Domain).starts_with("Van vijf lege domeinen"));
        assert!(
            readiness(&session, &deck(), &["fatima"])
                .iter()
                .all(|o| o.kind != OpenKind::Names)
        );
    }
}
