import { describe, expect, test } from 'vitest'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import { missionBriefDocument } from '../../../../shared/documents/mission-brief.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { type EditedLine, editedChanges } from '../../../../shared/imports/plan/edited-changes.ts'
import { importPlan } from '../../../../shared/imports/plan/import-plan.ts'
import { sampleWorkspace } from '../../documents/sample-workspace.ts'

const today = '2026-01-15'
const sample = sampleWorkspace()
const [mission] = sample.missions as [Mission]

/** The brief as it was exported, with an edit of its reader; and the mission as it was completed since. */
const brief = markdownFile(
  missionBriefDocument({
    mission,
    client: sample.clients.find(({ id }) => id === mission.clientId) ?? never(),
    firm: sample.firm,
    today,
  }),
).replace('Aucune rallonge', 'Aucune petite rallonge')
const later: Workspace = {
  ...sample,
  missions: sample.missions.map(each =>
    each.id === mission.id
      ? { ...each, constraints: [...each.constraints, 'Pas d’arrêt de la ligne'] }
      : each,
  ),
}

function planned(removesAbsent: boolean) {
  let count = 0
  const newId = () => `id${++count}`
  const read = importDocument(brief, { newId, today })
  if (read.kind === 'refused') throw new Error(read.reason)
  const plan = importPlan(later, [{ key: 'one', document: read.document, removesAbsent }], newId)
  const edits = plan.planned.get('one')?.edits ?? never()
  return {
    edits,
    constraints: plan.workspace.missions.find(({ id }) => id === mission.id)?.constraints,
  }
}

function never(): never {
  throw new Error('The sample has changed')
}

function told(lines: readonly EditedLine[]): string[] {
  return lines.map(({ where, line }) => `${where} – ${line.map(({ text }) => text).join('')}`)
}

describe('A brief that comes back', () => {
  test('tells what it changes, and what it does not say', () => {
    const { changed, absent } = editedChanges(planned(false).edits, today)
    expect(told(changed)).toEqual([
      expect.stringMatching(/Contraintes – .*Aucune.*petite.* rallonge/),
    ])
    expect(told(absent)).toEqual([expect.stringMatching(/Contraintes – Pas d’arrêt de la ligne/)])
  })

  test('leaves what it does not say, unless its reader takes it away', () => {
    expect(planned(false).constraints).toContain('Pas d’arrêt de la ligne')
    expect(planned(true).constraints).not.toContain('Pas d’arrêt de la ligne')
    expect(planned(true).constraints).toHaveLength(mission.constraints.length)
  })
})
