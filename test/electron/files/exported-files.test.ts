import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportedFiles } from '../../../electron/files/exported-files.ts'

function desk(refusal = '') {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-exported-'))
  const used: string[] = []
  const files = exportedFiles({
    openPath: async path => {
      used.push(`open ${path}`)
      return refusal
    },
    showItemInFolder: path => used.push(`show ${path}`),
  })
  const write = (name: string) => {
    const path = join(folder, name)
    writeFileSync(path, 'x')
    return path
  }
  return { folder, files, used, write }
}

describe('security 10: only files that the app wrote are opened', () => {
  it.each(['a.docx', 'a.xlsx', 'a.PDF', 'espace.json'])('%s is opened and shown', async name => {
    const { files, used, write } = desk()
    const path = write(name)
    const { token, fileName } = await files.remember(path)
    expect(fileName).toBe(name)
    expect(await files.open(token)).toEqual({ kind: 'opened' })
    expect(await files.show(token)).toEqual({ kind: 'opened' })
    expect(used).toEqual([`open ${path}`, `show ${path}`])
  })

  it('a path is not a token', async () => {
    const { files, used, write } = desk()
    const path = write('a.docx')
    await files.remember(path)
    expect(await files.open(path)).toMatchObject({ kind: 'failed' })
    expect(await files.show('/etc')).toMatchObject({ kind: 'failed' })
    expect(used).toEqual([])
  })

  it.each(['a.docm', 'a.lnk', 'a.url', 'a.command', 'a.exe', 'a.docx.sh', 'a'])(
    '%s is never opened, for it could run',
    async name => {
      const { files, used, write } = desk()
      const { token } = await files.remember(write(name))
      expect(await files.open(token)).toMatchObject({ kind: 'failed' })
      expect(used).toEqual([])
    },
  )

  it('a file that was moved away, or replaced by a link or a folder, is not opened', async () => {
    const { folder, files, used, write } = desk()
    const target = write('other.docx')
    const replace = [
      () => undefined,
      (path: string) => symlinkSync(target, path),
      (path: string) => mkdirSync(path),
    ]
    for (const [index, put] of replace.entries()) {
      const path = write(`file ${index}.docx`)
      const { token } = await files.remember(path)
      rmSync(path)
      put(join(folder, `file ${index}.docx`))
      expect(await files.open(token)).toEqual({
        kind: 'failed',
        reason: `Le fichier «\u00a0file ${index}.docx\u00a0» n’est plus à l’endroit où il a été enregistré.`,
      })
    }
    expect(used).toEqual([])
  })

  it('the user is told when no program opens the file', async () => {
    const { files, write } = desk('No application is registered')
    const { token } = await files.remember(write('a.docx'))
    expect(await files.open(token)).toEqual({
      kind: 'failed',
      reason:
        'Aucun programme n’a pu ouvrir «\u00a0a.docx\u00a0»\u00a0: ouvrez-le depuis son dossier.',
    })
  })
})
