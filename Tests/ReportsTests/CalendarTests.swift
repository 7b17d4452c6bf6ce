import AidRules
import Intake
import Reports
import TestSupport
import Testing

/// The plan as a file of a calendar; `Tests/Validation` gives the files kept to a parser that isn't ours.
@Suite("Calendar")
struct CalendarTests {
  private func calendar(_ answers: [Fact: String], contract: String? = nil, title: String? = nil) throws
    -> String
  {
    try #require(CalendarDocument(try Samples.document(answers), contract: contract, title: title)).text
  }

  /// The lines without their folds.
  private func lines(_ calendar: String) -> [String] {
    calendar.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  /// The lines of one event, by the beginning of its identifier.
  private func event(_ name: String, _ calendar: String) throws -> [String] {
    let lines = lines(calendar)
    let start = try #require(lines.firstIndex { $0.hasPrefix("UID:\(name).") })
    return Array(lines[start...].prefix { $0 != "END:VEVENT" })
  }

  @Test("The two examples of seed 1, and an absence", arguments: ["generaliste", "pediatre", "absence"])
  func kept(name: String) throws {
    var answers = Samples.absent
    if name == "generaliste" { answers = Samples.generalist.filter { $0.key != .annee } }
    if name == "pediatre" {
      answers = [
        .specialite: "pediatrie", .secteur: "1", .pmt: "51", .fileActive: "949", .tranche: "P30-P50",
        .situations: "aucune", .option: "1", .assistant: "ide", .signature: "2026-01-15",
        .embauche: "2026-02-28",
      ]
    }
    GoldenFile.check(try calendar(answers), "plan-\(name).ics")
  }

  @Test("Every line ends by CRLF and has 75 octets at most, none of which parts a character")
  func folds() throws {
    let calendar = try calendar(Samples.absent, title: String(repeating: "é€", count: 60))
    let octets = Array(calendar.utf8)
    #expect(octets.suffix(2) == [13, 10])
    var width = 0
    var first: UInt8?
    for (index, octet) in octets.enumerated() {
      if octet == 10 {
        #expect(octets[index - 1] == 13)
        #expect(width - 1 <= 75)
        (width, first) = (0, nil)
      } else {
        width += 1
        if first == nil {
          first = octet
          // The second octet of a character never begins a line, nor what follows the space of a fold.
          #expect(octet & 0xC0 != 0x80 && (octet != 32 || octets[index + 1] & 0xC0 != 0x80))
        }
      }
    }
    #expect(lines(calendar).contains("X-WR-CALNAME:" + String(repeating: "é€", count: 60)))
  }

  @Test("What separates values is escaped, ends of lines are written, control characters left out")
  func escapes() throws {
    let calendar = try calendar(Samples.absent, title: "a\\b;c,d\ne\r\nf\rg\u{7}h\u{7F}")
    #expect(lines(calendar).contains(#"X-WR-CALNAME:a\\b\;c\,d\ne\nf\ngh"#))
  }

  @Test("A payment names what each option gives, on its day and the day after")
  func payment() throws {
    let event = try event("totalite-1", try calendar(Samples.absent))
    #expect(event.contains("DTSTART;VALUE=DATE:20260215") && event.contains("DTEND;VALUE=DATE:20260216"))
    let summary = try #require(event.first { $0.hasPrefix("SUMMARY:") })
    #expect(
      summary == "SUMMARY:Versement de l'aide\u{A0}: totalité de la 1re année\\, "
        + "19\u{202F}000\u{202F}€ (0\\,5 ETP) ou 38\u{202F}000\u{202F}€ (1 ETP)"
    )
    #expect(event.contains("STATUS:CONFIRMED") && event.contains("TRANSP:TRANSPARENT"))
    #expect(!event.contains("BEGIN:VALARM"))
    #expect(try self.event("totalite-2", calendar(Samples.absent)).contains("STATUS:CANCELLED"))
  }

  @Test("A month ends in the next one, a duty is reminded of, a suspended one isn't")
  func duties() throws {
    let calendar = try calendar(Samples.absent)
    let trial = try event("fin-essai", calendar)
    #expect(trial.contains("DTSTART;VALUE=DATE:20260430") && trial.contains("DTEND;VALUE=DATE:20260501"))
    #expect(trial.contains("TRIGGER:-P29DT15H"))
    let during = try event("suivi-2", calendar)
    #expect(during.contains("STATUS:CANCELLED") && !during.contains("BEGIN:VALARM"))
    let after = try event("suivi-3", calendar)
    #expect(after.contains("STATUS:TENTATIVE") && after.contains("TRIGGER:-P6DT15H"))
    #expect(
      after.contains { $0.hasPrefix("DESCRIPTION:") && $0.contains("absence du 01/10/2026 au 31/03/2027") }
    )
  }

  @Test("The day moves, the identifier stays; another contract has others")
  func identifiers() throws {
    func identifiers(_ calendar: String) -> [String] { lines(calendar).filter { $0.hasPrefix("UID:") } }
    let first = try identifiers(calendar(Samples.absent))
    #expect(Set(first).count == first.count && first.count == 29)
    let later = try calendar(Samples.absent.merging([.embauche: "2026-04-15", .option: "1"]) { $1 })
    #expect(Set(identifiers(later)) == Set(first))
    #expect(try event("anniversaire-4", later).contains("DTSTART;VALUE=DATE:20300415"))
    let other = try identifiers(calendar(Samples.absent, contract: "Dossier é 7"))
    #expect(other.first == "UID:signature.Dossier---7@assistmed" && Set(other).isDisjoint(with: first))
    #expect(try identifiers(calendar([:])).allSatisfy { $0.hasSuffix(".contrat@assistmed") })
  }

  @Test("The same answers on the same day make the same file, and what nobody dated is told of the whole")
  func reproducible() throws {
    let calendar = try calendar(Samples.absent)
    #expect(calendar == (try self.calendar(Samples.absent)))
    let lines = lines(calendar)
    #expect(lines.prefix(2) == ["BEGIN:VCALENDAR", "VERSION:2.0"])
    #expect(lines.filter { $0 == "DTSTAMP:20260115T000000Z" }.count == 29)
    let description = try #require(lines.first { $0.hasPrefix("X-WR-CALDESC:") })
    #expect(description.contains("Date à demander à votre CPAM (3608)\u{A0}: Pièces à envoyer à la CPAM."))
    #expect(!lines.contains { $0.hasPrefix("UID:pieces") })
  }

  @Test("Days counted from one that nobody gave are tentative, and say so")
  func assumed() throws {
    let event = try event("qualification", try calendar([:]))
    #expect(event.contains("STATUS:TENTATIVE"))
    #expect(event.contains { $0.contains("Date de signature non indiquée") })
  }

  @Test("A doctor refused has no calendar")
  func refused() throws {
    #expect(CalendarDocument(try Samples.document([.secteur: "3"])) == nil)
  }
}
