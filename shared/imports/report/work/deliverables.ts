import type { Deliverable } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { type Entry, rowText, type Title } from '../../outline/entry.ts'
import type { Left } from '../../outline/reading.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'
import { withDetails } from './detailed-work.ts'
import { workLine } from './line.ts'
import { inPhase, phaseLeft, withPhasesOpened } from './phase-works.ts'
import { besideWorks, isBesideTable, isPlaced, remarkLeft, remarksIn } from './remarks.ts'
import { progressAmong, progressIn } from './states.ts'
import { type Titled, titled } from './titled-work.ts'
import { isOverDone, partedByBold } from './titles.ts'

type Part = Section<ReportTopic>
export type Works = { readonly deliverables: Deliverable[]; readonly left: readonly Left[] }

/** The work under way and what was delivered, which is done unless its line says otherwise. */
export function readWorks(
  { progress, delivered }: Record<'progress' | 'delivered', readonly Part[]>,
  anchor: string,
  newId: () => string,
): Works {
  const [underWay, over] = [
    readDeliverables(progress, anchor, newId),
    readDeliverables(delivered, anchor, newId, 'done'),
  ]
  return {
    deliverables: [...underWay.deliverables, ...over.deliverables],
    left: [...underWay.left, ...over.left],
  }
}

/**
 * Each titled part is a deliverable with what is said of it; without titles, each line is one. `untold` is
 * the state of those of which nothing else is said.
 */
function readDeliverables(
  parts: readonly Part[],
  anchor: string,
  newId: () => string,
  untold: Deliverable['status'] = 'todo',
): Works {
  let deliverables: Deliverable[] = []
  const unread: Left[] = []
  let current: Titled | undefined
  let table: Title | undefined
  const close = () => {
    if (current !== undefined) {
      const tellsState = progressAmong(current.states) !== undefined
      deliverables = withDetails(deliverables, titled(current, anchor, newId), tellsState)
    }
    current = undefined
  }
  const told = withPhasesOpened(parts.flatMap(partedByBold))
  unread.push(...told.flatMap(phaseLeft))
  const last = told.findLast(({ below }) => below.some(isStated))
  for (const { below, entries, title: over, phase } of told) {
    const title =
      below.find(({ kind }) => kind === 'heading') ??
      below.find(each => isStated(each) || isOverProse(each, entries)) ??
      (isBetween(below.at(-1), current?.title, last?.below) ? current?.title : undefined)
    if (title === undefined) {
      close()
      const label = below.at(-1)
      const state = isOverDone(over) ? 'done' : untold
      const beside = table === over ? entries.filter(isBesideTable) : []
      const remarks = beside.length > 0 ? [] : besideWorks(entries)
      const works = entries.filter(each => !beside.includes(each) && !remarks.includes(each))
      deliverables.push(
        ...works.map(each =>
          label === undefined && each.children.some(isState)
            ? titled(toldBelow(each), anchor, newId)
            : inPhase(workLine(each, { label, anchor, newId, untold: state }), phase),
        ),
      )
      if (label !== undefined && beside.length > 0)
        isPlaced(deliverables, {
          line: label.line,
          label: label.text,
          lines: [beside.map(rowText).join(' ; ')],
        })
      const unplaced = remarksIn(remarks).filter(each => !isPlaced(deliverables, each))
      unread.push(...unplaced.map(each => ({ ...remarkLeft(each), heading: (label ?? over).text })))
      if (entries.some(({ kind }) => kind === 'row')) table = over
      continue
    }
    if (current?.title !== title) {
      close()
      current = { title, texts: [], states: [title.text], dates: [] }
    }
    const label = below
      .filter(each => each !== title)
      .map(({ text }) => text)
      .join(' – ')
    current?.states.push(...entries.filter(isState).map(each => each.value ?? ''))
    current?.dates.push(...entries.flatMap(each => dateTold(each, label)))
    current?.texts.push(...toldUnder(label, entries))
  }
  close()
  return { deliverables, left: unread }
}

/** « **Boutique en ligne (75 %)** » over its list is a piece of work. */
function isStated({ text }: Title): boolean {
  return progressIn(text)?.progress !== undefined
}

/** « Deux essais étudiés : », below one piece of work that tells its state and above another. */
function isBetween(
  label: Title | undefined,
  above: Title | undefined,
  last: readonly Title[] | undefined,
): boolean {
  if (label === undefined || above === undefined || !isStated(above)) return false
  return !isMoment.test(bareWords(label.text)) && label.line < (last?.find(isStated)?.line ?? 0)
}

const isMoment = /^(?:realise|fait|en cours|a venir|termine|reste|prevu|ce mois)/

/** « **Travaux légers.** Six chantiers ouverts »: a name over what is told of it, and no list of others. */
function isOverProse({ text }: Title, entries: readonly Entry[]): boolean {
  const isTime = isMoment.test(bareWords(text))
  return !isTime && entries.length > 0 && entries.every(({ kind }) => kind === 'paragraph')
}

/** « Guide d’accueil » over lines that tell its state, in a list. */
function toldBelow({ text, line, children }: Entry): Titled {
  return {
    title: { text, line, depth: 8, kind: 'label' },
    texts: children.map(rowText),
    states: children.filter(isState).map(({ value = '' }) => value),
    dates: children.flatMap(each => dateTold(each, '')),
  }
}

/** « Statut : terminé », « Avancement : 15 % », which the deliverable's own status says. */
function isState({ label, value = '' }: Entry): boolean {
  const name = bareWords(label ?? '')
  return (
    /^(?:statut|etat|status)$/.test(name) ||
    (/^(?:avancement|progression)$/.test(name) && /\d\s?%/.test(value))
  )
}

/** « Nouvelle date : 21 mars », « Statut : 70 %, fin prévue le 28 mars », « État : en cours, échéance 4 avril ». */
function dateTold(each: Entry, under: string): string[] {
  const { label = under, value = each.text } = each
  if (/^(?:nouvelle )?(?:date|echeance|fin|livraison)\b/.test(bareWords(label))) return [value]
  const [, due] = dueBeside.exec(value) ?? []
  if (isState(each) && due !== undefined) return [due]
  const [, day] = awaitedOn.exec(each.text) ?? []
  return day === undefined ? [] : [day]
}

const dueBeside = pattern('iu')`
  (?:
    (?:fin|livraison|remise|restitution|échéance)\s+(?:prévue|estimée|attendue|fixée)\s
    |échéance\s(?=(?::\s|au\s|le\s|fixée\s)?\d)|échéance\s?:\s
    |(?<=[,;(]\s?)(?:attendue?|prévue?|due?|à (?:rendre|remettre|livrer|finir))\s(?=(?:pour\s)?(?:le|au)\s\d)
  )(.+)$
`

/** « Attendue pour le 27 février », and nothing more. */
const awaitedOn = /^(?:attendu|prévu|promis|dû|due)e?s?\s+(?:pour\s+)?(le\s\d[^,;]{2,24})$/iu

function toldUnder(label: string, entries: readonly Entry[]): string[] {
  const lines = entries.map(rowText).filter(text => text !== '')
  if (label === '') return lines
  return lines.length === 0 ? [label] : [`**${label}** : ${lines.join(' ; ')}`]
}
