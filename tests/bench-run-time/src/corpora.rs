//! Every list of codes, with everybody who can look them up.

use std::marker::PhantomData;

use rtc_codes::ErrorCode;
use rustc_hash::FxBuildHasher;
use std::hash::RandomState;

use crate::contenders::{ByCode, ByName, Enum, InPhf, Known, Load, Maps, Phf, Row, Sorted};
use crate::inputs::Inputs;
use crate::questions;
use crate::rounds::Run;

/// What a table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Question {
    Known,
    HalfUnknown,
    Category,
    Description,
    Name,
    Display,
}

/// The contenders' names in tables.
pub(crate) mod label {
    pub(crate) const OURS: &str = "rtc-codes";
    pub(crate) const DERIVES: &str = "A: strum + num_enum + thiserror";
    pub(crate) const PHF: &str = "phf";
    pub(crate) const MATCH: &str = "plain match";
    pub(crate) const STD: &str = "HashMap (std)";
    pub(crate) const FAST: &str = "HashMap (rustc-hash)";
    pub(crate) const SORTED: &str = "sorted slice, binary search";
    pub(crate) const LOAD: &str = "limit: array load by known index";
}

/// A list of codes.
pub(crate) struct Corpus {
    pub(crate) id: &'static str,
    pub(crate) inputs: fn() -> Inputs,
    /// The contenders that answer a question, ours first.
    pub(crate) runs: for<'i> fn(Question, &'i Inputs) -> Vec<Run<'i>>,
}

/// The enums of one corpus: ours, that of the derives, and the plain one.
fn runs<'i, Ours, Derives, Plain>(
    question: Question,
    inputs: &'i Inputs,
    rows: &'static [Row<Plain>],
) -> Vec<Run<'i>>
where
    Ours: Known + ErrorCode,
    Derives: Known,
    Plain: InPhf,
{
    let ours = Enum(PhantomData::<Ours>);
    let derives = Enum(PhantomData::<Derives>);
    let plain = Enum(PhantomData::<Plain>);
    let phf = Phf(PhantomData::<Plain>);
    match question {
        Question::Name => vec![
            named(label::OURS, ours, inputs),
            named(label::DERIVES, derives, inputs),
            named(label::PHF, phf, inputs),
            named(label::MATCH, plain, inputs),
        ],
        Question::Display => vec![
            printed::<Ours>(label::OURS, inputs),
            printed::<Derives>(label::DERIVES, inputs),
            printed::<Plain>(label::MATCH, inputs),
        ],
        Question::Known | Question::HalfUnknown | Question::Category | Question::Description => {
            let codes = match question {
                Question::HalfUnknown => &inputs.half_unknown,
                _ => &inputs.known,
            };
            let wanted = inputs.known[0][0];
            let mut runs = vec![
                coded(label::OURS, ours, question, codes, wanted),
                coded(label::DERIVES, derives, question, codes, wanted),
                coded(label::PHF, phf, question, codes, wanted),
                coded(label::MATCH, plain, question, codes, wanted),
                coded(label::STD, Maps::<_, RandomState>::of(rows), question, codes, wanted),
                coded(label::FAST, Maps::<_, FxBuildHasher>::of(rows), question, codes, wanted),
                coded(label::SORTED, Sorted(rows), question, codes, wanted),
            ];
            // Of an unknown code there is no position.
            if question != Question::HalfUnknown {
                let load = Load {
                    entries: <Ours as rtc_codes::Entry>::ALL,
                    categories: rows.iter().map(|row| row.2).collect(),
                    descriptions: rows.iter().map(|row| row.3).collect(),
                };
                runs.push(coded(
                    label::LOAD,
                    load,
                    question,
                    &inputs.positions,
                    inputs.positions[0][0],
                ));
            }
            runs
        }
    }
}

fn coded<'i, C: ByCode + 'i>(
    contender: &'static str,
    by_code: C,
    question: Question,
    codes: &'i [Vec<i64>],
    wanted: i64,
) -> Run<'i> {
    Run {
        contender,
        pass: match question {
            Question::Category => Box::new(move || questions::categories(&by_code, codes, wanted)),
            Question::Description => Box::new(move || questions::descriptions(&by_code, codes)),
            _ => Box::new(move || questions::variants(&by_code, codes, wanted)),
        },
    }
}

fn named<'i, C: ByName + 'i>(contender: &'static str, by_name: C, inputs: &'i Inputs) -> Run<'i> {
    let wanted = inputs.names[0][0];
    Run { contender, pass: Box::new(move || questions::names(&by_name, &inputs.names, wanted)) }
}

fn printed<'i, E: Known>(contender: &'static str, inputs: &'i Inputs) -> Run<'i> {
    let entries: Vec<E> =
        inputs.known.iter().flatten().filter_map(|&code| E::try_from(code).ok()).collect();
    Run { contender, pass: Box::new(move || questions::printed(&entries)) }
}

macro_rules! known {
    ($E:ty) => {
        impl crate::contenders::Known for $E {
            #[inline]
            fn category(self) -> u8 {
                <$E>::category(self) as u8
            }
            #[inline]
            fn description(self) -> &'static str {
                <$E>::description(self)
            }
        }
    };
}

/// A module for each corpus, with the enums of its peers.
macro_rules! corpora {
    ($($(#[$cfg:meta])* $module:ident: $id:literal is $E:ident in $ours:path;)+) => {
        $(
            $(#[$cfg])*
            mod $module {
                #[expect(clippy::allow_attributes, reason = "small corpora fire none of it")]
                #[allow(clippy::pedantic, reason = "generated")]
                pub(super) mod derives {
                    include!(concat!(env!("OUT_DIR"), "/", $id, "-derives.rs"));
                }

                #[expect(unreachable_pub, dead_code, reason = "generated")]
                #[expect(clippy::allow_attributes, reason = "small corpora fire none of it")]
                #[allow(clippy::pedantic, reason = "generated")]
                pub(super) mod plain {
                    include!(concat!(env!("OUT_DIR"), "/", $id, "-plain.rs"));
                }

                known! { $ours }
                known! { derives::$E }
                known! { plain::$E }

                impl crate::contenders::InPhf for plain::$E {
                    #[inline]
                    fn by_code(code: i64) -> Option<Self> {
                        plain::CODES.get(&code).copied()
                    }
                    #[inline]
                    fn by_name(name: &str) -> Option<Self> {
                        plain::NAMES.get(name).copied()
                    }
                }
            }
        )+

        /// All of them.
        pub(crate) const ALL: &[Corpus] = &[$(
            $(#[$cfg])*
            Corpus {
                id: $id,
                inputs: || Inputs::of::<$ours>(),
                runs: |question, inputs| {
                    runs::<$ours, $module::derives::$E, $module::plain::$E>(
                        question,
                        inputs,
                        $module::plain::ROWS,
                    )
                },
            },
        )+];
    };
}

corpora! {
    generated_300: "generated-300" is Generated300 in crate::generated::Generated300;
    generated_1000: "generated-1000" is Generated1000 in crate::generated::Generated1000;
    #[cfg(feature = "large")]
    generated_10000: "generated-10000" is Generated10000 in crate::generated::Generated10000;
    tencent_trtc: "tencent-trtc" is TencentTrtc in rtc_codes::TencentTrtc;
    zego_express: "zego-express" is ZegoExpress in rtc_codes::ZegoExpress;
    zego_zim: "zego-zim" is ZegoZim in rtc_codes::ZegoZim;
    zoom_cobrowse: "zoom-cobrowse" is ZoomCobrowse in rtc_codes::ZoomCobrowse;
    zoom_video: "zoom-video" is ZoomVideo in rtc_codes::ZoomVideo;
}
