import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder'
import type { ChannelAuthentication } from './channel-authentication.js'

/**
 * The SDK's adapter without its HTTP side, which prints whole errors to the console and sends
 * their messages to whoever asked.
 */
export class ChannelAdapter extends CloudAdapter {
  constructor(authentication: ChannelAuthentication) {
    super(authentication)
    this.onTurnError = async (_context, error) => {
      throw error
    }
  }

  /** @returns what to answer the request with, or undefined where an empty 200 will do */
  handle(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic)
  }
}
