import AidRules
import BaremeFiles
import Foundation
import GRDB
import Intake
import Testing
import Wizard
@testable import DossierStore

@Suite("The missions of a dossier, kept and exported")
struct MissionsTests {
  private let folder = TemporaryFolder()
  private let specialites: [Specialite]

  private static let missions: [MissionName] = [
    .known("mission.facturation"), .free("Arroser « les » plantes"), .known("mission.accueil"),
  ]

  init() throws {
    specialites = try BaremeLoader.embedded().specialites
  }

  private func found(_ id: Int64) throws -> KeptDossier {
    try #require(try folder.open().read(id, specialites: specialites))
  }

  @Test("They are on disk, in their order, with what each change can be taken back to")
  func kept() throws {
    let store = try folder.open()
    var saved = Saved()
    var header = try store.create(saved, name: "")
    let former = saved
    saved.missions = Self.missions
    saved.steps = [
      UndoStep(number: 1, answers: Answers(), place: Place()),
      UndoStep(number: 2, answers: Answers(), missions: [Self.missions[0]], place: Place()),
    ]
    saved.stepsTaken = 2
    header = try store.save(saved, over: former, in: header)
    #expect(try found(header.id).saved == saved)
    let history = try store.history(of: header.id, specialites: specialites)
    #expect(history.map(\.missionsAdded) == [[Self.missions[1], Self.missions[2]], [Self.missions[0]]])
    #expect(history.allSatisfy { $0.missionsRemoved.isEmpty && $0.changes == [] })
    var none = saved
    none.missions = []
    _ = try store.save(none, over: saved, in: header)
    #expect(try found(header.id).saved.missions == [])
  }

  @Test("A dossier that holds nothing but missions isn't forgotten")
  func remembered() throws {
    let store = try folder.open()
    let header = try store.create(Saved(missions: Self.missions), name: "")
    #expect(try !store.forget(header))
    #expect(try store.forget(try store.create(Saved(), name: "")))
  }

  @Test("A store written before there were missions opens with its dossiers, their steps and no mission")
  func older() throws {
    let queue = try DatabaseQueue(path: folder.storePath)
    try Schema.migrator.migrate(queue, upTo: "1")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO dossier (id, name, created, changed, revision, place, stepsTaken)
            VALUES (7, 'Dr D.', 1, 2, 3, '', 1);
          INSERT INTO answer VALUES (7, 'pmt', 'valeur', '775');
          INSERT INTO step (dossierId, number, at, isUndone, before, after, place)
            VALUES (7, 1, 2, 0, '{}', '{"pmt":{"etat":"valeur","texte":"775"}}', '')
          """
      )
    }
    try queue.close()
    let dossier = try found(7)
    #expect(dossier.saved.answers[.pmt] == .value(.count(775)))
    #expect(dossier.saved.missions == [])
    #expect(dossier.saved.steps.map(\.missions) == [[]])
    var more = dossier.saved
    more.missions = Self.missions
    _ = try folder.open().save(more, over: dossier.saved, in: dossier.header)
    #expect(try found(7).saved == more)
  }

  @Test(
    "A column that doesn't hold missions is said, and nothing is written over it",
    arguments: ["3", "[{}]", "[{\"mission\":\"a\",\"texte\":\"b\"}]", "[[]]", "nul"]
  )
  func damaged(text: String) throws {
    let store = try folder.open()
    let header = try store.create(Saved(missions: Self.missions), name: "")
    try store.queue.write { try $0.execute(sql: "UPDATE dossier SET missions = ?", arguments: [text]) }
    let problem = #expect(throws: StoreProblem.self) { try store.read(header.id, specialites: specialites) }
    guard case .unreadable(_, let values) = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(values.map(\.part) == [.column("missions")])
  }

  @Test("What a terminal would obey never leaves a store")
  func cleaned() throws {
    let store = try folder.open()
    let header = try store.create(
      Saved(missions: [.free("a\u{1B}[31mb"), .known("mission.\u{7}x")]),
      name: ""
    )
    #expect(try found(header.id).saved.missions == [.free("ab"), .known("mission.x")])
  }

  private func read(_ missions: String) throws -> DossierFile {
    let text = """
      {"format": "assistmed.dossier/1", "nom": "", "reponses": {}, "notes": {}, "missions": \(missions)}
      """
    return try DossierFile(data: Data(text.utf8), specialites: specialites)
  }

  @Test("An exported dossier takes its missions along, and has no such key without any")
  func exported() throws {
    let file = DossierFile(name: "", answers: Answers(), notes: [:], missions: Self.missions)
    let text = String(decoding: try file.data(), as: UTF8.self)
    #expect(
      text.contains(
        """
          "missions" : [
            {
              "mission" : "mission.facturation"
            },
            {
              "texte" : "Arroser « les » plantes"
            },
        """
      )
    )
    #expect(try DossierFile(data: Data(text.utf8), specialites: specialites) == file)
    let without = try DossierFile(name: "", answers: Answers(), notes: [:]).data()
    #expect(!String(decoding: without, as: UTF8.self).contains("missions"))
  }

  @Test("Missions of a file are cleaned, and each is taken once")
  func received() throws {
    #expect(
      try read(
        """
        [{"mission": "mission.accueil"}, {"texte": "accueil du PATIENT"}, {"texte": "\\u001b[31mTrier"}, {"texte": " "}]
        """
      ).missions == [.known("mission.accueil"), .free("Trier")]
    )
    #expect(try read("null").missions == [])
  }

  @Test("Missions that no program wrote are refused, with their reason")
  func refused() {
    let long = String(repeating: "a", count: 81)
    let many = Array(repeating: "{\"texte\": \"x\"}", count: 101).joined(separator: ",")
    let refused: [(String, DossierFileProblem)] = [
      ("[{\"mission\": \"mission.voler\\u001b[2J\"}]", .unknownMission("mission.voler")),
      ("[{\"texte\": \"\(long)\"}]", .tooLong(String(repeating: "a", count: 39) + "…", longest: 80)),
      ("[\(many)]", .unreadable), ("[{}]", .unreadable), ("\"accueil\"", .unreadable), ("[3]", .unreadable),
    ]
    for (missions, problem) in refused { #expect(throws: problem) { try read(missions) } }
  }
}
