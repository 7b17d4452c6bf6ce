/// A letter, a figure or a sign in dots, six rows high: the first row is for accents.
struct BigLetter: Sendable {
  /// The rows of every letter.
  static let height = 6

  private let rows: [[Bool]]
  private let accent: [Bool]

  /// Whether the letter has a dot above the others.
  var isAccented: Bool { accent.contains(true) }

  /// The letter of a character; nil when the font has none.
  init?(_ character: Character) {
    let capital = Character(character.uppercased())
    let (base, accent) = Self.accents[capital] ?? (Self.spaces.contains(capital) ? " " : capital, "")
    guard let rows = Self.dots[base] else { return nil }
    self.rows = rows
    let width = rows.first?.count ?? 0
    // Above the middle of a wide letter.
    let above = accent.map { $0 == "#" }
    let shift = (width - above.count) / 2
    self.accent = (0..<width).map { above.indices.contains($0 - shift) && above[$0 - shift] }
  }

  /// The dots of a row, from the top.
  func dots(_ row: Int) -> [Bool] { row == 0 ? accent : rows[row - 1] }

  private static let dots = font.mapValues { drawn in
    drawn.split(separator: "/").map { row in row.map { $0 == "#" } }
  }

  private static let spaces: Set<Character> = ["\u{A0}", "\u{202F}"]

  private static let accents: [Character: (base: Character, dots: String)] = [
    "À": ("A", "#.."), "Â": ("A", ".#."), "É": ("E", "..#"), "È": ("E", "#.."), "Ê": ("E", ".#."),
    "Î": ("I", ".#."), "Ô": ("O", ".#."), "Ù": ("U", "#.."),
  ]

  private static let font: [Character: String] = [
    " ": "../../../../..", "0": "###/#.#/#.#/#.#/###", "1": ".#./##./.#./.#./###",
    "2": "###/..#/###/#../###", "3": "###/..#/.##/..#/###", "4": "#.#/#.#/###/..#/..#",
    "5": "###/#../###/..#/###", "6": "###/#../###/#.#/###", "7": "###/..#/..#/..#/..#",
    "8": "###/#.#/###/#.#/###", "9": "###/#.#/###/..#/###",
    "€": ".###/###./.#../###./.###", "≈": "..../.#.#/#.#./.#.#/#.#.", "%": "#.#/..#/.#./#../#.#",
    "/": "..#/..#/.#./#../#..", ",": "../../../.#/#.", ".": "././././#", "+": ".../.#./###/.#./...",
    "-": ".../.../###/.../...", "?": "##./..#/.#./.../.#.", "!": "#/#/#/./#", "'": "#/#/././.",
    ":": "./#/./#/.",
    "A": ".#./#.#/###/#.#/#.#", "B": "##./#.#/##./#.#/##.", "C": ".##/#../#../#../.##",
    "D": "##./#.#/#.#/#.#/##.", "E": "###/#../##./#../###", "F": "###/#../##./#../#..",
    "G": ".##/#../#.#/#.#/.##", "H": "#.#/#.#/###/#.#/#.#", "I": "###/.#./.#./.#./###",
    "J": "..#/..#/..#/#.#/.#.", "K": "#.#/#.#/##./#.#/#.#", "L": "#../#../#../#../###",
    "M": "#...#/##.##/#.#.#/#...#/#...#", "N": "#..#/##.#/#.##/#..#/#..#",
    "O": ".#./#.#/#.#/#.#/.#.", "P": "##./#.#/##./#../#..", "Q": ".#./#.#/#.#/.#./..#",
    "R": "##./#.#/##./#.#/#.#", "S": ".##/#../.#./..#/##.", "T": "###/.#./.#./.#./.#.",
    "U": "#.#/#.#/#.#/#.#/###", "V": "#.#/#.#/#.#/#.#/.#.", "W": "#...#/#...#/#.#.#/##.##/#...#",
    "X": "#.#/#.#/.#./#.#/#.#", "Y": "#.#/#.#/.#./.#./.#.", "Z": "###/..#/.#./#../###",
  ]
}
