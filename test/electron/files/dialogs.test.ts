import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenDialogOptions, SaveDialogOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { fileDialogs } from '../../../electron/files/dialogs.ts'

function answered(answer: (proposed: string) => string | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-dialogs-'))
  const shown: (SaveDialogOptions & OpenDialogOptions)[] = []
  const choose = (options: SaveDialogOptions | OpenDialogOptions) => {
    shown.push(options as SaveDialogOptions & OpenDialogOptions)
    return answer(options.defaultPath ?? '')
  }
  const dialogs = fileDialogs(
    {
      showSaveDialog: (async (options: SaveDialogOptions) => {
        const filePath = choose(options)
        return { canceled: filePath === undefined, filePath: filePath ?? '' }
      }) as never,
      showOpenDialog: (async (options: OpenDialogOptions) => {
        const path = choose(options)
        return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] }
      }) as never,
    },
    folder,
  )
  return { folder, shown, dialogs }
}

describe('security 11: the user, through a dialog, chooses where files go', () => {
  it('the proposed name is shown in the documents folder', async () => {
    const { folder, shown, dialogs } = answered(proposed => proposed)
    const path = await dialogs.chooseDestination('word', '2024-09-15 Proposition Test v1.docx')
    expect(path).toBe(join(folder, '2024-09-15 Proposition Test v1.docx'))
    expect(shown[0]).toMatchObject({
      title: 'Enregistrer le document Word',
      filters: [{ name: 'Document Word', extensions: ['docx'] }],
    })
  })

  it.each([
    ['pdf', 'Enregistrer le document PDF', '.pdf'],
    ['markdown', 'Enregistrer le document en Markdown', '.md'],
  ] as const)(
    'a document as %s has a dialog and an extension of its own',
    async (kind, title, extension) => {
      const { shown, folder, dialogs } = answered(proposed => proposed)
      expect(await dialogs.chooseDestination(kind, 'a')).toBe(join(folder, `a${extension}`))
      expect(shown[0]?.title).toBe(title)
    },
  )

  it.each(['../../.bashrc', '/etc/passwd', 'sub/folder/a.docx'])(
    'the page cannot steer the dialog with %s',
    async name => {
      const { folder, shown, dialogs } = answered(() => undefined)
      await dialogs.chooseDestination('word', name)
      expect(shown[0]?.defaultPath?.startsWith(folder)).toBe(true)
      expect(shown[0]?.defaultPath?.slice(folder.length + 1)).not.toMatch(/[/\\]|\.\./)
    },
  )

  it('a user who gives up chooses nothing', async () => {
    const { dialogs } = answered(() => undefined)
    expect(await dialogs.chooseDestination('excel', 'a.xlsx')).toBeUndefined()
    expect(await dialogs.chooseFiles('document')).toEqual({ kind: 'cancelled' })
  })

  it('the extension is added where it was left out, over no other file', async () => {
    const { folder, dialogs } = answered(proposed => proposed.replace('.docx', ''))
    writeFileSync(join(folder, 'a.docx'), 'kept')
    expect(await dialogs.chooseDestination('word', 'a.docx')).toBe(join(folder, 'a (2).docx'))
  })

  it('the next dialog opens where the last file went', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'etabli-elsewhere-'))
    const { shown, dialogs } = answered(() => join(elsewhere, 'a.docx'))
    await dialogs.chooseDestination('word', 'a.docx')
    await dialogs.chooseDestination('excel', 'b.xlsx')
    expect(shown[1]?.defaultPath).toBe(join(elsewhere, 'b.xlsx'))
  })
})

describe('files to import', () => {
  it('come with their name and their bytes', async () => {
    const { dialogs, folder } = answered(proposed => join(proposed, 'brief.md'))
    writeFileSync(join(folder, 'brief.md'), 'é')
    expect(await dialogs.chooseFiles('document')).toEqual({
      kind: 'chosen',
      files: [{ name: 'brief.md', bytes: new Uint8Array([0xc3, 0xa9]) }],
    })
  })

  it('are refused in one sentence when they are not there, too large or a folder', async () => {
    const { dialogs, folder } = answered(proposed => join(proposed, 'absent.md'))
    expect(await dialogs.chooseFiles('document')).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('«\u00a0absent.md\u00a0» n’existe plus'),
    })
    writeFileSync(join(folder, 'absent.md'), new Uint8Array(50 * 1024 * 1024))
    expect(await dialogs.chooseFiles('document')).toEqual({
      kind: 'failed',
      reason:
        '«\u00a0absent.md\u00a0» dépasse 50\u00a0Mo, la taille maximale d’un fichier à importer.',
    })
    const { dialogs: toFolder } = answered(proposed => proposed)
    expect(await toFolder.chooseFiles('workspace')).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('n’est pas un fichier'),
    })
  })
})
