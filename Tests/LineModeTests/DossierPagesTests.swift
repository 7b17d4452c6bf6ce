import AidRules
import FrenchText
import Intake
import LineMode
import Testing
import Wizard

@Suite("Line mode: the dossiers")
struct DossierPagesTests {
  /// Two dossiers of the eve: a pédiatre whose dossier has no name, and Dr Martin, the first worked example, written last.
  private func shelf() throws -> Shelf {
    let eve = try #require(Day(2026, 11, 20))
    var shelf = Shelf()
    shelf.add("", Answers([.specialite: .specialite(id: "pediatrie")]), on: eve)
    shelf.add("Dr Martin", try Talk.setting().examples[0], on: eve)
    return shelf
  }

  private func talk(_ lines: String...) throws -> Talk {
    var talk = try Talk(shelf: try shelf())
    for line in lines { talk.say(line) }
    return talk
  }

  private func dossier(_ talk: Talk) -> Page? { talk.state.listed.map { .dossier($0.id) } }

  @Test("The home page opens the list by its number, any page by « d »")
  func open() throws {
    for lines in [["4"], ["d"], ["1", "d"]] {
      var talk = try talk()
      for line in lines { talk.say(line) }
      #expect(talk.state.page == .dossiers)
      #expect(
        plain(talk.reply).hasPrefix(
          "Vos dossiers 1. Dr Martin (médecine générale) : ✓ éligible, 1 réponse manque, le 20/11/2026 à 09:05 2. Pédiatrie : "
            + "… à compléter, "
        )
      )
      #expect(
        plain(talk.reply).hasSuffix(
          "3. Nouveau dossier 4. Importer un dossier reçu Un numéro : choisir. < : revenir."
        )
      )
    }
  }

  @Test("An empty list says how a dossier begins")
  func empty() throws {
    var talk = try Talk()
    talk.say("d")
    #expect(
      plain(talk.reply)
        == "Vos dossiers Aucun dossier encore. Le premier naît avec votre première réponse, et s'enregistre tout seul. "
        + "1. Nouveau dossier 2. Importer un dossier reçu Un numéro : choisir. < : revenir."
    )
    talk.say("1")
    #expect(talk.state.question == .specialite)
  }

  @Test("A dossier says what it lacks and what can be done; the first thing is to go on with it")
  func menu() throws {
    var talk = try talk("d", "2")
    let said = plain(talk.reply)
    #expect(said.hasPrefix("Pédiatrie : … à compléter, "))
    #expect(said.contains(" Manque : secteur, "))
    #expect(
      said.hasSuffix(
        "1. Reprendre là où il a été laissé 2. Renommer 3. Exporter dans un fichier 4. Supprimer Un numéro : choisir. "
          + "< : revenir."
      )
    )
    #expect(
      read("5", in: talk.state)
        == .refused("Un numéro de 1 à 4 est attendu\u{202F}; vous avez tapé «\u{A0}5\u{A0}».")
    )
    // It is the dossier in front that « s » names, and none is in front here.
    #expect(
      plain(refusal("s", talk))
        == "Aucun dossier n'est ouvert ici : commencez-en un, ou reprenez-en un (commande d)."
    )
    talk.say("1")
    #expect(talk.state.dossier.id == 1)
    #expect(talk.state.question != nil)
    #expect(talk.state.answers[.specialite] == .value(.specialite(id: "pediatrie")))
  }

  @Test("Renamed: Enter keeps the name there is, another one replaces it, « - » takes it away")
  func rename() throws {
    var talk = try talk("d", "1", "2")
    #expect(
      plain(talk.reply)
        == "Nom du dossier. Quel nom donner à ce dossier ? Entrée : « Dr Martin ». - : rien du tout. "
        + "< : revenir sans rien changer. :q : quitter."
    )
    #expect(talk.writer.prompt(talk.state) == "Nom\u{A0}: ")
    talk.say("")
    #expect(talk.shelf.dossiers[0].name == "Dr Martin")
    talk.say("2", "Dr Élodie Martin")
    #expect(talk.shelf.dossiers[0].name == "Dr Élodie Martin")
    #expect(plain(talk.reply).hasPrefix("Dr Élodie Martin (médecine générale) : ✓ éligible, "))
    // A name is a name, whatever letter it is.
    talk.say("2", "n")
    #expect(talk.shelf.dossiers[0].name == "n")
    talk.say("2", "q")
    #expect(talk.shelf.dossiers[0].name == "q")
    #expect(!talk.hasQuit)
    talk.say("2", "-")
    #expect(talk.shelf.dossiers[0].name == "")
    #expect(plain(talk.reply).hasPrefix("Médecine générale : ✓ éligible, "))
    talk.say("2", "Dr X", "2", "<")
    #expect(talk.shelf.dossiers[0].name == "Dr X")
    #expect(talk.state.page == dossier(talk))
  }

  @Test("Exported: the file proposed by Enter; a file that is there already is told, and asked again")
  func export() throws {
    var talk = try talk("d", "1", "3")
    #expect(
      plain(talk.reply)
        == "Exporter. Le dossier est écrit dans un fichier qu'un collègue peut reprendre : ses réponses et ses notes, "
        + "sans l'historique. Dans quel fichier ? Entrée : « dossier-dr-martin.json ». < : revenir sans rien "
        + "changer. :q : quitter."
    )
    talk.say("pris.json")
    #expect(
      plain(talk.reply) == "« pris.json » existe déjà et n'est pas remplacé : choisissez un autre nom."
    )
    #expect(talk.writer.prompt(talk.state) == "Fichier\u{A0}: ")
    talk.say("-")
    #expect(plain(talk.reply) == "Un nom de fichier est attendu.")
    talk.say("autre.json")
    #expect(
      plain(talk.reply).hasPrefix(
        "FICHIER ÉCRIT Le fichier « autre.json » est écrit. Vous seul pouvez le lire. Dr Martin (médecine générale) : "
      )
    )
    talk.say("3", "")
    #expect(plain(talk.reply).hasPrefix("FICHIER ÉCRIT Le fichier « dossier-dr-martin.json » est écrit."))
  }

  @Test("Imported: one more dossier; a file that can't be read is told")
  func importing() throws {
    var talk = try talk("d", "4")
    #expect(
      plain(talk.reply)
        == "Importer. Quel fichier reprendre ? C'est un dossier exporté par AssistMed. < : revenir sans rien "
        + "changer. :q : quitter."
    )
    talk.say("absent.json")
    #expect(plain(talk.reply) == "« absent.json » ne peut pas être lu : vérifiez le chemin et les droits.")
    talk.say("recu.json")
    #expect(plain(talk.reply).hasPrefix("Dr Noël : … à compléter, "))
    #expect(talk.shelf.dossiers.count == 3)
  }

  @Test("Nothing is erased without a second question, to which Enter says no")
  func erase() throws {
    var talk = try talk("d", "1", "4")
    #expect(
      plain(talk.reply).hasSuffix(
        "Supprimer ce dossier ? Ses réponses, ses notes et son historique seront effacés du disque. Rien ne pourra les "
          + "rendre. 1. Non, le garder 2. Oui, effacer définitivement Entrée, n ou non : le garder. o ou oui : "
          + "effacer. < : revenir."
      )
    )
    talk.say("")
    #expect(talk.shelf.dossiers.count == 2)
    #expect(talk.state.page == dossier(talk))
    // Another way out than the answer isn't an erasure.
    talk.say("4", "d")
    #expect(!talk.reply.contains("supprimé"))
    talk.say("1", "4", "2")
    #expect(talk.shelf.dossiers.map(\.name) == [""])
    #expect(plain(talk.reply).hasPrefix("Dossier supprimé. Vos dossiers 1. Pédiatrie : "))
  }

  @Test("The question before erasing is answered by yes or no, in a word or a letter")
  func yesOrNo() throws {
    for no in ["n", "N", "non", "Non", "1"] {
      var talk = try talk("d", "1", "4", no)
      #expect(talk.shelf.dossiers.count == 2, "\(no)")
      #expect(talk.state.page == dossier(talk), "\(no)")
      talk.say("4", "peut-être")
      #expect(plain(talk.reply) == "Un numéro de 1 à 2 est attendu ; vous avez tapé « peut-être ».")
    }
    for yes in ["o", "O", "oui", "OUI", "2"] {
      let talk = try talk("d", "1", "4", yes)
      #expect(talk.shelf.dossiers.map(\.name) == [""], "\(yes)")
      #expect(plain(talk.reply).hasPrefix("Dossier supprimé."), "\(yes)")
    }
  }

  @Test("At the end of the lines, the list isn't followed by the result of another dossier")
  func ending() throws {
    let list = try talk("d")
    #expect(list.writer.ending(list.state) == nil)
    let menu = try talk("d", "1")
    #expect(menu.writer.ending(menu.state) == nil)
  }

  @Test("Help says what the list does before the rest")
  func help() throws {
    let talk = try talk("d", "?")
    #expect(plain(talk.reply).hasPrefix("VOS DOSSIERS - Le numéro d'un dossier dit ce qui lui manque, "))
    #expect(plain(talk.reply).contains("d : vos dossiers."))
  }

  private func refusal(_ line: String, _ talk: Talk) -> String {
    if case .refused(let sentence) = read(line, in: talk.state) { sentence } else { "" }
  }
}
