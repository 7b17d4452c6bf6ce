import Foundation
import TestSupport
import Testing

@Suite("Golden files")
struct GoldenFileTests {
  private func temporary() throws -> (home: Home, path: String) {
    let home = try Home()
    return (home, home.path + "/Goldens/a.golden")
  }

  @Test("A committed golden is found from a subfolder of the target")
  func committed() {
    GoldenFile.check("une ligne\nl’été, 38\u{A0}%\n", "exemple")
    #expect(GoldenFile.folder(forTestAt: "/p/Tests/ATests/Sub/B.swift") == "/p/Tests/ATests/Goldens")
    #expect(
      GoldenFile.folder(forTestAt: "/p/Tests/x/Tests/ATests/B.swift") == "/p/Tests/x/Tests/ATests/Goldens"
    )
  }

  @Test("A missing golden fails and says how to record")
  func missing() throws {
    let (home, path) = try temporary()
    let failure = GoldenFile.failure(of: "a", at: path, environment: [:])
    #expect(
      failure == "a.golden is missing: record it with ASSISTMED_RECORD=1 swift test, read it, and commit it"
    )
    withExtendedLifetime(home) {}
  }

  @Test("A recorded golden holds, and the first differing line is shown")
  func recorded() throws {
    let (home, path) = try temporary()
    #expect(GoldenFile.failure(of: "a\nb\n", at: path, environment: ["ASSISTMED_RECORD": "1"]) == nil)
    #expect(GoldenFile.failure(of: "a\nb\n", at: path, environment: [:]) == nil)
    let failure = try #require(GoldenFile.failure(of: "a\nc\n", at: path, environment: [:]))
    #expect(failure.hasPrefix("a.golden differs: line 2\n  expected: “b”\n  received: “c”\n"))
    withExtendedLifetime(home) {}
  }

  @Test("Recording is refused in continuous integration")
  func refused() throws {
    let (home, path) = try temporary()
    let failure = GoldenFile.failure(of: "a", at: path, environment: ["ASSISTMED_RECORD": "1", "CI": "true"])
    #expect(failure?.contains("refused with CI=true") == true)
    #expect(!FileManager.default.fileExists(atPath: path))
    withExtendedLifetime(home) {}
  }
}
