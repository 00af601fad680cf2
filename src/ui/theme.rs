//! The looks: dark, light, and without colour. Every text stands out from its ground by at least 7 to 1 (WCAG 2.2, level AAA).
//!
//! Colours come from the fixed part of the 256-colour palette, which every terminal that matters shows alike. Nothing is told by
//! colour alone; without colour, the same marks are bold, underlined or reversed.

use ratatui::style::{Color, Modifier, Style};

use crate::app::Theme;
use crate::deck::RoleColour;
use crate::render::cells::Ink;

/// The styles of a look.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    theme: Theme,
    /// The ground and the plain text on it.
    pub base: Style,
    /// Text that matters less.
    pub faint: Style,
    /// Text that matters most.
    pub strong: Style,
    /// What names the place: themes and titles.
    pub title: Style,
    /// The thing with the cursor.
    pub chosen: Style,
    /// Good news: saved, answered.
    pub good: Style,
    /// Bad news.
    pub bad: Style,
    /// Keys.
    pub key: Style,
}

/// The palette's colours on a ground, in the order: text, faint, title, good, bad, key.
const DARK: (u8, [u8; 6]) = (233, [255, 249, 117, 120, 217, 222]);
const LIGHT: (u8, [u8; 6]) = (231, [16, 238, 18, 22, 88, 54]);

/// Colours for domains, in the order of the deck; more domains begin again, told apart by place and title anyway.
const DARK_DOMAINS: [u8; 8] = [117, 156, 222, 217, 183, 123, 229, 254];
const LIGHT_DOMAINS: [u8; 8] = [18, 22, 52, 54, 23, 88, 17, 236];

/// What is drawn and never read: borders of rings, ties that do not stand out.
const DARK_LINES: (u8, u8) = (241, 245);
const LIGHT_LINES: (u8, u8) = (250, 246);

/// The ground of the rings in the dark, the school's circle first: the nearer, the lighter. Farther rings have the plain ground.
/// In the light the coloured inks leave no room for a tinted ground.
const DARK_RINGS: [u8; 3] = [235, 235, 234];

impl Look {
    /// Returns how a cell of the map looks.
    pub fn ink(&self, ink: Ink, bold: bool, dim: bool, ring: Option<u8>) -> Style {
        let (border, tie) = match self.theme {
            Theme::Dark => (
                self.base.fg(Color::Indexed(DARK_LINES.0)),
                self.base.fg(Color::Indexed(DARK_LINES.1)),
            ),
            Theme::Light => (
                self.base.fg(Color::Indexed(LIGHT_LINES.0)),
                self.base.fg(Color::Indexed(LIGHT_LINES.1)),
            ),
            Theme::Plain => (self.base, self.base),
        };
        let style = match ink {
            Ink::Selected => return self.chosen,
            Ink::Role(colour) => return self.role(colour),
            Ink::Text | Ink::Domain(_) | Ink::Badge if dim => self.faint,
            Ink::Text => self.base,
            Ink::Faint => self.faint,
            Ink::RingLine | Ink::SectorLine => border,
            Ink::Tie => tie,
            Ink::School | Ink::Title => self.title,
            Ink::Domain(at) => self.domain(at.into()),
            Ink::TieSelected | Ink::TieLabel | Ink::Badge => self.key,
        };
        let style = if bold {
            style.add_modifier(Modifier::BOLD)
        } else {
            style
        };
        match (self.theme, ring.and_then(|ring| DARK_RINGS.get(usize::from(ring)))) {
            (Theme::Dark, Some(ground)) => style.bg(Color::Indexed(*ground)),
            _ => style,
        }
    }

    /// Returns the styles of a theme.
    pub fn of(theme: Theme) -> Self {
        let (ground, inks) = match theme {
            Theme::Dark => DARK,
            Theme::Light => LIGHT,
            Theme::Plain => return Self::plain(),
        };
        let [text, faint, title, good, bad, key] = inks.map(Color::Indexed);
        let base = Style::new().fg(text).bg(Color::Indexed(ground));
        Self {
            theme,
            base,
            faint: base.fg(faint),
            strong: base.add_modifier(Modifier::BOLD),
            title: base.fg(title).add_modifier(Modifier::BOLD),
            chosen: Style::new()
                .fg(Color::Indexed(ground))
                .bg(title)
                .add_modifier(Modifier::BOLD),
            good: base.fg(good),
            bad: base.fg(bad).add_modifier(Modifier::BOLD),
            key: base.fg(key).add_modifier(Modifier::BOLD),
        }
    }

    fn plain() -> Self {
        let base = Style::new();
        let bold = base.add_modifier(Modifier::BOLD);
        Self {
            theme: Theme::Plain,
            base,
            faint: base,
            strong: bold,
            title: bold,
            chosen: base.add_modifier(Modifier::REVERSED),
            good: base,
            bad: bold,
            key: bold,
        }
    }

    /// Returns the ink of a domain, by its place in the deck.
    pub fn domain(&self, at: usize) -> Style {
        let inks = match self.theme {
            Theme::Dark => DARK_DOMAINS,
            Theme::Light => LIGHT_DOMAINS,
            Theme::Plain => return self.base,
        };
        self.base
            .fg(Color::Indexed(inks.get(at % inks.len()).copied().unwrap_or_default()))
    }

    /// Returns the mark of a role: its letter on its colour.
    pub fn role(&self, colour: RoleColour) -> Style {
        let ground = match colour {
            _ if self.theme == Theme::Plain => return self.chosen,
            RoleColour::Yellow => 221,
            RoleColour::Blue => 117,
            RoleColour::Green => 120,
            RoleColour::Red => 217,
            RoleColour::Purple => 183,
            RoleColour::Grey => 250,
        };
        Style::new()
            .fg(Color::Indexed(16))
            .bg(Color::Indexed(ground))
            .add_modifier(Modifier::BOLD)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the relative luminance of a colour of the 256-colour palette (WCAG 2.2).
    fn luminance(index: u8) -> f64 {
        let step = |n: u8| if n == 0 { 0.0 } else { f64::from(55 + 40 * u16::from(n)) };
        let rgb = match index {
            16..=231 => [(index - 16) / 36, (index - 16) / 6 % 6, (index - 16) % 6].map(step),
            232..=255 => [f64::from(8 + 10 * u16::from(index - 232)); 3],
            _ => unreachable!("the first sixteen differ from terminal to terminal"),
        };
        let [r, g, b] = rgb.map(|c| c / 255.0).map(|c: f64| {
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    fn contrast(style: Style) -> f64 {
        let (Some(Color::Indexed(fg)), Some(Color::Indexed(bg))) = (style.fg, style.bg) else {
            panic!("not indexed: {style:?}")
        };
        let (a, b) = (luminance(fg), luminance(bg));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_text_stands_out_by_seven_to_one() {
        for theme in [Theme::Dark, Theme::Light] {
            let look = Look::of(theme);
            let mut all = vec![
                look.base,
                look.faint,
                look.strong,
                look.title,
                look.chosen,
                look.good,
                look.bad,
                look.key,
            ];
            all.extend((0..8).map(|at| look.domain(at)));
            for ring in [None, Some(0), Some(1), Some(2), Some(3), Some(9)] {
                let inks = [
                    Ink::Text,
                    Ink::Faint,
                    Ink::School,
                    Ink::Title,
                    Ink::Badge,
                    Ink::TieSelected,
                    Ink::TieLabel,
                    Ink::Selected,
                ];
                for ink in inks.into_iter().chain((0..8).map(Ink::Domain)) {
                    all.extend([false, true].map(|dim| look.ink(ink, false, dim, ring)));
                }
            }
            use RoleColour::{Blue, Green, Grey, Purple, Red, Yellow};
            all.extend([Yellow, Blue, Green, Red, Purple, Grey].map(|colour| look.role(colour)));
            for style in all {
                assert!(contrast(style) >= 7.0, "{theme:?} {style:?}: {:.1}", contrast(style));
            }
        }
    }
}
