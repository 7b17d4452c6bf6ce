/// A step of the reasoning: what a rule was asked. No two places of a tree hold the same one, but for the band.
public enum Step: Hashable, Sendable {
  /// The answer about the aid.
  case verdict
  /// The text that applies, by the day of signature.
  case regime
  /// Whom to call.
  case contact
  /// One criterion of access.
  case criterion(CriterionID)
  /// The band of the amounts, or of the objectives that follow it.
  case tranche
  /// The national limits of the bands of one indicator.
  case limites(Indicateur)
  /// Everything about one option.
  case option(OptionETP)
  /// The access to an option.
  case acces(OptionETP)
  /// One condition of the access to an option that has several.
  case condition(OptionETP, AccessCondition)
  /// The objective of one indicator.
  case objectif(OptionETP, Indicateur)
  /// The maximum of one contract year.
  case maximum(OptionETP, annee: Int)
  /// The payments of one contract year.
  case versements(OptionETP, annee: Int)
  /// One payment of a contract year, by its place in the year, from 0.
  case versement(OptionETP, annee: Int, rang: Int)
  /// What the doctor undertakes.
  case engagements
  /// One undertaking, by its place among them, from 0.
  case engagement(rang: Int)
  /// The dated duties of the contract's life.
  case vie
  /// One dated duty, by its place among them, from 0.
  case echeance(rang: Int)
  /// What the contract provides for on events that may never come.
  case clauses
  /// One of those clauses, by its place among them, from 0.
  case clause(rang: Int)
  /// The absences of the assistant.
  case suspensions
  /// One absence of the assistant, by its place among them, from 0.
  case suspension(rang: Int)
  /// What stood in for answers.
  case hypotheses
  /// One thing that stood in for an answer, by its place among them, from 0.
  case hypothese(rang: Int)
  /// What the reader should know besides.
  case avertissements
  /// One warning, by its place among them, from 0.
  case avertissement(rang: Int)
}
