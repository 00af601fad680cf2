//! What stays together on the pages of a report, and in which letters.

use kring::deck::Lang;
use kring::findings::{ReportOptions, report};
use kring::render::{docx, html, picture::Picture};

use crate::support::csv::part;
use crate::support::example;
use crate::{between, schools, word};

/// Head words with their width in DejaVu Sans Bold, the widest letters that a program falls back to, in thousandths of their size.
const HEAD_WORDS: [(&str, usize); 6] = [
    ("dichtbij", 4243),
    ("verder", 3710),
    ("verkenning", 6334),
    ("Gewenst", 4886),
    ("Vroeger", 4520),
    ("Stopgezet", 5733),
];

#[test]
fn no_head_word_is_cut_where_letters_are_a_third_wider() {
    let session = kring::store::demo_session(Lang::Nl).unwrap();
    let document = part(&word(&session), "word/document.xml");
    let table = between(&document, "<w:tbl>", "</w:tbl>")[0];
    let size: usize = between(table, "<w:sz w:val=\"", "\"")[0].parse().unwrap();
    assert!(size >= 16, "letters of {size} half points");
    let widths = between(table, "<w:gridCol w:w=\"", "\"");
    let heads = between(table, "<w:t xml:space=\"preserve\">", "</w:t>");
    for (word, thousandths) in HEAD_WORDS {
        let at = heads
            .iter()
            .position(|head| head.to_lowercase().ends_with(&word.to_lowercase()));
        let width: usize = widths[at.unwrap_or_else(|| panic!("no {word}"))].parse().unwrap();
        // Some room for the lines of a cell, and for programs that round widths.
        assert!(width >= 110 + thousandths * size / 99, "{word}: {width}");
    }
}

/// The rows of a table that stay on the page of the next.
fn kept_rows(table: &str) -> Vec<bool> {
    let rows = between(table, "<w:tr>", "</w:tr>");
    rows.iter().map(|row| row.contains("<w:keepNext/>")).collect()
}

#[test]
fn a_small_table_stands_whole_below_what_it_counts() {
    for session in schools() {
        let report = report(&session, &example::deck(), &ReportOptions::default());
        let document = part(&docx::write(&report, Picture::default()).unwrap(), "word/document.xml");
        for (before, table) in document.split("<w:tbl>").zip(document.split("<w:tbl>").skip(1)) {
            let kept = kept_rows(table.split("</w:tbl>").next().unwrap());
            let (last, others) = kept.split_last().unwrap();
            assert!(!last && others[..3].iter().all(|keeps| *keeps), "{kept:?}");
            let few = kept.len() <= 17;
            assert!(few == others.iter().all(|keeps| *keeps), "{kept:?}");
            let caption = before.rsplit("<w:p>").next().unwrap();
            let counts = before.rsplit("<w:p>").nth(1).unwrap();
            assert!(caption.contains("keepNext"), "{caption}");
            assert!(
                !few || counts.contains("keepNext") || counts.contains("Heading"),
                "{counts}"
            );
        }
        assert!(html::write(&report, Picture::default()).contains("class=\"table whole\""));
    }
}

#[test]
fn no_head_of_a_printed_table_stands_alone_at_the_foot_of_a_page() {
    let style = include_str!("../../src/render/report.css");
    assert!(style.contains("thead, thead tr, tbody tr:nth-child(-n + 2) { break-after: avoid; }"));
}

#[test]
fn words_stand_on_the_page_of_the_sentence_that_leads_to_them() {
    for session in schools() {
        let file = word(&session);
        let document = part(&file, "word/document.xml");
        let paragraphs: Vec<&str> = document.split("<w:p>").collect();
        let is_quote = |paragraph: &str| paragraph.contains("w:val=\"Quote\"");
        let led = paragraphs
            .windows(2)
            .filter(|pair| !is_quote(pair[0]) && is_quote(pair[1]));
        let led: Vec<bool> = led
            .map(|pair| pair[0].contains("keepNext") || pair[0].contains("Heading"))
            .collect();
        assert!(led.len() > 3 && !led.contains(&false), "{led:?}");
        assert!(part(&file, "word/styles.xml").contains("<w:keepLines"));
    }
}

#[test]
fn a_new_page_of_a_word_document_begins_with_its_heading_and_no_empty_line_makes_another() {
    for session in schools() {
        let draft = ReportOptions {
            draft: true,
            ..ReportOptions::default()
        };
        let file = docx::write(&report(&session, &example::deck(), &draft), Picture::default()).unwrap();
        let document = part(&file, "word/document.xml");
        assert!(
            !document.contains("w:type=\"page\""),
            "a line of its own for a new page"
        );
        let fresh = between(&document, "<w:p>", "</w:p>");
        let fresh = fresh.iter().filter(|p| p.contains("<w:pageBreakBefore"));
        let fresh: Vec<_> = fresh.collect();
        assert!(fresh.len() == 1 && fresh[0].contains("Heading1"), "{fresh:?}");
        let before = document.split("<w:pageBreakBefore").next().unwrap();
        let before = before.rsplit_once("<w:p>").unwrap().0;
        let says = before.rsplit("<w:p>").next().unwrap().contains("<w:t ");
        assert!(before.ends_with("</w:tbl>") || says, "an empty line before a new page");
    }
}

#[test]
fn a_word_document_names_the_letters_to_take_where_its_own_are_not_there() {
    let fonts = part(&word(&example::school("BOS1")), "word/fontTable.xml");
    assert!(
        fonts.contains("w:name=\"Calibri\"") && fonts.contains("w:altName w:val=\"Carlito,Liberation Sans,Arial\"")
    );
}
