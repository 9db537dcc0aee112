import type { Report } from '../../domain/report/report.ts'
import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { type Entry, wholeText } from '../outline/entry.ts'
import type { Section } from '../outline/sections.ts'
import { sentencesIn } from '../words/sentences.ts'
import type { ReportTopic } from './section-names.ts'
import { reportStatus } from './work/states.ts'

/** In the header or under « Statut », else the first colour named as the mission's, else in the first words of the summary. */
export function toldStatus(
  parts: readonly Section<ReportTopic>[],
  text: string,
  header: ReadonlyMap<string, Entry>,
): Report['status'] | undefined {
  const lines = text.split('\n')
  const stated = [...header].find(([name]) => ofHeader.test(name))?.[1]
  return (
    (stated && reportStatus(`${lines[stated.line - 1] ?? ''} ${stated.value ?? ''}`)) ??
    statusTitled(parts, lines) ??
    statusOfAll(parts, lines) ??
    statusOf(parts, lines) ??
    statusLabelled(parts, lines) ??
    statusNamed(text) ??
    (stated === undefined ? statusToldIn(parts) : undefined)
  )
}

/** « | **Statut** | 🟠 Vigilance | »; not « État du document ». */
const ofHeader =
  /^(?:statut|etat|meteo|feu|voyant|couleur|sante|tendance)(?: (?:globale?|generale?|actuel|du projet|de la mission|projet|mission))*$/

/** « ## 🟠 Météo de la mission ». */
function statusTitled(
  parts: readonly Section<ReportTopic>[],
  lines: readonly string[],
): Report['status'] | undefined {
  const [titled] = parts
    .filter(({ topic }) => topic === 'status')
    .flatMap(({ title }) => lines[title.line - 1] ?? [])
    .filter(line => /[🟢🟡🟠🔴]/u.test(line))
  return titled === undefined ? undefined : reportStatus(titled)
}

/** « Global | 🟢 Conforme », among the rows of what is watched. */
function statusOfAll(
  parts: readonly Section<ReportTopic>[],
  lines: readonly string[],
): Report['status'] | undefined {
  return parts
    .flatMap(({ entries }) => entries)
    .filter(({ label = '' }) => ofAll.test(bareWords(label)))
    .map(({ line, text }) => reportStatus(`${lines[line - 1] ?? ''} ${text}`))
    .find(status => status !== undefined)
}

const ofAll =
  /^(?:(?:statut|etat|meteo|avis|appreciation) )?(?:globale?|generale?|(?:d')?ensemble|(?:de la )?mission|(?:du )?projet)$/

/** The source has the signs that entries are without: « 🔴 RETARD ». */
function statusOf(
  parts: readonly Section<ReportTopic>[],
  lines: readonly string[],
): Report['status'] | undefined {
  return parts
    .flatMap(({ topic, entries }) =>
      topic === 'status' ? entries.map(each => `${lines[each.line - 1] ?? ''} ${each.text}`) : [],
    )
    .map(reportStatus)
    .find(status => status !== undefined)
}

/** « **Statut : 🟢 DANS LES CLOUS** », over the summary. */
function statusLabelled(
  parts: readonly Section<ReportTopic>[],
  lines: readonly string[],
): Report['status'] | undefined {
  const first = parts.find(({ below }) => ofHeader.test(bareWords(below.at(-1)?.text ?? '')))
    ?.entries[0]
  return first && reportStatus(`${lines[first.line - 1] ?? ''} ${first.text}`)
}

function statusToldIn(parts: readonly Section<ReportTopic>[]): Report['status'] | undefined {
  if (parts.some(({ topic, entries }) => topic === 'status' && entries.length > 0)) return undefined
  return parts
    .flatMap(({ entries }) => entries.slice(0, 1).map(wholeText))
    .map(statusSaid)
    .find(status => status !== undefined)
}

/** « La mission est terminée »; of « Le paramétrage est terminé », the mission is not. */
function statusSaid(text: string): Report['status'] | undefined {
  const status = reportStatus(text)
  const clauses = sentencesIn(text).flatMap(sentence => sentence.split(/[,;:]\s/))
  const isOver = clauses.some(clause => missionOver.test(bareWords(clause)))
  return status === 'done' && !isOver ? undefined : status
}

const missionOver = pattern()`
  ^(?:terminee?s?|clos|acheve|cloture|livre)
  |\b(?:mission|projet|accompagnement|intervention)(?: [a-z']+){0,6} (?:
    succes|termine|clos|cloture|acheve|s'acheve|livre
  )
`

/** « Feu : ROUGE », « (statut vert) »: the first colour named as the mission's. */
function statusNamed(text: string): Report['status'] | undefined {
  const [, colour = ''] =
    /(?:statut|feu|météo|voyant|couleur|santé|indicateur)[^\n:.]{0,20}?[\s:*]+(?:au\s+)?(vert|orange|rouge|jaune|ambre)(?!\p{L})/iu.exec(
      text,
    ) ?? []
  return reportStatus(colour) ?? weatherIn(text)
}

/** « Météo du projet : nuageux ». */
function weatherIn(text: string): Report['status'] | undefined {
  const [, sky = ''] = /météo[^\n:]{0,30}:[\s*]*([^\n(,;.]{3,30})/iu.exec(text) ?? []
  if (/orag|tempete|pluie|pluvieu|averse/.test(bareWords(sky))) return 'red'
  if (/nuag|couvert|variable|mitige|eclaircie|brouillard|brume/.test(bareWords(sky))) return 'amber'
  return /soleil|ensoleille|beau|degage|clair/.test(bareWords(sky)) ? 'green' : undefined
}
