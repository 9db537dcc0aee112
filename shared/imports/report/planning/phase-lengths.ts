import type { Period } from '../../../domain/plan/plan.ts'
import type { Report } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import type { Entry } from '../../outline/entry.ts'
import { cellNamed } from './columns.ts'

type Phase = Report['phases'][number]

/** « Audit | 3 semaines | 2 semaines »: durations rather than dates. */
export function phaseOf({ cells = [] }: Entry): Phase | undefined {
  const of = (pattern: RegExp) =>
    cells.find(({ column, text }) => pattern.test(bareWords(column)) && isDuration(text))?.text
  const planned = of(/^(?:durees? )?(?:prevue?|initiale?|planifiee?)/)
  const actual = of(/^(?:durees? )?(?:reel(?:le)?|realisee?|effective)/)
  const name = cells[0]?.text ?? ''
  if (planned === undefined || name === '' || isTotalName(name)) return undefined
  return { name, planned: period(planned), ...(actual !== undefined && { actual: period(actual) }) }
}

/** « 8 semaines | 10 semaines | +3 sem »: a gap that is not the one between both lengths is kept as it is told. */
export function isWrongGap({ cells = [] }: Entry, { planned, actual }: Phase): boolean {
  const told = /[+−–-]?\s?\d+(?:[.,]\d+)?/.exec(cellNamed(cells, 'gap') ?? '')?.[0]
  const [from, to] = [numberIn(planned?.label), numberIn(actual?.label)]
  if (told === undefined || from === undefined || to === undefined) return false
  const isSameUnit = unitIn(planned?.label) === unitIn(actual?.label)
  const gap = numberIn(told.replace(/[−–]/u, '-').replace(/\s/g, ''))
  return isSameUnit && gap !== to - from
}

function numberIn(text = ''): number | undefined {
  const told = /-?\d+(?:[.,]\d+)?/.exec(text)?.[0]
  return told === undefined ? undefined : toNumber(told)
}

function unitIn(text = ''): string {
  return bareWords(text)
    .replace(/[^a-z]/g, '')
    .slice(0, 3)
}

function isDuration(text: string): boolean {
  return /^\s*[~≈]?\s*\d+(?:[.,]\d+)?\s*(?:sem|mois|j\b|jours?|ans?)/u.test(bareWords(text))
}

function period(label: string): Period {
  return { label }
}
