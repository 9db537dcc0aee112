import { describe, expect, test } from 'vitest'
import {
  ruleWords,
  slimParts,
  slimXml,
} from '../../../../electron/imports/word-document/slim-parts.ts'

const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text))

describe('What is read of a Word file', () => {
  test('is its words, styles and rows, without how they look', () => {
    const row =
      '<w:tr w:rsidR="00A1"><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:shd w:fill="FF"/></w:tcPr>'
    const words =
      '<w:p w:rsidR="00A2"><w:pPr><w:pStyle w:val="Titre1"/><w:spacing w:after="0"/></w:pPr>' +
      '<w:r><w:rPr><w:b/><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">Budget </w:t><w:tab/></w:r></w:p>'
    expect(slimXml(`${row}${words}</w:tc></w:tr>`)).toBe(
      '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' +
        '<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr>' +
        '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Budget </w:t><w:tab/></w:r></w:p></w:tc></w:tr>',
    )
  })

  test('is a mark where a horizontal line was drawn', () => {
    const line = '<w:pict><v:rect style="width:0;height:1.5pt" o:hrstd="t" o:hr="t" /></w:pict>'
    expect(slimXml(`<w:p><w:r>${line}</w:r></w:p>`)).toBe(
      `<w:p><w:r><w:t>${ruleWords}</w:t></w:r></w:p>`,
    )
  })

  test('holds what the words themselves say of tags', () => {
    const said = '<w:t>&lt;w:lang/> et w:rsidR="00A1" &lt;w:p w:rsidR="1"></w:t>'
    expect(slimXml(said)).toBe(said)
  })

  test('is whole where a paragraph names what its tags mean, or a comment stands between them', () => {
    const named = '<w:p xmlns:w14="urn:word"><w:r w14:id="1"/></w:p>'
    expect(slimXml(named)).toBe(named)
    const commented = '<!-- <w:tabs> --><w:p w:rsidR="1"><w:lang/></w:p>'
    expect(slimXml(commented)).toBe(commented)
  })

  test('is the names of styles and what lists are, without their fonts', async () => {
    const style = '<w:style w:styleId="Titre1"><w:name w:val="heading 1"/>'
    const fonts = '<w:rPr><w:rFonts w:ascii="Lato"/><w:b/></w:rPr>'
    const read = (path: string, xml: string) =>
      slimParts(new Map([[path, bytes(xml)]])).read(path, 'utf-8')
    expect(await read('word/styles.xml', `${style}\n  ${fonts}\n</w:style>`)).toBe(
      `${style}</w:style>`,
    )
    expect(await read('word/document.xml', fonts)).toBe(fonts)
    const changed = `<w:rPr><w:rPrChange>${fonts}</w:rPrChange></w:rPr>`
    expect(await read('word/numbering.xml', changed)).toBe(changed)
  })

  test('are the parts that are there', async () => {
    const file = slimParts(new Map([['word/document.xml', bytes('<w:t>Été</w:t>')]]))
    expect(file.exists('word/document.xml')).toBe(true)
    expect(file.exists('word/comments.xml')).toBe(false)
    expect(await file.read('word/document.xml', 'utf-8')).toBe('<w:t>Été</w:t>')
    expect(await file.read('word/document.xml')).toEqual(bytes('<w:t>Été</w:t>'))
  })
})
