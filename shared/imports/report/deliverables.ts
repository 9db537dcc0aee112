import type { Deliverable } from '../../domain/plan.ts'
import { cellOf, otherCells } from '../column-names.ts'
import { type Entry, type Title, wholeText } from '../entry.ts'
import { firstDateSpan } from '../french-dates.ts'
import type { Section } from '../sections.ts'
import type { ReportTopic } from './section-names.ts'
import { progressIn, withoutState } from './states.ts'

type Part = Section<ReportTopic>

/** Each titled part is a deliverable with what is said of it; without titles, each line is one. */
export function readDeliverables(
  parts: readonly Part[],
  anchor: string,
  newId: () => string,
): Deliverable[] {
  const deliverables: Deliverable[] = []
  let current: { title: Title; texts: string[]; states: string[] } | undefined
  const close = () => {
    if (current !== undefined) deliverables.push(titled(current, newId))
    current = undefined
  }
  for (const { below, entries } of parts) {
    const title = below.find(({ kind }) => kind === 'heading')
    if (title === undefined) {
      close()
      const label = below.at(-1)
      deliverables.push(...entries.map(each => line(each, label, anchor, newId)))
      continue
    }
    if (current?.title !== title) {
      close()
      current = { title, texts: [], states: [title.text] }
    }
    const label = below
      .filter(each => each !== title)
      .map(({ text }) => text)
      .join(' – ')
    current?.states.push(...entries.filter(isState).map(each => each.value ?? ''))
    current?.texts.push(...toldUnder(label, entries))
  }
  close()
  return deliverables
}

/** « Statut : terminé », which the deliverable's own status says. */
function isState({ label }: Entry): boolean {
  return label !== undefined && /^(?:statut|etat|status)$/i.test(label)
}

function toldUnder(label: string, entries: readonly Entry[]): string[] {
  const lines = entries.map(wholeText).filter(text => text !== '')
  if (label === '') return lines
  return lines.length === 0 ? [label] : [`**${label}** : ${lines.join(' ; ')}`]
}

function titled(
  { title, texts, states }: { title: Title; texts: string[]; states: string[] },
  newId: () => string,
): Deliverable {
  const progress = states.map(progressIn).find(each => each !== undefined)
  const contradiction = /[✅✔].*(?:en cours|à venir)/iu.exec(title.text)?.[0]
  const notes = [
    ...(contradiction === undefined ? [] : [`Statut annoncé : ${contradiction}`]),
    ...texts,
  ]
  return {
    id: newId(),
    title: withoutState(withoutRank(title.text)),
    ...(progress ?? { status: 'todo' }),
    ...(notes.length > 0 && { notes: notes.join('\n\n') }),
  }
}

/** « Livrable 3 : » before the title. */
function withoutRank(text: string): string {
  return text.replace(/^(?:livrable|lot|chantier|action)\s*(?:n°|#)?\s*\d+\s*[:.–—-]\s*/iu, '')
}

function line(
  each: Entry,
  label: Title | undefined,
  anchor: string,
  newId: () => string,
): Deliverable {
  const state = cellOf(each, 'status') ?? each.markdown
  const isRow = (each.cells?.length ?? 0) > 1
  const text = isRow ? (each.cells?.[0]?.text ?? '') : wholeText(each)
  const told = isRow ? otherCells(each, 'status', 'when').filter(cell => cell !== text) : []
  const due = firstDateSpan(cellOf(each, 'when') ?? '', anchor)
  const notes = told.filter(cell => !cell.endsWith(` : ${text}`))
  return {
    id: newId(),
    title: withoutState(label === undefined ? text : `${label.text} : ${text}`),
    ...(progressIn(state) ?? { status: each.checked === true ? 'done' : 'todo' }),
    ...(due && { due: due.end }),
    ...(notes.length > 0 && { notes: notes.join('\n\n') }),
  }
}
