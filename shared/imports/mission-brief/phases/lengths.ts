import { firstDays } from '../../../french/figures/numbers.ts'
import type { Draft } from './details.ts'

/** « 7 semaines, 12 jours », after the title of a phase: how long it lasts and how many days are worked; false for anything else. */
export function takesLengths(phase: Draft, value: string): boolean {
  const { period } = phase
  const told = value.replace(/\.$/u, '').split(/\s*[,;]\s+|\s+(?:et|soit)\s+/u)
  const isDated = period?.start !== undefined
  if (!told.every(each => length.test(each)) || (told.length < 2 && !isDated)) return false
  const [days, ...otherDays] = told.flatMap(each => firstDays(each)?.days ?? [])
  const [lasting, ...others] = told.filter(each => firstDays(each) === undefined)
  const isWorked = days === undefined || (Number.isInteger(days * 4) && phase.days === undefined)
  if (!isWorked || otherDays.length > 0 || others.length > 0) return false
  if (days !== undefined) phase.days = days
  if (lasting !== undefined)
    phase.period = period === undefined ? { label: lasting } : withLength(period, lasting)
  return true
}

type Period = NonNullable<Draft['period']>

function withLength(period: Period, lasting: string): Period {
  return { ...period, label: `${lasting}, ${period.label}` }
}

const length =
  /^(?:environ\s|~\s?)?\d+(?:[.,]\d+)?\s?(?:mois|semaines?|sem\.?|jours?|j)(?:\sde\s(?:conseil|travail|mission))?$/iu
