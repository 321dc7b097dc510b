import { viewPicture } from '../../shared/body-diagram/views.ts'
import type { BodyView } from '../../shared/model/body-region.ts'
import { dayAfter } from './random.ts'
import { dayAt, type Story } from './story.ts'

const open: readonly BodyView[] = ['front', 'back', 'head-left', 'head-right', 'hand-backs', 'left', 'right']
const types = ['bruise', 'abrasion', 'scratch', 'redness', 'swelling', 'tenderness'] as const

async function tellFindings(story: Story, examId: string, figure: 'adult' | 'child'): Promise<void> {
  const { random, add } = story
  const count = random.between(1, story.plot.isLong ? 12 : 6)
  for (let order = 1; order <= count; order += 1) {
    const view = random.pick(open)
    const { region, x, y } = random.pick(viewPicture(view, figure).regions)
    await add('finding', {
      examId,
      order,
      type: random.pick(types),
      region,
      place: { view, points: [{ x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 }] },
      ...(random.chance(70) ? { lengthMm: random.between(4, 60), widthMm: random.between(2, 30) } : {}),
      ...(random.chance(50) ? { colour: random.pick(['бурый', 'желтоватый', 'синеватый', 'қоңыр']) } : {}),
      description: 'описано экспертом',
      evidenceIds: random.some(story.evidence, random.int(2)),
    })
  }
}

/** Examinations with findings on the diagram, and samples with the hands they went through. */
export async function tellExams(story: Story): Promise<void> {
  const { random, office, add, plot, survivor, evidence } = story
  const count = plot.isLong
    ? 3
    : random.weighed([
        [0, 5],
        [1, 5],
        [2, 1],
      ] as const)
  const figure = plot.hasChild ? 'child' : 'adult'
  for (let place = 0; place < count; place += 1) {
    const on = dayAfter(dayAt(story, 0.02), place * 20)
    const kind =
      place === 0
        ? random.pick(['expert-opinion', 'clinical-record', 'bodily-examination'] as const)
        : random.pick(['psychological', 'expert-opinion', 'specialist-opinion'] as const)
    const examId = await add('exam', {
      kind,
      number: `ВЫМ-${String(plot.number)}/${String(place + 1)}`,
      personId: survivor,
      figure,
      startedAt: on,
      documentedOn: dayAfter(on, random.between(1, 12)),
      facility: kind === 'clinical-record' ? 'Вымышленная больница' : 'Вымышленный центр судебных экспертиз',
      consent: { given: 'written', on, by: plot.hasChild ? 'законный представитель' : 'сама' },
      experts: [{ personId: random.pick(office.doctors), warned: kind === 'expert-opinion' }],
      ...(random.chance(50) && kind === 'expert-opinion'
        ? {
            harmDegree: random.pick(['light', 'light', 'medium', 'not-determined'] as const),
            harmReasons: 'Так указано экспертом.',
          }
        : {}),
      answers: [{ question: 'Каковы характер и давность следов?', answer: 'См. описание.' }],
      ...(evidence[place] === undefined ? {} : { evidenceId: evidence[place] }),
    })
    if (kind !== 'psychological') await tellFindings(story, examId, figure)
    if (random.chance(45) && kind !== 'psychological')
      await add('sample', {
        examId,
        what: random.pick([
          'Одежда в бумажном конверте',
          'Срезы ногтей',
          'Смыв на тампоне',
          'Қағаз конверттегі киім',
        ]),
        takenFrom: 'выдано ею самой',
        collectedBy: 'эксперт',
        collectedAt: `${on}T11:30:00+05:00`,
        packaging: 'бумажный конверт',
        seals: [`№ ${String(plot.number)}`],
        handovers: [
          {
            from: 'эксперт',
            to: 'камера хранения',
            at: `${on}T13:00:00+05:00`,
            seal: 'intact',
            document: 'журнал',
          },
          ...(random.chance(60)
            ? [
                {
                  from: 'камера хранения',
                  to: 'лаборатория',
                  at: `${dayAfter(on, 1)}T10:00:00+05:00`,
                  seal: 'intact' as const,
                  document: 'акт',
                },
              ]
            : []),
        ],
        laboratory: 'лаборатория центра',
        ...(random.chance(60) ? { resultOn: dayAfter(on, 20), result: 'Результат в заключении.' } : {}),
      })
  }
}
