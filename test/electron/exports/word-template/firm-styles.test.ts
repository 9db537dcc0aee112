import { describe, expect, it } from 'vitest'
import { elementsIn, paragraphsIn, part } from '../../../office/read-word.ts'
import { validationErrors } from '../../../office/validate.ts'
import { frenchStyles } from '../../imports/word-template/templates.ts'
import { fromTemplate, ofTheFirm } from './written.ts'

const bulletStyle =
  '<w:style w:type="paragraph" w:styleId="Listepuces"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
const tableStyle =
  '<w:style w:type="table" w:styleId="TableauEtabli"><w:name w:val="Tableau Établi"/><w:basedOn w:val="TableauNormal"/><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="7A1F3D"/></w:tcPr></w:tblStylePr></w:style>'

describe('styles that a template has for lists and tables', () => {
  const styled = {
    ...ofTheFirm,
    styles: `${frenchStyles}${bulletStyle}${tableStyle}`,
  }

  it('bullets are its own, and ordered lists still count from one', async () => {
    const bytes = await fromTemplate(styled)
    const items = elementsIn(part(bytes, 'word/document.xml'), 'w:p')
    const bullets = items.filter(each => each.includes('w:val="Listepuces"'))
    expect(paragraphsIn(bullets.join(''))).toContain('Comprendre le métier')
    expect(bullets.filter(each => each.includes('<w:numPr>'))).toEqual([])
    const steps = items.filter(each => each.includes('<w:numPr>'))
    expect(paragraphsIn(steps.join(''))).toContain('Supprimer les erreurs de prix')
    expect(await validationErrors(bytes, 'docx')).toEqual([])
  }, 30_000)

  it('tables of figures leave their rules and fills to it; cards keep theirs', async () => {
    const xml = part(await fromTemplate(styled), 'word/document.xml')
    const tables = elementsIn(xml, 'w:tbl')
    const figures = tables.filter(table => table.includes('<w:tblHeader/>'))
    expect(figures.length).toBeGreaterThan(2)
    expect(figures.filter(table => !table.includes('w:val="TableauEtabli"'))).toEqual([])
    expect(figures.filter(table => /<w:shd |<w:tblBorders>/.test(table))).toEqual([])
    const cards = tables.filter(table => !table.includes('<w:tblHeader/>'))
    expect(cards.some(table => table.includes('<w:shd '))).toBe(true)
  })
})
