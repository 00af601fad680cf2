### Every text kring itself says. One section for each part of the program, marked by its heading; both languages hold the same ids in the same order.

## shared

participants = { $count ->
    [one] one participant
   *[other] { $count } participants
}
no = no
yes = yes
none = not known

## refusals and errors

fault-empty = the file is empty
fault-not-text = this is not text in UTF-8
fault-utf16 = this is text in UTF-16 that does not say so, and kring reads UTF-8
fault-tab = a tab indents this line, and YAML takes only spaces there
fault-no-kind = the file does not say what it is: the line `kring: { $expected }` is missing
fault-other-kind = this is a file of another kind: it says `{ $found }`, and `{ $expected }` was expected
fault-newer = a newer kring wrote this file: its format is version { $found }, and this kring knows up to { $known }
fault-unknown-field = there is no such field as `{ $name }` here
fault-unknown-value = `{ $value }` is not one of the possible values
fault-missing = the field `{ $name }` is missing
fault-twice = the field `{ $name }` is here for the second time
fault-no-value = the field has no value
fault-mismatch = found { $found }, expected { $expected }
fault-want-number = this must be a whole number
fault-want-truth = this must be `true` or `false`
fault-want-text = this must be words, not a list and not fields
fault-want-sign = this must be one letter or sign
fault-want-list = this must be a list: lines that begin with a dash, or [ ]
fault-want-fields = this must be fields with values
fault-not-an-id = `{ $text }` is not an id (lower-case letters, digits and hyphens, such as `clb-2`)
fault-not-a-place = this is not a place in the talk: `welcome`, `phase ID`, `card ID`, `review ID`, `closing` or `findings`
fault-not-a-moment = this is not a moment such as 2026-11-21T14:03:05+01:00
fault-not-a-day = there is no day `{ $text }`; write it as 2026-11-28
fault-not-a-term = `{ $text }` is neither a day (2028-12-31) nor a time after the talk (12 months)
fault-too-deep = lists and fields are nested deeper than in any session
fault-too-much = the file holds more than any session
fault-cut-off = the file ends too early: something was cut off
fault-two-documents = a second document begins here, and only one is allowed
fault-syntax = this is not valid YAML: { $detail }
flaw-format = is `{ $found }`; write `{ $known }`, the format of decks that this version reads
flaw-empty = is empty; give it a text, or leave the field out where it may be left out
flaw-no-entry = is empty; a deck needs at least one { $what } here
flaw-duplicate = has the id `{ $id }`, which is already at { $first }; every id of one kind is in a deck once
flaw-reserved = has the id `{ $id }`, which in a session means a participant, everyone or the school; choose another
flaw-not-short = takes { $cells } cells; the map has room for { $max }, so shorten it
flaw-not-listed = is `{ $id }`, which is not one of `{ $list }`; write one of: { $known }
flaw-no-mark = must hold { $mark } once, where kring puts something in
flaw-begins-not = must begin with { $mark }, and hold it once
flaw-no-partners = hold no question with `part: partners`; the report would have no map
flaw-second-part = is also the part of the question at { $first }; the report says it once
flaw-low-threshold = is { $threshold }; with fewer than { $least } people of a function a reader can tell who spoke, so write at least { $least }
flaw-question-minutes = is { $step }, and the questions take { $questions } together; make them the same
flaw-second-step = is also the kind of the step at { $first }; a member check has one step of a kind
flaw-no-question-step = hold no step of kind `questions`; the questions would never be asked
flaw-same-first-word = is `{ $word }`, which is at { $first } already; a remark that begins with it could be of either kind
flaw-long-check = take { $minutes } minutes together; a meeting has { $most } for them
flaw-not-a-capital = is `{ $letter }`; a role’s mark is one capital letter, such as `L`
flaw-same-letter = has the letter `{ $letter }`, which marks the role at { $first } already; without colours the two look alike
flaw-no-time = is 0; give the card a budget of at least 1 minute
flaw-year = is { $year }; write the year of publication in four figures
flaw-same-colour = is also the colour of the role at { $first }; only their letters will tell them apart
flaw-same-function = is at { $first } as well; a participant with this function would get either role
flaw-same-words = is at { $first } as well; only the abbreviation there will be used
flaw-no-map = hold no card of kind `map`; the talk will never come to the map
flaw-second-map = makes a second card of kind `map`; it shows the very map that { $first } draws
flaw-crowded = has { $count } entries; beyond { $max } the map gets hard to read from a distance
flaw-too-long = takes { $lines } lines of { $width } cells; a wall of 80×24 has room for { $max }, so put it more briefly
flaw-same-language = is `{ $language }` in both files; two languages of one deck were expected
flaw-unlike = is `{ $here }` here and `{ $there }` in the other language; make them the same
flaw-count = has { $here } here and { $there } in the other language; make them match
flaw-lacks = lacks `{ $id }`, which the other language has; add it here or take it out there
flaw-extra = is `{ $id }`, which the other language lacks; add it there or take it out here
flaw-order = has the entries of the other language in another order; a session walks them in this order, so make them the same
severity-error = error
severity-warning = warning
fault-next-copy = Put a copy of the file back in its place. The file was not changed.
fault-next-utf8 = Save it as text in UTF-8, or put a copy of the file back in its place. The file was not changed.
fault-next-tab = Replace the tab by spaces and open the file again. Nothing in it was changed.
fault-next-kind = Write `kring: { $expected }` on its first line if it is such a file.
fault-next-other = Choose another file, or correct that line.
fault-next-newer = Install the newest kring to open it. The file was not changed.
fault-next-near = Did you mean `{ $near }`?
fault-next-known = Choose one of: { $known }.
fault-next-schema = `kring schema` prints every field there is. The file was not changed.
fault-next-too-much = Check whether this is the right file. It was not changed.
fault-next-correct = Correct that line and open the file again. It was not changed.
trouble-empty = it is empty, and must say something
trouble-unknown = `{ $id }` is not in this session
trouble-duplicate = the id `{ $id }` is here for the second time
trouble-not-an-id = `{ $id }` is not an id of this kind (participants are p1, statements s1, ties t1; a partner has a short form of its name)
trouble-self-tie = a partner has no tie to itself
trouble-part-of-itself = a partner cannot be a part of itself
trouble-strength = the strength of a tie goes from 1 to 3
store-reading = Cannot read { $path }:
store-writing = Cannot write { $path }:
store-full = the disk is full. Make room, and then do this again.
store-full-waits = the disk is full. Make room; kring keeps what you note and tries again.
store-denied = that is not allowed there. Check the rights of the folder, or choose another.
store-gone = it is not there. It may have been moved or removed; put it back, or open the session from its new place.
store-no-folder = the folder it should go into is not there. Make it, put it back if it was moved, or choose another place.
store-other = { $detail }.
store-not-as-written = { $fault }
    Nothing of this file was used. Correct it and try again, or open the session: kring then makes the record again without what was written by hand, and keeps this file beside it.
store-too-large = { $path } is { $size } MB, larger than any session. Check whether this is the right file.
store-locked = Another kring has { $path } open. Close it there, or open the session here to read it.
store-read-only = { $path } was opened for reading only, so nothing is written. Close the other kring and open it again to write.
store-lost = Nothing is written here any more: another kring now writes this session, for { $path } was replaced. Close the other, and then do this again.
store-lost-waits = Nothing is written here any more: another kring now writes this session, for { $path } was replaced. Close the other; kring keeps what you note and tries again.
store-taken = { $path } exists already, and it is not what kring wrote there earlier of the same, or it was changed since. Choose another name, or say that it may be overwritten.
store-no-file = { $path } is not a file but a folder, a device, or a link that leads nowhere; kring does not write over that. Give the name of a file, or -o - to show it on the screen.
store-name = ‘{ $name }’ cannot be the name of a file or folder on Windows (a sign such as : ? *, a name such as CON, or a dot or space at the end). Choose another name; nothing was written.
store-name-long = The name ‘{ $name }…’ is too long: { $bytes } bytes, where a file system keeps 255 at most. Choose a shorter one; nothing was written.
store-other-copy = The second copy in { $path } holds something that kring did not write there; nothing changes there any more. Take it over with `kring take`, move that folder away, and open again.
store-no-mirror = There is no folder { $path } for a second copy. Connect the disk, or make the folder.
store-no-shared = The shared folder { $path } is not there, and neither is { $parent }. Connect the disk or the network folder. For a new shared folder there, make { $parent } first. Nothing was written.
store-shared-away = The shared folder { $path } is not there, and you shared sessions in it before. Connect the disk or the network folder. If it was removed on purpose, make it again, empty. Nothing was written.
store-same-folder = { $path } is the folder of your sessions themselves: a second copy belongs on another disk. Choose another folder.
store-no-lock = { $path } belongs to another program, and kring needs that name to know who writes. Give that file or the session another name.
store-not-a-session = There is no session in { $path }: a session is a folder with a file session.yaml.
store-unknown = There is no session `{ $name }`. `kring list` shows them all.
store-unknown-near = No single session is called `{ $name }`. Did you mean one of these: { $near }?
store-not-in-library = None of your sessions is called `{ $name }`. There is a file or folder of that name here: write ./{ $name } to open it, or `kring list` to see your sessions.
store-no-deck = There is no deck `{ $id }`. `kring deck list` shows them all.
store-no-home = This system does not say where your files belong. Set KRING_HOME to a folder.
notice-replayed = { $count ->
    [one] One event was brought in from the transcript.
   *[other] { $count } events were brought in from the transcript.
}
notice-torn = The last event was cut off while it was written; it does not count.
notice-dropped = Event { $n } of the transcript does not fit the session and was left out.
notice-hand-edited = { $count ->
    [0] session.yaml was edited by hand, and nothing that was noted changes. The file as it was, with its comments, is in { $path }.
    [one] session.yaml was edited by hand: one change was brought in. The file as it was, with its comments, is in { $path }.
   *[other] session.yaml was edited by hand: { $count } changes were brought in. The file as it was, with its comments, is in { $path }.
}
notice-rebuilt = session.yaml was cut off or written by another program, and was made again from the transcript. The file as it was is in { $path }.
notice-rebuilt-fault = session.yaml could not be read, and was made again from the transcript. The file as it was is in { $path }: { $fault }
notice-other-transcript = This session comes from two computers: the transcript beside it belongs to another version, and is now in { $path }. `kring take` brings in what is missing here.
notice-copies = Another version of this session lies beside it: { $paths }. `kring take` brings in what is missing here; then delete it.
notice-elsewhere = A part of this session was saved elsewhere, because its folder could not take it: { $paths }. `kring take` brings it in; then delete it.
notice-erased = { $count ->
    [one] What had to be erased or masked last time has now been erased everywhere.
   *[other] { $count } times something had to be erased or masked; that has now been done everywhere.
}
notice-unreadable = A part of the transcript cannot be read and was left out: { $fault }
notice-no-draft = What was being typed cannot be read: { $fault }
notice-no-lock = This disk has no locks: make sure that nobody else opens this session to write.
notice-linked = { $path } is a link: kring writes to { $target }, which only you can read.
refusal-empty = There is nothing yet: type something first.
refusal-unknown = { $id } is not (or no longer) in this session.
refusal-self-tie = A partner cannot have a tie to itself.
refusal-tie-exists = That tie is there already.
refusal-part-of-itself = A partner cannot be a part of itself.
refusal-threshold = A threshold is at least 2: the function of one person is never told.
refusal-no-reason = Say why as well: the school will read it.
trouble-threshold = a threshold is at least 2
trouble-no-reason = says why, unless the remark was accepted
refusal-strength = The strength of a tie goes from 1 to 3.
refusal-nothing = Nothing changes.
refusal-full = This does not fit into the session any more: its file would become too large to be opened again. What you typed is still here: use less of it, or keep it as an attachment.

## network: the map, its legend, its measures

map-status-now = now
map-status-past = in the past
map-status-wished = wished for
map-status-explored = being explored
map-status-ended = ended
map-status-away = not now, or not yet
map-matters-all = matters to everyone
map-matters-others = matters to n, function unknown
map-matters-more = matters to others as well
map-matters-people = matters to n participants, each for themselves
map-inferred = inferred by the researcher
map-also-in = also { $domain }
map-too-close = too close
map-nearer = nearer
map-farther = farther
map-subgroup = cluster n of partners tied to each other
map-tie = tie
map-tie-start = start of a tie
map-ties-no-room = not drawn, as there is no way around: { $names }
map-arrow = direction of a tie
map-rings = rings from the inside out: { $names }
map-legend-page = legend { $page }/{ $pages }
map-no-domain = No domain
map-tray = Not placed yet:
map-empty-hint = No partners yet. Note the first: who comes through the door, whom does the school turn to?
map-too-small = { $count ->
    [one] One partner does not fit on this screen; see the table.
   *[other] { $count } partners do not fit on this screen; see the table.
}
map-more = { $count ->
    [one] and one more in the table
   *[other] and { $count } more in the table
}
map-domain-none = none
map-domain-not-reached = not reached
map-domain-off = not asked
map-view-all = all partners
map-view-few = those that matter most
map-view-domain = domain { $domain }
map-view-important = who matters
map-view-important-role = who matters to { $role }
map-view-disagree = where views differ
map-view-distance = distance according to { $role }
map-view-moved = what moved
map-view-ties = ties and clusters
map-view-gaps = what is missing

## findings: the report

count-word = { $n ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $n }
}
month = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}
hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
speaker-unknown = participant
everyone = everyone
the-school = the school

report-title = Findings of school { $school }
report-subtitle = School { $school } · conversation with the cards ‘{ $deck }’, { $date }
report-subtitle-undated = School { $school } · conversation with the cards ‘{ $deck }’
report-draft = Draft · state { $version } · not to be passed on
report-short = In short
report-map = The map
report-general = Also said
report-internal = Inside the school
report-elsewhere = Outside the domains
report-important = Who matters to whom
report-distance = How near
report-absent = What is missing
report-conclusions = The conclusions and what they rest on
report-image = The image of the map
report-account = How this was made
report-open = Still open: for the researcher
report-appendix = Appendix
the-group = the group
speaker-group = the group together
people-all = the { $people }
people-some = { $number } of the { $people }
and-others = { $n ->
    [one] one other
   *[other] { $number } others
}
short-spoken = Most was said about { $names }
short-spoken-much = Much was said about { $names }
short-spoken-mixed-one = experiences are mixed
short-spoken-mixed = experiences with { $name } are mixed
short-then = Then { $who } says:
short-both = With { $names } learning goes both ways
short-hard = It is hard going with { $names }
short-side = About that, { $who } says:
short-side-about = About { $name }, { $who } says:
short-answer = In reply, { $who } says:
short-mixed = Experiences with { $names } are mixed
short-lacking = What the group lacks: { $what }
short-lacking-all = What is missing: { $what }
short-ask = We ask the team to read this report: do you recognise the map, who or what is not right on it, what is missing, and where will you begin?
short-gaps = { $n ->
    [one] The group also noted one gap
   *[other] The group also noted { $number } gaps
}
wall-conclusions = Also from the talk
wall-counts = Who matters, who is missing
wall-foot = Image and questions
wall-questions = Is this right? What is wrong? Who or what is missing? What do we do first?
count-outside = { $n ->
    [0] The map now has no partner from outside the school
    [one] The map now has one partner from outside the school
   *[other] The map now has { $number } partners from outside the school
}
count-inside = { $n ->
    [one] {" "}and one from inside
   *[other] {" "}and { $number } from inside
}
count-others = { $n ->
   *[other] Not counted among them: { $parts }
}
count-explored = { $n ->
    [one] one partner being explored
   *[other] { $number } partners being explored
}
count-wished = { $n ->
    [one] one partner wished for
   *[other] { $number } partners wished for
}
count-wished-apart = { $n ->
    [one] one partner that is not there, or not yet
   *[other] { $number } partners that are not there, or not yet
}
count-past-first = { $n ->
    [one] one partner from the past
   *[other] { $number } partners from the past
}
count-past = { $n ->
    [one] one from the past
   *[other] { $number } from the past
}
count-ended-first = { $n ->
    [one] one partnership that was ended
   *[other] { $number } partnerships that were ended
}
count-ended = { $n ->
    [one] one that was ended
   *[other] { $number } that were ended
}

profile-code = School
profile-level = Level
profile-type = Type
profile-network = Network
profile-location = Location
account-talk = The talk took place on { $date }, with the cards ‘{ $title }’ (version { $version })
account-talk-undated = The talk was held with the cards ‘{ $title }’ (version { $version })
account-place = Place: { $place }
account-group = Who took part: { $group }
account-duration = It took { $duration }
account-recorded = A sound recording was made
account-recorded-from = The sound was recorded from { $from }
account-recorded-until = The sound was recorded until { $until }
account-recorded-part = The sound was recorded from { $from } until { $until }
account-chosen = { $n ->
    [0] { $rest ->
        [one] The one statement that may be told is not in this report, but in the record
       *[other] Of the { $all } statements that may be told, none is in this report; they are in the record
    }
    [one] Of the { $all } statements that may be told, one is in this report; { $rest ->
        [one] the other one is in the record
       *[other] the others are in the record
    }
   *[other] Of the { $all } statements that may be told, { $number } are in this report; { $rest ->
        [one] the other one is in the record
       *[other] the others are in the record
    }
}
account-rule-domains = What weighs most came first
account-rule = They were chosen by weight: what supports a conclusion, a theme or a gap comes first, then what is about partners that matter; what somebody chose by hand comes before everything
account-all = { $n ->
    [one] The one statement that may be told is in this report
   *[other] All { $number } statements that may be told were used for this report
}
account-language = Quotes are in the language in which they were spoken
account-kring = This report comes from the record of the talk, with kring { $version }
profile-nobody = No participants were noted
profile-participants = { $n ->
    [one] There was one participant: { $who }
   *[other] There were { $number } participants: { $who }
}
profile-withdrawn = There were { $all } participants; { $n ->
    [one] one withdrew afterwards: what that person said is erased
   *[other] { $number } withdrew afterwards: what they said is erased
}. What is left of the talk is of { $who }
profile-withdrawn-all = { $n ->
    [one] The one participant withdrew; what that person said is erased
   *[other] All { $number } participants withdrew; what they said is erased
}
profile-late = { $n ->
    [one] { $who } joined at { $at }
   *[other] { $who } joined at { $at }
}
profile-early = { $n ->
    [one] { $who } left at { $at }
   *[other] { $who } left at { $at }
}
profile-absent = Not there: { $absent }
profile-consent = Whoever does not want to be quoted stays out, and so does what may not be meant to be passed on
profile-anonymous = This report names functions and never names of people
questions-fully = { $n ->
    [one] Fully discussed was { $names }
   *[other] Fully discussed were { $names }
}
questions-partly = { $n ->
    [one] Partly discussed was { $names }
   *[other] Partly discussed were { $names }
}
questions-implicitly = Only indirectly was there talk of { $names }
questions-not = Nothing was noted about { $names }
questions-off = { $n ->
    [one] Not on the agenda was { $names }
   *[other] Not on the agenda were { $names }
}
method-rules = Rules of kring proposed these conclusions, people accepted or rewrote them: { $rules }
open-intro = This page is not part of the report: take it out before it reaches the school
open-nothing = Nothing is open any more: make the report final with --final
open-silent = { $n ->
    [one] In the report one sentence says that something was not noted
   *[other] In the report { $n } sentences say that something was not noted
}
partner-named = { $n ->
    [one] The group names { $name } as a partner
   *[other] The group names { $name } as a partner
}
partner-domains = It is about { $names }
partner-domains-past = It was about { $names }
partner-whole = { $n ->
    [one] This partner is
   *[other] These partners are
} part of { $name }
partner-informal = The contact is informal
partner-informal-past = The contact was informal
partner-wished = The school does not work with { $name } yet, but would like to
partner-stayed = It came to no more than a first contact
partner-waits = The cooperation is being explored; something is still waited for
partner-explored = So far there are first contacts
partner-ended = The cooperation was ended
began-school = The school took the initiative
began-partner = The partner took the initiative
began-third = Somebody else took the initiative
began-imposed = The cooperation was imposed
began-noted = This was noted about it: { $note }
partner-matters = How important, how near
partner-goes-well = The cooperation goes well
partner-used-well = Experiences with it are good
partner-goes-mixed = Experiences are mixed
partner-goes-badly = The cooperation is hard going
partner-went-well = The cooperation went well
partner-went-mixed = Experiences were mixed
partner-went-badly = The cooperation was hard going
partner-counts = { $n ->
    [one] This partner matters to { $who }
   *[other] These partners matter to { $who }
}
partner-marked = { $n ->
    [one] Among { $who }, this partner is marked as important
   *[other] Among { $who }, these partners are marked as important
}
partner-everyone = { $n ->
    [one] This partner matters to everyone
   *[other] These partners matter to everyone
}
partner-ring = On the map { $n ->
    [one] it stands
   *[other] they stand
} ‘{ $ring }’
partner-ring-assumed = On the map { $n ->
    [one] it stands
   *[other] they stand
} ‘{ $ring }’, as the researcher estimates
partner-ties = Who it is tied to
partner-tie = There is a tie with { $names }
partner-tie-past = There was a tie with { $names }
partner-tie-does = About the tie with { $to } this was noted: { $from } { $note }
partner-tie-does-more = about that with { $to }: { $note }
partner-tie-noted = About the tie of { $from } with { $to } this was noted: { $note }
partner-said = What the group said about it
themes-among = { $intro }, among them { $names }
theme-about = The group speaks of { $what }
theme-about-one = One theme is { $what }
theme-about-too = The group also speaks of { $what }
theme-about-too-2 = There is also { $what }
theme-about-too-3 = Another theme is { $what }
theme-one = From { $who }, on { $name }: { $what }
theme-one-2 = On { $name }, from { $who }: { $what }
theme-noted = On { $name } this was noted: { $what }
theme-noted-2 = The note on { $name } says: { $what }
theme-noted-3 = Of { $name } the notes say: { $what }
theme-of = Of { $names } this was noted: { $what }
theme-of-2 = This was noted of { $names }: { $what }
noted-had = The school had { $what }
themes-besides = { $n ->
    [one] There is also { $names }
   *[other] There are also { $names }
}
theme-denied = Not everybody says so
theme-told = This was noted
theme-told-2 = Also noted
theme-told-3 = The notes say
wall-meaning-doubted = Of learning together somebody says { $name }; not everybody sees it so
wall-meaning-named = Of learning together { $who } names { $name }: { $what }
wall-meaning-said = Of learning together { $who } says:
wall-farther = { $n ->
    [1] { $name } stands farther away than before: from ‘{ $from }’ to ‘{ $to }’
   *[other] { $name } stand farther away than before: from ‘{ $from }’ to ‘{ $to }’
}
wall-meaning-named-noted = Of learning together, { $name } was noted: { $what }
wall-meaning-noted = Of learning together this was noted: { $what }
wall-meaning = Of learning together the group noted: { $what }
wall-meaning-one = On learning together, from { $who }: { $what }
aspect-off = This question was not on the agenda
aspect-not-reached = The talk did not come to this question
aspect-nothing-noted = Nothing was noted about this
aspect-nothing-told = What was noted about this is not in this report
aspect-in-record = What was said about this is in the record of the talk
aspect-elsewhere = What was said about this stands with the partners, the conclusions or what is missing
quote-says = { $n ->
    [one] On this, { $who } says:
   *[other] On this, { $who } say:
}
quote-says-2 = { $n ->
    [one] { $who } says on this:
   *[other] { $who } say on this:
}
quote-says-also = { $n ->
    [one] { $who } adds:
   *[other] { $who } add:
}
quote-says-again = { $n ->
    [one] Further, { $who } says:
   *[other] Further, { $who } say:
}
quote-says-still = { $n ->
    [one] { $who } also says:
   *[other] { $who } also say:
}
quote-aside = Also said about { $about }, by { $who }:
quote-beside = { $n ->
    [one] Besides this, { $who } says:
   *[other] Besides this, { $who } say:
}
quote-beside-about = { $n ->
    [one] Besides this, { $who } says about { $about }:
   *[other] Besides this, { $who } say about { $about }:
}
quote-begins = { $n ->
    [one] About how it began, { $who } says:
   *[other] About how it began, { $who } say:
}
quote-agreed = { $n ->
    [one] About what the group agreed on, { $who } says:
   *[other] About what the group agreed on, { $who } say:
}
quote-asked = { $n ->
    [one] Asked ‘{ $question }’, { $who } says:
   *[other] Asked ‘{ $question }’, { $who } say:
}
quote-asked-2 = { $n ->
    [one] { $who } answers the question ‘{ $question }’:
   *[other] { $who } answer the question ‘{ $question }’:
}
quote-asked-3 = { $n ->
    [one] To the question ‘{ $question }’, { $who } says:
   *[other] To the question ‘{ $question }’, { $who } say:
}
quote-about = { $n ->
    [one] About { $about }, { $who } says:
   *[other] About { $about }, { $who } say:
}
quote-about-who = { $n ->
    [one] { $who } says about { $about }:
   *[other] { $who } say about { $about }:
}
quote-about-too = { $n ->
    [one] About that, { $who } says:
   *[other] About that, { $who } say:
}
quote-about-too-2 = { $n ->
    [one] { $who } says about that:
   *[other] { $who } say about that:
}
quote-answers = { $n ->
    [one] In reply, { $who } says:
   *[other] In reply, { $who } say:
}
quote-answers-2 = { $n ->
    [one] { $who } replies:
   *[other] { $who } reply:
}
quote-answers-3 = { $n ->
    [one] { $who } says in reply:
   *[other] { $who } say in reply:
}
quote-then = { $n ->
    [one] Then { $who } says:
   *[other] Then { $who } say:
}
quote-asked-about = { $n ->
    [one] Asked ‘{ $question }’, { $who } says about { $about }:
   *[other] Asked ‘{ $question }’, { $who } say about { $about }:
}
quote-asked-about-2 = { $n ->
    [one] { $who } says about { $about }, asked ‘{ $question }’:
   *[other] { $who } say about { $about }, asked ‘{ $question }’:
}
quote-asked-about-3 = { $n ->
    [one] To the question ‘{ $question }’, { $who } says about { $about }:
   *[other] To the question ‘{ $question }’, { $who } say about { $about }:
}
quote-same-question = { $n ->
    [one] Asked the same, { $who } says:
   *[other] Asked the same, { $who } say:
}
quote-same-question-2 = { $n ->
    [one] { $who } says, asked the same:
   *[other] { $who } say, asked the same:
}
quote-later = { $n ->
    [one] Later in the talk, { $who } says:
   *[other] Later in the talk, { $who } say:
}
quote-later-2 = { $n ->
    [one] { $who } says later:
   *[other] { $who } say later:
}
quote-about-also = { $n ->
    [one] { $who } also says about { $about }:
   *[other] { $who } also say about { $about }:
}
quote-about-again = { $n ->
    [one] { $who } adds about { $about }:
   *[other] { $who } add about { $about }:
}
quote-about-still = { $n ->
    [one] And about { $about }, { $who } also says:
   *[other] And about { $about }, { $who } also say:
}
somebody = a participant
quote-no-partner = { $n ->
    [one] Without naming a partner, { $who } says:
   *[other] Without naming a partner, { $who } say:
}
conclusions-intro = { $n ->
    [one] One conclusion follows from the talk and the map
   *[other] { $number } conclusions follow from the talk and the map
}
conclusions-intro-first = { $n ->
    [one] { $number } conclusions follow from the talk and the map; this is the first
   *[other] { $number } conclusions follow from the talk and the map; these are the first { $first }
}
conclusions-more = { $n ->
    [one] One more conclusion is in the full report
   *[other] { $number } more conclusions are in the full report
}
rests-on = This conclusion rests on { $parts }
rests-statements = { $n ->
    [one] one statement
   *[other] { $number } statements
}
rests-turns = { $n ->
    [one] one turn of the talk
   *[other] { $number } turns of the talk
}
rests-partners = what the map shows of { $names }
rests-ties = { $n ->
    [one] one tie
   *[other] { $number } ties
}
rests-themes = { $n ->
    [one] the theme { $names }
   *[other] the themes { $names }
}
rests-tie = the tie between { $one } and { $other }
rests-images = { $n ->
    [one] the image { $names }
   *[other] the images { $names }
}
rests-nothing = { $n ->
    [one] Of one conclusion it was not noted yet what it rests on.
   *[other] Of { $number } conclusions it was not noted yet what they rest on.
}
rests-figures = In figures: { $parts }
image-of = { $n ->
    [one] The map makes { $who } think of { $image }
   *[other] The map makes { $who } think of { $image }
}
image-of-2 = { $n ->
    [one] { $who } sees { $image } in it
   *[other] { $who } see { $image } in it
}
image-hoped = { $n ->
    [one] { $who } hopes for { $image }
   *[other] { $who } hope for { $image }
}
image-of-group = The map makes the group think of { $image }

map-caption = Network map of school { $school }
map-caption-wall = The { $n } partners from outside that matter most
map-alt = Network map with the school in the centre.
map-alt-domains = By domain, who is there now: { $domains }
map-alt-domains-all = By domain, who is there now, also those not drawn here: { $domains }
map-how-short = The school stands in the centre. The farther out, the farther away the group feels a partner to be; that is a feeling and does not say how often there is contact
map-how = The school stands in the centre; the farther out, the farther away the group feels a partner to be, from ‘{ $near }’ to ‘{ $far }’
map-distance = That distance is a feeling: it does not say how often there is contact or where a partner is based
table-counts = How many partners stand where; those in two domains are counted in both
column-no-ring = Not placed
column-now = Now
column-explored = Being explored
column-wished = Wished for
column-gone = Past
column-ended = Ended
row-elsewhere = No domain
row-outside = All from outside
row-inside = Inside the school
who-nobody = No partners were noted
domain-now = { $n ->
    [one] One partner stands in this domain now
   *[other] { $number } partners stand in this domain now
}
domain-now-part = { $n ->
    [one] { $all } partners stand in this domain now; one of them is with another domain in this report
   *[other] { $all } partners stand in this domain now; { $number } of them are with another domain in this report
}
domain-now-rest = { $n ->
    [one] { $all } partners stand here now; one of them is with another domain in this report
   *[other] { $all } partners stand here now; { $number } of them are with another domain in this report
}
domain-now-2 = { $n ->
    [one] One partner stands here now
   *[other] { $number } partners stand here now
}
domain-stayed = { $n ->
    [one] It came to no more than a first contact with { $names }
   *[other] It came to no more than first contacts with { $names }
}
domain-waits = Cooperation with { $names } is being explored; something is still waited for
domain-explored = There are first contacts with { $names }
domain-past = The school used to work with { $names }
domain-past-former = The school worked with { $names }
domain-ended = Cooperation has ended with { $names }
over-did = { $lead }, { $kind ->
    [person] who
   *[other] which
} { $did }
over-noted = { $lead }; of that time this was noted: { $note }
domains-more = The full report tells more of { $names }
domains-more-counted = The full report tells more of the { $number } other domains
domains-one = { $n ->
    [one] One partner stands at { $names }
   *[other] One partner each stands at { $names }
}
domains-only-wished = Only partners that the group wishes for stand at { $names }
domains-asked-none = The researcher asked about { $names }, but the group named nobody
domains-not-reached = The talk did not come to { $names }
domains-off = { $n ->
    [one] Not on the agenda was { $names }
   *[other] Not on the agenda were { $names }
}
domains-unknown = Nothing was noted about { $names }
inside-learns = { $n ->
    [one] Learning also happens inside the school: the map has one actor of its own
   *[other] Learning also happens inside the school: the map has { $number } actors of its own
}
inside-now = { $n ->
    [0] Those shown inside the school on the map are not there any more, or not yet
    [one] Inside the school the map has one actor of its own
   *[other] Inside the school the map has { $number } actors of its own
}
inside-both = { $n ->
    [one] { $names } stands both inside and outside
   *[other] { $names } stand both inside and outside
}
group-imposed = The school did not choose to work with { $names }
group-informal = The contact with { $names } is informal, without any agreement
group-both = Learning goes both ways with { $names }
group-to-school = The school learns from { $names }
group-from-school = { $n ->
    [one] { $names } learns from the school
   *[other] { $names } learn from the school
}
group-referral = With { $names } it was noted that nothing is learnt
group-both-past = Learning went both ways with { $names }
group-to-school-past = The school learned from { $names }
group-from-school-past = { $n ->
   *[other] { $names } learned from the school
}
group-referral-past = With { $names } it was noted that nothing was learnt
group-negative = Working with { $names } is difficult
group-mixed = Experiences with { $names } are mixed
group-positive = Things go well with { $names }
group-positive-used = Experiences with { $names } are good
group-counts = { $n ->
    [one] { $names } matters here
   *[other] { $names } matter here
}
group-counts-too = { $names } also { $n ->
    [one] matters
   *[other] matter
} here
group-sources = As sources the team uses { $names }
group-same-note = The same was noted about { $names }: { $note }
group-same-note-both = { $one } { $note }, and so does { $other }
belonging-members = { $n ->
    [one] { $names } belongs to { $whole }
   *[other] { $names } belong to { $whole }
}
remark-is = This is { $name }
group-they = { $n ->
    [one] It is { $names }
   *[other] They are { $names }
}
group-only = The group names { $names }
group-rest = The group also names { $names }
goes-all = { $n ->
    [one] that goes well
   *[other] things go well with { $each }
}
goes-all-used = { $n ->
    [one] experiences with it are good
   *[other] experiences with { $each } are good
}
each-of = { $folk ->
    [people] each of them
   *[things] { $n ->
        [2] both
       *[other] each of them
    }
}
goes-most = things go well with { $folk ->
    [people] most of them
   *[things] most
}
goes-well = it goes well with { $names }
goes-well-first = things go well with the first { $number }
goes-well-used = experiences with { $names } are good
goes-mixed = experiences with { $names } are mixed
goes-well-2 = things go well with { $names }
goes-mixed-2 = with { $names } it varies
goes-mixed-all = experiences with { $each } are mixed
goes-badly-all = it is difficult with { $each }
goes-mixed-one = experiences are mixed
goes-badly-one = that does not go well
goes-badly = it is difficult with { $names }
goes-at = The school is in touch with { $names } { $often }
goes-at-more = with { $names } { $often }
goes-at-one = There is contact { $often }
goes-past = Contact with { $names } used to be { $often }
goes-past-noted = There used to be contact with { $names } ({ $often })
goes-noted-one = About the contact this was noted: { $often }
goes-noted = About the contact with { $names } this was noted: { $often }
goes-noted-more = about that with { $names }: { $often }
goes-then-noted = About the contact with { $names } at the time this was noted: { $often }
goes-event = There was contact with { $names } { $often }
goes-since = There has been contact with { $names } { $often }
goes-where = Noted about the place: { $names }
remark-why = About the importance of { $names } the group says: { $why }
remark-why-2 = Why { $names } { $n ->
    [one] matters
   *[other] matter
} is told like this: { $why }
remark-why-3 = { $names } { $n ->
    [one] matters
   *[other] matter
} to the group for this reason: { $why }
why-main = The group finds that { $names } { $n ->
    [one] matters
   *[other] matter
}, for { $why }
why-main-2 = { $names } { $n ->
    [one] matters
   *[other] matter
}, the group finds, for { $why }
why-clause = The group finds that { $names } { $n ->
    [one] matters
   *[other] matter
}, because { $why }
why-clause-2 = { $names } { $n ->
    [one] matters
   *[other] matter
}, the group finds, because { $why }
why-that = About the importance of { $names } the group says that { $why }
why-that-2 = The group says about the importance of { $names } that { $why }
remark-began = About how it began with { $name } this was noted: { $note }
remark-began-2 = How it began with { $name } stands in the notes: { $note }
remark-began-one = About how it began this was noted: { $note }
remark-began-one-2 = How it began stands in the notes: { $note }
remark-and = and
remark-that-one = That partner
remark-that-thing = That partner
remark-the-latter = The latter
remark-then = About the time with { $name } this was noted: { $note }
remark-noted-one = The notes say of that: { $note }
remark-noted-one-2 = This was noted about it: { $note }
remark-noted = The notes on { $name } say: { $note }
remark-noted-2 = About { $name } this was noted: { $note }
remark-noted-2-more = about { $name }: { $note }
remark-noted-3 = Of { $name } the notes say: { $note }
remark-noted-3-more = of { $name }: { $note }
remark-noted-4 = Noted about { $name }: { $note }
remark-noted-5 = { $name }, according to the notes: { $note }
predicate-is = { $when ->
    [past] { $n ->
        [one] was
       *[other] were
    }
   *[now] { $n ->
        [one] is
       *[other] are
    }
} { $what }
predicate-it-is = { $when ->
    [past] { $n ->
        [one] It was
       *[other] They were
    }
   *[now] { $n ->
        [one] It is
       *[other] They are
    }
} { $what }
predicate-beside = Noted with it: { $what }
predicate-each = are each { $what }
predicate-belong = are among { $what }
predicate-between = With { $name } there { $when ->
    [past] { $n ->
        [one] was
       *[other] were
    }
   *[now] { $n ->
        [one] is
       *[other] are
    }
} { $what }
predicate-between-too = there { $when ->
    [past] { $n ->
        [one] was
       *[other] were
    }
   *[now] { $n ->
        [one] is
       *[other] are
    }
} { $what }
predicate-matter = With { $name } it { $when ->
    [past] was
   *[now] is
} about { $what }
predicate-matter-too = it { $when ->
    [past] was
   *[now] is
} about { $what }
remark-noted-more = those on { $name }: { $note }
important-all = { $n ->
    [one] Everyone agrees that one partner from outside matters: { $names }
   *[other] Everyone agrees that { $number } partners from outside matter: { $names }
}
important-all-inside = { $n ->
    [one] Of those who work inside, { $names } matters to everyone
   *[other] Of those who work inside, { $names } matter to everyone
}
important-more = { $n ->
    [one] The other one is in the table
   *[other] The others are in the table
}
important-for = { $n ->
    [one] { $names } matters to { $who }
   *[other] { $names } matter to { $who }
}
important-for-2 = { $n ->
    [one] To { $who }, { $names } matters
   *[other] To { $who }, { $names } matter
}
important-among = { $n ->
    [one] Among { $who }, { $names } is marked as important
   *[other] Among { $who }, { $names } are marked as important
}
important-among-2 = { $n ->
    [one] { $names } is marked as important among { $who }
   *[other] { $names } are marked as important among { $who }
}
important-others = { $n ->
    [one] somebody (who was not noted)
   *[other] { $number } participants (which ones was not noted)
}
important-inferred = { $n ->
    [one] From the talk the researcher infers that { $names } also matters to { $who }; the group did not mark that itself
   *[other] From the talk the researcher infers that { $names } also matter to { $who }; the group did not mark them itself
}
important-not-now = { $n ->
    [one] Of those that are not there now, { $names } matters all the same
   *[other] Of those that are not there now, { $names } matter all the same
}
important-nothing = Which partners matter to whom was not noted
table-important = Who matters to whom: ● said or marked, ○ inferred by the researcher
table-important-some = Who matters to whom: ● said or marked, ○ inferred by the researcher; in brackets: of one or some of that role
column-everyone = Everyone
column-others = Others
distance-nearest = { $n ->
    [one] Of those outside the school, { $names } stands nearest: ‘{ $ring }’
   *[other] Of those outside the school, { $names } stand nearest: ‘{ $ring }’
}
distance-nearest-part = { $n ->
    [one] Of the { $number } partners from outside that the group placed itself, { $names } stands nearest: ‘{ $ring }’
   *[other] Of the { $number } partners from outside that the group placed itself, { $names } stand nearest: ‘{ $ring }’
}
distance-next = { $n ->
    [one] next comes { $names } (‘{ $ring }’)
   *[other] next come { $names } (‘{ $ring }’)
}
distance-none-near = Of those outside the school, nobody stands nearer than ‘{ $ring }’
distance-inside-nearer = Those who work inside the school stand nearer on average than those from outside
distance-inside-farther = Those who work inside the school stand farther away on the map, on average, than those from outside
role-name = the role { $role }
distance-nothing = How near the partners stand to the school was not noted
absent-nothing = Nothing was noted about who or what is missing
absent-wished = { $who } would also like to work with { $names }
absent-wished-more = { $who } would like to work more with { $names }
absent-noted = Of what is missing or could be better, the group names { $names }
partner-was = That used to be ‘{ $ring }’
absent-named = { $n ->
    [one] { $names } is not there now
   *[other] { $names } are not there now
}
absent-named-last = Not there now: { $names }
absent-lacking = { $n ->
    [one] { $names } is missing
   *[other] { $names } are missing
}
lacking-asks = A question was noted about what is missing
lacking-asks-2 = This question was noted too
lacking-asks-3 = One more question about it
lacking-said = Of what is missing, this was noted from { $who }
lacking-doubted = not everybody sees it so
lacking-noted = Of what is missing this was noted
lacking-noted-2 = This was noted too
lacking-noted-3 = The notes on what is missing say
lacking-partner = The group is missing a partner
lacking-partner-2 = This partner is missing too
lacking-partner-3 = One more partner that is not there
lacking-role = A role that nobody takes
lacking-role-2 = Nobody takes this role either
lacking-role-3 = One more role without anybody
lacking-means = Among the means, the group lacks
lacking-means-2 = Also lacking among the means
lacking-means-3 = One more of the means that is not there
lacking-other = This is missing
lacking-other-2 = This is missing too
lacking-other-3 = One more thing that the group misses
absent-more = { $n ->
    [one] One more gap is in the record
   *[other] { $number } more gaps are in the record
}
absent-more-named = This was also noted as missing: { $what }
absent-more-first = { $n ->
    [one] Beside what stands in short, the group noted one more gap
   *[other] Beside what stands in short, the group noted { $number } more gaps
}
distance-from-to = { $name } (from ‘{ $from }’ to ‘{ $to }’)
distance-from-to-all = { $names } ({ $n ->
    [2] both
   *[other] all
} from ‘{ $from }’ to ‘{ $to }’)
distance-nearer = { $n ->
    [one] { $names } stands nearer than before
   *[other] Nearer than before stand { $names }
}
distance-farther = { $n ->
    [one] { $names } stands farther away than before
   *[other] Farther away than before stand { $names }
}
distance-too-close = { $n ->
    [one] { $names } stands closer than the group likes
   *[other] { $names } stand closer than the group likes
}
distance-too-close-say = { $who } { $folk ->
    [one] says
   *[other] say
} that { $names } { $n ->
    [one] stands
   *[other] stand
} too close
distance-too-close-noted = The map marks that { $names } { $n ->
    [one] stands
   *[other] stand
} too close
distance-too-close-differ = Views differ on whether { $names } { $n ->
    [one] stands
   *[other] stand
} too close
distance-widest = Views differ most about the place of { $name }: { $views }
distance-differs = Views differ about the place of { $name }: { $views }
distance-differs-names = Views differ about the place of { $names }
distance-differs-too = The same goes for { $name }: { $views }
distance-differs-too-2 = Views also differ about the place of { $name }: { $views }
distance-differs-too-3 = The group is divided about the place of { $name } as well: { $views }
distance-differs-more = { $n ->
    [one] They also differ about one more partner
   *[other] They also differ about { $number } more partners
}
distance-view = { $n ->
    [one] { $who } says ‘{ $ring }’
   *[other] { $who } say ‘{ $ring }’
}
distance-view-map = the map says ‘{ $ring }’
distance-assumed = { $n ->
    [one] The researcher estimated the place of one partner
   *[other] The researcher estimated the place of { $number } partners
}
distance-why = About the place of { $names } the group says: { $why }
distance-why-2 = Why { $names } { $n ->
    [one] stands
   *[other] stand
} there, the group explains like this: { $why }
distance-why-3 = { $names } { $n ->
    [one] stands
   *[other] stand
} there for this reason: { $why }
distance-why-clause = { $names } { $n ->
    [one] stands
   *[other] stand
} { $ring }, the group finds, because { $why }
distance-there = in that place
distance-why-that = About the place of { $names } the group says that { $why }
distance-why-that-2 = The group says about the place of { $names } that { $why }

appendix-partners = All partners
appendix-evidence = What the sentences rest on
table-partners = The partners of the map
table-ties = The ties on the map
appendix-evidence-intro = The number after a sentence or a quote points to this list; the codes are those of the record (s for a statement, t for a tie, h for a theme, g for a gap, c for a conclusion, i for an image, p for a participant)
table-evidence = Sentences and quotes, and what they rest on
table-statements = All statements
table-cited = Turns of the sound that findings rest on
table-things = Themes, gaps, images and what else the sentences rest on
column-from = From
column-way = Direction
column-to = To
column-label = What ties them
column-strength = Strength
column-used = Sentences
column-id = Code
column-name = Partner
column-domains = Domain
column-side = Side
column-kind = Kind
column-ring = Distance
column-important = Important to
column-status = Now
column-sentence = Number
column-rests-on = Rests on
column-card = Card
column-who = Function
column-words = Statement
column-thing = What it says
side-external = outside
side-internal = inside
side-both = both
kind-organisation = organisation
kind-person = person
kind-group = group
kind-source = source
status-now = yes
status-past = past
status-wished = wished for
status-explored = being explored
status-ended = ended

ready-no-participants = Nobody has been noted as a participant yet
ready-consent = { $n ->
    [one] The consent of one participant has not been noted yet
   *[other] The consent of { $number } participants has not been noted yet
}
ready-refused = { $n ->
    [one] One participant does not want to be quoted: those words stay out of every report
   *[other] { $number } participants do not want to be quoted: their words stay out of every report
}
ready-confided = { $n ->
    [one] Check in one statement whether somebody asks not to pass it on ({ $names }): it is quoted only once you choose to print it
   *[other] Check in { $number } statements whether somebody asks not to pass it on ({ $names }): they are quoted only once you choose to print them
}
ready-answering = { $n ->
    [one] One statement answers words that are kept back ({ $names }): it is quoted only once you choose to print it
   *[other] { $number } statements answer words that are kept back ({ $names }): they are quoted only once you choose to print them
}
ready-left-out = { $n ->
    [one] One finding is in no report, for it rests only on words that are not to be passed on: if the group shares it, let it rest on more
   *[other] { $number } findings are in no report, for they rest only on words that are not to be passed on: if the group shares them, let them rest on more
}
ready-no-partners = The map is still empty
ready-unplaced = { $n ->
    [one] Still without a distance: { $names }
   *[other] Still { $number } partners without a distance: { $names }
}
ready-no-domain = { $n ->
    [one] Still without a domain: { $names }
   *[other] Still { $number } partners without a domain: { $names }
}
ready-tags = { $n ->
    [one] One word behind a # is no partner on the map: { $names }
   *[other] { $number } words behind a # are no partner on the map: { $names }
}
ready-domain = { $n ->
    [one] Nobody noted whether one empty domain was asked about: { $names }
   *[other] Nobody noted whether { $number } empty domains were asked about: { $names }
}
ready-card = { $n ->
    [one] Nothing was noted at one card: { $names }
   *[other] Nothing was noted at { $number } cards: { $names }
}
ready-outdated = { $n ->
    [one] This file still contains something that has been erased or masked. Delete it, also with whoever received it; if it is a second session (session.yaml), open that one: kring then erases it: { $names }
   *[other] These { $n } files still contain something that has been erased or masked. Delete them, also with whoever received them; a second session (session.yaml) is opened instead: kring then erases it: { $names }
}
ready-names = { $n ->
    [one] This looks like the name or address of a person: { $names }
   *[other] These { $n } words look like names or addresses of people: { $names }
}
ready-no-conclusions = There is no conclusion yet
ready-unfounded = { $n ->
    [one] One conclusion does not rest on anything from the talk yet: { $names }
   *[other] { $number } conclusions do not rest on anything from the talk yet: { $names }
}
ready-no-image = There is no image of the map yet

propose-dense = Much of the network sits at ‘{ $domain }’: { $n } of the { $all } partners from outside with a domain stand there
propose-thin = { $n ->
    [one] At ‘{ $domain }’ the network is thin: only one partner stands there, { $names }
   *[other] At ‘{ $domain }’ the network is thin: only two partners stand there, { $names }
}
propose-inside = { $others ->
    [0] Nearest stand people and groups of the school itself: { $names }; no partner from outside stands so near
   *[other] Nearest stand mostly people and groups of the school itself: { $names }
}
propose-near-domain = The partners from outside that stand nearest to the school all belong to { $domain }: { $names }
propose-agree = { $n ->
    [one] Everyone agrees that one partner from outside is important: { $names }
   *[other] Everyone agrees that these { $number } partners from outside are important: { $names }
}
propose-near-important = These partners were noted as important and stand nearest to the school: { $names }
propose-far-important = { $n ->
    [one] Important and yet at a distance: { $names }
   *[other] Important and yet at a distance: { $names }
}
propose-roles = Who matters differs from role to role, without overlap
propose-roles-mostly = Who matters mostly differs from role to role
propose-hub = Much comes together at { $name }: it has ties with { $degree } others, namely { $names }
propose-hub-alone = Much comes together at { $name }: it has ties with { $degree } others, namely { $names }. Of these, { $number } are tied to the rest of the map only there
propose-two-way = Learning mostly goes both ways: with { $n } of the { $all } partners for whom this was noted
propose-one-way = Learning mostly goes one way, to the school: with { $n } of the { $all } partners for whom this was noted
propose-gone = The school no longer works with { $names }
propose-farther = { $n ->
    [one] { $names } stands farther away than before
   *[other] Farther away than before stand { $names }
}
propose-grown = { $n ->
    [one] { $names } stands nearer than before
   *[other] Nearer than before stand { $names }
}
propose-theme = This comes back in the talk: { $title }
propose-mixed-noted = Mixed experiences are noted with { $name }
propose-negative-noted = A difficult experience is noted with { $name }
propose-good-noted = A good experience is noted with { $name }
propose-both-noted = It is noted with { $names } that both learn from each other
propose-both-too = It is noted too that both learn from each other
propose-mixed = Experiences with { $names } are mixed
propose-negative = Cooperation with { $names } is difficult
propose-positive = With most external partners whose experience was noted ({ $n } of { $all }) the group is satisfied: { $names }
propose-too-close = On the map as too close to the school: { $names }
propose-overlap = { $one } and { $other } overlap: { $n } partners stand in both, namely { $names }
propose-informal = Not everything is arranged: contact with { $names } is informal
propose-imposed = The cooperation with { $names } was imposed, not chosen by the school
propose-negative-once = Cooperation with { $names } was difficult
propose-beside-negative = Experiences with { $person } are good, those with { $service } are difficult
propose-beside-mixed = Experiences with { $person } are good, those with { $service } are mixed
subject-time-split = More than one participant spoke of time and cover
subject-money-split = More than one participant spoke of money
subject-space-split = More than one participant spoke of space
subject-staff-split = More than one participant spoke of the hands in the team
subject-training-split = More than one participant spoke of professional development
propose-wished = The group wishes for a partner: { $name }
propose-concept = On what learning together is, this came up: { $title }
propose-team = { $n ->
    [one] Inside the school { $names } stands nearest and matters to everyone
   *[other] Inside the school { $names } stand nearest and matter to everyone
}
propose-voices = { $n ->
    [one] Somebody spoke of { $name }
   *[other] More than one participant spoke of { $name }
}
propose-asked = the question ‘{ $question }’
propose-good = Cooperation with { $name } goes well
propose-close = { $n ->
    [one] { $name } belongs to the partners that stand nearest and were marked as important
   *[other] { $name } belong to the partners that stand nearest and were marked as important
}
propose-noted = Noted about { $name }: { $note }
propose-explored = Cooperation with { $name } was noted as an exploration
propose-condition = On cooperating, this came up: { $title }
propose-initiative-school = The initiative mostly lies with the school itself: with { $n } of the { $all } partners of whom this was noted, namely { $names }
propose-initiative-partner = Mostly the partner asks: with { $n } of the { $all } partners of whom it was noted who began, namely { $names }
propose-reasons = Why { $names } { $n -> 
    [one] matters
   *[other] matter
}, the group says itself
propose-referral = With { $names } it was noted that nothing is learnt
propose-gap-partner = The group is missing a partner
propose-gap-role = The group is missing somebody to take this up
propose-gap-means = The group is missing the means
propose-gap-somebody = The group is missing { $who }
propose-gap-other = This is missing
subject-body = The governing body and policy from outside came up more than once
subject-time-short = There is too little time or cover to cooperate
subject-hours-short = There is too little time to cooperate
subject-time-enough = There is enough time to cooperate
subject-money-short = The school has too little money for what it wants with partners
subject-money-enough = Money is no bottleneck
subject-space-short = Space is short
subject-space-enough = There is enough space to cooperate
subject-staff-short = The team has too few hands for cooperation
subject-staff-enough = The team can take on the cooperation well
subject-plan = Goals and plans came up more than once
subject-trust = Rapport and trust between people came up more than once
subject-own = Taking the initiative came up more than once
subject-imposed = What is imposed and what the school chooses came up more than once
subject-consultation = Consultation and communication came up more than once
subject-continuity = Follow-up and continuity came up more than once
subject-vision = Vision and identity came up more than once
subject-openness = Openness and sharing came up more than once
subject-expertise = Knowledge and experience came up more than once
subject-volunteers = Volunteers came up more than once
subject-persons = What hangs on a few people came up more than once
subject-reach = Distance and transport came up more than once
subject-passing-on = Passing on what somebody learns came up more than once
subject-families = The language and the situation of families came up more than once
subject-rivalry = Rivalry between schools came up more than once
subject-mutual = What both sides gain from cooperating came up more than once
subject-waiting = Waiting came up more than once
rule-recurs = a subject with at least 4 points: 2 for each theme or gap, 1 for each statement up to 4; or at least 4 statements by 2 voices on what can be short; of what cannot be short at least 2 themes or gaps; 7 points for what comes up in every talk, and 2 themes or gaps
rule-gap = a gap that belongs to no other subject, in its own words
rule-negative = a partner with a bad experience
rule-mixed = a partner with mixed experiences
rule-positive = at least 3 external partners with a good experience, and two thirds of those of whom it is known
rule-too-close = a partner that the map has as too close, with why or with words
rule-opposed = two people who say opposite things of one partner or theme, or somebody who does not agree with what was just said; at most 3
measure-opposed = { $n ->
    [one] 1 point on which people say opposite things
   *[other] { $n } points on which people say opposite things
}
opposed-about = Opinions differ about { $name }
opposed-about-2 = Not everybody thinks the same about { $name }
opposed-again = On another point, too, they differ about { $name }
opposed-thing = Not everybody finds the same about how much { $thing } there is
opposed = On one point the group does not agree
point-about = About { $name }: { $text }
point-about-2 = As for { $name }: { $text }
rule-overlap = at least 3 external partners in the same two domains, and half of the smaller; the pair with most
rule-informal = at least 2 informal partners, and a tenth of those from outside
rule-imposed = an imposed cooperation with a note, or with words that say so
rule-person = a person with a good experience, beside the service that person belongs to and with which it goes less well, where somebody says so; at most 4
rule-wished = a wished partner with a statement, whom no gap names; at most 3
rule-team = inside the school, on the nearest ring, important to everyone, with at least 2 statements
rule-voices = a partner of whom people spoke and no other rule tells in words; at most 8 of whom several did, and 8 of whom one did
rule-differ = somebody objects to what was just said; at most 6
rule-good = a partner with a good experience that matters or stands nearest, or is praised in words; with a statement that does not complain; at most 10
rule-close = a partner on the nearest ring that matters to somebody, where no experience is noted, with a statement; at most 2
rule-both-noted = a partner of which it is noted that both learn, with a statement on both
rule-explored = a partner with whom cooperation is explored, with a statement
rule-voiced-theme = a theme on how it goes, with a statement that shares a rare word of its title or two words with it
rule-initiative = at least 3 partners, and 60% of those of whom it is known who began
rule-reasons = an important partner with reasons noted; at most 3
rule-referral = at least 3 partners of which it is noted that nothing is learnt, and 30% of those of whom it is known
rule-together = the themes of one question of which no other rule tells
rule-hub = an external partner with at least 5 ties, or one that alone ties at least 4 others to the rest; the busiest
rule-faded = a partner that is past or farther than before
rule-grown = a partner that is nearer than before
rule-theme = a theme with a note and 2 statements, or with at least 3 statements from at least 2 cards
rule-broker = an external partner between at least 2 domains through whom alone at least 3 pairs of contacts meet; the strongest
propose-inner = Those who work inside the school stand nearer on average than the partners from outside: { $names }
measure-inner = { $n } inside and { $others } outside with a distance
rule-inner = at least 3 inside and 3 outside with a distance, and those inside nearer by half a ring on average
subject-inner = Learning inside the school, among colleagues, came up more than once
subject-training-short = Around professional development the group is missing something
subject-training-enough = Around professional development the group lacks nothing
subject-training = Professional development came up more than once
propose-talk = The group says more about { $name } than about any other partner: { $number } statements
part-statements = { $n ->
    [one] one statement
   *[other] { $number } statements
}
part-themes = { $n ->
    [one] one theme
   *[other] { $number } themes
}
part-gaps = { $n ->
    [one] one gap
   *[other] { $number } gaps
}
measure-share = { $n } of { $all } ({ $percent }%)
measure-inside = ring ‘{ $ring }’: { $n } from inside, { $others } from outside
measure-ring = ring ‘{ $ring }’: { $n }
measure-partners = { $n ->
    [one] { $n } partner
   *[other] { $n } partners
}
measure-roles = { $n } roles
measure-views = { $n ->
    [one] one view
   *[other] { $n } views
}
measure-hub = tied to { $degree } others, { $n } of them without another tie
measure-gaps = { $n ->
    [one] one gap
   *[other] { $n } gaps
}
measure-theme = { $n ->
    [one] one statement
   *[other] { $n } statements
}, { $cards ->
    [one] one card
   *[other] { $cards } cards
}
measure-talk = { $n } statements
rule-dense = a domain with at least 5 partners and 45% of those that stand in a domain
rule-thin = a domain with one partner of which something was said, on a map of at least 30
rule-inside = on the nearest ring at least 3 of the school itself and at most a third as many from outside
rule-near-domain = at least 3 partners from outside on the nearest ring, all in one domain
rule-agree = a partner from outside that everyone finds important, with praise of it
rule-near-important = at least 2 partners from outside that stand on the nearest ring and matter
rule-far-important = a partner that matters on the farther half of the rings, with the reason
rule-roles = at least 2 roles with 3 partners each that matter to them alone, and at most half as many shared
rule-views = a partner that people see at least 2 rings apart
rule-two-way = the way of learning known for at least 5 partners, both ways for 60%
rule-one-way = the way of learning known for at least 5 partners, only to the school for 60%
rule-talk = the partner with most statements, at least 6

appendix-measures = The network in figures
table-measures = Figures of the map; ties count without direction and without the school itself
column-measure = Measure
column-value = Value
caution-tiny = With fewer than ten partners these figures say little
caution-tie-poor = There are fewer than half as many ties as partners; figures about ties then say little
measure-ties = Ties between partners
measure-density = Density (Wasserman and Faust 1994), from 0 to 1
measure-mean-degree = Ties of a partner, on average
measure-components = Parts that stand apart
measure-alone = Partners without a tie to another
measure-subgroups = Subgroups (Clauset, Newman and Moore 2004)
measure-modularity = How clear the subgroups are (modularity, Newman and Girvan 2004)
measure-cut-points = Whose loss would break a part in two
measure-brokers = Brokers between domains, with the pairs that meet through them only (after Gould and Fernandez 1989)
measure-none = none
measure-broker = { $n } pairs
propose-broker = The link between { $domains } runs through { $name }: on the map, { $number } pairs of contacts meet only there

## app: commands and their help

read-only = Read-only: this session was opened to read, is closed or open elsewhere, or its folder cannot be written to. Nothing you do here is saved.
undone = Undone: { $what } ({ $at })
redone = Done again: { $what } ({ $at })
undone-plain = The last change was undone or done again.
undo-form-first = Something here is not saved yet. Enter saves it, Esc twice throws it away; after that Ctrl-Z undoes what came before.
deed-add = adding { $thing }
deed-change = changing { $thing }
deed-remove = removing { $thing }
deed-move = moving { $thing } up or down
deed-distance = moving { $thing } nearer or farther
deed-domains = putting { $thing } in another domain
deed-importance = marking to whom { $thing } matters
deed-consent = changing the consent of { $thing }
deed-presence = noting when { $thing } came or left
deed-elsewhere = moving { $thing } to another question or card
deed-print = printing { $thing } differently
deed-drop = turning down { $thing }
deed-state = saying how things stand with { $thing }
deed-tick = ticking off or reopening { $thing }
deed-and-more = { $thing } and { $n } more
deed-thing-participant = participant ‘{ $name }’
deed-thing-statement = statement ‘{ $name }’
deed-thing-partner = partner ‘{ $name }’
deed-thing-tie = tie ‘{ $name }’
deed-thing-theme = theme ‘{ $name }’
deed-thing-gap = ‘{ $name }’ among what is missing
deed-thing-image = image ‘{ $name }’
deed-thing-conclusion = conclusion ‘{ $name }’
deed-thing-domain = domain ‘{ $name }’
deed-thing-card = card ‘{ $name }’
deed-thing-step = step ‘{ $name }’
deed-thing-recording = sound recording
deed-thing-school = details of school and conversation
deed-thing-memo = private memo
deed-thing-check = member check
deed-thing-remark = remark ‘{ $name }’
deed-thing-version = version of the map
deed-at-map = network map
deed-at-nowhere = on no screen
nothing-to-undo = There is nothing to undo.
nothing-to-redo = There is nothing to do again.
quit-unsaved = Press again to stop: what is not on disk is then saved elsewhere. { $trouble }
home-empty = There are no sessions yet. Press n for a new one, d for the demo.
erasing = Erasing it everywhere …
erasing-not-yet = Not erased yet: { $trouble } kring keeps trying.
taken-in = { $n ->
    [one] Somebody edited session.yaml by hand: one change was brought in. The file as it was is in session.by-hand.yaml.
   *[other] Somebody edited session.yaml by hand: { $n } changes were brought in. The file as it was is in session.by-hand.yaml.
}
withdrawn = { $who } is out of the session: everything they said has been erased everywhere.
withdraw-title = Does { $who } ({ $function }) withdraw?
withdraw-goes = Erased for good, on disk as well: { $parts }.
withdraw-goes-nothing = Nothing by this person was noted yet.
withdraw-stays = Stays: { $parts }.
withdraw-kept = Also stays, without a question: { $partners }.
withdraw-kept-one = { $name } ({ $why })
withdraw-why-named = somebody else named it too
withdraw-why-said = in a statement that stays
withdraw-why-tie = there is a tie with it
withdraw-why-mark = a place or an importance stays with it
withdraw-asks = You decide afterwards, one by one, about statements of ‘{ $function }’ without a person: { $n }.
withdraw-doubt = You decide afterwards, one by one, about what is noted otherwise and may be theirs: { $n }.
withdraw-statements = { $n ->
    [one] one statement
   *[other] { $n } statements
}
withdraw-images = { $n ->
    [one] one image
   *[other] { $n } images
}
withdraw-marks = { $n ->
    [one] one view or importance of their own on the map
   *[other] { $n } views or importances of their own on the map
}
withdraw-cues = { $n ->
    [one] one turn in the sound
   *[other] { $n } turns in the sound
}
withdraw-findings = { $n ->
    [one] one theme, gap or conclusion that rests on nothing else or repeats these words
   *[other] { $n } themes, gaps or conclusions that rest on nothing else or repeat these words
}
withdraw-partners = { $n ->
    [one] one partner that only this person named (asked about afterwards)
   *[other] { $n } partners that only this person named (asked about afterwards)
}
function-title = Nobody has the function ‘{ $function }’ any more. Whose is this? { $text }
function-keep = Leave it as it is, with ‘{ $function }’
function-unknown = Keep the words, speaker unknown
function-remove = Erase these words for good
doubt-title = Is this of { $who } ({ $function })? { $text }
doubt-noted = Noted for: { $speaker }.
doubt-nobody = nobody
doubt-keep = No, leave it as it is
doubt-remove = Yes: erase it for good
doubt-give = Yes: note it for { $who }, so that it stays out too
function-marks-title = { $n ->
    [one] One view or importance on the map is noted for ‘{ $function }’, and nobody has that function any more
   *[other] { $n } views or importances on the map are noted for ‘{ $function }’, and nobody has that function any more
}
function-marks-keep = Leave it as it is
function-marks-remove = Erase it from the map
withdraw-no = No, keep everything
withdraw-yes = Yes, erase everything they said
orphans-title = { $n ->
    [one] Only the person who withdrew named this partner
   *[other] Only the person who withdrew named these partners
}
orphans-keep = Leave it as it is
orphans-remove = Take off the map: { $name }
memo-kept = Memo saved. Nobody else sees it.
memos-about = For you alone: they never appear on the wall or in an export.
memos-none = There are no memos yet.
memos-not-here = The group reads this screen with you. Memos are read after the talk, or in a window of your own (Esc d).
memo-line-in-use = There is still a half-typed memo under F2. Finish that one first.
memo-removed = The memo was removed.
memo-kept-typing = Your half-typed memo is waiting under F2.
fault-code = Give the school a code, such as BOS7. Never its name.
fault-name = { $name } looks like a first name. Give the function, such as teacher. Is it a function after all? { $key } once more saves it as it is.
fault-school-name = ‘{ $code }’ looks like the name of a school, not a code. { $key } once more saves it so.
school-name-forgotten = The name of before is now { $code } everywhere.
school-folder-keeps = The folder is still called { $folder }. Close kring and rename it, to { $fit } for example: kring finds it again.
fault-day = ‘{ $typed }’ is no day. Type the day like this: 2026-11-28, or 28/11/2026.
fault-nobody = There are no participants yet. Type their functions, or begin without: { $key } once more.
fault-too-many = kring cannot add so many people at once: at most { $most }. It now says { $people }.
fault-time = ‘{ $typed }’ is not a time of day. Type hours and minutes, such as 14:20, or leave it empty.
fault-time-future = It is not { $time } yet: it is { $now } now.
fault-time-early = The talk began at { $began }. Whoever was there then is not late: leave the time empty.
fault-time-late = The talk ended at { $ended }. A later time is not part of it.
fault-time-order = Whoever came at { $joined } cannot have left at { $left }.
nobody-late-yet = Before phase 1 begins, nobody is late or has left early.
fault-number = { $field }: type a number, such as 3, or leave it empty; it now says ‘{ $typed }’.
form-esc-again = Not saved yet. { $key } saves it, Esc once more throws it away.
palette-title = What would you like to do?
place-welcome = Welcome
place-review = Looking back · { $phase }
place-closing = Closing
place-findings = Findings
recording-on = Sound recording started at { $time }.
recording-off = Sound recording ended at { $time }.
correcting = You are correcting { $id }. Enter saves it, Esc leaves it as it was.
removed = Removed: { $id }. Ctrl-Z brings it back.
select-first = Choose a statement first, with ↑.
select-partner = Choose a partner first, with ↑ or ↓, or find one with Ctrl-F.
connect-title = Who is { $name } tied to?
card-follow = As it follows from what was noted
card-fully = Discussed fully
card-partly = Discussed partly
card-implicitly = Discussed implicitly
card-not-reached = Not reached
card-off-agenda = Not on the agenda
viewer-all = Everyone, unanimous
form-new = New session
form-second = Second session with { $school }
form-school = School and circumstances
form-participant = Participant
form-joined = { $who } ({ $function }) came late
form-left = { $who } ({ $function }) left early
form-partner = Partner: { $name }
form-tie = Tie: { $from } – { $to }
form-image = Image of the map
form-gap = What is missing
form-theme = Theme
form-conclusion = Conclusion
form-excerpt = Quote in the report
field-code = School code
field-level = Level
field-type = Type
field-network = Network of schools
field-location = Location
field-participants = Participants
field-consent = Consent
field-time = At what time
field-recording = Sound recording
field-date = Date
field-language = Language of the cards
field-place = Place of the talk
field-group = Who takes part
hint-group = core team, work group, whole team …
field-absent = Could not come
hint-absent = function and reason, never a name
field-deck = Deck of cards
field-function = Function
field-role = Role group
field-name = Name
field-domains = Domains
field-ring = Distance
field-kind = Kind
field-side = Internal or external
field-formality = Formal or informal
field-status = Status
field-important = Important to
field-inferred = Important, inferred
field-others = And to how many others
field-learning = Who learns
field-experience = Experience
field-was = Was once at
field-too-close = Too close
field-collective = One name for many
field-count = How many
field-part-of = Part of
field-frequency = How often
field-where = Where
field-note = Remark
field-round = Added
field-view = Distance according to { $who }
field-label = What ties them
field-direction = Direction
field-strength = Strength
field-speakers = Whose
field-image = Image
field-why = Why
field-text = Text
field-gap = What it is
field-about = About
field-title = Name of the theme
field-aspect = Belongs to
field-excerpt = Words to print
field-print = Print
hint-participants = e.g. 3 teachers, care coordinator, head teacher. Never names.
hint-understood = Understood: { $people }
hint-time-now = Enter: now. Or type a time, such as 14:20 or 14.20
hint-time-noted = correct the time, or empty the field to remove it
hint-consent = yes if everyone agreed already; later it can be set per person
hint-code = a pseudonym, e.g. BOS7
hint-level = e.g. primary
hint-type = e.g. mainstream
hint-network = e.g. OVSG, GO!, Katholiek Onderwijs Vlaanderen
hint-location = e.g. urban, over 100,000 inhabitants
hint-excerpt = leave out with […]; what was said stays as it is
choice-consent-given = given
choice-consent-refused = refused
choice-language-nl = Dutch
choice-language-en = English
choice-kind-organisation = organisation
choice-kind-person = person
choice-kind-group = group
choice-kind-source = source
choice-side-external = external
choice-side-internal = internal
choice-side-both = internal and external
choice-formality-formal = formal
choice-formality-informal = informal
choice-status-now = now
choice-status-past = past
choice-status-wished = wished for
choice-status-explored = being explored
choice-status-ended = ended
choice-learning-to-school = the school learns
choice-learning-from-school = the partner learns
choice-learning-both = both learn
choice-learning-none = no learning (e.g. money, referral)
choice-experience-positive = positive
choice-experience-mixed = mixed
choice-experience-negative = negative
choice-round-alone = round 1, each alone
choice-round-together = round 2, together
choice-round-after = after the session
choice-direction-none = none
choice-strength-1 = weak
choice-strength-2 = medium
choice-strength-3 = strong
choice-gap-partner = a partner
choice-gap-means = means (money, time, space)
choice-gap-role = a role
choice-gap-other = something else
form-mask = Mask a name
field-masked = Name
field-mask-function = Function
hint-masked = as it stands; replaced everywhere, also in what is still to come
hint-mask-function = such as { $examples }; empty gives [name] alone
theme-new = + new theme
sorted = Now under ‘{ $theme }’. Ctrl-Z takes it back.
only-statements = This only works on something that was said: choose a quote or a statement.
choose-statement = Choose the statement first, then press again.
not-printed = This is no longer in the report; it stays in the session. Ctrl-Z brings it back.
remove-only-own = Only conclusions, themes, images and gaps are removed here; a quote is no longer printed.
shift-only-conclusions = Only conclusions can change places here.
found-title = What does this rest on?
found-only-own = You choose what it rests on only for a conclusion, a theme or a gap.
rests-on-nothing = This rests on nothing from the talk. Under a conclusion of your own, + adds something.
said-nowhere = This statement belongs to no card.
linked-now = This is about { $names }.
linked-later = #{ $token } is not a partner yet. Once it is on the map, this is about it.
linked-partner = { $n ->
    [one] One statement is now about { $name }.
   *[other] { $n } statements are now about { $name }.
}
line-in-use = There is still a half-typed line at this card. Finish it first; then Enter takes the statement.
back-to-findings = Esc takes you back to the findings.
proposals-more = { $n ->
    [one] These were the strongest proposals. → shows one more.
   *[other] These were the strongest proposals. → shows the other { $n }.
}
proposals-none = There are no (more) proposals. c writes a conclusion of your own.
proposal-accepted = Accepted. Ctrl-Z takes it back.
proposal-dropped = Turned down; kring will not propose this again. Ctrl-Z takes it back.
mask-tells = The function holds the name itself. Choose other words.
mask-names = ‘{ $name }’ looks like a name itself. Give the function only, such as teacher, or leave it empty.
masked = It now says { $mask } everywhere. What you note from here on is masked by itself.
allowed = ‘{ $word }’ may stay.
which-domain = Which domain?
which-card = Which card?
export-suspects = { $n ->
    [one] One word still looks like a name: { $names }
   *[other] { $n } words still look like names: { $names }
}
export-look = Look at them first
export-anyway = Write anyway
export-report = report
export-summary = summary
export-map = map
exporting = Writing report and map …
exported = { $n ->
    [one] One file is in { $folder }
   *[other] { $n } files are in { $folder }
}
exports-removed = { $n ->
    [one] One file written earlier has been thrown away, because it was still in there. At the findings, w writes it again.
   *[other] { $n } files written earlier have been thrown away, because it was still in there. At the findings, w writes them again.
}
exports-left = { $n ->
    [one] One file written earlier still holds what was erased or masked: r at the findings shows where.
   *[other] { $n } files written earlier still hold what was erased or masked: r at the findings shows where.
}
no-masks = Noting is off: the list of masked names cannot be read, and names would be saved as they are. Correct the list, or move it away, and open again. { $trouble }
mirror-behind = The second copy in { $path } is behind since { $since }. { $why } Everything is kept here as always; the copy catches up as soon as it can.
mirror-slow = That disk answers slowly or not at all.
mirror-owes = The second copy in { $path } still holds what was erased or masked. Connect that disk, and it goes from there too. kring remembers it.
mirror-again = The second copy in { $path } is up to date again.
mirror-left = The second copy in { $path } was not brought up to date. Connect that disk and open the session again with --mirror. Here everything is kept.
mirror-due = a second copy still holds what had to be erased, masked or forgotten: { $path }. Connect that disk and run `kring verify`; if that copy is no more, `kring verify --gone DIR`
shared-due = a shared folder still holds what had to be erased, masked or forgotten: { $path }. `kring push` takes it out there (if the session was forgotten whole here: `kring push --to FOLDER`, without a name); if the session is there no more, `kring verify --gone DIR`
mirror-unknown = kring knows of no second copy and of no shared session in { $path }.
mirror-forgotten = kring names the second copy in { $path } no more.
parting-elsewhere = Not everything is in the folder of the session. All of it is in { $path }; open that, or bring it in later with `kring take`. { $trouble }
parting-nowhere = Not everything is on disk, and it could not be written anywhere: the session is above as text. Save it as session.yaml. { $trouble }
parting-transcript = The session is on disk completely, but its transcript lacks its last events. { $trouble }
parting-erasing = What had to be erased is still in the old files: kring erases it as soon as you open the session again.
parting-not-erased = What had to be erased is still in the old files, and kring could not write that down anywhere: do it again once the disk can be written.
exports-again = Nothing was written: the session has changed elsewhere in the meantime. Press w again.
exported-but = { $n ->
    [0] Nothing written: { $names } was changed since kring wrote it. Give it another name, and press w again.
    [one] One file written, not { $names }: it was changed since kring wrote it. Give it another name, and press w again.
   *[other] { $n } files written, not { $names }: it was changed since kring wrote it. Give it another name, and press w again.
}
exported-not = { $n ->
    [one] One file written, not { $names }. { $trouble }
   *[other] { $n } files written, not { $names }. { $trouble }
}
exported-boxes = Written. Word and PNG draw boxes for letters in { $names }
exported-demo = { $n } files are in { $folder }, for as long as the demo is open
cmd-note = note
cmd-complete = complete, or go to the next sub-question
cmd-question = go to the next sub-question
cmd-question-back = go to the previous sub-question
cmd-verbatim = note word for word or in your own words
cmd-newline = new line
cmd-select = choose a statement
cmd-remove = remove
cmd-move = move to another card
cmd-explain = read the explanation
cmd-card-state = say how far this card was discussed
cmd-name-partner = note a partner, or edit the chosen one
cmd-step = go to the next step
cmd-edit = edit
cmd-nearer = put nearer to the school
cmd-farther = put farther from the school
cmd-domain = put into a domain
cmd-important = mark who this is important to
cmd-connect = tie to another partner
cmd-turn = go to the next participant, sub-question, or question about who is missing
cmd-view = show another view
cmd-table = switch between map, table and notes
cmd-find = find a partner
cmd-gap = note something that is missing
cmd-playback = let the map grow
cmd-versions = earlier versions of the map: beside the map as it is now, and what changed
cmd-versions-play = let the earlier version grow into the map as it is now, halt it or go on
cmd-versions-back = an older version; while the map grows: a step back
cmd-versions-on = a younger version; while the map grows: a step on
cmd-versions-other = on a narrow screen: the other one of the two maps
cmd-open = open
cmd-propose = propose conclusions
cmd-conclusion = write a conclusion of your own
cmd-sort = sort into a theme
cmd-print = choose or shorten a quote
cmd-mask = mask a name
cmd-rests-on = show what this sentence rests on
cmd-next-part = go to the next part
cmd-previous-part = go to the previous part
cmd-outline = contents: go to a part
cmd-ready = show what is still open
cmd-export = write report and map to files
cmd-raise = move the conclusion one place up
cmd-lower = move the conclusion one place down
cmd-go-there = go to its place in the talk or on the map
cmd-found = add something this rests on
cmd-back = back
cmd-accept = accept
cmd-rewrite = accept in words of your own
cmd-drop = turn down
cmd-next-proposal = go to the next proposal
cmd-previous-proposal = go to the previous proposal
cmd-allow = say that this is not a name
cmd-mask-other = mask another word
cmd-fix = go to where it is settled
cmd-up = up
cmd-down = down
cmd-left = left
cmd-right = right
cmd-tick = tick off
cmd-recording = note that the sound recording starts or stops
cmd-participant = add a participant
cmd-consent = gives consent; once more: not asked yet
cmd-consent-all = everyone not asked yet gives consent
cmd-refuse = refuses something
cmd-archive = keep in an archive
cmd-late = came late
cmd-leave = left early
cmd-withdraw = withdraws: erase everything
cmd-new = begin a new session
cmd-demo = open the demo
cmd-filter = find sessions: school, day, level or stage
cmd-search = search the whole library
cmd-open-found = open the session at that place
cmd-sort-list = sort another way: changed, day, school, level, stage
cmd-reverse-list = turn the order round
cmd-clear-filter = show all sessions
cmd-language = switch the screen language: Dutch or English
cmd-theme = switch between dark and light
cmd-quit = quit (everything is saved)
cmd-done = done
cmd-finish = save the form, wherever the cursor is
cmd-choose = choose
cmd-page-up = a page back
cmd-page-down = a page on
cmd-keep-memo = save the memo
cmd-memo-kind = choose the kind of memo
cmd-memo-correct = correct this memo
cmd-close-help = close
cmd-next = next
cmd-previous = back
cmd-go-to = go to another place in the talk
cmd-memo = write a private memo
cmd-memos = private memos: read, correct, remove
cmd-map = switch between map and talk
cmd-school = fill in school and circumstances
cmd-participants = participants
cmd-close = close the session, to the home screen
cmd-word-left = a word to the left
cmd-word-right = a word to the right
cmd-line-start = start of the text
cmd-line-end = end of the text
cmd-backspace = erase the letter before, or the last mark
cmd-delete = erase the letter after
cmd-delete-word = erase a word
cmd-help = show all keys
cmd-palette = find a command by name
cmd-undo = undo
cmd-redo = redo
cmd-cancel = cancel, back

## app and ui: the map

field-by = Note written by
cmd-waiting = go to the next partner that still needs this
cmd-domain-state = say why a domain is empty
cmd-view-by-name = choose a view from the list
cmd-fill = fill the screen with the map
cmd-zoom = zoom in: the chosen partner with its ties, or a domain (← → the next)
cmd-rearrange = rearrange the map: give everything a new place (can be undone)
cmd-legend = turn the legend: what marks, numbers and letters mean
cmd-sort-table = sort the table another way
cmd-reverse-table = turn the table round
cmd-measures = show the network in figures
cmd-choose-more = tick or untick, and keep open for the next
key-waiting = next one
key-choose-more = one more
key-remove = remove
key-domain-state = empty domain
key-turn = next
key-sort-table = sort
key-playback = grow
key-versions = versions
key-versions-play = grow
key-versions-back = back
key-versions-on = on
key-versions-other = other map
key-measures = figures
notes-together = Noted together
notes-inside = Inside the school
nothing-waits = Nobody is waiting for this. Tab goes to the next step.
one-view = There is only one thing to see so far: all partners.
cli-wall-domain = There is no domain ‘{ $domain }’ in this deck.
map-rearranged = The map is rearranged. Undo puts everything back.
map-rearranging-undone = The map is back as it was.
legend-whole = The whole legend is already below the map.
view-now = Now showing: { $view }
moved-to = { $name } → { $ring }
carried-to = { $name }: { $ring } · { $domains }
nothing-to-play = There are no partners on the map yet to let it grow.
pick-domain = Which domain does { $name } belong to? Tab chooses more than one.
pick-important = To whom does { $name } matter? Tab marks more than one.
empty-asked-none = asked, and there is nobody
empty-not-reached = on the agenda, not reached
empty-off-agenda = not on the agenda
empty-unknown = not noted yet
pick-domain-state = { $domain }: why is nobody here?
no-empty-domain = There is somebody in every domain.
tie-removed = Tie removed. Ctrl-Z brings it back.
step-do-alone = Write down in silence who you work with: one name per note.
step-do-together = Put the notes with the domain where they belong.
step-do-distance = How close is each partner to us, in your own feeling?
step-do-importance = Who matters to you? Every role marks in its own colour.
step-do-ties = Which partners are tied to each other as well?
step-do-missing = Who is still missing?
progress-alone = { $who } is writing · { $notes } of { $all } notes
progress-together = { $n ->
    [0] all { $all } have a domain
   *[other] { $n } without a domain
}
progress-distance = { $n ->
    [0] all { $all } have a place
   *[other] { $n } without a place
}
progress-ties = { $ties ->
    [one] one tie
   *[other] { $ties } ties
} · { $n } stand alone
progress-missing = { $n } to look at: without place or tie, or wished for
progress-missing-domains = still empty: { $names } · { $n } to look at
column-order = no.
column-matters = Matters
column-ties = Ties
table-about = { $count } partners, sorted by { $column } (← →)
growth-count = The map grows: { $shown } of { $all } · { $name }
growth-help = ← → step · Enter pauses or goes on · Esc ends
offer-more = { $n } more
chosen-ties = tied to { $names }
chosen-tie-count = { $n ->
    [one] one tie
   *[other] { $n } ties
}
chosen-internal = internal
help-map = While typing: `CLB @care !1 *TC` notes CLB in the domain care, on the nearest ring, important to those whose letters are T and C (`**` is everyone). Without a name it is about the chosen partner. At the last step, who is missing, Enter notes a partner that is wished for and Ctrl-L a gap in words. The arrows move over the map; with text in the line ← and → move through the text. Dragging with the mouse takes a partner to another ring or domain.
figures-title = The network in figures
figures-tiny = Note: with fewer than ten partners these figures mean little.
figures-tie-poor = Note: there are few ties on the map. What is said below about ties then means little.
figures-places = Where the partners stand
figures-partners = { $n ->
    [one] one partner outside the school
   *[other] { $n } partners outside the school
}{ $internal ->
    [0] {""}
    [one] , and one internal actor
   *[other] , and { $internal } internal actors
}
figures-no-domain = no domain
figures-no-ring = no place
figures-ties = Ties between partners
figures-density = { $n ->
    [one] one tie
   *[other] { $n } ties
}: { $percent } % of all ties there could be; { $mean } per partner on average
figures-parts = { $n ->
    [0] nobody is tied to anybody else
    [one] one group of { $largest } partners tied together
   *[other] { $n } groups tied together, the largest of { $largest } partners
}; { $alone } stand alone
figures-school = The school itself
figures-degree = { $n ->
    [one] is in contact with one partner
   *[other] is in contact with { $n } partners
}
figures-constraint = constraint { $value } (Burt 1992; from 0 to about 1: the lower, the less well its contacts know each other, and the more the school can bring them together)
figures-size = { $size } of its { $degree } contacts bring something the others do not (Burt 1992)
figures-between = { $percent } % of the shortest ways between two partners run through the school (Freeman 1977)
figures-links = Clusters and connectors
figures-group = cluster: { $names }
figures-modularity = how clear the clusters are: { $value } (above 0.3 is clear; Clauset, Newman and Moore 2004)
figures-broker = { $name } connects { $domains } ({ $n ->
    [one] one pair that does not know each other otherwise
   *[other] { $n } pairs that do not know each other otherwise
})
figures-cut-points = without it a part falls apart: { $names }
figures-no-links = no clusters or connectors: there are no ties between partners
figures-more = { $n } more

## ui: screens

too-small = window too small
home-title = Who does our school work with? Together we put it on the map.
home-about = Choose a session, or begin a new one.
home-continue = go on
home-no-match = No session fits what you typed. Esc shows them all.
home-reading = reading the sessions …
home-which = There are several sessions of `{ $name }`: choose with ↑ ↓ and Enter.
home-count = { $count ->
    [one] one session
   *[other] { $count } sessions
}
home-found = { $shown } of { $all } sessions
home-sorted = by { $order }
home-next = next: { $next }
home-reversed = by { $order }, reversed
home-filter-help = search for school, day, level, stage … or in one column: network:GO  level:primary  deck:  state:  consent:  since:2026
order-changed = last change
order-date = day
order-school = school
order-level = level
order-network = network
order-deck = deck
order-stage = stage
order-consent = consent
stage-begun = not begun
stage-talk = in talk
stage-findings = findings
agreed-unasked = consent still to be asked for
agreed-refused = somebody refused something
agreed-restricted = archive restricted
agreed-open = archive open
agreed-nobody = no participants
home-unreadable = unreadable
clock-card = card { $minutes }/{ $budget } min
clock-talk = talk { $minutes }/{ $budget } min
mark-saved = ✓ saved
mark-pending = … saving
mark-trouble = ! not on disk
mark-read-only = read-only
mark-demo = ✓ demo
mark-editing = correcting { $id }
mark-no-speaker = who? (p1: or function:)
mark-verbatim = word for word
mark-question = sub-question { $n }
mark-about = about { $names }
ask-nobody = Nobody is called { $head }.
ask-several = { $head } fits more than one.
ask-no-colon = The line begins with { $head }, without a colon.
ask-ordinary = { $head } may be who speaks, or a word of the sentence.
ask-meant = Do you mean { $who }? Enter: yes · Tab: note it as it is
ask-as-typed = Enter or Tab: note it as it is, without a speaker · Esc: correct the line
ask-still = An ordinary sentence by { $who }? Enter: yes · Tab: note it as it is
ask-somebody = somebody who is { $function }
ask-outside = somebody else, { $function }
ask-text = note it as it is
ask-goes-on = ordinary sentence by { $who }
page-line-waits = Waits in the line, and is noted at the next card that is opened.
line-waits = { $n ->
    [one] One line waits behind this one
   *[other] { $n } lines wait behind this one
}
mark-kept-out = stays out of every report
key-help = all keys
key-open = open
key-new = new
key-demo = demo
key-filter = find
key-search = search
key-open-found = open there
key-sort-list = sort
key-clear-filter = show all
key-quit = quit
key-note = note
key-complete = sub-question
key-closing-question = question
key-verbatim = verbatim
key-next = next
key-previous = back
key-map = map/talk
key-memo = memo
key-memos = read memos
key-explain = explanation
key-card-state = state
key-name-partner = note
key-step = step
key-nearer = nearer
key-farther = farther
key-domain = domain
key-important = important
key-connect = tie
key-find = find
key-view = view
key-legend = legend
key-table = map/table
key-tick = tick
key-recording = recording
key-propose = propose
key-edit = edit
key-participant = add
key-consent = yes
key-consent-all = all yes
key-refuse = refuses
key-archive = archive
key-late = late
key-leave = left
key-withdraw = withdraws
key-cancel = back
key-done = done
key-finish = save
key-next-field = next field
key-down = next
key-newline = new line
key-choose = choose
key-close-help = close
key-keep-memo = save
key-memo-kind = kind
key-memo-correct = correct
key-rests-on = what this rests on
key-next-part = part
key-outline = contents
key-ready = open points
key-export = write files
key-conclusion = own conclusion
key-sort = theme
key-print = quote
key-mask = mask a name
key-raise = up
key-lower = down
key-go-there = go there
key-found = also rests on
key-back = back
key-accept = accept
key-rewrite = rewrite
key-drop = turn down
key-next-proposal = next
key-previous-proposal = previous
key-allow = not a name
key-mask-other = another word
key-fix = go there
part-empty = still empty
desk-ready = { $n ->
    [0] nothing left open
    [one] 1 point open
   *[other] { $n } points open
}
desk-proposals = { $n ->
    [0] no proposals
    [one] 1 proposal
   *[other] { $n } proposals
}
rests-on-title = { $n ->
    [one] This rests on
   *[other] This rests on { $n } things
}
thing-statement = said
thing-partner = partner
thing-tie = tie
thing-theme = theme
thing-gap = missing
thing-remark = remark of the member check
thing-image = image
thing-conclusion = conclusion
thing-participant = participant
thing-domain = domain
thing-card = card
thing-school = profile of the school
thing-unplaced = not placed yet
proposal-title = Proposal { $n } of { $all }
proposal-rule = Rule: { $rule }
names-title = { $n ->
    [0] No word looks like a name
    [one] One word looks like a name
   *[other] { $n } words look like names
}
names-about = Mask it, or say that it is not a name. Ctrl-Z does not bring a masked name back.
names-places = { $n ->
    [one] in 1 place
   *[other] in { $n } places
}
why-email = e-mail address
why-handle = name of an account
why-phone = phone number
why-street = house in a street
why-plate = number plate
why-code = code of a participant
why-title = form of address before it
why-initials = initials
why-known = known name
why-capital = capital within the sentence
why-speaks = somebody who does something
why-kin = relative with a place or a trade
why-only = the only one of a place
why-trait = a rare trait
ready-title = { $n ->
    [0] Everything is settled: the report can go out
    [one] One point left before the report can go out
   *[other] { $n } points left before the report can go out
}
ready-about = Enter takes you to where a point is settled; w writes report and map to files.
welcome-state = { $people ->
    [one] one participant
   *[other] { $people } participants
}, { $agreed } with consent
review-count = { $statements ->
    [0] nothing noted yet
    [one] one statement
   *[other] { $statements } statements
}, { $waiting ->
    [0] no sub-questions left open
    [one] one sub-question still open
   *[other] { $waiting } sub-questions still open
}
review-partners = { $count ->
    [one] one partner
   *[other] { $count } partners
} on the map
closing-about = Let us look back together.
closing-title = Closing · question { $n } of { $all }
closing-form-answer = Type what somebody answers and press Enter. PgDn goes to the next question.
closing-form-image = Type the image first, then a space, a dash and another space, and then why. For example: a parachute - many colours, one cloth
closing-why-waits = nothing yet (type a dash between spaces, and then why)
closing-loose = Noted without a question
closing-noted-here = Noted as an answer to this question. Was it an image of the map? ↑ chooses it, Ctrl-↓ takes it one question on.
closing-unanswered = Nothing was noted at this question yet. Going on once more leads to the findings.
closing-is-evidence = Something in the findings rests on this. Take it out there first; then it can go to another question.
sub-questions = sub-questions
sub-question-none = Tab chooses a sub-question
nothing-said = Nothing noted yet. Type what somebody says and press Enter.
form-help-one = ← → chooses, a letter jumps, Backspace empties
form-help-many = ← → moves, space turns on or off
help-title = Keys here
help-menu = Esc on an empty line opens a menu in which every command has one letter; Alt and that letter does the same. A digit puts the chosen partner on that ring. Whatever removes or leaves waits for Enter. Enter on an empty line goes on; a lone `.` or `b` empties the wall.
help-note = While noting: `p3:`, `c:` or `dir:` says who speaks (`@` shows everyone’s letter; `-:` nobody, `@parent:` somebody with a function that is not at the table); if it fits nobody or several, kring asks. `2)` chooses a sub-question for that line, Tab until you choose another, `"` begins a quote word for word, `#clb` names a partner; after the last sentence it only says whom the words are about.
help-mouse = With the mouse: a click chooses a row of a list, a second click on the same row does what Enter does there. Whatever takes something away or leaves is done with the keys only. In a form a click goes to a field or makes a choice; in the table a click on the head of a column sorts, and a second one turns the order round.
not-with-mouse = The mouse does not do this, so that it never happens by accident: press { $key }.
sources = Sources: { $list }
memo-title = Private memo ({ $kind }) · nobody can read this on the wall
memo-mood = mood
memo-disturbance = disturbance
memo-emotion = emotion
memo-other = other
participants-about = Codes and functions, never names. `a:` says who speaks while noting.
participants-none = No participants yet. Press n to add some.
consent-talk = talk
consent-sound = sound
consent-quote = quotes
consent-archive = archive
consent-given = yes
consent-refused = no
consent-unasked = not yet
consent-open = open
consent-restricted = limited
consent-no = no
consent-all-title = { $n ->
    [one] One participant gives consent for { $what }. Enter: yes · Esc: no
   *[other] All { $n } participants not asked yet give consent for { $what }. Enter: yes · Esc: no
}
consent-everyone-title = All { $n } participants give consent for { $what }. Enter: yes · Esc: no
consent-all-yes = Yes, note it
consent-all-no = No
consent-nobody-open = Everyone was asked already.
consent-refusal-stays = { $who } refused something: that stays. Enter opens the form to change it.
refuse-title = { $who } ({ $function }) refuses
refuse-nothing = Nothing: back
refuse-all = Everything: talk, sound, quotes and archive
archive-title = { $who } ({ $function }): keep in an archive?
archive-all = Everyone not asked yet, { $n ->
    [one] one participant
   *[other] { $n } participants
}: { $answer }
joined-at = from { $time }
left-at = to { $time }
step-alone = Round 1 · everyone notes for themselves
step-together = Round 2 · place and group together
step-distance = Distance · nearer to or farther from the school
step-importance = Importance · who matters to whom
step-ties = Ties · who is tied to whom
step-missing = Who is still missing?
map-count = { $count ->
    [one] one partner
   *[other] { $count } partners
}
home-detail = { $people ->
    [one] one participant
   *[other] { $people } participants
} · { $partners ->
    [one] one partner
   *[other] { $partners } partners
} · { $statements ->
    [one] one statement
   *[other] { $statements } statements
}
home-detail-few = { $partners ->
    [one] one partner
   *[other] { $partners } partners
} · { $statements ->
    [one] one statement
   *[other] { $statements } statements
}
budget-minutes = { $count } min

## app: the palette, leaving, and who is missing

interrupt-again = Ctrl-C once more leaves kring; everything is saved. Any other key simply goes on.
palette-nothing = Nothing found for that word. Try another word, or erase it with Backspace and browse with ↑ ↓. Esc closes; then F1 shows all keys.
picker-nothing = Nothing found. Backspace erases what you typed, Esc closes the list.
picker-waits = Enter: this line waits until the question is answered.
picker-waiting = { $n ->
    [one] One line waits for the answer.
   *[other] { $n } lines wait for the answer.
}
palette-elsewhere = That does not work here, but { $at }.
scope-home = on the home screen (Ctrl-W)
scope-welcome = at the welcome (F5)
scope-note = at a card (F5)
scope-map = on the network map (F4)
scope-findings = at the findings (F5)
scope-participants = at the participants (F10)
scope-walk = in an open session
cmd-interrupt = leave, when pressed twice (everything is saved)
missing-list-wished = Wished for:
missing-list = Missing:
missing-none = Nothing noted as missing yet.
missing-hint = Enter: wished for, on the map · Ctrl-L: missing, in words
missing-wished = ‘{ $name }’ is on the map as wished for. Is that partner already there? F8 changes it.
missing-noted = Noted as missing: ‘{ $name }’.
key-missing-wished = wished for
key-missing-prompt = next question
key-turn-question = sub-question
key-missing-absence = missing
key-gap = missing
syn-note = save, add, write, keep
syn-complete = finish, suggestion
syn-question = question
syn-question-back = question
syn-verbatim = quote, quotation, exact
syn-newline = line, enter
syn-select = correct, change, pick
syn-remove = delete, erase, drop, wipe
syn-move = shift, relocate
syn-explain = info, background, sources, help
syn-card-state = status, finished, done, time
syn-name-partner = add, new, actor, organisation, rename
syn-step = phase, round
syn-edit = rename, name, change, correct, status, remark
syn-nearer = move, distance, ring, closer
syn-farther = move, distance, ring, further
syn-domain = move, group, sector
syn-important = importance, star, colour, role
syn-connect = link, line, relation, connect
syn-turn = next, round, participant
syn-view = look, filter, show, zoom
syn-table = list, overview, notes
syn-find = search, where
syn-fill = full screen, large, wall, projector
syn-zoom = enlarge, magnify, closer
syn-rearrange = lay out again, order, places
syn-legend = signs, symbols, key
syn-waiting = next, todo, open
syn-domain-state = empty, nobody
syn-view-by-name = view, filter, show
syn-sort-table = sort, order
syn-reverse-table = reverse, order
syn-measures = figures, statistics, numbers, analysis
syn-gap = missing, absent, absence, lack
syn-playback = play, film, animation
syn-versions = versions, earlier, compare, changed, before and after
syn-rests-on = evidence, source, why, statements
syn-next-part = chapter, section
syn-previous-part = chapter, section
syn-outline = contents, chapters
syn-propose = suggest, conclusion, finding
syn-ready = check, ready, open, todo
syn-export = print, pdf, word, report, save, file, share
syn-conclusion = finding, result
syn-raise = order, move, higher
syn-lower = order, move, lower
syn-sort = theme, group, code
syn-print = quote, shorten
syn-mask = anonymous, anonymise, privacy, hide a name
syn-go-there = jump, where
syn-found = evidence, source
syn-back = return
syn-accept = yes, agree
syn-rewrite = change, own words
syn-drop = no, refuse, reject
syn-next-proposal = next
syn-previous-proposal = previous
syn-allow = ordinary word
syn-mask-other = anonymous, privacy
syn-fix = solve, repair
syn-tick = done, check
syn-recording = record, recorder, audio, microphone
syn-pause = break, interrupt, clock, coffee, stop
syn-recordings = recording, recorder, audio, sound
syn-participant = add, person, teacher
syn-consent = agree, agreement, form
syn-late = latecomer
syn-leave = going, left
syn-withdraw = retract, erase, stop
syn-open = load, start, continue
syn-new = start, begin, create
syn-demo = example, practice, try
syn-language = dutch, english, translate
syn-theme = colour, light, dark, background
syn-quit = exit, end, leave, close, save
syn-interrupt = exit, abort
syn-next = forward, onwards
syn-previous = backward
syn-go-to = jump, report, findings, closing, phase
syn-memo = note, private, secret
syn-memos = notes, secret, read
syn-map = network, partners
syn-school = details, code, date, place
syn-participants = consent, people, latecomer, teachers
syn-close = end, pause, clock, save, home
syn-help = keys, shortcuts, manual
syn-undo = revert, mistake
syn-redo = repeat
syn-cancel = close, escape

## transcripts of sound recordings

transcript-line = line { $line }: { $why }
transcript-empty = the file is empty: save the transcript again in the program it comes from
transcript-binary = this is not text but { $kind }. Turn the sound into text first, and save that as vtt, srt, docx, txt or json.
transcript-too-large = the file is { $size } MB, more than any transcript
transcript-long-line = this line is longer than a line of any transcript
transcript-too-deep = its parts are nested deeper than in any transcript
transcript-too-many = the file has more cues than any transcript
transcript-entities = the document declares entities of its own; Word never does
transcript-not-word = this is not a Word document: it is damaged, protected, or another kind of zip. Save it again as docx or txt.
transcript-broken = the file is damaged: { $detail }
transcript-unknown = this is { $kind } of a program that kring does not know. Save the transcript as vtt, srt, docx or txt.
transcript-no-times = there are no times here, and without times nobody can say when something was said. Save the transcript again with times.
transcript-no-words = there are times here but no words
transcript-backwards = the times run back, from { $from } to { $to }. Are there two recordings in one file? Split it then.
transcript-facilitator = facilitator
store-talk = { $path }, line { $line }: { $what }. Correct the line, or remove the file and read the transcript again.
talk-header = this is not a transcript of kring, or one of a newer kring
talk-note = what says where it comes from is incomplete or cannot be read
talk-id = a number such as u0001 belongs here, higher than the one before
talk-time = these are not two times, or they run back
talk-words = the words, their voice or the times in them are not right
layout-start = times at the start of a paragraph
layout-end = times at the end of a paragraph
layout-heading = times with the speaker, above the words
layout-alone = times on a line of their own
layout-arrow = from-to times above the words
layout-field = times in fields of their own
misfit-outside = is outside every turn
misfit-bad-time = this time is impossible
misfit-no-time = has no time
misfit-no-words = has no words
misfit-private = was written to one person alone
transcript-summary = { $file }: { $turns ->
    [one] one turn
   *[other] { $turns } turns
}, { $speakers ->
    [0] no speakers
    [one] one speaker
   *[other] { $speakers } speakers
}, { $layout } ({ $dialect }).
transcript-odd = { $count ->
    [one] One line was
   *[other] { $count } lines were
} not read:
transcript-odd-row = line { $line }, { $why }: { $text }
transcript-odd-more = … and { $count } more
transcript-moved = { $count ->
    [one] One cue was a few seconds out of order and was moved.
   *[other] { $count } cues were a few seconds out of order and were moved.
}
transcript-doubts = { $credits ->
    [0] { $repeats } × a repeat that speech recognition invented: marked, not left out.
   *[other] { $repeats ->
        [0] { $credits } × a credit that speech recognition invented: marked, not left out.
       *[other] { $credits } × a credit and { $repeats } × a repeat that speech recognition invented: marked, not left out.
    }
}
transcript-speakers = Speakers:
transcript-speaker-row = { $name } · { $turns ->
    [one] one turn
   *[other] { $turns } turns
}, { $minutes } min{ $given ->
    [none] {""}
   *[other] {" "}= { $given }
}
transcript-speaker-first = “{ $text }”
transcript-unvoiced = ? (no speaker)
transcript-not-given = Say who each speaker is; nothing was saved. Not said yet: { $names }. For example: { $example } (p3 is a participant; also possible: =facilitator, =@parent, =- for nobody).
transcript-no-voices = The file does not say who speaks. Whoever withdraws later cannot be taken out of it. Give --speaker '?=-' if it may be saved as it is, or --speaker '?=p3' if there is only one speaker.
transcript-no-voices-refused = Some cues have no speaker, and whoever refused the recording or the talk may be among them. Nothing was saved. Give --speaker '?=-' if you are sure that these are others.
transcript-bad-speaker = `{ $given }` does not say who it is: write 'NAME=p3', =facilitator, =@function or =-.
transcript-no-speaker = No `{ $name }` speaks in the file. The speakers are: { $names }.
transcript-no-participant = `{ $id }` is not a participant in this session. There are: { $ids }.
transcript-questions = These words may be a name or everyday words; nothing was saved. Say it with --mask WORD (a name) or --keep WORD (not a name):
transcript-question-row = { $word } ({ $count } times): …{ $around }…
transcript-guard = These words look like names of people: { $words }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }. Nothing was saved. Give --mask WORD for a name, --keep WORD for what is not a name, or --despite-names.
transcript-twice = this transcript was read in before, as { $name }. Nothing was saved.
transcript-same-talk = { $share } of 100 groups of words are also in { $name }: this is the same talk. Remove { $name } if this file says it better. Nothing was saved.
transcript-overlap = this sound coincides for { $minutes } minutes with that of { $name }. Give the right shift with --shift, or --shift none. Nothing was saved.
transcript-other-session = none of the { $count } word-for-word quotes of this session is in it: is this the transcript of another session? Give --shift SECONDS or --shift none to read it in all the same. Nothing was saved.
transcript-bad-shift = `{ $given }` is not a shift: give seconds, such as 12 or -3.5, or none.
transcript-shift-found = Shift { $shift } s: { $agree } quotes agree, at most { $apart } s apart. To change it: kring transcript { $session } --shift SECONDS.
transcript-shift-given = Shift { $shift } s, as given.
transcript-shift-none = Shift unknown. Give it with: kring transcript { $session } --shift SECONDS.
transcript-kept = Saved as { $name }: { $turns ->
    [one] one turn
   *[other] { $turns } turns
}, { $replaced ->
    [one] one name
   *[other] { $replaced } names
} replaced{ $withheld ->
    [0] {""}
   *[other] , { $withheld } cues by those who refused the recording or the talk left out
}.
transcript-also-masked = { $n ->
    [one] This name also stood in what had been noted, and is masked there now: { $names }.
   *[other] These names also stood in what had been noted, and are masked there now: { $names }.
}
transcript-may-tell = These files may still tell a name; kring cannot look through them or cannot remove them: { $files }.
transcript-none = This session has no transcript yet. `kring transcript { $session } FILE` reads one in.
transcript-row = { $name }: { $turns } turns, { $length }, shift { $shift }
transcript-demo = The demo saves nothing. Begin a session of your own with `kring new`.
transcript-not-a-file = { $path } is not a file: check where it is and what it is called.
transcript-held = { $count } turns by those who do not want to be quoted left out.
transcript-marks = There are no marks `{ $marks }`. Choose one of: f4, nvivo, plain.
transcript-title = { $school }, { $date }: transcript
transcript-which = There are several transcripts: say which with --talk NAME. There are: { $names }.
talk-none-yet = This session has no transcript yet. { $key } reads one in.
intake-file-title = Read a transcript in
intake-file = file
intake-nth = File { $n } of { $all }.
intake-file-hint = Type or paste the path of the file, or drag it onto this window; of several files beside each other, in order. Tab completes. It can be vtt, srt, docx, txt, rtf, json, html, otr. The file itself is not kept.
intake-no-file-begins = Nothing in that folder begins like this.
intake-aloud-title = Names on this screen?
intake-aloud-about = While a transcript is read in, its names stand on this screen in full. The group reads it too right now.
intake-aloud-no = no: later, or in a window for me alone (Esc d)
intake-aloud-yes = yes, the group may see the names
intake-not-here = The group reads this screen too, and names stand here. Go on in a window for you alone (Esc d).
intake-speakers-title = Who are the speakers?
intake-much = { $turns ->
    [one] one turn
   *[other] { $turns } turns
}, { $minutes } min
intake-unvoiced = { $count ->
    [one] one piece
   *[other] { $count } pieces
}
intake-somebody = somebody: { $function }
intake-nobody = nobody in particular
intake-odd = does not fit
intake-odd-out = leave out
intake-who = Say who { $name } is.
intake-no-voices = The file does not say who speaks. Whoever withdraws later cannot be taken out of it. Choose who it is, or nobody if it may be kept like this.
intake-no-voices-refused = Some pieces have no speaker, and whoever refused the recording or the talk may be among them. Choose nobody only if you are sure that it is others.
intake-names-title = { $n ->
    [one] Is this word a name?
   *[other] Are these { $n } words names?
}
intake-names-about = A name of a person is masked everywhere; what is none stays.
intake-around = { $count ->
    [one] once
   *[other] { $count } times
}: …{ $around }…
intake-is-name = name: mask it
intake-no-name = no name: leave it
intake-rest = all the others
intake-name-open = Say whether { $word } is a name.
intake-time-title = When in the session was this?
intake-ready = Ready to keep: { $turns ->
    [one] one turn
   *[other] { $turns } turns
}, { $replaced ->
    [0] no names
    [one] one name
   *[other] { $replaced } names
} replaced{ $withheld ->
    [0] {""}
    [one] , one turn left out of somebody who refused the recording or the talk
   *[other] , { $withheld } turns left out of people who refused the recording or the talk
}.
intake-shift = shift
intake-shift-hint = The recording of the session is ahead of this sound by so many seconds, such as 12 or -3.5; `not known` if you do not know. Enter keeps it.
intake-shift-found = { $agree ->
    [one] One quote of the session was found in it
   *[other] { $agree } quotes of the session were found in it, at most { $apart } s apart
}: shift { $shift } s.
intake-shift-none = There are no quotes to find the shift by.
intake-other-session = None of the { $count } verbatim quotes of this session is in it: is this the transcript of another session? Type the shift, or `not known`, to read it in all the same.
intake-overlap = This sound covers { $minutes } minutes of the same time as { $name }. Type the right shift, or `not known`.
intake-masked-title = Masked, everywhere in this session:
intake-masked = { $names } → { $to }
intake-being-kept = The transcript is being kept …
intake-left = { $kept ->
    [0] None of the { $all } files is kept.
    [one] Only the first of the { $all } files is kept. Take the rest in later, without that one.
   *[other] Only the first { $kept } of the { $all } files are kept. Take only the rest in later.
}
heard-summary = { $certain ->
    [0] No statement is found for certain
    [one] One statement is found for certain
   *[other] { $certain } statements are found for certain
}, { $doubtful } with doubt; { $known } of { $all } statements already have their place in the sound.
heard-row = { $id } · { $time } · { $who } · { $cues } · { $sure } ({ $share } %): “{ $text }”
heard-certain = certain
heard-doubtful = doubtful
heard-noted = { $n ->
    [0] There was nothing to note.
    [one] One statement was given its place in the sound.
   *[other] { $n } statements were given their place in the sound.
}
sound-row = { $name } · { $turns ->
    [one] one turn
   *[other] { $turns } turns
} · { $minutes } min
sound-others = others
sound-participants = all participants
sound-unknown = not known who
sound-no-card = outside the cards, or not known when
sound-silent = Not heard in the sound: { $ids }
sound-refused = { $n ->
    [one] One participant refused and is not counted.
   *[other] { $n } participants refused and are not counted.
}
table-sound-roles = Who spoke for how long, by role
table-sound-cards = How long people spoke, by card
column-turns = Turns
column-minutes = Minutes
column-sound = In the sound
method-sound = Of the talk { $n ->
    [one] one sound recording is
   *[other] { $n } sound recordings are
} transcribed, in { $turns } turns
method-heard = Of { $n } of the { $all } statements it is confirmed in which minute of the sound they are heard
method-silent = { $n ->
    [one] One participant is
   *[other] { $n } participants are
} not heard in the sound
method-minutes = The minutes and turns tell how long and how often somebody spoke, not how much it mattered or who learned; somebody silent may be writing or thinking, and speech recognition misses a soft voice
method-minutes-full = This tells how long and how often somebody spoke, not how much it mattered or who learned. Somebody silent may be writing or thinking; speech recognition misses a soft voice. Do not show it to the group.

## cli

cli-no-terminal = There is no terminal here. Use `kring show NAME`, `kring map NAME` or `kring report NAME`.
cli-terminal = The terminal does not work: { $detail }
cli-no-sessions = No sessions yet. `kring new` begins one, `kring demo` shows how it goes.
cli-taken = { $n ->
    [0] Nothing was missing.
    [one] One thing was brought in. The copy is still there: delete it once you no longer need it.
   *[other] { $n } things were brought in. The copy is still there: delete it once you no longer need it.
}
cli-taken-both = Changed on both sides: { $ids }. They stand as in this copy; the transcript of events has both.
cli-taken-unfit = { $n ->
    [one] One change made here no longer fits the other copy and was left out. It is still in transcript.other.yaml, in the folder of the session.
   *[other] { $n } changes made here no longer fit the other copy and were left out. They are still in transcript.other.yaml, in the folder of the session.
}
cli-path-library = sessions
cli-path-decks = decks
cli-path-masks = masks
cli-path-cache = cache
cli-none-found = No session fits those words. `kring list` shows them all.
check-chosen = There are several sessions of this school; this is the newest with a talk: { $name }.
cli-newest = There are several sessions of this school; this is the newest, { $name }. Also: { $others }.
cli-through-link = { $link } is a link: written to { $path }, which only you can read now.
cli-memos-file = Memos go into no file; `kring show NAME --memos` shows them on the screen only.
cli-bag = { $file } is a deposit. `kring show` and `kring open` read it, `kring deposit --check` looks it over.
cli-gap = The record of { $name } or its events break off: something may be missing here. Wait until everything is synced, or open the session.
cli-without-memos = { $count ->
    [one] One memo was
   *[other] { $count } memos were
} left out: memos go into no file.
roaming-in-use = The sessions are still in { $old }. In the network of an organisation Windows may copy that folder to a server. Close kring and move the folders library and masks to AppData\Local\kring\data to avoid that.
roaming-beside = A library of an older kring is still in { $old }. kring uses { $library }; move the sessions there to see them.
library-other = KRING_HOME makes kring look in { $library }. Without it kring looks in { $other }, where there is a library too.
cli-path-state = unfinished
cli-path-settings = settings
cli-deck = { $phases } phases, { $cards } cards, { $minutes } min
cli-deck-check = Weeks later, with the whole team (member check)
cli-deck-checked = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}
cli-deck-checked-more = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}; { $rest } of them are not shown. Correct these first and look again.
cli-size = A map of 0 columns or rows does not exist. Give --width and --height of 1 or more.
cli-view = There is no view `{ $view }`. Choose one of: all, domain:ID, important, important:ROLE, disagree, distance:ROLE, moved, ties, gaps.
cli-length = There is no length ‘{ $length }’. Choose one of: { $known }.
cli-partner = There is no partner with the code ‘{ $id }’. The codes are in the report with --length evidence.
cli-not-final = Not final yet: { $open } Settle this first, or write a draft with --draft.
cli-wall-lines = The page for the wall is { $n ->
    [one] one line
   *[other] { $n } lines
} too long for one A4. Its longest sentence is: ‘{ $long }’. Shorten it, or choose --length meeting.
cli-wall-full = The page for the wall has { $words } words, and { $most } fit. The longest is: ‘{ $long }’. Shorten that sentence at the findings.
cli-no-pdf = No program on this computer can make a PDF. Install Edge, Chrome, Chromium or LibreOffice, or choose --format docx or html and save that as PDF.
cli-pdf-failed = The PDF was not made: { $why }. Choose --format docx or html and save that as PDF.
cli-pdf-by = PDF made with { $program }
cli-format = There is no format `{ $format }`. Choose one of: { $known }.
cli-csv = CSV makes three files: say where with -o, such as -o net; that writes net-nodes.csv, net-ties.csv and net-school-ties.csv.
cli-names = These words look like names of people: { $words }{ $more -> 
        [0] {""}
       *[other] {" "}and { $more } more
    }. Mask them on the screen with the findings. A word that is not a name: --not-a-name WORD remembers that. To write anyway: --despite-names.
cli-traces = These words may tell who somebody is: { $words }{ $more -> 
        [0] {""}
       *[other] {" "}and { $more } more
    }. Mask them on the screen with the findings. If they may stay: --not-a-name "WORDS" remembers that. To write anyway: --despite-names.
cli-not-a-name = --not-a-name wants a word that is not a name.
cli-noted-no-name = Noted in { $path } that this is no name: { $words }. A record of an older version is written in the present format by it; the old one stands beside it.
cli-no-memos = There are no memos.
cli-no-participants = There are no participants in { $school } yet: add them (F10) and make the slips afterwards.
slip-title = Consent for the conversation
slip-case = Case
slip-talk = Conversation
slip-code = Your code
slip-function = Function
slip-about = Your name appears nowhere beside what you say: only your code and your function. Keep this slip. With the case and code { $code } the researcher can later find what you said.
slip-level-talk = Talk
slip-covers-talk = What I say is noted and used to write the findings of the school.
slip-level-sound = Sound
slip-covers-sound = My voice may be on the sound recording, and what I say there may be written out.
slip-level-quote = Quotes
slip-covers-quote = My words may be in the report, with my function and without a name.
slip-level-archive = Archive
slip-covers-archive = What was noted about me may be kept in an archive after the study.
slip-archive-open = for everyone
slip-archive-restricted = limited
slip-archive-no = no
slip-withdraw = Withdrawing your consent
slip-how = You may do so at any time, months later too, without a reason and without consequences. Tell the researcher that code { $code } withdraws. Everything you said is then erased, in the notes and in what kring made from them. Partners you named stay on the map of the group, unless you ask to take them off. kring cannot take back what was already printed or sent.
slip-researcher = Researcher
slip-address = Address, e-mail, telephone
cli-boxes = Some names have letters that a PNG or a Word file cannot draw; the map shows boxes there: { $names }. Choose --format svg or html.
field-consent-talk = Taking part in the conversation
field-consent-sound = Sound recording
field-consent-quote = Being quoted
field-consent-archive = Keeping in an archive
choice-consent-unasked = not asked yet
choice-consent-archive-unasked = not asked yet
choice-consent-archive-open = yes, for everyone
choice-consent-archive-restricted = yes, with restricted access
choice-consent-archive-no = no
field-partner-why = Why it matters
field-initiative = Initiative
field-initiative-note = How it began
choice-initiative-school = the school’s
choice-initiative-partner = the partner’s
choice-initiative-third = somebody else’s
choice-initiative-imposed = imposed
field-assumed = Distance assumed by the researcher
field-distance-why = Why at that distance
field-nearer-for = Nearer for
hint-nearer-for = e.g. some, those who have worked here for a long time
field-article = Article
choice-article-de = de
choice-article-het = het
choice-article-none = none
field-case = Capital inside a sentence
choice-case-keep = keep it
choice-case-lower = small letter
ring-unknown = elsewhere, nobody remembers where
others-several = several
others-most = most
hint-others = a number, or: several, most
others-else-several = several others
others-else-most = most of the group
viewer-function = everyone with the function { $function }
whole-group = the whole group
trouble-ends-first = a recording cannot end before it starts
refusal-ends-first = A recording cannot end before it starts.
cmd-pause = pause, or go on after a pause
key-pause = pause
cmd-recordings = sound recordings: start, end, name
key-recordings = recordings
cmd-new-recording = add a recording
key-new-recording = add
gap-skipped = From { $from } to { $to } the computer was asleep or off. That time does not count.
pause-not-begun = The conversation begins with phase 1. The clock is not running yet.
pause-begun = Paused since { $time }. The clock stands still.
pause-over = The conversation goes on.
clock-paused = paused
clock-over = over
ask-recording-title = The sound recording has not started yet. Is it running?
ask-recording-now = It starts now
ask-recording-earlier = It is running already: fill in the time
ask-recording-later = Not yet: later, in the list of recordings
ask-recording-none = There will be no recording
form-recording = Sound recording
field-started = Started at
field-ended = Ended at
field-recording-name = File on the recorder
hint-time = e.g. 14:20
hint-ended = empty while it runs
hint-recording-name = e.g. REC_0012
refusal-not-a-time = ‘{ $raw }’ is not a time such as 14:20.
recordings-about = A time in the transcript counts from the start of a recording; without a recording there is none.
recordings-none = There is no recording yet. r notes that one starts now.
recording-planned = planned, not started yet
recording-runs = running since { $from }
recording-was = { $from }–{ $to }
recording-open = from { $from }, no end noted
recording-with-talk = { $from }–{ $to }, to the end of the talk: no end was noted
field-held = How the conversation is held
choice-held-live = with kring
choice-held-paper = it was held on paper; I enter it now
field-from = Began at
field-until = Ended at
hint-held = for a conversation on paper: fill in date and times too
held-on-paper = held on paper
fault-paper = Fill in when the conversation on paper began and ended, e.g. 14:00 and 16:00.
cmd-merge = merge with another partner
key-merge = merge
cmd-split = split into two partners
key-split = split
same-title = ‘{ $name }’ is on the map already. Is this the same partner?
same-like = ‘{ $name }’ is on the map already, and ‘{ $typed }’ is like it. Is this the same partner?
map-statement-title = Is this a statement or a partner?
map-statement-yes = A statement: it goes to the conversation (Enter notes it there)
map-statement-no = The name of a partner after all
map-statement-nowhere = No card of the talk is here: go to one with F5. The line stays.
same-yes = Yes, the same
same-no = No, another one of that name (Tab)
same-noted = { $n ->
    [0] ‘{ $name }’ was on the map already.
    [one] ‘{ $name }’ was on the map already; named by one participant.
   *[other] ‘{ $name }’ was on the map already; now named by { $n } participants.
 }
merge-title = Which partner is the same as ‘{ $name }’? Everything comes together under the name ‘{ $name }’.
merge-nobody = There is no other partner to merge with.
merged = ‘{ $other }’ and ‘{ $kept }’ are one partner now: { $kept }.
form-split = Split ‘{ $name }’ into two
field-split-name = Name of the second
field-split-by = Named by
field-split-said = Statements that go along
field-split-ties = Ties that go along
cli-data-where = Say where the tables go with -o: a folder (csv) or a file such as tables.xlsx; -o - prints the one table that --table names.
cli-data-print = With -o - one table is printed, as csv: say which, such as --table statements.
cli-data-folder = CSV is a file for each table: give a folder with -o, or choose one table with --table.
cli-data-twice = The session { $name } is named twice. Name each session once; two files of the same name need different names first.
cli-data-table = There is no table `{ $name }`. Choose one of: { $known }.
cli-data-sheet = A spreadsheet cannot hold this: { $detail }. Choose --format csv.
cli-data-title = Tables of { $schools }

## data: the codebook of the tables

data-label-reading = How to read the files
data-about-reading = CSV: UTF-8 without a byte-order mark, commas, decimal points, names of columns in the first row. An empty cell is unknown or not noted. Every text stands as it was noted: NA, 0032, 1e-3 and =2+5 are texts. Read columns of the types id, text, code, datetime and date as text: in pandas with keep_default_na=False, na_values=[""] and dtype=str for those columns, in R with read.csv(…, na.strings="", colClasses=…, encoding="UTF-8"). For a spreadsheet there is xlsx.
data-label-table-egos = The sessions
data-about-table-egos = One row for each session: the school as the ego of its network, the talk, and how much came of it.
data-label-table-participants = The participants
data-about-table-participants = One row for each participant: a code and a function, never a name.
data-label-table-recordings = The recordings
data-about-table-recordings = One row for each sound recording.
data-label-table-partner-names = Other names of partners
data-about-table-partner-names = One row for each name of a note that was merged into a partner.
data-label-table-partner-merged = Merged partners
data-about-table-partner-merged = One row for each partner that was merged into another: older files may still name it.
data-label-table-statement-cues = Statements in the transcript
data-about-table-statement-cues = One row for each cue of the transcript in which a statement was heard.
data-label-table-domains = The domains
data-about-table-domains = One row for each domain of the deck, also where nobody was named.
data-label-table-cards = The cards
data-about-table-cards = One row for each conversation card of the deck, in order.
data-label-table-partners = The partners
data-about-table-partners = One row for each partner on the map: the alters of the network.
data-label-table-partner-domains = Partners in domains
data-about-table-partner-domains = One row for each domain a partner stands in. A partner without a domain has none.
data-label-table-partner-participants = Who named a partner
data-about-table-partner-participants = One row for each participant who put a partner on the map.
data-label-table-importance = Who a partner matters to
data-about-table-importance = One row for each mark that a partner matters: to everyone, a role or a participant.
data-label-table-views = Other views of the distance
data-about-table-views = One row for each role or participant who sees a partner on another ring than the group does.
data-label-table-ties = Ties between partners
data-about-table-ties = One row for each tie between two partners, as noted. Ties with the school are in ego_ties.
data-label-table-ego-ties = Ties with the school
data-about-table-ego-ties = One row for each partner: its tie with the school, with the ring. Where ties with the school were drawn, one row for each of those.
data-label-table-statements = The statements
data-about-table-statements = One row for each statement, in the order noted. Whoever refused to be quoted has none; their number is in egos.
data-label-table-statement-speakers = Who said something
data-about-table-statement-speakers = One row for each speaker of a statement.
data-label-table-statement-partners = Who statements are about
data-about-table-statement-partners = One row for each partner a statement is about.
data-label-table-statement-themes = Statements under themes
data-about-table-statement-themes = One row for each theme a statement was sorted into.
data-label-table-images = Images of the map
data-about-table-images = One row for each image or metaphor of the map.
data-label-table-image-speakers = Whose an image is
data-about-table-image-speakers = One row for each speaker of an image.
data-label-table-themes = The themes
data-about-table-themes = One row for each motive, condition or other theme.
data-label-table-partner-themes = Partners under themes
data-about-table-partner-themes = One row for each partner a theme rests on.
data-label-table-gaps = What is missing
data-about-table-gaps = One row for each gap that the group noted.
data-label-table-gap-partners = Who a gap is about
data-about-table-gap-partners = One row for each partner a gap is about.
data-label-table-gap-statements = What a gap rests on
data-about-table-gap-statements = One row for each statement a gap rests on.
data-label-table-conclusions = The conclusions
data-about-table-conclusions = One row for each accepted conclusion, in the order of the report. Proposals that were turned down are left out.
data-label-table-conclusion-evidence = What conclusions rest on
data-about-table-conclusion-evidence = One row for each statement, partner, tie, theme, gap or image a conclusion rests on.
data-label-table-finding-cues = Findings in the transcript
data-about-table-finding-cues = One row for each cue of the transcript that a theme, a gap or a conclusion rests on.
data-label-table-checks = Member checks
data-about-table-checks = One member check a row, once it is closed.
data-label-table-remarks = Remarks
data-about-table-remarks = One remark of a member check a row, without name, code or time.
data-label-table-remark-subjects = Subjects of remarks
data-about-table-remark-subjects = What a remark is about: one subject a row.
data-label-table-codes = The codes
data-about-table-codes = One row for each code of every list: what it means, in Dutch and English.
data-label-table-codebook = The codebook
data-about-table-codebook = One row for each table and each column.
data-label-school = School
data-about-school = The code of the school, never its name.
data-label-session = Session
data-about-session = The name of the session, unique in the file; the ego of the network.
data-label-code = Code
data-about-code = The id as the record and the report write it; unique within the session only.
data-label-level = Level
data-about-level = The level of education.
data-label-type = Type
data-about-type = The type of education.
data-label-network = Network of schools
data-about-network = The umbrella body of the school.
data-label-location = Location
data-about-location = Where the school is, in broad terms.
data-label-date = Date
data-about-date = The day of the talk.
data-label-place = Place
data-about-place = Where the talk was held.
data-label-group = Group
data-about-group = As what the participants sat together: core team, work group, whole team.
data-label-absent = Could not come
data-about-absent = Who could not come, by function, and why.
data-label-began = Beginning
data-about-began = When the talk began.
data-label-seconds = Duration
data-about-seconds = How long the talk took, in seconds, without pauses.
data-label-recording-id = Recording
data-about-recording-id = The sound recording, unique over all sessions.
data-label-file = File
data-about-file = The name of the file on the recorder.
data-label-started = Start
data-about-started = When the recording started; empty where it was only planned.
data-label-ended = End
data-about-ended = When the recording ended.
data-label-deck = Deck
data-about-deck = The id of the deck of cards.
data-label-deck-version = Version of the deck
data-about-deck-version = The version of the deck at the start.
data-label-language = Language
data-about-language = The language of the cards.
data-label-egos-participants = Number of participants
data-about-egos-participants = How many participants there are.
data-label-egos-partners = Number of partners
data-about-egos-partners = How many partners are on the map, past, wished-for and internal ones too.
data-label-partners-now = Number of partners now
data-about-partners-now = How many partners there are now (status now).
data-label-ties = Number of ties
data-about-ties = How many ties were noted, those with the school included.
data-label-density = Density
data-about-density = Ties between partners over the possible number; double ones count once.
data-label-egos-statements = Number of statements
data-about-egos-statements = How many statements were noted, those that stay out of the tables included.
data-label-withdrawn = Withdrawn
data-about-withdrawn = How many people withdrew during or after the talk. They are not in the number of participants.
data-label-statements-withheld = Statements withheld
data-about-statements-withheld = How many statements are in no table because whoever made them refused.
data-label-images-withheld = Images withheld
data-about-images-withheld = How many images are in no table because whoever gave them refused.
data-label-participant-id = Participant
data-about-participant-id = The participant, unique over all sessions.
data-label-function = Function
data-about-function = The function at school.
data-label-role = Role
data-about-role = The role group of the deck.
data-label-consent-talk = Consent to talk
data-about-consent-talk = Whether somebody agreed to take part.
data-label-consent-sound = Consent to sound
data-about-consent-sound = Whether somebody agreed to the sound recording.
data-label-consent-quote = Consent to quotes
data-about-consent-quote = Whether somebody may be quoted.
data-label-consent-archive = Consent to the archive
data-about-consent-archive = Whether somebody’s words may go into an archive.
data-label-joined = Joined
data-about-joined = When somebody joined, if later than the start.
data-label-left = Left
data-about-left = When somebody left, if before the end.
data-label-statements = Number of statements
data-about-statements = How many statements belong to it, those that stay out of the tables included.
data-label-withheld = Withheld
data-about-withheld = Whether the words of this participant are in no table, because of a refusal.
data-label-domain = Domain
data-about-domain = The domain of the map.
data-label-domains-state = State of the domain
data-about-domains-state = What became of the domain; empty where nothing was noted.
data-label-partners = Number of partners
data-about-partners = How many partners stand in it, without internal ones.
data-label-phase = Phase
data-about-phase = The phase of the card.
data-label-card = Card
data-about-card = The conversation card; empty outside the cards.
data-label-cards-state = How far discussed
data-about-cards-state = How far the card was discussed.
data-label-cards-seconds = Time open
data-about-cards-seconds = How long the card was open, in seconds.
data-label-partner-id = Partner
data-about-partner-id = The partner, unique over all sessions.
data-label-name = Name
data-about-name = The name on the map; two partners may have the same one.
data-label-article = Article
data-about-article = The article the name takes in a sentence.
data-label-name-case = Capital
data-about-name-case = Whether the name keeps its capital inside a sentence.
data-label-partner-names-name = Other name
data-about-partner-names-name = The name of the note that was merged into the partner.
data-label-merged-id = Merged
data-about-merged-id = The id that the merged partner had.
data-label-kind = Kind
data-about-kind = What kind of partner it is.
data-label-side = Inside or outside
data-about-side = Whether the partner stands inside or outside the school.
data-label-formality = Formal or informal
data-about-formality = Whether the cooperation is arranged or personal.
data-label-status = Status
data-about-status = Where the cooperation is: now, past, wished for, being explored or ended.
data-label-collective = Collective
data-about-collective = Whether one name stands for many.
data-label-count = For how many
data-about-count = How many a collective name stands for.
data-label-part-of = Part of
data-about-part-of = The partner this one is a part of.
data-label-round = Round
data-about-round = When the partner came onto the map.
data-label-ring = Ring
data-about-ring = Felt closeness. Not frequency, not geography; empty where the partner was not placed.
data-label-ring-rank = Ring as a number
data-about-ring-rank = The ring counted from the school: 1 is the nearest.
data-label-ring-was = Earlier ring
data-about-ring-was = The ring the partner stood on earlier.
data-label-ring-was-rank = Earlier ring as a number
data-about-ring-was-rank = The earlier ring counted from the school.
data-label-ring-assumed = Ring assumed
data-about-ring-assumed = Whether the ring is the guess of the researcher, not the word of the group.
data-label-moved = Moved
data-about-moved = Whether the partner stood elsewhere earlier, even if nobody knows where.
data-label-ring-why = Why at that distance
data-about-ring-why = Why the partner stands where it stands, in the words of the group.
data-label-nearer-for = Nearer for
data-about-nearer-for = For whom the partner is nearer than the ring says.
data-label-too-close = Too close
data-about-too-close = Whether the partner is nearer than the group would like.
data-label-x = Place across
data-about-x = Place on the drawn map, to the right of the school; the border lies at 1 and -1. A drawing, not a measurement; empty without a ring.
data-label-y = Place upward
data-about-y = Place on the drawn map, above the school; the border lies at 1 and -1.
data-label-frequency = How often
data-about-frequency = How often there is contact, in the words of the group.
data-label-partners-location = Where
data-about-partners-location = Where the partner is found, in the words of the group.
data-label-learning = Who learns
data-about-learning = Which way learning flows.
data-label-experience = Experience
data-about-experience = How the cooperation is experienced.
data-label-initiative = Initiative
data-about-initiative = Whose initiative the cooperation was.
data-label-initiative-note = How it began
data-about-initiative-note = How the cooperation began, in the words of the group.
data-label-partners-why = Why it matters
data-about-partners-why = Why the partner matters, in the words of the group.
data-label-important-others-word = Important to others, without a number
data-about-important-others-word = Where no number was noted: several or most.
data-label-important-others = Important to others
data-about-important-others = To how many others, whose function nobody noted, the partner matters.
data-label-note = Remark
data-about-note = A remark on the partner.
data-label-themes-note = Meaning
data-about-themes-note = What the group meant by it.
data-label-degree = Degree
data-about-degree = To how many partners this one is tied, without the school.
data-label-betweenness = Betweenness
data-about-betweenness = Share of the shortest paths between others, without the school (Freeman 1977).
data-label-closeness = Closeness
data-about-closeness = Closeness in the network without the school (Wasserman and Faust 1994). Not the ring.
data-label-subgroup = Subgroup
data-about-subgroup = The subgroup of the network, the largest is 1; empty for one on its own.
data-label-domain-rank = Which domain
data-about-domain-rank = Which one in the list of the partner: 1 is the domain it is drawn in.
data-label-viewer = Who
data-about-viewer = Whether it is everyone, a role, a participant or a function.
data-label-basis = Basis
data-about-basis = Whether it was said, or inferred by the researcher.
data-label-tie-id = Tie
data-about-tie-id = The tie, unique over all sessions; empty in ego_ties where none was drawn.
data-label-source = From
data-about-source = The partner at which the tie starts. Without a direction that says nothing.
data-label-target = To
data-about-target = The partner at which the tie ends.
data-label-label = What ties them
data-about-label = What ties the two.
data-label-direction = Direction
data-about-direction = None, from source to target, or both. In a directed network, both counts in two directions.
data-label-ego-ties-direction = Direction
data-about-ego-ties-direction = The direction of the drawn tie, as the school sees it.
data-label-directed = Directed
data-about-directed = Whether the tie has a direction.
data-label-strength = Strength
data-about-strength = The strength the group gave, 1 (weak) to 3 (strong); empty where it gave none.
data-label-weight = Weight
data-about-weight = The strength, and 1 where the group gave none: what programs read as weight.
data-label-statement-id = Statement
data-about-statement-id = The statement, unique over all sessions.
data-label-at = Time
data-about-at = When it was noted.
data-label-offset = Place in the recording
data-about-offset = Seconds after the start of the recording; empty where none ran.
data-label-question = Question
data-about-question = The sub-question or closing question it answers.
data-label-speaker = Who speaks
data-about-speaker = Whether it is a participant, somebody with a function or the whole group.
data-label-topic = Topic
data-about-topic = What of the partners it is about, where that is more than the partners themselves.
data-label-cue = Place in the transcript
data-about-cue = The id of the cue of the transcript.
data-label-voice = Word for word or not
data-about-voice = Whether it is word for word, or in the words of whoever noted it.
data-label-text = Text
data-about-text = The words.
data-label-printed = Printed
data-about-printed = Whether somebody chose that the report prints it (true) or not (false); empty where the rule of the report decides.
data-label-excerpt = Shortened
data-about-excerpt = The words that the report prints instead.
data-label-theme-id = Theme
data-about-theme-id = The theme, unique over all sessions.
data-label-aspect = Belongs to
data-about-aspect = The question of the findings: what, who, why, how or what for.
data-label-title = Title
data-about-title = The name of the theme.
data-label-image-id = Image
data-about-image-id = The image, unique over all sessions.
data-label-image = Image in words
data-about-image = The image or metaphor.
data-label-why = Why
data-about-why = Why this image.
data-label-gap-id = Gap
data-about-gap-id = The gap, unique over all sessions.
data-label-gaps-kind = Kind of gap
data-about-gaps-kind = Whether it is a partner, means, a role or something else.
data-label-conclusion-id = Conclusion
data-about-conclusion-id = The conclusion, unique over all sessions.
data-label-number = Number
data-about-number = Its place in the report.
data-label-rule = Rule
data-about-rule = The rule that proposed it, with what it is about; empty where people wrote it themselves.
data-label-figures = Figures
data-about-figures = The figures it rests on, in words, each on a line.
data-label-evidence-sort = Kind of evidence
data-about-evidence-sort = In which table evidence_id is.
data-label-evidence-id = Evidence
data-about-evidence-id = What the conclusion rests on: the id in the table that evidence_sort names.
data-label-finding-sort = Kind of finding
data-about-finding-sort = In which table finding_id is.
data-label-finding-id = Finding
data-about-finding-id = What rests on the cue: the id in the table that finding_sort names.
data-label-check-id = Member check
data-about-check-id = The member check, unique over all sessions.
data-label-check-form = How it was held
data-about-check-form = In a meeting, by the school itself, or as a survey.
data-label-check-date = Date of the member check
data-about-check-date = The day of the member check.
data-label-check-minutes = Length in minutes
data-about-check-minutes = How long the member check took; empty where that is not known.
data-label-threshold = Threshold
data-about-threshold = From how many people present a function or group is named.
data-label-remark-id = Remark
data-about-remark-id = The remark, unique over all sessions. Its number says nothing about when it was made.
data-label-check-question = Question of the member check
data-about-check-question = The question that the remark answers.
data-label-who = Who
data-about-who = The function or group, from the threshold up; empty where it may not be named.
data-label-sort = Kind of remark
data-about-sort = What the remark does, such as missing, recognising or adding something.
data-label-because = Reason
data-about-because = The reason that was given with it.
data-label-agree = How many agree
data-about-agree = How many of those present agreed; empty where that was not noted.
data-label-read-back = Read back
data-about-read-back = Whether the remark was read back and confirmed.
data-label-answer = What was done with it
data-about-answer = What was done with the remark; empty while that is open.
data-label-answer-to-do = Still to do
data-about-answer-to-do = Whether the remark was accepted while nothing on the map or in the findings follows it yet.
data-label-answer-why = Why so
data-about-answer-why = The reason for that answer.
data-label-subject-sort = Kind of subject
data-about-subject-sort = In which table subject_id is.
data-label-subject-id = Subject
data-about-subject-id = What the remark is about: the id in the table that subject_sort names.
data-label-codes-deck = Deck
data-about-codes-deck = The id and the version of the deck; empty for codes of kring itself.
data-label-list = List
data-about-list = The list the code belongs to, as the codebook names it.
data-label-codes-code = Code
data-about-codes-code = The code as it is in the cells.
data-label-rank = Rank
data-about-rank = Its place in the list; of rings, 1 is the nearest.
data-label-label-nl = Dutch
data-about-label-nl = What it is called in Dutch.
data-label-label-en = English
data-about-label-en = What it is called in English.
data-label-table = Table
data-about-table = The name of the table: that of the file or the sheet. Empty where it is about all files.
data-label-column = Column
data-about-column = The name of the column. Empty where it is about the whole table.
data-label-codebook-type = Type
data-about-codebook-type = What the cells hold: id, text, code, integer, number, boolean, datetime or date.
data-label-values = Values
data-about-values = The possible codes, the range, or after an arrow the column the id leads to.
data-label-definition-nl = Definition in Dutch
data-about-definition-nl = What it means, in Dutch.
data-label-definition-en = Definition
data-about-definition-en = What it means, in English.
data-code-consent-given = given
data-code-consent-refused = refused
data-code-consent-unasked = not asked
data-code-archive-open = open
data-code-archive-restricted = restricted
data-code-archive-no = no
data-code-archive-unasked = not asked
data-code-domain-state-named = partners named
data-code-domain-state-asked-none = asked, there are none
data-code-domain-state-not-reached = not reached
data-code-domain-state-off-agenda = not on the agenda
data-code-card-state-fully = discussed fully
data-code-card-state-partly = discussed partly
data-code-card-state-implicitly = answered elsewhere
data-code-card-state-not-reached = not reached
data-code-card-state-off-agenda = not on the agenda
data-code-language-nl = Dutch
data-code-language-en = English
data-code-kind-organisation = organisation
data-code-kind-person = person
data-code-kind-group = group
data-code-kind-source = source
data-code-side-external = external
data-code-side-internal = internal
data-code-side-both = internal and external
data-code-formality-formal = formal
data-code-formality-informal = informal
data-code-status-now = now
data-code-status-past = past
data-code-status-wished = wished for
data-code-status-explored = being explored
data-code-status-ended = ended
data-code-learning-to-school = the school learns
data-code-learning-from-school = the partner learns
data-code-learning-both = both learn
data-code-learning-none = no learning
data-code-experience-positive = positive
data-code-experience-mixed = mixed
data-code-experience-negative = negative
data-code-round-alone = round 1, each alone
data-code-round-together = round 2, together
data-code-round-after = after the session
data-code-viewer-all = everyone
data-code-viewer-role = a role
data-code-viewer-participant = a participant
data-code-viewer-function = those with a function
data-code-article-de = de
data-code-article-het = het
data-code-article-none = none
data-code-name-case-keep = keep
data-code-name-case-lower = small letter
data-code-initiative-school = the school’s
data-code-initiative-partner = the partner’s
data-code-initiative-third = somebody else’s
data-code-initiative-imposed = imposed
data-code-others-several = several
data-code-others-most = most
data-code-speaker-participant = a participant
data-code-speaker-function = somebody with a function
data-code-speaker-group = the whole group
data-code-topic-importance = importance
data-code-topic-distance = distance
data-code-topic-absence = absence
data-code-topic-initiative = initiative
data-code-topic-experience = experience
data-code-basis-stated = stated
data-code-basis-inferred = inferred
data-code-direction-none = none
data-code-direction-forward = from source to target
data-code-direction-both = both ways
data-code-ego-direction-none = none
data-code-ego-direction-to-school = to the school
data-code-ego-direction-from-school = from the school
data-code-ego-direction-both = both ways
data-code-voice-verbatim = word for word
data-code-voice-paraphrase = in the note-taker’s words
data-code-gap-partner = a partner
data-code-gap-means = means
data-code-gap-role = a role
data-code-gap-other = something else
data-code-evidence-statement = statement
data-code-evidence-partner = partner
data-code-evidence-tie = tie
data-code-evidence-theme = theme
data-code-evidence-gap = gap
data-code-evidence-image = image
data-code-evidence-participant = participant
data-code-evidence-conclusion = conclusion
data-code-evidence-remark = remark
data-code-finding-theme = theme
data-code-finding-gap = gap
data-code-finding-conclusion = conclusion
data-code-check-form-meeting = in a meeting
data-code-check-form-account = account of the school
data-code-check-form-survey = survey
data-code-answer-accepted = accepted
data-code-answer-partly = partly
data-code-answer-declined = declined
data-code-answer-noted = noted
data-code-answer-follow-up = to be followed up
data-code-subject-partner = partner
data-code-subject-conclusion = conclusion
data-code-subject-domain = domain
data-code-subject-card = card
cmd-rehearse = try this session: a copy, thrown away afterwards
key-rehearse = try
mark-rehearsal = TRIAL
syn-rehearse = try, practise, rehearsal, test, copy

## The method on paper

paper-plan = The course of the talk
paper-plan-from = From
paper-plan-minutes = Minutes
paper-plan-what = What
paper-afterwards = After the talk, type everything into kring: the participants with their codes, the partners with their place on the sheet, the quotes at their cards. Keep the notes and the sheet until that is done.
paper-note-partner = Partner (organisation, group, or a person with a function)
paper-note-what = What do you do or learn together?
paper-note-code = Your code
paper-card-theme = { $theme } ({ $n } min)
paper-school = School
paper-missing = Who is still missing?

## Two windows

cmd-desk = keep this window for yourself: clocks, memos, codes (the group reads kring wall)
cmd-blank = empty the wall, or show it again
cmd-freeze = hold the wall still, or let it follow again
cmd-share-line = show or hide on the wall what you type
key-desk = desk
key-blank = blank
key-freeze = freeze
key-share-line = share line
cmd-ring = put on a ring, by the number of the ring
cmd-menu-run = run this command
cmd-menu-group = go to the next group
cmd-menu-group-back = go to the previous group
key-ring = ring
key-menu-run = do it
key-menu = menu
menu-title = Choose a letter · or ↑ ↓ and Enter · Esc closes
menu-enter = This takes something away or leaves: Enter does it, Esc does not.
menu-group-note = this card
menu-group-map = network map
menu-group-walk = conversation
menu-group-everywhere = screen
menu-group-home = home screen
menu-group-filter = find sessions
menu-group-search = search all sessions
menu-group-checkprepare = prepare the member check
menu-group-checkline = note remarks
menu-group-checkpage = member check
menu-group-checkreading = reading back
menu-group-checkclose = close the member check
menu-group-checkdone = after the member check
menu-group-checkanswer = answer remarks
menu-group-welcome = welcome
menu-group-findings = findings
menu-group-evidence = what it rests on
menu-group-proposals = proposed conclusions
menu-group-names = names
menu-group-ready = what is still open
menu-group-participants = participants
menu-group-recordings = sound recordings
menu-group-talk = sound
menu-group-talkline = search or correct
menu-group-form = form
menu-group-picker = list
menu-group-memo = memo
menu-group-memos = memos
menu-group-versions = versions
menu-group-text = typing
menu-group-menu = menu
menu-group-help = reading
ring-by-number = Esc and a number put the partner on that ring: 1 nearest, { $last } farthest.
enter-again = Noted. Enter again: next.
key-question = next question
key-question-back = previous question
key-move = move
key-reverse-table = reverse
key-view-by-name = views
key-rearrange = rearrange
key-fill = fill
key-zoom = zoom
key-go-to = go to …
key-school = school
key-participants = participants
key-close = close
key-language = Dutch/English
key-theme = dark/light
cmd-first-line = to the beginning
cmd-last-line = to the end
cmd-find-words = look for words in the report
key-first-line = beginning
key-last-line = end
key-find-words = search
syn-find-words = search, find, word, where
desk-on = This window is now for you alone. Put kring wall on the big screen.
desk-off = This window is for the whole group again.
blank-on = The wall is empty.
blank-off = The wall can be seen again.
freeze-on = The wall stands still; you go on.
freeze-off = The wall follows again.
line-on = The group sees what you type.
line-off = The group only sees what you note.
wall-desk-gone = The other window was closed. This is where it stood.
wall-desk-away = No session is open in the other window yet: kring open { $name }
cli-wall-demo = The demo lives in one window only. Begin a session with kring new and show that one with kring wall.
desk-pace = pace
desk-card-left = { $n ->
    [one] 1 min left for this card
   *[other] { $n } min left for this card
}
desk-card-over = card { $n } min over time
desk-talk-left = { $n ->
    [one] 1 min left for the talk
   *[other] { $n } min left for the talk
}
desk-talk-over = talk { $n } min over time
desk-next = then: { $title }
desk-questions = questions
desk-questions-answered = { $n } of { $all } answered
desk-silent = silent for a while
desk-recording = recording
desk-recording-runs = running since { $time }
desk-recording-off = no recording is running
desk-unasked = { $n ->
    [one] consent still to be asked of 1 participant
   *[other] consent still to be asked of { $n } participants
}
desk-memo = memo
cmd-talk = sound: read the transcript, at this statement
cmd-read-in = read a transcript of a recording in
cmd-talk-confirm = confirm that the statement is heard here
cmd-talk-confirm-all = confirm all that is certain
cmd-talk-next = to the next: found or proposed
cmd-talk-previous = to the previous one
cmd-talk-find = search what was said
cmd-talk-note = note the chosen turns as a quote, at the card of that moment
cmd-talk-evidence = let a theme, gap or conclusion rest on the chosen turns
cmd-talk-select = choose turns: from here to the cursor
cmd-talk-correct = correct words
cmd-talk-split = cut the turn in two
cmd-talk-merge = join with the next turn
cmd-talk-voice = give to another speaker
cmd-talk-unhear = unlink the statement from this turn
cmd-talk-first = to the beginning
cmd-talk-last = to the end
cmd-talk-done = done
cmd-talk-found-back = go to the previous turn found
cmd-talk-found-next = go to the next turn found
key-talk = sound
key-read-in = read in
key-talk-confirm = confirm
key-talk-confirm-all = all certain
key-talk-next = next
key-talk-previous = previous
key-talk-find = search
key-talk-note = note
key-talk-evidence = rests on this
key-talk-select = choose
key-talk-correct = correct
key-talk-split = split
key-talk-merge = join
key-talk-voice = speaker
key-talk-unhear = unlink
key-talk-first = beginning
key-talk-last = end
key-talk-done = done
key-talk-found-back = previous
key-talk-found-next = next
syn-talk = sound, transcript, recording, turns, what was said
talk-title = Sound · turn { $at } of { $n }{ $open ->
    [0] {""}
    [one] {" · one proposal"}
   *[other] {" · "}{ $open } proposals
}
talk-found = Found · { $at } of { $n }
talk-withheld = (does not want to be quoted)
talk-moment = { $time } · { $card }
talk-no-moment = it is not known when this was: give the shift
talk-no-recording = it is not known when this was: the session does not tell when this recording began
talk-proposed = Enter: said here? “{ $text }” ({ $sure })
talk-line-find = Search what was said (↑ ↓: previous, next)
talk-line-correct = Correct the words of this turn
talk-line-split = Go with ← → to where the turn is cut, and press Enter
talk-not-heard = It is not known where this statement is heard.
talk-not-quoted = Whoever speaks here does not want to be quoted.
talk-not-found = Said nowhere: { $text }
talk-no-proposals = There are no proposals left.
talk-undone = The correction in the sound is undone.
talk-corrected = Corrected.
talk-split = Turn cut in two.
talk-split-where = The turn cannot be cut there: go to a word with ← →.
talk-last = There is no next turn in this recording.
talk-merged = Turns joined.
talk-voice-title = Who speaks here?
talk-nobody = not known, or nobody
talk-given = The turn has another speaker.
talk-none-certain = Nothing is certain enough to confirm in one go.
talk-nothing-here = Nothing is proposed here.
talk-noted-at = Noted at { $card }.
talk-noted = Noted without a card: it is not known which one was open.
talk-unheard = The statement no longer points to this turn.
talk-evidence-title = { $n ->
    [one] What rests on this turn?
   *[other] What rests on these { $n } turns?
}
talk-evidence-noted = { $n ->
    [one] Now rests on this turn: { $what }
   *[other] Now rests on { $n } turns: { $what }
}
talk-evidence-away = No longer rests on this: { $what }
thing-heard = sound { $time }
thing-cue = turn

### The archive: searching, closing, keeping

search-nothing = Say what you are looking for: a word, "a few words", or a filter such as school:BOS7.
search-no-value = Nothing follows { $filter }:. Write it right after, such as { $filter }:word.
search-no-day = { $day } is not a day. Write { $filter }:2026, { $filter }:2026-11 or { $filter }:2026-11-21.
search-no-state = { $filter }:{ $value } is nothing a session can be. Choose: { $known }.
search-no-filter = `{ $word }:` is no filter, and was searched as a word. Did you mean { $filter }:?
search-open-quote = A quotation mark is not closed. Put one after the words too.
search-options = { $option } is no option of kring search, and no word to search for begins with --. kring search --help lists the options.
search-count = { $hits ->
    [one] 1 place
   *[other] { $hits } places
  } in { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
  }
search-none = Nothing found.
search-title = Search:
search-type = Type a word.
search-busy = Searching …
search-gone = That is no longer in this session.
search-remark = Remark: { $text }
search-unread-count = { $n ->
    [one] 1 session cannot be read
   *[other] { $n } sessions cannot be read
 }
search-help = Every word counts, also inside longer words, without accents or capitals.
    two words · "a few words" · -without · -school:bos7
    school:bos7 · net:go · level:primary · state:ready
    card:leren · role:care · partner:clb · since:2026-02
search-unread = Not searched: { $name }. { $why }
search-unread-more = { $n ->
    [one] Not searched: one more session. `kring list` says why.
   *[other] Not searched: { $n } more sessions. `kring list` says why of each.
 }
search-withheld = does not want to be quoted
search-group = the whole group
search-sort-statement = statement
search-sort-partner = partner
search-sort-tie = tie
search-sort-theme = theme
search-sort-gap = gap
search-sort-image = image
search-sort-conclusion = conclusion
search-sort-remark = remark
search-sort-cue = recording
search-sort-memo = memo

store-closed = { $name } is closed: you can read it, but not change it. `kring close { $name } --open "why"` opens it again.
opened-to-read = Opened to read: nothing is noted. To work on it, open the session from the home screen.
store-no-record = { $path } lacks session.yaml, and holds the events of a session. Wait until everything is synced, or put a backup back.
store-cut-off = { $path } breaks off: its last lines are missing. Put a backup back. To open what is left all the same, delete `last:` and the two lines below it.
store-not-whole = { $path } is empty or breaks off. Wait until everything is synced, or put a backup back.
store-from-events = { $path } is empty or breaks off. Wait until everything is synced. Where it stays so, open the session: kring makes the record again from its events.
store-withdrawn = { $path } is a copy of a session that was erased as a whole, and stays shut. Remove the folder with `kring forget { $name } --all`.
store-no-library = The folder of your sessions, { $path }, is not there, and it held sessions the last time. Connect the disk or the network folder. Where it is gone on purpose, make the folder again, empty.
state-talk = in talk
state-check = to check
state-checked = checked
state-ready = ready
state-deposited = deposited
state-next-talk = the talk, up to the findings
state-next-check = a member check, or close without one: kring close
state-next-checked = close it: kring close
state-next-ready = deposit it: kring deposit
state-next-deposited = nothing more
close-open = Still open in { $name }:
close-how = { $name } is not closed yet. Settle this, or close it as it is: kring close { $name } --as-it-is
close-nothing-open = Nothing is open in { $name } any more.
close-done = { $name } is closed. It can be read; whoever wants to change it opens it again with kring close { $name } --open "why".
close-already = { $name } is closed already.
close-not-closed = { $name } is not closed.
close-opened = { $name } is open again.
close-reason = Say why: --open "a few words".
close-demo = The demo is closed already and is not saved.
forget-what = Say what has to go: --masks (the list of masked names), --attachments (sound and other attachments) or --all (the whole session).
forget-sure = This cannot be undone. Do it with --yes: { $what }
forget-sure-masks = the list of masked names of { $name }; what is masked stays masked.
forget-sure-attachments = { $n ->
    [one] 1 attachment
   *[other] { $n } attachments
  } of { $name }.
forget-sure-all = the folder of { $name } with everything in it, the list of masked names and what kring knows of this session elsewhere.
forget-twins = The same session also lies in { $twins }, and stays shut there after this. If you only want to be rid of one of the two, remove its folder yourself.
forget-no-masks = There is no list of masked names of { $name }.
forget-no-attachments = { $name } has no attachments.
forget-masks-done = The list of masked names of { $name } is gone.
forget-attachments-done = { $n ->
    [one] 1 attachment is gone
   *[other] { $n } attachments are gone
  }.
forget-all-done = { $name } is gone. A copy that comes back stays shut.
forget-left = kring wrote this earlier, and some of it is still in there: { $paths }. Remove it yourself.
forget-demo = The demo is not saved; there is nothing to erase.
study-none = This library has no study.yaml yet. Make one with: kring study --new
study-made = Fill in: { $path }
study-there = { $path } is there already. `kring study` says what it lacks.
study-missing = Still to be filled in in { $file }: { $fields }.
study-complete = study.yaml is complete.
study-orcid = { $name } has an ORCID that is not valid. It stands in { $file }.
retention-due = { $name }: { $what } had to be gone by { $day }. kring forget { $name } --{ $option }
retention-attachments = sound and attachments
retention-masks = the masked names
retention-early = { $place }: { $field } is { $day }, before the talk of { $name } ({ $talk }). Write a later day, or a time after the talk (12 months).
verify-sound = { $n ->
    [one] 1 session checked: all is well
   *[other] { $n } sessions checked: all is well
  }.
verify-found = { $n ->
    [one] 1 session checked
   *[other] { $n } sessions checked
  }, { $found ->
    [one] 1 point found
   *[other] { $found } points found
  }.
verify-unreadable = not readable: { $why }
verify-by-hand = was changed by hand; opening it brings the changes in
verify-damaged = is damaged; opening it makes the record again from what happened
verify-back = held something that was withdrawn; it has been taken out again
verify-voice = { $file } holds the voice of somebody who no longer takes part; open the session and close it again
verify-copies = other versions lie beside it: { $paths }. kring take brings in what is missing
verify-outdated = this was written earlier and still holds what had to be erased: { $paths }
verify-twice = is the same session as { $other }; `kring take { $other }` with the path of this folder brings over what only stands here, and after that you can remove this folder yourself
verify-half = something half-written of kring lies here: { $paths }
deposit-file-readme = what this is, in two languages
deposit-file-crate = description as an RO-Crate
deposit-file-datacite = metadata of DataCite
deposit-file-dataverse = metadata for a Dataverse
deposit-file-zenodo = metadata for Zenodo
deposit-file-datalist = list of the sessions
deposit-file-files = list of the files
deposit-file-codebook = codebook: what every column and every code means
deposit-file-deck = the instrument: the cards with their questions
deposit-file-consent = what the participants agreed to
deposit-file-anonymisation = what was done to names
deposit-file-table = table of all sessions
deposit-file-session = the record
deposit-file-transcript = what was noted when
deposit-file-talk = transcript of the recording
deposit-file-map = the map as a picture
deposit-file-graphml = the network as GraphML
deposit-file-findings-html = the findings
deposit-file-findings-md = the findings as Markdown
deposit-file-check = the report of the member check
deposit-where = Say where with -o: a zip file or a folder.
deposit-refused = This cannot be deposited yet:
deposit-day-wrong = { $day } is not a day. Write --date 2026-11-21.
deposit-done = { $path }: { $n ->
    [one] 1 session
   *[other] { $n } sessions
  }, { $files } files. Check it with: kring deposit --check
pack-done = { $path }: { $files ->
    [one] 1 file
   *[other] { $files } files
  }, without memos, masked names and half-typed lines.
pack-left-out = Left out: { $memos ->
    [one] 1 memo
   *[other] { $memos } memos
  }, { $statements ->
    [one] 1 statement
   *[other] { $statements } statements
  } of those who refused to be quoted, { $people ->
    [one] 1 participant
   *[other] { $people } participants
  }.
pack-deck = The deck { $deck } is your own and lies beside it: whoever gets the copy puts it into the folder of decks (`kring paths`).
pack-open = To open it: kring open { $path } · to take back what was noted in it: kring take NAME { $path }
pack-open-zip = Whoever gets it unpacks it and opens the folder: kring open ./FOLDER
pack-in-library = A copy to give away does not belong in your own library: kring would confuse the two. Choose another place with -o.
deposit-cited = Cite as: { $people } ({ $year }). { $title }. { $publisher }.
deposit-access-open = for everyone
deposit-access-restricted = restricted: for those whom the archive admits
deposit-licence = Licence: { $licence }; access: { $access }
deposit-contact = Contact: { $contact }
deposit-day = Put together on { $day }
deposit-what = What is here
deposit-what-text = Each folder below `sessions` is one talk: the record (`session.yaml`), what was noted when (`transcript.yaml`), the transcript of the recording where there is one (`talk.vtt`), the map (`map.svg`, `map.graphml`) and the findings. Below `tables` is the same as tables of all talks; `codebook.csv` says what every column means, `datalist.csv` what each talk is, `files.csv` who may read which file. The questions are below `decks`. The researcher’s private memos and the list of masked names are not part of a deposit.
deposit-session = { $name }: talk of { $date }, { $people } participants, { $partners } partners, { $statements } statements
deposit-consent = Consent
deposit-consent-text = Each participant was asked four things: to take part in the talk, to have the sound recorded, to be quoted word for word, to be kept in an archive. The strictest answer decides who may read a talk. Whoever did not want to be kept is nowhere in here; of whoever did not want to be quoted the words are not here.
deposit-consent-session = { $name }: { $people } participants; archive for everyone { $open }, restricted { $restricted }; recording allowed { $sound }; left out { $out }; without their words { $quiet }
deposit-anonymous = Anonymisation
deposit-anonymous-text = Participants are codes with a function, schools are codes. Names of people were replaced by a function in square brackets or by another word, in all files at once. Words that look like a name were looked at one by one. The list of what was replaced is kept apart and is not part of this deposit.
deposit-anonymous-session = { $name }: { $masks ->
    [0] no word replaced
    [one] 1 word or name replaced
   *[other] { $masks } words or names replaced
  }
deposit-situation = { $name }: { $minutes } minutes; { $functions }
deposit-unit = School
deposit-universe = School teams and their external partners
deposit-time = Cross-section
deposit-mode = Group talk with cards and a network map, led by a researcher
deposit-cleaning = Names replaced by functions; words that look like names looked at; see anonymisation.md
gate-closed = not closed yet: kring close { $name }
gate-unasked = { $who } Open the session, F10.
gate-unasked-closed = { $who } Open it again with `kring close { $name } --open "why"`, ask, note the answers with F10, and close it.
unasked-talk = Not asked about taking part: { $people }.
unasked-quotes = Not asked about being quoted: { $people }.
unasked-archive = Not asked about archiving: { $people }.
close-unasked = { $who } A deposit waits for their answers (F10).
gate-nobody = nobody is left who wants to be kept. Leave { $name } out of the deposit.
gate-names-closed = { $why } To mask them, open it again first: kring close { $name } --open "why"
gate-remarks = these remarks name a function that too few colleagues share: { $remarks }. Take the function out of the file of the session.
gate-unfinished = something is still to be erased. Open the session and close it again: kring open { $name }
gate-gap = the record or its events break off. Wait until everything is synced. Where it stays so: kring close { $name } --open "why", open the session and close it again.
gate-unreadable = kring does not read { $file } back as it was written. That is a fault of kring: report it, with the name of this file.
bag-sound = The bag is sound: { $files ->
    [one] 1 file
   *[other] { $files } files
 }, { $bytes } bytes, checked by { $by }.
bag-unsound = { $path } is not sound:
bag-more = and { $n } more like these
bag-not-there = There is no file or folder called { $path }.
bag-none = there is no bagit.txt in it: this is not a bag, or it holds no talk
bag-declaration = bagit.txt is not as the standard asks
bag-outside = { $path } lies outside the folder of the bag
bag-alike = { $one } and { $other } differ in nothing but capitals or the spelling of accents
bag-no-manifest = there is no list of checksums that kring can check (md5, sha256, sha512)
bag-line = { $file }, line { $line }: cannot be read, is there twice, or names what it may not
bag-missing = { $path } is missing
bag-differs = { $path } is not what the list says
bag-unlisted = { $path } is not in every list
bag-oxum = size or number is not what bag-info.txt says
bag-fetch = files are still to come from elsewhere (fetch.txt); kring fetches nothing
bag-no-zip = this is not a zip file that kring can read ({ $why })
bag-name = refused: { $path } leads out of the folder, or is a name that not every system can keep
bag-link = refused: { $path } is a link
bag-no-file = refused: { $path } is a pipe or a device, not an ordinary file
bag-bomb = refused: { $path } becomes far too large when unpacked
bag-many = refused: there are too many files in it

exchange-where = Say where with -o: a file such as BOS7.qdpx or cards.qdc.
exchange-title = { $n } schools
exchange-cards = Cards
exchange-questions = Questions at { $card }
exchange-topics = Features
exchange-topic-importance = Importance
exchange-topic-distance = Distance
exchange-topic-absence = Absence
exchange-topic-initiative = Initiative
exchange-topic-experience = Experience
exchange-voices = Voice
exchange-voice-verbatim = Word for word
exchange-voice-paraphrase = Paraphrased
exchange-no-domain = without a domain
exchange-partners = Partners: { $domain }
exchange-themes = Themes
exchange-conclusions = Conclusions
exchange-statements = { $school } statements
exchange-transcript = { $school } { $name }
exchange-map = { $school } map
exchange-var-school = school
exchange-var-date = date
exchange-var-level = level
exchange-var-type = type
exchange-var-network = network
exchange-var-location = location
exchange-var-function = function
exchange-var-role = role group

remote-no-folder = { $address } is neither a folder nor an address that kring knows: s3://BUCKET/FOLDER or webdav://SERVER/FOLDER.
remote-not-built = { $address } is an object store or WebDAV, and this kring was built without them. `cargo install --path . --features remote`, in the folder of its source, builds one with them; so is the program that is published. Nothing was read or written.
remote-secret = An address holds no name and no password: it would stay in the history of the shell. Put them in KRING_WEBDAV_USER and KRING_WEBDAV_PASSWORD, or in ~/.netrc.
remote-open = { $address } would send everything unencrypted over the network. Use webdav:// or https://.
remote-away = { $address } does not answer ({ $why }). Nothing is half-written there; the same command again goes on where this one stopped.
remote-denied = { $address } refuses. Are the credentials there, right, and allowed to do this? S3 takes them from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or ~/.aws, WebDAV from KRING_WEBDAV_USER and KRING_WEBDAV_PASSWORD or ~/.netrc.
remote-versioned = { $address } keeps earlier versions of what is replaced or removed. A withdrawal could not reach them, so that kring writes nothing there. Turn versioning off for this bucket, or take another one.
remote-busy = Others are writing to { $address } all the time, or somebody was stopped while writing. Try again in a minute; nothing is half-written.
remote-damaged = { $address } holds an object that is missing or not as it was written ({ $object }). Nothing was taken over. Whoever has the session can push it again.
remote-unknown = { $address } has no session called { $name }. `kring list --at` shows what is there.
remote-several = { $name } may be { $all }. Type the whole name, or the id in brackets.
remote-failed = { $address } answers otherwise than it should ({ $why }). Nothing is half-written there. Is there room, and does the bucket or the folder exist?
remote-demo = The demo is not saved; there is nothing to share.
remote-new = is in { $path } now
remote-continued = { $path } is up to date, by { $n ->
    [one] 1 event
   *[other] { $n } events
  }
remote-attached = { $path } has { $n ->
    [one] one attachment more
   *[other] { $n } attachments more
}; the rest was the same on both sides
remote-same = the same on both sides
remote-forgot = the same on both sides; { $n ->
    [one] one attachment that was forgotten on one of them is gone from the other
   *[other] { $n } attachments that were forgotten on one of them are gone from the other
}
remote-mended = the same on both sides; { $n ->
    [one] one object of it there was gone or had been changed, and has been sent again
   *[other] { $n } objects of it there were gone or had been changed, and have been sent again
}. Does another program work in that store?
remote-behind = the other side goes on, by { $n ->
    [one] 1 event
   *[other] { $n } events
  }; carry that first
remote-apart = { $one } and { $other } go apart: they share { $shared } events, then one has { $first } and the other { $second }. Nothing was chosen. `kring take` brings them together; after that you can push again.
remote-taken-out = { $n ->
    [0] Nothing had to be taken out of the shared folder.
    [one] One session that was forgotten whole is now gone from the shared folder too.
   *[other] { $n } sessions that were forgotten whole are now gone from the shared folder too.
}
cli-disk-silent = The disk does not answer yet. Is the network folder connected? kring goes on waiting; Ctrl-C stops it.
cli-not-printed = Not everything was written ({ $why }): what stands there is not complete. Make room, or choose another place.
remote-not-there = The shared folder { $path } is not there. Is the disk or the network folder connected? Nothing was read.
remote-not-all = Not everything was carried over.
# Member check: reading, counting, threshold
check-no-text = The remark itself is missing: after the function (and before the reason), type what the colleague says.
check-paste-title = { $n } lines: a remark each?
check-paste-each = A remark each: { $n }
check-paste-one = One remark together: they stand in the line
check-paste-more = … and { $n } more
check-paste-noted = { $n ->
    [one] One pasted line is noted.
   *[other] { $n } pasted lines are noted.
}
check-paste-waits = { $n ->
    [one] One pasted line still waits. Enter notes it.
   *[other] { $n } pasted lines still wait. Enter notes them.
}
check-absent = Nobody was present as ‘{ $function }’: correct the function, or add it to those present.
check-too-many-agree = { $agree } colleagues agree, but only { $present } were present: correct the number after x.
check-hands-bad = ‘{ $raw }’ is not a count of hands. Type three numbers: recognise it, in part, not; such as 17 3 1 or 17 yes, 3 partly, 1 no.
check-hands-many = That is { $given } hands, but { $present } people are present.
check-no-remarks = There is no remark in it: a remark comes below its question, such as ‘Colleague 1 (teacher) misses the library, because …’.
check-no-question = Below which question does this belong? Put a heading above it, such as ‘Question 1’: ‘{ $line }’
check-no-table = There is no table in it: the first row has to say what each column holds.
check-no-answers = There is no answer in it: below the first row comes a row for each colleague.
check-file-empty = this file is empty: ask whoever sent it for it again.
check-file-kind = this is no text, no Word document and no CSV. Save an account as docx or txt, and a table (of Excel too) as CSV.
check-too-wide = The table has { $columns } columns: that is not a survey of a member check.
check-ragged = Line { $line } has more cells than the first row: save the table as CSV again.
check-open-quote = The quotation mark of line { $line } is never closed: save the table as CSV again.
check-too-many-rows = There are more than { $rows } rows: that is not a survey of one school. Split the file.
check-columns = What does { $columns } hold? Say it for each column: --column 'HEAD=1' for question 1, 'HEAD=function', or 'HEAD=-' to leave it out.
check-full = This does not fit into the session any more: its file would become too large. Read less at a time.
check-says-who = ‘{ $words }’ says who said it: write it without, or Enter once more.
check-says-who-read = ‘{ $words }’ says who said it, for that function stays hidden. Write that line without it, or add --despite-names.
check-nobody = Who was present? Type it like this: 18 teachers, 2 care coordinators, head teacher.
check-no-function = Which function is ‘{ $part }’? Type it like this: 18 teachers, 2 care coordinators, head teacher.
check-number = How many are there at ‘{ $part }’? Type one number from 1 to 999 before the function.
check-too-few = { $present ->
    [one] Only one person is present
   *[other] Only { $present } people are present
}: from { $needed } on nobody can be recognised by what is said. Hold the member check with more colleagues, or as a survey.

# Member check: on the command line
check-open = A member check of this session is still going on: close it first.
check-known = The session holds these remarks of this day already: nothing was read. Was it another time? Say which day: --date.
check-no-remark = There is no remark { $id }: `kring check SESSION` shows them with their numbers.
check-still-open = This member check is not closed yet: until then nothing of it leaves the session.
check-no-reason = Why? Give { $id } a reason after a colon, such as ‘{ $id }=declined:that partner is on the map already’. The school will read it.
check-no-plan = The deck ‘{ $deck }’ has no member check: it holds no part member_check.
check-none = No member check has been closed yet. Read an account with --read, or print the form with --form.
check-unknown = There is no member check { $id } in this session.
check-demo = The demo is not saved: try this with a session of your own.
check-bad-answer = ‘{ $given }’ is not an answer to a remark. These are: f3=accepted, f3=partly:WHY, f3=declined:WHY, f3=noted:WHY or f3=follow-up:WHY.
check-bad-part = There is no part ‘{ $given }’. Choose one of: all, account, answers, map and counts.
check-bad-column = ‘{ $given }’ does not say what a column holds. These do: 'HEAD=2', 'HEAD=function', 'HEAD=why' or 'HEAD=-'.
check-bad-date = ‘{ $given }’ is not a day. Type it like this: 2026-12-03.
check-before-talk = { $given } is before the talk of { $talk }: a member check comes after it. Correct --date.
check-who-was-present = Who was present? Say it with --present '18 teachers, 2 care coordinators, head teacher'.
check-name-as-function = ‘{ $name }’ looks like a name: say the function of those present, not a name.
check-state = { $id } of { $date }: { $present } present, { $n ->
    [one] one remark
   *[other] { $n } remarks
}.
check-nobody-told = colleague
check-waits = waits for an answer
check-waiting = { $n ->
    [0] Every request for a change has been answered.
    [one] One request for a change is waiting for an answer.
   *[other] { $n } requests for a change are waiting for an answer.
}
check-to-do = { $n ->
    [one] One accepted request is not yet on the map: open it on the screen with v.
   *[other] { $n } accepted requests are not yet on the map: open them on the screen with v.
}
check-asks-change = asks for a change
check-about = about { $names }
check-not-on-map = { $name } (not yet on the map)
check-listed = { $n ->
    [one] One remark read, nothing saved.
   *[other] { $n } remarks read, nothing saved.
}
check-kept = { $n ->
    [one] One remark
   *[other] { $n } remarks
} saved as { $id }, shuffled and without times. To be answered: { $waiting }.
check-found = { $n ->
    [one] One remark found.
   *[other] { $n } remarks found.
} With a function: { $told }. Without: { $hidden }.
check-column-answer = the answers to question { $n }
check-column-why = the reason of the column before it
check-column-function = the function
check-column-left = is not read
check-threshold-stays = The threshold stays { $least }: lower is not possible, or somebody could be recognised.
check-before = { $n ->
    [one] One line is before the first question and is not a remark.
   *[other] { $n } lines are before the first question and are not remarks.
}
check-silent = Line { $line } is no remark, it only says who spoke: ‘{ $text }’.
check-odd = Nothing was saved: { $n ->
    [one] one line has to be corrected first.
   *[other] { $n } lines have to be corrected first.
}
check-odd-line = line { $line }: ‘{ $text }’. { $why }

# Member check: report
check-colleague = Colleague { $number }
check-colleague-function = Colleague { $number } ({ $function })
check-report-title = Member check · { $school }
check-report-answers-title = What you said, what we did with it · { $school }
check-report-account = What colleagues said
check-report-agree = ×6 means that six colleagues agreed.
check-report-question = Question { $number }. { $text }
check-report-silent = Nothing was remarked here.
check-report-present = { $n ->
    [one] One person was present
   *[other] { $n } people were present
}: { $functions }. A function is given only if at least { $threshold } of those present share it, and never where that would give the others away
check-report-hands = Raised hands
check-report-hands-caption = How many hands were raised at each finding
check-report-conclusion = finding
check-report-yes = recognised
check-report-partly = in part
check-report-no = not
check-report-answers = What you said, what we did with it
check-report-waiting = Still to be answered
check-report-heard = Heard and kept
check-report-see = { $n ->
    [one] On the map: change { $numbers }
   *[other] On the map: changes { $numbers }
}
check-report-map = The map, before and after
check-report-unchanged = The map has not changed since it was shown.
check-report-desk = at the desk
check-report-changes = { $n ->
    [0] Nothing changed
    [one] One change
   *[other] { $n } changes
}
check-report-number = no.
check-report-what = partner or tie
check-report-change = what changed
check-report-because = why
check-report-map-caption = The map now: what changed is drawn in full.
check-report-counts = Member check
check-held-meeting = The member check took place on { $date }, in a meeting
check-held-account = The school held the member check itself and sent an account of { $date }
check-held-survey = The member check was held as a short survey, closed on { $date }
check-report-minutes = { $n ->
    [one] It took one minute
   *[other] It took { $n } minutes
}
check-report-shown = { $n ->
    [0] Beside the network map no findings were shown
    [one] Beside the network map one finding was shown
   *[other] Beside the network map { $n } findings were shown
}
check-report-shown-unknown = What was shown was for the school to choose
check-report-kinds = { $n ->
    [0] Nothing was remarked
    [one] There is one remark: { $kinds }
   *[other] There are { $n } remarks: { $kinds }
}
check-kind-confirms = { $n ->
    [0] none confirms the findings
    [one] one confirms the findings
   *[other] { $number } confirm the findings
}
check-kind-contradicts = { $n ->
    [0] none contradicts them
    [one] one contradicts them
   *[other] { $number } contradict them
}
check-kind-adds = { $n ->
    [0] none adds to them
    [one] one adds to them
   *[other] { $number } add to them
}
check-kind-image = { $n ->
    [one] one gives an image of the map
   *[other] { $number } give an image of the map
}
check-kind-use = { $n ->
    [one] one says what the map can be used for
   *[other] { $number } say what the map can be used for
}
check-kind-observes = { $n ->
    [one] one observes something without judging it
   *[other] { $number } observe something without judging it
}
check-report-outcomes = What became of the remarks
check-report-answer = answer
check-report-remarks = remarks
check-report-asks-nothing = Heard and kept: asks for no change
check-report-accepted-to-do = Of those, still to be done
check-report-to-do = This is still to be done: it is not yet on the map or in the findings
check-outcome-to-do = Accepted, not yet on the map
check-outcome-accepted = Accepted
check-outcome-partly = Followed in part
check-outcome-declined = Not followed
check-outcome-noted = Noted
check-outcome-follow-up = Taken up later
change-new = new on the map
change-gone = taken off the map
change-merged = merged with { $name }
glued-asks = ‘{ $was }’ becomes ‘{ $now }’. { $key }: that is meant. Esc: leave it as it was.
not-by-letters = Letters alone do not choose this: erase them with Backspace, then the arrows and Enter.
partner-renamed = ‘{ $was }’ is now called ‘{ $name }’. Not what you meant? Ctrl-Z puts the name back.
change-renamed = was called ‘{ $from }’
change-nearer = nearer: from { $from } to { $to }
change-farther = farther: from { $from } to { $to }
change-placed = was given a place: { $to }
change-unplaced = is no longer in { $from }
change-domains = is in another domain
change-importance = important to others than before
change-details = other details
change-tied = new tie
change-untied = tie taken away
change-tie-changed = tie changed
map-view-changed = what changed

# Member check: on paper
check-form-title = Guide to the member check · { $school }
check-form-steps = The steps, together half an hour at most
check-form-promises = What we promise
check-form-map = The network map
check-form-findings = What the group found
check-form-notes = The questions
check-form-present = Present (by function, such as 18 teachers, 2 care coordinators, 1 head teacher): ……………………………
check-form-sentence = Note functions, never names, in the form ‘Colleague 1 (teacher) misses the library, because …’. Send the account as text or as a Word file.
check-form-who = Colleague (function)
check-form-what = What
check-form-why = Why
check-form-agree = How many agree
check-survey-title = What do you see on our map? · { $school }
check-survey-about = Some colleagues drew a map of the people outside the school they learn with. Look at it with them: what is right, what is missing, and why?
check-survey-function = My function (no name): ……………………………
check-page-function = My function
check-page-function-why = No name. A function is given in the report only when enough colleagues share it.
check-page-optional = may stay empty
check-page-question = Question
check-page-save = Save my answers as a file
check-page-text = Show them as text
check-page-copy = Your answers, to be copied
check-page-then = Give the file or the text to whoever gave you this page. The page itself sends nothing.
check-page-empty = Nothing has been filled in yet.
check-page-print = Print this page and fill it in with a pen.
version-demo = The demo has no earlier versions: try this with a session of your own.
version-unknown = There is no version { $number } of this map: { $n ->
    [0] no version has been closed yet.
    [one] there is only version 1.
   *[other] there are { $n } versions.
}
version-lost = Version { $number } can no longer be made: the transcript of the session (transcript.yaml) does not reach that far back.
version-order = The version after --after is older than the one after --before: swap them.
version-title = Version { $number }
version-now = Now
version-none = No version of this map is closed yet: the end of the talk and each member check close one.
version-same = Nothing on the map changed since version { $number }.
version-step = The map grows: step { $at } of { $last }
check-map-before = The map as it was shown
check-map-after = The map as it is now
check-report-reworded = The finding now reads: ‘{ $text }’
check-report-withdrawn = This finding was withdrawn: ‘{ $text }’
conclude-none = There is no finding in the report yet that could change.
conclude-which = Which finding changes because of this remark?
conclude-reword = word it differently
conclude-withdraw = withdraw it: it leaves the report
conclude-withdrawn = The finding is withdrawn; it cites the remark. Enter accepts the remark, Ctrl-Z takes it back.
cmd-check-conclude = word a finding differently, or withdraw it, because of this remark
key-check-conclude = finding
second-demo = You cannot build on the demo: it is not saved. Choose a session of your own.
second-no-map = The map of { $name } is empty: there is nothing to build on. Begin a new session with kring new.
second-from-version = The map begins with { $n ->
    [one] the one partner
   *[other] the { $n } partners
} of { $name }, version { $number }. Who is here now?
second-from = The map begins with { $n ->
    [one] the one partner
   *[other] the { $n } partners
} of { $name }. Who is here now?
second-later = { $n ->
    [one] One change
   *[other] { $n } changes
} of the map made after that version { $n ->
    [one] does
   *[other] do
} not carry over.
second-of = Continues the talk of { $date }; the map began with version { $number } of it.
second-of-map = Continues the talk of { $date }; the map began with the one of then.
cmd-second = begin a second session with this school, from the last version of its map
key-second = second session
syn-second = second, follow-up, again, wave, repeat

# Member check: on the screen
place-check = Member check
walk-presence = Who is here?
walk-presence-how = Count by function: 18 teachers, 2 care coordinators, head teacher
walk-present = { $n ->
    [one] 1 person: { $who }.
   *[other] { $n } people: { $who }.
  }
walk-told = A remark can say: { $who }. We name a function only from { $least } colleagues up.
walk-hidden = For { $who } it only says ‘colleague’.
walk-told-none = No remark names a function: with fewer than { $least } colleagues of a function you could see who said it. Every remark says ‘colleague’.
walk-map-domains = { $n ->
    [0] { $school } named no partner from outside the school yet.
    [one] { $school } learns with 1 partner from outside the school.
   *[other] { $school } learns with { $n } partners from outside the school.
  }
walk-map-ring = { $ring }: { $n ->
    [0] nobody.
    [one] 1 partner.
   *[other] { $n } partners.
  }
walk-map-importance = Who matters to whom? The letters say to whom a partner is important.
walk-map-ties = { $n ->
    [0] No ties between partners were named.
    [one] 1 tie between partners was named.
   *[other] { $n } ties between partners were named.
  }
walk-map-empty = What stayed empty: { $names }.
walk-hands-elsewhere = This is a count of hands: it is noted at a finding (PgUp or PgDn). If it is a remark all the same: Enter again.
walk-hands = Hands: { $yes } recognise it · { $partly } in part · { $no } not
walk-quote = “{ $text }”
walk-colleague-function = Colleague ({ $function }) { $said }
walk-colleague = Colleague { $said }
walk-reading-none = Nothing was noted.
walk-close = Thank you
walk-close-counts = { $n ->
    [0] No remark was noted.
    [one] We noted 1 remark.
   *[other] We noted { $n } remarks.
  } { $requests ->
    [0] None of them asks for a change.
    [one] One of them asks for a change.
   *[other] { $requests } of them ask for a change.
  }
walk-close-then = Every request for a change gets an answer, with the new map.
walk-no-map = Nobody is on the map yet: without a map there is nothing to show the team. Note partners first (F4).
walk-goes-on = The member check goes on where it was.
walk-undone = Taken back.
walk-redone = Done again.
walk-rehearsed = The rehearsal was thrown away.
walk-left = The member check waits: v at the findings goes on.
walk-rehearsal = A rehearsal: none of it is saved.
walk-is-rehearsal = rehearsal
walk-seven = A member check shows no more than { $most } conclusions: leave one out first.
walk-name = Is ‘{ $names }’ the name of a person? Then write the function. If not: Enter once more.
walk-looks-like-name = Looks like a name: { $names }
walk-question-next = Page Down goes to the next question.
walk-removed = Taken away. Ctrl-Z brings it back.
walk-noted-at = Noted at question { $n }.
walk-waits-at = Not noted yet. The line waits at question { $n }.
walk-question-of = At question { $n }: { $said }
walk-line-left = The line was not noted. It stands there again when you come back.
walk-close-lines = { $n ->
    [one] One line was not noted: Page Up takes you there. To close without it: Enter once more.
   *[other] { $n } lines were not noted: Page Up takes you there. To close without them: Enter once more.
}
walk-closed = Closed: { $n ->
    [0] no remarks
    [one] 1 remark
   *[other] { $n } remarks
  } saved, in an order that says nothing. To be answered: { $waiting }.
walk-minutes = { $n } min left
walk-questions = { $n ->
    [one] 1 question
   *[other] { $n } questions
  }
walk-disk = The disk does not answer: what was noted last may not be on it yet.
walk-hint-presence = 18 teachers, 2 care coordinators, head teacher · empty and Enter: next
walk-hint-hands = hands, if you count them: recognise it, in part, not (17 3 1) · or what somebody says
walk-hint-remark = teacher: misses #library, because parents come there x6
walk-prepare = Preparing the member check
walk-ideas = What learning together means here
walk-conclusions = What the group found (seven at most)
walk-no-conclusions = No conclusion was accepted yet: p at the findings proposes some. Without conclusions the member check shows the map only.
walk-whole = The whole member check, { $n ->
    [one] 1 minute
   *[other] { $n } minutes
  }:
desk-script = say
answer-title = What do we do with it? · { $at }/{ $all }
answer-accepted-how = (Enter opens the map)
answer-because = Why:
answer-why = Why? Type a reason: the school reads it.
answer-given = Answered. { $n ->
    [one] 1 request still waits.
   *[other] { $n } requests still wait.
  }
answer-all = Everything is answered: the new version of the map is closed.
answer-to-do = Everything is answered. Not yet on the map: { $n ->
    [one] one accepted request.
   *[other] { $n } accepted requests.
  }
answer-is-to-do = Accepted, not yet on the map.
answer-follow = Every change cites this remark, until Enter. F8 edits a partner.
answer-unchanged = Nothing changed. Enter once more: accepted, still to do. Esc goes back.
answer-following = { $id } { $said }
ready-requests = { $n ->
    [one] One request of the member check waits for an answer
   *[other] { $number } requests of the member check wait for an answer
  }
ready-to-do = { $n ->
    [one] One accepted request of the member check is not yet on the map
   *[other] { $number } accepted requests of the member check are not yet on the map
  }
cmd-check = open the member check: show it to the whole team
cmd-check-begin = begin
cmd-check-show = show or leave out
cmd-check-rehearse = rehearse: nothing is saved
cmd-check-leave = leave the member check; what was noted stays
cmd-check-note = note what is typed; empty: next, or correct the chosen remark
cmd-check-next = next
cmd-check-back = back
cmd-check-select = choose a remark to correct it
cmd-check-raise = name functions only from more colleagues up
cmd-check-remove = remove the chosen remark
cmd-check-complete = complete: a function, a beginning, or a partner after #
cmd-check-domain = show one domain
cmd-check-domain-back = show the previous domain
cmd-check-confirm = confirm: it is right as it is
cmd-check-correct = correct the remark
cmd-check-close = close the member check and save it
cmd-check-done = answer the requests for a change
cmd-check-answer = answer; an accepted remark opens the map
cmd-check-outcome = choose another answer
cmd-check-outcome-back = choose the previous answer
cmd-check-request = to the next request; this one keeps waiting
cmd-check-request-back = to the previous request
key-check = member check
key-check-begin = begin
key-check-show = show or not
key-check-rehearse = rehearse
key-check-leave = leave
key-check-note = note
key-check-next = next
key-check-back = back
key-check-select = choose
key-check-raise = raise threshold
key-check-remove = remove
key-check-complete = complete
key-check-domain = domain
key-check-domain-back = previous domain
key-check-confirm = right
key-check-correct = correct
key-check-close = close and save
key-check-done = answer
key-answer-done = done
key-check-answer = answer
key-check-outcome = other answer
key-check-outcome-back = previous answer
key-check-request = next
key-check-request-back = previous

## plain mode, for screen readers and pipes

plain-hello = kring in plain lines. Type ? for help, : for the commands here, :read to hear everything again. The end of the input saves and leaves.
plain-read = lees read
plain-yes = ja j yes y
plain-no = nee n no
plain-same = Nothing changes.
plain-long = A list of { $n } lines. :read reads all of them.
plain-chosen = Chosen: { $what }
plain-chosen-statement = Chosen: { $what }. An empty line corrects this statement, :x removes it, :esc lets it go.
plain-ticked = done: { $what }
plain-not-ticked = not yet: { $what }
plain-line = The line: { $marks }
plain-typed = The line already says: { $text }
plain-view = The drawing shows: { $view }
plain-as-it-stands = Noted as it stood: { $text }
plain-on = as it is now
plain-choose = Type a number or the beginning of a choice. :esc leaves it as it is.
plain-choose-several = Type one or more numbers, or the beginning of a choice. What is on goes off. :esc leaves it as it is.
plain-one-number = Only one number can be chosen here.
plain-no-row = There is no number { $n } here.
plain-no-choice = No choice fits ‘{ $typed }’, or more than one. Type a number.
plain-waits = ‘{ $typed }’ waits until the question is answered. Answer with a number.
plain-no-command = There is no command ‘{ $typed }’. Type : for the commands here.
plain-home-empty = There are no sessions yet. Type n for a new one, d for the demo.
plain-home = A number chooses a session, an empty line opens it. n begins a new one, q quits.
plain-welcome = A number chooses a step, an empty line ticks it or takes the tick away. :n goes on, :a shows the participants.
plain-phase = :n or an empty line goes on, a number opens that card.
plain-card = Type what somebody says, with who says it in front (p1: or a function), 2) for a sub-question. :1 chooses a statement. :n goes on, :k to the network map.
plain-closing = Type what somebody answers. :n goes to the next question.
plain-map-title = Network map of { $school }
plain-map = Type a partner, with @ and a domain, ! and the number of the ring, * and the letters of roles. :1 chooses a partner; then :D domain, :alt-2 on ring 2, :I important to, :C tie, and an empty line edits everything. With nothing chosen an empty line goes to the next step. The drawing itself is not read out.
plain-map-missing = Type who is missing: they come on the map as wished for. :A notes in words what is missing. :n goes on.
plain-findings = A number chooses a sentence, an empty line reads what it rests on. :read reads the whole report. p proposes conclusions, r says what is still open, w writes the report.
plain-list = A number chooses, an empty line opens. :esc goes back.
plain-proposal = An empty line or a accepts this, e in your own words, x does not. :→ is the next, :esc goes back.
plain-names = A number chooses a word, an empty line masks it, n says that it is not a name. :esc goes back.
plain-check = :pgdn goes on, :pgup back, :esc leaves the member check; what was noted stays.
plain-check-prepare = A number chooses, ‘show’ turns it on or off, an empty line begins. p rehearses.
plain-check-answer = :1 to :5 chooses the answer. Type why and the request is answered. An accepted remark opens the map.
plain-help-title = Help
plain-help = Every line you type is what you would type on the screen, followed by Enter. After a colon comes a command: a letter of the menu (:n), a name (:next), a key (:ctrl-z, :esc, :pgup) or a number of the list (:3). : alone lists all commands. Where you type no text, the colon may be left out. A \ at the end of a line continues it on the next. Memos are never read out by themselves. The drawing of the map and the transcript of the sound are not read out: `kring show NAME` gives the whole session as text, `kring transcript NAME --format txt` the sound.
plain-close = An empty line closes this.
plain-search = Type what you are looking for. :1 chooses a place, an empty line opens it, :esc closes.
plain-participants = A number chooses a participant, an empty line edits them. n adds one, ‘gives’ notes consent, a that of everybody, x what somebody refuses. :esc goes back.
plain-memo-title = Private memo ({ $kind })
plain-memo = Type the memo: it is saved and not read out. :tab changes the kind, :esc closes.
plain-memo-begun = There is already a half-typed memo; what you type is added to it.
plain-memos = A number chooses a memo, an empty line corrects it, x removes it. :esc goes back.
plain-field = { $n } of { $all }: { $label }
plain-field-now = Now: { $text }
plain-field-empty = Now: nothing.
plain-form-text = Type what it should say. An empty line leaves it, - empties it. :ctrl-s saves everything, :1 goes to the first field, :esc leaves the form.
plain-form-one = Type a number or a word. An empty line leaves it, - empties it. :ctrl-s saves everything.
plain-form-many = Type all the numbers it should be. An empty line leaves it, - chooses none. :ctrl-s saves everything.
plain-no-talk = The transcript of the sound is not read out here. `kring transcript NAME --format txt` gives it as text.
