import { type PersonTime, timeByPerson } from '../../domain/budget/time-by-person.ts'
import { sum } from '../../domain/money.ts'
import { formatNumber } from '../../french/writing.ts'
import { type ColumnSketch, row, section, table } from '../blocks.ts'
import type { Block, Row } from '../document-tree.ts'
import { type ReportSources, reportDay } from './sources.ts'

/** Days planned for each person, worked in the period and since the start, and left. */
export function timeSection(sources: ReportSources): Block[] {
  const { mission, report, firm } = sources
  if (mission === undefined) return []
  const { start, label = '' } = report.period ?? {}
  const people = timeByPerson(mission, firm, { since: start, until: reportDay(sources) })
  const hasPlan = people.some(({ planned }) => planned > 0)
  const columns: ColumnSketch[] = [
    ['Intervenant', 'text', 4],
    ['Jours prévus', 'days', 2],
    [label.trim() === '' ? 'Sur la période' : label, 'days', 2],
    ['Depuis le début', 'days', 2],
    ['Reste', 'days', 1.6],
  ]
  const rows = people.map(each => timeRow('body', each, hasPlan))
  const total = people.length > 1 ? [timeRow('total', totalOf(people), hasPlan)] : []
  return section(2, 'Jours travaillés', table('Jours travaillés', columns, [...rows, ...total]))
}

function totalOf(people: readonly PersonTime[]): PersonTime {
  return {
    person: 'Total',
    planned: sum(people.map(({ planned }) => planned)),
    inPeriod: sum(people.map(({ inPeriod }) => inPeriod)),
    toDate: sum(people.map(({ toDate }) => toDate)),
  }
}

function timeRow(kind: Row['kind'], time: PersonTime, hasPlan: boolean): Row {
  const { person, planned, inPeriod, toDate } = time
  return row(kind, [
    person,
    hasPlan ? formatNumber(planned) : '',
    formatNumber(inPeriod),
    formatNumber(toDate),
    hasPlan ? formatNumber(planned - toDate) : '',
  ])
}
