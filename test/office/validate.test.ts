import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { validationErrors } from './validate.ts'

test('A file that is not a document is refused by the validator', async () => {
  expect(await validationErrors(zipSync({}), 'docx')).not.toEqual([])
}, 30_000)
