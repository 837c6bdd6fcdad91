/**
 * What the log may know of a reply that did not arrive: kinds and numbers. The messages of these
 * errors hold addresses, headers and what was said.
 */
export function deliveryFault(error: unknown): Record<string, string | number> {
  const entra = error instanceof Error ? /\bAADSTS\d+\b/.exec(error.message)?.[0] : undefined
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  return {
    error: error instanceof Error ? error.constructor.name : typeof error,
    ...(typeof status === 'number' ? { status } : {}),
    ...(entra ? { entra } : {}),
  }
}
