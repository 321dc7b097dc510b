import { describe, expect, test } from 'vitest'
import { pathLabel } from '../../shared/document/path-label.ts'

describe('pathLabel', () => {
  test.each([
    ['case.court-number', 'номер дела в суде'],
    ['plaintiffs[1].name', 'истец 2: имя или наименование'],
    ['suit.statements[1].argument', 'высказывание 2: довод'],
    ['suit.statements[0].publication.medium', 'публикация высказывания 1: где опубликовано'],
    ['suit.objections[2]', 'общее возражение'],
    ['suit.statements', 'оспариваемые высказывания'],
    ['нет.такого', 'нет.такого'],
    ['plaintiff.nothing', 'plaintiff.nothing'],
  ])('%s', (path, label) => {
    expect(pathLabel(path).ru).toBe(label)
  })
})
