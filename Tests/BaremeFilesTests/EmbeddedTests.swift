import AidRules
import BaremeFiles
import Testing

@Suite("The embedded barème")
struct EmbeddedTests {
  @Test("Loads, with three regimes, the oldest first")
  func loads() throws {
    let bareme = try BaremeLoader.embedded()
    #expect(bareme.version == "2026-11")
    #expect(bareme.verifieLe.description == "2026-11-21")
    #expect(bareme.regimes.map(\.id) == ["avenant7", "reglement_arbitral_2023", "convention_2024"])
    #expect(bareme.regimes.map(\.debut.value.description) == ["2019-09-01", "2023-05-01", "2024-06-22"])
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
    #expect(references.count > 300)
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

  @Test("The decisions are those of the rule book")
  func decisions() throws {
    #expect(
      try BaremeLoader.embedded().decisions.map(\.id)
        == ["D-1", "D-2", "D-3", "D-4", "D-5", "D-6", "D-7", "D-8", "D-9", "D-10", "D-11", "D-12"]
    )
  }

  @Test("A check counts for twelve months")
  func months() throws {
    #expect(try BaremeLoader.embedded().controleMois.value == 12)
  }

  @Test("Nothing is to be corrected; a value that three regimes share counts once")
  func verified() throws {
    let verified = try BaremeLoader.verify(files: BaremeLoader.embeddedTexts)
    #expect(verified.bareme.regimes.count == 3)
    let hours = try edited("commun.yaml", "  \"1\": \"35\"\n", "  \"1\": \"35\"\n  \"2\": \"70\"\n").texts
    #expect(try BaremeLoader.verify(files: hours).valueCount == verified.valueCount + 1)
  }

  @Test("A reference keeps the value that it backs")
  func values() throws {
    let avenant7 = try regime("avenant7")
    let convention = try convention2024()
    #expect(avenant7.acces.pmtMedecineGenerale.reference.valeur == .count(640))
    #expect(avenant7.acces.enfants?.part.reference.valeur == .share("20 %"))
    #expect(avenant7.debut.reference.valeur == .day(try #require(Day(2019, 9, 1))))
    #expect(avenant7.acces.secteur.valeur == nil)
    #expect(avenant7.bandes.pmt.p30.reference.valeur == .text("640 à 872"))
    #expect(try rateTerms().taux[.tiers]?[.p70P90]?.reference.valeur == .share("7,5 %"))
    #expect(convention.terms(.demi)?.montants?.p95.reference.valeur == .euros(19_000))
    #expect(convention.terms(.demi)?.heures?.reference.valeur == .text("17,5"))
    #expect(convention.vie.pmtParFileActive.reference.valeur == .share("3/2"))
    #expect(convention.bandes.marge?.reference.valeur == .share("10 %"))
    #expect(try publishedTerms().estimations.e1.reference.valeur == nil)
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
