import { element } from './xml/element.ts'
import { packageTypes, relationshipTypes, xmlPart } from './xml/namespaces.ts'

/** A part of the document beside its body; its name is also the identifier it is referred to by. */
export type Part = {
  readonly name: string
  readonly kind: 'styles' | 'numbering' | 'settings' | 'header' | 'footer'
  readonly content: string
}

/** `target` is a path in the archive, or an address that is XML already. */
type Entry = { readonly id: string; readonly target: string }

const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What each part of the file is. */
export function contentTypes(parts: readonly Part[], picture: 'png' | 'jpg' | undefined): string {
  const types = [
    defaultType('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    defaultType('xml', 'application/xml'),
    picture === undefined
      ? ''
      : defaultType(picture, picture === 'png' ? 'image/png' : 'image/jpeg'),
    overriding('/word/document.xml', `${wordTypes}.document.main+xml`),
    overriding('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...parts.map(({ name, kind }) => overriding(`/word/${name}.xml`, `${wordTypes}.${kind}+xml`)),
  ]
  return xmlPart(element('Types', { xmlns: `${packageTypes}/content-types` }, types.join('')))
}

function defaultType(extension: string, type: string): string {
  return element('Default', { Extension: extension, ContentType: type })
}

function overriding(path: string, type: string): string {
  return element('Override', { PartName: path, ContentType: type })
}

/** Where a reader starts. */
export const packageRelationships = relationshipList(
  element('Relationship', {
    Id: 'document',
    Type: `${relationshipTypes}/officeDocument`,
    Target: 'word/document.xml',
  }) +
    element('Relationship', {
      Id: 'properties',
      Type: `${packageTypes}/relationships/metadata/core-properties`,
      Target: 'docProps/core.xml',
    }),
)

/** What the body refers to: the parts beside it, addresses out of the file, and the logo. */
export function relationships(
  parts: readonly Part[],
  links: readonly Entry[],
  logo: Entry | undefined,
): string {
  const related = parts.map(({ name, kind }) => relationship(name, kind, `${name}.xml`))
  const outside = links.map(
    ({ id, target }) =>
      `<Relationship Id="${id}" Type="${relationshipTypes}/hyperlink" Target="${target}" TargetMode="External"/>`,
  )
  const picture = logo === undefined ? '' : relationship(logo.id, 'image', logo.target)
  return relationshipList([...related, ...outside, picture].join(''))
}

function relationship(id: string, kind: string, target: string): string {
  return element('Relationship', { Id: id, Type: `${relationshipTypes}/${kind}`, Target: target })
}

function relationshipList(content: string): string {
  return xmlPart(element('Relationships', { xmlns: `${packageTypes}/relationships` }, content))
}
