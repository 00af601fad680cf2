//! Statements in which somebody asks not to pass on what they say: *zeg dat niet verder*, *off the record*.
//!
//! No report for others holds them, and no proposal rests on them, until the researcher chose them to be printed. Reads the words alone, in Dutch and English;
//! what somebody may not tell others is no such wish.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use super::clause::spaced;
use super::opposites;
use super::phrases::Phrases;
use crate::session::{Session, Statement};
use crate::text::Id;

/// How a part of a sentence begins that asks it.
const BEGINS: &str = "zeg dat niet, zeg het niet, zeg dit niet, zegt dat niet verder, zeg dat maar niet, zeg het maar niet, zeg het hem niet, zeg het haar niet, zeg het hen niet, \
    zeg het ze niet, zeg hem dat niet, zeg haar dat niet, zeg hen dat niet, zeg ze dat niet, zeg niks tegen, zeg niets tegen, vertel dat niet, vertel het niet, \
    vertel dit niet, vertel dat maar niet, vertel het maar niet, schrijf dat niet, schrijf het niet, schrijf dit niet, schrijf dat maar niet, zet dat niet, zet het niet, \
    zet dat maar niet, noteer dat niet, noteer dit niet, noteer dat maar niet, hou dat onder ons, hou het onder ons, houd dat onder ons, \
    niet verder vertellen, niet doorvertellen, niet verder zeggen, niet voortvertellen, niet voortzeggen, niet opschrijven, niet noteren, \
    do not tell, don t tell, never tell them, do not pass, don t pass, do not repeat, don t repeat, do not write, don t write, do not say this, do not say that, \
    do not quote, don t quote, do not put that in, don t put that in, keep it to yourself, keep that to yourself";
/// What asks it anywhere in a part of a sentence.
const ANYWHERE: &str = "off the record, not for the record, not in the report, must not be in the report, not for the report, keep this between, keep that between, keep it between, \
    stays between us, stays in this room, stay in this room, just between us, between you and me, you did not hear that from me, you didn t hear that from me, you did not hear it from me, i have to say it carefully, i have to say this carefully, i must say it carefully, \
    i have to be careful what i say, ik moet dat voorzichtig zeggen, ik moet het voorzichtig zeggen, ik zeg het voorzichtig, ik zeg dit voorzichtig, ik moet opletten wat ik zeg, \
    onder ons gezegd, tussen ons gezegd, in vertrouwen gezegd, blijft onder ons, blijft tussen ons, blijft binnen deze muren, niet buiten deze muren, blijft binnenskamers, \
    blijft in dit lokaal, blijft in deze kamer, dat heb je niet van mij, dat heb ge niet van mij, dat hebt ge niet van mij, je hebt dat niet van mij, ge hebt dat niet van mij, \
    niet van mij gehoord, citeer mij niet, citeer me niet, mag dit niet verder, moet je niet verder vertellen, moet ge niet verder vertellen, moet je niet opschrijven, moet ge niet opschrijven, \
    niet in het verslag, niet in uw verslag, niet in jullie verslag, niet voor het verslag";
/// What asks it where nothing follows.
const ALONE: &str = "dat blijft hier, dit blijft hier, het blijft hier, dat blijft hier he, this stays here, that stays here, it stays here, between us, onder ons, tussen ons, vertrouwelijk";
static LISTS: LazyLock<[Phrases; 3]> = LazyLock::new(|| [BEGINS, ANYWHERE, ALONE].map(Phrases::of));
/// Words that may stand before it.
const BEFORE: &str = "maar en nu dus allee please but and so now alstublieft alsjeblieft wel ja he";

/// Returns whether whoever speaks asks not to pass it on.
fn asks(text: &str) -> bool {
    text.split(['.', '!', '?', ';', ':', ',', '…', '\n', '(', ')', '–', '—'])
        .any(part_asks)
}

fn part_asks(part: &str) -> bool {
    let words = spaced(part);
    let leads = |word: &&str| BEFORE.split(' ').any(|known| known == *word);
    let words = words.split_whitespace().skip_while(leads);
    let words: Vec<String> = words.map(str::to_owned).collect();
    let [begins, anywhere, alone] = &*LISTS;
    begins.open(&words) || anywhere.are_in(&words) || alone.are_all_of(&words)
}

/// Returns whether a statement waits for the researcher: somebody asks in it not to pass it on, and nobody chose yet whether it is printed.
pub(super) fn waits(statement: &Statement) -> bool {
    statement.print.is_none() && asks(&statement.text)
}

/// Returns whether a statement may be quoted: nobody chose it not to be printed, and nobody in it asks for that unless it was chosen.
pub(super) fn may_print(statement: &Statement) -> bool {
    statement.print != Some(false) && !waits(statement)
}

/// Returns a session without the statements that wait for the researcher, nor what answers them right after; itself where there is none.
pub(super) fn without(session: &Session) -> Cow<'_, Session> {
    let lang = session.deck.language;
    let mut kept_back: HashSet<Id> = HashSet::new();
    let mut before: Option<&Statement> = None;
    for statement in &session.statements {
        let here = |b: &Statement| b.card == statement.card && b.question == statement.question;
        let answers = before.is_some_and(|b| kept_back.contains(&b.id) && here(b));
        if waits(statement) || answers && opposites::replies(&statement.text, lang) {
            kept_back.insert(statement.id.clone());
        }
        before = Some(statement);
    }
    if kept_back.is_empty() {
        return Cow::Borrowed(session);
    }
    let mut own = session.clone();
    own.statements.retain(|s| !kept_back.contains(&s.id));
    for theme in &mut own.themes {
        theme.evidence.retain(|id| !kept_back.contains(id));
    }
    for gap in &mut own.gaps {
        gap.evidence.retain(|id| !kept_back.contains(id));
    }
    for conclusion in &mut own.conclusions {
        conclusion.evidence.retain(|id| !kept_back.contains(id));
    }
    Cow::Owned(own)
}

#[cfg(test)]
mod tests {
    use super::asks;

    #[test]
    fn who_asks_not_to_pass_it_on_is_heard() {
        for text in [
            "I print everything. Do not tell them.",
            "Between us: she never came.",
            "I find that hard, and I have to say it carefully, because they pay me.",
            "Dat doet pijn, en ik moet dat voorzichtig zeggen.",
            "This is off the record, but they forgot us.",
            "Maar zeg dat niet verder.",
            "Ik druk alles af. Dat blijft hier, hé.",
            "Dat moet niet in het verslag.",
            "Ge hebt dat niet van mij.",
            "Hij slaapt soms tijdens de vergadering (niet opschrijven).",
            "Ik gebruik de oude handleiding. Zeg dat niet verder.",
            "De koster geeft ons de sleutel, maar zeg het niet tegen zijn bestuur.",
            "Onder ons gezegd, ik ga er niet meer naartoe.",
            "We copy their songbook. Don’t tell anybody.",
            "He lends us the van, but do not write that down.",
        ] {
            assert!(asks(text), "{text}");
        }
        for text in [
            "What is said there I may not tell them.",
            "They do not tell them anything.",
            "There is a wall between us.",
            "We have to tell the parents carefully.",
            "Je moet dat voorzichtig vastnemen.",
            "Between us and the parents stands a bus.",
            "Wat daar gezegd wordt, dat mag ik niet doorvertellen.",
            "Wat de dokter zegt, mogen wij niet verder vertellen.",
            "Schrijf dat maar op.",
            "Dat pakken ze van haar, van mij niet.",
            "Tussen ons en de ouders staat een bus.",
            "De kennis blijft hier in de school.",
            "Wij vertellen dat niet verder aan de ouders.",
            "Het koor blijft hier elke lente zingen.",
            "Zeg dat maar hardop.",
            "We do not tell them everything.",
            "That stays here on the shelf until June.",
        ] {
            assert!(!asks(text), "{text}");
        }
    }
}
