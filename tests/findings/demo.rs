//! The demo session: its whole report in both languages, as it reads; and no false alarm of a name.

use kring::deck::Lang;
use kring::findings::{Block, Length, ReportOptions, anonymity, propose, report};
use kring::render::{markdown, picture::Picture};
use kring::session::Session;

use crate::deck;

fn demo(lang: Lang) -> Session {
    let yaml = match lang {
        Lang::Nl => include_str!("../../assets/demo.nl.yaml"),
        Lang::En => include_str!("../../assets/demo.en.yaml"),
    };
    serde_yaml::from_str(yaml).expect("the demo reads")
}

#[test]
fn the_demo_reads_as_a_report() {
    for (lang, name) in [(Lang::Nl, "nl"), (Lang::En, "en")] {
        let options = ReportOptions {
            lang,
            length: Length::Evidence,
            ..ReportOptions::default()
        };
        let page = markdown::write(&report(&demo(lang), &deck(lang), &options), Picture::default());
        let proposed: Vec<String> = propose(&demo(lang), &deck(lang), lang)
            .iter()
            .map(|p| format!("- {}: {}\n", p.rule, p.text))
            .collect();
        insta::with_settings!({prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!(format!("demo_{name}"), page);
            insta::assert_snapshot!(format!("demo_proposals_{name}"), proposed.concat());
        });
    }
}

#[test]
fn the_demo_reads_in_every_length() {
    for (lang, name) in [(Lang::Nl, "nl"), (Lang::En, "en")] {
        for length in [Length::Wall, Length::Meeting, Length::Full] {
            let options = ReportOptions {
                lang,
                length,
                ..ReportOptions::default()
            };
            let page = markdown::write(&report(&demo(lang), &deck(lang), &options), Picture::default());
            insta::with_settings!({prepend_module_to_snapshot => false}, {
                insta::assert_snapshot!(format!("demo_{}_{name}", length.name()), page);
            });
        }
    }
}

#[test]
fn nobody_is_suspected_in_the_demo() {
    for lang in [Lang::Nl, Lang::En] {
        assert_eq!(anonymity::suspects(&demo(lang), &[] as &[&str]), []);
    }
}

#[test]
fn the_demo_for_a_meeting_has_quotes_and_is_as_long_as_a_meeting_reads() {
    for lang in [Lang::Nl, Lang::En] {
        let options = ReportOptions {
            lang,
            length: Length::Meeting,
            ..ReportOptions::default()
        };
        let report = report(&demo(lang), &deck(lang), &options);
        let quotes = report.blocks.iter().flat_map(Block::quotes).count();
        assert!(quotes > 1, "{lang:?}: {quotes} quotes");
        assert!(
            (600..=900).contains(&report.words()),
            "{lang:?}: {} words",
            report.words()
        );
    }
}
