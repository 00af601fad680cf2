//! The rows of the command table: each command with its name, its place and its keys.

use std::sync::OnceLock;

use super::{Command, CommandRow, Scope};

macro_rules! table {
    ($($scope:ident { $($command:ident$(($number:literal))? $name:literal [$($key:literal),*];)* })*) => {
        vec![$($(CommandRow {
            command: Command::$command$(($number))?,
            name: $name,
            scope: Scope::$scope,
            keys: ([$($key),*] as [&str; _]).iter().filter_map(|key| key.parse().ok()).collect(),
        },)*)*]
    };
}

/// Returns the whole table, in the order of the help.
pub fn table() -> &'static [CommandRow] {
    static TABLE: OnceLock<Vec<CommandRow>> = OnceLock::new();
    TABLE.get_or_init(|| {
        table! {
            Note {
                Enter "note" ["enter"];
                Complete "complete" ["tab"];
                NextQuestion "question" ["ctrl-down", "ctrl-n", "alt-v"];
                PreviousQuestion "question-back" ["ctrl-up", "ctrl-b", "alt-V"];
                Verbatim "verbatim" ["ctrl-t", "alt-w"];
                Newline "newline" ["alt-enter", "ctrl-j", "ctrl-l", "shift-enter"];
                Up "select" ["up"];
                Remove "remove" ["ctrl-d", "ctrl-delete", "alt-x"];
                Move "move" ["ctrl-o", "alt-y"];
                Explain "explain" ["f3", "alt-i"];
                CardState "card-state" ["f6", "alt-h"];
            }
            Map {
                Enter "name-partner" ["enter"];
                Step "step" ["tab"];
                Edit "edit" ["f8", "ctrl-e", "alt-E"];
                Nearer "nearer" ["ctrl-up", "ctrl-b", "alt-<"];
                Farther "farther" ["ctrl-down", "ctrl-n", "alt->"];
                Ring(0) "ring" ["alt-1", "alt-2", "alt-3", "alt-4", "alt-5", "alt-6", "alt-7", "alt-8", "alt-9"];
                Domain "domain" ["ctrl-o", "alt-D"];
                Important "important" ["ctrl-t", "alt-I"];
                Connect "connect" ["ctrl-k", "alt-C"];
                Merge "merge" ["alt-M"];
                Split "split" ["alt-S"];
                Turn "turn" ["shift-tab"];
                Remove "remove" ["ctrl-d", "ctrl-delete", "alt-x"];
                View "view" ["f6", "alt-v"];
                Table "table" ["f7", "alt-T"];
                Find "find" ["ctrl-f", "alt-F"];
                Legend "legend" ["ctrl-u", "alt-l"];
                Rearrange "rearrange" ["alt-h"];
                Fill "fill" ["alt-w"];
                Zoom "zoom" ["alt-z"];
                Waiting "waiting" ["ctrl-g", "alt-G"];
                DomainState "domain-state" ["ctrl-s", "alt-W"];
                ViewByName "view-by-name" ["shift-f6", "alt-V"];
                Sort "sort-table" ["ctrl-r", "alt-O"];
                Reverse "reverse-table" ["shift-f7", "alt-R"];
                Measures "measures" ["f12", "alt-N"];
                Gap "gap" ["ctrl-l", "alt-A"];
                Playback "playback" ["f9", "alt-y"];
                Versions "versions" ["shift-f9", "alt-Y"];
                Explain "explain" ["f3", "alt-i"];
            }
            Findings {
                Enter "rests-on" ["enter", "right"];
                NextPart "next-part" ["tab"];
                PreviousPart "previous-part" ["shift-tab"];
                Outline "outline" ["o"];
                Propose "propose" ["p"];
                Ready "ready" ["r"];
                Export "export" ["w"];
                Conclusion "conclusion" ["c"];
                Edit "edit" ["e"];
                Raise "raise" ["ctrl-up", "shift-up", "h"];
                Lower "lower" ["ctrl-down", "shift-down", "l"];
                Sort "sort" ["t"];
                Print "print" ["s"];
                Mask "mask" ["m"];
                Remove "remove" ["x", "delete"];
                Talk "talk" ["g"];
                Check "check" ["v"];
                PageUp "page-up" ["pageup", "ctrl-u"];
                PageDown "page-down" ["pagedown", "ctrl-d"];
                LineStart "first-line" ["home", "ctrl-a"];
                LineEnd "last-line" ["end", "G"];
                Find "find-words" ["/", "ctrl-f"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
            }
            Evidence {
                Enter "go-there" ["enter", "right"];
                Sort "sort" ["t"];
                Print "print" ["s"];
                Edit "edit" ["e"];
                Found "found" ["+", "b"];
                Remove "remove" ["x", "delete"];
                Mask "mask" ["m"];
                Talk "talk" ["g"];
                PageUp "page-up" ["pageup", "ctrl-u"];
                PageDown "page-down" ["pagedown", "ctrl-d"];
                LineStart "first-line" ["home", "ctrl-a"];
                LineEnd "last-line" ["end", "G"];
                Find "find-words" ["/", "ctrl-f"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Cancel "back" ["left"];
            }
            Proposals {
                Enter "accept" ["enter", "a"];
                Edit "rewrite" ["e"];
                Remove "drop" ["x", "delete"];
                Right "next-proposal" ["right", "pagedown"];
                Left "previous-proposal" ["left", "pageup"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
            }
            Names {
                Enter "mask" ["enter", "m"];
                Allow "allow" ["n"];
                Mask "mask-other" ["+", "w"];
                PageUp "page-up" ["pageup", "ctrl-u"];
                PageDown "page-down" ["pagedown", "ctrl-d"];
                LineStart "first-line" ["home", "ctrl-a"];
                LineEnd "last-line" ["end", "G"];
                Find "find-words" ["/", "ctrl-f"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Cancel "back" ["left"];
            }
            Ready {
                Enter "fix" ["enter", "right"];
                Export "export" ["w"];
                PageUp "page-up" ["pageup", "ctrl-u"];
                PageDown "page-down" ["pagedown", "ctrl-d"];
                LineStart "first-line" ["home", "ctrl-a"];
                LineEnd "last-line" ["end", "G"];
                Find "find-words" ["/", "ctrl-f"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Cancel "back" ["left"];
            }
            CheckPrepare {
                Enter "check-begin" ["enter", "pagedown"];
                Complete "check-show" ["space"];
                Rehearse "check-rehearse" ["p"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Cancel "check-leave" ["esc"];
            }
            CheckLine {
                Enter "check-note" ["enter"];
                Next "check-next" ["pagedown", "ctrl-l"];
                Previous "check-back" ["pageup", "ctrl-u"];
                Complete "check-complete" ["tab"];
                Up "check-select" ["up"];
                Raise "check-raise" ["ctrl-up", "ctrl-r"];
                Remove "check-remove" ["ctrl-d", "ctrl-delete"];
                Cancel "check-leave" ["esc"];
            }
            CheckPage {
                Next "check-next" ["pagedown", "enter", "right", "space"];
                Previous "check-back" ["pageup", "left"];
                Complete "check-domain" ["tab"];
                PreviousPart "check-domain-back" ["shift-tab"];
                Cancel "check-leave" ["esc"];
            }
            CheckReading {
                Complete "check-confirm" ["space"];
                Enter "check-correct" ["enter"];
                Next "check-next" ["pagedown", "right"];
                Previous "check-back" ["pageup", "left"];
                Remove "check-remove" ["ctrl-d", "ctrl-delete"];
                Up "up" ["up"];
                Down "down" ["down"];
                Cancel "check-leave" ["esc"];
            }
            CheckClose {
                Enter "check-close" ["enter"];
                Previous "check-back" ["pageup", "left"];
                Cancel "check-leave" ["esc"];
            }
            CheckDone {
                Enter "check-done" ["enter", "v"];
                Cancel "check-leave" ["esc"];
            }
            CheckAnswer {
                Enter "check-answer" ["enter"];
                Complete "check-outcome" ["tab", "down"];
                PreviousPart "check-outcome-back" ["shift-tab", "up"];
                Next "check-request" ["pagedown", "ctrl-l"];
                Previous "check-request-back" ["pageup", "ctrl-u"];
                Conclusion "check-conclude" ["ctrl-o"];
                Cancel "check-leave" ["esc"];
            }
            Welcome {
                Enter "tick" ["enter", "space"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Recording "recording" ["r"];
            }
            Participants {
                Enter "edit" ["enter"];
                New "participant" ["n", "+"];
                Consent "consent" ["space"];
                ConsentAll "consent-all" ["T", "a"];
                Refuse "refuse" ["x"];
                Archive "archive" ["b"];
                Late "late" ["l"];
                Leave "leave" ["v"];
                Withdraw "withdraw" ["w"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
            }
            Recordings {
                Enter "edit" ["enter"];
                Recording "recording" ["r"];
                New "new-recording" ["n", "+"];
                ReadIn "read-in" ["i"];
                Remove "remove" ["x", "delete"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
            }
            Memos {
                Enter "memo-correct" ["enter"];
                Remove "remove" ["x", "delete"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
            }
            Versions {
                Playback "versions-play" ["f9", "p", "enter"];
                Left "versions-back" ["left"];
                Right "versions-on" ["right"];
                Complete "versions-other" ["tab"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
            }
            Talk {
                Enter "talk-confirm" ["enter"];
                ConsentAll "talk-confirm-all" ["a"];
                NextPart "talk-next" ["tab"];
                PreviousPart "talk-previous" ["shift-tab"];
                Find "talk-find" ["/", "ctrl-f"];
                New "talk-note" ["n"];
                Found "talk-evidence" ["b"];
                Complete "talk-select" ["space"];
                Edit "talk-correct" ["e"];
                Split "talk-split" ["s"];
                Merge "talk-merge" ["+"];
                Turn "talk-voice" ["v"];
                Mask "mask" ["m"];
                ReadIn "read-in" ["i"];
                Remove "talk-unhear" ["x", "delete"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Previous "page-up" ["pageup", "ctrl-u"];
                Next "page-down" ["pagedown", "ctrl-d"];
                LineStart "talk-first" ["home", "g"];
                LineEnd "talk-last" ["end", "G"];
                Cancel "back" ["left"];
            }
            TalkLine {
                Enter "talk-done" ["enter"];
                Up "talk-found-back" ["up"];
                Down "talk-found-next" ["down"];
            }
            Home {
                Enter "open" ["enter"];
                New "new" ["n"];
                Demo "demo" ["d"];
                Rehearse "rehearse" ["p"];
                Second "second" ["c"];
                Check "check" ["v"];
                Find "filter" ["/", "ctrl-f"];
                Search "search" ["f"];
                Sort "sort-list" ["s", "ctrl-r"];
                Reverse "reverse-list" ["r", "alt-r"];
                Previous "page-up" ["pageup", "ctrl-u"];
                Next "page-down" ["pagedown", "ctrl-d"];
                Language "language" ["l"];
                Theme "theme" ["t"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Quit "quit" ["q"];
            }
            Filter {
                Enter "open" ["enter"];
                Cancel "clear-filter" ["esc"];
                Sort "sort-list" ["ctrl-r"];
                Reverse "reverse-list" ["alt-r", "ctrl-o"];
                Up "up" ["up"];
                Down "down" ["down"];
                Previous "page-up" ["pageup", "ctrl-u"];
                Next "page-down" ["pagedown", "ctrl-d"];
            }
            Search {
                Enter "open-found" ["enter"];
                Up "up" ["up"];
                Down "down" ["down"];
                Previous "page-up" ["pageup", "ctrl-u"];
                Next "page-down" ["pagedown", "ctrl-d"];
            }
            Form {
                Enter "done" ["enter"];
                Finish "finish" ["ctrl-s", "ctrl-enter"];
                Up "up" ["up", "shift-tab"];
                Down "down" ["down", "tab"];
                Newline "newline" ["alt-enter", "ctrl-j", "ctrl-l"];
            }
            Picker {
                Enter "choose" ["enter"];
                Complete "choose-more" ["tab"];
                Remove "remove" ["ctrl-d", "ctrl-delete"];
                Up "up" ["up"];
                Down "down" ["down"];
                Previous "page-up" ["pageup", "ctrl-u"];
                Next "page-down" ["pagedown", "ctrl-l"];
            }
            Memo {
                Enter "keep-memo" ["enter"];
                Complete "memo-kind" ["tab"];
                Newline "newline" ["alt-enter", "ctrl-j", "ctrl-l"];
            }
            Menu {
                Enter "menu-run" ["enter"];
                Up "up" ["up"];
                Down "down" ["down"];
                Left "menu-group-back" ["left"];
                Right "menu-group" ["right"];
            }
            Help {
                Enter "close-help" ["enter", "f1"];
                Up "up" ["up"];
                Down "down" ["down"];
                Previous "page-up" ["pageup", "ctrl-u"];
                Next "page-down" ["pagedown", "ctrl-d"];
            }
            Walk {
                Next "next" ["pagedown", "ctrl-pagedown", "alt-n"];
                Previous "previous" ["pageup", "ctrl-pageup", "alt-r"];
                GoTo "go-to" ["f5", "alt-g"];
                Memo "memo" ["f2", "alt-m"];
                Memos "memos" ["alt-H"];
                Map "map" ["f4", "alt-k"];
                School "school" ["f11", "alt-s"];
                Participants "participants" ["f10", "alt-a"];
                Recordings "recordings" ["alt-o"];
                Talk "talk" ["alt-t"];
                ReadIn "read-in" ["alt-B"];
                Pause "pause" ["ctrl-x", "alt-P"];
                Close "close" ["ctrl-w", "alt-c"];
            }
            Text {
                Left "left" ["left"];
                Right "right" ["right"];
                WordLeft "word-left" ["ctrl-left", "alt-b"];
                WordRight "word-right" ["ctrl-right", "alt-f"];
                LineStart "line-start" ["home", "ctrl-a"];
                LineEnd "line-end" ["end"];
                Backspace "backspace" ["backspace"];
                Delete "delete" ["delete"];
                DeleteWord "delete-word" ["ctrl-backspace", "alt-backspace"];
                Up "up" ["up"];
                Down "down" ["down"];
            }
            Everywhere {
                Help "help" ["f1", "?"];
                Palette "palette" ["ctrl-p", ":"];
                Undo "undo" ["ctrl-z"];
                Redo "redo" ["ctrl-y"];
                Cancel "cancel" ["esc"];
                Language "language" ["alt-L"];
                Theme "theme" ["alt-K"];
                Desk "desk" ["alt-d"];
                Blank "blank" ["alt-e"];
                Freeze "freeze" ["alt-j"];
                ShareLine "share-line" ["alt-u"];
                Quit "quit" ["ctrl-q", "alt-q"];
                Interrupt "interrupt" ["ctrl-c"];
            }
        }
    })
}
