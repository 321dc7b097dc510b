import type { CaseId, LedgerId } from '../../../shared/model/ids.ts'
import type { Desk } from '../../kit/page/page-flow.ts'

export type MoneyCase = { readonly caseId: CaseId; readonly wrongId: LedgerId }

/** An invented foundation: a case with help paid and time worked, donations, a mistake that was taken back. */
export async function createMoneyCase(desk: Desk): Promise<MoneyCase> {
  const { ask } = desk
  const caseId = (await ask('case.create', { title: 'Дело Примеровой', kind: 'criminal' })).id as CaseId
  const { id: lawyerId } = await ask('person.create', {
    kind: 'natural',
    name: { surname: 'Защитникова', given: 'Проба', patronymic: 'Тестовна' },
  })
  await ask('role.create', { caseId, personId: lawyerId, role: 'advocate' })
  const entry = (fields: object) =>
    ask('ledger.create', {
      direction: 'out',
      category: 'lodging',
      amountTiyn: 150_000_00,
      currency: 'KZT',
      paidOn: '2026-02-10',
      purpose: 'Квартира на месяц',
      ...fields,
    })
  await entry({ caseId, fund: 'Фонд «Үміт»', payee: 'Хозяйка Ә.' })
  await entry({
    caseId,
    category: 'treatment',
    amountTiyn: 42_500_50,
    purpose: 'Консультация врача и лекарства',
  })
  await entry({ caseId, category: 'fee', amountTiyn: 4_325_00, purpose: 'Пошлина', costGround: 'state-fee' })
  await entry({ caseId, category: 'travel', amountTiyn: 90_00, currency: 'USD', purpose: 'Билет' })
  await entry({
    direction: 'in',
    category: 'other',
    amountTiyn: 1_200_000_00,
    paidOn: '2026-01-15',
    purpose: 'Пожертвование',
    fund: 'Фонд «Үміт»',
  })
  const wrong = await entry({ caseId, category: 'food', amountTiyn: 999_99, purpose: 'Продукты' })
  await ask('ledger.reverse', { id: wrong.id, reason: 'внесено дважды' })
  const work = (fields: object) =>
    ask('time.create', {
      caseId,
      lawyerId,
      workedOn: '2026-03-02',
      what: 'Составлен отзыв на иск',
      minutes: 150,
      rateTiyn: 20_000_00,
      basis: 'paid-contract',
      ...fields,
    })
  await work({})
  await work({ workedOn: '2026-03-04', what: 'Участие в предварительном заседании', minutes: 95 })
  await work({ workedOn: '2026-03-05', what: 'Разбор переписки', minutes: 60, basis: 'own-employee' })
  return { caseId, wrongId: wrong.id as LedgerId }
}
