import { z } from 'zod'
import { caseId, evidenceId, examId, incidentId, personId } from './ids.ts'
import { bodyRegion, bodyView } from './body-region.ts'
import { annotations, date, instant, longText, text } from './values.ts'

export const examKind = z.enum([
  'expert-opinion',
  'specialist-opinion',
  'bodily-examination',
  'clinical-record',
  'psychological',
])
export type ExamKind = z.infer<typeof examKind>

/** Istanbul Protocol 2022, paragraphs 418 to 425: only as the clinician stated it, never computed. */
const consistency = z.enum([
  'not-assessed',
  'not-consistent',
  'consistent',
  'highly-consistent',
  'typical',
  'diagnostic',
])
export type Consistency = z.infer<typeof consistency>

/** УК 3(11)-(13), as the expert states it. */
const harmDegree = z.enum(['light', 'medium', 'severe', 'no-harm', 'not-determined'])
export type HarmDegree = z.infer<typeof harmDegree>

/** What the lawyer asks for after reading an opinion (УПК 286(1), 287). */
export const examMotionKind = z.enum(['question-expert', 'additional', 'repeat', 'commission', 'new'])
export type ExamMotionKind = z.infer<typeof examMotionKind>

/** A day, or an instant. */
const moment = z.union([date, instant])

/** One who made the examination: an entered person or a name as the opinion has it, with what УПК 283(2) asks of him. */
const expert = z.strictObject({
  personId: personId.optional(),
  name: text.optional(),
  education: text.optional(),
  speciality: text.optional(),
  years: text.optional(),
  degree: text.optional(),
  post: text.optional(),
  /** Warned, against signature, of criminal liability for a knowingly false opinion. */
  warned: z.boolean().optional(),
})

/**
 * A medical or psychological examination with its opinion or record: the fields of УПК 283(2) and of the Istanbul Protocol.
 * Findings and samples are records of their own.
 */
export const exam = z.strictObject({
  caseId,
  kind: examKind,
  number: text.optional(),
  /** The day the opinion was drawn up. */
  documentedOn: date.optional(),
  /** Who was examined. */
  personId: personId.optional(),
  /** After what: from it the hours are counted. */
  incidentId: incidentId.optional(),
  /** Which drawings her findings are placed on. */
  figure: z.enum(['adult', 'child']).optional(),
  appointment: z
    .strictObject({
      act: text.optional(),
      number: text.optional(),
      on: date.optional(),
      body: text.optional(),
      official: text.optional(),
      grounds: text.optional(),
    })
    .optional(),
  /** УПК 272(3): in writing, by her or by her legal representative. */
  consent: z
    .strictObject({
      given: z.enum(['written', 'oral', 'not-needed', 'refused', 'not-recorded']).optional(),
      on: date.optional(),
      by: text.optional(),
    })
    .optional(),
  place: text.optional(),
  startedAt: moment.optional(),
  endedAt: moment.optional(),
  facility: text.optional(),
  /** Light, devices, who else was in the room, privacy, interpreter. */
  conditions: text.optional(),
  experts: z.array(expert).optional(),
  participants: z
    .array(
      z.strictObject({
        personId: personId.optional(),
        name: text.optional(),
        capacity: text.optional(),
        explanations: longText.optional(),
      }),
    )
    .optional(),
  /** What she said of it, as the record has it. */
  history: longText.optional(),
  objects: z
    .array(
      z.strictObject({
        what: text,
        origin: text.optional(),
        packaging: text.optional(),
        seals: text.optional(),
        condition: text.optional(),
      }),
    )
    .optional(),
  methods: longText.optional(),
  research: longText.optional(),
  /** Questions that were put, each with its answer or with why there is none (УПК 283(3)); an answer may stand alone. */
  answers: z
    .array(
      z.strictObject({
        question: text.optional(),
        answer: longText.optional(),
        whyNot: text.optional(),
        /** Page of the scanned opinion it stands on, from 1. */
        page: z.int().min(1).max(10_000).optional(),
      }),
    )
    .optional(),
  harmDegree: harmDegree.optional(),
  harmReasons: longText.optional(),
  consistency: consistency.optional(),
  consistencyBy: text.optional(),
  /** The opinion itself, scanned or as an electronic document. */
  evidenceId: evidenceId.optional(),
  annexes: z.array(z.strictObject({ what: text, evidenceId: evidenceId.optional() })).optional(),
  /** УПК 286: the day and the protocol of being shown the opinion. */
  shown: z.strictObject({ on: date.optional(), protocol: text.optional() }).optional(),
  remarks: z
    .array(
      z.strictObject({
        kind: z.enum(['remark', 'objection']),
        about: text.optional(),
        aboutKk: text.optional(),
        text: longText,
        textKk: longText.optional(),
      }),
    )
    .optional(),
  motions: z
    .array(
      z.strictObject({
        kind: examMotionKind,
        grounds: longText.optional(),
        groundsKk: longText.optional(),
        filedOn: date.optional(),
        result: text.optional(),
      }),
    )
    .optional(),
  ...annotations,
})
export type Exam = z.infer<typeof exam>

export const findingType = z.enum([
  'abrasion',
  'scratch',
  'bruise',
  'petechiae',
  'redness',
  'swelling',
  'tenderness',
  'wound',
  'incised-wound',
  'stab-wound',
  'lacerated-wound',
  'tear',
  'bite-mark',
  'ligature-mark',
  'burn',
  'fracture',
  'dislocation',
  'scar',
  'other',
])
export type FindingType = z.infer<typeof findingType>

/** A place on a view, in hundredths of its width and height from the upper left corner. */
const viewPoint = z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) })
export type ViewPoint = z.infer<typeof viewPoint>

/** One point, or the corners of an outline. */
const viewPlace = z.strictObject({ view: bodyView, points: z.array(viewPoint).min(1).max(200) })

/** One injury or other trace, as the clinician describes it. Its number is its place in the list of its exam. */
export const finding = z.strictObject({
  caseId,
  examId,
  /** Order in the list; findings without it follow in order of entry. */
  order: z.int().min(1).optional(),
  type: findingType,
  otherType: text.optional(),
  region: bodyRegion.optional(),
  /** Where exactly: distance to landmarks. */
  location: text.optional(),
  place: viewPlace.optional(),
  lengthMm: z.number().positive().max(3_000).optional(),
  widthMm: z.number().positive().max(3_000).optional(),
  depthMm: z.number().positive().max(3_000).optional(),
  shape: text.optional(),
  colour: text.optional(),
  edges: text.optional(),
  surface: text.optional(),
  /** As described, never estimated here. */
  age: text.optional(),
  mechanism: text.optional(),
  mechanismBy: text.optional(),
  description: longText.optional(),
  evidenceIds: z.array(evidenceId).optional(),
  consistency: consistency.optional(),
  consistencyBy: text.optional(),
  ...annotations,
})
export type Finding = z.infer<typeof finding>

/** Whether what was taken had been washed before: it stays worth taking whatever the answer. */
const washed = z.enum(['no', 'yes', 'not-known'])
export type Washed = z.infer<typeof washed>

const sealState = z.enum(['intact', 'broken', 'missing', 'not-recorded'])
export type SealState = z.infer<typeof sealState>

/** Something taken for a laboratory or for keeping, and everyone through whose hands it went. */
export const sample = z.strictObject({
  caseId,
  examId: examId.optional(),
  /** After what it was taken; without it, after what its examination was. */
  incidentId: incidentId.optional(),
  what: text,
  takenFrom: text.optional(),
  washed: washed.optional(),
  collectedBy: text.optional(),
  collectedAt: moment.optional(),
  packaging: text.optional(),
  seals: z.array(text).optional(),
  handovers: z
    .array(
      z.strictObject({
        from: text.optional(),
        to: text.optional(),
        at: moment.optional(),
        seal: sealState.optional(),
        document: text.optional(),
      }),
    )
    .optional(),
  laboratory: text.optional(),
  resultOn: date.optional(),
  result: longText.optional(),
  evidenceId: evidenceId.optional(),
  ...annotations,
})
export type Sample = z.infer<typeof sample>
