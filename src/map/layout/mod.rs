//! The layout of the map: from a record to a scene, a file for each step.
//!
//! [`pipeline`] says in which order the steps follow. Never draws (see `render`) and reads no clock and no chance.

mod aggregate;
mod anchoring;
mod annotations;
mod arranging;
mod borders;
mod candidates;
mod cell_grid;
mod exchange;
mod input;
mod label;
mod label_placement;
mod legend_pages;
mod node;
mod ordering;
mod pipeline;
mod position_search;
mod routing;
mod sectors;
mod settling;
mod signs;
mod sizing;
mod targets;
mod tie_ends;
mod untangling;

pub(crate) use routing::crossed;

use super::options::MapOptions;
use super::scene::Scene;
use crate::deck::MapTemplate;
use crate::session::{Anchors, Session};

/// Lays out the map of a session, without the views and marks of those who refused to be quoted; partners of one name are told apart.
pub fn layout(session: &Session, template: &MapTemplate, options: &MapOptions) -> Scene {
    pipeline::scene(&session.for_map().told_apart(template), template, options)
}

/// Returns the anchors of the map of a session, laid out afresh.
pub fn arrange(session: &Session, template: &MapTemplate) -> Anchors {
    arranging::arrange(&session.for_map(), template)
}

/// Lets anchors follow a session: what a change is about gets a new one, and nothing else; anchors of another template are made anew.
pub fn follow(anchors: &mut Anchors, session: &Session, template: &MapTemplate) {
    anchoring::follow(anchors, &session.for_map(), template);
}
