//! The three committed schools, as reports.

use std::collections::HashSet;

use kring::deck::Lang;
use kring::findings::{Block, Length, ReportOptions, report};
use kring::render::{markdown, picture::Picture, text};
use kring::session::Session;

use crate::{deck, school};

const WHOLE: ReportOptions = ReportOptions {
    lang: Lang::Nl,
    length: Length::Evidence,
    partner: None,
    draft: false,
    bare: false,
    not_names: Vec::new(),
};

fn schools() -> Vec<Session> {
    ["BOS1", "BOS2", "SOS3"].map(school).into()
}

#[test]
fn a_school_reads_as_a_report() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        let meeting = ReportOptions {
            length: Length::Meeting,
            ..ReportOptions::default()
        };
        let dutch = report(&school("BOS1"), &deck(Lang::Nl), &meeting);
        insta::assert_snapshot!("report_BOS1_nl", markdown::write(&dutch, Picture::default()));
        let options = ReportOptions {
            lang: Lang::En,
            ..ReportOptions::default()
        };
        let english = report(&school("BOS2"), &deck(Lang::En), &options);
        insta::assert_snapshot!("report_BOS2_en", text::write(&english, 80, Picture::default()));
        let summary = ReportOptions {
            length: Length::Wall,
            ..ReportOptions::default()
        };
        let page = report(&school("SOS3"), &deck(Lang::Nl), &summary);
        insta::assert_snapshot!("summary_SOS3_nl", markdown::write(&page, Picture::default()));
    });
}

#[test]
fn every_partner_is_named_and_all_evidence_exists() {
    for session in schools() {
        let report = report(&session, &deck(Lang::Nl), &ReportOptions::default());
        let page = text::write(&report, 100_000, Picture::default()).to_lowercase();
        for partner in &session.partners {
            assert!(
                page.contains(&partner.name.to_lowercase()),
                "{} is not named",
                partner.name
            );
        }
        for id in report.evidence() {
            assert!(session.find(id).is_some(), "{id} does not exist");
        }
    }
}

#[test]
fn no_statement_is_printed_twice() {
    for session in schools() {
        let report = report(&session, &deck(Lang::Nl), &ReportOptions::default());
        let mut seen = HashSet::new();
        for quote in report.blocks.iter().flat_map(Block::quotes) {
            assert!(seen.insert(&quote.evidence), "{:?} is printed twice", quote.evidence);
        }
        assert!(seen.len() > 10, "only {} quotes", seen.len());
    }
}

fn heading(block: &Block) -> Option<(u8, &str)> {
    match block {
        Block::Heading { level, text } => Some((*level, text)),
        _ => None,
    }
}

#[test]
fn headings_never_skip_a_level() {
    for session in schools() {
        let report = report(&session, &deck(Lang::Nl), &WHOLE);
        let mut above = 0;
        for (level, text) in report.blocks.iter().filter_map(heading) {
            assert!(level <= above + 1, "{text} stands too deep");
            above = level;
        }
    }
}

#[test]
fn an_empty_session_gives_an_honest_report() {
    let session = Session::new(&deck(Lang::Nl), Default::default(), "".into());
    let report = report(&session, &deck(Lang::Nl), &WHOLE);
    assert!(report.sentences().filter(|s| s.open).count() >= 6);
    assert_eq!(report.evidence().count(), 0, "nothing rests on anything");
    insta::with_settings!({prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("report_empty_nl", text::write(&report, 80, Picture::default()));
    });
}
