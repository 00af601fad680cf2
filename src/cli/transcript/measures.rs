//! Prints who spoke how long in the transcripts of a session, with what that does not mean.

use super::super::{CliContext, ToPrint, open};
use super::{TranscriptArgs, opened};
use crate::deck::Deck;
use crate::findings::sound::whose;
use crate::locale::Words;
use crate::say;
use crate::store::Mode;
use crate::text::Line;
use crate::transcript::measure::{Share, TalkMeasures, measure};

pub(super) fn run(context: &CliContext, args: &TranscriptArgs) -> ToPrint {
    let words = context.words;
    let record = open::record(context, &args.session)?;
    let sound = opened(context, args, Mode::Read)?
        .sound()
        .map_err(|error| context.failure(&error))?;
    if sound.is_empty() {
        let session = Line::new(&args.session).to_string();
        return Ok(format!("{}\n", say!(words, "transcript-none", session = session)).into_bytes());
    }
    let measures = measure(&sound, &record.session);
    Ok(told(words, &record.deck, &measures).into_bytes())
}

/// Returns the measures as text: by role, by card, who was silent, and what the figures do not mean.
fn told(words: &Words, deck: &Deck, measures: &TalkMeasures) -> String {
    let line = |text: String| format!("{text}\n");
    let mut out = line(say!(words, "table-sound-roles"));
    let roles = measures.who.iter();
    out.extend(roles.map(|(who, share)| row(words, whose(words, deck, who), share)));
    out.push_str(&line(say!(words, "table-sound-cards")));
    for (_, card) in deck.cards() {
        let share = measures.cards.get(&Some(card.id.clone()));
        out.extend(share.map(|share| row(words, card.theme.to_string(), share)));
    }
    let none = measures.cards.get(&None);
    out.extend(none.map(|share| row(words, say!(words, "sound-no-card"), share)));
    if !measures.silent.is_empty() {
        let ids: Vec<&str> = measures.silent.iter().map(|id| id.as_str()).collect();
        out.push_str(&line(say!(words, "sound-silent", ids = ids.join(", "))));
    }
    if measures.refused > 0 {
        out.push_str(&line(say!(words, "sound-refused", n = measures.refused)));
    }
    out.push_str(&line(say!(words, "method-minutes-full")));
    out
}

/// Returns one row: a name, its turns and its minutes.
fn row(words: &Words, name: String, share: &Share) -> String {
    let (turns, minutes) = (share.turns, words.point(&share.minutes()));
    let row = say!(words, "sound-row", name = name, turns = turns, minutes = minutes);
    format!("  {row}\n")
}
