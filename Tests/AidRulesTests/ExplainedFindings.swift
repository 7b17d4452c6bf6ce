import AidRules
import LawSupport

/// Whether what a step read is enough to find again what was found.
extension Explanation {
  /// The limits read are enough to find the band again: the highest of both figures, up to P95 while one is missing.
  func explains(_ band: BandFinding, _ situation: Situation) -> Bool {
    let known = Indicateur.allCases.compactMap { indicateur in
      situation.depart(indicateur).map { own($0, indicateur) }
    }
    guard let low = known.compactMap({ $0?.low }).max(), let high = known.compactMap({ $0?.high }).max(),
      known.allSatisfy({ $0 != nil })
    else { return false }
    // Estimated limits tell P90 and P95 alone: the amounts of every band below are the same.
    func weight(_ tranche: Tranche) -> Tranche { readShares.isEmpty ? tranche : max(tranche, .p70P90) }
    return weight(band.tranches.low) == low && weight(band.tranches.high) == (known.count == 1 ? .p95 : high)
  }

  /// The bands of one figure by the limits read: by the band's own words, or by the limits estimated and their margin.
  private func own(_ figure: Int, _ indicateur: Indicateur) -> Bounds<Tranche>? {
    let mark = indicateur == .pmt ? ".pmt." : ".file_active."
    let limits = references.filter { $0.key.contains(mark) }
    guard let margin = readShares.first else { return limits.lazy.compactMap { $0.band(of: figure) }.first }
    let counts = limits.compactMap { limit in
      if case .count(let count)? = limit.valeur { count } else { nil }
    }
    guard counts.count == 2 else { return nil }
    let widths = counts.map { (Fraction($0) * margin).floor }
    func tranche(_ reaches: (Int) -> Bool) -> Tranche {
      reaches(1) ? .p95 : reaches(0) ? .p90P95 : .p70P90
    }
    return Bounds(
      tranche { figure > counts[$0] + widths[$0] },
      tranche { figure >= counts[$0] - widths[$0] }
    )
  }

  /// What decided an access was read: the terms of this very option, and what its cause speaks of.
  func explains(_ option: OptionEvaluation) -> Bool {
    explains(option.cause) && references.contains { $0.key.contains(".options.\(option.option.rawValue)") }
  }

  /// The year or the zones that a cause speaks of were read.
  func explains(_ cause: CriterionCause) -> Bool {
    switch cause {
    case .optionTooEarly(let first, _): readCounts.contains(first)
    case .optionZoneClosed, .optionZoneUncertain, .unanswered(.zone):
      references.contains { $0.key.contains("zone") || $0.key.contains("acces") }
    case .unanswered(.objectifsAtteints), .optionObjectivesMissed:
      references.contains { $0.key.hasSuffix("objectifs_atteints") }
    case .optionPatienteleToConfirm: references.contains { $0.key.hasSuffix("patientele_importante") }
    default: true
    }
  }

  /// A day is one of those that open a year, or as many days or months after one as was read.
  func explains(_ day: Day, from starts: [Day]) -> Bool {
    starts.contains { start in
      start == day
        || readCounts.contains { start.adding(months: $0) == day || start.adding(days: $0) == day }
    }
  }

  /// A duty is due as many years after the hire as was read, or as its own name says.
  func explains(_ deadline: Deadline, from start: Day) -> Bool {
    guard let date = deadline.date else { return references.map(\.statut) == [.inconnu] }
    switch deadline.kind {
    case .anniversaire(let rank): return date == start.adding(years: rank)
    case .suivi(let rank): return readCounts.contains { start.adding(months: $0 * rank) == date }
    case .remplacement: return readCounts.contains { start.adding(months: $0) == date }
    case .finEssai, .finEssaiRenouvele:
      // The months of the trial, once more for each renewal read; the day after, or the last day of a shorter month.
      guard let months = readCounts.max() else { return false }
      let periods = deadline.kind == .finEssai ? 1 : 1 + (readCounts.min() ?? 0)
      let next = start.adding(months: months * periods)
      return date == next.adding(days: -1) || date == next && next.parts.day < start.parts.day
    default:
      // The second interview comes a period after the first.
      let years = readCounts + (deadline.kind == .entretien ? [readCounts.reduce(0, +)] : [])
      return years.contains { start.adding(years: $0) == date }
    }
  }

  /// An absence is as long as the months read say.
  func explains(_ finding: SuspensionFinding, from start: Day) -> Bool {
    let months = readCounts.sorted()
    guard let first = months.first, let last = months.last else { return false }
    let debut = max(finding.periode.debut, start)
    func lasts(_ months: Int) -> Bool { finding.periode.fin >= debut.adding(months: months) }
    return switch finding.suite {
    case .horsContrat: finding.periode.fin < start
    case .sansSuite: !lasts(first)
    case .avenant: lasts(last)
    case .aConvenir: first < last && lasts(first) && !lasts(last)
    }
  }
}

extension Reference {
  /// The band of a figure, where this place gives its words: « 640 à 872 », « plus de 1 721 ».
  fileprivate func band(of figure: Int) -> Bounds<Tranche>? {
    guard case .text(let text)? = valeur,
      let tranche = key.split(separator: ".").last.flatMap({ Tranche(rawValue: String($0)) })
    else { return nil }
    let ends = PrintedNumbers.bare(text).compactMap { Int($0) }
    if text.hasPrefix("plus de "), let bound = ends.first { return figure > bound ? Bounds(tranche) : nil }
    guard let first = ends.first, let last = ends.last, figure <= last else { return nil }
    return Bounds(figure < first ? .sousP30 : tranche)
  }
}
