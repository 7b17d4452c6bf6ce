/// The working time chosen for the assistant; raw values are those of the command line.
public enum OptionETP: String, CaseIterable, Sendable {
  /// One third of a full-time post.
  case tiers = "1/3"
  /// Half a full-time post, 17.5 hours a week.
  case demi = "0.5"
  /// A full-time post, 35 hours a week.
  case un = "1"
  /// A full-time post and a half.
  case unEtDemi = "1.5"
  /// Two full-time posts.
  case deux = "2"
}
