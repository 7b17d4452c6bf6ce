package import AidRules

/// The columns of a file of cases, told by its header: the facts, in any order, and `id`.
package struct CaseColumns: Hashable, Sendable {
  /// Where each fact stands.
  package let facts: [Fact: Int]
  /// Where the name of the case stands.
  package let id: Int?
  /// The columns that are no fact, in order; they are left aside.
  package let unknown: [String]
  /// The number of columns.
  private let count: Int

  /// Reads a header; names are those of the flags of `evaluer`, with `_` or `-`.
  package init(header: [String]) throws(CaseFileProblem) {
    var facts: [Fact: Int] = [:]
    var id: Int?
    var unknown: [String] = []
    for (index, cell) in header.enumerated() {
      let name = trimmed(cell)
      if let fact = Fact(named: name) {
        guard facts.updateValue(index, forKey: fact) == nil else { throw .repeatedColumn(fact.rawValue) }
      } else if name.lowercased() == "id" {
        guard id == nil else { throw .repeatedColumn(name) }
        id = index
      } else if !name.isEmpty {
        unknown.append(shown(name))
      }
    }
    guard !facts.isEmpty else { throw .noFact }
    (self.facts, self.id, self.unknown, count) = (facts, id, unknown, header.count)
  }

  /// Reads one record; an empty cell is an answer not given.
  package func row(_ fields: [String]) throws(CaseProblem) -> CaseRow {
    if fields.count > count, fields[count...].contains(where: { !trimmed($0).isEmpty }) {
      throw .tooManyCells(expected: count, received: fields.count)
    }
    func cell(_ index: Int) -> String? {
      guard fields.indices.contains(index) else { return nil }
      return trimmed(fields[index]).isEmpty ? nil : fields[index]
    }
    return CaseRow(id: id.flatMap(cell).map { shown($0) }, texts: facts.compactMapValues(cell))
  }
}

/// One case of a file, as it is written.
package struct CaseRow: Hashable, Sendable {
  /// Its name, safe to show, where the file gives one.
  package let id: String?
  /// What is written of each fact.
  package let texts: [Fact: String]

  /// Creates a case.
  package init(id: String?, texts: [Fact: String]) {
    self.id = id
    self.texts = texts
  }
}

/// Why a file of cases can't be read at all.
package enum CaseFileProblem: Error, Hashable, Sendable {
  /// Nothing in it.
  case empty
  /// The header can't be read.
  case header(CSVProblem)
  /// No column is a fact.
  case noFact
  /// Two columns of the same name.
  case repeatedColumn(String)
}

/// Why one case can't be read.
package enum CaseProblem: Error, Hashable, Sendable {
  /// Its fields can't be told apart.
  case unreadable(CSVProblem)
  /// More cells than columns: a separator too many, most often.
  case tooManyCells(expected: Int, received: Int)
  /// Fewer cells than columns: the line was cut, most often.
  case tooFewCells(expected: Int, received: Int)
  /// A line longer than this many KiB, which no case fills.
  case tooLong(kibibytes: Int)
  /// A cell that isn't an answer.
  case input(InputProblem)
  /// An answer that the rules refuse.
  case refused(Refusal)
}
