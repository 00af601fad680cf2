//! Files that are wrong: every fault with its place, and no file that stops the reader.

use super::*;

fn fault(yaml: &str) -> format::Diagnostic<Wrong> {
    session::read(yaml, "map/session.yaml").unwrap_err()
}

const SMALL: &str =
    "kring: session/1\ndeck:\n  id: d\n  version: \"1\"\n  language: nl\nschool:\n  code: BOS7\ndate: \"2026-11-21\"\n";

#[test]
fn a_small_file_by_hand_is_a_session() {
    assert_eq!(session::read(SMALL, "s").unwrap().school.code, "BOS7");
    assert_eq!(
        session::read(format!("\u{feff}{}", SMALL.replace('\n', "\r\n")), "s")
            .unwrap()
            .school
            .code,
        "BOS7"
    );
}

#[test]
fn a_fault_says_where_what_and_what_next() {
    let tie = format!("{SMALL}partners:\n  - id: clb\n    name: CLB\nties:\n  - id: t1\n    from: clb\n    to: ocmw\n");
    let unknown = format!("{SMALL}particpants: []\n");
    let value = format!("{SMALL}partners:\n  - id: clb\n    name: CLB\n    status: wisched\n");
    let number = format!("{SMALL}events: veel\n");
    let missing = SMALL.replace("  code: BOS7\n", "  level: x\n");
    let cases = [
        tie,
        unknown,
        value,
        number,
        missing,
        format!("{SMALL}date: x\n"),
        format!(
            "{SMALL}partners:\n  - id: clb\n    name: CLB\n    distance:\n      views:\n        zorg: dicht\n        zorg: ver\n"
        ),
        format!("{SMALL}partners:\n  - &a\n    id: clb\n    name: CLB\n  - <<: *a\n    id: ocmw\n"),
        SMALL.replace("id: d", "id: De Deck"),
        format!("{SMALL}progress:\n  place: kaart leren\n"),
        format!("{SMALL}progress:\n  began: gisteren\n"),
        SMALL.replace("session/1", "session/7"),
        SMALL.replace("session/1", "deck/1"),
        SMALL.replace("kring: session/1\n", ""),
        format!("{SMALL}place: [oeps\n"),
        SMALL.replace("code: BOS7", "code:"),
        format!("{SMALL}partners: {{}}\n"),
        format!("{SMALL}recordings: yes\n"),
        format!("{SMALL}recording:\n  planned: misschien\n"),
        format!("{SMALL}---\n{SMALL}"),
        SMALL.replace("2026-11-21\"", "2026\u{1b}[31m\u{202e}"),
        String::new(),
        "\u{0}".into(),
    ];
    let said: Vec<String> = cases
        .iter()
        .map(|yaml| {
            let fault = fault(yaml);
            format!("{fault}\n\n{}", fault.say(Words::of(Lang::Nl)))
        })
        .collect();
    insta::assert_snapshot!("faults", said.join("\n────\n"));
    assert!(
        said.iter()
            .all(|text| !text.chars().any(|c| c.is_control() && c != '\n' || c == '\u{202e}'))
    );
}

#[test]
fn hostile_files_are_refused() {
    let bomb: String = (1..30)
        .map(|i| format!("a{i}: &a{i} [*a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}]\n", i - 1))
        .collect();
    let hostile = [
        (format!("{SMALL}a0: &a0 [x, x]\n{bomb}"), "bomb"),
        (format!("{SMALL}place: {}", "[".repeat(100_000)), "deep"),
        ("[".repeat(100_000), "only deep"),
        ("- ".repeat(100_000), "deep in blocks"),
        ("{a: ".repeat(100_000), "deep in maps"),
        (format!("{SMALL}retired: [{}]\n", "x, ".repeat(1_200_000)), "long"),
        (format!("{SMALL}{}", "? ".repeat(50_000)), "keys in keys"),
        (format!("{SMALL}{}", "&a ".repeat(50_000)), "anchors"),
        (format!("{SMALL}{}", "!".repeat(50_000)), "tags"),
        ("a: 1\n".repeat(200_000), "no kind"),
        ("%YAML 9.9\n---\n".repeat(1000), "directives"),
    ];
    for (yaml, what) in hostile {
        let fault = session::read(&yaml, "s").expect_err(what);
        assert!(fault.to_string().len() < 2000, "{what}");
    }
    for (bytes, what) in [
        (&[0xff, 0xfe, b'k'][..], Wrong::NotText),
        (&[0xff, 0xfe, 0, 0xd8], Wrong::NotText),
        (&[b'k', 0, b'r', 0, b'i', 0, b'n', 0], Wrong::Utf16),
        (&[0, b'k', 0, b'r', 0, b'i', 0, b'n'], Wrong::Utf16),
    ] {
        assert_eq!(*session::read(bytes, "s").unwrap_err().what, what);
    }
    for deep in ["- ", "[", "{a: "] {
        assert_eq!(*fault(&deep.repeat(100_000)).what, Wrong::TooDeep);
    }
}

#[test]
fn every_beginning_of_a_file_is_refused_or_read() {
    let yaml = session::write(&support::example::school("SOS3"));
    for cut in (0..yaml.len()).step_by(97).filter(|cut| yaml.is_char_boundary(*cut)) {
        if let Err(fault) = session::read(&yaml[..cut], "s") {
            assert!(!fault.to_string().is_empty());
        }
    }
}

#[test]
fn a_deck_fault_stands_in_its_line() {
    let shelf = decks(&Paths::under(std::path::Path::new("/nowhere")));
    let yaml = deck::write(&shelf.decks[0]);
    let broken = yaml.replacen("minutes: ", "minutes: 0 # was ", 1);
    let (_, faults) = deck::inspect(&broken, "deck.yaml").unwrap();
    let line = broken.lines().position(|line| line.contains("# was")).unwrap() + 1;
    assert_eq!(faults.iter().map(|fault| fault.line).collect::<Vec<_>>(), [line]);
    assert!(deck::read(&broken, "deck.yaml").is_err());
}

/// How many inputs the loader is fuzzed with; `KRING_FUZZ` asks for more.
fn rounds() -> u32 {
    let asked = std::env::var("KRING_FUZZ").ok();
    asked.and_then(|number| number.parse().ok()).unwrap_or(1000)
}

/// A small generator of our own (xorshift; Marsaglia 2003): a million inputs should cost reading, not chance.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(below.max(1)).unwrap()).unwrap()
    }

    /// `good` with a few of its bytes cut, doubled, moved, or replaced by something that YAML takes seriously.
    fn spoil(&mut self, good: &[u8]) -> Vec<u8> {
        const BITS: [&str; 30] = [
            "\n",
            "  ",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "|\n",
            ">-\n",
            "&a ",
            "*a",
            "!!str ",
            "# ",
            "---\n",
            "...\n",
            "%",
            "\t",
            "\r\n",
            "\0",
            "\u{1b}[2J",
            "\u{202e}",
            "\u{feff}",
            "~",
            "<<: *a\n",
            "? ",
            "999999999999",
            "kring: session/2\n",
        ];
        let mut bytes = good.to_vec();
        for _ in 0..=self.roll(6) {
            let (from, to) = (self.roll(bytes.len() + 1), self.roll(bytes.len() + 1));
            let (from, to) = (from.min(to), from.max(to).min(from.min(to) + 200));
            match self.roll(5) {
                0 => drop(bytes.drain(from..to)),
                1 => bytes.truncate(from.max(20)),
                2 => {
                    let again = bytes[from..to].to_vec();
                    let at = self.roll(bytes.len() + 1);
                    bytes.splice(at..at, again).for_each(drop);
                }
                3 if from < bytes.len() => bytes[from] = u8::try_from(self.roll(256)).unwrap(),
                _ => {
                    let bit = BITS[self.roll(BITS.len())];
                    bytes.splice(from..from, bit.bytes()).for_each(drop);
                }
            }
        }
        bytes
    }
}

#[test]
fn the_loader_survives_anything() {
    let mut school = support::example::school("SOS3");
    school.partners.truncate(4);
    school.ties.clear();
    school.statements.truncate(3);
    school.statements.iter_mut().for_each(|s| s.about.clear());
    let entry = |(n, s): (u32, &Statement)| Entry {
        n,
        at: "2026-11-21T14:03:05+01:00".parse().unwrap(),
        offset: None,
        recording: None,
        event: Event::Added {
            item: s.clone().into(),
            at: None,
        },
        by: None,
        because: None,
    };
    let entries: Vec<Entry> = (1..).zip(&school.statements).map(entry).collect();
    let state = session::write(&school);
    assert!(session::read(&state, "session.yaml").is_ok());
    let record = format!(
        "{}{}",
        transcript::HEADER,
        entries.chunks(1).map(transcript::write).collect::<String>()
    );
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let (mut read, mut refused) = (0, 0);
    for _ in 0..rounds() {
        match session::read(dice.spoil(state.as_bytes()), "session.yaml") {
            Ok(session) => {
                assert_eq!(session::read(session::write(&session), "again").unwrap(), session);
                read += 1;
            }
            Err(fault) => {
                let said = fault.to_string();
                assert!(
                    !said.contains(|c: char| c != '\n' && c.is_control() || c == '\u{202e}'),
                    "{said:?}"
                );
                refused += 1;
            }
        }
        let broken = dice.spoil(record.as_bytes());
        let found = transcript::read(&broken, "transcript.yaml");
        assert!(found.good <= broken.len());
    }
    println!("{read} read, {refused} refused");
    assert!(read > 0 && refused > 0);
}

#[test]
fn a_record_in_another_encoding_is_read_and_keeps_its_lines() {
    let school = support::example::school("SOS3");
    let yaml = session::write(&school);
    let little: Vec<u8> = std::iter::once(0xfeff)
        .chain(yaml.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let big: Vec<u8> = std::iter::once(0xfeff)
        .chain(yaml.encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect();
    for bytes in [
        little,
        big,
        yaml.replace('\n', "\r\n").into_bytes(),
        yaml.replace('\n', "\r").into_bytes(),
    ] {
        assert_eq!(session::read(&bytes, "s").unwrap(), school);
        assert!(session::is_as_written(&bytes), "another encoding is no edit");
        let wrong = yaml.replace("  code: ", "  kode: ");
        let line = wrong.lines().position(|line| line.contains("kode")).unwrap() + 1;
        let bytes: Vec<u8> = std::iter::once(0xfeff)
            .chain(wrong.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(session::read(&bytes, "s").unwrap_err().line, line);
    }
}

#[test]
fn a_tab_is_named_on_its_line_in_the_language_of_the_screen() {
    let school = support::example::school("SOS3");
    let yaml = session::write(&school).replacen("  code: ", "\tcode: ", 1);
    let line = yaml.lines().position(|line| line.starts_with('\t')).unwrap() + 1;
    let fault = session::read(&yaml, "session.yaml").unwrap_err();
    assert_eq!((fault.line, fault.column, &*fault.what), (line, 1, &Wrong::Tab));
    assert!(fault.say(Words::of(Lang::Nl)).contains("Vervang de tab door spaties"));
}
