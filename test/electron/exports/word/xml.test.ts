import { expect, test } from 'vitest'
import { element, escaped } from '../../../../electron/exports/word/xml/element.ts'
import { paragraphXml } from '../../../../electron/exports/word/xml/paragraph.ts'
import { externalLinkXml, runXml, withLinkIds } from '../../../../electron/exports/word/xml/run.ts'
import { cellXml, tableXml } from '../../../../electron/exports/word/xml/table.ts'

test('Text that would be XML is written as the text it is, in content and in attributes', () => {
  expect(escaped('a & b < c > "d" &amp;')).toBe('a &amp; b &lt; c &gt; &quot;d&quot; &amp;amp;')
  expect(element('w:x', { 'w:val': '"><w:p/>' })).toBe('<w:x w:val="&quot;&gt;&lt;w:p/&gt;"/>')
})

test('An attribute without a value is left out', () => {
  expect(element('w:x', { 'w:a': undefined, 'w:b': 0 })).toBe('<w:x w:b="0"/>')
})

test('A paragraph in the usual style has nothing to say of itself', () => {
  expect(paragraphXml({ style: 'Normal' })).toBe('<w:p></w:p>')
})

test('Line feeds and tabs inside a text become Word’s own', () => {
  expect(runXml('a\n\tb')).toBe(
    '<w:r><w:t xml:space="preserve">a</w:t><w:br/><w:tab/><w:t xml:space="preserve">b</w:t></w:r>',
  )
})

test('A cell is never without a paragraph', () => {
  expect(cellXml(100, [])).toContain('<w:p></w:p>')
})

test('A table is as wide as its columns together', () => {
  expect(tableXml([100, 250], [], { margins: {} })).toContain('<w:tblW w:w="350" w:type="dxa"/>')
})

test('Links to the same address share one identifier, and text that looks like a link keeps its words', () => {
  const link = (target: string) => externalLinkXml(target, runXml(' r:id="link:x"'))
  const { xml, targets } = withLinkIds(link('https://a.fr/?b=1&c') + link('https://a.fr/?b=1&c'))
  expect(targets).toEqual(['https://a.fr/?b=1&amp;c'])
  expect(xml.match(/r:id="rIdLink1"/g)).toHaveLength(2)
  expect(xml).toContain('link:x')
})
