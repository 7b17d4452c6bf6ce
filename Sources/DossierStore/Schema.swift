import GRDB

/// The tables, version by version: a version that was released is never edited, the next one is added below it.
enum Schema {
  static let migrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.create(table: "dossier") { table in
        // Never used again: a number written down can't come to mean another doctor.
        table.autoIncrementedPrimaryKey("id")
        table.column("name", .text).notNull()
        // Milliseconds since 1970.
        table.column("created", .integer).notNull()
        table.column("changed", .integer).notNull()
        // Grows with each write: a window that read an older one is refused.
        table.column("revision", .integer).notNull()
        table.column("place", .text).notNull()
        table.column("typed", .text)
        table.column("stepsTaken", .integer).notNull()
        // The result last seen, with the digest of the barème that gave it.
        table.column("outcome", .text)
      }
      try db.create(table: "answer") { table in
        table.belongsTo("dossier", onDelete: .cascade).notNull()
        table.column("fact", .text).notNull()
        table.column("state", .text).notNull()
        table.column("text", .text)
        table.primaryKey(["dossierId", "fact"])
      }
      try db.create(table: "note") { table in
        table.belongsTo("dossier", onDelete: .cascade).notNull()
        table.column("fact", .text).notNull()
        table.column("text", .text).notNull()
        table.column("isToAsk", .boolean).notNull()
        table.primaryKey(["dossierId", "fact"])
      }
      // What each accepted change can be taken back to; those taken back stay, as history.
      try db.create(table: "step") { table in
        table.belongsTo("dossier", onDelete: .cascade).notNull()
        table.column("number", .integer).notNull()
        table.column("at", .integer).notNull()
        table.column("isUndone", .boolean).notNull()
        table.column("before", .text).notNull()
        table.column("after", .text).notNull()
        table.column("place", .text).notNull()
        table.primaryKey(["dossierId", "number"])
      }
    }
    migrator.registerMigration("2") { db in
      // The missions of the job description, NULL where there is none; those of a step, before and after it.
      try db.alter(table: "dossier") { table in table.add(column: "missions", .text) }
      try db.alter(table: "step") { table in
        table.add(column: "missionsBefore", .text)
        table.add(column: "missionsAfter", .text)
      }
    }
    return migrator
  }()
}
