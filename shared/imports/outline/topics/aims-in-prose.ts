import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Entry, Group } from '../entry.ts'
import type { Part, Routed } from './routing.ts'

/**
 * « Votre besoin » told in paragraphs: those before the first that says what is wanted tell where the
 * client stands.
 */
export function withFactsApart(parts: readonly Part[]): Part[] {
  return parts.flatMap(part => {
    const { topic, entries } = part
    const isProse = entries.every(
      ({ kind, children }) => kind === 'paragraph' && children.length === 0,
    )
    const wish = topic === 'objectives' && isProse ? entries.findIndex(isWish) : -1
    if (wish < 1) return [part]
    const facts: Part = { topic: 'situation', isOwnTitle: false, entries: entries.slice(0, wish) }
    return [facts, { ...part, entries: entries.slice(wish) }]
  })
}

/** « Vous souhaitez ramener ce délai à cinq jours », « L’objectif est de … ». */
function isWish({ text }: Entry): boolean {
  return wished.test(bareWords(text))
}

const wished = pattern()`
  ^(?:\S+ ){0,6}?(?:
    souhait\w+|veut|veulent|voul\w+|voudr\w+|attend(?:ez|ons|ent|u)?|vise\w*|cherch\w+ a
    |enten[dt]\w*|ambition\w*|demand(?:e|ez|ons|ent)|objectifs?|buts?|resultats?
  )\b
`

/** « L’objectif est de donner un plan à la commune », under a title that names nothing, where no other tells the aim. */
export function withAim(parts: readonly Part[], unknown: readonly Group[]): Routed {
  const free = [...parts.filter(({ topic }) => topic === 'header'), ...unknown]
  const aim = free.flatMap(({ entries }) => entries).find(isAim)
  if (aim === undefined) return { parts, unknown }
  const without = <Each extends Told>(told: Each): Each =>
    told.entries.includes(aim)
      ? { ...told, entries: told.entries.filter(each => each !== aim) }
      : told
  const isTold = (told: Told, at: number, all: readonly Told[]) =>
    told.entries.length > 0 || all[at]?.entries.length === 0
  return {
    parts: [
      ...parts.map(without).filter((told, at) => isTold(told, at, parts)),
      { topic: 'objective', isOwnTitle: false, entries: [aim] },
    ],
    unknown: unknown.map(without).filter((told, at) => isTold(told, at, unknown)),
  }
}

type Told = { readonly entries: readonly Entry[] }

function isAim({ kind, text }: Entry): boolean {
  return (
    kind === 'paragraph' &&
    /^(?:l[’']|notre |votre |son )objectif(?: \p{Ll}+){0,3} (?:est|sera) (?:de|d[’']|que)\s?/iu.test(
      text,
    )
  )
}
