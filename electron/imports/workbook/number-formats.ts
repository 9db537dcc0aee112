import type { Element } from 'slimdom'

export type Shown = 'date' | 'percent'

/** What the figures of each style are shown as, by its rank; most are plain figures. */
export function shownByStyle(root: Element | undefined): (Shown | undefined)[] {
  const codes = new Map(
    (root?.getElementsByTagNameNS('*', 'numFmt') ?? []).map(element => [
      element.getAttribute('numFmtId'),
      element.getAttribute('formatCode') ?? '',
    ]),
  )
  const styles = root?.children.find(({ localName }) => localName === 'cellXfs')?.children ?? []
  return styles.map(style => {
    const id = style.getAttribute('numFmtId')
    const code = codes.get(id)
    return code === undefined ? builtIn(Number(id ?? 0)) : shownAs(code)
  })
}

/** ECMA-376 part 1, 18.8.30. */
function builtIn(id: number): Shown | undefined {
  if (id === 9 || id === 10) return 'percent'
  return (id >= 14 && id <= 17) || id === 22 ? 'date' : undefined
}

/** Without what is quoted, escaped or in brackets: a colour, a currency, a language. */
function shownAs(code: string): Shown | undefined {
  const signs = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  if (/[dy]/i.test(signs)) return 'date'
  return signs.includes('%') ? 'percent' : undefined
}
