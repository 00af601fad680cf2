//! The small form for when somebody came late or left early: Enter alone takes the present time, another can be typed. A time that
//! was noted stands there to be corrected; emptied, it is removed.

use crate::app::dialog::form::DialogForm;
use crate::app::dialog::forms::fields::line;
use crate::app::dialog::purpose::Purpose;
use crate::locale::Words;
use crate::say;
use crate::session::{Moment, Participant, Session};

/// Why a time was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NoTime {
    /// It is no time of the day.
    Unread(String),
    /// It has not come yet.
    Future(Moment),
    /// The talk began then or later.
    BeforeTalk(Moment),
    /// The talk ended then.
    AfterTalk(Moment),
    /// They left before they came: both times.
    Order(Moment, Moment),
}

impl NoTime {
    /// Returns the reason as a sentence.
    pub(crate) fn say(&self, words: &Words, now: Moment) -> String {
        match self {
            Self::Unread(typed) => say!(words, "fault-time", typed = typed.as_str()),
            Self::Future(time) => say!(
                words,
                "fault-time-future",
                time = time.hour_minute(),
                now = now.hour_minute()
            ),
            Self::BeforeTalk(began) => say!(words, "fault-time-early", began = began.hour_minute()),
            Self::AfterTalk(ended) => say!(words, "fault-time-late", ended = ended.hour_minute()),
            Self::Order(joined, left) => say!(
                words,
                "fault-time-order",
                joined = joined.hour_minute(),
                left = left.hour_minute()
            ),
        }
    }
}

/// Returns the form, with the time that is noted; empty where none is.
pub(crate) fn form(words: &Words, session: &Session, who: &Participant, purpose: &Purpose) -> DialogForm {
    let (id, function) = (who.id.to_string(), who.function.as_str());
    let title = match purpose {
        Purpose::Joined(_) => say!(words, "form-joined", who = id, function = function),
        _ => say!(words, "form-left", who = id, function = function),
    };
    let shown = noted(who, purpose).map(|at| at.hour_minute());
    let hint = match shown {
        Some(_) => say!(words, "hint-time-noted"),
        None if session.is_on() => say!(words, "hint-time-now"),
        None => say!(words, "hint-time"),
    };
    let field = line(words, "time", shown.as_deref()).hint(hint);
    DialogForm::new(title, vec![field])
}

fn noted(who: &Participant, purpose: &Purpose) -> Option<Moment> {
    match purpose {
        Purpose::Joined(_) => who.joined,
        _ => who.left,
    }
}

/// Returns the participant with another time, or none.
pub(crate) fn with(who: Participant, purpose: &Purpose, at: Option<Moment>) -> Participant {
    match purpose {
        Purpose::Joined(_) => Participant { joined: at, ..who },
        _ => Participant { left: at, ..who },
    }
}

/// Reads a time of the day of the talk. Nothing typed is the present moment; where a time was noted, it is none.
///
/// # Errors
/// Why it cannot be: no time, in the future, before the talk began, or out of order.
pub(crate) fn read(
    raw: &str,
    who: &Participant,
    purpose: &Purpose,
    session: &Session,
    now: Moment,
) -> Result<Option<Moment>, NoTime> {
    let raw = raw.trim();
    if raw.is_empty() && noted(who, purpose).is_some() {
        return Ok(None);
    }
    // Once the talk is over, the present moment is none of it.
    let raw = match (raw.is_empty(), session.is_on()) {
        (true, true) => &now.hour_minute(),
        _ => raw,
    };
    let (hour, minute) = clock(raw).ok_or_else(|| NoTime::Unread(raw.to_owned()))?;
    let old = noted(who, purpose).filter(|old| old.hour_minute() == format!("{hour:02}:{minute:02}"));
    let began = session.progress.began;
    let time = format!("{hour:02}:{minute:02}");
    let at = old.or_else(|| began.unwrap_or(now).at_time(&time));
    let at = at.ok_or_else(|| NoTime::Unread(raw.to_owned()))?;
    // The minute that runs: to the second, as a key pressed now would note it.
    let at = if now.since(at) < 60 && old.is_none() && at <= now {
        now
    } else {
        at
    };
    if at > now {
        return Err(NoTime::Future(at));
    }
    let minute_over = |began: &Moment| at < *began && began.since(at) >= 60;
    if let Some(began) = began.filter(minute_over) {
        return Err(NoTime::BeforeTalk(began));
    }
    if let Some(ended) = session.progress.ended.filter(|ended| at > *ended) {
        return Err(NoTime::AfterTalk(ended));
    }
    let changed = with(who.clone(), purpose, Some(at));
    match (changed.joined, changed.left) {
        (Some(joined), Some(left)) if left < joined => Err(NoTime::Order(joined, left)),
        _ => Ok(Some(at)),
    }
}

/// Returns why the time of a form cannot be; `None` for every other form.
pub(crate) fn fault(form: &DialogForm, purpose: &Purpose, session: &Session, now: Moment) -> Option<NoTime> {
    let (Purpose::Joined(id) | Purpose::Left(id)) = purpose else {
        return None;
    };
    let who = session.participant(id)?;
    read(form.get("time"), who, purpose, session, now).err()
}

/// Reads hours and minutes, as `14:20`, `14.20`, `14u20`, `14h20`, `1420` or `14`; `None` where it is no time of the day.
fn clock(raw: &str) -> Option<(i8, i8)> {
    let raw = raw.to_lowercase();
    let raw = raw.trim_end_matches("uur").trim();
    let mark = |c: char| matches!(c, ':' | '.' | ',' | 'u' | 'h' | ' ' | '-');
    let (hour, minute) = match raw.split_once(mark) {
        Some((hour, "")) => (hour, "0"),
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return None,
        None if raw.is_ascii() && raw.len() == 4 => raw.split_at(2),
        None => (raw, "0"),
    };
    let number = |text: &str| {
        let digits = !text.is_empty() && text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| text.parse::<i8>().ok()).flatten()
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    (hour < 24 && minute < 60).then_some((hour, minute))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (raw, time) in [
            ("14:20", Some((14, 20))),
            ("14.20", Some((14, 20))),
            ("14u20", Some((14, 20))),
            ("9u05", Some((9, 5))),
            ("14 uur", Some((14, 0))),
            ("14u", Some((14, 0))),
            ("1420", Some((14, 20))),
            ("0905", Some((9, 5))),
            ("23:59", Some((23, 59))),
            ("24:00", None),
            ("14:60", None),
            ("14:2", None),
            ("-3", None),
            ("straks", None),
            ("14:20:30", None),
            ("١٤:٢٠", None),
        ] {
            assert_eq!(clock(raw), time, "{raw}");
        }
    }

    #[test]
    fn a_time_lies_in_the_talk_and_in_order() {
        let moment = |raw: &str| raw.parse::<Moment>().unwrap();
        let mut session = Session::default();
        session.progress.began = Some(moment("2026-11-21T14:00:10+01:00"));
        let now = moment("2026-11-21T15:30:40+01:00");
        let joined = Purpose::Joined("p1".into());
        let who = Participant::default();
        let time = |raw: &str| read(raw, &who, &joined, &session, now);
        assert_eq!(time("14:20"), Ok(Some(moment("2026-11-21T14:20:00+01:00"))));
        assert_eq!(time("15.30"), Ok(Some(now)), "the present minute is now");
        assert_eq!(time(" "), Ok(Some(now)), "Enter alone is now");
        assert!(matches!(time("15:31"), Err(NoTime::Future(_))));
        assert!(matches!(time("13:59"), Err(NoTime::BeforeTalk(_))));
        assert!(matches!(time("25:00"), Err(NoTime::Unread(_))));
        let left = Participant {
            left: Some(moment("2026-11-21T14:10:00+01:00")),
            ..Participant::default()
        };
        assert!(matches!(
            read("14:20", &left, &joined, &session, now),
            Err(NoTime::Order(..))
        ));
        let gone = Purpose::Left("p1".into());
        assert_eq!(
            read("", &left, &gone, &session, now),
            Ok(None),
            "emptied, it is removed"
        );
        // Once the talk is over, a time has to be typed, and lies before the end.
        session.progress.ended = Some(moment("2026-11-21T15:00:00+01:00"));
        let time = |raw: &str| read(raw, &who, &joined, &session, now);
        assert!(matches!(time(""), Err(NoTime::Unread(_))));
        assert!(matches!(time("15:10"), Err(NoTime::AfterTalk(_))));
        session.progress.ended = None;
        // Weeks later a time is still one of the day of the talk.
        let later = moment("2026-12-15T09:00:00+01:00");
        assert_eq!(
            read("14:20", &who, &joined, &session, later),
            Ok(Some(moment("2026-11-21T14:20:00+01:00")))
        );
    }
}
