//! The subjects of themes, gaps and statements: the words that tell each, in Dutch and English, and the sense they have.
//!
//! Reads a text and nothing else; what follows from it is for the rules.

use crate::text::fold;

/// A subject: its key, whether it can be short, and the words that tell it; whole words, or beginnings where they end in
/// `*`; a low line stands for a space.
pub(super) struct Subject {
    pub key: &'static str,
    pub scarce: bool,
    /// Whether people speak of it in every talk, so that it takes more to say something.
    pub common: bool,
    tellers: &'static str,
}

const fn subject(key: &'static str, scarce: bool, tellers: &'static str) -> Subject {
    Subject {
        key,
        scarce,
        common: false,
        tellers,
    }
}

const fn common(key: &'static str, tellers: &'static str) -> Subject {
    Subject {
        key,
        scarce: false,
        common: true,
        tellers,
    }
}

/// Every subject; a theme that could belong to two belongs to the first.
pub(super) const SUBJECTS: [Subject; 17] = [
    subject(
        "body",
        false,
        "stadsbestuur* gemeentebestuur* schoolbestuur* inrichtende verkiezing* politiek* politici koepel afhankelijk* \
         municipal* elections dependen*",
    ),
    subject(
        "time",
        true,
        "tijd tijdtekort tijdgebrek tijdsdruk tijdnood tijdsgebrek overlegtijd lestijd* uren vervang* time hours \
         substitute* replace*",
    ),
    subject(
        "money",
        true,
        "financi* budget* geld* subsidi* euro middelen betaal* betalen kost* money fund* costs",
    ),
    subject(
        "space",
        true,
        "ruimte lokaal lokalen plaatsgebrek infrastructuur room space classroom*",
    ),
    subject(
        "staff",
        true,
        "personeel* lerarentekort onderbezet* draagkracht werkdruk planlast werklast workload staff*",
    ),
    subject(
        "plan",
        false,
        "prioriteitenplan* prioriteit* jaarplan schoolwerkplan speerpunt* actieplan* doelgericht* doelen priorit* goals",
    ),
    subject(
        "trust",
        false,
        "klik vertrouwen vertrouwd vertrouwensband golflengte relatie relaties relationele persoonlijke trust* rapport \
         relationship*",
    ),
    subject(
        "own",
        false,
        "individuele eigen_interesse interesse onderuit zelf_op_zoek bottom individual* own_interest",
    ),
    subject(
        "imposed",
        false,
        "opgelegd* verplicht* opleggen bovenaf imposed obligat* mandatory",
    ),
    subject(
        "training",
        true,
        "professionalisering* studiedag* nascholing* bijscholing* navorming* vorming vormingen training* development",
    ),
    common(
        "consultation",
        "overleg overlegmoment* communicatie* communiceren gesprek gesprekken afstemm* afspraken communication consult* \
         meetings",
    ),
    common(
        "continuity",
        "opvolging opvolgen continuïteit continuiteit verloop wissel* duurzaam* borg* structureel structurele follow \
         continuity turnover",
    ),
    common("vision", "visie* waarden eigenheid vision* values"),
    common(
        "openness",
        "open openheid delen durven transparan* echtheid authenti* leercultuur openness sharing",
    ),
    common("expertise", "expertise kennis ervaring vakkennis knowledge experience"),
    subject(
        "inner",
        false,
        "intern interne teamteaching vakgroep* vakoverschrijdend* vakgroepoverschrijdend* internal*",
    ),
    subject("volunteers", false, "vrijwillig* volunteer*"),
];

/// What a text says of something that can be short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    Short,
    Enough,
    None,
}

impl Subject {
    /// Whether a text is about the subject.
    pub(super) fn told_in(&self, text: &str) -> bool {
        self.place_in(text).is_some()
    }

    /// Where in a text the first word of the subject stands.
    pub(super) fn place_in(&self, text: &str) -> Option<usize> {
        let folded = format!(" {} ", words(text).join(" "));
        let place = |teller: &str| {
            let teller = fold(&teller.replace('_', " "));
            match teller.strip_suffix('*') {
                Some(stem) => folded.find(&format!(" {stem}")),
                None => folded.find(&format!(" {teller} ")),
            }
        };
        self.tellers.split(' ').filter_map(place).min()
    }
}

fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether a text speaks of a shortage or of plenty, with what negates it.
pub(super) fn sense(text: &str) -> Sense {
    const SHORT: [&str; 17] = [
        "weinig",
        "gebrek",
        "tekort",
        "beperkt",
        "beperkte",
        "beperkter",
        "moeilijk",
        "schaars",
        "krap",
        "ontbreekt",
        "ontbreken",
        "tijdnood",
        "lack",
        "short",
        "shortage",
        "little",
        "scarce",
    ];
    const ENOUGH: [&str; 7] = ["genoeg", "voldoende", "ruim", "enough", "plenty", "sufficient", "volop"];
    const NOT: [&str; 8] = ["niet", "geen", "nooit", "zonder", "not", "no", "never", "without"];
    let words = words(text);
    let negated = |at: usize| {
        words
            .iter()
            .take(at)
            .rev()
            .take(3)
            .any(|word| NOT.contains(&word.as_str()))
    };
    let found = |list: &[&str], sense: Sense, other: Sense| {
        let at = words.iter().position(|word| list.contains(&word.as_str()))?;
        Some(if negated(at) { other } else { sense })
    };
    let compound = || {
        words
            .iter()
            .any(|w| w.ends_with("tekort") || w.ends_with("gebrek") || w.ends_with("nood"))
            .then_some(Sense::Short)
    };
    found(&SHORT, Sense::Short, Sense::Enough)
        .or_else(|| found(&ENOUGH, Sense::Enough, Sense::Short))
        .or_else(compound)
        .unwrap_or(Sense::None)
}

#[cfg(test)]
mod tests {
    use super::{SUBJECTS, Sense, sense};

    #[test]
    fn a_shortage_is_told_from_plenty() {
        for text in [
            "er is te weinig geld",
            "nooit genoeg tijd",
            "een lerarentekort",
            "beperkte ruimte",
            "not enough time",
            "geldgebrek",
        ] {
            assert_eq!(sense(text), Sense::Short, "{text}");
        }
        for text in [
            "genoeg geld",
            "er is niet te weinig tijd",
            "ruim voldoende plaats",
            "no lack of money",
        ] {
            assert_eq!(sense(text), Sense::Enough, "{text}");
        }
        assert_eq!(sense("tijd is belangrijk"), Sense::None);
    }

    #[test]
    fn words_tell_a_subject_and_parts_of_words_do_not() {
        let about = |key: &str, text: &str| SUBJECTS.iter().any(|s| s.key == key && s.told_in(text));
        assert!(about("trust", "Een klik met de partner.") && !about("trust", "klikken met de muis"));
        assert!(about("time", "korte vervangingen") && !about("time", "altijd welkom"));
        assert!(about("own", "uit eigen interesse") && about("body", "het stadsbestuur wisselt"));
    }
}
