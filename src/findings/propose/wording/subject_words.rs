//! Lists the subjects of themes, gaps and statements: the words that tell each, in Dutch and English.
//!
//! Reads a text and nothing else; what follows from it is for the rules.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::text::fold;

/// A subject: its key, whether it can be short, and the words that tell it, folded, with commas between; whole words, or beginnings
/// where they end in `*`.
pub(in crate::findings::propose) struct SubjectWords {
    pub key: &'static str,
    pub scarce: bool,
    /// Whether people speak of it in every talk, so that it takes more to say something.
    pub common: bool,
    tellers: &'static str,
}

const fn subject(key: &'static str, scarce: bool, tellers: &'static str) -> SubjectWords {
    SubjectWords {
        key,
        scarce,
        common: false,
        tellers,
    }
}

const fn common(key: &'static str, tellers: &'static str) -> SubjectWords {
    SubjectWords {
        key,
        scarce: false,
        common: true,
        tellers,
    }
}

/// Words with which people judge, or say what is in the way, folded; `*` ends a beginning of a word.
const JUDGING: &str = "maar, enkel, alleen, slechts, pas, te, weinig, veel, lang, lange, wacht*, laat, traag, stroef*, moeilijk*, moeizaam, lastig*, \
    wissel*, nooit, niet, niets, geen, soms, vaak, zelden, amper, nauwelijks, ver, moet, moeten, verplicht*, opgeleg*, duur, kost*, vergt, vergen, \
    hangt, afhankelijk*, goed, goede, beter*, slecht*, fijn*, vlot*, sterk*, zwak*, meer*, minder*, help*, steun*, blij*, tevreden*, ontevreden*, \
    vertrouw*, nodig, klacht*, ruzie*, mist, gemis*, jammer*, zwaar, zware, eigen, \
    but, only, too, little, few, long, wait*, late, slow*, hard, hardly, barely, difficult*, chang*, never, not, nothing, no, sometimes, often, rarely, \
    far, must, forced, impos*, expensive, cost*, takes, depend*, good, better, bad*, poor*, strong*, weak*, more, less, help*, support*, happy, satisf*, \
    trust*, need*, complain*, miss*, pity, heavy, own, shared";

/// Returns the words of a text one by one; a hyphen belongs to its word.
pub(in crate::findings::propose) fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
}

/// Returns whether a text judges, or says what is in the way.
pub(in crate::findings::propose) fn judges(text: &str) -> bool {
    let is = |word: &str, want: &str| {
        want.strip_suffix('*')
            .map_or(word == want, |begin| word.starts_with(begin))
    };
    let text = fold(text);
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| JUDGING.split(", ").any(|want| !word.is_empty() && is(word, want)))
}

/// Every subject; a theme that could belong to two belongs to the first.
pub(in crate::findings::propose) const SUBJECTS: [SubjectWords; 24] = [
    subject(
        PERSONS,
        false,
        "van personen, van de persoon, van een persoon, van enkele mensen, van een mens, aan mensen, aan een persoon, aan personen, een hoofd, mijn hoofd, \
         haar hoofd, zijn hoofd, als hij stopt, als zij stopt, als ze stopt, als hij weg, als zij weg, persoonsgebonden, persoonlijke contacten, \
         one head, my head, her head, his head, on one person, on the person, on single people, on people, personal contacts, if he stops, if she stops, \
         if he goes, if she goes, if he leaves, if she leaves, if i go, if i leave",
    ),
    subject(
        BODY,
        false,
        "stadsbestuur*, gemeentebestuur*, schoolbestuur*, inrichtende, verkiezing*, politiek*, politici, koepel, \
         municipal*, elections",
    ),
    subject(
        TIME,
        true,
        "tijd, tijdtekort, tijdgebrek, tijdsdruk, tijdnood, tijdsgebrek, overlegtijd, lestijd*, uren, vervanging*, vervanger*, \
         na schooltijd, vast moment, vaste moment, time, hours, substitute*, replacement*",
    ),
    subject(
        "money",
        true,
        "financi*, budget*, geld*, subsidi*, euro, middelen, betaal*, betalen, kost*, money, fund*, costs",
    ),
    subject(
        "space",
        true,
        "ruimte, lokaal, lokalen, plaatsgebrek, infrastructuur, room, space, classroom*",
    ),
    subject(
        "staff",
        true,
        "personeel*, lerarentekort, onderbezet*, draagkracht, werkdruk, planlast, werklast, workload, staff*",
    ),
    subject(
        "plan",
        false,
        "prioriteitenplan*, prioriteit*, jaarplan, schoolwerkplan, speerpunt*, actieplan*, doelgericht*, doelen, \
         priorit*, goals",
    ),
    subject(
        "trust",
        false,
        "klik, vertrouwen, vertrouwd, vertrouwensband, golflengte, relatie, relaties, relationele, persoonlijke, \
         trust*, rapport, relationship*",
    ),
    subject(
        "own",
        false,
        "individuele, eigen interesse, interesse, onderuit, zelf op zoek, bottom, individual*, own interest",
    ),
    subject(
        "imposed",
        false,
        "opgelegd*, verplicht*, opleggen, bovenaf, imposed, obligat*, mandatory",
    ),
    subject(
        "training",
        true,
        "professionalisering*, studiedag*, nascholing*, bijscholing*, navorming*, vorming, vormingen, training*, \
         development",
    ),
    common(
        "consultation",
        "overleg, overlegmoment*, communicatie*, communiceren, gesprek, gesprekken, afstemm*, afspraken, \
         communication, consult*, meetings",
    ),
    common(
        "continuity",
        "opvolging, opvolgen, continuiteit, verloop, wissel*, vaste gezichten, vast gezicht, telkens opnieuw, duurzaam*, borg*, structureel, structurele, follow, \
         continuity, turnover",
    ),
    common("vision", "visie*, waarden, eigenheid, vision*, values"),
    common(
        "openness",
        "open, openheid, delen, durven, transparan*, echtheid, authenti*, leercultuur, openness, sharing",
    ),
    common(
        "expertise",
        "expertise, kennis, ervaring, vakkennis, knowledge, experience",
    ),
    subject(
        "inner",
        false,
        "intern, interne, teamteaching, vakgroep*, vakoverschrijdend*, vakgroepoverschrijdend*, internal*",
    ),
    subject("volunteers", false, "vrijwillig*, volunteer*"),
    subject(
        REACH,
        false,
        "afstand, afgelegen, vervoer, busje, bus, kilometer*, verplaatsing*, bereikbaarheid, transport, minibus, travel*, remote, distance",
    ),
    subject(
        "passing-on",
        false,
        "doorgegeven, doorgeven, doorvertel*, doorstroming, versnipper*, eilandjes, passed on, passes on, fragment*, islands",
    ),
    subject(
        "families",
        false,
        "anderstalig*, thuistaal, meertalig*, taalbarriere*, kansarm*, kansarmoede, armoede, home language*, poverty, deprived, mother tongue",
    ),
    subject(
        RIVALRY,
        false,
        "concurrent*, concurrer*, rivaal, rivalen, rivaliteit, competition, compete, competing, rival*",
    ),
    subject(
        "mutual",
        false,
        "wederzijds*, wederkerig*, win win, over en weer, heen en weer, beide kanten, beide partijen, iedereen wint, geven en nemen, wisselwerking, twee richtingen, mutual*, give and take, both ways, both sides",
    ),
    subject(
        "waiting",
        false,
        "wachtlijst*, wachttijd*, wachten, wachttermijn*, waiting list*, wait, waits, waiting",
    ),
];

/// The subject of how far something is, and how one gets there.
pub(in crate::findings::propose) const REACH: &str = "reach";

/// The subject of time, and of somebody who takes over.
pub(in crate::findings::propose) const TIME: &str = "time";

/// The subject of who governs the school.
pub(in crate::findings::propose) const BODY: &str = "body";

/// The subject of schools that compete.
pub(in crate::findings::propose) const RIVALRY: &str = "rivalry";

/// The subject of what hangs on single people, which a text is about whatever else it names: *kennis in één hoofd*.
pub(in crate::findings::propose) const PERSONS: &str = "persons";

/// Words that only say what something costs, whatever there is of it.
const COSTING: &str = "kost*, costs, betaal*, betalen";

/// The words that tell subjects, by their first letter, each with the place of its subject in [`SUBJECTS`].
static TELLERS: LazyLock<HashMap<char, Vec<(usize, &str)>>> = LazyLock::new(|| {
    let mut all: HashMap<char, Vec<(usize, &str)>> = HashMap::new();
    for (at, subject) in SUBJECTS.iter().enumerate() {
        for teller in subject.tellers.split(", ") {
            if let Some(first) = teller.chars().next() {
                all.entry(first).or_default().push((at, teller));
            }
        }
    }
    all
});

/// Returns where in a text the first word of each subject stands, in the order of [`SUBJECTS`].
pub(in crate::findings::propose) fn places(text: &str) -> [Option<usize>; SUBJECTS.len()] {
    let mut places = [None; SUBJECTS.len()];
    let folded = words(text).join(" ");
    let mut at = 0;
    for word in folded.split(' ') {
        let rest = folded.get(at..).unwrap_or_default();
        let tellers = word.chars().next().and_then(|first| TELLERS.get(&first));
        for (subject, teller) in tellers.into_iter().flatten() {
            if let Some(place) = places.get_mut(*subject)
                && place.is_none()
                && begins(rest, teller)
            {
                *place = Some(at);
            }
        }
        at += word.len() + 1;
    }
    places
}

/// Returns whether a folded text begins with a word that tells a subject.
fn begins(text: &str, teller: &str) -> bool {
    match teller.strip_suffix('*') {
        Some(stem) => text.starts_with(stem),
        None => text
            .strip_prefix(teller)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')),
    }
}

/// Returns whether a text names that something hangs on single people.
pub(in crate::findings::propose) fn names_one_person(text: &str) -> bool {
    SUBJECTS
        .iter()
        .any(|subject| subject.key == PERSONS && subject.told_in(text))
}

impl SubjectWords {
    /// Returns whether a text is about the subject.
    pub(in crate::findings::propose) fn told_in(&self, text: &str) -> bool {
        let found = SUBJECTS.iter().zip(places(text));
        found
            .into_iter()
            .any(|(subject, place)| subject.key == self.key && place.is_some())
    }

    /// Returns whether a text names the subject, more than by what something costs.
    pub(in crate::findings::propose) fn named_in(&self, text: &str) -> bool {
        let costs = |word: &String| COSTING.split(", ").any(|teller| begins(word, teller));
        let kept: Vec<String> = words(text).into_iter().filter(|word| !costs(word)).collect();
        self.told_in(&kept.join(" "))
    }

    /// Returns whether a text denies the subject: a *no* or *little* stands up to three words before its word.
    pub(in crate::findings::propose) fn is_denied(&self, text: &str) -> bool {
        const BEFORE: &str = "geen, niet, nooit, zonder, weinig, nauwelijks, amper, no, not, never, without, little, hardly, few, nobody, niemand";
        let all = words(text);
        let says_no = |word: &String| BEFORE.split(", ").any(|not| not == word);
        let denied = |at: usize| {
            let mut near = all.iter().take(at).skip(at.saturating_sub(3));
            near.any(says_no)
        };
        let tells = |at: usize| {
            let rest = all.get(at..).unwrap_or_default().join(" ");
            self.tellers.split(", ").any(|teller| begins(&rest, teller))
        };
        (0..all.len()).any(|at| tells(at) && denied(at))
    }
}

pub(in crate::findings::propose) fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{SUBJECTS, fold};

    #[test]
    fn words_tell_a_subject_and_parts_of_words_do_not() {
        let about = |key: &str, text: &str| SUBJECTS.iter().any(|s| s.key == key && s.told_in(text));
        assert!(about("trust", "Een klik met de partner.") && !about("trust", "klikken met de muis"));
        assert!(about("time", "korte vervangingen") && !about("time", "altijd welkom"));
        assert!(about("own", "uit eigen interesse") && about("body", "het stadsbestuur wisselt"));
        assert!(about("own", "Eigen\ninteresse?") && about("continuity", "de Continuïteit") && !about("own", "eigen"));
    }

    #[test]
    fn every_word_that_tells_a_subject_is_folded() {
        for teller in SUBJECTS.iter().flat_map(|s| s.tellers.split(", ")) {
            let bare = teller.trim_end_matches('*');
            assert!(!bare.is_empty() && fold(bare) == bare, "{teller}");
        }
    }
}
