import LineMode
import Testing
import Wizard

@Suite("Line mode: the job description and the steps")
struct FicheTests {
  /// The first example's results, then the page of its job description.
  private func fiche(_ lines: String...) throws -> Talk {
    var talk = try Talk()
    talk.say("2", "5")
    for line in lines { talk.say(line) }
    return talk
  }

  @Test("The results offer the steps and the job description")
  func offered() throws {
    var talk = try Talk()
    talk.say("2")
    #expect(plain(talk.reply).contains("4. Les démarches, dans l'ordre 5. Fiche de poste"))
    talk.say("4")
    let steps = plain(talk.reply)
    let expected = [
      "AVANT DE SIGNER", "- Établir la fiche de poste, avant les démarches de recrutement.",
      "- Contacter la CPAM, avant les entretiens d'embauche.",
      "- Inscrire l'assistant en formation, après la validation de la période d'essai.",
      "- Être qualifié à temps, au plus tard le 21/11/2028.", "Aucune mission choisie encore.",
      "- Délégués de l'Assurance Maladie (CPAM), 3608",
    ]
    #expect(expected.filter { !steps.contains($0) } == [])
    talk.say("!")
    #expect(
      plain(talk.reply).contains(
        "Établir la fiche de poste : source : URPS Nouvelle-Aquitaine et CPAM 86, 2025."
      )
    )
  }

  @Test("Numbers tick missions and leave them out, several at once; « u » takes a change back")
  func ticking() throws {
    var talk = try fiche()
    #expect(
      plain(talk.reply).contains(
        "Fiche de poste. Aucune mission choisie encore. Administratif : 1. [ ] Accueil"
      )
    )
    #expect(
      plain(talk.reply).contains(
        "20. Volume horaire : à choisir, 17,5 h ou 35 h par semaine 21. Profil : à choisir"
      )
    )
    talk.say("5 1")
    #expect(plain(talk.reply).contains("2 missions choisies. Administratif : 1. [x] Accueil du patient"))
    talk.say("1")
    #expect(talk.state.missions == [.known("mission.facturation")])
    talk.say("u")
    #expect(talk.state.missions.count == 2)
    talk.say("22", "Arroser les plantes")
    #expect(plain(talk.reply).contains("Autres missions : 20. [x] Arroser les plantes 21. Volume horaire"))
    talk.say("24", "fiche.txt")
    #expect(plain(talk.reply).hasPrefix("FICHIER ÉCRIT Le fichier « fiche.txt » est écrit."))
    talk.say("<")
    #expect(talk.state.page == .results(.demarches))
  }

  @Test("What is no number of the list is refused in a sentence; Enter says what can be done")
  func refused() throws {
    var talk = try fiche()
    for line in ["0", "24", "1 99", "accueil"] {
      talk.say(line)
      #expect(plain(talk.reply).contains("de 1 à 23"), "\(line)")
      #expect(talk.state.missions == [])
    }
    talk.say("1 21")
    #expect(plain(talk.reply).hasPrefix("Un ou plusieurs numéros : cocher ou décocher."))
    talk.say("")
    #expect(plain(talk.reply).hasPrefix("Un ou plusieurs numéros : cocher ou décocher."))
  }

  @Test("The working time and the profile are asked from there, and come back there")
  func detour() throws {
    let talk = try fiche("21", "4")
    #expect(talk.state.page == .fiche)
    #expect(plain(talk.reply).contains("21. Profil : secrétaire médicale du cabinet"))
  }
}
