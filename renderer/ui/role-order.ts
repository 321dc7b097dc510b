import { roleKind, type RoleKind } from '../../shared/model/role.ts'

const first: readonly RoleKind[] = [
  'survivor',
  'victim',
  'plaintiff',
  'defendant',
  'suspect',
  'accused',
  'convicted',
  'third-party',
]

/** Parts in a case as a lawyer names them: whom we help and the parties first, then who stands for them, then everyone else. */
export const roleOrder: readonly RoleKind[] = [
  ...first,
  ...roleKind.options.filter((kind) => !first.includes(kind) && kind !== 'witness'),
  'witness',
]
