import { expect, test } from 'vitest'
import { compiledCodeFolder } from '../../../electron/cli/compiled-code-folder.ts'
import { uniqueNames } from '../../../electron/cli/unique-names.ts'

test('Two documents of one name become two files, on systems that ignore capitals too', () => {
  expect(
    uniqueNames(['Brief A.docx', 'brief a.docx', 'Brief A.docx', 'Brief A (2).docx', 'B']),
  ).toEqual(['Brief A.docx', 'brief a (2).docx', 'Brief A (3).docx', 'Brief A (2) (2).docx', 'B'])
})

test('Compiled code is kept in the folder that each system has for such things', () => {
  const folder = (platform: string, environment: Record<string, string>) =>
    compiledCodeFolder(platform, environment).replaceAll('\\', '/')
  expect(folder('linux', { HOME: '/home/a' })).toBe('/home/a/.cache/etabli/compiled')
  expect(folder('linux', { HOME: '/home/a', XDG_CACHE_HOME: '/c' })).toBe('/c/etabli/compiled')
  expect(folder('darwin', { HOME: '/Users/a' })).toBe('/Users/a/Library/Caches/etabli/compiled')
  expect(folder('win32', { LOCALAPPDATA: '/l' })).toBe('/l/etabli/compiled')
  expect(folder('linux', {})).toMatch(/etabli\/compiled$/)
})
