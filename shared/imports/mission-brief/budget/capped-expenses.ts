import { moneyIn } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import { capitalised } from '../../../french/writing.ts'
import { type Line, line } from './line-parts.ts'

/** « Les frais de déplacement sont remboursés au réel, dans la limite de 2 500 € HT »: what they may cost. */
export function cappedExpenses(text: string): Line | undefined {
  const [, name = ''] = expenses.exec(text) ?? []
  const [money, ...others] = moneyIn(text)
  if (name === '' || money === undefined || others.length > 0) return undefined
  const label = `${capitalised(name)} (au plus)`
  return { ...line(label, { amount: money.max }), kind: 'expenses' }
}

const expenses = pattern('iu')`
  ^(?:les |nos |des )?((?:frais|débours|déplacements)(?!\p{L})[^,;.:()]{0,40}?)\s
  (?:sont|seront)\s[^;.:]{0,60}?(?:dans la limite|à hauteur|à concurrence|plafonnés)
  (?!\p{L})
`
