import Foundation
import TestSupport
import Testing

@Suite("lot: a file of doctors")
struct LotTests {
  private static let titles = "id;specialite;secteur;pmt;file_active;option\n"
  private static let header =
    "id,verdict,regime,option,annee,maximum_bas,maximum_haut,cible_pmt_basse,cible_pmt_haute,"
    + "cible_file_active_basse,cible_file_active_haute,statut_objectif,manquants,erreur\n"
  private static let good = "a;medecine-generale;1;775;1025;0.5\n"
  private static let answer =
    "a,eligible,convention_2024,0.5,1,19000,19000,970,970,1530,1530,officiel,tranche situations,\n"

  private func lot(_ arguments: [String], input: String = "", home: Home? = nil) throws -> CommandResult {
    try runCommand(["lot"] + arguments + ["--date", "2026-01-15"], input: input, home: home)
  }

  private func file(_ text: String, in home: Home) throws -> String {
    let path = home.path + "/entree.csv"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test("A file, the standard input and /dev/stdin give the same rows")
  func inputs() throws {
    let home = try Home()
    let text = Self.titles + Self.good
    for (path, input) in [(try file(text, in: home), ""), ("-", text), ("/dev/stdin", text)] {
      let result = try lot([path], input: input, home: home)
      #expect(result.status == .code(0))
      #expect(result.stdout == Self.header + Self.answer)
      #expect(plain(result.stderr) == "1 ligne lue, toutes évaluées.\n")
    }
  }

  @Test("A bad line is a row; --strict ends by 3 once every line is written")
  func strict() throws {
    let text = Self.titles + "b;;;-5;;\n" + Self.good
    let result = try lot(["-"], input: text)
    #expect(result.status == .code(0))
    #expect(result.stdout.hasPrefix(Self.header + "b,,,,,,,,,,,,,\"pmt"))
    #expect(result.stdout.hasSuffix("\n" + Self.answer))
    #expect(plain(result.stderr) == "2 lignes lues, dont 1 ligne avec une erreur (colonne erreur).\n")
    let strict = try lot(["-", "--strict"], input: text)
    #expect(strict.status == .code(3))
    #expect(strict.stdout == result.stdout)
    #expect(plain(strict.stderr).hasSuffix("2 lignes lues, dont 1 ligne avec une erreur (colonne erreur).\n"))
    #expect(try lot(["-", "--strict"], input: Self.titles + Self.good).status == .code(0))
  }

  @Test("Columns of no fact are left aside with one note")
  func unknownColumns() throws {
    let result = try lot(["-"], input: "id,attendu,pmt,notes\na,1,775,b\n")
    #expect(result.status == .code(0))
    #expect(
      plain(result.stderr) == "2 colonnes ignorées : attendu et notes.\n1 ligne lue, toutes évaluées.\n"
    )
  }

  @Test("A file without lines to read is refused in one sentence")
  func refusals() throws {
    for (arguments, input, sentence) in [
      (["-"], "", "est vide"), (["/dev/null"], "", "est vide"),
      (["-"], "id,nom\n", "n'a aucune colonne connue"),
      (["-"], "pmt,pmt\n", "a deux colonnes « pmt »"),
      (["-"], "p\u{0}m\u{0}t", "n'a pas de ligne de titres lisible"),
      (["/inexistant.csv"], "", "ne peut pas être lu"), (["/"], "", "ne peut pas être lu"),
      ([""], "", "une valeur est attendue"), (["-", "--sortie", ""], "pmt\n", "une valeur est attendue"),
      (["-", "--sortie", "/inexistant/a.csv"], "pmt\n1\n", "ne peut pas être écrit"),
      (["-", "--sortie", "/tmp"], "pmt\n1\n", "est un répertoire"),
    ] {
      let result = try lot(arguments, input: input)
      #expect(result.status == .code(2), "\(arguments)")
      #expect(result.stdout == "", "\(arguments)")
      #expect(result.stderr.split(separator: "\n").count == 1, "\(result.stderr)")
      #expect(plain(result.stderr).contains(sentence), "\(result.stderr)")
    }
  }

  @Test("--sortie writes a file of one's own (0600), whole, and never replaces one")
  func output() throws {
    let home = try Home()
    let input = try file(Self.titles + Self.good, in: home)
    let path = home.path + "/resultat.csv"
    let result = try lot([input, "--sortie", path], home: home)
    #expect(result.status == .code(0))
    #expect(result.stdout == "")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.header + Self.answer)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    for existing in [path, input] {
      let again = try lot([input, "--sortie", existing], home: home)
      #expect(again.status == .code(2))
      #expect(plain(again.stderr).contains("existe déjà et n'est pas remplacé"))
    }
    #expect(try String(contentsOfFile: input, encoding: .utf8) == Self.titles + Self.good)
    // A file that can't be read leaves nothing behind, and neither does a result that is done.
    _ = try lot(["-", "--sortie", home.path + "/autre.csv"], input: "", home: home)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path).sorted()
    #expect(names.filter { $0.hasPrefix("resultat") || $0.hasPrefix("autre") } == ["resultat.csv"])
    #expect(try lot([input, "--sortie", "/dev/null"], home: home).status == .code(0))
    #expect(try lot([input, "--sortie", "-"], home: home).stdout == Self.header + Self.answer)
  }

  @Test("A full disk is one sentence and leaves nothing; a reader that leaves early is no trouble")
  func trouble() throws {
    let home = try Home()
    let lines = (0..<20_000).map { "l\($0);medecine-generale;1;775;1025;0.5\n" }.joined()
    let input = try file(Self.titles + lines, in: home)
    let full = try lot([input, "--sortie", "/dev/full"], home: home)
    #expect(full.status == .code(1))
    #expect(
      plain(full.stderr)
        == "assistmed : Le résultat n'a pas pu être écrit : la sortie est fermée ou pleine.\n"
    )
    let program = try BuiltProduct.assistmed
    let limited = try runCommand(
      ["-c", "ulimit -f 8; exec \"$0\" lot \"$1\" --sortie \"$2\"", program, input, home.path + "/r.csv"],
      program: "/bin/bash",
      home: home
    )
    #expect(limited.status == .code(1))
    #expect(plain(limited.stderr).contains("ne peut pas être écrit"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: home.path).filter { $0.hasPrefix("r.csv") } == []
    )
    let early = try runCommand(
      ["-c", "\"$0\" lot \"$1\" | head -n 1; exit ${PIPESTATUS[0]}", program, input],
      program: "/bin/bash",
      home: home
    )
    #expect(early.status == .code(0))
    #expect(early.stdout == Self.header)
    #expect(early.stderr == "")
  }

  @Test("One core or all of them: the same bytes")
  func cores() throws {
    let home = try Home()
    let lines = (0..<12_000).map {
      "l\($0);\($0 % 3 == 0 ? "pediatrie" : "medecine-generale");\(1 + $0 % 3);\(600 + $0 % 2200);\($0 % 7 * 400);1\n"
    }
    let input = try file(Self.titles + lines.joined(), in: home)
    let program = try BuiltProduct.assistmed
    let one = try runCommand(
      [
        "-c",
        "taskset -c \"$(taskset -cp $$ | sed 's/.*: *//; s/[-,].*//')\" \"$0\" lot \"$1\" --date 2026-01-15",
        program, input,
      ],
      program: "/bin/bash",
      home: home
    )
    let all = try lot([input], home: home)
    #expect(one.status == .code(0))
    #expect(one.stdout.split(separator: "\n").count == 12_001)
    #expect(one.stdout == all.stdout)
  }
}
