//! What somebody means who types a name or a part of it.

use super::fold;

/// How near what is typed is to a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    Whole,
    Begin,
    Word,
}

fn near(typed: &str, name: &str) -> Option<Nearness> {
    let name = fold(name);
    match () {
        () if name == typed => Some(Nearness::Whole),
        () if name.starts_with(typed) => Some(Nearness::Begin),
        () if name.split(' ').any(|word| word.starts_with(typed)) => Some(Nearness::Word),
        () => None,
    }
}

/// Returns which of some things are meant by what is typed, each thing with its names: those that are called so; where there are none,
/// those whose name begins so; where there are none, those of which a word begins so.
pub fn called<T>(typed: &str, things: Vec<(T, Vec<String>)>) -> Vec<T> {
    let typed = fold(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let near = |names: &[String]| names.iter().filter_map(|name| near(&typed, name)).min();
    let known: Vec<(T, Nearness)> = things
        .into_iter()
        .filter_map(|(thing, names)| Some((thing, near(&names)?)))
        .collect();
    let nearest = known.iter().map(|(_, near)| *near).min();
    let meant = known.into_iter().filter(|(_, near)| Some(*near) == nearest);
    meant.map(|(thing, _)| thing).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_name_goes_before_a_beginning_and_that_before_a_word_inside() {
        let states = [
            ("check", "to check"),
            ("checked", "checked"),
            ("begun", "nog te beginnen"),
            ("test", "te toetsen"),
        ];
        let meant = |typed: &str| {
            let things = states.map(|(word, name)| (word, vec![word.to_owned(), name.to_owned()]));
            called(typed, things.into())
        };
        assert_eq!(meant("check"), ["check"]);
        assert_eq!(meant("Checked"), ["checked"]);
        assert_eq!(meant("che"), ["check", "checked"]);
        assert_eq!(meant("toets"), ["test"]);
        assert_eq!(meant("te"), ["test"]);
        assert_eq!(meant("beg"), ["begun"]);
        assert!(meant("hecked").is_empty() && meant(" ").is_empty());
    }
}
