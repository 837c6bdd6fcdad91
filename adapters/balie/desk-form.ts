import {
  type DeskChannel,
  type HandoverDesk,
  handoverDeskSchema,
} from '../../knowledge/handover/desk.js'
import { openMinutesInWeek, weekdays } from '../../knowledge/handover/opening-hours.js'
import type { Region } from '../../knowledge/records/provenance.js'
import type { FieldFault } from '../staff-pages/frame.js'
import { type DeskField, deskFields } from './desk-form-wording.nl.js'
import type { Directory } from './directory.js'

/** A filled-in form as it came; what is wrong with it is shown again as it was. */
export type Filled = URLSearchParams

export type ReadDesk =
  | { readonly kind: 'desk'; readonly desk: HandoverDesk }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] }

const lines = (text: string | null) =>
  (text ?? '').split(/\r?\n|;/).flatMap((line) => line.trim() || [])

/** Where each part of a desk is filled in. */
const fieldOf: Readonly<Record<string, DeskField>> = {
  channels: 'mails',
  standIn: 'standInName',
  confirmer: 'confirmerEmail',
}

/**
 * Reads a desk as it was filled in.
 *
 * @param before the desk that is changed, for what a form does not show; undefined for a new one
 */
export function readDesk(
  form: Filled,
  {
    region,
    before,
    directory,
  }: { region: Region; before?: HandoverDesk | undefined; directory: Directory },
): ReadDesk {
  const text = (name: DeskField) => (form.get(name) ?? '').trim()
  const candidate = {
    id: before?.id ?? text('id'),
    region,
    organisation: text('organisation'),
    name: text('name'),
    gemeenten: form.getAll('gemeenten'),
    practice: before?.practice ?? false,
    channels: channelsOf(form, before),
    hours: { week: weekOf(form), closed: lines(form.get('closed')) },
    promisedHours: Number(text('promisedHours') || Number.NaN),
    ...standInOf(form, before),
    controller: text('controller'),
    legalBasis: text('legalBasis'),
    ...(text('leaf') !== '' && { leaf: text('leaf') }),
    ...(text('under16') !== '' && { under16: text('under16') }),
    coaches: lines(form.get('coaches')).map(personOf),
    confirmer: { name: text('confirmerName'), email: text('confirmerEmail') },
  }
  const parsed = handoverDeskSchema.safeParse(candidate)
  const wrong = new Set<DeskField>(
    parsed.success ? [] : parsed.error.issues.map(({ path }) => place(path, candidate)),
  )
  const known = new Set(directory.gemeenten(region).map(({ id }) => id))
  if (candidate.gemeenten.some((id) => !known.has(id))) wrong.add('gemeenten')
  if (!directory.organisations(region).some(({ id }) => id === candidate.organisation)) {
    wrong.add('organisation')
  }
  if (parsed.success && openMinutesInWeek(parsed.data.hours) === 0) wrong.add('hours')
  if (parsed.success && wrong.size === 0) return { kind: 'desk', desk: parsed.data }
  // In the order in which they stand on the page.
  const faults = (Object.keys(deskFields) as DeskField[]).flatMap((field) => {
    const told = deskFields[field]
    return wrong.has(field) && 'error' in told ? [{ field, text: told.error }] : []
  })
  return { kind: 'faults', faults }
}

/** @returns the field in which the part of a desk was filled in that an issue is about */
function place(
  path: readonly PropertyKey[],
  candidate: { channels: readonly { kind: string }[] },
): DeskField {
  const [first = '', second, third] = path.map(String)
  if (first === 'hours') return second === 'closed' ? 'closed' : 'hours'
  if (first === 'confirmer') return second === 'name' ? 'confirmerName' : 'confirmerEmail'
  if (first === 'standIn')
    return second === 'channels' && third !== undefined ? 'standInMails' : 'standInName'
  if (first === 'channels' && candidate.channels[Number(second)]?.kind === 'webhook') {
    return third === 'secret' ? 'secret' : 'webhook'
  }
  return fieldOf[first] ?? (first in deskFields ? (first as DeskField) : 'name')
}

function weekOf(form: Filled) {
  return Object.fromEntries(
    weekdays.flatMap((day) => {
      const [from, until] = ['van', 'tot'].map((part) => (form.get(`${day}-${part}`) ?? '').trim())
      return from === '' && until === '' ? [] : [[day, { from, until }]]
    }),
  )
}

/** Channels keep their place as far as they can: what is on its way names them by it. */
function channelsOf(form: Filled, before: HandoverDesk | undefined) {
  const mails = lines(form.get('mails')).map((to) => ({ kind: 'mail' as const, to }))
  const url = (form.get('webhook') ?? '').trim()
  const kept = (before?.channels ?? []).filter((one) => one.kind === 'webhook')
  const secret = (form.get('secret') ?? '').trim() || (kept[0]?.secret ?? '')
  const webhooks = [
    ...(url === '' ? [] : [{ kind: 'webhook' as const, url, secret }]),
    ...kept.slice(1),
  ]
  const teams = form.get('teams') === 'ja' ? [{ kind: 'teams' as const }] : []
  return [...mails, ...webhooks, ...teams]
}

/** What is not mail stays as the file of the desk has it. */
function standInOf(form: Filled, before: HandoverDesk | undefined) {
  const name = (form.get('standInName') ?? '').trim()
  const mails = lines(form.get('standInMails'))
  if (name === '' && mails.length === 0) return {}
  const others: DeskChannel[] = (before?.standIn?.channels ?? []).filter(
    ({ kind }) => kind !== 'mail',
  )
  return {
    standIn: { name, channels: [...mails.map((to) => ({ kind: 'mail' as const, to })), ...others] },
  }
}

function personOf(line: string) {
  const [, name = '', email = ''] = /^(.*?)\s*<([^<>]*)>$/.exec(line) ?? []
  return { name, email: email.trim() }
}

/** @returns a desk as its form shows it */
export function filledFrom(desk: HandoverDesk): Filled {
  const form = new URLSearchParams()
  const { hours, channels, standIn, coaches, confirmer } = desk
  const mailsOf = (all: readonly DeskChannel[]) =>
    all.flatMap((one) => (one.kind === 'mail' ? one.to : []))
  const webhook = channels.find((one) => one.kind === 'webhook')
  for (const name of [
    'id',
    'name',
    'organisation',
    'controller',
    'legalBasis',
    'under16',
    'leaf',
  ] as const) {
    form.set(name, desk[name] ?? '')
  }
  for (const gemeente of desk.gemeenten) form.append('gemeenten', gemeente)
  for (const [day, { from, until }] of Object.entries(hours.week)) {
    form.set(`${day}-van`, from)
    form.set(`${day}-tot`, until)
  }
  form.set('closed', hours.closed.join('\n'))
  form.set('promisedHours', String(desk.promisedHours))
  form.set('mails', mailsOf(channels).join('\n'))
  form.set('webhook', webhook?.url ?? '')
  if (channels.some(({ kind }) => kind === 'teams')) form.set('teams', 'ja')
  form.set('standInName', standIn?.name ?? '')
  form.set('standInMails', mailsOf(standIn?.channels ?? []).join('\n'))
  form.set('coaches', coaches.map(({ name, email }) => `${name} <${email}>`).join('\n'))
  form.set('confirmerName', confirmer.name)
  form.set('confirmerEmail', confirmer.email)
  return form
}
