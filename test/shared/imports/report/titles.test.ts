import { expect, test } from 'vitest'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../../../shared/imports/plan/merge-document.ts'

const newId = () => crypto.randomUUID()

function read(title: string, ...lines: readonly string[]) {
  const text = [title, '', ...lines].join('\n')
  const told = importDocument(text, { newId, today: '2031-06-01' })
  if (told.kind === 'refused') throw new Error(told.reason)
  return told.document
}

function titleOf(title: string, ...lines: readonly string[]): string {
  const { content } = read(title, ...lines)
  if ('report' in content) return content.report.title
  return 'meeting' in content ? content.meeting.title : content.kind
}

const header = ['**Client :** Laines Tavel', '**Date :** 30 mai 2031', '']
const month = [
  ...header,
  '## Synthèse',
  '',
  'Le premier bain est prêt.',
  '',
  '## Risques',
  '',
  '- Gel',
]

test.each([
  ['# Rapport mensuel n° 4 – Laines Tavel', 'Rapport mensuel n° 4'],
  ['# RAPPORT MENSUEL N° 4 - LAINES TAVEL', 'Rapport mensuel n° 4'],
  ['# Rapport mensuel, mai 2031 — Laines Tavel', 'Rapport mensuel, mai 2031'],
  ['# Rapport mensuel – Laines Tavel (mois 4)', 'Laines Tavel (mois 4)'],
  ['# Rapport mensuel n° 4 – Teinture des laines', 'Teinture des laines'],
])('The client’s name is no title of « %s »', (title, told) => {
  expect(titleOf(title, ...month)).toBe(told)
})

const talk = [
  ...header,
  '**Présents :** Odile Ferrand, Yann Gall',
  '',
  '## Décisions',
  '',
  '- Teindre en mai',
]

test.each([
  ['# COMPTE-RENDU DU COMITÉ DE PILOTAGE N° 2 — LAINES TAVEL', 'Comité de pilotage n° 2'],
  ['# Compte-rendu de la réunion n° 7 – Laines Tavel', 'Réunion n° 7'],
])('Minutes keep which meeting it was: « %s »', (title, told) => {
  expect(titleOf(title, ...talk)).toBe(told)
})

test('The kind of the meeting takes its number from the title', () => {
  const lines = ['**Type :** Comité de suivi', ...talk]
  expect(titleOf('# COMPTE-RENDU - COMITÉ DE SUIVI N° 3 - LAINES TAVEL', ...lines)).toBe(
    'Comité de suivi n° 3',
  )
  expect(titleOf('# COMPTE-RENDU - LAINES TAVEL', ...lines)).toBe('Comité de suivi')
})

test('A title that names but a kind leaves the word to what stands under it', () => {
  const final = ['**Client :** Laines Tavel', '**Date :** 30 mai 2031', '**Auteur :** Anne Roux']
  expect(
    titleOf(
      '# RAPPORT FINAL',
      '## Laines Tavel — Teinture et séchage des lots',
      '',
      ...final,
      '',
      '### SYNTHÈSE',
      '',
      'Le premier bain est prêt.',
    ),
  ).toBe('Teinture et séchage des lots')
})

test('Nor does a kind, or its client, title the mission that a report makes known: its first aim does', () => {
  const missionOf = (title: string) => {
    const told = read(
      title,
      ...header,
      '## Rappel des objectifs',
      '',
      '- Teindre deux bains par jour, sans reprise',
      '',
      '## Synthèse',
      '',
      'Le premier bain est prêt.',
    )
    return mergeDocument(emptyWorkspace(), told, newId).workspace.missions.map(each => each.title)
  }
  expect(missionOf('# RAPPORT FINAL')).toEqual(['Teindre deux bains par jour'])
  expect(missionOf('# RAPPORT FINAL – LAINES TAVEL')).toEqual(['Teindre deux bains par jour'])
  expect(missionOf('# Rapport final – Teinture des laines')).toEqual(['Teinture des laines'])
})
