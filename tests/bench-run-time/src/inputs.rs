//! What is looked up.

use contenders::random::Random;
use rtc_codes::ErrorCode;

/// One array of 4,096 codes, repeated, is memorised by the branch predictor and
/// flatters whoever branches; a quarter of a million codes are not.
const ARRAYS: usize = 64;
const LENGTH: usize = 4_096;

/// How many look-ups one pass over the inputs is.
pub(crate) const LOOK_UPS: usize = ARRAYS * LENGTH;

/// Inputs of one corpus, all arrays in one order for every contender.
pub(crate) struct Inputs {
    /// Known codes, and the position of each.
    pub(crate) known: Vec<Vec<i64>>,
    pub(crate) positions: Vec<Vec<i64>>,
    /// Half of them known.
    pub(crate) half_unknown: Vec<Vec<i64>>,
    /// Names of known codes.
    pub(crate) names: Vec<Vec<&'static str>>,
}

impl Inputs {
    /// For the codes of an enum.
    pub(crate) fn of<E: ErrorCode>() -> Self {
        let codes: Vec<i64> = E::ALL.iter().map(|entry| entry.code()).collect();
        let mut random = Random::new(3);
        let mut inputs = Self {
            known: Vec::new(),
            positions: Vec::new(),
            half_unknown: Vec::new(),
            names: Vec::new(),
        };
        for _ in 0..ARRAYS {
            let positions: Vec<usize> = (0..LENGTH).map(|_| random.below(codes.len())).collect();
            inputs.known.push(positions.iter().map(|&at| codes[at]).collect());
            inputs.names.push(positions.iter().map(|&at| E::ALL[at].name()).collect());
            inputs.half_unknown.push(
                positions
                    .iter()
                    .map(|&at| match random.below(2) {
                        0 => codes[at],
                        _ => unknown_near(&codes, codes[at], &mut random),
                    })
                    .collect(),
            );
            inputs.positions.push(positions.iter().map(|&at| as_number(at)).collect());
        }
        inputs
    }
}

/// An unknown code from the gaps around a known one: what a newer SDK sends.
fn unknown_near(codes: &[i64], code: i64, random: &mut Random) -> i64 {
    let mut unknown = code;
    while codes.binary_search(&unknown).is_ok() {
        unknown = code + as_number(random.below(256)) - 128;
    }
    unknown
}

fn as_number(position: usize) -> i64 {
    i64::try_from(position).expect("a position is small")
}
