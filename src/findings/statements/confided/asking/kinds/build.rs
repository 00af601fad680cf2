//! Words that show how a part of a sentence is built.

pub(super) const BUILD: [(&str, &str, &str); 15] = [
    // Asks those who listen to do something, as the first word.
    (
        "order",
        "anonimiseer babbel geef stuur beloof bewaar breng citeer deel doe druk ga gaat gebruik gelieve gooi haal hang \
        herhaal hou houd houden houdt kijk klap knip laat laten leg maak neem noem noteer pin praat print \
        publiceer schrap schrijf schrijft spreek steek streep strooi stuur typ veeg vergeet verklap vermeld \
        vertel vertelt verwijder wis zeg zegt zet zorg zweer zwijg zwijgt",
        "say tell write put keep hold leave let make go take forget strike scratch cut delete erase scrub wipe \
        bin lose omit remove edit snip repeat quote share spread pass print publish mention note record minute \
        type use name call treat consider mark promise swear hush anonymise blur skip drop disregard ignore don \
        attribute attach identify be breathe whisper",
    ),
    // Says little: where a part holds only such words and those of other kinds, it says nothing else.
    (
        "small",
        "de het een der den t s en of maar want dus toch wel ook nog al alleen enkel even efkes eens nu straks \
        dan er hier daar zo zulke he hoor ze zulle hea amai oei sst allez ja nee neen weer terug meer te om van \
        voor door met aan op in bij naar tot over uit als dat die deze dit wie wat waar hoe heel zeer echt \
        gewoon puur strikt letterlijk direct meteen snel samen ooit iets iemand alles mensen gasten zijn is was \
        ben bent zijt wordt worden werd heb hebt heeft hebben had hadden ga gaat gaan ging zal zult kan wil \
        eigenlijk zunne zenne uwen mijnen zeker mannekes tussen uw je mijn onder zowat stuk mij",
        "the a an and or but so just only well also too very really quite please okay ok right now then there \
        here of for to at on in by with from as that which who what when where how one ones any some anything \
        something going is isn are aren be been being was wasn were am m re ve ll d s t do don does doesn did \
        didn have has haven hasn had hadn will won would if it this still yet thing bit lot way all mind agreed \
        understood oh dear ah hey hm e h yes no outside while until till before after else again ever under \
        into onto off got get gets getting heard me my i",
    ),
    // A verb of a sentence that tells something.
    (
        "finite",
        "is was waren zijn werd werden heb hebt heeft hebben had hadden ben bent zijt wordt blijft staat gaat \
        komt kwam ging zei zegt vertelde doet deed",
        "is was are were am has have had did does do isn wasn aren weren went came said told goes comes stays \
        wants want",
    ),
    // Tells what was.
    (
        "past",
        "was waren werd werden had hadden kwam ging zei vertelde vertelden geweest kreeg kregen mocht mochten \
        moest moesten",
        "was were wasn weren came went said told asked got used had",
    ),
    // May stand before what is asked, and says nothing.
    (
        "filler",
        "maar en nu dus allee alstublieft alsjeblieft wel ja he liever liefst gelieve graag best toch",
        "please but and so now sorry just then well ok okay",
    ),
    // May stand before what is asked, and makes it polite.
    (
        "polite",
        "allee alsjeblieft alstublieft asjeblieft aub best beter daarom dan dat dus eens effe efkes en even \
        eventjes ge gelieve gij godsnaam godswil graag he in ja je jullie kan kun kunt laat laten liefst liever \
        maar mag moet moogt nu om ons svp toch u vooral vragen we wel wil wilt zeker zou zoudt",
        "actually and ask beg better but can could d do don for god had heaven i if just kindly let like may \
        maybe me might mind must mustn now ok okay perhaps pete please prefer really s sake should shouldn so \
        sorry that then to us want well will won would you",
    ),
    // Says who does it: what begins so is told, even where it sounds polite.
    ("speaker", "we wij ik ge", "we i you"),
    // Begins what is told: nothing is asked behind an *and* in it.
    (
        "teller",
        "ik wij ze zij hij de het een onze mijn hun ge",
        "i we they he she it the a our my their you",
    ),
    // Others, as who does it.
    ("person", "ze zij hij", "they he she"),
    // Joins a part to the one before it.
    ("behind", "maar want omdat dus", "but because so"),
    // Joins two things that are asked.
    ("joining", "en", "and"),
    // Tells that somebody else said what stands before it, or asked it.
    (
        "quoting",
        "zegt zei zeggen zeiden vroeg vraagt riep roept",
        "says said asks asked goes went shouts",
    ),
    // Turns against what was said.
    ("against", "maar", "but"),
    // Begins a part behind such a word.
    (
        "opening",
        "die dat dit ik ge we wij ze zij hij het de hou houd zet zeg laat schrijf noteer zwijg mondje geen niet \
        vergeet doe schrap noem",
        "i we you it that this they he she don not no please keep hush",
    ),
    // Stands alone behind what is asked, between commas.
    (
        "tag",
        "he hoor alstublieft alsjeblieft afgesproken ze zulle mensen gasten",
        "right ok okay understood agreed please mind e h have you is it do",
    ),
];
