import { sum } from '../../../domain/money.ts'
import type { Playbook } from '../../../domain/playbook/playbook.ts'
import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { placeOf, withoutLabels } from './playbook-points.ts'

/** « Durée : 2h », then what it takes item by item: « Relecture (30 min) », « Relecture : 30 min », never more together. */
export function statedTimes(playbook: Playbook): Finding[] {
  return playbook.steps.flatMap(({ title, items }, step) => {
    const bare = withoutLabels(items)
    const told = [timeOf(title), ...bare.map(item => durationTold.exec(item)?.[1] ?? '')]
    return told.flatMap((duration, rank) => {
      const place = placeOf(playbook, step, Math.max(0, rank - 1))
      return otherTime(duration, bare.slice(rank), { ...place, quote: items[rank - 1] ?? title })
    })
  })
}

function otherTime(duration: string, below: readonly string[], place: Place): Finding[] {
  const [stated, ...others] = figuresIn(duration)
  if (stated?.unit !== 'min' || others.length > 0 || stated.isVague) return []
  const [times, rows] = [below.flatMap(timeIn), rowsIn(below)]
  if (isWithin(stated, times, rows)) return []
  const own = rows.length > 2 ? rows : times
  const expected = inHours(sum(own.map(({ value }) => value)))
  return [
    {
      code: 'total-mismatch',
      severity: 'warning',
      place,
      message: `${own.map(({ source }) => source).join(' + ')} font ${expected}, et non ${stated.source}.`,
      expected,
      stated: stated.source,
    },
  ]
}

const durationTold = /^(?:dur[ée]e|temps)(?: totale?| pr[ée]vue?)? : ([^,;()]{1,12})$/iu

/** Items in brackets may leave some out; rows of a table are all there is, unless they have their own total. */
function isWithin({ value }: Figure, times: readonly Figure[], rows: readonly Figure[]): boolean {
  const [timed, listed] = [times, rows].map(each => sum(each.map(figure => figure.value)))
  const isWrongTable =
    rows.length > 2 && listed !== value && Math.abs((listed ?? 0) - value) < value / 2
  return !isWrongTable && (times.length < 2 || (timed ?? 0) <= value)
}

/** « Accueil : 5 min », « Tour de table : 15 min »: the first ones that stand one below the other. */
function rowsIn(items: readonly string[]): Figure[] {
  const rows = items.map(rowTime)
  const first = rows.findIndex(row => row !== undefined)
  const end = rows.findIndex((row, index) => index > first && row === undefined)
  const isClosed = items.some(item => /^total\b/i.test(item))
  return first === -1 || isClosed
    ? []
    : rows.slice(first, end === -1 ? undefined : end).flatMap(row => row ?? [])
}

function rowTime(item: string): Figure | undefined {
  const [, label = '', told = ''] =
    /^([^:]{3,60}) (?::|–) (\d[\dh ]{0,5}(?:min|h\d{0,2}))$/u.exec(item) ?? []
  const [time, ...more] = figuresIn(told)
  const isTask = !/^(?:dur|temps|total|d[ée]lai|rappel|r[ée]ponse)/iu.test(label)
  return isTask && time?.unit === 'min' && time.per === '' && more.length === 0 ? time : undefined
}

/** A task of a list and its time: « Relecture : 30 min », « Relecture (30 min) ». */
export function taskTime(item: string): Figure[] {
  return timeIn(item).concat(rowTime(item) ?? [])
}

/** « Relecture du budget (30 min) »: what stands last between brackets, and nothing else there. */
function timeIn(item: string): Figure[] {
  const [time, ...more] = figuresIn(/^[^:]+\(([^()]*)\)$/.exec(item)?.[1] ?? '')
  return time?.unit === 'min' && time.per === '' && more.length === 0 ? [time] : []
}

/** What a label tells of how long all of it takes. */
export function timeOf(label: string): string {
  if (/^(?:temps|dur[ée]e) totale?\b/iu.test(label)) return label
  return /\((\d[^()]*)\)$/.exec(label)?.[1] ?? ''
}

export function inHours(minutes: number): string {
  return minutes < 60
    ? `${minutes} min`
    : `${formatNumber(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')}`
}
