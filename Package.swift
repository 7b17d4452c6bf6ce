// swift-tools-version: 6.2
import PackageDescription

// ASSISTMED_STRICT=1 (set by .ci/run) turns warnings into errors; a user's newer compiler never breaks the build.
let strict = Context.environment["ASSISTMED_STRICT"] == "1"

// Exact versions: the lock file is not committed.
let packages: [Package.Dependency] = [
  .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
]

// The rooms, from the ground up: a room imports only rooms above it in this list.
let rooms: [Target] = [
  .target(name: "AidRules"),
  .target(name: "Intake", dependencies: ["AidRules"]),
  .target(
    name: "BaremeFiles",
    dependencies: ["AidRules", .product(name: "Yams", package: "Yams")],
    // Bytes in the code: one binary, no bundle to find at run time.
    resources: [
      .embedInCode("Textes/avenant-7-objectifs.yaml"),
      .embedInCode("Textes/avenant-7.yaml"),
      .embedInCode("Textes/bareme.yaml"),
      .embedInCode("Textes/commun.yaml"),
      .embedInCode("Textes/convention-2024.yaml"),
      .embedInCode("Textes/coquilles.yaml"),
      .embedInCode("Textes/couts.yaml"),
      .embedInCode("Textes/decisions.yaml"),
      .embedInCode("Textes/depuis-2023.yaml"),
      .embedInCode("Textes/desaccords.yaml"),
      .embedInCode("Textes/estimations.yaml"),
      .embedInCode("Textes/exemples.yaml"),
      .embedInCode("Textes/objectifs-2023.yaml"),
      .embedInCode("Textes/reglement-arbitral-2023.yaml"),
      .embedInCode("Textes/sources.yaml"),
      .embedInCode("Textes/specialites.yaml"),
      .embedInCode("Textes/taux-avenant-7.yaml"),
    ]
  ),
  .target(name: "Guide", dependencies: ["AidRules"]),
  .target(name: "Wizard", dependencies: ["AidRules", "Intake", "Guide"]),
  .target(
    name: "DossierStore",
    dependencies: ["AidRules", "Intake", "Wizard", .product(name: "GRDB", package: "GRDB.swift")]
  ),
  .target(name: "TerminalUI"),
  .target(name: "FrenchText", dependencies: ["AidRules", "Intake", "BaremeFiles", "Guide", "Wizard"]),
  .target(name: "Reports", dependencies: ["AidRules", "Intake", "Guide", "FrenchText"]),
  .target(name: "Batch", dependencies: ["AidRules", "Intake", "FrenchText"]),
  .target(
    name: "Screens",
    dependencies: ["AidRules", "Intake", "Guide", "FrenchText", "Wizard", "TerminalUI"]
  ),
  .target(name: "LineMode", dependencies: ["AidRules", "Intake", "Guide", "FrenchText", "Wizard"]),
  .target(name: "CursesBackend", dependencies: ["TerminalUI", "CTerminal"]),
  .executableTarget(
    name: "assistmed",
    dependencies: [
      "AidRules", "Intake", "BaremeFiles", "Batch", "Guide", "FrenchText", "Reports", "Wizard",
      "DossierStore",
      "Screens",
      "TerminalUI",
      "CursesBackend", "LineMode",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ],
    resources: [
      .embedInCode("Demonstrations/medecin.jsonl"),
      .embedInCode("Demonstrations/pediatre.jsonl"),
      .embedInCode("Demonstrations/secretaire.jsonl"),
    ]
  ),
]

// The only C of the project: ncurses for the product, a terminal emulator for the tests.
let cTargets: [Target] = [
  // Only tests depend on it: nobody needs libvterm to build or run the program.
  .target(
    name: "CVirtualTerminal",
    path: "Tests/CVirtualTerminal",
    cSettings: [.define("_GNU_SOURCE")],
    linkerSettings: [.linkedLibrary("vterm")]
  ),
  .target(
    name: "CTerminal",
    cSettings: [
      .define("_DEFAULT_SOURCE"),
      .define("_XOPEN_SOURCE", to: "600"),
      .define("NCURSES_WIDECHAR", to: "1"),
    ],
    linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
  ),
]

let tests: [Target] = [
  .target(name: "TestSupport", dependencies: ["CVirtualTerminal", "TerminalUI"], path: "Tests/TestSupport"),
  // Doctors drawn at random and what their results hold, for the tests of several rooms.
  .target(
    name: "LawSupport",
    dependencies: ["AidRules", "TestSupport"],
    path: "Tests/LawSupport"
  ),
  .testTarget(
    name: "AidRulesTests",
    dependencies: ["AidRules", "BaremeFiles", "Intake", "LawSupport", "TestSupport"],
    exclude: ["Cases"]
  ),
  .target(
    name: "Questionnaires",
    dependencies: ["AidRules", "Intake", "TestSupport"],
    path: "Tests/Questionnaires"
  ),
  .testTarget(
    name: "QuestionnaireTests",
    dependencies: ["AidRules", "BaremeFiles", "Intake", "Questionnaires"]
  ),
  .testTarget(name: "IntakeTests", dependencies: ["AidRules", "Intake"]),
  .testTarget(
    name: "BaremeFilesTests",
    dependencies: ["BaremeFiles", "AidRules", "FrenchText", "TestSupport"]
  ),
  .testTarget(
    name: "WizardTests",
    dependencies: ["AidRules", "BaremeFiles", "Guide", "Intake", "Wizard", "WizardSupport", "TestSupport"]
  ),
  // Whatever somebody may press, for the tests of several rooms.
  .target(
    name: "WizardSupport",
    dependencies: ["AidRules", "Intake", "TestSupport", "Wizard"],
    path: "Tests/WizardSupport"
  ),
  .testTarget(
    name: "DossierStoreTests",
    dependencies: [
      "AidRules", "BaremeFiles", "DossierStore", "Guide", "Intake", "TestSupport", "Wizard", "WizardSupport",
      .product(name: "GRDB", package: "GRDB.swift"),
    ]
  ),
  .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI", "TestSupport"]),
  .testTarget(
    name: "GuideTests",
    dependencies: ["AidRules", "BaremeFiles", "FrenchText", "Guide"]
  ),
  .testTarget(
    name: "FrenchTextTests",
    dependencies: ["AidRules", "BaremeFiles", "FrenchText", "Guide", "Intake", "LawSupport", "Wizard"]
  ),
  .testTarget(
    name: "ReportsTests",
    dependencies: [
      "AidRules", "BaremeFiles", "FrenchText", "Intake", "LawSupport", "Reports", "TestSupport",
    ],
    exclude: ["Goldens"]
  ),
  .testTarget(
    name: "BatchTests",
    dependencies: [
      "AidRules", "BaremeFiles", "Batch", "FrenchText", "Intake", "LawSupport", "TestSupport",
    ]
  ),
  .testTarget(
    name: "ScreensTests",
    dependencies: [
      "AidRules", "BaremeFiles", "FrenchText", "Intake", "LawSupport", "Reports", "Wizard", "WizardSupport",
      "Screens",
      "TerminalUI",
      "TestSupport",
    ],
    exclude: ["Goldens"]
  ),
  .testTarget(
    name: "LineModeTests",
    dependencies: [
      "AidRules", "BaremeFiles", "FrenchText", "Guide", "Intake", "LineMode", "LineSupport", "Reports",
      "TerminalUI", "TestSupport", "Wizard",
    ],
    exclude: ["Goldens"]
  ),
  // Doctors who answer on a screen and line by line, for the tests of several rooms.
  .target(
    name: "LineSupport",
    dependencies: ["AidRules", "BaremeFiles", "Intake", "Questionnaires", "TestSupport", "Wizard"],
    path: "Tests/LineSupport"
  ),
  // The program itself is a dependency, so that it is built before it is run.
  .testTarget(
    name: "EndToEndTests",
    dependencies: [
      "assistmed", "AidRules", "BaremeFiles", "DossierStore", "FrenchText", "Intake", "LineSupport",
      "TestSupport",
      "TerminalUI",
      "Wizard", .product(name: "GRDB", package: "GRDB.swift"),
    ],
    exclude: ["Goldens"]
  ),
  .testTarget(name: "HouseTests", dependencies: []),
  .testTarget(
    name: "DocumentsTests",
    dependencies: [
      "AidRules", "BaremeFiles", "FrenchText", "Guide", "Intake", "Reports", "TestSupport", "Wizard",
    ]
  ),
  .testTarget(name: "CursesBackendTests", dependencies: ["CursesBackend", "TerminalUI"]),
  .testTarget(name: "PeerAnswersTests", dependencies: ["AidRules", "BaremeFiles", "PeerAnswers"]),
]

// Measures, not tests: built and run only when asked, with `swift run -c release Benchmarks`.
let benchmarks: [Target] = [
  .executableTarget(
    name: "Benchmarks",
    dependencies: [
      "AidRules", "BaremeFiles", "Intake", "LawSupport", "Questionnaires", "Screens", "TerminalUI",
      "TestSupport",
      "Wizard",
    ],
    path: "Tests/Benchmarks"
  )
]

// Our side of the comparisons with other models, run by the scripts of Tests/Peers.
let peers: [Target] = [
  .executableTarget(
    name: "PeerAnswers",
    dependencies: ["AidRules", "BaremeFiles"],
    path: "Tests/PeerAnswers"
  )
]

let package = Package(
  name: "assistmed",
  products: [],
  dependencies: packages,
  targets: cTargets + rooms + tests + benchmarks + peers,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c11
)

for target in rooms + tests + benchmarks + peers {
  var settings = target.swiftSettings ?? []
  settings += [
    // A member is visible only where its module is imported: the import list of a file tells the truth.
    .enableUpcomingFeature("MemberImportVisibility"),
    // An import is private to its file unless it says otherwise.
    .enableUpcomingFeature("InternalImportsByDefault"),
    // `any` is written where a value is boxed.
    .enableUpcomingFeature("ExistentialAny"),
  ]
  if strict { settings.append(.treatAllWarnings(as: .error)) }
  target.swiftSettings = settings
}
