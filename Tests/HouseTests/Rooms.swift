/// What each room may import, system modules included: the compiler would let `import Foundation` pass anywhere.
///
/// The Swift standard library needs no import. A room is added here on purpose, with its reason in docs/decisions.
enum Rooms {
  static let allowed: [String: Set<String>] = [
    "AidRules": [],
    "Intake": ["AidRules"],
    "BaremeFiles": ["AidRules", "Foundation", "Yams"],
    "Guide": ["AidRules", "BaremeFiles", "Intake"],
    "Wizard": ["AidRules", "Guide", "Intake"],
    "DossierStore": ["AidRules", "Foundation", "Glibc", "GRDB", "Intake", "Wizard"],
    "FrenchText": ["AidRules", "BaremeFiles", "Guide", "Intake", "Wizard"],
    "Reports": ["AidRules", "BaremeFiles", "Foundation", "FrenchText", "Guide", "Intake"],
    "Batch": ["AidRules", "FrenchText", "Intake"],
    "TerminalUI": [],
    "Screens": ["AidRules", "FrenchText", "Guide", "Intake", "TerminalUI", "Wizard"],
    "CTerminal": [],
    "CursesBackend": ["CTerminal", "Glibc", "TerminalUI"],
    "LineMode": ["AidRules", "FrenchText", "Guide", "Intake", "Wizard"],
    "assistmed": [
      "AidRules", "ArgumentParser", "BaremeFiles", "Batch", "CursesBackend", "DossierStore", "Foundation",
      "FrenchText", "Glibc", "Guide", "Intake", "LineMode", "Reports", "Screens", "TerminalUI", "Wizard",
    ],
  ]
}
