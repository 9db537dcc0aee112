import { expect, test } from 'vitest'
import { shownFindings } from '../../../../renderer/features/checks/shown-findings.ts'
import { anyFindings } from '../../../shared/checks/any-findings.ts'

test('What was justified is shown apart, and errors can be shown alone', () => {
  expect(shownFindings(anyFindings, { shown: 'open', search: '' })).toHaveLength(2)
  expect(shownFindings(anyFindings, { shown: 'errors', search: '' })).toEqual([anyFindings[1]])
  expect(shownFindings(anyFindings, { shown: 'justified', search: '' })).toEqual([anyFindings[2]])
})

test('A finding is found by words of its client, its document or its field, accents aside', () => {
  const found = (search: string) => shownFindings(anyFindings, { shown: 'open', search }).length
  expect(found('dumas MENSUEL')).toBe(2)
  expect(found('büdget')).toBe(2)
  expect(found('dumas proposition')).toBe(0)
})
