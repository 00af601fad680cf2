//! The keys that matter now on the map.

use crate::app::OpenSession;
use crate::app::command::Command;
use crate::app::map::{self, InventoryStep};

/// Returns the commands to hint at, those that matter most first: what is to be done with the chosen partner, or how to choose one.
pub(in crate::ui) fn keys(open: &OpenSession) -> Vec<Command> {
    use Command::{
        Connect, Domain, DomainState, Enter, Farther, Find, Gap, Important, Legend, Nearer, Next, Step as Tab, Table,
        Turn, View, Waiting,
    };
    let (step, chosen) = (open.map.step, open.map.selected.is_some());
    let own: &[Command] = match step {
        InventoryStep::Alone => &[Enter, Turn],
        InventoryStep::Missing => &[Enter, Gap, Turn, Waiting, DomainState],
        _ if !chosen => &[Waiting, Find, Turn],
        InventoryStep::Together => &[Domain, Waiting, Nearer, Find, Turn],
        InventoryStep::Distance => &[Nearer, Farther, Waiting, Find, Turn],
        InventoryStep::Importance => &[Important, Waiting, Find, Turn],
        InventoryStep::Ties => &[Connect, Waiting, Find, Turn],
    };
    let done = map::is_done(open);
    let own = || own.iter().filter(|command| !(done && **command == Waiting));
    // A legend of several pages says so among the first: nothing on the map stays unexplained.
    let legend = map::has_pages(open).then_some(&Legend);
    let first = if step == InventoryStep::Alone {
        [None, Some(&Tab)]
    } else {
        [Some(&Tab), None]
    };
    let [before, after] = first;
    let rest = if open.map.shows_picture() {
        [View, Table, Next]
    } else {
        [Table, View, Next]
    };
    let all = before.into_iter().chain(own().take(1)).chain(legend);
    let all = all.chain(own().skip(1)).chain(after).chain(&rest);
    all.cloned().collect()
}
