//! Which function may be told behind a remark: only one that enough people present share, and only where those who are left share the
//! rest too.
//!
//! Everyone present bears one label: their function, else their role group, else none (*colleague*). Each label, also none, is borne by
//! as many people as the threshold, or by nobody. Never looks at a remark.

use std::collections::{BTreeMap, BTreeSet};

use super::attendance::{NotPresent, function};
use crate::deck::MapTemplate;
use crate::text::{Line, fold};

/// What may be told of each function of an attendance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Telling {
    labels: BTreeMap<Line, Option<Line>>,
}

/// Words that stand for a person of the team without a function.
const NOBODY: [&str; 4] = ["collega", "colleague", "iemand", "somebody"];

/// Words for one function.
const SAME: [&[&str]; 4] = [
    &["leraar", "leerkracht", "onderwijzer", "docent", "juf", "meester"],
    &["directeur", "directie", "schoolhoofd", "schoolleider"],
    &["teacher", "schoolteacher", "class teacher"],
    &[
        "head teacher",
        "headteacher",
        "headmaster",
        "principal",
        "head",
        "director",
    ],
];

/// Returns whether two functions are words for one.
fn is_same(one: &str, other: &str) -> bool {
    SAME.iter().any(|words| words.contains(&one) && words.contains(&other))
}

/// The label of a function that somebody wrote before a remark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// This may stand behind it; nothing where none may be told.
    Told(Option<Line>),
    /// Nobody of this function was present.
    Absent(Line),
}

impl Telling {
    /// Returns what may be told where these people are present.
    ///
    /// # Errors
    /// Where fewer people are present than the threshold: nobody of them could speak without being known.
    pub fn new(present: &BTreeMap<Line, u32>, threshold: u32, map: &MapTemplate) -> Result<Self, NotPresent> {
        let total: u32 = present.values().sum();
        if total < threshold {
            return Err(NotPresent::TooFew {
                present: total,
                needed: threshold,
            });
        }
        let mut labels: BTreeMap<Line, Option<Line>> = present
            .iter()
            .map(|(function, count)| (function.clone(), (*count >= threshold).then(|| function.clone())))
            .collect();
        let small: Vec<&Line> = present.keys().filter(|f| labels.get(*f) == Some(&None)).collect();
        for role in &map.roles {
            let of_role = |f: &&&Line| map.role_of(f).is_some_and(|other| other.id == role.id);
            let all: Vec<&Line> = small.iter().filter(of_role).copied().collect();
            let title = Line::new(&role.title.to_lowercase());
            let alike: Vec<&Line> = present.keys().filter(|f| fold(f) == fold(&title)).collect();
            // A group that is called as a function is joined with it: nobody can tell the two apart. Each person counts once.
            let group: BTreeSet<&Line> = all.iter().chain(&alike).copied().collect();
            let sum: u32 = group.iter().filter_map(|f| present.get(*f)).sum();
            if !all.is_empty() && sum >= threshold {
                let label = alike.first().map_or(title, |f| (*f).clone());
                for function in group {
                    labels.insert(function.clone(), Some(label.clone()));
                }
            }
        }
        hide_rest(&mut labels, present, threshold);
        Ok(Self { labels })
    }

    /// Returns the label of a function as somebody wrote it: of the one that is called so, else of those that begin so, else of those
    /// that another word for it names, as long as one label holds for all of them.
    pub fn label(&self, raw: &str) -> Label {
        let wanted = function(raw);
        let folded = fold(&wanted);
        if Self::is_nobody(&folded) {
            return Label::Told(None);
        }
        let label = self
            .shared(|f, label| fold(f) == folded || label.is_some_and(|label| fold(label) == folded))
            .or_else(|| self.shared(|f, _| folded.len() >= 3 && fold(f).starts_with(&folded)))
            .or_else(|| self.shared(|f, _| is_same(&fold(f), &folded)));
        label.map_or(Label::Absent(wanted), Label::Told)
    }

    /// Returns whether a word stands for a person of the team without a function.
    pub(super) fn is_nobody(word: &str) -> bool {
        NOBODY.contains(&fold(word).as_str())
    }

    /// Returns the label of the functions that fit, where there are any and all bear the same.
    fn shared(&self, fits: impl Fn(&Line, Option<&Line>) -> bool) -> Option<Option<Line>> {
        let mut found = self.labels.iter().filter(|(f, label)| fits(f, label.as_ref()));
        let (_, first) = found.next()?;
        found.all(|(_, label)| label == first).then(|| first.clone())
    }

    /// Returns whether somebody of exactly this function was present.
    pub fn is_known(&self, function: &str) -> bool {
        self.labels.keys().any(|known| fold(known) == fold(function))
    }

    /// Returns the labels that may be told, in the order of the alphabet.
    pub fn told(&self) -> Vec<&Line> {
        let mut told: Vec<&Line> = self.labels.values().flatten().collect();
        told.sort();
        told.dedup();
        told
    }

    /// Returns the functions of which nothing is told.
    pub fn hidden(&self) -> Vec<&Line> {
        let hidden = self.labels.iter().filter(|(_, label)| label.is_none());
        hidden.map(|(function, _)| function).collect()
    }
}

/// Takes away labels, the rarest first, until those who bear none are nobody or as many as the threshold.
fn hide_rest(labels: &mut BTreeMap<Line, Option<Line>>, present: &BTreeMap<Line, u32>, threshold: u32) {
    loop {
        let mut sums: BTreeMap<Option<Line>, u32> = BTreeMap::new();
        for (function, label) in labels.iter() {
            *sums.entry(label.clone()).or_default() += present.get(function).copied().unwrap_or(0);
        }
        let rest = sums.remove(&None).unwrap_or(0);
        let rarest = sums.into_iter().min_by_key(|(label, sum)| (*sum, label.clone()));
        match rarest {
            Some((Some(rarest), _)) if (1..threshold).contains(&rest) => {
                let hide = labels.values_mut().filter(|label| label.as_ref() == Some(&rarest));
                hide.for_each(|label| *label = None);
            }
            _ => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::Role;
    use crate::member_check::attendance;

    fn template() -> MapTemplate {
        let role = |id: &str, title: &str, functions: &[&str]| {
            let functions: Vec<serde_json::Value> = functions.iter().map(|f| (*f).into()).collect();
            let json = serde_json::json!({"id": id, "title": title, "letter": "L", "colour": "yellow", "functions": functions});
            serde_json::from_value::<Role>(json).unwrap()
        };
        MapTemplate {
            domains: Vec::new(),
            rings: Vec::new(),
            roles: vec![
                role("leerkracht", "Leerkracht", &["leraar", "leerkracht"]),
                role("zorg", "Zorg", &["zorg", "leerondersteuner"]),
            ],
            prompts: Vec::new(),
            abbreviations: Vec::new(),
        }
    }

    fn told(present: &str) -> Vec<(String, Option<String>)> {
        let telling = Telling::new(&attendance(present).unwrap(), 3, &template()).unwrap();
        let pair = |(f, label): (&Line, &Option<Line>)| (f.to_string(), label.as_ref().map(ToString::to_string));
        telling.labels.iter().map(pair).collect()
    }

    fn pairs(all: &[(&str, Option<&str>)]) -> Vec<(String, Option<String>)> {
        all.iter()
            .map(|(f, label)| ((*f).to_owned(), label.map(str::to_owned)))
            .collect()
    }

    #[test]
    fn a_function_is_told_where_the_others_stay_hidden_too() {
        let right = pairs(&[
            ("directeur", None),
            ("leraar", Some("leraar")),
            ("zorgcoördinator", None),
        ]);
        assert_eq!(told("18 leraar, 2 zorgcoördinator, directeur"), right);
        let none = pairs(&[("directeur", None), ("leraar", None), ("zorgcoördinator", None)]);
        assert_eq!(told("18 leraar, 1 zorgcoördinator, directeur"), none);
        assert_eq!(
            told("18 leraar, directeur"),
            pairs(&[("directeur", None), ("leraar", None)])
        );
        assert_eq!(told("18 leraar"), pairs(&[("leraar", Some("leraar"))]));
    }

    #[test]
    fn below_the_threshold_stands_the_role_group() {
        let right = pairs(&[
            ("leerondersteuner", Some("zorg")),
            ("leraar", Some("leraar")),
            ("zorgcoördinator", Some("zorg")),
        ]);
        assert_eq!(told("18 leraar, 2 zorgcoördinatoren, 1 leerondersteuner"), right);
        // One director would be the only one without a label: the rarest group joins him.
        let right = pairs(&[
            ("directeur", None),
            ("leerondersteuner", None),
            ("leraar", Some("leraar")),
            ("zorgcoördinator", None),
        ]);
        assert_eq!(
            told("18 leraar, 2 zorgcoördinatoren, 1 leerondersteuner, directeur"),
            right
        );
    }

    #[test]
    fn a_function_that_is_called_as_its_group_counts_once() {
        let of_leerkracht = |present: &str| told(present).into_iter().find(|(f, _)| f == "leerkracht").unwrap().1;
        assert_eq!(of_leerkracht("2 leerkracht, 4 zorgcoördinator, 4 directeur"), None);
        let group = Some("leerkracht".to_owned());
        assert_eq!(of_leerkracht("1 leraar, 2 leerkracht, 4 directeur"), group);
    }

    #[test]
    fn a_function_is_known_however_it_is_written() {
        let map = template();
        let telling = Telling::new(&attendance("18 leraar, 2 zorgcoördinator, directeur").unwrap(), 3, &map).unwrap();
        for raw in ["leraar", "Leraren", "lerares", "leerkracht", "ler"] {
            assert_eq!(telling.label(raw), Label::Told(Some("leraar".into())), "{raw}");
        }
        for raw in ["directrice", "zorg", "zorgcoördinator", "collega"] {
            assert_eq!(telling.label(raw), Label::Told(None), "{raw}");
        }
        assert_eq!(telling.label("brugfiguur"), Label::Absent("brugfiguur".into()));
    }

    #[test]
    fn fewer_than_the_threshold_cannot_speak_unknown() {
        let present = attendance("2 leraren").unwrap();
        let why = NotPresent::TooFew { present: 2, needed: 3 };
        assert_eq!(Telling::new(&present, 3, &template()), Err(why));
    }
}
