/// A step of the reasoning: what a rule was asked.
public enum Step: Hashable, Sendable {
  /// The answer about the aid.
  case verdict
  /// One criterion of access.
  case criterion(CriterionID)
  /// Everything about one option.
  case option(OptionETP)
  /// The access to an option.
  case acces(OptionETP)
  /// The maximum of one contract year.
  case maximum(annee: Int)
  /// The band of the amounts.
  case tranche
  /// The payments of one contract year.
  case versements(annee: Int)
  /// One payment of a contract year, by its place in the year, from 0.
  case versement(annee: Int, rang: Int)
  /// The objective of one indicator.
  case objectif(Indicateur)
  /// The life of the contract.
  case vie
  /// One dated duty, by its place among them, from 0.
  case echeance(rang: Int)
  /// One absence of the assistant, by its place among them, from 0.
  case suspension(rang: Int)
}
