import { expect, it } from 'vitest'
import { plainPaste } from '../../../../shared/imports/text/pasted-text.ts'

const told = (...lines: string[]) =>
  plainPaste(lines.join('\n'))
    .text.split('\n')
    .filter(line => line !== '')

it('A table of contents with its pages is left out, whatever parts both', () => {
  expect(
    told('**Sommaire**', '', 'Les cuves 2', '', 'Prix 14', '', '# Les cuves', 'Trois.', '# Prix'),
  ).toEqual(['# Les cuves', 'Trois.', '# Prix'])
})

it('Lines that repeat no title are kept', () => {
  expect(told('**Sommaire**', '', 'Les cuves 2', '', 'Total 14', '', '# Les cuves')).toEqual([
    'Total 14',
    '# Les cuves',
  ])
})
