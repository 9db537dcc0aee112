import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'

const report = readFileSync(join(import.meta.dirname, 'fixtures/documents/plain-return.md'), 'utf8')

function unrecognisedIn(text: string): string[] {
  const read = importDocument(text, { newId: () => crypto.randomUUID(), today: '2024-11-20' })
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.document.unrecognised.map(line => line.text)
}

it('A rate, a return and a total that are kept are not told as lines that nobody understood', () => {
  expect(unrecognisedIn(report)).toEqual([])
})

it.each([
  ['Total gains : 27 000 €', 'Total gains : 29 000 €', '29 000 €'],
  ['90 %', '90 % (pour 75 % du temps : 9 mois sur 12)', '(pour 75 % du temps'],
])('What such a line says beside them is told: %s', (before, after, told) => {
  expect(unrecognisedIn(report.replace(before, after)).join('\n')).toContain(told)
})
