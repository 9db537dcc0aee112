import { searchWords } from '../../domain/folded.ts'
import { formatPercent } from '../../domain/french.ts'
import { matchesIn } from '../../domain/matches-in.ts'
import type { Finding } from '../finding.ts'
import { around, type Said, saidLike } from '../said.ts'
import { type Account, type Brief, type Minutes, placeIn, type Scene } from '../scene.ts'

/** A rate « au départ » is, in a report or in minutes, the one that the brief gives under the same name. */
export function startingPoints({ briefs, reports, meetings }: Scene): Finding[] {
  return [...reports, ...meetings].flatMap(told => {
    const brief = briefs.find(({ mission }) => mission === told.mission)
    if (brief === undefined) return []
    return saidLike(told, startWords).flatMap(said =>
      clausesOf(said.text).flatMap(clause => conflicts(brief, told, said, clause)),
    )
  })
}

const startWords =
  /au d[ée]part|au d[ée]but|initial|avant (?:le|la|notre) (?:projet|mission)|au lancement/iu
const figure = /(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%/gu

function clausesOf(text: string): string[] {
  return text.split(/[;!\n]|\.\s|,\s(?!\d)/).filter(clause => startWords.test(clause))
}

function conflicts(
  brief: Brief,
  told: Account | Minutes,
  { text, field, path }: Said,
  clause: string,
): Finding[] {
  const [only, ...more] = percentagesIn(clause)
  if (only === undefined || more.length > 0) return []
  const known = ratesOf(brief).find(({ name }) =>
    name.every(word => searchWords(clause).includes(word)),
  )
  if (known === undefined || known.percent === only) return []
  const [expected, stated] = [known.percent, only].map(formatPercent)
  return [
    {
      code: 'figure-conflict',
      severity: 'error',
      place: placeIn(told, field, path, around(text, text.indexOf(clause), clause.length)),
      against: placeIn(brief, known.said.field, known.said.path, known.said.text),
      message: `« ${clause.trim()} » ; le brief dit : « ${known.said.text} ».`,
      ...(expected !== undefined && { expected }),
      ...(stated !== undefined && { stated }),
    },
  ]
}

type Rate = { readonly name: readonly string[]; readonly percent: number; readonly said: Said }

const small = new Set('de du des la le les un une et en a au aux l d par sur'.split(' '))

/** « Taux d’erreurs d’étiquetage : 6 % des palettes », told of how things are. */
function ratesOf(brief: Brief): Rate[] {
  return saidLike(brief, /%/).flatMap(said => {
    if (!['situation', 'trigger', 'painPoints'].includes(String(said.path[0]))) return []
    const [, label = '', value = ''] = /^([^:]{5,60}?)\s*:\s*(.+)$/su.exec(said.text) ?? []
    const [percent, ...more] = percentagesIn(value)
    const name = searchWords(label).filter(word => !small.has(word))
    return percent === undefined || more.length > 0 || name.length < 2
      ? []
      : [{ name, percent, said }]
  })
}

function percentagesIn(text: string): number[] {
  return matchesIn(text, figure).map(([, digits = '']) => Number(digits.replace(',', '.')))
}
