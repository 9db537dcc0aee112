import { describe, expect, it } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

const alertsIn = (...lines: string[]) => {
  const text = [
    '# Rapport mensuel – Verrerie du Port',
    '',
    '**Date :** 31 mars 2025',
    '',
    '### Alertes',
    '',
    ...lines,
  ]
  const read = importDocument(text.join('\n'), { newId: () => 'id', today: '2025-04-02' })
  if (read.kind === 'refused' || !('report' in read.document.content)) return []
  return read.document.content.report.alerts
}

describe('An alert', () => {
  it('is opened by its name in bold, and by none of its fields', () => {
    expect(
      alertsIn(
        '**⚠️ Alerte 1 : Four en panne**',
        '- Problème : arrêt de deux jours',
        '- Options : louer un four (A), attendre la pièce (B)',
        '- Décision (12 mars) : option B',
        '- Impact planning : aucun',
        '',
        '**⚠️ Alerte 2 : Casse**',
        '- Problème : 4 % de casse',
      ),
    ).toEqual([
      {
        title: 'Four en panne',
        options: [{ label: 'louer un four' }, { label: 'attendre la pièce', chosen: true }],
        problem: 'arrêt de deux jours',
        decision: 'option B',
        date: '2025-03-12',
        impact: 'Planning : aucun',
      },
      { title: 'Casse', options: [], problem: '4 % de casse' },
    ])
  })

  it('keeps its fields in bold, whether another stands above it as a heading', () => {
    const alerts = alertsIn(
      '#### Alerte 1 : Four en panne',
      '**Problème :** arrêt',
      '',
      '**Alerte 2 : Casse**',
      '',
      '**Options envisagées :**',
      '- Étuis neufs',
      '- Étuis loués',
      '',
      '**Décision :** À prendre par le comité le 4 avril',
    )
    expect(alerts.map(({ title, options, date }) => [title, options.length, date])).toEqual([
      ['Four en panne', 0, undefined],
      ['Casse', 2, undefined],
    ])
    expect(alerts[1]?.decision).toBe('À prendre par le comité le 4 avril')
  })
})

describe('An alert on plain lines', () => {
  it('has the fields and the options below its title', () => {
    expect(
      alertsIn(
        'Alerte 1 : le four',
        'Problème : arrêt de deux jours.',
        'Options :',
        '',
        '- Option A : louer un four, 900 € (écartée)',
        '- Option B : attendre la pièce (retenue)',
        '',
        'Décision (12 mars) : option B',
        'Raison : le stock suffit',
        '',
        'Alerte 2 : la casse',
        'Problème : 4 % de casse.',
        'Décision (14 mars) : cartons doublés',
      ),
    ).toMatchObject([
      {
        title: 'le four',
        problem: 'arrêt de deux jours.',
        options: [{}, { label: 'attendre la pièce', chosen: true }],
        decision: 'option B',
        date: '2025-03-12',
        reason: 'le stock suffit',
      },
      {
        title: 'la casse',
        problem: '4 % de casse.',
        decision: 'cartons doublés',
        date: '2025-03-14',
      },
    ])
  })

  it('is without what is said in italics below it, which is no option of it', () => {
    const below = (...lines: string[]) =>
      alertsIn(
        '#### Alerte n°1 : four en panne',
        '**Problème :** arrêt de deux jours',
        '**Options étudiées :**',
        '- Option A : four loué (900 €) ✅',
        '- Option B : pièce attendue',
        '',
        ...lines,
      )
    const [alert, ...others] = below(
      '**Décision :** option A',
      '',
      '*Les 900 € sont ceux du devis de mars.*',
    )
    expect(others).toEqual([])
    expect(alert).toMatchObject({ problem: 'arrêt de deux jours', decision: 'option A' })
    expect(alert?.options.map(({ label }) => label)).toEqual([
      'four loué (900 €)',
      'pièce attendue',
    ])
    expect(below('_Le devis court jusqu’en mai._')[0]?.options).toHaveLength(2)
    const [told] = alertsIn('#### Alerte n°1 : casse', '*Quatre pièces sur cent sont cassées.*')
    expect(told?.problem).toBe('Quatre pièces sur cent sont cassées.')
  })
})

describe('What was weighed', () => {
  it('stands under a name in italics, each with its letter, and an arrow tells which was chosen', () => {
    const [alert] = alertsIn(
      '**Alerte 1 : Four en panne**',
      '',
      '*Ce qui se passe.* Le brûleur fuit.',
      '',
      '*Options*',
      '- A. Louer un four',
      '- B. Attendre la pièce ← choisie',
      '- C. Sous-traiter la cuisson',
      '',
      '*Décision* : option B.',
    )
    expect(alert).toMatchObject({
      problem: 'Le brûleur fuit.',
      options: [
        { label: 'Louer un four' },
        { label: 'Attendre la pièce', chosen: true },
        { label: 'Sous-traiter la cuisson' },
      ],
    })
  })

  it('is not what a sentence tells', () => {
    const [alert] = alertsIn(
      '**Alerte 1 : Four en panne**',
      '',
      '*Ce qui se passe.* Le brûleur fuit.',
      '',
      'Solutions difficiles à trouver.',
      '- Le loueur est complet',
    )
    expect(alert?.options).toEqual([])
  })
})

describe('The day of an alert', () => {
  const dayOf = (line: string) =>
    alertsIn('**Alerte 1 : Four en panne**', '- Problème : arrêt', `- ${line}`)[0]?.date

  it.each([
    ['Décision : louer un four, le 12 mars, par Odile Brun', '2025-03-12'],
    ['Décision du 12 mars : louer un four', '2025-03-12'],
    ['Réponse (12 mars) : louer un four', '2025-03-12'],
    ['Solution : location, validée le 12 mars en comité', '2025-03-12'],
  ])('is when it was decided: « %s »', (line, day) => {
    expect(dayOf(line)).toBe(day)
  })

  it.each(['Décision : livraison reportée au 12 mars', 'Décision : location dès le 12 mars'])(
    'is not when something happens: « %s »',
    line => {
      expect(dayOf(line)).toBeUndefined()
    },
  )
})
