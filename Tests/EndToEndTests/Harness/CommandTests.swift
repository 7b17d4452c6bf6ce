import TestSupport
import Testing

@Suite("Harness: commands without a terminal")
struct CommandTests {
  private func shell(_ script: String, input: String = "", deadline: Duration = .seconds(30)) throws
    -> CommandResult
  {
    try runCommand(["-c", script], input: input, program: "/bin/sh", deadline: deadline)
  }

  @Test("Status and both outputs come back")
  func outputs() throws {
    let result = try shell("cat; echo erreur >&2; exit 2", input: "données")
    #expect(result == CommandResult(status: .code(2), stdout: "données", stderr: "erreur\n"))
    #expect(try shell("kill -9 $$").status == .signal(9))
  }

  @Test("Large inputs and outputs don't block, nor an input that nobody reads")
  func large() throws {
    let input = String(repeating: "0123456789\n", count: 40_000)
    #expect(try shell("cat", input: input).stdout == input)
    #expect(try shell("exit 3", input: input).status == .code(3))
    #expect(try shell("exec <&-; sleep 0.1; exit 4", input: input).status == .code(4))
  }

  @Test("A command that doesn't end is killed")
  func deadline() throws {
    #expect(throws: HarnessError.self) { try shell("sleep 60", deadline: .milliseconds(100)) }
  }

  @Test("The executable is looked for beside the tests")
  func product() throws {
    let error = #expect(throws: HarnessError.self) { try BuiltProduct.path(of: "absent") }
    #expect(error?.description.hasSuffix("/absent: build it first (swift build)") == true)
    // The bundle of the tests lies in the folder of the products.
    #expect(try BuiltProduct.path(of: "assistmedPackageTests.xctest").isEmpty == false)
  }
}
