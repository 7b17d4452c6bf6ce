/// Numbers of the convention that a barème holds: written in Swift, they would survive the next avenant.
enum Law {
  static let numbers: Set<String> = [
    // Points of the tables of patients and of their targets.
    "640", "775", "949", "970", "1045", "1080", "1223", "1224", "1514", "1530", "1686",
    // Euros of the aid, by option and year.
    "11000", "13000", "14000", "19000", "22000", "26000", "28000", "33000", "38000", "39000", "44000",
    "52000", "57000", "76000",
  ]
}
