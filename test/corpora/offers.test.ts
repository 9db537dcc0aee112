import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type ImportedDocument,
  importDocument,
} from '../../shared/imports/kinds/imported-document.ts'
import { missedAt, statedFacts } from './stated-facts.ts'

const folder = join(import.meta.dirname, 'offers')
const names = readdirSync(folder)
  .filter(name => name.endsWith('.facts'))
  .map(name => name.replace('.facts', ''))
const file = (name: string) => readFileSync(join(folder, name), 'utf8')

function contentOf(name: string): ImportedDocument['content'] {
  let count = 0
  const newId = () => `id${++count}`
  const read = importDocument(file(`${name}.md`), { newId, today: '2026-01-15' })
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.document.content
}

type Told = ReturnType<typeof contentOf>

/** What a path of the list of facts means in a document. */
function placeIn(content: Told) {
  const root = rootOf(content)
  return (path: string): unknown => {
    const [, kind = '', name = ''] = /^(\w+):(.*)$/.exec(path) ?? []
    if (kind === 'any') return JSON.stringify(root)
    if (path === 'anyline' && content.kind === 'proposal') return linesOf(content.proposal)
    if (kind === 'items') return itemsOf(content, name)
    const found = kind === '' ? undefined : offerPlaces[kind]
    if (found !== undefined && content.kind === 'proposal') return found(content.proposal, name)
    return path.split('.').reduce<unknown>((value, key) => Object(value)[key], root)
  }
}

function rootOf(content: Told) {
  return content.kind === 'reference' ? content.reference : content
}

function itemsOf(content: Told, name: string): string[] {
  if (content.kind !== 'playbook') return []
  return content.playbook.steps
    .filter(({ title }) => title.toLowerCase().includes(name.toLowerCase()))
    .flatMap(({ items }) => items)
}

type Offer = Extract<Told, { kind: 'proposal' }>['proposal']

const has = (text: string, name: string) => text.toLowerCase().includes(name.toLowerCase())
const phases = ({ phases: all }: Offer, name: string) => all.filter(each => has(each.name, name))
const options = ({ options: all }: Offer, name: string) => all.filter(each => has(each.label, name))

const linesOf = (offer: Offer) => offer.options.flatMap(({ lines }) => lines)

const offerPlaces: Record<string, (offer: Offer, name: string) => unknown> = {
  deliv: (offer, name) =>
    phases(offer, name).flatMap(({ deliverables }) => deliverables.map(({ title }) => title)),
  effort: (offer, name) => phases(offer, name).flatMap(({ effort }) => effort),
  line: (offer, name) => options(offer, name).flatMap(({ lines }) => lines),
  pay: (offer, name) => {
    const ids = new Set(options(offer, name).map(({ id }) => id))
    return offer.payments.filter(({ option }) => option !== undefined && ids.has(option))
  },
}

describe('Offers, processes and reference sheets in layouts never seen before keep every fact in its field', () => {
  it.each(names)('%s', name => {
    expect(missedAt(statedFacts(file(`${name}.facts`)), placeIn(contentOf(name)))).toEqual([])
  })
})
