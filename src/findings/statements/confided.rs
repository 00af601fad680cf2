//! Statements in which somebody asks not to pass on what they say: *zeg dat niet verder*, *off the record*.
//!
//! No report for others holds them or what answers them, and no proposal rests on them, until the researcher chose them to be printed. Reads the words alone, in Dutch and English;
//! what somebody may not tell others is no such wish.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use super::exchanges::goes_on;
use super::opposites;
use crate::deck::Lang;
use crate::findings::language::clause::{is_clause, spaced};
use crate::findings::language::phrases::Phrases;
use crate::session::{Session, Statement};
use crate::text::Id;

/// How a part of a sentence begins that asks it.
const BEGINS: &str = "zeg*|vertel*|herhaal|verspreid|citeer|vermeld|noteer*|schrijf*|print|deel dat|dit|het|hem|haar|hen|ze|mij|me niet|nergens|nooit, \
    zeg*|vertel*|herhaal|verspreid|citeer|vermeld|noteer*|schrijf*|print|deel dat|dit|het|hem|haar|hen|ze maar|liever|liefst|alsjeblieft|alstublieft|toch|dat|dit|ook|nu niet|nergens|nooit, \
    zeg|vertel dat|dit|het tegen|aan niemand, zeg|zegt|vertel niks|niets tegen|aan|van|hierover|daarover, zeg er niks|niets van, zeg er maar niks|niets van, \
    zet dat|dit|het niet, zet dat|dit|het maar|liever|alsjeblieft|alstublieft niet, zet dat|dit|het er .. niet, zet mijn naam .. niet, zet dat|dit|het nergens, \
    hou|houd|houden dat|dit|het .. onder ons, hou|houd|houden we dat|dit|het .. onder ons, we houden dat|dit|het .. onder ons, hou|houd dat|dit|het .. voor jezelf|uzelf|binnenskamers, \
    laat|laten dat|dit|het er|eruit|weg, laat|laten we dat|dit|het er|eruit|weg, laat|laten dat|dit|het maar|liever er|eruit|weg, laat mijn naam .. weg|uit|eruit, noem mijn naam .. niet, noem mij|me .. niet, \
    zwijg|zwijgen daarover|hierover, geen woord tegen|hierover|daarover, mondje dicht|toe, zet|doe die opname .. af|uit, zet|doe dat toestel .. af|uit, zet|doe de opname .. af|uit, \
    niet verder|door|voort vertellen|zeggen, niet doorvertellen|voortvertellen|voortzeggen|opschrijven|noteren|citeren|doorgeven|rondvertellen|afdrukken|printen, geen namen noemen, \
    do not tell anyone|anybody|them|him|her|the|my|our|people|a|that|this|it|on, don t tell anyone|anybody|them|him|her|the|my|our|people|a|that|this|it|on, never tell them|anyone|anybody, tell no one|nobody, \
    do not pass|repeat|quote|publish, don t pass|repeat|quote|publish, do not write this|that|it|down|my|any, don t write this|that|it|down|my|any, \
    do not say|print|note|share|record|put|use|mention this|that|it|me|my, don t say|print|note|share|record|put|use|mention this|that|it|me|my, do not name me|us|names, don t name me|us|names, \
    leave this|that|it|me out, leave my name|part out, leave out my name, keep it|that|this to yourself|yourselves|ourselves, keep it|that|this quiet|private|confidential|here|off, keep me|us out|anonymous, keep my name out, \
    not a word to|about|outside|of, turn|switch the|that recorder|recording|thing .. off, turn|switch off the|that recorder|recording, stop the|that recorder|recording|tape";
/// What asks it anywhere in a part of a sentence.
const ANYWHERE: &str = "off the record, dat|dit|het|die hoeft|hoeven|moet|moeten|mag|mogen|hoort|horen niet in|op|bij uw|jullie|je, dat|dit|het hoeft|moet|mag er niet in|bij, buiten|uit uw|jullie verslag|papieren|computer|dossier, \
    not in|into|on your|any paper|papers|computer|notes|book|screen|machine|laptop|list|recording, not for your paper|papers|computer|notes|book|machine|laptop, \
    keep|kept|leave|left|stay|stays out of your|any|the|this|that paper|papers|report|notes|record|records|minutes|computer|recording|transcript|file, not for|on the record, not for|in the|your report|minutes|notes|transcript, must not be in the report, not for publication|outside, \
    keep this|that|it .. between, keep this|that|it .. out of, stays|stay|remains between us, stays|stay|remains in this room, stays|stay|remains|within|inside these|those walls|four, within|inside these walls, \
    not|t|never leave|leaves this room|table|circle, go|goes no further, not go any further, for this room only, only for this room, for your ears only, just between us, between you and me, between ourselves, \
    this|that|it is|s confidential, say|tell|said .. in confidence, you did not|never hear* this|that|it, you didn t hear this|that|it, \
    i have to say it|this|that carefully, i must say it|this|that carefully, i have to be careful what i say, i should not|never say|tell this|that|it|you, i shouldn t say|tell this|that|it|you, i should not|t be saying|telling this|that|it|you, i shouldn t be saying|telling, \
    not supposed|allowed to say|tell this|it, i would|d rather .. not|t|nobody .. written|write|quoted|quote|printed|print|recorded|repeated|named|use|used|put, i would|d prefer .. not|t|nobody .. written|write|quoted|quote|printed|print|recorded|repeated|named|use|used|put, \
    must|should|may|can|cannot not|t|never .. know|hear|learn|read this, must|should|may|can|cannot not|t|never .. know|hear|learn i said, nobody needs|has to know|hear this|that|it, no one needs|has to know|hear this|that|it, \
    without|under my name on|please|in|to, not under|with|by my name, not by name please, if .. reads|read|hears|hear this, i hope .. not|t|never read|reads|hear|hears this, \
    ik moet dat|dit|het voorzichtig zeggen, ik zeg het|dit|dat voorzichtig, ik moet opletten wat ik zeg, ik mag|zou dit|dat|het eigenlijk niet .. zeggen|vertellen, eigenlijk mag|zou ik dit|dat|het niet .. zeggen|vertellen, ik mag|zou dit niet zeggen|mogen|vertellen, \
    onder ons gezegd, tussen ons gezegd, in vertrouwen gezegd, zeg|vertel|deel dit|dat|het .. in vertrouwen, zeg|vertel ik .. in vertrouwen, dit|dat is vertrouwelijk|discreet, in alle vertrouwen|vertrouwelijkheid|discretie, \
    blijft|blijven onder|tussen ons, blijft|blijven .. binnen|tussen|in deze muren|kring|groep|kamer|zaal, blijft|blijven .. binnen|tussen deze|de vier muren, blijft|blijven .. in dit lokaal, blijft|blijven binnenskamers, niet buiten deze muren|kring|groep, \
    dat heb je|ge|u niet van mij, dat hebt ge|u niet van mij, je|ge|u heb*|hebt dat|dit|het niet van mij, van mij heb*|hebt je|ge|u dat|dit|het niet, niet van mij gehoord, je|ge hebt niks|niets gehoord, je|ge hebt dat|dit|het niet gehoord, \
    moet|moeten|mag|mogen|hoort|horen|dient .. binnen|tussen deze|de|die|vier .. muren blijven, moet|moeten|mag|mogen|hoort|horen|dient .. onder|tussen ons|jullie blijven, dat|dit|het moet|mag|hoort .. in dit|deze|die lokaal|kamer|kring|zaal|groep blijven, dat|dit moet hier|binnenskamers blijven, hoort|horen|dient|dienen .. deze|vier muren|ons te blijven, hoort|horen|dient|dienen .. vier muren te blijven, \
    wil|willen|wilt|wou|wilde|wilden niet dat dit|dat|het .. lijst|lijstje|verslag|rapport|papier|dossier|computer komt|staat|belandt|terechtkomt, wil|willen|wilt|wou|wilde|wilden liever|liefst niet dat iemand|anderen dit|dat|het weet|weten|hoort|horen, \
    does|do|did not|n|t want this|that|it on|in a|any|the|your list|report|paper|record|book|computer, doesn|don|didn t want this|that|it on|in a|any|the|your list|report|paper|record|book|computer, wants|want this|that|it kept|left|to stay out|off|quiet|private, \
    i would|d rather|prefer this|that did|does not|n|t, i would|d rather|prefer this|that didn|doesn t, i would|d rather|prefer .. this|that|it not to, this|that does|must|should|may|can|cannot not|t|never .. travel|circulate|spread|leak, \
    ik heb|had liever|liefst|graag dat dit|dat niet, ik heb|had liever|liefst|graag dat dit|dat .. niet, ik heb|had liever|liefst|graag dat dit|dat hier|binnen|onder|tussen, dat|dit mag|moet|hoeft niet rond|rondgaan|uitlekken, \
    has|have|needs|need|ought to stay between|within|inside|in us|these|this|those, must|should|can stay|remain in|inside|within|between this|these|here|us, \
    citeer mij|me niet, mag|mocht dit niet verder, moet je|ge niet verder vertellen|zeggen, moet|hoef* je|ge niet opschrijven|noteren|rondvertellen|doorvertellen, niet in het|uw|jullie|je|dat verslag|rapport, niet voor het|uw|jullie verslag|rapport, niet voor publicatie, \
    dat|dit|het mag|moet|hoeft|hoort|mocht .. niet .. opgeschreven|genoteerd|doorverteld|rondverteld|geciteerd|afgedrukt|geprint|uitlekken|uitkomen, dat|dit mag|hoeft niet verder|buiten, dat|dit mag niet naar buiten, dat|dit moet|hoeft|hoort niet op papier, \
    dit|dat hoeft niemand te weten|horen, niemand hoeft dit|dat te weten|horen, niemand mag dit|dat weten|horen|lezen, dat|dit mag|mogen ze|zij|hij|de|het|mijn|onze|haar|zijn .. niet weten|horen|lezen, \
    zonder mijn naam, niet met|onder mijn naam, liever|liefst|graag anoniem, mijn naam hoeft|moet er niet, hopelijk leest|hoort .. dit|dat niet, als .. dit leest|hoort|lezen|horen, dit is enkel|alleen voor jou|jullie|u|hier|deze";
/// What asks it where nothing follows.
const ALONE: &str = "dat|dit|het blijft hier, dat|dit blijft hier he, this|that|it stays here, between us, onder ons, tussen ons, vertrouwelijk, in vertrouwen, confidential, in confidence, anoniem, anonymously, \
    geen namen, no names, no names please, schrap|wis dat|dit, schrap|wis dat|dit maar|weer, strike|delete|cut that|this, cut that out, dat heb ik niet gezegd, ik heb niks|niets gezegd, i never said that|this, i did not say that|this, i said nothing, zonder mijn naam, without my name";
static LISTS: LazyLock<[Phrases; 3]> = LazyLock::new(|| [BEGINS, ANYWHERE, ALONE].map(Phrases::of));
/// Words that may stand before it.
const BEFORE: &str = "maar en nu dus allee please but and so now alstublieft alsjeblieft wel ja he liever liefst gelieve graag best toch sorry just then well ok okay";

/// Returns whether whoever speaks asks not to pass it on.
fn asks(text: &str) -> bool {
    text.split(['.', '!', '?', ';', ':', ',', '…', '\n', '(', ')', '–', '—'])
        .any(part_asks)
}

fn part_asks(part: &str) -> bool {
    let words = spaced(part);
    let leads = |word: &&str| BEFORE.split(' ').any(|known| known == *word);
    let words = words.split_whitespace().skip_while(leads);
    let words: Vec<String> = words.map(str::to_owned).collect();
    let [begins, anywhere, alone] = &*LISTS;
    begins.open(&words) || anywhere.are_in(&words) || alone.are_all_of(&words)
}

/// Returns whether a statement waits for the researcher: somebody asks in it not to pass it on, and nobody chose yet whether it is printed.
pub(in crate::findings) fn waits(statement: &Statement) -> bool {
    statement.print.is_none() && asks(&statement.text)
}

/// Returns whether a statement may be quoted: nobody chose it not to be printed, and nobody in it asks for that unless it was chosen.
pub(in crate::findings) fn may_print(statement: &Statement) -> bool {
    statement.print != Some(false) && !waits(statement)
}

/// Returns in how many statements somebody asks not to pass them on; what answers them is not counted, so that no report tells that somebody did.
pub(in crate::findings) fn asked(session: &Session) -> usize {
    session.statements.iter().filter(|s| waits(s)).count()
}

/// Words up to which what another says right after is an answer: *dat wist ik niet*.
const ECHO: usize = 7;

/// Returns whether somebody else answers what was just said with a few words that name no partner.
fn is_echo(now: &Statement, before: &Statement) -> bool {
    let other = !now.speakers.is_empty() && now.speakers != before.speakers;
    let here = now.card == before.card && now.question == before.question;
    other && here && now.about.is_empty() && now.text.split_whitespace().count() <= ECHO
}

/// Words of what hangs on something said before it and says little without that.
const HANGING: &str = "dat dit die zo ook daar daarvan daarover hiervan hierover ervan erover echt oei amai ai ah oh och sorry gezegd zeg weet wist wisten geweten \
    that this so too either neither really oops oh ah wow knew know known said";

/// Words up to which it does, and among which of them, or as the last, such a word stands.
const HANGS: usize = 12;
const OPENING: usize = 4;

/// Words for a partner.
const OF_IT: &str = "hij zij ze het he she they it";

/// Returns whether a statement answers or goes on about the one right before it, at one card or about one partner.
fn hangs_on(now: &Statement, before: &Statement, lang: Lang) -> bool {
    let here = before.card == now.card && before.question == now.question;
    let shares = now.about.iter().any(|id| before.about.contains(id));
    if !here && !shares {
        return false;
    }
    let answers = opposites::replies(&now.text, lang) || opposites::objects(&now.text, lang);
    let words: Vec<String> = spaced(&now.text).split_whitespace().map(str::to_owned).collect();
    let holds = |list: &str, word: &String| list.split_whitespace().any(|known| known == word);
    // What begins with a word for the partner tells of it by itself.
    let of_it = words.first().is_some_and(|first| holds(OF_IT, first));
    if answers || !of_it && goes_on(now, before, lang) {
        return true;
    }
    let alike = shares || now.about.is_empty() || before.about.is_empty();
    let mut ends = words.iter().take(OPENING).chain(words.last());
    alike && words.len() <= HANGS && (ends.any(|word| holds(HANGING, word)) || !is_clause(&now.text, lang))
}

/// Returns a session without the statements that wait for the researcher, nor what answers them right after; itself where there is none. What
/// somebody chose to be printed stays.
pub(in crate::findings) fn without(session: &Session) -> Cow<'_, Session> {
    let lang = session.deck.language;
    let mut kept_back: HashSet<Id> = HashSet::new();
    let mut before: Option<&Statement> = None;
    for statement in &session.statements {
        let answered = before.filter(|b| kept_back.contains(&b.id) && statement.print != Some(true));
        if waits(statement) || answered.is_some_and(|b| is_echo(statement, b) || hangs_on(statement, b, lang)) {
            kept_back.insert(statement.id.clone());
        }
        before = Some(statement);
    }
    if kept_back.is_empty() {
        return Cow::Borrowed(session);
    }
    let mut own = session.clone();
    own.statements.retain(|s| !kept_back.contains(&s.id));
    for theme in &mut own.themes {
        theme.evidence.retain(|id| !kept_back.contains(id));
    }
    for gap in &mut own.gaps {
        gap.evidence.retain(|id| !kept_back.contains(id));
    }
    for conclusion in &mut own.conclusions {
        conclusion.evidence.retain(|id| !kept_back.contains(id));
    }
    Cow::Owned(own)
}

#[cfg(test)]
mod tests {
    use super::asks;

    #[test]
    fn who_asks_not_to_pass_it_on_is_heard() {
        let asked = [
            "I print everything. Do not tell them.",
            "Between us: she never came.",
            "I find that hard, and I have to say it carefully, because they pay me.",
            "Dat doet pijn, en ik moet dat voorzichtig zeggen.",
            "This is off the record, but they forgot us.",
            "Maar zeg dat niet verder.",
            "Ik druk alles af. Dat blijft hier, hé.",
            "Dat moet niet in het verslag.",
            "Ge hebt dat niet van mij.",
            "Hij slaapt soms tijdens de vergadering (niet opschrijven).",
            "Ik gebruik de oude handleiding. Zeg dat niet verder.",
            "De koster geeft ons de sleutel, maar zeg het niet tegen zijn bestuur.",
            "Onder ons gezegd, ik ga er niet meer naartoe.",
            "We copy their songbook. Don’t tell anybody.",
            "He lends us the van, but do not write that down.",
            "Zet dat er alsjeblieft niet in.",
            "Laat dat er maar uit.",
            "Dat mag de directie niet weten.",
            "Als de schepen dit leest, krijgen we geen zaal meer.",
            "Liever niet opschrijven.",
            "Dat moet tussen deze muren blijven: hij zoekt een ander huis.",
            "Het moet wel onder ons blijven.",
            "I would rather this did not travel: they sell the hall in June.",
            "Ik heb liever dat dit niet rondgaat, maar zij vertrekt.",
            "Ik had liever dat dat binnen deze groep bleef.",
            "Dat hoort binnen deze vier muren te blijven.",
            "Zij leent ons haar kar, en ze wil niet dat dat op een lijst komt.",
            "He lends us the hall and does not want it on any list.",
            "It has to stay within these walls.",
            "This must stay in this room, please.",
            "Wat ik nu zeg, blijft binnen deze vier muren.",
            "Zet die opname even af.",
            "Dit hoeft niemand te weten, maar we betalen dat zelf.",
            "Eigenlijk mag ik dit niet zeggen, ze heeft nooit geantwoord.",
            "Vertel dit aan niemand.",
            "Ik zeg dat in vertrouwen.",
            "Zonder mijn naam, alstublieft.",
            "I should not say this, but the bus is empty.",
            "Please leave that out.",
            "I would rather you did not write that down.",
            "If the head reads this, I am gone.",
            "This goes no further.",
            "Don’t put that in.",
            "She must never know I said it.",
            "Keep my name out of it.",
            "It does not leave this room.",
            "Maar dat hoeft niet in jullie systeem, alsjeblieft.",
            "Dat moet er niet in.",
            "Hou mijn klas buiten uw papieren.",
            "I have to keep that out of any record, please.",
            "That is not for your notes.",
            "Please do not let that go into your computer, it is not in your notes yet.",
        ];
        assert_eq!(asked.iter().filter(|text| !asks(text)).collect::<Vec<_>>(), [&""; 0]);
        let told = [
            "What is said there I may not tell them.",
            "They do not tell them anything.",
            "There is a wall between us.",
            "We have to tell the parents carefully.",
            "Je moet dat voorzichtig vastnemen.",
            "Between us and the parents stands a bus.",
            "Wat daar gezegd wordt, dat mag ik niet doorvertellen.",
            "Wat de dokter zegt, mogen wij niet verder vertellen.",
            "Schrijf dat maar op.",
            "Dat pakken ze van haar, van mij niet.",
            "Tussen ons en de ouders staat een bus.",
            "De kennis blijft hier in de school.",
            "Wij vertellen dat niet verder aan de ouders.",
            "Het koor blijft hier elke lente zingen.",
            "Zeg dat maar hardop.",
            "We do not tell them everything.",
            "That stays here on the shelf until June.",
            "Don’t tell me it is about money.",
            "Zeg niet dat we het niet geprobeerd hebben.",
            "Zeg het als het niet goed is.",
            "De samenwerking staat niet op papier.",
            "Dat mogen wij niet weten.",
            "They would rather not write to us.",
            "Ze zetten dat niet in hun agenda.",
            "Laat dat kind maar eens spelen.",
            "De ouders mogen dat lezen.",
            "You never hear from them.",
            "If the children read it, they laugh.",
            "The report is not in the library.",
            "Zij blijft in deze school werken.",
            "Wij schrijven het niet meer op.",
            "Dat is niet voor ons.",
            "We keep the cows out of the yard.",
            "Het CLB komt nooit in mijn klas.",
            "Ik betaal de helft en zeg er niks van.",
            "Het past niet in je agenda.",
            "De helft staat niet in de computer.",
            "Dat moet niet in de klas gebeuren.",
            "Het verschil tussen ons en hen moet blijven.",
            "De boeken moeten in de kast blijven.",
            "Zij wil niet dat het op zondag gebeurt.",
            "They do not want it on a Friday.",
            "The boat must stay in the harbour.",
            "I would rather they came on Fridays.",
            "Ik heb liever dat ze op vrijdag komen.",
        ];
        assert_eq!(told.iter().filter(|text| asks(text)).collect::<Vec<_>>(), [&""; 0]);
    }
}
