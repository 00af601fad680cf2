//! x bench
fn main() {}
