import Testing

/// The rules of docs and design that a compiler can't keep, kept by reading the sources.
@Suite("The house: rooms and what they may touch")
struct HouseTests {
  @Test("A room imports only what the table allows")
  func imports() throws {
    let rooms = try Tree.folders(in: "Sources")
    #expect(!rooms.isEmpty)
    for room in rooms {
      guard let allowed = Rooms.allowed[room] else {
        Issue.record("Sources/\(room) has no entry in Rooms.swift: say what it may import")
        continue
      }
      for file in try Tree.files(in: "Sources/\(room)", extensions: ["swift"]) {
        for module in SwiftSource(try Tree.text(of: file)).imports where !allowed.contains(module) {
          Issue.record("\(file) imports \(module), which the room \(room) may not")
        }
      }
    }
  }

  @Test("No source file is longer than 300 lines")
  func lengths() throws {
    for file in try Tree.files(in: "Sources", extensions: ["swift", "c", "h"]) {
      let lines = try Tree.text(of: file).split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(lines <= 300, "\(file) has \(lines) lines: a file does one thing")
    }
  }

  @Test("The program never speaks to a network")
  func network() throws {
    let forbidden = ["URLSession", "socket(", "FoundationNetworking", "getaddrinfo"]
    for file in try Tree.files(in: "Sources", extensions: ["swift", "c", "h"]) {
      let text = try Tree.text(of: file)
      // Comments of C are searched too: its quotes would need another reader.
      let code = file.hasSuffix(".swift") ? SwiftSource(text).code : text
      for name in forbidden where code.contains(name) {
        Issue.record("\(file) mentions \(name): everything stays on this computer")
      }
    }
  }

  @Test("No number of the law is written in Swift")
  func numbers() throws {
    for file in try Tree.files(in: "Sources", extensions: ["swift"]) {
      for (line, number) in SwiftSource(try Tree.text(of: file)).numbers where Law.numbers.contains(number) {
        Issue.record("\(file):\(line) writes \(number): numbers of the law live in the barème's files")
      }
    }
  }

  @Test("No delay, age, share or count of the law is written in a sentence")
  func quantities() throws {
    var met: Set<String> = []
    for file in try Tree.files(in: "Sources", extensions: ["swift"]) {
      for (line, words) in SwiftSource(try Tree.text(of: file)).quantities {
        met.insert(words)
        if Law.quantities.contains(where: { $0.words == words }) { continue }
        Issue.record(
          "\(file):\(line) writes « \(words) »: take it from the barème, or say it without the number"
        )
      }
    }
    #expect(Law.quantities.map(\.words).filter { !met.contains($0) } == [], "No longer written anywhere")
  }

  @Test("The top of the repository holds five entries, and dot-files")
  func topLevel() throws {
    let given: Set = ["Package.swift", "Sources", "Tests", "docs", "README.md"]
    for entry in try Tree.topLevel() where !entry.hasPrefix(".") && !given.contains(entry) {
      Issue.record("\(entry) lies at the top of the repository: only \(given.sorted()) and dot-files may")
    }
  }
}
