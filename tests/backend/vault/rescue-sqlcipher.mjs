#!/usr/bin/env node
// Stands in for the `sqlcipher` command where it is not installed: an independent SQLCipher 4 build reads PRAGMA key and .dump.
import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3-multiple-ciphers'

const database = new Database(process.argv[2])
database.pragma("cipher = 'sqlcipher'")
database.pragma('legacy = 4')
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line.startsWith('PRAGMA key')) database.pragma(line.slice('PRAGMA '.length).replace(/;$/u, ''))
  if (line === '.dump') dump()
}

function dump() {
  const tables = database
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
  for (const { name, sql } of tables) {
    console.log(`${sql};`)
    if (/VIRTUAL/iu.test(sql)) continue
    for (const row of database.prepare(`SELECT * FROM "${name}"`).raw().all())
      console.log(`INSERT INTO "${name}" VALUES(${row.map(quote).join(',')});`)
  }
}

function quote(value) {
  if (value === null) return 'NULL'
  if (Buffer.isBuffer(value)) return `X'${value.toString('hex')}'`
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`
}
