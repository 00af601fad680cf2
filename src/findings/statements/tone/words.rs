//! Lists the words by which a text praises, laments, mocks or tells of long ago, in Dutch and English, folded.
//!
//! How phrases are written, see [`ListedPhrases`].

use std::sync::LazyLock;

use crate::findings::language::rows::ListedPhrases;

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident: $list:expr;)*) => {$($(#[$doc])* pub(in crate::findings) static $name: LazyLock<ListedPhrases> = LazyLock::new(|| ListedPhrases::of($list));)*};
}

lists! {
    /// Words that praise.
    GOOD: "het leerrijkste, het leerzaamste, de leerrijkste, most instructive, een grote hulp, grote hulp, leef ik .. van, leven we .. van, leven wij .. van, live on that, live on it, live off that, live off it, meer .. dan ik op, meer .. dan ik in, meer .. dan wij op, meer .. dan wij in, more .. than i do in, more .. than i did in, more .. than in all my, more in .. than i, more in .. than we, keurde alles goed, keurt alles goed, keurden alles goed, \
        beter dan die van ons, beter dan bij ons, beter dan wij, better than ours, better than we, better questions, goed, goede, goeie, beste, graag, blij, \
        content, tevreden, fijn, mooi*, prachtig*, schitterend*, sterk*, geweldig*, warm, warme, vriendelijk*, goud, schat, gek op, dol op, zot van, leven \
        op, dankbaar, plezier, lach*, straal*, stralen, trots, welkom, open deur, vlot, klikt, leuk, tof, kostbaar, met open armen, wil nooit een cent, \
        good, stronger, glad, happy, love*, treasure, kind, gold, great, wonderful, proud, laugh*, welcome, open door, friendly, patient, thank*, smooth*";
    /// Words of what helps, of learning and of who is always there: they praise as a rule.
    HELPS: "rust gebracht, rust brengt, brought peace, brought calm, betere, leer, leert, leerde, leerden, leren, geleerd, help*, hielp*, altijd, meteen, direct, onmiddellijk, gratis, vertrouw*, voornaam, klaar, \
        luister*, rustig*, top, super, ken ik elke, ken ik elk, ken ik iedereen, veranderd, drie keer komen, elke week, elke vrijdag, learn*, taught, worth, \
        always, straight away, at once, within the hour, within the day, calm*, trust*, listen*, look after, looks after, seriously, easy, free, changed \
        how, rang in, every week, knows every, know every, knows each, know each";
    /// Words that leave no doubt that somebody praises.
    SURELY_GOOD: "goed te praten, goed mee te praten, boeiend*, tevreden, blij met, blij mee, schat, goud, leer .. iets, leer .. veel, leren .. veel, loopt vlot, \
        loopt goed, gaat vlot, gaat goed, werkt goed, helpt ons, helpt mij, helpen ons, steunt ons, luistert, luisteren, easy to talk to, interesting, \
        satisfied, happy with, pleased with, treasure, gold, learn something, learn a lot, learn .. a lot, runs smoothly, run smoothly, goes smoothly, goes \
        well, works well, helps us, help us, helps me, listens, i like, we like, love";
    /// Phrases that lament without a word that denies.
    POOR: "niet te spreken, not impressed, heeft mij .. gekost, heeft ons .. gekost, cost me, cost us, \
        is geen .. dat is een, is geen .. het is een, is no .. it is a, is not .. it is a, maanden voor, geen .. meer over, twee keer zo ver, twee keer zo \
        duur, gesloten als, dicht als, dicht wanneer, begint telkens, smijt*, doolhof, scheef aan, wachttijd, wachtlijst*, months for, no .. left, twice as \
        far, twice as dear, argued, nonsense, no longer recognise*, closed when, een keer in, een keer op, maar een keer, een kwartier in de, een kwartier per, minuten per week, minuten in de week, a quarter of an hour a, minutes a week, pas na, pas toen, weken later, \
        maanden later, over .. weken, over .. maanden, weken op, maanden op, wacht*, gewacht, al drie gehad, al vier gehad, wringt, wringen, botst, botsen, \
        ruzie, stoort, storen, ergert, ergeren, opgedrongen, opgelegd*, verplicht*, ronsel*, verkopen, tijdverlies, tijdverspilling, formulier*, papierwerk, \
        kwijt, vergeefs, opnieuw beginnen, van nul, moeizaam, stroef, traag, afwezig, klacht*, boos, kwaad, duur, te ver, leeg, in de krant, pas achteraf, \
        boven ons hoofd, over ons hoofd, zonder dat wij, zonder dat we, zonder overleg, wordt beslist, beslissen ze over, een stem op, niet aan tafel, niets \
        te zeggen, zie ik de helft, zien we de helft, van ver, afgezegd, afgelast, geannuleerd, verloren, van mij afgepakt, once in, only once, weeks later, \
        months later, had left by then, waiting list, wait*, again from nothing, start again, starts again, from scratch, forms, another form, paperwork, \
        complain*, angry, expensive, cancelled, too far, empty, at the last minute, in the newspaper, over our heads, no say, tells us in, without asking, \
        for their numbers, hands not heads, quarrel*, clash*, slow, late again, wasted, waste of, lost, read out slides, read out a, \
        vergat, vergaten, vergeet, vergeten, weiger*, geweigerd, gelogen, klaagt, klagen, klaagde*, geklaagd, forgot*, forget*, refus*, lied to";
    /// Phrases in which such a word is spared.
    SPARED: "niet horen klagen, hoort mij niet klagen, hoor mij niet klagen, mag niet klagen, niet te klagen, zou ik geen .. noemen, zou dat geen .. noemen, zou dat niet .. noemen, ooit ruzie .. vrienden, sindsdien .. vrienden, \
        not hear me complain, never hear me complain, not complaining, cannot complain, can t complain, no complaints, not call that, not call it, once .. friends, made us friends, been friends since, nooit vergeten, nooit .. vergeet, nooit .. vergeten, vergeet .. nooit, niet vergeten, never forgot*, never forget*, not forget*, not forgotten, \
        wacht niet langer, wachten niet langer, wacht .. nooit, wait no longer, never wait, do not wait, \
        niet afwezig, nooit afwezig, niet traag, niet boos, niet kwijt, not absent, never absent, not slow, not angry, not lost, zonder .. papierwerk, \
        zonder .. formulier*, zonder .. wachten, zonder ruzie, zonder ooit .. te wachten, without .. paperwork, without .. forms, without .. waiting, \
        without .. form";
    /// What somebody is displeased with beyond doubt.
    SURELY_POOR: "niet .. tevreden, niet .. blij mee, niet .. blij met, niet .. gelukkig mee, niet zo goed, over ons hoofd, over onze hoofden, boven ons hoofd, ruzie, \
        kwaad op, boos op, ontgoochel*, teleurgesteld*, stilgevallen, al .. niet gezien, al .. niet meer gezien, nooit gezien, leer .. niets, leer .. niks, \
        leren .. niets, leren .. niks, valt tegen, loopt stroef, loopt moeilijk, gaat moeilijk, loopt mank, loopt niet goed, werkt niet, luistert niet, \
        luisteren niet, niets aan, niks aan, te laat, komt nooit, komen nooit, zie .. nooit, zien .. nooit, in de steek, tijdverlies, not .. happy, not .. \
        satisfied, not .. pleased, not so good, over our heads, quarrel*, angry with, angry at, disappoint*, let us down, lets us down, have not seen, haven \
        t seen, never seen, learn nothing, learnt nothing, learned nothing, does not work, doesn t work, do not listen, does not listen, don t listen, doesn \
        t listen, no use to us, useless, waste of time, too late, never come, never comes, never see, gone quiet, goes badly, is difficult";
    /// Phrases in which such words are no displeasure.
    CONTENT: "nooit te laat, niet te laat, niet stilgevallen, never too late, not too late, zo .. nooit gezien, nog nooit .. zo, never seen .. so, never seen \
        such, niet ontgoochel*, niet teleurgesteld*, not disappoint*, geen ruzie, no quarrel*";
    /// Words that deny: what somebody says with them may lament.
    DENYING: "niet, geen, nooit, niemand, niets, niks, not, never, nobody, nothing, no";
    /// Words that lament by themselves.
    LAMENTING: "jammer, helaas, moeilijk, spreekt, sindsdien, te weinig, te veel, te laat, te traag, unfortunately, hard to, is hard, so hard, very hard, difficult, too little, too few, too late, too slow, too many";
    /// What somebody wants of a partner, so that it laments to go without: contact, an answer, help, learning.
    WANTED: "krijg*, kreeg*, gekregen, hoor, hoort, horen, hoorde*, gehoord, antwoord*, zie, ziet, zien, zag, zagen, gezien, komt, komen, kom, kwam, kwamen, \
        gekomen, belt, bellen, belde*, gebeld, verwittig*, gevraagd, vraagt, vroeg, luister*, leer, leert, leren, leerde*, geleerd, weet, weten, kent, \
        kennen, herken*, help*, hielp, geholpen, bereik*, werkt, lukt, opdagen, neemt op, terug, meer, les, lessen, vertel*, vertrouw*, gelezen, leest, \
        klopt, duidelijk, mochten, get, gets, got, hear, hears, heard, answer*, see, sees, seen, saw, come, comes, came, ring, rings, rang, call, calls, \
        called, reply, replied, listen*, learn*, know, knows, knew, ask, asks, asked, work, works, tell, tells, told, read, reads, left, back, recognise*, \
        turned, shows, showed, time, met, trust*, enough, clear, longer, any more, believe*";
    /// What nobody misses.
    UNWANTED: "ruzie*, vechtpartij*, probleem, problemen, klacht*, klagen, slecht*, boos, kwaad, fout*, last, quarrel*, fight*, problem*, complain*, bad, angry, \
        trouble, mistake*, wrong";
    /// Phrases in which such a word laments nothing.
    PRAISING: "never .. like it, never .. like that, sindsdien .. niemand nog, sindsdien .. nooit meer, since then nobody, since then .. never, nobody .. since then, niks officieel*, niets officieel*, niks speciaal*, niets speciaal*, niks bijzonder*, niets bijzonder*, niks ernstig*, niets ernstig*, nothing official, nothing formal, nothing special, nothing fancy, never once .. without, never .. without asking, nooit .. zonder te vragen, wat wij niet hebben, wat we niet hebben, wat ik niet heb, bij mij niet .. daar wel, bij ons niet .. daar wel, bij mij niet durf*, bij ons niet durf*, which i have not, what i have not got, what we have not got, what we do not have, what i do not have, not with me .. there, not in my class .. there, dat kan ik niet, dat kunnen wij niet, dat kunnen we niet, wat ik niet kan, wat wij niet kunnen, wat we niet kunnen, wat ik .. niet .. krijg, wat wij .. niet .. krijgen, wat we .. niet .. krijgen, what i cannot, what we cannot, what i could not, what we could not, which i cannot, which we cannot, and i cannot, geen enkele .. zo, geen .. zo stil, niemand .. zo goed, no .. as .. as, nobody .. like her, nobody .. like him, nobody .. like them, nog nooit zo, \
        nooit zo, zo .. nog nooit, niet alleen .. ook, niet enkel .. ook, wist niet, wisten niet, niet te duur, niet ver, niet meer weg te denken, niet \
        missen, niet meer missen, geen probleem, geen moeite, niets dan goed, niets te klagen, zonder haar .. niet, zonder hem .. niet, zonder hen .. niet, \
        zonder haar .. geen, zonder hem .. geen, zonder hen .. geen, without them .. no, without her .. no, without him .. no, without the .. no, never so, \
        never such, not only, did not know, could not before, not far, no problem, no trouble, nothing but good, could not do without, cannot do without, \
        can not do without, would not want to miss";
    /// Phrases of somebody who says the opposite of what he or she means, or sighs.
    MOCKS: "zogezegd, zogenaamd, blijkbaar, naar het schijnt, proficiat dan, merci daarvoor, schoon plan, mooi plan, apparently, supposedly, so called, \
        allegedly, lovely plan, nice plan, thanks a lot";
    /// Phrases of somebody who means something else than the words.
    FIGURES: "voor een keer, voor de verandering, wereldreis, een hele reis, figuurlijk, bij wijze van spreken, te ver gezocht, for once, for a change, world \
        trip, world tour, trip around the world, expedition, so to speak, figuratively, as it were, too far a stretch, far fetched, a bridge too far, een \
        brug te ver";
    /// Phrases that suppose, wish, fear or doubt: what is said so is not how it goes.
    SUPPOSED: "men zegt, zegt dat ze, zegt dat hij, iedereen zegt, er wordt gezegd, misschien, kan ik niet over oordelen, people say, people complain, people tell me, everybody says, everyone says, says that they, perhaps, maybe, could not judge, cannot judge, \
        zou, zouden, als .. sluit, als .. stopt, als .. wegvalt, als .. wegval, als .. vertrekt, als .. weggaat, als .. ooit, mocht .. ooit, moest .. ooit, \
        stel dat, stel u voor, was .. maar wat, waren .. maar, waren de .. maar, was de .. maar, was het .. maar, hadden we maar, hadden wij maar, had ik \
        maar, hopelijk, ik hoop, wij hopen, we hopen, kan niet zeggen, kan ik niet zeggen, geen idee, would, if .. closes, if .. stops, if .. leaves, if .. \
        goes, if .. ever, if .. close, if .. stop, if .. leave, if only, i wish, we wish, i hope, we hope, cannot say, can t say, can not say, could not \
        say, could not tell, couldn t tell, couldn t say, no idea";
    /// What somebody would miss, whatever is denied.
    TREASURED: "niet meer zonder kunnen, niet zonder kunnen, kan niet meer zonder, kan ik niet meer zonder, kunnen we niet meer zonder, kunnen wij niet meer zonder, kunnen niet meer zonder, would not manage without, could not manage without, cannot manage without, could not be without, cannot be without, geen ruzie noemen, geen conflict noemen, geen botsing noemen, call that clashing, call that a clash, call that a quarrel, call that trouble, niet horen klagen, door het vuur, geen kwaad woord over, sindsdien .. vrienden, not hear me complain, never hear me complain, through fire for, not a bad word, no bad word, made us friends, been friends since, zou hem missen, zou haar missen, zou hen missen, zou ze missen, zouden hem missen, zouden haar missen, zouden hen missen, zouden ze missen, niet \
        willen missen, niet graag missen, would miss him, would miss her, would miss them, would miss it, would not miss, wouldn t miss, would not be \
        without, would not want to miss, zou ik kwaad zijn, zou ik boos zijn, zouden we kwaad zijn, would be angry if, would be sorry if";
    /// What is laid to the school, or to whoever speaks.
    OF_SELF: "heeft gelijk, hebben gelijk, dat is het ook, dat zijn we ook, dat zijn wij ook, we vroegen te weinig, we vragen te weinig, ik vroeg te weinig, we doen te weinig, wij doen te weinig, he is right, she is right, they are right, so it is, so we are, we asked too little, we ask too little, we do too little, \
        ligt aan ons, ligt aan mij, ligt aan onszelf, onze fout, onze eigen fout, mijn fout, mijn eigen fout, eigen schuld, onze schuld, mijn schuld, \
        terecht, that is me, that s me, our fault, our own fault, my fault, my own fault, down to us, up to us, we are the ones who, we were the ones who, \
        rightly so, fair enough";
    /// What takes whom it is about out of the blame.
    DEFENDS: "het is niet dat ze, het is niet dat zij, het is niet dat hij, het zijn niet de, het is niet de .. die, it is not that they, it is not that he, it is not that she, it is not the .. who, it is not them, \
        er niets aan doen, er niks aan doen, er niet aan doen, niets aan doen, er ook niets aan doen, niet hun fout, niet haar fout, niet zijn fout, niet \
        hun schuld, niet haar schuld, niet zijn schuld, niet aan hen, niet aan haar, niet aan hem, de mensen zelf, de mensen .. zijn dat niet, niets tegen \
        hen, niets op tegen, geen kwade wil, not their fault, not her fault, not his fault, hardly their fault, not to the people, not the people, nothing \
        against, no ill will, cannot help it, can t help it, can not help it";
    /// What is only measured by something else.
    COMPARES: "beter dan de, beter dan het, beter dan vorig, beter dan vroeger, slechter dan, dan de vorige, dan het vorige, dan vorige keer, better than the, \
        better than last, better than before, better than nothing, worse than, than the last, than the previous, than the one before, than the old";
    /// What somebody thought or did before it turned.
    AT_FIRST: "moest er eerst, eerst niets van, eerst niet, in het begin, aanvankelijk, was not going to, at first, in the beginning, to begin with";
    /// Questions that only a complaint asks.
    RHETORICAL: "waarom zou ik, waarom zouden wij, waarom zouden we, why should i, why should we, why would i, why would we";
    /// What stands beside something else that is better or worse.
    MEASURED: "vergeleken met, in vergelijking met, compared with, compared to, next to the .. it is, naast de .. is het";
    /// What was so long ago.
    LONG_AGO: "jaar geleden, jaren geleden, maanden geleden, vroeger, destijds, indertijd, years ago, year ago, months ago, used to, back then, in those days";
    /// What is so now.
    NOWADAYS: "nu, vandaag, sindsdien, sinds, nog altijd, nog steeds, tegenwoordig, elk jaar, ieder jaar, now, today, since, ever since, still, these days, every \
        year, each year";
}

/// Words that deny in a sentence.
pub(in crate::findings) const DENIES: &str =
    "niet geen nooit niemand niets niks not no never nobody nothing hardly amper nauwelijks";
/// Words with which mockery opens.
pub(in crate::findings) const SUPERB: &str = "fantastisch prachtig geweldig schitterend heerlijk super proficiat fijn mooi wonderful great fantastic brilliant marvellous lovely charming splendid";
/// What stands near behind them.
pub(in crate::findings) const AGAIN: &str = "hoor weer alweer nog another again yet more";
/// Words of the partner, of who speaks, of those the school is there for, and of learning: what holds none says nothing of how it goes.
pub(in crate::findings) const OURS: &str = "ze zij hij hem haar hen hun they he she them him her their wij we ons onze mij me ik mijn school klas klassen kind kinderen kleuters leerling leerlingen gasten team us our my i je jij ge you your pupil pupils child children class classes learners staff";
/// How words begin that say the same.
pub(in crate::findings) const BEGUN: [&str; 12] = [
    "leer",
    "geleer",
    "help",
    "professional",
    "learn",
    "taught",
    "teach",
    "samen",
    "together",
    "goed",
    "good",
    "sterk",
];
/// Words that turn a sentence around.
pub(in crate::findings) const TURNS: &str = "maar but";
/// Words behind `maar` where it turns the sentence around: elsewhere it says *only* or *just*.
pub(in crate::findings) const GOES_ON: &str = "ik wij we je ge jij gij hij zij ze die dat het er dan nu als daar toch wat wie soms ook niet geen i you he she they it that this then when if there what who sometimes not no";
/// Remarks of who noted it, as they stand between brackets.
pub(in crate::findings) const SIGHS: [&str; 6] = ["(zucht", "(cynisch", "(ironisch", "(sigh", "(rolls", "(dryly"];
/// Words of somebody who was away: what was said of that is no praise.
pub(in crate::findings) const AWAY: [&str; 6] = [
    "zwangerschapsverlof",
    "ziekteverlof",
    "ouderschapsverlof",
    "afwezig",
    "maternity",
    "absent",
];
/// Words of somebody who tells of an end.
pub(in crate::findings) const ENDS: &str = "stopt eindigt afloopt contract voorbij einde ends stops ending finished";
