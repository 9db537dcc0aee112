import { pattern } from '../../../french/pattern.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, onceForEachRecord } from '../../reading/said.ts'
import { placeIn, type Scene, toldPlaybooks } from '../../scene/scene.ts'

/** A process has one version: « Version : 2 » above, « Version 3, validée… » at its foot. */
export function processVersions(scene: Scene): Finding[] {
  return toldPlaybooks(scene).flatMap(findingsIn)
}

const findingsIn = onceForEachRecord((told): readonly Finding[] => {
  const versions = figuresLike(told, /^\W*version/i)
    .filter(({ path: [first] }) => first === 'notes')
    .flatMap(said => {
      const [quote = '', version] = own.exec(said.text) ?? []
      return version === undefined ? [] : [{ said, version, quote }]
    })
  const [first, second, ...others] = versions
  // More of them make a history.
  if (first === undefined || second === undefined || others.length > 0) return []
  if (first.version === second.version) return []
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(told, 'Version', second.said.path, second.quote),
      against: placeIn(told, 'Version', first.said.path, first.quote),
      message: `Le process dit « ${second.quote} » ici, et « ${first.quote} » en tête.`,
      expected: first.version,
      stated: second.version,
    },
  ]
})

/** The one that it is, and not one that it replaces. */
const own = pattern('iu')`
  ^\W*Version ?:?\** ?:? ?v?(\d{1,2}(?:\.\d{1,2})?)(?!
    [\d/]| ?(?:jan|f[ée]v|mars|avr|mai|juin|juil|ao|sept|oct|nov|d[ée]c)
    |[^\n]*(?:remplac|pr[ée]c[ée]dent|initiale|archiv)
  )
`
