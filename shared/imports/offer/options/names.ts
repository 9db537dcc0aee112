import type { Proposal } from '../../../domain/proposal/proposal.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { marksIn } from './marks.ts'

/** « Options B et C » names several. */
export function optionsNamed(text: string, options: Proposal['options']): string[] {
  const [, letters] = /\boptions ((?:[a-z0-9](?: et | ou | )?){2,})\b/.exec(bareWords(text)) ?? []
  const several = (letters ?? '')
    .split(/ et | ou | /)
    .flatMap(letter => optionNamed(`option ${letter}`, options) ?? [])
  const one = optionNamed(text, options)
  if (several.length > 1) return several
  return one === undefined ? [] : [one]
}

/** By its letter or number, « Option A (Accompagnement complet) », else by the words of its name. */
function optionNamed(text: string, options: Proposal['options']): string | undefined {
  const [marked] = marksIn(text).flatMap(
    mark => options.find(({ label }) => marksIn(label)[0] === mark) ?? [],
  )
  if (marked !== undefined) return marked.id
  const words = ` ${bareWords(text)} `
  const named = options.filter(({ label }) => words.includes(` ${coreOf(label)} `))
  return named.toSorted((one, other) => other.label.length - one.label.length)[0]?.id
}

/** « Pack Essentiel (séquences 1 et 2) » is the Pack Essentiel. */
function coreOf(label: string): string {
  return bareWords(label.replace(/\s*\([^)]*\)/gu, '').replace(/[^\p{L}\p{N}\s’'-]+.*$/u, ''))
}
