import { expect, test } from 'vitest'
import { briefed } from '../told-brief.ts'

function dated(...lines: string[]) {
  const { mission, listed } = briefed('## Calendrier', '', ...lines)
  return { ...mission, listed: listed.join('\n') }
}

test.each([
  'Le relevé compte deux semaines de quatre jours (Ascension le 14 mai, lundi de Pentecôte le 25 mai)',
  'Le relevé est suspendu le 1er mai, jour férié',
])('Days off told in a sentence are no milestones: « %s »', said => {
  const { milestones, listed } = dated('### Jalons', '- 5 juin 2026 : Relevé remis', `- ${said}`)
  expect(milestones.map(({ title }) => title)).toEqual(['Relevé remis'])
  expect(listed).toContain(said)
})

test('A day under its date is a milestone, whatever is off then', () => {
  const { milestones } = dated(
    '### Jalons',
    '- 5 juin 2026 : Relevé remis',
    '- 3 août 2026 : Fermeture de la filature',
  )
  expect(milestones).toHaveLength(2)
})

test.each([
  'La mission s’achève près de six semaines avant le départ du chef d’atelier',
  'Le relevé s’achève 2 mois plus tard',
])('How far two things lie apart is not how long the mission lasts: « %s »', said => {
  const { statedDuration, listed } = dated('- Démarrage : 4 mai 2026', `- ${said}`)
  expect(statedDuration).toBeUndefined()
  expect(listed).toContain(said)
})

test('How long it lasts is', () => {
  expect(dated('La mission dure six semaines.').statedDuration).toBe('six semaines')
})

test.each([
  '**Comités de pilotage prévus :** vendredi 4 avril et vendredi 16 mai 2025 (deux comités, le dernier valant clôture).',
  '**Comités de pilotage :** un par mois, dans les ateliers.',
])('When committees meet is nobody: « %s »', said => {
  const { team, listed } = dated('- Démarrage : 4 mai 2026', '', said)
  expect(team.client).toEqual([])
  expect(listed).toContain(said.replace(/^.*\*\* /, '').slice(0, 20))
})

test('Who sits in a committee is somebody', () => {
  const { mission } = briefed('## Équipe', '', '- Comité de pilotage : Odile Tavel (gérante)')
  expect(mission.team.client.map(({ name }) => name)).toEqual(['Odile Tavel'])
})
