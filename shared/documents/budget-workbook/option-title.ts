import type { Option } from '../../domain/proposal/proposal.ts'

export function optionTitle(option: Option): string {
  const label = option.label === '' ? 'Option sans nom' : option.label
  const marks = [option.addOn && 'en complément', option.recommended && 'recommandée']
  const told = marks.filter(Boolean).join(', ')
  return told === '' ? label : `${label} (${told})`
}
