import { z } from 'zod'
import { exportObstacleCode, obstaclePlace } from '../model/permit.ts'

/** One reason why something may not leave: what, about which record, and where it stands. Never the private value itself. */
export const exportObstacle = z.strictObject({
  code: exportObstacleCode,
  /** Id of the person, case or exhibit it is about. */
  subject: z.string(),
  where: obstaclePlace,
})
export type ExportObstacle = z.infer<typeof exportObstacle>
