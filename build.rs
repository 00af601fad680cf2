//! Turns the decks of `cards/` and the demo sessions of `assets/` into JSON for the binary, which reads in a tenth of the time.
//!
//! Checks nothing: that the two forms say the same, and that they are sound, is tested.

use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

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
    Ok(())
}

fn json(path: &Path) -> Result<String, Box<dyn Error>> {
    let value: serde_json::Value = serde_yaml::from_str(&fs::read_to_string(path)?)?;
    Ok(serde_json::to_string(&value)?)
}
