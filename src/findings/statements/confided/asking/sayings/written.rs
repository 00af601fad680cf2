//! Sayings by which something is asked to be neither written down nor passed on, and that say what else would come of it: an idea a row.

pub(super) const SAYINGS: &[(&str, &str)] = &[
    // It is not written down.
    (
        "^zet|steek|schrijf <that> in|op geen, \
        ^schrijf|zet|verwoord|formuleer|zeg <that> .. anders|zachter|vriendelijker|diplomatischer|beleefder|schoner, \
        ^noteer|schrijf|print|typ|zet|neem <no> op|wat|dat, \
        ^ga|gaat <that>|daar .. <no> .. <pass>|<write>|vertellen|praten, ^<note> <that>|mij|me|mijn <no>, \
        ^schrijf|noteer|typ niks|niets, ^<note> mijn .. <no>, ^zet dat|dit|het <no>, \
        ^zet dat|dit|het <softly> <no>, ^zet dat|dit|het er .. niet, ^zet mij .. niet, \
        <you> gaat|gaan .. <that> .. niet in|bij|op zetten|steken|schrijven, uit|buiten uw|jullie|je|de nota s, \
        <may> daar|er niet in|bij .. staan|vermeld, <you> gaat|gaan|zult|zijt .. niet .. <write>|<pass>, \
        ga|gaat|zult <you> .. niet .. <write>|<pass>, niet voor uw|jullie|je <paper>, \
        er <no> in komt|komen|staat|moet, niet voor .. <paper> bedoeld|bestemd, \
        <that> <would>|zegt|vertelt|schrijft <you> .. niemand|niet .. voort|verder|door|op, \
        <that>|die <may> niet in|op|bij uw|jullie|je|het|de <paper>, \
        buiten|uit uw|jullie verslag|papieren|computer|dossier, \
        <that> <may> <no> .. <written>|<passed>|uitlekken|uitkomen|rondgaan, <would> <you> .. <no> .. <write>, \
        <would> ik .. zeggen|vertellen .. er <no> in, \
        <would> ik .. zeggen|vertellen .. <no> .. <paper>|<written>, \
        liever|liefst <no> .. <write>|doorvertellen|citeren, \
        wil|willen|wilt|wou|wilde|wilden niet dat dit|dat|het .. <paper> komt|staat|belandt|terechtkomt, \
        niet in het|uw|jullie|je|dat verslag|rapport, niet voor het|uw|jullie verslag|rapport|dossier, \
        niet voor op papier|tape|band, niet voor de krant|gazet|pers, $niet voor op papier, $niet voor de band, \
        =<no> schrijven|noteren|opnemen|typen, =geen verslag, =niet voor de|het|uw|jullie <paper>, \
        =niet voor op papier, ~schrijven|noteren|gebruiken|opschrijven .. maar niet dat, daar .. puntje puntje, \
        puntjes|stipjes|kruiskes over, ^noem|schrijf|zet <that>|hem|haar|hen anders",
        "^put|write|phrase <that> .. nicer|nicely|differently|softer|gently|kinder|milder, ^no need to <write>, \
        ^<no> have|want|need|see <that> .. in|on your|the <paper>, ^<no> put <that>|me|my|any|anything, \
        not putting|including <that>, you .. not|t|never .. put <that> in|down, \
        i|we .. ask|asking|beg you .. not .. use|share|put, \
        print|publish|use|quote <that> until|till|when|after|once|before, before you print|publish|use|quote, \
        no need to <write>, <that> is|s not to be .. <written>|<passed>|used|put, \
        not|t saying|telling .. for .. <paper>, take <that> out of <the> <paper>, \
        not|t in|into|on your|any <paper>, not|t for your|any <paper>, <that> is|s not for the <paper>, \
        <that> isn t for the <paper>, <may> <no> be in the <paper>, \
        <that> is|s not for the|my|our|any board|head|union|unions|press|papers|inspector|inspectors|inspectorate|governors|trustees|boss|newspaper, \
        i would|d .. you .. not|t <write>|<pass>, \
        i|we .. ask|asking|beg|begging|want you .. not|t .. <pass>|<write>|quote, \
        i .. say|tell .. something .. not|t .. <written>|<passed>|<write>|<paper>, \
        doesn|don|didn t want <that> on|in <the> <paper>, =not for the|your|any <paper>, \
        ~write|note|record|type|print|minute|quote .. except|but|not <that>, out of the|your|this|any write",
    ),
    // Take it out of what is written, or forget it.
    (
        "^laat de|het|die laatste .. weg, ^knip|laat|haal|gooi eruit|weg wat ik|we, \
        ^kan|mag|kunnen|moet <that>|die|mijn .. uit|eruit het|de|uw|jullie <paper>|uitgeschreven, \
        ^vergeet|vergeet* maar|nu|allemaal dat|wat ik, ^laat|laten <that> er|eruit|weg|vallen, \
        ^laat|laten we <that> er|eruit|weg, ^laat|laten <that> <softly> er|eruit|weg|vallen, \
        ^<strike> <that> <softly>|weer|eruit|weg|daar|uit|door|he, ^<strike>|vergeet wat ik|wij|we, \
        ^haal <that> er|eruit|weg, ^vergeet dat ik .. gezegd|zei|verteld|vertelde|noemde|genoemd, \
        liever|liefst dat <you> .. vergeet|vergeten, laat|laten ons|we .. erbuiten|daarbuiten, \
        zwart maken wat ik, eruit te laten|halen|knippen|gooien, eruit laten|halen|knippen|gooien, \
        niks|niets van dit|dat|wat .. verlaat|buiten|verder|opgeschreven|papier|verslag, \
        =<strike> dat|dit maar, ~zei|zeg|gezegd .. vergeet dat|het, ^laat .. een witregel|blanco, \
        geen plaats in uw|het|jullie <paper>, gezegd en gezwegen",
        "rather|prefer .. you .. forget|forgot",
    ),
    // Put down what writes or records.
    (
        "^niet in|op|voor het|de|uw|jullie verslag|rapport|notulen|notities|nota|notas|opname|band|tekst, \
        ^zonder <the> <recorder>, ^zet|doe|leg|klap|steek|draai|schakel <the> <device> .. <off>, \
        ^zet|leg|draai|keer|pauzeer|stop|onderbreek <the> <recorder>, \
        ^pauzeer|stop de|dat|die|uw|je|het <device>, ^zet|doe|leg|klap|steek|stop <the> <pen> .. <off>, \
        ^leg|steek <the> <pen> .. hier, ^pennen|pen neer|af|weg|toe|stil, ^stop .. met <write>|schrijven, \
        zeggen|vertellen zonder .. <device>|machine, loopt|draait|staat de|dat|die|uw <device> nog, \
        <would> <the> <device> .. af|uit|toe|stil|weg, <would> <you> .. stoppen|ophouden met <write>|schrijven, \
        <would> <you> .. <device> .. afzetten|uitzetten|stopzetten|stilzetten|stilleggen|pauzeren|afleggen|wegleggen|uitdoen|afdoen, \
        <would> <you> .. <pen> .. neerleggen|wegleggen|dichtdoen|dichtklappen|opzijleggen, \
        <that> is|s|mag|moet <no> .. voor de|het|mijn|onze|uw krant|gazet|pers|vakbond|directie|bestuur|inspectie|ouders|papier|verslag|boekje|opname|band|directeur, \
        =geen opname, ~zet hem|m|het .. af .. <device>",
        "^not in|on|for your|the|any report|minutes|notes|transcript|tape|recording|summary, \
        ^without <the> <device>, ^keep <the> <pen> still|down|off|away, \
        ^turn|switch|shut <the> <device> .. off|down, ^turn|switch|shut off <the> <device>, \
        ^stop|pause|cover|hold <the> <device>, ^stop <writing>, ^put <the> <pen> .. down|away|aside, \
        ^put down|away|aside <the> <pen>, ^close|shut <the> <pen>, \
        hope nobody|no .. recording|taping|writing|noting|filming, is|s that|the|this <device> .. still|on, \
        you are|re|aren|won|will|ll not|t .. <writing>|<write>|use|quote|repeat, \
        could|can we .. without the <device>, can we have <the> <device> off, \
        saying|telling <that> .. because .. door|doors|tape|recorder|nobody|alone|gone|shut|closed, $off tape, \
        $off the tape, =pens down, =no pens, =no notes, ~switch|turn|shut it off .. <device>",
    ),
    // Nobody may know who said it.
    (
        "^<strike> die|mijn|dat|dit laatste|opmerking|zin|zinnetje|stuk|stukje|woord|naam, ^geen namen noemen, \
        prive|geheim|vertrouwelijk|anoniem te houden, prive|geheim|vertrouwelijk|anoniem houden, \
        mijn woorden .. niet .. gebruiken|citeren|afdrukken, naam|namen .. erbuiten|daarbuiten, \
        anoniem blijven|houden, niet .. op mijn naam|rekening|conto, \
        mijn naam komt|staat|mag|hoort .. niet onder|bij|in|op, \
        als dat|dit .. gedrukt|gepubliceerd|bekend|geweten|geciteerd|opgeschreven|publiek wordt|raakt|geraakt|was|werd, \
        <would> <you> .. <that>|stuk|stukje|zin|opmerking|naam .. <striking>, citeer mij|me niet, \
        citeer mij|me .. niet, wil|wens ik .. <no> .. geciteerd|genoemd|opgenomen, =anoniem, =geen namen, \
        ^verzin een|daar|er .. naam, zonder namen te noemen, ^mijn naam is haas, \
        een vogeltje .. verteld|gezegd|gefluisterd",
        "^<no> <tell> anything|who|what|names|my, \
        ^<no> quote|name|tape|film|record|minute me|us|my|anyone|anybody, ^<no> use my|any|names, \
        ^leave my|that|this name|part|bit|remark|sentence out, \
        ^delete|erase|cut|strike|scratch|wipe|omit|remove|skip <the> last|bit|part|remark|sentence|line|word|name, \
        keep my|this|that|it .. private|confidential|secret|anonymous, \
        my name must|should|may|can|mustn|shouldn not|t, <no> .. use my words|name, \
        keep|leave|kept the|his|her|their name|names .. out, can|could|must|should this|that|it .. anonymous, \
        stay|remain|be|kept anonymous, \
        if <that> were|is|was|gets|got|becomes|ever printed|published|known|quoted|leaked|repeated|heard|out|public|got|gets|is|came, \
        not|t .. traced|linked|tied back|to to|me, i should|shouldn not|t have mentioned|named, \
        i .. not|t|rather .. my name to|on|under|in|near, \
        i|we .. not|t|rather .. be quoted|named|recorded|taped|minuted|filmed, =anonymously, =no names, \
        =no names please, ^use a|another|some different|made|other .. name|names, little bird told",
    ),
    // It is not passed on.
    (
        "^hoe minder .. gezegd, ^let op wat ge|je ermee|daarmee, ^zeg .. dat iemand anders, \
        ^zeg|vertel|herhaal <no> wat|dat ik, ^<tell> <that>|hem|haar|hen|ze|mij|me <no>, \
        ^<tell> <that>|hem|haar|hen|ze <softly> <no>, ^zeg er maar niks|niets van, \
        ^zeg|vertel niks|niets voort|verder|door, ^noem mij|me .. niet, ^streep die|mijn|dat .. door, \
        <would> <you> .. beloven dat .. niet, \
        zorg|zorgt|zie|maak dat .. niet .. terechtkomt|terechtkomen|uitkomt|belandt|geraakt|uitlekt|rondgaat, \
        nu hij|zij|ze er .. niet is|bij, geen citaat, willen dat .. bij|in|op .. terechtkomt|komt|belandt, \
        in de doofpot blijven, <that> mag|moet|moogt|hoeft|hoort nergens, \
        <that>|die <may> niet in|op|bij uw|jullie|je, <that> <may> <no> verder|buiten|rond|uitlekken, \
        <may> <you> <no> verder|voort|door vertellen|zeggen, \
        <would> <you> .. <no> verder|voort|door vertellen|zeggen, ik moet dat|dit|het voorzichtig zeggen, \
        ik zeg het|dit|dat voorzichtig, ik moet opletten wat ik zeg, \
        ik mag|zou dit niet zeggen|mogen|vertellen, \
        ik had .. niet mogen|moeten zeggen|noemen|vertellen|vermelden|verklappen, \
        niet om rond|verder|door|voort te vertellen|bazuinen|zeggen|strooien|brieven, s niet voor op|in|bij, \
        hopelijk leest|hoort .. <that> niet, omdat|nu de deur dicht|toe, $dat|dit|het gaat niet verder, \
        =geen notities, :niet voor iedereen, mee in mijn|de kist, montagevloer, ^dit is nooit gebeurd, \
        =zand erover|daarover, als een graf|vermoord, ^tanden op elkaar, achter de schermen gezegd, \
        strikt persoonlijk, van wie ge|gij|je|jullie het|dat hebt|heb|hebben, in vegas, \
        villen|vermoorden|lynchen|wurgen mij|me, niet aan de toog|schoolpoort, \
        niet in uw|hun|zijn|haar gezicht .. gezegd, niet of ik <that> mag|mocht, niet .. in dank afgenomen, \
        <that> hangen we|wij niet .. grote klok, niet aan de grote klok hangen, eigen leven gaat|gaan leiden, \
        mee in|naar het|mijn graf, ^<that> vergeten we, in het bijzijn van .. niet|nooit herhalen|zeggen, \
        geen ruchtbaarheid, gaat niemand iets|wat aan",
        "^<no> talk|speak about <that>|to, ^<no> breathe a word, ^<no> let on, ^<no> take <that> down, \
        i would|d .. <that> was|were kept, less said .. better, i signed .. disclosure|secrecy|nda, \
        i have|ve|need|want your word, i gave my word, say|tell <that> .. isn|not|aren|t here|present, \
        i|you .. not|t .. say <that> out loud|aloud, is|s not a quote, <that> one is|isn not|t|for for|the, \
        if anyone|anybody|somebody|someone asks i, <that>|bit|part does|do not|t go in, \
        <no> quote|quoting me|us, if this|word|it gets|got|leaks|leaked out i|we|my, \
        if this|word leaks|gets|got|comes out|round|around, \
        <that> could|can|may|might|would|will|d cost me|us my|our, \
        do|don not|t want <that> .. to get|come|leak|go out|back|around|round, =not so loud, =not too loud, \
        =<no> <tell> <that>, \
        :i|we .. not|t allowed|supposed|meant|free|permitted to talk|speak|say|tell|comment, \
        :i|we <no> .. talk|speak about <that>, ^this never happened, less .. <that> .. better, \
        ^not a|one murmur|mutter|sound|breath of|about|to, ^say nowt|nothing to|about, =not a squeak, \
        ^hit|press pause|stop, no pack drill, $strictly personal, =classified, =no comment, in vegas, \
        ^<no> take <that> home|outside|out, hell to pay, guts for garters, hung|hang out to dry, \
        my job s worth, out on my ear, dead meat, not|t down|at the pub|gate, draw a veil over, \
        <no> .. from the rooftops, ^take|took|goes to|this|it to|the the|grave, =sworn to secrecy, \
        cat out of the bag",
    ),
    // It was not said, nor heard from whoever says it.
    (
        "^doen alsof .. <no> .. gehoord|gezegd, ^doen alsof ik|we .. <no>, \
        ^zeg|zegt|vertel|klap daar|hier|er niks|niets|niet, ^zeg er niks|niets van, \
        ^doe|doet alsof .. <no> .. gehoord|gezegd|weten|weet, ga|zal|zou .. ontkennen dat|het, \
        <you> weet nergens van, zeggen|vertellen nu|omdat .. er|hier niet is|zijn|zit, \
        er niks|niets over|van gezegd, <no> .. van mij komt|kwam|hebt|heeft|weten, ontken ik het|dat|alles, \
        ik ontken het|dat|alles, <you> hebt|heb <that> .. niet|nooit|niks gehoord|gezien, \
        ik heb|had liever|liefst|graag dat <that> niet, ik heb|had liever|liefst|graag dat <that> .. niet, \
        ik heb|had|zou liever|liefst|graag .. dat .. <no> .. <writing>|<write>|<pass>|<paper>|<written>|<passed>|vertelt|zegt, \
        ik heb|had liever|liefst|graag dat <that> hier|binnen|onder|tussen, \
        niet van mij gehoord|vernomen|geweten, <you> hebt|heb niks|niets gehoord, \
        <you> hebt|heb <that> niet|nooit gehoord, <that>|ge hebt|heb <you>|dat|dit|het niet|nooit gehoord, \
        =ik heb|had niks|niets gezegd, ^zeg .. ergens gelezen|gehoord, niet|niks|niets gezegd hebben, \
        niet van mij afkomstig, ik ontken alles, $dat heb ik dus|ook|zogezegd niet|nooit gezegd, \
        ik was hier niet",
        "^say|pretend .. somebody|someone else said, ^none of you .. heard|hear|saw, \
        ^<no> <tell> <that> to|outside|in|on|out|again|anywhere|please|too|elsewhere, \
        ^<no> use <that> in|please|anywhere, ^forget i|you|we heard|said|ever|mentioned|told|spoke, \
        ^pretend .. <no> .. hear|heard|said|say|told|know, ^i never said <that> about|of|all|right|ok|okay, \
        ^i said nothing about, not|t be heard saying|to, heard|hear me say|saying|tell, \
        talk|talking|speak about <that> outside|elsewhere, say|tell|saying|telling .. only to you|here, \
        i ll|would|will|shall|d deny ever|everything|saying|all, you know|saw|heard nothing, \
        you haven|have|didn|did|never .. heard|hear a thing|anything|nothing, <no> .. came|comes|come from me, \
        just us talking|here, only us talking|here, i ll|would|will|shall|d deny it|this|that|having, \
        <only> between|among the <few> of|here, you did not|never hear <that>, \
        you never got|had <that> from me, know|knows|heard .. want|like|keep .. stay|remain|be|it that way, \
        does|do|did not|n|t want <that> on|in <the> <paper>, $stays in here, =i never said <that>, \
        =i did not say <that>, =i didn t say <that>, =i said nothing, :i haven|have not|t said <that>, \
        ~if anyone|anybody|somebody|someone asks .. never|nothing|not|t|nowhere|deny, \
        ^say .. read|heard <that> somewhere, ^not that i|you said|heard|told, \
        <that> didn|did t|not come from me, i was|am never|not here",
    ),
    // It would cost whoever says it.
    (
        "beschaamd|schamen|gegeneerd .. als .. las|leest|wist|hoorde|hoort|weet, mijn kop eisen|willen|wil, \
        last|problemen|miserie .. wat ik .. zeg|vertel, als .. dat leest|lezen, \
        als <that> uitkomt|uitlekt|rondgaat|doorsijpelt, kan|kon|zou|zal .. mij|me .. mijn <job> kosten, \
        <that> kost|kan|kon|zou|kostte mij|me .. mijn <job>, vlieg ik .. buiten als, \
        ben ik mijn <job> kwijt als, mijn <job> .. op het spel|kapblok als|met|hiermee, \
        ~verliezen|kwijt .. als <you> dat|dit, ~last|problemen|miserie|ontslag .. wat ik .. zeg|vertel, \
        op mijn boterham|brood|bord",
        "^<no> pass|repeat|publish|quote|circulate|disclose|leak|forward, \
        i .. sued|prosecuted|fired|sacked for this|that|saying|it, \
        would|d .. furious|angry|livid|cross if .. knew|heard|read, have|want|has my head|neck, \
        <that> stays|stay|remains behind|within|inside closed|these|those, \
        hate|afraid|sorry|awkward for|if <that> to|were|was|gets|got .. reach|get|come|out|known|printed, \
        into|in .. trouble for|over|if saying|telling|mentioning|this|that|they, \
        lose|losing|risk|risking my <job> over|for|by|if|because|saying|telling, \
        my <job> is|s|would|will|could .. on the line|block, ~lose .. if you print|write|quote|tell|publish, \
        if <that> was|is|were passed|handed, ^hold|bite your tongue|tongues, close to your|the chest, \
        closed doors please, bite|haunt me|us",
    ),
];
