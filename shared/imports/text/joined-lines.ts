import { civility } from '../../french/names/civilities.ts'
import { namesRole } from '../header/person.ts'
import { isPhaseTitle } from '../outline/titles/phase-title.ts'
import { topicsNamed } from '../outline/topics/section-names.ts'

/**
 * Lines that a converter joined into one paragraph, told apart by what began each of them: a bold label, the
 * next letter or number of a list, a place with its date, the bold title of a phase.
 */
export function joinedLines(line: string): string[] {
  return [
    withLabelsApart,
    withDatesApart,
    withSignedApart,
    withAddressApart,
    withRanksApart,
    withSignsApart,
    withTitleApart,
  ]
    .reduce((lines, apart) => lines.flatMap(apart), [line])
    .map((each, at, all) => (at < all.length - 1 ? each.trimEnd() : each))
}

/** A bold label in the middle of a line began one of its own, with the mark that stands before it. */
function withLabelsApart(line: string): string[] {
  const marked = line.replace(innerLabel, (found, label: string, at: number) =>
    isOpening(line.slice(0, at)) ? found : `\n${label}`,
  )
  return marked.split('\n')
}

/** « **Décision :** », « **Projet** : », « **Objet : Achats** ». */
const innerLabel =
  /(?<=\S) +((?:\p{Extended_Pictographic}\ufe0f? )?\*\*(?:[^*\n]{2,60}? ?:\*\*(?= )|\p{Lu}[^*:\n]{2,40}\*\* ?:(?= )|\p{Lu}[^*:\n]{2,20} ?: [^*\n]+\*\*(?=\s|$)))/gu

/** A dash, a rank, a quote's mark or a tick: the label belongs to it. */
function isOpening(before: string): boolean {
  const isClosed = before.split('(').length === before.split(')').length
  const isRank = /(?:^|\s)\d{1,2}[.)]$/.test(before) && !(before.endsWith(')') && isClosed)
  return isRank || /(?:^|\s)[->]$/.test(before) || !/[\p{L}\p{N}]/u.test(before)
}

/** « **De :** Anne Roy **Lyon, le 14 janvier 2026** ». */
function withDatesApart(line: string): string[] {
  return line.split(/ +(?=\*\*\p{Lu}[\p{L}’' -]+, le \d{1,2}(?:er)? \p{L}+ \d{4}\*\*(?:\s|$))/u)
}

/** « Fait à Lyon, le 6 octobre 2025 Anne Roy », « Conseil Tavel · Lyon Émis le 3 mars 2025 par Anne Roy ». */
function withSignedApart(line: string): string[] {
  return line.split(signed)
}

const writing = '(?:Émis|Rédigé|Établi|Préparé)e? (?:le \\d|par \\p{Lu})'
const field = '(?:Destinataires?|Diffusion|Copies?|Participants?|Présents|Objet|Lieu|Date)\\s?:\\s'
const signed = new RegExp(
  `(?<=[\\p{L})]) +(?=${writing}|${field})|(?<=^Fait à .{2,40} \\d{4}) +(?=\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}-]+$)`,
  'u',
)

/** « a) … ; b) … ; c) … », « D1. … D2. … »: ranks that follow each other, the first of them at the beginning. */
function withRanksApart(line: string): string[] {
  const [, prefix, first = '', mark = ''] = /^([A-Z]?)(1|a)([.)]) /.exec(line) ?? []
  if (prefix === undefined || (first === '1' && prefix === '')) return [line]
  const lines: string[] = []
  let rest = line
  for (let rank = 1; ; rank++) {
    const next = first === '1' ? `${prefix}${rank + 1}` : `${prefix}${'abcdefghij'[rank]}`
    const end = rest.indexOf(` ${next}${mark} `)
    lines.push(end < 0 ? rest : rest.slice(0, end))
    if (end < 0) return lines
    rest = rest.slice(end + 1)
  }
}

/** « ✅ Équipe prête ✅ Four allumé », « 😊 Ce qui plaît - le goût 😡 Irritants - la file »: each sign begins a line. */
function withSignsApart(line: string): string[] {
  return /^\p{Extended_Pictographic}/u.test(line)
    ? line.split(/ +(?=\p{Extended_Pictographic}\ufe0f? (?:\*\*)?\p{Lu})/u)
    : [line]
}

/** « Madame Lise Arnaud Directrice des achats Verrerie du Port ». */
function withAddressApart(line: string): string[] {
  const [, name, role = '', house] = addressee.exec(line) ?? []
  return name !== undefined && house !== undefined && namesRole(role) ? [name, role, house] : [line]
}

const addressee = new RegExp(
  String.raw`^(${civility} \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (\p{Lu}\p{Ll}+(?: [\p{Ll}’']+)+) (\p{Lu}[^.:]+)$`,
  'u',
)

/** « **Lot 1 – Diagnostic** Relevé des flux », « **Objectif principal** Trier les lots ». */
function withTitleApart(line: string): string[] {
  const [title, words = ''] =
    /^(?:\p{Extended_Pictographic}\ufe0f? )?\*\*([^*]*[^*:\s])\*\* +(?=\p{Lu})/u.exec(line) ?? []
  const isTitle =
    isPhaseTitle(words) || isLetteredPhase.test(words) || topicsNamed(words).length > 0
  return title !== undefined && isTitle ? [title.trimEnd(), line.slice(title.length)] : [line]
}

/** « A. État des lieux (du 16 mars au 17 avril 2026) ». */
const isLetteredPhase = /^[A-H]\s?[.)–-]\s.+\([^()]*\d{4}\)$/u
