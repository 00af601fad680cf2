//! The forms of words in sayings.
//!
//! A form has a name, by which the sayings call it between `<` and `>`, and its words in Dutch and English, parted by `|`.

pub(super) const FORMS: &[(&str, &str, &str)] = &[
    // What was said, or is about to be.
    ("that", "dat|dit|het|t|da|dees", "this|that|it|these|those"),
    // What says no.
    ("no", "niet|nooit|nergens|nie|ni|niks|niets|geen", "not|t|never|cannot"),
    // Those who listen.
    ("you", "ge|gij|je|jij|u|jullie|gulder|men", ""),
    // What must, need not or may be.
    (
        "may",
        "moet|moeten|mag|moogt|mogen|hoeft|hoef|hoeven|kan|kunt|hoort|horen|dient|zou|zoudt|mocht",
        "must|mustn|should|shouldn|may|can|cannot|could|couldn|ought|needn|need|needs",
    ),
    // Asks whether somebody would.
    (
        "would",
        "kan|kunt|kun|wil|wilt|zou|zoudt|mag|mogen|kunnen|willen|zouden",
        "would|d|ll|will",
    ),
    // Makes an order softer.
    (
        "softly",
        "maar|liever|liefst|alsjeblieft|alstublieft|toch|dat|dit|ook|nu|alvast|efkes|even|eens|beter|best|vooral",
        "",
    ),
    // Says it, or passes it on, as an order.
    (
        "tell",
        "zeg|zegt|zegde|vertel|vertelt|vertelde|herhaal|verspreid|citeer|vermeld|deel|noem|verklap|verraad|lek|\
        publiceer",
        "say|mention|discuss",
    ),
    // Writes it down, as an order.
    (
        "note",
        "noteer|noteert|schrijf|schrijft|print|typ|tik|neem|teken|vermeld",
        "",
    ),
    // Passes it on.
    (
        "pass",
        "zeggen|vertellen|doorvertellen|voortvertellen|verdervertellen|rondvertellen|voortzeggen|doorzeggen|\
        herhalen|verspreiden|citeren|vermelden|doorgeven|rondstrooien|rondbazuinen|rondbrieven|uitlekken|\
        verklappen|verraden|doorsturen|lekken|noemen|publiceren|overbrieven|doorklikken|verderzeggen",
        "tell|say|repeat|mention|quote|pass|spread|share|publish|circulate|whisper|blab|broadcast|forward|\
        disclose|reveal|betray|leak|name|discuss",
    ),
    // Is passed on.
    (
        "passed",
        "gezegd|verteld|doorverteld|voortverteld|rondverteld|herhaald|verspreid|geciteerd|vermeld|doorgegeven|\
        rondgestrooid|gepubliceerd|gelekt",
        "told|said|repeated|mentioned|quoted|passed|spread|shared|published|circulated|leaked|named|disclosed",
    ),
    // Writes it down.
    (
        "write",
        "opschrijven|noteren|afdrukken|printen|typen|tikken|opnemen|vastleggen|optekenen|neerschrijven|uittypen|\
        uittikken|uitschrijven|filmen",
        "write|type|note|minute|record|print|log|transcribe|tape|film|jot|enter|include",
    ),
    // Is written down.
    (
        "written",
        "opgeschreven|genoteerd|afgedrukt|geprint|getypt|getikt|opgenomen|vastgelegd|opgetekend|neergeschreven|\
        uitgetypt|uitgeschreven|uitgetikt",
        "written|typed|noted|minuted|recorded|printed|logged|transcribed|taped|filmed|included",
    ),
    // Is writing it down.
    (
        "writing",
        "noteert|opschrijft|doorvertelt|voortvertelt|rondvertelt|citeert|opneemt|vermeldt|afdrukt|verspreidt|\
        doorgeeft|herhaalt|deelt|gebruikt|doorstuurt|publiceert",
        "writing|typing|noting|minuting|recording|printing|taping|filming|scribbling|transcribing|quoting|\
        repeating",
    ),
    // What holds a record of the talk.
    (
        "paper",
        "verslag|rapport|papier|papieren|dossier|computer|laptop|notities|nota|notas|lijst|lijstje|krant|gazet|\
        boekje|schrift|schriftje|opname|band|bandje|systeem|schoolkrant|nieuwsbrief|notulen|tekst|archief",
        "paper|papers|report|reports|notes|notebook|minutes|record|records|tape|recording|transcript|book|file|\
        files|computer|laptop|machine|list|system|print|screen|newsletter|newspaper|writing|summary|archive",
    ),
    // What records.
    (
        "device",
        "opname|opnames|opnemer|bandje|band|recorder|recordertje|toestel|toestelletje|dictafoon|micro|microfoon|\
        microke|camera|ding|dingetje|apparaat|machientje|bandopnemer",
        "recorder|recording|tape|thing|mike|mic|microphone|camera|dictaphone|gadget",
    ),
    // What can only record.
    (
        "recorder",
        "opname|opnemer|bandje|recorder|dictafoon|micro|microfoon|bandopnemer",
        "",
    ),
    // What writes.
    (
        "pen",
        "pen|pennen|bic|balpen|balpennen|stylo|stylos|potlood|schrift|schriftje|boekje|notaboekje|notablok|\
        laptop|computer|gsm",
        "pen|pens|pencil|pencils|notebook|notebooks|laptop|laptops|keyboard|biro|biros",
    ),
    // Off, down, still.
    ("off", "af|uit|weg|neer|opzij|toe|dicht|stil|stop", ""),
    // Takes it out, as an order.
    ("strike", "schrap|wis|knip|verwijder|gom|streep|schraap|veeg|krab", ""),
    // Takes it out.
    (
        "striking",
        "schrappen|weglaten|wissen|eruitlaten|eruithalen|eruitknippen|wegknippen|knippen|weghalen|doorstrepen|\
        verwijderen|vergeten|wegdoen|uitknippen|weglaat|schrapt|wist",
        "",
    ),
    // The walls around those who are there.
    (
        "room",
        "muren|kring|groep|kamer|zaal|lokaal|tafel|lamp|deur|lerarenkamer|lerarenlokaal|leraarskamer|keuken|ring|\
        vertrek|huis|refter|turnzaal",
        "room|staffroom|table|circle|wall|walls|door|doors|house|building|group|kitchen|office|lamp|roof|corner|\
        family|hall|canteen|gym",
    ),
    // Of these walls.
    ("here", "deze|dees|die|vier|onze|dit|ons", ""),
    // Those who are there.
    ("us", "ons|onszelf|onsgedrieen|jullie", "us|ourselves|yourselves"),
    // And nobody else.
    (
        "only",
        "alleen|enkel|strikt|puur|uitsluitend|louter",
        "just|only|strictly|purely|solely",
    ),
    // Those who may not hear it.
    (
        "chief",
        "bestuur|directie|directeur|directrice|vakbond|bond|syndicaat|pers|krant|gazet|inspectie|inspecteur|\
        ouders|schepen|burgemeester|gemeente|koepel|scholengroep|raad|baas|voorzitter|minister|bisdom|pastoor|\
        overste|ouderraad|ouderraden|schoolbestuur|inrichtende",
        "board|head|headteacher|headmaster|headmistress|principal|union|unions|press|papers|governors|trustees|\
        inspector|inspectors|inspectorate|council|management|director|directors|mayor|minister|ministry|parents|\
        boss|bishop|chair|chairman|authority",
    ),
    // Before a thing that is known.
    (
        "the",
        "de|het|mijn|onze|ons|uw|jullie|je|haar|zijn|hun|die|dat|deze|dit|een",
        "your|the|this|that|these|our|my|any|a|his|her|their",
    ),
    // What somebody can lose.
    (
        "job",
        "job|werk|kop|post|postje|plaats|plek|vel|vast|baan|betrekking|benoeming",
        "job|post|place|position|neck|head|licence|license|pension",
    ),
    // How many are there.
    ("few", "", "two|three|four|five|six|seven|eight|nine|ten|people"),
];
