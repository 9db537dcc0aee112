import {
  contentTypeOf,
  contentTypesPath,
  mainPart,
  type Parts,
  type Relationship,
  relationshipsOf,
  relationshipsPath,
} from '../../exports/word-template/relationships.ts'
import { parsePart, UnsafeXml } from '../../exports/word-template/word-xml.ts'
import { fetchingFields } from './field-codes.ts'
import type { TemplateRefusal } from './refusal.ts'

/** The first thing in the package that a template may not have. */
export function packageRefusal(parts: Parts): TemplateRefusal | undefined {
  try {
    return (
      shapeRefusal(parts) ?? macroRefusal(parts) ?? xmlRefusal(parts) ?? relationshipRefusal(parts)
    )
  } catch (error) {
    return error instanceof UnsafeXml ? 'unsafe XML' : 'damaged'
  }
}

const strictNamespace = 'http://purl.oclc.org/ooxml/'

function shapeRefusal(parts: Parts): TemplateRefusal | undefined {
  if (!parts.has(contentTypesPath) || !parts.has(relationshipsPath(''))) return 'not Word'
  const root = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')
  if (root?.type.startsWith(strictNamespace)) return 'strict'
  const main = mainPart(parts)
  if (main === undefined || !parts.has(main)) return 'not Word'
  const type = contentTypeOf(parts, main) ?? ''
  if (/macroEnabled/i.test(type)) return 'macros'
  return /wordprocessingml\.(document|template)\.main\+xml$/.test(type) ? undefined : 'not Word'
}

function macroRefusal(parts: Parts): TemplateRefusal | undefined {
  const types = new TextDecoder().decode(parts.get(contentTypesPath))
  const hasMacros = /vbaProject|vbaData|macroEnabled/i.test(types)
  const paths = [...parts.keys()]
  if (hasMacros || paths.some(path => /vbaProject|vbaData/i.test(path))) return 'macros'
  return /activeX/i.test(types) || paths.some(path => /\/activeX\//i.test(path))
    ? 'objects'
    : undefined
}

/** Bytes of XML, read in about a second; a template of a hundred pages has a tenth of them. */
const mostXml = 6 * 1024 * 1024

function xmlRefusal(parts: Parts): TemplateRefusal | undefined {
  const xml = [...parts].filter(([path]) => /\.(xml|rels)$/i.test(path))
  const length = xml.reduce((sum, [, content]) => sum + content.length, 0)
  if (length > mostXml) return 'too much inside'
  for (const [, content] of xml) {
    const document = parsePart(content)
    if (fetchingFields(document)) return 'fetching fields'
  }
  return undefined
}

function relationshipRefusal(parts: Parts): TemplateRefusal | undefined {
  const owners = [...parts.keys()].flatMap(path => {
    const owner = /^(.*?)_rels\/([^/]*)\.rels$/.exec(path)
    return owner === null ? [] : [`${owner[1] ?? ''}${owner[2] ?? ''}`]
  })
  for (const owner of owners) {
    for (const each of relationshipsOf(parts, owner)) {
      const refusal = each.isExternal ? externalRefusal(each) : internalRefusal(each, parts)
      if (refusal !== undefined) return refusal
    }
  }
  return undefined
}

/** Links that a reader may follow are the only thing a document may name outside itself. */
function externalRefusal({ kind, target }: Relationship): TemplateRefusal | undefined {
  if (kind === 'attachedTemplate') return 'attached template'
  if (kind === 'image') return 'linked picture'
  if (/^mailMerge/.test(kind)) return 'mail merge'
  if (kind !== 'hyperlink') return 'linked file'
  return /^(https?:|mailto:|tel:|#)/i.test(target) ? undefined : 'linked file'
}

const objectKinds = /^(oleObject|package|control|aFChunk|subDocument|activeXControlBinary)$/

function internalRefusal(
  { kind, target }: Relationship,
  parts: Parts,
): TemplateRefusal | undefined {
  if (objectKinds.test(kind)) return 'objects'
  if (target.startsWith('..')) return 'unsafe names'
  const isNeeded = /^(header|footer|styles|numbering|image|footnotes|endnotes)$/.test(kind)
  return isNeeded && !parts.has(target) ? 'damaged' : undefined
}
