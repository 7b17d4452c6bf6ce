package import AidRules

// Recordings and dossiers name facts by their column, which is never renamed.
extension Fact: Codable {}
