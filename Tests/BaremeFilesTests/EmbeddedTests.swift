import AidRules
import BaremeFiles
import Testing

@Suite("The embedded barème")
struct EmbeddedTests {
  @Test("Loads, with one regime")
  func loads() throws {
    let bareme = try BaremeLoader.embedded()
    #expect(bareme.version == "2026-11")
    #expect(bareme.verifieLe.description == "2026-11-21")
    #expect(bareme.regimes.map(\.id) == ["convention_2024"])
    #expect(bareme.regimes.first?.debut.value.description == "2024-06-22")
  }

  @Test("Every file stays small enough to be embedded as code", arguments: BaremeLoader.embeddedTexts)
  func small(text: BaremeText) {
    #expect(text.content.utf8.count < 16 * 1024)
    #expect(!text.content.unicodeScalars.contains("\u{FFFD}"))
  }

  @Test("Every reference has a registered source, and a defined decision if any")
  func backed() throws {
    let bareme = try BaremeLoader.embedded()
    let references = allReferences(in: bareme)
    // A reflection that found nothing would make this test pass for nothing.
    #expect(references.count > 150)
    for reference in references {
      #expect(!reference.sources.isEmpty, "\(reference.key)")
      #expect(reference.sources.allSatisfy { bareme.source($0) != nil }, "\(reference.key)")
      #expect(reference.decision.map { bareme.decision($0) != nil } ?? true, "\(reference.key)")
      #expect(reference.verifieLe <= bareme.verifieLe, "\(reference.key)")
    }
  }

  @Test("Two values never share a path")
  func paths() throws {
    let references = allReferences(in: try BaremeLoader.embedded())
    var objects: [String: ObjectIdentifier] = [:]
    for reference in references {
      let known = objects.updateValue(ObjectIdentifier(reference), forKey: reference.key)
      #expect(known == nil || known == ObjectIdentifier(reference), "\(reference.key)")
    }
  }

  @Test("Every decision about the convention of 2024 is there")
  func decisions() throws {
    #expect(
      try BaremeLoader.embedded().decisions.map(\.id)
        == ["D-1", "D-2", "D-3", "D-4", "D-5", "D-7", "D-8", "D-9", "D-10", "D-11", "D-12"]
    )
  }

  @Test("A check counts for twelve months")
  func months() throws {
    #expect(try BaremeLoader.embedded().controleMois == 12)
  }

  @Test("Nothing is to be corrected, and every value was looked at")
  func verified() throws {
    let verified = try BaremeLoader.verify(files: BaremeLoader.embeddedTexts)
    #expect(verified.valueCount == Set(allReferences(in: verified.bareme).map(\.key)).count)
  }

  @Test("The digest tells texts apart, whatever their order")
  func digest() throws {
    let texts = BaremeLoader.embeddedTexts
    let digest = try BaremeLoader.load(files: texts).empreinte
    #expect(digest.count == 16 && digest.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    #expect(try BaremeLoader.load(files: texts.reversed()).empreinte == digest)
    #expect(
      try BaremeLoader.load(files: edited("bareme.yaml", "2026-11\"", "2026-12\"").texts).empreinte != digest
    )
  }
}
