//! Whether a `#partner` behind the last word of a text is a word of its sentence, or only says whom it is about.
//!
//! A sentence is read from its last words alone: those after which a name must still come keep it, since a word lost from a statement is worse
//! than one too many.

/// Words after which a name must follow: articles, prepositions, conjunctions, adverbs that point at what comes.
const LEADING: &str = "de het een 't d' ons onze mijn jouw je jullie hun haar die dat deze dit elke elk ieder iedere geen veel meer andere \
     van met bij aan in op naar voor door tot uit over via zonder tussen naast onder rond rondom sinds tegen volgens te per achter boven binnen \
     buiten tijdens namens richting samen en of maar als zoals ook vooral alleen enkel zelfs bijvoorbeeld namelijk dus want is zijn was waren \
     wordt worden werd werden heet heten the a an our my your their his her this that each every no any more other of with at to from by for on \
     about through without between beside under behind above inside outside during via and or but like also especially only even is are was were \
     be been called";
/// Verbs whose object a partner often is.
const VERBS: &str = "mis mist missen ken kent kennen heb hebt heeft hebben bel belt bellen contacteer contacteert contacteren zoek zoekt zoeken \
     vraag vraagt vragen gebruik gebruikt gebruiken zie ziet zien wil wilt willen krijg krijgt krijgen mag mogen betrek betrekt betrekken \
     noem noemt noemen vind vindt vinden bedoel bedoelt bedoelen had hadden miste misten kende kenden belde belden \
     miss misses know knows have has had call calls ask asks use uses see sees want wants need needs get gets mean means invite invites";
/// Subjects behind a verb: what follows them is its object.
const SUBJECTS: &str = "ik wij we ze zij hij jij i you they he she";
/// Words before a subject that ends a comparison.
const COMPARING: &str = "dan als than as";

fn holds(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

/// Returns whether a `#partner` behind these words only says whom they are about: behind the end of a sentence or of a quotation, and behind
/// words after which no name has to come.
pub fn is_tag(before: &str) -> bool {
    let said: Vec<&str> = before
        .split_whitespace()
        .filter(|word| !word.starts_with('#'))
        .collect();
    let Some(last) = said.last() else { return false };
    if last.ends_with(['.', '!', '?', '…', '"', '”']) {
        return true;
    }
    let bare = |word: &str| {
        word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'')
            .to_lowercase()
    };
    let word = bare(last);
    let goes_on = last.ends_with(|c: char| !c.is_alphanumeric() && !matches!(c, ')' | '\'' | '’'));
    if said.len() < 3 || goes_on || holds(LEADING, &word) || holds(VERBS, &word) {
        return false;
    }
    let compared = said
        .iter()
        .rev()
        .nth(1)
        .is_some_and(|word| holds(COMPARING, &bare(word)));
    !holds(SUBJECTS, &word) || compared
}

#[cfg(test)]
mod tests {
    use super::is_tag;

    #[test]
    fn a_tag_behind_a_whole_sentence_is_no_word_of_it() {
        for whole in [
            "Dat helpt.",
            "een voorbeeld: de bib komt voorlezen",
            "niet iedereen, de firma's winnen meer dan wij",
            "\"wij lezen samen\"",
            "dat helpt ons enorm #clb",
            "we learn a lot there",
        ] {
            assert!(is_tag(whole), "{whole}");
        }
    }

    #[test]
    fn a_name_that_the_sentence_needs_stays() {
        for open in [
            "",
            "wij missen",
            "we werken veel samen met",
            "daarom missen wij",
            "dat leren we van het",
            "de school en",
            "wij denken vooral aan:",
            "op vrijdag bellen we",
            "we work a lot with",
            "wat wij nodig hebben is",
        ] {
            assert!(!is_tag(open), "{open}");
        }
    }
}
