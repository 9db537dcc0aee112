import type { Alert } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import type { Cell } from '../../outline/entry.ts'

/** « Option | Coût | Verdict »: its name, what else is told of it, and whether it was kept. */
export function optionRow(cells: readonly Cell[]): Alert['options'][number] | undefined {
  const told = cells.filter(({ text }) => /[\p{L}\d]/u.test(text))
  const [name, ...others] = told.filter(
    ({ text }) => !rank.test(text) && !verdict.test(bareWords(text)),
  )
  if (name === undefined) return undefined
  const aside = others.map(({ text }) => text).join(', ')
  const label = name.text.replace(ranked, '')
  return {
    label: aside === '' ? label : `${label} (${aside})`,
    ...(cells.some(isKept) && { chosen: true }),
  }
}

const rank = /^(?:option |solution |piste )?[A-H1-9]$/iu
const ranked = /^(?:(?:option|solution|piste|scénario)\s+)?[A-H1-9]\s*[–—:.)-]\s*/iu
const verdict = /^(?:(?:non )?(?:retenu|choisi|ecarte|rejete|abandonne)e?|oui|non)$/

/** « ✅ », « Retenue », or « Oui » under « Choix ». */
function isKept({ column, text }: Cell): boolean {
  const words = bareWords(text)
  const isAsked = /^(?:choix|verdict|decision|retenue?|avis)\b/.test(bareWords(column))
  return /[✅✔]/u.test(text) || /^(?:retenu|choisi)e?$/.test(words) || (isAsked && words === 'oui')
}
