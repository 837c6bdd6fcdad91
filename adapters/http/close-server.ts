import type { Server } from 'restify'

/** Longest that requests under way may take once the server closes, in ms. */
const GRACE = 600

/** Takes no new requests, lets those under way finish, then cuts what is still open. */
export async function closeServer(server: Server): Promise<void> {
  const { server: http } = server
  const cut = setTimeout(() => http.closeAllConnections(), GRACE)
  server.on('after', () => setImmediate(() => http.closeIdleConnections()))
  await new Promise<void>((resolve) => http.close(() => resolve()))
  clearTimeout(cut)
}
