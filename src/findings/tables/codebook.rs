//! What every column and every code means, in Dutch and English: made from the columns themselves, so that the two cannot differ.

use super::TableCase;
use super::column::{CellKind, CodeList, Table, TableCell, TableField, col, plain};
use crate::deck::{Deck, Lang};
use crate::locale::Words;
use crate::text::Line;

/// A row of the codebook.
struct CodebookRow {
    table: &'static str,
    column: Option<TableField>,
}

/// Returns the codebook of these tables and of itself: how to read the files, then each table, then each of its columns.
pub(super) fn codebook(tables: &[Table]) -> Table {
    let mut book = plain("codebook", Vec::new(), &columns());
    let all = tables.iter().chain([&book]);
    let rows = all.flat_map(|table| {
        let of = |column| CodebookRow {
            table: table.name,
            column,
        };
        std::iter::once(of(None)).chain(table.columns.iter().map(move |column| of(Some(*column))))
    });
    let reading = CodebookRow {
        table: "",
        column: None,
    };
    book = plain("codebook", std::iter::once(reading).chain(rows), &columns());
    book
}

fn columns() -> Vec<super::column::Column<CodebookRow>> {
    vec![
        col("table", CellKind::Text, |row: &CodebookRow| row.table.into()),
        col("column", CellKind::Text, |row| {
            row.column.map(|column| column.name).into()
        }),
        col("type", CellKind::Text, |row| {
            row.column.map(|column| sort(column.kind)).into()
        }),
        col("values", CellKind::Text, |row| {
            row.column.map(|column| values(column.kind)).into()
        }),
        col("label_nl", CellKind::Text, |row| label(row, Lang::Nl).into()),
        col("label_en", CellKind::Text, |row| label(row, Lang::En).into()),
        col("definition_nl", CellKind::Text, |row| definition(row, Lang::Nl).into()),
        col("definition_en", CellKind::Text, |row| definition(row, Lang::En).into()),
    ]
}

fn sort(kind: CellKind) -> &'static str {
    match kind {
        CellKind::Key | CellKind::Link(_) => "id",
        CellKind::Text => "text",
        CellKind::Code(_) => "code",
        CellKind::Whole(_) => "integer",
        CellKind::Real(_) => "number",
        CellKind::Truth => "boolean",
        CellKind::Moment => "datetime",
        CellKind::Date => "date",
    }
}

/// Returns what a column may hold: its codes, the column it leads to, or its range.
fn values(kind: CellKind) -> String {
    match kind {
        CellKind::Link(to) => format!("→ {to}"),
        CellKind::Code(CodeList::Fixed(_, words)) => words.join(" | "),
        CellKind::Code(CodeList::Deck(name)) => format!("→ codes.code ({name})"),
        CellKind::Whole(range) | CellKind::Real(range) => range.to_owned(),
        CellKind::Truth => "true | false".to_owned(),
        CellKind::Moment => "2026-11-21T14:03:05+01:00".to_owned(),
        CellKind::Date => "2026-11-21".to_owned(),
        CellKind::Key | CellKind::Text => String::new(),
    }
}

/// Returns the ids of the two messages of a row. A column of one name means the same in every table, unless it has messages of its own.
fn message(row: &CodebookRow, what: &str) -> String {
    let dashed = |name: &str| name.replace('_', "-");
    match row.column {
        None if row.table.is_empty() => format!("data-{what}-reading"),
        None => format!("data-{what}-table-{}", dashed(row.table)),
        Some(column) if OWN.contains(&(row.table, column.name)) => {
            format!("data-{what}-{}-{}", dashed(row.table), dashed(column.name))
        }
        Some(column) => format!("data-{what}-{}", dashed(column.name)),
    }
}

/// Columns that mean something else than those of the same name in other tables.
const OWN: [(&str, &str); 15] = [
    ("egos", "participants"),
    ("egos", "partners"),
    ("egos", "statements"),
    ("domains", "state"),
    ("cards", "state"),
    ("cards", "seconds"),
    ("partners", "location"),
    ("partners", "why"),
    ("partner_names", "name"),
    ("ego_ties", "direction"),
    ("themes", "note"),
    ("gaps", "kind"),
    ("codes", "deck"),
    ("codes", "code"),
    ("codebook", "type"),
];

fn label(row: &CodebookRow, lang: Lang) -> String {
    Words::of(lang).get(&message(row, "label"))
}

fn definition(row: &CodebookRow, lang: Lang) -> String {
    Words::of(lang).get(&message(row, "about"))
}

/// A code with what it stands for.
struct CodebookCode {
    deck: TableCell,
    list: &'static str,
    code: String,
    rank: usize,
    labels: [TableCell; 2],
}

/// Returns the codes of every list that the columns of these tables use, then those of every deck of the cases.
pub(super) fn codes(tables: &[Table], cases: &[TableCase<'_>]) -> Table {
    let mut rows = Vec::new();
    fixed(tables, &mut rows);
    let mut seen: Vec<(&str, &str)> = Vec::new();
    for case in cases {
        let deck = (case.deck.id.as_str(), case.deck.version.as_str());
        if !seen.contains(&deck) {
            seen.push(deck);
            of_deck(case, &mut rows);
        }
    }
    plain(
        "codes",
        rows,
        &[
            col("deck", CellKind::Text, |row: &CodebookCode| row.deck.clone()),
            col("list", CellKind::Text, |row| row.list.into()),
            col("code", CellKind::Text, |row| row.code.as_str().into()),
            col("rank", CellKind::Whole("1–"), |row| row.rank.into()),
            col("label_nl", CellKind::Text, |row| row.labels[0].clone()),
            col("label_en", CellKind::Text, |row| row.labels[1].clone()),
        ],
    )
}

/// Lists the words of kring itself, each list once.
fn fixed(tables: &[Table], rows: &mut Vec<CodebookCode>) {
    let mut seen = Vec::new();
    for column in tables.iter().flat_map(|table| &table.columns) {
        let CellKind::Code(CodeList::Fixed(list, words)) = column.kind else {
            continue;
        };
        if seen.contains(&list) {
            continue;
        }
        seen.push(list);
        let said = |lang, word: &str| TableCell::from(Words::of(lang).get(&code_message(list, word)));
        rows.extend(words.iter().zip(1..).map(|(word, rank)| CodebookCode {
            deck: TableCell::Absent,
            list,
            code: (*word).to_owned(),
            rank,
            labels: [Lang::Nl, Lang::En].map(|lang| said(lang, word)),
        }));
    }
}

fn code_message(list: &str, word: &str) -> String {
    format!("data-code-{}-{word}", list.replace('_', "-"))
}

/// Lists the ids of a deck with their titles, in both languages where it has both.
fn of_deck(case: &TableCase<'_>, rows: &mut Vec<CodebookCode>) {
    let name = TableCell::from(format!("{} {}", case.deck.id, case.deck.version).trim());
    let decks = [Some(case.deck), case.other];
    let in_lang = |lang| decks.iter().flatten().find(|deck| deck.language == lang).copied();
    for (list, codes) in lists(case.deck) {
        for (code, rank) in codes.into_iter().zip(1..) {
            let title = |lang| TableCell::from(in_lang(lang).and_then(|deck| title(deck, list, code)));
            rows.push(CodebookCode {
                deck: name.clone(),
                list,
                code: code.to_owned(),
                rank,
                labels: [title(Lang::Nl), title(Lang::En)],
            });
        }
    }
}

fn lists(deck: &Deck) -> [(&'static str, Vec<&str>); 9] {
    let map = &deck.map;
    let questions = deck
        .cards()
        .flat_map(|(_, card)| card.questions().map(|q| q.id.as_str()));
    let closing = deck.closing.iter().map(|q| q.id.as_str());
    let check = deck.member_check.as_ref();
    let asked = check.iter().flat_map(|check| &check.questions);
    let sorts = check.iter().flat_map(|check| &check.sorts);
    [
        ("aspect", deck.aspects().iter().map(|a| a.id.as_str()).collect()),
        ("domain", map.domains.iter().map(|d| d.id.as_str()).collect()),
        ("ring", map.rings.iter().map(|r| r.id.as_str()).collect()),
        ("role", map.roles.iter().map(|r| r.id.as_str()).collect()),
        ("phase", deck.phases.iter().map(|p| p.id.as_str()).collect()),
        ("card", deck.cards().map(|(_, card)| card.id.as_str()).collect()),
        ("question", questions.chain(closing).collect()),
        ("check_question", asked.map(|q| q.id.as_str()).collect()),
        ("sort", sorts.map(|sort| sort.id.as_str()).collect()),
    ]
}

/// Returns what a deck calls one of its ids.
fn title<'a>(deck: &'a Deck, list: &str, code: &str) -> Option<&'a Line> {
    let (map, check) = (&deck.map, deck.member_check.as_ref());
    match list {
        "aspect" => deck.aspect(code).map(|aspect| &aspect.title),
        "domain" => map.domain(code).map(|domain| &domain.title),
        "ring" => map.ring(code).map(|(_, ring)| &ring.title),
        "role" => map.role(code).map(|role| &role.title),
        "phase" => deck.phase(code).map(|phase| &phase.title),
        "card" => deck.card(code).map(|card| &card.theme),
        "check_question" => check.and_then(|check| Some(&check.questions.iter().find(|q| q.id == *code)?.text)),
        "sort" => check.and_then(|check| Some(&check.sorts.iter().find(|sort| sort.id == *code)?.title)),
        _ => deck.question(code),
    }
}
