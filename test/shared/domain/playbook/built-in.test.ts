import { describe, expect, it } from 'vitest'
import { builtInPlaybooks, playbookFrom } from '../../../../shared/domain/playbook/built-in.ts'
import { fieldsIn } from '../../../../shared/domain/template/text.ts'

describe.each(builtInPlaybooks.map(model => [model.title, model] as const))('%s', (_, model) => {
  it('is a whole playbook of its own once it is taken', () => {
    const taken = playbookFrom(model, () => '00000000-0000-4000-8000-000000000001')
    expect(taken).toMatchObject({ title: model.title, runs: [] })
    expect(taken.steps.every(({ title, items }) => title !== '' && items.length > 1)).toBe(true)
    expect(taken.templates.length).toBeGreaterThan(1)
  })

  it('writes e-mails whose fields are all known', () => {
    const fields = model.templates.flatMap(({ subject = '', text }) => fieldsIn(subject + text))
    expect(fields.filter(({ name }) => name === undefined)).toEqual([])
    expect(fields.some(({ name }) => name === 'destinataire')).toBe(true)
  })

  it('says each thing to do once in a step', () => {
    for (const { items } of model.steps) expect(new Set(items).size).toBe(items.length)
  })
})

it('qualifying and delivering have gates, following up has none', () => {
  const gates = builtInPlaybooks.map(({ steps }) => steps.filter(({ gate }) => gate).length)
  expect(gates).toEqual([1, 2, 0])
})

it('a blank playbook is there to be written', () => {
  const blank = playbookFrom(undefined, () => '00000000-0000-4000-8000-000000000001')
  expect(blank).toMatchObject({ kind: 'other', steps: [], templates: [] })
})
