//! Makes what the binary reads at every start quick to read: the decks of `cards/` and the demo sessions of `assets/` as JSON, the
//! messages in the order of their ids, the word lists with each word whole.
//!
//! Checks nothing: that both forms say the same, and that they are sound, is tested.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
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
        fs::write(out.join(format!("aspects.{lang}.json")), aspects(&out, lang)?)?;
    }
    for lang in ["nl", "en"] {
        let messages = fs::read_to_string(format!("assets/messages/{lang}/kring.ftl"))?;
        let resource = sorted(&messages)?;
        fs::write(out.join(format!("messages.{lang}.ftl")), serialize(&resource))?;
        tables.push(table(&resource));
        let words = fs::read_to_string(format!("assets/anonymity/words-{lang}.txt"))?;
        fs::write(out.join(format!("words.{lang}.txt")), unpacked(&words))?;
    }
    // The program is checked against one language; that the other has the same messages and variables is tested.
    fs::write(out.join("messages.rs"), tables.pop().ok_or("no messages")?)?;
    Ok(())
}

/// Returns the questions of the findings and the kinds of closing question that a deck has which names none: those of the deck that ships
/// with kring.
fn aspects(out: &Path, lang: &str) -> Result<String, Box<dyn Error>> {
    let deck: Value = serde_json::from_str(&fs::read_to_string(out.join(format!("collectief-leren.{lang}.json")))?)?;
    let parts = ["aspects", "closing_kinds"].map(|name| (name.to_owned(), deck[name].clone()));
    Ok(Value::Object(parts.into_iter().collect()).to_string())
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
