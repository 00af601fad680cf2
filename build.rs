//! Turns the decks of `cards/` into JSON for the binary: the program then starts without reading YAML twice over.
//!
//! Checks nothing: that the two forms say the same, and that the decks are sound, is tested.

use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=cards");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("no OUT_DIR")?);
    for entry in fs::read_dir("cards")? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "yaml") {
            let json = json(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            fs::write(
                out.join(path.with_extension("json").file_name().ok_or("no name")?),
                json,
            )?;
        }
    }
    Ok(())
}

fn json(path: &Path) -> Result<String, Box<dyn Error>> {
    let deck: serde_json::Value = serde_yaml::from_str(&fs::read_to_string(path)?)?;
    Ok(serde_json::to_string(&deck)?)
}
