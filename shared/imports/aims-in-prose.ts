import { bareWords } from './bare-words.ts'
import type { Entry } from './entry.ts'
import type { Part } from './routing.ts'

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
  return /^(?:\S+ ){0,6}?(?:souhait\w+|veut|veulent|voul\w+|voudr\w+|attend(?:ez|ons|ent|u)?|vise\w*|cherch\w+ a|enten[dt]\w*|ambition\w*|demand(?:e|ez|ons|ent)|objectifs?|buts?|resultats?)\b/.test(
    bareWords(text),
  )
}
