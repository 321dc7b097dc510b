/** The text that a reader of the paper sees, with its numbers; written apart from the renderers so that it can contradict them. */
import type { Block, DocumentTree, Inline, ListItem } from '../../../shared/document/tree.ts'

/** The whole text of a filled tree in reading order. */
export function paperText(tree: DocumentTree): string {
  const counts = [0, 0, 0]
  const inline = (node: Inline): string => {
    if (node.type === 'hardBreak') return '\n'
    if (node.type === 'gap') return `[${node.attrs.label}]`
    return 'text' in node ? node.text : ''
  }
  const line = (nodes: readonly Inline[] = []) => nodes.map(inline).join('')
  const block = (node: Block, prefix: string): string => {
    switch (node.type) {
      case 'paragraph':
      case 'title':
        return line(node.content)
      case 'heading': {
        if (node.attrs.numbered !== true) return line(node.content)
        const level = node.attrs.level
        counts.splice(level - 1, 4, (counts[level - 1] ?? 0) + 1)
        return `${node.attrs.number ?? counts.slice(0, level).join('.')}. ${line(node.content)}`
      }
      case 'numberedList':
        return node.content
          .filter((each): each is ListItem => each.type === 'listItem')
          .map((each, index) => `${prefix}${index + 1}. ${blocks(each.content, `${prefix}${index + 1}.`)}`)
          .join('\n')
      case 'bulletList':
        return node.content.map((each) => `– ${blocks(each.content, prefix)}`).join('\n')
      case 'table':
        return node.content
          .map((row) => row.content.map((cell) => blocks(cell.content, '')).join('\n'))
          .join('\n')
      case 'signature':
        return `${line(node.left)}\n${line(node.right)}`
      case 'headerBlock':
      case 'section':
        return blocks(node.content, prefix)
      default:
        return ''
    }
  }
  const blocks = (nodes: readonly Block[], prefix: string): string =>
    nodes.map((node) => block(node, prefix)).join('\n')
  return blocks(tree.content, '')
}
