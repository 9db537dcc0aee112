import type { ArchiveFiles } from '../zip-archive.ts'

const contentTypes = '[Content_Types].xml'

/**
 * The same files without what docx writes for nobody: parts with nothing in them, what points to
 * them, and empty lists of relationships. Readers have refused files for less.
 */
export function tidyPackage(parts: ArchiveFiles): ArchiveFiles {
  const empty = new Set(parts.filter(isEmptyPart).map(([path]) => path))
  const kept = parts.filter(([path]) => !empty.has(path))
  return inReadingOrder(
    kept.map(([path, content]) => [path, withoutMentions(path, content, empty)] as const),
  )
}

/** One root element with nothing inside. */
function isEmptyPart([path, content]: readonly [string, Uint8Array]): boolean {
  if (!/\.(xml|rels)$/.test(path) || path === contentTypes) return false
  if (content.length > longestEmptyPart) return false
  return /^(<\?xml[^>]*\?>)?\s*(<[^>]*\/>|<([\w:]+)[^>]*>\s*<\/\3>)\s*$/.test(textOf(content))
}

/** Namespaces can make even an empty root long. */
const longestEmptyPart = 4000

function withoutMentions(
  path: string,
  content: Uint8Array,
  empty: ReadonlySet<string>,
): Uint8Array {
  if (path === contentTypes) {
    return edited(content, /<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g, part => empty.has(part))
  }
  if (!path.endsWith('.rels')) return content
  const folder = path.replace(/_rels\/[^/]*$/, '')
  return edited(content, /<Relationship [^>]*Target="([^"]+)"[^>]*\/>/g, target =>
    empty.has(`${folder}${target}`),
  )
}

function edited(
  content: Uint8Array,
  elements: RegExp,
  isDropped: (name: string) => boolean,
): Uint8Array {
  const text = textOf(content).replace(elements, (element: string, name: string) =>
    isDropped(name) ? '' : element,
  )
  return new TextEncoder().encode(text)
}

/** The list of content types first, as readers of unknown files expect. */
function inReadingOrder(parts: ArchiveFiles): ArchiveFiles {
  const rank = ([path]: readonly [string, Uint8Array]) => (path === contentTypes ? 0 : 1)
  return parts.toSorted((a, b) => rank(a) - rank(b))
}

function textOf(content: Uint8Array): string {
  return new TextDecoder().decode(content)
}
