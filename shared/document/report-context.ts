import { z } from 'zod'
import { exhibitValue, leaf, nameValue, recordId, text, words } from './context-leaf.ts'

/** That a body was told, and what it did: a row of the table for a complaint against inaction. */
export const reportContext = z.strictObject({
  id: recordId,
  number: leaf(z.int(), 'number', [
    'report.madeAt',
    words('номер обращения', 'өтініштің нөмірі', 'number of the report'),
  ]),
  'made-on': leaf(z.string(), 'date', [
    'report.madeAt',
    words('когда обратились', 'қашан жүгінді', 'when it was made'),
  ]),
  body: leaf(nameValue, 'name', ['report.bodyId', words('орган', 'орган', 'body')]),
  'received-by': leaf(text(), 'text', [
    'report.receivedBy',
    words('кто принял', 'кім қабылдады', 'who accepted it'),
  ]),
  form: leaf(z.enum(['oral', 'written', 'e-document', 'phone']), 'code', [
    'report.form',
    words('форма обращения', 'өтініш нысаны', 'form of the report'),
  ]),
  asked: leaf(text(), 'text', ['report.asked', words('о чём просили', 'не сұралды', 'what was asked')]),
  'registration-number': leaf(text(), 'text', [
    'report.registration.number',
    words('номер регистрации', 'тіркеу нөмірі', 'registration number'),
  ]),
  'registered-on': leaf(z.string(), 'date', [
    'report.registration.at',
    words('дата регистрации', 'тіркелген күні', 'registered on'),
  ]),
  'days-to-registration': leaf(z.int(), 'number', [
    'report.registration.at',
    words('дней до регистрации', 'тіркеуге дейінгі күндер', 'days to registration'),
  ]),
  'is-refused': leaf(z.literal(true), 'boolean', [
    'report.refused',
    words('отказали принять', 'қабылдаудан бас тартты', 'refused'),
  ]),
  refusal: leaf(text(), 'text', [
    'report.refusal',
    words('как отказали', 'қалай бас тартты', 'how it was refused'),
  ]),
  response: leaf(text(), 'text', ['report.response', words('ответ', 'жауап', 'response')]),
  'responded-on': leaf(z.string(), 'date', [
    'report.respondedOn',
    words('дата ответа', 'жауап күні', 'responded on'),
  ]),
  'days-to-response': leaf(z.int(), 'number', [
    'report.respondedOn',
    words('дней до ответа', 'жауапқа дейінгі күндер', 'days to the response'),
  ]),
  'days-without-answer': leaf(z.int(), 'number', [
    'report.respondedOn',
    words('дней без ответа', 'жауапсыз күндер', 'days without an answer'),
  ]),
  outcome: leaf(text(), 'text', ['report.outcome', words('чем закончилось', 'немен аяқталды', 'outcome')]),
  exhibits: leaf(z.array(exhibitValue), 'exhibits', [
    'report.evidenceIds',
    words('документы обращения', 'өтініш құжаттары', 'documents of the report'),
  ]),
})
export type ReportView = z.infer<typeof reportContext>
