/** What the command line reaches of the outside, beside files. */
export type CommandHost = {
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  readonly now: Date
  readonly newId: () => string
  /** The module that threads run, `reading-thread`; without it every file is read in this one. */
  readonly threadFile?: string | URL
}

/** 0 done, 1 findings or partly recognised, 2 bad usage or unreadable input. */
export type ExitCode = 0 | 1 | 2

/** One readable French sentence that ends the command with exit code 2. */
export class Refusal extends Error {}
