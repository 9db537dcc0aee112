import type { Blockquote, PhrasingContent, RootContent } from 'mdast'
import { statusLook } from '../../../documents/report/status-look.ts'
import type { Report } from '../../../domain/report/report.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { linesOf, plainWords, proseOfLines } from '../../printed/words.ts'
import type { ToldReport } from './told-report.ts'

/** How the mission stands, why it is said so, and the facts of the month by their tone. */
export function printedStatus({ blocks, parts }: PrintedSection): ToldReport | undefined {
  const [standing, ...others] = blocks.map(calloutOf)
  const status = statusNamed(standing?.title ?? '')
  if (standing === undefined || others.length > 0 || status === undefined) return undefined
  const told = parts.map(partOf)
  if (!told.every(part => part !== undefined)) return undefined
  return { status, summary: proseOf(standing), ...Object.assign({}, ...told) }
}

type Callout = { readonly title: string; readonly lines: readonly PhrasingContent[][] }

function calloutOf(block: RootContent): Callout | undefined {
  if (block.type !== 'blockquote') return undefined
  const [title = [], ...lines] = paragraphsOf(block)
  return { title: plainWords(title), lines }
}

function paragraphsOf({ children }: Blockquote): PhrasingContent[][] {
  return children.flatMap(each => (each.type === 'paragraph' ? [each.children] : []))
}

function proseOf({ lines }: Callout): string {
  return proseOfLines(lines.flatMap(linesOf))
}

const statuses: readonly Report['status'][] = ['green', 'amber', 'red', 'done']

function statusNamed(title: string): Report['status'] | undefined {
  const label = title.replace(/^Statut\s:\s/u, '')
  return statuses.find(each => statusLook(each).label === label)
}

function partOf(part: PrintedSection): ToldReport | undefined {
  if (part.title === 'Faits marquants') return highlightsIn(part)
  return part.title === 'Ce qui fonde ce statut' ? reasonIn(part) : undefined
}

const tones: Record<string, Report['highlights'][number]['tone']> = {
  Avancées: 'good',
  'À noter': 'info',
  'Points de vigilance': 'warning',
  Difficultés: 'bad',
}

function highlightsIn({ blocks }: PrintedSection): ToldReport | undefined {
  const told = blocks.map(block => {
    const callout = calloutOf(block)
    const tone = tones[callout?.title ?? '']
    if (callout === undefined || tone === undefined) return undefined
    return callout.lines.map(line => ({ tone, text: plainWords(line) }))
  })
  return told.every(each => each !== undefined) ? { highlights: told.flat() } : undefined
}

/** The constats are computed; what the consultant says of them is not. */
function reasonIn({ blocks }: PrintedSection): ToldReport | undefined {
  const [first, ...others] = blocks
  const callout = first && calloutOf(first)
  const tables = callout === undefined ? blocks : others
  if (!tables.every(({ type }) => type === 'table')) return undefined
  const reason = callout?.lines.filter(line => !/^Nos seuils donnent «/u.test(plainWords(line)))
  if (callout === undefined || reason === undefined || reason.length === 0) return {}
  return { statusReason: proseOf({ ...callout, lines: reason }) }
}
