import { civility } from '../../../french/names/civilities.ts'

export type Party = { readonly name: string; readonly person?: string; readonly role?: string }
export type Parties = { readonly client?: Party; readonly firm?: Party }

const person = String.raw`(?:${civility}\s+)?(?<person>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+)`
const kind = String.raw`(?:(?:la |le |l[’'])(?:société|entreprise|association|cabinet|commune|ville|coopérative|établissement)?\s*)?`

const party = new RegExp(
  String.raw`(?:^|\s)(?:\*\*)?(?:entre|et)(?:\*\*)?\s*:?\s+${kind}(?<name>[^,;\n]{2,80}?),[^\n]{0,300}?représentée?\s+par\s+${person}(?:,\s+(?<role>[^,;\n]{3,60}?))?(?=[,;.\n])[^\n]{0,200}?(?:ci-après|dénommée?|désignée?)[^\n]{0,30}?[«"“]\s*(?:le |la |l[’'])?(?<side>[^»"”]{3,30}?)\s*[»"”]`,
  'giu',
)

/** « Entre la société Martin, …, représentée par Anne Roy, directrice, ci-après « le Client », et… ». */
export function partiesIn(text: string): Parties {
  if (!/représentée?\s+par/iu.test(text)) return {}
  const found = [...text.matchAll(party)].flatMap(({ groups }) => {
    const { name, person: who, role, side = '' } = groups ?? {}
    if (name === undefined) return []
    const told: Party = { name, ...(who && { person: who }), ...(role && { role }) }
    return [{ told, isClient: /client|bénéficiaire|commanditaire|donneur/iu.test(side) }]
  })
  const client = found.find(({ isClient }) => isClient)?.told
  const firm = found.find(({ isClient }) => !isClient)?.told
  return { ...(client && { client }), ...(firm && { firm }) }
}

/** « Anne Roy, gérante ». */
export function speakerOf(party: Party | undefined): string {
  return [party?.person, party?.role].filter(each => each !== undefined).join(', ')
}
