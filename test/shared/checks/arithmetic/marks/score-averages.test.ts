import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Report } from '../../../../../shared/domain/report/report.ts'
import { emptyWorkspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { exampleClient, exampleId } from '../../../documents/budget-example.ts'

type Mark = readonly [label: string, value: number, max?: number]

function found(...marks: readonly Mark[]): string[] {
  const report = Report.parse({
    id: exampleId(980),
    clientId: exampleClient.id,
    kind: 'monthly',
    title: 'Point mensuel',
    date: '2025-06-20',
    satisfaction: { scores: marks.map(([label, value, max = 10]) => ({ label, value, max })) },
  })
  const workspace = { ...emptyWorkspace(), clients: [exampleClient], reports: [report] }
  const findings = checkWorkspace(workspace, '2025-07-01')
  return findings
    .filter(({ code }) => code === 'total-mismatch')
    .map(({ code, stated, expected }) => `${code} ${stated} → ${expected}`)
}

const survey: readonly Mark[] = [
  ['Accueil', 7.2],
  ['Clarté des consignes', 8.4],
  ['Outil', 6.9],
]

test('The mean of the marks of a survey is theirs', () => {
  expect(found(...survey, ['Moyenne générale', 7.5])).toEqual([])
  expect(found(...survey, ['Moyenne générale', 7.6])).toEqual([])
  expect(found(...survey, ['Moyenne générale', 8.1])).toEqual(['total-mismatch 8,1 → 7,5'])
  expect(found(...survey, ['Moyenne générale', 7.7])).toEqual(['total-mismatch 7,7 → 7,5'])
})

test('Two marks make no survey, and marks out of five are not those out of ten', () => {
  expect(found(['Accueil', 7.2], ['Outil', 6.9], ['Moyenne générale', 8.1])).toEqual([])
  expect(found(...survey, ['Support', 3.1, 5], ['Moyenne générale', 8.1])).toEqual([])
  expect(found(...survey, ['Moyenne du secteur', 8.1])).toEqual([])
})

test('Notes given after a score of promoters have their own mean, two of them too', () => {
  const notes: readonly Mark[] = [
    ['NPS', 42, 100],
    ['Note – Ana', 9],
    ['Note – Luc', 8],
  ]
  expect(found(...notes, ['Note moyenne', 8.5])).toEqual([])
  expect(found(...notes, ['Note moyenne', 9])).toEqual(['total-mismatch 9 → 8,5'])
})
