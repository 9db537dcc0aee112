export type Calls = Record<string, { input: unknown; output: unknown }>
export type Answering<C extends Calls> = {
  [K in keyof C]: (input: C[K]['input']) => C[K]['output'] | Promise<C[K]['output']>
}
export type Asking<C extends Calls> = <K extends keyof C & string>(
  call: K,
  input: C[K]['input'],
) => Promise<C[K]['output']>

/** Either end of the channel between a process and its parent. */
export type Channel = {
  send: (message: Message) => void
  receive: (listener: (message: Message) => void) => void
}

export type Message =
  | { kind: 'ask'; id: number; call: string; input: unknown }
  | { kind: 'answer'; id: number; output: unknown }
  | { kind: 'failure'; id: number; message: string }

/** Questions and answers over one channel, both ways. */
export function link<Mine extends Calls, Theirs extends Calls>(
  channel: Channel,
  answers: Answering<Mine>,
): Asking<Theirs> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let lastId = 0

  channel.receive(message => {
    if (message.kind === 'ask') void answer(message)
    else settle(message)
  })

  async function answer({ id, call, input }: Extract<Message, { kind: 'ask' }>): Promise<void> {
    try {
      const handler = answers[call]
      if (!handler) throw new Error(`Nobody answers ${call}`)
      channel.send({ kind: 'answer', id, output: await handler(input) })
    } catch (error) {
      channel.send({ kind: 'failure', id, message: String(error) })
    }
  }

  function settle(message: Exclude<Message, { kind: 'ask' }>): void {
    const question = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'answer') question?.resolve(message.output)
    else question?.reject(new Error(message.message))
  }

  return (call, input) => {
    const id = ++lastId
    const question = Promise.withResolvers<unknown>()
    waiting.set(id, question)
    channel.send({ kind: 'ask', id, call, input })
    return question.promise as Promise<Theirs[typeof call]['output']>
  }
}
