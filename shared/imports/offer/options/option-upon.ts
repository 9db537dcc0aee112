import { optionPrice } from '../../../domain/proposal/price.ts'
import type { Option } from '../../../domain/proposal/proposal.ts'
import type { Entry } from '../../outline/entry.ts'
import { optionsNamed } from './names.ts'

/** « Option A, plus 1 jour par trimestre »: what the other option costs is a part of this one. */
export function baseOf({ text }: Entry, options: readonly Option[]): Option | undefined {
  const [, named] =
    /^((?:option|formule|pack)\s+\S{1,20}?)\s*,?\s*(?:plus|\+|avec|à laquelle)\s/iu.exec(text) ?? []
  const [id] = named === undefined ? [] : optionsNamed(named, [...options])
  return options.slice(0, -1).find(option => option.id === id)
}

export function withBase(option: Option, base: Option | undefined): Option {
  const { min, max } = base === undefined ? { min: 0, max: 0 } : optionPrice(base).firm
  if (base === undefined || max === 0) return option
  const line = {
    label: base.label,
    kind: 'consulting' as const,
    amount: min,
    ...(max !== min && { amountMax: max }),
  }
  return { ...option, lines: [...option.lines, line] }
}
