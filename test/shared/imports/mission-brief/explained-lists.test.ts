import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { read } from '../offer/invented-offer.ts'
import { briefed } from './told-brief.ts'

const table = [
  '## Indicateurs',
  '',
  '| Indicateur | Départ | Cible |',
  '|---|---|---|',
  '| Retours | 9 % | 4 % |',
  '| Délai | 12 jours | 5 jours |',
  '',
]

test.each([
  'La cible des retours suppose une baisse de 56 % en un an ; la moitié est visée en juin.',
  'Le délai doit donc baisser de sept jours. Les retours doivent presque être divisés par deux.',
  'À production constante, 4 % représentent 120 écheveaux de moins.',
  'Nous ne promettons pas 0 % : certaines teintes resteront fragiles.',
])('A sentence below the indicators is none of them: « %s »', remark => {
  const { mission, listed } = briefed(...table, remark)
  expect(mission.kpis.map(({ label }) => label)).toEqual(['Retours', 'Délai'])
  expect(listed.join('. ')).toContain(remark.slice(0, 30))
})

test('Indicators told in sentences alone, or in items, are indicators', () => {
  const kpis = (...lines: string[]) => briefed('## Indicateurs', '', ...lines).mission.kpis.length
  expect(kpis('Les retours doivent passer de 9 % à 4 %. Le délai doit tomber à 5 jours.')).toBe(2)
  expect(kpis('- Le délai doit tomber à 5 jours.', '- Retours : 4 %')).toBe(2)
  expect(briefed(...table, 'Casse : 3 % → 1 %').mission.kpis).toHaveLength(3)
})

const calendar = [
  '## Calendrier',
  '',
  '| Étape | Durée | Dates |',
  '|---|---|---|',
  '| Relevé | 2 semaines | 4 - 15 mai 2026 |',
  '| Réglage | 5 semaines | 18 mai - 19 juin 2026 |',
  '',
]
const milestones = [
  '**Jalons :**',
  '- 15 mai 2026 : Relevé remis',
  '- 19 juin 2026 : Cuves réglées',
]

test.each([
  'Sept semaines, mais 31 jours ouvrés seulement : le 8 mai, l’Ascension (14 mai) et le lundi de Pentecôte (25 mai) tombent en semaine. Nos 12 jours occupent donc un jour sur trois.',
  'La filature sera fermée le vendredi 15 mai.',
])('A sentence beside the calendar is no milestone: « %s »', remark => {
  const { milestones: told, notes = [] } = read(...calendar, remark, '', ...milestones).proposal
  expect(told.map(({ title }) => title)).toEqual(['Relevé remis', 'Cuves réglées'])
  expect(notes.map(({ text }) => text).join('. ')).toContain(remark.slice(0, 30))
})

test('What happens on one day is a milestone, told in a sentence or not', () => {
  const told = briefed(
    '## Jalons',
    '',
    ...milestones.slice(1),
    '',
    'Les cuves sont livrées le 2 juin 2026.',
  )
  expect(told.mission.milestones).toHaveLength(3)
})

test('The sum of the days below the last phase is nothing that it delivers', () => {
  const { phases } = read(
    '## Démarche',
    '### Phase 1 : Relevé (2 semaines)',
    '**Livrables :**',
    '- Plan des cuves',
    '',
    '**Charge :** 4 à 5 jours',
    '### Phase 2 : Réglage (5 semaines)',
    '**Livrables :**',
    '- Fiches de teinture',
    '',
    '**Charge :** 6 à 7 jours',
    '',
    'Soit 10 à 12 jours en tout.',
  ).proposal
  expect(phases.map(({ deliverables }) => deliverables.map(({ title }) => title))).toEqual([
    ['Plan des cuves'],
    ['Fiches de teinture'],
  ])
  expect(phases.map(({ effort }) => effort)).toEqual([
    [{ person: 'Équipe', days: 5 }],
    [{ person: 'Équipe', days: 7 }],
  ])
})

function present(...lines: string[]) {
  const header = [
    '# Compte-rendu – Comité de pilotage – Laines Tavel',
    '',
    '**Date :** 4 mai 2026',
    '',
  ]
  const body = [
    '',
    '## Ordre du jour',
    '- Cuves',
    '',
    '## Décisions',
    '- Les cuves sont commandées.',
  ]
  const told = importDocument([...header, '**Participants :**', ...lines, ...body].join('\n'), {
    newId: () => crypto.randomUUID(),
    today: '2026-05-05',
  })
  if (told.kind === 'refused' || told.document.content.kind !== 'minutes') throw new Error('other')
  return told.document.content.meeting.participants.map(({ name }) => name)
}

test.each([
  'Quatre présents, dont deux votants : les consultants ne votent pas.',
  'Six participants, tous votants, plus l’animatrice.',
  'Le quorum est atteint avec deux voix.',
])('How many were there is nobody: « %s »', remark => {
  const people = ['- Odile Tavel (gérante)', '- Malik Sauvage (teinturier)']
  expect(present(...people, '', remark)).toEqual(['Odile Tavel', 'Malik Sauvage'])
})

test('People on one line are still people', () => {
  expect(present('Odile Tavel, Malik Sauvage')).toEqual(['Odile Tavel', 'Malik Sauvage'])
})
