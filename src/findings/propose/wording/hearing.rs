//! How a phrase is meant where it stands: denied, over, said of others, only wished or supposed, or undone by what follows.
//!
//! Reads the words around a phrase, in Dutch and English; in doubt it is meant. Knows no rule, no record and no partner.

use std::ops::Range;

use super::phrases::sentences;
use super::rows::{FoldedRows, ListedPhrases, phrase_lists};

phrase_lists! {
    /// Words before a phrase that deny it.
    DENIES: "niet, geen, nooit, niemand, niets dat, niets wat, nergens, amper, nauwelijks, zelden, zonder dat, not, no, never, nobody, none, nothing, hardly, rarely, don t, doesn t, didn t, isn t, aren t, wasn t, weren t, won t, cannot, couldn t, wouldn t, hasn t, haven t, without";
    /// How such a word only adds, or wonders.
    ADDS: "niet alleen, niet enkel, niet zomaar, geen wonder, geen twijfel, not only, not just, not merely, no wonder, no doubt, no surprise, niet dat, not that";
    /// Behind a phrase that is denied by its last word.
    DENIED_LAST: "niet, nooit, hier niet, bij ons niet, not, never, not here";
    /// When it was.
    THEN: "vroeger, destijds, indertijd, jaar geleden, jaren geleden, jarenlang, in het begin, vorig jaar, vorig schooljaar, tot corona, tot voor kort, tot vorig, toen ik begon, toen ik hier, used to, in the old days, in the past, years ago, for years, at first, in the beginning, last year, until recently, until covid, until last, when i started, before they, before she, before he";
    ONCE: "used to, vroeger, destijds, indertijd, in the old days, in those days, formerly, back then";
    /// How it is since.
    SINCE: "nu, vandaag, ondertussen, intussen, sindsdien, sinds, tegenwoordig, daarna, toen zijn, toen begonnen, toen is, now, today, nowadays, since, these days, afterwards, then we, then they";
    STILL: "nog altijd, nog steeds, nu nog, nu ook, nog zo, niet anders, still, to this day, now too, no different";
    /// That it ended.
    ENDED: "has stopped, have stopped, has ended, that stopped, is over now, that is over, not any more, not anymore, is voorbij, is gedaan, is gestopt, is opgehouden, zijn gestopt, niet meer nu, nu niet meer, dat is verleden tijd";
    /// Of whom a clause speaks that is not of the school.
    LEARNERS: "leerling*, kinderen, kind, kleuter*, jongeren, jongens, jongen, meisjes, meisje, pupil*, children, child, kids, boys, boy, girls, girl, youngsters";
    /// Another of the kind that is spoken of.
    ANOTHER: "andere dorp*, andere stad, andere steden, andere landen, other town*, other village*, other places, mijn man, mijn vrouw, mijn zoon, mijn dochter, mijn zus, mijn broer, my husband, my husband s, my wife, my son, my daughter, my sister, my brother, andere dienst*, andere school, andere scholen, andere klas, andere bedrijven, andere gemeente*, een ander museum, bij de anderen, bij anderen, met de andere, vorige dienst, vorige school, elders, other service*, other school*, another service, another school, the others are, with others, at others, previous service, previous school, former school, elsewhere";
    /// Who speaks for the school.
    OURSELVES: "ik, wij, we, i";
    /// What is only wished or supposed.
    WISHED: "hoopte, hoopten, hoped, wil, willen, hoop, hopen, ought, wish, wishes, wants, i want, we want, hope, zou, zouden, hopelijk, ik dacht, we dachten, wij dachten, ik vreesde, should, could, would, might, hopefully, i thought, we thought, i feared";
    LACKS: "amper, nauwelijks, zelden, weinig, te weinig, te zelden, too little, too seldom, too rarely, hardly, seldom";
    /// What undoes what was said before it.
    UNDOES: "zo afgesproken, zo is het afgesproken, is zo afgesproken, is afgesproken, de afspraak, om de beurt, beurtelings, dat bestaat niet, as agreed, is what we agreed, is the agreement, is the deal, take turns, in turn, does not exist, that is a myth, gelukkig niet, thank god not";
    /// How a clause begins that says what would come otherwise.
    OTHERWISE: "want anders, anders, omdat .. anders, zodat .. niet, otherwise, or else, because otherwise, because by, because then, want dan, want tegen, so that .. not";
}

/// Up to how many words before a phrase a denial stands, and behind it what is lacking.
const REACH: usize = 5;
const NEAR: usize = 3;

/// A phrase where it stands in a text.
#[derive(Clone)]
pub(in crate::findings::propose) struct HeardPhrase<'r> {
    rows: &'r FoldedRows,
    /// In which of its sentences.
    pub sentence: usize,
    at: Range<usize>,
}

impl FoldedRows {
    /// Returns the phrases of a list where they stand.
    pub(super) fn hear<'r>(&'r self, list: &ListedPhrases) -> Vec<HeardPhrase<'r>> {
        let all = self.sentences.iter().enumerate();
        let of = |(sentence, words): (usize, &'r Vec<String>)| {
            let places = (0..words.len()).filter_map(move |at| Some(at..at + list.length(words.get(at..)?)?));
            places.map(move |at| self.at(sentence, at)).collect::<Vec<_>>()
        };
        all.flat_map(of).collect()
    }

    /// Returns words at a place of a sentence.
    pub(super) fn at(&self, sentence: usize, at: Range<usize>) -> HeardPhrase<'_> {
        HeardPhrase {
            rows: self,
            sentence,
            at,
        }
    }
}

/// Returns the first sentence of a text in which a phrase of a list stands as a rule asks; `said` are its words.
pub(super) fn meant<'t>(
    text: &'t str,
    said: &FoldedRows,
    list: &ListedPhrases,
    fits: impl Fn(&HeardPhrase<'_>) -> bool,
) -> Option<&'t str> {
    let heard = said.hear(list);
    let found = heard.iter().find(|phrase| fits(phrase))?;
    sentences(text).nth(found.sentence)
}

impl<'r> HeardPhrase<'r> {
    /// Returns the words of its sentence.
    pub(super) fn words(&self) -> &'r [String] {
        self.rows.sentences.get(self.sentence).map_or(&[], Vec::as_slice)
    }

    /// Returns where the clause that the phrase begins in begins, and where the one that it ends in ends.
    fn clause(&self) -> Range<usize> {
        let starts = || self.rows.clauses.get(self.sentence).into_iter().flatten().copied();
        let begin = starts().filter(|at| *at <= self.at.start).max().unwrap_or_default();
        let end = starts().find(|at| *at >= self.at.end && *at > begin);
        begin..end.unwrap_or(self.words().len())
    }

    /// Returns the words of its clause before it.
    pub(super) fn before(&self) -> &'r [String] {
        self.words().get(self.clause().start..self.at.start).unwrap_or_default()
    }

    /// Returns the words of its clause behind it.
    pub(super) fn behind(&self) -> &'r [String] {
        self.words().get(self.at.end..self.clause().end).unwrap_or_default()
    }

    /// Returns the words of its sentence before and behind it.
    pub(super) fn lead(&self) -> &'r [String] {
        self.words().get(..self.at.start).unwrap_or_default()
    }

    pub(super) fn rest(&self) -> &'r [String] {
        self.words().get(self.at.end..).unwrap_or_default()
    }

    /// Returns whether the rest of its sentence, or a sentence behind it, holds a phrase of a list.
    pub(super) fn is_followed_by(&self, list: &ListedPhrases) -> bool {
        let later = self.rows.sentences.iter().skip(self.sentence + 1);
        list.is_in(self.rest()) || later.into_iter().any(|words| list.is_in(words))
    }

    /// Returns whether its whole sentence holds a phrase of a list.
    pub(super) fn stands_beside(&self, list: &ListedPhrases) -> bool {
        list.is_in(self.words())
    }

    /// Returns its own words.
    pub(super) fn phrase(&self) -> &'r [String] {
        self.words().get(self.at.clone()).unwrap_or_default()
    }

    /// Returns whether whoever speaks means it of the school, here and now.
    pub(super) fn is_meant(&self) -> bool {
        self.is_so() && !self.is_of_others()
    }

    /// Returns whether it is so here and now, of whomever.
    pub(super) fn is_so(&self) -> bool {
        !self.is_denied() && !self.is_over() && !self.is_wished() && !self.is_undone()
    }

    /// Returns whether its clause denies it: *niet afhankelijk van één persoon*.
    pub(super) fn is_denied(&self) -> bool {
        let before = self.before();
        let near = before.get(before.len().saturating_sub(REACH)..).unwrap_or_default();
        let denies = |at: usize| {
            let words = near.get(at..).unwrap_or_default();
            DENIES.begins(words) && !ADDS.begins(words)
        };
        let last = self.behind();
        (0..near.len()).any(denies) || last.len() <= NEAR && DENIED_LAST.length(last) == Some(last.len())
    }

    /// Returns whether it was so and is no more: *vroeger …, nu …*.
    pub(super) fn is_over(&self) -> bool {
        let once = ONCE.is_in(self.words().get(self.clause()).unwrap_or_default());
        let was = self.stands_beside(&THEN) || is_in_a_year(self.words());
        let still = self.stands_beside(&STILL) || self.is_followed_by(&STILL);
        !still && (once || was && self.is_followed_by(&SINCE) || self.is_followed_by(&ENDED))
    }

    /// Returns whether its clause speaks of pupils, or of another than the one who is spoken of.
    pub(super) fn is_of_others(&self) -> bool {
        let before = self.before();
        ANOTHER.is_in(before) || LEARNERS.is_in(before) && !OURSELVES.is_in(before)
    }

    /// Returns whether it is only wished, supposed, or said to be lacking.
    pub(super) fn is_wished(&self) -> bool {
        let behind = self.behind();
        let near = behind.get(..behind.len().min(NEAR)).unwrap_or_default();
        let supposed = WISHED.is_in(self.before());
        supposed || LACKS.is_in(self.before()) || LACKS.is_in(near)
    }

    /// Returns whether what follows undoes it, or its clause says what would come otherwise.
    pub(super) fn is_undone(&self) -> bool {
        let clause = self.words().get(self.clause()).unwrap_or_default();
        OTHERWISE.begins(clause) || self.is_followed_by(&UNDOES)
    }
}

/// Returns whether a sentence names a year of the past: *in 1998*.
fn is_in_a_year(words: &[String]) -> bool {
    let year =
        |word: &String| word.len() == 4 && word.starts_with(['1', '2']) && word.bytes().all(|b| b.is_ascii_digit());
    words
        .windows(2)
        .any(|pair| matches!(pair, [before, word] if before == "in" && year(word)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::propose::wording::rows::all_read;

    phrase_lists! {
        SINGS: "zingt hier, zingen hier, sings here, sing here";
    }

    #[test]
    fn what_is_meant_is_told_from_what_is_denied_over_of_others_wished_or_undone() {
        let yes = [
            "De kok zingt hier.",
            "Niet alleen de kok zingt hier.",
            "Wij komen niet, want de kok zingt hier.",
            "Vroeger was het stil, nu zingt hier een kok.",
            "Vroeger zingen ze, en zij zingen hier nog altijd.",
            "The smith sings here, not there.",
            "No wonder, she sings here.",
        ];
        let no = [
            "Er is niemand die zingt hier.",
            "Zij zingen hier niet.",
            "Vroeger zingt hier een kok. Nu is het stil.",
            "De leerlingen zingen hier.",
            "Bij de andere dienst zingen hier vogels.",
            "Zij zouden zingen hier.",
            "Ze zingen hier te weinig.",
            "Ze zingen hier, zo is het afgesproken.",
            "Wij sluiten vroeg, want anders zingen hier de buren.",
            "They never sing here.",
            "In the old days they sing here.",
            "She used to sing here.",
            "In 1987 they sing here, since then it is quiet.",
            "They sing here every day, but that has stopped.",
            "The pupils sing here.",
            "They could sing here.",
            "We close early, otherwise they sing here.",
        ];
        all_read(|said| said.hear(&SINGS).iter().any(HeardPhrase::is_meant), &yes, &no);
    }
}
