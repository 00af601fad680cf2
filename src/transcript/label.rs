//! Speakers as texts name them: at the start of a line before a colon, in brackets, or on a line with a time.

/// Words before a colon that are nobody's name.
const NO_SPEAKERS: [&str; 44] = [
    "note",
    "nb",
    "n.b",
    "ps",
    "p.s",
    "opmerking",
    "noot",
    "decision",
    "besluit",
    "conclusie",
    "conclusion",
    "actie",
    "action",
    "actions",
    "acties",
    "agenda",
    "onderwerp",
    "subject",
    "voorbeeld",
    "bijvoorbeeld",
    "example",
    "dus",
    "bron",
    "source",
    "link",
    "datum",
    "date",
    "tijd",
    "time",
    "duur",
    "duration",
    "locatie",
    "location",
    "titel",
    "title",
    "let op",
    "samenvatting",
    "summary",
    "attendees",
    "deelnemers",
    "meeting",
    "vergadering",
    "http",
    "https",
];

/// Words before a name that may be written small.
const TITLES: [&str; 12] = [
    "juf", "meester", "mevrouw", "meneer", "mevr.", "mr.", "dhr.", "van", "de", "den", "der", "vanden",
];

/// Titles that stand before a name, also several, and are no part of it; folded, without their point.
pub const DEGREES: [&str; 18] = [
    "prof", "dr", "drs", "ir", "ing", "lic", "mr", "mrs", "ms", "mevr", "mvr", "mw", "dhr", "mme", "mlle", "herr",
    "frau", "miss",
];

/// Words that join the parts of a name.
pub const PARTICLES: [&str; 38] = [
    "van", "de", "den", "der", "ten", "ter", "te", "het", "t", "s", "in", "op", "aan", "vande", "vanden", "vander",
    "von", "zu", "zur", "la", "le", "les", "l", "d", "du", "des", "da", "das", "do", "dos", "di", "del", "della", "el",
    "al", "bin", "bint", "ait",
];

/// Returns the speaker that a line begins with, and the words behind: `Jan Peeters: ja`, `[SPEAKER_00]: ja`, `- An: ja`, `p3: ja`.
pub fn split_label(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start().trim_start_matches(['-', '–', '>', '•']).trim_start();
    if let Some(inside) = line.strip_prefix('[') {
        let (name, rest) = inside.split_once(']')?;
        let rest = rest.strip_prefix(':').or_else(|| is_code(name).then_some(rest))?;
        return is_label(name).then_some((name.trim(), rest.trim_start()));
    }
    let head = line
        .char_indices()
        .take(64)
        .find(|(_, c)| *c == ':')
        .map(|(at, _)| at)?;
    let (name, rest) = line.split_at(head);
    let rest = rest.strip_prefix(':')?;
    let goes_on = rest.starts_with("//") || rest.starts_with(|c: char| c.is_ascii_digit());
    (!goes_on && is_label(name)).then_some((name.trim(), rest.trim_start()))
}

/// Returns whether words may be a speaker: a name of at most four words, `Last, First`, a code or a handle. Titles before it, and what
/// joins the parts of a long name, do not count.
pub fn is_label(raw: &str) -> bool {
    let name = raw.trim();
    let core = untitled(core_of(name));
    let lower = name.to_lowercase();
    let signs = |c: char| {
        c.is_alphanumeric()
            || matches!(
                c,
                ' ' | '.' | '\'' | '’' | '-' | '_' | ',' | '(' | ')' | '|' | '&' | '@' | '/' | '#'
            )
    };
    let all = core.split_whitespace().count();
    let words = core
        .split_whitespace()
        .filter(|word| all <= 4 || !PARTICLES.contains(word))
        .count();
    let most = if core.contains(',') { 6 } else { 4 };
    let begins = core.chars().next().is_some_and(char::is_uppercase)
        || is_code(core)
        || core.starts_with('@')
        || core.contains('@')
        || begins_small(core)
        || TITLES
            .iter()
            .any(|title| core.strip_prefix(title).is_some_and(|rest| rest.starts_with(' ')));
    (1..=most).contains(&words)
        && begins
        && name.chars().count() <= 60
        && name.chars().all(signs)
        && (is_code(core) || core.split_whitespace().skip(1).all(in_name))
        && core.chars().any(char::is_alphabetic)
        && !core.ends_with(',')
        && !NO_SPEAKERS.contains(&lower.trim_end_matches('.'))
}

/// Returns a name without the titles before it: `Prof. dr. J. de Vries` is `J. de Vries`. A title alone stays.
fn untitled(core: &str) -> &str {
    let mut rest = core;
    while let Some((word, behind)) = rest.split_once(' ') {
        let bare = word.trim_end_matches('.').to_lowercase();
        let behind = behind.trim_start();
        if !DEGREES.contains(&bare.as_str()) || behind.is_empty() {
            break;
        }
        rest = behind;
    }
    rest
}

/// Returns whether a family name comes first that begins with a particle: `de la Croix, Geneviève`, `d'Ursel, Zoé`, `'t Hooft, Noor`.
fn begins_small(core: &str) -> bool {
    let Some((last, first)) = core.split_once(',') else {
        return false;
    };
    let is_capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let is_particle = |word: &&str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        PARTICLES.contains(&bare) || ["ben", "ibn", "abu"].contains(&bare)
    };
    let family = last.split_whitespace().find(|word| !is_particle(word));
    let family = family.and_then(|word| word.rsplit(['\'', '’']).next());
    family.is_some_and(is_capital) && is_capital(first.trim())
}

/// Returns whether a word may stand in a name behind its first word: with a capital, a digit or a mark first, or a particle.
fn in_name(word: &str) -> bool {
    let small = word.chars().next().is_some_and(char::is_lowercase);
    !small || PARTICLES.contains(&word.trim_matches(|c: char| !c.is_alphanumeric())) || word.contains('@')
}

/// Returns whether a whole line may be a name without a colon: as [`is_label`], and no sentence.
pub fn is_name_line(line: &str) -> bool {
    let line = line.trim().trim_end_matches(':');
    is_label(line)
        && (!line.ends_with('.')
            || line
                .split_whitespace()
                .last()
                .is_some_and(|last| last.chars().count() <= 3))
}

/// Returns a name without what stands in brackets or behind a bar: `Jan (gast) | School` is `Jan`.
pub fn core_of(name: &str) -> &str {
    let end = name.find(['(', '|']).filter(|at| *at > 0).unwrap_or(name.len());
    name.get(..end).unwrap_or(name).trim()
}

/// Returns whether a speaker is a code that tells no name: `S01`, `SPEAKER_00`, `Spreker 1`, `p3`, `I`, `B1`.
pub fn is_code(name: &str) -> bool {
    const WORDS: [&str; 32] = [
        "s",
        "b",
        "i",
        "p",
        "r",
        "q",
        "a",
        "v",
        "m",
        "f",
        "spreker",
        "speaker",
        "sprecher",
        "locuteur",
        "interviewer",
        "interviewee",
        "onderzoeker",
        "researcher",
        "facilitator",
        "respondent",
        "deelnemer",
        "participant",
        "person",
        "persoon",
        "onbekend",
        "onbekende spreker",
        "unknown",
        "unknown speaker",
        "iemand",
        "allen",
        "all",
        "groep",
    ];
    let stem = name
        .trim()
        .trim_start_matches(['[', '<', '@'])
        .trim_end_matches([']', '>', ':'])
        .trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '_' | '-' | '#'));
    WORDS.contains(&stem.to_lowercase().as_str())
}

/// Words before a colon that most lines of a text bear, or that come back: the speakers of a text.
#[derive(Debug, Default)]
pub struct SpeakerLabels {
    counts: std::collections::HashMap<String, usize>,
    lines: usize,
    labelled: usize,
}

impl SpeakerLabels {
    /// Counts a line.
    pub fn count(&mut self, line: &str) {
        self.lines += 1;
        if let Some((name, _)) = split_label(line) {
            self.labelled += 1;
            *self.counts.entry(name.to_owned()).or_default() += 1;
        }
    }

    /// Returns whether the text names its speakers so: at least three in ten lines do, or a name comes back.
    pub fn hold(&self) -> bool {
        let back = self.counts.values().any(|n| *n > 1);
        self.labelled > 0 && self.labelled * 10 >= self.lines * 3 && (back || self.labelled * 10 >= self.lines * 7)
    }

    /// Returns whether a name is one of the speakers: it comes back, is a code, or nearly every line has one.
    pub fn knows(&self, name: &str) -> bool {
        let often = self.labelled * 10 >= self.lines * 6;
        self.hold() && (often || is_code(name) || self.counts.get(name).is_some_and(|n| *n > 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speakers_before_a_colon() {
        let name = |line| split_label(line).map(|(name, _)| name);
        for (line, wanted) in [
            ("Christina: Lorem", "Christina"),
            ("Jan van den Berg: ja", "Jan van den Berg"),
            ("Peeters, Jan (gast): ja", "Peeters, Jan (gast)"),
            ("[SPEAKER_00]: ja", "SPEAKER_00"),
            ("d'Ursel, Zoé: ja", "d'Ursel, Zoé"),
            ("'t Hooft, Noor: ja", "'t Hooft, Noor"),
            ("de la Croix, Geneviève: ja", "de la Croix, Geneviève"),
            ("ben Saïd, Karim: ja", "ben Saïd, Karim"),
            ("- An: ja", "An"),
            ("I: en toen?", "I"),
            ("p3:ja", "p3"),
            ("Prof. dr. ir. J. de Vries: ja", "Prof. dr. ir. J. de Vries"),
            ("dr. Maes: ja", "dr. Maes"),
            ("mevr. Peeters-De Smet: ja", "mevr. Peeters-De Smet"),
            ("Jan Willem van den Berg: ja", "Jan Willem van den Berg"),
            ("María del Carmen García López: ja", "María del Carmen García López"),
            ("juf Els: ja", "juf Els"),
            ("jan.peeters@school.be: ja", "jan.peeters@school.be"),
        ] {
            assert_eq!(name(line), Some(wanted), "{line}");
        }
        for line in [
            "10:30 Meeting: start",
            "Note: iets",
            "Decision: wij doen het",
            "en toen zei hij: nee",
            "https://kring.be",
            "Dat is wat ik altijd zeg: nee",
            "Dr. kwam toen: nee",
            "Wij zeiden het: 3 op 4 dat is: veel",
            "geen",
            ": leeg",
            "Besluit: ja",
        ] {
            assert_eq!(name(line), None, "{line}");
        }
    }

    #[test]
    fn codes_tell_no_name() {
        for code in [
            "S01",
            "SPEAKER_00",
            "Spreker 1",
            "p3",
            "I",
            "B1",
            "Interviewer",
            "Speaker 12",
            "[SPEAKER_01]",
        ] {
            assert!(is_code(code), "{code}");
        }
        for name in ["An", "Jan 2", "Els", "Bo Peeters"] {
            assert!(!is_code(name), "{name}");
        }
    }
}
