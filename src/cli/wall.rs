//! The wall: a second window, or once as text exactly the frame that it shows of the map.

use super::{CliContext, CommandFailure, ToPrint, open};
use crate::app::map::Zoom;
use crate::app::windows::Window;
use crate::app::{Model, Msg, OpenedSession, update};
use crate::runtime;
use crate::say;
use crate::store;

/// What `kring wall` takes.
#[derive(clap::Args, Debug)]
pub(super) struct WallArgs {
    /// The session: its name, or the beginning of it; demo for the demo.
    session: String,
    /// Print the frame of the map once as text, and end.
    #[arg(long)]
    once: bool,
    /// Columns and rows of that frame, such as 80x24.
    #[arg(long, requires = "once", default_value = "80x24", value_parser = size)]
    size: (u16, u16),
    /// Fill the screen with the map.
    #[arg(long, requires = "once")]
    fill: bool,
    /// Fill the screen with one domain: its id in the deck.
    #[arg(long, requires = "once", value_name = "DOMAIN")]
    zoom: Option<String>,
}

fn size(text: &str) -> Result<(u16, u16), String> {
    let numbers = text
        .split_once(['x', '×'])
        .and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
    let fits = |(w, h): &(u16, u16)| (1..=1000).contains(w) && (1..=1000).contains(h);
    numbers.filter(fits).ok_or_else(|| "80x24, 1 to 1000".to_owned())
}

/// Shows the wall in this terminal, or prints its frame once.
pub(super) fn run(context: &CliContext, args: &WallArgs) -> ToPrint {
    if !args.once {
        return open::wall(context, &args.session);
    }
    let record = open::record(context, &args.session)?;
    let zoom = match &args.zoom {
        None => None,
        Some(id) => match record.deck.map.domain(id) {
            Some(domain) => Some(Zoom::Domain(domain.id.clone())),
            None => {
                return Err(CommandFailure(say!(
                    context.words,
                    "cli-wall-domain",
                    domain = id.clone()
                )));
            }
        },
    };
    let mut model = Model::new(context.look.lang, store::now(), vec![record.deck.clone()]);
    (model.theme, model.marks, model.size) = (context.look.theme, context.look.marks, args.size);
    let opened = OpenedSession {
        name: record.name.clone().unwrap_or_default(),
        session: record.session,
        deck: record.deck,
        // Nothing that follows is carried out.
        writable: true,
        demo: true,
        drafts: Vec::new(),
        last_seen: None,
        masks: record.masks,
        outdated: Vec::new(),
        anchors: record.anchors.map(|anchors| (*anchors).clone()),
        notices: Vec::new(),
    };
    update(&mut model, Msg::Opened(Box::new(opened)), store::now());
    model.windows.window = Window::Wall;
    model.notice = None;
    if let Some(open) = &mut model.open {
        open.over ^= !open.on_map();
        open.map.filled = args.fill;
        open.map.zoom = zoom;
    }
    // The picture is laid out at the end of an update.
    update(&mut model, Msg::Resize(args.size.0, args.size.1), store::now());
    Ok(runtime::frame(&model).into_bytes())
}
