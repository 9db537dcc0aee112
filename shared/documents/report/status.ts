import { type ComputedStatus, computedStatus, isOverridden } from '../../domain/mission/status.ts'
import type { Report } from '../../domain/report/report.ts'
import { typeset } from '../../french/writing.ts'
import { cell, isFilled, row, section, table, withLeadIn } from '../blocks.ts'
import type { Block, Line } from '../document-tree.ts'
import { proseLine } from '../prose.ts'
import { type ReportSources, reportDay } from './sources.ts'
import { statusLook } from './status-look.ts'

/** How the mission stands, in one glance, then what the figures say of it while it is not over. */
export function statusSection(sources: ReportSources): Block[] {
  const { report, mission, firm } = sources
  const { label, tone } = statusLook(report.status)
  const summary = proseLine(report.summary)
  const computed = computedStatus({ report, mission, firm, day: reportDay(sources) })
  return [
    { kind: 'heading', level: 1, text: 'Synthèse' },
    {
      kind: 'callout',
      tone,
      title: typeset(`Statut : ${label}`),
      lines: summary.length === 0 ? [] : [summary],
    },
    ...section(2, 'Ce qui fonde ce statut', [
      ...overrideBlocks(report, computed),
      ...(report.status === 'done' ? [] : reasonTable(computed)),
    ]),
    ...section(2, 'Faits marquants', highlightBlocks(report)),
  ]
}

/** A status that is not the one of the figures says so, and why. */
function overrideBlocks(report: Report, computed: ComputedStatus): Block[] {
  const reason = proseLine(report.statusReason)
  const isOther = isOverridden(report, computed)
  if (!isOther && reason.length === 0) return []
  const [kept, found] = [statusLook(report.status).label, statusLook(computed.status).label]
  const gap: Line[] = isOther
    ? [[{ text: typeset(`Nos seuils donnent « ${found} » ; nous retenons « ${kept} ».`) }]]
    : []
  return [
    {
      kind: 'callout',
      tone: 'info',
      title: 'Appréciation du consultant',
      lines: reason.length === 0 ? gap : [...gap, reason],
    },
  ]
}

function reasonTable({ reasons }: ComputedStatus): Block[] {
  return table(
    'Constats et seuils',
    [
      ['Constat', 'text', 8],
      ['Niveau', 'status', 1.5],
    ],
    reasons.map(({ text, level }) =>
      row('body', [withLeadIn(text), cell(levelNames[level], statusLook(level).tone)]),
    ),
  )
}

const levelNames = { green: 'Vert', amber: 'Orange', red: 'Rouge' } as const

function highlightBlocks({ highlights }: Report): Block[] {
  const order = ['good', 'info', 'warning', 'bad'] as const
  return order.flatMap((tone): Block[] => {
    const texts = highlights.filter(each => each.tone === tone && isFilled(each.text))
    if (texts.length === 0) return []
    const lines = texts.map(({ text }) => [{ text }])
    return [{ kind: 'callout', tone, title: highlightTitles[tone], lines }]
  })
}

const highlightTitles = {
  good: 'Avancées',
  info: 'À noter',
  warning: 'Points de vigilance',
  bad: 'Difficultés',
} as const
