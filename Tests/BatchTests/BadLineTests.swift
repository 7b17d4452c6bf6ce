import Testing

@testable import Batch

@Suite("lot: a bad line is a row, and the others go on")
struct BadLineTests {
  private let batches: Batches

  init() throws {
    batches = try Batches()
  }

  /// The errors of the lines of a file, empty for a good one, with plain spaces.
  private func errors(_ bytes: [UInt8]) throws -> [String] {
    try batches.answer(bytes).rows.map { row in
      // The error is the only cell between quotation marks.
      let error = row.split(separator: ",", maxSplits: 13, omittingEmptySubsequences: false)[13]
      let bare =
        error.hasPrefix("\"")
        ? String(error.dropFirst().dropLast()).replacing("\"\"", with: "\"") : String(error)
      return bare.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }
  }

  private func errors(_ text: String) throws -> [String] { try errors(Array(text.utf8)) }

  @Test("The sentences of evaluer, with the column; the line where nothing names it")
  func sentences() throws {
    let found = try errors(
      """
      id,specialite,pmt,option,signature,date
      a,,-5,,,
      b,,12a,,,
      c,,20000,,,
      d,,1.234,,,
      e,,,3,,
      f,,,,2026-02-31,
      g,,,,2019-08-31,
      h,,,,,2019-08-31
      i,,,,,hier
      ,,x,,,

      """
    )
    #expect(found[0].hasPrefix("pmt : ") && found[0].contains("reçu « -5 »"))
    #expect(found[1].hasPrefix("pmt : ") && found[1].contains("reçu « 12a »"))
    #expect(found[2] == "pmt : un nombre entier de 0 à 9 999 est attendu ; reçu « 20000 ».")
    #expect(found[3].contains("reçu « 1.234 »"))
    #expect(found[4].hasPrefix("option : ") && found[4].contains("reçu « 3 »"))
    #expect(found[5].hasPrefix("signature : "))
    #expect(found[6].hasPrefix("signature : ") && found[6].contains("1er septembre 2019"))
    #expect(found[7].hasPrefix("date : ") && found[7].contains("1er septembre 2019"))
    #expect(found[8].hasPrefix("date : ") && found[8].contains("reçu « hier »"))
    #expect(found[9].hasPrefix("Ligne 11 : pmt : "))
  }

  @Test("A bad line has its name and its error, and nothing else")
  func cells() throws {
    let rows = try batches.rows("id,pmt\n=a,x\nb,775\n")
    #expect(rows[0].hasPrefix("'=a,,,,,,,,,,,,,\"pmt"))
    #expect(rows[1].hasPrefix("b,a_completer,"))
  }

  @Test("Lines that can't be told apart spoil none but themselves")
  func structure() throws {
    let long = String(repeating: "9", count: 70_000)
    let found = try errors(
      Array("id,pmt,zone\na,775\nb,775,zip,x\nc,775,zip,,\nd,\"775,zip\ne,\"77\"5,zip\n\"f,775,zip\n".utf8)
        + Array("g,\(long),zip\nh,775,".utf8) + [0xE9] + Array("\ni,7\u{0}75,zip\nj,775,zip".utf8)
    )
    #expect(
      found == [
        "3 cellules sont attendues, il y en a 2 : la ligne est peut-être coupée.",
        "3 cellules sont attendues, il y en a 4 : un séparateur de trop, peut-être.",
        "",
        "Un guillemet s'ouvre et ne se referme pas.",
        "Un texte touche des guillemets (dans une cellule, ils s'écrivent en double).",
        "Ligne 7 : Un guillemet s'ouvre et ne se referme pas.",
        "La ligne dépasse 64 Kio : elle n'est pas lue.",
        "Le texte n'est pas en UTF-8 (enregistrez le fichier en « CSV UTF-8 »).",
        found[8],
        "",
      ]
    )
    #expect(found[8].hasPrefix("pmt : "))
  }

  @Test("A line longer than all that is kept is one row, whatever its size")
  func giant() throws {
    let giant = "a," + String(repeating: "1", count: 3_000_000)
    for text in [
      "id,pmt\n\(giant)\nb,775\n", "id,pmt\nb,775\n\(giant)",
      "id,pmt\n\(giant.replacing("1,", with: "\""))\nb,775",
    ] {
      let (rows, progress) = try batches.answer(Array(text.utf8))
      #expect(progress.lines == 2 && progress.bad == 1)
      #expect(rows.contains { $0.hasPrefix("b,a_completer,") })
      #expect(rows.contains { $0.hasPrefix("a,,,,") && $0.contains("64") })
    }
  }

  @Test("Marks that never close far apart lose no line between them")
  func farApart() throws {
    var text = "id,pmt\nbad1,\"775\n"
    for number in 0..<500 { text += "g\(number),775\n" }
    text += "bad2,775\"\n\"bad3,775\ng500,775\nbad4,\"\n"
    let (rows, progress) = try batches.answer(Array(text.utf8))
    #expect(progress.lines == 505)
    let good = rows.filter { $0.contains(",a_completer,") }.map { String($0.prefix { $0 != "," }) }
    #expect(good == (0..<501).map { "g\($0)" })
  }
}
