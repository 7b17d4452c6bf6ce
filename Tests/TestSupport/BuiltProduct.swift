import Foundation

/// The programs built beside the tests.
package enum BuiltProduct {
  /// The path of the `assistmed` executable of this build.
  package static var assistmed: String {
    get throws { try path(of: "assistmed") }
  }

  /// The path of an executable product of this build.
  package static func path(of name: String) throws -> String {
    // The test bundle is itself an executable, in the folder of all products.
    let bundle =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    let path = URL(filePath: bundle).deletingLastPathComponent().appending(path: name).path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw HarnessError.missingProduct(path: path)
    }
    return path
  }
}
