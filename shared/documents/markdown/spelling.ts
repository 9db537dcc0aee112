import type { Table } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import type { Handle, Options } from 'mdast-util-to-markdown'
import { toString as textOf } from 'mdast-util-to-string'

/** The wider lines of a table are, the less its padding helps whoever reads the file as text. */
const widestPadded = 120

const padded = tableHandle(true)
const compact = tableHandle(false)

/** How the Markdown of our files is written. */
export const spelling: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '_',
  listItemIndent: 'one',
  rule: '-',
  extensions: [gfmToMarkdown()],
  handlers: {
    table: (node: Table, ...context) =>
      (widthOf(node) > widestPadded ? compact : padded)(node, ...context),
  },
}

function tableHandle(tablePipeAlign: boolean): Handle {
  const extensions = gfmToMarkdown({ tablePipeAlign }).extensions ?? []
  const handle = extensions.flatMap(({ handlers }) => handlers?.table ?? [])[0]
  if (handle === undefined) throw new Error('mdast-util-gfm writes no tables')
  return handle
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
