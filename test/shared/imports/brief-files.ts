import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type BriefImport,
  type ImportedBrief,
  importBrief,
} from '../../../shared/imports/mission-brief/brief.ts'
import { decodeText } from '../../../shared/imports/text/decode-text.ts'

const folder = join(import.meta.dirname, 'fixtures')

/** Our own briefs: ten firms, ten layouts. */
export const briefFiles = readdirSync(folder).filter(name => /\.(?:md|txt)$/.test(name))

export function briefText(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

export function expectedBrief(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8'))
}

export function read(text: string): BriefImport {
  let ids = 0
  return importBrief(text, {
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    today: '2026-01-15',
  })
}

export function readBytes(bytes: Uint8Array): BriefImport {
  const decoded = decodeText(bytes)
  return decoded.kind === 'refused' ? decoded : read(decoded.text)
}

export function brief(text: string): ImportedBrief {
  const result = read(text)
  if (result.kind === 'refused') throw new Error(result.reason)
  return result
}

/** Ids are left out: they are new at each import. */
export function withoutIds(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each) => (key === 'id' || key === 'clientId' ? undefined : each)),
  )
}

/** A confidential brief that is not in the repository: its path where it is at hand. */
export function realBrief(): string | undefined {
  const documents =
    process.env.ETABLI_DOCUMENTS ?? join(import.meta.dirname, '../../../../shared/documents')
  if (!existsSync(documents)) return undefined
  const name = readdirSync(documents).find(each => each.startsWith('01-brief'))
  return name === undefined ? undefined : join(documents, name)
}
