//! How fast a report is: a school of 60 partners and 45 quotes in each format, and a record ten times its size; and the report of a member
//! check with 40 remarks and 8 changes.
//!
//! `cargo bench --bench report`. Wanted: below 30 ms for the school and for a check, 40 ms in Word, below 300 ms for ten times as much.

// A bench that cannot read its own example has nothing to measure.
#![allow(clippy::expect_used)]

use divan::Bencher;
use kring::deck::Deck;
use kring::findings::check::{self, CheckPart};
use kring::findings::{Length, Report, ReportOptions, propose, readiness, report};
use kring::locale::Words;
use kring::map;
use kring::member_check::{AskedHeading, Meeting, changes};
use kring::render::{docx, html, json, markdown, picture::Picture, png, svg, text, together};
use kring::session::{Partner, Session};

#[path = "../tests/support/mod.rs"]
mod support;

const WHOLE: ReportOptions = ReportOptions {
    lang: kring::deck::Lang::Nl,
    length: Length::Evidence,
    partner: None,
    draft: false,
    bare: false,
    not_names: Vec::new(),
};

fn main() {
    divan::main();
}

fn deck() -> Deck {
    serde_yaml::from_str(include_str!("../cards/collectief-leren.nl.yaml")).expect("the deck reads")
}

/// A school, `times` over: every partner, tie, statement, theme and gap again under ids of its own.
fn school(times: usize) -> Session {
    let one = support::example::school("BOS1");
    let mut all = one.clone();
    for copy in 1..times {
        let again = |id: &kring::text::Id| format!("{id}{copy}0").as_str().into();
        all.partners.extend(one.partners.iter().cloned().map(|mut p| {
            p.id = again(&p.id);
            p
        }));
        all.statements.extend(one.statements.iter().cloned().map(|mut s| {
            s.id = again(&s.id);
            s.about = s.about.iter().map(again).collect();
            s
        }));
        all.ties.extend(one.ties.iter().cloned().map(|mut t| {
            (t.id, t.from, t.to) = (again(&t.id), again(&t.from), again(&t.to));
            t
        }));
        all.themes.extend(one.themes.iter().cloned().map(|mut t| {
            t.id = again(&t.id);
            t
        }));
    }
    all
}

fn built(times: usize) -> Report {
    report(&school(times), &deck(), &WHOLE)
}

#[divan::bench(args = [1, 10])]
fn build_and_markdown(bencher: Bencher<'_, '_>, times: usize) {
    let (session, deck) = (school(times), deck());
    bencher.bench(|| markdown::write(&report(&session, &deck, &WHOLE), Picture::default()));
}

/// A draft of each length, as `kring report` writes it, of the school and of ten times as much.
#[divan::bench(args = Length::ALL.map(Length::name), consts = [1, 10])]
fn each_length<const TIMES: usize>(bencher: Bencher<'_, '_>, length: &str) {
    let (session, deck) = (school(TIMES), deck());
    let options = ReportOptions {
        length: Length::parse(length).expect("a length"),
        draft: true,
        ..WHOLE
    };
    bencher.bench(|| markdown::write(&report(&session, &deck, &options), Picture::default()));
}

#[divan::bench(args = [1, 10])]
fn build_and_text(bencher: Bencher<'_, '_>, times: usize) {
    let (session, deck) = (school(times), deck());
    bencher.bench(|| text::write(&report(&session, &deck, &WHOLE), 80, Picture::default()));
}

#[divan::bench(args = [1, 10])]
fn build_and_html(bencher: Bencher<'_, '_>, times: usize) {
    let (session, deck) = (school(times), deck());
    bencher.bench(|| html::write(&report(&session, &deck, &WHOLE), Picture::default()));
}

#[divan::bench(args = [1, 10])]
fn build_and_word_with_the_map(bencher: Bencher<'_, '_>, times: usize) {
    let (session, deck) = (school(times), deck());
    bencher.bench(|| {
        let (report, dots) = together(
            || report(&session, &deck, &WHOLE),
            || {
                let size = map::MapOptions::new(120, 44, Words::of(kring::deck::Lang::Nl));
                let scene = map::layout(&session, &deck.map, &size);
                png::write(&svg::write(&scene), png::PAGE).expect("the map is drawn")
            },
        );
        let picture = Picture {
            png: Some(&dots),
            ..Picture::default()
        };
        docx::write(&report, picture).map(|file| file.len())
    });
}

#[divan::bench(args = [1, 10])]
fn write_json(bencher: Bencher<'_, '_>, times: usize) {
    let report = built(times);
    bencher.bench(|| json(&report));
}

#[divan::bench(args = [1, 10])]
fn proposals(bencher: Bencher<'_, '_>, times: usize) {
    let (session, deck) = (school(times), deck());
    bencher.bench(|| propose(&session, &deck, kring::deck::Lang::Nl));
}

#[divan::bench(args = [1, 10])]
fn readiness_with_names(bencher: Bencher<'_, '_>, times: usize) {
    let (session, deck) = (school(times), deck());
    bencher.bench(|| readiness(&session, &deck, &[] as &[&str]));
}

/// A school whose check was held in a meeting of 21, before and after what was changed because of it.
fn checked() -> (Session, Session) {
    let (mut session, deck) = (support::example::school("SOS3"), deck());
    let asked = AskedHeading::of(deck.member_check.as_ref().expect("the deck has a check"));
    let mut meeting = Meeting::begin(&session, Vec::new(), Vec::new(), false);
    meeting = meeting
        .attend(&deck, "18 leraar, 2 zorgcoördinator, directeur")
        .expect("enough are present");
    let sorts = ["mist", "herkent", "twijfelt aan", "dichter"];
    for n in 0..40 {
        let line = format!(
            "leraar: {} wat we samen doen {n}, want het telt x{}",
            sorts[n % 4],
            n % 9 + 1
        );
        let question = &asked[n % asked.len()].id;
        meeting = meeting
            .note(&session, &deck, (question, None), &line)
            .expect("a remark");
    }
    for intent in meeting
        .closed(&session, &deck, "2026-12-03")
        .expect("a check that closes")
    {
        for event in session.decide(intent).unwrap_or_default() {
            session.apply(&event);
        }
    }
    let before = session.clone();
    for n in 0..8 {
        session.partners.push(Partner {
            id: format!("nieuw-{n}").as_str().into(),
            name: format!("Nieuwe partner {n}").as_str().into(),
            ..Partner::default()
        });
    }
    (before, session)
}

fn check_report((before, after): &(Session, Session), deck: &Deck) -> Report {
    let check = after.checks.last().expect("a check");
    let found = changes(before, after, &deck.map, &std::collections::BTreeMap::new());
    check::report(after, deck, check, &found, kring::deck::Lang::Nl, CheckPart::All)
}

#[divan::bench]
fn check_as_text(bencher: Bencher<'_, '_>) {
    let (both, deck) = (checked(), deck());
    bencher.bench(|| text::write(&check_report(&both, &deck), 80, Picture::default()));
}

#[divan::bench]
fn check_as_markdown(bencher: Bencher<'_, '_>) {
    let (both, deck) = (checked(), deck());
    bencher.bench(|| markdown::write(&check_report(&both, &deck), Picture::default()));
}

#[divan::bench]
fn check_as_json(bencher: Bencher<'_, '_>) {
    let (both, deck) = (checked(), deck());
    bencher.bench(|| json(&check_report(&both, &deck)));
}

/// Both maps as the report draws them.
fn both_maps((before, after): &(Session, Session), deck: &Deck) -> (String, String) {
    let size = map::MapOptions::picture(120, 44, Words::of(kring::deck::Lang::Nl));
    let draw = |session: &Session| svg::write(&map::layout(session, &deck.map, &size));
    (draw(before), draw(after))
}

#[divan::bench]
fn check_as_html_with_both_maps(bencher: Bencher<'_, '_>) {
    let (both, deck) = (checked(), deck());
    bencher.bench(|| {
        let (before, after) = both_maps(&both, &deck);
        let earlier = Picture {
            svg: Some(&before),
            ..Picture::default()
        };
        let picture = Picture {
            svg: Some(&after),
            earlier: Some(&earlier),
            ..Picture::default()
        };
        html::write(&check_report(&both, &deck), picture)
    });
}

#[divan::bench]
fn check_as_word_with_both_maps(bencher: Bencher<'_, '_>) {
    let (both, deck) = (checked(), deck());
    bencher.bench(|| {
        let (before, after) = both_maps(&both, &deck);
        let dots = png::write_all(&[&after, &before], png::PAGE).expect("the maps are drawn");
        let earlier = Picture {
            png: dots.get(1).map(Vec::as_slice),
            ..Picture::default()
        };
        let picture = Picture {
            png: dots.first().map(Vec::as_slice),
            earlier: Some(&earlier),
            ..Picture::default()
        };
        docx::write(&check_report(&both, &deck), picture).map(|file| file.len())
    });
}
