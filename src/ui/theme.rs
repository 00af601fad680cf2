//! The looks: dark, light, and without colour. Every text stands out from its ground by at least 7 to 1 (WCAG 2.2, level AAA).
//!
//! Colours come from the fixed part of the 256-colour palette, which every terminal that matters shows alike. Nothing is told by
//! colour alone; without colour, the same marks are bold, underlined or reversed.

use ratatui::style::{Color, Modifier, Style};

use crate::app::ScreenTheme;
use crate::deck::RoleColour;
use crate::map::TONES;
use crate::render::cells::Ink;

/// The styles of a look.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    theme: ScreenTheme,
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

/// Ties that do not stand out.
const DARK_TIE: u8 = 249;
const LIGHT_TIE: u8 = 240;

/// How a tone of the map looks: its ground, the border of its ring, plain text, text that steps back.
type Tone = (u8, u8, u8, u8);

/// The tones of the rings, the school's circle first. Each ground differs from the next by more than a fifth, each border from the
/// grounds on both its sides by more than 4.5 to 1, and by more than 2.5 to 1 where a projector's black is a tenth of its white.
const DARK_TONES: [Tone; TONES] = [
    (240, 252, 231, 231),
    (238, 249, 231, 255),
    (236, 247, 255, 252),
    (234, 245, 255, 250),
    (16, 244, 255, 247),
];
const LIGHT_TONES: [Tone; TONES] = [
    (248, 237, 16, 233),
    (250, 238, 16, 234),
    (252, 240, 16, 236),
    (254, 241, 16, 236),
    (231, 242, 16, 238),
];

impl Look {
    /// Returns how a cell of the map looks. Colour is for roles alone: everything else is told by place, words and weight.
    pub fn ink(&self, ink: Ink, bold: bool, dim: bool, tone: Option<u8>) -> Style {
        let (base, border, faint) = self.tone(tone);
        let style = match ink {
            Ink::Selected => return self.selected(),
            Ink::Role(colour) => return self.role(colour),
            Ink::Text | Ink::Badge if dim => faint,
            Ink::Faint => faint,
            Ink::RingLine | Ink::SectorLine => border,
            Ink::Tie => base.fg(match self.theme {
                ScreenTheme::Dark => Color::Indexed(DARK_TIE),
                ScreenTheme::Light => Color::Indexed(LIGHT_TIE),
                ScreenTheme::Plain => Color::Reset,
            }),
            Ink::Text | Ink::School | Ink::Title | Ink::TieSelected | Ink::TieLabel | Ink::Badge => base,
        };
        if bold || matches!(ink, Ink::School | Ink::TieSelected | Ink::TieLabel) {
            style.add_modifier(Modifier::BOLD)
        } else {
            style
        }
    }

    /// Returns text, borders and text that steps back on the ground of a tone; without one, on the ground of the screen.
    fn tone(&self, tone: Option<u8>) -> (Style, Style, Style) {
        let tones = match self.theme {
            ScreenTheme::Dark => DARK_TONES,
            ScreenTheme::Light => LIGHT_TONES,
            ScreenTheme::Plain => return (self.base, self.base, self.faint),
        };
        let Some((ground, border, text, faint)) = tone.and_then(|at| tones.get(usize::from(at))) else {
            return (self.base, self.faint, self.faint);
        };
        let on = |ink: u8| Style::new().fg(Color::Indexed(ink)).bg(Color::Indexed(*ground));
        (on(*text), on(*border), on(*faint))
    }

    /// Returns the chosen partner: the ground of the text, and text in the colour of the ground.
    fn selected(&self) -> Style {
        match (self.theme, self.base.fg, self.base.bg) {
            (ScreenTheme::Plain, ..) | (_, None, _) | (_, _, None) => self.chosen,
            (_, Some(text), Some(ground)) => Style::new().fg(ground).bg(text).add_modifier(Modifier::BOLD),
        }
    }

    /// Returns the styles of a theme.
    pub fn of(theme: ScreenTheme) -> Self {
        let (ground, inks) = match theme {
            ScreenTheme::Dark => DARK,
            ScreenTheme::Light => LIGHT,
            ScreenTheme::Plain => return Self::plain(),
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
            theme: ScreenTheme::Plain,
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

    /// Returns the mark of a role: its letter on its colour.
    pub fn role(&self, colour: RoleColour) -> Style {
        let ground = match colour {
            _ if self.theme == ScreenTheme::Plain => return self.chosen,
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

    /// Returns the contrast of a style as WCAG 2.2 counts it, and what is left of it where the light of the room makes the black of a
    /// projector a tenth of its white.
    fn contrasts(ink: u8, ground: u8) -> (f64, f64) {
        let (a, b) = (luminance(ink), luminance(ground));
        let left = |flare: f64| (a.max(b) + flare) / (a.min(b) + flare);
        (left(0.05), left(1.0 / 9.0))
    }

    fn colours(style: Style) -> (u8, u8) {
        match (style.fg, style.bg) {
            (Some(Color::Indexed(fg)), Some(Color::Indexed(bg))) => (fg, bg),
            _ => panic!("not indexed: {style:?}"),
        }
    }

    fn contrast(style: Style) -> f64 {
        let (fg, bg) = colours(style);
        contrasts(fg, bg).0
    }

    #[test]
    fn borders_stand_out_from_the_grounds_on_both_sides_and_grounds_from_each_other() {
        for theme in [ScreenTheme::Dark, ScreenTheme::Light] {
            let look = Look::of(theme);
            for ink in [Ink::RingLine, Ink::SectorLine] {
                for tone in 0..5 {
                    let (line, ground) = colours(look.ink(ink, false, false, Some(tone)));
                    let (_, beside) = colours(look.ink(ink, false, false, Some((tone + 1).min(4))));
                    for ground in [ground, beside] {
                        let (plain, left) = contrasts(line, ground);
                        println!("{theme:?} {ink:?} {tone}: {plain:.1}, at 10:1 {left:.1}");
                        assert!(plain >= 4.5, "{theme:?} {ink:?} {tone}: {plain:.2}");
                        assert!(left >= 2.5, "{theme:?} {ink:?} {tone} at 10:1: {left:.2}");
                    }
                    let (apart, left) = contrasts(ground, beside);
                    println!("{theme:?} grounds {tone}: {apart:.2}, at 10:1 {left:.2}");
                    assert!(tone == 4 || apart >= 1.2, "{theme:?} {tone}: grounds {apart:.2}");
                }
            }
        }
    }

    /// Returns what is left of the contrast of two greys where a weak projector shows black as a quarter grey.
    fn washed_out(ink: u8, ground: u8) -> f64 {
        let light = |index: u8| {
            let grey = match index {
                16 => 0.0,
                231 => 255.0,
                _ => f64::from(8 + 10 * u16::from(index - 232)),
            };
            let shown = (64.0 + grey * 191.0 / 255.0) / 255.0;
            ((shown + 0.055) / 1.055_f64).powf(2.4) + 0.05
        };
        let (a, b) = (light(ink), light(ground));
        a.max(b) / a.min(b)
    }

    #[test]
    fn the_map_can_be_read_where_black_is_a_quarter_grey() {
        for theme in [ScreenTheme::Dark, ScreenTheme::Light] {
            let look = Look::of(theme);
            for tone in 0..5 {
                let left = |ink, dim| {
                    let (ink, ground) = colours(look.ink(ink, false, dim, Some(tone)));
                    washed_out(ink, ground)
                };
                let (text, faint, border) = (
                    left(Ink::Text, false),
                    left(Ink::Text, true),
                    left(Ink::RingLine, false),
                );
                println!("{theme:?} {tone}: text {text:.2}, text that steps back {faint:.2}, border {border:.2}");
                // White on the ground of the school is all there is; everything else has more.
                assert!(text >= if tone == 0 { 3.8 } else { 4.5 }, "{theme:?} {tone}: {text:.2}");
                assert!(
                    faint >= if tone == 0 { 3.8 } else { 4.0 },
                    "{theme:?} {tone}: {faint:.2}"
                );
                assert!(border >= 2.7, "{theme:?} {tone}: {border:.2}");
                assert!(left(Ink::Selected, false) >= 7.0, "{theme:?} {tone}");
            }
        }
    }

    #[test]
    fn nothing_but_a_role_has_a_colour_on_the_map() {
        for theme in [ScreenTheme::Dark, ScreenTheme::Light] {
            let look = Look::of(theme);
            let inks = [
                Ink::Text,
                Ink::Faint,
                Ink::RingLine,
                Ink::SectorLine,
                Ink::School,
                Ink::Selected,
                Ink::Tie,
                Ink::TieSelected,
                Ink::TieLabel,
                Ink::Badge,
                Ink::Title,
            ];
            for (ink, tone) in inks.into_iter().flat_map(|ink| (0..5).map(move |tone| (ink, tone))) {
                let (fg, bg) = colours(look.ink(ink, false, false, Some(tone)));
                let grey = |at: u8| matches!(at, 16 | 231..=255);
                assert!(grey(fg) && grey(bg), "{theme:?} {ink:?}: {fg} on {bg}");
            }
        }
    }

    #[test]
    fn every_text_stands_out_by_seven_to_one() {
        for theme in [ScreenTheme::Dark, ScreenTheme::Light] {
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
            for ring in [None, Some(0), Some(1), Some(2), Some(3), Some(4)] {
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
                for ink in inks {
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
