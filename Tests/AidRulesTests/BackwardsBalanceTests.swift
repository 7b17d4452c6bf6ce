import AidRules
import TestSupport
import Testing

/// What a balance asks of the figures reached, compared with the payments of whole evaluations.
@Suite("Backwards: the balance")
struct BackwardsBalanceTests {
  private func aims(_ base: String, _ answers: String, _ montant: Int) throws -> [BalanceAim] {
    let situation = try Doctors.situation(base, answers)
    let answer = try Shared.bareme.balance(of: Euros(montant), situation, on: try Backwards.day)
    guard case .aims(let aims) = answer else { return [] }
    return aims
  }

  @Test("11 000 € is the whole balance of 1 ETP: both targets of the 2025 document")
  func whole() throws {
    let aim = try #require(try aims("mg", "option=1", 11_000).first)
    #expect(aim.annee == 3 && aim.entier == Bounds(Euros(11_000)))
    #expect(aim.ensemble?.map(\.indicateur) == [.pmt, .fileActive])
    #expect(aim.ensemble?.map(\.depart) == [775, 1_025])
    #expect(aim.ensemble?.map(\.atteinte) == [1_080, 1_686])
    #expect(aim.ensemble?.map(\.gain) == [305, 661])
    // One figure alone is enough by the more favourable reading only.
    #expect(aim.seuls.map(\.certain) == [nil, nil])
    #expect(aim.seuls.map(\.possible?.atteinte) == [1_080, 1_686])
    #expect(aim.inconnus.isEmpty)
  }

  @Test("Half of it asks half the gain, rounded up: 153 of 305, 331 of 661")
  func half() throws {
    let aim = try #require(try aims("mg", "option=1", 5_500).first)
    #expect(aim.ensemble?.map(\.atteinte) == [928, 1_356])
  }

  @Test("More than the whole balance can't be reached; nor what nobody has a target for")
  func unreachable() throws {
    let beyond = try #require(try aims("mg", "option=0.5", 11_000).first)
    #expect(beyond.entier == Bounds(Euros(5_500)))
    #expect(beyond.ensemble == nil && beyond.seuls.allSatisfy { $0.certain == nil && $0.possible == nil })
    let unknown = try #require(try aims("ped", "option=0.5 tranche= pmt=60", 5_000).first)
    #expect(unknown.inconnus == [.pmt])
    #expect(unknown.ensemble == nil)
    #expect(unknown.seuls.map(\.indicateur) == [.fileActive])
  }

  @Test("A figure already reached counts; a patientèle to maintain may shrink")
  func reached() throws {
    let aim = try #require(try aims("mg", "option=1 file_active_atteinte=1686", 5_500).first)
    #expect(aim.seuls.first?.certain?.atteinte == 928)
    // 19 000 € at 0.5 ETP from P95 on: the balance is 9 500, and 1 000 of it is 10/95 of 2 100 patients, 221.05….
    let kept = try #require(try aims("mg", "option=0.5 tranche=P95 pmt=2100 file_active=3100", 1_000).first)
    #expect(kept.entier == Bounds(Euros(9_500)))
    #expect(kept.ensemble?.map(\.atteinte) == [222, 327])
    #expect(kept.ensemble?.map(\.gain) == [0, 0])
  }

  @Test("Nothing to gain in a year paid whole, under avenant 7, or without an aid")
  func none() throws {
    func none(_ base: String, _ answers: String) throws -> NoBalance? {
      let situation = try Doctors.situation(base, answers)
      let answer = try Shared.bareme.balance(of: Euros(1), situation, on: try Backwards.day)
      if case .none(let reason) = answer { return reason }
      return nil
    }
    #expect(try none("mg", "annee=2") == .paidWhole(annee: 2, from: 3))
    #expect(try none("av7", "") == .neverModulated)
    #expect(try none("mg", "secteur=3") == .nothing(annee: 3))
  }

  @Test("How two rates combine matters where there are two")
  func combination() throws {
    let key = "convention_2024.versements.combinaison"
    let two = try #require(try aims("mg", "option=1", 1).first)
    #expect(two.combinaison?.key == key && two.references.map(\.key).contains(key))
    // A cardiologist has the file active alone.
    let one = try #require(try aims("cardio", "option=1", 1).first)
    #expect(one.combinaison == nil && !one.references.map(\.key).contains(key))
    #expect(one.ensemble?.map(\.indicateur) == [.fileActive])
  }

  @Test("Each figure is as well established as its own target, and the whole is exact when both are")
  func statuts() throws {
    let published = try #require(try aims("mg", "option=1", 1).first)
    #expect(published.isExact)
    #expect(published.ensemble?.map(\.statut) == [.officiel, .officiel])
    // 1 200 lies between the two published starts of the PMT: estimated by one line. 1 600 patients seen have a range.
    let line = try #require(try aims("mg", "option=1 pmt=1200", 1).first)
    #expect(line.isExact)
    #expect(line.ensemble?.map(\.statut) == [.estime, .officiel])
    #expect(try aims("mg", "option=1 pmt=1200 file_active=1600", 1).map(\.isExact) == [false])
    // Its target is notified, but without a band the maximum isn't known.
    #expect(try aims("cardio", "option=1 tranche= objectif_file_active=2100", 1).map(\.isExact) == [false])
  }

  /// The balance of a whole evaluation, the figures not given standing at their start.
  private func balance(_ situation: Situation, _ option: OptionETP, _ annee: Int) throws -> Bounds<Euros>? {
    var asked = situation
    asked.annee = annee
    asked.pmtAtteinte = situation.pmtAtteinte ?? situation.pmt
    asked.fileActiveAtteinte = situation.fileActiveAtteinte ?? situation.fileActive
    let evaluation = try Shared.bareme.evaluate(asked, on: try Backwards.day)
    return evaluation.option(option)?.aide.first?.versements.first { $0.nature == .solde }?.montant
  }

  private func with(_ situation: Situation, _ figures: [(Indicateur, Int)]) -> Situation {
    figures.reduce(situation) { $0.with(.count($1.1), on: .atteinte($1.0)) }
  }

  @Test("One patient less isn't enough, for doctors drawn at random", arguments: [UInt64(81), 82])
  func oneLess(seed: UInt64) throws {
    let bareme = try Shared.bareme
    var doctors = try BackwardsDoctors(seed: seed)
    var checked = 0
    for _ in 0..<60 {
      var situation = try doctors.next()
      situation.annee = doctors.pick([nil, 3, 4])
      let montant = Euros(doctors.pick([1, 500, 2_750, 5_500, 11_000]))
      guard case .aims(let aims) = try bareme.balance(of: montant, situation, on: try Backwards.day) else {
        continue
      }
      for aim in aims {
        func balance(_ figures: [(Indicateur, Int)]) throws -> Bounds<Euros> {
          try #require(try self.balance(with(situation, figures), aim.option, aim.annee))
        }
        if let figures = aim.ensemble {
          let reached = figures.map { ($0.indicateur, $0.atteinte) }
          #expect(try balance(reached).low >= montant, "\(situation)")
          for (place, figure) in figures.enumerated() where figure.atteinte > 0 {
            var less = reached
            less[place].1 -= 1
            #expect(try balance(less).low < montant, "\(figure) \(situation)")
          }
        }
        for lone in aim.seuls {
          for (found, end) in [(lone.certain, \Bounds<Euros>.low), (lone.possible, \Bounds<Euros>.high)] {
            guard let found else {
              #expect(try balance([(lone.indicateur, 9_999)])[keyPath: end] < montant, "\(situation)")
              continue
            }
            #expect(try balance([(lone.indicateur, found.atteinte)])[keyPath: end] >= montant)
            guard found.atteinte > 0 else { continue }
            #expect(try balance([(lone.indicateur, found.atteinte - 1)])[keyPath: end] < montant)
          }
        }
        checked += 1
      }
    }
    #expect(checked >= 10, "Too few balances to tell anything")
  }

  @Test("A balance is flat, then in proportion, then flat", arguments: [UInt64(91), 92])
  func slopes(seed: UInt64) throws {
    let bareme = try Shared.bareme
    var doctors = try BackwardsDoctors(seed: seed)
    var checked = 0
    for _ in 0..<60 {
      let situation = try doctors.next()
      for axis in [Axis.pmtAtteinte, .fileActiveAtteinte] {
        let indicateur = axis == .pmtAtteinte ? Indicateur.pmt : .fileActive
        for slope in try bareme.slopes(along: axis, situation, on: try Backwards.day) {
          for (ramp, end) in [(slope.bas, \Bounds<Euros>.low), (slope.haut, \Bounds<Euros>.high)] {
            guard let ramp else { continue }
            func amount(_ figure: Int) throws -> Euros? {
              try balance(with(situation, [(indicateur, figure)]), slope.option, slope.annees[0])?[
                keyPath: end
              ]
            }
            #expect(try amount(0) == ramp.montants.low && amount(ramp.from) == ramp.montants.low)
            #expect(try amount(ramp.from + 1) != ramp.montants.low)
            #expect(try amount(ramp.to) == ramp.montants.high && amount(9_999) == ramp.montants.high)
            #expect(try amount(ramp.to - 1) != ramp.montants.high)
            checked += 1
          }
        }
      }
    }
    #expect(checked >= 10, "Too few balances to tell anything")
  }

  @Test("0.5 ETP, PMT alone: nothing if both are needed, from 775 to 970 if one is enough")
  func ramp() throws {
    let situation = try Doctors.situation("mg", "option=0.5")
    let slopes = try Shared.bareme.slopes(along: .pmtAtteinte, situation, on: try Backwards.day)
    #expect(slopes.map(\.annees) == [[3, 4, 5]])
    #expect(slopes.first?.bas == nil)
    #expect(slopes.first?.haut?.from == 775 && slopes.first?.haut?.to == 970)
    #expect(slopes.first?.haut?.montants == Bounds(Euros(0), Euros(5_500)))
    #expect(
      try Shared.bareme.slopes(along: .pmtAtteinte, Doctors.situation("av7", ""), on: try Backwards.day)
        .isEmpty
    )
  }
}
