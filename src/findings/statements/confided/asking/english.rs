//! How English asks not to pass something on.

use super::Asking;

pub(super) const ASKING: Asking = Asking {
    kinds: &[
        ("this", "this|that|it|these|those"),
        ("it", "this|that|it"),
        ("your", "your|the|this|that|these|our|my|any|a|his|her|their"),
        ("not", "not|t|never|cannot"),
        (
            "must",
            "must|mustn|should|shouldn|may|can|cannot|could|couldn|ought|needn|need|needs",
        ),
        ("would", "would|d|ll|will"),
        ("say", "say|mention|discuss"),
        (
            "pass",
            "tell|say|repeat|mention|quote|pass|spread|share|publish|circulate|whisper|blab|broadcast|forward|disclose|reveal|betray|leak|name|discuss",
        ),
        (
            "passed",
            "told|said|repeated|mentioned|quoted|passed|spread|shared|published|circulated|leaked|named|disclosed",
        ),
        (
            "write",
            "write|type|note|minute|record|print|log|transcribe|tape|film|jot|enter|include",
        ),
        (
            "writing",
            "writing|typing|noting|minuting|recording|printing|taping|filming|scribbling|transcribing|quoting|repeating",
        ),
        (
            "written",
            "written|typed|noted|minuted|recorded|printed|logged|transcribed|taped|filmed|included",
        ),
        (
            "paper",
            "paper|papers|report|reports|notes|notebook|minutes|record|records|tape|recording|transcript|book|file|files|computer|laptop|machine|\
            list|system|print|screen|newsletter|newspaper|writing|summary|archive",
        ),
        (
            "device",
            "recorder|recording|tape|thing|mike|mic|microphone|camera|dictaphone|gadget",
        ),
        (
            "pen",
            "pen|pens|pencil|pencils|notebook|notebooks|laptop|laptops|keyboard|biro|biros",
        ),
        (
            "room",
            "room|staffroom|table|circle|wall|walls|door|doors|house|building|group|kitchen|office|lamp|roof|corner|family",
        ),
        (
            "chief",
            "board|head|headteacher|headmaster|headmistress|principal|union|unions|press|papers|governors|trustees|inspector|inspectors|inspectorate|council|\
            management|director|directors|mayor|minister|ministry|parents|boss|bishop|chair|chairman|authority",
        ),
        (
            "anyone",
            "anyone|anybody|them|him|her|people|the|my|our|a|those|outsiders|your",
        ),
        ("job", "job|post|place|position|neck|head|licence|license|pension"),
        ("only", "just|only|strictly|purely|solely"),
        ("few", "two|three|four|five|six|seven|eight|nine|ten|people"),
        ("us", "us|ourselves|yourselves"),
    ],
    begins: "let this|that stay|remain in the <room>, hold|keep <it> back, leave out the last, not to be <written>|<passed>, \
        not in|on|for your|the|any report|minutes|notes|transcript|tape|recording|summary, cut|take|leave|strike|edit out what i, \
        promise|swear .. stays|stay|between, watch what you do with <it>, keep|leave .. out of it|this, \
        keep|leave .. out of your|the <paper>, keep <it> from the|my|our|them|him|her, keep <it> away from, \
        put|write|phrase <it> .. nicer|nicely|differently|softer|gently|kinder|milder, not that you heard, \
        for your eyes|information only, say|pretend .. somebody|someone else said, lower your voice, <not> use <it> .. please, \
        no need to <write>, <not> have|want|need|see <it> .. in|on your|the <paper>, <not> let .. know|hear|find|read|see, \
        treat|consider|regard <it> .. confidential|private|secret, this|that as confidential, \
        <not> go .. telling|saying|repeating|writing|spreading|printing|putting|mentioning, <not> talk|speak about <it>|to, \
        be discreet with|about <it>, let <it> <not> .. <written>|<passed>|known|heard, without <your> <device>, \
        nothing of|from <it> .. in|on your|the|any <paper>, no word of <it> in|to|outside, \
        leave <this> .. unsaid|unrecorded|unwritten, <not> put|sign|use|write|mention|print my name, \
        no <writing>|notes now|please|here, none of you .. heard|hear|saw, none of <it> .. leaves|leave|goes|gets|written|in, \
        <not> tell <anyone>|<this>|on, never tell, tell no one|nobody, <not> <say> anything|who|what|names|my, \
        <not> <say> <it> to|outside|in|on|out|again|anywhere|please|too|elsewhere, \
        <not> quote|name|tape|film|record|minute me|us|my|anyone|anybody, \
        <not> pass|repeat|publish|quote|circulate|disclose|leak|forward, <not> breathe a word, \
        <not> spread|share|discuss <this>|what|any, \
        <not> let <this>|what|word .. out|slip|travel|leak|spread|back|around|round|past|further, <not> let on, \
        <not> <write> <this>|down|up|my|any|anything|what, <not> put <it>|me|my|any|anything, <not> use <it> in|please|anywhere, \
        <not> use my|any|names, <not> take <this> down, leave|keep|cut|edit|cross|scratch|strike this|that|it|me|us out, \
        take this|that out, leave my|that|this name|part|bit|remark|sentence out, leave out my|that|this|what, \
        keep <it> to yourself|yourselves|ourselves, \
        keep <it> quiet|secret|private|confidential|dark|hidden|here|off|between|among|within|inside|under, \
        keep|leave this|that|it in|inside|within this|these|our|the <room>, keep <it> in here, keep me|us out|anonymous, keep my name out, \
        keep|stay quiet|silent|mum about <this>, keep your mouth|mouths shut, keep <your> <pen> still|down|off|away, \
        not a word|whisper|peep|syllable to|about|outside|beyond, not a word|whisper|peep|syllable of <it>|what, \
        turn|switch|shut <your> <device> .. off|down, turn|switch|shut off <your> <device>, stop|pause|cover|hold <your> <device>, \
        stop <writing>, put <your> <pen> .. down|away|aside, put down|away|aside <your> <pen>, close|shut <your> <pen>, \
        strike|scratch|delete|erase|cut|wipe|omit|remove|forget|ignore|disregard what i|we, \
        delete|erase|cut|strike|scratch|wipe|omit|remove|skip <your> last|bit|part|remark|sentence|line|word|name, \
        forget i|you|we heard|said|ever|mentioned|told|spoke, forget that i|we said|told|mentioned|ever, \
        pretend .. <not> .. hear|heard|said|say|told|know, promise|swear .. <not>, i never said <it> about|of|all|right|ok|okay, \
        i said nothing about, <only> for this|these|our|your <room>|ears|circle|four, <only> for the <room>|ears, for our|your ears, \
        off the record i|we, <only> between|among <us>|you",
    anywhere: "keep my|this|that|it .. private|confidential|secret|anonymous, my name must|should|may|can|mustn|shouldn not|t, \
        not|t be heard saying|to, not|t for your readers|public|audience, \
        ashamed|embarrassed|mortified if .. read|heard|knew|hears|reads|knows, <it> <must> not|t|never .. in|into|on .. <paper>, \
        not|t .. happy|pleased|glad|thrilled .. to read|hear|know|see <it>, <must> not|t|never know|learn|hear|discover that i|we, \
        not putting|including <it>, you .. not|t|never .. put <it> in|down, be|stay|remain our secret, \
        rather|prefer .. you .. forget|forgot, can|could|will you promise .. <not>, saying|telling <it> .. in confidence, \
        heard|hear me say|saying|tell, not|t want to read|see|find <it> in|printed|back|anywhere, \
        i|we .. ask|asking|beg you .. not .. use|share|put, i would|d .. <it> stayed|remained, i would|d .. <it> was|were kept, \
        staff|parents|team|board|children|union|pupils|council .. not|t .. know|told .. yet, nobody .. told .. yet, \
        not|t .. read back to me, i .. sued|prosecuted|fired|sacked for this|that|saying|it, \
        say|tell <it> .. without the|that|your <device>|machine, talk|talking|speak about <it> outside|elsewhere, \
        <not> .. see <it> in print|writing|black|your, <not> .. use my words|name, less said .. better, watch what you do with <it>, \
        keep|leave|kept the|his|her|their name|names .. out, let us|s keep|leave .. out of it|this, \
        hope nobody|no .. recording|taping|writing|noting|filming, leave|keep .. out of your <paper>, \
        could|can|would|will you .. leave|keep .. out of the|your|it <paper>|please, say|tell|saying|telling .. only to you|here, \
        only telling you, i ll|would|will|shall|d deny ever|everything|saying|all, can|could|must|should this|that|it .. anonymous, \
        stay|remain|be|kept anonymous, not that you heard, should|must|may|need|needn|shouldn|mustn not|t be|go|appear in there|your, \
        <it> must|should|may|can|mustn|shouldn not|t get about, <it> stay|stays in|within the family, \
        must|should|has|have|to stay in the family, not|t .. attributed|pinned|credited to|on me, \
        is|s that|the|this <device> .. still|on, i signed .. disclosure|secrecy|nda, i have|ve|need|want your word, word of honour, \
        i gave my word, you know|saw|heard nothing, say|tell <it> .. isn|not|aren|t here|present, \
        i|you .. not|t .. say <it> out loud|aloud, print|publish|use|quote <it> until|till|when|after|once|before, \
        before you print|publish|use|quote, before this|that|it|anything .. printed|published, top secret, \
        you are|re|aren|won|will|ll not|t .. <writing>|<write>|use|quote|repeat, is|s not a quote, \
        would|d .. furious|angry|livid|cross if .. knew|heard|read, have|want|has my head|neck, no need to <write>, \
        not|t for publication|circulation|quotation|repetition|quoting|repeating|print, nobody|one is to know|hear|read|learn, \
        not a soul knows|knew|must, nobody|one knows this|about, \
        <not> want the|them|anyone|anybody|my|our|her|him .. to learn|hear|know|find .. of|about|out|it|that|this|i, \
        go|going|speak|speaking|talk|talking off the record, not as researchers|researcher|journalists, \
        officially i know|do|did|have nothing|not|no, officially i don t, between|within|inside these|those four walls, \
        blank|black|cross|rub out what i, you haven|have|didn|did|never .. heard|hear a thing|anything|nothing, \
        what .. said|say|says|tell|told .. stays|stay|remains here|in|at|inside|between|within|under|among, \
        <it> one is|isn not|t|for for|the, one isn t for .. <paper>|print|publication|outside, \
        keep|keeping <it> .. ourselves|yourselves|yourself, could|can we .. without the <device>, can we have <your> <device> off, \
        counting|count|rely on .. silent|quiet|discreet|silence|discretion, stay|keep|remain silent|quiet about <it>|the, \
        i promised|swore .. not to tell|say, made me promise|swear .. not to tell|say, if anyone|anybody|somebody|someone asks i, \
        forget i|that told|said|i, you won|ll|will t|not|never see|find|read my name, <only> for .. in|sitting|here here|this, \
        <only> for those|people|us|ears .. here|present, <it> stays|stay|remains behind|within|inside closed|these|those, \
        hate|afraid|sorry|awkward for|if <it> to|were|was|gets|got .. reach|get|come|out|known|printed, \
        if <it> were|is|was|gets|got|becomes|ever printed|published|known|quoted|leaked|repeated|heard|out|public|got|gets|is|came, \
        <not> .. say|tell|talk|speak .. <it> yet, <must> not|t find out|that i|we|that, <must> not|t hear|learn .. i|about, \
        no one|nobody outside .. hear|know|hears|knows, not|t|no to reach|get|come to the|our|my <chief>, \
        you ll|will|must|can keep <it> to|quiet|between|among|secret|private, nobody must|should|may find out, \
        no one must|should|may find out, remain|stay unsaid|secret, <it> is|s not to be .. <written>|<passed>|used|put, \
        <it>|bit|part does|do not|t go in, saying|telling .. not for .. <paper>, not|t saying|telling .. for .. <paper>, \
        not|t meant|intended|for .. ears, not|t meant|intended for .. <paper>|publication, not|t .. traced|linked|tied back|to to|me, \
        <not> .. came|comes|come from me, just us talking|here, only us talking|here, speak|speaking|said|talk|talking in confidence, \
        told .. in .. confidence that, ask for|on|in .. discretion, under embargo, embargo until|till, a secret still|yet|for, \
        still a secret, i ll|would|will|shall|d deny it|this|that|having, i should|shouldn <not> .. be saying|telling|mentioning, \
        nobody must|should|may|can .. know|find|hear .. that|it|this|out i|was, \
        no one must|should|may|can .. know|find|hear .. that|it|this|out i|was, not|t want .. to know|hear|find .. that|this|it|i, \
        into|in .. trouble for|over|if saying|telling|mentioning|this|that|they, take <it> out of <your> <paper>, \
        is|s|was|be|stay|stays|strictly|this off the record, not|t in|into|on your|any <paper>, \
        <this> <must> <not> .. in|into|on your|any|the <paper>, not|t for your|any <paper>, <it> is|s not for the <paper>, \
        <it> isn t for the <paper>, not for publication|outside|circulation|quotation|repetition|quoting|repeating|sharing, \
        keep|kept|leave|left|stay|stays out of your|any|the|this|that <paper>, <must> <not> be in the <paper>, \
        keep <it> .. between|among, keep <it> .. out of <your> <paper>, keep <it> under your hat, \
        stays|stay|remain|remains between|among <us>, stays|stay|remains in this|our <room>, \
        stays|stay|remains|remain|within|inside these|those|our walls|four, within|inside|between these|four|our walls, \
        what i|we .. stays|stay|remains here|inside|between|among|within, what i|we .. stays|stay|remains in here|this|these|our, \
        this|that must|should|can|has|ought .. stay|remain in|inside|within|between|among this|these|here|us|ourselves|our, \
        has|have|needs|need|ought to stay between|among|within|inside|in us|ourselves|these|this|those, \
        not|t|never leave|leaves this room|table|circle|building|kitchen|house, \
        <it> does|doesn|<must>|will|won not|t|never leave <your> <room>, <it> never leaves <your> room|staffroom|table|circle|walls, \
        go|goes|going|gets no further|farther than this|us|you|here|these|that, \
        <it> does|doesn|<must>|will|won not|t|never go|get|travel any|further|farther|beyond|past, \
        <it> <must> not|t|never .. go|get|travel|circulate|spread|leak|come|reach out|around|round|anywhere|beyond|outside|further|back|to|the, \
        this|that does|<must> not|t|never .. travel|circulate|spread|leak, let this|that|it not .. travel|spread|leak, \
        get|gets|getting back to .. that|what i, <it> is|s <only> between|among <us>|you|the, <only> between|among the <few> of|here, \
        between you and me|the, between ourselves, <only> for your ears, \
        <it> is|s not for the|my|our|any board|head|union|unions|press|papers|inspector|inspectors|inspectorate|governors|trustees|boss|newspaper, \
        our little|own secret, this is|s|must|has .. confidential, that|it is|s strictly confidential, that is|s confidential, \
        i .. say|tell|telling|said|saying|told you .. in confidence, say|tell|said <it> .. in confidence, \
        in strict|strictest|all confidence, stays|stay|kept|is|be|s hush hush, stay|stays|remain|be under wraps, \
        keep|kept <it> under wraps, mum s|is the word, my lips are sealed, lips sealed, walls have ears, chatham house, \
        you did not|never hear|get|have|see|read <it> from me, you didn t hear|get|have|see|read <it> from me, \
        you did not|never hear <it>, you didn t hear <it>, you never heard <it>, you never got|had <it> from me, \
        you have|haven not|t heard <it>, you didn|did t|not hear anything, i have to say it|this|that carefully, \
        i must say it|this|that carefully, i have to be careful what i say, i should not|never say|tell this|that|it|you, \
        i shouldn t say|tell this|that|it|you, i should not|t be saying|telling|mentioning, i shouldn t be saying|telling|mentioning, \
        i should|shouldn not|t have mentioned|named, i should|shouldn not|t have said|told <it>|you|so, \
        not|t supposed|allowed|meant|free to say|tell|repeat|share|mention <it>|you, not|t supposed|allowed|meant to know <it>|about, \
        i would|d rather .. not|t|nobody .. <write>|<written>|<pass>|<passed>|use|used|put, \
        i would|d prefer .. not|t|nobody .. <write>|<written>|<pass>|<passed>|use|used|put, i would|d .. you .. not|t <write>|<pass>, \
        you <must> not|t|never <pass>|<write> <it>, i|we .. ask|asking|beg|begging|want you .. not|t .. <pass>|<write>|quote, \
        i .. say|tell .. something .. not|t .. <written>|<passed>|<write>|<paper>, \
        <this> <must> not|t|never .. be <written>|<passed>, <must> not|t|never .. know|hear|learn|read this, \
        <must> not|t|never .. know|hear|learn about|of this, <must> not|t|never .. know|hear|learn i said, \
        they|he|she|<chief> <must> not|t|never find out, they|he|she|<chief> <must> not|t|never get wind|word, \
        is|are not|never to know|hear|learn|read|find of|about|this|that|it|out, \
        nobody .. needs|has|ought to know|hear|read this|that|it|about|what, \
        no one .. needs|has|ought to know|hear|read this|that|it|about|what, \
        know|knows|heard .. want|like|keep .. stay|remain|be|it that way, without|under my name on|please|in|to|anywhere, \
        not under|with|by my name, i .. not|t|rather .. my name to|on|under|in|near, leave|keep my name out, \
        <not> quote|quoting me|us, i|we .. not|t|rather .. be quoted|named|recorded|taped|minuted|filmed, \
        if .. reads|read|hears|hear this, if this|word|it gets|got|leaks|leaked out i|we|my, \
        if this|word leaks|gets|got|comes out|round|around, i hope .. not|t|never read|reads|hear|hears this, \
        lose|losing|risk|risking my <job> over|for|by|if|because|saying|telling, \
        <it> could|can|may|might|would|will|d cost me|us my|our, my <job> is|s|would|will|could .. on the line|block, \
        i .. fired|sacked|sack|shot|killed|hanged|finished|toast .. saying|telling|said|told|knew|know|hear|hears|reads|found, \
        i would|d rather|prefer this|that|it did|does|was not|n|t, i would|d rather|prefer this|that|it didn|doesn|wasn t, \
        i would|d rather|prefer .. this|that|it not to, does|do|did not|n|t want <it> on|in <your> <paper>, \
        doesn|don|didn t want <it> on|in <your> <paper>, do|don not|t want <it> .. to get|come|leak|go out|back|around|round, \
        wants|want <it> kept|left|to stay out|off|quiet|private|between, \
        saying|telling <it> .. because .. door|doors|tape|recorder|nobody|alone|gone|shut|closed",
    ends: "this is private, this is personal and private, go|goes|going|gets no further|farther, stays in here, off tape, off the tape, \
        off the record, <must> <not> know|hear|read|see <it>, not|never to know|hear <it>, under wraps please, in confidence please, \
        strictly confidential, anonymously please, without my name, not public|official|announced|out yet, \
        not yet public|official|announced, hush hush",
    alone: "this|that stays|stay|remains in the <room>, this|that stays|stay|remains in the <room> please, scrap|bin that|this, \
        scrap that please, unofficially, not so loud, not too loud, quietly now, this stays with you, that stays with you, \
        it stays with you, for your information only, not a word please, not one word please, not a peep please, \
        <only> in confidence, if anyone asks, if anybody asks, not for repeating, not for quoting, in confidence now, confidentially, \
        privately, in strict confidence, entre nous, <not> tell <chief>, this must stay secret, <it> stays|remains here, between us, \
        among us, amongst us, between you, between ourselves, among ourselves, confidential, in confidence, anonymously, pens down, \
        no pens, no notes, no notes please, no tape, no recording, <not> <say> <it>, <not> use <it>, between|among the <few> of us, \
        <only> among friends, for us|you alone|only, <it> is|s between <us>|you, no names, no names please, \
        strike|scratch|delete|cut|erase|wipe|omit that|this, strike|scratch|delete|cut|erase|wipe|omit that|this please|out|again, \
        cut that bit out, i never said <it>, i did not say <it>, i didn t say <it>, i said nothing, not for the|my|our <chief>, \
        not for the|your|any <paper>, not for print, it|this has not been announced yet, it|this hasn t been announced yet, \
        tell nobody, tell no one, nobody knows this yet",
    before_it: "i haven|have not|t said <it>, for us alone|only, should|shouldn not|t .. say|tell|talk, not common knowledge, \
        not everybody|everyone knows, for internal use, unofficially, <it> is|s sensitive|delicate|touchy, \
        <it> is|s a|very|rather|quite bit|little|very|rather|sensitive|delicate .. sensitive|delicate|touchy, \
        <it> is|s very|rather|quite|too sensitive|delicate|touchy, not a word|whisper|peep|sound, \
        <it> stays|remains|stay with|in|at|under|by|inside|on|behind|within <your>, \
        i|we .. not|t allowed|supposed|meant|free|permitted to talk|speak|say|tell|comment, i|we <not> .. talk|speak about <it>, \
        <only> for us|you|here|insiders, <it> is|s a secret, <it> is|s not public|official|announced|out, quietly, hush, a secret, \
        in private, not for everybody|everyone",
    across: "said .. forget it|that, lose .. if you print|write|quote|tell|publish, not|t .. tape|record|recorded|recording .. i hope, \
        write|note|use|say .. but not that i|it, switch|turn|shut it off .. <device>, \
        use|write|note|record|type|print|minute|quote .. except|but .. this|that|what, \
        not|t aware|know|told .. leave|keep it so|that, write|note|record|type|print|minute|quote .. except|but|not <it>, \
        what comes|follows|i .. not|t .. <paper>, between you me and, \
        know|knows|heard|told .. yet .. stay|keep|kept|remain .. that way, \
        if .. knew|know|knows|hear|hears|finds|find|reads .. lose|cost my|me .. <job>, \
        if .. knew|know|knows|hear|hears|finds|find|reads|gets|got out|this|that|it|i .. i m|am|d|would finished|dead|gone|out|fired|sacked|toast",
    reported: "asked|asks|begged|told|tells|made|makes us|me|them|him|her|the to|not, asked|asks|begged us|me|them, we|i|they|he|she had to, \
        we|i|they were|was asked|forbidden, used to, no longer, not|t keeping quiet, not|t keep quiet|silent",
    polite: "for heaven god pete sake can could would will won do don you must mustn should shouldn we let s us i d like want ask beg prefer to please kindly may might better had me that if mind maybe perhaps actually really so",
};
