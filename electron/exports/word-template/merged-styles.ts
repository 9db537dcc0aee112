import type { Document, Element } from 'slimdom'
import {
  newWordElement,
  rootOf,
  setWordAttribute,
  wordAttribute,
  wordChild,
  wordElements,
} from './word-xml.ts'

/** How the styles of our documents are called in the result, by our own ids. */
export type StyleNames = {
  readonly idOf: (ours: string) => string
  /** True where the template has a style of that name, which decides how it looks. */
  readonly isTheirs: (ours: string) => boolean
}

/**
 * Adds to the template's styles those of ours that our text uses and that it lacks. Word knows a
 * style by its name: « heading 1 » has the id `Titre1` in a French template.
 */
export function mergeStyles(
  theirs: Document,
  ours: Document,
  used: ReadonlySet<string>,
): StyleNames {
  const theirStyles = new Map(
    wordElements(theirs, 'style').map(style => [keyOf(style), idOf(style)]),
  )
  const theirIds = new Set(theirStyles.values())
  const ourStyles = new Map(wordElements(ours, 'style').map(style => [idOf(style), style]))
  const missing = closure(used, ourStyles).filter(style => !theirStyles.has(keyOf(style)))
  const names = new Map<string, string>()
  for (const [id, style] of ourStyles) {
    const free = theirIds.has(id) ? `Etabli${id}` : id
    names.set(id, theirStyles.get(keyOf(style)) ?? free)
  }
  const nameOf = (id: string) => names.get(id) ?? id
  for (const style of missing) rootOf(theirs).append(adopted(style, theirs, nameOf))
  const added = new Set(missing.map(idOf))
  return { idOf: nameOf, isTheirs: id => ourStyles.has(id) && !added.has(id) }
}

/** Names of styles, as Word shows them, that a template does not define. */
export function undefinedStyles(theirs: Document, wanted: readonly string[]): string[] {
  const names = new Set(wordElements(theirs, 'style').map(keyOf))
  return wanted.filter(name => !names.has(`paragraph ${plainName(name)}`))
}

function idOf(style: Element): string {
  return wordAttribute(style, 'styleId') ?? ''
}

/** What tells a style from others: its kind and its name, whose case does not matter. */
function keyOf(style: Element): string {
  const isDefault = /^(1|true|on)$/.test(wordAttribute(style, 'default') ?? '')
  const type = wordAttribute(style, 'type') ?? 'paragraph'
  if (isDefault && type === 'paragraph') return 'paragraph normal'
  return `${type} ${plainName(wordAttribute(wordChild(style, 'name')) ?? idOf(style))}`
}

/** Some programs write Word's own styles under the names it shows in French. */
function plainName(name: string): string {
  const plain = name.trim().toLowerCase()
  return frenchNames[plain] ?? plain.replace(/^titre (\d)$/, 'heading $1')
}

const frenchNames: Readonly<Record<string, string>> = {
  titre: 'title',
  'sous-titre': 'subtitle',
  'paragraphe de liste': 'list paragraph',
  'en-tête': 'header',
  'pied de page': 'footer',
  'tm 1': 'toc 1',
  'tm 2': 'toc 2',
}

/** The used styles with those they are based on or point to. */
function closure(used: ReadonlySet<string>, styles: ReadonlyMap<string, Element>): Element[] {
  const reached = new Set<string>()
  const waiting = [...used]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id) || !styles.has(id)) continue
    reached.add(id)
    for (const link of links) {
      const other = wordAttribute(wordChild(styles.get(id), link))
      if (other !== undefined) waiting.push(other)
    }
  }
  return [...styles].filter(([id]) => reached.has(id)).map(([, style]) => style)
}

const links = ['basedOn', 'next', 'link']

function adopted(style: Element, theirs: Document, nameOf: (id: string) => string): Element {
  const copy = theirs.importNode(style, true)
  setWordAttribute(copy, 'styleId', nameOf(idOf(style)))
  for (const link of links) {
    const other = wordChild(copy, link)
    if (other !== undefined) setWordAttribute(other, 'val', nameOf(wordAttribute(other) ?? ''))
  }
  if (wordAttribute(copy, 'type') === 'paragraph') setFromTheLeft(copy)
  return copy
}

/** Their Normal may indent or justify what ours takes to stand at the left. */
function setFromTheLeft(style: Element): void {
  const properties = wordChild(style, 'pPr')
  const spacing = wordChild(properties, 'spacing')
  if (properties === undefined || spacing === undefined) return
  const alignment = newWordElement(style, 'jc')
  setWordAttribute(alignment, 'val', 'left')
  const indent = newWordElement(style, 'ind')
  for (const side of ['left', 'right', 'firstLine']) setWordAttribute(indent, side, '0')
  if (wordChild(properties, 'jc') === undefined) spacing.after(alignment)
  if (wordChild(properties, 'ind') === undefined) spacing.after(indent)
}
