import { drawingWords } from './drawing.ts'
import type { Inline } from './tree.ts'
import { isInline, type TreeNode } from './walk.ts'

/**
 * The words of a tree, a line for each paragraph, cells of a row parted by tabs. A gap stands as `[label]`, a template's
 * field as `{expression}`. Numbers of lists and headings are layout and not in it.
 */
export function plainText(tree: TreeNode): string {
  if (isInline(tree)) return inlineText(tree)
  switch (tree.type) {
    case 'paragraph':
    case 'heading':
    case 'title':
      return lineText(tree.content ?? [])
    case 'signature':
      return `${lineText(tree.left)}\t${lineText(tree.right)}`
    case 'tableRow':
      return tree.content.map((cell) => plainText(cell).replaceAll('\n', ' ')).join('\t')
    case 'drawing':
      return drawingWords(tree).join(' ')
    case 'when':
      return blocksText([...tree.content, ...(tree.otherwise ?? [])])
    case 'clause':
    case 'pageBreak':
      return ''
    default:
      return blocksText(tree.content)
  }
}

function blocksText(nodes: readonly TreeNode[]): string {
  return nodes
    .map(plainText)
    .filter((text) => text !== '')
    .join('\n')
}

function lineText(nodes: readonly Inline[]): string {
  return nodes.map((node) => plainText(node)).join('')
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'value':
    case 'exhibitReference':
      return inline.text
    case 'hardBreak':
      return '\n'
    case 'gap':
      return `[${inline.attrs.label}]`
    case 'field':
    case 'exhibitField':
      return `{${inline.attrs.expression}}`
    case 'numberReference':
      return `{#${inline.attrs.key}}`
    case 'inlineWhen':
      return lineText([...inline.content, ...(inline.otherwise ?? [])])
    case 'choice':
      return Object.values(inline.variants).map(lineText).join('/')
  }
}
