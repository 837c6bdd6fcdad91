import { z } from 'zod'
import { Refusal } from '../http/refusal.js'

const tenantId = z.string().toLowerCase().nullish()

const tenantsSchema = z.looseObject({
  channelData: z.looseObject({ tenant: z.looseObject({ id: tenantId }).nullish() }).nullish(),
  conversation: z.looseObject({ tenantId }),
})

/**
 * A single-tenant registration says whose bot it is, not who may talk with it: Teams hands on the
 * messages of any tenant where somebody installs the app (microsoft/botbuilder-dotnet#6084).
 *
 * @throws Refusal 403 unless each tenant that the activity names is allowed, and it names one
 */
export function requireTenant(activity: unknown, allowed: readonly string[]): void {
  const parsed = tenantsSchema.safeParse(activity)
  const { channelData, conversation } = parsed.data ?? {}
  const named = [channelData?.tenant?.id, conversation?.tenantId].filter((id) => id != null)
  if (named.length === 0 || !named.every((id) => allowed.includes(id))) {
    throw new Refusal(403, 'tenant-refused', 'This bot is not for your organisation.')
  }
}
