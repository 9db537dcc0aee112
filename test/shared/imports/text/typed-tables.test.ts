import { expect, test } from 'vitest'
import { withTables } from '../../../../shared/imports/text/typed-tables.ts'

test('A table whose rows no bar surrounds keeps its titles over its rows', () => {
  const typed = ['Action | Pilote', '--- | ---', 'Caler les cuves | O. Ravier']
  const written = withTables(typed.map((text, at) => ({ text, line: at + 1 })))
  expect(written.filter(({ text }) => text !== '')).toEqual([
    { text: '| Action | Pilote |', line: 1 },
    { text: '|---|---|', line: 1 },
    { text: '| Caler les cuves | O. Ravier |', line: 3 },
  ])
})
