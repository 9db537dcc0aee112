import { type ComponentProps, useState } from 'react'
import { emailProblem } from '../../../shared/domain/client/email.ts'
import { TextField } from './text-field.tsx'

/** Kept as it is typed; what is no address is told once the field is left. */
export function EmailField(properties: Omit<ComponentProps<typeof TextField>, 'type'>) {
  const [isTyping, setTyping] = useState(false)
  const problem = isTyping ? undefined : emailProblem(properties.value)
  const error = properties.error ?? problem
  return <TextField {...properties} type="email" error={error} onVisit={setTyping} />
}
