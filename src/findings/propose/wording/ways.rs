//! Reads whether words for distance are about a way that somebody goes: *te ver met de bus*, not *te ver gezocht*, nor a distance on the map.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record and no partner.

use std::sync::LazyLock;

use super::rows::{ListedPhrases, row};
use super::tone::is_ironic;

/// How one goes a way, counts it, or is carried over it.
static GOING: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "bus, bussen, busje, busrit*, trein*, tram, auto, auto s, fiets*, rijden, rijdt, rij, gereden, te voet, stappen, wandel*, kilometer*, km, minuten, uur, vervoer*, verplaats*, onderweg, bereikbaar*, afgelegen, ligt ver, liggen ver, ver weg, verre, \
         te ver om, te ver voor, buses, minibus*, train, trains, car, bike*, cycl*, drive, driving, drives, on foot, walk*, mile, miles, kilometre*, minute, minutes, hour, hours, transport*, travel*, on the road, remote, far away, too far to, too far for",
    )
});
/// What others say of a way, and how far apart two other things lie.
static OF_OTHERS: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "zeggen ze, zeggen zij, zegt hij, zegt zij, beweren ze, kilometer verder, kilometers verder, straten verder, they say, he says, she says, they claim, miles further, kilometres further, miles on, streets away",
    )
});
/// Where distance is a place on the map, or a feeling.
static PLACED: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "op de kaart, op onze kaart, afstand houden, afstand bewaren, houdt afstand, houden afstand, op afstand houden, afstand nemen, on the map, on our map, keep* .. distance, kept .. distance, at arm s length",
    )
});

/// Returns whether a text is about a way that somebody goes, and means it.
pub(in crate::findings::propose) fn is_a_way(text: &str) -> bool {
    let words = row(text);
    GOING.is_in(&words) && !PLACED.is_in(&words) && !OF_OTHERS.is_in(&words) && !is_ironic(text)
}

/// Returns whether distance in a text is a place on the map, or a feeling.
pub(in crate::findings::propose) fn is_placed(text: &str) -> bool {
    PLACED.is_in(&row(text)) || is_ironic(text)
}

#[cfg(test)]
mod tests {
    use super::is_a_way;

    #[test]
    fn a_way_that_somebody_goes_is_told_from_other_distances() {
        for text in [
            "Zonder bus raken we niet bij de zee.",
            "Te ver om te voet te gaan.",
            "It is an hour by train.",
            "The mill is far away.",
        ] {
            assert!(is_a_way(text), "{text}");
        }
        for text in [
            "Dat is te ver gezocht.",
            "Zij staan ver op de kaart, een uur praten helpt niet.",
            "Drie minuten stappen, een wereldreis.",
            "The kitchen is miles away, so to speak.",
            "They keep their distance.",
            "Te ver van de halte, zeggen ze. Het is vijf minuten.",
            "Too far from the stop, they say. It is five minutes.",
            "Daarna bouwden zij er zelf een, twee kilometer verder.",
        ] {
            assert!(!is_a_way(text), "{text}");
        }
    }
}
