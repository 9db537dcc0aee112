import type { Client } from '../../domain/client/client.ts'
import { bareWords } from '../../french/bare-words.ts'
import { firstPercent } from '../../french/figures/numbers.ts'
import { companyField } from '../outline/topics/field-names.ts'
import type { Part } from '../outline/topics/routing.ts'

type Zone = NonNullable<Client['zones']>[number]

/** « 4 ateliers (Reims, Épernay, Troyes, Sens) » counts places: those are the zones. */
export function countedPlaces(text: string): Zone[] | undefined {
  const [, places = ''] = /^\d{1,3} [^(),;]{3,40}\(([^()]+)\)$/u.exec(text) ?? []
  const names = places.split(/\s*,\s*|\s+et\s+/u)
  const areNames = names.length > 1 && names.every(name => /^\p{Lu}[^\d%]*$/u.test(name))
  return areNames ? names.map(label => ({ label })) : undefined
}

/** « France (70 %), Belgique (20 %) » → one zone each, with its share. */
export function zonesIn(text: string): Zone[] {
  const listed = text.split(/\s*(?:[;\n]|(?<=%\s?\)?)\s*\/|,(?!\d)(?![^(]*\)))\s*(?:et\s+)?/u)
  const hasShares = listed.every(zone => zone === '' || /\d\s*%/.test(zone))
  return listed
    .flatMap(zone => zone.split(hasShares ? betweenShares : betweenZones))
    .filter(zone => zone !== '')
    .map(zone => {
      const share = firstPercent(zone)
      const label =
        share === undefined
          ? zone
          : zone
              .replace(
                /\s*[(:–-]?\s*(?:(?:environ|env\.?|près de|autour de|[~≈])\s*)?\d+(?:[.,]\d+)?\s*%\s*\)?\s*(?:en |au |aux |: )?/u,
                ' ',
              )
              .trim()
      return { label: label.replace(/[.\s]+$/, ''), ...(share !== undefined && { share }) }
    })
}

/** Where each tells its share, « Export Suisse et Italie (15 %) » is one. */
const betweenShares = /(?<=\d\s*%\s*\)?)\s+et\s+/u
const betweenZones = /\s+et\s+(?=[^,;]*\d\s*%|(?:l[ea]s? |l[’'])?\p{Lu}[\p{L}-]*$)/u

/** « Sites : Tours, Blois » comes after « Zones desservies : Touraine », which tells where they work. */
export function premisesLast(parts: readonly Part[]): Part[] {
  const labels = parts.flatMap(({ title, isOwnTitle, entries }) => [
    isOwnTitle ? (title?.text ?? '') : '',
    ...entries.map(({ label = '' }) => label),
  ])
  const isToldApart = labels.some(label => companyField(label) === 'zones' && !isPremises(label))
  if (!isToldApart) return [...parts]
  const isOwn = ({ title, isOwnTitle }: Part) => isOwnTitle && isPremises(title?.text ?? '')
  const others = parts
    .filter(part => !isOwn(part))
    .map(part => ({
      ...part,
      entries: part.entries.filter(({ label = '' }) => !isPremises(label)),
    }))
  const premises = parts.flatMap(part => {
    const entries = isOwn(part)
      ? part.entries
      : part.entries.filter(({ label = '' }) => isPremises(label))
    return entries.length === 0 ? [] : [{ ...part, entries }]
  })
  return [...others, ...premises]
}

function isPremises(label: string): boolean {
  return /^(?:(?:nos|ses|leurs) )?(?:sites?$|implantations?\b)/.test(bareWords(label))
}
