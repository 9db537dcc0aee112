const version = /^[\s>*_|-]*version[\s*_]*[:|][\s*_]*v?\.?\s*(\d{1,2})(?![\d/])/imu

/** « Version : V2 », among the first lines; a document that says nothing is the first. */
export function versionIn(text: string): number {
  const head = text.split('\n').slice(0, mostLines).join('\n')
  const told = Number(version.exec(head)?.[1] ?? 1)
  return told > 0 ? told : 1
}

const mostLines = 40

/** The line tells the version and nothing else. */
export function isVersion(text: string): boolean {
  return /^version\s*:\s*v?\.?\s*\d{1,2}(?:[.,]\d+)?$/iu.test(text.trim())
}
