/** Sends the worker one message and waits for its one answer; fails where the worker does. */
export function askWorker<Answer>(worker: Worker, message: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.onerror = event => {
      event.preventDefault()
      reject(new Error(event.message))
    }
    worker.postMessage(message)
  })
}
