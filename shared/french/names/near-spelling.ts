/** Two names that may be one and the same, misspelt: both folded, and not the same. */
export function isNearName(one: string, other: string): boolean {
  if (one[0] !== other[0]) return false
  if (isOfOneName(one, other) || isOfOneStart(one, other)) return true
  if (!isAlike(one, other)) return false
  const [first = '', ...last] = one.split(' ')
  const [otherFirst = '', ...otherLast] = other.split(' ')
  const [name, otherName] = [last.join(' '), otherLast.join(' ')]
  if (first === otherFirst)
    return name.length > 3 && (isOneLetterAside(name, otherName) || isOtherEnd(name, otherName))
  if (name !== otherName || name === '' || first.length <= 3) return false
  return isOneLetterAside(first, otherFirst) || isSpeltOtherwise(first, otherFirst)
}

/** « Valery » for « Valérie », « Karine » for « Karim »: the same four letters, another end. */
function isSpeltOtherwise(one: string, other: string): boolean {
  const isClose = Math.abs(one.length - other.length) <= 1
  return isClose && one.slice(0, 4) === other.slice(0, 4) && Math.max(one.length, other.length) <= 7
}

/** « Arnaud » for « Arnoux »: as many letters, and two of the last ones are others. */
function isOtherEnd(one: string, other: string): boolean {
  const isLong = one.length === other.length && one.length > 5
  const others = [...one].filter((letter, index) => letter !== other[index]).length
  return isLong && one.slice(0, 3) === other.slice(0, 3) && others === 2
}

/** A letter more, less, or for another; a first letter that differs makes another name. */
export function isOneLetterAside(one: string, other: string): boolean {
  if (!isAlike(one, other)) return false
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  if (at === -1) return one.length !== other.length
  const [rest, otherRest] = [one.slice(at), other.slice(at)]
  return [
    rest.slice(1) === otherRest,
    rest === otherRest.slice(1),
    rest.slice(1) === otherRest.slice(1),
  ].includes(true)
}

/** Most names are told apart at a glance. */
function isAlike(one: string, other: string): boolean {
  return one[0] === other[0] && Math.abs(one.length - other.length) <= 1
}

/** « Nathalie Perrin » for « Nadège Perrin »: first names that begin alike, of women or of men, and the rest is the same. */
function isOfOneName(one: string, other: string): boolean {
  if (one.slice(0, 2) !== other.slice(0, 2)) return false
  const [first = '', ...last] = one.split(' ')
  const [otherFirst = '', ...otherLast] = other.split(' ')
  const isShort = Math.min(first.length, otherFirst.length) < 4
  if (isShort || first === otherFirst) return false
  if (/[ae]$/.test(first) !== /[ae]$/.test(otherFirst)) return false
  return last.length > 0 && last.join(' ') === otherLast.join(' ')
}

/** « Luc Pichard » for « Luc Pichon »: the same first name, and more than half of the last one. */
function isOfOneStart(one: string, other: string): boolean {
  const [first = '', ...last] = one.split(' ')
  const [otherFirst = '', ...otherLast] = other.split(' ')
  if (first !== otherFirst || last.length !== 1 || otherLast.length !== 1) return false
  const [name = '', otherName = ''] = [...last, ...otherLast]
  const [short, long] = [name.length, otherName.length].toSorted((a, b) => a - b)
  if (short === undefined || long === undefined || short < 5 || long - short > 2) return false
  const start = Math.max(4, Math.ceil(long * 0.55))
  return name.slice(0, start) === otherName.slice(0, start)
}
