import { describe, expect, it } from 'vitest'
import type { DocumentTree } from '../../../../shared/documents/document-tree.ts'
import { paragraphsIn, part, wordParagraphs } from '../../../office/read-word.ts'
import { paragraph, run } from '../../imports/word-template/templates.ts'
import { bareTree } from '../word/trees.ts'
import { fromTemplate, ofTheFirm } from './written.ts'

describe('the fields of the template', () => {
  it('are filled where Word cut them into pieces: text, header and footer', async () => {
    const bytes = await fromTemplate(ofTheFirm)
    expect(wordParagraphs(bytes).slice(0, 2)).toEqual([
      'Vendre le catalogue en ligne',
      'Pour Ateliers du Lac',
    ])
    expect(paragraphsIn(part(bytes, 'word/header1.xml'))).toEqual([
      'Cabinet Rivage – Vendre le catalogue en ligne',
    ])
    expect(paragraphsIn(part(bytes, 'word/footer1.xml'))).toEqual([
      '2025-004 du 20\u00a0février\u00a02025',
    ])
  })

  it('are filled in tables and in text boxes, in both forms that Word keeps of them', async () => {
    const box = `<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph('Box {{cli', 'ent}}')}</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>`
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph('{{client}}')}</w:tc></w:tr></w:tbl>`
    const xml = part(
      await fromTemplate({ body: `${box}${table}${paragraph('{{contenu}}')}` }),
      'word/document.xml',
    )
    expect(xml).toContain('Box Ateliers du Lac')
    expect(xml).not.toContain('{{')
  })

  it('take several lines, and characters that mean something in XML', async () => {
    const tree = { ...bareTree, fields: { client: 'A & <B>\nligne 2', date: '$& $1' } }
    const bytes = await fromTemplate(
      { body: paragraph('[{{client}}] {{date}} {{mission}}.') },
      tree,
    )
    expect(wordParagraphs(bytes)[0]).toBe('[A & <B>\nligne 2] $& $1 .')
  })

  it('keep the format of their first brace', async () => {
    const body = `<w:p>${run('{{cli', '<w:b/>')}${run('ent}}', '<w:i/>')}${run(' fin', '<w:i/>')}</w:p>`
    const xml = part(await fromTemplate({ body }), 'word/document.xml')
    expect(xml).toMatch(/<w:b\/><\/w:rPr><w:t xml:space="preserve">Ateliers du Lac<\/w:t>/)
    expect(xml).toMatch(/<w:i\/><\/w:rPr><w:t xml:space="preserve"> fin<\/w:t>/)
  })

  it('are not looked for in what the consultants wrote', async () => {
    const tree: DocumentTree = {
      ...bareTree,
      fields: { client: 'Un {{titre}}' },
      blocks: [{ kind: 'paragraph', style: 'body', line: [{ text: 'Écrire {{client}}' }] }],
    }
    const texts = wordParagraphs(
      await fromTemplate({ body: `${paragraph('{{client}}')}${paragraph('{{contenu}}')}` }, tree),
    )
    expect(texts).toContain('Écrire {{client}}')
    expect(texts[0]).toBe('Un {{titre}}')
  })
})
