import { describe, expect, test } from 'vitest'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import { missionBriefDocument } from '../../../../shared/documents/mission-brief.ts'
import { measure } from '../../../../shared/documents/parts/objectives.ts'
import { periodText } from '../../../../shared/documents/parts/phases.ts'
import { lineAmount, lineSpent } from '../../../../shared/domain/budget/budget.ts'
import { timedBudget } from '../../../../shared/domain/budget/time-entries.ts'
import type { Client } from '../../../../shared/domain/client/client.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import { isLate } from '../../../../shared/domain/plan/milestones.ts'
import { emptyWorkspace, type Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { formatDate } from '../../../../shared/french/writing.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { fc } from '../../../properties.ts'
import { sampleWorkspace } from '../../documents/sample-workspace.ts'
import { broughtBack } from './brought-back.ts'
import { lost } from './comparison.ts'
import { clients, missions } from './generated-missions.ts'

const today = '2026-01-15'

/**
 * Identities and the traces of edits; a line's phase, which is told by its name; the days worked one by
 * one, whose sums alone are printed; how a mission is shown to others; what reports state of gaps.
 */
const unprinted = new Set(
  'id clientId revision updatedAt phaseId timeEntries reference statedGap'.split(' '),
)

const nothing = { lost: [], invented: [] }
const compared = (source: object, read: object | undefined) => ({
  lost: lost(source, read, unprinted),
  invented: lost(read, source, unprinted),
})

type Pair = { readonly mission: Mission; readonly client: Client }

function printed({ mission, client }: Pair, firm = emptyFirm()): string {
  return markdownFile(missionBriefDocument({ mission, client, firm, today }))
}

function readAgain(markdown: string): Pair | undefined {
  let count = 0
  const read = importDocument(markdown, { newId: () => `id${++count}`, today })
  if (read.kind === 'refused' || read.document.content.kind !== 'brief') return undefined
  expect(read.document.unrecognised).toEqual([])
  return read.document.content
}

/**
 * As a brief tells it: sums worked out, figures beside their unit, days in place of the words for them,
 * what is late said to be, a period by its days or its words; a brief without a date bears that of its printing.
 */
function asTold({ mission, client }: Pair, workspace?: Workspace) {
  const budget = mission.timeEntries.length === 0 ? mission.budget : timedBudget(mission)
  return {
    client: {
      ...client,
      revenue: client.revenue && { ...client.revenue, note: undefined },
    },
    mission: {
      ...mission,
      createdOn: mission.createdOn ?? today,
      kpis: mission.kpis.map(({ label, unit, baseline, target, actual }) => [
        label,
        ...[baseline, target, actual].map(value => measure(value, unit)),
      ]),
      budget: {
        ...budget,
        lines: budget.lines.map(line => ({
          ...line,
          amount: lineAmount(line),
          spent: lineSpent(line) || undefined,
        })),
      },
      phases: mission.phases.map(phase => ({
        ...phase,
        period: periodText(phase.period),
        effort: phase.effort.map(({ person, days }) => ({
          person: workspace?.firm.people.find(({ id }) => id === person)?.name ?? person,
          days,
        })),
      })),
      milestones: mission.milestones.map(each => ({
        ...each,
        status: each.status === 'todo' && isLate(each, today) ? 'late' : each.status,
      })),
    },
  }
}

const sample = sampleWorkspace()
const pairs: Pair[] = sample.missions.flatMap(mission => {
  const client = sample.clients.find(({ id }) => id === mission.clientId)
  return client === undefined ? [] : [{ mission, client }]
})

describe('A brief exported as Markdown comes back with what it holds, and nothing else', () => {
  test.each(pairs.map(pair => ({ name: pair.mission.title ?? '', pair })))('$name', ({ pair }) => {
    const read = readAgain(printed(pair, sample.firm))
    expect(compared(asTold(pair, sample), read && asTold(read))).toEqual(nothing)
  })

  test('So does any other, whatever people typed in it', () => {
    fc.assert(
      fc.property(missions, clients, (mission, client) => {
        const pair = { mission, client }
        const read = readAgain(printed(pair))
        expect(compared(asTold(pair), read && asTold(read))).toEqual(nothing)
      }),
      { numRuns: 25 },
    )
  })
})

describe('A brief that comes back to its own workspace', () => {
  test.each(pairs.map(pair => ({ name: pair.mission.title ?? '', pair })))(
    'changes nothing there: $name',
    ({ pair }) => {
      const { outcome, changes } = broughtBack(sampleWorkspace(), printed(pair, sample.firm))
      expect({ outcome, changes }).toEqual({ outcome: 'known', changes: [] })
    },
  )

  test('changes nothing the second time in another', () => {
    for (const pair of pairs) {
      const first = broughtBack(emptyWorkspace(), printed(pair, sample.firm))
      expect(first.outcome).toBe('created')
      expect(broughtBack(first.workspace, printed(pair, sample.firm)).changes).toEqual([])
    }
  })

  test.each([
    ['35\u202f000\u00a0€', '36\u202f000\u00a0€', 'missions', { envelope: 3600000 }],
    ['| 30\u00a0% ', '| 35\u00a0% ', 'missions', { target: '35' }],
    [
      `${formatDate('2024-05-31')} | `,
      `${formatDate('2024-06-07')} | `,
      'missions',
      { due: '2024-06-07' },
    ],
    ['45\u00a0personnes', '48\u00a0personnes', 'clients', { headcount: 48 }],
    ['Aucune rallonge', 'Aucune petite rallonge', 'missions', {}],
  ] as const)('takes a change of %s, and of nothing else', (before, after, table, expected) => {
    const [pair] = pairs
    const markdown = pair === undefined ? '' : printed(pair, sample.firm)
    expect(markdown).toContain(before)
    const { outcome, workspace } = broughtBack(sampleWorkspace(), markdown.replace(before, after))
    expect(outcome).toBe('completed')
    const changed = lost(workspace, sampleWorkspace(), new Set())
    expect(changed).toHaveLength(1)
    expect(changed[0]).toContain(`.${table}`)
    for (const [key, value] of Object.entries(expected)) {
      expect(changed[0]?.replace(/\W+/g, ' ')).toContain(`${key} ${value}`.replace(/\W+/g, ' '))
    }
  })

  test('keeps what somebody wrote into it as a note, with its place', () => {
    const [pair] = pairs
    const markdown = pair === undefined ? '' : printed(pair, sample.firm)
    const added = markdown.replace(
      '## Facteurs de succès\n',
      '## Facteurs de succès\n\nVu avec Léa.\n',
    )
    const { changes } = broughtBack(sampleWorkspace(), added)
    expect(changes).toHaveLength(1)
    expect(JSON.stringify(changes)).toContain(
      '{"heading":"Facteurs de succès","text":"Vu avec Léa."}',
    )
  })
})
