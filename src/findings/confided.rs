//! Statements in which somebody asks not to pass on what they say. They are not quoted until the researcher chose them to be printed.
//!
//! Reads the words alone; what somebody may not tell others is no such wish.

use std::borrow::Cow;

use super::clause::spaced;
use crate::session::{Session, Statement};

/// Words that ask it wherever they stand.
const ASKS: &str = "off the record,not for the record,not in the report,not for the report,keep this between,keep that between,keep it between,\
    stays between us,stays in this room,this stays here,that stays here,just between us,between you and me,you did not hear that from me,\
    you did not hear it from me,don t quote me,do not quote me,niet in het verslag,niet in uw verslag,niet in jullie verslag,niet voor het verslag,\
    dat blijft hier,dit blijft hier,dat blijft onder ons,dit blijft onder ons,dat blijft tussen ons,dit blijft tussen ons,blijft binnenskamers,\
    blijft in deze kamer,blijft binnen deze muren,niet buiten deze muren,onder ons gezegd,tussen ons gezegd,in vertrouwen gezegd,niet verder vertellen,\
    niet voortvertellen,niet verder zeggen,niet opschrijven,niet noteren,citeer mij niet,citeer me niet,niet van mij gehoord,hebt dat niet van mij,hebt het niet van mij,\
    heb je niet van mij,heb dat niet van mij";
/// Words that ask it where they begin what is said.
const BEGINS: &str = "do not tell,don t tell,do not pass,don t pass,do not write,don t write,do not repeat,don t repeat,do not say this,do not say that,\
    between us,zeg dat niet,zeg het niet,zeg dit niet,zegt dat niet verder,vertel dat niet,vertel het niet,vertel dit niet,schrijf dat niet,\
    schrijf dit niet,noteer dat niet,noteer dit niet,zet dat niet,onder ons,tussen ons,vertrouwelijk";
/// Words that may stand before such a beginning.
const BEFORE: &str = "maar en alstublieft alsjeblieft please but and so allee";

/// Returns whether somebody asks in these words not to pass them on.
fn asks(text: &str) -> bool {
    let whole = spaced(text);
    let anywhere = ASKS
        .split(',')
        .any(|phrase| whole.contains(&format!(" {} ", phrase.trim())));
    let parts = text.split(['.', '!', '?', ';', ',', ':', '…', '(', ')']).map(spaced);
    anywhere || parts.into_iter().any(|part| begins(&part))
}

fn begins(part: &str) -> bool {
    let mut rest = part.trim_start();
    while let Some((first, behind)) = rest.split_once(' ') {
        if !BEFORE.split(' ').any(|known| known == first) {
            break;
        }
        rest = behind;
    }
    let alone = |phrase: &str| ["between us", "onder ons", "tussen ons", "vertrouwelijk"].contains(&phrase);
    BEGINS.split(',').map(str::trim).any(|phrase| {
        let behind = rest.strip_prefix(phrase);
        behind.is_some_and(|behind| behind.trim().is_empty() || behind.starts_with(' ') && !alone(phrase))
    })
}

/// Returns whether a statement waits for the researcher: somebody asks in it not to pass it on, and nobody chose yet whether it is printed.
pub(super) fn waits(statement: &Statement) -> bool {
    statement.print.is_none() && asks(&statement.text)
}

/// Returns whether a statement may be quoted: nobody chose it not to be printed, and nobody in it asks for that unless it was chosen.
pub(super) fn may_print(statement: &Statement) -> bool {
    statement.print != Some(false) && !waits(statement)
}

/// Returns a session without the statements that wait for the researcher.
pub(super) fn without(session: &Session) -> Cow<'_, Session> {
    if !session.statements.iter().any(waits) {
        return Cow::Borrowed(session);
    }
    let mut rest = session.clone();
    rest.statements.retain(|s| !waits(s));
    Cow::Owned(rest)
}

#[cfg(test)]
mod tests {
    use super::asks;

    #[test]
    fn who_asks_not_to_pass_it_on_is_heard() {
        for text in [
            "I print everything. Do not tell them.",
            "Between us: she never came.",
            "This is off the record, but they forgot us.",
            "Maar zeg dat niet verder.",
            "Ik druk alles af. Dat blijft hier, hé.",
            "Dat moet niet in het verslag.",
            "Ge hebt dat niet van mij.",
            "Hij slaapt soms tijdens de vergadering (niet opschrijven).",
        ] {
            assert!(asks(text), "{text}");
        }
        for text in [
            "What is said there I may not tell them.",
            "They do not tell them anything.",
            "There is a wall between us.",
            "Between us and the parents stands a bus.",
            "Wat daar gezegd wordt, dat mag ik niet doorvertellen.",
            "Schrijf dat maar op.",
            "Dat pakken ze van haar, van mij niet.",
            "Tussen ons en de ouders staat een bus.",
            "De kennis blijft hier in de school.",
        ] {
            assert!(!asks(text), "{text}");
        }
    }
}
