import type { WordPart } from './large-titles.ts'

/**
 * « List Bullet 2 », « List Number 3 »: styles whose paragraphs stand deeper than the item above them,
 * though their own lists have but one level.
 */
export function withListLevels(document: WordPart): WordPart {
  const parts = document.children ?? []
  if (!parts.some(part => styleLevel(part) !== undefined)) return document
  let above = -1
  const children = parts.map(part => {
    const level = listLevel(part)
    above = level === undefined ? -1 : Math.min(level, above + 1)
    return level === undefined || styleLevel(part) === undefined ? part : atLevel(part, above)
  })
  return { ...document, children }
}

function listLevel(part: WordPart): number | undefined {
  if (part.type !== 'paragraph' || !part.numbering) return undefined
  return styleLevel(part) ?? Number(part.numbering.level)
}

/** From 0, of a paragraph that has no deeper level of its own. */
function styleLevel({ styleName, numbering }: WordPart): number | undefined {
  const rank = /^list (?:bullet|number) ([2-5])$/i.exec(styleName ?? '')?.[1]
  return rank === undefined || Number(numbering?.level) !== 0 ? undefined : Number(rank) - 1
}

function atLevel(part: WordPart, level: number): WordPart {
  return {
    ...part,
    ...(part.numbering && { numbering: { ...part.numbering, level: String(level) } }),
  }
}
