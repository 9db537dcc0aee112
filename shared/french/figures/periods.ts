/** How many times one period goes into a longer one: as one usually reckons, at least and at most. */
type Times = { readonly usual: number; readonly least: number; readonly most: number }

const times = (usual: number, least = usual, most = usual): Times => ({ usual, least, most })

/** Worked days, weeks and months, or all of them. */
const known: Readonly<Record<string, Readonly<Record<string, Times>>>> = {
  h: { jour: times(7, 6, 24) },
  jour: { semaine: times(5, 3, 7), mois: times(20, 15, 31), an: times(220, 180, 366) },
  semaine: {
    mois: times(52 / 12, 3.9, 4.5),
    trimestre: times(13, 10, 13.1),
    an: times(52, 36, 53),
  },
  mois: { trimestre: times(3), semestre: times(6), an: times(12, 11, 12) },
  trimestre: { semestre: times(2), an: times(4) },
  semestre: { an: times(2) },
}

/** What to multiply a rate by, told for the first period, to tell it for the second. */
export function timesBetween(from: string, to: string): Times | undefined {
  const up = known[from]?.[to]
  const down = known[to]?.[from]
  if (up !== undefined || down === undefined) return up
  return { usual: 1 / down.usual, least: 1 / down.most, most: 1 / down.least }
}

export function isPeriod(per: string): boolean {
  return per in known || per === 'an'
}
