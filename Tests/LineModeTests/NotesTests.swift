import AidRules
import FrenchText
import Intake
import LineMode
import Testing
import Wizard

@Suite("Line mode: names, notes and the figures to ask for")
struct NotesTests {
  private func talk(_ lines: String...) throws -> Talk {
    var talk = try Talk()
    for line in lines { talk.say(line) }
    return talk
  }

  @Test("« s » gives the dossier its name, and says so; the question comes back")
  func name() throws {
    var talk = try talk("1", "mg", "", "s")
    #expect(
      plain(talk.reply)
        == "Nom du dossier. Le dossier s'enregistrera tout seul, dès votre première réponse. Quel nom donner à ce "
        + "dossier ? Celui du médecin, par exemple. < : revenir sans rien changer. :q : quitter."
    )
    talk.say("Dr Durand")
    #expect(
      plain(talk.reply).hasPrefix("Dossier « Dr Durand ». Étape 3 sur 10 : Patientèle médecin traitant")
    )
    #expect(talk.state.dossier.name == "Dr Durand")
    talk.say("s", "<")
    #expect(talk.state.dossier.name == "Dr Durand")
    #expect(talk.state.question == .pmt)
  }

  @Test("« r » writes a note, which the question and the list then say")
  func note() throws {
    var talk = try talk("1", "mg", "", "r")
    #expect(
      plain(talk.reply)
        == "Note. Patientèle médecin traitant : que faut-il noter ? Par exemple « demander à la CPAM ». :a : marquer "
        + "cette réponse « à demander ». < : revenir sans rien changer. :q : quitter."
    )
    talk.say(":a")
    #expect(
      plain(talk.reply).contains("À demander : cette réponse manque encore. :a : ne plus la demander.")
    )
    talk.say("voir avec la CPAM")
    #expect(talk.state.notes[.pmt] == Note("voir avec la CPAM", isToAsk: true))
    #expect(
      plain(talk.reply).contains(
        "Note : voir avec la CPAM (à demander) n : je ne sais pas encore. r : une note."
      )
    )
    // Answered, it is still to be asked; what is missing comes before.
    talk.say("775", "1", "a")
    #expect(
      plain(talk.reply).hasPrefix(
        "4 réponses à demander, la plus décisive d'abord : - Tranche de patientèle. Dans quelle tranche votre CPAM vous "
          + "situe-t-elle ? Où le trouver : Votre CPAM (délégué de l'Assurance Maladie). - File active. "
          + "Combien de patients différents avez-vous vus en un an ? Où le trouver : Relevé annuel (SNIR ou RIAP), ou amelipro. - "
      )
    )
    #expect(
      plain(talk.reply).hasSuffix(
        "- Patientèle médecin traitant. Combien de patients vous ont déclaré médecin traitant (adultes et enfants) ? Où "
          + "le trouver : Relevé de la CPAM, ou amelipro › Patientèle. Note : voir avec la CPAM 1. Écrire la liste dans "
          + "un fichier Un numéro : choisir. < : revenir."
      )
    )
    talk.say("1", "")
    #expect(plain(talk.reply).hasPrefix("FICHIER ÉCRIT Le fichier « a-demander.txt » est écrit."))
    #expect(talk.state.page == .toAsk)
  }

  @Test("Enter keeps a note, « - » takes it away, « a » alone asks for the figure")
  func keeping() throws {
    var talk = try talk("1", "mg", "", "r", "relevé de mars", "r")
    #expect(plain(talk.reply).contains("Entrée : « relevé de mars ». - : rien du tout."))
    talk.say("")
    #expect(talk.state.notes[.pmt] == Note("relevé de mars"))
    talk.say("r", "-")
    #expect(talk.state.notes.isEmpty)
    talk.say("r", ":a", "")
    #expect(talk.state.notes[.pmt] == Note("", isToAsk: true))
    #expect(plain(talk.reply).contains("Note : à demander n : "))
    talk.say("r", ":a", "")
    #expect(talk.state.notes.isEmpty)
  }

  @Test("A note may be one sign, between quotation marks, and help comes before the page")
  func signs() throws {
    var talk = try talk("1", "mg", "", "r", "?")
    #expect(
      plain(talk.reply).hasPrefix("UN TEXTE À TAPER - Toute la ligne est le texte, même une seule lettre.")
    )
    #expect(plain(talk.reply).hasSuffix("< : revenir sans rien changer. :q : quitter."))
    talk.say("\"?\"")
    #expect(talk.state.notes[.pmt] == Note("?"))
    talk.say("r", "\":q\"")
    #expect(talk.state.notes[.pmt] == Note(":q"))
    // What comes after a colon is no command: it is a text like another.
    talk.say("r", ":-)")
    #expect(talk.state.notes[.pmt] == Note(":-)"))
    talk.say("r", ":q")
    #expect(talk.hasQuit)
  }

  @Test("A letter alone is the text, in a note, a name or a file, whatever command it is elsewhere")
  func letters() throws {
    var talk = try talk("1", "mg", "")
    for letter in ["a", "r", "q", "n", "s", "D", "=", "*", "!"] {
      talk.say("r", letter)
      #expect(talk.state.notes[.pmt] == Note(letter))
      #expect(talk.state.question == .pmt)
      talk.say("s", letter)
      #expect(talk.state.dossier.name == letter)
      #expect(talk.state.question == .pmt)
    }
    talk.say("a")
    for letter in ["a", "r", "q"] {
      talk.say("1", letter)
      #expect(plain(talk.reply).hasPrefix("FICHIER ÉCRIT Le fichier « \(letter) » est écrit."))
    }
    #expect(!talk.hasQuit)
    // A command that can do nothing with a text says which can.
    talk.say("1", ":d")
    #expect(plain(talk.reply) == "< : revenir sans rien changer. :q : quitter.")
    talk.say(":<")
    #expect(talk.state.page == .toAsk)
  }

  @Test("A text longer than its field is refused with the limit, and nothing of it is kept")
  func tooLong() throws {
    var talk = try talk("1", "mg", "", "s", String(repeating: "é", count: 61))
    #expect(
      plain(talk.reply)
        == "Texte trop long (60 caractères au plus) : rien n'en est pris. Retapez-le plus court."
    )
    #expect(talk.state.dossier.name.isEmpty)
    talk.say(String(repeating: "é", count: 60), "r", String(repeating: "x", count: 241))
    #expect(plain(talk.reply).hasPrefix("Texte trop long (240 caractères au plus) : "))
    #expect(talk.state.dossier.name.count == 60)
    talk.say(String(repeating: "x", count: 240))
    #expect(talk.state.notes[.pmt]?.text.count == 240)
    // An answer cut short would be another one.
    talk.say(String(repeating: "0", count: 78) + "775")
    #expect(plain(talk.reply).hasPrefix("Texte trop long (80 caractères au plus) : "))
    #expect(talk.state.answers[.pmt] == .unset)
  }

  @Test("The review ends with the answers to ask for")
  func review() throws {
    var talk = try talk("2", "=")
    let row = try #require(
      talk.reply.split(separator: "\n").first { $0.contains("Liste des réponses à demander") }
    )
    talk.say(String(row.prefix { $0 != "." }))
    #expect(talk.state.page == .toAsk)
    // The worked example doesn't say the band, which the CPAM alone knows.
    #expect(
      plain(talk.reply).hasPrefix(
        "1 réponse à demander, la plus décisive d'abord : - Tranche de patientèle. "
      )
    )
  }

  @Test("Without a question there is nothing to note; without a dossier, nothing to name nor to try")
  func refused() throws {
    let home = try Talk().state
    #expect(read("r", in: home) == .refused("Aucune question n'est posée ici."))
    for command in ["s", "a", "e"] {
      guard case .refused(let sentence) = read(command, in: home) else {
        Issue.record("« \(command) » was taken")
        continue
      }
      #expect(
        plain(sentence)
          == "Aucun dossier n'est ouvert ici : commencez-en un, ou reprenez-en un (commande d)."
      )
    }
    // The answers given are in front again: they can be named from here.
    let again = try talk("1", "mg", "<", "<", "<").state
    #expect(again.page == .home)
    #expect(read("s", in: again) == .events([.save]))
  }
}
