import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function contentOf(...lines: readonly string[]) {
  let count = 0
  const text = lines.join('\n')
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2031-07-01' })
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.document.content
}

const synthesis = ['', '## Synthèse', '', 'Les bains sont prêts.', '', '## Risques', '', '- Gel']

test.each(['Remis le', 'Publié le', 'Transmis le'])('« %s » tells the day of a report', label => {
  const content = contentOf(
    '# Rapport mensuel – Laines Tavel',
    '',
    '**Auteur :** Anne Roy',
    `**${label} :** vendredi 30 mai 2031`,
    ...synthesis,
  )
  expect(content).toMatchObject({ report: { date: '2031-05-30', authors: ['Anne Roy'] } })
})

const final = (mission: string) =>
  contentOf(
    '# Rapport final – Laines Tavel',
    '',
    `**Mission :** ${mission}`,
    '**Remis le :** 30 mai 2031',
    ...synthesis,
  )

test('« Mission : 3 février 2031 - 30 mai 2031 » tells its period', () => {
  expect(final('3 février 2031 - 30 mai 2031')).toMatchObject({
    report: { period: { start: '2031-02-03', end: '2031-05-30' } },
  })
})

test('« Mission : teindre sans rejet, 30 mai 2031 » tells none', () => {
  expect(final('teindre sans rejet, 30 mai 2031')).not.toMatchObject({
    report: { period: { end: '2031-05-30' } },
  })
})

test('One line of a quote tells the month, who wrote and when', () => {
  const content = contentOf(
    '# Rapport d’avancement mensuel',
    '',
    '> Client : Laines Tavel',
    '> Mois 3 · mai 2031 · rédigé par Anne Roy le vendredi 30 mai 2031',
    ...synthesis,
  )
  expect(content).toMatchObject({
    report: {
      date: '2031-05-30',
      period: { label: 'mai 2031', start: '2031-05-01', end: '2031-05-31' },
      authors: ['Anne Roy'],
    },
  })
})

test.each(['Brief établi par', 'Note rédigée par', 'Établi par'])(
  '« %s : Anne Roy » is who wrote a brief',
  label => {
    const content = contentOf(
      '# Brief de mission : Laines Tavel',
      '',
      '**Client :** Laines Tavel',
      `**${label} :** Anne Roy`,
      '**Le :** 3 mars 2031',
      '',
      '## Objectif principal',
      '',
      'Teindre sans rejet avant le 30 juin 2031.',
      '',
      '## Budget',
      '',
      '- Conseil : 10 000 €',
    )
    expect(content).toMatchObject({ mission: { author: 'Anne Roy', createdOn: '2031-03-03' } })
  },
)

const minutes = (...header: readonly string[]) =>
  contentOf(
    '# Comité de pilotage — Laines Tavel',
    '',
    'Séance n°2 du jeudi 12 juin 2031',
    ...header,
    '',
    '## Décisions',
    '',
    '- Ouvrir le lundi',
  )

test('The hours and the place stand on the line under the day, and who presides leads', () => {
  expect(
    minutes('De 14h00 à 16h30, halle de Lormes (salle haute)', 'Présidence : Odile Prat'),
  ).toMatchObject({
    meeting: {
      date: '2031-06-12',
      startsAt: '14:00',
      endsAt: '16:30',
      place: 'halle de Lormes (salle haute)',
      facilitator: 'Odile Prat',
    },
  })
})

test('What is said of the hours is no place', () => {
  const content = minutes('De 14h00 à 16h30, dont 15 minutes de pause', 'Présidence : Odile Prat')
  expect('meeting' in content ? content.meeting.place : 'none').toBeUndefined()
  expect(JSON.stringify(content)).toContain('dont 15 minutes de pause')
})

test('Who leads comes before who presides; who watched and who wrote were there', () => {
  const content = minutes(
    'Présidence : Odile Prat',
    'Animation : Anne Roy',
    'Secrétariat : Paul Blin',
    'Observatrice : Léa Morel (Cap Conseil)',
  )
  expect(content).toMatchObject({ meeting: { facilitator: 'Anne Roy' } })
  const people = 'meeting' in content ? content.meeting.participants : []
  expect(people.map(({ name, note }) => [name, note])).toEqual(
    expect.arrayContaining([
      ['Paul Blin', 'Secrétariat'],
      ['Léa Morel', expect.stringContaining('Observatrice')],
    ]),
  )
})

test('The name in bold under the title ends where its subject begins', () => {
  const content = contentOf(
    '# Compte-rendu du comité de pilotage n° 3',
    '',
    '**Laines Tavel · Teindre sans rejet**',
    '',
    '**Date :** 12 juin 2031',
    '**Lieu :** Lormes',
    '',
    '## Décisions',
    '',
    '- Ouvrir le lundi',
  )
  expect(content).toMatchObject({ clientName: 'Laines Tavel' })
})
