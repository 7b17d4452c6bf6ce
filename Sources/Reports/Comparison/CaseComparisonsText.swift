import AidRules
import FrenchText

extension CaseComparisons {
  /// The summary in plain text.
  package var text: String {
    var page = Paragraphs(.report)
    page.add("AssistMed \(version), comparaison d'une base de cas")
    page.add(baremes.checks("du premier côté", "du second"))
    page.heading("Ce qui est comparé")
    page.add(
      "Premier côté : chaque cas tel qu'il est dans le fichier, options de la ligne de commande comprises.",
      mark: "- "
    )
    page.add("Second côté : le même, avec \(settings.joined(separator: ", ")).", mark: "- ")
    for note in notes { page.add(note, mark: "- ") }
    addResult(to: &page)
    if compared > 0 { addMaxima(to: &page) }
    addReadings(to: &page)
    addCases(to: &page)
    addUnreadable(to: &page)
    return page.text
  }

  private func addResult(to page: inout Paragraphs) {
    page.heading("Résultat")
    guard compared > 0 else { return page.add("Aucun cas n'a pu être lu.") }
    guard unlike > 0 else {
      return page.add("Aucune différence, sur \(French.count(compared, "cas", "cas")).")
    }
    let verb = unlike < 2 ? "diffère" : "diffèrent"
    page.add("\(French.count(unlike, "cas", "cas")) sur \(French.number(compared)) \(verb).")
    for (verdict, count) in verdictChanges {
      page.add(
        "\(verdict.before.word) → \(verdict.after.word) : \(French.count(count, "cas", "cas"))",
        mark: "- "
      )
    }
    for (subject, count) in subjects where subject != .verdict {
      page.add("\(subject.title) : \(French.count(count, "cas", "cas"))", mark: "- ")
    }
  }

  private func addMaxima(to page: inout Paragraphs) {
    page.heading("Somme des aides maximales")
    guard withOption > 0 else {
      return page.add(
        "Aucun cas n'a de temps de travail choisi des deux côtés : il n'y a rien à additionner."
      )
    }
    let which = withOption == compared ? "" : " dont le temps de travail est choisi"
    page.add("Sur \(French.count(withOption, "cas", "cas"))\(which), années étudiées additionnées :")
    page.add(
      "premier côté : \(sums.before.montant.text(sums.before.statut))" + reserve(waiting.before),
      mark: "- ",
      indentation: 2
    )
    page.add(
      "second côté : \(sums.after.montant.text(sums.after.statut))" + reserve(waiting.after),
      mark: "- ",
      indentation: 2
    )
    let gap = French.gap(
      Sides(sums.before.montant, sums.after.montant),
      isEstimated: Sides(sums.before.statut == .estime, sums.after.statut == .estime)
    )
    if let gap { page.add("écart : \(gap)", mark: "- ", indentation: 2) }
  }

  /// Figures that wait for answers are in the sum: how many, and what they wait for.
  private func reserve(_ count: Int) -> String {
    count == 0
      ? "" : ", dont \(French.count(count, "cas", "cas")) si les réponses qui manquent sont favorables"
  }

  /// What of the barème makes the differences, and in how many cases.
  private func addReadings(to page: inout Paragraphs) {
    guard !readings.isEmpty else { return }
    page.heading("D'où viennent ces différences")
    for (change, count) in readings.prefix(Self.longestList) {
      let text = change.regimeName.map { " (\($0))" } ?? ""
      for reading in change.readings(baremes) {
        page.add(reading.sentence("du premier côté", "du second", after: text), mark: "- ")
      }
      let names = change.sourceNames(baremes)
      let sources = names.before == names.after || names.before.isEmpty ? names.after : names.before
      let others = names.after.isEmpty || sources == names.after ? "" : " ; puis \(names.after)"
      page.add("\(French.count(count, "cas", "cas")). Sources : \(sources)\(others).", indentation: 2)
    }
    let left = readings.count - Self.longestList
    if left > 0 { page.add("et \(French.count(left, "autre valeur", "autres valeurs")).", mark: "- ") }
  }

  private func addCases(to page: inout Paragraphs) {
    guard !firstUnlike.isEmpty else { return }
    page.heading(unlike > firstUnlike.count ? "Premiers cas qui diffèrent" : "Cas qui diffèrent")
    for (name, sentences) in firstUnlike {
      page.add("\(name.text) :", mark: "- ")
      for sentence in sentences.prefix(Self.longestDetail) { page.add(sentence, mark: "- ", indentation: 4) }
      let others = sentences.count - Self.longestDetail
      guard others > 0 else { continue }
      page.add("et \(French.count(others, "autre différence", "autres différences")).", indentation: 4)
    }
  }

  private func addUnreadable(to page: inout Paragraphs) {
    guard unreadable > 0 else { return }
    page.heading("Cas illisibles")
    page.add("\(French.count(unreadable, "cas laissé", "cas laissés")) de côté :")
    for (name, sentence) in firstUnreadable { page.add("\(name.text) : \(sentence)", mark: "- ") }
    if unreadable > firstUnreadable.count { page.add("et d'autres, après ceux-là.", mark: "- ") }
  }

  /// The differences shown of one case.
  private static let longestDetail = 4
}

extension CaseComparisons.Name {
  /// The case as it is found again in the file.
  var text: String {
    "Ligne \(French.number(line))" + (id.map { ", \($0)" } ?? "")
  }
}
