/** Steps between a colour and what it covers: enough for the eye, few enough to be numbered. */
export const steps = 15

const mostColours = 256

export type NumberedColours = {
  readonly colours: readonly string[]
  readonly numberOf: (colour: string) => number
  /** The number of a colour laid over another, as so many of the steps towards it. */
  readonly mixed: (over: number, under: number, step: number) => number
}

/** Colours by number, white first. Once all numbers are given out a mixture is the nearer of its two. */
export function numberedColours(): NumberedColours {
  const numbers = new Map<string, number>()
  const colours: string[] = []
  const mixtures = new Map<number, number>()
  const numberOf = (colour: string) => {
    const known = numbers.get(colour)
    if (known !== undefined) return known
    numbers.set(colour, colours.length)
    return colours.push(colour) - 1
  }
  const mixture = (over: number, under: number, step: number) => {
    const colour = between(colours[under] ?? '', colours[over] ?? '', step / steps)
    const isFull = colours.length >= mostColours && !numbers.has(colour)
    return isFull ? (step * 2 > steps ? over : under) : numberOf(colour)
  }
  numberOf('#ffffff')
  return {
    colours,
    numberOf,
    mixed: (over, under, step) => {
      const key = (over * mostColours + under) * (steps + 1) + step
      const number = mixtures.get(key) ?? mixture(over, under, step)
      mixtures.set(key, number)
      return number
    },
  }
}

function between(under: string, over: string, share: number): string {
  const channels = [1, 3, 5].map(at => {
    const [below, above] = [under, over].map(each => Number.parseInt(each.slice(at, at + 2), 16))
    return Math.round((below ?? 0) + ((above ?? 0) - (below ?? 0)) * share)
  })
  return `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}`
}
