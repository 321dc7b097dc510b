import { partyStatementText } from '../../../../shared/text/bundle-text.ts'
import { formatWording } from '../../../../shared/text/wording.ts'
import { GlyphUse, type GeneratedPage } from '../../parsing/typeset/page-canvas.ts'
import type { BundlePlan, CustodyLine } from './bundle-plan.ts'
import { PageFlow } from './page-flow.ts'
import { instantText, pageText } from './page-names.ts'
import { groupDigits } from './slip-sheet.ts'

/** «Справка стороны»: hashes, custody entries, head of the log, and how each can be checked. A statement, not a certificate. */
export function partyStatementPages(plan: BundlePlan, use: GlyphUse): GeneratedPage[] {
  const { frozen } = plan
  const say = (key: keyof typeof partyStatementText): string => partyStatementText[key][plan.language]
  const flow = new PageFlow(use)
  const heading = (text: string): void => {
    flow.need(46)
    flow.paragraph(text, { size: 12, isBold: true, before: 12, after: 4 })
  }
  flow.paragraph(say('title'), { size: 18, isBold: true, align: 'centre', leading: 24, after: 6 })
  flow.paragraph(say('nature'), { size: 11, after: 4 })

  heading(say('made'))
  flow.field(say('actor'), frozen.actor)
  flow.field(say('builtAt'), instantText(frozen.builtAt))
  flow.field(say('clock'), say('clockValue'))
  flow.field(say('program'), formatWording(say('programValue'), { version: frozen.programVersion }))

  heading(say('hashes'))
  for (const exhibit of plan.sections.flatMap((section) => section.exhibits)) {
    flow.need(48)
    const title = `${pageText(plan.language, 'exhibit', { number: exhibit.number })}. ${exhibit.title}`
    flow.paragraph(title, { size: 10.5, before: 4 })
    for (const file of exhibit.files) {
      const size = pageText(plan.language, 'fileSize', { bytes: groupDigits(file.size) })
      flow.paragraph(`${file.name} (${size})`, { size: 9.5, indent: 14, grey: 0.25 })
      flow.paragraph(file.sha256, { size: 9.5, indent: 14 })
    }
  }

  heading(say('custody'))
  if (plan.custody.length === 0) flow.paragraph(say('noCustody'), { size: 10.5 })
  for (const line of plan.custody) drawCustodyLine(flow, line, say)

  heading(say('head'))
  flow.field(say('headSequence'), String(frozen.custodySequence))
  flow.field(say('headHash'), frozen.custodyHead, { size: 10 })
  flow.field(say('headSigned'), say('headSignedValue'))

  heading(say('howToVerify'))
  flow.paragraph(say('verifyFiles'), { size: 11, after: 4 })
  flow.paragraph(say('verifyLog'), { size: 11, after: 24 })
  flow.need(30)
  flow.paragraph(say('signature'), { size: 11 })
  return flow.finish()
}

function drawCustodyLine(
  flow: PageFlow,
  line: CustodyLine,
  say: (key: keyof typeof partyStatementText) => string,
): void {
  flow.need(52)
  const head = `№ ${line.sequence} · ${line.time} · ${line.actor} · ${line.action} · ${line.subjectTitle}`
  flow.paragraph(head, { size: 10, before: 4 })
  const small = { size: 9, indent: 14, grey: 0.25 } as const
  flow.paragraph(`${say('commitment')}: ${line.commitment}`, small)
  flow.paragraph(`${say('hash')}: ${line.hash}`, small)
  if (line.details !== undefined && line.details !== '')
    flow.paragraph(`${say('details')}: ${line.details}`, small)
}
