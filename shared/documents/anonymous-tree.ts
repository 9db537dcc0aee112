import type { Block, DocumentTree } from './document-tree.ts'

type Rewrite = (text: string) => string

/**
 * The same document with its texts rewritten, but for those that name the firm; links are left out
 * where their address would tell.
 */
export function rewrittenTree(tree: DocumentTree, rewrite: Rewrite): DocumentTree {
  const { brand, author, footer } = tree
  const { firmName, issuer } = tree.cover
  const content = rewritten(tree, rewrite)
  const firm = { ...(firmName && { firmName }), ...(issuer && { issuer }) }
  return { ...content, brand, author, footer, cover: { ...content.cover, ...firm } }
}

export function rewrittenBlocks(blocks: readonly Block[], rewrite: Rewrite): Block[] {
  return blocks.map(block => rewritten(block, rewrite))
}

/** Keys whose values are names of the tree's own, and say nothing of anybody. */
const structure = new Set(['kind', 'role', 'style', 'tone', 'tones'])

/** Of the same shape: each text of it stays a text. */
function rewritten<T>(value: T, rewrite: Rewrite): T {
  return rewrittenValue(value, rewrite) as T
}

function rewrittenValue(value: unknown, rewrite: Rewrite): unknown {
  if (typeof value === 'string') return rewrite(value)
  if (Array.isArray(value)) return value.map(each => rewritten(each, rewrite))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => {
    return [key, structure.has(key) ? each : rewritten(each, rewrite)]
  })
  return withoutTellingLink(value, Object.fromEntries(entries))
}

function withoutTellingLink(before: object, after: Record<string, unknown>): unknown {
  if (!('link' in before) || before.link === after.link) return after
  const { link: _, ...rest } = after
  return rest
}
