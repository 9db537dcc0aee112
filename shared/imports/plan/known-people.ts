import type { Firm, Person } from '../../domain/firm/firm.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { bareWords } from '../../french/bare-words.ts'

/** Those who write for the firm are its people; the signature tells its name and their address. */
export function withAuthors(
  workspace: Workspace,
  authors: readonly string[],
  signature: readonly string[],
  newId: () => string,
): Workspace {
  const { firm } = workspace
  const names = authors
    .map(name => name.replace(/\s*\([^)]*\)/g, '').trim())
    .filter(name => /\s/.test(name))
  const unknown = [...new Set(names)].filter(name =>
    firm.people.every(each => bareWords(each.name) !== bareWords(name)),
  )
  const people = [
    ...firm.people,
    ...unknown.map((name): Person => ({ id: newId(), name, ...addressOf(name, signature) })),
  ]
  const named = firm.name === '' ? firmNameIn(signature, names) : undefined
  if (unknown.length === 0 && named === undefined) return workspace
  return {
    ...workspace,
    firm: { ...firm, ...(named !== undefined && { name: named }), people } satisfies Firm,
  }
}

function addressOf(name: string, signature: readonly string[]): Pick<Person, 'email'> {
  const email = signature
    .map(line => /[\w.+-]+@[\w.-]+/.exec(line)?.[0])
    .find(each => each !== undefined)
  const isTheirs = signature.some(line => bareWords(line).includes(bareWords(name)))
  return isTheirs && email !== undefined ? { email } : {}
}

/** The line that is no person, no address and no date. */
function firmNameIn(signature: readonly string[], people: readonly string[]): string | undefined {
  return signature.find(
    line =>
      !/[@\d]|www\.|:/.test(line) &&
      !/r[ée]dig[ée]/iu.test(line) &&
      people.every(name => !bareWords(line).includes(bareWords(name))),
  )
}
