//! From record to scene: who stands in which field, and where in it.

use std::collections::{BTreeMap, HashMap};

use crate::deck::MapTemplate;
use crate::say;
use crate::session::{ALL, Basis, DomainState, Partner, SCHOOL, Session};
use crate::text::{cells, shorten};

use super::ground::{self, Ground, Rect};
use super::label::{Shape, brief, whole};
use super::legend;
use super::order;
use super::pack::{Board, Fit, Want, text_start};
use super::scene::{
    Badge, BadgeSort, Centre, Entry, Form, Item, Note, NoteKind, Path, Place, RingLine, RoleKey, Run, Scene, Sector,
    Spot, Tone, centre_of,
};
use super::{Options, View};

/// A partner that looks for a place.
struct Guest {
    place: Place,
    item: Item,
    signs: Vec<(String, BadgeSort)>,
    badge_cells: u16,
    whole: Vec<Shape>,
    target: (f32, f32),
    seat: Option<(Fit, Shape)>,
    domains: Vec<usize>,
}

impl Guest {
    fn cells(&self) -> u16 {
        self.whole.first().map_or(0, Shape::width)
    }
}

/// Everything that stays the same while places are tried.
struct Frame<'a> {
    session: &'a Session,
    template: &'a MapTemplate,
    options: &'a Options,
    sectors: Vec<Sector>,
    /// Rows kept for the legend.
    legend_rows: u16,
    /// Ties between partners, by their places in the record; two between the same partners count once.
    lines: Vec<(usize, usize)>,
}

/// Smallest picture in which a map makes sense, in cells.
const LEAST: (u16, u16) = (24, 8);

pub(super) fn scene(session: &Session, template: &MapTemplate, options: &Options) -> Scene {
    let title = format!(
        "{} · {}",
        session.school.code,
        options.view.title(template, options.words)
    );
    let mut scene = Scene {
        width: options.width,
        height: options.height,
        aspect: options.aspect,
        title: if options.ascii {
            title.replace(" · ", " - ")
        } else {
            title
        },
        ascii: options.ascii,
        legend_row: options.height,
        ..Scene::default()
    };
    let mut guests: Vec<Guest> = session
        .partners
        .iter()
        .map(|p| guest(session, template, options, p))
        .collect();
    let lines = lines(session);
    let sectors = ordered(sectors(session, template, options, &guests), &guests, &lines);
    seat_sectors(&mut guests, &sectors);
    scene.legend = first_legend(&guests, session, template, options);
    let marks = scene.legend.len();
    let mut frame = Frame {
        session,
        template,
        options,
        sectors,
        legend_rows: 0,
        lines,
    };
    frame.legend_rows = legend_rows(&scene, options);
    if options.width < LEAST.0 || options.height < LEAST.1 {
        return too_small(scene, guests, frame, options);
    }
    let room = options.height / 3;
    loop {
        let counts = fill(&mut scene, &mut guests, &frame);
        let rows = full_legend(&mut scene, marks, &counts, options);
        if !options.legend || rows <= frame.legend_rows || frame.legend_rows >= room {
            break;
        }
        // Numbers need rows to be explained in: once more, with less room for the map.
        frame.legend_rows = rows.min(room);
    }
    scene
}

fn too_small(mut scene: Scene, guests: Vec<Guest>, frame: Frame<'_>, options: &Options) -> Scene {
    scene.sectors = frame.sectors;
    scene.items = guests
        .into_iter()
        .map(|g| Item {
            form: Form::Missing,
            ..g.item
        })
        .collect();
    scene.ground = vec![Spot::Outside; usize::from(options.width) * usize::from(options.height)];
    let text = shorten(&scene.title, usize::from(options.width), "");
    scene.notes = vec![Note {
        run: Run { col: 0, row: 0, text },
        sort: NoteKind::Title,
    }];
    scene.legend = legend::numbers(&scene, &[], options.words);
    scene
}

fn guest(session: &Session, template: &MapTemplate, options: &Options, partner: &Partner) -> Guest {
    let domains: Vec<usize> = partner
        .domains
        .iter()
        .filter_map(|id| template.domains.iter().position(|d| d.id == *id))
        .collect();
    let ring = options
        .view
        .ring(partner)
        .and_then(|id| template.ring(id))
        .map(|(at, _)| at);
    let place = match ring {
        _ if partner.is_internal() => Place::School,
        Some(ring) => Place::Field { ring, sector: 0 },
        None => Place::Tray,
    };
    let signs = badges(template, options, partner, &domains);
    let badge_cells: usize = signs.iter().map(|(sign, _)| cells(sign)).sum();
    let badge_cells = u16::try_from(badge_cells + usize::from(badge_cells > 0)).unwrap_or(u16::MAX);
    let name = if partner.name.is_empty() {
        partner.id.to_string()
    } else {
        partner.name.to_string()
    };
    let selected = options.selected.as_ref() == Some(&partner.id);
    Guest {
        place,
        whole: whole(&name, badge_cells, 3),
        signs,
        badge_cells,
        item: Item {
            id: partner.id.clone(),
            name,
            place,
            mark: partner.status.into(),
            at: (0, 0),
            form: Form::Missing,
            lines: Vec::new(),
            badges: Vec::new(),
            tone: if selected {
                Tone::Selected
            } else {
                options.view.tone(session, partner)
            },
        },
        target: (0.0, 0.0),
        seat: None,
        domains,
    }
}

fn badges(template: &MapTemplate, options: &Options, partner: &Partner, domains: &[usize]) -> Vec<(String, BadgeSort)> {
    let mut out = Vec::new();
    let mut push =
        |sort, count, inferred| out.push((legend::sign(sort, template, count, inferred, options.ascii), sort));
    if partner.importance.by.contains_key(ALL) {
        push(BadgeSort::All, 0, false);
    }
    for (index, role) in template.roles.iter().enumerate() {
        if let Some(basis) = partner.importance.by.get(&role.id) {
            push(
                BadgeSort::Role(RoleKey {
                    index,
                    colour: role.colour,
                }),
                0,
                *basis == Basis::Inferred,
            );
        }
    }
    if partner.importance.others > 0 {
        push(BadgeSort::Others, partner.importance.others, false);
    }
    for &domain in domains.iter().skip(1) {
        push(BadgeSort::Domain(domain), 0, false);
    }
    if partner.distance.too_close {
        push(BadgeSort::TooClose, 0, false);
    }
    if let Some(shift) = options.view.shift(template, partner) {
        push(shift, 0, false);
    }
    out
}

/// The sectors, clockwise: every domain of the deck, and one for partners without a domain if there are any.
fn sectors(session: &Session, template: &MapTemplate, options: &Options, guests: &[Guest]) -> Vec<Sector> {
    let on_ring = |g: &&Guest| matches!(g.place, Place::Field { .. });
    let mut sectors: Vec<Sector> = template
        .domains
        .iter()
        .enumerate()
        .map(|(colour, domain)| Sector {
            domain: Some(domain.id.clone()),
            colour,
            title: domain_title(session, options, domain),
            span: (0.0, 0.0),
            count: guests
                .iter()
                .filter(on_ring)
                .filter(|g| g.domains.first() == Some(&colour))
                .count(),
        })
        .collect();
    let homeless = guests.iter().filter(on_ring).filter(|g| g.domains.is_empty()).count();
    if homeless > 0 || sectors.is_empty() {
        sectors.push(Sector {
            colour: template.domains.len(),
            title: say!(options.words, "map-no-domain"),
            count: homeless,
            ..Sector::default()
        });
    }
    sectors
}

/// Ties between partners by their places in the record, two between the same partners once.
fn lines(session: &Session) -> Vec<(usize, usize)> {
    let index: HashMap<&str, usize> = session
        .partners
        .iter()
        .enumerate()
        .map(|(i, p)| (p.id.as_str(), i))
        .collect();
    let ends = session
        .ties
        .iter()
        .filter_map(|t| Some((*index.get(t.from.as_str())?, *index.get(t.to.as_str())?)));
    let mut lines: Vec<(usize, usize)> = ends
        .filter(|(a, b)| a != b)
        .map(|(a, b)| (a.min(b), a.max(b)))
        .collect();
    lines.sort_unstable();
    lines.dedup();
    lines
}

/// The sectors in the order that keeps those beside each other that share partners and ties.
fn ordered(sectors: Vec<Sector>, guests: &[Guest], lines: &[(usize, usize)]) -> Vec<Sector> {
    let none = sectors.len().saturating_sub(1);
    let home = |g: &Guest| match g.place {
        Place::Field { .. } => Some(g.domains.first().copied().unwrap_or(none)),
        _ => None,
    };
    let mut links = vec![vec![0.0; sectors.len()]; sectors.len()];
    let mut link = |a: usize, b: usize, weight: f32| {
        if a != b && a < links.len() && b < links.len() {
            links[a][b] += weight;
            links[b][a] += weight;
        }
    };
    for (a, b) in lines {
        if let (Some(a), Some(b)) = (guests.get(*a).and_then(home), guests.get(*b).and_then(home)) {
            link(a, b, 1.0);
        }
    }
    for guest in guests {
        let mut pairs = guest.domains.iter().zip(guest.domains.iter().skip(1));
        pairs.by_ref().for_each(|(a, b)| link(*a, *b, 2.0));
    }
    let order = order::sectors(&links);
    order.into_iter().filter_map(|i| sectors.get(i).cloned()).collect()
}

/// A domain's title; where nobody stands in it, with what became of it.
fn domain_title(session: &Session, options: &Options, domain: &crate::deck::Domain) -> String {
    let w = options.words;
    let state = match session.domain_state(&domain.id) {
        Some(DomainState::AskedNone) => say!(w, "map-domain-none"),
        Some(DomainState::NotReached) => say!(w, "map-domain-not-reached"),
        Some(DomainState::OffAgenda) => say!(w, "map-domain-off"),
        Some(DomainState::Named) | None => return domain.title.to_string(),
    };
    format!("{} ({state})", domain.title)
}

fn seat_sectors(guests: &mut [Guest], sectors: &[Sector]) {
    for guest in guests {
        if let Place::Field { ring, .. } = guest.place {
            let colour = guest.domains.first().copied();
            let home = sectors.iter().position(|s| match colour {
                Some(index) => s.colour == index && s.domain.is_some(),
                None => s.domain.is_none(),
            });
            guest.place = Place::Field {
                ring,
                sector: home.unwrap_or(0),
            };
            guest.item.place = guest.place;
        }
    }
}

/// The legend of all marks; it depends on the record and the view, not on where things stand.
fn first_legend(guests: &[Guest], session: &Session, template: &MapTemplate, options: &Options) -> Vec<Entry> {
    let drawn: Vec<Item> = guests
        .iter()
        .map(|g| Item {
            badges: g
                .signs
                .iter()
                .map(|(_, sort)| Badge {
                    run: Run::default(),
                    sort: *sort,
                })
                .collect(),
            ..g.item.clone()
        })
        .collect();
    let inferred = session
        .partners
        .iter()
        .any(|p| p.importance.by.values().any(|b| *b == Basis::Inferred));
    let ties = session.ties.iter().any(|t| t.from != *SCHOOL && t.to != *SCHOOL);
    legend::marks(&drawn, template, inferred, ties, options.words, options.ascii)
}

fn legend_rows(scene: &Scene, options: &Options) -> u16 {
    if !options.legend {
        return 0;
    }
    let rows = legend::rows(&scene.legend, legend::lead(&scene.title), options.width).max(1);
    rows.min(options.height / 4)
}

/// Adds what numbers stand for; how many rows the whole legend takes.
fn full_legend(scene: &mut Scene, marks: usize, counts: &[(String, Vec<String>)], options: &Options) -> u16 {
    scene.legend.truncate(marks);
    let entries = legend::numbers(scene, counts, options.words);
    scene.legend.extend(entries);
    legend::rows(&scene.legend, legend::lead(&scene.title), options.width).max(1)
}

/// Gives every guest a place and builds the scene; what stands behind each count.
fn fill(scene: &mut Scene, guests: &mut [Guest], frame: &Frame<'_>) -> Vec<(String, Vec<String>)> {
    let options = frame.options;
    let free_rows = options.height - frame.legend_rows;
    let tray_rows = tray_rows(guests, options.width, free_rows);
    let rect = Rect {
        col: 0,
        row: 0,
        width: options.width,
        height: free_rows - tray_rows,
    };
    let ground = ground(guests, frame, rect);
    let mut board = Board::new(options.width, free_rows);
    board.lay(rect, |col, row| ground.spot(col, row));
    let tray = Rect {
        col: 0,
        row: rect.height,
        width: options.width,
        height: tray_rows,
    };
    board.lay(tray, |_, _| Spot::Tray);
    scene.notes.clear();
    begin(scene, &mut board, &ground, frame, tray);
    targets(guests, &ground, tray);
    settle(guests, &ground, frame);
    let counts = pack(guests, &mut board, frame, scene);
    finish(scene, guests, &mut board, &ground, frame);
    counts
}

/// Rows that partners without a ring take under the map.
fn tray_rows(guests: &[Guest], width: u16, rows: u16) -> u16 {
    let waiting: Vec<&Guest> = guests.iter().filter(|g| g.place == Place::Tray).collect();
    if waiting.is_empty() {
        return 0;
    }
    let cap = (width / 3).max(12);
    let need: u32 = waiting.iter().map(|g| u32::from(g.cells().min(cap)) + 5).sum::<u32>() + 20;
    let need = need.div_ceil(u32::from(width.max(1))) + need / 300;
    u16::try_from(need).unwrap_or(u16::MAX).clamp(1, (rows / 3).max(1))
}

/// Rings and sectors sized by what must stand in them.
fn ground(guests: &[Guest], frame: &Frame<'_>, rect: Rect) -> Ground {
    let cap = (rect.width / 4).max(8);
    let need = |g: &Guest| f32::from(g.cells().min(cap)) + 5.0;
    let mut fields = vec![vec![0.0; frame.sectors.len()]; frame.template.rings.len().max(1)];
    let mut inside = 0.0;
    for guest in guests {
        match guest.place {
            Place::Field { ring, sector } => {
                fields
                    .get_mut(ring)
                    .and_then(|row| row.get_mut(sector))
                    .into_iter()
                    .for_each(|cell| *cell += need(guest));
            }
            Place::School => inside += need(guest),
            Place::Tray => {}
        }
    }
    let area = f32::from(rect.width) * f32::from(rect.height);
    let name = cells(&frame.session.school.code) as f32 + 6.0;
    let least = (name / f32::from(rect.width)).max(1.6 / (f32::from(rect.height) / 2.0));
    let school = ((inside * 1.5 + name) / area).sqrt().max(least).min(0.5);
    let mut rings: Vec<f32> = fields.iter().map(|row| row.iter().sum()).collect();
    let mut sectors: Vec<f32> = (0..frame.sectors.len())
        .map(|s| fields.iter().map(|row| row[s]).sum())
        .collect();
    let mut ground = Ground::new(rect, school, &rings, &sectors, 7.0);
    let crowded = rings.iter().sum::<f32>() > 0.3 * area;
    for _ in 0..if crowded { 4 } else { 0 } {
        relieve(&ground, &fields, &mut rings, &mut sectors);
        ground = Ground::new(rect, school, &rings, &sectors, 7.0);
    }
    ground
}

/// Gives rings and sectors more weight where one of their fields is more crowded than the rest.
fn relieve(ground: &Ground, fields: &[Vec<f32>], rings: &mut [f32], sectors: &mut [f32]) {
    let mut room = vec![vec![1.0_f32; sectors.len()]; rings.len()];
    let rect = ground.rect;
    for row in rect.row..rect.row + rect.height {
        for col in rect.col..rect.col + rect.width {
            if let Spot::Field(ring, sector) = ground.spot(col, row)
                && let Some(cell) = room
                    .get_mut(usize::from(ring))
                    .and_then(|r| r.get_mut(usize::from(sector)))
            {
                *cell += 1.0;
            }
        }
    }
    let press = |r: usize, s: usize| fields[r][s] / room[r][s];
    let total: f32 = rings.iter().sum::<f32>().max(1.0);
    let mean = total / room.iter().flatten().sum::<f32>();
    for (r, ring) in rings.iter_mut().enumerate() {
        let worst = (0..sectors.len()).map(|s| press(r, s)).fold(0.0, f32::max);
        *ring = *ring * 0.5 + *ring * 0.5 * (worst / mean).sqrt() + total * 0.005;
    }
    for (s, sector) in sectors.iter_mut().enumerate() {
        let worst = (0..rings.len()).map(|r| press(r, s)).fold(0.0, f32::max);
        *sector = *sector * 0.5 + *sector * 0.5 * (worst / mean).sqrt();
    }
}

/// Places what partners must keep clear of: sector titles, the school, the heading of the tray, a hint on an empty map.
fn begin(scene: &mut Scene, board: &mut Board, ground: &Ground, frame: &Frame<'_>, tray: Rect) {
    scene.sectors = frame.sectors.clone();
    for (i, sector) in scene.sectors.iter_mut().enumerate() {
        sector.span = ground.span(i);
        let short = sector
            .domain
            .as_ref()
            .and_then(|id| frame.template.domain(id))
            .map_or_else(|| sector.title.clone(), |d| d.short.to_string());
        let long = cells(&sector.title) > usize::from(ground.rect.width / 4);
        let first = if long { short.clone() } else { sector.title.clone() };
        let found = [first, short.clone(), shorten(&short, 6, ""), shorten(&short, 3, "")]
            .into_iter()
            .find_map(|text| title_run(board, ground, i, text));
        if let Some(run) = found {
            board.take(
                run.row,
                run.col.saturating_sub(1),
                (run.col + run.width() + 1).min(board.width),
            );
            scene.notes.push(Note {
                run,
                sort: NoteKind::Sector(sector.colour),
            });
        }
    }
    let name = shorten(&frame.session.school.code, usize::from(board.width / 3), "");
    let width = u16::try_from(cells(&name)).unwrap_or(0);
    let at = (
        (ground.centre.0 - f32::from(width) / 2.0) as u16,
        ground.centre.1 as u16,
    );
    board.take(at.1, at.0.saturating_sub(1), at.0 + width + 1);
    scene.centre = Centre {
        at: ground.centre,
        half: ground.half,
        name: Run {
            col: at.0,
            row: at.1,
            text: name,
        },
    };
    if tray.height > 0 {
        let text = shorten(&say!(frame.options.words, "map-tray"), usize::from(tray.width), "");
        let run = Run {
            col: 0,
            row: tray.row,
            text,
        };
        board.take(run.row, 0, run.width() + 1);
        scene.notes.push(Note {
            run,
            sort: NoteKind::Tray,
        });
    }
    if frame.session.partners.is_empty() {
        hint(scene, board, ground, frame);
    }
}

/// What to do next on an empty map, under the school.
fn hint(scene: &mut Scene, board: &mut Board, ground: &Ground, frame: &Frame<'_>) {
    let text = say!(frame.options.words, "map-empty-hint");
    let lines = crate::text::wrap(&text, usize::from(ground.rect.width.saturating_sub(4)).min(50));
    for (row, line) in (scene.centre.name.row + 2..ground.rect.height).zip(lines) {
        let width = u16::try_from(cells(&line)).unwrap_or(u16::MAX);
        let col = (ground.rect.width.saturating_sub(width)) / 2;
        board.take(row, col, (col + width).min(board.width));
        scene.notes.push(Note {
            run: Run { col, row, text: line },
            sort: NoteKind::Hint,
        });
    }
}

/// Where along the edge a sector's title stands: wholly in its own sector, as near the middle of its span as can be.
fn title_run(board: &Board, ground: &Ground, sector: usize, text: String) -> Option<Run> {
    let width = u16::try_from(cells(&text))
        .ok()
        .filter(|w| *w > 0 && *w <= ground.rect.width)?;
    let (from, to) = ground.span(sector);
    let middle = (from + to) / 2.0;
    let middle = if middle >= 8.0 { middle - 8.0 } else { middle };
    let aim = ground.point(ground::reach(middle), middle);
    let right = ground.rect.width - width;
    let bottom = ground.rect.height.saturating_sub(1);
    let own = |col: u16, row: u16| matches!(board.spot(col, row), Spot::Field(_, s) if usize::from(s) == sector);
    let edge = (0..=bottom).flat_map(|row| [(0, row), (right, row)]);
    let rows = (0..=right).flat_map(|col| [(col, 0), (col, bottom)]);
    let spots = edge.chain(rows).filter(|&(col, row)| {
        own(col, row)
            && own(col + width - 1, row)
            && board.free(row, col.saturating_sub(1), (col + width + 1).min(board.width))
    });
    let far = |&(col, row): &(u16, u16)| {
        let (dx, dy) = (
            f32::from(col) + f32::from(width) / 2.0 - aim.0,
            f32::from(row) + 0.5 - aim.1,
        );
        dx * dx * 0.25 + dy * dy
    };
    let (col, row) = spots.min_by(|a, b| far(a).total_cmp(&far(b)))?;
    Some(Run { col, row, text })
}

/// Where each guest would stand if there were room for all: spread evenly over its field.
fn targets(guests: &mut [Guest], ground: &Ground, tray: Rect) {
    let mut fields: HashMap<(usize, usize), usize> = HashMap::new();
    for guest in guests.iter() {
        if let Place::Field { ring, sector } = guest.place {
            *fields.entry((ring, sector)).or_default() += 1;
        }
    }
    let mut seen: HashMap<(usize, usize), usize> = HashMap::new();
    let mut inside = 0;
    for guest in guests.iter_mut() {
        guest.seat = None;
        guest.target = match guest.place {
            Place::Field { ring, sector } => {
                let all = fields.get(&(ring, sector)).copied().unwrap_or(1);
                let i = seen.entry((ring, sector)).or_default();
                *i += 1;
                spread(ground, ring, sector, *i - 1, all)
            }
            Place::School => {
                inside += 1;
                let step = ((inside + 1) / 2) as f32 * if inside % 2 == 0 { 1.0 } else { -1.0 };
                (ground.centre.0, ground.centre.1 + step)
            }
            Place::Tray => (0.0, f32::from(tray.row)),
        };
    }
}

/// Lets partners of one field change places where that shortens ties or avoids crossings.
fn settle(guests: &mut [Guest], ground: &Ground, frame: &Frame<'_>) {
    let mut groups: BTreeMap<(usize, usize, usize), Vec<usize>> = BTreeMap::new();
    for (i, guest) in guests.iter().enumerate() {
        groups.entry(field_key(guest.place)).or_default().push(i);
    }
    let groups: Vec<Vec<usize>> = groups.into_values().collect();
    let pull = guests.iter().map(|g| border_pull(g, ground, frame)).collect();
    let at = guests.iter().map(|g| g.target).collect();
    let mut wires = order::Wires::new(at, &frame.lines, pull, frame.options.aspect);
    wires.settle(&groups);
    for (guest, at) in guests.iter_mut().zip(wires.at) {
        guest.target = at;
    }
}

/// For a partner of two domains whose sectors touch: the border between them.
fn border_pull(guest: &Guest, ground: &Ground, frame: &Frame<'_>) -> Option<(f32, f32)> {
    let Place::Field { ring, sector } = guest.place else {
        return None;
    };
    let other = *guest.domains.get(1)?;
    let other = frame
        .sectors
        .iter()
        .position(|s| s.domain.is_some() && s.colour == other)?;
    let (from, to) = ground.span(sector);
    let n = frame.sectors.len();
    let t = if (sector + 1) % n == other {
        to
    } else if (other + 1) % n == sector {
        from
    } else {
        return None;
    };
    let t = if t >= 8.0 { t - 8.0 } else { t };
    let (inner, outer) = ground.band(ring, t);
    Some(ground.point((inner + outer) / 2.0, t))
}

/// The point of the `i`-th of `all` in a field: even steps along the sector, golden steps across the ring.
fn spread(ground: &Ground, ring: usize, sector: usize, i: usize, all: usize) -> (f32, f32) {
    let (from, to) = ground.span(sector);
    let t = from + (to - from) * (i as f32 + 0.5) / all as f32;
    let t = if t >= 8.0 { t - 8.0 } else { t };
    let (inner, outer) = ground.band(ring, t);
    let golden = 0.5 + i as f32 * 0.618_034;
    let across = golden - golden.floor();
    let across = if all == 1 { 0.5 } else { 0.2 + 0.6 * across };
    ground.point(inner + (outer - inner) * across, t)
}

type Stretches = Vec<(u16, u16, u16)>;

/// The cells of every field, as stretches of rows.
fn stretches(board: &Board) -> HashMap<(usize, usize, usize), Stretches> {
    let key = |spot: Spot| match spot {
        Spot::Outside => None,
        Spot::School => Some((0, 0, 0)),
        Spot::Tray => Some((1, 0, 0)),
        Spot::Field(ring, sector) => Some((2, usize::from(ring), usize::from(sector))),
    };
    let mut out: HashMap<(usize, usize, usize), Stretches> = HashMap::new();
    for row in 0..board.height {
        let mut start = 0;
        for col in 1..=board.width {
            let spot = board.spot(start, row);
            if col == board.width || board.spot(col, row) != spot {
                if let Some(key) = key(spot) {
                    out.entry(key).or_default().push((row, start, col));
                }
                start = col;
            }
        }
    }
    out
}

fn field_key(place: Place) -> (usize, usize, usize) {
    match place {
        Place::School => (0, 0, 0),
        Place::Tray => (1, 0, 0),
        Place::Field { ring, sector } => (2, ring, sector),
    }
}

/// Widths tried for a name that does not stand in full, widest first; at 0 every name is a number.
const CAPS: [u16; 8] = [200, 44, 32, 24, 18, 14, 10, 0];

/// Seats everyone: first in the widest shape in which all find room, then in full where room is left.
fn pack(guests: &mut [Guest], board: &mut Board, frame: &Frame<'_>, scene: &mut Scene) -> Vec<(String, Vec<String>)> {
    let fields = stretches(board);
    let empty = board.clone();
    let area = f32::from(board.width) * f32::from(board.height);
    let crowd = |cap: u16| guests.iter().map(|g| f32::from(g.cells().min(cap)) + 4.0).sum::<f32>();
    let start = CAPS
        .iter()
        .position(|&cap| crowd(cap) < 0.75 * area)
        .unwrap_or(CAPS.len() - 1);
    let mut best: Option<(usize, Vec<Option<(Fit, Shape)>>, Board)> = None;
    for &cap in CAPS.iter().skip(start) {
        board.clone_from(&empty);
        let poor = attempt(guests, board, &fields, cap, frame.options.ascii);
        if best.as_ref().is_none_or(|(least, _, _)| poor < *least) {
            best = Some((poor, guests.iter_mut().map(|g| g.seat.take()).collect(), board.clone()));
        }
        if poor == 0 {
            break;
        }
    }
    if let Some((_, seats, cells)) = best {
        *board = cells;
        guests.iter_mut().zip(seats).for_each(|(guest, seat)| guest.seat = seat);
    }
    extend(guests, board, &fields, frame.options.ascii);
    let counts = count(guests, board, &fields, scene);
    number(guests);
    counts
}

fn want<'a>(guest: &Guest, field: &'a Stretches, board: &Board, gap: u16) -> Want<'a> {
    Want {
        field,
        target: guest.target,
        middle: f32::from(board.width) / 2.0,
        gap,
        inside: 0.1,
    }
}

/// Seats all guests with names of at most `cap` cells; how poor the result is (nobody without a seat or a name: 0).
fn attempt(
    guests: &mut [Guest],
    board: &mut Board,
    fields: &HashMap<(usize, usize, usize), Stretches>,
    cap: u16,
    ascii: bool,
) -> usize {
    let mut order: Vec<usize> = (0..guests.len()).collect();
    order.sort_by_key(|&i| guests.get(i).map_or((0, i), |g| (u16::MAX - g.cells().min(cap), i)));
    let digits = guests.len();
    let mut poor = 0;
    for i in order {
        let Some(guest) = guests.get_mut(i) else { continue };
        guest.seat = None;
        let Some(field) = fields.get(&field_key(guest.place)) else {
            poor += 1000;
            continue;
        };
        let shapes = shapes(guest, cap, ascii);
        let mut seat = cheapest(board, &want(guest, field, board, 2), &shapes);
        if seat.is_none() {
            seat = cheapest(board, &want(guest, field, board, 1), &shapes);
        }
        for width in [12, 8, 6] {
            if seat.is_none() && width < cap && guest.cells() > width {
                let text = brief(&guest.item.name, usize::from(width), ascii);
                seat = cheapest(
                    board,
                    &want(guest, field, board, 1),
                    &[Shape::new(vec![text], guest.badge_cells, false)],
                );
            }
        }
        if seat.is_none() {
            seat = cheapest(board, &want(guest, field, board, 1), &[Shape::number(digits)]);
            poor += if cap == 0 { 0 } else { 1 };
        }
        match &seat {
            Some((fit, shape)) => board.stamp(*fit, shape, true),
            None => poor += 1000,
        }
        guest.seat = seat;
    }
    poor
}

/// The shapes a name of at most `cap` cells may take.
fn shapes(guest: &Guest, cap: u16, ascii: bool) -> Vec<Shape> {
    if cap == 0 {
        return Vec::new();
    }
    let fitting: Vec<Shape> = guest
        .whole
        .iter()
        .filter(|shape| shape.width() <= cap)
        .cloned()
        .collect();
    if fitting.is_empty() {
        let room = usize::from(cap.saturating_sub(guest.badge_cells).max(4));
        vec![Shape::new(
            vec![brief(&guest.item.name, room, ascii)],
            guest.badge_cells,
            false,
        )]
    } else {
        fitting
    }
}

/// The cheapest seat among shapes; more lines and very long lines cost.
fn cheapest(board: &Board, want: &Want<'_>, shapes: &[Shape]) -> Option<(Fit, Shape)> {
    let mut best: Option<(f32, Fit, &Shape)> = None;
    for shape in shapes {
        let looks = 0.8 * (shape.lines.len() as f32 - 1.0) + 0.15 * (f32::from(shape.width()) - 30.0).max(0.0);
        if let Some(fit) = board.best(want, shape)
            && best.is_none_or(|(cost, _, _)| fit.cost + looks < cost)
        {
            best = Some((fit.cost + looks, fit, shape));
        }
    }
    best.map(|(_, fit, shape)| (fit, shape.clone()))
}

/// Gives names that stand shortened their whole name where there is room for it, the shortest first.
fn extend(guests: &mut [Guest], board: &mut Board, fields: &HashMap<(usize, usize, usize), Stretches>, ascii: bool) {
    let mut order: Vec<usize> = (0..guests.len()).collect();
    order.sort_by_key(|&i| guests.get(i).map_or((0, i), |g| (g.cells(), i)));
    for i in order {
        let Some(guest) = guests.get_mut(i) else { continue };
        let Some((fit, shape)) = guest.seat.clone().filter(|(_, shape)| !shape.full) else {
            continue;
        };
        let Some(field) = fields.get(&field_key(guest.place)) else {
            continue;
        };
        board.stamp(fit, &shape, false);
        let wider = |width: &u16| {
            let room = usize::from(width.saturating_sub(guest.badge_cells));
            let longer = Shape::new(vec![brief(&guest.item.name, room, ascii)], guest.badge_cells, false);
            if longer.width() <= shape.width() && !shape.tight {
                return None;
            }
            cheapest(board, &want(guest, field, board, 1), &[longer])
        };
        let seat = cheapest(board, &want(guest, field, board, 1), &guest.whole)
            .or_else(|| [24, 18, 14, 10, 7].iter().find_map(wider))
            .unwrap_or((fit, shape.clone()));
        board.stamp(seat.0, &seat.1, true);
        guest.seat = Some(seat);
    }
}

/// Where not even numbers fit, one count stands for a whole field.
fn count(
    guests: &mut [Guest],
    board: &mut Board,
    fields: &HashMap<(usize, usize, usize), Stretches>,
    scene: &mut Scene,
) -> Vec<(String, Vec<String>)> {
    let mut crowded: Vec<Place> = Vec::new();
    for guest in guests.iter().filter(|g| g.seat.is_none()) {
        if !crowded.contains(&guest.place) {
            crowded.push(guest.place);
        }
    }
    let mut counts = Vec::new();
    for place in crowded {
        let mut members = Vec::new();
        for guest in guests.iter_mut().filter(|g| g.place == place) {
            // Whole names may stay; numbers and shortened names make room.
            match guest.seat.take() {
                Some((fit, shape)) if shape.full => guest.seat = Some((fit, shape)),
                Some((fit, shape)) => {
                    board.stamp(fit, &shape, false);
                    members.push(guest);
                }
                None => members.push(guest),
            }
        }
        let sign = format!("×{}", members.len());
        let shape = Shape::new(vec![sign.clone()], 0, false);
        let found = members
            .first()
            .zip(fields.get(&field_key(place)))
            .and_then(|(guest, field)| {
                let shape = Shape {
                    tight: true,
                    ..shape.clone()
                };
                cheapest(board, &want(guest, field, board, 0), &[shape])
            });
        let Some((fit, shape)) = found else { continue };
        board.stamp(fit, &shape, true);
        let col = text_start(fit, &shape, shape.width()).unwrap_or(fit.col);
        scene.notes.push(Note {
            run: Run {
                col,
                row: fit.row,
                text: sign.clone(),
            },
            sort: NoteKind::Count,
        });
        for guest in &mut members {
            guest.item.at = (fit.col, fit.row);
            guest.item.form = Form::Counted;
        }
        counts.push((sign, members.iter().map(|g| g.item.name.clone()).collect()));
    }
    counts
}

/// Turns seats into what is drawn; numbers run in the order of the record.
fn number(guests: &mut [Guest]) {
    let mut next = 0;
    for guest in guests {
        guest.item.lines.clear();
        guest.item.badges.clear();
        let Some((fit, shape)) = guest.seat.clone() else {
            if guest.item.form != Form::Counted {
                guest.item.form = Form::Missing;
            }
            continue;
        };
        guest.item.at = (fit.col, fit.row);
        let mut lines = shape.lines.clone();
        guest.item.form = if shape.tight {
            next += 1;
            lines = vec![next.to_string()];
            Form::Number(next)
        } else if shape.full {
            Form::Full
        } else {
            Form::Short
        };
        let badges = if shape.tight { 0 } else { guest.badge_cells };
        let last = lines.len().saturating_sub(1);
        for (i, line) in lines.into_iter().enumerate() {
            let row = fit.row + u16::try_from(i).unwrap_or(0);
            let width = u16::try_from(cells(&line)).unwrap_or(0);
            let with = width + if i == last { badges } else { 0 };
            let col = text_start(fit, &shape, with).unwrap_or(0);
            if i == last && badges > 0 {
                guest.item.badges = badge_runs(&guest.signs, col + width + 1, row);
            }
            guest.item.lines.push(Run { col, row, text: line });
        }
    }
}

fn badge_runs(signs: &[(String, BadgeSort)], mut col: u16, row: u16) -> Vec<Badge> {
    signs
        .iter()
        .map(|(sign, sort)| {
            let run = Run {
                col,
                row,
                text: sign.clone(),
            };
            col += run.width();
            Badge { run, sort: *sort }
        })
        .collect()
}

/// Rings, ties and ring names: what takes the room that names left.
fn finish(scene: &mut Scene, guests: &[Guest], board: &mut Board, ground: &Ground, frame: &Frame<'_>) {
    let options = frame.options;
    scene.items = guests.iter().map(|g| g.item.clone()).collect();
    scene.ground = board.ground.clone();
    scene
        .ground
        .resize(usize::from(options.width) * usize::from(options.height), Spot::Outside);
    scene.legend_row = options.height - frame.legend_rows;
    if options.legend {
        scene.notes.push(Note {
            run: Run {
                col: 0,
                row: scene.legend_row,
                text: shorten(&scene.title, usize::from(options.width), ""),
            },
            sort: NoteKind::Title,
        });
    }
    scene.rings = ground
        .radii
        .iter()
        .enumerate()
        .map(|(i, &radius)| RingLine {
            radius,
            title: i
                .checked_sub(1)
                .and_then(|i| frame.template.rings.get(i))
                .map(|r| r.title.to_string())
                .unwrap_or_default(),
        })
        .collect();
    scene.last_ring = frame
        .template
        .rings
        .last()
        .map(|r| r.title.to_string())
        .unwrap_or_default();
    for (ring, named) in frame.template.rings.iter().enumerate() {
        if let Some(run) = ring_run(board, ground, ring, &named.title) {
            board.take(run.row, run.col.saturating_sub(1), run.col + run.width() + 1);
            scene.notes.push(Note {
                run,
                sort: NoteKind::Ring,
            });
        }
    }
    scene.ties = paths(scene, frame);
    fade(scene);
}

/// A free spot for the name of a ring, wholly on it, near the line down from the school.
fn ring_run(board: &Board, ground: &Ground, ring: usize, title: &str) -> Option<Run> {
    let width = u16::try_from(cells(title)).ok()?;
    let own = |col: u16, row: u16| matches!(board.spot(col, row), Spot::Field(r, _) if usize::from(r) == ring);
    for t in [4.0, 0.0, 4.4, 3.6, 7.6, 0.4, 2.0, 6.0, 3.0, 5.0, 1.0, 7.0] {
        let (inner, outer) = ground.band(ring, t);
        for share in [0.5, 0.3, 0.7, 0.1, 0.9] {
            let (x, y) = ground.point(inner + (outer - inner) * share, t);
            let (col, row) = ((x - f32::from(width) / 2.0).max(0.0) as u16, y as u16);
            let end = col.saturating_add(width);
            if (col..end).all(|c| own(c, row)) && board.free(row, col.saturating_sub(2), (end + 2).min(board.width)) {
                return Some(Run {
                    col,
                    row,
                    text: title.to_owned(),
                });
            }
        }
    }
    None
}

/// The ties between partners that are drawn, from mark to mark.
fn paths(scene: &Scene, frame: &Frame<'_>) -> Vec<Path> {
    let index: HashMap<&str, usize> = scene
        .items
        .iter()
        .enumerate()
        .map(|(i, item)| (item.id.as_str(), i))
        .collect();
    let selected = frame.options.selected.as_deref();
    let shown = |i: usize| {
        scene
            .items
            .get(i)
            .filter(|item| item.form != Form::Missing)
            .map(|item| centre_of(item.at))
    };
    let path = |tie: &crate::session::Tie| {
        let (a, b) = (*index.get(tie.from.as_str())?, *index.get(tie.to.as_str())?);
        let tone = match selected {
            Some(id) if *tie.from == *id || *tie.to == *id => Tone::Selected,
            Some(_) => Tone::Faded,
            None if frame.options.view == View::Ties => Tone::Strong,
            None => Tone::Plain,
        };
        Some(Path {
            id: tie.id.clone(),
            ends: (a, b),
            from: shown(a)?,
            to: shown(b)?,
            label: tie.label.as_ref().map(ToString::to_string),
            direction: tie.direction,
            tone,
        })
    };
    frame.session.ties.iter().filter_map(path).collect()
}

/// With a partner selected, those tied to it stand out.
fn fade(scene: &mut Scene) {
    for path in scene.ties.iter().filter(|path| path.tone == Tone::Selected) {
        for end in [path.ends.0, path.ends.1] {
            if let Some(item) = scene.items.get_mut(end).filter(|item| item.tone != Tone::Selected) {
                item.tone = Tone::Strong;
            }
        }
    }
}
