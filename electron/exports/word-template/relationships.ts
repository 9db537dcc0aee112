import { dirname, join } from 'node:path/posix'
import type { Element } from 'slimdom'
import { ns, parsePart, rootOf } from './word-xml.ts'

export type Parts = ReadonlyMap<string, Uint8Array>

export type Relationship = {
  readonly id: string
  /** The last word of its type: `image`, `hyperlink`, `header`. */
  readonly kind: string
  readonly type: string
  /** A path in the package; an address where it is external. */
  readonly target: string
  readonly isExternal: boolean
}

/** Where the relationships of a part are kept; those of the package itself for the empty path. */
export function relationshipsPath(part: string): string {
  const folder = part.includes('/') ? `${dirname(part)}/` : ''
  return `${folder}_rels/${part.slice(folder.length)}.rels`
}

export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const content = parts.get(relationshipsPath(part))
  if (content === undefined) return []
  return rootOf(parsePart(content)).children.map(element => relationship(element, part))
}

function relationship(element: Element, part: string): Relationship {
  const type = element.getAttribute('Type') ?? ''
  const target = element.getAttribute('Target') ?? ''
  const isExternal = element.getAttribute('TargetMode') === 'External'
  return {
    id: element.getAttribute('Id') ?? '',
    type,
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: isExternal ? target : resolvedPath(part, target),
    isExternal,
  }
}

/** Relative to the part's folder, or to the package where it starts with a slash. */
function resolvedPath(part: string, target: string): string {
  const [path = ''] = target.split('#')
  if (path.startsWith('/')) return join(path.slice(1))
  return join(part.includes('/') ? dirname(part) : '', path)
}

/** The part that a relationship of this kind points to, where there is one. */
export function relatedPart(parts: Parts, part: string, kind: string): string | undefined {
  return relationshipsOf(parts, part).find(each => each.kind === kind && !each.isExternal)?.target
}

/** The document itself: `word/document.xml`, whatever its name. */
export function mainPart(parts: Parts): string | undefined {
  return relatedPart(parts, '', 'officeDocument')
}

export function contentTypeOf(parts: Parts, part: string): string | undefined {
  const content = parts.get(contentTypesPath)
  if (content === undefined) return undefined
  const types = rootOf(parsePart(content)).getElementsByTagNameNS(ns.types, '*')
  const name = `/${part}`.toLowerCase()
  const own = types.find(type => type.getAttribute('PartName')?.toLowerCase() === name)
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const usual = types.find(type => type.getAttribute('Extension')?.toLowerCase() === extension)
  return (own ?? usual)?.getAttribute('ContentType') ?? undefined
}

export const contentTypesPath = '[Content_Types].xml'
