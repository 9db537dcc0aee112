import { describe, expect, it } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { withListNames } from '../../../../shared/imports/text/list-names.ts'

const meetingOf = (...lines: string[]) => {
  const text = [
    'COMPTE-RENDU D’ATELIER : LE FILAGE',
    '',
    'Client : Corderie Lestrac',
    'Date : 10 mars 2026',
    'Animation : Nadia Corvol, Trame Consulting',
    '',
    'Autour de la table :',
    '• Odile Marsan : directrice',
    '• Karim Belloc : chef d’atelier',
    '',
  ]
  const read = importDocument([...text, ...lines].join('\n'), {
    newId: () => 'id',
    today: '2026-04-02',
  })
  if (read.kind === 'refused' || !('meeting' in read.document.content))
    throw new Error('no minutes')
  return read.document.content.meeting
}

describe('Minutes typed in plain lines', () => {
  it('tell who was around the table, and the firm of who led is nobody', () => {
    expect(meetingOf('1. ACCUEIL', '', 'Tour des métiers.').participants).toEqual([
      { name: 'Odile Marsan', role: 'directrice' },
      { name: 'Karim Belloc', role: 'chef d’atelier' },
    ])
  })

  it('give each point of the day its hour and its length', () => {
    const { agenda } = meetingOf(
      'Déroulé',
      '',
      '9h00 : accueil (15 min)',
      '9h15 : visite de la retorderie (45 min)',
      '10 h – échanges (1 h)',
      '',
      '1. ACCUEIL',
      '',
      'Tour des métiers.',
    )
    expect(agenda).toEqual([
      { title: 'accueil', minutes: 15, startedAt: '09:00' },
      { title: 'visite de la retorderie', minutes: 45, startedAt: '09:15' },
      { title: 'échanges', minutes: 60, startedAt: '10:00' },
    ])
  })

  it('part what was decided from what is to be done', () => {
    const { decisions, actions } = meetingOf(
      '2. BILAN',
      '',
      'Décisions',
      '• Le chanvre est acheté à Cordelle',
      '• D2 : pas de nuit en avril. Motif : deux fileurs sont absents',
      '',
      'À faire',
      '• Liste des métiers : Karim Belloc, pour le 21 mars 2026',
      '• Devis de révision : Odile Marsan, avant fin avril',
    )
    expect(decisions).toEqual([
      { title: 'Le chanvre est acheté à Cordelle' },
      { title: 'pas de nuit en avril', reason: 'deux fileurs sont absents' },
    ])
    expect(actions).toEqual([
      { title: 'Liste des métiers', owner: 'Karim Belloc', due: '2026-03-21', status: 'todo' },
      { title: 'Devis de révision', owner: 'Odile Marsan', due: '2026-04-30', status: 'todo' },
    ])
  })

  it('weigh each idea by the lines indented below it, and keep what is said below them once', () => {
    const { matrix, sections } = meetingOf(
      '3. IDÉES',
      '',
      'Impact et effort, pesés ensemble :',
      '',
      'Étiquettes tissées',
      '   Impact : fort',
      '   Effort : moyen',
      '   Priorité : 1',
      'Dévidoir prêté',
      '   Impact : moyen',
      '   Effort : faible',
      '   Priorité : 2',
      '',
      'On commencera par les étiquettes.',
    )
    expect(matrix).toEqual([
      { title: 'Étiquettes tissées', impact: 'fort', effort: 'moyen', priority: 1 },
      { title: 'Dévidoir prêté', impact: 'moyen', effort: 'faible', priority: 2 },
    ])
    const told = sections.map(({ notes }) => notes).join('\n')
    expect(told).toContain('On commencera par les étiquettes.')
    expect(told).not.toContain('Dévidoir')
  })

  it('end with what each says in the last round', () => {
    const { feedback } = meetingOf(
      '4. DERNIER TOUR',
      '',
      '- Odile : « On avance. »',
      '- Karim : « Enfin un plan. »',
    )
    expect(feedback).toEqual([
      { author: 'Odile', text: 'On avance.' },
      { author: 'Karim', text: 'Enfin un plan.' },
    ])
  })
})

describe('Who was there', () => {
  it('came for a firm that is nobody, and the one who was away has no function of it', () => {
    const { participants } = meetingOf(
      'Présents',
      '',
      '- Aude Vernois, Trame Consulting',
      '- Excusé : Paul Imbert (Trame Consulting), en congé',
      '- Lise Morand, Hugo Petit',
      '',
      '1. ACCUEIL',
      '',
      'Tour des métiers.',
    )
    expect(participants.map(({ name }) => name)).toEqual([
      'Odile Marsan',
      'Karim Belloc',
      'Aude Vernois',
      'Lise Morand',
      'Hugo Petit',
      'Paul Imbert',
    ])
    expect(participants.at(-1)?.role).toBeUndefined()
  })
})

describe('A name right over its bullets', () => {
  const isKnown = (name: string) => name === 'À faire'

  it('announces them, and nothing else does', () => {
    expect(withListNames('\nÀ faire\n• Relire', isKnown)).toBe('\nÀ faire :\n• Relire')
    for (const text of [
      'À faire\nRelire',
      'À faire\n\n• Relire',
      'On relit\n• Relire',
      'Fin\nÀ faire\n- x',
    ])
      expect(withListNames(text, isKnown)).toBe(text)
  })
})
