import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function minutes(...lines: readonly string[]) {
  const text = ['# COMPTE-RENDU ATELIER', '', '**Date :** 4 mars 2025', '', ...lines].join('\n')
  let count = 0
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'minutes') throw new Error(text)
  return read.document.content.meeting
}

const card = ['- Impact : moins de casse', '- Effort : 2 jours', '- Action : Odile, en avril']
const weighed = { impact: 'moins de casse', effort: '2 jours', action: 'Odile, en avril' }

test('An action with its impact and its effort is weighed under any heading, « Plan d’action » too', () => {
  const { matrix, actions } = minutes(
    '### 4. PLAN D’ACTION',
    '',
    '**1. Caler les cuves** ✅ PRIORITÉ #1',
    ...card,
    '',
    '**2. Doubler les joints**',
    ...card,
    '',
    '| Action | Responsable | Deadline |',
    '|---|---|---|',
    '| Appeler le tonnelier | Odile | 12 mars |',
  )
  expect(matrix).toEqual([
    { title: 'Caler les cuves', priority: 1, ...weighed },
    { title: 'Doubler les joints', ...weighed },
  ])
  expect(actions.map(({ title }) => title)).toEqual(['Appeler le tonnelier'])
})

test('What a numbered list says under each action weighs it as well', () => {
  const { matrix, actions } = minutes(
    '## Actions',
    '',
    '1. Caler les cuves',
    ...card.map(line => `   ${line}`),
  )
  expect(matrix).toEqual([{ title: 'Caler les cuves', ...weighed }])
  expect(actions).toEqual([])
})

test('An action that says its effort alone stays an action', () => {
  const { matrix, actions } = minutes('## Actions', '', '- Caler les cuves (effort : 2 jours)')
  expect(matrix).toEqual([])
  expect(actions).toHaveLength(1)
})
