import type { RootContent } from 'mdast'
import type { Action, Meeting } from '../../../domain/meeting/meeting.ts'
import { clockTime, minuteOfDay } from '../../../french/dates/clock-time.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { type PrintedRow, printedRows, told } from '../../printed/table.ts'
import { linesOf, plainWords } from '../../printed/words.ts'
import { minutesIn } from '../agenda.ts'

export function printedActions({ blocks }: PrintedSection): Action[] | undefined {
  return blocks.length === 1 ? printedRows(blocks[0], 'Action')?.map(actionOf) : undefined
}

function actionOf(row: PrintedRow): Action {
  const [what, decided] = decidedApart(row)
  return {
    title: what,
    ...told('owner', row.text('Responsable')),
    ...told('due', dayIn(row.text('Échéance'))),
    status: stateNamed(row.text('État')),
    ...told('decidedOn', dayIn(decided)),
  }
}

/** What is to be done, then when an earlier meeting decided it: « Décidée le 4 mars 2025 ». */
function decidedApart(row: PrintedRow): [what: string, decided: string] {
  const lines = linesOf(row.cell('Action'))
  const last = lines.at(-1) ?? []
  const isDecided = last[0]?.type === 'emphasis' && plainWords(last).startsWith('Décidée le ')
  const what = (isDecided ? lines.slice(0, -1) : lines).map(plainWords).join('\n')
  return [what, isDecided ? plainWords(last) : '']
}

function dayIn(text: string): string {
  return firstDateSpan(text, '')?.start ?? ''
}

function stateNamed(state: string): Action['status'] {
  if (state === 'Fait') return 'done'
  return state === 'En cours' ? 'doing' : 'todo'
}

export function printedPeople({ blocks }: PrintedSection): Meeting['participants'] | undefined {
  if (blocks.length !== 1) return undefined
  return printedRows(blocks[0], 'Nom')?.map(row => ({
    name: row.text('Nom'),
    ...told('role', row.text('Fonction')),
    ...told('note', row.text('Précision')),
  }))
}

/** The last row sums the others; the note below compares the hours. */
export function printedAgenda({ blocks }: PrintedSection): Meeting['agenda'] | undefined {
  const tables = blocks.filter(({ type }) => type === 'table')
  const notes = blocks.filter(block => !tables.includes(block))
  if (tables.length > 1 || notes.length > 1 || !notes.every(isOurs)) return undefined
  if (tables.length === 0) return []
  return printedRows(tables[0], 'Point')
    ?.slice(0, -1)
    .map(row => ({
      title: row.text('Point'),
      minutes: minutesIn(row.text('Durée prévue')) ?? 0,
      ...told('startedAt', hourIn(row.text('Début'))),
      ...told('endedAt', hourIn(row.text('Fin'))),
    }))
}

function isOurs(block: RootContent): boolean {
  return block.type === 'paragraph' && /^Séance (?:prévue|tenue) /u.test(plainWords(block.children))
}

/** « Séance prévue de 9 h à 12 h 30, tenue à l’heure. » */
export function printedHours({ blocks }: PrintedSection): Pick<Meeting, 'startsAt' | 'endsAt'> {
  const note = blocks.at(-1)
  const text = note?.type === 'paragraph' ? plainWords(note.children) : ''
  const planned = /^Séance prévue (.+?)(?:, tenue .*)?\.$/su.exec(text)?.[1] ?? ''
  const start = /^(?:de|à) (.+?)(?: à |$)/u.exec(planned)?.[1] ?? ''
  const end = /(?:^jusqu’à |^de .+? à )(.+)$/u.exec(planned)?.[1] ?? ''
  return { ...told('startsAt', hourIn(start)), ...told('endsAt', hourIn(end)) }
}

/** `9 h 05` as it is stored, `09:05`; what is no hour stays as it was written. */
function hourIn(text: string): string {
  const minute = minuteOfDay(text.replace(/\s+/gu, ''))
  return minute === undefined ? text : clockTime(minute)
}
