import { describe, expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'
import { foundInProcess } from '../../said-in-a-process.ts'
import { foundIn } from '../../said-in-a-report.ts'
import { foundInMinutes, section } from '../../said-in-minutes.ts'

const list = (title: string, ...rows: readonly string[]) =>
  foundInMinutes(section([title, ...rows.map(row => `- ${row}`)].join('\n')))

describe('Rows that begin with their count', () => {
  test('make the count of the line above them', () => {
    const rows = ['6 de Brest', '5 de Vannes', '2 de Dinan']
    const wrong = ['total-mismatch 14 greffeurs → 13']
    expect(list('Les 14 greffeurs ont suivi la première séance :', ...rows)).toEqual(wrong)
    expect(
      list('**Première séance (2 et 3 mars).** Les 14 greffeurs y étaient :', ...rows),
    ).toEqual(wrong)
    expect(list('Les 13 greffeurs ont suivi la première séance :', ...rows)).toEqual([])
    expect(list('Les 13 greffeurs des 3 vergers étaient là :', ...rows)).toEqual([])
  })

  test('tell how things are, or name them again', () => {
    const states = ['12 relues', '5 corrigées', '3 en cours', '3 à faire']
    expect(list('Les 22 consignes :', ...states)).toEqual(['total-mismatch 22 consignes → 23'])
    expect(list('Les 23 consignes :', ...states)).toEqual([])
    const named = ['8 ruches au nord', '7 ruches au sud']
    expect(list('Les 16 ruches sont posées :', ...named)).toEqual(['total-mismatch 16 ruches → 15'])
    expect(list('Les 15 ruches sont posées :', ...named)).toEqual([])
  })

  test('stand below it in any list, or joined to it', () => {
    const lines = ['Les 14 greffeurs sont formés :', '6 à Brest', '5 à Vannes', '2 à Dinan']
    const joined = 'Les 14 greffeurs sont formés : 6 à Brest ; 5 à Vannes ; 2 à Dinan'
    expect(foundIn('', '2025-06-20', lines)).toHaveLength(1)
    expect(foundIn('', '2025-06-20', [joined])).toHaveLength(1)
    expect(foundIn('', '2025-06-20', [joined.replace('14', '13')])).toEqual([])
    expect(found({ brief: { situation: lines } })).toEqual(['total-mismatch 14 greffeurs'])
    expect(foundInProcess({ steps: { Taille: lines } })).toEqual([
      'total-mismatch 14 greffeurs → 13',
    ])
  })

  test('are other things, some of them, as many as they can be, or far more', () => {
    const rows = ['6 de Brest', '5 de Vannes', '2 de Dinan']
    expect(list('Les 14 greffeurs ont posé :', '6 bâches', '5 filets', '2 tuteurs')).toEqual([])
    expect(list('Les 14 greffeurs ont vu :', '6 musées', '5 unités', '2 lycées')).toEqual([])
    expect(list('Les 14 greffeurs, dont :', ...rows)).toEqual([])
    expect(list('Environ 14 greffeurs :', ...rows)).toEqual([])
    expect(list('Plusieurs des 14 greffeurs sont venus :', ...rows)).toEqual([])
    expect(list('Les 14 greffeurs ont trois lieux de travail.', ...rows)).toEqual([])
    expect(list('Les 40 greffeurs ont été invités :', ...rows)).toEqual([])
    expect(list('En 14 jours :', ...rows)).toEqual([])
    expect(list('Chacun des 14 greffeurs a vu :', ...rows)).toEqual([])
    expect(list('Les 14 greffeurs sont là :', '6 à 8 de Brest', '5 de Vannes')).toEqual([])
    expect(list('Les 14 greffeurs sont là :', '2 groupes de 5', '3 de Brest')).toEqual([])
    expect(list('Les 14 greffeurs sont là :', '12 de Brest', '1 de plus')).toEqual([])
    expect(list('Les 14 greffeurs sont là :', '8 sur 9 à Brest', '5 à Vannes')).toEqual([])
    expect(list('Les 14 greffeurs se voient :', '6 par jour', '7 par semaine')).toEqual([])
  })

  test('may be told with some of them again', () => {
    const rows = ['6 de Brest', '5 de Vannes', '3 de Dinan', '2 de l’école']
    expect(list('Les 14 greffeurs ont suivi la séance :', ...rows)).toEqual([])
  })
})

describe('The staff of a client', () => {
  const told = (...profile: readonly string[]) => found({ client: { profile } })

  test('is that of its trades', () => {
    const trades = (last: number) =>
      `Effectif : 86 salariés ; 52 cueilleurs ; 14 greffeurs ; ${last} personnes au siège`
    expect(told(trades(20))).toEqual([])
    expect(told(trades(22))).toEqual(['total-mismatch 86 salariés'])
    expect(told(trades(18))).toEqual(['total-mismatch 86 salariés'])
    expect(told('Effectif : 86 salariés', '52 cueilleurs', '14 greffeurs', '22 vendeurs')).toEqual([
      'total-mismatch 86 salariés',
    ])
  })

  test('is more than some of them', () => {
    expect(told('Effectif : 86 salariés ; 52 cueilleurs ; 14 greffeurs ; 9 vendeurs')).toEqual([])
    expect(told('Effectif : 86 salariés ; 52 cueilleurs ; 14 greffeurs')).toEqual([])
    expect(
      told('Effectif : 86 salariés ; dont 52 cueilleurs ; 14 greffeurs ; 22 vendeurs'),
    ).toEqual([])
    expect(told('Environ 86 salariés ; 52 cueilleurs ; 14 greffeurs ; 22 vendeurs')).toEqual([])
    expect(told('86 salariés (80 ETP) ; 52 cueilleurs ; 14 greffeurs ; 20 vendeurs')).toEqual([])
  })

  test('is people, and not what they are given', () => {
    const rows = '52 cueilleurs ; 14 greffeurs ; 22 vendeurs'
    expect(told(`Effectif : 86 personnes ; ${rows}`)).toEqual(['total-mismatch 86 personnes'])
    expect(told('Formation de 86 personnes ; 52 kits ; 14 guides ; 22 badges')).toEqual([])
  })

  test('and what it has are told apart in one way', () => {
    expect(told('Parc : 88 bennes ; 62 en propriété ; 24 en location')).toEqual([
      'total-mismatch 88 bennes',
    ])
    expect(told('Parc : 88 bennes ; 62 en propriété ; 26 en location')).toEqual([])
    expect(told('Parc : 88 bennes ; 62 en propriété ; 24 à Brest')).toEqual([])
    expect(told('Clients : 88 jardineries ; 62 grandes ; 24 petites')).toEqual([])
  })

  test('is counted apart from where it works and how it is hired', () => {
    expect(told('Effectif : 86 salariés ; 52 hommes ; 14 cadres ; 22 apprentis')).toEqual([])
    expect(told('Effectif : 86 salariés ; 70 cueilleurs ; 14 greffeurs ; 3 sites')).toEqual([])
    expect(
      told('Effectif : 86 salariés ; 66 cueilleurs ; 16 greffeurs ; 4 chauffeurs ; 4 élus'),
    ).toEqual([])
  })
})
