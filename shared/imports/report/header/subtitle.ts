import { bareWords } from '../../../french/bare-words.ts'
import { civility } from '../../../french/names/civilities.ts'
import { isConsultancy, isOrganisation, isWork } from '../../header/document-title.ts'
import type { Group } from '../../outline/entry.ts'
import type { Left } from '../../outline/reading.ts'
import { titleName } from '../../outline/sections.ts'
import { withHeaderTold } from '../../outline/titles/header-told.ts'
import { leadingTitles, nameUnderTitle } from '../../outline/titles/leading-titles.ts'
import { isGeneric } from '../../words/name-in-title.ts'
import { type ReportTopic, reportSections } from '../section-names.ts'

/** « **Budget :** 24 000 € HT », beside the day it was written; « **Synthèse :** … » there is a part of its own. */
export function withHeaderLines(groups: readonly Group[]): Group[] {
  return withHeaderTold(groups, ({ text }) =>
    reportSections.some(({ topic, named }) => telling.has(topic) && named.test(titleName(text))),
  )
}

const telling: ReadonlySet<ReportTopic> = new Set<ReportTopic>([
  'summary',
  'highlights',
  'status',
  'conclusion',
])

/** A subtitle that stands over the header belongs to it. */
export function withHeaderOfTitles(groups: readonly Group[]): Group[] {
  const lead = leadingTitles(groups)
  const [title] = lead
  if (title === undefined || lead.length < 2) return [...groups]
  const isLead = ({ titles }: Group) =>
    titles.length === lead.length && titles.at(-1) === lead.at(-1)
  return groups.map(group => (isLead(group) ? { ...group, titles: [title] } : group))
}

/** « **Val de Lierre – Schéma des mobilités** »: whose it is, then what it is about. */
export function clientUnderTitle(groups: readonly Group[]): string | undefined {
  return nameUnderTitle(groups)?.split(/\s+[—–|·-]\s+/u)[0] ?? clientBeforeColon(groups)
}

/** « ## Val de Lierre : schéma des mobilités », under a title that names but a kind of document. */
function clientBeforeColon(groups: readonly Group[]): string | undefined {
  const [title, under] = leadingTitles(groups)
  if (under?.kind !== 'heading' || /\s[–—:-]\s|\d/.test(title?.text ?? '')) return undefined
  if (!isGeneric(title?.text ?? '')) return undefined
  const [, name = ''] = /^(\p{Lu}[^:\d]{2,50}?)\s?:\s+\p{Ll}/u.exec(under.text) ?? []
  return name === '' || isGeneric(name) || isWork(name) ? undefined : name
}

/** « Val de Lierre – Schéma des mobilités », under a title that names but a kind of document: what it is about. */
export function subjectUnderTitle(groups: readonly Group[], client: string): string | undefined {
  const [title, ...under] = leadingTitles(groups)
  if (title === undefined || /\s[–—:-]\s|\d/.test(title.text) || !isGeneric(title.text))
    return undefined
  const told = under.map(({ text }) => text.split(/\s+[–—|·-]\s+|\s?:\s+/u))
  const [, subject] =
    told.find(([name = '', ...others]) => others.length === 1 && isSame(name, client)) ?? []
  return subject === undefined || isGeneric(subject) ? undefined : subject
}

function isSame(name: string, client: string): boolean {
  return bareWords(name) === bareWords(client)
}

/** « Office de tourisme du Marais — Accueil du public », the first line under the title. */
export function organisationBegun(lines: readonly Left[]): string | undefined {
  return lines
    .map(({ text }) => text.split(/\s+[—–|-]\s+/u))
    .filter(pieces => pieces.length === 2 && pieces.every(piece => piece.length < longestPiece))
    .map(([name = '']) => name)
    .find(name => isOrganisation(name) && /^\p{Lu}[^.:]+$/u.test(name) && !isConsultancy(name))
}

const longestPiece = 60

/** « À Madame Roy, directrice », over the name of the organisation that she directs. */
export function organisationAddressed(lines: readonly Left[]): string | undefined {
  const at = lines.findIndex(({ text }) => addressed.test(text))
  const name = at < 0 ? '' : (lines[at + 1]?.text ?? '')
  return /^\p{Lu}[^\d:.;]{3,60}$/u.test(name) && !isConsultancy(name) ? name : undefined
}

const addressed = new RegExp(
  String.raw`^(?:À|A|Pour)\s(?:l[’']attention de\s)?${civility}\s\p{Lu}`,
  'u',
)

/** « Programme des lycées – Région Centre » under the title: the organisation that it names. */
export function organisationOver(groups: readonly Group[]): string | undefined {
  const [, ...under] = leadingTitles(groups).filter(({ kind }) => kind === 'heading')
  return under.flatMap(({ text }) => text.split(/\s+[—–-]\s+/u)).find(isOrganisation)
}
