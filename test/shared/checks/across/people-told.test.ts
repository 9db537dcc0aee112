import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { found, workspaceOf } from './one-mission.ts'

const team = {
  client: [
    { name: 'Hélène Vasseur', role: 'Sponsor', note: 'Gérante' },
    { name: 'Bruno Ferrand', role: 'Référent', note: 'Responsable commercial' },
    { name: 'Valérie Sarda', role: 'Chef de projet', note: 'Directrice logistique' },
    { name: 'Damien Colas', role: 'Référent', note: 'Conducteur de travaux' },
    { name: 'Anne Morel', role: 'Marraine', note: 'Directrice générale' },
  ],
  firm: [{ name: 'Paul Girard', role: 'Consultant' }],
}

const told = (summary: string) => ({ brief: { team }, reports: [{ summary }] })

describe('Somebody of the mission', () => {
  test.each([
    ['Mme Vaseur suit le projet.', 'unknown-person Vaseur'],
    ['Bruno Ferrant a relu le plan.', 'unknown-person Bruno Ferrant'],
    ['Valery Sarda a relu le plan.', 'unknown-person Valery Sarda'],
    ['Vanessa Sarda a relu le plan.', 'unknown-person Vanessa Sarda'],
  ])('is spelt as in the brief: « %s »', (text, expected) => {
    expect(found(told(text))).toEqual([expected])
  })

  test.each([
    'Mme Vasseur suit le projet, avec M. Ferrand.',
    'Marc Ferrand, son frère, est venu.',
    'Mme Vallier prévient les équipes.',
    'Hélène a relu le plan.',
  ])('is told right, or is another: « %s »', text => {
    expect(found(told(text))).toEqual([])
  })

  test.each([
    ['M. Ferrand, directeur commercial, valide.', 'unknown-person directeur commercial'],
    ['Mme Sarda (directrice financière) valide.', 'unknown-person directrice financière'],
    ['Damien Colas (Directeur de travaux) valide.', 'unknown-person Directeur de travaux'],
    ['Bruno Ferrand (Responsable des achats) valide.', 'unknown-person Responsable des achats'],
    ['Bruno Ferrand (Directeur financier) valide.', 'unknown-person Directeur financier'],
    ['Hélène Vasseur (Présidente) valide.', 'unknown-person Présidente'],
    ['Anne Morel (Présidente) valide.', 'unknown-person Présidente'],
  ])('keeps one post: « %s »', (text, expected) => {
    expect(found(told(text))).toEqual([expected])
  })

  test.each([
    'M. Ferrand, responsable commercial, valide.',
    'Hélène Vasseur (Directrice générale) valide.',
    'Mme Sarda, directrice de la logistique, valide.',
    'Bruno Ferrand (Directeur des ventes) valide.',
    'Anne Morel (Présidente-directrice générale) valide.',
    'Bruno Ferrand (Directeur de la boutique) valide.',
  ])('may have it told in other words: « %s »', text => {
    expect(found(told(text))).toEqual([])
  })
})

test('Where nobody is listed, a name is spelt as it is elsewhere in the document', () => {
  const known = 'Arnaud Vasseur suit le projet. Arnaud Vasseur l’a lancé.'
  const told = (name: string) => ({
    reports: [{ missionId: undefined, summary: known, conclusion: `Merci à ${name}.` }],
  })
  expect(found(told('Arnaud Vaseur'))).toEqual(['unknown-person Arnaud Vaseur'])
  expect(found(told('Arnaud Vasseur'))).toEqual([])
  expect(found(told('Armelle Vasseur'))).toEqual([])
})

describe('In minutes', () => {
  const participants = [{ name: 'Hélène Vasseur' }, { name: 'Bruno Ferrand' }]
  const said = (speaker: string) => ({
    participants,
    sections: [{ title: 'Choix', notes: `**${speaker}**\n\n> "On y va."` }],
  })

  test('whoever speaks is there', () => {
    expect(found({ meeting: said('Karim') })).toEqual(['unknown-person Karim'])
    expect(found({ meeting: said('Bruno') })).toEqual([])
    expect(found({ meeting: said('Décision') })).toEqual([])
  })

  test('what is between brackets after a first name is told of its owner', () => {
    const quoted = (author: string) => ({ participants, quotes: [{ author, text: 'On y va.' }] })
    expect(found({ meeting: quoted('Bruno (au nom des serres, du quai)') })).toEqual([])
    expect(found({ meeting: said('Bruno (ouverture)') })).toEqual([])
    expect(found({ meeting: said('Karim (Serres)') })).toEqual(['unknown-person Karim'])
  })

  test('somebody who acts is misspelt once, and not unknown besides', () => {
    const meeting = { participants, actions: [{ title: 'Relire', owner: 'Bruno Ferrant' }] }
    expect(found({ meeting })).toEqual(['unknown-person Bruno Ferrant'])
  })

  test('whoever runs it may be called nearly as somebody of the client', () => {
    const facilitator = 'Brieuc Ferrand (Sillage Conseil)'
    expect(found({ meeting: { participants, facilitator } })).toEqual([
      'unknown-person Bruno Ferrand',
    ])
    const others = [{ title: 'Suite', notes: 'Brigitte Ferrand relit.' }]
    expect(found({ meeting: { participants, sections: others } })).toEqual([])
  })

  test('« Mme Vasseur » is Hélène Vasseur', () => {
    const owned = (owner: string) => ({ participants, actions: [{ title: 'Relire', owner }] })
    expect(found({ meeting: owned('Mme Vasseur') })).toEqual([])
    expect(found({ meeting: owned('Mme Roy') })).toEqual(['unknown-person Mme Roy'])
  })
})

describe('Another client', () => {
  const others = ['Menuiserie Lacoste', 'Transports Guérin']

  test('is known by the one word that is its own', () => {
    expect(found({ others, reports: [{ conclusion: 'L’équipe Lacoste est autonome.' }] })).toEqual([
      'other-client-named Menuiserie Lacoste',
    ])
  })

  test('is not somebody of that name', () => {
    const conclusion = 'Luc Lacoste et l’équipe Lacoste sont autonomes.'
    expect(found({ others, reports: [{ conclusion }] })).toEqual([])
  })
})

describe('A status', () => {
  test('in red is not on plan', () => {
    const summary = 'Tout est conforme au planning.'
    expect(found({ reports: [{ status: 'red', summary }] })).toEqual(['rag-mismatch rouge'])
    expect(found({ reports: [{ status: 'green', summary }] })).toEqual([])
    const late = 'La recette n’est pas conforme au planning.'
    expect(found({ reports: [{ status: 'red', summary: late }] })).toEqual([])
  })
})

test('A part in the project is no post where a post stands beside it', () => {
  const member = { name: 'Hélène Vasseur', role: 'Directrice pilote', note: 'Directrice des soins' }
  const present = (role: string) =>
    found({
      brief: { team: { client: [member] } },
      meeting: { participants: [{ name: 'Hélène Vasseur', role }] },
    })
  expect(present('Directrice des soins')).toEqual([])
  expect(present('Directrice financière')).toEqual(['unknown-person Directrice financière'])
})

test('Whom the firm has written to keeps his name where there is no brief', () => {
  const told = (summary: string) => {
    const workspace = workspaceOf({
      reports: [{ summary, missionId: undefined }],
      proposal: { recipient: { name: 'Étienne Arnoux' }, missionId: undefined },
    })
    return checkWorkspace({ ...workspace, missions: [] }, '2025-12-01')
      .filter(({ code }) => code === 'unknown-person')
      .map(({ stated }) => stated)
  }
  expect(told('Étienne Arnoux a signé.')).toEqual([])
  expect(told('Étienne Armand a signé.')).toEqual([])
  expect(told('Étienne Arnaud a signé.')).toEqual(['Étienne Arnaud'])
})

test('A company is not misspelt for the family that founded it', () => {
  expect(
    found({
      client: { name: 'Pépi Ferrand', contacts: [{ name: 'Paul Ferrand', role: 'Gérant' }] },
      reports: [{ summary: 'Pépi Ferrand ouvre le 5 mai.' }],
    }),
  ).toEqual([])
})

test('Those whom the participants are of may act too', () => {
  const participants = [
    { name: 'Paul Girard', note: 'Orme Conseil, Rédaction' },
    { name: 'Hélène Vasseur', role: 'Gérante' },
  ]
  const owned = (owner: string) =>
    found({ meeting: { participants, actions: [{ title: 'Écrire', owner, status: 'todo' }] } })
  expect(owned('Orme Conseil')).toEqual([])
  expect(owned('Frêne Conseil')).toEqual(['unknown-person Frêne Conseil'])
})

test('Nobody is unknown to a list that has only the writer of the minutes', () => {
  const spoken = (participants: object[]) =>
    found({ meeting: { participants, quotes: [{ author: 'Odile (conclusion)', text: 'Bien.' }] } })
  const writer = { name: 'Paul Girard', note: 'Rédaction' }
  expect(spoken([writer])).toEqual([])
  expect(spoken([writer, { name: 'Odile Marchand' }])).toEqual([])
  expect(spoken([writer, { name: 'Hélène Vasseur' }])).toEqual([
    'unknown-person Odile (conclusion)',
  ])
})

describe('The contact of a brief', () => {
  const named = (name: string, role: string) => found({ brief: { team, contact: { name, role } } })

  test('keeps in its team the name and the post that it has above', () => {
    expect(named('Hélène Vasseur', 'Gérante')).toEqual([])
    expect(named('Mme Hélène Vasseur', 'Gérante')).toEqual([])
    expect(named('Hélène Vaseur', 'Gérante')).toContain('unknown-person Hélène Vasseur')
    expect(named('Hélène Vasseur', 'Directrice financière')).toEqual([
      'unknown-person Directrice financière',
    ])
  })

  test('may be somebody else, or be told by another of its posts', () => {
    expect(named('Lucien Vasseur', 'Comptable')).toEqual([])
    expect(named('Hélène Vasseur', 'Directrice générale')).toEqual([])
    expect(named('Hélène Vasseur', 'Directrice du site de Nantes')).toEqual([])
  })
})

describe('A last name of the team', () => {
  const staff = (role: string) => ({
    team: { client: [{ name: 'Karine Lefort', role }], firm: [] },
  })
  const told = (summary: string, role = 'Responsable accueil', others = {}) =>
    found({ brief: staff(role), reports: [{ summary }], ...others })

  test('keeps its first name', () => {
    expect(told('Corinne Lefort a relu les modèles.')).toEqual(['unknown-person Corinne Lefort'])
    expect(told('Catherine Lefort a relu les modèles.')).toEqual([
      'unknown-person Catherine Lefort',
    ])
  })

  test.each([
    'Karine Lefort a relu les modèles.',
    'Bruno Lefort a relu les modèles.',
    'Corinne Lefort (Comptable) a relu les modèles.',
    'Corinne Lefranc a relu les modèles.',
  ])('may be that of somebody else: « %s »', text => {
    expect(told(text)).toEqual([])
  })

  test('is that of a family where it is at the head of the company, or another document names them', () => {
    const meeting = { participants: [{ name: 'Corinne Lefort' }] }
    expect(told('Corinne Lefort a relu les modèles.', 'Gérante')).toEqual([])
    expect(told('Corinne Lefort a relu les modèles.', 'Accueil', { meeting })).toEqual([])
  })
})
