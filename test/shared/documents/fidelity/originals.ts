import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder =
  process.env.ETABLI_DOCUMENTS ?? join(import.meta.dirname, '../../../../../shared/documents')

/** The text of an original where it is at hand; nothing elsewhere, since it is nobody else's. */
export function originalText(number: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const name = readdirSync(folder).find(each => each.startsWith(`${number}-`))
  return name === undefined ? undefined : readFileSync(join(folder, name), 'utf8')
}
