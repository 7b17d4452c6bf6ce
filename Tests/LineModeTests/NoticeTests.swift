import AidRules
import FrenchText
import LineMode
import Testing
import Wizard

@Suite("Line mode: what happened outside")
struct NoticeTests {
  private func said(_ notice: Notice) throws -> String {
    let talk = try Talk()
    return plain(talk.writer.aside(receive(talk.state, .notice(notice))) ?? "")
  }

  @Test("The disk refuses: the command that lists the dossiers, and no page of the screen")
  func notKept() throws {
    #expect(
      try said(.notKept(.diskFull(path: "/d")))
        == "PAS ENCORE ENREGISTRÉ Le disque est plein ou refuse d'écrire : « /d » ne peut pas grandir. Vous pouvez "
        + "continuer : vos réponses restent en mémoire tant que cette fenêtre est ouverte. L'enregistrement est "
        + "réessayé à chaque ligne ; le dossier sera dit « enregistré » dès qu'il l'est. Sinon, exportez-le dans un fichier "
        + "(commande d)."
    )
  }

  @Test("Another window: the commands that show both dossiers, or keep this one again")
  func windows() throws {
    #expect(try said(.copied(name: "Dr Martin (2)")).hasSuffix("La commande d montre les deux."))
    #expect(
      try said(.erasedElsewhere)
        == "UNE AUTRE FENÊTRE Ce dossier vient d'être supprimé dans une autre fenêtre. Vos réponses restent dans cette "
        + "conversation, et ne sont plus enregistrées. La commande s les enregistre comme un nouveau dossier ; quitter "
        + "les abandonne."
    )
  }

  @Test("No notice names a key")
  func keys() throws {
    let notices: [Notice] =
      [
        .notKept(.noPlace), .notKept(.notWritable(path: "/d")), .notKept(.damaged(path: "/d")),
        .notKept(.foreign(path: "/d")), .notKept(.newer(path: "/d")), .notKept(.busy(path: "/d")),
        .notKept(.changedElsewhere), .notKept(.erasedElsewhere), .notKept(.other(path: "/d", code: 5)),
        .putAside(path: "/d"), .copied(name: "x"), .reread, .erasedElsewhere, .written(path: "/d"),
        .erased(copies: ["/d"], leavesTraces: true), .copiedAside(former: "x", name: "y"), .baremeChanged([]),
        .notKeptAside(name: "x", .busy(path: "/d")), .notKeptAside(name: "x", .noPlace),
        .notRenamed(former: "x", name: "y", .busy(path: "/d")), .notRenamed(former: "x", name: "y", .noPlace),
        .notKept(.isFolder(path: "/d")), .notKept(.unfinished(path: "/d")),
        .partlyRead([UnreadableValue(.unknownFact("age"), raw: "42")]),
      ]
      + StoreTask.allCases.flatMap { task in
        [StoreProblem.busy(path: "/d"), .notWritable(path: "/d"), .unfinished(path: "/d"), .erasedElsewhere]
          .flatMap { problem in [true, false].map { .failed(task, problem, keepsOn: $0) } }
      }
    let key = /\bF\d+\b|Ctrl|Échap|Entrée|\bTab\b|[Tt]ouche|[Ff]lèche|[Cc]lic|souris|l'écran|\b[Pp]age\b/
    for notice in notices {
      let text = try said(notice)
      // The title and what happened: the sentences of another notice, or of the screen, are no answer.
      #expect(text.count > notice.title.count + 10, "\(notice)")
      #expect(text.hasPrefix(notice.title.uppercased()), "\(text)")
      #expect(!text.contains(key), "\(text)")
    }
    // The words of the screen are told apart.
    #expect(Notice.erasedElsewhere.paragraphs(.screen).joined().contains(key))
    #expect(Notice.copied(name: "x").paragraphs(.screen).joined().contains(key))
  }
}
