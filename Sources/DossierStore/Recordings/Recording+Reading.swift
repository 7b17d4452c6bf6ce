import AidRules
package import Foundation
package import Wizard

extension Recording {
  /// Reads a file, line by line; blank lines count for nothing.
  ///
  /// A last line without its end is what a full disk or a power cut left of an event: it is passed over when it can't be
  /// read.
  ///
  /// - Throws: `RecordingProblem`, which names the line.
  package init(data: Data) throws(RecordingProblem) {
    guard data.count <= Self.largest else { throw .tooLarge(largest: Self.largest) }
    var lines = NumberedLines([UInt8](data))
    guard let first = lines.next() else { throw .notARecording }
    let heading = try Self.heading(first.bytes)
    var events: [Event] = []
    while let line = lines.next() {
      guard let event = Self.event(line.bytes) else {
        if line.isCut { break }
        throw .unreadableLine(line.number, program: heading.program)
      }
      guard events.count < Self.mostEvents else { throw .tooLong(most: Self.mostEvents) }
      events.append(event)
    }
    self.init(heading: heading, events: events)
  }

  private static func event(_ bytes: ArraySlice<UInt8>) -> Event? {
    guard bytes.count <= longestLine else { return nil }
    return try? JSONDecoder().decode(Event.self, from: Data(bytes))
  }

  private static func heading(_ bytes: ArraySlice<UInt8>) throws(RecordingProblem) -> Heading {
    let format: Format
    guard bytes.count <= longestLine else { throw .notARecording }
    do { format = try JSONDecoder().decode(Format.self, from: Data(bytes)) } catch { throw .notARecording }
    guard format.format == Self.format else { throw .otherFormat(received(format.format, longest: 60)) }
    guard let record = try? JSONDecoder().decode(Heading.Record.self, from: Data(bytes)),
      let today = day(record.jour)
    else { throw .unreadableHeading }
    return Heading(
      program: received(record.programme, longest: 30),
      bareme: received(record.bareme, longest: 30),
      empreinte: received(record.empreinte, longest: 100),
      today: today
    )
  }

  /// A day as it was written, and nothing like it.
  private static func day(_ text: String) -> Day? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let day = Day(parts[0], parts[1], parts[2]), "\(day)" == text else { return nil }
    return day
  }

  /// More than the longest text typed takes.
  private static let longestLine = 1 << 14

  private struct Format: Decodable {
    let format: String
  }
}

/// The lines of a file that aren't blank, each with its number.
private struct NumberedLines: IteratorProtocol {
  private var rest: ArraySlice<UInt8>
  private var number = 0

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// The next line; `isCut` when the file ends before it does.
  mutating func next() -> (number: Int, bytes: ArraySlice<UInt8>, isCut: Bool)? {
    while !rest.isEmpty {
      number += 1
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      let line = rest[..<(end ?? rest.endIndex)]
      rest = end.map { rest[($0 + 1)...] } ?? []
      if line.contains(where: { !Self.blanks.contains($0) }) { return (number, line, end == nil) }
    }
    return nil
  }

  private static let blanks: Set<UInt8> = [0x09, 0x0D, 0x20]
}
