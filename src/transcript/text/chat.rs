//! The lines of a chat that Zoom saves: `12:03:44 From Jan Peeters to Everyone: ja`.
//!
//! Only reads. What was written to one person alone is no part of the talk.

/// Who wrote a line of a chat, and to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chat<'a> {
    /// Who wrote.
    pub from: &'a str,
    /// Who alone could read it; `None` where the group could.
    pub only: Option<&'a str>,
    /// The words, which may also stand on the lines below.
    pub words: &'a str,
}

/// How such a line begins, and the word before who could read it.
const HEADS: [(&str, &str); 3] = [("From ", " to "), ("Van ", " aan "), ("Von ", " an ")];
/// Who stands for the group; what is before a bracket counts.
const GROUP: [&str; 10] = [
    "everyone",
    "everybody",
    "all",
    "all panelists",
    "all panelists and attendees",
    "hosts and panelists",
    "iedereen",
    "allen",
    "alle",
    "alle panelisten",
];
/// The longest head that is looked for, in bytes.
const LONGEST: usize = 300;

/// Takes apart what stands behind the time of a line; `None` where it is no line of a chat.
pub(super) fn chat(rest: &str) -> Option<Chat<'_>> {
    let rest = rest.trim_start();
    HEADS.iter().find_map(|(head, to)| {
        let begins = rest.get(..head.len())?.eq_ignore_ascii_case(head);
        let names = rest.get(head.len()..).filter(|_| begins)?;
        let near = names.char_indices().take_while(|(at, _)| *at < LONGEST);
        let colon = near.filter(|(_, c)| *c == ':').map(|(at, _)| at).next()?;
        let (names, words) = names.split_at_checked(colon)?;
        let words = words.get(1..)?.trim_start();
        let lower = names.to_ascii_lowercase();
        let (from, only) = match lower.find(to) {
            Some(at) => (names.get(..at)?, private(names.get(at + to.len()..)?)),
            // Before 2021 the group stood nowhere, and a space stood before the colon.
            None if *head == "From " && names.ends_with(' ') => (names, None),
            None => return None,
        };
        let from = from.trim();
        (!from.is_empty()).then_some(Chat { from, only, words })
    })
}

/// Returns who alone could read what was written; `None` where the group could.
fn private(to: &str) -> Option<&str> {
    let name = to.split('(').next().unwrap_or(to).trim();
    let is_group = GROUP.contains(&name.to_lowercase().as_str());
    (!is_group || to.to_lowercase().contains("direct")).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_a_chat_tells_who_wrote_and_to_whom() {
        let told = |line| chat(line).map(|chat| (chat.from, chat.only, chat.words));
        assert_eq!(told("From Jan Peeters to Everyone:"), Some(("Jan Peeters", None, "")));
        assert_eq!(
            told("From  Els | KU Leuven  to  Everyone: ja: nu"),
            Some(("Els | KU Leuven", None, "ja: nu"))
        );
        assert_eq!(told("\t From  Jan : ja"), Some(("Jan", None, "ja")));
        assert_eq!(told("Van Jan Aan Iedereen: ja"), Some(("Jan", None, "ja")));
        assert_eq!(
            told("From Jan to Els Maes (Direct Message): zeg"),
            Some(("Jan", Some("Els Maes"), "zeg"))
        );
        for line in [
            "Van Damme: ja",
            "From now on it is: ja",
            "Jan: ja",
            "",
            "From to Everyone: ja",
            "Vé",
        ] {
            assert_eq!(told(line), None, "{line}");
        }
    }
}
