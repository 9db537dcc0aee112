import { sum } from '../../../domain/money.ts'
import type { Roi } from '../../../domain/report/report.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { capitalised } from '../../../french/writing.ts'

/**
 * « 62 000 € (boîtiers 41 000 €, accompagnement 21 000 €) », « carburant 38 400 €, entretien 9 600 €, soit
 * 48 000 € »: the parts of an amount, in cents, where they make it up.
 */
export function summedParts(text: string): Roi['costs'] | undefined {
  const { list = '', total = '' } = (inBrackets.exec(text) ?? before.exec(text))?.groups ?? {}
  const parts = list.split(/,\s+|\s+(?:et|\+)\s+|\s*;\s+/u).map(partIn)
  const told = parts.flatMap(part => part ?? [])
  const isWhole = told.length > 1 && told.length === parts.length
  const whole = moneyIn(total)[0]?.max
  return isWhole && sum(told.map(({ amount }) => amount)) === whole ? told : undefined
}

const inBrackets = /(?<total>\d[^()]*€[^()]*)\((?<list>[^()]+)\)/u
const before = /(?:^|:\s)(?<list>[^:]+),?\s(?:soit|=)\s(?<total>\d[^(]*€)/u

function partIn(text: string): Roi['costs'][number] | undefined {
  const [, label = '', amount = ''] =
    /^(\p{L}[^\d:]{2,40}?)\s*:?\s+(\d.*€.*)$/u.exec(text.trim()) ?? []
  const [money, ...others] = moneyIn(amount)
  return label === '' || money === undefined || others.length > 0
    ? undefined
    : { label: capitalised(label), amount: money.max }
}
