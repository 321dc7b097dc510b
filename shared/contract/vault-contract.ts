import { z } from 'zod'
import { slotKind } from '../model/slot.ts'
import { instant, text } from '../model/values.ts'
import { languages } from '../text/wording.ts'
import { lockedJob, job, query } from './operation.ts'

const vaultSummary = z.strictObject({
  vaultId: z.string(),
  folder: z.string(),
  createdAt: instant,
  /** Who opened it: the actor of what is done now. */
  person: z.string(),
  slot: z.string(),
  alarms: z.array(z.string()),
})

/** What is wrong or was mended: a code with wording, and the file, object or custody entry it is about. */
const problem = z.strictObject({ code: z.string(), part: z.string() })
const slot = z.strictObject({
  slotId: z.string(),
  kind: z.string(),
  label: z.string(),
  personId: z.string(),
  person: z.string(),
  createdAt: instant,
})
/** A file or folder: a path from the command line, a one-time token from the page. */
export const fileReference = z.string().min(1).max(4_096)
/** Why a passphrase is refused; `vault.weak-passphrase-<reason>` is its failure. */
export const passphraseWeaknesses = [
  'short',
  'common',
  'repeated',
  'sequence',
  'keyboard',
  'date',
  'personal',
] as const
const passphrase = z.string().min(1).max(1_000)

/** Opening, keys and care of the vault as a whole. No secret ever leaves but the recovery key, once. */
export const vaultContract = {
  'vault.create': lockedJob(
    z.strictObject({ folder: fileReference, person: text, passphrase }),
    vaultSummary.extend({ recoveryKey: z.string() }),
  ),
  'vault.open': lockedJob(
    z.strictObject({
      folder: fileReference,
      passphrase: passphrase.optional(),
      recoveryKey: z.string().max(1_000).optional(),
    }),
    vaultSummary,
  ),
  'vault.lock': lockedJob(z.strictObject({}), z.strictObject({ locked: z.literal(true) })),
  /** What can be told of a closed vault. */
  'vault.describe': lockedJob(
    z.strictObject({ folder: fileReference }),
    z.strictObject({ vaultId: z.string(), format: z.int(), createdAt: instant, slots: z.int() }),
  ),
  'vault.info': query(
    z.strictObject({}),
    vaultSummary.extend({
      records: z.record(z.string(), z.int()),
      objects: z.int(),
      bytes: z.int(),
      custody: z.strictObject({ sequence: z.int(), head: z.string() }),
    }),
  ),
  /** `quick` leaves out re-hashing every object. */
  'vault.check': job(
    z.strictObject({ quick: z.boolean().optional() }),
    z.strictObject({ problems: z.array(problem), objects: z.int() }),
  ),
  'vault.repair': job(z.strictObject({}), z.strictObject({ actions: z.array(problem) })),
  /** Gives the key of this session once more: what `vault.prove-first` asks for. */
  'vault.prove': job(
    z.strictObject({
      passphrase: passphrase.optional(),
      recoveryKey: z.string().max(1_000).optional(),
    }),
    z.strictObject({ proved: z.literal(true) }),
  ),
  'vault.passphrase': job(
    z.strictObject({ current: passphrase, next: passphrase }),
    z.strictObject({ slotId: z.string() }),
  ),
  'vault.suggest-passphrase': lockedJob(
    z.strictObject({ language: z.enum(['ru', 'en']), words: z.int().min(4).max(12).default(5) }),
    z.strictObject({ phrase: z.string() }),
  ),
  /** How hard a passphrase is to guess; only 4 is accepted. `reason` is the end of a `vault.weak-passphrase-…` failure. */
  'vault.check-passphrase': lockedJob(
    z.strictObject({ passphrase, personal: z.array(z.string().max(1_000)).max(20).default([]) }),
    z.strictObject({ score: z.int().min(0).max(4), reason: z.enum(passphraseWeaknesses).optional() }),
  ),
  'vault.slots.list': query(z.strictObject({}), z.strictObject({ slots: z.array(slot) })),
  'vault.slots.add': job(
    z.strictObject({
      kind: slotKind,
      label: text,
      person: text,
      passphrase: passphrase.optional(),
      recipient: z.string().max(10_000).optional(),
    }),
    slot.extend({ recoveryKey: z.string().optional() }),
  ),
  'vault.slots.remove': job(
    z.strictObject({ slotId: z.string().min(1).max(20) }),
    z.strictObject({ slotId: z.string() }),
  ),
  'vault.rotate': job(z.strictObject({}), z.strictObject({ rotated: z.literal(true) })),
  'vault.backup': job(
    z.strictObject({ folder: fileReference }),
    z.strictObject({ objects: z.int(), copied: z.int(), bytes: z.int() }),
  ),
  /** What an export of everything would bring out in clear: to be read before it is decided. */
  'vault.export-contents': query(
    z.strictObject({}),
    z.strictObject({
      records: z.int(),
      cases: z.int(),
      people: z.int(),
      files: z.int(),
      bytes: z.int(),
      sealedCases: z.int(),
      restrictedCases: z.int(),
      /** Under pre-trial secrecy (УПК 201). */
      secretCases: z.int(),
      closedHearings: z.int(),
      minors: z.int(),
      sealedPeople: z.int(),
      /** People with the address or phone of a shelter. */
      shelters: z.int(),
      intimate: z.int(),
      /** Notes, which no other export brings out. */
      privileged: z.int(),
    }),
  ),
  /**
   * Everything in clear, in open formats, into a new folder: the foundation's own way out, which asks no export policy. Only who
   * made the vault may (`vault.not-owner`), with her key given just before (`vault.prove-first`) and a reason, which the custody
   * log keeps.
   */
  'vault.export': job(
    z.strictObject({ folder: fileReference, reason: text, language: z.enum(languages).default('ru') }),
    z.strictObject({
      files: z.int(),
      bytes: z.int(),
      records: z.int(),
      /** Files, documents and bundles that could not be brought out; the manifest names them. */
      gaps: z.int(),
      sha256: z.string(),
    }),
  ),
  'vault.restore': lockedJob(
    z.strictObject({
      from: fileReference,
      to: fileReference,
      passphrase: passphrase.optional(),
      recoveryKey: z.string().max(1_000).optional(),
    }),
    z.strictObject({ vaultId: z.string(), objects: z.int() }),
  ),
}
