import type { InputOf, OperationName } from '../../shared/contract/contract.ts'
import type { RecordEntity } from '../../shared/model/record-fields.ts'
import type { Ask } from './build-sample.ts'

/** Record types that are made by their fields alone. */
export type MadeEntity = {
  [Entity in RecordEntity]: `${Entity}.create` extends OperationName ? Entity : never
}[RecordEntity]
/** The fields a record type is made of; its case is filled in by whoever makes it. */
export type FieldsOf<Entity extends MadeEntity> = WithoutCase<InputOf<`${Entity}.create`>>
type WithoutCase<Fields> = Fields extends unknown ? Omit<Fields, 'caseId'> : never
/** What is known of an exhibit when its file is taken in. */
export type Exhibit = InputOf<'evidence.add'>['defaults'] & {
  readonly title: string
  readonly kind?: InputOf<'evidence.add'>['kind']
}

/** How a step of a checklist was settled. */
export type Tick = {
  readonly step: number
  readonly on: string
  readonly state?: 'done' | 'skipped'
  readonly reason?: string
  readonly note?: string
}

/** Who puts a told case into a vault: at the command line, or through the backend's calls. Every answer is an id. */
export type Maker = {
  readonly create: <Entity extends MadeEntity>(
    entity: Entity,
    fields: InputOf<`${Entity}.create`>,
  ) => Promise<string>
  readonly addFile: (caseId: string, path: string, exhibit: Exhibit) => Promise<string>
  readonly startPlaybook: (caseId: string, key: string) => Promise<string>
  readonly tick: (checklist: string, tick: Tick) => Promise<void>
  /** Starts the deadlines of something that happened on a day; answers how many. */
  readonly startDeadlines: (
    caseId: string,
    begun: { readonly trigger: string; readonly from: string; readonly filing?: string },
  ) => Promise<number>
}

/** A maker that calls the backend. */
export function callingMaker(ask: Ask): Maker {
  const made = ask as (name: OperationName, input: unknown) => Promise<unknown>
  return {
    create: async (entity, fields) => ((await made(`${entity}.create`, fields)) as { id: string }).id,
    addFile: async (caseId, path, { title, kind, ...defaults }) => {
      const { items } = await ask('evidence.add', {
        caseId,
        files: [path],
        title,
        ...(kind === undefined ? {} : { kind }),
        defaults,
      })
      return items[0]?.id ?? ''
    },
    startPlaybook: async (caseId, key) => (await ask('playbook.start', { caseId, key })).id,
    tick: async (id, { state = 'done', ...tick }) => {
      const { version } = await ask('checklist.show', { id })
      await ask('checklist.tick', { id, version, state, ...tick })
    },
    startDeadlines: async (caseId, { trigger, from, filing }) => {
      const { started } = await ask('deadline.start', {
        caseId,
        trigger,
        on: from,
        ...(filing === undefined ? {} : { filingId: filing }),
      })
      return started.length
    },
  }
}
