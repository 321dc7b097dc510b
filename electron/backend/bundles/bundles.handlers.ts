import type { BuildId } from '../../../shared/model/ids.ts'
import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { buildBundleJob } from './build-bundle-job.ts'
import { bundleContents } from './bundle-contents.ts'
import { bundleTable, createBundleOfAll } from './bundles.ts'
import { checkBundle } from './check-bundle.ts'
import { countPages } from './count-pages.ts'
import { listCandidates } from './list-candidates.ts'
import { previewBundlePage } from './preview-page-job.ts'
import { buildsOf } from './recorded-build.ts'
import { showPlan } from './show-plan.ts'

const { query, command } = recordHandlers('bundle', bundleTable)

export const bundleHandlers = {
  query: {
    ...query,
    'bundle.plan': showPlan,
    'bundle.candidates': listCandidates,
    'bundle.builds': (context, input) => ({
      builds: buildsOf(context.db, input.id).map(({ buildId, builtAt, plan, result }) => ({
        buildId: buildId as BuildId,
        builtAt,
        pages: result.pageCount,
        volumes: result.volumes.map(({ number, pages, bytes, sha256 }) => ({ number, pages, bytes, sha256 })),
        actor: plan.frozen.actor,
      })),
    }),
  },
  command: { ...command, 'bundle.create-all': createBundleOfAll },
  job: {
    'bundle.check': checkBundle,
    'bundle.build': buildBundleJob,
    'bundle.count-pages': countPages,
    'bundle.preview-page': previewBundlePage,
    'bundle.contents': bundleContents,
  },
} satisfies RoomHandlers
