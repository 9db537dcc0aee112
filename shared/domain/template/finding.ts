import * as z from 'zod'
import { typeset } from '../../french/writing.ts'

/** An `error` keeps the template from being used; `message` is one French sentence. */
export const TemplateFinding = z.object({
  level: z.enum(['error', 'warning', 'info']),
  message: z.string(),
})
export type TemplateFinding = z.infer<typeof TemplateFinding>

export function error(message: string): TemplateFinding {
  return { level: 'error', message: typeset(message) }
}

export function warning(message: string): TemplateFinding {
  return { level: 'warning', message: typeset(message) }
}

export function info(message: string): TemplateFinding {
  return { level: 'info', message: typeset(message) }
}
