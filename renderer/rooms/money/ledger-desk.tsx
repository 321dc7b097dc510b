import { useState } from 'react'
import { useLanguage, useText } from '../../client/language.ts'
import type { DeskPlace } from '../../ui/desk/desk-spec.ts'
import { RecordDesk } from '../../ui/desk/record-desk.tsx'
import { localToday } from '../../ui/format-text.ts'
import { FundSelect } from './fund-select.tsx'
import { ledgerSpec } from './ledger-spec.tsx'

type LedgerDeskProps = {
  /** The case whose money it is; without it, that of the whole foundation. */
  readonly caseId?: string
  readonly record: string | undefined
  readonly field: string | undefined
  readonly place: DeskPlace
}

/** The ledger, of one fund when it is asked for. */
export function LedgerDesk({ caseId, record, field, place }: LedgerDeskProps) {
  const text = useText('money')
  const language = useLanguage()
  const [fund, setFund] = useState<string | null>(null)
  const spec = ledgerSpec({ say: text, language, today: localToday(), place, fund })
  return (
    <RecordDesk
      spec={spec}
      {...(caseId === undefined ? {} : { caseId })}
      record={record}
      field={field}
      place={place}
      tools={<FundSelect value={fund} onChange={setFund} isBare width={160} />}
    />
  )
}
