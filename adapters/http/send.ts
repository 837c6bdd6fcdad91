import type { Response } from 'restify'

/** Sends text of a type whatever the client says it accepts, so that no request ends in a 406. */
export function sendText(
  res: Response,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>>,
): void {
  res.sendRaw(status, text, { ...headers, 'Content-Length': String(Buffer.byteLength(text)) })
}

export function sendJson(res: Response, status: number, body: unknown): void {
  sendText(res, status, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8' })
}

export function sendRefusal(res: Response, status: number, code: string, message: string): void {
  sendJson(res, status, { error: { code, message } })
}
