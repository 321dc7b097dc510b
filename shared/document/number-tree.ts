import type { Block, BulletList, DocumentTree, Heading, ListItem, NumberedList } from './tree.ts'

export type Numbered = {
  readonly tree: DocumentTree
  /** Key of a list item or heading -> its number: «3», «2.1». */
  readonly numbers: ReadonlyMap<string, string>
  /** Exhibit -> its number in the list of attachments. */
  readonly attachments: ReadonlyMap<string, number>
}

/**
 * Numbers a filled tree: every list from 1, headings «1», «1.1», «1.1.1» by level. An item inside another list's item has
 * its own number on the page and «2.1» as the number its key stands for.
 */
export function numberTree(tree: DocumentTree): Numbered {
  const counter = new Counter()
  const content = counter.blocks(tree.content, '')
  return { tree: { ...tree, content }, numbers: counter.numbers, attachments: counter.attachments }
}

class Counter {
  readonly numbers = new Map<string, string>()
  readonly attachments = new Map<string, number>()
  readonly #headings: [number, number, number] = [0, 0, 0]

  blocks(blocks: readonly Block[], prefix: string): Block[] {
    return blocks.map((block) => this.#block(block, prefix))
  }

  #block(block: Block, prefix: string): Block {
    switch (block.type) {
      case 'heading':
        return this.#heading(block)
      case 'numberedList':
        return this.#list(block, prefix)
      case 'bulletList':
        return this.#bullets(block, prefix)
      case 'headerBlock':
      case 'section':
        return { ...block, content: this.blocks(block.content, prefix) }
      case 'table': {
        const content = block.content.map((row) => ({
          ...row,
          content: row.content.map((cell) => ({ ...cell, content: this.blocks(cell.content, prefix) })),
        }))
        return { ...block, content }
      }
      default:
        return block
    }
  }

  #heading(heading: Heading): Heading {
    if (heading.attrs.numbered !== true) return heading
    const { level, key } = heading.attrs
    this.#headings[level - 1] = (this.#headings[level - 1] ?? 0) + 1
    this.#headings.fill(0, level)
    const number = this.#headings.slice(0, level).join('.')
    this.#note(key, number)
    return { ...heading, attrs: { ...heading.attrs, number } }
  }

  #list(list: NumberedList, prefix: string): NumberedList {
    const content = list.content.map((item, index): typeof item => {
      if (item.type !== 'listItem') return item
      const number = index + 1
      const label = `${prefix}${number}`
      this.#note(item.attrs?.key, label)
      const evidenceId = item.attrs?.evidenceId
      if (
        list.attrs.kind === 'attachments' &&
        evidenceId !== undefined &&
        !this.attachments.has(evidenceId)
      ) {
        this.attachments.set(evidenceId, number)
      }
      return { ...item, attrs: { ...item.attrs, number }, content: this.blocks(item.content, `${label}.`) }
    })
    return { ...list, content }
  }

  #bullets(list: BulletList, prefix: string): BulletList {
    const content = list.content.map((item): ListItem => ({
      ...item,
      content: this.blocks(item.content, prefix),
    }))
    return { ...list, content }
  }

  #note(key: string | undefined, number: string): void {
    if (key !== undefined && !this.numbers.has(key)) this.numbers.set(key, number)
  }
}
