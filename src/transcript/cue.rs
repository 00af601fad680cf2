//! A cue: what one voice says from one time to another, as a file that somebody else wrote holds it. And what a reading gives.

use crate::text::Line;

/// The most cues that are read: twenty hours of short ones.
pub const MAX_CUES: usize = 100_000;

/// What one voice says from one time to another. Times are milliseconds from the start of the sound.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cue {
    /// When it starts.
    pub start: u64,
    /// When it ends; never before `start`.
    pub end: u64,
    /// The speaker as the file calls them; `None` where the file does not say, and for a pause.
    pub voice: Option<Line>,
    /// The words, on one line.
    pub text: Line,
    /// Why the words may never have been said.
    pub doubt: Option<Doubt>,
}

/// Why words of speech recognition may never have been said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// A credit of subtitles, which the recogniser learned from films: *Ondertiteling door …*.
    Credit,
    /// The same words over and over, where a recogniser got stuck.
    Repeat,
}

impl Doubt {
    /// Returns the class that marks such words in `talk.vtt`.
    pub fn class(self) -> &'static str {
        match self {
            Self::Credit => "credit",
            Self::Repeat => "repeat",
        }
    }

    /// Finds the doubt that a class marks.
    pub fn of_class(class: &str) -> Option<Self> {
        [Self::Credit, Self::Repeat]
            .into_iter()
            .find(|doubt| doubt.class() == class)
    }
}

/// What kind of file was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dialect {
    /// WebVTT, as Teams, Zoom and Whisper write it.
    Vtt,
    /// SubRip.
    Srt,
    /// JSON of Whisper.
    Whisper,
    /// JSON of WhisperX.
    WhisperX,
    /// JSON of whisper.cpp.
    WhisperCpp,
    /// JSON of Amberscript.
    Amberscript,
    /// A Word document.
    Docx,
    /// Rich text.
    Rtf,
    /// HTML of noScribe.
    NoScribe,
    /// Other HTML.
    Html,
    /// A file of oTranscribe.
    Otr,
    /// A table whose columns stand apart by tabs.
    Table,
    /// Plain text.
    Text,
}

impl Dialect {
    /// Returns the short name that is kept with a transcript.
    pub fn word(self) -> &'static str {
        match self {
            Self::Vtt => "webvtt",
            Self::Srt => "srt",
            Self::Whisper => "whisper-json",
            Self::WhisperX => "whisperx-json",
            Self::WhisperCpp => "whisper-cpp-json",
            Self::Amberscript => "amberscript-json",
            Self::Docx => "docx",
            Self::Rtf => "rtf",
            Self::NoScribe => "noscribe-html",
            Self::Html => "html",
            Self::Otr => "otr",
            Self::Table => "table",
            Self::Text => "text",
        }
    }
}

/// Where the times of a text stand, as most of them do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CueLayout {
    /// At the start of a paragraph.
    Start,
    /// At the end of a paragraph.
    End,
    /// On a line with the speaker, above the words.
    Heading,
    /// On a line of their own.
    Alone,
    /// As `from --> to` above the words.
    Arrow,
    /// In fields of their own, as in JSON.
    Field,
}

impl CueLayout {
    /// Returns the last part of the id of the message that names this layout.
    pub fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::End => "end",
            Self::Heading => "heading",
            Self::Alone => "alone",
            Self::Arrow => "arrow",
            Self::Field => "field",
        }
    }
}

/// A part of a file that was not taken up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Odd {
    /// Its line, or its paragraph in a document, counted from 1; in JSON the number of its segment.
    pub line: usize,
    /// How it begins.
    pub text: Line,
    /// Why it was not taken up.
    pub why: Misfit,
}

/// Why a part of a file was not taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Misfit {
    /// It stands before the first time or between cues.
    Outside,
    /// Its time cannot be one.
    BadTime,
    /// It has no time where all others have one.
    NoTime,
    /// It has a time and no words.
    NoWords,
    /// It was written to one person alone.
    Private,
}

impl Misfit {
    /// Returns the last part of the id of the message that says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Outside => "outside",
            Self::BadTime => "bad-time",
            Self::NoTime => "no-time",
            Self::NoWords => "no-words",
            Self::Private => "private",
        }
    }
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CueReading {
    /// What kind of file it is.
    pub dialect: Dialect,
    /// Where its times stand.
    pub layout: CueLayout,
    /// Its cues, in the order of their times.
    pub cues: Vec<Cue>,
    /// Names that the file lists beside its speakers, such as those who were invited.
    pub names: Vec<Line>,
    /// What was not taken up.
    pub odd: Vec<Odd>,
    /// How many ends were moved to the start of the next cue, which they passed by a rounding.
    pub mended: usize,
    /// How many cues stood a few seconds out of order and were moved.
    pub moved: usize,
}

/// A cue while it is read: its end may follow from the next one, and it knows its line.
#[derive(Clone, Debug, Default)]
pub(super) struct RawCue {
    pub line: usize,
    pub start: u64,
    pub end: Option<u64>,
    pub voice: Option<String>,
    pub text: String,
}

/// What a reader found, before it is put in order.
#[derive(Debug)]
pub(super) struct FoundCues {
    pub dialect: Dialect,
    pub layout: CueLayout,
    pub raw: Vec<RawCue>,
    pub names: Vec<Line>,
    pub odd: Vec<Odd>,
    /// Whether the words may begin with a speaker and a colon.
    pub labelled: bool,
}

impl FoundCues {
    /// Returns nothing found yet.
    pub(super) fn new(dialect: Dialect, layout: CueLayout) -> Self {
        Self {
            dialect,
            layout,
            raw: Vec::new(),
            names: Vec::new(),
            odd: Vec::new(),
            labelled: true,
        }
    }

    /// Notes a part that does not fit.
    pub(super) fn odd(&mut self, line: usize, text: &str, why: Misfit) {
        let begin: String = text.chars().take(200).collect();
        self.odd.push(Odd {
            line,
            text: tidy(&crate::text::shorten(&tidy(&begin), 60, "…")),
            why,
        });
    }
}

/// Makes words safe and puts them on one line, with one space wherever there are several.
pub(super) fn tidy(raw: &str) -> Line {
    let line = Line::new(raw);
    let single = |text: &str| !text.contains("  ") && text.chars().all(|c| c == ' ' || !c.is_whitespace());
    if single(&line) {
        return line;
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    Line::new(&words.join(" "))
}
