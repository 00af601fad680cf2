//! The pages of a deposit for people: what it is, what was agreed, what was done to names. In Dutch and in English, one below the other.

use super::parts::{Access, Deposit, DepositSession};
use crate::deck::Lang;
use crate::locale::Words;
use crate::say;
use crate::session::{Answer, Archiving, Participant};

/// Returns a page in both languages.
fn both(page: impl Fn(&'static Words) -> String) -> String {
    format!("{}\n---\n\n{}", page(Words::of(Lang::Nl)), page(Words::of(Lang::En)))
}

/// Returns what the deposit is, how to cite it, and what stands where.
pub(super) fn readme(deposit: &Deposit<'_>) -> String {
    both(|words| {
        let (study, lang) = (deposit.study, words.lang());
        let people: Vec<&str> = study.people.iter().map(|person| person.name.as_str()).collect();
        let cited = say!(
            words,
            "deposit-cited",
            people = people.join("; "),
            year = deposit.date.year().to_string(),
            title = study.title.get(lang),
            publisher = study.publisher.as_str()
        );
        let access = match deposit.access() {
            Access::Open => say!(words, "deposit-access-open"),
            Access::Restricted => say!(words, "deposit-access-restricted"),
        };
        let contact = format!("{} <{}>", study.contact.name, study.contact.email);
        let lines = [
            format!("# {}\n", study.title.get(lang)),
            format!("{}\n", study.description.get(lang)),
            format!("- {cited}"),
            format!(
                "- {}",
                say!(
                    words,
                    "deposit-licence",
                    licence = study.licence.as_str(),
                    access = access
                )
            ),
            format!("- {}", say!(words, "deposit-contact", contact = contact)),
            format!("- {}\n", say!(words, "deposit-day", day = deposit.date.to_string())),
            format!("## {}\n", say!(words, "deposit-what")),
            format!("{}\n", say!(words, "deposit-what-text")),
        ];
        let sessions: String = deposit.members.iter().map(|member| session(words, member)).collect();
        lines.join("\n") + &format!("\n{sessions}")
    })
}

fn session(words: &Words, member: &DepositSession<'_>) -> String {
    let said = say!(
        words,
        "deposit-session",
        name = member.name.as_str(),
        date = member.session.date.as_str(),
        people = member.session.participants.len(),
        partners = member.session.partners.len(),
        statements = member.session.statements.len()
    );
    format!("- {said}\n")
}

fn count(member: &DepositSession<'_>, such: impl Fn(&Participant) -> bool) -> usize {
    member
        .session
        .participants
        .iter()
        .filter(|participant| such(participant))
        .count()
}

/// Returns what the participants agreed to: levels and numbers, nobody's code.
pub(super) fn consent(deposit: &Deposit<'_>) -> String {
    both(|words| {
        let mut page = format!(
            "# {}\n\n{}\n\n",
            say!(words, "deposit-consent"),
            say!(words, "deposit-consent-text")
        );
        for member in &deposit.members {
            let said = say!(
                words,
                "deposit-consent-session",
                name = member.name.as_str(),
                people = member.session.participants.len(),
                open = count(member, |p| p.consent.archive == Archiving::Open),
                restricted = count(member, |p| p.consent.archive == Archiving::Restricted),
                sound = count(member, |p| p.consent.sound == Answer::Given),
                out = member.left_out.0,
                quiet = member.left_out.1
            );
            page.push_str(&format!("- {said}\n"));
        }
        page
    })
}

/// Returns what was done to keep people from being known: how many names were masked, never which.
pub(super) fn anonymisation(deposit: &Deposit<'_>) -> String {
    both(|words| {
        let mut page = format!(
            "# {}\n\n{}\n\n",
            say!(words, "deposit-anonymous"),
            say!(words, "deposit-anonymous-text")
        );
        for member in &deposit.members {
            let said = say!(
                words,
                "deposit-anonymous-session",
                name = member.name.as_str(),
                masks = member.masks
            );
            page.push_str(&format!("- {said}\n"));
        }
        page
    })
}
