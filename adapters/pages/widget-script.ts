import { fileURLToPath } from 'node:url'
import { fresh, sendPacked } from '../http/packed-file.js'

const bundle = fileURLToPath(new URL('../../widget/doorstroomwijzer.js', import.meta.url))

/**
 * @returns what sends the widget, to any site
 * @throws CodedError where it has not been built
 */
export function sendWidget(file = bundle) {
  return sendPacked(file, {
    type: 'text/javascript; charset=utf-8',
    cacheControl: `public, ${fresh}`,
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  })
}
