//! The form of a partner: every field of the record.

use crate::app::dialog::form::{Field, Form};
use crate::app::dialog::forms::fields::{line, lines, viewers, vocabulary, yes_no};
use crate::deck::{Deck, Lang};
use crate::locale::Words;
use crate::say;
use crate::session::{Basis, Initiative, Others, Partner, Session, UNKNOWN_RING, Viewer, some_line, some_text};
use crate::text::{Id, Line, value_of, word_of};

/// Returns the form for a partner: every field of the record.
pub(super) fn partner(words: &Words, session: &Session, deck: &Deck, p: &Partner) -> Form {
    let rings: Vec<(String, String)> = deck
        .map
        .rings
        .iter()
        .map(|r| (r.id.to_string(), r.title.to_string()))
        .collect();
    let domains = deck
        .map
        .domains
        .iter()
        .map(|d| (d.id.to_string(), d.title.to_string()))
        .collect();
    let others = session
        .partners
        .iter()
        .filter(|o| o.id != p.id)
        .map(|o| (o.id.to_string(), o.name.to_string()))
        .collect();
    let mut earlier = rings.clone();
    earlier.push((UNKNOWN_RING.to_owned(), say!(words, "ring-unknown")));
    let ring =
        |field: &str, ring: Option<&str>| Field::one(field, words.get(&format!("field-{field}")), rings.clone(), ring);
    let number = |field, n: u16| line(words, field, (n > 0).then(|| n.to_string()).as_deref());
    let stated = |id: &str| p.importance.by.get(id) == Some(&Basis::Stated);
    let inferred = |id: &str| p.importance.by.get(id) == Some(&Basis::Inferred);
    let who = viewers(words, session, deck, true);
    let people = session
        .participants
        .iter()
        .map(|p| (p.id.to_string(), format!("{} {}", p.id, p.function)))
        .collect();
    let mut fields = vec![
        line(words, "name", Some(&p.name)),
        Field::many("domains", say!(words, "field-domains"), domains, |id| {
            p.domains.iter().any(|d| *d == *id)
        }),
        ring("ring", p.distance.ring.as_deref()),
        vocabulary(
            words,
            "kind",
            &["organisation", "person", "group", "source"],
            p.kind.map(|k| word_of(&k)).as_deref(),
        ),
        vocabulary(
            words,
            "side",
            &["external", "internal", "both"],
            Some(&word_of(&p.side)),
        ),
        vocabulary(
            words,
            "formality",
            &["formal", "informal"],
            p.formality.map(|f| word_of(&f)).as_deref(),
        ),
        vocabulary(
            words,
            "status",
            &["now", "past", "wished", "explored", "ended"],
            Some(&word_of(&p.status)),
        ),
        Field::many("important", say!(words, "field-important"), who.clone(), stated),
        Field::many("inferred", say!(words, "field-inferred"), who, inferred),
        line(
            words,
            "others",
            p.importance
                .others
                .any()
                .then(|| others_word(words, p.importance.others))
                .as_deref(),
        )
        .hint(say!(words, "hint-others")),
        lines(words, "partner-why", p.why.as_deref()),
        vocabulary(
            words,
            "learning",
            &["to-school", "from-school", "both", "none"],
            p.learning.map(|l| word_of(&l)).as_deref(),
        ),
        vocabulary(
            words,
            "experience",
            &["positive", "mixed", "negative"],
            p.experience.map(|e| word_of(&e)).as_deref(),
        ),
        vocabulary(
            words,
            "initiative",
            &["school", "partner", "third", "imposed"],
            p.initiative.as_ref().map(|i| word_of(&i.from)).as_deref(),
        ),
        line(
            words,
            "initiative-note",
            p.initiative.as_ref().and_then(|i| i.note.as_deref()),
        ),
        yes_no(words, "assumed", p.distance.assumed),
        lines(words, "distance-why", p.distance.why.as_deref()),
        line(words, "nearer-for", p.distance.nearer_for.as_deref()).hint(say!(words, "hint-nearer-for")),
        Field::one("was", say!(words, "field-was"), earlier, p.distance.was.as_deref()),
        yes_no(words, "too-close", p.distance.too_close),
        yes_no(words, "collective", p.collective),
        number("count", p.count),
        Field::one("part-of", say!(words, "field-part-of"), others, p.part_of.as_deref()),
        line(words, "frequency", p.frequency.as_deref()),
        line(words, "where", p.location.as_deref()),
        lines(words, "note", p.note.as_deref()),
        vocabulary(
            words,
            "round",
            &["alone", "together", "after"],
            p.round.map(|r| word_of(&r)).as_deref(),
        ),
        Field::many("by", say!(words, "field-by"), people, |id| {
            p.by.iter().any(|by| **by == *id)
        }),
        vocabulary(
            words,
            "article",
            &["de", "het", "none"],
            p.article.map(|a| word_of(&a)).as_deref(),
        ),
        vocabulary(
            words,
            "case",
            &["keep", "lower"],
            p.case.map(|c| word_of(&c)).as_deref(),
        ),
    ];
    for (id, label) in viewers(words, session, deck, false) {
        let label = say!(words, "field-view", who = label);
        fields.push(Field::one(
            &format!("view {id}"),
            label,
            rings.clone(),
            p.distance.views.get(id.as_str()).map(Id::as_str),
        ));
    }
    Form::new(say!(words, "form-partner", name = p.name.to_string()), fields)
}

/// Returns how many others as people write it: a number, or the word for several or most.
fn others_word(words: &Words, others: Others) -> String {
    match others.word() {
        Some(word) => words.get(&format!("others-{word}")),
        None => others.to_string(),
    }
}

/// Reads how many others: a number up to 65,535, or several or most in either language; `None` for anything else.
fn read_others(raw: &str) -> Option<Others> {
    let raw = crate::text::fold(raw.trim());
    let means = |word| {
        [Lang::Nl, Lang::En]
            .iter()
            .any(|lang| crate::text::fold(&Words::of(*lang).get(&format!("others-{word}"))) == raw)
    };
    match raw.as_str() {
        "" => Some(Others::default()),
        _ if means("several") => Some(Others::Several),
        _ if means("most") => Some(Others::Most),
        number => Others::parse(number),
    }
}

/// Returns the place of the first field that should hold a number up to 65,535 and holds something else: it is never read as none.
pub(crate) fn misread(form: &Form) -> Option<usize> {
    let wrong = |field: &Field| {
        let raw = field.value.raw();
        match field.id.as_str() {
            "others" => read_others(&raw).is_none(),
            "count" => !raw.trim().is_empty() && raw.trim().parse::<u16>().is_err(),
            _ => false,
        }
    };
    form.fields.iter().position(wrong)
}

/// Returns a partner as the form says it; see [`misread`] for what it cannot say.
pub(super) fn read_partner(form: &Form, old: &Partner) -> Partner {
    let mut p = old.clone();
    p.name = Line::new(form.get("name"));
    // The first domain of a partner is its main one: those it keeps stay in their order.
    let chosen = form.chosen("domains");
    p.domains.retain(|id| chosen.iter().any(|other| **id == **other));
    let new = chosen
        .iter()
        .map(|id| Id::new(id))
        .filter(|id| !old.domains.contains(id));
    p.domains.extend(new);
    let id = |field: &str| Some(form.get(field)).filter(|id| !id.is_empty()).map(Id::new);
    let number = |field: &str| form.get(field).trim().parse().unwrap_or(0);
    p.distance.ring = id("ring");
    p.distance.was = id("was");
    p.distance.assumed = form.get("assumed") == "yes";
    p.distance.why = some_text(form.get("distance-why"));
    p.distance.nearer_for = some_line(form.get("nearer-for"));
    p.distance.too_close = form.get("too-close") == "yes";
    p.distance.views = form
        .fields
        .iter()
        .filter_map(|field| field.id.strip_prefix("view "))
        .filter_map(|who| Some((Viewer::from(who), id(&format!("view {who}"))?)))
        .collect();
    p.kind = value_of(form.get("kind"));
    p.side = value_of(form.get("side")).unwrap_or_default();
    p.formality = value_of(form.get("formality"));
    p.status = value_of(form.get("status")).unwrap_or_default();
    p.importance.by = form
        .chosen("inferred")
        .iter()
        .map(|who| (Viewer::from(who.as_str()), Basis::Inferred))
        .collect();
    p.importance.by.extend(
        form.chosen("important")
            .iter()
            .map(|who| (Viewer::from(who.as_str()), Basis::Stated)),
    );
    p.importance.others = read_others(form.get("others")).unwrap_or_default();
    p.why = some_text(form.get("partner-why"));
    p.initiative = value_of(form.get("initiative")).map(|from| Initiative {
        from,
        note: some_line(form.get("initiative-note")),
    });
    p.learning = value_of(form.get("learning"));
    p.experience = value_of(form.get("experience"));
    p.collective = form.get("collective") == "yes" || number("count") > 0;
    p.count = number("count");
    p.part_of = id("part-of");
    p.frequency = some_line(form.get("frequency"));
    p.location = some_line(form.get("where"));
    p.note = some_text(form.get("note"));
    p.round = value_of(form.get("round"));
    // Who named it first stays first.
    let named = form.chosen("by");
    p.by.retain(|id| named.iter().any(|other| **id == **other));
    let new = named.iter().map(|id| Id::new(id)).filter(|id| !old.by.contains(id));
    p.by.extend(new);
    p.article = value_of(form.get("article"));
    p.case = value_of(form.get("case"));
    p
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::session::{ALL, Distance, Importance, Participant};

    fn deck() -> Deck {
        serde_yaml::from_str(include_str!("../../../../cards/collectief-leren.nl.yaml")).unwrap()
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
            let form = super::partner(words, &session, &deck, &partner);
            prop_assert_eq!(read_partner(&form, &Partner { id: "clb".into(), ..Partner::default() }), partner.clone().sorted(&deck));
            prop_assert_eq!(read_partner(&form, &partner), partner);
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
}
