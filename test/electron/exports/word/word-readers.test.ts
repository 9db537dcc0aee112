import { describe, expect, test } from 'vitest'
import { wordFile } from '../../../../electron/exports/word/word-file.ts'
import type { DocumentTree } from '../../../../shared/documents/document-tree.ts'
import { convert, libreOffice } from '../../../office/libreoffice.ts'
import { pythonWith, readWithPython } from '../../../office/python-reader.ts'
import { elementsIn, part } from '../../../office/read-word.ts'
import { headings } from '../../../shared/documents/tree-reading.ts'
import { briefTree, hardTree, proposalTree } from './trees.ts'

const trees: [string, DocumentTree][] = [
  ['A proposal', proposalTree],
  ['A mission brief', briefTree],
  ['A document of every block with hard texts', hardTree],
]

describe.skipIf(libreOffice === undefined)('in LibreOffice (skipped where it is absent)', () => {
  test.each(trees)(
    '%s opens with every heading in its outline',
    async (_, tree) => {
      const odt = await convert(await wordFile(tree), 'docx', 'odt')
      const written = headings(tree).filter(text => text.trim() !== '')
      expect(elementsIn(part(odt, 'content.xml'), 'text:h')).toHaveLength(written.length)
    },
    120_000,
  )
})

const python = pythonWith('docx')

describe.skipIf(python === undefined)('in python-docx (skipped where it is absent)', () => {
  test.each(trees)('%s is read with its headings by their levels', async (_, tree) => {
    const read = readWithPython(python ?? '', headingScript, await wordFile(tree), 'docx')
    expect(read).toEqual({
      levels: [1, 2, 3].map(
        level => headings(tree, level).filter(text => text.trim() !== '').length,
      ),
      title: tree.title.replace('\u0000', ''),
    })
  })
})

const headingScript = `
import sys, json, docx
document = docx.Document(sys.argv[1])
styles = [paragraph.style.name for paragraph in document.paragraphs]
print(json.dumps({
  'levels': [styles.count('Heading %d' % level) for level in (1, 2, 3)],
  'title': document.core_properties.title,
}))`
