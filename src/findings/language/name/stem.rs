//! Cuts a name down to the words that stand before what only describes it.
//!
//! Knows no partner and no language: who asks says which words describe.

/// Returns the words of a name up to what only describes it: *Dienst onderwijs* of *Dienst onderwijs van de stad*.
pub(super) fn core<'n>(name: &'n str, stops: &[&str]) -> Vec<&'n str> {
    let mut before = ' ';
    // An apostrophe that follows a letter belongs to its word: collega's.
    let cuts = |c: char, before: char| match c {
        '\'' | '’' => !before.is_alphabetic(),
        c => "‘\"“([,:–".contains(c),
    };
    let end = name.char_indices().find(|(_, c)| {
        let cut = cuts(*c, before);
        before = *c;
        cut
    });
    let core = end.and_then(|(at, _)| name.get(..at)).unwrap_or(name);
    let words = core.split_whitespace();
    // What describes it may stand in front: *aan de kerk grenzende school*.
    let in_front = words.clone().next().is_some_and(|first| stops.contains(&first));
    if in_front {
        return words.collect();
    }
    words
        .take_while(|word| !stops.contains(&word.to_lowercase().as_str()))
        .collect()
}
