import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const line = (label: string, days: number) => ({
  label,
  kind: 'consulting',
  days,
  dayRate: 100_000,
})
const option = {
  id: exampleId(71),
  label: 'Accompagnement',
  lines: [line('Anne Roy', 26), line('Luc Arnal', 16)],
}
const told = (summary: string) => found({ proposal: { options: [option] }, reports: [{ summary }] })

describe('The days sold', () => {
  test.each([
    ['Nous avons consommé 12 jours sur les 40 jours vendus.', '40 jours'],
    ['Reste à faire : 20 jours, sur 44 jours vendus.', '44 jours'],
  ])('are those of the proposal: « %s »', (text, stated) => {
    expect(told(text)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    'Nous avons consommé 12 jours sur les 42 jours vendus.',
    '43 jours faits pour 42 vendus.',
    'Anne a fait 12 jours sur les 26 jours vendus.',
    'Nous avons consommé 12 jours sur les 40 jours vendus en phase 2.',
    'Avec l’avenant, 12 jours sur les 45 jours vendus.',
    'Sur 300 jours vendus par le cabinet cette année, c’est peu.',
  ])('may be those of a part, or of something else: « %s »', text => {
    expect(told(text)).toEqual([])
  })
})
