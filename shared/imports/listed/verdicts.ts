import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import type { Entry } from '../outline/entry.ts'

/** « Casse | 9 % | 5 % | 4 % | ✅ dépassé »: the figures that were kept say so themselves. */
export function withoutVerdict({ cells = [] }: Entry, told: string): string {
  const last = cells.at(-1)
  const figures = cells.slice(1, -1).filter(({ text }) => /\d/.test(text))
  return last !== undefined && figures.length > 1 && verdict.test(bareWords(last.text))
    ? told.slice(0, told.lastIndexOf(last.text))
    : told
}

const verdict = pattern()`
  ^(?:objectif |cible )?(?:(?:largement|presque|quasi|non|pas|partiellement|nettement) )?(?:
    atteint|depasse|manque|tenu|presque|respecte
  )?e?s?$
`
