import AidRules
import Foundation
import Intake
import Reports
import TestSupport
import Testing

@Suite("The report as a page and as a sheet")
struct ReportFileTests {
  private let example = ReportExample.all[0]

  @Test("The page needs nothing else: no script, no file, no address but those to follow")
  func selfContained() throws {
    let page = try example.document().report(.html)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">"))
    for word in ["<script", "<link", "<img", "@import", "url(", "src="] {
      #expect(!page.contains(word), "\(word)")
    }
    let addresses = page.components(separatedBy: "http").count - 1
    #expect(addresses > 5)
    #expect(addresses == page.components(separatedBy: "<a href=\"http").count - 1)
  }

  @Test("Two drawings of limits and one of years; a bar for each option and year, as high as its amount")
  func drawings() throws {
    let page = try example.document().report(.html)
    #expect(page.components(separatedBy: "<svg").count - 1 == 3)
    let bars = page.matches(of: /<rect x="[0-9.]+" y="[0-9.]+" width="[0-9.]+" height="([0-9.]+)"/)
    let heights = bars.compactMap { Double($0.output.1) }.filter { $0 != 9 }
    #expect(heights.count == 10)
    // 38 000 is twice 19 000, by the tenth that coordinates are rounded to.
    #expect(abs(heights[1] - 2 * heights[0]) <= 0.2)
    #expect(page.contains("aria-label=\"Aide maximale par année de contrat\""))
  }

  @Test("Rows that a spreadsheet opens: a mark, semicolons, CRLF, one figure a row")
  func rows() throws {
    let text = try example.document().report(.csv)
    #expect(
      text.hasPrefix(
        "\u{FEFF}rubrique;option;annee;date;libelle;valeur_basse;valeur_haute;unite;statut;sources\r\n"
      )
    )
    let lines = text.components(separatedBy: "\r\n").dropLast()
    #expect(lines.contains { $0.hasPrefix("aide;0.5;1;2026-11-22;maximum;19000;19000;euros;officiel;") })
    #expect(lines.contains { $0.hasPrefix("objectif;1;;;PMT;1080;1080;patients;officiel;") })
    let bytes = Array(text.utf8)
    let records = try CSVRecords(bytes.makeIterator()).map { try $0.fields.get() }
    #expect(records.count == lines.count)
    #expect(records.allSatisfy { $0.count == 10 })
  }

  @Test(
    "The end of a file's name says the form",
    arguments: [
      ("rapport.html", ReportForm.html), ("R.HTM", .html), ("a.b/rapport", .texte), (".rapport", .texte),
      ("x.txt", .texte), ("x.md", .md), ("x.csv", .csv), ("x.json", .json), ("x.pdf", nil), ("x.", nil),
    ]
  )
  func forms(path: String, form: ReportForm?) {
    #expect(ReportForm(path: path) == form)
  }
}
