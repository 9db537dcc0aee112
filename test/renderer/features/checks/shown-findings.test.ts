import { expect, test } from 'vitest'
import { shownFindings } from '../../../../renderer/features/checks/shown-findings.ts'
import { anyFindings } from '../../../shared/checks/any-findings.ts'

test('What was justified is shown apart, and errors can be shown alone', () => {
  expect(shownFindings(anyFindings, 'open')).toHaveLength(2)
  expect(shownFindings(anyFindings, 'errors')).toEqual([anyFindings[1]])
  expect(shownFindings(anyFindings, 'justified')).toEqual([anyFindings[2]])
})
