/// Files that others send.
enum Received {
  /// A dossier as a colleague sent it.
  static let dossier = """
    {
      "format" : "assistmed.dossier/1",
      "nom" : "Dr Durand",
      "notes" : {
        "zone" : {
          "a_demander" : true,
          "texte" : "voir l'ARS"
        }
      },
      "reponses" : {
        "file_active" : {
          "etat" : "valeur",
          "texte" : "1025"
        },
        "pmt" : {
          "etat" : "valeur",
          "texte" : "775"
        },
        "secteur" : {
          "etat" : "valeur",
          "texte" : "1"
        },
        "specialite" : {
          "etat" : "valeur",
          "texte" : "medecine-generale"
        },
        "zone" : {
          "etat" : "inconnu"
        }
      }
    }

    """
}
