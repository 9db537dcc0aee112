import { expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const told = (
  title: string,
  others = ['« 60 ans de savoir-faire »', 'Nos 60 ans de savoir-faire.'],
) =>
  found({
    meeting: {
      decisions: [{ title }],
      sections: others.map(notes => ({ title: 'Idées', notes })),
    },
  })

test('A house has been at its craft for so many years', () => {
  expect(told('Slogan : « 60 ans de savoir-faire au jardin »')).toEqual([])
  expect(told('Slogan : « 50 ans de savoir-faire au jardin »')).toEqual(['figure-conflict 50 ans'])
})

test.each([
  'Marc, 22 ans de savoir-faire, forme les autres',
  'Marc (22 ans de savoir-faire)',
  'Il a 22 ans de savoir-faire',
  'Plus de 50 ans de savoir-faire',
  'Slogan : « 50 ans d’expertise au jardin »',
])('Others have their own, or another: « %s »', title => {
  expect(told(title)).toEqual([])
})

test('One against one is nobody’s mistake', () => {
  expect(told('Slogan : « 50 ans de savoir-faire »', ['60 ans de savoir-faire'])).toEqual([])
})
