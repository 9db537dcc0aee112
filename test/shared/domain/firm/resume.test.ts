import { expect, test } from 'vitest'
import { Person } from '../../../../shared/domain/firm/firm.ts'
import { emptyResume, resumeInWords, withResume } from '../../../../shared/domain/firm/resume.ts'

const claire = Person.parse({ id: '00000000-0000-4000-8000-000000000001', name: 'Claire Fontaine' })

test('A résumé is kept with its person', () => {
  const resume = { ...emptyResume, skills: ['Logistique'] }
  expect(withResume(claire, resume)).toEqual({ ...claire, resume })
})

test('A résumé of which everything was erased is none', () => {
  const filled = withResume(claire, { ...emptyResume, summary: 'Vingt ans de conseil.' })
  expect(withResume(filled, { ...emptyResume, summary: ' ' })).toEqual(claire)
})

test('The rate card says what each résumé holds', () => {
  const experience = { title: 'Directrice logistique' }
  expect(resumeInWords(undefined)).toBe('À remplir')
  expect(resumeInWords({ ...emptyResume, summary: 'Vingt ans.' })).toBe('Présentation')
  expect(
    resumeInWords({ ...emptyResume, skills: ['Achats', 'Stocks'], experiences: [experience] }),
  ).toBe('1 expérience, 2 compétences')
})
