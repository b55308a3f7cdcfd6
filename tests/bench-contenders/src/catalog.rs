//! Lists of codes: the shipped ones, and generated ones of any size.

use std::fmt::Write as _;
use std::num::ParseIntError;

use fastrand::Rng;
use proc_macro2::{Ident, Span};
use rtc_codes::{
    Category, ErrorCode, Retryability, TencentTrtc, ZegoExpress, ZegoZim, ZoomCobrowse, ZoomVideo,
};

/// The codes of one product.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// Its id, which is also the stem of its file's name.
    pub id: String,
    /// The product's name in messages.
    pub product: String,
    /// The entries, in the order of their codes.
    pub entries: Vec<Entry>,
}

/// A code, and what an enum says about it.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "named after the methods of `rtc_codes::Entry`")]
pub struct Entry {
    pub variant: Ident,
    pub code: i64,
    pub name: String,
    pub description: String,
    pub causes: &'static [&'static str],
    pub suggestions: &'static [&'static str],
    pub methods: &'static [&'static str],
    pub group: &'static str,
    pub docs_url: &'static str,
    pub category: Category,
    pub retryability: Retryability,
}

impl Catalog {
    /// All shipped catalogs whose codes are numbers.
    pub fn shipped() -> [Self; 5] {
        [
            Self::of::<TencentTrtc>(),
            Self::of::<ZegoExpress>(),
            Self::of::<ZegoZim>(),
            Self::of::<ZoomCobrowse>(),
            Self::of::<ZoomVideo>(),
        ]
    }

    /// One of them.
    pub fn of<E: ErrorCode>() -> Self {
        let entry = |entry: &E| Entry {
            variant: ident(&format!("{entry:?}")),
            code: entry.code(),
            name: entry.name().to_owned(),
            description: entry.description().to_owned(),
            causes: entry.causes(),
            suggestions: entry.suggestions(),
            methods: entry.methods(),
            group: entry.group(),
            docs_url: entry.docs_url(),
            category: entry.category(),
            retryability: entry.retryability(),
        };
        Self {
            id: E::ID.to_owned(),
            product: E::PRODUCT.to_owned(),
            entries: E::ALL.iter().map(entry).collect(),
        }
    }

    /// A catalog with text drawn at random from the shipped ones. The shape `1000` is
    /// a thousand codes in blocks like the vendors' own, `8000/7` is eight thousand
    /// codes seven apart.
    ///
    /// # Errors
    ///
    /// If the shape is neither.
    pub fn generated(shape: &str) -> Result<Self, ParseIntError> {
        let mut random = Rng::with_seed(1);
        let codes: Vec<i64> = match shape.split_once('/') {
            Some((count, step)) => {
                let codes = (0..).step_by(step.parse()?);
                codes.take(count.parse()?).collect()
            }
            None => in_blocks(shape.parse()?, &mut random),
        };
        let mut models = Self::shipped().map(|catalog| catalog.entries).concat();
        // Leaves room for the suffix: the limit is 80 characters.
        models.retain(|model| model.description.len() < 65);
        let entry = |(position, code)| {
            let model = models[random.usize(..models.len())].clone();
            Entry {
                variant: ident(&format!("{}N{position}", model.variant)),
                code,
                name: format!("{}_N{position}", model.name),
                description: format!("{}, case {position}", model.description),
                ..model
            }
        };
        Ok(Self {
            id: format!("codes-{shape}").replace('/', "-by-"),
            product: "Generated RTC".to_owned(),
            entries: codes.into_iter().enumerate().map(entry).collect(),
        })
    }

    /// The catalog as a file for `rtc_codes::catalog!`.
    pub fn toml(&self) -> String {
        let mut text = format!(
            "[catalog]\nid = {:?}\nvendor = \"Nobody\"\nproduct = {:?}\n\
             document = \"https://docs.example/errors\"\n",
            self.id, self.product,
        );
        for (number, section) in self.entries.chunks(20).enumerate() {
            let _ = writeln!(text, "\n[[group]]\ntitle = \"Section {number}\"");
            for entry in section {
                let _ = write!(
                    text,
                    "\n[[group.entry]]\ncode = {}\nname = {:?}\ndescription = {:?}\n\
                     category = \"{}\"\nretryability = \"{}\"\n",
                    entry.code, entry.name, entry.description, entry.category, entry.retryability,
                );
                if !entry.causes.is_empty() {
                    let _ = writeln!(text, "causes = {:?}", entry.causes);
                }
                if !entry.suggestions.is_empty() {
                    let _ = writeln!(text, "suggestions = {:?}", entry.suggestions);
                }
            }
        }
        text
    }
}

/// Codes numbered the way vendors do it: a few isolated ones, then sections of up to
/// 110 numbers, one per thousand, with gaps drawn from a real catalog.
fn in_blocks(count: usize, random: &mut Rng) -> Vec<i64> {
    const ISOLATED: [i64; 10] = [-10_020, -10_019, -10_013, -8, 0, 1, 200, 4096, 4097, 65_535];
    const SECTION: i64 = 110;

    let neighbors = ZegoExpress::ALL.windows(2);
    let mut steps: Vec<i64> = neighbors.map(|pair| pair[1].code() - pair[0].code()).collect();
    steps.retain(|step| *step < SECTION);
    let mut codes = ISOLATED.to_vec();
    for first in (1_000_000..).step_by(1_000).take(count) {
        let mut code = first;
        while code < first + SECTION && codes.len() < count {
            codes.push(code);
            code += steps[random.usize(..steps.len())];
        }
    }
    codes.truncate(count);
    codes
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
