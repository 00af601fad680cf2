### Every text kring itself says. One section a room, marked by its heading; both languages hold the same ids in the same order.

## shared

participants = { $count ->
    [one] one participant
   *[other] { $count } participants
}

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

## network: the map, its legend, its measures


## findings: the report


## app: commands and their help


## ui: screens


## cli

