import { parentPort, workerData } from 'node:worker_threads'
import { type Claim, prove } from './prove.js'

/** A proof takes seconds of thinking; here it keeps nobody waiting. */
const port = parentPort
if (port !== null) {
  const proven = await prove(workerData as Claim, (progress) => port.postMessage({ progress }))
  port.postMessage({ proven })
}
