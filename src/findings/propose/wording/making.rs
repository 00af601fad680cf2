//! Reads what the school makes or does for somebody.
//!
//! Reads the words of one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::rows::{FoldedRows, phrase_lists};

phrase_lists! {
    /// Who gives for the school.
    GIVERS: "wij, we, ik, onze, our, i";
    /// What the school makes or mends.
    MAKES: "gemaakt, maken, maakten, bouw*, gebouwd, poetsen, gepoetst, herstel*, schilder*, geschilderd, gelast, lassen, onderhouden, bakken, gebakken, planten, geplant, tekenen, tekenden, getekend, drukken, gedrukt, leveren, leverden, geleverd, naaien, genaaid, \
        in elkaar gestoken, ineengestoken, put together, made, make, build, built, clean, cleaned, repair*, mend, mended, fixed, fix, paint, painted, weld*, bake, baked, plant, planted, draw, drew, drawn, print, printed, supply, supplied, sew, sewed";
    /// What pupils make that may be their own: *onze leerlingen maken hun verslag*.
    PUPILS: "leerling*, kinderen, gasten, kleuter*, jongens, meisjes, pupil*, children, students, boys, girls";
    MENDS: "bakken, bakt, gebakken, leveren, leverden, geleverd, bake, baked, supply, supplied, poetsen, gepoetst, herstel*, schilder*, geschilderd, gelast, lassen, onderhouden, clean, cleaned, repair*, mend, mended, fixed, fix, paint, painted, weld*, voor, for";
    /// That something is only made after it.
    COPIES: "handen vuil, hands dirty, naar model, a copy, copies of";
    /// Whose it is, or for whom.
    THEIRS: "hun, haar, voor zijn, voor hen, voor hem, their, his, her, for them, them with";
    /// Phrases that say by themselves that the school gives something.
    GETS: "delen .. rond, delen .. mee rond, dragen .. rond, maakt er, kookt er, bakt er, maken er, koken er, bakken er, run a .. there, run the .. there, put on the, put on a, supply them, supply him, supply her";
    FROM_US: "mogen bij ons komen, mogen ze bij ons, mag bij ons komen, gebruiken onze zaal, gebruiken onze turnzaal, may use our, can use our, use our hall, use our kitchen, krijgen van ons, krijgt van ons, kregen van ons, kreeg van ons, get .. from us, gets .. from us, got .. from us";
    /// What the school does.
    DOES: "kook*, gekookt, help*, hielp*, geholpen, zingen, zongen, gezongen, voorlezen, lezen .. voor, lazen .. voor, spelen, speelden, gespeeld, kaarten, cook, cooked, help, helped, sing, sang, read, play, played, perform, performed";
    /// For whom.
    FOR_THEM: "voor hen, voor hun, voor hem, voor haar, voor zijn, bij de bewoners, met de bewoners, bij de ouderen, met de ouderen, voor de bewoners, voor de ouderen, for them, for their, for him, for her, for his, to them, with the residents, to the residents, for the residents, with the old people";
    /// Words with which it is no gift: what has to be, what was arranged, and whose place is used.
    DENIES: "niet, geen, nooit, moeten, moet, mogen, mag, afspraak, afspraken, fout*, ruzie, tijd, gebruik, formulier*, zaal, not, no, never, must, have to, had to, may, can, appointment*, mistake*, room, time, forms, hall";
    NOT: "niet, geen, nooit, willen, wil, not, no, never, want, wants, without";
}

/// Returns whether a sentence of a text tells what the school makes or does for somebody: it begins with who gives.
pub(in crate::findings::propose) fn gives(said: &FoldedRows) -> bool {
    let begins = |one: &[String]| (0..3).any(|at| GIVERS.begins(one.get(at..).unwrap_or_default()));
    let own = |one: &[String]| {
        PUPILS.is_in(one) && !MENDS.is_in(one) || COPIES.is_in(one) || one.last().is_some_and(|word| word == "na")
    };
    let made = |one: &[String]| MAKES.is_in(one) && THEIRS.is_in(one) && !own(one);
    let done = |one: &[String]| DOES.is_in(one) && FOR_THEM.is_in(one);
    let starts = |one: &[String]| begins(one) && (made(one) || done(one) || GETS.is_in(one) && !COPIES.is_in(one));
    let gets = |one: &[String]| FROM_US.is_in(one);
    let one = |one: &Vec<String>| starts(one) && !DENIES.is_in(one) || gets(one) && !NOT.is_in(one);
    said.sentences.iter().any(one)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::propose::wording::rows::all_read;

    #[test]
    fn what_the_school_gives_is_told_from_what_it_has_to_do() {
        let yes = [
            "Wij hebben voor hun feest heel het decor geschilderd.",
            "Our pupils fixed all their telephones.",
        ];
        let no = [
            "Wij moeten voor hun feest het decor schilderen.",
            "They painted our wall.",
            "We play on their field.",
            "We made an appointment with them.",
            "Wij spelen op hun plein.",
            "Onze kinderen maken hun tekening daar.",
            "Our pupils build their kites there.",
            "Wij tekenen hun bruggen na.",
        ];
        all_read(gives, &yes, &no);
    }
}
