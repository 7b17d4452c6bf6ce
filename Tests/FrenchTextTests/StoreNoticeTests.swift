import FrenchText
import Testing
import Wizard

/// What is said when the file of the dossiers refuses something: what is lost, what is not, and what mends it.
@Suite("Notices of a store that refuses")
struct StoreNoticeTests {
  private func said(_ notice: Notice) -> [String] {
    ([notice.title] + notice.paragraphs(.lines)).map(plain)
  }

  private func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : $0 })
  }

  @Test("A dossier aside that nothing will ever take isn't said to be tried again")
  func lasting() {
    #expect(
      said(.notKeptAside(name: "Dr A", .newer(path: "/d"))) == [
        "Rien n'est enregistré",
        "Le dossier « Dr A » n'a pas pu être enregistré. « /d » vient d'une version plus récente d'AssistMed : il est laissé "
          + "intact. Mettez AssistMed à jour pour l'ouvrir.",
        "Il reste en mémoire tant que cette fenêtre est ouverte. Pour le garder, exportez-le dans un fichier (commande d).",
      ]
    )
  }

  @Test("A name refused: the dossier is said to be saved, and only its name to wait")
  func name() {
    #expect(
      said(.notRenamed(former: "Dr A", name: "Dr B", .busy(path: "/d"))) == [
        "Nom pas encore enregistré",
        "Le dossier « Dr A » est enregistré, mais pas encore sous le nom « Dr B ». « /d » est occupé par une autre fenêtre.",
        "Le nouveau nom est réessayé à chaque ligne, tant que cette fenêtre est ouverte.",
      ]
    )
    #expect(
      said(.notRenamed(former: "Dr A", name: "", .busy(path: "/d")))[1]
        == "Le dossier « Dr A » est enregistré, mais encore sous ce nom. « /d » est occupé par une autre fenêtre."
    )
  }

  @Test(
    "Waiting is advised only where it mends something",
    arguments: [
      (
        StoreProblem.notWritable(path: "/d"),
        "Vérifiez les droits du fichier et de son répertoire, ou indiquez une copie avec --dossiers."
      ),
      (.diskFull(path: "/d"), "Recommencez une fois de la place libérée."),
      (.busy(path: "/d"), "Recommencez dans un instant."),
      (.other(path: "/d", code: 5), "Recommencez dans un instant."),
    ]
  )
  func advice(problem: StoreProblem, words: String) {
    for task in StoreTask.allCases {
      #expect(said(.failed(task, problem, keepsOn: false)).last == words)
      #expect(
        said(.failed(task, problem, keepsOn: true)).last == "Le reste continue d'être enregistré. \(words)"
      )
    }
  }

  @Test("A problem that says itself what to do is followed by no other advice")
  func noAdvice() {
    #expect(
      said(.failed(.list, .unfinished(path: "/d"), keepsOn: false)) == [
        "Liste indisponible",
        "La liste des dossiers n'a pas pu être lue. « /d » ne peut pas être lu : ses derniers changements sont dans le "
          + "journal à côté de lui, qui ne peut pas être repris sans écrire. Copiez tous ces fichiers là où vous pouvez "
          + "écrire, et indiquez la copie avec --dossiers.",
      ]
    )
    #expect(
      said(.failed(.rename, .erasedElsewhere, keepsOn: true)) == [
        "Nom inchangé", "Le nouveau nom n'est pas écrit. Le dossier a été supprimé dans une autre fenêtre.",
        "Le reste continue d'être enregistré.",
      ]
    )
  }

  @Test("A file that lacks what only a newer program knows says so")
  func leftOut() {
    let unknown = UnreadableValue(.unknownFact("age"), raw: "42")
    #expect(
      said(.written(path: "/x", without: [unknown])) == [
        "Fichier écrit", "Le fichier « /x » est écrit. Vous seul pouvez le lire.",
        "Le fichier exporté ne contient pas ce qui est dit de « age », une question inconnue de cette version (« 42 »). "
          + "Mettez AssistMed à jour pour exporter le dossier en entier.",
      ]
    )
  }

  @Test("A dossier kept in part, at a moment that can be read or not")
  func partlyKept() {
    let told = ProgramMessage.partlyKept(name: "Dr A", "à 14:32", [.name], nil).sentence
    #expect(
      plain(told).hasPrefix("Le dossier « Dr A » est enregistré tel qu'il était à 14:32. Il y manque : ")
    )
    let untold = ProgramMessage.partlyKept(name: "Dr A", nil, [.name], nil).sentence
    #expect(plain(untold).hasPrefix("Le dossier « Dr A » n'est enregistré qu'en partie. Il y manque : "))
  }
}
