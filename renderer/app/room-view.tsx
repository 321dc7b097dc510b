import type { Place } from '../client/navigation.ts'
import { CasesTable } from '../rooms/cases/cases-table.tsx'
import { ImportCases } from '../rooms/cases/import/import-cases.tsx'
import { CustodyLog } from '../rooms/custody/custody-log.tsx'
import { DeadlinesRoom } from '../rooms/deadlines/deadlines-room.tsx'
import { NumbersRoom } from '../rooms/numbers/numbers-room.tsx'
import { MoneyRoom } from '../rooms/money/money-room.tsx'
import { LawRoom } from '../rooms/law/law-room.tsx'
import { PeopleList } from '../rooms/people/people-list.tsx'
import { Settings } from '../rooms/settings/settings.tsx'
import { SuitsBoard } from '../rooms/suits/suits-board.tsx'
import { CasePage } from './case-page.tsx'

/** The room a place is in. Only `app` puts rooms together: no room knows another. */
export function RoomView({ place }: { readonly place: Place }) {
  switch (place.at) {
    case 'cases':
      return place.view === 'import' ? <ImportCases /> : <CasesTable />
    case 'people':
      return <PeopleList record={place.record} field={place.field} />
    case 'deadlines':
      return <DeadlinesRoom view={place.view} />
    case 'suits':
      return <SuitsBoard />
    case 'numbers':
      return <NumbersRoom />
    case 'money':
      return <MoneyRoom view={place.view} record={place.record} />
    case 'law':
      return <LawRoom view={place.view} record={place.record} on={place.on} />
    case 'settings':
      return <Settings section={place.section} custodyLog={<CustodyLog />} />
    case 'case':
      return <CasePage key={place.caseId} place={place} />
  }
}
