import type { OptionsFilter } from '@mantine/core'
import { folded } from '../../../shared/french/folded.ts'

/** The options that hold every word typed, in any order, with or without their accents. */
export const foldedFilter: OptionsFilter = ({ options, search, limit }) => {
  const words = folded(search).split(' ')
  return options
    .filter(option => 'label' in option && words.every(word => folded(option.label).includes(word)))
    .slice(0, limit)
}
