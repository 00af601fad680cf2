//! A moment of the wall clock, to the second, with the offset from UTC that the room used.
//!
//! Never reads a clock: `runtime` and `store` make moments, everything else is handed them.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::text::Unfit;

/// A moment; written as `2026-11-21T14:03:05+01:00`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    at: Timestamp,
    offset: Offset,
}

impl Moment {
    /// Returns the moment of a timestamp as the clock of zone `zone` shows it, without fractions of a second.
    pub fn new(at: Timestamp, zone: &TimeZone) -> Self {
        let at = Timestamp::from_second(at.as_second()).unwrap_or(at);
        Self {
            at,
            offset: zone.to_offset(at),
        }
    }

    /// Returns whole seconds from `earlier` to this moment; 0 where `earlier` is later.
    pub fn since(&self, earlier: Self) -> u32 {
        u32::try_from(self.at.as_second() - earlier.at.as_second()).unwrap_or(0)
    }

    /// Returns this moment and `seconds` more.
    pub fn plus(&self, seconds: i64) -> Self {
        Self {
            at: Timestamp::from_second(self.at.as_second().saturating_add(seconds)).unwrap_or(self.at),
            offset: self.offset,
        }
    }

    /// Returns the date in the room.
    pub fn date(&self) -> Date {
        self.civil().date()
    }

    /// Returns the time of day in the room.
    pub fn time(&self) -> Time {
        self.civil().time()
    }

    /// Returns the moment of the same day at a time as people write it: `14:20`, `14.20`, `14u20`, `14h20`, with or without seconds,
    /// or a bare hour such as `14`. `None` where the text is no time of day.
    pub fn at_time(&self, raw: &str) -> Option<Self> {
        let mut parts = raw.trim().split([':', '.', 'u', 'U', 'h', 'H']).map(str::trim);
        let mut number = |absent: Option<i8>| match parts.next() {
            None | Some("") => absent,
            Some(digits) if digits.len() <= 2 && digits.bytes().all(|b| b.is_ascii_digit()) => digits.parse().ok(),
            Some(_) => None,
        };
        let (hour, minute, second) = (number(None)?, number(Some(0))?, number(Some(0))?);
        if parts.next().is_some() {
            return None;
        }
        let time = Time::new(hour, minute, second, 0).ok()?;
        let at = self.offset.to_timestamp(DateTime::from_parts(self.date(), time)).ok()?;
        Some(Self {
            at,
            offset: self.offset,
        })
    }

    /// Returns the moment of another day, such as `2026-11-21` or `21/11/2026`, at the same time of day and offset; `None` where the text is no date.
    pub fn on_day(&self, raw: &str) -> Option<Self> {
        let date = read_day(raw)?;
        let at = self.offset.to_timestamp(DateTime::from_parts(date, self.time())).ok()?;
        Some(Self {
            at,
            offset: self.offset,
        })
    }

    /// Returns the time of day as `14:03`.
    pub fn hour_minute(&self) -> String {
        let time = self.time();
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// Returns the time of day for a form: `14:03`, or `14:03:05` where the seconds count.
    pub fn time_of_day(&self) -> String {
        match self.time().second() {
            0 => self.hour_minute(),
            second => format!("{}:{second:02}", self.hour_minute()),
        }
    }

    fn civil(&self) -> DateTime {
        self.offset.to_datetime(self.at)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let t = self.civil();
        let minutes = self.offset.seconds() / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        write!(
            f,
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{sign}{:02}:{:02}",
            t.year(),
            t.month(),
            t.day(),
            t.hour(),
            t.minute(),
            t.second(),
            minutes.abs() / 60,
            minutes.abs() % 60
        )
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Moment {
    type Err = Unfit;

    fn from_str(raw: &str) -> Result<Self, Unfit> {
        let at: Timestamp = raw.parse().map_err(|_| Unfit::Moment)?;
        let pieces = jiff::fmt::temporal::Pieces::parse(raw).map_err(|_| Unfit::Moment)?;
        let offset = pieces.to_numeric_offset().unwrap_or(Offset::UTC);
        // A file shows hours and minutes of an offset: seconds would be lost on the way.
        let offset = Offset::from_seconds(offset.seconds() / 60 * 60).unwrap_or(Offset::UTC);
        let at = Timestamp::from_second(at.as_second()).map_err(|_| Unfit::Moment)?;
        Ok(Self { at, offset })
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

/// What a moment looks like in a file that kring writes: date, time and offset, each within its bounds. The reader takes other ways of
/// writing one as well, and years beyond 8999 do not exist for it.
const PATTERN: &str = "^([0-8][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|\
02-(0[1-9]|1[0-9]|2[0-8]))|([0-8][0-9](0[48]|[2468][048]|[13579][26])|([02468][048]|[1357][26])00)-02-29)\
T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$";

impl JsonSchema for Moment {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Moment".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "format": "date-time", "pattern": PATTERN})
    }
}

/// Reads a day as people write it: `2026-11-28`, or with the day first as in Flanders, `28/11/2026`, `28-11-2026`, `28.11.2026`; `None`
/// where it is none.
pub fn read_day(raw: &str) -> Option<Date> {
    let parts: Vec<&str> = raw.split(['-', '/', '.']).map(str::trim).collect();
    let number = |text: &str, most: usize| {
        let is_number = !text.is_empty() && text.len() <= most && text.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| text.parse::<i16>().ok()).flatten()
    };
    let [first, month, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let year = number(year, 4).filter(|_| year.len() == 4)?;
    let small = |text: &str| number(text, 2).and_then(|n| i8::try_from(n).ok());
    Date::new(year, small(month)?, small(day)?).ok()
}

/// Reads from which day on something is meant: a day as [`read_day`] takes it, a month such as `2026-11` or a year; `None` where it is none.
pub fn read_since(raw: &str) -> Option<Date> {
    let raw = raw.trim();
    match raw.len() {
        4 => read_day(&format!("{raw}-01-01")),
        7 if raw.as_bytes().get(4) == Some(&b'-') => read_day(&format!("{raw}-01")),
        _ => read_day(raw),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_with_seconds_is_read_as_it_is_written() {
        let moment: Moment = "2026-11-27T14:03:05+01:00:02".parse().unwrap();
        assert_eq!(moment.to_string().parse::<Moment>(), Ok(moment));
    }

    #[test]
    fn a_time_of_day_is_read_as_people_write_it() {
        let day: Moment = "2026-11-21T09:00:00+01:00".parse().unwrap();
        for (raw, time) in [
            ("14:20", "14:20:00"),
            ("14.20", "14:20:00"),
            ("9u05", "09:05:00"),
            ("14h", "14:00:00"),
            ("14", "14:00:00"),
            (" 14:20:05 ", "14:20:05"),
        ] {
            assert_eq!(
                day.at_time(raw).unwrap().to_string(),
                format!("2026-11-21T{time}+01:00"),
                "{raw}"
            );
        }
        for raw in ["", "25:00", "14:60", "half drie", "14:20:05:01", "-1", "143", "+3"] {
            assert_eq!(day.at_time(raw), None, "{raw}");
        }
        assert_eq!(
            day.on_day("2026-12-03").unwrap().to_string(),
            "2026-12-03T09:00:00+01:00"
        );
        assert_eq!(day.on_day("morgen"), None);
        for (raw, right) in [
            ("2026-11-28", Some("2026-11-28")),
            (" 28/11/2026 ", Some("2026-11-28")),
            ("28-11-2026", Some("2026-11-28")),
            ("28.11.2026", Some("2026-11-28")),
            ("3/2/2026", Some("2026-02-03")),
            ("2026/11/28", Some("2026-11-28")),
            ("31/11/2026", None),
            ("11/28/2026", None),
            ("28/11/26", None),
            ("28/11", None),
            ("morgen", None),
            ("28/11/2026/1", None),
        ] {
            assert_eq!(read_day(raw).map(|day| day.to_string()).as_deref(), right, "{raw}");
        }
    }
}
