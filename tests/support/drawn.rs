//! Schools that nobody saw before: partners drawn from those of the committed schools, put at other distances and in other domains.

use kring::deck::MapTemplate;
use kring::session::{ALL, Basis, Partner, Session, Tie};

use super::chance::Chance;
use super::example;

/// A school of 32 to 76 partners with the names of real partners, as crowded and as uneven as schools are; the same for the same number.
pub fn school(seed: u64, template: &MapTemplate) -> Session {
    let mut chance = Chance::new(seed);
    let pool: Vec<Partner> = example::COMMITTED
        .iter()
        .flat_map(|(code, _)| example::school(code).partners)
        .collect();
    let count = 32 + chance.below(45);
    let mut session = Session {
        partners: (0..count).map(|n| partner(n, &pool, template, &mut chance)).collect(),
        ties: Vec::new(),
        ..example::school("SOS3")
    };
    session.statements.clear();
    session.school.code = ["GEN1", "VBS Linde", "KA3"][chance.below(3)].into();
    for n in 0..9 + chance.below(22) {
        let (from, to) = (chance.below(count), chance.below(count));
        if from != to {
            session.ties.push(Tie {
                id: format!("b{n}").as_str().into(),
                from: session.partners[from].id.clone(),
                to: session.partners[to].id.clone(),
                ..Tie::default()
            });
        }
    }
    session
}

fn partner(n: usize, pool: &[Partner], template: &MapTemplate, chance: &mut Chance) -> Partner {
    let model = chance.one(pool);
    let mut partner = Partner {
        id: format!("g-{n}").as_str().into(),
        name: model.name.clone(),
        side: model.side,
        status: model.status,
        ..Partner::default()
    };
    // The lower of two draws: some domains and rings hold far more than others.
    let skewed = |chance: &mut Chance, n: usize| chance.below(n).min(chance.below(n));
    let domain = skewed(chance, template.domains.len());
    partner.domains = vec![template.domains[domain].id.clone()];
    if chance.below(8) > 0 {
        let ring = (chance.below(template.rings.len()) + chance.below(template.rings.len())) / 2;
        partner.distance.ring = Some(template.rings[ring].id.clone());
    }
    for role in &template.roles {
        if chance.below(5) == 0 {
            partner.importance.by.insert(role.id.as_str().into(), Basis::Stated);
        }
    }
    if chance.below(16) == 0 {
        partner.importance.by.insert(ALL.into(), Basis::Stated);
    }
    partner
}
