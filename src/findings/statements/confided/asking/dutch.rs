//! How Dutch asks not to pass something on, as it is spoken in Flanders.

use super::Asking;

pub(super) const ASKING: Asking = Asking {
    kinds: &[
        ("dit", "dat|dit|het|t|da|dees"),
        ("niet", "niet|nooit|nergens|nie|ni"),
        ("niks", "niks|niets|niet|nooit|nie|ni|geen"),
        ("ge", "ge|gij|je|jij|u|jullie|gulder|men"),
        (
            "moet",
            "moet|moeten|mag|moogt|mogen|hoeft|hoef|hoeven|kan|kunt|hoort|horen|dient|zou|zoudt|mocht",
        ),
        ("wil", "kan|kunt|kun|wil|wilt|zou|zoudt|mag|mogen|kunnen|willen|zouden"),
        (
            "zacht",
            "maar|liever|liefst|alsjeblieft|alstublieft|toch|dat|dit|ook|nu|alvast|efkes|even|eens|beter|best|vooral",
        ),
        (
            "zeg",
            "zeg*|vertel*|herhaal|verspreid|citeer|vermeld|deel|noem|verklap|verraad|lek|publiceer",
        ),
        ("schrijf", "noteer*|schrijf*|print|typ|tik|neem|teken|vermeld"),
        (
            "zeggen",
            "zeggen|vertellen|doorvertellen|voortvertellen|verdervertellen|rondvertellen|voortzeggen|doorzeggen|herhalen|verspreiden|citeren|vermelden|doorgeven|rondstrooien|\
            rondbazuinen|rondbrieven|uitlekken|verklappen|verraden|doorsturen|lekken|noemen|publiceren|overbrieven|doorklikken|verderzeggen",
        ),
        (
            "gezegd",
            "gezegd|verteld|doorverteld|voortverteld|rondverteld|herhaald|verspreid|geciteerd|vermeld|doorgegeven|rondgestrooid|gepubliceerd|gelekt",
        ),
        (
            "schrijven",
            "opschrijven|noteren|afdrukken|printen|typen|tikken|opnemen|vastleggen|optekenen|neerschrijven|uittypen|uittikken|uitschrijven|filmen",
        ),
        (
            "geschreven",
            "opgeschreven|genoteerd|afgedrukt|geprint|getypt|getikt|opgenomen|vastgelegd|opgetekend|neergeschreven|uitgetypt|uitgeschreven|uitgetikt",
        ),
        (
            "schrijft",
            "noteert|opschrijft|doorvertelt|voortvertelt|rondvertelt|citeert|opneemt|vermeldt|afdrukt|verspreidt|doorgeeft|herhaalt|deelt|gebruikt|doorstuurt|publiceert",
        ),
        (
            "papier",
            "verslag|rapport|papier|papieren|dossier|computer|laptop|notities|nota|notas|lijst|lijstje|krant|gazet|boekje|schrift|schriftje|opname|band|bandje|systeem|\
            schoolkrant|nieuwsbrief|notulen|tekst|archief",
        ),
        (
            "toestel",
            "opname|opnames|opnemer|bandje|band|recorder|recordertje|toestel|toestelletje|dictafoon|micro|microfoon|microke|camera|ding|dingetje|apparaat|machientje|bandopnemer",
        ),
        (
            "recorder",
            "opname|opnemer|bandje|recorder|dictafoon|micro|microfoon|bandopnemer",
        ),
        (
            "pen",
            "pen|pennen|bic|balpen|balpennen|stylo|stylos|potlood|schrift|schriftje|boekje|notaboekje|notablok|laptop|computer|gsm",
        ),
        ("uit", "af|uit|weg|neer|opzij|toe|dicht|stil|stop"),
        ("schrap", "schrap|wis|knip|verwijder|gom|streep|schraap|veeg|krab"),
        (
            "schrappen",
            "schrappen|weglaten|wissen|eruitlaten|eruithalen|eruitknippen|wegknippen|knippen|weghalen|doorstrepen|verwijderen|vergeten|wegdoen|uitknippen|weglaat|schrapt|wist",
        ),
        (
            "muren",
            "muren|kring|groep|kamer|zaal|lokaal|tafel|lamp|deur|lerarenkamer|lerarenlokaal|leraarskamer|keuken|ring|vertrek|huis",
        ),
        ("deze", "deze|dees|die|vier|onze|dit|ons"),
        ("ons", "ons|onszelf|onsgedrieen|jullie"),
        ("alleen", "alleen|enkel|strikt|puur|uitsluitend|louter"),
        (
            "baas",
            "bestuur|directie|directeur|directrice|vakbond|bond|syndicaat|pers|krant|gazet|inspectie|inspecteur|ouders|schepen|burgemeester|gemeente|koepel|scholengroep|\
            raad|baas|voorzitter|minister|bisdom|pastoor|overste|ouderraad|ouderraden|schoolbestuur|inrichtende",
        ),
        (
            "de",
            "de|het|mijn|onze|ons|uw|jullie|je|haar|zijn|hun|die|dat|deze|dit|een",
        ),
        (
            "job",
            "job|werk|kop|post|postje|plaats|plek|vel|vast|baan|betrekking|benoeming",
        ),
    ],
    begins: "hou|houd|houdt <dit> .. achter, laat de|het|die laatste .. weg, zet|steek|schrijf <dit> in|op geen, niet te <zeggen>, \
        niet in|op|voor het|de|uw|jullie verslag|rapport|notulen|notities|nota|notas|opname|band|tekst, \
        knip|laat|haal|gooi eruit|weg wat ik|we, zeg|vertel|verklap niet|niks|niets tegen|aan, \
        doen alsof .. <niks> .. gehoord|gezegd, doen alsof ik|we .. <niks>, zeg|zegt|vertel|klap daar|hier|er niks|niets|niet, \
        ga|gaat <dit> niet tegen|aan|bij|voort|verder, beloof|zweer .. blijft|blijven, hoe minder .. gezegd, \
        let op wat ge|je ermee|daarmee, laat|hou|houd|houdt .. erbuiten|daarbuiten, gebruik|publiceer|herhaal <dit> .. niet, \
        schrijf|zet|verwoord|formuleer|zeg <dit> .. anders|zachter|vriendelijker|diplomatischer|beleefder|schoner, \
        zeg .. dat iemand anders, alleen voor uw|jullie ogen|informatie, noteer|schrijf|print|typ|zet|neem <niet> op|wat|dat, \
        zeg|vertel|herhaal <niet> wat|dat ik, laat <dit>|de|het|mijn|uw .. <niet> weten|horen|lezen|merken|zien, \
        behandel|beschouw|hou|houd|houdt <dit> .. vertrouwelijk|geheim|discreet, \
        kan|mag|kunnen|moet <dit>|die|mijn .. uit|eruit het|de|uw|jullie <papier>|uitgeschreven, \
        praat|spreek|klap|babbel daar|hier|daarover|hierover|er <niet>, \
        ga|gaat <dit>|daar .. <niet> .. <zeggen>|<schrijven>|vertellen|praten, ga|gaat|spring|springt daar|hier discreet mee, \
        wees|weest daar|hier discreet mee|over, laat <dit> <niet> .. <geschreven>|<gezegd>|geweten, \
        vergeet|vergeet* maar|nu|allemaal dat|wat ik, daar|hier|hiervan|daarvan niks|niets|geen .. in het|uw|jullie <papier>, \
        niks|niets daarvan|hiervan .. in het|uw|jullie <papier>, zonder <de> <recorder>, <zeg> <dit>|hem|haar|hen|ze|mij|me <niet>, \
        <zeg> <dit>|hem|haar|hen|ze <zacht> <niet>, <zeg> <dit>|er|hierover|daarover .. tegen|aan niemand, \
        <zeg> <dit> tegen|aan niemand, zeg|zegt|vertel niks|niets tegen|aan|van|hierover|daarover, zeg er niks|niets van, \
        zeg er maar niks|niets van, zeg|vertel niks|niets voort|verder|door, <schrijf> <dit>|mij|me|mijn <niet>, \
        <schrijf> <dit> <zacht> <niet>, schrijf|noteer|typ niks|niets, neem <dit>|mij|me <niet> op, <schrijf> mijn .. <niet>, \
        zet dat|dit|het <niet>, zet dat|dit|het <zacht> <niet>, zet dat|dit|het er .. niet, zet mijn naam .. niet, zet mij .. niet, \
        hou|houd|houdt|houden <dit> .. onder|tussen ons|jullie, hou|houd|houdt|houden we <dit> .. onder|tussen ons, \
        we houden dat|dit|het .. onder ons, hou|houd|houdt <dit> .. voor jezelf|uzelf|u|jou|jullie|ons, \
        hou|houd|houdt <dit> .. binnenskamers|stil|geheim|discreet, hou|houd|houden <dit> .. hier|binnen, \
        laat|laten <dit> er|eruit|weg|vallen, laat|laten we <dit> er|eruit|weg, laat|laten <dit> <zacht> er|eruit|weg|vallen, \
        laat mijn naam .. weg|uit|eruit, laat|hou mij|me erbuiten|daarbuiten|eruit|weg, noem mijn naam .. niet, noem mij|me .. niet, \
        laat dat|dit|die stuk|stukje|zin|zinnetje|deel|opmerking|naam .. weg|vallen|eruit, \
        zwijg|zwijgt|zwijgen daarover|hierover|erover|daarvan|als|zulle, mondje dicht|toe, mond dicht|toe, \
        hou|houd|houdt uw|je|jullie mond|bakkes|klep|lippen, lippen op elkaar, \
        mijn|ons mond|lippen is|zijn toe|dicht|verzegeld|gesloten, \
        geen woord|woordje|kik|letter|lettergreep tegen|hierover|daarover|aan|buiten|daarvan|hiervan, \
        zet|doe|leg|klap|steek|draai|schakel <de> <toestel> .. <uit>, zet|leg|draai|keer|pauzeer|stop|onderbreek <de> <recorder>, \
        pauzeer|stop de|dat|die|uw|je|het <toestel>, zet|doe|leg|klap|steek|stop <de> <pen> .. <uit>, leg|steek <de> <pen> .. hier, \
        pennen|pen neer|af|weg|toe|stil, stop .. met <schrijven>|schrijven, <schrap> <dit> <zacht>|weer|eruit|weg|daar|uit|door|he, \
        <schrap> die|mijn|dat|dit laatste|opmerking|zin|zinnetje|stuk|stukje|woord|naam, <schrap>|vergeet wat ik|wij|we, \
        streep <dit> .. door, streep die|mijn|dat .. door, haal <dit> er|eruit|weg, \
        vergeet dat ik .. gezegd|zei|verteld|vertelde|noemde|genoemd, doe|doet alsof .. <niks> .. gehoord|gezegd|weten|weet, \
        beloof|zweer|beloofd .. <niks>|zwijgen|zwijgt, \
        zorg|zorgt|zie dat .. <niks> .. terechtkomt|terechtkomen|uitkomt|belandt|geraakt|weet|weten|hoort|horen|uitlekt|rondgaat|buiten|terecht, \
        ik heb <dit> nooit|niet gezegd he|van|over|ze|zulle, niet verder|door|voort vertellen|zeggen, \
        <niet> .. doorvertellen|voortvertellen|voortzeggen|opschrijven|noteren|citeren|rondvertellen|afdrukken|printen|rondbazuinen|optekenen|uittypen, \
        geen namen noemen, <niks> tegen|aan .. zeggen|vertellen|doorvertellen|voortzeggen|voortvertellen|verklappen, \
        dat|dit <niet> .. <schrijven>|<zeggen>, <alleen> voor aan|binnen|tussen|onder|in|rond deze|dees|hier|onze|vier|ons, \
        <alleen> voor onze|jullie|uw|je oren, tussen .. gezegd, onder .. gezegd, <alleen> onder|tussen ons|jullie|vrienden",
    anywhere: "prive|geheim|vertrouwelijk|anoniem te houden, prive|geheim|vertrouwelijk|anoniem houden, \
        ons|mij|me .. niet horen zeggen|vertellen, niet voor uw|jullie lezers|publiek, \
        beschaamd|schamen|gegeneerd .. als .. las|leest|wist|hoorde|hoort|weet, niemand mag|moet|hoeft .. te weten komen, \
        <dit> <moet> <niet> .. in|op .. <papier>, niet blij|content|gelukkig|tevreden .. <dit> .. lezen|horen|weten|zien|leest|hoort, \
        <ge> gaat|gaan .. <dit> .. niet in|bij|op zetten|steken|schrijven, ons|onze geheim|geheimpje zijn|blijven, \
        liever|liefst dat <ge> .. vergeet|vergeten, <wil> <ge> .. beloven dat .. niet, <alleen> voor .. in|binnen deze|dees|dit, \
        mij .. niet|nooit horen zeggen, wil|wens <dit> niet .. lezen|terugzien|zien|horen .. <papier>, \
        wil|wens <dit> niet .. <papier> .. lezen|zien|terugvinden|horen, \
        vraag|vragen .. niet te gebruiken|noteren|vertellen|delen|citeren|vermelden|publiceren, \
        niemand .. moet|mag|hoeft horen|weten|vernemen van|dat|over|wat, <dit> onder|tussen ons blijft|bleef, \
        <dit> binnenskamers|discreet|geheim blijft|bleef|houdt, \
        personeel|team|ouders|bestuur|directie|leerlingen|kinderen|vakbond|collega|s weet|weten het|dat|er nog niet|niks|niets, \
        wil|zou|wou ik .. niet .. teruglezen|terugzien|terugvinden|terughoren, \
        zou <dit> niet graag .. gedrukt|zwart|terug|lezen|zien, mijn woorden .. niet .. gebruiken|citeren|afdrukken, \
        zeggen|vertellen zonder .. <toestel>|machine, daar|hier|er buiten niet over .. praten|spreken|zeggen, \
        naam|namen .. erbuiten|daarbuiten, laat|laten ons|we .. erbuiten|daarbuiten, uit|buiten uw|jullie|je|de nota s, \
        zorg|zorgt|zie|maak dat .. niet .. terechtkomt|terechtkomen|uitkomt|belandt|geraakt|uitlekt|rondgaat, \
        uit|buiten uw|jullie|je|het|de <papier> laten|houden|blijven, zeg|vertel|zegt .. alleen tegen|aan u|jullie, \
        ga|zal|zou .. ontkennen dat|het, kan|kunnen|mag|moet dit|dat|het anoniem, anoniem blijven|houden, \
        <moet> daar|er niet in|bij .. staan|vermeld, dit|dat|het moet .. in de familie|groep blijven, blijft|blijven in de familie, \
        niet .. op mijn naam|rekening|conto, loopt|draait|staat de|dat|die|uw <toestel> nog, ik heb .. geheimhouding, \
        ik heb .. mijn woord gegeven, erewoord, <ge> weet nergens van, <ge> weet van niks|niets, gij weet .. niks|niets, \
        zeggen|vertellen nu|omdat .. er|hier niet is|zijn|zit, nu hij|zij|ze er .. niet is|bij, niet luidop|hardop zeggen|gezegd, \
        pas afdrukken|vertellen|publiceren|gebruiken als|na|wanneer, voor <ge> <dit> .. afdrukt|gebruikt|publiceert|opschrijft, \
        topgeheim, geen citaat, zou|zouden .. kwaad|boos|razend|furieus .. als|moesten .. weten|wisten|horen|hoorden|lezen, \
        mijn kop eisen|willen|wil, <ge> gaat|gaan|zult|zijt .. niet .. <schrijven>|<zeggen>, \
        ga|gaat|zult <ge> .. niet .. <schrijven>|<zeggen>, niet voor uw|jullie|je <papier>, geen mens|kat|hond weet|mag dit|dat|hier, \
        niemand weet dit, graag|willen hebben|willen dat .. te weten komen|komt, niet .. te weten komen|komt dat|van|wat|wie, \
        niet .. dat .. te weten komen, off the record gaan|gezegd|praten|zeggen|spreken, niet als onderzoeker*|journalist*, \
        officieel weet ik .. <niks>, tussen|binnen deze|dees|de vier muren, tussen vier muren|ogen, zwart maken wat ik, \
        eruit te laten|halen|knippen|gooien, eruit laten|halen|knippen|gooien, <wil> <de> <toestel> .. af|uit|toe|stil|weg, \
        willen dat .. bij|in|op .. terechtkomt|komt|belandt, \
        niet willen dat .. terechtkomt|weet|weten|hoort|horen|komt|belandt|leest|lezen|uitlekt|rondgaat|staat, \
        <niet> te weten komen|krijgen .. dat|van|wat, niemand van|hier buiten|buitenaf|hierbuiten .. horen|weten, \
        mag|mogen|moet|moeten|moogt <niet> .. horen|weten|achterkomen|vernemen dat|van|over|wat ik|we|wij|die|ons, \
        dat iedereen|jullie|ge .. zwijgt|zwijgen|zwijgt, beloofd|gezworen|beloven .. te zwijgen, gevraagd|gezegd te zwijgen, \
        mag|mogen|mocht|moogt .. nog niet .. zeggen|vertellen|weten|bekendmaken, als iemand het|ernaar|u|iets vraagt, \
        er niks|niets over|van gezegd, mijn naam komt|staat|mag|hoort .. niet onder|bij|in|op, \
        <alleen> voor wie|mensen .. hier|aanwezig, <dit> blijft .. achter gesloten|dichte, in de doofpot blijven, \
        als dat|dit .. gedrukt|gepubliceerd|bekend|geweten|geciteerd|opgeschreven|publiek wordt|raakt|geraakt|was|werd, \
        blijft aan|binnen|in|tussen|onder <deze> <muren>, \
        ik wil|wou <niet> dat .. <schrijft>|<geschreven>|weten|weet|horen|hoort|lezen|leest|rondgaat|uitkomt|uitlekt|staat|komt, \
        <dit> mag|moet|moogt|hoeft|hoort nergens, er <niet> in komt|komen|staat|moet, \
        niks|niets van dit|dat|wat .. verlaat|buiten|verder|opgeschreven|papier|verslag, \
        <niks> .. van mij komt|kwam|hebt|heeft|weten, hier onder elkaar|vrienden|collega|collegas, \
        ik spreek|zeg|vertel|deel .. in vertrouwen, in vertrouwen .. verteld|gezegd|meegedeeld|toevertrouwd, \
        vraag|vragen|reken uw|jullie|je|om|op .. discretie, embargo op|tot, onder embargo, nog een geheim|geheimpje, \
        nog altijd een geheim, onder de|uw|je pet, ontken ik het|dat|alles, ik ontken het|dat|alles, niet voor .. oren, \
        niet voor .. <papier> bedoeld|bestemd, \
        eigenlijk|officieel mag|mocht|zou|hoor|moet|moest ik .. niet .. zeggen|vertellen|weten, \
        last|problemen|miserie .. wat ik .. zeg|vertel, niemand mag|moet .. weten|horen dat|wat ik, \
        hou|houdt|houden|houd <dit> .. voor uzelf|jezelf|u|jullie|onszelf, <ge> hebt|heb <dit> .. niet|nooit|niks gehoord|gezien, \
        <dit> <wil>|zegt|vertelt|schrijft <ge> .. niemand|niet .. voort|verder|door|op, \
        <dit>|die <moet> niet in|op|bij uw|jullie|je|het|de <papier>, <dit>|die <moet> niet in|op|bij uw|jullie|je, \
        dat|dit|het hoeft|moet|mag er niet in|bij, buiten|uit uw|jullie verslag|papieren|computer|dossier, \
        <dit> <moet> <ge>|er|hier|liever|best|zeker .. <niet> .. <schrijven>|<zeggen>|<geschreven>|<gezegd>|opschrijft, \
        <dit> <moet> <niet> .. <geschreven>|<gezegd>|uitlekken|uitkomen|rondgaan, <dit> <moet> <niet> verder|buiten|rond|uitlekken, \
        <moet> <ge> <dit>|daar .. <niet> .. <schrijven>|<zeggen>, <dit> <moet> <ge> .. <niet> verder|voort|door vertellen|zeggen, \
        <moet> <ge> <niet> verder|voort|door vertellen|zeggen, <wil> <ge> .. <niet> .. <schrijven>, \
        <wil> <ge> .. <niet> verder|voort|door vertellen|zeggen, <wil> <ge> .. <dit>|stuk|stukje|zin|opmerking|naam .. <schrappen>, \
        <wil> <ge> .. stoppen|ophouden met <schrijven>|schrijven, \
        <wil> <ge> .. <toestel> .. afzetten|uitzetten|stopzetten|stilzetten|stilleggen|pauzeren|afleggen|wegleggen|uitdoen|afdoen, \
        <wil> <ge> .. <pen> .. neerleggen|wegleggen|dichtdoen|dichtklappen|opzijleggen, <wil> <ge> .. zwijgen, \
        <wil> <ge>|we|ik .. onder|voor|tussen ons|u|jezelf|uzelf|jullie houden, <wil> ik .. zeggen|vertellen .. er <niet> in, \
        <wil> ik .. zeggen|vertellen .. <niet> .. <papier>|<geschreven>, ik heb|had liever|liefst|graag dat <dit> niet, \
        ik heb|had liever|liefst|graag dat <dit> .. niet, \
        ik heb|had|zou liever|liefst|graag .. dat .. <niet> .. <schrijft>|<schrijven>|<zeggen>|<papier>|<geschreven>|<gezegd>|vertelt|zegt, \
        ik heb|had liever|liefst|graag dat <dit> hier|binnen|onder|tussen, \
        liever|liefst niet in|op|bij het|de|uw|jullie|je|een|papier <papier>, \
        liever|liefst <niet> .. <schrijven>|doorvertellen|citeren, zou|zal|wil|hou ik|we .. onder ons|jullie houden, \
        onder ons te houden, ik reken|vertrouw|hoop .. dat <ge>|iedereen .. zwijgt|zwijgen, \
        dat <ge>|iedereen hierover|daarover|erover zwijgt|zwijgen, ik moet dat|dit|het voorzichtig zeggen, \
        ik zeg het|dit|dat voorzichtig, ik moet opletten wat ik zeg, ik mag|zou dit|dat|het eigenlijk niet .. zeggen|vertellen|weten, \
        eigenlijk|officieel mag|zou|hoor|moet ik dit|dat|het niet .. zeggen|vertellen|weten, \
        ik mag|zou dit niet zeggen|mogen|vertellen, ik had .. niet mogen|moeten zeggen|noemen|vertellen|vermelden|verklappen, \
        wat|dat ik eigenlijk niet mag|mocht|zou zeggen|vertellen|mogen|weten, onder ons gezegd, tussen ons gezegd, \
        in vertrouwen gezegd, zeg|vertel|deel <dit> .. in vertrouwen, ik zeg|vertel|deel .. in vertrouwen, \
        zeg|vertel ik .. in vertrouwen, <dit> is vertrouwelijk|discreet, is strikt vertrouwelijk, \
        in alle vertrouwen|vertrouwelijkheid|discretie, blijft|blijven onder|tussen <ons>, \
        blijft|blijven .. binnen|tussen|in <deze> <muren>, blijft|blijven .. binnen|tussen deze|de|vier muren|vier, \
        blijft|blijven binnenskamers, niet buiten <deze> <muren>, wat ik|we|wij|hier .. blijft|blijven hier|binnen|onder|tussen, \
        wat ik|we|wij .. dat blijft hier|binnen|onder|tussen, dat|dit blijft hier binnen, \
        <dit> gaat|komt|geraakt|mag hier|niet niet|hier buiten|uit, \
        <dit> gaat|komt|mag|moet|geraakt <niet> .. de deur|<muren>|kamer uit|buiten, \
        <dit> gaat|gaan|komt niet hierbuiten|buitenshuis, <dit> mag|moogt niet verder|hierbuiten|buitenshuis, \
        gaat|gaan niet verder dan u|ons|hier|deze|jullie|dit, dat heb je|ge|u niet van mij, dat hebt ge|u niet van mij, \
        je|ge|u heb*|hebt <dit> niet van mij, van mij heb*|hebt <ge> <dit>|niks|niets niet|gehoord, \
        niet van mij gehoord|vernomen|geweten, <ge> hebt|heb niks|niets gehoord, <ge> hebt|heb <dit> niet|nooit gehoord, \
        <dit>|ge hebt|heb <ge>|dat|dit|het niet|nooit gehoord, \
        moet|moeten|mag|mogen|hoort|horen|dient .. binnen|tussen <deze> .. muren blijven, \
        moet|moeten|mag|mogen|hoort|horen|dient .. onder|tussen <ons> blijven, \
        <dit> moet|mag|hoort .. in|binnen|tussen <deze> <muren> blijven, dat|dit moet hier|binnenskamers blijven, \
        hoort|horen|dient|dienen .. deze|vier muren|ons te blijven, hoort|horen|dient|dienen .. vier muren te blijven, \
        <dit> moet|moeten|mag .. stil|geheim|stillekes|stilletjes|discreet|verborgen blijven|gehouden, \
        <dit> <moet> .. hier|binnenskamers|binnen blijven, \
        wil|willen|wilt|wou|wilde|wilden niet dat dit|dat|het .. <papier> komt|staat|belandt|terechtkomt, \
        wil|willen|wilt|wou|wilde|wilden liever|liefst niet dat iemand|anderen <dit> weet|weten|hoort|horen, \
        <dit> mag|moet|hoeft niet rond|rondgaan|uitlekken, niet om .. te <zeggen>, \
        niet om rond|verder|door|voort te vertellen|bazuinen|zeggen|strooien|brieven, \
        is niet voor publicatie|verspreiding|buiten|buitenstaanders|buitenshuis, \
        <dit> is|s <alleen> voor|onder|tussen ons|deze|hier|jullie|vier|u, \
        <dit> is .. voor tussen|binnen|aan|onder|in deze|dees|hier|onze|de|vier|ons, <dit> is <alleen> voor|onder|tussen|binnen, \
        s niet voor op|in|bij, citeer mij|me niet, citeer mij|me .. niet, <niet> .. geciteerd worden, \
        wil|wens ik .. <niet> .. geciteerd|genoemd|opgenomen, mocht|mag dit niet verder, \
        niet in het|uw|jullie|je|dat verslag|rapport, niet voor het|uw|jullie verslag|rapport|dossier, niet voor op papier|tape|band, \
        niet voor publicatie, \
        <dit> is|s|mag|moet <niet> .. voor de|het|mijn|onze|uw krant|gazet|pers|vakbond|directie|bestuur|inspectie|ouders|papier|verslag|boekje|opname|band|directeur, \
        niet voor de krant|gazet|pers, <dit> moet|hoeft|hoort niet op papier, <dit> hoeft|moet niemand te|dat weten|horen, \
        <dit> hoeft niemand te weten|horen, niemand .. hoeft <dit>|te|dat .. weten|horen, niemand mag <dit> .. weten|horen|lezen, \
        niemand .. moet|mag|hoeft|moeten <dit>|hier|daar .. weten|horen|lezen|achterkomen, \
        niemand .. moet|hoeft weten|horen|te dat|weten, \
        <dit> mag|mogen ze|zij|hij|de|het|mijn|onze|haar|zijn .. niet weten|horen|lezen, \
        mag|mogen|moet|moeten|hoeft|hoeven hier|hiervan|hierover .. <niks> .. weten|horen|vernemen|lezen|merken, \
        hier|daar|hiervan|daarvan mag|mogen|moet|moeten ze|zij|hij|de|het|mijn|ons|onze|niemand .. weten|horen|vernemen, \
        weten|weet|wist .. nog .. zo houden|laten|blijven, weet|weten nog van niks|niets, zonder mijn naam, niet met|onder mijn naam, \
        liever|liefst|graag anoniem, mijn naam hoeft|moet|mag er|daar niet, hopelijk leest|hoort .. <dit> niet, \
        als .. dit leest|hoort|lezen|horen|weten|weet, als .. dat leest|lezen, als <dit> uitkomt|uitlekt|rondgaat|doorsijpelt, \
        als .. weten|weet|wisten|horen|hoort dat ik .. verteld|gezegd|zei|zeg|vertel, kan|kon|zou|zal .. mij|me .. mijn <job> kosten, \
        <dit> kost|kan|kon|zou|kostte mij|me .. mijn <job>, vlieg ik .. buiten als, ben ik mijn <job> kwijt als, \
        mijn <job> .. op het spel|kapblok als|met|hiermee, <dit> is enkel|alleen voor jou|jullie|u|hier|deze, muren hebben oren, \
        tussen pot en pint, zeg|vertel <dit> <alleen> .. omdat|nu|hier|als, omdat|nu de deur dicht|toe",
    ends: "dit|dat is prive, dat|dit|het gaat niet verder, dat|dit gaat hier niet verder, blijft hier binnen, \
        niet op papier alsjeblieft|alstublieft, strikt vertrouwelijk, nog niet officieel|publiek|openbaar|aangekondigd, \
        niet voor op papier, niet voor de band, off the record he, liever niet doorvertellen",
    alone: "officieus, onofficieel, niet zo luid, niet te luid, dat blijft bij u|jullie|je, geen woord alstublieft|alsjeblieft|he|zulle, \
        <niet> schrijven|noteren|opnemen|typen, entre nous, dat|dit|het blijft hier, dat|dit blijft hier he|ze|zulle, \
        onder|tussen ons, onder|tussen ons twee|drie|vier|vijf|zes|zeven|acht, onder|tussen ons gezeid|he|zulle, vertrouwelijk, \
        in vertrouwen, strikt vertrouwelijk, anoniem, <schrap> dat|dit maar, geen namen, geen opname, geen verslag, geen notities, \
        schrap|wis|knip|verwijder dat|dit, ik heb|had niks|niets gezegd, dat heb ik niet|nooit gezegd, \
        ik heb dat|dit|het niet|nooit gezegd, zonder mijn naam, <alleen> voor ons|jullie|hier|u, <alleen> onder ons, \
        niet voor de|het|mijn|onze|uw <baas>, niet voor de|het|uw|jullie <papier>, niet voor op papier, niet voor publicatie, \
        zwijgen he|zulle|daarover, zwijg daarover, zwijgt daarover, vertel|zeg het|dat niemand, <dit> is nog niet bekend, \
        dat|dit weet nog niemand, niemand weet dat|dit nog, nog niemand weet dat|dit",
    before_it: "kan|kunnen ik|we|wij <dit> .. nog niet zeggen|vertellen, voor ons alleen, moet ik zwijgen, ik moet .. zwijgen, \
        niet iedereen weet dat|dit, voor intern gebruik, officieus, onofficieel, <dit> ligt|is gevoelig|delicaat, \
        <dit> ligt|is nogal|zeer|heel|wat|een gevoelig|delicaat|beetje, geen woord|kik, \
        <dit> blijft onder|bij|in|aan|tussen|op|rond|binnen|achter <de>, <dit> blijft hier, \
        ik|wij|we mag|mogen daar|hier|er|daarover|hierover|daarvan .. <niks> .. praten|zeggen|spreken|vertellen|klappen|kwijt|lossen, \
        daar|hier|daarover|hierover mag|mogen ik|wij|we .. <niks> .. praten|zeggen|spreken|vertellen|klappen|kwijt|lossen, \
        <dit> is .. geheim, <alleen> voor ons|jullie|hier, <dit> is niet publiek|officieel|openbaar, stilletjes, stillekes, sst, \
        een geheim|geheimpje, niet voor iedereen",
    across: "zei|zeg|gezegd .. vergeet dat|het, verliezen|kwijt .. als <ge> dat|dit, niet .. band|opgenomen|opname .. hoop ik, \
        wat ik .. moet|mag|moeten hier|onder|binnen|tussen .. blijven, schrijven|noteren|gebruiken|opschrijven .. maar niet dat, \
        zet hem|m|het .. af .. <toestel>, \
        gebruiken|noteren|opschrijven|schrijven|opnemen|typen .. behalve|uitgezonderd .. dit|dat|wat, \
        weet|weten .. niks|niets|niet .. laat|hou dat|het zo, als .. hier|erbij .. zou|zei|zweeg ik .. niet|zwijgen|niks, \
        noteren|opschrijven|schrijven|opnemen|typen .. behalve|buiten|uitgezonderd|alleen dit|dat, \
        wat nu|ik|hier .. komt|gaat|hoort|mag|moet niet .. <papier>, \
        wat .. gezegd|vertel|zeg|gezeid .. blijft|blijven hier|onder|tussen|binnen|aan|in, \
        last|problemen|miserie|ontslag .. wat ik .. zeg|vertel, \
        als .. <dit>|hiervan|daarvan .. weten|weet|wisten|horen|hoort|uitkomt|uitlekt|vernemen|lezen .. vlieg|ben|lig|sta|hang ik|mijn .. buiten|kwijt|eraan|straat|gezien|weg|job",
    reported: "vroeg|vroegen|smeekte|smeekten ons|om|mij|me|of, vraagt|vragen|smeken ons|mij|me, we|wij|ze moesten|moest|mochten|mocht, \
        moesten|mochten we|wij|ze, niet meer|langer, niet langer",
    polite: "godsnaam godswil in kan kunt kun wil wilt zou zoudt ge gij je u jullie eens efkes even eventjes effe alstublieft alsjeblieft aub mag vragen om dat laat ons we laten moogt moet beter toch dan asjeblieft svp daarom zeker vooral",
};
