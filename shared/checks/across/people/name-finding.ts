import type { Finding } from '../../findings/finding.ts'
import type { ToldPerson } from '../../reading/told-people.ts'
import { placeIn, type Told } from '../../scene/scene.ts'

type Name = { readonly name: string; readonly expected: string; readonly message: string }

/** A name of a text, and the one that is meant. */
export function nameFinding(
  told: Told,
  { field, path }: ToldPerson['said'],
  { name, expected, message }: Name,
): Finding {
  return {
    code: 'unknown-person',
    severity: 'warning',
    place: placeIn(told, field, path, name),
    message,
    expected,
    stated: name,
  }
}
