import { bundleHandlers } from './bundles/bundles.handlers.ts'
import { caseImportHandlers } from './case-import/case-import.handlers.ts'
import { caseHandlers } from './cases/cases.handlers.ts'
import { consentHandlers } from './consents/consents.handlers.ts'
import { custodyHandlers } from './custody/custody.handlers.ts'
import { deadlineHandlers } from './deadlines/deadlines.handlers.ts'
import { documentHandlers } from './documents/documents.handlers.ts'
import { draftHandlers } from './drafts/drafts.handlers.ts'
import { evidenceHandlers } from './evidence/evidence.handlers.ts'
import { filingHandlers } from './filings/filings.handlers.ts'
import { examHandlers } from './exams/exams.handlers.ts'
import type { Handlers } from './handlers.ts'
import { moneyHandlers } from './money/money.handlers.ts'
import { incidentHandlers } from './incidents/incidents.handlers.ts'
import { peopleHandlers } from './people/people.handlers.ts'
import { planHandlers } from './plans/plans.handlers.ts'
import { safetyHandlers } from './safety/safety.handlers.ts'
import { lawHandlers } from './law/law.handlers.ts'
import { playbookHandlers } from './playbooks/playbooks.handlers.ts'
import { searchHandlers } from './search/search.handlers.ts'
import { suitHandlers } from './suits/suits.handlers.ts'
import { templateHandlers } from './templates/templates.handlers.ts'
import { statsHandlers } from './stats/stats.handlers.ts'
import { timelineHandlers } from './timeline/timeline.handlers.ts'
import { viewHandlers } from './views/views.handlers.ts'
import { wholeExportHandlers } from './whole-export/whole-export.handlers.ts'
import { vaultHandlers } from './vault/vault.handlers.ts'

/** The answer to every name of the contract. A name that no room answers does not compile. */
export const handlers: Handlers = {
  query: {
    ...vaultHandlers.query,
    ...wholeExportHandlers.query,
    ...peopleHandlers.query,
    ...caseHandlers.query,
    ...caseImportHandlers.query,
    ...consentHandlers.query,
    ...moneyHandlers.query,
    ...suitHandlers.query,
    ...incidentHandlers.query,
    ...safetyHandlers.query,
    ...evidenceHandlers.query,
    ...templateHandlers.query,
    ...documentHandlers.query,
    ...examHandlers.query,
    ...bundleHandlers.query,
    ...custodyHandlers.query,
    ...lawHandlers.query,
    ...playbookHandlers.query,
    ...searchHandlers.query,
    ...draftHandlers.query,
    ...viewHandlers.query,
    ...filingHandlers.query,
    ...planHandlers.query,
    ...timelineHandlers.query,
    ...deadlineHandlers.query,
    ...statsHandlers.query,
  },
  command: {
    ...peopleHandlers.command,
    ...caseHandlers.command,
    ...caseImportHandlers.command,
    ...consentHandlers.command,
    ...moneyHandlers.command,
    ...suitHandlers.command,
    ...incidentHandlers.command,
    ...safetyHandlers.command,
    ...evidenceHandlers.command,
    ...documentHandlers.command,
    ...examHandlers.command,
    ...bundleHandlers.command,
    ...lawHandlers.command,
    ...playbookHandlers.command,
    ...custodyHandlers.command,
    ...draftHandlers.command,
    ...viewHandlers.command,
    ...filingHandlers.command,
    ...planHandlers.command,
    ...deadlineHandlers.command,
  },
  job: {
    ...moneyHandlers.job,
    ...vaultHandlers.job,
    ...wholeExportHandlers.job,
    ...caseImportHandlers.job,
    ...suitHandlers.job,
    ...incidentHandlers.job,
    ...evidenceHandlers.job,
    ...documentHandlers.job,
    ...examHandlers.job,
    ...bundleHandlers.job,
    ...timelineHandlers.job,
    ...statsHandlers.job,
    ...deadlineHandlers.job,
  },
  locked: {
    ...vaultHandlers.locked,
    ...lawHandlers.locked,
    ...playbookHandlers.locked,
  },
}
