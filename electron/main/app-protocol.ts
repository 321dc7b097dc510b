import { protocol, type Session } from 'electron'
import { serveEvidence, type ReadPiece } from './evidence-files.ts'
import { evidenceHost, pageHost, scheme } from './page-address.ts'
import { servePageFile } from './page-files.ts'

/** Makes the scheme a real origin. Only before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, stream: true },
    },
  ])
}

/** What the scheme serves. */
type Served = {
  /** The folder of the built page. */
  readonly pageFolder: string
  readonly readPiece: ReadPiece
}

/** Serves the page from one host of the scheme and decrypted evidence from another; any other host has nothing. */
export function serveScheme(session: Session, { pageFolder, readPiece }: Served): void {
  session.protocol.handle(scheme, (request) => {
    const { host } = new URL(request.url)
    if (host === pageHost) return servePageFile(pageFolder, request)
    if (host === evidenceHost) return serveEvidence(readPiece, request)
    return new Response(null, { status: 404 })
  })
}
