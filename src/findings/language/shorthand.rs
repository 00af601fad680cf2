//! The note-taker's shorthand, spelled out for whoever reads or hears it: *1x/mnd.*, *lkr.*, *p3* for a participant, a small letter behind a
//! full stop.
//!
//! Changes a copy of the session for its readers, and in it only what the note-taker wrote in other words: never a quote, a name or a title.

use std::borrow::Cow;

use crate::deck::Lang;
use crate::session::{Participant, Session, Voice};
use crate::text::{Line, Text, capital};

/// What a hurried hand writes in Dutch, without its full stop, and what it stands for.
const SHORT: &[(&str, &str)] = &[
    ("lkr", "leerkracht"),
    ("lkrn", "leerkrachten"),
    ("lkrs", "leerkrachten"),
    ("ll", "leerlingen"),
    ("lln", "leerlingen"),
    ("lj", "leerjaar"),
    ("zorgco", "zorgcoördinator"),
    ("zoco", "zorgcoördinator"),
    ("dir", "directeur"),
    ("evt", "eventueel"),
    ("mss", "misschien"),
    ("gn", "geen"),
    ("vd", "van de"),
    ("vh", "van het"),
    ("mbt", "met betrekking tot"),
    ("m.b.t", "met betrekking tot"),
    ("ipv", "in plaats van"),
    ("i.p.v", "in plaats van"),
    ("ivm", "in verband met"),
    ("i.v.m", "in verband met"),
    ("ifv", "in functie van"),
    ("i.f.v", "in functie van"),
    ("adhv", "aan de hand van"),
    ("a.d.h.v", "aan de hand van"),
    ("tov", "tegenover"),
    ("t.o.v", "tegenover"),
    ("verg", "vergadering"),
    ("personeelsverg", "personeelsvergadering"),
    ("anderst", "anderstalige"),
    ("nm", "namiddag"),
    ("vm", "voormiddag"),
    ("jr", "jaar"),
    ("mnd", "maand"),
    ("mndn", "maanden"),
    ("wk", "week"),
    ("wkn", "weken"),
    ("&", "en"),
    ("+", "en"),
    ("=", "is"),
    ("/", "of"),
];
/// What a hurried hand writes in English.
const SHORT_EN: &[(&str, &str)] = &[
    ("wk", "week"),
    ("wks", "weeks"),
    ("mth", "month"),
    ("mths", "months"),
    ("yr", "year"),
    ("yrs", "years"),
    ("hr", "hour"),
    ("hrs", "hours"),
    ("mins", "minutes"),
];
/// What is short only with its full stop: without it, it is a word.
const DOTTED: &[(&str, &str)] = &[
    ("di", "dinsdag"),
    ("wo", "woensdag"),
    ("do", "donderdag"),
    ("vr", "vrijdag"),
    ("vrij", "vrijdag"),
];
/// What stands behind a number, in the plural.
const SEVERAL: &[(&str, &str)] = &[("maand", "maanden"), ("week", "weken")];
/// Behind these somebody's function stands in the plural.
const MANY: &str = "andere alle veel twee drie vier vijf";
/// Words with a full stop behind which a sentence goes on.
const GOES_ON: &str = "bv bvb vb enz o.a ca nl incl excl min max nr blz afd prof dr mevr dhr st art resp vs etc inst tel gem i.e e.g mr mrs no u uur";

/// Returns the session with the note-taker's shorthand spelled out; itself where there is none.
pub(in crate::findings) fn spelled(session: &Session) -> Cow<'_, Session> {
    let hand = NoteWriter {
        participants: &session.participants,
        dutch: session.deck.language == Lang::Nl,
    };
    let mut own = session.clone();
    for partner in &mut own.partners {
        hand.line(&mut partner.frequency);
        hand.text(&mut partner.why);
        hand.text(&mut partner.note);
        hand.text(&mut partner.distance.why);
    }
    for statement in own.statements.iter_mut().filter(|s| s.voice == Voice::Paraphrase) {
        if let Some(text) = hand.spell(&statement.text) {
            statement.text = Text::new(&text);
        }
        hand.text(&mut statement.excerpt);
    }
    own.themes.iter_mut().for_each(|theme| hand.text(&mut theme.note));
    own.ties.iter_mut().for_each(|tie| hand.line(&mut tie.label));
    for gap in &mut own.gaps {
        if let Some(text) = hand.spell(&gap.text) {
            gap.text = Text::new(&text);
        }
    }
    own.images.iter_mut().for_each(|image| hand.text(&mut image.why));
    Cow::Owned(own)
}

/// Who wrote: knows the participants by their codes.
struct NoteWriter<'s> {
    participants: &'s [Participant],
    dutch: bool,
}

impl NoteWriter<'_> {
    fn text(&self, text: &mut Option<Text>) {
        let spelled = text.as_ref().and_then(|text| self.spell(text));
        *text = spelled.map(|spelled| Text::new(&spelled)).or(text.take());
    }

    fn line(&self, line: &mut Option<Line>) {
        let spelled = line.as_ref().and_then(|line| self.spell(line));
        let spelled = spelled.map(|text| text.trim_end_matches('.').to_owned());
        *line = spelled.map(|spelled| Line::new(&spelled)).or(line.take());
    }

    /// Returns a text spelled out; none where nothing changes.
    fn spell(&self, text: &str) -> Option<String> {
        let lines: Vec<String> = text.split('\n').map(|line| self.one_line(line)).collect();
        let out = lines.join("\n");
        (out != text).then_some(out)
    }

    fn one_line(&self, line: &str) -> String {
        let tokens: Vec<&str> = line.split(' ').collect();
        let near = |at: usize, step: isize| at.checked_add_signed(step).and_then(|at| tokens.get(at)).copied();
        let mut parts: Vec<String> = Vec::with_capacity(tokens.len());
        let mut ended = false;
        for (at, token) in tokens.iter().enumerate() {
            let last = near(at, 1).is_none_or(|next| next.starts_with(char::is_uppercase));
            let weekday = self.dutch && [near(at, -2), near(at, 2)].into_iter().flatten().any(is_day);
            let spelled = self
                .token(token, near(at, -1).unwrap_or_default(), last)
                .or_else(|| weekday.then(|| day(token)).flatten());
            // Behind a code a full stop ends a sentence; behind what was short it may only say that it was.
            let ends = spelled
                .as_ref()
                .map_or_else(|| ends_sentence(token), |word| word.ends_with('.'));
            let word = spelled.unwrap_or_else(|| (*token).to_owned());
            parts.push(if ended { capital(&word) } else { word });
            ended = ends;
        }
        parts.join(" ")
    }

    /// Returns one word spelled out, with the signs around it; the full stop of what was short stays where a sentence ends.
    fn token(&self, token: &str, before: &str, last: bool) -> Option<String> {
        let opened = token.trim_start_matches(['(', '‘', '“']);
        let front = token.get(..token.len() - opened.len())?;
        let core = opened.trim_end_matches([',', ';', ':', ')', '!', '?', '’', '”']);
        let back = opened.get(core.len()..)?;
        let dotted = core.strip_suffix('.');
        let word = dotted.unwrap_or(core);
        let function = self.participant(word);
        let last = last || function.is_some();
        let spelled = function.or_else(|| {
            if !self.dutch {
                let found = SHORT_EN.iter().find(|(key, _)| *key == word);
                return found
                    .map(|(_, long)| (*long).to_owned())
                    .or_else(|| english_times(word));
            }
            let counted = matches!(word, "x" | "X") && before.parse::<usize>().is_ok();
            let short = short(word, dotted.is_some(), before).or_else(|| counted.then(|| "keer".to_owned()));
            short.or_else(|| times(word))
        })?;
        let stop = if dotted.is_some() && last && back.is_empty() {
            "."
        } else {
            ""
        };
        Some(format!("{front}{spelled}{stop}{back}"))
    }

    /// Returns the function of a participant whose code a word is.
    fn participant(&self, word: &str) -> Option<String> {
        let is_code = word.len() > 1 && word.chars().any(|c| c.is_ascii_digit());
        let found = self.participants.iter().find(|p| is_code && *p.id == *word)?;
        let article = if self.dutch { "de" } else { "the" };
        (!found.function.is_empty()).then(|| format!("{article} {}", found.function))
    }
}

/// Returns what a short word stands for; in the plural behind a number or a word for many.
fn short(word: &str, dotted: bool, before: &str) -> Option<String> {
    let small = word.to_lowercase();
    let found =
        |list: &[(&'static str, &'static str)]| list.iter().find(|(key, _)| *key == small).map(|(_, long)| *long);
    // In capitals it is the name of something: *VM*, *LL*.
    let named = word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let long = found(SHORT)
        .or_else(|| found(DOTTED).filter(|_| dotted))
        .filter(|_| !named)?;
    let several = before.parse::<usize>().is_ok_and(|n| n > 1);
    let many = several || MANY.split(' ').any(|many| many == before);
    let plural = SEVERAL.iter().find(|(one, _)| *one == long).map(|(_, more)| *more);
    Some(match plural {
        Some(plural) if several => plural.to_owned(),
        _ if many && long == "directeur" => "directeurs".to_owned(),
        _ if word.starts_with(char::is_uppercase) => capital(long),
        _ => long.to_owned(),
    })
}

/// Returns the day that a word is short for, with its full stop or without.
fn day(word: &str) -> Option<String> {
    let (bare, comma) = word.strip_suffix(',').map_or((word, ""), |bare| (bare, ","));
    let found = DOTTED.iter().find(|(short, _)| *short == bare.trim_end_matches('.'));
    found.map(|(_, long)| format!("{long}{comma}"))
}

fn is_day(word: &str) -> bool {
    day(word).is_some() || DOTTED.iter().any(|(_, long)| *long == word)
}

/// Returns *1x/month* and *3x/wk* in words.
fn english_times(word: &str) -> Option<String> {
    let (count, unit) = word.split_once("x/")?;
    let n: usize = count.parse().ok()?;
    let unit = match unit.trim_end_matches('.') {
        "month" | "mth" | "m" => "month",
        "week" | "wk" | "w" => "week",
        "year" | "yr" | "y" => "year",
        "day" | "d" => "day",
        "term" => "term",
        _ => return None,
    };
    let count = match n {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        n => format!(
            "{} times",
            crate::say!(crate::locale::Words::of(Lang::En), "count-word", n = n)
        ),
    };
    Some(format!("{count} a {unit}"))
}

/// Returns *3x* and *1x/mnd* in words.
fn times(word: &str) -> Option<String> {
    let (count, rest) = word.split_once(['x', 'X'])?;
    let n: usize = count.parse().ok()?;
    let count = crate::say!(crate::locale::Words::of(Lang::Nl), "count-word", n = n);
    if rest.is_empty() {
        return Some(format!("{count} keer"));
    }
    let unit = rest.strip_prefix('/')?.trim_end_matches('.');
    let unit = match unit {
        "mnd" | "maand" | "m" => "maand",
        "wk" | "week" | "w" => "week",
        "jr" | "jaar" | "j" => "jaar",
        "d" | "dag" => "dag",
        "trim" | "trimester" => "trimester",
        "sem" | "semester" => "semester",
        "schooljaar" | "schooljr" => "schooljaar",
        _ => return None,
    };
    Some(format!("{count} keer per {unit}"))
}

/// Returns whether a sentence ends with a word.
fn ends_sentence(token: &str) -> bool {
    let Some(word) = token.strip_suffix(['.', '!', '?']) else {
        return false;
    };
    let word = word.trim_start_matches(['(', '‘', '“']).to_lowercase();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let number = word.starts_with(|c: char| c.is_ascii_digit());
    letters > 1 && !number && !word.contains('.') && !GOES_ON.split(' ').any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::{NoteWriter, Participant};

    fn spelled(text: &str) -> String {
        let participant = Participant {
            id: "p3".into(),
            function: "muzisch leerkracht".into(),
            ..Participant::default()
        };
        let hand = NoteWriter {
            participants: &[participant],
            dutch: true,
        };
        hand.spell(text).unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn shorthand_is_spelled_out() {
        for (text, expected) in [
            (
                "vroeger elke week, nu 1x/mnd. en enkel als wij bellen",
                "vroeger elke week, nu één keer per maand en enkel als wij bellen",
            ),
            ("elke vrij. nm.", "elke vrijdag namiddag."),
            ("wachtlijst 1 jr.", "wachtlijst 1 jaar."),
            ("6 wk per jaar", "6 weken per jaar"),
            ("goesting. ll én lkr", "goesting. Leerlingen én leerkracht"),
            ("zonder p3 geen academie", "zonder de muzisch leerkracht geen academie"),
            (
                "di. en do. (evt. ook wo.)",
                "dinsdag en donderdag (eventueel ook woensdag)",
            ),
            ("fijn om andere dir te horen", "fijn om andere directeurs te horen"),
            ("logo zit di en do hier", "logo zit dinsdag en donderdag hier"),
            ("3x/jr. zitten we daar", "drie keer per jaar zitten we daar"),
            ("leren = meedoen. met de handen", "leren is meedoen. Met de handen"),
        ] {
            assert_eq!(spelled(text), expected);
        }
    }

    #[test]
    fn what_is_no_shorthand_stays() {
        for text in [
            "we zien wat we do",
            "Vakmensen (bv. een landmeter) komen langs, o.a. in mei.",
            "dat is zo. Of toch niet",
            "Overleg na 16u. of tussendoor",
            "de LL van het netwerk",
            "p4 staat er niet",
            "plaats voor OV2 en OV3",
            "Wie weet… misschien later",
        ] {
            assert_eq!(spelled(text), text);
        }
    }
}
