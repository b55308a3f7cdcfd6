//! What a user's first build takes: the whole tree of dependencies, from an empty
//! target directory.

use std::io;

use contenders::Table;
use contenders::peers::Peer;
use contenders::table::{median, ratio};

use crate::projects::{Project, Projects, REPOSITORY};
use crate::rustc::{self, Cost};

const ROUNDS: usize = 3;
const OURS: &str = "rtc-codes";
const FEATURES: [&str; 6] =
    ["tencent-trtc", "zego-express", "zego-zim", "zoom-cobrowse", "zoom-video", "serde"];

/// A tree, and what its builds took in each round.
struct Tree {
    label: String,
    project: String,
    /// With cargo and the build scripts.
    seconds: Vec<f64>,
    crates: Vec<Vec<Cost>>,
}

impl Tree {
    fn median(&self) -> f64 {
        median(self.seconds.clone())
    }

    /// The packages in the order in which they are built, with their medians.
    fn packages(&self) -> Vec<(&str, f64)> {
        let mut packages: Vec<&str> = Vec::new();
        for cost in &self.crates[0] {
            if cost.package != self.project && !packages.contains(&cost.package.as_str()) {
                packages.push(&cost.package);
            }
        }
        let seconds_of = |package: &str, round: &Vec<Cost>| -> f64 {
            let own = round.iter().filter(|cost| cost.package == package);
            own.map(|cost| cost.seconds).sum()
        };
        let median_of = |package: &str| {
            median(self.crates.iter().map(|round| seconds_of(package, round)).collect())
        };
        packages.into_iter().map(|package| (package, median_of(package))).collect()
    }
}

/// Prints the tables.
pub(crate) fn measure() -> io::Result<()> {
    let derives = (Peer::Derives.label().to_owned(), Peer::Derives.dependencies().to_owned());
    let mut wanted = vec![
        (OURS.to_owned(), ours("")),
        derives,
        (format!("{OURS}, no features"), ours(", default-features = false")),
    ];
    for feature in FEATURES {
        let only = format!(", default-features = false, features = [{feature:?}]");
        wanted.push((format!("`{feature}`"), ours(&only)));
    }
    let projects: Vec<Project> = wanted
        .iter()
        .enumerate()
        .map(|(at, (_, lines))| {
            Project::new(&format!("tree-{at}")).dependencies(lines).file("src/lib.rs", "")
        })
        .collect();
    let mut trees: Vec<Tree> = wanted
        .into_iter()
        .zip(&projects)
        .map(|((label, _), project)| Tree {
            label,
            project: project.name.clone(),
            seconds: Vec::new(),
            crates: Vec::new(),
        })
        .collect();
    let projects = Projects::write("clean-build", &projects)?;
    for _ in 0..ROUNDS {
        for tree in &mut trees {
            projects.clean()?;
            let before = rustc::seconds_of_children()?;
            tree.crates.push(projects.build(&["build", "-p", &tree.project])?);
            tree.seconds.push(rustc::seconds_of_children()? - before);
        }
    }
    print(&trees);
    Ok(())
}

fn ours(more: &str) -> String {
    format!("{OURS} = {{ path = {REPOSITORY:?}{more} }}\n")
}

fn print(trees: &[Tree]) {
    let [ours, derives, bare, features @ ..] = trees else {
        return;
    };
    let mut totals = Table::new(
        "Clean debug build of the dependencies alone",
        ["tree", "crates", "CPU s", "÷ A"],
    );
    for tree in [ours, bare, derives] {
        totals.row(
            &tree.label,
            [
                tree.packages().len().to_string(),
                format!("{:.2}", tree.median()),
                ratio(tree.median() / derives.median()),
            ],
        );
    }
    println!("{totals}");

    let mut of_features =
        Table::new("What each feature adds to the build without features", ["feature", "CPU s"]);
    for tree in features {
        of_features.row(&tree.label, [format!("{:.2}", tree.median() - bare.median())]);
    }
    println!("{of_features}");

    for tree in [ours, derives] {
        let title = format!("Crates of {}, build scripts included", tree.label);
        let mut crates = Table::new(title, ["crate", "CPU s"]);
        for (package, seconds) in tree.packages() {
            crates.row(package, [format!("{seconds:.2}")]);
        }
        println!("{crates}");
    }
}
