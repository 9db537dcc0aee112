import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import type { Mission } from '../../../domain/mission/mission.ts'
import type { Kpi, Phase } from '../../../domain/plan/plan.ts'
import { contactOf } from '../../header/contact.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { partNamed, printedItems, printedTexts, textOfLines, wordsOf } from '../../printed/lists.ts'
import { linesOf, plainWords, proseOfLines } from '../../printed/words.ts'
import type { ToldReference } from '../told-reference.ts'

export type Story = Pick<ToldReference, 'testimonial'> &
  Pick<Mission, 'situation' | 'objective' | 'phases' | 'kpis' | 'notes'> & {
    readonly contact?: Mission['contact']
  }

/** Why a mission was begun and how it went, what came of it and what its client says of it. */
export function printedStory(sections: readonly PrintedSection[], newId: () => string): Story {
  const context = partNamed(sections, 'Contexte et démarche').blocks
  const results = partNamed(sections, 'Résultats').blocks
  const lead = context.find(block => block.type === 'paragraph')
  return {
    situation: printedTexts(context.filter(block => block.type === 'list' && !block.ordered)),
    objective: lead?.type === 'paragraph' ? plainWords(lead.children) : '',
    phases: printedItems(
      context.filter(block => block.type === 'list' && block.ordered === true),
    ).map(item => phaseOf(item, newId)),
    kpis: printedItems(results).flatMap(item => kpiOf(item, newId) ?? []),
    notes: notesAmong(results),
    ...testimonialAmong(results),
  }
}

/** « **Audit** – Cahier des charges ; Comparatif ». */
function phaseOf(item: ListItem, newId: () => string): Phase {
  const [lead, ...rest] = wordsOf(item)
  const titles = textOfLines(rest).replace(/^–\s/u, '')
  return {
    id: newId(),
    name: lead === undefined ? '' : plainWords([lead]),
    objectives: [],
    deliverables: (titles === '' ? [] : titles.split(/\s; /u)).map(title => ({
      id: newId(),
      title,
      status: 'done',
    })),
    effort: [],
  }
}

/** In large, the label over what was measured, then the gap; else all of it on one line. */
function kpiOf(item: ListItem, newId: () => string): Kpi | undefined {
  const [first = [], second] = linesOf(wordsOf(item))
  const led = leadOf(second ?? first)
  if (led === undefined) return undefined
  if (second !== undefined)
    return { id: newId(), label: plainWords(first), ...measuresIn(led.lead) }
  return { id: newId(), label: led.lead, ...measuresIn(withoutGap(led.rest)) }
}

/** « **Label :** rest », whatever colons the label has. */
function leadOf([bold, ...rest]: readonly PhrasingContent[]) {
  const lead = bold?.type === 'strong' ? plainWords([bold]) : ''
  return /\s:$/u.test(lead)
    ? { lead: lead.replace(/\s*:$/u, ''), rest: textOfLines(rest) }
    : undefined
}

/** « 3 h → 30 min par semaine », « 1 200, cible de 800 ». */
function measuresIn(text: string): Pick<Kpi, 'baseline' | 'target' | 'actual' | 'unit'> {
  const [, baseline, found] = /^(.*?) → (.*)$/su.exec(text) ?? []
  if (baseline !== undefined && found !== undefined) {
    return { baseline, ...withUnit(found, baseline) }
  }
  const [, actual = text, target] = /^(.*), cible de (.*)$/su.exec(text) ?? []
  return target === undefined ? { actual } : { ...withUnit(actual, target), target }
}

/** Only what was found is printed with its unit: « 78 % » for 70 aimed at, « 30 min par semaine » for 3 h. */
function withUnit(found: string, other: string): Pick<Kpi, 'actual' | 'unit'> {
  const pattern = /^[\d\s,]+$/u.test(other)
    ? /^([\d\s,]+?)\s?([^\d\s,].*|\/\d+)$/su
    : /^(.*\d.*?)\s(par \p{L}+)$/su
  const [, actual = found, unit] = pattern.exec(found) ?? []
  return unit === undefined || other.includes(unit) ? { actual: found } : { actual, unit }
}

function withoutGap(text: string): string {
  return text.replace(/ \([+−][\d,\s]+(?:%|points?)\)$/u, '')
}

/** What went well is told by the mission's report, and its return by what the report counts. */
function notesAmong(blocks: readonly RootContent[]): Mission['notes'] {
  const highlights = printedItems(blocks).filter(item => kpiOf(item, () => '') === undefined)
  const paragraphs = blocks.flatMap(block =>
    block.type === 'paragraph' ? [textOfLines(block.children)] : [],
  )
  return [...highlights.map(item => textOfLines(wordsOf(item))), ...paragraphs].map(text => ({
    heading: 'Résultats',
    text,
  }))
}

/** The words, then « — Sandrine Petit, Directrice »: only those who agree are quoted. */
function testimonialAmong(blocks: readonly RootContent[]): Pick<Story, 'testimonial' | 'contact'> {
  const quote = blocks.find(block => block.type === 'blockquote')
  if (quote?.type !== 'blockquote') return {}
  const paragraphs = quote.children.flatMap(each =>
    each.type === 'paragraph' ? [each.children] : [],
  )
  const author = /^— (.+)$/su.exec(plainWords(paragraphs.at(-1) ?? []))?.[1]
  const said = author === undefined ? paragraphs : paragraphs.slice(0, -1)
  return {
    testimonial: { text: proseOfLines(said.flatMap(linesOf)), consent: true },
    ...(author !== undefined && { contact: contactOf(author) }),
  }
}
