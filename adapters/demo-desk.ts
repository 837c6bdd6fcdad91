import { makeDemoDesk } from './balie/make-demo-desk.js'
import { CodedError } from './errors.js'
import { readSettings } from './settings.js'

/** `npm run demo-desk`: a desk to practise with, marked as such wherever it shows. */
try {
  const settings = readSettings()
  const gemeenten = await makeDemoDesk(settings, new Date())
  process.stdout.write(
    `Practice desk "Oefenbalie" is in ${settings.dataDir}, for ${gemeenten.join(', ')}.\n` +
      'Run npm start, ask to be handed over in the chat, and open the one-time link to /balie.\n',
  )
} catch (error) {
  if (!(error instanceof CodedError)) throw error
  process.stderr.write(`No practice desk [${error.code}]\n${error.message}\n${error.remedy}\n`)
  process.exitCode = 1
}
