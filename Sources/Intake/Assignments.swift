package import AidRules

/// What sets the second doctor of a comparison apart, written `FACT=VALUE`: facts, and `bareme` and `date` besides.
package struct Assignments: Hashable, Sendable {
  /// What is written of each fact; the elements of a list given one by one are joined.
  package private(set) var texts: [Fact: String] = [:]
  /// The folder of the second barème.
  package private(set) var bareme: String?
  /// The day of the second evaluation.
  package private(set) var date: String?

  /// Reads assignments, at least one.
  package init(_ words: [String]) throws(AssignmentProblem) {
    guard !words.isEmpty else { throw .nothing }
    for word in words {
      guard let equals = word.firstIndex(of: "=") else { throw .noEquals(shown(word)) }
      let name = trimmed(String(word[..<equals]))
      let value = String(word[word.index(after: equals)...])
      try assign(value, to: name)
    }
  }

  private mutating func assign(_ value: String, to name: String) throws(AssignmentProblem) {
    let isEmpty = trimmed(value).isEmpty
    if let fact = Fact(named: name) {
      guard !isEmpty else { throw .noValue(fact.rawValue) }
      guard let earlier = texts[fact] else { return texts[fact] = value }
      guard fact.isList else { throw .repeated(fact.rawValue) }
      texts[fact] = earlier + "," + value
    } else if let place = Self.places[name.lowercased()] {
      guard !isEmpty else { throw .noValue(name.lowercased()) }
      guard self[keyPath: place] == nil else { throw .repeated(name.lowercased()) }
      self[keyPath: place] = value
    } else {
      throw .unknownName(shown(name), nearest: Self.nearest(name))
    }
  }

  private static var places: [String: WritableKeyPath<Assignments, String?>] {
    ["bareme": \.bareme, "date": \.date]
  }

  /// The name that a misspelt one may mean.
  private static func nearest(_ name: String) -> String? {
    // Longer texts aren't names; cutting them bounds the work.
    let key = Array(foldedKey(name).utf8.prefix(40))
    let names = Fact.allCases.map(\.rawValue) + places.keys.sorted()
    let ranked = names.map { (name: $0, distance: editDistance(key, Array(foldedKey($0).utf8))) }
    return ranked.filter { $0.distance <= max(1, key.count / 3) }.min { $0.distance < $1.distance }?.name
  }
}

/// An assignment that can't be read.
package enum AssignmentProblem: Error, Hashable, Sendable {
  /// There is none.
  case nothing
  /// A word without `=`.
  case noEquals(String)
  /// A name that is no fact; the nearest, if any is near.
  case unknownName(String, nearest: String?)
  /// A name without a value.
  case noValue(String)
  /// A fact of one value given twice.
  case repeated(String)
}

extension Fact {
  /// Whether several values are one answer.
  var isList: Bool {
    switch expectation(.commandLine) {
    case .list, .periods: true
    case .specialite, .count, .percent, .amount, .decimal, .choice, .day: false
    }
  }
}
