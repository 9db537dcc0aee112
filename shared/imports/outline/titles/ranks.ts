/**
 * Where titles stand in their series, from 1, when each begins with its rank: « I. », « 2) », « C – ».
 * Undefined where one has none, or stands below another, as « 2.1 » does.
 */
export function ranksOf(titles: readonly string[]): number[] | undefined {
  const told = titles.map(title => rank.exec(title)?.[1])
  const readings = [figure, roman, letter].map(reading => told.map(each => reading(each ?? '')))
  return readings.find(ranks => ranks.every(each => each !== undefined))
}

export function isRanked(title: string): boolean {
  return rank.test(title)
}

const rank = /^(\d{1,2}|[IVX]{1,5}|[A-Z])(?:\s*[.)](?!\d)|\s[–—-])\s+\S/

function figure(told: string): number | undefined {
  return /^\d+$/.test(told) ? Number(told) : undefined
}

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function roman(told: string): number | undefined {
  if (!/^[IVX]+$/.test(told)) return undefined
  const figures = [...told].map(each => values[each] ?? 0)
  const signed = figures.map((each, at) => (each < (figures[at + 1] ?? 0) ? -each : each))
  return signed.reduce((sum, each) => sum + each, 0)
}

function letter(told: string): number | undefined {
  return /^[A-Z]$/.test(told) ? told.charCodeAt(0) - 'A'.charCodeAt(0) + 1 : undefined
}
