import { expect, test } from 'vitest'
import { found } from '../across/one-mission.ts'

const table = (planned: string, now: string) =>
  [
    '| Jalon | Date initiale | Vu ce jour |',
    '|---|---|---|',
    '| Essais | 7 avril | 7 avril |',
    `| Ouverture | ${planned} | ${now} |`,
  ].join('\n')

const told = (words: string, now: string, quotes: readonly object[] = []) =>
  found({
    meeting: {
      sections: [
        { title: 'Jalons', notes: table('2 juin', now) },
        { title: 'Bilan', notes: words },
      ],
      quotes,
    },
  })

test('Minutes that tell a calendar to be kept move none of its milestones by weeks', () => {
  expect(told('Le calendrier est tenu.', '2 juin')).toEqual([])
  expect(told('Le calendrier est tenu.', '14 juillet').at(-1)).toMatch(/^rag-mismatch/)
  expect(told('Aucun impact sur la date de fin.', '16 juin')).toHaveLength(1)
  expect(told('Aucun jalon décalé.', '16 juin')).toHaveLength(1)
  expect(told('Le calendrier n’est pas tenu.', '16 juin')).toEqual([])
  expect(
    told('Un jalon a glissé ; aucun retard ne s’est répercuté sur la suite.', '16 juin'),
  ).toEqual([])
  expect(told('Le calendrier sera tenu si la serre est livrée.', '16 juin')).toEqual([])
})

test('What somebody says of it is his own view', () => {
  const said = [{ author: 'Anne', text: 'Le calendrier est tenu.' }]
  expect(told('Rien à signaler.', '16 juin', said).join()).not.toContain('rag-mismatch')
})
