import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { tidyPackage } from '../../../../electron/exports/word/office-package.ts'
import type { ArchiveFiles } from '../../../../electron/exports/zip-archive.ts'

const file = Object.entries({
  'word/document.xml': strToU8('<?xml version="1.0"?><w:document><w:body/></w:document>'),
  'word/fontTable.xml': strToU8('<?xml version="1.0"?>\n<w:fonts xmlns:w="x"/>'),
  'docProps/custom.xml': strToU8('<Properties xmlns="x"></Properties>'),
  'word/media/logo.png': new Uint8Array(0),
  'word/_rels/document.xml.rels': strToU8(
    '<Relationships><Relationship Id="a" Target="fontTable.xml"/><Relationship Id="b" Target="media/logo.png"/></Relationships>',
  ),
  'word/_rels/fontTable.xml.rels': strToU8('<Relationships xmlns="x"/>'),
  '_rels/.rels': strToU8(
    '<Relationships><Relationship Id="a" Target="docProps/custom.xml"/><Relationship Id="b" Target="word/document.xml"/></Relationships>',
  ),
  '[Content_Types].xml': strToU8(
    '<Types><Override PartName="/docProps/custom.xml" ContentType="x"/><Override PartName="/word/document.xml" ContentType="y"/></Types>',
  ),
})

test('Parts that say nothing leave the file, with everything that points to them', () => {
  const parts = textsOf(tidyPackage(file))
  expect([...parts.keys()]).toEqual([
    '[Content_Types].xml',
    'word/document.xml',
    'word/media/logo.png',
    'word/_rels/document.xml.rels',
    '_rels/.rels',
  ])
  expect(parts.get('word/_rels/document.xml.rels')).toBe(
    '<Relationships><Relationship Id="b" Target="media/logo.png"/></Relationships>',
  )
  expect(parts.get('_rels/.rels')).not.toContain('custom')
  expect(parts.get('[Content_Types].xml')).not.toContain('custom')
})

test('A file that is tidy stays as it is', () => {
  expect(tidyPackage(tidyPackage(file))).toEqual(tidyPackage(file))
})

function textsOf(parts: ArchiveFiles): Map<string, string> {
  return new Map(parts.map(([path, content]) => [path, new TextDecoder().decode(content)]))
}
