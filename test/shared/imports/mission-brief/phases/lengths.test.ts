import { expect, test } from 'vitest'
import { briefed } from '../told-brief.ts'

function phased(...lines: string[]) {
  const { mission, listed } = briefed('## Déroulé', '', ...lines)
  const phases = mission.phases.map(({ name, period, effort, deliverables }) => ({
    name,
    label: period?.label,
    days: effort.map(({ days }) => days),
    deliverables: deliverables.map(({ title }) => title),
  }))
  return { phases, listed: listed.join('\n') }
}

const relevé = '**Phase 1 – Relevé (10 mars – 4 avril 2025) :**'

test.each([
  ['4 semaines, 9 jours', '4 semaines, 10 mars – 4 avril 2025', [9]],
  ['4 semaines, 9 jours de conseil', '4 semaines, 10 mars – 4 avril 2025', [9]],
  ['9 jours', '10 mars – 4 avril 2025', [9]],
  ['4 semaines', '4 semaines, 10 mars – 4 avril 2025', []],
])('How long a phase lasts is no deliverable of it: « %s »', (told, label, days) => {
  const { phases } = phased(`${relevé} ${told}`, '- Carte des cuves', '- Enquête')
  const deliverables = ['Carte des cuves', 'Enquête']
  expect(phases).toEqual([{ name: 'Relevé', label, days, deliverables }])
})

test.each(['Carte des cuves, enquête', '4 ateliers, 9 jours de relevés', 'Enquête, 9 jours'])(
  'What is delivered stays so after the title: « %s »',
  told => {
    const { phases } = phased(`${relevé} ${told}`)
    expect(phases[0]?.deliverables).toEqual(told.split(', '))
  },
)

test.each([
  '*4 + 6 = 10 semaines, du lundi 10 mars au vendredi 16 mai 2025 : deux mois, pour 20 jours.*',
  '4 semaines + 6 semaines = 10 semaines, du 10 mars au 16 mai 2025 : deux mois.',
  '*Soit 9 + 11 = 20 jours, du 10 mars au 16 mai 2025 : un jour sur deux.*',
])('A sum of lengths below the phases is none of them, and is kept: « %s »', said => {
  const essai = '**Phase 2 – Essai (7 avril – 16 mai 2025) :** 6 semaines, 11 jours'
  const read = phased(`${relevé} 4 semaines, 9 jours`, '- Carte', '', essai, '- Guide', '', said)
  expect(read.phases.map(({ name }) => name)).toEqual(['Relevé', 'Essai'])
  expect(read.phases[1]?.deliverables).toEqual(['Guide'])
  expect(read.listed).toContain(said.replaceAll('*', ''))
})

test('The end of what stands in brackets may be the period of a phase', () => {
  const { phases } = phased(
    '### Phase 2 – Photos (option B seulement, 8 semaines, 8 juin – 31 juillet 2026)',
    '- Application',
  )
  const [phase] = phases
  expect(phase?.name).toBe('Photos (option B seulement)')
  expect(phase?.label).toBe('8 semaines, 8 juin – 31 juillet 2026')
})
