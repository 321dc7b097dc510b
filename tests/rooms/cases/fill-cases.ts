import type { Desk } from '../../kit/page/page-flow.ts'

const kinds = ['civil-defamation', 'criminal', 'administrative', 'civil-other', 'support-only'] as const
const stages = ['Досудебное расследование', 'Первая инстанция', 'Апелляция', 'Кассация'] as const
const subjects = [
  'Иск Примерова О.Т. к фонду «Пример» о защите чести',
  'Материал по обращению Заметкиной А.Т.',
  'Өтініш бойынша іс: Үлгіқызы Әсемгүлдің құқықтарын қорғау',
  'Жалоба на бездействие вымышленного отдела полиции города Примерска',
  'Сопровождение К. (псевдоним) в суде первой инстанции',
] as const

/** So many invented cases, each told apart by its number. */
export async function fillCases(desk: Desk, count: number): Promise<void> {
  for (let place = 0; place < count; place += 1) {
    const month = String(1 + (place % 12)).padStart(2, '0')
    await desk.ask('case.create', {
      title: `${subjects[place % subjects.length] ?? ''} ${String(place + 1)}`,
      kind: kinds[place % kinds.length] ?? 'criminal',
      internalNumber: `${String(place + 1)}/2026`,
      openedOn: `202${String(place % 6)}-${month}-15`,
      ...(place % 3 === 0 ? {} : { stage: stages[place % stages.length] ?? '' }),
      ...(place % 4 === 0 ? {} : { language: place % 2 === 0 ? 'ru' : 'kk' }),
      ...(place % 5 === 0 ? { closedOn: '2026-02-01' } : {}),
      ...(place % 7 === 0 ? { confidentiality: 'restricted' } : {}),
      ...(place % 2 === 0 ? { courtNumber: `7599-26-00-2/${String(place)}` } : {}),
    })
  }
}
