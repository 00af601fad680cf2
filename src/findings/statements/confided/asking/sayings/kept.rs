//! Sayings by which something is asked to stay with those who are here: in Dutch and in English, an idea a row.

pub(super) const SAYINGS: &[(&str, &str)] = &[
    // It stays with those who are here.
    (
        "^hou|houd|houdt <that> .. achter, ~niks|niets|nie over .. alsjeblieft|alstublieft|aub|asjeblief, ~geen woord over .. alsjeblieft|alstublieft|aub|asjeblief, \
        <that> staat|staan|komt|komen|hoort|horen best|beter|liever niet, \
        ik|we|wij .. hier|er|daar .. graag|liever|gewoon uit houden|laten, ik|we|wij .. graag|liever|gewoon hieruit|daaruit|eruit houden|laten, \
        ^laat|hou|houd|houdt .. erbuiten|daarbuiten, ^alleen voor uw|jullie ogen|informatie, \
        ^praat|spreek|klap|babbel daar|hier|daarover|hierover|er <no>, \
        ^<only> voor aan|binnen|tussen|onder|in|rond deze|dees|hier|onze|vier|ons, ^tussen .. gezegd, \
        ^onder .. gezegd, <only> voor .. in|binnen deze|dees|dit, zeg|vertel|zegt .. alleen tegen|aan u|jullie, \
        dit|dat|het moet .. in de familie|groep blijven, geen mens|kat|hond weet|mag dit|dat|hier, \
        <only> voor wie|mensen .. hier|aanwezig, \
        onder de|uw|je pet, onder ons gezegd, tussen ons gezegd, <that> gaat|gaan|komt niet hierbuiten|buitenshuis, \
        gaat|gaan niet verder dan u|ons|hier|deze|jullie|dit, \
        <that> is|s <only> voor|onder|tussen ons|deze|hier|jullie|vier|u, \
        <that> .. tussen u|jou|jullie en mij|me|ons, daar|hier zijn|blijven|doen we|wij .. stil over|rond, \
        <that> is .. voor tussen|binnen|aan|onder|in deze|dees|hier|onze|de|vier|ons, \
        <that> is enkel|alleen voor jou|jullie|u|hier|deze, tussen pot en pint, \
        zeg|vertel <that> <only> .. omdat|nu|hier|als, =onder|tussen ons, \
        =blijft onder|tussen ons, =blijft hier, =onder|tussen ons twee|drie|vier|vijf|zes|zeven|acht, =onder|tussen ons gezeid|he|zulle, \
        =<only> voor ons|jullie|hier|u, =<only> onder ons, :voor ons alleen, \
        :ik|wij|we mag|mogen daar|hier|er|daarover|hierover|daarvan .. <no> .. praten|zeggen|spreken|vertellen|klappen|kwijt|lossen, \
        :daar|hier|daarover|hierover mag|mogen ik|wij|we .. <no> .. praten|zeggen|spreken|vertellen|klappen|kwijt|lossen, \
        :<only> voor ons|jullie|hier, \
        ~gebruiken|noteren|opschrijven|schrijven|opnemen|typen .. behalve|uitgezonderd .. dit|dat|wat, \
        ~weet|weten .. niks|niets|niet .. laat|hou dat|het zo, \
        ~wat nu|ik|hier .. komt|gaat|hoort|mag|moet niet .. <paper>,, ^<that> is <only> onder|tussen|binnen, \
        <that> .. tussen haakjes zetten|laten, niet .. onder ogen krijgt|krijgen|komt, onder de klep|klak|muts, \
        spreken af dat <that> hier|binnen|tussen|onder, dit|dat|het moet .. geheim blijven, dat|dit|het blijft onder|tussen ons tot|voorlopig, zou|zouden niet willen dat <you> <that>, spreken af dat .. niemand|we|wij .. over|daarover|erover praat|spreekt|zwijgt|praten|spreken|zwijgen, onder vier ogen, tussen haakjes .. niet, \
        :alleen omdat jullie|het|gij|we ons|jullie|hier|onder, onder de mat|roos, :onder vier ogen, \
        <that> moet|mag hier sterven|eindigen, <that> sterft hier|in|bij, \
        ^daar|hier|hierop|daarop moet|mag|hoort .. deksel|stolp|slot op|boven, \
        ^hou|houd|leg|zet .. deksel|stolp|slot op|erop",
        "^hold|keep <that> back, keep a|the lid on, \
        $want|like|prefer|rather kept|left off|out this|that|it, $want|like|prefer|rather kept|left out of this|that|it, \
        $want|like|prefer|rather <that> kept|left off this|that|it, $want|like|prefer|rather <that> kept|left out of this|that|it, \
        want|like|prefer|rather .. kept|left off|out <the> <paper>, want|like|prefer|rather .. kept|left out of <the> <paper>, \
        ~strike|scratch|delete|cut|lose|drop .. he|she|they|i d|ld die, ~strike|scratch|delete|cut|lose|drop .. he|she|they|it d|ld kill me|him|her|them, \
        ~supposed|allowed|meant to .. i never said, ~nothing|not about .. please, ~not a word about .. please, \
        <that> to die|end|stop in|with|inside|here this|these|here|us|me, \
        <that> dies|ends in|with|inside this|these|here|us|me, ^leave out the last, \
        ^cut|take|leave|strike|edit out what i, ^watch what you do with <that>, ^for your eyes|information only, \
        ^none of <that> .. leaves|leave|goes|gets|written|in, \
        ^strike|scratch|delete|erase|cut|wipe|omit|remove|forget|ignore|disregard what i|we, \
        ^<only> between|among <us>|you, <may> not|t|never know|learn|hear|discover that i|we, \
        i|we wouldn|don|would|do t|not want|like <that> getting|coming|going back|out|round|around, \
        ~if he|she|they|anyone|anybody .. heard|hears|hear|read|reads .. i d|ll be for it, ~if he|she|they|anyone|anybody .. heard|hears|hear|read|reads .. i d|ll be in trouble|bother, \
        ~if he|she|they|anyone|anybody .. heard|hears|hear|read|reads .. i d|ll be dead|finished, i d|ld|would not like|want .. seeing|hearing|knowing|reading that|this|it, \
        i would|d .. <that> stayed|remained, watch what you do with <that>, only telling you, \
        should|must|may|need|needn|shouldn|mustn not|t be|go|appear in there|your, \
        must|should|has|have|to stay in the family, before this|that|it|anything .. printed|published, \
        <no> want the|them|anyone|anybody|my|our|her|him .. to learn|hear|know|find .. of|about|out|it|that|this|i, \
        blank|black|cross|rub out what i, forget i|that told|said|i, <only> for .. in|sitting|here here|this, \
        <may> not|t find out|that i|we|that, no one must|should|may find out, \
        i should|shouldn <no> .. be saying|telling|mentioning, \
        no one must|should|may|can .. know|find|hear .. that|it|this|out i|was, \
        not|t want .. to know|hear|find .. that|this|it|i, keep <that> .. out of <the> <paper>, \
        keep <that> under your hat, \
        <that> does|doesn|<may>|will|won not|t|never leave <the> <room>, \
        go|goes|going|gets no further|farther than this|us|you|here|these|that, \
        get|gets|getting back to .. that|what i, \
        $i|we don|wouldn|do|would t|not want|like folk|people|anyone|anybody|everyone|everybody|them|others knowing|hearing, \
        i|we .. not|t want|like folk|people|anyone|anybody|everyone|everybody|them|others knowing|hearing that|this|it|about, \
        not|t|hate .. <that> do|doing the rounds, :this|that doesn|won|mustn|does|must t|not go|get past|beyond <the>, \
        i don|wouldn t want|like .. seeing|hearing|knowing|reading that|this|it|about, \
        you .. not|never|didn .. had|have|got|get|hear|heard <that> off me, between you and me|the, between me and you, between ourselves, \
        i have to say it|this|that carefully, i must say it|this|that carefully, i have to be careful what i say, \
        i should not|t be saying|telling|mentioning, i shouldn t be saying|telling|mentioning, \
        is|are not|never to know|hear|learn|read|find of|about|this|that|it|out, \
        no one .. needs|has|ought to know|hear|read this|that|it|about|what, \
        i would|d rather|prefer this|that|it did|does|was not|n|t, \
        i would|d rather|prefer this|that|it didn|doesn|wasn t, i would|d rather|prefer .. this|that|it not to, \
        this|that|it has to stay|remain secret|private|confidential, this|that|it must|should stay|remain secret|private|confidential, this|that|it stays|remains between|among us until|till, \
        =for your information only, =between us, =among us, =amongst us, =between you, =between ourselves, \
        =among ourselves, =between|among the <few> of us, =for us|you alone|only, :for us alone|only, \
        :should|shouldn not|t .. say|tell|talk, \
        :<that> stays|remains|stay with|in|at|under|by|inside|on|behind|within <the>, \
        :<only> for us|you|here|insiders, ~said .. forget it|that, \
        ~use|write|note|record|type|print|minute|quote .. except|but .. this|that|what, \
        ~not|t aware|know|told .. leave|keep it so|that, ~between you me and, cutting room floor, \
        kept <that> under your|the hat|hats, keep|kept <that> to the <few> of us, \
        is|s this|that being recorded|taped|minuted|noted|written|taken, keep|kept|keeping <that> .. in house",
    ),
    // It is told in confidence, or not known yet.
    (
        "^ga|gaat|spring|springt daar|hier discreet mee, ^wees|weest daar|hier discreet mee|over, \
        ^<only> onder|tussen ons|jullie|vrienden, niet voor uw|jullie lezers|publiek, \
        ons|onze geheim|geheimpje zijn|blijven, \
        personeel|team|ouders|bestuur|directie|leerlingen|kinderen|vakbond|collega|s weet|weten het|dat|er nog niet|niks|niets, \
        ik heb .. geheimhouding, erewoord, mij|me|ons toevertrouwd dat, vertrouwde|vertrouwden|nam|namen mij|me|ons toe|in dat|vertrouwen, pas afdrukken|vertellen|publiceren|gebruiken als|na|wanneer, \
        voor <you> <that> .. afdrukt|gebruikt|publiceert|opschrijft, topgeheim, niemand weet dit, \
        off the record gaan|gezegd|praten|zeggen|spreken, niet als onderzoeker*|journalist*, \
        officieel weet ik .. <no>, mag|mogen|mocht|moogt .. nog niet .. zeggen|vertellen|weten|bekendmaken, \
        vraag|vragen|reken uw|jullie|je|om|op .. discretie, embargo op|tot, onder embargo, nog een geheim|geheimpje, \
        nog altijd een geheim, \
        eigenlijk|officieel mag|mocht|zou|hoor|moet|moest ik .. niet .. zeggen|vertellen|weten, \
        eigenlijk|officieel mag|zou|hoor|moet ik dit|dat|het niet .. zeggen|vertellen|weten, \
        zeg|vertel ik .. in vertrouwen, is strikt vertrouwelijk, in alle vertrouwen|vertrouwelijkheid|discretie, \
        is niet voor publicatie|verspreiding|buiten|buitenstaanders|buitenshuis, niet voor publicatie, \
        $strikt vertrouwelijk, $nog niet officieel|publiek|openbaar|aangekondigd, $off the record he, =officieus, \
        =onofficieel, =entre nous, =vertrouwelijk, =in vertrouwen, =strikt vertrouwelijk, \
        =<that> is nog niet bekend, =niemand weet dat|dit nog, =nog niemand weet dat|dit, \
        :kan|kunnen ik|we|wij <that> .. nog niet zeggen|vertellen, :niet iedereen weet dat|dit, \
        :voor intern gebruik, :officieus, :onofficieel, \
        :<that> ligt|is nogal|zeer|heel|wat|een gevoelig|delicaat|beetje, \
        :<that> is niet publiek|officieel|openbaar, :een geheim|geheimpje, \
        zijn|zitten hier onder elkaar|mekaar|vrienden|collega|collegas, vertrouw ik u|jullie|je toe, \
        =off the record dan|he|zulle|alstublieft, onder elkaar|mekaar|vrienden|collega|collegas zijn|zitten, \
        gebonden aan geheimhouding, =op|onder het|mijn erewoord",
        "^be discreet with|about <that>, confided in|to me|us, took|take|takes me|us into .. confidence, ^no word of <that> in|to|outside, ^promise|swear .. <no>, \
        ^off the record i|we, not|t for your readers|public|audience, can|could|will you promise .. <no>, \
        staff|parents|team|board|children|union|pupils|council .. not|t .. know|told .. yet, nobody .. told .. yet, \
        word of honour, top secret, go|going|speak|speaking|talk|talking off the record, \
        not as researchers|researcher|journalists, officially i know|do|did|have nothing|not|no, officially i don t, \
        i promised|swore .. not to tell|say, made me promise|swear .. not to tell|say, \
        <no> .. say|tell|talk|speak .. <that> yet, not|t meant|intended for .. <paper>|publication, \
        ask for|on|in .. discretion, under embargo, embargo until|till, \
        a secret still|yet|for, still a secret, our little|own secret, \
        in strict|strictest|all confidence, chatham house, $this is personal and private, $off the record, \
        $under wraps please, $in confidence please, $strictly confidential, $not public|official|announced|out yet, \
        $not yet public|official|announced, =unofficially, =<only> in confidence, =in confidence now, \
        =confidentially, =privately, =in strict confidence, =entre nous, =confidential, =in confidence, \
        =<only> among friends, =it|this has not been announced yet, =it|this hasn t been announced yet, \
        =nobody knows this yet, :not common knowledge, :not everybody|everyone knows, :for internal use, \
        :unofficially, :<that> is|s very|rather|quite|too sensitive|delicate|touchy, \
        :<that> is|s not public|official|announced|out, :a secret, :in private, :not for everybody|everyone, \
        =off the record then|please|now|mind, \
        :only because it|you|we s|are|re us|friends|here, under the radar|rose|carpet",
    ),
    // Be silent about it.
    (
        "^laat <that>|de|het|mijn|uw .. <no> weten|horen|lezen|merken|zien, \
        ^hou|houd|houdt uw|je|jullie mond|bakkes|klep|lippen, \
        ^mijn|ons mond|lippen is|zijn toe|dicht|verzegeld|gesloten, \
        ^geen woord|woordje|kik|letter|lettergreep tegen|hierover|daarover|aan|buiten|daarvan|hiervan, \
        ^beloof|zweer|beloofd .. <no>|zwijgen|zwijgt, ^<only> voor onze|jullie|uw|je oren, \
        ons|mij|me .. niet horen zeggen|vertellen, \
        niet blij|content|gelukkig|tevreden .. <that> .. lezen|horen|weten|zien|leest|hoort, \
        mij .. niet|nooit horen zeggen, wil|zou|wou ik .. niet .. teruglezen|terugzien|terugvinden|terughoren, \
        ik heb .. mijn woord gegeven, niet luidop|hardop zeggen|gezegd, \
        zou|zouden .. kwaad|boos|razend|furieus .. als|moesten .. weten|wisten|horen|hoorden|lezen, \
        niemand van|hier buiten|buitenaf|hierbuiten .. horen|weten, \
        mag|mogen|moet|moeten|moogt <no> .. horen|weten|achterkomen|vernemen dat|van|over|wat ik|we|wij|die|ons, \
        beloofd|gezworen|beloven .. te zwijgen, gevraagd|gezegd te zwijgen, <would> <you> .. zwijgen, \
        ik reken|vertrouw|hoop .. dat <you>|iedereen .. zwijgt|zwijgen, \
        dat <you>|iedereen hierover|daarover|erover zwijgt|zwijgen, \
        wil|willen|wilt|wou|wilde|wilden liever|liefst niet dat iemand|anderen <that> weet|weten|hoort|horen, \
        <that> mag|mogen ze|zij|hij|de|het|mijn|onze|haar|zijn .. niet weten|horen|lezen, \
        mag|mogen|moet|moeten|hoeft|hoeven hier|hiervan|hierover .. <no> .. weten|horen|vernemen|lezen|merken, \
        hier|daar|hiervan|daarvan mag|mogen|moet|moeten ze|zij|hij|de|het|mijn|ons|onze|niemand .. weten|horen|vernemen, \
        als .. weten|weet|wisten|horen|hoort dat ik .. verteld|gezegd|zei|zeg|vertel, =niet zo luid, =niet te luid, \
        =geen woord alstublieft|alsjeblieft|he|zulle, :moet ik zwijgen, :ik moet .. zwijgen, :stilletjes, \
        :stillekes, ~als .. hier|erbij .. zou|zei|zweeg ik .. niet|zwijgen|niks, \
        ~als iemand het|ernaar|u|iets vraagt .. nergens|niks|niets|nooit|zwijg|niet, =geen woord|kik, mond op slot, \
        geen slapende honden, mond voorbij, uit de biecht|school, iedereen zwijgt|zwijgen|zwijg",
        "^lower your voice, ^not a word|whisper|peep|syllable to|about|outside|beyond, \
        ^not a word|whisper|peep|syllable of <that>|what, ^for our|your ears, \
        ashamed|embarrassed|mortified if .. read|heard|knew|hears|reads|knows, \
        counting|count|rely on .. silent|quiet|discreet|silence|discretion, \
        <only> for those|people|us|ears .. here|present, no one|nobody outside .. hear|know|hears|knows, \
        <only> for your ears, stays|stay|kept|is|be|s hush hush, my lips are sealed, lips sealed, \
        i hope .. not|t|never read|reads|hear|hears this, \
        i .. fired|sacked|sack|shot|killed|hanged|finished|toast .. saying|telling|said|told|knew|know|hear|hears|reads|found, \
        =quietly now, =not a word please, =not one word please, =not a peep please, :not a word|whisper|peep|sound, \
        :quietly, ~if .. knew|know|knows|hear|hears|finds|find|reads .. lose|cost my|me .. <job>, \
        fingers in your ears, opened my mouth, tell|telling|tales|talk|talking out of school, on the quiet|qt|sly|hush, \
        ^<no> spill|let .. beans|cat, ^loose lips, ^close|shut your ears",
    ),
    // Others may not hear of it.
    (
        "niemand mag|moet|hoeft .. te weten komen, zou <that> niet graag .. gedrukt|zwart|terug|lezen|zien, \
        <you> weet van niks|niets, gij weet .. niks|niets, graag|willen hebben|willen dat .. te weten komen|komt, \
        niet .. te weten komen|komt dat|van|wat|wie, niet .. dat .. te weten komen, \
        <no> te weten komen|krijgen .. dat|van|wat, ik mag|zou dit|dat|het eigenlijk niet .. zeggen|vertellen|weten, \
        wat|dat ik eigenlijk niet mag|mocht|zou zeggen|vertellen|mogen|weten, weet|weten nog van niks|niets, \
        =niet voor de|het|mijn|onze|uw <chief>, =dat|dit weet nog niemand, \
        ^dat ze|hij|zij|niemand <that> maar|liefst|best <no> horen|hoort|lezen|leest|weten|weet, \
        ~als hij|ze|zij|iemand <that> .. hoort|horen|leest|lezen .. heb|ben|hang|vlieg|zit ik .. probleem|last|vlaggen|gezien|ruzie|buiten|prijs|klos",
        "^<no> let .. know|hear|find|read|see, not|t .. happy|pleased|glad|thrilled .. to read|hear|know|see <that>, \
        not|t .. read back to me, nobody|one is to know|hear|read|learn, not a soul knows|knew|must, \
        nobody|one knows this|about, <may> not|t hear|learn .. i|about, \
        not|t|no to reach|get|come to the|our|my <chief>, you didn t hear <that>, you didn|did t|not hear anything, \
        not|t supposed|allowed|meant to know <that>|about, <may> not|t|never .. know|hear|learn|read this, \
        <may> not|t|never .. know|hear|learn about|of this, <may> not|t|never .. know|hear|learn i said, \
        they|he|she|<chief> <may> not|t|never get wind|word, $<may> <no> know <that>, $must|mustn|should|shouldn|may|ought|needn|need|needs <no> hear|read|see <that>, \
        $not|never to know|hear <that>, =not for the|my|our <chief>, better not hear|know|see|find|learn, \
        s nobody|noone|no s|one|ones business|concern",
    ),
];
