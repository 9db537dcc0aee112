import { elementsIn, officeParts } from './read-word.ts'

/** What would make Word ask or repair, or keep someone from reading: one line for each. */
export function wordFaults(bytes: Uint8Array): string[] {
  const parts = officeParts(bytes)
  const body = parts.get('word/document.xml') ?? ''
  return [
    ...[...parts].flatMap(([path, xml]) => askedUpdates(xml).map(fault => `${path}: ${fault}`)),
    ...unreached(parts).map(path => `${path}: nothing leads to this part`),
    ...elementsIn(body, 'w:tbl').flatMap(tableFaults),
    ...headingGaps(body),
    ...elementsIn(body, 'wp:docPr')
      .filter(picture => !/descr="[^"]+"/.test(picture))
      .map(() => 'a picture says nothing in words'),
  ]
}

function askedUpdates(xml: string): string[] {
  const found = xml.match(/w:dirty="(?:true|1)"|<w:updateFields(?! w:val="false")/g) ?? []
  return found.map(each => `asks to update fields (${each})`)
}

function unreached(parts: ReadonlyMap<string, string>): string[] {
  const lists = [...parts.keys()].filter(path => path.endsWith('.rels'))
  const reached = new Set(['[Content_Types].xml', ...lists])
  for (const list of lists) {
    const folder = list.replace(/_rels\/[^/]*$/, '')
    for (const [, target = ''] of (parts.get(list) ?? '').matchAll(/Target="([^"]+)"/g)) {
      reached.add(target.startsWith('/') ? target.slice(1) : `${folder}${target}`)
    }
  }
  return [...parts.keys()].filter(path => !reached.has(path))
}

/** Layout tables have no header; those with one have it marked, so that it is repeated and read out. */
function tableFaults(table: string): string[] {
  const width = Number(/<w:tblW [^>]*w:w="(\d+)"/.exec(table)?.[1])
  const columns = widths(table, /<w:gridCol w:w="(\d+)"/g)
  const rows = elementsIn(table, 'w:tr')
  const isOfFigures = /<w:pStyle w:val="(?:Table|Dense)Header"/.test(table)
  return [
    ...(table.includes('<w:tblLayout w:type="fixed"/>') ? [] : ['a table has no fixed layout']),
    ...(columns === width ? [] : [`a table of ${width} has columns of ${columns}`]),
    ...rows
      .filter(row => widths(row, /<w:tcW [^>]*w:w="(\d+)"/g) !== width)
      .map(() => `a row is not as wide as its table (${width})`),
    ...(isOfFigures && !rows[0]?.includes('<w:tblHeader') ? ['a header row is not marked'] : []),
  ]
}

function widths(xml: string, pattern: RegExp): number {
  return [...xml.matchAll(pattern)].reduce((sum, [, width]) => sum + Number(width), 0)
}

function headingGaps(body: string): string[] {
  const levels = [...body.matchAll(/w:val="Heading(\d)"/g)].map(([, level]) => Number(level))
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? [`heading ${index + 1} skips a level`] : [],
  )
}
