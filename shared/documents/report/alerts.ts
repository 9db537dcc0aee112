import type { Alert, Report } from '../../domain/report/report.ts'
import { formatDate } from '../../french/writing.ts'
import { facts, isFilled, optionalParagraph, section } from '../blocks.ts'
import type { Block, Line } from '../document-tree.ts'
import { proseLine } from '../prose.ts'

type Wording = { readonly decision: string; readonly problem: string }

const alertWording: Wording = { problem: 'Problème', decision: 'Décision' }
const difficultyWording: Wording = { problem: 'Difficulté', decision: 'Résolution' }

/** What is to be decided during a mission is, once it is over, what was overcome. */
export function alertSection({ alerts, kind, status }: Report): Block[] {
  return kind === 'final' || status === 'done'
    ? section(1, 'Difficultés et résolutions', alertBlocks(alerts, difficultyWording))
    : section(1, 'Alertes et décisions', alertBlocks(alerts, alertWording))
}

/** Each alert under its title: what was wrong, what was weighed, what was decided and what it changes. */
function alertBlocks(alerts: readonly Alert[], wording: Wording): Block[] {
  return alerts.flatMap((alert, index) => {
    const details = alertDetails(alert, wording)
    if (details.length === 0) return optionalParagraph(alert.title, 'lead')
    return section(2, isFilled(alert.title) ? alert.title : `Point ${index + 1}`, details)
  })
}

function alertDetails(alert: Alert, wording: Wording): Block[] {
  return facts(alert.title, [
    { label: wording.problem, value: filledLine(alert.problem) },
    { label: 'Options étudiées', value: optionLine(alert) },
    { label: wording.decision, value: alert.decision },
    { label: 'Date', value: alert.date && formatDate(alert.date) },
    { label: 'Raison', value: filledLine(alert.reason) },
    { label: 'Impact', value: alert.impact },
  ])
}

function filledLine(markdown: string | undefined): Line | undefined {
  const line = proseLine(markdown)
  return line.length === 0 ? undefined : line
}

/** One under the other, the one that was chosen set apart and named so. */
function optionLine({ options }: Alert): Line | undefined {
  const named = options.filter(({ label }) => isFilled(label))
  if (named.length === 0) return undefined
  return named.flatMap(({ label, chosen }, index): Line => {
    const start = index === 0 ? '' : '\n'
    if (chosen !== true) return [{ text: `${start}${label}` }]
    return [
      { text: `${start}${label}`, bold: true },
      { text: ' – retenue', italic: true },
    ]
  })
}
