import { DocumentTree } from './document-tree.ts'

/**
 * The same document with its texts rewritten, but for those that name the firm; links are left out
 * where their address would tell.
 */
export function rewrittenTree(tree: DocumentTree, rewrite: (text: string) => string): DocumentTree {
  const { brand, ...texts } = tree
  const { author, footer, cover } = texts
  const { firmName, issuer } = cover
  const content = rewritten(texts, rewrite) as typeof texts
  const firm = { ...(firmName && { firmName }), ...(issuer && { issuer }) }
  return DocumentTree.parse({
    ...content,
    brand,
    author,
    footer,
    cover: { ...content.cover, ...firm },
  })
}

/** Keys whose values are names of the tree's own, and say nothing of anybody. */
const structure = new Set(['kind', 'role', 'style', 'tone'])

function rewritten(value: unknown, rewrite: (text: string) => string): unknown {
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
