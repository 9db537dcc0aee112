type Attributes = Readonly<Record<string, string | number | undefined>>

/** An XML element; attributes without a value are left out. `content` is XML already. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  let start = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${key}="${escaped(String(value))}"`
  }
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

/** An element of Word's own with one value: `<w:sz w:val="21"/>`. */
export function valued(name: string, value: string | number): string {
  return `<w:${name} w:val="${escaped(String(value))}"/>`
}

/** An element of Word's own that wraps others, or nothing where there are none. */
export function wrapped(name: string, content: string): string {
  return content === '' ? '' : `<w:${name}>${content}</w:${name}>`
}

export function when(condition: boolean | undefined, xml: string): string {
  return condition === true ? xml : ''
}

export function escaped(text: string): string {
  if (!/[&<>"]/.test(text)) return text
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
