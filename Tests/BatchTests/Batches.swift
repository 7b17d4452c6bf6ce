import AidRules
import BaremeFiles
import Dispatch
import Testing

@testable import Batch

/// A file answered in this process.
struct Batches {
  let terms: BatchTerms
  let bareme: Bareme
  let day: Day

  init() throws {
    bareme = try BaremeLoader.embedded()
    day = try #require(Day(2026, 1, 15))
    terms = BatchTerms(bareme, on: day)
  }

  /// The result of a file, without its header, and how many lines were read and refused.
  func answer(
    _ bytes: [UInt8],
    lanes: Int = 1,
    chunk: Int = .max
  ) throws -> (rows: [String], progress: BatchRun.Progress) {
    let (bytes, progress) = try result(bytes, lanes: lanes, chunk: chunk)
    let text = try #require(String(validating: bytes, as: UTF8.self))
    #expect(text.hasPrefix(BatchRow.header))
    return (text.split(separator: "\n").dropFirst().map(String.init), progress)
  }

  /// The same for a text.
  func rows(_ text: String) throws -> [String] { try answer(Array(text.utf8)).rows }

  /// The bytes of the result, read so many at a time.
  func result(
    _ bytes: [UInt8],
    lanes: Int = 1,
    chunk: Int = .max
  ) throws -> (bytes: [UInt8], progress: BatchRun.Progress) {
    var position = 0
    var written: [UInt8] = []
    var run = try BatchRun(
      terms,
      lanes: lanes,
      perform: { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) },
      read: { buffer in
        let count = min(buffer.count, bytes.count - position, chunk)
        buffer.copyBytes(from: bytes[position..<position + count])
        position += count
        return count
      }
    )
    let progress = try run.run(write: { written += $0 })
    return (written, progress)
  }
}
