import { degrees, PDFDocument, PDFName, PDFString, rgb, StandardFonts, type PDFPage } from '@cantoo/pdf-lib'

const dates = new Date(0)

async function newPdf(): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setCreationDate(dates)
  pdf.setModificationDate(dates)
  return pdf
}

async function save(pdf: PDFDocument): Promise<Uint8Array> {
  return await pdf.save({ updateFieldAppearances: false })
}

export interface PageShape {
  readonly width?: number
  readonly height?: number
  readonly rotate?: 0 | 90 | 180 | 270
  readonly crop?: readonly [x: number, y: number, width: number, height: number]
  readonly userUnit?: number
  /** Paints the whole page, as many scanners and office programs do. */
  readonly isOpaque?: boolean
  readonly text?: string
}

/** A PDF with one page per shape; every page says its text where it is seen. */
export async function pdfOf(...shapes: readonly PageShape[]): Promise<Uint8Array> {
  const pdf = await newPdf()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  shapes.forEach((shape, index) => {
    const page = pdf.addPage([shape.width ?? 595, shape.height ?? 842])
    const [x, y, , height] = shape.crop ?? [0, 0, shape.width ?? 595, shape.height ?? 842]
    if (shape.isOpaque === true)
      page.drawRectangle({ x: -5000, y: -5000, width: 20_000, height: 20_000, color: rgb(1, 1, 1) })
    page.drawText(shape.text ?? `Sample page ${index + 1}`, { x: x + 20, y: y + height / 2, size: 12, font })
    if (shape.rotate !== undefined) page.setRotation(degrees(shape.rotate))
    if (shape.crop !== undefined) page.setCropBox(...shape.crop)
    if (shape.userUnit !== undefined) page.node.set(PDFName.of('UserUnit'), pdf.context.obj(shape.userUnit))
  })
  return await save(pdf)
}

/** A PDF encrypted for its owner; anyone may open it when the user's password is empty. */
export async function encryptedPdf(userPassword: string): Promise<Uint8Array> {
  const pdf = await newPdf()
  pdf.addPage([595, 842]).drawText('Encrypted sample', { x: 50, y: 400 })
  pdf.encrypt({ userPassword, ownerPassword: 'owner sample' })
  return await pdf.save()
}

/** Everything that must stay behind: script, attachment, form, launch and web links, thumbnail, metadata, layer. */
export async function busyPdf(): Promise<Uint8Array> {
  const pdf = await newPdf()
  pdf.setSubject('HIDDENSUBJECT')
  pdf.setAuthor('HIDDENAUTHOR')
  pdf.addJavaScript('start', 'app.alert("HIDDENSCRIPT")')
  await pdf.attach(new TextEncoder().encode('HIDDENATTACHMENT'), 'hidden.txt', { mimeType: 'text/plain' })
  const page = pdf.addPage([595, 842])
  page.drawText('Visible words', { x: 50, y: 700 })
  const field = pdf.getForm().createTextField('sample.field')
  field.setText('Field value')
  field.addToPage(page, { x: 50, y: 600, width: 200, height: 20 })
  addLink(pdf, page, { Type: 'Action', S: 'URI', URI: PDFString.of('https://hidden.example/') })
  addLink(pdf, page, { Type: 'Action', S: 'Launch', F: PDFString.of('hidden.exe') })
  page.node.set(
    PDFName.of('AA'),
    pdf.context.obj({ O: { S: 'JavaScript', JS: PDFString.of('HIDDENACTION') } }),
  )
  page.node.set(
    PDFName.of('Thumb'),
    pdf.context.register(
      pdf.context.stream(new Uint8Array(3), {
        Width: 1,
        Height: 1,
        ColorSpace: 'DeviceRGB',
        BitsPerComponent: 8,
      }),
    ),
  )
  page.node.set(
    PDFName.of('PieceInfo'),
    pdf.context.obj({ HIDDENPIECE: { LastModified: PDFString.of('D:2026') } }),
  )
  return await save(pdf)
}

function addLink(pdf: PDFDocument, page: PDFPage, action: Record<string, string | PDFString>): void {
  const annotation = pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [50, 500, 150, 520], A: action })
  page.node.addAnnot(pdf.context.register(annotation))
}

/** A page with two layers, one of them hidden in the default view. */
export async function layeredPdf(): Promise<Uint8Array> {
  const pdf = await newPdf()
  const page = pdf.addPage([595, 842])
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  page.drawText('always here', { x: 50, y: 700, font })
  const [shown, hidden] = ['SHOWNLAYER', 'HIDDENLAYER'].map((name) =>
    pdf.context.register(pdf.context.obj({ Type: 'OCG', Name: PDFString.of(name) })),
  )
  const resources = page.node.Resources()
  const properties = pdf.context.obj({})
  if (shown === undefined || hidden === undefined || resources === undefined) throw new Error('no layers')
  properties.set(PDFName.of('L0'), shown)
  properties.set(PDFName.of('L1'), hidden)
  resources.set(PDFName.of('Properties'), properties)
  const fontName =
    page.node
      .Resources()
      ?.lookup(PDFName.of('Font'))
      ?.toString()
      .match(/\/(\S+) \d/u)?.[1] ?? ''
  const words = (layer: string, text: string, y: number): string =>
    `/OC /${layer} BDC BT /${fontName} 14 Tf 50 ${y} Td (${text}) Tj ET EMC\n`
  const content = words('L0', 'shown words', 650) + words('L1', 'hidden words', 600)
  page.node.addContentStream(pdf.context.register(pdf.context.flateStream(content)))
  pdf.catalog.set(
    PDFName.of('OCProperties'),
    pdf.context.obj({ OCGs: [shown, hidden], D: { Order: [shown, hidden], OFF: [hidden] } }),
  )
  return await save(pdf)
}

/** Two pages, an outline with one entry below another, and a link from the first page to the second. */
export async function navigablePdf(): Promise<Uint8Array> {
  const pdf = await newPdf()
  const [first, second] = [pdf.addPage([595, 842]), pdf.addPage([595, 842])]
  first.drawText('Contents', { x: 50, y: 700 })
  second.drawText('Chapter', { x: 50, y: 700 })
  const outline = pdf.context.nextRef()
  const [outer, inner] = [pdf.context.nextRef(), pdf.context.nextRef()]
  const to = (page: PDFPage): unknown[] => [page.ref, 'XYZ', 0, 842, 0]
  pdf.context.assign(outline, pdf.context.obj({ Type: 'Outlines', First: outer, Last: outer, Count: 2 }))
  pdf.context.assign(
    outer,
    pdf.context.obj({
      Title: PDFString.of('Outer'),
      Parent: outline,
      Dest: to(first) as [],
      First: inner,
      Last: inner,
      Count: 1,
    }),
  )
  pdf.context.assign(
    inner,
    pdf.context.obj({ Title: PDFString.of('Inner'), Parent: outer, Dest: to(second) as [] }),
  )
  pdf.catalog.set(PDFName.of('Outlines'), outline)
  const link = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [50, 690, 150, 720],
    Dest: to(second) as [],
  })
  first.node.addAnnot(pdf.context.register(link))
  return await save(pdf)
}

/** Forms that draw each other ten times over, twelve deep: its text can never be read to the end. */
export async function endlessPdf(): Promise<Uint8Array> {
  const pdf = await newPdf()
  const page = pdf.addPage([595, 842])
  let form = pdf.context.register(
    pdf.context.flateStream('0 0 1 1 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }),
  )
  for (let depth = 0; depth < 12; depth += 1) {
    form = pdf.context.register(
      pdf.context.flateStream('/F Do '.repeat(10), {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 1, 1],
        Resources: { XObject: { F: form } },
      }),
    )
  }
  page.node.set(PDFName.of('Resources'), pdf.context.obj({ XObject: { F: form } }))
  page.node.addContentStream(pdf.context.register(pdf.context.flateStream('/F Do')))
  return await save(pdf)
}
