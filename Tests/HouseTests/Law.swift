/// Numbers of the convention that a barème holds: written in Swift, they would survive the next avenant.
enum Law {
  static let numbers: Set<String> = [
    // Points of the tables of patients and of their targets.
    "640", "775", "949", "970", "1045", "1080", "1223", "1224", "1514", "1530", "1686",
    // Bands of avenant 7.
    "872", "873", "1107", "1108", "1502", "1503", "1721", "1722", "1521", "1522", "1854", "1855", "2476",
    "2477", "2944", "2945",
    // Euros of the aid before 2024, and of its older contracts since.
    "7000", "7350", "8350", "8767", "9000", "9450", "10500", "12000", "12500", "12600", "13500", "18000",
    "21000", "25000", "27000", "36000",
    // Euros of the aid, by option and year.
    "11000", "13000", "14000", "19000", "22000", "26000", "28000", "33000", "38000", "39000", "44000",
    "52000", "57000", "76000",
  ]

  /// What sentences may count though the law counts it too, and why.
  static let quantities: [(words: String, why: String)] = [
    ("65 ans", "the name of the situation `65-ans`, a word of the command line: the age is never compared"),
    ("30 %", "what P30 means, whatever the law"),
    ("70 %", "what P70 means, whatever the law"),
    ("12,5 %", "how a share is written, in the sentence that refuses another form"),
    ("deux indicateurs", "the PMT and the file active: the indicators that the program knows"),
  ]
}
