### Every text kring itself says. One section a room, marked by its heading; both languages hold the same ids in the same order.

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
fault-unknown-field = there is no field `{ $name }` here
fault-unknown-value = `{ $value }` is not one of the possible values
fault-missing = the field `{ $name }` is missing
fault-twice = the field `{ $name }` stands here for the second time
fault-no-value = the field has no value
fault-mismatch = found { $found }, expected { $expected }
fault-want-number = a whole number must stand here
fault-want-truth = `true` or `false` must stand here
fault-want-text = words must stand here, not a list and not fields
fault-want-sign = one letter or sign must stand here
fault-want-list = a list must stand here: lines that begin with a dash, or [ ]
fault-want-fields = fields with values must stand here
fault-not-an-id = `{ $text }` is not an id (lower-case letters, digits and hyphens, such as `clb-2`)
fault-not-a-place = this is not a place of the walk: `welcome`, `phase ID`, `card ID`, `review ID`, `closing` or `findings`
fault-not-a-moment = this is not a moment such as 2026-11-21T14:03:05+01:00
fault-too-deep = lists and fields lie deeper in one another than in any session
fault-too-much = the file holds more than any session does
fault-cut-off = the file ends too early: something was cut off
fault-two-documents = a second document begins here, and only one is allowed
fault-syntax = this is not valid YAML: { $detail }
fault-next-copy = Put a copy of the file back in its place. The file was not changed.
fault-next-utf8 = Save it as text in UTF-8, or put a copy of the file back in its place. The file was not changed.
fault-next-tab = Replace the tab by spaces and open the file again. Nothing in it was changed.
fault-next-kind = Write `kring: { $expected }` on its first line if it is such a file.
fault-next-other = Choose another file, or correct that line.
fault-next-newer = Install the newest kring to open it. The file was not changed.
fault-next-near = Did you mean `{ $near }`?
fault-next-known = Possible are: { $known }.
fault-next-schema = `kring schema` prints every field there is. The file was not changed.
fault-next-too-much = Check whether this is the right file. It was not changed.
fault-next-correct = Correct that line and open the file again. It was not changed.
trouble-empty = it is empty, and must say something
trouble-unknown = `{ $id }` is not in this session
trouble-duplicate = the id `{ $id }` stands here for the second time
trouble-not-an-id = `{ $id }` is not an id of this sort (participants are p1, statements s1, ties t1; a partner bears a short form of its name)
trouble-self-tie = a partner has no tie to itself
trouble-part-of-itself = a partner cannot be a part of itself
trouble-strength = the strength of a tie goes from 1 to 3
store-reading = Cannot read { $path }:
store-writing = Cannot write { $path }:
store-full = the disk is full. Make room; kring keeps what you note and tries again.
store-denied = you may not do that there. Check the rights of the folder, or choose another.
store-gone = it is not there. It may have been moved or removed; put it back, or open the session from its new place.
store-no-folder = the folder it should go into is not there. Make it, put it back if it was moved, or choose another place.
store-other = { $detail }.
store-too-large = { $path } is { $size } MB, larger than any session. Check whether this is the right file.
store-locked = Another kring has { $path } open. Close it there, or open the session here to read along.
store-read-only = { $path } was opened to read along, so nothing is written. Close the other kring and open it again to write.
store-lost = Nothing is written here any more: another kring now writes this session, for { $path } was replaced. Close the other; kring keeps what you note and tries again.
store-taken = { $path } exists, and it is not an export of kring or was changed since. Choose another name, or say that it may be overwritten.
store-not-a-session = There is no session in { $path }: a session is a folder with a file session.yaml.
store-unknown = There is no session `{ $name }`. `kring list` shows them all.
store-unknown-near = No single session is called `{ $name }`. Did you mean one of these: { $near }?
store-no-deck = There is no deck `{ $id }`. `kring deck list` shows them all.
store-no-home = This system does not say where your files belong. Set KRING_HOME to a folder.
notice-replayed = { $count ->
    [one] One event was taken over from the transcript.
   *[other] { $count } events were taken over from the transcript.
}
notice-torn = The last event was cut off while it was written; it does not count.
notice-dropped = Event { $n } of the transcript does not fit the session and was left out.
notice-hand-edited = { $count ->
    [0] session.yaml was edited by hand, and nothing that was noted changes. The file as it was, with its comments, is in { $path }.
    [one] session.yaml was edited by hand: one change was taken over. The file as it was, with its comments, is in { $path }.
   *[other] session.yaml was edited by hand: { $count } changes were taken over. The file as it was, with its comments, is in { $path }.
}
notice-rebuilt = session.yaml was cut off or written by another program, and was made anew from the transcript. The file as it was is in { $path }.
notice-rebuilt-fault = session.yaml could not be read, and was made anew from the transcript. The file as it was is in { $path }: { $fault }
notice-other-transcript = This session comes from two computers: the transcript beside it belongs to another version, and is now in { $path }. `kring take` takes over what is missing here.
notice-copies = Another version of this session lies beside it: { $paths }. `kring take` takes over what is missing here; then delete it.
notice-elsewhere = A part of this session was kept elsewhere, because its folder could not take it: { $paths }. `kring take` takes it over; then delete it.
notice-erased = { $count ->
    [one] What had to be erased or masked last time has now been erased everywhere.
   *[other] { $count } times something had to be erased or masked; that has now been done everywhere.
}
notice-unreadable = A part of the transcript cannot be read and was left out: { $fault }
notice-no-draft = What was being typed cannot be read: { $fault }
notice-no-lock = This disk knows no locks: see to it that nobody else opens this session to write.
refusal-empty = There is nothing yet: type something first.
refusal-unknown = { $id } is not (or no longer) in this session.
refusal-self-tie = A partner cannot have a tie to itself.
refusal-tie-exists = That tie is there already.
refusal-part-of-itself = A partner cannot be a part of itself.
refusal-strength = The strength of a tie goes from 1 to 3.
refusal-nothing = Nothing changes.
refusal-full = This does not fit into the session any more: its file would become too large to be opened again. What you typed is still here: take less of it, or keep it as an attachment.


## network: the map, its legend, its measures

map-status-now = now
map-status-past = in the past
map-status-wished = wished for
map-status-explored = being explored
map-status-ended = ended
map-matters-all = matters to everyone
map-matters-others = matters to n, function unknown
map-matters-people = matters to n participants, each for themselves
map-inferred = inferred by the researcher
map-also-in = also { $domain }
map-too-close = too close
map-nearer = nearer
map-farther = farther
map-subgroup = cluster n of partners tied to each other
map-tie = tie
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
statements-left-out = { $n ->
    [one] One more statement on this is in the record of the talk and not in this report
   *[other] Another { $number } statements on this are in the record of the talk and not in this report
}

report-title = Findings of school { $school }
report-subtitle = Talk with the cards ‘{ $deck }’, { $date }
report-subtitle-undated = Talk with the cards ‘{ $deck }’
report-profile = The school and the participants
report-findings = What came of the talk
report-what = What? The concept
report-who = Who? The partners
report-why = Why? The motives
report-how = How? The conditions
report-what-for = What for? The value
report-general = Also said
report-internal = Actors inside the school
report-elsewhere = Partners outside the domains
report-ties = Ties
report-learning = Who learns from whom
report-important = Partners that matter
report-distance = Distance to the school
report-absent = What is absent
report-conclusions = Conclusions for this school
report-meaning = What the map means to the group
report-image = The image of the map
report-reflection = Looking back on the method
report-appendix = Appendix

profile-code = School
profile-level = Level
profile-type = Type
profile-network = Network
profile-location = Location
profile-date = The talk was held on { $date }
profile-date-place = The talk was held on { $date } ({ $place })
profile-group = Who sat together: { $group }
profile-absent = Who could not be there: { $absent }
profile-undated = The date of the talk was not noted
profile-duration = It took { $duration }
profile-no-duration = How long it took was not noted
profile-recorded = Sound was recorded
profile-experience = Whether the school knew such maps is told at the end
profile-no-experience = Whether the school had experience with such maps was not noted
profile-nobody = No participants were noted
profile-participants = { $n ->
    [one] There was one participant: { $who }
   *[other] There were { $number } participants: { $who }
}
profile-late = { $n ->
    [one] Joined later: { $who }
   *[other] Joined later: { $who }
}
profile-early = { $n ->
    [one] Left before the end: { $who }
   *[other] Left before the end: { $who }
}
profile-consent = { $n ->
    [one] The participant gave consent
   *[other] All participants gave consent
}
profile-consent-open = { $n ->
    [one] For one participant no consent has been noted yet
   *[other] For { $number } participants no consent has been noted yet
}
profile-consent-refused = { $n ->
    [one] One participant did not give consent
   *[other] { $number } participants did not give consent
}
profile-anonymous = This report names functions and never people
questions-fully = Discussed in full: { $names }
questions-partly = Discussed in part: { $names }
questions-implicitly = Touched on only indirectly: { $names }
questions-not = Not reached: { $names }
questions-off = Not on the agenda: { $names }
aspect-what = what (the concept)
aspect-who = who (the partners)
aspect-why = why (the motives)
aspect-how = how (the conditions)
aspect-what-for = what for (the value)
cards-not-reached = { $n ->
    [one] The card { $names } was not reached
   *[other] These cards were not reached: { $names }
}
aspect-off = This question was not on the agenda
aspect-not-reached = The talk did not reach this question
aspect-nothing-noted = Nothing was noted on this

what-intro = { $n ->
    [one] The group stresses one point
   *[other] The group stresses { $number } points
}
why-intro = { $n ->
    [one] The group gives one reason to learn with partners
   *[other] The group gives { $number } reasons to learn with partners
}
how-intro = { $n ->
    [one] What the group needs in order to learn with partners comes down to one theme
   *[other] What the group needs in order to learn with partners comes down to { $number } themes
}
what-for-intro = { $n ->
    [one] The group names one kind of value
   *[other] The group names { $number } kinds of value
}
what-inside = { $n ->
    [one] Learning does not only come from outside: the map also shows one actor inside the school
   *[other] Learning does not only come from outside: the map also shows { $number } actors inside the school
}
what-both = { $n ->
    [one] Inside and outside the school at once: { $names }
   *[other] Inside and outside the school at once: { $names }
}

map-caption = Network map of school { $school }
map-alt = { $n ->
    [one] The school in the middle with one partner around it, by domain: { $domains }. The text below describes the map.
   *[other] The school in the middle with { $n } partners around it, by domain: { $domains }. The text below describes the map.
}
who-nobody = No partners were noted
who-count = { $n ->
    [one] The group put one partner on the map: { $parts }
   *[other] The group put { $number } partners on the map: { $parts }
}
who-all-outside = { $n ->
    [one] The group put one partner on the map, from outside the school
   *[other] The group put { $number } partners on the map, all from outside the school
}
who-outside = { $number } outside the school
who-inside = { $number } inside the school
who-both = { $n ->
    [one] one that is both
   *[other] { $number } that are both
}
who-kinds = As far as was noted, these are { $parts }
kind-organisations = { $n ->
    [one] one organisation
   *[other] { $number } organisations
}
kind-persons = { $n ->
    [one] one single person
   *[other] { $number } single persons
}
kind-groups = { $n ->
    [one] one group
   *[other] { $number } groups
}
kind-sources = { $n ->
    [one] one source
   *[other] { $number } sources
}
who-informal = { $n ->
    [one] Contact is informal with { $names }
   *[other] Contacts are informal with { $names }
}
who-domains = { $n ->
    [0] None of the { $of } domains has partners
    [one] One of the { $of } domains has partners
   *[other] Partners stand in { $number } of the { $of } domains
}
domain-named = { $n ->
    [one] Here the group names one partner: { $names }
   *[other] Here the group names { $number } partners: { $names }
}
domain-named-below = { $n ->
    [one] Here the group names one partner
   *[other] Here the group names { $number } partners
}
domain-named-partly = Here the group names { $number } partners, among them { $names }
domain-named-nobody = This domain counts as discussed, but no partners stand in it
domain-asked-none = When asked, the group names nobody here
domain-not-reached = This domain was on the agenda, but the talk did not get to it
domain-off-agenda = This domain was not on the agenda
domain-unknown = Nothing was noted on this domain, not even whether it came up
domain-shared = { $n ->
    [one] Also in another domain: { $names }
   *[other] Also in another domain: { $names }
}
domain-both = { $n ->
    [one] Inside and outside the school at once: { $names }
   *[other] Inside and outside the school at once: { $names }
}
domain-collective = { $n ->
    [one] This name stands for more than one partner: { $names }
   *[other] These names each stand for more than one partner: { $names }
}
domain-positive = Experiences are good with { $names }
domain-mixed = Experiences are mixed with { $names }
domain-negative = Experiences are bad with { $names }
domain-past = There used to be cooperation with { $names }
domain-ended = Cooperation was deliberately ended with { $names }
domain-explored = There are first contacts with { $names }
domain-wished = The group would like to work with { $names }
domain-frequency = This is how often there is contact – { $names }
domain-location = This is where the group finds them – { $names }
internal-named = { $n ->
    [one] Inside the school the group names one actor: { $names }
   *[other] Inside the school the group names { $number } actors: { $names }
}
elsewhere-named = { $n ->
    [one] Placed in no domain: { $names }
   *[other] Placed in no domain: { $names }
}
ties-count = { $n ->
    [one] The group drew one line on the map
   *[other] The group drew { $number } lines on the map
}
tie-strength = strength { $n } of 3
learning-both = Learning goes both ways with { $names }
learning-to-school = The school learns from { $names }
learning-from-school = Learning from the school: { $names }
learning-none = Something other than learning (referral, money, permission) is at stake with { $names }
role-name = the role { $role }
important-all = { $n ->
    [one] Of the partners outside the school, everyone finds this one important: { $names }
   *[other] Of the partners outside the school, everyone finds these { $n } important: { $names }
}
important-all-inside = Of the actors inside the school, everyone finds important: { $names }
important-for = Important to { $who }: { $names }
important-others = { $n ->
    [one] one participant whose function was not noted
   *[other] { $number } participants whose function was not noted
}
important-inferred = Inferred by the researcher and not marked by the group itself, as important to { $who }: { $names }
important-nothing = Which partners matter to whom was not noted
distance-only = { $n ->
    [one] The only one placed is { $names } (‘{ $ring }’)
   *[other] All partners that were placed stand equally far, at ‘{ $ring }’: { $names }
}
distance-nearest = { $n ->
    [one] Nearest to the school, at ‘{ $ring }’, stands { $names }
   *[other] Nearest to the school, at ‘{ $ring }’, stand { $names }
}
distance-between = { $n ->
    [one] Next, at ‘{ $ring }’, comes { $names }
   *[other] Next, at ‘{ $ring }’, come { $names }
}
distance-between-count = Next, at ‘{ $ring }’, come { $number } partners
distance-farthest = { $n ->
    [one] Farthest from the school, at ‘{ $ring }’, stands { $names }
   *[other] Farthest from the school, at ‘{ $ring }’, stand { $names }
}
distance-inside = { $others ->
    [0] Only actors from inside the school stand so near, and no partners from outside
    [one] Of those who stand so near, { $n ->
        [one] one belongs
       *[other] { $number } belong
    } to the school itself; one partner comes from outside
   *[other] Of those who stand so near, { $n ->
        [one] one belongs
       *[other] { $number } belong
    } to the school itself; the other { $rest } come from outside
}
distance-nothing = How near the partners stand to the school was not noted
distance-from-to = { $name } (from ‘{ $from }’ to ‘{ $to }’)
distance-nearer = Nearer than before: { $names }
distance-farther = Farther than before: { $names }
distance-too-close = { $n ->
    [one] Nearer than the group finds good: { $names }
   *[other] Nearer than the group finds good: { $names }
}
distance-views = Views differ on the place of { $name }: { $views }
distance-views-agreed = For { $name } the map says ‘{ $ring }’, but not everyone sees it so: { $views }
distance-unplaced = { $n ->
    [one] For one partner no distance was noted
   *[other] For { $number } partners no distance was noted
}
absent-nothing = Nothing was noted on who or what is absent
gap-partner = A partner
gap-role = A role
gap-means = Means

conclusions-none = No conclusions have been accepted yet
conclusions-intro = { $n ->
    [one] One conclusion follows from the talk and the map
   *[other] { $number } conclusions follow from the talk and the map
}
image-none = No image of the map was noted
image-of = { $n ->
    [one] In the map, one participant ({ $who }) sees: ‘{ $image }’
   *[other] In the map, { $who } see: ‘{ $image }’
}
image-of-group = In the map, the group sees: ‘{ $image }’
reflection-nothing = What the group thought of the method was not noted

figure-partners = { $n ->
    [one] partner outside the school
   *[other] partners outside the school
}
figure-domains = domains with partners
figure-near = { $n ->
    [one] partner from outside stands very near
   *[other] partners from outside stand very near
}
figure-everyone = { $n ->
    [one] partner from outside matters to everyone
   *[other] partners from outside matter to everyone
}
figure-ties = { $n ->
    [one] tie on the map
   *[other] ties on the map
}

appendix-partners = All partners
appendix-method = On the method
appendix-evidence = What the sentences rest on
appendix-evidence-intro = The number behind a sentence points to this list; the codes are those of the record (s for a statement, t for a tie, h for a theme, g for something absent, c for a conclusion, i for an image, p for a participant)
table-partners = The partners on the map
table-evidence = Sentences and what they rest on
table-statements = All statements
column-id = Code
column-name = Partner
column-domains = Domain
column-side = Side
column-kind = Kind
column-ring = Distance
column-important = Important to
column-status = Now
column-sentence = Sentence
column-rests-on = Rests on
column-card = Card
column-who = Function
column-words = Statement
side-external = outside
side-internal = inside
side-both = both
kind-organisation = organisation
kind-person = person
kind-group = group
kind-source = source
status-now = yes
status-past = past
status-wished = wished
status-explored = explored
status-ended = ended
method-deck = The talk used the cards ‘{ $title }’, version { $version }
method-kring = This report comes from the record of the talk, with kring { $version }
method-quotes = Each part prints at most { $most } quotes and { $most } other statements, in the order noted, unless someone chose them by hand
method-no-rules = None of the conclusions comes from a proposal of kring
method-rules = These rules of kring proposed conclusions, which people then accepted or rewrote: { $rules }

ready-no-participants = Nobody has been noted as a participant yet
ready-consent = { $n ->
    [one] Consent of one participant has not been noted yet
   *[other] Consent of { $number } participants has not been noted yet
}
ready-refused = { $n ->
    [one] One participant refused: take out what that person said
   *[other] { $number } participants refused: take out what they said
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
ready-domain = { $n ->
    [one] Of one empty domain nobody noted whether it was asked: { $names }
   *[other] Of { $number } empty domains nobody noted whether they were asked: { $names }
}
ready-card = { $n ->
    [one] Nothing was noted at one card: { $names }
   *[other] Nothing was noted at { $number } cards: { $names }
}
ready-outdated = { $n ->
    [one] This file still holds what has been erased or masked since; throw it away, also where it was sent: { $names }
   *[other] These { $n } files still hold what has been erased or masked since; throw them away, also where they were sent: { $names }
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

propose-dense = Much of the network sits at { $domain }: { $n } of the { $all } partners with a domain stand there
propose-thin = { $n ->
    [one] At { $domain } the network is thin: only one partner stands there, { $names }
   *[other] At { $domain } the network is thin: only two partners stand there, { $names }
}
propose-inside = { $others ->
    [0] Nearest stand people and groups of the school itself: { $names }; no partner from outside stands so near
   *[other] Nearest stand mostly people and groups of the school itself: { $names }
}
propose-near-domain = The partners from outside that stand nearest to the school all belong to { $domain }: { $names }
propose-agree = Everyone agrees that these { $n } partners from outside are important: { $names }
propose-near-important = Those who matter also stand near: { $names }
propose-far-important = { $n ->
    [one] Important and yet at a distance: { $names }
   *[other] Important and yet at a distance: { $names }
}
propose-roles = Who matters differs from role to role, without overlap. { $parts }
propose-hub = Much comes together at { $name }: lines run to { $degree } others, namely { $names }
propose-hub-alone = Much comes together at { $name }: lines run to { $degree } others, namely { $names }. Of these, { $number } are tied to the rest of the map only there
propose-two-way = Learning mostly goes both ways: with { $n } of the { $all } partners for whom this was noted
propose-one-way = Learning mostly goes one way, to the school: with { $n } of the { $all } partners for whom this was noted
propose-mixed = Experiences vary, even with one and the same partner: this holds for { $names }
propose-faded = There is less contact than before, or none any more, with { $names }
propose-grown = Contact is closer than before with { $names }
propose-gaps-partner = The group misses partners: this was noted { $number } times
propose-gaps-role = The group misses someone to take a role: this was noted { $number } times
propose-gaps-means = The group misses means: this was noted { $number } times
propose-recurs = The talk comes back to { $subject } in different parts: in { $parts }
propose-theme = ‘{ $title }’ runs through the whole talk: { $number } statements at { $cards } different cards are about it
propose-talk = Of no partner does the group say as much as of { $name }: { $number } statements
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
subject-time = time and replacement
subject-money = money
subject-space = room
subject-trust = trust or getting along
subject-vision = vision
subject-volunteers = working with volunteers
measure-share = { $n } of { $all } ({ $percent }%)
measure-inside = ring ‘{ $ring }’: { $n } from inside, { $others } from outside
measure-ring = ring ‘{ $ring }’: { $n }
measure-partners = { $n ->
    [one] { $n } partner
   *[other] { $n } partners
}
measure-roles = { $n } roles
measure-views = { $n } views
measure-hub = { $degree } neighbours, { $n } of them without another line
measure-gaps = { $n } gaps
measure-recurs = { $n } places with: { $words }
measure-theme = { $n } statements, { $cards } cards
measure-talk = { $n } statements
rule-dense = a domain with at least 5 partners and 30% of those that stand in a domain
rule-thin = a domain with one or two partners, on a map of at least 15
rule-inside = on the nearest ring at least 3 of the school itself and at most a third as many from outside
rule-near-domain = at least 3 partners from outside on the nearest ring, all in one domain
rule-agree = at least 2 partners from outside that everyone finds important
rule-near-important = at least 2 partners from outside that stand on the nearest ring and matter
rule-far-important = a partner that matters on the farther half of the rings
rule-roles = at least 2 roles with 3 partners each that matter, none of them shared
rule-views = a partner that people see at least 2 rings apart
rule-hub = a partner with at least 4 lines, or one to which alone at least 3 others are tied; the 3 busiest
rule-two-way = the way of learning known for at least 5 partners, both ways for 60%
rule-one-way = the way of learning known for at least 5 partners, only to the school for 60%
rule-mixed = at least 2 partners with mixed experiences
rule-faded = at least 2 partners of the past or farther than before
rule-grown = at least 2 partners nearer than before
rule-gaps = at least 2 gaps of one sort
rule-recurs = a subject in at least 5 statements, themes and gaps, in at least 2 places and from at least 2 people; or in at least 2 themes or gaps and 1 statement
rule-theme = a theme with at least 3 statements from at least 2 cards
rule-talk = the partner with the most statements, at least 4

appendix-measures = The network in figures
table-measures = Figures of the map; ties count without direction and without the school itself
column-measure = Measure
column-value = Value
caution-tiny = With fewer than ten partners these figures say little
caution-tie-poor = There are fewer than half as many ties as partners; figures about ties then say little
measure-domain = Partners from outside at { $name }
measure-no-domain = Partners from outside without a domain
measure-on-ring = Partners from outside at ‘{ $name }’
measure-no-ring = Partners from outside without a distance
measure-internal = Actors inside the school
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
rule-broker = a partner between at least 2 domains through whom alone at least 3 pairs of contacts meet; the 2 strongest

## app: commands and their help

read-only = Reading along: this session is open elsewhere, or its folder may not be written. Nothing you do here is kept.
undone = Undone. Ctrl-Y does it again.
redone = Done again.
nothing-to-undo = There is nothing to undo.
nothing-to-redo = There is nothing to do again.
quit-unsaved = Press again to stop: what is not on disk is then kept elsewhere. { $trouble }
home-empty = There are no sessions yet. Press n for a new one, d for the demo.
erasing = Erasing it everywhere …
taken-in = { $n ->
    [one] Somebody edited session.yaml by hand: one change was taken over. The file as it was is in session.by-hand.yaml.
   *[other] Somebody edited session.yaml by hand: { $n } changes were taken over. The file as it was is in session.by-hand.yaml.
}
withdrawn = { $who } has left the record: everything they said is gone everywhere.
withdraw-title = Does { $who } withdraw? Everything they said goes for good.
withdraw-no = No, keep everything
withdraw-yes = Yes, erase everything they said
orphans-title = { $n ->
    [one] This partner came only from who withdrew
   *[other] These partners came only from who withdrew
}
orphans-keep = Leave it as it is
orphans-remove = Take off the map: { $name }
memo-kept = Memo kept. Nobody sees it.
memo-kept-typing = Your half-typed memo waits under F2.
fault-code = Give the school a code, such as BOS7. Never its name.
fault-number = { $field }: type a number, such as 3, or leave it empty; it now says “{ $typed }”.
form-esc-again = Not saved yet. Enter saves it, Esc once more throws it away.
palette-title = What would you like to do?
place-welcome = Welcome
place-review = Looking back · { $phase }
place-closing = Closing
place-findings = Findings
recording-on = Sound recording started at { $time }.
recording-off = Sound recording ended at { $time }.
correcting = You are correcting { $id }. Enter keeps it, Esc leaves it as it was.
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
form-school = School and circumstances
form-participant = Participant
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
field-recording = Sound recording
field-date = Date
field-language = Language of the cards
field-place = Place of the talk
field-group = Who sits together
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
field-important = Important for
field-inferred = Important, inferred
field-others = And how many others
field-learning = Who learns
field-experience = Experience
field-was = Stood earlier
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
hint-participants = e.g. 3 teacher, care coordinator, principal. Never names.
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
choice-status-past = earlier
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
choice-gap-means = means (money, time, room)
choice-gap-role = a role
choice-gap-other = something else
choice-aspect-what = What: meaning
choice-aspect-who = Who: actors
choice-aspect-why = Why: motives
choice-aspect-how = How: conditions
choice-aspect-what-for = What for: value
form-mask = Mask a name
field-masked = Name
field-mask-function = Function
hint-masked = as it stands; replaced everywhere, also in what is still to come
hint-mask-function = such as { $examples }; empty gives [name] alone
theme-new = + new theme
sorted = Now under ‘{ $theme }’. Ctrl-Z takes it back.
only-statements = This works only on something that was said: choose a quote or a statement.
choose-statement = Choose the statement first, then press again.
not-printed = This is no longer in the report; it stays in the session. Ctrl-Z brings it back.
remove-only-own = Only conclusions, themes, images and gaps are removed here; a quote is no longer printed.
shift-only-conclusions = Only conclusions change places here.
found-title = What does this rest on?
found-only-own = Only for a conclusion, a theme or a gap do you choose what it rests on.
rests-on-nothing = This rests on nothing from the talk. Under a conclusion of your own, + adds something.
said-nowhere = This statement belongs to no card.
linked-later = #{ $token } is no partner yet. As soon as it stands on the map, this statement is about it.
line-in-use = A half-typed line waits at this card. Finish it first; then Enter takes the statement in.
back-to-findings = Esc takes you back to the findings.
proposals-none = There are no (more) proposals. c writes a conclusion of your own.
proposal-accepted = Accepted. Ctrl-Z takes it back.
proposal-dropped = Turned down; kring will not propose this again. Ctrl-Z takes it back.
mask-tells = The function holds the name itself. Choose other words.
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
    [one] One file written earlier has been thrown away, for it still held it. At the findings, w writes it again.
   *[other] { $n } files written earlier have been thrown away, for they still held it. At the findings, w writes them again.
}
exports-left = { $n ->
    [one] One file written earlier still holds what was erased or masked: r at the findings shows where.
   *[other] { $n } files written earlier still hold what was erased or masked: r at the findings shows where.
}
no-masks = Noting is off: the list of masked names cannot be read, and names would stand there in clear. Mend the list, or move it away, and open again. { $trouble }
parting-elsewhere = Not everything is in the folder of the session. The whole is in { $path }; open that, or take it over later with `kring take`. { $trouble }
parting-nowhere = Not everything is on disk, and nowhere could it be written: the session stands above as text. Keep it as session.yaml. { $trouble }
parting-transcript = The session is on disk as a whole, but its transcript lacks its last events. { $trouble }
parting-erasing = What had to be erased still stands in the old files: kring erases it as soon as you open the session again.
parting-not-erased = What had to be erased still stands in the old files, and kring could remember that nowhere: do it again once the disk can be written.
exports-again = Nothing was written: the session changed elsewhere meanwhile. Press w again.
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
cmd-note = note it
cmd-complete = complete, or next sub-question
cmd-question = next sub-question
cmd-question-back = previous sub-question
cmd-verbatim = word for word or in own words
cmd-newline = new line
cmd-select = choose a statement
cmd-remove = remove
cmd-move = move to another card
cmd-explain = explanation
cmd-card-state = how far this card was discussed
cmd-name-partner = note a partner, or edit the chosen one
cmd-step = next step
cmd-edit = edit
cmd-nearer = nearer
cmd-farther = farther
cmd-domain = domain
cmd-important = important for
cmd-connect = tie to another partner
cmd-turn = next participant's turn
cmd-view = view
cmd-table = map, table or notes
cmd-find = find a partner
cmd-gap = note something missing
cmd-playback = let the map grow
cmd-open = open
cmd-propose = propose conclusions
cmd-conclusion = own conclusion
cmd-sort = sort into a theme
cmd-print = choose or shorten a quote
cmd-mask = mask a name
cmd-rests-on = show what this sentence rests on
cmd-next-part = next part
cmd-previous-part = previous part
cmd-outline = contents: go to a part
cmd-ready = what is still open
cmd-export = write report and map to files
cmd-raise = conclusion one place up
cmd-lower = conclusion one place down
cmd-go-there = go to its place in the talk or on the map
cmd-found = rests also on …
cmd-back = back
cmd-accept = accept
cmd-rewrite = accept in words of your own
cmd-drop = turn down
cmd-next-proposal = next proposal
cmd-previous-proposal = previous proposal
cmd-allow = this is no name
cmd-mask-other = mask another word
cmd-fix = go to where it is settled
cmd-up = up
cmd-down = down
cmd-left = left
cmd-right = right
cmd-tick = tick off
cmd-recording = sound recording started or not
cmd-participant = add a participant
cmd-consent = consent
cmd-late = came late (now)
cmd-leave = left early (now)
cmd-withdraw = withdraws: erase everything
cmd-new = new session
cmd-demo = demo
cmd-language = language of the screen: Dutch or English
cmd-theme = dark or light
cmd-quit = quit (everything is kept)
cmd-done = done
cmd-choose = choose
cmd-page-up = a page back
cmd-page-down = a page on
cmd-keep-memo = keep the memo
cmd-memo-kind = kind of memo
cmd-close-help = close
cmd-next = onward
cmd-previous = back
cmd-go-to = go to another place in the talk
cmd-memo = private memo
cmd-map = map or talk
cmd-school = school and circumstances
cmd-participants = participants
cmd-close = close the session, to the home screen
cmd-word-left = a word to the left
cmd-word-right = a word to the right
cmd-line-start = start of the text
cmd-line-end = end of the text
cmd-backspace = erase the letter before, or the last mark
cmd-delete = erase the letter behind
cmd-delete-word = erase a word
cmd-help = all keys
cmd-palette = find a command by name
cmd-undo = undo
cmd-redo = redo
cmd-cancel = cancel, back


## app and ui: the map

field-by = Note written by
cmd-waiting = next partner that still needs this
cmd-domain-state = why a domain is empty
cmd-view-by-name = choose a view from the list
cmd-legend = turn the legend: what marks, numbers and letters mean
cmd-sort-table = sort the table another way
cmd-reverse-table = turn the table round
cmd-measures = the network in figures
cmd-choose-more = choose, and keep open for the next
key-waiting = who still
key-choose-more = one more
key-remove = remove
key-domain-state = empty domain
key-turn = next
key-sort-table = sort
key-playback = grow
key-measures = figures
notes-together = Noted together
notes-inside = Inside the school
nothing-waits = Nobody is waiting for this. Tab goes to the next step.
one-view = There is only one thing to see so far: all partners.
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
step-do-alone = Write down in silence who you work with: one name a note.
step-do-together = Put the notes in the domain where they belong.
step-do-distance = How close does each partner feel to the school?
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
help-map = While typing: `CLB @care !1 *TC` notes CLB in the domain care, on the nearest ring, important to those whose letter is T and C (`**` is everyone). Without a name it is about the chosen partner. Arrows walk over the map; with text in the line ← and → walk through the text. Dragging with the mouse takes a partner to another ring or domain.
figures-title = The network in figures
figures-tiny = Mind: with fewer than ten partners these figures mean little.
figures-tie-poor = Mind: there are few ties on the map. What is said below about ties then means little.
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
    [one] one whole of { $largest } partners
   *[other] { $n } wholes, the largest of { $largest } partners
}; { $alone } stand alone
figures-school = The school itself
figures-degree = { $n ->
    [one] is in contact with one partner
   *[other] is in contact with { $n } partners
}
figures-constraint = constraint { $value } (Burt 1992; from 0 to about 1: the lower, the less its contacts know each other, and the more the school can bring them together)
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
home-title = Looking together at who surrounds the school
home-about = Choose a session, or begin a new one.
home-continue = go on
home-unreadable = unreadable
clock-card = card { $minutes }/{ $budget } min
clock-talk = talk { $minutes }/{ $budget } min
mark-saved = ✓ kept
mark-pending = … keeping
mark-trouble = ! not on disk
mark-read-only = reading along
mark-demo = ✓ demo
mark-editing = correcting { $id }
mark-no-speaker = who? (p1: or function:)
mark-verbatim = word for word
mark-question = sub-question { $n }
mark-about = about { $names }
ask-nobody = Nobody is called { $head }.
ask-several = { $head } fits more than one.
ask-meant = Do you mean { $who }? Enter: yes · Tab: note it as it is
ask-as-typed = Enter or Tab: note it as it is, without a speaker · Esc: correct the line
ask-still = An ordinary sentence of { $who }? Enter: yes · Tab: note it as it is
ask-somebody = somebody who is { $function }
ask-outside = somebody else, { $function }
ask-text = note it as it is
ask-goes-on = ordinary sentence of { $who }
key-help = all keys
key-open = open
key-new = new
key-demo = demo
key-quit = quit
key-note = note
key-complete = sub-question
key-verbatim = verbatim
key-next = onward
key-previous = back
key-map = map/talk
key-memo = memo
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
key-consent = consent
key-late = came late
key-leave = left
key-withdraw = withdraws
key-cancel = back
key-done = done
key-down = next
key-newline = new line
key-choose = choose
key-close-help = close
key-keep-memo = keep
key-memo-kind = kind
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
key-found = rests also on
key-back = back
key-accept = accept
key-rewrite = rewrite
key-drop = turn down
key-next-proposal = next
key-previous-proposal = previous
key-allow = no name
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
names-about = Mask it, or say that it is no name. Ctrl-Z does not bring a masked name back.
names-places = { $n ->
    [one] in 1 place
   *[other] in { $n } places
}
why-email = e-mail address
why-phone = phone number
why-title = form of address before it
why-initials = initials
why-known = known name
why-capital = capital within the sentence
why-speaks = somebody who does something
ready-title = { $n ->
    [0] All is settled: the report can go out
    [one] One point left before the report can go out
   *[other] { $n } points left before the report can go out
}
ready-about = Enter takes you to where a point is settled; w writes report and map to files.
welcome-state = { $people } participants, { $agreed } with consent
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
sub-questions = sub-questions
sub-question-none = Tab chooses a sub-question
nothing-said = Nothing noted yet. Type what somebody says and press Enter.
form-help-one = ← → chooses, a letter jumps, Backspace empties
form-help-many = ← → moves, space turns on or off
help-title = Keys here
help-note = While noting: `p3:`, `c:` or `dir:` says who speaks (`@` shows everyone's letter; `-:` nobody, `@parent:` somebody of a function that is not at the table); where it fits nobody or several, kring asks. `2)` chooses a sub-question for that line, Tab until you choose another, `"` begins a quote word for word, `#clb` names a partner; behind the last sentence it only says whom the words are about.
help-mouse = With the mouse: a click chooses a row of a list, a second click on the same row does what Enter does there. What takes something away or leaves stays with the keys. In a form a click goes to a field or makes a choice; in the table a click on the head of a column sorts, and a second one turns the order round.
not-with-mouse = The mouse does not do this, so that it never happens by accident: press { $key }.
sources = Sources: { $list }
memo-title = Private memo ({ $kind }) · nobody can read this on the wall
memo-mood = mood
memo-disturbance = disturbance
memo-emotion = emotion
memo-other = other
participants-about = Codes and functions, never names. `a:` says who speaks while noting.
participants-none = No participants yet. Press n to add some.
consent-not-asked = not asked yet
joined-at = came at { $time }
left-at = left at { $time }
step-alone = Round 1 · everyone notes for themselves
step-together = Round 2 · place and group together
step-distance = Distance · nearer to or farther from the school
step-importance = Importance · who matters to whom
step-ties = Ties · who is tied to whom
step-missing = Who is still missing?
map-count = { $count } partners
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
budget-minutes = { $count } min


## cli

cli-no-terminal = There is no terminal here. Use `kring show NAME`, `kring map NAME` or `kring report NAME`.
cli-terminal = The terminal does not cooperate: { $detail }
cli-no-sessions = No sessions yet. `kring new` begins one, `kring demo` shows how it goes.
cli-taken = { $n ->
    [0] Nothing was missing.
    [one] One thing was taken over. The copy is still there: delete it once you need it no more.
   *[other] { $n } things were taken over. The copy is still there: delete it once you need it no more.
}
cli-path-library = sessions
cli-path-decks = decks
cli-path-masks = masks
cli-path-state = unfinished
cli-deck = { $phases } phases, { $cards } cards, { $minutes } min
cli-deck-checked = { $errors } errors, { $warnings } warnings
cli-size = A map of 0 columns or rows does not exist. Give --width and --height of 1 or more.
cli-view = There is no view `{ $view }`. Possible are: all, domain:ID, important, important:ROLE, disagree, distance:ROLE, moved, ties, gaps.
cli-format = There is no format `{ $format }`. Possible are: { $known }.
cli-csv = CSV makes two files: say where with -o, such as -o net; that writes net-nodes.csv and net-ties.csv.
cli-names = These words look like names of people: { $words }{ $more -> 
        [0] {""}
       *[other] {" "}and { $more } more
    }. Mask them on the screen with the findings, or write anyway with --despite-names.
cli-no-memos = There are no memos.
cli-boxes = Some names have letters that a PNG or a Word file cannot draw; the map shows boxes there: { $names }. Take --format svg or html.
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
choice-initiative-school = the school's
choice-initiative-partner = the partner's
choice-initiative-third = somebody else's
choice-initiative-imposed = imposed
field-assumed = Distance assumed by the researcher
field-distance-why = Why at that distance
field-nearer-for = Closer for
hint-nearer-for = e.g. some, those who have worked here for long
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
gap-skipped = From { $from } to { $to } the computer stood still. That time does not count.
pause-not-begun = The conversation begins with phase 1. The clock does not run yet.
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
recordings-about = Offsets in the transcript exist only inside a recording.
recordings-none = There is no recording yet. r notes that one starts now.
recording-planned = planned, not started yet
recording-runs = running since { $from }
recording-was = { $from }–{ $to }
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
same-yes = Yes, the same
same-no = No, another one of that name (Tab)
same-noted = { $n ->
    [0] ‘{ $name }’ was on the map already.
    [one] ‘{ $name }’ was on the map already; named by one participant.
   *[other] ‘{ $name }’ was on the map already; now named by { $n } participants.
 }
merge-title = Which partner is the same as ‘{ $name }’? Everything is merged under that name.
merge-nobody = There is no other partner to merge with.
merged = ‘{ $other }’ and ‘{ $kept }’ are one partner now: { $kept }.
form-split = Split ‘{ $name }’ into two
field-split-name = Name of the second
field-split-by = Named by
field-split-said = Statements that go along
field-split-ties = Ties that go along
