import { formatNumber } from '../../domain/french.ts'
import { matchesIn } from '../../domain/matches-in.ts'
import type { Finding } from '../finding.ts'
import { originalAround } from '../original-words.ts'
import { figuresLike } from '../said.ts'
import { documentsOf, placeIn, type Scene, sheetOf, type Told } from '../scene.ts'

/** « Créée en 1996, 25 ans d’existence », in a brief of 2025: the years since then, to one. */
export function agesTold(scene: Scene): Finding[] {
  const own = documentsOf(scene).flatMap(told => agesIn(told, told.date))
  const sheets = scene.briefs.flatMap(({ client, date }) =>
    client === undefined ? [] : agesIn(sheetOf(client), date),
  )
  return [...own, ...sheets]
}

function agesIn(told: Told, date: string | undefined): Finding[] {
  const year = Number(date?.slice(0, 4))
  if (date === undefined) return []
  return figuresLike(told, /\d{4}[^\n]*\d ans[ )]/).flatMap(({ text, words, field, path }) =>
    matchesIn(words, pattern).flatMap(({ 0: found, index, groups = {} }) => {
      const { from, since, age = since } = groups
      const years = year - Number(from)
      if (Math.abs(years - Number(age)) <= 1 || years < 2) return []
      const [expected, stated] = [`${formatNumber(years)} ans`, `${age} ans`]
      return [
        {
          code: 'duration-mismatch' as const,
          severity: 'warning' as const,
          place: placeIn(told, field, path, originalAround(text, index, found.length)),
          message: `De ${from} à ${year}, il y a ${expected}, et non ${stated}.`,
          expected,
          stated,
        },
      ]
    }),
  )
}

/** « Créée en 1979 (46 ans) » right after the year: further on, it is the age of somebody. */
const pattern =
  /(?<!\b(?:pret|credit|bail|contrat|concession|garantie|plan|emprunt)s? [^.;\n]{0,30})\b(?:cree|fonde|ouvert|ne|lance|constitue|installe)e?s? (?:[a-z' ]{1,25} )?en (?<from>(?:19|20)\d{2})(?: \((?:il y a |depuis )?(?<since>\d{1,3}) ans\)|\b[^.;\n\d]{0,60}(?<age>\d{1,3}) ans (?:d'existence|d'activite|d'histoire|d'anciennete|d'age))/g
