import { Failure } from '../../../shared/failures/failure.ts'
import { bundleIo } from '../bundles/bundle-io.ts'
import { buildBundle } from '../bundles/engine/build-bundle.ts'
import type { BundleResult } from '../bundles/engine/bundle-plan.ts'
import type { RecordedBuild } from '../bundles/recorded-build.ts'
import type { ExportWork } from './export-work.ts'

const hashesOf = ({ volumes }: BundleResult) => volumes.map(({ sha256 }) => sha256).join(' ')

/**
 * Writes the volumes of a recorded build. One that breaks off leaves none of them. Fails with `bundle.rebuild-differs` when they
 * came out otherwise than they were given away; then they are there, and the export says so.
 */
export async function writeBuild(
  work: ExportWork,
  { build, folder }: { readonly build: RecordedBuild; readonly folder: string },
  engine: typeof buildBundle = buildBundle,
): Promise<void> {
  const name = `${build.builtAt.slice(0, 10)} ${build.plan.title}`
  const written: string[] = []
  const io = bundleIo(work.context, async (volume, volumes, bytes) => {
    const file = volumes > 1 ? `${name} - ${String(volume)}.pdf` : `${name}.pdf`
    const path = `${folder}/${work.names.give(folder, file)}`
    await work.folder.write(path, bytes instanceof Uint8Array ? [bytes] : bytes)
    written.push(path)
  })
  let made: BundleResult
  try {
    made = await engine(build.plan, { ...io, onProgress: () => undefined })
  } catch (error) {
    await work.folder.remove(written)
    throw error
  }
  const given = hashesOf(build.result)
  if (hashesOf(made) !== given) throw new Failure('bundle.rebuild-differs', { hashes: given })
}
