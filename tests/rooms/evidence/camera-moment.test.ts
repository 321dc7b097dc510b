import { describe, expect, test } from 'vitest'
import { cameraMoment } from '../../../renderer/rooms/evidence/camera-moment.ts'
import { readMoment } from '../../../renderer/ui/moment.ts'

describe('what a camera wrote', () => {
  test('is a moment with its own offset, or in the zone of this computer', () => {
    expect(cameraMoment('2026:03:12 21:40:05 +05:00')).toBe('2026-03-12T21:40:05+05:00')
    expect(readMoment(cameraMoment('2026:03:12 21:40:05') ?? '')).toEqual({
      day: '2026-03-12',
      time: '21:40',
    })
  })

  test.each(['0000:00:00 00:00:00', '2026-03-12', '    :  :     :  :  ', '2026:13:01 00:00:00', ''])(
    'is none when it is %j',
    (written) => expect(cameraMoment(written)).toBeUndefined(),
  )
})
