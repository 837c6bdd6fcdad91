// The yardstick: a bare echo bot on the same libraries, without guard, cards, state or order.
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request,
} from 'botbuilder'
import restify from 'restify'
import { readBenchPort } from './arguments.js'

class Echo extends ActivityHandler {
  constructor() {
    super()
    this.onMessage(async (context, next) => {
      await context.sendActivity(`echo: ${context.activity.text}`)
      await next()
    })
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const bot = new Echo()
const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (req, res) => {
  await adapter.process(req as Request, res, (context) => bot.run(context))
})
server.listen(readBenchPort(), '127.0.0.1', () => {
  process.stdout.write(`ready on ${server.url}\n`)
})
