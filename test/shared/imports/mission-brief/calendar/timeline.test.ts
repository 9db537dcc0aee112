import { expect, test } from 'vitest'
import { importBrief } from '../../../../../shared/imports/mission-brief/brief.ts'

function read(line: string) {
  let count = 0
  const text = [
    '# Brief client – Tissages Lorme',
    '',
    '**Rédigé le :** 4 mars 2025',
    '',
    '## Objectifs',
    '- Vendre',
    '',
    '## Calendrier',
    `- ${line}`,
    '- Fin de mission : vendredi 26 septembre 2025',
  ]
  const brief = importBrief(text.join('\n'), { newId: () => `id${++count}`, today: '2025-03-04' })
  if (brief.kind !== 'brief') throw new Error(brief.reason)
  return { start: brief.mission.start, notes: brief.mission.notes.map(({ text: told }) => told) }
}

test('A day whose name is another one is kept with its words, so that it can be told', () => {
  expect(read('Démarrage : mardi 7 avril')).toEqual({
    start: '2025-04-07',
    notes: ['Démarrage : mardi 7 avril'],
  })
})

test('A day under its own name is that day, and nothing more', () => {
  expect(read('Démarrage : lundi 7 avril')).toEqual({ start: '2025-04-07', notes: [] })
  expect(read('Démarrage : 7 avril 2025')).toEqual({ start: '2025-04-07', notes: [] })
})
