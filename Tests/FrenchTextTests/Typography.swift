import Testing

/// Refuses an empty sentence and an ordinary space where French wants a no-break one.
func expectTypography(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(!text.isEmpty, sourceLocation: sourceLocation)
  for wrong in [" ;", " !", " ?", " %", " €", " :", "« ", " »", "’", "  "] {
    #expect(!text.contains(wrong), "\(text)", sourceLocation: sourceLocation)
  }
}
