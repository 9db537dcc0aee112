import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import type { Entry } from '../outline/entry.ts'

/** « ✅ **Décisions prises** » over its list says what it lists, as « Décisions prises : » would. */
export function announcesDecisions(each: Entry, next: Entry | undefined): boolean {
  const { text, label, children, cells } = each
  const isLine = label === undefined && children.length === 0 && cells === undefined
  return isLine && next?.kind === 'item' && decisionsTaken.test(bareWords(text))
}

const decisionsTaken = pattern()`
  ^(?:les )?decisions
  (?: (?:
    prises?|actees?|validees?|retenues?|arretees?|adoptees?|ensemble|aujourd'hui|ce jour|en seance
    |du (?:jour|comite|copil)|de (?:la (?:seance|reunion|journee)|l'atelier)
  ))*
  $
`
