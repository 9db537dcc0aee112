import type { Client } from '../../shared/domain/client/client.ts'
import { isKept } from '../../shared/domain/workspace/kept.ts'
import { bareWords } from '../../shared/french/bare-words.ts'
import { Refusal } from './host.ts'

/** The clients of this name, else the only one whose name holds these words. */
export function clientsNamed(all: readonly Client[], name: string): Client[] {
  const clients = all.filter(isKept)
  const wanted = bareWords(name)
  const exact = clients.filter(client => bareWords(client.name) === wanted)
  if (exact.length > 0) return exact
  const close = clients.filter(client => wanted !== '' && bareWords(client.name).includes(wanted))
  if (close.length === 0) {
    throw new Refusal(`aucun client ne s’appelle « ${name} » dans cet espace de travail.`)
  }
  if (close.length > 1) {
    const names = close.map(client => client.name).join(', ')
    throw new Refusal(`plusieurs clients répondent à « ${name} » : ${names}.`)
  }
  return close
}
