import type { Element } from 'slimdom'

/** The texts of a workbook, which its cells name by their rank. */
export function sharedStrings(root: Element | undefined): string[] {
  return (root?.children ?? []).filter(({ localName }) => localName === 'si').map(stringIn)
}

/** The words of a text, whatever their looks, without how they are pronounced. */
export function stringIn(element: Element): string {
  const words = element.children.map(child => {
    if (child.localName === 't') return child.textContent ?? ''
    return child.localName === 'r' ? stringIn(child) : ''
  })
  return unescaped(words.join(''))
}

/** `_x000D_` stands for a sign that XML cannot hold. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
