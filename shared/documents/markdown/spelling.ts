import type { Break, Parents, Table } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Handle, type Options, type Unsafe } from 'mdast-util-to-markdown'
import { toString as textOf } from 'mdast-util-to-string'

/** The wider lines of a table are, the less its padding helps whoever reads the file as text. */
const widestPadded = 120

/** Readers find addresses before they read backslashes: one that needs some must not look like one. */
const escapedInside = '\\S*[_*~`&<>\\[\\]|!\\\\]'
const addresses: Unsafe[] = [
  inText({ character: ':', before: '[ps]', after: `(?=//${escapedInside})` }),
  inText({ character: '.', before: '[Ww]', after: `(?=[-.\\w]${escapedInside})` }),
]

const padded = tableHandle(true)
const compact = tableHandle(false)

/** How the Markdown of our files is written. */
export const spelling: Options = {
  bullet: '-',
  bulletOther: '*',
  listItemIndent: 'one',
  rule: '-',
  extensions: [{ extensions: gfmParts().map(withAddressesAsTheyAre) }],
  unsafe: addresses,
  handlers: {
    break: (node: Break, parent: Parents | undefined, ...context) =>
      followsAddress(node, parent) ? '  \n' : defaultHandlers.break(node, parent, ...context),
    table: (node: Table, ...context) =>
      widthOf(node) > widestPadded
        ? withRuler(compact(node, ...context))
        : padded(node, ...context),
  },
}

/** Readers would take the backslash of a line's end for the last letter of the address before it. */
function followsAddress(node: Break, parent: Parents | undefined): boolean {
  const children = parent?.children ?? []
  const before = children[(children as readonly unknown[]).indexOf(node) - 1]
  return before !== undefined && /(?:https?:\/\/|www\.)\S+$/i.test(textOf(before))
}

function gfmParts(tablePipeAlign = true): readonly Options[] {
  return gfmToMarkdown({ tablePipeAlign }).extensions ?? []
}

/** Would put a backslash in each address of the web or of a letter box. */
function withAddressesAsTheyAre(extension: Options): Options {
  const isOfAddresses = ({ before }: Unsafe) => /^\[(Ww|ps|\+)/.test(before ?? '')
  return { ...extension, unsafe: (extension.unsafe ?? []).filter(rule => !isOfAddresses(rule)) }
}

function tableHandle(tablePipeAlign: boolean): Handle {
  const handle = gfmParts(tablePipeAlign).flatMap(({ handlers }) => handlers?.table ?? [])[0]
  if (handle === undefined) throw new Error('mdast-util-gfm writes no tables')
  return handle
}

function inText(rule: Unsafe): Unsafe {
  const notInConstruct: Unsafe['notInConstruct'] = ['autolink', 'link', 'image', 'label']
  return { ...rule, inConstruct: 'phrasing', notInConstruct }
}

/** Three dashes under each title, which every reader of tables takes. */
function withRuler(table: string): string {
  const [head = '', ruler = '', ...rows] = table.split('\n')
  return [head, ruler.replaceAll('-', '---'), ...rows].join('\n')
}

/** In characters: the widest cell of each column. */
function widthOf({ children: rows }: Table): number {
  const widths: number[] = []
  for (const { children: cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, textOf(cell).length + 3)
    }
  }
  return widths.reduce((sum, width) => sum + width, 0)
}
