//! How a partner is called inside a sentence: its article, its capital, and whether it counts as several.
//!
//! The record says so where somebody noted it; else a small list of Dutch and English words proposes. What no list knows keeps its name as
//! it stands, without an article. Never changes a record.

mod capital;
mod en;
mod named;
mod nl;
mod opening;
mod proper;
mod stem;
mod unnamed;

use capital::{is_everyday, small, takes_small};
pub(in crate::findings) use named::is_named;
use opening::{determined, is_kin, opens_small};

use super::first_names::FIRST_NAMES;
use super::prose;
use crate::deck::Lang;
use crate::session::{Article, NameCase, Partner, PartnerKind, Status};

/// Words of a name that a sentence says; the tables hold the whole.
const LONGEST: usize = 16;

/// A partner's name as a sentence says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::findings) struct Called {
    /// With its article: *de logopedist*, *het CLB*, *Unia*.
    pub name: String,
    /// Without one.
    pub bare: String,
    /// Whether the verb is in the plural: *ouders*.
    pub many: bool,
}

/// Returns whether whoever noted these partners writes everyday names small, so that a capital says that a name is one.
pub(in crate::findings) fn capitals_are_deliberate(partners: &[Partner], own: Lang) -> bool {
    let everyday = |p: &&Partner| {
        let first: String = p.name.chars().take_while(|c| c.is_alphabetic()).collect();
        let small = first.to_lowercase();
        let rest_is_small = first.chars().skip(1).all(char::is_lowercase);
        first.chars().count() > 1 && rest_is_small && is_everyday(&small, own)
    };
    let all: Vec<&Partner> = partners.iter().filter(everyday).collect();
    let small = all.iter().filter(|p| p.name.starts_with(char::is_lowercase)).count();
    let capitals = partners.iter().any(|p| p.name.contains(char::is_uppercase));
    small * 2 > all.len() && small >= DELIBERATE && capitals
}

/// From how many small names on.
const DELIBERATE: usize = 5;

/// Returns what [`called`] does; where capitals are `deliberate`, a name keeps the one it was typed with, and an English word without one takes an
/// article.
pub(in crate::findings) fn called_as_typed(partner: &Partner, lang: Lang, own: Lang, deliberate: bool) -> Called {
    let typed = partner.name.starts_with(char::is_uppercase);
    let bare = own == Lang::En
        && partner.article.is_none()
        && en::is_small_word(&partner.name)
        && !is_many(&partner.name, own);
    if deliberate && bare && !opens_small(&partner.name, own) && !is_first_name(&partner.name) {
        let known = called(partner, lang, own);
        let with_article = Partner {
            article: Some(Article::De),
            ..partner.clone()
        };
        return match known.name == known.bare {
            true => called(&with_article, lang, own),
            false => known,
        };
    }
    if !deliberate || !typed || partner.case.is_some() || opens_small(&partner.name, own) {
        return called(partner, lang, own);
    }
    let kept = Partner {
        case: Some(NameCase::Keep),
        ..partner.clone()
    };
    called(&kept, lang, own)
}

/// Returns whether a name is a first name and no other word.
fn is_first_name(name: &str) -> bool {
    FIRST_NAMES.has(&name.to_lowercase())
}

/// Returns how a partner is called in a report in `lang`, whose record is in `own`.
pub(in crate::findings) fn called(partner: &Partner, lang: Lang, own: Lang) -> Called {
    let settled = unnamed::settled(&partner.name, own);
    let raw = settled.as_deref().unwrap_or(&partner.name);
    let known = match own {
        Lang::Nl => nl::head(raw),
        Lang::En => en::head(raw),
    };
    let person = partner.kind == Some(PartnerKind::Person) && !raw.starts_with('[');
    let known = known.or_else(|| is_several(partner, raw, own).then_some((Article::De, true)));
    let many = is_many(raw, own) || known.is_some_and(|(_, many)| many);
    let known = known.or(person.then_some((Article::De, false)));
    let as_stands = proper::of(raw, own);
    let somebody = is_first_name(raw);
    let known = known.filter(|_| !somebody && !as_stands.is_some_and(|proper| proper.bare));
    let lower = match partner.case {
        Some(case) => case == NameCase::Lower,
        None if somebody || as_stands.is_some_and(|proper| proper.capital) => false,
        None => opens_small(raw, own) || ((known.is_some() || as_stands.is_some()) && takes_small(raw, own, person)),
    };
    let raw = &prose::cut(&prose::marks(raw), LONGEST);
    let bare = if lower { small(raw) } else { raw.clone() };
    let article = partner.article.or(known.map(|(article, _)| article));
    // *Own team* is the school's; of several of whom a name only says what they do, nobody knows all.
    if let (Lang::En, Lang::En, true) = (lang, own, bare.starts_with("own ")) {
        let name = format!("the school’s {bare}");
        return Called { name, bare, many };
    }
    let some = own == Lang::En
        && many
        && partner.article.is_none()
        && [" by ", " who ", " that "].iter().any(|word| bare.contains(word));
    if some {
        let name = bare.clone();
        return Called { name, bare, many };
    }
    // *My husband* is so for whoever said it: a report repeats it as said.
    if ["my ", "mijn "].iter().any(|own| bare.to_lowercase().starts_with(own)) {
        let name = format!("‘{}’", small(&bare));
        return Called { name, bare, many };
    }
    let name = match (article, lang) {
        _ if determined(&bare, own) => bare.clone(),
        (None | Some(Article::None), _) => bare.clone(),
        // Somebody's sister, whose nobody said: a report does not know her as *the* sister.
        (Some(_), _) if partner.article.is_none() && is_kin(&bare, own) => prose::article(lang, false, &bare),
        // Whom a school would like to work with is nobody yet.
        (Some(_), _) if is_anybody(partner, &bare) => prose::article(lang, false, &bare),
        (Some(_), Lang::En) => format!("the {bare}"),
        (Some(Article::De), Lang::Nl) => format!("de {}", prose::inflected(&bare)),
        (Some(Article::Het), Lang::Nl) => format!("het {}", prose::inflected(&bare)),
    };
    Called { name, bare, many }
}

/// Returns whether a Dutch name without capitals that no list knows is a plural, as that of a group that ends so is: *hengelaars*.
fn is_several(partner: &Partner, name: &str, own: Lang) -> bool {
    let small = !name.contains(char::is_uppercase);
    own == Lang::Nl && small && partner.kind == Some(PartnerKind::Group) && nl::ends_as_many(name)
}

/// Words of a name that say which one is meant.
const WHICH: [&str; 12] = [
    " van de ",
    " van het ",
    " uit de ",
    " uit het ",
    " bij de ",
    " bij het ",
    " of the ",
    " from the ",
    " at the ",
    " die ",
    " who ",
    " van ons ",
];

/// Returns whether a partner is a person that the group wishes for and that nobody named: *een tolk*, not *de directeur van de muziekschool*.
fn is_anybody(partner: &Partner, bare: &str) -> bool {
    let wished = partner.status == Status::Wished && partner.kind == Some(PartnerKind::Person);
    let everyday = !bare.contains(char::is_uppercase) && !WHICH.iter().any(|which| bare.contains(which));
    wished && everyday && partner.article.is_none()
}

/// Returns whether an English word is a noun of the lists, in small letters.
pub(in crate::findings) fn is_listed(word: &str) -> bool {
    en::is_word(word)
}

/// Returns the article of a noun that names of partners end with, and whether it is a plural.
pub(in crate::findings) fn noun(word: &str, lang: Lang) -> Option<(Article, bool)> {
    match lang {
        Lang::Nl => nl::listed(&[word]),
        Lang::En => en::head(word),
    }
}

/// Returns whether a name, or a function, is a plural: *oud-leerlingen*, *the parents*; a body that is called after several is one.
pub(in crate::findings) fn is_many(name: &str, own: Lang) -> bool {
    let known = match own {
        Lang::Nl => nl::head(name),
        Lang::En => en::head(name),
    };
    let those = name.to_lowercase().starts_with("those ");
    those || known.map_or_else(|| own == Lang::En && en::looks_many(name), |(_, many)| many)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_describes_a_name_may_stand_in_front() {
        let called = named("aan de kerk grenzende school", Lang::Nl);
        assert_eq!(called.name, "de aan de kerk grenzende school");
        assert_eq!(named("In de Wolken", Lang::Nl).name, "In de Wolken");
    }

    fn named(name: &str, lang: Lang) -> Called {
        let partner = Partner {
            name: name.into(),
            ..Partner::default()
        };
        called(&partner, lang, lang)
    }

    #[test]
    fn dutch_names_take_their_article_and_lose_a_capital() {
        for (name, expected, many) in [
            ("Ankerfiguur van het CLB", "de ankerfiguur van het CLB", false),
            ("CLB", "het CLB", false),
            ("Leersteuncentrum", "het leersteuncentrum", false),
            (
                "Lerend netwerk van zorgcoördinatoren",
                "het lerend netwerk van zorgcoördinatoren",
                false,
            ),
            ("Dienst onderwijs van de stad", "de dienst onderwijs van de stad", false),
            ("Leesouders", "de leesouders", true),
            ("Oudercomité", "het oudercomité", false),
            ("Leerlingenvervoer", "het leerlingenvervoer", false),
            ("Maatwerk Ooststraat", "het maatwerk Ooststraat", false),
            ("Conservatorium", "het conservatorium", false),
            ("manège", "de manège", false),
            (
                "Chatgroep 'Eerste leerjaar, help!'",
                "de chatgroep ‘Eerste leerjaar, help!’",
                false,
            ),
            ("Woonzorgcentrum Avondzon", "het woonzorgcentrum Avondzon", false),
            ("Parallelcollega's", "de parallelcollega’s", true),
            ("andere secundaire scholen", "andere secundaire scholen", true),
            (
                "een voormalige pedagogische begeleider",
                "een voormalige pedagogische begeleider",
                false,
            ),
            ("Klasse", "Klasse", false),
            ("KlasCement", "KlasCement", false),
            ("OVSG", "OVSG", false),
            ("universiteiten", "de universiteiten", true),
            ("revalidatiecentra", "de revalidatiecentra", true),
            ("Raad van bestuur", "de raad van bestuur", false),
            (
                "Katholiek Onderwijs Vlaanderen",
                "Katholiek Onderwijs Vlaanderen",
                false,
            ),
            ("Kind en Gezin", "Kind en Gezin", false),
            ("Huis van het Kind", "het Huis van het Kind", false),
            ("Rode Kruis", "het Rode Kruis", false),
            ("Café De Kroon", "café De Kroon", false),
            ("Uitgeverij Linde", "uitgeverij Linde", false),
            ("Uitgeverij voor scholen", "de uitgeverij voor scholen", false),
            ("Universiteit Gent", "de Universiteit Gent", false),
            ("Een blog over taal", "een blog over taal", false),
            ("De Lijn", "De Lijn", false),
            ("Interimkantoren", "de interimkantoren", true),
            ("VDAB", "de VDAB", false),
            ("Boekhandel", "de boekhandel", false),
            ("Natuurpunt", "Natuurpunt", false),
            (
                "Regionaal Technologisch Centrum",
                "het Regionaal Technologisch Centrum",
                false,
            ),
            ("Regionaal netwerk", "het regionaal netwerk", false),
            ("Bouwfirma", "de bouwfirma", false),
            (
                "sociale huisvestingsmaatschappij",
                "de sociale huisvestingsmaatschappij",
                false,
            ),
            ("lerarencoaches", "de lerarencoaches", true),
            ("jeugdwelzijnswerk", "het jeugdwelzijnswerk", false),
            ("zorgcel", "de zorgcel", false),
            ("makerspace", "de makerspace", false),
            ("Vluchtelingenwerk", "Vluchtelingenwerk", false),
            ("Welzijnszorg", "Welzijnszorg", false),
            ("kasteel", "het kasteel", false),
            ("speeltuin", "de speeltuin", false),
            ("lokale radio", "de lokale radio", false),
            ("veerpont", "de veerpont", false),
            ("winkeltje", "het winkeltje", false),
            ("voetbal", "voetbal", false),
            ("zwemmen", "zwemmen", false),
            ("klasse", "klasse", false),
            ("Jobdag", "de Jobdag", false),
            ("labo van een oud-leerling", "het labo van een oud-leerling", false),
            ("Wie met een project komt", "wie met een project komt", false),
            ("iemand voor supervisie", "iemand voor supervisie", false),
            ("Mijn nonkel", "‘mijn nonkel’", false),
            ("Klas van de vissers", "de klas van de vissers", false),
            ("Keuring van de bus", "de keuring van de bus", false),
            ("Controle", "de controle", false),
            ("Ligplaats", "de ligplaats", false),
            ("zus", "een zus", false),
            ("Sint-Annaschool", "de Sint-Annaschool", false),
            ("Franstalige bakkerij", "de Franstalige bakkerij", false),
            ("Poolse school", "de Poolse school", false),
            ("zus van de directeur", "de zus van de directeur", false),
        ] {
            let called = named(name, Lang::Nl);
            assert_eq!((called.name.as_str(), called.many), (expected, many), "{name}");
        }
    }

    #[test]
    fn english_names_do_the_same() {
        for (name, expected, many) in [
            ("Speech therapist", "the speech therapist", false),
            ("Parents", "the parents", true),
            ("PGC", "the PGC", false),
            ("Avondzon care home", "the Avondzon care home", false),
            ("Our contact at the PGC", "our contact at the PGC", false),
            ("Heads' meeting", "the heads’ meeting", false),
            ("Greenfield Farm", "Greenfield Farm", false),
            ("University of Leuven", "the University of Leuven", false),
            ("Neighbouring schools", "the neighbouring schools", true),
            ("Health clinic", "the health clinic", false),
            ("A blog on phonics", "a blog on phonics", false),
            ("Allotment", "the allotment", false),
            ("Food bank", "the food bank", false),
            (
                "Midwives of the harbour clinic",
                "the midwives of the harbour clinic",
                true,
            ),
            ("Faculty of education", "the faculty of education", false),
            ("Bicycle co-operative", "the bicycle co-operative", false),
            ("Mind of Kent", "Mind of Kent", false),
            ("Swimming pool", "the swimming pool", false),
            ("Garage", "the garage", false),
            ("Football", "football", false),
            ("Football club", "the football club", false),
            ("GP surgery", "the GP surgery", false),
            ("Fire station", "the fire station", false),
            ("Social services", "the social services", true),
            ("Charity for young carers", "the charity for young carers", false),
            ("Heads in the cluster", "the heads in the cluster", true),
            ("Local authority", "the local authority", false),
            ("Year 4 parents", "the Year 4 parents", true),
            ("sports hall", "the sports hall", false),
            ("somebody for supervision", "somebody for supervision", false),
            ("Those who bring a project", "those who bring a project", true),
            ("my husband", "‘my husband’", false),
            ("Sister", "a sister", false),
            ("Speech therapy", "speech therapy", false),
            ("St Anne's church", "St Anne’s church", false),
            ("Harbour class", "the harbour class", false),
            ("Families of the harbour", "the families of the harbour", true),
            ("Sawmill", "the sawmill", false),
            ("Guild of crafts", "the guild of crafts", false),
            ("Hairdressing school", "the hairdressing school", false),
            ("Ironworks", "the ironworks", false),
            ("Apprentice kitchen", "the apprentice kitchen", false),
            ("Outdoor school", "the outdoor school", false),
            ("Probation service", "the probation service", false),
            ("Elders who mend nets", "elders who mend nets", true),
            ("Crofters", "the crofters", true),
            ("Reception centre", "the reception centre", false),
            ("Greenfield Class", "Greenfield Class", false),
            ("Mind", "Mind", false),
            ("Ofsted", "Ofsted", false),
        ] {
            let called = named(name, Lang::En);
            assert_eq!((called.name.as_str(), called.many), (expected, many), "{name}");
        }
    }

    #[test]
    fn what_the_record_says_of_a_name_wins() {
        let partner = Partner {
            name: "Spil".into(),
            article: Some(Article::Het),
            case: Some(NameCase::Keep),
            ..Partner::default()
        };
        assert_eq!(called(&partner, Lang::Nl, Lang::Nl).name, "het Spil");
        assert_eq!(called(&partner, Lang::En, Lang::Nl).name, "the Spil");
    }
}
