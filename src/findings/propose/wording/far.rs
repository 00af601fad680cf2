//! Reads that somebody far is spoken to often, and that those who are near have hardly anything to say to each other.
//!
//! Reads the words of one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::rows::{FoldedRows, phrase_lists};

phrase_lists! {
    /// How often somebody is spoken to.
    OFTEN: "elke week, iedere week, elke dag, iedere dag, dagelijks, wekelijks, vaker dan, meer dan met, meer dan met mijn, meer dan met onze, om de dag, om de week, elke twee weken, om de twee weken, om de veertien dagen, twee keer per week, every week, each week, every day, each day, weekly, daily, more often than, more than to my, more than to our, more than with my, every other day, most weeks, most days, every fortnight, twice a week, twice a month";
    /// That whoever speaks does so.
    SPEAK: "ik mail, mail ik, ik bel, bel ik, ik spreek, spreek ik, wij bellen, we bellen, wij mailen, we mailen, wij spreken, we spreken, hoor ik, horen we, ik hoor, ik chat, chat ik, we chatten, schrijft mij, mailt mij, belt mij, schrijft ons, zit ik .. aan het scherm, zie ik .. op het scherm, i talk, i ring, i call, i phone, i mail, i email, i write, we talk, we ring, we call, we phone, we mail, we email, we speak, i speak, i chat, we chat, i hear from, writes to me, mails me, rings me, phones me, writes to us, rings us, see her on the screen, see him on the screen";
    /// That nobody answers, and of whom one hears from others.
    IN_VAIN: "tevergeefs, vergeefs, geen antwoord, neemt niemand op, niemand neemt op, in vain, no answer, nobody answers, nobody picks up, without an answer";
    OF_OTHERS: "hoor ik van de .. over, horen we van de .. over, ik hoor van de .. over, hoor ik .. klagen over, i hear from .. about, we hear from .. about";
    /// With what it is arranged at once.
    ONE_CALL: "moeten vragen, had to ask, telefoontje, telefoon, belletje, een mail, mailtje, berichtje, phone call, quick call, one call, a call, a message, one email, handig, handy";
    /// That somebody is far, whatever the map says.
    FAR: "uur rijden, uren rijden, in het buitenland, aan de andere kant van het land, aan de andere kant van de wereld, ver weg, kilometer, hours away, miles away, hours by train, abroad, other side of the country, other side of the world, far away";
    /// That those who are near say little.
    NO_TALK: "goeiedag en, een goeiedag, zeggen goeiedag, dag en dat is het, en daarmee uit, daar blijft het bij, verder reikt het niet, verder gaat het niet, meer is het niet, en dat is alles, en dat is het, weten .. van elkaar niet, weten .. niets van elkaar, weet .. niet wat we doen, geen woord, nooit een woord, praten niet, spreken niet, spreken elkaar niet, not one of us, last time we talked, last time we spoke, never talk, do not talk, never speak, \
        nod and, say good morning and, say hello and, never crossed, not crossed, could not say who, could not tell you who, never had a key, zou niet kunnen zeggen wie, weet niet wie daar, nooit een sleutel, and that is all, and that is it, and that s it, at christmas, for the first time in";
}

/// Returns whether whoever speaks is often in contact with somebody.
pub(in crate::findings::propose) fn speaks_often(said: &FoldedRows) -> bool {
    let speaks =
        |one: &Vec<String>| OFTEN.is_in(one) && SPEAK.is_in(one) && !IN_VAIN.is_in(one) && !OF_OTHERS.is_in(one);
    said.sentences.iter().any(speaks)
}

/// Returns whether a text says that somebody is far away.
pub(in crate::findings::propose) fn is_far(said: &FoldedRows) -> bool {
    said.hold(&FAR)
}

/// Returns whether those who are near have hardly anything to say to each other.
pub(in crate::findings::propose) fn hardly_speaks(said: &FoldedRows) -> bool {
    let silent = |one: &Vec<String>| NO_TALK.is_in(one) && !ONE_CALL.is_in(one);
    said.sentences.iter().any(silent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::propose::wording::rows::all_read;

    #[test]
    fn who_is_far_and_spoken_to_is_told_from_who_is_near_and_silent() {
        all_read(
            speaks_often,
            &["I talk to her every week.", "Ik mail die vaker dan de buren."],
            &["They talk every week.", "Ik mail die soms."],
        );
        all_read(
            hardly_speaks,
            &[
                "Wij zeggen goeiedag en dat is het.",
                "Not one of us has crossed the road.",
            ],
            &["Wij zeggen elke dag iets.", "We crossed the road."],
        );
    }
}
