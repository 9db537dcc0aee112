import { assertNever } from '../../values/assert-never.ts'
import { canonicalJson } from '../canonical.ts'
import type { Block, BlockOf, Line } from '../document-tree.ts'

/** One line of prose as it is compared: its words, and all that shows how it looks. */
export type TextLine = { readonly text: string; readonly look: string }

/** One entry of a table or of a drawing: what names it, then its values with their names. */
export type Entry = {
  readonly key: string
  readonly values: readonly (readonly [name: string, text: string])[]
  readonly look: string
}

export type Entries = {
  readonly name: string
  /** What the columns of a table are called. */
  readonly columns: string
  readonly entries: readonly Entry[]
  readonly look: string
}

/** What a block says: lines to be read one after the other, or entries to be looked up. */
export type Content =
  | { readonly kind: 'lines'; readonly lines: readonly TextLine[] }
  | ({ readonly kind: 'entries' } & Entries)

export function contentOf(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return lines([textLine(block.text, block)])
    case 'paragraph':
      return lines([textLine(lineText(block.line), block)])
    case 'list':
      return lines(block.items.map(item => textLine(lineText(item.line), [item, block.ordered])))
    case 'checklist':
      return lines(
        block.items.map(({ line, done }) =>
          textLine(`${done ? '☑' : '☐'} ${lineText(line)}`, line),
        ),
      )
    case 'callout':
      return lines([
        ...(block.title === undefined ? [] : [textLine(block.title, block.tone)]),
        ...block.lines.map(line => textLine(lineText(line), [line, block.tone])),
      ])
    case 'quote':
      return lines([
        ...block.lines.map(line => textLine(lineText(line), line)),
        ...(block.author === undefined ? [] : [textLine(`— ${block.author}`, 'author')]),
      ])
    case 'pageBreak':
      return lines([])
    case 'table':
      return entries(block.caption, tableEntries(block), block)
    case 'facts':
      return entries(
        block.caption,
        block.facts.map(fact => entry(fact.label, [['', lineText(fact.value)]], fact)),
        block,
      )
    case 'keyFigures':
      return entries(
        'Chiffres clés',
        block.figures.map(({ label, value }) => entry(label, [['', value]], label)),
        block,
      )
    case 'matrix':
      return entries(block.caption, matrixEntries(block), block)
    case 'timeline':
      return entries(block.caption, timelineEntries(block), block)
    case 'chart':
      return entries(block.caption, chartEntries(block), block)
    case 'signatures':
      return entries('Signatures', signatureEntries(block), block)
    default:
      return assertNever(block)
  }
}

/** Every text of a block, each on its own. */
export function textsOf(block: Block): string[] {
  const content = contentOf(block)
  if (content.kind === 'lines') return content.lines.map(({ text }) => text)
  return content.entries.flatMap(({ key, values }) => [key, ...values.map(([, text]) => text)])
}

function lineText(line: Line): string {
  return line.map(span => span.text).join('')
}

/** A group titles the rows below it, which may be called the same as those of another group. */
function tableEntries({ columns, rows }: BlockOf<'table'>): Entry[] {
  let group = ''
  return rows.map(row => {
    const [first, ...others] = row.cells.map(cell => lineText(cell.line))
    if (row.kind === 'group') group = first ?? ''
    const isTitled = group === '' || row.kind !== 'body'
    const key = isTitled ? (first ?? '') : `${group}, ${first ?? ''}`
    const values = others.map((text, index) => [columns[index + 1]?.title ?? '', text] as const)
    return entry(key, values, row)
  })
}

function matrixEntries({ columns, rows, entries: placed }: BlockOf<'matrix'>): Entry[] {
  return placed.map(each =>
    entry(
      each.mark,
      [
        ['', each.text],
        [columns.title, columns.levels[each.column] ?? String(each.column)],
        [rows.title, rows.levels[each.row] ?? String(each.row)],
      ],
      each,
    ),
  )
}

function timelineEntries({ bars, marks, today }: BlockOf<'timeline'>): Entry[] {
  return [
    ...bars.map(bar =>
      entry(
        bar.label,
        [
          ['Début', bar.start],
          ['Fin', bar.end],
        ],
        bar,
      ),
    ),
    ...marks.map(mark => entry(mark.label, [['', mark.date]], mark)),
    ...(today === undefined ? [] : [entry('Aujourd’hui', [['', today]], today)]),
  ]
}

function chartEntries({ series, categories }: BlockOf<'chart'>): Entry[] {
  return categories.map(({ label, values }) =>
    entry(
      label,
      values.map((value, index) => [series[index]?.label ?? '', value?.text ?? '']),
      values,
    ),
  )
}

function signatureEntries({ parties }: BlockOf<'signatures'>): Entry[] {
  return parties.map(party =>
    entry(
      party.title,
      [
        ['À remplir', party.fields.join(', ')],
        ['Mention', party.mention ?? ''],
      ],
      party,
    ),
  )
}

function lines(all: readonly TextLine[]): Content {
  return { kind: 'lines', lines: all }
}

function textLine(text: string, look: unknown): TextLine {
  return { text, look: canonicalJson(look) }
}

function entries(name: string, all: readonly Entry[], block: Block): Content {
  const columns = block.kind === 'table' ? block.columns.map(({ title }) => title) : []
  return {
    kind: 'entries',
    name,
    columns: columns.join(', '),
    entries: all,
    look: canonicalJson(block),
  }
}

function entry(key: string, values: Entry['values'], look: unknown): Entry {
  return { key, values, look: canonicalJson(look) }
}
