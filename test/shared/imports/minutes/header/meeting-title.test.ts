import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function meetingOf(title: string, ...fields: readonly string[]) {
  return readEnding('', title, ...fields)
}

function readEnding(end: string, title: string, ...fields: readonly string[]) {
  const lines = [`# ${title}`, '', '**Client :** Laines Tavel', '**Date :** 4 mars 2025', ...fields]
  const text = `${lines.join('  \n')}\n\n## Décisions\n- Ouvrir le lundi\n\n${end}`
  const read = importDocument(text, { newId: () => 'id', today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'minutes') throw new Error(text)
  const { meeting } = read.document.content
  return { ...meeting, listed: read.document.unrecognised.map(({ text: told }) => told) }
}

test('A title that names the meeting is that of the minutes, and the mission is kept', () => {
  const read = meetingOf(
    'Compte-rendu de la réunion de lancement',
    '**Mission :** Bains sans rejet',
  )
  expect(read).toMatchObject({ title: 'Compte-rendu de la réunion de lancement', kind: 'kickoff' })
  expect(read.listed).toEqual(['Mission : Bains sans rejet'])
})

test('Under a title that says but what the document is, the mission or the type names the meeting', () => {
  const { title } = meetingOf('Compte-rendu de réunion', '**Mission :** Bains sans rejet')
  expect(title).toBe('Bains sans rejet')
  expect(meetingOf('Compte-rendu', '**Type :** atelier d’idéation').title).toBe(
    'Atelier d’idéation',
  )
})

test('Who leads beside another is among those who were there', () => {
  const { participants, facilitator } = meetingOf(
    'Compte-rendu d’atelier',
    '**Animatrice :** Anne Roy',
    '**Co-animateur :** Paul Blin (Studio Aulne)',
  )
  expect(facilitator).toBe('Anne Roy')
  expect(participants).toEqual([{ name: 'Paul Blin', role: 'Studio Aulne', note: 'Co-animation' }])
})

test.each(['Compte-rendu : Odile Prat', 'Compte-rendu rédigé par Odile Prat'])(
  '« %s », in italics on the last line, says who wrote',
  line => {
    const told = readEnding(`*${line}*\n`, 'Compte-rendu d’atelier')
    expect(told.participants).toEqual([{ name: 'Odile Prat', note: 'Rédaction' }])
    expect(JSON.stringify([told.actions, told.decisions, told.notes])).not.toContain('Odile')
  },
)
