//! Reads that a cooperation was imposed on the school.
//!
//! Reads the words of one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use super::phrases::{holds, listed, sentences};
use crate::findings::language::clause::spaced;

/// Words that say that something is imposed.
const IMPOSED: &str = "verplicht verplichte opgelegd opgelegde compulsory mandatory imposed obligatory";
/// Phrases that say the same.
const UNCHOSEN: &str = "niet gekozen, niet zelf gekozen, niet voor gekozen, op een dag stond er, van bovenaf, van hogerhand, voor ons beslist, ons toegewezen, ons opgedrongen, was geen keuze, hadden geen keuze, geen keus, daar moet ik zitten, daar moeten we zitten, daar moeten wij zitten, moesten wij doen van, moesten we doen van, moeten wij doen van, moeten we doen van, moesten wij van, moesten we van, \
     we did not choose, we didn t choose, was not our choice, assigned to us, had no choice, was no choice, decided for us, decided over our heads, we were told to join, had to join";
/// Phrases with which it is only so on paper, for others, or the school chose it since.
const CHOSEN: &str = "op papier, voor de leerlingen, voor de kinderen, zelf voor gekozen, zelf gekozen, kozen we zelf, kozen wij zelf, ooit gedwongen, niemand dwong, niemand dwingt, een plezier, met plezier, \
     on paper, for the pupils, for the children, for the parents, chose it ourselves, we chose it, chosen it ourselves, nobody has ever forced, a pleasure, with pleasure";
/// Words that deny it.
const DENIED: &str = "niet geen nooit vrijwillig not no never nothing";
/// Words for whom something may be imposed on that is not the school.
const OTHERS: &str = "ze zij hun hen hem hij haar leerlingen kinderen jongeren gasten leerling kind ouders gezinnen \
     they them their he she him her pupils children kids students pupil child parents families";
/// Words for the school.
const OURS: &str = "we wij ons onze ik mij me mijn school team us our i my";

/// Returns whether a text says that something was imposed on the school: not on the partner itself, its people, the pupils or the parents.
pub(in crate::findings::propose) fn is_imposed(text: &str) -> bool {
    let chosen = |said: &str| holds(said, CHOSEN) && !holds(said, "niet zelf gekozen, niet zelf voor gekozen");
    if chosen(&spaced(text)) {
        return false;
    }
    sentences(text).any(|sentence| {
        let denied = has(&spaced(sentence), DENIED);
        // What stands behind a comma may be about anybody.
        sentence.split(',').map(spaced).any(|said| {
            let theirs = has(&said, OTHERS) && !has(&said, OURS);
            !theirs && (holds(&said, UNCHOSEN) || !denied && has(&said, IMPOSED))
        })
    })
}

fn has(said: &str, list: &str) -> bool {
    said.split_whitespace().any(|word| listed(list, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_imposed_on_others_is_not_imposed_on_the_school() {
        let yes = [
            "Die toets is ons opgelegd.",
            "Die formulieren, dat is ons opgelegd. We vullen ze in en horen er nooit meer iets van.",
            "Daar hebben wij niet voor gekozen, dat stond in een brief.",
            "Dat is verplicht, dus we gaan.",
            "Het kwam van hogerhand.",
            "Dat moesten wij doen van de koepel.",
            "De kring is opgelegd, maar ze spaart ons veel ruzie.",
            "The visits are compulsory.",
            "We did not choose them, they were assigned to us.",
        ];
        let no = [
            "Ze hebben die uren daar ook niet gekozen.",
            "De leerlingen zijn verplicht om mee te gaan.",
            "Zij zijn verplicht om dat te melden.",
            "Dat is niet verplicht.",
            "They had no choice, the council moved them.",
            "The children find it compulsory fun.",
            "Op papier is het verplicht, in het echt komt wie wil.",
            "It was imposed on us in 1987, later we chose it ourselves.",
            "Het was opgelegd, nu hebben we er zelf voor gekozen.",
            "For the children it is compulsory, for us it is a feast.",
        ];
        for text in yes {
            assert!(is_imposed(text), "{text}");
        }
        for text in no {
            assert!(!is_imposed(text), "{text}");
        }
    }
}
