//! The member check: how an attendance, a remark, an account and a survey are read, which function may be told, in which order remarks
//! are kept, and what sets two versions of a map apart.
//!
//! The method: weeks after the talk a whole team is shown its map and its findings, and says what fits, what is missing and why. All
//! here is pure: it touches no file, reads no clock and knows no screen. What is kept of a remark is defined in `session`.

mod account;
mod account_text;
mod asking;
mod attendance;
mod breaks;
mod change;
mod copy;
mod course;
mod csv;
mod grammar;
mod hands;
mod heading;
mod line;
mod meeting;
mod modality;
mod order;
mod refusal;
mod scale;
mod speaking;
mod station;
mod steps;
mod subject;
mod survey;
mod taking;
mod telling;
mod tidy;
mod to_do;
mod wave;
mod wording;

pub use account::{Account, present, read};
pub use account_text::{said, sentence, told};
pub use attendance::{NotPresent, attendance, function};
pub use change::{ChangeKind, MapChange, causes, changes};
pub use copy::without_codes;
pub use course::Pace;
pub use csv::{MOST_COLUMNS, MOST_ROWS, table};
pub use grammar::Grammar;
pub use hands::{counts_hands, is_count_of_hands};
pub use heading::AskedHeading;
pub use line::CheckReader;
pub use meeting::{MOST_CONCLUSIONS, Meeting, Noted};
pub use order::{numbered, shuffle};
pub use refusal::InputRefusal;
pub use station::{Reveal, Station};
pub use steps::Steps;
pub use survey::{Survey, SurveyAnswers, SurveyColumn};
pub use taking::{AboutCheck, answering, asks, closing, requests, taking, telling, threshold};
pub use telling::{Label, Telling};
pub use tidy::unmarked;
pub use to_do::{is_to_do, to_do};
pub use wave::second;
