//! The line being noted, as it is typed.

use super::*;
use crate::session::{Participant, Partner};

fn session() -> Session {
    let person = |id: &str, function: &str| Participant {
        id: id.into(),
        function: function.into(),
        ..Participant::default()
    };
    let partner = |id: &str, name: &str| Partner {
        id: id.into(),
        name: name.into(),
        ..Partner::default()
    };
    Session {
        participants: vec![
            person("p1", "leraar"),
            person("p2", "leraar"),
            person("p3", "directeur"),
            person("p4", "zorgcoördinator"),
        ],
        partners: vec![
            partner("clb", "Centrum voor leerlingenbegeleiding (CLB)"),
            partner("bib", "bibliotheek"),
        ],
        ..Session::default()
    }
}

const QUESTIONS: [&str; 2] = ["q1", "q2"];

impl NotedLine {
    /// Returns what it says in this session, with these answers.
    fn read(&self, session: &Session, answers: &SpeakerAnswers) -> Result<Vec<LinePart>, UnclearLine> {
        self.parts(NoteContext {
            session,
            questions: &QUESTIONS.map(Id::new),
            answers,
        })
    }

    /// Returns the last statement it makes.
    fn said(&self) -> Statement {
        let parts = self.read(&session(), &SpeakerAnswers::default()).unwrap();
        parts.last().unwrap().statement(&session())
    }
}

fn typed(text: &str) -> NotedLine {
    let mut note = NotedLine::default();
    for c in text.chars() {
        note.editor.insert(&c.to_string());
        note.absorb(&session(), &["q1".into(), "q2".into()]);
    }
    note
}

#[test]
fn short_forms_become_marks() {
    let note = typed("p3: 2) \"We doen dat samen met #clb.\"");
    let statement = note.said();
    assert_eq!(statement.speakers, [Speaker::Participant("p3".into())]);
    assert_eq!(statement.question.as_deref(), Some("q2"));
    assert_eq!(statement.voice, Voice::Verbatim);
    assert_eq!(
        statement.text,
        "We doen dat samen met Centrum voor leerlingenbegeleiding (CLB)."
    );
    assert_eq!(statement.about, ["clb"]);
}

#[test]
fn a_function_of_several_people_names_the_function() {
    assert_eq!(typed("lera:x").speakers, [Speaker::Function("leraar".into())]);
    assert_eq!(
        typed("zo,p1:x").speakers,
        [Speaker::Participant("p4".into()), Speaker::Participant("p1".into())]
    );
    assert_eq!(typed("p1:-:x").speakers, []);
    assert_eq!(typed("een voorbeeld: x").said().text, "een voorbeeld: x");
}

#[test]
fn behind_the_last_sentence_a_partner_is_meant_and_not_named() {
    let said = |text: &str| {
        let statement = typed(text).said();
        (statement.text.to_string(), statement.about)
    };
    assert_eq!(
        said("p1:\"Dat helpt. #bib #clb"),
        ("Dat helpt.".into(), vec!["bib".into(), "clb".into()])
    );
    assert_eq!(said("\"Zo'n boek\" #bib"), ("Zo'n boek".into(), vec!["bib".into()]));
    assert_eq!(
        said("Dat helpt. #bib ook."),
        ("Dat helpt. bibliotheek ook.".into(), vec!["bib".into()])
    );
    assert_eq!(said("Nummer 1! #1"), ("Nummer 1! #1".into(), vec![]));
    let mut note = typed("Dat helpt. #bi");
    assert!(note.complete(&session()));
    assert_eq!(note.editor.text(), "Dat helpt. #bib ");
}

#[test]
fn a_paraphrase_keeps_its_own_quotation_marks() {
    assert_eq!(typed("ze noemen dat \"klik\"").said().text, "ze noemen dat \"klik\"");
}

#[test]
fn a_function_that_nobody_at_the_table_has_can_speak() {
    let speakers = |text: &str| typed(text).said().speakers;
    assert_eq!(
        speakers("@inspecteur: dat kan beter"),
        [Speaker::Function("inspecteur".into())]
    );
    assert_eq!(
        typed("inspecteur: dat kan beter").read(&session(), &SpeakerAnswers::default()),
        Err(unclear("inspecteur"))
    );
    assert_eq!(typed("@: niets").said().text, "@: niets");
}

#[test]
fn a_draft_comes_back_as_it_was() {
    for text in [
        "p3: 1) \"half een zin",
        "lera: iets over #bib en",
        "zomaar",
        "@inspecteur:\"Dat kan beter",
        "p3,@leraar: samen",
        "x: 3) 4",
        "een lange zin: met van alles p3: erin",
        "zo zegt de #bib",
        "zo is dat. #bib",
    ] {
        let mut note = typed(text);
        note.about.push("bib".into());
        let raw = note.raw(&["q1".into(), "q2".into()]);
        let back = NotedLine::restore(&raw, &session(), &["q1".into(), "q2".into()]);
        assert_eq!(back.raw(&["q1".into(), "q2".into()]), raw);
        assert_eq!(
            (back.editor.text(), &back.speakers),
            (note.editor.text(), &note.speakers)
        );
    }
}

#[test]
fn tab_completes_a_partner() {
    let mut note = typed("met de #bibl");
    assert!(note.complete(&session()));
    assert_eq!(note.editor.text(), "met de bibliotheek");
    assert_eq!(note.about, ["bib"]);
}

#[test]
fn each_participant_has_a_letter_and_keeps_it() {
    let letters: Vec<Option<char>> = ["p1", "p4", "p26", "p27", "clb"].map(|id| letter(&id.into())).into();
    assert_eq!(letters, [Some('a'), Some('d'), Some('z'), None, None]);
    // Where somebody has left the table, the letters of the others stay theirs.
    let mut session = session();
    session.participants.remove(1);
    let speaks = |head| speaker::speakers(&session, head);
    assert_eq!(speaks("b"), None);
    assert_eq!(speaks("c"), Some(vec![Speaker::Participant("p3".into())]));
}

#[test]
fn a_draft_still_tells_what_the_line_said_and_what_it_went_on_with() {
    let questions = QUESTIONS.map(Id::new);
    let mut note = NotedLine {
        speakers: vec![Speaker::Participant("p1".into())],
        ..NotedLine::default()
    };
    for text in ["zrg: nee", "~p3: raar", "gewoon", "~"] {
        note.editor = Editor::new(text);
        let back = NotedLine::restore(&note.raw(&questions), &session(), &questions);
        assert_eq!(
            (back.editor.text(), &back.speakers, back.named),
            (text, &note.speakers, false)
        );
    }
    note.speakers.clear();
    note.editor = Editor::new("~p3: raar");
    let back = NotedLine::restore(&note.raw(&questions), &session(), &questions);
    assert_eq!((back.editor.text(), back.speakers.len()), ("~p3: raar", 0));
}

#[test]
fn a_compound_of_the_word_makes_a_beginning_doubtful() {
    let mut session = session();
    let function = |id: &str, function: &str| Participant {
        id: id.into(),
        function: function.into(),
        ..Default::default()
    };
    session.participants = vec![
        function("p1", "kleuterleerkracht"),
        function("p2", "leerkracht 5de leerjaar"),
        function("p3", "leerlingbegeleider"),
        function("p4", "zorgcoördinator"),
    ];
    let speakers = |head: &str| speaker::speakers(&session, head);
    let sure = |id: &str| Some(vec![Speaker::Participant(id.into())]);
    // Either may be meant, and both are offered.
    assert_eq!(speakers("leerkracht"), None);
    let offered = |head: &str, n: usize| match choices(&session, &unclear(head), &[]).get(n) {
        Some(SpeakerAnswer::Speakers(speakers)) => speakers.clone(),
        other => panic!("{other:?}"),
    };
    for head in ["leerkracht", "leraar"] {
        let mut both = [offered(head, 0), offered(head, 1)].concat();
        both.sort_by_key(|speaker| format!("{speaker:?}"));
        assert_eq!(
            both,
            [Speaker::Participant("p1".into()), Speaker::Participant("p2".into())],
            "{head}"
        );
    }
    // A person of its own, and an ordinary word, are no beginnings of a function for sure; other beginnings are.
    assert_eq!((speakers("leerling"), speakers("zo")), (None, None));
    assert_eq!((speakers("leerlingb"), speakers("zorg")), (sure("p3"), sure("p4")));
}

#[test]
fn a_key_beside_the_colon_behind_a_code_is_the_colon() {
    for typed_line in ["p3; dat klopt", "p3. dat klopt"] {
        let mut note = NotedLine::default();
        note.editor.insert(typed_line);
        let parts = note.read(&session(), &SpeakerAnswers::default()).unwrap();
        let seen: Vec<_> = parts
            .iter()
            .map(|part| (parts_speakers(part), part.text.as_str()))
            .collect();
        assert_eq!(seen, [("p3".to_owned(), "dat klopt")], "{typed_line}");
    }
    let mut unknown = NotedLine::default();
    unknown.editor.insert("p9; dat klopt");
    assert_eq!(
        unknown.read(&session(), &SpeakerAnswers::default()).unwrap_err(),
        unclear("p9")
    );
}

#[test]
fn rows_that_begin_with_a_speaker_or_a_question_are_statements() {
    let mut note = typed("p3: een");
    note.editor
        .insert("\ntwee\nzorg: drie\n\n2) vier\nconclusie: vijf\n3) zes");
    let parts = note.read(&session(), &SpeakerAnswers::default()).unwrap();
    let seen: Vec<(String, Option<&str>, &str)> = parts
        .iter()
        .map(|part| (parts_speakers(part), part.question.as_deref(), part.text.trim_end()))
        .collect();
    assert_eq!(
        seen,
        [
            ("p3".to_owned(), None, "een\ntwee"),
            ("p4".to_owned(), None, "drie"),
            ("p4".to_owned(), Some("q2"), "vier\nconclusie: vijf\n3) zes"),
        ]
    );
}

fn unclear(head: &str) -> UnclearLine {
    UnclearLine {
        head: head.to_owned(),
        why: AskReason::Speaker,
    }
}

fn parts_speakers(part: &LinePart) -> String {
    let codes: Vec<String> = part.speakers.iter().map(code_of).collect();
    codes.join(",")
}
