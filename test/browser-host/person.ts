import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { bytesFromBase64 } from './carried.ts'
import type { DialogAnswer, ShellUse, ShownDialog } from './messages.ts'

/** Plain Node has no native dialog: files are saved under a free name, and chosen through the page. */
export async function answerPerson(dialog: ShownDialog, page: Page): Promise<DialogAnswer> {
  if (dialog.kind === 'save') return { paths: [await freePath(dialog.defaultPath ?? '')] }
  if (dialog.kind === 'open') return chosenInPage(page)
  return 'cancel'
}

async function freePath(proposed: string): Promise<string> {
  await mkdir(dirname(proposed), { recursive: true })
  const extension = extname(proposed)
  const name = basename(proposed, extension)
  let path = proposed
  for (let copy = 2; existsSync(path); copy++) {
    path = join(dirname(proposed), `${name} (${copy})${extension}`)
  }
  console.log(`Enregistré : ${path}`)
  return path
}

async function chosenInPage(page: Page): Promise<DialogAnswer> {
  const files = await page.evaluate(chooseFiles)
  if (files.length === 0) return 'cancel'
  const folder = await mkdtemp(join(tmpdir(), 'etabli-'))
  const paths = files.map(file => join(folder, basename(file.name)))
  for (const [index, file] of files.entries()) {
    await writeFile(paths[index] ?? '', bytesFromBase64(file.base64))
  }
  return { paths }
}

/** Runs in the page. */
async function chooseFiles(): Promise<{ name: string; base64: string }[]> {
  const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true })
  const chosen = await new Promise<File[]>(resolve => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
  const base64 = (file: File) =>
    new Promise<string>((resolve, reject) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
      reader.onerror = () => reject(reader.error)
      reader.readAsDataURL(file)
    })
  return Promise.all(chosen.map(async file => ({ name: file.name, base64: await base64(file) })))
}

export function openWithSystem({ action, path }: ShellUse): void {
  const target = action === 'openPath' ? path : dirname(path)
  const [program, ...parameters] = opener(target)
  spawn(program, parameters, { detached: true, stdio: 'ignore' })
    .once('error', () => console.error(`Aucun programme pour ouvrir ${target}`))
    .unref()
}

function opener(target: string): [program: string, ...parameters: string[]] {
  if (process.platform === 'win32') return ['explorer.exe', target]
  if (process.platform === 'darwin') return ['open', target]
  return ['xdg-open', target]
}
