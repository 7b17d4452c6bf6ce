import AidRules

extension Edge {
  /// The days of a text at which something changes, the length of its contracts, and P95 reached since.
  static func days(_ regime: Regime, _ bareme: Bareme) -> [Edge] {
    let vie = regime.vie
    var edges = [
      day("\(regime.id) premier jour", regime.debut.value) { $0.situation.signature },
      day("\(regime.id) entretien", vie.entretien.depuis.value) {
        $0.line.table == "echeances" && $0.regime == regime.id ? $0.situation.embauche : nil
      },
      day("\(regime.id) aide collective", vie.aideCollective.value) {
        $0.isAbout("collectiveAid") && $0.regime == regime.id ? $0.day : nil
      },
      day("\(regime.id) barème vérifié", bareme.verifieLe) {
        $0.isAbout("checkedOn") && $0.regime == regime.id ? $0.day : nil
      },
      day("\(regime.id) contrôle ancien", bareme.verifieLe.adding(months: bareme.controleMois.value)) {
        $0.isAbout("staleCheck") && $0.regime == regime.id ? $0.day : nil
      },
      count("\(regime.id) durée", vie.dureeAnnees.value) {
        $0.isAbout("beyondContract") && $0.regime == regime.id ? $0.annee : nil
      },
      count("\(regime.id) P95 atteint", regime.bandes.pmt.p95.value) {
        $0.isAbout("p95Reached") && $0.regime == regime.id ? $0.situation.pmtAtteinte : nil
      },
    ]
    if let condition = regime.acces.exerciceCoordonne {
      edges.append(
        day("\(regime.id) exercice coordonné", condition.value) {
          $0.isWhole && $0.situation.exerciceCoordonne == false ? $0.situation.signature : nil
        }
      )
    }
    if let bascule = regime.bascule {
      edges.append(
        day("\(regime.id) bascule", bascule.jour.value) {
          $0.isWhole && $0.regime == regime.id && $0.annee > 1 ? $0.firstDay : nil
        }
      )
    }
    return edges
  }

  /// What holds under every text: the cross-checks of the figures and the length of an absence.
  static func common(_ vie: LifeTerms) -> [Edge] {
    let bounds = [("sans suite", vie.suspension.sansSuiteMois), ("avenant", vie.suspension.avenantMois)]
    return [
      count("PMT moins sa part de la file active,", 0) { line in
        guard line.isAbout("pmtLarger"), let pmt = line.situation.pmt, let other = line.situation.fileActive
        else { return nil }
        let bound = vie.pmtParFileActive.value * Fraction(other)
        return bound.denominator == 1 ? pmt - bound.floor : nil
      },
      count("file active moins sa part de la PMT,", 0) { line in
        guard line.isAbout("fileActiveSmaller"), let pmt = line.situation.pmt,
          let fileActive = line.situation.fileActive
        else { return nil }
        let bound = vie.fileActiveParPmt.value * Fraction(pmt)
        return bound.denominator == 1 ? fileActive - bound.floor : nil
      },
    ]
      + bounds.map { name, months in
        count("absence \(name), jours après \(months.value) mois,", 0) { line in
          guard line.line.table == "suspensions", let period = line.situation.suspensions?.first else {
            return nil
          }
          return period.fin.number - period.debut.adding(months: months.value).number
        }
      }
  }
}
