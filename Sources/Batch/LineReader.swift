import AidRules
import FrenchText
import Intake

/// Reads the cells of a line as the flags of `evaluer` are read.
struct LineReader {
  /// What a line says.
  struct Read {
    var situation = Situation()
    var figures: LineFigures {
      var figures = LineFigures()
      (figures.pmt, figures.fileActive) = (situation.pmt, situation.fileActive)
      (figures.objectifPmt, figures.objectifFileActive) = (
        situation.objectifPmt, situation.objectifFileActive
      )
      return figures
    }
    /// The day to evaluate, and whether the line gives it.
    var day: Day
    var hasOwnDay = false
  }

  private let terms: BatchTerms
  /// The columns of facts, in the order in which `evaluer` reads them: the first that is wrong is told.
  private var facts: [(fact: Fact, column: Int, reader: CellReader)]
  private let date: Int?
  private var days = CellReader(.signature)

  init(_ header: BatchHeader, _ terms: BatchTerms) {
    self.terms = terms
    var columns: [Fact: Int] = [:]
    var date: Int?
    for (column, role) in header.roles.enumerated() {
      switch role {
      case .fact(let fact): columns[fact] = column
      case .date: date = column
      case .id, .ignored: break
      }
    }
    facts = Fact.allCases.compactMap { fact in columns[fact].map { (fact, $0, CellReader(fact)) } }
    self.date = date
  }

  /// Reads a line that has a cell for every column.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ cells: [RecordReader.Cell]
  ) throws(LineProblem) -> Read {
    var read = Read(day: terms.day)
    if let date, let value = try Self.value(bytes, cells[date], &days, terms, name: BatchHeader.date) {
      if case .day(let day) = value { (read.day, read.hasOwnDay) = (day, true) }
    }
    for place in facts.indices {
      let fact = facts[place].fact
      let cell = cells[facts[place].column]
      if cell.range.isEmpty { continue }
      if let count = facts[place].reader.count(bytes, cell) {
        read.situation.set(fact, to: .count(count), specialites: terms.index.specialites)
      } else if let value = try Self.value(bytes, cell, &facts[place].reader, terms, name: fact.rawValue) {
        read.situation.set(fact, to: value, specialites: terms.index.specialites)
      }
    }
    return read
  }

  private static func value(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ cell: RecordReader.Cell,
    _ reader: inout CellReader,
    _ terms: BatchTerms,
    name: String
  ) throws(LineProblem) -> FactValue? {
    guard let text = CellText(bytes, cell).text else { throw .unreadable(.unreadable(.notUTF8)) }
    do {
      return try reader.value(text, terms.index)
    } catch {
      throw .input(error, name: name)
    }
  }
}

/// Why a line can't be answered.
enum LineProblem: Error {
  case unreadable(CaseProblem)
  case input(InputProblem, name: String)
  case refused(Refusal, LineReader.Read)

  /// The sentence of `evaluer`; the line is told where nothing names it.
  func sentence(line: Int?) -> String {
    let sentence =
      switch self {
      case .unreadable(let problem): problem.sentence
      case .input(let problem, let name): problem.commandLineSentence(flag: name)
      case .refused(let refusal, let read):
        refusal.commandLineSentence(
          flag: read.situation.signature != nil
            ? Fact.signature.rawValue : read.hasOwnDay ? BatchHeader.date : "--date"
        )
      }
    return line.map { "\(French.line($0))\(sentence)" } ?? sentence
  }
}
