import { Button, Center, Loader, PasswordInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { FileSummary } from '../../../../shared/contract/evidence-contract.ts'
import { useText } from '../../../client/language.ts'
import classes from '../file.module.css'
import { OtherView } from '../other-view.tsx'
import type { PageLink } from '../page-link.ts'
import { PdfReader } from './pdf-reader.tsx'
import { usePdf } from './use-pdf.ts'

type PdfViewProps = {
  readonly url: string
  readonly file: FileSummary
  readonly onExport: () => void
  readonly link?: PageLink | undefined
}

/** A PDF to be read; one that cannot be shown says so calmly. */
export function PdfView({ url, file, onExport, link }: PdfViewProps) {
  const text = useText('evidence')
  const frame = useText('frame')
  const [password, setPassword] = useState<string>()
  const pdf = usePdf({ url, size: file.size, password })
  if (pdf.state === 'opening')
    return (
      <div className={classes['centre']}>
        <Loader size="sm" aria-label={frame('loading')} role="status" />
      </div>
    )
  if (pdf.state === 'open') return <PdfReader document={pdf.document} name={file.name} link={link} />
  if (pdf.problem === 'password' || pdf.problem === 'wrong-password')
    return <AskPassword isWrong={pdf.problem === 'wrong-password'} onPassword={setPassword} />
  const reason = pdf.problem === 'late' ? text('takesTooLong') : text('damagedFile')
  return <OtherView file={file} onExport={onExport} reason={reason} />
}

type AskPasswordProps = { readonly isWrong: boolean; readonly onPassword: (password: string) => void }

function AskPassword({ isWrong, onPassword }: AskPasswordProps) {
  const text = useText('evidence')
  const [typed, setTyped] = useState('')
  return (
    <Center h="100%" p="xl">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onPassword(typed)
        }}
      >
        <Stack gap="sm" maw={360}>
          <Text size="sm">{text('filePasswordWhy')}</Text>
          <PasswordInput
            label={text('filePassword')}
            value={typed}
            error={isWrong ? text('wrongPassword') : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
          />
          <Button type="submit" disabled={typed === ''}>
            {text('open')}
          </Button>
        </Stack>
      </form>
    </Center>
  )
}
