//! Rich text to lines: paragraphs, breaks, tabs, signs, bold. Skips fonts, styles, pictures and whatever a reader may skip.

use super::cue::{Dialect, FoundCues};
use super::text::{self, TextUnit};
use super::unreadable::Unreadable;
use crate::text::Diagnostic;

/// Groups that hold no words.
const SKIPPED: [&str; 18] = [
    "fonttbl",
    "colortbl",
    "stylesheet",
    "info",
    "pict",
    "header",
    "headerl",
    "headerr",
    "headerf",
    "footer",
    "footerl",
    "footerr",
    "footerf",
    "object",
    "themedata",
    "listtable",
    "listoverridetable",
    "fldinst",
];
/// How deep groups may stand in each other.
const DEPTH: usize = 200;

/// Reads rich text.
///
/// # Errors
/// Where groups stand too deep in each other, and as the reader of plain text.
pub(super) fn read(raw: &str) -> Result<FoundCues, Diagnostic<Unreadable>> {
    let mut page = RtfPage {
        state: RtfState {
            unicode_skip: 1,
            ..RtfState::default()
        },
        paragraph: 1,
        ..RtfPage::default()
    };
    let mut rest = raw;
    while let Some(c) = rest.chars().next() {
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
        match c {
            '{' => page.open()?,
            '}' => page.close(),
            '\\' => rest = page.control(rest),
            '\r' | '\n' => {}
            c => page.put(c),
        }
    }
    page.end_line(true);
    text::read(page.units, Dialect::Rtf)
}

#[derive(Clone, Copy, Default)]
struct RtfState {
    skip: bool,
    bold: bool,
    unicode_skip: usize,
}

#[derive(Default)]
struct RtfPage {
    units: Vec<TextUnit>,
    line: String,
    bold: usize,
    all_bold: bool,
    paragraph: usize,
    state: RtfState,
    saved: Vec<RtfState>,
    /// How many signs are still to be left out: they stand for the one given as a number before.
    left_out: usize,
    /// The first unit of a sign that takes two.
    first_half: Option<u32>,
}

impl RtfPage {
    fn open(&mut self) -> Result<(), Diagnostic<Unreadable>> {
        if self.saved.len() >= DEPTH {
            return Err(Diagnostic::new(Unreadable::TooDeep).on_line(self.paragraph));
        }
        self.saved.push(self.state);
        self.left_out = 0;
        Ok(())
    }

    fn close(&mut self) {
        self.state = self.saved.pop().unwrap_or(self.state);
        self.left_out = 0;
    }

    fn put(&mut self, c: char) {
        if self.state.skip {
            return;
        }
        if self.left_out > 0 {
            self.left_out -= 1;
            return;
        }
        if self.first_half.take().is_some() {
            self.line.push('\u{fffd}');
        }
        let bold_so_far = self.line.is_empty() || self.all_bold;
        self.all_bold = bold_so_far && self.state.bold;
        self.line.push(c);
        if self.all_bold {
            self.bold = self.line.len();
        }
    }

    fn end_line(&mut self, paragraph: bool) {
        if self.first_half.take().is_some() {
            self.line.push('\u{fffd}');
        }
        let text = std::mem::take(&mut self.line);
        if !text.trim().is_empty() {
            self.units.push(TextUnit {
                line: self.paragraph,
                bold: self.bold.saturating_sub(text.len() - text.trim_start().len()),
                text: text.trim().to_owned(),
            });
        }
        (self.bold, self.all_bold) = (0, false);
        self.paragraph += usize::from(paragraph);
    }

    /// Puts a unit of UTF-16; a sign beyond U+FFFF is two of them.
    fn unit(&mut self, code: Option<i32>) {
        let code = code.and_then(|n| u32::try_from(n).ok()).unwrap_or(0xfffd);
        let first = self.first_half.take();
        if let (Some(first), 0xdc00..=0xdfff) = (first, code) {
            let sign = 0x1_0000 + ((first - 0xd800) << 10) + (code - 0xdc00);
            return self.put(char::from_u32(sign).unwrap_or('\u{fffd}'));
        }
        if first.is_some() {
            self.line.push('\u{fffd}');
        }
        match code {
            0xd800..=0xdbff => self.first_half = Some(code),
            code => self.put(char::from_u32(code).unwrap_or('\u{fffd}')),
        }
    }

    /// Carries out what follows a backslash; the rest behind it.
    fn control<'a>(&mut self, rest: &'a str) -> &'a str {
        let Some(first) = rest.chars().next() else { return rest };
        if !first.is_ascii_alphabetic() {
            let after = rest.get(first.len_utf8()..).unwrap_or_default();
            return self.sign(first, after);
        }
        let name_end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
        let (name, after) = rest.split_at(name_end);
        let digits = after.strip_prefix('-').unwrap_or(after);
        let number_len = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        let sign = if number_len > 0 { after.len() - digits.len() } else { 0 };
        let (number, after) = after.split_at(sign + number_len);
        self.word(name, number.parse().ok());
        after.strip_prefix(' ').unwrap_or(after)
    }

    fn sign<'a>(&mut self, sign: char, after: &'a str) -> &'a str {
        match sign {
            '\'' => {
                let (hex, rest) = after.split_at_checked(2).unwrap_or((after, ""));
                if let Ok(byte) = u8::from_str_radix(hex, 16) {
                    let (text, _, _) = encoding_rs::WINDOWS_1252.decode(std::slice::from_ref(&byte));
                    text.chars().for_each(|c| self.put(c));
                }
                return rest;
            }
            '*' => self.state.skip = true,
            '~' => self.put('\u{a0}'),
            '_' => self.put('-'),
            '\n' | '\r' => self.end_line(true),
            '\\' | '{' | '}' => self.put(sign),
            _ => {}
        }
        after
    }

    fn word(&mut self, name: &str, number: Option<i32>) {
        match name {
            name if SKIPPED.contains(&name) => self.state.skip = true,
            _ if self.state.skip => {}
            "par" | "row" | "sect" | "page" => self.end_line(true),
            "line" => self.end_line(false),
            "tab" | "cell" => self.put('\t'),
            "b" => self.state.bold = number != Some(0),
            "plain" => self.state.bold = false,
            "uc" => self.state.unicode_skip = number.and_then(|n| usize::try_from(n).ok()).unwrap_or(1).min(8),
            "u" => {
                self.left_out = 0;
                self.unit(number.map(|n| if n < 0 { n + 65_536 } else { n }));
                self.left_out = self.state.unicode_skip;
            }
            "emdash" => self.put('—'),
            "endash" => self.put('–'),
            "lquote" => self.put('‘'),
            "rquote" => self.put('’'),
            "ldblquote" => self.put('“'),
            "rdblquote" => self.put('”'),
            "bullet" => self.put('•'),
            _ => {}
        }
    }
}
