package import Foundation
package import Wizard

extension Recording {
  /// The name of the format; its number grows when an older program would misread it.
  package static let format = "assistmed.enregistrement/1"

  /// The line of an event.
  package static func line(_ event: Event) throws -> Data {
    Data((try JSONText.encode(event) + "\n").utf8)
  }
}

extension Recording.Heading {
  /// The first line of the file.
  package func line() throws -> Data {
    let record = Record(
      format: Recording.format,
      programme: program,
      bareme: bareme,
      empreinte: empreinte,
      jour: "\(today)"
    )
    return Data((try JSONText.encode(record) + "\n").utf8)
  }

  /// The first line as JSON.
  struct Record: Codable {
    let format: String
    let programme: String
    let bareme: String
    let empreinte: String
    let jour: String
  }
}
