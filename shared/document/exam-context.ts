import { z } from 'zod'
import { examKind, examMotionKind } from '../model/exam.ts'
import { expectedList, leaf, recordId, text, words } from './context-leaf.ts'

const remark = z.strictObject({
  kind: leaf(z.enum(['remark', 'objection']), 'code', [
    'exam.remarks',
    words('замечание или возражение', 'ескертпе немесе қарсылық', 'remark or objection'),
  ]),
  about: leaf(text(), 'text', ['exam.remarks', words('о чём', 'не туралы', 'what it is about')]),
  'about-kk': leaf(text(), 'text', [
    'exam.remarks',
    words('о чём, на казахском', 'не туралы (қазақша)', 'what it is about, in Kazakh'),
  ]),
  text: leaf(text(), 'text', ['exam.remarks', words('текст', 'мәтіні', 'text')]),
  'text-kk': leaf(text(), 'text', [
    'exam.remarks',
    words('текст на казахском', 'мәтіні (қазақша)', 'text in Kazakh'),
  ]),
})

const motion = z.strictObject({
  kind: leaf(examMotionKind, 'code', ['exam.motions', words('о чём просим', 'не сұраймыз', 'what is asked')]),
  grounds: leaf(text(), 'text', ['exam.motions', words('основания', 'негіздері', 'grounds')]),
  'grounds-kk': leaf(text(), 'text', [
    'exam.motions',
    words('основания на казахском', 'негіздері (қазақша)', 'grounds in Kazakh'),
  ]),
})

/**
 * The examination a document is about: whose opinion, who appointed it, when it was shown (УПК 286(2)), and what the lawyer says
 * of it. Nothing of what was found on a person's body, and none of her answers.
 */
export const examContext = z.strictObject({
  id: recordId,
  kind: leaf(examKind, 'code', ['exam.kind', words('вид', 'түрі', 'kind')]),
  number: leaf(text(), 'text', [
    'exam.number',
    words('номер заключения', 'қорытынды нөмірі', 'number of the opinion'),
  ]),
  'documented-on': leaf(z.string(), 'date', [
    'exam.documentedOn',
    words('дата заключения', 'қорытынды күні', 'date of the opinion'),
  ]),
  body: leaf(text(), 'text', [
    'exam.appointment.body',
    words('кто назначил', 'кім тағайындады', 'who appointed it'),
  ]),
  official: leaf(text(), 'text', [
    'exam.appointment.official',
    words('должностное лицо', 'лауазымды адам', 'official'),
  ]),
  'appointment-act': leaf(text(), 'text', [
    'exam.appointment.act',
    words('чем назначена', 'қандай актімен тағайындалды', 'act that appointed it'),
  ]),
  'appointment-number': leaf(text(), 'text', [
    'exam.appointment.number',
    words('номер постановления', 'қаулы нөмірі', 'number of the order'),
  ]),
  'appointment-on': leaf(z.string(), 'date', [
    'exam.appointment.on',
    words('дата постановления', 'қаулы күні', 'date of the order'),
  ]),
  facility: leaf(text(), 'text', ['exam.facility', words('организация', 'ұйым', 'facility')]),
  experts: leaf(z.array(text()), 'text', ['exam.experts', words('эксперты', 'сарапшылар', 'experts')]),
  'shown-on': leaf(z.string(), 'date', [
    'exam.shown.on',
    words('когда предъявлено', 'қашан көрсетілді', 'when it was shown'),
  ]),
  'shown-protocol': leaf(text(), 'text', [
    'exam.shown.protocol',
    words('протокол ознакомления', 'танысу хаттамасы', 'protocol of its being shown'),
  ]),
  remarks: expectedList(
    remark,
    'exam.remarks',
    words('замечания и возражения', 'ескертпелер мен қарсылықтар', 'remarks and objections'),
  ),
  motions: z.array(motion).optional(),
})
export type ExamView = z.infer<typeof examContext>
