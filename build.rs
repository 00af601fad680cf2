//! Makes what the binary reads at every start quick to read: the decks of `cards/` and the demo sessions of `assets/` as JSON, the
//! messages in the order of their ids, the word lists with each word whole. Gathers the licences of what the binary holds.
//!
//! Checks nothing: that both forms say the same, and that they are sound, is tested.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, error::Error, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("no OUT_DIR")?);
    println!("cargo::rerun-if-changed=cards");
    println!("cargo::rerun-if-changed=assets");
    for entry in fs::read_dir("cards")?.chain(fs::read_dir("assets")?) {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "yaml") {
            let json = json(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            fs::write(
                out.join(path.with_extension("json").file_name().ok_or("no name")?),
                json,
            )?;
        }
    }
    let mut tables = Vec::new();
    for lang in ["nl", "en"] {
        let messages = fs::read_to_string(format!("assets/messages/{lang}/kring.ftl"))?;
        let resource = sorted(&messages)?;
        fs::write(out.join(format!("messages.{lang}.ftl")), serialize(&resource))?;
        tables.push(table(&resource));
        let words = fs::read_to_string(format!("assets/anonymity/words-{lang}.txt"))?;
        fs::write(out.join(format!("words.{lang}.txt")), unpacked(&words))?;
    }
    fs::write(out.join("notices.txt"), notices()?)?;
    println!("cargo::rerun-if-changed=Cargo.lock");
    // The program is checked against one language; that the other has the same messages and variables is tested.
    fs::write(out.join("messages.rs"), tables.pop().ok_or("no messages")?)?;
    Ok(())
}

/// Returns every message with the variables it names as an array of Rust, in the order of their ids.
fn table(resource: &Resource<String>) -> String {
    let mut rows = String::from("&[");
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut names = BTreeSet::new();
            message.value.iter().for_each(|pattern| variables(pattern, &mut names));
            rows.push_str(&format!("({:?}, &{:?}),", message.id.name, Vec::from_iter(names)));
        }
    }
    rows.push(']');
    rows
}

/// Adds the variables that a pattern names.
fn variables<'a>(pattern: &'a Pattern<String>, names: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => of_expression(expression, names),
        }
    }
}

fn of_expression<'a>(expression: &'a Expression<String>, names: &mut BTreeSet<&'a str>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, names),
        Expression::Select { selector, variants } => {
            of_inline(selector, names);
            variants.iter().for_each(|variant| variables(&variant.value, names));
        }
    }
}

fn of_inline<'a>(inline: &'a InlineExpression<String>, names: &mut BTreeSet<&'a str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(&id.name);
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|inline| of_inline(inline, names));
        }
        InlineExpression::Placeable { expression } => of_expression(expression, names),
        _ => {}
    }
}

/// Returns the messages of a file in the order of their ids, without its comments.
fn sorted(file: &str) -> Result<Resource<String>, Box<dyn Error>> {
    let mut resource = parse(file.to_owned()).map_err(|(_, errors)| format!("messages: {errors:?}"))?;
    resource.body.retain(|entry| matches!(entry, Entry::Message(_)));
    resource.body.sort_by_key(|entry| match entry {
        Entry::Message(message) => message.id.name.clone(),
        _ => String::new(),
    });
    Ok(resource)
}

/// The words of a packed list, one a line: each line begins with how many bytes it shares with the word before, as one digit of
/// base 36.
fn unpacked(packed: &str) -> String {
    let mut all = String::with_capacity(2 * packed.len());
    let mut word = String::new();
    for line in packed.lines() {
        let mut letters = line.chars();
        let shared = letters.next().and_then(|digit| digit.to_digit(36)).unwrap_or(0);
        word.truncate(word.floor_char_boundary(shared as usize));
        word.push_str(letters.as_str());
        all.push_str(&word);
        all.push('\n');
    }
    all
}

fn json(path: &Path) -> Result<String, Box<dyn Error>> {
    let value: Value = serde_yaml::from_str(&fs::read_to_string(path)?)?;
    Ok(serde_json::to_string(&value)?)
}

/// Returns the licence of every crate and file that goes into the binary: name, version and licence of each, then each text once with
/// the crates it is of. Asks cargo, which knows the crates of this build and where their sources lie, and needs no network.
fn notices() -> Result<String, Box<dyn Error>> {
    let mut cargo = Command::new(env::var_os("CARGO").ok_or("no CARGO")?);
    cargo.args([
        "metadata",
        "--format-version",
        "1",
        "--offline",
        "--locked",
        "--filter-platform",
    ]);
    let answer = cargo.arg(env::var("TARGET")?).output()?;
    if !answer.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&answer.stderr)).into());
    }
    let metadata: Value = serde_json::from_slice(&answer.stdout)?;
    let linked = linked(&metadata);
    let mut list = String::new();
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in array(&metadata["packages"]).filter(|package| linked.contains(text(&package["id"]))) {
        let name = format!("{} {}", text(&package["name"]), text(&package["version"]));
        list.push_str(&format!("{name}: {}\n", text(&package["license"])));
        let folder = Path::new(text(&package["manifest_path"])).parent().ok_or("no folder")?;
        for licence in licences(folder)? {
            texts.entry(licence).or_default().push(name.clone());
        }
    }
    for (name, file) in [
        ("the font DejaVu Sans", "assets/fonts/LICENSE-DejaVu.txt"),
        ("the word lists", "assets/anonymity/LICENSE-words.txt"),
    ] {
        texts.entry(fs::read_to_string(file)?).or_default().push(name.into());
    }
    let texts = texts
        .iter()
        .map(|(licence, names)| format!("\n{}\n{}\n\n{}\n", "-".repeat(78), names.join(", "), licence.trim()));
    Ok(list + &texts.collect::<String>())
}

/// Returns the ids of the packages that the binary links: what kring needs, directly or not, leaving out what only builds and tests do.
fn linked(metadata: &Value) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut open = vec![text(&metadata["resolve"]["root"])];
    while let Some(id) = open.pop() {
        let node = array(&metadata["resolve"]["nodes"]).find(|node| text(&node["id"]) == id);
        let needed = node.into_iter().flat_map(|node| array(&node["deps"]));
        let needed = needed.filter(|needed| array(&needed["dep_kinds"]).any(|kind| kind["kind"].is_null()));
        for id in needed.map(|needed| text(&needed["pkg"])) {
            if found.insert(id) {
                open.push(id);
            }
        }
    }
    found
}

/// Returns the licences that lie in the folder of a crate. Of a crate under two licences kring uses MIT, where it is offered.
fn licences(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_, std::io::Error>>()?;
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
    files.retain(|path| {
        ["LICEN", "COPYING", "NOTICE"]
            .iter()
            .any(|start| name(path).starts_with(start))
            && path.is_file()
    });
    files.sort();
    if files.iter().any(|path| name(path).contains("MIT")) {
        files.retain(|path| !name(path).contains("APACHE"));
    }
    files
        .iter()
        .map(|path| Ok(fs::read_to_string(path)?.replace("\r\n", "\n")))
        .collect()
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
