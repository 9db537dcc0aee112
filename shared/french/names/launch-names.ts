import { remembered } from '../../values/remembered.ts'
import { searchWords } from '../folded.ts'

const launch = /^(?:go ?live|lancement officiel|mise en (?:production|service|ligne))(?: prevue?)?$/

/** « Go-live », « Mise en production », and nothing else: that of a part of it is an event of its own. */
export const isLaunchName = remembered((title): boolean => {
  const names = title
    .split(/[()/]/)
    .map(name => searchWords(name).join(' '))
    .filter(name => name !== '')
  return names.length > 0 && names.every(name => launch.test(name))
})
