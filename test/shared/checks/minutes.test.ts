import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import { emptyWorkspace } from '../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../../shared/imports/plan/merge-document.ts'

/** What is found in minutes that somebody else wrote, once they are imported. */
function found(name: string): string[] {
  const path = new URL(`../imports/fixtures/documents/${name}.md`, import.meta.url)
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const read = importDocument(readFileSync(path, 'utf8'), { newId, today: '2025-07-01' })
  if (read.kind === 'refused') throw new Error(read.reason)
  const { workspace } = mergeDocument(emptyWorkspace(), read.document, newId)
  return checkWorkspace(workspace, '2025-07-01')
    .map(({ code, stated = '' }) => `${code} ${stated}`.trim().replace(/\s/g, ' '))
    .toSorted()
}

test('In the minutes of a workshop, each mistake is found, and nothing that is right', () => {
  expect(found('garden-workshop')).toEqual([
    'date-conflict 11 septembre 2024',
    'duration-mismatch 4 h 30',
    'figure-conflict 8,5/10',
    'holiday 1er novembre 2024',
    "nps-scale NPS de l'atelier : 9/10",
    'percent-mismatch 105 %',
    'percent-mismatch 20 %',
    'unknown-person Bertrand Quillet',
    'weekday-mismatch mardi',
  ])
})

test('In those of a committee typed in plain text, initials are people, what is left of a budget is told wrong', () => {
  expect(found('freight-committee')).toEqual([
    'total-mismatch 17 900 €',
    'weekday-mismatch vendredi',
    'weekend 13 avril 2025',
  ])
})

test('In those of a launch, a balance that is not its share of the price, Easter Monday, and somebody unknown', () => {
  expect(found('vet-kickoff')).toEqual([
    'holiday 21 avril 2025',
    'payment-amount-mismatch 11 790 €',
    'unknown-person Paul Escande',
  ])
})
