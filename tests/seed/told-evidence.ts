import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InputOf } from '../../shared/contract/contract.ts'
import type { Ask } from '../demo/build-sample.ts'
import { dayAt, momentAt, type Story } from './story.ts'
import type { FileMaker, SmallFile } from './small-files.ts'

type Changes = InputOf<'evidence.update'>['changes']

/** Three of a hundred things are kept elsewhere and have no file. */
const elsewhere = 3

function about(story: Story, { kind }: SmallFile, on: string): Changes {
  const { random, survivor, suspect } = story
  const isRecording = kind === 'photo' || kind === 'audio'
  return {
    kind,
    ...(random.chance(90)
      ? {
          source: random.pick([
            'передала сама',
            'получено по запросу адвоката',
            'выдано судом',
            'анасы берді',
            'архив фонда',
          ]),
        }
      : {}),
    datedOn: on,
    form: random.pick(['original', 'copy', 'copy', 'notarised-copy', 'e-document'] as const),
    language: random.pick(['ru', 'ru', 'kk'] as const),
    personIds: random.chance(45) ? [survivor] : random.chance(30) ? [suspect] : [],
    ...(isRecording && random.chance(75)
      ? {
          recording: {
            recordedAt: momentAt(story, random.int(100) / 100),
            recordedBy: 'она сама',
            device: 'телефон',
            circumstances: 'снято на месте',
            peopleAware: random.pick(['yes', 'no', 'unknown'] as const),
          },
        }
      : {}),
    ...(kind === 'photo' && random.chance(6) ? { intimate: true } : {}),
    ...(kind === 'message-export'
      ? { privateCorrespondence: true, acquisition: { collector: 'юрист фонда', method: 'выгрузка чата' } }
      : {}),
    ...(random.chance(12) ? { disclosure: { on, protocol: 'опись к ходатайству' } } : {}),
    ...(random.chance(5) ? { pretrialSecrecy: true } : {}),
    ...(random.chance(8) ? { tags: [random.pick(['проверить', 'оригинал вернуть', 'перевести'])] } : {}),
  }
}

/** Takes the exhibits of a case in, as a lawyer does: files of a folder, then what is known of each. The first is a document. */
export async function tellEvidence(
  story: Story,
  { ask, folder, makeFile }: { ask: Ask; folder: string; makeFile: FileMaker },
): Promise<void> {
  const { random, plot, caseId, evidence, add } = story
  const kept = join(folder, String(plot.number))
  mkdirSync(kept, { recursive: true })
  const made: { file: SmallFile; on: string; path: string }[] = []
  const without = Math.floor((plot.exhibits * elsewhere) / 100)
  for (let number = 1; number <= plot.exhibits - without; number += 1) {
    const on = dayAt(story, random.int(100) / 100)
    const file = makeFile(random, number, on)
    const path = join(kept, file.name)
    writeFileSync(path, file.bytes)
    made.push({ file, on, path })
  }
  const { items } = await ask('evidence.add', { caseId, files: made.map(({ path }) => path) })
  for (const [place, { id }] of items.entries()) {
    const known = made[place]
    if (known === undefined) continue
    await ask('evidence.update', { id, version: 1, changes: about(story, known.file, known.on) })
    evidence.push(id)
  }
  for (let left = without; left > 0; left -= 1)
    evidence.push(
      await add('evidence', {
        title: `Вещь на хранении ${String(left)}`,
        kind: 'object-elsewhere',
        form: 'original',
        original: { where: 'камера хранения отдела полиции' },
        source: 'опись',
      }),
    )
  rmSync(kept, { recursive: true })
}
