/** @returns where a client stands; who says nothing sensible has seen nothing yet */
export function readWatermark(text: string | null): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0
}
