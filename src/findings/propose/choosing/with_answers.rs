//! Sets beside the words of a proposal the answer that takes the edge off them or contradicts them.
//!
//! An answer is what somebody else said right after, at the same card, of the same partner or of none. Adds no claim and changes none.

use std::sync::LazyLock;

use super::same_words;
use crate::findings::SectionSource;
use crate::findings::language::prose::one_line;
use crate::findings::propose::repeated::told;
use crate::findings::propose::rules::subjects;
use crate::findings::propose::wording::phrases::all_sentences;
use crate::findings::propose::wording::rows::{ListedPhrases, row};
use crate::findings::propose::wording::tone::{SaidTone, are_opposite};
use crate::findings::propose::{Proposal, QUOTED};
use crate::findings::statements::exchanges::{denies_outright, turns_down};
use crate::findings::statements::objecting::{agrees, is_contrary, sets_against};
use crate::findings::statements::replies::{contrasts, is_torn, leans_on, next_by_another, right_after};
use crate::session::Statement;
use crate::text::Text;

/// How words begin that turn what was just said around.
static TURNS: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "maar, toch, nochtans, dat geldt voor, dat geldt enkel, dat geldt alleen, dat geldt niet, that goes for, that is true for, that is only true, dat was de vorige, dat was het vorige, dat was vroeger, dat was onder, dat was nog, anderzijds, aan de andere kant, ge moet ook, je moet ook, ge moet weten, je moet weten, ge moet zeggen, je moet zeggen, niet altijd, niet alle, niet allemaal, niet iedereen, soms wel, soms niet, eerlijk gezegd, om eerlijk te zijn, but, though, although, still, that was the last, that was the previous, that was before, that was under, then again, mind you, in fairness, that said, you have to know, you have to say, you have to remember, you must remember, you must know, not always, not all, not everyone, \
         sometimes they do, some do",
    )
});
/// Phrases that take the edge off, wherever they stand.
static SOFTENS: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "niets aan doen, niet aan doen, ligt aan ons, ligt aan mij, onze eigen fout, onze fout, eigen schuld, doen hun best, doet zijn best, doet haar best, kunnen er niet aan doen, kan er niet aan doen, kunnen er ook niet aan doen, niet hun schuld, niet haar schuld, niet zijn schuld, dat moet ik zeggen, dat moet gezegd, zonder hen .. geen, zonder hen .. niet, \
         do their best, we are the ones who, our own fault, our fault, hardly their fault, does her best, does his best, not their fault, not her fault, not his fault, i must say, i have to say, without them .. no, without them .. not, without the .. no",
    )
});
/// Phrases with which somebody objects to praise, or says that it is otherwise with him or her.
static OBJECTS: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "bij de mijne, bij de mijnen, bij mij niet, bij ons niet, met de mijne, dat kan toch niet, dat mag toch niet, dat kan niet, dat mag niet, daar heb ik het moeilijk mee, daar heb ik moeite mee, daar word ik niet goed van, \
         not with mine, not in my class, with mine, mine do not, that makes my, that cannot be, that should not, i have trouble with that, i find that hard, i am not easy with",
    )
});
/// How somebody begins who tells what was done about it.
static SOLVES: LazyLock<ListedPhrases> = LazyLock::new(|| {
    ListedPhrases::of(
        "dus ik, dus heb ik, dus ben ik, dus hebben we, dus hebben wij, daarom heb ik, toen heb ik, so i, so we, that is why i, then i, which is why i",
    )
});
/// The rules that tell how it goes: there an answer in another tone stands beside as well.
const HOW: &str = "good close agree negative mixed voices team";
/// The rules that tell what people see differently.
const DIFFER: &str = "differ";

/// Returns whether words answer those before them by taking their edge off.
fn takes_edge(answer: &str) -> bool {
    let words = row(answer);
    let turns = TURNS.begins(&words) || TURNS.begins(&row(behind_agreement(answer)));
    turns_down(answer) || is_contrary(answer) || turns || SOFTENS.is_in(&words)
}

/// Returns what stands behind a first sentence that only agrees: *That is true. But …*.
fn behind_agreement(answer: &str) -> &str {
    let first = all_sentences(answer).next().unwrap_or_default();
    let only_agrees = row(first).len() <= AGREED && agrees(first);
    let rest = answer.trim_start().strip_prefix(first).filter(|_| only_agrees);
    rest.map_or("", str::trim_start)
}

/// Words up to which a sentence only agrees.
const AGREED: usize = 4;

/// Returns whether an answer stands beside what says how it goes: in another tone, in praise of whom it is difficult with, or in a few words.
fn tempers(record: &SectionSource<'_>, proposal: &Proposal, quoted: &Statement, answer: &Statement) -> bool {
    let [said, after] = [quoted, answer].map(|s| record.speech(s));
    let praises = same_words::is(proposal, "negative") && after.tone == SaidTone::Good && said.tone != SaidTone::Good;
    let of_it = answer.about == quoted.about && (are_opposite(said, after) || praises);
    let few = said.tone == SaidTone::Poor && is_torn(&answer.text) && answer.about == quoted.about;
    of_it || few
}

/// Returns a proposal on how it goes with what its words answer before them, of the same partner: whoever reads a reply first knows one side.
fn with_answered(record: &SectionSource<'_>, proposal: Proposal) -> Proposal {
    if !same_words::is(&proposal, HOW) {
        return proposal;
    }
    let mut text = proposal.text.to_string();
    let mut evidence = proposal.evidence.clone();
    for reply in same_words::quoted(record, &proposal) {
        let of_it = |on: &&Statement| on.about.iter().any(|id| reply.about.contains(id)) && may_stand(record, on);
        let Some(on) = leans_on(record, reply).filter(of_it) else {
            continue;
        };
        let before = told(record, on, &one_line(&on.text));
        let behind = told(record, reply, &one_line(&reply.text));
        if let Some(at) = text.find(&behind).filter(|_| !text.contains(&before)) {
            text.insert_str(at, &format!("{before} "));
            evidence.retain(|id| *id != on.id);
            let place = evidence.iter().position(|id| *id == reply.id);
            evidence.insert(place.unwrap_or(evidence.len()), on.id.clone());
        }
    }
    Proposal {
        text: Text::new(&text),
        evidence,
        ..proposal
    }
}

/// Returns whether a statement is short enough to be repeated and was said in the talk.
fn may_stand(record: &SectionSource<'_>, statement: &Statement) -> bool {
    let short = statement.text.split_whitespace().count() <= QUOTED && statement.print != Some(false);
    short && subjects::is_talk(record, statement)
}

/// Returns the proposal with the answers that take the edge off its words, each behind what it answers.
pub(in crate::findings::propose) fn with_answers(record: &SectionSource<'_>, proposal: Proposal) -> Proposal {
    let proposal = with_answered(record, proposal);
    let how = same_words::is(&proposal, HOW);
    let fits = |s: &Statement| !s.text.trim_end().ends_with('?') && may_stand(record, s);
    let next = |s: &Statement, begins: &ListedPhrases| {
        let on_it = |next: &&Statement| next.card == s.card && !next.about.is_empty() && next.about == s.about;
        let next = next_by_another(record, s).filter(on_it);
        next.filter(|next| fits(next) && begins.begins(&row(&next.text)))
    };
    let mut text = proposal.text.to_string();
    let mut evidence = proposal.evidence.clone();
    for quoted in same_words::quoted(record, &proposal) {
        let answer = right_after(record, quoted).filter(|s| fits(s));
        let against = |s: &Statement| how && sets_against(&s.text, &quoted.text);
        let differs = |s: &Statement| {
            contrasts(record)
                .iter()
                .any(|(one, other)| one.id == quoted.id && other.id == s.id)
        };
        // A few words that were put under it too turn it, or end it: *On paper.*
        let ends = |s: &Statement| {
            let of_it = leans_on(record, s).is_some_and(|on| on.id == quoted.id);
            of_it && is_torn(&s.text) && proposal.evidence.contains(&s.id)
        };
        let answer = answer.filter(|s| {
            ends(s) || takes_edge(&s.text) || against(s) || differs(s) || how && tempers(record, &proposal, quoted, s)
        });
        let answer = answer.or_else(|| next(quoted, &OBJECTS).filter(|_| how));
        // Who denies outright answers whoever spoke, of whomever it tells.
        let denied = next_by_another(record, quoted).filter(|s| s.card == quoted.card && denies_outright(&s.text));
        let answer = answer.or_else(|| denied.filter(|s| fits(s)));
        // What was done about it belongs to what somebody laments.
        let solves = |s: &Statement| next(s, &SOLVES).filter(|_| how || same_words::is(&proposal, DIFFER));
        let answers: Vec<&Statement> = match answer {
            Some(answer) => std::iter::once(answer).chain(solves(answer)).collect(),
            None => solves(quoted).into_iter().collect(),
        };
        let [first, ..] = answers.as_slice() else { continue };
        let words: Vec<String> = answers.iter().map(|s| told(record, s, &one_line(&s.text))).collect();
        let words = words.join(" ");
        let behind = told(record, quoted, &one_line(&quoted.text));
        if text.contains(&words) {
            continue;
        }
        // Where only a sentence of it is repeated, the answer stands last.
        text = match text.find(&behind) {
            Some(at) => {
                let end = at + behind.len();
                format!(
                    "{} {words}{}",
                    text.get(..end).unwrap_or_default(),
                    text.get(end..).unwrap_or_default()
                )
            }
            None => format!("{text} {words}"),
        };
        let place = evidence
            .iter()
            .position(|id| *id == quoted.id)
            .map_or(evidence.len(), |at| at + 1);
        evidence.retain(|id| *id != first.id);
        evidence.insert(place.min(evidence.len()), first.id.clone());
        let more = answers.iter().skip(1).map(|s| s.id.clone());
        evidence.extend(more.filter(|id| !proposal.evidence.contains(id)));
    }
    Proposal {
        text: Text::new(&text),
        evidence,
        ..proposal
    }
}

#[cfg(test)]
mod tests {
    use super::takes_edge;

    #[test]
    fn an_answer_that_takes_the_edge_off_is_told_from_one_that_goes_on() {
        for text in [
            "Maar dit jaar was hij er elke week.",
            "Zij doen hun best, met drie mensen voor heel de streek.",
            "Though without them we would have had no roof.",
            "They do their best.",
        ] {
            assert!(takes_edge(text), "{text}");
        }
        for text in [
            "Alles staat dan klaar.",
            "En hij bracht ook brood mee.",
            "They do it on Fridays.",
            "I stay until six.",
        ] {
            assert!(!takes_edge(text), "{text}");
        }
    }
}
