import Testing

/// Records an issue for each space that French printing would want otherwise.
func expectTypography(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(!text.isEmpty, sourceLocation: sourceLocation)
  for wrong in [" ;", " !", " ?", " %", " €", " :", "« ", " »", "’", "  "] {
    #expect(!text.contains(wrong), "\(text)", sourceLocation: sourceLocation)
  }
}
