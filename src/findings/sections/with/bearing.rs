//! Which words may stand below the sentence that says how it goes with a partner: those that are about it and say nothing against it.
//!
//! How it goes is the record's own field; words never change it. Words that do not fit are told behind all groups, with whom they are about.

use std::collections::HashSet;

use crate::deck::Lang;
use crate::findings::SectionSource;
use crate::findings::language::clause::spaced;
use crate::session::{Experience, Partner, Statement, Topic};
use crate::text::Id;

/// How words of somebody who complains begin.
const COMPLAINTS_NL: &str = "schaam schande jammer helaas moeilijk lastig klaag klacht spijtig frustr smijt_ smeet_ weggooi boos kwaad teleur probleem \
    gedoe tegenval viel_tegen slecht_ slechte_ vervelend beu_ zinloos nutteloos ergernis erger_ vermoei niet_meer nooit_antwoord krijg_geen krijgen_geen te_laat tijdverlies \
    tijdverspilling verloren_tijd laat_ons_in_de_steek in_de_steek duurt_te kapot om_zeep zwart_gat weigert weigeren niet_mogen_bestaan _dat_mag_niet_ \
    schandalig ongehoord onaanvaardbaar verontwaardig";
const COMPLAINTS_EN: &str = "shame ashamed sadly unfortunately difficult annoy complain frustrat throw_them_away angry disappoint problem trouble bad_ \
    useless pointless fed_up no_longer no_answer too_late waste_of wasted let_us_down takes_too_long broken out_of_order refuse should_not_exist should_not_be_allowed _not_right_ \
    outrage unacceptable disgrace appalling";
/// Words that say no: one in the first sentence is enough.
const NONE: &str = "niemand nooit niks niets nobody never nothing";
/// What costs nothing is no complaint.
const FREE: [&str; 4] = [" kost niks ", " kost niets ", " costs nothing ", " cost nothing "];
/// Words that turn what follows around.
const NOT: &str = "niet geen zonder not no without";
/// Words with which a sentence turns against the one before.
const TURNS: &str = "maar alleen enkel helaas jammer but only however unfortunately sadly";
/// How words of praise begin.
const PRAISE_NL: &str = "blij content tevreden graag fantastisch prachtig geweldig schitterend sterk_ lief_ dankbaar plezant zalig goed_ mooi_ warm_ \
    vlot chapeau deugd aangenaam";
const PRAISE_EN: &str = "happy glad pleased grateful wonderful lovely great_ brilliant good_ kind_ generous warm_ smoothly fantastic excellent";

/// Words before another in which a word that says no turns it around: *zonder kwaad te worden*.
const BEFORE: usize = 2;

/// Returns whether a text, its words with a space before and behind each, holds a word that begins so and is not turned around; `_` is a space.
fn holds(text: &str, begins: &str) -> bool {
    let stands = |at: usize| {
        let before: Vec<&str> = text
            .get(..at)
            .unwrap_or_default()
            .split_whitespace()
            .rev()
            .take(BEFORE)
            .collect();
        !before.iter().any(|word| count(word, NOT) + count(word, NONE) > 0)
    };
    let found = |begin: &str| {
        let begin = format!(" {}", begin.replace('_', " "));
        text.match_indices(&begin).any(|(at, _)| stands(at))
    };
    begins.split_whitespace().any(found)
}

fn count(text: &str, list: &str) -> usize {
    let is_one = |word: &&str| list.split(' ').any(|known| known == *word);
    text.split_whitespace().filter(is_one).count()
}

/// Returns the sentences of a text, each as its words with a space before and behind.
fn sentences(text: &str) -> Vec<String> {
    let parts = text.split(['.', '!', '?', '…', ';', ':']).map(spaced);
    parts.filter(|words| !words.trim().is_empty()).collect()
}

/// Returns whether words complain: by a word for it, by saying no in what they begin with, or by turning against what they began with.
pub(in crate::findings) fn complains(text: &str, lang: Lang) -> bool {
    let whole = spaced(text);
    let all = sentences(text);
    let listed = match lang {
        Lang::Nl => COMPLAINTS_NL,
        Lang::En => COMPLAINTS_EN,
    };
    let denies = |first: &String| count(first, NONE) > usize::from(FREE.iter().any(|free| first.contains(free)));
    let denies = all.first().is_some_and(denies);
    let turns = |words: &String| {
        let first = words.split_whitespace().next().unwrap_or_default();
        count(first, TURNS) > 0
    };
    let turned = all.iter().skip(1).any(turns);
    holds(&whole, listed) || denies || turned
}

/// Returns whether words praise and hold nothing else.
fn only_praises(text: &str, lang: Lang) -> bool {
    let whole = spaced(text);
    let listed = match lang {
        Lang::Nl => PRAISE_NL,
        Lang::En => PRAISE_EN,
    };
    let denies = count(&whole, NONE) + count(&whole, NOT) + count(&whole, TURNS) > 0;
    holds(&whole, listed) && !denies && !complains(text, lang)
}

/// Partners up to which words are about each of them.
const OF_EACH: usize = 2;

/// How words stand to what is said of a partner.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    For,
    /// They praise whom it is hard with: only what answers them makes them fit.
    Besides,
    /// They lament of whom it goes well with, or are about many.
    Against,
}

/// Returns how words stand to what is said of the partner among these that they are about.
fn stands(record: &SectionSource<'_>, partners: &[&Partner], said: &Statement) -> Stands {
    let of = said.about.iter().find_map(|id| partners.iter().find(|p| p.id == *id));
    let complains = || {
        let key = said.id.clone();
        record.complaints.get(key, || complains(&said.text, record.own))
    };
    match of.and_then(|partner| partner.experience) {
        // Why somebody matters is no complaint, whatever words it holds: *he can say nothing for an hour*.
        Some(Experience::Positive) if said.about.len() > OF_EACH => Stands::Against,
        Some(Experience::Positive) if said.of != Some(Topic::Importance) && complains() => Stands::Against,
        Some(Experience::Negative) if only_praises(&said.text, record.own) => Stands::Besides,
        _ => Stands::For,
    }
}

/// Returns the words that bear what is said of these partners, and the others; what answers something goes where that goes.
pub(super) fn parted<'a>(
    record: &SectionSource<'a>,
    partners: &[&Partner],
    printed: Vec<&'a Statement>,
) -> (Vec<&'a Statement>, Vec<&'a Statement>) {
    let first = |s: &Statement| record.exchanges.first_of(&s.id).clone();
    let such = |how: Stands| -> HashSet<Id> {
        let such = printed.iter().filter(|s| stands(record, partners, s) == how);
        such.map(|s| first(s)).collect()
    };
    let (fits, besides, against) = (such(Stands::For), such(Stands::Besides), such(Stands::Against));
    let own = |id: &Id| !against.contains(id) && (fits.contains(id) || !besides.contains(id));
    printed.into_iter().partition(|s| own(&first(s)))
}

#[cfg(test)]
mod tests {
    use super::{complains, only_praises};
    use crate::deck::Lang;

    #[test]
    fn who_complains_does_not_praise() {
        for (text, lang) in [
            (
                "Ik smijt ze weg zonder te lezen, ik schaam mij daar niet voor.",
                Lang::Nl,
            ),
            (
                "Ze zijn sterk. Maar wij bellen altijd als het huis al in brand staat.",
                Lang::Nl,
            ),
            ("Er is nog nooit iemand langs geweest.", Lang::Nl),
            ("Eén collega spreekt sindsdien niet meer tegen mij.", Lang::Nl),
            ("They were kind. But we never heard of it again.", Lang::En),
            ("The lift has been out of order since carnival.", Lang::En),
        ] {
            assert!(complains(text, lang), "{text}");
            assert!(!only_praises(text, lang), "{text}");
        }
        for (text, lang) in [
            ("Daar leer ik het meeste, en dat kost niks.", Lang::Nl),
            (
                "Als zij opbelt, dan komt die. Als ik bel, dan krijg ik de voicemail. En dat is niet omdat ik onvriendelijk ben.",
                Lang::Nl,
            ),
            ("Hij leerde mij nivelleren zonder kwaad te worden.", Lang::Nl),
            ("I said to the librarian: my people have nobody to talk to.", Lang::En),
            ("Every Wednesday a nurse comes down and takes my lesson.", Lang::En),
        ] {
            assert!(!complains(text, lang), "{text}");
        }
        for (text, lang) in [
            ("Een fantastische man, wij zijn daar zo blij mee.", Lang::Nl),
            ("She is lovely and we are glad she is here.", Lang::En),
        ] {
            assert!(only_praises(text, lang), "{text}");
        }
        assert!(!only_praises("Goed volk, maar ze bellen niet terug.", Lang::Nl));
        assert!(!only_praises("Negen formulieren voor één kind.", Lang::Nl));
    }
}
