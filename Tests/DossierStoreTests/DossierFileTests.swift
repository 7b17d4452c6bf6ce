import AidRules
import BaremeFiles
import DossierStore
import Foundation
import Intake
import Testing
import Wizard

@Suite("A dossier as one file")
struct DossierFileTests {
  private let specialites: [Specialite]

  init() throws {
    specialites = try BaremeLoader.embedded().specialites
  }

  private var file: DossierFile {
    var answers = Answers([.specialite: .specialite(id: "medecine-generale"), .pmt: .count(775)])
    answers[.optam] = .unknown
    answers[.fileActive] = .draft("mille")
    return DossierFile(name: "Dr D.", answers: answers, notes: [.optam: Note("Voir la CPAM", isToAsk: true)])
  }

  /// The format is a contract: a colleague's older program reads it.
  private static let text = """
    {
      "format" : "assistmed.dossier/1",
      "nom" : "Dr D.",
      "notes" : {
        "optam" : {
          "a_demander" : true,
          "texte" : "Voir la CPAM"
        }
      },
      "reponses" : {
        "file_active" : {
          "etat" : "brouillon",
          "texte" : "mille"
        },
        "optam" : {
          "etat" : "inconnu"
        },
        "pmt" : {
          "etat" : "valeur",
          "texte" : "775"
        },
        "specialite" : {
          "etat" : "valeur",
          "texte" : "medecine-generale"
        }
      }
    }

    """

  private func read(_ text: String) throws -> DossierFile {
    try DossierFile(data: Data(text.utf8), specialites: specialites)
  }

  @Test("Written and read back, it is the same")
  func roundTrip() throws {
    #expect(String(decoding: try file.data(), as: UTF8.self) == Self.text)
    #expect(try read(Self.text) == file)
  }

  @Test("What a terminal would obey is dropped on the way in, whole sequences")
  func controls() throws {
    let answer = Self.text.replacing("mille", with: String(repeating: "9", count: 5_000))
    #expect(try read(answer).answers[.fileActive] == .draft(String(repeating: "9", count: 999) + "…"))
  }

  @Test("A name or a note longer than any is refused with its beginning: cut, it would say something else")
  func tooLong() {
    let name = Self.text.replacing("Dr D.", with: String(repeating: "é", count: 61))
    let beginning = String(repeating: "é", count: 39) + "…"
    #expect(throws: DossierFileProblem.tooLong(beginning, longest: 60)) { try read(name) }
    let note = Self.text.replacing("Voir la CPAM", with: String(repeating: "n", count: 1_001))
    #expect(throws: DossierFileProblem.tooLong(String(repeating: "n", count: 39) + "…", longest: 1_000)) {
      try read(note)
    }
  }

  @Test("The longest name and the longest note that the wizard takes come back whole")
  func longest() throws {
    let name = String(repeating: "n", count: 60)
    // Two notes joined are longer than one that is typed.
    let note = String(repeating: "é", count: 483)
    let file = DossierFile(name: name, answers: Answers(), notes: [.optam: Note(note)])
    #expect(try DossierFile(data: file.data(), specialites: specialites) == file)
  }

  @Test("A value that isn't understood comes in as a text to correct")
  func misunderstood() throws {
    let read = try read(Self.text.replacing("\"775\"", with: "\"sept cents\""))
    #expect(read.answers[.pmt] == .draft("sept cents"))
  }

  @Test(
    "What isn't a dossier is refused, with its reason",
    arguments: [
      ("", DossierFileProblem.notADossier), ("{}", .notADossier), ("[1, 2]", .notADossier),
      ("{\"format\": \"assistmed.dossier/2\"}", .otherFormat("assistmed.dossier/2")),
      ("{\"format\": \"assistmed.dossier/1\"}", .unreadable),
      (
        "{\"format\": \"assistmed.dossier/1\", \"nom\": \"\", \"reponses\": {\"age\": {\"etat\": \"inconnu\"}}, \"notes\": {}}",
        .unknownFact("age")
      ),
      (
        "{\"format\": \"assistmed.dossier/1\", \"nom\": 3, \"reponses\": {}, \"notes\": {}}", .unreadable
      ),
    ]
  )
  func refused(text: String, problem: DossierFileProblem) {
    #expect(throws: problem) { try read(text) }
  }

  @Test("A file larger than any dossier isn't read at all")
  func tooLarge() {
    let text = String(repeating: " ", count: DossierFile.largest) + Self.text
    #expect(throws: DossierFileProblem.tooLarge(largest: DossierFile.largest)) { try read(text) }
  }
}
