//! The one table of signs: what kring draws beside letters, and what stands for each where a terminal has fewer signs.
//!
//! Every sign takes one cell in each column of the table. Letters are never exchanged: names stay as they are written.

/// Which signs a terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SignSet {
    /// All of Unicode.
    #[default]
    Full,
    /// Those of the Windows Glyph List 4, which console fonts without fallback hold.
    Wgl4,
    /// Those of ASCII.
    Ascii,
}

impl SignSet {
    /// Returns whether only ASCII may be drawn.
    pub fn is_ascii(self) -> bool {
        self == Self::Ascii
    }

    /// Returns whether every sign may be drawn.
    pub fn is_full(self) -> bool {
        self == Self::Full
    }
}

impl From<bool> for SignSet {
    /// Returns ASCII for true, every sign for false.
    fn from(ascii: bool) -> Self {
        if ascii { Self::Ascii } else { Self::Full }
    }
}

/// Each sign, and what stands for it in WGL4 and in ASCII.
const TABLE: [(char, char, char); 65] = [
    // Marks of partners, and of what is done or chosen.
    ('●', '●', 'o'),
    ('○', '○', '-'),
    ('◌', '◦', '?'),
    ('◐', '◘', '~'),
    ('⊗', '¤', 'x'),
    ('★', '♦', '*'),
    ('☆', '◊', '*'),
    ('◇', '□', '&'),
    ('✓', '√', 'v'),
    ('•', '•', '*'),
    ('▪', '▪', '*'),
    // Heads of arrows, and arrows.
    ('▸', '►', '>'),
    ('◂', '◄', '<'),
    ('▴', '▲', '^'),
    ('▾', '▼', 'v'),
    ('←', '←', '<'),
    ('↑', '↑', '^'),
    ('→', '→', '>'),
    ('↓', '↓', 'v'),
    ('↔', '↔', '='),
    ('⟶', '→', '>'),
    // Lines and blocks.
    ('─', '─', '-'),
    ('│', '│', '|'),
    ('┌', '┌', '+'),
    ('┐', '┐', '+'),
    ('└', '└', '+'),
    ('┘', '┘', '+'),
    ('▌', '▌', '|'),
    ('▐', '▐', '|'),
    ('▀', '▀', '"'),
    ('▄', '▄', '_'),
    ('█', '█', '#'),
    ('▖', '▄', '.'),
    ('▗', '▄', '.'),
    ('▘', '▀', '\''),
    ('▝', '▀', '\''),
    ('▙', '█', '#'),
    ('▛', '█', '#'),
    ('▜', '█', '#'),
    ('▟', '█', '#'),
    ('▚', '█', '#'),
    ('▞', '█', '#'),
    // Punctuation.
    ('·', '·', '-'),
    ('…', '…', '~'),
    ('‹', '‹', '<'),
    ('›', '›', '>'),
    ('«', '«', '"'),
    ('»', '»', '"'),
    ('“', '“', '"'),
    ('”', '”', '"'),
    ('„', '„', '"'),
    ('‘', '‘', '\''),
    ('’', '’', '\''),
    ('‚', '‚', '\''),
    ('′', '′', '\''),
    ('‐', '-', '-'),
    ('‑', '-', '-'),
    ('‒', '–', '-'),
    ('–', '–', '-'),
    ('—', '—', '-'),
    ('−', '-', '-'),
    ('×', '×', 'x'),
    ('§', '§', 'S'),
    ('€', '€', 'E'),
    ('\u{a0}', ' ', ' '),
];

/// Returns what stands for a sign. Letters, and in WGL4 signs that kring does not draw itself, stay what they are.
pub fn sign(c: char, marks: SignSet) -> char {
    if marks.is_full() || c.is_ascii() || is_of_a_letter(c) {
        return c;
    }
    if let Some((_, wgl4, ascii)) = TABLE.iter().find(|(full, ..)| *full == c) {
        return if marks.is_ascii() { *ascii } else { *wgl4 };
    }
    match (braille(c), marks) {
        (Some(line), SignSet::Wgl4) => line.0,
        (Some(line), _) => line.1,
        (None, SignSet::Ascii) => '?',
        (None, _) => c,
    }
}

/// Returns a text with every sign exchanged that the terminal does not have.
pub fn text(content: &str, marks: SignSet) -> String {
    content.chars().map(|c| sign(c, marks)).collect()
}

/// Returns whether a character is a letter, or an accent or joiner that belongs to one.
fn is_of_a_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}')
}

/// Returns the line that comes nearest to a cell of Braille dots, in WGL4 and in ASCII; `None` for what is no Braille.
fn braille(c: char) -> Option<(char, char)> {
    let dots = u32::from(c).checked_sub(0x2800).filter(|dots| *dots < 0x100)?;
    // Bits of the left and of the right column, from above.
    let column = |bits: [u32; 4]| -> Vec<usize> {
        (0..4)
            .filter(|row| bits.get(*row).is_some_and(|bit| dots & bit != 0))
            .collect()
    };
    let (left, right) = (column([1, 2, 4, 64]), column([8, 16, 32, 128]));
    let middle = |rows: &[usize]| rows.iter().sum::<usize>() as f32 / rows.len().max(1) as f32;
    Some(match (left.len(), right.len()) {
        (0, 0) => (' ', ' '),
        (0, 1) | (1, 0) => ('·', '.'),
        (0, _) | (_, 0) => ('│', '|'),
        _ => match middle(&right) - middle(&left) {
            fall if fall > 0.9 => ('\\', '\\'),
            fall if fall < -0.9 => ('/', '/'),
            _ => ('─', '-'),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns whether WGL4 holds a sign of the table, by the list in Microsoft's typography documentation.
    fn is_in_wgl4(c: char) -> bool {
        const SIGNS: &str = "●○◦◘◙¤♦◊□■▪▫√•►◄▲▼←↑→↓↔↕─│┌┐└┘▌▐▀▄█░▒▓·…‹›«»“”„‘’‚′–—×§€";
        c.is_ascii() || SIGNS.contains(c)
    }

    #[test]
    fn every_sign_of_the_table_is_one_that_the_terminal_has() {
        for (full, wgl4, ascii) in TABLE {
            assert!(is_in_wgl4(wgl4), "{full} {wgl4}");
            assert!(ascii.is_ascii(), "{full} {ascii}");
            for c in [wgl4, ascii] {
                assert_eq!(crate::text::cells(&c.to_string()), 1, "{full} {c}");
            }
        }
        for dots in 0x2800..0x2900 {
            let c = char::from_u32(dots).unwrap();
            assert!(is_in_wgl4(sign(c, SignSet::Wgl4)), "{c}");
            assert!(sign(c, SignSet::Ascii).is_ascii(), "{c}");
        }
    }

    #[test]
    fn letters_of_names_stay_and_other_signs_do_not() {
        let written = "Zoë’s “Café” – 3 × ½ 🎉 e\u{301}";
        assert_eq!(text(written, SignSet::Full), written);
        assert_eq!(text(written, SignSet::Ascii), "Zoë's \"Café\" - 3 x ? ? e\u{301}");
        assert_eq!(text("⠤⠤ ⠉ ⡇ ⠑ ⠊ ✓", SignSet::Wgl4), "── ─ │ \\ / √");
    }
}
