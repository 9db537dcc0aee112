import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function reported(...lines: string[]) {
  const text = ['# Rapport mensuel – Laines Tavel', '', '**Date :** 30 mai 2025', '', ...lines]
  const read = importDocument(text.join('\n'), { newId: () => 'id', today: '2025-06-02' })
  if (read.kind === 'refused' || read.document.content.kind !== 'monthly') throw new Error('other')
  return read.document.content.report
}

test.each(['VIII. Juin 2025', '8. JUIN 2025', 'Juin'])(
  'A title that is the month to come says when: « %s »',
  title => {
    const { nextSteps } = reported(
      '## Avancement',
      '- Guide : 40 %',
      '',
      `## ${title}`,
      '- Poser les sondes',
    )
    expect(nextSteps).toMatchObject([{ items: ['Poser les sondes'] }])
    expect(nextSteps[0]?.when?.toLowerCase()).toBe(title.replace(/^\S+\. /, '').toLowerCase())
  },
)

test('Who asked may be told by a first name', () => {
  const { requests } = reported(
    '## Demandes',
    '',
    '- **11 mai – Odile Perrin :** ajouter les congés. → Accepté, fait le 22 mai.',
    '- **25 mai – Gwenael :** une tablette par cuve. → À étudier.',
  )
  expect(requests).toEqual([
    {
      date: '2025-05-11',
      request: 'ajouter les congés (Odile Perrin)',
      answer: 'Accepté, fait le 22 mai.',
    },
    { date: '2025-05-25', request: 'une tablette par cuve (Gwenael)', answer: 'À étudier.' },
  ])
})
