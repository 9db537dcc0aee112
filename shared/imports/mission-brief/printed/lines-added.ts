import { markdownFile } from '../../../documents/markdown-file.ts'
import { missionBriefDocument } from '../../../documents/mission-brief.ts'
import { emptyFirm } from '../../../domain/firm/firm.ts'
import type { Left } from '../../outline/reading.ts'
import { addedLines } from '../../printed/added-lines.ts'
import type { PrintedBrief } from './brief.ts'

/** What somebody wrote into one of our briefs since it was printed; the firm’s own lines are not looked at. */
export function linesAddedTo(
  text: string,
  { mission, client, firmName = '' }: PrintedBrief,
): Left[] {
  const firm = { ...emptyFirm(), name: firmName }
  const today = mission.createdOn ?? ''
  const again = markdownFile(missionBriefDocument({ mission, client, firm, today }))
  const body = text.split('\n').findIndex(line => /^##\s/.test(line))
  const states = ['En retard', 'En cours', 'À venir']
  const late = again.split('\n').flatMap(line => states.map(state => withState(line, state)))
  return addedLines(text, [...again.split('\n'), ...late]).filter(
    ({ line, heading }) => line > body && heading !== drawing,
  )
}

/** The calendar, drawn with the day it is looked at. */
const drawing = 'Vue d’ensemble'

/** A milestone that was to come may be late by now, and the other way round. */
function withState(line: string, state: string): string {
  return line.replace(/(?:En retard|En cours|À venir)(?=\s*\|\s*$)/u, state)
}
