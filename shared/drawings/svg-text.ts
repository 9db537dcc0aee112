import type { Drawing, SvgNode } from './drawing.ts'

/** The drawing as an SVG file. */
export function svgText({ root }: Drawing): string {
  return elementText(root)
}

function elementText({ tag, attributes, children }: SvgNode): string {
  const names = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escaped(`${value}`)}"`,
  )
  const content = children
    .map(child => (typeof child === 'string' ? escaped(child) : elementText(child)))
    .join('')
  return `<${tag}${names.join('')}>${content}</${tag}>`
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
