import { expect, test } from 'vitest'
import { documentContext, expectedLists, fieldInfo } from '../../shared/document/context.ts'
import { enteredInLabel } from '../../shared/text/entered-in.ts'
import { languages } from '../../shared/text/wording.ts'
import { z } from 'zod'

/** Every place that any value of a document is entered in. */
function places(schema: z.core.$ZodType, found = new Set<string>()): Set<string> {
  if (!(schema instanceof z.ZodType)) return found
  for (const info of [fieldInfo.get(schema), expectedLists.get(schema)])
    if (info !== undefined) found.add(info.enteredIn)
  if (schema instanceof z.ZodOptional) places(schema.unwrap(), found)
  if (schema instanceof z.ZodArray) places(schema.element, found)
  if (schema instanceof z.ZodObject) for (const field of Object.values(schema.shape)) places(field, found)
  return found
}

test('every place has words, and none keeps a name of the code', () => {
  const all = [...places(documentContext), 'document']
  expect(all.length).toBeGreaterThan(40)
  for (const place of all) {
    expect([place, /[a-z]/iu.test(enteredInLabel(place, 'ru'))]).toEqual([place, false])
    expect([place, /[a-z]/iu.test(enteredInLabel(place, 'kk'))]).toEqual([place, false])
    expect(enteredInLabel(place, 'en')).toMatch(/^[A-Z]/u)
  }
})

test('a field is found from its record', () => {
  expect(languages.map((language) => enteredInLabel('person.bank.account', language))).toEqual([
    'Лицо / Банковские реквизиты / Номер счёта',
    'Тұлға / Банк деректемелері / Шот нөмірі',
    'Person / Bank details / Account number',
  ])
  expect(enteredInLabel('case.roles.plaintiff', 'ru')).toBe('Роль в деле / Истец')
})
