import AidRules
import BaremeFiles
import Guide
import Testing

@Suite("What every text of the guide has")
struct TopicTests {
  @Test("An identifier of its own, in plain letters")
  func identifiers() {
    let ids = Topic.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: #/[a-z]+(\.[a-z0-9-]+)+/#) != nil, "\(id)") }
  }

  @Test("A source that is registered once, read before the text was checked")
  func sources() throws {
    let bareme = try BaremeLoader.embedded()
    #expect(Set(Source.guide.map(\.id)).count == Source.guide.count)
    #expect(Set(Source.guide.map(\.id)).isDisjoint(with: bareme.sources.map(\.id)))
    for topic in Topic.all {
      #expect(!topic.backing.sources.isEmpty, "\(topic.id)")
      #expect(topic.backing.verifieLe.description == "2026-11-22")
      for citation in topic.backing.sources {
        let document = try #require(citation.document(in: bareme), "\(topic.id) cites \(citation.source)")
        #expect(document.luLe <= topic.backing.verifieLe)
      }
    }
  }

  @Test("No document of the guide is left that nothing rests on")
  func used() {
    let cited = Set(Topic.all.flatMap(\.backing.sources).map(\.source))
    #expect(Source.guide.map(\.id).filter { !cited.contains($0) } == [])
    for source in Source.guide { #expect(source.lien?.hasPrefix("http") == true) }
  }

  @Test("A title and a text in good typography", arguments: ["avenant7", "convention_2024"])
  func typography(id: String) throws {
    let regime = try regime(id)
    for topic in Topic.all where topic.applies(to: regime) {
      expectTypography(topic.title)
      expectTypography(try #require(topic.text.told(regime), "\(topic.id)"))
      if let remark = topic.remark { expectTypography(try #require(remark.told(regime), "\(topic.id)")) }
      #expect(topic.title.count <= 75, "\(topic.title)")
    }
    for chapter in Chapter.allCases {
      expectTypography(chapter.title)
      for section in chapter.sections { expectTypography(section.title) }
    }
  }

  @Test("A text is a sentence or more")
  func sentences() throws {
    let regime = try regime("convention_2024")
    for topic in Topic.all {
      guard let text = topic.text.told(regime) else { continue }
      #expect(text.hasSuffix("."), "\(text)")
      #expect(text.count <= 330, "\(topic.id): \(text.count)")
    }
  }

  @Test("The salary is never told without the floor of the Smic")
  func smic() throws {
    let regime = try regime("convention_2024")
    let told = Topic.all.filter { $0.text.told(regime)?.contains("Smic") == true }
    #expect(
      told.map(\.id) == [
        "employeur.paie", "fiche.remuneration", "cout.calcul", "quiz.fiche-de-poste.remuneration",
      ]
    )
    for topic in told { #expect(topic.backing.sources.contains { $0.source == "SMIC" }) }
  }

  @Test("No telephone of anybody is written in a text")
  func nobody() throws {
    let regime = try regime("convention_2024")
    for topic in Topic.all {
      let text = topic.title + (topic.text.told(regime) ?? "") + (topic.remark?.told(regime) ?? "")
      #expect(text.firstMatch(of: #/\d\d[ .]?\d\d[ .]?\d\d[ .]?\d\d/#) == nil, "\(topic.id)")
      #expect(!text.contains("@"), "\(topic.id)")
    }
  }
}
