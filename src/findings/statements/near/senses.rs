//! Words that mean several things: a *lift* in a building and one in a car, a *bank* in the hall and one in town. Shared alone they tell nothing.
//!
//! Knows a list in Dutch and in English, by stem. Knows no session.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::words;
use crate::deck::Lang;

/// Ordinary Dutch words of several senses, or that titles use as an image.
const NL: &str = "lift bank bord blad punt kaart lijn rol baan vak vakken kamer veld arm hand handen kop hoofd voet voeten been tafel deur poort brug boom bron kern kans \
    steun plek plaats plaatsen ruimte zaal lokaal vorm stap stappen weg wegen pad spoor slot sleutel net netten web draad bal spel beeld blik licht lucht grond bodem \
    muur muren dak huis thuis trap gang hoek kant rand top basis bus trein auto wiel motor kracht macht last druk stem taal toon woord kleur band banden \
    school stad dorp straat buurt wijk nest tak wortel vrucht zaad water vuur brood eten tand oog ogen oor oren hart rug schouder schouders mond gezicht neus \
    mens bril spiegel venster raam gat gaten leeg vol stil open dicht ver hard zacht warm koud zwaar licht mail brief boek boeken les lessen toets cijfer cijfers \
    regel regels orde post pot pan bed stoel kast bak doos fles pen beurs beurt slag schop maat maten stof steen hout schaar zaak zaken werk kost kosten \
    uur uren namiddag avond morgen ochtend begin einde kring cirkel toren berg dal bocht haven boot schip zee rivier";
/// Ordinary English words of several senses.
const EN: &str = "lift bank board sheet point card line role track subject room field arm hand head foot feet leg table door gate bridge tree source core chance \
    support spot place space hall form step road path lock key net web thread ball play game picture look light air ground floor wall roof house home stair \
    corridor corner side edge top base bus train car wheel engine power load pressure voice language tone word colour color band tie ties town village street \
    nest branch root fruit seed water fire bread food tooth eye ear heart back shoulder mouth face nose mirror window hole empty full quiet open close far hard soft \
    warm cold heavy mail letter book test mark rule order post pot bed chair cupboard box bottle pen purse turn blow match measure stone wood matter cover minor \
    trust coach trip pitch park hour evening morning afternoon beginning end circle tower hill bend harbour boat ship sea river spring fall watch right left square \
    change term note report figure charge current interest sign stage view";

static STEMS: LazyLock<[HashSet<String>; 2]> = LazyLock::new(|| {
    let stems = |list: &str, lang| list.split_whitespace().map(|word| words::stem(word, lang)).collect();
    [stems(NL, Lang::Nl), stems(EN, Lang::En)]
});

/// Returns whether a stem is of a word with several senses.
pub(super) fn has_several(stem: &str, lang: Lang) -> bool {
    let [nl, en] = &*STEMS;
    match lang {
        Lang::Nl => nl.contains(stem),
        Lang::En => en.contains(stem),
    }
}
