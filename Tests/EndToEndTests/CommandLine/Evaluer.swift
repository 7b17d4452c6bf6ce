import TestSupport

/// The day of every evaluation of these tests: no result depends on the day they run.
let evaluationDay = ["--date", "2026-01-15"]

/// The first worked example of the 2025 document: a general practitioner exactly at the threshold.
let generalPractitioner =
  ["--specialite", "medecine-generale", "--secteur", "1", "--zone", "hors-zone", "--pmt", "775"]
  + ["--file-active", "1025", "--situations", "aucune"] + evaluationDay

/// The second worked example of the 2025 document: a paediatrician exactly at the threshold.
let paediatrician =
  ["--specialite", "pediatrie", "--secteur", "1", "--zone", "hors-zone", "--pmt", "51"]
  + ["--file-active", "949", "--situations", "aucune"] + evaluationDay

/// Runs `assistmed evaluer`.
func evaluer(_ arguments: [String], environment: [String: String?] = [:]) throws -> CommandResult {
  try runCommand(["evaluer"] + arguments, environment: environment)
}
