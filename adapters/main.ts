import { createBot } from '../bot/create-bot.js'
import { run } from './run.js'

await run(async ({ knowledge: live, ...ports }, log) => {
  await live.load()
  return createBot({
    ...ports,
    log,
    get knowledge() {
      return live.current
    },
  })
})
