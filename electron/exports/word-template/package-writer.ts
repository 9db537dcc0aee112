import { posix } from 'node:path'
import type { Element } from 'slimdom'
import type { ArchiveFiles } from '../zip-archive.ts'
import {
  contentTypesPath,
  type Parts,
  type Relationship,
  relationshipsOf,
  relationshipsPath,
} from './relationships.ts'
import { ns, parsePart, partBytes, rootOf } from './word-xml.ts'

/** A package being written: the parts of a template, with some replaced, added or left out. */
export type PackageWriter = {
  readonly parts: Parts
  readonly put: (path: string, content: Uint8Array) => void
  /** Adds a part under a name that is free, and says which. */
  readonly add: (path: string, content: Uint8Array, contentType: string) => string
  readonly setContentType: (path: string, contentType: string) => void
  /** Answers the id under which the part now knows the target. */
  readonly relate: (
    part: string,
    to: Pick<Relationship, 'type' | 'target' | 'isExternal'>,
  ) => string
  /** Leaves out the parts that a relationship of this kind points to, and the relationship. */
  readonly removeRelated: (part: string, kind: string) => void
  readonly files: () => ArchiveFiles
}

export function packageWriter(template: Parts): PackageWriter {
  const parts = new Map(template)
  const types = parsePart(parts.get(contentTypesPath) ?? new Uint8Array())

  const setContentType = (path: string, contentType: string) => {
    const root = rootOf(types)
    typeElement(root, 'PartName', `/${path}`)?.remove()
    root.append(newElement(root, 'Override', { PartName: `/${path}`, ContentType: contentType }))
  }

  return {
    parts,
    put: (path, content) => parts.set(path, content),
    add: (path, content, contentType) => {
      const free = freePath(path, parts)
      parts.set(free, content)
      setContentType(free, contentType)
      return free
    },
    setContentType,
    relate: (part, to) => {
      const path = relationshipsPath(part)
      const document = parsePart(parts.get(path) ?? emptyRelationships)
      const id = freeId(relationshipsOf(parts, part))
      const target = to.isExternal ? to.target : posix.relative(posix.dirname(part), to.target)
      const mode = to.isExternal ? { TargetMode: 'External' } : {}
      const root = rootOf(document)
      root.append(
        newElement(root, 'Relationship', { Id: id, Type: to.type, Target: target, ...mode }),
      )
      parts.set(path, partBytes(document))
      return id
    },
    removeRelated: (part, kind) => {
      const path = relationshipsPath(part)
      const unwanted = relationshipsOf(parts, part).filter(each => each.kind === kind)
      if (unwanted.length === 0) return
      const document = parsePart(parts.get(path) ?? emptyRelationships)
      for (const { id, target } of unwanted) {
        const isThis = (element: Element) => element.getAttribute('Id') === id
        rootOf(document).children.find(isThis)?.remove()
        parts.delete(target)
        typeElement(rootOf(types), 'PartName', `/${target}`)?.remove()
      }
      parts.set(path, partBytes(document))
    },
    files: () => {
      parts.set(contentTypesPath, partBytes(types))
      const first = (path: string) => (path === contentTypesPath ? 0 : 1)
      return [...parts].toSorted(([a], [b]) => first(a) - first(b))
    },
  }
}

const emptyRelationships = new TextEncoder().encode(
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${ns.relationships}"/>`,
)

function typeElement(root: Element, attribute: string, value: string): Element | undefined {
  return root.children.find(
    child => child.getAttribute(attribute)?.toLowerCase() === value.toLowerCase(),
  )
}

function newElement(root: Element, name: string, attributes: Record<string, string>): Element {
  const element = root.ownerDocument?.createElementNS(root.namespaceURI, name)
  if (element === undefined) throw new Error('An element without a document.')
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

function freePath(path: string, parts: Parts): string {
  const taken = new Set([...parts.keys()].map(each => each.toLowerCase()))
  const { dir, name, ext } = posix.parse(path)
  let free = path
  for (let copy = 1; taken.has(free.toLowerCase()); copy++) {
    free = posix.join(dir, `${name}-etabli${copy}${ext}`)
  }
  return free
}

function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id))
  let number = relationships.length + 1
  while (taken.has(`rId${number}`)) number++
  return `rId${number}`
}
