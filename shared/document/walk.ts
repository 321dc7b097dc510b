import type { Block, DocumentTree, Inline, ItemBlock, ListItem, TableCell, TableRow } from './tree.ts'

/** Any node of a document tree. */
export type TreeNode = DocumentTree | Block | Inline | ListItem | ItemBlock | TableRow | TableCell

/** Where a node stands: keys and indexes from the root, e.g. `['content', 3, 'left', 0]`. */
type NodePath = readonly (string | number)[]

/** Called for every node, a parent before its children. Answering false skips the node's children. */
type Visitor = (node: TreeNode, path: NodePath) => boolean | void

const branches = ['content', 'otherwise', 'left', 'right'] as const

/** Visits every node in the order of reading, variants of choices and both branches of conditions included. */
export function walkTree(node: TreeNode, visit: Visitor, path: NodePath = []): void {
  if (visit(node, path) === false) return
  for (const [child, step] of childrenOf(node)) walkTree(child, visit, [...path, ...step])
}

type Child = readonly [node: TreeNode, step: NodePath]

function childrenOf(node: TreeNode): Child[] {
  const children: Child[] = []
  for (const branch of branches) {
    for (const [index, child] of (nodesAt(node, branch) ?? []).entries()) {
      children.push([child, [branch, index]])
    }
  }
  if (node.type === 'choice') {
    for (const [name, variant] of Object.entries(node.variants)) {
      for (const [index, child] of variant.entries()) children.push([child, ['variants', name, index]])
    }
  }
  return children
}

function nodesAt(node: TreeNode, branch: (typeof branches)[number]): readonly TreeNode[] | undefined {
  return (node as { readonly [name in typeof branch]?: readonly TreeNode[] })[branch]
}

/** Replaces every inline node of a filled tree by what `change` answers; the rest stays as it is. */
export function mapInlines(tree: DocumentTree, change: (inline: Inline) => Inline): DocumentTree {
  return mapNode(tree, change) as DocumentTree
}

const inlineTypes: ReadonlySet<string> = new Set<Inline['type']>([
  ...(['text', 'hardBreak', 'field', 'inlineWhen', 'choice', 'exhibitField'] as const),
  ...(['numberReference', 'value', 'gap', 'exhibitReference'] as const),
])

/** True for the nodes that stand inside a line. */
export function isInline(node: TreeNode): node is Inline {
  return inlineTypes.has(node.type)
}

function mapNode(node: TreeNode, change: (inline: Inline) => Inline): TreeNode {
  if (isInline(node)) return change(node)
  const changed: Record<string, unknown> = { ...node }
  for (const branch of branches) {
    const nodes = nodesAt(node, branch)
    if (nodes !== undefined) changed[branch] = nodes.map((child) => mapNode(child, change))
  }
  return changed as TreeNode
}
