import BaremeFiles
import TestSupport
import Testing

@Suite("Any text at all")
struct MutationTests {
  @Test("A damaged barème is loaded and verified, or refused, but never traps", arguments: 1...12)
  func mutated(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<20 {
      let texts = BaremeLoader.embeddedTexts
      let index = Int.random(in: texts.indices, using: &random)
      var bytes = Array(texts[index].content.utf8)
      for _ in 0...Int.random(in: 0...3, using: &random) { mutate(&bytes, &random) }
      var files = texts
      files[index] = BaremeText(name: texts[index].name, content: String(decoding: bytes, as: UTF8.self))
      let found = problems(files)
      let told = defects(files)
      #expect(told.allSatisfy { $0.line.map { $0 >= 1 } ?? true })
      #expect(Set(found).isSubset(of: told))
    }
  }

  @Test(
    "Deep nesting is refused",
    arguments: [
      String(repeating: "[", count: 900), String(repeating: "[", count: 100_000),
      String(repeating: "{a: ", count: 900),
      String(repeating: "- ", count: 900), String(repeating: "? ", count: 900), "\u{0}", "a: *b",
      "---\n---\n",
    ]
  )
  func hostile(yaml: String) {
    let files = BaremeLoader.embeddedTexts.map {
      $0.name == "decisions.yaml" ? BaremeText(name: $0.name, content: yaml) : $0
    }
    #expect(problems(files).contains { $0.file == "decisions.yaml" })
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let start = Int.random(in: bytes.indices, using: &random)
    let end = min(bytes.count, start + Int.random(in: 1...12, using: &random))
    switch Int.random(in: 0...4, using: &random) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: bytes.indices, using: &random))
    case 2: bytes[start] = UInt8.random(in: 0...255, using: &random)
    case 3: bytes[start] = Array("0129:-[]{}#&*!|>'\"%@`,? \n\t/".utf8).randomElement(using: &random) ?? 0
    default: bytes.removeSubrange(start...)
    }
  }
}
