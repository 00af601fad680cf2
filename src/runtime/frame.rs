//! One frame of the screen as text, for scripts and for measuring: what a terminal of that size would show.
//!
//! Opens no terminal.

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::app::Model;
use crate::ui;

/// Returns what the screen shows of a model, a line for each row, without blanks at the ends.
pub fn frame(model: &Model) -> String {
    let (columns, rows) = model.size;
    // The backend is memory: nothing can fail.
    let Ok(mut terminal) = Terminal::new(TestBackend::new(columns, rows));
    let Ok(done) = terminal.draw(|frame| ui::draw(frame, model));
    let width = usize::from(columns.max(1));
    let rows = done.buffer.content.chunks(width).map(|row| {
        let mut line = String::new();
        let mut covered = 0;
        for cell in row {
            // A wide character covers the cell behind it.
            if covered > 0 {
                covered -= 1;
                continue;
            }
            line.push_str(cell.symbol());
            covered = crate::text::cells(cell.symbol()).saturating_sub(1);
        }
        format!("{}\n", line.trim_end())
    });
    rows.collect()
}
