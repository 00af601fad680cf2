//! The four lengths of a report: how many words each may hold, and how much of each part it tells.
//!
//! A length never decides which things are told: `weight` orders them, `choice` cuts them off.

/// How much of the same content a report holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Length {
    /// One page for the wall of the staff room.
    Wall,
    /// Two pages for a meeting of the team.
    Meeting,
    /// The report.
    #[default]
    Full,
    /// Everything, with what each sentence rests on.
    Evidence,
}

/// Words of a full report for each partner and each statement: 2,600 for 50 partners and 40 statements. Where many partners were named the second
/// pair gives more.
const EACH: [(usize, usize); 2] = [(24, 35), (32, 25)];
/// Words of a full report at most: those of the shortest chapters that researchers wrote of one school, ten pages.
const CHAPTER: usize = 3000;

impl Length {
    /// Every length, the shortest first.
    pub const ALL: [Self; 4] = [Self::Wall, Self::Meeting, Self::Full, Self::Evidence];

    /// Returns the name that a command takes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wall => "wall",
            Self::Meeting => "meeting",
            Self::Full => "full",
            Self::Evidence => "evidence",
        }
    }

    /// Returns the length of this name, or of one of its other names; `None` for any other word.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "summary" => Some(Self::Wall),
            name => Self::ALL.into_iter().find(|length| length.name() == name),
        }
    }

    /// Returns how many words it may hold, in sentences and quotes, whatever the record; `None` where nothing is cut. A full report of a long
    /// talk may hold more: [`Self::most_of`].
    pub fn most(self) -> Option<usize> {
        match self {
            Self::Wall => Some(180),
            Self::Meeting => Some(900),
            Self::Full => Some(2600),
            Self::Evidence => None,
        }
    }

    /// Returns how many words it may hold of a record with so many partners and statements. Where more was said than in most talks, a full report
    /// grows with it, up to ten pages.
    pub fn most_of(self, partners: usize, statements: usize) -> Option<usize> {
        let said = EACH.map(|(partner, statement)| partner * partners + statement * statements);
        let said = said.into_iter().max().unwrap_or_default();
        self.most().map(|most| match self {
            Self::Full => said.clamp(most, CHAPTER),
            _ => most,
        })
    }

    /// Returns how many partners its map names, the weightiest; `None` where it names all.
    pub fn on_map(self) -> Option<usize> {
        match self {
            Self::Wall => Some(14),
            Self::Meeting => Some(20),
            Self::Full | Self::Evidence => None,
        }
    }

    /// Returns how many words a quote may have to be chosen by the rule; people who choose one by hand may choose a longer one.
    pub(in crate::findings) fn longest_quote(self) -> usize {
        match self {
            Self::Wall => 32,
            Self::Meeting => 60,
            Self::Full => 140,
            Self::Evidence => usize::MAX,
        }
    }
}

/// How much of each part is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::findings) struct LengthPlan {
    /// Partners that a sentence names.
    pub names: usize,
    /// Domains that are told, the weightiest.
    pub domains: usize,
    /// Groups of partners that a domain has a paragraph for.
    pub groups: usize,
    /// Remarks that a group tells.
    pub notes: usize,
    /// Themes of a question, and gaps, that are told.
    pub themes: usize,
}

/// How often a plan can be made tighter.
pub(in crate::findings) const TIGHTEST: usize = 6;

impl LengthPlan {
    /// Returns of how many partners of a group it is told how often there is contact.
    pub(in crate::findings) fn contacts(self) -> usize {
        if self.names == usize::MAX {
            self.names
        } else {
            self.notes.saturating_sub(1)
        }
    }

    /// Returns how many remarks are told of those with whom it is over: nothing else says how that came.
    pub(in crate::findings) fn notes_of_the_past(self) -> usize {
        self.notes.clamp(1, 2)
    }

    /// Returns whether so little is told of each part that what the beginning told has no part of its own.
    pub(in crate::findings) fn is_tight(self) -> bool {
        self.groups <= 1
    }

    /// Returns how many differences of view are told one by one.
    pub(in crate::findings) fn differences(self) -> usize {
        self.groups.clamp(1, self.names)
    }

    /// Returns how much a length tells of each part, made tighter so many times.
    pub(in crate::findings) fn of(length: Length, tighter: usize) -> Self {
        let plan = |names, domains, groups, notes, themes| Self {
            names,
            domains,
            groups,
            notes,
            themes,
        };
        let full = [
            plan(7, usize::MAX, 7, 4, 20),
            plan(7, usize::MAX, 6, 3, 16),
            plan(6, usize::MAX, 6, 2, 14),
            plan(6, usize::MAX, 5, 2, 12),
            plan(6, usize::MAX, 4, 1, 12),
            plan(5, usize::MAX, 3, 1, 12),
            plan(5, usize::MAX, 3, 0, 12),
        ];
        let meeting = [
            plan(5, 6, 2, 1, 5),
            plan(5, 5, 2, 0, 4),
            plan(4, 5, 2, 0, 4),
            plan(4, 4, 1, 0, 3),
            plan(3, 3, 1, 0, 2),
            plan(3, 1, 1, 0, 2),
            plan(3, 0, 1, 0, 2),
        ];
        let at = tighter.min(TIGHTEST);
        match length {
            Length::Evidence => plan(usize::MAX, usize::MAX, usize::MAX, usize::MAX, usize::MAX),
            Length::Full => full[at],
            Length::Meeting => meeting[at],
            Length::Wall => plan(
                5_usize.saturating_sub(at / 2),
                0,
                0,
                0,
                3_usize.saturating_sub(at.div_ceil(2)),
            ),
        }
    }
}
