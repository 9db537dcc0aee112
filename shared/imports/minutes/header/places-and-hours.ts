import { bareWords } from '../../../french/bare-words.ts'
import { isDateOnly } from '../../../french/dates/spans.ts'
import type { Left } from '../../outline/reading.ts'

/** « Jeudi 20 mars 2025 – 14h/16h – Siège de Valenton »: the hours and the place beside the day. */
export function besidesDate(text: string | undefined, anchor: string): string[] {
  const dashed = (text ?? '').split(/\s+[–—|-]\s+/u)
  const parts = dashed.some(part => isDateOnly(part, anchor)) ? dashed : (text ?? '').split(/,\s+/u)
  const day = parts.findIndex(part => isDateOnly(part, anchor))
  return day < 0 ? [] : parts.slice(day + 1).filter(part => !isOfMinutes(part))
}

/** « Agence de Lormont, 2e étage », alone on the line under the day. */
export function placeUnder(lines: readonly Left[], dated: string | undefined): string | undefined {
  const at = lines.findIndex(({ text }) => text === dated)
  const under = at < 0 ? '' : (lines[at + 1]?.text ?? '')
  const isPlace =
    /\b(?:agence|salle|siege|bureaux?|locaux|mairie|visio\w*|teams|etage|batiment|rue|avenue|site|usine|hotel)\b/.test(
      bareWords(under),
    )
  return isPlace && under.length < longestPlace && !/\s:|[.;]$/.test(under) ? under : undefined
}

const longestPlace = 60

export const dateAndPlace = /^(?:date|jour|quand)s?(?:,| et|, heure et) (?:lieu|ou)\b|^lieu et date/

/** « Date et lieu : vendredi 14 mars 2025, 14 h – 16 h, silo de Villefranche ». */
export function placeIn(text: string | undefined, anchor: string): string | undefined {
  return besidesDate(text?.replace(/\s[–—-]\s(?=\d{1,2}\s?[h:])/gu, '-'), anchor).find(
    part => !hasClock(part),
  )
}

/** « Mardi 17 mars 2026, compte rendu n° 3 » names no place. */
function isOfMinutes(part: string): boolean {
  return /^(?:compte|cr\b|version|redige|n\b|reunion|seance|diffus|duree)/.test(bareWords(part))
}

export function hasClock(text: string): boolean {
  return /\d\s?[h:]/.test(text)
}

/** « De 14h00 à 16h30, salle du quai », on the line under the day. */
export function hoursUnder(
  lines: readonly Left[],
  dated: string | undefined,
): HoursUnder | undefined {
  const at = lines.findIndex(({ text }) => text === dated)
  const text = at < 0 ? '' : (lines[at + 1]?.text ?? '')
  const [, hours, place = ''] = hoursFirst.exec(text) ?? []
  if (hours === undefined || !isPlaceTold(place)) return undefined
  return { text, hours, ...(place !== '' && { place }) }
}

type HoursUnder = { readonly text: string; readonly hours: string; readonly place?: string }

const clock = String.raw`\d{1,2}\s?[h:](?:\s?\d{2})?(?!\d)`
const hoursFirst = new RegExp(
  String.raw`^((?:de\s)?${clock}\s*(?:à|[–—/-])\s*${clock})(?:\s*[,·|]\s*|\s+[–—-]\s+|$)(.*)$`,
  'iu',
)

function isPlaceTold(text: string): boolean {
  const isAside = /^(?:en presence|avec|preside|anime|hors|dont|pause|soit|duree|compte|puis)/
  return text.length < longestPlace && !/\s:|[.;]$/.test(text) && !isAside.test(bareWords(text))
}
