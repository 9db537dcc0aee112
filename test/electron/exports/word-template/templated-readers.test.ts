import { describe, expect, test } from 'vitest'
import { inspectTemplate } from '../../../../electron/imports/word-template/inspect-template.ts'
import { convert, libreOffice } from '../../../office/libreoffice.ts'
import { pythonWith, readWithPython } from '../../../office/python-reader.ts'
import { elementsIn, paragraphsIn, part } from '../../../office/read-word.ts'
import { validationErrors } from '../../../office/validate.ts'
import { headings } from '../../../shared/documents/tree-reading.ts'
import { headingNumbers, paragraph, templateBytes } from '../../imports/word-template/templates.ts'
import { proposalTree } from '../word/trees.ts'
import { written } from './written.ts'

const ours = templateBytes({
  body: `${paragraph('{{titre}}')}${paragraph('{{', 'contenu', '}}')}`,
  header: paragraph('{{cli', 'ent}}'),
  numbering: headingNumbers,
})

const headingCount = headings(proposalTree).length

describe.skipIf(libreOffice === undefined)('in LibreOffice (skipped where it is absent)', () => {
  test('a document in a French template has every heading in its outline', async () => {
    const odt = await convert(await written(ours), 'docx', 'odt')
    expect(elementsIn(part(odt, 'content.xml'), 'text:h')).toHaveLength(headingCount)
  }, 120_000)

  test('a template that LibreOffice saved again serves as well as Word’s', async () => {
    const saved = new Uint8Array(await convert(ours, 'docx', 'docx:MS Word 2007 XML'))
    expect(await inspectTemplate(saved)).toMatchObject({ kind: 'inspected' })
    const bytes = await written(saved)
    // LibreOffice writes one thing that the SDK refuses; we add nothing to it.
    expect(await validationErrors(bytes, 'docx')).toEqual(await validationErrors(saved, 'docx'))
    const header = /word\/header\d\.xml/.exec(part(bytes, '[Content_Types].xml'))?.[0] ?? ''
    expect(paragraphsIn(part(bytes, header))).toEqual(['Ateliers du Lac'])
  }, 120_000)
})

const python = pythonWith('docx')

describe.skipIf(python === undefined)('with python-docx (skipped where it is absent)', () => {
  test('a document in a French template is read with its headings by their levels', async () => {
    const levels = readWithPython(python ?? '', levelScript, await written(ours), 'docx')
    expect(levels).toEqual([1, 2, 3].map(level => headings(proposalTree, level).length))
  }, 30_000)

  test('a template made by python-docx serves: another first page, a logo, fields in bold pieces', async () => {
    const made = readWithPython(python ?? '', templateScript, new Uint8Array(), 'docx') as string
    const bytes = await written(new Uint8Array(Buffer.from(made, 'base64')))
    expect(await validationErrors(bytes, 'docx')).toEqual([])
    const headers = [1, 2].map(number => part(bytes, `word/header${number}.xml`)).join('')
    expect(paragraphsIn(headers)).toContain('Ateliers du Lac – Vendre le catalogue en ligne')
    expect(headers).toContain('<pic:pic')
    expect(part(bytes, 'word/document.xml')).toContain('<w:titlePg')
  }, 60_000)
})

const levelScript = `
import sys, json, docx
styles = [paragraph.style.name for paragraph in docx.Document(sys.argv[1]).paragraphs]
print(json.dumps([styles.count('Heading %d' % level) for level in (1, 2, 3)]))`

const templateScript = `
import base64, io, json, docx
from docx.shared import Mm
logo = base64.b64decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
document = docx.Document()
section = document.sections[0]
section.different_first_page_header_footer = True
section.first_page_header.paragraphs[0].add_run().add_picture(io.BytesIO(logo), width=Mm(40))
header = section.header.paragraphs[0]
for index, piece in enumerate(['{{cli', 'ent}} – {', '{titre', '}}']):
    header.add_run(piece).bold = index % 2 == 0
document.add_paragraph('{{contenu}}')
file = io.BytesIO()
document.save(file)
print(json.dumps(base64.b64encode(file.getvalue()).decode()))`
