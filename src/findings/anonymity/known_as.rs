//! Finds somebody who is known without a name: by an office that one person has in a place, by a nickname, by what happened in a year, by what the
//! body lacks, as one of twins, or as who runs something in a town.
//!
//! Looks at one sentence. Which words are offices, happenings and so on, `assets/anonymity/context.txt` says (`office`, `nickname`, `calls`,
//! `happened`, `limb`, `aid`, `twins`, `runs`, `chair`).

use super::lists::marked;
use super::traces::TraceLine;

/// Limits the words between somebody and what happened or what he or she runs.
const STORY: usize = 14;
/// Limits the words between somebody and the town in which he or she runs something.
const TOWN: usize = 9;

impl TraceLine<'_, '_> {
    /// Returns who has an office of which a place has one: *de burgemeester van Lier*, *the vicar of Hexham*, *the village policeman*.
    pub(super) fn holder(&self, at: usize) -> Option<(usize, usize)> {
        if let Some(end) = self.chair(at) {
            return Some((at, end));
        }
        let before = at.checked_sub(1)?;
        let article = |i: usize| self.is("the", i) || matches!(self.lower(i), "onze" | "our");
        let lower = self.lower(at);
        let of_village = |rest: &str| matches!(rest, "dokter" | "agent" | "pastoor" | "smid");
        if lower.strip_prefix("dorps").is_some_and(of_village) && article(before) {
            return Some((before, at));
        }
        if !self.is("office", at) {
            return None;
        }
        let small = self.is("village", before) && self.follows(at);
        if small && before.checked_sub(1).is_some_and(article) {
            return Some((before, at));
        }
        if !article(before) || !matches!(self.lower(at + 1), "van" | "in" | "te" | "of") || !self.follows(at + 1) {
            return None;
        }
        if self.is_some_town(at + 2) {
            return Some((at, at + 2));
        }
        (self.is_the_village(at + 3) && self.follows(at + 2) && self.follows(at + 3)).then_some((at, at + 3))
    }

    /// Returns whether a place is named that is neither a country nor the school's own; it need not be listed.
    fn is_some_town(&self, at: usize) -> bool {
        let own = self.context.allowed.contains(self.lower(at));
        self.is_a_place(at) && !self.is("land", at) && !own
    }

    /// Returns the town where somebody leads something: *de voorzitter van de voetbalclub van Dessel*.
    fn chair(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1).filter(|_| self.is("chair", at))?;
        let of = |i: usize| matches!(self.lower(i), "van" | "of" | "in" | "te");
        let led = self.is("the", before) && of(at + 1) && self.is("the", at + 2) && of(at + 4);
        (led && (at + 1..=at + 5).all(|i| self.follows(i)) && self.is_some_town(at + 5)).then_some(at + 5)
    }

    /// Returns somebody with an aid or a syndrome and a town or a street: *de vrouw in de rolstoel uit de Molenstraat*.
    fn with_aid(&self, at: usize) -> Option<usize> {
        let here = |i: &usize| self.token(*i).is_some_and(|t| !t.begins);
        let aid = (at + 2..=at + 5).take_while(here).find(|i| self.is("aid", *i))?;
        let street = |i: usize| self.street(i).is_some_and(|(_, end)| end == i);
        (aid + 1..=aid + 5)
            .take_while(here)
            .find(|i| self.is_some_town(*i) || street(*i))
    }

    /// Returns whether a word goes on in the same sentence.
    fn follows(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| t.joined && !t.begins)
    }

    /// Returns whether a word is the last of its clause.
    fn ends(&self, at: usize) -> bool {
        self.token(at + 1)
            .is_none_or(|next| next.begins || next.listed || !next.joined)
    }

    /// Returns how somebody is called instead of by name: *ze noemen haar de generaal*, *his nickname is Sparky*.
    pub(super) fn nickname(&self, at: usize) -> Option<(usize, usize)> {
        if self.is("nickname", at) {
            let owned = at
                .checked_sub(1)
                .is_some_and(|i| self.is("whose", i) && self.lower(i) != "hun");
            let sure = matches!(self.lower(at), "bijgenaamd" | "nicknamed");
            let behind = (at + 1..=at + 3)
                .take_while(|i| self.token(*i).is_some_and(|t| !t.begins && !t.listed))
                .last()?;
            return (owned || sure).then_some((at, behind));
        }
        if !self.is("calls", at) {
            return None;
        }
        // *Ze noemen hem de lange*, *zo noemen we haar de lange*.
        let whom =
            (at + 1..=at + 2).find(|i| self.follows(*i) && matches!(self.lower(*i), "hem" | "haar" | "him" | "her"))?;
        let named = whom + 2;
        let article = matches!(self.lower(whom + 1), "de" | "het" | "den" | "the");
        let plain = self.is("counted", named) || self.is("moment", named) || self.is("kin", named);
        (article && self.follows(named) && self.ends(named) && !plain).then_some((at, named))
    }

    /// Returns one person to whom something happened in a year: *de jongen die in 2019 verdronk*, *the girl who was expelled last year*.
    pub(super) fn happening(&self, at: usize) -> Option<(usize, usize)> {
        let person = self.is("young", at) || self.is("one", at) || self.is("parent", at);
        let before = at.checked_sub(1).filter(|_| person)?;
        let one =
            self.is("single", before) || self.is("the", before) || matches!(self.lower(before), "het" | "die" | "dat");
        let clause = matches!(self.lower(at + 1), "die" | "dat" | "who" | "that");
        if !one || !clause {
            return None;
        }
        let story: Vec<usize> = (at + 2..=at + STORY)
            .take_while(|i| self.token(*i).is_some_and(|t| !t.begins))
            .collect();
        let when = story.iter().copied().find(|i| self.is_when(*i));
        let what = story.iter().copied().find(|i| self.is("happened", *i));
        let (when, what) = (when?, what?);
        Some((at, when.max(what)))
    }

    /// Returns whether a word says in which year, or school year, something was.
    fn is_when(&self, at: usize) -> bool {
        let lower = self.lower(at);
        let year = lower.len() == 4
            && lower.bytes().all(|b| b.is_ascii_digit())
            && (lower.starts_with("19") || lower.starts_with("20"));
        let next = self.lower(at + 1);
        let last = matches!(lower, "vorig" | "vorige" | "verleden" | "last")
            && matches!(
                next,
                "jaar" | "schooljaar" | "zomer" | "winter" | "week" | "maand" | "year" | "summer" | "term" | "month"
            );
        let class = lower == "het" && self.is("class", at + 1) && !matches!(next, "secretariaat")
            || lower == "year" && !next.is_empty() && self.follows(at + 1);
        year || last || class
    }

    /// Returns one person with what the body lacks, or one of twins of a place: *een papa met één arm*, *de tweeling van de frituur*.
    pub(super) fn body_or_twins(&self, at: usize) -> Option<(usize, usize)> {
        let before = at.checked_sub(1)?;
        if self.is("twins", at) {
            let of = matches!(self.lower(at + 1), "van" | "uit" | "from" | "of") && self.is("the", at + 2);
            return (self.is("the", before) && of && self.follows(at + 3)).then_some((at, at + 3));
        }
        let person = self.is("young", at) || self.is("one", at) || self.is("parent", at);
        let in_or_with = matches!(self.lower(at + 1), "met" | "with" | "in");
        if let Some(end) = self.with_aid(at).filter(|_| person && in_or_with) {
            return Some((at, end));
        }
        let with = matches!(self.lower(at + 1), "met" | "with");
        let one = matches!(self.lower(at + 2), "één" | "one");
        let limb = self.is("limb", at + 3) && self.ends_limb(at + 3);
        (person && with && one && limb).then_some((at, at + 3))
    }

    /// Returns whether a limb is not only what somebody holds something with: *met één hand aan het stuur*.
    fn ends_limb(&self, at: usize) -> bool {
        !matches!(self.lower(at + 1), "aan" | "op" | "in" | "vol" | "on" | "up" | "over")
    }

    /// Returns one person who runs something in a town: *the woman who runs the chip shop in Amble*.
    pub(super) fn runs_something(&self, at: usize) -> Option<(usize, usize)> {
        let person = self.is("one", at) || self.is("parent", at) || self.is("person", at);
        let clause = matches!(self.lower(at + 1), "die" | "who" | "that");
        if !person || !clause || at == 0 {
            return None;
        }
        let story: Vec<usize> = (at + 2..=at + 2 + TOWN)
            .take_while(|i| self.token(*i).is_some_and(|t| !t.begins))
            .collect();
        let town = story.iter().copied().find(|i| self.is_some_town(*i))?;
        let verb = story.iter().copied().find(|i| self.is("runs", *i))?;
        Some((at, town.max(verb)))
    }

    /// Returns somebody's child whose trade stands before it: *the postman's daughter*, *de bakker zijn dochter*.
    pub(super) fn child_of(&self, at: usize) -> Option<(usize, usize)> {
        let before = at.checked_sub(1).filter(|_| self.is("kin", at) && self.follows(at))?;
        let earlier = before.checked_sub(1)?;
        let lower = self.lower(before);
        let stem = lower.strip_suffix("'s").or_else(|| lower.strip_suffix("’s"));
        let owned = stem.is_some_and(|stem| marked("trade", stem)) && self.is("the", earlier);
        let his = matches!(lower, "zijn" | "haar" | "z'n" | "z’n" | "d'r" | "d’r") && self.is("trade", earlier);
        let article = his && earlier.checked_sub(1).is_some_and(|i| self.is("the", i));
        if owned {
            return Some((before, at));
        }
        article.then_some((earlier, at))
    }
}
