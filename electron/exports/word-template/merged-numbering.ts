import type { Document, Element } from 'slimdom'
import { ns, rootOf, setWordAttribute, wordAttribute, wordChild, wordElements } from './word-xml.ts'

/**
 * Adds our lists to the template's, under numbers of their own. Answers the number that each of ours
 * has there.
 */
export function mergeNumbering(
  theirs: Document,
  ours: Document,
  used: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const nums = wordElements(ours, 'num').filter(num => used.has(wordAttribute(num, 'numId') ?? ''))
  const abstracts = addAbstracts(theirs, ours, new Set(nums.map(abstractOf)))
  let next = 1 + highest(wordElements(theirs, 'num'), 'numId')
  return new Map(
    nums.map(num => {
      const id = String(next++)
      addNum(theirs, num, id, abstracts)
      return [wordAttribute(num, 'numId') ?? '', id]
    }),
  )
}

/** The numbers of the lists whose first level is marked by bullets. */
export function bulletLists(numbering: Document): ReadonlySet<string> {
  const bulleted = wordElements(numbering, 'abstractNum')
    .filter(abstract => {
      const format = wordChild(wordChild(abstract, 'lvl'), 'numFmt')
      return wordAttribute(format) === 'bullet'
    })
    .map(abstract => wordAttribute(abstract, 'abstractNumId'))
  const nums = wordElements(numbering, 'num').filter(num => bulleted.includes(abstractOf(num)))
  return new Set(nums.map(num => wordAttribute(num, 'numId') ?? ''))
}

function abstractOf(num: Element): string {
  return wordAttribute(wordChild(num, 'abstractNumId')) ?? ''
}

/** Abstract lists stand before the lists made from them. */
function addAbstracts(
  theirs: Document,
  ours: Document,
  used: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const root = rootOf(theirs)
  const firstNum = root.children.find(child => child.localName === 'num') ?? null
  let next = 1 + highest(wordElements(theirs, 'abstractNum'), 'abstractNumId')
  const ids = new Map<string, string>()
  for (const abstract of wordElements(ours, 'abstractNum')) {
    const id = wordAttribute(abstract, 'abstractNumId') ?? ''
    if (!used.has(id)) continue
    const copy = theirs.importNode(abstract, true)
    for (const attribute of [...copy.attributes]) {
      if (attribute.namespaceURI !== ns.w) copy.removeAttributeNode(attribute)
    }
    ids.set(id, String(next))
    setWordAttribute(copy, 'abstractNumId', String(next++))
    root.insertBefore(copy, firstNum)
  }
  return ids
}

function addNum(
  theirs: Document,
  num: Element,
  id: string,
  abstracts: ReadonlyMap<string, string>,
): void {
  const root = rootOf(theirs)
  const copy = theirs.importNode(num, true)
  setWordAttribute(copy, 'numId', id)
  const abstract = wordChild(copy, 'abstractNumId')
  if (abstract !== undefined)
    setWordAttribute(abstract, 'val', abstracts.get(abstractOf(num)) ?? '0')
  const cleanup = root.children.find(child => child.localName === 'numIdMacAtCleanup') ?? null
  root.insertBefore(copy, cleanup)
}

function highest(elements: readonly Element[], attribute: string): number {
  return elements.reduce((most, element) => {
    const value = Number(wordAttribute(element, attribute))
    return Number.isInteger(value) ? Math.max(most, value) : most
  }, 0)
}
