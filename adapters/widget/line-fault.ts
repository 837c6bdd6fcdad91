/**
 * Why a request did not work: nobody answered (or this site may not talk with us, which a browser
 * does not tell apart), too fast, the token is too old, the conversation is no longer there, or the
 * message itself is not acceptable.
 */
export type FaultKind = 'unreachable' | 'busy' | 'expired' | 'ended' | 'rejected'

export class LineFault extends Error {
  override readonly name = 'LineFault'

  constructor(
    readonly kind: FaultKind,
    /** In ms, where the server says how long to wait. */
    readonly wait = 0,
  ) {
    super(kind)
  }
}

/** @returns what an answer that is not a success means for the conversation */
export async function faultOf(response: Response): Promise<LineFault> {
  const { status } = response
  if (status === 429) {
    return new LineFault('busy', Number(response.headers.get('retry-after') ?? 0) * 1000)
  }
  if (status === 403) {
    const isOld = (await errorCode(response)) === 'token-expired'
    return new LineFault(isOld ? 'expired' : 'ended')
  }
  if (status === 401 || status === 404) return new LineFault('ended')
  if (status >= 400 && status < 500) return new LineFault('rejected')
  return new LineFault('unreachable')
}

/** @returns the kind of any error; whatever we do not know is taken for a lost connection */
export function kindOf(error: unknown): FaultKind {
  return error instanceof LineFault ? error.kind : 'unreachable'
}

async function errorCode(response: Response): Promise<string> {
  try {
    const { error } = (await response.json()) as { error?: { code?: string } }
    return error?.code ?? ''
  } catch {
    return ''
  }
}
