//! Sayings by which something is asked to stay with those who are here: in Dutch and in English, an idea a row.

pub(super) const SAYINGS: &[(&str, &str)] = &[
    // It stays with those who are here.
    (
        "^hou|houd|houdt <that> .. achter, ^laat|hou|houd|houdt .. erbuiten|daarbuiten, \
        ^alleen voor uw|jullie ogen|informatie, ^praat|spreek|klap|babbel daar|hier|daarover|hierover|er <no>, \
        ^zeg|zegt|vertel niks|niets tegen|aan|van|hierover|daarover, ^we houden dat|dit|het .. onder ons, \
        ^hou|houd|houdt <that> .. voor jezelf|uzelf|u|jou|jullie|ons, ^hou|houd|houden <that> .. hier|binnen, \
        ^laat|hou mij|me erbuiten|daarbuiten|eruit|weg, \
        ^<only> voor aan|binnen|tussen|onder|in|rond deze|dees|hier|onze|vier|ons, ^tussen .. gezegd, \
        ^onder .. gezegd, <only> voor .. in|binnen deze|dees|dit, \
        daar|hier|er buiten niet over .. praten|spreken|zeggen, \
        uit|buiten uw|jullie|je|het|de <paper> laten|houden|blijven, \
        zeg|vertel|zegt .. alleen tegen|aan u|jullie, dit|dat|het moet .. in de familie|groep blijven, \
        blijft|blijven in de familie, geen mens|kat|hond weet|mag dit|dat|hier, \
        tussen|binnen deze|dees|de vier muren, tussen vier muren|ogen, <only> voor wie|mensen .. hier|aanwezig, \
        <that> blijft .. achter gesloten|dichte, blijft aan|binnen|in|tussen|onder <here> <room>, \
        onder de|uw|je pet, hou|houdt|houden|houd <that> .. voor uzelf|jezelf|u|jullie|onszelf, \
        <that> <may> <you>|er|hier|liever|best|zeker .. <no> .. <write>|<pass>|<written>|<passed>|opschrijft, \
        <would> <you>|we|ik .. onder|voor|tussen ons|u|jezelf|uzelf|jullie houden, \
        zou|zal|wil|hou ik|we .. onder ons|jullie houden, onder ons te houden, onder ons gezegd, \
        tussen ons gezegd, blijft|blijven onder|tussen <us>, blijft|blijven .. binnen|tussen|in <here> <room>, \
        blijft|blijven .. binnen|tussen deze|de|vier muren|vier, blijft|blijven binnenskamers, \
        niet buiten <here> <room>, wat ik|we|wij|hier .. blijft|blijven hier|binnen|onder|tussen, \
        wat ik|we|wij .. dat blijft hier|binnen|onder|tussen, dat|dit blijft hier binnen, \
        <that> gaat|komt|geraakt|mag hier|niet niet|hier buiten|uit, \
        <that> gaat|gaan|komt niet hierbuiten|buitenshuis, <that> mag|moogt niet verder|hierbuiten|buitenshuis, \
        gaat|gaan niet verder dan u|ons|hier|deze|jullie|dit, \
        <that> moet|mag|hoort .. in|binnen|tussen <here> <room> blijven, \
        dat|dit moet hier|binnenskamers blijven, <that> <may> .. hier|binnenskamers|binnen blijven, \
        <that> is|s <only> voor|onder|tussen ons|deze|hier|jullie|vier|u, \
        <that> is .. voor tussen|binnen|aan|onder|in deze|dees|hier|onze|de|vier|ons, \
        weten|weet|wist .. nog .. zo houden|laten|blijven, <that> is enkel|alleen voor jou|jullie|u|hier|deze, \
        tussen pot en pint, zeg|vertel <that> <only> .. omdat|nu|hier|als, $blijft hier binnen, \
        =dat|dit blijft hier he|ze|zulle, =onder|tussen ons, \
        =onder|tussen ons twee|drie|vier|vijf|zes|zeven|acht, =onder|tussen ons gezeid|he|zulle, \
        =<only> voor ons|jullie|hier|u, =<only> onder ons, :voor ons alleen, \
        :<that> blijft onder|bij|in|aan|tussen|op|rond|binnen|achter <the>, \
        :ik|wij|we mag|mogen daar|hier|er|daarover|hierover|daarvan .. <no> .. praten|zeggen|spreken|vertellen|klappen|kwijt|lossen, \
        :daar|hier|daarover|hierover mag|mogen ik|wij|we .. <no> .. praten|zeggen|spreken|vertellen|klappen|kwijt|lossen, \
        :<only> voor ons|jullie|hier, ~wat ik .. moet|mag|moeten hier|onder|binnen|tussen .. blijven, \
        ~gebruiken|noteren|opschrijven|schrijven|opnemen|typen .. behalve|uitgezonderd .. dit|dat|wat, \
        ~weet|weten .. niks|niets|niet .. laat|hou dat|het zo, \
        ~noteren|opschrijven|schrijven|opnemen|typen .. behalve|buiten|uitgezonderd|alleen dit|dat, \
        ~wat nu|ik|hier .. komt|gaat|hoort|mag|moet niet .. <paper>, \
        ~wat .. gezegd|vertel|zeg|gezeid .. blijft|blijven hier|onder|tussen|binnen|aan|in, \
        ^<that> is <only> onder|tussen|binnen, <that> .. tussen haakjes zetten|laten, \
        niet .. onder ogen krijgt|krijgen|komt, onder dit|ons dak blijven|blijft, onder de klep|klak|muts, \
        spreken af dat <that> hier|binnen|tussen|onder, onder vier ogen, tussen haakjes .. niet, \
        :alleen omdat jullie|het|gij|we ons|jullie|hier|onder, onder de mat|roos, :onder vier ogen, \
        :dit|dat gaat|komt|geraakt niet verder, <that> moet|mag hier sterven|eindigen, <that> sterft hier|in|bij, ^begraaf <that>, ^daar|hier|hierop|daarop moet|mag|hoort .. deksel|stolp|slot op|boven, \
        ^hou|houd|leg|zet .. deksel|stolp|slot op|erop",
        "^hold|keep <that> back, ^this|that goes|go|gets no further|farther, ^keep|put a|the lid on <that>|it|this, \
        ^put|keep a lid on, <that> to die|end|stop in|with|inside|here this|these|here|us|me, \
        <that> dies|ends in|with|inside this|these|here|us|me, ^leave out the last, ^cut|take|leave|strike|edit out what i, \
        ^watch what you do with <that>, ^keep|leave .. out of it|this, ^keep|leave .. out of your|the <paper>, \
        ^keep <that> from the|my|our|them|him|her, ^keep <that> away from, ^for your eyes|information only, \
        ^none of <that> .. leaves|leave|goes|gets|written|in, \
        ^<no> let <that>|what|word .. out|slip|travel|leak|spread|back|around|round|past|further, \
        ^<no> <write> <that>|down|up|my|any|anything|what, \
        ^leave|keep|cut|edit|cross|scratch|strike this|that|it|me|us out, ^take this|that out, \
        ^leave out my|that|this|what, ^keep <that> to yourself|yourselves|ourselves, \
        ^keep|leave this|that|it in|inside|within this|these|our|the <room>, \
        ^strike|scratch|delete|erase|cut|wipe|omit|remove|forget|ignore|disregard what i|we, \
        ^<only> between|among <us>|you, <may> not|t|never know|learn|hear|discover that i|we, \
        i would|d .. <that> stayed|remained, watch what you do with <that>, \
        let us|s keep|leave .. out of it|this, leave|keep .. out of your <paper>, \
        could|can|would|will you .. leave|keep .. out of the|your|it <paper>|please, only telling you, \
        should|must|may|need|needn|shouldn|mustn not|t be|go|appear in there|your, \
        <that> stay|stays in|within the family, must|should|has|have|to stay in the family, \
        before this|that|it|anything .. printed|published, \
        <no> want the|them|anyone|anybody|my|our|her|him .. to learn|hear|know|find .. of|about|out|it|that|this|i, \
        between|within|inside these|those four walls, blank|black|cross|rub out what i, \
        what .. said|say|says|tell|told .. stays|stay|remains here|in|at|inside|between|within|under|among, \
        keep|keeping <that> .. ourselves|yourselves|yourself, forget i|that told|said|i, \
        <only> for .. in|sitting|here here|this, <may> not|t find out|that i|we|that, \
        no one must|should|may find out, i should|shouldn <no> .. be saying|telling|mentioning, \
        nobody must|should|may|can .. know|find|hear .. that|it|this|out i|was, \
        no one must|should|may|can .. know|find|hear .. that|it|this|out i|was, \
        not|t want .. to know|hear|find .. that|this|it|i, \
        keep|kept|leave|left|stay|stays out of your|any|the|this|that <paper>, keep <that> .. between|among, \
        keep <that> .. out of <the> <paper>, keep <that> under your hat, stays|stay|remains in this|our <room>, \
        stays|stay|remains|remain|within|inside these|those|our walls|four, \
        within|inside|between these|four|our walls, \
        what i|we .. stays|stay|remains here|inside|between|among|within, \
        what i|we .. stays|stay|remains in here|this|these|our, \
        this|that must|should|can|has|ought .. stay|remain in|inside|within|between|among this|these|here|us|ourselves|our, \
        has|have|needs|need|ought to stay between|among|within|inside|in us|ourselves|these|this|those, \
        <that> does|doesn|<may>|will|won not|t|never leave <the> <room>, \
        go|goes|going|gets no further|farther than this|us|you|here|these|that, \
        <that> does|doesn|<may>|will|won not|t|never go|get|travel any|further|farther|beyond|past, \
        <that> <may> not|t|never .. go|get|travel|circulate|spread|leak|come|reach out|around|round|anywhere|beyond|outside|further|back|to|the, \
        get|gets|getting back to .. that|what i, between you and me|the, between ourselves, \
        i have to say it|this|that carefully, i must say it|this|that carefully, \
        i have to be careful what i say, i should not|t be saying|telling|mentioning, \
        i shouldn t be saying|telling|mentioning, \
        is|are not|never to know|hear|learn|read|find of|about|this|that|it|out, \
        nobody .. needs|has|ought to know|hear|read this|that|it|about|what, \
        no one .. needs|has|ought to know|hear|read this|that|it|about|what, \
        i would|d rather|prefer this|that|it did|does|was not|n|t, \
        i would|d rather|prefer this|that|it didn|doesn|wasn t, i would|d rather|prefer .. this|that|it not to, \
        $go|goes|going|gets no further|farther, =for your information only, =between us, =among us, \
        =amongst us, =between you, =between ourselves, =among ourselves, =between|among the <few> of us, \
        =for us|you alone|only, :for us alone|only, :should|shouldn not|t .. say|tell|talk, \
        :<that> stays|remains|stay with|in|at|under|by|inside|on|behind|within <the>, \
        :<only> for us|you|here|insiders, ~said .. forget it|that, ~write|note|use|say .. but not that i|it, \
        ~use|write|note|record|type|print|minute|quote .. except|but .. this|that|what, \
        ~not|t aware|know|told .. leave|keep it so|that, ~what comes|follows|i .. not|t .. <paper>, \
        ~between you me and, this|that|it|what .. stays|stay|remain|remains between|among <us>, \
        cutting room floor, kept <that> under your|the hat|hats, keep|kept <that> to the <few> of us, \
        ^keep it zipped|buttoned, is|s this|that being recorded|taped|minuted|noted|written|taken, \
        keep a|the lid on, keep|kept|keeping <that> .. in house",
    ),
    // It is told in confidence, or not known yet.
    (
        "^beloof|zweer .. blijft|blijven, \
        ^behandel|beschouw|hou|houd|houdt <that> .. vertrouwelijk|geheim|discreet, \
        ^ga|gaat|spring|springt daar|hier discreet mee, ^wees|weest daar|hier discreet mee|over, \
        ^<only> onder|tussen ons|jullie|vrienden, niet voor uw|jullie lezers|publiek, \
        ons|onze geheim|geheimpje zijn|blijven, \
        vraag|vragen .. niet te gebruiken|noteren|vertellen|delen|citeren|vermelden|publiceren, \
        personeel|team|ouders|bestuur|directie|leerlingen|kinderen|vakbond|collega|s weet|weten het|dat|er nog niet|niks|niets, \
        ik heb .. geheimhouding, erewoord, pas afdrukken|vertellen|publiceren|gebruiken als|na|wanneer, \
        voor <you> <that> .. afdrukt|gebruikt|publiceert|opschrijft, topgeheim, niemand weet dit, \
        off the record gaan|gezegd|praten|zeggen|spreken, niet als onderzoeker*|journalist*, \
        officieel weet ik .. <no>, mag|mogen|mocht|moogt .. nog niet .. zeggen|vertellen|weten|bekendmaken, \
        ik spreek|zeg|vertel|deel .. in vertrouwen, in vertrouwen .. verteld|gezegd|meegedeeld|toevertrouwd, \
        vraag|vragen|reken uw|jullie|je|om|op .. discretie, embargo op|tot, onder embargo, \
        nog een geheim|geheimpje, nog altijd een geheim, \
        eigenlijk|officieel mag|mocht|zou|hoor|moet|moest ik .. niet .. zeggen|vertellen|weten, \
        eigenlijk|officieel mag|zou|hoor|moet ik dit|dat|het niet .. zeggen|vertellen|weten, \
        in vertrouwen gezegd, zeg|vertel|deel <that> .. in vertrouwen, ik zeg|vertel|deel .. in vertrouwen, \
        zeg|vertel ik .. in vertrouwen, is strikt vertrouwelijk, \
        in alle vertrouwen|vertrouwelijkheid|discretie, \
        is niet voor publicatie|verspreiding|buiten|buitenstaanders|buitenshuis, niet voor publicatie, \
        $dit|dat is prive, $strikt vertrouwelijk, $nog niet officieel|publiek|openbaar|aangekondigd, \
        $off the record he, =officieus, =onofficieel, =entre nous, =vertrouwelijk, =in vertrouwen, \
        =strikt vertrouwelijk, =<that> is nog niet bekend, =niemand weet dat|dit nog, \
        =nog niemand weet dat|dit, :kan|kunnen ik|we|wij <that> .. nog niet zeggen|vertellen, \
        :niet iedereen weet dat|dit, :voor intern gebruik, :officieus, :onofficieel, \
        :<that> ligt|is gevoelig|delicaat, :<that> ligt|is nogal|zeer|heel|wat|een gevoelig|delicaat|beetje, \
        :<that> is .. geheim, :<that> is niet publiek|officieel|openbaar, :een geheim|geheimpje, \
        zijn|zitten hier onder elkaar|vrienden|collega|collegas, $<that> is vertrouwelijk|discreet, \
        vertrouw ik u|jullie|je toe, =off the record dan|he|zulle|alstublieft, \
        onder elkaar|vrienden|collega|collegas zijn|zitten, gebonden aan geheimhouding, \
        =op|onder het|mijn erewoord",
        "^promise|swear .. stays|stay|between, ^this|that as confidential, ^be discreet with|about <that>, \
        ^no word of <that> in|to|outside, ^promise|swear .. <no>, ^off the record i|we, \
        not|t for your readers|public|audience, be|stay|remain our secret, can|could|will you promise .. <no>, \
        saying|telling <that> .. in confidence, \
        staff|parents|team|board|children|union|pupils|council .. not|t .. know|told .. yet, \
        nobody .. told .. yet, word of honour, top secret, go|going|speak|speaking|talk|talking off the record, \
        not as researchers|researcher|journalists, officially i know|do|did|have nothing|not|no, \
        officially i don t, one isn t for .. <paper>|print|publication|outside, \
        i promised|swore .. not to tell|say, made me promise|swear .. not to tell|say, \
        <no> .. say|tell|talk|speak .. <that> yet, remain|stay unsaid|secret, \
        not|t meant|intended for .. <paper>|publication, told .. in .. confidence that, \
        ask for|on|in .. discretion, under embargo, embargo until|till, a secret still|yet|for, still a secret, \
        is|s|was|be|stay|stays|strictly|this off the record, our little|own secret, \
        this is|s|must|has .. confidential, that|it is|s strictly confidential, that is|s confidential, \
        i .. say|tell|telling|said|saying|told you .. in confidence, say|tell|said <that> .. in confidence, \
        in strict|strictest|all confidence, stay|stays|remain|be under wraps, chatham house, $this is private, \
        $this is personal and private, $off the record, $under wraps please, $in confidence please, \
        $strictly confidential, $not public|official|announced|out yet, $not yet public|official|announced, \
        =unofficially, =<only> in confidence, =in confidence now, =confidentially, =privately, \
        =in strict confidence, =entre nous, =confidential, =in confidence, =<only> among friends, \
        =it|this has not been announced yet, =it|this hasn t been announced yet, =nobody knows this yet, \
        :not common knowledge, :not everybody|everyone knows, :for internal use, :unofficially, \
        :<that> is|s sensitive|delicate|touchy, \
        :<that> is|s a|very|rather|quite bit|little|very|rather|sensitive|delicate .. sensitive|delicate|touchy, \
        :<that> is|s very|rather|quite|too sensitive|delicate|touchy, :<that> is|s a secret, \
        :<that> is|s not public|official|announced|out, :a secret, :in private, :not for everybody|everyone, \
        ~know|knows|heard|told .. yet .. stay|keep|kept|remain .. that way, \
        i|m speak|speaking|said|talking in confidence, =off the record then|please|now|mind, \
        :only because it|you|we s|are|re us|friends|here, under the radar|rose|carpet",
    ),
    // Be silent about it.
    (
        "^laat <that>|de|het|mijn|uw .. <no> weten|horen|lezen|merken|zien, \
        ^zwijg|zwijgt|zwijgen daarover|hierover|erover|daarvan|als|zulle, \
        ^hou|houd|houdt uw|je|jullie mond|bakkes|klep|lippen, \
        ^mijn|ons mond|lippen is|zijn toe|dicht|verzegeld|gesloten, \
        ^geen woord|woordje|kik|letter|lettergreep tegen|hierover|daarover|aan|buiten|daarvan|hiervan, \
        ^beloof|zweer|beloofd .. <no>|zwijgen|zwijgt, \
        ^zorg|zorgt|zie dat .. <no> .. terechtkomt|terechtkomen|uitkomt|belandt|geraakt|weet|weten|hoort|horen|uitlekt|rondgaat|buiten|terecht, \
        ^<only> voor onze|jullie|uw|je oren, ons|mij|me .. niet horen zeggen|vertellen, \
        niet blij|content|gelukkig|tevreden .. <that> .. lezen|horen|weten|zien|leest|hoort, \
        mij .. niet|nooit horen zeggen, wil|wens <that> niet .. lezen|terugzien|zien|horen .. <paper>, \
        wil|wens <that> niet .. <paper> .. lezen|zien|terugvinden|horen, \
        wil|zou|wou ik .. niet .. teruglezen|terugzien|terugvinden|terughoren, ik heb .. mijn woord gegeven, \
        niet luidop|hardop zeggen|gezegd, \
        zou|zouden .. kwaad|boos|razend|furieus .. als|moesten .. weten|wisten|horen|hoorden|lezen, \
        niet willen dat .. terechtkomt|weet|weten|hoort|horen|komt|belandt|leest|lezen|uitlekt|rondgaat|staat, \
        niemand van|hier buiten|buitenaf|hierbuiten .. horen|weten, \
        mag|mogen|moet|moeten|moogt <no> .. horen|weten|achterkomen|vernemen dat|van|over|wat ik|we|wij|die|ons, \
        dat iedereen|jullie|ge .. zwijgt|zwijgen, beloofd|gezworen|beloven .. te zwijgen, \
        gevraagd|gezegd te zwijgen, \
        ik wil|wou <no> dat .. <writing>|<written>|weten|weet|horen|hoort|lezen|leest|rondgaat|uitkomt|uitlekt|staat|komt, \
        niet voor .. oren, <would> <you> .. zwijgen, \
        ik reken|vertrouw|hoop .. dat <you>|iedereen .. zwijgt|zwijgen, \
        dat <you>|iedereen hierover|daarover|erover zwijgt|zwijgen, \
        moet|moeten|mag|mogen|hoort|horen|dient .. binnen|tussen <here> .. muren blijven, \
        moet|moeten|mag|mogen|hoort|horen|dient .. onder|tussen <us> blijven, \
        hoort|horen|dient|dienen .. deze|vier muren|ons te blijven, \
        hoort|horen|dient|dienen .. vier muren te blijven, \
        <that> moet|moeten|mag .. stil|geheim|stillekes|stilletjes|discreet|verborgen blijven|gehouden, \
        wil|willen|wilt|wou|wilde|wilden liever|liefst niet dat iemand|anderen <that> weet|weten|hoort|horen, \
        niemand .. hoeft <that>|te|dat .. weten|horen, \
        <that> mag|mogen ze|zij|hij|de|het|mijn|onze|haar|zijn .. niet weten|horen|lezen, \
        mag|mogen|moet|moeten|hoeft|hoeven hier|hiervan|hierover .. <no> .. weten|horen|vernemen|lezen|merken, \
        hier|daar|hiervan|daarvan mag|mogen|moet|moeten ze|zij|hij|de|het|mijn|ons|onze|niemand .. weten|horen|vernemen, \
        als .. dit leest|hoort|lezen|horen|weten|weet, \
        als .. weten|weet|wisten|horen|hoort dat ik .. verteld|gezegd|zei|zeg|vertel, muren hebben oren, \
        =niet zo luid, =niet te luid, =geen woord alstublieft|alsjeblieft|he|zulle, :moet ik zwijgen, \
        :ik moet .. zwijgen, :stilletjes, :stillekes, \
        ~als .. hier|erbij .. zou|zei|zweeg ik .. niet|zwijgen|niks, \
        ~als iemand het|ernaar|u|iets vraagt .. nergens|niks|niets|nooit|zwijg|niet, =geen woord|kik, \
        mond op slot, geen slapende honden, mond voorbij, uit de biecht|school, \
        doe|houd|hou uw|je|jullie oren toe|dicht, iedereen zwijgt|zwijgen|zwijg",
        "^lower your voice, ^keep|stay quiet|silent|mum about <that>, ^keep your mouth|mouths shut, \
        ^not a word|whisper|peep|syllable to|about|outside|beyond, \
        ^not a word|whisper|peep|syllable of <that>|what, \
        ^<only> for this|these|our|your <room>|ears|circle|four, ^<only> for the <room>|ears, \
        ^for our|your ears, ashamed|embarrassed|mortified if .. read|heard|knew|hears|reads|knows, \
        counting|count|rely on .. silent|quiet|discreet|silence|discretion, \
        stay|keep|remain silent|quiet about <that>|the, <only> for those|people|us|ears .. here|present, \
        no one|nobody outside .. hear|know|hears|knows, \
        you ll|will|must|can keep <that> to|quiet|between|among|secret|private, \
        not|t meant|intended|for .. ears, <only> for your ears, stays|stay|kept|is|be|s hush hush, \
        mum s|is the word, my lips are sealed, lips sealed, walls have ears, if .. reads|read|hears|hear this, \
        i hope .. not|t|never read|reads|hear|hears this, \
        i .. fired|sacked|sack|shot|killed|hanged|finished|toast .. saying|telling|said|told|knew|know|hear|hears|reads|found, \
        wants|want <that> kept|left|to stay out|off|quiet|private|between, =quietly now, =not a word please, \
        =not one word please, =not a peep please, :not a word|whisper|peep|sound, :quietly, :hush, \
        ~if .. knew|know|knows|hear|hears|finds|find|reads .. lose|cost my|me .. <job>, \
        ~if .. knew|know|knows|hear|hears|finds|find|reads|gets|got out|this|that|it|i .. i m|am|d|would finished|dead|gone|out|fired|sacked|toast, \
        fingers in your ears, opened my mouth, ^button your lip|lips, out of school, on the quiet|qt|sly|hush, \
        ^<no> spill|let .. beans|cat, ^loose lips, ^close|shut your ears",
    ),
    // Others may not hear of it.
    (
        "^ga|gaat <that> niet tegen|aan|bij|voort|verder, \
        ^<no> tegen|aan .. zeggen|vertellen|doorvertellen|voortzeggen|voortvertellen|verklappen, \
        niemand mag|moet|hoeft .. te weten komen, zou <that> niet graag .. gedrukt|zwart|terug|lezen|zien, \
        <you> weet van niks|niets, gij weet .. niks|niets, \
        graag|willen hebben|willen dat .. te weten komen|komt, niet .. te weten komen|komt dat|van|wat|wie, \
        niet .. dat .. te weten komen, <no> te weten komen|krijgen .. dat|van|wat, \
        ik mag|zou dit|dat|het eigenlijk niet .. zeggen|vertellen|weten, \
        wat|dat ik eigenlijk niet mag|mocht|zou zeggen|vertellen|mogen|weten, weet|weten nog van niks|niets, \
        =niet voor de|het|mijn|onze|uw <chief>, =dat|dit weet nog niemand",
        "^<no> let .. know|hear|find|read|see, \
        ^<no> go .. telling|saying|repeating|writing|spreading|printing|putting|mentioning, \
        not|t .. happy|pleased|glad|thrilled .. to read|hear|know|see <that>, not|t .. read back to me, \
        nobody|one is to know|hear|read|learn, not a soul knows|knew|must, nobody|one knows this|about, \
        <may> not|t hear|learn .. i|about, not|t|no to reach|get|come to the|our|my <chief>, \
        you didn t hear <that>, you didn|did t|not hear anything, \
        not|t supposed|allowed|meant to know <that>|about, \
        i would|d rather .. not|t|nobody .. <write>|<written>|<pass>|<passed>|use|used|put, \
        i would|d prefer .. not|t|nobody .. <write>|<written>|<pass>|<passed>|use|used|put, \
        <may> not|t|never .. know|hear|learn|read this, <may> not|t|never .. know|hear|learn about|of this, \
        <may> not|t|never .. know|hear|learn i said, they|he|she|<chief> <may> not|t|never get wind|word, \
        $<may> <no> know|hear|read|see <that>, $not|never to know|hear <that>, =not for the|my|our <chief>, \
        so nobody|no can|one .. tell who|it, better not hear|know|see|find|learn, \
        s nobody|noone|no s|one|ones business|concern",
    ),
];
