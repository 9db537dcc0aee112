import { createHash } from 'node:crypto'
import { JournalledChange, JournalPosition } from '../../shared/domain/workspace/journal.ts'
import type { CallInput } from '../../shared/ipc/contract.ts'

/** A change on its way to the disk: its rows are JSON already. */
export type WritableChange = CallInput<'writeChange'>

const opening = '{"checksum":"'
const between = '","change":'
const digits = 16
const changeStart = opening.length + digits + between.length

/** One change as a line of JSON, under the checksum of its own characters. */
export function journalLine({ rows, ...change }: WritableChange): string {
  const { lineage, sequence, at, what } = change
  const head = JSON.stringify({ lineage, sequence, at, what })
  const text = `${head.slice(0, -1)},"rows":${rows}}`
  return `${opening}${checksum(text)}${between}${text}}\n`
}

/** Undefined where the line is torn, damaged, or none of ours. */
export function changeIn(line: string): JournalledChange | undefined {
  const text = line.slice(changeStart, -1)
  if (line !== `${opening}${checksum(text)}${between}${text}}`) return undefined
  return JournalledChange.safeParse(parsed(text)).data
}

const head = /^\{"lineage":"([0-9a-f]{8})","sequence":(\d{1,10}),/

/** Which change the line tells of, without reading it whole: its checksum is not looked at. */
export function positionIn(line: string): JournalPosition | undefined {
  const [, lineage, sequence] = head.exec(line.slice(changeStart, changeStart + 60)) ?? []
  return JournalPosition.safeParse({ lineage, sequence: Number(sequence) }).data
}

/** Enough to see damage; no protection against forgery. */
function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
