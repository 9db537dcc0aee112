/** What mammoth read of a Word file, before it is HTML. */
export type WordPart = {
  readonly type: string
  readonly styleId?: string | null
  readonly styleName?: string | null
  readonly numbering?: { readonly level: string } | null
  readonly value?: string
  readonly isBold?: boolean
  /** In points. Without one, the run is as large as its style says. */
  readonly fontSize?: number | null
  readonly children?: readonly WordPart[]
}

/**
 * Where a document has no headings, whole paragraphs in bold and larger than the others stand for them:
 * the largest are the highest, and the first of them is the title of all where it is alone.
 */
export function withLargeTitles(bodySize: number): (document: WordPart) => WordPart {
  return document => {
    const parts = document.children ?? []
    const sizes = parts.map(part => titleSize(part, bodySize))
    const ranks = [...new Set(sizes)].filter(size => size > bodySize).sort((a, b) => b - a)
    if (parts.filter(isHeading).length > mostHeadings || ranks.length >= deepest) return document
    const isTitled = sizes.filter(size => size === ranks[0]).length === 1
    const children = parts.map((part, index) => {
      const rank = ranks.indexOf(sizes[index] ?? 0)
      return rank === -1 ? part : asHeading(part, rank + (isTitled ? 1 : 2))
    })
    return { ...document, children }
  }
}

/** The title of the document. */
const mostHeadings = 1
const deepest = 6
const longestTitle = 150

function isHeading({ styleName }: WordPart): boolean {
  return /^(?:heading|titre) \d/iu.test(styleName ?? '')
}

/** Of a paragraph that may be a title, else 0. */
function titleSize(part: WordPart, bodySize: number): number {
  if (part.type !== 'paragraph' || part.numbering || isHeading(part)) return 0
  const runs = runsIn(part).filter(run => wordsIn(run).trim() !== '')
  const isTitle =
    runs.length > 0 &&
    runs.every(run => run.isBold === true && (run.fontSize ?? 0) > bodySize) &&
    runs.map(wordsIn).join('').length <= longestTitle
  return isTitle ? Math.max(...runs.map(run => run.fontSize ?? 0)) : 0
}

function runsIn(part: WordPart): WordPart[] {
  return part.type === 'run' ? [part] : (part.children ?? []).flatMap(runsIn)
}

function wordsIn({ value = '', children = [] }: WordPart): string {
  return value + children.map(wordsIn).join('')
}

/** Its words are in bold no more: a heading says so by itself. */
function asHeading(part: WordPart, level: number): WordPart {
  const name = `heading ${level}`
  return { ...plain(part), styleId: `Heading${level}`, styleName: name }
}

function plain(part: WordPart): WordPart {
  return {
    ...part,
    ...(part.type === 'run' && { isBold: false }),
    ...(part.children && { children: part.children.map(plain) }),
  }
}

/** In points: what the file's styles say of the text that says nothing itself. */
export function bodySizeIn(styles: string): number {
  const normal = /<w:style (?=[^<>]*w:type="paragraph")(?=[^<>]*w:default="1")[\s\S]*?<\/w:style>/
  const defaults = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/
  const [own, file] = [normal, defaults].map(found => sizeIn(found.exec(styles)?.[0]))
  return own ?? file ?? unsaidSize
}

/** Of Word, in points. */
const unsaidSize = 10

function sizeIn(xml = ''): number | undefined {
  const halves = /<w:sz w:val="(\d+)"/.exec(xml)?.[1]
  return halves === undefined ? undefined : Number(halves) / 2
}
