#!/usr/bin/env python3
"""Reads what `kring data` and `kring map` write with the programs of analysts, and prints a table of what held.

    tests/readers/tables.py target/release/kring [SESSION…]

Without sessions it takes the demo, and a session made of it whose partners bear odd names. Needs pandas, openpyxl, networkx and igraph;
with uv on the path networkx 3.4, 3.5 and 3.6 are tried each; R and LibreOffice where they are there. Ends with 1 where something fails.
"""

import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ODD = ["=2+5", "@work vzw", "-18 werking", "+32", "0032", "1e-3", "NA", "TRUE", "3/4", "a, \"b\"; c"]
RESULTS = []


def check(name, version, what):
    """Runs a check and keeps what came of it; None means that the reader is not here."""
    try:
        found = what()
        RESULTS.append((name, version, "not here" if found is None else f"ok: {found}"))
    except Exception as error:  # whatever a reader raises is a result
        RESULTS.append((name, version, f"FAILS: {type(error).__name__}: {error}"))


def run(*arguments, **more):
    return subprocess.run([str(a) for a in arguments], check=True, capture_output=True, text=True, **more).stdout


def odd_session(kring, folder):
    """The demo, its first partners with odd names."""
    lines, names = run(kring, "show", "demo", "--yaml", "--lang", "nl").splitlines(), list(ODD)
    inside = False
    for at, line in enumerate(lines):
        inside = line.startswith("partners:") or (inside and not (line and line[0].isalpha()))
        if inside and line.startswith("  name: ") or inside and line.startswith("    name: "):
            if names:
                lines[at] = line[: line.index("name: ")] + "name: " + json.dumps(names.pop(0))
    path = folder / "odd.yaml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def pandas_reads(tables):
    import pandas as pd

    book = pd.read_csv(tables / "codebook.csv", keep_default_na=False)
    sizes = {}
    for path in sorted(tables.glob("*.csv")):
        own = book[(book.table == path.stem) & (book.column != "")]
        text = own[own.type.isin(["id", "text", "code", "datetime", "date"])].column
        frame = pd.read_csv(path, keep_default_na=False, na_values=[""], dtype={name: str for name in text})
        assert list(frame.columns) == list(own.column), path.name
        for _, column in own.iterrows():
            known = frame[column.column].dropna()
            if column.type in ("integer", "number") and len(known):
                assert pd.api.types.is_numeric_dtype(known), (path.name, column.column)
            if column.type == "boolean" and len(known):
                assert set(known.unique()) <= {True, False}, (path.name, column.column)
        sizes[path.stem] = frame
    names = set(sizes["partners"].name)
    assert set(ODD) <= names, sorted(set(ODD) - names)
    for table, key in [("partners", "partner_id"), ("statements", "statement_id"), ("ties", "tie_id")]:
        assert sizes[table][key].is_unique, key
    joined = sizes["statement_partners"].merge(sizes["partners"], on="partner_id").merge(sizes["statements"], on="statement_id")
    assert len(joined) == len(sizes["statement_partners"])
    return f"{len(sizes)} tables, {len(names)} names of partners as noted, joins lose no row"


def openpyxl_reads(book, tables):
    import openpyxl

    workbook = openpyxl.load_workbook(book)
    odd = set()
    for sheet in workbook:
        with open(tables / f"{sheet.title}.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert sheet.max_row == len(rows), sheet.title
        assert sheet.freeze_panes == "A2", sheet.title
        for row, wanted in zip(sheet.iter_rows(), rows):
            for cell, text in zip(row, wanted):
                assert cell.data_type != "f", (sheet.title, cell.coordinate)
                if isinstance(cell.value, str):
                    assert cell.value == text, (sheet.title, cell.coordinate, cell.value, text)
                    odd.add(cell.value)
                elif isinstance(cell.value, bool):
                    assert str(cell.value).lower() == text
                elif cell.value is None:
                    assert text == ""
                else:
                    assert float(cell.value) == float(text), (sheet.title, cell.coordinate)
    assert set(ODD) <= odd
    return f"{len(workbook.sheetnames)} sheets, every cell as in the CSV, none a formula"


def pandas_reads_book(book):
    import pandas as pd

    frames = pd.read_excel(book, sheet_name=None, keep_default_na=False, na_values=[""])
    assert set(ODD) <= set(frames["partners"].name.astype(str))
    return f"{len(frames)} sheets"


NETWORKX = """
import sys, json, networkx as nx
gexf, graphml, node_link, nodes, ties, both = sys.argv[1:4] + [int(n) for n in sys.argv[4:7]]
read = nx.read_gexf(gexf), nx.read_graphml(graphml), nx.node_link_graph(json.load(open(node_link)), edges="edges")
for graph in read:
    assert graph.number_of_nodes() == nodes, graph
    edges = ties + both if graph.is_directed() else ties
    assert graph.number_of_edges() == edges, (graph, edges)
    for _, data in graph.nodes(data=True):
        assert isinstance(data["x"], float) and isinstance(data["y"], float) and data["label"]
    for _, _, data in graph.edges(data=True):
        assert data["weight"] >= 1 and data["direction"] in ("none", "forward", "both")
arcs = [{(a, b) for a, b in graph.edges()} for graph in read]
assert arcs[0] == arcs[1] == arcs[2] or not read[0].is_directed()
gephi = read[0].nodes(data=True)
assert all("position" in data["viz"] for _, data in gephi)
print(nx.__version__, type(read[0]).__name__, "the same arcs in three formats" if read[0].is_directed() else "undirected")
"""


def networkx_reads(python, files, counts):
    return run(*python, "-c", NETWORKX, *files, *counts).strip()


def igraph_reads(graphml, nodes, ties, both):
    import igraph

    graph = igraph.Graph.Read_GraphML(str(graphml))
    assert graph.vcount() == nodes and graph.ecount() == (ties + both if graph.is_directed() else ties)
    assert all(w >= 1 for w in graph.es["weight"]) and set(graph.es["direction"]) <= {"none", "forward", "both"}
    assert all(x == x for x in graph.vs["x"]) and all(graph.vs["label"])
    return f"{graph.vcount()} nodes, {graph.ecount()} edges, directed {graph.is_directed()}"


R = """
folders <- commandArgs(trailingOnly = TRUE)
read <- function(folder, name) {
  book <- read.csv(file.path(folder, "codebook.csv"), na.strings = "", encoding = "UTF-8")
  own <- book[!is.na(book$table) & book$table == name & !is.na(book$column), ]
  kinds <- c(id = "character", text = "character", code = "character", datetime = "character", date = "character",
             integer = "integer", number = "numeric", boolean = "logical")
  read.csv(file.path(folder, paste0(name, ".csv")), na.strings = "", encoding = "UTF-8", check.names = FALSE,
           colClasses = setNames(kinds[own$type], own$column))
}
names <- sub(".csv$", "", list.files(folders[1], "csv$"))
for (name in names) {
  all <- do.call(rbind, lapply(folders, read, name))
  if (name == "partners") { partners <- all }
  if (name == "ties") { ties <- all }
}
stopifnot(!anyDuplicated(partners$partner_id[!duplicated(partners)]), "NA" %in% partners$name, "0032" %in% partners$name)
stopifnot(all(ties$source %in% partners$partner_id), all(ties$target %in% partners$partner_id))
cat(length(names), "tables bound over", length(folders), "schools,", nrow(partners), "partners")
"""


def r_binds(folders):
    if not shutil.which("Rscript"):
        return None
    with tempfile.NamedTemporaryFile("w", suffix=".R") as script:
        script.write(R)
        script.flush()
        return run("Rscript", script.name, *folders).strip()


def office_opens(book, folder):
    if not shutil.which("soffice"):
        return None
    target = folder / "office"
    run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "ods", "--outdir", target, book)
    return f"converted, {(target / (book.stem + '.ods')).stat().st_size} bytes"


def graphviz_draws(dot, folder):
    if not shutil.which("neato"):
        return None
    run("neato", "-n", "-Tsvg", "-o", folder / "dot.svg", dot)
    return f"{(folder / 'dot.svg').stat().st_size} bytes"


def counts(network):
    """Nodes, ties, and ties that count in both directions."""
    data = json.loads(network.read_text(encoding="utf-8"))
    back = sum(edge["back"] for edge in data["edges"])
    return len(data["nodes"]), len(data["edges"]) - back, back


def main():
    kring = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        os.environ["KRING_HOME"] = str(folder / "home")
        sessions = [odd_session(kring, folder)] + (sys.argv[2:] or ["demo"])
        tables, book = folder / "tables", folder / "tables.xlsx"
        run(kring, "data", *sessions, "--despite-names", "-o", tables)
        run(kring, "data", *sessions, "--despite-names", "-o", book)
        each = []
        for n, session in enumerate(sessions):
            each.append(folder / f"school{n}")
            run(kring, "data", session, "--despite-names", "-o", each[-1])
        import pandas, openpyxl, igraph

        check("pandas, CSV", pandas.__version__, lambda: pandas_reads(tables))
        check("pandas, XLSX", pandas.__version__, lambda: pandas_reads_book(book))
        check("openpyxl", openpyxl.__version__, lambda: openpyxl_reads(book, tables))
        check("R, rbind", "", lambda: r_binds(each))
        check("LibreOffice", "", lambda: office_opens(book, folder))
        for session in sessions:
            stem = folder / Path(session).stem
            for format in ("gexf", "graphml", "json", "dot"):
                run(kring, "map", session, "--format", format, "--despite-names", "-o", f"{stem}.{format}")
            files = [f"{stem}.{format}" for format in ("gexf", "graphml", "json")]
            size = counts(Path(f"{stem}.json"))
            for version in ("3.4", "3.5", "3.6"):
                python = ["uv", "run", "--no-project", "--with", f"networkx~={version}.0", "python3"]
                known = shutil.which("uv") is not None
                check(f"networkx, {stem.name}", version, lambda: networkx_reads(python, files, size) if known else None)
            check(f"networkx, {stem.name}", "installed", lambda: networkx_reads([sys.executable], files, size))
            check(f"igraph, {stem.name}", igraph.__version__, lambda: igraph_reads(files[1], *size))
            check(f"Graphviz, {stem.name}", "", lambda: graphviz_draws(f"{stem}.dot", folder))
    for name, version, result in RESULTS:
        print(f"{name:28} {version:10} {result}")
    return any(result.startswith("FAILS") for _, _, result in RESULTS)


if __name__ == "__main__":
    sys.exit(main())
