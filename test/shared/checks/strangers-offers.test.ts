import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import { emptyWorkspace } from '../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../../shared/imports/plan/merge-document.ts'

const folder = join(import.meta.dirname, '../imports/fixtures/documents')

/** What is found in the document itself: of the firm that wrote it, nothing is known, its legal mentions neither. */
function found(name: string): string[] {
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const text = readFileSync(join(folder, `${name}.md`), 'utf8')
  const read = importDocument(text, { newId, today: '2026-11-22' })
  if (read.kind === 'refused') throw new Error(read.reason)
  const { workspace } = mergeDocument(emptyWorkspace(), read.document, newId)
  return checkWorkspace(workspace, '2026-11-22')
    .filter(({ code, stated }) => code !== 'legal-mention-missing' || stated !== undefined)
    .map(({ code, stated }) => `${code} ${stated?.replace(/\s/gu, ' ')}`)
}

/** Everything else in these offers is right, however odd it looks. */
test.each([
  [
    'offer-bedding',
    [
      'range-mismatch 42 300 € – 48 700 €',
      'days-rate-mismatch 7 560 €',
      'payment-amount-mismatch 9 540 €',
      'payment-share-mismatch 90 %',
      'mixed-address undefined',
      'nps-scale NPS 9/10',
    ],
  ],
  ['offer-landlord', ['percent-mismatch 40 %', 'total-mismatch 20', 'total-mismatch 62 500 €']],
  ['offer-cooperative', ['total-mismatch 30 450 €', 'legal-mention-missing 75 jours']],
  ['offer-packs', ['weekday-mismatch mercredi', 'rate-card-deviation 800 €']],
  ['reference-sheet', ['gain-mismatch -25 %']],
])('What contradicts itself in %s is found, and nothing else', (name, expected) => {
  expect(found(name).toSorted()).toEqual(expected.toSorted())
})
