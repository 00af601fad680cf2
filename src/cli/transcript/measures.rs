//! Prints who spoke how long in the transcripts of a session, with what that does not mean.

use super::super::{Answer, Context, open};
use super::{Args, opened};
use crate::say;
use crate::store::Mode;
use crate::text::Line;
use crate::transcript::measure::{Share, Who, measure};

pub(super) fn run(context: &Context, args: &Args) -> Answer {
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
    let map = &record.deck.map;
    let name = |who: &Who| match who {
        Who::Role(id) => map
            .role(id)
            .map_or_else(|| id.to_string(), |role| role.title.to_string()),
        Who::Together => say!(words, "sound-participants"),
        Who::Other => say!(words, "sound-others"),
        Who::Facilitator => say!(words, "transcript-facilitator"),
        Who::Unknown => say!(words, "sound-unknown"),
    };
    let row = |name: String, share: &Share| {
        let (turns, minutes) = (share.turns, share.minutes());
        format!(
            "  {}\n",
            say!(words, "sound-row", name = name, turns = turns, minutes = minutes)
        )
    };
    let mut out = format!("{}\n", say!(words, "table-sound-roles"));
    out.extend(measures.who.iter().map(|(who, share)| row(name(who), share)));
    out.push_str(&format!("{}\n", say!(words, "table-sound-cards")));
    for (_, card) in record.deck.cards() {
        let share = measures.cards.get(&Some(card.id.clone()));
        out.extend(share.map(|share| row(card.theme.to_string(), share)));
    }
    let none = measures.cards.get(&None);
    out.extend(none.map(|share| row(say!(words, "sound-no-card"), share)));
    if !measures.silent.is_empty() {
        let ids: Vec<&str> = measures.silent.iter().map(|id| id.as_str()).collect();
        out.push_str(&format!("{}\n", say!(words, "sound-silent", ids = ids.join(", "))));
    }
    if measures.refused > 0 {
        out.push_str(&format!("{}\n", say!(words, "sound-refused", n = measures.refused)));
    }
    out.push_str(&format!("{}\n", say!(words, "method-minutes-full")));
    Ok(out.into_bytes())
}
