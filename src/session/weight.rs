//! How large the file of a session may become: one set of limits for what is noted and for what is read.
//!
//! Counts what a YAML file of a session needs at most, without writing one. Knows nothing of YAML but that bound, which a test of
//! `format` holds.

use std::io::{self, Write};

use serde::Serialize;

use super::Session;

/// The size of a file that is not written yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// Bytes it takes at most.
    pub bytes: u64,
    /// Lists, fields and plain values it holds at most.
    pub nodes: u64,
}

impl Weight {
    /// How heavy a session may become by noting. The reader takes a file of twice this size.
    pub const MOST: Self = Self {
        bytes: 16 * 1024 * 1024,
        nodes: 400_000,
    };

    /// Weighs anything that a file can hold.
    pub fn of(value: &impl Serialize) -> Self {
        let mut scale = Scale::default();
        // A value that cannot be written weighs nothing, and never reaches a file either.
        let _ = serde_json::to_writer(&mut scale, value);
        scale.weight
    }

    /// Returns whether this and `more` together stay below [`Weight::MOST`].
    pub fn takes(self, more: Self) -> bool {
        self.bytes + more.bytes <= Self::MOST.bytes && self.nodes + more.nodes <= Self::MOST.nodes
    }
}

impl Session {
    /// Weighs the session.
    pub fn weight(&self) -> Weight {
        Weight::of(self)
    }
}

/// Returns whether `more` can still be added to a session, so that its file can always be read again.
pub fn fits_in_a_file(session: &Session, more: &impl Serialize) -> bool {
    let more = Weight::of(more);
    // The whole is weighed only where it may matter: what a talk of two hours holds is far from it.
    let few = (session.statements.len() + session.partners.len() + session.memos.len()) < 1_000;
    let small = few && more.bytes < 4_096 && session.statements.iter().all(|s| s.text.len() < 8_192);
    small || session.weight().takes(more)
}

/// Counts JSON as it passes, by what the same value takes in YAML.
#[derive(Default)]
struct Scale {
    weight: Weight,
    in_text: bool,
    escaped: bool,
}

/// How far a line can be indented, in bytes, with the dash, the key and the quotes that stand on it.
const INDENT: u64 = 24;

impl Write for Scale {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for byte in bytes {
            self.weight.bytes += 1;
            match (self.in_text, self.escaped, byte) {
                (true, true, b) => {
                    self.escaped = false;
                    // A line of its own, with its indent; any other sign is written as two, as it is here.
                    self.weight.bytes += if *b == b'n' { INDENT } else { 2 };
                }
                (true, false, b'\\') => self.escaped = true,
                (true, false, b'"') => self.in_text = false,
                // A long text is folded, and every line of it indented.
                (true, false, _) => self.weight.bytes += 1,
                (false, _, b'"') => self.in_text = true,
                (false, _, b',' | b':' | b'{' | b'[') => {
                    self.weight.nodes += 1;
                    self.weight.bytes += INDENT;
                }
                _ => {}
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
