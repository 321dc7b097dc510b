import { z } from 'zod'
import { annotations, date, instant, longText, text, textLanguage, tiyn } from './values.ts'
import { caseId, evidenceId, personId, publicationId, suitId } from './ids.ts'

export const statementPosition = z.enum([
  'true',
  'opinion',
  'not-about-plaintiff',
  'not-disseminated-by-us',
  'told-only-to-the-person',
  'limitation',
])
export type StatementPosition = z.infer<typeof statementPosition>

/** What else runs about the same words (КоАП 73-3, УК 131, 147, 274). */
export const parallelKind = z.enum(['koap-73-3', 'uk-131', 'uk-147', 'uk-274', 'other'])
export type ParallelKind = z.infer<typeof parallelKind>

/** A defamation suit against us or by us (ГК 143, 951). Plaintiffs and defendants are roles of its case. */
export const suit = z.strictObject({
  caseId,
  direction: z.enum(['against-us', 'by-us']),
  claims: z
    .array(
      z.strictObject({
        kind: z.enum(['refutation', 'apology', 'removal', 'moral-damage', 'other']),
        text: text.optional(),
      }),
    )
    .optional(),
  moralDamageTiyn: tiyn.optional(),
  filedOn: date.optional(),
  acceptedOn: date.optional(),
  /** The day the defendant received the copy: the response is due ten working days later (ГПК 166(2)). */
  claimReceivedOn: date.optional(),
  /** ГК 143(4): the outlet was asked first, and refused or did not publish within a month. */
  pretrialStep: z
    .strictObject({ askedOn: date.optional(), repliedOn: date.optional(), reply: text.optional() })
    .optional(),
  limitationNotes: text.optional(),
  parallelProceedings: z
    .array(
      z.strictObject({
        kind: parallelKind,
        stage: text.optional(),
        number: text.optional(),
        nextOn: date.optional(),
        /** The case of this vault in which it is kept. */
        caseId: caseId.optional(),
        /** What is said there about the same words. */
        positions: z.array(statementPosition).optional(),
        note: text.optional(),
      }),
    )
    .optional(),
  /** The insurer or donor who bears the costs of defence. */
  costsPayerId: personId.optional(),
  costsPayer: text.optional(),
  costsClaimedTiyn: tiyn.optional(),
  costsAwardedTiyn: tiyn.optional(),
  /** General objections that stand before the table of statements. */
  objections: z.array(longText).optional(),
  /** The same in Kazakh, for documents in Kazakh. */
  objectionsKk: z.array(longText).optional(),
  outcome: z
    .enum(['granted', 'granted-in-part', 'refused', 'unconsidered', 'terminated', 'settled', 'withdrawn'])
    .optional(),
  outcomeOn: date.optional(),
  awardedTiyn: tiyn.optional(),
  result: text.optional(),
  ...annotations,
})
export type Suit = z.infer<typeof suit>

/** Where and when something was published. */
export const publication = z.strictObject({
  caseId,
  suitId: suitId.optional(),
  medium: text,
  mediumKk: text.optional(),
  /** Who publishes the medium: to whom a request for refutation goes (ГК 143(2)). */
  outletId: personId.optional(),
  title: text.optional(),
  url: text.optional(),
  authorId: personId.optional(),
  publishedAt: z.union([date, instant]).optional(),
  capturedAt: instant.optional(),
  capturedHow: text.optional(),
  captureEvidenceId: evidenceId.optional(),
  /** Further captures, each as evidence: the page as an archive, as a picture, printed. */
  captures: z
    .array(
      z.strictObject({
        evidenceId,
        form: z.enum(['page-archive', 'saved-page', 'printed-page', 'picture', 'recording', 'other']),
        capturedAt: instant.optional(),
        how: text.optional(),
      }),
    )
    .optional(),
  /** Whom it is about: also a smear without any suit. */
  aboutIds: z.array(personId).optional(),
  reach: text.optional(),
  stillOnline: z.boolean().optional(),
  onlineCheckedOn: date.optional(),
  deletedOn: date.optional(),
  /** What was done about it. */
  reaction: text.optional(),
  ...annotations,
})
export type Publication = z.infer<typeof publication>

/** One disputed statement: the heart of the response. `workProduct` never reaches a template or an export. */
export const statement = z.strictObject({
  caseId,
  suitId,
  publicationId: publicationId.optional(),
  /** Order in the table; statements without it follow in order of entry. */
  order: z.int().min(1).optional(),
  quotation: longText,
  language: textLanguage.optional(),
  /** Translation of the quotation into Russian, and into Kazakh. */
  translation: longText.optional(),
  translationKk: longText.optional(),
  aboutId: personId.optional(),
  whyIdentifiable: text.optional(),
  classification: z.enum(['fact', 'opinion', 'mixed', 'question', 'quotation']).optional(),
  plaintiffMeaning: longText.optional(),
  ourMeaning: longText.optional(),
  ourMeaningKk: longText.optional(),
  isTrue: z.boolean().optional(),
  proof: z
    .array(
      z.strictObject({
        evidenceId,
        proves: text.optional(),
        /** A final judicial act binds (ГПК 76). */
        kind: z.enum(['final-judicial-act', 'document', 'testimony', 'expert-opinion', 'other']).optional(),
      }),
    )
    .optional(),
  publicInterest: text.optional(),
  publicInterestKk: text.optional(),
  refutationAskedOn: date.optional(),
  refutationReply: text.optional(),
  expertQuestions: z.array(text).optional(),
  positions: z.array(statementPosition).optional(),
  otherPosition: text.optional(),
  otherPositionKk: text.optional(),
  argument: longText.optional(),
  argumentKk: longText.optional(),
  outcome: z.enum(['to-be-refuted', 'in-part', 'not-refuted', 'not-considered']).optional(),
  result: text.optional(),
  workProduct: z
    .strictObject({ source: longText.optional(), weight: longText.optional(), doubts: longText.optional() })
    .optional(),
  ...annotations,
})
export type Statement = z.infer<typeof statement>
