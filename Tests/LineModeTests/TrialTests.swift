import AidRules
import FrenchText
import Intake
import LineMode
import Testing
import Wizard

@Suite("Line mode: « Et si… »")
struct TrialTests {
  /// The first worked example, médecine générale with a PMT of 775, and what is said to it.
  private func talk(_ lines: String...) throws -> Talk {
    var talk = try Talk()
    for line in ["2"] + lines { talk.say(line) }
    return talk
  }

  @Test(
    "Opened from the results by its number, from anywhere by « e »: what can be tried, and the dossier's figures"
  )
  func open() throws {
    for line in ["3", "e"] {
      let talk = try talk(line)
      let said = plain(talk.reply)
      #expect(
        said.hasPrefix(
          "Et si… : un essai, le dossier ne change pas. 1. PMT : 775. 2. File active : 1 025. 3. PMT atteinte : non "
            + "renseignée. 4. File active atteinte : non renseignée. 5. Temps de travail : tous. 6. Signature : non "
            + "renseignée. Le dossier, sans essai : ✓ Éligible. 0,5 ETP : - 1re année : 19 000 € "
        )
      )
      // The figures of the document of 2025, annex of the general practitioner.
      for figure in [
        "- Objectif PMT : 970 (+195)", "1 ETP : - 1re année : 38 000 €", "- Objectif PMT : 1 080 (+305)",
      ] {
        #expect(said.contains(figure), "\(figure)")
      }
      #expect(talk.writer.prompt(talk.state) == "Votre choix\u{A0}: ")
    }
  }

  @Test("A slider says where the aid changes; one patient fewer, and one sentence says what is lost")
  func threshold() throws {
    var talk = try talk("e", "1")
    #expect(plain(talk.reply).hasPrefix("PMT : 775. Palier au-dessus (+p), ≈ "))
    #expect(plain(talk.reply).contains(" Palier au-dessous (-p), 774 : vous n'êtes plus éligible ; "))
    #expect(
      plain(talk.reply).hasSuffix(
        "Un nombre : l'essayer. +, -, +50, -50 : plus, moins. +p, -p : palier suivant. dossier : sa valeur. < : autre "
          + "choix."
      )
    )
    #expect(talk.writer.prompt(talk.state) == "Valeur à essayer\u{A0}: ")
    talk.say("-")
    #expect(
      plain(talk.reply).hasPrefix(
        "PMT : 775 → 774. PMT 775 → 774 : vous n'êtes plus éligible. Palier au-dessus (+p), 775 : vous devenez éligible ; "
      )
    )
    #expect(
      plain(talk.reply).hasSuffix(
        "Le dossier → l'essai : ✓ Éligible → ✗ Non éligible. Sans éligibilité, pas d'aide ni d'objectif."
      )
    )
    talk.say("+")
    #expect(plain(talk.reply).hasPrefix("PMT : 775. PMT 774 → 775 : vous devenez éligible."))
    #expect(
      plain(talk.reply).hasSuffix("Le dossier, sans essai : ✓ Éligible. Les chiffres sont ceux du dossier.")
    )
    #expect(talk.state.answers[.pmt] == .value(.count(775)))
  }

  @Test("By 1, by 50, by any number, to the next step, to the dossier's value")
  func moves() throws {
    var talk = try talk("e", "1")
    var places: [Int?] = []
    for line in ["+", "+50", "-50", "-", "+ 120", "-120", "-p", "+p", "1 000", "dossier"] {
      talk.say(line)
      places.append(talk.state.sliders[0].place)
    }
    #expect(places == [776, 826, 776, 775, 895, 775, 774, 775, 1_000, 775])
    #expect(!talk.state.isTrying)
    // Beyond the end there is no patient more.
    talk.say("9999", "+")
    #expect(plain(talk.reply) == "PMT : 775 → 9 999. Rien n'a bougé.")
  }

  @Test("A text that isn't a value is told, and the slider stays")
  func wrong() throws {
    var talk = try talk("e", "1", "800", "77a")
    #expect(
      plain(talk.reply) == "Un nombre entier de 0 à 9 999 est attendu ; vous avez tapé « 77a »."
    )
    #expect(talk.state.sliders[0].place == 800)
    talk.say("810")
    #expect(talk.state.sliders[0].place == 810)
    #expect(plain(talk.reply).hasPrefix("PMT : 775 → 810."))
    talk.say("+99999")
    #expect(
      plain(talk.reply) == "Un nombre entier de 0 à 9 999 est attendu ; vous avez tapé « +99999 »."
    )
    #expect(talk.state.sliders[0].place == 810)
  }

  @Test("A working time by its number or its words, and whether it is open")
  func options() throws {
    var talk = try talk("e", "5")
    #expect(
      plain(talk.reply).hasPrefix(
        "Temps de travail : tous. 1. Tous 2. 0,5 ETP 3. 1 ETP 4. 1,5 ETP 5. 2 ETP Un numéro : "
      )
    )
    talk.say("2")
    #expect(plain(talk.reply).hasPrefix("Temps de travail : tous → 0,5 ETP."))
    talk.say("1 etp")
    #expect(plain(talk.reply).hasPrefix("Temps de travail : tous → 1 ETP."))
    talk.say("toutes")
    #expect(!talk.state.isTrying)
    talk.say("7")
    #expect(plain(talk.reply) == "Un numéro de 1 à 5 est attendu ; vous avez tapé « 7 ».")
  }

  @Test("A day: today while none is said, then by a day or a month, or the whole date")
  func days() throws {
    var talk = try talk("e", "6")
    #expect(
      plain(talk.reply).hasPrefix(
        "Signature : non renseignée. Non renseignée : le résultat vaut pour une signature aujourd'hui, 21/11/2026, d'où "
          + "partent + et -. Une date : l'essayer."
      )
    )
    var said: [String] = []
    for line in ["+", "+", "+m", "-m", "-", "15/01/2027"] {
      talk.say(line)
      said.append(String(plain(talk.reply).split(separator: ".")[0]))
    }
    let days = ["21/11/2026", "22/11/2026", "22/12/2026", "22/11/2026", "21/11/2026", "15/01/2027"]
    #expect(said == days.map { "Signature : non renseignée → \($0)" })
  }

  @Test("A figure that nobody gave begins at the bar of the text, and says that it is no guess")
  func unknown() throws {
    var talk = try Talk()
    talk.say("1", "mg", "", "e", "1")
    #expect(
      plain(talk.reply).hasPrefix(
        "PMT : non renseignée. Non renseignée : + et - partent de 775, un seuil du texte et non votre chiffre."
      )
    )
    talk.say("+50")
    #expect(talk.state.sliders[0].place == 775)
    talk.say("+50")
    #expect(talk.state.sliders[0].place == 825)
  }

  @Test("Figures reached: one alone changes nothing, and no panel of the screen is named")
  func reached() throws {
    // 970 and 1 530 are the targets of half a post, in the document of 2025.
    var talk = try talk("e", "5", "2", "<", "3", "970")
    #expect(
      plain(talk.reply).hasPrefix(
        "PMT atteinte : non renseignée → 970. Palier au-dessous (-p), 775. Il manque l'autre chiffre atteint. 0,5 ETP, de "
          + "la 3e à la 5e année : le solde monte de 0 € à 5 500 € entre 775 et 970 patients, "
      )
    )
    talk.say("<", "4", "1530")
    #expect(plain(talk.reply).contains("0,5 ETP : - Solde, 3e à 5e année : ≈ 0 à 5 500 € → ≈ 5 500 €"))
    talk.say("+p")
    #expect(plain(talk.reply) == "File active atteinte : non renseignée → 1 530. Rien n'a bougé.")
    talk.say("-p")
    #expect(
      plain(talk.reply).hasPrefix(
        "File active atteinte : non renseignée → 1 025. File active atteinte 1 530 → 1 025 : les versements de la 3e année "
          + "changent. Palier au-dessus (+p), 1 530."
      )
    )
    // A figure reached is a wish: it can be forgotten, not kept.
    talk.say("<", "7")
    #expect(talk.state.answers[.fileActiveAtteinte] == .unset)
    #expect(!talk.transcript.contains("panneau"))
  }

  @Test("« < » leaves the slider, then the page that was there comes back")
  func leaving() throws {
    var talk = try Talk()
    talk.say("1", "mg", "", "e", "1", "800", "<")
    #expect(plain(talk.reply).contains("1. PMT : non renseignée → 800."))
    talk.say("<")
    #expect(talk.state.question == .pmt)
    #expect(talk.state.answers[.pmt] == .unset)
    // The results told whole aren't « Et si… », though it was seen last.
    talk.say("*")
    #expect(talk.state.page == .results(.eligibilite))
    talk.say("e", "=", "")
    #expect(talk.state.page == .results(.eligibilite))
  }

  @Test("Come back to from elsewhere, the list is in front: a number chooses there, and tries nothing")
  func comingBack() throws {
    for lines in [["e", "=", "<"], ["e", "a", "<"], ["e", "1", "800", "s", ""], ["e", "1", "d", "<"]] {
      var talk = try talk()
      for line in lines { talk.say(line) }
      #expect(
        plain(talk.reply).hasPrefix("Et si… : un essai, le dossier ne change pas. 1. PMT : 775"),
        "\(lines)"
      )
      #expect(talk.writer.prompt(talk.state) == "Votre choix\u{A0}: ", "\(lines)")
      talk.say("1")
      #expect(plain(talk.reply).hasPrefix("PMT : 775"), "\(lines)")
      #expect(talk.state.answers[.pmt] == .value(.count(775)), "\(lines)")
    }
  }

  @Test("« u » where nothing is tried says so")
  func nothingTried() throws {
    let talk = try talk("e", "u")
    #expect(plain(talk.reply).hasPrefix("Aucun essai à annuler : le dossier ne change pas ici. Et si… : "))
  }

  @Test("The trial is kept in the dossier, or forgotten, by a number; « u » takes either back")
  func keeping() throws {
    var talk = try talk("e", "1", "774", "<")
    #expect(
      plain(talk.reply).contains("6. Signature : non renseignée. 7. Garder l'essai 8. Revenir au dossier")
    )
    talk.say("8")
    #expect(!talk.state.isTrying)
    talk.say("1", "774", "<", "7")
    #expect(
      plain(talk.reply).hasPrefix(
        "L'essai est dans le dossier. PMT 775 → 774 : vous n'êtes plus éligible. Et si… : un essai, "
      )
    )
    #expect(talk.state.answers[.pmt] == .value(.count(774)))
    talk.say("u")
    #expect(plain(talk.reply).hasPrefix("Annulé : patientèle médecin traitant. "))
    #expect(talk.state.answers[.pmt] == .value(.count(775)))
    talk.say("900", "u")
    #expect(plain(talk.reply).hasPrefix("Annulé. PMT : 775. "))
    #expect(!talk.state.isTrying)
  }

  @Test("Reasons are those of the trial, with the steps of the slider; help is that of the page")
  func asides() throws {
    var talk = try talk("e", "1", "774", "!")
    let reasons = plain(talk.reply)
    #expect(reasons.hasPrefix("PALIERS SELON LA PMT - PMT 774 → 775 : vous devenez éligible ; "))
    #expect(reasons.contains(" Raison : patientèle, seuil atteint."))
    #expect(reasons.contains("EXPLICATION - Non éligible."))
    #expect(reasons.hasSuffix("< : autre choix."))
    talk.say("?")
    #expect(
      plain(talk.reply).hasPrefix("ET SI… - Un curseur par chiffre, temps de travail ou date à essayer")
    )
    talk.say("")
    #expect(plain(talk.reply).hasPrefix("Un nombre : l'essayer."))
  }

  @Test("Another number than those listed, or none, says what is expected")
  func refused() throws {
    let talk = try talk("e")
    #expect(
      read("9", in: talk.state)
        == .refused("Un numéro de 1 à 6 est attendu\u{202F}; vous avez tapé «\u{A0}9\u{A0}».")
    )
    guard case .refused(let ways) = read("", in: talk.state) else {
      Issue.record("Enter was taken")
      return
    }
    #expect(plain(ways).hasPrefix("Un numéro : choisir. u : oublier l'essai."))
  }
}
