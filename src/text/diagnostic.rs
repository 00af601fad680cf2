//! What is wrong, and where: one value for faults of decks, records and transcripts, compared by what it holds and never by a sentence.
//!
//! Who finds a fault knows its field or its line; `format` adds the file, the place in it, and what is said of it in which language.

/// One thing that is wrong with a file, or with what was read from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic<K> {
    /// The file's name; empty where it is not known yet.
    pub source: String,
    /// Its line, counted from 1; 0 where the fault is one of the whole file, or its line is not known yet.
    pub line: usize,
    /// Its column in characters, counted from 1; 0 where the fault is one of the whole line.
    pub column: usize,
    /// The path of its field, such as `ties[3].to`; empty where there is none.
    pub field: String,
    /// What is wrong.
    pub what: Box<K>,
    /// The source line, scrubbed and shortened, and a line with a caret below the fault; empty where there is no line.
    pub snippet: String,
}

impl<K> Diagnostic<K> {
    /// Returns a fault of which only the kind is known.
    pub fn new(what: K) -> Self {
        Self {
            source: String::new(),
            line: 0,
            column: 0,
            field: String::new(),
            what: Box::new(what),
            snippet: String::new(),
        }
    }

    /// Returns a fault of a field, such as `phases[1].cards[0].groups[0].questions[2].id`.
    pub fn in_field(field: impl Into<String>, what: K) -> Self {
        Self {
            field: field.into(),
            ..Self::new(what)
        }
    }

    /// Returns the fault with its line, counted from 1.
    pub fn on_line(self, line: usize) -> Self {
        Self { line, ..self }
    }
}
