import { expect, test } from 'vitest'
import type { Meeting } from '../../../../shared/domain/meeting/meeting.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

let drawn = 0

function meetingOf(...lines: readonly string[]): Partial<Meeting> {
  const read = importDocument(lines.join('\n'), {
    newId: () => `id-${drawn++}`,
    today: '2031-06-02',
  })
  const content = read.kind === 'document' ? read.document.content : undefined
  return content !== undefined && 'meeting' in content ? content.meeting : {}
}

test('A column of hours says when a point begins, and the words beside it what it is', () => {
  const { agenda } = meetingOf(
    '# Compte rendu d’atelier – Scierie Vernay',
    '',
    '**Date :** 9 avril 2031',
    '',
    '## Déroulé',
    '',
    '| Horaire | Séquence | Durée |',
    '|---|---|---|',
    '| 13h30 | Accueil | 20 min |',
    '| 13h50 – 14h20 | Carte des irritants | 30 min |',
  )
  expect(agenda).toMatchObject([
    { title: 'Accueil', minutes: 20, startedAt: '13:30' },
    { title: 'Carte des irritants', minutes: 30, startedAt: '13:50', endedAt: '14:20' },
  ])
})

const typed = [
  '**CCAS de Kerlann – Réorganisation de l’accueil**',
  '',
  '**Comité de pilotage n° 2 du 11 juin 2031**',
  '',
  '**Compte rendu**',
  '',
  'Présents : Mme Odile Prat, directrice ; Mme Anne Roux et M. Paul Blin, Rivage Conseil.',
  '',
  'Lieu : salle du conseil. La séance est ouverte à 14 h 00 et levée à 16 h 30.',
  '',
  'Rédaction : Paul Blin – Diffusion le 12 juin.',
  '',
  '**1. Diagnostic**',
  '',
  'Le délai moyen est de 34 jours.',
  '',
  '**2. Décisions**',
  '',
  '- Le pré-accueil est étendu.',
  '',
  '**3. Suites à donner**',
  '',
  '- Commander les cloisons – Mme Prat – avant le 19 juin',
]

test('Lines in bold over the first words say what was held, and when', () => {
  const meeting = meetingOf(...typed)
  expect(meeting).toMatchObject({ kind: 'steering', date: '2031-06-11', place: 'salle du conseil' })
  expect(meeting).toMatchObject({ startsAt: '14:00', endsAt: '16:30' })
  expect(meeting.sections?.map(({ title }) => title)).not.toContain(
    'Comité de pilotage n° 2 du 11 juin 2031',
  )
})

test('Two people who came for one firm are two, and whoever wrote the minutes is not a third', () => {
  expect(meetingOf(...typed).participants).toEqual([
    { name: 'Mme Odile Prat', role: 'directrice' },
    { name: 'Mme Anne Roux', note: 'Rivage Conseil' },
    { name: 'M. Paul Blin', note: 'Rivage Conseil, Rédaction' },
  ])
})
