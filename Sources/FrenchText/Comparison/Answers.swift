package import AidRules

extension French {
  /// The answers that differ between two doctors: the name of each, and what each side says, nil for nothing.
  package static func answersThatDiffer(
    _ situations: Sides<Situation>
  ) -> [(name: String, texts: Sides<String?>)] {
    var found: [(name: String, texts: Sides<String?>)] = []
    func note<Value: Equatable>(_ name: String, _ path: KeyPath<Situation, Value?>, _ text: (Value) -> String)
    {
      let values = situations.map { $0[keyPath: path] }
      guard values.before != values.after else { return }
      found.append((name, values.map { $0.map(text) }))
    }
    note("spécialité", \.specialite) { $0.libelle }
    note("secteur", \.secteur) { $0.rawValue }
    note("OPTAM", \.optam) { $0.text }
    note("zone", \.zone) { $0.text }
    note("PMT", \.pmt, number)
    note("file active", \.fileActive, number)
    note("seuil P30", \.seuilP30, number)
    note("tranche", \.tranche) { $0.text }
    note("honoraires cliniques", \.honorairesCliniques) { $0.text }
    note("structure d'urgence", \.structureUrgence) { $0.text }
    note("situations", \.situations) { French.situations($0) }
    note("part des enfants", \.partMoins16) { $0.text }
    note("forfait structure", \.forfaitStructure) { $0.text }
    note("exercice coordonné", \.exerciceCoordonne) { $0.text }
    note("temps de travail", \.option) { $0.text }
    note("objectifs du premier assistant", \.objectifsAtteints) { $0.text }
    note("signature", \.signature) { $0.shortText }
    note("embauche", \.embauche) { $0.shortText }
    note("année", \.annee, number)
    note("profil", \.assistant) { $0.text }
    note("absences", \.suspensions) { list($0.map(\.text)) }
    note("objectif PMT", \.objectifPmt, number)
    note("objectif de file active", \.objectifFileActive, number)
    note("PMT atteinte", \.pmtAtteinte, number)
    note("file active atteinte", \.fileActiveAtteinte, number)
    note("coût mensuel", \.coutEmployeur) { $0.money }
    note("salaire brut", \.salaire) { $0.money }
    note("ancienneté", \.anciennete, number)
    note("heures payées", \.heures) { $0.number }
    note("coefficient du groupement", \.coefficient) { $0.number }
    note("tarif d'une consultation", \.tarifConsultation) { $0.money }
    note("semaines travaillées", \.semaines, number)
    return found
  }
}
