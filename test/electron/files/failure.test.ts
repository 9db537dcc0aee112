import { describe, expect, it } from 'vitest'
import { failureSentence } from '../../../electron/files/failure.ts'

const failure = (code: string) => Object.assign(new Error(`${code}: no luck`), { code })
const path = '/home/ana/Offre Élan.docx'

describe('a failure is told in one French sentence that names the file', () => {
  it.each([
    ['EBUSY', 'est ouvert dans un autre programme'],
    ['EPERM', 'protégé ou ouvert dans un autre programme'],
    ['EACCES', 'Vous n’avez pas le droit'],
    ['EROFS', 'en lecture seule'],
    ['ENOSPC', 'Le disque est plein'],
    ['ENOENT', 'n’existe plus'],
    ['EISDIR', 'est un dossier'],
    ['ENAMETOOLONG', 'est trop long'],
  ])('%s', (code, expected) => {
    const sentence = failureSentence(failure(code), path)
    expect(sentence).toContain(expected)
    expect(sentence).toContain('«\u00a0Offre Élan.docx\u00a0»')
    expect(sentence).not.toContain('/home/ana')
    expect(sentence).not.toContain(code)
  })

  it('and an unforeseen one with what the system said', () => {
    expect(failureSentence(failure('EWEIRD'), path)).toBe(
      'Le fichier «\u00a0Offre Élan.docx\u00a0» n’a pas pu être traité\u00a0: EWEIRD: no luck',
    )
  })
})
