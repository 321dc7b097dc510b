import { Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useText } from '../../client/language.ts'
import classes from './paper.module.css'
import { PreviewPage } from './preview-page.tsx'

const widest = 1_040

type PdfPagesProps = {
  readonly document: PDFDocumentProxy | undefined
  readonly hasFailed: boolean
  readonly label: string
  readonly children?: React.ReactNode
}

/** All pages of a PDF, one below the other; `children` stand above them. */
export function PdfPages({ document, hasFailed, label, children }: PdfPagesProps) {
  const text = useText('paper')
  const { ref, width } = useElementSize()
  const pages = document?.numPages ?? 0
  return (
    <div className={classes['pages']} ref={ref} tabIndex={0} role="region" aria-label={label}>
      {children}
      {hasFailed ? <Text size="sm">{text('unread')}</Text> : null}
      {document === undefined || width === 0
        ? null
        : Array.from({ length: pages }, (_, index) => (
            <PreviewPage
              key={index}
              document={document}
              page={index + 1}
              pages={pages}
              width={Math.min(width - 32, widest)}
            />
          ))}
    </div>
  )
}
