import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

const contentTypes = '[Content_Types].xml'
/** Entries of the archive carry no clock: the same document gives the same bytes. */
const entryDate = '2000-01-01T12:00:00'

/**
 * The same file without what docx writes for nobody: parts with nothing in them, what points to
 * them, and empty lists of relationships. Readers have refused files for less.
 */
export function tidyPackage(bytes: Uint8Array): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)))
  const empty = new Set([...parts].filter(isEmptyPart).map(([path]) => path))
  const kept = [...parts].filter(([path]) => !empty.has(path))
  const tidied = kept.map(
    ([path, content]) => [path, withoutMentions(path, content, empty)] as const,
  )
  return zipSync(inReadingOrder(tidied), { level: 6, mtime: entryDate })
}

/** One root element with nothing inside. */
function isEmptyPart([path, content]: readonly [string, Uint8Array]): boolean {
  if (!/\.(xml|rels)$/.test(path) || path === contentTypes) return false
  if (content.length > longestEmptyPart) return false
  return /^(<\?xml[^>]*\?>)?\s*(<[^>]*\/>|<([\w:]+)[^>]*>\s*<\/\3>)\s*$/.test(strFromU8(content))
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
  const text = strFromU8(content).replace(elements, (element: string, name: string) =>
    isDropped(name) ? '' : element,
  )
  return strToU8(text)
}

/** The list of content types first, as readers of unknown files expect. */
function inReadingOrder(parts: readonly (readonly [string, Uint8Array])[]): Zippable {
  const rank = ([path]: readonly [string, Uint8Array]) => (path === contentTypes ? 0 : 1)
  return Object.fromEntries(parts.toSorted((a, b) => rank(a) - rank(b)))
}
