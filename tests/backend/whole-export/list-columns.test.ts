import { expect, test } from 'vitest'
import { z } from 'zod'
import { listColumns } from '../../../electron/backend/whole-export/write-lists.ts'
import { recordSchemas } from '../../../shared/model/record-fields.ts'

type Shape = {
  readonly properties?: Record<string, Shape>
  readonly items?: Shape
  readonly anyOf?: Shape[]
  readonly oneOf?: Shape[]
}

function has(shape: Shape | undefined, path: readonly string[]): boolean {
  if (shape === undefined) return false
  const [name, ...rest] = path
  if (name === undefined) return true
  const inner = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.items ? [shape.items] : [])]
  return has(shape.properties?.[name], rest) || inner.some((one) => has(one, path))
}

test('each column of a list is a field of its records', () => {
  const missing = Object.entries(listColumns).flatMap(([entity, columns]) => {
    const schema = recordSchemas[entity as keyof typeof listColumns]
    const shape = z.toJSONSchema(schema, { unrepresentable: 'any', reused: 'inline' }) as Shape
    return columns.filter((path) => !has(shape, path.split('.'))).map((path) => `${entity}.${path}`)
  })
  expect(missing).toEqual([])
})
