import type { LinePorts } from './direct-line.js'
import type { TabStorage } from './session.js'
import type { SocketListener } from './stream.js'

/** What a browser has of what the line needs. */
export function browserPorts(): LinePorts {
  return {
    fetch: (input, init) => window.fetch(input, init),
    openSocket,
    storage: tabStorage(),
    createId,
  }
}

/** A page in a sandbox may not keep anything: then it is remembered until the page is gone. */
export function tabStorage(): TabStorage {
  try {
    return window.sessionStorage
  } catch {
    return memory
  }
}

const kept = new Map<string, string>()
const memory: TabStorage = {
  get length() {
    return kept.size
  },
  key: (index) => [...kept.keys()][index] ?? null,
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => {
    kept.set(key, value)
  },
  removeItem: (key) => {
    kept.delete(key)
  },
}

function openSocket(url: string, { onOpen, onText, onClose }: SocketListener): () => void {
  const socket = new WebSocket(url)
  socket.addEventListener('open', onOpen)
  socket.addEventListener('message', ({ data }) => onText(String(data)))
  socket.addEventListener('close', onClose)
  return () => socket.close()
}

/** `crypto.randomUUID` does not exist on a page without TLS. */
function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
