import { bareWords } from '../../../french/bare-words.ts'
import type { Entry } from '../../outline/entry.ts'

/** « **Paul :** « Peut-on louer ? » », right above « **Réponse :** … »: the question stays with its answer. */
export function isAnswered({ text }: Entry, next: Entry | undefined): boolean {
  const isAsked = /\?\s*["”»]?\s*(?:\([^()]*\))?$/u.test(text)
  return isAsked && /^reponses?\b/.test(bareWords(next?.label ?? ''))
}
