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
fault-no-kind = the file does not say what it is: the line `kring: { $expected }` is missing
fault-other-kind = this is a file of another kind: it says `{ $found }`, and a { $expected } was expected
fault-newer = a newer kring wrote this file: its format is version { $found }, and this kring knows up to { $known }
fault-unknown-field = there is no field `{ $name }` here
fault-unknown-value = `{ $value }` is not one of the possible values
fault-missing = the field `{ $name }` is missing
fault-twice = the field `{ $name }` stands here for the second time
fault-no-value = the field has no value
fault-mismatch = found { $found }, expected { $expected }
fault-too-deep = lists and fields lie deeper in one another than in any session
fault-too-much = the file holds more than any session does
fault-cut-off = the file ends too early: something was cut off
fault-two-documents = a second document begins here, and only one is allowed
fault-syntax = this is not valid YAML: { $detail }
fault-next-copy = Put a copy of the file back in its place. The file was not changed.
fault-next-utf8 = Save it as text in UTF-8, or put a copy of the file back in its place. The file was not changed.
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
store-other = { $detail }.
store-too-large = { $path } is { $size } MB, larger than any session. Check whether this is the right file.
store-locked = Another kring has { $path } open. Close it there, or open the session here to read along.
store-read-only = { $path } was opened to read along, so nothing is written. Close the other kring and open it again to write.
store-edited = Somebody changed { $path } while it was open, so kring did not overwrite it. What you note is safe in the transcript: close the session and open it again to bring both together.
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
    [one] session.yaml was edited by hand. It wins: one later change in the transcript was left out.
   *[other] session.yaml was edited by hand. It wins: { $count } later changes in the transcript were left out.
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


## network: the map, its legend, its measures


## findings: the report


## app: commands and their help

read-only = Reading along: this session is open elsewhere. Nothing you do here is kept.
undone = Undone. Ctrl-Y does it again.
redone = Done again.
nothing-to-undo = There is nothing to undo.
nothing-to-redo = There is nothing to do again.
quit-unsaved = Not everything is on disk yet ({ $trouble }). Press again to leave anyway.
home-empty = There are no sessions yet. Press n for a new one, d for the demo.
withdrawn = { $who } has left the record: everything they said is gone everywhere.
withdraw-title = Does { $who } withdraw? Everything they said goes for good.
withdraw-no = No, keep everything
withdraw-yes = Yes, erase everything they said
memo-kept = Memo kept. Nobody sees it.
memo-kept-typing = Your half-typed memo waits under F2.
fault-code = Give the school a code, such as BOS7. Never its name.
palette-title = What would you like to do?
place-welcome = Welcome
place-review = Looking back · { $phase }
place-closing = Closing
place-findings = Findings
recording-on = Sound recording started at { $time }.
recording-off = The sound recording is no longer noted as started.
correcting = You are correcting { $id }. Enter keeps it, Esc leaves it as it was.
removed = Removed: { $id }. Ctrl-Z brings it back.
select-first = Choose a statement first, with ↑.
select-partner = Choose a partner first, with ↑ or ↓, or find one with Ctrl-F.
twin-partner = There is a partner of that name already ({ $id }). Ctrl-Z if it is the same one.
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
field-place = Place of the talk
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
consent-given = given
consent-refused = refused
kind-organisation = organisation
kind-person = person
kind-group = group
kind-source = source
side-external = external
side-internal = internal
side-both = internal and external
formality-formal = formal
formality-informal = informal
status-now = now
status-past = earlier
status-wished = wished for
status-explored = being explored
status-ended = ended
learning-to-school = the school learns
learning-from-school = the partner learns
learning-both = both learn
learning-none = no learning (e.g. money, referral)
experience-positive = positive
experience-mixed = mixed
experience-negative = negative
round-alone = round 1, each alone
round-together = round 2, together
round-after = after the session
direction-none = none
direction-forward = one way
direction-both = both ways
strength-1 = weak
strength-2 = medium
strength-3 = strong
gap-partner = a partner
gap-means = means (money, time, room)
gap-role = a role
gap-other = something else
aspect-what = What: meaning
aspect-who = Who: actors
aspect-why = Why: motives
aspect-how = How: conditions
aspect-what-for = What for: value
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
cmd-table = table or map
cmd-find = find a partner
cmd-gap = note something missing
cmd-playback = let the map grow
cmd-open = open
cmd-propose = propose conclusions
cmd-conclusion = own conclusion
cmd-sort = sort into a theme
cmd-print = choose or shorten a quote
cmd-mask = mask a name
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
cmd-map = show or hide the map
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


## ui: screens


## cli

