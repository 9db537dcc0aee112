import { describe, expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const workshop = { kind: 'workshop', title: 'Atelier Tri des plants', date: '2025-02-13' }
const offered = (background: string, meeting: object = workshop, brief: object = {}) =>
  found({ brief, meeting, proposal: { date: '2025-03-03', background } })

describe('A meeting that another document cites', () => {
  test.each([
    ['Suite à l’atelier du 11 février 2025, voici notre offre.', '11 février 2025'],
    ['Comme convenu lors de l’atelier du 14 février, je vous écris.', '14 février 2025'],
    ['Suite au workshop de tri du 12 février 2025', '12 février 2025'],
    ['Les deux pistes sorties de l’atelier du 12 février sont chiffrées.', '12 février 2025'],
    [
      'Prêt comme prévu. Il suit les idées de l’atelier du 11 février, au complet.',
      '11 février 2025',
    ],
    ['Le plan est retenu à l’issue de l’atelier du mardi 18 février', '18 février 2025'],
  ])('has the day of its minutes: « %s »', (text, stated) => {
    const all = offered(text).filter(each => each.startsWith('date-conflict'))
    expect(all).toEqual([`date-conflict ${stated}`])
  })

  test('may be a steering committee', () => {
    const meeting = { kind: 'steering', title: 'Comité', date: '2025-02-13' }
    const reports = [{ summary: 'Le choix est fait depuis le COPIL du 11 février.' }]
    expect(found({ meeting, reports })).toEqual(['date-conflict 11 février 2025'])
  })

  test.each([
    'Suite à l’atelier du 13 février 2025, voici notre offre.',
    'Suite à notre échange du 11 février, voici notre offre.',
    'Suite à l’atelier de taille du 11 février, voici notre offre.',
    'Suite au COPIL du 11 février, voici notre offre.',
    'Suite à l’atelier du 4 avril 2024, voici notre offre.',
    'Suite à l’atelier du 11 février, reporté au 13, voici notre offre.',
    'Suite au premier atelier, lors du second atelier du 20 février, tout est dit.',
    'Suite aux ateliers des 11 et 13 février, voici notre offre.',
    'Les deux pistes sorties de l’atelier du 13 février sont chiffrées.',
    'Les idées de l’atelier prévu le 11 février, puis reporté, restent bonnes.',
    'Un atelier du 11 février nous avait été annoncé.',
  ])('may be another: « %s »', text => {
    expect(offered(text)).toEqual([])
  })

  test('may have been to come when it was told of', () => {
    const background = 'Nous choisirons lors de l’atelier du 11 février 2025.'
    expect(found({ meeting: workshop, proposal: { date: '2025-01-20', background } })).toEqual([])
  })

  test('may be another that the brief or the minutes tell of', () => {
    const text = 'Suite à l’atelier du 11 février 2025, voici notre offre.'
    const steps = { nextSteps: [{ when: '11 février 2025', what: 'Atelier avec les chefs' }] }
    expect(offered(text, workshop, steps)).toEqual([])
    const notes = [{ text: 'Second jour, après celui du 11 février 2025.' }]
    expect(offered(text, { ...workshop, notes })).toEqual([])
  })
})
