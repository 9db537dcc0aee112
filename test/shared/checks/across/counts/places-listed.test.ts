import { describe, expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const told = (line: string, profile: string, decision = 'Agir dans les 4 jardineries') =>
  found({
    client: { profile: [profile] },
    meeting: {
      sections: [{ title: 'Repères', notes: `- ${line}\n- Un siège` }],
      decisions: [{ title: decision }],
    },
  })
const four = '4 jardineries (Vienne, Tain, Crest, Die)'

describe('Places that minutes name', () => {
  test.each([
    [four, '5 jardineries en Drôme', '5'],
    [four, '6 jardineries', '6'],
    ['4 jardineries : Vienne, Tain, Crest et Die', '5 jardineries dans la vallée', '5'],
  ])('are as many elsewhere: « %s », « %s »', (line, profile, stated) => {
    expect(told(line, profile)).toEqual([`figure-conflict ${stated}`])
  })

  test('are all of them by their names, where they are told to be fewer', () => {
    expect(told(four, '3 jardineries', 'Agir vite')).toEqual(['figure-conflict 3'])
  })

  test.each([
    [four, '4 jardineries en Drôme'],
    [four, '5 serres en Drôme'],
    ['4 jardineries (Vienne, Tain, Crest)', '5 jardineries en Drôme'],
    ['4 jardineries (fleurs, plants, outils, terreau)', '5 jardineries en Drôme'],
    ['4 jardineries visitées (Vienne, Tain, Crest, Die)', '5 jardineries en Drôme'],
    ['4 jardineries (Vienne, Tain, Crest, Die) sur 5', '5 jardineries en Drôme'],
    [four, '5 jardineries partenaires'],
    [four, '5 jardineries en 2019, 4 jardineries depuis'],
  ])('may be some of them: « %s », « %s »', (line, profile) => {
    expect(told(line, profile)).toEqual([])
  })

  test('may have been others years before', () => {
    const notes = `- ${four}\n- Un siège`
    expect(
      found({
        client: { profile: ['3 jardineries'] },
        meeting: { date: '2027-02-11', sections: [{ title: 'Repères', notes }] },
      }).filter(each => each.startsWith('figure')),
    ).toEqual([])
  })

  test('may be some of them, where nothing says that they are all', () => {
    expect(told(four, '5 jardineries en Drôme', 'Agir vite')).toEqual([])
  })
})
