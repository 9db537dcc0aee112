import { isKept } from '../../../domain/workspace/kept.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, toldClient } from '../../scene/scene.ts'

/** « Créée en 2019 », « Reprise par Anne en 2015 »: what becomes of a company comes after it was founded. */
export function foundedFirst({ workspace }: Scene): Finding[] {
  return workspace.clients.filter(isKept).flatMap(client => {
    const lines = (client.history ?? []).map((text, index) => ({
      text,
      index,
      words: folded(text),
    }))
    const founded = lines.flatMap(line => yearIn(line, founding))
    const [first, ...others] = founded
    if (first === undefined || others.length > 0) return []
    return lines
      .flatMap(line => yearIn(line, becoming))
      .filter(({ year }) => year < first.year)
      .slice(0, 1)
      .map(({ text, index }) => ({
        code: 'date-conflict' as const,
        severity: 'error' as const,
        place: placeIn(toldClient(client), 'Historique', ['history', first.index], first.text),
        against: placeIn(toldClient(client), 'Historique', ['history', index], text),
        message: `« ${first.text} », et avant : « ${text} ».`,
        stated: String(first.year),
      }))
  })
}

const company = '(?:entreprise|societe|maison|cooperative|association|agence)'
const founding = new RegExp(
  `^(?:${company} (?:[a-z]+ )?)?(?:creee?|fondee?|nee?|(?:creation|fondation)(?! d[eu'])|(?:creation|fondation) de (?:l'|la )${company})\\b[^\\d]{0,60}?\\ben ((?:19|20)\\d\\d)\\b`,
)
const becoming = pattern()`
  ^(?:
    (?:reprise?|rachat|rachetee?|transmise?|transmission|cedee?|cession)\b[^\d]{0,60}?\b(?:en|depuis)
    |croissance\b[^\d]{0,30}(?:\d[\d,.]* ?%[^\d]{0,12})?\bdepuis
  ) ((?:19|20)\d\d)\b
`

type Line = { readonly text: string; readonly index: number; readonly words: string }

function yearIn({ text, index, words }: Line, telling: RegExp) {
  const [, year] = telling.exec(words) ?? []
  return year === undefined ? [] : [{ text, index, year: Number(year) }]
}
