//! Sayings by which something is asked to be neither written down nor passed on, and that say what else would come of it: an idea a row.

pub(super) const SAYINGS: &[(&str, &str)] = &[
    // It is not written down.
    (
        "^schrijf|zet|verwoord|formuleer|zeg <that> .. anders|zachter|vriendelijker|diplomatischer|beleefder|schoner, \
        ^noteer|schrijf|print|typ|zet|neem <no> op|wat|dat, ^zet dat|dit|het <no>, ^zet dat|dit|het er .. niet, \
        ^zet mij .. niet, uit|buiten uw|jullie|je|de nota s, er <no> in komt|komen|staat|moet, \
        niet voor .. <paper> bedoeld|bestemd, buiten|uit uw|jullie verslag|papieren|computer|dossier, \
        <that> <may> <no> .. <written>|<passed>|uitlekken|uitkomen|rondgaan, \
        <would> ik .. zeggen|vertellen .. er <no> in, \
        wil|willen|wilt|wou|wilde|wilden niet dat dit|dat|het .. gelezen|geweten|gehoord wordt, \
        wil|willen|wilt|wou|wilde|wilden niet dat dit|dat|het .. <paper> komt|staat|belandt|terechtkomt, \
        niet voor het|uw|jullie verslag|rapport|dossier, $niet voor op papier, $niet voor de band, \
        =<no> schrijven|noteren|opnemen|typen, =geen verslag, =niet voor op papier, \
        ~schrijven|noteren|gebruiken|opschrijven .. maar niet dat, daar .. puntje puntje, \
        puntjes|stipjes|kruiskes over, \
        moet|moeten|moogt|hoeft|hoeven <you> .. letter|letters|inkt|papier aan vuilmaken|vuil|verspillen|besteden, \
        ^maak|verspil .. letter|letters|inkt|papier aan, ^noem|schrijf|zet <that>|hem|haar|hen anders",
        "^put|write|phrase <that> .. nicer|nicely|differently|softer|gently|kinder|milder, \
        ^<no> have|want|need|see <that> .. in|on your|the <paper>, ^<no> put <that>|me|my|any|anything, \
        not putting|including <that>, you .. not|t|never .. put <that> in|down, \
        i|we .. ask|asking|beg you .. not .. use|share|put, \
        print|publish|use|quote <that> until|till|when|after|once|before, before you print|publish|use|quote, \
        not|t saying|telling .. for .. <paper>, \
        this|that one|bit is|s not for the|my|our|any board|head|union|unions|press|papers|inspector|inspectors|inspectorate|governors|trustees|boss|newspaper, \
        <that> is|s not for the|my|our|any board|head|union|unions|press|papers|inspector|inspectors|inspectorate|governors|trustees|boss|newspaper, \
        ~write|note|record|type|print|minute|quote .. except|but|not <that>, out of the|your|this|any write, \
        ^<no> waste|spend .. ink|paper on|over, you .. not|t .. waste|spend .. ink|paper on|over",
    ),
    // Take it out of what is written, or forget it.
    (
        "^laat de|het|die laatste .. weg, ^<strike> <that> <softly>|weer|eruit|weg|daar|uit|door|he, \
        liever|liefst dat <you> .. vergeet|vergeten, wil|wou|vraag|vragen .. dat <you> <that> .. vergeet|vergeten, laat|laten ons|we .. erbuiten|daarbuiten, zwart maken wat ik, \
        ^laat .. een witregel|blanco, gezegd en gezwegen",
        "rather|prefer .. you .. forget|forgot, i want|like|ask|need you to forget",
    ),
    // Put down what writes or records.
    (
        "^zet|doe|leg|klap|steek|stop <the> <pen> .. <off>, \
        <would> <you> .. <device> .. afzetten|uitzetten|stopzetten|stilzetten|stilleggen|pauzeren|afleggen|wegleggen|uitdoen|afdoen, \
        ^niet in|op|voor het|de|uw|jullie verslag|rapport|notulen|notities|nota|notas|opname|band|tekst, \
        ^zonder <the> <recorder>, ^zet|doe|leg|klap|steek|draai|schakel <the> <device> .. <off>, \
        ^zet|leg|draai|keer|pauzeer|stop|onderbreek <the> <recorder>, ^pauzeer|stop de|dat|die|uw|je|het <device>, \
        ^leg|steek <the> <pen> .. hier, ^pennen|pen neer|af|weg|toe|stil, \
        zeggen|vertellen zonder .. <device>|machine, loopt|draait|staat de|dat|die|uw <device> nog, \
        <would> <the> <device> .. af|uit|toe|stil|weg, \
        moet|moeten|moogt|mag|mogen <you> .. <pen> .. laten liggen|rusten|zakken, laat|laten <you> .. <pen> .. liggen|rusten|zakken, \
        ^laat <the> <pen> .. liggen|rusten|zakken,
        <would> <you> .. <pen> .. neerleggen|wegleggen|dichtdoen|dichtklappen|opzijleggen, =geen opname, \
        ~zet hem|m|het .. af .. <device>",
        "^keep <the> <pen> still|down|off|away, ^put <the> <pen> .. down|away|aside, ^put down|away|aside <the> <pen>, \
        ^without <the> <device>, ^turn|switch|shut <the> <device> .. off|down, ^turn|switch|shut off <the> <device>, \
        ^stop|pause|cover|hold <the> <device>, ^close|shut <the> <pen>, \
        hope nobody|no .. recording|taping|writing|noting|filming, is|s that|the|this <device> .. still|on, \
        could|can we .. without the <device>, can we have <the> <device> off, \
        saying|telling <that> .. because .. door|doors|tape|recorder|nobody|alone|gone|shut|closed, $off tape, \
        $off the tape, =pens down, =no pens, ~switch|turn|shut it off .. <device>",
    ),
    // Nobody may know who said it.
    (
        "^geen namen noemen, naam|namen moogt|mag|moet|moeten|mogen|hoeft <you> .. niet|nergens|nooit|nie|ni, \
        doe|doet|schrijf|zet|zeg|vertel|maak .. niemand .. herkent|herkennen, prive|geheim|vertrouwelijk|anoniem te houden, \
        mijn woorden .. niet .. gebruiken|citeren|afdrukken, mijn naam komt|staat|mag|hoort .. niet onder|bij|in|op, \
        als dat|dit .. gedrukt|gepubliceerd|bekend|geweten|geciteerd|opgeschreven|publiek wordt|raakt|geraakt|was|werd, \
        citeer mij|me niet, citeer mij|me .. niet, wil|wens ik .. <no> .. geciteerd|genoemd|opgenomen, =anoniem, \
        =geen namen, ^verzin een|daar|er .. naam, zonder namen te noemen, ^mijn naam is haas, \
        een vogeltje .. verteld|gezegd|gefluisterd",
        "^write|put|tell|say|make|do .. nobody|one recognises|recognizes|recognise|recognize, \
        ^<no> quote|name|tape|film|record|minute me|us|my|anyone|anybody, ^<no> use my|any|names, \
        \
        if <that> were|is|was|gets|got|becomes|ever printed|published|known|quoted|leaked|repeated|heard|out|public|got|gets|is|came, \
        not|t .. traced|linked|tied back|to to|me, i should|shouldn not|t have mentioned|named, \
        i .. not|t|rather .. my name to|on|under|in|near, \
        i|we .. not|t|rather .. be quoted|named|recorded|taped|minuted|filmed, =anonymously, =no names, \
        =no names please, ^use a|another|some different|made|other .. name|names, little bird told",
    ),
    // It is not passed on.
    (
        "^hoe minder .. gezegd, ^let op wat ge|je ermee|daarmee, ^zeg .. dat iemand anders, \
        ^zeg|vertel|herhaal <no> wat|dat ik, ^noem mij|me .. niet, ^streep die|mijn|dat .. door, \
        <would> <you> .. beloven dat .. niet, nu hij|zij|ze er .. niet is|bij, geen citaat, \
        willen dat .. bij|in|op .. terechtkomt|komt|belandt, in de doofpot blijven, \
        <that> mag|moet|moogt|hoeft|hoort nergens, <that>|die <may> niet in|op|bij uw|jullie|je, \
        ik moet dat|dit|het voorzichtig zeggen, ik zeg het|dit|dat voorzichtig, ik moet opletten wat ik zeg, \
        ik mag|zou dit niet zeggen|mogen|vertellen, \
        ik had .. niet mogen|moeten zeggen|noemen|vertellen|vermelden|verklappen, \
        niet om rond|verder|door|voort te vertellen|bazuinen|zeggen|strooien|brieven, s niet voor op|in|bij, \
        hopelijk leest|hoort .. <that> niet, omdat|nu de deur dicht|toe, =geen notities, ^doe|doet met <that> .. niets|niks, ^doe|doet daar|hier .. niets|niks mee, \
        daar|hier moet|moeten|moogt|hoeft <you> .. niets|niks mee doen, \
        <you> moet|moeten|moogt|mag|mogen|hoeft|hoeven daar|hier|dit|dat .. niets|niks mee doen, mee in mijn|de kist, \
        montagevloer, ^dit is nooit gebeurd, =zand erover|daarover, als <you> <that> opschrijft|noteert|doorvertelt|voortvertelt .. ik niet|nooit|niks|weg, achter de schermen gezegd, strikt persoonlijk, \
        van wie ge|gij|je|jullie het|dat hebt|heb|hebben, in vegas, villen|vermoorden|lynchen|wurgen mij|me, \
        niet aan de toog|schoolpoort, niet in uw|hun|zijn|haar gezicht .. gezegd, niet of ik <that> mag|mocht, \
        niet .. in dank afgenomen, <that> hangen we|wij niet .. grote klok, niet aan de grote klok hangen, \
        eigen leven gaat|gaan leiden, mee in|naar het|mijn graf, ^<that> vergeten we, \
        in het bijzijn van .. niet|nooit herhalen|zeggen, geen ruchtbaarheid, gaat niemand iets|wat aan",
        "^<no> let on, ^do nothing with <that>, ^<no> do anything with <that>, i would|d .. <that> was|were kept, less said .. better, i would|d .. rather|prefer|like <that> stopped|ended|stops|ends here|with|in, i signed .. disclosure|secrecy|nda, \
        i have|ve|need|want your word, i gave my word, say|tell <that> .. isn|not|aren|t here|present, \
        i|you .. not|t .. say <that> out loud|aloud, <that> one is|isn not|t|for for|the, \
        if anyone|anybody|somebody|someone asks i, if you write|print|repeat|quote <that> .. i won|never, <that>|bit|part does|do not|t go in, \
        if this|word|it gets|got|leaks|leaked out i|we|my, if this|word leaks|gets|got|comes out|round|around, \
        <that> could|can|may|might|would|will|d cost me|us my|our, \
        do|don not|t want <that> .. to get|come|leak|go out|back|around|round, =not so loud, =not too loud, \
        :i|we .. not|t allowed|supposed|meant|free|permitted to talk|speak|say|tell|comment, \
        :i|we <no> .. talk|speak about <that>, ^this never happened, less .. <that> .. the better, \
        ^not a|one murmur|mutter|sound|breath of|about|to, ^say nowt|nothing to|about, =not a squeak, \
        ^hit|press pause|stop, no pack drill, $strictly personal, =classified, =no comment, in vegas, hell to pay, \
        guts for garters, hung|hang out to dry, my job s worth, out on my ear, dead meat, \
        not|t down|at the pub|gate, draw a veil over, <no> .. from the rooftops, \
        ^take|took|goes to|this|it to|the the|grave, =sworn to secrecy, cat out of the bag",
    ),
    // It was not said, nor heard from whoever says it.
    (
        "^doen alsof .. <no> .. gehoord|gezegd, <may> .. <no> .. van u|jullie|je|ons|mij horen|vernemen|weten, bestaat|bestond <that> gesprek niet, <that> gesprek is er nooit geweest, gesprek heeft nooit plaatsgevonden|bestaan, ^doen alsof ik|we .. <no>, \
        ^zeg|zegt|vertel|klap daar|hier|er niks|niets|niet, ^doe|doet alsof .. <no> .. gehoord|gezegd|weten|weet, \
        ga|zal|zou .. ontkennen dat|het, <you> weet nergens van, \
        zeggen|vertellen nu|omdat .. er|hier niet is|zijn|zit, er niks|niets over|van gezegd, \
        <no> .. van mij komt|kwam|hebt|heeft|weten, ontken ik het|dat|alles, ik ontken het|dat|alles, \
        <you> hebt|heb <that> .. niet|nooit|niks gehoord|gezien, ik heb|had liever|liefst|graag dat <that> niet, \
        ik heb|had liever|liefst|graag dat <that> .. niet, \
        ik heb|had liever|liefst|graag dat <that> hier|binnen|onder|tussen, niet van mij gehoord|vernomen|geweten, \
        =ik heb|had niks|niets gezegd, :ik heb u|je|jullie niks|niets gezegd|verteld, :dit gaat|komt|geraakt|raakt niet voorbij <the>, \
        zeg|vertel dat|dit|het .. en .. ik .. niet|niks|nooit gezegd, ^zeg .. ergens gelezen|gehoord, niet|niks|niets gezegd hebben, \
        niet van mij afkomstig, ik ontken alles, ik was hier niet, \
        morgen|straks|buiten heb|weet ik .. niet|niks|niets|nooit gezegd|meer",
        "must|mustn|should|shouldn|may|needn|need|needs <no> .. hear|learn|know|get <that> from you|us|me, <that> talk|conversation never happened|took, \
        ^say|pretend .. somebody|someone else said, ^forget i|you|we heard|said|ever|mentioned|told|spoke, \
        ^pretend .. <no> .. hear|heard|said|say|told|know, ^i never said <that> about|of|all|right|ok|okay, \
        ^i said nothing about, not|t be heard saying|to, heard|hear me say|saying|tell, \
        talk|talking|speak about <that> outside|elsewhere, say|tell|saying|telling .. only to you|here, \
        i ll|would|will|shall|d deny ever|everything|saying|all, you know|saw|heard nothing, \
        you haven|have|didn|did|never .. heard|hear a thing|anything|nothing, <no> .. came|comes|come from me, \
        just us talking|here, only us talking|here, i ll|would|will|shall|d deny it|this|that|having, \
        <only> between|among the <few> of|here, you did not|never hear <that>, you never got|had <that> from me, \
        does|do|did not|n|t want <that> on|in <the> <paper>, =i never said <that>, =i did not say <that>, \
        =i didn t say <that>, =i said nothing, :i never told you, :i didn|haven t tell|told you, \
        say|tell this|that|it .. and|but .. i .. not|t|never said this|that|it|anything, :i haven|have not|t said <that>, \
        ~if anyone|anybody|somebody|someone asks .. never|nothing|not|t|nowhere|deny, \
        ^say .. read|heard <that> somewhere, ^not that i|you said|heard|told, <that> didn|did t|not come from me, \
        i was|am never|not here",
    ),
    // It would cost whoever says it.
    (
        "niet graag gedrukt|genoteerd|geciteerd|opgeschreven zien|zie|lezen|terugzien, \
        zou .. erg|vervelend|verschrikkelijk|jammer|pijnlijk|lastig vinden|zijn als|moest <that> naar buiten|straat kwam|komt|lekt|lekte, \
        zou .. erg|vervelend|verschrikkelijk|jammer|pijnlijk|lastig vinden|zijn als|moest <that> .. rondgaat|rondging|uitkomt|uitkwam|uitlekt|uitlekte|bekend|geweten, \
        beschaamd|schamen|gegeneerd .. als .. las|leest|wist|hoorde|hoort|weet, mijn kop eisen|willen|wil, \
        last|problemen|miserie .. wat ik .. zeg|vertel, als .. dat leest|lezen, \
        als <that> uitkomt|uitlekt|rondgaat|doorsijpelt, kan|kon|zou|zal .. mij|me .. mijn <job> kosten, \
        <that> kost|kan|kon|zou|kostte mij|me .. mijn <job>, vlieg ik .. buiten als, ben ik mijn <job> kwijt als, \
        mijn <job> .. op het spel|kapblok als|met|hiermee, ~verliezen|kwijt .. als <you> dat|dit, \
        ~last|problemen|miserie|ontslag .. wat ik .. zeg|vertel, op mijn boterham|brood|bord",
        "i .. sued|prosecuted|fired|sacked for this|that|saying|it, \
        would|d .. furious|angry|livid|cross if .. knew|heard|read, have|want|has my head|neck, \
        hate|afraid|sorry|awkward for|if <that> to|were|was|gets|got .. reach|get|come|out|known|printed, \
        hate|afraid|sorry|awkward if <that> gets|got about|around|round|back, \
        into|in .. trouble for|over|if saying|telling|mentioning|this|that|they, \
        lose|losing|risk|risking my <job> over|for|by|if|because|saying|telling, \
        my <job> is|s|would|will|could .. on the line|block, ~lose .. if you print|write|quote|tell|publish, \
        if <that> was|is|were passed|handed, ^hold|bite your tongue|tongues, close to your|the chest, \
        closed doors please, bite|haunt me|us",
    ),
];
