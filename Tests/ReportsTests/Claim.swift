import AidRules
import FrenchText
import LawSupport
import Reports

/// A sentence with the numbers that what it speaks of accounts for.
struct Claim {
  let text: String
  let known: KnownNumbers

  /// The numbers that nothing accounts for, with the words around.
  func strangers(erasing erased: [String]) -> [String] {
    known.strangers(in: text, erasing: erased).map(\.context)
  }
}

/// The texts of others that a report prints as they are.
struct OthersWords {
  private let fixed: [String]

  init(_ bareme: Bareme) {
    let regimes = bareme.regimes.map { French.regime($0.id) }
    let names = regimes + regimes.map(French.capitalized) + SituationParticuliere.allCases.map(\.text)
    fixed = bareme.quotedTexts(French.typeset) + names
  }

  /// Those of the barème and those quoted by some evaluations.
  func all(_ evaluations: [Evaluation] = []) -> [String] {
    fixed + evaluations.flatMap(\.explanation.quotations).map(French.typeset)
  }
}

extension String {
  /// The lines of a text as one: a sentence may be broken anywhere.
  var unwrapped: String {
    split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }
}

extension JSON {
  /// The numbers of a document, without their sign, the comma before their decimals.
  var everyNumber: [String] {
    switch self {
    case .int(let value): ["\(value.magnitude)"]
    case .decimal(let digits): [String(digits.drop { $0 == "-" }.map { $0 == "." ? "," : $0 })]
    case .array(let values): values.flatMap(\.everyNumber)
    case .object(let members): members.map(\.value).flatMap(\.everyNumber)
    case .null, .bool, .string: []
    }
  }

  /// The values of a list under a key.
  func list(_ key: String) -> [JSON] {
    guard case .object(let members) = self,
      case .array(let values)? = members.first(where: { $0.key == key })?.value
    else { return [] }
    return values
  }
}
