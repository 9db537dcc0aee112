import type { Option } from '../../domain/proposal.ts'

export function optionTitle(option: Option): string {
  const label = option.label === '' ? 'Option sans nom' : option.label
  return option.recommended === true ? `${label} (recommandée)` : label
}
