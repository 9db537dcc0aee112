import { describe, expect, it } from 'vitest'
import { elementsIn, officeParts, part, wordParagraphs } from '../../../office/read-word.ts'
import { validationErrors } from '../../../office/validate.ts'
import { letterLandscape, paragraph, type Template } from '../../imports/word-template/templates.ts'
import { allTrees, proposalTree } from '../word/trees.ts'
import { fromTemplate, ofTheFirm } from './written.ts'

const ownContents =
  '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Ancien sommaire</w:t></w:r></w:p></w:sdtContent></w:sdt>'

const templates: Record<string, Template> = {
  'a firm’s French template with a cover, numbered headings and fields': ofTheFirm,
  'an empty template': { body: '<w:p/>' },
  'a letter-size template on its side': { section: letterLandscape },
  'a template with a table of contents of its own': {
    body: `${paragraph('{{titre}}')}${ownContents}${paragraph('{{contenu}}')}`,
  },
  'a Word template (.dotx)': {
    mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  },
}

describe('a document in the firm’s own template is valid for Microsoft’s SDK', () => {
  it.each(Object.entries(templates))(
    '%s',
    async (_, template) => {
      expect(await validationErrors(await fromTemplate(template), 'docx')).toEqual([])
    },
    60_000,
  )

  it.each(Object.entries(allTrees))(
    'with %s',
    async (_, tree) => {
      expect(await validationErrors(await fromTemplate(ofTheFirm, tree), 'docx')).toEqual([])
    },
    60_000,
  )
})

describe('the look is the template’s', () => {
  it('headings are in its styles, whatever their ids, without what ours would add', async () => {
    const bytes = await fromTemplate(ofTheFirm)
    const headings = elementsIn(part(bytes, 'word/document.xml'), 'w:p').filter(each =>
      each.includes('<w:pStyle w:val="Titre1"/>'),
    )
    expect(headings.length).toBeGreaterThan(5)
    expect(headings.filter(each => /<w:pBdr>|<w:spacing /.test(each))).toEqual([])
    const styles = part(bytes, 'word/styles.xml')
    expect(styles.match(/w:name w:val="heading 1"/g)).toHaveLength(1)
    expect(styles).toContain('7A1F3D')
  })

  it('what it does not define comes from ours, once, set from the left', async () => {
    const styles = elementsIn(part(await fromTemplate(ofTheFirm), 'word/styles.xml'), 'w:style')
    const tables = styles.filter(style => style.includes('w:val="Tableau"'))
    expect(tables).toHaveLength(1)
    expect(tables[0]).toMatch(
      /<w:ind w:left="0" w:right="0" w:firstLine="0"\/><w:jc w:val="left"\/>/,
    )
    expect(styles.some(style => style.includes('w:val="heading 3"'))).toBe(true)
  })

  it('its sections, headers and footers stay, and ours are left out', async () => {
    const bytes = await fromTemplate(ofTheFirm)
    const sections = elementsIn(part(bytes, 'word/document.xml'), 'w:sectPr')
    expect(sections).toHaveLength(2)
    expect(sections.every(section => section.includes('w:left="1417"'))).toBe(true)
    expect([...officeParts(bytes).keys()].filter(path => /header|footer/.test(path))).toEqual([
      'word/header1.xml',
      'word/footer1.xml',
    ])
  })

  it('its own lists keep their numbers beside ours', async () => {
    const numbering = part(await fromTemplate(ofTheFirm), 'word/numbering.xml')
    const ids = elementsIn(numbering, 'w:num').map(num => /w:numId="(\d+)"/.exec(num)?.[1])
    expect(new Set(ids).size).toBe(ids.length)
    expect(numbering).toContain('upperRoman')
    expect(numbering.lastIndexOf('</w:abstractNum>')).toBeLessThan(numbering.indexOf('<w:num '))
  })

  it('tables are as wide as its text, on a page of any size', async () => {
    const xml = part(await fromTemplate({ section: letterLandscape }), 'word/document.xml')
    const widths = elementsIn(xml, 'w:tblW').map(each => Number(/w:w="(\d+)"/.exec(each)?.[1]))
    expect(widths.length).toBeGreaterThan(5)
    for (const width of widths) expect(Math.abs(width - (15840 - 2880 - 1440))).toBeLessThan(4)
  })
})

describe('the text of the template and ours', () => {
  it('stand in the order the template says: its cover, our content, its last words', async () => {
    const texts = wordParagraphs(await fromTemplate(ofTheFirm))
    expect(texts[0]).toBe('Vendre le catalogue en ligne')
    expect(texts.indexOf('Sommaire')).toBeGreaterThan(1)
    expect(texts.lastIndexOf('Votre contexte')).toBeGreaterThan(texts.indexOf('Sommaire'))
    expect(texts.at(-1)).toBe('Merci de votre confiance.')
    expect(texts.filter(text => text === 'Proposition commerciale')).toEqual([])
  })

  it('where the template does not show the title, ours opens the document', async () => {
    const texts = wordParagraphs(await fromTemplate({ body: paragraph('{{contenu}}') }))
    expect(texts.slice(0, 3)).toEqual([
      'Proposition commerciale',
      'Vendre le catalogue en ligne',
      'Ateliers du Lac',
    ])
  })

  it('without {{contenu}} our content follows, on a new page', async () => {
    const xml = part(await fromTemplate({ body: paragraph('Bonjour') }), 'word/document.xml')
    const [first, second] = elementsIn(xml, 'w:p')
    expect(first).toContain('Bonjour')
    expect(second).toContain('<w:pageBreakBefore/>')
  })

  it.each([
    ['{{sommaire}}', paragraph('{{sommaire}}')],
    ['its own table of contents', ownContents],
  ])('the table of contents takes the place of %s', async (_, place) => {
    const bytes = await fromTemplate({
      body: `${paragraph('Avant')}${place}${paragraph('Après')}${paragraph('{{contenu}}')}`,
    })
    const texts = wordParagraphs(bytes)
    expect(texts.slice(0, 2)).toEqual(['Avant', 'Sommaire'])
    expect(texts.indexOf('Après')).toBeGreaterThan(5)
    expect(texts.filter(text => text === 'Ancien sommaire')).toEqual([])
  })

  it('a document without contents leaves nothing of {{sommaire}}', async () => {
    const tree = { ...proposalTree, tableOfContents: false }
    const body = `${paragraph('Avant')}${paragraph('{{sommaire}}')}${paragraph('{{contenu}}')}`
    expect(part(await fromTemplate({ body }, tree), 'word/document.xml')).not.toMatch(/sommaire/i)
  })
})

describe('the file', () => {
  it('says whose document it is, and nothing of the template’s past', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Ancien client</dc:title></cp:coreProperties>'
    const bytes = await fromTemplate({
      ...ofTheFirm,
      extra: {
        'docProps/core.xml': new TextEncoder().encode(core),
        '_rels/.rels': new TextEncoder().encode(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="main" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="c" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        ),
      },
    })
    const all = [...officeParts(bytes).values()].join('')
    expect(all).not.toContain('Ancien client')
    expect(part(bytes, 'docProps/core.xml')).toContain('Vendre le catalogue en ligne')
  })

  it('asks Word to update nothing', async () => {
    const header =
      '<w:p><w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    const all = [...officeParts(await fromTemplate({ ...ofTheFirm, header })).values()].join('')
    expect(/w:dirty="(?:true|1|on)"|updateFields/.test(all)).toBe(false)
  })

  it('is a document, not a template', async () => {
    const types = part(
      await fromTemplate(templates['a Word template (.dotx)'] ?? {}),
      '[Content_Types].xml',
    )
    expect(types).toContain('wordprocessingml.document.main+xml')
    expect(types).not.toContain('template.main')
  })

  it('has no number twice among its bookmarks and drawings', async () => {
    const body = `<w:p><w:bookmarkStart w:id="3" w:name="x"/><w:bookmarkEnd w:id="3"/></w:p>${paragraph('{{contenu}}')}`
    const xml = part(await fromTemplate({ body }), 'word/document.xml')
    const ids = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(match => match[1])
    expect(ids.length).toBeGreaterThan(5)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
