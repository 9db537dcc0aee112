import { expect, test } from 'vitest'
import {
  clientsFound,
  everything,
  shownFindings,
} from '../../../../renderer/features/checks/shown-findings.ts'
import type { Finding } from '../../../../shared/checks/findings/finding.ts'
import { anyFindings } from '../../../shared/checks/any-findings.ts'

test('What was justified is shown apart, and errors can be shown alone', () => {
  expect(shownFindings(anyFindings, everything)).toHaveLength(2)
  expect(shownFindings(anyFindings, { ...everything, shown: 'errors' })).toEqual([anyFindings[1]])
  expect(shownFindings(anyFindings, { ...everything, shown: 'justified' })).toEqual([
    anyFindings[2],
  ])
})

test('A finding is found by words of its client, its document or its field, accents aside', () => {
  const found = (search: string) => shownFindings(anyFindings, { ...everything, search }).length
  expect(found('dumas MENSUEL')).toBe(2)
  expect(found('büdget')).toBe(2)
  expect(found('dumas proposition')).toBe(0)
})

test('One client’s findings can be shown alone, and only those who have some are offered', () => {
  const [first, ...others] = anyFindings
  const ofAnother = { ...first, place: { ...first?.place, client: 'Ateliers Éon' } } as Finding
  const findings = [ofAnother, ...others]
  expect(clientsFound(findings)).toEqual(['Ateliers Éon', 'Verrerie Dumas'])
  expect(shownFindings(findings, { ...everything, client: 'Ateliers Éon' })).toEqual([ofAnother])
})
