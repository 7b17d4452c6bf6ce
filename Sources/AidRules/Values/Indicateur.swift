/// What an objective counts.
public enum Indicateur: String, CaseIterable, Sendable {
  /// Patients who declared the doctor as médecin traitant.
  case pmt
  /// Different patients seen in the year.
  case fileActive = "file_active"
}
