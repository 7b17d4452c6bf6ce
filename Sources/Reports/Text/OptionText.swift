import AidRules
import FrenchText

extension EvaluationDocument {
  /// One option: access, aid of each year with its payments, objectives.
  func addOption(_ option: OptionEvaluation, to page: inout Paragraphs) {
    page.heading("Assistant à \(option.option.text)")
    page.add("\(option.sign.glyph) \(option.accessSentence(phrasing))")
    if option.aide.contains(where: { $0.maximum != nil }) {
      page.add(
        evaluation.isReserved(option)
          ? "Aide maximale par année de contrat, si ce temps de travail vous est ouvert :"
          : "Aide maximale par année de contrat :"
      )
      for year in option.aide { addYear(year, to: &page) }
    }
    guard option.objectifs.contains(where: { $0.statut != nil }) else { return }
    page.add("Objectifs :")
    for objective in option.objectifs { addObjective(objective, to: &page) }
  }

  private func addYear(_ year: AidYear, to page: inout Paragraphs) {
    let start = "\(French.ordinal(year.annee)) année, dès le \(year.debut.text) : "
    guard let maximum = year.maximum else {
      return page.add(start + "rien", mark: "- ", indentation: 2)
    }
    page.add(
      start + maximum.text(year.statut) + said(year.statut, year.references),
      mark: "- ",
      indentation: 2
    )
    for payment in year.versements {
      let effect = payment.shift.map { ", \($0.text)" } ?? ""
      page.add(
        "\(payment.nature.text) \(payment.limite.before) \(payment.date.text) : \(payment.montant.text(year.statut))"
          + said(payment.statut, payment.references) + effect,
        mark: "- ",
        indentation: 6
      )
    }
    if let split = year.splitSentence { page.add(split, indentation: 6) }
  }

  private func addObjective(_ objective: Objective, to page: inout Paragraphs) {
    let name = French.capitalized(objective.indicateur.text)
    guard objective.cible != nil else {
      let reason = French.uncapitalized(objective.method.sentence(phrasing))
      return page.add("\(name) : \(objective.targetText)\(reason)", mark: "- ", indentation: 2)
    }
    page.add(
      "\(name) : \(objective.targetText)\(said(objective.statut, objective.references)).",
      mark: "- ",
      indentation: 2
    )
    page.add(objective.method.sentence(phrasing), indentation: 4)
    if objective.aConvenir {
      page.add("Aménagement à convenir avec \(phrasing.cpam).", indentation: 4)
    }
  }

  private func said(_ statut: Statut?, _ references: [Reference]) -> String {
    mention(statut, references).map { ", \($0)" } ?? ""
  }
}
