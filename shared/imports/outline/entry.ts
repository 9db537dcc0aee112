/** One thing a document says: a bullet, a line, a paragraph or a row of a table. */
export type Entry = {
  /** Where it stands in the file, from 1. */
  readonly line: number
  /** Without Markdown marks, bullets and ticks. */
  readonly text: string
  /** The same with its emphasis and links. */
  readonly markdown: string
  readonly kind: 'item' | 'paragraph' | 'row'
  /** What stands before a colon, and after it; an empty value announces the children. */
  readonly label?: string
  readonly value?: string
  /** The cells of a table's row, under the titles of their columns. */
  readonly cells?: readonly Cell[]
  /** Of a task list. */
  readonly checked?: boolean
  readonly children: readonly Entry[]
}

export type Cell = { readonly column: string; readonly text: string }

export type Title = {
  readonly text: string
  readonly line: number
  /** 1 for the outermost; labels such as `**Présentation :**` are deeper than every heading. */
  readonly depth: number
  readonly kind: 'heading' | 'label'
}

/** What stands under one title, and under which titles that one stands, the outermost first. */
export type Group = { readonly titles: readonly Title[]; readonly entries: readonly Entry[] }

type Making = Omit<Entry, 'text' | 'markdown' | 'label' | 'value' | 'children'> & {
  readonly text: string
  readonly markdown?: string
  readonly children?: readonly Entry[]
}

/** An entry with its marks removed and its label told from its value. */
export function entry({ text, markdown, children = [], ...rest }: Making): Entry {
  const plain = withoutMarks(text)
  return {
    ...rest,
    text: plain,
    markdown: withoutMarks(markdown ?? text),
    ...labelled(plain),
    children,
  }
}

/** The text without leading bullets, ticks and emoji, nor the `?` that a poorer encoding left of them. */
export function withoutMarks(text: string): string {
  return text
    .replace(/^\s*[?\ufffd]{1,3}\s+(?=\S)/u, '')
    .replace(/^\s*\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+(?=\p{Lu}\p{L}*[\s:])/u, '')
    .replace(
      /^[\s\u200b]*(?:(?:\p{Extended_Pictographic}|[•·‣◦▪▫■□●○◆◇▶►➢➤➔→↳✓✔✗✘☐☑☒]|\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}])+[\s\u00a0]*)+/u,
      '',
    )
    .replace(/\s+$/, '')
}

const longestLabel = 80

/** `Label : value`; times, links and ratios keep their colons. */
function labelled(text: string): { label?: string; value?: string } {
  const match = /^([^:]+?)[\s\u00a0\u202f]*:(?:[\s\u00a0\u202f]+(.*))?$/su.exec(text)
  const label = match?.[1]?.trim() ?? ''
  if (label === '' || label.length > longestLabel || /\p{L}{5}[.!?]\s|;\s/u.test(label)) return {}
  if (isWithinBrackets(label)) return {}
  return { label, value: match?.[2]?.trim() ?? '' }
}

/** The entry's words on one line, with those of its children. */
export function wholeText(each: Entry): string {
  const below = each.children.map(wholeText).join(' ; ')
  if (below === '') return each.text
  return /[:,;]$/.test(each.text) ? `${each.text} ${below}` : `${each.text} : ${below}`
}

/** A row that leaves its table takes the titles of its columns with it, where its figures have no unit. */
export function rowText(each: Entry): string {
  const [first, ...others] = each.cells ?? []
  const isNamed = others.length > 1 && others.every(({ column }) => column !== '')
  const isBare = others.some(({ text }) => /^[+−-]?\d+(?:[.,]\d+)?$/.test(text))
  if (first === undefined || !isNamed || !isBare) return wholeText(each)
  const told = others.map(({ column, text }) => `${column} : ${text}`)
  return `${first.text} : ${told.join(' ; ')}`
}

/** « 21 600 € TTC (TVA : 3 600 €) »: the colon is part of an aside. */
function isWithinBrackets(label: string): boolean {
  return /\([^()]*$/u.test(label)
}

/** What stands after the label: one entry, or several parted by semicolons. */
export function valuesOf({ line, kind, value = '', markdown }: Entry): Entry[] {
  const texts = value.split(/\s+;\s+/)
  const after = /^[^:]*:(?:\*\*|__)?\s*(.*)$/su.exec(markdown)?.[1] ?? value
  if (texts.length === 1)
    return [entry({ line, kind: kind === 'row' ? 'item' : kind, text: value, markdown: after })]
  return texts.map(text => entry({ line, kind: 'item', text }))
}
